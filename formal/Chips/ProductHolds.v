(** What the gadgets of a product make of its factors. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Import Words Circuit Machine Row Gadgets.
From Carryless.Chips Require Import Common Arithmetic Product ProductForms.
Import ListNotations.
Local Open Scope Z_scope.

Section Holds.
Variables (c : chip) (r : row) (x y : form) (w k : nat).
Let X := field 0 32 (eval r x).
Let Y := field 0 32 (eval r y).
Hypothesis sat : satisfies c r.
Hypothesis is_real : real_row r = true.

Lemma X_range : 0 <= X < 2 ^ 32.
Proof. apply field_range. lia. Qed.
Lemma Y_range : 0 <= Y < 2 ^ 32.
Proof. apply field_range. lia. Qed.

Lemma eval_not f : eval r (not_form f) = Z.lxor (eval r f) ones64.
Proof. unfold not_form. now rewrite eval_fxor, real_ones. Qed.
Lemma testbit_Y i : 0 <= i < 32 -> Z.testbit (eval r (not_form y)) i = negb (Z.testbit Y i).
Proof.
  clear X. intros I. unfold Y. rewrite eval_not, Z.lxor_spec, testbit_ones64, testbit_field, Z.add_0_l by lia.
  destruct (Z.ltb_spec i 32); [|lia]. now rewrite andb_true_r, xorb_true_r.
Qed.

Lemma row_holds i : (i < 32)%nat -> field 0 32 (eval r (row_form x y i)) = row_value (2 ^ 32) X Y i.
Proof.
  intros I. unfold row_form, row_value. rewrite eval_fxor, eval_fbroadcast, testbit_Y by lia.
  destruct (Z.testbit Y (Z.of_nat i)); cbn [negb]; [now rewrite Z.lxor_0_r|]. apply field_not. lia.
Qed.

(** ** Start *)

Definition start_value : Z := field 0 32 (eval r (start_form y w)).
Definition start_bit : bool := Z.testbit (eval r (col w)) start_top.

Lemma start_range : 0 <= start_value < 2 ^ 32.
Proof. apply field_range. lia. Qed.
Lemma start_at_range : 0 <= start_at /\ start_at + 32 <= 64.
Proof. unfold start_at. lia. Qed.
Lemma start_carry_value : eval r (start_carry w) = Z.b2z start_bit.
Proof.
  clear X Y. unfold start_carry. rewrite eval_fbit by (unfold start_top; lia).
  unfold start_bit. now destruct (Z.testbit _ _).
Qed.

Lemma run_mask_low f : field 0 32 (Z.land f (run_mask 0 32)) = field 0 32 f.
Proof.
  apply field_ext; try lia. intros i I. rewrite Z.land_spec, testbit_run_mask_in by lia. apply andb_true_r.
Qed.
Lemma land_run_mask f : Z.land f (run_mask 0 32) = field 0 32 f.
Proof. unfold run_mask. rewrite Z.shiftl_0_r, field_bits, Z.shiftr_0_r by lia. reflexivity. Qed.

Lemma start_holds : start_check x y w k c = true ->
  start_value + 2 ^ 32 * Z.b2z start_bit = (2 ^ 32 - 1 - Y) / 2 + (2 ^ 32 - 1 - negated_first X Y) + 1.
Proof.
  pose proof start_at_range as AR. pose proof Y_range as YR.
  unfold start_check. rewrite andb_true_iff. intros [F S].
  pose proof (gadget_holds _ _ _ _ _ F sat) as GF. pose proof (gadget_holds _ _ _ _ _ S sat) as GS. clear F S.
  (* the first row *)
  assert (E : field 0 32 (eval r (col w)) = negated_first X Y).
  { apply (below_bits_inj 32); [apply field_range; lia|unfold negated_first; pose proof X_range; destruct (Z.testbit Y 0); lia|].
    intros i I. rewrite testbit_field, Z.add_0_l by lia. destruct (Z.ltb_spec i 32); [|lia]. rewrite andb_true_r.
    unfold first_gate in GF. rewrite (and_sound r _ _ _ _ i GF) by (try apply testbit_run_mask_in; lia).
    rewrite testbit_fbroadcast, testbit_Y by lia. unfold negated_first. destruct (Z.testbit Y 0); cbn [negb andb];
      [now rewrite Z.testbit_0_l|]. unfold X. rewrite testbit_field, Z.add_0_l by lia.
    destruct (Z.ltb_spec i 32); [|lia]. now rewrite andb_true_r. }
  unfold start_gate in GS.
  assert (L : lane (run_mask start_at 32) (2 ^ start_top) start_at 32 = true) by reflexivity.
  pose proof (Gadgets.add_sound r _ _ _ _ _ _ None start_at 32 L GS) as A. clear GS.
  match type of A with ?P -> _ => assert (CL : P) end.
  { unfold start_one, const. apply clear_fmask; [lia|reflexivity]. }
  specialize (A CL I). clear CL L.
  assert (O : Z.testbit (eval r start_one) start_at = true).
  { unfold start_one. rewrite const_value by (assumption || split; reflexivity || discriminate).
    apply Z.pow2_bits_true. lia. }
  rewrite O in A. clear O. unfold add_carry in A. rewrite testbit_fmask, testbit_run_mask_in, andb_true_r in A by lia.
  change (start_at + 32 - 1) with start_top in A. fold start_bit in A.
  assert (V : field start_at 32 (eval r (add_sum (col w) (start_x y) (start_y w) start_one
      (run_mask start_at 32) (2 ^ start_top))) = start_value).
  { unfold start_value, start_form. rewrite field_move_shr by lia. now rewrite Z.add_0_r. }
  rewrite V in A. clear V. rewrite A. clear A. cbn [Z.b2z]. f_equal. f_equal.
  - unfold start_x. rewrite <- (Z.add_0_r start_at) at 1. rewrite field_move_shl by lia.
    rewrite eval_fshr, eval_fmask, land_run_mask, eval_not, field_not by lia. fold Y.
    rewrite Z.shiftr_div_pow2 by lia. change (2 ^ 1) with 2. apply field_small.
    split; [apply Z.div_pos; lia|]. apply Z.div_lt_upper_bound; lia.
  - unfold start_y. rewrite <- (Z.add_0_r start_at) at 1. rewrite field_move_shl by lia.
    rewrite eval_not, field_not by lia. now rewrite E.
Qed.

(** ** The high half *)

Definition half_value (j : nat) : Z := field 0 32 (eval r (half_form y w j)).
Definition units : Z := Z.b2z start_bit + Z.b2z (negb (xorb (negb (Z.testbit Y 0)) start_bit)).

Lemma halves_hold j : halves_check x y w k c = true -> (j < 31)%nat ->
  half_value (S j) = (half_value j + row_value (2 ^ 32) X Y (1 + j)) / 2.
Proof.
  unfold halves_check. rewrite andb_true_iff, forallb_forall. intros [_ H] J.
  specialize (H j ltac:(apply in_seq; lia)). apply (fun P => gadget_holds _ _ _ _ _ P sat) in H.
  pose proof (place_range j) as PR. unfold half_gate, lane_at in H.
  apply average_sound in H; try lia. unfold half_value at 1. cbn [half_form]. unfold lane_at.
  rewrite field_move_shr, Z.add_0_r, H by lia. f_equal. f_equal.
  - rewrite <- (Z.add_0_r (snd (place j))) at 1. now rewrite field_move_shl by lia.
  - rewrite <- (Z.add_0_r (snd (place j))) at 1. rewrite field_move_shl by lia. apply row_holds. lia.
Qed.

(** The product's lowest 31 bits are what halving drops. *)
Theorem full_product_holds : halves_check x y w k c = true ->
  let low := dropped half_value (fun j => row_value (2 ^ 32) X Y (1 + j)) 31 in
  X * Y = low + 2 ^ 31 * (half_value 31 + X + Y + units - 2 ^ 32) /\ 0 <= low < 2 ^ 31.
Proof.
  intros H low.
  assert (ST : start_check x y w k c = true) by (unfold halves_check in H; rewrite andb_true_iff in H; exact (proj1 H)).
  apply start_holds in ST. pose proof start_range as SR. pose proof Y_range as YR.
  pose proof (averages (2 ^ 32) X Y half_value 31 (fun j => halves_hold j H)) as A. clear H.
  pose proof (rows_product 31 X Y start_value start_bit YR ST) as P.
  pose proof (units_value X Y (2 ^ 32) start_value start_bit SR YR ST) as U. fold units in U.
  change (Z.of_nat 31) with 31 in *. change (Z.of_nat 32) with 32 in *.
  split; [|exact (dropped_range _ _ 31)].
  change (half_value 0) with start_value in A. unfold low.
  replace (X + Y + Z.b2z (negb (Z.testbit Y 0)) + 2 * Z.b2z start_bit - 1 - 2 ^ 32) with (X + Y + units - 2 ^ 32) in P by lia.
  set (R := rows _ _ _ _ _) in *. set (D := dropped _ _ _) in *. set (T := half_value 31) in *. lia.
Qed.
End Holds.

(** The second unit, as a form. *)
Definition rounded_form (y : form) (w : nat) : form :=
  fxor (fxor (fbit 0 0 (not_form y)) (start_carry w)) (const 1).
Lemma rounded_value r y w : real_row r = true ->
  eval r (rounded_form y w) = Z.b2z (negb (xorb (negb (Z.testbit (field 0 32 (eval r y)) 0)) (start_bit r w))).
Proof.
  intros R. unfold rounded_form. rewrite !eval_fxor, eval_fbit, (start_carry_value r w), (const_value r 1 R) by (lia || now vm_compute).
  rewrite (testbit_Y r y R) by lia. now destruct (Z.testbit (field _ _ _) 0), (start_bit r w).
Qed.
