(** The product of [multiply word] and [divide word] in a chip: which gadgets it is made of, and what its words hold. Rows have 32 bits;
    two share a word. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Import Words Circuit Machine Row Gadgets.
From Carryless.Chips Require Import Common Arithmetic Product.
Import ListNotations.
Local Open Scope Z_scope.

(** * Places *)

(** The [j]-th lane: its word, and the bit that it begins at. *)
Definition place (j : nat) : nat * Z := (Nat.div2 j, if Nat.odd j then 32 else 0).
Lemma place_range j : 0 <= snd (place j) /\ snd (place j) + 32 <= 64.
Proof. cbn [place snd]. destruct (Nat.odd j); lia. Qed.

Lemma field_move_shl r at_ lo n f : 0 <= at_ -> 0 <= lo -> 0 <= n -> at_ + lo + n <= 64 ->
  field (at_ + lo) n (eval r (move Shl at_ f)) = field lo n (eval r f).
Proof.
  intros A L N B. unfold move. destruct (Z.eqb_spec at_ 0) as [->|P]; [now rewrite Z.add_0_l|].
  apply (below_bits_inj n); try now apply field_range. intros i I. rewrite !testbit_field by lia.
  change (fstep (Shl at_) f) with (fshl at_ f). rewrite testbit_fshl by lia. f_equal. f_equal. lia.
Qed.
Lemma field_move_shr r at_ lo n f : 0 <= at_ -> 0 <= lo -> 0 <= n ->
  field lo n (eval r (move Shr at_ f)) = field (at_ + lo) n (eval r f).
Proof.
  intros A L N. unfold move. destruct (Z.eqb_spec at_ 0) as [->|P]; [now rewrite Z.add_0_l|].
  apply (below_bits_inj n); try now apply field_range. intros i I. rewrite !testbit_field by lia.
  change (fstep (Shr at_) f) with (fshr at_ f). rewrite testbit_fshr by lia. f_equal. f_equal. lia.
Qed.
Lemma field_not n a : 0 <= n <= 64 -> field 0 n (Z.lxor a ones64) = 2 ^ n - 1 - field 0 n a.
Proof.
  intros N. rewrite <- lxor_ones by (try apply field_range; lia). pose proof (field_range 0 n a ltac:(lia)).
  apply (below_bits_inj n); [apply field_range; lia|apply below_lxor; try assumption; try lia|].
  - rewrite Z.ones_equiv. lia.
  - intros i I. rewrite Z.lxor_spec, !testbit_field, Z.lxor_spec, testbit_ones64, Z.ones_spec_low by lia.
    destruct (Z.ltb_spec i n); [now rewrite !andb_true_r|lia].
Qed.

(** * Start *)

Section Forms.
(** The factors, the first column and the first constraint. *)
Variables (x y : form) (w k : nat).

Definition not_form (f : form) : form := fxor f real.
Definition row_form (i : nat) : form := fxor x (fbroadcast (Z.of_nat i) (not_form y)).

Definition first_gate : constraint := and_gate (col w) (fbroadcast 0 (not_form y)) x (run_mask 0 32).
Definition start_at : Z := 32.
Definition start_top : Z := 63.
Definition start_x : form := move Shl start_at (fshr 1 (fmask (run_mask 0 32) (not_form y))).
Definition start_y : form := move Shl start_at (not_form (col w)).
Definition start_one : form := const (2 ^ start_at).
Definition start_gate : constraint :=
  add_gate (col w) start_x start_y start_one (run_mask start_at 32) (2 ^ start_top) None.
Definition start_form : form :=
  move Shr start_at (add_sum (col w) start_x start_y start_one (run_mask start_at 32) (2 ^ start_top)).
(** Whether the start does not borrow. *)
Definition start_carry : form := fbit start_top 0 (col w).
Definition start_check (c : chip) : bool :=
  part_of (run_mask 0 32) first_gate (constraint_at c k)
  && part_of (run_mask start_at 32) start_gate (constraint_at c k).

(** The first word and constraint behind the start. *)
Definition rows_word : nat := S w.
Definition rows_constraint : nat := S k.

(** * The high half *)

Definition lane_word (j : nat) : form := col (rows_word + fst (place j)).
Definition lane_at (j : nat) : Z := snd (place j).
Definition half_form (j : nat) : form :=
  match j with O => start_form | S j => move Shr (lane_at j) (lane_word j) end.
Definition half_gate (j : nat) : constraint :=
  average_gate (lane_word j) (move Shl (lane_at j) (half_form j)) (move Shl (lane_at j) (row_form (S j))) (lane_at j) 32.
Definition halves_check (c : chip) : bool :=
  start_check c
  && forallb (fun j => part_of (run_mask (lane_at j) 32) (half_gate j) (constraint_at c (rows_constraint + fst (place j))))
       (seq 0 31).

(** * The low half *)

Definition rising_form (j : nat) : form :=
  match j with O => start_form | S j => move Shr (lane_at j) (lane_word j) end.
Definition rising_gate (j : nat) : constraint :=
  sum_gate (lane_word j) (move Shl (lane_at j) (rising_form j)) (move Shl (lane_at j) (move Shl (Z.of_nat j) (row_form (S j))))
    (lane_at j + Z.of_nat j) (32 - Z.of_nat j).
(** After step [j]. *)
Definition falling_form (j : nat) : form :=
  match j with O | 1%nat => [] | _ => move Shr (lane_at j) (lane_word j) end.
Definition falling_gate (j : nat) : constraint :=
  sum_gate (lane_word j) (move Shl (lane_at j) (fshl 1 (falling_form (j - 1)))) (move Shl (lane_at j) (row_form (32 - j + 1)))
    (lane_at j) (Z.of_nat j).
Definition top_gate : constraint :=
  sum_gate (lane_word 16) (move Shl (lane_at 16) (fshr 17 (rising_form 17)))
    (move Shl (lane_at 16) (falling_form 15)) (lane_at 16) 15.
Definition top_form : form := fmask (run_mask 0 15) (move Shr (lane_at 16) (lane_word 16)).
Fixpoint settled_form (j : nat) : form :=
  match j with O => [] | S j => fxor (settled_form j) (fmask (2 ^ Z.of_nat j) (rising_form (S j))) end.
Definition low_form : form :=
  fxor (fxor (settled_form 17) (fshl 17 top_form)) (fbit 0 31 x).
Definition sums_check (c : chip) : bool :=
  let at_ j := constraint_at c (rows_constraint + fst (place j)) in
  start_check c
  && forallb (fun j => part_of (run_mask (lane_at j + Z.of_nat j) (32 - Z.of_nat j)) (rising_gate j) (at_ j)) (seq 0 17)
  && forallb (fun j => part_of (run_mask (lane_at j) (Z.of_nat j)) (falling_gate j) (at_ j)) (seq 2 14)
  && part_of (run_mask (lane_at 16) 15) top_gate (at_ 16%nat).
End Forms.

