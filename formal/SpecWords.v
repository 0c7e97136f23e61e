(** Every state that a program reaches is made of words, bytes and addresses: nothing in the specification overflows. *)
From Coq Require Import ZArith Lia ZifyBool Bool List.
From Carryless Require Import Words Spec SpecFacts.
Import ListNotations.
Local Open Scope Z_scope.

(** * Results are words *)

Lemma wrap_word x : word (wrap x).
Proof. apply Z.mod_pos_bound. reflexivity. Qed.

Lemma sext_word n x : word (sext n x).
Proof. apply wrap_word. Qed.

Lemma on_words_word f x y : word (on_words f x y).
Proof. apply sext_word. Qed.

Lemma b2z_word b : word (Z.b2z b).
Proof. destruct b; split; cbn; lia || reflexivity. Qed.

Lemma small_word n x : 0 <= x < 2 ^ n -> n <= 64 -> word x.
Proof.
  intros H Hn. unfold word, modulus. pose proof (Z.pow_le_mono_r 2 n 64). lia.
Qed.

(** Words by their bits. *)
Lemma word_bits x : 0 <= x -> (forall i, 64 <= i -> Z.testbit x i = false) -> word x.
Proof.
  intros H0 H. split; [exact H0|]. destruct (Z.ltb_spec x modulus) as [|Hm]; [assumption|].
  assert (64 <= Z.log2 x) by (apply Z.log2_le_pow2; unfold modulus in Hm; lia).
  specialize (H (Z.log2 x) ltac:(assumption)). rewrite Z.bit_log2 in H; [discriminate|unfold modulus in Hm; lia].
Qed.

Lemma bits_word x i : word x -> 64 <= i -> Z.testbit x i = false.
Proof.
  intros Hx Hi. destruct (Z.eqb_spec x 0) as [->|H]; [apply Z.testbit_0_l|].
  apply Z.bits_above_log2; [apply Hx|]. destruct Hx as [H0 H1]. unfold modulus in H1.
  apply Z.log2_lt_pow2 in H1; lia.
Qed.

Lemma land_word x y : word x -> word y -> word (Z.land x y).
Proof.
  intros Hx Hy. apply word_bits.
  - apply Z.land_nonneg. left. apply Hx.
  - intros i Hi. now rewrite Z.land_spec, (bits_word x i).
Qed.

Lemma lor_word x y : word x -> word y -> word (Z.lor x y).
Proof.
  intros Hx Hy. apply word_bits.
  - apply Z.lor_nonneg. split; [apply Hx|apply Hy].
  - intros i Hi. now rewrite Z.lor_spec, (bits_word x i), (bits_word y i).
Qed.

Lemma lxor_word x y : word x -> word y -> word (Z.lxor x y).
Proof.
  intros Hx Hy. apply word_bits.
  - apply Z.lxor_nonneg. split; intros _; [apply Hy|apply Hx].
  - intros i Hi. now rewrite Z.lxor_spec, (bits_word x i), (bits_word y i).
Qed.

Lemma complement_word x : word x -> word (complement x).
Proof. unfold complement, word, modulus. lia. Qed.

Lemma pow_word n : 0 <= n < 64 -> word (2 ^ n).
Proof.
  intros H. unfold word, modulus. pose proof (Z.pow_pos_nonneg 2 n). pose proof (Z.pow_lt_mono_r 2 n 64). lia.
Qed.

Lemma div_word x y : word x -> 0 < y -> word (x / y).
Proof.
  intros [H0 H1] Hy. split; [apply Z.div_pos; lia|]. apply Z.le_lt_trans with x; [|exact H1].
  apply Z.div_le_upper_bound; nia.
Qed.

Lemma mod_word x y : word x -> 0 < y -> word (x mod y).
Proof.
  intros [H0 H1] Hy. split; [apply Z.mod_pos_bound; lia|]. apply Z.le_lt_trans with x; [|exact H1].
  apply Z.mod_le; lia.
