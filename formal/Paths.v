(** Tokens that name a point: where each edge takes the token of the point that it leaves and gives the token of the point that
    it leads to, and all tokens are taken once, the edges are one path and perhaps some cycles. Edges that climb leave no cycles.

    The rows of the hart are edges between states; those of the zeroed memory words are edges between indices. *)
From Coq Require Import ZArith Lia List Permutation.
Import ListNotations.
Local Open Scope Z_scope.

(** * Lists as multisets *)

Definition somes {A} (l : list (option A)) : list A :=
  flat_map (fun o => match o with Some a => [a] | None => [] end) l.
Definition total (l : list Z) : Z := fold_right Z.add 0 l.

Lemma filter_flat_map {A B} (f : B -> bool) (g : A -> list B) l :
  filter f (flat_map g l) = flat_map (fun x => filter f (g x)) l.
Proof. induction l as [|x l IH]; cbn; [reflexivity|]. now rewrite filter_app, IH. Qed.

Lemma flat_map_map {A B C} (f : B -> C) (g : A -> list B) l :
  flat_map (fun x => map f (g x)) l = map f (flat_map g l).
Proof. induction l as [|x l IH]; cbn; [reflexivity|]. now rewrite map_app, IH. Qed.

Lemma flat_map_nil {A B} (l : list A) : flat_map (fun _ => @nil B) l = [].
Proof. induction l; auto. Qed.

Lemma somes_map {A B} (f : A -> option B) l :
  somes (map f l) = flat_map (fun x => match f x with Some y => [y] | None => [] end) l.
Proof. unfold somes. induction l as [|x l IH]; cbn; [reflexivity|]. now rewrite IH. Qed.

Lemma permutation_filter {A} (f : A -> bool) l l' : Permutation l l' -> Permutation (filter f l) (filter f l').
Proof.
  induction 1 as [|x l l' _ IH|x y l|l l' l'' _ IH1 _ IH2]; cbn.
  - constructor.
  - destruct (f x); auto.
  - destruct (f x), (f y); auto using perm_swap.
  - eauto using perm_trans.
Qed.

(** What can be decoded keeps its multiset. *)
Lemma permutation_decode {A B} (f : A -> B) (g : B -> A) l l' :
  (forall x, In x l \/ In x l' -> g (f x) = x) -> Permutation (map f l) (map f l') -> Permutation l l'.
Proof.
  intros Hg H. apply (Permutation_map g) in H. rewrite !map_map in H.
  rewrite (map_ext_in _ (fun x => x)), map_id in H by (intros; apply Hg; auto).
  rewrite (map_ext_in _ (fun x => x)), map_id in H by (intros; apply Hg; auto).
  exact H.
Qed.

Lemma total_cons x l : total (x :: l) = x + total l.
Proof. reflexivity. Qed.

Lemma total_app l l' : total (l ++ l') = total l + total l'.
Proof. unfold total. induction l; cbn; lia. Qed.

Lemma total_permutation l l' : Permutation l l' -> total l = total l'.
Proof. unfold total. induction 1; cbn; lia. Qed.

Lemma total_nonnegative l : (forall x, In x l -> 0 <= x) -> 0 <= total l.
Proof.
  induction l as [|x l IH]; cbn; intros H; [lia|]. fold (total l).
  specialize (IH (fun y Hy => H y (or_intror Hy))). specialize (H x (or_introl eq_refl)). lia.
Qed.

(** * Paths *)

Section Paths.
Context {E A : Type} (from : E -> A) (to : E -> option A).

(** The edges lead from a point, one to the next, until one that leads nowhere. *)
Inductive path : A -> list E -> Prop :=
| path_end e : to e = None -> path (from e) [e]
| path_edge e y l : to e = Some y -> path y l -> path (from e) (e :: l).

Lemma path_and_rest n : forall edges x, length edges = n ->
  Permutation (x :: somes (map to edges)) (map from edges) ->
  exists p rest, Permutation edges (p ++ rest) /\ path x p /\ Permutation (somes (map to rest)) (map from rest).
