(** Calls that move bytes: diagnostics and reads of the private input. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec SpecFacts.
From Carryless Require Import Words Circuit Machine Fields Meaning Row Gadgets Patterns Cases.
From Carryless.Chips Require Import Common Arithmetic MemoryPattern MemoryAccess CallPattern CallMemory CallCount.
From Carryless.generated Require Import call.
Import ListNotations.
Local Open Scope Z_scope.

(** The bound that is reached, which a bit of column [w] chooses. *)
Lemma reached c k k' w r n : part_of ones64 (asserted (if_bit 0 w) rest) (constraint_at c k)
    && part_of ones64 (asserted (unless_bit 0 w) gap) (constraint_at c k') = true ->
  satisfies c r -> real_row r = true -> counted r n -> Spec.room (eval r (col 2)) (eval r (col 3)) = Z.of_nat n.
Proof.
  intros [A B]%andb_true_iff Sat R Co. assert (W : words r) by apply Sat. apply (room_is r n Co).
  destruct (Z.testbit (r (Committed w)) 0) eqn:E; [left|right].
  - apply (asserted_zero c k _ _ r A Sat); [now apply eval_if_bit|now apply eval_word].
  - apply (asserted_zero c k' _ _ r B Sat); [now apply eval_unless_bit|now apply eval_word].
Qed.

(** What memory holds where a word is written that was there. *)
Lemma agree_kept p st m i v : agree p st m -> begun p (Mem i) -> Spec.mem m i = v -> agree p (update st (Mem i) (v, 0)) m.
Proof.
  intros A B E. apply agree_same with (2 := A). apply update_same. rewrite (agree_memory _ _ _ A) by exact B. now rewrite E.
Qed.

Lemma write_result p public m n : Spec.room (Spec.reg m Spec.a1) (Spec.reg m Spec.a2) = Z.of_nat n ->
  begun p (Mem (Spec.reg m Spec.a1 / 8)) -> Spec.reg m Spec.a1 mod 8 + Z.of_nat n <= 8 ->
  Spec.write p public m = Spec.Next (Spec.set_reg Spec.a0 (Z.of_nat n)
    (if public then Spec.set_output (rev (Spec.bytes n (Spec.load m (Spec.reg m Spec.a1) (Z.of_nat n))) ++ Spec.m_output m) m else m)).
Proof.
  intros N B L. unfold Spec.write. rewrite N. destruct (Z.eqb_spec (Z.of_nat n) 0) as [E|E].
  - assert (n = 0%nat) as -> by lia. destruct public; [|reflexivity]. cbn [Spec.bytes rev app]. now destruct m.
  - rewrite (exists_within p _ _ B L). now rewrite Nat2Z.id.
Qed.

Definition row_layout_of (c : chip) : layout := with_address 4 (col 2) [] (layout_of c).

Theorem write_diagnostic_sound : chip_sound 8 chip_write_diagnostic.
Proof.
  apply (memory_call_chip 8 _ (row_layout_of chip_write_diagnostic) (const 64) (col 2) (col 3) (const 2) number (col 9) (col 9) None);
    [vm_cast_no_check (eq_refl true)|].
  assert (LO : l_output (row_layout_of chip_write_diagnostic) = []) by (vm_compute; reflexivity). rewrite LO. clear LO.
  intros r p st m Sat R P A N X Y O B M _ _ _ _.
  destruct (count_holds chip_write_diagnostic r) as [n Co]; [vm_cast_no_check (eq_refl true)|exact Sat|exact R|].
  pose proof (reached chip_write_diagnostic 5 6 8 r n ltac:(vm_compute; reflexivity) Sat R Co) as Ro.
  rewrite (const_value r 64 R) in N by now vm_compute. rewrite (const_value r 2 R) in O by now vm_compute. rewrite <- X in B, M. rewrite <- X, <- Y in Ro. rewrite <- X.
  exists [], m, []. split; [|split; [reflexivity|split; [|split; reflexivity]]].
  - unfold Spec.call. rewrite N, O. rewrite (counted_number r n Co). apply (write_result p false); [exact Ro|exact B|].
    rewrite X. apply (counted_within r n Co).
  - cbn [advance]. exact (agree_kept p st m _ _ A B M).
Qed.
