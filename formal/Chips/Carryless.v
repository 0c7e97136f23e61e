(** Carry-less products: the chip's product is a constraint of its own, and every result is linear in its two words. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields Meaning Row Gadgets Patterns.
From Carryless.Chips Require Import Common Arithmetic.
From Carryless.generated Require Import multiply.
Import ListNotations.
Local Open Scope Z_scope.

(** The specification's product, bit by bit of the second factor, is the circuit's. *)
Lemma carryless_from x y n : forall s,
  fold_right (fun i p => Z.lxor (if Z.testbit y (Z.of_nat i) then Z.shiftl x (Z.of_nat i) else 0) p) 0 (seq s n)
  = Z.shiftl (Spec.carryless n x (y / 2 ^ Z.of_nat s)) (Z.of_nat s).
Proof.
  induction n as [|n IH]; intros s; [symmetry; apply Z.shiftl_0_l|]. cbn [seq fold_right Spec.carryless]. rewrite IH.
  rewrite Z.shiftl_lxor. replace (y / 2 ^ Z.of_nat (S s)) with (y / 2 ^ Z.of_nat s / 2).
  - f_equal.
    + rewrite <- Z.testbit_spec' by lia. destruct (Z.testbit y (Z.of_nat s)); cbn [Z.b2z]; [now rewrite Z.mul_1_r|].
      now rewrite Z.mul_0_r, Z.shiftl_0_l.
    + rewrite !Z.shiftl_mul_pow2, Nat2Z.inj_succ, Z.pow_succ_r by lia. lia.
  - rewrite Nat2Z.inj_succ, Z.pow_succ_r by lia. rewrite Z.div_div by lia. f_equal. lia.
Qed.
Lemma clmul_carryless x y : clmul x y = Spec.carryless 64 x y.
Proof. unfold clmul. rewrite carryless_from. change (2 ^ Z.of_nat 0) with 1. now rewrite Z.div_1_r, Z.shiftl_0_r. Qed.

(** It is one bit short of two words. *)
Lemma carryless_range x n : word x -> forall y, 0 <= Spec.carryless n x y < 2 ^ (63 + Z.of_nat n).
Proof.
  intros X. unfold word, modulus in X. induction n as [|n IH]; intros y; [cbn; lia|]. cbn [Spec.carryless].
  rewrite Nat2Z.inj_succ. replace (63 + Z.succ (Z.of_nat n)) with (Z.succ (63 + Z.of_nat n)) by lia.
  apply below_lxor; [|specialize (IH (y / 2)); rewrite Z.pow_succ_r by lia; lia|lia].
  pose proof (Z.mod_pos_bound y 2 ltac:(lia)).
  assert (2 ^ 64 <= 2 ^ Z.succ (63 + Z.of_nat n)) by (apply Z.pow_le_mono_r; lia). nia.
Qed.

(** The product of a chip. *)
Definition product_words : product := Product x y (col 4) (col 5).
Lemma product_value c r : ch_products c = [product_words] -> satisfies c r ->
  Spec.carryless 64 (eval r x) (eval r y) = eval r (col 4) + modulus * eval r (col 5).
Proof.
  intros E (W & _ & P). rewrite E in P. apply Forall_inv in P. unfold product_holds in P.
  cbn [multiplied p_integers p_a p_b p_low p_high product_words Product] in P.
  rewrite <- clmul_carryless, P, lor_shifted by (try lia; now apply (eval_word r (col 4))). unfold modulus. lia.
Qed.

Theorem carryless_sound : chip_sound 4 chip_carryless.
Proof.
  operands Rs2 KCarryless x y (col 4). intros r o flags Sat R K F. operations K o. cbn [Spec.alu]. unfold Spec.clmul.
  rewrite (product_value chip_carryless r eq_refl Sat). rewrite Z.add_comm, Z.mul_comm, Z.add_comm, wrap_plus.
  symmetry. apply wrap_small. apply eval_word; [reflexivity|apply Sat].
Qed.
Theorem carryless_high_sound : chip_sound 4 chip_carryless_high.
Proof.
  operands Rs2 KCarrylessHigh x y (col 5). intros r o flags Sat R K F. operations K o. cbn [Spec.alu]. unfold Spec.clmulh.
  rewrite (product_value chip_carryless_high r eq_refl Sat). assert (L : word (eval r (col 4))) by (apply eval_word; [reflexivity|apply Sat]).
  unfold word, modulus in *. rewrite Z.add_comm, Z.mul_comm, Z.div_add_l, Z.div_small by lia. lia.
Qed.
Theorem carryless_reversed_sound : chip_sound 4 chip_carryless_reversed.
Proof.
  operands Rs2 KCarrylessReversed x y (fxor (fshl 1 (col 5)) (fshr 63 (col 4))). intros r o flags Sat R K F.
  operations K o. cbn [Spec.alu]. unfold Spec.clmulr. assert (W : words r) by apply Sat.
  pose proof (product_value chip_carryless_reversed r eq_refl Sat) as P.
  assert (L : word (eval r (col 4))) by now apply eval_word.
  pose proof (carryless_range (eval r x) 64 ltac:(now apply eval_word) (eval r y)) as B.
  rewrite P in *. clear P. change (2 ^ (63 + Z.of_nat 64)) with (modulus * 2 ^ 63) in B.
  rewrite eval_fxor, eval_fshl, eval_fshr, low_wrap, Z.shiftl_mul_pow2, Z.shiftr_div_pow2 by lia.
  unfold word, modulus in L, B. rewrite wrap_small by (unfold word, modulus; lia).
  rewrite Z.lxor_comm, <- Z.shiftl_mul_pow2 by lia.
  assert (D : 0 <= eval r (col 4) / 2 ^ 63 < 2 ^ 1) by (split; [apply Z.div_pos; lia|apply Z.div_lt_upper_bound; lia]).
  rewrite lxor_shifted by (assumption || lia). unfold modulus.
  replace (eval r (col 4) + 2 ^ 64 * eval r (col 5)) with (eval r (col 4) + 2 * eval r (col 5) * 2 ^ 63) by lia.
  rewrite Z.div_add by lia. lia.
Qed.
