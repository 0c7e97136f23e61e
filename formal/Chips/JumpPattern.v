(** From a row's accesses to a step of the specification, for rows that do not just compute: branches, jumps, constants, and rows
    that only go on. As in [alu_chip], what remains to be proved of such a chip is what it writes and where it goes. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields FieldsFacts Meaning Row Patterns.
Import ListNotations.
Local Open Scope Z_scope.

(** * Rows that take no part in public input and output *)

(** The second word of the fetched text. *)
Definition extra_of (l : layout) (r : row) : Z := match h_place (l_fetch l) with InText e => eval r e | _ => 0 end.

(** The row executes the instruction that it has fetched: after its accesses the store is that of the next state, and the row
    goes on at the next state's pc. It may be taken for granted that the text has a token for that pc. *)
Definition executes (k : kind) (l : layout) (r : row) : Prop := forall p i flags st st' m,
  fetched_instr p r k (extra_of l r) i flags -> agree p st m -> Spec.m_pc m = pc_of r ->
  run_accesses st (map (access_of r) (l_reaches l)) st' ->
  match s_next (row_of l r) with
  | Some (_, pc) =>
      begun p (Text pc) ->
      exists m', Spec.execute p [] i m = Spec.Next m' /\ Spec.m_pc m' = pc /\ agree p st' m' /\ Spec.m_output m' = Spec.m_output m
  | None => False
  end.

Definition plain_check (k : kind) (l : layout) : bool := of_kind k l && no_bytes l && (l_span l =? 4).

Lemma plain_chip c l k : row_check c l = true -> plain_check k l = true ->
  (forall r, satisfies c r -> settled l r -> executes k l r) -> chip_sound 4 c.
Proof.
  intros RC PC E. unfold plain_check in PC. rewrite !andb_true_iff in PC. destruct PC as [[OK NB] SP]. apply Z.eqb_eq in SP.
  unfold chip_sound. rewrite <- SP. apply (row_check_sound c l (fun s => forall p, Spec.program_ok p -> meaning p s) RC).
  intros r Sat Set_ p P. assert (W : words r) by apply Sat. pose proof (E r Sat Set_) as Ex.
  unfold meaning. intros st st' m A PC Run _ _ _ _.
  unfold no_bytes in NB. destruct (l_input l) eqn:LI; [|discriminate NB]. destruct (l_output l) eqn:LO; [|discriminate NB].
  unfold row_of in Run, PC. cbn [s_pc s_accesses] in Run, PC. unfold fetch_of in Run. apply run_read in Run as [F Run].
  destruct (fetch_sound p st m r _ k P W A PC F (proj1 Set_) (settled_kind l r k OK W Set_)) as (i & flags & FI).
  specialize (Ex p i flags st st' m FI A PC Run). destruct (s_next (row_of l r)) as [[clock pc]|]; [|contradiction].
  intros B. destruct (Ex B) as (m' & X & Pc & A' & O). exists [], m', [].
  split; [|refine (conj Pc (conj A' (conj O _))); unfold row_of; cbn [s_output]; now rewrite LO].
  unfold Spec.step. now rewrite PC, (fetched_at _ _ _ _ _ _ FI).
Qed.

(** * Accesses to the instruction's registers *)

Section Accesses.
Variables (p : program) (r : row) (k : kind) (e : Z) (i : Spec.instr) (flags : Z) (st st' : store) (m : machine) (h : reach).
Hypothesis r_words : words r.
Hypothesis fetched : fetched_instr p r k e i flags.
Hypothesis agrees : agree p st m.

Lemma reads_rs1 x l : reads h 1 rs1_form x = true -> run_accesses st (access_of r h :: l) st' ->
  Spec.reg m (Spec.i_rs1 i) = eval r x /\ run_accesses st l st'.
Proof.
  intros R Run. rewrite (access_reads r h _ _ _ r_words R) in Run. apply run_read in Run as [E Run]. split; [|exact Run].
  pose proof (fetched_ok _ _ _ _ _ _ fetched) as (_ & R1 & _).
  rewrite eval_rs1, (fetched_rs1 _ _ _ _ _ _ fetched), (agree_registers _ _ _ agrees) in E by exact R1. now injection E.
Qed.
Lemma reads_rs2 x l : reads h 2 rs2_form x = true -> run_accesses st (access_of r h :: l) st' ->
  Spec.reg m (Spec.i_rs2 i) = eval r x /\ run_accesses st l st'.
Proof.
  intros R Run. rewrite (access_reads r h _ _ _ r_words R) in Run. apply run_read in Run as [E Run]. split; [|exact Run].
  pose proof (fetched_ok _ _ _ _ _ _ fetched) as (_ & _ & R2 & _).
  rewrite eval_rs2, (fetched_rs2 _ _ _ _ _ _ fetched), (agree_registers _ _ _ agrees) in E by exact R2. now injection E.
Qed.
Lemma writes_rd v : writes h 3 rd_form v = true -> run_accesses st [access_of r h] st' ->
  agree p st' (Spec.set_reg (Spec.i_rd i) (eval r v) m).
Proof.
  intros R Run. rewrite (access_writes r h _ _ _ r_words R), eval_rd, (fetched_rd _ _ _ _ _ _ fetched) in Run.
  apply run_last_write in Run as [_ E]. apply agree_same with (1 := E).
  apply agree_write_rd; [exact (fetched_ok _ _ _ _ _ _ fetched)|exact agrees].
Qed.

(** The instruction behind is below [2^32]. *)
Lemma behind : (pc_of r + length_of r) mod 2 ^ 32 = pc_of r + Spec.i_length i.
Proof.
  rewrite (fetched_length _ _ _ _ _ _ fetched). apply Z.mod_small.
  pose proof (fetched_pc _ _ _ _ _ _ fetched). pose proof (fetched_ok _ _ _ _ _ _ fetched) as (_ & _ & _ & _ & L).
  unfold Spec.last_pc in *. lia.
Qed.

(** The immediate, where the high half of the fields word has it. *)
Lemma immediate_value : upper k (pc_of r) i = Spec.i_imm i mod 2 ^ 32 -> eval r immediate = wrap (Spec.i_imm i).
Proof.
  intros U. rewrite eval_immediate by assumption. apply sar_upper; [now apply words_fields| |].
  - now rewrite (fetched_upper _ _ _ _ _ _ fetched).
  - now destruct (fetched_ok _ _ _ _ _ _ fetched) as (_ & _ & _ & I & _).
Qed.
End Accesses.

(** A text token exists for no odd pc; so where it does, the target is that of the jump. *)
Lemma target_begun p pc i : begun p (Text (target pc i)) ->
  target pc i = wrap (pc + Spec.i_imm i) /\ wrap (pc + Spec.i_imm i) < 2 ^ 32.
Proof.
  intros [_ E]. unfold target in *. destruct (Z.ltb_spec (wrap (pc + Spec.i_imm i)) (2 ^ 32)); [now split|discriminate E].
Qed.
Lemma jump_below pc m : pc < 2 ^ 32 -> Spec.jump pc m = Spec.Next (Spec.set_pc pc m).
Proof. intros B. unfold Spec.jump. now apply Z.ltb_lt in B as ->. Qed.

(** * Branches *)

(** The rows read rs1 and rs2 and go to [pc]. *)
Definition branch_check (k : kind) (x y pc : form) (l : layout) : bool :=
  plain_check k l
  && match l_going l with To to high => same_form to pc && zero_form high | _ => false end
  && match l_reaches l with [a; b] => reads a 1 rs1_form x && reads b 2 rs2_form y | _ => false end.

(** All instructions of a kind are branches. *)
Definition kind_branches (k : kind) : Prop := k = KBranchEqual \/ k = KBranchLess.

Lemma kind_branches_execute p private i m k flags : kind_branches k -> kind_of i = Some (k, flags) ->
  Spec.execute p private i m =
    (if Spec.taken (Spec.i_op i) (Spec.reg m (Spec.i_rs1 i)) (Spec.reg m (Spec.i_rs2 i))
     then Spec.jump (wrap (Spec.m_pc m + Spec.i_imm i)) m else Spec.Next (Spec.set_pc (Spec.m_pc m + Spec.i_length i) m))
  /\ kind_of_op (Spec.i_op i) = Some (k, flags).
Proof.
  intros B K. apply kind_of_cases in K as [(_ & _ & -> & _)|K]; [destruct B; discriminate|]. split; [|exact K].
  assert (D : Spec.i_op i = Spec.BEQ \/ Spec.i_op i = Spec.BNE \/ Spec.i_op i = Spec.BLT \/ Spec.i_op i = Spec.BGE
    \/ Spec.i_op i = Spec.BLTU \/ Spec.i_op i = Spec.BGEU)
    by (clear - B K; destruct B; subst k; destruct (Spec.i_op i); try discriminate K; tauto).
  clear K. destruct i as [o rd rs1 rs2 imm n]. cbn [Spec.i_op] in D. destruct D as [-> |[-> |[-> |[-> |[-> | ->]]]]]; reflexivity.
Qed.

(** A chip that branches is sound if it goes to the target where the branch is taken, and on where not. *)
Theorem branch_chip c l k x y pc : row_check c l = true -> branch_check k x y pc l = true -> kind_branches k ->
  (forall r o flags, satisfies c r -> settled l r -> kind_of_op o = Some (k, flags) -> fields_of r / 2 ^ 17 mod 2 ^ 6 = flags ->
    eval r pc = if Spec.taken o (eval r x) (eval r y) then fields_of r / 2 ^ 32 else (pc_of r + length_of r) mod 2 ^ 32) ->
  chip_sound 4 c.
Proof.
  intros RC BC B DP. unfold branch_check in BC. rewrite !andb_true_iff in BC. destruct BC as [[PL GO] RE].
  apply (plain_chip c l k RC PL). intros r Sat Set_ p i flags st st' m FI A PC Run. assert (W : words r) by apply Sat.
  destruct (l_going l) as [|to high|] eqn:G; try discriminate GO. apply andb_true_iff in GO as [TO HI].
  unfold row_of. cbn [s_next]. rewrite G, (same_form_sound _ _ r TO W), (zero_form_sound r high HI W), Z.mul_0_r, Z.add_0_r.
  destruct (kind_branches_execute p [] i m k flags B (fetched_kind _ _ _ _ _ _ FI)) as [EX KO].
  rewrite (DP r _ _ Sat Set_ KO (fetched_flags _ _ _ _ _ _ FI)).
  destruct (l_reaches l) as [|a [|b [|? ?]]]; try discriminate RE. apply andb_true_iff in RE as [Ra Rb]. cbn [map] in Run.
  apply (reads_rs1 p r k _ i flags st st' m a W FI A x) in Run as [E1 Run]; [|exact Ra].
  apply (reads_rs2 p r k _ i flags st st' m b W FI A y) in Run as [E2 Run]; [|exact Rb].
  rewrite E1, E2, PC in EX. intros Bg. rewrite EX. clear EX.
  assert (A' : agree p st' m) by (apply agree_same with (2 := A); exact Run).
  destruct (Spec.taken _ _ _).
  - rewrite (fetched_upper _ _ _ _ _ _ FI) in Bg |- *. replace (upper k (pc_of r) i) with (target (pc_of r) i) in *
      by (destruct B as [-> | ->]; reflexivity).
    apply target_begun in Bg as [-> Bg]. eexists. split; [now apply jump_below|].
    refine (conj eq_refl (conj _ eq_refl)). now apply agree_set_pc.
  - rewrite (behind p r k _ i flags FI) in *. eexists. split; [reflexivity|].
    refine (conj eq_refl (conj _ eq_refl)). now apply agree_set_pc.
Qed.

(** * Jumps to registers *)

(** The rows read rs1, write [v] to rd and go to [pc], of which [high] is the high half. *)
Definition jump_register_check (x v pc high : form) (l : layout) : bool :=
  plain_check KJumpRegister l
  && match l_going l with To a b => same_form a pc && same_form b high | _ => false end
  && match l_reaches l with [a; d] => reads a 1 rs1_form x && writes d 3 rd_form v | _ => false end.

Theorem jump_register_chip c l x v pc high : row_check c l = true -> jump_register_check x v pc high l = true ->
  (forall r, satisfies c r -> settled l r ->
    let target := Spec.add (eval r x) (eval r immediate) in
    eval r v = (pc_of r + length_of r) mod 2 ^ 32 /\ eval r pc + 2 ^ 32 * eval r high = target - target mod 2) ->
  chip_sound 4 c.
Proof.
  intros RC JC DP. unfold jump_register_check in JC. rewrite !andb_true_iff in JC. destruct JC as [[PL GO] RE].
  apply (plain_chip c l _ RC PL). intros r Sat Set_ p i flags st st' m FI A PC Run. assert (W : words r) by apply Sat.
  destruct (l_going l) as [|a b|] eqn:G; try discriminate GO. apply andb_true_iff in GO as [TO HI].
  unfold row_of. cbn [s_next]. rewrite G, (same_form_sound _ _ r TO W), (same_form_sound _ _ r HI W).
  assert (KO : Spec.i_op i = Spec.JALR).
  { destruct (kind_of_cases _ _ _ (fetched_kind _ _ _ _ _ _ FI)) as [(_ & _ & E & _)|E]; [discriminate E|].
    destruct (Spec.i_op i); discriminate E || reflexivity. }
  destruct (DP r Sat Set_) as [V T]. rewrite T. clear DP T.
  destruct (l_reaches l) as [|h [|d [|? ?]]]; try discriminate RE. apply andb_true_iff in RE as [Rh Wd]. cbn [map] in Run.
  apply (reads_rs1 p r _ _ i flags st st' m h W FI A x) in Run as [E1 Run]; [|exact Rh].
  apply (writes_rd p r _ _ i flags st st' m d W FI A v) in Run; [|exact Wd].
  rewrite V, (behind p r _ _ i flags FI) in Run.
  rewrite (immediate_value p r _ _ i flags W FI eq_refl). intros [[_ Bg] _].
  eexists. split; [|split; [|split]].
  - unfold Spec.execute. rewrite KO, E1, PC. cbv zeta. apply jump_below. exact Bg.
  - reflexivity.
  - now apply agree_set_pc.
  - apply set_reg_output.
Qed.

(** * Constants *)

(** The rows write the text's extra word to rd and go to [pc]. *)
Definition constant_check (pc : form) (l : layout) : bool :=
  plain_check KConstant l
  && match l_going l with To to high => same_form to pc && zero_form high | _ => false end
  && match h_place (l_fetch l), l_reaches l with InText e, [d] => writes d 3 rd_form e | _, _ => false end.

(** What [lui auipc jal] and [addi rd, x0, imm] do. *)
Lemma constant_operations o flags : kind_of_op o = Some (KConstant, flags) -> o = Spec.LUI \/ o = Spec.AUIPC \/ o = Spec.JAL.
Proof. destruct o; intros K; try discriminate K; auto. Qed.
Lemma kind_constant_execute p private i m flags : kind_of i = Some (KConstant, flags) ->
  Spec.execute p private i m =
    let m' := Spec.set_reg (Spec.i_rd i) (constant (Spec.m_pc m) i) m in
    match Spec.i_op i with
    | Spec.JAL => Spec.jump (wrap (Spec.m_pc m + Spec.i_imm i)) m'
    | _ => Spec.Next (Spec.set_pc (Spec.m_pc m + Spec.i_length i) m')
    end.
Proof.
  intros K. apply kind_of_cases in K as [(O & R & _)|K].
  - destruct i as [o rd rs1 rs2 imm n]. cbn [Spec.i_op Spec.i_rs1] in O, R. subst o rs1.
    change (Spec.Next (Spec.set_pc (Spec.m_pc m + n) (Spec.set_reg rd (wrap (0 + wrap imm)) m))
      = Spec.Next (Spec.set_pc (Spec.m_pc m + n) (Spec.set_reg rd (wrap imm) m))).
    now rewrite Z.add_0_l, wrap_wrap.
  - apply constant_operations in K. destruct i as [o rd rs1 rs2 imm n]. cbn [Spec.i_op] in K.
    destruct K as [-> |[-> | ->]]; reflexivity.
Qed.
Lemma is_jal o : o = Spec.JAL \/ o <> Spec.JAL.
Proof. destruct o; (left; reflexivity) || (right; discriminate). Qed.

Theorem constant_chip c l pc : row_check c l = true -> constant_check pc l = true ->
  (forall r, satisfies c r -> eval r pc = fields_of r / 2 ^ 32) -> chip_sound 4 c.
Proof.
  intros RC CC DP. unfold constant_check in CC. rewrite !andb_true_iff in CC. destruct CC as [[PL GO] RE].
  apply (plain_chip c l _ RC PL). intros r Sat Set_ p i flags st st' m FI A PC Run. assert (W : words r) by apply Sat.
  destruct (l_going l) as [|to high|] eqn:G; try discriminate GO. apply andb_true_iff in GO as [TO HI].
  unfold row_of. cbn [s_next]. rewrite G, (same_form_sound _ _ r TO W), (zero_form_sound r high HI W), Z.mul_0_r, Z.add_0_r.
  rewrite (DP r Sat), (fetched_upper _ _ _ _ _ _ FI). unfold extra_of in FI.
  destruct (h_place (l_fetch l)) as [| |e]; try discriminate RE. destruct (l_reaches l) as [|d [|? ?]]; try discriminate RE.
  apply (writes_rd p r _ _ i flags st st' m d W FI A e) in Run; [|exact RE].
  rewrite (fetched_extra _ _ _ _ _ _ FI) in Run. cbn [extra] in Run. rewrite <- PC in *.
  rewrite (kind_constant_execute p [] i m flags (fetched_kind _ _ _ _ _ _ FI)). cbv zeta.
  intros Bg. destruct (is_jal (Spec.i_op i)) as [D|D].
  - cbn [upper] in *. rewrite D in *. apply target_begun in Bg as [-> Bg]. eexists. split; [now apply jump_below|].
    refine (conj eq_refl (conj _ _)); [now apply agree_set_pc|apply set_reg_output].
  - cbn [upper] in *. replace (match Spec.i_op i with Spec.JAL => _ | _ => _ end) with (Spec.m_pc m + Spec.i_length i)
      by (destruct (Spec.i_op i); congruence).
    eexists. split; [destruct (Spec.i_op i); congruence || reflexivity|].
    refine (conj eq_refl (conj _ _)); [now apply agree_set_pc|apply set_reg_output].
Qed.

(** * Rows that go on *)

(** The rows fetch, and nothing else. *)
Definition fence_check (l : layout) : bool :=
  plain_check KFence l && goes_on l && match l_reaches l with [] => true | _ => false end.

Theorem fence_chip c l : row_check c l = true -> fence_check l = true -> chip_sound 4 c.
Proof.
  intros RC FC. unfold fence_check in FC. rewrite !andb_true_iff in FC. destruct FC as [[PL GO] RE].
  apply (plain_chip c l _ RC PL). intros r Sat Set_ p i flags st st' m FI A PC Run.
  unfold goes_on in GO. destruct (l_going l) eqn:G; try discriminate GO. destruct (l_reaches l); [|discriminate RE].
  unfold row_of. cbn [s_next]. rewrite G, (behind p r _ _ i flags FI), <- PC. intros _.
  assert (KO : Spec.i_op i = Spec.FENCE).
  { destruct (kind_of_cases _ _ _ (fetched_kind _ _ _ _ _ _ FI)) as [(_ & _ & E & _)|E]; [discriminate E|].
    destruct (Spec.i_op i); discriminate E || reflexivity. }
  eexists. split; [unfold Spec.execute; rewrite KO; reflexivity|]. refine (conj eq_refl (conj _ eq_refl)).
  apply agree_set_pc. apply agree_same with (2 := A). exact Run.
Qed.
