(** What a text token says about an instruction: the fields word and the extra word. The same as
    crates/machine/src/layout.rs and text.rs.

    | bits | field |
    | --- | --- |
    | 0..5 | rs1 |
    | 5..10 | rs2 |
    | 10..16 | the cell that rd means: 32 for x0 |
    | 16 | 1 |
    | 17..23 | flags, by kind |
    | 23 | 1: the instruction takes 2 bytes, otherwise 4 |
    | 24..32 | the kind's number |
    | 32..64 | the immediate (signed), or the pc to jump to (unsigned) | *)

From Coq Require Import ZArith List Bool Lia.
From Carryless Require Import Words Spec.
Import ListNotations.
Open Scope Z_scope.

(** Which chips have rows for an instruction. *)
Inductive kind : Set :=
  | KConstant | KAdd | KAddImmediate | KAddWord | KAddWordImmediate | KShiftAdd1 | KShiftAdd2 | KShiftAdd3
  | KAddUnsignedWord | KShiftAddUnsignedWord1 | KShiftAddUnsignedWord2 | KShiftAddUnsignedWord3 | KXor | KXorImmediate
  | KLogic | KLogicImmediate | KCompare | KCompareImmediate | KMinMax | KConditionalZero | KShiftLeft
  | KShiftLeftImmediate | KShiftLeftUnsignedWord | KShiftRight | KShiftRightImmediate | KShiftArithmetic
  | KShiftArithmeticImmediate | KShiftLeftWord | KShiftLeftWordImmediate | KShiftRightWord | KShiftRightWordImmediate
  | KShiftArithmeticWord | KShiftArithmeticWordImmediate | KRotateLeft | KRotateRight | KRotateRightImmediate
  | KRotateLeftWord | KRotateRightWord | KRotateRightWordImmediate | KBitSet | KBitSetImmediate | KBitInvert
  | KBitInvertImmediate | KBitExtract | KBitExtractImmediate | KExtend | KReverseBytes | KOrBytes | KLeadingZeros
  | KLeadingZerosWord | KTrailingZeros | KTrailingZerosWord | KOnes | KOnesWord | KBranchEqual | KBranchLess
  | KJumpRegister | KMultiply | KMultiplyWord | KMultiplyHigh | KCarryless | KCarrylessHigh | KCarrylessReversed
  | KDivide | KDivideWord | KLoadReserved | KStoreConditional | KAtomicLogic | KAtomicArithmetic | KFence | KEcall
  | KLoadByte | KStoreByte | KLoadHalf | KLoadWord | KLoadDouble | KStoreHalf | KStoreWord | KStoreDouble.

Definition kind_number (k : kind) : Z :=
  match k with
  | KConstant => 1 | KAdd => 2 | KAddImmediate => 3 | KAddWord => 4 | KAddWordImmediate => 5 | KShiftAdd1 => 6
  | KShiftAdd2 => 7 | KShiftAdd3 => 8 | KAddUnsignedWord => 9 | KShiftAddUnsignedWord1 => 10
  | KShiftAddUnsignedWord2 => 11 | KShiftAddUnsignedWord3 => 12 | KXor => 13 | KXorImmediate => 14 | KLogic => 15
  | KLogicImmediate => 16 | KCompare => 17 | KCompareImmediate => 18 | KMinMax => 19 | KConditionalZero => 20
  | KShiftLeft => 21 | KShiftLeftImmediate => 22 | KShiftLeftUnsignedWord => 23 | KShiftRight => 24
  | KShiftRightImmediate => 25 | KShiftArithmetic => 26 | KShiftArithmeticImmediate => 27 | KShiftLeftWord => 28
  | KShiftLeftWordImmediate => 29 | KShiftRightWord => 30 | KShiftRightWordImmediate => 31 | KShiftArithmeticWord => 32
  | KShiftArithmeticWordImmediate => 33 | KRotateLeft => 34 | KRotateRight => 35 | KRotateRightImmediate => 36
  | KRotateLeftWord => 37 | KRotateRightWord => 38 | KRotateRightWordImmediate => 39 | KBitSet => 40
  | KBitSetImmediate => 41 | KBitInvert => 42 | KBitInvertImmediate => 43 | KBitExtract => 44
  | KBitExtractImmediate => 45 | KExtend => 46 | KReverseBytes => 47 | KOrBytes => 48 | KLeadingZeros => 49
  | KLeadingZerosWord => 50 | KTrailingZeros => 51 | KTrailingZerosWord => 52 | KOnes => 53 | KOnesWord => 54
  | KBranchEqual => 55 | KBranchLess => 56 | KJumpRegister => 57 | KMultiply => 58 | KMultiplyWord => 59
  | KMultiplyHigh => 60 | KCarryless => 61 | KCarrylessHigh => 62 | KCarrylessReversed => 63 | KDivide => 64
  | KDivideWord => 65 | KLoadReserved => 66 | KStoreConditional => 67 | KAtomicLogic => 68 | KAtomicArithmetic => 69
  | KFence => 70 | KEcall => 71 | KLoadByte => 72 | KStoreByte => 73 | KLoadHalf => 0x80 | KLoadWord => 0x81
  | KLoadDouble => 0x82 | KStoreHalf => 0x84 | KStoreWord => 0x85 | KStoreDouble => 0x86
  end.

