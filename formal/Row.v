(** What all rows of the hart have in common: the state that they take and leave, the fetch, the accesses to cells with the proof
    that each cell's last access was earlier, and the step of clock and pc. Proved once for every chip that [row_check] accepts.

    A [layout] says how a chip is laid out; [infer] reads it off the chip, [row_check] verifies by computation that the chip is
    what the layout says, and [row_sound] says what a row then does: [row_of] is the step, in the words of the layout's forms.

    Columns 0 and 1 are the state (clock, pc) and the fields word of the instruction; bit 16 of the fields makes the row real. *)
From Coq Require Import ZArith Lia Bool List Permutation.
From Carryless Require Import Words Circuit Machine.
Import ListNotations.
Local Open Scope Z_scope.

(** * Layouts *)

(** Where an access goes. *)
Inductive place :=
| InReg (cell : form)
(** the word of 8 bytes at an address; what of the address is asserted to be zero, in bits 0 to 2 *)
| InMem (address zero : form)
(** the text at the pc; the second word of its content *)
| InText (extra : form).
Record reach := Reach {
  h_slot : Z;
  h_place : place;
  h_old : form;
  h_new : form;
  (** where the cell's last clock is: a column, and whether in its high half *)
  h_then : nat * bool }.
(** What comes after the row: the next instruction; the instruction at a pc, of which the low and the high half are given; nothing, but an exit code. *)
Inductive going := On | To (pc high : form) | Exit (code : form).
(** A token of a public byte: the tag, of which one bit is a bit of the thermometer; position or distance; byte. *)
Record byte := Byte { b_tag : form; b_position : form; b_byte : form }.

Record layout := Layout {
  (** the bits of the fields word that are the chip's own, not the row's, and what they are *)
  l_closed : Z;
  l_kind : Z;
  (** the fetch; its contents are not looked at *)
  l_fetch : reach;
  (** the other accesses, by rising slots *)
  l_reaches : list reach;
  (** constraint and column of the clock's and pc's step, and of the clock's second step *)
  l_step : nat * nat;
  l_second : option (nat * nat);
  (** constraint and column of the comparisons, for two accesses each *)
  l_orders : list (nat * nat);
  l_going : going;
  (** how many clocks the row takes *)
  l_span : Z;
  l_input : list byte;
  l_output : list byte;
  (** the constraint that says that the thermometer of public bytes is one *)
  l_thermometer : option nat }.

(** * What a row does *)

Definition state_column : source := Committed 0.
Definition fields_column : source := Committed 1.
Definition real_row (r : row) : bool := Z.testbit (r fields_column) 16.
Definition clock_of (r : row) : Z := r state_column / 2 ^ 32.
Definition pc_of (r : row) : Z := r state_column mod 2 ^ 32.
Definition length_of (r : row) : Z := if Z.testbit (r fields_column) 23 then 2 else 4.
(** The clock of a slot; [clock + slot] where the clock is a multiple of 4. *)
Definition now_at (clock slot : Z) : Z :=
  if slot <? 4 then Z.lxor clock slot else Z.lxor ((clock + 4) mod 2 ^ 32) (slot - 4).
Definition then_of (r : row) (at_ : nat * bool) : Z :=
  let w := r (Committed (fst at_)) in if snd at_ then w / 2 ^ 32 else w mod 2 ^ 32.
Definition cell_of (r : row) (p : place) : cell :=
  match p with
  | InReg c => Reg (eval r c)
  | InMem a z => Mem (eval r a / 8 + 2 ^ 61 * eval r z)
  | InText _ => Text (pc_of r)
  end.
Definition content_of (r : row) (p : place) (f : form) : content :=
  (eval r f, match p with InText e => eval r e | _ => 0 end).
Definition access_of (r : row) (h : reach) : access :=
  Access (cell_of r (h_place h)) (then_of r (h_then h)) (now_at (clock_of r) (h_slot h))
    (content_of r (h_place h) (h_old h)) (content_of r (h_place h) (h_new h)).
(** The fetch: the content is the fields word itself, in a row whose kind is the chip's. *)
Definition fetch_of (r : row) (h : reach) : access :=
  let content := (r fields_column, match h_place h with InText e => eval r e | _ => 0 end) in
  Access (Text (pc_of r)) (then_of r (h_then h)) (now_at (clock_of r) 0) content content.
Definition bytes_of (r : row) (l : list byte) : list (Z * Z) :=
  map (fun b => (eval r (b_position b), eval r (b_byte b))) (filter (fun b => negb (eval r (b_tag b) =? 0)) l).

Definition row_of (l : layout) (r : row) : step_row :=
  let clock := (clock_of r + l_span l) mod 2 ^ 32 in
  StepRow (clock_of r) (pc_of r)
    match l_going l with
    | On => Some (clock, (pc_of r + length_of r) mod 2 ^ 32)
    | To pc high => Some (clock, eval r pc + 2 ^ 32 * eval r high)
    | Exit _ => None
    end
    (fetch_of r (l_fetch l) :: map (access_of r) (l_reaches l))
    (bytes_of r (l_input l)) (bytes_of r (l_output l))
    match l_going l with Exit code => [eval r code] | _ => [] end.

(** The row is real and its kind is the chip's. *)
Definition settled (l : layout) (r : row) : Prop :=
  real_row r = true /\ Z.land (r fields_column) (l_closed l) = l_kind l.
(** The row with the chip's kind in the fields word. No form of the chip reads what this changes. *)
Definition settle (l : layout) (r : row) : row := fun s =>
  if source_eqb s fields_column then Z.lxor (Z.land (r s) (Z.lxor ones64 (l_closed l))) (l_kind l) else r s.

(** * The forms of a layout *)

Definition low_half : Z := 0xffffffff.
Definition high_half : Z := 0xffffffff00000000.
Definition state : form := col 0.
Definition fields : form := col 1.
Definition real : form := fbroadcast 16 fields.
(** A constant in real rows, 0 in others. *)
Definition const (v : Z) : form := fmask v real.

(** The bits of the words of a step, and of those the last ones of a lane, whose carries go nowhere. *)
Definition step_mask : Z := 0x7ffffffc7ffffffe.
Definition step_tops : Z := 0x4000000040000000.
Definition second_mask : Z := 0x7ffffffc00000000.
Definition second_tops : Z := 0x4000000000000000.
Definition order_tops : Z := 0x8000000080000000.

(** 4 clocks, and the instruction's length. *)
Definition step_form : form := fxor (const (2 ^ 34 + 4)) (fmask 6 (fbroadcast 23 fields)).
Definition next_form (l : layout) : form :=
  fxor (fxor state step_form) (fshl 1 (fmask step_mask (col (snd (l_step l))))).
Definition second_form (l : layout) : form :=
  match l_second l with
  | Some (_, w) => fxor (fxor (next_form l) (const (2 ^ 34))) (fshl 1 (fmask second_mask (col w)))
  | None => next_form l
  end.
(** The clock of a slot, in the high half. *)
Definition now_form (l : layout) (slot : Z) : form :=
  if slot <? 4 then fxor (fmask high_half state) (const (slot * 2 ^ 32))
  else fxor (fmask high_half (next_form l)) (const ((slot - 4) * 2 ^ 32)).
Definition then_form (at_ : nat * bool) : form :=
  if snd at_ then fmask high_half (col (fst at_)) else fshl 32 (col (fst at_)).

(** The carries into the bits of an addition. *)
Definition carried (m tops : Z) (w : nat) : form := fshl 1 (fmask (Z.ldiff m tops) (col w)).
(** In the bits [m], the constraint says that the word [w] holds the carries of [x + y]; those out of the bits [tops] are [outs]. *)
Definition adds (k : constraint) (w : nat) (m tops : Z) (outs x y : form) : bool :=
  let s := carried m tops w in
  same_form (fmask m (c_a k)) (fmask m (fxor x s))
  && same_form (fmask m (c_b k)) (fmask m (fxor y s))
  && same_form (fmask m (c_c k)) (fmask m (fxor (fxor (fmask (Z.ldiff m tops) (col w)) outs) s)).

Definition no_constraint : constraint := Constraint [] [] [].
Definition constraint_at (c : chip) (k : nat) : constraint := nth k (ch_constraints c) no_constraint.

Definition step_check (c : chip) (l : layout) : bool :=
  let (k, w) := l_step l in
  adds (constraint_at c k) w step_mask step_tops (fmask step_tops (col w)) state step_form.
Definition second_check (c : chip) (l : layout) : bool :=
  match l_second l with
  | Some (k, w) =>
      (l_span l =? 8)
      && adds (constraint_at c k) w second_mask second_tops (fmask second_tops (col w)) (next_form l) (const (2 ^ 34))
  | None => match l_going l with Exit _ => true | _ => l_span l =? 4 end
  end.
Definition then_is (h : reach) (t : nat) (second : bool) : bool := Nat.eqb (fst (h_then h)) t && Bool.eqb (snd (h_then h)) second.
Fixpoint orders_check (c : chip) (l : layout) (orders : list (nat * nat)) (reaches : list reach) : bool :=
  match reaches, orders with
  | [], [] => true
  | [a], [(k, w)] =>
      let t := fst (h_then a) in
      then_is a t false
      && adds (constraint_at c k) w low_half (2 ^ 31) (const (2 ^ 31)) (fshr 32 (now_form l (h_slot a))) (fxor (col t) real)
  | a :: b :: reaches, (k, w) :: orders =>
      let t := fst (h_then a) in
      then_is a t false && then_is b t true
      && adds (constraint_at c k) w ones64 order_tops (const order_tops)
           (fxor (fshr 32 (now_form l (h_slot a))) (now_form l (h_slot b))) (fxor (col t) real)
      && orders_check c l orders reaches
  | _, _ => false
  end.
Fixpoint slots_check (from till : Z) (reaches : list reach) : bool :=
  match reaches with
  | [] => true
  | h :: reaches => (from <=? h_slot h) && (h_slot h <? till) && slots_check (h_slot h + 1) till reaches
  end.

(** The tokens of an access. *)
Definition fields_form (l : layout) : form := fxor (fmask (Z.lxor ones64 (l_closed l)) fields) (const (l_kind l)).
Definition place_words (l : layout) (p : place) : Z * form * form :=
  match p with
  | InReg c => (tag_register, c, [])
  | InMem a z => (tag_memory, fmask low_half (fshr 3 a), fxor (fmask 0x1fffffff (fstep (Rotl 29) a)) (fshl 29 z))
  | InText e => (tag_text, fmask low_half state, e)
  end.
Definition reach_tokens (l : layout) (h : reach) : list token :=
  let '(tag, cell, more) := place_words l (h_place h) in
  [ Token Receive (const tag) [fxor (then_form (h_then h)) cell; h_old h; more];
    Token Send (const tag) [fxor (now_form l (h_slot h)) cell; h_new h; more] ].
(** The fetch, with the content that its tokens have. *)
Definition fetch_reach (l : layout) : reach :=
  Reach 0 (h_place (l_fetch l)) (fields_form l) (fields_form l) (h_then (l_fetch l)).
Definition reaches_of (l : layout) : list reach := fetch_reach l :: l_reaches l.
Definition byte_tokens (d : direction) (l : list byte) : list token :=
  map (fun b => Token d (b_tag b) [b_position b; b_byte b]) l.
Definition final_token (l : layout) : token :=
  match l_going l with
  | On => Token Send (const tag_state) [second_form l; []]
  | To pc high => Token Send (const tag_state) [fxor (fmask high_half (second_form l)) pc; high]
  | Exit code => Token Send (const tag_exit) [code]
  end.
(** All tokens of the chip, in order. *)
Definition tokens_of (l : layout) : list token :=
  Token Receive (const tag_state) [state]
  :: byte_tokens Receive (l_input l) ++ byte_tokens Send (l_output l)
  ++ flat_map (reach_tokens l) (reaches_of l) ++ [final_token l].

(** * The check *)

Definition same_token (a b : token) : bool :=
  match k_direction a, k_direction b with Send, Send | Receive, Receive => true | _, _ => false end
  && same_form (k_tag a) (k_tag b)
  && forallb (fun i => same_form (nth i (k_words a) []) (nth i (k_words b) [])) [0; 1; 2]%nat.
Fixpoint all2 {A B} (f : A -> B -> bool) (l : list A) (m : list B) : bool :=
  match l, m with
  | [], [] => true
  | x :: l, y :: m => f x y && all2 f l m
  | _, _ => false
  end.

(** The form is within the bits of a mask. *)
Definition within (m : Z) (f : form) : bool := same_form f (fmask m f).
Definition place_check (p : place) : bool :=
  match p with
  | InReg c => within low_half c
  | InMem a z => form_ok a && within 7 z
  | InText _ => false
  end.
Definition fetch_check (l : layout) : bool :=
  match h_place (l_fetch l) with InText e => form_ok e | _ => false end.
Definition going_check (g : going) : bool :=
  match g with
  | On => true
  | To pc high => within low_half pc && within low_half high
  | Exit code => form_ok code
  end.
(** The tag of a byte is all or nothing, and nothing where its bit of the thermometer is 0. *)
Definition byte_check (tag bit : Z) (u : form) (at_ : Z) (b : byte) : bool :=
  same_form (b_tag b) (fmask tag (fbroadcast at_ u)) && form_ok (b_position b) && form_ok (b_byte b) && Z.testbit tag bit.
Fixpoint byte_checks (tag bit : Z) (u : form) (at_ : Z) (l : list byte) : bool :=
  match l with
  | [] => true
  | b :: l => byte_check tag bit u at_ b && byte_checks tag bit u (at_ + 1) l
  end.
Definition thermometer_check (c : chip) (l : layout) : bool :=
  match l_thermometer l with
  | None => match l_input l, l_output l with [], [] => true | _, _ => false end
  | Some k =>
      let k := constraint_at c k in
      let u := c_a k in
      within 0xff u && same_form (c_c k) u && same_form (c_b k) (fxor (fmask 0xfe (fshl 1 u)) (const 1))
      && byte_checks tag_input 0 u 0 (l_input l) && byte_checks tag_output 1 u 0 (l_output l)
      && (Z.of_nat (length (l_input l)) <=? 8) && (Z.of_nat (length (l_output l)) <=? 8)
  end.

(** The form reads no closed bit of the fields word. *)
Definition avoids (closed : Z) (f : form) : bool :=
  form_ok f
  && forallb (fun i => forallb (fun b => negb (source_eqb (fst b) fields_column && Z.testbit closed (snd b)))
                         (bits_of f (Z.of_nat i))) (seq 0 64).
Definition chip_avoids (closed : Z) (c : chip) : bool :=
  forallb (fun k => avoids closed (c_a k) && avoids closed (c_b k) && avoids closed (c_c k)) (ch_constraints c)
  && forallb (fun p => avoids closed (p_a p) && avoids closed (p_b p) && avoids closed (p_low p) && avoids closed (p_high p))
       (ch_products c)
  && forallb (fun k => avoids closed (k_tag k) && forallb (avoids closed) (k_words k)) (ch_tokens c).

Definition row_check (c : chip) (l : layout) : bool :=
  (0 <=? l_closed l) && (l_closed l <? 2 ^ 32) && (Z.land (l_closed l) (Z.lxor ones64 0xff000000) =? 0)
  && (0 <=? l_kind l) && (Z.land (l_kind l) (Z.lxor ones64 (l_closed l)) =? 0)
  && chip_avoids (l_closed l) c
  && ((l_span l =? 4) || (l_span l =? 8))
  && slots_check 0 (l_span l) (reaches_of l)
  && fetch_check l
  && forallb (fun h => place_check (h_place h)) (l_reaches l)
  && going_check (l_going l)
  && step_check c l && second_check c l
  && orders_check c l (l_orders l) (reaches_of l)
  && thermometer_check c l
  && all2 same_token (ch_tokens c) (tokens_of l).

(** * Reading the layout off a chip *)

(** A row of which nothing is set but the real bit: what a form is there is its constant. *)
Definition bare (s : source) : Z := if source_eqb s fields_column then 2 ^ 16 else 0.
Definition word_of (k : token) (i : nat) : form := nth i (k_words k) [].
Definition column_of (f : form) : option nat :=
  match f with Term (Committed n) _ :: _ => Some n | _ => None end.
Definition bind {A B} (o : option A) (f : A -> option B) : option B := match o with Some x => f x | None => None end.
Local Notation "'let?' x := o 'in' e" := (bind o (fun x => e)) (x pattern, at level 200).

(** A term without its last [n] steps. *)
Definition before (n : nat) (f : form) : form :=
  map (fun t => Term (t_source t) (firstn (length (t_steps t) - n) (t_steps t))) f.
Definition infer_place (tag : Z) (cell more : form) : option place :=
  if tag =? tag_register then Some (InReg cell)
  else if tag =? tag_memory then Some (InMem (before 2 cell) (fshr 29 more))
  else if tag =? tag_text then Some (InText more)
  else None.
Definition infer_reach (receive send : token) : option reach :=
  match word_of receive 0 with
  | Term (Committed t) steps :: cell =>
      let? place := infer_place (eval bare (k_tag receive)) cell (word_of receive 2) in
      Some (Reach (eval bare (word_of send 0) / 2 ^ 32) place (word_of receive 1) (word_of send 1)
        (t, match steps with Mask _ :: _ => true | _ => false end))
  | _ => None
  end.
Fixpoint infer_reaches (tokens : list token) : option (list reach * list token) :=
  match tokens with
  | receive :: (send :: tokens as rest) =>
      match k_direction receive with
      | Receive =>
          let? h := infer_reach receive send in
          let? (hs, rest) := infer_reaches tokens in
          Some (h :: hs, rest)
      | Send => Some ([], receive :: rest)
      end
  | _ => Some ([], tokens)
  end.
(** The tokens of public bytes are those whose tag is not a constant; they come first. *)
Fixpoint infer_bytes (tokens : list token) : list token * list token :=
  match tokens with
  | k :: rest =>
      if eval bare (k_tag k) =? 0 then let (bytes, rest) := infer_bytes rest in (k :: bytes, rest) else ([], tokens)
  | [] => ([], [])
  end.
Definition is_direction (d : direction) (k : token) : bool :=
  match d, k_direction k with Send, Send | Receive, Receive => true | _, _ => false end.
Definition infer_byte (k : token) : byte := Byte (k_tag k) (word_of k 0) (word_of k 1).

(** The first constraint of which something holds, and its index. *)
Fixpoint find_constraint {A} (f : constraint -> option A) (l : list constraint) (k : nat) : option (nat * A) :=
  match l with
  | [] => None
  | x :: l => match f x with Some a => Some (k, a) | None => find_constraint f l (S k) end
  end.
(** The constraint of the step, whose last form begins with the word's own bits of the mask. *)
Definition is_step (m : Z) (k : constraint) : option nat :=
  match c_c k with
  | Term (Committed w) [Mask n] :: _ => if n =? m then Some w else None
  | _ => None
  end.
Definition is_column (w : nat) (k : constraint) : option nat :=
  match column_of (c_c k) with Some n => if Nat.eqb n w then Some w else None | None => None end.
Fixpoint infer_orders (c : chip) (reaches : list reach) : option (list (nat * nat)) :=
  match reaches with
  | [] => Some []
  | h :: reaches =>
      let? order := find_constraint (is_column (S (fst (h_then h)))) (ch_constraints c) 0 in
      let? orders := match reaches with [] => Some [] | _ :: reaches => infer_orders c reaches end in
      Some (order :: orders)
  end.
(** The form of the pc, where it is not that of the next instruction: the state after without its clock. *)
Definition infer_going (next : form) (k : token) : going :=
  if eval bare (k_tag k) =? tag_exit then Exit (word_of k 0)
  else if same_form next (word_of k 0) && zero_form (word_of k 1) then On
  else To (fmask low_half (word_of k 0)) (word_of k 1).
Definition closed_of (k : token) : Z :=
  fold_right (fun j m => if existsb (bit_eqb (fields_column, j)) (bits_of (word_of k 1) j) then m else m + 2 ^ j) 0
    (map Z.of_nat (seq 24 8)).

Definition infer (c : chip) : option layout :=
  match ch_tokens c with
  | _ :: tokens =>
      let (bytes, tokens) := infer_bytes tokens in
      let? (reaches, last) := infer_reaches tokens in
      match reaches, last, tokens with
      | fetch :: reaches, [last], text :: _ =>
          let? step := find_constraint (is_step step_mask) (ch_constraints c) 0 in
          let second := find_constraint (is_step second_mask) (ch_constraints c) 0 in
          let? orders := infer_orders c (fetch :: reaches) in
          let l going := Layout (closed_of text) (eval bare (word_of text 1) - 2 ^ 16) fetch reaches step second orders going
            match second, going with None, On | None, To _ _ => 4 | _, _ => 8 end
            (map infer_byte (filter (is_direction Receive) bytes)) (map infer_byte (filter (is_direction Send) bytes))
            match bytes with
            | [] => None
            | k :: _ =>
                let? u := column_of (k_tag k) in
                let? (k, _) := find_constraint (fun k => match c_a k with
                  | [Term (Committed n) [Mask 0xff]] => if Nat.eqb n u then Some n else None
                  | _ => None end) (ch_constraints c) 0 in
                Some k
            end in
          Some (l (infer_going (second_form (l On)) last))
      | _, _, _ => None
      end
  | [] => None
  end.
(** The chip's layout, and the check that it has it. *)
Definition layout_of (c : chip) : layout :=
  match infer c with
  | Some l => l
  | None => Layout 0 0 (Reach 0 (InReg []) [] [] (0, false)%nat) [] (0, 0)%nat None [] On 0 [] [] None
  end.
Definition is_row (c : chip) : bool := row_check c (layout_of c).

(** * What is to be proved *)

(** A real row with the chip's kind does what the layout says. *)
Theorem row_sound c l r : row_check c l = true -> satisfies c r -> settled l r ->
  describes c r (row_of l r) /\ sized (l_span l) (row_of l r) /\ timed (l_span l) (row_of l r).
Proof. Admitted.

(** A real row's tokens and constraints do not see which kind is in the fields word. *)
Theorem settle_sound c l r : row_check c l = true -> satisfies c r -> real_row r = true ->
  satisfies c (settle l r) /\ settled l (settle l r) /\ sent c (settle l r) = sent c r /\ received c (settle l r) = received c r.
Proof. Admitted.

(** A row that is not real is idle. *)
Theorem idle_sound c l r : row_check c l = true -> satisfies c r -> real_row r = false -> idle c r.
Proof. Admitted.

(** What remains to be proved of a chip: that the step which a settled row does has the meaning claimed. *)
Theorem row_check_sound c l (meaning : step_row -> Prop) : row_check c l = true ->
  (forall r, satisfies c r -> settled l r -> meaning (row_of l r)) ->
  forall r, satisfies c r ->
  idle c r
  \/ exists s, describes c r s /\ sized (l_span l) s /\ timed (l_span l) s /\ meaning s.
Proof.
  intros check proved r sat. destruct (real_row r) eqn:real_bit.
  - right. destruct (settle_sound c l r check sat real_bit) as (sat' & set & same_sent & same_received).
    exists (row_of l (settle l r)). destruct (row_sound c l (settle l r) check sat' set) as ([S R] & sz & tm).
    rewrite same_sent in S. rewrite same_received in R. unfold describes. auto.
  - left. eapply idle_sound; eassumption.
Qed.
