(** Chips that move bits by the low bits of an amount: every amount is a case, in which the chip is linear. The amount is rs2 or the
    immediate; what the chip then writes is said by a form for each amount ([moves]). *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields Meaning Row Cases Patterns.
From Carryless.Chips Require Import Common.
Import ListNotations.
Local Open Scope Z_scope.

(** The forms are what the operations of a kind compute from rs1 and a second operand whose low [n] bits are the amount. *)
Definition moves (k : kind) (n : nat) (moved : Z -> form) : Prop :=
  forall o flags, kind_of_op o = Some (k, flags) ->
  forall r, words r -> forall b, eval r (moved (b mod 2 ^ Z.of_nat n)) = Spec.alu o (eval r x) b.

(** A chip without flags whose first [p] constraints write these forms. *)
Theorem amount_chip c s k amount n p moved :
  row_check c (layout_of c) && alu_check s k x amount (result c) (layout_of c)
  && check c (stages p) (amount_cases amount n (fun a => [(result c, moved a, 0)])) = true ->
  kind_computes s k -> k <> KConstant -> s <> NoSecond -> moves k n moved -> chip_sound 4 c.
Proof.
  intros [[RC AC]%andb_true_iff CH]%andb_true_iff KC NC NS M. apply (alu_chip c (layout_of c) s k x amount (result c) RC AC KC NC).
  intros r o flags Sat [Real _] K _. assert (W : words r) by (destruct Sat; assumption).
  pose proof (amount_sound c (stages p) amount n (fun a => [(result c, moved a, 0)]) CH r Sat Real) as C.
  apply Forall_inv in C. cbn [claimed] in C. rewrite Z.lxor_0_r, (M o flags K r W) in C. destruct s; easy.
Qed.

