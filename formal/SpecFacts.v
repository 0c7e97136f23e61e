(** Facts about the specification: maps, what [decode] gives, memory within one word and across two. *)
From Coq Require Import ZArith Lia ZifyBool Bool List.
From Carryless Require Import Words Spec.
Import ListNotations.
Local Open Scope Z_scope.

(** * Maps *)

Lemma get_empty_at p : get_at Empty p = 0.
Proof. now destruct p. Qed.

Lemma get_set_at_same s p v : get_at (set_at s p v) p = v.
Proof. revert s. induction p; intros s; destruct s; cbn; auto. Qed.

Lemma get_set_at_other s p q v : p <> q -> get_at (set_at s p v) q = get_at s q.
Proof.
  revert s q. induction p as [p IH|p IH|]; intros s q H; destruct s, q; cbn;
    rewrite ?IH, ?get_empty_at by congruence; congruence.
Qed.

Lemma get_empty k : get Empty k = 0.
Proof. apply get_empty_at. Qed.

Lemma get_set_same s k v : get (set s k v) k = v.
Proof. apply get_set_at_same. Qed.

Lemma get_set_other s k j v : 0 <= k -> 0 <= j -> k <> j -> get (set s k v) j = get s j.
Proof. intros Hk Hj H. apply get_set_at_other. lia. Qed.

Lemma get_set s k j v : 0 <= k -> 0 <= j -> get (set s k v) j = if k =? j then v else get s j.
Proof.
  intros Hk Hj. destruct (Z.eqb_spec k j) as [<-|H]; [apply get_set_same|now apply get_set_other].
Qed.

Lemma get_set_all l : forall s k j, 0 <= k -> 0 <= j ->
  get (set_all s k l) j = if (k <=? j) && (j <? k + Z.of_nat (length l)) then nth (Z.to_nat (j - k)) l 0 else get s j.
Proof.
  induction l as [|v l IH]; intros s k j Hk Hj; cbn [set_all length].
  - replace ((k <=? j) && (j <? k + Z.of_nat 0)) with false by lia. reflexivity.
  - rewrite IH, get_set by lia. rewrite Nat2Z.inj_succ.
    destruct (Z.eqb_spec k j) as [<-|Hne].
    + replace ((k + 1 <=? k) && (k <? k + 1 + Z.of_nat (length l))) with false by lia.
      replace ((k <=? k) && (k <? k + Z.succ (Z.of_nat (length l)))) with true by lia.
      now rewrite Z.sub_diag.
    + destruct ((k + 1 <=? j) && (j <? k + 1 + Z.of_nat (length l))) eqn:E;
        replace ((k <=? j) && (j <? k + Z.succ (Z.of_nat (length l)))) with ((k + 1 <=? j) && (j <? k + 1 + Z.of_nat (length l)))
          by lia; rewrite E; [|reflexivity].
      replace (Z.to_nat (j - k)) with (S (Z.to_nat (j - (k + 1)))) by lia. reflexivity.
Qed.

(** * Registers and memory words *)

Lemma reg_zero m : reg m 0 = 0.
Proof. reflexivity. Qed.

Lemma reg_set_reg m r v s : 0 <= r -> 0 <= s -> reg (set_reg r v m) s = if (s =? r) && negb (s =? 0) then v else reg m s.
Proof.
  intros Hr Hs. unfold set_reg, reg. destruct (Z.eqb_spec r 0) as [->|H].
  - destruct (s =? 0); reflexivity.
  - cbn [m_regs]. destruct (Z.eqb_spec s 0) as [->|H0]; cbn [negb].
    + rewrite andb_false_r. reflexivity.
    + rewrite get_set, andb_true_r, (Z.eqb_sym s r) by lia. reflexivity.
Qed.

Lemma mem_set_word m k v j : 0 <= k -> 0 <= j -> mem (set_word k v m) j = if k =? j then v else mem m j.
Proof. intros. unfold mem, set_word. cbn [m_mem]. now apply get_set. Qed.

Lemma reg_set_word k v m r : reg (set_word k v m) r = reg m r.
Proof. reflexivity. Qed.
Lemma mem_set_reg r v m j : mem (set_reg r v m) j = mem m j.
Proof. unfold set_reg. now destruct (r =? 0). Qed.
Lemma pc_set_reg r v m : m_pc (set_reg r v m) = m_pc m.
Proof. unfold set_reg. now destruct (r =? 0). Qed.
Lemma reservation_set_reg r v m : m_reservation (set_reg r v m) = m_reservation m.
Proof. unfold set_reg. now destruct (r =? 0). Qed.
Lemma input_set_reg r v m : m_input (set_reg r v m) = m_input m.
Proof. unfold set_reg. now destruct (r =? 0). Qed.
Lemma output_set_reg r v m : m_output (set_reg r v m) = m_output m.
Proof. unfold set_reg. now destruct (r =? 0). Qed.

