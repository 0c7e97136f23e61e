(** Word circuits: the type of a chip, as the Rust code has it, and what a row of one means.

    A form is a XOR of transformed columns. A transform only moves bits, so bit [i] of a form is a XOR of bits of columns
    ([bits_of]), and two forms are compared by computation ([same_form], [support]). *)
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
| FProductLow (x y : form)
| FProductHigh (x y : form)
| FCarrylessLow (x y : form)
| FCarrylessHigh (x y : form)
| FParts (parts : list fill).

(** [c_a AND c_b = c_c]. *)
Record constraint := Constraint { c_a : form; c_b : form; c_c : form }.
(** The product of [p_a] and [p_b], of integers or carry-less, is [p_low + 2^64 p_high], or [p_low + X^64 p_high]. *)
Record product := AnyProduct { p_integers : bool; p_a : form; p_b : form; p_low : form; p_high : form }.
Definition Product := AnyProduct false.
Definition Multiplication := AnyProduct true.
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
Definition multiplied (integers : bool) (x y : Z) : Z := if integers then x * y else clmul x y.
Definition product_holds (r : row) (p : product) : Prop :=
  multiplied (p_integers p) (eval r (p_a p)) (eval r (p_b p)) = Z.lor (eval r (p_low p)) (Z.shiftl (eval r (p_high p)) 64).

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

(** Parameters in the range that the Rust type documents. *)
Definition step_ok (s : step) : bool :=
  match s with
  | Shl n | Shr n | Sar n | Rotl n => (1 <=? n) && (n <? 64)
  | Mask m => (0 <=? m) && (m <? modulus)
  | Broadcast n => (0 <=? n) && (n <? 64)
  end.
Definition form_ok (f : form) : bool := forallb (fun t => forallb step_ok (t_steps t)) f.

(** * Bits of forms *)

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

(** The bits of columns whose XOR is bit [i] of a form. *)
Definition bits_of (f : form) (i : Z) : list (source * Z) :=
  flat_map (fun t => match bit_of_steps (t_steps t) i with Some j => [(t_source t, j)] | None => [] end) f.

(** * Comparing forms

    Masks instead of single bits: a transformed column is a XOR of pieces, each of which takes some bits of the column, all
    from the same distance, or all from the same bit. Pieces of the same origin are added up; what is left says which bits
    of a form can be nonzero at all. *)

(** Bit [i] comes from bit [i - n], or from bit [n], modulo 64. *)
Inductive origin := Rotated (n : Z) | Copied (n : Z).
Definition origin_bit (o : origin) (i : Z) : Z := match o with Rotated n => (i - n) mod 64 | Copied n => n mod 64 end.
(** The bits of the mask. *)
Definition piece := (origin * Z)%type.

Definition shift_origin (n : Z) (o : origin) : origin :=
  match o with Rotated d => Rotated ((d + n) mod 64) | Copied b => Copied b end.
Definition keep_piece (o : origin) (m : Z) : list piece := if m =? 0 then [] else [(o, m)].
Definition piece_step (s : step) (p : piece) : list piece :=
  let (o, m) := p in
  match s with
  | Shl n | Rotl n => keep_piece (shift_origin n o) (run_step s m)
  | Shr n => keep_piece (shift_origin (- n) o) (run_step s m)
  | Mask _ => keep_piece o (run_step s m)
  | Sar n => (if Z.testbit m 63 then [(Copied (origin_bit o 63), Z.shiftl (Z.ones n) (64 - n))] else [])
             ++ keep_piece (shift_origin (- n) o) (Z.shiftr m n)
  | Broadcast n => if Z.testbit m n then [(Copied (origin_bit o n), ones64)] else []
  end.
Definition pieces (steps : list step) : list piece :=
  fold_left (fun l s => flat_map (piece_step s) l) steps [(Rotated 0, ones64)].

(** Sums of pieces, by source and origin: a tree over a key, with the few of the same key in a list. *)
Inductive sums := Leaf | Node (zero : sums) (here : list (source * piece)) (one : sums).

Definition source_eqb (a b : source) : bool :=
  match a, b with
  | Committed m, Committed n | Public m, Public n => Nat.eqb m n
  | _, _ => false
  end.
Definition origin_eqb (a b : origin) : bool :=
  match a, b with
  | Rotated m, Rotated n | Copied m, Copied n => m =? n
  | _, _ => false
  end.
Definition sum_key (s : source) (o : origin) : positive :=
  let index := match s with Committed n => 2 * Z.of_nat n | Public n => 2 * Z.of_nat n + 1 end in
  let place := match o with Rotated n => n | Copied n => 64 + n end in
  Z.to_pos (1 + place + 128 * index).

