(* Written by `carryless chips --format coq`. Not to be edited. *)
From Coq Require Import ZArith List String.
From Carryless Require Import Circuit.
Import ListNotations.

Definition chip_load_double : chip := Chip "load double"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: address *)
    FCarry [Term (Committed 2) []] [Term (Committed 1) [Sar 32]] [] 64;
    (* 4: memory word *)
    Input;
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
    (* 9: last memory word, rd *)
    Input;
    (* 10: memory word, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* address *)
    Constraint
      [Term (Committed 2) []; Term (Committed 3) [Shl 1]]
      [Term (Committed 1) [Sar 32]; Term (Committed 3) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 3) [Shl 1]];
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
    (* memory word, rd after last *)
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x82000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x82000000]]; []];
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
    (* memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 9) [Shl 32]; Term (Committed 2) [Rotl 61; Mask 0xffffffff];
        Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff]; Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 4) []];
        [Term (Committed 2) [Rotl 29; Mask 0xffffffff]; Term (Committed 1) [Sar 32; Rotl 29; Mask 0xffffffff];
        Term (Committed 3) [Rotl 30; Mask 0xdfffffff]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]; Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff];
        Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 4) []];
        [Term (Committed 2) [Rotl 29; Mask 0xffffffff]; Term (Committed 1) [Sar 32; Rotl 29; Mask 0xffffffff];
        Term (Committed 3) [Rotl 30; Mask 0xdfffffff]]];
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
        [Term (Committed 4) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_load_word : chip := Chip "load word"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: address *)
    FCarry [Term (Committed 2) []] [Term (Committed 1) [Sar 32]] [] 64;
    (* 4: memory word *)
    Input;
    (* 5: selected *)
    FParts [
      FAnd
      [Term (Committed 2) [Broadcast 2; Mask 0xffffffff]; Term (Committed 1) [Broadcast 34; Mask 0xffffffff];
        Term (Committed 3) [Broadcast 1; Mask 0xffffffff]]
      [Term (Committed 4) [Shr 32]; Term (Committed 4) [Mask 0xffffffff]];
      FValue [Term (Committed 4) [Mask 0xffffffff]];
      FAnd [Term (Committed 1) [Rotl 15; Mask 0x100000000]] [Term (Committed 5) [Rotl 1; Mask 0x100000000]]];
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
    (* 10: last memory word, rd *)
    Input;
    (* 11: memory word, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* address *)
    Constraint
      [Term (Committed 2) []; Term (Committed 3) [Shl 1]]
      [Term (Committed 1) [Sar 32]; Term (Committed 3) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 3) [Shl 1]];
    (* selected *)
    Constraint
      [Term (Committed 2) [Broadcast 2; Mask 0xffffffff]; Term (Committed 1) [Broadcast 34; Mask 0xffffffff];
        Term (Committed 3) [Broadcast 1; Mask 0xffffffff]; Term (Committed 1) [Rotl 15; Mask 0x100000000]]
      [Term (Committed 4) [Shr 32]; Term (Committed 4) [Mask 0xffffffff];
        Term (Committed 5) [Rotl 1; Mask 0x100000000]]
      [Term (Committed 5) [Mask 0xffffffff]; Term (Committed 4) [Mask 0xffffffff];
        Term (Committed 5) [Mask 0x100000000]];
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
    (* memory word, rd after last *)
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x81000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x81000000]]; []];
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
    (* memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 10) [Shl 32]; Term (Committed 2) [Rotl 61; Mask 0xffffffff];
        Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff]; Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 4) []];
        [Term (Committed 2) [Rotl 29; Mask 0x7fffffff]; Term (Committed 1) [Sar 32; Rotl 29; Mask 0x7fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x5fffffff]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]; Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff];
        Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 4) []];
        [Term (Committed 2) [Rotl 29; Mask 0x7fffffff]; Term (Committed 1) [Sar 32; Rotl 29; Mask 0x7fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x5fffffff]]];
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
        [Term (Committed 5) [Mask 0xffffffff]; Term (Committed 5) [Broadcast 32; Mask 0xffffffff00000000]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_load_half : chip := Chip "load half"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: address *)
    FCarry [Term (Committed 2) []] [Term (Committed 1) [Sar 32]] [] 64;
    (* 4: memory word *)
    Input;
    (* 5: selected *)
    FParts [
      FAnd
      [Term (Committed 2) [Broadcast 2; Mask 0xffffffff]; Term (Committed 1) [Broadcast 34; Mask 0xffffffff];
        Term (Committed 3) [Broadcast 1; Mask 0xffffffff]]
      [Term (Committed 4) [Shr 32]; Term (Committed 4) [Mask 0xffffffff]];
      FValue [Term (Committed 4) [Mask 0xffffffff]];
      FAnd
      [Term (Committed 2) [Broadcast 1; Mask 0xffff00000000];
        Term (Committed 1) [Broadcast 33; Mask 0xffff00000000];
        Term (Committed 3) [Broadcast 0; Mask 0xffff00000000]]
      [Term (Committed 5) [Rotl 16; Mask 0xffff00000000]; Term (Committed 5) [Rotl 32; Mask 0xffff00000000]];
      FValue [Term (Committed 5) [Rotl 32; Mask 0xffff00000000]];
      FAnd [Term (Committed 1) [Rotl 31; Mask 0x1000000000000]] [Term (Committed 5) [Rotl 1; Mask 0x1000000000000]]];
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
    (* 10: last memory word, rd *)
    Input;
    (* 11: memory word, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* address *)
    Constraint
      [Term (Committed 2) []; Term (Committed 3) [Shl 1]]
      [Term (Committed 1) [Sar 32]; Term (Committed 3) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 3) [Shl 1]];
    (* selected *)
    Constraint
      [Term (Committed 2) [Broadcast 2; Mask 0xffffffff]; Term (Committed 1) [Broadcast 34; Mask 0xffffffff];
        Term (Committed 3) [Broadcast 1; Mask 0xffffffff]; Term (Committed 2) [Broadcast 1; Mask 0xffff00000000];
        Term (Committed 1) [Broadcast 33; Mask 0xffff00000000];
        Term (Committed 3) [Broadcast 0; Mask 0xffff00000000]; Term (Committed 1) [Rotl 31; Mask 0x1000000000000]]
      [Term (Committed 4) [Shr 32]; Term (Committed 4) [Mask 0xffffffff];
        Term (Committed 5) [Rotl 16; Mask 0xffff00000000]; Term (Committed 5) [Rotl 32; Mask 0xffff00000000];
        Term (Committed 5) [Rotl 1; Mask 0x1000000000000]]
      [Term (Committed 5) [Mask 0xffffffff]; Term (Committed 4) [Mask 0xffffffff];
        Term (Committed 5) [Mask 0xffff00000000]; Term (Committed 5) [Rotl 32; Mask 0xffff00000000];
        Term (Committed 5) [Mask 0x1000000000000]];
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
    (* memory word, rd after last *)
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000]]; []];
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
    (* memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 10) [Shl 32]; Term (Committed 2) [Rotl 61; Mask 0xffffffff];
        Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff]; Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 4) []];
        [Term (Committed 2) [Rotl 29; Mask 0x3fffffff]; Term (Committed 1) [Sar 32; Rotl 29; Mask 0x3fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]; Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff];
        Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 4) []];
        [Term (Committed 2) [Rotl 29; Mask 0x3fffffff]; Term (Committed 1) [Sar 32; Rotl 29; Mask 0x3fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]]];
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
        [Term (Committed 5) [Rotl 32; Mask 0xffff]; Term (Committed 5) [Broadcast 48; Mask 0xffffffffffff0000]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_load_byte : chip := Chip "load byte"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: address *)
    FCarry [Term (Committed 2) []] [Term (Committed 1) [Sar 32]] [] 64;
    (* 4: memory word *)
    Input;
    (* 5: selected *)
    FParts [
      FAnd
      [Term (Committed 2) [Broadcast 2; Mask 0xffffffff]; Term (Committed 1) [Broadcast 34; Mask 0xffffffff];
        Term (Committed 3) [Broadcast 1; Mask 0xffffffff]]
      [Term (Committed 4) [Shr 32]; Term (Committed 4) [Mask 0xffffffff]];
      FValue [Term (Committed 4) [Mask 0xffffffff]];
      FAnd
      [Term (Committed 2) [Broadcast 1; Mask 0xffff00000000];
        Term (Committed 1) [Broadcast 33; Mask 0xffff00000000];
        Term (Committed 3) [Broadcast 0; Mask 0xffff00000000]]
      [Term (Committed 5) [Rotl 16; Mask 0xffff00000000]; Term (Committed 5) [Rotl 32; Mask 0xffff00000000]];
      FValue [Term (Committed 5) [Rotl 32; Mask 0xffff00000000]];
      FAnd
      [Term (Committed 2) [Broadcast 0; Mask 0xff000000000000];
        Term (Committed 1) [Broadcast 32; Mask 0xff000000000000]]
      [Term (Committed 5) [Rotl 8; Mask 0xff000000000000]; Term (Committed 5) [Rotl 16; Mask 0xff000000000000]];
      FValue [Term (Committed 5) [Rotl 16; Mask 0xff000000000000]];
      FAnd [Term (Committed 1) [Rotl 39; Mask 0x100000000000000]] [Term (Committed 5) [Rotl 1; Mask 0x100000000000000]]];
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
    (* 10: last memory word, rd *)
    Input;
    (* 11: memory word, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* address *)
    Constraint
      [Term (Committed 2) []; Term (Committed 3) [Shl 1]]
      [Term (Committed 1) [Sar 32]; Term (Committed 3) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 3) [Shl 1]];
    (* selected *)
    Constraint
      [Term (Committed 2) [Broadcast 2; Mask 0xffffffff]; Term (Committed 1) [Broadcast 34; Mask 0xffffffff];
        Term (Committed 3) [Broadcast 1; Mask 0xffffffff]; Term (Committed 2) [Broadcast 1; Mask 0xffff00000000];
        Term (Committed 1) [Broadcast 33; Mask 0xffff00000000];
        Term (Committed 3) [Broadcast 0; Mask 0xffff00000000];
        Term (Committed 2) [Broadcast 0; Mask 0xff000000000000];
        Term (Committed 1) [Broadcast 32; Mask 0xff000000000000];
        Term (Committed 1) [Rotl 39; Mask 0x100000000000000]]
      [Term (Committed 4) [Shr 32]; Term (Committed 4) [Mask 0xffffffff];
        Term (Committed 5) [Rotl 16; Mask 0xffff00000000]; Term (Committed 5) [Rotl 32; Mask 0xffff00000000];
        Term (Committed 5) [Rotl 8; Mask 0xff000000000000]; Term (Committed 5) [Rotl 16; Mask 0xff000000000000];
        Term (Committed 5) [Rotl 1; Mask 0x100000000000000]]
      [Term (Committed 5) [Mask 0xffffffff]; Term (Committed 4) [Mask 0xffffffff];
        Term (Committed 5) [Mask 0xffff00000000]; Term (Committed 5) [Rotl 32; Mask 0xffff00000000];
        Term (Committed 5) [Mask 0xff000000000000]; Term (Committed 5) [Rotl 16; Mask 0xff000000000000];
        Term (Committed 5) [Mask 0x100000000000000]];
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
    (* memory word, rd after last *)
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x48000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x48000000]]; []];
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
    (* memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 10) [Shl 32]; Term (Committed 2) [Rotl 61; Mask 0xffffffff];
        Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff]; Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 4) []];
        [Term (Committed 2) [Shr 35]; Term (Committed 1) [Broadcast 63; Mask 0x1fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]; Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff];
        Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 4) []];
        [Term (Committed 2) [Shr 35]; Term (Committed 1) [Broadcast 63; Mask 0x1fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]]];
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
        [Term (Committed 5) [Rotl 16; Mask 0xff]; Term (Committed 5) [Broadcast 56; Mask 0xffffffffffffff00]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_store_double : chip := Chip "store double"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: address *)
    FCarry [Term (Committed 2) []] [Term (Committed 1) [Sar 32]] [] 64;
    (* 4: rs2 *)
    Input;
    (* 5: memory word before *)
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
    (* 9: last rs2, memory word *)
    Input;
    (* 10: rs2, memory word after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* address *)
    Constraint
      [Term (Committed 2) []; Term (Committed 3) [Shl 1]]
      [Term (Committed 1) [Sar 32]; Term (Committed 3) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 3) [Shl 1]];
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
    (* rs2, memory word after last *)
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x86000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x86000000]]; []];
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
      [[Term (Committed 9) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 4) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 4) []]];
    (* memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 9) [Mask 0xffffffff00000000]; Term (Committed 2) [Rotl 61; Mask 0xffffffff];
        Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff]; Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 5) []];
        [Term (Committed 2) [Rotl 29; Mask 0xffffffff]; Term (Committed 1) [Sar 32; Rotl 29; Mask 0xffffffff];
        Term (Committed 3) [Rotl 30; Mask 0xdfffffff]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]; Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff];
        Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 4) []];
        [Term (Committed 2) [Rotl 29; Mask 0xffffffff]; Term (Committed 1) [Sar 32; Rotl 29; Mask 0xffffffff];
        Term (Committed 3) [Rotl 30; Mask 0xdfffffff]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_store_word : chip := Chip "store word"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: address *)
    FCarry [Term (Committed 2) []] [Term (Committed 1) [Sar 32]] [] 64;
    (* 4: rs2 *)
    Input;
    (* 5: memory word before *)
    Input;
    (* 6: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 7: memory word after *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 2) [Broadcast 2];
        Term (Committed 1) [Broadcast 34]; Term (Committed 3) [Broadcast 1]]
      [Term (Committed 4) [Mask 0xffffffff]; Term (Committed 4) [Shl 32]; Term (Committed 5) []];
      FValue [Term (Committed 5) []]];
    (* 8: last fetch, rs1 *)
    Input;
    (* 9: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 10: last rs2, memory word *)
    Input;
    (* 11: rs2, memory word after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* address *)
    Constraint
      [Term (Committed 2) []; Term (Committed 3) [Shl 1]]
      [Term (Committed 1) [Sar 32]; Term (Committed 3) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 3) [Shl 1]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 6) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* memory word after *)
    Constraint
      [Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 2) [Broadcast 2];
        Term (Committed 1) [Broadcast 34]; Term (Committed 3) [Broadcast 1]]
      [Term (Committed 4) [Mask 0xffffffff]; Term (Committed 4) [Shl 32]; Term (Committed 5) []]
      [Term (Committed 7) []; Term (Committed 5) []];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, memory word after last *)
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x85000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x85000000]]; []];
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
      [[Term (Committed 10) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 4) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 4) []]];
    (* memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 10) [Mask 0xffffffff00000000]; Term (Committed 2) [Rotl 61; Mask 0xffffffff];
        Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff]; Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 5) []];
        [Term (Committed 2) [Rotl 29; Mask 0x7fffffff]; Term (Committed 1) [Sar 32; Rotl 29; Mask 0x7fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x5fffffff]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]; Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff];
        Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 7) []];
        [Term (Committed 2) [Rotl 29; Mask 0x7fffffff]; Term (Committed 1) [Sar 32; Rotl 29; Mask 0x7fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x5fffffff]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_store_half : chip := Chip "store half"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: address *)
    FCarry [Term (Committed 2) []] [Term (Committed 1) [Sar 32]] [] 64;
    (* 4: rs2 *)
    Input;
    (* 5: memory word before *)
    Input;
    (* 6: clock + 4, pc + length *)
    FParts [
      FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
      FAnd
      [Term (Committed 2) [Rotl 63; Mask 0x1]; Term (Committed 1) [Rotl 31; Mask 0x1];
        Term (Committed 3) [Mask 0x1]]
      [Term (Committed 2) [Rotl 62; Mask 0x1]; Term (Committed 1) [Rotl 30; Mask 0x1];
        Term (Committed 3) [Rotl 63; Mask 0x1]]];
    (* 7: memory word after *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 16; Mask 0xffff]; Term (Committed 2) [Broadcast 1; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 33; Mask 0xffffffff]; Term (Committed 3) [Broadcast 0; Mask 0xffffffff];
        Term (Committed 2) [Broadcast 2; Mask 0xffff0000ffff];
        Term (Committed 1) [Broadcast 34; Mask 0xffff0000ffff];
        Term (Committed 3) [Broadcast 1; Mask 0xffff0000ffff]; Term (Committed 6) [Broadcast 0]]
      [Term (Committed 4) [Mask 0xffff]; Term (Committed 4) [Rotl 16; Mask 0xffff0000];
        Term (Committed 4) [Rotl 32; Mask 0xffff00000000]; Term (Committed 4) [Shl 48]; Term (Committed 5) []];
      FValue [Term (Committed 5) []]];
    (* 8: last fetch, rs1 *)
    Input;
    (* 9: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 10: last rs2, memory word *)
    Input;
    (* 11: rs2, memory word after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* address *)
    Constraint
      [Term (Committed 2) []; Term (Committed 3) [Shl 1]]
      [Term (Committed 1) [Sar 32]; Term (Committed 3) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 3) [Shl 1]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Rotl 63; Mask 0x1]; Term (Committed 1) [Rotl 31; Mask 0x1];
        Term (Committed 3) [Mask 0x1]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Rotl 62; Mask 0x1]; Term (Committed 1) [Rotl 30; Mask 0x1];
        Term (Committed 3) [Rotl 63; Mask 0x1]]
      [Term (Committed 6) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 6) [Mask 0x1]];
    (* memory word after *)
    Constraint
      [Term (Committed 1) [Broadcast 16; Mask 0xffff]; Term (Committed 2) [Broadcast 1; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 33; Mask 0xffffffff]; Term (Committed 3) [Broadcast 0; Mask 0xffffffff];
        Term (Committed 2) [Broadcast 2; Mask 0xffff0000ffff];
        Term (Committed 1) [Broadcast 34; Mask 0xffff0000ffff];
        Term (Committed 3) [Broadcast 1; Mask 0xffff0000ffff]; Term (Committed 6) [Broadcast 0]]
      [Term (Committed 4) [Mask 0xffff]; Term (Committed 4) [Rotl 16; Mask 0xffff0000];
        Term (Committed 4) [Rotl 32; Mask 0xffff00000000]; Term (Committed 4) [Shl 48]; Term (Committed 5) []]
      [Term (Committed 7) []; Term (Committed 5) []];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, memory word after last *)
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x84000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x84000000]]; []];
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
      [[Term (Committed 10) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 4) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 4) []]];
    (* memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 10) [Mask 0xffffffff00000000]; Term (Committed 2) [Rotl 61; Mask 0xffffffff];
        Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff]; Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 5) []];
        [Term (Committed 2) [Rotl 29; Mask 0x3fffffff]; Term (Committed 1) [Sar 32; Rotl 29; Mask 0x3fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]; Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff];
        Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 7) []];
        [Term (Committed 2) [Rotl 29; Mask 0x3fffffff]; Term (Committed 1) [Sar 32; Rotl 29; Mask 0x3fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_store_byte : chip := Chip "store byte"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: address *)
    FCarry [Term (Committed 2) []] [Term (Committed 1) [Sar 32]] [] 64;
    (* 4: rs2 *)
    Input;
    (* 5: memory word before *)
    Input;
    (* 6: clock + 4, pc + length *)
    FParts [
      FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
      FAnd
      [Term (Committed 2) [Mask 0x1]; Term (Committed 1) [Rotl 32; Mask 0x1]]
      [Term (Committed 2) [Rotl 63; Mask 0x1]; Term (Committed 1) [Rotl 31; Mask 0x1];
        Term (Committed 3) [Mask 0x1]];
      FAnd
      [Term (Committed 2) [Rotl 31; Mask 0x80000000]; Term (Committed 1) [Rotl 63; Mask 0x80000000]]
      [Term (Committed 2) [Rotl 29; Mask 0x80000000]; Term (Committed 1) [Rotl 61; Mask 0x80000000];
        Term (Committed 3) [Rotl 30; Mask 0x80000000]];
      FAnd
      [Term (Committed 2) [Rotl 31; Mask 0x100000000]; Term (Committed 1) [Rotl 63; Mask 0x100000000];
        Term (Committed 3) [Rotl 32; Mask 0x100000000]]
      [Term (Committed 2) [Rotl 30; Mask 0x100000000]; Term (Committed 1) [Rotl 62; Mask 0x100000000];
        Term (Committed 3) [Rotl 31; Mask 0x100000000]];
      FAnd
      [Term (Committed 6) [Rotl 33; Mask 0x200000000]]
      [Term (Committed 2) [Rotl 31; Mask 0x200000000]; Term (Committed 1) [Rotl 63; Mask 0x200000000];
        Term (Committed 3) [Rotl 32; Mask 0x200000000]]];
    (* 7: memory word after *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 16; Mask 0xff]; Term (Committed 2) [Broadcast 0; Mask 0xffff];
        Term (Committed 1) [Broadcast 32; Mask 0xffff]; Term (Committed 2) [Broadcast 1; Mask 0xff00ff];
        Term (Committed 1) [Broadcast 33; Mask 0xff00ff]; Term (Committed 3) [Broadcast 0; Mask 0xff00ff];
        Term (Committed 6) [Broadcast 0; Mask 0xffffffff]; Term (Committed 2) [Broadcast 2; Mask 0xff000000ff];
        Term (Committed 1) [Broadcast 34; Mask 0xff000000ff]; Term (Committed 3) [Broadcast 1; Mask 0xff000000ff];
        Term (Committed 6) [Broadcast 31; Mask 0xffff0000ffff];
        Term (Committed 6) [Broadcast 32; Mask 0xff00ff00ff00ff]; Term (Committed 6) [Broadcast 33]]
      [Term (Committed 4) [Mask 0xff]; Term (Committed 4) [Rotl 8; Mask 0xff00];
        Term (Committed 4) [Rotl 16; Mask 0xff0000]; Term (Committed 4) [Rotl 24; Mask 0xff000000];
        Term (Committed 4) [Rotl 32; Mask 0xff00000000]; Term (Committed 4) [Rotl 40; Mask 0xff0000000000];
        Term (Committed 4) [Rotl 48; Mask 0xff000000000000]; Term (Committed 4) [Shl 56]; Term (Committed 5) []];
      FValue [Term (Committed 5) []]];
    (* 8: last fetch, rs1 *)
    Input;
    (* 9: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 10: last rs2, memory word *)
    Input;
    (* 11: rs2, memory word after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* address *)
    Constraint
      [Term (Committed 2) []; Term (Committed 3) [Shl 1]]
      [Term (Committed 1) [Sar 32]; Term (Committed 3) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 3) [Shl 1]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Mask 0x1]; Term (Committed 1) [Rotl 32; Mask 0x1];
        Term (Committed 2) [Rotl 31; Mask 0x80000000]; Term (Committed 1) [Rotl 63; Mask 0x80000000];
        Term (Committed 2) [Rotl 31; Mask 0x100000000]; Term (Committed 1) [Rotl 63; Mask 0x100000000];
        Term (Committed 3) [Rotl 32; Mask 0x100000000]; Term (Committed 6) [Rotl 33; Mask 0x200000000]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Rotl 63; Mask 0x1]; Term (Committed 1) [Rotl 31; Mask 0x1];
        Term (Committed 3) [Mask 0x1]; Term (Committed 2) [Rotl 29; Mask 0x80000000];
        Term (Committed 1) [Rotl 61; Mask 0x80000000]; Term (Committed 3) [Rotl 30; Mask 0x80000000];
        Term (Committed 2) [Rotl 30; Mask 0x100000000]; Term (Committed 1) [Rotl 62; Mask 0x100000000];
        Term (Committed 3) [Rotl 31; Mask 0x100000000]; Term (Committed 2) [Rotl 31; Mask 0x200000000];
        Term (Committed 1) [Rotl 63; Mask 0x200000000]; Term (Committed 3) [Rotl 32; Mask 0x200000000]]
      [Term (Committed 6) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 6) [Mask 0x1]; Term (Committed 6) [Mask 0x80000000]; Term (Committed 6) [Mask 0x100000000];
        Term (Committed 6) [Mask 0x200000000]];
    (* memory word after *)
    Constraint
      [Term (Committed 1) [Broadcast 16; Mask 0xff]; Term (Committed 2) [Broadcast 0; Mask 0xffff];
        Term (Committed 1) [Broadcast 32; Mask 0xffff]; Term (Committed 2) [Broadcast 1; Mask 0xff00ff];
        Term (Committed 1) [Broadcast 33; Mask 0xff00ff]; Term (Committed 3) [Broadcast 0; Mask 0xff00ff];
        Term (Committed 6) [Broadcast 0; Mask 0xffffffff]; Term (Committed 2) [Broadcast 2; Mask 0xff000000ff];
        Term (Committed 1) [Broadcast 34; Mask 0xff000000ff]; Term (Committed 3) [Broadcast 1; Mask 0xff000000ff];
        Term (Committed 6) [Broadcast 31; Mask 0xffff0000ffff];
        Term (Committed 6) [Broadcast 32; Mask 0xff00ff00ff00ff]; Term (Committed 6) [Broadcast 33]]
      [Term (Committed 4) [Mask 0xff]; Term (Committed 4) [Rotl 8; Mask 0xff00];
        Term (Committed 4) [Rotl 16; Mask 0xff0000]; Term (Committed 4) [Rotl 24; Mask 0xff000000];
        Term (Committed 4) [Rotl 32; Mask 0xff00000000]; Term (Committed 4) [Rotl 40; Mask 0xff0000000000];
        Term (Committed 4) [Rotl 48; Mask 0xff000000000000]; Term (Committed 4) [Shl 56]; Term (Committed 5) []]
      [Term (Committed 7) []; Term (Committed 5) []];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, memory word after last *)
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x49000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x49000000]]; []];
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
      [[Term (Committed 10) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 4) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 4) []]];
    (* memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 10) [Mask 0xffffffff00000000]; Term (Committed 2) [Rotl 61; Mask 0xffffffff];
        Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff]; Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 5) []];
        [Term (Committed 2) [Shr 35]; Term (Committed 1) [Broadcast 63; Mask 0x1fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]; Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff];
        Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 7) []];
        [Term (Committed 2) [Shr 35]; Term (Committed 1) [Broadcast 63; Mask 0x1fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].
