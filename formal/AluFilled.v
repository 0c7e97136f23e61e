(** Rows that compute, the converse: every step of an instruction that such a chip executes has a row ([alu_complete]). That the
    row's result is the operation's follows from the chip's soundness. *)
From Coq Require Import ZArith Lia List Bool Permutation.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields FieldsFacts Meaning Row Filled RowFilled Patterns Runs Described.
Import ListNotations.
Local Open Scope Z_scope.

(** * Accesses that find what they claim *)

Lemma run_read_back st c t n v l st' : st c = v -> run_accesses st l st' -> run_accesses st (Access c t n v v :: l) st'.
Proof.
  intros E H. cbn. split; [exact E|]. apply run_accesses_ext with (2 := H). intros d. symmetry. now apply update_same.
Qed.

(** * Inputs *)

(** The inputs of a row at this clock and pc, with these words in its operand columns and in rd's column. *)
Definition alu_inputs (clock pc f : Z) (xc yc dc : nat) (x y d : Z) : row := fun s =>
  match s with
  | Committed n =>
      if Nat.eqb n 0 then clock * 2 ^ 32 + pc else if Nat.eqb n 1 then f
      else if Nat.eqb n xc then x else if Nat.eqb n yc then y else if Nat.eqb n dc then d else 0
  | Public _ => 0
  end.

(** A column that the trace fills, but not with a clock. *)
Definition plain_input (c : chip) (l : layout) (n : nat) : bool :=
  Nat.ltb 1 n && match nth_error (ch_columns c) n with Some Input => true | _ => false end
  && negb (existsb (Nat.eqb n) (map fst (thens_of l))).
Lemma plain_input_sound c l n : plain_input c l n = true ->
  nth_error (ch_columns c) n = Some Input /\ ~ In n (map fst (thens_of l)) /\ (1 < n)%nat.
Proof.
  unfold plain_input. rewrite !andb_true_iff, negb_true_iff, Nat.ltb_lt. intros [[L I] N]. split; [|split; [|exact L]].
  - destruct (nth_error _ _) as [[]|]; congruence.
  - intros H. assert (E : existsb (Nat.eqb n) (map fst (thens_of l)) = true).
    { apply existsb_exists. exists n. split; [exact H|apply Nat.eqb_refl]. }
    congruence.
Qed.

Definition write_of (h : reach) (dc : nat) : bool := in_register h 3 rd_form && same_form (h_old h) (col dc) && form_ok (h_new h).
(** The chip is filled from these columns. Where there is no second register, [yc] is [xc]. *)
Definition alu_filled (s : second) (k : kind) (xc yc dc : nat) (c : chip) : bool :=
  let l := layout_of c in
  row_check c l && fill_check c l && match left_over c l with [] => true | _ => false end
  && of_kind k l && goes_on l && no_bytes l && (l_span l =? 4)
  && match h_place (l_fetch l) with InText e => same_form e [] | _ => false end
  && plain_input c l xc && plain_input c l yc && plain_input c l dc && negb (Nat.eqb xc dc) && negb (Nat.eqb yc dc)
  && match s, l_reaches l with
     | Rs2, [a; b; d] => negb (Nat.eqb xc yc) && reads a 1 rs1_form (col xc) && reads b 2 rs2_form (col yc) && write_of d dc
     | (Immediate | NoSecond), [a; d] => Nat.eqb xc yc && reads a 1 rs1_form (col xc) && write_of d dc
     | _, _ => false
     end.

Lemma step_private p a b m i : Spec.fetch p (Spec.m_pc m) = Some i -> Spec.i_op i <> Spec.ECALL -> Spec.step p a m = Spec.step p b m.
Proof. intros F N. unfold Spec.step. rewrite F. unfold Spec.execute. destruct (Spec.i_op i); try reflexivity. contradiction. Qed.

Lemma land_kind f n : 0 <= n < 2 ^ 8 -> Z.land (Z.shiftr f 24) 255 = n -> Z.land f 0xff000000 = n * 2 ^ 24.
Proof.
  intros N E. rewrite <- E. rewrite <- Z.shiftl_mul_pow2, Z.shiftl_land by lia. apply Z.bits_inj'. intros i I.
  rewrite !Z.land_spec, Z.shiftl_spec by lia. change (Z.shiftl 255 24) with 0xff000000.
  destruct (Z.testbit 0xff000000 i) eqn:B; [|now rewrite !andb_false_r]. rewrite !andb_true_r.
  destruct (Z.leb_spec 24 i).
  - rewrite Z.shiftr_spec by lia. f_equal. lia.
  - exfalso. assert (G : forall j, In j (seq 0 24) -> Z.testbit 0xff000000 (Z.of_nat j) = false).
    { intros j J. repeat (destruct J as [<-|J]; [reflexivity|]). destruct J. }
    specialize (G (Z.to_nat i)). rewrite Z2Nat.id in G by lia. rewrite G in B; [discriminate|]. apply in_seq. lia.
Qed.

(** The chip executes the instructions of a kind. *)
Definition executes_kind (k : kind) (i : Spec.instr) (_ : list Z) (_ : machine) : Prop := exists flags, kind_of i = Some (k, flags).

Theorem alu_complete c s k xc yc dc : chip_sound 4 c -> alu_filled s k xc yc dc c = true -> kind_computes s k -> k <> KConstant ->
  chip_complete 4 c (executes_kind k).
Proof.
  intros Sound AF KC NC p private m i P Fe (flags & K) NS _ IL OL clock lasts st C0 CE C4 La A SO.
  set (l := layout_of c) in *. unfold alu_filled in AF. fold l in AF. rewrite !andb_true_iff in AF.
  destruct AF as [[[[[[[[[[[[[RC FC] LO] OK] GO] NB] SP] EX] PX] PY] PD] XD] YD] RE].
  apply Z.eqb_eq in SP. apply negb_true_iff, Nat.eqb_neq in XD, YD.
  assert (Ti : Spec.p_text p (Spec.m_pc m) = Some i /\ Spec.m_pc m <= Spec.last_pc).
  { unfold Spec.fetch in Fe. destruct (Z.leb_spec (Spec.m_pc m) Spec.last_pc); [now split|discriminate]. }
  destruct Ti as [Ti Last]. destruct (Spec.text_ok p P _ _ Ti) as (Ok & Pc & Even). set (pc := Spec.m_pc m) in *.
  set (f := Fields.fields k flags pc i).
  assert (En : encode pc i = Some (f, 0)).
  { unfold encode. replace (pc <=? Spec.last_pc) with true by (symmetry; now apply Z.leb_le). rewrite K. cbn.
    repeat f_equal. destruct k; try reflexivity. contradiction. }
  assert (KO : kind_of_op (Spec.i_op i) = Some (k, flags)).
  { destruct (kind_of_cases _ _ _ K) as [(_ & _ & E & _)|E]; [contradiction|exact E]. }
  destruct (KC _ _ KO) as [CO _].
  destruct (fields_div_mod pc i k flags Ok (conj (proj1 Pc) Last) K) as (F1 & F2 & F3 & F4 & F5 & F6 & F7 & F8 & F9). fold f in F1, F2, F3, F4, F5, F6, F7, F8, F9.
  pose proof (rd_cell_range i Ok) as RR.
  assert (R1 : 0 <= Spec.i_rs1 i < 32) by (destruct Ok; tauto). assert (R2 : 0 <= Spec.i_rs2 i < 32) by (destruct Ok; tauto).
  assert (WR : forall q, 0 <= q < 32 -> word (Spec.reg m q)).
  { intros q Q. destruct (SO (Reg q)) as (W & _). now rewrite (agree_registers _ _ _ A q Q) in W. }
  set (old := st (Reg (rd_cell i))).
  assert (Old : old = (fst old, 0)).
  { destruct (SO (Reg (rd_cell i))) as (_ & _ & E). fold old in E.
    rewrite (surjective_pairing old) at 1. f_equal. exact E. }
  set (inputs := alu_inputs clock pc f xc yc dc (Spec.reg m (Spec.i_rs1 i)) (Spec.reg m (Spec.i_rs2 i)) (fst old)).
  assert (IW : words inputs).
  { intros [n|n]; unfold inputs, alu_inputs; [|apply word_0].
    destruct (Nat.eqb n 0); [unfold word, modulus; unfold Spec.last_pc in Last; lia|].
    destruct (Nat.eqb n 1); [exact F9|]. destruct (Nat.eqb n xc); [now apply WR|]. destruct (Nat.eqb n yc); [now apply WR|].
    destruct (Nat.eqb n dc); [apply SO|apply word_0]. }
  assert (CI : clock_of inputs = clock).
  { unfold clock_of, inputs, alu_inputs, state_column. cbn [Nat.eqb].
    rewrite (Z.add_comm (clock * _)), Z.div_add, Z.div_small by lia. lia. }
  assert (PI : pc_of inputs = pc).
  { unfold pc_of, inputs, alu_inputs, state_column. cbn [Nat.eqb].
    rewrite (Z.add_comm (clock * _)), Z.mod_add, Z.mod_small by lia. reflexivity. }
  assert (FI : inputs fields_column = f) by reflexivity.
  assert (SET : settled l inputs).
  { split.
    - unfold real_row. rewrite FI. exact (encode_real pc i f 0 Ok (proj1 Pc) En).
    - rewrite FI. unfold of_kind in OK. apply andb_true_iff in OK as [E1 E2]. apply Z.eqb_eq in E1, E2. rewrite E1, E2.
      apply land_kind; [pose proof (kind_number_range k); lia|]. exact (encode_kind pc i f 0 Ok (proj1 Pc) En k flags K). }
  destruct (filled_complete c l lasts inputs RC FC IW SET) as (Sat & WF & D & SC & SPc & Fo & Ri);
    [now rewrite CI|rewrite CI, SP; exact CE|intros x; rewrite CI; apply La| |].
  { intros k0 m0 g H. destruct (left_over c l); [destruct H|discriminate LO]. }
  set (r := filled c l lasts inputs) in *. rewrite CI in SC, Ri. rewrite PI in SPc. rewrite SP in Ri.
  pose proof (f_settled _ _ _ _ _ WF) as SETR. pose proof (f_words _ _ _ _ _ WF) as W.
  destruct (row_sound c l r RC Sat SETR) as (_ & Zs & _ & Ty). rewrite SP in Zs.
  destruct (Sound r Sat) as [[Idle _]|(s' & D' & Zs' & Ti' & Ty' & Mean)].
  { exfalso. destruct D as [D _]. rewrite Idle in D. apply Permutation_nil in D. unfold sent_of, row_of in D. cbn [s_accesses map app] in D. discriminate. }
  destruct (describes_same c r (row_of l r) s' 4 lasts D D' Zs Zs' Ty Ty' Ti') as (ES & EP & EA & EN & EI & EO & EE);
    [now rewrite SC|rewrite SC; lia|exact Fo|intros x; rewrite SC; apply La|now rewrite SC|].
  assert (SI : s_input s' = []).
  { unfold row_of in EI. cbn [s_input] in EI. unfold no_bytes in NB. destruct (l_input l); [|discriminate]. cbn in EI.
    now apply Permutation_sym, Permutation_nil in EI. }
  assert (SOu : s_output s' = []).
  { unfold row_of in EO. cbn [s_output] in EO. unfold no_bytes in NB. destruct (l_input l), (l_output l); try discriminate. cbn in EO.
    now apply Permutation_sym, Permutation_nil in EO. }
  assert (Go : s_next (row_of l r) = Some (clock + 4, pc + Spec.i_length i) /\ s_exit (row_of l r) = []).
  { unfold row_of. cbn [s_next s_exit]. unfold goes_on in GO. destruct (l_going l); try discriminate. split; [|reflexivity].
    assert (C : clock_of r = clock) by (change (clock_of r) with (s_clock (row_of l r)); exact SC).
    assert (Q : pc_of r = pc) by (change (pc_of r) with (s_pc (row_of l r)); exact SPc).
    rewrite C, Q, SP, (Z.mod_small (clock + 4)) by lia. do 2 f_equal.
    unfold length_of. rewrite (f_fields _ _ _ _ _ WF), FI.
    rewrite <- (encode_length pc i f 0 Ok (proj1 Pc) En).
    apply Z.mod_small. clear - Ok Last Pc. unfold Spec.last_pc in Last. destruct Ok as (_ & _ & _ & _ & [-> | ->]); lia. }
  destruct Go as [Go Ex].
  assert (RCol : forall n, plain_input c l n = true -> r (Committed n) = inputs (Committed n)).
  { intros n N. apply plain_input_sound in N as (N1 & N2 & _). now apply (f_inputs _ _ _ _ _ WF). }
  assert (RX : r (Committed xc) = Spec.reg m (Spec.i_rs1 i)).
  { rewrite RCol by assumption. apply plain_input_sound in PX as (_ & _ & L). unfold inputs, alu_inputs.
    destruct (Nat.eqb_spec xc 0); [lia|]. destruct (Nat.eqb_spec xc 1); [lia|]. now rewrite Nat.eqb_refl. }
  assert (RY : xc <> yc -> r (Committed yc) = Spec.reg m (Spec.i_rs2 i)).
  { intros N. rewrite RCol by assumption. apply plain_input_sound in PY as (_ & _ & L). unfold inputs, alu_inputs.
    destruct (Nat.eqb_spec yc 0); [lia|]. destruct (Nat.eqb_spec yc 1); [lia|]. destruct (Nat.eqb_spec yc xc); [congruence|].
    now rewrite Nat.eqb_refl. }
  assert (RD : r (Committed dc) = fst old).
  { rewrite RCol by assumption. apply plain_input_sound in PD as (_ & _ & L). unfold inputs, alu_inputs.
    destruct (Nat.eqb_spec dc 0); [lia|]. destruct (Nat.eqb_spec dc 1); [lia|]. destruct (Nat.eqb_spec dc xc); [congruence|].
    destruct (Nat.eqb_spec dc yc); [congruence|]. now rewrite Nat.eqb_refl. }
  assert (FR : fields_of r = f) by (unfold fields_of; now rewrite (f_fields _ _ _ _ _ WF)).
  assert (Fetch : st (Text (pc_of r)) = (r fields_column, match h_place (l_fetch l) with InText e => eval r e | _ => 0 end)).
  { change (pc_of r) with (s_pc (row_of l r)). rewrite SPc, (agree_text _ _ _ A). unfold text_content. rewrite Ti, En.
    fold (fields_of r). rewrite FR. f_equal. destruct (h_place (l_fetch l)) as [| |e]; try reflexivity.
    now rewrite (same_form_sound _ _ r EX W). }
  assert (Run : exists v, word v /\ run_accesses st (s_accesses (row_of l r)) (update st (Reg (rd_cell i)) (v, 0))
    /\ Forall (fun a => a_cell a = Text pc \/ exists n, a_cell a = Reg n /\ 0 <= n < 36) (s_accesses (row_of l r))).
  { assert (X1 : eval r rs1_form = Spec.i_rs1 i) by (rewrite eval_rs1, FR; exact F1).
    assert (X2 : eval r rs2_form = Spec.i_rs2 i) by (rewrite eval_rs2, FR; exact F2).
    assert (X3 : eval r rd_form = rd_cell i) by (rewrite eval_rd, FR; exact F3).
    assert (Wd : forall h, write_of h dc = true -> word (eval r (h_new h))
      /\ access_of r h = Access (Reg (rd_cell i)) (then_of r (h_then h)) (now_at (clock_of r) 3) old (eval r (h_new h), 0)).
    { intros h H. unfold write_of in H. rewrite !andb_true_iff in H. destruct H as [[H1 H2] H3]. split; [now apply eval_word|].
      rewrite (access_in_register r h 3 rd_form W H1), X3, (same_form_sound _ _ r H2 W), eval_col, RD. now rewrite Old at 2. }
    assert (PQ : pc_of r = pc) by (change (pc_of r) with (s_pc (row_of l r)); exact SPc).
    unfold row_of. cbn [s_accesses].
    destruct s, (l_reaches l) as [|a [|b [|d [|? ?]]]] eqn:LR; try discriminate RE; rewrite !andb_true_iff in RE; cbn [map].
    - destruct RE as [[[N Ra] Rb] Wr]. destruct (Wd d Wr) as [WV ED]. exists (eval r (h_new d)). split; [exact WV|].
      apply negb_true_iff, Nat.eqb_neq in N.
      rewrite (access_reads r a _ _ _ W Ra), (access_reads r b _ _ _ W Rb), ED, X1, X2, !eval_col, RX, (RY N). split.
      + unfold fetch_of. apply run_read_back; [exact Fetch|]. apply run_read_back; [now apply (agree_registers _ _ _ A)|].
        apply run_read_back; [now apply (agree_registers _ _ _ A)|]. cbn. split; reflexivity.
      + constructor; [left; cbn; now rewrite PQ|]. repeat (constructor; [right; eexists; cbn; split; [reflexivity|lia]|]). constructor.
    - destruct RE as [[_ Ra] Wr]. destruct (Wd b Wr) as [WV ED]. exists (eval r (h_new b)). split; [exact WV|].
      rewrite (access_reads r a _ _ _ W Ra), ED, X1, !eval_col, RX. split.
      + unfold fetch_of. apply run_read_back; [exact Fetch|]. apply run_read_back; [now apply (agree_registers _ _ _ A)|].
        cbn. split; reflexivity.
      + constructor; [left; cbn; now rewrite PQ|]. repeat (constructor; [right; eexists; cbn; split; [reflexivity|lia]|]). constructor.
    - destruct RE as [[_ Ra] Wr]. destruct (Wd b Wr) as [WV ED]. exists (eval r (h_new b)). split; [exact WV|].
      rewrite (access_reads r a _ _ _ W Ra), ED, X1, !eval_col, RX. split.
      + unfold fetch_of. apply run_read_back; [exact Fetch|]. apply run_read_back; [now apply (agree_registers _ _ _ A)|].
        cbn. split; reflexivity.
      + constructor; [left; cbn; now rewrite PQ|]. repeat (constructor; [right; eexists; cbn; split; [reflexivity|lia]|]). constructor. }
  destruct Run as (v & WV & Run & Cells). rewrite <- EA in Run, Cells.
  assert (Beg : Forall (fun a => begun p (a_cell a)) (s_accesses s')).
  { apply Forall_impl with (2 := Cells). intros a [-> | (n & -> & N)]; cbn; [|lia]. split; [unfold range; lia|exact Even]. }
  specialize (Mean p P st (update st (Reg (rd_cell i)) (v, 0)) m A). rewrite EP, SPc, SOu in Mean.
  assert (Len : pc + Spec.i_length i < 2 ^ 32 /\ 0 <= pc + Spec.i_length i /\ (pc + Spec.i_length i) mod 2 = 0).
  { unfold Spec.last_pc in Last. clear - Ok Even Pc Last.
    destruct Ok as (_ & _ & _ & _ & [-> | ->]); (split; [lia|split; [lia|]]); rewrite Z.add_mod, Even by lia; reflexivity. }
  specialize (Mean eq_refl Run Beg). unfold inputs_ok in Mean. rewrite SI in Mean.
  specialize (Mean ltac:(constructor) IL ltac:(cbn; lia)). rewrite EN, Go in Mean.
  destruct (Mean ltac:(cbn; unfold range; tauto)) as (private' & m' & written & St & Pm & Ag & Ou & Po).
  assert (NE : Spec.i_op i <> Spec.ECALL) by (intros E; rewrite E in CO; discriminate).
  rewrite (step_private p private' private m i Fe NE) in St.
  exists r, s', (update st (Reg (rd_cell i)) (v, 0)).
  split; [exact Sat|]. split; [exact D'|]. split; [now rewrite ES|]. split; [now rewrite EP|]. split; [now rewrite EA|].
  split; [now rewrite EA|]. split; [exact Run|]. split.
  { intros c0. unfold update. destruct (cell_eqb c0 (Reg (rd_cell i))) eqn:E; [|apply SO]. apply cell_eqb_eq in E. subst c0.
    cbn. repeat split; try assumption; try apply WV; try apply word_0. }
  split; [exact Beg|]. split.
  { apply Forall_impl with (2 := Cells). intros a [-> | (n & -> & N)]; [reflexivity|exact I]. }
  rewrite St. split; [rewrite EN, Go, Pm; reflexivity|]. split; [now rewrite EE|]. split; [exact Ag|]. split.
  - rewrite SI. cbn [app]. f_equal. unfold Spec.step in St. fold pc in St. rewrite Fe, execute_computes in St by exact CO. injection St as <-.
    cbn. unfold Spec.set_reg. now destruct (_ =? 0).
  - exists written. rewrite SOu. now split.
Qed.

(** [complete_alu chip second kind x y d sound]: with the columns of rs1, rs2 (or rs1 again) and of what rd held, and the chip's soundness. *)
Ltac complete_alu c s k xc yc dc sound :=
  apply (alu_complete c s k xc yc dc sound); [vm_cast_no_check (eq_refl true)|solve_kind|discriminate].