Qed.

Lemma if_word (b : bool) x y : word x -> word y -> word (if b then x else y).
Proof. now destruct b. Qed.

Lemma trailing_zeros_range n x : 0 <= trailing_zeros n x <= Z.of_nat n.
Proof.
  revert x. induction n as [|n IH]; intros x; cbn [trailing_zeros]; [lia|].
  destruct (Z.odd x); [lia|]. specialize (IH (x / 2)). lia.
Qed.

Lemma ones_range n x : 0 <= ones n x <= Z.of_nat n.
Proof.
  revert x. induction n as [|n IH]; intros x; cbn [ones]; [lia|].
  pose proof (Z.mod_pos_bound x 2). specialize (IH (x / 2)). lia.
Qed.

Lemma leading_zeros_range n x : 0 < n -> 0 <= x < 2 ^ n -> 0 <= leading_zeros n x <= n.
Proof.
  intros Hn Hx. unfold leading_zeros. destruct (Z.eqb_spec x 0); [lia|].
  pose proof (Z.log2_nonneg x). assert (Z.log2 x < n) by (apply Z.log2_lt_pow2; lia). lia.
Qed.

Lemma rotate_word x k : word x -> word (rotate 64 x k).
Proof.
  intros [H0 H1]. unfold rotate. pose proof (Z.mod_pos_bound k 64 ltac:(lia)) as Hk. set (j := k mod 64) in *.
  unfold modulus in H1. change (2 ^ 64) with (2 ^ (64 - 0)) at 1.
  assert (E : 2 ^ 64 = 2 ^ (64 - j) * 2 ^ j) by (rewrite <- Z.pow_add_r by lia; f_equal; lia).
  pose proof (Z.pow_pos_nonneg 2 j). pose proof (Z.pow_pos_nonneg 2 (64 - j)).
  rewrite Z.sub_0_r. rewrite E at 1. rewrite Z.mul_mod_distr_r by lia.
  pose proof (Z.mod_pos_bound x (2 ^ (64 - j)) ltac:(lia)).
  assert (0 <= x / 2 ^ (64 - j) < 2 ^ j) by (split; [apply Z.div_pos; lia|apply Z.div_lt_upper_bound; lia]).
  unfold word, modulus. nia.
Qed.

Lemma of_bytes_range l : Forall (fun b => 0 <= b < 2 ^ 8) l -> 0 <= of_bytes l < 2 ^ (8 * Z.of_nat (length l)).
Proof.
  induction 1 as [|b l Hb _ IH]; cbn [of_bytes length]; [cbn; lia|].
  rewrite Nat2Z.inj_succ. replace (8 * Z.succ (Z.of_nat (length l))) with (8 + 8 * Z.of_nat (length l)) by lia.
  rewrite Z.pow_add_r by lia. lia.
Qed.

Lemma bytes_range n x : Forall (fun b => 0 <= b < 2 ^ 8) (bytes n x).
Proof.
  revert x. induction n as [|n IH]; intros x; cbn [bytes]; constructor; [apply Z.mod_pos_bound; lia|apply IH].
Qed.

Lemma bytes_length n x : length (bytes n x) = n.
Proof. revert x. induction n; intros x; cbn; auto. Qed.

