(** Calls that move bytes: diagnostics and reads of the private input. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec SpecFacts SpecWords.
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

(** * Reads *)

Lemma of_bytes_bytes n : forall v, Spec.of_bytes (Spec.bytes n v) = v mod 2 ^ (8 * Z.of_nat n).
Proof.
  induction n as [|n IH]; intros v; [cbn; now rewrite Z.mod_1_r|]. cbn [Spec.bytes Spec.of_bytes]. rewrite IH.
  replace (8 * Z.of_nat (S n)) with (8 + 8 * Z.of_nat n) by lia. rewrite Z.pow_add_r by lia. now rewrite Z.rem_mul_r by lia.
Qed.
Lemma bytes_are n v : forallb Spec.is_byte (Spec.bytes n v) = true.
Proof.
  apply forallb_forall. intros b I. pose proof (SpecWords.bytes_range n v) as F. rewrite Forall_forall in F. specialize (F b I).
  unfold Spec.is_byte. apply andb_true_iff. rewrite Z.leb_le, Z.ltb_lt. exact F.
Qed.

(** Bytes that stay within the word are only shifted by a rotation. *)
Lemma rotate_within r f a n : words r -> form_ok f = true -> 0 <= a < 8 -> 0 <= n -> a + n <= 8 -> eval r f < 2 ^ (8 * n) ->
  eval r (move Rotl (8 * a) f) = Z.shiftl (eval r f) (8 * a).
Proof.
  intros W F A N L B. unfold move. destruct (Z.eqb_spec (8 * a) 0) as [E|E]; [now rewrite E, Z.shiftl_0_r|].
  assert (S : step_ok (Rotl (8 * a)) = true) by (unfold step_ok; apply andb_true_iff; rewrite Z.leb_le, Z.ltb_lt; lia).
  rewrite eval_fstep by assumption. cbn [run_step]. pose proof (eval_word r f F W) as [V _].
  rewrite (Z.shiftr_div_pow2 _ (64 - 8 * a)), Z.shiftl_mul_pow2 by lia.
  assert (P : 2 ^ (8 * n) <= 2 ^ (64 - 8 * a)) by (apply Z.pow_le_mono_r; lia).
  assert (M : eval r f * 2 ^ (8 * a) < 2 ^ 64).
  { replace (2 ^ 64) with (2 ^ (64 - 8 * a) * 2 ^ (8 * a)) by (rewrite <- Z.pow_add_r by lia; f_equal; lia).
    apply Z.mul_lt_mono_pos_r; [apply Z.pow_pos_nonneg; lia|]. apply Z.lt_le_trans with (1 := B). exact P. }
  rewrite (Z.div_small (eval r f)) by (split; [exact V|apply Z.lt_le_trans with (1 := B); exact P]). rewrite Z.lor_0_r.
  unfold low. rewrite Z.land_ones by lia. apply Z.mod_small. split; [|exact M]. apply Z.mul_nonneg_nonneg; [exact V|apply Z.pow_nonneg; lia].
Qed.

(** Where [n] low bytes change by [change] and are shifted to byte [a], the word is what a store leaves. *)
Lemma changed_is_stored old hi a n change : word old -> 0 <= a -> 0 <= n -> a + n <= 8 -> 0 <= change < 2 ^ (8 * n) ->
  Z.lxor old (Z.shiftl change (8 * a)) = wrap (stored old hi a n (Z.lxor (Z.shiftr old (8 * a)) change mod 2 ^ (8 * n))).
Proof.
  intros W A N L C. apply Z.bits_inj'. intros i I. unfold wrap, modulus.
  rewrite Z.lxor_spec, Z.shiftl_spec by exact I.
  assert (H : forall j, 8 * n <= j -> Z.testbit change j = false).
  { intros j J. rewrite <- (Z.mod_small change (2 ^ (8 * n))) by exact C. apply Z.mod_pow2_bits_high. lia. }
  destruct (Z.lt_ge_cases i 64) as [J|J].
  - rewrite Z.mod_pow2_bits_low, testbit_stored by (exact W || lia).
    replace (i <? 64) with true by (symmetry; apply Z.ltb_lt; lia).
    destruct (Z.leb_spec (8 * a) i) as [K|K]; cbn [andb].
    + destruct (Z.ltb_spec i (8 * a + 8 * n)) as [K'|K'].
      * rewrite Z.mod_pow2_bits_low, Z.lxor_spec, Z.shiftr_spec by lia. do 2 f_equal. lia.
      * rewrite H by lia. apply xorb_false_r.
    + rewrite (Z.testbit_neg_r change) by lia. apply xorb_false_r.
  - rewrite Z.mod_pow2_bits_high by lia. rewrite H by lia. rewrite xorb_false_r.
    rewrite <- (Z.mod_small old (2 ^ 64)) by exact W. apply Z.mod_pow2_bits_high. lia.
Qed.

(** What a delivery of bytes does, to the store too. *)
Lemma delivered p st m n v w : Spec.program_ok p -> agree p st m -> word (Spec.mem m (Spec.reg m Spec.a1 / 8)) ->
  begun p (Mem (Spec.reg m Spec.a1 / 8)) -> Spec.reg m Spec.a1 mod 8 + Z.of_nat n <= 8 ->
  let bytes := Spec.bytes n v in
  0 <= Spec.reg m Spec.a1 -> (forall hi, w = wrap (stored (Spec.mem m (Spec.reg m Spec.a1 / 8)) hi (Spec.reg m Spec.a1 mod 8) (Z.of_nat n) (v mod 2 ^ (8 * Z.of_nat n)))) ->
  exists m', Spec.deliver p bytes m = Spec.Next (Spec.set_reg Spec.a0 (Z.of_nat n) m')
    /\ Spec.m_pc m' = Spec.m_pc m /\ Spec.m_output m' = Spec.m_output m
    /\ agree p (update st (Mem (Spec.reg m Spec.a1 / 8)) (w, 0)) m'.
