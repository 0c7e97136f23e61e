(* Written by `carryless chips --format coq`. Not to be edited. *)
From Coq Require Import ZArith List String.
From Carryless Require Import Circuit.
Import ListNotations.

Definition chip_bit_set : chip := Chip "set or clear bit"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: products of the index's bits *)
    FParts [
      FAnd [Term (Committed 3) [Rotl 1; Mask 0x2]] [Term (Committed 3) [Mask 0x2]];
      FAnd [Term (Committed 3) [Rotl 2; Mask 0x4]] [Term (Committed 3) [Mask 0x4]];
      FAnd [Term (Committed 3) [Rotl 2; Mask 0x8]] [Term (Committed 3) [Rotl 1; Mask 0x8]];
      FAnd [Term (Committed 4) [Rotl 3; Mask 0x10]] [Term (Committed 3) [Rotl 2; Mask 0x10]];
      FAnd [Term (Committed 3) [Rotl 2; Mask 0x20]] [Term (Committed 3) [Rotl 1; Mask 0x20]];
      FAnd [Term (Committed 3) [Rotl 3; Mask 0x40]] [Term (Committed 3) [Rotl 1; Mask 0x40]];
      FAnd [Term (Committed 3) [Rotl 3; Mask 0x80]] [Term (Committed 3) [Rotl 2; Mask 0x80]];
      FAnd [Term (Committed 4) [Rotl 3; Mask 0x100]] [Term (Committed 3) [Rotl 3; Mask 0x100]]];
    (* 5: the bit *)
    FAnd
      [Term (Committed 1) [Broadcast 16; Mask 0x101010101010101];
        Term (Committed 3) [Broadcast 0; Mask 0x303030303030303];
        Term (Committed 3) [Broadcast 1; Mask 0x505050505050505];
        Term (Committed 4) [Broadcast 1; Mask 0xf0f0f0f0f0f0f0f];
        Term (Committed 3) [Broadcast 2; Mask 0x1111111111111111];
        Term (Committed 4) [Broadcast 2; Mask 0x3333333333333333];
        Term (Committed 4) [Broadcast 3; Mask 0x5555555555555555]; Term (Committed 4) [Broadcast 4]]
      [Term (Committed 1) [Broadcast 16; Mask 0xff]; Term (Committed 3) [Broadcast 3; Mask 0xffff];
        Term (Committed 3) [Broadcast 4; Mask 0xff00ff]; Term (Committed 4) [Broadcast 5; Mask 0xffffffff];
        Term (Committed 3) [Broadcast 5; Mask 0xff000000ff]; Term (Committed 4) [Broadcast 6; Mask 0xffff0000ffff];
        Term (Committed 4) [Broadcast 7; Mask 0xff00ff00ff00ff]; Term (Committed 4) [Broadcast 8]];
    (* 6: toggled *)
    FAnd [Term (Committed 5) []] [Term (Committed 2) []; Term (Committed 1) [Broadcast 17]];
    (* 7: rd before *)
    Input;
    (* 8: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 9: last fetch, rs1 *)
    Input;
    (* 10: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 11: last rs2, rd *)
    Input;
    (* 12: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 11) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* products of the index's bits *)
    Constraint
      [Term (Committed 3) [Rotl 1; Mask 0x2]; Term (Committed 3) [Rotl 2; Mask 0x4];
        Term (Committed 3) [Rotl 2; Mask 0x8]; Term (Committed 4) [Rotl 3; Mask 0x10];
        Term (Committed 3) [Rotl 2; Mask 0x20]; Term (Committed 3) [Rotl 3; Mask 0x40];
        Term (Committed 3) [Rotl 3; Mask 0x80]; Term (Committed 4) [Rotl 3; Mask 0x100]]
      [Term (Committed 3) [Mask 0x2]; Term (Committed 3) [Mask 0x4]; Term (Committed 3) [Rotl 1; Mask 0x8];
        Term (Committed 3) [Rotl 2; Mask 0x10]; Term (Committed 3) [Rotl 1; Mask 0x20];
        Term (Committed 3) [Rotl 1; Mask 0x40]; Term (Committed 3) [Rotl 2; Mask 0x80];
        Term (Committed 3) [Rotl 3; Mask 0x100]]
      [Term (Committed 4) [Mask 0x2]; Term (Committed 4) [Mask 0x4]; Term (Committed 4) [Mask 0x8];
        Term (Committed 4) [Mask 0x10]; Term (Committed 4) [Mask 0x20]; Term (Committed 4) [Mask 0x40];
        Term (Committed 4) [Mask 0x80]; Term (Committed 4) [Mask 0x100]];
    (* the bit *)
    Constraint
      [Term (Committed 1) [Broadcast 16; Mask 0x101010101010101];
        Term (Committed 3) [Broadcast 0; Mask 0x303030303030303];
        Term (Committed 3) [Broadcast 1; Mask 0x505050505050505];
        Term (Committed 4) [Broadcast 1; Mask 0xf0f0f0f0f0f0f0f];
        Term (Committed 3) [Broadcast 2; Mask 0x1111111111111111];
        Term (Committed 4) [Broadcast 2; Mask 0x3333333333333333];
        Term (Committed 4) [Broadcast 3; Mask 0x5555555555555555]; Term (Committed 4) [Broadcast 4]]
      [Term (Committed 1) [Broadcast 16; Mask 0xff]; Term (Committed 3) [Broadcast 3; Mask 0xffff];
        Term (Committed 3) [Broadcast 4; Mask 0xff00ff]; Term (Committed 4) [Broadcast 5; Mask 0xffffffff];
        Term (Committed 3) [Broadcast 5; Mask 0xff000000ff]; Term (Committed 4) [Broadcast 6; Mask 0xffff0000ffff];
        Term (Committed 4) [Broadcast 7; Mask 0xff00ff00ff00ff]; Term (Committed 4) [Broadcast 8]]
      [Term (Committed 5) []];
    (* toggled *)
    Constraint
      [Term (Committed 5) []]
      [Term (Committed 2) []; Term (Committed 1) [Broadcast 17]]
      [Term (Committed 6) []];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 8) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 8) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 8) [Mask 0x7ffffffc7ffffffe]; Term (Committed 8) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 11) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 9) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x28000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x28000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rs2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 11) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 11) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 7) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) []; Term (Committed 6) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 8) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_bit_set_immediate : chip := Chip "set or clear bit immediate"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: products of the index's bits *)
    FParts [
      FAnd [Term (Committed 1) [Rotl 33; Mask 0x2]] [Term (Committed 1) [Rotl 32; Mask 0x2]];
      FAnd [Term (Committed 1) [Rotl 34; Mask 0x4]] [Term (Committed 1) [Rotl 32; Mask 0x4]];
      FAnd [Term (Committed 1) [Rotl 34; Mask 0x8]] [Term (Committed 1) [Rotl 33; Mask 0x8]];
      FAnd [Term (Committed 3) [Rotl 3; Mask 0x10]] [Term (Committed 1) [Rotl 34; Mask 0x10]];
      FAnd [Term (Committed 1) [Rotl 34; Mask 0x20]] [Term (Committed 1) [Rotl 33; Mask 0x20]];
      FAnd [Term (Committed 1) [Rotl 35; Mask 0x40]] [Term (Committed 1) [Rotl 33; Mask 0x40]];
      FAnd [Term (Committed 1) [Rotl 35; Mask 0x80]] [Term (Committed 1) [Rotl 34; Mask 0x80]];
      FAnd [Term (Committed 3) [Rotl 3; Mask 0x100]] [Term (Committed 1) [Rotl 35; Mask 0x100]]];
    (* 4: the bit *)
    FAnd
      [Term (Committed 1) [Broadcast 16; Mask 0x101010101010101];
        Term (Committed 1) [Broadcast 32; Mask 0x303030303030303];
        Term (Committed 1) [Broadcast 33; Mask 0x505050505050505];
        Term (Committed 3) [Broadcast 1; Mask 0xf0f0f0f0f0f0f0f];
        Term (Committed 1) [Broadcast 34; Mask 0x1111111111111111];
        Term (Committed 3) [Broadcast 2; Mask 0x3333333333333333];
        Term (Committed 3) [Broadcast 3; Mask 0x5555555555555555]; Term (Committed 3) [Broadcast 4]]
      [Term (Committed 1) [Broadcast 16; Mask 0xff]; Term (Committed 1) [Broadcast 35; Mask 0xffff];
        Term (Committed 1) [Broadcast 36; Mask 0xff00ff]; Term (Committed 3) [Broadcast 5; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 37; Mask 0xff000000ff]; Term (Committed 3) [Broadcast 6; Mask 0xffff0000ffff];
        Term (Committed 3) [Broadcast 7; Mask 0xff00ff00ff00ff]; Term (Committed 3) [Broadcast 8]];
    (* 5: toggled *)
    FAnd [Term (Committed 4) []] [Term (Committed 2) []; Term (Committed 1) [Broadcast 17]];
    (* 6: rd before *)
    Input;
    (* 7: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 8: last fetch, rs1 *)
    Input;
    (* 9: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 10: last rd *)
    Input;
    (* 11: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* products of the index's bits *)
    Constraint
      [Term (Committed 1) [Rotl 33; Mask 0x2]; Term (Committed 1) [Rotl 34; Mask 0x4];
        Term (Committed 1) [Rotl 34; Mask 0x8]; Term (Committed 3) [Rotl 3; Mask 0x10];
        Term (Committed 1) [Rotl 34; Mask 0x20]; Term (Committed 1) [Rotl 35; Mask 0x40];
        Term (Committed 1) [Rotl 35; Mask 0x80]; Term (Committed 3) [Rotl 3; Mask 0x100]]
      [Term (Committed 1) [Rotl 32; Mask 0x2]; Term (Committed 1) [Rotl 32; Mask 0x4];
        Term (Committed 1) [Rotl 33; Mask 0x8]; Term (Committed 1) [Rotl 34; Mask 0x10];
        Term (Committed 1) [Rotl 33; Mask 0x20]; Term (Committed 1) [Rotl 33; Mask 0x40];
        Term (Committed 1) [Rotl 34; Mask 0x80]; Term (Committed 1) [Rotl 35; Mask 0x100]]
      [Term (Committed 3) [Mask 0x2]; Term (Committed 3) [Mask 0x4]; Term (Committed 3) [Mask 0x8];
        Term (Committed 3) [Mask 0x10]; Term (Committed 3) [Mask 0x20]; Term (Committed 3) [Mask 0x40];
        Term (Committed 3) [Mask 0x80]; Term (Committed 3) [Mask 0x100]];
    (* the bit *)
    Constraint
      [Term (Committed 1) [Broadcast 16; Mask 0x101010101010101];
        Term (Committed 1) [Broadcast 32; Mask 0x303030303030303];
        Term (Committed 1) [Broadcast 33; Mask 0x505050505050505];
        Term (Committed 3) [Broadcast 1; Mask 0xf0f0f0f0f0f0f0f];
        Term (Committed 1) [Broadcast 34; Mask 0x1111111111111111];
        Term (Committed 3) [Broadcast 2; Mask 0x3333333333333333];
        Term (Committed 3) [Broadcast 3; Mask 0x5555555555555555]; Term (Committed 3) [Broadcast 4]]
      [Term (Committed 1) [Broadcast 16; Mask 0xff]; Term (Committed 1) [Broadcast 35; Mask 0xffff];
        Term (Committed 1) [Broadcast 36; Mask 0xff00ff]; Term (Committed 3) [Broadcast 5; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 37; Mask 0xff000000ff]; Term (Committed 3) [Broadcast 6; Mask 0xffff0000ffff];
        Term (Committed 3) [Broadcast 7; Mask 0xff00ff00ff00ff]; Term (Committed 3) [Broadcast 8]]
      [Term (Committed 4) []];
    (* toggled *)
    Constraint
      [Term (Committed 4) []]
      [Term (Committed 2) []; Term (Committed 1) [Broadcast 17]]
      [Term (Committed 5) []];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 7) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 7) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 7) [Mask 0x7ffffffc7ffffffe]; Term (Committed 7) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 11) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x29000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x29000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 8) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 10) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 6) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) []; Term (Committed 5) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_bit_invert : chip := Chip "invert bit"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: products of the index's bits *)
    FParts [
      FAnd [Term (Committed 3) [Rotl 1; Mask 0x2]] [Term (Committed 3) [Mask 0x2]];
      FAnd [Term (Committed 3) [Rotl 2; Mask 0x4]] [Term (Committed 3) [Mask 0x4]];
      FAnd [Term (Committed 3) [Rotl 2; Mask 0x8]] [Term (Committed 3) [Rotl 1; Mask 0x8]];
      FAnd [Term (Committed 4) [Rotl 3; Mask 0x10]] [Term (Committed 3) [Rotl 2; Mask 0x10]];
      FAnd [Term (Committed 3) [Rotl 2; Mask 0x20]] [Term (Committed 3) [Rotl 1; Mask 0x20]];
      FAnd [Term (Committed 3) [Rotl 3; Mask 0x40]] [Term (Committed 3) [Rotl 1; Mask 0x40]];
      FAnd [Term (Committed 3) [Rotl 3; Mask 0x80]] [Term (Committed 3) [Rotl 2; Mask 0x80]];
      FAnd [Term (Committed 4) [Rotl 3; Mask 0x100]] [Term (Committed 3) [Rotl 3; Mask 0x100]]];
    (* 5: the bit *)
    FAnd
      [Term (Committed 1) [Broadcast 16; Mask 0x101010101010101];
        Term (Committed 3) [Broadcast 0; Mask 0x303030303030303];
        Term (Committed 3) [Broadcast 1; Mask 0x505050505050505];
        Term (Committed 4) [Broadcast 1; Mask 0xf0f0f0f0f0f0f0f];
        Term (Committed 3) [Broadcast 2; Mask 0x1111111111111111];
        Term (Committed 4) [Broadcast 2; Mask 0x3333333333333333];
        Term (Committed 4) [Broadcast 3; Mask 0x5555555555555555]; Term (Committed 4) [Broadcast 4]]
      [Term (Committed 1) [Broadcast 16; Mask 0xff]; Term (Committed 3) [Broadcast 3; Mask 0xffff];
        Term (Committed 3) [Broadcast 4; Mask 0xff00ff]; Term (Committed 4) [Broadcast 5; Mask 0xffffffff];
        Term (Committed 3) [Broadcast 5; Mask 0xff000000ff]; Term (Committed 4) [Broadcast 6; Mask 0xffff0000ffff];
        Term (Committed 4) [Broadcast 7; Mask 0xff00ff00ff00ff]; Term (Committed 4) [Broadcast 8]];
    (* 6: rd before *)
    Input;
    (* 7: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 8: last fetch, rs1 *)
    Input;
    (* 9: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 10: last rs2, rd *)
    Input;
    (* 11: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* products of the index's bits *)
    Constraint
      [Term (Committed 3) [Rotl 1; Mask 0x2]; Term (Committed 3) [Rotl 2; Mask 0x4];
        Term (Committed 3) [Rotl 2; Mask 0x8]; Term (Committed 4) [Rotl 3; Mask 0x10];
        Term (Committed 3) [Rotl 2; Mask 0x20]; Term (Committed 3) [Rotl 3; Mask 0x40];
        Term (Committed 3) [Rotl 3; Mask 0x80]; Term (Committed 4) [Rotl 3; Mask 0x100]]
      [Term (Committed 3) [Mask 0x2]; Term (Committed 3) [Mask 0x4]; Term (Committed 3) [Rotl 1; Mask 0x8];
        Term (Committed 3) [Rotl 2; Mask 0x10]; Term (Committed 3) [Rotl 1; Mask 0x20];
        Term (Committed 3) [Rotl 1; Mask 0x40]; Term (Committed 3) [Rotl 2; Mask 0x80];
        Term (Committed 3) [Rotl 3; Mask 0x100]]
      [Term (Committed 4) [Mask 0x2]; Term (Committed 4) [Mask 0x4]; Term (Committed 4) [Mask 0x8];
        Term (Committed 4) [Mask 0x10]; Term (Committed 4) [Mask 0x20]; Term (Committed 4) [Mask 0x40];
        Term (Committed 4) [Mask 0x80]; Term (Committed 4) [Mask 0x100]];
    (* the bit *)
    Constraint
      [Term (Committed 1) [Broadcast 16; Mask 0x101010101010101];
        Term (Committed 3) [Broadcast 0; Mask 0x303030303030303];
        Term (Committed 3) [Broadcast 1; Mask 0x505050505050505];
        Term (Committed 4) [Broadcast 1; Mask 0xf0f0f0f0f0f0f0f];
        Term (Committed 3) [Broadcast 2; Mask 0x1111111111111111];
        Term (Committed 4) [Broadcast 2; Mask 0x3333333333333333];
        Term (Committed 4) [Broadcast 3; Mask 0x5555555555555555]; Term (Committed 4) [Broadcast 4]]
      [Term (Committed 1) [Broadcast 16; Mask 0xff]; Term (Committed 3) [Broadcast 3; Mask 0xffff];
        Term (Committed 3) [Broadcast 4; Mask 0xff00ff]; Term (Committed 4) [Broadcast 5; Mask 0xffffffff];
        Term (Committed 3) [Broadcast 5; Mask 0xff000000ff]; Term (Committed 4) [Broadcast 6; Mask 0xffff0000ffff];
        Term (Committed 4) [Broadcast 7; Mask 0xff00ff00ff00ff]; Term (Committed 4) [Broadcast 8]]
      [Term (Committed 5) []];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 7) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 7) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 7) [Mask 0x7ffffffc7ffffffe]; Term (Committed 7) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 11) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x2a000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x2a000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 8) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rs2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 10) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 10) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 6) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) []; Term (Committed 5) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_bit_invert_immediate : chip := Chip "invert bit immediate"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: products of the index's bits *)
    FParts [
      FAnd [Term (Committed 1) [Rotl 33; Mask 0x2]] [Term (Committed 1) [Rotl 32; Mask 0x2]];
      FAnd [Term (Committed 1) [Rotl 34; Mask 0x4]] [Term (Committed 1) [Rotl 32; Mask 0x4]];
      FAnd [Term (Committed 1) [Rotl 34; Mask 0x8]] [Term (Committed 1) [Rotl 33; Mask 0x8]];
      FAnd [Term (Committed 3) [Rotl 3; Mask 0x10]] [Term (Committed 1) [Rotl 34; Mask 0x10]];
      FAnd [Term (Committed 1) [Rotl 34; Mask 0x20]] [Term (Committed 1) [Rotl 33; Mask 0x20]];
      FAnd [Term (Committed 1) [Rotl 35; Mask 0x40]] [Term (Committed 1) [Rotl 33; Mask 0x40]];
      FAnd [Term (Committed 1) [Rotl 35; Mask 0x80]] [Term (Committed 1) [Rotl 34; Mask 0x80]];
      FAnd [Term (Committed 3) [Rotl 3; Mask 0x100]] [Term (Committed 1) [Rotl 35; Mask 0x100]]];
    (* 4: the bit *)
    FAnd
      [Term (Committed 1) [Broadcast 16; Mask 0x101010101010101];
        Term (Committed 1) [Broadcast 32; Mask 0x303030303030303];
        Term (Committed 1) [Broadcast 33; Mask 0x505050505050505];
        Term (Committed 3) [Broadcast 1; Mask 0xf0f0f0f0f0f0f0f];
        Term (Committed 1) [Broadcast 34; Mask 0x1111111111111111];
        Term (Committed 3) [Broadcast 2; Mask 0x3333333333333333];
        Term (Committed 3) [Broadcast 3; Mask 0x5555555555555555]; Term (Committed 3) [Broadcast 4]]
      [Term (Committed 1) [Broadcast 16; Mask 0xff]; Term (Committed 1) [Broadcast 35; Mask 0xffff];
        Term (Committed 1) [Broadcast 36; Mask 0xff00ff]; Term (Committed 3) [Broadcast 5; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 37; Mask 0xff000000ff]; Term (Committed 3) [Broadcast 6; Mask 0xffff0000ffff];
        Term (Committed 3) [Broadcast 7; Mask 0xff00ff00ff00ff]; Term (Committed 3) [Broadcast 8]];
    (* 5: rd before *)
    Input;
    (* 6: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 7: last fetch, rs1 *)
    Input;
    (* 8: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 9: last rd *)
    Input;
    (* 10: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 9) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* products of the index's bits *)
    Constraint
      [Term (Committed 1) [Rotl 33; Mask 0x2]; Term (Committed 1) [Rotl 34; Mask 0x4];
        Term (Committed 1) [Rotl 34; Mask 0x8]; Term (Committed 3) [Rotl 3; Mask 0x10];
        Term (Committed 1) [Rotl 34; Mask 0x20]; Term (Committed 1) [Rotl 35; Mask 0x40];
        Term (Committed 1) [Rotl 35; Mask 0x80]; Term (Committed 3) [Rotl 3; Mask 0x100]]
      [Term (Committed 1) [Rotl 32; Mask 0x2]; Term (Committed 1) [Rotl 32; Mask 0x4];
        Term (Committed 1) [Rotl 33; Mask 0x8]; Term (Committed 1) [Rotl 34; Mask 0x10];
        Term (Committed 1) [Rotl 33; Mask 0x20]; Term (Committed 1) [Rotl 33; Mask 0x40];
        Term (Committed 1) [Rotl 34; Mask 0x80]; Term (Committed 1) [Rotl 35; Mask 0x100]]
      [Term (Committed 3) [Mask 0x2]; Term (Committed 3) [Mask 0x4]; Term (Committed 3) [Mask 0x8];
        Term (Committed 3) [Mask 0x10]; Term (Committed 3) [Mask 0x20]; Term (Committed 3) [Mask 0x40];
        Term (Committed 3) [Mask 0x80]; Term (Committed 3) [Mask 0x100]];
    (* the bit *)
    Constraint
      [Term (Committed 1) [Broadcast 16; Mask 0x101010101010101];
        Term (Committed 1) [Broadcast 32; Mask 0x303030303030303];
        Term (Committed 1) [Broadcast 33; Mask 0x505050505050505];
        Term (Committed 3) [Broadcast 1; Mask 0xf0f0f0f0f0f0f0f];
        Term (Committed 1) [Broadcast 34; Mask 0x1111111111111111];
        Term (Committed 3) [Broadcast 2; Mask 0x3333333333333333];
        Term (Committed 3) [Broadcast 3; Mask 0x5555555555555555]; Term (Committed 3) [Broadcast 4]]
      [Term (Committed 1) [Broadcast 16; Mask 0xff]; Term (Committed 1) [Broadcast 35; Mask 0xffff];
        Term (Committed 1) [Broadcast 36; Mask 0xff00ff]; Term (Committed 3) [Broadcast 5; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 37; Mask 0xff000000ff]; Term (Committed 3) [Broadcast 6; Mask 0xffff0000ffff];
        Term (Committed 3) [Broadcast 7; Mask 0xff00ff00ff00ff]; Term (Committed 3) [Broadcast 8]]
      [Term (Committed 4) []];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 6) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 9) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 10) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 7) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x2b000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x2b000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 7) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 5) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) []; Term (Committed 4) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_bit_extract : chip := Chip "extract bit"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: selected *)
    FParts [
      FAnd
      [Term (Committed 3) [Broadcast 5; Mask 0xffffffff]]
      [Term (Committed 2) [Shr 32]; Term (Committed 2) [Mask 0xffffffff]];
      FValue [Term (Committed 2) [Mask 0xffffffff]];
      FAnd
      [Term (Committed 3) [Broadcast 4; Mask 0xffff00000000]]
      [Term (Committed 4) [Rotl 16; Mask 0xffff00000000]; Term (Committed 4) [Rotl 32; Mask 0xffff00000000]];
      FValue [Term (Committed 4) [Rotl 32; Mask 0xffff00000000]];
      FAnd
      [Term (Committed 3) [Broadcast 3; Mask 0xff000000000000]]
      [Term (Committed 4) [Rotl 8; Mask 0xff000000000000]; Term (Committed 4) [Rotl 16; Mask 0xff000000000000]];
      FValue [Term (Committed 4) [Rotl 16; Mask 0xff000000000000]];
      FAnd
      [Term (Committed 3) [Broadcast 2; Mask 0xf00000000000000]]
      [Term (Committed 4) [Rotl 4; Mask 0xf00000000000000]; Term (Committed 4) [Rotl 8; Mask 0xf00000000000000]];
      FValue [Term (Committed 4) [Rotl 8; Mask 0xf00000000000000]];
      FAnd
      [Term (Committed 3) [Broadcast 1; Mask 0x3000000000000000]]
      [Term (Committed 4) [Rotl 2; Mask 0x3000000000000000]; Term (Committed 4) [Rotl 4; Mask 0x3000000000000000]];
      FValue [Term (Committed 4) [Rotl 4; Mask 0x3000000000000000]];
      FAnd
      [Term (Committed 3) [Rotl 62; Mask 0x4000000000000000]]
      [Term (Committed 4) [Rotl 1; Mask 0x4000000000000000]; Term (Committed 4) [Rotl 2; Mask 0x4000000000000000]];
      FValue [Term (Committed 4) [Rotl 2; Mask 0x4000000000000000]]];
    (* 5: rd before *)
    Input;
    (* 6: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 7: last fetch, rs1 *)
    Input;
    (* 8: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 9: last rs2, rd *)
    Input;
    (* 10: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* selected *)
    Constraint
      [Term (Committed 3) [Broadcast 5; Mask 0xffffffff]; Term (Committed 3) [Broadcast 4; Mask 0xffff00000000];
        Term (Committed 3) [Broadcast 3; Mask 0xff000000000000];
        Term (Committed 3) [Broadcast 2; Mask 0xf00000000000000];
        Term (Committed 3) [Broadcast 1; Mask 0x3000000000000000];
        Term (Committed 3) [Rotl 62; Mask 0x4000000000000000]]
      [Term (Committed 2) [Shr 32]; Term (Committed 2) [Mask 0xffffffff];
        Term (Committed 4) [Rotl 16; Mask 0xffff00000000]; Term (Committed 4) [Rotl 32; Mask 0xffff00000000];
        Term (Committed 4) [Rotl 8; Mask 0xff000000000000]; Term (Committed 4) [Rotl 16; Mask 0xff000000000000];
        Term (Committed 4) [Rotl 4; Mask 0xf00000000000000]; Term (Committed 4) [Rotl 8; Mask 0xf00000000000000];
        Term (Committed 4) [Rotl 2; Mask 0x3000000000000000]; Term (Committed 4) [Rotl 4; Mask 0x3000000000000000];
        Term (Committed 4) [Rotl 1; Mask 0x4000000000000000]; Term (Committed 4) [Rotl 2; Mask 0x4000000000000000]]
      [Term (Committed 4) [Mask 0xffffffff]; Term (Committed 2) [Mask 0xffffffff];
        Term (Committed 4) [Mask 0xffff00000000]; Term (Committed 4) [Rotl 32; Mask 0xffff00000000];
        Term (Committed 4) [Mask 0xff000000000000]; Term (Committed 4) [Rotl 16; Mask 0xff000000000000];
        Term (Committed 4) [Mask 0xf00000000000000]; Term (Committed 4) [Rotl 8; Mask 0xf00000000000000];
        Term (Committed 4) [Mask 0x3000000000000000]; Term (Committed 4) [Rotl 4; Mask 0x3000000000000000];
        Term (Committed 4) [Mask 0x4000000000000000]; Term (Committed 4) [Rotl 2; Mask 0x4000000000000000]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 6) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 7) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x2c000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x2c000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 7) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rs2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 5) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 4) [Rotl 2; Mask 0x1]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_bit_extract_immediate : chip := Chip "extract bit immediate"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: selected *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 37; Mask 0xffffffff]]
      [Term (Committed 2) [Shr 32]; Term (Committed 2) [Mask 0xffffffff]];
      FValue [Term (Committed 2) [Mask 0xffffffff]];
      FAnd
      [Term (Committed 1) [Broadcast 36; Mask 0xffff00000000]]
      [Term (Committed 3) [Rotl 16; Mask 0xffff00000000]; Term (Committed 3) [Rotl 32; Mask 0xffff00000000]];
      FValue [Term (Committed 3) [Rotl 32; Mask 0xffff00000000]];
      FAnd
      [Term (Committed 1) [Broadcast 35; Mask 0xff000000000000]]
      [Term (Committed 3) [Rotl 8; Mask 0xff000000000000]; Term (Committed 3) [Rotl 16; Mask 0xff000000000000]];
      FValue [Term (Committed 3) [Rotl 16; Mask 0xff000000000000]];
      FAnd
      [Term (Committed 1) [Broadcast 34; Mask 0xf00000000000000]]
      [Term (Committed 3) [Rotl 4; Mask 0xf00000000000000]; Term (Committed 3) [Rotl 8; Mask 0xf00000000000000]];
      FValue [Term (Committed 3) [Rotl 8; Mask 0xf00000000000000]];
      FAnd
      [Term (Committed 1) [Broadcast 33; Mask 0x3000000000000000]]
      [Term (Committed 3) [Rotl 2; Mask 0x3000000000000000]; Term (Committed 3) [Rotl 4; Mask 0x3000000000000000]];
      FValue [Term (Committed 3) [Rotl 4; Mask 0x3000000000000000]];
      FAnd
      [Term (Committed 1) [Rotl 30; Mask 0x4000000000000000]]
      [Term (Committed 3) [Rotl 1; Mask 0x4000000000000000]; Term (Committed 3) [Rotl 2; Mask 0x4000000000000000]];
      FValue [Term (Committed 3) [Rotl 2; Mask 0x4000000000000000]]];
    (* 4: rd before *)
    Input;
    (* 5: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 6: last fetch, rs1 *)
    Input;
    (* 7: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 8: last rd *)
    Input;
    (* 9: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* selected *)
    Constraint
      [Term (Committed 1) [Broadcast 37; Mask 0xffffffff]; Term (Committed 1) [Broadcast 36; Mask 0xffff00000000];
        Term (Committed 1) [Broadcast 35; Mask 0xff000000000000];
        Term (Committed 1) [Broadcast 34; Mask 0xf00000000000000];
        Term (Committed 1) [Broadcast 33; Mask 0x3000000000000000];
        Term (Committed 1) [Rotl 30; Mask 0x4000000000000000]]
      [Term (Committed 2) [Shr 32]; Term (Committed 2) [Mask 0xffffffff];
        Term (Committed 3) [Rotl 16; Mask 0xffff00000000]; Term (Committed 3) [Rotl 32; Mask 0xffff00000000];
        Term (Committed 3) [Rotl 8; Mask 0xff000000000000]; Term (Committed 3) [Rotl 16; Mask 0xff000000000000];
        Term (Committed 3) [Rotl 4; Mask 0xf00000000000000]; Term (Committed 3) [Rotl 8; Mask 0xf00000000000000];
        Term (Committed 3) [Rotl 2; Mask 0x3000000000000000]; Term (Committed 3) [Rotl 4; Mask 0x3000000000000000];
        Term (Committed 3) [Rotl 1; Mask 0x4000000000000000]; Term (Committed 3) [Rotl 2; Mask 0x4000000000000000]]
      [Term (Committed 3) [Mask 0xffffffff]; Term (Committed 2) [Mask 0xffffffff];
        Term (Committed 3) [Mask 0xffff00000000]; Term (Committed 3) [Rotl 32; Mask 0xffff00000000];
        Term (Committed 3) [Mask 0xff000000000000]; Term (Committed 3) [Rotl 16; Mask 0xff000000000000];
        Term (Committed 3) [Mask 0xf00000000000000]; Term (Committed 3) [Rotl 8; Mask 0xf00000000000000];
        Term (Committed 3) [Mask 0x3000000000000000]; Term (Committed 3) [Rotl 4; Mask 0x3000000000000000];
        Term (Committed 3) [Mask 0x4000000000000000]; Term (Committed 3) [Rotl 2; Mask 0x4000000000000000]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 5) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 9) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 6) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x2d000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x2d000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 6) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 4) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 3) [Rotl 2; Mask 0x1]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_extend : chip := Chip "extend"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: sign *)
    FParts [
      FAnd
      [Term (Committed 1) [Rotl 47; Mask 0x1]]
      [Term (Committed 2) [Rotl 57; Mask 0x1]; Term (Committed 2) [Rotl 49; Mask 0x1]];
      FValue [Term (Committed 2) [Rotl 49; Mask 0x1]];
      FAnd [Term (Committed 1) [Rotl 47; Mask 0x2]] [Term (Committed 3) [Rotl 1; Mask 0x2]];
      FAnd
      [Term (Committed 1) [Broadcast 17; Mask 0xff00]]
      [Term (Committed 3) [Broadcast 1; Mask 0xff00]; Term (Committed 2) [Mask 0xff00]];
      FValue [Term (Committed 2) [Mask 0xff00]]];
    (* 4: rd before *)
    Input;
    (* 5: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 6: last fetch, rs1 *)
    Input;
    (* 7: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 8: last rd *)
    Input;
    (* 9: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* sign *)
    Constraint
      [Term (Committed 1) [Rotl 47; Mask 0x1]; Term (Committed 1) [Rotl 47; Mask 0x2];
        Term (Committed 1) [Broadcast 17; Mask 0xff00]]
      [Term (Committed 2) [Rotl 57; Mask 0x1]; Term (Committed 2) [Rotl 49; Mask 0x1];
        Term (Committed 3) [Rotl 1; Mask 0x2]; Term (Committed 3) [Broadcast 1; Mask 0xff00];
        Term (Committed 2) [Mask 0xff00]]
      [Term (Committed 3) [Mask 0x1]; Term (Committed 2) [Rotl 49; Mask 0x1]; Term (Committed 3) [Mask 0x2];
        Term (Committed 3) [Mask 0xff00]; Term (Committed 2) [Mask 0xff00]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 5) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 9) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 6) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x2e000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x2e000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 6) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 4) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) [Mask 0xff]; Term (Committed 3) [Mask 0xff00];
        Term (Committed 3) [Broadcast 1; Mask 0xffffffffffff0000]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_reverse_bytes : chip := Chip "reverse bytes"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rd before *)
    Input;
    (* 4: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 5: last fetch, rs1 *)
    Input;
    (* 6: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 5) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 7: last rd *)
    Input;
    (* 8: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 7) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 4) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 6) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 5) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 6) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 6) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 6) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 7) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 8) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 5) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x2f000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x2f000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 7) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 3) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) [Rotl 56; Mask 0xff000000ff000000]; Term (Committed 2) [Rotl 40; Mask 0xff000000ff0000];
        Term (Committed 2) [Rotl 24; Mask 0xff000000ff00]; Term (Committed 2) [Rotl 8; Mask 0xff000000ff]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_or_bytes : chip := Chip "or bytes"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: any of seven bits, of eight bits *)
    FParts [
      FCarry
      [Term (Committed 2) [Mask 0x7f7f7f7f7f7f7f7f]]
      [Term (Committed 1) [Broadcast 16; Mask 0x7f7f7f7f7f7f7f7f]]
      []
      32;
      FAnd [Term (Committed 3) [Rotl 1; Mask 0x8080808080808080]] [Term (Committed 2) [Mask 0x8080808080808080]]];
    (* 4: rd before *)
    Input;
    (* 5: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 6: last fetch, rs1 *)
    Input;
    (* 7: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 8: last rd *)
    Input;
    (* 9: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* any of seven bits, of eight bits *)
    Constraint
      [Term (Committed 2) [Mask 0x7f7f7f7f7f7f7f7f]; Term (Committed 3) [Rotl 1; Mask 0x7e7e7e7e7e7e7e7e];
        Term (Committed 3) [Rotl 1; Mask 0x8080808080808080]]
      [Term (Committed 1) [Broadcast 16; Mask 0x7f7f7f7f7f7f7f7f];
        Term (Committed 3) [Rotl 1; Mask 0x7e7e7e7e7e7e7e7e]; Term (Committed 2) [Mask 0x8080808080808080]]
      [Term (Committed 3) [Mask 0x7f7f7f7f7f7f7f7f]; Term (Committed 3) [Rotl 1; Mask 0x7e7e7e7e7e7e7e7e];
        Term (Committed 3) [Mask 0x8080808080808080]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 5) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 9) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 6) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x30000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x30000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 6) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 4) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 3) [Broadcast 6; Mask 0xff]; Term (Committed 2) [Broadcast 7; Mask 0xff];
        Term (Committed 3) [Broadcast 7; Mask 0xff]; Term (Committed 3) [Broadcast 14; Mask 0xff00];
        Term (Committed 2) [Broadcast 15; Mask 0xff00]; Term (Committed 3) [Broadcast 15; Mask 0xff00];
        Term (Committed 3) [Broadcast 22; Mask 0xff0000]; Term (Committed 2) [Broadcast 23; Mask 0xff0000];
        Term (Committed 3) [Broadcast 23; Mask 0xff0000]; Term (Committed 3) [Broadcast 30; Mask 0xff000000];
        Term (Committed 2) [Broadcast 31; Mask 0xff000000]; Term (Committed 3) [Broadcast 31; Mask 0xff000000];
        Term (Committed 3) [Broadcast 38; Mask 0xff00000000]; Term (Committed 2) [Broadcast 39; Mask 0xff00000000];
        Term (Committed 3) [Broadcast 39; Mask 0xff00000000]; Term (Committed 3) [Broadcast 46; Mask 0xff0000000000];
        Term (Committed 2) [Broadcast 47; Mask 0xff0000000000];
        Term (Committed 3) [Broadcast 47; Mask 0xff0000000000];
        Term (Committed 3) [Broadcast 54; Mask 0xff000000000000];
        Term (Committed 2) [Broadcast 55; Mask 0xff000000000000];
        Term (Committed 3) [Broadcast 55; Mask 0xff000000000000];
        Term (Committed 3) [Broadcast 62; Mask 0xff00000000000000];
        Term (Committed 2) [Broadcast 63; Mask 0xff00000000000000];
        Term (Committed 3) [Broadcast 63; Mask 0xff00000000000000]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_leading_zeros : chip := Chip "leading zeros"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: any bit above *)
    FAnyAbove [Term (Committed 2) []] 0xffffffffffffffff;
    (* 4: rd before *)
    Input;
    (* 5: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 6: last fetch, rs1 *)
    Input;
    (* 7: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 8: last rd *)
    Input;
    (* 9: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* any bit above *)
    Constraint
      [Term (Committed 2) []]
      [Term (Committed 3) [Shr 1]]
      [Term (Committed 2) []; Term (Committed 3) [Shr 1]; Term (Committed 3) []];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 5) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 9) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 6) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x31000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x31000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 6) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 4) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 3) [Shr 63]; Term (Committed 3) [Rotl 2; Mask 0x1]; Term (Committed 3) [Rotl 3; Mask 0x1];
        Term (Committed 3) [Rotl 4; Mask 0x1]; Term (Committed 3) [Rotl 5; Mask 0x1];
        Term (Committed 3) [Rotl 6; Mask 0x1]; Term (Committed 3) [Rotl 7; Mask 0x1];
        Term (Committed 3) [Rotl 8; Mask 0x1]; Term (Committed 3) [Rotl 9; Mask 0x1];
        Term (Committed 3) [Rotl 10; Mask 0x1]; Term (Committed 3) [Rotl 11; Mask 0x1];
        Term (Committed 3) [Rotl 12; Mask 0x1]; Term (Committed 3) [Rotl 13; Mask 0x1];
        Term (Committed 3) [Rotl 14; Mask 0x1]; Term (Committed 3) [Rotl 15; Mask 0x1];
        Term (Committed 3) [Rotl 16; Mask 0x1]; Term (Committed 3) [Rotl 17; Mask 0x1];
        Term (Committed 3) [Rotl 18; Mask 0x1]; Term (Committed 3) [Rotl 19; Mask 0x1];
        Term (Committed 3) [Rotl 20; Mask 0x1]; Term (Committed 3) [Rotl 21; Mask 0x1];
        Term (Committed 3) [Rotl 22; Mask 0x1]; Term (Committed 3) [Rotl 23; Mask 0x1];
        Term (Committed 3) [Rotl 24; Mask 0x1]; Term (Committed 3) [Rotl 25; Mask 0x1];
        Term (Committed 3) [Rotl 26; Mask 0x1]; Term (Committed 3) [Rotl 27; Mask 0x1];
        Term (Committed 3) [Rotl 28; Mask 0x1]; Term (Committed 3) [Rotl 29; Mask 0x1];
        Term (Committed 3) [Rotl 30; Mask 0x1]; Term (Committed 3) [Rotl 31; Mask 0x1];
        Term (Committed 3) [Rotl 32; Mask 0x1]; Term (Committed 3) [Rotl 33; Mask 0x1];
        Term (Committed 3) [Rotl 34; Mask 0x1]; Term (Committed 3) [Rotl 35; Mask 0x1];
        Term (Committed 3) [Rotl 36; Mask 0x1]; Term (Committed 3) [Rotl 37; Mask 0x1];
        Term (Committed 3) [Rotl 38; Mask 0x1]; Term (Committed 3) [Rotl 39; Mask 0x1];
        Term (Committed 3) [Rotl 40; Mask 0x1]; Term (Committed 3) [Rotl 41; Mask 0x1];
        Term (Committed 3) [Rotl 42; Mask 0x1]; Term (Committed 3) [Rotl 43; Mask 0x1];
        Term (Committed 3) [Rotl 44; Mask 0x1]; Term (Committed 3) [Rotl 45; Mask 0x1];
        Term (Committed 3) [Rotl 46; Mask 0x1]; Term (Committed 3) [Rotl 47; Mask 0x1];
        Term (Committed 3) [Rotl 48; Mask 0x1]; Term (Committed 3) [Rotl 49; Mask 0x1];
        Term (Committed 3) [Rotl 50; Mask 0x1]; Term (Committed 3) [Rotl 51; Mask 0x1];
        Term (Committed 3) [Rotl 52; Mask 0x1]; Term (Committed 3) [Rotl 53; Mask 0x1];
        Term (Committed 3) [Rotl 54; Mask 0x1]; Term (Committed 3) [Rotl 55; Mask 0x1];
        Term (Committed 3) [Rotl 56; Mask 0x1]; Term (Committed 3) [Rotl 57; Mask 0x1];
        Term (Committed 3) [Rotl 58; Mask 0x1]; Term (Committed 3) [Rotl 59; Mask 0x1];
        Term (Committed 3) [Rotl 60; Mask 0x1]; Term (Committed 3) [Rotl 61; Mask 0x1];
        Term (Committed 3) [Rotl 62; Mask 0x1]; Term (Committed 3) [Rotl 63; Mask 0x1];
        Term (Committed 3) [Mask 0x1]; Term (Committed 3) [Rotl 3; Mask 0x2]; Term (Committed 3) [Rotl 5; Mask 0x2];
        Term (Committed 3) [Rotl 7; Mask 0x2]; Term (Committed 3) [Rotl 9; Mask 0x2];
        Term (Committed 3) [Rotl 11; Mask 0x2]; Term (Committed 3) [Rotl 13; Mask 0x2];
        Term (Committed 3) [Rotl 15; Mask 0x2]; Term (Committed 3) [Rotl 17; Mask 0x2];
        Term (Committed 3) [Rotl 19; Mask 0x2]; Term (Committed 3) [Rotl 21; Mask 0x2];
        Term (Committed 3) [Rotl 23; Mask 0x2]; Term (Committed 3) [Rotl 25; Mask 0x2];
        Term (Committed 3) [Rotl 27; Mask 0x2]; Term (Committed 3) [Rotl 29; Mask 0x2];
        Term (Committed 3) [Rotl 31; Mask 0x2]; Term (Committed 3) [Rotl 33; Mask 0x2];
        Term (Committed 3) [Rotl 35; Mask 0x2]; Term (Committed 3) [Rotl 37; Mask 0x2];
        Term (Committed 3) [Rotl 39; Mask 0x2]; Term (Committed 3) [Rotl 41; Mask 0x2];
        Term (Committed 3) [Rotl 43; Mask 0x2]; Term (Committed 3) [Rotl 45; Mask 0x2];
        Term (Committed 3) [Rotl 47; Mask 0x2]; Term (Committed 3) [Rotl 49; Mask 0x2];
        Term (Committed 3) [Rotl 51; Mask 0x2]; Term (Committed 3) [Rotl 53; Mask 0x2];
        Term (Committed 3) [Rotl 55; Mask 0x2]; Term (Committed 3) [Rotl 57; Mask 0x2];
        Term (Committed 3) [Rotl 59; Mask 0x2]; Term (Committed 3) [Rotl 61; Mask 0x2];
        Term (Committed 3) [Rotl 63; Mask 0x2]; Term (Committed 3) [Rotl 1; Mask 0x2];
        Term (Committed 3) [Rotl 6; Mask 0x4]; Term (Committed 3) [Rotl 10; Mask 0x4];
        Term (Committed 3) [Rotl 14; Mask 0x4]; Term (Committed 3) [Rotl 18; Mask 0x4];
        Term (Committed 3) [Rotl 22; Mask 0x4]; Term (Committed 3) [Rotl 26; Mask 0x4];
        Term (Committed 3) [Rotl 30; Mask 0x4]; Term (Committed 3) [Rotl 34; Mask 0x4];
        Term (Committed 3) [Rotl 38; Mask 0x4]; Term (Committed 3) [Rotl 42; Mask 0x4];
        Term (Committed 3) [Rotl 46; Mask 0x4]; Term (Committed 3) [Rotl 50; Mask 0x4];
        Term (Committed 3) [Rotl 54; Mask 0x4]; Term (Committed 3) [Rotl 58; Mask 0x4];
        Term (Committed 3) [Rotl 62; Mask 0x4]; Term (Committed 3) [Rotl 2; Mask 0x4];
        Term (Committed 3) [Rotl 11; Mask 0x8]; Term (Committed 3) [Rotl 19; Mask 0x8];
        Term (Committed 3) [Rotl 27; Mask 0x8]; Term (Committed 3) [Rotl 35; Mask 0x8];
        Term (Committed 3) [Rotl 43; Mask 0x8]; Term (Committed 3) [Rotl 51; Mask 0x8];
        Term (Committed 3) [Rotl 59; Mask 0x8]; Term (Committed 3) [Rotl 3; Mask 0x8];
        Term (Committed 3) [Rotl 20; Mask 0x10]; Term (Committed 3) [Rotl 36; Mask 0x10];
        Term (Committed 3) [Rotl 52; Mask 0x10]; Term (Committed 3) [Rotl 4; Mask 0x10];
        Term (Committed 3) [Rotl 37; Mask 0x20]; Term (Committed 3) [Rotl 5; Mask 0x20];
        Term (Committed 3) [Rotl 6; Mask 0x40]; Term (Committed 1) [Rotl 54; Mask 0x40]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_leading_zeros_word : chip := Chip "leading zeros of word"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: any bit above *)
    FAnyAbove [Term (Committed 2) [Mask 0xffffffff]] 0xffffffff;
    (* 4: rd before *)
    Input;
    (* 5: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 6: last fetch, rs1 *)
    Input;
    (* 7: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 8: last rd *)
    Input;
    (* 9: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* any bit above *)
    Constraint
      [Term (Committed 2) [Mask 0xffffffff]]
      [Term (Committed 3) [Rotl 63; Mask 0x7fffffff]]
      [Term (Committed 2) [Mask 0xffffffff]; Term (Committed 3) [Rotl 63; Mask 0x7fffffff];
        Term (Committed 3) [Mask 0xffffffff]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 5) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 9) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 6) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x32000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x32000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 6) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 4) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 3) [Rotl 33; Mask 0x1]; Term (Committed 3) [Rotl 34; Mask 0x1];
        Term (Committed 3) [Rotl 35; Mask 0x1]; Term (Committed 3) [Rotl 36; Mask 0x1];
        Term (Committed 3) [Rotl 37; Mask 0x1]; Term (Committed 3) [Rotl 38; Mask 0x1];
        Term (Committed 3) [Rotl 39; Mask 0x1]; Term (Committed 3) [Rotl 40; Mask 0x1];
        Term (Committed 3) [Rotl 41; Mask 0x1]; Term (Committed 3) [Rotl 42; Mask 0x1];
        Term (Committed 3) [Rotl 43; Mask 0x1]; Term (Committed 3) [Rotl 44; Mask 0x1];
        Term (Committed 3) [Rotl 45; Mask 0x1]; Term (Committed 3) [Rotl 46; Mask 0x1];
        Term (Committed 3) [Rotl 47; Mask 0x1]; Term (Committed 3) [Rotl 48; Mask 0x1];
        Term (Committed 3) [Rotl 49; Mask 0x1]; Term (Committed 3) [Rotl 50; Mask 0x1];
        Term (Committed 3) [Rotl 51; Mask 0x1]; Term (Committed 3) [Rotl 52; Mask 0x1];
        Term (Committed 3) [Rotl 53; Mask 0x1]; Term (Committed 3) [Rotl 54; Mask 0x1];
        Term (Committed 3) [Rotl 55; Mask 0x1]; Term (Committed 3) [Rotl 56; Mask 0x1];
        Term (Committed 3) [Rotl 57; Mask 0x1]; Term (Committed 3) [Rotl 58; Mask 0x1];
        Term (Committed 3) [Rotl 59; Mask 0x1]; Term (Committed 3) [Rotl 60; Mask 0x1];
        Term (Committed 3) [Rotl 61; Mask 0x1]; Term (Committed 3) [Rotl 62; Mask 0x1];
        Term (Committed 3) [Rotl 63; Mask 0x1]; Term (Committed 3) [Mask 0x1];
        Term (Committed 3) [Rotl 35; Mask 0x2]; Term (Committed 3) [Rotl 37; Mask 0x2];
        Term (Committed 3) [Rotl 39; Mask 0x2]; Term (Committed 3) [Rotl 41; Mask 0x2];
        Term (Committed 3) [Rotl 43; Mask 0x2]; Term (Committed 3) [Rotl 45; Mask 0x2];
        Term (Committed 3) [Rotl 47; Mask 0x2]; Term (Committed 3) [Rotl 49; Mask 0x2];
        Term (Committed 3) [Rotl 51; Mask 0x2]; Term (Committed 3) [Rotl 53; Mask 0x2];
        Term (Committed 3) [Rotl 55; Mask 0x2]; Term (Committed 3) [Rotl 57; Mask 0x2];
        Term (Committed 3) [Rotl 59; Mask 0x2]; Term (Committed 3) [Rotl 61; Mask 0x2];
        Term (Committed 3) [Rotl 63; Mask 0x2]; Term (Committed 3) [Rotl 1; Mask 0x2];
        Term (Committed 3) [Rotl 38; Mask 0x4]; Term (Committed 3) [Rotl 42; Mask 0x4];
        Term (Committed 3) [Rotl 46; Mask 0x4]; Term (Committed 3) [Rotl 50; Mask 0x4];
        Term (Committed 3) [Rotl 54; Mask 0x4]; Term (Committed 3) [Rotl 58; Mask 0x4];
        Term (Committed 3) [Rotl 62; Mask 0x4]; Term (Committed 3) [Rotl 2; Mask 0x4];
        Term (Committed 3) [Rotl 43; Mask 0x8]; Term (Committed 3) [Rotl 51; Mask 0x8];
        Term (Committed 3) [Rotl 59; Mask 0x8]; Term (Committed 3) [Rotl 3; Mask 0x8];
        Term (Committed 3) [Rotl 52; Mask 0x10]; Term (Committed 3) [Rotl 4; Mask 0x10];
        Term (Committed 3) [Rotl 5; Mask 0x20]; Term (Committed 1) [Rotl 53; Mask 0x20]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_trailing_zeros : chip := Chip "trailing zeros"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: any bit below *)
    FCarry [Term (Committed 2) []] [Term (Committed 1) [Broadcast 16]] [] 64;
    (* 4: rd before *)
    Input;
    (* 5: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 6: last fetch, rs1 *)
    Input;
    (* 7: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 8: last rd *)
    Input;
    (* 9: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* any bit below *)
    Constraint
      [Term (Committed 2) []; Term (Committed 3) [Shl 1]]
      [Term (Committed 1) [Broadcast 16]; Term (Committed 3) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 3) [Shl 1]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 5) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 9) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 6) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x33000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x33000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 6) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 4) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 3) [Mask 0x1]; Term (Committed 3) [Rotl 63; Mask 0x1];
        Term (Committed 3) [Rotl 62; Mask 0x1]; Term (Committed 3) [Rotl 61; Mask 0x1];
        Term (Committed 3) [Rotl 60; Mask 0x1]; Term (Committed 3) [Rotl 59; Mask 0x1];
        Term (Committed 3) [Rotl 58; Mask 0x1]; Term (Committed 3) [Rotl 57; Mask 0x1];
        Term (Committed 3) [Rotl 56; Mask 0x1]; Term (Committed 3) [Rotl 55; Mask 0x1];
        Term (Committed 3) [Rotl 54; Mask 0x1]; Term (Committed 3) [Rotl 53; Mask 0x1];
        Term (Committed 3) [Rotl 52; Mask 0x1]; Term (Committed 3) [Rotl 51; Mask 0x1];
        Term (Committed 3) [Rotl 50; Mask 0x1]; Term (Committed 3) [Rotl 49; Mask 0x1];
        Term (Committed 3) [Rotl 48; Mask 0x1]; Term (Committed 3) [Rotl 47; Mask 0x1];
        Term (Committed 3) [Rotl 46; Mask 0x1]; Term (Committed 3) [Rotl 45; Mask 0x1];
        Term (Committed 3) [Rotl 44; Mask 0x1]; Term (Committed 3) [Rotl 43; Mask 0x1];
        Term (Committed 3) [Rotl 42; Mask 0x1]; Term (Committed 3) [Rotl 41; Mask 0x1];
        Term (Committed 3) [Rotl 40; Mask 0x1]; Term (Committed 3) [Rotl 39; Mask 0x1];
        Term (Committed 3) [Rotl 38; Mask 0x1]; Term (Committed 3) [Rotl 37; Mask 0x1];
        Term (Committed 3) [Rotl 36; Mask 0x1]; Term (Committed 3) [Rotl 35; Mask 0x1];
        Term (Committed 3) [Rotl 34; Mask 0x1]; Term (Committed 3) [Rotl 33; Mask 0x1];
        Term (Committed 3) [Rotl 32; Mask 0x1]; Term (Committed 3) [Rotl 31; Mask 0x1];
        Term (Committed 3) [Rotl 30; Mask 0x1]; Term (Committed 3) [Rotl 29; Mask 0x1];
        Term (Committed 3) [Rotl 28; Mask 0x1]; Term (Committed 3) [Rotl 27; Mask 0x1];
        Term (Committed 3) [Rotl 26; Mask 0x1]; Term (Committed 3) [Rotl 25; Mask 0x1];
        Term (Committed 3) [Rotl 24; Mask 0x1]; Term (Committed 3) [Rotl 23; Mask 0x1];
        Term (Committed 3) [Rotl 22; Mask 0x1]; Term (Committed 3) [Rotl 21; Mask 0x1];
        Term (Committed 3) [Rotl 20; Mask 0x1]; Term (Committed 3) [Rotl 19; Mask 0x1];
        Term (Committed 3) [Rotl 18; Mask 0x1]; Term (Committed 3) [Rotl 17; Mask 0x1];
        Term (Committed 3) [Rotl 16; Mask 0x1]; Term (Committed 3) [Rotl 15; Mask 0x1];
        Term (Committed 3) [Rotl 14; Mask 0x1]; Term (Committed 3) [Rotl 13; Mask 0x1];
        Term (Committed 3) [Rotl 12; Mask 0x1]; Term (Committed 3) [Rotl 11; Mask 0x1];
        Term (Committed 3) [Rotl 10; Mask 0x1]; Term (Committed 3) [Rotl 9; Mask 0x1];
        Term (Committed 3) [Rotl 8; Mask 0x1]; Term (Committed 3) [Rotl 7; Mask 0x1];
        Term (Committed 3) [Rotl 6; Mask 0x1]; Term (Committed 3) [Rotl 5; Mask 0x1];
        Term (Committed 3) [Rotl 4; Mask 0x1]; Term (Committed 3) [Rotl 3; Mask 0x1];
        Term (Committed 3) [Rotl 2; Mask 0x1]; Term (Committed 3) [Shr 63]; Term (Committed 3) [Mask 0x2];
        Term (Committed 3) [Rotl 62; Mask 0x2]; Term (Committed 3) [Rotl 60; Mask 0x2];
        Term (Committed 3) [Rotl 58; Mask 0x2]; Term (Committed 3) [Rotl 56; Mask 0x2];
        Term (Committed 3) [Rotl 54; Mask 0x2]; Term (Committed 3) [Rotl 52; Mask 0x2];
        Term (Committed 3) [Rotl 50; Mask 0x2]; Term (Committed 3) [Rotl 48; Mask 0x2];
        Term (Committed 3) [Rotl 46; Mask 0x2]; Term (Committed 3) [Rotl 44; Mask 0x2];
        Term (Committed 3) [Rotl 42; Mask 0x2]; Term (Committed 3) [Rotl 40; Mask 0x2];
        Term (Committed 3) [Rotl 38; Mask 0x2]; Term (Committed 3) [Rotl 36; Mask 0x2];
        Term (Committed 3) [Rotl 34; Mask 0x2]; Term (Committed 3) [Rotl 32; Mask 0x2];
        Term (Committed 3) [Rotl 30; Mask 0x2]; Term (Committed 3) [Rotl 28; Mask 0x2];
        Term (Committed 3) [Rotl 26; Mask 0x2]; Term (Committed 3) [Rotl 24; Mask 0x2];
        Term (Committed 3) [Rotl 22; Mask 0x2]; Term (Committed 3) [Rotl 20; Mask 0x2];
        Term (Committed 3) [Rotl 18; Mask 0x2]; Term (Committed 3) [Rotl 16; Mask 0x2];
        Term (Committed 3) [Rotl 14; Mask 0x2]; Term (Committed 3) [Rotl 12; Mask 0x2];
        Term (Committed 3) [Rotl 10; Mask 0x2]; Term (Committed 3) [Rotl 8; Mask 0x2];
        Term (Committed 3) [Rotl 6; Mask 0x2]; Term (Committed 3) [Rotl 4; Mask 0x2];
        Term (Committed 3) [Rotl 2; Mask 0x2]; Term (Committed 3) [Rotl 63; Mask 0x4];
        Term (Committed 3) [Rotl 59; Mask 0x4]; Term (Committed 3) [Rotl 55; Mask 0x4];
        Term (Committed 3) [Rotl 51; Mask 0x4]; Term (Committed 3) [Rotl 47; Mask 0x4];
        Term (Committed 3) [Rotl 43; Mask 0x4]; Term (Committed 3) [Rotl 39; Mask 0x4];
        Term (Committed 3) [Rotl 35; Mask 0x4]; Term (Committed 3) [Rotl 31; Mask 0x4];
        Term (Committed 3) [Rotl 27; Mask 0x4]; Term (Committed 3) [Rotl 23; Mask 0x4];
        Term (Committed 3) [Rotl 19; Mask 0x4]; Term (Committed 3) [Rotl 15; Mask 0x4];
        Term (Committed 3) [Rotl 11; Mask 0x4]; Term (Committed 3) [Rotl 7; Mask 0x4];
        Term (Committed 3) [Rotl 3; Mask 0x4]; Term (Committed 3) [Rotl 60; Mask 0x8];
        Term (Committed 3) [Rotl 52; Mask 0x8]; Term (Committed 3) [Rotl 44; Mask 0x8];
        Term (Committed 3) [Rotl 36; Mask 0x8]; Term (Committed 3) [Rotl 28; Mask 0x8];
        Term (Committed 3) [Rotl 20; Mask 0x8]; Term (Committed 3) [Rotl 12; Mask 0x8];
        Term (Committed 3) [Rotl 4; Mask 0x8]; Term (Committed 3) [Rotl 53; Mask 0x10];
        Term (Committed 3) [Rotl 37; Mask 0x10]; Term (Committed 3) [Rotl 21; Mask 0x10];
        Term (Committed 3) [Rotl 5; Mask 0x10]; Term (Committed 3) [Rotl 38; Mask 0x20];
        Term (Committed 3) [Rotl 6; Mask 0x20]; Term (Committed 3) [Rotl 7; Mask 0x40];
        Term (Committed 1) [Rotl 54; Mask 0x40]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_trailing_zeros_word : chip := Chip "trailing zeros of word"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: any bit below *)
    FCarry [Term (Committed 2) [Mask 0xffffffff]] [Term (Committed 1) [Broadcast 16; Mask 0xffffffff]] [] 32;
    (* 4: rd before *)
    Input;
    (* 5: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 6: last fetch, rs1 *)
    Input;
    (* 7: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 8: last rd *)
    Input;
    (* 9: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* any bit below *)
    Constraint
      [Term (Committed 2) [Mask 0xffffffff]; Term (Committed 3) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 3) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 3) [Mask 0xffffffff]; Term (Committed 3) [Rotl 1; Mask 0xfffffffe]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 5) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 9) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 6) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x34000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x34000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 6) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 4) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 3) [Mask 0x1]; Term (Committed 3) [Rotl 63; Mask 0x1];
        Term (Committed 3) [Rotl 62; Mask 0x1]; Term (Committed 3) [Rotl 61; Mask 0x1];
        Term (Committed 3) [Rotl 60; Mask 0x1]; Term (Committed 3) [Rotl 59; Mask 0x1];
        Term (Committed 3) [Rotl 58; Mask 0x1]; Term (Committed 3) [Rotl 57; Mask 0x1];
        Term (Committed 3) [Rotl 56; Mask 0x1]; Term (Committed 3) [Rotl 55; Mask 0x1];
        Term (Committed 3) [Rotl 54; Mask 0x1]; Term (Committed 3) [Rotl 53; Mask 0x1];
        Term (Committed 3) [Rotl 52; Mask 0x1]; Term (Committed 3) [Rotl 51; Mask 0x1];
        Term (Committed 3) [Rotl 50; Mask 0x1]; Term (Committed 3) [Rotl 49; Mask 0x1];
        Term (Committed 3) [Rotl 48; Mask 0x1]; Term (Committed 3) [Rotl 47; Mask 0x1];
        Term (Committed 3) [Rotl 46; Mask 0x1]; Term (Committed 3) [Rotl 45; Mask 0x1];
        Term (Committed 3) [Rotl 44; Mask 0x1]; Term (Committed 3) [Rotl 43; Mask 0x1];
        Term (Committed 3) [Rotl 42; Mask 0x1]; Term (Committed 3) [Rotl 41; Mask 0x1];
        Term (Committed 3) [Rotl 40; Mask 0x1]; Term (Committed 3) [Rotl 39; Mask 0x1];
        Term (Committed 3) [Rotl 38; Mask 0x1]; Term (Committed 3) [Rotl 37; Mask 0x1];
        Term (Committed 3) [Rotl 36; Mask 0x1]; Term (Committed 3) [Rotl 35; Mask 0x1];
        Term (Committed 3) [Rotl 34; Mask 0x1]; Term (Committed 3) [Rotl 33; Mask 0x1];
        Term (Committed 3) [Mask 0x2]; Term (Committed 3) [Rotl 62; Mask 0x2];
        Term (Committed 3) [Rotl 60; Mask 0x2]; Term (Committed 3) [Rotl 58; Mask 0x2];
        Term (Committed 3) [Rotl 56; Mask 0x2]; Term (Committed 3) [Rotl 54; Mask 0x2];
        Term (Committed 3) [Rotl 52; Mask 0x2]; Term (Committed 3) [Rotl 50; Mask 0x2];
        Term (Committed 3) [Rotl 48; Mask 0x2]; Term (Committed 3) [Rotl 46; Mask 0x2];
        Term (Committed 3) [Rotl 44; Mask 0x2]; Term (Committed 3) [Rotl 42; Mask 0x2];
        Term (Committed 3) [Rotl 40; Mask 0x2]; Term (Committed 3) [Rotl 38; Mask 0x2];
        Term (Committed 3) [Rotl 36; Mask 0x2]; Term (Committed 3) [Rotl 34; Mask 0x2];
        Term (Committed 3) [Rotl 63; Mask 0x4]; Term (Committed 3) [Rotl 59; Mask 0x4];
        Term (Committed 3) [Rotl 55; Mask 0x4]; Term (Committed 3) [Rotl 51; Mask 0x4];
        Term (Committed 3) [Rotl 47; Mask 0x4]; Term (Committed 3) [Rotl 43; Mask 0x4];
        Term (Committed 3) [Rotl 39; Mask 0x4]; Term (Committed 3) [Rotl 35; Mask 0x4];
        Term (Committed 3) [Rotl 60; Mask 0x8]; Term (Committed 3) [Rotl 52; Mask 0x8];
        Term (Committed 3) [Rotl 44; Mask 0x8]; Term (Committed 3) [Rotl 36; Mask 0x8];
        Term (Committed 3) [Rotl 53; Mask 0x10]; Term (Committed 3) [Rotl 37; Mask 0x10];
        Term (Committed 3) [Rotl 38; Mask 0x20]; Term (Committed 1) [Rotl 53; Mask 0x20]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_ones : chip := Chip "ones"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: ones of 2, 4 *)
    FParts [
      FAnd [Term (Committed 2) [Mask 0x5555555555555555]] [Term (Committed 2) [Rotl 63; Mask 0x5555555555555555]];
      FAnd
      [Term (Committed 2) [Rotl 1; Mask 0x2222222222222222]; Term (Committed 2) [Mask 0x2222222222222222]]
      [Term (Committed 2) [Rotl 63; Mask 0x2222222222222222]; Term (Committed 2) [Rotl 62; Mask 0x2222222222222222]];
      FAnd
      [Term (Committed 3) [Rotl 3; Mask 0x8888888888888888]; Term (Committed 3) [Rotl 2; Mask 0x8888888888888888]]
      [Term (Committed 3) [Rotl 1; Mask 0x8888888888888888]; Term (Committed 3) [Rotl 2; Mask 0x8888888888888888]]];
    (* 4: ones of 8, 16, 32, 64 *)
    FParts [
      FCarry
      [Term (Committed 2) [Mask 0x101010101010101]; Term (Committed 2) [Rotl 63; Mask 0x101010101010101];
        Term (Committed 3) [Rotl 1; Mask 0x202020202020202]; Term (Committed 2) [Rotl 62; Mask 0x101010101010101];
        Term (Committed 2) [Rotl 61; Mask 0x101010101010101]; Term (Committed 3) [Rotl 63; Mask 0x202020202020202];
        Term (Committed 3) [Mask 0x202020202020202]; Term (Committed 3) [Rotl 63; Mask 0x404040404040404];
        Term (Committed 3) [Rotl 1; Mask 0x404040404040404]]
      [Term (Committed 2) [Rotl 60; Mask 0x101010101010101]; Term (Committed 2) [Rotl 59; Mask 0x101010101010101];
        Term (Committed 3) [Rotl 61; Mask 0x202020202020202]; Term (Committed 2) [Rotl 58; Mask 0x101010101010101];
        Term (Committed 2) [Rotl 57; Mask 0x101010101010101]; Term (Committed 3) [Rotl 59; Mask 0x202020202020202];
        Term (Committed 3) [Rotl 60; Mask 0x202020202020202]; Term (Committed 3) [Rotl 59; Mask 0x404040404040404];
        Term (Committed 3) [Rotl 61; Mask 0x404040404040404]]
      []
      32;
      FCarry
      [Term (Committed 2) [Rotl 3; Mask 0x8000800080008]; Term (Committed 2) [Rotl 2; Mask 0x8000800080008];
        Term (Committed 3) [Rotl 4; Mask 0x10001000100010]; Term (Committed 2) [Rotl 1; Mask 0x8000800080008];
        Term (Committed 2) [Mask 0x8000800080008]; Term (Committed 3) [Rotl 2; Mask 0x10001000100010];
        Term (Committed 3) [Rotl 3; Mask 0x10001000100010]; Term (Committed 3) [Rotl 2; Mask 0x20002000200020];
        Term (Committed 3) [Rotl 4; Mask 0x20002000200020]; Term (Committed 2) [Rotl 63; Mask 0x8000800080008];
        Term (Committed 2) [Rotl 62; Mask 0x8000800080008]; Term (Committed 3) [Mask 0x10001000100010];
        Term (Committed 2) [Rotl 61; Mask 0x8000800080008]; Term (Committed 2) [Rotl 60; Mask 0x8000800080008];
        Term (Committed 3) [Rotl 62; Mask 0x10001000100010]; Term (Committed 3) [Rotl 63; Mask 0x10001000100010];
        Term (Committed 3) [Rotl 62; Mask 0x20002000200020]; Term (Committed 3) [Mask 0x20002000200020];
        Term (Committed 4) [Rotl 4; Mask 0x30003000300030]; Term (Committed 4) [Rotl 4; Mask 0x40004000400040]]
      [Term (Committed 2) [Rotl 59; Mask 0x8000800080008]; Term (Committed 2) [Rotl 58; Mask 0x8000800080008];
        Term (Committed 3) [Rotl 60; Mask 0x10001000100010]; Term (Committed 2) [Rotl 57; Mask 0x8000800080008];
        Term (Committed 2) [Rotl 56; Mask 0x8000800080008]; Term (Committed 3) [Rotl 58; Mask 0x10001000100010];
        Term (Committed 3) [Rotl 59; Mask 0x10001000100010]; Term (Committed 3) [Rotl 58; Mask 0x20002000200020];
        Term (Committed 3) [Rotl 60; Mask 0x20002000200020]; Term (Committed 2) [Rotl 55; Mask 0x8000800080008];
        Term (Committed 2) [Rotl 54; Mask 0x8000800080008]; Term (Committed 3) [Rotl 56; Mask 0x10001000100010];
        Term (Committed 2) [Rotl 53; Mask 0x8000800080008]; Term (Committed 2) [Rotl 52; Mask 0x8000800080008];
        Term (Committed 3) [Rotl 54; Mask 0x10001000100010]; Term (Committed 3) [Rotl 55; Mask 0x10001000100010];
        Term (Committed 3) [Rotl 54; Mask 0x20002000200020]; Term (Committed 3) [Rotl 56; Mask 0x20002000200020];
        Term (Committed 4) [Rotl 60; Mask 0x30003000300030]; Term (Committed 4) [Rotl 60; Mask 0x40004000400040]]
      []
      32;
      FCarry
      [Term (Committed 2) [Rotl 11; Mask 0x80000000800]; Term (Committed 2) [Rotl 10; Mask 0x80000000800];
        Term (Committed 3) [Rotl 12; Mask 0x100000001000]; Term (Committed 2) [Rotl 9; Mask 0x80000000800];
        Term (Committed 2) [Rotl 8; Mask 0x80000000800]; Term (Committed 3) [Rotl 10; Mask 0x100000001000];
        Term (Committed 3) [Rotl 11; Mask 0x100000001000]; Term (Committed 3) [Rotl 10; Mask 0x200000002000];
        Term (Committed 3) [Rotl 12; Mask 0x200000002000]; Term (Committed 2) [Rotl 7; Mask 0x80000000800];
        Term (Committed 2) [Rotl 6; Mask 0x80000000800]; Term (Committed 3) [Rotl 8; Mask 0x100000001000];
        Term (Committed 2) [Rotl 5; Mask 0x80000000800]; Term (Committed 2) [Rotl 4; Mask 0x80000000800];
        Term (Committed 3) [Rotl 6; Mask 0x100000001000]; Term (Committed 3) [Rotl 7; Mask 0x100000001000];
        Term (Committed 3) [Rotl 6; Mask 0x200000002000]; Term (Committed 3) [Rotl 8; Mask 0x200000002000];
        Term (Committed 4) [Rotl 12; Mask 0x300000003000]; Term (Committed 4) [Rotl 12; Mask 0x400000004000];
        Term (Committed 2) [Rotl 3; Mask 0x80000000800]; Term (Committed 2) [Rotl 2; Mask 0x80000000800];
        Term (Committed 3) [Rotl 4; Mask 0x100000001000]; Term (Committed 2) [Rotl 1; Mask 0x80000000800];
        Term (Committed 2) [Mask 0x80000000800]; Term (Committed 3) [Rotl 2; Mask 0x100000001000];
        Term (Committed 3) [Rotl 3; Mask 0x100000001000]; Term (Committed 3) [Rotl 2; Mask 0x200000002000];
        Term (Committed 3) [Rotl 4; Mask 0x200000002000]; Term (Committed 2) [Rotl 63; Mask 0x80000000800];
        Term (Committed 2) [Rotl 62; Mask 0x80000000800]; Term (Committed 3) [Mask 0x100000001000];
        Term (Committed 2) [Rotl 61; Mask 0x80000000800]; Term (Committed 2) [Rotl 60; Mask 0x80000000800];
        Term (Committed 3) [Rotl 62; Mask 0x100000001000]; Term (Committed 3) [Rotl 63; Mask 0x100000001000];
        Term (Committed 3) [Rotl 62; Mask 0x200000002000]; Term (Committed 3) [Mask 0x200000002000];
        Term (Committed 4) [Rotl 4; Mask 0x300000003000]; Term (Committed 4) [Rotl 4; Mask 0x400000004000];
        Term (Committed 4) [Rotl 9; Mask 0x700000007000]; Term (Committed 4) [Rotl 9; Mask 0x800000008000]]
      [Term (Committed 2) [Rotl 59; Mask 0x80000000800]; Term (Committed 2) [Rotl 58; Mask 0x80000000800];
        Term (Committed 3) [Rotl 60; Mask 0x100000001000]; Term (Committed 2) [Rotl 57; Mask 0x80000000800];
        Term (Committed 2) [Rotl 56; Mask 0x80000000800]; Term (Committed 3) [Rotl 58; Mask 0x100000001000];
        Term (Committed 3) [Rotl 59; Mask 0x100000001000]; Term (Committed 3) [Rotl 58; Mask 0x200000002000];
        Term (Committed 3) [Rotl 60; Mask 0x200000002000]; Term (Committed 2) [Rotl 55; Mask 0x80000000800];
        Term (Committed 2) [Rotl 54; Mask 0x80000000800]; Term (Committed 3) [Rotl 56; Mask 0x100000001000];
        Term (Committed 2) [Rotl 53; Mask 0x80000000800]; Term (Committed 2) [Rotl 52; Mask 0x80000000800];
        Term (Committed 3) [Rotl 54; Mask 0x100000001000]; Term (Committed 3) [Rotl 55; Mask 0x100000001000];
        Term (Committed 3) [Rotl 54; Mask 0x200000002000]; Term (Committed 3) [Rotl 56; Mask 0x200000002000];
        Term (Committed 4) [Rotl 60; Mask 0x300000003000]; Term (Committed 4) [Rotl 60; Mask 0x400000004000];
        Term (Committed 2) [Rotl 51; Mask 0x80000000800]; Term (Committed 2) [Rotl 50; Mask 0x80000000800];
        Term (Committed 3) [Rotl 52; Mask 0x100000001000]; Term (Committed 2) [Rotl 49; Mask 0x80000000800];
        Term (Committed 2) [Rotl 48; Mask 0x80000000800]; Term (Committed 3) [Rotl 50; Mask 0x100000001000];
        Term (Committed 3) [Rotl 51; Mask 0x100000001000]; Term (Committed 3) [Rotl 50; Mask 0x200000002000];
        Term (Committed 3) [Rotl 52; Mask 0x200000002000]; Term (Committed 2) [Rotl 47; Mask 0x80000000800];
        Term (Committed 2) [Rotl 46; Mask 0x80000000800]; Term (Committed 3) [Rotl 48; Mask 0x100000001000];
        Term (Committed 2) [Rotl 45; Mask 0x80000000800]; Term (Committed 2) [Rotl 44; Mask 0x80000000800];
        Term (Committed 3) [Rotl 46; Mask 0x100000001000]; Term (Committed 3) [Rotl 47; Mask 0x100000001000];
        Term (Committed 3) [Rotl 46; Mask 0x200000002000]; Term (Committed 3) [Rotl 48; Mask 0x200000002000];
        Term (Committed 4) [Rotl 52; Mask 0x300000003000]; Term (Committed 4) [Rotl 52; Mask 0x400000004000];
        Term (Committed 4) [Rotl 57; Mask 0x700000007000]; Term (Committed 4) [Rotl 57; Mask 0x800000008000]]
      []
      32;
      FCarry
      [Term (Committed 2) [Rotl 27; Mask 0x8000000]; Term (Committed 2) [Rotl 26; Mask 0x8000000];
        Term (Committed 3) [Rotl 28; Mask 0x10000000]; Term (Committed 2) [Rotl 25; Mask 0x8000000];
        Term (Committed 2) [Rotl 24; Mask 0x8000000]; Term (Committed 3) [Rotl 26; Mask 0x10000000];
        Term (Committed 3) [Rotl 27; Mask 0x10000000]; Term (Committed 3) [Rotl 26; Mask 0x20000000];
        Term (Committed 3) [Rotl 28; Mask 0x20000000]; Term (Committed 2) [Rotl 23; Mask 0x8000000];
        Term (Committed 2) [Rotl 22; Mask 0x8000000]; Term (Committed 3) [Rotl 24; Mask 0x10000000];
        Term (Committed 2) [Rotl 21; Mask 0x8000000]; Term (Committed 2) [Rotl 20; Mask 0x8000000];
        Term (Committed 3) [Rotl 22; Mask 0x10000000]; Term (Committed 3) [Rotl 23; Mask 0x10000000];
        Term (Committed 3) [Rotl 22; Mask 0x20000000]; Term (Committed 3) [Rotl 24; Mask 0x20000000];
        Term (Committed 4) [Rotl 28; Mask 0x30000000]; Term (Committed 4) [Rotl 28; Mask 0x40000000];
        Term (Committed 2) [Rotl 19; Mask 0x8000000]; Term (Committed 2) [Rotl 18; Mask 0x8000000];
        Term (Committed 3) [Rotl 20; Mask 0x10000000]; Term (Committed 2) [Rotl 17; Mask 0x8000000];
        Term (Committed 2) [Rotl 16; Mask 0x8000000]; Term (Committed 3) [Rotl 18; Mask 0x10000000];
        Term (Committed 3) [Rotl 19; Mask 0x10000000]; Term (Committed 3) [Rotl 18; Mask 0x20000000];
        Term (Committed 3) [Rotl 20; Mask 0x20000000]; Term (Committed 2) [Rotl 15; Mask 0x8000000];
        Term (Committed 2) [Rotl 14; Mask 0x8000000]; Term (Committed 3) [Rotl 16; Mask 0x10000000];
        Term (Committed 2) [Rotl 13; Mask 0x8000000]; Term (Committed 2) [Rotl 12; Mask 0x8000000];
        Term (Committed 3) [Rotl 14; Mask 0x10000000]; Term (Committed 3) [Rotl 15; Mask 0x10000000];
        Term (Committed 3) [Rotl 14; Mask 0x20000000]; Term (Committed 3) [Rotl 16; Mask 0x20000000];
        Term (Committed 4) [Rotl 20; Mask 0x30000000]; Term (Committed 4) [Rotl 20; Mask 0x40000000];
        Term (Committed 4) [Rotl 25; Mask 0x70000000]; Term (Committed 4) [Rotl 25; Mask 0x80000000];
        Term (Committed 2) [Rotl 11; Mask 0x8000000]; Term (Committed 2) [Rotl 10; Mask 0x8000000];
        Term (Committed 3) [Rotl 12; Mask 0x10000000]; Term (Committed 2) [Rotl 9; Mask 0x8000000];
        Term (Committed 2) [Rotl 8; Mask 0x8000000]; Term (Committed 3) [Rotl 10; Mask 0x10000000];
        Term (Committed 3) [Rotl 11; Mask 0x10000000]; Term (Committed 3) [Rotl 10; Mask 0x20000000];
        Term (Committed 3) [Rotl 12; Mask 0x20000000]; Term (Committed 2) [Rotl 7; Mask 0x8000000];
        Term (Committed 2) [Rotl 6; Mask 0x8000000]; Term (Committed 3) [Rotl 8; Mask 0x10000000];
        Term (Committed 2) [Rotl 5; Mask 0x8000000]; Term (Committed 2) [Rotl 4; Mask 0x8000000];
        Term (Committed 3) [Rotl 6; Mask 0x10000000]; Term (Committed 3) [Rotl 7; Mask 0x10000000];
        Term (Committed 3) [Rotl 6; Mask 0x20000000]; Term (Committed 3) [Rotl 8; Mask 0x20000000];
        Term (Committed 4) [Rotl 12; Mask 0x30000000]; Term (Committed 4) [Rotl 12; Mask 0x40000000];
        Term (Committed 2) [Rotl 3; Mask 0x8000000]; Term (Committed 2) [Rotl 2; Mask 0x8000000];
        Term (Committed 3) [Rotl 4; Mask 0x10000000]; Term (Committed 2) [Rotl 1; Mask 0x8000000];
        Term (Committed 2) [Mask 0x8000000]; Term (Committed 3) [Rotl 2; Mask 0x10000000];
        Term (Committed 3) [Rotl 3; Mask 0x10000000]; Term (Committed 3) [Rotl 2; Mask 0x20000000];
        Term (Committed 3) [Rotl 4; Mask 0x20000000]; Term (Committed 2) [Rotl 63; Mask 0x8000000];
        Term (Committed 2) [Rotl 62; Mask 0x8000000]; Term (Committed 3) [Mask 0x10000000];
        Term (Committed 2) [Rotl 61; Mask 0x8000000]; Term (Committed 2) [Rotl 60; Mask 0x8000000];
        Term (Committed 3) [Rotl 62; Mask 0x10000000]; Term (Committed 3) [Rotl 63; Mask 0x10000000];
        Term (Committed 3) [Rotl 62; Mask 0x20000000]; Term (Committed 3) [Mask 0x20000000];
        Term (Committed 4) [Rotl 4; Mask 0x30000000]; Term (Committed 4) [Rotl 4; Mask 0x40000000];
        Term (Committed 4) [Rotl 9; Mask 0x70000000]; Term (Committed 4) [Rotl 9; Mask 0x80000000];
        Term (Committed 4) [Rotl 17; Mask 0xf0000000]]
      [Term (Committed 2) [Rotl 59; Mask 0x8000000]; Term (Committed 2) [Rotl 58; Mask 0x8000000];
        Term (Committed 3) [Rotl 60; Mask 0x10000000]; Term (Committed 2) [Rotl 57; Mask 0x8000000];
        Term (Committed 2) [Rotl 56; Mask 0x8000000]; Term (Committed 3) [Rotl 58; Mask 0x10000000];
        Term (Committed 3) [Rotl 59; Mask 0x10000000]; Term (Committed 3) [Rotl 58; Mask 0x20000000];
        Term (Committed 3) [Rotl 60; Mask 0x20000000]; Term (Committed 2) [Rotl 55; Mask 0x8000000];
        Term (Committed 2) [Rotl 54; Mask 0x8000000]; Term (Committed 3) [Rotl 56; Mask 0x10000000];
        Term (Committed 2) [Rotl 53; Mask 0x8000000]; Term (Committed 2) [Rotl 52; Mask 0x8000000];
        Term (Committed 3) [Rotl 54; Mask 0x10000000]; Term (Committed 3) [Rotl 55; Mask 0x10000000];
        Term (Committed 3) [Rotl 54; Mask 0x20000000]; Term (Committed 3) [Rotl 56; Mask 0x20000000];
        Term (Committed 4) [Rotl 60; Mask 0x30000000]; Term (Committed 4) [Rotl 60; Mask 0x40000000];
        Term (Committed 2) [Rotl 51; Mask 0x8000000]; Term (Committed 2) [Rotl 50; Mask 0x8000000];
        Term (Committed 3) [Rotl 52; Mask 0x10000000]; Term (Committed 2) [Rotl 49; Mask 0x8000000];
        Term (Committed 2) [Rotl 48; Mask 0x8000000]; Term (Committed 3) [Rotl 50; Mask 0x10000000];
        Term (Committed 3) [Rotl 51; Mask 0x10000000]; Term (Committed 3) [Rotl 50; Mask 0x20000000];
        Term (Committed 3) [Rotl 52; Mask 0x20000000]; Term (Committed 2) [Rotl 47; Mask 0x8000000];
        Term (Committed 2) [Rotl 46; Mask 0x8000000]; Term (Committed 3) [Rotl 48; Mask 0x10000000];
        Term (Committed 2) [Rotl 45; Mask 0x8000000]; Term (Committed 2) [Rotl 44; Mask 0x8000000];
        Term (Committed 3) [Rotl 46; Mask 0x10000000]; Term (Committed 3) [Rotl 47; Mask 0x10000000];
        Term (Committed 3) [Rotl 46; Mask 0x20000000]; Term (Committed 3) [Rotl 48; Mask 0x20000000];
        Term (Committed 4) [Rotl 52; Mask 0x30000000]; Term (Committed 4) [Rotl 52; Mask 0x40000000];
        Term (Committed 4) [Rotl 57; Mask 0x70000000]; Term (Committed 4) [Rotl 57; Mask 0x80000000];
        Term (Committed 2) [Rotl 43; Mask 0x8000000]; Term (Committed 2) [Rotl 42; Mask 0x8000000];
        Term (Committed 3) [Rotl 44; Mask 0x10000000]; Term (Committed 2) [Rotl 41; Mask 0x8000000];
        Term (Committed 2) [Rotl 40; Mask 0x8000000]; Term (Committed 3) [Rotl 42; Mask 0x10000000];
        Term (Committed 3) [Rotl 43; Mask 0x10000000]; Term (Committed 3) [Rotl 42; Mask 0x20000000];
        Term (Committed 3) [Rotl 44; Mask 0x20000000]; Term (Committed 2) [Rotl 39; Mask 0x8000000];
        Term (Committed 2) [Rotl 38; Mask 0x8000000]; Term (Committed 3) [Rotl 40; Mask 0x10000000];
        Term (Committed 2) [Rotl 37; Mask 0x8000000]; Term (Committed 2) [Rotl 36; Mask 0x8000000];
        Term (Committed 3) [Rotl 38; Mask 0x10000000]; Term (Committed 3) [Rotl 39; Mask 0x10000000];
        Term (Committed 3) [Rotl 38; Mask 0x20000000]; Term (Committed 3) [Rotl 40; Mask 0x20000000];
        Term (Committed 4) [Rotl 44; Mask 0x30000000]; Term (Committed 4) [Rotl 44; Mask 0x40000000];
        Term (Committed 2) [Rotl 35; Mask 0x8000000]; Term (Committed 2) [Rotl 34; Mask 0x8000000];
        Term (Committed 3) [Rotl 36; Mask 0x10000000]; Term (Committed 2) [Rotl 33; Mask 0x8000000];
        Term (Committed 2) [Rotl 32; Mask 0x8000000]; Term (Committed 3) [Rotl 34; Mask 0x10000000];
        Term (Committed 3) [Rotl 35; Mask 0x10000000]; Term (Committed 3) [Rotl 34; Mask 0x20000000];
        Term (Committed 3) [Rotl 36; Mask 0x20000000]; Term (Committed 2) [Rotl 31; Mask 0x8000000];
        Term (Committed 2) [Rotl 30; Mask 0x8000000]; Term (Committed 3) [Rotl 32; Mask 0x10000000];
        Term (Committed 2) [Rotl 29; Mask 0x8000000]; Term (Committed 2) [Rotl 28; Mask 0x8000000];
        Term (Committed 3) [Rotl 30; Mask 0x10000000]; Term (Committed 3) [Rotl 31; Mask 0x10000000];
        Term (Committed 3) [Rotl 30; Mask 0x20000000]; Term (Committed 3) [Rotl 32; Mask 0x20000000];
        Term (Committed 4) [Rotl 36; Mask 0x30000000]; Term (Committed 4) [Rotl 36; Mask 0x40000000];
        Term (Committed 4) [Rotl 41; Mask 0x70000000]; Term (Committed 4) [Rotl 41; Mask 0x80000000];
        Term (Committed 4) [Rotl 49; Mask 0xf0000000]]
      []
      32;
      FAnd
      [Term (Committed 4) [Rotl 8; Mask 0x800000]; Term (Committed 4) [Rotl 56; Mask 0x800000]]
      [Term (Committed 4) [Rotl 40; Mask 0x800000]; Term (Committed 4) [Rotl 56; Mask 0x800000]]];
    (* 5: rd before *)
    Input;
    (* 6: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 7: last fetch, rs1 *)
    Input;
    (* 8: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 9: last rd *)
    Input;
    (* 10: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 9) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* ones of 2, 4 *)
    Constraint
      [Term (Committed 2) [Mask 0x5555555555555555]; Term (Committed 2) [Rotl 1; Mask 0x2222222222222222];
        Term (Committed 2) [Mask 0x2222222222222222]; Term (Committed 3) [Rotl 3; Mask 0x8888888888888888];
        Term (Committed 3) [Rotl 2; Mask 0x8888888888888888]]
      [Term (Committed 2) [Rotl 63; Mask 0x5555555555555555]; Term (Committed 2) [Rotl 63; Mask 0x2222222222222222];
        Term (Committed 2) [Rotl 62; Mask 0x2222222222222222]; Term (Committed 3) [Rotl 1; Mask 0x8888888888888888];
        Term (Committed 3) [Rotl 2; Mask 0x8888888888888888]]
      [Term (Committed 3) [Mask 0x5555555555555555]; Term (Committed 3) [Mask 0x2222222222222222];
        Term (Committed 3) [Mask 0x8888888888888888]];
    (* ones of 8, 16, 32, 64 *)
    Constraint
      [Term (Committed 2) [Mask 0x101010101010101]; Term (Committed 2) [Rotl 63; Mask 0x101010101010101];
        Term (Committed 3) [Rotl 1; Mask 0x202020202020202]; Term (Committed 2) [Rotl 62; Mask 0x101010101010101];
        Term (Committed 2) [Rotl 61; Mask 0x101010101010101]; Term (Committed 3) [Rotl 63; Mask 0x202020202020202];
        Term (Committed 3) [Mask 0x202020202020202]; Term (Committed 3) [Rotl 63; Mask 0x404040404040404];
        Term (Committed 3) [Rotl 1; Mask 0x404040404040404]; Term (Committed 4) [Rotl 1; Mask 0x606060606060606];
        Term (Committed 2) [Rotl 3; Mask 0x8000800080008]; Term (Committed 2) [Rotl 2; Mask 0x8000800080008];
        Term (Committed 3) [Rotl 4; Mask 0x10001000100010]; Term (Committed 2) [Rotl 1; Mask 0x8000800080008];
        Term (Committed 2) [Mask 0x8000800080008]; Term (Committed 3) [Rotl 2; Mask 0x10001000100010];
        Term (Committed 3) [Rotl 3; Mask 0x10001000100010]; Term (Committed 3) [Rotl 2; Mask 0x20002000200020];
        Term (Committed 3) [Rotl 4; Mask 0x20002000200020]; Term (Committed 2) [Rotl 63; Mask 0x8000800080008];
        Term (Committed 2) [Rotl 62; Mask 0x8000800080008]; Term (Committed 3) [Mask 0x10001000100010];
        Term (Committed 2) [Rotl 61; Mask 0x8000800080008]; Term (Committed 2) [Rotl 60; Mask 0x8000800080008];
        Term (Committed 3) [Rotl 62; Mask 0x10001000100010]; Term (Committed 3) [Rotl 63; Mask 0x10001000100010];
        Term (Committed 3) [Rotl 62; Mask 0x20002000200020]; Term (Committed 3) [Mask 0x20002000200020];
        Term (Committed 4) [Rotl 4; Mask 0x30003000300030]; Term (Committed 4) [Rotl 4; Mask 0x40004000400040];
        Term (Committed 4) [Rotl 1; Mask 0x70007000700070]; Term (Committed 2) [Rotl 11; Mask 0x80000000800];
        Term (Committed 2) [Rotl 10; Mask 0x80000000800]; Term (Committed 3) [Rotl 12; Mask 0x100000001000];
        Term (Committed 2) [Rotl 9; Mask 0x80000000800]; Term (Committed 2) [Rotl 8; Mask 0x80000000800];
        Term (Committed 3) [Rotl 10; Mask 0x100000001000]; Term (Committed 3) [Rotl 11; Mask 0x100000001000];
        Term (Committed 3) [Rotl 10; Mask 0x200000002000]; Term (Committed 3) [Rotl 12; Mask 0x200000002000];
        Term (Committed 2) [Rotl 7; Mask 0x80000000800]; Term (Committed 2) [Rotl 6; Mask 0x80000000800];
        Term (Committed 3) [Rotl 8; Mask 0x100000001000]; Term (Committed 2) [Rotl 5; Mask 0x80000000800];
        Term (Committed 2) [Rotl 4; Mask 0x80000000800]; Term (Committed 3) [Rotl 6; Mask 0x100000001000];
        Term (Committed 3) [Rotl 7; Mask 0x100000001000]; Term (Committed 3) [Rotl 6; Mask 0x200000002000];
        Term (Committed 3) [Rotl 8; Mask 0x200000002000]; Term (Committed 4) [Rotl 12; Mask 0x300000003000];
        Term (Committed 4) [Rotl 12; Mask 0x400000004000]; Term (Committed 2) [Rotl 3; Mask 0x80000000800];
        Term (Committed 2) [Rotl 2; Mask 0x80000000800]; Term (Committed 3) [Rotl 4; Mask 0x100000001000];
        Term (Committed 2) [Rotl 1; Mask 0x80000000800]; Term (Committed 2) [Mask 0x80000000800];
        Term (Committed 3) [Rotl 2; Mask 0x100000001000]; Term (Committed 3) [Rotl 3; Mask 0x100000001000];
        Term (Committed 3) [Rotl 2; Mask 0x200000002000]; Term (Committed 3) [Rotl 4; Mask 0x200000002000];
        Term (Committed 2) [Rotl 63; Mask 0x80000000800]; Term (Committed 2) [Rotl 62; Mask 0x80000000800];
        Term (Committed 3) [Mask 0x100000001000]; Term (Committed 2) [Rotl 61; Mask 0x80000000800];
        Term (Committed 2) [Rotl 60; Mask 0x80000000800]; Term (Committed 3) [Rotl 62; Mask 0x100000001000];
        Term (Committed 3) [Rotl 63; Mask 0x100000001000]; Term (Committed 3) [Rotl 62; Mask 0x200000002000];
        Term (Committed 3) [Mask 0x200000002000]; Term (Committed 4) [Rotl 4; Mask 0x300000003000];
        Term (Committed 4) [Rotl 4; Mask 0x400000004000]; Term (Committed 4) [Rotl 9; Mask 0x700000007000];
        Term (Committed 4) [Rotl 9; Mask 0x800000008000]; Term (Committed 4) [Rotl 1; Mask 0xf0000000f000];
        Term (Committed 2) [Rotl 27; Mask 0x8000000]; Term (Committed 2) [Rotl 26; Mask 0x8000000];
        Term (Committed 3) [Rotl 28; Mask 0x10000000]; Term (Committed 2) [Rotl 25; Mask 0x8000000];
        Term (Committed 2) [Rotl 24; Mask 0x8000000]; Term (Committed 3) [Rotl 26; Mask 0x10000000];
        Term (Committed 3) [Rotl 27; Mask 0x10000000]; Term (Committed 3) [Rotl 26; Mask 0x20000000];
        Term (Committed 3) [Rotl 28; Mask 0x20000000]; Term (Committed 2) [Rotl 23; Mask 0x8000000];
        Term (Committed 2) [Rotl 22; Mask 0x8000000]; Term (Committed 3) [Rotl 24; Mask 0x10000000];
        Term (Committed 2) [Rotl 21; Mask 0x8000000]; Term (Committed 2) [Rotl 20; Mask 0x8000000];
        Term (Committed 3) [Rotl 22; Mask 0x10000000]; Term (Committed 3) [Rotl 23; Mask 0x10000000];
        Term (Committed 3) [Rotl 22; Mask 0x20000000]; Term (Committed 3) [Rotl 24; Mask 0x20000000];
        Term (Committed 4) [Rotl 28; Mask 0x30000000]; Term (Committed 4) [Rotl 28; Mask 0x40000000];
        Term (Committed 2) [Rotl 19; Mask 0x8000000]; Term (Committed 2) [Rotl 18; Mask 0x8000000];
        Term (Committed 3) [Rotl 20; Mask 0x10000000]; Term (Committed 2) [Rotl 17; Mask 0x8000000];
        Term (Committed 2) [Rotl 16; Mask 0x8000000]; Term (Committed 3) [Rotl 18; Mask 0x10000000];
        Term (Committed 3) [Rotl 19; Mask 0x10000000]; Term (Committed 3) [Rotl 18; Mask 0x20000000];
        Term (Committed 3) [Rotl 20; Mask 0x20000000]; Term (Committed 2) [Rotl 15; Mask 0x8000000];
        Term (Committed 2) [Rotl 14; Mask 0x8000000]; Term (Committed 3) [Rotl 16; Mask 0x10000000];
        Term (Committed 2) [Rotl 13; Mask 0x8000000]; Term (Committed 2) [Rotl 12; Mask 0x8000000];
        Term (Committed 3) [Rotl 14; Mask 0x10000000]; Term (Committed 3) [Rotl 15; Mask 0x10000000];
        Term (Committed 3) [Rotl 14; Mask 0x20000000]; Term (Committed 3) [Rotl 16; Mask 0x20000000];
        Term (Committed 4) [Rotl 20; Mask 0x30000000]; Term (Committed 4) [Rotl 20; Mask 0x40000000];
        Term (Committed 4) [Rotl 25; Mask 0x70000000]; Term (Committed 4) [Rotl 25; Mask 0x80000000];
        Term (Committed 2) [Rotl 11; Mask 0x8000000]; Term (Committed 2) [Rotl 10; Mask 0x8000000];
        Term (Committed 3) [Rotl 12; Mask 0x10000000]; Term (Committed 2) [Rotl 9; Mask 0x8000000];
        Term (Committed 2) [Rotl 8; Mask 0x8000000]; Term (Committed 3) [Rotl 10; Mask 0x10000000];
        Term (Committed 3) [Rotl 11; Mask 0x10000000]; Term (Committed 3) [Rotl 10; Mask 0x20000000];
        Term (Committed 3) [Rotl 12; Mask 0x20000000]; Term (Committed 2) [Rotl 7; Mask 0x8000000];
        Term (Committed 2) [Rotl 6; Mask 0x8000000]; Term (Committed 3) [Rotl 8; Mask 0x10000000];
        Term (Committed 2) [Rotl 5; Mask 0x8000000]; Term (Committed 2) [Rotl 4; Mask 0x8000000];
        Term (Committed 3) [Rotl 6; Mask 0x10000000]; Term (Committed 3) [Rotl 7; Mask 0x10000000];
        Term (Committed 3) [Rotl 6; Mask 0x20000000]; Term (Committed 3) [Rotl 8; Mask 0x20000000];
        Term (Committed 4) [Rotl 12; Mask 0x30000000]; Term (Committed 4) [Rotl 12; Mask 0x40000000];
        Term (Committed 2) [Rotl 3; Mask 0x8000000]; Term (Committed 2) [Rotl 2; Mask 0x8000000];
        Term (Committed 3) [Rotl 4; Mask 0x10000000]; Term (Committed 2) [Rotl 1; Mask 0x8000000];
        Term (Committed 2) [Mask 0x8000000]; Term (Committed 3) [Rotl 2; Mask 0x10000000];
        Term (Committed 3) [Rotl 3; Mask 0x10000000]; Term (Committed 3) [Rotl 2; Mask 0x20000000];
        Term (Committed 3) [Rotl 4; Mask 0x20000000]; Term (Committed 2) [Rotl 63; Mask 0x8000000];
        Term (Committed 2) [Rotl 62; Mask 0x8000000]; Term (Committed 3) [Mask 0x10000000];
        Term (Committed 2) [Rotl 61; Mask 0x8000000]; Term (Committed 2) [Rotl 60; Mask 0x8000000];
        Term (Committed 3) [Rotl 62; Mask 0x10000000]; Term (Committed 3) [Rotl 63; Mask 0x10000000];
        Term (Committed 3) [Rotl 62; Mask 0x20000000]; Term (Committed 3) [Mask 0x20000000];
        Term (Committed 4) [Rotl 4; Mask 0x30000000]; Term (Committed 4) [Rotl 4; Mask 0x40000000];
        Term (Committed 4) [Rotl 9; Mask 0x70000000]; Term (Committed 4) [Rotl 9; Mask 0x80000000];
        Term (Committed 4) [Rotl 17; Mask 0xf0000000]; Term (Committed 4) [Rotl 1; Mask 0xf0000000];
        Term (Committed 4) [Rotl 8; Mask 0x800000]; Term (Committed 4) [Rotl 56; Mask 0x800000]]
      [Term (Committed 2) [Rotl 60; Mask 0x101010101010101]; Term (Committed 2) [Rotl 59; Mask 0x101010101010101];
        Term (Committed 3) [Rotl 61; Mask 0x202020202020202]; Term (Committed 2) [Rotl 58; Mask 0x101010101010101];
        Term (Committed 2) [Rotl 57; Mask 0x101010101010101]; Term (Committed 3) [Rotl 59; Mask 0x202020202020202];
        Term (Committed 3) [Rotl 60; Mask 0x202020202020202]; Term (Committed 3) [Rotl 59; Mask 0x404040404040404];
        Term (Committed 3) [Rotl 61; Mask 0x404040404040404]; Term (Committed 4) [Rotl 1; Mask 0x606060606060606];
        Term (Committed 2) [Rotl 59; Mask 0x8000800080008]; Term (Committed 2) [Rotl 58; Mask 0x8000800080008];
        Term (Committed 3) [Rotl 60; Mask 0x10001000100010]; Term (Committed 2) [Rotl 57; Mask 0x8000800080008];
        Term (Committed 2) [Rotl 56; Mask 0x8000800080008]; Term (Committed 3) [Rotl 58; Mask 0x10001000100010];
        Term (Committed 3) [Rotl 59; Mask 0x10001000100010]; Term (Committed 3) [Rotl 58; Mask 0x20002000200020];
        Term (Committed 3) [Rotl 60; Mask 0x20002000200020]; Term (Committed 2) [Rotl 55; Mask 0x8000800080008];
        Term (Committed 2) [Rotl 54; Mask 0x8000800080008]; Term (Committed 3) [Rotl 56; Mask 0x10001000100010];
        Term (Committed 2) [Rotl 53; Mask 0x8000800080008]; Term (Committed 2) [Rotl 52; Mask 0x8000800080008];
        Term (Committed 3) [Rotl 54; Mask 0x10001000100010]; Term (Committed 3) [Rotl 55; Mask 0x10001000100010];
        Term (Committed 3) [Rotl 54; Mask 0x20002000200020]; Term (Committed 3) [Rotl 56; Mask 0x20002000200020];
        Term (Committed 4) [Rotl 60; Mask 0x30003000300030]; Term (Committed 4) [Rotl 60; Mask 0x40004000400040];
        Term (Committed 4) [Rotl 1; Mask 0x70007000700070]; Term (Committed 2) [Rotl 59; Mask 0x80000000800];
        Term (Committed 2) [Rotl 58; Mask 0x80000000800]; Term (Committed 3) [Rotl 60; Mask 0x100000001000];
        Term (Committed 2) [Rotl 57; Mask 0x80000000800]; Term (Committed 2) [Rotl 56; Mask 0x80000000800];
        Term (Committed 3) [Rotl 58; Mask 0x100000001000]; Term (Committed 3) [Rotl 59; Mask 0x100000001000];
        Term (Committed 3) [Rotl 58; Mask 0x200000002000]; Term (Committed 3) [Rotl 60; Mask 0x200000002000];
        Term (Committed 2) [Rotl 55; Mask 0x80000000800]; Term (Committed 2) [Rotl 54; Mask 0x80000000800];
        Term (Committed 3) [Rotl 56; Mask 0x100000001000]; Term (Committed 2) [Rotl 53; Mask 0x80000000800];
        Term (Committed 2) [Rotl 52; Mask 0x80000000800]; Term (Committed 3) [Rotl 54; Mask 0x100000001000];
        Term (Committed 3) [Rotl 55; Mask 0x100000001000]; Term (Committed 3) [Rotl 54; Mask 0x200000002000];
        Term (Committed 3) [Rotl 56; Mask 0x200000002000]; Term (Committed 4) [Rotl 60; Mask 0x300000003000];
        Term (Committed 4) [Rotl 60; Mask 0x400000004000]; Term (Committed 2) [Rotl 51; Mask 0x80000000800];
        Term (Committed 2) [Rotl 50; Mask 0x80000000800]; Term (Committed 3) [Rotl 52; Mask 0x100000001000];
        Term (Committed 2) [Rotl 49; Mask 0x80000000800]; Term (Committed 2) [Rotl 48; Mask 0x80000000800];
        Term (Committed 3) [Rotl 50; Mask 0x100000001000]; Term (Committed 3) [Rotl 51; Mask 0x100000001000];
        Term (Committed 3) [Rotl 50; Mask 0x200000002000]; Term (Committed 3) [Rotl 52; Mask 0x200000002000];
        Term (Committed 2) [Rotl 47; Mask 0x80000000800]; Term (Committed 2) [Rotl 46; Mask 0x80000000800];
        Term (Committed 3) [Rotl 48; Mask 0x100000001000]; Term (Committed 2) [Rotl 45; Mask 0x80000000800];
        Term (Committed 2) [Rotl 44; Mask 0x80000000800]; Term (Committed 3) [Rotl 46; Mask 0x100000001000];
        Term (Committed 3) [Rotl 47; Mask 0x100000001000]; Term (Committed 3) [Rotl 46; Mask 0x200000002000];
        Term (Committed 3) [Rotl 48; Mask 0x200000002000]; Term (Committed 4) [Rotl 52; Mask 0x300000003000];
        Term (Committed 4) [Rotl 52; Mask 0x400000004000]; Term (Committed 4) [Rotl 57; Mask 0x700000007000];
        Term (Committed 4) [Rotl 57; Mask 0x800000008000]; Term (Committed 4) [Rotl 1; Mask 0xf0000000f000];
        Term (Committed 2) [Rotl 59; Mask 0x8000000]; Term (Committed 2) [Rotl 58; Mask 0x8000000];
        Term (Committed 3) [Rotl 60; Mask 0x10000000]; Term (Committed 2) [Rotl 57; Mask 0x8000000];
        Term (Committed 2) [Rotl 56; Mask 0x8000000]; Term (Committed 3) [Rotl 58; Mask 0x10000000];
        Term (Committed 3) [Rotl 59; Mask 0x10000000]; Term (Committed 3) [Rotl 58; Mask 0x20000000];
        Term (Committed 3) [Rotl 60; Mask 0x20000000]; Term (Committed 2) [Rotl 55; Mask 0x8000000];
        Term (Committed 2) [Rotl 54; Mask 0x8000000]; Term (Committed 3) [Rotl 56; Mask 0x10000000];
        Term (Committed 2) [Rotl 53; Mask 0x8000000]; Term (Committed 2) [Rotl 52; Mask 0x8000000];
        Term (Committed 3) [Rotl 54; Mask 0x10000000]; Term (Committed 3) [Rotl 55; Mask 0x10000000];
        Term (Committed 3) [Rotl 54; Mask 0x20000000]; Term (Committed 3) [Rotl 56; Mask 0x20000000];
        Term (Committed 4) [Rotl 60; Mask 0x30000000]; Term (Committed 4) [Rotl 60; Mask 0x40000000];
        Term (Committed 2) [Rotl 51; Mask 0x8000000]; Term (Committed 2) [Rotl 50; Mask 0x8000000];
        Term (Committed 3) [Rotl 52; Mask 0x10000000]; Term (Committed 2) [Rotl 49; Mask 0x8000000];
        Term (Committed 2) [Rotl 48; Mask 0x8000000]; Term (Committed 3) [Rotl 50; Mask 0x10000000];
        Term (Committed 3) [Rotl 51; Mask 0x10000000]; Term (Committed 3) [Rotl 50; Mask 0x20000000];
        Term (Committed 3) [Rotl 52; Mask 0x20000000]; Term (Committed 2) [Rotl 47; Mask 0x8000000];
        Term (Committed 2) [Rotl 46; Mask 0x8000000]; Term (Committed 3) [Rotl 48; Mask 0x10000000];
        Term (Committed 2) [Rotl 45; Mask 0x8000000]; Term (Committed 2) [Rotl 44; Mask 0x8000000];
        Term (Committed 3) [Rotl 46; Mask 0x10000000]; Term (Committed 3) [Rotl 47; Mask 0x10000000];
        Term (Committed 3) [Rotl 46; Mask 0x20000000]; Term (Committed 3) [Rotl 48; Mask 0x20000000];
        Term (Committed 4) [Rotl 52; Mask 0x30000000]; Term (Committed 4) [Rotl 52; Mask 0x40000000];
        Term (Committed 4) [Rotl 57; Mask 0x70000000]; Term (Committed 4) [Rotl 57; Mask 0x80000000];
        Term (Committed 2) [Rotl 43; Mask 0x8000000]; Term (Committed 2) [Rotl 42; Mask 0x8000000];
        Term (Committed 3) [Rotl 44; Mask 0x10000000]; Term (Committed 2) [Rotl 41; Mask 0x8000000];
        Term (Committed 2) [Rotl 40; Mask 0x8000000]; Term (Committed 3) [Rotl 42; Mask 0x10000000];
        Term (Committed 3) [Rotl 43; Mask 0x10000000]; Term (Committed 3) [Rotl 42; Mask 0x20000000];
        Term (Committed 3) [Rotl 44; Mask 0x20000000]; Term (Committed 2) [Rotl 39; Mask 0x8000000];
        Term (Committed 2) [Rotl 38; Mask 0x8000000]; Term (Committed 3) [Rotl 40; Mask 0x10000000];
        Term (Committed 2) [Rotl 37; Mask 0x8000000]; Term (Committed 2) [Rotl 36; Mask 0x8000000];
        Term (Committed 3) [Rotl 38; Mask 0x10000000]; Term (Committed 3) [Rotl 39; Mask 0x10000000];
        Term (Committed 3) [Rotl 38; Mask 0x20000000]; Term (Committed 3) [Rotl 40; Mask 0x20000000];
        Term (Committed 4) [Rotl 44; Mask 0x30000000]; Term (Committed 4) [Rotl 44; Mask 0x40000000];
        Term (Committed 2) [Rotl 35; Mask 0x8000000]; Term (Committed 2) [Rotl 34; Mask 0x8000000];
        Term (Committed 3) [Rotl 36; Mask 0x10000000]; Term (Committed 2) [Rotl 33; Mask 0x8000000];
        Term (Committed 2) [Rotl 32; Mask 0x8000000]; Term (Committed 3) [Rotl 34; Mask 0x10000000];
        Term (Committed 3) [Rotl 35; Mask 0x10000000]; Term (Committed 3) [Rotl 34; Mask 0x20000000];
        Term (Committed 3) [Rotl 36; Mask 0x20000000]; Term (Committed 2) [Rotl 31; Mask 0x8000000];
        Term (Committed 2) [Rotl 30; Mask 0x8000000]; Term (Committed 3) [Rotl 32; Mask 0x10000000];
        Term (Committed 2) [Rotl 29; Mask 0x8000000]; Term (Committed 2) [Rotl 28; Mask 0x8000000];
        Term (Committed 3) [Rotl 30; Mask 0x10000000]; Term (Committed 3) [Rotl 31; Mask 0x10000000];
        Term (Committed 3) [Rotl 30; Mask 0x20000000]; Term (Committed 3) [Rotl 32; Mask 0x20000000];
        Term (Committed 4) [Rotl 36; Mask 0x30000000]; Term (Committed 4) [Rotl 36; Mask 0x40000000];
        Term (Committed 4) [Rotl 41; Mask 0x70000000]; Term (Committed 4) [Rotl 41; Mask 0x80000000];
        Term (Committed 4) [Rotl 49; Mask 0xf0000000]; Term (Committed 4) [Rotl 1; Mask 0xf0000000];
        Term (Committed 4) [Rotl 40; Mask 0x800000]; Term (Committed 4) [Rotl 56; Mask 0x800000]]
      [Term (Committed 4) [Mask 0x707070707070707]; Term (Committed 4) [Rotl 1; Mask 0x606060606060606];
        Term (Committed 4) [Mask 0x78007800780078]; Term (Committed 4) [Rotl 1; Mask 0x70007000700070];
        Term (Committed 4) [Mask 0xf8000000f800]; Term (Committed 4) [Rotl 1; Mask 0xf0000000f000];
        Term (Committed 4) [Mask 0xf8000000]; Term (Committed 4) [Rotl 1; Mask 0xf0000000];
        Term (Committed 4) [Mask 0x800000]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 6) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 9) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 10) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 7) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x35000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x35000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 7) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 5) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) [Mask 0x1]; Term (Committed 2) [Rotl 63; Mask 0x1]; Term (Committed 3) [Rotl 1; Mask 0x2];
        Term (Committed 2) [Rotl 62; Mask 0x1]; Term (Committed 2) [Rotl 61; Mask 0x1];
        Term (Committed 3) [Rotl 63; Mask 0x2]; Term (Committed 3) [Mask 0x2];
        Term (Committed 3) [Rotl 63; Mask 0x4]; Term (Committed 3) [Rotl 1; Mask 0x4];
        Term (Committed 2) [Rotl 60; Mask 0x1]; Term (Committed 2) [Rotl 59; Mask 0x1];
        Term (Committed 3) [Rotl 61; Mask 0x2]; Term (Committed 2) [Rotl 58; Mask 0x1];
        Term (Committed 2) [Rotl 57; Mask 0x1]; Term (Committed 3) [Rotl 59; Mask 0x2];
        Term (Committed 3) [Rotl 60; Mask 0x2]; Term (Committed 3) [Rotl 59; Mask 0x4];
        Term (Committed 3) [Rotl 61; Mask 0x4]; Term (Committed 4) [Rotl 1; Mask 0x6];
        Term (Committed 4) [Rotl 1; Mask 0x8]; Term (Committed 2) [Rotl 56; Mask 0x1];
        Term (Committed 2) [Rotl 55; Mask 0x1]; Term (Committed 3) [Rotl 57; Mask 0x2];
        Term (Committed 2) [Rotl 54; Mask 0x1]; Term (Committed 2) [Rotl 53; Mask 0x1];
        Term (Committed 3) [Rotl 55; Mask 0x2]; Term (Committed 3) [Rotl 56; Mask 0x2];
        Term (Committed 3) [Rotl 55; Mask 0x4]; Term (Committed 3) [Rotl 57; Mask 0x4];
        Term (Committed 2) [Rotl 52; Mask 0x1]; Term (Committed 2) [Rotl 51; Mask 0x1];
        Term (Committed 3) [Rotl 53; Mask 0x2]; Term (Committed 2) [Rotl 50; Mask 0x1];
        Term (Committed 2) [Rotl 49; Mask 0x1]; Term (Committed 3) [Rotl 51; Mask 0x2];
        Term (Committed 3) [Rotl 52; Mask 0x2]; Term (Committed 3) [Rotl 51; Mask 0x4];
        Term (Committed 3) [Rotl 53; Mask 0x4]; Term (Committed 4) [Rotl 57; Mask 0x6];
        Term (Committed 4) [Rotl 57; Mask 0x8]; Term (Committed 4) [Rotl 62; Mask 0xe];
        Term (Committed 4) [Rotl 62; Mask 0x10]; Term (Committed 2) [Rotl 48; Mask 0x1];
        Term (Committed 2) [Rotl 47; Mask 0x1]; Term (Committed 3) [Rotl 49; Mask 0x2];
        Term (Committed 2) [Rotl 46; Mask 0x1]; Term (Committed 2) [Rotl 45; Mask 0x1];
        Term (Committed 3) [Rotl 47; Mask 0x2]; Term (Committed 3) [Rotl 48; Mask 0x2];
        Term (Committed 3) [Rotl 47; Mask 0x4]; Term (Committed 3) [Rotl 49; Mask 0x4];
        Term (Committed 2) [Rotl 44; Mask 0x1]; Term (Committed 2) [Rotl 43; Mask 0x1];
        Term (Committed 3) [Rotl 45; Mask 0x2]; Term (Committed 2) [Rotl 42; Mask 0x1];
        Term (Committed 2) [Rotl 41; Mask 0x1]; Term (Committed 3) [Rotl 43; Mask 0x2];
        Term (Committed 3) [Rotl 44; Mask 0x2]; Term (Committed 3) [Rotl 43; Mask 0x4];
        Term (Committed 3) [Rotl 45; Mask 0x4]; Term (Committed 4) [Rotl 49; Mask 0x6];
        Term (Committed 4) [Rotl 49; Mask 0x8]; Term (Committed 2) [Rotl 40; Mask 0x1];
        Term (Committed 2) [Rotl 39; Mask 0x1]; Term (Committed 3) [Rotl 41; Mask 0x2];
        Term (Committed 2) [Rotl 38; Mask 0x1]; Term (Committed 2) [Rotl 37; Mask 0x1];
        Term (Committed 3) [Rotl 39; Mask 0x2]; Term (Committed 3) [Rotl 40; Mask 0x2];
        Term (Committed 3) [Rotl 39; Mask 0x4]; Term (Committed 3) [Rotl 41; Mask 0x4];
        Term (Committed 2) [Rotl 36; Mask 0x1]; Term (Committed 2) [Rotl 35; Mask 0x1];
        Term (Committed 3) [Rotl 37; Mask 0x2]; Term (Committed 2) [Rotl 34; Mask 0x1];
        Term (Committed 2) [Rotl 33; Mask 0x1]; Term (Committed 3) [Rotl 35; Mask 0x2];
        Term (Committed 3) [Rotl 36; Mask 0x2]; Term (Committed 3) [Rotl 35; Mask 0x4];
        Term (Committed 3) [Rotl 37; Mask 0x4]; Term (Committed 4) [Rotl 41; Mask 0x6];
        Term (Committed 4) [Rotl 41; Mask 0x8]; Term (Committed 4) [Rotl 46; Mask 0xe];
        Term (Committed 4) [Rotl 46; Mask 0x10]; Term (Committed 4) [Rotl 54; Mask 0x1e];
        Term (Committed 2) [Rotl 32; Mask 0x1]; Term (Committed 2) [Rotl 31; Mask 0x1];
        Term (Committed 3) [Rotl 33; Mask 0x2]; Term (Committed 2) [Rotl 30; Mask 0x1];
        Term (Committed 2) [Rotl 29; Mask 0x1]; Term (Committed 3) [Rotl 31; Mask 0x2];
        Term (Committed 3) [Rotl 32; Mask 0x2]; Term (Committed 3) [Rotl 31; Mask 0x4];
        Term (Committed 3) [Rotl 33; Mask 0x4]; Term (Committed 2) [Rotl 28; Mask 0x1];
        Term (Committed 2) [Rotl 27; Mask 0x1]; Term (Committed 3) [Rotl 29; Mask 0x2];
        Term (Committed 2) [Rotl 26; Mask 0x1]; Term (Committed 2) [Rotl 25; Mask 0x1];
        Term (Committed 3) [Rotl 27; Mask 0x2]; Term (Committed 3) [Rotl 28; Mask 0x2];
        Term (Committed 3) [Rotl 27; Mask 0x4]; Term (Committed 3) [Rotl 29; Mask 0x4];
        Term (Committed 4) [Rotl 33; Mask 0x6]; Term (Committed 4) [Rotl 33; Mask 0x8];
        Term (Committed 2) [Rotl 24; Mask 0x1]; Term (Committed 2) [Rotl 23; Mask 0x1];
        Term (Committed 3) [Rotl 25; Mask 0x2]; Term (Committed 2) [Rotl 22; Mask 0x1];
        Term (Committed 2) [Rotl 21; Mask 0x1]; Term (Committed 3) [Rotl 23; Mask 0x2];
        Term (Committed 3) [Rotl 24; Mask 0x2]; Term (Committed 3) [Rotl 23; Mask 0x4];
        Term (Committed 3) [Rotl 25; Mask 0x4]; Term (Committed 2) [Rotl 20; Mask 0x1];
        Term (Committed 2) [Rotl 19; Mask 0x1]; Term (Committed 3) [Rotl 21; Mask 0x2];
        Term (Committed 2) [Rotl 18; Mask 0x1]; Term (Committed 2) [Rotl 17; Mask 0x1];
        Term (Committed 3) [Rotl 19; Mask 0x2]; Term (Committed 3) [Rotl 20; Mask 0x2];
        Term (Committed 3) [Rotl 19; Mask 0x4]; Term (Committed 3) [Rotl 21; Mask 0x4];
        Term (Committed 4) [Rotl 25; Mask 0x6]; Term (Committed 4) [Rotl 25; Mask 0x8];
        Term (Committed 4) [Rotl 30; Mask 0xe]; Term (Committed 4) [Rotl 30; Mask 0x10];
        Term (Committed 2) [Rotl 16; Mask 0x1]; Term (Committed 2) [Rotl 15; Mask 0x1];
        Term (Committed 3) [Rotl 17; Mask 0x2]; Term (Committed 2) [Rotl 14; Mask 0x1];
        Term (Committed 2) [Rotl 13; Mask 0x1]; Term (Committed 3) [Rotl 15; Mask 0x2];
        Term (Committed 3) [Rotl 16; Mask 0x2]; Term (Committed 3) [Rotl 15; Mask 0x4];
        Term (Committed 3) [Rotl 17; Mask 0x4]; Term (Committed 2) [Rotl 12; Mask 0x1];
        Term (Committed 2) [Rotl 11; Mask 0x1]; Term (Committed 3) [Rotl 13; Mask 0x2];
        Term (Committed 2) [Rotl 10; Mask 0x1]; Term (Committed 2) [Rotl 9; Mask 0x1];
        Term (Committed 3) [Rotl 11; Mask 0x2]; Term (Committed 3) [Rotl 12; Mask 0x2];
        Term (Committed 3) [Rotl 11; Mask 0x4]; Term (Committed 3) [Rotl 13; Mask 0x4];
        Term (Committed 4) [Rotl 17; Mask 0x6]; Term (Committed 4) [Rotl 17; Mask 0x8];
        Term (Committed 2) [Rotl 8; Mask 0x1]; Term (Committed 2) [Rotl 7; Mask 0x1];
        Term (Committed 3) [Rotl 9; Mask 0x2]; Term (Committed 2) [Rotl 6; Mask 0x1];
        Term (Committed 2) [Rotl 5; Mask 0x1]; Term (Committed 3) [Rotl 7; Mask 0x2];
        Term (Committed 3) [Rotl 8; Mask 0x2]; Term (Committed 3) [Rotl 7; Mask 0x4];
        Term (Committed 3) [Rotl 9; Mask 0x4]; Term (Committed 2) [Rotl 4; Mask 0x1];
        Term (Committed 2) [Rotl 3; Mask 0x1]; Term (Committed 3) [Rotl 5; Mask 0x2];
        Term (Committed 2) [Rotl 2; Mask 0x1]; Term (Committed 2) [Shr 63]; Term (Committed 3) [Rotl 3; Mask 0x2];
        Term (Committed 3) [Rotl 4; Mask 0x2]; Term (Committed 3) [Rotl 3; Mask 0x4];
        Term (Committed 3) [Rotl 5; Mask 0x4]; Term (Committed 4) [Rotl 9; Mask 0x6];
        Term (Committed 4) [Rotl 9; Mask 0x8]; Term (Committed 4) [Rotl 14; Mask 0xe];
        Term (Committed 4) [Rotl 14; Mask 0x10]; Term (Committed 4) [Rotl 22; Mask 0x1e];
        Term (Committed 4) [Rotl 38; Mask 0x1e]; Term (Committed 4) [Rotl 54; Mask 0x20];
        Term (Committed 4) [Rotl 22; Mask 0x20]; Term (Committed 4) [Rotl 38; Mask 0x20];
        Term (Committed 4) [Rotl 47; Mask 0x40]; Term (Committed 4) [Rotl 39; Mask 0x40]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_ones_word : chip := Chip "ones of word"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: ones of 2, 4 *)
    FParts [
      FAnd [Term (Committed 2) [Mask 0x55555555]] [Term (Committed 2) [Rotl 63; Mask 0x55555555]];
      FAnd
      [Term (Committed 2) [Rotl 1; Mask 0x22222222]; Term (Committed 2) [Mask 0x22222222]]
      [Term (Committed 2) [Rotl 63; Mask 0x22222222]; Term (Committed 2) [Rotl 62; Mask 0x22222222]];
      FAnd
      [Term (Committed 3) [Rotl 3; Mask 0x88888888]; Term (Committed 3) [Rotl 2; Mask 0x88888888]]
      [Term (Committed 3) [Rotl 1; Mask 0x88888888]; Term (Committed 3) [Rotl 2; Mask 0x88888888]]];
    (* 4: ones of 8, 16, 32, 64 *)
    FParts [
      FCarry
      [Term (Committed 2) [Mask 0x1010101]; Term (Committed 2) [Rotl 63; Mask 0x1010101];
        Term (Committed 3) [Rotl 1; Mask 0x2020202]; Term (Committed 2) [Rotl 62; Mask 0x1010101];
        Term (Committed 2) [Rotl 61; Mask 0x1010101]; Term (Committed 3) [Rotl 63; Mask 0x2020202];
        Term (Committed 3) [Mask 0x2020202]; Term (Committed 3) [Rotl 63; Mask 0x4040404];
        Term (Committed 3) [Rotl 1; Mask 0x4040404]]
      [Term (Committed 2) [Rotl 60; Mask 0x1010101]; Term (Committed 2) [Rotl 59; Mask 0x1010101];
        Term (Committed 3) [Rotl 61; Mask 0x2020202]; Term (Committed 2) [Rotl 58; Mask 0x1010101];
        Term (Committed 2) [Rotl 57; Mask 0x1010101]; Term (Committed 3) [Rotl 59; Mask 0x2020202];
        Term (Committed 3) [Rotl 60; Mask 0x2020202]; Term (Committed 3) [Rotl 59; Mask 0x4040404];
        Term (Committed 3) [Rotl 61; Mask 0x4040404]]
      []
      32;
      FCarry
      [Term (Committed 2) [Rotl 3; Mask 0x80008]; Term (Committed 2) [Rotl 2; Mask 0x80008];
        Term (Committed 3) [Rotl 4; Mask 0x100010]; Term (Committed 2) [Rotl 1; Mask 0x80008];
        Term (Committed 2) [Mask 0x80008]; Term (Committed 3) [Rotl 2; Mask 0x100010];
        Term (Committed 3) [Rotl 3; Mask 0x100010]; Term (Committed 3) [Rotl 2; Mask 0x200020];
        Term (Committed 3) [Rotl 4; Mask 0x200020]; Term (Committed 2) [Rotl 63; Mask 0x80008];
        Term (Committed 2) [Rotl 62; Mask 0x80008]; Term (Committed 3) [Mask 0x100010];
        Term (Committed 2) [Rotl 61; Mask 0x80008]; Term (Committed 2) [Rotl 60; Mask 0x80008];
        Term (Committed 3) [Rotl 62; Mask 0x100010]; Term (Committed 3) [Rotl 63; Mask 0x100010];
        Term (Committed 3) [Rotl 62; Mask 0x200020]; Term (Committed 3) [Mask 0x200020];
        Term (Committed 4) [Rotl 4; Mask 0x300030]; Term (Committed 4) [Rotl 4; Mask 0x400040]]
      [Term (Committed 2) [Rotl 59; Mask 0x80008]; Term (Committed 2) [Rotl 58; Mask 0x80008];
        Term (Committed 3) [Rotl 60; Mask 0x100010]; Term (Committed 2) [Rotl 57; Mask 0x80008];
        Term (Committed 2) [Rotl 56; Mask 0x80008]; Term (Committed 3) [Rotl 58; Mask 0x100010];
        Term (Committed 3) [Rotl 59; Mask 0x100010]; Term (Committed 3) [Rotl 58; Mask 0x200020];
        Term (Committed 3) [Rotl 60; Mask 0x200020]; Term (Committed 2) [Rotl 55; Mask 0x80008];
        Term (Committed 2) [Rotl 54; Mask 0x80008]; Term (Committed 3) [Rotl 56; Mask 0x100010];
        Term (Committed 2) [Rotl 53; Mask 0x80008]; Term (Committed 2) [Rotl 52; Mask 0x80008];
        Term (Committed 3) [Rotl 54; Mask 0x100010]; Term (Committed 3) [Rotl 55; Mask 0x100010];
        Term (Committed 3) [Rotl 54; Mask 0x200020]; Term (Committed 3) [Rotl 56; Mask 0x200020];
        Term (Committed 4) [Rotl 60; Mask 0x300030]; Term (Committed 4) [Rotl 60; Mask 0x400040]]
      []
      32;
      FCarry
      [Term (Committed 2) [Rotl 11; Mask 0x800]; Term (Committed 2) [Rotl 10; Mask 0x800];
        Term (Committed 3) [Rotl 12; Mask 0x1000]; Term (Committed 2) [Rotl 9; Mask 0x800];
        Term (Committed 2) [Rotl 8; Mask 0x800]; Term (Committed 3) [Rotl 10; Mask 0x1000];
        Term (Committed 3) [Rotl 11; Mask 0x1000]; Term (Committed 3) [Rotl 10; Mask 0x2000];
        Term (Committed 3) [Rotl 12; Mask 0x2000]; Term (Committed 2) [Rotl 7; Mask 0x800];
        Term (Committed 2) [Rotl 6; Mask 0x800]; Term (Committed 3) [Rotl 8; Mask 0x1000];
        Term (Committed 2) [Rotl 5; Mask 0x800]; Term (Committed 2) [Rotl 4; Mask 0x800];
        Term (Committed 3) [Rotl 6; Mask 0x1000]; Term (Committed 3) [Rotl 7; Mask 0x1000];
        Term (Committed 3) [Rotl 6; Mask 0x2000]; Term (Committed 3) [Rotl 8; Mask 0x2000];
        Term (Committed 4) [Rotl 12; Mask 0x3000]; Term (Committed 4) [Rotl 12; Mask 0x4000];
        Term (Committed 2) [Rotl 3; Mask 0x800]; Term (Committed 2) [Rotl 2; Mask 0x800];
        Term (Committed 3) [Rotl 4; Mask 0x1000]; Term (Committed 2) [Rotl 1; Mask 0x800];
        Term (Committed 2) [Mask 0x800]; Term (Committed 3) [Rotl 2; Mask 0x1000];
        Term (Committed 3) [Rotl 3; Mask 0x1000]; Term (Committed 3) [Rotl 2; Mask 0x2000];
        Term (Committed 3) [Rotl 4; Mask 0x2000]; Term (Committed 2) [Rotl 63; Mask 0x800];
        Term (Committed 2) [Rotl 62; Mask 0x800]; Term (Committed 3) [Mask 0x1000];
        Term (Committed 2) [Rotl 61; Mask 0x800]; Term (Committed 2) [Rotl 60; Mask 0x800];
        Term (Committed 3) [Rotl 62; Mask 0x1000]; Term (Committed 3) [Rotl 63; Mask 0x1000];
        Term (Committed 3) [Rotl 62; Mask 0x2000]; Term (Committed 3) [Mask 0x2000];
        Term (Committed 4) [Rotl 4; Mask 0x3000]; Term (Committed 4) [Rotl 4; Mask 0x4000];
        Term (Committed 4) [Rotl 9; Mask 0x7000]; Term (Committed 4) [Rotl 9; Mask 0x8000]]
      [Term (Committed 2) [Rotl 59; Mask 0x800]; Term (Committed 2) [Rotl 58; Mask 0x800];
        Term (Committed 3) [Rotl 60; Mask 0x1000]; Term (Committed 2) [Rotl 57; Mask 0x800];
        Term (Committed 2) [Rotl 56; Mask 0x800]; Term (Committed 3) [Rotl 58; Mask 0x1000];
        Term (Committed 3) [Rotl 59; Mask 0x1000]; Term (Committed 3) [Rotl 58; Mask 0x2000];
        Term (Committed 3) [Rotl 60; Mask 0x2000]; Term (Committed 2) [Rotl 55; Mask 0x800];
        Term (Committed 2) [Rotl 54; Mask 0x800]; Term (Committed 3) [Rotl 56; Mask 0x1000];
        Term (Committed 2) [Rotl 53; Mask 0x800]; Term (Committed 2) [Rotl 52; Mask 0x800];
        Term (Committed 3) [Rotl 54; Mask 0x1000]; Term (Committed 3) [Rotl 55; Mask 0x1000];
        Term (Committed 3) [Rotl 54; Mask 0x2000]; Term (Committed 3) [Rotl 56; Mask 0x2000];
        Term (Committed 4) [Rotl 60; Mask 0x3000]; Term (Committed 4) [Rotl 60; Mask 0x4000];
        Term (Committed 2) [Rotl 51; Mask 0x800]; Term (Committed 2) [Rotl 50; Mask 0x800];
        Term (Committed 3) [Rotl 52; Mask 0x1000]; Term (Committed 2) [Rotl 49; Mask 0x800];
        Term (Committed 2) [Rotl 48; Mask 0x800]; Term (Committed 3) [Rotl 50; Mask 0x1000];
        Term (Committed 3) [Rotl 51; Mask 0x1000]; Term (Committed 3) [Rotl 50; Mask 0x2000];
        Term (Committed 3) [Rotl 52; Mask 0x2000]; Term (Committed 2) [Rotl 47; Mask 0x800];
        Term (Committed 2) [Rotl 46; Mask 0x800]; Term (Committed 3) [Rotl 48; Mask 0x1000];
        Term (Committed 2) [Rotl 45; Mask 0x800]; Term (Committed 2) [Rotl 44; Mask 0x800];
        Term (Committed 3) [Rotl 46; Mask 0x1000]; Term (Committed 3) [Rotl 47; Mask 0x1000];
        Term (Committed 3) [Rotl 46; Mask 0x2000]; Term (Committed 3) [Rotl 48; Mask 0x2000];
        Term (Committed 4) [Rotl 52; Mask 0x3000]; Term (Committed 4) [Rotl 52; Mask 0x4000];
        Term (Committed 4) [Rotl 57; Mask 0x7000]; Term (Committed 4) [Rotl 57; Mask 0x8000]]
      []
      32];
    (* 5: rd before *)
    Input;
    (* 6: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 7: last fetch, rs1 *)
    Input;
    (* 8: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 9: last rd *)
    Input;
    (* 10: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 9) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* ones of 2, 4 *)
    Constraint
      [Term (Committed 2) [Mask 0x55555555]; Term (Committed 2) [Rotl 1; Mask 0x22222222];
        Term (Committed 2) [Mask 0x22222222]; Term (Committed 3) [Rotl 3; Mask 0x88888888];
        Term (Committed 3) [Rotl 2; Mask 0x88888888]]
      [Term (Committed 2) [Rotl 63; Mask 0x55555555]; Term (Committed 2) [Rotl 63; Mask 0x22222222];
        Term (Committed 2) [Rotl 62; Mask 0x22222222]; Term (Committed 3) [Rotl 1; Mask 0x88888888];
        Term (Committed 3) [Rotl 2; Mask 0x88888888]]
      [Term (Committed 3) [Mask 0x55555555]; Term (Committed 3) [Mask 0x22222222];
        Term (Committed 3) [Mask 0x88888888]];
    (* ones of 8, 16, 32, 64 *)
    Constraint
      [Term (Committed 2) [Mask 0x1010101]; Term (Committed 2) [Rotl 63; Mask 0x1010101];
        Term (Committed 3) [Rotl 1; Mask 0x2020202]; Term (Committed 2) [Rotl 62; Mask 0x1010101];
        Term (Committed 2) [Rotl 61; Mask 0x1010101]; Term (Committed 3) [Rotl 63; Mask 0x2020202];
        Term (Committed 3) [Mask 0x2020202]; Term (Committed 3) [Rotl 63; Mask 0x4040404];
        Term (Committed 3) [Rotl 1; Mask 0x4040404]; Term (Committed 4) [Rotl 1; Mask 0x6060606];
        Term (Committed 2) [Rotl 3; Mask 0x80008]; Term (Committed 2) [Rotl 2; Mask 0x80008];
        Term (Committed 3) [Rotl 4; Mask 0x100010]; Term (Committed 2) [Rotl 1; Mask 0x80008];
        Term (Committed 2) [Mask 0x80008]; Term (Committed 3) [Rotl 2; Mask 0x100010];
        Term (Committed 3) [Rotl 3; Mask 0x100010]; Term (Committed 3) [Rotl 2; Mask 0x200020];
        Term (Committed 3) [Rotl 4; Mask 0x200020]; Term (Committed 2) [Rotl 63; Mask 0x80008];
        Term (Committed 2) [Rotl 62; Mask 0x80008]; Term (Committed 3) [Mask 0x100010];
        Term (Committed 2) [Rotl 61; Mask 0x80008]; Term (Committed 2) [Rotl 60; Mask 0x80008];
        Term (Committed 3) [Rotl 62; Mask 0x100010]; Term (Committed 3) [Rotl 63; Mask 0x100010];
        Term (Committed 3) [Rotl 62; Mask 0x200020]; Term (Committed 3) [Mask 0x200020];
        Term (Committed 4) [Rotl 4; Mask 0x300030]; Term (Committed 4) [Rotl 4; Mask 0x400040];
        Term (Committed 4) [Rotl 1; Mask 0x700070]; Term (Committed 2) [Rotl 11; Mask 0x800];
        Term (Committed 2) [Rotl 10; Mask 0x800]; Term (Committed 3) [Rotl 12; Mask 0x1000];
        Term (Committed 2) [Rotl 9; Mask 0x800]; Term (Committed 2) [Rotl 8; Mask 0x800];
        Term (Committed 3) [Rotl 10; Mask 0x1000]; Term (Committed 3) [Rotl 11; Mask 0x1000];
        Term (Committed 3) [Rotl 10; Mask 0x2000]; Term (Committed 3) [Rotl 12; Mask 0x2000];
        Term (Committed 2) [Rotl 7; Mask 0x800]; Term (Committed 2) [Rotl 6; Mask 0x800];
        Term (Committed 3) [Rotl 8; Mask 0x1000]; Term (Committed 2) [Rotl 5; Mask 0x800];
        Term (Committed 2) [Rotl 4; Mask 0x800]; Term (Committed 3) [Rotl 6; Mask 0x1000];
        Term (Committed 3) [Rotl 7; Mask 0x1000]; Term (Committed 3) [Rotl 6; Mask 0x2000];
        Term (Committed 3) [Rotl 8; Mask 0x2000]; Term (Committed 4) [Rotl 12; Mask 0x3000];
        Term (Committed 4) [Rotl 12; Mask 0x4000]; Term (Committed 2) [Rotl 3; Mask 0x800];
        Term (Committed 2) [Rotl 2; Mask 0x800]; Term (Committed 3) [Rotl 4; Mask 0x1000];
        Term (Committed 2) [Rotl 1; Mask 0x800]; Term (Committed 2) [Mask 0x800];
        Term (Committed 3) [Rotl 2; Mask 0x1000]; Term (Committed 3) [Rotl 3; Mask 0x1000];
        Term (Committed 3) [Rotl 2; Mask 0x2000]; Term (Committed 3) [Rotl 4; Mask 0x2000];
        Term (Committed 2) [Rotl 63; Mask 0x800]; Term (Committed 2) [Rotl 62; Mask 0x800];
        Term (Committed 3) [Mask 0x1000]; Term (Committed 2) [Rotl 61; Mask 0x800];
        Term (Committed 2) [Rotl 60; Mask 0x800]; Term (Committed 3) [Rotl 62; Mask 0x1000];
        Term (Committed 3) [Rotl 63; Mask 0x1000]; Term (Committed 3) [Rotl 62; Mask 0x2000];
        Term (Committed 3) [Mask 0x2000]; Term (Committed 4) [Rotl 4; Mask 0x3000];
        Term (Committed 4) [Rotl 4; Mask 0x4000]; Term (Committed 4) [Rotl 9; Mask 0x7000];
        Term (Committed 4) [Rotl 9; Mask 0x8000]; Term (Committed 4) [Rotl 1; Mask 0xf000]]
      [Term (Committed 2) [Rotl 60; Mask 0x1010101]; Term (Committed 2) [Rotl 59; Mask 0x1010101];
        Term (Committed 3) [Rotl 61; Mask 0x2020202]; Term (Committed 2) [Rotl 58; Mask 0x1010101];
        Term (Committed 2) [Rotl 57; Mask 0x1010101]; Term (Committed 3) [Rotl 59; Mask 0x2020202];
        Term (Committed 3) [Rotl 60; Mask 0x2020202]; Term (Committed 3) [Rotl 59; Mask 0x4040404];
        Term (Committed 3) [Rotl 61; Mask 0x4040404]; Term (Committed 4) [Rotl 1; Mask 0x6060606];
        Term (Committed 2) [Rotl 59; Mask 0x80008]; Term (Committed 2) [Rotl 58; Mask 0x80008];
        Term (Committed 3) [Rotl 60; Mask 0x100010]; Term (Committed 2) [Rotl 57; Mask 0x80008];
        Term (Committed 2) [Rotl 56; Mask 0x80008]; Term (Committed 3) [Rotl 58; Mask 0x100010];
        Term (Committed 3) [Rotl 59; Mask 0x100010]; Term (Committed 3) [Rotl 58; Mask 0x200020];
        Term (Committed 3) [Rotl 60; Mask 0x200020]; Term (Committed 2) [Rotl 55; Mask 0x80008];
        Term (Committed 2) [Rotl 54; Mask 0x80008]; Term (Committed 3) [Rotl 56; Mask 0x100010];
        Term (Committed 2) [Rotl 53; Mask 0x80008]; Term (Committed 2) [Rotl 52; Mask 0x80008];
        Term (Committed 3) [Rotl 54; Mask 0x100010]; Term (Committed 3) [Rotl 55; Mask 0x100010];
        Term (Committed 3) [Rotl 54; Mask 0x200020]; Term (Committed 3) [Rotl 56; Mask 0x200020];
        Term (Committed 4) [Rotl 60; Mask 0x300030]; Term (Committed 4) [Rotl 60; Mask 0x400040];
        Term (Committed 4) [Rotl 1; Mask 0x700070]; Term (Committed 2) [Rotl 59; Mask 0x800];
        Term (Committed 2) [Rotl 58; Mask 0x800]; Term (Committed 3) [Rotl 60; Mask 0x1000];
        Term (Committed 2) [Rotl 57; Mask 0x800]; Term (Committed 2) [Rotl 56; Mask 0x800];
        Term (Committed 3) [Rotl 58; Mask 0x1000]; Term (Committed 3) [Rotl 59; Mask 0x1000];
        Term (Committed 3) [Rotl 58; Mask 0x2000]; Term (Committed 3) [Rotl 60; Mask 0x2000];
        Term (Committed 2) [Rotl 55; Mask 0x800]; Term (Committed 2) [Rotl 54; Mask 0x800];
        Term (Committed 3) [Rotl 56; Mask 0x1000]; Term (Committed 2) [Rotl 53; Mask 0x800];
        Term (Committed 2) [Rotl 52; Mask 0x800]; Term (Committed 3) [Rotl 54; Mask 0x1000];
        Term (Committed 3) [Rotl 55; Mask 0x1000]; Term (Committed 3) [Rotl 54; Mask 0x2000];
        Term (Committed 3) [Rotl 56; Mask 0x2000]; Term (Committed 4) [Rotl 60; Mask 0x3000];
        Term (Committed 4) [Rotl 60; Mask 0x4000]; Term (Committed 2) [Rotl 51; Mask 0x800];
        Term (Committed 2) [Rotl 50; Mask 0x800]; Term (Committed 3) [Rotl 52; Mask 0x1000];
        Term (Committed 2) [Rotl 49; Mask 0x800]; Term (Committed 2) [Rotl 48; Mask 0x800];
        Term (Committed 3) [Rotl 50; Mask 0x1000]; Term (Committed 3) [Rotl 51; Mask 0x1000];
        Term (Committed 3) [Rotl 50; Mask 0x2000]; Term (Committed 3) [Rotl 52; Mask 0x2000];
        Term (Committed 2) [Rotl 47; Mask 0x800]; Term (Committed 2) [Rotl 46; Mask 0x800];
        Term (Committed 3) [Rotl 48; Mask 0x1000]; Term (Committed 2) [Rotl 45; Mask 0x800];
        Term (Committed 2) [Rotl 44; Mask 0x800]; Term (Committed 3) [Rotl 46; Mask 0x1000];
        Term (Committed 3) [Rotl 47; Mask 0x1000]; Term (Committed 3) [Rotl 46; Mask 0x2000];
        Term (Committed 3) [Rotl 48; Mask 0x2000]; Term (Committed 4) [Rotl 52; Mask 0x3000];
        Term (Committed 4) [Rotl 52; Mask 0x4000]; Term (Committed 4) [Rotl 57; Mask 0x7000];
        Term (Committed 4) [Rotl 57; Mask 0x8000]; Term (Committed 4) [Rotl 1; Mask 0xf000]]
      [Term (Committed 4) [Mask 0x7070707]; Term (Committed 4) [Rotl 1; Mask 0x6060606];
        Term (Committed 4) [Mask 0x780078]; Term (Committed 4) [Rotl 1; Mask 0x700070];
        Term (Committed 4) [Mask 0xf800]; Term (Committed 4) [Rotl 1; Mask 0xf000]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 6) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 9) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 10) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 7) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x36000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x36000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 7) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 5) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) [Mask 0x1]; Term (Committed 2) [Rotl 63; Mask 0x1]; Term (Committed 3) [Rotl 1; Mask 0x2];
        Term (Committed 2) [Rotl 62; Mask 0x1]; Term (Committed 2) [Rotl 61; Mask 0x1];
        Term (Committed 3) [Rotl 63; Mask 0x2]; Term (Committed 3) [Mask 0x2];
        Term (Committed 3) [Rotl 63; Mask 0x4]; Term (Committed 3) [Rotl 1; Mask 0x4];
        Term (Committed 2) [Rotl 60; Mask 0x1]; Term (Committed 2) [Rotl 59; Mask 0x1];
        Term (Committed 3) [Rotl 61; Mask 0x2]; Term (Committed 2) [Rotl 58; Mask 0x1];
        Term (Committed 2) [Rotl 57; Mask 0x1]; Term (Committed 3) [Rotl 59; Mask 0x2];
        Term (Committed 3) [Rotl 60; Mask 0x2]; Term (Committed 3) [Rotl 59; Mask 0x4];
        Term (Committed 3) [Rotl 61; Mask 0x4]; Term (Committed 4) [Rotl 1; Mask 0x6];
        Term (Committed 4) [Rotl 1; Mask 0x8]; Term (Committed 2) [Rotl 56; Mask 0x1];
        Term (Committed 2) [Rotl 55; Mask 0x1]; Term (Committed 3) [Rotl 57; Mask 0x2];
        Term (Committed 2) [Rotl 54; Mask 0x1]; Term (Committed 2) [Rotl 53; Mask 0x1];
        Term (Committed 3) [Rotl 55; Mask 0x2]; Term (Committed 3) [Rotl 56; Mask 0x2];
        Term (Committed 3) [Rotl 55; Mask 0x4]; Term (Committed 3) [Rotl 57; Mask 0x4];
        Term (Committed 2) [Rotl 52; Mask 0x1]; Term (Committed 2) [Rotl 51; Mask 0x1];
        Term (Committed 3) [Rotl 53; Mask 0x2]; Term (Committed 2) [Rotl 50; Mask 0x1];
        Term (Committed 2) [Rotl 49; Mask 0x1]; Term (Committed 3) [Rotl 51; Mask 0x2];
        Term (Committed 3) [Rotl 52; Mask 0x2]; Term (Committed 3) [Rotl 51; Mask 0x4];
        Term (Committed 3) [Rotl 53; Mask 0x4]; Term (Committed 4) [Rotl 57; Mask 0x6];
        Term (Committed 4) [Rotl 57; Mask 0x8]; Term (Committed 4) [Rotl 62; Mask 0xe];
        Term (Committed 4) [Rotl 62; Mask 0x10]; Term (Committed 2) [Rotl 48; Mask 0x1];
        Term (Committed 2) [Rotl 47; Mask 0x1]; Term (Committed 3) [Rotl 49; Mask 0x2];
        Term (Committed 2) [Rotl 46; Mask 0x1]; Term (Committed 2) [Rotl 45; Mask 0x1];
        Term (Committed 3) [Rotl 47; Mask 0x2]; Term (Committed 3) [Rotl 48; Mask 0x2];
        Term (Committed 3) [Rotl 47; Mask 0x4]; Term (Committed 3) [Rotl 49; Mask 0x4];
        Term (Committed 2) [Rotl 44; Mask 0x1]; Term (Committed 2) [Rotl 43; Mask 0x1];
        Term (Committed 3) [Rotl 45; Mask 0x2]; Term (Committed 2) [Rotl 42; Mask 0x1];
        Term (Committed 2) [Rotl 41; Mask 0x1]; Term (Committed 3) [Rotl 43; Mask 0x2];
        Term (Committed 3) [Rotl 44; Mask 0x2]; Term (Committed 3) [Rotl 43; Mask 0x4];
        Term (Committed 3) [Rotl 45; Mask 0x4]; Term (Committed 4) [Rotl 49; Mask 0x6];
        Term (Committed 4) [Rotl 49; Mask 0x8]; Term (Committed 2) [Rotl 40; Mask 0x1];
        Term (Committed 2) [Rotl 39; Mask 0x1]; Term (Committed 3) [Rotl 41; Mask 0x2];
        Term (Committed 2) [Rotl 38; Mask 0x1]; Term (Committed 2) [Rotl 37; Mask 0x1];
        Term (Committed 3) [Rotl 39; Mask 0x2]; Term (Committed 3) [Rotl 40; Mask 0x2];
        Term (Committed 3) [Rotl 39; Mask 0x4]; Term (Committed 3) [Rotl 41; Mask 0x4];
        Term (Committed 2) [Rotl 36; Mask 0x1]; Term (Committed 2) [Rotl 35; Mask 0x1];
        Term (Committed 3) [Rotl 37; Mask 0x2]; Term (Committed 2) [Rotl 34; Mask 0x1];
        Term (Committed 2) [Rotl 33; Mask 0x1]; Term (Committed 3) [Rotl 35; Mask 0x2];
        Term (Committed 3) [Rotl 36; Mask 0x2]; Term (Committed 3) [Rotl 35; Mask 0x4];
        Term (Committed 3) [Rotl 37; Mask 0x4]; Term (Committed 4) [Rotl 41; Mask 0x6];
        Term (Committed 4) [Rotl 41; Mask 0x8]; Term (Committed 4) [Rotl 46; Mask 0xe];
        Term (Committed 4) [Rotl 46; Mask 0x10]; Term (Committed 4) [Rotl 54; Mask 0x1e];
        Term (Committed 4) [Rotl 54; Mask 0x20]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].
