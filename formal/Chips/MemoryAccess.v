(** Chips of loads and stores: within one memory word ([load_chip], [store_chip]), and across two ([load_across_chip], [store_across_chip]). What
    remains to be proved of such a chip is its datapath: what it writes, as a function of the memory words and of the byte of the first
    one where the access begins. *)
From Coq Require Import ZArith Lia ZifyBool List Bool.
From Carryless Require Spec SpecFacts SpecMemory.
From Carryless Require Import Words Circuit Machine Fields FieldsFacts Meaning Row Gadgets Patterns.
From Carryless.Chips Require Import MemoryPattern.
Import ListNotations.
Local Open Scope Z_scope.
(** * Stored bytes *)

(** Two words, as one number, with the [n] bytes from the [b]th on replaced. *)
Definition stored (lo hi b n v : Z) : Z := Spec.replace (lo + 2 ^ 64 * hi) (8 * b) (8 * n) v.

Lemma testbit_stored lo hi b n v i : word lo -> 0 <= b -> 0 <= n -> 0 <= i ->
  Z.testbit (stored lo hi b n v) i =
    if (8 * b <=? i) && (i <? 8 * b + 8 * n) then Z.testbit v (i - 8 * b)
    else if i <? 64 then Z.testbit lo i else Z.testbit hi (i - 64).
Proof.
  intros L B N I. unfold stored. rewrite SpecFacts.testbit_replace, SpecFacts.testbit_two_words by (assumption || lia). reflexivity.
Qed.

(** The words after a store, whether it crosses or not. *)
Lemma mem_store_bytes m a n v j : word (Spec.mem m (a / 8)) -> 0 <= a -> 0 <= n <= 8 -> 0 <= j ->
  let both := stored (Spec.mem m (a / 8)) (Spec.mem m (a / 8 + 1)) (a mod 8) n v in
  Spec.mem (Spec.store_bytes m a n v) j = if j =? a / 8 then wrap both else if j =? a / 8 + 1 then both / 2 ^ 64 else Spec.mem m j.
Proof.
  intros W A N J both. pose proof (Z.mod_pos_bound a 8 ltac:(lia)) as M. pose proof (Z.div_pos a 8 A ltac:(lia)) as D.
  unfold Spec.store_bytes. change (Spec.replace (Spec.two_words m a) (8 * (a mod 8)) (8 * n) v) with both. cbv zeta.
  unfold Spec.crosses. destruct (Z.ltb_spec 8 (a mod 8 + n)) as [C|C].
  - rewrite !SpecFacts.mem_set_word by lia. rewrite !(Z.eqb_sym _ j).
    destruct (Z.eqb_spec j (a / 8)), (Z.eqb_spec j (a / 8 + 1)); reflexivity || lia.
  - rewrite SpecFacts.mem_set_word by lia. rewrite (Z.eqb_sym _ j). destruct (Z.eqb_spec j (a / 8)); [reflexivity|].
    destruct (Z.eqb_spec j (a / 8 + 1)) as [->|]; [|reflexivity].
    apply Z.bits_inj'. intros i I. rewrite Z.div_pow2_bits by lia. unfold both. rewrite testbit_stored by (assumption || lia).
    replace ((8 * (a mod 8) <=? i + 64) && (i + 64 <? 8 * (a mod 8) + 8 * n)) with false by lia.
    destruct (Z.ltb_spec (i + 64) 64); [lia|]. f_equal. lia.
Qed.

(** ** Stores of the cells *)

