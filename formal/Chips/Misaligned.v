(** Loads and stores that are not naturally aligned: within one memory word, and across two. The bits of the kind that tell the width are the
    instruction's; every operation and every byte of the word where the access can begin is a case. Those that the chip's assertions exclude
    are contradictory. *)
From Coq Require Import ZArith List Bool.
From Carryless Require Spec.
From Carryless Require Import Circuit Fields Meaning Row Cases.
From Carryless.Chips Require Import Common MemoryPattern MemoryAccess MemoryCases.
From Carryless.generated Require Import misaligned.
Import ListNotations.
Local Open Scope Z_scope.

(** Constraints by their numbers, each from the lowest bit up. *)
Definition in_order : list nat -> plan := map (fun k => (k, true)).

(** The assertions are in the step's constraint. *)
Theorem load_misaligned_sound : chip_sound 4 chip_load_misaligned.
Proof.
  apply (load_chip_by_cases (in_order [4; 1; 2; 3]%nat) 0xfe 0x80 0 [Spec.LH; Spec.LHU; Spec.LW; Spec.LWU]);
    [vm_compute; reflexivity|solve_executes|discriminate].
Qed.
(** The products are in the highest bits of the first word of gates, which come first. *)
Theorem store_misaligned_sound : chip_sound 4 chip_store_misaligned.
Proof.
  apply (store_chip_by_cases ((1%nat, false) :: in_order [5; 1; 2; 3; 4]%nat) 0xfe 0x84 0 [Spec.SH; Spec.SW]);
    [vm_compute; reflexivity|solve_executes|discriminate].
Qed.

Theorem load_across_sound : chip_sound 8 chip_load_across.
Proof.
  apply (load_across_chip_by_cases (in_order [1; 3; 4; 5; 6; 7]%nat) 0xfc 0x80 (2, 7)%nat
    [Spec.LH; Spec.LHU; Spec.LW; Spec.LWU; Spec.LD]); [vm_compute; reflexivity|solve_executes|discriminate].
Qed.
(** The second step has the selectors of the second word, and the assertions. *)
Theorem store_across_sound : chip_sound 8 chip_store_across.
Proof.
  apply (store_across_chip_by_cases (in_order [1; 2; 3; 4; 5; 6; 7]%nat) 0xfc 0x84 (8, 14)%nat
    [Spec.SH; Spec.SW; Spec.SD]); [vm_compute; reflexivity|solve_executes|discriminate].
Qed.
