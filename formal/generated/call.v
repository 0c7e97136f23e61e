(* Written by `carryless chips --format coq`. Not to be edited. *)
From Coq Require Import ZArith List String.
From Carryless Require Import Circuit.
Import ListNotations.

Definition chip_exit : chip := Chip "exit"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: exit_group *)
    Input;
    (* 3: a1 *)
    Input;
    (* 4: a2 *)
    Input;
    (* 5: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 6: a0 *)
    Input;
    (* 7: last fetch, a7 *)
    Input;
    (* 8: fetch, a7 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 9: last a1, a2 *)
    Input;
    (* 10: a1, a2 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 11: last a0 *)
    Input;
    (* 12: a0 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 5) [Rotl 33; Mask 0xfffffff8]]
      [Term (Committed 11) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 5) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, a7 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a1, a2 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a0 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 5) [Rotl 33; Mask 0xfffffff8]; Term (Committed 12) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 11) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 12) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 7) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* a7 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 7) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 1) [Broadcast 16; Mask 0x5d]; Term (Committed 2) [Broadcast 0; Mask 0x3]]];
    (* a7 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 1) [Broadcast 16; Mask 0x5d]; Term (Committed 2) [Broadcast 0; Mask 0x3]]];
    (* a1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xb]]; [Term (Committed 3) []]];
    (* a1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Broadcast 16; Mask 0xb]];
        [Term (Committed 3) []]];
    (* a2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0xc]];
        [Term (Committed 4) []]];
    (* a2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Broadcast 16; Mask 0xc]];
        [Term (Committed 4) []]];
    (* a0 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 11) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xa]]; [Term (Committed 6) []]];
    (* a0 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Broadcast 16; Mask 0xa]];
        [Term (Committed 6) []]];
    (* exit *)
    Token Send [Term (Committed 1) [Broadcast 16; Mask 0x7]] [[Term (Committed 6) []]] ].

Definition chip_read_private : chip := Chip "read private"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: a1 *)
    Input;
    (* 3: a2 *)
    Input;
    (* 4: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 5: count as a thermometer *)
    Input;
    (* 6: a2 - count *)
    FCarry
      [Term (Committed 3) []]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8];
        Term (Committed 1) [Broadcast 16]]
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      64;
    (* 7: end within word *)
    FCarry
      [Term (Committed 2) [Mask 0x7]]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8]]
      []
      32;
    (* 8: change of the bytes *)
    Input;
    (* 9: memory word before *)
    Input;
    (* 10: change by 8 *)
    FParts [
      FAnd [Term (Committed 2) [Broadcast 0]] [Term (Committed 8) [Rotl 8]; Term (Committed 8) []];
      FValue [Term (Committed 8) []]];
    (* 11: change by 16 *)
    FParts [
      FAnd [Term (Committed 2) [Broadcast 1]] [Term (Committed 10) [Rotl 16]; Term (Committed 10) []];
      FValue [Term (Committed 10) []]];
    (* 12: change by 32 *)
    FParts [
      FAnd [Term (Committed 2) [Broadcast 2]] [Term (Committed 11) [Rotl 32]; Term (Committed 11) []];
      FValue [Term (Committed 11) []]];
    (* 13: clock + 8 *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]]
      []
      32;
    (* 14: last fetch, a7 *)
    Input;
    (* 15: fetch, a7 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 16: last a1, a2 *)
    Input;
    (* 17: a1, a2 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 16) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 18: last a0, memory word *)
    Input;
    (* 19: a0, memory word after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 4) [Rotl 33; Mask 0xfffffff8]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 18) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 4) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* count is a thermometer *)
    Constraint
      [Term (Committed 5) [Mask 0xff]]
      [Term (Committed 5) [Rotl 1; Mask 0xfe]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 5) [Mask 0xff]];
    (* a2 - count *)
    Constraint
      [Term (Committed 3) []; Term (Committed 6) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8];
        Term (Committed 1) [Broadcast 16]; Term (Committed 6) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 6) [Mask 0x7fffffffffffffff]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 6) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]];
    (* end within word *)
    Constraint
      [Term (Committed 2) [Mask 0x7]; Term (Committed 7) [Rotl 1; Mask 0xe]]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8];
        Term (Committed 7) [Rotl 1; Mask 0xe]]
      [Term (Committed 7) [Mask 0xf]; Term (Committed 7) [Rotl 1; Mask 0xe]];
    (* end is at most 8 *)
    Constraint
      [Term (Committed 5) [Broadcast 7; Mask 0x7]; Term (Committed 7) [Broadcast 2; Mask 0x7]]
      [Term (Committed 2) [Mask 0x7]; Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1];
        Term (Committed 5) [Mask 0x2]; Term (Committed 5) [Rotl 62; Mask 0x1];
        Term (Committed 5) [Rotl 61; Mask 0x1]; Term (Committed 5) [Rotl 62; Mask 0x2];
        Term (Committed 5) [Rotl 63; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x1];
        Term (Committed 5) [Rotl 59; Mask 0x1]; Term (Committed 5) [Rotl 60; Mask 0x2];
        Term (Committed 5) [Rotl 58; Mask 0x1]; Term (Committed 5) [Rotl 57; Mask 0x1];
        Term (Committed 5) [Rotl 58; Mask 0x2]; Term (Committed 5) [Rotl 59; Mask 0x4];
        Term (Committed 7) [Rotl 1; Mask 0x6]]
      [];
    (* only the bytes read change *)
    Constraint
      [Term (Committed 8) []]
      [Term (Committed 5) [Broadcast 0; Mask 0xff]; Term (Committed 5) [Broadcast 1; Mask 0xff00];
        Term (Committed 5) [Broadcast 2; Mask 0xff0000]; Term (Committed 5) [Broadcast 3; Mask 0xff000000];
        Term (Committed 5) [Broadcast 4; Mask 0xff00000000]; Term (Committed 5) [Broadcast 5; Mask 0xff0000000000];
        Term (Committed 5) [Broadcast 6; Mask 0xff000000000000];
        Term (Committed 5) [Broadcast 7; Mask 0xff00000000000000]; Term (Committed 1) [Broadcast 16]]
      [];
    (* change by 8 *)
    Constraint
      [Term (Committed 2) [Broadcast 0]]
      [Term (Committed 8) [Rotl 8]; Term (Committed 8) []]
      [Term (Committed 10) []; Term (Committed 8) []];
    (* change by 16 *)
    Constraint
      [Term (Committed 2) [Broadcast 1]]
      [Term (Committed 10) [Rotl 16]; Term (Committed 10) []]
      [Term (Committed 11) []; Term (Committed 10) []];
    (* change by 32 *)
    Constraint
      [Term (Committed 2) [Broadcast 2]]
      [Term (Committed 11) [Rotl 32]; Term (Committed 11) []]
      [Term (Committed 12) []; Term (Committed 11) []];
    (* clock + 8 *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0x7ffffff800000000]; Term (Committed 13) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 13) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 13) [Mask 0x7ffffffc00000000]; Term (Committed 13) [Rotl 1; Mask 0x7ffffff800000000]];
    (* fetch, a7 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 15) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a1, a2 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 17) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 16) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 17) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 17) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 17) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a0, memory word after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 4) [Rotl 33; Mask 0xfffffff8]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 19) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 18) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 19) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 19) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 19) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 14) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* a7 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 14) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 1) [Broadcast 16; Mask 0x3f]]];
    (* a7 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 1) [Broadcast 16; Mask 0x3f]]];
    (* a1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 16) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xb]]; [Term (Committed 2) []]];
    (* a1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Broadcast 16; Mask 0xb]];
        [Term (Committed 2) []]];
    (* a2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 16) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0xc]];
        [Term (Committed 3) []]];
    (* a2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Broadcast 16; Mask 0xc]];
        [Term (Committed 3) []]];
    (* a0 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 18) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xa]]; []];
    (* a0 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Broadcast 16; Mask 0xa]];
        [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8]]];
    (* memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 18) [Mask 0xffffffff00000000]; Term (Committed 2) [Rotl 61; Mask 0xffffffff]];
        [Term (Committed 9) []]; [Term (Committed 2) [Shr 35]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]];
        [Term (Committed 9) []; Term (Committed 12) []]; [Term (Committed 2) [Shr 35]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff8fffffffc]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 13) [Rotl 1; Mask 0xfffffff800000000]]] ].

