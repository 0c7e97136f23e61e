(** The chips of arithmetic.v that compute are complete: every step of an instruction that they execute has a row. *)
From Coq Require Import ZArith List.
From Carryless Require Import Circuit Machine Fields Meaning Patterns AluFilled.
From Carryless.generated Require Import arithmetic.
From Carryless.Chips Require Arithmetic Comparison.
Local Open Scope Z_scope.

Theorem add_complete : chip_complete 4 chip_add (executes_kind KAdd).
Proof. complete_alu chip_add Rs2 KAdd 2%nat 3%nat 5%nat Arithmetic.add_sound. Qed.
Theorem add_immediate_complete : chip_complete 4 chip_add_immediate (executes_kind KAddImmediate).
Proof. complete_alu chip_add_immediate Immediate KAddImmediate 2%nat 2%nat 4%nat Arithmetic.add_immediate_sound. Qed.
Theorem add_word_complete : chip_complete 4 chip_add_word (executes_kind KAddWord).
Proof. complete_alu chip_add_word Rs2 KAddWord 2%nat 3%nat 5%nat Arithmetic.add_word_sound. Qed.
Theorem add_word_immediate_complete : chip_complete 4 chip_add_word_immediate (executes_kind KAddWordImmediate).
Proof. complete_alu chip_add_word_immediate Immediate KAddWordImmediate 2%nat 2%nat 4%nat Arithmetic.add_word_immediate_sound. Qed.
Theorem shift_add1_complete : chip_complete 4 chip_shift_add1 (executes_kind KShiftAdd1).
Proof. complete_alu chip_shift_add1 Rs2 KShiftAdd1 2%nat 3%nat 5%nat Arithmetic.shift_add1_sound. Qed.
Theorem shift_add2_complete : chip_complete 4 chip_shift_add2 (executes_kind KShiftAdd2).
Proof. complete_alu chip_shift_add2 Rs2 KShiftAdd2 2%nat 3%nat 5%nat Arithmetic.shift_add2_sound. Qed.
Theorem shift_add3_complete : chip_complete 4 chip_shift_add3 (executes_kind KShiftAdd3).
Proof. complete_alu chip_shift_add3 Rs2 KShiftAdd3 2%nat 3%nat 5%nat Arithmetic.shift_add3_sound. Qed.
Theorem add_unsigned_word_complete : chip_complete 4 chip_add_unsigned_word (executes_kind KAddUnsignedWord).
Proof. complete_alu chip_add_unsigned_word Rs2 KAddUnsignedWord 2%nat 3%nat 5%nat Arithmetic.add_unsigned_word_sound. Qed.
Theorem shift_add_unsigned_word1_complete : chip_complete 4 chip_shift_add_unsigned_word1 (executes_kind KShiftAddUnsignedWord1).
Proof. complete_alu chip_shift_add_unsigned_word1 Rs2 KShiftAddUnsignedWord1 2%nat 3%nat 5%nat Arithmetic.shift_add_unsigned_word1_sound. Qed.
Theorem shift_add_unsigned_word2_complete : chip_complete 4 chip_shift_add_unsigned_word2 (executes_kind KShiftAddUnsignedWord2).
Proof. complete_alu chip_shift_add_unsigned_word2 Rs2 KShiftAddUnsignedWord2 2%nat 3%nat 5%nat Arithmetic.shift_add_unsigned_word2_sound. Qed.
Theorem shift_add_unsigned_word3_complete : chip_complete 4 chip_shift_add_unsigned_word3 (executes_kind KShiftAddUnsignedWord3).
Proof. complete_alu chip_shift_add_unsigned_word3 Rs2 KShiftAddUnsignedWord3 2%nat 3%nat 5%nat Arithmetic.shift_add_unsigned_word3_sound. Qed.
Theorem xor_complete : chip_complete 4 chip_xor (executes_kind KXor).
Proof. complete_alu chip_xor Rs2 KXor 2%nat 3%nat 4%nat Arithmetic.xor_sound. Qed.
Theorem xor_immediate_complete : chip_complete 4 chip_xor_immediate (executes_kind KXorImmediate).
Proof. complete_alu chip_xor_immediate Immediate KXorImmediate 2%nat 2%nat 3%nat Arithmetic.xor_immediate_sound. Qed.
Theorem logic_complete : chip_complete 4 chip_logic (executes_kind KLogic).
Proof. complete_alu chip_logic Rs2 KLogic 2%nat 3%nat 5%nat Arithmetic.logic_sound. Qed.
Theorem logic_immediate_complete : chip_complete 4 chip_logic_immediate (executes_kind KLogicImmediate).
Proof. complete_alu chip_logic_immediate Immediate KLogicImmediate 2%nat 2%nat 4%nat Arithmetic.logic_immediate_sound. Qed.
Theorem compare_complete : chip_complete 4 chip_compare (executes_kind KCompare).
Proof. complete_alu chip_compare Rs2 KCompare 2%nat 3%nat 5%nat Comparison.compare_sound. Qed.
Theorem compare_immediate_complete : chip_complete 4 chip_compare_immediate (executes_kind KCompareImmediate).
Proof. complete_alu chip_compare_immediate Immediate KCompareImmediate 2%nat 2%nat 4%nat Comparison.compare_immediate_sound. Qed.
Theorem min_max_complete : chip_complete 4 chip_min_max (executes_kind KMinMax).
Proof. complete_alu chip_min_max Rs2 KMinMax 2%nat 3%nat 6%nat Comparison.min_max_sound. Qed.
Theorem conditional_zero_complete : chip_complete 4 chip_conditional_zero (executes_kind KConditionalZero).
Proof. complete_alu chip_conditional_zero Rs2 KConditionalZero 2%nat 3%nat 6%nat Comparison.conditional_zero_sound. Qed.
