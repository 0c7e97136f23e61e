(** From rows to runs: tables whose rows satisfy their chips, whose chips mean what they should, and whose tokens balance with the
    verifier's own show a run of the specification from the program's start to this exit code and output ([rows_to_run]). *)
From Coq Require Import ZArith Lia List Permutation Bool.
From Carryless Require Spec.
From Carryless Require Import Words SpecFacts Circuit Machine Paths Cells Runs Meaning Steps Follow.
Import ListNotations.
Local Open Scope Z_scope.

(** * The machine and what its verifier checks *)

(** The chips: those of the hart, with their spans, and those of the boundary. *)
Record chips := Chips {
  hart_chips : list (Z * chip);
  registers_chip : chip;
  image_chip : chip;
  text_chip : chip;
  zeroed_chip : chip;
  unread_chip : chip }.

Record chips_ok (k : chips) : Prop := {
  hart_ok : forall span c, In (span, c) (hart_chips k) -> (span = 4 \/ span = 8) /\ chip_sharing span c;
  registers_ok : table_sound tag_register Reg (registers_chip k);
  image_ok : table_sound tag_memory Mem (image_chip k);
  text_ok : table_sound tag_text Text (text_chip k);
  zeroed_ok : zeroed_sound (zeroed_chip k);
  unread_ok : unread_sound (unread_chip k) }.

(** What is claimed: the program, which has a text entry at each of the pcs, halts with this code and output. *)
Record statement := Statement {
  s_program : program;
  s_pcs : list Z;
  s_public_input : list Z;
  s_public_output : list Z;
  s_code : Z }.

Record statement_ok (s : statement) : Prop := {
  program_is_ok : Spec.program_ok (s_program s);
  pcs_once : NoDup (s_pcs s);
  pcs_ok : Forall (fun pc => begun (s_program s) (Text pc)) (s_pcs s);
  input_length : Z.of_nat (length (s_public_input s)) < 2 ^ 31;
  output_length : Z.of_nat (length (s_public_output s)) < 2 ^ 31 }.

