(** The specification's stores, and what every step keeps: it takes public input from the front only, and what is written stays. *)
From Coq Require Import ZArith Lia List Permutation Bool.
From Carryless Require Spec.
From Carryless Require Import Meaning.
Import ListNotations.
Local Open Scope Z_scope.

(** * The specification's stores *)

Lemma get_at_empty q : Spec.get_at Spec.Empty q = 0.
Proof. now destruct q. Qed.

Lemma get_set_at p : forall s q v, Spec.get_at (Spec.set_at s p v) q = if Pos.eqb q p then v else Spec.get_at s q.
Proof.
  induction p as [p IH|p IH|]; intros [|l x r] [q|q|] v; cbn; rewrite ?IH; cbn;
    rewrite ?get_at_empty; try destruct (Pos.eqb q p); reflexivity.
Qed.

Lemma get_set s k j v : 0 <= k -> 0 <= j -> Spec.get (Spec.set s k v) j = if j =? k then v else Spec.get s j.
Proof.
  intros Hk Hj. unfold Spec.get, Spec.set. rewrite get_set_at.
  replace (Z.to_pos (j + 1) =? Z.to_pos (k + 1))%positive with (j =? k); [reflexivity|].
  apply eq_true_iff_eq. rewrite Z.eqb_eq, Pos.eqb_eq. split; [congruence|].
  intros E. apply (f_equal Z.pos) in E. rewrite !Z2Pos.id in E by lia. lia.
Qed.

Lemma get_set_all l : forall s k j, 0 <= k -> 0 <= j ->
  Spec.get (Spec.set_all s k l) j
  = if (k <=? j) && (j <? k + Z.of_nat (length l)) then nth (Z.to_nat (j - k)) l 0 else Spec.get s j.
Proof.
  induction l as [|v l IH]; intros s k j Hk Hj.
  - cbn [length Spec.set_all]. destruct (k <=? j) eqn:E1, (j <? k + Z.of_nat 0) eqn:E2; cbn; auto.
    apply Z.leb_le in E1. apply Z.ltb_lt in E2. cbn in E2. lia.
  - cbn [Spec.set_all]. rewrite IH by lia. rewrite get_set by lia.
    cbn [length]. rewrite Nat2Z.inj_succ.
    destruct (j =? k) eqn:E.
    + apply Z.eqb_eq in E. subst j. rewrite Z.sub_diag.
      replace (k + 1 <=? k) with false by (symmetry; apply Z.leb_gt; lia).
      replace (k <=? k) with true by (symmetry; apply Z.leb_le; lia).
      replace (k <? k + Z.succ (Z.of_nat (length l))) with true by (symmetry; apply Z.ltb_lt; lia). reflexivity.
    + apply Z.eqb_neq in E. replace (k + Z.succ (Z.of_nat (length l))) with (k + 1 + Z.of_nat (length l)) by lia.
      destruct (k + 1 <=? j) eqn:E1.
      * apply Z.leb_le in E1. replace (k <=? j) with true by (symmetry; apply Z.leb_le; lia).
        replace (Z.to_nat (j - k)) with (S (Z.to_nat (j - (k + 1)))) by lia. reflexivity.
      * apply Z.leb_gt in E1. replace (k <=? j) with false by (symmetry; apply Z.leb_gt; lia). reflexivity.
Qed.

(** * What is left of the public input *)

Lemma input_set_reg r v m : Spec.m_input (Spec.set_reg r v m) = Spec.m_input m.
Proof. unfold Spec.set_reg. now destruct (r =? 0). Qed.
Lemma input_store m address n v : Spec.m_input (Spec.store_bytes m address n v) = Spec.m_input m.
Proof. unfold Spec.store_bytes. now destruct (Spec.crosses address n). Qed.

Definition keeps_end (m : machine) (o : Spec.outcome) : Prop :=
  match o with Spec.Next m' => exists pre, Spec.m_input m = pre ++ Spec.m_input m' | _ => True end.

Lemma keeps_same m m' : Spec.m_input m' = Spec.m_input m -> keeps_end m (Spec.Next m').
Proof. intros E. exists []. now rewrite E. Qed.

Lemma deliver_keeps p bytes m m' : (exists pre, Spec.m_input m = pre ++ Spec.m_input m') ->
  keeps_end m (Spec.deliver p bytes m').
Proof.
  intros H. unfold Spec.deliver. destruct (_ =? 0); [|destruct (Spec.exists_ _ _ _)]; cbn [keeps_end]; auto;
    now rewrite ?input_set_reg, ?input_store.
Qed.

Lemma call_keeps p private m : keeps_end m (Spec.call p private m).
Proof.
  unfold Spec.call.
  repeat match goal with
  | |- context [if ?c then _ else _] => destruct c
  end; try exact I; try (apply keeps_same, input_set_reg).
  - unfold Spec.read_private. destruct (_ && _); [|exact I]. apply deliver_keeps. now exists [].
  - unfold Spec.read_public. apply deliver_keeps.
    eexists. symmetry. apply firstn_skipn.
  - unfold Spec.write. destruct (_ =? 0); [|destruct (Spec.exists_ _ _ _)]; try exact I; apply keeps_same;
      now rewrite ?input_set_reg.
  - unfold Spec.write. destruct (_ =? 0); [|destruct (Spec.exists_ _ _ _)]; try exact I; apply keeps_same;
      now rewrite ?input_set_reg.
Qed.

(** A step takes public bytes from the front only. *)
Lemma step_keeps p private m : keeps_end m (Spec.step p private m).
Proof.
  unfold Spec.step. destruct (Spec.fetch p (Spec.m_pc m)) as [i|]; [|exact I].
  unfold Spec.execute, Spec.jump.
  destruct (Spec.i_op i); cbv zeta;
    repeat match goal with
    | |- context [if ?c then _ else _] => destruct c
    end; try exact I;
    try (apply keeps_same; cbn [Spec.m_input Spec.set_pc Spec.set_reservation];
         rewrite ?input_set_reg, ?input_store, ?input_set_reg; reflexivity).
  pose proof (call_keeps p private m) as H. destruct (Spec.call p private m); try exact I. exact H.
Qed.

(** * What is written *)

Lemma output_set_reg r v m : Spec.m_output (Spec.set_reg r v m) = Spec.m_output m.
Proof. unfold Spec.set_reg. now destruct (r =? 0). Qed.
Lemma output_store m address n v : Spec.m_output (Spec.store_bytes m address n v) = Spec.m_output m.
Proof. unfold Spec.store_bytes. now destruct (Spec.crosses address n). Qed.

Definition adds_output (m : machine) (o : Spec.outcome) : Prop :=
  match o with Spec.Next m' => exists more, Spec.m_output m' = more ++ Spec.m_output m | _ => True end.
Lemma adds_nothing m m' : Spec.m_output m' = Spec.m_output m -> adds_output m (Spec.Next m').
Proof. intros E. now exists []. Qed.

Lemma call_output p private m : adds_output m (Spec.call p private m).
Proof.
  unfold Spec.call, Spec.read_private, Spec.read_public, Spec.write, Spec.deliver. cbv zeta.
  repeat match goal with
  | |- context [if ?c then _ else _] => destruct c
  end; try exact I;
    try (apply adds_nothing; rewrite ?output_set_reg, ?output_store; reflexivity).
  eexists. now rewrite output_set_reg.
Qed.

Lemma step_output p private m : adds_output m (Spec.step p private m).
Proof.
  unfold Spec.step. destruct (Spec.fetch p (Spec.m_pc m)) as [i|]; [|exact I].
  unfold Spec.execute, Spec.jump.
  destruct (Spec.i_op i); cbv zeta;
    repeat match goal with
    | |- context [if ?c then _ else _] => destruct c
    end; try exact I;
    try (apply adds_nothing; cbn [Spec.m_output Spec.set_pc Spec.set_reservation];
         rewrite ?output_set_reg, ?output_store, ?output_set_reg; reflexivity).
  pose proof (call_output p private m) as H. destruct (Spec.call p private m); try exact I. exact H.
Qed.
