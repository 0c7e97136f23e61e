(** What all rows of the hart have in common: the state that they take and leave, the fetch, the accesses to cells with the
    proof that each cell's last access was earlier, and the step of clock and pc. Proved once for every chip that [row_check]
    accepts.

    A [layout] says how a chip is laid out; [infer] reads it off the chip, [row_check] verifies by computation that the chip is
    what the layout says, and [row_sound] says what a row then does: [row_of] is the step, in the words of the layout's forms.

    Columns 0 and 1 are the state (clock, pc) and the fields word of the instruction; bit 16 of it makes the row real. *)
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
(** What comes after the row: the next instruction; the instruction at a pc, of which the low and the high half are given;
    nothing, but an exit code. *)
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
Definition lane_carries (m tops : Z) (w : nat) : form := fshl 1 (fmask (Z.ldiff m tops) (col w)).
(** In the bits [m], the constraint says that the word [w] holds the carries of [x + y];
    those out of the bits [tops] are [outs]. *)
Definition adds (k : constraint) (w : nat) (m tops : Z) (outs x y : form) : bool :=
  let s := lane_carries m tops w in
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
Definition then_is (h : reach) (t : nat) (second : bool) : bool :=
  Nat.eqb (fst (h_then h)) t && Bool.eqb (snd (h_then h)) second.
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
Fixpoint bytes_check (tag : Z) (u : form) (at_ : Z) (l : list byte) : bool :=
  match l with
  | [] => true
  | b :: l => (at_ <? 64) && same_form (b_tag b) (fmask tag (fbroadcast at_ u)) && bytes_check tag u (at_ + 1) l
  end.
Definition thermometer_check (c : chip) (l : layout) : bool :=
  match l_thermometer l with
  | None => match l_input l, l_output l with [], [] => true | _, _ => false end
  | Some k =>
      let k := constraint_at c k in
      let u := c_a k in
      within 0xff u && same_form (c_c k) u && same_form (c_b k) (fxor (fmask 0xfe (fshl 1 u)) (const 1))
      && bytes_check tag_input u 0 (l_input l) && bytes_check tag_output u 0 (l_output l)
  end.

(** The form reads no closed bit of the fields word. *)
Definition avoids_closed (closed : Z) (f : form) : bool :=
  form_ok f
  && forallb (fun i => forallb (fun b => negb (source_eqb (fst b) fields_column && Z.testbit closed (snd b)))
                         (bits_of f (Z.of_nat i))) (seq 0 64).
Definition chip_avoids (closed : Z) (c : chip) : bool :=
  forallb (fun k => avoids_closed closed (c_a k) && avoids_closed closed (c_b k) && avoids_closed closed (c_c k))
    (ch_constraints c)
  && forallb (fun p => avoids_closed closed (p_a p) && avoids_closed closed (p_b p)
         && avoids_closed closed (p_low p) && avoids_closed closed (p_high p))
       (ch_products c)
  && forallb (fun k => avoids_closed closed (k_tag k) && forallb (avoids_closed closed) (k_words k)) (ch_tokens c).

Definition row_check (c : chip) (l : layout) : bool :=
  (0 <=? l_closed l) && (l_closed l <? 2 ^ 32) && (Z.land (l_closed l) (Z.lxor ones64 0xff000000) =? 0)
  && (0 <=? l_kind l) && (l_kind l <? modulus) && (Z.land (l_kind l) (Z.lxor ones64 (l_closed l)) =? 0)
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

(** Of an address, all but its low bits are in the token. *)
Definition infer_place (tag : Z) (cell more : form) : option place :=
  if tag =? tag_register then Some (InReg cell)
  else if tag =? tag_memory then Some (InMem (fxor (fshl 3 cell) (fshl 35 (fmask 0x1fffffff more))) (fshr 29 more))
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
  fold_right (fun j m =>
    if existsb (fun b => source_eqb (fst b) fields_column && (snd b =? j)) (bits_of (word_of k 1) j) then m else m + 2 ^ j) 0
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

(** Layouts with forms that are easier to read than those of the tokens; the check compares them.
    Accesses are counted without the fetch. *)
Definition with_reaches (f : list reach -> list reach) (l : layout) : layout :=
  Layout (l_closed l) (l_kind l) (l_fetch l) (f (l_reaches l)) (l_step l) (l_second l) (l_orders l) (l_going l) (l_span l)
    (l_input l) (l_output l) (l_thermometer l).
Definition at_reach (n : nat) (f : reach -> reach) (l : layout) : layout :=
  with_reaches (fun hs => firstn n hs ++ match skipn n hs with h :: hs => f h :: hs | [] => [] end) l.
Definition with_address (n : nat) (address zero : form) : layout -> layout :=
  at_reach n (fun h => Reach (h_slot h) (InMem address zero) (h_old h) (h_new h) (h_then h)).
Definition with_old (n : nat) (old : form) : layout -> layout :=
  at_reach n (fun h => Reach (h_slot h) (h_place h) old (h_new h) (h_then h)).
Definition with_new (n : nat) (new : form) : layout -> layout :=
  at_reach n (fun h => Reach (h_slot h) (h_place h) (h_old h) new (h_then h)).
Definition with_going (g : going) (l : layout) : layout :=
  Layout (l_closed l) (l_kind l) (l_fetch l) (l_reaches l) (l_step l) (l_second l) (l_orders l) g (l_span l)
    (l_input l) (l_output l) (l_thermometer l).

(** * Additions in lanes *)

Definition carry_bit (x y s : bool) : bool := xorb s (andb (xorb x s) (xorb y s)).

Lemma mod_succ n x : 0 <= n -> x mod 2 ^ (n + 1) = x mod 2 ^ n + 2 ^ n * Z.b2z (Z.testbit x n).
Proof.
  intros. rewrite Z.pow_add_r, Z.rem_mul_r by lia. rewrite <- Z.bit0_mod, <- Z.shiftr_div_pow2, Z.shiftr_spec by lia.
  reflexivity.
Qed.

(** In a lane, the sum with its carry. *)
Lemma lane_sum x y z (s : nat -> bool) n : s 0%nat = false ->
  (forall i, (i < n)%nat -> s (S i) = carry_bit (Z.testbit x (Z.of_nat i)) (Z.testbit y (Z.of_nat i)) (s i)) ->
  (forall i, (i < n)%nat ->
    Z.testbit z (Z.of_nat i) = xorb (xorb (Z.testbit x (Z.of_nat i)) (Z.testbit y (Z.of_nat i))) (s i)) ->
  x mod 2 ^ Z.of_nat n + y mod 2 ^ Z.of_nat n = z mod 2 ^ Z.of_nat n + 2 ^ Z.of_nat n * Z.b2z (s n).
Proof.
  intros start. induction n; intros carries sums.
  - rewrite start. cbn. now rewrite !Z.mod_1_r.
  - assert (IH := IHn ltac:(intros; apply carries; lia) ltac:(intros; apply sums; lia)). clear IHn.
    rewrite carries, Nat2Z.inj_succ, <- Z.add_1_r, !mod_succ by lia.
    rewrite (sums n) by lia. rewrite Z.pow_add_r by lia.
    revert IH. generalize (2 ^ Z.of_nat n). intros p IH.
    unfold carry_bit.
    destruct (Z.testbit x _), (Z.testbit y _), (s n); cbn [xorb andb Z.b2z] in *; lia.
Qed.

(** Bits of a half. *)
Lemma half_bit x at_ i : 0 <= at_ -> 0 <= i < 32 -> Z.testbit (x / 2 ^ at_ mod 2 ^ 32) i = Z.testbit x (at_ + i).
Proof.
  intros. rewrite Z.mod_pow2_bits_low by lia. rewrite <- Z.shiftr_div_pow2, Z.shiftr_spec by lia. f_equal. lia.
Qed.

(** The carry into a bit of a lane that begins at bit [at_]: that out of the bit below, which the word [c] has. *)
Definition into (c at_ i : Z) : bool := (at_ <? i) && Z.testbit c (i - 1).

Lemma half_lane at_ x y z c out : 0 <= at_ ->
  (forall i, at_ <= i < at_ + 31 -> Z.testbit c i = carry_bit (Z.testbit x i) (Z.testbit y i) (into c at_ i)) ->
  out = carry_bit (Z.testbit x (at_ + 31)) (Z.testbit y (at_ + 31)) (into c at_ (at_ + 31)) ->
  (forall i, at_ <= i < at_ + 32 -> Z.testbit z i = xorb (xorb (Z.testbit x i) (Z.testbit y i)) (into c at_ i)) ->
  x / 2 ^ at_ mod 2 ^ 32 + y / 2 ^ at_ mod 2 ^ 32 = z / 2 ^ at_ mod 2 ^ 32 + 2 ^ 32 * Z.b2z out.
Proof.
  intros Hat carries last sums.
  pose (s := fun i : nat => if Nat.eqb i 32 then out else into c at_ (at_ + Z.of_nat i)).
  assert (E := lane_sum (x / 2 ^ at_ mod 2 ^ 32) (y / 2 ^ at_ mod 2 ^ 32) (z / 2 ^ at_ mod 2 ^ 32) s 32).
  change (Z.of_nat 32) with 32 in E. change (s 32%nat) with out in E.
  rewrite !Z.mod_mod in E by lia. apply E; clear E.
  - cbn. unfold into. replace (at_ <? at_ + 0) with false by (symmetry; apply Z.ltb_ge; lia). reflexivity.
  - intros i Hi. rewrite !half_bit by lia. unfold s at 2. replace (Nat.eqb i 32) with false by (symmetry; apply Nat.eqb_neq;
      lia).
    unfold s. destruct (Nat.eqb_spec (S i) 32) as [eq|ne].
    + replace (Z.of_nat i) with 31 by lia. exact last.
    + rewrite <- carries by lia. unfold into.
      replace (at_ <? at_ + Z.of_nat (S i)) with true by (symmetry; apply Z.ltb_lt; lia).
      cbn [andb]. f_equal. lia.
  - intros i Hi. rewrite !half_bit by lia. unfold s. replace (Nat.eqb i 32) with false by (symmetry; apply Nat.eqb_neq; lia).
    apply sums. lia.