(** * Decoding *)

Lemma bits_range x high low : low <= high -> 0 <= bits x high low < 2 ^ (high - low + 1).
Proof. intros. unfold bits. apply Z.mod_pos_bound. apply Z.pow_pos_nonneg; lia. Qed.

Lemma place_range x high low at_ : low <= high -> 0 <= at_ -> 0 <= place x high low at_ < 2 ^ (high - low + 1 + at_).
Proof.
  intros H Ha. unfold place. pose proof (bits_range x high low H). rewrite Z.pow_add_r by lia.
  pose proof (Z.pow_pos_nonneg 2 at_). nia.
Qed.

Lemma signed_range n x : 0 < n -> - 2 ^ (n - 1) <= signed n x < 2 ^ (n - 1).
Proof.
  intros Hn. unfold signed. cbv zeta. pose proof (Z.mod_pos_bound x (2 ^ n)).
  assert (E : 2 ^ n = 2 * 2 ^ (n - 1)) by (rewrite <- Z.pow_succ_r by lia; f_equal; lia).
  pose proof (Z.pow_pos_nonneg 2 (n - 1)).
  destruct (Z.ltb_spec (x mod 2 ^ n) (2 ^ (n - 1))); lia.
Qed.

(** What the operands of [instr_ok] have to be. *)
Definition operands_ok (rd rs1 rs2 imm : Z) : Prop :=
  0 <= rd < 32 /\ 0 <= rs1 < 32 /\ 0 <= rs2 < 32 /\ - 2 ^ 31 <= imm < 2 ^ 31.

Lemma some_ok o rd rs1 rs2 imm n i : Some (Instr o rd rs1 rs2 imm n) = Some i -> n = 2 \/ n = 4 ->
  operands_ok rd rs1 rs2 imm -> instr_ok i.
Proof. intros E Hn (Hd & Ha & Hb & Hi). injection E as <-. unfold instr_ok. cbn. tauto. Qed.

Lemma make_ok rd rs1 rs2 imm n found i : option_map (fun o => Instr o rd rs1 rs2 imm n) found = Some i -> n = 2 \/ n = 4 ->
  operands_ok rd rs1 rs2 imm -> instr_ok i.
Proof. destruct found; [|discriminate]. cbn. apply some_ok. Qed.

Lemma or_else_some {A} (a b : option A) x : or_else a b = Some x -> a = Some x \/ b = Some x.
Proof. destruct a; cbn; auto. Qed.

Lemma when_some {A} b (a : option A) x : when b a = Some x -> a = Some x.
Proof. now destruct b. Qed.

(** Bounds of the pieces of an encoding, then linear arithmetic. *)
Local Ltac pieces :=
  repeat match goal with
    | |- context [signed ?n ?x] =>
        let e := eval vm_compute in (2 ^ (n - 1)) in
        assert (- e <= signed n x < e) by exact (signed_range n x ltac:(lia)); generalize dependent (signed n x); intros
    end;
  repeat match goal with
    | |- context [place ?w ?h ?l ?a] =>
        let e := eval vm_compute in (2 ^ (h - l + 1 + a)) in
        assert (0 <= place w h l a < e) by exact (place_range w h l a ltac:(lia) ltac:(lia));
        generalize dependent (place w h l a); intros
    | |- context [bits ?w ?h ?l] =>
        let e := eval vm_compute in (2 ^ (h - l + 1)) in
        assert (0 <= bits w h l < e) by exact (bits_range w h l ltac:(lia)); generalize dependent (bits w h l); intros
    end;
  unfold operands_ok; lia.

Local Ltac done :=
  match goal with
  | H : None = Some _ |- _ => discriminate H
  | H : when _ _ = Some _ |- _ => apply when_some in H; done
  | H : option_map _ _ = Some _ |- _ => apply make_ok in H; [exact H|auto|pieces]
  | H : Some _ = Some _ |- _ => apply some_ok in H; [exact H|auto|pieces]
  end.

Local Ltac cases :=
  repeat match goal with
    | H : or_else _ _ = Some _ |- _ => apply or_else_some in H as [H|H]
    | H : (if ?b then _ else _) = Some _ |- _ => destruct b
    end.

Lemma decode32_ok w i : decode32 w = Some i -> instr_ok i.
Proof.
  unfold decode32, imm_i, imm_s, imm_b, imm_u, imm_j. cbv zeta. intros H. cases; done.
Qed.

Lemma decode16_ok w i : decode16 w = Some i -> instr_ok i.
Proof.
  unfold decode16. cbv zeta. intros H. cases; done.
Qed.

