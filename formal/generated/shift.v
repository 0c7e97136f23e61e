(* Written by `carryless chips --format coq`. Not to be edited. *)
From Coq Require Import ZArith List String.
From Carryless Require Import Circuit.
Import ListNotations.

Definition chip_shift_left : chip := Chip "shift left"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: by 1 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 0]] [Term (Committed 2) [Shl 1]; Term (Committed 2) []];
      FValue [Term (Committed 2) []]];
    (* 5: by 2 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 1]] [Term (Committed 4) [Shl 2]; Term (Committed 4) []];
      FValue [Term (Committed 4) []]];
    (* 6: by 4 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 2]] [Term (Committed 5) [Shl 4]; Term (Committed 5) []];
      FValue [Term (Committed 5) []]];
    (* 7: by 8 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 3]] [Term (Committed 6) [Shl 8]; Term (Committed 6) []];
      FValue [Term (Committed 6) []]];
    (* 8: by 16 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 4]] [Term (Committed 7) [Shl 16]; Term (Committed 7) []];
      FValue [Term (Committed 7) []]];
    (* 9: by 32 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 5]] [Term (Committed 8) [Shl 32]; Term (Committed 8) []];
      FValue [Term (Committed 8) []]];
    (* 10: rd before *)
    Input;
    (* 11: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 12: last fetch, rs1 *)
    Input;
    (* 13: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 14: last rs2, rd *)
    Input;
    (* 15: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* by 1 *)
    Constraint
      [Term (Committed 3) [Broadcast 0]]
      [Term (Committed 2) [Shl 1]; Term (Committed 2) []]
      [Term (Committed 4) []; Term (Committed 2) []];
    (* by 2 *)
    Constraint
      [Term (Committed 3) [Broadcast 1]]
      [Term (Committed 4) [Shl 2]; Term (Committed 4) []]
      [Term (Committed 5) []; Term (Committed 4) []];
    (* by 4 *)
    Constraint
      [Term (Committed 3) [Broadcast 2]]
      [Term (Committed 5) [Shl 4]; Term (Committed 5) []]
      [Term (Committed 6) []; Term (Committed 5) []];
    (* by 8 *)
    Constraint
      [Term (Committed 3) [Broadcast 3]]
      [Term (Committed 6) [Shl 8]; Term (Committed 6) []]
      [Term (Committed 7) []; Term (Committed 6) []];
    (* by 16 *)
    Constraint
      [Term (Committed 3) [Broadcast 4]]
      [Term (Committed 7) [Shl 16]; Term (Committed 7) []]
      [Term (Committed 8) []; Term (Committed 7) []];
    (* by 32 *)
    Constraint
      [Term (Committed 3) [Broadcast 5]]
      [Term (Committed 8) [Shl 32]; Term (Committed 8) []]
      [Term (Committed 9) []; Term (Committed 8) []];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 11) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 11) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 11) [Mask 0x7ffffffc7ffffffe]; Term (Committed 11) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 13) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 15) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 12) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x15000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x15000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 12) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 14) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
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
      [[Term (Committed 14) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 10) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 9) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 11) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_shift_left_immediate : chip := Chip "shift left immediate"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: by 1 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 32]] [Term (Committed 2) [Shl 1]; Term (Committed 2) []];
      FValue [Term (Committed 2) []]];
    (* 4: by 2 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 33]] [Term (Committed 3) [Shl 2]; Term (Committed 3) []];
      FValue [Term (Committed 3) []]];
    (* 5: by 4 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 34]] [Term (Committed 4) [Shl 4]; Term (Committed 4) []];
      FValue [Term (Committed 4) []]];
    (* 6: by 8 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 35]] [Term (Committed 5) [Shl 8]; Term (Committed 5) []];
      FValue [Term (Committed 5) []]];
    (* 7: by 16 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 36]] [Term (Committed 6) [Shl 16]; Term (Committed 6) []];
      FValue [Term (Committed 6) []]];
    (* 8: by 32 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 37]] [Term (Committed 7) [Shl 32]; Term (Committed 7) []];
      FValue [Term (Committed 7) []]];
    (* 9: rd before *)
    Input;
    (* 10: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 11: last fetch, rs1 *)
    Input;
    (* 12: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 11) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 13: last rd *)
    Input;
    (* 14: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 13) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* by 1 *)
    Constraint
      [Term (Committed 1) [Broadcast 32]]
      [Term (Committed 2) [Shl 1]; Term (Committed 2) []]
      [Term (Committed 3) []; Term (Committed 2) []];
    (* by 2 *)
    Constraint
      [Term (Committed 1) [Broadcast 33]]
      [Term (Committed 3) [Shl 2]; Term (Committed 3) []]
      [Term (Committed 4) []; Term (Committed 3) []];
    (* by 4 *)
    Constraint
      [Term (Committed 1) [Broadcast 34]]
      [Term (Committed 4) [Shl 4]; Term (Committed 4) []]
      [Term (Committed 5) []; Term (Committed 4) []];
    (* by 8 *)
    Constraint
      [Term (Committed 1) [Broadcast 35]]
      [Term (Committed 5) [Shl 8]; Term (Committed 5) []]
      [Term (Committed 6) []; Term (Committed 5) []];
    (* by 16 *)
    Constraint
      [Term (Committed 1) [Broadcast 36]]
      [Term (Committed 6) [Shl 16]; Term (Committed 6) []]
      [Term (Committed 7) []; Term (Committed 6) []];
    (* by 32 *)
    Constraint
      [Term (Committed 1) [Broadcast 37]]
      [Term (Committed 7) [Shl 32]; Term (Committed 7) []]
      [Term (Committed 8) []; Term (Committed 7) []];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 10) [Mask 0x7ffffffc7ffffffe]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 11) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 13) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 14) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 11) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x16000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x16000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 11) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 13) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 9) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 8) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 10) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_shift_left_unsigned_word : chip := Chip "shift left unsigned word by immediate"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: by 1 *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 32]]
      [Term (Committed 2) [Rotl 1; Mask 0x1fffffffe]; Term (Committed 2) [Mask 0xffffffff]];
      FValue [Term (Committed 2) [Mask 0xffffffff]]];
    (* 4: by 2 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 33]] [Term (Committed 3) [Shl 2]; Term (Committed 3) []];
      FValue [Term (Committed 3) []]];
    (* 5: by 4 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 34]] [Term (Committed 4) [Shl 4]; Term (Committed 4) []];
      FValue [Term (Committed 4) []]];
    (* 6: by 8 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 35]] [Term (Committed 5) [Shl 8]; Term (Committed 5) []];
      FValue [Term (Committed 5) []]];
    (* 7: by 16 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 36]] [Term (Committed 6) [Shl 16]; Term (Committed 6) []];
      FValue [Term (Committed 6) []]];
    (* 8: by 32 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 37]] [Term (Committed 7) [Shl 32]; Term (Committed 7) []];
      FValue [Term (Committed 7) []]];
    (* 9: rd before *)
    Input;
    (* 10: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 11: last fetch, rs1 *)
    Input;
    (* 12: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 11) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 13: last rd *)
    Input;
    (* 14: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 13) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* by 1 *)
    Constraint
      [Term (Committed 1) [Broadcast 32]]
      [Term (Committed 2) [Rotl 1; Mask 0x1fffffffe]; Term (Committed 2) [Mask 0xffffffff]]
      [Term (Committed 3) []; Term (Committed 2) [Mask 0xffffffff]];
    (* by 2 *)
    Constraint
      [Term (Committed 1) [Broadcast 33]]
      [Term (Committed 3) [Shl 2]; Term (Committed 3) []]
      [Term (Committed 4) []; Term (Committed 3) []];
    (* by 4 *)
    Constraint
      [Term (Committed 1) [Broadcast 34]]
      [Term (Committed 4) [Shl 4]; Term (Committed 4) []]
      [Term (Committed 5) []; Term (Committed 4) []];
    (* by 8 *)
    Constraint
      [Term (Committed 1) [Broadcast 35]]
      [Term (Committed 5) [Shl 8]; Term (Committed 5) []]
      [Term (Committed 6) []; Term (Committed 5) []];
    (* by 16 *)
    Constraint
      [Term (Committed 1) [Broadcast 36]]
      [Term (Committed 6) [Shl 16]; Term (Committed 6) []]
      [Term (Committed 7) []; Term (Committed 6) []];
    (* by 32 *)
    Constraint
      [Term (Committed 1) [Broadcast 37]]
      [Term (Committed 7) [Shl 32]; Term (Committed 7) []]
      [Term (Committed 8) []; Term (Committed 7) []];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 10) [Mask 0x7ffffffc7ffffffe]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 11) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 13) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 14) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 11) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x17000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x17000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 11) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 13) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 9) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 8) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 10) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_shift_right : chip := Chip "shift right"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: by 1 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 0]] [Term (Committed 2) [Shr 1]; Term (Committed 2) []];
      FValue [Term (Committed 2) []]];
    (* 5: by 2 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 1]] [Term (Committed 4) [Shr 2]; Term (Committed 4) []];
      FValue [Term (Committed 4) []]];
    (* 6: by 4 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 2]] [Term (Committed 5) [Shr 4]; Term (Committed 5) []];
      FValue [Term (Committed 5) []]];
    (* 7: by 8 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 3]] [Term (Committed 6) [Shr 8]; Term (Committed 6) []];
      FValue [Term (Committed 6) []]];
    (* 8: by 16 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 4]] [Term (Committed 7) [Shr 16]; Term (Committed 7) []];
      FValue [Term (Committed 7) []]];
    (* 9: by 32 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 5]] [Term (Committed 8) [Shr 32]; Term (Committed 8) []];
      FValue [Term (Committed 8) []]];
    (* 10: rd before *)
    Input;
    (* 11: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 12: last fetch, rs1 *)
    Input;
    (* 13: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 14: last rs2, rd *)
    Input;
    (* 15: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* by 1 *)
    Constraint
      [Term (Committed 3) [Broadcast 0]]
      [Term (Committed 2) [Shr 1]; Term (Committed 2) []]
      [Term (Committed 4) []; Term (Committed 2) []];
    (* by 2 *)
    Constraint
      [Term (Committed 3) [Broadcast 1]]
      [Term (Committed 4) [Shr 2]; Term (Committed 4) []]
      [Term (Committed 5) []; Term (Committed 4) []];
    (* by 4 *)
    Constraint
      [Term (Committed 3) [Broadcast 2]]
      [Term (Committed 5) [Shr 4]; Term (Committed 5) []]
      [Term (Committed 6) []; Term (Committed 5) []];
    (* by 8 *)
    Constraint
      [Term (Committed 3) [Broadcast 3]]
      [Term (Committed 6) [Shr 8]; Term (Committed 6) []]
      [Term (Committed 7) []; Term (Committed 6) []];
    (* by 16 *)
    Constraint
      [Term (Committed 3) [Broadcast 4]]
      [Term (Committed 7) [Shr 16]; Term (Committed 7) []]
      [Term (Committed 8) []; Term (Committed 7) []];
    (* by 32 *)
    Constraint
      [Term (Committed 3) [Broadcast 5]]
      [Term (Committed 8) [Shr 32]; Term (Committed 8) []]
      [Term (Committed 9) []; Term (Committed 8) []];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 11) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 11) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 11) [Mask 0x7ffffffc7ffffffe]; Term (Committed 11) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 13) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 15) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 12) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x18000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x18000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 12) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 14) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
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
      [[Term (Committed 14) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 10) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 9) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 11) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_shift_right_immediate : chip := Chip "shift right immediate"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: by 1 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 32]] [Term (Committed 2) [Shr 1]; Term (Committed 2) []];
      FValue [Term (Committed 2) []]];
    (* 4: by 2 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 33]] [Term (Committed 3) [Shr 2]; Term (Committed 3) []];
      FValue [Term (Committed 3) []]];
    (* 5: by 4 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 34]] [Term (Committed 4) [Shr 4]; Term (Committed 4) []];
      FValue [Term (Committed 4) []]];
    (* 6: by 8 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 35]] [Term (Committed 5) [Shr 8]; Term (Committed 5) []];
      FValue [Term (Committed 5) []]];
    (* 7: by 16 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 36]] [Term (Committed 6) [Shr 16]; Term (Committed 6) []];
      FValue [Term (Committed 6) []]];
    (* 8: by 32 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 37]] [Term (Committed 7) [Shr 32]; Term (Committed 7) []];
      FValue [Term (Committed 7) []]];
    (* 9: rd before *)
    Input;
    (* 10: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 11: last fetch, rs1 *)
    Input;
    (* 12: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 11) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 13: last rd *)
    Input;
    (* 14: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 13) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* by 1 *)
    Constraint
      [Term (Committed 1) [Broadcast 32]]
      [Term (Committed 2) [Shr 1]; Term (Committed 2) []]
      [Term (Committed 3) []; Term (Committed 2) []];
    (* by 2 *)
    Constraint
      [Term (Committed 1) [Broadcast 33]]
      [Term (Committed 3) [Shr 2]; Term (Committed 3) []]
      [Term (Committed 4) []; Term (Committed 3) []];
    (* by 4 *)
    Constraint
      [Term (Committed 1) [Broadcast 34]]
      [Term (Committed 4) [Shr 4]; Term (Committed 4) []]
      [Term (Committed 5) []; Term (Committed 4) []];
    (* by 8 *)
    Constraint
      [Term (Committed 1) [Broadcast 35]]
      [Term (Committed 5) [Shr 8]; Term (Committed 5) []]
      [Term (Committed 6) []; Term (Committed 5) []];
    (* by 16 *)
    Constraint
      [Term (Committed 1) [Broadcast 36]]
      [Term (Committed 6) [Shr 16]; Term (Committed 6) []]
      [Term (Committed 7) []; Term (Committed 6) []];
    (* by 32 *)
    Constraint
      [Term (Committed 1) [Broadcast 37]]
      [Term (Committed 7) [Shr 32]; Term (Committed 7) []]
      [Term (Committed 8) []; Term (Committed 7) []];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 10) [Mask 0x7ffffffc7ffffffe]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 11) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 13) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 14) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 11) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x19000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x19000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 11) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 13) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 9) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 8) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 10) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_shift_arithmetic : chip := Chip "shift arithmetic"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: by 1 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 0]] [Term (Committed 2) [Sar 1]; Term (Committed 2) []];
      FValue [Term (Committed 2) []]];
    (* 5: by 2 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 1]] [Term (Committed 4) [Sar 2]; Term (Committed 4) []];
      FValue [Term (Committed 4) []]];
    (* 6: by 4 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 2]] [Term (Committed 5) [Sar 4]; Term (Committed 5) []];
      FValue [Term (Committed 5) []]];
    (* 7: by 8 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 3]] [Term (Committed 6) [Sar 8]; Term (Committed 6) []];
      FValue [Term (Committed 6) []]];
    (* 8: by 16 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 4]] [Term (Committed 7) [Sar 16]; Term (Committed 7) []];
      FValue [Term (Committed 7) []]];
    (* 9: by 32 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 5]] [Term (Committed 8) [Sar 32]; Term (Committed 8) []];
      FValue [Term (Committed 8) []]];
    (* 10: rd before *)
    Input;
    (* 11: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 12: last fetch, rs1 *)
    Input;
    (* 13: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 14: last rs2, rd *)
    Input;
    (* 15: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* by 1 *)
    Constraint
      [Term (Committed 3) [Broadcast 0]]
      [Term (Committed 2) [Sar 1]; Term (Committed 2) []]
      [Term (Committed 4) []; Term (Committed 2) []];
    (* by 2 *)
    Constraint
      [Term (Committed 3) [Broadcast 1]]
      [Term (Committed 4) [Sar 2]; Term (Committed 4) []]
      [Term (Committed 5) []; Term (Committed 4) []];
    (* by 4 *)
    Constraint
      [Term (Committed 3) [Broadcast 2]]
      [Term (Committed 5) [Sar 4]; Term (Committed 5) []]
      [Term (Committed 6) []; Term (Committed 5) []];
    (* by 8 *)
    Constraint
      [Term (Committed 3) [Broadcast 3]]
      [Term (Committed 6) [Sar 8]; Term (Committed 6) []]
      [Term (Committed 7) []; Term (Committed 6) []];
    (* by 16 *)
    Constraint
      [Term (Committed 3) [Broadcast 4]]
      [Term (Committed 7) [Sar 16]; Term (Committed 7) []]
      [Term (Committed 8) []; Term (Committed 7) []];
    (* by 32 *)
    Constraint
      [Term (Committed 3) [Broadcast 5]]
      [Term (Committed 8) [Sar 32]; Term (Committed 8) []]
      [Term (Committed 9) []; Term (Committed 8) []];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 11) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 11) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 11) [Mask 0x7ffffffc7ffffffe]; Term (Committed 11) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 13) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 15) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 12) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x1a000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x1a000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 12) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 14) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
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
      [[Term (Committed 14) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 10) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 9) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 11) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_shift_arithmetic_immediate : chip := Chip "shift arithmetic immediate"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: by 1 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 32]] [Term (Committed 2) [Sar 1]; Term (Committed 2) []];
      FValue [Term (Committed 2) []]];
    (* 4: by 2 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 33]] [Term (Committed 3) [Sar 2]; Term (Committed 3) []];
      FValue [Term (Committed 3) []]];
    (* 5: by 4 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 34]] [Term (Committed 4) [Sar 4]; Term (Committed 4) []];
      FValue [Term (Committed 4) []]];
    (* 6: by 8 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 35]] [Term (Committed 5) [Sar 8]; Term (Committed 5) []];
      FValue [Term (Committed 5) []]];
    (* 7: by 16 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 36]] [Term (Committed 6) [Sar 16]; Term (Committed 6) []];
      FValue [Term (Committed 6) []]];
    (* 8: by 32 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 37]] [Term (Committed 7) [Sar 32]; Term (Committed 7) []];
      FValue [Term (Committed 7) []]];
    (* 9: rd before *)
    Input;
    (* 10: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 11: last fetch, rs1 *)
    Input;
    (* 12: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 11) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 13: last rd *)
    Input;
    (* 14: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 13) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* by 1 *)
    Constraint
      [Term (Committed 1) [Broadcast 32]]
      [Term (Committed 2) [Sar 1]; Term (Committed 2) []]
      [Term (Committed 3) []; Term (Committed 2) []];
    (* by 2 *)
    Constraint
      [Term (Committed 1) [Broadcast 33]]
      [Term (Committed 3) [Sar 2]; Term (Committed 3) []]
      [Term (Committed 4) []; Term (Committed 3) []];
    (* by 4 *)
    Constraint
      [Term (Committed 1) [Broadcast 34]]
      [Term (Committed 4) [Sar 4]; Term (Committed 4) []]
      [Term (Committed 5) []; Term (Committed 4) []];
    (* by 8 *)
    Constraint
      [Term (Committed 1) [Broadcast 35]]
      [Term (Committed 5) [Sar 8]; Term (Committed 5) []]
      [Term (Committed 6) []; Term (Committed 5) []];
    (* by 16 *)
    Constraint
      [Term (Committed 1) [Broadcast 36]]
      [Term (Committed 6) [Sar 16]; Term (Committed 6) []]
      [Term (Committed 7) []; Term (Committed 6) []];
    (* by 32 *)
    Constraint
      [Term (Committed 1) [Broadcast 37]]
      [Term (Committed 7) [Sar 32]; Term (Committed 7) []]
      [Term (Committed 8) []; Term (Committed 7) []];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 10) [Mask 0x7ffffffc7ffffffe]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 11) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 13) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 14) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 11) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x1b000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x1b000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 11) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 13) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 9) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 8) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 10) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_shift_left_word : chip := Chip "shift left word"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: by 1, 2 *)
    FParts [
      FAnd
      [Term (Committed 3) [Broadcast 0; Mask 0xffffffff]]
      [Term (Committed 2) [Rotl 1; Mask 0xfffffffe]; Term (Committed 2) [Mask 0xffffffff]];
      FValue [Term (Committed 2) [Mask 0xffffffff]];
      FAnd
      [Term (Committed 3) [Broadcast 1; Mask 0xffffffff00000000]]
      [Term (Committed 4) [Shl 34]; Term (Committed 4) [Shl 32]];
      FValue [Term (Committed 4) [Shl 32]]];
    (* 5: by 4, 8 *)
    FParts [
      FAnd
      [Term (Committed 3) [Broadcast 2; Mask 0xffffffff]]
      [Term (Committed 4) [Rotl 36; Mask 0xfffffff0]; Term (Committed 4) [Shr 32]];
      FValue [Term (Committed 4) [Shr 32]];
      FAnd
      [Term (Committed 3) [Broadcast 3; Mask 0xffffffff00000000]]
      [Term (Committed 5) [Shl 40]; Term (Committed 5) [Shl 32]];
      FValue [Term (Committed 5) [Shl 32]]];
    (* 6: by 16 *)
    FParts [
      FAnd
      [Term (Committed 3) [Broadcast 4; Mask 0xffffffff]]
      [Term (Committed 5) [Rotl 48; Mask 0xffff0000]; Term (Committed 5) [Shr 32]];
      FValue [Term (Committed 5) [Shr 32]]];
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
  [ (* by 1, 2 *)
    Constraint
      [Term (Committed 3) [Broadcast 0; Mask 0xffffffff]; Term (Committed 3) [Broadcast 1; Mask 0xffffffff00000000]]
      [Term (Committed 2) [Rotl 1; Mask 0xfffffffe]; Term (Committed 2) [Mask 0xffffffff];
        Term (Committed 4) [Shl 34]; Term (Committed 4) [Shl 32]]
      [Term (Committed 4) [Mask 0xffffffff]; Term (Committed 2) [Mask 0xffffffff];
        Term (Committed 4) [Mask 0xffffffff00000000]; Term (Committed 4) [Shl 32]];
    (* by 4, 8 *)
    Constraint
      [Term (Committed 3) [Broadcast 2; Mask 0xffffffff]; Term (Committed 3) [Broadcast 3; Mask 0xffffffff00000000]]
      [Term (Committed 4) [Rotl 36; Mask 0xfffffff0]; Term (Committed 4) [Shr 32]; Term (Committed 5) [Shl 40];
        Term (Committed 5) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff]; Term (Committed 4) [Shr 32];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 5) [Shl 32]];
    (* by 16 *)
    Constraint
      [Term (Committed 3) [Broadcast 4; Mask 0xffffffff]]
      [Term (Committed 5) [Rotl 48; Mask 0xffff0000]; Term (Committed 5) [Shr 32]]
      [Term (Committed 6) [Mask 0xffffffff]; Term (Committed 5) [Shr 32]];
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x1c000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x1c000000]]; []];
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
        [Term (Committed 6) [Rotl 32; Sar 32]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 8) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_shift_left_word_immediate : chip := Chip "shift left word immediate"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: by 1, 2 *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 32; Mask 0xffffffff]]
      [Term (Committed 2) [Rotl 1; Mask 0xfffffffe]; Term (Committed 2) [Mask 0xffffffff]];
      FValue [Term (Committed 2) [Mask 0xffffffff]];
      FAnd
      [Term (Committed 1) [Broadcast 33; Mask 0xffffffff00000000]]
      [Term (Committed 3) [Shl 34]; Term (Committed 3) [Shl 32]];
      FValue [Term (Committed 3) [Shl 32]]];
    (* 4: by 4, 8 *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 34; Mask 0xffffffff]]
      [Term (Committed 3) [Rotl 36; Mask 0xfffffff0]; Term (Committed 3) [Shr 32]];
      FValue [Term (Committed 3) [Shr 32]];
      FAnd
      [Term (Committed 1) [Broadcast 35; Mask 0xffffffff00000000]]
      [Term (Committed 4) [Shl 40]; Term (Committed 4) [Shl 32]];
      FValue [Term (Committed 4) [Shl 32]]];
    (* 5: by 16 *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 36; Mask 0xffffffff]]
      [Term (Committed 4) [Rotl 48; Mask 0xffff0000]; Term (Committed 4) [Shr 32]];
      FValue [Term (Committed 4) [Shr 32]]];
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
  [ (* by 1, 2 *)
    Constraint
      [Term (Committed 1) [Broadcast 32; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 33; Mask 0xffffffff00000000]]
      [Term (Committed 2) [Rotl 1; Mask 0xfffffffe]; Term (Committed 2) [Mask 0xffffffff];
        Term (Committed 3) [Shl 34]; Term (Committed 3) [Shl 32]]
      [Term (Committed 3) [Mask 0xffffffff]; Term (Committed 2) [Mask 0xffffffff];
        Term (Committed 3) [Mask 0xffffffff00000000]; Term (Committed 3) [Shl 32]];
    (* by 4, 8 *)
    Constraint
      [Term (Committed 1) [Broadcast 34; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 35; Mask 0xffffffff00000000]]
      [Term (Committed 3) [Rotl 36; Mask 0xfffffff0]; Term (Committed 3) [Shr 32]; Term (Committed 4) [Shl 40];
        Term (Committed 4) [Shl 32]]
      [Term (Committed 4) [Mask 0xffffffff]; Term (Committed 3) [Shr 32];
        Term (Committed 4) [Mask 0xffffffff00000000]; Term (Committed 4) [Shl 32]];
    (* by 16 *)
    Constraint
      [Term (Committed 1) [Broadcast 36; Mask 0xffffffff]]
      [Term (Committed 4) [Rotl 48; Mask 0xffff0000]; Term (Committed 4) [Shr 32]]
      [Term (Committed 5) [Mask 0xffffffff]; Term (Committed 4) [Shr 32]];
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x1d000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x1d000000]]; []];
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
        [Term (Committed 5) [Rotl 32; Sar 32]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_shift_right_word : chip := Chip "shift right word"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: by 1, 2 *)
    FParts [
      FAnd
      [Term (Committed 3) [Broadcast 0; Mask 0xffffffff]]
      [Term (Committed 2) [Rotl 63; Mask 0x7fffffff]; Term (Committed 2) [Mask 0xffffffff]];
      FValue [Term (Committed 2) [Mask 0xffffffff]];
      FAnd
      [Term (Committed 3) [Broadcast 1; Mask 0xffffffff00000000]]
      [Term (Committed 4) [Rotl 30; Mask 0x3fffffff00000000]; Term (Committed 4) [Shl 32]];
      FValue [Term (Committed 4) [Shl 32]]];
    (* 5: by 4, 8 *)
    FParts [
      FAnd
      [Term (Committed 3) [Broadcast 2; Mask 0xffffffff]]
      [Term (Committed 4) [Shr 36]; Term (Committed 4) [Shr 32]];
      FValue [Term (Committed 4) [Shr 32]];
      FAnd
      [Term (Committed 3) [Broadcast 3; Mask 0xffffffff00000000]]
      [Term (Committed 5) [Rotl 24; Mask 0xffffff00000000]; Term (Committed 5) [Shl 32]];
      FValue [Term (Committed 5) [Shl 32]]];
    (* 6: by 16 *)
    FParts [
      FAnd
      [Term (Committed 3) [Broadcast 4; Mask 0xffffffff]]
      [Term (Committed 5) [Shr 48]; Term (Committed 5) [Shr 32]];
      FValue [Term (Committed 5) [Shr 32]]];
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
  [ (* by 1, 2 *)
    Constraint
      [Term (Committed 3) [Broadcast 0; Mask 0xffffffff]; Term (Committed 3) [Broadcast 1; Mask 0xffffffff00000000]]
      [Term (Committed 2) [Rotl 63; Mask 0x7fffffff]; Term (Committed 2) [Mask 0xffffffff];
        Term (Committed 4) [Rotl 30; Mask 0x3fffffff00000000]; Term (Committed 4) [Shl 32]]
      [Term (Committed 4) [Mask 0xffffffff]; Term (Committed 2) [Mask 0xffffffff];
        Term (Committed 4) [Mask 0xffffffff00000000]; Term (Committed 4) [Shl 32]];
    (* by 4, 8 *)
    Constraint
      [Term (Committed 3) [Broadcast 2; Mask 0xffffffff]; Term (Committed 3) [Broadcast 3; Mask 0xffffffff00000000]]
      [Term (Committed 4) [Shr 36]; Term (Committed 4) [Shr 32];
        Term (Committed 5) [Rotl 24; Mask 0xffffff00000000]; Term (Committed 5) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff]; Term (Committed 4) [Shr 32];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 5) [Shl 32]];
    (* by 16 *)
    Constraint
      [Term (Committed 3) [Broadcast 4; Mask 0xffffffff]]
      [Term (Committed 5) [Shr 48]; Term (Committed 5) [Shr 32]]
      [Term (Committed 6) [Mask 0xffffffff]; Term (Committed 5) [Shr 32]];
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x1e000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x1e000000]]; []];
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
        [Term (Committed 6) [Rotl 32; Sar 32]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 8) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_shift_right_word_immediate : chip := Chip "shift right word immediate"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: by 1, 2 *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 32; Mask 0xffffffff]]
      [Term (Committed 2) [Rotl 63; Mask 0x7fffffff]; Term (Committed 2) [Mask 0xffffffff]];
      FValue [Term (Committed 2) [Mask 0xffffffff]];
      FAnd
      [Term (Committed 1) [Broadcast 33; Mask 0xffffffff00000000]]
      [Term (Committed 3) [Rotl 30; Mask 0x3fffffff00000000]; Term (Committed 3) [Shl 32]];
      FValue [Term (Committed 3) [Shl 32]]];
    (* 4: by 4, 8 *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 34; Mask 0xffffffff]]
      [Term (Committed 3) [Shr 36]; Term (Committed 3) [Shr 32]];
      FValue [Term (Committed 3) [Shr 32]];
      FAnd
      [Term (Committed 1) [Broadcast 35; Mask 0xffffffff00000000]]
      [Term (Committed 4) [Rotl 24; Mask 0xffffff00000000]; Term (Committed 4) [Shl 32]];
      FValue [Term (Committed 4) [Shl 32]]];
    (* 5: by 16 *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 36; Mask 0xffffffff]]
      [Term (Committed 4) [Shr 48]; Term (Committed 4) [Shr 32]];
      FValue [Term (Committed 4) [Shr 32]]];
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
  [ (* by 1, 2 *)
    Constraint
      [Term (Committed 1) [Broadcast 32; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 33; Mask 0xffffffff00000000]]
      [Term (Committed 2) [Rotl 63; Mask 0x7fffffff]; Term (Committed 2) [Mask 0xffffffff];
        Term (Committed 3) [Rotl 30; Mask 0x3fffffff00000000]; Term (Committed 3) [Shl 32]]
      [Term (Committed 3) [Mask 0xffffffff]; Term (Committed 2) [Mask 0xffffffff];
        Term (Committed 3) [Mask 0xffffffff00000000]; Term (Committed 3) [Shl 32]];
    (* by 4, 8 *)
    Constraint
      [Term (Committed 1) [Broadcast 34; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 35; Mask 0xffffffff00000000]]
      [Term (Committed 3) [Shr 36]; Term (Committed 3) [Shr 32];
        Term (Committed 4) [Rotl 24; Mask 0xffffff00000000]; Term (Committed 4) [Shl 32]]
      [Term (Committed 4) [Mask 0xffffffff]; Term (Committed 3) [Shr 32];
        Term (Committed 4) [Mask 0xffffffff00000000]; Term (Committed 4) [Shl 32]];
    (* by 16 *)
    Constraint
      [Term (Committed 1) [Broadcast 36; Mask 0xffffffff]]
      [Term (Committed 4) [Shr 48]; Term (Committed 4) [Shr 32]]
      [Term (Committed 5) [Mask 0xffffffff]; Term (Committed 4) [Shr 32]];
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x1f000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x1f000000]]; []];
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
        [Term (Committed 5) [Rotl 32; Sar 32]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_shift_arithmetic_word : chip := Chip "shift arithmetic word"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: by 1, 2 *)
    FParts [
      FAnd
      [Term (Committed 3) [Broadcast 0; Mask 0xffffffff]]
      [Term (Committed 2) [Rotl 32; Sar 1; Rotl 32; Mask 0xffffffff]; Term (Committed 2) [Mask 0xffffffff]];
      FValue [Term (Committed 2) [Mask 0xffffffff]];
      FAnd
      [Term (Committed 3) [Broadcast 1; Mask 0xffffffff00000000]]
      [Term (Committed 4) [Rotl 32; Sar 2; Mask 0xffffffff00000000]; Term (Committed 4) [Shl 32]];
      FValue [Term (Committed 4) [Shl 32]]];
    (* 5: by 4, 8 *)
    FParts [
      FAnd
      [Term (Committed 3) [Broadcast 2; Mask 0xffffffff]]
      [Term (Committed 4) [Sar 4; Rotl 32; Mask 0xffffffff]; Term (Committed 4) [Shr 32]];
      FValue [Term (Committed 4) [Shr 32]];
      FAnd
      [Term (Committed 3) [Broadcast 3; Mask 0xffffffff00000000]]
      [Term (Committed 5) [Rotl 32; Sar 8; Mask 0xffffffff00000000]; Term (Committed 5) [Shl 32]];
      FValue [Term (Committed 5) [Shl 32]]];
    (* 6: by 16 *)
    FParts [
      FAnd
      [Term (Committed 3) [Broadcast 4; Mask 0xffffffff]]
      [Term (Committed 5) [Sar 16; Rotl 32; Mask 0xffffffff]; Term (Committed 5) [Shr 32]];
      FValue [Term (Committed 5) [Shr 32]]];
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
  [ (* by 1, 2 *)
    Constraint
      [Term (Committed 3) [Broadcast 0; Mask 0xffffffff]; Term (Committed 3) [Broadcast 1; Mask 0xffffffff00000000]]
      [Term (Committed 2) [Rotl 32; Sar 1; Rotl 32; Mask 0xffffffff]; Term (Committed 2) [Mask 0xffffffff];
        Term (Committed 4) [Rotl 32; Sar 2; Mask 0xffffffff00000000]; Term (Committed 4) [Shl 32]]
      [Term (Committed 4) [Mask 0xffffffff]; Term (Committed 2) [Mask 0xffffffff];
        Term (Committed 4) [Mask 0xffffffff00000000]; Term (Committed 4) [Shl 32]];
    (* by 4, 8 *)
    Constraint
      [Term (Committed 3) [Broadcast 2; Mask 0xffffffff]; Term (Committed 3) [Broadcast 3; Mask 0xffffffff00000000]]
      [Term (Committed 4) [Sar 4; Rotl 32; Mask 0xffffffff]; Term (Committed 4) [Shr 32];
        Term (Committed 5) [Rotl 32; Sar 8; Mask 0xffffffff00000000]; Term (Committed 5) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff]; Term (Committed 4) [Shr 32];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 5) [Shl 32]];
    (* by 16 *)
    Constraint
      [Term (Committed 3) [Broadcast 4; Mask 0xffffffff]]
      [Term (Committed 5) [Sar 16; Rotl 32; Mask 0xffffffff]; Term (Committed 5) [Shr 32]]
      [Term (Committed 6) [Mask 0xffffffff]; Term (Committed 5) [Shr 32]];
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Rotl 13; Mask 0x20000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Rotl 13; Mask 0x20000000]]; []];
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
        [Term (Committed 6) [Rotl 32; Sar 32]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 8) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_shift_arithmetic_word_immediate : chip := Chip "shift arithmetic word immediate"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: by 1, 2 *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 32; Mask 0xffffffff]]
      [Term (Committed 2) [Rotl 32; Sar 1; Rotl 32; Mask 0xffffffff]; Term (Committed 2) [Mask 0xffffffff]];
      FValue [Term (Committed 2) [Mask 0xffffffff]];
      FAnd
      [Term (Committed 1) [Broadcast 33; Mask 0xffffffff00000000]]
      [Term (Committed 3) [Rotl 32; Sar 2; Mask 0xffffffff00000000]; Term (Committed 3) [Shl 32]];
      FValue [Term (Committed 3) [Shl 32]]];
    (* 4: by 4, 8 *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 34; Mask 0xffffffff]]
      [Term (Committed 3) [Sar 4; Rotl 32; Mask 0xffffffff]; Term (Committed 3) [Shr 32]];
      FValue [Term (Committed 3) [Shr 32]];
      FAnd
      [Term (Committed 1) [Broadcast 35; Mask 0xffffffff00000000]]
      [Term (Committed 4) [Rotl 32; Sar 8; Mask 0xffffffff00000000]; Term (Committed 4) [Shl 32]];
      FValue [Term (Committed 4) [Shl 32]]];
    (* 5: by 16 *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 36; Mask 0xffffffff]]
      [Term (Committed 4) [Sar 16; Rotl 32; Mask 0xffffffff]; Term (Committed 4) [Shr 32]];
      FValue [Term (Committed 4) [Shr 32]]];
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
  [ (* by 1, 2 *)
    Constraint
      [Term (Committed 1) [Broadcast 32; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 33; Mask 0xffffffff00000000]]
      [Term (Committed 2) [Rotl 32; Sar 1; Rotl 32; Mask 0xffffffff]; Term (Committed 2) [Mask 0xffffffff];
        Term (Committed 3) [Rotl 32; Sar 2; Mask 0xffffffff00000000]; Term (Committed 3) [Shl 32]]
      [Term (Committed 3) [Mask 0xffffffff]; Term (Committed 2) [Mask 0xffffffff];
        Term (Committed 3) [Mask 0xffffffff00000000]; Term (Committed 3) [Shl 32]];
    (* by 4, 8 *)
    Constraint
      [Term (Committed 1) [Broadcast 34; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 35; Mask 0xffffffff00000000]]
      [Term (Committed 3) [Sar 4; Rotl 32; Mask 0xffffffff]; Term (Committed 3) [Shr 32];
        Term (Committed 4) [Rotl 32; Sar 8; Mask 0xffffffff00000000]; Term (Committed 4) [Shl 32]]
      [Term (Committed 4) [Mask 0xffffffff]; Term (Committed 3) [Shr 32];
        Term (Committed 4) [Mask 0xffffffff00000000]; Term (Committed 4) [Shl 32]];
    (* by 16 *)
    Constraint
      [Term (Committed 1) [Broadcast 36; Mask 0xffffffff]]
      [Term (Committed 4) [Sar 16; Rotl 32; Mask 0xffffffff]; Term (Committed 4) [Shr 32]]
      [Term (Committed 5) [Mask 0xffffffff]; Term (Committed 4) [Shr 32]];
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x21000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x21000000]]; []];
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
        [Term (Committed 5) [Rotl 32; Sar 32]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_rotate_left : chip := Chip "rotate left"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: by 1 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 0]] [Term (Committed 2) [Rotl 1]; Term (Committed 2) []];
      FValue [Term (Committed 2) []]];
    (* 5: by 2 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 1]] [Term (Committed 4) [Rotl 2]; Term (Committed 4) []];
      FValue [Term (Committed 4) []]];
    (* 6: by 4 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 2]] [Term (Committed 5) [Rotl 4]; Term (Committed 5) []];
      FValue [Term (Committed 5) []]];
    (* 7: by 8 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 3]] [Term (Committed 6) [Rotl 8]; Term (Committed 6) []];
      FValue [Term (Committed 6) []]];
    (* 8: by 16 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 4]] [Term (Committed 7) [Rotl 16]; Term (Committed 7) []];
      FValue [Term (Committed 7) []]];
    (* 9: by 32 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 5]] [Term (Committed 8) [Rotl 32]; Term (Committed 8) []];
      FValue [Term (Committed 8) []]];
    (* 10: rd before *)
    Input;
    (* 11: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 12: last fetch, rs1 *)
    Input;
    (* 13: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 14: last rs2, rd *)
    Input;
    (* 15: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* by 1 *)
    Constraint
      [Term (Committed 3) [Broadcast 0]]
      [Term (Committed 2) [Rotl 1]; Term (Committed 2) []]
      [Term (Committed 4) []; Term (Committed 2) []];
    (* by 2 *)
    Constraint
      [Term (Committed 3) [Broadcast 1]]
      [Term (Committed 4) [Rotl 2]; Term (Committed 4) []]
      [Term (Committed 5) []; Term (Committed 4) []];
    (* by 4 *)
    Constraint
      [Term (Committed 3) [Broadcast 2]]
      [Term (Committed 5) [Rotl 4]; Term (Committed 5) []]
      [Term (Committed 6) []; Term (Committed 5) []];
    (* by 8 *)
    Constraint
      [Term (Committed 3) [Broadcast 3]]
      [Term (Committed 6) [Rotl 8]; Term (Committed 6) []]
      [Term (Committed 7) []; Term (Committed 6) []];
    (* by 16 *)
    Constraint
      [Term (Committed 3) [Broadcast 4]]
      [Term (Committed 7) [Rotl 16]; Term (Committed 7) []]
      [Term (Committed 8) []; Term (Committed 7) []];
    (* by 32 *)
    Constraint
      [Term (Committed 3) [Broadcast 5]]
      [Term (Committed 8) [Rotl 32]; Term (Committed 8) []]
      [Term (Committed 9) []; Term (Committed 8) []];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 11) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 11) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 11) [Mask 0x7ffffffc7ffffffe]; Term (Committed 11) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 13) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 15) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 12) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x22000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x22000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 12) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 14) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
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
      [[Term (Committed 14) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 10) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 9) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 11) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_rotate_right : chip := Chip "rotate right"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: by 1 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 0]] [Term (Committed 2) [Rotl 63]; Term (Committed 2) []];
      FValue [Term (Committed 2) []]];
    (* 5: by 2 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 1]] [Term (Committed 4) [Rotl 62]; Term (Committed 4) []];
      FValue [Term (Committed 4) []]];
    (* 6: by 4 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 2]] [Term (Committed 5) [Rotl 60]; Term (Committed 5) []];
      FValue [Term (Committed 5) []]];
    (* 7: by 8 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 3]] [Term (Committed 6) [Rotl 56]; Term (Committed 6) []];
      FValue [Term (Committed 6) []]];
    (* 8: by 16 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 4]] [Term (Committed 7) [Rotl 48]; Term (Committed 7) []];
      FValue [Term (Committed 7) []]];
    (* 9: by 32 *)
    FParts [
      FAnd [Term (Committed 3) [Broadcast 5]] [Term (Committed 8) [Rotl 32]; Term (Committed 8) []];
      FValue [Term (Committed 8) []]];
    (* 10: rd before *)
    Input;
    (* 11: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 12: last fetch, rs1 *)
    Input;
    (* 13: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 14: last rs2, rd *)
    Input;
    (* 15: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* by 1 *)
    Constraint
      [Term (Committed 3) [Broadcast 0]]
      [Term (Committed 2) [Rotl 63]; Term (Committed 2) []]
      [Term (Committed 4) []; Term (Committed 2) []];
    (* by 2 *)
    Constraint
      [Term (Committed 3) [Broadcast 1]]
      [Term (Committed 4) [Rotl 62]; Term (Committed 4) []]
      [Term (Committed 5) []; Term (Committed 4) []];
    (* by 4 *)
    Constraint
      [Term (Committed 3) [Broadcast 2]]
      [Term (Committed 5) [Rotl 60]; Term (Committed 5) []]
      [Term (Committed 6) []; Term (Committed 5) []];
    (* by 8 *)
    Constraint
      [Term (Committed 3) [Broadcast 3]]
      [Term (Committed 6) [Rotl 56]; Term (Committed 6) []]
      [Term (Committed 7) []; Term (Committed 6) []];
    (* by 16 *)
    Constraint
      [Term (Committed 3) [Broadcast 4]]
      [Term (Committed 7) [Rotl 48]; Term (Committed 7) []]
      [Term (Committed 8) []; Term (Committed 7) []];
    (* by 32 *)
    Constraint
      [Term (Committed 3) [Broadcast 5]]
      [Term (Committed 8) [Rotl 32]; Term (Committed 8) []]
      [Term (Committed 9) []; Term (Committed 8) []];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 11) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 11) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 11) [Mask 0x7ffffffc7ffffffe]; Term (Committed 11) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 13) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 15) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 12) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x23000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x23000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 12) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 14) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
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
      [[Term (Committed 14) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 10) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 9) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 11) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_rotate_right_immediate : chip := Chip "rotate right immediate"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: by 1 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 32]] [Term (Committed 2) [Rotl 63]; Term (Committed 2) []];
      FValue [Term (Committed 2) []]];
    (* 4: by 2 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 33]] [Term (Committed 3) [Rotl 62]; Term (Committed 3) []];
      FValue [Term (Committed 3) []]];
    (* 5: by 4 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 34]] [Term (Committed 4) [Rotl 60]; Term (Committed 4) []];
      FValue [Term (Committed 4) []]];
    (* 6: by 8 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 35]] [Term (Committed 5) [Rotl 56]; Term (Committed 5) []];
      FValue [Term (Committed 5) []]];
    (* 7: by 16 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 36]] [Term (Committed 6) [Rotl 48]; Term (Committed 6) []];
      FValue [Term (Committed 6) []]];
    (* 8: by 32 *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 37]] [Term (Committed 7) [Rotl 32]; Term (Committed 7) []];
      FValue [Term (Committed 7) []]];
    (* 9: rd before *)
    Input;
    (* 10: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 11: last fetch, rs1 *)
    Input;
    (* 12: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 11) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 13: last rd *)
    Input;
    (* 14: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 13) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* by 1 *)
    Constraint
      [Term (Committed 1) [Broadcast 32]]
      [Term (Committed 2) [Rotl 63]; Term (Committed 2) []]
      [Term (Committed 3) []; Term (Committed 2) []];
    (* by 2 *)
    Constraint
      [Term (Committed 1) [Broadcast 33]]
      [Term (Committed 3) [Rotl 62]; Term (Committed 3) []]
      [Term (Committed 4) []; Term (Committed 3) []];
    (* by 4 *)
    Constraint
      [Term (Committed 1) [Broadcast 34]]
      [Term (Committed 4) [Rotl 60]; Term (Committed 4) []]
      [Term (Committed 5) []; Term (Committed 4) []];
    (* by 8 *)
    Constraint
      [Term (Committed 1) [Broadcast 35]]
      [Term (Committed 5) [Rotl 56]; Term (Committed 5) []]
      [Term (Committed 6) []; Term (Committed 5) []];
    (* by 16 *)
    Constraint
      [Term (Committed 1) [Broadcast 36]]
      [Term (Committed 6) [Rotl 48]; Term (Committed 6) []]
      [Term (Committed 7) []; Term (Committed 6) []];
    (* by 32 *)
    Constraint
      [Term (Committed 1) [Broadcast 37]]
      [Term (Committed 7) [Rotl 32]; Term (Committed 7) []]
      [Term (Committed 8) []; Term (Committed 7) []];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 10) [Mask 0x7ffffffc7ffffffe]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 11) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 13) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 14) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 11) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x24000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x24000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 11) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 13) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 9) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 8) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 10) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_rotate_left_word : chip := Chip "rotate left word"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: by 1, 2 *)
    FParts [
      FAnd
      [Term (Committed 3) [Broadcast 0; Mask 0xffffffff]]
      [Term (Committed 2) [Rotl 1; Mask 0xfffffffe]; Term (Committed 2) [Rotl 33; Mask 0x1];
        Term (Committed 2) [Mask 0xffffffff]];
      FValue [Term (Committed 2) [Mask 0xffffffff]];
      FAnd
      [Term (Committed 3) [Broadcast 1; Mask 0xffffffff00000000]]
      [Term (Committed 4) [Shl 34]; Term (Committed 4) [Rotl 2; Mask 0x300000000]; Term (Committed 4) [Shl 32]];
      FValue [Term (Committed 4) [Shl 32]]];
    (* 5: by 4, 8 *)
    FParts [
      FAnd
      [Term (Committed 3) [Broadcast 2; Mask 0xffffffff]]
      [Term (Committed 4) [Rotl 36; Mask 0xfffffff0]; Term (Committed 4) [Shr 60]; Term (Committed 4) [Shr 32]];
      FValue [Term (Committed 4) [Shr 32]];
      FAnd
      [Term (Committed 3) [Broadcast 3; Mask 0xffffffff00000000]]
      [Term (Committed 5) [Shl 40]; Term (Committed 5) [Rotl 8; Mask 0xff00000000]; Term (Committed 5) [Shl 32]];
      FValue [Term (Committed 5) [Shl 32]]];
    (* 6: by 16 *)
    FParts [
      FAnd
      [Term (Committed 3) [Broadcast 4; Mask 0xffffffff]]
      [Term (Committed 5) [Rotl 48; Mask 0xffff0000]; Term (Committed 5) [Shr 48]; Term (Committed 5) [Shr 32]];
      FValue [Term (Committed 5) [Shr 32]]];
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
  [ (* by 1, 2 *)
    Constraint
      [Term (Committed 3) [Broadcast 0; Mask 0xffffffff]; Term (Committed 3) [Broadcast 1; Mask 0xffffffff00000000]]
      [Term (Committed 2) [Rotl 1; Mask 0xfffffffe]; Term (Committed 2) [Rotl 33; Mask 0x1];
        Term (Committed 2) [Mask 0xffffffff]; Term (Committed 4) [Shl 34];
        Term (Committed 4) [Rotl 2; Mask 0x300000000]; Term (Committed 4) [Shl 32]]
      [Term (Committed 4) [Mask 0xffffffff]; Term (Committed 2) [Mask 0xffffffff];
        Term (Committed 4) [Mask 0xffffffff00000000]; Term (Committed 4) [Shl 32]];
    (* by 4, 8 *)
    Constraint
      [Term (Committed 3) [Broadcast 2; Mask 0xffffffff]; Term (Committed 3) [Broadcast 3; Mask 0xffffffff00000000]]
      [Term (Committed 4) [Rotl 36; Mask 0xfffffff0]; Term (Committed 4) [Shr 60]; Term (Committed 4) [Shr 32];
        Term (Committed 5) [Shl 40]; Term (Committed 5) [Rotl 8; Mask 0xff00000000]; Term (Committed 5) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff]; Term (Committed 4) [Shr 32];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 5) [Shl 32]];
    (* by 16 *)
    Constraint
      [Term (Committed 3) [Broadcast 4; Mask 0xffffffff]]
      [Term (Committed 5) [Rotl 48; Mask 0xffff0000]; Term (Committed 5) [Shr 48]; Term (Committed 5) [Shr 32]]
      [Term (Committed 6) [Mask 0xffffffff]; Term (Committed 5) [Shr 32]];
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x25000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x25000000]]; []];
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
        [Term (Committed 6) [Rotl 32; Sar 32]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 8) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_rotate_right_word : chip := Chip "rotate right word"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: by 1, 2 *)
    FParts [
      FAnd
      [Term (Committed 3) [Broadcast 0; Mask 0xffffffff]]
      [Term (Committed 2) [Rotl 63; Mask 0x7fffffff]; Term (Committed 2) [Rotl 31; Mask 0x80000000];
        Term (Committed 2) [Mask 0xffffffff]];
      FValue [Term (Committed 2) [Mask 0xffffffff]];
      FAnd
      [Term (Committed 3) [Broadcast 1; Mask 0xffffffff00000000]]
      [Term (Committed 4) [Rotl 30; Mask 0x3fffffff00000000]; Term (Committed 4) [Shl 62];
        Term (Committed 4) [Shl 32]];
      FValue [Term (Committed 4) [Shl 32]]];
    (* 5: by 4, 8 *)
    FParts [
      FAnd
      [Term (Committed 3) [Broadcast 2; Mask 0xffffffff]]
      [Term (Committed 4) [Shr 36]; Term (Committed 4) [Rotl 60; Mask 0xf0000000]; Term (Committed 4) [Shr 32]];
      FValue [Term (Committed 4) [Shr 32]];
      FAnd
      [Term (Committed 3) [Broadcast 3; Mask 0xffffffff00000000]]
      [Term (Committed 5) [Rotl 24; Mask 0xffffff00000000]; Term (Committed 5) [Shl 56];
        Term (Committed 5) [Shl 32]];
      FValue [Term (Committed 5) [Shl 32]]];
    (* 6: by 16 *)
    FParts [
      FAnd
      [Term (Committed 3) [Broadcast 4; Mask 0xffffffff]]
      [Term (Committed 5) [Shr 48]; Term (Committed 5) [Rotl 48; Mask 0xffff0000]; Term (Committed 5) [Shr 32]];
      FValue [Term (Committed 5) [Shr 32]]];
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
  [ (* by 1, 2 *)
    Constraint
      [Term (Committed 3) [Broadcast 0; Mask 0xffffffff]; Term (Committed 3) [Broadcast 1; Mask 0xffffffff00000000]]
      [Term (Committed 2) [Rotl 63; Mask 0x7fffffff]; Term (Committed 2) [Rotl 31; Mask 0x80000000];
        Term (Committed 2) [Mask 0xffffffff]; Term (Committed 4) [Rotl 30; Mask 0x3fffffff00000000];
        Term (Committed 4) [Shl 62]; Term (Committed 4) [Shl 32]]
      [Term (Committed 4) [Mask 0xffffffff]; Term (Committed 2) [Mask 0xffffffff];
        Term (Committed 4) [Mask 0xffffffff00000000]; Term (Committed 4) [Shl 32]];
    (* by 4, 8 *)
    Constraint
      [Term (Committed 3) [Broadcast 2; Mask 0xffffffff]; Term (Committed 3) [Broadcast 3; Mask 0xffffffff00000000]]
      [Term (Committed 4) [Shr 36]; Term (Committed 4) [Rotl 60; Mask 0xf0000000]; Term (Committed 4) [Shr 32];
        Term (Committed 5) [Rotl 24; Mask 0xffffff00000000]; Term (Committed 5) [Shl 56];
        Term (Committed 5) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff]; Term (Committed 4) [Shr 32];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 5) [Shl 32]];
    (* by 16 *)
    Constraint
      [Term (Committed 3) [Broadcast 4; Mask 0xffffffff]]
      [Term (Committed 5) [Shr 48]; Term (Committed 5) [Rotl 48; Mask 0xffff0000]; Term (Committed 5) [Shr 32]]
      [Term (Committed 6) [Mask 0xffffffff]; Term (Committed 5) [Shr 32]];
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x26000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x26000000]]; []];
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
        [Term (Committed 6) [Rotl 32; Sar 32]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 8) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_rotate_right_word_immediate : chip := Chip "rotate right word immediate"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: by 1, 2 *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 32; Mask 0xffffffff]]
      [Term (Committed 2) [Rotl 63; Mask 0x7fffffff]; Term (Committed 2) [Rotl 31; Mask 0x80000000];
        Term (Committed 2) [Mask 0xffffffff]];
      FValue [Term (Committed 2) [Mask 0xffffffff]];
      FAnd
      [Term (Committed 1) [Broadcast 33; Mask 0xffffffff00000000]]
      [Term (Committed 3) [Rotl 30; Mask 0x3fffffff00000000]; Term (Committed 3) [Shl 62];
        Term (Committed 3) [Shl 32]];
      FValue [Term (Committed 3) [Shl 32]]];
    (* 4: by 4, 8 *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 34; Mask 0xffffffff]]
      [Term (Committed 3) [Shr 36]; Term (Committed 3) [Rotl 60; Mask 0xf0000000]; Term (Committed 3) [Shr 32]];
      FValue [Term (Committed 3) [Shr 32]];
      FAnd
      [Term (Committed 1) [Broadcast 35; Mask 0xffffffff00000000]]
      [Term (Committed 4) [Rotl 24; Mask 0xffffff00000000]; Term (Committed 4) [Shl 56];
        Term (Committed 4) [Shl 32]];
      FValue [Term (Committed 4) [Shl 32]]];
    (* 5: by 16 *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 36; Mask 0xffffffff]]
      [Term (Committed 4) [Shr 48]; Term (Committed 4) [Rotl 48; Mask 0xffff0000]; Term (Committed 4) [Shr 32]];
      FValue [Term (Committed 4) [Shr 32]]];
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
  [ (* by 1, 2 *)
    Constraint
      [Term (Committed 1) [Broadcast 32; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 33; Mask 0xffffffff00000000]]
      [Term (Committed 2) [Rotl 63; Mask 0x7fffffff]; Term (Committed 2) [Rotl 31; Mask 0x80000000];
        Term (Committed 2) [Mask 0xffffffff]; Term (Committed 3) [Rotl 30; Mask 0x3fffffff00000000];
        Term (Committed 3) [Shl 62]; Term (Committed 3) [Shl 32]]
      [Term (Committed 3) [Mask 0xffffffff]; Term (Committed 2) [Mask 0xffffffff];
        Term (Committed 3) [Mask 0xffffffff00000000]; Term (Committed 3) [Shl 32]];
    (* by 4, 8 *)
    Constraint
      [Term (Committed 1) [Broadcast 34; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 35; Mask 0xffffffff00000000]]
      [Term (Committed 3) [Shr 36]; Term (Committed 3) [Rotl 60; Mask 0xf0000000]; Term (Committed 3) [Shr 32];
        Term (Committed 4) [Rotl 24; Mask 0xffffff00000000]; Term (Committed 4) [Shl 56];
        Term (Committed 4) [Shl 32]]
      [Term (Committed 4) [Mask 0xffffffff]; Term (Committed 3) [Shr 32];
        Term (Committed 4) [Mask 0xffffffff00000000]; Term (Committed 4) [Shl 32]];
    (* by 16 *)
    Constraint
      [Term (Committed 1) [Broadcast 36; Mask 0xffffffff]]
      [Term (Committed 4) [Shr 48]; Term (Committed 4) [Rotl 48; Mask 0xffff0000]; Term (Committed 4) [Shr 32]]
      [Term (Committed 5) [Mask 0xffffffff]; Term (Committed 4) [Shr 32]];
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x27000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x27000000]]; []];
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
        [Term (Committed 5) [Rotl 32; Sar 32]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].
