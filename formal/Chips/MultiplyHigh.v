(** [mulh mulhsu mulhu]: from the full product of the unsigned words. A sign takes twice the other factor from the high half. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields FieldsFacts Meaning Row Gadgets Patterns.
From Carryless.Chips Require Import Common Arithmetic Product ProductForms ProductHolds.
From Carryless.generated Require Import multiply.
Import ListNotations.
Local Open Scope Z_scope.

(** A sum with its carry. *)
Lemma wrap_carry t : 0 <= t < 2 * modulus -> t = wrap t + modulus * Z.b2z (modulus <=? t).
Proof.
  intros T. unfold wrap. destruct (Z.leb_spec modulus t); cbn [Z.b2z].
  - replace (t mod modulus) with (t - modulus); [lia|]. apply Z.mod_unique with 1; lia.
  - rewrite Z.mod_small by lia. lia.
Qed.
(** Half of a number whose low word is [c]. *)
Lemma half_word c k : word c ->
  wrap ((c + modulus * k) / 2) = Z.lxor (Z.shiftr c 1) (if Z.odd k then 2 ^ 63 else 0).
Proof.
  intros C. unfold word in C. rewrite Z.shiftr_div_pow2 by lia. change (2 ^ 1) with 2.
  replace (c + modulus * k) with (c + (2 ^ 63 * k) * 2) by (unfold modulus; lia). rewrite Z.div_add by lia.
  assert (D : 0 <= c / 2 < 2 ^ 63) by (split; [apply Z.div_pos; lia|apply Z.div_lt_upper_bound; unfold modulus in C; lia]).
  pose proof (Z.div_mod k 2 ltac:(lia)) as E. rewrite Zmod_odd in E. rewrite E at 1. set (h := k / 2) in *. clear E.
  replace (c / 2 + 2 ^ 63 * (2 * h + (if Z.odd k then 1 else 0)))
    with (c / 2 + (if Z.odd k then 1 else 0) * 2 ^ 63 + h * modulus) by (unfold modulus; lia).
  rewrite wrap_plus. rewrite wrap_small by (unfold word, modulus; destruct (Z.odd k); lia).
  rewrite <- lxor_shifted by lia. now destruct (Z.odd k).
Qed.
Lemma land_top a : Z.land a (2 ^ 63) = if Z.testbit a 63 then 2 ^ 63 else 0.
Proof.
  apply Z.bits_inj'. intros i I. rewrite Z.land_spec, Z.pow2_bits_eqb by lia. destruct (Z.eqb_spec 63 i) as [<-|E].
  - destruct (Z.testbit a 63); reflexivity.
  - rewrite andb_false_r. destruct (Z.testbit a 63); [symmetry; apply Z.pow2_bits_false; lia|symmetry; apply Z.testbit_0_l].
Qed.

(** The signed product's high word; [a] and [b] say which factors are negative. *)
Lemma signed_high x y low h units c ca cb cc (a b : bool) :
  x * y = low + 2 ^ 63 * (h + x + y + units - modulus) -> 0 <= low < 2 ^ 63 -> word c ->
  c + modulus * (ca + cb + cc)
    = h + (if a then ones64 - y else y) + Z.b2z a + (if b then ones64 - x else x) + Z.b2z b + units ->
  wrap ((x - modulus * Z.b2z a) * (y - modulus * Z.b2z b) / modulus)
  = Z.lxor (Z.shiftr c 1) (if Z.odd (ca + cb + cc + Z.b2z a + Z.b2z b + 1) then 2 ^ 63 else 0).
Proof.
  intros P L C S. set (k := ca + cb + cc - Z.b2z a - Z.b2z b - 1 + 2 * (Z.b2z a * Z.b2z b)).
  assert (E : (x - modulus * Z.b2z a) * (y - modulus * Z.b2z b) = low + 2 ^ 63 * (c + modulus * k)).
  { unfold k, ones64, modulus in *. destruct a, b; cbn [Z.b2z] in *; lia. }
  rewrite E. replace modulus with (2 ^ 63 * 2) at 2 by reflexivity. rewrite <- Z.div_div by lia.
  rewrite (Z.mul_comm (2 ^ 63)), Z.div_add by lia. rewrite (Z.div_small low), Z.add_0_l by exact L.
  rewrite half_word by exact C. do 2 f_equal. replace k with (ca + cb + cc + Z.b2z a + Z.b2z b + 1 + 2 * (Z.b2z a * Z.b2z b - Z.b2z a - Z.b2z b - 1))
    by (unfold k; lia). now rewrite Z.odd_add_mul_2.
Qed.

Definition x_negative : form := fbroadcast 0 (col 4).
Definition y_negative : form := fbroadcast 31 (col 4).
Definition high_form : form := half_form 64 y 5 63.
Definition unit_form : form := start_carry 64 5.
Definition other_form : form := rounded_form 64 y 5.
Definition first_sum : form := sum 70 high_form (fxor y x_negative) (fmask 1 x_negative).
Definition second_sum : form := sum 71 first_sum (fxor x y_negative) (fmask 1 y_negative).
Definition third_sum : form := sum 72 second_sum unit_form other_form.
Definition high_top : form :=
  fxor (fxor (fmask (2 ^ 63) (fxor (fxor (col 70) (col 71)) (col 72))) (const (2 ^ 63)))
    (fmask (2 ^ 63) (fxor x_negative y_negative)).
Definition multiply_high_form : form := fxor (fshr 1 third_sum) high_top.

Lemma eval_top r f g h s t : real_row r = true ->
  eval r (fxor (fxor (fmask (2 ^ 63) (fxor (fxor f g) h)) (const (2 ^ 63))) (fmask (2 ^ 63) (fxor s t)))
  = if xorb (xorb (xorb (Z.testbit (eval r f) 63) (Z.testbit (eval r g) 63)) (Z.testbit (eval r h) 63))
         (negb (xorb (Z.testbit (eval r s) 63) (Z.testbit (eval r t) 63))) then 2 ^ 63 else 0.
Proof.
  intros R. rewrite !eval_fxor, (const_value r (2 ^ 63) R) by now vm_compute. rewrite !eval_fmask, !land_top, !testbit_fxor.
  now destruct (xorb (xorb _ _) _), (xorb _ _).
Qed.

(** A sign that counts where a flag is set. *)
Lemma sign_holds c k s at_ f n r flags :
  part_of (2 ^ at_) (and_gate (col s) (flag n) (fbit 63 at_ f) (2 ^ at_)) (constraint_at c k) = true ->
  satisfies c r -> fields_of r / 2 ^ 17 mod 2 ^ 6 = flags -> 0 <= n < 6 -> 0 <= at_ < 64 ->
  Z.testbit (eval r (col s)) at_ = Z.testbit flags n && Z.testbit (eval r f) 63.
Proof.
  intros P Sat F N A. pose proof (gadget_holds _ _ _ _ _ P Sat) as G.
  rewrite (and_sound r _ _ _ _ at_ G) by (try apply Z.pow2_bits_true; lia).
  rewrite (eval_flag r flags), testbit_fbit_at by (assumption || lia). f_equal.
  destruct (Z.testbit flags n); [now apply testbit_ones64|apply Z.testbit_0_l].
Qed.
Lemma eval_signs r f s at_ : word (eval r f) -> eval r (fxor f (fbroadcast at_ s)) = (if Z.testbit (eval r s) at_ then ones64 - eval r f else eval r f)
  /\ eval r (fmask 1 (fbroadcast at_ s)) = Z.b2z (Z.testbit (eval r s) at_).
Proof.
  intros F. rewrite eval_fxor, eval_fmask, eval_fbroadcast. destruct (Z.testbit (eval r s) at_).
  - split; [now apply lxor_ones64|reflexivity].
  - split; [apply Z.lxor_0_r|reflexivity].
Qed.

Theorem multiply_high_sound : chip_sound 4 chip_multiply_high.
Proof.
  operands Rs2 KMultiplyHigh x y multiply_high_form. intros r o flags Sat R K F. assert (W : words r) by apply Sat.
  assert (WX : word (eval r x)) by now apply eval_word. assert (WY : word (eval r y)) by now apply eval_word.
  assert (WD : width 64) by now right.
  destruct (full_product_holds chip_multiply_high r 64 x y 5 1 WD Sat R ltac:(vm_compute; reflexivity)) as (P & L & H & U).
  pose proof (rounded_value r 64 y 5 WD R) as E2. pose proof (start_carry_value r 64 5 WD) as E1.
  change (Z.of_nat 64) with 64 in *. rewrite !field_word in * by assumption. fold unit_form in E1. fold other_form in E2.
  pose proof (sign_holds chip_multiply_high 0 4 0 x 0 r flags ltac:(vm_compute; reflexivity) Sat F ltac:(lia) ltac:(lia)) as SX.
  pose proof (sign_holds chip_multiply_high 0 4 31 y 1 r flags ltac:(vm_compute; reflexivity) Sat F ltac:(lia) ltac:(lia)) as SY.
  destruct (eval_signs r y (col 4) 0 WY) as [YS YC]. destruct (eval_signs r x (col 4) 31 WX) as [XS XC].
  rewrite SX in YS, YC. rewrite SY in XS, XC. fold x_negative in YS, YC. fold y_negative in XS, XC.
  set (a := Z.testbit flags 0 && Z.testbit (eval r x) 63) in *. set (b := Z.testbit flags 1 && Z.testbit (eval r y) 63) in *.
  assert (WH : eval r high_form = high_value r 64 y 5).
  { unfold high_value, half_value. change (64 - 1)%nat with 63%nat. fold high_form. symmetry. apply field_word.
    apply eval_word; [reflexivity|assumption]. }
  assert (U1 : 0 <= eval r unit_form <= 1) by (rewrite E1; apply b2z_range).
  assert (U2 : 0 <= eval r other_form <= 1) by (rewrite E2; apply b2z_range).
  assert (UE : units r 64 y 5 = eval r unit_form + eval r other_form)
    by (unfold units; change (Z.of_nat 64) with 64; rewrite field_word by assumption; now rewrite E1, E2).
  assert (N : forall (s : bool) z, word z -> word (if s then ones64 - z else z)) by (intros [] z; unfold word, ones64; lia).
  destruct (sum_holds chip_multiply_high 66 70 high_form (fxor y x_negative) (fmask 1 x_negative) r
    ltac:(vm_compute; reflexivity) Sat) as [S1 C1];
    [rewrite WH; exact H|rewrite YS; now apply N|rewrite YC; apply b2z_range|].
  fold first_sum in S1. assert (W1 : word (eval r first_sum)) by (rewrite S1; apply wrap_word).
  destruct (sum_holds chip_multiply_high 67 71 first_sum (fxor x y_negative) (fmask 1 y_negative) r
    ltac:(vm_compute; reflexivity) Sat W1) as [S2 C2]; [rewrite XS; now apply N|rewrite XC; apply b2z_range|].
  fold second_sum in S2. assert (W2 : word (eval r second_sum)) by (rewrite S2; apply wrap_word).
  destruct (sum_holds chip_multiply_high 68 72 second_sum unit_form other_form r
    ltac:(vm_compute; reflexivity) Sat W2) as [S3 C3]; [unfold word, modulus; lia|exact U2|].
  fold third_sum in S3. assert (W3 : word (eval r third_sum)) by (rewrite S3; apply wrap_word).
  rewrite WH, YS, YC in S1, C1. rewrite XS, XC in S2, C2.
  pose proof (N a _ WY) as NY. pose proof (N b _ WX) as NX. unfold word in NY, NX, W1, W2.
  pose proof (b2z_range a) as RA. pose proof (b2z_range b) as RB. change (2 ^ 64) with modulus in H.
  pose proof (wrap_carry (high_value r 64 y 5 + (if a then ones64 - eval r y else eval r y) + Z.b2z a) ltac:(lia)) as T1.
  pose proof (wrap_carry (eval r first_sum + (if b then ones64 - eval r x else eval r x) + Z.b2z b) ltac:(lia)) as T2.
  pose proof (wrap_carry (eval r second_sum + eval r unit_form + eval r other_form) ltac:(unfold modulus in *; lia)) as T3.
  rewrite <- S1, <- C1 in T1. rewrite <- S2, <- C2 in T2. rewrite <- S3, <- C3 in T3.
  set (ca := Z.testbit (eval r (col 70)) 63) in *. set (cb := Z.testbit (eval r (col 71)) 63) in *.
  set (cc := Z.testbit (eval r (col 72)) 63) in *.
  change (2 ^ 64) with modulus in P. change (64 - 1) with 63 in *.
  pose proof (signed_high (eval r x) (eval r y) _ _ _ (eval r third_sum) (Z.b2z ca) (Z.b2z cb) (Z.b2z cc) a b P L W3
    ltac:(rewrite UE; lia)) as Q.
  assert (RE : eval r multiply_high_form
    = Z.lxor (Z.shiftr (eval r third_sum) 1) (if Z.odd (Z.b2z ca + Z.b2z cb + Z.b2z cc + Z.b2z a + Z.b2z b + 1) then 2 ^ 63 else 0)).
  { unfold multiply_high_form. rewrite eval_fxor, eval_fshr. apply f_equal. unfold high_top. rewrite (eval_top r _ _ _ _ _ R).
    unfold x_negative, y_negative. fold ca cb cc. rewrite !testbit_fbroadcast, SX, SY by lia.
    now destruct ca, cb, cc, a, b. }
  rewrite RE, <- Q. unfold a, b. clear - WX WY K. operations K o; cbn [Spec.alu Z.testbit Pos.testbit Z.odd andb Z.b2z];
    unfold Spec.mulh, Spec.mulhsu, Spec.mulhu; rewrite ?signed_word by assumption; rewrite ?Z.mul_0_r, ?Z.sub_0_r.
  all: try reflexivity.
  unfold word in *. apply wrap_small. split; [apply Z.div_pos; unfold modulus in *; lia|].
  apply Z.div_lt_upper_bound; [unfold modulus; lia|]. apply Z.mul_lt_mono_nonneg; unfold modulus in *; lia.
Qed.