Fixpoint add_here (s : source) (o : origin) (m : Z) (l : list (source * piece)) : list (source * piece) :=
  match l with
  | [] => [(s, (o, m))]
  | (t, (q, k)) as p :: l =>
      if source_eqb s t && origin_eqb o q then (t, (q, Z.lxor m k)) :: l else p :: add_here s o m l
  end.
Fixpoint add_at (k : positive) (s : source) (o : origin) (m : Z) (t : sums) : sums :=
  let '(zero, here, one) := match t with Leaf => (Leaf, [], Leaf) | Node zero here one => (zero, here, one) end in
  match k with
  | xH => Node zero (add_here s o m here) one
  | xO k => Node (add_at k s o m zero) here one
  | xI k => Node zero here (add_at k s o m one)
  end.
Definition add_piece (p : source * piece) (t : sums) : sums :=
  let '(s, (o, m)) := p in add_at (sum_key s o) s o m t.
Fixpoint sums_list (t : sums) : list (source * piece) :=
  match t with
  | Leaf => []
  | Node zero here one => filter (fun p => negb (snd (snd p) =? 0)) here ++ sums_list zero ++ sums_list one
  end.

(** A piece as one that is not copied. *)
Definition uncopy (p : source * piece) : list (source * piece) :=
  let '(s, (o, m)) := p in
  match o with
  | Rotated _ => [p]
  | Copied b => flat_map (fun i => let i := Z.of_nat i in
      if Z.testbit m i then [(s, (Rotated ((i - b) mod 64), 2 ^ i))] else []) (seq 0 64)
  end.
Definition sum_up (l : list (source * piece)) : list (source * piece) := sums_list (fold_right add_piece Leaf l).
Definition form_pieces (f : form) : list (source * piece) :=
  flat_map (fun t => map (fun p => (t_source t, p)) (pieces (t_steps t))) f.
(** The bits that are not 0 in every row; exactly these, where the form is as it should be. *)
Definition support (f : form) : Z :=
  if form_ok f
  then fold_right (fun p m => Z.lor (snd (snd p)) m) 0 (sum_up (flat_map uncopy (sum_up (form_pieces f))))
  else ones64.
(** Two forms have the same value in every row. *)
Definition zero_form (f : form) : bool := form_ok f && (support f =? 0).
Definition same_form (f g : form) : bool := zero_form (fxor f g).

(** * Evaluation *)

Lemma source_eqb_eq a b : source_eqb a b = true <-> a = b.
Proof.
  destruct a, b; cbn; try (split; discriminate);
    (split; [intros ->%Nat.eqb_eq; reflexivity | intros [= ->]; apply Nat.eqb_refl]).
Qed.

Lemma eval_nil r : eval r [] = 0.
Proof. reflexivity. Qed.
Lemma eval_cons r t f : eval r (t :: f) = Z.lxor (eval_term r t) (eval r f).
Proof. reflexivity. Qed.
Lemma eval_col r n : eval r (col n) = r (Committed n).
Proof. apply Z.lxor_0_r. Qed.
Lemma eval_pub r n : eval r (pub n) = r (Public n).
Proof. apply Z.lxor_0_r. Qed.
Lemma eval_fxor r f g : eval r (fxor f g) = Z.lxor (eval r f) (eval r g).
Proof.
  unfold fxor. induction f as [|t f IH]; [symmetry; apply Z.lxor_0_l|].
  cbn [app]. now rewrite !eval_cons, IH, Z.lxor_assoc.
Qed.

Lemma run_steps_app l s x : run_steps (l ++ [s]) x = run_step s (run_steps l x).
Proof. unfold run_steps. now rewrite fold_left_app. Qed.
Lemma fstep_cons s t f : fstep s (t :: f) = Term (t_source t) (t_steps t ++ [s]) :: fstep s f.
Proof. reflexivity. Qed.

(** A step whose map is additive. *)
Lemma eval_additive r s f : (forall x y, run_step s (Z.lxor x y) = Z.lxor (run_step s x) (run_step s y)) ->
  eval r (fstep s f) = run_step s (eval r f).
Proof.
  intros A. assert (O : run_step s 0 = 0).
  { pose proof (A 0 0) as E. now rewrite !Z.lxor_nilpotent in E. }
  induction f as [|t f IH]; [now rewrite eval_nil|].
  rewrite fstep_cons, !eval_cons, A, <- IH. unfold eval_term. cbn [t_source t_steps].
  now rewrite run_steps_app.
Qed.

