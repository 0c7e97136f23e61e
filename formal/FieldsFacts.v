(** What the fields word says, field by field, of any instruction that has one. *)
From Coq Require Import ZArith Lia Bool.
From Carryless Require Import Words Spec Fields.
Local Open Scope Z_scope.

(** * Kinds *)

Lemma kind_number_range k : 0 < kind_number k < 2 ^ 8.
Proof. destruct k; cbn; lia. Qed.

Lemma kind_of_op_flags o k flags : kind_of_op o = Some (k, flags) -> 0 <= flags < 2 ^ 6.
Proof. destruct o; cbn; intros H; inversion H; lia. Qed.

Lemma kind_of_cases i k flags : kind_of i = Some (k, flags) ->
  (i_op i = ADDI /\ i_rs1 i = 0 /\ k = KConstant /\ flags = 0) \/ kind_of_op (i_op i) = Some (k, flags).
Proof.
  unfold kind_of. destruct (i_op i); try (right; assumption).
  destruct (Z.eqb_spec (i_rs1 i) 0); [|right; assumption]. intros H. inversion H. left. auto.
Qed.

Lemma kind_of_flags i k flags : kind_of i = Some (k, flags) -> 0 <= flags < 2 ^ 6.
Proof.
  intros H. apply kind_of_cases in H as [(_ & _ & _ & ->)|H]; [lia|]. now apply kind_of_op_flags in H.
Qed.

(** * The fields word *)

Lemma digit n a b : 0 <= n -> 0 <= a < 2 ^ n -> (a + 2 ^ n * b) mod 2 ^ n = a /\ (a + 2 ^ n * b) / 2 ^ n = b.
Proof.
  intros Hn Ha. rewrite (Z.mul_comm (2 ^ n) b). split.
  - rewrite Z.mod_add by lia. now apply Z.mod_small.
  - rewrite Z.div_add by lia. now rewrite Z.div_small.
Qed.

(** The part of a word above its low [m + n] bits, in two steps. *)
Lemma div_twice x m n : 0 <= m -> 0 <= n -> x / 2 ^ (m + n) = x / 2 ^ m / 2 ^ n.
Proof. intros. rewrite Z.pow_add_r, Z.div_div by lia. reflexivity. Qed.

(** What [encode] gives. *)
Lemma encode_some pc i f x : encode pc i = Some (f, x) ->
  pc <= last_pc /\ exists k flags, kind_of i = Some (k, flags) /\ f = fields k flags pc i /\ x = extra k pc i.
Proof.
  unfold encode. destruct (Z.leb_spec pc last_pc); [|discriminate].
  destruct (kind_of i) as [[k flags]|]; [|discriminate]. cbn. intros E. inversion E. eauto 6.
Qed.

Lemma rd_cell_range i : instr_ok i -> 0 < rd_cell i < 33.
Proof. intros (Hd & _). unfold rd_cell. destruct (Z.eqb_spec (i_rd i) 0); lia. Qed.

Lemma target_range pc i : 0 <= target pc i < 2 ^ 32.
Proof.
  unfold target, nowhere, wrap, modulus. pose proof (Z.mod_pos_bound (pc + i_imm i) (2 ^ 64)).
  destruct (Z.ltb_spec ((pc + i_imm i) mod 2 ^ 64) (2 ^ 32)); lia.
Qed.

Lemma upper_range k pc i : instr_ok i -> 0 <= pc <= last_pc -> 0 <= upper k pc i < 2 ^ 32.
Proof.
  intros (_ & _ & _ & _ & Hl) Hpc. pose proof (target_range pc i). pose proof (Z.mod_pos_bound (i_imm i) (2 ^ 32)).
  unfold last_pc in Hpc.
  destruct k; unfold upper; try lia. destruct (i_op i); lia.
Qed.

Section Word.
Variables (pc : Z) (i : instr) (k : kind) (flags : Z).
Hypothesis ok : instr_ok i.
Hypothesis at_ : 0 <= pc <= last_pc.
Hypothesis kinds : kind_of i = Some (k, flags).

