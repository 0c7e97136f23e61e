(** What the gadgets of a product make of its factors. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Import Words Circuit Machine Row Gadgets.
From Carryless.Chips Require Import Common Arithmetic Product ProductForms.
Import ListNotations.
Local Open Scope Z_scope.

Section Holds.
Variables (c : chip) (r : row) (n : nat) (x y : form) (w k : nat).
Let N := Z.of_nat n.
Let X := field 0 N (eval r x).
Let Y := field 0 N (eval r y).
Hypothesis n_width : width n.
Hypothesis sat : satisfies c r.
Hypothesis is_real : real_row r = true.

Lemma N_range : 32 <= N <= 64.
Proof. clear X Y. unfold N. destruct n_width as [-> | ->]; lia. Qed.
Lemma X_range : 0 <= X < 2 ^ N.
Proof. apply field_range. pose proof N_range. lia. Qed.
Lemma Y_range : 0 <= Y < 2 ^ N.
Proof. apply field_range. pose proof N_range. lia. Qed.

Lemma eval_not f : eval r (not_form f) = Z.lxor (eval r f) ones64.
Proof. unfold not_form. now rewrite eval_fxor, real_ones. Qed.
Lemma testbit_Y i : 0 <= i < N -> Z.testbit (eval r (not_form y)) i = negb (Z.testbit Y i).
Proof.
  clear X. pose proof N_range as NR. intros I. unfold Y. rewrite eval_not, Z.lxor_spec, testbit_ones64, testbit_field, Z.add_0_l by lia.
  destruct (Z.ltb_spec i N); [|lia]. now rewrite andb_true_r, xorb_true_r.
Qed.

Lemma row_holds i : (i < n)%nat -> field 0 N (eval r (row_form x y i)) = row_value (2 ^ N) X Y i.
Proof.
  pose proof N_range as NR. intros I. unfold row_form, row_value. rewrite eval_fxor, eval_fbroadcast, testbit_Y by (unfold N; lia).
  destruct (Z.testbit Y (Z.of_nat i)); cbn [negb]; [now rewrite Z.lxor_0_r|]. apply field_not. lia.
Qed.

(** ** Start *)

Definition start_value : Z := field 0 N (eval r (start_form n y w)).
Definition start_bit : bool := Z.testbit (eval r (col (start_word n w))) (start_top n).

Lemma start_range : 0 <= start_value < 2 ^ N.
Proof. apply field_range. pose proof N_range. lia. Qed.
Lemma start_at_range : 0 <= start_at n /\ start_at n + N <= 64.
Proof. clear X Y. exact (place_range n 1 n_width). Qed.
Lemma start_carry_value : eval r (start_carry n w) = Z.b2z start_bit.
Proof.
  clear X Y. pose proof start_at_range. pose proof N_range. unfold start_carry. rewrite eval_fbit by (unfold start_top; fold N; lia).
  unfold start_bit. now destruct (Z.testbit _ _).
Qed.

Lemma run_mask_low f : field 0 N (Z.land f (run_mask 0 N)) = field 0 N f.
Proof.
  pose proof N_range. apply field_ext; try lia. intros i I. rewrite Z.land_spec, testbit_run_mask_in by lia. apply andb_true_r.
Qed.
Lemma land_run_mask f : Z.land f (run_mask 0 N) = field 0 N f.
Proof. unfold run_mask. rewrite Z.shiftl_0_r, field_bits, Z.shiftr_0_r by (pose proof N_range; lia). reflexivity. Qed.

Lemma start_holds : start_check n x y w k c = true ->
  start_value + 2 ^ N * Z.b2z start_bit = (2 ^ N - 1 - Y) / 2 + (2 ^ N - 1 - negated_first X Y) + 1.
Proof.
  pose proof N_range as NR. pose proof start_at_range as AR. pose proof Y_range as YR.
  unfold start_check. rewrite andb_true_iff. intros [F S]. fold N in F, S.
  pose proof (gadget_holds _ _ _ _ _ F sat) as GF. pose proof (gadget_holds _ _ _ _ _ S sat) as GS. clear F S.
  (* the first row *)
  assert (E : field 0 N (eval r (col w)) = negated_first X Y).
  { apply (below_bits_inj N); [apply field_range; lia|unfold negated_first; pose proof X_range; destruct (Z.testbit Y 0); lia|].
    intros i I. rewrite testbit_field, Z.add_0_l by lia. destruct (Z.ltb_spec i N); [|lia]. rewrite andb_true_r.
    unfold first_gate in GF. rewrite (and_sound r _ _ _ _ i GF) by (try apply testbit_run_mask_in; lia).
    rewrite testbit_fbroadcast, testbit_Y by lia. unfold negated_first. destruct (Z.testbit Y 0); cbn [negb andb];
      [now rewrite Z.testbit_0_l|]. unfold X. rewrite testbit_field, Z.add_0_l by lia.
    destruct (Z.ltb_spec i N); [|lia]. now rewrite andb_true_r. }
  unfold start_gate in GS. fold N in GS.
  assert (L : lane (run_mask (start_at n) N) (2 ^ start_top n) (start_at n) N = true)
    by (unfold N; destruct n_width as [-> | ->]; reflexivity).
  pose proof (Gadgets.add_sound r _ _ _ _ _ _ None (start_at n) N L GS) as A. clear GS.
  match type of A with ?P -> _ => assert (CL : P) end.
  { unfold start_one, const. apply clear_fmask; [lia|]. unfold N. destruct n_width as [-> | ->]; reflexivity. }
  specialize (A CL I). clear CL L.
  assert (O : Z.testbit (eval r (start_one n)) (start_at n) = true).
  { unfold start_one. rewrite const_value by (try assumption; destruct n_width as [-> | ->]; split; reflexivity || discriminate).
    apply Z.pow2_bits_true. lia. }
  rewrite O in A. clear O. unfold add_carry in A. rewrite testbit_fmask, testbit_run_mask_in, andb_true_r in A by lia.
  change (start_at n + N - 1) with (start_top n) in A. fold start_bit in A.
  assert (V : field (start_at n) N (eval r (add_sum (col (start_word n w)) (start_x n y) (start_y n w) (start_one n)
      (run_mask (start_at n) N) (2 ^ start_top n))) = start_value).
  { unfold start_value, start_form. rewrite field_move_shr by lia. now rewrite Z.add_0_r. }
  rewrite V in A. clear V. rewrite A. clear A. cbn [Z.b2z]. f_equal. f_equal.
  - unfold start_x. rewrite <- (Z.add_0_r (start_at n)) at 1. rewrite field_move_shl by lia. fold N.
    rewrite eval_fshr, eval_fmask, land_run_mask, eval_not, field_not by lia. fold Y.
    rewrite Z.shiftr_div_pow2 by lia. change (2 ^ 1) with 2. apply field_small.
    split; [apply Z.div_pos; lia|]. apply Z.div_lt_upper_bound; lia.
  - unfold start_y. rewrite <- (Z.add_0_r (start_at n)) at 1. rewrite field_move_shl by lia.
    rewrite eval_not, field_not by lia. now rewrite E.
Qed.

(** ** The high half *)

Definition half_value (j : nat) : Z := field 0 N (eval r (half_form n y w j)).
(** The product's bits below [n - 1], and what its high half is counted from. *)
Definition low_value : Z := dropped half_value (fun j => row_value (2 ^ N) X Y (1 + j)) (n - 1).
Definition high_value : Z := half_value (n - 1).
Definition units : Z := Z.b2z start_bit + Z.b2z (negb (xorb (negb (Z.testbit Y 0)) start_bit)).

Lemma halves_hold j : halves_check n x y w k c = true -> (j < n - 1)%nat ->
  half_value (S j) = (half_value j + row_value (2 ^ N) X Y (1 + j)) / 2.
Proof.
  pose proof N_range as NR. unfold halves_check. rewrite andb_true_iff, forallb_forall. intros [_ H] J.
  specialize (H j ltac:(apply in_seq; lia)). fold N in H. apply (fun P => gadget_holds _ _ _ _ _ P sat) in H.
  pose proof (place_range n j n_width) as PR. fold N in PR. unfold half_gate, lane_at in H. fold N in H.
  apply average_sound in H; try lia. unfold half_value at 1. cbn [half_form]. unfold lane_at.
  rewrite field_move_shr, Z.add_0_r, H by lia. f_equal. f_equal.
  - rewrite <- (Z.add_0_r (snd (place n j))) at 1. now rewrite field_move_shl by lia.
  - rewrite <- (Z.add_0_r (snd (place n j))) at 1. rewrite field_move_shl by lia. apply row_holds. lia.
Qed.

Theorem full_product_holds : halves_check n x y w k c = true ->
  X * Y = low_value + 2 ^ (N - 1) * (high_value + X + Y + units - 2 ^ N)
  /\ 0 <= low_value < 2 ^ (N - 1) /\ 0 <= high_value < 2 ^ N /\ 0 <= units <= 2.
Proof.
  pose proof N_range as NR. intros H.
  assert (ST : start_check n x y w k c = true) by (unfold halves_check in H; now apply andb_true_iff in H).
  apply start_holds in ST. pose proof start_range as SR. pose proof Y_range as YR.
  pose proof (averages (2 ^ N) X Y half_value (n - 1) (fun j => halves_hold j H)) as A. cbn [half_value half_form] in A.
  pose proof (rows_product (n - 1) X Y start_value start_bit) as P.
  replace (S (n - 1)) with n in P by (unfold N in NR; lia). fold N in P. specialize (P YR ST).
  pose proof (units_value X Y (2 ^ N) start_value start_bit SR YR ST) as U. fold units in U.
  replace (Z.of_nat (n - 1)) with (N - 1) in * by (unfold N in *; lia).
  split; [|split; [|split]].
  - change (half_value 0) with start_value in A. unfold low_value, high_value.
    replace (X + Y + Z.b2z (negb (Z.testbit Y 0)) + 2 * Z.b2z start_bit - 1 - 2 ^ N) with (X + Y + units - 2 ^ N) in P by lia.
    set (R := rows _ _ _ _ _) in *. set (D := dropped _ _ _) in *. set (T := half_value (n - 1)) in *. lia.
  - replace (N - 1) with (Z.of_nat (n - 1)) by (unfold N in *; lia). apply dropped_range.
  - apply field_range. lia.
  - unfold units. pose proof (b2z_range start_bit). pose proof (b2z_range (negb (xorb (negb (Z.testbit Y 0)) start_bit))). lia.
Qed.
End Holds.

(** The second unit, as a form. *)
Definition rounded_form (n : nat) (y : form) (w : nat) : form :=
  fxor (fxor (fbit 0 0 (not_form y)) (start_carry n w)) (const 1).
Lemma rounded_value r n y w : width n -> real_row r = true ->
  eval r (rounded_form n y w) = Z.b2z (negb (xorb (negb (Z.testbit (field 0 (Z.of_nat n) (eval r y)) 0)) (start_bit r n w))).
Proof.
  intros W R. assert (N : 0 < Z.of_nat n) by (destruct W as [-> | ->]; lia).
  unfold rounded_form. rewrite !eval_fxor, eval_fbit, (start_carry_value r n w W), (const_value r 1 R) by (lia || now vm_compute).
  rewrite (testbit_Y r n y W R) by lia. now destruct (Z.testbit (field _ _ _) 0), (start_bit r n w).
Qed.
