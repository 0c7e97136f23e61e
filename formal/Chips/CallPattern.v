(** Rows of calls: from their accesses to a step of the specification. Every ecall row reads a7, a1 and a2 and then reads and writes a0;
    what it accesses then, and what the call does, remains to be proved of each chip ([call_chip], and [simple_call_chip] where nothing
    else is accessed). *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec SpecFacts.
From Carryless Require Import Words Circuit Machine Fields FieldsFacts Meaning Row Gadgets Patterns.
From Carryless.Chips Require Import Arithmetic JumpPattern.
Import ListNotations.
Local Open Scope Z_scope.

(** * What calls write *)

Lemma agree_set_reg p st m q v : 0 < q < 32 -> agree p st m -> agree p (update st (Reg q) (v, 0)) (Spec.set_reg q v m).
Proof.
  intros Q A. pose proof (agree_write_rd p st m (Spec.Instr Spec.ECALL q 0 0 0 4) v) as G. unfold rd_cell in G. cbn [Spec.i_rd] in G.
  replace (q =? 0) with false in G by (symmetry; apply Z.eqb_neq; lia). apply G; [|exact A].
  unfold Spec.instr_ok. cbn. lia.
Qed.

(** * The pattern *)

(** The row reads the call's number [n], the buffer's address [x] and its length [y], and replaces [old] in a0 by [new]. *)
Definition call_check (n x y old new : form) (l : layout) : bool :=
  of_kind KEcall l
  && match l_reaches l with
     | a :: b :: d :: e :: _ =>
         reads a 1 (const Spec.a7) n && reads b 2 (const Spec.a1) x && reads d 3 (const Spec.a2) y
         && in_register e 4 (const Spec.a0) && same_form (h_old e) old && same_form (h_new e) new
     | _ => false
     end.
Definition further (l : layout) : list reach := skipn 4 (l_reaches l).

(** What is known of the state before the call, and of the store after it. *)
Record called (n x y old new : form) (l : layout) (r : row) (p : Spec.program) (st st' : store) (m : Spec.machine) : Prop := {
  called_program : Spec.program_ok p;
  called_agree : agree p st m;
  called_number : Spec.reg m Spec.a7 = eval r n;
  called_address : Spec.reg m Spec.a1 = eval r x;
  called_length : Spec.reg m Spec.a2 = eval r y;
  called_old : Spec.reg m Spec.a0 = eval r old;
  called_further : run_accesses (update st (Reg Spec.a0) (eval r new, 0)) (map (access_of r) (further l)) st';
  called_begun : Forall (fun a => begun p (a_cell a)) (map (access_of r) (further l));
  called_inputs : inputs_ok (row_of l r) m;
  called_input_length : Z.of_nat (length (Spec.m_input m)) < 2 ^ 31;
  called_output_length : Z.of_nat (length (Spec.m_output m)) + Z.of_nat (length (bytes_of r (l_output l))) < 2 ^ 31 }.

(** The row does what the call does. *)
Definition calls (l : layout) (r : row) (p : Spec.program) (st' : store) (m : Spec.machine) : Prop :=
  match l_going l with
  | On => exists private m' written,
      Spec.call p private m = Spec.Next m' /\ Spec.m_pc m' = Spec.m_pc m /\ agree p st' m'
      /\ Spec.m_output m' = rev written ++ Spec.m_output m
      /\ bytes_of r (l_output l) = positions (Z.of_nat (length (Spec.m_output m))) written
  | To _ _ => False
  | Exit code => Spec.call p [] m = Spec.Halt (eval r code) /\ bytes_of r (l_output l) = []
  end.

Lemma ecall_kind i flags : kind_of i = Some (KEcall, flags) -> Spec.i_op i = Spec.ECALL.
Proof.
  intros K. apply kind_of_cases in K as [(_ & _ & E & _)|K]; [discriminate E|].
  destruct (Spec.i_op i); discriminate K || reflexivity.
Qed.

Theorem call_chip c l n x y old new : row_check c l && call_check n x y old new l = true ->
  (forall r p st st' m, satisfies c r -> real_row r = true -> called n x y old new l r p st st' m -> calls l r p st' m) ->
  chip_sound (l_span l) c.
Proof.
  intros [RC CC]%andb_true_iff D. unfold chip_sound.
  apply (row_check_sound c l (fun s => forall p, Spec.program_ok p -> meaning p s) RC).
  intros r Sat Set_ p P. assert (W : words r) by apply Sat. assert (Real : real_row r = true) by apply Set_.
  unfold meaning. intros st st' m A PC Run Bg In Il Ol.
  unfold call_check in CC. apply andb_true_iff in CC as [OK RE].
  specialize (D r p st st' m Sat Real). unfold calls in D. unfold further in D.
  destruct (l_reaches l) as [|a [|b [|d [|e rest]]]] eqn:LR; try discriminate RE. rewrite !andb_true_iff in RE.
  destruct RE as [[[[[Ra Rb] Rd] Re] Oe] Ne].
  assert (PC' : Spec.m_pc m = pc_of r) by exact PC. clear PC. rename PC' into PC.
  unfold row_of in Run, Bg. cbn [s_accesses] in Run, Bg. rewrite LR in Run, Bg. cbn [map] in Run, Bg.
  unfold fetch_of in Run. apply run_read in Run as [F Run].
  destruct (fetch_sound p st m r _ KEcall P W A PC F Real (settled_kind l r KEcall OK W Set_)) as (i & flags & FI).
  rewrite (access_reads r a _ _ _ W Ra), (access_reads r b _ _ _ W Rb), (access_reads r d _ _ _ W Rd),
    (access_in_register r e _ _ W Re) in Run.
  rewrite (same_form_sound _ _ r Oe W), (same_form_sound _ _ r Ne W) in Run.
  rewrite !const_value in Run by (assumption || now vm_compute).
  apply run_read in Run as [E1 Run]. apply run_read in Run as [E2 Run]. apply run_read in Run as [E3 Run].
  apply run_accesses_cons in Run as [E4 Run]. cbn [a_cell a_old a_new] in E4, Run.
  rewrite (agree_registers _ _ _ A) in E1, E2, E3, E4 by (now vm_compute).
  injection E1 as E1. injection E2 as E2. injection E3 as E3. injection E4 as E4.
  assert (Q : called n x y old new l r p st st' m).
  { constructor; try assumption; unfold further; rewrite LR; cbn [skipn]; [exact Run|].
    do 5 apply Forall_inv_tail in Bg. exact Bg. }
  specialize (D Q). unfold row_of. cbn [s_next s_output s_exit].
  pose proof (fetched_at _ _ _ _ _ _ FI) as FA. rewrite <- PC in FA.
  pose proof (ecall_kind _ _ (fetched_kind _ _ _ _ _ _ FI)) as EO.
  assert (EX : forall private, Spec.step p private m =
    match Spec.call p private m with Spec.Next m' => Spec.Next (Spec.set_pc (Spec.m_pc m + Spec.i_length i) m') | other => other end).
  { intros private. unfold Spec.step. rewrite FA. unfold Spec.execute. now rewrite EO. }
  destruct (l_going l) as [| |code]; [|contradiction|].
  - intros _. destruct D as (private & m' & written & C & Pc & A' & O & B).
    exists private, (Spec.set_pc (Spec.m_pc m + Spec.i_length i) m'), written.
    rewrite EX, C. split; [reflexivity|]. split; [|split; [now apply agree_set_pc|split; assumption]].
    cbn. rewrite PC. symmetry. exact (behind p r _ _ i flags FI).
  - destruct D as [C B]. exists [], (eval r code). now rewrite EX, C.
Qed.

(** Calls that access nothing else, and only give a result. *)
Definition simple_check (n x y old new : form) (l : layout) : bool :=
  call_check n x y old new l && goes_on l && no_bytes l && match further l with [] => true | _ => false end.
Theorem simple_call_chip span c l n x y old new :
  row_check c l && simple_check n x y old new l && (l_span l =? span) = true ->
  (forall r p m, satisfies c r -> real_row r = true ->
    Spec.reg m Spec.a7 = eval r n -> Spec.reg m Spec.a2 = eval r y -> Spec.reg m Spec.a0 = eval r old ->
    exists private, Spec.call p private m = Spec.Next (Spec.set_reg Spec.a0 (eval r new) m)) ->
  chip_sound span c.
Proof.
  intros [[RC SC]%andb_true_iff SP%Z.eqb_eq]%andb_true_iff D. unfold simple_check in SC. rewrite !andb_true_iff in SC.
  destruct SC as [[[CC GO] NB] FU]. rewrite <- SP. apply (call_chip c l n x y old new); [now rewrite RC, CC|].
  intros r p st st' m Sat Real [P A N X Y O Run _ _ _ _]. unfold calls.
  unfold goes_on in GO. destruct (l_going l); try discriminate GO.
  unfold no_bytes in NB. destruct (l_input l); [|discriminate NB]. destruct (l_output l); [|discriminate NB].
  destruct (further l); [|discriminate FU]. destruct (D r p m Sat Real N Y O) as [private C].
  eexists private, _, []. split; [exact C|]. split; [apply set_reg_pc|]. split; [|split; [apply set_reg_output|reflexivity]].
  apply agree_same with (1 := Run). now apply agree_set_reg.
Qed.

(** * Differences from constants *)

(** The word [x] and all ones have a carry out, so [x] is not 0. *)
Definition differs (w : nat) (x : form) : constraint := add_gate (col w) x real [] ones64 top64 (Some (const (2 ^ 63))).
Lemma clear_const r v lo n : 0 <= lo -> Z.land (run_mask lo n) v = 0 -> clear_in r (const v) lo n.
Proof. intros L H. now apply clear_fmask. Qed.
Lemma differs_holds c k w x r : part_of ones64 (differs w x) (constraint_at c k) = true -> satisfies c r -> real_row r = true ->
  word (eval r x) -> eval r x <> 0.
Proof.
  intros P Sat R X. destruct (add64_sound r (col w) x real [] (Some (const (2 ^ 63))) (gadget_holds _ _ _ _ _ P Sat) X) as [_ T].
  - rewrite real_ones by assumption. apply word_ones.
  - cbn. lia.
  - apply clear_const; [lia|reflexivity].
  - rewrite add_asserted, const_value, real_ones in T by (assumption || now vm_compute).
    change (Z.testbit (2 ^ 63) 63) with true in T. cbn [eval fold_right] in T. rewrite nonzero_carry in T by assumption.
    destruct (Z.eqb_spec (eval r x) 0); [discriminate T|assumption].
Qed.

(** * Assertions that a bit chooses *)

Definition asserted (s x : form) : constraint := disjoint_gate s x ones64.
Lemma asserted_zero c k s x r : part_of ones64 (asserted s x) (constraint_at c k) = true -> satisfies c r ->
  eval r s = ones64 -> word (eval r x) -> eval r x = 0.
Proof.
  intros P Sat S X. pose proof (disjoint_word r s x ones64 word_ones (gadget_holds _ _ _ _ _ P Sat)) as D.
  rewrite S, land_ones64 in D by now apply word_land_r. rewrite Z.land_comm in D. now rewrite land_ones64 in D.
Qed.
(** Bit [n] of column [w], in all bits, and its complement. *)
Definition if_bit (n : Z) (w : nat) : form := fbroadcast n (col w).
Definition unless_bit (n : Z) (w : nat) : form := fxor (if_bit n w) real.
Lemma eval_if_bit r n w : 0 <= n < 64 -> Z.testbit (r (Committed w)) n = true -> eval r (if_bit n w) = ones64.
Proof. intros N B. unfold if_bit. now rewrite eval_fbroadcast, eval_col, B. Qed.
Lemma eval_unless_bit r n w : 0 <= n < 64 -> real_row r = true -> Z.testbit (r (Committed w)) n = false -> eval r (unless_bit n w) = ones64.
Proof. intros N R B. unfold unless_bit, if_bit. now rewrite eval_fxor, eval_fbroadcast, eval_col, B, real_ones. Qed.
