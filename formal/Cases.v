(** Deciding by cases: what a chip's rows are, once some of their bits are known.

    Where the selectors of a chip's multiplexers are known (the bits of an amount or an address, flags), all that its ANDs say about
    the rest is linear: of [a AND b = c], a known [a] leaves [c = 0] or [c = b]. [solve] goes through a chip's constraints, bit by bit, and
    keeps what follows as equations "this bit is the XOR of those bits"; [check] then compares forms modulo these equations, by
    computation. A proof by cases needs one [vm_compute] for all its cases. *)
From Coq Require Import ZArith Lia List Bool FMapPositive.
From Carryless Require Import Words Circuit.
Import ListNotations.
Local Open Scope Z_scope.

(** * XORs of bits *)

(** A bit of a row as a number. *)
Definition bit_id (s : source) (b : Z) : positive :=
  let index := match s with Committed n => 2 * Z.of_nat n | Public n => 2 * Z.of_nat n + 1 end in
  Z.to_pos (1 + b + 64 * index).
Definition bit_value (r : row) (v : positive) : bool :=
  let z := Z.pos v - 1 in
  let index := z / 64 in
  let n := Z.to_nat (index / 2) in
  Z.testbit (r (if Z.even index then Committed n else Public n)) (z mod 64).

Lemma bit_value_id r s b : 0 <= b < 64 -> bit_value r (bit_id s b) = Z.testbit (r s) b.
Proof.
  intros B. unfold bit_value, bit_id. destruct s as [n|n].
  - rewrite Z2Pos.id by lia. replace (1 + b + 64 * (2 * Z.of_nat n) - 1) with (b + (2 * Z.of_nat n) * 64) by lia.
    rewrite Z.div_add, Z.mod_add, Z.div_small, Z.mod_small, Z.add_0_l by lia.
    replace (Z.even (2 * Z.of_nat n)) with true by (rewrite Z.even_mul; reflexivity).
    replace (2 * Z.of_nat n / 2) with (Z.of_nat n) by (rewrite Z.mul_comm, Z.div_mul; lia). now rewrite Nat2Z.id.
  - rewrite Z2Pos.id by lia. replace (1 + b + 64 * (2 * Z.of_nat n + 1) - 1) with (b + (2 * Z.of_nat n + 1) * 64) by lia.
    rewrite Z.div_add, Z.mod_add, Z.div_small, Z.mod_small, Z.add_0_l by lia.
    replace (Z.even (2 * Z.of_nat n + 1)) with false by (rewrite Z.even_add, Z.even_mul; reflexivity).
    replace ((2 * Z.of_nat n + 1) / 2) with (Z.of_nat n); [now rewrite Nat2Z.id|].
    rewrite (Z.mul_comm 2), Z.add_comm, Z.div_add by lia. now rewrite Z.add_0_l.
Qed.

(** The XOR of a constant and of bits, in rising order. *)
Definition linear := (bool * list positive)%type.
Definition linear_value (r : row) (e : linear) : bool := xorb (fst e) (parity (bit_value r) (snd e)).

Fixpoint merge (a : list positive) : list positive -> list positive :=
  match a with
  | [] => fun b => b
  | x :: a' =>
      fix go (b : list positive) : list positive :=
        match b with
        | [] => x :: a'
        | y :: b' =>
            match Pos.compare x y with
            | Eq => merge a' b'
            | Lt => x :: merge a' b
            | Gt => y :: go b'
            end
        end
  end.

Lemma parity_cons {A} (f : A -> bool) x l : parity f (x :: l) = xorb (f x) (parity f l).
Proof. reflexivity. Qed.

Lemma parity_merge f a : forall b, parity f (merge a b) = xorb (parity f a) (parity f b).
Proof.
  induction a as [|x a IH]; intros b; [symmetry; apply xorb_false_l|].
  induction b as [|y b IHb]; [symmetry; apply xorb_false_r|].
  cbn [merge]. destruct (Pos.compare_spec x y) as [->|_|_].
  - rewrite IH, !parity_cons. now destruct (f y), (parity f a), (parity f b).
  - rewrite !parity_cons, IH, parity_cons. now destruct (f x), (f y), (parity f a), (parity f b).
  - cbn [merge] in IHb. rewrite parity_cons, IHb, !parity_cons. now destruct (f x), (f y), (parity f a), (parity f b).