Definition chip_read_public : chip := Chip "read public"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: a1 *)
    Input;
    (* 3: a2 *)
    Input;
    (* 4: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 5: count as a thermometer *)
    Input;
    (* 6: a2 - count *)
    FCarry
      [Term (Committed 3) []]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8];
        Term (Committed 1) [Broadcast 16]]
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      64;
    (* 7: end within word *)
    FCarry
      [Term (Committed 2) [Mask 0x7]]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8]]
      []
      32;
    (* 8: bytes left *)
    Input;
    (* 9: bytes left - count *)
    FCarry
      [Term (Committed 8) []]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8];
        Term (Committed 1) [Broadcast 16]]
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      64;
    (* 10: which bound is reached *)
    Input;
    (* 11: bytes *)
    Input;
    (* 12: memory word before *)
    Input;
    (* 13: word by 8 *)
    FParts [
      FAnd [Term (Committed 2) [Broadcast 0]] [Term (Committed 12) [Rotl 56]; Term (Committed 12) []];
      FValue [Term (Committed 12) []]];
    (* 14: word by 16 *)
    FParts [
      FAnd [Term (Committed 2) [Broadcast 1]] [Term (Committed 13) [Rotl 48]; Term (Committed 13) []];
      FValue [Term (Committed 13) []]];
    (* 15: word by 32 *)
    FParts [
      FAnd [Term (Committed 2) [Broadcast 2]] [Term (Committed 14) [Rotl 32]; Term (Committed 14) []];
      FValue [Term (Committed 14) []]];
    (* 16: bytes replaced *)
    FAnd
      [Term (Committed 15) []]
      [Term (Committed 5) [Broadcast 0; Mask 0xff]; Term (Committed 5) [Broadcast 1; Mask 0xff00];
        Term (Committed 5) [Broadcast 2; Mask 0xff0000]; Term (Committed 5) [Broadcast 3; Mask 0xff000000];
        Term (Committed 5) [Broadcast 4; Mask 0xff00000000]; Term (Committed 5) [Broadcast 5; Mask 0xff0000000000];
        Term (Committed 5) [Broadcast 6; Mask 0xff000000000000];
        Term (Committed 5) [Broadcast 7; Mask 0xff00000000000000]];
    (* 17: change by 8 *)
    FParts [
      FAnd
      [Term (Committed 2) [Broadcast 0]]
      [Term (Committed 11) [Rotl 8]; Term (Committed 16) [Rotl 8]; Term (Committed 11) []; Term (Committed 16) []];
      FValue [Term (Committed 11) []; Term (Committed 16) []]];
    (* 18: change by 16 *)
    FParts [
      FAnd [Term (Committed 2) [Broadcast 1]] [Term (Committed 17) [Rotl 16]; Term (Committed 17) []];
      FValue [Term (Committed 17) []]];
    (* 19: change by 32 *)
    FParts [
      FAnd [Term (Committed 2) [Broadcast 2]] [Term (Committed 18) [Rotl 32]; Term (Committed 18) []];
      FValue [Term (Committed 18) []]];
    (* 20: positions 0, 1 *)
    FCarry
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 8) [Shl 32]]
      [Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      []
      32;
    (* 21: positions 0, 1 that count *)
    FAnd
      [Term (Committed 5) [Broadcast 0; Mask 0xffffffff]; Term (Committed 5) [Broadcast 1; Mask 0xffffffff00000000]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 8) [Shl 32];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 20) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* 22: positions 2, 3 *)
    FCarry
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 8) [Shl 32]]
      [Term (Committed 1) [Broadcast 16; Mask 0xfffffffdfffffffe]]
      []
      32;
    (* 23: positions 2, 3 that count *)
    FAnd
      [Term (Committed 5) [Broadcast 2; Mask 0xffffffff]; Term (Committed 5) [Broadcast 3; Mask 0xffffffff00000000]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 8) [Shl 32];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffdfffffffe];
        Term (Committed 22) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* 24: positions 4, 5 *)
    FCarry
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 8) [Shl 32]]
      [Term (Committed 1) [Broadcast 16; Mask 0xfffffffbfffffffc]]
      []
      32;
    (* 25: positions 4, 5 that count *)
    FAnd
      [Term (Committed 5) [Broadcast 4; Mask 0xffffffff]; Term (Committed 5) [Broadcast 5; Mask 0xffffffff00000000]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 8) [Shl 32];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffbfffffffc];
        Term (Committed 24) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* 26: positions 6, 7 *)
    FCarry
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 8) [Shl 32]]
      [Term (Committed 1) [Broadcast 16; Mask 0xfffffff9fffffffa]]
      []
      32;
    (* 27: positions 6, 7 that count *)
    FAnd
      [Term (Committed 5) [Broadcast 6; Mask 0xffffffff]; Term (Committed 5) [Broadcast 7; Mask 0xffffffff00000000]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 8) [Shl 32];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffff9fffffffa];
        Term (Committed 26) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* 28: clock + 8 *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]]
      []
      32;
    (* 29: last fetch, a7 *)
    Input;
    (* 30: fetch, a7 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 29) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 31: last a1, a2 *)
    Input;
    (* 32: a1, a2 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 31) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 33: last a0, memory word *)
    Input;
    (* 34: a0, memory word after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 4) [Rotl 33; Mask 0xfffffff8]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 33) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 35: last bytes left *)
    Input;
    (* 36: bytes left after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 4) [Rotl 33; Mask 0xfffffff8]; Term (Committed 1) [Rotl 49; Mask 0x2]]
      [Term (Committed 35) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 4) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* count is a thermometer *)
    Constraint
      [Term (Committed 5) [Mask 0xff]]
      [Term (Committed 5) [Rotl 1; Mask 0xfe]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 5) [Mask 0xff]];
    (* a2 - count *)
    Constraint
      [Term (Committed 3) []; Term (Committed 6) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8];
        Term (Committed 1) [Broadcast 16]; Term (Committed 6) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 6) [Mask 0x7fffffffffffffff]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 6) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]];
    (* end within word *)
    Constraint
      [Term (Committed 2) [Mask 0x7]; Term (Committed 7) [Rotl 1; Mask 0xe]]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8];
        Term (Committed 7) [Rotl 1; Mask 0xe]]
      [Term (Committed 7) [Mask 0xf]; Term (Committed 7) [Rotl 1; Mask 0xe]];
    (* end is at most 8 *)
    Constraint
      [Term (Committed 5) [Broadcast 7; Mask 0x7]; Term (Committed 7) [Broadcast 2; Mask 0x7]]
      [Term (Committed 2) [Mask 0x7]; Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1];
        Term (Committed 5) [Mask 0x2]; Term (Committed 5) [Rotl 62; Mask 0x1];
        Term (Committed 5) [Rotl 61; Mask 0x1]; Term (Committed 5) [Rotl 62; Mask 0x2];
        Term (Committed 5) [Rotl 63; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x1];
        Term (Committed 5) [Rotl 59; Mask 0x1]; Term (Committed 5) [Rotl 60; Mask 0x2];
        Term (Committed 5) [Rotl 58; Mask 0x1]; Term (Committed 5) [Rotl 57; Mask 0x1];
        Term (Committed 5) [Rotl 58; Mask 0x2]; Term (Committed 5) [Rotl 59; Mask 0x4];
        Term (Committed 7) [Rotl 1; Mask 0x6]]
      [];
    (* bytes left - count *)
    Constraint
      [Term (Committed 8) []; Term (Committed 9) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8];
        Term (Committed 1) [Broadcast 16]; Term (Committed 9) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 9) [Mask 0x7fffffffffffffff]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 9) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]];
    (* the length is reached *)
    Constraint
      [Term (Committed 10) [Broadcast 0]]
      [Term (Committed 3) []; Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1];
        Term (Committed 5) [Mask 0x2]; Term (Committed 5) [Rotl 62; Mask 0x1];
        Term (Committed 5) [Rotl 61; Mask 0x1]; Term (Committed 5) [Rotl 62; Mask 0x2];
        Term (Committed 5) [Rotl 63; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x1];
        Term (Committed 5) [Rotl 59; Mask 0x1]; Term (Committed 5) [Rotl 60; Mask 0x2];
        Term (Committed 5) [Rotl 58; Mask 0x1]; Term (Committed 5) [Rotl 57; Mask 0x1];
        Term (Committed 5) [Rotl 58; Mask 0x2]; Term (Committed 5) [Rotl 59; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x8]; Term (Committed 1) [Broadcast 16]; Term (Committed 6) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [];
    (* the word's end is reached *)
    Constraint
      [Term (Committed 10) [Broadcast 1]]
      [Term (Committed 2) [Mask 0x7]; Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1];
        Term (Committed 5) [Mask 0x2]; Term (Committed 5) [Rotl 62; Mask 0x1];
        Term (Committed 5) [Rotl 61; Mask 0x1]; Term (Committed 5) [Rotl 62; Mask 0x2];
        Term (Committed 5) [Rotl 63; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x1];
        Term (Committed 5) [Rotl 59; Mask 0x1]; Term (Committed 5) [Rotl 60; Mask 0x2];
        Term (Committed 5) [Rotl 58; Mask 0x1]; Term (Committed 5) [Rotl 57; Mask 0x1];
        Term (Committed 5) [Rotl 58; Mask 0x2]; Term (Committed 5) [Rotl 59; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x8]; Term (Committed 7) [Rotl 1; Mask 0xe];
        Term (Committed 1) [Rotl 51; Mask 0x8]]
      [];
    (* the input's end is reached *)
    Constraint
      [Term (Committed 10) [Broadcast 0]; Term (Committed 10) [Broadcast 1]; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 8) []; Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1];
        Term (Committed 5) [Mask 0x2]; Term (Committed 5) [Rotl 62; Mask 0x1];
        Term (Committed 5) [Rotl 61; Mask 0x1]; Term (Committed 5) [Rotl 62; Mask 0x2];
        Term (Committed 5) [Rotl 63; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x1];
        Term (Committed 5) [Rotl 59; Mask 0x1]; Term (Committed 5) [Rotl 60; Mask 0x2];
        Term (Committed 5) [Rotl 58; Mask 0x1]; Term (Committed 5) [Rotl 57; Mask 0x1];
        Term (Committed 5) [Rotl 58; Mask 0x2]; Term (Committed 5) [Rotl 59; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x8]; Term (Committed 1) [Broadcast 16]; Term (Committed 9) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [];
    (* no other bytes *)
    Constraint
      [Term (Committed 11) []]
      [Term (Committed 5) [Broadcast 0; Mask 0xff]; Term (Committed 5) [Broadcast 1; Mask 0xff00];
        Term (Committed 5) [Broadcast 2; Mask 0xff0000]; Term (Committed 5) [Broadcast 3; Mask 0xff000000];
        Term (Committed 5) [Broadcast 4; Mask 0xff00000000]; Term (Committed 5) [Broadcast 5; Mask 0xff0000000000];
        Term (Committed 5) [Broadcast 6; Mask 0xff000000000000];
        Term (Committed 5) [Broadcast 7; Mask 0xff00000000000000]; Term (Committed 1) [Broadcast 16]]
      [];
    (* word by 8 *)
    Constraint
      [Term (Committed 2) [Broadcast 0]]
      [Term (Committed 12) [Rotl 56]; Term (Committed 12) []]
      [Term (Committed 13) []; Term (Committed 12) []];
    (* word by 16 *)
    Constraint
      [Term (Committed 2) [Broadcast 1]]
      [Term (Committed 13) [Rotl 48]; Term (Committed 13) []]
      [Term (Committed 14) []; Term (Committed 13) []];
    (* word by 32 *)
    Constraint
      [Term (Committed 2) [Broadcast 2]]
      [Term (Committed 14) [Rotl 32]; Term (Committed 14) []]
      [Term (Committed 15) []; Term (Committed 14) []];
    (* bytes replaced *)
    Constraint
      [Term (Committed 15) []]
      [Term (Committed 5) [Broadcast 0; Mask 0xff]; Term (Committed 5) [Broadcast 1; Mask 0xff00];
        Term (Committed 5) [Broadcast 2; Mask 0xff0000]; Term (Committed 5) [Broadcast 3; Mask 0xff000000];
        Term (Committed 5) [Broadcast 4; Mask 0xff00000000]; Term (Committed 5) [Broadcast 5; Mask 0xff0000000000];
        Term (Committed 5) [Broadcast 6; Mask 0xff000000000000];
        Term (Committed 5) [Broadcast 7; Mask 0xff00000000000000]]
      [Term (Committed 16) []];
    (* change by 8 *)
    Constraint
      [Term (Committed 2) [Broadcast 0]]
      [Term (Committed 11) [Rotl 8]; Term (Committed 16) [Rotl 8]; Term (Committed 11) []; Term (Committed 16) []]
      [Term (Committed 17) []; Term (Committed 11) []; Term (Committed 16) []];
    (* change by 16 *)
    Constraint
      [Term (Committed 2) [Broadcast 1]]
      [Term (Committed 17) [Rotl 16]; Term (Committed 17) []]
      [Term (Committed 18) []; Term (Committed 17) []];
    (* change by 32 *)
    Constraint
      [Term (Committed 2) [Broadcast 2]]
      [Term (Committed 18) [Rotl 32]; Term (Committed 18) []]
      [Term (Committed 19) []; Term (Committed 18) []];
    (* positions 0, 1 *)
    Constraint
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 8) [Shl 32];
        Term (Committed 20) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 20) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 20) []; Term (Committed 20) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* positions 0, 1 that count *)
    Constraint
      [Term (Committed 5) [Broadcast 0; Mask 0xffffffff]; Term (Committed 5) [Broadcast 1; Mask 0xffffffff00000000]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 8) [Shl 32];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 20) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 21) []];
    (* positions 2, 3 *)
    Constraint
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 8) [Shl 32];
        Term (Committed 22) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0xfffffffdfffffffe];
        Term (Committed 22) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 22) []; Term (Committed 22) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* positions 2, 3 that count *)
    Constraint
      [Term (Committed 5) [Broadcast 2; Mask 0xffffffff]; Term (Committed 5) [Broadcast 3; Mask 0xffffffff00000000]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 8) [Shl 32];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffdfffffffe];
        Term (Committed 22) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 23) []];
    (* positions 4, 5 *)
    Constraint
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 8) [Shl 32];
        Term (Committed 24) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0xfffffffbfffffffc];
        Term (Committed 24) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 24) []; Term (Committed 24) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* positions 4, 5 that count *)
    Constraint
      [Term (Committed 5) [Broadcast 4; Mask 0xffffffff]; Term (Committed 5) [Broadcast 5; Mask 0xffffffff00000000]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 8) [Shl 32];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffbfffffffc];
        Term (Committed 24) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 25) []];
    (* positions 6, 7 *)
    Constraint
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 8) [Shl 32];
        Term (Committed 26) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0xfffffff9fffffffa];
        Term (Committed 26) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 26) []; Term (Committed 26) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* positions 6, 7 that count *)
    Constraint
      [Term (Committed 5) [Broadcast 6; Mask 0xffffffff]; Term (Committed 5) [Broadcast 7; Mask 0xffffffff00000000]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 8) [Shl 32];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffff9fffffffa];
        Term (Committed 26) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 27) []];
    (* clock + 8 *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0x7ffffff800000000]; Term (Committed 28) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 28) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 28) [Mask 0x7ffffffc00000000]; Term (Committed 28) [Rotl 1; Mask 0x7ffffff800000000]];
    (* fetch, a7 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 30) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 29) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 30) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 30) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 30) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a1, a2 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 32) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 31) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 32) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 32) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 32) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a0, memory word after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 4) [Rotl 33; Mask 0xfffffff8]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 34) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 33) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 34) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 34) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 34) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* bytes left after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 4) [Rotl 33; Mask 0xfffffff8]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 36) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 35) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 36) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 36) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 36) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* public byte *)
    Token
      Receive
      [Term (Committed 5) [Broadcast 0; Mask 0x5]]
      [[Term (Committed 21) [Mask 0xffffffff]]; [Term (Committed 11) [Mask 0xff]]];
    (* public byte *)
    Token
      Receive
      [Term (Committed 5) [Broadcast 1; Mask 0x5]]
      [[Term (Committed 21) [Shr 32]]; [Term (Committed 11) [Rotl 56; Mask 0xff]]];
    (* public byte *)
    Token
      Receive
      [Term (Committed 5) [Broadcast 2; Mask 0x5]]
      [[Term (Committed 23) [Mask 0xffffffff]]; [Term (Committed 11) [Rotl 48; Mask 0xff]]];
    (* public byte *)
    Token
      Receive
      [Term (Committed 5) [Broadcast 3; Mask 0x5]]
      [[Term (Committed 23) [Shr 32]]; [Term (Committed 11) [Rotl 40; Mask 0xff]]];
    (* public byte *)
    Token
      Receive
      [Term (Committed 5) [Broadcast 4; Mask 0x5]]
      [[Term (Committed 25) [Mask 0xffffffff]]; [Term (Committed 11) [Rotl 32; Mask 0xff]]];
    (* public byte *)
    Token
      Receive
      [Term (Committed 5) [Broadcast 5; Mask 0x5]]
      [[Term (Committed 25) [Shr 32]]; [Term (Committed 11) [Rotl 24; Mask 0xff]]];
    (* public byte *)
    Token
      Receive
      [Term (Committed 5) [Broadcast 6; Mask 0x5]]
      [[Term (Committed 27) [Mask 0xffffffff]]; [Term (Committed 11) [Rotl 16; Mask 0xff]]];
    (* public byte *)
    Token
      Receive
      [Term (Committed 5) [Broadcast 7; Mask 0x5]]
      [[Term (Committed 27) [Shr 32]]; [Term (Committed 11) [Shr 56]]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 29) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* a7 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 29) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 1) [Broadcast 16; Mask 0x3f]]];
    (* a7 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 1) [Broadcast 16; Mask 0x3f]]];
    (* a1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 31) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xb]]; [Term (Committed 2) []]];
    (* a1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Broadcast 16; Mask 0xb]];
        [Term (Committed 2) []]];
    (* a2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 31) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0xc]];
        [Term (Committed 3) []]];
    (* a2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Broadcast 16; Mask 0xc]];
        [Term (Committed 3) []]];
    (* a0 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 33) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xa]];
        [Term (Committed 1) [Broadcast 16; Mask 0x3]]];
    (* a0 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Broadcast 16; Mask 0xa]];
        [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8]]];
    (* memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 33) [Mask 0xffffffff00000000]; Term (Committed 2) [Rotl 61; Mask 0xffffffff]];
        [Term (Committed 12) []]; [Term (Committed 2) [Shr 35]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]];
        [Term (Committed 12) []; Term (Committed 19) []]; [Term (Committed 2) [Shr 35]]];
    (* bytes left before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 35) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0x21]]; [Term (Committed 8) []]];
    (* bytes left *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Broadcast 16; Mask 0x21]];
        [Term (Committed 8) []; Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1];
        Term (Committed 5) [Mask 0x2]; Term (Committed 5) [Rotl 62; Mask 0x1];
        Term (Committed 5) [Rotl 61; Mask 0x1]; Term (Committed 5) [Rotl 62; Mask 0x2];
        Term (Committed 5) [Rotl 63; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x1];
        Term (Committed 5) [Rotl 59; Mask 0x1]; Term (Committed 5) [Rotl 60; Mask 0x2];
        Term (Committed 5) [Rotl 58; Mask 0x1]; Term (Committed 5) [Rotl 57; Mask 0x1];
        Term (Committed 5) [Rotl 58; Mask 0x2]; Term (Committed 5) [Rotl 59; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x8]; Term (Committed 1) [Broadcast 16]; Term (Committed 9) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff8fffffffc]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 28) [Rotl 1; Mask 0xfffffff800000000]]] ].