Proof.
  intros P A WM B L bs X0 E. set (x := Spec.reg m Spec.a1) in *. unfold bs. clear bs. unfold Spec.deliver. rewrite SpecWords.bytes_length. cbv zeta.
  pose proof (Z.mod_pos_bound x 8 ltac:(lia)) as XB.
  assert (S : agree p (update st (Mem (x / 8)) (w, 0)) (Spec.store_bytes m x (Z.of_nat n) (v mod 2 ^ (8 * Z.of_nat n))))
    by (apply agree_store_within; [exact P|exact A|exact B|exact WM|exact X0|lia|exact L|exact E]).
  destruct (Z.eqb_spec (Z.of_nat n) 0) as [Z0|NZ].
  - rewrite Z0 in *. exists m. split; [reflexivity|]. split; [reflexivity|]. split; [reflexivity|]. apply agree_kept; [exact A|exact B|]. rewrite (E 0). unfold stored, Spec.replace.
    change (2 ^ (8 * 0)) with 1. rewrite !Z.mod_1_r, Z.mul_0_r, Z.sub_diag, Z.mul_0_l, !Z.add_0_r. symmetry. apply wrap_small. exact WM.
  - fold x. rewrite (exists_within p _ _ B L), of_bytes_bytes. eexists. split; [reflexivity|].
    split; [apply SpecFacts.pc_store_bytes|]. split; [apply SpecFacts.output_store_bytes|exact S].
Qed.

(** The change of the word, rotated to its place. *)
Definition rotation_cases (f g : form) : list case := amount_cases (col 2) 3 (fun a => [(g, move Rotl (8 * a) f, 0)]).

