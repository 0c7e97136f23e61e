(** The instruction set and the guest's world, as a function from one state of the hart to the next: RV64IMAC, Zba, Zbb,
    Zbs, Zbc, Zicond, misaligned loads and stores, and the calls. Written from the RISC-V manual, volume I, and from
    docs/guest.md; executable.

    A word is an integer in [0, 2^64). Everything is arithmetic on integers: [x mod 2^n] are the low n bits, [x / 2^n]
    (which rounds down) is a shift to the right; [wrap], [signed] and [sext] are in Words.v.

    What the manuals leave open, and what holds here:

    | matter | choice |
    | --- | --- |
    | harts, privilege | one hart, user level; nothing but the hart writes memory |
    | state at the start | [sp] is what the program says, all other registers are 0, memory is the image and zeros |
    | endianness | little |
    | code | is what the program's text says at each pc, whatever is stored to its addresses: [fence.i] does nothing |
    | where code can be | below 2^32, and an instruction in the last 7 bytes of that is never executed |
    | jump or taken branch to 2^32 or above | the jump itself is [Stuck] |
    | fetch where the text has no instruction | [Stuck] |
    | memory below the image's first word | does not exist: an access is [Stuck] |
    | memory above the image | zeros until it is written |
    | access over the end of the address space | [Stuck]: it does not wrap around |
    | misaligned loads and stores | done, in one step |
    | misaligned lr, sc, amo | [Stuck] |
    | lr and sc | an sc succeeds if and only if the last lr was of the same address and width and no sc came after it; |
    |           | stores and other accesses do not matter |
    | an sc that fails | writes 1 to rd; its address must still be aligned and exist |
    | acquire, release, fence | no meaning with one hart; all fields of fence and fence.i are ignored |
    | hints | are executed as what they are without being hints: they write x0 or change nothing |
    | reserved and custom encodings, floating point, CSRs, ebreak | [Stuck] |
    | division by zero, overflow of division | as the manual has it: no trap |
    | ecall | Linux's numbers and registers: see [call]; only a0, memory and the streams change |

    A read or write moves at most the bytes up to the buffer's next multiple of 8. A read of the private input may move
    any number of bytes up to that, none included: the bytes are an argument of [step]. Every other step has exactly one
    outcome. The executor refuses a store to an address of the text; here, as in a proof, it is an ordinary store. *)

From Coq Require Import ZArith List Bool.
From Carryless Require Import Words.
Import ListNotations.
Open Scope Z_scope.

(** * Words *)

(** Bits [high..low]. *)
Definition bits (x high low : Z) : Z := x / 2 ^ low mod 2 ^ (high - low + 1).

(** The [n] lowest bytes, lowest first; and the number that such bytes mean. *)
Fixpoint bytes (n : nat) (x : Z) : list Z :=
  match n with
  | O => []
  | S n => x mod 2 ^ 8 :: bytes n (x / 2 ^ 8)
  end.

Fixpoint of_bytes (l : list Z) : Z :=
  match l with
  | [] => 0
  | b :: l => b + 2 ^ 8 * of_bytes l
  end.

Definition is_byte (b : Z) : bool := (0 <=? b) && (b <? 2 ^ 8).

(** * Operations *)

(** Every operation. What the C extension adds are shorter encodings of these. *)
Inductive op : Set :=
  (* RV64I *)
  | LUI | AUIPC | JAL | JALR | BEQ | BNE | BLT | BGE | BLTU | BGEU
  | LB | LH | LW | LD | LBU | LHU | LWU | SB | SH | SW | SD
  | ADDI | SLTI | SLTIU | XORI | ORI | ANDI | SLLI | SRLI | SRAI | ADDIW | SLLIW | SRLIW | SRAIW
  | ADD | SUB | SLL | SLT | SLTU | XOR | SRL | SRA | OR | AND | ADDW | SUBW | SLLW | SRLW | SRAW
  | FENCE | ECALL | EBREAK
  (* M *)
  | MUL | MULH | MULHSU | MULHU | DIV | DIVU | REM | REMU | MULW | DIVW | DIVUW | REMW | REMUW
  (* A *)
  | LR_W | LR_D | SC_W | SC_D | AMOSWAP_W | AMOSWAP_D | AMOADD_W | AMOADD_D | AMOXOR_W | AMOXOR_D | AMOAND_W
  | AMOAND_D | AMOOR_W | AMOOR_D | AMOMIN_W | AMOMIN_D | AMOMAX_W | AMOMAX_D | AMOMINU_W | AMOMINU_D | AMOMAXU_W
  | AMOMAXU_D
  (* Zba *)
  | ADD_UW | SH1ADD | SH2ADD | SH3ADD | SH1ADD_UW | SH2ADD_UW | SH3ADD_UW | SLLI_UW
  (* Zbb *)
  | ANDN | ORN | XNOR | CLZ | CLZW | CTZ | CTZW | CPOP | CPOPW | MAX | MAXU | MIN | MINU | SEXT_B | SEXT_H | ZEXT_H
  | ROL | ROLW | ROR | RORW | RORI | RORIW | ORC_B | REV8
  (* Zbs *)
  | BCLR | BEXT | BINV | BSET | BCLRI | BEXTI | BINVI | BSETI
  (* Zbc *)
  | CLMUL | CLMULH | CLMULR
  (* Zicond *)
  | CZERO_EQZ | CZERO_NEZ.

(** An instruction. Registers that it does not have are 0, as is an absent immediate. The immediate is signed: a shift's
    amount; the whole constant of [LUI] and [AUIPC]; a jump's or branch's distance. The length, 4 or 2, is in bytes. *)