Lemma land_lxor_l x y m : Z.land (Z.lxor x y) m = Z.lxor (Z.land x m) (Z.land y m).
Proof.
  apply Z.bits_inj'. intros i I. rewrite Z.land_spec, !Z.lxor_spec, !Z.land_spec.
  now destruct (Z.testbit x i), (Z.testbit y i), (Z.testbit m i).
Qed.

(** The steps that readable forms are made of; these hold for any parameters and rows. *)
Lemma eval_fmask r m f : eval r (fmask m f) = Z.land (eval r f) m.
Proof. apply eval_additive. intros. apply land_lxor_l. Qed.
Lemma eval_fshl r n f : eval r (fshl n f) = low 64 (Z.shiftl (eval r f) n).
Proof. apply eval_additive. intros. cbn. unfold low. now rewrite Z.shiftl_lxor, land_lxor_l. Qed.
Lemma eval_fshr r n f : eval r (fshr n f) = Z.shiftr (eval r f) n.
Proof. apply eval_additive. intros. apply Z.shiftr_lxor. Qed.
Lemma eval_fbroadcast r n f : eval r (fbroadcast n f) = if Z.testbit (eval r f) n then ones64 else 0.
Proof.
  apply (eval_additive r (Broadcast n)). intros. cbn. rewrite Z.lxor_spec.
  now destruct (Z.testbit x n), (Z.testbit y n).
Qed.

(** ** Words *)

Lemma step_ok_range s : step_ok s = true ->
  match s with
  | Shl n | Shr n | Sar n | Rotl n => 1 <= n < 64
  | Mask m => word m
  | Broadcast n => 0 <= n < 64
  end.
Proof. destruct s; cbn; rewrite andb_true_iff, ?Z.leb_le, ?Z.ltb_lt; intros; assumption. Qed.

Lemma run_step_word s x : step_ok s = true -> word x -> word (run_step s x).
Proof.
  intros S%step_ok_range X. destruct s; cbn [run_step].
  - apply word_low.
  - apply word_shiftr; [lia | assumption].
  - destruct (Z.testbit x 63); [|apply word_shiftr; [lia | assumption]].
    apply word_lor; [apply word_shiftr; [lia | assumption]|].
    apply word_of_bits. intros i I. rewrite Z.shiftl_spec by lia. apply Z.ones_spec_high. lia.
  - apply word_lor; [apply word_low | apply word_shiftr; [lia | assumption]].
  - now apply word_land_l.
  - destruct (Z.testbit x n); [apply word_ones | apply word_0].
Qed.
Lemma run_steps_word l : forall x, forallb step_ok l = true -> word x -> word (run_steps l x).
Proof.
  induction l as [|s l IH]; intros x S X; [assumption|].
  cbn in S. apply andb_true_iff in S as [S L]. cbn. apply IH; [assumption|]. now apply run_step_word.
Qed.

Lemma form_ok_cons t f : form_ok (t :: f) = true <-> forallb step_ok (t_steps t) = true /\ form_ok f = true.
Proof. cbn. apply andb_true_iff. Qed.
Lemma form_ok_app f g : form_ok (fxor f g) = form_ok f && form_ok g.
Proof. apply forallb_app. Qed.
Lemma form_ok_fstep s f : step_ok s = true -> form_ok (fstep s f) = form_ok f.
Proof.
  intros S. induction f as [|t f IH]; [reflexivity|]. rewrite fstep_cons. unfold form_ok in *. cbn [forallb t_steps].
  rewrite IH, forallb_app. cbn [forallb]. now rewrite S, !andb_true_r.
Qed.

Lemma eval_word r f : form_ok f = true -> words r -> word (eval r f).
Proof.
  intros F R. induction f as [|t f IH]; [apply word_0|].
  apply form_ok_cons in F as [T F]. apply word_lxor; [|now apply IH].
  apply run_steps_word; [assumption | apply R].
Qed.

(** ** Bits *)

Lemma bit_of_step_range s i j : step_ok s = true -> 0 <= i < 64 -> bit_of_step s i = Some j -> 0 <= j < 64.
Proof.
  intros S%step_ok_range I. destruct s; cbn.
  - destruct (Z.ltb_spec i n); intros [= <-]. lia.
  - destruct (Z.ltb_spec (i + n) 64); intros [= <-]. lia.
  - intros [= <-]. lia.
  - intros [= <-]. apply Z.mod_pos_bound. lia.
  - destruct (Z.testbit m i); intros [= <-]. lia.
  - intros [= <-]. lia.
Qed.

(** Bit [o] of a word, if any. *)
Definition bit_at (x : Z) (o : option Z) : bool := match o with Some j => Z.testbit x j | None => false end.

