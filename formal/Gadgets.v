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
Definition run (lo n : Z) : Z := Z.shiftl (Z.ones n) lo.
Lemma testbit_run lo n i : 0 <= lo -> 0 <= n -> Z.testbit (run lo n) i = (lo <=? i) && (i <? lo + n).
Proof.
  intros L N. destruct (Z.lt_ge_cases i 0) as [I | I].
  - rewrite testbit_neg by assumption. destruct (Z.leb_spec lo i); [lia | reflexivity].
  - unfold run. rewrite Z.shiftl_spec by assumption. destruct (Z.leb_spec lo i).
    + rewrite Z.testbit_ones_nonneg by lia. destruct (Z.ltb_spec (i - lo) n), (Z.ltb_spec i (lo + n)); try reflexivity; lia.
    + now rewrite testbit_neg by lia.
Qed.
Lemma testbit_run_in lo n i : 0 <= lo -> lo <= i < lo + n -> Z.testbit (run lo n) i = true.
Proof.
  intros. rewrite testbit_run by lia. destruct (Z.leb_spec lo i), (Z.ltb_spec i (lo + n)); try reflexivity; lia.
Qed.
Lemma land_run lo n x i : Z.land (run lo n) x = run lo n -> 0 <= lo -> lo <= i < lo + n -> Z.testbit x i = true.
Proof.
  intros E L I. pose proof (testbit_run_in lo n i L I) as B. rewrite <- E, Z.land_spec in B.
  now apply andb_true_iff in B.
Qed.
Lemma land_run_0 lo n x i : Z.land (run lo n) x = 0 -> 0 <= lo -> lo <= i < lo + n -> Z.testbit x i = false.
Proof.
  intros E L I. pose proof (testbit_run_in lo n i L I) as B.
  assert (C : Z.testbit (Z.land (run lo n) x) i = false) by (rewrite E; apply Z.testbit_0_l).
  rewrite Z.land_spec, B in C. exact C.
Qed.

(** The form has no bits in a run. *)
Definition clear (r : row) (f : form) (lo n : Z) : Prop := forall i, lo <= i < lo + n -> Z.testbit (eval r f) i = false.
Lemma clear_nil r lo n : clear r [] lo n.
Proof. intros i I. apply Z.testbit_0_l. Qed.
Lemma clear_fmask r m f lo n : 0 <= lo -> Z.land (run lo n) m = 0 -> clear r (fmask m f) lo n.
Proof. intros L E i I. rewrite testbit_fmask. rewrite (land_run_0 lo n m) by assumption. apply andb_false_r. Qed.
Lemma clear_small r f n m : 0 <= eval r f < 2 ^ n -> clear r f n m.
Proof. intros E i I. apply (testbit_above n); lia. Qed.
Lemma clear_form r f lo n : words r -> 0 <= lo -> lo + n <= 64 -> Z.land (run lo n) (support f) = 0 -> clear r f lo n.
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
Definition agree (m : Z) (f g : form) : bool := Z.land m (support (fxor f g)) =? 0.
Lemma agree_sound m f g r i : agree m f g = true -> words r -> 0 <= i < 64 -> Z.testbit m i = true ->
  Z.testbit (eval r f) i = Z.testbit (eval r g) i.
Proof.
  intros A%Z.eqb_eq R I M. apply xorb_eq. rewrite <- testbit_fxor. apply support_sound; [assumption | assumption|].
  assert (B : Z.testbit (Z.land m (support (fxor f g))) i = false) by (rewrite A; apply Z.testbit_0_l).
  now rewrite Z.land_spec, M in B.
Qed.

(** In the bits of [m], constraint [k] is [g]. *)
Definition part_of (m : Z) (g k : constraint) : bool :=
  agree m (c_a g) (c_a k) && agree m (c_b g) (c_b k) && agree m (c_c g) (c_c k).
Lemma part_of_at m g k r i : part_of m g k = true -> words r -> 0 <= i < 64 -> Z.testbit m i = true ->
  (holds_at r g i <-> holds_at r k i).
