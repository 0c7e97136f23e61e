(** The chips of bits.v that compute are complete: every step of an instruction that they execute has a row. *)
From Coq Require Import ZArith List.
From Carryless Require Import Circuit Machine Fields Meaning Patterns AluFilled.
From Carryless.generated Require Import bits.
From Carryless.Chips Require Bits Ones Zeros.
Local Open Scope Z_scope.

Theorem bit_set_complete : chip_complete 4 chip_bit_set (executes_kind KBitSet).
Proof. complete_alu chip_bit_set Rs2 KBitSet 2%nat 3%nat 7%nat Bits.bit_set_sound. Qed.
Theorem bit_set_immediate_complete : chip_complete 4 chip_bit_set_immediate (executes_kind KBitSetImmediate).
Proof. complete_alu chip_bit_set_immediate Immediate KBitSetImmediate 2%nat 2%nat 6%nat Bits.bit_set_immediate_sound. Qed.
Theorem bit_invert_complete : chip_complete 4 chip_bit_invert (executes_kind KBitInvert).
Proof. complete_alu chip_bit_invert Rs2 KBitInvert 2%nat 3%nat 6%nat Bits.bit_invert_sound. Qed.
Theorem bit_invert_immediate_complete : chip_complete 4 chip_bit_invert_immediate (executes_kind KBitInvertImmediate).
Proof. complete_alu chip_bit_invert_immediate Immediate KBitInvertImmediate 2%nat 2%nat 5%nat Bits.bit_invert_immediate_sound. Qed.
Theorem bit_extract_complete : chip_complete 4 chip_bit_extract (executes_kind KBitExtract).
Proof. complete_alu chip_bit_extract Rs2 KBitExtract 2%nat 3%nat 5%nat Bits.bit_extract_sound. Qed.
Theorem bit_extract_immediate_complete : chip_complete 4 chip_bit_extract_immediate (executes_kind KBitExtractImmediate).
Proof. complete_alu chip_bit_extract_immediate Immediate KBitExtractImmediate 2%nat 2%nat 4%nat Bits.bit_extract_immediate_sound. Qed.
Theorem extend_complete : chip_complete 4 chip_extend (executes_kind KExtend).
Proof. complete_alu chip_extend NoSecond KExtend 2%nat 2%nat 4%nat Bits.extend_sound. Qed.
Theorem reverse_bytes_complete : chip_complete 4 chip_reverse_bytes (executes_kind KReverseBytes).
Proof. complete_alu chip_reverse_bytes NoSecond KReverseBytes 2%nat 2%nat 3%nat Bits.reverse_bytes_sound. Qed.
Theorem or_bytes_complete : chip_complete 4 chip_or_bytes (executes_kind KOrBytes).
Proof. complete_alu chip_or_bytes NoSecond KOrBytes 2%nat 2%nat 4%nat Zeros.or_bytes_sound. Qed.
Theorem leading_zeros_complete : chip_complete 4 chip_leading_zeros (executes_kind KLeadingZeros).
Proof. complete_alu chip_leading_zeros NoSecond KLeadingZeros 2%nat 2%nat 4%nat Zeros.leading_zeros_sound. Qed.
Theorem leading_zeros_word_complete : chip_complete 4 chip_leading_zeros_word (executes_kind KLeadingZerosWord).
Proof. complete_alu chip_leading_zeros_word NoSecond KLeadingZerosWord 2%nat 2%nat 4%nat Zeros.leading_zeros_word_sound. Qed.
Theorem trailing_zeros_complete : chip_complete 4 chip_trailing_zeros (executes_kind KTrailingZeros).
Proof. complete_alu chip_trailing_zeros NoSecond KTrailingZeros 2%nat 2%nat 4%nat Zeros.trailing_zeros_sound. Qed.
Theorem trailing_zeros_word_complete : chip_complete 4 chip_trailing_zeros_word (executes_kind KTrailingZerosWord).
Proof. complete_alu chip_trailing_zeros_word NoSecond KTrailingZerosWord 2%nat 2%nat 4%nat Zeros.trailing_zeros_word_sound. Qed.
Theorem ones_complete : chip_complete 4 chip_ones (executes_kind KOnes).
Proof. complete_alu chip_ones NoSecond KOnes 2%nat 2%nat 5%nat Ones.ones_sound. Qed.
Theorem ones_word_complete : chip_complete 4 chip_ones_word (executes_kind KOnesWord).
Proof. complete_alu chip_ones_word NoSecond KOnesWord 2%nat 2%nat 5%nat Ones.ones_word_sound. Qed.
