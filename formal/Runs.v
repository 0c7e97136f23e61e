(** From rows to runs, without circuits: rows of the hart whose tokens balance with those of the boundary are one run.

    In the order of their clocks the rows lead from the entry to the exit, each from the state that the one before left
    ([one_run]); their accesses run from the first contents of all cells; public bytes are taken and given once. *)
From Coq Require Import ZArith Lia List Permutation Bool.
From Carryless Require Import Words Circuit Machine Paths Cells.
Import ListNotations.
Local Open Scope Z_scope.

(** * The boundary *)

(** A cell in a boundary table: its first content; the clock of its last access and the last content, as the prover claims. *)
Record bound := Bound { b_cell : cell; b_first : content; b_clock : Z; b_last : content }.
(** A memory word beyond the image, with the index of the one before it in the chain. *)
Record zeroed := Zeroed { z_previous : Z; z_index : Z; z_clock : Z; z_last : content }.

Record boundary := Boundary {
  entry : Z;
  exit_code : Z;
  (** registers, image and text *)
  cells : list bound;
  image_last : Z;
  zeros : list zeroed;
  public_input : list Z;
  (** (distance, byte) of public input that is not read *)
  unread : list (Z * Z);
  public_output : list Z }.

Definition boundary_sent (b : boundary) : list value :=
  state_token first_clock (entry b) :: chain_token (image_last b)
  :: map input_token (distances (public_input b))
  ++ map (fun c => cell_token (b_cell c) 0 (b_first c)) (cells b)
  ++ map (fun z => cell_token (Mem (z_index z)) 0 (0, 0)) (zeros b)
  ++ map (fun z => chain_token (z_index z)) (zeros b).
Definition boundary_received (b : boundary) : list value :=
  exit_token (exit_code b) :: chain_token last_index
  :: map output_token (positions 0 (public_output b))
  ++ map (fun c => cell_token (b_cell c) (b_clock c) (b_last c)) (cells b)
  ++ map (fun z => cell_token (Mem (z_index z)) (z_clock z) (z_last z)) (zeros b)
  ++ map (fun z => chain_token (z_previous z)) (zeros b)
  ++ map input_token (unread b).

Record boundary_ok (b : boundary) : Prop := {
  cells_once : NoDup (map b_cell (cells b));
  cells_ok : Forall (fun c => cell_ok (b_cell c) /\ content_ok (b_cell c) (b_first c)
    /\ content_ok (b_cell c) (b_last c)) (cells b);
  (** no table cell lies beyond the image *)
  cells_below : forall i, In (Mem i) (map b_cell (cells b)) -> i <= image_last b;
  zeros_ok : Forall (fun z => z_previous z < z_index z /\ snd (z_last z) = 0) (zeros b) }.

(** Rows with their spans. *)
Definition row_ok (r : Z * step_row) : Prop :=
  (fst r = 4 \/ fst r = 8) /\ sized (fst r) (snd r) /\ timed (fst r) (snd r) /\ tidy (snd r).

Definition all_sent (b : boundary) (rows : list (Z * step_row)) : list value :=
  boundary_sent b ++ flat_map (fun r => sent_of (snd r)) rows.
Definition all_received (b : boundary) (rows : list (Z * step_row)) : list value :=
  boundary_received b ++ flat_map (fun r => received_of (snd r)) rows.

(** * Sorting tokens *)

Definition tagged (t : Z) (v : value) : bool := fst v =? t.
Definition of_cell (v : value) : bool := (fst v =? tag_text) || (fst v =? tag_register) || (fst v =? tag_memory).

Lemma filter_map_all {A B} (f : B -> bool) (g : A -> B) l : (forall x, f (g x) = true) -> filter f (map g l) = map g l.
Proof. intros H. induction l as [|x l IH]; cbn; [reflexivity|]. now rewrite H, IH. Qed.
Lemma filter_map_none {A B} (f : B -> bool) (g : A -> B) l : (forall x, f (g x) = false) -> filter f (map g l) = [].
Proof. intros H. induction l as [|x l IH]; cbn; [reflexivity|]. now rewrite H, IH. Qed.

