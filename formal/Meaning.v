(** What a chip has to mean: its rows are steps of the specification ([chip_sound]), perhaps with the help of facts that other rows
    tell ([chip_sharing]), and the steps that it is there for have rows ([chip_complete]). *)
From Coq Require Import ZArith Lia List Permutation Bool.
From Carryless Require Spec Fields.
From Carryless Require Import Words Circuit Machine.
Import ListNotations.
Local Open Scope Z_scope.

Notation program := Spec.program.
Notation machine := Spec.machine.

(** * Cells of a program *)

(** The register cells beside x0..x31. *)
Definition sink := 32.
Definition input_cell := 33.
Definition output_cell := 34.
Definition reservation_cell := 35.

(** What the text token of a pc carries; zeros where no row can execute what is there. *)
Definition text_content (p : program) (pc : Z) : content :=
  match Spec.p_text p pc with
  | Some i => match Fields.encode pc i with Some v => v | None => (0, 0) end
  | None => (0, 0)
  end.

(** Cells that a boundary table may begin. *)
Definition begun (p : program) (c : cell) : Prop :=
  match c with
  | Reg n => 0 <= n < 36
  | Mem i => Spec.p_image_start p <= i < 2 ^ 61
  | Text pc => range 32 pc /\ pc mod 2 = 0
  end.

(** The store holds the state of the hart. What is in the sink does not matter. *)
Record agree (p : program) (st : store) (m : machine) : Prop := {
  agree_registers : forall r, 0 <= r < 32 -> st (Reg r) = (Spec.reg m r, 0);
  agree_input : st (Reg input_cell) = (Z.of_nat (length (Spec.m_input m)), 0);
  agree_output : st (Reg output_cell) = (Z.of_nat (length (Spec.m_output m)), 0);
  agree_reservation : st (Reg reservation_cell) = (Spec.m_reservation m, 0);
  agree_memory : forall i, begun p (Mem i) -> st (Mem i) = (Spec.mem m i, 0);
  agree_text : forall pc, st (Text pc) = text_content p pc }.

(** A real row fetches an instruction: its fields word is not zero. *)
Lemma fetched p st m pc v : agree p st m -> st (Text pc) = v -> fst v <> 0 ->
  exists i, Spec.fetch p pc = Some i /\ Spec.p_text p pc = Some i /\ Fields.encode pc i = Some v.
Proof.
  intros H <- Hv. rewrite (agree_text _ _ _ H) in *. unfold text_content in *.
  destruct (Spec.p_text p pc) as [i|] eqn:Hi; [|now cbn in Hv].
  destruct (Fields.encode pc i) as [v|] eqn:Hv'; [|now cbn in Hv].
  exists i. split; [|auto]. unfold Fields.encode in Hv'. unfold Spec.fetch.
  destruct (pc <=? Spec.last_pc); [exact Hi|discriminate].
Qed.

(** * Soundness *)

(** The public bytes that the row takes are those of the input that have these distances. *)
Definition inputs_ok (s : step_row) (m : machine) : Prop :=
  let n := length (Spec.m_input m) in
  Forall (fun t => 0 < fst t <= Z.of_nat n -> nth_error (Spec.m_input m) (n - Z.to_nat (fst t)) = Some (snd t)) (s_input s).

