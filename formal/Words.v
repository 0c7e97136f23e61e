(** 64-bit words as integers in [0, 2^64): the notions that circuits, specification and proofs share. *)
From Coq Require Import ZArith Lia List Bool.
Import ListNotations.
Local Open Scope Z_scope.

(** [2^64]. *)
Definition modulus : Z := 2 ^ 64.

(** A word. *)
Definition word (x : Z) : Prop := 0 <= x < modulus.

(** All ones. *)
Definition ones64 : Z := modulus - 1.

(** The low [n] bits. *)
Definition low (n x : Z) : Z := Z.land x (Z.ones n).

(** The low 64 bits. *)
Definition wrap (x : Z) : Z := x mod modulus.

(** The number that the low [n] bits stand for in two's complement. *)
Definition signed (n x : Z) : Z :=
  let y := x mod 2 ^ n in if y <? 2 ^ (n - 1) then y else y - 2 ^ n.

(** The low [n] bits, extended by their sign to a word. *)
Definition sext (n x : Z) : Z := wrap (signed n x).

(** The number in [n] bits from bit [lo] on. *)
Definition field (lo n x : Z) : Z := (x / 2 ^ lo) mod 2 ^ n.

(** * Bits *)

Lemma modulus_pow : modulus = 2 ^ 64.
Proof. reflexivity. Qed.
Lemma ones64_ones : ones64 = Z.ones 64.
Proof. reflexivity. Qed.

Lemma testbit_ones64 i : 0 <= i < 64 -> Z.testbit ones64 i = true.
Proof. apply Z.ones_spec_low. Qed.

(** A boolean as a bit of a number. *)
Lemma b2z_range b : 0 <= Z.b2z b <= 1.
Proof. destruct b; cbn; lia. Qed.

Lemma testbit_neg x i : i < 0 -> Z.testbit x i = false.
Proof. apply Z.testbit_neg_r. Qed.

(** Numbers below [2^n] have no bits from [n] on, and the converse. *)
Lemma testbit_above n x i : 0 <= x < 2 ^ n -> n <= i -> Z.testbit x i = false.
Proof.
  intros X I. destruct (Z.eq_dec x 0) as [-> | N]; [apply Z.testbit_0_l|].
  apply Z.bits_above_log2; [lia|].
  assert (Z.log2 x < n) by (apply Z.log2_lt_pow2; lia). lia.
Qed.

Lemma below_of_bits n x : 0 <= n -> (forall i, n <= i -> Z.testbit x i = false) -> 0 <= x < 2 ^ n.
Proof.
  intros N B. assert (E : x = x mod 2 ^ n).
  { apply Z.bits_inj'. intros i I. destruct (Z.lt_ge_cases i n).
    - now rewrite Z.mod_pow2_bits_low.
    - rewrite Z.mod_pow2_bits_high by lia. now apply B. }
  rewrite E. apply Z.mod_pos_bound. lia.
Qed.

Lemma word_above x i : word x -> 64 <= i -> Z.testbit x i = false.
Proof. apply testbit_above. Qed.

Lemma word_of_bits x : (forall i, 64 <= i -> Z.testbit x i = false) -> word x.
Proof. apply below_of_bits. lia. Qed.

(** Words are equal where their 64 bits are. *)
Lemma word_bits_inj x y : word x -> word y -> (forall i, 0 <= i < 64 -> Z.testbit x i = Z.testbit y i) -> x = y.
Proof.
  intros X Y B. apply Z.bits_inj'. intros i I. destruct (Z.lt_ge_cases i 64).
  - now apply B.
  - now rewrite !word_above.
Qed.

Lemma below_bits_inj n x y : 0 <= x < 2 ^ n -> 0 <= y < 2 ^ n ->
  (forall i, 0 <= i < n -> Z.testbit x i = Z.testbit y i) -> x = y.
Proof.
  intros X Y B. apply Z.bits_inj'. intros i I. destruct (Z.lt_ge_cases i n).
  - now apply B.
  - now rewrite !(testbit_above n).
Qed.

(** * What operations are words *)

Lemma word_0 : word 0.
Proof. unfold word, modulus. lia. Qed.
Lemma word_ones : word ones64.
Proof. unfold word, ones64, modulus. lia. Qed.

Lemma word_lxor x y : word x -> word y -> word (Z.lxor x y).
Proof. intros X Y. apply word_of_bits. intros i I. now rewrite Z.lxor_spec, !word_above. Qed.
Lemma word_lor x y : word x -> word y -> word (Z.lor x y).
Proof. intros X Y. apply word_of_bits. intros i I. now rewrite Z.lor_spec, !word_above. Qed.
Lemma word_land_l x y : word x -> word (Z.land x y).
Proof. intros X. apply word_of_bits. intros i I. rewrite Z.land_spec. now rewrite (word_above x). Qed.
Lemma word_land_r x y : word y -> word (Z.land x y).
Proof. rewrite Z.land_comm. apply word_land_l. Qed.
Lemma word_ldiff x y : word x -> word (Z.ldiff x y).
Proof. intros X. apply word_of_bits. intros i I. rewrite Z.ldiff_spec. now rewrite (word_above x). Qed.
Lemma word_shiftr x n : 0 <= n -> word x -> word (Z.shiftr x n).
Proof. intros N X. apply word_of_bits. intros i I. rewrite Z.shiftr_spec by lia. apply word_above; [assumption|lia]. Qed.

Lemma below_lxor n x y : 0 <= x < 2 ^ n -> 0 <= y < 2 ^ n -> 0 <= n -> 0 <= Z.lxor x y < 2 ^ n.
Proof. intros X Y N. apply below_of_bits; [assumption|]. intros i I. now rewrite Z.lxor_spec, !(testbit_above n). Qed.
Lemma below_lor n x y : 0 <= x < 2 ^ n -> 0 <= y < 2 ^ n -> 0 <= n -> 0 <= Z.lor x y < 2 ^ n.
Proof. intros X Y N. apply below_of_bits; [assumption|]. intros i I. now rewrite Z.lor_spec, !(testbit_above n). Qed.
Lemma below_land n x y : 0 <= x < 2 ^ n -> 0 <= n -> 0 <= Z.land x y < 2 ^ n.
Proof. intros X N. apply below_of_bits; [assumption|]. intros i I. rewrite Z.land_spec. now rewrite (testbit_above n x). Qed.

(** * Low bits *)

Lemma low_mod n x : 0 <= n -> low n x = x mod 2 ^ n.
Proof. intros. unfold low. now apply Z.land_ones. Qed.
Lemma low_range n x : 0 <= n -> 0 <= low n x < 2 ^ n.
Proof. intros. rewrite low_mod by assumption. apply Z.mod_pos_bound. lia. Qed.
Lemma testbit_low n x i : 0 <= n -> Z.testbit (low n x) i = Z.testbit x i && (i <? n).
Proof.
  intros N. destruct (Z.lt_ge_cases i 0) as [I | I]; [now rewrite !testbit_neg|].
  unfold low. rewrite Z.land_spec, Z.testbit_ones_nonneg by lia. reflexivity.
Qed.
Lemma word_low x : word (low 64 x).
Proof. apply low_range. lia. Qed.
Lemma low_small n x : 0 <= n -> 0 <= x < 2 ^ n -> low n x = x.
Proof. intros. rewrite low_mod by assumption. now apply Z.mod_small. Qed.
Lemma low_word x : word x -> low 64 x = x.
Proof. apply low_small. lia. Qed.
Lemma low_wrap x : low 64 x = wrap x.
Proof. apply low_mod. lia. Qed.
Lemma land_ones64 x : word x -> Z.land x ones64 = x.
Proof. apply low_word. Qed.

Lemma wrap_word x : word (wrap x).
Proof. rewrite <- low_wrap. apply word_low. Qed.
Lemma wrap_small x : word x -> wrap x = x.
Proof. apply Z.mod_small. Qed.
Lemma testbit_wrap x i : Z.testbit (wrap x) i = Z.testbit x i && (i <? 64).
Proof. rewrite <- low_wrap. now apply testbit_low. Qed.
Lemma wrap_wrap x : wrap (wrap x) = wrap x.
Proof. apply wrap_small, wrap_word. Qed.
Lemma wrap_add_l x y : wrap (wrap x + y) = wrap (x + y).
Proof. apply Z.add_mod_idemp_l. discriminate. Qed.
Lemma wrap_add_r x y : wrap (x + wrap y) = wrap (x + y).
Proof. apply Z.add_mod_idemp_r. discriminate. Qed.
Lemma wrap_sub_l x y : wrap (wrap x - y) = wrap (x - y).
Proof. apply Zminus_mod_idemp_l. Qed.
Lemma wrap_sub_r x y : wrap (x - wrap y) = wrap (x - y).
Proof. apply Zminus_mod_idemp_r. Qed.
Lemma wrap_mul_l x y : wrap (wrap x * y) = wrap (x * y).
Proof. apply Z.mul_mod_idemp_l. discriminate. Qed.
Lemma wrap_mul_r x y : wrap (x * wrap y) = wrap (x * y).
Proof. apply Z.mul_mod_idemp_r. discriminate. Qed.
(** Numbers that differ by a multiple of [2^64] wrap to the same word. *)
Lemma wrap_plus x k : wrap (x + k * modulus) = wrap x.
Proof. apply Z.mod_add. discriminate. Qed.
Lemma wrap_unique x y k : word y -> x = y + k * modulus -> wrap x = y.
Proof. intros Y ->. rewrite wrap_plus. now apply wrap_small. Qed.

(** The high and the low part. *)
Lemma split_at n x : 0 <= n -> x = 2 ^ n * (x / 2 ^ n) + x mod 2 ^ n.
Proof. intros. apply Z.div_mod. apply Z.pow_nonzero; lia. Qed.
Lemma split_lor n x : 0 <= n -> x = Z.lor (Z.shiftl (Z.shiftr x n) n) (low n x).
Proof.
  intros N. apply Z.bits_inj'. intros i I. rewrite Z.lor_spec, testbit_low by assumption.
  rewrite Z.shiftl_spec by lia. destruct (Z.ltb_spec i n).
  - rewrite (testbit_neg _ (i - n)) by lia. now rewrite andb_true_r.
  - rewrite Z.shiftr_spec by lia. rewrite Z.sub_add. now rewrite andb_false_r, orb_false_r.
Qed.

(** * Sums without carries *)

Lemma lxor_add x y : Z.land x y = 0 -> Z.lxor x y = x + y.
Proof. intros. symmetry. now apply Z.add_nocarry_lxor. Qed.
Lemma lor_add x y : Z.land x y = 0 -> Z.lor x y = x + y.
Proof. intros L. rewrite Z.add_nocarry_lxor by assumption. symmetry. now apply Z.lxor_lor. Qed.
Lemma land_0_bits x y : (forall i, 0 <= i -> Z.testbit x i && Z.testbit y i = false) -> Z.land x y = 0.
Proof. intros B. apply Z.bits_inj'. intros i I. rewrite Z.land_spec, Z.testbit_0_l. now apply B. Qed.
(** A number placed above another. *)
Lemma land_shifted n x y : 0 <= n -> 0 <= x < 2 ^ n -> Z.land x (Z.shiftl y n) = 0.
Proof.
  intros N X. apply land_0_bits. intros i I. rewrite Z.shiftl_spec by assumption. destruct (Z.lt_ge_cases i n).
  - rewrite (testbit_neg _ (i - n)) by lia. apply andb_false_r.
  - now rewrite (testbit_above n).
Qed.
Lemma lxor_shifted n x y : 0 <= n -> 0 <= x < 2 ^ n -> Z.lxor x (Z.shiftl y n) = x + y * 2 ^ n.
Proof. intros. rewrite lxor_add by now apply land_shifted. now rewrite Z.shiftl_mul_pow2. Qed.
Lemma lor_shifted n x y : 0 <= n -> 0 <= x < 2 ^ n -> Z.lor x (Z.shiftl y n) = x + y * 2 ^ n.
Proof. intros. rewrite lor_add by now apply land_shifted. now rewrite Z.shiftl_mul_pow2. Qed.

(** The complement. *)
Lemma lxor_ones n x : 0 <= n -> 0 <= x < 2 ^ n -> Z.lxor x (Z.ones n) = 2 ^ n - 1 - x.
Proof.
  intros N X. pose proof (Z.ones_equiv n).
  assert (Z.land x (Z.lxor x (Z.ones n)) = 0) as D.
  { apply land_0_bits. intros i I. rewrite Z.lxor_spec, Z.testbit_ones_nonneg by lia. destruct (Z.ltb_spec i n).
    - now destruct (Z.testbit x i).
    - now rewrite (testbit_above n x). }
  apply lxor_add in D. rewrite <- Z.lxor_assoc, Z.lxor_nilpotent, Z.lxor_0_l in D. lia.
Qed.
Lemma lxor_ones64 x : word x -> Z.lxor x ones64 = ones64 - x.
Proof. intros X. rewrite ones64_ones, lxor_ones by (assumption || lia). reflexivity. Qed.

(** * Fields *)

Lemma field_range lo n x : 0 <= n -> 0 <= field lo n x < 2 ^ n.
Proof. intros. apply Z.mod_pos_bound. lia. Qed.
Lemma testbit_field lo n x i : 0 <= lo -> 0 <= n -> 0 <= i -> Z.testbit (field lo n x) i = Z.testbit x (lo + i) && (i <? n).
Proof.
  intros. unfold field. rewrite <- Z.shiftr_div_pow2, <- low_mod by assumption.
  rewrite testbit_low, Z.shiftr_spec by assumption. now rewrite Z.add_comm.
Qed.
Lemma field_bits lo n x : 0 <= lo -> 0 <= n -> field lo n x = low n (Z.shiftr x lo).
Proof. intros. unfold field. now rewrite low_mod, Z.shiftr_div_pow2. Qed.
Lemma field_ext lo n x y : 0 <= lo -> 0 <= n ->
  (forall i, lo <= i < lo + n -> Z.testbit x i = Z.testbit y i) -> field lo n x = field lo n y.
Proof.
  intros L N B. apply (below_bits_inj n); try now apply field_range.
  intros i I. rewrite !testbit_field by lia. rewrite B by lia. reflexivity.
Qed.
Lemma field_0_l n x : field 0 n x = x mod 2 ^ n.
Proof. unfold field. now rewrite Z.div_1_r. Qed.
Lemma field_small n x : 0 <= x < 2 ^ n -> field 0 n x = x.
Proof. intros. rewrite field_0_l. now apply Z.mod_small. Qed.
Lemma field_word x : word x -> field 0 64 x = x.
Proof. apply field_small. Qed.
Lemma field_empty lo x : field lo 0 x = 0.
Proof. apply Z.mod_1_r. Qed.
(** A field and the next bit. *)
Lemma field_succ lo n x : 0 <= lo -> 0 <= n -> field lo (n + 1) x = field lo n x + 2 ^ n * Z.b2z (Z.testbit x (lo + n)).
Proof.
  intros L N. unfold field. rewrite Z.pow_add_r by lia. rewrite Z.rem_mul_r by lia. f_equal. f_equal.
  rewrite Z.div_div, <- Z.pow_add_r by lia. rewrite Z.testbit_spec' by lia. reflexivity.
Qed.
(** Two fields beside each other. *)
Lemma field_app lo m n x : 0 <= lo -> 0 <= m -> 0 <= n ->
  field lo (m + n) x = field lo m x + 2 ^ m * field (lo + m) n x.
Proof.
  intros. unfold field. rewrite !Z.pow_add_r by lia. rewrite Z.rem_mul_r by lia. f_equal. f_equal.
  now rewrite Z.div_div by lia.
Qed.
(** A word is its two halves. *)
Lemma word_halves x : word x -> x = field 0 32 x + 2 ^ 32 * field 32 32 x.
Proof. intros X. rewrite <- (field_app 0 32 32) by lia. symmetry. now apply field_word. Qed.
Lemma field_high x : word x -> field 32 32 x = x / 2 ^ 32.
Proof.
  unfold word, modulus, field. intros X. apply Z.mod_small. split; [apply Z.div_pos; lia|].
  apply Z.div_lt_upper_bound; lia.
Qed.
(** A run of bits of a word that is its whole field. *)
Lemma field_whole lo n x : 0 <= lo -> 0 <= n ->
  (forall i, 0 <= i < lo \/ lo + n <= i -> Z.testbit x i = false) -> x = 2 ^ lo * field lo n x.
Proof.
  intros L N B. rewrite Z.mul_comm, <- Z.shiftl_mul_pow2 by assumption. apply Z.bits_inj'. intros i I.
  rewrite Z.shiftl_spec by assumption. destruct (Z.lt_ge_cases i lo).
  - rewrite B by lia. now rewrite testbit_neg by lia.
  - rewrite testbit_field by lia. replace (lo + (i - lo)) with i by lia.
    destruct (Z.ltb_spec (i - lo) n); [now rewrite andb_true_r|]. rewrite B by lia. reflexivity.
Qed.

(** * Signs *)

Lemma signed_bit n x : 0 < n -> signed n x = x mod 2 ^ n - 2 ^ n * Z.b2z (Z.testbit x (n - 1)).
Proof.
  intros N. unfold signed. cbv zeta.
  assert (P : 2 ^ n = 2 ^ (n - 1) * 2) by (rewrite <- (Z.pow_add_r 2 _ 1) by lia; f_equal; lia).
  assert (E : x mod 2 ^ n = x mod 2 ^ (n - 1) + 2 ^ (n - 1) * Z.b2z (Z.testbit x (n - 1))).
  { replace n with (n - 1 + 1) at 1 by lia. rewrite <- !field_0_l. rewrite field_succ by lia. reflexivity. }
  pose proof (Z.mod_pos_bound x (2 ^ (n - 1)) ltac:(lia)).
  destruct (Z.testbit x (n - 1)); cbn [Z.b2z] in *; destruct (Z.ltb_spec (x mod 2 ^ n) (2 ^ (n - 1))); lia.
Qed.
Lemma signed_range n x : 0 < n -> - 2 ^ (n - 1) <= signed n x < 2 ^ (n - 1).
Proof.
  intros N. unfold signed. cbv zeta.
  assert (P : 2 ^ n = 2 ^ (n - 1) * 2) by (rewrite <- (Z.pow_add_r 2 _ 1) by lia; f_equal; lia).
  pose proof (Z.mod_pos_bound x (2 ^ n) ltac:(lia)).
  destruct (Z.ltb_spec (x mod 2 ^ n) (2 ^ (n - 1))); lia.
Qed.
Lemma signed_mod n x : 0 <= n -> signed n x mod 2 ^ n = x mod 2 ^ n.
Proof.
  intros N. unfold signed. cbv zeta. destruct (_ <? _).
  - now apply Z.mod_mod; lia.
  - rewrite <- (Z.mod_add _ 1) by lia. rewrite Z.mul_1_l, Z.sub_add. now apply Z.mod_mod; lia.
Qed.
Lemma signed_neg n x : 0 < n -> (signed n x <? 0) = Z.testbit x (n - 1).
Proof.
  intros N. rewrite signed_bit by assumption. pose proof (Z.mod_pos_bound x (2 ^ n) ltac:(lia)).
  destruct (Z.testbit x (n - 1)); cbn [Z.b2z]; [apply Z.ltb_lt | apply Z.ltb_ge]; lia.
Qed.
Lemma signed64_wrap x : wrap (signed 64 x) = wrap x.
Proof. now apply (signed_mod 64). Qed.
Lemma signed_word x : word x -> signed 64 x = x - modulus * Z.b2z (Z.testbit x 63).
Proof. intros X. rewrite signed_bit by lia. rewrite Z.mod_small by assumption. reflexivity. Qed.
(** Signed numbers are ordered as the unsigned numbers with the sign flipped. *)
Lemma signed_flip x : word x -> Z.lxor x (2 ^ 63) = signed 64 x + 2 ^ 63.
Proof.
  intros X. rewrite signed_word by assumption.
  pose proof (field_succ 0 63 x ltac:(lia) ltac:(lia)) as S. rewrite field_word in S by assumption.
  pose proof (field_range 0 63 x ltac:(lia)) as R. rewrite Z.add_0_l in S.
  assert (T : Z.lxor x (2 ^ 63) = field 0 63 x + 2 ^ 63 * Z.b2z (negb (Z.testbit x 63))).
  { rewrite <- (field_word (Z.lxor x (2 ^ 63))) by (apply word_lxor; [assumption|now vm_compute]).
    change 64 with (63 + 1). rewrite field_succ, Z.add_0_l by lia. f_equal.
    - apply field_ext; try lia. intros i I. rewrite Z.lxor_spec, Z.pow2_bits_false by lia. apply xorb_false_r.
    - rewrite Z.lxor_spec, Z.pow2_bits_true by lia. now rewrite xorb_true_r. }
  rewrite T. unfold modulus. destruct (Z.testbit x 63); cbn [Z.b2z negb] in *; lia.
Qed.
Lemma signed_ltb x y : word x -> word y -> (signed 64 x <? signed 64 y) = (Z.lxor x (2 ^ 63) <? Z.lxor y (2 ^ 63)).
Proof.
  intros X Y. rewrite !signed_flip by assumption.
  destruct (Z.ltb_spec (signed 64 x) (signed 64 y)); symmetry; [apply Z.ltb_lt | apply Z.ltb_ge]; lia.
Qed.

Lemma sext_word n x : word (sext n x).
Proof. apply wrap_word. Qed.
(** The bits of a sign-extended number. *)
Lemma testbit_sext n x i : 0 < n -> 0 <= i < 64 -> Z.testbit (sext n x) i = Z.testbit x (Z.min i (n - 1)).
Proof.
  intros N I. unfold sext. rewrite testbit_wrap. destruct (Z.ltb_spec i 64); [|lia]. rewrite andb_true_r.
  rewrite signed_bit by assumption.
  replace (x mod 2 ^ n - 2 ^ n * Z.b2z (Z.testbit x (n - 1)))
    with (Z.lor (low n x) (Z.shiftl (- Z.b2z (Z.testbit x (n - 1))) n)).
  - rewrite Z.lor_spec, testbit_low, Z.shiftl_spec by lia. destruct (Z.ltb_spec i n).
    + rewrite (testbit_neg _ (i - n)) by lia. rewrite andb_true_r, orb_false_r. f_equal. lia.
    + rewrite andb_false_r. cbn [orb]. rewrite Z.min_r by lia.
      destruct (Z.testbit x (n - 1)); cbn [Z.b2z Z.opp]; [apply Z.bits_m1; lia | apply Z.testbit_0_l].
  - rewrite lor_shifted by (try apply low_range; lia). rewrite low_mod by lia. lia.
Qed.
Lemma sext64 x : word x -> sext 64 x = x.
Proof. intros X. unfold sext. rewrite signed64_wrap. now apply wrap_small. Qed.
(** Sign extension reads only the low bits. *)
Lemma sext_mod n x y : x mod 2 ^ n = y mod 2 ^ n -> sext n x = sext n y.
Proof. unfold sext, signed. now intros ->. Qed.
