(** Single bits, sign extension and the order of bytes: every index is a case, as are the flags, in which the chip is linear. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields Meaning Row Cases Patterns Gadgets.
From Carryless.Chips Require Import Common Amounts ShiftFacts.
From Carryless.generated Require Import bits.
Import ListNotations.
Local Open Scope Z_scope.

(** * What the chips write *)

(** Flag 0 sets the bit. *)
Definition with_bit (f a : Z) : form * Z := (fmask (Z.ldiff ones64 (2 ^ a)) x, if f =? 0 then 0 else 2 ^ a).
Lemma eval_with_bit r k : words r -> 0 <= k ->
  eval r (fmask (Z.ldiff ones64 (2 ^ k)) x) = Z.clearbit (eval r x) k
  /\ Z.lxor (eval r (fmask (Z.ldiff ones64 (2 ^ k)) x)) (2 ^ k) = Z.setbit (eval r x) k.
Proof.
  intros W K. pose proof (eval_word r x eq_refl W) as X. rewrite eval_fmask.
  assert (O : forall i, 0 <= i ->
    Z.testbit (Z.land (eval r x) (Z.ldiff ones64 (2 ^ k))) i = Z.testbit (eval r x) i && negb (k =? i)).
  { intros i I. rewrite Z.land_spec, Z.ldiff_spec, Z.pow2_bits_eqb by lia. destruct (Z.lt_ge_cases i 64).
    - now rewrite testbit_ones64.
    - now rewrite (word_above (eval r x) i). }
  split; apply Z.bits_inj'; intros i I.
  - rewrite O, Z.clearbit_eqb by lia. reflexivity.
  - rewrite Z.lxor_spec, O, Z.setbit_eqb, Z.pow2_bits_eqb by lia. now destruct (k =? i), (Z.testbit (eval r x) i).
Qed.

Ltac begin_moves :=
  let o := fresh "o" in let K := fresh "K" in let f := fresh "f" in
  intros o f K; destruct o; try discriminate K; injection K as <-; (split; [cbn; tauto|]);
  intros r W b; cbn [Spec.alu]; change (2 ^ Z.of_nat 6) with 64; pose proof (Z.mod_pos_bound b 64 eq_refl).
(** The kinds with register and immediate. *)
Definition kinds_move (k k' : kind) (n : nat) (flags : list Z) (moved : Z -> Z -> form * Z) : Prop :=
  flag_moves k n flags moved /\ flag_moves k' n flags moved.

Lemma with_bit_moves : kinds_move KBitSet KBitSetImmediate 6 [0; 1] with_bit.
Proof.
  split; begin_moves; cbn [with_bit fst snd Z.eqb]; rewrite ?Z.lxor_0_r; destruct (eval_with_bit r (b mod 64)); auto; lia.
Qed.
Definition inverted (_ a : Z) : form * Z := (x, 2 ^ a).
Lemma inverted_moves : kinds_move KBitInvert KBitInvertImmediate 6 [0] inverted.
Proof. split; begin_moves; reflexivity. Qed.
Definition extracted (_ a : Z) : form * Z := (fmask 1 (move Shr a x), 0).
Lemma extracted_moves : kinds_move KBitExtract KBitExtractImmediate 6 [0] extracted.
Proof.
  split; begin_moves; cbn [extracted fst snd]; rewrite Z.lxor_0_r, eval_fmask, eval_shr by lia; exact (Z.land_ones _ 1 ltac:(lia)).
Qed.

(** Flag 0: the byte; flag 1: with its sign. *)
Definition extended (f _ : Z) : form * Z :=
  (if f =? 0 then fmask 0xffff x else if f =? 2 then fsar 48 (fshl 48 x) else fsar 56 (fshl 56 x), 0).
Lemma eval_extended r n : words r -> 1 <= n < 64 -> eval r (fsar (64 - n) (fshl (64 - n) x)) = sext n (eval r x).
Proof.
  intros W N. pose proof (eval_word r x eq_refl W) as X.
  assert (S : step_ok (Shl (64 - n)) = true) by (cbn [step_ok]; apply andb_true_iff; split; [apply Z.leb_le|apply Z.ltb_lt]; lia).
  unfold fsar. rewrite eval_fstep; [|unfold fshl; now rewrite form_ok_fstep|assumption|exact S].
  rewrite eval_fshl. apply word_bits_inj; [apply run_step_word; [exact S|apply word_low]|apply sext_word|].
  intros i I. rewrite testbit_run_step by (exact S || apply word_low || lia). cbn [bit_of_step bit_at].
  rewrite testbit_low, Z.shiftl_spec, testbit_sext by lia. destruct (Z.ltb_spec (Z.min 63 (i + (64 - n))) 64); [|lia].
  rewrite andb_true_r. f_equal. lia.
Qed.
Lemma extended_moves : flag_moves KExtend 0 [0; 2; 3] extended.
Proof.
  begin_moves; cbn [extended fst snd Z.eqb Pos.eqb]; rewrite Z.lxor_0_r.
  - apply (eval_extended r 8 W). lia.
  - apply (eval_extended r 16 W). lia.
  - rewrite eval_fmask. exact (Z.land_ones _ 16 ltac:(lia)).
Qed.

(** A word of bytes, lowest first. *)
Fixpoint of_byte_forms (l : list form) : form := match l with [] => [] | f :: l => fxor f (fshl 8 (of_byte_forms l)) end.
Lemma eval_byte_forms r l : Forall (fun f => 0 <= eval r f < 2 ^ 8) l -> forall n, (length l <= n)%nat -> Z.of_nat n * 8 <= 64 ->
  0 <= eval r (of_byte_forms l) < 2 ^ (8 * Z.of_nat (length l)) /\ eval r (of_byte_forms l) = Spec.of_bytes (map (eval r) l).
Proof.
  induction 1 as [|f l F _ IH]; intros n L N; [cbn; lia|]. cbn [length] in *. destruct n as [|n]; [lia|].
  destruct (IH n ltac:(lia) ltac:(lia)) as [B E]. cbn [of_byte_forms map Spec.of_bytes]. rewrite eval_fxor, eval_fshl, <- E.
  set (v := eval r (of_byte_forms l)) in *.
  replace (8 * Z.of_nat (S (length l))) with (8 * Z.of_nat (length l) + 8) by lia. rewrite Z.pow_add_r by lia.
  assert (P : 2 ^ (8 * Z.of_nat (length l)) * 2 ^ 8 <= 2 ^ 64) by (rewrite <- Z.pow_add_r by lia; apply Z.pow_le_mono_r; lia).
  rewrite low_small by (try lia; rewrite Z.shiftl_mul_pow2 by lia; lia). rewrite lxor_shifted by lia. lia.
Qed.

(** Byte [k]. *)
Definition byte_form (k : Z) : form := fmask 0xff (move Shr (8 * k) x).
Definition reversed (_ _ : Z) : form * Z := (of_byte_forms (map byte_form [7; 6; 5; 4; 3; 2; 1; 0]), 0).
Lemma eval_byte_form r k : 0 <= k -> eval r (byte_form k) = eval r x / 2 ^ (8 * k) mod 2 ^ 8.
Proof. intros K. unfold byte_form. rewrite eval_fmask, eval_shr by lia. apply (Z.land_ones _ 8). lia. Qed.
Lemma reversed_moves : flag_moves KReverseBytes 0 [0] reversed.
Proof.
  begin_moves. unfold reversed. cbn [fst snd]. rewrite Z.lxor_0_r.
  destruct (eval_byte_forms r (map byte_form [7; 6; 5; 4; 3; 2; 1; 0])) with (n := 8%nat) as [_ ->]; [|cbn; lia|lia|].
  - apply Forall_forall. intros f F. apply in_map_iff in F as [k [<- I]]. rewrite eval_byte_form by (cbn in I; lia).
    apply Z.mod_pos_bound. lia.
  - unfold Spec.rev8. f_equal. cbn [map rev app Spec.bytes]. rewrite !eval_byte_form by lia.
    rewrite !Z.div_div by lia. change (2 ^ (8 * 0)) with 1. rewrite Z.div_1_r. reflexivity.
Qed.

(** * Chips *)

Ltac by_index c s k amount p flags moved M :=
  apply (flag_chip c s k amount 6 p flags moved); [vm_cast_no_check (eq_refl true)|solve_kind|discriminate|discriminate|apply M].
Ltac unary c k p flags moved M :=
  apply (flag_chip c NoSecond k x 0 p flags moved); [vm_cast_no_check (eq_refl true)|solve_kind|discriminate|reflexivity|apply M].

Theorem bit_set_sound : chip_sound 4 chip_bit_set.
Proof. by_index chip_bit_set Rs2 KBitSet y 3%nat [0; 1] with_bit with_bit_moves. Qed.
Theorem bit_set_immediate_sound : chip_sound 4 chip_bit_set_immediate.
Proof. by_index chip_bit_set_immediate Immediate KBitSetImmediate immediate 3%nat [0; 1] with_bit with_bit_moves. Qed.
Theorem bit_invert_sound : chip_sound 4 chip_bit_invert.
Proof. by_index chip_bit_invert Rs2 KBitInvert y 2%nat [0] inverted inverted_moves. Qed.
Theorem bit_invert_immediate_sound : chip_sound 4 chip_bit_invert_immediate.
Proof. by_index chip_bit_invert_immediate Immediate KBitInvertImmediate immediate 2%nat [0] inverted inverted_moves. Qed.
Theorem bit_extract_sound : chip_sound 4 chip_bit_extract.
Proof. by_index chip_bit_extract Rs2 KBitExtract y 1%nat [0] extracted extracted_moves. Qed.
Theorem bit_extract_immediate_sound : chip_sound 4 chip_bit_extract_immediate.
Proof. by_index chip_bit_extract_immediate Immediate KBitExtractImmediate immediate 1%nat [0] extracted extracted_moves. Qed.
Theorem extend_sound : chip_sound 4 chip_extend.
Proof. unary chip_extend KExtend 1%nat [0; 2; 3] extended extended_moves. Qed.
Theorem reverse_bytes_sound : chip_sound 4 chip_reverse_bytes.
Proof. unary chip_reverse_bytes KReverseBytes 0%nat [0] reversed reversed_moves. Qed.