Lemma filter_cons_all {A} (f : A -> bool) x l : f x = true -> filter f (x :: l) = x :: filter f l.
Proof. cbn. now intros ->. Qed.
Lemma filter_cons_none {A} (f : A -> bool) x l : f x = false -> filter f (x :: l) = filter f l.
Proof. cbn. now intros ->. Qed.
Lemma filter_nil {A} (f : A -> bool) : filter f [] = [].
Proof. reflexivity. Qed.
Lemma flat_map_eq {A B} (f g : A -> list B) l : (forall x, f x = g x) -> flat_map f l = flat_map g l.
Proof. intros H. induction l as [|x l IH]; cbn; [reflexivity|]. now rewrite H, IH. Qed.
Lemma map_flat_map {A B} (f : A -> B) l : map f l = flat_map (fun x => [f x]) l.
Proof. induction l as [|x l IH]; cbn; congruence. Qed.

Lemma of_cell_token c t v : of_cell (cell_token c t v) = true.
Proof. now destruct c. Qed.
Lemma tagged_cell_token t c clock v : (t =? tag_text) || (t =? tag_register) || (t =? tag_memory) = false ->
  tagged t (cell_token c clock v) = false.
Proof.
  intros H. unfold tagged. rewrite Z.eqb_sym. destruct c; cbn [cell_token fst];
    destruct (t =? tag_text), (t =? tag_register), (t =? tag_memory); easy.
Qed.

(** Computes which tokens of a list have a tag. *)
Ltac kind_of_token :=
  intros; first [reflexivity | apply of_cell_token | apply tagged_cell_token; reflexivity].
Ltac sort_tokens :=
  repeat first
    [ rewrite filter_app
    | rewrite filter_map_all by kind_of_token
    | rewrite filter_map_none by kind_of_token
    | rewrite filter_cons_all by kind_of_token
    | rewrite filter_cons_none by kind_of_token
    | rewrite filter_nil ];
  cbn [app]; rewrite ?app_nil_r.

Definition option_list {A} (o : option A) : list A := match o with Some x => [x] | None => [] end.
Definition to_state (s : Z * Z) : value := state_token (fst s) (snd s).
Definition to_cell (m : mark) : value := cell_token (m_cell m) (m_clock m) (m_content m).

Lemma sent_of_parts s : sent_of s =
  map to_cell (map given (s_accesses s)) ++ map output_token (s_output s) ++ map exit_token (s_exit s)
  ++ map to_state (option_list (s_next s)).
Proof. unfold sent_of. rewrite map_map. repeat f_equal. now destruct (s_next s) as [(c, pc)|]. Qed.
Lemma received_of_parts s : received_of s =
  to_state (s_clock s, s_pc s) :: map to_cell (map taken (s_accesses s)) ++ map input_token (s_input s).
Proof. unfold received_of. now rewrite map_map. Qed.

Definition row_from (r : Z * step_row) : Z * Z := (s_clock (snd r), s_pc (snd r)).
Definition row_to (r : Z * step_row) : option (Z * Z) := s_next (snd r).

Definition begins (b : boundary) : list mark :=
  map (fun c => (b_cell c, 0, b_first c)) (cells b) ++ map (fun z => (Mem (z_index z), 0, (0, 0))) (zeros b).
Definition ends (b : boundary) : list mark :=
  map (fun c => (b_cell c, b_clock c, b_last c)) (cells b)
  ++ map (fun z => (Mem (z_index z), z_clock z, z_last z)) (zeros b).
(** What rows take or give, all of it. *)
Definition of_rows {A} (f : step_row -> list A) (l : list (Z * step_row)) : list A := flat_map (fun r => f (snd r)) l.

(** The tokens of one kind: those of the boundary and those of the rows. *)
Lemma sort_tokens_sent f b rows : filter f (all_sent b rows)
  = filter f (boundary_sent b) ++ flat_map (fun r => filter f (sent_of (snd r))) rows.
Proof. unfold all_sent. now rewrite filter_app, filter_flat_map. Qed.
Lemma sort_tokens_received f b rows : filter f (all_received b rows)
  = filter f (boundary_received b) ++ flat_map (fun r => filter f (received_of (snd r))) rows.
