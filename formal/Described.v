(** A row's tokens say which step it is: two descriptions of a row agree ([describes_same]). So what a chip's soundness says of a row
    holds of the step that a filled row is known to be, and completeness follows from soundness where the accesses of a filled row
    find what they claim ([sound_step]). *)
From Coq Require Import ZArith Lia List Permutation Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Meaning Paths Cells Runs.
Import ListNotations.
Local Open Scope Z_scope.

(** * Accesses *)

Lemma rising_from from from' till l : from <= from' -> rising from' till l -> rising from till l.
Proof. destruct l as [|a l]; cbn; [trivial|]. intros H (A & B & R). repeat split; lia || assumption. Qed.

(** Accesses whose cells were last accessed as [lasts] says, and others with the same tokens and times that can be, are the same. *)
Lemma accesses_same : forall l l' lasts from till,
  follow lasts l -> (forall x, lasts x < from) -> rising from till l -> rising from till l' ->
  Permutation (map given l) (map given l') -> Permutation (map taken l) (map taken l') -> l = l'.
Proof.
  induction l as [|a l IH]; intros l' lasts from till F L R R' G T.
  - apply Permutation_nil in G. now destruct l'.
  - destruct l' as [|b l']; [apply Permutation_sym, Permutation_nil in G; discriminate|].
    assert (late : forall from till l, rising from till l -> Forall (fun a => from <= a_now a) l).
    { clear. intros from till l. revert from. induction l as [|a l IH]; intros from R; [constructor|].
      cbn in R. destruct R as (A & _ & R). constructor; [lia|]. specialize (IH _ R).
      rewrite Forall_forall in *. intros x X. specialize (IH x X). lia. }
    cbn in R, R'. destruct R as (A1 & A2 & R), R' as (B1 & B2 & R').
    pose proof (late _ _ _ R) as LR. pose proof (late _ _ _ R') as LR'. rewrite Forall_forall in LR, LR'.
    assert (N : given a = given b).
    { assert (IA : In (given a) (map given (b :: l'))) by (apply (Permutation_in _ G); now left).
      assert (IB : In (given b) (map given (a :: l))) by (apply (Permutation_in _ (Permutation_sym G)); now left).
      destruct IA as [IA|IA]; [congruence|]. destruct IB as [IB|IB]; [congruence|].
      apply in_map_iff in IA as (a' & EA & IA). apply in_map_iff in IB as (b' & EB & IB).
      specialize (LR' _ IA). specialize (LR _ IB). injection EA as _ EA _. injection EB as _ EB _. lia. }
    assert (S : taken a = taken b).
    { assert (IB : In (taken b) (map taken (a :: l))) by (apply (Permutation_in _ (Permutation_sym T)); now left).
      destruct IB as [IB|IB]; [exact IB|]. exfalso. apply in_map_iff in IB as (a' & EA & IA).
      injection N as Nc Nn _. injection EA as Ec Et _. cbn in F. destruct F as [_ F].
      assert (later : forall l lasts, follow lasts l -> rising (a_now a + 1) till l -> a_now a <= lasts (a_cell a) ->
        forall x, In x l -> a_cell x = a_cell a -> a_now a <= a_then x).
      { clear. induction l as [|y l IH]; intros lasts F R L x X C; [destruct X|].
        cbn in F, R. destruct F as [Fy F], R as (Y1 & Y2 & R). destruct X as [->|X]; [rewrite Fy, C; exact L|].
        assert (R2 : rising (a_now a + 1) till l).
        { apply (rising_from _ (a_now y + 1)); [lia|exact R]. }
        apply (IH _ F R2) with (2 := X) (3 := C). destruct (cell_eqb (a_cell a) (a_cell y)); [lia|exact L]. }
      assert (H : a_now a <= a_then a').
      { apply (later l _ F R); [|exact IA|congruence].
        destruct (cell_eqb (a_cell a) (a_cell a)) eqn:E; [lia|]. destruct (a_cell a); cbn in E; now rewrite Z.eqb_refl in E. }
      lia. }
    assert (E : a = b).
    { destruct a, b. unfold given, taken in N, S. cbn in N, S. congruence. }
    subst b. f_equal. cbn in F. destruct F as [_ F].
    apply (IH l' _ (a_now a + 1) till F); [|exact R|exact R'|..].
    + intros x. destruct (cell_eqb x (a_cell a)); [lia|]. specialize (L x). lia.
    + now apply Permutation_cons_inv in G.
    + now apply Permutation_cons_inv in T.
Qed.

(** * Steps *)

Lemma state_token_inj c pc c' pc' : range 32 c -> range 32 c' -> state_token c pc = state_token c' pc' -> c = c' /\ pc = pc'.
Proof.
  unfold range, state_token, clocked. intros C C' [= E H].
  pose proof (Z.mod_pos_bound pc (2 ^ 32) ltac:(lia)). pose proof (Z.mod_pos_bound pc' (2 ^ 32) ltac:(lia)).
  pose proof (Z.div_mod pc (2 ^ 32)). pose proof (Z.div_mod pc' (2 ^ 32)). lia.
Qed.

Lemma cells_decode s s' span span' (f : access -> mark) : sized span s -> sized span' s' -> tidy s -> tidy s' ->
  (f = given \/ f = taken) ->
  Permutation (map to_cell (map f (s_accesses s))) (map to_cell (map f (s_accesses s'))) ->
  Permutation (map f (s_accesses s)) (map f (s_accesses s')).
Proof.
  intros (_ & _ & _ & Z1) (_ & _ & _ & Z2) (_ & T1 & _) (_ & T2 & _) F P.
  apply (permutation_decode to_cell from_cell); [|exact P].
  rewrite Forall_forall in Z1, Z2, T1, T2. intros m M.
  assert (G : exists a, f a = m /\ cell_ok (a_cell a) /\ content_ok (a_cell a) (a_old a) /\ content_ok (a_cell a) (a_new a)).
  { destruct M as [M|M]; apply in_map_iff in M as (a & E & M); exists a; [specialize (Z1 a M); specialize (T1 a M)|specialize (Z2 a M); specialize (T2 a M)];
      tauto. }
  destruct G as (a & <- & C & O & N). apply from_to_cell; destruct F as [-> | ->]; cbn; try assumption; now destruct (a_cell a).
Qed.

(** Two descriptions of a row have the same state, accesses and state after it; their public bytes and exit code are the same up to
    their order. *)
Theorem describes_same c r s s' span lasts :
  describes c r s -> describes c r s' -> sized span s -> sized span s' -> tidy s -> tidy s' -> timed span s' ->
  s_clock s mod 4 = 0 -> s_clock s + span < 2 ^ 32 ->
  follow lasts (s_accesses s) -> (forall x, lasts x < s_clock s) -> rising (s_clock s) (s_clock s + span) (s_accesses s) ->
  s_clock s' = s_clock s /\ s_pc s' = s_pc s /\ s_accesses s' = s_accesses s /\ s_next s' = s_next s
  /\ Permutation (s_input s') (s_input s) /\ Permutation (s_output s') (s_output s) /\ s_exit s' = s_exit s.
Proof.
  intros [S R] [S' R'] Z Z' T T' Time' M4 End Fo La Ri.
  assert (PS : Permutation (sent_of s) (sent_of s')) by (now rewrite <- S, <- S').
  assert (PR : Permutation (received_of s) (received_of s')) by (now rewrite <- R, <- R').
  rewrite !sent_of_parts in PS. rewrite !received_of_parts in PR.
  assert (St : s_clock s' = s_clock s /\ s_pc s' = s_pc s).
  { pose proof (permutation_filter (tagged tag_state) _ _ PR) as P. revert P. sort_tokens. intros P.
    apply Permutation_length_1 in P. unfold to_state in P. cbn [fst snd] in P.
    destruct Z as (C & _), Z' as (C' & _). symmetry in P. now apply state_token_inj in P. }
  destruct St as [EC EP].
  assert (Nx : s_next s' = s_next s).
  { pose proof (permutation_filter (tagged tag_state) _ _ PS) as P. revert P. sort_tokens. intros P.
    destruct Z as (_ & _ & N & _), Z' as (_ & _ & N' & _).
    destruct (s_next s) as [(k, q)|], (s_next s') as [(k', q')|]; cbn in P; try reflexivity.
    - apply Permutation_length_1 in P. unfold to_state in P. cbn [fst snd] in P. symmetry in P.
      apply state_token_inj in P; [destruct P; congruence|..]; [destruct N' as [-> _]|destruct N as [-> _]]; apply Z.mod_pos_bound; lia.
    - apply Permutation_length in P. discriminate.
    - apply Permutation_length in P. discriminate. }
  assert (Ac : s_accesses s = s_accesses s').
  { apply (accesses_same _ _ lasts (s_clock s) (s_clock s + span)); try assumption.
    - rewrite <- EC. apply Time'; rewrite EC; assumption.
    - apply (cells_decode s s' span span); try assumption; [now left|].
      pose proof (permutation_filter of_cell _ _ PS) as P. revert P. sort_tokens. auto.
    - apply (cells_decode s s' span span); try assumption; [now right|].
      pose proof (permutation_filter of_cell _ _ PR) as P. revert P. sort_tokens. auto. }
  split; [exact EC|]. split; [exact EP|]. split; [now symmetry|]. split; [exact Nx|]. split; [|split].
  - pose proof (permutation_filter (tagged tag_input) _ _ PR) as P. revert P. sort_tokens. intros P. symmetry.
    apply (permutation_decode input_token (fun v => fst (snd v))); [|exact P]. now intros (d, x).
  - pose proof (permutation_filter (tagged tag_output) _ _ PS) as P. revert P. sort_tokens. intros P. symmetry.
    apply (permutation_decode output_token (fun v => fst (snd v))); [|exact P]. now intros (d, x).
  - pose proof (permutation_filter (tagged tag_exit) _ _ PS) as P. revert P. sort_tokens. intros P.
    assert (Q : Permutation (s_exit s) (s_exit s')).
    { apply (permutation_decode exit_token (fun v => fst (fst (snd v)))); [|exact P]. reflexivity. }
    destruct T as (_ & _ & T), T' as (_ & _ & T'). rewrite Nx in T'. destruct (s_next s); [congruence|].
    destruct T as [x E], T' as [x' E']. rewrite E, E' in *. apply Permutation_length_1 in Q. congruence.
Qed.
