(** Word circuits: the type of a chip, as the Rust code has it, and what a row of one means.

    A form is a XOR of transformed columns. A transform only moves bits, so bit [i] of a form is a XOR of bits of columns: its
    [parity] list, by which two forms are compared by computation ([same_form]). *)
From Coq Require Import ZArith Lia List Bool String.
From Carryless Require Import Words.
Import ListNotations.
Local Open Scope Z_scope.

(** One GF(2)-linear map of a word; composed first to last. *)
Inductive step := Shl (n : Z) | Shr (n : Z) | Sar (n : Z) | Rotl (n : Z) | Mask (m : Z) | Broadcast (n : Z).
Inductive source := Committed (n : nat) | Public (n : nat).
Record term := Term { t_source : source; t_steps : list step }.
(** The XOR of its terms. *)
Definition form := list term.

(** How an honest prover fills a column. *)
Inductive fill :=
| Input
| FAnd (x y : form)
| FCarry (x y cin : form) (lane : Z)
| FValue (x : form)
| FSum (x y : form) (mask : Z)
| FAverage (x y : form) (lane : Z)
| FQuotient (x y : form)
| FRemainder (x y : form)
| FAnyAbove (x : form) (mask : Z)
| FCarrylessLow (x y : form)
| FCarrylessHigh (x y : form)
| FParts (parts : list fill).

(** [c_a AND c_b = c_c]. *)
Record constraint := Constraint { c_a : form; c_b : form; c_c : form }.
(** The carry-less product of [p_a] and [p_b] is [p_low + X^64 p_high]. *)
Record product := Product { p_a : form; p_b : form; p_low : form; p_high : form }.
Inductive direction := Send | Receive.
Record token := Token { k_direction : direction; k_tag : form; k_words : list form }.
Record chip := Chip {
  ch_name : string;
  ch_columns : list fill;
  ch_public : nat;
  ch_constraints : list constraint;
  ch_products : list product;
  ch_tokens : list token }.

(** * Meaning *)

Definition run_step (s : step) (x : Z) : Z :=
  match s with
  | Shl n => low 64 (Z.shiftl x n)
  | Shr n => Z.shiftr x n
  | Sar n => if Z.testbit x 63 then Z.lor (Z.shiftr x n) (Z.shiftl (Z.ones n) (64 - n)) else Z.shiftr x n
  | Rotl n => Z.lor (low 64 (Z.shiftl x n)) (Z.shiftr x (64 - n))
  | Mask m => Z.land x m
  | Broadcast n => if Z.testbit x n then ones64 else 0
  end.

(** A row: the words of its columns. *)
Definition row := source -> Z.
Definition words (r : row) : Prop := forall s, word (r s).

Definition run_steps (steps : list step) (x : Z) : Z := fold_left (fun x s => run_step s x) steps x.
Definition eval_term (r : row) (t : term) : Z := run_steps (t_steps t) (r (t_source t)).
Definition eval (r : row) (f : form) : Z := fold_right (fun t x => Z.lxor (eval_term r t) x) 0 f.

(** The carry-less product of two words, as polynomials over GF(2). *)
Definition clmul (x y : Z) : Z :=
  fold_right (fun i p => Z.lxor (if Z.testbit y (Z.of_nat i) then Z.shiftl x (Z.of_nat i) else 0) p) 0 (seq 0 64).

Definition holds (r : row) (c : constraint) : Prop :=
  Z.land (eval r (c_a c)) (eval r (c_b c)) = eval r (c_c c).
Definition product_holds (r : row) (p : product) : Prop :=
  clmul (eval r (p_a p)) (eval r (p_b p)) = Z.lor (eval r (p_low p)) (Z.shiftl (eval r (p_high p)) 64).

(** The row satisfies the chip: all that the proof system says about a row by itself. *)
Definition satisfies (c : chip) (r : row) : Prop :=
  words r /\ Forall (holds r) (ch_constraints c) /\ Forall (product_holds r) (ch_products c).

(** The value of a token: tag and words. Words beyond the last are zero; no token has more than three words. *)
Definition value := (Z * (Z * Z * Z))%type.
Definition token_value (r : row) (k : token) : value :=
  let w i := eval r (nth i (k_words k) []) in (eval r (k_tag k), (w 0%nat, w 1%nat, w 2%nat)).

Definition sent (c : chip) (r : row) : list value :=
  flat_map (fun k => match k_direction k with Send => [token_value r k] | Receive => [] end) (ch_tokens c).
Definition received (c : chip) (r : row) : list value :=
  flat_map (fun k => match k_direction k with Receive => [token_value r k] | Send => [] end) (ch_tokens c).

(** * Building forms *)

Definition col (n : nat) : form := [Term (Committed n) []].
Definition pub (n : nat) : form := [Term (Public n) []].
Definition fxor (f g : form) : form := f ++ g.
Definition fstep (s : step) (f : form) : form := map (fun t => Term (t_source t) (t_steps t ++ [s])) f.
Definition fmask (m : Z) (f : form) : form := fstep (Mask m) f.
Definition fshl (n : Z) (f : form) : form := fstep (Shl n) f.
Definition fshr (n : Z) (f : form) : form := fstep (Shr n) f.
Definition fbroadcast (n : Z) (f : form) : form := fstep (Broadcast n) f.

(** * Comparing forms *)

(** Where bit [i] of a step's image comes from; [None]: it is 0. For [0 <= i < 64]. *)
Definition bit_of_step (s : step) (i : Z) : option Z :=
  match s with
  | Shl n => if i <? n then None else Some (i - n)
  | Shr n => if i + n <? 64 then Some (i + n) else None
  | Sar n => Some (Z.min 63 (i + n))
  | Rotl n => Some ((i - n) mod 64)
  | Mask m => if Z.testbit m i then Some i else None
  | Broadcast n => Some n
  end.
Definition bit_of_steps (steps : list step) (i : Z) : option Z :=
  fold_right (fun s o => match o with Some j => bit_of_step s j | None => None end) (Some i) steps.

(** Parameters in the range that the Rust type documents. *)
Definition step_ok (s : step) : bool :=
  match s with
  | Shl n | Shr n | Sar n | Rotl n => (1 <=? n) && (n <? 64)
  | Mask m => (0 <=? m) && (m <? modulus)
  | Broadcast n => (0 <=? n) && (n <? 64)
  end.
Definition form_ok (f : form) : bool := forallb (fun t => forallb step_ok (t_steps t)) f.

(** The bits of columns whose XOR is bit [i] of a form. *)
Definition bits_of (f : form) (i : Z) : list (source * Z) :=
  flat_map (fun t => match bit_of_steps (t_steps t) i with Some j => [(t_source t, j)] | None => [] end) f.

Definition source_eqb (a b : source) : bool :=
  match a, b with
  | Committed m, Committed n | Public m, Public n => Nat.eqb m n
  | _, _ => false
  end.
Definition bit_eqb (a b : source * Z) : bool := source_eqb (fst a) (fst b) && (snd a =? snd b).
(** Adds a bit to a set of bits, or takes it away where it is there. *)
Fixpoint toggle (x : source * Z) (l : list (source * Z)) : list (source * Z) :=
  match l with
  | [] => [x]
  | y :: l => if bit_eqb x y then l else y :: toggle x l
  end.
(** Two forms have the same value in every row: their XOR has no bits. *)
Definition zero_form (f : form) : bool :=
  form_ok f && forallb (fun i => match fold_right toggle [] (bits_of f (Z.of_nat i)) with [] => true | _ => false end) (seq 0 64).
Definition same_form (f g : form) : bool := zero_form (fxor f g).