Proof.
  intros [[A B]%andb_true_iff C]%andb_true_iff R I M. unfold holds_at.
  now rewrite (agree_sound m _ _ r i A), (agree_sound m _ _ r i B), (agree_sound m _ _ r i C) by assumption.
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
  (0 <=? lo) && (0 <? n) && (lo + n <=? 64) && (Z.land (run lo n) m =? run lo n)
  && (Z.land (run lo n) tops =? 2 ^ (lo + n - 1)) && negb (Z.testbit (Z.ldiff m tops) (lo - 1)).

(** Addition in the first [k] bits of a lane; [cin] has no bits inside of it, nor [outs] but the last. *)
Lemma add_prefix r w x y cin m tops outs lo n k : lane m tops lo n = true -> 0 < k <= n ->
  holds_in r (add_gate w x y cin m tops outs) m -> clear r cin (lo + 1) (n - 1) ->
  match outs with Some outs => clear r outs lo (n - 1) | None => True end ->
  field lo k (eval r (add_sum w x y cin m tops)) + 2 ^ k * Z.b2z (Z.testbit (eval r (add_carry w m tops outs)) (lo + k - 1))
  = field lo k (eval r x) + field lo k (eval r y) + Z.b2z (Z.testbit (eval r cin) lo).
Proof.
  intros L K H CI CO. unfold lane in L. rewrite !andb_true_iff, Z.leb_le, Z.ltb_lt, Z.leb_le, !Z.eqb_eq, negb_true_iff in L.
  destruct L as [[[[[L0 L1] L2] LM] LT] LB].
  assert (M : forall i, lo <= i < lo + n -> Z.testbit m i = true) by (intros; now apply (land_run lo n)).
  assert (T : forall i, lo <= i < lo + n - 1 -> Z.testbit tops i = false).
  { intros i I. assert (B : Z.testbit (Z.land (run lo n) tops) i = false) by (rewrite LT; apply Z.pow2_bits_false; lia).
    rewrite Z.land_spec, testbit_run_in in B by lia. exact B. }
  set (s := add_carried w cin m tops) in *. set (c := add_carry w m tops outs) in *.
  assert (S : Z.testbit (eval r s) lo = Z.testbit (eval r cin) lo).
  { unfold s, add_carried. rewrite testbit_fxor, testbit_fshl, testbit_fmask, LB, andb_false_r by lia. apply xorb_false_l. }
  rewrite <- S. unfold add_sum. fold s. rewrite !eval_fxor.
  rewrite (field_ext lo k (eval r x) (eval r (fmask m x))), (field_ext lo k (eval r y) (eval r (fmask m y))) by
    (try lia; intros i I; rewrite testbit_fmask, M by lia; symmetry; apply andb_true_r).
  apply carry_chain; try lia.
  - intros i I. specialize (H i ltac:(lia) (M i ltac:(lia))). unfold holds_at in H. cbn [c_a c_b c_c add_gate] in H.
    fold s c in H. rewrite (testbit_fmask r m (fxor _ _)), (testbit_fmask r m (fxor _ _)), !testbit_fxor, M, !andb_true_r in H by lia.
    exact H.
  - intros i I. unfold s, add_carried. rewrite testbit_fxor, testbit_fshl, testbit_fmask by lia.
    rewrite CI by lia. replace (i + 1 - 1) with i by lia. rewrite xorb_false_r, Z.ldiff_spec, M, T by lia.
    unfold c, add_carry. destruct outs as [outs|].
    + rewrite testbit_fxor, CO, xorb_false_r, testbit_fmask, Z.ldiff_spec, M, T by lia. reflexivity.
    + now rewrite testbit_fmask, M by lia.
Qed.
(** Addition in a lane, with its carry out. *)
Lemma add_sound r w x y cin m tops outs lo n : lane m tops lo n = true ->
  holds_in r (add_gate w x y cin m tops outs) m -> clear r cin (lo + 1) (n - 1) ->
  match outs with Some outs => clear r outs lo (n - 1) | None => True end ->
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