Proof. unfold all_received. now rewrite filter_app, filter_flat_map. Qed.

Ltac sort_rows l :=
  rewrite ?sort_tokens_sent, ?sort_tokens_received;
  rewrite (flat_map_eq _ l)
    by (intros (span, s); rewrite ?sent_of_parts, ?received_of_parts; cbn [snd]; sort_tokens; reflexivity);
  unfold boundary_sent, boundary_received; sort_tokens; rewrite ?flat_map_nil, ?app_nil_r.

Section Balance.
Variables (b : boundary) (rows : list (Z * step_row)).
Hypothesis ok : boundary_ok b.
Hypothesis rows_ok : Forall row_ok rows.
Hypothesis few : first_clock + total (map fst rows) < 2 ^ 32.
Hypothesis balance : Permutation (all_sent b rows) (all_received b rows).

Lemma decode_tokens {A} (f : value -> bool) (g : A -> value) (h : value -> A) l l' :
  filter f (all_sent b rows) = map g l -> filter f (all_received b rows) = map g l' ->
  (forall x, In x l \/ In x l' -> h (g x) = x) -> Permutation l l'.
Proof.
  intros E E' Hh. apply (permutation_decode g h _ _ Hh). rewrite <- E, <- E'. apply permutation_filter, balance.
Qed.

Lemma balance_states : Permutation ((first_clock, entry b) :: somes (map row_to rows)) (map row_from rows).
Proof.
  apply (decode_tokens (tagged tag_state) to_state
    (fun v => let '(_, (w, high, _)) := v in (w / 2 ^ 32, w mod 2 ^ 32 + high * 2 ^ 32))).
  - sort_rows (fun r : Z * step_row => map to_state (option_list (row_to r))).
    rewrite map_cons, somes_map, flat_map_map. reflexivity.
  - sort_rows (fun r : Z * step_row => map to_state [row_from r]).
    rewrite map_flat_map, flat_map_map. now rewrite <- !map_flat_map.
  - intros (clock, pc) _. unfold to_state, state_token, clocked. cbn [fst snd].
    rewrite (Z.add_comm (_ * _)), Z.div_add, Z.mod_add by easy.
    rewrite (Z.div_small (_ mod _)), Z.mod_mod by (try apply Z.mod_pos_bound; easy).
    f_equal. pose proof (Z.div_mod pc (2 ^ 32)). lia.
Qed.

Lemma balance_exits : of_rows s_exit rows = [exit_code b].
Proof.
  apply Permutation_length_1_inv, Permutation_sym.
  apply (decode_tokens (tagged tag_exit) exit_token (fun v => fst (fst (snd v)))).
  - sort_rows (fun r : Z * step_row => map exit_token (s_exit (snd r))). now rewrite flat_map_map.
  - sort_rows (fun r : Z * step_row => @nil value). reflexivity.
  - reflexivity.
Qed.

Lemma balance_input : Permutation (distances (public_input b)) (unread b ++ of_rows s_input rows).
Proof.
  apply (decode_tokens (tagged tag_input) input_token (fun v => fst (snd v))).
  - sort_rows (fun r : Z * step_row => @nil value). reflexivity.
  - sort_rows (fun r : Z * step_row => map input_token (s_input (snd r))). now rewrite flat_map_map, map_app.
  - now intros (d, x).
Qed.

Lemma balance_output : Permutation (of_rows s_output rows) (positions 0 (public_output b)).
Proof.
  apply (decode_tokens (tagged tag_output) output_token (fun v => fst (snd v))).
  - sort_rows (fun r : Z * step_row => map output_token (s_output (snd r))). now rewrite flat_map_map.
  - sort_rows (fun r : Z * step_row => @nil value). reflexivity.
  - now intros (d, x).
Qed.

Lemma balance_chain : Permutation (image_last b :: map z_index (zeros b)) (last_index :: map z_previous (zeros b)).
Proof.
  apply (decode_tokens (tagged tag_chain) chain_token (fun v => fst (fst (snd v)))).
  - sort_rows (fun r : Z * step_row => @nil value). cbn. now rewrite map_map.
  - sort_rows (fun r : Z * step_row => @nil value). cbn. now rewrite map_map.
  - reflexivity.
Qed.

Definition from_cell (v : value) : mark :=
  let '(t, (w, x, y)) := v in
  if t =? tag_register then (Reg (w mod 2 ^ 32), w / 2 ^ 32, (x, 0))
  else if t =? tag_memory then (Mem (w mod 2 ^ 32 + y * 2 ^ 32), w / 2 ^ 32, (x, 0))
  else (Text (w mod 2 ^ 32), w / 2 ^ 32, (x, y)).

Lemma from_to_cell m : match m_cell m with Mem _ => True | c => cell_ok c end -> content_ok (m_cell m) (m_content m) ->
  from_cell (to_cell m) = m.
Proof.
  destruct m as ((c, clock), (x, y)). cbn [m_cell m_content m_clock to_cell fst snd].
  destruct c as [n|i|pc]; cbn [cell_ok content_ok cell_token from_cell snd fst]; unfold range; intros Hc Hv.
  - unfold to_cell, m_cell, m_content, m_clock. cbn [cell_token fst snd]. unfold clocked, from_cell.
    change (tag_register =? tag_register) with true. cbv iota.
    rewrite (Z.add_comm (_ * _)), Z.div_add, Z.mod_add, Z.div_small, Z.mod_small by lia. now subst y.
  - unfold to_cell, m_cell, m_content, m_clock. cbn [cell_token fst snd]. unfold clocked, from_cell.
    change (tag_memory =? tag_register) with false. change (tag_memory =? tag_memory) with true. cbv iota.
    rewrite (Z.add_comm (_ * _)), Z.div_add, Z.mod_add by lia.
    rewrite (Z.div_small (_ mod _)), Z.mod_mod by (try apply Z.mod_pos_bound; easy).
    subst y. repeat f_equal. pose proof (Z.div_mod i (2 ^ 32)). lia.
  - unfold to_cell, m_cell, m_content, m_clock. cbn [cell_token fst snd]. unfold clocked, from_cell.
    change (tag_text =? tag_register) with false. change (tag_text =? tag_memory) with false. cbv iota.
    rewrite (Z.add_comm (_ * _)), Z.div_add, Z.mod_add, Z.div_small, Z.mod_small by lia. reflexivity.
Qed.

Lemma balance_cells :
  Permutation (begins b ++ map given (accesses_of rows)) (map taken (accesses_of rows) ++ ends b).
Proof.
  rewrite (Permutation_app_comm (map taken _)).
  apply (decode_tokens of_cell to_cell from_cell).
  - sort_rows (fun r : Z * step_row => map to_cell (map given (s_accesses (snd r)))).
    unfold begins, accesses_of. rewrite !map_app, flat_map_map, flat_map_map, !map_map, <- ?app_assoc. reflexivity.
  - sort_rows (fun r : Z * step_row => map to_cell (map taken (s_accesses (snd r)))).
    unfold ends, accesses_of. rewrite !map_app, flat_map_map, flat_map_map, !map_map, <- ?app_assoc. reflexivity.
  - destruct ok as [_ Hcells _ Hzeros]. rewrite Forall_forall in Hcells, Hzeros.
    assert (forall m, In m (ends b) \/ In m (begins b) -> content_ok (m_cell m) (m_content m)
      /\ match m_cell m with Mem _ => True | c => cell_ok c end) as Hb.
    { intros m. unfold begins, ends. rewrite !in_app_iff, !in_map_iff.
      intros [[(x & <- & Hx)|(x & <- & Hx)]|[(x & <- & Hx)|(x & <- & Hx)]]; cbn; auto.
      - apply Hcells in Hx as (H1 & H2 & H3). split; [exact H3|]. destruct (b_cell x); auto.
      - apply Hzeros in Hx as (_ & H). auto.
      - apply Hcells in Hx as (H1 & H2 & H3). split; [exact H2|]. destruct (b_cell x); auto. }
    assert (forall a, In a (accesses_of rows) -> cell_ok (a_cell a)
      /\ content_ok (a_cell a) (a_old a) /\ content_ok (a_cell a) (a_new a)) as Ha.
    { intros a Ha. apply in_flat_map in Ha as (r & Hr & Ha). rewrite Forall_forall in rows_ok.
      destruct (rows_ok r Hr) as (_ & (_ & _ & _ & Hs) & _ & (_ & Ht & _)).
      rewrite Forall_forall in Hs, Ht. specialize (Hs a Ha). specialize (Ht a Ha). tauto. }
    intros m Hm. rewrite !in_app_iff, !in_map_iff in Hm. apply from_to_cell.
    + destruct Hm as [[Hm|(a & <- & Hm)]|[Hm|(a & <- & Hm)]]; try (apply Hb; auto; fail);
        apply Ha in Hm as (Hm & _); cbn; destruct (a_cell a); auto.
    + destruct Hm as [[Hm|(a & <- & Hm)]|[Hm|(a & <- & Hm)]]; try (apply Hb; auto; fail);
        apply Ha in Hm as (_ & Hm); apply Hm.
Qed.

(** * The chain of zeroed words *)

(** A path that climbs comes to no point twice, and ends at the highest. *)
Lemma climb x (p : list (Z * option Z)) : path fst snd x p ->
  (forall e y, In e p -> snd e = Some y -> fst e < y) ->
  NoDup (somes (map snd p)) /\ Forall (fun y => x < y) (somes (map snd p))
  /\ exists top, In (top, None) p /\ x <= top /\ Forall (fun y => y <= top) (somes (map snd p)).
Proof.
  induction 1 as [(x, o) Ho|(x, o) y p Ho Hp IH]; cbn in Ho; subst o; intros Hup.
  - cbn. repeat split; try constructor. exists x. repeat split; try constructor; auto. cbn. lia.
  - destruct IH as (H1 & H2 & top & H3 & H4 & H5); [intros e z He; apply Hup; now right|].
    assert (x < y) as Hxy by (apply (Hup (x, Some y)); [now left|reflexivity]).
    cbn. fold (somes (map snd p)). repeat split.
    + constructor; [|exact H1]. intros Hy. rewrite Forall_forall in H2. specialize (H2 _ Hy). lia.
    + constructor; [exact Hxy|]. eapply Forall_impl; [|exact H2]. cbn. lia.
    + exists top. repeat split; [now right|lia|]. constructor; [lia|exact H5].
Qed.

(** The indices rise from the image on, so none comes twice. *)
Lemma zeros_rise : NoDup (map z_index (zeros b)) /\ Forall (fun i => image_last b < i <= last_index) (map z_index (zeros b)).
Proof.
  pose (edges := map (fun z => (z_previous z, Some (z_index z))) (zeros b) ++ [(last_index, None)]).
  pose (weight := fun e : Z * option Z => match snd e with Some y => y - fst e | None => 1 end).
  assert (somes (map snd edges) = map z_index (zeros b)) as Eto.
  { unfold edges. rewrite map_app, map_map. cbn. unfold somes. rewrite flat_map_app. cbn. rewrite app_nil_r.
    rewrite flat_map_concat_map, map_map, <- flat_map_concat_map. cbn. now rewrite <- map_flat_map. }
  assert (forall e y, In e edges -> snd e = Some y -> fst e < y) as Hup.
  { intros e y He Hy. unfold edges in He. apply in_app_iff in He as [He|[<-|[]]]; [|discriminate].
    apply in_map_iff in He as (z & <- & Hz). cbn in *. injection Hy as <-.
    destruct ok as [_ _ _ H]. rewrite Forall_forall in H. apply H, Hz. }
  destruct (one_path fst snd (fun x => x) weight (total (map weight edges) + 1) edges (image_last b))
    as (p & Hp & Hpath).
  - rewrite Eto, balance_chain. unfold edges. rewrite map_app, map_map. cbn. apply Permutation_cons_append.
  - intros e He. unfold weight. destruct (snd e) as [y|] eqn:Hy; [|lia]. specialize (Hup e y He Hy). lia.
  - intros e y He Hy. exists 0. unfold weight. rewrite Hy. lia.
  - lia.
  - destruct (climb _ _ Hpath) as (H1 & H2 & top & H3 & _ & H4).
    { intros e y He. apply Hup. eapply Permutation_in; [apply Permutation_sym, Hp|exact He]. }
    assert (top = last_index) as ->.
    { apply (Permutation_in _ (Permutation_sym Hp)) in H3. unfold edges in H3.
      apply in_app_iff in H3 as [H3|[H3|[]]]; [|congruence]. apply in_map_iff in H3 as (z & Hz & _). discriminate. }
    assert (Permutation (map z_index (zeros b)) (somes (map snd p))) as Hz
      by (rewrite <- Eto; apply Permutation_flat_map, Permutation_map, Hp).
    split.
    + eapply Permutation_NoDup; [apply Permutation_sym, Hz|exact H1].
    + rewrite Hz. rewrite Forall_forall in *. auto.
Qed.

(** No cell begins twice. *)
Lemma begins_once : NoDup (map m_cell (begins b)).
Proof.
  destruct ok as [Honce _ Hbelow _]. destruct zeros_rise as (Hz & Hr).
  unfold begins. rewrite map_app, !map_map. change (fun x => m_cell (b_cell x, 0, b_first x)) with b_cell.
  change (fun x => m_cell (Mem (z_index x), 0, (0, 0))) with (fun x => Mem (z_index x)).
  assert (forall i, In (Mem i) (map b_cell (cells b)) -> In i (map z_index (zeros b)) -> False) as Hdisjoint.
  { intros i H1 H2. apply Hbelow in H1. rewrite Forall_forall in Hr. apply Hr in H2. lia. }
  assert (NoDup (map (fun z => Mem (z_index z)) (zeros b))) as Hz'.
  { rewrite <- (map_map z_index Mem). apply FinFun.Injective_map_NoDup; [congruence|exact Hz]. }
  clear Hz Hr Hbelow. induction (map b_cell (cells b)) as [|c l IH]; [exact Hz'|].
  inversion Honce as [|? ? Hc Hl]. subst. cbn. constructor.
  - rewrite in_app_iff. intros [H|H]; [easy|]. apply in_map_iff in H as (z & <- & H).
    apply (Hdisjoint (z_index z)); [now left|]. now apply in_map.
  - apply IH; [exact Hl|]. intros i Hi. apply Hdisjoint. now right.
Qed.

(** * The run *)

(** What the run starts from: any store with the first contents of the table cells and zeros beyond the image. *)
Definition starts (st : store) : Prop :=
  Forall (fun c => st (b_cell c) = b_first c) (cells b)
  /\ forall i, image_last b < i <= last_index -> st (Mem i) = (0, 0).

(** The cells that have a beginning. *)
Definition has_beginning (c : cell) : Prop :=
  In c (map b_cell (cells b)) \/ exists i, c = Mem i /\ image_last b < i <= last_index.

Lemma begins_marks st : starts st -> marks_of first_clock (begins b) st.
Proof.
  intros (Hst & Hz). destruct zeros_rise as (_ & Hr). constructor.
  - apply begins_once.
  - unfold begins. apply Forall_app. split; apply Forall_map, Forall_forall; cbn; unfold first_clock; lia.
  - unfold begins. apply Forall_app. split; apply Forall_map.
    + exact Hst.
    + apply Forall_forall. intros z Hin. cbn. apply Hz. rewrite Forall_forall in Hr. apply Hr. now apply in_map.
Qed.

Lemma begins_cells c : In c (map m_cell (begins b)) -> has_beginning c.
Proof.
  destruct zeros_rise as (_ & Hr). unfold begins, has_beginning. rewrite map_app, in_app_iff, !map_map. cbn.
  intros [H|H]; [now left|right]. apply in_map_iff in H as (z & <- & H). exists (z_index z). split; [reflexivity|].
  rewrite Forall_forall in Hr. apply Hr. now apply in_map.
Qed.

(** Along the path clocks do not wrap, and are multiples of 4. *)
Lemma path_in_time s l : path row_from row_to s l -> Forall row_ok l -> fst s mod 4 = 0 ->
  fst s + total (map fst l) < 2 ^ 32 -> in_time (fst s) (fst s + total (map fst l)) l.
Proof.
  assert (forall span, span = 4 \/ span = 8 -> 0 <= span) as Hspan by (intros; lia).
  induction 1 as [(span, r) Hr|(span, r) y l Hr Hp IH]; intros Hok H4 Hsum; inversion Hok as [|? ? Hrow Hl]; subst;
    destruct Hrow as (H48 & Hsized & Htimed & _); unfold row_from in *;
    cbn [fst snd] in *; rewrite map_cons, total_cons in *; cbn [fst] in *.
  - change (total (map fst [])) with 0 in *. cbn [in_time].
    repeat split; [auto| |lia]. apply Htimed; [exact H4|lia].
  - assert (0 <= total (map fst l)) as Hl0.
    { apply total_nonnegative. intros x Hx. apply in_map_iff in Hx as (r' & <- & Hr').
      rewrite Forall_forall in Hl. apply Hspan, Hl, Hr'. }
    assert (fst y = s_clock r + span) as Hy.
    { destruct Hsized as ((Hc & _) & _ & Hnext & _). unfold row_to in Hr. cbn in Hr. rewrite Hr in Hnext.
      destruct y as (clock, pc). destruct Hnext as (-> & _). cbn. apply Z.mod_small. specialize (Hspan span H48). lia. }
    cbn [in_time]. repeat split; [auto|apply Htimed; [exact H4|lia]|].
    rewrite Z.add_assoc, <- Hy. apply IH; [exact Hl| |rewrite Hy; lia].
    rewrite Hy, Z.add_mod, H4 by easy. destruct H48; subst span; reflexivity.
Qed.

(** Rows whose tokens balance with those of the boundary are one run. *)
Theorem one_run st : starts st -> exists l st',
  Permutation rows l
  /\ path row_from row_to (first_clock, entry b) l
  /\ run_rows st (map snd l) st'
  /\ Forall (fun a => has_beginning (a_cell a)) (accesses_of l)
  /\ of_rows s_exit l = [exit_code b]
  /\ Permutation (distances (public_input b)) (unread b ++ of_rows s_input l)
  /\ Permutation (of_rows s_output l) (positions 0 (public_output b)).
Proof.
  intros Hst.
  destruct (one_path row_from row_to fst fst (2 ^ 32) rows (first_clock, entry b) balance_states) as (l & Hl & Hpath).
  { rewrite Forall_forall in rows_ok. intros r Hr. destruct (rows_ok r Hr) as (H & _). lia. }
  { rewrite Forall_forall in rows_ok. intros (span, r) y Hr Hy. destruct (rows_ok _ Hr) as (_ & (_ & _ & H & _) & _).
    unfold row_to, row_from in *. cbn [fst snd] in *. rewrite Hy in H. destruct y as (clock, pc), H as (-> & _). cbn [fst].
    exists (- ((s_clock r + span) / 2 ^ 32)). pose proof (Z.div_mod (s_clock r + span) (2 ^ 32)). lia. }
  { unfold first_clock in few. lia. }
  assert (Forall row_ok l) as Hok by (rewrite <- Hl; exact rows_ok).
  pose proof (total_permutation _ _ (Permutation_map fst Hl)) as Htotal.
  assert (forall A (f : step_row -> list A), Permutation (of_rows f rows) (of_rows f l)) as Hrows
    by (intros; apply Permutation_flat_map, Hl).
  assert (Permutation (accesses_of rows) (accesses_of l)) as Hacc by (apply Permutation_flat_map, Hl).
  pose proof balance_cells as Hcells. rewrite Hacc in Hcells.
  assert (in_time first_clock (first_clock + total (map fst l)) l) as Htime
    by (apply (path_in_time _ _ Hpath Hok eq_refl); cbn [fst]; rewrite <- Htotal; exact few).
  destruct (cells_run l _ _ _ _ _ (begins_marks _ Hst) Htime Hcells) as (st' & Hrun & Hbegin).
  exists l, st'. repeat split; auto.
  - eapply Forall_impl; [|exact Hbegin]. cbn. intros a. apply begins_cells.
  - apply Permutation_length_1_inv, Permutation_sym. now rewrite <- balance_exits, <- Hrows.
  - rewrite <- Hrows. apply balance_input.
  - rewrite <- Hrows. apply balance_output.
Qed.
End Balance.