(** The row is a step of the specification, from any state in which its accesses find what they claim; or it is the end.
    The public bytes that it gives are those that the step writes, at their positions. What may be taken for granted is what
    the rest of the proof makes sure of: all cells have a beginning, the next pc is one of the text's, public bytes are few. *)
Definition meaning (p : program) (s : step_row) : Prop :=
  forall st st' m,
    agree p st m -> Spec.m_pc m = s_pc s ->
    run_accesses st (s_accesses s) st' -> Forall (fun a => begun p (a_cell a)) (s_accesses s) ->
    inputs_ok s m ->
    Z.of_nat (length (Spec.m_input m)) < 2 ^ 31 ->
    Z.of_nat (length (Spec.m_output m)) + Z.of_nat (length (s_output s)) < 2 ^ 31 ->
    match s_next s with
    | Some (_, pc) =>
        begun p (Text pc) ->
        exists private m' written,
          Spec.step p private m = Spec.Next m' /\ Spec.m_pc m' = pc /\ agree p st' m'
          /\ Spec.m_output m' = rev written ++ Spec.m_output m
          /\ s_output s = positions (Z.of_nat (length (Spec.m_output m))) written
    | None =>
        exists private code,
          Spec.step p private m = Spec.Halt code /\ s_exit s = [code] /\ s_output s = []
    end.

(** Any row that satisfies the chip means nothing, or a step; [span] is how far it advances the clock. *)
Definition chip_sound (span : Z) (c : chip) : Prop :=
  forall r, satisfies c r ->
    idle c r
    \/ exists s, describes c r s /\ sized span s /\ timed span s /\ tidy s
       /\ forall p, Spec.program_ok p -> meaning p s.

(** The row's tokens are those that are given here, and those of facts that it tells and facts that it takes. *)
Definition shares (c : chip) (r : row) (tells takes : list fact) (sends receives : list value) : Prop :=
  Permutation (filter live (sent c r)) (map product_token tells ++ sends)
  /\ Permutation (filter live (received c r)) (map product_token takes ++ receives).

(** The same as [chip_sound] for chips whose rows share facts: what a row tells is true in any case, and it is a step if what it takes
    is true. *)
Definition chip_sharing (span : Z) (c : chip) : Prop :=
  forall r, satisfies c r ->
    exists tells takes, Forall product_true tells
      /\ (shares c r tells takes [] []
         \/ exists s, shares c r tells takes (sent_of s) (received_of s) /\ sized span s /\ timed span s /\ tidy s
            /\ (Forall product_true takes -> forall p, Spec.program_ok p -> meaning p s)).

(** A chip need not share any. *)
Lemma sound_sharing span c : chip_sound span c -> chip_sharing span c.
Proof.
  intros H r Sat. exists [], []. split; [constructor|].
  destruct (H r Sat) as [[S R]|(s & [S R] & sz & tm & td & M)]; [left|right; exists s]; unfold shares; cbn [map app].
  - rewrite S, R. auto.
  - auto 6.
Qed.

(** * Completeness *)

(** The accesses name the clocks at which their cells were last accessed. *)
Fixpoint follow (lasts : cell -> Z) (l : list access) : Prop :=
  match l with
  | [] => True
  | a :: l =>
      a_then a = lasts (a_cell a)
      /\ follow (fun c => if cell_eqb c (a_cell a) then a_now a else lasts c) l
  end.

(** All contents are words. *)
Definition store_ok (st : store) : Prop :=
  forall c, word (fst (st c)) /\ word (snd (st c)) /\ content_ok c (st c).

(** There is a row for the step from this state, whenever it is taken and whenever cells were accessed before. *)
Definition has_row (span : Z) (c : chip) (p : program) (private : list Z) (m : machine) : Prop :=
  forall clock lasts st,
    0 <= clock -> clock + span < 2 ^ 32 -> clock mod 4 = 0 -> (forall x, 0 <= lasts x < clock) ->
    agree p st m -> store_ok st ->
    exists r s st',
      satisfies c r /\ describes c r s
      /\ s_clock s = clock /\ s_pc s = Spec.m_pc m
      /\ follow lasts (s_accesses s) /\ rising clock (clock + span) (s_accesses s)
      /\ run_accesses st (s_accesses s) st' /\ store_ok st'
      /\ Forall (fun a => begun p (a_cell a)) (s_accesses s)
      /\ Forall (fun a => match a_cell a with Text pc => pc = Spec.m_pc m | _ => True end) (s_accesses s)
      /\ match Spec.step p private m with
         | Spec.Next m' =>
             s_next s = Some (clock + span, Spec.m_pc m') /\ s_exit s = [] /\ agree p st' m'
             /\ distances (Spec.m_input m) = s_input s ++ distances (Spec.m_input m')
             /\ exists written,
                  Spec.m_output m' = rev written ++ Spec.m_output m
                  /\ s_output s = positions (Z.of_nat (length (Spec.m_output m))) written
         | Spec.Halt code =>
             s_next s = None /\ s_exit s = [code] /\ agree p st' m /\ s_input s = [] /\ s_output s = []
         | Spec.Stuck => False
         end.

(** Every step of an instruction that the chip executes has a row. Which instructions these are (and for calls and loads, in which
    states) is [executes]. *)
Definition chip_complete (span : Z) (c : chip) (executes : Spec.instr -> list Z -> machine -> Prop) : Prop :=
  forall p private m i,
    Spec.program_ok p -> Spec.fetch p (Spec.m_pc m) = Some i -> executes i private m ->
    Spec.step p private m <> Spec.Stuck ->
    Forall (fun b => 0 <= b < 2 ^ 8) (Spec.m_input m) -> Z.of_nat (length (Spec.m_input m)) < 2 ^ 31 ->
    Z.of_nat (length (Spec.m_output m)) < 2 ^ 31 ->
    has_row span c p private m.

(** * Boundary chips *)

(** A table whose cells and first contents are public: a row begins its cell at clock 0, and ends it. Rows beyond the table's
    cells have tag 0. Here [x] makes a cell of an index; the second content is public for the text only. *)
Definition table_sound (tag : Z) (x : Z -> cell) (c : chip) : Prop :=
  forall r, satisfies c r ->
    (r (Public 0) = 0 -> idle c r)
    /\ (r (Public 0) = tag -> range 32 (r (Public 1)) ->
        exists clock last,
          let at_ := x (r (Public 1)) in
          let first := (r (Public 2), match at_ with Text _ => r (Public 3) | _ => 0 end) in
          content_ok at_ last
          /\ filter live (sent c r) = [cell_token at_ 0 first]
          /\ filter live (received c r) = [cell_token at_ clock last]).

(** The memory words beyond the image: a chain of rising indices. *)
Definition zeroed_sound (c : chip) : Prop :=
  forall r, satisfies c r ->
    idle c r
    \/ exists previous index clock last,
         previous < index /\ snd last = 0
         /\ Permutation (filter live (sent c r)) [chain_token index; cell_token (Mem index) 0 (0, 0)]
         /\ Permutation (filter live (received c r)) [chain_token previous; cell_token (Mem index) clock last].

(** Public input that is not read. *)
Definition unread_sound (c : chip) : Prop :=
  forall r, satisfies c r ->
    idle c r \/ exists t, filter live (sent c r) = [] /\ filter live (received c r) = [input_token t].

(** The converses: any cell may begin and end so, any two indices may follow each other, any byte may be left. *)
Definition table_complete (tag : Z) (x : Z -> cell) (c : chip) : Prop :=
  forall i first clock last,
    range 32 i -> range 32 clock ->
    word (fst first) -> word (snd first) -> content_ok (x i) first ->
    word (fst last) -> word (snd last) -> content_ok (x i) last ->
    match x i with Text _ => last = first | _ => True end ->
    exists r, satisfies c r
      /\ r (Public 0) = tag /\ r (Public 1) = i /\ r (Public 2) = fst first
      /\ match x i with Text _ => r (Public 3) = snd first | _ => True end
      /\ filter live (sent c r) = [cell_token (x i) 0 first]
      /\ filter live (received c r) = [cell_token (x i) clock last].
Definition zeroed_complete (c : chip) : Prop :=
  forall previous index clock last,
    0 <= previous < index -> index <= last_index -> range 32 clock -> word (fst last) -> snd last = 0 ->
    exists r, satisfies c r
      /\ Permutation (filter live (sent c r)) [chain_token index; cell_token (Mem index) 0 (0, 0)]
      /\ Permutation (filter live (received c r)) [chain_token previous; cell_token (Mem index) clock last].
Definition unread_complete (c : chip) : Prop :=
  forall d b, 0 <= d < 2 ^ 32 -> 0 <= b < 2 ^ 8 ->
    exists r, satisfies c r
      /\ filter live (sent c r) = [] /\ filter live (received c r) = [input_token (d, b)].