Definition chip_write_public : chip := Chip "write public"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: a1 *)
    Input;
    (* 3: a2 *)
    Input;
    (* 4: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 5: count as a thermometer *)
    Input;
    (* 6: a2 - count *)
    FCarry
      [Term (Committed 3) []]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8];
        Term (Committed 1) [Broadcast 16]]
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      64;
    (* 7: end within word *)
    FCarry
      [Term (Committed 2) [Mask 0x7]]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8]]
      []
      32;
    (* 8: which bound is reached *)
    Input;
    (* 9: memory word *)
    Input;
    (* 10: bytes written *)
    Input;
    (* 11: bytes written + count *)
    FCarry
      [Term (Committed 10) []]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8]]
      []
      64;
    (* 12: word by 8 *)
    FParts [
      FAnd [Term (Committed 2) [Broadcast 0]] [Term (Committed 9) [Rotl 56]; Term (Committed 9) []];
      FValue [Term (Committed 9) []]];
    (* 13: word by 16 *)
    FParts [
      FAnd [Term (Committed 2) [Broadcast 1]] [Term (Committed 12) [Rotl 48]; Term (Committed 12) []];
      FValue [Term (Committed 12) []]];
    (* 14: word by 32 *)
    FParts [
      FAnd [Term (Committed 2) [Broadcast 2]] [Term (Committed 13) [Rotl 32]; Term (Committed 13) []];
      FValue [Term (Committed 13) []]];
    (* 15: bytes *)
    FAnd
      [Term (Committed 14) []]
      [Term (Committed 5) [Broadcast 0; Mask 0xff]; Term (Committed 5) [Broadcast 1; Mask 0xff00];
        Term (Committed 5) [Broadcast 2; Mask 0xff0000]; Term (Committed 5) [Broadcast 3; Mask 0xff000000];
        Term (Committed 5) [Broadcast 4; Mask 0xff00000000]; Term (Committed 5) [Broadcast 5; Mask 0xff0000000000];
        Term (Committed 5) [Broadcast 6; Mask 0xff000000000000];
        Term (Committed 5) [Broadcast 7; Mask 0xff00000000000000]];
    (* 16: positions 0, 1 *)
    FCarry
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 10) [Shl 32]]
      [Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      []
      32;
    (* 17: positions 0, 1 that count *)
    FAnd
      [Term (Committed 5) [Broadcast 0; Mask 0xffffffff]; Term (Committed 5) [Broadcast 1; Mask 0xffffffff00000000]]
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 10) [Shl 32];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* 18: positions 2, 3 *)
    FCarry
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 10) [Shl 32]]
      [Term (Committed 1) [Broadcast 16; Mask 0x300000002]]
      []
      32;
    (* 19: positions 2, 3 that count *)
    FAnd
      [Term (Committed 5) [Broadcast 2; Mask 0xffffffff]; Term (Committed 5) [Broadcast 3; Mask 0xffffffff00000000]]
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 10) [Shl 32];
        Term (Committed 1) [Broadcast 16; Mask 0x300000002]; Term (Committed 18) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* 20: positions 4, 5 *)
    FCarry
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 10) [Shl 32]]
      [Term (Committed 1) [Broadcast 16; Mask 0x500000004]]
      []
      32;
    (* 21: positions 4, 5 that count *)
    FAnd
      [Term (Committed 5) [Broadcast 4; Mask 0xffffffff]; Term (Committed 5) [Broadcast 5; Mask 0xffffffff00000000]]
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 10) [Shl 32];
        Term (Committed 1) [Broadcast 16; Mask 0x500000004]; Term (Committed 20) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* 22: positions 6, 7 *)
    FCarry
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 10) [Shl 32]]
      [Term (Committed 1) [Broadcast 16; Mask 0x700000006]]
      []
      32;
    (* 23: positions 6, 7 that count *)
    FAnd
      [Term (Committed 5) [Broadcast 6; Mask 0xffffffff]; Term (Committed 5) [Broadcast 7; Mask 0xffffffff00000000]]
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 10) [Shl 32];
        Term (Committed 1) [Broadcast 16; Mask 0x700000006]; Term (Committed 22) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* 24: clock + 8 *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]]
      []
      32;
    (* 25: last fetch, a7 *)
    Input;
    (* 26: fetch, a7 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 25) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 27: last a1, a2 *)
    Input;
    (* 28: a1, a2 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 27) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 29: last a0, memory word *)
    Input;
    (* 30: a0, memory word after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 4) [Rotl 33; Mask 0xfffffff8]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 29) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 31: last bytes written *)
    Input;
    (* 32: bytes written after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 4) [Rotl 33; Mask 0xfffffff8]; Term (Committed 1) [Rotl 49; Mask 0x2]]
      [Term (Committed 31) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 4) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* count is a thermometer *)
    Constraint
      [Term (Committed 5) [Mask 0xff]]
      [Term (Committed 5) [Rotl 1; Mask 0xfe]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 5) [Mask 0xff]];
    (* a2 - count *)
    Constraint
      [Term (Committed 3) []; Term (Committed 6) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8];
        Term (Committed 1) [Broadcast 16]; Term (Committed 6) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 6) [Mask 0x7fffffffffffffff]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 6) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]];
    (* end within word *)
    Constraint
      [Term (Committed 2) [Mask 0x7]; Term (Committed 7) [Rotl 1; Mask 0xe]]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8];
        Term (Committed 7) [Rotl 1; Mask 0xe]]
      [Term (Committed 7) [Mask 0xf]; Term (Committed 7) [Rotl 1; Mask 0xe]];
    (* end is at most 8 *)
    Constraint
      [Term (Committed 5) [Broadcast 7; Mask 0x7]; Term (Committed 7) [Broadcast 2; Mask 0x7]]
      [Term (Committed 2) [Mask 0x7]; Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1];
        Term (Committed 5) [Mask 0x2]; Term (Committed 5) [Rotl 62; Mask 0x1];
        Term (Committed 5) [Rotl 61; Mask 0x1]; Term (Committed 5) [Rotl 62; Mask 0x2];
        Term (Committed 5) [Rotl 63; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x1];
        Term (Committed 5) [Rotl 59; Mask 0x1]; Term (Committed 5) [Rotl 60; Mask 0x2];
        Term (Committed 5) [Rotl 58; Mask 0x1]; Term (Committed 5) [Rotl 57; Mask 0x1];
        Term (Committed 5) [Rotl 58; Mask 0x2]; Term (Committed 5) [Rotl 59; Mask 0x4];
        Term (Committed 7) [Rotl 1; Mask 0x6]]
      [];
    (* the length is reached *)
    Constraint
      [Term (Committed 8) [Broadcast 0]]
      [Term (Committed 3) []; Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1];
        Term (Committed 5) [Mask 0x2]; Term (Committed 5) [Rotl 62; Mask 0x1];
        Term (Committed 5) [Rotl 61; Mask 0x1]; Term (Committed 5) [Rotl 62; Mask 0x2];
        Term (Committed 5) [Rotl 63; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x1];
        Term (Committed 5) [Rotl 59; Mask 0x1]; Term (Committed 5) [Rotl 60; Mask 0x2];
        Term (Committed 5) [Rotl 58; Mask 0x1]; Term (Committed 5) [Rotl 57; Mask 0x1];
        Term (Committed 5) [Rotl 58; Mask 0x2]; Term (Committed 5) [Rotl 59; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x8]; Term (Committed 1) [Broadcast 16]; Term (Committed 6) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [];
    (* the word's end is reached *)
    Constraint
      [Term (Committed 8) [Broadcast 0]; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 2) [Mask 0x7]; Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1];
        Term (Committed 5) [Mask 0x2]; Term (Committed 5) [Rotl 62; Mask 0x1];
        Term (Committed 5) [Rotl 61; Mask 0x1]; Term (Committed 5) [Rotl 62; Mask 0x2];
        Term (Committed 5) [Rotl 63; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x1];
        Term (Committed 5) [Rotl 59; Mask 0x1]; Term (Committed 5) [Rotl 60; Mask 0x2];
        Term (Committed 5) [Rotl 58; Mask 0x1]; Term (Committed 5) [Rotl 57; Mask 0x1];
        Term (Committed 5) [Rotl 58; Mask 0x2]; Term (Committed 5) [Rotl 59; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x8]; Term (Committed 7) [Rotl 1; Mask 0xe];
        Term (Committed 1) [Rotl 51; Mask 0x8]]
      [];
    (* bytes written + count *)
    Constraint
      [Term (Committed 10) []; Term (Committed 11) [Shl 1]]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8]; Term (Committed 11) [Shl 1]]
      [Term (Committed 11) []; Term (Committed 11) [Shl 1]];
    (* word by 8 *)
    Constraint
      [Term (Committed 2) [Broadcast 0]]
      [Term (Committed 9) [Rotl 56]; Term (Committed 9) []]
      [Term (Committed 12) []; Term (Committed 9) []];
    (* word by 16 *)
    Constraint
      [Term (Committed 2) [Broadcast 1]]
      [Term (Committed 12) [Rotl 48]; Term (Committed 12) []]
      [Term (Committed 13) []; Term (Committed 12) []];
    (* word by 32 *)
    Constraint
      [Term (Committed 2) [Broadcast 2]]
      [Term (Committed 13) [Rotl 32]; Term (Committed 13) []]
      [Term (Committed 14) []; Term (Committed 13) []];
    (* bytes *)
    Constraint
      [Term (Committed 14) []]
      [Term (Committed 5) [Broadcast 0; Mask 0xff]; Term (Committed 5) [Broadcast 1; Mask 0xff00];
        Term (Committed 5) [Broadcast 2; Mask 0xff0000]; Term (Committed 5) [Broadcast 3; Mask 0xff000000];
        Term (Committed 5) [Broadcast 4; Mask 0xff00000000]; Term (Committed 5) [Broadcast 5; Mask 0xff0000000000];
        Term (Committed 5) [Broadcast 6; Mask 0xff000000000000];
        Term (Committed 5) [Broadcast 7; Mask 0xff00000000000000]]
      [Term (Committed 15) []];
    (* positions 0, 1 *)
    Constraint
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 10) [Shl 32];
        Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 16) []; Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* positions 0, 1 that count *)
    Constraint
      [Term (Committed 5) [Broadcast 0; Mask 0xffffffff]; Term (Committed 5) [Broadcast 1; Mask 0xffffffff00000000]]
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 10) [Shl 32];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 17) []];
    (* positions 2, 3 *)
    Constraint
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 10) [Shl 32];
        Term (Committed 18) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x300000002]; Term (Committed 18) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 18) []; Term (Committed 18) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* positions 2, 3 that count *)
    Constraint
      [Term (Committed 5) [Broadcast 2; Mask 0xffffffff]; Term (Committed 5) [Broadcast 3; Mask 0xffffffff00000000]]
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 10) [Shl 32];
        Term (Committed 1) [Broadcast 16; Mask 0x300000002]; Term (Committed 18) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 19) []];
    (* positions 4, 5 *)
    Constraint
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 10) [Shl 32];
        Term (Committed 20) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x500000004]; Term (Committed 20) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 20) []; Term (Committed 20) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* positions 4, 5 that count *)
    Constraint
      [Term (Committed 5) [Broadcast 4; Mask 0xffffffff]; Term (Committed 5) [Broadcast 5; Mask 0xffffffff00000000]]
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 10) [Shl 32];
        Term (Committed 1) [Broadcast 16; Mask 0x500000004]; Term (Committed 20) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 21) []];
    (* positions 6, 7 *)
    Constraint
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 10) [Shl 32];
        Term (Committed 22) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x700000006]; Term (Committed 22) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 22) []; Term (Committed 22) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* positions 6, 7 that count *)
    Constraint
      [Term (Committed 5) [Broadcast 6; Mask 0xffffffff]; Term (Committed 5) [Broadcast 7; Mask 0xffffffff00000000]]
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 10) [Shl 32];
        Term (Committed 1) [Broadcast 16; Mask 0x700000006]; Term (Committed 22) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 23) []];
    (* clock + 8 *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0x7ffffff800000000]; Term (Committed 24) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 24) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 24) [Mask 0x7ffffffc00000000]; Term (Committed 24) [Rotl 1; Mask 0x7ffffff800000000]];
    (* fetch, a7 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 26) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 25) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 26) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 26) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 26) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a1, a2 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 28) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 27) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 28) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 28) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 28) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a0, memory word after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 4) [Rotl 33; Mask 0xfffffff8]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 30) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 29) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 30) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 30) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 30) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* bytes written after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 4) [Rotl 33; Mask 0xfffffff8]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 32) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 31) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 32) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 32) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 32) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* public byte *)
    Token
      Send
      [Term (Committed 5) [Broadcast 0; Mask 0x6]]
      [[Term (Committed 17) [Mask 0xffffffff]]; [Term (Committed 15) [Mask 0xff]]];
    (* public byte *)
    Token
      Send
      [Term (Committed 5) [Broadcast 1; Mask 0x6]]
      [[Term (Committed 17) [Shr 32]]; [Term (Committed 15) [Rotl 56; Mask 0xff]]];
    (* public byte *)
    Token
      Send
      [Term (Committed 5) [Broadcast 2; Mask 0x6]]
      [[Term (Committed 19) [Mask 0xffffffff]]; [Term (Committed 15) [Rotl 48; Mask 0xff]]];
    (* public byte *)
    Token
      Send
      [Term (Committed 5) [Broadcast 3; Mask 0x6]]
      [[Term (Committed 19) [Shr 32]]; [Term (Committed 15) [Rotl 40; Mask 0xff]]];
    (* public byte *)
    Token
      Send
      [Term (Committed 5) [Broadcast 4; Mask 0x6]]
      [[Term (Committed 21) [Mask 0xffffffff]]; [Term (Committed 15) [Rotl 32; Mask 0xff]]];
    (* public byte *)
    Token
      Send
      [Term (Committed 5) [Broadcast 5; Mask 0x6]]
      [[Term (Committed 21) [Shr 32]]; [Term (Committed 15) [Rotl 24; Mask 0xff]]];
    (* public byte *)
    Token
      Send
      [Term (Committed 5) [Broadcast 6; Mask 0x6]]
      [[Term (Committed 23) [Mask 0xffffffff]]; [Term (Committed 15) [Rotl 16; Mask 0xff]]];
    (* public byte *)
    Token
      Send
      [Term (Committed 5) [Broadcast 7; Mask 0x6]]
      [[Term (Committed 23) [Shr 32]]; [Term (Committed 15) [Shr 56]]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 25) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* a7 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 25) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 1) [Rotl 54; Mask 0x40]]];
    (* a7 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 1) [Rotl 54; Mask 0x40]]];
    (* a1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 27) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xb]]; [Term (Committed 2) []]];
    (* a1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Broadcast 16; Mask 0xb]];
        [Term (Committed 2) []]];
    (* a2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 27) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0xc]];
        [Term (Committed 3) []]];
    (* a2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Broadcast 16; Mask 0xc]];
        [Term (Committed 3) []]];
    (* a0 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 29) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xa]];
        [Term (Committed 1) [Rotl 48; Mask 0x1]]];
    (* a0 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Broadcast 16; Mask 0xa]];
        [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8]]];
    (* memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 29) [Mask 0xffffffff00000000]; Term (Committed 2) [Rotl 61; Mask 0xffffffff]];
        [Term (Committed 9) []]; [Term (Committed 2) [Shr 35]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]];
        [Term (Committed 9) []]; [Term (Committed 2) [Shr 35]]];
    (* bytes written before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 31) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0x22]]; [Term (Committed 10) []]];
    (* bytes written *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Broadcast 16; Mask 0x22]];
        [Term (Committed 10) []; Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1];
        Term (Committed 5) [Mask 0x2]; Term (Committed 5) [Rotl 62; Mask 0x1];
        Term (Committed 5) [Rotl 61; Mask 0x1]; Term (Committed 5) [Rotl 62; Mask 0x2];
        Term (Committed 5) [Rotl 63; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x1];
        Term (Committed 5) [Rotl 59; Mask 0x1]; Term (Committed 5) [Rotl 60; Mask 0x2];
        Term (Committed 5) [Rotl 58; Mask 0x1]; Term (Committed 5) [Rotl 57; Mask 0x1];
        Term (Committed 5) [Rotl 58; Mask 0x2]; Term (Committed 5) [Rotl 59; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x8]; Term (Committed 11) [Shl 1]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff8fffffffc]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 24) [Rotl 1; Mask 0xfffffff800000000]]] ].

