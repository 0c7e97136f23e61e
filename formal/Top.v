(** The machine: its chips as the code has them, and what rows that satisfy them and whose tokens balance show. *)
From Coq Require Import ZArith List.
From Carryless Require Spec.
From Carryless Require Import Circuit Machine Meaning System Boundary.
From Carryless.generated Require Import All.
From Carryless.Chips Require Arithmetic Atomic AtomicArithmetic Bits Call CallBytes CallRead
  CallWrite Carryless Comparison Divide DivideWord Jump Memory
  Misaligned Multiply MultiplyHigh Ones Paired Shift Zeros.
Import ListNotations.
Local Open Scope Z_scope.

(** The chips of the hart, with how far their rows advance the clock. *)
Definition hart : list (Z * chip) := [
   (4, chip_constant); (4, chip_add); (4, chip_add_immediate); (4, chip_add_word); (4, chip_add_word_immediate);
   (4, chip_shift_add1); (4, chip_shift_add2); (4, chip_shift_add3); (4, chip_add_unsigned_word);
   (4, chip_shift_add_unsigned_word1); (4, chip_shift_add_unsigned_word2); (4, chip_shift_add_unsigned_word3);
   (4, chip_xor); (4, chip_xor_immediate); (4, chip_logic); (4, chip_logic_immediate); (4, chip_compare);
   (4, chip_compare_immediate); (4, chip_min_max); (4, chip_conditional_zero); (4, chip_shift_left);
   (4, chip_shift_left_immediate); (4, chip_shift_left_unsigned_word); (4, chip_shift_right);
   (4, chip_shift_right_immediate); (4, chip_shift_arithmetic); (4, chip_shift_arithmetic_immediate);
   (4, chip_shift_left_word); (4, chip_shift_left_word_immediate); (4, chip_shift_right_word);
   (4, chip_shift_right_word_immediate); (4, chip_shift_arithmetic_word); (4, chip_shift_arithmetic_word_immediate);
   (4, chip_rotate_left); (4, chip_rotate_right); (4, chip_rotate_right_immediate); (4, chip_rotate_left_word);
   (4, chip_rotate_right_word); (4, chip_rotate_right_word_immediate); (4, chip_bit_set);
   (4, chip_bit_set_immediate); (4, chip_bit_invert); (4, chip_bit_invert_immediate); (4, chip_bit_extract);
   (4, chip_bit_extract_immediate); (4, chip_extend); (4, chip_reverse_bytes); (4, chip_or_bytes);
   (4, chip_leading_zeros); (4, chip_leading_zeros_word); (4, chip_trailing_zeros); (4, chip_trailing_zeros_word);
   (4, chip_ones); (4, chip_ones_word); (4, chip_branch_equal); (4, chip_branch_less); (4, chip_jump_register);
   (4, chip_load_double); (4, chip_load_word); (4, chip_load_half); (4, chip_load_byte); (4, chip_store_double);
   (4, chip_store_word); (4, chip_store_half); (4, chip_store_byte); (4, chip_load_misaligned);
   (4, chip_store_misaligned); (8, chip_load_across); (8, chip_store_across); (8, chip_load_reserved);
   (8, chip_store_conditional); (8, chip_atomic_logic); (8, chip_atomic_arithmetic); (4, chip_multiply);
   (4, chip_multiply_word); (4, chip_multiply_high); (4, chip_multiply_paired);
   (4, chip_multiply_high_paired); (4, chip_carryless); (4, chip_carryless_high);
   (4, chip_carryless_reversed); (4, chip_divide); (4, chip_divide_word); (4, chip_fence); (8, chip_exit);
   (8, chip_read_private); (8, chip_read_public); (8, chip_write_public); (8, chip_write_diagnostic);
   (8, chip_read_private_nothing); (8, chip_read_public_nothing); (8, chip_write_nothing); (8, chip_bad_descriptor);
   (8, chip_unknown_call)].

Definition machine_chips : chips := Chips hart chip_registers chip_image chip_text chip_zeroed chip_unread.

(** They are all the chips that there are. *)
Theorem machine_chips_all :
  map snd (hart_chips machine_chips) ++ [chip_registers; chip_image; chip_text; chip_zeroed; chip_unread] = all_chips.
