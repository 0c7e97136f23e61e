(** The chips of shift.v that compute are complete: every step of an instruction that they execute has a row. *)
From Coq Require Import ZArith List.
From Carryless Require Import Circuit Machine Fields Meaning Patterns AluFilled.
From Carryless.generated Require Import shift.
From Carryless.Chips Require Shift.
Local Open Scope Z_scope.

Theorem shift_left_complete : chip_complete 4 chip_shift_left (executes_kind KShiftLeft).
Proof. complete_alu chip_shift_left Rs2 KShiftLeft 2%nat 3%nat 10%nat Shift.shift_left_sound. Qed.
Theorem shift_left_immediate_complete : chip_complete 4 chip_shift_left_immediate (executes_kind KShiftLeftImmediate).
Proof. complete_alu chip_shift_left_immediate Immediate KShiftLeftImmediate 2%nat 2%nat 9%nat Shift.shift_left_immediate_sound. Qed.
Theorem shift_left_unsigned_word_complete : chip_complete 4 chip_shift_left_unsigned_word (executes_kind KShiftLeftUnsignedWord).
Proof. complete_alu chip_shift_left_unsigned_word Immediate KShiftLeftUnsignedWord 2%nat 2%nat 9%nat Shift.shift_left_unsigned_word_sound. Qed.
Theorem shift_right_complete : chip_complete 4 chip_shift_right (executes_kind KShiftRight).
Proof. complete_alu chip_shift_right Rs2 KShiftRight 2%nat 3%nat 10%nat Shift.shift_right_sound. Qed.
Theorem shift_right_immediate_complete : chip_complete 4 chip_shift_right_immediate (executes_kind KShiftRightImmediate).
Proof. complete_alu chip_shift_right_immediate Immediate KShiftRightImmediate 2%nat 2%nat 9%nat Shift.shift_right_immediate_sound. Qed.
Theorem shift_arithmetic_complete : chip_complete 4 chip_shift_arithmetic (executes_kind KShiftArithmetic).
Proof. complete_alu chip_shift_arithmetic Rs2 KShiftArithmetic 2%nat 3%nat 10%nat Shift.shift_arithmetic_sound. Qed.
Theorem shift_arithmetic_immediate_complete : chip_complete 4 chip_shift_arithmetic_immediate (executes_kind KShiftArithmeticImmediate).
Proof. complete_alu chip_shift_arithmetic_immediate Immediate KShiftArithmeticImmediate 2%nat 2%nat 9%nat Shift.shift_arithmetic_immediate_sound. Qed.
Theorem shift_left_word_complete : chip_complete 4 chip_shift_left_word (executes_kind KShiftLeftWord).
Proof. complete_alu chip_shift_left_word Rs2 KShiftLeftWord 2%nat 3%nat 7%nat Shift.shift_left_word_sound. Qed.
Theorem shift_left_word_immediate_complete : chip_complete 4 chip_shift_left_word_immediate (executes_kind KShiftLeftWordImmediate).
Proof. complete_alu chip_shift_left_word_immediate Immediate KShiftLeftWordImmediate 2%nat 2%nat 6%nat Shift.shift_left_word_immediate_sound. Qed.
Theorem shift_right_word_complete : chip_complete 4 chip_shift_right_word (executes_kind KShiftRightWord).
Proof. complete_alu chip_shift_right_word Rs2 KShiftRightWord 2%nat 3%nat 7%nat Shift.shift_right_word_sound. Qed.
Theorem shift_right_word_immediate_complete : chip_complete 4 chip_shift_right_word_immediate (executes_kind KShiftRightWordImmediate).
Proof. complete_alu chip_shift_right_word_immediate Immediate KShiftRightWordImmediate 2%nat 2%nat 6%nat Shift.shift_right_word_immediate_sound. Qed.
Theorem shift_arithmetic_word_complete : chip_complete 4 chip_shift_arithmetic_word (executes_kind KShiftArithmeticWord).
Proof. complete_alu chip_shift_arithmetic_word Rs2 KShiftArithmeticWord 2%nat 3%nat 7%nat Shift.shift_arithmetic_word_sound. Qed.
Theorem shift_arithmetic_word_immediate_complete : chip_complete 4 chip_shift_arithmetic_word_immediate (executes_kind KShiftArithmeticWordImmediate).
Proof. complete_alu chip_shift_arithmetic_word_immediate Immediate KShiftArithmeticWordImmediate 2%nat 2%nat 6%nat Shift.shift_arithmetic_word_immediate_sound. Qed.
Theorem rotate_left_complete : chip_complete 4 chip_rotate_left (executes_kind KRotateLeft).
Proof. complete_alu chip_rotate_left Rs2 KRotateLeft 2%nat 3%nat 10%nat Shift.rotate_left_sound. Qed.
Theorem rotate_right_complete : chip_complete 4 chip_rotate_right (executes_kind KRotateRight).
Proof. complete_alu chip_rotate_right Rs2 KRotateRight 2%nat 3%nat 10%nat Shift.rotate_right_sound. Qed.
Theorem rotate_right_immediate_complete : chip_complete 4 chip_rotate_right_immediate (executes_kind KRotateRightImmediate).
Proof. complete_alu chip_rotate_right_immediate Immediate KRotateRightImmediate 2%nat 2%nat 9%nat Shift.rotate_right_immediate_sound. Qed.
Theorem rotate_left_word_complete : chip_complete 4 chip_rotate_left_word (executes_kind KRotateLeftWord).
Proof. complete_alu chip_rotate_left_word Rs2 KRotateLeftWord 2%nat 3%nat 7%nat Shift.rotate_left_word_sound. Qed.
Theorem rotate_right_word_complete : chip_complete 4 chip_rotate_right_word (executes_kind KRotateRightWord).
Proof. complete_alu chip_rotate_right_word Rs2 KRotateRightWord 2%nat 3%nat 7%nat Shift.rotate_right_word_sound. Qed.
Theorem rotate_right_word_immediate_complete : chip_complete 4 chip_rotate_right_word_immediate (executes_kind KRotateRightWordImmediate).
Proof. complete_alu chip_rotate_right_word_immediate Immediate KRotateRightWordImmediate 2%nat 2%nat 6%nat Shift.rotate_right_word_immediate_sound. Qed.
