(** Filled rows of the hart: what of completeness all of them share. Given the state,
  the fields word and the inputs of the datapath,
    [filled] puts the clocks of the cells' last accesses into their columns and fills the rest;
      in the row that results, the clock
    and pc have advanced and the accesses are later than their cells' last ones. What remains to be proved of a chip is
    [left_over]: assertions that depend on its inputs, mostly none. *)
From Coq Require Import ZArith Lia Bool List Permutation.
From Carryless Require Import Words Circuit Gadgets Filling Filled Machine Meaning Row.
Import ListNotations.
Local Open Scope Z_scope.

(** * The comparisons of clocks hold where they are true. *)

Section Complete.
Variable r : row.
Hypothesis r_words : words r.

Lemma adds_at k w m tops outs x y i : adds k w m tops outs x y = true -> 0 <= i < 64 -> 0 <= m -> Z.testbit m i = true ->
  holds_at r k i <->
  xorb (Z.testbit (r (Committed w)) i && negb (Z.testbit tops i)) (Z.testbit (eval r outs) i)
  = carry_bit (Z.testbit (eval r x) i) (Z.testbit (eval r y) i) (Z.testbit (eval r (lane_carries m tops w)) i).
Proof.
  intros check Hi Hm bit. unfold adds in check. rewrite !andb_true_iff in check. destruct check as [[A B] C].
  apply (same_bits r r_words _ _ _ i) in A, B, C; try assumption. unfold holds_at.
  rewrite A, B, C, !testbit_fxor, testbit_fmask, eval_col, Z.ldiff_spec, bit. cbn [andb]. unfold carry_bit.
  destruct (Z.testbit (r _) i), (Z.testbit tops i), (Z.testbit (eval r outs) i), (Z.testbit (eval r x) i),
    (Z.testbit (eval r y) i), (Z.testbit (eval r (lane_carries m tops w)) i); cbn; split; congruence.
Qed.

(** The converse of [adds_out]. *)
Lemma adds_out_complete k w m tops x y at_ : adds k w m tops (const tops) x y = true -> 0 <= m -> word tops ->
  real_row r = true ->
  0 <= at_ -> at_ + 32 <= 64 ->
  (forall i, at_ <= i < at_ + 31 -> Z.testbit m i = true /\ Z.testbit tops i = false) ->
  Z.testbit m (at_ + 31) = true -> Z.testbit tops (at_ + 31) = true ->
  at_ = 0 \/ Z.testbit tops (at_ - 1) = true ->
  (forall i, at_ <= i < at_ + 31 -> holds_at r k i) ->
  2 ^ 32 <= eval r x / 2 ^ at_ mod 2 ^ 32 + eval r y / 2 ^ at_ mod 2 ^ 32 ->
  holds_at r k (at_ + 31).
Proof.
  intros check Hm Htops Hreal Hat Hat' inner last_m last_tops below H carry.
  assert (S : forall i, at_ <= i < at_ + 32 ->
    Z.testbit (eval r (lane_carries m tops w)) i = into (r (Committed w)) at_ i).
  { intros i Hi. rewrite lane_carries_bit by lia. unfold into. destruct (Z.ltb_spec at_ i).
    - replace (1 <=? i) with true by (symmetry; apply Z.leb_le; lia). destruct (inner (i - 1) ltac:(lia)) as [-> ->].
      cbn. now rewrite andb_true_r.
    - assert (i = at_) as -> by lia. destruct below as [->| ->]; [reflexivity|]. cbn. now rewrite !andb_false_r. }
  apply (adds_at k w m tops _ x y) with (1 := check); try assumption; [lia|].
  rewrite eval_const, Hreal, last_tops, S by (assumption || lia). cbn [negb]. rewrite andb_false_r, xorb_false_l. symmetry.
  match goal with |- ?b = true => remember b as out eqn:last end.
  assert (E := half_lane at_ (eval r x) (eval r y) (eval r (fxor (fxor x y) (lane_carries m tops w))) (r (Committed w)) out
    Hat).
  destruct out; [reflexivity|]. exfalso. cbn [Z.b2z] in E.
  assert (eval r x / 2 ^ at_ mod 2 ^ 32 + eval r y / 2 ^ at_ mod 2 ^ 32
    = eval r (fxor (fxor x y) (lane_carries m tops w)) / 2 ^ at_ mod 2 ^ 32 + 2 ^ 32 * 0).
  { apply E.
    - intros i Hi. destruct (inner i Hi) as [bit top].
      assert (G := proj1 (adds_at k w m tops _ x y i check ltac:(lia) Hm bit) (H i Hi)).
      rewrite eval_const, Hreal, top, S in G by (assumption || lia). cbn in G. rewrite andb_true_r, xorb_false_r in G. exact G.
    - exact last.
    - intros i Hi. rewrite !eval_fxor, !Z.lxor_spec, S by lia. reflexivity. }
  pose proof (Z.mod_pos_bound (eval r (fxor (fxor x y) (lane_carries m tops w)) / 2 ^ at_) (2 ^ 32) ltac:(lia)). lia.
