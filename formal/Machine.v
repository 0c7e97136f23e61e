(** What a row of a chip says about the machine: the tokens of the hart's state, of its cells and of public bytes. *)
From Coq Require Import ZArith Lia List Permutation Bool.
From Carryless Require Import Words Circuit.
Import ListNotations.
Local Open Scope Z_scope.

(** * Tags *)
Definition tag_state := 1.
Definition tag_text := 2.
Definition tag_register := 3.
Definition tag_memory := 4.
Definition tag_input := 5.
Definition tag_output := 6.
Definition tag_exit := 7.
Definition tag_chain := 8.
Definition tag_product := 9.

(** * Cells *)

(** What keeps a content from one access to the next. Register cells are those of the integer registers and a few more (the sink
    for writes to x0, cursors, the reservation); memory cells are aligned words of 8 bytes, by address / 8. *)
Inductive cell := Reg (n : Z) | Mem (index : Z) | Text (pc : Z).
(** A text cell has two words (fields and extra); of other cells the second is 0. *)
Definition content := (Z * Z)%type.

Definition clocked (clock x : Z) : Z := clock * 2 ^ 32 + x.

(** The token of a cell that was last accessed at a clock. An index has less than 64 bits in a row; cells that begin have less than 61. *)
Definition cell_token (c : cell) (clock : Z) (v : content) : value :=
  match c with
  | Reg n => (tag_register, (clocked clock n, fst v, 0))
  | Mem i => (tag_memory, (clocked clock (i mod 2 ^ 32), fst v, i / 2 ^ 32))
  | Text pc => (tag_text, (clocked clock pc, fst v, snd v))
  end.
(** The state token. A pc beyond 32 bits shows in the second word, and no row takes such a token. *)
Definition state_token (clock pc : Z) : value := (tag_state, (clocked clock (pc mod 2 ^ 32), pc / 2 ^ 32, 0)).
Definition input_token (b : Z * Z) : value := (tag_input, (fst b, snd b, 0)).
Definition output_token (b : Z * Z) : value := (tag_output, (fst b, snd b, 0)).
Definition exit_token (code : Z) : value := (tag_exit, (code, 0, 0)).

(** * Facts *)

(** A fact that a row may tell another: what the low half of a product of integers is. It is true or not by itself, whoever tells it
    and whenever. *)
Definition fact := (Z * Z * Z)%type.
Definition product_token (f : fact) : value := (tag_product, f).
Definition product_true (f : fact) : Prop := let '(a, b, low) := f in low = wrap (a * b).

(** * Rows of the hart *)

(** An access takes a cell's last token and leaves the next one. *)
Record access := Access { a_cell : cell; a_then : Z; a_now : Z; a_old : content; a_new : content }.

(** What a real row of the hart does. *)
Record step_row := StepRow {
  s_clock : Z;
  s_pc : Z;
  (** clock and pc of the state after the row; none for an exit *)
  s_next : option (Z * Z);
  (** in the order of their clocks *)
  s_accesses : list access;
  (** public bytes taken: distance to the end, byte *)
  s_input : list (Z * Z);
  (** public bytes given: position, byte; in order *)
  s_output : list (Z * Z);
  s_exit : list Z }.

Definition sent_of (s : step_row) : list value :=
  map (fun a => cell_token (a_cell a) (a_now a) (a_new a)) (s_accesses s)
  ++ map output_token (s_output s) ++ map exit_token (s_exit s)
  ++ match s_next s with Some (clock, pc) => [state_token clock pc] | None => [] end.
Definition received_of (s : step_row) : list value :=
  state_token (s_clock s) (s_pc s)
  :: map (fun a => cell_token (a_cell a) (a_then a) (a_old a)) (s_accesses s)
  ++ map input_token (s_input s).

(** Tokens of tag 0 mean nothing. *)
Definition live (v : value) : bool := negb (fst v =? 0).

(** The row's tokens are those of [s]. *)
Definition describes (c : chip) (r : row) (s : step_row) : Prop :=
  Permutation (filter live (sent c r)) (sent_of s) /\ Permutation (filter live (received c r)) (received_of s).
(** The row exchanges tokens of tag 0 only. *)
Definition idle (c : chip) (r : row) : Prop := filter live (sent c r) = [] /\ filter live (received c r) = [].

Definition range (n x : Z) : Prop := 0 <= x < 2 ^ n.
Definition cell_ok (c : cell) : Prop :=
  match c with Reg n => range 32 n | Mem i => range 64 i | Text pc => range 32 pc end.

(** Sizes: what holds of any real row. *)
Definition sized (span : Z) (s : step_row) : Prop :=
  range 32 (s_clock s) /\ range 32 (s_pc s)
  /\ match s_next s with Some (clock, pc) => clock = (s_clock s + span) mod 2 ^ 32 /\ range 64 pc | None => True end
  /\ Forall (fun a => cell_ok (a_cell a) /\ range 32 (a_then a) /\ range 32 (a_now a)) (s_accesses s).

(** Time: each access is later than its cell's last one, and the accesses come in order within the row's span of clocks. *)
Fixpoint rising (from till : Z) (l : list access) : Prop :=
  match l with
  | [] => True
  | a :: l => from <= a_now a < till /\ a_then a < a_now a /\ rising (a_now a + 1) till l
  end.
Definition timed (span : Z) (s : step_row) : Prop :=
  s_clock s mod 4 = 0 -> s_clock s + span < 2 ^ 32 -> rising (s_clock s) (s_clock s + span) (s_accesses s).

(** * Stores *)

Definition store := cell -> content.
Definition cell_eqb (a b : cell) : bool :=
  match a, b with
  | Reg m, Reg n | Mem m, Mem n | Text m, Text n => m =? n
  | _, _ => false
  end.
Definition update (st : store) (c : cell) (v : content) : store := fun d => if cell_eqb d c then v else st d.
(** The accesses, one after the other, each finding what it claims; the store after them. *)
Fixpoint run_accesses (st : store) (l : list access) (st' : store) : Prop :=
  match l with
  | [] => forall c, st' c = st c
  | a :: l => st (a_cell a) = a_old a /\ run_accesses (update st (a_cell a) (a_new a)) l st'
  end.

(** What also holds of any real row: it fetches at its pc, the text does not change, contents of one word have zero as their second,
    and a row gives an exit code if and only if no state follows. *)
Definition content_ok (c : cell) (v : content) : Prop := match c with Text _ => True | _ => snd v = 0 end.
Definition tidy (s : step_row) : Prop :=
  In (Text (s_pc s)) (map a_cell (s_accesses s))
  /\ Forall (fun a => content_ok (a_cell a) (a_old a) /\ content_ok (a_cell a) (a_new a)
    /\ match a_cell a with Text _ => a_old a = a_new a | _ => True end) (s_accesses s)
  /\ match s_next s with Some _ => s_exit s = [] | None => exists code, s_exit s = [code] end.

(** * Public bytes *)

(** The bytes of the public input that are not read yet, with their distances to the end: the last one has 1. *)
Fixpoint distances (l : list Z) : list (Z * Z) :=
  match l with
  | [] => []
  | b :: l => (Z.of_nat (length l) + 1, b) :: distances l
  end.
(** Bytes of the public output, with their positions from [i] on. *)
Fixpoint positions (i : Z) (l : list Z) : list (Z * Z) :=
  match l with
  | [] => []
  | b :: l => (i, b) :: positions (i + 1) l
  end.

(** * Boundary *)

(** The clock of the first row. *)
Definition first_clock := 4.
(** The last memory word. *)
Definition last_index := 2 ^ 61 - 1.
Definition chain_token (i : Z) : value := (tag_chain, (i, 0, 0)).