Definition chip_write_diagnostic : chip := Chip "write diagnostic"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: a1 *)
    Input;
    (* 3: a2 *)
    Input;
    (* 4: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 5: count as a thermometer *)
    Input;
    (* 6: a2 - count *)
    FCarry
      [Term (Committed 3) []]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8];
        Term (Committed 1) [Broadcast 16]]
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      64;
    (* 7: end within word *)
    FCarry
      [Term (Committed 2) [Mask 0x7]]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8]]
      []
      32;
    (* 8: which bound is reached *)
    Input;
    (* 9: memory word *)
    Input;
    (* 10: clock + 8 *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]]
      []
      32;
    (* 11: last fetch, a7 *)
    Input;
    (* 12: fetch, a7 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 11) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 13: last a1, a2 *)
    Input;
    (* 14: a1, a2 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 13) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 15: last a0, memory word *)
    Input;
    (* 16: a0, memory word after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 4) [Rotl 33; Mask 0xfffffff8]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 15) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 4) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* count is a thermometer *)
    Constraint
      [Term (Committed 5) [Mask 0xff]]
      [Term (Committed 5) [Rotl 1; Mask 0xfe]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 5) [Mask 0xff]];
    (* a2 - count *)
    Constraint
      [Term (Committed 3) []; Term (Committed 6) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8];
        Term (Committed 1) [Broadcast 16]; Term (Committed 6) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 6) [Mask 0x7fffffffffffffff]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 6) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]];
    (* end within word *)
    Constraint
      [Term (Committed 2) [Mask 0x7]; Term (Committed 7) [Rotl 1; Mask 0xe]]
      [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8];
        Term (Committed 7) [Rotl 1; Mask 0xe]]
      [Term (Committed 7) [Mask 0xf]; Term (Committed 7) [Rotl 1; Mask 0xe]];
    (* end is at most 8 *)
    Constraint
      [Term (Committed 5) [Broadcast 7; Mask 0x7]; Term (Committed 7) [Broadcast 2; Mask 0x7]]
      [Term (Committed 2) [Mask 0x7]; Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1];
        Term (Committed 5) [Mask 0x2]; Term (Committed 5) [Rotl 62; Mask 0x1];
        Term (Committed 5) [Rotl 61; Mask 0x1]; Term (Committed 5) [Rotl 62; Mask 0x2];
        Term (Committed 5) [Rotl 63; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x1];
        Term (Committed 5) [Rotl 59; Mask 0x1]; Term (Committed 5) [Rotl 60; Mask 0x2];
        Term (Committed 5) [Rotl 58; Mask 0x1]; Term (Committed 5) [Rotl 57; Mask 0x1];
        Term (Committed 5) [Rotl 58; Mask 0x2]; Term (Committed 5) [Rotl 59; Mask 0x4];
        Term (Committed 7) [Rotl 1; Mask 0x6]]
      [];
    (* the length is reached *)
    Constraint
      [Term (Committed 8) [Broadcast 0]]
      [Term (Committed 3) []; Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1];
        Term (Committed 5) [Mask 0x2]; Term (Committed 5) [Rotl 62; Mask 0x1];
        Term (Committed 5) [Rotl 61; Mask 0x1]; Term (Committed 5) [Rotl 62; Mask 0x2];
        Term (Committed 5) [Rotl 63; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x1];
        Term (Committed 5) [Rotl 59; Mask 0x1]; Term (Committed 5) [Rotl 60; Mask 0x2];
        Term (Committed 5) [Rotl 58; Mask 0x1]; Term (Committed 5) [Rotl 57; Mask 0x1];
        Term (Committed 5) [Rotl 58; Mask 0x2]; Term (Committed 5) [Rotl 59; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x8]; Term (Committed 1) [Broadcast 16]; Term (Committed 6) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [];
    (* the word's end is reached *)
    Constraint
      [Term (Committed 8) [Broadcast 0]; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 2) [Mask 0x7]; Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1];
        Term (Committed 5) [Mask 0x2]; Term (Committed 5) [Rotl 62; Mask 0x1];
        Term (Committed 5) [Rotl 61; Mask 0x1]; Term (Committed 5) [Rotl 62; Mask 0x2];
        Term (Committed 5) [Rotl 63; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x1];
        Term (Committed 5) [Rotl 59; Mask 0x1]; Term (Committed 5) [Rotl 60; Mask 0x2];
        Term (Committed 5) [Rotl 58; Mask 0x1]; Term (Committed 5) [Rotl 57; Mask 0x1];
        Term (Committed 5) [Rotl 58; Mask 0x2]; Term (Committed 5) [Rotl 59; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x8]; Term (Committed 7) [Rotl 1; Mask 0xe];
        Term (Committed 1) [Rotl 51; Mask 0x8]]
      [];
    (* clock + 8 *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0x7ffffff800000000]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 10) [Mask 0x7ffffffc00000000]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff800000000]];
    (* fetch, a7 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 11) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a1, a2 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 13) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 14) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a0, memory word after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 4) [Rotl 33; Mask 0xfffffff8]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 15) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 16) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 11) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* a7 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 11) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 1) [Rotl 54; Mask 0x40]]];
    (* a7 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 1) [Rotl 54; Mask 0x40]]];
    (* a1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 13) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xb]]; [Term (Committed 2) []]];
    (* a1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Broadcast 16; Mask 0xb]];
        [Term (Committed 2) []]];
    (* a2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 13) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0xc]];
        [Term (Committed 3) []]];
    (* a2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Broadcast 16; Mask 0xc]];
        [Term (Committed 3) []]];
    (* a0 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 15) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xa]];
        [Term (Committed 1) [Rotl 49; Mask 0x2]]];
    (* a0 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Broadcast 16; Mask 0xa]];
        [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 63; Mask 0x1]; Term (Committed 5) [Mask 0x2];
        Term (Committed 5) [Rotl 62; Mask 0x1]; Term (Committed 5) [Rotl 61; Mask 0x1];
        Term (Committed 5) [Rotl 62; Mask 0x2]; Term (Committed 5) [Rotl 63; Mask 0x4];
        Term (Committed 5) [Rotl 60; Mask 0x1]; Term (Committed 5) [Rotl 59; Mask 0x1];
        Term (Committed 5) [Rotl 60; Mask 0x2]; Term (Committed 5) [Rotl 58; Mask 0x1];
        Term (Committed 5) [Rotl 57; Mask 0x1]; Term (Committed 5) [Rotl 58; Mask 0x2];
        Term (Committed 5) [Rotl 59; Mask 0x4]; Term (Committed 5) [Rotl 60; Mask 0x8]]];
    (* memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 15) [Mask 0xffffffff00000000]; Term (Committed 2) [Rotl 61; Mask 0xffffffff]];
        [Term (Committed 9) []]; [Term (Committed 2) [Shr 35]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]];
        [Term (Committed 9) []]; [Term (Committed 2) [Shr 35]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff8fffffffc]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffff800000000]]] ].