Qed.

Definition add (a b : linear) : linear := (xorb (fst a) (fst b), merge (snd a) (snd b)).
Lemma add_value r a b : linear_value r (add a b) = xorb (linear_value r a) (linear_value r b).
Proof.
  unfold linear_value, add. cbn. rewrite parity_merge.
  now destruct (fst a), (fst b), (parity (bit_value r) (snd a)), (parity (bit_value r) (snd b)).
Qed.

(** Bit [i] of a form. *)
Definition bit_of (f : form) (i : Z) : linear :=
  (false, fold_right (fun p l => merge [bit_id (fst p) (snd p)] l) [] (bits_of f i)).

Lemma bits_of_range f i : form_ok f = true -> 0 <= i < 64 -> Forall (fun p => 0 <= snd p < 64) (bits_of f i).
Proof.
  intros F I. apply Forall_forall. intros [s j] H. unfold bits_of in H. apply in_flat_map in H as [t [T H]].
  unfold form_ok in F. rewrite forallb_forall in F. specialize (F t T). rename F into S.
  assert (G : forall l j, forallb step_ok l = true -> bit_of_steps l i = Some j -> 0 <= j < 64).
  { clear - I. induction l as [|a l IH]; intros j A E.
    - injection E as <-. exact I.
    - cbn in A. apply andb_true_iff in A as [A L]. unfold bit_of_steps in E. cbn in E. fold (bit_of_steps l i) in E.
      destruct (bit_of_steps l i) as [k|] eqn:K; [|discriminate]. exact (bit_of_step_range a k j A (IH k L eq_refl) E). }
  destruct (bit_of_steps (t_steps t) i) as [k|] eqn:K; [|destruct H].
  destruct H as [[= <- <-]|[]]. exact (G _ _ S K).
Qed.

Lemma bit_of_value r f i : form_ok f = true -> words r -> 0 <= i < 64 ->
  linear_value r (bit_of f i) = Z.testbit (eval r f) i.
Proof.
  intros F R I. rewrite (testbit_eval r f i F R I). unfold linear_value, bit_of. cbn [fst snd]. rewrite xorb_false_l.
  pose proof (bits_of_range f i F I) as G. induction G as [|p l P _ IH]; [reflexivity|].
  cbn [fold_right]. rewrite parity_merge, IH, !parity_cons. cbn [parity fold_right].
  now rewrite bit_value_id, xorb_false_r.
Qed.

(** * Equations *)

(** Bits that are XORs of others. *)
Definition equations := PositiveMap.t linear.
Definition valid (r : row) (m : equations) : Prop :=
  forall v e, PositiveMap.find v m = Some e -> bit_value r v = linear_value r e.

(** A XOR with known bits replaced, so many times. *)
Fixpoint reduce (n : nat) (m : equations) (e : linear) : linear :=
  match n with
  | O => e
  | S n =>
      fold_right
        (fun v e => match PositiveMap.find v m with Some d => add (reduce n m d) e | None => add (false, [v]) e end)
        (fst e, []) (snd e)
  end.

Lemma linear_value_one r v : linear_value r (false, [v]) = bit_value r v.
Proof. unfold linear_value. cbn. now destruct (bit_value r v). Qed.

