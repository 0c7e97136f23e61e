(** [mulh mulhsu mulhu]: from the product of the unsigned words, a constraint of its own. A sign takes the other factor from the high half. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields FieldsFacts Meaning Row Gadgets Patterns.
From Carryless.Chips Require Import Common Arithmetic.
From Carryless.generated Require Import multiply.
Import ListNotations.
Local Open Scope Z_scope.

(** The signed product's high word; [a] and [b] say which factors are negative. *)
Lemma signed_high x y low high (a b : bool) : x * y = low + modulus * high -> word low ->
  wrap ((x - modulus * Z.b2z a) * (y - modulus * Z.b2z b) / modulus)
  = wrap (high - (if a then y else 0) - (if b then x else 0)).
Proof.
  intros P L. unfold word in L.
  replace ((x - modulus * Z.b2z a) * (y - modulus * Z.b2z b))
    with (low + (high - (if a then y else 0) - (if b then x else 0) + Z.b2z (a && b) * modulus) * modulus)
    by (destruct a, b; cbn [Z.b2z andb]; lia).
  rewrite Z.div_add, Z.div_small, Z.add_0_l by (lia || discriminate). apply wrap_plus.
Qed.

Definition first_difference : form := add_sum (col 8) (col 6) (fxor (col 7) real) (const 1) ones64 top64.
Definition multiply_high_form : form := add_sum (col 10) first_difference (fxor (col 9) real) (const 1) ones64 top64.

(** A sign that counts where a flag is set. *)
Lemma sign_holds c k s at_ f n r flags :
  part_of (2 ^ at_) (and_gate (col s) (flag n) (fbit 63 at_ f) (2 ^ at_)) (constraint_at c k) = true ->
  satisfies c r -> fields_of r / 2 ^ 17 mod 2 ^ 6 = flags -> 0 <= n < 6 -> 0 <= at_ < 64 ->
  Z.testbit (eval r (col s)) at_ = Z.testbit flags n && Z.testbit (eval r f) 63.
Proof.
  intros P Sat F N A. pose proof (gadget_holds _ _ _ _ _ P Sat) as G.
  rewrite (and_sound r _ _ _ _ at_ G) by (try apply Z.pow2_bits_true; lia).
  rewrite (eval_flag r flags), testbit_fbit_at by (assumption || lia). f_equal.
  destruct (Z.testbit flags n); [now apply testbit_ones64|apply Z.testbit_0_l].
Qed.
(** What a negative factor takes off. *)
Lemma excess_holds c k w s at_ f r : part_of ones64 (and_gate (col w) (fbroadcast at_ (col s)) f ones64) (constraint_at c k) = true ->
  satisfies c r -> form_ok f = true -> eval r (col w) = if Z.testbit (eval r (col s)) at_ then eval r f else 0.
Proof.
  intros P Sat F. assert (W : words r) by apply Sat. assert (WF : word (eval r f)) by now apply eval_word.
  assert (WB : word (eval r (fbroadcast at_ (col s))))
    by (rewrite eval_fbroadcast; destruct (Z.testbit _ _); [apply word_ones|apply word_0]).
  assert (WW : word (eval r (col w))) by now apply eval_word.
  rewrite (and64 r _ _ _ WW WB (gadget_holds _ _ _ _ _ P Sat)), eval_fbroadcast. destruct (Z.testbit _ _); [|apply Z.land_0_l]. rewrite Z.land_comm. now apply land_ones64.
Qed.

Theorem multiply_high_sound : chip_sound 4 chip_multiply_high.
Proof.
  operands Rs2 KMultiplyHigh x y multiply_high_form. intros r o flags Sat R K F. assert (W : words r) by apply Sat.
  assert (WX : word (eval r x)) by now apply eval_word. assert (WY : word (eval r y)) by now apply eval_word.
  assert (WL : word (eval r (col 5))) by now apply eval_word. assert (WH : word (eval r (col 6))) by now apply eval_word.
  assert (W7 : word (eval r (col 7))) by now apply eval_word. assert (W9 : word (eval r (col 9))) by now apply eval_word.
  pose proof (integer_product_holds chip_multiply_high r x y (col 5) (col 6) ltac:(vm_compute; reflexivity) Sat WL) as P.
  pose proof (sign_holds chip_multiply_high 0 4 0 x 0 r flags ltac:(vm_compute; reflexivity) Sat F ltac:(lia) ltac:(lia)) as SX.
  pose proof (sign_holds chip_multiply_high 0 4 31 y 1 r flags ltac:(vm_compute; reflexivity) Sat F ltac:(lia) ltac:(lia)) as SY.
  pose proof (excess_holds chip_multiply_high 1 7 4 0 y r ltac:(vm_compute; reflexivity) Sat eq_refl) as EX. rewrite SX in EX.
  pose proof (excess_holds chip_multiply_high 3 9 4 31 x r ltac:(vm_compute; reflexivity) Sat eq_refl) as EY. rewrite SY in EY.
  pose proof (subtracted chip_multiply_high 2 8 (col 6) (col 7) r ltac:(vm_compute; reflexivity) Sat R WH W7) as S1.
  fold first_difference in S1. assert (W1 : word (eval r first_difference)) by (rewrite S1; apply wrap_word).
  pose proof (subtracted chip_multiply_high 4 10 first_difference (col 9) r ltac:(vm_compute; reflexivity) Sat R W1 W9) as S2.
  fold multiply_high_form in S2. rewrite S1, wrap_sub_l, EX, EY, <- (signed_high _ _ _ _ _ _ P WL) in S2. rewrite S2.
  clear - WX WY K. operations K o; cbn [Spec.alu Z.testbit Pos.testbit Z.odd andb Z.b2z];
    unfold Spec.mulh, Spec.mulhsu, Spec.mulhu; rewrite ?signed_word by assumption; rewrite ?Z.mul_0_r, ?Z.sub_0_r.
  all: try reflexivity.
  unfold word in *. apply wrap_small. split; [apply Z.div_pos; unfold modulus in *; lia|].
  apply Z.div_lt_upper_bound; [unfold modulus; lia|]. apply Z.mul_lt_mono_nonneg; unfold modulus in *; lia.
Qed.