Let f := fields k flags pc i.

(** The fields are the digits of [f]. *)
Lemma fields_digits :
  f = i_rs1 i + 2 ^ 5 * (i_rs2 i + 2 ^ 5 * (rd_cell i + 2 ^ 6 * (1 + 2 ^ 1 * (flags + 2 ^ 6 * (Z.b2z (i_length i =? 2)
      + 2 ^ 1 * (kind_number k + 2 ^ 8 * upper k pc i)))))).
Proof. subst f. unfold fields. ring. Qed.

(** Each field, with its width. *)
Lemma fields_div_mod :
  f mod 2 ^ 5 = i_rs1 i /\ f / 2 ^ 5 mod 2 ^ 5 = i_rs2 i /\ f / 2 ^ 10 mod 2 ^ 6 = rd_cell i
  /\ f / 2 ^ 16 mod 2 ^ 1 = 1 /\ f / 2 ^ 17 mod 2 ^ 6 = flags /\ f / 2 ^ 23 mod 2 ^ 1 = Z.b2z (i_length i =? 2)
  /\ f / 2 ^ 24 mod 2 ^ 8 = kind_number k /\ f / 2 ^ 32 = upper k pc i /\ 0 <= f < 2 ^ 64.
Proof.
  pose proof (kind_number_range k) as Hk. pose proof (kind_of_flags _ _ _ kinds) as Hf.
  pose proof (rd_cell_range i ok) as Hc. pose proof (upper_range k pc i ok at_) as Hu.
  destruct ok as (_ & Ha & Hb & _).
  assert (Hl : 0 <= Z.b2z (i_length i =? 2) < 2 ^ 1) by (destruct (i_length i =? 2); cbn; lia).
  assert (Hr : 0 <= f < 2 ^ 64).
  { rewrite fields_digits. clear - Ha Hb Hc Hf Hl Hk Hu. lia. }
  pose proof fields_digits as E0.
  set (f1 := i_rs2 i + _) in E0. set (f2 := rd_cell i + _) in f1. set (f3 := 1 + _) in f2. set (f4 := flags + _) in f3.
  set (f5 := Z.b2z _ + _) in f4. set (f6 := kind_number k + _) in f5.
  destruct (digit 5 (i_rs1 i) f1) as [M0 D0]; [lia..|]. rewrite <- E0 in M0, D0.
  destruct (digit 5 (i_rs2 i) f2) as [M1 D1]; [lia..|]. fold f1 in M1, D1.
  destruct (digit 6 (rd_cell i) f3) as [M2 D2]; [lia..|]. fold f2 in M2, D2.
  destruct (digit 1 1 f4) as [M3 D3]; [lia..|]. fold f3 in M3, D3.
  destruct (digit 6 flags f5) as [M4 D4]; [lia..|]. fold f4 in M4, D4.
  destruct (digit 1 (Z.b2z (i_length i =? 2)) f6) as [M5 D5]; [lia..|]. fold f5 in M5, D5.
  destruct (digit 8 (kind_number k) (upper k pc i)) as [M6 D6]; [lia..|]. fold f6 in M6, D6.
  change (2 ^ 10) with (2 ^ (5 + 5)). change (2 ^ 16) with (2 ^ (5 + 5 + 6)).
  change (2 ^ 17) with (2 ^ (5 + 5 + 6 + 1)). change (2 ^ 23) with (2 ^ (5 + 5 + 6 + 1 + 6)).
  change (2 ^ 24) with (2 ^ (5 + 5 + 6 + 1 + 6 + 1)). change (2 ^ 32) with (2 ^ (5 + 5 + 6 + 1 + 6 + 1 + 8)).
  repeat (rewrite div_twice by (cbn; lia)).
  rewrite D0, D1, D2, D3, D4, D5, D6. auto 10.
Qed.
End Word.

