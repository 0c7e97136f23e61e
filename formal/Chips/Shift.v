(** Shifts and rotations: every amount is a case, in which the multiplexers are linear ([amount_chip]). *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields Meaning Row Cases Patterns Gadgets.
From Carryless.Chips Require Import Common Amounts ShiftFacts.
From Carryless.generated Require Import shift.
Import ListNotations.
Local Open Scope Z_scope.

(** * What the chips write, by the amount *)

Ltac begin_moves :=
  let o := fresh "o" in let K := fresh "K" in
  intros o ? K r W b; destruct o; try discriminate K; clear K; cbn [Spec.alu];
  change (2 ^ Z.of_nat 6) with 64; change (2 ^ Z.of_nat 5) with 32;
  pose proof (Z.mod_pos_bound b 64 eq_refl); pose proof (Z.mod_pos_bound b 32 eq_refl).
(** The kinds with register and immediate. *)
Definition kinds_move (k k' : kind) (n : nat) (moved : Z -> form) : Prop := moves k n moved /\ moves k' n moved.

Definition left (a : Z) : form := move Shl a x.
Lemma left_moves : kinds_move KShiftLeft KShiftLeftImmediate 6 left.
Proof. split; begin_moves; now apply eval_shl. Qed.
Definition left_low (a : Z) : form := move Shl a (low32 x).
Lemma left_low_moves : moves KShiftLeftUnsignedWord 6 left_low.
Proof. begin_moves. unfold left_low. now rewrite eval_shl, eval_low32. Qed.
Definition right (a : Z) : form := move Shr a x.
Lemma right_moves : kinds_move KShiftRight KShiftRightImmediate 6 right.
Proof. split; begin_moves; now apply eval_shr. Qed.
Definition arithmetic (a : Z) : form := move Sar a x.
Lemma arithmetic_moves : kinds_move KShiftArithmetic KShiftArithmeticImmediate 6 arithmetic.
Proof. split; begin_moves; now apply eval_sar. Qed.
Definition rotated_left (a : Z) : form := move Rotl a x.
Lemma rotated_left_moves : moves KRotateLeft 6 rotated_left.
Proof. begin_moves. unfold rotated_left. rewrite eval_rotl by easy. apply rotate_mod. Qed.
Definition rotated_right (a : Z) : form := move Rotl ((64 - a) mod 64) x.
Lemma rotated_right_moves : kinds_move KRotateRight KRotateRightImmediate 6 rotated_right.
Proof.
  split; begin_moves; (unfold rotated_right; rewrite eval_rotl by (try easy; now apply Z.mod_pos_bound); now apply rotate_back).
Qed.

(** Words: the result's low half, with its sign. *)
Definition left_word (a : Z) : form := fsext32 (move Shl a (low32 x)).
Lemma left_word_moves : kinds_move KShiftLeftWord KShiftLeftWordImmediate 5 left_word.
Proof.
  split; begin_moves; (unfold left_word; rewrite eval_fsext32, eval_shl, eval_low32 by
    (try apply move_ok; try (apply in_steps with 32); easy || lia);
    rewrite sext_wrap; unfold Spec.sllw, Spec.on_words; now rewrite amount_of_word).
Qed.
Definition right_word (a : Z) : form := fsext32 (move Shr a (low32 x)).
Lemma right_word_moves : kinds_move KShiftRightWord KShiftRightWordImmediate 5 right_word.
Proof.
  split; begin_moves; (unfold right_word; rewrite eval_fsext32, eval_shr, eval_low32 by
    (try apply move_ok; try (apply in_steps with 32); easy || lia);
    unfold Spec.srlw, Spec.on_words; now rewrite amount_of_word).
Qed.
Definition arithmetic_word (a : Z) : form := fsext32 (move Sar a (fsext32 x)).
Lemma arithmetic_word_moves : kinds_move KShiftArithmeticWord KShiftArithmeticWordImmediate 5 arithmetic_word.
Proof.
  split; begin_moves; (unfold arithmetic_word; rewrite eval_fsext32, eval_sar, eval_fsext32 by
    (try apply move_ok; try (apply in_steps with 32); easy || lia);
    rewrite sext_wrap, signed_sext; unfold Spec.sraw, Spec.on_words; now rewrite amount_of_word).
Qed.
Definition rotated_left_word (a : Z) : form := rotated32 a x.
Lemma rotated_left_word_moves : moves KRotateLeftWord 5 rotated_left_word.
Proof.
  begin_moves. unfold rotated_left_word. rewrite eval_rotated32 by easy. unfold Spec.rolw, Spec.on_words.
  now rewrite <- (rotate_mod 32 _ (b mod 2 ^ 32)), amount_of_word.
Qed.
Definition rotated_right_word (a : Z) : form := rotated32 ((32 - a) mod 32) x.
Lemma rotated_right_word_moves : kinds_move KRotateRightWord KRotateRightWordImmediate 5 rotated_right_word.
Proof.
  split; begin_moves; (unfold rotated_right_word; rewrite eval_rotated32 by (try easy; now apply Z.mod_pos_bound);
    unfold Spec.rorw, Spec.on_words; now rewrite <- (rotate_back 32 _ (b mod 2 ^ 32)), amount_of_word).
Qed.

(** * Chips *)

(** Two multiplexers of a word share a constraint. *)
Ltac double c s k amount moved M :=
  apply (amount_chip c s k amount 6 6 moved); [vm_cast_no_check (eq_refl true)|solve_kind|discriminate|discriminate|apply M].
Ltac half c s k amount moved M :=
  apply (amount_chip c s k amount 5 3 moved); [vm_cast_no_check (eq_refl true)|solve_kind|discriminate|discriminate|apply M].

Theorem shift_left_sound : chip_sound 4 chip_shift_left.
Proof. double chip_shift_left Rs2 KShiftLeft y left left_moves. Qed.
Theorem shift_left_immediate_sound : chip_sound 4 chip_shift_left_immediate.
Proof. double chip_shift_left_immediate Immediate KShiftLeftImmediate immediate left left_moves. Qed.
Theorem shift_left_unsigned_word_sound : chip_sound 4 chip_shift_left_unsigned_word.
Proof. double chip_shift_left_unsigned_word Immediate KShiftLeftUnsignedWord immediate left_low left_low_moves. Qed.
Theorem shift_right_sound : chip_sound 4 chip_shift_right.
Proof. double chip_shift_right Rs2 KShiftRight y right right_moves. Qed.
Theorem shift_right_immediate_sound : chip_sound 4 chip_shift_right_immediate.
Proof. double chip_shift_right_immediate Immediate KShiftRightImmediate immediate right right_moves. Qed.
Theorem shift_arithmetic_sound : chip_sound 4 chip_shift_arithmetic.
Proof. double chip_shift_arithmetic Rs2 KShiftArithmetic y arithmetic arithmetic_moves. Qed.
Theorem shift_arithmetic_immediate_sound : chip_sound 4 chip_shift_arithmetic_immediate.
Proof. double chip_shift_arithmetic_immediate Immediate KShiftArithmeticImmediate immediate arithmetic arithmetic_moves. Qed.
Theorem rotate_left_sound : chip_sound 4 chip_rotate_left.
Proof. double chip_rotate_left Rs2 KRotateLeft y rotated_left rotated_left_moves. Qed.
Theorem rotate_right_sound : chip_sound 4 chip_rotate_right.
Proof. double chip_rotate_right Rs2 KRotateRight y rotated_right rotated_right_moves. Qed.
Theorem rotate_right_immediate_sound : chip_sound 4 chip_rotate_right_immediate.
Proof. double chip_rotate_right_immediate Immediate KRotateRightImmediate immediate rotated_right rotated_right_moves. Qed.

Theorem shift_left_word_sound : chip_sound 4 chip_shift_left_word.
Proof. half chip_shift_left_word Rs2 KShiftLeftWord y left_word left_word_moves. Qed.
Theorem shift_left_word_immediate_sound : chip_sound 4 chip_shift_left_word_immediate.
Proof. half chip_shift_left_word_immediate Immediate KShiftLeftWordImmediate immediate left_word left_word_moves. Qed.
Theorem shift_right_word_sound : chip_sound 4 chip_shift_right_word.
Proof. half chip_shift_right_word Rs2 KShiftRightWord y right_word right_word_moves. Qed.
Theorem shift_right_word_immediate_sound : chip_sound 4 chip_shift_right_word_immediate.
Proof. half chip_shift_right_word_immediate Immediate KShiftRightWordImmediate immediate right_word right_word_moves. Qed.
Theorem shift_arithmetic_word_sound : chip_sound 4 chip_shift_arithmetic_word.
Proof. half chip_shift_arithmetic_word Rs2 KShiftArithmeticWord y arithmetic_word arithmetic_word_moves. Qed.
Theorem shift_arithmetic_word_immediate_sound : chip_sound 4 chip_shift_arithmetic_word_immediate.
Proof.
  half chip_shift_arithmetic_word_immediate Immediate KShiftArithmeticWordImmediate immediate arithmetic_word arithmetic_word_moves.
Qed.
Theorem rotate_left_word_sound : chip_sound 4 chip_rotate_left_word.
Proof. half chip_rotate_left_word Rs2 KRotateLeftWord y rotated_left_word rotated_left_word_moves. Qed.
Theorem rotate_right_word_sound : chip_sound 4 chip_rotate_right_word.
Proof. half chip_rotate_right_word Rs2 KRotateRightWord y rotated_right_word rotated_right_word_moves. Qed.
Theorem rotate_right_word_immediate_sound : chip_sound 4 chip_rotate_right_word_immediate.
Proof.
  half chip_rotate_right_word_immediate Immediate KRotateRightWordImmediate immediate rotated_right_word rotated_right_word_moves.
Qed.
