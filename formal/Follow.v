(** The rows of a path are the steps of a run ([path_runs]): each starts where the one before ended, and means one step. *)
From Coq Require Import ZArith Lia List Permutation Bool.
From Carryless Require Spec.
From Carryless Require Import Circuit Machine Paths Cells Runs Meaning Steps.
Import ListNotations.
Local Open Scope Z_scope.

(** * Public bytes *)

Lemma distances_nth l d x : In (d, x) (distances l) -> nth_error l (length l - Z.to_nat d) = Some x.
Proof.
  induction l as [|y l IH]; [easy|]. cbn [distances In]. intros [H|H].
  - injection H as <- <-. replace (length (y :: l) - Z.to_nat (Z.of_nat (length l) + 1))%nat with 0%nat by (cbn [length]; lia).
    reflexivity.
  - specialize (IH H). assert (length l - Z.to_nat d < length l)%nat as Hd by (apply nth_error_Some; congruence).
    cbn [length]. replace (S (length l) - Z.to_nat d)%nat with (S (length l - Z.to_nat d)); [exact IH|].
    enough (Z.to_nat d <= length l)%nat by lia.
    clear -H. induction l as [|z l IH]; [easy|]. cbn in H. destruct H as [H|H]; [injection H as <- _; cbn; lia|].
    apply IH in H. cbn. lia.
Qed.

Lemma distances_end pre l d x : In (d, x) (distances (pre ++ l)) -> d <= Z.of_nat (length l) -> In (d, x) (distances l).
Proof.
  induction pre as [|y pre IH]; [auto|]. cbn. intros [H|H] Hd; [|auto].
  injection H as <- <-. rewrite app_length in Hd. lia.
Qed.

Lemma positions_from l : forall i j x, In (j, x) (positions i l) -> i <= j.
Proof.
  induction l as [|y l IH]; cbn; intros i j x; [easy|]. intros [H|H].
  - injection H as <- <-. lia.
  - apply IH in H. lia.
Qed.

