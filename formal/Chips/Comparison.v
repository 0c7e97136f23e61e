(** Comparisons, and what they choose: minimum and maximum, conditional zero. The carries of [x - y] determine whether [x] is at
    least [y], the carries of [x] and all ones whether [x] is not 0. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields FieldsFacts Meaning Row Gadgets Patterns.
From Carryless.Chips Require Import Common Arithmetic.
From Carryless.generated Require Import arithmetic.
Import ListNotations.
Local Open Scope Z_scope.

(** * Less *)

(** The gadget whose carries, in column [w], compare [x] and [y]; with flag 0 they are signed. *)
Definition flipped (y : form) : form := fxor y (flag_at 0 63).
Definition compare_gate (w : nat) (x y : form) : constraint :=
  add_gate (col w) (flipped x) (fxor (flipped y) real) (const 1) ones64 top64 None.
(** The comparison that flag 0 chooses. *)
Definition less (signed_ : bool) (x y : Z) : bool := if signed_ then signed 64 x <? signed 64 y else x <? y.

Lemma compare_holds c k w x y r flags : part_of ones64 (compare_gate w x y) (constraint_at c k) = true ->
  satisfies c r -> real_row r = true -> fields_of r / 2 ^ 17 mod 2 ^ 6 = flags -> word (eval r x) -> word (eval r y) ->
  Z.testbit (eval r (col w)) 63 = negb (less (Z.testbit flags 0) (eval r x) (eval r y)).
Proof.
  intros P Sat R F X Y.
  assert (E : forall f, eval r (flipped f) = Z.lxor (eval r f) (if Z.testbit flags 0 then 2 ^ 63 else 0))
    by (intros f; unfold flipped; rewrite eval_fxor, (eval_flag_at r flags) by lia || assumption; reflexivity).
  assert (N : word (2 ^ 63)) by now vm_compute.
  rewrite (difference_holds c k w _ _ r P Sat R) by (rewrite E; destruct (Z.testbit flags 0);
    [now apply word_lxor|now rewrite Z.lxor_0_r]).
  rewrite !E. unfold less. destruct (Z.testbit flags 0).
  - now rewrite signed_less_than, negb_involutive.
  - now rewrite !Z.lxor_0_r, less_than, negb_involutive.
Qed.

(** [slt sltu]: the missing top carry. *)
Definition compare_form (w : nat) : form := fxor (fbit 63 0 (col w)) (const 1).
Lemma compare_datapath c k w y : form_ok y = true -> part_of ones64 (compare_gate w x y) (constraint_at c 0) = true ->
  (forall o flags, kind_of_op o = Some (k, flags) -> forall x y, Spec.alu o x y = Z.b2z (less (Z.testbit flags 0) x y)) ->
  operands_datapath c k x y (compare_form w).
Proof.
  intros Y P O r o flags Sat R K F. assert (W : words r) by apply Sat.
  unfold compare_form. rewrite eval_fxor, eval_fbit, (const_value r 1 R) by (lia || now vm_compute).
  rewrite (compare_holds c 0 w x y r flags P Sat R F) by now apply eval_word.
  rewrite (O _ _ K). now destruct (less _ _ _).
Qed.
Theorem compare_sound : chip_sound 4 chip_compare.
Proof.
  operands Rs2 KCompare x y (compare_form 4). apply compare_datapath; [reflexivity|vm_compute; reflexivity|].
  intros o flags K. operations K o; reflexivity.
Qed.
Theorem compare_immediate_sound : chip_sound 4 chip_compare_immediate.
Proof.
  operands Immediate KCompareImmediate x immediate (compare_form 3). apply compare_datapath; [reflexivity|vm_compute; reflexivity|].
  intros o flags K. operations K o; reflexivity.
Qed.

(** [min max minu maxu]: the top carry chooses; flag 1 is set where the larger one is wanted. *)
Definition choice (carries : nat) : form := fxor (fxor (fbroadcast 63 (col carries)) (flag 1)) real.
Theorem min_max_sound : chip_sound 4 chip_min_max.
Proof.
  operands Rs2 KMinMax x y (col 5). intros r o flags Sat R K F. assert (W : words r) by apply Sat.
  assert (WX : word (eval r x)) by now apply eval_word. assert (WY : word (eval r y)) by now apply eval_word.
  pose proof (compare_holds chip_min_max 0 4 x y r flags ltac:(vm_compute; reflexivity) Sat R F WX WY) as C.
  pose proof (gadget_holds chip_min_max 1 ones64 (mux_gate (col 5) (choice 4) x y ones64) r
    ltac:(vm_compute; reflexivity) Sat) as M.
  apply (mux_word _ _ _ _ _ _ (xorb (less (Z.testbit flags 0) (eval r x) (eval r y)) (Z.testbit flags 1))) in M;
    [|apply word_ones|].
  - rewrite !land_ones64 in M by (try destruct (xorb _ _); (assumption || now apply eval_word)). rewrite M. clear - K.
    operations K o; cbn [Spec.alu]; unfold Spec.min, Spec.minu, Spec.max, Spec.maxu; cbn [less Z.testbit Pos.testbit Z.odd xorb].
    all: unfold less; cbn; now destruct (_ <? _).
  - intros i I _. unfold choice. rewrite !testbit_fxor, testbit_fbroadcast, C by assumption.
    rewrite (eval_flag r flags), (real_ones r R), testbit_ones64 by lia || assumption.
    destruct (less _ _ _), (Z.testbit flags 1); now rewrite ?testbit_ones64, ?Z.testbit_0_l.
Qed.

(** * Not zero *)

(** The top carry of [x] and all ones, in column [w]. *)
Lemma nonzero_holds c k w x r : part_of ones64 (add_gate (col w) x real [] ones64 top64 None) (constraint_at c k) = true ->
  satisfies c r -> real_row r = true -> word (eval r x) ->
  Z.testbit (eval r (col w)) 63 = negb (eval r x =? 0).
Proof.
  intros P Sat R X. destruct (sum_holds c k w x real [] r P Sat X) as [_ T].
  - rewrite real_ones by assumption. apply word_ones.
  - cbn. lia.
  - rewrite T, real_ones by assumption. now apply nonzero_carry.
Qed.

(** [czero.eqz czero.nez]: rs1 where rs2 is not 0, or (flag 0) where it is. *)
Theorem conditional_zero_sound : chip_sound 4 chip_conditional_zero.
Proof.
  operands Rs2 KConditionalZero x y (col 5). intros r o flags Sat R K F. assert (W : words r) by apply Sat.
  assert (WX : word (eval r x)) by now apply eval_word. assert (WY : word (eval r y)) by now apply eval_word.
  pose proof (nonzero_holds chip_conditional_zero 0 4 y r ltac:(vm_compute; reflexivity) Sat R WY) as N.
  pose proof (gadget_holds chip_conditional_zero 1 ones64 (and_gate (col 5) x (fxor (fbroadcast 63 (col 4)) (flag 0)) ones64) r
    ltac:(vm_compute; reflexivity) Sat) as A.
  apply and64 in A; [|now apply eval_word|assumption].
  rewrite A, eval_fxor, eval_fbroadcast, N, (eval_flag r flags) by lia || assumption.
  assert (D : Z.land (eval r x) ones64 = eval r x) by now apply land_ones64.
  operations K o; cbn [Spec.alu]; unfold Spec.czero_eqz, Spec.czero_nez; cbn [Z.testbit Z.odd];
    destruct (eval r y =? 0); cbn [negb];
    rewrite ?Z.lxor_0_r, ?Z.lxor_0_l, ?Z.lxor_nilpotent, ?Z.land_0_r; assumption || reflexivity.
Qed.
