(* Runs the specification for carryless-lockstep.

   `emulator run` reads a program and its inputs from standard input, words separated by white space, numbers hexadecimal:

     <entry> <stack> <limit> <image start> <n> <n image words> <n> <n entries of the text: pc, encoding> <n> <n public bytes>
     <n> <n private bytes>

   and writes a line for every instruction, until the limit is reached: the pc before it, and the registers that have changed
   since the line before, as `<number>=<value>`. The end is one of `halt <code>`, `stuck <pc>`, `limit`; then follow
   `reservation <value>`, `left <public bytes not read>`, `output <bytes>`, and `memory <index>=<word>` for each word that
   is not 0.

   `emulator decode` reads pairs of a pc and an encoding, 32 bits each, lowest byte first, and writes a line for each pair: `-`
   where there is no instruction, otherwise `<operation> <rd> <rs1> <rs2> <imm> <length>`, numbers decimal, and then the
   fields word and the extra word, hexadecimal, or `-` where no row can execute it. *)

let name : Spec.op -> string = function
  | LUI -> "lui" | AUIPC -> "auipc" | JAL -> "jal" | JALR -> "jalr" | BEQ -> "beq" | BNE -> "bne" | BLT -> "blt"
  | BGE -> "bge" | BLTU -> "bltu" | BGEU -> "bgeu" | LB -> "lb" | LH -> "lh" | LW -> "lw" | LD -> "ld" | LBU -> "lbu"
  | LHU -> "lhu" | LWU -> "lwu" | SB -> "sb" | SH -> "sh" | SW -> "sw" | SD -> "sd" | ADDI -> "addi" | SLTI -> "slti"
  | SLTIU -> "sltiu" | XORI -> "xori" | ORI -> "ori" | ANDI -> "andi" | SLLI -> "slli" | SRLI -> "srli"
  | SRAI -> "srai" | ADDIW -> "addiw" | SLLIW -> "slliw" | SRLIW -> "srliw" | SRAIW -> "sraiw" | ADD -> "add"
  | SUB -> "sub" | SLL -> "sll" | SLT -> "slt" | SLTU -> "sltu" | XOR -> "xor" | SRL -> "srl" | SRA -> "sra"
  | OR -> "or" | AND -> "and" | ADDW -> "addw" | SUBW -> "subw" | SLLW -> "sllw" | SRLW -> "srlw" | SRAW -> "sraw"
  | FENCE -> "fence" | ECALL -> "ecall" | EBREAK -> "ebreak" | MUL -> "mul" | MULH -> "mulh" | MULHSU -> "mulhsu"
  | MULHU -> "mulhu" | DIV -> "div" | DIVU -> "divu" | REM -> "rem" | REMU -> "remu" | MULW -> "mulw" | DIVW -> "divw"
  | DIVUW -> "divuw" | REMW -> "remw" | REMUW -> "remuw" | LR_W -> "lr.w" | LR_D -> "lr.d" | SC_W -> "sc.w"
  | SC_D -> "sc.d" | AMOSWAP_W -> "amoswap.w" | AMOSWAP_D -> "amoswap.d" | AMOADD_W -> "amoadd.w"
  | AMOADD_D -> "amoadd.d" | AMOXOR_W -> "amoxor.w" | AMOXOR_D -> "amoxor.d" | AMOAND_W -> "amoand.w"
  | AMOAND_D -> "amoand.d" | AMOOR_W -> "amoor.w" | AMOOR_D -> "amoor.d" | AMOMIN_W -> "amomin.w"
  | AMOMIN_D -> "amomin.d" | AMOMAX_W -> "amomax.w" | AMOMAX_D -> "amomax.d" | AMOMINU_W -> "amominu.w"
  | AMOMINU_D -> "amominu.d" | AMOMAXU_W -> "amomaxu.w" | AMOMAXU_D -> "amomaxu.d" | ADD_UW -> "add.uw"
  | SH1ADD -> "sh1add" | SH2ADD -> "sh2add" | SH3ADD -> "sh3add" | SH1ADD_UW -> "sh1add.uw" | SH2ADD_UW -> "sh2add.uw"
  | SH3ADD_UW -> "sh3add.uw" | SLLI_UW -> "slli.uw" | ANDN -> "andn" | ORN -> "orn" | XNOR -> "xnor" | CLZ -> "clz"
  | CLZW -> "clzw" | CTZ -> "ctz" | CTZW -> "ctzw" | CPOP -> "cpop" | CPOPW -> "cpopw" | MAX -> "max" | MAXU -> "maxu"
  | MIN -> "min" | MINU -> "minu" | SEXT_B -> "sext.b" | SEXT_H -> "sext.h" | ZEXT_H -> "zext.h" | ROL -> "rol"
  | ROLW -> "rolw" | ROR -> "ror" | RORW -> "rorw" | RORI -> "rori" | RORIW -> "roriw" | ORC_B -> "orc.b"
  | REV8 -> "rev8" | BCLR -> "bclr" | BEXT -> "bext" | BINV -> "binv" | BSET -> "bset" | BCLRI -> "bclri"
  | BEXTI -> "bexti" | BINVI -> "binvi" | BSETI -> "bseti" | CLMUL -> "clmul" | CLMULH -> "clmulh" | CLMULR -> "clmulr"
  | CZERO_EQZ -> "czero.eqz" | CZERO_NEZ -> "czero.nez"