Lemma testbit_run_step s x i : step_ok s = true -> word x -> 0 <= i < 64 ->
  Z.testbit (run_step s x) i = bit_at x (bit_of_step s i).
Proof.
  intros S%step_ok_range X I. destruct s; cbn [run_step bit_of_step bit_at].
  - rewrite testbit_low, Z.shiftl_spec by lia. destruct (Z.ltb_spec i 64); [|lia]. rewrite andb_true_r.
    destruct (Z.ltb_spec i n); [apply testbit_neg; lia | reflexivity].
  - rewrite Z.shiftr_spec by lia. destruct (Z.ltb_spec (i + n) 64); [reflexivity|]. now apply word_above.
  - destruct (Z.testbit x 63) eqn:E; rewrite ?Z.lor_spec, Z.shiftr_spec by lia.
    + rewrite Z.shiftl_spec by lia. destruct (Z.lt_ge_cases (i + n) 64).
      * rewrite Z.min_r by lia. rewrite (testbit_neg _ (i - _)) by lia. apply orb_false_r.
      * rewrite Z.min_l, E by lia. rewrite Z.ones_spec_low by lia. apply orb_true_r.
    + destruct (Z.lt_ge_cases (i + n) 64); [now rewrite Z.min_r by lia|].
      rewrite Z.min_l, E by lia. now apply word_above.
  - rewrite Z.lor_spec, testbit_low, Z.shiftl_spec, Z.shiftr_spec by lia.
    destruct (Z.ltb_spec i 64); [|lia]. rewrite andb_true_r. destruct (Z.lt_ge_cases i n).
    + rewrite testbit_neg by lia. cbn [orb]. f_equal. apply (Z.mod_unique_pos _ _ (-1)); lia.
    + rewrite (word_above x (i + (64 - n))) by (assumption || lia). rewrite orb_false_r. f_equal.
      apply (Z.mod_unique_pos _ _ 0); lia.
  - rewrite Z.land_spec. destruct (Z.testbit m i); cbn [bit_at]; [apply andb_true_r | apply andb_false_r].
  - destruct (Z.testbit x n); [now apply testbit_ones64 | apply Z.testbit_0_l].
Qed.

Lemma testbit_run_steps l : forall x i, forallb step_ok l = true -> word x -> 0 <= i < 64 ->
  Z.testbit (run_steps l x) i = bit_at x (bit_of_steps l i)
  /\ match bit_of_steps l i with Some j => 0 <= j < 64 | None => True end.
Proof.
  induction l as [|s l IH]; intros x i S X I; [now split|].
  cbn in S. apply andb_true_iff in S as [S L]. cbn.
  destruct (IH (run_step s x) i L (run_step_word s x S X) I) as [E B]. unfold run_steps in E. rewrite E.
  change (fold_right _ (Some i) l) with (bit_of_steps l i). destruct (bit_of_steps l i) as [j|]; [|now split].
  cbn [bit_at]. rewrite testbit_run_step by assumption. split; [reflexivity|].
  destruct (bit_of_step s j) eqn:F; [|exact Logic.I]. now apply bit_of_step_range with (s := s) (i := j).
Qed.

(** XOR of a list of bits. *)
Fixpoint parity {A} (f : A -> bool) (l : list A) : bool :=
  match l with [] => false | a :: l => xorb (f a) (parity f l) end.
Lemma parity_app {A} (f : A -> bool) l m : parity f (l ++ m) = xorb (parity f l) (parity f m).
Proof. induction l as [|a l IH]; cbn; [symmetry; apply xorb_false_l|]. now rewrite IH, xorb_assoc. Qed.
Lemma parity_flat_map {A B} (f : B -> bool) (g : A -> list B) l :
  parity f (flat_map g l) = parity (fun a => parity f (g a)) l.
Proof. induction l as [|a l IH]; cbn; [reflexivity|]. now rewrite parity_app, IH. Qed.
Lemma parity_map {A B} (f : B -> bool) (g : A -> B) l : parity f (map g l) = parity (fun a => f (g a)) l.
Proof. induction l as [|a l IH]; cbn; [reflexivity|]. now rewrite IH. Qed.
Lemma parity_ext_in {A} (f g : A -> bool) l : (forall a, In a l -> f a = g a) -> parity f l = parity g l.
Proof.
  induction l as [|a l IH]; intros E; cbn; [reflexivity|]. rewrite IH by (intros; apply E; now right).
  f_equal. apply E. now left.