Lemma carryless_range n x y : word x -> 0 <= carryless n x y < 2 ^ (63 + Z.of_nat n).
Proof.
  intros Hx. revert y. induction n as [|n IH]; intros y; [cbn; lia|]. cbn [carryless].
  specialize (IH (y / 2)). set (p := carryless n x (y / 2)) in *. set (q := x * (y mod 2)).
  assert (Hq : word q).
  { subst q. pose proof (Z.mod_pos_bound y 2 ltac:(lia)). destruct Hx. unfold word. nia. }
  rewrite Nat2Z.inj_succ, Z.add_succ_r. set (k := 63 + Z.of_nat n) in *.
  assert (Hp : 0 <= 2 * p < 2 ^ Z.succ k) by (rewrite Z.pow_succ_r by lia; lia).
  assert (H0 : 0 <= Z.lxor q (2 * p)) by (apply Z.lxor_nonneg; split; intros _; [lia|apply Hq]).
  split; [exact H0|]. destruct (Z.ltb_spec (Z.lxor q (2 * p)) (2 ^ Z.succ k)) as [|H]; [assumption|].
  assert (B : 0 < Z.lxor q (2 * p)) by (pose proof (Z.pow_pos_nonneg 2 (Z.succ k)); lia).
  apply Z.log2_le_pow2 in H; [|exact B].
  pose proof (Z.bit_log2 _ B) as E. rewrite Z.lxor_spec, (bits_word q) in E by (assumption || lia).
  destruct (Z.eqb_spec (2 * p) 0) as [Z0|Z0]; [rewrite Z0, Z.testbit_0_l in E; discriminate|].
  rewrite Z.bits_above_log2 in E; [discriminate|lia|].
  destruct Hp as [Hp0 Hp1]. apply Z.log2_lt_pow2 in Hp1; lia.
Qed.

Lemma high_product_word x y : word x -> word y -> word (x * y / 2 ^ 64).
Proof.
  intros [Hx Hx'] [Hy Hy']. unfold word, modulus in *. split; [apply Z.div_pos; nia|].
  apply Z.div_lt_upper_bound; nia.
Qed.

Lemma remainder_word x y : word x -> word y -> word (remainder x y).
Proof.
  intros Hx Hy. unfold remainder. destruct (Z.eqb_spec y 0); [assumption|].
  destruct Hx, Hy. rewrite Z.rem_mod_nonneg by lia. apply mod_word; [now split|lia].
Qed.

Lemma eight_bytes_word l : Forall (fun b => 0 <= b < 2 ^ 8) l -> length l = 8%nat -> word (of_bytes l).
Proof. intros H E. apply of_bytes_range in H. rewrite E in H. exact H. Qed.

Lemma orc_b_word x : word (orc_b x).
Proof.
  apply eight_bytes_word; [|now rewrite map_length, bytes_length].
  apply Forall_forall. intros b H. apply in_map_iff in H as (c & <- & _). destruct (c =? 0); lia.
Qed.

Lemma rev8_word x : word (rev8 x).
Proof.
  apply eight_bytes_word; [|now rewrite rev_length, bytes_length]. apply Forall_rev, bytes_range.
Qed.

Lemma clearbit_word x n : word x -> 0 <= n -> word (Z.clearbit x n).
Proof.
  intros Hx Hn. apply word_bits.
  - unfold Z.clearbit. apply Z.ldiff_nonneg. left. apply Hx.
  - intros i Hi. rewrite Z.clearbit_eqb by assumption. now rewrite (bits_word x i).
Qed.

Lemma setbit_word x n : word x -> 0 <= n < 64 -> word (Z.setbit x n).
Proof.
  intros Hx Hn. unfold Z.setbit. rewrite Z.shiftl_1_l. apply lor_word; [assumption|now apply pow_word].
Qed.

Lemma count_word n : 0 <= n <= 64 -> word n.
Proof. intros. apply small_word with (n := 7); [change (2 ^ 7) with 128|]; lia. Qed.

Lemma leading_zeros_word n x : 0 < n <= 64 -> 0 <= x < 2 ^ n -> word (leading_zeros n x).
Proof. intros Hn Hx. apply count_word. pose proof (leading_zeros_range n x). lia. Qed.

Lemma trailing_zeros_word n x : (n <= 64)%nat -> word (trailing_zeros n x).
Proof. intros Hn. apply count_word. pose proof (trailing_zeros_range n x). lia. Qed.

Lemma ones_word n x : (n <= 64)%nat -> word (ones n x).
Proof. intros Hn. apply count_word. pose proof (ones_range n x). lia. Qed.

