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
  destruct (atomic_cases_sound chip_load_reserved (steps [0; 1]%nat) (misaligned 4) no_bit [Spec.LR_W; Spec.LR_D]
    (lr_claims (col 3) (col 5) s) ltac:(vm_cast_no_check (eq_refl true)) r o Sat Real RX Z0) as [AL C].
  split; [exact AL|]. apply Forall_cons_iff in C as [V C]. apply Forall_inv in C. cbn [claimed] in V, C.
  rewrite V, C, Z.lxor_0_r, eval_loaded, reserve_code by (assumption || reflexivity). now split.
Qed.

(** * [sc] *)

(** Whether it fails, which the top carry in column 7 says, is the bit of the cases. The selectors of what is stored are the highest
    bits of their constraint, which is gone through downwards. *)
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
  destruct (atomic_cases_sound chip_store_conditional [(0%nat, true); (2%nat, false); (3%nat, true)] (misaligned 5) fails
    [Spec.SC_W; Spec.SC_D] (sc_claims (col 4) new v) ltac:(vm_cast_no_check (eq_refl true)) r o Sat Real RX Z0) as [AL C].
  split; [exact AL|]. cbn [fails fst snd] in C.
  rewrite (nonzero_holds chip_store_conditional 1 7 (fxor (col 6) wanted) r ltac:(vm_cast_no_check (eq_refl true)) Sat Real) in C
    by (apply eval_word; assumption || reflexivity).
  apply Forall_cons_iff in C as [V C]. apply Forall_cons_iff in C as [N C]. apply Forall_inv in C. cbn [claimed] in V, N, C.
  rewrite eval_fxor, C, lxor_eqb, reserve_code in V, N by assumption.
  rewrite V, N, Z.lxor_0_r, eval_nil, Z.lxor_0_l. split; [reflexivity|].
  destruct (eval r (col 6) =? _); cbn [negb]; [|reflexivity]. intros hi. destruct AL as (_ & _ & WD).
  apply eval_new_low; try assumption || reflexivity; [apply Z.mod_pos_bound; reflexivity|lia].
Qed.

(** * [amoswap amoxor amoand amoor] *)

Lemma stored_mod lo hi b n v v' : v mod 2 ^ (8 * n) = v' mod 2 ^ (8 * n) -> stored lo hi b n v = stored lo hi b n v'.
Proof. intros E. unfold stored, Spec.replace. now rewrite E. Qed.

Definition logic_ops : list Spec.op :=
  [Spec.AMOSWAP_W; Spec.AMOSWAP_D; Spec.AMOXOR_W; Spec.AMOXOR_D; Spec.AMOAND_W; Spec.AMOAND_D; Spec.AMOOR_W; Spec.AMOOR_D].
Definition and_or (o : Spec.op) : bool :=
  match o with Spec.AMOAND_W | Spec.AMOAND_D | Spec.AMOOR_W | Spec.AMOOR_D => true | _ => false end.
Definition xor_or (o : Spec.op) : bool :=
  match o with Spec.AMOXOR_W | Spec.AMOXOR_D | Spec.AMOOR_W | Spec.AMOOR_D => true | _ => false end.

(** rs2 changed by the product of these two is the operation's result; [l] is what was loaded. *)
Definition factor (o : Spec.op) (v : Z) : Z := Z.lxor (if and_or o then v else 0) (if xor_or o then ones64 else 0).
Definition factor' (o : Spec.op) (v l : Z) : Z := Z.lxor l (if and_or o then v else 0).
Lemma logic_result o h v : In o logic_ops -> let n := 8 * Spec.width o in
  Z.lxor v (Z.land (factor o v) (factor' o v (sext n h))) mod 2 ^ n = Spec.amo o n h (v mod 2 ^ n) mod 2 ^ n.
Proof.
  intros I n. assert (N : 0 < n <= 64) by (unfold n; repeat destruct I as [<-|I]; cbn; lia || destruct I).
  apply Z.bits_inj'. intros i I0. destruct (Z.lt_ge_cases i n) as [Lt|Ge]; [|now rewrite !Z.mod_pow2_bits_high by lia].
  rewrite !(Z.mod_pow2_bits_low _ n) by lia. rewrite Z.lxor_spec, Z.land_spec. unfold factor, factor'. rewrite !Z.lxor_spec.
  rewrite testbit_sext, Z.min_l by lia. clearbody n.
  assert (V : Z.testbit (v mod 2 ^ n) i = Z.testbit v i) by now rewrite Z.mod_pow2_bits_low by lia.
  repeat destruct I as [<-|I]; try destruct I; cbn [and_or xor_or Spec.amo];
    rewrite ?Z.lxor_spec, ?Z.land_spec, ?Z.lor_spec, ?V, ?Z.testbit_0_l, ?testbit_ones64 by lia;
    destruct (Z.testbit v i), (Z.testbit h i); reflexivity.
Qed.

Definition product_of : constraint := constraint_at chip_atomic_logic 3.
Definition logic_claims (new : form) (o : Spec.op) (b : Z) (_ : bool) : list claim :=
  let v := if and_or o then y else [] in
  [(col 6, loaded (col 4) o b, 0); (new, new_low (col 4) (fxor y (col 8)) b (Spec.width o), 0);
   (c_a product_of, v, if xor_or o then ones64 else 0); (c_b product_of, fxor (col 6) v, 0); (c_c product_of, col 8, 0)].

Theorem atomic_logic_sound : chip_sound 8 chip_atomic_logic.
Proof.
  set (new := nth_new 2 chip_atomic_logic).
  apply (amo_chip 255 (kind_number KAtomicLogic) (misaligned 5) logic_ops (col 4) new (col 6) _
    (atomic_layout 2 5 chip_atomic_logic)); [vm_cast_no_check (eq_refl true)|solve_executes|discriminate|].
  intros r o Sat Real RX Z0. assert (W : words r) by apply Sat. cbv zeta.
  destruct (atomic_cases_sound chip_atomic_logic (steps [0; 1; 2; 5]%nat) (misaligned 5) no_bit logic_ops (logic_claims new)
    ltac:(vm_cast_no_check (eq_refl true)) r o Sat Real RX Z0) as [AL C].
  split; [exact AL|]. pose proof (constraint_at_holds chip_atomic_logic r 3 Sat) as P. fold product_of in P. unfold holds in P.
  apply Forall_cons_iff in C as [V C]. apply Forall_cons_iff in C as [N C]. apply Forall_cons_iff in C as [FA C].
  apply Forall_cons_iff in C as [FB C]. apply Forall_inv in C. cbn [claimed] in V, N, FA, FB, C.
  rewrite FA, FB, C, eval_fxor, !Z.lxor_0_r in P. rewrite Z.lxor_0_r in V, N. rewrite eval_loaded in V by (assumption || reflexivity).
  split; [exact V|]. intros hi. pose proof AL as (_ & _ & WD). rewrite N, (eval_new_low r _ hi)
    by (assumption || reflexivity || (apply Z.mod_pos_bound; reflexivity) || lia).
  f_equal. apply stored_mod. rewrite eval_fxor, <- P, V, <- logic_result by apply (row_op _ _ _ RX). unfold factor, factor'.
  destruct (and_or o); reflexivity.
Qed.