Theorem decode_ok w i : decode w = Some i -> instr_ok i.
Proof. unfold decode. destruct (bits w 1 0 =? 3); [apply decode32_ok|apply decode16_ok]. Qed.

(** * Memory *)

Section Replace.
Variables (x at_ n v : Z).
Hypothesis (Ha : 0 <= at_) (Hn : 0 <= n).

Lemma replace_low : replace x at_ n v mod 2 ^ at_ = x mod 2 ^ at_.
Proof. unfold replace. apply Z.mod_add. apply Z.pow_nonzero; lia. Qed.

Lemma replace_from : replace x at_ n v / 2 ^ at_ = v mod 2 ^ n + 2 ^ n * (x / 2 ^ (at_ + n)).
Proof.
  unfold replace. rewrite Z.div_add by (apply Z.pow_nonzero; lia).
  rewrite Z.pow_add_r, <- Z.div_div by (try apply Z.pow_nonzero; try apply Z.pow_pos_nonneg; lia).
  pose proof (Z.div_mod (x / 2 ^ at_) (2 ^ n) ltac:(apply Z.pow_nonzero; lia)). lia.
Qed.

Lemma replace_middle : replace x at_ n v / 2 ^ at_ mod 2 ^ n = v mod 2 ^ n.
Proof.
  rewrite replace_from, (Z.mul_comm (2 ^ n)), Z.mod_add by (apply Z.pow_nonzero; lia).
  now rewrite Z.mod_mod by (apply Z.pow_nonzero; lia).
Qed.

Lemma replace_high : replace x at_ n v / 2 ^ (at_ + n) = x / 2 ^ (at_ + n).
Proof.
  rewrite Z.pow_add_r, <- Z.div_div by (try apply Z.pow_nonzero; try apply Z.pow_pos_nonneg; lia).
  rewrite replace_from, (Z.mul_comm (2 ^ n)), Z.div_add by (apply Z.pow_nonzero; lia).
  rewrite Z.div_small by (apply Z.mod_pos_bound, Z.pow_pos_nonneg; lia). rewrite Z.pow_add_r by lia. lia.
Qed.

Lemma testbit_replace i : 0 <= i ->
  Z.testbit (replace x at_ n v) i = if (at_ <=? i) && (i <? at_ + n) then Z.testbit v (i - at_) else Z.testbit x i.
Proof.
  intros Hi. destruct (Z.leb_spec at_ i) as [H|H]; cbn [andb].
  - destruct (Z.ltb_spec i (at_ + n)) as [H'|H'].
    + replace i with (i - at_ + at_) at 1 by lia. rewrite <- Z.div_pow2_bits by lia.
      rewrite <- (Z.mod_pow2_bits_low (replace x at_ n v / 2 ^ at_) n) by lia. rewrite replace_middle.
      apply Z.mod_pow2_bits_low. lia.
    + replace i with (i - (at_ + n) + (at_ + n)) by lia. rewrite <- !Z.div_pow2_bits by lia. now rewrite replace_high.
  - rewrite <- (Z.mod_pow2_bits_low (replace x at_ n v) at_), <- (Z.mod_pow2_bits_low x at_) by lia.
    now rewrite replace_low.
Qed.

Lemma replace_range k : at_ + n <= k -> 0 <= x < 2 ^ k -> 0 <= replace x at_ n v < 2 ^ k.
Proof.
  intros Hk Hx.
  pose proof (Z.mod_pos_bound (replace x at_ n v) (2 ^ at_) ltac:(apply Z.pow_pos_nonneg; lia)) as B.
  pose proof (Z.div_mod (replace x at_ n v) (2 ^ at_) ltac:(apply Z.pow_nonzero; lia)) as E.
  rewrite replace_from in E.
  pose proof (Z.mod_pos_bound v (2 ^ n) ltac:(apply Z.pow_pos_nonneg; lia)) as Bv.
  assert (Hh : 0 <= x / 2 ^ (at_ + n) < 2 ^ (k - (at_ + n))).
  { split; [apply Z.div_pos; [lia|apply Z.pow_pos_nonneg; lia]|].
    apply Z.div_lt_upper_bound; [apply Z.pow_pos_nonneg; lia|]. rewrite <- Z.pow_add_r by lia.
    now replace (at_ + n + (k - (at_ + n))) with k by lia. }
  assert (Ek : 2 ^ k = 2 ^ at_ * (2 ^ n * 2 ^ (k - (at_ + n)))).
  { rewrite <- !Z.pow_add_r by lia. f_equal. lia. }
  set (h := x / 2 ^ (at_ + n)) in *. set (r := replace x at_ n v mod 2 ^ at_) in *.
  pose proof (Z.pow_pos_nonneg 2 at_). pose proof (Z.pow_pos_nonneg 2 n).
  assert (0 <= v mod 2 ^ n + 2 ^ n * h < 2 ^ n * 2 ^ (k - (at_ + n))) by nia.
  rewrite E, Ek. nia.
