(** Calls that move bytes between the memory word at a1 and a stream: from their accesses to the call, as [call_chip]. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec SpecFacts.
From Carryless Require Import Words Circuit Machine Fields Meaning Row Gadgets Patterns Cases.
From Carryless.Chips Require Import Common Arithmetic MemoryPattern MemoryAccess CallPattern.
Import ListNotations.
Local Open Scope Z_scope.

(** * Accesses *)

(** A cursor: its cell, its value before and after. *)
Definition cursor := option (Z * form * form).
Definition cursor_check (u : cursor) (hs : list reach) : bool :=
  match u, hs with
  | None, [] => true
  | Some (c, before, after), [h] =>
      ((c =? input_cell) || (c =? output_cell)) && in_register h 6 (const c) && same_form (h_old h) before && same_form (h_new h) after
  | _, _ => false
  end.
Definition advance (r : row) (u : cursor) (st : store) : store :=
  match u with Some (c, _, after) => update st (Reg c) (eval r after, 0) | None => st end.
Definition cursor_is (r : row) (u : cursor) (m : Spec.machine) : Prop :=
  match u with
  | Some (c, before, _) => eval r before = Z.of_nat (length (if c =? input_cell then Spec.m_input m else Spec.m_output m))
  | None => True
  end.

(** The row accesses the word at [x], which is [w] and becomes [w'], and a cursor. *)
Definition memory_call_check (n x y old new w w' : form) (u : cursor) (l : layout) : bool :=
  call_check n x y old new l && goes_on l
  && match further l with h :: hs => touches h 5 x [] w w' && cursor_check u hs | [] => false end.

Theorem memory_call_chip span c l n x y old new w w' u :
  row_check c l && memory_call_check n x y old new w w' u l && (l_span l =? span) = true ->
  (forall r p st m, satisfies c r -> real_row r = true -> Spec.program_ok p -> agree p st m ->
    Spec.reg m Spec.a7 = eval r n -> Spec.reg m Spec.a1 = eval r x -> Spec.reg m Spec.a2 = eval r y -> Spec.reg m Spec.a0 = eval r old ->
    begun p (Mem (eval r x / 8)) -> Spec.mem m (eval r x / 8) = eval r w -> cursor_is r u m ->
    inputs_ok (row_of l r) m -> Z.of_nat (length (Spec.m_input m)) < 2 ^ 31 ->
    Z.of_nat (length (Spec.m_output m)) + Z.of_nat (length (bytes_of r (l_output l))) < 2 ^ 31 ->
    exists private m' written,
      Spec.call p private m = Spec.Next (Spec.set_reg Spec.a0 (eval r new) m') /\ Spec.m_pc m' = Spec.m_pc m
      /\ agree p (advance r u (update st (Mem (eval r x / 8)) (eval r w', 0))) m'
      /\ Spec.m_output m' = rev written ++ Spec.m_output m
      /\ bytes_of r (l_output l) = positions (Z.of_nat (length (Spec.m_output m))) written) ->
  chip_sound span c.
Proof.
  intros [[RC MC]%andb_true_iff SP%Z.eqb_eq]%andb_true_iff D. unfold memory_call_check in MC. rewrite !andb_true_iff in MC.
  destruct MC as [[CC GO] FU]. rewrite <- SP. apply (call_chip c l n x y old new); [now rewrite RC, CC|].
  intros r p st st' m Sat R [P A N X Y O Run Bg In Il Ol]. assert (W : words r) by apply Sat. unfold calls.
  unfold goes_on in GO. destruct (l_going l); try discriminate GO.
  specialize (D r p st m Sat R P A N X Y O).
  destruct (further l) as [|h hs]; [discriminate FU|]. apply andb_true_iff in FU as [T U]. cbn [map] in Run, Bg.
  apply Forall_inv in Bg.
  destruct (access_touches r p h _ _ _ _ _ W T Bg) as (t & k & Eh & _ & B & _ & _). rewrite Eh in Run.
  apply run_accesses_cons in Run as [E Run]. cbn [a_cell a_old a_new] in E, Run. rewrite update_miss in E by discriminate.
  pose proof (memory_read p st m _ _ A B E) as M. specialize (D B M).
  assert (Q : cursor_is r u m /\ same_store st' (update (advance r u (update st (Mem (eval r x / 8)) (eval r w', 0)))
    (Reg Spec.a0) (eval r new, 0))).
  { clear D N X Y O In Il Ol E M. unfold cursor_check in U. destruct u as [[[q before] after]|].
    - destruct hs as [|g [|? ?]]; try discriminate U. rewrite !andb_true_iff in U. destruct U as [[[C I] Ob] Na].
      cbn [map] in Run. rewrite (access_in_register r g _ _ W I) in Run.
      rewrite (same_form_sound _ _ r Ob W), (same_form_sound _ _ r Na W) in Run.
      assert (C' : q = input_cell \/ q = output_cell) by (apply orb_true_iff in C as [C|C]; apply Z.eqb_eq in C; auto).
      rewrite const_value in Run by (assumption || now destruct C' as [-> | ->]; vm_compute).
      apply run_last_write in Run as [F S]. rewrite update_miss, update_miss in F by now destruct C' as [-> | ->].
      split.
      + unfold cursor_is. destruct C' as [-> | ->]; [rewrite (agree_input _ _ _ A) in F|rewrite (agree_output _ _ _ A) in F];
          now injection F.
      + intros d. rewrite S. cbn [advance]. unfold update. destruct d as [d|d|d]; cbn [cell_eqb]; try reflexivity.
        destruct C' as [-> | ->]; destruct (Z.eqb_spec d Spec.a0) as [->|]; reflexivity.
    - destruct hs; [|discriminate U]. cbn [map run_accesses] in Run. split; [exact I|]. intros d. rewrite Run. cbn [advance].
      unfold update. now destruct d. }
  destruct Q as [Cu S]. destruct (D Cu In Il Ol) as (private & m' & written & C & Pc & A' & Ou & By).
  exists private, (Spec.set_reg Spec.a0 (eval r new) m'), written.
  split; [exact C|]. split; [now rewrite set_reg_pc|]. split; [|split; [now rewrite set_reg_output|exact By]].
  apply agree_same with (1 := S). apply agree_set_reg; [now vm_compute|exact A'].
Qed.
