(** From steps of the specification to rows, for any chip: [row_exists] makes a row of the words of its inputs;
  [row_complete] adds
    that the row's step is the specification's, because the chip is sound. What has to be shown of a chip is then which cells
    its accesses find, and what is [left_over]. *)
From Coq Require Import ZArith Lia List Bool Permutation.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Filling Machine Meaning Row RowFilled Runs Described Patterns.
Import ListNotations.
Local Open Scope Z_scope.

(** * Inputs *)

(** The state, the fields word and the words of other columns; all else is 0. *)
Definition start_row (clock pc f : Z) (values : list (nat * Z)) : row :=
  fold_right (fun q r => set_column r (fst q) (snd q))
    (fun s => match s with Committed 0 => clock * 2 ^ 32 + pc | Committed 1 => f | _ => 0 end) values.
(** A form that is a column which the prover fills as it likes, beside state, fields and last clocks. *)
Definition input_form (c : chip) (l : layout) (n : nat) (f : form) : bool :=
  match f with [Term (Committed m) []] => Nat.eqb m n | _ => false end
  && Nat.ltb 1 n && match nth_error (ch_columns c) n with Some Input => true | _ => false end
  && negb (existsb (fun a => Nat.eqb (fst a) n) (thens_of l)).
Fixpoint distinct_columns (l : list nat) : bool :=
  match l with [] => true | n :: l => Nat.ltb 1 n && negb (existsb (Nat.eqb n) l) && distinct_columns l end.

Lemma start_row_words clock pc f values : range 32 clock -> range 32 pc -> word f -> Forall (fun q => word (snd q)) values ->
  words (start_row clock pc f values).
Proof.
  intros C P F V. unfold start_row. induction V as [|[n v] values H _ IH]; cbn [fold_right].
  - intros [[|[|n]]|n]; try apply word_0; [|exact F]. unfold range, word, modulus in *. lia.
  - now apply set_column_words.
Qed.
Lemma start_row_value clock pc f values n v : distinct_columns (map fst values) = true -> In (n, v) values ->
  start_row clock pc f values (Committed n) = v.
Proof.
  unfold start_row. induction values as [|[m w] values IH]; [contradiction|]. cbn [map distinct_columns fst fold_right snd].
  rewrite !andb_true_iff, negb_true_iff. intros [[_ N] D] [[= -> ->]|I]; [apply set_column_eq|].
  rewrite set_column_neq; [now apply IH|]. intros [= ->].
  assert (existsb (Nat.eqb m) (map fst values) = true).
  { apply existsb_exists. exists m. split; [|apply Nat.eqb_refl]. change m with (fst (m, v)). now apply in_map. }
  congruence.
Qed.
Lemma start_row_first clock pc f values : distinct_columns (map fst values) = true ->
  start_row clock pc f values state_column = clock * 2 ^ 32 + pc /\ start_row clock pc f values fields_column = f.
Proof.
  unfold start_row. induction values as [|[m w] values IH]; [intros _; split; reflexivity|].
  cbn [map distinct_columns fst fold_right snd]. rewrite !andb_true_iff, Nat.ltb_lt. intros [[L _] D].
  unfold state_column, fields_column in *. rewrite !set_column_neq by (intros [= E]; lia). now apply IH.
Qed.

(** * The row of a step *)

(** The new contents are words. *)
Definition news_check (l : layout) : bool :=
  match h_place (l_fetch l) with InText e => form_ok e | _ => false end && forallb (fun h => form_ok (h_new h)) (l_reaches l).

Lemma run_store_ok l : forall st st', run_accesses st l st' -> store_ok st ->
  Forall (fun a => word (fst (a_new a)) /\ word (snd (a_new a)) /\ content_ok (a_cell a) (a_new a)) l -> store_ok st'.
