(** Calls that move no bytes: exit, errors, and reads and writes of nothing. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec SpecFacts.
From Carryless Require Import Words Circuit Machine Fields Meaning Row Gadgets Patterns.
From Carryless.Chips Require Import Arithmetic CallPattern.
From Carryless.generated Require Import call.
Import ListNotations.
Local Open Scope Z_scope.

(** One constant or another, as bit 0 of column [w] says. *)
Definition either (w : nat) (v v' : Z) : form := fxor (const v) (fmask (Z.lxor v v') (fbroadcast 0 (col w))).
Lemma eval_either r w v v' : real_row r = true -> word v -> word v' ->
  eval r (either w v v') = if Z.testbit (r (Committed w)) 0 then v' else v.
Proof.
  intros R V V'. unfold either. rewrite eval_fxor, const_value, eval_fmask, eval_fbroadcast, eval_col by (assumption || lia).
  destruct (Z.testbit _ 0).
  - rewrite Z.land_comm, land_ones64 by now apply word_lxor. now rewrite <- Z.lxor_assoc, Z.lxor_nilpotent, Z.lxor_0_l.
  - now rewrite Z.land_0_l, Z.lxor_0_r.
Qed.
(** A difference from a constant. *)
Lemma not_constant r f v : words r -> form_ok f = true -> real_row r = true -> word v -> eval r (fxor f (const v)) <> 0 -> eval r f <> v.
Proof. intros W F R V N E. apply N. now rewrite eval_fxor, const_value, E, Z.lxor_nilpotent. Qed.

Theorem exit_sound : chip_sound 8 chip_exit.
Proof.
  apply (call_chip chip_exit (layout_of chip_exit) (either 2 93 94) (col 3) (col 4) (col 6) (col 6));
    [vm_cast_no_check (eq_refl true)|].
  intros r p st st' m Sat R [_ _ N _ _ O _ _ _ _ _]. split; [|reflexivity].
  assert (E : l_going (layout_of chip_exit) = Exit [Term (Committed 6) []]) by (vm_compute; reflexivity).
  change (Spec.call p [] m = Spec.Halt (eval r (col 6))). rewrite <- O.
  rewrite eval_either in N by (assumption || now vm_compute).
  unfold Spec.call. rewrite N. now destruct (Z.testbit _ 0).
Qed.

Theorem unknown_call_sound : chip_sound 8 chip_unknown_call.
Proof.
  apply (simple_call_chip 8 _ (layout_of chip_unknown_call) (col 2) (col 3) (col 4) (col 10) (const Spec.ENOSYS));
    [vm_cast_no_check (eq_refl true)|].
  intros r p m Sat R N _ _. exists []. assert (W : words r) by apply Sat.
  assert (D : forall k v, word v -> part_of ones64 (differs (5 + k) (fxor (col 2) (const v))) (constraint_at chip_unknown_call k) = true ->
    Spec.reg m Spec.a7 =? v = false).
  { intros k v V P. apply Z.eqb_neq. rewrite N. apply (not_constant r (col 2)); try assumption; [reflexivity|].
    apply (differs_holds _ k (5 + k) _ r P Sat R).
    rewrite eval_fxor, const_value by assumption. apply word_lxor; [now apply eval_word|assumption]. }
  unfold Spec.call, Spec.call_exit, Spec.call_exit_group, Spec.call_read, Spec.call_write. cbv zeta.
  rewrite (D 1%nat 63), (D 2%nat 64), (D 3%nat 93), (D 4%nat 94) by (now vm_compute).
  now rewrite const_value by (assumption || now vm_compute).
Qed.

Theorem bad_descriptor_sound : chip_sound 8 chip_bad_descriptor.
Proof.
  apply (simple_call_chip 8 _ (layout_of chip_bad_descriptor) (either 2 63 64) (col 3) (col 4) (col 6) (const Spec.EBADF));
    [vm_cast_no_check (eq_refl true)|].
  intros r p m Sat R N _ O. exists []. assert (W : words r) by apply Sat.
  pose proof (differs_holds chip_bad_descriptor 1 7 (fxor (col 6) (fbit 0 0 (col 2))) r ltac:(vm_compute; reflexivity) Sat R
    ltac:(now apply eval_word)) as A.
  pose proof (differs_holds chip_bad_descriptor 2 8 (fxor (fxor (col 6) (fbit 0 0 (col 2))) (const 3)) r ltac:(vm_compute; reflexivity) Sat R
    ltac:(now apply eval_word)) as B.
  rewrite !eval_fxor, const_value in B by (assumption || now vm_compute). rewrite !eval_fxor in A.
  rewrite eval_fbit in A, B by lia. rewrite !eval_col in A, B. rewrite eval_either in N by (assumption || now vm_compute).
  rewrite const_value by (assumption || now vm_compute). rewrite eval_col in O.
  assert (G : forall v, Z.lxor (r (Committed 6)) v <> 0 -> Spec.reg m Spec.a0 =? v = false).
  { intros v V. apply Z.eqb_neq. rewrite O. intros E. apply V. now rewrite E, Z.lxor_nilpotent. }
  unfold Spec.call. rewrite N. destruct (Z.testbit _ 0).
  - change (2 ^ 0) with 1 in A, B. rewrite Z.lxor_assoc in B. change (Z.lxor 1 3) with 2 in B. now rewrite (G 1), (G 2).
  - rewrite Z.lxor_0_r in A, B. rewrite (G 3) by assumption. now rewrite (G 0) by now rewrite Z.lxor_0_r.
Qed.

(** There is no room where the length is 0. *)
Lemma no_room a : Spec.room a 0 = 0.
Proof. unfold Spec.room. pose proof (Z.mod_pos_bound a 8). lia. Qed.
Lemma room_nonneg a n : 0 <= n -> 0 <= Spec.room a n.
Proof. unfold Spec.room. pose proof (Z.mod_pos_bound a 8). lia. Qed.

Theorem read_private_nothing_sound : chip_sound 8 chip_read_private_nothing.
Proof.
  apply (simple_call_chip 8 _ (layout_of chip_read_private_nothing) (const 63) (col 2) (col 3) (const 0) (const 0));
    [vm_cast_no_check (eq_refl true)|].
  intros r p m Sat R N Y O. exists []. assert (W : words r) by apply Sat.
  rewrite const_value in * by (assumption || now vm_compute).
  unfold Spec.call. rewrite N, O. cbn [Z.eqb orb Pos.eqb Spec.call_exit Spec.call_exit_group Spec.call_read].
  unfold Spec.read_private. cbn [length Z.of_nat forallb].
  replace (0 <=? _) with true; [reflexivity|]. symmetry. apply Z.leb_le, room_nonneg. rewrite Y.
  assert (word (eval r (col 3))) by now apply eval_word. unfold word in *. lia.
Qed.

Theorem write_nothing_sound : chip_sound 8 chip_write_nothing.
Proof.
  apply (simple_call_chip 8 _ (layout_of chip_write_nothing) (const 64) (col 2) (const 0) (either 4 1 2) (const 0));
    [vm_cast_no_check (eq_refl true)|].
  intros r p m Sat R N Y O. exists [].
  rewrite eval_either in O by (assumption || now vm_compute). rewrite const_value in * by (assumption || now vm_compute).
  unfold Spec.call. rewrite N, O. unfold Spec.write. rewrite Y, no_room. now destruct (Z.testbit _ 0).
Qed.

(** A cursor's cell is not that of a0. *)
Lemma cursor_read p st m c v n l x r h st' : words r -> agree p st m -> real_row r = true ->
  c = input_cell \/ c = output_cell -> reads h 6 (const c) x = true ->
  (c = input_cell -> n = Z.of_nat (length (Spec.m_input m))) -> (c = output_cell -> n = Z.of_nat (length (Spec.m_output m))) ->
  run_accesses (update st (Reg Spec.a0) v) (access_of r h :: l) st' ->
  eval r x = n /\ run_accesses (update st (Reg Spec.a0) v) l st'.
Proof.
  intros W A R C E NI NO Run. rewrite (access_reads r h _ _ _ W E) in Run. apply run_read in Run as [F Run]. split; [|exact Run].
  rewrite const_value in F by (assumption || now destruct C as [-> | ->]; vm_compute).
  rewrite update_miss in F by now destruct C as [-> | ->].
  destruct C as [-> | ->]; [rewrite (agree_input _ _ _ A) in F; rewrite NI by reflexivity|rewrite (agree_output _ _ _ A) in F; rewrite NO by reflexivity];
    now injection F.
Qed.

Theorem read_public_nothing_sound : chip_sound 8 chip_read_public_nothing.
Proof.
  change 8 with (l_span (layout_of chip_read_public_nothing)).
  apply (call_chip _ _ (const 63) (col 2) (col 3) (const 3) (const 0)); [vm_cast_no_check (eq_refl true)|].
  intros r p st st' m Sat R [P A N X Y O Run _ _ _ _]. assert (W : words r) by apply Sat.
  rewrite const_value in N, O by (assumption || now vm_compute).
  assert (GO : l_going (layout_of chip_read_public_nothing) = On) by (vm_compute; reflexivity).
  assert (LO : l_output (layout_of chip_read_public_nothing) = []) by (vm_compute; reflexivity).
  set (h := nth 4 (l_reaches (layout_of chip_read_public_nothing)) (Reach 0 (InReg []) [] [] (0, false)%nat)).
  assert (FU : further (layout_of chip_read_public_nothing) = [h]) by (vm_compute; reflexivity).
  rewrite FU in Run. cbn [map] in Run.
  rewrite (const_value r 0) in Run by (assumption || now vm_compute).
  apply (cursor_read p st m input_cell _ (Z.of_nat (length (Spec.m_input m))) _ (col 5)) in Run as [L Run];
    [|assumption|assumption|assumption|now left|vm_compute; reflexivity|reflexivity|discriminate].
  unfold calls. rewrite GO, LO. clear GO LO FU h.
  exists [], (Spec.set_reg Spec.a0 0 m), [].
  assert (F : firstn (Z.to_nat (Spec.room (Spec.reg m Spec.a1) (Spec.reg m Spec.a2))) (Spec.m_input m) = []
    /\ skipn (Z.to_nat (Spec.room (Spec.reg m Spec.a1) (Spec.reg m Spec.a2))) (Spec.m_input m) = Spec.m_input m).
  { destruct (Z.testbit (r (Committed 6)) 0) eqn:B.
    - assert (E : eval r (col 3) = 0).
      { apply (asserted_zero chip_read_public_nothing 1 (if_bit 0 6) _ r); [vm_compute; reflexivity|assumption| |now apply eval_word].
        now apply eval_if_bit. }
      rewrite Y, E, no_room. split; reflexivity.
    - assert (E : eval r (col 5) = 0).
      { apply (asserted_zero chip_read_public_nothing 2 (unless_bit 0 6) _ r); [vm_compute; reflexivity|assumption| |now apply eval_word].
        now apply eval_unless_bit. }
      rewrite E in L. destruct (Spec.m_input m); [|discriminate L]. split; [apply firstn_nil|apply skipn_nil]. }
  split; [|split; [apply set_reg_pc|split; [|split; [apply set_reg_output|reflexivity]]]].
  - unfold Spec.call. rewrite N, O. cbn [Z.eqb orb Pos.eqb Spec.call_exit Spec.call_exit_group Spec.call_read].
    unfold Spec.read_public. destruct F as [-> ->]. unfold Spec.deliver. cbn [length Z.of_nat Z.eqb]. now destruct m.
  - apply agree_same with (1 := Run). apply agree_set_reg; [now vm_compute|exact A].
Qed.
