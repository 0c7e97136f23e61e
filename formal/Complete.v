(** From runs to rows, the converse of [rows_to_run]: where chips are complete, every run of the specification has tables that
    are accepted ([run_to_rows]). The tables have as many rows as the run needs; padding adds rows that mean nothing. *)
From Coq Require Import ZArith Lia List Permutation Bool.
From Carryless Require Spec Fields.
From Carryless Require Import Words Circuit Machine Paths Cells Runs Meaning Steps Follow System Produce.
Import ListNotations.
Local Open Scope Z_scope.

(** * Zeroed words *)

(** Indices that rise from one to another. *)
Fixpoint climbs (from : Z) (l : list Z) (top : Z) : Prop :=
  match l with
  | [] => from = top
  | i :: l => from < i /\ climbs i l top
  end.
Fixpoint previous (from : Z) (l : list Z) : list (Z * Z) :=
  match l with
  | [] => []
  | i :: l => (from, i) :: previous i l
  end.

Lemma climbs_previous l : forall from top, climbs from l top ->
  map fst (previous from l) ++ [top] = from :: map snd (previous from l).
Proof.
  induction l as [|i l IH]; cbn; intros from top H; [congruence|]. destruct H as (_ & H). f_equal. now apply IH.
Qed.

Lemma previous_snd l : forall from, map snd (previous from l) = l.
Proof. induction l as [|i l IH]; cbn; intros from; [|f_equal]; auto. Qed.

Lemma climbs_above l : forall from top, climbs from l top -> from <= top /\ Forall (fun i => from < i <= top) l /\ NoDup l
  /\ Forall (fun t => from <= fst t < snd t /\ snd t <= top) (previous from l).
Proof.
  induction l as [|i l IH]; cbn; intros from top H.
  - subst. repeat split; try constructor. lia.
  - destruct H as (Hi & H). destruct (IH _ _ H) as (H1 & H2 & H3 & H4). repeat split.
    + lia.
    + constructor; [lia|]. eapply Forall_impl; [|exact H2]. cbn. lia.
    + constructor; [|exact H3]. intros Hin. rewrite Forall_forall in H2. specialize (H2 i Hin). lia.
    + constructor; [cbn; lia|]. eapply Forall_impl; [|exact H4]. cbn. lia.
Qed.

Lemma climbs_insert x l : forall from top, climbs from l top -> from < x <= top ->
  exists l', climbs from l' top /\ forall i, In i l' <-> i = x \/ In i l.
Proof.
  induction l as [|i l IH]; cbn; intros from top H Hx; [lia|]. destruct H as (Hi & H).
  destruct (Z.lt_trichotomy x i) as [Hlt|[->|Hlt]].
  - exists (x :: i :: l). split; [cbn; auto with zarith|]. intros j. cbn. intuition.
  - exists (i :: l). split; [cbn; auto|]. intros j. cbn. intuition.
  - destruct (IH i top H) as (l' & H1 & H2); [lia|]. exists (i :: l'). split; [cbn; auto|].
    intros j. cbn. rewrite H2. intuition.
Qed.

(** Finitely many indices are part of a chain to the last one. *)
Lemma climbs_all from top l : from < top -> Forall (fun i => from < i <= top) l ->
  exists l', climbs from l' top /\ forall i, In i l -> In i l'.
