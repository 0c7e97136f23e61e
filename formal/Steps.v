(** What every step keeps: it takes public input from the front only, and what is written stays. *)
From Coq Require Import ZArith Lia List Permutation Bool.
From Carryless Require Spec.
From Carryless Require Import SpecFacts Meaning.
Import ListNotations.
Local Open Scope Z_scope.

(** * What is left of the public input *)

Definition keeps_end (m : machine) (o : Spec.outcome) : Prop :=
  match o with Spec.Next m' => exists pre, Spec.m_input m = pre ++ Spec.m_input m' | _ => True end.

Lemma keeps_same m m' : Spec.m_input m' = Spec.m_input m -> keeps_end m (Spec.Next m').
Proof. intros E. exists []. now rewrite E. Qed.

Lemma deliver_keeps p bytes m m' : (exists pre, Spec.m_input m = pre ++ Spec.m_input m') ->
  keeps_end m (Spec.deliver p bytes m').
Proof.
  intros H. unfold Spec.deliver. destruct (_ =? 0); [|destruct (Spec.exists_ _ _ _)]; cbn [keeps_end]; auto;
    now rewrite ?input_set_reg, ?input_store_bytes.
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
         rewrite ?input_set_reg, ?input_store_bytes, ?input_set_reg; reflexivity).
  pose proof (call_keeps p private m) as H. destruct (Spec.call p private m); try exact I. exact H.
Qed.

(** * What is written *)

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
    try (apply adds_nothing; rewrite ?output_set_reg, ?output_store_bytes; reflexivity).
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
         rewrite ?output_set_reg, ?output_store_bytes, ?output_set_reg; reflexivity).
  pose proof (call_output p private m) as H. destruct (Spec.call p private m); try exact I. exact H.
Qed.