Definition chip_read_private_nothing : chip := Chip "read private, nothing"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: a1 *)
    Input;
    (* 3: a2 *)
    Input;
    (* 4: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 5: clock + 8 *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]]
      []
      32;
    (* 6: last fetch, a7 *)
    Input;
    (* 7: fetch, a7 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 8: last a1, a2 *)
    Input;
    (* 9: a1, a2 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 10: last a0 *)
    Input;
    (* 11: a0 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 4) [Rotl 33; Mask 0xfffffff8]]
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 4) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* clock + 8 *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0x7ffffff800000000]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 5) [Mask 0x7ffffffc00000000]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff800000000]];
    (* fetch, a7 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a1, a2 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a0 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 4) [Rotl 33; Mask 0xfffffff8]; Term (Committed 11) [Rotl 1; Mask 0xfffffffe]]
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
      [[Term (Committed 6) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* a7 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 6) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 1) [Broadcast 16; Mask 0x3f]]];
    (* a7 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 1) [Broadcast 16; Mask 0x3f]]];
    (* a1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xb]]; [Term (Committed 2) []]];
    (* a1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Broadcast 16; Mask 0xb]];
        [Term (Committed 2) []]];
    (* a2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 8) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0xc]];
        [Term (Committed 3) []]];
    (* a2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Broadcast 16; Mask 0xc]];
        [Term (Committed 3) []]];
    (* a0 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 10) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xa]]; []];
    (* a0 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Broadcast 16; Mask 0xa]];
        []];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff8fffffffc]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff800000000]]] ].