Proof.
  induction l as [|a l IH]; intros st st' R S N.
  - intros x. cbn in R. rewrite R. apply S.
  - cbn in R. destruct R as [_ R]. inversion N as [|? ? H N']; subst. apply (IH _ _ R); [|assumption].
    intros x. unfold update. destruct (cell_eqb x (a_cell a)) eqn:E; [|apply S]. apply cell_eqb_eq in E as ->. exact H.
Qed.

(** What the step says of the row's end. *)
Definition outcome_ok (span : Z) (p : program) (private : list Z) (m : machine) (clock : Z) (s : step_row) (st' : store) : Prop
  :=
  match Spec.step p private m with
  | Spec.Next m' =>
      s_next s = Some (clock + span, Spec.m_pc m') /\ s_exit s = [] /\ agree p st' m'
      /\ distances (Spec.m_input m) = s_input s ++ distances (Spec.m_input m')
      /\ exists written,
           Spec.m_output m' = rev written ++ Spec.m_output m
           /\ s_output s = positions (Z.of_nat (length (Spec.m_output m))) written
  | Spec.Halt code => s_next s = None /\ s_exit s = [code] /\ agree p st' m /\ s_input s = [] /\ s_output s = []
  | Spec.Stuck => False
  end.

(** What is known of the row that [row_exists] makes. *)
Record made (c : chip) (l : layout) (clock pc f : Z) (values : list (nat * Z)) (r : row) : Prop := {
  m_words : words r;
  m_settled : settled l r;
  m_clock : clock_of r = clock;
  m_pc : pc_of r = pc;
  m_fields : r fields_column = f;
  m_values : forall n v x, In (n, v) values -> input_form c l n x = true -> eval r x = v }.

Section Row.
Variables (c : chip) (l : layout).
Hypothesis check : row_check c l = true.
Hypothesis fills : fill_check c l = true.
Hypothesis news : news_check l = true.
Variables (p : program) (private : list Z) (m : machine) (f : Z) (values : list (nat * Z)).
Variables (clock : Z) (lasts : cell -> Z) (st : store).
Hypothesis clock_0 : 0 <= clock.
Hypothesis clock_end : clock + l_span l < 2 ^ 32.
Hypothesis clock_4 : clock mod 4 = 0.
Hypothesis lasts_earlier : forall x, 0 <= lasts x < clock.
Hypothesis pc_range : range 32 (Spec.m_pc m).
Hypothesis f_word : word f.
Hypothesis f_real : Z.testbit f 16 = true.
Hypothesis f_kind : Z.land f (l_closed l) = l_kind l.
Hypothesis values_words : Forall (fun q => word (snd q)) values.
Hypothesis values_distinct : distinct_columns (map fst values) = true.
Hypothesis st_ok : store_ok st.

Definition row_made : row := filled c l lasts (start_row clock (Spec.m_pc m) f values).

Lemma row_made_filled : well_filled c l lasts (start_row clock (Spec.m_pc m) f values) row_made /\ made c l clock (Spec.m_pc m)
  f values row_made.
Proof.
  pose proof (span_range c l (row_checked _ _ check)) as SR.
  assert (C : range 32 clock) by (unfold range; lia).
  pose proof (start_row_words clock (Spec.m_pc m) f values C pc_range f_word values_words) as W.
  destruct (start_row_first clock (Spec.m_pc m) f values values_distinct) as [S0 S1].
  assert (CL : clock_of (start_row clock (Spec.m_pc m) f values) = clock) by (unfold clock_of; rewrite S0;
    now apply halves_div).
  assert (F : well_filled c l lasts (start_row clock (Spec.m_pc m) f values) row_made).
  { apply filled_well; try assumption; rewrite ?CL; try assumption.
    split; [unfold real_row; now rewrite S1|now rewrite S1]. }
  split; [exact F|]. constructor.
  - apply F.
  - apply F.
  - unfold clock_of. rewrite (f_state _ _ _ _ _ F), S0. now apply halves_div.
  - unfold pc_of. rewrite (f_state _ _ _ _ _ F), S0. now apply halves_mod.
  - rewrite (f_fields _ _ _ _ _ F). exact S1.
  - intros n v x I H. unfold input_form in H. rewrite !andb_true_iff, negb_true_iff in H. destruct H as [[[X _] N] T].
    destruct x as [|[[k|?] [|]] [|]]; try discriminate. apply Nat.eqb_eq in X as ->.
    change [Term (Committed n) []] with (col n). rewrite eval_col, (f_inputs _ _ _ _ _ F).
    + now apply start_row_value.
    + destruct (nth_error _ n) as [[]|]; congruence || reflexivity.
    + intros J. apply in_map_iff in J as (a & E & A).
      assert (existsb (fun a => Nat.eqb (fst a) n) (thens_of l) = true).
      { apply existsb_exists. exists a. split; [assumption|]. now apply Nat.eqb_eq. }
      congruence.
Qed.

Theorem row_exists :
  (forall k b g, In (k, b) (left_over c l) -> nth_error (ch_constraints c) k = Some g -> Gadgets.holds_in row_made g b) ->
  (satisfies c row_made -> made c l clock (Spec.m_pc m) f values row_made -> follow lasts (s_accesses (row_of l row_made)) ->
    exists st', run_accesses st (s_accesses (row_of l row_made)) st'
      /\ Forall (fun a => begun p (a_cell a)) (s_accesses (row_of l row_made))
      /\ outcome_ok (l_span l) p private m clock (row_of l row_made) st') ->
  exists r s st',
    satisfies c r /\ describes c r s
    /\ s_clock s = clock /\ s_pc s = Spec.m_pc m
    /\ follow lasts (s_accesses s) /\ rising clock (clock + l_span l) (s_accesses s)
    /\ run_accesses st (s_accesses s) st' /\ store_ok st'
    /\ Forall (fun a => begun p (a_cell a)) (s_accesses s)
    /\ Forall (fun a => match a_cell a with Text pc => pc = Spec.m_pc m | _ => True end) (s_accesses s)
    /\ outcome_ok (l_span l) p private m clock s st'.
Proof.
  intros left goal. destruct row_made_filled as [F M]. pose proof (row_checked _ _ check) as K.
  pose proof (span_range c l K) as SR. assert (C : range 32 clock) by (unfold range; lia).
  pose proof (start_row_words clock (Spec.m_pc m) f values C pc_range f_word values_words) as W.
  destruct (start_row_first clock (Spec.m_pc m) f values values_distinct) as [S0 S1].
  assert (CL : clock_of (start_row clock (Spec.m_pc m) f values) = clock) by (unfold clock_of; rewrite S0;
    now apply halves_div).
  assert (PC : pc_of (start_row clock (Spec.m_pc m) f values) = Spec.m_pc m) by (unfold pc_of; rewrite S0;
    now apply halves_mod).
  assert (SET : settled l (start_row clock (Spec.m_pc m) f values)).
  { split; [unfold real_row; now rewrite S1|now rewrite S1]. }
  destruct (filled_complete c l lasts (start_row clock (Spec.m_pc m) f values) check fills W SET) as (Sat & _ & D & E1 & E2 &
    FO & RI);
    try (rewrite CL; assumption); [exact left|]. rewrite CL in *. fold row_made in *.
  destruct (goal Sat M FO) as (st' & RA & BE & OC).
  exists row_made, (row_of l row_made), st'. rewrite PC in E2.
  assert (EP : forall h, In h (l_reaches l) -> match h_place h with InText _ => False | _ => True end).
  { intros h H. pose proof (k_places _ _ K) as P. rewrite Forall_forall in P. specialize (P h H). now destruct (h_place h). }
  repeat (split; [assumption|]). split; [|split; [assumption|split; [|assumption]]].
  - apply (run_store_ok _ _ _ RA st_ok). unfold news_check in news. apply andb_true_iff in news as [NF NR].
    rewrite forallb_forall in NR. cbn [row_of s_accesses]. constructor.
    + unfold fetch_of. cbn [a_new a_cell fst snd content_ok]. split; [apply M|]. split; [|exact I].
      destruct (h_place (l_fetch l)); try apply word_0. apply eval_word; [assumption|apply M].
    + rewrite Forall_map, Forall_forall. intros h H. specialize (EP h H). specialize (NR h H). unfold access_of, content_of.
      cbn [a_new a_cell fst snd].
      split; [apply eval_word; [assumption|apply M]|]. destruct (h_place h); try contradiction; cbn [cell_of content_ok snd];
        split; reflexivity || apply word_0.
  - cbn [row_of s_accesses]. constructor.
    + cbn [fetch_of a_cell]. apply M.
    + rewrite Forall_map, Forall_forall. intros h H. specialize (EP h H). cbn [access_of a_cell]. now destruct (h_place h).
Qed.

(** Where the chip is sound, what its row does is a step: what has to be shown is that the accesses find their cells as they
  claim. *)
Theorem row_complete : chip_sound (l_span l) c -> Spec.program_ok p ->
  no_bytes l = true -> match l_going l with Exit _ => False | _ => True end ->
  (forall private', Spec.step p private' m = Spec.step p private m) ->
  (forall m', Spec.step p private m = Spec.Next m' -> Spec.m_input m' = Spec.m_input m) ->
  agree p st m -> Z.of_nat (length (Spec.m_input m)) < 2 ^ 31 -> Z.of_nat (length (Spec.m_output m)) < 2 ^ 31 ->
  (forall k b g, In (k, b) (left_over c l) -> nth_error (ch_constraints c) k = Some g -> Gadgets.holds_in row_made g b) ->
  (satisfies c row_made -> made c l clock (Spec.m_pc m) f values row_made ->
    let accesses := s_accesses (row_of l row_made) in
    (exists st', run_accesses st accesses st')
    /\ Forall (fun a => begun p (a_cell a)) accesses
    /\ match s_next (row_of l row_made) with Some (_, pc) => begun p (Text pc) | None => True end) ->
  exists r s st',
    satisfies c r /\ describes c r s
    /\ s_clock s = clock /\ s_pc s = Spec.m_pc m
    /\ follow lasts (s_accesses s) /\ rising clock (clock + l_span l) (s_accesses s)
    /\ run_accesses st (s_accesses s) st' /\ store_ok st'
    /\ Forall (fun a => begun p (a_cell a)) (s_accesses s)
    /\ Forall (fun a => match a_cell a with Text pc => pc = Spec.m_pc m | _ => True end) (s_accesses s)
    /\ outcome_ok (l_span l) p private m clock s st'.
Proof.
  intros sound Pok NB GO PRIV KEEP A LI LOUT left goal. apply row_exists; [exact left|]. intros Sat M FO.
  destruct (goal Sat M) as ((st' & RUN) & BE & BN). exists st'. split; [exact RUN|]. split; [exact BE|].
  destruct (row_sound c l row_made check Sat (m_settled _ _ _ _ _ _ _ M)) as (D & SZ & TM & TD).
  assert (IN : s_input (row_of l row_made) = [] /\ s_output (row_of l row_made) = []).
  { unfold no_bytes in NB. cbn [row_of s_input s_output]. destruct (l_input l); [|discriminate].
    destruct (l_output l); [now split|discriminate]. }
  destruct IN as [IN OUT].
  assert (CL : s_clock (row_of l row_made) = clock) by exact (m_clock _ _ _ _ _ _ _ M).
  assert (PC : s_pc (row_of l row_made) = Spec.m_pc m) by exact (m_pc _ _ _ _ _ _ _ M).
  destruct (sound row_made Sat) as [[_ IR]|(s' & D' & SZ' & TM' & TD' & MEAN)].
  { exfalso. destruct D as [_ D]. rewrite IR in D. apply Permutation_nil in D. discriminate. }
  assert (RI : rising (s_clock (row_of l row_made)) (s_clock (row_of l row_made) + l_span l) (s_accesses (row_of l row_made)))
    by (apply TM; rewrite CL; assumption).
  destruct (describes_same c row_made (row_of l row_made) s' (l_span l) lasts) as (EC & EP & EA & EN & EI & EO & EX);
    try assumption; try (rewrite CL; assumption); [intros x; rewrite CL; apply lasts_earlier|].
  rewrite IN in EI. rewrite OUT in EO. apply Permutation_sym, Permutation_nil in EI, EO.
  assert (s' = row_of l row_made) as ->.
  { destruct s', (row_of l row_made). cbn in *. congruence. }
  clear EC EP EA EN EI EO EX RI.
  specialize (MEAN p Pok st st' m A (eq_sym PC) RUN BE). rewrite OUT in MEAN.
  specialize (MEAN ltac:(unfold inputs_ok; rewrite IN; constructor) LI ltac:(cbn [length]; lia)).
  destruct SZ as (_ & _ & SN & _). destruct TD as (_ & _ & TE).
  assert (N : exists pc, s_next (row_of l row_made) = Some ((s_clock (row_of l row_made) + l_span l) mod 2 ^ 32, pc)).
  { cbn [row_of s_next s_clock]. destruct (l_going l); [eauto|eauto|contradiction]. }
  destruct N as (pc & N). rewrite N, CL in *. destruct (MEAN BN) as (private' & m' & written & ST & EP & AG & EO & EW).
  unfold outcome_ok. rewrite PRIV in ST. rewrite ST. split; [|split; [exact TE|split; [exact AG|split]]].
  - rewrite N, EP. rewrite Z.mod_small; [reflexivity|]. pose proof (span_range c l (row_checked _ _ check)). lia.
  - rewrite IN. cbn [app]. now rewrite (KEEP _ ST).
  - exists written. split; [exact EO|]. now rewrite OUT.
Qed.
End Row.

(** * Stores *)

(** Accesses that find what was in the store before them: each cell that is written is not accessed later. *)
Definition undisturbed (a b : access) : Prop := a_cell a <> a_cell b \/ a_new a = a_old a.
Lemma run_all : forall l st, Forall (fun a => st (a_cell a) = a_old a) l -> ForallOrdPairs undisturbed l ->
  exists st', run_accesses st l st'.
Proof.
  induction l as [|a l IH]; intros st F U.
  - exists st. intros c. reflexivity.
  - inversion F as [|? ? F0 F']; subst. inversion U as [|? ? U0 U']; subst.
    destruct (IH (update st (a_cell a) (a_new a))) as (st' & R); [|assumption|exists st'; split; assumption].
    rewrite Forall_forall in *. intros b B. unfold update. destruct (cell_eqb (a_cell b) (a_cell a)) eqn:E; [|now apply F'].
    apply cell_eqb_eq in E. destruct (U0 b B) as [N|N]; [congruence|]. rewrite N, <- F0, <- E. now apply F'.
Qed.
