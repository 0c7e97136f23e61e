(** From steps of the specification to rows: what the proofs of completeness share. [row_exists] makes the row for a step of any chip,
    given the words of its inputs; [alu_complete] is the theorem for chips that compute, the converse of [alu_chip]. *)
From Coq Require Import ZArith Lia List Bool Permutation.
From Carryless Require Spec Fields SpecFacts.
From Carryless Require Import Words Circuit Filling Machine Fields FieldsFacts Meaning Row RowFilled Patterns.
Import ListNotations.
Local Open Scope Z_scope.

(** * A row's tokens determine its step *)

Lemma cell_token_inj c n v c' n' v' : cell_ok c -> cell_ok c' -> range 32 n -> range 32 n' -> content_ok c v -> content_ok c' v' ->
  cell_token c n v = cell_token c' n' v' -> c = c' /\ n = n' /\ v = v'.
Proof.
  assert (halves : forall x y x' y', range 32 y -> range 32 y' -> clocked x y = clocked x' y' -> x = x' /\ y = y').
  { unfold clocked. intros x y x' y' Y Y' E. split.
    - rewrite <- (halves_div x y Y), <- (halves_div x' y' Y'). now rewrite E.
    - rewrite <- (halves_mod x y Y), <- (halves_mod x' y' Y'). now rewrite E. }
  assert (low_range : forall i, range 32 (i mod 2 ^ 32)) by (intros; apply Z.mod_pos_bound; lia).
  intros C C' N N' V V'. destruct v as [v w], v' as [v' w'], c as [x|x|x], c' as [x'|x'|x']; cbn [cell_token cell_ok content_ok fst snd] in *; try discriminate; intros [= E1 E2 E3] || intros [= E1 E2];
    apply halves in E1 as [-> X]; try assumption; try apply low_range; subst.
  - repeat split; congruence.
  - assert (x = x') as ->; [|repeat split; congruence]. change (Z.pow_pos 2 32) with (2 ^ 32) in *.
    pose proof (Z.div_mod x (2 ^ 32) ltac:(lia)). pose proof (Z.div_mod x' (2 ^ 32) ltac:(lia)). congruence.
  - repeat split; congruence.
Qed.
Lemma state_token_inj clock pc clock' pc' : state_token clock pc = state_token clock' pc' -> clock = clock' /\ pc = pc'.
Proof.
  intros E. pose proof (f_equal (fun v => fst (fst (snd v))) E) as E1. pose proof (f_equal (fun v => snd (fst (snd v))) E) as E2.
  unfold state_token, clocked in E1, E2. cbn [fst snd] in E1, E2. clear E.
  pose proof (Z.mod_pos_bound pc (2 ^ 32) ltac:(lia)). pose proof (Z.mod_pos_bound pc' (2 ^ 32) ltac:(lia)).
  pose proof (Z.div_mod pc (2 ^ 32) ltac:(lia)). pose proof (Z.div_mod pc' (2 ^ 32) ltac:(lia)).
  assert (clock = clock') by lia. split; [assumption|]. assert (pc mod 2 ^ 32 = pc' mod 2 ^ 32) by lia. congruence.
Qed.

Lemma permutation_filter {A} (f : A -> bool) l l' : Permutation l l' -> Permutation (filter f l) (filter f l').
Proof.
  induction 1 as [|x l l' _ IH|x y l|l l1 l2 _ IH _ IH']; cbn.
  - constructor.
  - destruct (f x); [now constructor|assumption].
  - destruct (f x), (f y); try apply Permutation_refl. apply perm_swap.
  - eapply perm_trans; eassumption.
Qed.

(** Tokens of one tag among all those of a step. *)
Definition tagged (lo hi : Z) (v : value) : bool := (lo <=? fst v) && (fst v <=? hi).
Lemma filter_all {A} (f : A -> bool) l : (forall x, In x l -> f x = true) -> filter f l = l.
Proof. induction l as [|x l IH]; intros H; cbn; [reflexivity|]. rewrite H by now left. f_equal. apply IH. intros; apply H; now right. Qed.
Lemma filter_none {A} (f : A -> bool) l : (forall x, In x l -> f x = false) -> filter f l = [].
Proof. induction l as [|x l IH]; intros H; cbn; [reflexivity|]. rewrite H by now left. apply IH. intros; apply H; now right. Qed.

Definition sent_cell (a : access) : value := cell_token (a_cell a) (a_now a) (a_new a).
Definition received_cell (a : access) : value := cell_token (a_cell a) (a_then a) (a_old a).
Lemma cells_tagged f (g : access -> content) l : (forall v, In v (map (fun a => cell_token (a_cell a) (f a) (g a)) l) -> tagged 2 4 v = true)
  /\ (forall lo hi v, hi < 2 \/ 4 < lo -> In v (map (fun a => cell_token (a_cell a) (f a) (g a)) l) -> tagged lo hi v = false).
Proof.
  split; [intros v I|intros lo hi v B I]; apply in_map_iff in I as (a & <- & _); destruct (a_cell a); unfold tagged; cbn [cell_token fst]; try reflexivity;
    unfold tag_register, tag_memory, tag_text; destruct (Z.leb_spec lo 3), (Z.leb_spec 3 hi), (Z.leb_spec lo 4), (Z.leb_spec 4 hi), (Z.leb_spec lo 2), (Z.leb_spec 2 hi); cbn; try reflexivity; lia.
Qed.
Lemma sent_cells s : filter (tagged 2 4) (sent_of s) = map sent_cell (s_accesses s).
Proof.
  unfold sent_of. rewrite !filter_app, filter_all by apply cells_tagged. rewrite !filter_none; [now rewrite !app_nil_r|..].
  - destruct (s_next s) as [[? ?]|]; intros v; [intros [<-|[]]; reflexivity|intros []].
  - intros v I. apply in_map_iff in I as (? & <- & _). reflexivity.
  - intros v I. apply in_map_iff in I as (? & <- & _). reflexivity.
Qed.
Lemma sent_state s : filter (tagged 1 1) (sent_of s) = match s_next s with Some (clock, pc) => [state_token clock pc] | None => [] end.
Proof.
  unfold sent_of. rewrite !filter_app. rewrite (filter_none _ (map _ (s_accesses s))), (filter_none _ (map _ (s_output s))), (filter_none _ (map _ (s_exit s))).
  - destruct (s_next s) as [[? ?]|]; reflexivity.
  - intros v I. apply in_map_iff in I as (? & <- & _). reflexivity.
  - intros v I. apply in_map_iff in I as (? & <- & _). reflexivity.
  - intros v. apply cells_tagged. lia.
Qed.
Lemma sent_output s : filter (tagged 6 6) (sent_of s) = map output_token (s_output s).
Proof.
  unfold sent_of. rewrite !filter_app. rewrite (filter_none _ (map _ (s_accesses s))), (filter_all _ (map _ (s_output s))), (filter_none _ (map _ (s_exit s))), filter_none.
  - now rewrite !app_nil_r.
  - destruct (s_next s) as [[? ?]|]; intros v; [intros [<-|[]]; reflexivity|intros []].
  - intros v I. apply in_map_iff in I as (? & <- & _). reflexivity.
  - intros v I. apply in_map_iff in I as (? & <- & _). reflexivity.
  - intros v. apply cells_tagged. lia.
Qed.
Lemma sent_exit s : filter (tagged 7 7) (sent_of s) = map exit_token (s_exit s).
Proof.
  unfold sent_of. rewrite !filter_app. rewrite (filter_none _ (map _ (s_accesses s))), (filter_none _ (map _ (s_output s))), (filter_all _ (map _ (s_exit s))), filter_none.
  - now rewrite !app_nil_r.
  - destruct (s_next s) as [[? ?]|]; intros v; [intros [<-|[]]; reflexivity|intros []].
  - intros v I. apply in_map_iff in I as (? & <- & _). reflexivity.
  - intros v I. apply in_map_iff in I as (? & <- & _). reflexivity.
  - intros v. apply cells_tagged. lia.
Qed.
Lemma received_cells s : filter (tagged 2 4) (received_of s) = map received_cell (s_accesses s).
Proof.
  unfold received_of. cbn [filter]. change (tagged 2 4 (state_token (s_clock s) (s_pc s))) with false. cbv iota.
  rewrite filter_app, filter_all by apply cells_tagged. rewrite filter_none; [apply app_nil_r|].
  intros v I. apply in_map_iff in I as (? & <- & _). reflexivity.
Qed.
Lemma received_state s : filter (tagged 1 1) (received_of s) = [state_token (s_clock s) (s_pc s)].
Proof.
  unfold received_of. cbn [filter]. change (tagged 1 1 (state_token (s_clock s) (s_pc s))) with true. cbv iota.
  rewrite filter_app, !filter_none; [reflexivity|..].
  - intros v I. apply in_map_iff in I as (? & <- & _). reflexivity.
  - intros v. apply cells_tagged. lia.
Qed.
Lemma received_input s : filter (tagged 5 5) (received_of s) = map input_token (s_input s).
Proof.
  unfold received_of. cbn [filter]. change (tagged 5 5 (state_token (s_clock s) (s_pc s))) with false. cbv iota.
  rewrite filter_app, filter_none, filter_all; [reflexivity|..].
  - intros v I. apply in_map_iff in I as (? & <- & _). reflexivity.
  - intros v. apply cells_tagged. lia.
Qed.

(** Lists whose keys rise are the same if they have the same elements. *)
Fixpoint climbing {A} (key : A -> Z) (l : list A) : Prop :=
  match l with [] => True | x :: l => Forall (fun y => key x < key y) l /\ climbing key l end.
Lemma climbing_unique {A} (key : A -> Z) : forall l l', climbing key l -> climbing key l' -> Permutation l l' -> l = l'.
Proof.
  induction l as [|x l IH]; intros [|y l'] C C' P.
  - reflexivity.
  - apply Permutation_nil in P. discriminate.
  - apply Permutation_sym, Permutation_nil in P. discriminate.
  - assert (x = y) as ->.
    { assert (X : In x (y :: l')) by (apply (Permutation_in _ P); now left).
      assert (Y : In y (x :: l)) by (apply (Permutation_in _ (Permutation_sym P)); now left).
      destruct X as [->|X], Y as [Y|Y]; try reflexivity; try (now symmetry). exfalso.
      destruct C as [C _], C' as [C' _]. rewrite Forall_forall in C, C'. specialize (C y Y). specialize (C' x X). lia. }
    f_equal. apply IH; [apply C|apply C'|]. now apply Permutation_cons_inv in P.
Qed.
Lemma rising_above : forall l from till, rising from till l -> Forall (fun a => from <= a_now a) l.
Proof.
  induction l as [|a l IH]; intros from till R; constructor; cbn in R; destruct R as (? & ? & R); [lia|].
  apply IH in R. eapply Forall_impl; [|exact R]. cbn. lia.
Qed.
Definition token_clock (v : value) : Z := let '(_, (w, _, _)) := v in w / 2 ^ 32.
Definition access_ok (a : access) : Prop :=
  cell_ok (a_cell a) /\ range 32 (a_then a) /\ range 32 (a_now a) /\ content_ok (a_cell a) (a_old a) /\ content_ok (a_cell a) (a_new a).
Lemma token_clock_cell c n v : cell_ok c -> token_clock (cell_token c n v) = n.
Proof.
  intros C. destruct c; cbn; unfold clocked; apply halves_div; try exact C. apply Z.mod_pos_bound. lia.
Qed.
Lemma rising_climbs : forall l from till, Forall access_ok l -> rising from till l -> climbing token_clock (map sent_cell l).
Proof.
  induction l as [|a l IH]; intros from till O R; [exact I|]. inversion O as [|? ? Oa O']; subst. cbn in R. destruct R as (? & ? & R).
  cbn [map climbing]. split; [|now apply (IH (a_now a + 1) till)]. rewrite Forall_map. apply rising_above in R. rewrite Forall_forall in *.
  intros b B. specialize (R b B). specialize (O' b B). unfold sent_cell.
  rewrite !token_clock_cell by (apply Oa || apply O'). lia.
Qed.

(** A later access of a cell names a clock that is not before an earlier one. *)
Lemma follow_later x n : forall l lasts, follow lasts l -> n <= lasts x -> Forall (fun a => n <= a_now a) l ->
  Forall (fun a => a_cell a = x -> n <= a_then a) l.
Proof.
  induction l as [|a l IH]; intros lasts F L N; [constructor|]. cbn in F. destruct F as [E F]. inversion N; subst. constructor.
  - intros <-. now rewrite E.
  - apply (IH _ F); [|assumption]. destruct (cell_eqb x (a_cell a)); assumption.
Qed.

(** The accesses of two steps with the same tokens. *)
Lemma same_accesses : forall l l' lasts from till till',
  Forall access_ok l -> Forall access_ok l' -> follow lasts l -> rising from till l -> rising from till' l' ->
  map sent_cell l = map sent_cell l' -> Permutation (map received_cell l) (map received_cell l') -> l = l'.
Proof.
  induction l as [|a l IH]; intros [|b l'] lasts from till till' O O' F R R' S P; try discriminate S; [reflexivity|].
  injection S as S0 S. inversion O as [|? ? (Oc & Ot & On & Oo & Ow) O1]; subst. inversion O' as [|? ? (Oc' & Ot' & On' & Oo' & Ow') O1']; subst.
  unfold sent_cell in S0. apply cell_token_inj in S0 as (E1 & E2 & E3); try assumption.
  cbn in F, R, R'. destruct F as [F0 F], R as (R0 & R1 & R), R' as (R0' & R1' & R').
  assert (E : received_cell b = received_cell a).
  { assert (I : In (received_cell b) (map received_cell (a :: l))) by (apply (Permutation_in _ (Permutation_sym P)); now left).
    destruct I as [I|I]; [now symmetry|]. exfalso. apply in_map_iff in I as (x & I & X).
    rewrite Forall_forall in O1. destruct (O1 x X) as (Xc & Xt & Xn & Xo & Xw).
    unfold received_cell in I. apply cell_token_inj in I as (I1 & I2 & _); try assumption.
    pose proof (follow_later (a_cell a) (a_now a) l _ F) as L.
    assert (cell_eqb (a_cell a) (a_cell a) = true) as Q by now apply cell_eqb_eq. cbn beta in L. rewrite Q in L.
    specialize (L (Z.le_refl _)). pose proof (rising_above _ _ _ R) as RA.
    specialize (L ltac:(eapply Forall_impl; [|exact RA]; cbn; lia)). rewrite Forall_forall in L. specialize (L x X ltac:(congruence)). lia. }
  assert (a = b) as ->.
  { unfold received_cell in E. apply cell_token_inj in E as (_ & E4 & E5); try assumption.
    destruct a, b; cbn in *; subst; reflexivity. }
  f_equal. apply (IH l' _ (a_now b + 1) till till' O1 O1' F R R' S). cbn [map] in P. rewrite E in P || idtac. now apply Permutation_cons_inv in P.
Qed.

Lemma accesses_ok span s : sized span s -> tidy s -> Forall access_ok (s_accesses s).
Proof.
  intros (_ & _ & _ & S) (_ & T & _). rewrite Forall_forall in *. intros a A. specialize (S a A). specialize (T a A). unfold access_ok. tauto.
Qed.

(** Two descriptions of a row are the same, if it exchanges no public bytes. *)
Theorem describes_unique c r span s s' lasts : describes c r s -> describes c r s' -> sized span s -> sized span s' ->
  timed span s -> timed span s' -> tidy s -> tidy s' -> s_clock s mod 4 = 0 -> s_clock s + span < 2 ^ 32 ->
  follow lasts (s_accesses s) -> s_input s = [] -> s_output s = [] -> s' = s.
Proof.
  intros [DS DR] [DS' DR'] Z Z' T T' Y Y' C4 CE F I O.
  assert (PS : Permutation (sent_of s) (sent_of s')) by (eapply perm_trans; [apply Permutation_sym, DS|exact DS']).
  assert (PR : Permutation (received_of s) (received_of s')) by (eapply perm_trans; [apply Permutation_sym, DR|exact DR']).
  pose proof (permutation_filter (tagged 1 1) _ _ PR) as ST. rewrite !received_state in ST. apply Permutation_length_1 in ST.
  apply state_token_inj in ST as [EC EP].
  assert (EI : s_input s' = []).
  { pose proof (permutation_filter (tagged 5 5) _ _ PR) as Q. rewrite !received_input, I in Q. apply Permutation_nil in Q. now destruct (s_input s'). }
  assert (EO : s_output s' = []).
  { pose proof (permutation_filter (tagged 6 6) _ _ PS) as Q. rewrite !sent_output, O in Q. apply Permutation_nil in Q. now destruct (s_output s'). }
  assert (EX : s_exit s' = s_exit s /\ s_next s' = s_next s).
  { pose proof (permutation_filter (tagged 7 7) _ _ PS) as Q. rewrite !sent_exit in Q.
    pose proof (permutation_filter (tagged 1 1) _ _ PS) as N. rewrite !sent_state in N.
    destruct Y as (_ & _ & Y), Y' as (_ & _ & Y'). destruct Z as (_ & _ & Z & _), Z' as (_ & _ & Z' & _).
    destruct (s_next s) as [[k pc]|], (s_next s') as [[k' pc']|].
    - split; [congruence|]. apply Permutation_length_1 in N. destruct Z, Z'. apply state_token_inj in N as [-> ->]. reflexivity.
    - apply Permutation_length in N. discriminate.
    - apply Permutation_length in N. discriminate.
    - destruct Y as [code Y], Y' as [code' Y']. rewrite Y, Y' in Q |- *. apply Permutation_length_1 in Q. injection Q as ->. now split. }
  destruct EX as [EX EN].
  pose proof (accesses_ok _ _ Z Y) as OK. pose proof (accesses_ok _ _ Z' Y') as OK'.
  pose proof (T C4 CE) as R. assert (R' := T'). unfold timed in R'. rewrite <- EC in R'. specialize (R' C4 CE).
  assert (EA : s_accesses s = s_accesses s').
  { apply (same_accesses _ _ lasts (s_clock s) (s_clock s + span) (s_clock s + span)); try assumption.
    - apply (climbing_unique token_clock).
      + eapply rising_climbs; eassumption.
      + eapply rising_climbs; eassumption.
      + rewrite <- !sent_cells. now apply permutation_filter.
    - rewrite <- !received_cells. now apply permutation_filter. }
  destruct s, s'; cbn in *; congruence.
Qed.

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
Definition outcome_ok (span : Z) (p : program) (private : list Z) (m : machine) (clock : Z) (s : step_row) (st' : store) : Prop :=
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

Lemma row_made_filled : well_filled c l lasts (start_row clock (Spec.m_pc m) f values) row_made /\ made c l clock (Spec.m_pc m) f values row_made.
Proof.
  pose proof (span_range c l (row_checked _ _ check)) as SR.
  assert (C : range 32 clock) by (unfold range; lia).
  pose proof (start_row_words clock (Spec.m_pc m) f values C pc_range f_word values_words) as W.
  destruct (start_row_first clock (Spec.m_pc m) f values values_distinct) as [S0 S1].
  assert (CL : clock_of (start_row clock (Spec.m_pc m) f values) = clock) by (unfold clock_of; rewrite S0; now apply halves_div).
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
  assert (CL : clock_of (start_row clock (Spec.m_pc m) f values) = clock) by (unfold clock_of; rewrite S0; now apply halves_div).
  assert (PC : pc_of (start_row clock (Spec.m_pc m) f values) = Spec.m_pc m) by (unfold pc_of; rewrite S0; now apply halves_mod).
  assert (SET : settled l (start_row clock (Spec.m_pc m) f values)).
  { split; [unfold real_row; now rewrite S1|now rewrite S1]. }
  destruct (filled_complete c l lasts (start_row clock (Spec.m_pc m) f values) check fills W SET) as (Sat & _ & D & E1 & E2 & FO & RI);
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
    + rewrite Forall_map, Forall_forall. intros h H. specialize (EP h H). specialize (NR h H). unfold access_of, content_of. cbn [a_new a_cell fst snd].
      split; [apply eval_word; [assumption|apply M]|]. destruct (h_place h); try contradiction; cbn [cell_of content_ok snd]; split; reflexivity || apply word_0.
  - cbn [row_of s_accesses]. constructor.
    + cbn [fetch_of a_cell]. apply M.
    + rewrite Forall_map, Forall_forall. intros h H. specialize (EP h H). cbn [access_of a_cell]. now destruct (h_place h).
Qed.

(** Where the chip is sound, what its row does is a step: what has to be shown is that the accesses find their cells as they claim. *)
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
  { unfold no_bytes in NB. cbn [row_of s_input s_output]. destruct (l_input l); [|discriminate]. destruct (l_output l); [now split|discriminate]. }
  destruct IN as [IN OUT].
  assert (CL : s_clock (row_of l row_made) = clock) by exact (m_clock _ _ _ _ _ _ _ M).
  assert (PC : s_pc (row_of l row_made) = Spec.m_pc m) by exact (m_pc _ _ _ _ _ _ _ M).
  destruct (sound row_made Sat) as [[_ IR]|(s' & D' & SZ' & TM' & TD' & MEAN)].
  { exfalso. destruct D as [_ D]. rewrite IR in D. apply Permutation_nil in D. discriminate. }
  assert (s' = row_of l row_made) as ->.
  { apply (describes_unique c row_made (l_span l) (row_of l row_made) s' lasts); try assumption; rewrite CL; assumption. }
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
Lemma run_all : forall l st, Forall (fun a => st (a_cell a) = a_old a) l -> ForallOrdPairs undisturbed l -> exists st', run_accesses st l st'.
Proof.
  induction l as [|a l IH]; intros st F U.
  - exists st. intros c. reflexivity.
  - inversion F as [|? ? F0 F']; subst. inversion U as [|? ? U0 U']; subst.
    destruct (IH (update st (a_cell a) (a_new a))) as (st' & R); [|assumption|exists st'; split; assumption].
    rewrite Forall_forall in *. intros b B. unfold update. destruct (cell_eqb (a_cell b) (a_cell a)) eqn:E; [|now apply F'].
    apply cell_eqb_eq in E. destruct (U0 b B) as [N|N]; [congruence|]. rewrite N, <- F0, <- E. now apply F'.
Qed.

(** * The fetch *)

(** The kind's bits of the fields word. *)
Lemma kind_bits k f : word f -> f / 2 ^ 24 mod 2 ^ 8 = kind_number k -> Z.land f 0xff000000 = kind_number k * 2 ^ 24.
Proof.
  intros W <-. apply Z.bits_inj'. intros i Hi. rewrite Z.land_spec, Z.mul_pow2_bits by lia.
  change 0xff000000 with (Z.shiftl (Z.ones 8) 24). rewrite Z.shiftl_spec by lia.
  destruct (Z.lt_ge_cases i 24).
  - rewrite !(Z.testbit_neg_r _ (i - 24)) by lia. apply andb_false_r.
  - destruct (Z.lt_ge_cases (i - 24) 8).
    + rewrite Z.ones_spec_low, Z.mod_pow2_bits_low, <- Z.shiftr_div_pow2, Z.shiftr_spec by lia. rewrite andb_true_r. f_equal. lia.
    + rewrite Z.ones_spec_high, Z.mod_pow2_bits_high by lia. apply andb_false_r.
Qed.

(** * Chips that compute *)

Definition old_form (l : layout) : form := match rev (l_reaches l) with d :: _ => h_old d | [] => [] end.
(** Operands and rd's old content are inputs, in these columns; the text has no second word. *)
Definition alu_inputs (c : chip) (l : layout) (s : second) (x y : form) (nx ny nd : nat) : bool :=
  match h_place (l_fetch l) with InText [] => true | _ => false end
  && input_form c l nx x && input_form c l nd (old_form l)
  && match s with Rs2 => input_form c l ny y && distinct_columns [nx; ny; nd] | _ => distinct_columns [nx; nd] end.

(** The instructions of a kind. *)
Definition of_the_kind (k : kind) (i : Spec.instr) (_ : list Z) (_ : machine) : Prop := exists flags, kind_of i = Some (k, flags).

(** A step that is no call does not look at the private input, and leaves the public input alone. *)
Lemma computes_plain p private i m : Spec.fetch p (Spec.m_pc m) = Some i -> computes (Spec.i_op i) = true ->
  (forall private', Spec.step p private' m = Spec.step p private m)
  /\ (forall m', Spec.step p private m = Spec.Next m' -> Spec.m_input m' = Spec.m_input m).
Proof.
  intros F C. unfold Spec.step. rewrite F. split; [intros private'; now rewrite !execute_computes by exact C|].
  intros m' E. rewrite execute_computes in E by exact C. injection E as <-. apply (SpecFacts.input_set_reg (Spec.i_rd i) _ m).
Qed.

(** Chips that compute are complete if they are sound. *)
Theorem alu_complete c l s k x y v nx ny nd : chip_sound 4 c -> row_check c l = true -> fill_check c l = true -> news_check l = true -> left_over c l = [] ->
  alu_check s k x y v l = true -> alu_inputs c l s x y nx ny nd = true -> kind_computes s k ->
  k <> KConstant -> chip_complete 4 c (of_the_kind k).
Proof.
  intros SND RC FC NC LO AC AI KC NK p private m i Pok Fetch (flags & Ki) _ _ IL OL clock lasts st C0 C1 C4 LA A SO.
  pose proof AC as AC'. unfold alu_check in AC. rewrite !andb_true_iff in AC. destruct AC as [[[[OK GO] NB] SP] RE]. apply Z.eqb_eq in SP.
  unfold alu_inputs in AI. rewrite !andb_true_iff in AI. destruct AI as [[[IE IX] ID] IY].
  pose proof Fetch as Fetch'. unfold Spec.fetch in Fetch'. destruct (Z.leb_spec (Spec.m_pc m) Spec.last_pc) as [PL|]; [|discriminate].
  destruct (Spec.text_ok p Pok _ _ Fetch') as (Iok & PR & PE).
  set (f := Fields.fields k flags (Spec.m_pc m) i).
  assert (EN : encode (Spec.m_pc m) i = Some (f, extra k (Spec.m_pc m) i)).
  { unfold encode. rewrite (proj2 (Z.leb_le _ _) PL), Ki. reflexivity. }
  assert (EX : extra k (Spec.m_pc m) i = 0) by (clear - NK; destruct k; congruence || reflexivity). rewrite EX in EN. clearbody f.
  pose proof (encode_div_mod _ _ _ _ Iok (proj1 PR) EN _ _ Ki) as FF. destruct FF as (F1 & F2 & F3 & F4 & F5 & F6 & F7 & F8 & FW).
  assert (ST : st (Text (Spec.m_pc m)) = (f, 0)).
  { rewrite (agree_text _ _ _ A). unfold text_content. now rewrite Fetch', EN. }
  assert (KO : kind_of_op (Spec.i_op i) = Some (k, flags)).
  { destruct (kind_of_cases _ _ _ Ki) as [(_ & _ & E & _)|E]; [contradiction|exact E]. }
  destruct (KC _ _ KO) as [CO SE]. destruct (computes_plain p private i m Fetch CO) as [PRIV KEEP].
  set (rd := Reg (rd_cell i)).
  assert (Sreg : forall n, word (fst (st (Reg n))) /\ st (Reg n) = (fst (st (Reg n)), 0)).
  { intros n. destruct (SO (Reg n)) as (Q1 & _ & Q2). split; [exact Q1|]. cbn in Q2. rewrite (surjective_pairing (st (Reg n))) at 1. now rewrite Q2. }
  set (values := match s with
    | Rs2 => [(nx, fst (st (Reg (Spec.i_rs1 i)))); (ny, fst (st (Reg (Spec.i_rs2 i)))); (nd, fst (st rd))]
    | _ => [(nx, fst (st (Reg (Spec.i_rs1 i)))); (nd, fst (st rd))] end).
  unfold of_kind in OK. apply andb_true_iff in OK as [OC%Z.eqb_eq OK%Z.eqb_eq].
  assert (X1 : Z.testbit f 16 = true) by exact (encode_real _ _ _ _ Iok (proj1 PR) EN).
  assert (X2 : Z.land f (l_closed l) = l_kind l) by (rewrite OC, OK; now apply kind_bits).
  assert (X3 : Forall (fun q => word (snd q)) values).
  { unfold values. destruct s; repeat (apply Forall_cons || apply Forall_nil); cbn [snd]; apply Sreg. }
  assert (X4 : distinct_columns (map fst values) = true)
    by (unfold values; destruct s; [apply andb_true_iff in IY; exact (proj2 IY)|exact IY|exact IY]).
  rewrite <- SP in C1, SND |- *.
  apply (row_complete c l RC FC NC p private m f values clock lasts st C0 C1 C4 LA PR FW X1 X2 X3 X4 SO SND Pok NB); try assumption.
  { unfold goes_on in GO. now destruct (l_going l). }
  { rewrite LO. intros ? ? ? []. }
  intros Sat M. set (r := row_made c l m f values clock lasts) in *. clearbody r.
  assert (W : words r) by apply M. assert (MP : pc_of r = Spec.m_pc m) by apply M.
  assert (FR : fields_of r = f) by apply M.
  assert (VX : eval r x = fst (st (Reg (Spec.i_rs1 i)))).
  { apply (m_values _ _ _ _ _ _ _ M nx); [|assumption]. unfold values. destruct s; now left. }
  assert (VD : eval r (old_form l) = fst (st rd)).
  { apply (m_values _ _ _ _ _ _ _ M nd); [|assumption]. unfold values. destruct s; cbn; tauto. }
  assert (RR := rd_cell_range i Iok).
  assert (R1 : 0 <= Spec.i_rs1 i < 32) by (destruct Iok; tauto). assert (R2 : 0 <= Spec.i_rs2 i < 32) by (destruct Iok; tauto).
  assert (BE : begun p (Reg (Spec.i_rs1 i)) /\ begun p (Reg (Spec.i_rs2 i)) /\ begun p rd).
  { clear - R1 R2 RR rd. subst rd. cbn [begun]. lia. }
  destruct BE as (B1 & B2 & B3).
  assert (BT : begun p (Text (Spec.m_pc m))) by (cbn; unfold range; split; [exact PR|exact PE]).
  assert (FE : exists t n, fetch_of r (l_fetch l) = Access (Text (Spec.m_pc m)) t n (f, 0) (f, 0)).
  { unfold fetch_of. rewrite MP. fold (fields_of r). rewrite FR.
    destruct (h_place (l_fetch l)) as [| |[|]]; try discriminate IE. eexists _, _. reflexivity. }
  destruct FE as (t & n & FE). cbv zeta. cbn [row_of s_accesses s_next]. rewrite FE.
  assert (ACC : Forall (fun a => st (a_cell a) = a_old a /\ begun p (a_cell a)) (map (access_of r) (l_reaches l))
    /\ ForallOrdPairs undisturbed (map (access_of r) (l_reaches l))).
  { assert (UN : forall a, ForallOrdPairs undisturbed [a]) by (intros; repeat constructor).
    destruct s, (l_reaches l) as [|a [|b [|d [|? ?]]]] eqn:LR; try discriminate RE; rewrite !andb_true_iff in RE; cbn [map];
      unfold old_form in VD; rewrite LR in VD; cbn [rev app] in VD.
    - destruct RE as [[Ra Rb] Wd]. apply andb_true_iff in IY as [IY _].
      assert (VY : eval r y = fst (st (Reg (Spec.i_rs2 i)))).
      { apply (m_values _ _ _ _ _ _ _ M ny); [|assumption]. unfold values. right. now left. }
      rewrite (access_reads r a _ _ _ W Ra), (access_reads r b _ _ _ W Rb), (access_writes r d _ _ _ W Wd).
      rewrite eval_rs1, eval_rs2, eval_rd, FR, F1, F2, F3, VX, VY, VD. split.
      + repeat (apply Forall_cons || apply Forall_nil); cbn [a_cell a_old]; split; try assumption; apply Sreg.
      + constructor; [|constructor; [|apply UN]]; repeat (apply Forall_cons || apply Forall_nil); now right.
    - destruct RE as [[Y Ra] Wd].
      rewrite (access_reads r a _ _ _ W Ra), (access_writes r b _ _ _ W Wd).
      rewrite eval_rs1, eval_rd, FR, F1, F3, VX, VD. split.
      + repeat (apply Forall_cons || apply Forall_nil); cbn [a_cell a_old]; split; try assumption; apply Sreg.
      + constructor; [|apply UN]; repeat (apply Forall_cons || apply Forall_nil); now right.
    - destruct RE as [Ra Wd].
      rewrite (access_reads r a _ _ _ W Ra), (access_writes r b _ _ _ W Wd).
      rewrite eval_rs1, eval_rd, FR, F1, F3, VX, VD. split.
      + repeat (apply Forall_cons || apply Forall_nil); cbn [a_cell a_old]; split; try assumption; apply Sreg.
      + constructor; [|apply UN]; repeat (apply Forall_cons || apply Forall_nil); now right. }
  destruct ACC as [ACC PAIRS]. split; [|split].
  - apply run_all.
    + constructor; [exact ST|]. eapply Forall_impl; [|exact ACC]. intros ? [? _]. assumption.
    + constructor; [|exact PAIRS]. apply Forall_forall. intros ? _. now right.
  - constructor; [exact BT|]. eapply Forall_impl; [|exact ACC]. intros ? [_ ?]. assumption.
  - unfold goes_on in GO. destruct (l_going l); try discriminate GO. rewrite MP.
    assert (LEN : length_of r = Spec.i_length i).
    { unfold length_of. fold (fields_of r). rewrite FR. symmetry. exact (encode_length _ _ _ _ Iok (proj1 PR) EN). }
    rewrite LEN. clear - Iok PL PR PE. unfold Spec.last_pc in PL. cbn [begun]. unfold range.
    assert (L : Spec.i_length i = 2 \/ Spec.i_length i = 4) by apply Iok.
    rewrite Z.mod_small by (destruct L as [-> | ->]; lia). split; [destruct L as [-> | ->]; lia|].
    rewrite Z.add_mod, PE by lia. destruct L as [-> | ->]; reflexivity.
Qed.