Definition chip_read_public_nothing : chip := Chip "read public, nothing"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: a1 *)
    Input;
    (* 3: a2 *)
    Input;
    (* 4: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 5: bytes left *)
    Input;
    (* 6: which bound is reached *)
    Input;
    (* 7: clock + 8 *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]]
      []
      32;
    (* 8: last fetch, a7 *)
    Input;
    (* 9: fetch, a7 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 10: last a1, a2 *)
    Input;
    (* 11: a1, a2 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 12: last a0, bytes left *)
    Input;
    (* 13: a0, bytes left after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 4) [Rotl 33; Mask 0xfffffff8]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000];
        Term (Committed 1) [Rotl 17; Mask 0x200000000]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 4) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* the length is 0 *)
    Constraint [Term (Committed 6) [Broadcast 0]] [Term (Committed 3) []] [];
    (* nothing is left *)
    Constraint [Term (Committed 6) [Broadcast 0]; Term (Committed 1) [Broadcast 16]] [Term (Committed 5) []] [];
    (* clock + 8 *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0x7ffffff800000000]; Term (Committed 7) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 7) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 7) [Mask 0x7ffffffc00000000]; Term (Committed 7) [Rotl 1; Mask 0x7ffffff800000000]];
    (* fetch, a7 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a1, a2 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 11) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a0, bytes left after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 4) [Rotl 33; Mask 0xfffffff8]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000];
        Term (Committed 1) [Rotl 17; Mask 0x200000000]; Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 13) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* a7 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 8) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 1) [Broadcast 16; Mask 0x3f]]];
    (* a7 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 1) [Broadcast 16; Mask 0x3f]]];
    (* a1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 10) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xb]]; [Term (Committed 2) []]];
    (* a1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Broadcast 16; Mask 0xb]];
        [Term (Committed 2) []]];
    (* a2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 10) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0xc]];
        [Term (Committed 3) []]];
    (* a2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Broadcast 16; Mask 0xc]];
        [Term (Committed 3) []]];
    (* a0 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 12) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xa]];
        [Term (Committed 1) [Broadcast 16; Mask 0x3]]];
    (* a0 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Broadcast 16; Mask 0xa]];
        []];
    (* bytes left before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 12) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x21]];
        [Term (Committed 5) []]];
    (* bytes left *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Broadcast 16; Mask 0x21]];
        [Term (Committed 5) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff8fffffffc]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 7) [Rotl 1; Mask 0xfffffff800000000]]] ].