Lemma carryless_high_word k x y : 63 <= k -> word x -> word (carryless 64 x y / 2 ^ k).
Proof.
  intros Hk Hx. pose proof (carryless_range 64 x y Hx) as H. change (63 + Z.of_nat 64) with (63 + 64) in H.
  pose proof (Z.pow_pos_nonneg 2 k). split; [apply Z.div_pos; lia|]. apply Z.div_lt_upper_bound; [lia|].
  apply Z.lt_le_trans with (2 ^ (63 + 64)); [apply H|]. rewrite Z.pow_add_r by lia. unfold modulus.
  pose proof (Z.pow_le_mono_r 2 63 k). nia.
Qed.

Theorem alu_word o x y : word x -> word y -> word (alu o x y).
Proof.
  intros Hx Hy. pose proof (Z.mod_pos_bound y 64 ltac:(lia)) as Hs.
  pose proof (Z.pow_pos_nonneg 2 (y mod 64) ltac:(lia) ltac:(lia)) as Hp.
  assert (H0 : word 0) by now split.
  destruct o; cbn [alu];
    try (apply wrap_word || apply sext_word || apply on_words_word || apply b2z_word || exact H0);
    try (apply rotate_word; assumption);
    unfold andn, orn, xnor, srl, mulhu, remu, max, maxu, min, minu, binv, bext, bclr, bset, clmulh, clmulr,
      czero_eqz, czero_nez, clz, clzw, ctz, ctzw, cpop, cpopw, rolw, rorw;
    try (apply on_words_word || apply wrap_word);
    auto using land_word, lor_word, lxor_word, complement_word, if_word, high_product_word, remainder_word, orc_b_word,
      rev8_word, setbit_word, pow_word, div_word.
  all: try (apply clearbit_word; [assumption|lia]).
  all: try (apply mod_word; [auto using div_word|lia]).
  all: try (apply carryless_high_word; [lia|assumption]).
  all: try (apply trailing_zeros_word; lia).
  all: try (apply ones_word; lia).
  - apply leading_zeros_word; [lia|exact Hx].
  - apply leading_zeros_word; [lia|apply Z.mod_pos_bound; lia].
Qed.

(** * States *)

(** What holds of every state that a run reaches. *)
Record machine_ok (m : machine) : Prop := MachineOk {
  pc_ok : 0 <= m_pc m < 2 ^ 32;
  reg_ok : forall r, 0 <= r -> word (reg m r);
  mem_ok : forall i, 0 <= i -> word (mem m i);
  reservation_ok : word (m_reservation m);
  input_ok : Forall (fun b => 0 <= b < 2 ^ 8) (m_input m);
  output_ok : Forall (fun b => 0 <= b < 2 ^ 8) (m_output m)
}.

Lemma zero_word : word 0.
Proof. now split. Qed.

Theorem initial_ok p input : program_ok p -> Forall (fun b => 0 <= b < 2 ^ 8) input -> machine_ok (initial p input).
Proof.
  intros [Ht He Hs Hi Ha Hend _] Hin. unfold initial.
  constructor; cbn [m_pc m_reservation m_input m_output]; try assumption; [| |apply zero_word|constructor].
  - intros r Hr. unfold reg. cbn [m_regs]. destruct (r =? 0); [apply zero_word|]. rewrite get_set by lia.
    destruct (2 =? r); [assumption|]. rewrite get_empty. apply zero_word.
  - intros i H. unfold mem. cbn [m_mem]. rewrite get_set_all by assumption.
    destruct ((p_image_start p <=? i) && (i <? p_image_start p + Z.of_nat (length (p_image p)))) eqn:E.
    + rewrite Forall_forall in Hi. apply Hi, nth_In. lia.
    + rewrite get_empty. apply zero_word.
Qed.

Lemma set_pc_ok pc m : machine_ok m -> 0 <= pc < 2 ^ 32 -> machine_ok (set_pc pc m).
Proof. intros []. now constructor. Qed.