(** A change of memory alone. *)
Lemma agree_memory_change p st st' m m' : agree p st m ->
  (forall c, match c with Mem _ => True | _ => st' c = st c end) ->
  (forall r, Spec.reg m' r = Spec.reg m r) -> Spec.m_input m' = Spec.m_input m -> Spec.m_output m' = Spec.m_output m ->
  Spec.m_reservation m' = Spec.m_reservation m ->
  (forall j, begun p (Mem j) -> st' (Mem j) = (Spec.mem m' j, 0)) -> agree p st' m'.
Proof.
  intros [R I O S M T] E ER EI EO ES EM. constructor.
  - intros q Q. now rewrite (E (Reg q)), ER, R.
  - now rewrite (E (Reg input_cell)), EI.
  - now rewrite (E (Reg output_cell)), EO.
  - now rewrite (E (Reg reservation_cell)), ES.
  - exact EM.
  - intros pc. now rewrite (E (Text pc)), T.
Qed.

Lemma begun_nonneg p i : Spec.program_ok p -> begun p (Mem i) -> 0 <= i.
Proof. intros P [B _]. pose proof (Spec.image_at p P). lia. Qed.

Lemma update_mem st i v j : update st (Mem i) v (Mem j) = if j =? i then v else st (Mem j).
Proof. reflexivity. Qed.

(** The words that a store leaves, within a word and across two. *)
Lemma agree_store_within p st m a n v w : Spec.program_ok p -> agree p st m -> begun p (Mem (a / 8)) -> word (Spec.mem m (a / 8)) ->
  0 <= a -> 0 <= n <= 8 -> a mod 8 + n <= 8 ->
  (forall hi, w = wrap (stored (Spec.mem m (a / 8)) hi (a mod 8) n v)) ->
  agree p (update st (Mem (a / 8)) (w, 0)) (Spec.store_bytes m a n v).
Proof.
  intros P A B W A0 N C E. pose proof (begun_nonneg p _ P B) as I0. pose proof (Z.mod_pos_bound a 8 ltac:(lia)) as M.
  apply (agree_memory_change p st _ m); try assumption.
  - now intros [].
  - intros r. apply SpecFacts.reg_store_bytes.
  - apply SpecFacts.input_store_bytes.
  - apply SpecFacts.output_store_bytes.
  - apply SpecFacts.reservation_store_bytes.
  - intros j J. pose proof (begun_nonneg p _ P J). rewrite update_mem.
    rewrite (SpecFacts.store_within m a n) by (assumption || lia). rewrite SpecFacts.mem_set_word, (Z.eqb_sym j) by lia.
    destruct (Z.eqb_spec (a / 8) j) as [<-|D].
    + rewrite (E 0). unfold stored. now rewrite Z.mul_0_r, Z.add_0_r, wrap_small
        by (apply SpecFacts.replace_range with (k := 64); lia || exact W).
    + now apply (agree_memory p).
Qed.
Lemma agree_store_across p st m a n v w w' : Spec.program_ok p -> agree p st m ->
  begun p (Mem (a / 8)) -> word (Spec.mem m (a / 8)) -> 0 <= a -> 0 <= n <= 8 ->
  let both := stored (Spec.mem m (a / 8)) (Spec.mem m (a / 8 + 1)) (a mod 8) n v in
  w = wrap both -> w' = both / 2 ^ 64 ->
  agree p (update (update st (Mem (a / 8)) (w, 0)) (Mem (a / 8 + 1)) (w', 0)) (Spec.store_bytes m a n v).
Proof.
  intros P A B W A0 N both -> ->. pose proof (begun_nonneg p _ P B) as I0.
  apply (agree_memory_change p st _ m); try assumption.
  - now intros [].
  - intros r. apply SpecFacts.reg_store_bytes.
  - apply SpecFacts.input_store_bytes.
  - apply SpecFacts.output_store_bytes.
  - apply SpecFacts.reservation_store_bytes.
  - intros j J. pose proof (begun_nonneg p _ P J). rewrite !update_mem, mem_store_bytes by (assumption || lia). fold both.
    destruct (Z.eqb_spec j (a / 8 + 1)), (Z.eqb_spec j (a / 8)); try reflexivity; [lia|]. now apply (agree_memory p).
Qed.

(** * Within a word *)

(** The bits of the mask of the address are asserted to be zero, by the token. *)
Definition load_check (closed number asserted : Z) (ops : list Spec.op) (w v : form) (c : chip) (l : layout) : bool :=
  row_layout closed number c l && (l_span l =? 4) && has_address c && forallb is_load ops
  && match l_reaches l with
     | [a; h; d] => reads a 1 rs1_form base && touches h 2 address (fmask asserted address) w w && writes d 3 rd_form v
     | _ => false
     end.
Definition load_datapath (asserted : Z) (ops : list Spec.op) (w v : form) (c : chip) : Prop :=
  forall r o, satisfies c r -> real_row r = true -> row_executes ops r o -> eval r (fmask asserted address) = 0 ->
  let b := eval r address mod 8 in
  b + Spec.width o <= 8 /\ eval r v = Spec.extend o (eval r w / 2 ^ (8 * b) mod 2 ^ (8 * Spec.width o)).

(** What the accesses find. *)
Lemma rs1_read p st m r k x i flags v : words r -> agree p st m -> fetched_instr p r k x i flags ->
  st (Reg (eval r rs1_form)) = (v, 0) -> Spec.reg m (Spec.i_rs1 i) = v.
Proof.
  intros W A FI E. destruct (fetched_ok _ _ _ _ _ _ FI) as (_ & R1 & _).
  rewrite eval_rs1, (fetched_rs1 _ _ _ _ _ _ FI), (agree_registers _ _ _ A) in E by lia. now injection E.
Qed.
Lemma rs2_read p st m r k x i flags v : words r -> agree p st m -> fetched_instr p r k x i flags ->
  st (Reg (eval r rs2_form)) = (v, 0) -> Spec.reg m (Spec.i_rs2 i) = v.
Proof.
  intros W A FI E. destruct (fetched_ok _ _ _ _ _ _ FI) as (_ & _ & R2 & _).
  rewrite eval_rs2, (fetched_rs2 _ _ _ _ _ _ FI), (agree_registers _ _ _ A) in E by lia. now injection E.
Qed.
Lemma memory_read p st m i v : agree p st m -> begun p (Mem i) -> st (Mem i) = (v, 0) -> Spec.mem m i = v.
Proof. intros A B E. rewrite (agree_memory _ _ _ A) in E by assumption. now injection E. Qed.

Lemma width_bound o : is_load o || is_store o = true -> 0 <= Spec.width o <= 8.
Proof. intros H%width_range. lia. Qed.

(** The specification's address is the row's. *)
Lemma address_is c p r m k x i flags : has_address c = true -> satisfies c r -> fetched_instr p r k x i flags ->
  kind_of_op (Spec.i_op i) = Some (k, flags) -> is_load (Spec.i_op i) || is_store (Spec.i_op i) = true ->
  Spec.reg m (Spec.i_rs1 i) = eval r base ->
  Spec.add (Spec.reg m (Spec.i_rs1 i)) (wrap (Spec.i_imm i)) = eval r address.
Proof.
  intros H Sat FI KO L ->. assert (W : words r) by (destruct Sat; assumption).
  rewrite (eval_address c r H Sat), (immediate_wrap p r k x i flags W FI KO L). reflexivity.
Qed.

(** A load within a word is sound if its datapath is; likewise the others. *)
Theorem load_chip closed number asserted ops w v c l : load_check closed number asserted ops w v c l = true ->
  executes closed number ops -> ~ has_kind closed number KConstant -> load_datapath asserted ops w v c -> chip_sound 4 c.
Proof.
  unfold load_check. rewrite !andb_true_iff, Z.eqb_eq. intros [[[[RL SP] HA] OPS] RE] EX NC DP. rewrite <- SP.
  apply (row_chip closed number ops c l RL EX NC). intros p r st st' m i k flags P Sat Set_ A FI RX KO PC Run Bg.
  assert (W : words r) by (destruct Sat; assumption).
  destruct (l_reaches l) as [|a [|h [|d [|? ?]]]]; try discriminate RE. rewrite !andb_true_iff in RE. destruct RE as [[Ra Th] Wd].
  cbn [map] in Run, Bg. pose proof (Forall_inv (Forall_inv_tail Bg)) as Bh. cbn beta in Bh.
  destruct (access_touches r p h _ _ _ _ _ W Th Bh) as (t & n & Eh & Z0 & B & WA & WM). rewrite Eh in Run.
  rewrite (access_reads r a _ _ _ W Ra), (access_writes r d _ _ _ W Wd) in Run.
  apply run_read in Run as [E1 Run]. apply run_read in Run as [E2 Run]. apply run_last_write in Run as [_ E].
  apply (rs1_read p st m r k _ i flags _ W A FI) in E1. apply (memory_read p st m _ _ A B) in E2.
  assert (L : is_load (Spec.i_op i) = true) by (rewrite forallb_forall in OPS; apply OPS, (row_op _ _ _ RX)).
  assert (L' : is_load (Spec.i_op i) || is_store (Spec.i_op i) = true) by now rewrite L.
  pose proof (address_is c p r m k _ i flags HA Sat FI KO L' E1) as EA.
  destruct (DP r _ Sat (proj1 Set_) RX Z0) as [C V]. pose proof (width_bound _ L') as WR.
  exists (Spec.set_reg (Spec.i_rd i) (eval r v) m). split; [|split].
  - rewrite execute_load by assumption. cbv zeta. rewrite EA, exists_within by assumption.
    rewrite SpecFacts.load_within by (exact C || apply WR || apply WA). now rewrite E2, V.
  - apply set_reg_output.
  - apply agree_same with (1 := E). rewrite eval_rd, (fetched_rd _ _ _ _ _ _ FI).
    apply agree_write_rd; [apply (fetched_ok _ _ _ _ _ _ FI)|assumption].
Qed.

Definition store_check (closed number asserted : Z) (ops : list Spec.op) (y old new : form) (c : chip) (l : layout) : bool :=
  row_layout closed number c l && (l_span l =? 4) && has_address c && forallb is_store ops
  && match l_reaches l with
     | [a; b; h] => reads a 1 rs1_form base && reads b 2 rs2_form y && touches h 3 address (fmask asserted address) old new
     | _ => false
     end.
Definition store_datapath (asserted : Z) (ops : list Spec.op) (y old new : form) (c : chip) : Prop :=
  forall r o, satisfies c r -> real_row r = true -> row_executes ops r o -> eval r (fmask asserted address) = 0 ->
  let b := eval r address mod 8 in
  b + Spec.width o <= 8 /\ forall hi, eval r new = wrap (stored (eval r old) hi b (Spec.width o) (eval r y)).

Theorem store_chip closed number asserted ops y old new c l : store_check closed number asserted ops y old new c l = true ->
  executes closed number ops -> ~ has_kind closed number KConstant -> store_datapath asserted ops y old new c -> chip_sound 4 c.
Proof.
  unfold store_check. rewrite !andb_true_iff, Z.eqb_eq. intros [[[[RL SP] HA] OPS] RE] EX NC DP. rewrite <- SP.
  apply (row_chip closed number ops c l RL EX NC). intros p r st st' m i k flags P Sat Set_ A FI RX KO PC Run Bg.
  assert (W : words r) by (destruct Sat; assumption).
  destruct (l_reaches l) as [|a [|b [|h [|? ?]]]]; try discriminate RE. rewrite !andb_true_iff in RE. destruct RE as [[Ra Rb] Th].
  cbn [map] in Run, Bg. pose proof (Forall_inv (Forall_inv_tail (Forall_inv_tail Bg))) as Bh. cbn beta in Bh.
  destruct (access_touches r p h _ _ _ _ _ W Th Bh) as (t & n & Eh & Z0 & B & WA & WM). rewrite Eh in Run.
  rewrite (access_reads r a _ _ _ W Ra), (access_reads r b _ _ _ W Rb) in Run.
  apply run_read in Run as [E1 Run]. apply run_read in Run as [E2 Run]. apply run_last_write in Run as [E3 E].
  apply (rs1_read p st m r k _ i flags _ W A FI) in E1. apply (rs2_read p st m r k _ i flags _ W A FI) in E2.
  apply (memory_read p st m _ _ A B) in E3.
  assert (L : is_store (Spec.i_op i) = true) by (rewrite forallb_forall in OPS; apply OPS, (row_op _ _ _ RX)).
  assert (L' : is_load (Spec.i_op i) || is_store (Spec.i_op i) = true) by (rewrite L; apply orb_true_r).
  pose proof (address_is c p r m k _ i flags HA Sat FI KO L' E1) as EA.
  destruct (DP r _ Sat (proj1 Set_) RX Z0) as [C V]. pose proof (width_bound _ L') as WR.
  exists (Spec.store_bytes m (eval r address) (Spec.width (Spec.i_op i)) (eval r y)). split; [|split].
  - rewrite execute_store by assumption. cbv zeta. now rewrite EA, exists_within, E2 by assumption.
  - apply SpecFacts.output_store_bytes.
  - apply agree_same with (1 := E). apply agree_store_within; rewrite ?E3; try assumption. apply WA.
Qed.

(** * Across two words *)

Lemma other_word i : Mem (i + 1) <> Mem i.
Proof. intros [=]. lia. Qed.

(** The word behind that of the address; the carry out of the address is asserted to be zero. *)
Definition next_word (w : nat) : form := add_sum (col w) address (const 8) [] (Z.lxor ones64 7) top64.
Definition has_next (n w : nat) (c : chip) : bool :=
  part_of (Z.lxor ones64 7) (add_gate (col w) address (const 8) [] (Z.lxor ones64 7) top64 (Some [])) (constraint_at c n).

Lemma eval_next n w c r : has_next n w c = true -> satisfies c r -> real_row r = true ->
  eval r (next_word w) / 8 = eval r address / 8 + 1.
Proof.
  intros H Sat Real. assert (W : words r) by (destruct Sat; assumption).
  pose proof (part_sound _ _ _ r H W (constraint_at_holds c r n Sat)) as G.
  pose proof (add_sound r (col w) address (const 8) [] (Z.lxor ones64 7) top64 (Some []) 3 61 eq_refl G
    (clear_nil r _ _) (clear_nil r _ _)) as E.
  fold (next_word w) in E.
  assert (WM : word (Z.lxor ones64 7)) by (split; [discriminate|reflexivity]).
  assert (WN : word (eval r (next_word w))) by (exact (add_sum_word r (col w) address (const 8) [] _ top64 WM word_0)).
  pose proof (eval_word r address form_ok_address W) as WA.
  rewrite add_asserted, eval_nil, Z.testbit_0_l, eval_const, Real in E by (reflexivity || (split; [discriminate|reflexivity])).
  rewrite Z.testbit_0_l in E. cbn [Z.b2z] in E. rewrite Z.mul_0_r, !Z.add_0_r in E.
  change (field 3 61 8) with 1 in E. unfold field in E. change (2 ^ 3) with 8 in E. unfold word, modulus in *.
  rewrite !Z.mod_small in E; [exact E|split; [apply Z.div_pos|apply Z.div_lt_upper_bound]; lia..].
Qed.

Definition load_across_check (closed number : Z) (nw : nat * nat) (ops : list Spec.op) (lo hi v : form) (c : chip) (l : layout) : bool :=
  row_layout closed number c l && (l_span l =? 8) && has_address c && has_next (fst nw) (snd nw) c && forallb is_load ops
  && match l_reaches l with
     | [a; g; h; d] => reads a 1 rs1_form base && touches g 3 address [] lo lo && touches h 4 (next_word (snd nw)) [] hi hi
         && writes d 5 rd_form v
     | _ => false
     end.
Definition load_across_datapath (ops : list Spec.op) (lo hi v : form) (c : chip) : Prop :=
  forall r o, satisfies c r -> real_row r = true -> row_executes ops r o ->
  let b := eval r address mod 8 in
  eval r v = Spec.extend o ((eval r lo + 2 ^ 64 * eval r hi) / 2 ^ (8 * b) mod 2 ^ (8 * Spec.width o)).

Theorem load_across_chip closed number nw ops lo hi v c l : load_across_check closed number nw ops lo hi v c l = true ->
  executes closed number ops -> ~ has_kind closed number KConstant -> load_across_datapath ops lo hi v c -> chip_sound 8 c.
Proof.
  unfold load_across_check. rewrite !andb_true_iff, Z.eqb_eq. intros [[[[[RL SP] HA] HN] OPS] RE] EX NC DP. rewrite <- SP.
  apply (row_chip closed number ops c l RL EX NC). intros p r st st' m i k flags P Sat Set_ A FI RX KO PC Run Bg.
  assert (W : words r) by (destruct Sat; assumption).
  destruct (l_reaches l) as [|a [|g [|h [|d [|? ?]]]]]; try discriminate RE. rewrite !andb_true_iff in RE. destruct RE as [[[Ra Tg] Th] Wd].
  cbn [map] in Run, Bg. pose proof (Forall_inv (Forall_inv_tail Bg)) as Bg'.
  pose proof (Forall_inv (Forall_inv_tail (Forall_inv_tail Bg))) as Bh.
  cbn beta in Bg', Bh.
  destruct (access_touches r p g _ _ _ _ _ W Tg Bg') as (t & n & Eg & _ & B & WA & WM). rewrite Eg in Run.
  destruct (access_touches r p h _ _ _ _ _ W Th Bh) as (t' & n' & Eh & _ & B' & _ & _). rewrite Eh in Run.
  rewrite (access_reads r a _ _ _ W Ra), (access_writes r d _ _ _ W Wd) in Run.
  rewrite (eval_next _ _ c r HN Sat (proj1 Set_)) in Run, B'.
  apply run_read in Run as [E1 Run]. apply run_read in Run as [E2 Run]. apply run_read in Run as [E3 Run].
  apply run_last_write in Run as [_ E].
  apply (rs1_read p st m r k _ i flags _ W A FI) in E1. apply (memory_read p st m _ _ A B) in E2.
  apply (memory_read p st m _ _ A B') in E3.
  assert (L : is_load (Spec.i_op i) = true) by (rewrite forallb_forall in OPS; apply OPS, (row_op _ _ _ RX)).
  assert (L' : is_load (Spec.i_op i) || is_store (Spec.i_op i) = true) by now rewrite L.
  pose proof (address_is c p r m k _ i flags HA Sat FI KO L' E1) as EA.
  pose proof (DP r _ Sat (proj1 Set_) RX) as V. cbv zeta in V.
  exists (Spec.set_reg (Spec.i_rd i) (eval r v) m). split; [|split].
  - rewrite execute_load by assumption. cbv zeta. rewrite EA, exists_across by (assumption || apply (width_bound _ L')).
    unfold Spec.load, Spec.two_words. now rewrite E2, E3, V.
  - apply set_reg_output.
  - apply agree_same with (1 := E). rewrite eval_rd, (fetched_rd _ _ _ _ _ _ FI).
    apply agree_write_rd; [apply (fetched_ok _ _ _ _ _ _ FI)|assumption].
Qed.

Definition store_across_check (closed number : Z) (nw : nat * nat) (ops : list Spec.op) (y lo lo' hi hi' : form) (c : chip) (l : layout) : bool :=
  row_layout closed number c l && (l_span l =? 8) && has_address c && has_next (fst nw) (snd nw) c && forallb is_store ops
  && match l_reaches l with
     | [a; b; g; h] => reads a 1 rs1_form base && reads b 2 rs2_form y && touches g 3 address [] lo lo'
         && touches h 4 (next_word (snd nw)) [] hi hi'
     | _ => false
     end.
Definition store_across_datapath (ops : list Spec.op) (y lo lo' hi hi' : form) (c : chip) : Prop :=
  forall r o, satisfies c r -> real_row r = true -> row_executes ops r o ->
  let both := stored (eval r lo) (eval r hi) (eval r address mod 8) (Spec.width o) (eval r y) in
  eval r lo' = wrap both /\ eval r hi' = both / 2 ^ 64.

Theorem store_across_chip closed number nw ops y lo lo' hi hi' c l :
  store_across_check closed number nw ops y lo lo' hi hi' c l = true ->
  executes closed number ops -> ~ has_kind closed number KConstant -> store_across_datapath ops y lo lo' hi hi' c -> chip_sound 8 c.
Proof.
  unfold store_across_check. rewrite !andb_true_iff, Z.eqb_eq. intros [[[[[RL SP] HA] HN] OPS] RE] EX NC DP. rewrite <- SP.
  apply (row_chip closed number ops c l RL EX NC). intros p r st st' m i k flags P Sat Set_ A FI RX KO PC Run Bg.
  assert (W : words r) by (destruct Sat; assumption).
  destruct (l_reaches l) as [|a [|b [|g [|h [|? ?]]]]]; try discriminate RE. rewrite !andb_true_iff in RE. destruct RE as [[[Ra Rb] Tg] Th].
  cbn [map] in Run, Bg. pose proof (Forall_inv (Forall_inv_tail (Forall_inv_tail Bg))) as Bg'.
  pose proof (Forall_inv (Forall_inv_tail (Forall_inv_tail (Forall_inv_tail Bg)))) as Bh. cbn beta in Bg', Bh.
  destruct (access_touches r p g _ _ _ _ _ W Tg Bg') as (t & n & Eg & _ & B & WA & WM). rewrite Eg in Run.
  destruct (access_touches r p h _ _ _ _ _ W Th Bh) as (t' & n' & Eh & _ & B' & _ & _). rewrite Eh in Run.
  rewrite (access_reads r a _ _ _ W Ra), (access_reads r b _ _ _ W Rb) in Run.
  rewrite (eval_next _ _ c r HN Sat (proj1 Set_)) in Run, B'.
  apply run_read in Run as [E1 Run]. apply run_read in Run as [E2 Run]. apply run_accesses_cons in Run as [E3 Run].
  apply run_last_write in Run as [E4 E]. cbn [a_cell a_old a_new] in E3, E4, E.
  rewrite update_miss in E4 by apply other_word.
  apply (rs1_read p st m r k _ i flags _ W A FI) in E1. apply (rs2_read p st m r k _ i flags _ W A FI) in E2.
  apply (memory_read p st m _ _ A B) in E3. apply (memory_read p st m _ _ A B') in E4.
  assert (L : is_store (Spec.i_op i) = true) by (rewrite forallb_forall in OPS; apply OPS, (row_op _ _ _ RX)).
  assert (L' : is_load (Spec.i_op i) || is_store (Spec.i_op i) = true) by (rewrite L; apply orb_true_r).
  pose proof (address_is c p r m k _ i flags HA Sat FI KO L' E1) as EA.
  destruct (DP r _ Sat (proj1 Set_) RX) as [V V']. pose proof (width_bound _ L') as WR.
  exists (Spec.store_bytes m (eval r address) (Spec.width (Spec.i_op i)) (eval r y)). split; [|split].
  - rewrite execute_store by assumption. cbv zeta. rewrite EA, exists_across by (assumption || apply WR). now rewrite E2.
  - apply SpecFacts.output_store_bytes.
  - apply agree_same with (1 := E). apply agree_store_across; rewrite ?E3, ?E4; try assumption. apply WA.
Qed.