Proof.
  intros Hft. induction 1 as [|x l Hx _ (l' & H1 & H2)].
  - exists [top]. split; [cbn; auto|easy].
  - destruct (climbs_insert x l' from top H1 Hx) as (l'' & H3 & H4).
    exists l''. split; [exact H3|]. intros i [<-|Hi]; apply H4; auto.
Qed.

(** * First contents are words *)

Lemma kind_flags i k flags : Fields.kind_of i = Some (k, flags) -> 0 <= flags < 2 ^ 6.
Proof.
  unfold Fields.kind_of. destruct (Spec.i_op i); try destruct (_ =? _); cbn; intros H; inversion H; lia.
Qed.

Lemma kind_number_range k : 0 <= Fields.kind_number k < 2 ^ 8.
Proof. destruct k; cbn; lia. Qed.

Lemma wrap_word x : word (wrap x).
Proof. unfold word, wrap, modulus. apply Z.mod_pos_bound. reflexivity. Qed.

Lemma encode_words pc i v : Spec.instr_ok i -> 0 <= pc < 2 ^ 32 -> Fields.encode pc i = Some v -> word (fst v) /\ word (snd v).
Proof.
  intros (Hrd & Hrs1 & Hrs2 & _ & Hlength) Hpc. unfold Fields.encode, Spec.last_pc.
  destruct (pc <=? 2 ^ 32 - 8) eqn:E; [apply Z.leb_le in E|discriminate].
  destruct (Fields.kind_of i) as [(k, flags)|] eqn:Hk; cbn [option_map]; [|discriminate]. intros H. injection H as <-.
  cbn [fst snd]. pose proof (kind_flags _ _ _ Hk) as Hflags. pose proof (kind_number_range k) as Hnumber.
  assert (0 <= Fields.target pc i < 2 ^ 32) as Htarget.
  { unfold Fields.target. pose proof (wrap_word (pc + Spec.i_imm i)) as Hw. unfold word in Hw. cbv zeta.
    destruct (wrap (pc + Spec.i_imm i) <? 2 ^ 32) eqn:E'; [apply Z.ltb_lt in E'; lia|]. unfold Fields.nowhere. lia. }
  assert (0 <= Fields.upper k pc i < 2 ^ 32) as Hupper.
  { pose proof (Z.mod_pos_bound (Spec.i_imm i) (2 ^ 32) eq_refl) as Hm.
    unfold Fields.upper. destruct k; try exact Hm; try exact Htarget; try lia.
    destruct (Spec.i_op i); try exact Htarget; lia. }
  split.
  - unfold word, modulus, Fields.fields, Fields.rd_cell.
    pose proof (Z.b2z_bit0 true) as _.
    assert (0 <= Z.b2z (Spec.i_length i =? 2) <= 1) by (destruct (_ =? _); cbn; lia).
    destruct (Spec.i_rd i =? 0); lia.
  - unfold Fields.extra. destruct k; try (unfold word, modulus; lia). unfold Fields.constant.
    destruct (Spec.i_op i); try apply wrap_word. unfold word, modulus. lia.
Qed.

Lemma text_content_ok p pc : Spec.program_ok p -> word (fst (text_content p pc)) /\ word (snd (text_content p pc)).
Proof.
  intros Hp. unfold text_content. destruct (Spec.p_text p pc) as [i|] eqn:Hi; [|split; cbn; unfold word, modulus; lia].
  destruct (Fields.encode pc i) as [v|] eqn:Hv; [|split; cbn; unfold word, modulus; lia].
  apply (Spec.text_ok _ Hp) in Hi as (Hi & Hpc & _). now apply (encode_words pc i).
Qed.

Lemma zero_word : word 0.
Proof. unfold word, modulus. lia. Qed.

Lemma first_store_ok s : statement_ok s -> store_ok (first_store s).
Proof.
  intros Hs. pose proof (program_is_ok s Hs) as Hp. pose proof (input_length s Hs) as Hin.
  intros [r|i|pc]; cbn [first_store content_ok fst snd].
  - repeat split; try apply zero_word; destruct (r =? 2); try apply (Spec.stack_ok _ Hp);
      destruct (r =? input_cell); unfold word, modulus; lia.
  - assert (forall j, 0 <= j -> word (Spec.mem (Spec.initial (s_program s) (s_public_input s)) j)) as Hmem.
    { intros j Hj. rewrite initial_memory by auto. destruct (_ && _); [|apply zero_word].
      pose proof (Spec.image_ok _ Hp) as Himage. rewrite Forall_forall in Himage.
      destruct (nth_in_or_default (Z.to_nat (j - Spec.p_image_start (s_program s))) (Spec.p_image (s_program s)) 0) as [H|H];
        [now apply Himage|rewrite H; apply zero_word]. }
    repeat split; try apply zero_word; destruct (Z_le_gt_dec 0 i) as [Hi|Hi]; try (now apply Hmem);
      specialize (Hmem 0 ltac:(lia)); unfold Spec.mem, Spec.get in *;
      replace (Z.to_pos (i + 1)) with (Z.to_pos (0 + 1)) by (destruct i as [|i|[i|i|]]; cbn; lia); apply Hmem.
  - destruct (text_content_ok (s_program s) pc Hp). auto.
Qed.

(** * Tables *)

Lemma build_table tag x c columns clocks st : table_complete tag x c -> (forall d, range 32 (clocks d)) -> store_ok st ->
  Forall (fun '(i, v) => range 32 i /\ word (fst v) /\ word (snd v) /\ content_ok (x i) v
    /\ match x i with Text pc => st (Text pc) = v | _ => True end) columns ->
  exists rows, Forall (satisfies c) rows /\ fills tag x columns rows
    /\ live_sent (map (pair c) rows) = map to_cell (map (fun '(i, v) => (x i, 0, v)) columns)
    /\ live_received (map (pair c) rows) = map to_cell (map (fun '(i, v) => (x i, clocks (x i), st (x i))) columns).
Proof.
  intros Hc Hclocks Hst. induction columns as [|(i, v) columns IH]; intros Hcolumns.
  - exists []. repeat split; constructor.
  - inversion Hcolumns as [|? ? Hcolumn Hcolumns']. subst. cbv beta iota in Hcolumn.
    destruct Hcolumn as (Hi & H1 & H2 & Hv & Htext). destruct (IH Hcolumns') as (rows & R1 & R2 & R3 & R4).
    destruct (Hst (x i)) as (H1' & H2' & Hv').
    destruct (Hc i v (clocks (x i)) (st (x i)) Hi (Hclocks _) H1 H2 Hv H1' H2' Hv')
      as (r & Hr & Htag & Hindex & Hfirst & Hsecond & E & E').
    { destruct (x i); auto. }
    exists (r :: rows). cbn [map fills]. rewrite live_sent_cons, live_received_cons, E, E', R3, R4.
    repeat split; auto.
Qed.

Lemma build_zeroed c l clocks st : zeroed_complete c -> (forall d, range 32 (clocks d)) -> store_ok st ->
  Forall (fun t => 0 <= fst t < snd t /\ snd t <= last_index) l ->
  exists rows, Forall (satisfies c) rows
    /\ Permutation (live_sent (map (pair c) rows))
         (map to_cell (map (fun t => (Mem (snd t), 0, (0, 0))) l) ++ map chain_token (map snd l))
    /\ Permutation (live_received (map (pair c) rows))
         (map to_cell (map (fun t => (Mem (snd t), clocks (Mem (snd t)), st (Mem (snd t)))) l)
          ++ map chain_token (map fst l)).
Proof.
  intros Hc Hclocks Hst. induction 1 as [|(a, i) l Hi _ (rows & R1 & R2 & R3)].
  - exists []. repeat split; constructor.
  - cbn [fst snd] in Hi. destruct (Hst (Mem i)) as (H1 & H2 & Hv).
    destruct (Hc a i (clocks (Mem i)) (st (Mem i)) (proj1 Hi) (proj2 Hi) (Hclocks _) H1 Hv) as (r & Hr & E & E').
    exists (r :: rows). cbn [map fst snd]. rewrite live_sent_cons, live_received_cons. repeat split.
    + auto.
    + rewrite E, R2. cbn [app]. rewrite <- Permutation_middle. apply perm_swap.
    + rewrite E', R3. cbn [app]. rewrite <- Permutation_middle. apply perm_swap.
Qed.

Lemma build_unread c l : unread_complete c -> Forall (fun b => 0 <= b < 2 ^ 8) l -> Z.of_nat (length l) < 2 ^ 31 ->
  exists rows, Forall (satisfies c) rows /\ live_sent (map (pair c) rows) = []
    /\ live_received (map (pair c) rows) = map input_token (distances l).
Proof.
  intros Hc. induction 1 as [|b l Hb _ IH]; intros Hl.
  - exists []. repeat split; constructor.
  - cbn [length] in Hl. destruct IH as (rows & R1 & R2 & R3); [lia|].
    destruct (Hc (Z.of_nat (length l) + 1) b) as (r & Hr & E & E'); [lia|exact Hb|].
    exists (r :: rows). cbn [map distances]. rewrite live_sent_cons, live_received_cons, E, E', R2, R3. repeat split; auto.
Qed.

Lemma distances_snd l : map snd (distances l) = l.
Proof. induction l as [|b l IH]; cbn; [|f_equal]; auto. Qed.

Lemma marks_app lasts st d d' : marks lasts st (d ++ d') = marks lasts st d ++ marks lasts st d'.
Proof. apply map_app. Qed.
Lemma marks_begin (x : Z -> cell) columns st : (forall i v, In (i, v) columns -> st (x i) = v) ->
  marks (fun _ => 0) st (map fst (map (fun '(i, v) => (x i, v)) columns)) = map (fun '(i, v) => (x i, 0, v)) columns.
Proof.
  intros H. unfold marks. rewrite !map_map. apply map_ext_in. intros (i, v) Hi. cbn. now rewrite (H i v Hi).
Qed.
Lemma marks_end (x : Z -> cell) (columns : list (Z * content)) clocks st :
  marks clocks st (map fst (map (fun '(i, v) => (x i, v)) columns))
  = map (fun '(i, v) => (x i, clocks (x i), st (x i))) columns.
Proof. unfold marks. rewrite !map_map. apply map_ext. now intros (i, v). Qed.

(** * The theorem *)

(** Where chips are complete, every run of the specification that the clock can count has accepted tables, with one row for each
    step. *)
Theorem run_to_rows k s n : chips_complete k -> statement_ok s ->
  (forall pc i, Spec.p_text (s_program s) pc = Some i -> In pc (s_pcs s)) ->
  Forall (fun b => 0 <= b < 2 ^ 8) (s_public_input s) ->
  runs_in (s_program s) n (Spec.initial (s_program s) (s_public_input s)) (s_code s) (s_public_output s) ->
  first_clock + 8 * Z.of_nat n < 2 ^ 32 ->
  exists t, accepted k s t /\ length (t_hart t) = n.
Proof.
  intros Hk Hs Hcovers Hbytes Hrun Hbound. pose proof (program_is_ok s Hs) as Hp.
  set (p := s_program s) in *.
  destruct (rows_of_run k p n _ _ _ Hk Hp Hrun first_clock (fun _ => 0) (first_store s)) as (rows & steps & rest & st & Hrr).
  { unfold first_clock. lia. }
  { exact Hbound. }
  { reflexivity. }
  { unfold first_clock. lia. }
  { apply first_agrees. }
  { now apply first_store_ok. }
  { exact Hbytes. }
  { apply (input_length s Hs). }
  { apply (output_length s Hs). }
  destruct Hrr as [Hrows Hcount Hsent Hreceived Hstates Hexit Hfollow Hruns Hclocks Hst Htext Hcells Hinput Houtput].
  cbn [Spec.initial Spec.m_pc Spec.m_input Spec.m_output length rev app] in *.
  set (clocks := accessed_all (fun _ => 0) (accesses_in steps)) in *.
  (* the words beyond the image *)
  pose proof (Spec.image_at _ Hp) as Hstart. pose proof (Spec.image_end _ Hp) as Hend.
  set (beyond := filter (fun i => last_image_index p <? i)
    (flat_map (fun a => match a_cell a with Mem i => [i] | _ => [] end) (accesses_in steps))).
  assert (exists chain, climbs (last_image_index p) chain last_index /\ forall i, In i beyond -> In i chain)
    as (chain & Hchain & Hin).
  { apply climbs_all; [unfold last_image_index, last_index; lia|]. apply Forall_forall. intros i Hi.
    unfold beyond in Hi. apply filter_In in Hi as (Hi & Hlt). apply Z.ltb_lt in Hlt. split; [exact Hlt|].
    apply in_flat_map in Hi as (a & Ha & Hi). rewrite Forall_forall in Hcells. specialize (Hcells a Ha).
    destruct (a_cell a); cbn in Hi; try easy. destruct Hi as [<-|[]]. cbn in Hcells. unfold last_index. lia. }
  pose proof (climbs_previous _ _ _ Hchain) as Hprevious.
  destruct (climbs_above _ _ _ Hchain) as (_ & Habove & Honce & Hpairs).
  set (pairs := previous (last_image_index p) chain) in *.
  assert (map snd pairs = chain) as Esnd by apply previous_snd.
  (* all cells *)
  set (d := map fst (first_cells s) ++ map Mem chain).
  assert (NoDup d) as Hd.
  { unfold d. apply nodup_app.
    - apply first_cells_once, (pcs_once s Hs).
    - apply FinFun.Injective_map_NoDup; [|exact Honce]. intros x y E. now injection E.
    - intros c H1 H2. apply in_map_iff in H1 as ((c', v) & E & H1). cbn in E. subst c'.
      apply in_map_iff in H2 as (i & <- & H2). apply (first_cells_ok s _ _ Hs) in H1 as (_ & _ & _ & _ & H1).
      rewrite Forall_forall in Habove. specialize (Habove i H2). unfold p in Habove. lia. }
  assert (Forall (fun a => In (a_cell a) d) (accesses_in steps)) as Hall.
  { rewrite Forall_forall in *. intros a Ha. specialize (Hcells a Ha). unfold d. rewrite in_app_iff.
    unfold first_cells, register_columns, image_columns, text_columns. rewrite !map_app, !in_app_iff, !map_map. cbn [fst].
    rewrite !in_map_iff. destruct (a_cell a) as [r|i|pc] eqn:Ea; cbn [reachable begun] in Hcells.
    - left. left. exists (Z.to_nat r). split; [f_equal; lia|apply in_seq; lia].
    - destruct (Z_lt_le_dec (last_image_index p) i) as [Hi|Hi].
      + right. exists i. split; [reflexivity|]. apply Hin. unfold beyond. apply filter_In. split; [|now apply Z.ltb_lt].
        apply in_flat_map. exists a. rewrite Ea. split; [exact Ha|now left].
      + left. right. left. exists (Z.to_nat (i - Spec.p_image_start p)). unfold last_image_index in Hi.
        unfold p in *. split; [f_equal; lia|]. apply in_seq. lia.
    - destruct Hcells as (i & Hi). left. right. right. exists pc. split; [reflexivity|]. eapply Hcovers, Hi. }
  pose proof (marks_accesses _ _ _ _ d Hd Hall Hfollow Hruns) as Hmarks. fold clocks in Hmarks.
  (* the tables *)
  assert (forall x, range 32 (clocks x)) as Hrange by exact Hclocks.
  assert (forall c v, In (c, v) (first_cells s) -> word (fst v) /\ word (snd v) /\ content_ok c v
    /\ match c with Text pc => st (Text pc) = v | _ => True end) as Hcolumn.
  { intros c v Hc. apply (first_cells_ok s _ _ Hs) in Hc as (_ & H1 & _ & H2 & _). subst v.
    destruct (first_store_ok s Hs c) as (H3 & H4 & _). split; [exact H3|]. split; [exact H4|]. split; [exact H1|].
    destruct c; auto. rewrite Htext. reflexivity. }
  destruct (build_table tag_register Reg (registers_chip k) (register_columns s) clocks st (registers_complete k Hk) Hrange Hst)
    as (rows1 & A1 & B1 & C1 & D1).
  { apply Forall_forall. intros (i, v) Hi.
    assert (In (Reg i, v) (first_cells s)) as Hf
      by (unfold first_cells; rewrite !in_app_iff; left; apply in_map_iff; now exists (i, v)).
    split; [apply (first_cells_ok s _ _ Hs) in Hf; apply Hf|]. now apply Hcolumn. }
  destruct (build_table tag_memory Mem (image_chip k) (image_columns s) clocks st (image_complete k Hk) Hrange Hst)
    as (rows2 & A2 & B2 & C2 & D2).
  { apply Forall_forall. intros (i, v) Hi.
    assert (In (Mem i, v) (first_cells s)) as Hf
      by (unfold first_cells; rewrite !in_app_iff; right; left; apply in_map_iff; now exists (i, v)).
    split; [|now apply Hcolumn]. apply (first_cells_ok s _ _ Hs) in Hf as (_ & _ & (Hf & _) & _ & Hf').
    unfold range, last_image_index in *. unfold p in *. lia. }
  destruct (build_table tag_text Text (text_chip k) (text_columns s) clocks st (text_complete k Hk) Hrange Hst)
    as (rows3 & A3 & B3 & C3 & D3).
  { apply Forall_forall. intros (i, v) Hi.
    assert (In (Text i, v) (first_cells s)) as Hf
      by (unfold first_cells; rewrite !in_app_iff; right; right; apply in_map_iff; now exists (i, v)).
    split; [apply (first_cells_ok s _ _ Hs) in Hf; apply Hf|]. now apply Hcolumn. }
  destruct (build_zeroed (zeroed_chip k) pairs clocks st (zeroed_is_complete k Hk) Hrange Hst) as (rows4 & A4 & C4 & D4).
  { eapply Forall_impl; [|exact Hpairs]. intros (a, i). cbn. unfold last_image_index. pose proof (Spec.image_exists _ Hp).
    destruct (Spec.p_image p); [easy|]. cbn. lia. }
  assert (Forall (fun b => 0 <= b < 2 ^ 8) rest /\ (length rest <= length (s_public_input s))%nat) as Hrest.
  { apply (f_equal (map snd)) in Hinput. rewrite map_app, !distances_snd in Hinput. rewrite Hinput in *.
    apply Forall_app in Hbytes as (_ & Hbytes). split; [exact Hbytes|]. rewrite app_length. lia. }
  destruct (build_unread (unread_chip k) rest (unread_is_complete k Hk)) as (rows5 & A5 & C5 & D5).
  { apply Hrest. }
  { pose proof (input_length s Hs). lia. }
  exists (Tables (map (fun '(span, c, r) => (span, c, [r])) rows) rows1 rows2 rows3 rows4 rows5).
  assert (flat_map (fun '(_, c, l) => map (pair c) l) (map (fun '(span, c, r) => (span, c, [r])) rows)
    = map (fun '(_, c, r) => (c, r)) rows) as Ehart.
  { clear. induction rows as [|((span, c), r) rows IH]; cbn in *; [reflexivity|now rewrite IH]. }
  split; [|cbn; now rewrite map_length].
  constructor; cbn [t_hart t_registers t_image t_text t_zeroed t_unread]; auto.
  - rewrite Forall_map. eapply Forall_impl; [|exact Hrows]. intros ((span, c), r) H. apply H.
  - unfold rows_of. cbn [t_hart t_registers t_image t_text t_zeroed t_unread]. rewrite Ehart, !Forall_app, !Forall_map.
    repeat split; auto. eapply Forall_impl; [|exact Hrows]. intros ((span, c), r) H. apply H.
  - rewrite map_map. enough (total (map (fun x : Z * chip * row => let '(span, _, l) := let '(span, c, r) := x in (span, c, [r])
      in span * Z.of_nat (length l)) rows) <= 8 * Z.of_nat (length rows)) by (rewrite Hcount in *; lia).
    clear -Hrows. induction Hrows as [|((span, c), r) rows H _ IH]; [cbn; lia|].
    cbn [map length]. rewrite total_cons. cbn [length]. destruct H as (_ & [->| ->] & _); lia.
  - fold (live_sent (rows_of k (Tables (map (fun '(span, c, r) => (span, c, [r])) rows) rows1 rows2 rows3 rows4 rows5))).
    fold (live_received (rows_of k (Tables (map (fun '(span, c, r) => (span, c, [r])) rows) rows1 rows2 rows3 rows4 rows5))).
    unfold rows_of. cbn [t_hart t_registers t_image t_text t_zeroed t_unread].
    rewrite Ehart, !live_sent_app, !live_received_app, Hsent, Hreceived, C1, C2, C3, C5, D1, D2, D3, D5, C4, D4.
    rewrite steps_sent, steps_received, Hexit. unfold verifier_sends, verifier_receives. fold p.
    destruct Houtput as (written & Ewritten & Hwritten). rewrite Hwritten, Hinput, <- Ewritten.
    (* what is equal, kind by kind *)
    apply (f_equal (map to_state)) in Hstates. cbn [map] in Hstates.
    apply (f_equal (map chain_token)) in Hprevious. rewrite map_app in Hprevious. cbn [map] in Hprevious.
    assert (forall c v, In (c, v) (first_cells s) -> first_store s c = v) as Hfirst
      by (intros c v Hc; now apply (first_cells_ok s _ _ Hs) in Hc).
    unfold d, first_cells in Hmarks. unfold first_cells in Hfirst.
    rewrite <- Esnd, !map_app, !marks_app, !(marks_end _ _ clocks) in Hmarks.
    rewrite (marks_begin Reg), (marks_begin Mem), (marks_begin Text) in Hmarks
      by (intros i v Hi; apply Hfirst; rewrite !in_app_iff, !in_map_iff;
          first [left; exists (i, v); now split | right; left; exists (i, v); now split
                |right; right; exists (i, v); now split]).
    assert (marks (fun _ => 0) (first_store s) (map Mem (map snd pairs)) = map (fun t => (Mem (snd t), 0, (0, 0))) pairs) as E1.
    { unfold marks. rewrite !map_map. apply map_ext_in. intros (a, i) Hi. cbn [snd first_store].
      rewrite Forall_forall in Hpairs. specialize (Hpairs _ Hi). cbn [fst snd] in Hpairs.
      unfold p in Hpairs. pose proof (Spec.image_exists _ Hp).
      assert (0 < Z.of_nat (length (Spec.p_image (s_program s)))) 
        by (destruct (Spec.p_image (s_program s)) eqn:E; [unfold p in *; congruence|cbn; lia]).
      unfold last_image_index in Hpairs. rewrite initial_memory by (auto; unfold p in Hstart; lia).
      unfold last_image_index. replace (i <=? _) with false by (symmetry; apply Z.leb_gt; lia).
      now rewrite andb_false_r. }
    assert (marks clocks st (map Mem (map snd pairs))
      = map (fun t => (Mem (snd t), clocks (Mem (snd t)), st (Mem (snd t)))) pairs) as E2
      by (unfold marks; now rewrite !map_map).
    rewrite E1, E2 in Hmarks. clear E1 E2.
    apply (Permutation_map to_cell) in Hmarks. rewrite !map_app in Hmarks.
    apply permutation_count. intros v. apply (f_equal (fun l => count l v)) in Hstates, Hprevious.
    pose proof (proj1 (permutation_count _ _) Hmarks v) as Hv. clear -Hstates Hprevious Hv.
    change (Z.of_nat 0) with 0. cbn [map app] in *.
    rewrite ?map_app, ?count_app, ?count_cons, ?count_app, ?count_cons, ?count_app, ?count_cons, ?count_nil in *.
    change (state_token first_clock (Spec.p_entry p)) with (to_state (first_clock, Spec.p_entry p)).
    unfold mark, content, value in *. lia.
Qed.