Lemma set_reg_ok r v m : machine_ok m -> 0 <= r -> word v -> machine_ok (set_reg r v m).
Proof.
  intros [] Hr Hv. constructor; rewrite ?pc_set_reg, ?reservation_set_reg, ?input_set_reg, ?output_set_reg; try assumption.
  - intros s Hs. rewrite reg_set_reg by assumption. destruct ((s =? r) && negb (s =? 0)); auto.
  - intros i Hi. rewrite mem_set_reg. auto.
Qed.

Lemma set_word_ok i v m : machine_ok m -> 0 <= i -> word v -> machine_ok (set_word i v m).
Proof.
  intros [] Hi Hv. constructor; try assumption. intros j Hj. rewrite mem_set_word by assumption. destruct (i =? j); auto.
Qed.

Lemma set_reservation_ok v m : machine_ok m -> word v -> machine_ok (set_reservation v m).
Proof. intros []. now constructor. Qed.

Lemma set_input_ok l m : machine_ok m -> Forall (fun b => 0 <= b < 2 ^ 8) l -> machine_ok (set_input l m).
Proof. intros []. now constructor. Qed.

Lemma set_output_ok l m : machine_ok m -> Forall (fun b => 0 <= b < 2 ^ 8) l -> machine_ok (set_output l m).
Proof. intros []. now constructor. Qed.

Lemma store_bytes_ok a n v m : machine_ok m -> 0 <= a -> 0 <= n <= 8 -> machine_ok (store_bytes m a n v).
Proof.
  intros Hm Ha Hn. unfold store_bytes. cbv zeta. pose proof (Z.div_pos a 8 Ha ltac:(lia)) as Hi.
  set (both := replace _ _ _ _).
  assert (Hb : 0 <= both < 2 ^ 128).
  { pose proof (Z.mod_pos_bound a 8 ltac:(lia)). apply replace_range; [lia..|].
    pose proof (mem_ok m Hm (a / 8) Hi) as [? ?]. pose proof (mem_ok m Hm (a / 8 + 1) ltac:(lia)) as [? ?].
    unfold two_words, modulus in *. change (2 ^ 128) with (2 ^ 64 * 2 ^ 64). lia. }
  assert (Hh : word (both / 2 ^ 64)).
  { split; [apply Z.div_pos; lia|]. apply Z.div_lt_upper_bound; [lia|]. exact (proj2 Hb). }
  destruct (crosses a n); repeat apply set_word_ok; auto using wrap_word; lia.
Qed.

(** * Steps *)

Lemma room_le a n : room a n <= 8.
Proof. unfold room. pose proof (Z.mod_pos_bound a 8). lia. Qed.

Lemma deliver_ok p l m m' : machine_ok m -> (length l <= 8)%nat -> deliver p l m = Next m' -> machine_ok m'.
Proof.
  intros Hm Hl. unfold deliver. cbv zeta.
  assert (Ha : 0 <= reg m a1) by (apply (reg_ok m Hm); unfold a1; lia).
  destruct (Z.of_nat (length l) =? 0).
  - intros E. injection E as <-. apply set_reg_ok; auto using zero_word. unfold a0. lia.
  - destruct (exists_ p (reg m a1) (Z.of_nat (length l))); [|discriminate]. intros E. injection E as <-.
    apply set_reg_ok; [apply store_bytes_ok; auto; lia|unfold a0; lia|apply count_word; lia].
Qed.

Lemma Forall_part {A} (P : A -> Prop) n l : Forall P l -> Forall P (firstn n l) /\ Forall P (skipn n l).
Proof. intros H. rewrite <- (firstn_skipn n l) in H. now apply Forall_app in H. Qed.

Lemma error_word n : 0 < n < 2 ^ 64 -> word (2 ^ 64 - n).
Proof. unfold word, modulus. lia. Qed.