Definition chip_write_nothing : chip := Chip "write, nothing"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: a1 *)
    Input;
    (* 3: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 4: descriptor is 2 *)
    Input;
    (* 5: clock + 8 *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 3) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]]
      []
      32;
    (* 6: last fetch, a7 *)
    Input;
    (* 7: fetch, a7 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 8: last a1, a2 *)
    Input;
    (* 9: a1, a2 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 10: last a0 *)
    Input;
    (* 11: a0 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 3) [Rotl 33; Mask 0xfffffff8]]
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 3) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 3) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 3) [Mask 0x7ffffffc7ffffffe]; Term (Committed 3) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* clock + 8 *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 3) [Rotl 1; Mask 0x7ffffff800000000]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 5) [Mask 0x7ffffffc00000000]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff800000000]];
    (* fetch, a7 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a1, a2 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a0 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 3) [Rotl 33; Mask 0xfffffff8]; Term (Committed 11) [Rotl 1; Mask 0xfffffffe]]
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
      [[Term (Committed 6) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* a7 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 6) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 1) [Rotl 54; Mask 0x40]]];
    (* a7 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 1) [Rotl 54; Mask 0x40]]];
    (* a1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xb]]; [Term (Committed 2) []]];
    (* a1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Broadcast 16; Mask 0xb]];
        [Term (Committed 2) []]];
    (* a2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 8) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0xc]]; []];
    (* a2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Broadcast 16; Mask 0xc]];
        []];
    (* a0 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 10) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xa]];
        [Term (Committed 1) [Rotl 48; Mask 0x1]; Term (Committed 4) [Broadcast 0; Mask 0x3]]];
    (* a0 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 3) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Broadcast 16; Mask 0xa]];
        []];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 3) [Rotl 1; Mask 0xfffffff8fffffffc]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff800000000]]] ].