Record instr : Set := Instr {
  i_op : op; i_rd : Z; i_rs1 : Z; i_rs2 : Z; i_imm : Z; i_length : Z
}.

(** * What operations compute, from two words *)

Definition complement (x : Z) : Z := 2 ^ 64 - 1 - x.

(** The operations on the low 32 bits of both operands, whose results are sign-extended. *)
Definition on_words (f : Z -> Z -> Z) (x y : Z) : Z := sext 32 (f (x mod 2 ^ 32) (y mod 2 ^ 32)).

Definition add (x y : Z) : Z := wrap (x + y).
Definition sub (x y : Z) : Z := wrap (x - y).
Definition addw : Z -> Z -> Z := on_words Z.add.
Definition subw : Z -> Z -> Z := on_words Z.sub.

Definition slt (x y : Z) : Z := Z.b2z (signed 64 x <? signed 64 y).
Definition sltu (x y : Z) : Z := Z.b2z (x <? y).

(** Shifts: by the low 6 bits of the second operand, for words by the low 5 bits. *)
Definition sll (x y : Z) : Z := wrap (x * 2 ^ (y mod 64)).
Definition srl (x y : Z) : Z := x / 2 ^ (y mod 64).
Definition sra (x y : Z) : Z := wrap (signed 64 x / 2 ^ (y mod 64)).
Definition sllw : Z -> Z -> Z := on_words (fun a b => a * 2 ^ (b mod 32)).
Definition srlw : Z -> Z -> Z := on_words (fun a b => a / 2 ^ (b mod 32)).
Definition sraw : Z -> Z -> Z := on_words (fun a b => signed 32 a / 2 ^ (b mod 32)).

(** M. Division rounds toward zero; by zero, the quotient is all ones and the remainder the dividend. *)
Definition mul (x y : Z) : Z := wrap (x * y).
Definition mulh (x y : Z) : Z := wrap (signed 64 x * signed 64 y / 2 ^ 64).
Definition mulhsu (x y : Z) : Z := wrap (signed 64 x * y / 2 ^ 64).
Definition mulhu (x y : Z) : Z := x * y / 2 ^ 64.
Definition mulw : Z -> Z -> Z := on_words Z.mul.

Definition quotient (x y : Z) : Z := if y =? 0 then -1 else Z.quot x y.
Definition remainder (x y : Z) : Z := if y =? 0 then x else Z.rem x y.

Definition div (x y : Z) : Z := wrap (quotient (signed 64 x) (signed 64 y)).
Definition divu (x y : Z) : Z := wrap (quotient x y).
Definition rem (x y : Z) : Z := wrap (remainder (signed 64 x) (signed 64 y)).
Definition remu (x y : Z) : Z := remainder x y.
Definition divw : Z -> Z -> Z := on_words (fun a b => quotient (signed 32 a) (signed 32 b)).
Definition divuw : Z -> Z -> Z := on_words quotient.
Definition remw : Z -> Z -> Z := on_words (fun a b => remainder (signed 32 a) (signed 32 b)).
Definition remuw : Z -> Z -> Z := on_words remainder.

(** Zba: [k] is the distance of the shift. *)
Definition sh_add (k x y : Z) : Z := wrap (x * 2 ^ k + y).
Definition sh_add_uw (k x y : Z) : Z := wrap (x mod 2 ^ 32 * 2 ^ k + y).
Definition slli_uw (x y : Z) : Z := wrap (x mod 2 ^ 32 * 2 ^ (y mod 64)).

(** Zbb. *)
Definition andn (x y : Z) : Z := Z.land x (complement y).
Definition orn (x y : Z) : Z := Z.lor x (complement y).
Definition xnor (x y : Z) : Z := complement (Z.lxor x y).
Definition max (x y : Z) : Z := if signed 64 x <? signed 64 y then y else x.
Definition maxu (x y : Z) : Z := if x <? y then y else x.
Definition min (x y : Z) : Z := if signed 64 x <? signed 64 y then x else y.
Definition minu (x y : Z) : Z := if x <? y then x else y.

(** Of the low [n] bits: how many zeros lie above the highest one (all, if there is none); how many below the lowest
    one; how many ones there are. *)
Definition leading_zeros (n x : Z) : Z := if x =? 0 then n else n - 1 - Z.log2 x.
Fixpoint trailing_zeros (n : nat) (x : Z) : Z :=
  match n with
  | O => 0
  | S n => if Z.odd x then 0 else 1 + trailing_zeros n (x / 2)
  end.
Fixpoint ones (n : nat) (x : Z) : Z :=
  match n with
  | O => 0
  | S n => x mod 2 + ones n (x / 2)
  end.

Definition clz (x : Z) : Z := leading_zeros 64 x.
Definition clzw (x : Z) : Z := leading_zeros 32 (x mod 2 ^ 32).
Definition ctz (x : Z) : Z := trailing_zeros 64 x.
Definition ctzw (x : Z) : Z := trailing_zeros 32 x.
Definition cpop (x : Z) : Z := ones 64 x.
Definition cpopw (x : Z) : Z := ones 32 x.

(** Rotations of [n] bits to the left. A rotation to the right is one to the left by the negative distance. *)
Definition rotate (n x k : Z) : Z := x * 2 ^ (k mod n) mod 2 ^ n + x / 2 ^ (n - k mod n).
Definition rol (x y : Z) : Z := rotate 64 x y.
Definition ror (x y : Z) : Z := rotate 64 x (- y).
Definition rolw : Z -> Z -> Z := on_words (fun a b => rotate 32 a b).
Definition rorw : Z -> Z -> Z := on_words (fun a b => rotate 32 a (- b)).

