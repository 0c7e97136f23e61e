(** The chips of multiply.v that compute are complete: every step of an instruction that they execute has a row. *)
From Coq Require Import ZArith List.
From Carryless Require Import Circuit Machine Fields Meaning Patterns AluFilled.
From Carryless.generated Require Import multiply.
From Carryless.Chips Require Carryless Multiply MultiplyHigh.
Local Open Scope Z_scope.

Theorem multiply_complete : chip_complete 4 chip_multiply (executes_kind KMultiply).
Proof. complete_alu chip_multiply Rs2 KMultiply 2%nat 3%nat 6%nat Multiply.multiply_sound. Qed.
Theorem multiply_word_complete : chip_complete 4 chip_multiply_word (executes_kind KMultiplyWord).
Proof. complete_alu chip_multiply_word Rs2 KMultiplyWord 2%nat 3%nat 14%nat Multiply.multiply_word_sound. Qed.
Theorem multiply_high_complete : chip_complete 4 chip_multiply_high (executes_kind KMultiplyHigh).
Proof. complete_alu chip_multiply_high Rs2 KMultiplyHigh 2%nat 3%nat 11%nat MultiplyHigh.multiply_high_sound. Qed.
Theorem carryless_complete : chip_complete 4 chip_carryless (executes_kind KCarryless).
Proof. complete_alu chip_carryless Rs2 KCarryless 2%nat 3%nat 6%nat Carryless.carryless_sound. Qed.
Theorem carryless_high_complete : chip_complete 4 chip_carryless_high (executes_kind KCarrylessHigh).
Proof. complete_alu chip_carryless_high Rs2 KCarrylessHigh 2%nat 3%nat 6%nat Carryless.carryless_high_sound. Qed.
Theorem carryless_reversed_complete : chip_complete 4 chip_carryless_reversed (executes_kind KCarrylessReversed).
Proof. complete_alu chip_carryless_reversed Rs2 KCarrylessReversed 2%nat 3%nat 6%nat Carryless.carryless_reversed_sound. Qed.
