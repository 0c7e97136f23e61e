(** The gadgets of the circuit builder: what each says about the columns of a row.

    A gadget is a constraint in some bits of a word; several share a column and a constraint. The constructors are those of the
    Rust builder. [part_of m g k] tells by computation that in the bits of [m] the exported constraint [k] is the gadget [g];
    the lemma of the gadget then gives its arithmetic meaning. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Import Words Circuit.
Import ListNotations.
Local Open Scope Z_scope.

(** * Bits of readable forms *)

Lemma testbit_fxor r f g i : Z.testbit (eval r (fxor f g)) i = xorb (Z.testbit (eval r f) i) (Z.testbit (eval r g) i).
Proof. now rewrite eval_fxor, Z.lxor_spec. Qed.
Lemma testbit_fmask r m f i : Z.testbit (eval r (fmask m f)) i = Z.testbit (eval r f) i && Z.testbit m i.
Proof. now rewrite eval_fmask, Z.land_spec. Qed.
Lemma testbit_fshl r n f i : 0 <= i < 64 -> Z.testbit (eval r (fshl n f)) i = Z.testbit (eval r f) (i - n).
Proof.
  intros I. rewrite eval_fshl, testbit_low, Z.shiftl_spec by lia. destruct (Z.ltb_spec i 64); [apply andb_true_r | lia].
Qed.
Lemma testbit_fshr r n f i : 0 <= i -> Z.testbit (eval r (fshr n f)) i = Z.testbit (eval r f) (i + n).
Proof. intros I. now rewrite eval_fshr, Z.shiftr_spec. Qed.
Lemma testbit_fbroadcast r n f i : 0 <= i < 64 -> Z.testbit (eval r (fbroadcast n f)) i = Z.testbit (eval r f) n.
Proof. intros I. rewrite eval_fbroadcast. destruct (Z.testbit (eval r f) n); [now apply testbit_ones64 | apply Z.testbit_0_l]. Qed.

(** Bit [n] alone, moved to bit [to]. *)
Definition fbit (n to : Z) (f : form) : form :=
  fmask (2 ^ to) (if n =? to then f else if n <? to then fshl (to - n) f else fshr (n - to) f).
Lemma eval_fbit r n to f : 0 <= n -> 0 <= to < 64 ->
  eval r (fbit n to f) = if Z.testbit (eval r f) n then 2 ^ to else 0.
Proof.
  intros N T. apply Z.bits_inj'. intros i I. unfold fbit. rewrite testbit_fmask, Z.pow2_bits_eqb by lia.
  transitivity ((to =? i) && Z.testbit (eval r f) n).
  - destruct (Z.eqb_spec to i) as [<-|]; [|apply andb_false_r]. rewrite andb_true_r. cbn [andb].
    destruct (Z.eqb_spec n to) as [->|]; [reflexivity|]. destruct (Z.ltb_spec n to).
    + rewrite testbit_fshl by lia. f_equal. lia.
    + rewrite testbit_fshr by lia. f_equal. lia.
  - destruct (Z.testbit (eval r f) n); rewrite ?Z.pow2_bits_eqb, ?Z.testbit_0_l by lia;
      [apply andb_true_r | apply andb_false_r].
Qed.

(** Shifts that fill with the sign. *)
Definition fsar (n : Z) (f : form) : form := fstep (Sar n) f.
Lemma run_step_sar n x : 1 <= n < 64 -> word x -> run_step (Sar n) x = wrap (Z.shiftr (signed 64 x) n).
Proof.
  intros N X. apply word_bits_inj; [apply run_step_word; [cbn; lia | assumption] | apply wrap_word |].
  intros i I. rewrite testbit_run_step by (assumption || cbn; lia). cbn [bit_of_step bit_at].
  rewrite testbit_wrap, Z.shiftr_spec by lia. destruct (Z.ltb_spec i 64); [|lia]. rewrite andb_true_r.
  rewrite signed_word by assumption.
  replace (x - modulus * _) with (Z.lor x (Z.shiftl (- Z.b2z (Z.testbit x 63)) 64))
    by (rewrite lor_shifted by (lia || exact X); unfold modulus; lia).
  rewrite Z.lor_spec, Z.shiftl_spec by lia. destruct (Z.lt_ge_cases (i + n) 64).
  - rewrite Z.min_r by lia. rewrite (testbit_neg _ (i + n - 64)) by lia. symmetry. apply orb_false_r.
  - rewrite Z.min_l by lia. rewrite (word_above x (i + n)) by assumption. cbn [orb].
    destruct (Z.testbit x 63); cbn [Z.b2z Z.opp]; symmetry; [apply Z.bits_m1; lia | apply Z.testbit_0_l].
Qed.
Lemma eval_fsar r n f : form_ok f = true -> words r -> 1 <= n < 64 ->
  eval r (fsar n f) = wrap (Z.shiftr (signed 64 (eval r f)) n).
Proof.
  intros F R N. unfold fsar. rewrite eval_fstep by (try assumption; cbn; lia).
  apply run_step_sar; [assumption | now apply eval_word].
Qed.
(** The low 32 bits, sign-extended. *)
Definition fsext32 (f : form) : form := fsar 32 (fshl 32 f).
Lemma eval_fsext32 r f : form_ok f = true -> words r -> eval r (fsext32 f) = sext 32 (eval r f).
Proof.
  intros F R. unfold fsext32, fsar.
  assert (S : form_ok (fshl 32 f) = true) by (unfold fshl; now rewrite form_ok_fstep).
  rewrite eval_fstep by (assumption || reflexivity).
  apply word_bits_inj; [apply run_step_word; [reflexivity | now apply eval_word] | apply sext_word |].
  intros i I. rewrite testbit_run_step by (try apply eval_word; assumption || reflexivity).
  cbn [bit_of_step bit_at]. rewrite testbit_fshl, testbit_sext by lia. f_equal. lia.
Qed.

#[export] Hint Rewrite eval_nil eval_col eval_pub eval_fxor eval_fmask eval_fshl eval_fshr eval_fbroadcast : forms.
(** Turns the value of a readable form into operations on words. *)
Ltac eval_simpl := autorewrite with forms in *.

(** The bits [lo] to [lo + n - 1]. *)
Definition run_mask (lo n : Z) : Z := Z.shiftl (Z.ones n) lo.
Lemma testbit_run_mask lo n i : 0 <= lo -> 0 <= n -> Z.testbit (run_mask lo n) i = (lo <=? i) && (i <? lo + n).
Proof.
  intros L N. destruct (Z.lt_ge_cases i 0) as [I | I].
  - rewrite testbit_neg by assumption. destruct (Z.leb_spec lo i); [lia | reflexivity].
  - unfold run_mask. rewrite Z.shiftl_spec by assumption. destruct (Z.leb_spec lo i).
    + rewrite Z.testbit_ones_nonneg by lia. destruct (Z.ltb_spec (i - lo) n), (Z.ltb_spec i (lo + n)); try reflexivity; lia.
    + now rewrite testbit_neg by lia.
Qed.
Lemma testbit_run_mask_in lo n i : 0 <= lo -> lo <= i < lo + n -> Z.testbit (run_mask lo n) i = true.
Proof.
  intros. rewrite testbit_run_mask by lia. destruct (Z.leb_spec lo i), (Z.ltb_spec i (lo + n)); try reflexivity; lia.
Qed.
Lemma land_run lo n x i : Z.land (run_mask lo n) x = run_mask lo n -> 0 <= lo -> lo <= i < lo + n -> Z.testbit x i = true.
Proof.
  intros E L I. pose proof (testbit_run_mask_in lo n i L I) as B. rewrite <- E, Z.land_spec in B.
  now apply andb_true_iff in B.
Qed.
Lemma land_run_0 lo n x i : Z.land (run_mask lo n) x = 0 -> 0 <= lo -> lo <= i < lo + n -> Z.testbit x i = false.
Proof.
  intros E L I. pose proof (testbit_run_mask_in lo n i L I) as B.
  assert (C : Z.testbit (Z.land (run_mask lo n) x) i = false) by (rewrite E; apply Z.testbit_0_l).
  rewrite Z.land_spec, B in C. exact C.
Qed.

(** The form has no bits in a run. *)
Definition clear_in (r : row) (f : form) (lo n : Z) : Prop := forall i, lo <= i < lo + n -> Z.testbit (eval r f) i = false.
Lemma clear_nil r lo n : clear_in r [] lo n.
Proof. intros i I. apply Z.testbit_0_l. Qed.
Lemma clear_fmask r m f lo n : 0 <= lo -> Z.land (run_mask lo n) m = 0 -> clear_in r (fmask m f) lo n.
Proof. intros L E i I. rewrite testbit_fmask. rewrite (land_run_0 lo n m) by assumption. apply andb_false_r. Qed.
Lemma clear_small r f n m : 0 <= eval r f < 2 ^ n -> clear_in r f n m.
Proof. intros E i I. apply (testbit_above n); lia. Qed.
Lemma clear_form r f lo n : words r -> 0 <= lo -> lo + n <= 64 -> Z.land (run_mask lo n) (support f) = 0 -> clear_in r f lo n.
Proof. intros R L N E i I. apply support_sound; [assumption | lia |]. now apply (land_run_0 lo n). Qed.

(** * Parts of constraints *)

(** The constraint holds in bit [i]. *)
Definition holds_at (r : row) (g : constraint) (i : Z) : Prop :=
  Z.testbit (eval r (c_a g)) i && Z.testbit (eval r (c_b g)) i = Z.testbit (eval r (c_c g)) i.
(** The constraint holds in the bits of a mask. *)
Definition holds_in (r : row) (g : constraint) (m : Z) : Prop := forall i, 0 <= i < 64 -> Z.testbit m i = true -> holds_at r g i.

Lemma holds_holds_in r g m : holds r g -> holds_in r g m.
Proof. intros H i _ _. unfold holds_at. now rewrite <- H, Z.land_spec. Qed.
Definition constraint_ok (g : constraint) : bool := form_ok (c_a g) && form_ok (c_b g) && form_ok (c_c g).
(** The converse. *)
Lemma holds_in_holds r g : words r -> constraint_ok g = true -> holds_in r g ones64 -> holds r g.
Proof.
  intros R [[A B]%andb_true_iff C]%andb_true_iff H.
  apply word_bits_inj; [apply word_land_l | |]; try now apply eval_word.
  intros i I. rewrite Z.land_spec. apply H; [assumption | now apply testbit_ones64].
Qed.

(** The forms agree in the bits of a mask. *)
Definition same_in (m : Z) (f g : form) : bool := Z.land m (support (fxor f g)) =? 0.
Lemma same_in_sound m f g r i : same_in m f g = true -> words r -> 0 <= i < 64 -> Z.testbit m i = true ->
  Z.testbit (eval r f) i = Z.testbit (eval r g) i.
Proof.
  intros A%Z.eqb_eq R I M. apply xorb_eq. rewrite <- testbit_fxor. apply support_sound; [assumption | assumption|].
  assert (B : Z.testbit (Z.land m (support (fxor f g))) i = false) by (rewrite A; apply Z.testbit_0_l).
  now rewrite Z.land_spec, M in B.
Qed.

(** In the bits of [m], constraint [k] is [g]. *)
Definition part_of (m : Z) (g k : constraint) : bool :=
  same_in m (c_a g) (c_a k) && same_in m (c_b g) (c_b k) && same_in m (c_c g) (c_c k).
Lemma part_of_at m g k r i : part_of m g k = true -> words r -> 0 <= i < 64 -> Z.testbit m i = true ->
  (holds_at r g i <-> holds_at r k i).
Proof.
  intros [[A B]%andb_true_iff C]%andb_true_iff R I M. unfold holds_at.
  now rewrite (same_in_sound m _ _ r i A), (same_in_sound m _ _ r i B), (same_in_sound m _ _ r i C) by assumption.
Qed.
(** A row that satisfies the constraint satisfies its parts. *)
Lemma part_sound m g k r : part_of m g k = true -> words r -> holds r k -> holds_in r g m.
Proof. intros P R H i I M. apply (part_of_at m g k r i P R I M). now apply (holds_holds_in r k m). Qed.
Lemma part_complete m g k r : part_of m g k = true -> words r -> holds_in r g m -> holds_in r k m.
Proof. intros P R H i I M. apply (part_of_at m g k r i P R I M). now apply H. Qed.
(** A constraint that holds in the bits of two masks holds in all of both. *)
Lemma holds_in_lor r g m n : holds_in r g m -> holds_in r g n -> holds_in r g (Z.lor m n).
Proof. intros M N i I [L|L]%(eq_trans (eq_sym (Z.lor_spec m n i)))%orb_true_iff; [now apply M | now apply N]. Qed.

(** * AND, OR, choice *)

Definition and_gate (w x y : form) (m : Z) : constraint := Constraint (fmask m x) (fmask m y) (fmask m w).
Lemma and_sound r w x y m i : holds_in r (and_gate w x y m) m -> 0 <= i < 64 -> Z.testbit m i = true ->
  Z.testbit (eval r w) i = Z.testbit (eval r x) i && Z.testbit (eval r y) i.
Proof.
  intros H I M. specialize (H i I M). unfold holds_at in H. cbn [c_a c_b c_c and_gate] in H.
  rewrite !testbit_fmask, M, !andb_true_r in H. now symmetry.
Qed.
(** The committed word, in its bits, is the AND. *)
Lemma and_word r w x y m : word m -> holds_in r (and_gate w x y m) m ->
  Z.land (eval r w) m = Z.land (Z.land (eval r x) (eval r y)) m.
Proof.
  intros M H. apply word_bits_inj; try now apply word_land_r. intros i I. rewrite !Z.land_spec.
  destruct (Z.testbit m i) eqn:B; [|now rewrite !andb_false_r]. now rewrite (and_sound r w x y m).
Qed.
Lemma and64 r w x y : word (eval r w) -> word (eval r x) -> holds_in r (and_gate w x y ones64) ones64 ->
  eval r w = Z.land (eval r x) (eval r y).
Proof.
  intros W X H%and_word; [|apply word_ones]. rewrite !land_ones64 in H by (try apply word_land_l; assumption). exact H.
Qed.
(** The builder's OR is [x ^ y ^ (x & y)]. *)
Lemma or_sum x y : Z.lxor (Z.lxor x y) (Z.land x y) = Z.lor x y.
Proof.
  apply Z.bits_inj'. intros i I. rewrite !Z.lxor_spec, Z.land_spec, Z.lor_spec.
  now destruct (Z.testbit x i), (Z.testbit y i).
Qed.

Definition mux_gate (w sel x y : form) (m : Z) : constraint :=
  Constraint (fmask m sel) (fmask m (fmask m (fxor x y))) (fxor (fmask m w) (fmask m y)).
Lemma mux_sound r w sel x y m i : holds_in r (mux_gate w sel x y m) m -> 0 <= i < 64 -> Z.testbit m i = true ->
  Z.testbit (eval r w) i = if Z.testbit (eval r sel) i then Z.testbit (eval r x) i else Z.testbit (eval r y) i.
Proof.
  intros H I M. specialize (H i I M). unfold holds_at in H. cbn [c_a c_b c_c mux_gate] in H.
  rewrite !testbit_fxor, !testbit_fmask, testbit_fxor, M, !andb_true_r in H.
  destruct (Z.testbit (eval r w) i), (Z.testbit (eval r sel) i), (Z.testbit (eval r x) i), (Z.testbit (eval r y) i);
    cbn in H; congruence.
Qed.
(** A selector that is the same in all bits of the mask chooses a word. *)
Lemma mux_word r w sel x y m b : word m -> holds_in r (mux_gate w sel x y m) m ->
  (forall i, 0 <= i < 64 -> Z.testbit m i = true -> Z.testbit (eval r sel) i = b) ->
  Z.land (eval r w) m = Z.land (if b then eval r x else eval r y) m.
Proof.
  intros M H S. apply word_bits_inj; try now apply word_land_r. intros i I. rewrite !Z.land_spec.
  destruct (Z.testbit m i) eqn:B; [|now rewrite !andb_false_r].
  rewrite (mux_sound r w sel x y m) by assumption. rewrite S by assumption. now destruct b.
Qed.
Lemma mux_broadcast r w n f x y m : word m -> holds_in r (mux_gate w (fbroadcast n f) x y m) m ->
  Z.land (eval r w) m = Z.land (if Z.testbit (eval r f) n then eval r x else eval r y) m.
Proof. intros M H. apply (mux_word r w (fbroadcast n f)); try assumption. intros i I _. now apply testbit_fbroadcast. Qed.
Lemma mux64 r w n f x y : word (eval r w) -> word (eval r x) -> word (eval r y) ->
  holds_in r (mux_gate w (fbroadcast n f) x y ones64) ones64 ->
  eval r w = if Z.testbit (eval r f) n then eval r x else eval r y.
Proof.
  intros W X Y H%mux_broadcast; [|apply word_ones].
  rewrite !land_ones64 in H by (try destruct (Z.testbit _ _); assumption). exact H.
Qed.

(** * Assertions *)

Definition zero_gate (f : form) : constraint := Constraint [] [] f.
Lemma zero_sound r f : holds r (zero_gate f) -> eval r f = 0.
Proof. intros H. now rewrite <- H. Qed.
Lemma zero_complete r f : eval r f = 0 -> holds r (zero_gate f).
Proof. intros H. unfold holds. cbn [c_a c_b c_c zero_gate]. now rewrite H. Qed.

Definition disjoint_gate (x y : form) (m : Z) : constraint := Constraint (fmask m x) (fmask m y) [].
Lemma disjoint_sound r x y m i : holds_in r (disjoint_gate x y m) m -> 0 <= i < 64 -> Z.testbit m i = true ->
  Z.testbit (eval r x) i && Z.testbit (eval r y) i = false.
Proof.
  intros H I M. specialize (H i I M). unfold holds_at in H. cbn [c_a c_b c_c disjoint_gate] in H.
  rewrite !testbit_fmask, M, !andb_true_r, eval_nil, Z.testbit_0_l in H. exact H.
Qed.
Lemma disjoint_word r x y m : word m -> holds_in r (disjoint_gate x y m) m -> Z.land (Z.land (eval r x) (eval r y)) m = 0.
Proof.
  intros M H. apply word_bits_inj; [now apply word_land_r | apply word_0 |]. intros i I. rewrite !Z.land_spec, Z.testbit_0_l.
  destruct (Z.testbit m i) eqn:B; [|apply andb_false_r]. now rewrite (disjoint_sound r x y m).
Qed.
(** Between whole words, as the chip's own assertion writes it. *)
Lemma disjoint_holds r x y : holds r (Constraint x y []) <-> Z.land (eval r x) (eval r y) = 0.
Proof. reflexivity. Qed.

(** * Carries *)

(** The carry [c] out of each position is the majority of the three bits there; [s] is the carry into it. *)
Lemma carry_chain x y s c lo n : 0 <= lo -> 0 < n ->
  (forall i, lo <= i < lo + n -> (xorb (Z.testbit x i) (Z.testbit s i)) && (xorb (Z.testbit y i) (Z.testbit s i))
    = xorb (Z.testbit c i) (Z.testbit s i)) ->
  (forall i, lo <= i < lo + n - 1 -> Z.testbit s (i + 1) = Z.testbit c i) ->
  field lo n (Z.lxor (Z.lxor x y) s) + 2 ^ n * Z.b2z (Z.testbit c (lo + n - 1))
  = field lo n x + field lo n y + Z.b2z (Z.testbit s lo).
Proof.
  intros L N K C.
  (* one position *)
  assert (A : forall i, lo <= i < lo + n ->
    Z.b2z (Z.testbit (Z.lxor (Z.lxor x y) s) i) + 2 * Z.b2z (Z.testbit c i)
    = Z.b2z (Z.testbit x i) + Z.b2z (Z.testbit y i) + Z.b2z (Z.testbit s i)).
  { intros i I. specialize (K i I). rewrite !Z.lxor_spec.
    destruct (Z.testbit x i), (Z.testbit y i), (Z.testbit s i), (Z.testbit c i); cbn in K |- *; congruence. }
  assert (G : forall k, 0 <= k -> k < n ->
    field lo (k + 1) (Z.lxor (Z.lxor x y) s) + 2 ^ (k + 1) * Z.b2z (Z.testbit c (lo + k))
    = field lo (k + 1) x + field lo (k + 1) y + Z.b2z (Z.testbit s lo)).
  { refine (natlike_ind (fun k => k < n -> _ = _ :> Z) _ _).
    - intros _. rewrite !field_succ, !field_empty by lia. rewrite Z.add_0_r. specialize (A lo ltac:(lia)). lia.
    - intros k I IH J. unfold Z.succ in *. specialize (IH ltac:(lia)).
      rewrite !(field_succ lo (k + 1)) by lia. rewrite (Z.pow_add_r 2 (k + 1) 1) by lia.
      specialize (A (lo + (k + 1)) ltac:(lia)).
      rewrite <- (C (lo + k)) in IH by lia. replace (lo + k + 1) with (lo + (k + 1)) in IH by lia. nia. }
  specialize (G (n - 1) ltac:(lia) ltac:(lia)). rewrite Z.sub_add in G.
  replace (lo + n - 1) with (lo + (n - 1)) by lia. exact G.
Qed.

(** The carries into the positions. *)
Definition add_carried (w cin : form) (m tops : Z) : form := fxor (fshl 1 (fmask (Z.ldiff m tops) w)) cin.
(** The carries out of the positions. *)
Definition add_carry (w : form) (m tops : Z) (outs : option form) : form :=
  match outs with Some outs => fxor (fmask (Z.ldiff m tops) w) outs | None => fmask m w end.
Definition add_sum (w x y cin : form) (m tops : Z) : form := fxor (fxor (fmask m x) (fmask m y)) (add_carried w cin m tops).
Definition add_gate (w x y cin : form) (m tops : Z) (outs : option form) : constraint :=
  let s := add_carried w cin m tops in
  Constraint (fmask m (fxor (fmask m x) s)) (fmask m (fxor (fmask m y) s)) (fxor (add_carry w m tops outs) s).

(** A lane: [n] bits of the mask from [lo] on, the last of which is a top, and no carry comes from below. *)
Definition lane (m tops lo n : Z) : bool :=
  (0 <=? lo) && (0 <? n) && (lo + n <=? 64) && (Z.land (run_mask lo n) m =? run_mask lo n)
  && (Z.land (run_mask lo n) tops =? 2 ^ (lo + n - 1)) && negb (Z.testbit (Z.ldiff m tops) (lo - 1)).

Lemma lane_spec m tops lo n : lane m tops lo n = true ->
  (0 <= lo /\ 0 < n /\ lo + n <= 64)
  /\ (forall i, lo <= i < lo + n -> Z.testbit m i = true)
  /\ (forall i, lo <= i < lo + n -> Z.testbit tops i = (i =? lo + n - 1))
  /\ Z.testbit (Z.ldiff m tops) (lo - 1) = false.
Proof.
  unfold lane. rewrite !andb_true_iff, Z.leb_le, Z.ltb_lt, Z.leb_le, !Z.eqb_eq, negb_true_iff.
  intros [[[[[L0 L1] L2] LM] LT] LB]. repeat split; try assumption.
  - intros. now apply (land_run lo n).
  - intros i I. assert (B : Z.testbit (Z.land (run_mask lo n) tops) i = (lo + n - 1 =? i)) by (rewrite LT; apply Z.pow2_bits_eqb; lia).
    rewrite Z.land_spec, testbit_run_mask_in in B by lia. cbn [andb] in B. now rewrite B, Z.eqb_sym.
Qed.
(** What is carried into the positions of a lane. *)
Lemma add_carried_first r w cin m tops lo n : lane m tops lo n = true ->
  Z.testbit (eval r (add_carried w cin m tops)) lo = Z.testbit (eval r cin) lo.
Proof.
  intros ((L0 & L1 & L2) & _ & _ & LB)%lane_spec. unfold add_carried.
  rewrite testbit_fxor, testbit_fshl, testbit_fmask, LB, andb_false_r by lia. apply xorb_false_l.
Qed.
Lemma add_carried_next r w cin m tops outs lo n i : lane m tops lo n = true -> clear_in r cin (lo + 1) (n - 1) ->
  match outs with Some outs => clear_in r outs lo (n - 1) | None => True end -> lo <= i < lo + n - 1 ->
  Z.testbit (eval r (add_carried w cin m tops)) (i + 1) = Z.testbit (eval r (add_carry w m tops outs)) i.
Proof.
  intros ((L0 & L1 & L2) & M & T & _)%lane_spec CI CO I. unfold add_carried, add_carry.
  rewrite testbit_fxor, testbit_fshl, testbit_fmask, CI by lia. replace (i + 1 - 1) with i by lia.
  rewrite xorb_false_r, Z.ldiff_spec, M, T by lia. destruct (Z.eqb_spec i (lo + n - 1)); [lia|]. cbn [negb andb].
  destruct outs as [outs|].
  - rewrite testbit_fxor, CO, xorb_false_r, testbit_fmask, Z.ldiff_spec, M, T by lia.
    destruct (Z.eqb_spec i (lo + n - 1)); [lia | reflexivity].
  - now rewrite testbit_fmask, M by lia.
Qed.

(** Addition in the first [k] bits of a lane; [cin] has no bits inside of it, nor [outs] but the last. *)
Lemma add_prefix_at r w x y cin m tops outs lo n k : lane m tops lo n = true -> 0 < k <= n ->
  (forall i, lo <= i < lo + k -> holds_at r (add_gate w x y cin m tops outs) i) -> clear_in r cin (lo + 1) (n - 1) ->
  match outs with Some outs => clear_in r outs lo (n - 1) | None => True end ->
  field lo k (eval r (add_sum w x y cin m tops)) + 2 ^ k * Z.b2z (Z.testbit (eval r (add_carry w m tops outs)) (lo + k - 1))
  = field lo k (eval r x) + field lo k (eval r y) + Z.b2z (Z.testbit (eval r cin) lo).
Proof.
  intros L K H CI CO. rewrite <- (add_carried_first r w cin m tops lo n L).
  destruct (lane_spec m tops lo n L) as ((L0 & L1 & L2) & M & _).
  unfold add_sum. rewrite !eval_fxor.
  rewrite (field_ext lo k (eval r x) (eval r (fmask m x))), (field_ext lo k (eval r y) (eval r (fmask m y))) by
    (try lia; intros i I; rewrite testbit_fmask, M by lia; symmetry; apply andb_true_r).
  apply carry_chain; try lia.
  - intros i I. specialize (H i I). unfold holds_at in H. cbn [c_a c_b c_c add_gate] in H.
    rewrite (testbit_fmask r m (fxor _ _)), (testbit_fmask r m (fxor _ _)), !testbit_fxor, M, !andb_true_r in H by lia.
    exact H.
  - intros i I. apply (add_carried_next r w cin m tops outs lo n); (assumption || lia).
Qed.
Lemma add_prefix r w x y cin m tops outs lo n k : lane m tops lo n = true -> 0 < k <= n ->
  holds_in r (add_gate w x y cin m tops outs) m -> clear_in r cin (lo + 1) (n - 1) ->
  match outs with Some outs => clear_in r outs lo (n - 1) | None => True end ->
  field lo k (eval r (add_sum w x y cin m tops)) + 2 ^ k * Z.b2z (Z.testbit (eval r (add_carry w m tops outs)) (lo + k - 1))
  = field lo k (eval r x) + field lo k (eval r y) + Z.b2z (Z.testbit (eval r cin) lo).
Proof.
  intros L K H. apply (add_prefix_at r w x y cin m tops outs lo n k L K).
  destruct (lane_spec m tops lo n L) as ((L0 & L1 & L2) & M & _). intros i I. apply H; [lia | apply M; lia].
Qed.
(** Addition in a lane, with its carry out. *)
Lemma add_sound r w x y cin m tops outs lo n : lane m tops lo n = true ->
  holds_in r (add_gate w x y cin m tops outs) m -> clear_in r cin (lo + 1) (n - 1) ->
  match outs with Some outs => clear_in r outs lo (n - 1) | None => True end ->
  field lo n (eval r (add_sum w x y cin m tops)) + 2 ^ n * Z.b2z (Z.testbit (eval r (add_carry w m tops outs)) (lo + n - 1))
  = field lo n (eval r x) + field lo n (eval r y) + Z.b2z (Z.testbit (eval r cin) lo).
Proof.
  intros L. apply (add_prefix r w x y cin m tops outs lo n n L).
  unfold lane in L. rewrite !andb_true_iff, Z.ltb_lt in L. lia.
Qed.
(** Where the carry out is asserted, it is what is asserted. *)
Lemma add_asserted r w m tops outs i : Z.testbit tops i = true ->
  Z.testbit (eval r (add_carry w m tops (Some outs))) i = Z.testbit (eval r outs) i.
Proof.
  intros T. unfold add_carry. rewrite testbit_fxor, testbit_fmask, Z.ldiff_spec, T.
  rewrite !andb_false_r. apply xorb_false_l.
Qed.

(** The converse for an asserted carry: where the rest of the lane holds, the top holds if the carry is what is asserted. *)
Lemma add_asserted_complete r w x y cin m tops outs lo n : lane m tops lo n = true ->
  (forall i, lo <= i < lo + n - 1 -> holds_at r (add_gate w x y cin m tops (Some outs)) i) ->
  clear_in r cin (lo + 1) (n - 1) -> clear_in r outs lo (n - 1) ->
  Z.testbit (eval r outs) (lo + n - 1)
    = (2 ^ n <=? field lo n (eval r x) + field lo n (eval r y) + Z.b2z (Z.testbit (eval r cin) lo)) ->
  holds_at r (add_gate w x y cin m tops (Some outs)) (lo + n - 1).
Proof.
  intros L H CI CO T. destruct (lane_spec m tops lo n L) as ((L0 & L1 & L2) & M & TT & _).
  set (s := add_carried w cin m tops). set (top := lo + n - 1) in *.
  unfold holds_at. cbn [c_a c_b c_c add_gate]. fold s.
  rewrite !testbit_fmask, !testbit_fxor, !testbit_fmask, M, !andb_true_r by lia.
  rewrite add_asserted by (rewrite TT by lia; apply Z.eqb_refl). rewrite T. clear T.
  (* what is carried into the top *)
  assert (E : exists low, 0 <= low < 2 ^ (n - 1) /\ low + 2 ^ (n - 1) * Z.b2z (Z.testbit (eval r s) top)
    = field lo (n - 1) (eval r x) + field lo (n - 1) (eval r y) + Z.b2z (Z.testbit (eval r cin) lo)).
  { destruct (Z.eq_dec n 1) as [E1 | N1].
    - exists 0. split; [lia|]. unfold top. rewrite E1 in *. replace (lo + 1 - 1) with lo by lia.
      unfold s. rewrite (add_carried_first r w cin m tops lo 1 L), !field_empty. change (2 ^ (1 - 1)) with 1. lia.
    - exists (field lo (n - 1) (eval r (add_sum w x y cin m tops))). split; [apply field_range; lia|].
      rewrite <- (add_prefix_at r w x y cin m tops (Some outs) lo n (n - 1)); try assumption; try lia.
      + replace (Z.testbit (eval r s) top) with (Z.testbit (eval r (add_carry w m tops (Some outs))) (lo + (n - 1) - 1));
          [reflexivity|].
        symmetry. unfold s. replace top with (lo + (n - 1) - 1 + 1) by (unfold top; lia).
        apply (add_carried_next r w cin m tops (Some outs) lo n); (assumption || lia).
      + intros i I. apply H. lia. }
  destruct E as (l & LR & E). replace n with (n - 1 + 1) by lia. rewrite !field_succ, Z.pow_add_r by lia.
  change (2 ^ 1) with 2. replace (lo + (n - 1)) with top by (unfold top; lia). set (P := 2 ^ (n - 1)) in *.
  destruct (Z.leb_spec (P * 2) (field lo (n - 1) (eval r x) + P * Z.b2z (Z.testbit (eval r x) top)
    + (field lo (n - 1) (eval r y) + P * Z.b2z (Z.testbit (eval r y) top)) + Z.b2z (Z.testbit (eval r cin) lo)));
    destruct (Z.testbit (eval r x) top), (Z.testbit (eval r y) top), (Z.testbit (eval r s) top); cbn [Z.b2z xorb andb] in *;
    try reflexivity; exfalso; lia.
Qed.

(** ** Whole words *)

Lemma clear_bit r f n : 0 <= eval r f <= 1 -> clear_in r f 1 n.
Proof. intros E. apply clear_small. change (2 ^ 1) with 2. lia. Qed.
Lemma bit_value x : 0 <= x <= 1 -> Z.b2z (Z.testbit x 0) = x.
Proof. intros X. assert (x = 0 \/ x = 1) as [-> | ->] by lia; reflexivity. Qed.
(** A sum with a carry, taken apart. *)
Lemma carry_out n sum c total : 0 <= n -> 0 <= sum < 2 ^ n -> 0 <= total -> sum + 2 ^ n * Z.b2z c = total ->
  sum = total mod 2 ^ n /\ c = (2 ^ n <=? total).
Proof.
  intros N S T E. split.
  - rewrite <- E, Z.mul_comm, Z.mod_add by lia. symmetry. now apply Z.mod_small.
  - destruct (Z.leb_spec (2 ^ n) total); destruct c; cbn [Z.b2z] in E; try reflexivity; lia.
Qed.

Definition top64 : Z := 2 ^ 63.
Definition tops32 : Z := 2 ^ 63 + 2 ^ 31.

Lemma add_sum_word r w x y cin m tops : word m -> word (eval r cin) -> word (eval r (add_sum w x y cin m tops)).
Proof.
  intros M C. unfold add_sum, add_carried. rewrite !eval_fxor, !eval_fmask, eval_fshl.
  repeat apply word_lxor; try apply word_low; try apply word_land_r; assumption.
Qed.

(** Addition of words; [outs] has at most the top bit. *)
Lemma add64_sound r w x y cin outs : holds_in r (add_gate w x y cin ones64 top64 outs) ones64 ->
  word (eval r x) -> word (eval r y) -> 0 <= eval r cin <= 1 ->
  match outs with Some outs => clear_in r outs 0 63 | None => True end ->
  let total := eval r x + eval r y + eval r cin in
  eval r (add_sum w x y cin ones64 top64) = wrap total
  /\ Z.testbit (eval r (add_carry w ones64 top64 outs)) 63 = (modulus <=? total).
Proof.
  intros H X Y C O total.
  pose proof (add_sound r w x y cin ones64 top64 outs 0 64 eq_refl H (clear_bit r cin _ C) O) as E.
  cbn [Z.add Z.sub Z.opp Z.pos_sub] in E. rewrite bit_value in E by assumption.
  rewrite !field_word in E; try assumption; try (apply add_sum_word; [apply word_ones | unfold word, modulus; lia]).
  apply (carry_out 64); try assumption; try lia.
  - apply add_sum_word; [apply word_ones | unfold word, modulus; lia].
  - unfold total. unfold word in X, Y. lia.
Qed.

(** The words of a subtraction, a comparison and a test for zero are sums. *)
Lemma subtract_wrap x y : wrap (x + (ones64 - y) + 1) = wrap (x - y).
Proof. replace (x + (ones64 - y) + 1) with (x - y + 1 * modulus) by (unfold ones64; lia). apply wrap_plus. Qed.
Lemma subtract_carry x y : (modulus <=? x + (ones64 - y) + 1) = (y <=? x).
Proof. unfold ones64. destruct (Z.leb_spec y x); [apply Z.leb_le | apply Z.leb_gt]; lia. Qed.
(** Without the one: greater. *)
Lemma greater_carry x y : (modulus <=? x + (ones64 - y) + 0) = (y <? x).
Proof. unfold ones64. destruct (Z.ltb_spec y x); [apply Z.leb_le | apply Z.leb_gt]; lia. Qed.
Lemma nonzero_carry x : word x -> (modulus <=? x + ones64 + 0) = negb (x =? 0).
Proof.
  unfold ones64, word. intros X. destruct (Z.eqb_spec x 0); cbn [negb]; [apply Z.leb_gt | apply Z.leb_le]; lia.
Qed.

(** [x - y], where [ones] and [one] are what they say in real rows; the top carry says [x >= y]. *)
Lemma sub64_sound r w x y ones one outs : holds_in r (add_gate w x (fxor y ones) one ones64 top64 outs) ones64 ->
  word (eval r x) -> word (eval r y) -> eval r ones = ones64 -> eval r one = 1 ->
  match outs with Some outs => clear_in r outs 0 63 | None => True end ->
  eval r (add_sum w x (fxor y ones) one ones64 top64) = wrap (eval r x - eval r y)
  /\ Z.testbit (eval r (add_carry w ones64 top64 outs)) 63 = (eval r y <=? eval r x).
Proof.
  intros H X Y N O C.
  assert (E : eval r (fxor y ones) = ones64 - eval r y) by (rewrite eval_fxor, N; now apply lxor_ones64).
  destruct (add64_sound r w x (fxor y ones) one outs H X) as [S T]; try assumption; try lia.
  - rewrite eval_fxor, N. apply word_lxor; [assumption | apply word_ones].
  - rewrite E, O in S, T. rewrite S, T. split; [apply subtract_wrap | apply subtract_carry].
Qed.
(** The top carry of [x - y] compares: unsigned, and signed where both have their top bit flipped. *)
Lemma less_than x y : (x <? y) = negb (y <=? x).
Proof. symmetry. rewrite Z.leb_antisym. apply negb_involutive. Qed.
Lemma signed_less_than x y : word x -> word y ->
  (signed 64 x <? signed 64 y) = negb (Z.lxor y (2 ^ 63) <=? Z.lxor x (2 ^ 63)).
Proof. intros. rewrite signed_ltb by assumption. apply less_than. Qed.

(** Addition in the two halves of words. *)
Lemma add32_sound r w x y cin lo : lo = 0 \/ lo = 32 ->
  holds_in r (add_gate w x y cin ones64 tops32 None) ones64 -> clear_in r cin (lo + 1) 31 ->
  let total := field lo 32 (eval r x) + field lo 32 (eval r y) + Z.b2z (Z.testbit (eval r cin) lo) in
  field lo 32 (eval r (add_sum w x y cin ones64 tops32)) = total mod 2 ^ 32
  /\ Z.testbit (eval r (add_carry w ones64 tops32 None)) (lo + 31) = (2 ^ 32 <=? total).
Proof.
  intros L H C total.
  assert (E : lane ones64 tops32 lo 32 = true) by (destruct L as [-> | ->]; reflexivity).
  pose proof (add_sound r w x y cin ones64 tops32 None lo 32 E H C I) as A.
  replace (lo + 32 - 1) with (lo + 31) in A by lia. apply (carry_out 32); try assumption; try lia.
  - now apply field_range.
  - unfold total. pose proof (field_range lo 32 (eval r x)). pose proof (field_range lo 32 (eval r y)).
    pose proof (b2z_range (Z.testbit (eval r cin) lo)). lia.
Qed.

(** * Sums in place *)

(** The word holds the sum of a run; its carries are [x ^ y ^ sum]. *)
Definition sum_gate (w x y : form) (lo n : Z) : constraint :=
  let m := run_mask lo n in
  let '(x, y, sum) := (fmask m x, fmask m y, fmask m w) in
  let s := fxor (fxor x y) sum in
  let inner := run_mask lo (n - 1) in
  Constraint (fmask m (fmask inner (fxor y sum))) (fmask m (fmask inner (fxor x sum)))
    (fxor (fmask inner (fxor s (fshr 1 s))) (fbit lo (lo + n - 1) s)).
Lemma testbit_fbit_at r n to f : 0 <= n -> 0 <= to < 64 -> Z.testbit (eval r (fbit n to f)) to = Z.testbit (eval r f) n.
Proof.
  intros N T. rewrite eval_fbit by assumption. destruct (Z.testbit (eval r f) n); [apply Z.pow2_bits_true; lia | apply Z.testbit_0_l].
Qed.
Lemma testbit_fbit_off r n to f i : 0 <= n -> 0 <= to < 64 -> i <> to -> Z.testbit (eval r (fbit n to f)) i = false.
Proof.
  intros N T I. rewrite eval_fbit by assumption. destruct (Z.testbit (eval r f) n); [apply Z.pow2_bits_false; lia | apply Z.testbit_0_l].
Qed.

Lemma sum_sound r w x y lo n : 0 <= lo -> 0 < n -> lo + n <= 64 ->
  holds_in r (sum_gate w x y lo n) (run_mask lo n) ->
  field lo n (eval r w) = (field lo n (eval r x) + field lo n (eval r y)) mod 2 ^ n.
Proof.
  intros L N LN H.
  set (X := eval r x) in *. set (Y := eval r y) in *. set (W := eval r w) in *. set (S := Z.lxor (Z.lxor X Y) W).
  assert (SB : forall i, Z.testbit S i = xorb (xorb (Z.testbit X i) (Z.testbit Y i)) (Z.testbit W i))
    by (intros; unfold S; now rewrite !Z.lxor_spec).
  assert (IN : forall i, lo <= i < lo + n - 1 -> (xorb (Z.testbit Y i) (Z.testbit W i)) && (xorb (Z.testbit X i) (Z.testbit W i))
    = xorb (Z.testbit S i) (Z.testbit S (i + 1))).
  { intros i I. specialize (H i ltac:(lia) ltac:(apply testbit_run_mask_in; lia)). unfold holds_at in H. cbn [c_a c_b c_c sum_gate] in H.
    rewrite testbit_fxor, (testbit_fbit_off r lo) in H by lia. rewrite xorb_false_r in H.
    rewrite !testbit_fmask, !testbit_fxor, testbit_fshr, !testbit_fxor, !testbit_fmask in H by lia.
    rewrite !testbit_run_mask_in, !andb_true_r in H by lia. rewrite !SB. exact H. }
  assert (FIRST : Z.testbit S lo = false).
  { specialize (H (lo + n - 1) ltac:(lia) ltac:(apply testbit_run_mask_in; lia)). unfold holds_at in H. cbn [c_a c_b c_c sum_gate] in H.
    rewrite testbit_fxor, testbit_fbit_at, !testbit_fmask in H by lia.
    rewrite !(testbit_run_mask lo (n - 1)) in H by lia. destruct (Z.ltb_spec (lo + n - 1) (lo + (n - 1))) as [B|]; [lia|].
    rewrite !andb_false_r in H. cbn [andb] in H. rewrite xorb_false_l, !testbit_fxor, !testbit_fmask in H.
    rewrite !testbit_run_mask_in, !andb_true_r in H by lia. rewrite SB. now symmetry. }
  replace n with (n - 1 + 1) by lia. rewrite !(field_succ lo (n - 1)) by lia.
  replace (lo + (n - 1)) with (lo + n - 1) by lia.
  assert (E : field lo (n - 1) W + 2 ^ (n - 1) * Z.b2z (Z.testbit S (lo + n - 1)) = field lo (n - 1) X + field lo (n - 1) Y).
  { destruct (Z.eq_dec n 1) as [-> | N1].
    - rewrite !field_empty. replace (lo + 1 - 1) with lo by lia. rewrite FIRST. reflexivity.
    - pose proof (carry_chain X Y S (Z.shiftr S 1) lo (n - 1) L ltac:(lia)) as C.
      rewrite FIRST, Z.shiftr_spec in C by lia.
      replace (Z.lxor (Z.lxor X Y) S) with W in C
        by (unfold S; now rewrite <- Z.lxor_assoc, Z.lxor_nilpotent, Z.lxor_0_l).
      replace (lo + (n - 1) - 1 + 1) with (lo + n - 1) in C by lia. cbn [Z.b2z] in C. rewrite Z.add_0_r in C. apply C.
      + intros i I. specialize (IN i ltac:(lia)). rewrite Z.shiftr_spec by lia. rewrite (SB i) in IN |- *.
        destruct (Z.testbit X i), (Z.testbit Y i), (Z.testbit W i), (Z.testbit S (i + 1)); cbn in IN |- *; congruence.
      + intros i I. now rewrite Z.shiftr_spec by lia. }
  pose proof (SB (lo + n - 1)) as LAST. rewrite Z.pow_add_r by lia. change (2 ^ 1) with 2.
  pose proof (field_range lo (n - 1) W ltac:(lia)). set (P := 2 ^ (n - 1)) in *.
  set (u := xorb (Z.testbit X (lo + n - 1)) (Z.testbit Y (lo + n - 1))) in *.
  apply (Z.mod_unique_pos _ _ (Z.b2z (Z.testbit X (lo + n - 1) && Z.testbit Y (lo + n - 1)
    || Z.testbit S (lo + n - 1) && u))).
  - destruct (Z.testbit W (lo + n - 1)); cbn [Z.b2z]; lia.
  - unfold u in *. destruct (Z.testbit X (lo + n - 1)), (Z.testbit Y (lo + n - 1)), (Z.testbit W (lo + n - 1)); cbn in LAST;
      rewrite LAST in E |- *; cbn [Z.b2z xorb andb orb] in E |- *; lia.
Qed.
Lemma sum64_sound r w x y : holds_in r (sum_gate w x y 0 64) ones64 -> word (eval r w) -> word (eval r x) -> word (eval r y) ->
  eval r w = wrap (eval r x + eval r y).
Proof.
  intros H W X Y. change ones64 with (run_mask 0 64) in H. pose proof (sum_sound r w x y 0 64 ltac:(lia) ltac:(lia) ltac:(lia) H) as S.
  rewrite !field_word in S by assumption. exact S.
Qed.

(** * Averages *)

(** The word holds half the sum of a lane of [n] bits from [at_] on, with its carry as the top bit. *)
Definition average_gate (w x y : form) (at_ n : Z) : constraint :=
  let m := run_mask at_ n in
  let inner := run_mask at_ (n - 1) in
  let '(x, y) := (fmask m x, fmask m y) in
  let carry := fxor (fmask m w) (fmask inner (fshr 1 (fxor x y))) in
  let s := fshl 1 (fmask inner carry) in
  Constraint (fmask m (fxor x s)) (fmask m (fxor y s)) (fxor carry s).

Lemma average_sound r w x y lo n : 0 <= lo -> 0 < n -> lo + n <= 64 ->
  holds_in r (average_gate w x y lo n) (run_mask lo n) ->
  field lo n (eval r w) = (field lo n (eval r x) + field lo n (eval r y)) / 2.
Proof.
  intros L N LN H. set (m := run_mask lo n). set (inner := run_mask lo (n - 1)).
  set (carry := fxor (fmask m w) (fmask inner (fshr 1 (fxor (fmask m x) (fmask m y))))).
  set (s := fshl 1 (fmask inner carry)).
  assert (MI : forall i, lo <= i < lo + n -> Z.testbit m i = true) by (intros; apply testbit_run_mask_in; lia).
  assert (II : forall i, lo <= i < lo + n - 1 -> Z.testbit inner i = true) by (intros; apply testbit_run_mask_in; lia).
  assert (IT : Z.testbit inner (lo + n - 1) = false /\ Z.testbit inner (lo - 1) = false).
  { unfold inner. rewrite !testbit_run_mask by lia.
    destruct (Z.ltb_spec (lo + n - 1) (lo + (n - 1))), (Z.leb_spec lo (lo - 1)); lia. }
  destruct IT as [IT IB].
  assert (S0 : Z.testbit (eval r s) lo = false).
  { unfold s. rewrite testbit_fshl, testbit_fmask, IB by lia. apply andb_false_r. }
  assert (SC : forall i, lo <= i < lo + n - 1 -> Z.testbit (eval r s) (i + 1) = Z.testbit (eval r carry) i).
  { intros i I. unfold s. rewrite testbit_fshl, testbit_fmask by lia. replace (i + 1 - 1) with i by lia.
    rewrite II by assumption. apply andb_true_r. }
  pose proof (carry_chain (eval r x) (eval r y) (eval r s) (eval r carry) lo n L N) as C.
  rewrite S0 in C. cbn [Z.b2z] in C. rewrite Z.add_0_r in C. rewrite <- C; clear C; [| |exact SC].
  2: { intros i I. specialize (H i ltac:(lia) (MI i I)). unfold holds_at in H. cbn [c_a c_b c_c average_gate] in H.
       fold m inner in H. fold carry in H. fold s in H.
       rewrite !testbit_fmask, !testbit_fxor, !testbit_fmask, !MI, !andb_true_r in H by assumption. exact H. }
  (* the word is the sum without its lowest bit *)
  assert (CB : forall i, lo <= i < lo + n -> Z.testbit (eval r carry) i
    = xorb (Z.testbit (eval r w) i) ((xorb (Z.testbit (eval r x) (i + 1)) (Z.testbit (eval r y) (i + 1))) && (i + 1 <? lo + n))).
  { intros i I. unfold carry. rewrite testbit_fxor, testbit_fmask, MI, andb_true_r, testbit_fmask, testbit_fshr, testbit_fxor,
      !testbit_fmask by lia. f_equal. destruct (Z.ltb_spec (i + 1) (lo + n)).
    - now rewrite MI, II, !andb_true_r by lia.
    - replace i with (lo + n - 1) by lia. rewrite IT. now rewrite !andb_false_r. }
  set (Z0 := Z.lxor (Z.lxor (eval r x) (eval r y)) (eval r s)).
  assert (WB : forall i, lo <= i < lo + n - 1 -> Z.testbit (eval r w) i = Z.testbit Z0 (i + 1)).
  { intros i I. unfold Z0. rewrite !Z.lxor_spec, SC by lia. rewrite CB by lia. destruct (Z.ltb_spec (i + 1) (lo + n)); [|lia].
    rewrite andb_true_r. now destruct (Z.testbit (eval r w) i), (Z.testbit (eval r x) (i + 1)), (Z.testbit (eval r y) (i + 1)). }
  assert (WT : Z.testbit (eval r w) (lo + n - 1) = Z.testbit (eval r carry) (lo + n - 1)).
  { rewrite CB by lia. destruct (Z.ltb_spec (lo + n - 1 + 1) (lo + n)); [lia|]. rewrite andb_false_r. symmetry. apply xorb_false_r. }
  assert (F : field lo n Z0 = Z.b2z (Z.testbit Z0 lo) + 2 * field lo (n - 1) (eval r w)).
  { replace n with (1 + (n - 1)) at 1 by lia. rewrite field_app by lia. f_equal.
    - change (field lo 1 Z0) with (field lo (0 + 1) Z0). rewrite field_succ, field_empty, Z.add_0_r by lia.
      change (2 ^ 0) with 1. lia.
    - change (2 ^ 1) with 2. f_equal. apply (below_bits_inj (n - 1)); try (apply field_range; lia).
      intros i I. rewrite !testbit_field by lia. rewrite WB by lia. f_equal. f_equal. lia. }
  replace n with (n - 1 + 1) at 1 by lia. rewrite field_succ by lia. replace (lo + (n - 1)) with (lo + n - 1) by lia.
  rewrite WT, F. replace (2 ^ n) with (2 * 2 ^ (n - 1)) by (rewrite <- (Z.pow_add_r 2 1) by lia; f_equal; lia).
  apply (Z.div_unique_pos _ _ _ (Z.b2z (Z.testbit Z0 lo))); [pose proof (b2z_range (Z.testbit Z0 lo)); lia | lia].
Qed.

(** * Any bit above *)

(** Bit [i] of the word: whether bit [i] of [x] or a higher one of the run is set. *)
Definition any_above_gate (w x : form) (lo n : Z) : constraint :=
  let m := run_mask lo n in
  let '(x, any) := (fmask m x, fmask m w) in
  let above := fshr 1 (fmask (Z.ldiff m (2 ^ lo)) w) in
  Constraint (fmask m x) (fmask m above) (fxor (fxor x above) any).

Lemma any_above_step r w x lo n i : 0 <= lo -> lo + n <= 64 -> holds_in r (any_above_gate w x lo n) (run_mask lo n) ->
  lo <= i < lo + n -> Z.testbit (eval r w) i = Z.testbit (eval r x) i || Z.testbit (eval r w) (i + 1) && (i + 1 <? lo + n).
Proof.
  intros L LN H I. specialize (H i ltac:(lia) ltac:(apply testbit_run_mask_in; lia)). unfold holds_at in H.
  cbn [c_a c_b c_c any_above_gate] in H.
  rewrite !testbit_fxor, !testbit_fmask, testbit_fshr, testbit_fmask, Z.ldiff_spec, Z.pow2_bits_eqb in H by lia.
  rewrite (testbit_run_mask_in lo n i), !andb_true_r, testbit_run_mask in H by lia.
  destruct (Z.leb_spec lo (i + 1)), (Z.eqb_spec lo (i + 1)); try lia. cbn [negb] in H. rewrite andb_true_r in H. cbn [andb] in H.
  destruct (i + 1 <? lo + n); rewrite ?andb_true_r, ?andb_false_r in H |- *;
    destruct (Z.testbit (eval r w) i), (Z.testbit (eval r x) i), (Z.testbit (eval r w) (i + 1)); cbn in H |- *; congruence.
Qed.
Lemma any_above_sound r w x lo n i : 0 <= lo -> lo + n <= 64 -> holds_in r (any_above_gate w x lo n) (run_mask lo n) ->
  lo <= i < lo + n -> Z.testbit (eval r w) i = negb (field i (lo + n - i) (eval r x) =? 0).
Proof.
  intros L LN H. assert (G : forall k, 0 <= k -> forall i, i = lo + n - 1 - k -> lo <= i ->
    Z.testbit (eval r w) i = negb (field i (k + 1) (eval r x) =? 0)).
  { refine (natlike_ind (fun k => forall i, i = _ -> _ -> _ = _ :> bool) _ _).
    - intros j J LJ. rewrite (any_above_step r w x lo n) by (assumption || lia).
      destruct (Z.ltb_spec (j + 1) (lo + n)); [lia|]. rewrite andb_false_r, orb_false_r.
      rewrite field_succ, field_empty, Z.add_0_r by lia. now destruct (Z.testbit (eval r x) j).
    - intros k K IH j J LJ. unfold Z.succ. rewrite (any_above_step r w x lo n) by (assumption || lia).
      rewrite (IH (j + 1)) by lia. destruct (Z.ltb_spec (j + 1) (lo + n)); [|lia]. rewrite andb_true_r.
      replace (k + 1 + 1) with (1 + (k + 1)) by lia. rewrite (field_app j 1 (k + 1)) by lia.
      rewrite (field_succ j 0 (eval r x) : _ -> _ -> field j 1 (eval r x) = _), field_empty, Z.add_0_r by lia.
      pose proof (field_range (j + 1) (k + 1) (eval r x) ltac:(lia)). change (2 ^ 1) with 2. change (2 ^ 0) with 1.
      destruct (Z.testbit (eval r x) j); cbn [Z.b2z orb]; destruct (Z.eqb_spec (field (j + 1) (k + 1) (eval r x)) 0);
        cbn [negb]; symmetry; [apply negb_true_iff | apply negb_true_iff | apply negb_false_iff | apply negb_true_iff];
        (apply Z.eqb_neq || apply Z.eqb_eq); lia. }
  intros I. rewrite (G (lo + n - 1 - i)) by lia. do 3 f_equal. lia.
Qed.

(** * Products *)

Lemma product_low r p : product_holds r p -> word (eval r (p_low p)) -> word (eval r (p_high p)) ->
  eval r (p_low p) = low 64 (multiplied (p_integers p) (eval r (p_a p)) (eval r (p_b p)))
  /\ eval r (p_high p) = Z.shiftr (multiplied (p_integers p) (eval r (p_a p)) (eval r (p_b p))) 64.
Proof.
  unfold product_holds. intros -> L H. rewrite low_mod, Z.shiftr_div_pow2, lor_shifted by (lia || exact L). split.
  - rewrite Z.mod_add by lia. symmetry. now apply Z.mod_small.
  - rewrite Z.div_add by lia. rewrite Z.div_small by exact L. reflexivity.
Qed.