Definition chip_bad_descriptor : chip := Chip "bad descriptor"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: is write *)
    Input;
    (* 3: a1 *)
    Input;
    (* 4: a2 *)
    Input;
    (* 5: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 6: a0 *)
    Input;
    (* 7: neither 0 nor 1 *)
    FCarry [Term (Committed 6) []; Term (Committed 2) [Mask 0x1]] [Term (Committed 1) [Broadcast 16]] [] 64;
    (* 8: neither 3 nor 2 *)
    FCarry
      [Term (Committed 6) []; Term (Committed 2) [Mask 0x1]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 1) [Broadcast 16]]
      []
      64;
    (* 9: clock + 8 *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 5) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]]
      []
      32;
    (* 10: last fetch, a7 *)
    Input;
    (* 11: fetch, a7 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 12: last a1, a2 *)
    Input;
    (* 13: a1, a2 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 14: last a0 *)
    Input;
    (* 15: a0 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 5) [Rotl 33; Mask 0xfffffff8]]
      [Term (Committed 14) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 5) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* neither 0 nor 1 *)
    Constraint
      [Term (Committed 6) []; Term (Committed 2) [Mask 0x1]; Term (Committed 7) [Shl 1]]
      [Term (Committed 1) [Broadcast 16]; Term (Committed 7) [Shl 1]]
      [Term (Committed 7) [Mask 0x7fffffffffffffff]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 7) [Shl 1]];
    (* neither 3 nor 2 *)
    Constraint
      [Term (Committed 6) []; Term (Committed 2) [Mask 0x1]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 8) [Shl 1]]
      [Term (Committed 1) [Broadcast 16]; Term (Committed 8) [Shl 1]]
      [Term (Committed 8) [Mask 0x7fffffffffffffff]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 8) [Shl 1]];
    (* clock + 8 *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 5) [Rotl 1; Mask 0x7ffffff800000000]; Term (Committed 9) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 9) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 9) [Mask 0x7ffffffc00000000]; Term (Committed 9) [Rotl 1; Mask 0x7ffffff800000000]];
    (* fetch, a7 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 11) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 11) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a1, a2 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 13) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a0 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 5) [Rotl 33; Mask 0xfffffff8]; Term (Committed 15) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 14) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 15) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 10) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* a7 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 10) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 1) [Broadcast 16; Mask 0x3f]; Term (Committed 2) [Broadcast 0; Mask 0x7f]]];
    (* a7 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 1) [Broadcast 16; Mask 0x3f]; Term (Committed 2) [Broadcast 0; Mask 0x7f]]];
    (* a1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 12) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xb]]; [Term (Committed 3) []]];
    (* a1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Broadcast 16; Mask 0xb]];
        [Term (Committed 3) []]];
    (* a2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 12) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0xc]];
        [Term (Committed 4) []]];
    (* a2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Broadcast 16; Mask 0xc]];
        [Term (Committed 4) []]];
    (* a0 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 14) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xa]]; [Term (Committed 6) []]];
    (* a0 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Broadcast 16; Mask 0xa]];
        [Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffff7]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff8fffffffc]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffff800000000]]] ].

Definition chip_unknown_call : chip := Chip "unknown call"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: a7 *)
    Input;
    (* 3: a1 *)
    Input;
    (* 4: a2 *)
    Input;
    (* 5: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 6: not read *)
    FCarry
      [Term (Committed 2) []; Term (Committed 1) [Broadcast 16; Mask 0x3f]]
      [Term (Committed 1) [Broadcast 16]]
      []
      64;
    (* 7: not write *)
    FCarry [Term (Committed 2) []; Term (Committed 1) [Rotl 54; Mask 0x40]] [Term (Committed 1) [Broadcast 16]] [] 64;
    (* 8: not exit *)
    FCarry
      [Term (Committed 2) []; Term (Committed 1) [Broadcast 16; Mask 0x5d]]
      [Term (Committed 1) [Broadcast 16]]
      []
      64;
    (* 9: not exit_group *)
    FCarry
      [Term (Committed 2) []; Term (Committed 1) [Broadcast 16; Mask 0x5e]]
      [Term (Committed 1) [Broadcast 16]]
      []
      64;
    (* 10: a0 *)
    Input;
    (* 11: clock + 8 *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 5) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]]
      []
      32;
    (* 12: last fetch, a7 *)
    Input;
    (* 13: fetch, a7 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 14: last a1, a2 *)
    Input;
    (* 15: a1, a2 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 16: last a0 *)
    Input;
    (* 17: a0 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 5) [Rotl 33; Mask 0xfffffff8]]
      [Term (Committed 16) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 5) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* not read *)
    Constraint
      [Term (Committed 2) []; Term (Committed 1) [Broadcast 16; Mask 0x3f]; Term (Committed 6) [Shl 1]]
      [Term (Committed 1) [Broadcast 16]; Term (Committed 6) [Shl 1]]
      [Term (Committed 6) [Mask 0x7fffffffffffffff]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 6) [Shl 1]];
    (* not write *)
    Constraint
      [Term (Committed 2) []; Term (Committed 1) [Rotl 54; Mask 0x40]; Term (Committed 7) [Shl 1]]
      [Term (Committed 1) [Broadcast 16]; Term (Committed 7) [Shl 1]]
      [Term (Committed 7) [Mask 0x7fffffffffffffff]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 7) [Shl 1]];
    (* not exit *)
    Constraint
      [Term (Committed 2) []; Term (Committed 1) [Broadcast 16; Mask 0x5d]; Term (Committed 8) [Shl 1]]
      [Term (Committed 1) [Broadcast 16]; Term (Committed 8) [Shl 1]]
      [Term (Committed 8) [Mask 0x7fffffffffffffff]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 8) [Shl 1]];
    (* not exit_group *)
    Constraint
      [Term (Committed 2) []; Term (Committed 1) [Broadcast 16; Mask 0x5e]; Term (Committed 9) [Shl 1]]
      [Term (Committed 1) [Broadcast 16]; Term (Committed 9) [Shl 1]]
      [Term (Committed 9) [Mask 0x7fffffffffffffff]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 9) [Shl 1]];
    (* clock + 8 *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 5) [Rotl 1; Mask 0x7ffffff800000000]; Term (Committed 11) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 11) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 11) [Mask 0x7ffffffc00000000]; Term (Committed 11) [Rotl 1; Mask 0x7ffffff800000000]];
    (* fetch, a7 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 13) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a1, a2 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 15) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* a0 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 5) [Rotl 33; Mask 0xfffffff8]; Term (Committed 17) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 16) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 17) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 17) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 17) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 12) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x47000000]]; []];
    (* a7 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 12) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 2) []]];
    (* a7 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Broadcast 16; Mask 0x11]];
        [Term (Committed 2) []]];
    (* a1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 14) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xb]]; [Term (Committed 3) []]];
    (* a1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Broadcast 16; Mask 0xb]];
        [Term (Committed 3) []]];
    (* a2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 14) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0xc]];
        [Term (Committed 4) []]];
    (* a2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Broadcast 16; Mask 0xc]];
        [Term (Committed 4) []]];
    (* a0 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 16) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xa]]; [Term (Committed 10) []]];
    (* a0 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Broadcast 16; Mask 0xa]];
        [Term (Committed 1) [Broadcast 16; Mask 0xffffffffffffffda]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff8fffffffc]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 11) [Rotl 1; Mask 0xfffffff800000000]]] ].