Qed.

Lemma half_sum at_ x y z c : 0 <= at_ ->
  (forall i, at_ <= i < at_ + 31 -> Z.testbit c i = carry_bit (Z.testbit x i) (Z.testbit y i) (into c at_ i)) ->
  (forall i, at_ <= i < at_ + 32 -> Z.testbit z i = xorb (xorb (Z.testbit x i) (Z.testbit y i)) (into c at_ i)) ->
  z / 2 ^ at_ mod 2 ^ 32 = (x / 2 ^ at_ + y / 2 ^ at_) mod 2 ^ 32.
Proof.
  intros Hat carries sums.
  rewrite Z.add_mod, (half_lane at_ x y z c _ Hat carries eq_refl sums) by lia.
  rewrite (Z.mul_comm (2 ^ 32)), Z.mod_add, Z.mod_mod by lia. reflexivity.
Qed.

(** Every bit of a range of numbers is one of its list. *)
Lemma range_list (P : Z -> Prop) from n : Forall P (map (fun i => from + Z.of_nat i) (seq 0 n)) ->
  forall i, from <= i < from + Z.of_nat n -> P i.
Proof.
  rewrite Forall_map, Forall_forall. intros H i Hi. specialize (H (Z.to_nat (i - from))).
  rewrite Z2Nat.id in H by lia. replace (from + (i - from)) with i in H by lia. apply H. apply in_seq. lia.
Qed.

(** * Evaluating the forms of a layout *)

Section Row.
Variable r : row.
Hypothesis r_words : words r.

Lemma eval_real : eval r real = if real_row r then ones64 else 0.
Proof. change (eval r real) with (Z.lxor (if real_row r then ones64 else 0) 0). apply Z.lxor_0_r. Qed.
Lemma eval_const v : word v -> eval r (const v) = if real_row r then v else 0.
Proof.
  intros Hv. change (eval r (const v)) with (Z.lxor (Z.land (if real_row r then ones64 else 0) v) 0). rewrite Z.lxor_0_r.
  destruct (real_row r); [|reflexivity].
  unfold ones64, modulus. change (2 ^ 64 - 1) with (Z.ones 64). rewrite Z.land_comm, Z.land_ones by lia.
  apply Z.mod_small. exact Hv.
Qed.
Lemma same_form_ok f g : same_form f g = true -> form_ok f = true /\ form_ok g = true.
Proof. unfold same_form, zero_form. rewrite form_ok_app, !andb_true_iff. tauto. Qed.
Lemma form_ok_fmask_inv m f : form_ok (fmask m f) = true -> form_ok f = true.
Proof.
  unfold form_ok, fmask, fstep. rewrite !forallb_forall. intros E t Ht.
  specialize (E _ (in_map (fun t => Term (t_source t) (t_steps t ++ [Mask m])) _ _ Ht)). cbn [t_steps] in E.
  rewrite forallb_app in E. apply andb_true_iff in E. apply E.
Qed.
Lemma same_bits m f g i : same_form (fmask m f) (fmask m g) = true -> Z.testbit m i = true ->
  Z.testbit (eval r f) i = Z.testbit (eval r g) i.
Proof.
  intros E bit. apply same_form_sound with (r := r) in E; [|assumption]. rewrite !eval_fmask in E.
  apply (f_equal (fun z => Z.testbit z i)) in E. now rewrite !Z.land_spec, bit, !andb_true_r in E.
Qed.

(** The sum of carries and summands, bit by bit. *)
Lemma adds_bit k w m tops outs x y i : holds r k -> adds k w m tops outs x y = true ->
  0 <= i < 64 -> 0 <= m -> Z.testbit m i = true ->
  let s := Z.testbit (eval r (lane_carries m tops w)) i in
  xorb (Z.testbit (r (Committed w)) i && negb (Z.testbit tops i)) (Z.testbit (eval r outs) i)
  = carry_bit (Z.testbit (eval r x) i) (Z.testbit (eval r y) i) s.
Proof.
  intros H check Hi Hm bit s. unfold adds in check. rewrite !andb_true_iff in check. destruct check as [[A B] C].
  apply (same_bits _ _ _ i) in A, B, C; try assumption.
  unfold holds in H. apply (f_equal (fun z => Z.testbit z i)) in H.
  rewrite Z.land_spec, A, B, C, !eval_fxor, !Z.lxor_spec in H.
  rewrite eval_fmask, eval_col, Z.land_spec, Z.ldiff_spec, bit in H.
  fold s in H. unfold carry_bit. rewrite H. cbn [andb].
  destruct (Z.testbit (r _) i), (Z.testbit tops i), (Z.testbit (eval r outs) i), s; reflexivity.
Qed.

Lemma lane_carries_bit m tops w i : 0 <= i < 64 ->
  Z.testbit (eval r (lane_carries m tops w)) i
  = (1 <=? i) && (Z.testbit (r (Committed w)) (i - 1) && (Z.testbit m (i - 1) && negb (Z.testbit tops (i - 1)))).
Proof.
  intros Hi. unfold lane_carries. rewrite eval_fshl, eval_fmask, eval_col, testbit_low by lia.
  rewrite Z.shiftl_spec by lia. replace (i <? 64) with true by (symmetry; apply Z.ltb_lt; lia). rewrite andb_true_r.
  destruct (Z.leb_spec 1 i).
  - now rewrite Z.land_spec, Z.ldiff_spec.
  - now rewrite Z.testbit_neg_r by lia.
Qed.
Lemma moved_bit m w i : 0 <= i < 64 ->
  Z.testbit (eval r (fshl 1 (fmask m (col w)))) i
  = (1 <=? i) && (Z.testbit (r (Committed w)) (i - 1) && Z.testbit m (i - 1)).
Proof.
  intros Hi. rewrite eval_fshl, eval_fmask, eval_col, testbit_low by lia.
  rewrite Z.shiftl_spec by lia. replace (i <? 64) with true by (symmetry; apply Z.ltb_lt; lia). rewrite andb_true_r.
  destruct (Z.leb_spec 1 i).
  - now rewrite Z.land_spec.
  - now rewrite Z.testbit_neg_r by lia.
Qed.

(** The half of a sum whose carries have a place in the bits [m] where there may be any. *)
Lemma adds_sum k w m tops x y at_ : holds r k -> adds k w m tops (fmask tops (col w)) x y = true -> 0 <= m ->
  0 <= at_ -> at_ + 32 <= 64 ->
  (forall i, at_ <= i < at_ + 31 -> Z.testbit m i = true -> i = at_ \/ Z.testbit tops (i - 1) = false) ->
  (forall i, at_ <= i < at_ + 31 -> Z.testbit m i = false ->
    Z.testbit (eval r y) i = false /\ (i = at_ \/ Z.testbit m (i - 1) = false)) ->
  at_ = 0 \/ Z.testbit m (at_ - 1) = false ->
  eval r (fxor (fxor x y) (fshl 1 (fmask m (col w)))) / 2 ^ at_ mod 2 ^ 32
  = (eval r x / 2 ^ at_ + eval r y / 2 ^ at_) mod 2 ^ 32.
Proof.
  intros H check Hm Hat Hat' inner outer below.
  apply half_sum with (c := Z.land (r (Committed w)) m); [assumption| |].
  - intros i Hi. unfold into. rewrite !Z.land_spec. destruct (Z.testbit m i) eqn:bit.
    + assert (E := adds_bit k w m tops _ x y i H check ltac:(lia) Hm bit). cbv zeta in E.
      rewrite eval_fmask, eval_col, Z.land_spec, lane_carries_bit in E by lia.
      rewrite andb_true_r. transitivity (xorb (Z.testbit (r (Committed w)) i && negb (Z.testbit tops i))
        (Z.testbit (r (Committed w)) i && Z.testbit tops i)).
      { destruct (Z.testbit (r _) i), (Z.testbit tops i); reflexivity. }
      rewrite E. f_equal. destruct (Z.ltb_spec at_ i).
      * destruct (inner i Hi bit) as [| ->]; [lia|]. replace (1 <=? i) with true by (symmetry; apply Z.leb_le; lia).
        now rewrite andb_true_r.
      * assert (i = at_) as -> by lia. destruct below as [->| ->]; [reflexivity|]. cbn [andb]. now rewrite !andb_false_r.
    + destruct (outer i Hi bit) as [-> into_]. rewrite andb_false_r. unfold carry_bit.
      replace ((at_ <? i) && _) with false; [now destruct (Z.testbit (eval r x) i)|].
      destruct into_ as [->| ->]; [now rewrite Z.ltb_irrefl|]. now rewrite !andb_false_r.
  - intros i Hi. rewrite !eval_fxor, !Z.lxor_spec, moved_bit by lia. f_equal. unfold into. rewrite Z.land_spec.
    destruct (Z.ltb_spec at_ i).
    + replace (1 <=? i) with true by (symmetry; apply Z.leb_le; lia). reflexivity.
    + assert (i = at_) as -> by lia. destruct below as [->| ->]; [reflexivity|]. now rewrite !andb_false_r.
Qed.

