(** Cells: every access finds what the last one left.

    A cell's tokens carry the clock of its last access. Among the tokens of a cell that were given before some clock, exactly one
    is not taken yet, since an access takes one and gives one; and the next access can take no other, since all that are given
    later have clocks beyond its own. So it does not matter what is taken at the end, nor that no token is given twice. *)
From Coq Require Import ZArith Lia List Permutation Bool.
From Carryless Require Import Words Circuit Machine Paths.
Import ListNotations.
Local Open Scope Z_scope.

(** A cell that was last accessed at a clock, and its content since. *)
Definition mark := (cell * Z * content)%type.
Definition m_cell (m : mark) : cell := fst (fst m).
Definition m_clock (m : mark) : Z := snd (fst m).
Definition m_content (m : mark) : content := snd m.

Definition taken (a : access) : mark := (a_cell a, a_then a, a_old a).
Definition given (a : access) : mark := (a_cell a, a_now a, a_new a).

(** The marks are those of a store at a clock: one for each cell that has begun. *)
Record marks_of (clock : Z) (cur : list mark) (st : store) : Prop := {
  marks_once : NoDup (map m_cell cur);
  marks_before : Forall (fun m => m_clock m < clock) cur;
  marks_hold : Forall (fun m => st (m_cell m) = m_content m) cur }.

Lemma cell_eqb_eq c d : cell_eqb c d = true <-> c = d.
Proof. destruct c, d; cbn; rewrite ?Z.eqb_eq; split; congruence. Qed.
Lemma cell_eqb_refl c : cell_eqb c c = true.
Proof. now apply cell_eqb_eq. Qed.

Lemma update_same st c v : update st c v c = v.
Proof. unfold update. now rewrite cell_eqb_refl. Qed.
Lemma update_other st c v d : d <> c -> update st c v d = st d.
Proof. unfold update. destruct (cell_eqb d c) eqn:E; [apply cell_eqb_eq in E; congruence|auto]. Qed.

Lemma marks_of_ext clock cur st st' : (forall c, st' c = st c) -> marks_of clock cur st -> marks_of clock cur st'.
Proof.
  intros E [H1 H2 H3]. constructor; auto. eapply Forall_impl; [|exact H3]. cbn. intros m Hm. now rewrite E.
Qed.

Lemma marks_of_later clock clock' cur st : clock <= clock' -> marks_of clock cur st -> marks_of clock' cur st.
Proof.
  intros E [H1 H2 H3]. constructor; auto. eapply Forall_impl; [|exact H2]. cbn. lia.
Qed.

Lemma marks_of_permutation clock cur cur' st : Permutation cur cur' -> marks_of clock cur st -> marks_of clock cur' st.
Proof.
  intros E [H1 H2 H3]. constructor.
  - eapply Permutation_NoDup; [apply Permutation_map, E|exact H1].
  - now rewrite <- E.
  - now rewrite <- E.
Qed.

Lemma rising_clocks from till l : rising from till l -> Forall (fun a => from <= a_now a < till) l.
Proof.
  revert from. induction l as [|a l IH]; intros from; cbn; [constructor|].
  intros (H1 & _ & H2). constructor; [exact H1|]. apply IH in H2.
  eapply Forall_impl; [|exact H2]. cbn. lia.
Qed.