Proof.
  induction n as [|n IH]; intros edges x Hn H.
  - destruct edges; [|discriminate]. apply Permutation_sym, Permutation_nil in H. discriminate.
  - assert (In x (map from edges)) as Hx by (eapply Permutation_in; [exact H|now left]).
    apply in_map_iff in Hx as (e & He & Hin).
    apply in_split in Hin as (l1 & l2 & Hedges).
    assert (Permutation edges (e :: l1 ++ l2)) as Hp
      by (rewrite Hedges; apply Permutation_sym, Permutation_middle).
    assert (length (l1 ++ l2) = n) as Hlen by (apply Permutation_length in Hp; cbn in Hp; lia).
    clear Hedges. set (l := l1 ++ l2) in *. clearbody l. clear l1 l2.
    assert (Permutation (somes (map to (e :: l))) (map from l)) as Hl.
    { apply Permutation_cons_inv with (a := x).
      transitivity (map from edges).
      - rewrite <- H. constructor. unfold somes. apply Permutation_flat_map, Permutation_map, Permutation_sym, Hp.
      - rewrite <- He. change (from e :: map from l) with (map from (e :: l)). now apply Permutation_map. }
    cbn in Hl. fold (somes (map to l)) in Hl. destruct (to e) as [y|] eqn:Hto; cbn in Hl.
    + destruct (IH l y Hlen Hl) as (p & rest & Hpr & Hpath & Hrest).
      exists (e :: p), rest. split; [|split].
      * rewrite Hp. cbn. now constructor.
      * rewrite <- He. econstructor; eauto.
      * exact Hrest.
    + exists [e], l. split; [exact Hp|split]; [|exact Hl]. rewrite <- He. now constructor.
Qed.

Lemma somes_length (l : list (option A)) : (length (somes l) <= length l)%nat.
Proof.
  induction l as [|[y|] l IH]; cbn; [lia| |]; fold (somes l); lia.
Qed.

(** Nothing ends in a set of cycles. *)
Lemma no_ends l : length (somes (map to l)) = length l -> forall e, In e l -> exists y, to e = Some y.
Proof.
  induction l as [|e l IH]; cbn; intros H e' He; [easy|].
  fold (somes (map to l)) in H. rewrite app_length in H.
  pose proof (somes_length (map to l)) as Hl. rewrite map_length in Hl.
  destruct (to e) as [y|] eqn:Hto; cbn in H; [|lia].
  destruct He as [<-|He]; [now exists y|]. apply IH; [lia|exact He].
Qed.

(** Where an edge raises a height by its weight, up to multiples of [M], and all weights are below [M], there is no cycle. *)
Theorem one_path (height : A -> Z) (weight : E -> Z) (M : Z) edges x :
  Permutation (x :: somes (map to edges)) (map from edges) ->
  (forall e, In e edges -> 0 < weight e) ->
  (forall e y, In e edges -> to e = Some y -> exists k, height y = height (from e) + weight e + M * k) ->
  total (map weight edges) < M ->
  exists p, Permutation edges p /\ path x p.
Proof.
  intros H Hpos Hstep Hsum.
  destruct (path_and_rest _ edges x eq_refl H) as (p & rest & Hp & Hpath & Hrest).
  exists p. split; [|exact Hpath].
  assert (rest = []) as ->; [|now rewrite app_nil_r in Hp].
  assert (forall e, In e rest -> In e edges) as Hin.
  { intros e He. apply Permutation_sym in Hp. eapply Permutation_in; [exact Hp|]. apply in_or_app; auto. }
  assert (total (map weight rest) < M) as Hsum'.
  { rewrite (total_permutation _ _ (Permutation_map weight Hp)), map_app, total_app in Hsum.
    enough (0 <= total (map weight p)) by lia.
    apply total_nonnegative. intros w Hw. apply in_map_iff in Hw as (e & <- & He).
    apply Z.lt_le_incl, Hpos. apply Permutation_sym in Hp. eapply Permutation_in; [exact Hp|]. apply in_or_app; auto. }
  assert (forall e, In e rest -> exists y, to e = Some y) as Hto.
  { apply no_ends. apply Permutation_length in Hrest. now rewrite map_length in Hrest. }
  assert (forall l, (forall e, In e l -> In e rest) -> exists K,
    total (map height (somes (map to l))) = total (map height (map from l)) + total (map weight l) + M * K) as Hall.
  { induction l as [|e l IH]; intros Hl.
    - exists 0. cbn. lia.
    - destruct (IH (fun e' He' => Hl e' (or_intror He'))) as (K & HK).
      destruct (Hto e (Hl e (or_introl eq_refl))) as (y & Hy).
      destruct (Hstep e y) as (k & Hk); [auto using in_eq|exact Hy|].
      exists (k + K). cbn. rewrite Hy. cbn. fold (somes (map to l)).
      unfold total in *. lia. }
  destruct (Hall rest (fun e He => He)) as (K & HK).
  rewrite (total_permutation _ _ (Permutation_map height Hrest)) in HK.
  destruct rest as [|e rest]; [reflexivity|exfalso].
  assert (0 < total (map weight (e :: rest))) as Hw.
  { cbn. enough (0 <= total (map weight rest)) as H0
      by (specialize (Hpos e (Hin e (or_introl eq_refl))); unfold total in *; lia).
    apply total_nonnegative. intros w Hw. apply in_map_iff in Hw as (e' & <- & He').
    apply Z.lt_le_incl, Hpos, Hin. now right. }
  destruct (Z_lt_le_dec K 0); nia.
Qed.

End Paths.