(** A lane whose carry out is asserted. *)
Lemma adds_out k w m tops x y at_ : holds r k -> adds k w m tops (const tops) x y = true -> 0 <= m -> word tops ->
  real_row r = true ->
  0 <= at_ -> at_ + 32 <= 64 ->
  (forall i, at_ <= i < at_ + 31 -> Z.testbit m i = true /\ Z.testbit tops i = false) ->
  Z.testbit m (at_ + 31) = true -> Z.testbit tops (at_ + 31) = true ->
  at_ = 0 \/ Z.testbit tops (at_ - 1) = true ->
  2 ^ 32 <= eval r x / 2 ^ at_ mod 2 ^ 32 + eval r y / 2 ^ at_ mod 2 ^ 32.
Proof.
  intros H check Hm Htops Hreal Hat Hat' inner last_m last_tops below.
  assert (S : forall i, at_ <= i < at_ + 32 ->
    Z.testbit (eval r (lane_carries m tops w)) i = into (r (Committed w)) at_ i).
  { intros i Hi. rewrite lane_carries_bit by lia. unfold into. destruct (Z.ltb_spec at_ i).
    - replace (1 <=? i) with true by (symmetry; apply Z.leb_le; lia). destruct (inner (i - 1) ltac:(lia)) as [-> ->].
      cbn. now rewrite andb_true_r.
    - assert (i = at_) as -> by lia. destruct below as [->| ->]; [reflexivity|]. cbn. now rewrite !andb_false_r. }
  rewrite (half_lane at_ (eval r x) (eval r y) (eval r (fxor (fxor x y) (lane_carries m tops w))) (r (Committed w)) true).
  - cbn [Z.b2z]. pose proof (Z.mod_pos_bound (eval r (fxor (fxor x y) (lane_carries m tops w)) / 2 ^ at_) (2 ^ 32) ltac:(lia)).
    lia.
  - assumption.
  - intros i Hi. destruct (inner i Hi) as [bit top].
    assert (E := adds_bit k w m tops _ x y i H check ltac:(lia) Hm bit). cbv zeta in E.
    rewrite eval_const, Hreal, top, S in E by (assumption || lia). cbn in E. rewrite andb_true_r, xorb_false_r in E. exact E.
  - assert (E := adds_bit k w m tops _ x y (at_ + 31) H check ltac:(lia) Hm last_m). cbv zeta in E.
    rewrite eval_const, Hreal, last_tops, S in E by (assumption || lia). cbn in E. rewrite andb_false_r in E. exact E.
  - intros i Hi. rewrite !eval_fxor, !Z.lxor_spec, S by lia. reflexivity.
Qed.

Lemma state_word : word (r state_column). Proof. apply r_words. Qed.
Lemma clock_range : range 32 (clock_of r).
Proof.
  pose proof state_word as [? H]. unfold range, clock_of, modulus in *. split; [apply Z.div_pos; lia|].
  apply Z.div_lt_upper_bound; lia.
Qed.
Lemma pc_range : range 32 (pc_of r).
Proof. apply Z.mod_pos_bound. lia. Qed.
Lemma state_split : r state_column = clock_of r * 2 ^ 32 + pc_of r.
Proof. unfold clock_of, pc_of. rewrite Z.mul_comm. apply Z.div_mod. lia. Qed.

(** Number times 2^32 and number below. *)
Lemma lxor_halves x y : range 32 y -> Z.lxor (x * 2 ^ 32) y = x * 2 ^ 32 + y.
Proof.
  intros Hy. rewrite <- Z.shiftl_mul_pow2 by lia. rewrite Z.lxor_comm, lxor_shifted, Z.shiftl_mul_pow2; unfold range in *; lia.
Qed.
Lemma lxor_highs x y : Z.lxor (x * 2 ^ 32) (y * 2 ^ 32) = Z.lxor x y * 2 ^ 32.
Proof. rewrite <- !Z.shiftl_mul_pow2 by lia. symmetry. apply Z.shiftl_lxor. Qed.
Lemma halves_div x y : range 32 y -> (x * 2 ^ 32 + y) / 2 ^ 32 = x.
Proof. intros []. rewrite Z.add_comm, Z.div_add, Z.div_small by lia. lia. Qed.
Lemma halves_mod x y : range 32 y -> (x * 2 ^ 32 + y) mod 2 ^ 32 = y.
Proof. intros. rewrite Z.add_comm, Z.mod_add, Z.mod_small by (unfold range in *; lia). reflexivity. Qed.
Lemma shr_high x : Z.shiftr (x * 2 ^ 32) 32 = x.
Proof. rewrite Z.shiftr_div_pow2 by lia. apply Z.div_mul. lia. Qed.
Lemma land_high x : word x -> Z.land x high_half = x / 2 ^ 32 * 2 ^ 32.
Proof.
  intros Hx. apply Z.bits_inj'. intros i Hi. rewrite Z.land_spec, Z.mul_pow2_bits by lia.
  change high_half with (Z.shiftl (Z.ones 32) 32). rewrite Z.shiftl_spec by lia.
  destruct (Z.lt_ge_cases i 32).
  - rewrite !(Z.testbit_neg_r _ (i - 32)) by lia. apply andb_false_r.
  - rewrite <- Z.shiftr_div_pow2, Z.shiftr_spec by lia. replace (i - 32 + 32) with i by lia.
    destruct (Z.lt_ge_cases i 64).
    + rewrite Z.ones_spec_low by lia. apply andb_true_r.
    + now rewrite word_above by (assumption || lia).
Qed.
Lemma land_low x : Z.land x low_half = x mod 2 ^ 32.
Proof. change low_half with (Z.ones 32). apply Z.land_ones. lia. Qed.
Lemma shl_32 x : word x -> low 64 (Z.shiftl x 32) = x mod 2 ^ 32 * 2 ^ 32.
Proof.
  intros. rewrite low_mod, Z.shiftl_mul_pow2 by lia. change (2 ^ 64) with (2 ^ 32 * 2 ^ 32).
  now rewrite Z.mul_mod_distr_r by lia.
Qed.
Lemma word_div x : word x -> range 32 (x / 2 ^ 32).
Proof. unfold word, range, modulus. intros. split; [apply Z.div_pos; lia|]. apply Z.div_lt_upper_bound; lia. Qed.

Lemma then_range h : range 32 (then_of r h).
Proof.
  unfold then_of. destruct (snd h); [|apply Z.mod_pos_bound; lia]. apply word_div, r_words.
Qed.
Lemma eval_then h : eval r (then_form h) = then_of r h * 2 ^ 32.
Proof.
  unfold then_form, then_of. destruct (snd h).
  - rewrite eval_fmask, eval_col. apply land_high, r_words.
  - rewrite eval_fshl, eval_col. apply shl_32, r_words.
Qed.
Lemma now_range clock slot : range 32 clock -> 0 <= slot < 8 -> range 32 (now_at clock slot).
Proof.
  unfold range, now_at. intros. destruct (slot <? 4) eqn:E.
  - apply Z.ltb_lt in E. apply below_lxor; lia.
  - apply Z.ltb_ge in E. apply below_lxor; [apply Z.mod_pos_bound|..]; lia.
Qed.

Section Real.
Hypothesis is_real : real_row r = true.

Lemma eval_constant v : word v -> eval r (const v) = v.
Proof. intros. rewrite eval_const, is_real by assumption. reflexivity. Qed.

Lemma eval_step : eval r step_form = 4 * 2 ^ 32 + length_of r.
Proof.
  unfold step_form. rewrite eval_fxor, eval_constant, eval_fmask, eval_fbroadcast by (unfold word, modulus; lia).
  unfold fields. rewrite eval_col. fold fields_column. unfold length_of. destruct (Z.testbit (r fields_column) 23); reflexivity.
Qed.
Lemma length_range : length_of r = 2 \/ length_of r = 4.
Proof. unfold length_of. destruct (Z.testbit _ _); auto. Qed.

(** The word of a step: clock and pc have advanced. *)
Section Step.
Variables (c : chip) (l : layout).
Hypothesis steps : step_check c l = true.
Hypothesis step_holds : holds r (constraint_at c (fst (l_step l))).

Lemma form_ok_next : form_ok (next_form l) = true.
Proof. unfold next_form. rewrite !form_ok_app. reflexivity. Qed.
Lemma next_word : word (eval r (next_form l)).
Proof. apply eval_word; [apply form_ok_next|assumption]. Qed.

Ltac bits := match goal with
  |- forall i, ?a <= i < ?b -> _ =>
    refine (range_list _ a (Z.to_nat (b - a)) _); repeat (constructor; [cbn; intuition congruence|]); constructor end.

Lemma next_low : eval r (next_form l) mod 2 ^ 32 = (pc_of r + length_of r) mod 2 ^ 32.
Proof.
  unfold step_check in steps. destruct (l_step l) as [k w] eqn:E.
  assert (S := adds_sum _ w _ _ _ _ 0 step_holds steps ltac:(easy) ltac:(lia) ltac:(lia)).
  rewrite !Z.div_1_r in S. unfold next_form. rewrite E. cbn [snd]. rewrite S.
  - unfold state. rewrite eval_col, eval_step, Z.add_mod by lia. unfold pc_of, state_column.
    rewrite (Z.add_comm (4 * 2 ^ 32)), Z.mod_add, <- Z.add_mod by lia. now rewrite Z.add_mod_idemp_l by lia.
  - bits.
  - rewrite eval_step. destruct length_range as [-> | ->]; bits.
  - now left.
Qed.
Lemma next_high : eval r (next_form l) / 2 ^ 32 = (clock_of r + 4) mod 2 ^ 32.
Proof.
  unfold step_check in steps. destruct (l_step l) as [k w] eqn:E.
  assert (S := adds_sum _ w _ _ _ _ 32 step_holds steps ltac:(easy) ltac:(lia) ltac:(lia)).
  pose proof (word_div _ next_word) as R. rewrite <- (Z.mod_small _ _ R).
  unfold next_form. rewrite E. cbn [snd]. rewrite S.
  - unfold state. rewrite eval_col, eval_step. unfold clock_of, state_column. f_equal. f_equal.
    destruct length_range as [-> | ->]; reflexivity.
  - bits.
  - rewrite eval_step. destruct length_range as [-> | ->]; bits.
  - now right.
