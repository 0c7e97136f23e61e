(** Every chip but the boundary tables' is a row of the hart. *)
From Coq Require Import List Bool.
From Carryless Require Import Circuit Row.
From Carryless.generated Require Import All.
Import ListNotations.

Definition boundary_chips : list chip := [chip_registers; chip_image; chip_text; chip_zeroed; chip_unread].
Definition hart_chips : list chip := firstn (length all_chips - length boundary_chips) all_chips.

Theorem all_chips_split : all_chips = hart_chips ++ boundary_chips.
Proof. reflexivity. Qed.
Theorem hart_chips_are_rows : forallb is_row hart_chips = true.
Proof. vm_compute. reflexivity. Qed.