Lemma write_ok p public m m' : machine_ok m -> write p public m = Next m' -> machine_ok m'.
Proof.
  intros Hm. unfold write. cbv zeta. pose proof (room_le (reg m a1) (reg m a2)) as Hr.
  assert (Hn : word (room (reg m a1) (reg m a2))).
  { apply count_word. pose proof (reg_ok m Hm a2 ltac:(unfold a2; lia)) as [? _].
    pose proof (Z.mod_pos_bound (reg m a1) 8). unfold room in *. lia. }
  destruct (room (reg m a1) (reg m a2) =? 0).
  - intros E. injection E as <-. apply set_reg_ok; auto using zero_word. unfold a0. lia.
  - destruct (exists_ p (reg m a1) (room (reg m a1) (reg m a2))); [|discriminate]. intros E. injection E as <-.
    apply set_reg_ok; [|unfold a0; lia|assumption]. destruct public; [|assumption].
    apply set_output_ok; [assumption|]. apply Forall_app. split; [apply Forall_rev, bytes_range|apply (output_ok m Hm)].
Qed.

Lemma call_ok p private m m' : machine_ok m -> call p private m = Next m' -> machine_ok m'.
Proof.
  intros Hm. unfold call. cbv zeta. assert (A0 : 0 <= a0) by (unfold a0; lia).
  destruct ((reg m a7 =? call_exit) || (reg m a7 =? call_exit_group)); [discriminate|].
  destruct (reg m a7 =? call_read).
  - destruct (reg m a0 =? 0); [|destruct (reg m a0 =? 3)].
    + unfold read_private. destruct ((Z.of_nat (length private) <=? room (reg m a1) (reg m a2)) && forallb is_byte private) eqn:E;
        [|discriminate].
      apply deliver_ok; [assumption|]. pose proof (room_le (reg m a1) (reg m a2)). lia.
    + unfold read_public. cbv zeta. destruct (Forall_part _ (Z.to_nat (room (reg m a1) (reg m a2))) _ (input_ok m Hm)) as [_ Hs].
      apply deliver_ok; [now apply set_input_ok|].
      pose proof (firstn_le_length (Z.to_nat (room (reg m a1) (reg m a2))) (m_input m)).
      pose proof (room_le (reg m a1) (reg m a2)). rewrite firstn_length. lia.
    + intros E. injection E as <-. apply set_reg_ok; auto. now apply error_word.
  - destruct (reg m a7 =? call_write).
    + destruct (reg m a0 =? 1); [now apply write_ok|]. destruct (reg m a0 =? 2); [now apply write_ok|].
      intros E. injection E as <-. apply set_reg_ok; auto. now apply error_word.
    + intros E. injection E as <-. apply set_reg_ok; auto. now apply error_word.
Qed.

Lemma jump_ok t m m' : machine_ok m -> word t -> jump t m = Next m' -> machine_ok m'.
Proof.
  intros Hm [Ht _]. unfold jump. destruct (Z.ltb_spec t (2 ^ 32)); [|discriminate]. intros E. injection E as <-.
  now apply set_pc_ok.
Qed.

Lemma reserve_word x n : word x -> n = 4 \/ n = 8 -> x mod n = 0 -> word (reserve x n).
Proof.
  intros [H0 H1] Hn Hm. unfold reserve, word, modulus in *. pose proof (Z.div_mod x n ltac:(lia)) as E. rewrite Hm in E.
  destruct Hn as [-> | ->]; [change (4 / 4) with 1|change (8 / 4) with 2]; lia.
Qed.

Lemma extend_word o v : 0 <= v < 2 ^ (8 * width o) -> word (extend o v).
Proof.
  intros Hv. unfold extend. destruct o; try apply sext_word;
    (apply small_word with (1 := Hv); cbn; lia).
Qed.

Lemma load_range m a n : 0 <= n -> 0 <= load m a n < 2 ^ (8 * n).
Proof. intros Hn. unfold load. apply Z.mod_pos_bound, Z.pow_pos_nonneg; lia. Qed.

