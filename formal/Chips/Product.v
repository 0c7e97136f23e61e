(** Multiplication by signed rows, over the integers. With [m = 2^n], row [i] of [x y] is [x] where bit [i] of [y] is set, else its
    complement [m - 1 - x]; no partial product is formed. The weighted sum of all rows is [2 x y] up to terms that are linear in [x]
    and [y]; the first row is halved exactly by the [start]. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Import Words.
Import ListNotations.
Local Open Scope Z_scope.

(** Row [i] of the product of numbers below [m]. *)
Definition row_value (m x y : Z) (i : nat) : Z := if Z.testbit y (Z.of_nat i) then x else m - 1 - x.
(** The sum of [k] rows with weights, from row [s] on. *)
Fixpoint rows (m x y : Z) (s k : nat) : Z :=
  match k with O => 0 | S k => rows m x y s k + 2 ^ Z.of_nat k * row_value m x y (s + k) end.

Lemma pow_S k : 2 ^ Z.of_nat (S k) = 2 * 2 ^ Z.of_nat k.
Proof. rewrite Nat2Z.inj_succ. apply Z.pow_succ_r. lia. Qed.

Lemma rows_from_0 m x y k :
  rows m x y 0 k = x * (y mod 2 ^ Z.of_nat k) + (m - 1 - x) * (2 ^ Z.of_nat k - 1 - y mod 2 ^ Z.of_nat k).
Proof.
  induction k as [|k IH]; [cbn; rewrite Z.mod_1_r; lia|]. cbn [rows]. rewrite IH, Nat.add_0_l. unfold row_value.
  pose proof (field_succ 0 (Z.of_nat k) y ltac:(lia) ltac:(lia)) as E. rewrite !field_0_l, Z.add_0_l in E.
  replace (2 ^ (Z.of_nat k + 1)) with (2 ^ Z.of_nat (S k)) in E by (f_equal; lia). rewrite E, pow_S.
  destruct (Z.testbit y (Z.of_nat k)); cbn [Z.b2z]; nia.
Qed.
Lemma rows_first m x y s k : rows m x y s (S k) = row_value m x y s + 2 * rows m x y (S s) k.
Proof.
  induction k as [|k IH]; [cbn [rows]; rewrite Nat.add_0_r; change (2 ^ Z.of_nat 0) with 1; lia|].
  change (rows m x y s (S (S k))) with (rows m x y s (S k) + 2 ^ Z.of_nat (S k) * row_value m x y (s + S k)).
  rewrite IH. cbn [rows]. replace (s + S k)%nat with (S s + k)%nat by lia. rewrite pow_S. lia.
Qed.

(** Where the sum of all rows but the first begins, modulo [m], and whether it does not borrow. *)
Definition negated_first (x y : Z) : Z := if Z.testbit y 0 then 0 else x.

(** What the rows add up to, with the start's [v + m q]. *)
Lemma rows_product n x y v q : 0 <= y < 2 ^ Z.of_nat (S n) ->
  v + 2 ^ Z.of_nat (S n) * Z.b2z q
    = (2 ^ Z.of_nat (S n) - 1 - y) / 2 + (2 ^ Z.of_nat (S n) - 1 - negated_first x y) + 1 ->
  x * y = v + rows (2 ^ Z.of_nat (S n)) x y 1 n
    + 2 ^ Z.of_nat n * (x + y + Z.b2z (negb (Z.testbit y 0)) + 2 * Z.b2z q - 1 - 2 ^ Z.of_nat (S n)).
Proof.
  intros Y V. pose proof (rows_from_0 (2 ^ Z.of_nat (S n)) x y (S n)) as A. rewrite rows_first, Z.mod_small in A by exact Y.
  rewrite !pow_S in *. set (p := 2 ^ Z.of_nat n) in *.
  pose proof (Z.div_mod (2 * p - 1 - y) 2 ltac:(lia)) as D. rewrite Zmod_odd in D.
  assert (O : Z.odd (2 * p - 1 - y) = negb (Z.testbit y 0)).
  { rewrite Z.bit0_odd, <- Z.negb_even. f_equal. replace (2 * p - 1 - y) with (- y - 1 + 2 * p) by lia.
    rewrite Z.even_add_mul_2. rewrite Z.even_sub, Z.even_opp. rewrite <- Z.negb_even. now destruct (Z.even y). }
  rewrite O in D. unfold negated_first, row_value in *. change (Z.of_nat 0) with 0 in A.
  set (h := (2 * p - 1 - y) / 2) in *. set (R := rows _ _ _ _ _) in *.
  destruct (Z.testbit y 0); cbn [negb Z.b2z] in *; nia.
Qed.
(** The units that are added to the high half. *)
Lemma units_value x y m v (q : bool) : 0 <= v < m -> 0 <= y < m ->
  v + m * Z.b2z q = (m - 1 - y) / 2 + (m - 1 - negated_first x y) + 1 ->
  Z.b2z (negb (Z.testbit y 0)) + 2 * Z.b2z q - 1 = Z.b2z q + Z.b2z (negb (xorb (negb (Z.testbit y 0)) q)).
Proof.
  intros V Y E. unfold negated_first in E. assert (0 <= (m - 1 - y) / 2) by (apply Z.div_pos; lia).
  destruct (Z.testbit y 0), q; cbn in *; lia.
Qed.

(** ** The high half: averages *)

(** Numbers of which each is half the sum of the last one and a row. The bits that halving drops are the product's. *)
Fixpoint dropped (t r : nat -> Z) (k : nat) : Z :=
  match k with O => 0 | S k => dropped t r k + 2 ^ Z.of_nat k * ((t k + r k) mod 2) end.
Lemma dropped_range t r k : 0 <= dropped t r k < 2 ^ Z.of_nat k.
Proof.
  induction k as [|k IH]; [cbn; lia|]. cbn [dropped]. rewrite pow_S. pose proof (Z.mod_pos_bound (t k + r k) 2 ltac:(lia)). nia.
Qed.
Lemma averages m x y t k : (forall j, (j < k)%nat -> t (S j) = (t j + row_value m x y (1 + j)) / 2) ->
  t 0%nat + rows m x y 1 k = dropped t (fun j => row_value m x y (1 + j)) k + 2 ^ Z.of_nat k * t k.
Proof.
  induction k as [|k IH]; intros H; [cbn [rows dropped]; change (2 ^ Z.of_nat 0) with 1; lia|].
  cbn [rows dropped]. specialize (IH ltac:(intros; apply H; lia)). rewrite (H k) by lia. rewrite pow_S.
  pose proof (Z.div_mod (t k + row_value m x y (1 + k)) 2 ltac:(lia)). nia.
Qed.

(** ** The low half: two chains of sums *)

(** The lowest bits of a chain, one from each of its numbers. *)
Fixpoint settled_bits (t : nat -> Z) (k : nat) : Z :=
  match k with O => 0 | S k => settled_bits t k + 2 ^ Z.of_nat k * Z.b2z (Z.testbit (t (S k)) (Z.of_nat k)) end.
Lemma settled_range t k : 0 <= settled_bits t k < 2 ^ Z.of_nat k.
Proof.
  induction k as [|k IH]; [cbn; lia|]. cbn [settled_bits]. rewrite pow_S. pose proof (b2z_range (Z.testbit (t (S k)) (Z.of_nat k))). nia.
Qed.
Lemma field_first lo n z : 0 <= lo -> 0 < n -> field lo n z = Z.b2z (Z.testbit z lo) + 2 * field (lo + 1) (n - 1) z.
Proof.
  intros L N. replace n with (1 + (n - 1)) at 1 by lia. rewrite field_app by lia. f_equal.
  change 1 with (0 + 1) at 1. rewrite field_succ, field_empty, Z.add_0_r by lia. change (2 ^ 0) with 1. lia.
Qed.
(** The rising chain adds row [1 + j] in the bits from [j] on. *)
Lemma rising_sum n x y t k : (k <= n)%nat ->
  (forall j, (j < k)%nat ->
    field (Z.of_nat j) (Z.of_nat (n - j)) (t (S j))
    = (field (Z.of_nat j) (Z.of_nat (n - j)) (t j) + row_value (2 ^ Z.of_nat n) x y (1 + j)) mod 2 ^ Z.of_nat (n - j)) ->
  exists c, field 0 (Z.of_nat n) (t 0%nat) + rows (2 ^ Z.of_nat n) x y 1 k
    = settled_bits t k + 2 ^ Z.of_nat k * field (Z.of_nat k) (Z.of_nat (n - k)) (t k) + 2 ^ Z.of_nat n * c.
Proof.
  induction k as [|k IH]; intros K H.
  - exists 0. cbn [rows settled_bits]. rewrite Nat.sub_0_r. change (2 ^ Z.of_nat 0) with 1. change (Z.of_nat 0) with 0. lia.
  - destruct IH as [c E]; [lia|intros; apply H; lia|]. specialize (H k ltac:(lia)). cbn [rows settled_bits]. rewrite Z.add_assoc, E.
    rewrite (field_first (Z.of_nat k) _ (t (S k))) in H by lia.
    replace (Z.of_nat k + 1) with (Z.of_nat (S k)) in H by lia. replace (Z.of_nat (n - k) - 1) with (Z.of_nat (n - S k)) in H by lia.
    set (a := field _ _ (t k)) in *. set (r := row_value _ _ _ _) in *. set (b := Z.b2z _) in *. set (f := field _ _ (t (S k))) in *.
    pose proof (Z.div_mod (a + r) (2 ^ Z.of_nat (n - k)) ltac:(apply Z.pow_nonzero; lia)) as D. rewrite <- H in D.
    exists (c + (a + r) / 2 ^ Z.of_nat (n - k)). rewrite pow_S.
    assert (P : 2 ^ Z.of_nat n = 2 ^ Z.of_nat k * 2 ^ Z.of_nat (n - k)) by (rewrite <- Z.pow_add_r by lia; f_equal; lia).
    rewrite P. set (u := 2 ^ Z.of_nat k) in *. set (w := 2 ^ Z.of_nat (n - k)) in *. nia.
Qed.
(** The falling chain: after [k] steps the sum of the last [k] rows, of which each weighs twice the one before. *)
Lemma rows_split m x y s j k : rows m x y s (j + k) = rows m x y s j + 2 ^ Z.of_nat j * rows m x y (s + j) k.
Proof.
  induction k as [|k IH]; [rewrite Nat.add_0_r; cbn [rows]; lia|]. rewrite Nat.add_succ_r. cbn [rows]. rewrite IH.
  rewrite Nat2Z.inj_add, Z.pow_add_r by lia. replace (s + (j + k))%nat with (s + j + k)%nat by lia. lia.
Qed.
Lemma falling_sum n x y g k : g 1%nat = 0 -> (1 <= k <= n)%nat ->
  (forall j, (2 <= j <= k)%nat ->
    g j = (2 * g (j - 1)%nat + row_value (2 ^ Z.of_nat n) x y (n - j + 1)) mod 2 ^ Z.of_nat j) ->
  g k = rows (2 ^ Z.of_nat n) x y (n - k + 1) (k - 1) mod 2 ^ Z.of_nat k.
Proof.
  intros Z1. induction k as [|k IH]; intros K H; [lia|]. destruct (Nat.eq_dec k 0) as [->|N]; [exact Z1|].
  rewrite (H (S k)) by lia. replace (S k - 1)%nat with k by lia. rewrite IH by (try (intros; apply H); lia).
  pose proof (rows_first (2 ^ Z.of_nat n) x y (n - S k + 1) (k - 1)) as F. replace (S (k - 1)) with k in F by lia. rewrite F.
  replace (S (n - S k + 1)) with (n - k + 1)%nat by lia.
  rewrite pow_S, <- Z.mul_mod_distr_l by (try apply Z.pow_nonzero; lia). rewrite Z.add_comm. apply Z.add_mod_idemp_r. nia.
Qed.

(** What the two chains make, for an even number of bits: the low half of the product, but for the lowest bit of [x] in the top bit. *)
Lemma chains_product h x y t g v q : let n := (2 * h)%nat in let m := 2 ^ Z.of_nat n in (2 <= h)%nat ->
  0 <= y < m -> 0 <= v < m -> v = field 0 (Z.of_nat n) (t 0%nat) ->
  v + m * Z.b2z q = (m - 1 - y) / 2 + (m - 1 - negated_first x y) + 1 ->
  (forall j, (j <= h)%nat ->
    field (Z.of_nat j) (Z.of_nat (n - j)) (t (S j))
    = (field (Z.of_nat j) (Z.of_nat (n - j)) (t j) + row_value m x y (1 + j)) mod 2 ^ Z.of_nat (n - j)) ->
  g 1%nat = 0 ->
  (forall j, (2 <= j < h)%nat -> g j = (2 * g (j - 1)%nat + row_value m x y (n - j + 1)) mod 2 ^ Z.of_nat j) ->
  let top := (field (Z.of_nat h + 1) (Z.of_nat (h - 1)) (t (S h)) + g (h - 1)%nat) mod 2 ^ Z.of_nat (h - 1) in
  (settled_bits t (S h) + 2 ^ Z.of_nat (S h) * top + 2 ^ Z.of_nat (n - 1) * Z.b2z (Z.testbit x 0)) mod m = (x * y) mod m.
Proof.
  intros n m H Y V V0 VQ R G1 G top.
  destruct (rising_sum n x y t (S h) ltac:(lia) ltac:(intros; apply R; lia)) as [c E].
  rewrite <- V0 in E. fold m in E. replace (Z.of_nat (n - S h)) with (Z.of_nat (h - 1)) in E by lia.
  replace (Z.of_nat (S h)) with (Z.of_nat h + 1) in E at 2 by lia.
  pose proof (falling_sum n x y g (h - 1) G1 ltac:(lia) ltac:(intros; apply G; lia)) as F. fold m in F.
  assert (M : m = 2 * 2 ^ Z.of_nat (n - 1)) by (unfold m; rewrite <- pow_S; do 2 f_equal; lia).
  pose proof (rows_product (n - 1) x y v q) as P. replace (S (n - 1)) with n in P by lia. fold m in P. specialize (P Y VQ).
  replace (n - 1)%nat with (S h + (h - 2))%nat in P at 1 by lia. rewrite rows_split in P.
  replace (1 + S h)%nat with (n - (h - 1) + 1)%nat in P by lia. replace (h - 1 - 1)%nat with (h - 2)%nat in F by lia.
  set (G' := rows m x y (n - (h - 1) + 1) (h - 2)) in *. set (u := 2 ^ Z.of_nat (S h)) in *. set (w := 2 ^ Z.of_nat (h - 1)) in *.
  set (f := field _ _ (t (S h))) in *. set (s := settled_bits t (S h)) in *.
  assert (UW : m = u * w) by (unfold m, u, w; rewrite <- Z.pow_add_r by lia; f_equal; lia).
  assert (W : w <> 0) by (apply Z.pow_nonzero; lia).
  assert (T : exists d, top = f + G' + w * d).
  { exists (- ((f + G') / w)). unfold top. rewrite F, Z.add_mod_idemp_r by exact W. pose proof (Z.div_mod (f + G') w W). lia. }
  destruct T as [d T]. rewrite T. clear T top.
  pose proof (Zmod_odd x) as OX. rewrite <- Z.bit0_odd in OX. pose proof (Z.div_mod x 2 ltac:(lia)) as DX.
  pose proof (Zmod_odd y) as OY. rewrite <- Z.bit0_odd in OY. pose proof (Z.div_mod y 2 ltac:(lia)) as DY.
  set (p := 2 ^ Z.of_nat (n - 1)) in *.
  assert (K : exists e, s + u * (f + G' + w * d) + p * Z.b2z (Z.testbit x 0) = x * y + e * m).
  { exists (d - c - (x / 2 + y / 2 + Z.b2z q - p)).
    assert (B : x + y + Z.b2z (negb (Z.testbit y 0)) + 2 * Z.b2z q - 1 - m
      = Z.b2z (Z.testbit x 0) + 2 * (x / 2 + y / 2 + Z.b2z q - p))
      by (rewrite M; destruct (Z.testbit x 0), (Z.testbit y 0); cbn [negb Z.b2z] in *; lia).
    rewrite B in P. set (z := x / 2 + y / 2 + Z.b2z q - p) in *. set (b := Z.b2z (Z.testbit x 0)) in *.
    assert (Q : p * (b + 2 * z) = p * b + m * z) by (rewrite M; ring). rewrite Q in P.
    rewrite P. replace (v + (rows m x y 1 (S h) + u * G')) with (s + u * f + m * c + u * G') by lia.
    replace (u * (f + G' + w * d)) with (u * f + u * G' + m * d) by (rewrite UW; ring). ring. }
  destruct K as [e K]. rewrite K. apply Z.mod_add. rewrite UW. unfold u. pose proof (Z.pow_pos_nonneg 2 (Z.of_nat (S h))). nia.
Qed.