Lemma reduce_value r m : valid r m -> forall n e, linear_value r (reduce n m e) = linear_value r e.
Proof.
  intros V. induction n as [|n IH]; intros [c l]; [reflexivity|]. cbn [reduce fst snd].
  assert (G : linear_value r (fold_right
    (fun v e => match PositiveMap.find v m with Some d => add (reduce n m d) e | None => add (false, [v]) e end) (c, []) l)
    = xorb c (parity (bit_value r) l)).
  { induction l as [|v l IHl]; [reflexivity|]. cbn [fold_right].
    assert (H : xorb c (parity (bit_value r) (v :: l)) = xorb (bit_value r v) (xorb c (parity (bit_value r) l))).
    { rewrite parity_cons. now destruct c, (bit_value r v), (parity (bit_value r) l). }
    rewrite H. destruct (PositiveMap.find v m) as [d|] eqn:D; rewrite add_value, IHl.
    - now rewrite IH, <- (V v d D).
    - now rewrite linear_value_one. }
  exact G.
Qed.

(** [None]: the equations contradict each other, so there is no such row. *)
Definition state := option equations.
Definition holds_in (r : row) (s : state) : Prop := match s with Some m => valid r m | None => False end.

Definition depth := 6%nat.

(** Takes in that a XOR, in which known bits are replaced, is 0: its last bit is the XOR of the others. *)
Definition learn (m : equations) (e : linear) : state :=
  match rev (snd e) with
  | [] => if fst e then None else Some m
  | v :: l => Some (PositiveMap.add v (fst e, rev l) m)
  end.

Lemma parity_rev {A} (f : A -> bool) l : parity f (rev l) = parity f l.
Proof.
  induction l as [|x l IH]; [reflexivity|]. cbn [rev]. rewrite parity_app, IH, parity_cons. cbn.
  now destruct (f x), (parity f l).
Qed.

Lemma learn_sound r m e : valid r m -> linear_value r e = false -> holds_in r (learn m e).
Proof.
  intros V E. destruct e as [c l]. unfold linear_value in E. cbn [fst snd] in E. unfold learn. cbn [fst snd].
  rewrite <- (parity_rev _ l) in E. destruct (rev l) as [|v k].
  - cbn in E. destruct c; [discriminate|exact V].
  - intros w d. rewrite PositiveMapAdditionalFacts.gsspec. destruct (PositiveMap.E.eq_dec w v) as [->|N].
    + intros [= <-]. unfold linear_value. cbn [fst snd]. rewrite parity_rev. rewrite parity_cons in E.
      now destruct (bit_value r v), (parity (bit_value r) k), c.
    + apply V.
Qed.

Definition known (e : linear) : option bool := match snd e with [] => Some (fst e) | _ => None end.
Lemma known_value r e b : known e = Some b -> linear_value r e = b.
Proof. destruct e as [c [|v l]]; intros [= <-]. unfold linear_value. cbn. apply xorb_false_r. Qed.

Fixpoint same_bits (a b : list positive) : bool :=
  match a, b with
  | [], [] => true
  | x :: a, y :: b => Pos.eqb x y && same_bits a b
  | _, _ => false
  end.
Lemma same_bits_eq a : forall b, same_bits a b = true -> a = b.
Proof.
  induction a as [|x a IH]; intros [|y b]; try discriminate; [reflexivity|].
  cbn. rewrite andb_true_iff, Pos.eqb_eq. intros [-> H]. now rewrite (IH b H).
Qed.

(** The XORs that are 0 by [a AND b = c]. *)
Definition consequences (a b c : linear) : list linear :=
  match known a, known b with
  | Some false, _ | _, Some false => [c]
  | Some true, _ => [add b c]
  | _, Some true => [add a c]
  | _, _ =>
      match known c with
      | Some true => [add (true, []) a; add (true, []) b]
      | _ => if same_bits (snd a) (snd b) then (if Bool.eqb (fst a) (fst b) then [add a c] else [c]) else []
      end
  end.

Lemma consequences_sound r a b c : linear_value r a && linear_value r b = linear_value r c ->
  Forall (fun e => linear_value r e = false) (consequences a b c).
