(** Shifts and rotations: every amount is a case, in which the multiplexers are linear. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields Meaning Row Cases Patterns.
From Carryless.Chips Require Import Common.
From Carryless.generated Require Import shift.
Import ListNotations.
Local Open Scope Z_scope.

Theorem shift_left_sound : chip_sound 4 chip_shift_left.
Proof.
  apply (alu_chip _ (layout_of chip_shift_left) Rs2 KShiftLeft x y (result chip_shift_left));
    [vm_compute; reflexivity|vm_compute; reflexivity|solve_kind|discriminate|].
  intros r o flags Sat [Real _] K _. assert (W : words r) by (destruct Sat; assumption).
  assert (o = Spec.SLL) as -> by (destruct o; discriminate K || reflexivity). clear K.
  pose proof (amount_sound chip_shift_left (stages 6) y 6 (fun k => [(result chip_shift_left, move Shl k x, 0)])
    ltac:(vm_compute; reflexivity) r Sat Real) as C.
  apply Forall_inv in C. cbn [claimed] in C. rewrite C, Z.lxor_0_r.
  rewrite eval_shl; [reflexivity|assumption|apply Z.mod_pos_bound; lia|reflexivity].
Qed.