(** The verifier's own columns: the cells of a table, by their indices, with their first contents. *)
Definition register_columns (s : statement) : list (Z * content) :=
  map (fun n => let r := Z.of_nat n in
    (r, (if r =? 2 then Spec.p_stack (s_program s)
         else if r =? input_cell then Z.of_nat (length (s_public_input s)) else 0, 0))) (seq 0 36).
Definition image_columns (s : statement) : list (Z * content) :=
  map (fun n => (Spec.p_image_start (s_program s) + Z.of_nat n, (nth n (Spec.p_image (s_program s)) 0, 0)))
    (seq 0 (length (Spec.p_image (s_program s)))).
Definition text_columns (s : statement) : list (Z * content) :=
  map (fun pc => (pc, text_content (s_program s) pc)) (s_pcs s).
Definition last_image_index (p : program) : Z := Spec.p_image_start p + Z.of_nat (length (Spec.p_image p)) - 1.

(** The rows of a table have these public words; rows beyond them have tag 0. *)
Fixpoint fills (tag : Z) (x : Z -> cell) (columns : list (Z * content)) (rows : list row) : Prop :=
  match columns, rows with
  | [], _ => Forall (fun r : row => r (Public 0) = 0) rows
  | (i, v) :: columns, r :: rows =>
      r (Public 0) = tag /\ r (Public 1) = i /\ r (Public 2) = fst v
      /\ match x i with Text _ => r (Public 3) = snd v | _ => True end
      /\ fills tag x columns rows
  | _ :: _, [] => False
  end.

(** The tables of a proof; of the hart's chips there may be several each, or none. *)
Record tables := Tables {
  t_hart : list (Z * chip * list row);
  t_registers : list row;
  t_image : list row;
  t_text : list row;
  t_zeroed : list row;
  t_unread : list row }.

Definition rows_of (k : chips) (t : tables) : list (chip * row) :=
  flat_map (fun '(_, c, rows) => map (pair c) rows) (t_hart t)
  ++ map (pair (registers_chip k)) (t_registers t) ++ map (pair (image_chip k)) (t_image t)
  ++ map (pair (text_chip k)) (t_text t) ++ map (pair (zeroed_chip k)) (t_zeroed t)
  ++ map (pair (unread_chip k)) (t_unread t).

(** The verifier's own tokens. *)
Definition verifier_sends (s : statement) : list value :=
  state_token first_clock (Spec.p_entry (s_program s)) :: chain_token (last_image_index (s_program s))
  :: map input_token (distances (s_public_input s)).
Definition verifier_receives (s : statement) : list value :=
  exit_token (s_code s) :: chain_token last_index :: map output_token (positions 0 (s_public_output s)).

(** What an accepted proof shows. *)
Record accepted (k : chips) (s : statement) (t : tables) : Prop := {
  hart_accepted : Forall (fun '(span, c, _) => In (span, c) (hart_chips k)) (t_hart t);
  satisfied : Forall (fun '(c, r) => satisfies c r) (rows_of k t);
  registers_filled : fills tag_register Reg (register_columns s) (t_registers t);
  image_filled : fills tag_memory Mem (image_columns s) (t_image t);
  text_filled : fills tag_text Text (text_columns s) (t_text t);
  clock_bounded : first_clock + total (map (fun '(span, _, rows) => span * Z.of_nat (length rows)) (t_hart t)) < 2 ^ 32;
  balanced : Permutation
    (verifier_sends s ++ filter live (flat_map (fun '(c, r) => sent c r) (rows_of k t)))
    (verifier_receives s ++ filter live (flat_map (fun '(c, r) => received c r) (rows_of k t))) }.

(** * From tables to rows and cells *)

(** The tokens of several rows, those of tag 0 left out. *)
Definition live_sent (l : list (chip * row)) : list value := filter live (flat_map (fun '(c, r) => sent c r) l).
Definition live_received (l : list (chip * row)) : list value := filter live (flat_map (fun '(c, r) => received c r) l).

Lemma live_sent_cons c r l : live_sent ((c, r) :: l) = filter live (sent c r) ++ live_sent l.
Proof. unfold live_sent. cbn. now rewrite filter_app. Qed.
Lemma live_received_cons c r l : live_received ((c, r) :: l) = filter live (received c r) ++ live_received l.
Proof. unfold live_received. cbn. now rewrite filter_app. Qed.
Lemma live_sent_app l l' : live_sent (l ++ l') = live_sent l ++ live_sent l'.
Proof. unfold live_sent. now rewrite flat_map_app, filter_app. Qed.
Lemma live_received_app l l' : live_received (l ++ l') = live_received l ++ live_received l'.
Proof. unfold live_received. now rewrite flat_map_app, filter_app. Qed.

Lemma permutation_4 {A} (a b c d : list A) : Permutation ((a ++ b) ++ c ++ d) ((a ++ c) ++ b ++ d).
Proof. rewrite <- !app_assoc. apply Permutation_app_head, Permutation_app_swap_app. Qed.

(** The rows of one chip of the hart: steps, and the facts that they tell and take. *)
Lemma hart_table span c rows : span = 4 \/ span = 8 -> chip_sharing span c -> Forall (satisfies c) rows ->
  exists (l : list (Z * step_row)) tells takes, Forall row_ok l
    /\ Forall product_true tells
    /\ (Forall product_true takes -> forall p, Spec.program_ok p -> Forall (fun r => meaning p (snd r)) l)
    /\ total (map fst l) <= span * Z.of_nat (length rows)
    /\ Permutation (live_sent (map (pair c) rows)) (map product_token tells ++ of_rows sent_of l)
    /\ Permutation (live_received (map (pair c) rows)) (map product_token takes ++ of_rows received_of l).
Proof.
  intros Hspan Hc. induction rows as [|r rows IH]; intros Hrows.
  - exists [], [], []. repeat split; auto. cbn. lia.
  - inversion Hrows as [|? ? Hr Hrows']. subst. destruct (IH Hrows') as (l & tells & takes & H1 & H2 & H3 & H4 & H5 & H6).
    cbn [map length]. rewrite live_sent_cons, live_received_cons.
    destruct (Hc r Hr) as (tells' & takes' & Htrue & [(E & E')|(s & (E & E') & Hsized & Htimed & Htidy & Hmeans)]).
    + exists l, (tells' ++ tells), (takes' ++ takes). rewrite !map_app, E, E', H5, H6, !app_nil_r, !app_assoc.
      repeat split; auto.
      * now apply Forall_app.
      * rewrite Forall_app. tauto.
      * lia.
    + exists ((span, s) :: l), (tells' ++ tells), (takes' ++ takes). cbn [map of_rows flat_map fst snd].
      rewrite !map_app, total_cons, E, E', H5, H6. repeat split; auto using permutation_4.
      * constructor; [|exact H1]. unfold row_ok. cbn [fst snd]. auto.
      * now apply Forall_app.
      * rewrite Forall_app. intros (T' & T) p Hp. constructor; [now apply Hmeans|now apply H3].
      * lia.
Qed.

Lemma hart_tables (k : chips) t : chips_ok k ->
  Forall (fun '(span, c, _) => In (span, c) (hart_chips k)) t ->
  Forall (fun '(c, r) => satisfies c r) (flat_map (fun '(_, c, rows) => map (pair c) rows) t) ->
  exists (l : list (Z * step_row)) tells takes, Forall row_ok l
    /\ Forall product_true tells
    /\ (Forall product_true takes -> forall p, Spec.program_ok p -> Forall (fun r => meaning p (snd r)) l)
    /\ total (map fst l) <= total (map (fun '(span, _, rows) => span * Z.of_nat (length rows)) t)
    /\ Permutation (live_sent (flat_map (fun '(_, c, rows) => map (pair c) rows) t))
         (map product_token tells ++ of_rows sent_of l)
    /\ Permutation (live_received (flat_map (fun '(_, c, rows) => map (pair c) rows) t))
         (map product_token takes ++ of_rows received_of l).
Proof.
  intros Hk. induction t as [|((span, c), rows) t IH]; intros Hin Hsat.
  - exists [], [], []. repeat split; auto. cbn. lia.
  - inversion Hin as [|? ? Hc Hin']. subst. cbn [flat_map] in Hsat. apply Forall_app in Hsat as (Hrows & Hsat).
    destruct (IH Hin' Hsat) as (l & tells & takes & H1 & H2 & H3 & H4 & H5 & H6).
    destruct (hart_ok k Hk _ _ Hc) as (Hspan & Hsound). rewrite Forall_map in Hrows.
    destruct (hart_table span c rows Hspan Hsound Hrows) as (l' & tells' & takes' & H1' & H2' & H3' & H4' & H5' & H6').
    exists (l' ++ l), (tells' ++ tells), (takes' ++ takes). cbn [flat_map map].
    rewrite live_sent_app, live_received_app, !map_app, total_app, total_cons, H5, H6, H5', H6'.
    unfold of_rows in *. rewrite !flat_map_app. repeat split; auto using permutation_4.
    + now apply Forall_app.
    + now apply Forall_app.
    + rewrite Forall_app. intros (T' & T) p Hp. apply Forall_app. auto.
    + lia.
Qed.

(** ** Facts *)

(** No other token looks like a fact's. *)
Lemma no_facts_sent b rows : filter (tagged tag_product) (all_sent b rows) = [].
Proof. sort_rows (fun _ : Z * step_row => @nil value). reflexivity. Qed.
Lemma no_facts_received b rows : filter (tagged tag_product) (all_received b rows) = [].
Proof. sort_rows (fun _ : Z * step_row => @nil value). reflexivity. Qed.

(** Facts balance by themselves: what is taken was told. *)
Lemma facts_apart tells takes l l' :
  filter (tagged tag_product) l = [] -> filter (tagged tag_product) l' = [] ->
  Permutation (map product_token tells ++ l) (map product_token takes ++ l') -> Permutation tells takes /\ Permutation l l'.
Proof.
  intros E E' H. enough (Permutation tells takes) as H'.
  { split; [exact H'|]. rewrite H' in H. exact (Permutation_app_inv_l _ _ _ H). }
  apply (permutation_filter (tagged tag_product)) in H. rewrite !filter_app, E, E', !app_nil_r in H.
  rewrite !filter_map_all in H by reflexivity. apply (Permutation_map snd) in H. rewrite !map_map in H.
  cbn [product_token snd] in H. now rewrite !map_id in H.
Qed.

Lemma parts_apart {A} (h t c r : list A) : Permutation (t ++ (h ++ c) ++ r) (h ++ (t ++ r) ++ c).
Proof.
  rewrite <- !app_assoc, Permutation_app_swap_app. do 2 apply Permutation_app_head. apply Permutation_app_comm.
Qed.

Lemma idle_rows c rows : Forall (idle c) rows -> live_sent (map (pair c) rows) = [] /\ live_received (map (pair c) rows) = [].
Proof.
  induction rows as [|r rows IH]; intros H; [auto|]. inversion H as [|? ? (E & E') H']. subst.
  destruct (IH H') as (IH1 & IH2). cbn [map]. rewrite live_sent_cons, live_received_cons, E, E', IH1, IH2. auto.
Qed.

(** A table of cells begins and ends them. *)
Lemma cell_table tag x c columns : forall rows, table_sound tag x c -> fills tag x columns rows -> Forall (satisfies c) rows ->
  Forall (fun '(i, v) => range 32 i /\ content_ok (x i) v) columns ->
  exists l : list bound,
    map (fun b => (b_cell b, b_first b)) l = map (fun '(i, v) => (x i, v)) columns
    /\ Forall (fun b => content_ok (b_cell b) (b_last b)) l
    /\ live_sent (map (pair c) rows) = map (fun b => cell_token (b_cell b) 0 (b_first b)) l
    /\ live_received (map (pair c) rows) = map (fun b => cell_token (b_cell b) (b_clock b) (b_last b)) l.
Proof.
  induction columns as [|(i, v) columns IH]; intros rows Hc Hfill Hsat Hcolumns.
  - exists []. cbn in Hfill. destruct (idle_rows c rows) as (E1 & E2); [|auto].
    rewrite Forall_forall in *. intros r Hr. now apply (Hc r (Hsat r Hr)), Hfill.
  - destruct rows as [|r rows]; [easy|]. cbn [fills] in Hfill. destruct Hfill as (H0 & H1 & H2 & H3 & Hfill).
    inversion Hsat as [|? ? Hr Hsat']. inversion Hcolumns as [|? ? Hcolumn Hcolumns']. subst.
    cbv beta iota in Hcolumn. destruct Hcolumn as (Hi & Hv).
    destruct (IH rows Hc Hfill Hsat' Hcolumns') as (l & E1 & E2 & E3 & E4).
    destruct (Hc r Hr) as (_ & Hreal). destruct (Hreal eq_refl Hi) as (clock & last & Hlast & E & E').
    exists (Bound (x (r (Public 1))) v clock last :: l). cbn [map b_cell b_first b_clock b_last].
    rewrite live_sent_cons, live_received_cons, E, E', E1, E3, E4. cbn [app]. repeat split.
    + constructor; [exact Hlast|exact E2].
    + do 2 f_equal. destruct v as (v1, v2). cbn [fst snd] in *. subst v1.
      destruct (x (r (Public 1))); cbn in Hv; congruence.
Qed.

Lemma zeroed_table c rows : zeroed_sound c -> Forall (satisfies c) rows ->
  exists l : list zeroed,
    Forall (fun z => z_previous z < z_index z /\ snd (z_last z) = 0) l
    /\ Permutation (live_sent (map (pair c) rows))
         (map (fun z => cell_token (Mem (z_index z)) 0 (0, 0)) l ++ map (fun z => chain_token (z_index z)) l)
    /\ Permutation (live_received (map (pair c) rows))
         (map (fun z => cell_token (Mem (z_index z)) (z_clock z) (z_last z)) l
          ++ map (fun z => chain_token (z_previous z)) l).
Proof.
  intros Hc. induction rows as [|r rows IH]; intros Hsat; [exists []; auto|].
  inversion Hsat as [|? ? Hr Hsat']. subst. destruct (IH Hsat') as (l & H1 & H2 & H3).
  cbn [map]. rewrite live_sent_cons, live_received_cons.
  destruct (Hc r Hr) as [(E & E')|(previous & index & clock & last & Hlt & Hlast & E & E')].
  - exists l. rewrite E, E'. auto.
  - exists (Zeroed previous index clock last :: l). cbn [map z_previous z_index z_clock z_last]. repeat split.
    + constructor; auto.
    + rewrite E, H2. cbn [app]. rewrite <- Permutation_middle. apply perm_swap.
    + rewrite E', H3. cbn [app]. rewrite <- Permutation_middle. apply perm_swap.
Qed.

Lemma unread_table c rows : unread_sound c -> Forall (satisfies c) rows ->
  exists l, live_sent (map (pair c) rows) = [] /\ live_received (map (pair c) rows) = map input_token l.
Proof.
  intros Hc. induction rows as [|r rows IH]; intros Hsat; [now exists []|].
  inversion Hsat as [|? ? Hr Hsat']. subst. destruct (IH Hsat') as (l & H1 & H2).
  cbn [map]. rewrite live_sent_cons, live_received_cons, H1, H2.
  destruct (Hc r Hr) as [(E & E')|(x & E & E')]; rewrite E, E'.
  - now exists l.
  - now exists (x :: l).
Qed.

(** * First contents *)

Definition first_store (s : statement) : store := fun c =>
  match c with
  | Reg r => (if r =? 2 then Spec.p_stack (s_program s)
              else if r =? input_cell then Z.of_nat (length (s_public_input s)) else 0, 0)
  | Mem i => (Spec.mem (Spec.initial (s_program s) (s_public_input s)) i, 0)
  | Text pc => text_content (s_program s) pc
  end.
Definition first_cells (s : statement) : list (cell * content) :=
  map (fun '(i, v) => (Reg i, v)) (register_columns s) ++ map (fun '(i, v) => (Mem i, v)) (image_columns s)
  ++ map (fun '(i, v) => (Text i, v)) (text_columns s).

Lemma first_agrees s : agree (s_program s) (first_store s) (Spec.initial (s_program s) (s_public_input s)).
Proof.
  constructor; try reflexivity.
  intros r Hr. unfold first_store, Spec.reg, Spec.initial, input_cell. cbn [Spec.m_regs].
  destruct (r =? 0) eqn:E0; [apply Z.eqb_eq in E0; now subst r|].
  rewrite get_set by lia. rewrite (Z.eqb_sym 2 r). destruct (r =? 2); [reflexivity|].
  replace (r =? 33) with false by (symmetry; apply Z.eqb_neq; lia). now rewrite get_empty.
Qed.

Lemma initial_memory s i : Spec.program_ok (s_program s) -> 0 <= i ->
  Spec.mem (Spec.initial (s_program s) (s_public_input s)) i
  = if (Spec.p_image_start (s_program s) <=? i) && (i <=? last_image_index (s_program s))
    then nth (Z.to_nat (i - Spec.p_image_start (s_program s))) (Spec.p_image (s_program s)) 0 else 0.
Proof.
  intros Hp Hi. unfold Spec.mem, Spec.initial, last_image_index. cbn [Spec.m_mem].
  rewrite get_set_all by (try apply (Spec.image_at _ Hp); exact Hi).
  set (e := _ + Z.of_nat _). replace (i <? e) with (i <=? e - 1); [|apply eq_true_iff_eq; rewrite Z.ltb_lt, Z.leb_le; lia].
  now rewrite get_empty.
Qed.

Lemma nodup_app {A} (l l' : list A) : NoDup l -> NoDup l' -> (forall x, In x l -> In x l' -> False) -> NoDup (l ++ l').
Proof.
  induction l as [|x l IH]; intros H H' Hd; [exact H'|]. inversion H as [|? ? Hx Hl]. subst. cbn. constructor.
  - rewrite in_app_iff. intros [Hi|Hi]; [easy|]. apply (Hd x); [now left|exact Hi].
  - apply IH; auto. intros y Hy. apply Hd. now right.
Qed.

Lemma first_cells_once s : NoDup (s_pcs s) -> NoDup (map fst (first_cells s)).
Proof.
  intros Hpcs. unfold first_cells, register_columns, image_columns, text_columns. rewrite !map_app, !map_map. cbn [fst].
  apply nodup_app; [|apply nodup_app|].
  - apply FinFun.Injective_map_NoDup; [|apply seq_NoDup]. intros x y H. injection H. lia.
  - apply FinFun.Injective_map_NoDup; [|apply seq_NoDup]. intros x y H. injection H. lia.
  - apply FinFun.Injective_map_NoDup; [|exact Hpcs]. intros x y H. now injection H.
  - intros c H1 H2. apply in_map_iff in H1 as (x & <- & _). apply in_map_iff in H2 as (y & H2 & _). discriminate.
  - intros c H1 H2. apply in_map_iff in H1 as (x & <- & _). apply in_app_iff in H2 as [H2|H2];
      apply in_map_iff in H2 as (y & H2 & _); discriminate.
Qed.

Lemma first_cells_ok s c v : statement_ok s -> In (c, v) (first_cells s) ->
  cell_ok c /\ content_ok c v /\ begun (s_program s) c /\ first_store s c = v
  /\ match c with Mem i => i <= last_image_index (s_program s) | _ => True end.
Proof.
  intros Hs Hin. pose proof (program_is_ok s Hs) as Hp.
  pose proof (Spec.image_at _ Hp) as Hstart. pose proof (Spec.image_end _ Hp) as Hend.
  unfold first_cells, register_columns, image_columns, text_columns in Hin.
  rewrite !in_app_iff, !map_map, !in_map_iff in Hin.
  destruct Hin as [(n & E & Hn)|[(n & E & Hn)|(pc & E & Hpc)]]; injection E as <- <-.
  - apply in_seq in Hn. cbn [cell_ok content_ok begun snd]. unfold range. repeat split; lia.
  - apply in_seq in Hn. unfold last_image_index. cbn [cell_ok content_ok begun snd first_store]. unfold range.
    repeat split; try lia. rewrite initial_memory by (auto; lia). unfold last_image_index.
    replace (_ <=? _) with true by (symmetry; apply Z.leb_le; lia).
    replace (_ <=? _) with true by (symmetry; apply Z.leb_le; lia). cbn [andb]. do 2 f_equal. lia.
  - pose proof (pcs_ok s Hs) as Hpcs. rewrite Forall_forall in Hpcs. specialize (Hpcs pc Hpc).
    repeat split; auto; apply Hpcs.
Qed.

(** * The theorem *)

(** Accepted tables show a run of the program, from its start with this public input to the exit with this code and output. *)
Theorem rows_to_run k s t : chips_ok k -> statement_ok s -> accepted k s t ->
  Spec.runs (s_program s) (Spec.initial (s_program s) (s_public_input s)) (s_code s) (s_public_output s).
Proof.
  intros Hk Hs Ht. pose proof (program_is_ok s Hs) as Hp.
  pose proof (satisfied _ _ _ Ht) as Hsat. unfold rows_of in Hsat. rewrite !Forall_app, !Forall_map in Hsat.
  destruct Hsat as (Shart & Sregisters & Simage & Stext & Szeroed & Sunread).
  destruct (hart_tables k _ Hk (hart_accepted _ _ _ Ht) Shart)
    as (rows & tells & takes & Rok & Rtrue & Rmeans & Rspans & Rsent & Rreceived).
  assert (forall c v, In (c, v) (first_cells s) -> cell_ok c /\ content_ok c v) as Hfirst
    by (intros c v Hin; apply (first_cells_ok _ _ _ Hs) in Hin; tauto).
  destruct (cell_table _ _ _ _ _ (registers_ok k Hk) (registers_filled _ _ _ Ht) Sregisters) as (b1 & C1 & L1 & S1 & R1).
  { apply Forall_forall. intros (i, v) Hin. apply (Hfirst (Reg i) v).
    unfold first_cells. rewrite !in_app_iff. left. apply in_map_iff. now exists (i, v). }
  destruct (cell_table _ _ _ _ _ (image_ok k Hk) (image_filled _ _ _ Ht) Simage) as (b2 & C2 & L2 & S2 & R2).
  { apply Forall_forall. intros (i, v) Hin. split.
    - unfold image_columns in Hin. apply in_map_iff in Hin as (n & E & Hn). injection E as <- _. apply in_seq in Hn.
      pose proof (Spec.image_at _ Hp). pose proof (Spec.image_end _ Hp). unfold range. lia.
    - apply (Hfirst (Mem i) v). unfold first_cells. rewrite !in_app_iff. right. left. apply in_map_iff. now exists (i, v). }
  destruct (cell_table _ _ _ _ _ (text_ok k Hk) (text_filled _ _ _ Ht) Stext) as (b3 & C3 & L3 & S3 & R3).
  { apply Forall_forall. intros (i, v) Hin. apply (Hfirst (Text i) v).
    unfold first_cells. rewrite !in_app_iff. right. right. apply in_map_iff. now exists (i, v). }
  destruct (zeroed_table _ _ (zeroed_ok k Hk) Szeroed) as (zs & Z1 & Z2 & Z3).
  destruct (unread_table _ _ (unread_ok k Hk) Sunread) as (un & U1 & U2).
  pose (b := Boundary (Spec.p_entry (s_program s)) (s_code s) (b1 ++ b2 ++ b3) (last_image_index (s_program s)) zs
    (s_public_input s) un (s_public_output s)).
  assert (map (fun x => (b_cell x, b_first x)) (cells b) = first_cells s) as Ecells
    by (cbn [cells b]; rewrite !map_app, C1, C2, C3; reflexivity).
  assert (map b_cell (cells b) = map fst (first_cells s)) as Ecells' by (rewrite <- Ecells, map_map; reflexivity).
  assert (forall x, In x (cells b) -> In (b_cell x, b_first x) (first_cells s)) as Hcells
    by (intros x Hx; rewrite <- Ecells; apply in_map_iff; now exists x).
  assert (boundary_ok b) as Hb.
  { constructor.
    - rewrite Ecells'. apply first_cells_once, (pcs_once s Hs).
    - assert (Forall (fun x => content_ok (b_cell x) (b_last x)) (cells b)) as Hlast
        by (cbn [cells b]; rewrite !Forall_app; auto).
      rewrite Forall_forall in *. intros x Hx. specialize (Hlast x Hx). apply Hcells, Hfirst in Hx. tauto.
    - intros i Hi. rewrite Ecells' in Hi. apply in_map_iff in Hi as ((c, v) & E & Hi). cbn in E. subst c.
      apply (first_cells_ok _ _ _ Hs) in Hi. tauto.
    - exact Z1. }
  assert (Permutation tells takes /\ Permutation (all_sent b rows) (all_received b rows)) as (Hfacts & Hbalance).
  { apply facts_apart; [apply no_facts_sent|apply no_facts_received|]. pose proof (balanced _ _ _ Ht) as H.
    change (Permutation (verifier_sends s ++ live_sent (rows_of k t))
      (verifier_receives s ++ live_received (rows_of k t))) in H.
    unfold rows_of in H. rewrite !live_sent_app, !live_received_app in H.
    rewrite S1, S2, S3, R1, R2, R3, U1, U2, Rsent, Rreceived, Z2, Z3, app_nil_r in H.
    unfold all_sent, all_received, boundary_sent, boundary_received, verifier_sends, verifier_receives in *.
    cbn [entry image_last public_input cells zeros exit_code public_output unread b].
    rewrite !map_app. cbn [app] in *. etransitivity; [|etransitivity; [exact H|]].
    - refine (Permutation_trans (parts_apart (verifier_sends s) _ _ _) _). unfold verifier_sends.
      rewrite <- !app_assoc. reflexivity.
    - symmetry. refine (Permutation_trans (parts_apart (verifier_receives s) _ _ _) _). unfold verifier_receives.
      rewrite <- !app_assoc. reflexivity. }
  assert (Forall product_true takes) as Htrue by now rewrite <- Hfacts.
  assert (starts b (first_store s)) as Hstarts.
  { split.
    - apply Forall_forall. intros x Hx. apply Hcells, (first_cells_ok _ _ _ Hs) in Hx. tauto.
    - intros i Hi. cbn [image_last b first_store] in *. pose proof (Spec.image_at _ Hp). f_equal.
      pose proof (Spec.image_exists _ Hp) as Hexists. unfold last_image_index in *.
      assert (0 < Z.of_nat (length (Spec.p_image (s_program s)))) by (destruct (Spec.p_image (s_program s)); cbn; [easy|lia]).
      rewrite initial_memory by (auto; lia). unfold last_image_index.
      replace (i <=? _) with false by (symmetry; apply Z.leb_gt; lia). now rewrite andb_false_r. }
  pose proof (clock_bounded _ _ _ Ht) as Hclock.
  destruct (one_run b rows Hb Rok ltac:(lia) Hbalance _ Hstarts)
    as (l & st' & Hl & Hpath & Hrun & Hbegin & Hexit & Hinput & Houtput).
  assert (Forall (fun a => begun (s_program s) (a_cell a)) (accesses_of l)) as Hbegun.
  { eapply Forall_impl; [|exact Hbegin]. intros a [Ha|(i & Ha & Hi)].
    - rewrite Ecells' in Ha. apply in_map_iff in Ha as ((c, v) & E & Ha). cbn in E. subst c.
      apply (first_cells_ok _ _ _ Hs) in Ha. tauto.
    - rewrite Ha. cbn [begun image_last b] in *. unfold last_image_index, last_index in *. lia. }
  assert (length (of_rows s_output l) = length (s_public_output s)) as Hlength
    by (apply Permutation_length in Houtput; rewrite positions_length in Houtput; exact Houtput).
  destruct (path_runs (s_program s) (s_public_input s) _ l Hpath) with (st := first_store s) (st' := st')
    (m := Spec.initial (s_program s) (s_public_input s)) as (code & written & Hcode & Hwritten & Hruns).
  - now rewrite <- Hl.
  - rewrite <- Hl. now apply (Rmeans Htrue).
  - exact Hbegun.
  - apply Forall_forall. intros x Hx. eapply Permutation_in; [apply Permutation_sym, Hinput|]. apply in_app_iff. now right.
  - apply (input_length s Hs).
  - exact Hrun.
  - apply first_agrees.
  - reflexivity.
  - now exists [].
  - cbn [Spec.initial Spec.m_output length]. rewrite Hlength. apply (output_length s Hs).
  - cbn [Spec.initial Spec.m_output length rev app] in Hwritten, Hruns.
    rewrite Hwritten in Houtput. apply positions_once in Houtput. cbn [public_output b] in Houtput. subst written.
    rewrite Hexit in Hcode. injection Hcode as <-. exact Hruns.
Qed.