(** Accesses by rising clocks, with other tokens given and taken, of which those given come later. *)
Lemma accesses_run l : forall from till cur st later rest,
  marks_of from cur st -> rising from till l -> from <= till -> Forall (fun m => till <= m_clock m) later ->
  Permutation (cur ++ map given l ++ later) (map taken l ++ rest) ->
  exists cur' st', run_accesses st l st' /\ marks_of till cur' st' /\ Permutation (cur' ++ later) rest
    /\ Permutation (map m_cell cur) (map m_cell cur')
    /\ Forall (fun a => In (a_cell a) (map m_cell cur)) l.
Proof.
  induction l as [|a l IH]; cbn [map rising app]; intros from till cur st later rest Hcur Hl Hft Hlater H.
  - exists cur, st. repeat split; auto; try apply (marks_of_later _ _ _ _ Hft Hcur); cbn; auto.
  - destruct Hl as (Hnow & Hthen & Hl).
    (* The token taken is not one of those given later, so it is a current mark. *)
    assert (In (taken a) cur) as Hin.
    { assert (In (taken a) (cur ++ (given a :: map given l) ++ later)) as Hi
        by (eapply Permutation_in; [apply Permutation_sym, H|now left]).
      cbn in Hi. rewrite !in_app_iff in Hi. cbn in Hi. rewrite in_app_iff in Hi.
      pose proof (rising_clocks _ _ _ Hl) as Hr. rewrite Forall_forall in Hr, Hlater.
      destruct Hi as [Hi|[Hi|[Hi|Hi]]]; [exact Hi| | |].
      - apply (f_equal m_clock) in Hi. cbn in Hi. lia.
      - apply in_map_iff in Hi as (b & Hb & Hi). apply (f_equal m_clock) in Hb. apply Hr in Hi. cbn in Hb. lia.
      - apply Hlater in Hi. cbn in Hi. lia. }
    apply in_split in Hin as (l1 & l2 & Hsplit).
    assert (Permutation cur (taken a :: l1 ++ l2)) as Hp
      by (rewrite Hsplit; apply Permutation_sym, Permutation_middle).
    clear Hsplit. set (cur1 := l1 ++ l2) in *. clearbody cur1. clear l1 l2.
    pose proof (marks_of_permutation _ _ _ _ Hp Hcur) as [Honce Hbefore Hhold].
    cbn in Honce, Hbefore, Hhold.
    inversion Honce as [|? ? Hnotin Honce1 E1]. inversion Hbefore as [|? ? _ Hbefore1 E2].
    inversion Hhold as [|? ? Hold Hhold1 E3]. clear Honce Hbefore Hhold E1 E2 E3. subst. cbn in Hold.
    destruct (IH (a_now a + 1) till (given a :: cur1) (update st (a_cell a) (a_new a)) later rest)
      as (cur' & st' & Hrun & Hcur' & Hrest & Hcells & Hall).
    + constructor.
      * cbn. now constructor.
      * constructor; [cbn; lia|]. eapply Forall_impl; [|exact Hbefore1]. cbn. lia.
      * constructor; [apply update_same|]. rewrite Forall_forall in *. intros m Hm.
        rewrite update_other; [now apply Hhold1|]. intros E. apply Hnotin. cbn. rewrite <- E.
        now apply in_map.
    + exact Hl.
    + lia.
    + exact Hlater.
    + apply Permutation_cons_inv with (a := taken a). rewrite <- H, Hp. cbn.
      constructor. apply Permutation_middle.
    + assert (Permutation (map m_cell cur) (map m_cell (given a :: cur1))) as Hc
        by (apply (Permutation_map m_cell) in Hp; exact Hp).
      exists cur', st'. repeat split.
      * exact Hold.
      * exact Hrun.
      * exact (marks_once _ _ _ Hcur').
      * exact (marks_before _ _ _ Hcur').
      * exact (marks_hold _ _ _ Hcur').
      * exact Hrest.
      * now rewrite Hc.
      * constructor.
        -- eapply Permutation_in; [apply Permutation_sym, Hc|now left].
        -- eapply Forall_impl; [|exact Hall]. cbn beta. intros b Hb.
           eapply Permutation_in; [apply Permutation_sym, Hc|exact Hb].
Qed.

(** Rows whose accesses, row by row, lead from one store to another. *)
Fixpoint run_rows (st : store) (l : list step_row) (st' : store) : Prop :=
  match l with
  | [] => forall c, st' c = st c
  | s :: l => exists st1, run_accesses st (s_accesses s) st1 /\ run_rows st1 l st'
  end.

(** Rows, with their spans, in the order of their clocks. *)
Fixpoint in_time (from till : Z) (l : list (Z * step_row)) : Prop :=
  match l with
  | [] => from <= till
  | (span, s) :: l => 0 <= span /\ rising from (from + span) (s_accesses s) /\ in_time (from + span) till l
  end.

Definition accesses_of (l : list (Z * step_row)) : list access := flat_map (fun r => s_accesses (snd r)) l.

Lemma in_time_clocks l : forall from till, in_time from till l ->
  from <= till /\ Forall (fun m => from <= m_clock m) (map given (accesses_of l)).
Proof.
  induction l as [|(span, s) l IH]; cbn; intros from till H.
  - split; [lia|constructor].
  - destruct H as (Hspan & Hs & Hl). apply IH in Hl as (H1 & H2). split; [lia|].
    rewrite map_app. apply Forall_app. split.
    + apply rising_clocks in Hs. apply Forall_map. eapply Forall_impl; [|exact Hs]. cbn. lia.
    + eapply Forall_impl; [|exact H2]. cbn. lia.
Qed.

(** All rows run, whatever is taken at the end. *)
Theorem cells_run l : forall from till cur st ends,
  marks_of from cur st -> in_time from till l ->
  Permutation (cur ++ map given (accesses_of l)) (map taken (accesses_of l) ++ ends) ->
  exists st', run_rows st (map snd l) st' /\ Forall (fun a => In (a_cell a) (map m_cell cur)) (accesses_of l).
Proof.
  induction l as [|(span, s) l IH]; intros from till cur st ends Hcur Ht H.
  - exists st. split; [now cbn|constructor].
  - cbn in Ht. destruct Ht as (Hspan & Hs & Ht). cbn in H. rewrite !map_app, <- app_assoc in H.
    destruct (accesses_run (s_accesses s) from (from + span) cur st _ _ Hcur Hs ltac:(lia)
      (proj2 (in_time_clocks _ _ _ Ht)) H) as (cur1 & st1 & Hrun & Hcur1 & H1 & Hcells & Hall).
    destruct (IH _ _ _ _ _ Hcur1 Ht H1) as (st' & Hrun' & Hall').
    exists st'. split.
    + cbn. exists st1. auto.
    + cbn. apply Forall_app. split; [exact Hall|]. eapply Forall_impl; [|exact Hall']. cbn. intros a Ha.
      eapply Permutation_in; [apply Permutation_sym, Hcells|exact Ha].
Qed.