(** An operation's kind and flags; none for [EBREAK], which no row executes. *)
Definition kind_of_op (o : op) : option (kind * Z) :=
  match o with
  | LUI => Some (KConstant, 0) | AUIPC => Some (KConstant, 0) | JAL => Some (KConstant, 0) | ADD => Some (KAdd, 0)
  | ADDI => Some (KAddImmediate, 0) | SUB => Some (KAdd, 1) | ADDW => Some (KAddWord, 0)
  | ADDIW => Some (KAddWordImmediate, 0) | SUBW => Some (KAddWord, 1) | XOR => Some (KXor, 0)
  | XORI => Some (KXorImmediate, 0) | AND => Some (KLogic, 0) | ANDI => Some (KLogicImmediate, 0)
  | OR => Some (KLogic, 1) | ORI => Some (KLogicImmediate, 1) | SLTU => Some (KCompare, 0)
  | SLTIU => Some (KCompareImmediate, 0) | SLT => Some (KCompare, 1) | SLTI => Some (KCompareImmediate, 1)
  | SLL => Some (KShiftLeft, 0) | SLLI => Some (KShiftLeftImmediate, 0) | SRL => Some (KShiftRight, 0)
  | SRLI => Some (KShiftRightImmediate, 0) | SRA => Some (KShiftArithmetic, 0)
  | SRAI => Some (KShiftArithmeticImmediate, 0) | SLLW => Some (KShiftLeftWord, 0)
  | SLLIW => Some (KShiftLeftWordImmediate, 0) | SRLW => Some (KShiftRightWord, 0)
  | SRLIW => Some (KShiftRightWordImmediate, 0) | SRAW => Some (KShiftArithmeticWord, 0)
  | SRAIW => Some (KShiftArithmeticWordImmediate, 0) | BEQ => Some (KBranchEqual, 0) | BNE => Some (KBranchEqual, 1)
  | BLTU => Some (KBranchLess, 0) | BLT => Some (KBranchLess, 1) | BGEU => Some (KBranchLess, 2)
  | BGE => Some (KBranchLess, 3) | JALR => Some (KJumpRegister, 0) | LD => Some (KLoadDouble, 0)
  | LWU => Some (KLoadWord, 0) | LW => Some (KLoadWord, 1) | LHU => Some (KLoadHalf, 0) | LH => Some (KLoadHalf, 1)
  | LBU => Some (KLoadByte, 0) | LB => Some (KLoadByte, 1) | SD => Some (KStoreDouble, 0) | SW => Some (KStoreWord, 0)
  | SH => Some (KStoreHalf, 0) | SB => Some (KStoreByte, 0) | MUL => Some (KMultiply, 0)
  | MULW => Some (KMultiplyWord, 0) | MULHU => Some (KMultiplyHigh, 0) | MULHSU => Some (KMultiplyHigh, 1)
  | MULH => Some (KMultiplyHigh, 3) | DIVU => Some (KDivide, 0) | DIV => Some (KDivide, 1) | REMU => Some (KDivide, 2)
  | REM => Some (KDivide, 3) | DIVUW => Some (KDivideWord, 0) | DIVW => Some (KDivideWord, 1)
  | REMUW => Some (KDivideWord, 2) | REMW => Some (KDivideWord, 3) | FENCE => Some (KFence, 0)
  | ECALL => Some (KEcall, 0) | SH1ADD => Some (KShiftAdd1, 0) | SH2ADD => Some (KShiftAdd2, 0)
  | SH3ADD => Some (KShiftAdd3, 0) | ADD_UW => Some (KAddUnsignedWord, 0)
  | SH1ADD_UW => Some (KShiftAddUnsignedWord1, 0) | SH2ADD_UW => Some (KShiftAddUnsignedWord2, 0)
  | SH3ADD_UW => Some (KShiftAddUnsignedWord3, 0) | SLLI_UW => Some (KShiftLeftUnsignedWord, 0)
  | XNOR => Some (KXor, 1) | ANDN => Some (KLogic, 2) | ORN => Some (KLogic, 3) | MINU => Some (KMinMax, 0)
  | MIN => Some (KMinMax, 1) | MAXU => Some (KMinMax, 2) | MAX => Some (KMinMax, 3)
  | CZERO_EQZ => Some (KConditionalZero, 0) | CZERO_NEZ => Some (KConditionalZero, 1) | ROL => Some (KRotateLeft, 0)
  | ROR => Some (KRotateRight, 0) | RORI => Some (KRotateRightImmediate, 0) | ROLW => Some (KRotateLeftWord, 0)
  | RORW => Some (KRotateRightWord, 0) | RORIW => Some (KRotateRightWordImmediate, 0) | BCLR => Some (KBitSet, 0)
  | BCLRI => Some (KBitSetImmediate, 0) | BSET => Some (KBitSet, 1) | BSETI => Some (KBitSetImmediate, 1)
  | BINV => Some (KBitInvert, 0) | BINVI => Some (KBitInvertImmediate, 0) | BEXT => Some (KBitExtract, 0)
  | BEXTI => Some (KBitExtractImmediate, 0) | ZEXT_H => Some (KExtend, 0) | SEXT_H => Some (KExtend, 2)
  | SEXT_B => Some (KExtend, 3) | REV8 => Some (KReverseBytes, 0) | ORC_B => Some (KOrBytes, 0)
  | CLZ => Some (KLeadingZeros, 0) | CLZW => Some (KLeadingZerosWord, 0) | CTZ => Some (KTrailingZeros, 0)
  | CTZW => Some (KTrailingZerosWord, 0) | CPOP => Some (KOnes, 0) | CPOPW => Some (KOnesWord, 0)
  | CLMUL => Some (KCarryless, 0) | CLMULH => Some (KCarrylessHigh, 0) | CLMULR => Some (KCarrylessReversed, 0)
  | LR_D => Some (KLoadReserved, 0) | LR_W => Some (KLoadReserved, 1) | SC_D => Some (KStoreConditional, 0)
  | SC_W => Some (KStoreConditional, 1) | AMOSWAP_D => Some (KAtomicLogic, 0) | AMOSWAP_W => Some (KAtomicLogic, 1)
  | AMOAND_D => Some (KAtomicLogic, 2) | AMOAND_W => Some (KAtomicLogic, 3) | AMOXOR_D => Some (KAtomicLogic, 4)
  | AMOXOR_W => Some (KAtomicLogic, 5) | AMOOR_D => Some (KAtomicLogic, 6) | AMOOR_W => Some (KAtomicLogic, 7)
  | AMOADD_D => Some (KAtomicArithmetic, 0) | AMOADD_W => Some (KAtomicArithmetic, 1)
  | AMOMINU_D => Some (KAtomicArithmetic, 2) | AMOMINU_W => Some (KAtomicArithmetic, 3)
  | AMOMAXU_D => Some (KAtomicArithmetic, 6) | AMOMAXU_W => Some (KAtomicArithmetic, 7)
  | AMOMIN_W => Some (KAtomicArithmetic, 11) | AMOMAX_W => Some (KAtomicArithmetic, 15)
  | AMOMIN_D => Some (KAtomicArithmetic, 18) | AMOMAX_D => Some (KAtomicArithmetic, 22) | EBREAK => None
  end.

(** An instruction's: [addi rd, x0, imm] is a constant. *)
Definition kind_of (i : instr) : option (kind * Z) :=
  match i_op i with
  | ADDI => if i_rs1 i =? 0 then Some (KConstant, 0) else kind_of_op ADDI
  | o => kind_of_op o
  end.

(** The register cell that rd means. *)
Definition rd_cell (i : instr) : Z := if i_rd i =? 0 then 32 else i_rd i.

(** The target of a direct jump that has none below 2^32: no instruction has this address. *)
Definition nowhere : Z := 1.

(** Where a direct jump from [pc] goes. *)
Definition target (pc : Z) (i : instr) : Z :=
  let t := wrap (pc + i_imm i) in if t <? 2 ^ 32 then t else nowhere.

(** What an instruction of kind [KConstant] writes to rd. *)
Definition constant (pc : Z) (i : instr) : Z :=
  match i_op i with
  | AUIPC => wrap (pc + i_imm i)
  | JAL => pc + i_length i
  | _ => wrap (i_imm i)
  end.

(** The high half of the fields word. *)
Definition upper (k : kind) (pc : Z) (i : instr) : Z :=
  match k with
  | KConstant => match i_op i with JAL => target pc i | _ => pc + i_length i end
  | KBranchEqual | KBranchLess => target pc i
  | KEcall | KFence => 0
  | _ => i_imm i mod 2 ^ 32
  end.

Definition extra (k : kind) (pc : Z) (i : instr) : Z := match k with KConstant => constant pc i | _ => 0 end.

Definition fields (k : kind) (flags pc : Z) (i : instr) : Z :=
  i_rs1 i + i_rs2 i * 2 ^ 5 + rd_cell i * 2 ^ 10 + 2 ^ 16 + flags * 2 ^ 17 + Z.b2z (i_length i =? 2) * 2 ^ 23
  + kind_number k * 2 ^ 24 + upper k pc i * 2 ^ 32.

(** The fields word and the extra word; none where no row can execute the instruction. *)
Definition encode (pc : Z) (i : instr) : option (Z * Z) :=
  if pc <=? last_pc
  then option_map (fun '(k, flags) => (fields k flags pc i, extra k pc i)) (kind_of i)
  else None.
