(** [mul mulw]: what the two chains of sums make of the factors, the product modulo [2^n]. *)
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
Variables (c : chip) (r : row) (n : nat) (x y : form) (w k : nat).
Let N := Z.of_nat n.
Let X := field 0 N (eval r x).
Let Y := field 0 N (eval r y).
Hypothesis n_width : width n.
Hypothesis sat : satisfies c r.
Hypothesis is_real : real_row r = true.
Hypothesis checked : sums_check n x y w k c = true.

Definition rising_value (j : nat) : Z := eval r (rising_form n y w j).
Definition falling_value (j : nat) : Z := field 0 (Z.of_nat j) (eval r (falling_form n w j)).

Lemma n_middle : n = (2 * middle n)%nat /\ (2 < middle n)%nat.
Proof. clear X Y. destruct n_width as [-> | ->]; cbn; lia. Qed.
Lemma lane_range j : 0 <= lane_at n j /\ lane_at n j + N <= 64.
Proof. clear X Y. exact (place_range n j n_width). Qed.

(** The lowest bits of a row. *)
Lemma row_low i m : (i < n)%nat -> 0 <= m <= N ->
  field 0 m (eval r (row_form x y i)) = row_value (2 ^ N) X Y i mod 2 ^ m.
Proof.
  intros I M. pose proof (row_holds r n x y n_width is_real i I) as E. fold N X Y in E. rewrite <- E, !field_0_l. clear E.
  replace N with (m + (N - m)) by lia. rewrite Z.pow_add_r, Z.rem_mul_r by lia.
  rewrite (Z.mul_comm (2 ^ m)), Z.mod_add by lia. symmetry. apply Z.mod_mod. lia.
Qed.

Lemma rising_holds j : (j <= middle n)%nat ->
  field (Z.of_nat j) (Z.of_nat (n - j)) (rising_value (S j))
  = (field (Z.of_nat j) (Z.of_nat (n - j)) (rising_value j) + row_value (2 ^ N) X Y (1 + j)) mod 2 ^ Z.of_nat (n - j).
Proof.
  destruct n_middle as [NM M2]. intros J. pose proof checked as H. unfold sums_check in H. rewrite !andb_true_iff, !forallb_forall in H.
  destruct H as [[[_ H] _] _]. specialize (H j ltac:(apply in_seq; lia)). apply (fun P => gadget_holds _ _ _ _ _ P sat) in H.
  unfold rising_gate in H. fold N in H. pose proof (lane_range j) as LR. replace (Z.of_nat (n - j)) with (N - Z.of_nat j) by (unfold N; lia).
  apply sum_sound in H; try (unfold N in *; lia). unfold rising_value at 1. cbn [rising_form].
  rewrite field_move_shr by (unfold N in *; lia). rewrite H. clear H.
  rewrite !field_move_shl by (unfold N in *; lia). unfold rising_value.
  replace (field (Z.of_nat j) (N - Z.of_nat j) (eval r (move Shl (Z.of_nat j) (row_form x y (S j)))))
    with (row_value (2 ^ N) X Y (1 + j) mod 2 ^ (N - Z.of_nat j)).
  - apply Z.add_mod_idemp_r. apply Z.pow_nonzero; unfold N; lia.
  - rewrite field_move_shl_0 by (unfold N in *; lia). symmetry. apply row_low; unfold N; lia.
Qed.

Lemma falling_first : falling_value 1 = 0.
Proof. reflexivity. Qed.
Lemma falling_holds j : (2 <= j < middle n)%nat ->
  falling_value j = (2 * falling_value (j - 1) + row_value (2 ^ N) X Y (n - j + 1)) mod 2 ^ Z.of_nat j.
