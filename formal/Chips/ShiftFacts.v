(** What moved words are as numbers: shifts and rotations of words and of their low halves. *)
From Coq Require Import ZArith Znumtheory Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Gadgets.
From Carryless.Chips Require Import Common.
Import ListNotations.
Local Open Scope Z_scope.

(** The low half, and the low half with its sign. *)
Definition low32 (f : form) : form := fmask 0xffffffff f.
Lemma eval_low32 r f : eval r (low32 f) = eval r f mod 2 ^ 32.
Proof. unfold low32. rewrite eval_fmask. change 0xffffffff with (Z.ones 32). now rewrite Z.land_ones by lia. Qed.
Lemma low32_ok f : form_ok f = true -> form_ok (low32 f) = true.
Proof. intros F. unfold low32, fmask. now rewrite form_ok_fstep. Qed.
Lemma fsext32_ok f : form_ok f = true -> form_ok (fsext32 f) = true.
Proof. intros F. unfold fsext32, fsar, fshl. now rewrite !form_ok_fstep. Qed.

Lemma move_ok s k f : step_ok (s k) = true \/ k = 0 -> form_ok f = true -> form_ok (move s k f) = true.
Proof. intros S F. unfold move. destruct (Z.eqb_spec k 0); [assumption|]. rewrite form_ok_fstep; [assumption|]. now destruct S. Qed.
Lemma in_steps n k : 0 <= k < n -> n <= 64 -> (1 <=? k) && (k <? 64) = true \/ k = 0.
Proof. intros K N. destruct (Z.eq_dec k 0); [now right|left]. apply andb_true_iff. split; [apply Z.leb_le|apply Z.ltb_lt]; lia. Qed.

(** * Shifts *)

Lemma eval_shr r k f : 0 <= k -> eval r (move Shr k f) = eval r f / 2 ^ k.
Proof.
  intros K. unfold move. destruct (Z.eqb_spec k 0) as [->|N]; [now rewrite Z.div_1_r|].
  rewrite <- Z.shiftr_div_pow2 by assumption. apply eval_fshr.
Qed.
Lemma eval_sar r k f : words r -> form_ok f = true -> 0 <= k < 64 -> eval r (move Sar k f) = wrap (signed 64 (eval r f) / 2 ^ k).
Proof.
  intros W F K. unfold move. destruct (Z.eqb_spec k 0) as [->|N].
  - rewrite Z.div_1_r, signed64_wrap. symmetry. apply wrap_small. now apply eval_word.
  - rewrite <- Z.shiftr_div_pow2 by lia. apply eval_fsar; [assumption|assumption|lia].
Qed.

Lemma sext_wrap z : sext 32 (wrap z) = sext 32 z.
Proof. apply sext_mod. unfold wrap, modulus. symmetry. apply Zmod_div_mod; try lia. now exists (2 ^ 32). Qed.
Lemma sext_low z : sext 32 (z mod 2 ^ 32) = sext 32 z.
Proof. apply sext_mod. now rewrite Z.mod_mod by lia. Qed.
Lemma signed_sext z : signed 64 (sext 32 z) = signed 32 (z mod 2 ^ 32).
Proof.
  pose proof (signed_range 32 (z mod 2 ^ 32) ltac:(lia)) as S.
  assert (E : signed 32 (z mod 2 ^ 32) = signed 32 z) by (unfold signed; now rewrite Z.mod_mod by lia).
  rewrite E in *. unfold sext. set (s := signed 32 z) in *. clearbody s. clear E. change (32 - 1) with 31 in S.
  unfold signed. cbv zeta. fold modulus. fold (wrap (wrap s)). rewrite wrap_wrap. unfold wrap, modulus.
  destruct (Z.lt_ge_cases s 0).
  - replace (s mod 2 ^ 64) with (s + 2 ^ 64) by (apply Zmod_unique with (-1); lia).
    destruct (Z.ltb_spec (s + 2 ^ 64) (2 ^ (64 - 1))); lia.
  - rewrite Z.mod_small by lia. destruct (Z.ltb_spec s (2 ^ (64 - 1))); lia.