Proof.
  intros H. unfold consequences.
  destruct (known a) as [x|] eqn:A; [apply (known_value r) in A; destruct x|];
    (destruct (known b) as [y|] eqn:B; [apply (known_value r) in B; destruct y|]);
    try (constructor; [|constructor]; rewrite ?add_value, <- H, ?A, ?B;
         destruct (linear_value r a), (linear_value r b); reflexivity || discriminate).
  assert (S : Forall (fun e => linear_value r e = false)
    (if same_bits (snd a) (snd b) then (if Bool.eqb (fst a) (fst b) then [add a c] else [c]) else [])).
  { destruct (same_bits (snd a) (snd b)) eqn:S; [apply same_bits_eq in S|constructor].
    assert (L : linear_value r a = xorb (xorb (fst a) (fst b)) (linear_value r b)).
    { unfold linear_value. rewrite S. now destruct (fst a), (fst b), (parity (bit_value r) (snd b)). }
    destruct (Bool.eqb (fst a) (fst b)) eqn:E.
    - apply eqb_prop in E. rewrite E, xorb_nilpotent, xorb_false_l in L.
      constructor; [|constructor]. rewrite add_value, <- H, L. now destruct (linear_value r b).
    - apply eqb_false_iff in E. constructor; [|constructor]. rewrite <- H, L.
      destruct (fst a), (fst b); try (now elim E); now destruct (linear_value r b). }
  destruct (known c) as [z|] eqn:C; [destruct z|]; try exact S.
  apply (known_value r) in C. rewrite C in H. apply andb_true_iff in H as [HA HB].
  constructor; [|constructor; [|constructor]]; rewrite add_value; unfold linear_value at 1; cbn; now rewrite ?HA, ?HB.
Qed.

Definition learn_all (m : equations) (l : list linear) : state :=
  fold_left (fun s e => match s with Some m => learn m (reduce depth m e) | None => None end) l (Some m).
Lemma learn_all_sound r l : Forall (fun e => linear_value r e = false) l ->
  forall m, valid r m -> holds_in r (learn_all m l).
Proof.
  unfold learn_all. induction 1 as [|e l E _ IH]; intros m V; [exact V|]. cbn [fold_left].
  assert (L : holds_in r (learn m (reduce depth m e))) by (apply learn_sound; [exact V|now rewrite reduce_value]).
  destruct (learn m (reduce depth m e)) as [m'|]; [exact (IH m' L)|destruct L].
Qed.

(** * Chips *)

(** The bits of constraints, which do not depend on the case: a, b and c. *)
Definition bit_constraint := (linear * linear * linear)%type.
Definition bit_constraints (k : constraint) : list bit_constraint :=
  if form_ok (c_a k) && form_ok (c_b k) && form_ok (c_c k)
  then map (fun i => let i := Z.of_nat i in (bit_of (c_a k) i, bit_of (c_b k) i, bit_of (c_c k) i)) (seq 0 64)
  else [].

Definition bit_holds (r : row) (b : bit_constraint) : Prop :=
  linear_value r (fst (fst b)) && linear_value r (snd (fst b)) = linear_value r (snd b).

Lemma bit_constraints_hold r k : words r -> holds r k -> Forall (bit_holds r) (bit_constraints k).
Proof.
  intros R H. unfold bit_constraints.
  destruct (form_ok (c_a k)) eqn:A; [|constructor]. destruct (form_ok (c_b k)) eqn:B; [|constructor].
  destruct (form_ok (c_c k)) eqn:C; [|constructor]. cbn [andb].
  apply Forall_forall. intros b I. apply in_map_iff in I as [i [<- I]]. apply in_seq in I.
  unfold bit_holds. cbn [fst snd]. rewrite !bit_of_value by (assumption || lia). now rewrite <- H, Z.land_spec.
Qed.

(** In which order to go through the constraints: the number of one, and whether its bits are to be taken from the lowest up. *)
Definition plan := list (nat * bool).
(** Every constraint once, from the lowest bit up. *)
Definition upwards (c : chip) : plan := map (fun k => (k, true)) (seq 0 (length (ch_constraints c))).
Definition prepare (c : chip) (p : plan) : list bit_constraint :=
  flat_map (fun kb => match nth_error (ch_constraints c) (fst kb) with
    | Some k => let l := bit_constraints k in if snd kb : bool then l else rev l
    | None => []
    end) p.

