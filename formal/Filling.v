(** How an honest prover fills a row: the meaning of [fill], as in crates/circuit/src/evaluate.rs. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Import Words Circuit Gadgets.
Import ListNotations.
Local Open Scope Z_scope.

(** * Words from bits *)

Definition of_bits (f : Z -> bool) : Z :=
  fold_right (fun i x => Z.lor (if f (Z.of_nat i) then 2 ^ Z.of_nat i else 0) x) 0 (seq 0 64).

Lemma testbit_of_bits f i : 0 <= i -> Z.testbit (of_bits f) i = f i && (i <? 64).
Proof.
  intros I. unfold of_bits. transitivity (existsb (fun k => (Z.of_nat k =? i) && f i) (seq 0 64)).
  - induction (seq 0 64) as [|k l IH]; [apply Z.testbit_0_l|]. cbn [fold_right existsb]. rewrite Z.lor_spec, IH. f_equal.
    transitivity (f (Z.of_nat k) && (Z.of_nat k =? i)).
    + destruct (f (Z.of_nat k)); [apply Z.pow2_bits_eqb; lia | apply Z.testbit_0_l].
    + destruct (Z.eqb_spec (Z.of_nat k) i) as [->|]; [apply andb_comm | apply andb_false_r].
  - destruct (existsb _ _) eqn:E.
    + apply existsb_exists in E as (k & K & [Q%Z.eqb_eq F]%andb_true_iff). apply in_seq in K. rewrite F. symmetry. apply Z.ltb_lt. lia.
    + destruct (f i) eqn:F; [|reflexivity]. destruct (Z.ltb_spec i 64); [|reflexivity]. cbn [andb]. rewrite <- E.
      apply existsb_exists. exists (Z.to_nat i). split; [apply in_seq; lia|]. rewrite Z2Nat.id, Z.eqb_refl by lia. reflexivity.
Qed.
Lemma word_of_bits_word f : word (of_bits f).
Proof.
  apply word_of_bits. intros i I. rewrite testbit_of_bits by lia. destruct (Z.ltb_spec i 64); [lia | apply andb_false_r].
Qed.

(** * Carries *)

Definition majority (a b c : bool) : bool := a && b || (a || b) && c.

(** The carry into position [n] of [x + y] in lanes: [cin]'s bit at the beginning of a lane. *)
Fixpoint carry_into (lane x y cin : Z) (n : nat) : bool :=
  match n with
  | O => Z.testbit cin 0
  | S k =>
      if Z.of_nat n mod lane =? 0 then Z.testbit cin (Z.of_nat n)
      else majority (Z.testbit x (Z.of_nat k)) (Z.testbit y (Z.of_nat k)) (carry_into lane x y cin k)
  end.
(** The carry into and the carry out of position [i]. *)
Definition carried (lane x y cin i : Z) : bool := carry_into lane x y cin (Z.to_nat i).
Definition carry_at (lane x y cin i : Z) : bool := majority (Z.testbit x i) (Z.testbit y i) (carried lane x y cin i).
Definition carries (lane x y cin : Z) : Z := of_bits (carry_at lane x y cin).

Lemma carried_first lane x y cin i : 0 <= i -> i mod lane = 0 -> carried lane x y cin i = Z.testbit cin i.
Proof.
  intros I M. unfold carried. destruct (Z.to_nat i) as [|k] eqn:E; cbn [carry_into].
  - f_equal. lia.
  - rewrite <- E, Z2Nat.id, M by lia. reflexivity.
Qed.
Lemma carried_next lane x y cin i : 0 <= i -> (i + 1) mod lane <> 0 -> carried lane x y cin (i + 1) = carry_at lane x y cin i.
Proof.
  intros I M. unfold carried. replace (Z.to_nat (i + 1)) with (S (Z.to_nat i)) by lia. cbn [carry_into].
  rewrite Nat2Z.inj_succ, Z2Nat.id by lia. unfold Z.succ. destruct (Z.eqb_spec ((i + 1) mod lane) 0); [contradiction|]. reflexivity.
Qed.

(** The carries are those of the sum: a run of positions without a beginning of a lane inside. *)
Lemma carries_sum lane x y cin lo n : 0 <= lo -> 0 < n -> lo + n <= 64 ->
  (forall i, lo < i < lo + n -> i mod lane <> 0) ->
  field lo n (Z.lxor (Z.lxor x y) (of_bits (carried lane x y cin))) + 2 ^ n * Z.b2z (carry_at lane x y cin (lo + n - 1))
  = field lo n x + field lo n y + Z.b2z (carried lane x y cin lo).
Proof.
  intros L N LN M.
  assert (B : forall f i, lo <= i < lo + n -> Z.testbit (of_bits f) i = f i).
  { intros f i I. rewrite testbit_of_bits by lia. destruct (Z.ltb_spec i 64); [apply andb_true_r | lia]. }
  rewrite <- (B (carry_at lane x y cin)), <- (B (carried lane x y cin)) by lia. apply carry_chain; try assumption.
  - intros i I. rewrite !B by assumption. unfold carry_at, majority.
    now destruct (Z.testbit x i), (Z.testbit y i), (carried lane x y cin i).
  - intros i I. rewrite !B by lia. apply carried_next; [lia|]. apply M. lia.
Qed.
Lemma carry_at_leb lane x y cin lo n : 0 <= lo -> 0 < n -> lo + n <= 64 ->
  (forall i, lo < i < lo + n -> i mod lane <> 0) ->
  carry_at lane x y cin (lo + n - 1) = (2 ^ n <=? field lo n x + field lo n y + Z.b2z (carried lane x y cin lo)).
Proof.
  intros L N LN M. pose proof (field_range lo n x ltac:(lia)). pose proof (field_range lo n y ltac:(lia)).
  pose proof (b2z_range (carried lane x y cin lo)).
  pose proof (carries_sum lane x y cin lo n L N LN M) as S. apply carry_out in S as [_ S]; try assumption; try lia.
  apply field_range. lia.
Qed.
(** In whole words. *)
Lemma lane64 i : 0 < i < 0 + 64 -> i mod 64 <> 0.
Proof. intros I. rewrite Z.mod_small; lia. Qed.
Lemma carry_top x y cin : word x -> word y -> carry_at 64 x y cin 63 = (modulus <=? x + y + Z.b2z (Z.testbit cin 0)).
Proof.
  intros X Y. pose proof (carry_at_leb 64 x y cin 0 64 ltac:(lia) ltac:(lia) ltac:(lia) lane64) as C.
  rewrite !field_word in C by assumption. exact C.
Qed.
(** A bit of a sum. *)
Lemma testbit_add x y i : 0 <= i < 64 ->
  Z.testbit (x + y) i = xorb (xorb (Z.testbit x i) (Z.testbit y i)) (carried 64 x y 0 i).
Proof.
  intros I. pose proof (carries_sum 64 x y 0 0 64 ltac:(lia) ltac:(lia) ltac:(lia) lane64) as C.
  rewrite carried_first in C by (lia || reflexivity). rewrite Z.testbit_0_l in C. cbn [Z.b2z] in C. rewrite Z.add_0_r in C.
  assert (E : (x + y) mod 2 ^ 64 = field 0 64 (Z.lxor (Z.lxor x y) (of_bits (carried 64 x y 0)))).
  { rewrite Z.add_mod, <- !field_0_l, <- C by lia. rewrite field_0_l, Z.mul_comm, Z.mod_add by lia.
    apply Z.mod_small. apply field_range. lia. }
  rewrite <- (Z.mod_pow2_bits_low _ 64) by lia. rewrite E, testbit_field, Z.add_0_l, !Z.lxor_spec, testbit_of_bits by lia.
  destruct (Z.ltb_spec i 64); [|lia]. now rewrite !andb_true_r.
Qed.

(** * Fills *)

(** All bits but the top one of each lane. *)
Definition halves (lane : Z) : Z := if lane =? 32 then ones64 - (2 ^ 63 + 2 ^ 31) else ones64 - 2 ^ 63.
Definition average (lane x y : Z) : Z :=
  low 64 (Z.land x y + Z.land (Z.shiftr (Z.lxor x y) 1) (halves lane)).
Definition any_above (x : Z) : Z := of_bits (fun i => negb (Z.shiftr x i =? 0)).

(** What a fill computes, given the values of forms. ([Input] and [FParts] are not computed like this.) *)
Definition value_of (e : form -> Z) (f : fill) : Z :=
  match f with
  | Input | FParts _ => 0
  | FAnd x y => Z.land (e x) (e y)
  | FCarry x y cin lane => carries lane (e x) (e y) (e cin)
  | FValue x => e x
  | FSum x y mask => Z.land (wrap (e x + e y)) mask
  | FAverage x y lane => average lane (e x) (e y)
  | FQuotient x y => if e y =? 0 then ones64 else e x / e y
  | FRemainder x y => if e y =? 0 then e x else e x mod e y
  | FAnyAbove x mask => Z.land (any_above (e x)) mask
  | FProductLow x y => low 64 (e x * e y)
  | FProductHigh x y => low 64 (Z.shiftr (e x * e y) 64)
  | FCarrylessLow x y => low 64 (clmul (e x) (e y))
  | FCarrylessHigh x y => low 64 (Z.shiftr (clmul (e x) (e y)) 64)
  end.

Definition set_column (r : row) (j : nat) (x : Z) : row :=
  fun s => match s with Committed n => if Nat.eqb n j then x else r s | Public _ => r s end.
(** Parts are computed in order; what the column holds so far is what they read there. *)
Definition fill_part (r : row) (j : nat) (now : Z) (f : fill) : Z :=
  Z.lxor now (value_of (eval (set_column r j now)) f).
Definition parts_of (f : fill) : list fill :=
  match f with Input => [] | FParts parts => parts | f => [f] end.
Definition fill_value (r : row) (j : nat) (f : fill) : Z := fold_left (fill_part r j) (parts_of f) 0.

(** Fills the columns in order. The row given has the inputs (and the public words). *)
Fixpoint fill_columns (columns : list fill) (j : nat) (r : row) : row :=
  match columns with
  | [] => r
  | f :: columns =>
      fill_columns columns (S j) (match f with Input => r | _ => set_column r j (fill_value r j f) end)
  end.
Definition fill_row (c : chip) (inputs : row) : row := fill_columns (ch_columns c) 0 inputs.

(** The columns of a row are what an honest prover puts there. *)
Definition honest (c : chip) (r : row) : Prop :=
  forall j f, nth_error (ch_columns c) j = Some f -> f <> Input -> r (Committed j) = fill_value r j f.

(** * Filled rows are honest *)

Definition forms_of (f : fill) : list form :=
  match f with
  | Input | FParts _ => []
  | FValue x | FAnyAbove x _ => [x]
  | FCarry x y z _ => [x; y; z]
  | FAnd x y | FSum x y _ | FAverage x y _ | FQuotient x y | FRemainder x y
  | FProductLow x y | FProductHigh x y | FCarrylessLow x y | FCarrylessHigh x y => [x; y]
  end.
Lemma value_of_ext e e' f : (forall x, In x (forms_of f) -> e x = e' x) -> value_of e f = value_of e' f.
Proof. destruct f; cbn [forms_of value_of]; intros E; rewrite ?E by (cbn; tauto); reflexivity. Qed.
Lemma eval_ext r r' f : (forall t, In t f -> r (t_source t) = r' (t_source t)) -> eval r f = eval r' f.
Proof.
  induction f as [|t f IH]; intros E; [reflexivity|]. rewrite !eval_cons, IH by (intros; apply E; now right). f_equal.
  unfold eval_term. rewrite E by now left. reflexivity.