Qed.

Variables (c : chip) (l : layout).

(** The bits of the constraint whose carries are asserted, where it is one of the comparisons. *)
Fixpoint tops_of (orders : list (nat * nat)) (reaches : list reach) (k : nat) : Z :=
  match orders, reaches with
  | (j, _) :: _, [_] => if Nat.eqb j k then 2 ^ 31 else 0
  | (j, _) :: orders, _ :: _ :: reaches => if Nat.eqb j k then order_tops else tops_of orders reaches k
  | _, _ => 0
  end.
(** Of the comparisons, all but these bits hold by construction. *)
Fixpoint inners_check (orders : list (nat * nat)) (reaches : list reach) : bool :=
  match orders, reaches with
  | (j, _) :: _, [_] => Z.land (complement (auto_bits c (constraint_at c j))) 0x7fffffff =? 0
  | (j, _) :: orders, _ :: _ :: reaches =>
      (Z.land (complement (auto_bits c (constraint_at c j))) 0x7fffffff7fffffff =? 0) && inners_check orders reaches
  | _, _ => true
  end.

Hypothesis is_real : real_row r = true.
Hypothesis is_honest : honest c r.
Hypothesis steps : step_check c l = true.
Hypothesis step_holds : holds r (constraint_at c (fst (l_step l))).

Lemma auto_inner k m : Z.land (complement (auto_bits c (constraint_at c k))) m = 0 -> forall i, 0 <= i < 64 ->
  Z.testbit m i = true ->
  holds_at r (constraint_at c k) i.
Proof.
  intros E i Hi bit. apply (auto_bits_sound c); try assumption.
  apply (f_equal (fun z => Z.testbit z i)) in E. rewrite Z.land_spec, bit, andb_true_r, Z.testbit_0_l,
    testbit_complement in E by assumption.
  now apply negb_false_iff.
Qed.

Ltac inside := match goal with
  |- forall i, ?a <= i < ?b -> _ =>
    refine (range_list _ a (Z.to_nat (b - a)) _); repeat (constructor; [cbn; intuition congruence|]); constructor end.

Lemma inner_low i : 0 <= i < 0 + 31 -> Z.testbit 0x7fffffff7fffffff i = true /\ Z.testbit 0x7fffffff i = true.
Proof. revert i. inside. Qed.
Lemma inner_high i : 32 <= i < 32 + 31 -> Z.testbit 0x7fffffff7fffffff i = true.
Proof. revert i. inside. Qed.

Lemma orders_complete : forall orders reaches,
  orders_check c l orders reaches = true -> inners_check orders reaches = true ->
  Forall (fun h => 0 <= h_slot h < 8) reaches -> Forall (earlier r) reaches ->
  forall k i, 0 <= i < 64 -> Z.testbit (tops_of orders reaches k) i = true -> holds_at r (constraint_at c k) i.