Lemma prepare_hold c p r : satisfies c r -> Forall (bit_holds r) (prepare c p).
Proof.
  intros [R [H _]]. apply Forall_forall. intros b B. unfold prepare in B. apply in_flat_map in B as [[n up] [_ B]]. cbn in B.
  destruct (nth_error (ch_constraints c) n) as [k|] eqn:E; [|destruct B].
  apply nth_error_In in E. rewrite Forall_forall in H. specialize (H k E).
  pose proof (bit_constraints_hold r k R H) as F. rewrite Forall_forall in F. apply F.
  destruct up; [exact B|]. now apply in_rev.
Qed.

Definition use (m : equations) (b : bit_constraint) : state :=
  let '(x, y, z) := b in
  let x := reduce depth m x in let y := reduce depth m y in
  match known x, known y, known z with
  | None, None, None => if same_bits (snd x) (snd y) then learn_all m (consequences x y z) else Some m
  | _, _, _ => learn_all m (consequences x y z)
  end.
Definition solve (m : equations) (l : list bit_constraint) : state :=
  fold_left (fun s b => match s with Some m => use m b | None => None end) l (Some m).

Lemma use_sound r m b : valid r m -> bit_holds r b -> holds_in r (use m b).
Proof.
  intros V B. destruct b as [[x y] z]. unfold bit_holds in B. cbn [fst snd] in B. unfold use.
  assert (G : holds_in r (learn_all m (consequences (reduce depth m x) (reduce depth m y) z))).
  { apply learn_all_sound; [|exact V]. apply consequences_sound. now rewrite !reduce_value. }
  destruct (known (reduce depth m x)), (known (reduce depth m y)), (known z); try exact G.
  destruct (same_bits _ _); [exact G|exact V].
Qed.
Lemma solve_sound r l : Forall (bit_holds r) l -> forall m, valid r m -> holds_in r (solve m l).
Proof.
  unfold solve. induction 1 as [|b l B _ IH]; intros m V; [exact V|]. cbn [fold_left].
  pose proof (use_sound r m b V B) as U. destruct (use m b) as [m'|]; [exact (IH m' U)|destruct U].
Qed.

(** * Cases *)

(** That a bit of a form has a value. *)
Definition assumption := (form * Z * bool)%type.
Definition assumed (r : row) (a : assumption) : Prop := let '(f, i, b) := a in Z.testbit (eval r f) i = b.
Definition assumption_ok (a : assumption) : bool := let '(f, i, _) := a in form_ok f && (0 <=? i) && (i <? 64).
Definition assumption_bit (a : assumption) : linear := let '(f, i, b) := a in add (b, []) (bit_of f i).
(** That a form is another one XOR a constant. *)
Definition claim := (form * form * Z)%type.
Definition claimed (r : row) (k : claim) : Prop := let '(f, g, z) := k in eval r f = Z.lxor (eval r g) z.
Definition claim_ok (m : equations) (k : claim) : bool :=
  let '(f, g, z) := k in
  form_ok f && form_ok g && (0 <=? z) && (z <? modulus)
  && forallb (fun i => let i := Z.of_nat i in
       match known (reduce depth m (add (Z.testbit z i, []) (add (bit_of f i) (bit_of g i)))) with
       | Some false => true
       | _ => false
       end) (seq 0 64).

(** One case: what is assumed and what is claimed. *)
Definition case := (list assumption * list claim)%type.
Definition check_case (l : list bit_constraint) (k : case) : bool :=
  forallb assumption_ok (fst k)
  && match learn_all (PositiveMap.empty linear) (map assumption_bit (fst k)) with
     | Some m => match solve m l with Some m => forallb (claim_ok m) (snd k) | None => true end
     | None => true
     end.
(** All cases of a chip, for which its constraints are prepared once. *)
Definition check (c : chip) (p : plan) (cases : list case) : bool :=
  let l := prepare c p in forallb (check_case l) cases.