Qed.
Lemma parity_ext {A} (f g : A -> bool) l : (forall a, f a = g a) -> parity f l = parity g l.
Proof. intros E. apply parity_ext_in. intros. apply E. Qed.
Lemma parity_false {A} (l : list A) : parity (fun _ => false) l = false.
Proof. induction l as [|a l IH]; [reflexivity|]. cbn [parity]. now rewrite IH. Qed.
Lemma parity_andb {A} (f : A -> bool) b l : parity (fun a => b && f a) l = b && parity f l.
Proof. destruct b; [reflexivity | apply parity_false]. Qed.

Lemma testbit_eval_terms r f i : Z.testbit (eval r f) i = parity (fun t => Z.testbit (eval_term r t) i) f.
Proof.
  induction f as [|t f IH]; [apply Z.testbit_0_l|]. rewrite eval_cons, Z.lxor_spec, IH. reflexivity.
Qed.

(** A bit of a form is the XOR of the bits that [bits_of] lists. *)
Lemma testbit_eval r f i : form_ok f = true -> words r -> 0 <= i < 64 ->
  Z.testbit (eval r f) i = parity (fun p => Z.testbit (r (fst p)) (snd p)) (bits_of f i).
Proof.
  intros F R I. rewrite testbit_eval_terms. unfold bits_of. rewrite parity_flat_map. apply parity_ext_in.
  intros t T. unfold form_ok in F. rewrite forallb_forall in F.
  destruct (testbit_run_steps (t_steps t) (r (t_source t)) i (F t T) (R _) I) as [E _]. unfold eval_term. rewrite E.
  destruct (bit_of_steps (t_steps t) i); cbn; [now rewrite xorb_false_r | reflexivity].
Qed.

(** Every step, on words. *)
Lemma run_step_lxor s x y : step_ok s = true -> word x -> word y ->
  run_step s (Z.lxor x y) = Z.lxor (run_step s x) (run_step s y).
Proof.
  intros S X Y. apply word_bits_inj; [| |intros i I].
  - now apply run_step_word, word_lxor.
  - apply word_lxor; now apply run_step_word.
  - rewrite Z.lxor_spec, !testbit_run_step by (try apply word_lxor; assumption).
    destruct (bit_of_step s i); cbn; [apply Z.lxor_spec | reflexivity].
Qed.
Lemma eval_fstep r s f : form_ok f = true -> words r -> step_ok s = true ->
  eval r (fstep s f) = run_step s (eval r f).
Proof.
  intros F R S. induction f as [|t f IH].
  - rewrite !eval_nil. pose proof (run_step_lxor s 0 0 S word_0 word_0) as E.
    rewrite !Z.lxor_nilpotent in E. now rewrite E.
  - apply form_ok_cons in F as [T F]. rewrite fstep_cons, !eval_cons, run_step_lxor, <- IH by
      (try apply eval_word; try apply run_steps_word; try apply R; assumption).
    unfold eval_term. cbn [t_source t_steps]. now rewrite run_steps_app.
Qed.

(** * Comparing forms is right *)

Lemma origin_bit_mod o i : origin_bit o i mod 64 = origin_bit o i.
Proof. destruct o; apply Zmod_mod. Qed.

(** The bit that a piece gives. *)
Definition piece_bit (x i : Z) (p : piece) : bool := Z.testbit (snd p) i && Z.testbit x (origin_bit (fst p) i).

Lemma parity_keep x i o m : parity (piece_bit x i) (keep_piece o m) = piece_bit x i (o, m).
Proof.
  unfold keep_piece. destruct (Z.eqb_spec m 0) as [->|]; cbn; [|apply xorb_false_r].
  unfold piece_bit. cbn. now rewrite Z.testbit_0_l.
Qed.
Lemma shift_origin_bit n o i j : (i - n) mod 64 = j mod 64 -> origin_bit (shift_origin n o) i = origin_bit o j.
Proof.
  destruct o as [d | b]; cbn; [|reflexivity]. intros E.
  rewrite Zminus_mod_idemp_r. replace (i - (d + n)) with (i - n - d) by lia.
  rewrite <- Zminus_mod_idemp_l, E. apply Zminus_mod_idemp_l.
Qed.

Lemma piece_step_bit s p x i : step_ok s = true -> word (snd p) -> 0 <= i < 64 ->
  parity (piece_bit x i) (piece_step s p)
  = match bit_of_step s i with Some j => piece_bit x j p | None => false end
  /\ Forall (fun q => word (snd q)) (piece_step s p).