Qed.

Lemma eval_now slot : 0 <= slot < 8 -> eval r (now_form l slot) = now_at (clock_of r) slot * 2 ^ 32.
Proof.
  intros Hs. unfold now_form, now_at. destruct (slot <? 4) eqn:E.
  - apply Z.ltb_lt in E. rewrite eval_fxor, eval_fmask, eval_constant by (unfold word, modulus; lia).
    unfold state. rewrite eval_col. fold state_column. rewrite land_high by apply state_word. apply lxor_highs.
  - apply Z.ltb_ge in E. rewrite eval_fxor, eval_fmask, eval_constant by (unfold word, modulus; lia).
    rewrite land_high by apply next_word. rewrite next_high. apply lxor_highs.
Qed.

Lemma form_ok_second : form_ok (second_form l) = true.
Proof.
  pose proof form_ok_next. unfold second_form. destruct (l_second l) as [[k w]|]; [|assumption].
  rewrite !form_ok_app, H. reflexivity.
Qed.
Lemma second_word : word (eval r (second_form l)).
Proof. apply eval_word; [apply form_ok_second|assumption]. Qed.
Hypothesis seconds : second_check c l = true.
Hypothesis second_holds : match l_second l with Some (k, _) => holds r (constraint_at c k) | None => True end.

Lemma second_low : eval r (second_form l) mod 2 ^ 32 = (pc_of r + length_of r) mod 2 ^ 32.
Proof.
  unfold second_check, second_form in *. destruct (l_second l) as [[k w]|]; [|apply next_low].
  apply andb_true_iff in seconds as [_ check].
  assert (S := adds_sum _ w _ _ _ _ 0 second_holds check ltac:(easy) ltac:(lia) ltac:(lia)).
  rewrite !Z.div_1_r in S. rewrite S.
  - rewrite eval_constant by (unfold word, modulus; lia). rewrite Z.add_mod by lia. cbn [Z.pow Z.pow_pos Z.mul].
    change (2 ^ 34 mod 2 ^ 32) with 0. rewrite Z.add_0_r, Z.mod_mod by lia. apply next_low.
  - bits.
  - rewrite eval_constant by (unfold word, modulus; lia). bits.
  - now left.
Qed.
Lemma second_high : match l_going l with Exit _ => True | _ =>
  eval r (second_form l) / 2 ^ 32 = (clock_of r + l_span l) mod 2 ^ 32 end.
Proof.
  enough (match l_second l, l_going l with None, Exit _ => True | _, _ =>
    eval r (second_form l) / 2 ^ 32 = (clock_of r + l_span l) mod 2 ^ 32 end).
  { destruct (l_second l), (l_going l); exact H || exact I. }
  unfold second_check in seconds. unfold second_form. destruct (l_second l) as [[k w]|] eqn:E.
  - apply andb_true_iff in seconds as [->%Z.eqb_eq check].
    assert (S := adds_sum _ w _ _ _ _ 32 second_holds check ltac:(easy) ltac:(lia) ltac:(lia)).
    pose proof (word_div _ second_word) as R. unfold second_form in R. rewrite E in R. rewrite <- (Z.mod_small _ _ R).
    rewrite S.
    + rewrite eval_constant by (unfold word, modulus; lia). rewrite next_high.
      change (2 ^ 34 / 2 ^ 32) with 4. rewrite Z.add_mod_idemp_l by lia. f_equal. lia.
    + bits.
    + rewrite eval_constant by (unfold word, modulus; lia). bits.
    + now right.
  - destruct (l_going l); try exact I; apply Z.eqb_eq in seconds as ->; apply next_high.
Qed.