Lemma claim_ok_sound r m k : words r -> valid r m -> claim_ok m k = true -> claimed r k.
Proof.
  destruct k as [[f g] z]. intros R V H. unfold claim_ok in H. rewrite !andb_true_iff in H.
  destruct H as [[[[F G] Z0] Z1] H]. apply Z.leb_le in Z0. apply Z.ltb_lt in Z1. cbn.
  apply word_bits_inj; [now apply eval_word|apply word_lxor; [now apply eval_word|split; assumption]|].
  intros i I. rewrite forallb_forall in H. specialize (H (Z.to_nat i)). rewrite Z2Nat.id in H by lia.
  assert (B : In (Z.to_nat i) (seq 0 64)) by (apply in_seq; lia). specialize (H B). cbv beta zeta in H.
  destruct (known _) as [[|]|] eqn:K; try discriminate. apply (known_value r) in K.
  rewrite reduce_value, !add_value, !bit_of_value in K by assumption. rewrite Z.lxor_spec.
  unfold linear_value in K. cbn in K. now destruct (Z.testbit z i), (Z.testbit (eval r f) i), (Z.testbit (eval r g) i).
Qed.

Lemma check_case_sound c p r k : check_case (prepare c p) k = true ->
  satisfies c r -> Forall (assumed r) (fst k) -> Forall (claimed r) (snd k).
Proof.
  intros H S A. pose proof S as [R _]. unfold check_case in H. apply andb_true_iff in H as [O H].
  rewrite forallb_forall in O.
  assert (L : holds_in r (learn_all (PositiveMap.empty linear) (map assumption_bit (fst k)))).
  { apply learn_all_sound.
    - apply Forall_forall. intros e E. apply in_map_iff in E as [[[f i] b] [<- E]]. specialize (O _ E). cbn in O.
      rewrite !andb_true_iff in O. destruct O as [[F I0] I1]. rewrite Forall_forall in A. specialize (A _ E). cbn in A.
      unfold assumption_bit. rewrite add_value, bit_of_value by (assumption || lia). rewrite A. unfold linear_value. cbn.
      now destruct b.
    - intros v e. rewrite PositiveMap.gempty. discriminate. }
  destruct (learn_all _ _) as [m|]; [|destruct L].
  pose proof (solve_sound r (prepare c p) (prepare_hold c p r S) m L) as Q.
  destruct (solve m (prepare c p)) as [m'|]; [|destruct Q].
  apply Forall_forall. intros x X. rewrite forallb_forall in H. exact (claim_ok_sound r m' x R Q (H x X)).
Qed.

(** A row that satisfies the chip and is as one of the cases assumes is as that case claims. *)
Theorem check_sound c p cases : check c p cases = true ->
  forall r k, satisfies c r -> In k cases -> Forall (assumed r) (fst k) -> Forall (claimed r) (snd k).
Proof.
  unfold check. rewrite forallb_forall. intros H r k S I. exact (check_case_sound c p r k (H k I) S).
Qed.

(** The low [n] bits of a number, as assumptions about a form's bits from [at_] on. *)
Definition bits_are (f : form) (at_ : Z) (n : nat) (value : Z) : list assumption :=
  map (fun i => (f, at_ + Z.of_nat i, Z.testbit value (Z.of_nat i))) (seq 0 n).
Lemma bits_are_assumed r f at_ n value :
  Z.shiftr (eval r f) at_ mod 2 ^ Z.of_nat n = value mod 2 ^ Z.of_nat n -> 0 <= at_ -> Forall (assumed r) (bits_are f at_ n value).
Proof.
  intros H A. apply Forall_forall. intros a I. apply in_map_iff in I as [i [<- I]]. apply in_seq in I. cbn.
  assert (T : forall x, Z.testbit x (Z.of_nat i) = Z.testbit (x mod 2 ^ Z.of_nat n) (Z.of_nat i))
    by (intros; rewrite Z.mod_pow2_bits_low by lia; reflexivity).
  rewrite (T value), <- H, <- T, Z.shiftr_spec by lia. now rewrite Z.add_comm.
Qed.