Definition orc_b (x : Z) : Z := of_bytes (map (fun b => if b =? 0 then 0 else 255) (bytes 8 x)).
Definition rev8 (x : Z) : Z := of_bytes (rev (bytes 8 x)).

(** Zbs: the bit is given by the low 6 bits of the second operand. *)
Definition bclr (x y : Z) : Z := Z.clearbit x (y mod 64).
Definition bset (x y : Z) : Z := Z.setbit x (y mod 64).
Definition binv (x y : Z) : Z := Z.lxor x (2 ^ (y mod 64)).
Definition bext (x y : Z) : Z := x / 2 ^ (y mod 64) mod 2.

(** Zbc: the product of polynomials over GF(2), of which bit i is the coefficient of X^i. *)
Fixpoint carryless (n : nat) (x y : Z) : Z :=
  match n with
  | O => 0
  | S n => Z.lxor (x * (y mod 2)) (2 * carryless n x (y / 2))
  end.
Definition clmul (x y : Z) : Z := wrap (carryless 64 x y).
Definition clmulh (x y : Z) : Z := carryless 64 x y / 2 ^ 64.
Definition clmulr (x y : Z) : Z := carryless 64 x y / 2 ^ 63.

(** Zicond. *)
Definition czero_eqz (x y : Z) : Z := if y =? 0 then 0 else x.
Definition czero_nez (x y : Z) : Z := if y =? 0 then x else 0.

(** The result of an operation that does nothing but compute: from rs1, and from rs2 or the immediate (as a word).
    For all other operations it has no meaning. *)
Definition alu (o : op) : Z -> Z -> Z :=
  match o with
  | ADD | ADDI => add | SUB => sub | ADDW | ADDIW => addw | SUBW => subw
  | SLT | SLTI => slt | SLTU | SLTIU => sltu
  | XOR | XORI => Z.lxor | OR | ORI => Z.lor | AND | ANDI => Z.land
  | SLL | SLLI => sll | SRL | SRLI => srl | SRA | SRAI => sra
  | SLLW | SLLIW => sllw | SRLW | SRLIW => srlw | SRAW | SRAIW => sraw
  | MUL => mul | MULH => mulh | MULHSU => mulhsu | MULHU => mulhu | MULW => mulw
  | DIV => div | DIVU => divu | REM => rem | REMU => remu
  | DIVW => divw | DIVUW => divuw | REMW => remw | REMUW => remuw
  | SH1ADD => sh_add 1 | SH2ADD => sh_add 2 | SH3ADD => sh_add 3
  | ADD_UW => sh_add_uw 0 | SH1ADD_UW => sh_add_uw 1 | SH2ADD_UW => sh_add_uw 2 | SH3ADD_UW => sh_add_uw 3
  | SLLI_UW => slli_uw
  | ANDN => andn | ORN => orn | XNOR => xnor
  | MAX => max | MAXU => maxu | MIN => min | MINU => minu
  | CLZ => fun x _ => clz x | CLZW => fun x _ => clzw x
  | CTZ => fun x _ => ctz x | CTZW => fun x _ => ctzw x
  | CPOP => fun x _ => cpop x | CPOPW => fun x _ => cpopw x
  | SEXT_B => fun x _ => sext 8 x | SEXT_H => fun x _ => sext 16 x | ZEXT_H => fun x _ => x mod 2 ^ 16
  | ORC_B => fun x _ => orc_b x | REV8 => fun x _ => rev8 x
  | ROL => rol | ROLW => rolw | ROR | RORI => ror | RORW | RORIW => rorw
  | BCLR | BCLRI => bclr | BEXT | BEXTI => bext | BINV | BINVI => binv | BSET | BSETI => bset
  | CLMUL => clmul | CLMULH => clmulh | CLMULR => clmulr
  | CZERO_EQZ => czero_eqz | CZERO_NEZ => czero_nez
  | _ => fun _ _ => 0
  end.

(** Whether the second operand of [alu] is the immediate. *)
Definition has_immediate (o : op) : bool :=
  match o with
  | ADDI | SLTI | SLTIU | XORI | ORI | ANDI | SLLI | SRLI | SRAI | ADDIW | SLLIW | SRLIW | SRAIW
  | SLLI_UW | RORI | RORIW | BCLRI | BEXTI | BINVI | BSETI => true
  | _ => false
  end.

(** Whether a branch is taken. *)
Definition taken (o : op) (x y : Z) : bool :=
  match o with
  | BEQ => x =? y
  | BNE => negb (x =? y)
  | BLT => signed 64 x <? signed 64 y
  | BGE => negb (signed 64 x <? signed 64 y)
  | BLTU => x <? y
  | BGEU => negb (x <? y)
  | _ => false
  end.

(** How many bytes an operation accesses. *)
Definition width (o : op) : Z :=
  match o with
  | LB | LBU | SB => 1
  | LH | LHU | SH => 2
  | LW | LWU | SW | LR_W | SC_W | AMOSWAP_W | AMOADD_W | AMOXOR_W | AMOAND_W | AMOOR_W
  | AMOMIN_W | AMOMAX_W | AMOMINU_W | AMOMAXU_W => 4
  | LD | SD | LR_D | SC_D | AMOSWAP_D | AMOADD_D | AMOXOR_D | AMOAND_D | AMOOR_D
  | AMOMIN_D | AMOMAX_D | AMOMINU_D | AMOMAXU_D => 8
  | _ => 0
  end.

