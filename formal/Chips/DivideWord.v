(** [divw divuw remw remuw]: division in lanes of 32 bits, several of which share a word. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields FieldsFacts Meaning Row Gadgets Patterns.
From Carryless.Chips Require Import Common Arithmetic Product ProductForms ProductHolds Division Divide.
From Carryless.generated Require Import divide.
Import ListNotations.
Local Open Scope Z_scope.

(** * Lanes *)

Notation lane_value r f := (field 0 32 (eval r f)).
Lemma lane_range r f : 0 <= lane_value r f < 2 ^ 32.
Proof. apply field_range. lia. Qed.
Definition is_lane (at_ : Z) : Prop := at_ = 0 \/ at_ = 32.
Lemma move_in_lane r at_ f : is_lane at_ -> field at_ 32 (eval r (move Shl at_ f)) = lane_value r f.
Proof. intros A. rewrite <- (Z.add_0_r at_) at 1. apply field_move_shl; destruct A; lia. Qed.
Lemma move_out_of_lane r at_ f : is_lane at_ -> lane_value r (move Shr at_ f) = field at_ 32 (eval r f).
Proof. intros A. rewrite field_move_shr by (destruct A; lia). now rewrite Z.add_0_r. Qed.

(** A number negated where a sign is set. *)
Lemma lane_negated c k w at_ f g (s : bool) r : is_lane at_ ->
  part_of (run_mask at_ 32) (sum_gate (col w) (move Shl at_ (fxor f g)) (move Shl at_ (fmask 1 g)) at_ 32) (constraint_at c k) = true ->
  satisfies c r -> eval r g = (if s then ones64 else 0) ->
  field at_ 32 (eval r (col w)) = (if s then - lane_value r f else lane_value r f) mod 2 ^ 32.
Proof.
  intros A P Sat S. pose proof (gadget_holds _ _ _ _ _ P Sat) as G. apply sum_sound in G; try (destruct A; lia).
  rewrite G, !move_in_lane, eval_fxor, eval_fmask, S by exact A. pose proof (lane_range r f) as R. destruct s.
  - rewrite field_not by lia. change (field 0 32 (Z.land ones64 1)) with 1.
    replace (2 ^ 32 - 1 - lane_value r f + 1) with (- lane_value r f + 1 * 2 ^ 32) by lia. apply Z.mod_add. lia.
  - rewrite Z.lxor_0_r. change (field 0 32 (Z.land 0 1)) with 0. now rewrite Z.add_0_r.
Qed.

(** A sum in a lane, moved down, and its carry. *)
Definition lane_gate (w : nat) (at_ : Z) (f g cin : form) : constraint :=
  add_gate (col w) (move Shl at_ f) (move Shl at_ g) (move Shl at_ cin) (run_mask at_ 32) (2 ^ (at_ + 31)) None.
Definition lane_sum (w : nat) (at_ : Z) (f g cin : form) : form :=
  move Shr at_ (add_sum (col w) (move Shl at_ f) (move Shl at_ g) (move Shl at_ cin) (run_mask at_ 32) (2 ^ (at_ + 31))).
Definition carry_of (r : row) (w : nat) (at_ : Z) : bool := Z.testbit (eval r (col w)) (at_ + 31).
Lemma lane_add c k w at_ f g cin r : is_lane at_ ->
  part_of (run_mask at_ 32) (lane_gate w at_ f g cin) (constraint_at c k) = true -> satisfies c r -> 0 <= eval r cin <= 1 ->
  lane_value r (lane_sum w at_ f g cin) + 2 ^ 32 * Z.b2z (carry_of r w at_) = lane_value r f + lane_value r g + eval r cin.
Proof.
  intros A P Sat C. pose proof (gadget_holds _ _ _ _ _ P Sat) as G. unfold lane_gate in G.
  assert (B : forall i, at_ <= i < at_ + 32 -> Z.testbit (eval r (move Shl at_ cin)) i = Z.testbit (eval r cin) (i - at_)).
  { intros i I. pose proof (f_equal (fun z => Z.testbit z (i - at_)) (move_in_lane r at_ cin A)) as E. cbv beta in E.
    rewrite !testbit_field in E by (destruct A; lia). replace (i - at_ <? 32) with true in E by (symmetry; apply Z.ltb_lt; lia).
    rewrite !andb_true_r, Z.add_0_l in E. rewrite <- E. f_equal. lia. }
  pose proof (Gadgets.add_sound r _ _ _ _ (run_mask at_ 32) (2 ^ (at_ + 31)) None at_ 32 ltac:(destruct A as [-> | ->]; reflexivity) G) as S.
  specialize (S ltac:(intros i I; rewrite B by lia; apply (testbit_above 1); lia) I).
  rewrite B, Z.sub_diag, bit_value, !move_in_lane in S by (assumption || lia).
  unfold add_carry in S. rewrite testbit_fmask, testbit_run_mask_in, andb_true_r in S by (destruct A; lia).
  unfold lane_sum. rewrite move_out_of_lane by exact A. unfold carry_of. replace (at_ + 32 - 1) with (at_ + 31) in S by lia. exact S.
Qed.

(** Bits that a constraint asserts to be zero, or not both set. *)
Lemma zero_in c k m f r i : part_of m (zero_gate f) (constraint_at c k) = true -> satisfies c r -> 0 <= i < 64 ->
  Z.testbit m i = true -> Z.testbit (eval r f) i = false.
Proof.
  intros P Sat I M. pose proof (gadget_holds _ _ _ _ _ P Sat i I M) as G. unfold holds_at, zero_gate in G. cbn [c_a c_b c_c] in G.
  rewrite eval_nil, Z.testbit_0_l in G. now rewrite <- G.
Qed.
Lemma disjoint_in c k m f g r i : part_of m (Constraint f g []) (constraint_at c k) = true -> satisfies c r -> 0 <= i < 64 ->
  Z.testbit m i = true -> Z.testbit (eval r f) i && Z.testbit (eval r g) i = false.
Proof.
  intros P Sat I M. pose proof (gadget_holds _ _ _ _ _ P Sat i I M) as G. unfold holds_at in G. cbn [c_a c_b c_c] in G.
  now rewrite eval_nil, Z.testbit_0_l in G.
Qed.

(** * The chip *)

Local Notation dividend := (col 5).
Local Notation divisor := (move Shr 32 (col 5)).
Local Notation quotient := (col 7).
Local Notation rest := (move Shr 32 (col 7)).
Local Notation none := (@nil term).
Local Notation multiple := (lane_sum 8 32 dividend (fxor rest real) (const 1)).
Local Notation high := (half_form quotient 10 31).
Local Notation low_bits := (dropped_form divisor quotient 10 31).
Local Notation unit_ := (start_carry 10).
Local Notation other := (rounded_form quotient 10).
Local Notation first := (lane_sum 27 0 high divisor unit_).
Local Notation second := (lane_sum 27 32 first quotient other).
Local Notation carries := (fxor (fxor (fbit 31 32 (col 27)) (fbit 63 32 (col 27))) (const (2 ^ 32))).
Local Notation borrow := (fxor (fbit 63 33 (col 8)) (const (2 ^ 33))).

Lemma word_1 : word 1.
Proof. now vm_compute. Qed.
Lemma word_32 : word (2 ^ 32).
Proof. now vm_compute. Qed.
Lemma word_33 : word (2 ^ 33).
Proof. now vm_compute. Qed.
Lemma word_low_half : word low_half.
Proof. now vm_compute. Qed.
Lemma in_word i n : 0 <= i < n -> (n <=? 64) = true -> 0 <= i < 64.
Proof. intros I L. apply Z.leb_le in L. lia. Qed.
Lemma low_half_bit i : 0 <= i < 32 -> Z.testbit low_half i = true.
Proof. apply (Z.ones_spec_low 32). Qed.
Lemma upper_bit_word i : 1 <= i < 32 -> 0 <= i < 64.
Proof. lia. Qed.
Lemma upper_bit i : 1 <= i < 32 -> Z.testbit (run_mask 1 31) i = true.
Proof. intros I. apply testbit_run_mask_in; lia. Qed.
Lemma lane_not r f : real_row r = true -> lane_value r (fxor f real) = 2 ^ 32 - 1 - lane_value r f.
Proof. intros R. rewrite eval_fxor, (real_ones r R). apply field_not. lia. Qed.
Lemma lane_bit r f i : 0 <= i < 32 -> Z.testbit (lane_value r f) i = Z.testbit (eval r f) i.
Proof. intros I. rewrite testbit_field, Z.add_0_l by lia. destruct (Z.ltb_spec i 32); [apply andb_true_r|lia]. Qed.
(** The carry of a sum that is at least [2^32] or not. *)
Lemma lane_carry (s t : Z) (c : bool) : 0 <= s < 2 ^ 32 -> s + 2 ^ 32 * Z.b2z c = t -> c = (2 ^ 32 <=? t).
Proof. intros S E. destruct (Z.leb_spec (2 ^ 32) t); destruct c; cbn [Z.b2z] in E; reflexivity || lia. Qed.

(** What the constraint of the low half says, where the last product bit is that of [f]. *)
Lemma lane_low r low f m : 0 <= eval r low < 2 ^ 31 ->
  (forall i, 0 <= i < 32 -> Z.testbit (eval r (fxor (fxor low (fbit 0 31 f)) m)) i = false) ->
  lane_value r m = eval r low + 2 ^ 31 * Z.b2z (Z.testbit (eval r f) 0).
Proof.
  intros L E. assert (B : eval r (fxor low (fbit 0 31 f)) = eval r low + 2 ^ 31 * Z.b2z (Z.testbit (eval r f) 0)).
  { rewrite eval_fxor, eval_fbit by lia.
    replace (if Z.testbit (eval r f) 0 then 2 ^ 31 else 0) with (Z.shiftl (Z.b2z (Z.testbit (eval r f) 0)) 31)
      by now destruct (Z.testbit (eval r f) 0).
    rewrite lxor_shifted by lia. lia. }
  rewrite <- B. pose proof (b2z_range (Z.testbit (eval r f) 0)).
  rewrite <- (field_small 32 (eval r (fxor low (fbit 0 31 f)))) by lia. apply field_ext; [lia|lia|]. intros i I.
  specialize (E i ltac:(lia)). rewrite (eval_fxor r (fxor low (fbit 0 31 f)) m), Z.lxor_spec in E. symmetry. now apply xorb_eq.
Qed.
(** A lane of which only the lowest bit can be set. *)
Lemma lane_lowest r f : (forall i, 1 <= i < 32 -> Z.testbit (eval r f) i = false) -> lane_value r f = Z.b2z (Z.testbit (eval r f) 0).
Proof.
  intros E. pose proof (b2z_range (Z.testbit (eval r f) 0)). apply (below_bits_inj 32); [apply lane_range|lia|]. intros i I.
  rewrite lane_bit by lia. destruct (Z.eq_dec i 0) as [->|N]; [now destruct (Z.testbit (eval r f) 0)|].
  rewrite E by lia. symmetry. apply (testbit_above 1); lia.
Qed.

(** Quotient and remainder are those of the absolute values. *)
Lemma division_word_holds r (sd : bool) : satisfies chip_divide_word r -> real_row r = true ->
  eval r dividend_sign = (if sd then ones64 else 0) ->
  let a := lane_value r dividend in let b := lane_value r divisor in
  let q := lane_value r quotient in let e := lane_value r rest in
  q * b = a - e /\ e <= a /\ (b <> 0 -> e < b) /\ (b = 0 -> q = if sd then 1 else 2 ^ 32 - 1).
Proof.
  intros Sat R ED a b q e. assert (W : words r) by apply Sat.
  pose proof (lane_range r dividend : 0 <= a < 2 ^ 32) as RA. pose proof (lane_range r divisor : 0 <= b < 2 ^ 32) as RB.
  pose proof (lane_range r quotient : 0 <= q < 2 ^ 32) as RQ. pose proof (lane_range r rest : 0 <= e < 2 ^ 32) as RE.
  assert (ONE : eval r (const 1) = 1) by exact (const_value r 1 R word_1).
  (* comparisons *)
  pose proof (lane_add chip_divide_word 2 6 0 divisor real none r (or_introl eq_refl) ltac:(vm_compute; reflexivity) Sat
    ltac:(cbn; lia)) as NZ.
  rewrite eval_nil, (real_ones r R) in NZ. change (field 0 32 ones64) with (2 ^ 32 - 1) in NZ.
  apply lane_carry in NZ; [|apply lane_range]. fold b in NZ.
  assert (NZ' : carry_of r 6 0 = negb (b =? 0)).
  { rewrite NZ. destruct (Z.eqb_spec b 0); cbn [negb]; [apply Z.leb_gt|apply Z.leb_le]; lia. }
  clear NZ. unfold carry_of in NZ'. change (0 + 31) with 31 in NZ'.
  pose proof (lane_add chip_divide_word 3 8 0 rest (fxor divisor real) (const 1) r (or_introl eq_refl) ltac:(vm_compute; reflexivity) Sat
    ltac:(rewrite ONE; lia)) as LT.
  rewrite (lane_not r divisor R), ONE in LT. apply lane_carry in LT; [|apply lane_range]. fold b e in LT.
  unfold carry_of in LT. change (0 + 31) with 31 in LT.
  pose proof (lane_add chip_divide_word 3 8 32 dividend (fxor rest real) (const 1) r (or_intror eq_refl) ltac:(vm_compute; reflexivity) Sat
    ltac:(rewrite ONE; lia)) as M.
  rewrite (lane_not r rest R), ONE in M. fold a e in M.
  pose proof (zero_in chip_divide_word 24 (2 ^ 33) borrow r 33 ltac:(vm_compute; reflexivity) Sat ltac:(lia) eq_refl) as BO.
  rewrite testbit_fxor, testbit_fbit_at, (const_value r (2 ^ 33) R word_33) in BO by lia.
  change (Z.testbit (2 ^ 33) 33) with true in BO.
  unfold carry_of in M. change (32 + 31) with 63 in M.
  assert (BT : Z.testbit (eval r (col 8)) 63 = true) by (destruct (Z.testbit (eval r (col 8)) 63); [reflexivity|discriminate BO]).
  rewrite BT in M. cbn [Z.b2z] in M. clear BO BT.
  pose proof (lane_range r multiple) as RM.
  assert (LE : e <= a) by lia. assert (ME : lane_value r multiple = a - e) by lia. clear M.
  assert (LB : b <> 0 -> e < b).
  { intros B0. pose proof (disjoint_in chip_divide_word 5 (2 ^ 63) (fbroadcast 31 (col 6)) (fbit 31 63 (col 8)) r 63
      ltac:(vm_compute; reflexivity) Sat ltac:(lia) eq_refl) as D.
    rewrite testbit_fbroadcast, testbit_fbit_at, NZ', LT in D by lia. apply Z.eqb_neq in B0. rewrite B0 in D.
    cbn [negb andb] in D. apply Z.leb_gt in D. lia. }
  assert (QZ : b = 0 -> q = if sd then 1 else 2 ^ 32 - 1).
  { intros B0. apply (below_bits_inj 32); [exact RQ|destruct sd; lia|]. intros i I. unfold q. rewrite lane_bit by lia.
    pose proof (disjoint_in chip_divide_word 5 low_half (fxor (fbroadcast 31 (col 6)) real) (fxor quotient wanted_form) r i
      ltac:(vm_compute; reflexivity) Sat ltac:(lia)) as D.
    specialize (D ltac:(change low_half with (Z.ones 32); apply Z.ones_spec_low; lia)).
    rewrite !testbit_fxor, testbit_fbroadcast, NZ', B0, (real_ones r R), testbit_ones64, (wanted_value r sd R ED) in D by lia.
    cbn [Z.eqb negb xorb andb] in D. apply xorb_eq in D. rewrite D. destruct sd; [reflexivity|].
    rewrite testbit_ones64 by lia. symmetry. change (2 ^ 32 - 1) with (Z.ones 32). apply Z.ones_spec_low. lia. }
  split; [|split; [exact LE|split; [exact LB|exact QZ]]]. clear LB QZ LT NZ'.
  (* the product *)
  destruct (product_forms chip_divide_word r divisor quotient 10 6 Sat R ltac:(vm_compute; reflexivity))
    as (P & L & U1 & U2).
  fold b q in P.
  pose proof (lane_add chip_divide_word 23 27 0 high divisor unit_ r (or_introl eq_refl) ltac:(vm_compute; reflexivity) Sat U1) as T1.
  pose proof (lane_add chip_divide_word 23 27 32 first quotient other r (or_intror eq_refl) ltac:(vm_compute; reflexivity) Sat U2) as T2.
  fold b in T1. fold q in T2. unfold carry_of in T1, T2. change (0 + 31) with 31 in T1. change (32 + 31) with 63 in T2.
  assert (G1 : part_of low_half (zero_gate (fxor (fxor low_bits (fbit 0 31 second)) multiple)) (constraint_at chip_divide_word 24) = true)
    by (vm_compute; reflexivity).
  assert (G2 : part_of (run_mask 1 31) (zero_gate second) (constraint_at chip_divide_word 25) = true) by (vm_compute; reflexivity).
  pose proof (lane_low r low_bits second multiple L) as Z1. pose proof (lane_lowest r second) as Z2.
  specialize (Z1 (fun i I => zero_in _ _ _ _ r i G1 Sat (in_word i 32 I eq_refl) (low_half_bit i I))).
  specialize (Z2 (fun i I => zero_in _ _ _ _ r i G2 Sat (upper_bit_word i I) (upper_bit i I))).
  pose proof (zero_in chip_divide_word 24 (2 ^ 32) carries r 32 ltac:(vm_compute; reflexivity) Sat ltac:(lia) eq_refl) as Z3.
  rewrite !testbit_fxor, !testbit_fbit_at, (const_value r (2 ^ 32) R word_32) in Z3 by lia.
  change (Z.testbit (2 ^ 32) 32) with true in Z3.
  rewrite <- Z2, ME in Z1. clear Z2 ME.
  assert (K : Z.b2z (Z.testbit (eval r (col 27)) 31) + Z.b2z (Z.testbit (eval r (col 27)) 63) = 1)
    by (destruct (Z.testbit (eval r (col 27)) 31), (Z.testbit (eval r (col 27)) 63); discriminate Z3 || reflexivity).
  set (c1 := Z.b2z (Z.testbit (eval r (col 27)) 31)) in *. set (c2 := Z.b2z (Z.testbit (eval r (col 27)) 63)) in *.
  rewrite Z.mul_comm, P.
  replace (lane_value r high + b + q + (eval r unit_ + eval r other) - 2 ^ 32) with (lane_value r second); [lia|].
  replace c2 with (1 - c1) in T2 by lia. lia.
Qed.

Theorem divide_word_sound : chip_sound 4 chip_divide_word.
Proof.
  operands Rs2 KDivideWord x y (fsext32 (col 28)). intros r o flags Sat R K F. assert (W : words r) by apply Sat.
  destruct (signs_hold chip_divide_word r flags 31 Sat F ltac:(vm_compute; reflexivity) ltac:(vm_compute; reflexivity)
    ltac:(vm_compute; reflexivity) ltac:(lia)) as (ED & EV & ER).
  rewrite <- (lane_bit r x 31), <- (lane_bit r y 31) in * by lia.
  pose proof (lane_negated chip_divide_word 1 5 0 x dividend_sign _ r (or_introl eq_refl) ltac:(vm_compute; reflexivity) Sat ED) as A.
  pose proof (lane_negated chip_divide_word 1 5 32 y divisor_sign _ r (or_intror eq_refl) ltac:(vm_compute; reflexivity) Sat EV) as B.
  rewrite <- (move_out_of_lane r 32) in B by now right.
  pose proof (lane_negated chip_divide_word 26 28 0 (col 9) result_sign _ r (or_introl eq_refl) ltac:(vm_compute; reflexivity) Sat ER) as V.
  destruct (division_word_holds r _ Sat R ED) as (P & LE & LT & QZ).
  pose proof (gadget_holds chip_divide_word 4 low_half (mux_gate (col 9) (flag 1) rest quotient low_half) r
    ltac:(vm_compute; reflexivity) Sat) as M.
  apply (mux_word _ _ _ _ _ _ (Z.testbit flags 1)) in M; [|exact word_low_half|].
  2: { intros i I _. rewrite (eval_flag r flags) by (lia || assumption). destruct (Z.testbit flags 1); [now apply testbit_ones64|apply Z.testbit_0_l]. }
  change low_half with (Z.ones 32) in M. rewrite !Z.land_ones, <- !field_0_l in M by lia.
  assert (M' : lane_value r (col 9) = if Z.testbit flags 1 then lane_value r rest else lane_value r quotient)
    by (rewrite M; now destruct (Z.testbit flags 1)).
  rewrite M' in V. clear M M' ED EV ER.
  pose proof (division_result 32 _ _ (Z.testbit flags 0) (Z.testbit flags 1) _ _ (lane_value r quotient) (lane_value r rest)
    ltac:(lia) (lane_range r x) (lane_range r y) A B (proj1 (lane_range r quotient)) (conj (proj1 (lane_range r rest)) LE) P LT QZ) as D.
  cbv zeta in D. change (32 - 1) with 31 in D. rewrite D in V. clear D. rewrite eval_fsext32 by (assumption || reflexivity).
  transitivity (sext 32 (if Z.testbit flags 1
    then Spec.remainder (lane_value r x - 2 ^ 32 * Z.b2z (Z.testbit flags 0 && Z.testbit (lane_value r x) 31))
           (lane_value r y - 2 ^ 32 * Z.b2z (Z.testbit flags 0 && Z.testbit (lane_value r y) 31))
    else Spec.quotient (lane_value r x - 2 ^ 32 * Z.b2z (Z.testbit flags 0 && Z.testbit (lane_value r x) 31))
           (lane_value r y - 2 ^ 32 * Z.b2z (Z.testbit flags 0 && Z.testbit (lane_value r y) 31)))).
  { apply sext_mod. rewrite <- V. symmetry. apply field_0_l. }
  pose proof (lane_range r x) as RX. pose proof (lane_range r y) as RY. clear - K RX RY.
  rewrite !field_0_l in *. set (u := eval r x mod 2 ^ 32) in *. set (v := eval r y mod 2 ^ 32) in *.
  assert (S : forall z, 0 <= z < 2 ^ 32 -> z - 2 ^ 32 * Z.b2z (Z.testbit z 31) = signed 32 z)
    by (intros z Z; rewrite signed_bit, Z.mod_small by lia; reflexivity).
  operations K o; cbn [Spec.alu Z.testbit Pos.testbit Z.odd andb Z.b2z]; unfold Spec.divw, Spec.divuw, Spec.remw, Spec.remuw, Spec.on_words;
    fold u v; rewrite ?S by assumption; rewrite ?Z.mul_0_r, ?Z.sub_0_r; reflexivity.
Qed.
