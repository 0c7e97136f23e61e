(** Every chip but the boundary tables' is a row of the hart; that rows may tell and take facts is left out here. *)
From Coq Require Import List Bool.
From Carryless Require Import Circuit Row Filled RowFilled.
From Carryless.Chips Require Import Common.
From Carryless.generated Require Import All.
Import ListNotations.

Definition boundary_chips : list chip := [chip_registers; chip_image; chip_text; chip_zeroed; chip_unread].
Definition hart_chips : list chip := firstn (length all_chips - length boundary_chips) all_chips.

Theorem all_chips_split : all_chips = hart_chips ++ boundary_chips.
Proof. reflexivity. Qed.
Definition hart_rows : list chip := map without_facts hart_chips.
Theorem hart_chips_are_rows : forallb is_row hart_rows = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

(** Their rows are filled as [RowFilled] wants it, but for a product that is asserted of words which are filled otherwise. *)
Definition products_fill (c : chip) : bool := forallb (product_ok c) (ch_products c).
Theorem hart_chips_fill : forallb (fun c => negb (products_fill c) || fill_check c (layout_of c)) hart_rows = true.
Proof. vm_cast_no_check (eq_refl true). Qed.
Theorem asserted_products : filter (fun c => negb (products_fill c)) hart_chips = [chip_divide].
Proof. vm_compute. reflexivity. Qed.