(** What a load makes of the bytes that it has read, as one number. *)
Definition extend (o : op) (v : Z) : Z :=
  match o with
  | LBU | LHU | LWU => v
  | _ => sext (8 * width o) v
  end.

(** What an amo stores, of which memory takes the low [n] bits: [a] is what memory held, [b] what rs2 holds, both of [n]
    bits. *)
Definition amo (o : op) (n a b : Z) : Z :=
  match o with
  | AMOSWAP_W | AMOSWAP_D => b
  | AMOADD_W | AMOADD_D => a + b
  | AMOXOR_W | AMOXOR_D => Z.lxor a b
  | AMOAND_W | AMOAND_D => Z.land a b
  | AMOOR_W | AMOOR_D => Z.lor a b
  | AMOMIN_W | AMOMIN_D => if signed n a <? signed n b then a else b
  | AMOMAX_W | AMOMAX_D => if signed n a <? signed n b then b else a
  | AMOMINU_W | AMOMINU_D => if a <? b then a else b
  | AMOMAXU_W | AMOMAXU_D => if a <? b then b else a
  | _ => a
  end.

(** * From encodings to instructions *)

Fixpoint lookup {A : Type} (key : Z) (table : list (Z * A)) : option A :=
  match table with
  | [] => None
  | (k, a) :: rest => if k =? key then Some a else lookup key rest
  end.

(** The functions by opcode and function fields. With two fields, the key is [funct7 * 8 + funct3]. *)
Definition branches := [(0, BEQ); (1, BNE); (4, BLT); (5, BGE); (6, BLTU); (7, BGEU)].
Definition loads := [(0, LB); (1, LH); (2, LW); (3, LD); (4, LBU); (5, LHU); (6, LWU)].
Definition stores := [(0, SB); (1, SH); (2, SW); (3, SD)].
Definition immediates := [(0, ADDI); (2, SLTI); (3, SLTIU); (4, XORI); (6, ORI); (7, ANDI)].

Definition key (f7 f3 : Z) : Z := f7 * 8 + f3.

