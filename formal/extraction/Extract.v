(** The specification as an OCaml program. Integers are zarith's; the operations in which a run would spend most of its time
    otherwise are zarith's too. *)
From Coq Require Import ZArith Extraction ExtrOcamlBasic ExtrOcamlZBigInt.
From Carryless Require Import Spec Fields.

Extract Constant Z.pow => "(fun x y -> if Big_int_Z.sign_big_int y < 0 then Big_int_Z.zero_big_int
  else if Big_int_Z.int_of_big_int x = 2 then Big_int_Z.power_int_positive_big_int 2 y
  else Big_int_Z.power_big_int_positive_big_int x y)".
Extract Constant Z.leb => "Big_int_Z.le_big_int".
Extract Constant Z.ltb => "Big_int_Z.lt_big_int".
Extract Constant Z.land => "Big_int_Z.and_big_int".
Extract Constant Z.lor => "Big_int_Z.or_big_int".
Extract Constant Z.lxor => "Big_int_Z.xor_big_int".
Extract Constant Z.odd => "(fun x -> Big_int_Z.sign_big_int (Big_int_Z.extract_big_int x 0 1) <> 0)".

Extraction "spec.ml" decode encode initial step reg.