Qed.

(** Forms read only the columns up to the one that they fill. *)
Definition reads_to (j : nat) (f : form) : bool :=
  forallb (fun t => match t_source t with Committed n => Nat.leb n j | Public _ => true end) f.
Fixpoint columns_ordered (j : nat) (columns : list fill) : bool :=
  match columns with
  | [] => true
  | f :: columns =>
      forallb (fun p => forallb (fun x => form_ok x && reads_to j x) (forms_of p)) (parts_of f) && columns_ordered (S j) columns
  end.

Lemma set_column_eq r j x : set_column r j x (Committed j) = x.
Proof. cbn. now rewrite Nat.eqb_refl. Qed.
Lemma set_column_neq r j x s : s <> Committed j -> set_column r j x s = r s.
Proof. destruct s as [n|n]; cbn; [|reflexivity]. destruct (Nat.eqb_spec n j); congruence. Qed.
Lemma set_column_words r j x : words r -> word x -> words (set_column r j x).
Proof. intros R X [n|n]; cbn; [destruct (Nat.eqb n j)|]; try assumption; apply R. Qed.

Definition below (j : nat) (s : source) : bool := match s with Committed n => Nat.ltb n j | Public _ => true end.

Lemma fill_value_ext r r' j f : (forall s, below j s = true -> r s = r' s) ->
  forallb (fun p => forallb (fun x => form_ok x && reads_to j x) (forms_of p)) (parts_of f) = true ->
  fill_value r j f = fill_value r' j f.