Qed.
End Replace.

Lemma testbit_two_words lo hi i : word lo -> 0 <= i ->
  Z.testbit (lo + 2 ^ 64 * hi) i = if i <? 64 then Z.testbit lo i else Z.testbit hi (i - 64).
Proof.
  intros Hlo Hi. unfold word, modulus in Hlo. rewrite (Z.mul_comm (2 ^ 64)). destruct (Z.ltb_spec i 64) as [H|H].
  - rewrite <- (Z.mod_pow2_bits_low (lo + hi * 2 ^ 64) 64) by lia. rewrite Z.mod_add by lia.
    apply Z.mod_pow2_bits_low. lia.
  - replace i with (i - 64 + 64) at 1 by lia. rewrite <- Z.div_pow2_bits by lia.
    now rewrite Z.div_add, Z.div_small by lia.
Qed.

(** An access within one word. *)
Section Within.
Variables (m : machine) (a n : Z).
Hypothesis (Ha : 0 <= a) (Hn : 0 <= n) (within : a mod 8 + n <= 8).
Let s := 8 * (a mod 8).

Lemma shift_range : 0 <= s /\ s + 8 * n <= 64.
Proof. pose proof (Z.mod_pos_bound a 8). subst s. lia. Qed.

Lemma load_within : load m a n = mem m (a / 8) / 2 ^ s mod 2 ^ (8 * n).
Proof.
  pose proof shift_range as [H H']. unfold load, two_words. fold s. generalize (mem m (a / 8)) (mem m (a / 8 + 1)). intros lo hi.
  replace (2 ^ 64 * hi) with (2 ^ (64 - s - 8 * n) * hi * 2 ^ (8 * n) * 2 ^ s).
  - rewrite Z.div_add by (apply Z.pow_nonzero; lia). apply Z.mod_add. apply Z.pow_nonzero; lia.
  - replace 64 with (64 - s - 8 * n + (8 * n + s)) at 2 by lia. rewrite !Z.pow_add_r by lia. ring.
Qed.

Lemma store_within v : word (mem m (a / 8)) ->
  store_bytes m a n v = set_word (a / 8) (replace (mem m (a / 8)) s (8 * n) v) m.
Proof.
  intros Hw. pose proof shift_range as [H H']. unfold store_bytes.
  replace (crosses a n) with false by (unfold crosses; lia). f_equal. fold s.
  unfold replace at 1.
  change (two_words m a / 2 ^ s mod 2 ^ (8 * n)) with (load m a n). rewrite load_within. unfold two_words.
  set (lo := mem m (a / 8)) in *. set (hi := mem m (a / 8 + 1)).
  replace (lo + 2 ^ 64 * hi + (v mod 2 ^ (8 * n) - lo / 2 ^ s mod 2 ^ (8 * n)) * 2 ^ s)
    with (replace lo s (8 * n) v + hi * 2 ^ 64) by (unfold replace; ring).
  unfold wrap, modulus. rewrite Z.mod_add by lia. apply Z.mod_small.
  apply replace_range with (k := 64); try lia. exact Hw.
Qed.
End Within.

(** A store across two words: what they become. *)
Lemma store_across m a n v : 0 <= a -> crosses a n = true ->
  let both := replace (two_words m a) (8 * (a mod 8)) (8 * n) v in
  store_bytes m a n v = set_word (a / 8 + 1) (both / 2 ^ 64) (set_word (a / 8) (wrap both) m).
Proof. intros Ha H. unfold store_bytes. now rewrite H. Qed.

(** What is not stored to stays. *)
Lemma reg_store_bytes m a n v r : reg (store_bytes m a n v) r = reg m r.
Proof. unfold store_bytes. cbv zeta. now destruct (crosses a n). Qed.
Lemma pc_store_bytes m a n v : m_pc (store_bytes m a n v) = m_pc m.
Proof. unfold store_bytes. cbv zeta. now destruct (crosses a n). Qed.
Lemma reservation_store_bytes m a n v : m_reservation (store_bytes m a n v) = m_reservation m.
Proof. unfold store_bytes. cbv zeta. now destruct (crosses a n). Qed.
Lemma input_store_bytes m a n v : m_input (store_bytes m a n v) = m_input m.
Proof. unfold store_bytes. cbv zeta. now destruct (crosses a n). Qed.
Lemma output_store_bytes m a n v : m_output (store_bytes m a n v) = m_output m.
Proof. unfold store_bytes. cbv zeta. now destruct (crosses a n). Qed.