(** Bytes are told by their positions. *)
Lemma positions_once l : forall i l', Permutation (positions i l) (positions i l') -> l = l'.
Proof.
  induction l as [|x l IH]; intros i l' H.
  - apply Permutation_nil in H. destruct l'; [reflexivity|discriminate].
  - destruct l' as [|y l']; [apply Permutation_sym, Permutation_nil in H; discriminate|]. cbn in H.
    assert (In (i, x) ((i, y) :: positions (i + 1) l')) as Hin by (eapply Permutation_in; [exact H|now left]).
    destruct Hin as [E|Hin]; [|apply positions_from in Hin; lia].
    injection E as <-. f_equal. apply Permutation_cons_inv in H. eapply IH, H.
Qed.

Lemma positions_app l : forall i l', positions i (l ++ l') = positions i l ++ positions (i + Z.of_nat (length l)) l'.
Proof.
  induction l as [|x l IH]; intros i l'; cbn [positions app length].
  - now rewrite Z.add_0_r.
  - rewrite IH. do 3 f_equal. lia.
Qed.

Lemma positions_length l : forall i, length (positions i l) = length l.
Proof. induction l; cbn; auto. Qed.

(** * Along the path *)

(** The next row fetches its instruction, so there is one. *)
Lemma path_begun p s l : path row_from row_to s l -> Forall row_ok l -> Forall (fun a => begun p (a_cell a)) (accesses_of l) ->
  begun p (Text (snd s)).
Proof.
  intros Hp Hok Hb.
  assert (forall r l, Forall row_ok (r :: l) -> Forall (fun a => begun p (a_cell a)) (accesses_of (r :: l)) ->
    begun p (Text (s_pc (snd r)))) as H.
  { intros r l' H1 H2. inversion H1 as [|? ? (_ & _ & _ & (Hfetch & _)) _]. subst.
    apply in_map_iff in Hfetch as (a & <- & Ha). rewrite Forall_forall in H2. apply H2.
    cbn. apply in_app_iff. now left. }
  destruct Hp; eapply H; eassumption.
Qed.

(** The rows of a path are the steps of a run. *)
Theorem path_runs p input s l : path row_from row_to s l -> Forall row_ok l ->
  Forall (fun r => meaning p (snd r)) l ->
  Forall (fun a => begun p (a_cell a)) (accesses_of l) ->
  Forall (fun t => In t (distances input)) (of_rows s_input l) ->
  Z.of_nat (length input) < 2 ^ 31 ->
  forall st st' m, run_rows st (map snd l) st' -> agree p st m -> Spec.m_pc m = snd s ->
  (exists pre, input = pre ++ Spec.m_input m) ->
  Z.of_nat (length (Spec.m_output m)) + Z.of_nat (length (of_rows s_output l)) < 2 ^ 31 ->
  exists code written,
    of_rows s_exit l = [code]
    /\ of_rows s_output l = positions (Z.of_nat (length (Spec.m_output m))) written
    /\ Spec.runs p m code (rev (Spec.m_output m) ++ written).
Proof.
  intros Hpath Hok Hmeans Hbegun Hinput Hlength.
  induction Hpath as [(span, r) Hto|(span, r) y l Hto Hpath IH]; intros st st' m Hrun Hagree Hpc (pre & Hpre) Hout;
    unfold row_to, row_from in *; cbn [fst snd] in *.
  - inversion Hok as [|? ? (_ & _ & _ & _) _]. inversion Hmeans as [|? ? Hm _]. subst. cbn [snd] in *.
    cbn in Hrun, Hbegun, Hinput, Hout |- *. rewrite !app_nil_r in *.
    destruct Hrun as (st1 & Hrun & _).
    specialize (Hm st st1 m Hagree Hpc Hrun Hbegun). rewrite Hto in Hm.
    destruct Hm as (private & code & Hstep & Hexit & Houtput); auto.
    { unfold inputs_ok. eapply Forall_impl; [|exact Hinput]. intros (d, x) Hin (_ & Hd). cbn [fst snd] in *.
      apply distances_nth. eapply distances_end; eassumption. }
    { rewrite app_length in Hlength. lia. }
    exists code, []. rewrite Hexit, Houtput, app_nil_r. repeat split. eapply Spec.runs_halt, Hstep.
  - inversion Hok as [|? ? Hr Hok']. inversion Hmeans as [|? ? Hm Hmeans']. subst. cbn [snd] in *.
    destruct Hr as (_ & _ & _ & (_ & _ & Hexit)). cbn [snd] in Hexit. rewrite Hto in Hexit.
    unfold of_rows in *. cbn [accesses_of flat_map map snd run_rows] in *.
    apply Forall_app in Hbegun as (Hbegun & Hbegun'). apply Forall_app in Hinput as (Hinput & Hinput').
    destruct Hrun as (st1 & Hrun & Hrun').
    specialize (Hm st st1 m Hagree Hpc Hrun Hbegun). rewrite Hto in Hm. destruct y as (clock, pc).
    rewrite app_length in Hlength, Hout.
    destruct Hm as (private & m' & written & Hstep & Hpc' & Hagree' & Hout' & Hpositions).
    { unfold inputs_ok. eapply Forall_impl; [|exact Hinput]. intros (d, x) Hin (_ & Hd). cbn [fst snd] in *.
      apply distances_nth. eapply distances_end; eassumption. }
    { lia. }
    { lia. }
    { exact (path_begun p _ _ Hpath Hok' Hbegun'). }
    pose proof (step_keeps p private m) as Hkeep. rewrite Hstep in Hkeep. destruct Hkeep as (taken & Htaken).
    assert (length (s_output r) = length written) as Hwritten by (rewrite Hpositions; apply positions_length).
    destruct (IH Hok' Hmeans' Hbegun' Hinput' st1 st' m' Hrun' Hagree' Hpc')
      as (code & written' & Hcode & Hrest & Hruns).
    { exists (pre ++ taken). now rewrite Htaken, app_assoc. }
    { rewrite Hout', app_length, rev_length. lia. }
    exists code, (written ++ written'). rewrite Hexit. repeat split.
    + exact Hcode.
    + rewrite Hrest, Hpositions, positions_app, Hout', app_length, rev_length. do 2 f_equal. lia.
    + eapply Spec.runs_next; [exact Hstep|]. rewrite Hout', rev_app_distr, rev_involutive, <- app_assoc in Hruns.
      exact Hruns.
Qed.
