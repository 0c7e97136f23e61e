(** Chips that compute are complete: each of the table is, if it is sound. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields Meaning Row RowFilled Patterns Completing.
From Carryless.generated Require Import All.
Import ListNotations.
Local Open Scope Z_scope.

(** The chips, with where the second operand comes from and which instructions they execute. *)
Definition computing : list (chip * second * kind) := [
  (chip_add, Rs2, KAdd); (chip_add_immediate, Immediate, KAddImmediate); (chip_add_word, Rs2, KAddWord);
  (chip_add_word_immediate, Immediate, KAddWordImmediate); (chip_shift_add1, Rs2, KShiftAdd1);
  (chip_shift_add2, Rs2, KShiftAdd2); (chip_shift_add3, Rs2, KShiftAdd3);
  (chip_add_unsigned_word, Rs2, KAddUnsignedWord); (chip_shift_add_unsigned_word1, Rs2, KShiftAddUnsignedWord1);
  (chip_shift_add_unsigned_word2, Rs2, KShiftAddUnsignedWord2);
  (chip_shift_add_unsigned_word3, Rs2, KShiftAddUnsignedWord3); (chip_xor, Rs2, KXor);
  (chip_xor_immediate, Immediate, KXorImmediate); (chip_logic, Rs2, KLogic);
  (chip_logic_immediate, Immediate, KLogicImmediate); (chip_compare, Rs2, KCompare);
  (chip_compare_immediate, Immediate, KCompareImmediate); (chip_min_max, Rs2, KMinMax);
  (chip_conditional_zero, Rs2, KConditionalZero); (chip_shift_left, Rs2, KShiftLeft);
  (chip_shift_left_immediate, Immediate, KShiftLeftImmediate);
  (chip_shift_left_unsigned_word, Immediate, KShiftLeftUnsignedWord); (chip_shift_right, Rs2, KShiftRight);
  (chip_shift_right_immediate, Immediate, KShiftRightImmediate); (chip_shift_arithmetic, Rs2, KShiftArithmetic);
  (chip_shift_arithmetic_immediate, Immediate, KShiftArithmeticImmediate);
  (chip_shift_left_word, Rs2, KShiftLeftWord); (chip_shift_left_word_immediate, Immediate, KShiftLeftWordImmediate);
  (chip_shift_right_word, Rs2, KShiftRightWord);
  (chip_shift_right_word_immediate, Immediate, KShiftRightWordImmediate);
  (chip_shift_arithmetic_word, Rs2, KShiftArithmeticWord);
  (chip_shift_arithmetic_word_immediate, Immediate, KShiftArithmeticWordImmediate);
  (chip_rotate_left, Rs2, KRotateLeft); (chip_rotate_right, Rs2, KRotateRight);
  (chip_rotate_right_immediate, Immediate, KRotateRightImmediate); (chip_rotate_left_word, Rs2, KRotateLeftWord);
  (chip_rotate_right_word, Rs2, KRotateRightWord);
  (chip_rotate_right_word_immediate, Immediate, KRotateRightWordImmediate); (chip_bit_set, Rs2, KBitSet);
  (chip_bit_set_immediate, Immediate, KBitSetImmediate); (chip_bit_invert, Rs2, KBitInvert);
  (chip_bit_invert_immediate, Immediate, KBitInvertImmediate); (chip_bit_extract, Rs2, KBitExtract);
  (chip_bit_extract_immediate, Immediate, KBitExtractImmediate); (chip_extend, NoSecond, KExtend);
  (chip_reverse_bytes, NoSecond, KReverseBytes); (chip_or_bytes, NoSecond, KOrBytes);
  (chip_leading_zeros, NoSecond, KLeadingZeros); (chip_leading_zeros_word, NoSecond, KLeadingZerosWord);
  (chip_trailing_zeros, NoSecond, KTrailingZeros); (chip_trailing_zeros_word, NoSecond, KTrailingZerosWord);
  (chip_ones, NoSecond, KOnes); (chip_ones_word, NoSecond, KOnesWord); (chip_multiply, Rs2, KMultiply);
  (chip_multiply_word, Rs2, KMultiplyWord); (chip_multiply_high, Rs2, KMultiplyHigh);
  (chip_carryless, Rs2, KCarryless); (chip_carryless_high, Rs2, KCarrylessHigh);
  (chip_carryless_reversed, Rs2, KCarrylessReversed)].

(** * What is said of kinds and operations, by computation *)

Definition all_ops : list Spec.op := [
  Spec.LUI; Spec.AUIPC; Spec.JAL; Spec.JALR; Spec.BEQ; Spec.BNE; Spec.BLT; Spec.BGE; Spec.BLTU; Spec.BGEU; Spec.LB;
  Spec.LH; Spec.LW; Spec.LD; Spec.LBU; Spec.LHU; Spec.LWU; Spec.SB; Spec.SH; Spec.SW; Spec.SD; Spec.ADDI; Spec.SLTI;
  Spec.SLTIU; Spec.XORI; Spec.ORI; Spec.ANDI; Spec.SLLI; Spec.SRLI; Spec.SRAI; Spec.ADDIW; Spec.SLLIW; Spec.SRLIW;
  Spec.SRAIW; Spec.ADD; Spec.SUB; Spec.SLL; Spec.SLT; Spec.SLTU; Spec.XOR; Spec.SRL; Spec.SRA; Spec.OR; Spec.AND;
  Spec.ADDW; Spec.SUBW; Spec.SLLW; Spec.SRLW; Spec.SRAW; Spec.FENCE; Spec.ECALL; Spec.EBREAK; Spec.MUL; Spec.MULH;
  Spec.MULHSU; Spec.MULHU; Spec.DIV; Spec.DIVU; Spec.REM; Spec.REMU; Spec.MULW; Spec.DIVW; Spec.DIVUW; Spec.REMW;
  Spec.REMUW; Spec.LR_W; Spec.LR_D; Spec.SC_W; Spec.SC_D; Spec.AMOSWAP_W; Spec.AMOSWAP_D; Spec.AMOADD_W;
  Spec.AMOADD_D; Spec.AMOXOR_W; Spec.AMOXOR_D; Spec.AMOAND_W; Spec.AMOAND_D; Spec.AMOOR_W; Spec.AMOOR_D;
  Spec.AMOMIN_W; Spec.AMOMIN_D; Spec.AMOMAX_W; Spec.AMOMAX_D; Spec.AMOMINU_W; Spec.AMOMINU_D; Spec.AMOMAXU_W;
  Spec.AMOMAXU_D; Spec.ADD_UW; Spec.SH1ADD; Spec.SH2ADD; Spec.SH3ADD; Spec.SH1ADD_UW; Spec.SH2ADD_UW; Spec.SH3ADD_UW;
  Spec.SLLI_UW; Spec.ANDN; Spec.ORN; Spec.XNOR; Spec.CLZ; Spec.CLZW; Spec.CTZ; Spec.CTZW; Spec.CPOP; Spec.CPOPW;
  Spec.MAX; Spec.MAXU; Spec.MIN; Spec.MINU; Spec.SEXT_B; Spec.SEXT_H; Spec.ZEXT_H; Spec.ROL; Spec.ROLW; Spec.ROR;
  Spec.RORW; Spec.RORI; Spec.RORIW; Spec.ORC_B; Spec.REV8; Spec.BCLR; Spec.BEXT; Spec.BINV; Spec.BSET; Spec.BCLRI;
  Spec.BEXTI; Spec.BINVI; Spec.BSETI; Spec.CLMUL; Spec.CLMULH; Spec.CLMULR; Spec.CZERO_EQZ; Spec.CZERO_NEZ].
Lemma all_ops_all o : In o all_ops.
Proof. destruct o; unfold all_ops; repeat (first [left; reflexivity | right]). Qed.

Definition kind_computes_check (s : second) (k : kind) : bool :=
  forallb (fun o => match kind_of_op o with
    | Some (k', _) =>
        if kind_number k' =? kind_number k
        then computes o && match s with
          | Rs2 => negb (Spec.has_immediate o) | Immediate => Spec.has_immediate o | NoSecond => true end
        else true
    | None => true end) all_ops.
Lemma kind_computes_sound s k : kind_computes_check s k = true -> kind_computes s k.
Proof.
  intros H o flags K. unfold kind_computes_check in H. rewrite forallb_forall in H. specialize (H o (all_ops_all o)).
  rewrite K, Z.eqb_refl in H. apply andb_true_iff in H as [C S]. split; [exact C|].
  destruct s; [now apply negb_true_iff|exact S|exact I].
Qed.

(** * The check of a chip *)

Definition second_form (s : second) : form := match s with Immediate => immediate | _ => col 3 end.
Definition old_column (l : layout) : nat := match old_form l with [Term (Committed n) []] => n | _ => 0%nat end.
Definition new_form (l : layout) : form := match rev (l_reaches l) with d :: _ => h_new d | [] => [] end.
Definition computing_check (t : chip * second * kind) : bool :=
  let '(c, s, k) := t in
  let l := layout_of c in
  row_check c l && fill_check c l && news_check l && match left_over c l with [] => true | _ => false end
  && alu_check s k (col 2) (second_form s) (new_form l) l && alu_inputs c l s (col 2) (second_form s) 2 3 (old_column l)
  && kind_computes_check s k && negb (kind_number k =? 1).

Theorem computing_checked : forallb computing_check computing = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem computing_complete c s k : In (c, s, k) computing -> chip_sound 4 c -> chip_complete 4 c (of_the_kind k).
Proof.
  intros I S. pose proof computing_checked as C. rewrite forallb_forall in C. specialize (C _ I). unfold computing_check in C. cbv zeta in C.
  rewrite !andb_true_iff in C. destruct C as [[[[[[[RC FC] NC] LO] AC] AI] KC] NK].
  apply (alu_complete c (layout_of c) s k (col 2) (second_form s) (new_form (layout_of c)) 2 3 (old_column (layout_of c)));
    try assumption.
  - destruct (left_over c (layout_of c)); [reflexivity|discriminate].
  - now apply kind_computes_sound.
  - intros ->. discriminate NK.
Qed.