Proof.
  destruct n_middle as [NM M2]. intros J. pose proof checked as H. unfold sums_check in H. rewrite !andb_true_iff, !forallb_forall in H.
  destruct H as [[_ H] _]. specialize (H j ltac:(apply in_seq; lia)). apply (fun P => gadget_holds _ _ _ _ _ P sat) in H.
  unfold falling_gate in H. pose proof (lane_range j) as LR.
  apply sum_sound in H; try (unfold N in *; lia). unfold falling_value at 1.
  replace (falling_form n w j) with (move Shr (lane_at n j) (lane_word n w j)) by (destruct j as [|[|j]]; reflexivity || lia).
  rewrite field_move_shr, Z.add_0_r by (unfold N in *; lia). rewrite H. clear H.
  rewrite !field_move_shl_0 by (unfold N in *; lia). rewrite row_low by (unfold N; lia).
  rewrite Z.add_mod_idemp_r by (apply Z.pow_nonzero; lia). f_equal. f_equal.
  rewrite field_first by lia. rewrite testbit_fshl by lia. rewrite (testbit_neg _ (0 - 1)) by lia. cbn [Z.b2z].
  rewrite !Z.add_0_l. f_equal. unfold falling_value. replace (Z.of_nat (j - 1)) with (Z.of_nat j - 1) by lia.
  apply (below_bits_inj (Z.of_nat j - 1)); try (apply field_range; lia). intros i I.
  rewrite !testbit_field, testbit_fshl by lia. f_equal. f_equal. lia.
Qed.

Definition top_value : Z := eval r (top_form n w).
Lemma top_holds :
  top_value = (field (Z.of_nat (middle n) + 1) (Z.of_nat (middle n - 1)) (rising_value (S (middle n)))
    + falling_value (middle n - 1)) mod 2 ^ Z.of_nat (middle n - 1).
Proof.
  destruct n_middle as [NM M2]. pose proof checked as H. unfold sums_check in H. rewrite !andb_true_iff in H.
  destruct H as [_ H]. apply (fun P => gadget_holds _ _ _ _ _ P sat) in H.
  unfold top_gate in H. pose proof (lane_range (middle n)) as LR.
  apply sum_sound in H; try (unfold N in *; lia). unfold top_value, top_form.
  rewrite eval_fmask. unfold run_mask at 1. rewrite Z.shiftl_0_r. rewrite Z.land_ones by lia. rewrite <- field_0_l.
  rewrite field_move_shr, Z.add_0_r by (unfold N in *; lia). rewrite H. clear H.
  rewrite !field_move_shl_0 by (unfold N in *; lia). f_equal. f_equal.
  apply (below_bits_inj (Z.of_nat (middle n - 1))); try (apply field_range; lia). intros i I.
  rewrite !testbit_field, testbit_fshr by lia. f_equal. f_equal. lia.
Qed.

Lemma settled_holds j : (j <= 64)%nat -> eval r (settled_form n y w j) = settled_bits rising_value j.
Proof.
  clear checked X Y. induction j as [|j IH]; intros J; [reflexivity|]. cbn [settled_form settled_bits].
  rewrite eval_fxor, IH, eval_fmask by lia. pose proof (settled_range rising_value j).
  fold (rising_value (S j)).
  replace (Z.land (rising_value (S j)) (2 ^ Z.of_nat j)) with (Z.shiftl (Z.b2z (Z.testbit (rising_value (S j)) (Z.of_nat j))) (Z.of_nat j))
    by (symmetry; apply land_pow2; lia).
  rewrite lxor_shifted by lia. lia.
Qed.