Theorem step_ok p private m m' : program_ok p -> machine_ok m -> step p private m = Next m' -> machine_ok m'.
Proof.
  intros Hp Hm. unfold step, fetch. destruct (Z.leb_spec (m_pc m) last_pc) as [Hpc|]; [|discriminate].
  destruct (p_text p (m_pc m)) as [i|] eqn:Hi; [|discriminate].
  destruct (text_ok p Hp _ _ Hi) as [(Hd & H1 & H2 & _ & Hl) _].
  pose proof (pc_ok m Hm) as Hpc'. pose proof (reg_ok m Hm (i_rs1 i) ltac:(lia)) as Hx.
  pose proof (reg_ok m Hm (i_rs2 i) ltac:(lia)) as Hy. unfold last_pc in Hpc.
  assert (Hb : 0 <= m_pc m + i_length i < 2 ^ 32) by lia.
  assert (Hbw : word (m_pc m + i_length i)) by (apply small_word with (1 := Hb); lia).
  assert (next : forall n n', machine_ok n -> Next (set_pc (m_pc m + i_length i) n) = Next n' -> machine_ok n').
  { intros n n' Hn E. injection E as <-. now apply set_pc_ok. }
  assert (result : forall v n', word v -> Next (set_pc (m_pc m + i_length i) (set_reg (i_rd i) v m)) = Next n' -> machine_ok n').
  { intros v n' Hv. apply next. apply set_reg_ok; auto. lia. }
  unfold execute. cbv zeta.
  destruct (i_op i) eqn:Ho; try (apply result; auto using alu_word, wrap_word; fail);
    try (apply result, alu_word; [assumption|]; destruct (has_immediate _); auto using wrap_word; fail); try discriminate.
  all: try (destruct (taken _ _ _); [apply jump_ok; auto using wrap_word|now apply next]; fail).
  all: try (destruct (exists_ _ _ _); [|discriminate]; apply result, extend_word, load_range; cbn; lia).
  all: try (destruct (exists_ _ _ _); [|discriminate]; apply next, store_bytes_ok; [assumption|apply wrap_word|cbn; lia]).
  all: try (destruct (_ && _) eqn:E; [|discriminate]; apply andb_prop in E as [E _]; apply Z.eqb_eq in E; apply next;
    assert (Hr : 0 <= reg m (i_rs1 i)) by apply Hx).
  all: try (apply set_reg_ok; [apply store_bytes_ok; auto; cbn; lia|lia|apply sext_word]).
  - apply jump_ok; [apply set_reg_ok; auto; lia|apply wrap_word].
  - apply jump_ok; [apply set_reg_ok; auto; lia|]. pose proof (wrap_word (reg m (i_rs1 i) + wrap (i_imm i))) as Hw.
    fold (add (reg m (i_rs1 i)) (wrap (i_imm i))) in Hw. set (t := add _ _) in *.
    destruct Hw. pose proof (Z.mod_pos_bound t 2 ltac:(lia)). pose proof (Z.mod_le t 2 ltac:(lia) ltac:(lia)).
    unfold word. lia.
  - now apply next.
  - destruct (call p private m) as [n| |] eqn:E; try discriminate. apply next. now apply call_ok in E.
  - apply set_reservation_ok; [|apply reserve_word; auto]. apply set_reg_ok; auto using sext_word. lia.
  - apply set_reservation_ok; [|apply reserve_word; auto]. apply set_reg_ok; auto using sext_word. lia.
  - apply set_reservation_ok; [|apply zero_word]. apply set_reg_ok; [|lia|apply b2z_word].
    destruct (_ =? reserve _ _); [apply store_bytes_ok; auto; cbn; lia|assumption].
  - apply set_reservation_ok; [|apply zero_word]. apply set_reg_ok; [|lia|apply b2z_word].
    destruct (_ =? reserve _ _); [apply store_bytes_ok; auto; cbn; lia|assumption].
Qed.
