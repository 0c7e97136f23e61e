(** [mul]: the low half of a product that is a constraint of its own. [mulw]: what two chains of sums make of the factors, the product
    modulo [2^32]. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields Meaning Row Gadgets Patterns.
From Carryless.Chips Require Import Common Arithmetic Product ProductForms ProductHolds.
From Carryless.generated Require Import multiply.
Import ListNotations.
Local Open Scope Z_scope.

Lemma field_move_shl_0 r at_ n f : 0 <= at_ -> 0 <= n -> at_ + n <= 64 ->
  field at_ n (eval r (move Shl at_ f)) = field 0 n (eval r f).
Proof. intros A N B. rewrite <- (Z.add_0_r at_) at 1. apply field_move_shl; lia. Qed.

Lemma land_pow2 a j : 0 <= j -> Z.land a (2 ^ j) = Z.shiftl (Z.b2z (Z.testbit a j)) j.
Proof.
  intros J. apply Z.bits_inj'. intros i I. rewrite Z.land_spec, Z.pow2_bits_eqb, Z.shiftl_spec by lia.
  destruct (Z.eqb_spec j i) as [<-|E]; [rewrite Z.sub_diag; now destruct (Z.testbit a j)|].
  rewrite andb_false_r. destruct (Z.lt_ge_cases i j); [symmetry; apply testbit_neg; lia|].
  symmetry. apply (testbit_above 1); [|lia]. pose proof (b2z_range (Z.testbit a j)). lia.
Qed.

(** Adding to the top bit flips it. *)
Lemma flip_top n z : 0 < n -> 0 <= z < 2 ^ n -> Z.lxor z (2 ^ (n - 1)) = (z + 2 ^ (n - 1)) mod 2 ^ n.
Proof.
  intros N B. assert (P : 2 ^ n = 2 ^ (n - 1) * 2) by (rewrite <- (Z.pow_add_r 2 _ 1) by lia; f_equal; lia).
  assert (L : 0 < 2 ^ (n - 1)) by (apply Z.pow_pos_nonneg; lia).
  assert (R : 0 <= Z.lxor z (2 ^ (n - 1)) < 2 ^ n) by (apply below_lxor; lia).
  assert (A : forall u, Z.testbit u (n - 1) = false -> Z.lxor u (2 ^ (n - 1)) = u + 2 ^ (n - 1)).
  { intros u U. apply lxor_add. apply land_0_bits. intros i I. rewrite Z.pow2_bits_eqb by lia.
    destruct (Z.eqb_spec (n - 1) i) as [<-|]; [now rewrite U|apply andb_false_r]. }
  destruct (Z.testbit z (n - 1)) eqn:T.
  - set (u := Z.lxor z (2 ^ (n - 1))) in *. assert (E : z = u + 2 ^ (n - 1)).
    { rewrite <- A; unfold u; [now rewrite Z.lxor_assoc, Z.lxor_nilpotent, Z.lxor_0_r|].
      now rewrite Z.lxor_spec, T, Z.pow2_bits_true by lia. }
    apply Z.mod_unique with 1; lia.
  - rewrite (A z T) in *. symmetry. apply Z.mod_small. lia.
Qed.

Section Low.
Variables (c : chip) (r : row) (x y : form) (w k : nat).
Let X := field 0 32 (eval r x).
Let Y := field 0 32 (eval r y).
Hypothesis sat : satisfies c r.
Hypothesis is_real : real_row r = true.
Hypothesis checked : sums_check x y w k c = true.

Definition rising_value (j : nat) : Z := eval r (rising_form y w j).
Definition falling_value (j : nat) : Z := field 0 (Z.of_nat j) (eval r (falling_form w j)).

Lemma lane_range j : 0 <= lane_at j /\ lane_at j + 32 <= 64.
Proof. exact (place_range j). Qed.

(** The lowest bits of a row. *)
Lemma row_low i m : (i < 32)%nat -> 0 <= m <= 32 ->
  field 0 m (eval r (row_form x y i)) = row_value (2 ^ 32) X Y i mod 2 ^ m.
Proof.
  intros I M. pose proof (row_holds r x y is_real i I) as E. fold X Y in E. rewrite <- E, !field_0_l. clear E.
  replace 32 with (m + (32 - m)) by lia. rewrite Z.pow_add_r, Z.rem_mul_r by lia.
  rewrite (Z.mul_comm (2 ^ m)), Z.mod_add by lia. symmetry. apply Z.mod_mod. lia.
Qed.

Lemma rising_holds j : (j <= 16)%nat ->
  field (Z.of_nat j) (Z.of_nat (32 - j)) (rising_value (S j))
  = (field (Z.of_nat j) (Z.of_nat (32 - j)) (rising_value j) + row_value (2 ^ 32) X Y (1 + j)) mod 2 ^ Z.of_nat (32 - j).
Proof.
  intros J. pose proof checked as H. unfold sums_check in H. rewrite !andb_true_iff, !forallb_forall in H.
  destruct H as [[[_ H] _] _]. specialize (H j ltac:(apply in_seq; lia)). apply (fun P => gadget_holds _ _ _ _ _ P sat) in H.
  unfold rising_gate in H. pose proof (lane_range j) as LR. replace (Z.of_nat (32 - j)) with (32 - Z.of_nat j) by lia.
  apply sum_sound in H; try lia. unfold rising_value at 1. cbn [rising_form].
  rewrite field_move_shr by lia. rewrite H. clear H.
  rewrite !field_move_shl by lia. unfold rising_value.
  replace (field (Z.of_nat j) (32 - Z.of_nat j) (eval r (move Shl (Z.of_nat j) (row_form x y (S j)))))
    with (row_value (2 ^ 32) X Y (1 + j) mod 2 ^ (32 - Z.of_nat j)).
  - apply Z.add_mod_idemp_r. apply Z.pow_nonzero; lia.
  - rewrite field_move_shl_0 by lia. symmetry. apply row_low; lia.
Qed.

Lemma falling_first : falling_value 1 = 0.
Proof. reflexivity. Qed.
Lemma falling_holds j : (2 <= j < 16)%nat ->
  falling_value j = (2 * falling_value (j - 1) + row_value (2 ^ 32) X Y (32 - j + 1)) mod 2 ^ Z.of_nat j.
Proof.
  intros J. pose proof checked as H. unfold sums_check in H. rewrite !andb_true_iff, !forallb_forall in H.
  destruct H as [[_ H] _]. specialize (H j ltac:(apply in_seq; lia)). apply (fun P => gadget_holds _ _ _ _ _ P sat) in H.
  unfold falling_gate in H. pose proof (lane_range j) as LR.
  apply sum_sound in H; try lia. unfold falling_value at 1.
  replace (falling_form w j) with (move Shr (lane_at j) (lane_word w j)) by (destruct j as [|[|j]]; reflexivity || lia).
  rewrite field_move_shr, Z.add_0_r by lia. rewrite H. clear H.
  rewrite !field_move_shl_0 by lia. rewrite row_low by lia.
  rewrite Z.add_mod_idemp_r by (apply Z.pow_nonzero; lia). f_equal. f_equal.
  rewrite field_first by lia. rewrite testbit_fshl by lia. rewrite (testbit_neg _ (0 - 1)) by lia. cbn [Z.b2z].
  rewrite !Z.add_0_l. f_equal. unfold falling_value. replace (Z.of_nat (j - 1)) with (Z.of_nat j - 1) by lia.
  apply (below_bits_inj (Z.of_nat j - 1)); try (apply field_range; lia). intros i I.
  rewrite !testbit_field, testbit_fshl by lia. f_equal. f_equal. lia.
Qed.

Definition top_value : Z := eval r (top_form w).
Lemma top_holds :
  top_value = (field 17 15 (rising_value 17) + falling_value 15) mod 2 ^ 15.
Proof.
  pose proof checked as H. unfold sums_check in H. rewrite !andb_true_iff in H.
  destruct H as [_ H]. apply (fun P => gadget_holds _ _ _ _ _ P sat) in H.
  unfold top_gate in H. pose proof (lane_range 16) as LR.
  apply sum_sound in H; try lia. unfold top_value, top_form.
  rewrite eval_fmask. unfold run_mask at 1. rewrite Z.shiftl_0_r. rewrite Z.land_ones by lia. rewrite <- field_0_l.
  rewrite field_move_shr, Z.add_0_r by lia. rewrite H. clear H.
  rewrite !field_move_shl_0 by lia. f_equal. f_equal.
  apply (below_bits_inj 15); try (apply field_range; lia). intros i I.
  rewrite !testbit_field, testbit_fshr by lia. f_equal. f_equal. lia.
Qed.

Lemma settled_holds j : (j <= 64)%nat -> eval r (settled_form y w j) = settled_bits rising_value j.
Proof.
  clear checked X Y. induction j as [|j IH]; intros J; [reflexivity|]. cbn [settled_form settled_bits].
  rewrite eval_fxor, IH, eval_fmask by lia. pose proof (settled_range rising_value j).
  fold (rising_value (S j)).
  replace (Z.land (rising_value (S j)) (2 ^ Z.of_nat j)) with (Z.shiftl (Z.b2z (Z.testbit (rising_value (S j)) (Z.of_nat j))) (Z.of_nat j))
    by (symmetry; apply land_pow2; lia).
  rewrite lxor_shifted by lia. lia.
Qed.

Theorem low_product_holds : eval r (low_form x y w) = (X * Y) mod 2 ^ 32.
Proof.
  assert (S : start_check x y w k c = true) by (pose proof checked as H; unfold sums_check in H; rewrite !andb_true_iff in H; tauto).
  apply (start_holds c r x y w k sat is_real) in S. fold X Y in S.
  pose proof (chains_product 16 X Y rising_value falling_value (start_value r y w) (start_bit r w)) as C.
  cbv zeta in C. change (2 * 16)%nat with 32%nat in C. change (Z.of_nat 32) with 32 in C. change (Z.of_nat 16 + 1) with 17 in C.
  change (Z.of_nat (16 - 1)) with 15 in C. change (16 - 1)%nat with 15%nat in C. change (Z.of_nat 17) with 17 in C.
  change (Z.of_nat (32 - 1)) with 31 in C.
  specialize (C ltac:(lia) (Y_range r x y) (start_range r x y w) eq_refl S rising_holds falling_first falling_holds).
  rewrite <- top_holds in C. rewrite <- C. clear C S.
  assert (TR : 0 <= top_value < 2 ^ 15) by (rewrite top_holds; apply Z.mod_pos_bound; lia).
  pose proof (settled_range rising_value 17) as SR.
  unfold low_form. rewrite !eval_fxor, settled_holds by lia. rewrite eval_fshl. fold top_value.
  rewrite eval_fbit by lia.
  change (Z.of_nat 17) with 17 in SR.
  set (u := 17) in *. set (s := settled_bits _ _) in *. set (v := 15) in *.
  assert (UV : u + v = 32) by (reflexivity).
  assert (P : 2 ^ u * 2 ^ v = 2 ^ 32) by (rewrite <- Z.pow_add_r by lia; now f_equal).
  assert (W : low 64 (Z.shiftl top_value u) = Z.shiftl top_value u).
  { apply low_small; [lia|]. rewrite Z.shiftl_mul_pow2 by lia. assert (2 ^ 32 <= 2 ^ 64) by (apply Z.pow_le_mono_r; lia). nia. }
  rewrite W, lxor_shifted by lia. rewrite (Z.mul_comm (2 ^ u)).
  assert (XB : Z.testbit X 0 = Z.testbit (eval r x) 0).
  { unfold X. rewrite testbit_field, Z.add_0_l by lia. destruct (Z.ltb_spec 0 32); [apply andb_true_r|lia]. }
  rewrite XB. set (z := s + top_value * 2 ^ u). assert (ZR : 0 <= z < 2 ^ 32) by (unfold z; nia).
  destruct (Z.testbit (eval r x) 0); cbn [Z.b2z]; [|rewrite Z.lxor_0_r, Z.mul_0_r, Z.add_0_r; symmetry; now apply Z.mod_small].
  rewrite Z.mul_1_r. exact (flip_top 32 z eq_refl ZR).
Qed.
End Low.

(** * [mul] *)

Theorem multiply_sound : chip_sound 4 chip_multiply.
Proof.
  operands Rs2 KMultiply x y (col 4). intros r o flags Sat R K F. operations K o. cbn [Spec.alu]. unfold Spec.mul.
  assert (L : word (eval r (col 4))) by (apply eval_word; [reflexivity|apply Sat]).
  rewrite (integer_product_holds chip_multiply r x y (col 4) (col 5) ltac:(vm_compute; reflexivity) Sat L).
  rewrite Z.mul_comm, wrap_plus. symmetry. now apply wrap_small.
Qed.

(** * [mulw] *)

Definition multiply_word_form : form := fsext32 (low_form x y 4).
Theorem multiply_word_sound : chip_sound 4 chip_multiply_word.
Proof.
  operands Rs2 KMultiplyWord x y multiply_word_form. intros r o flags Sat R K F. operations K o. assert (W : words r) by apply Sat.
  pose proof (low_product_holds chip_multiply_word r x y 4 0 Sat R ltac:(vm_compute; reflexivity)) as E.
  unfold multiply_word_form. rewrite eval_fsext32 by (assumption || vm_compute; reflexivity).
  cbn [Spec.alu]. unfold Spec.mulw, Spec.on_words. apply sext_mod. rewrite E, !field_0_l. apply Z.mod_mod. lia.
Qed.
