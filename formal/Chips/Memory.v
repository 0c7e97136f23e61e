(** Loads and stores, naturally aligned: one memory word each. Every operation and every byte of the word where the access can begin is a
    case, in which what is loaded or stored is linear. *)
From Coq Require Import ZArith List Bool.
From Carryless Require Spec.
From Carryless Require Import Circuit Fields Meaning Row Cases.
From Carryless.Chips Require Import Common MemoryPattern MemoryAccess MemoryCases.
From Carryless.generated Require Import memory.
Import ListNotations.
Local Open Scope Z_scope.

(** The selection's constraint alone; or that of the step, which has products of the address's bits, and then the selection. *)
Definition selected : plan := [(1%nat, true)].
Definition step_and_selected : plan := [(1%nat, true); (2%nat, true)].

Theorem load_double_sound : chip_sound 4 chip_load_double.
Proof.
  apply (load_chip_by_cases [] 255 (kind_number KLoadDouble) 7 [Spec.LD]);
    [vm_compute; reflexivity|solve_executes|discriminate].
Qed.
Theorem load_word_sound : chip_sound 4 chip_load_word.
Proof.
  apply (load_chip_by_cases selected 255 (kind_number KLoadWord) 3 [Spec.LW; Spec.LWU]);
    [vm_compute; reflexivity|solve_executes|discriminate].
Qed.
Theorem load_half_sound : chip_sound 4 chip_load_half.
Proof.
  apply (load_chip_by_cases selected 255 (kind_number KLoadHalf) 1 [Spec.LH; Spec.LHU]);
    [vm_compute; reflexivity|solve_executes|discriminate].
Qed.
Theorem load_byte_sound : chip_sound 4 chip_load_byte.
Proof.
  apply (load_chip_by_cases selected 255 (kind_number KLoadByte) 0 [Spec.LB; Spec.LBU]);
    [vm_compute; reflexivity|solve_executes|discriminate].
Qed.

Theorem store_double_sound : chip_sound 4 chip_store_double.
Proof.
  apply (store_chip_by_cases [] 255 (kind_number KStoreDouble) 7 [Spec.SD]);
    [vm_compute; reflexivity|solve_executes|discriminate].
Qed.
Theorem store_word_sound : chip_sound 4 chip_store_word.
Proof.
  apply (store_chip_by_cases step_and_selected 255 (kind_number KStoreWord) 3 [Spec.SW]);
    [vm_compute; reflexivity|solve_executes|discriminate].
Qed.
Theorem store_half_sound : chip_sound 4 chip_store_half.
Proof.
  apply (store_chip_by_cases step_and_selected 255 (kind_number KStoreHalf) 1 [Spec.SH]);
    [vm_compute; reflexivity|solve_executes|discriminate].
Qed.
Theorem store_byte_sound : chip_sound 4 chip_store_byte.
Proof.
  apply (store_chip_by_cases step_and_selected 255 (kind_number KStoreByte) 0 [Spec.SB]);
    [vm_compute; reflexivity|solve_executes|discriminate].
Qed.