(** Keys: bits 31..26 and funct3; the shift's amount has 6 bits. *)
Definition shifts64 := [
  (key 0x00 1, SLLI); (key 0x00 5, SRLI); (key 0x10 5, SRAI); (key 0x18 5, RORI);
  (key 0x12 1, BCLRI); (key 0x12 5, BEXTI); (key 0x1a 1, BINVI); (key 0x0a 1, BSETI)].
Definition shifts64_of_word := [(key 0x02 1, SLLI_UW)].
(** Keys: bits 31..25 and funct3; the shift's amount has 5 bits. *)
Definition shifts32 := [(key 0x00 1, SLLIW); (key 0x00 5, SRLIW); (key 0x20 5, SRAIW); (key 0x30 5, RORIW)].
(** Keys: bits 31..20 and funct3. *)
Definition unaries64 := [
  (key 0x600 1, CLZ); (key 0x601 1, CTZ); (key 0x602 1, CPOP); (key 0x604 1, SEXT_B); (key 0x605 1, SEXT_H);
  (key 0x287 5, ORC_B); (key 0x6b8 5, REV8)].
Definition unaries32 := [(key 0x600 1, CLZW); (key 0x601 1, CTZW); (key 0x602 1, CPOPW)].
Definition registers64 := [
  (key 0x00 0, ADD); (key 0x20 0, SUB); (key 0x00 1, SLL); (key 0x00 2, SLT); (key 0x00 3, SLTU); (key 0x00 4, XOR);
  (key 0x00 5, SRL); (key 0x20 5, SRA); (key 0x00 6, OR); (key 0x00 7, AND);
  (key 0x01 0, MUL); (key 0x01 1, MULH); (key 0x01 2, MULHSU); (key 0x01 3, MULHU);
  (key 0x01 4, DIV); (key 0x01 5, DIVU); (key 0x01 6, REM); (key 0x01 7, REMU);
  (key 0x10 2, SH1ADD); (key 0x10 4, SH2ADD); (key 0x10 6, SH3ADD);
  (key 0x20 7, ANDN); (key 0x20 6, ORN); (key 0x20 4, XNOR);
  (key 0x05 4, MIN); (key 0x05 5, MINU); (key 0x05 6, MAX); (key 0x05 7, MAXU);
  (key 0x30 1, ROL); (key 0x30 5, ROR);
  (key 0x24 1, BCLR); (key 0x24 5, BEXT); (key 0x34 1, BINV); (key 0x14 1, BSET);
  (key 0x05 1, CLMUL); (key 0x05 3, CLMULH); (key 0x05 2, CLMULR);
  (key 0x07 5, CZERO_EQZ); (key 0x07 7, CZERO_NEZ)].
Definition registers32 := [
  (key 0x00 0, ADDW); (key 0x20 0, SUBW); (key 0x00 1, SLLW); (key 0x00 5, SRLW); (key 0x20 5, SRAW);
  (key 0x01 0, MULW); (key 0x01 4, DIVW); (key 0x01 5, DIVUW); (key 0x01 6, REMW); (key 0x01 7, REMUW);
  (key 0x04 0, ADD_UW); (key 0x10 2, SH1ADD_UW); (key 0x10 4, SH2ADD_UW); (key 0x10 6, SH3ADD_UW);
  (key 0x30 1, ROLW); (key 0x30 5, RORW)].
(** Keys: bits 31..27 and funct3. *)
Definition reserves := [(key 0x02 2, LR_W); (key 0x02 3, LR_D)].
Definition atomics := [
  (key 0x03 2, SC_W); (key 0x03 3, SC_D); (key 0x01 2, AMOSWAP_W); (key 0x01 3, AMOSWAP_D);
  (key 0x00 2, AMOADD_W); (key 0x00 3, AMOADD_D); (key 0x04 2, AMOXOR_W); (key 0x04 3, AMOXOR_D);
  (key 0x0c 2, AMOAND_W); (key 0x0c 3, AMOAND_D); (key 0x08 2, AMOOR_W); (key 0x08 3, AMOOR_D);
  (key 0x10 2, AMOMIN_W); (key 0x10 3, AMOMIN_D); (key 0x14 2, AMOMAX_W); (key 0x14 3, AMOMAX_D);
  (key 0x18 2, AMOMINU_W); (key 0x18 3, AMOMINU_D); (key 0x1c 2, AMOMAXU_W); (key 0x1c 3, AMOMAXU_D)].

(** Bits of an encoding, moved to where they belong in an immediate. *)
Definition place (w high low at_ : Z) : Z := bits w high low * 2 ^ at_.

Definition imm_i (w : Z) : Z := signed 12 (bits w 31 20).
Definition imm_s (w : Z) : Z := signed 12 (place w 31 25 5 + place w 11 7 0).
Definition imm_b (w : Z) : Z := signed 13 (place w 31 31 12 + place w 7 7 11 + place w 30 25 5 + place w 11 8 1).
Definition imm_u (w : Z) : Z := signed 32 (place w 31 12 12).
Definition imm_j (w : Z) : Z := signed 21 (place w 31 31 20 + place w 19 12 12 + place w 20 20 11 + place w 30 21 1).

(** The first of two results that there is. *)
Definition or_else {A : Type} (a b : option A) : option A := match a with Some _ => a | None => b end.

Definition when {A : Type} (b : bool) (a : option A) : option A := if b then a else None.

(** A 32-bit encoding, whose low two bits are 11. *)
Definition decode32 (w : Z) : option instr :=
  let rd := bits w 11 7 in
  let rs1 := bits w 19 15 in
  let rs2 := bits w 24 20 in
  let f3 := bits w 14 12 in
  let f7 := bits w 31 25 in
  let make rd rs1 rs2 imm (found : option op) := option_map (fun o => Instr o rd rs1 rs2 imm 4) found in
  let opcode := bits w 6 0 in
  if opcode =? 0x37 then make rd 0 0 (imm_u w) (Some LUI)
  else if opcode =? 0x17 then make rd 0 0 (imm_u w) (Some AUIPC)
  else if opcode =? 0x6f then make rd 0 0 (imm_j w) (Some JAL)
  else if opcode =? 0x67 then make rd rs1 0 (imm_i w) (when (f3 =? 0) (Some JALR))
  else if opcode =? 0x63 then make 0 rs1 rs2 (imm_b w) (lookup f3 branches)
  else if opcode =? 0x03 then make rd rs1 0 (imm_i w) (lookup f3 loads)
  else if opcode =? 0x23 then make 0 rs1 rs2 (imm_s w) (lookup f3 stores)
  else if opcode =? 0x13 then
    or_else (make rd rs1 0 (imm_i w) (lookup f3 immediates))
    (or_else (make rd rs1 0 (bits w 25 20) (lookup (key (bits w 31 26) f3) shifts64))
             (make rd rs1 0 0 (lookup (key (bits w 31 20) f3) unaries64)))
  else if opcode =? 0x1b then
    or_else (make rd rs1 0 (imm_i w) (when (f3 =? 0) (Some ADDIW)))
    (or_else (make rd rs1 0 (bits w 25 20) (lookup (key (bits w 31 26) f3) shifts64_of_word))
    (or_else (make rd rs1 0 rs2 (lookup (key f7 f3) shifts32))
             (make rd rs1 0 0 (lookup (key (bits w 31 20) f3) unaries32))))
  else if opcode =? 0x33 then make rd rs1 rs2 0 (lookup (key f7 f3) registers64)
  else if opcode =? 0x3b then
    or_else (make rd rs1 rs2 0 (lookup (key f7 f3) registers32))
            (make rd rs1 0 0 (when ((key f7 f3 =? key 0x04 4) && (rs2 =? 0)) (Some ZEXT_H)))
  else if opcode =? 0x2f then
    or_else (make rd rs1 rs2 0 (lookup (key (bits w 31 27) f3) atomics))
            (make rd rs1 0 0 (when (rs2 =? 0) (lookup (key (bits w 31 27) f3) reserves)))
  else if opcode =? 0x0f then make 0 0 0 0 (when (f3 <? 2) (Some FENCE))
  else if w =? 0x00000073 then make 0 0 0 0 (Some ECALL)
  else if w =? 0x00100073 then make 0 0 0 0 (Some EBREAK)
  else None.

(** A 16-bit encoding, by its quadrant (the low two bits) and bits 15..13. *)
Definition decode16 (w : Z) : option instr :=
  let make o rd rs1 rs2 imm := Some (Instr o rd rs1 rs2 imm 2) in
  let f3 := bits w 15 13 in
  let full := bits w 11 7 in                (* a register of all 32, also rd of most *)
  let full2 := bits w 6 2 in
  let short := 8 + bits w 9 7 in            (* registers of x8..x15 *)
  let short2 := 8 + bits w 4 2 in
  let shamt := place w 12 12 5 + bits w 6 2 in
  let imm6 := signed 6 shamt in
  let offset_w := place w 12 10 3 + place w 6 6 2 + place w 5 5 6 in
  let offset_d := place w 12 10 3 + place w 6 5 6 in
  let quadrant := bits w 1 0 in
  if quadrant =? 0 then
    if f3 =? 0 then                         (* c.addi4spn *)
      let imm := place w 12 11 4 + place w 10 7 6 + place w 6 6 2 + place w 5 5 3 in
      when (negb (imm =? 0)) (make ADDI short2 2 0 imm)
    else if f3 =? 2 then make LW short2 short 0 offset_w
    else if f3 =? 3 then make LD short2 short 0 offset_d
    else if f3 =? 6 then make SW 0 short short2 offset_w
    else if f3 =? 7 then make SD 0 short short2 offset_d
    else None
  else if quadrant =? 1 then
    if f3 =? 0 then make ADDI full full 0 imm6                           (* c.nop, c.addi *)
    else if f3 =? 1 then when (negb (full =? 0)) (make ADDIW full full 0 imm6)
    else if f3 =? 2 then make ADDI full 0 0 imm6                         (* c.li *)
    else if f3 =? 3 then
      if shamt =? 0 then None
      else if full =? 2 then                                            (* c.addi16sp *)
        make ADDI 2 2 0 (signed 10 (place w 12 12 9 + place w 6 6 4 + place w 5 5 6 + place w 4 3 7 + place w 2 2 5))
      else make LUI full 0 0 (imm6 * 2 ^ 12)
    else if f3 =? 4 then
      let f2 := bits w 11 10 in
      if f2 =? 0 then make SRLI short short 0 shamt
      else if f2 =? 1 then make SRAI short short 0 shamt
      else if f2 =? 2 then make ANDI short short 0 imm6
      else option_map (fun o => Instr o short short short2 0 2)
             (lookup (key (bits w 12 12) (bits w 6 5))
               [(key 0 0, SUB); (key 0 1, XOR); (key 0 2, OR); (key 0 3, AND); (key 1 0, SUBW); (key 1 1, ADDW)])
    else if f3 =? 5 then                                                 (* c.j *)
      make JAL 0 0 0 (signed 12 (place w 12 12 11 + place w 11 11 4 + place w 10 9 8 + place w 8 8 10
                                 + place w 7 7 6 + place w 6 6 7 + place w 5 3 1 + place w 2 2 5))
    else                                                                 (* c.beqz, c.bnez *)
      make (if f3 =? 6 then BEQ else BNE) 0 short 0
        (signed 9 (place w 12 12 8 + place w 11 10 3 + place w 6 5 6 + place w 4 3 1 + place w 2 2 5))
  else if quadrant =? 2 then
    if f3 =? 0 then make SLLI full full 0 shamt
    else if f3 =? 2 then                                                 (* c.lwsp *)
      when (negb (full =? 0)) (make LW full 2 0 (place w 12 12 5 + place w 6 4 2 + place w 3 2 6))
    else if f3 =? 3 then                                                 (* c.ldsp *)
      when (negb (full =? 0)) (make LD full 2 0 (place w 12 12 5 + place w 6 5 3 + place w 4 2 6))
    else if f3 =? 4 then
      if bits w 12 12 =? 0 then
        if negb (full2 =? 0) then make ADD full 0 full2 0                (* c.mv *)
        else when (negb (full =? 0)) (make JALR 0 full 0 0)              (* c.jr *)
      else
        if negb (full2 =? 0) then make ADD full full full2 0             (* c.add *)
        else if full =? 0 then make EBREAK 0 0 0 0
        else make JALR 1 full 0 0
    else if f3 =? 6 then make SW 0 2 full2 (place w 12 9 2 + place w 8 7 6)        (* c.swsp *)
    else if f3 =? 7 then make SD 0 2 full2 (place w 12 10 3 + place w 9 7 6)       (* c.sdsp *)
    else None
  else None.

(** The instruction that starts with these 32 bits, of which a compressed one takes the low 16. *)
Definition decode (w : Z) : option instr :=
  if bits w 1 0 =? 3 then decode32 w else decode16 (w mod 2 ^ 16).

(** * State *)

(** Finite maps from non-negative integers to words, 0 where nothing was set. *)
Inductive store : Set := Empty | Node (zero : store) (here : Z) (one : store).

Fixpoint get_at (s : store) (p : positive) : Z :=
  match s, p with
  | Empty, _ => 0
  | Node _ v _, xH => v
  | Node l _ _, xO p => get_at l p
  | Node _ _ r, xI p => get_at r p
  end.

Definition parts (s : store) : store * Z * store :=
  match s with Empty => (Empty, 0, Empty) | Node l v r => (l, v, r) end.

Fixpoint set_at (s : store) (p : positive) (v : Z) : store :=
  let '(l, old, r) := parts s in
  match p with
  | xH => Node l v r
  | xO p => Node (set_at l p v) old r
  | xI p => Node l old (set_at r p v)
  end.

Definition get (s : store) (k : Z) : Z := get_at s (Z.to_pos (k + 1)).
Definition set (s : store) (k v : Z) : store := set_at s (Z.to_pos (k + 1)) v.

(** A program: its text by pc, where it starts, the first value of [sp], and the memory words from an index on. *)
Record program : Type := Program {
  p_text : Z -> option instr; p_entry : Z; p_stack : Z; p_image_start : Z; p_image : list Z
}.

(** The state of the hart. Memory consists of aligned 8-byte words, by address / 8. The reservation is 0 for none, or as
    [reserve] says; the input has the public bytes not read yet; the output those written, newest first. *)
Record machine : Set := Machine {
  m_pc : Z; m_regs : store; m_mem : store; m_reservation : Z; m_input : list Z; m_output : list Z
}.

Definition reg (m : machine) (r : Z) : Z := if r =? 0 then 0 else get (m_regs m) r.
Definition mem (m : machine) (index : Z) : Z := get (m_mem m) index.

Definition set_pc (pc : Z) (m : machine) : machine :=
  Machine pc (m_regs m) (m_mem m) (m_reservation m) (m_input m) (m_output m).
Definition set_reg (r v : Z) (m : machine) : machine :=
  if r =? 0 then m else Machine (m_pc m) (set (m_regs m) r v) (m_mem m) (m_reservation m) (m_input m) (m_output m).
Definition set_word (index v : Z) (m : machine) : machine :=
  Machine (m_pc m) (m_regs m) (set (m_mem m) index v) (m_reservation m) (m_input m) (m_output m).
Definition set_reservation (v : Z) (m : machine) : machine :=
  Machine (m_pc m) (m_regs m) (m_mem m) v (m_input m) (m_output m).
Definition set_input (l : list Z) (m : machine) : machine :=
  Machine (m_pc m) (m_regs m) (m_mem m) (m_reservation m) l (m_output m).
Definition set_output (l : list Z) (m : machine) : machine :=
  Machine (m_pc m) (m_regs m) (m_mem m) (m_reservation m) (m_input m) l.

Fixpoint set_all (s : store) (k : Z) (l : list Z) : store :=
  match l with
  | [] => s
  | v :: l => set_all (set s k v) (k + 1) l
  end.

(** The state at the start. *)
Definition initial (p : program) (input : list Z) : machine :=
  Machine (p_entry p) (set Empty 2 (p_stack p)) (set_all Empty (p_image_start p) (p_image p)) 0 input [].

(** What a step leads to: a state, the end with an exit code, or nothing. *)
Inductive outcome : Set := Next (m : machine) | Halt (code : Z) | Stuck.

(** * Memory *)

(** Whether memory has all of the [n] bytes from [address] on. *)
Definition exists_ (p : program) (address n : Z) : bool :=
  (p_image_start p <=? address / 8) && (address + n <=? 2 ^ 64).

(** Whether [n] bytes from [address] on lie in two words. *)
Definition crosses (address n : Z) : bool := 8 <? address mod 8 + n.

(** The word that holds [address] and the one behind it, as one number. *)
Definition two_words (m : machine) (address : Z) : Z := mem m (address / 8) + 2 ^ 64 * mem m (address / 8 + 1).

(** [x] with the [n] bits from bit [at_] on replaced by those of [v]. *)
Definition replace (x at_ n v : Z) : Z := x + (v mod 2 ^ n - x / 2 ^ at_ mod 2 ^ n) * 2 ^ at_.

(** The [n] (at most 8) bytes from [address] on, as a number. *)
Definition load (m : machine) (address n : Z) : Z :=
  two_words m address / 2 ^ (8 * (address mod 8)) mod 2 ^ (8 * n).

(** Stores the [n] (at most 8) low bytes of [v]. *)
Definition store_bytes (m : machine) (address n v : Z) : machine :=
  let both := replace (two_words m address) (8 * (address mod 8)) (8 * n) v in
  let m := set_word (address / 8) (wrap both) m in
  if crosses address n then set_word (address / 8 + 1) (both / 2 ^ 64) m else m.

(** * Calls *)

Definition a0 := 10.
Definition a1 := 11.
Definition a2 := 12.
Definition a7 := 17.

Definition call_read := 63.
Definition call_write := 64.
Definition call_exit := 93.
Definition call_exit_group := 94.

Definition EBADF := 2 ^ 64 - 9.
Definition ENOSYS := 2 ^ 64 - 38.

(** The most bytes that a read or write of a buffer moves. *)
Definition room (address length : Z) : Z := Z.min length (8 - address mod 8).

(** Puts bytes into the buffer and their number into a0. *)
Definition deliver (p : program) (bytes : list Z) (m : machine) : outcome :=
  let n := Z.of_nat (length bytes) in
  if n =? 0 then Next (set_reg a0 0 m)
  else if exists_ p (reg m a1) n then Next (set_reg a0 n (store_bytes m (reg m a1) n (of_bytes bytes)))
  else Stuck.

Definition read_private (p : program) (private : list Z) (m : machine) : outcome :=
  if (Z.of_nat (length private) <=? room (reg m a1) (reg m a2)) && forallb is_byte private
  then deliver p private m
  else Stuck.

Definition read_public (p : program) (m : machine) : outcome :=
  let n := Z.to_nat (room (reg m a1) (reg m a2)) in
  deliver p (firstn n (m_input m)) (set_input (skipn n (m_input m)) m).

(** Writes of diagnostics leave no trace. *)
Definition write (p : program) (public : bool) (m : machine) : outcome :=
  let n := room (reg m a1) (reg m a2) in
  if n =? 0 then Next (set_reg a0 0 m)
  else if exists_ p (reg m a1) n then
    let written := bytes (Z.to_nat n) (load m (reg m a1) n) in
    Next (set_reg a0 n (if public then set_output (rev written ++ m_output m) m else m))
  else Stuck.

(** The effect of an ecall, but for the pc: the call's number is in a7, its arguments (descriptor or exit code; buffer;
    length) in a0, a1 and a2, its result in a0. *)
Definition call (p : program) (private : list Z) (m : machine) : outcome :=
  let number := reg m a7 in
  let descriptor := reg m a0 in
  if (number =? call_exit) || (number =? call_exit_group) then Halt (reg m a0)
  else if number =? call_read then
    if descriptor =? 0 then read_private p private m
    else if descriptor =? 3 then read_public p m
    else Next (set_reg a0 EBADF m)
  else if number =? call_write then
    if descriptor =? 1 then write p true m
    else if descriptor =? 2 then write p false m
    else Next (set_reg a0 EBADF m)
  else Next (set_reg a0 ENOSYS m).

(** * Steps *)

(** The last address at which an instruction is executed. *)
Definition last_pc := 2 ^ 32 - 8.

Definition fetch (p : program) (pc : Z) : option instr := if pc <=? last_pc then p_text p pc else None.

(** Goes to a jump's target, a word. *)
Definition jump (target : Z) (m : machine) : outcome := if target <? 2 ^ 32 then Next (set_pc target m) else Stuck.

(** The reservation that a load-reserved of [n] bytes at [address], a multiple of [n], leaves. It is never 0, and tells
    address and width. *)
Definition reserve (address n : Z) : Z := address + n / 4.

(** An instruction at the pc. *)
Definition execute (p : program) (private : list Z) (i : instr) (m : machine) : outcome :=
  let o := i_op i in
  let x := reg m (i_rs1 i) in
  let y := reg m (i_rs2 i) in
  let imm := wrap (i_imm i) in
  let relative := wrap (m_pc m + i_imm i) in
  let n := width o in
  let behind := m_pc m + i_length i in
  let next m := Next (set_pc behind m) in
  let result v := next (set_reg (i_rd i) v m) in
  match o with
  | LUI => result imm
  | AUIPC => result relative
  | JAL => jump relative (set_reg (i_rd i) behind m)
  | JALR => let target := add x imm in jump (target - target mod 2) (set_reg (i_rd i) behind m)
  | BEQ | BNE | BLT | BGE | BLTU | BGEU => if taken o x y then jump relative m else next m
  | LB | LH | LW | LD | LBU | LHU | LWU =>
      let address := add x imm in
      if exists_ p address n then result (extend o (load m address n)) else Stuck
  | SB | SH | SW | SD =>
      let address := add x imm in
      if exists_ p address n then next (store_bytes m address n y) else Stuck
  | LR_W | LR_D =>
      if (x mod n =? 0) && exists_ p x n
      then next (set_reservation (reserve x n) (set_reg (i_rd i) (sext (8 * n) (load m x n)) m))
      else Stuck
  | SC_W | SC_D =>
      if (x mod n =? 0) && exists_ p x n then
        let success := m_reservation m =? reserve x n in
        let stored := if success then store_bytes m x n y else m in
        next (set_reservation 0 (set_reg (i_rd i) (Z.b2z (negb success)) stored))
      else Stuck
  | AMOSWAP_W | AMOSWAP_D | AMOADD_W | AMOADD_D | AMOXOR_W | AMOXOR_D | AMOAND_W | AMOAND_D | AMOOR_W | AMOOR_D
  | AMOMIN_W | AMOMIN_D | AMOMAX_W | AMOMAX_D | AMOMINU_W | AMOMINU_D | AMOMAXU_W | AMOMAXU_D =>
      if (x mod n =? 0) && exists_ p x n then
        let old := load m x n in
        let new := amo o (8 * n) old (y mod 2 ^ (8 * n)) in
        next (set_reg (i_rd i) (sext (8 * n) old) (store_bytes m x n new))
      else Stuck
  | FENCE => next m
  | ECALL => match call p private m with Next m => next m | other => other end
  | EBREAK => Stuck
  | _ => result (alu o x (if has_immediate o then imm else y))
  end.

(** One step. [private] are the bytes that a read of the private input gets, and of no meaning if this step is none. *)
Definition step (p : program) (private : list Z) (m : machine) : outcome :=
  match fetch p (m_pc m) with
  | Some i => execute p private i m
  | None => Stuck
  end.

(** A whole run: the program ends with this exit code, having written this public output, oldest byte first. *)
Inductive runs (p : program) : machine -> Z -> list Z -> Prop :=
  | runs_halt : forall private m code,
      step p private m = Halt code -> runs p m code (rev (m_output m))
  | runs_next : forall private m m' code output,
      step p private m = Next m' -> runs p m' code output -> runs p m code output.

(** * What programs are like *)

(** What every instruction that [decode] gives is like. *)
Definition instr_ok (i : instr) : Prop :=
  0 <= i_rd i < 32 /\ 0 <= i_rs1 i < 32 /\ 0 <= i_rs2 i < 32 /\ - 2 ^ 31 <= i_imm i < 2 ^ 31
  /\ (i_length i = 2 \/ i_length i = 4).

(** What every program that is loaded is like. *)
Record program_ok (p : program) : Prop := ProgramOk {
  text_ok : forall pc i, p_text p pc = Some i -> instr_ok i /\ 0 <= pc < 2 ^ 32 /\ pc mod 2 = 0;
  entry_ok : 0 <= p_entry p < 2 ^ 32;
  stack_ok : word (p_stack p);
  image_ok : Forall word (p_image p);
  image_at : 0 <= p_image_start p;
  image_end : p_image_start p + Z.of_nat (length (p_image p)) <= 2 ^ 32;
  image_exists : p_image p <> []
}.
