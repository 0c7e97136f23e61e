(** Pairs of a [mulh], [mulhsu] or [mulhu] and a [mul] of the same words: the row of the high half tells what the low half is, and the
    row of the low half takes that ([chip_sharing]). *)
From Coq Require Import ZArith Lia List Bool Permutation.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields FieldsFacts Meaning Row Patterns.
From Carryless.Chips Require Import Common Arithmetic MultiplyHigh.
From Carryless.generated Require Import multiply.
Import ListNotations.
Local Open Scope Z_scope.

(** * The token of a fact *)

Definition fact_token (d : direction) (a b low : form) : token := Token d (const tag_product) [a; b; low].
(** The facts of a row: one if it is real. *)
Definition facts (r : row) (a b low : form) : list fact := if real_row r then [(eval r a, eval r b, eval r low)] else [].

Lemma fact_value d a b low r : words r ->
  filter live [token_value r (fact_token d a b low)] = map product_token (facts r a b low).
Proof.
  intros W. unfold token_value, fact_token, facts. cbn [k_tag k_words nth].
  rewrite eval_const by (assumption || now vm_compute). now destruct (real_row r).
Qed.

(** The second token of [c] is a fact's; the others are those of [c']. *)
Definition has_fact (c c' : chip) (k : token) : Prop :=
  exists k0 l, ch_tokens c = k0 :: k :: l /\ ch_tokens c' = k0 :: l.

(** What a row of [c] exchanges: what it does as a row of [c'], and the fact. *)
Lemma fact_apart c c' d a b low r : has_fact c c' (fact_token d a b low) -> words r ->
  shares c r (match d with Send => facts r a b low | Receive => [] end)
    (match d with Send => [] | Receive => facts r a b low end)
    (filter live (sent c' r)) (filter live (received c' r)).
Proof.
  intros (k0 & l & E & E') W. pose proof (fact_value d a b low r W) as V. unfold shares, sent, received. rewrite E, E'.
  cbn [flat_map]. rewrite !filter_app.
  destruct d; cbn [k_direction fact_token map app]; rewrite V; cbn [filter app]; split;
    reflexivity || apply Permutation_app_swap_app.
Qed.

Lemma shares_describes c c' r tells takes s : shares c r tells takes (filter live (sent c' r)) (filter live (received c' r)) ->
  describes c' r s -> shares c r tells takes (sent_of s) (received_of s).
Proof. intros [S R] [D E]. unfold shares. now rewrite <- D, <- E. Qed.
Lemma shares_idle c c' r tells takes : shares c r tells takes (filter live (sent c' r)) (filter live (received c' r)) ->
  idle c' r -> shares c r tells takes [] [].
Proof. intros H [E E']. now rewrite E, E' in H. Qed.

(** * The chips *)

(** Its rows are those of [chip_multiply_high], and what they tell is the low half of the product that they assert. *)
Theorem multiply_high_paired_sharing : chip_sharing 4 chip_multiply_high_paired.
Proof.
  intros r Sat. assert (W : words r) by apply Sat.
  pose proof (fact_apart chip_multiply_high_paired chip_multiply_high Send x y (col 5) r) as A.
  specialize (A ltac:(do 2 eexists; split; reflexivity) W). cbv beta iota in A.
  exists (facts r x y (col 5)), []. split.
  - unfold facts. destruct (real_row r); repeat constructor. unfold product_true.
    assert (L : word (eval r (col 5))) by now apply eval_word.
    rewrite (integer_product_holds chip_multiply_high_paired r x y (col 5) (col 6) ltac:(vm_compute; reflexivity) Sat L).
    rewrite Z.mul_comm, wrap_plus. symmetry. now apply wrap_small.
  - destruct (multiply_high_sound r Sat) as [I|(s & D & H)]; [left|right; exists s].
    + exact (shares_idle _ _ _ _ _ A I).
    + destruct H as (sz & tm & td & M). split; [exact (shares_describes _ _ _ _ _ _ A D)|auto].
Qed.

(** No constraint is on the product: a row is a step if the fact that it takes is true. *)
Theorem multiply_paired_sharing : chip_sharing 4 chip_multiply_paired.
Proof.
  set (c := without_facts chip_multiply_paired). set (l := layout_of c).
  assert (RC : row_check c l = true) by (vm_compute; reflexivity).
  assert (AC : alu_check Rs2 KMultiply x y (col 4) l = true) by (vm_compute; reflexivity).
  rewrite <- (alu_span _ _ _ _ _ _ AC). intros r Sat. assert (W : words r) by apply Sat.
  pose proof (fact_apart chip_multiply_paired c Receive x y (col 4) r) as A.
  specialize (A ltac:(do 2 eexists; split; vm_compute; reflexivity) W). cbv beta iota in A.
  exists [], (facts r x y (col 4)). split; [constructor|]. change (satisfies c r) in Sat.
  destruct (real_row r) eqn:Real; [right|left; exact (shares_idle _ _ _ _ _ A (idle_sound c l r RC Sat Real))].
  destruct (settle_sound c l r RC Sat Real) as (Sat' & Settled & S & R). exists (row_of l (settle l r)).
  destruct (row_sound c l _ RC Sat' Settled) as (D & sz & tm & td). unfold describes in D. rewrite S, R in D.
  split; [exact (shares_describes _ _ _ _ _ _ A D)|]. repeat (split; [assumption|]).
  unfold facts. rewrite Real. intros T%Forall_inv.
  apply (alu_row l Rs2 KMultiply x y (col 4)); [exact AC|solve_kind|discriminate|apply Sat'|exact Settled|].
  intros o flags K F. operations K o. exact T.
Qed.