Theorem read_private_sound : chip_sound 8 chip_read_private.
Proof.
  apply (memory_call_chip 8 _ (row_layout_of chip_read_private) (const 63) (col 2) (col 3) (const 0) number (col 9) (fxor (col 9) (col 12)) None);
    [vm_cast_no_check (eq_refl true)|].
  assert (LO : l_output (row_layout_of chip_read_private) = []) by (vm_compute; reflexivity). rewrite LO. clear LO.
  intros r p st m Sat R P A N X Y O B M _ _ _ _. assert (W : words r) by apply Sat.
  destruct (count_holds chip_read_private r) as [n Co]; [vm_cast_no_check (eq_refl true)|exact Sat|exact R|].
  assert (WX : word (eval r (col 2))) by now apply eval_word. assert (WM : word (eval r (col 9))) by now apply eval_word.
  assert (WC : word (eval r (col 8))) by now apply eval_word.
  set (a := eval r (col 2) mod 8). assert (A8 : 0 <= a < 8) by (apply Z.mod_pos_bound; lia).
  pose proof (counted_within r n Co) as L. fold a in L.
  assert (C : 0 <= eval r (col 8) < 2 ^ (8 * Z.of_nat n)).
  { split; [apply WC|].
    pose proof (disjoint_word r (col 8) (fxor byte_mask real) ones64 word_ones
      (gadget_holds chip_read_private 5 ones64 (disjoint_gate (col 8) (fxor byte_mask real) ones64) r ltac:(vm_compute; reflexivity) Sat)) as D.
    rewrite land_ones64 in D by now apply word_land_l. rewrite eval_fxor, (counted_mask r n Co), real_ones in D by exact R.
    assert (E : eval r (col 8) = eval r (col 8) mod 2 ^ (8 * Z.of_nat n)).
    { rewrite <- Z.land_ones by lia. apply Z.bits_inj'. intros i I. apply (f_equal (fun z => Z.testbit z i)) in D.
      rewrite Z.land_spec, Z.lxor_spec, Z.testbit_0_l in D. rewrite Z.land_spec. destruct (Z.lt_ge_cases i 64) as [J|J].
      - rewrite testbit_ones64 in D by lia. now destruct (Z.testbit (eval r (col 8)) i), (Z.testbit (Z.ones _) i).
      - rewrite (testbit_above 64 (eval r (col 8)) i) by (exact WC || lia). reflexivity. }
    rewrite E. apply Z.mod_pos_bound. lia. }
  assert (V : eval r (fxor (col 9) (col 12)) = Z.lxor (eval r (col 9)) (Z.shiftl (eval r (col 8)) (8 * a))).
  { rewrite eval_fxor. f_equal.
    pose proof (amount_sound chip_read_private [(6%nat, true); (7%nat, true); (8%nat, true)] (col 2) 3
      (fun a => [(col 12, move Rotl (8 * a) (col 8), 0)]) ltac:(vm_cast_no_check (eq_refl true)) r Sat R) as G.
    change (2 ^ Z.of_nat 3) with 8 in G. fold a in G. apply Forall_inv in G. cbn [claimed] in G. rewrite G, Z.lxor_0_r.
    apply (rotate_within r (col 8) a (Z.of_nat n)); [exact W|reflexivity|exact A8|lia|exact L|apply C]. }
  rewrite (const_value r 63 R) in N by now vm_compute. rewrite (const_value r 0 R) in O by now vm_compute.
  set (v := Z.lxor (Z.shiftr (eval r (col 9)) (8 * a)) (eval r (col 8))).
  destruct (delivered p st m n v (eval r (fxor (col 9) (col 12))) P A) as (m' & D & Pc & Ou & A').
  - rewrite X, M. exact WM.
  - rewrite X. exact B.
  - rewrite X. exact L.
  - rewrite X. apply WX.
  - intros hi. rewrite X, M, V. apply changed_is_stored; [exact WM|apply A8|lia|exact L|exact C].
  - exists (Spec.bytes n v), m', []. split; [|split; [exact Pc|split; [|split; [exact Ou|reflexivity]]]].
    + unfold Spec.call. rewrite N, O. rewrite (counted_number r n Co). cbn [Z.eqb orb Pos.eqb Spec.call_exit Spec.call_exit_group Spec.call_read].
      unfold Spec.read_private. rewrite SpecWords.bytes_length, bytes_are. pose proof (room_bounds r n Co) as RB.
      rewrite <- X, <- Y in RB. apply Z.leb_le in RB. rewrite RB. exact D.
    + cbn [advance]. rewrite X in A'. exact A'.
Qed.