(** ** The accesses' cells were last accessed earlier. *)

Definition earlier (h : reach) : Prop := then_of r (h_then h) < now_at (clock_of r) (h_slot h).

Lemma eval_not t : eval r (fxor (col t) real) = ones64 - r (Committed t).
Proof. rewrite eval_fxor, eval_col, eval_real, is_real. apply lxor_ones64, r_words. Qed.
Lemma not_low x : word x -> (ones64 - x) mod 2 ^ 32 = 2 ^ 32 - 1 - x mod 2 ^ 32.
Proof.
  intros. symmetry. apply Z.mod_unique with (2 ^ 32 - 1 - x / 2 ^ 32).
  - left. pose proof (Z.mod_pos_bound x (2 ^ 32)). lia.
  - pose proof (Z.div_mod x (2 ^ 32)). unfold ones64, modulus. lia.
Qed.
Lemma not_high x : word x -> (ones64 - x) / 2 ^ 32 = 2 ^ 32 - 1 - x / 2 ^ 32.
Proof.
  intros. symmetry. apply Z.div_unique with (2 ^ 32 - 1 - x mod 2 ^ 32).
  - left. pose proof (Z.mod_pos_bound x (2 ^ 32)). lia.
  - pose proof (Z.div_mod x (2 ^ 32)). unfold ones64, modulus. lia.
Qed.

Lemma orders_sound : (forall k, holds r (constraint_at c k)) -> forall orders reaches,
  orders_check c l orders reaches = true -> Forall (fun h => 0 <= h_slot h < 8) reaches -> Forall earlier reaches.
Proof.
  intros all. induction orders as [|[k w] orders IH]; intros reaches check slots.
  - destruct reaches as [|a [|b reaches]]; try discriminate. constructor.
  - destruct reaches as [|a [|b reaches]]; [constructor| |].
    + inversion slots as [|? ? slot_a _]; subst. destruct orders; [|discriminate]. cbn [orders_check] in check.
      apply andb_true_iff in check as [[place_t place_h]%andb_true_iff check]. apply eqb_prop in place_h.
      assert (S := adds_out _ w _ _ _ _ 0 (all k) check ltac:(easy) ltac:(easy) is_real ltac:(lia) ltac:(lia)).
      rewrite !Z.div_1_r, eval_not, not_low, eval_fshr, eval_now in S by (assumption || apply r_words).
      rewrite shr_high in S. repeat constructor. unfold earlier, then_of. rewrite place_h.
      pose proof (now_range _ _ clock_range slot_a) as N. rewrite (Z.mod_small _ _ N) in S.
      enough (2 ^ 32 <= now_at (clock_of r) (h_slot a) + (2 ^ 32 - 1 - r (Committed (fst (h_then a))) mod 2 ^ 32)) by lia.
      apply S; [bits|reflexivity|reflexivity|now left].
    + inversion slots as [|? ? slot_a slots']; subst. inversion slots' as [|? ? slot_b slots'']; subst.
      cbn [orders_check] in check. rewrite !andb_true_iff in check. destruct check as [[[place_a place_b] check] rest].
      apply andb_true_iff in place_a as [_ half_a%eqb_prop]. apply andb_true_iff in place_b as [same_b%Nat.eqb_eq
        half_b%eqb_prop].
      pose proof (now_range _ _ clock_range slot_a) as N. pose proof (now_range _ _ clock_range slot_b) as N'.
      assert (X : eval r (fxor (fshr 32 (now_form l (h_slot a))) (now_form l (h_slot b)))
        = now_at (clock_of r) (h_slot b) * 2 ^ 32 + now_at (clock_of r) (h_slot a)).
      { rewrite eval_fxor, eval_fshr, !eval_now, shr_high, Z.lxor_comm by assumption. apply lxor_halves. exact N. }
      assert (S := adds_out _ w _ _ _ _ 0 (all k) check ltac:(easy) ltac:(easy) is_real ltac:(lia) ltac:(lia)).
      assert (S' := adds_out _ w _ _ _ _ 32 (all k) check ltac:(easy) ltac:(easy) is_real ltac:(lia) ltac:(lia)).
      rewrite eval_not, X in S, S'. rewrite !Z.div_1_r, halves_mod, not_low in S by (assumption || apply r_words).
      rewrite halves_div, not_high in S' by (assumption || apply r_words).
      rewrite (Z.mod_small _ _ N') in S'.
      pose proof (word_div _ (r_words (Committed (fst (h_then a))))) as D.
      rewrite (Z.mod_small (2 ^ 32 - 1 - _)) in S' by (unfold range in D; lia).
      constructor; [|constructor; [|now apply IH]]; unfold earlier, then_of.
      * rewrite half_a. enough (2 ^ 32 <= now_at (clock_of r) (h_slot a)
          + (2 ^ 32 - 1 - r (Committed (fst (h_then a))) mod 2 ^ 32)) by lia.
        apply S; [bits|reflexivity|reflexivity|now left].
      * rewrite half_b, same_b. enough (2 ^ 32 <= now_at (clock_of r) (h_slot b)
          + (2 ^ 32 - 1 - r (Committed (fst (h_then a))) / 2 ^ 32)) by lia.
        apply S'; [bits|reflexivity|reflexivity|now right].
Qed.

(** ** Tokens *)

Lemma within_sound m f : within m f = true -> eval r f = Z.land (eval r f) m.
Proof. intros H. apply same_form_sound with (r := r) in H; [|assumption]. now rewrite eval_fmask in H. Qed.

Lemma mem_index a z : word a -> 0 <= z < 8 ->
  (a / 8) mod 2 ^ 32 = (a / 8 + 2 ^ 61 * z) mod 2 ^ 32
  /\ Z.lxor (Z.land (Z.lor (low 64 (Z.shiftl a 29)) (Z.shiftr a 35)) 0x1fffffff) (low 64 (Z.shiftl z 29)) = (a / 8 + 2 ^ 61 *
    z) / 2 ^ 32.
Proof.
  intros Ha Hz. split.
  - replace (2 ^ 61 * z) with (2 ^ 29 * z * 2 ^ 32) by lia. now rewrite Z.mod_add by lia.
  - replace (2 ^ 61 * z) with (2 ^ 29 * z * 2 ^ 32) by lia. rewrite Z.div_add, Z.div_div by lia.
    assert (E : Z.land (Z.lor (low 64 (Z.shiftl a 29)) (Z.shiftr a 35)) 0x1fffffff = a / (8 * 2 ^ 32)).
    { change (8 * 2 ^ 32) with (2 ^ 35). rewrite <- Z.shiftr_div_pow2 by lia. change 0x1fffffff with (Z.ones 29).
      apply Z.bits_inj'. intros i Hi. rewrite Z.land_spec, Z.lor_spec, testbit_low, Z.shiftl_spec, Z.shiftr_spec by lia.
      destruct (Z.lt_ge_cases i 29).
      - rewrite Z.testbit_neg_r, Z.ones_spec_low by lia. now rewrite andb_true_r.
      - rewrite Z.ones_spec_high, andb_false_r by lia. symmetry. apply word_above; [assumption|lia]. }
    rewrite E. rewrite low_small.
    + rewrite lxor_shifted; try lia. unfold word, modulus in Ha. split; [apply Z.div_pos; lia|].
      apply Z.div_lt_upper_bound; lia.
    + lia.
    + rewrite Z.shiftl_mul_pow2; lia.
Qed.

Definition place_ok (p : place) : bool := match p with InText _ => true | _ => place_check p end.

Lemma place_sound p now v : place_ok p = true -> range 32 now ->
  let '(tag, cell, more) := place_words l p in
  (tag, (Z.lxor (now * 2 ^ 32) (eval r cell), eval r v, eval r more)) = cell_token (cell_of r p) now (content_of r p v)
  /\ cell_ok (cell_of r p) /\ 0 < tag < 8.
Proof.
  intros check Hnow. destruct p as [f|a z|e]; cbn [place_ok place_check place_words cell_of cell_token content_of fst snd
    cell_ok] in *.
  - apply within_sound in check. rewrite land_low in check.
    assert (R : range 32 (eval r f)) by (rewrite check; apply Z.mod_pos_bound; lia).
    rewrite lxor_halves by assumption. repeat split; try apply R.
  - apply andb_true_iff in check as [ok check]. apply within_sound in check. change 7 with (Z.ones 3) in check.
    rewrite Z.land_ones in check by lia.
    assert (Hz : 0 <= eval r z < 8) by (rewrite check; apply Z.mod_pos_bound; lia).
    assert (Ha : word (eval r a)) by (apply eval_word; assumption).
    rewrite eval_fxor, !eval_fmask, eval_fshl, eval_fshr, eval_fstep by (reflexivity || assumption).
    cbn [run_step]. change (64 - 29) with 35. rewrite land_low, Z.shiftr_div_pow2 by lia. change (2 ^ 3) with 8.
    destruct (mem_index _ _ Ha Hz) as [E1 E2]. rewrite E2, E1, lxor_halves by (apply Z.mod_pos_bound; lia).
    repeat split; unfold clocked; try lia.
    + unfold word in Ha. pose proof (Z.div_pos (eval r a) 8). lia.
    + unfold word, modulus in Ha. pose proof (Z.div_lt_upper_bound (eval r a) 8 (2 ^ 61)). lia.
  - rewrite eval_fmask. unfold state. rewrite eval_col, land_low. fold state_column. fold (pc_of r).
    rewrite lxor_halves by apply pc_range. repeat split; apply pc_range.
Qed.

Definition reach_ok (h : reach) : Prop := place_ok (h_place h) = true /\ 0 <= h_slot h < 8.

Lemma reach_tokens_values h : reach_ok h ->
  let a := access_of r h in
  exists tag cell more, reach_tokens l h
    = [ Token Receive (const tag) [fxor (then_form (h_then h)) cell; h_old h; more];
        Token Send (const tag) [fxor (now_form l (h_slot h)) cell; h_new h; more] ]
  /\ token_value r (Token Receive (const tag) [fxor (then_form (h_then h)) cell; h_old h; more])
    = cell_token (a_cell a) (a_then a) (a_old a)
  /\ token_value r (Token Send (const tag) [fxor (now_form l (h_slot h)) cell; h_new h; more])
    = cell_token (a_cell a) (a_now a) (a_new a).
Proof.
  intros [place slot] a. unfold reach_tokens. destruct (place_words l (h_place h)) as [[tag cell] more] eqn:E.
  exists tag, cell, more. split; [reflexivity|]. unfold token_value. cbn [k_words k_tag nth].
  pose proof (place_sound _ (then_of r (h_then h)) (h_old h) place (then_range _)) as O. rewrite E in O.
  pose proof (place_sound _ _ (h_new h) place (now_range _ _ clock_range slot)) as N. rewrite E in N.
  destruct O as (O & _ & tag_range), N as (N & _ & _). unfold a, access_of. cbn [a_cell a_then a_now a_old a_new].
  rewrite <- O, <- N, !eval_fxor, eval_then, eval_now, eval_constant by (assumption || unfold word, modulus; lia).
  split; reflexivity.
Qed.
End Step.
End Real.

(** ** Lists of tokens *)

Definition sent_of_list (l : list token) : list value :=
  flat_map (fun k => match k_direction k with Send => [token_value r k] | Receive => [] end) l.
Definition received_of_list (l : list token) : list value :=
  flat_map (fun k => match k_direction k with Receive => [token_value r k] | Send => [] end) l.

Lemma same_token_value a b : same_token a b = true -> token_value r a = token_value r b /\ k_direction a = k_direction b.
Proof.
  unfold same_token. rewrite !andb_true_iff. cbn [forallb]. rewrite !andb_true_iff.
  intros [[D T] (A & B & C & _)]. unfold token_value. split.
  - now rewrite (same_form_sound _ _ r T), (same_form_sound _ _ r A), (same_form_sound _ _ r B), (same_form_sound _ _ r C).
  - destruct (k_direction a), (k_direction b); easy.
Qed.
Lemma same_tokens_values a : forall b, all2 same_token a b = true ->
  sent_of_list a = sent_of_list b /\ received_of_list a = received_of_list b.
Proof.
  induction a as [|x a IH]; intros [|y b] H; try discriminate; [now split|].
  cbn in H. apply andb_true_iff in H as [H H']. destruct (IH _ H') as [S R]. destruct (same_token_value _ _ H) as [V D].
  unfold sent_of_list, received_of_list in *. cbn [flat_map]. now rewrite S, R, V, D.
Qed.

Lemma live_cells l (f : access -> Z) (g : access -> content) :
  filter live (map (fun a => cell_token (a_cell a) (f a) (g a)) l) = map (fun a => cell_token (a_cell a) (f a) (g a)) l.
Proof. induction l as [|a l IH]; [reflexivity|]. cbn. rewrite IH. destruct (a_cell a); reflexivity. Qed.

Lemma bytes_sent d tag bs : (forall b, In b bs -> eval r (b_tag b) = 0 \/ eval r (b_tag b) = tag) -> tag <> 0 ->
  filter live (map (token_value r) (byte_tokens d bs))
  = map (fun b => (tag, (fst b, snd b, 0))) (bytes_of r bs).
Proof.
  intros H N. unfold bytes_of, byte_tokens in *. induction bs as [|b bs IH]; [reflexivity|].
  cbn [map filter]. unfold live at 1. cbn [token_value k_tag k_words nth fst].
  rewrite IH by (intros; apply H; now right).
  destruct (H b) as [E | E]; [now left|rewrite E; reflexivity|].
  replace (eval r (b_tag b) =? 0) with false by (symmetry; apply Z.eqb_neq; lia).
  cbn [negb map fst snd]. unfold token_value at 1. cbn [k_tag k_words nth]. now rewrite E.
Qed.

Lemma byte_lists bs :
  sent_of_list (byte_tokens Send bs) = map (token_value r) (byte_tokens Send bs) /\ sent_of_list (byte_tokens Receive bs) = []
  /\ received_of_list (byte_tokens Receive bs) = map (token_value r) (byte_tokens Receive bs)
  /\ received_of_list (byte_tokens Send bs) = [].
Proof.
  unfold sent_of_list, received_of_list, byte_tokens.
  induction bs as [|b bs (A & B & C & D)]; [easy|]. cbn [map flat_map k_direction app]. now rewrite A, B, C, D.
Qed.
Lemma bytes_check_sound tag u bs : form_ok u = true -> forall at_, 0 <= at_ -> bytes_check tag u at_ bs = true ->
  forall b, In b bs -> exists i, 0 <= i < 64 /\ eval r (b_tag b) = if Z.testbit (eval r u) i then Z.land ones64 tag else 0.
Proof.
  intros ok. induction bs as [|b bs IH]; intros at_ Hat check x Hx; [destruct Hx|]. destruct Hx as [<-|Hx].
  - cbn in check. rewrite !andb_true_iff in check. destruct check as [[bound%Z.ltb_lt same] _].
    exists at_. split; [lia|]. rewrite (same_form_sound _ _ r same), eval_fmask, eval_fbroadcast by assumption.
    now destruct (Z.testbit _ _).
  - cbn in check. rewrite !andb_true_iff in check. destruct check as [_ check].
    eapply (IH (at_ + 1)); [lia|eassumption..].
Qed.
End Row.

(** * The theorems *)

Lemma constraint_at_holds c r k : satisfies c r -> holds r (constraint_at c k).
Proof.
  intros (_ & H & _). unfold constraint_at. destruct (nth_in_or_default k (ch_constraints c) no_constraint) as [I|E].
  - rewrite Forall_forall in H. now apply H.
  - rewrite E. reflexivity.
Qed.

Lemma slots_bounds from till l : 0 <= from -> till <= 8 -> slots_check from till l = true ->
  Forall (fun h => 0 <= h_slot h < 8) l.
Proof.
  revert from. induction l as [|h l IH]; intros from Hf Ht check; constructor; cbn in check;
    rewrite !andb_true_iff in check; destruct check as [[A%Z.leb_le B%Z.ltb_lt] C]; [lia|].
  apply (IH (h_slot h + 1)); (lia || assumption).
Qed.

Lemma now_plain clock slot : clock mod 4 = 0 -> 0 <= clock -> 0 <= slot < 8 -> clock + slot < 2 ^ 32 ->
  now_at clock slot = clock + slot.
Proof.
  assert (four : forall x y, x mod 4 = 0 -> 0 <= y < 4 -> Z.lxor x y = x + y).
  { intros x y Hx Hy. replace x with (Z.shiftl (x / 4) 2) by (rewrite Z.shiftl_mul_pow2 by lia; pose proof (Z.div_mod x 4);
      lia).
    rewrite Z.lxor_comm, lxor_shifted, Z.shiftl_mul_pow2; lia. }
  intros Hc Hn Hs Hb. unfold now_at. destruct (Z.ltb_spec slot 4).
  - apply four; lia.
  - rewrite Z.mod_small by lia. rewrite four; [lia| |lia]. rewrite Z.add_mod, Hc by lia. reflexivity.
Qed.

Lemma rising_reaches r till : clock_of r mod 4 = 0 -> 0 <= clock_of r -> clock_of r + till < 2 ^ 32 -> till <= 8 ->
  forall l from, 0 <= from -> slots_check from till l = true -> Forall (earlier r) l ->
  rising (clock_of r + from) (clock_of r + till) (map (access_of r) l).
Proof.
  intros Hc Hn Hb Ht. induction l as [|h l IH]; intros from Hf check before; cbn [map rising]; [exact I|].
  cbn in check. rewrite !andb_true_iff in check; destruct check as [[A%Z.leb_le B%Z.ltb_lt] C].
  inversion before as [|? ? E before']; subst. unfold earlier in E.
  change (a_now (access_of r h)) with (now_at (clock_of r) (h_slot h)).
  change (a_then (access_of r h)) with (then_of r (h_then h)).
  rewrite !now_plain in * by lia. split; [lia|]. split; [exact E|].
  replace (clock_of r + h_slot h + 1) with (clock_of r + (h_slot h + 1)) by lia. apply IH; (lia || assumption).
Qed.

Lemma sent_app r a b : sent_of_list r (a ++ b) = sent_of_list r a ++ sent_of_list r b.
Proof. apply flat_map_app. Qed.
Lemma received_app r a b : received_of_list r (a ++ b) = received_of_list r a ++ received_of_list r b.
Proof. apply flat_map_app. Qed.

(** What the check says, by name. *)
Record checked (c : chip) (l : layout) : Prop := {
  k_closed : word (l_closed l) /\ Z.land (l_closed l) (Z.lxor ones64 0xff000000) = 0;
  k_kind : word (l_kind l) /\ Z.land (l_kind l) (Z.lxor ones64 (l_closed l)) = 0;
  k_avoids : chip_avoids (l_closed l) c = true;
  k_span : l_span l = 4 \/ l_span l = 8;
  k_slots : slots_check 0 (l_span l) (reaches_of l) = true;
  k_fetch : exists e, h_place (l_fetch l) = InText e;
  k_places : Forall (fun h => place_check (h_place h) = true) (l_reaches l);
  k_going : going_check (l_going l) = true;
  k_step : step_check c l = true;
  k_second : second_check c l = true;
  k_orders : orders_check c l (l_orders l) (reaches_of l) = true;
  k_thermometer : thermometer_check c l = true;
  k_tokens : all2 same_token (ch_tokens c) (tokens_of l) = true }.
Lemma row_checked c l : row_check c l = true -> checked c l.
Proof.
  unfold row_check. rewrite !andb_true_iff, orb_true_iff, !Z.eqb_eq, !Z.leb_le, !Z.ltb_lt.
  intros H. repeat match type of H with _ /\ _ => let h := fresh in destruct H as [H h] end.
  split; try assumption.
  - split; [unfold word, modulus; lia|assumption].
  - split; [split|]; assumption.
  - unfold fetch_check in *. destruct (h_place _); try discriminate. eauto.
  - rewrite forallb_forall in *. now rewrite Forall_forall.
Qed.

Section Sound.
Variables (c : chip) (l : layout) (r : row).
Hypothesis check : checked c l.
Hypothesis sat : satisfies c r.
Hypothesis set : settled l r.

Lemma s_words : words r. Proof. apply sat. Qed.
Lemma s_real : real_row r = true. Proof. apply set. Qed.
Lemma s_step : holds r (constraint_at c (fst (l_step l))).
Proof. now apply constraint_at_holds. Qed.
Lemma s_second : match l_second l with Some (k, _) => holds r (constraint_at c k) | None => True end.
Proof. destruct (l_second l) as [[k ?]|]; [now apply constraint_at_holds|exact I]. Qed.

Lemma span_range : 4 <= l_span l <= 8.
Proof. destruct (k_span _ _ check); lia. Qed.
Lemma reaches_ok : Forall reach_ok (reaches_of l).
Proof.
  pose proof span_range.
  pose proof (slots_bounds 0 (l_span l) _ ltac:(lia) ltac:(lia) (k_slots _ _ check)) as slots.
  unfold reaches_of in *. inversion slots as [|? ? slot_fetch slots']; subst. constructor.
  - split; [|assumption]. cbn. destruct (k_fetch _ _ check) as [e ->]. reflexivity.
  - pose proof (k_places _ _ check) as places. rewrite Forall_forall in *. intros h Hh. split; [|now apply slots'].
    specialize (places _ Hh). destruct (h_place h); reflexivity || assumption.
Qed.
Lemma reaches_earlier : Forall (earlier r) (reaches_of l).
Proof.
  apply (orders_sound r s_words s_real c l (k_step _ _ check) s_step) with (orders := l_orders l).
  - intros k. now apply constraint_at_holds.
  - apply check.
  - eapply Forall_impl; [|apply reaches_ok]. intros h []. assumption.
Qed.

(** The fetch's content is the fields word. *)
Lemma eval_fields : eval r (fields_form l) = r fields_column.
Proof.
  destruct (k_closed _ _ check) as [closed _], (k_kind _ _ check) as [kind _].
  unfold fields_form. rewrite eval_fxor, eval_fmask, eval_constant by (assumption || apply s_words || apply s_real).
  unfold fields. rewrite eval_col. fold fields_column. destruct set as [_ <-].
  apply word_bits_inj; [| apply s_words|].
  - apply word_lxor; apply word_land_l; apply s_words.
  - intros i Hi. rewrite Z.lxor_spec, !Z.land_spec, Z.lxor_spec, testbit_ones64 by assumption.
    destruct (Z.testbit (r _) i), (Z.testbit (l_closed l) i); reflexivity.
Qed.
Lemma fetch_access : fetch_of r (l_fetch l) = access_of r (fetch_reach l).
Proof.
  unfold fetch_of, access_of, fetch_reach, content_of, cell_of. cbn [h_place h_slot h_old h_new h_then].
  rewrite eval_fields. destruct (k_fetch _ _ check) as [e ->]. reflexivity.
Qed.
Lemma row_accesses : s_accesses (row_of l r) = map (access_of r) (reaches_of l).
Proof. cbn [row_of s_accesses reaches_of map]. now rewrite fetch_access. Qed.

Lemma reaches_sent hs : Forall reach_ok hs ->
  sent_of_list r (flat_map (reach_tokens l) hs) = map (fun a => cell_token (a_cell a) (a_now a) (a_new a)) (map (access_of r)
    hs)
  /\ received_of_list r (flat_map (reach_tokens l) hs) = map (fun a => cell_token (a_cell a) (a_then a) (a_old a)) (map
    (access_of r) hs).
Proof.
  induction 1 as [|h hs ok _ [S R]]; [now split|]. cbn [flat_map map]. rewrite sent_app, received_app, S, R.
  destruct (reach_tokens_values r s_words s_real c l (k_step _ _ check) s_step h ok) as (tag & cell & more & -> & O & N).
  unfold sent_of_list, received_of_list. cbn [flat_map k_direction app]. now rewrite O, N.
Qed.

Lemma bytes_tags : 
  (forall b, In b (l_input l) -> eval r (b_tag b) = 0 \/ eval r (b_tag b) = tag_input)
  /\ (forall b, In b (l_output l) -> eval r (b_tag b) = 0 \/ eval r (b_tag b) = tag_output).
Proof.
  pose proof (k_thermometer _ _ check) as T. unfold thermometer_check in T. destruct (l_thermometer l) as [k|].
  - cbv zeta in T. rewrite !andb_true_iff in T. destruct T as [[[[W _] _] I] O].
    apply same_form_ok in W as [ok _].
    split; intros b Hb.
    + destruct (bytes_check_sound r s_words _ _ _ ok 0 ltac:(lia) I _ Hb) as (i & _ & ->). destruct (Z.testbit _ _); auto.
    + destruct (bytes_check_sound r s_words _ _ _ ok 0 ltac:(lia) O _ Hb) as (i & _ & ->). destruct (Z.testbit _ _); auto.
  - destruct (l_input l), (l_output l); try discriminate. split; intros ? [].
Qed.

Lemma final_sent : sent_of_list r [final_token l]
  = map exit_token (s_exit (row_of l r)) ++ match s_next (row_of l r) with Some (clock, pc) => [state_token clock pc] |
    None => [] end
  /\ received_of_list r [final_token l] = []
  /\ match s_next (row_of l r) with Some (clock, pc) => clock = (clock_of r + l_span l) mod 2 ^ 32 /\ range 64 pc |
    None => True end.
Proof.
  pose proof (second_low r s_words s_real c l (k_step _ _ check) s_step (k_second _ _ check) s_second) as L.
  pose proof (second_high r s_words s_real c l (k_step _ _ check) s_step (k_second _ _ check) s_second) as H.
  pose proof (second_word r s_words l) as W. pose proof (k_going _ _ check) as G.
  cbn [row_of s_exit s_next]. unfold final_token. destruct (l_going l) as [|pc high|code]; cbn [going_check] in G.
  - repeat split; try (unfold range; pose proof (Z.mod_pos_bound (pc_of r + length_of r) (2 ^ 32)); lia).
    unfold sent_of_list. cbn [flat_map k_direction app map]. unfold token_value. cbn [k_words k_tag nth].
    rewrite eval_constant by (apply s_real || easy). unfold state_token, clocked.
    rewrite (Z.mod_mod _ (2 ^ 32)), Z.div_small by (lia || apply Z.mod_pos_bound; lia).
    rewrite <- L, <- H, Z.mul_comm, <- Z.div_mod by lia. reflexivity.
  - apply andb_true_iff in G as [P Q]. apply within_sound with (r := r) in P, Q; try apply s_words.
    rewrite land_low in P, Q.
    assert (RP : range 32 (eval r pc)) by (rewrite P; apply Z.mod_pos_bound; lia).
    assert (RQ : range 32 (eval r high)) by (rewrite Q; apply Z.mod_pos_bound; lia).
    repeat split; try (unfold range in *; lia).
    unfold sent_of_list. cbn [flat_map k_direction app map]. unfold token_value. cbn [k_words k_tag nth].
    rewrite eval_constant by (apply s_real || easy). unfold state_token, clocked.
    rewrite eval_fxor, eval_fmask, land_high, H, lxor_halves by assumption.
    rewrite (Z.add_comm (eval r pc)), (Z.mul_comm (2 ^ 32)), halves_mod, halves_div by assumption. reflexivity.
  - repeat split. unfold sent_of_list. cbn [flat_map k_direction app map]. unfold token_value. cbn [k_words k_tag nth].
    rewrite eval_constant by (apply s_real || easy). reflexivity.
Qed.

Lemma sent_values : sent c r = sent_of_list r (tokens_of l) /\ received c r = received_of_list r (tokens_of l).
Proof. apply same_tokens_values; [apply s_words|apply check]. Qed.

Lemma sound_describes : describes c r (row_of l r).
Proof.
  destruct sent_values as [S R]. unfold describes, sent_of, received_of. rewrite S, R, row_accesses. clear S R.
  unfold tokens_of. change (Token Receive (const tag_state) [state] :: ?x) with ([Token Receive (const tag_state) [state]] ++
    x).
  rewrite !sent_app, !received_app, !filter_app.
  destruct (reaches_sent _ reaches_ok) as [-> ->]. destruct final_sent as (-> & -> & _).
  destruct (byte_lists r (l_input l)) as (_ & -> & -> & _). destruct (byte_lists r (l_output l)) as (-> & _ & _ & ->).
  destruct bytes_tags as [I O]. 
  rewrite (bytes_sent r Receive tag_input) by (assumption || easy). rewrite (bytes_sent r Send tag_output) by (assumption ||
    easy).
  rewrite !live_cells. cbn [filter app].
  assert (F : filter live (received_of_list r [Token Receive (const tag_state) [state]]) = [state_token (clock_of r) (pc_of
    r)]).
  { unfold received_of_list, token_value. cbn [flat_map k_direction app k_tag k_words nth].
    rewrite eval_constant by (apply s_real || easy). unfold state. rewrite eval_col. fold state_column.
    unfold state_token, clocked. pose proof (pc_range r). rewrite Z.mod_small, Z.div_small, <- state_split by assumption.
    reflexivity. }
  rewrite F. split.
  - assert (E : filter live (map exit_token (s_exit (row_of l r)) ++
      match s_next (row_of l r) with Some (clock, pc) => [state_token clock pc] | None => [] end)
      = map exit_token (s_exit (row_of l r)) ++
      match s_next (row_of l r) with Some (clock, pc) => [state_token clock pc] | None => [] end).
    { rewrite filter_app. f_equal; [|destruct (s_next _) as [[? ?]|]; reflexivity].
      induction (s_exit _) as [|? ? IH]; [reflexivity|]. cbn. now rewrite IH. }
    rewrite E. change (s_output (row_of l r)) with (bytes_of r (l_output l)).
    change (fun b : Z * Z => (tag_output, (fst b, snd b, 0))) with output_token.
    rewrite !app_assoc. apply Permutation_app_tail. apply Permutation_app_tail. apply Permutation_app_comm.
  - cbn [s_input row_of s_clock s_pc app]. apply perm_skip. rewrite app_nil_r.
    change (fun b : Z * Z => (tag_input, (fst b, snd b, 0))) with input_token. apply Permutation_app_comm.
Qed.

Lemma sound_sized : sized (l_span l) (row_of l r).
Proof.
  unfold sized. split; [apply clock_range, s_words|]. split; [apply pc_range|]. split; [apply final_sent|].
  rewrite row_accesses, Forall_map. eapply Forall_impl; [|apply reaches_ok].
  intros h [place slot]. pose proof (now_range _ _ (clock_range r s_words) slot) as N.
  split; [|split; [apply then_range, s_words|exact N]].
  pose proof (place_sound r s_words l _ 0 (h_old h) place ltac:(easy)) as P.
  destruct (place_words l (h_place h)) as [[tag cell] more].
  apply P.
Qed.
Lemma sound_timed : timed (l_span l) (row_of l r).
Proof.
  intros Hc Hb. pose proof span_range. pose proof (clock_range r s_words). rewrite row_accesses.
  change (s_clock (row_of l r)) with (clock_of r) in *. unfold range in *.
  rewrite <- (Z.add_0_r (clock_of r)) at 1.
  apply rising_reaches; try lia; [apply check|apply reaches_earlier].
Qed.
Lemma sound_tidy : tidy (row_of l r).
Proof.
  unfold tidy. split; [now left|split].
  - rewrite row_accesses, Forall_map. unfold reaches_of. constructor.
    + unfold fetch_reach, access_of. cbn [a_cell a_old a_new h_place h_old h_new].
      destruct (k_fetch _ _ check) as [e ->]. cbn [cell_of content_ok]. auto.
    + eapply Forall_impl; [|apply (k_places _ _ check)]. intros h place. cbn beta in *. unfold access_of.
      cbn [a_cell a_old a_new]. destruct (h_place h); [cbn [cell_of content_ok content_of snd]; auto..|discriminate].
  - cbn [row_of s_next s_exit]. destruct (l_going l); eauto.
Qed.
End Sound.

(** ** The kind *)

Lemma settle_words l r : word (l_kind l) -> words r -> words (settle l r).
Proof.
  intros K W s. unfold settle. destruct (source_eqb _ _); [|apply W].
  apply word_lxor; [apply word_land_l, W|assumption].
Qed.
Lemma avoids_closed_sound l r f : word (l_kind l) -> Z.land (l_kind l) (Z.lxor ones64 (l_closed l)) = 0 -> words r ->
  avoids_closed (l_closed l) f = true -> eval (settle l r) f = eval r f.
Proof.
  intros K inside W check. unfold avoids_closed in check. apply andb_true_iff in check as [ok check].
  apply word_bits_inj; [apply eval_word; [assumption|now apply settle_words]|now apply eval_word|].
  intros i Hi. rewrite !testbit_eval by (assumption || now apply settle_words). apply parity_ext_in. intros [s j] Hb.
  cbn [fst snd].
  rewrite forallb_forall in check. specialize (check (Z.to_nat i)). rewrite Z2Nat.id in check by lia.
  assert (check' := check ltac:(apply in_seq; lia)). rewrite forallb_forall in check'. specialize (check' _ Hb).
  cbn [fst snd] in check'.
  unfold settle. destruct (source_eqb s fields_column) eqn:E; [|reflexivity]. cbn in check'. apply negb_true_iff in check'.
  assert (Hj : 0 <= j < 64).
  { unfold bits_of in Hb. apply in_flat_map in Hb as (t & Ht & Hb). unfold form_ok in ok. rewrite forallb_forall in ok.
    destruct (testbit_run_steps (t_steps t) 0 i (ok _ Ht) word_0 Hi) as [_ R].
    destruct (bit_of_steps (t_steps t) i); [|destruct Hb].
    destruct Hb as [[= <- <-]|[]]. exact R. }
  rewrite Z.lxor_spec, Z.land_spec, Z.lxor_spec, testbit_ones64, check' by assumption.
  assert (N : Z.testbit (l_kind l) j = false).
  { apply (f_equal (fun z => Z.testbit z j)) in inside. rewrite Z.land_spec, Z.lxor_spec, testbit_ones64, check',
      Z.testbit_0_l in inside by assumption.
    cbn in inside. now rewrite andb_true_r in inside. }
  rewrite N. cbn. now rewrite andb_true_r, xorb_false_r.
Qed.

Lemma settle_checked c l r : checked c l -> satisfies c r -> real_row r = true ->
  satisfies c (settle l r) /\ settled l (settle l r) /\ sent c (settle l r) = sent c r /\ received c (settle l r) = received c
    r.
Proof.
  intros check (W & H & P) is_real. destruct (k_kind _ _ check) as [K inside], (k_closed _ _ check) as [C closed].
  assert (same : forall f, avoids_closed (l_closed l) f = true -> eval (settle l r) f = eval r f) by (intros;
    now apply avoids_closed_sound).
  pose proof (k_avoids _ _ check) as A. unfold chip_avoids in A. rewrite !andb_true_iff, !forallb_forall in A.
  destruct A as [[AH AP] AT].
  assert (T : forall k, In k (ch_tokens c) -> token_value (settle l r) k = token_value r k).
  { intros k Hk. specialize (AT k Hk). apply andb_true_iff in AT as [AT AW]. rewrite forallb_forall in AW.
    assert (N : forall i, eval (settle l r) (nth i (k_words k) []) = eval r (nth i (k_words k) [])).
    { intros i. destruct (nth_in_or_default i (k_words k) []) as [I| ->]; [|reflexivity]. now apply same, AW. }
    unfold token_value. now rewrite same, !N. }
  split; [|split; [|split]].
  - split; [now apply settle_words|]. rewrite Forall_forall in H, P. split; apply Forall_forall.
    + intros k Hk. specialize (AH k Hk). specialize (H k Hk). rewrite !andb_true_iff in AH. destruct AH as [[? ?] ?].
      unfold holds in *. now rewrite !same.
    + intros k Hk. specialize (AP k Hk). specialize (P k Hk). rewrite !andb_true_iff in AP. destruct AP as [[[? ?] ?] ?].
      unfold product_holds in *. now rewrite !same.
  - assert (bit : forall i, 0 <= i < 64 -> Z.testbit (settle l r fields_column) i
      = if Z.testbit (l_closed l) i then Z.testbit (l_kind l) i else Z.testbit (r fields_column) i).
    { intros i Hi. change (settle l r fields_column)
        with (Z.lxor (Z.land (r fields_column) (Z.lxor ones64 (l_closed l))) (l_kind l)).
      rewrite Z.lxor_spec, Z.land_spec, Z.lxor_spec, testbit_ones64 by assumption.
      apply (f_equal (fun z => Z.testbit z i)) in inside. rewrite Z.land_spec, Z.lxor_spec, testbit_ones64,
        Z.testbit_0_l in inside by assumption.
      destruct (Z.testbit (l_closed l) i), (Z.testbit (l_kind l) i), (Z.testbit (r fields_column) i); try reflexivity;
        discriminate inside. }
    split.
    + unfold real_row in *. rewrite bit by lia. apply (f_equal (fun z => Z.testbit z 16)) in closed.
      rewrite Z.land_spec, Z.testbit_0_l in closed. change (Z.testbit (Z.lxor ones64 0xff000000) 16) with true in closed.
      rewrite andb_true_r in closed. now rewrite closed.
    + apply word_bits_inj; [apply word_land_l, settle_words; assumption|assumption|].
      intros i Hi. rewrite Z.land_spec, bit by assumption.
      apply (f_equal (fun z => Z.testbit z i)) in inside. rewrite Z.land_spec, Z.lxor_spec, testbit_ones64,
        Z.testbit_0_l in inside by assumption.
      destruct (Z.testbit (l_closed l) i), (Z.testbit (l_kind l) i), (Z.testbit (r fields_column) i); try reflexivity;
        discriminate inside.
  - unfold sent. rewrite !flat_map_concat_map. f_equal. apply map_ext_in. intros k Hk. now rewrite T.
  - unfold received. rewrite !flat_map_concat_map. f_equal. apply map_ext_in. intros k Hk. now rewrite T.
Qed.

(** ** Rows that are not real *)

Definition no_tag (r : row) (k : token) : Prop := eval r (k_tag k) = 0.
Lemma idle_list r l : Forall (no_tag r) l -> filter live (sent_of_list r l) = [] /\ filter live (received_of_list r l) = [].
Proof.
  induction 1 as [|k l E _ [S R]]; [now split|]. unfold sent_of_list, received_of_list, no_tag in *. cbn [flat_map].
  rewrite !filter_app, S, R. split; destruct (k_direction k); cbn [filter app]; try reflexivity;
    unfold live, token_value; cbn [fst]; rewrite E; reflexivity.
Qed.

Lemma idle_thermometer r c l : checked c l -> satisfies c r -> real_row r = false ->
  Forall (no_tag r) (byte_tokens Receive (l_input l)) /\ Forall (no_tag r) (byte_tokens Send (l_output l)).
Proof.
  intros check sat unreal. assert (W := proj1 sat). pose proof (k_thermometer _ _ check) as T. unfold thermometer_check in T.
  destruct (l_thermometer l) as [k|].
  2: { destruct (l_input l), (l_output l); try discriminate. split; constructor. }
  cbv zeta in T. rewrite !andb_true_iff in T. destruct T as [[[[U C] B] I] O].
  assert (H := constraint_at_holds c r k sat). unfold holds in H.
  apply same_form_ok in U as U'. destruct U' as [ok _].
  apply (within_sound r W) in U. rewrite (same_form_sound _ _ r C W), (same_form_sound _ _ r B W), eval_fxor in H.
  rewrite eval_const, unreal, Z.lxor_0_r, eval_fmask, eval_fshl in H by easy.
  set (u := eval r (c_a (constraint_at c k))) in *.
  assert (Z0 : forall i, 0 <= i -> Z.testbit u i = false).
  { refine (natlike_ind _ _ _).
    - rewrite <- H, !Z.land_spec. change (Z.testbit 0xfe 0) with false. now rewrite !andb_false_r.
    - intros i Hi IH. rewrite <- H, !Z.land_spec, testbit_low, Z.shiftl_spec by lia. replace (Z.succ i - 1) with i by lia.
      rewrite IH. now rewrite !andb_false_r. }
  assert (bytes : forall d tag bs, bytes_check tag (c_a (constraint_at c k)) 0 bs = true ->
    Forall (no_tag r) (byte_tokens d bs)).
  { intros d tag bs check_bs. unfold byte_tokens. rewrite Forall_map, Forall_forall. intros b Hb. unfold no_tag. cbn [k_tag].
    destruct (bytes_check_sound r W tag _ bs ok 0 ltac:(lia) check_bs b Hb) as (i & Hi & ->). fold u. now rewrite Z0 by lia. }
  split; eapply bytes; eassumption.
Qed.

Lemma idle_checked c l r : checked c l -> satisfies c r -> real_row r = false -> idle c r.
Proof.
  intros check sat unreal. assert (W := proj1 sat).
  destruct (same_tokens_values r W _ _ (k_tokens _ _ check)) as [S R].
  unfold idle. change (sent c r) with (sent_of_list r (ch_tokens c)). change (received c r) with (received_of_list r (ch_tokens
    c)).
  rewrite S, R. apply idle_list.
  assert (const0 : forall v, eval r (const v) = 0).
  { intros v. change (eval r (const v)) with (Z.lxor (Z.land (if real_row r then ones64 else 0) v) 0). now rewrite unreal. }
  destruct (idle_thermometer r c l check sat unreal) as [I O].
  unfold tokens_of. constructor; [apply const0|]. rewrite !Forall_app. split; [assumption|]. split; [assumption|]. split.
  - induction (reaches_of l) as [|h hs IH]; cbn [flat_map]; [constructor|]. apply Forall_app. split; [|assumption].
    unfold reach_tokens. destruct (place_words l (h_place h)) as [[tag cell] more]. repeat constructor; apply const0.
  - constructor; [|constructor]. unfold final_token. destruct (l_going l); apply const0.
Qed.

(** ** What is proved of every chip that passes the check *)

(** A real row with the chip's kind does what the layout says. *)
Theorem row_sound c l r : row_check c l = true -> satisfies c r -> settled l r ->
  describes c r (row_of l r) /\ sized (l_span l) (row_of l r) /\ timed (l_span l) (row_of l r) /\ tidy (row_of l r).
Proof.
  intros check%row_checked sat set. split; [now apply sound_describes|]. split; [now apply (sound_sized c)|].
  split; [|now apply (sound_tidy c)]. exact (sound_timed c l r check sat set).
Qed.

(** A real row's tokens and constraints do not see which kind is in the fields word. *)
Theorem settle_sound c l r : row_check c l = true -> satisfies c r -> real_row r = true ->
  satisfies c (settle l r) /\ settled l (settle l r) /\ sent c (settle l r) = sent c r /\ received c (settle l r) = received c
    r.
Proof. intros check%row_checked. exact (settle_checked c l r check). Qed.

(** A row that is not real is idle. *)
Theorem idle_sound c l r : row_check c l = true -> satisfies c r -> real_row r = false -> idle c r.
Proof. intros check%row_checked. exact (idle_checked c l r check). Qed.

(** What remains to be proved of a chip: that the step which a settled row does has the meaning claimed. *)
Theorem row_check_sound c l (meaning : step_row -> Prop) : row_check c l = true ->
  (forall r, satisfies c r -> settled l r -> meaning (row_of l r)) ->
  forall r, satisfies c r ->
  idle c r
  \/ exists s, describes c r s /\ sized (l_span l) s /\ timed (l_span l) s /\ tidy s /\ meaning s.
Proof.
  intros check proved r sat. destruct (real_row r) eqn:real_bit.
  - right. destruct (settle_sound c l r check sat real_bit) as (sat' & set & same_sent & same_received).
    exists (row_of l (settle l r)). destruct (row_sound c l (settle l r) check sat' set) as ([S R] & sz & tm & td).
    rewrite same_sent in S. rewrite same_received in R. unfold describes. auto 7.
  - left. eapply idle_sound; eassumption.
Qed.