Proof. reflexivity. Qed.

(** A chip's theorem, in the shape that [chips_ok] has. *)
Definition proved (c : Z * chip) : Prop := (fst c = 4 \/ fst c = 8) /\ chip_sharing (fst c) (snd c).
Lemma listed (l : list (Z * chip)) : Forall proved l ->
  forall span c, In (span, c) l -> (span = 4 \/ span = 8) /\ chip_sharing span c.
Proof. rewrite Forall_forall. intros H span c I. exact (H _ I). Qed.
Lemma listed_sharing c l : chip_sharing 4 c -> Forall proved l -> Forall proved ((4, c) :: l).
Proof. intros H L. constructor; [split; [now left|exact H]|exact L]. Qed.
Lemma listed_4 c l : chip_sound 4 c -> Forall proved l -> Forall proved ((4, c) :: l).
Proof. intros H. apply listed_sharing. now apply sound_sharing. Qed.
Lemma listed_8 c l : chip_sound 8 c -> Forall proved l -> Forall proved ((8, c) :: l).
Proof. intros H L. constructor; [split; [now right|now apply sound_sharing]|exact L]. Qed.

Theorem machine_chips_ok : chips_ok machine_chips.
Proof.
  constructor; [apply listed|..].
  - unfold hart_chips, machine_chips, hart.
    apply listed_4; [exact Jump.constant_sound|].
    apply listed_4; [exact Arithmetic.add_sound|].
    apply listed_4; [exact Arithmetic.add_immediate_sound|].
    apply listed_4; [exact Arithmetic.add_word_sound|].
    apply listed_4; [exact Arithmetic.add_word_immediate_sound|].
    apply listed_4; [exact Arithmetic.shift_add1_sound|].
    apply listed_4; [exact Arithmetic.shift_add2_sound|].
    apply listed_4; [exact Arithmetic.shift_add3_sound|].
    apply listed_4; [exact Arithmetic.add_unsigned_word_sound|].
    apply listed_4; [exact Arithmetic.shift_add_unsigned_word1_sound|].
    apply listed_4; [exact Arithmetic.shift_add_unsigned_word2_sound|].
    apply listed_4; [exact Arithmetic.shift_add_unsigned_word3_sound|].
    apply listed_4; [exact Arithmetic.xor_sound|].
    apply listed_4; [exact Arithmetic.xor_immediate_sound|].
    apply listed_4; [exact Arithmetic.logic_sound|].
    apply listed_4; [exact Arithmetic.logic_immediate_sound|].
    apply listed_4; [exact Comparison.compare_sound|].
    apply listed_4; [exact Comparison.compare_immediate_sound|].
    apply listed_4; [exact Comparison.min_max_sound|].
    apply listed_4; [exact Comparison.conditional_zero_sound|].
    apply listed_4; [exact Shift.shift_left_sound|].
    apply listed_4; [exact Shift.shift_left_immediate_sound|].
    apply listed_4; [exact Shift.shift_left_unsigned_word_sound|].
    apply listed_4; [exact Shift.shift_right_sound|].
    apply listed_4; [exact Shift.shift_right_immediate_sound|].
    apply listed_4; [exact Shift.shift_arithmetic_sound|].
    apply listed_4; [exact Shift.shift_arithmetic_immediate_sound|].
    apply listed_4; [exact Shift.shift_left_word_sound|].
    apply listed_4; [exact Shift.shift_left_word_immediate_sound|].
    apply listed_4; [exact Shift.shift_right_word_sound|].
    apply listed_4; [exact Shift.shift_right_word_immediate_sound|].
    apply listed_4; [exact Shift.shift_arithmetic_word_sound|].
    apply listed_4; [exact Shift.shift_arithmetic_word_immediate_sound|].
    apply listed_4; [exact Shift.rotate_left_sound|].
    apply listed_4; [exact Shift.rotate_right_sound|].
    apply listed_4; [exact Shift.rotate_right_immediate_sound|].
    apply listed_4; [exact Shift.rotate_left_word_sound|].
    apply listed_4; [exact Shift.rotate_right_word_sound|].
    apply listed_4; [exact Shift.rotate_right_word_immediate_sound|].
    apply listed_4; [exact Bits.bit_set_sound|].
    apply listed_4; [exact Bits.bit_set_immediate_sound|].
    apply listed_4; [exact Bits.bit_invert_sound|].
    apply listed_4; [exact Bits.bit_invert_immediate_sound|].
    apply listed_4; [exact Bits.bit_extract_sound|].
    apply listed_4; [exact Bits.bit_extract_immediate_sound|].
    apply listed_4; [exact Bits.extend_sound|].
    apply listed_4; [exact Bits.reverse_bytes_sound|].
    apply listed_4; [exact Zeros.or_bytes_sound|].
    apply listed_4; [exact Zeros.leading_zeros_sound|].
    apply listed_4; [exact Zeros.leading_zeros_word_sound|].
    apply listed_4; [exact Zeros.trailing_zeros_sound|].
    apply listed_4; [exact Zeros.trailing_zeros_word_sound|].
    apply listed_4; [exact Ones.ones_sound|].
    apply listed_4; [exact Ones.ones_word_sound|].
    apply listed_4; [exact Jump.branch_equal_sound|].
    apply listed_4; [exact Jump.branch_less_sound|].
    apply listed_4; [exact Jump.jump_register_sound|].
    apply listed_4; [exact Memory.load_double_sound|].
    apply listed_4; [exact Memory.load_word_sound|].
    apply listed_4; [exact Memory.load_half_sound|].
    apply listed_4; [exact Memory.load_byte_sound|].
    apply listed_4; [exact Memory.store_double_sound|].
    apply listed_4; [exact Memory.store_word_sound|].
    apply listed_4; [exact Memory.store_half_sound|].
    apply listed_4; [exact Memory.store_byte_sound|].
    apply listed_4; [exact Misaligned.load_misaligned_sound|].
    apply listed_4; [exact Misaligned.store_misaligned_sound|].
    apply listed_8; [exact Misaligned.load_across_sound|].
    apply listed_8; [exact Misaligned.store_across_sound|].
    apply listed_8; [exact Atomic.load_reserved_sound|].
    apply listed_8; [exact Atomic.store_conditional_sound|].
    apply listed_8; [exact Atomic.atomic_logic_sound|].
    apply listed_8; [exact AtomicArithmetic.atomic_arithmetic_sound|].
    apply listed_4; [exact Multiply.multiply_sound|].
    apply listed_4; [exact Multiply.multiply_word_sound|].
    apply listed_4; [exact MultiplyHigh.multiply_high_sound|].
    apply listed_sharing; [exact Paired.multiply_paired_sharing|].
    apply listed_sharing; [exact Paired.multiply_high_paired_sharing|].
    apply listed_4; [exact Carryless.carryless_sound|].
    apply listed_4; [exact Carryless.carryless_high_sound|].
    apply listed_4; [exact Carryless.carryless_reversed_sound|].
    apply listed_4; [exact Divide.divide_sound|].
    apply listed_4; [exact DivideWord.divide_word_sound|].
    apply listed_4; [exact Jump.fence_sound|].
    apply listed_8; [exact Call.exit_sound|].
    apply listed_8; [exact CallBytes.read_private_sound|].
    apply listed_8; [exact CallRead.read_public_sound|].
    apply listed_8; [exact CallWrite.write_public_sound|].
    apply listed_8; [exact CallBytes.write_diagnostic_sound|].
    apply listed_8; [exact Call.read_private_nothing_sound|].
    apply listed_8; [exact Call.read_public_nothing_sound|].
    apply listed_8; [exact Call.write_nothing_sound|].
    apply listed_8; [exact Call.bad_descriptor_sound|].
    apply listed_8; [exact Call.unknown_call_sound|].
    constructor.
  - exact registers_sound.
  - exact image_sound.
  - exact text_sound.
  - exact zeroed_is_sound.
  - exact unread_is_sound.
Qed.

(** What an accepted proof shows, as far as the machine is concerned. *)
Theorem machine_sound s t : statement_ok s -> accepted machine_chips s t ->
  Spec.runs (s_program s) (Spec.initial (s_program s) (s_public_input s)) (s_code s) (s_public_output s).
Proof. exact (rows_to_run machine_chips s t machine_chips_ok). Qed.