Proof.
  intros S M I. destruct p as [o m]. cbn [snd] in M.
  assert (K : forall o k, word k -> Forall (fun q : piece => word (snd q)) (keep_piece o k)).
  { intros q k W. unfold keep_piece. destruct (k =? 0); repeat (constructor; try assumption). }
  pose proof (step_ok_range s S) as N.
  pose proof (run_step_word s m S M) as W.
  pose proof (testbit_run_step s m i S M I) as B.
  destruct s; cbn [piece_step bit_of_step] in *.
  - split; [|now apply K]. rewrite parity_keep. unfold piece_bit. cbn [fst snd]. rewrite B.
    destruct (Z.ltb_spec i n); cbn [bit_at]; [reflexivity|]. now rewrite shift_origin_bit with (j := i - n).
  - split; [|now apply K]. rewrite parity_keep. unfold piece_bit. cbn [fst snd]. rewrite B.
    destruct (Z.ltb_spec (i + n) 64); cbn [bit_at]; [|reflexivity].
    rewrite shift_origin_bit with (j := i + n); [reflexivity|]. f_equal. lia.
  - split.
    2: { apply Forall_app. split.
         - destruct (Z.testbit m 63); constructor; [|constructor].
           apply word_of_bits. intros k ?. cbn [snd]. rewrite Z.shiftl_spec by lia. apply Z.ones_spec_high. lia.
         - apply K. apply word_shiftr; [lia | assumption]. }
    rewrite parity_app, parity_keep. unfold piece_bit at 2. cbn [fst snd].
    rewrite Z.shiftr_spec by lia.
    destruct (Z.lt_ge_cases (i + n) 64).
    + rewrite Z.min_r by lia. rewrite shift_origin_bit with (j := i + n) by (f_equal; lia).
      replace (parity _ _) with false; [apply xorb_false_l|]. destruct (Z.testbit m 63); [|reflexivity].
      cbn [parity]. unfold piece_bit. cbn [fst snd]. rewrite Z.shiftl_spec by lia. now rewrite (testbit_neg _ (i - _)) by lia.
    + rewrite (word_above m (i + n)) by assumption. rewrite xorb_false_r, Z.min_l by lia.
      unfold piece_bit at 2. cbn [fst snd]. destruct (Z.testbit m 63); [|reflexivity]. cbn [parity]. rewrite xorb_false_r.
      unfold piece_bit. cbn [fst snd origin_bit]. rewrite Z.shiftl_spec, Z.ones_spec_low, origin_bit_mod by lia. reflexivity.
  - split; [|now apply K]. rewrite parity_keep. unfold piece_bit. cbn [fst snd]. rewrite B.
    cbn [bit_at]. rewrite shift_origin_bit with (j := (i - n) mod 64); [reflexivity|]. symmetry. apply Zmod_mod.
  - split; [|now apply K]. rewrite parity_keep. unfold piece_bit. cbn [fst snd]. rewrite B.
    now destruct (Z.testbit m0 i).
  - unfold piece_bit at 2. cbn [fst snd]. destruct (Z.testbit m n); split; try reflexivity.
    + cbn. rewrite xorb_false_r. unfold piece_bit. cbn [fst snd origin_bit].
      rewrite testbit_ones64 by lia. cbn [andb]. f_equal. apply origin_bit_mod.
    + constructor; [apply word_ones | constructor].
    + constructor.
Qed.

Lemma pieces_steps_bit l : forall ps x y i, forallb step_ok l = true -> word y -> 0 <= i < 64 ->
  Forall (fun p => word (snd p)) ps ->
  (forall j, 0 <= j < 64 -> parity (piece_bit x j) ps = Z.testbit y j) ->
  parity (piece_bit x i) (fold_left (fun l s => flat_map (piece_step s) l) l ps) = Z.testbit (run_steps l y) i.
Proof.
  induction l as [|s l IH]; intros ps x y i S Y I W P; [now apply P|].
  cbn in S. apply andb_true_iff in S as [S L]. cbn. apply IH; try assumption.
  - now apply run_step_word.
  - rewrite Forall_forall in W. apply Forall_flat_map, Forall_forall. intros p Hp.
    now apply (piece_step_bit s p x 0 S (W p Hp)).
  - intros j J. rewrite parity_flat_map, testbit_run_step by assumption.
    rewrite Forall_forall in W.
    rewrite (parity_ext_in _ (fun p => match bit_of_step s j with Some k => piece_bit x k p | None => false end)).
    2: { intros p Hp. now apply (piece_step_bit s p x j S (W p Hp)). }
    destruct (bit_of_step s j) as [k|] eqn:E; [|apply parity_false].
    apply P. now apply bit_of_step_range with (s := s) (i := j).
Qed.