Proof.
  induction orders as [|[j w] orders IH]; intros reaches check inners slots before k i Hi top.
  - cbn in top. now rewrite Z.testbit_0_l in top.
  - destruct reaches as [|a [|b reaches]]; [cbn in top; now rewrite Z.testbit_0_l in top| |].
    + inversion slots as [|? ? slot_a _]; subst. inversion before as [|? ? before_a _]; subst. unfold earlier in before_a.
      cbn [tops_of] in top. destruct (Nat.eqb_spec j k) as [->|]; [|now rewrite Z.testbit_0_l in top].
      rewrite Z.pow2_bits_eqb, Z.eqb_eq in top by lia. subst i.
      destruct orders; [|discriminate]. cbn [orders_check] in check. cbn [inners_check] in inners. apply Z.eqb_eq in inners.
      apply andb_true_iff in check as [[place_t place_h]%andb_true_iff check]. apply eqb_prop in place_h.
      change 31 with (0 + 31).
      apply (adds_out_complete _ w _ _ _ _ 0 check ltac:(easy) ltac:(easy) is_real ltac:(lia) ltac:(lia));
        [inside|reflexivity|reflexivity|now left| |].
      * intros i H. apply auto_inner with (1 := inners); [lia|]. exact (proj2 (inner_low i H)).
      * rewrite !Z.div_1_r, (eval_not r r_words is_real), not_low, eval_fshr by apply r_words.
        rewrite (eval_now r r_words is_real c l steps step_holds), shr_high by assumption.
        pose proof (now_range _ _ (clock_range r r_words) slot_a) as N. rewrite (Z.mod_small _ _ N).
        unfold then_of in before_a. rewrite place_h in before_a. lia.
    + inversion slots as [|? ? slot_a slots']; subst. inversion slots' as [|? ? slot_b slots'']; subst.
      inversion before as [|? ? before_a before']; subst. inversion before' as [|? ? before_b before'']; subst.
      unfold earlier in before_a, before_b.
      cbn [orders_check] in check. rewrite !andb_true_iff in check. destruct check as [[[place_a place_b] check] rest].
      cbn [inners_check] in inners. apply andb_true_iff in inners as [inner%Z.eqb_eq inners].
      cbn [tops_of] in top. destruct (Nat.eqb_spec j k) as [->|]; [|now apply (IH reaches)].
      apply andb_true_iff in place_a as [_ half_a%eqb_prop]. apply andb_true_iff in place_b as [same_b%Nat.eqb_eq
        half_b%eqb_prop].
      pose proof (now_range _ _ (clock_range r r_words) slot_a) as N. pose proof (now_range _ _ (clock_range r r_words) slot_b)
        as N'.
      assert (X : eval r (fxor (fshr 32 (now_form l (h_slot a))) (now_form l (h_slot b)))
        = now_at (clock_of r) (h_slot b) * 2 ^ 32 + now_at (clock_of r) (h_slot a)).
      { rewrite eval_fxor, eval_fshr, !(eval_now r r_words is_real c l steps step_holds), shr_high, Z.lxor_comm by assumption.
        apply lxor_halves. exact N. }
      assert (i = 31 \/ i = 63) as [-> | ->].
      { change order_tops with (Z.lor (2 ^ 31) (2 ^ 63)) in top. rewrite Z.lor_spec, !Z.pow2_bits_eqb in top by lia.
        apply orb_true_iff in top as [top|top]; apply Z.eqb_eq in top; lia. }
      * change 31 with (0 + 31).
        apply (adds_out_complete _ w _ _ _ _ 0 check ltac:(easy) ltac:(easy) is_real ltac:(lia) ltac:(lia));
          [inside|reflexivity|reflexivity|now left| |].
        -- intros i H. apply auto_inner with (1 := inner); [lia|]. exact (proj1 (inner_low i H)).
        -- rewrite !Z.div_1_r, (eval_not r r_words is_real), X, halves_mod, not_low by (assumption || apply r_words).
           unfold then_of in before_a. rewrite half_a in before_a. lia.
      * change 63 with (32 + 31).
        apply (adds_out_complete _ w _ _ _ _ 32 check ltac:(easy) ltac:(easy) is_real ltac:(lia) ltac:(lia));
          [inside|reflexivity|reflexivity|now right| |].
        -- intros i H. apply auto_inner with (1 := inner); [lia|]. exact (inner_high i H).
        -- rewrite (eval_not r r_words is_real), X, halves_div, not_high by (assumption || apply r_words).
           rewrite (Z.mod_small _ _ N').
           pose proof (word_div _ (r_words (Committed (fst (h_then a))))) as D.
           rewrite (Z.mod_small (2 ^ 32 - 1 - _)) by (unfold range in D; lia).
           unfold then_of in before_b. rewrite half_b, same_b in before_b. lia.
Qed.
End Complete.

(** * What remains *)

(** Bits of constraints that hold neither by construction nor because of the clocks. *)
Definition left_over (c : chip) (l : layout) : list (nat * Z) :=
  flat_map (fun q => let m := Z.ldiff (snd q) (tops_of (l_orders l) (reaches_of l) (fst q)) in if m =? 0 then [] else [(fst q,
    m)])
    (remaining c).
(** Each access's column of last clocks is an input, and no form of the cells reads it or a later one. *)
Definition same_place (a b : nat * bool) : bool := Nat.eqb (fst a) (fst b) && Bool.eqb (snd a) (snd b).
Fixpoint distinct (places : list (nat * bool)) : bool :=
  match places with
  | [] => true
  | a :: places => negb (existsb (same_place a) places) && distinct places
  end.
Definition thens_of (l : layout) : list (nat * bool) := map h_then (reaches_of l).
Definition first_then (l : layout) : nat := fst (h_then (l_fetch l)).
Definition reads_before (n : nat) (f : form) : bool := forallb (fun t => below n (t_source t)) f.
Definition place_before (n : nat) (p : place) : bool :=
  match p with InReg f => reads_before n f | InMem a z => reads_before n a && reads_before n z | InText _ => true end.
Definition fill_check (c : chip) (l : layout) : bool :=
  chip_fills c
  && inners_check c (l_orders l) (reaches_of l)
  && (tops_of (l_orders l) (reaches_of l) (fst (l_step l)) =? 0)
  && Nat.ltb (fst (l_step l)) (length (ch_constraints c))
  && distinct (thens_of l)
  && forallb (fun a => Nat.leb (first_then l) (fst a)
       && match nth_error (ch_columns c) (fst a) with Some Input => true | _ => false end) (thens_of l)
  && forallb (fun h => place_before (first_then l) (h_place h)) (reaches_of l)
  && match nth_error (ch_columns c) 0, nth_error (ch_columns c) 1 with Some Input, Some Input => true | _, _ => false end
  && Nat.ltb 1 (first_then l).

(** * The clocks of last accesses *)

(** When the cells were last accessed, each seen from its access. *)
Fixpoint last_clocks (lasts : cell -> Z) (clock : Z) (l : list (cell * Z)) : list Z :=
  match l with
  | [] => []
  | (x, slot) :: l => lasts x :: last_clocks (fun y => if cell_eqb y x then clock + slot else lasts y) clock l
  end.
Definition put_then (a : nat * bool) (v : Z) (r : row) : row :=
  let w := r (Committed (fst a)) in
  set_column r (fst a) (if snd a then v * 2 ^ 32 + w mod 2 ^ 32 else w / 2 ^ 32 * 2 ^ 32 + v).
Fixpoint put_thens (l : list (nat * bool)) (vs : list Z) (r : row) : row :=
  match l, vs with
  | a :: l, v :: vs => put_then a v (put_thens l vs r)
  | _, _ => r
  end.
Definition marks_of (l : layout) (r : row) : list (cell * Z) := map (fun h => (cell_of r (h_place h), h_slot h)) (reaches_of l).

(** The row for these inputs, in which every cell was last accessed when [lasts] says. *)
Definition filled (c : chip) (l : layout) (lasts : cell -> Z) (inputs : row) : row :=
  fill_row c (put_thens (thens_of l) (last_clocks lasts (clock_of inputs) (marks_of l (fill_row c inputs))) inputs).

Lemma same_place_eq a b : same_place a b = true <-> a = b.
Proof.
  destruct a as [m x], b as [n y]. unfold same_place. cbn [fst snd]. rewrite andb_true_iff, Nat.eqb_eq, eqb_true_iff.
  split; [intros [-> ->]; reflexivity|now intros [= -> ->]].
Qed.

Lemma put_then_words a v r : words r -> range 32 v -> words (put_then a v r).
Proof.
  intros W V. apply set_column_words; [assumption|]. pose proof (word_div _ (W (Committed (fst a)))) as D.
  pose proof (Z.mod_pos_bound (r (Committed (fst a))) (2 ^ 32) ltac:(lia)). unfold word, modulus, range in *.
  destruct (snd a); lia.
Qed.
Lemma put_then_same a v r : words r -> range 32 v -> then_of (put_then a v r) a = v.
Proof.
  intros W V. unfold then_of, put_then. rewrite set_column_eq. destruct (snd a).
  - apply halves_div. apply Z.mod_pos_bound. lia.
  - apply halves_mod. exact V.
Qed.
Lemma put_then_other a v r b : words r -> range 32 v -> a <> b -> then_of (put_then a v r) b = then_of r b.
Proof.
  intros W V N. unfold then_of, put_then. destruct (Nat.eq_dec (fst a) (fst b)) as [E|E].
  - rewrite E, set_column_eq. destruct a as [m []], b as [n []]; cbn [fst snd] in *; subst; try congruence.
    + apply halves_mod. apply Z.mod_pos_bound. lia.
    + apply halves_div. exact V.
  - rewrite set_column_neq by congruence. reflexivity.
Qed.
Lemma put_thens_words l : forall vs r, words r -> Forall (range 32) vs -> words (put_thens l vs r).
Proof.
  induction l as [|a l IH]; intros [|v vs] r W V; try assumption. inversion V; subst. cbn [put_thens].
  apply put_then_words; [now apply IH|assumption].
Qed.
Lemma put_thens_all l : forall vs r, words r -> Forall (range 32) vs -> length vs = length l -> distinct l = true ->
  map (then_of (put_thens l vs r)) l = vs.
Proof.
  induction l as [|a l IH]; intros [|v vs] r W V L D; try discriminate; [reflexivity|]. inversion V as [|? ? V0 V']; subst.
  cbn [distinct] in D. apply andb_true_iff in D as [N D]. apply negb_true_iff in N. cbn [put_thens map].
  assert (W' : words (put_thens l vs r)) by now apply put_thens_words. f_equal.
  - now apply put_then_same.
  - rewrite <- (IH vs r W V') at 2 by (cbn in L; congruence || assumption). apply map_ext_in. intros b B.
    apply put_then_other; try assumption. intros ->.
    assert (existsb (same_place b) l = true) by (apply existsb_exists; exists b; split; [assumption|now apply same_place_eq]).
    congruence.
Qed.
Lemma put_thens_elsewhere l : forall vs r s, (forall a, In a l -> s <> Committed (fst a)) -> put_thens l vs r s = r s.
Proof.
  induction l as [|a l IH]; intros [|v vs] r s H; try reflexivity. cbn [put_thens]. unfold put_then at 1.
  rewrite set_column_neq by (apply H; now left). apply IH. intros b B. apply H. now right.
Qed.

Lemma last_clocks_length l : forall lasts clock, length (last_clocks lasts clock l) = length l.
Proof. induction l as [|[x slot] l IH]; intros; cbn; [reflexivity|]. now rewrite IH. Qed.
Lemma last_clocks_range l : forall lasts clock, (forall x, range 32 (lasts x)) ->
  Forall (fun q => range 32 (clock + snd q)) l ->
  Forall (range 32) (last_clocks lasts clock l).
Proof.
  induction l as [|[x slot] l IH]; intros lasts clock R S; cbn [last_clocks]; [constructor|]. inversion S; subst.
  constructor; [apply R|]. apply IH; [|assumption]. intros y. destruct (cell_eqb y x); [assumption|apply R].
Qed.

(** Columns before the [n]-th depend on the inputs before it only. *)
Lemma fill_columns_same n columns : forall j r r', columns_ordered j columns = true ->
  (forall s, below n s = true -> r s = r' s) ->
  forall s, below n s = true -> fill_columns columns j r s = fill_columns columns j r' s.
Proof.
  induction columns as [|f columns IH]; intros j r r' C E s B; [now apply E|]. cbn [columns_ordered] in C.
  apply andb_true_iff in C as [P C].
  cbn [fill_columns]. apply (IH (S j)); [assumption| |assumption]. intros t T.
  assert (G : set_column r j (fill_value r j f) t = set_column r' j (fill_value r' j f) t).
  { destruct (source_eqb t (Committed j)) eqn:D.
    - apply source_eqb_eq in D as ->. rewrite !set_column_eq. apply fill_value_ext; [|assumption].
      intros u U. apply E. cbn [below] in T. destruct u as [k|k]; [|reflexivity]. cbn [below] in *. apply Nat.ltb_lt in T, U.
      apply Nat.ltb_lt. lia.
    - rewrite !set_column_neq; [now apply E| |]; intros ->; now rewrite (proj2 (source_eqb_eq _ _) eq_refl) in D. }
  destruct f; try exact G. now apply E.
Qed.
Lemma fill_row_same n c r r' : columns_ordered 0 (ch_columns c) = true -> (forall s, below n s = true -> r s = r' s) ->
  forall s, below n s = true -> fill_row c r s = fill_row c r' s.
Proof. intros C E s B. now apply (fill_columns_same n). Qed.
Lemma eval_before n f r r' : reads_before n f = true -> (forall s, below n s = true -> r s = r' s) -> eval r f = eval r' f.
Proof. intros B E. apply eval_ext. intros t T. apply E. unfold reads_before in B. rewrite forallb_forall in B. now apply B. Qed.

(** * The row *)

Lemma follow_reaches r clock : forall l lasts,
  clock = clock_of r -> clock mod 4 = 0 -> 0 <= clock ->
  Forall (fun h => 0 <= h_slot h < 8 /\ clock + h_slot h < 2 ^ 32) l ->
  map (then_of r) (map h_then l) = last_clocks lasts clock (map (fun h => (cell_of r (h_place h), h_slot h)) l) ->
  follow lasts (map (access_of r) l).
Proof.
  induction l as [|h l IH]; intros lasts E M N S T; [exact I|]. inversion S as [|? ? [S0 S1] S']; subst.
  cbn [map last_clocks] in T. injection T as T0 T. cbn [map follow]. split; [exact T0|].
  change (a_now (access_of r h)) with (now_at (clock_of r) (h_slot h)). rewrite now_plain by assumption.
  apply IH; try assumption. reflexivity.
Qed.
Lemma earlier_reaches r clock : forall l lasts from till,
  clock = clock_of r -> clock mod 4 = 0 -> 0 <= clock -> clock + till < 2 ^ 32 -> till <= 8 -> 0 <= from ->
  slots_check from till l = true -> (forall x, lasts x < clock + from) ->
  map (then_of r) (map h_then l) = last_clocks lasts clock (map (fun h => (cell_of r (h_place h), h_slot h)) l) ->
  Forall (earlier r) l.
Proof.
  induction l as [|h l IH]; intros lasts from till E M N B B' F S L T; [constructor|].
  cbn [slots_check] in S. rewrite !andb_true_iff in S. destruct S as [[S0%Z.leb_le S1%Z.ltb_lt] S].
  cbn [map last_clocks] in T. injection T as T0 T. constructor.
  - unfold earlier. rewrite <- E, now_plain, T0 by lia. specialize (L (cell_of r (h_place h))). lia.
  - apply (IH _ (h_slot h + 1) till) with (9 := T); try assumption; try lia.
    intros x. destruct (cell_eqb x _); [lia|]. specialize (L x). lia.
Qed.

Record well_filled (c : chip) (l : layout) (lasts : cell -> Z) (inputs r : row) : Prop := {
  f_words : words r;
  f_honest : honest c r;
  (** the inputs are as given, but for the clocks of last accesses *)
  f_inputs : forall n, nth_error (ch_columns c) n = Some Input -> ~ In n (map fst (thens_of l)) ->
    r (Committed n) = inputs (Committed n);
  f_public : forall n, r (Public n) = inputs (Public n);
  f_state : r state_column = inputs state_column;
  f_fields : r fields_column = inputs fields_column;
  f_settled : settled l r;
  f_earlier : Forall (earlier r) (reaches_of l);
  f_follow : follow lasts (map (access_of r) (reaches_of l)) }.

Section Filled.
Variables (c : chip) (l : layout) (lasts : cell -> Z) (inputs : row).
Hypothesis check : row_check c l = true.
Hypothesis fills : fill_check c l = true.
Hypothesis inputs_words : words inputs.
Hypothesis inputs_settled : settled l inputs.
Hypothesis clock_4 : clock_of inputs mod 4 = 0.
Hypothesis clock_end : clock_of inputs + l_span l < 2 ^ 32.
Hypothesis lasts_earlier : forall x, 0 <= lasts x < clock_of inputs.

Let r := filled c l lasts inputs.

Theorem filled_well : well_filled c l lasts inputs r.
Proof.
  pose proof (row_checked _ _ check) as K.
  unfold fill_check in fills. rewrite !andb_true_iff in fills.
  destruct fills as [[[[[[[[CF IN] T0] SL] DI] TH] PB] FI] FT]. clear fills.
  unfold chip_fills in CF. rewrite !andb_true_iff in CF. destruct CF as [[CO _] _].
  pose proof (clock_range inputs inputs_words) as CR. assert (CR0 : 0 <= clock_of inputs) by (unfold range in CR; lia).
  pose proof (span_range c l K) as SR.
  pose proof (slots_bounds 0 (l_span l) _ ltac:(lia) ltac:(lia) (k_slots _ _ K)) as slots.
  rewrite !forallb_forall in TH, PB.
  assert (THN : forall a, In a (thens_of l) -> (first_then l <= fst a)%nat /\ nth_error (ch_columns c) (fst a) = Some Input).
  { intros a A. specialize (TH a A). apply andb_true_iff in TH as [L N]. apply Nat.leb_le in L. split; [assumption|].
    destruct (nth_error _ _) as [[]|]; congruence || reflexivity. }
  set (vs := last_clocks lasts (clock_of inputs) (marks_of l (fill_row c inputs))).
  assert (SB : Forall (fun h => 0 <= h_slot h < 8 /\ clock_of inputs + h_slot h < 2 ^ 32) (reaches_of l)).
  { assert (G : forall from hs, slots_check from (l_span l) hs = true -> Forall (fun h => h_slot h < l_span l) hs).
    { intros from hs. revert from. induction hs as [|h hs IH]; intros from S; constructor; cbn in S;
        rewrite !andb_true_iff in S;
        destruct S as [[_ B%Z.ltb_lt] S]; [assumption|now apply (IH (h_slot h + 1))]. }
    specialize (G 0 _ (k_slots _ _ K)). rewrite Forall_forall in *. intros h H. specialize (G h H). specialize (slots h H).
    lia. }
  assert (VR : Forall (range 32) vs).
  { apply last_clocks_range.
    - intros x. specialize (lasts_earlier x). unfold range in *. lia.
    - unfold marks_of. rewrite Forall_map. rewrite Forall_forall in *. intros h H. cbn [snd]. specialize (SB h H).
      unfold range in *. lia. }
  assert (VL : length vs = length (thens_of l)) by (unfold vs, marks_of, thens_of; now rewrite last_clocks_length, !map_length).
  set (full := put_thens (thens_of l) vs inputs).
  assert (FW : words full) by now apply put_thens_words.
  assert (FB : forall s, below (first_then l) s = true -> inputs s = full s).
  { intros s B. symmetry. apply put_thens_elsewhere. intros a A ->. cbn in B. apply Nat.ltb_lt in B. destruct (THN a A). lia. }
  assert (RW : words r) by now apply fill_row_words.
  assert (RI : forall n, nth_error (ch_columns c) n = Some Input -> r (Committed n) = full (Committed n)) by (intros;
    now apply fill_row_input).
  assert (RE : forall n, nth_error (ch_columns c) n = Some Input -> ~ In n (map fst (thens_of l)) ->
    r (Committed n) = inputs (Committed n)).
  { intros n N NI. rewrite RI by assumption. apply put_thens_elsewhere. intros a A [= ->]. apply NI. now apply in_map. }
  assert (LOW : forall n, (n < first_then l)%nat -> ~ In n (map fst (thens_of l))).
  { intros n N H. apply in_map_iff in H as (a & <- & A). destruct (THN a A). lia. }
  apply Nat.ltb_lt in FT.
  assert (RS : r state_column = inputs state_column).
  { apply RE; [|apply LOW; lia]. destruct (nth_error _ 0) as [[]|]; try discriminate. reflexivity. }
  assert (RF : r fields_column = inputs fields_column).
  { apply RE; [|apply LOW; lia]. destruct (nth_error _ 0) as [[]|], (nth_error _ 1) as [[]|]; try discriminate. reflexivity. }
  assert (RC : clock_of inputs = clock_of r) by (unfold clock_of; now rewrite RS).
  assert (RP : pc_of inputs = pc_of r) by (unfold pc_of; now rewrite RS).
  assert (TS : map (then_of r) (thens_of l) = vs).
  { rewrite <- (put_thens_all (thens_of l) vs inputs) by assumption. apply map_ext_in. intros a A.
    unfold then_of. rewrite RI by apply (THN a A). reflexivity. }
  assert (MS : marks_of l (fill_row c inputs) = marks_of l r).
  { unfold marks_of. apply map_ext_in. intros h H. f_equal. specialize (PB h H).
    assert (S : forall s, below (first_then l) s = true -> fill_row c inputs s = r s) by (apply fill_row_same; assumption).
    unfold cell_of. destruct (h_place h) as [f|a z|e]; cbn [place_before] in PB.
    - f_equal. now apply (eval_before (first_then l)).
    - apply andb_true_iff in PB as [PA PZ]. f_equal. now rewrite (eval_before _ a _ r PA S), (eval_before _ z _ r PZ S).
    - f_equal. unfold pc_of, state_column. rewrite S; [reflexivity|].
      apply (proj2 (Nat.ltb_lt 0 (first_then l))). lia. }
  unfold vs in TS. rewrite MS in TS.
  assert (RSET : settled l r) by (unfold settled, real_row in *; rewrite RF; exact inputs_settled).
  split; try assumption.
  - apply fill_row_honest. assumption.
  - intros n. unfold r, filled. rewrite fill_row_public. apply put_thens_elsewhere. discriminate.
  - apply (earlier_reaches r (clock_of inputs) _ lasts 0 (l_span l)); try assumption; try lia; [apply K|].
    intros x. specialize (lasts_earlier x). lia.
  - apply (follow_reaches r (clock_of inputs)); assumption.
Qed.

(** The constraints, where what is left over holds. *)
Theorem filled_satisfies :
  (forall k m g, In (k, m) (left_over c l) -> nth_error (ch_constraints c) k = Some g -> holds_in r g m) -> satisfies c r.
Proof.
  intros left. pose proof filled_well as F. pose proof (row_checked _ _ check) as K.
  unfold fill_check in fills. rewrite !andb_true_iff in fills.
  destruct fills as [[[[[[[[CF IN] T0] SL] DI] TH] PB] FI] FT]. clear fills.
  assert (rest : forall k m g i, In (k, m) (remaining c) -> nth_error (ch_constraints c) k = Some g -> 0 <= i < 64 ->
    Z.testbit m i = true ->
    Z.testbit (tops_of (l_orders l) (reaches_of l) k) i = false -> holds_at r g i).
  { intros k m g i R N Hi B T. set (m' := Z.ldiff m (tops_of (l_orders l) (reaches_of l) k)).
    assert (B' : Z.testbit m' i = true) by (unfold m'; rewrite Z.ldiff_spec, B, T; reflexivity).
    apply (left k m' g); try assumption. unfold left_over. apply in_flat_map. exists (k, m). split; [assumption|].
    cbn [fst snd]. fold m'. destruct (Z.eqb_spec m' 0) as [E|]; [|now left]. now rewrite E, Z.testbit_0_l in B'. }
  assert (each : forall k g i, nth_error (ch_constraints c) k = Some g -> 0 <= i < 64 ->
    Z.testbit (tops_of (l_orders l) (reaches_of l) k) i = false -> holds_at r g i).
  { intros k g i N Hi T. destruct (Z.testbit (auto_bits c g) i) eqn:A; [apply (auto_bits_sound c); try assumption; apply F|].
    apply (rest k (complement (auto_bits c g)) g); try assumption.
    - unfold remaining. apply in_flat_map. exists (k, g). split; [apply combine_seq; rewrite Nat.sub_0_r; split;
        [lia|assumption]|].
      cbn [fst snd]. destruct (Z.eqb_spec (complement (auto_bits c g)) 0) as [E|]; [|now left].
      apply (f_equal (fun z => Z.testbit z i)) in E. rewrite testbit_complement, A, Z.testbit_0_l in E by assumption.
      discriminate.
    - rewrite testbit_complement, A by assumption. reflexivity. }
  unfold chip_fills in CF. rewrite !andb_true_iff in CF. destruct CF as [[CO OK] PR].
  assert (ok : forall g, In g (ch_constraints c) -> constraint_ok g = true) by (rewrite forallb_forall in OK; exact OK).
  apply Nat.ltb_lt in SL. destruct (nth_error (ch_constraints c) (fst (l_step l))) as [g|] eqn:G;
    [|apply nth_error_None in G; lia].
  assert (step_holds : holds r (constraint_at c (fst (l_step l)))).
  { unfold constraint_at. rewrite (nth_error_nth _ _ no_constraint G).
    apply holds_in_holds; [apply F|apply ok; now apply nth_error_In in G|].
    intros i Hi _. apply (each _ g i G Hi). apply Z.eqb_eq in T0. rewrite T0. apply Z.testbit_0_l. }
  split; [apply F|]. split.
  - apply Forall_forall. intros h H. apply In_nth_error in H as [k N]. apply holds_in_holds; [apply F|apply ok;
      now apply nth_error_In in N|].
    intros i Hi _. destruct (Z.testbit (tops_of (l_orders l) (reaches_of l) k) i) eqn:T; [|now apply (each k)].
    pose proof (span_range c l K) as SR.
    assert (C := orders_complete r (f_words _ _ _ _ _ F) c l (proj1 (f_settled _ _ _ _ _ F)) (f_honest _ _ _ _ _ F)
      (k_step _ _ K) step_holds (l_orders l) (reaches_of l) (k_orders _ _ K) IN
      (slots_bounds 0 (l_span l) _ ltac:(lia) ltac:(lia) (k_slots _ _ K)) (f_earlier _ _ _ _ _ F) k i Hi T).
    unfold constraint_at in C. now rewrite (nth_error_nth _ _ no_constraint N) in C.
  - apply Forall_forall. intros p P. rewrite forallb_forall in PR. apply (product_ok_sound c); [now apply PR|apply F|apply F].
Qed.

(** What is common to all rows of [has_row]. *)
Theorem filled_complete :
  (forall k m g, In (k, m) (left_over c l) -> nth_error (ch_constraints c) k = Some g -> holds_in r g m) ->
  satisfies c r /\ well_filled c l lasts inputs r
  /\ describes c r (row_of l r)
  /\ s_clock (row_of l r) = clock_of inputs /\ s_pc (row_of l r) = pc_of inputs
  /\ follow lasts (s_accesses (row_of l r))
  /\ rising (clock_of inputs) (clock_of inputs + l_span l) (s_accesses (row_of l r)).
Proof.
  intros left. pose proof filled_well as F. pose proof (filled_satisfies left) as S.
  destruct (row_sound c l r check S (f_settled _ _ _ _ _ F)) as (D & _ & T & _).
  assert (CL : clock_of r = clock_of inputs) by (unfold clock_of; now rewrite (f_state _ _ _ _ _ F)).
  split; [exact S|]. split; [exact F|]. split; [exact D|]. split; [exact CL|].
  split; [cbn; unfold pc_of; now rewrite (f_state _ _ _ _ _ F)|]. split.
  - rewrite (row_accesses c l r (row_checked _ _ check) S (f_settled _ _ _ _ _ F)). exact (f_follow _ _ _ _ _ F).
  - unfold timed in T. change (s_clock (row_of l r)) with (clock_of r) in T. rewrite CL in T. now apply T.
Qed.
End Filled.