Proof.
  intros E. unfold fill_value. generalize 0. induction (parts_of f) as [|p l IH]; intros now C; [reflexivity|].
  cbn [forallb] in C. apply andb_true_iff in C as [P C]. cbn [fold_left].
  replace (fill_part r j now p) with (fill_part r' j now p); [now apply IH|].
  unfold fill_part. f_equal. apply value_of_ext. intros x X. apply eval_ext. intros t T.
  rewrite forallb_forall in P. specialize (P x X). apply andb_true_iff in P as [_ P].
  unfold reads_to in P. rewrite forallb_forall in P. specialize (P t T).
  destruct (t_source t) as [n|n]; cbn in P |- *; [|symmetry; now apply E].
  destruct (Nat.eqb_spec n j); [reflexivity|]. symmetry. apply E. apply Nat.leb_le in P. apply Nat.ltb_lt. lia.
Qed.

Lemma fill_columns_below columns : forall j r s, below j s = true -> fill_columns columns j r s = r s.
Proof.
  induction columns as [|f columns IH]; intros j r s B; [reflexivity|]. cbn [fill_columns].
  assert (B' : below (S j) s = true) by (destruct s; [apply Nat.ltb_lt in B; apply Nat.ltb_lt; lia | reflexivity]).
  rewrite IH by assumption.
  assert (N : s <> Committed j) by (intros ->; apply Nat.ltb_lt in B; lia).
  destruct f; try reflexivity; now apply set_column_neq.
Qed.

Lemma fill_columns_honest columns : forall j r, columns_ordered j columns = true ->
  forall k f, nth_error columns k = Some f -> f <> Input ->
  fill_columns columns j r (Committed (j + k)) = fill_value (fill_columns columns j r) (j + k) f.
Proof.
  induction columns as [|g columns IH]; intros j r C k f K F; [now destruct k|].
  cbn [columns_ordered] in C. apply andb_true_iff in C as [G C]. cbn [fill_columns].
  set (r1 := match g with Input => r | _ => set_column r j (fill_value r j g) end).
  destruct k as [|k].
  - injection K as ->. rewrite Nat.add_0_r.
    rewrite fill_columns_below by (apply Nat.ltb_lt; lia).
    transitivity (fill_value r j f).
    + unfold r1. destruct f; try apply set_column_eq. congruence.
    + apply fill_value_ext; [|assumption]. intros s B.
      rewrite fill_columns_below by (destruct s; [apply Nat.ltb_lt in B; apply Nat.ltb_lt; lia | reflexivity]).
      assert (N : s <> Committed j) by (intros ->; apply Nat.ltb_lt in B; lia).
      unfold r1. destruct f; try reflexivity; symmetry; now apply set_column_neq.
  - replace (j + S k)%nat with (S j + k)%nat by lia. now apply IH.
Qed.
Theorem fill_row_honest c r : columns_ordered 0 (ch_columns c) = true -> honest c (fill_row c r).
Proof. intros C j f J F. now apply (fill_columns_honest (ch_columns c) 0 r C j f). Qed.

(** Inputs stay as they are. *)
Lemma fill_columns_input columns : forall j r k, nth_error columns k = Some Input ->
  fill_columns columns j r (Committed (j + k)) = r (Committed (j + k)).
Proof.
  induction columns as [|g columns IH]; intros j r k K; [now destruct k|]. cbn [fill_columns]. destruct k as [|k].
  - injection K as ->. rewrite Nat.add_0_r. apply fill_columns_below. apply Nat.ltb_lt. lia.
  - replace (j + S k)%nat with (S j + k)%nat by lia. rewrite IH by assumption.
    destruct g; try reflexivity; apply set_column_neq; intros [=]; lia.
Qed.
Lemma fill_row_input c r j : nth_error (ch_columns c) j = Some Input -> fill_row c r (Committed j) = r (Committed j).
Proof. apply (fill_columns_input _ 0). Qed.
Lemma fill_row_public c r n : fill_row c r (Public n) = r (Public n).
Proof. now apply fill_columns_below. Qed.

(** * Filled rows consist of words *)

Lemma value_of_word e f : (forall x, In x (forms_of f) -> word (e x)) -> word (value_of e f).
Proof.
  destruct f; cbn [forms_of value_of]; intros W; try (assert (X : word (e x)) by (apply W; now left));
    try (assert (Y : word (e y)) by (apply W; right; now left)).
  - apply word_0.
  - now apply word_land_l.
  - apply word_of_bits_word.
  - assumption.
  - apply word_land_l, wrap_word.
  - apply word_low.
  - destruct (Z.eqb_spec (e y) 0); [apply word_ones|]. unfold word in *. split; [apply Z.div_pos; lia|].
    apply Z.div_lt_upper_bound; [lia|]. nia.
  - destruct (Z.eqb_spec (e y) 0); [assumption|]. unfold word in *. pose proof (Z.mod_pos_bound (e x) (e y) ltac:(lia)). lia.
  - apply word_land_l, word_of_bits_word.
  - apply word_low.
  - apply word_low.
  - apply word_low.
  - apply word_low.
  - apply word_0.
Qed.
Lemma fill_part_word r j now p : forallb form_ok (forms_of p) = true -> words r -> word now -> word (fill_part r j now p).
Proof.
  intros P R N. apply word_lxor; [assumption|]. apply value_of_word. intros x X. rewrite forallb_forall in P.
  apply eval_word; [now apply P | now apply set_column_words].
Qed.
Definition parts_ok (ps : list fill) : bool := forallb (fun p => forallb form_ok (forms_of p)) ps.
Lemma fill_parts_word r j ps : forall now, parts_ok ps = true -> words r -> word now -> word (fold_left (fill_part r j) ps now).
Proof.
  induction ps as [|p ps IH]; intros now P R N; [assumption|]. cbn in P. apply andb_true_iff in P as [P PS].
  apply IH; try assumption. now apply fill_part_word.
Qed.
Lemma columns_ordered_parts_ok j ps :
  forallb (fun p => forallb (fun x => form_ok x && reads_to j x) (forms_of p)) ps = true -> parts_ok ps = true.
Proof.
  unfold parts_ok. rewrite !forallb_forall. intros C p P. specialize (C p P). rewrite forallb_forall in C |- *.
  intros x X. specialize (C x X). now apply andb_true_iff in C.
Qed.
Theorem fill_row_words c r : columns_ordered 0 (ch_columns c) = true -> words r -> words (fill_row c r).
Proof.
  unfold fill_row. generalize 0%nat. revert r. induction (ch_columns c) as [|f columns IH]; intros r j C R; [assumption|].
  cbn [columns_ordered] in C. apply andb_true_iff in C as [F C]. cbn [fill_columns]. apply IH; [assumption|].
  assert (W : word (fill_value r j f)).
  { apply fill_parts_word; [|assumption | apply word_0]. now apply columns_ordered_parts_ok with j. }
  destruct f; try assumption; now apply set_column_words.
Qed.