Theorem low_product_holds : eval r (low_form n x y w) = (X * Y) mod 2 ^ N.
Proof.
  destruct n_middle as [NM M2]. assert (NR : 32 <= N <= 64) by (unfold N; destruct n_width as [-> | ->]; lia).
  assert (S : start_check n x y w k c = true) by (pose proof checked as H; unfold sums_check in H; rewrite !andb_true_iff in H; tauto).
  apply (start_holds c r n x y w k n_width sat is_real) in S. fold N X Y in S.
  pose proof (chains_product (middle n) X Y rising_value falling_value (start_value r n y w) (start_bit r n w)) as C.
  cbv zeta in C. rewrite <- NM in C. fold N in C.
  specialize (C ltac:(lia) (Y_range r n x y n_width) (start_range r n x y w n_width) eq_refl S rising_holds falling_first falling_holds).
  rewrite <- top_holds in C. rewrite <- C. clear C S.
  assert (TR : 0 <= top_value < 2 ^ Z.of_nat (middle n - 1)) by (rewrite top_holds; apply Z.mod_pos_bound; lia).
  pose proof (settled_range rising_value (Datatypes.S (middle n))) as SR.
  unfold low_form. rewrite !eval_fxor, settled_holds by (unfold N in *; lia). rewrite eval_fshl. fold top_value.
  rewrite eval_fbit by (unfold N in *; lia).
  replace (Z.of_nat (Datatypes.S (middle n))) with (Z.of_nat (middle n) + 1) in * by lia.
  set (u := Z.of_nat (middle n) + 1) in *. set (s := settled_bits _ _) in *. set (v := Z.of_nat (middle n - 1)) in *.
  replace (Z.of_nat (n - 1)) with (N - 1) by (unfold N in *; lia).
  assert (UV : u + v = N) by (unfold u, v, N; lia).
  assert (P : 2 ^ u * 2 ^ v = 2 ^ N) by (rewrite <- Z.pow_add_r by lia; now f_equal).
  assert (W : low 64 (Z.shiftl top_value u) = Z.shiftl top_value u).
  { apply low_small; [lia|]. rewrite Z.shiftl_mul_pow2 by lia. assert (2 ^ N <= 2 ^ 64) by (apply Z.pow_le_mono_r; lia). nia. }
  rewrite W, lxor_shifted by lia. rewrite (Z.mul_comm (2 ^ u)).
  assert (XB : Z.testbit X 0 = Z.testbit (eval r x) 0).
  { unfold X. rewrite testbit_field, Z.add_0_l by lia. destruct (Z.ltb_spec 0 N); [apply andb_true_r|lia]. }
  rewrite XB. set (z := s + top_value * 2 ^ u). assert (ZR : 0 <= z < 2 ^ N) by (unfold z; nia).
  destruct (Z.testbit (eval r x) 0); cbn [Z.b2z]; [|rewrite Z.lxor_0_r, Z.mul_0_r, Z.add_0_r; symmetry; now apply Z.mod_small].
  rewrite Z.mul_1_r. apply flip_top; [lia|exact ZR].
Qed.
End Low.

(** The forms of both chips. *)
Definition multiply_word_form : form := fsext32 (low_form 32 x y 4).
Definition multiply_form : form := low_form 64 x y 4.

Theorem multiply_sound : chip_sound 4 chip_multiply.
Proof.
  operands Rs2 KMultiply x y multiply_form. intros r o flags Sat R K F. operations K o. assert (W : words r) by apply Sat.
  pose proof (low_product_holds chip_multiply r 64 x y 4 0 ltac:(now right) Sat R ltac:(vm_compute; reflexivity)) as E.
  change (Z.of_nat 64) with 64 in E. rewrite !field_word in E by now apply eval_word. exact E.
Qed.
Theorem multiply_word_sound : chip_sound 4 chip_multiply_word.
Proof.
  operands Rs2 KMultiplyWord x y multiply_word_form. intros r o flags Sat R K F. operations K o. assert (W : words r) by apply Sat.
  pose proof (low_product_holds chip_multiply_word r 32 x y 4 0 ltac:(now left) Sat R ltac:(vm_compute; reflexivity)) as E.
  change (Z.of_nat 32) with 32 in E. unfold multiply_word_form. rewrite eval_fsext32 by (assumption || vm_compute; reflexivity).
  cbn [Spec.alu]. unfold Spec.mulw, Spec.on_words. apply sext_mod. rewrite E, !field_0_l. apply Z.mod_mod. lia.
Qed.