Qed.
(** A word's amount is that of its low half. *)
Lemma amount_of_word b : b mod 2 ^ 32 mod 32 = b mod 32.
Proof. symmetry. apply Zmod_div_mod; try lia. now exists (2 ^ 27). Qed.

(** * Rotations *)

(** By bits that do not overlap. *)
Lemma rotate_lxor n a k : 0 <= k < n -> 0 <= a < 2 ^ n ->
  Spec.rotate n a k = Z.lxor (low n (Z.shiftl a k)) (Z.shiftr a (n - k)).
Proof.
  intros K A. unfold Spec.rotate. rewrite (Z.mod_small k) by assumption. rewrite lxor_add.
  - now rewrite low_mod, Z.shiftl_mul_pow2, Z.shiftr_div_pow2 by lia.
  - apply land_0_bits. intros i I. rewrite testbit_low, Z.shiftl_spec, Z.shiftr_spec by lia.
    destruct (Z.lt_ge_cases i k); [now rewrite (testbit_neg a (i - k)) by lia|].
    rewrite (testbit_above n a (i + (n - k))) by lia. apply andb_false_r.
Qed.
Lemma rotate_mod n a k : Spec.rotate n a (k mod n) = Spec.rotate n a k.
Proof. unfold Spec.rotate. now rewrite Zmod_mod. Qed.
Lemma rotate_back n a k : 0 < n -> Spec.rotate n a ((n - k mod n) mod n) = Spec.rotate n a (- k).
Proof.
  intros N. rewrite rotate_mod, <- (rotate_mod n a (n - _)), <- (rotate_mod n a (- k)). f_equal.
  rewrite Zminus_mod_idemp_r. replace (n - k) with (- k + 1 * n) by lia. apply Z.mod_add. lia.
Qed.

Lemma eval_rotl r k f : words r -> form_ok f = true -> 0 <= k < 64 -> eval r (move Rotl k f) = Spec.rotate 64 (eval r f) k.
Proof.
  intros W F K. pose proof (eval_word r f F W) as E. unfold move. destruct (Z.eqb_spec k 0) as [->|N].
  - rewrite rotate_lxor by (lia || exact E). rewrite Z.shiftl_0_r, low_word by assumption.
    rewrite (Z.shiftr_div_pow2 _ 64), Z.div_small by (lia || exact E). now rewrite Z.lxor_0_r.
  - rewrite eval_fstep by (try assumption; cbn; lia). cbn [run_step]. rewrite rotate_lxor by (lia || exact E).
    symmetry. apply Z.lxor_lor. apply land_0_bits. intros i I. rewrite testbit_low, Z.shiftl_spec, Z.shiftr_spec by lia.
    destruct (Z.lt_ge_cases i k); [now rewrite (testbit_neg _ (i - k)) by lia|].
    rewrite (testbit_above 64 _ (i + (64 - k))) by (lia || exact E). apply andb_false_r.
Qed.

(** The rotated low half, with its sign. *)
Definition rotated32 (k : Z) (f : form) : form := fsext32 (fxor (move Shl k (low32 f)) (fshr (32 - k) (low32 f))).
Lemma eval_rotated32 r k f : words r -> form_ok f = true -> 0 <= k < 32 ->
  eval r (rotated32 k f) = sext 32 (Spec.rotate 32 (eval r f mod 2 ^ 32) k).
Proof.
  intros W F K. pose proof (low32_ok f F) as L. unfold rotated32. rewrite eval_fsext32.
  - rewrite eval_fxor, eval_shl, eval_fshr, eval_low32 by (assumption || lia).
    rewrite rotate_lxor by (assumption || (apply Z.mod_pos_bound; lia)).
    apply sext_mod. rewrite <- !low_mod by lia. apply Z.bits_inj'. intros i I.
    rewrite (testbit_low 32 (Z.lxor _ _)), (testbit_low 32 (Z.lxor _ _)), !Z.lxor_spec by lia.
    rewrite (testbit_low 32 (Z.shiftl _ _)), testbit_wrap, <- Z.shiftl_mul_pow2 by lia.
    destruct (Z.ltb_spec i 32); [|now rewrite !andb_false_r].
    destruct (Z.ltb_spec i 64); [reflexivity|lia].
  - rewrite form_ok_app, move_ok by (assumption || (cbn [step_ok]; apply in_steps with 32; lia)). cbn [andb].
    unfold fshr. rewrite form_ok_fstep; [assumption|]. cbn [step_ok].
    apply andb_true_iff. split; [apply Z.leb_le|apply Z.ltb_lt]; lia.
  - assumption.
Qed.