Lemma land_ones_bits x a n : 0 <= a -> 0 <= n -> Z.land (Z.shiftr x a) (Z.ones n) = x / 2 ^ a mod 2 ^ n.
Proof. intros. now rewrite Z.land_ones, Z.shiftr_div_pow2 by assumption. Qed.

Lemma testbit_digit x a n d j : 0 <= a -> 0 <= j < n -> x / 2 ^ a mod 2 ^ n = d -> Z.testbit x (a + j) = Z.testbit d j.
Proof.
  intros Ha Hj <-. rewrite Z.mod_pow2_bits_low by lia. rewrite Z.div_pow2_bits by lia. f_equal. lia.
Qed.

(** The fields of any word that [encode] gives. *)
Section Encoded.
Variables (pc : Z) (i : instr) (f x : Z).
Hypothesis ok : instr_ok i.
Hypothesis at_ : 0 <= pc.
Hypothesis encoded : encode pc i = Some (f, x).

Lemma encode_div_mod k flags : kind_of i = Some (k, flags) ->
  f mod 2 ^ 5 = i_rs1 i /\ f / 2 ^ 5 mod 2 ^ 5 = i_rs2 i /\ f / 2 ^ 10 mod 2 ^ 6 = rd_cell i
  /\ f / 2 ^ 16 mod 2 ^ 1 = 1 /\ f / 2 ^ 17 mod 2 ^ 6 = flags /\ f / 2 ^ 23 mod 2 ^ 1 = Z.b2z (i_length i =? 2)
  /\ f / 2 ^ 24 mod 2 ^ 8 = kind_number k /\ f / 2 ^ 32 = upper k pc i /\ 0 <= f < 2 ^ 64.
Proof.
  intros Hk. destruct (encode_some _ _ _ _ encoded) as (Hpc & k' & n & Hk' & Hf & _).
  rewrite Hk in Hk'. injection Hk' as <- <-. rewrite Hf. apply fields_div_mod; auto.
Qed.

(** The kind, whichever it is. *)
Lemma encode_kind_of : exists k flags, kind_of i = Some (k, flags).
Proof. destruct (encode_some _ _ _ _ encoded) as (_ & k & n & Hk & _). eauto. Qed.

Local Ltac fields Hk := destruct (encode_div_mod _ _ Hk) as (M0 & M1 & M2 & M3 & M4 & M5 & M6 & M7 & R).
Local Ltac some_fields := let Hk := fresh in destruct encode_kind_of as (? & ? & Hk); fields Hk.

Lemma encode_word : word f.
Proof. some_fields. exact R. Qed.

Lemma encode_not_zero : f <> 0.
Proof. some_fields. intros ->. discriminate M3. Qed.

Lemma encode_pc : pc <= last_pc.
Proof. now destruct (encode_some _ _ _ _ encoded). Qed.

Lemma encode_rs1 : Z.land f 31 = i_rs1 i.
Proof. some_fields. rewrite <- M0. exact (Z.land_ones f 5 ltac:(lia)). Qed.

Lemma encode_rs2 : Z.land (Z.shiftr f 5) 31 = i_rs2 i.
Proof. some_fields. rewrite <- M1. exact (land_ones_bits f 5 5 ltac:(lia) ltac:(lia)). Qed.

Lemma encode_rd : Z.land (Z.shiftr f 10) 63 = rd_cell i.
Proof. some_fields. rewrite <- M2. exact (land_ones_bits f 10 6 ltac:(lia) ltac:(lia)). Qed.

Lemma encode_real : Z.testbit f 16 = true.
Proof. some_fields. exact (testbit_digit f 16 1 1 0 ltac:(lia) ltac:(lia) M3). Qed.

Lemma encode_flag k flags n : kind_of i = Some (k, flags) -> 0 <= n < 6 -> Z.testbit f (17 + n) = Z.testbit flags n.
Proof.
  intros Hk Hn. fields Hk.
  apply testbit_digit with (n := 6); [lia|assumption|assumption].
Qed.

