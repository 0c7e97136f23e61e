(** Filled rows satisfy the constraints, as far as that holds by construction, recognised by computation.

    [auto_bits c g] are bits in which constraint [g] of the chip holds in every honest row: in these bits it is a gadget whose
    output is what the fill of its column computes. What remains ([remaining c]) depends on the inputs: asserted carries, assertions that words are
    disjoint or zero. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Import Words Circuit Gadgets Filling.
Import ListNotations.
Local Open Scope Z_scope.

(** * Masks *)

Definition complement (m : Z) : Z := Z.ldiff ones64 m.
Lemma testbit_complement m i : 0 <= i < 64 -> Z.testbit (complement m) i = negb (Z.testbit m i).
Proof. intros I. unfold complement. rewrite Z.ldiff_spec, testbit_ones64 by assumption. reflexivity. Qed.

(** Bits that are 0 in every row, bits that agree in every row. *)
Definition zeros (f : form) : Z := complement (support f).
Definition same (f g : form) : Z := zeros (fxor f g).
Lemma zeros_sound r f i : words r -> 0 <= i < 64 -> Z.testbit (zeros f) i = true -> Z.testbit (eval r f) i = false.
Proof. intros R I. unfold zeros. rewrite testbit_complement, negb_true_iff by assumption. now apply support_sound. Qed.
Lemma same_sound r f g i : words r -> 0 <= i < 64 -> Z.testbit (same f g) i = true ->
  Z.testbit (eval r f) i = Z.testbit (eval r g) i.
Proof. intros R I S. apply xorb_eq. rewrite <- testbit_fxor. now apply zeros_sound. Qed.

(** * What bits a fill can set *)

Definition part_support (f : fill) : Z :=
  match f with
  | Input | FParts _ => 0
  | FAnd x y => Z.land (support x) (support y)
  | FCarry x y _ _ => Z.lor (support x) (support y)
  | FValue x => support x
  | FSum _ _ mask | FAnyAbove _ mask => mask
  | FAverage x y lane =>
      let s := Z.lor (support x) (support y) in Z.lor s (Z.land (Z.shiftr s 1) (halves lane))
  | FQuotient _ _ | FRemainder _ _ | FProductLow _ _ | FProductHigh _ _ | FCarrylessLow _ _ | FCarrylessHigh _ _ => ones64
  end.

Definition lane_ok (lane : Z) : bool := (lane =? 32) || (lane =? 64).
(** The carries are computed in lanes of 32 or 64 bits. *)
Definition fill_ok (f : fill) : bool :=
  match f with FCarry _ _ _ lane | FAverage _ _ lane => lane_ok lane | _ => true end.

Lemma testbit_halves lane i : lane_ok lane = true -> 0 <= i < 64 -> Z.testbit (halves lane) i = negb ((i + 1) mod lane =? 0).
Proof.
  intros L I. assert (G : forallb (fun k => let k := Z.of_nat k in Bool.eqb (Z.testbit (halves lane) k) (negb ((k + 1) mod lane =? 0))) (seq 0 64) = true).
  { apply orb_true_iff in L as [-> %Z.eqb_eq| -> %Z.eqb_eq]; vm_compute; reflexivity. }
  rewrite forallb_forall in G. specialize (G (Z.to_nat i) ltac:(apply in_seq; lia)). cbv zeta in G.
  rewrite Z2Nat.id in G by lia. now apply eqb_prop.
Qed.

(** An average is its carries and the sum's bits but the lowest. *)
Lemma testbit_average lane x y i : lane_ok lane = true -> 0 <= i < 64 ->
  Z.testbit (average lane x y) i
  = xorb (carry_at lane x y 0 i) (xorb (Z.testbit x (i + 1)) (Z.testbit y (i + 1)) && Z.testbit (halves lane) i).
Proof.
  intros L I. unfold average. rewrite testbit_low by lia. destruct (Z.ltb_spec i 64); [|lia]. rewrite andb_true_r.
  set (u := Z.land x y). set (v := Z.land (Z.shiftr (Z.lxor x y) 1) (halves lane)). rewrite testbit_add by assumption.
  assert (V : forall k, 0 <= k -> Z.testbit v k = xorb (Z.testbit x (k + 1)) (Z.testbit y (k + 1)) && Z.testbit (halves lane) k).
  { intros k K. unfold v. rewrite Z.land_spec, Z.shiftr_spec, Z.lxor_spec by assumption. reflexivity. }
  assert (K : forall k, 0 <= k -> k < 64 ->
    carried 64 u v 0 k = xorb (Z.testbit x k) (Z.testbit y k) && carried lane x y 0 k).
  { refine (natlike_ind (fun k => k < 64 -> _ = _ :> bool) _ _).
    - intros _. rewrite !carried_first by (lia || now rewrite Zmod_0_l). rewrite Z.testbit_0_l. symmetry. apply andb_false_r.
    - intros k K IH M. unfold Z.succ in *. specialize (IH ltac:(lia)).
      rewrite carried_next by (assumption || (apply lane64; lia)). unfold carry_at, majority. rewrite IH, V by assumption.
      unfold u. rewrite Z.land_spec, testbit_halves by (assumption || lia). destruct (Z.eqb_spec ((k + 1) mod lane) 0) as [E | E].
      + rewrite (carried_first lane x y 0 (k + 1)) by (assumption || lia). rewrite Z.testbit_0_l. cbn [negb].
        now destruct (Z.testbit x k), (Z.testbit y k), (carried lane x y 0 k), (Z.testbit x (k + 1)), (Z.testbit y (k + 1)).
      + rewrite (carried_next lane x y 0 k) by assumption. cbn [negb]. unfold carry_at, majority.
        now destruct (Z.testbit x k), (Z.testbit y k), (carried lane x y 0 k), (Z.testbit x (k + 1)), (Z.testbit y (k + 1)). }
  rewrite K, V by lia. unfold u, carry_at, majority. rewrite Z.land_spec.
  now destruct (Z.testbit x i), (Z.testbit y i), (carried lane x y 0 i), (Z.testbit (halves lane) i), (Z.testbit x (i + 1)),
    (Z.testbit y (i + 1)).
Qed.

Lemma value_support r f i : words r -> 0 <= i < 64 -> fill_ok f = true -> Z.testbit (part_support f) i = false ->
  Z.testbit (value_of (eval r) f) i = false.
Proof.
  intros R I F S. destruct f; cbn [part_support value_of] in *;
    try (rewrite testbit_ones64 in S by assumption; discriminate); try apply Z.testbit_0_l.
  - rewrite Z.land_spec in S |- *. apply andb_false_iff in S as [S | S].
    + now rewrite (support_sound r x).
    + rewrite (support_sound r y) by assumption. apply andb_false_r.
  - rewrite Z.lor_spec in S. apply orb_false_iff in S as [SX SY]. unfold carries. rewrite testbit_of_bits by lia.
    unfold carry_at, majority. now rewrite (support_sound r x), (support_sound r y).
  - now apply support_sound.
  - rewrite Z.land_spec, S. apply andb_false_r.
  - rewrite Z.lor_spec, !Z.land_spec, Z.shiftr_spec, !Z.lor_spec in S by lia.
    apply orb_false_iff in S as [[SX SY]%orb_false_iff S]. rewrite testbit_average by assumption.
    unfold carry_at, majority. rewrite (support_sound r x i), (support_sound r y i) by assumption. cbn [andb orb]. rewrite xorb_false_l.
    destruct (Z.testbit (halves lane) i) eqn:SH; [|apply andb_false_r]. rewrite !andb_true_r in *. apply orb_false_iff in S as [SX' SY'].
    destruct (Z.eq_dec i 63) as [->|].
    + unfold halves in SH. destruct (lane =? 32); discriminate.
    + now rewrite (support_sound r x (i + 1)), (support_sound r y (i + 1)) by (assumption || lia).
  - rewrite Z.land_spec, S. apply andb_false_r.
Qed.

(** * The word of a column and its parts *)

(** The form reads only the bits [free] of column [j]. *)
Definition confine (j : nat) (free : Z) (f : form) : form :=
  map (fun t => if source_eqb (t_source t) (Committed j) then Term (t_source t) (Mask free :: t_steps t) else t) f.
Definition avoids (j : nat) (f : form) : bool := forallb (fun t => negb (source_eqb (t_source t) (Committed j))) f.
Definition steady (j : nat) (free : Z) (f : form) : bool := avoids j f || same_form f (confine j free f).

Lemma avoids_sound j f r x : avoids j f = true -> eval (set_column r j x) f = eval r f.
Proof.
  intros A. apply eval_ext. intros t T. unfold avoids in A. rewrite forallb_forall in A. specialize (A t T).
  apply set_column_neq. intros E. apply negb_true_iff in A. rewrite E in A.
  assert (source_eqb (Committed j) (Committed j) = true) by now apply source_eqb_eq. congruence.
Qed.
Lemma eval_confine r j free f :
  eval r (confine j free f) = eval (set_column r j (Z.land (r (Committed j)) free)) f.
Proof.
  induction f as [|t f IH]; [reflexivity|]. cbn [confine map]. fold (confine j free f). rewrite !eval_cons, IH. f_equal.
  unfold eval_term. destruct (source_eqb (t_source t) (Committed j)) eqn:E.
  - apply source_eqb_eq in E. cbn [t_source t_steps]. rewrite E, set_column_eq. reflexivity.
  - rewrite set_column_neq; [reflexivity|]. intros C. rewrite C in E.
    assert (source_eqb (Committed j) (Committed j) = true) by now apply source_eqb_eq. congruence.
Qed.
(** The form's value is the same while only other bits of the column change. *)
Lemma steady_sound j free f r now : steady j free f = true -> words r -> word now ->
  Z.land now free = Z.land (r (Committed j)) free -> eval (set_column r j now) f = eval r f.
Proof.
  intros [A | S]%orb_true_iff R N L; [now apply avoids_sound|].
  rewrite (same_form_sound f (confine j free f)) by (try apply set_column_words; assumption).
  rewrite (same_form_sound f (confine j free f) r) by assumption.
  rewrite !eval_confine, set_column_eq, L. apply eval_ext. intros t _.
  destruct (t_source t) as [n|n]; cbn; [|reflexivity]. now destruct (Nat.eqb n j).
Qed.

Definition supports (ps : list fill) : Z := fold_right (fun p m => Z.lor (part_support p) m) 0 ps.
(** What a part reads of its own column is not changed by it or by later parts. *)
Fixpoint steady_parts (j : nat) (ps : list fill) : bool :=
  match ps with
  | [] => true
  | p :: ps' =>
      fill_ok p && forallb (fun x => form_ok x && steady j (complement (supports ps)) x) (forms_of p) && steady_parts j ps'
  end.

Lemma supports_sound r ps i : words r -> 0 <= i < 64 -> (forall p, In p ps -> fill_ok p = true) ->
  Z.testbit (supports ps) i = false -> parity (fun p => Z.testbit (value_of (eval r) p) i) ps = false.
Proof.
  intros R I. induction ps as [|p ps IH]; intros F S; [reflexivity|]. cbn [supports fold_right] in S.
  rewrite Z.lor_spec in S. apply orb_false_iff in S as [P S]. cbn [parity].
  rewrite IH by (try assumption; intros; apply F; now right). rewrite value_support; try assumption; [reflexivity|]. apply F. now left.
Qed.
Lemma steady_parts_ok j ps p : steady_parts j ps = true -> In p ps -> fill_ok p = true /\ forallb form_ok (forms_of p) = true.
Proof.
  induction ps as [|q ps IH]; [contradiction|]. cbn [steady_parts In]. rewrite !andb_true_iff.
  intros [[F S] N] [-> | P]; [|now apply IH]. split; [assumption|].
  rewrite forallb_forall in S |- *. intros x X. specialize (S x X). now apply andb_true_iff in S.
Qed.

(** The column is the XOR of its parts, which are computed from the finished row. *)
Lemma parts_sum j r ps : words r -> steady_parts j ps = true -> forall now, word now ->
  fold_left (fill_part r j) ps now = r (Committed j) ->
  forall i, 0 <= i < 64 ->
  Z.testbit (r (Committed j)) i = xorb (Z.testbit now i) (parity (fun p => Z.testbit (value_of (eval r) p) i) ps).
Proof.
  intros R. induction ps as [|p ps IH]; intros S now N E i I; [cbn in E |- *; rewrite E; symmetry; apply xorb_false_r|].
  pose proof (steady_parts_ok j (p :: ps)) as OK.
  cbn [steady_parts] in S. rewrite !andb_true_iff in S. destruct S as [[F S] SS]. cbn [fold_left] in E.
  destruct (OK p) as [_ W]; [cbn [steady_parts]; now rewrite F, S, SS | now left |].
  pose proof (fill_part_word r j now p W R N) as NW.
  specialize (IH SS _ NW E). unfold fill_part in IH.
  set (v := value_of (eval (set_column r j now)) p) in *.
  assert (V : v = value_of (eval r) p).
  { apply value_of_ext. intros x X. rewrite forallb_forall in S. specialize (S x X). apply andb_true_iff in S as [_ S].
    apply (steady_sound j _ x r now S R N). apply word_bits_inj; try now apply word_land_l; try apply word_land_l, R.
    intros k K. rewrite !Z.land_spec. rewrite testbit_complement by assumption.
    destruct (Z.testbit (supports (p :: ps)) k) eqn:B; cbn [negb]; [now rewrite !andb_false_r|]. rewrite !andb_true_r.
    cbn [supports fold_right] in B. rewrite Z.lor_spec in B. apply orb_false_iff in B as [BP BS].
    rewrite IH, Z.lxor_spec by assumption. unfold v.
    rewrite value_support by (try apply set_column_words; assumption).
    rewrite supports_sound; try assumption; [now rewrite !xorb_false_r|].
    intros q Q. eapply steady_parts_ok; [exact SS | exact Q]. }
  rewrite IH by assumption. rewrite Z.lxor_spec, V. cbn [parity]. apply xorb_assoc.
Qed.

Lemma xorb_swap a b c : xorb a (xorb b c) = xorb b (xorb a c).
Proof. now destruct a, b, c. Qed.

(** Parts that are forms, and the others. *)
Definition linear (ps : list fill) : form := flat_map (fun p => match p with FValue x => x | _ => [] end) ps.
Definition gates (ps : list fill) : list fill := filter (fun p => match p with FValue _ => false | _ => true end) ps.
Lemma linear_gates r ps i : parity (fun p => Z.testbit (value_of (eval r) p) i) ps
  = xorb (Z.testbit (eval r (linear ps)) i) (parity (fun p => Z.testbit (value_of (eval r) p) i) (gates ps)).
Proof.
  induction ps as [|p ps IH]; [cbn; now rewrite Z.testbit_0_l|]. cbn [parity linear flat_map].
  change (flat_map (fun p => match p with FValue x => x | _ => [] end) ps) with (linear ps).
  change (?f ++ linear ps) with (fxor f (linear ps)). rewrite testbit_fxor, IH.
  unfold gates. destruct p; cbn [filter parity]; rewrite ?eval_nil, ?Z.testbit_0_l, ?xorb_false_l; try reflexivity; try apply xorb_swap.
  cbn [value_of]. symmetry. apply xorb_assoc.
Qed.

(** Each element with the others. *)
Fixpoint picks {A} (l : list A) : list (A * list A) :=
  match l with
  | [] => []
  | a :: l => (a, l) :: map (fun q => (fst q, a :: snd q)) (picks l)
  end.
Lemma picks_parity {A} (f : A -> bool) l a os : In (a, os) (picks l) -> parity f l = xorb (f a) (parity f os).
Proof.
  revert os. induction l as [|b l IH]; intros os; [contradiction|]. cbn [picks In]. intros [[= -> ->] | P]; [reflexivity|].
  apply in_map_iff in P as ([c ps] & [= -> <-] & P). cbn [parity snd]. rewrite (IH _ P). apply xorb_swap.
Qed.
Lemma picks_in {A} (l : list A) a os : In (a, os) (picks l) -> In a l /\ forall b, In b os -> In b l.
Proof.
  revert os. induction l as [|b l IH]; intros os; [contradiction|]. cbn [picks In]. intros [[= -> ->] | P].
  - split; [now left|]. intros c C. now right.
  - apply in_map_iff in P as ([c ps] & [= -> <-] & P). apply IH in P as [P Q]. split; [now right|].
    intros d [-> | D]; [now left|]. right. now apply Q.
Qed.

(** * Recognising gadgets

    For a part [p] of column [j]: [w] is the form whose bits in [own] are those of the part. *)
Section Gadgets.
Variables (w : form) (own : Z) (g : constraint).
Let a := c_a g. Let b := c_b g. Let c := c_c g.

Definition bits_and (x y : form) : Z :=
  Z.land (Z.land own (same c w)) (Z.lor (Z.land (same a x) (same b y)) (Z.land (same a y) (same b x))).

(** The carries [out] of [x + y + cin], in the bits of [own]. *)
Definition bits_carry (out x y cin : form) (lane : Z) : Z :=
  let inner := halves lane in
  let carrying := Z.lor (support x) (support y) in
  let before := Z.land inner (Z.lor own (complement carrying)) in
  let into := fxor (fmask (complement (Z.shiftl inner 1)) cin) (fshl 1 (fmask (Z.land inner (Z.land own carrying)) out)) in
  Z.land (Z.land own (Z.lor (complement (Z.shiftl inner 1)) (Z.shiftl before 1)))
    (Z.land (Z.land (same a (fxor x into)) (same b (fxor y into))) (same c (fxor out into))).

Definition bits_average (x y : form) (lane : Z) : Z :=
  bits_carry (fxor w (fmask (halves lane) (fshr 1 (fxor x y)))) x y [] lane.

Definition lowest (m : Z) : Z := Z.log2 (Z.land m (- m)).
Definition bits_sum (x y : form) (mask : Z) : Z :=
  let own := Z.land own mask in
  let s := fxor (fxor x y) w in
  let lo := lowest mask in
  let hi := Z.log2 mask in
  let inner := Z.land (Z.land own (Z.shiftr own 1)) (Z.land (Z.land (same a (fxor y w)) (same b (fxor x w))) (same c (fxor s (fshr 1 s)))) in
  let first := (0 <=? lo) && (lo <? 64) && (0 <=? hi) && (hi <? 64) && Z.testbit own lo
    && (Z.land (Z.lor (support x) (support y)) (Z.ones lo) =? 0) in
  let last := Z.land (complement (Z.land (support a) (support b))) (same c (fbit lo hi s)) in
  Z.lor inner (if first then Z.land (2 ^ hi) last else 0).

Definition bits_any (x : form) (mask : Z) : Z :=
  let own := Z.land own mask in
  let above := fshr 1 (fmask own w) in
  let last := complement (Z.ones (Z.log2 (Z.land ones64 (support x)))) in
  Z.land (Z.land own (Z.lor (Z.shiftr own 1) last))
    (Z.land (Z.land (same a x) (same b above)) (same c (fxor (fxor x above) w))).

Definition bits_part (p : fill) : Z :=
  match p with
  | FAnd x y => bits_and x y
  | FCarry x y cin lane => bits_carry w x y cin lane
  | FAverage x y lane => bits_average x y lane
  | FSum x y mask => bits_sum x y mask
  | FAnyAbove x mask => bits_any x mask
  | _ => 0
  end.

Variables (r : row) (p : fill).
Hypothesis R : words r.
Hypothesis OK : fill_ok p = true.
Hypothesis FO : forallb form_ok (forms_of p) = true.
Hypothesis OWN : word own.
Hypothesis W : forall i, 0 <= i < 64 -> Z.testbit own i = true -> Z.testbit (eval r w) i = Z.testbit (value_of (eval r) p) i.

Lemma bits_and_sound x y i : p = FAnd x y -> 0 <= i < 64 -> Z.testbit (bits_and x y) i = true -> holds_at r g i.
Proof.
  intros -> I. unfold bits_and. rewrite !Z.land_spec, Z.lor_spec, !Z.land_spec, !andb_true_iff, orb_true_iff, !andb_true_iff.
  intros [[O C] AB]. unfold holds_at. fold a b c. rewrite (same_sound r c w) by assumption. rewrite W by assumption. cbn [value_of].
  rewrite Z.land_spec. destruct AB as [[A B] | [A B]]; apply same_sound with (r := r) in A, B; try assumption; rewrite A, B; [reflexivity | apply andb_comm].
Qed.

(** [out] are the carries, where [own] says so. *)
Lemma bits_carry_sound out x y cin lane i : lane_ok lane = true ->
  (forall i, 0 <= i < 64 -> Z.testbit own i = true ->
    Z.testbit (eval r out) i = carry_at lane (eval r x) (eval r y) (eval r cin) i) ->
  0 <= i < 64 -> Z.testbit (bits_carry out x y cin lane) i = true -> holds_at r g i.
Proof.
  intros L C I. unfold bits_carry.
  set (inner := halves lane). set (before := Z.land inner (Z.lor own _)).
  set (into := fxor (fmask (complement (Z.shiftl inner 1)) cin) _). cbv zeta.
  rewrite !Z.land_spec, Z.lor_spec, testbit_complement, !Z.shiftl_spec, !andb_true_iff by lia.
  intros [[O P] [[SA SB] SC]].
  apply same_sound with (r := r) in SA, SB, SC; try assumption. unfold holds_at. fold a b c. rewrite SA, SB, SC, !testbit_fxor.
  assert (IN : forall k, 0 <= k < 64 -> Z.testbit inner k = negb ((k + 1) mod lane =? 0)) by (intros; now apply testbit_halves).
  assert (E : Z.testbit (eval r into) i = carried lane (eval r x) (eval r y) (eval r cin) i).
  { unfold into. rewrite testbit_fxor, testbit_fmask, testbit_complement, Z.shiftl_spec, testbit_fshl, testbit_fmask, !Z.land_spec by lia.
    destruct (Z.eq_dec i 0) as [-> | NZ].
    { cbn [Z.sub Z.add Z.opp]. rewrite !(testbit_neg _ (-1)) by lia. cbn [negb]. rewrite andb_false_r, andb_true_r, xorb_false_r.
      rewrite carried_first; [reflexivity | lia | apply Zmod_0_l]. }
    destruct (Z.testbit inner (i - 1)) eqn:N; cbn [negb].
    - rewrite andb_false_r, xorb_false_l. cbn [andb].
      rewrite IN in N by lia. apply negb_true_iff, Z.eqb_neq in N.
      pose proof (carried_next lane (eval r x) (eval r y) (eval r cin) (i - 1) ltac:(lia) N) as K. rewrite Z.sub_add in K. rewrite K.
      cbn [orb negb] in P. unfold before in P. rewrite Z.land_spec, Z.lor_spec, testbit_complement, Z.lor_spec in P by lia.
      apply andb_true_iff in P as [_ P]. rewrite Z.lor_spec.
      destruct (Z.testbit (support x) (i - 1) || Z.testbit (support y) (i - 1)) eqn:S.
      + rewrite orb_false_r in P. rewrite P, andb_true_r. apply C; [lia | assumption].
      + apply orb_false_iff in S as [SX SY]. rewrite !andb_false_r. unfold carry_at, majority.
        rewrite (support_sound r x), (support_sound r y) by (assumption || lia). reflexivity.
    - cbn [andb]. rewrite andb_true_r, andb_false_r, xorb_false_r.
      rewrite IN in N by lia. apply negb_false_iff, Z.eqb_eq in N. rewrite Z.sub_add in N. symmetry. apply carried_first; [lia | assumption]. }
  rewrite E, C by assumption. unfold carry_at, majority.
  now destruct (Z.testbit (eval r x) i), (Z.testbit (eval r y) i), (carried lane (eval r x) (eval r y) (eval r cin) i).
Qed.

Lemma bits_sum_sound x y mask i : p = FSum x y mask -> 0 <= i < 64 -> Z.testbit (bits_sum x y mask) i = true -> holds_at r g i.
Proof.
  intros -> I. unfold bits_sum. set (own' := Z.land own mask). set (s := fxor (fxor x y) w).
  set (lo := lowest mask). set (hi := Z.log2 mask).
  assert (SV : forall k, 0 <= k < 64 -> Z.testbit own' k = true -> Z.testbit (eval r s) k = carried 64 (eval r x) (eval r y) 0 k).
  { intros k K [O M]%(eq_trans (eq_sym (Z.land_spec own mask k)))%andb_true_iff. unfold s. rewrite !testbit_fxor, W by assumption.
    cbn [value_of]. rewrite Z.land_spec, M, testbit_wrap, testbit_add by assumption. destruct (Z.ltb_spec k 64); [|lia].
    now destruct (Z.testbit (eval r x) k), (Z.testbit (eval r y) k), (carried 64 (eval r x) (eval r y) 0 k). }
  rewrite Z.lor_spec, orb_true_iff. intros [IN | LAST].
  - rewrite !Z.land_spec, Z.shiftr_spec, !andb_true_iff in IN by lia. destruct IN as [[O O1] [[SA SB] SC]].
    apply same_sound with (r := r) in SA, SB, SC; try assumption. unfold holds_at. fold a b c.
    rewrite SA, SB, SC, !testbit_fxor, testbit_fshr by lia.
    destruct (Z.eq_dec i 63) as [-> | N63].
    { exfalso. assert (Z.testbit own' 64 = false); [|cbn [Z.add Pos.add Pos.add_carry Pos.succ] in O1; congruence].
      unfold own'. rewrite Z.land_spec. now rewrite (word_above own). }
    rewrite (SV (i + 1)) by (assumption || lia). rewrite carried_next by (try apply lane64; lia).
    pose proof (SV i I O) as S. unfold s in S. rewrite !testbit_fxor in S. unfold carry_at, majority. rewrite <- S. unfold s. rewrite !testbit_fxor.
    now destruct (Z.testbit (eval r x) i), (Z.testbit (eval r y) i), (Z.testbit (eval r w) i).
  - destruct (_ && _) eqn:F in LAST; [|now rewrite Z.testbit_0_l in LAST].
    rewrite !andb_true_iff, !Z.leb_le, !Z.ltb_lt, Z.eqb_eq in F. destruct F as [[[[[L0 L1] H0] H1] OL] Z0].
    rewrite !Z.land_spec, Z.pow2_bits_eqb, testbit_complement, Z.land_spec, !andb_true_iff, Z.eqb_eq in LAST by lia.
    destruct LAST as [<- [AB SC]]. apply same_sound with (r := r) in SC; try assumption. unfold holds_at. fold a b c. rewrite SC.
    rewrite testbit_fbit_at by lia. rewrite SV by (assumption || lia).
    transitivity false.
    + apply negb_true_iff, andb_false_iff in AB as [A | B].
      * now rewrite (support_sound r a).
      * rewrite (support_sound r b) by assumption. apply andb_false_r.
    + (* nothing below the run *)
      destruct (Z.eq_dec lo 0) as [-> | LN]; [rewrite carried_first by (lia || reflexivity); now rewrite Z.testbit_0_l|].
      replace lo with (lo - 1 + 1) by lia. rewrite carried_next by (try apply lane64; lia). unfold carry_at, majority.
      assert (B : Z.testbit (Z.land (Z.lor (support x) (support y)) (Z.ones lo)) (lo - 1) = false) by (rewrite Z0; apply Z.testbit_0_l).
      rewrite Z.land_spec, Z.ones_spec_low, andb_true_r, Z.lor_spec in B by lia. apply orb_false_iff in B as [BX BY].
      now rewrite (support_sound r x), (support_sound r y) by (assumption || lia).
Qed.

Lemma bits_average_sound x y lane i : p = FAverage x y lane -> 0 <= i < 64 ->
  Z.testbit (bits_average x y lane) i = true -> holds_at r g i.
Proof.
  intros -> I. apply bits_carry_sound; try assumption. intros k K O.
  rewrite testbit_fxor, testbit_fmask, testbit_fshr, testbit_fxor, W by (assumption || lia). cbn [value_of].
  rewrite testbit_average by assumption. rewrite eval_nil.
  now destruct (carry_at lane (eval r x) (eval r y) 0 k), (xorb _ _ && _).
Qed.

Lemma testbit_any_above x i : 0 <= i < 64 -> Z.testbit (any_above x) i = negb (Z.shiftr x i =? 0).
Proof.
  intros I. unfold any_above. rewrite testbit_of_bits by lia. destruct (Z.ltb_spec i 64); [apply andb_true_r | lia].
Qed.
Lemma any_above_next x i : 0 <= i -> negb (Z.shiftr x i =? 0) = Z.testbit x i || negb (Z.shiftr x (i + 1) =? 0).
Proof.
  intros I. rewrite <- Z.shiftr_shiftr by lia.
  pose proof (Z.bit0_odd (Z.shiftr x i)) as O. rewrite Z.shiftr_spec, Z.add_0_l in O by lia. rewrite O.
  rewrite <- Z.div2_spec. pose proof (Z.div2_odd (Z.shiftr x i)) as D. set (q := Z.div2 _) in *.
  destruct (Z.odd _); cbn [Z.b2z orb] in *; destruct (Z.eqb_spec (Z.shiftr x i) 0), (Z.eqb_spec q 0); cbn; try reflexivity; lia.
Qed.
Lemma bits_any_sound x mask i : p = FAnyAbove x mask -> 0 <= i < 64 ->
  Z.testbit (bits_any x mask) i = true -> holds_at r g i.
Proof.
  intros -> I. unfold bits_any. set (own' := Z.land own mask).
  assert (V : forall k, 0 <= k < 64 -> Z.testbit own' k = true -> Z.testbit (eval r w) k = negb (Z.shiftr (eval r x) k =? 0)).
  { intros k K [O M]%(eq_trans (eq_sym (Z.land_spec own mask k)))%andb_true_iff. rewrite W by assumption. cbn [value_of].
    rewrite Z.land_spec, M, andb_true_r. now apply testbit_any_above. }
  rewrite !Z.land_spec, Z.lor_spec, Z.shiftr_spec, testbit_complement, !andb_true_iff by lia.
  intros [[O P] [[SA SB] SC]]. apply same_sound with (r := r) in SA, SB, SC; try assumption.
  unfold holds_at. fold a b c. rewrite SA, SB, SC, !testbit_fxor.
  assert (A : Z.testbit (eval r (fshr 1 (fmask own' w))) i = negb (Z.shiftr (eval r x) (i + 1) =? 0)).
  { rewrite testbit_fshr, testbit_fmask by lia. destruct (Z.testbit own' (i + 1)) eqn:O1.
    - rewrite andb_true_r. destruct (Z.eq_dec i 63) as [-> | N]; [|apply V; [lia | assumption]].
      cbn [Z.add Pos.add Pos.add_carry Pos.succ] in O1. unfold own' in O1. rewrite Z.land_spec in O1.
      now rewrite (word_above own) in O1.
    - rewrite andb_false_r. cbn [orb] in P. apply negb_true_iff in P.
      assert (L : Z.log2 (Z.land ones64 (support x)) <= i).
      { destruct (Z.le_gt_cases (Z.log2 (Z.land ones64 (support x))) i) as [|G]; [assumption|]. rewrite Z.ones_spec_low in P by lia. discriminate. }
      symmetry. apply negb_false_iff, Z.eqb_eq. apply Z.bits_inj'. intros k K. rewrite Z.shiftr_spec, Z.testbit_0_l by assumption.
      destruct (Z.lt_ge_cases (k + (i + 1)) 64).
      + apply support_sound; [assumption | lia|].
        assert (B : Z.testbit (Z.land ones64 (support x)) (k + (i + 1)) = false).
        { apply Z.bits_above_log2; [apply Z.land_nonneg; left; apply word_ones | lia]. }
        rewrite Z.land_spec, testbit_ones64 in B by lia. exact B.
      + apply word_above; [|assumption]. apply eval_word; [|assumption]. cbn [forms_of forallb] in FO. rewrite andb_true_r in FO. exact FO. }
  rewrite A, V by assumption. rewrite (any_above_next _ i) by lia. generalize (negb (Z.shiftr (eval r x) (i + 1) =? 0)).
  destruct (Z.testbit (eval r x) i); intros []; reflexivity.
Qed.

Lemma bits_part_sound i : 0 <= i < 64 -> Z.testbit (bits_part p) i = true -> holds_at r g i.
Proof.
  intros I. assert (E : exists q, p = q) by now exists p. destruct E as [q P]. rewrite P.
  destruct q; cbn [bits_part]; try (rewrite Z.testbit_0_l; discriminate).
  - now apply bits_and_sound.
  - apply bits_carry_sound; [pose proof OK as L; rewrite P in L; exact L | | assumption].
    intros k K O. rewrite W, P by assumption. cbn [value_of]. unfold carries. rewrite testbit_of_bits by lia.
    destruct (Z.ltb_spec k 64); [apply andb_true_r | lia].
  - now apply bits_sum_sound.
  - now apply bits_average_sound.
  - now apply bits_any_sound.
Qed.
End Gadgets.

(** * Constraints *)

(** Bits in which constraint [g] holds because of what column [j] is filled with. *)
Definition gate_bits (j : nat) (ps : list fill) (g : constraint) : Z :=
  if steady_parts j ps then
    let w := fxor (col j) (linear ps) in
    let quiet := Z.land (complement (Z.land (support (c_a g)) (support (c_b g))))
      (Z.land (complement (supports (gates ps))) (same (c_c g) w)) in
    fold_right (fun q m => Z.lor (bits_part w (complement (supports (snd q))) g (fst q)) m) quiet (picks (gates ps))
  else 0.
(** The last column that the constraint reads is its column. *)
Definition gate_column (g : constraint) : nat :=
  fold_right (fun t n => match t_source t with Committed k => Nat.max k n | Public _ => n end) 0%nat
    (c_a g ++ c_b g ++ c_c g).
Definition auto_bits (c : chip) (g : constraint) : Z :=
  let zero := Z.land (complement (Z.land (support (c_a g)) (support (c_b g)))) (zeros (c_c g)) in
  match nth_error (ch_columns c) (gate_column g) with
  | None | Some Input => zero
  | Some f => Z.lor zero (gate_bits (gate_column g) (parts_of f) g)
  end.

(** The constraints that do not hold by construction, each with the bits in question. *)
Definition remaining (c : chip) : list (nat * Z) :=
  flat_map (fun q => let m := complement (auto_bits c (snd q)) in if m =? 0 then [] else [(fst q, m)])
    (combine (seq 0 (length (ch_constraints c))) (ch_constraints c)).
(** Those that do. *)
Definition auto_complete (c : chip) : list nat :=
  flat_map (fun q => if constraint_ok (snd q) && (complement (auto_bits c (snd q)) =? 0) then [fst q] else [])
    (combine (seq 0 (length (ch_constraints c))) (ch_constraints c)).

Lemma product_zero r f g i : words r -> 0 <= i < 64 -> Z.testbit (complement (Z.land (support f) (support g))) i = true ->
  Z.testbit (eval r f) i && Z.testbit (eval r g) i = false.
Proof.
  intros R I. rewrite testbit_complement, Z.land_spec, negb_true_iff, andb_false_iff by assumption.
  intros [F | F]; apply (support_sound r) in F; try assumption; rewrite F; [reflexivity | apply andb_false_r].
Qed.

Lemma gate_bits_sound r j f g i : words r -> r (Committed j) = fill_value r j f -> 0 <= i < 64 ->
  Z.testbit (gate_bits j (parts_of f) g) i = true -> holds_at r g i.
Proof.
  intros R V I. unfold gate_bits. destruct (steady_parts j (parts_of f)) eqn:S; [|now rewrite Z.testbit_0_l].
  set (ps := parts_of f) in *. set (w := fxor (col j) (linear ps)).
  assert (OK : forall p, In p (gates ps) -> fill_ok p = true /\ forallb form_ok (forms_of p) = true).
  { intros p P. apply filter_In in P as [P _]. now apply (steady_parts_ok j ps). }
  assert (W : forall k, 0 <= k < 64 -> Z.testbit (eval r w) k = parity (fun p => Z.testbit (value_of (eval r) p) k) (gates ps)).
  { intros k K. unfold w. rewrite testbit_fxor, eval_col.
    rewrite (parts_sum j r ps R S 0 word_0 (eq_sym V)) by assumption. rewrite Z.testbit_0_l, linear_gates, xorb_false_l.
    now destruct (Z.testbit (eval r (linear ps)) k), (parity _ _). }
  assert (Q : forall p os, In (p, os) (picks (gates ps)) -> forall k, 0 <= k < 64 -> Z.testbit (complement (supports os)) k = true ->
    Z.testbit (eval r w) k = Z.testbit (value_of (eval r) p) k).
  { intros p os P k K O. rewrite W, (picks_parity _ _ p os P) by assumption.
    rewrite testbit_complement, negb_true_iff in O by assumption. rewrite supports_sound; try assumption; [apply xorb_false_r|].
    intros q Hq. apply picks_in in P as [_ P]. now apply OK, P. }
  cbv zeta. assert (IN : forall q, In q (picks (gates ps)) -> In q (picks (gates ps))) by trivial.
  revert IN. generalize (picks (gates ps)) at 1 3. intros l. induction l as [|[p os] l IH]; intros IN; cbn [fold_right fst snd].
  - rewrite !Z.land_spec, !andb_true_iff. intros [AB [O C]]. apply product_zero with (r := r) in AB; try assumption.
    unfold holds_at. rewrite AB. apply same_sound with (r := r) in C; try assumption. rewrite C, W by assumption.
    rewrite testbit_complement, negb_true_iff in O by assumption. symmetry. apply supports_sound; try assumption. intros p P. now apply OK.
  - rewrite Z.lor_spec, orb_true_iff. intros [B | B]; [|now apply IH; [intros q Hq; apply IN; now right|]].
    assert (P : In (p, os) (picks (gates ps))) by (apply IN; now left).
    pose proof (proj1 (picks_in _ _ _ P)) as P'. destruct (OK p P') as [FOK FO].
    apply (bits_part_sound w (complement (supports os)) g r p R FOK FO); try assumption.
    + apply word_ldiff, word_ones.
    + now apply Q.
Qed.

(** In these bits the constraint holds in every honest row. *)
Theorem auto_bits_sound c r g i : honest c r -> words r -> 0 <= i < 64 -> Z.testbit (auto_bits c g) i = true -> holds_at r g i.
Proof.
  intros H R I. unfold auto_bits.
  assert (Z0 : Z.testbit (Z.land (complement (Z.land (support (c_a g)) (support (c_b g)))) (zeros (c_c g))) i = true -> holds_at r g i).
  { rewrite Z.land_spec, andb_true_iff. intros [AB C]. unfold holds_at.
    apply product_zero with (r := r) in AB; try assumption. apply zeros_sound with (r := r) in C; try assumption. now rewrite AB, C. }
  destruct (nth_error (ch_columns c) (gate_column g)) as [f|] eqn:N; [|exact Z0].
  assert (G : f <> Input -> Z.testbit (Z.lor (Z.land (complement (Z.land (support (c_a g)) (support (c_b g)))) (zeros (c_c g)))
    (gate_bits (gate_column g) (parts_of f) g)) i = true -> holds_at r g i).
  { intros F. rewrite Z.lor_spec, orb_true_iff. intros [B | B]; [now apply Z0|].
    apply (gate_bits_sound r (gate_column g) f); try assumption. now apply H. }
  destruct f; try (apply G; discriminate). exact Z0.
Qed.

Lemma combine_seq {A} (l : list A) s k x : In (k, x) (combine (seq s (length l)) l) <-> (s <= k)%nat /\ nth_error l (k - s) = Some x.
Proof.
  revert s. induction l as [|y l IH]; intros s; cbn [length seq combine In].
  - split; [contradiction|]. intros [_ N]. now destruct (k - s)%nat.
  - rewrite IH. split.
    + intros [[= -> ->] | [L N]]; [now rewrite Nat.sub_diag|]. split; [lia|].
      replace (k - s)%nat with (S (k - S s))%nat by lia. exact N.
    + intros [L N]. destruct (k - s)%nat as [|n] eqn:E; cbn in N.
      * left. injection N as ->. f_equal. lia.
      * right. split; [lia|]. replace (k - S s)%nat with n by lia. exact N.
Qed.

(** The constraints that hold by construction hold. *)
Theorem auto_complete_sound c r k g : In k (auto_complete c) -> nth_error (ch_constraints c) k = Some g ->
  honest c r -> words r -> holds r g.
Proof.
  intros A N H R. unfold auto_complete in A. apply in_flat_map in A as ([k' g'] & Q & A). cbn [fst snd] in A.
  destruct (_ && _) eqn:E in A; [|contradiction]. destruct A as [-> | []].
  apply combine_seq in Q as [_ Q]. rewrite Nat.sub_0_r, N in Q. injection Q as <-. apply andb_true_iff in E as [F C%Z.eqb_eq].
  apply holds_in_holds; try assumption. intros i I _. apply (auto_bits_sound c); try assumption.
  assert (B : Z.testbit (complement (auto_bits c g)) i = false) by (rewrite C; apply Z.testbit_0_l).
  rewrite testbit_complement in B by assumption. now apply negb_false_iff.
Qed.

(** A chip holds where what remains holds. *)
Theorem complete_remaining c r : forallb constraint_ok (ch_constraints c) = true -> honest c r -> words r ->
  (forall k m g, In (k, m) (remaining c) -> nth_error (ch_constraints c) k = Some g -> holds_in r g m) ->
  Forall (holds r) (ch_constraints c).
Proof.
  intros F H R M. apply Forall_forall. intros g G. apply In_nth_error in G as [k N].
  rewrite forallb_forall in F. apply holds_in_holds; [assumption | apply F; now apply nth_error_In with k|].
  intros i I _. destruct (Z.testbit (auto_bits c g) i) eqn:B; [now apply (auto_bits_sound c)|].
  assert (C : Z.testbit (complement (auto_bits c g)) i = true) by (rewrite testbit_complement, B by assumption; reflexivity).
  apply (M k (complement (auto_bits c g)) g); try assumption. unfold remaining. apply in_flat_map. exists (k, g). split.
  - apply combine_seq. rewrite Nat.sub_0_r. split; [lia | assumption].
  - cbn [fst snd]. destruct (Z.eqb_spec (complement (auto_bits c g)) 0) as [E|]; [|now left].
    rewrite E, Z.testbit_0_l in C. discriminate.
Qed.

(** * Products *)

Definition product_ok (c : chip) (p : product) : bool :=
  match p_low p, p_high p with
  | [Term (Committed j) []], [Term (Committed k) []] =>
      match p_integers p, nth_error (ch_columns c) j, nth_error (ch_columns c) k with
      | false, Some (FCarrylessLow x y), Some (FCarrylessHigh x' y') | true, Some (FProductLow x y), Some (FProductHigh x' y') =>
          form_ok (p_a p) && form_ok (p_b p) && avoids j x && avoids j y && avoids k x' && avoids k y'
          && same_form x (p_a p) && same_form y (p_b p) && same_form x' (p_a p) && same_form y' (p_b p)
      | _, _, _ => false
      end
  | _, _ => false
  end.

Lemma clmul_range x y : word x -> 0 <= clmul x y < 2 ^ 128.
Proof.
  intros X. unfold clmul. assert (K : forall k, In k (seq 0 64) -> (k < 64)%nat) by (intros k; rewrite in_seq; lia).
  induction (seq 0 64) as [|k l IH]; cbn [fold_right]; [lia|]. apply below_lxor; [|apply IH; intros; apply K; now right | lia].
  specialize (K k ltac:(now left)). destruct (Z.testbit y (Z.of_nat k)); [|lia].
  apply below_of_bits; [lia|]. intros i I. rewrite Z.shiftl_spec by lia. apply word_above; [assumption | lia].
Qed.
Lemma multiplied_range b x y : word x -> word y -> 0 <= multiplied b x y < 2 ^ 128.
Proof.
  intros X Y. destruct b; [|now apply clmul_range]. unfold multiplied, word in *.
  change (2 ^ 128) with (modulus * modulus). nia.
Qed.
Lemma product_ok_sound c p r : product_ok c p = true -> honest c r -> words r -> product_holds r p.
Proof.
  intros P H R. unfold product_ok in P.
  destruct (p_low p) as [|[[j|?] [|]] [|]] eqn:EL; try discriminate. destruct (p_high p) as [|[[k|?] [|]] [|]] eqn:EH; try discriminate.
  assert (V : exists x y x' y', (form_ok (p_a p) && form_ok (p_b p) && avoids j x && avoids j y && avoids k x' && avoids k y'
      && same_form x (p_a p) && same_form y (p_b p) && same_form x' (p_a p) && same_form y' (p_b p) = true)
    /\ exists f g, nth_error (ch_columns c) j = Some f /\ nth_error (ch_columns c) k = Some g /\ f <> Input /\ g <> Input
      /\ parts_of f = [f] /\ parts_of g = [g]
      /\ (forall e, value_of e f = low 64 (multiplied (p_integers p) (e x) (e y)))
      /\ (forall e, value_of e g = low 64 (Z.shiftr (multiplied (p_integers p) (e x') (e y')) 64))).
  { destruct (p_integers p), (nth_error (ch_columns c) j) as [[]|]; try discriminate;
      destruct (nth_error (ch_columns c) k) as [[]|]; try discriminate;
      do 4 eexists; (split; [exact P|]); do 2 eexists; repeat split; discriminate. }
  clear P. destruct V as (x & y & x' & y' & P & f & g & NJ & NK & IF & IG & PF & PG & VF & VG).
  rewrite !andb_true_iff in P. destruct P as [[[[[[[[[FA FB] AX] AY] AX'] AY'] SX] SY] SX'] SY'].
  apply H in NJ, NK. specialize (NJ IF). specialize (NK IG). unfold fill_value in NJ, NK. rewrite PF in NJ. rewrite PG in NK. cbn [fold_left] in NJ, NK.
  unfold fill_part in NJ, NK. rewrite VF in NJ. rewrite VG in NK. rewrite Z.lxor_0_l, !avoids_sound in NJ, NK by assumption.
  apply same_form_sound with (r := r) in SX, SY, SX', SY'; try assumption. rewrite SX, SY in NJ. rewrite SX', SY' in NK.
  unfold product_holds. rewrite EL, EH. change [Term (Committed j) []] with (col j). change [Term (Committed k) []] with (col k).
  rewrite !eval_col, NJ, NK.
  pose proof (multiplied_range (p_integers p) _ _ (eval_word r _ FA R) (eval_word r _ FB R)) as C. set (m := multiplied _ _ _) in *.
  rewrite (low_word (Z.shiftr m 64)); [|rewrite Z.shiftr_div_pow2 by lia; unfold word, modulus;
    split; [apply Z.div_pos; lia | apply Z.div_lt_upper_bound; lia]].
  rewrite Z.lor_comm. apply split_lor. lia.
Qed.

(** * Chips *)

(** Columns are filled in order, forms are in range, and products are filled. *)
Definition chip_fills (c : chip) : bool :=
  columns_ordered 0 (ch_columns c) && forallb constraint_ok (ch_constraints c) && forallb (product_ok c) (ch_products c).

(** The row that the prover makes of its inputs satisfies the chip, where what remains holds. *)
Theorem fill_row_satisfies c inputs : chip_fills c = true -> words inputs ->
  (forall k m g, In (k, m) (remaining c) -> nth_error (ch_constraints c) k = Some g -> holds_in (fill_row c inputs) g m) ->
  satisfies c (fill_row c inputs).
Proof.
  intros [[C F]%andb_true_iff P]%andb_true_iff W M.
  pose proof (fill_row_honest c inputs C) as H. pose proof (fill_row_words c inputs C W) as R. split; [assumption|]. split.
  - now apply complete_remaining.
  - apply Forall_forall. intros p IN. rewrite forallb_forall in P. apply (product_ok_sound c); try assumption. now apply P.
Qed.

(** * A small chip with every gadget, as the one that crates/circuit/src/evaluate.rs is tested with *)
Module Sample.
Definition x := col 0. Definition y := col 1. Definition z := col 2.
Definition real := fbroadcast 0 z.
Definition difference := add_sum (col 4) (add_sum (col 3) x y [] ones64 top64) (fxor z real) (fmask 1 real) ones64 top64.
Definition lanes := add_sum (col 5) difference y (fmask 0x100000001 z) ones64 tops32.
Definition choice := col 6.
Definition upper := run_mask 32 32.
(** Column 7: half an adder, and two ANDs, of which the second reads the first. *)
Definition low16 := fmask 0xffff (col 7).
(** Column 8: a sum in 8 bits, a choice in 12, any bit above in 16. *)
Definition c9a := fmask 0xffffffff x. Definition c9b := fmask 0xffffffff y.
Definition xor_constraint (g h : constraint) : constraint :=
  Constraint (fxor (c_a g) (c_a h)) (fxor (c_b g) (c_b h)) (fxor (c_c g) (c_c h)).
Definition chip : chip := {|
  ch_name := String.EmptyString;
  ch_public := 0;
  ch_columns := [Input; Input; Input;
    FCarry x y [] 64;
    FCarry (add_sum (col 3) x y [] ones64 top64) (fxor z real) (fmask 1 real) 64;
    FCarry difference y (fmask 0x100000001 z) 32;
    FParts [FAnd (fbroadcast 7 z) (fxor lanes (fsext32 x)); FValue (fsext32 x)];
    FParts [FCarry (fmask upper x) (fmask upper choice) [] 32; FAnd (fmask 0xffff choice) (fmask 0xffff y);
      FAnd (fmask 0xffff0000 (fshl 16 low16)) (fmask 0xffff0000 z)];
    FParts [FSum (fmask 0xff00 x) (fmask 0xff00 y) 0xff00;
      FAnd (fmask 0xfff0000000000 z) (fmask 0xfff0000000000 (fxor x y)); FValue (fmask 0xfff0000000000 y);
      FAnyAbove (fmask 0xffff0000 z) 0xffff0000];
    FParts [FAverage c9a c9b 32; FAverage (fmask upper (fshl 32 (col 9))) (fmask upper z) 32];
    FAverage x y 64;
    FCarrylessLow x y; FCarrylessHigh x y;
    FCarry (fmask upper x) (fmask upper real) [] 32 ];
  ch_constraints := [
    add_gate (col 3) x y [] ones64 top64 None;
    add_gate (col 4) (add_sum (col 3) x y [] ones64 top64) (fxor z real) (fmask 1 real) ones64 top64 None;
    add_gate (col 5) difference y (fmask 0x100000001 z) ones64 tops32 None;
    mux_gate (col 6) (fbroadcast 7 z) lanes (fsext32 x) ones64;
    xor_constraint (add_gate (col 7) x choice [] upper tops32 None)
      (xor_constraint (and_gate (col 7) choice y 0xffff) (and_gate (col 7) (fshl 16 low16) z 0xffff0000));
    xor_constraint (sum_gate (col 8) x y 8 8)
      (xor_constraint (mux_gate (col 8) z x y 0xfff0000000000) (any_above_gate (col 8) z 16 16));
    xor_constraint (average_gate (col 9) c9a c9b 0 32) (average_gate (col 9) (fshl 32 (col 9)) z 32 32);
    average_gate (col 10) x y 0 64;
    add_gate (col 13) x real [] upper tops32 (Some (fmask (2 ^ 63) real));
    disjoint_gate x y 0xff ];
  ch_products := [Product x y (col 11) (col 12)];
  ch_tokens := [] |}.

(** All holds by construction but the asserted carry and the assertion. *)
Example fills : chip_fills chip = true.
Proof. vm_compute. reflexivity. Qed.
Example by_construction : auto_complete chip = [0; 1; 2; 3; 4; 5; 6; 7]%nat.
Proof. vm_compute. reflexivity. Qed.
Example what_remains : remaining chip = [(8%nat, 2 ^ 63); (9%nat, 0xff)].
Proof. vm_compute. reflexivity. Qed.
(** A gadget is found among others of its word. *)
Example parts : part_of 0xffff (and_gate (col 7) choice y 0xffff) (nth 4 (ch_constraints chip) (zero_gate [])) = true.
Proof. vm_compute. reflexivity. Qed.
(** A wrong mask, a wrong shift, a missing carry in a fill are not accepted. *)
Definition with_fill (n : nat) (f : fill) : Circuit.chip :=
  {| ch_name := String.EmptyString; ch_public := 0; ch_columns := firstn n (ch_columns chip) ++ f :: skipn (S n) (ch_columns chip);
     ch_constraints := ch_constraints chip; ch_products := ch_products chip; ch_tokens := [] |}.
Example wrong_carry : remaining (with_fill 3 (FCarry x y [] 32)) = (0%nat, 2 ^ 32) :: remaining chip.
Proof. vm_compute. reflexivity. Qed.
Example wrong_sum : existsb (Nat.eqb 5) (auto_complete (with_fill 8 (FSum (fmask 0xff00 x) (fmask 0xff80 y) 0xff00))) = false.
Proof. vm_compute. reflexivity. Qed.
End Sample.

(** Closed under the global context. *)
Definition main_theorems := (same_form_sound, part_sound, add64_sound, sub64_sound, add32_sound, mux64, and64, sum_sound,
  average_sound, any_above_sound, add_asserted_complete, auto_complete_sound, fill_row_satisfies).
Print Assumptions main_theorems.
