(** Where chips are complete, runs of the specification have rows ([rows_of_run]): one for each step, in which each follows
    the one before. *)
From Coq Require Import ZArith Lia List Permutation Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Paths Cells Runs Meaning Steps Follow System.
Import ListNotations.
Local Open Scope Z_scope.

(** A run of so many steps. *)
Inductive runs_in (p : program) : nat -> machine -> Z -> list Z -> Prop :=
| runs_in_halt private m code :
    Spec.step p private m = Spec.Halt code -> runs_in p 1 m code (rev (Spec.m_output m))
| runs_in_next private m m' n code output :
    Spec.step p private m = Spec.Next m' -> runs_in p n m' code output -> runs_in p (S n) m code output.

Lemma runs_count p m code output : Spec.runs p m code output -> exists n, runs_in p n m code output.
Proof.
  induction 1 as [private m code H|private m m' code output H _ (n & IH)].
  - exists 1%nat. econstructor; eassumption.
  - exists (S n). econstructor; eassumption.
Qed.

(** The chips are complete: together they execute every step, and the boundary's have rows for every cell. *)
Record chips_complete (k : chips) : Prop := {
  hart_complete : forall p private m i,
    Spec.program_ok p -> Spec.fetch p (Spec.m_pc m) = Some i -> Spec.step p private m <> Spec.Stuck ->
    exists span c (executes : Spec.instr -> list Z -> machine -> Prop),
      In (span, c) (hart_chips k) /\ (span = 4 \/ span = 8) /\ chip_complete span c executes /\ executes i private m;
  registers_complete : table_complete tag_register Reg (registers_chip k);
  image_complete : table_complete tag_memory Mem (image_chip k);
  text_complete : table_complete tag_text Text (text_chip k);
  zeroed_is_complete : zeroed_complete (zeroed_chip k);
  unread_is_complete : unread_complete (unread_chip k) }.

(** * Counting tokens *)

Lemma value_eq_dec (x y : value) : {x = y} + {x <> y}.
Proof. repeat decide equality. Qed.
Definition count (l : list value) (x : value) : nat := count_occ value_eq_dec l x.
Lemma permutation_count l l' : Permutation l l' <-> forall x, count l x = count l' x.
Proof. apply Permutation_count_occ. Qed.
Lemma count_app l l' x : count (l ++ l') x = (count l x + count l' x)%nat.
Proof. apply count_occ_app. Qed.

Definition one (v x : value) : nat := if value_eq_dec v x then 1%nat else 0%nat.
Lemma count_cons v l x : count (v :: l) x = (one v x + count l x)%nat.
Proof. unfold count, one. cbn. now destruct (value_eq_dec v x). Qed.
Lemma count_nil x : count [] x = 0%nat.
Proof. reflexivity. Qed.

(** The same tokens in another order, given that others are. *)
Ltac counting H :=
  apply permutation_count; let x := fresh in intros x; pose proof (proj1 (permutation_count _ _) H x);
  rewrite ?count_app, ?count_cons, ?count_app, ?count_cons, ?count_nil in *; lia.

(** * Marks of cells along a run *)

Definition marks (lasts : cell -> Z) (st : store) (d : list cell) : list mark := map (fun c => (c, lasts c, st c)) d.
Definition accessed (lasts : cell -> Z) (a : access) : cell -> Z := fun c => if cell_eqb c (a_cell a) then a_now a else lasts c.
Definition accessed_all (lasts : cell -> Z) (l : list access) : cell -> Z := fold_left accessed l lasts.

Lemma marks_access lasts st a d : NoDup d -> In (a_cell a) d -> a_then a = lasts (a_cell a) -> st (a_cell a) = a_old a ->
  Permutation (marks lasts st d ++ [given a]) (taken a :: marks (accessed lasts a) (update st (a_cell a) (a_new a)) d).
Proof.
  intros Hd Hin Hthen Hold. apply in_split in Hin as (d1 & d2 & ->).
  apply NoDup_remove_2 in Hd. unfold marks. rewrite !map_app. cbn [map].
  assert (forall d, ~ In (a_cell a) d ->
    map (fun c => (c, accessed lasts a c, update st (a_cell a) (a_new a) c)) d = map (fun c => (c, lasts c, st c)) d) as Hsame.
  { intros d Hn. apply map_ext_in. intros c Hc. assert (c <> a_cell a) as Hca by congruence.
    rewrite update_other by exact Hca. unfold accessed.
    destruct (cell_eqb c (a_cell a)) eqn:E; [apply cell_eqb_eq in E; congruence|reflexivity]. }
  rewrite !Hsame by (intros H; apply Hd; rewrite in_app_iff; auto).
  unfold accessed. rewrite cell_eqb_refl, update_same. unfold given, taken. rewrite Hthen, <- Hold.
  rewrite <- app_assoc. cbn [app].
  rewrite <- Permutation_middle. apply perm_skip. apply Permutation_app_head.
  rewrite <- Permutation_cons_append. reflexivity.
Qed.

Lemma marks_ext lasts st st' d : (forall c, st' c = st c) -> marks lasts st' d = marks lasts st d.
Proof. intros E. apply map_ext. intros c. now rewrite E. Qed.

Lemma marks_accesses l : forall lasts st st' d, NoDup d -> Forall (fun a => In (a_cell a) d) l ->
  follow lasts l -> run_accesses st l st' ->
  Permutation (marks lasts st d ++ map given l) (map taken l ++ marks (accessed_all lasts l) st' d).
Proof.
  induction l as [|a l IH]; intros lasts st st' d Hd Hin Hf Hr; cbn [map].
  - rewrite app_nil_r. cbn [app accessed_all fold_left]. rewrite (marks_ext _ _ _ _ Hr). reflexivity.
  - inversion Hin as [|? ? Ha Hin']. subst. destruct Hf as (Hthen & Hf), Hr as (Hold & Hr).
    specialize (IH _ _ _ d Hd Hin' Hf Hr). cbn [app accessed_all fold_left].
    change (given a :: map given l) with ([given a] ++ map given l). rewrite app_assoc.
    rewrite (marks_access lasts st a d Hd Ha Hthen Hold). cbn [app]. apply perm_skip. exact IH.
Qed.

Lemma accessed_all_range l : forall from till lasts, rising from till l -> 0 <= from <= till ->
  (forall x, 0 <= lasts x < from) -> forall x, 0 <= accessed_all lasts l x < till.
Proof.
  induction l as [|a l IH]; intros from till lasts Hr Hft Hl x.
  - cbn. specialize (Hl x). lia.
  - destruct Hr as (Hnow & _ & Hr). apply (IH (a_now a + 1) till (accessed lasts a) Hr); [lia|].
    intros y. unfold accessed. specialize (Hl y). destruct (cell_eqb y (a_cell a)); lia.
Qed.

Lemma accessed_all_app l l' lasts : accessed_all lasts (l ++ l') = accessed_all (accessed_all lasts l) l'.
Proof. apply fold_left_app. Qed.

(** * The rows of a run *)

Definition accesses_in (l : list step_row) : list access := flat_map s_accesses l.

(** The tokens of rows of the hart, sorted by kind. *)
Lemma steps_sent l : Permutation (flat_map sent_of l)
  (map to_cell (map given (accesses_in l)) ++ map output_token (flat_map s_output l) ++ map exit_token (flat_map s_exit l)
   ++ map to_state (somes (map s_next l))).
Proof.
  induction l as [|s l IH]; [reflexivity|]. unfold accesses_in, somes in *. cbn [flat_map map] in *.
  rewrite sent_of_parts, !map_app. unfold option_list. counting IH.
Qed.

Lemma steps_received l : Permutation (flat_map received_of l)
  (map to_state (map (fun s => (s_clock s, s_pc s)) l) ++ map to_cell (map taken (accesses_in l))
   ++ map input_token (flat_map s_input l)).
Proof.
  induction l as [|s l IH]; [reflexivity|]. unfold accesses_in, somes in *. cbn [flat_map map] in *.
  rewrite received_of_parts, !map_app. counting IH.
Qed.

(** * The rows of a run *)

Lemma step_input_bytes p private m m' (P : Z -> Prop) : Spec.step p private m = Spec.Next m' ->
  Forall P (Spec.m_input m) ->
  Forall P (Spec.m_input m') /\ (length (Spec.m_input m') <= length (Spec.m_input m))%nat.
Proof.
  intros H HP. pose proof (step_keeps p private m) as Hk. rewrite H in Hk. destruct Hk as (pre & Hpre).
  rewrite Hpre in *. apply Forall_app in HP as (_ & HP). split; [exact HP|]. rewrite app_length. lia.
Qed.

(** Text cells that are accessed hold an instruction, others may begin. *)
Definition reachable (p : program) (c : cell) : Prop :=
  match c with Text pc => exists i, Spec.p_text p pc = Some i | _ => begun p c end.

(** What the rows of a run are like, from a state at a clock on: [steps] are what they say, in order. *)
Record run_rows_ok (k : chips) (p : program) (n : nat) (m : machine) (code : Z) (output : list Z)
    (clock : Z) (lasts : cell -> Z) (st : store) (rows : list (Z * chip * row)) (steps : list step_row)
    (rest : list Z) (st' : store) : Prop := {
  rr_rows : Forall (fun '(span, c, r) => In (span, c) (hart_chips k) /\ (span = 4 \/ span = 8) /\ satisfies c r) rows;
  rr_count : length rows = n;
  rr_sent : Permutation (live_sent (map (fun '(_, c, r) => (c, r)) rows)) (flat_map sent_of steps);
  rr_received : Permutation (live_received (map (fun '(_, c, r) => (c, r)) rows)) (flat_map received_of steps);
  rr_states : (clock, Spec.m_pc m) :: somes (map s_next steps) = map (fun s => (s_clock s, s_pc s)) steps;
  rr_exit : flat_map s_exit steps = [code];
  rr_follow : follow lasts (accesses_in steps);
  rr_run : run_accesses st (accesses_in steps) st';
  rr_clocks : forall x, 0 <= accessed_all lasts (accesses_in steps) x < 2 ^ 32;
  rr_store : store_ok st';
  rr_text : forall pc, st' (Text pc) = text_content p pc;
  rr_cells : Forall (fun a => reachable p (a_cell a)) (accesses_in steps);
  rr_input : distances (Spec.m_input m) = flat_map s_input steps ++ distances rest;
  rr_output : exists written, output = rev (Spec.m_output m) ++ written
    /\ flat_map s_output steps = positions (Z.of_nat (length (Spec.m_output m))) written }.

Lemma follow_app l l' : forall lasts, follow lasts l -> follow (accessed_all lasts l) l' -> follow lasts (l ++ l').
Proof.
  induction l as [|a l IH]; intros lasts H H'; [exact H'|]. destruct H as (H1 & H). split; [exact H1|].
  apply IH; [exact H|exact H'].
Qed.

Lemma run_accesses_ext l : forall st1 st2 st', (forall c, st1 c = st2 c) -> run_accesses st1 l st' -> run_accesses st2 l st'.
Proof.
  induction l as [|a l IH]; intros st1 st2 st' E H; cbn in *.
  - intros c. now rewrite <- E.
  - destruct H as (H1 & H). split; [now rewrite <- E|]. eapply IH; [|exact H]. intros c. unfold update.
    now rewrite E.
Qed.

Lemma run_accesses_app l l' : forall st st1 st',
  run_accesses st l st1 -> run_accesses st1 l' st' -> run_accesses st (l ++ l') st'.
Proof.
  induction l as [|a l IH]; intros st st1 st' H H'; cbn in *.
  - eapply run_accesses_ext; [exact H|exact H'].
  - destruct H as (H1 & H). split; [exact H1|]. eapply IH; eassumption.
Qed.

Lemma runs_in_output p n m code output : runs_in p n m code output ->
  (length (Spec.m_output m) <= length output)%nat.
Proof.
  induction 1 as [private m code H|private m m' n code output H _ IH].
  - now rewrite rev_length.
  - pose proof (step_output p private m) as Hm. rewrite H in Hm. destruct Hm as (more & Hm).
    rewrite Hm, app_length in IH. lia.
Qed.

Lemma text_reachable p m l :
  Forall (fun a => begun p (a_cell a)) l ->
  Forall (fun a => match a_cell a with Text pc => pc = Spec.m_pc m | _ => True end) l ->
  (exists i, Spec.p_text p (Spec.m_pc m) = Some i) -> Forall (fun a => reachable p (a_cell a)) l.
Proof.
  intros Hb Ht Hi. rewrite Forall_forall in *. intros a Ha. specialize (Hb a Ha). specialize (Ht a Ha).
  destruct (a_cell a); cbn in *; auto. now subst pc.
Qed.

(** Every run has rows. *)
Lemma rows_of_run k p n m code output : chips_complete k -> Spec.program_ok p -> runs_in p n m code output ->
  forall clock lasts st,
  0 <= clock -> clock + 8 * Z.of_nat n < 2 ^ 32 -> clock mod 4 = 0 -> (forall x, 0 <= lasts x < clock) ->
  agree p st m -> store_ok st ->
  Forall (fun x => 0 <= x < 2 ^ 8) (Spec.m_input m) -> Z.of_nat (length (Spec.m_input m)) < 2 ^ 31 ->
  Z.of_nat (length output) < 2 ^ 31 ->
  exists rows steps rest st', run_rows_ok k p n m code output clock lasts st rows steps rest st'.
Proof.
  intros Hk Hp Hrun. induction Hrun as [private m code Hstep|private m m' n code output Hstep Hrun IH];
    intros clock lasts st Hclock Hbound H4 Hlasts Hagree Hst Hbytes Hinput Houtput.
  - assert (exists i, Spec.fetch p (Spec.m_pc m) = Some i /\ Spec.p_text p (Spec.m_pc m) = Some i) as (i & Hfetch & Htext).
    { unfold Spec.step in Hstep. destruct (Spec.fetch p (Spec.m_pc m)) as [i|] eqn:E; [|discriminate].
      exists i. split; [reflexivity|]. unfold Spec.fetch in E. now destruct (_ <=? _). }
    destruct (hart_complete k Hk p private m i Hp Hfetch) as (span & c & executes & Hin & Hspan & Hc & He);
      [congruence|].
    rewrite rev_length in Houtput.
    destruct (Hc p private m i Hp Hfetch He ltac:(congruence) Hbytes Hinput Houtput clock lasts st)
      as (r & s & st' & Hsat & (Hsent & Hreceived) & Hclk & Hpc & Hfollow & Hrising & Hruns & Hst' & Hbegun & Hfetches & Hnext);
      auto; [destruct Hspan; lia|].
    rewrite Hstep in Hnext. destruct Hnext as (Hn & Hexit & Hagree' & Hin' & Hout').
    exists [(span, c, r)], [s], (Spec.m_input m), st'.
    constructor; unfold accesses_in in *; cbn [map flat_map length]; rewrite ?app_nil_r, ?Hin', ?Hout', ?Hn, ?Hexit; auto.
    + rewrite live_sent_cons. cbn. now rewrite app_nil_r.
    + rewrite live_received_cons. cbn. now rewrite app_nil_r.
    + cbn. now rewrite Hclk, Hpc.
    + intros x. enough (0 <= accessed_all lasts (s_accesses s) x < clock + span) by (destruct Hspan; lia).
      eapply accessed_all_range; eauto. destruct Hspan; lia.
    + apply (agree_text _ _ _ Hagree').
    + apply (text_reachable p m); eauto.
    + exists []. now rewrite app_nil_r.
  - assert (exists i, Spec.fetch p (Spec.m_pc m) = Some i /\ Spec.p_text p (Spec.m_pc m) = Some i) as (i & Hfetch & Htext).
    { unfold Spec.step in Hstep. destruct (Spec.fetch p (Spec.m_pc m)) as [i|] eqn:E; [|discriminate].
      exists i. split; [reflexivity|]. unfold Spec.fetch in E. now destruct (_ <=? _). }
    destruct (hart_complete k Hk p private m i Hp Hfetch) as (span & c & executes & Hin & Hspan & Hc & He);
      [congruence|].
    pose proof (runs_in_output _ _ _ _ _ Hrun) as Hlonger.
    pose proof (step_output p private m) as Hmore. rewrite Hstep in Hmore. destruct Hmore as (more & Hmore).
    rewrite Hmore, app_length in Hlonger.
    destruct (Hc p private m i Hp Hfetch He ltac:(congruence) Hbytes Hinput ltac:(lia) clock lasts st)
      as (r & s & st1 & Hsat & (Hsent & Hreceived) & Hclk & Hpc & Hfollow & Hrising & Hruns & Hst1 & Hbegun & Hfetches & Hnext);
      auto; [destruct Hspan; lia|].
    rewrite Hstep in Hnext. destruct Hnext as (Hn & Hexit & Hagree1 & Hin' & written & Hm' & Hout').
    destruct (step_input_bytes _ _ _ _ _ Hstep Hbytes) as (Hbytes1 & Hlength1).
    destruct (IH (clock + span) (accessed_all lasts (s_accesses s)) st1) as (rows & steps & rest & st' & Hrr); auto.
    { destruct Hspan; lia. }
    { destruct Hspan; lia. }
    { rewrite Z.add_mod, H4 by easy. destruct Hspan; subst span; reflexivity. }
    { eapply accessed_all_range; eauto. destruct Hspan; lia. }
    { lia. }
    exists ((span, c, r) :: rows), (s :: steps), rest, st'. destruct Hrr.
    constructor; unfold accesses_in in *; cbn [map flat_map length]; rewrite ?app_nil_r, ?Hin', ?Hout', ?Hn, ?Hexit; auto.
    + rewrite live_sent_cons. now apply Permutation_app.
    + rewrite live_received_cons. now apply Permutation_app.
    + cbn [somes flat_map app]. fold (somes (map s_next steps)). now rewrite rr_states0, Hclk, Hpc.
    + now apply follow_app.
    + eapply run_accesses_app; eassumption.
    + intros x. rewrite accessed_all_app. apply rr_clocks0.
    + apply Forall_app. split; [|exact rr_cells0]. apply (text_reachable p m); eauto.
    + now rewrite rr_input0, app_assoc.
    + destruct rr_output0 as (written' & E1 & E2). exists (written ++ written').
      rewrite E2, positions_app, E1, Hm', rev_app_distr, rev_involutive, app_length, rev_length, <- app_assoc.
      split; [reflexivity|]. do 2 f_equal. lia.
Qed.