Lemma encode_compressed : Z.testbit f 23 = (i_length i =? 2).
Proof.
  some_fields. pose proof (testbit_digit f 23 1 _ 0 ltac:(lia) ltac:(lia) M5) as E. change (23 + 0) with 23 in E.
  rewrite E. now destruct (i_length i =? 2).
Qed.

Lemma encode_length : i_length i = if Z.testbit f 23 then 2 else 4.
Proof.
  rewrite encode_compressed. destruct ok as (_ & _ & _ & _ & [->| ->]); reflexivity.
Qed.

Lemma encode_kind k flags : kind_of i = Some (k, flags) -> Z.land (Z.shiftr f 24) 255 = kind_number k.
Proof.
  intros Hk. fields Hk.
  rewrite <- M6. exact (land_ones_bits f 24 8 ltac:(lia) ltac:(lia)).
Qed.

Lemma encode_kind_bit k flags n : kind_of i = Some (k, flags) -> 0 <= n < 8 ->
  Z.testbit f (24 + n) = Z.testbit (kind_number k) n.
Proof.
  intros Hk Hn. fields Hk.
  apply testbit_digit with (n := 8); [lia|assumption|assumption].
Qed.

Lemma encode_upper k flags : kind_of i = Some (k, flags) -> Z.shiftr f 32 = upper k pc i.
Proof.
  intros Hk. fields Hk.
  rewrite Z.shiftr_div_pow2 by lia. assumption.
Qed.

Lemma encode_extra k flags : kind_of i = Some (k, flags) -> x = extra k pc i.
Proof.
  intros Hk'. destruct (encode_some _ _ _ _ encoded) as (_ & k' & n & Hk & _ & Hx). congruence.
Qed.

(** The arithmetic shift by half a word gives the immediate. *)
Lemma encode_immediate k flags : kind_of i = Some (k, flags) ->
  match k with KConstant | KBranchEqual | KBranchLess | KEcall | KFence => False | _ => True end ->
  wrap (Z.shiftr (signed 64 f) 32) = wrap (i_imm i).
Proof.
  intros Hk' Hplain. pose proof (encode_upper k flags Hk') as Hu. pose proof encode_word as Hw.
  assert (Hm : upper k pc i = i_imm i mod 2 ^ 32) by (destruct k; try reflexivity; contradiction).
  rewrite Hm, Z.shiftr_div_pow2 in Hu by lia. clear Hm Hplain.
  destruct ok as (_ & _ & _ & Hi & _). rewrite Z.shiftr_div_pow2 by lia. f_equal.
  unfold signed. rewrite (Z.mod_small f) by exact Hw. cbv zeta. unfold word, modulus in Hw.
  change (64 - 1) with 63. clear - Hu Hw Hi.
  pose proof (Z.div_mod f (2 ^ 32) ltac:(lia)) as E. pose proof (Z.mod_pos_bound f (2 ^ 32) ltac:(lia)) as B.
  assert (Hmod : i_imm i mod 2 ^ 32 = i_imm i \/ i_imm i mod 2 ^ 32 = i_imm i + 2 ^ 32 /\ i_imm i < 0).
  { destruct (Z.ltb_spec (i_imm i) 0); [right|left].
    - split; [|assumption]. rewrite <- (Z.mod_add _ 1) by lia. rewrite Z.mul_1_l. apply Z.mod_small. lia.
    - apply Z.mod_small. lia. }
  pose proof (Z.mod_pos_bound (i_imm i) (2 ^ 32) ltac:(lia)) as Bi.
  destruct (Z.ltb_spec f (2 ^ 63)) as [Hs|Hs].
  - destruct Hmod as [Hmod|[Hmod Hn]]; rewrite Hmod in *; lia.
  - replace (f - 2 ^ 64) with (f + - 2 ^ 32 * 2 ^ 32) by reflexivity.
    rewrite Z.div_add by lia. destruct Hmod as [Hmod|[Hmod Hn]]; rewrite Hmod in *; lia.
Qed.
End Encoded.