(** A bit of a transformed word is the XOR of its pieces' bits. *)
Lemma pieces_bit l x i : forallb step_ok l = true -> word x -> 0 <= i < 64 ->
  Z.testbit (run_steps l x) i = parity (piece_bit x i) (pieces l).
Proof.
  intros S X I. symmetry. apply pieces_steps_bit; try assumption.
  - constructor; [apply word_ones | constructor].
  - intros j J. cbn. rewrite xorb_false_r. unfold piece_bit. cbn [fst snd origin_bit].
    rewrite testbit_ones64, Z.sub_0_r, Z.mod_small by lia. reflexivity.
Qed.

(** The bit that a piece of a row gives. *)
Definition row_bit (r : row) (i : Z) (p : source * piece) : bool := piece_bit (r (fst p)) i (snd p).

Lemma form_pieces_bit r f i : form_ok f = true -> words r -> 0 <= i < 64 ->
  Z.testbit (eval r f) i = parity (row_bit r i) (form_pieces f).
Proof.
  intros F R I. rewrite testbit_eval_terms. unfold form_pieces. rewrite parity_flat_map. apply parity_ext_in.
  intros t T. unfold form_ok in F. rewrite forallb_forall in F. rewrite parity_map. unfold eval_term.
  rewrite pieces_bit by (try apply F; try apply R; assumption). reflexivity.
Qed.

Fixpoint sums_bit (b : source * piece -> bool) (t : sums) : bool :=
  match t with
  | Leaf => false
  | Node zero here one => xorb (parity b here) (xorb (sums_bit b zero) (sums_bit b one))
  end.

Lemma row_bit_lxor r i s o m k : row_bit r i (s, (o, Z.lxor m k)) = xorb (row_bit r i (s, (o, m))) (row_bit r i (s, (o, k))).
Proof.
  unfold row_bit, piece_bit. cbn [fst snd]. rewrite Z.lxor_spec.
  now destruct (Z.testbit m i), (Z.testbit k i), (Z.testbit (r s) (origin_bit o i)).
Qed.
Lemma add_here_bit r i s o m l : parity (row_bit r i) (add_here s o m l) = xorb (row_bit r i (s, (o, m))) (parity (row_bit r i) l).
Proof.
  induction l as [|[t [q k]] l IH]; [reflexivity|]. cbn [add_here].
  destruct (source_eqb s t && origin_eqb o q) eqn:E.
  - apply andb_true_iff in E as [->%source_eqb_eq Q].
    assert (o = q) as -> by (destruct o, q; try discriminate; cbn in Q; f_equal; now apply Z.eqb_eq).
    cbn. rewrite row_bit_lxor. apply xorb_assoc.
  - cbn in *. rewrite IH. now rewrite <- !xorb_assoc, (xorb_comm (row_bit r i (t, (q, k)))).
Qed.
Lemma add_at_bit r i s o m : forall k t, sums_bit (row_bit r i) (add_at k s o m t) = xorb (row_bit r i (s, (o, m))) (sums_bit (row_bit r i) t).
Proof.
  induction k as [k IH | k IH | ]; intros [|zero here one]; cbn [add_at sums_bit];
    rewrite ?IH, ?add_here_bit; cbn [sums_bit parity]; try now rewrite ?xorb_false_r, ?xorb_false_l.
  all: destruct (row_bit r i (s, (o, m))), (parity _ here), (sums_bit _ zero), (sums_bit _ one); reflexivity.
Qed.
Lemma row_bit_0 r i s o : row_bit r i (s, (o, 0)) = false.
Proof. unfold row_bit, piece_bit. cbn [fst snd]. now rewrite Z.testbit_0_l. Qed.
Lemma sums_list_bit r i t : parity (row_bit r i) (sums_list t) = sums_bit (row_bit r i) t.
Proof.
  induction t as [|zero IHz here one IHo]; [reflexivity|]. cbn [sums_list sums_bit]. rewrite !parity_app, IHz, IHo. f_equal.
  induction here as [|[s [o m]] l IH]; [reflexivity|]. cbn [filter fst snd].
  destruct (Z.eqb_spec m 0) as [->|]; cbn [negb parity]; rewrite IH; [now rewrite row_bit_0, xorb_false_l | reflexivity].
Qed.
Lemma sum_up_bit r i l : parity (row_bit r i) (sum_up l) = parity (row_bit r i) l.
Proof.
  unfold sum_up. rewrite sums_list_bit. induction l as [|[s [o m]] l IH]; [reflexivity|]. cbn.
  now rewrite add_at_bit, IH.
Qed.
Lemma uncopy_bit r i p : 0 <= i < 64 -> parity (row_bit r i) (uncopy p) = row_bit r i p.
Proof.
  intros I. destruct p as [s [[d | b] m]]; cbn [uncopy]; [apply xorb_false_r|]. rewrite parity_flat_map.
  rewrite (parity_ext_in _ (fun k => (Z.of_nat k =? i) && row_bit r i (s, (Copied b, m)))).
  - assert (G : forall n k, (k <= n)%nat -> parity (fun k => (Z.of_nat k =? i) && row_bit r i (s, (Copied b, m))) (seq k (n - k))
      = (Z.of_nat k <=? i) && (i <? Z.of_nat n) && row_bit r i (s, (Copied b, m))).
    { intros n. induction n as [|n IH]; intros k K.
      - replace k with 0%nat by lia. cbn. destruct (Z.leb_spec 0 i), (Z.ltb_spec i 0); try reflexivity; lia.
      - destruct (Nat.eq_dec k (S n)) as [->|].
        + rewrite Nat.sub_diag. cbn [seq parity].
          destruct (Z.leb_spec (Z.of_nat (S n)) i), (Z.ltb_spec i (Z.of_nat (S n))); try reflexivity; lia.
        + replace (S n - k)%nat with (n - k + 1)%nat by lia. rewrite seq_app, parity_app, IH by lia.
          replace (k + (n - k))%nat with n by lia. cbn [seq parity]. rewrite xorb_false_r.
          destruct (row_bit r i _); rewrite ?andb_true_r, ?andb_false_r; [|reflexivity].
          destruct (Z.leb_spec (Z.of_nat k) i), (Z.ltb_spec i (Z.of_nat n)), (Z.eqb_spec (Z.of_nat n) i),
            (Z.ltb_spec i (Z.of_nat (S n))); try reflexivity; lia. }
    specialize (G 64%nat 0%nat ltac:(lia)). cbn [Nat.sub] in G. rewrite G.
    destruct (Z.leb_spec (Z.of_nat 0) i), (Z.ltb_spec i (Z.of_nat 64)); try reflexivity; lia.
  - intros k _. cbv zeta. destruct (Z.testbit m (Z.of_nat k)) eqn:E; cbn [parity].
    + rewrite xorb_false_r. unfold row_bit, piece_bit. cbn [fst snd origin_bit]. rewrite Z.pow2_bits_eqb by lia.
      destruct (Z.eqb_spec (Z.of_nat k) i) as [<-|]; [|reflexivity]. rewrite E. cbn. f_equal.
      rewrite Zminus_mod_idemp_r. f_equal. lia.
    + destruct (Z.eqb_spec (Z.of_nat k) i) as [<-|]; [|reflexivity]. unfold row_bit, piece_bit. cbn. now rewrite E.
Qed.

Lemma support_pieces_bit r f i : form_ok f = true -> words r -> 0 <= i < 64 ->
  Z.testbit (eval r f) i = parity (row_bit r i) (sum_up (flat_map uncopy (sum_up (form_pieces f)))).
Proof.
  intros F R I. rewrite sum_up_bit, parity_flat_map, form_pieces_bit, <- sum_up_bit by assumption.
  apply parity_ext. intros p. symmetry. now apply uncopy_bit.
Qed.

(** A bit outside the support is 0 in every row. *)
Lemma support_sound r f i : words r -> 0 <= i < 64 -> Z.testbit (support f) i = false -> Z.testbit (eval r f) i = false.
Proof.
  intros R I. unfold support. destruct (form_ok f) eqn:F.
  - rewrite support_pieces_bit by assumption. induction (sum_up _) as [|[s [o m]] l IH]; [reflexivity|].
    cbn. rewrite Z.lor_spec, orb_false_iff. intros [M L]. rewrite IH by assumption.
    unfold row_bit, piece_bit. cbn. now rewrite M.
  - now rewrite testbit_ones64 by lia.
Qed.

Lemma zero_form_sound r f : zero_form f = true -> words r -> eval r f = 0.
Proof.
  intros [F S%Z.eqb_eq]%andb_true_iff R. apply word_bits_inj; [now apply eval_word | apply word_0 |].
  intros i I. rewrite Z.testbit_0_l. apply support_sound; [assumption | assumption|]. rewrite S. apply Z.testbit_0_l.
Qed.

(** Forms that compare equal are equal in every row. *)
Theorem same_form_sound f g r : same_form f g = true -> words r -> eval r f = eval r g.
Proof. intros S R. apply Z.lxor_eq. rewrite <- eval_fxor. now apply zero_form_sound. Qed.