let number = Z.to_string
let hex = Z.format "%x"

let decode_mode () =
  let buffer = Bytes.create 8 in
  let word at = Z.logand (Z.of_int32 (Bytes.get_int32_le buffer at)) (Z.of_string "0xffffffff") in
  set_binary_mode_in stdin true;
  try
    while true do
      really_input stdin buffer 0 8;
      let pc = word 0 in
      match Spec.decode (word 4) with
      | None -> print_string "-\n"
      | Some i ->
          Printf.printf "%s %s %s %s %s %s " (name i.Spec.i_op) (number i.i_rd) (number i.i_rs1) (number i.i_rs2)
            (number i.i_imm) (number i.i_length);
          (match Spec.encode pc i with
          | None -> print_string "-\n"
          | Some (fields, extra) -> Printf.printf "%s %s\n" (hex fields) (hex extra))
    done
  with End_of_file -> ()

(* How many private bytes the instruction at the pc reads, if it reads any: as many as there are room for. *)
let private_room machine =
  let register n = Spec.reg machine (Z.of_int n) in
  let call = Z.equal (register 17) (Z.of_int 63) && Z.equal (register 10) Z.zero in
  if call then Z.to_int (Z.min (register 12) (Z.sub (Z.of_int 8) (Z.logand (register 11) (Z.of_int 7)))) else 0

let rec split n list =
  match list with
  | head :: tail when n > 0 -> let taken, left = split (n - 1) tail in (head :: taken, left)
  | _ -> ([], list)

let rec iter_store f store bit index =
  match store with
  | Spec.Empty -> ()
  | Spec.Node (zero, here, one) ->
      (* The key of an index is the index + 1. *)
      if Z.sign here <> 0 then f (Z.pred (Z.logor index bit)) here;
      let next = Z.shift_left bit 1 in
      iter_store f zero next index;
      iter_store f one next (Z.logor index bit)

let run_mode () =
  let word () = Scanf.scanf " %s" (fun digits -> Z.of_string ("0x" ^ digits)) in
  let list item = List.init (Z.to_int (word ())) (fun _ -> item ()) in
  let entry = word () in
  let stack = word () in
  let limit = Z.to_int (word ()) in
  let start = word () in
  let image = list word in
  let text = Hashtbl.create 1024 in
  let entry_of_text () =
    let pc = word () in
    match Spec.decode (word ()) with Some i -> Hashtbl.replace text pc i | None -> ()
  in
  ignore (list entry_of_text);
  let input = list word in
  let secret = ref (list word) in
  let program =
    { Spec.p_text = Hashtbl.find_opt text; p_entry = entry; p_stack = stack; p_image_start = start; p_image = image }
  in
  let machine = ref (Spec.initial program input) in
  let registers = Array.make 32 Z.zero in
  let rec go left =
    let state = !machine in
    if left = 0 then print_string "limit\n"
    else begin
      let line = Buffer.create 64 in
      Buffer.add_string line (hex state.Spec.m_pc);
      for n = 0 to 31 do
        let value = Spec.reg state (Z.of_int n) in
        if not (Z.equal value registers.(n)) then begin
          registers.(n) <- value;
          Buffer.add_string line (Printf.sprintf " %d=%s" n (hex value))
        end
      done;
      let here = Hashtbl.find_opt text state.Spec.m_pc in
      if here <> None then (print_string (Buffer.contents line); print_char '\n');
      let is_call = match here with Some i -> i.Spec.i_op = Spec.ECALL | None -> false in
      let bytes, rest = if is_call then split (private_room state) !secret else ([], !secret) in
      match Spec.step program bytes state with
      | Spec.Next next -> secret := rest; machine := next; go (left - 1)
      | Spec.Halt code -> Printf.printf "halt %s\n" (hex code)
      | Spec.Stuck -> Printf.printf "stuck %s\n" (hex state.Spec.m_pc)
    end
  in
  go limit;
  let last = !machine in
  Printf.printf "reservation %s\nleft %x\noutput " (hex last.Spec.m_reservation) (List.length last.Spec.m_input);
  List.iter (fun b -> Printf.printf "%02x" (Z.to_int b)) (List.rev last.Spec.m_output);
  print_string "\nmemory";
  iter_store (fun index value -> Printf.printf " %s=%s" (hex index) (hex value)) last.Spec.m_mem Z.one Z.zero;
  print_string "\n"

let () =
  match Sys.argv with
  | [| _; "run" |] -> run_mode ()
  | [| _; "decode" |] -> decode_mode ()
  | _ -> prerr_endline "usage: emulator run|decode"; exit 2
