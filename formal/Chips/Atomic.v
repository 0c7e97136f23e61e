(** [lr], [sc] and the amos on bits and halves: by cases of the operation and of bit 2 of the address, all selectors are known, and what is
    loaded is linear. Whether [sc] succeeds is a bit that a sum determines; in each case of it, what is stored is linear. The
    result of an amo on bits is rs2 changed by a product, which the logic of each bit makes the operation's. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Fields Meaning Row Cases Gadgets Patterns.
From Carryless.Chips Require Import Common Comparison MemoryPattern MemoryAccess MemoryCases AtomicPattern.
From Carryless.generated Require Import atomic.
Import ListNotations.
Local Open Scope Z_scope.

(** * What all have in common *)

(** What goes into rd: the word, or its half, sign-extended. *)
Definition load_op (o : Spec.op) : Spec.op := if Spec.width o =? 4 then Spec.LW else Spec.LD.
Definition loaded (old : form) (o : Spec.op) (b : Z) : form := extended (load_op o) (move Shr (8 * b) old).
Lemma eval_loaded r old o : words r -> form_ok old = true -> aligned r o ->
  eval r (loaded old o (eval r x mod 8)) = sext (8 * Spec.width o) (held r old o).
Proof.
  intros W F (_ & _ & N). unfold loaded. pose proof (byte_range (eval r x)) as B.
  assert (M : form_ok (move Shr (8 * (eval r x mod 8)) old) = true)
    by (apply form_ok_move; [assumption|intros NZ; unfold step_ok; clear - B NZ; lia]).
  unfold load_op, held. destruct N as [-> | ->]; cbn [Z.eqb Pos.eqb];
    rewrite eval_extended, eval_move_shr by (reflexivity || assumption); reflexivity.
Qed.

(** What [lr] leaves in the reservation: its address and 1 or 2. *)
Definition code (o : Spec.op) : Z := if Spec.width o =? 4 then 1 else 2.
Lemma reserve_code r o : aligned r o -> Z.lxor (eval r x) (code o) = Spec.reserve (eval r x) (Spec.width o).
Proof.
  intros (A & _ & N). unfold Spec.reserve, code.
  assert (E : forall k c, 0 <= k -> 0 <= c < 2 ^ k -> eval r x mod 2 ^ k = 0 -> Z.lxor (eval r x) c = eval r x + c).
  { intros k c K C M. rewrite Z.lxor_comm, (Z.div_mod (eval r x) (2 ^ k)), M, Z.add_0_r, Z.mul_comm by lia.
    rewrite <- Z.shiftl_mul_pow2, lxor_shifted, Z.shiftl_mul_pow2 by lia. lia. }
  destruct N as [N|N]; rewrite N in *; cbn [Z.eqb Pos.eqb]; [apply (E 2)|apply (E 3)]; exact A || (cbn; lia).
Qed.

(** The layout with rs1 as the address; [w] is the column that has "upper". *)
Definition atomic_layout (n w : nat) (c : chip) : layout := with_address n x (misaligned w) (layout_of c).
(** Constraints, by number. *)
Definition steps (l : list nat) : plan := map (fun k => (k, true)) l.
Definition no_bit (o : Spec.op) : form * Z := (fields, 16).

(** * [lr] *)

Definition lr_claims (old v s : form) (o : Spec.op) (b : Z) (_ : bool) : list claim := [(v, loaded old o b, 0); (s, x, code o)].

Theorem load_reserved_sound : chip_sound 8 chip_load_reserved.
Proof.
  set (s := nth_new 3 chip_load_reserved).
  apply (lr_chip 255 (kind_number KLoadReserved) (misaligned 4) [Spec.LR_W; Spec.LR_D] (col 3) (col 5) s _
    (atomic_layout 1 4 chip_load_reserved)); [vm_cast_no_check (eq_refl true)|solve_executes|discriminate|].
  intros r o Sat Real RX Z0. assert (W : words r) by apply Sat.
  destruct (atomic_cases_sound chip_load_reserved (steps [0; 1]%nat) (misaligned 4) no_bit [Spec.LR_W; Spec.LR_D] (lr_claims (col 3) (col 5) s)
    ltac:(vm_cast_no_check (eq_refl true)) r o Sat Real RX Z0) as [AL C].
  split; [exact AL|]. apply Forall_cons_iff in C as [V C]. apply Forall_inv in C. cbn [claimed] in V, C.
  rewrite V, C, Z.lxor_0_r, eval_loaded, reserve_code by (assumption || reflexivity). now split.
Qed.

(** * [sc] *)

(** Whether it fails, which the top carry in column 7 says, is the bit of the cases. *)
Definition fails (o : Spec.op) : form * Z := (col 7, 63).
Definition wanted : form := fxor x (fxor (const 2) (fxor (fbit 17 0 fields) (fbit 17 1 fields))).
Definition sc_claims (old new v : form) (o : Spec.op) (b : Z) (t : bool) : list claim :=
  [(v, [], Z.b2z t); (new, if t then old else new_low old y b (Spec.width o), 0); (wanted, x, code o)].

Lemma lxor_eqb a b : (Z.lxor a b =? 0) = (a =? b).
Proof.
  destruct (Z.eqb_spec a b) as [-> |N]; [now rewrite Z.lxor_nilpotent|]. apply Z.eqb_neq. intros E. now apply Z.lxor_eq in E.
Qed.

Theorem store_conditional_sound : chip_sound 8 chip_store_conditional.
Proof.
  set (v := nth_new 3 chip_store_conditional). set (new := nth_new 2 chip_store_conditional).
  apply (sc_chip 255 (kind_number KStoreConditional) (misaligned 5) [Spec.SC_W; Spec.SC_D] (col 4) new v (col 6) _
    (atomic_layout 2 5 chip_store_conditional)); [vm_cast_no_check (eq_refl true)|solve_executes|discriminate|].
  intros r o Sat Real RX Z0. assert (W : words r) by apply Sat. cbv zeta.
  destruct (atomic_cases_sound chip_store_conditional [(0%nat, true); (2%nat, false); (3%nat, true)] (misaligned 5) fails [Spec.SC_W; Spec.SC_D] (sc_claims (col 4) new v)
    ltac:(vm_cast_no_check (eq_refl true)) r o Sat Real RX Z0) as [AL C].
  split; [exact AL|]. cbn [fails fst snd] in C.
  rewrite (nonzero_holds chip_store_conditional 1 7 (fxor (col 6) wanted) r ltac:(vm_cast_no_check (eq_refl true)) Sat Real) in C
    by (apply eval_word; assumption || reflexivity).
  apply Forall_cons_iff in C as [V C]. apply Forall_cons_iff in C as [N C]. apply Forall_inv in C. cbn [claimed] in V, N, C.
  rewrite eval_fxor, C, lxor_eqb, reserve_code in V, N by assumption.
  rewrite V, N, Z.lxor_0_r, eval_nil, Z.lxor_0_l. split; [reflexivity|].
  destruct (eval r (col 6) =? _); cbn [negb]; [|reflexivity]. intros hi. destruct AL as (_ & _ & WD).
  apply eval_new_low; try assumption || reflexivity; [apply Z.mod_pos_bound; reflexivity|lia].
Qed.
