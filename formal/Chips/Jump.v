(** Branches, jumps, constants and fences. Whether a branch is taken is read off carries, as comparisons are; where a row goes is a
    choice between the target in the text and the next instruction. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields Meaning Row Gadgets Patterns.
From Carryless.Chips Require Import Common Arithmetic Comparison JumpPattern.
From Carryless.generated Require Import arithmetic jump.
Import ListNotations.
Local Open Scope Z_scope.

(** The next instruction's pc is the low half of the step's word. *)
Lemma next_pc c l r : row_check c l = true -> satisfies c r -> settled l r ->
  eval r (next_form l) mod 2 ^ 32 = (pc_of r + length_of r) mod 2 ^ 32.
Proof.
  intros RC%row_checked Sat [R S]. apply (next_low r (proj1 Sat) R c l (k_step _ _ RC)). now apply (s_step c l r).
Qed.

(** * Branches *)

(** Column [w] has, in its high half, by which bits the target differs from the next instruction's pc, if the top bit of [t] is
    set. *)
Definition branch_gate (l : layout) (w : nat) (t : form) : constraint :=
  and_gate (col w) (fbroadcast 63 t) (fshl 32 (fxor (fshr 32 fields) (next_form l))) high_half.
Definition branch_to (l : layout) (w : nat) : form := fmask low_half (fxor (next_form l) (fshr 32 (col w))).

Lemma branch_to_holds c l k w t r : row_check c l = true ->
  part_of high_half (branch_gate l w t) (constraint_at c k) = true -> satisfies c r -> settled l r ->
  eval r (branch_to l w) = if Z.testbit (eval r t) 63 then fields_of r / 2 ^ 32 else (pc_of r + length_of r) mod 2 ^ 32.
Proof.
  intros RC P Sat Set_. pose proof (gadget_holds _ _ _ _ _ P Sat) as G. rewrite <- (next_pc c l r RC Sat Set_).
  assert (B : forall i, 0 <= i < 32 -> Z.testbit (eval r (branch_to l w)) i
    = if Z.testbit (eval r t) 63 then Z.testbit (fields_of r) (i + 32) else Z.testbit (eval r (next_form l)) i).
  { intros i I. unfold branch_to. rewrite testbit_fmask, testbit_fxor, testbit_fshr by lia.
    change low_half with (Z.ones 32). rewrite Z.ones_spec_low, andb_true_r by lia.
    assert (H : Z.testbit high_half (i + 32) = true)
      by (change high_half with (Z.shiftl (Z.ones 32) 32); rewrite Z.shiftl_spec by lia; apply Z.ones_spec_low; lia).
    rewrite (and_sound r (col w) _ _ high_half (i + 32) G) by (lia || exact H).
    rewrite testbit_fbroadcast, testbit_fshl, Z.add_simpl_r, testbit_fxor, testbit_fshr by lia.
    change (eval r fields) with (eval r (col 1)). rewrite eval_col. change (r (Committed 1)) with (fields_of r).
    destruct (Z.testbit (eval r t) 63), (Z.testbit (fields_of r) (i + 32)), (Z.testbit (eval r (next_form l)) i); reflexivity. }
  apply (below_bits_inj 32).
  - unfold branch_to. rewrite eval_fmask. change low_half with (Z.ones 32). rewrite Z.land_ones by lia. apply Z.mod_pos_bound. lia.
  - destruct (Z.testbit (eval r t) 63); [|apply Z.mod_pos_bound; lia]. apply word_div. apply words_fields. apply Sat.
  - intros i I. rewrite B by assumption. destruct (Z.testbit (eval r t) 63).
    + now rewrite Z.div_pow2_bits by lia.
    + now rewrite Z.mod_pow2_bits_low by lia.
Qed.

(** Bit 63 of a carry word, flipped by a flag. *)
Definition taken_form (w : nat) (n : Z) : form := fxor (fxor (col w) (flag_at n 63)) (const (2 ^ 63)).
Lemma testbit_taken r flags w n : fields_of r / 2 ^ 17 mod 2 ^ 6 = flags -> 0 <= n < 6 -> real_row r = true ->
  Z.testbit (eval r (taken_form w n)) 63 = xorb (negb (Z.testbit (eval r (col w)) 63)) (Z.testbit flags n).
Proof.
  intros F N R. unfold taken_form. rewrite !testbit_fxor, (eval_flag_at r flags), (const_value r _ R)
    by (lia || assumption || now vm_compute).
  rewrite Z.pow2_bits_true by lia. destruct (Z.testbit (eval r (col w)) 63), (Z.testbit flags n);
    rewrite ?Z.pow2_bits_true, ?Z.testbit_0_l by lia; reflexivity.
Qed.

Theorem branch_equal_sound : chip_sound 4 chip_branch_equal.
Proof.
  assert (RC : row_check chip_branch_equal (layout_of chip_branch_equal) = true) by (vm_compute; reflexivity).
  apply (branch_chip _ (layout_of chip_branch_equal) KBranchEqual x y (branch_to (layout_of chip_branch_equal) 9) RC);
    [vm_compute; reflexivity|now left|].
  intros r o flags Sat Set_ K F. assert (W : words r) by apply Sat. assert (R : real_row r = true) by apply Set_.
  rewrite (branch_to_holds _ _ 3 9 (taken_form 4 0) r RC ltac:(vm_compute; reflexivity) Sat Set_).
  rewrite (testbit_taken r flags) by (lia || assumption).
  rewrite (nonzero_holds chip_branch_equal 0 4 (fxor x y) r ltac:(vm_compute; reflexivity) Sat R) by now apply eval_word.
  rewrite negb_involutive, eval_fxor.
  replace (Z.lxor (eval r x) (eval r y) =? 0) with (eval r x =? eval r y).
  - clear - K. operations K o; cbn [Spec.taken]; now destruct (_ =? _).
  - destruct (Z.eqb_spec (eval r x) (eval r y)) as [E|E]; symmetry; [rewrite E, Z.lxor_nilpotent; reflexivity|].
    apply Z.eqb_neq. intros N. apply E. now apply Z.lxor_eq.
Qed.

Theorem branch_less_sound : chip_sound 4 chip_branch_less.
Proof.
  assert (RC : row_check chip_branch_less (layout_of chip_branch_less) = true) by (vm_compute; reflexivity).
  apply (branch_chip _ (layout_of chip_branch_less) KBranchLess x y (branch_to (layout_of chip_branch_less) 9) RC);
    [vm_compute; reflexivity|now right|].
  intros r o flags Sat Set_ K F. assert (W : words r) by apply Sat. assert (R : real_row r = true) by apply Set_.
  rewrite (branch_to_holds _ _ 3 9 (taken_form 4 1) r RC ltac:(vm_compute; reflexivity) Sat Set_).
  rewrite (testbit_taken r flags) by (lia || assumption).
  rewrite (compare_holds chip_branch_less 0 4 x y r flags ltac:(vm_compute; reflexivity) Sat R F) by now apply eval_word.
  rewrite negb_involutive. clear - K.
  operations K o; cbn [Spec.taken]; unfold less; cbn; now destruct (_ <? _).
Qed.

(** * Jumps *)

(** A word without its lowest bit, in halves. *)
Lemma even_halves s : word s -> Z.land s 0xfffffffe + 2 ^ 32 * Z.shiftr s 32 = s - s mod 2.
Proof.
  intros S. rewrite Z.shiftr_div_pow2 by lia.
  assert (E : Z.land s 0xfffffffe = 2 * (s / 2 mod 2 ^ 31)).
  { change 0xfffffffe with (Z.shiftl (Z.ones 31) 1).
    replace (2 * (s / 2 mod 2 ^ 31)) with (Z.shiftl (s / 2 mod 2 ^ 31) 1) by (rewrite Z.shiftl_mul_pow2 by lia; lia).
    rewrite <- Z.land_ones by lia. change (s / 2) with (s / 2 ^ 1). rewrite <- Z.shiftr_div_pow2 by lia.
    apply Z.bits_inj'. intros i I. rewrite Z.land_spec, !Z.shiftl_spec, Z.land_spec by lia. destruct (Z.eq_dec i 0) as [->|N].
    - now rewrite !(testbit_neg _ (0 - 1)), andb_false_r by lia.
    - rewrite Z.shiftr_spec by lia. now replace (i - 1 + 1) with i by lia. }
  rewrite E. change (2 ^ 32) with (2 * 2 ^ 31). rewrite <- Z.div_div by lia.
  pose proof (Z.div_mod s 2 ltac:(lia)). pose proof (Z.div_mod (s / 2) (2 ^ 31) ltac:(lia)). lia.
Qed.

(** The low half of the target is the pc but for its lowest bit; the high half shows in the state. *)
Theorem jump_register_sound : chip_sound 4 chip_jump_register.
Proof.
  assert (RC : row_check chip_jump_register (layout_of chip_jump_register) = true) by (vm_compute; reflexivity).
  apply (jump_register_chip _ (layout_of chip_jump_register) x (fmask low_half (next_form (layout_of chip_jump_register)))
    (fmask 0xfffffffe (sum 3 x immediate [])) (fshr 32 (sum 3 x immediate [])) RC); [vm_compute; reflexivity|].
  intros r Sat Set_. assert (W : words r) by apply Sat. cbv zeta. split.
  - rewrite eval_half. exact (next_pc _ _ r RC Sat Set_).
  - rewrite eval_fmask, eval_fshr.
    destruct (sum_holds chip_jump_register 0 3 x immediate [] r ltac:(vm_compute; reflexivity) Sat) as [S _];
      [now apply eval_word|now apply eval_word|cbn; lia|].
    rewrite S. cbn [eval fold_right]. rewrite Z.add_0_r. apply even_halves. apply wrap_word.
Qed.

(** * Constants, fences *)

Theorem constant_sound : chip_sound 4 chip_constant.
Proof.
  apply (constant_chip _ (layout_of chip_constant) (fshr 32 fields)); [vm_compute; reflexivity|vm_compute; reflexivity|].
  intros r Sat. rewrite eval_fshr. unfold fields. rewrite eval_col. now apply Z.shiftr_div_pow2.
Qed.

Theorem fence_sound : chip_sound 4 chip_fence.
Proof. apply (fence_chip _ (layout_of chip_fence)); vm_compute; reflexivity. Qed.
