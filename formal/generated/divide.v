(* Written by `carryless chips --format coq`. Not to be edited. *)
From Coq Require Import ZArith List String.
From Carryless Require Import Circuit.
Import ListNotations.

Definition chip_divide : chip := Chip "divide"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: clock + 4, pc + length *)
    FParts [
      FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
      FAnd [Term (Committed 1) [Rotl 47; Mask 0x1]] [Term (Committed 2) [Shr 63]];
      FAnd [Term (Committed 1) [Rotl 14; Mask 0x80000000]] [Term (Committed 3) [Rotl 32; Mask 0x80000000]];
      FAnd [Term (Committed 1) [Rotl 14; Mask 0x100000000]] [Term (Committed 4) [Rotl 1; Mask 0x100000000]]];
    (* 5: dividend *)
    FSum [Term (Committed 2) []; Term (Committed 4) [Broadcast 0]] [Term (Committed 4) [Mask 0x1]] 0xffffffffffffffff;
    (* 6: divisor *)
    FSum
      [Term (Committed 3) []; Term (Committed 4) [Broadcast 31]]
      [Term (Committed 4) [Rotl 33; Mask 0x1]]
      0xffffffffffffffff;
    (* 7: divisor is not 0 *)
    FCarry [Term (Committed 6) []] [Term (Committed 1) [Broadcast 16]] [] 64;
    (* 8: quotient *)
    FParts [
      FQuotient [Term (Committed 5) []] [Term (Committed 6) []];
      FAnd
      [Term (Committed 7) [Broadcast 63]; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 4) [Broadcast 0; Mask 0xfffffffffffffffe]]];
    (* 9: remainder *)
    FRemainder [Term (Committed 5) []] [Term (Committed 6) []];
    (* 10: remainder is less *)
    FCarry
      [Term (Committed 9) []]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      64;
    (* 11: dividend - remainder *)
    FCarry
      [Term (Committed 5) []]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      64;
    (* 12: quotient or remainder *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 18]] [Term (Committed 9) []; Term (Committed 8) []];
      FValue [Term (Committed 8) []]];
    (* 13: result *)
    FSum
      [Term (Committed 12) []; Term (Committed 4) [Broadcast 0]; Term (Committed 4) [Broadcast 31];
        Term (Committed 4) [Broadcast 32]]
      [Term (Committed 4) [Mask 0x1]; Term (Committed 4) [Rotl 33; Mask 0x1];
        Term (Committed 4) [Rotl 32; Mask 0x1]]
      0xffffffffffffffff;
    (* 14: rd before *)
    Input;
    (* 15: last fetch, rs1 *)
    Input;
    (* 16: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 15) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 17: last rs2, rd *)
    Input;
    (* 18: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 17) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 1) [Rotl 47; Mask 0x1]; Term (Committed 1) [Rotl 14; Mask 0x80000000];
        Term (Committed 1) [Rotl 14; Mask 0x100000000]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Shr 63]; Term (Committed 3) [Rotl 32; Mask 0x80000000];
        Term (Committed 4) [Rotl 1; Mask 0x100000000]]
      [Term (Committed 4) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 4) [Mask 0x1]; Term (Committed 4) [Mask 0x80000000]; Term (Committed 4) [Mask 0x100000000]];
    (* dividend *)
    Constraint
      [Term (Committed 4) [Mask 0x1]; Term (Committed 5) [Mask 0x7fffffffffffffff]]
      [Term (Committed 2) [Mask 0x7fffffffffffffff]; Term (Committed 4) [Broadcast 0; Mask 0x7fffffffffffffff];
        Term (Committed 5) [Mask 0x7fffffffffffffff]]
      [Term (Committed 2) [Mask 0x7fffffffffffffff]; Term (Committed 2) [Shr 1]; Term (Committed 4) [Mask 0x1];
        Term (Committed 5) [Mask 0x7fffffffffffffff]; Term (Committed 5) [Shr 1]; Term (Committed 2) [Shl 63];
        Term (Committed 5) [Shl 63]];
    (* divisor *)
    Constraint
      [Term (Committed 4) [Rotl 33; Mask 0x1]; Term (Committed 6) [Mask 0x7fffffffffffffff]]
      [Term (Committed 3) [Mask 0x7fffffffffffffff]; Term (Committed 4) [Broadcast 31; Mask 0x7fffffffffffffff];
        Term (Committed 6) [Mask 0x7fffffffffffffff]]
      [Term (Committed 3) [Mask 0x7fffffffffffffff]; Term (Committed 3) [Shr 1];
        Term (Committed 4) [Rotl 33; Mask 0x1]; Term (Committed 6) [Mask 0x7fffffffffffffff];
        Term (Committed 6) [Shr 1]; Term (Committed 3) [Shl 63]; Term (Committed 6) [Shl 63]];
    (* divisor is not 0 *)
    Constraint
      [Term (Committed 6) []; Term (Committed 7) [Shl 1]]
      [Term (Committed 1) [Broadcast 16]; Term (Committed 7) [Shl 1]]
      [Term (Committed 7) []; Term (Committed 7) [Shl 1]];
    (* quotient by 0 *)
    Constraint
      [Term (Committed 7) [Broadcast 63]; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 8) []; Term (Committed 4) [Broadcast 0; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16]]
      [];
    (* remainder is less *)
    Constraint
      [Term (Committed 9) []; Term (Committed 10) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16]; Term (Committed 10) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 10) []; Term (Committed 10) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]];
    (* remainder is less than the divisor *)
    Constraint [Term (Committed 7) [Mask 0x8000000000000000]] [Term (Committed 10) []] [];
    (* dividend - remainder *)
    Constraint
      [Term (Committed 5) []; Term (Committed 11) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]; Term (Committed 11) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 11) [Mask 0x7fffffffffffffff]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 11) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]];
    (* quotient or remainder *)
    Constraint
      [Term (Committed 1) [Broadcast 18]]
      [Term (Committed 9) []; Term (Committed 8) []]
      [Term (Committed 12) []; Term (Committed 8) []];
    (* result *)
    Constraint
      [Term (Committed 4) [Mask 0x1]; Term (Committed 4) [Rotl 33; Mask 0x1];
        Term (Committed 4) [Rotl 32; Mask 0x1]; Term (Committed 13) [Mask 0x7fffffffffffffff]]
      [Term (Committed 12) [Mask 0x7fffffffffffffff]; Term (Committed 4) [Broadcast 0; Mask 0x7fffffffffffffff];
        Term (Committed 4) [Broadcast 31; Mask 0x7fffffffffffffff];
        Term (Committed 4) [Broadcast 32; Mask 0x7fffffffffffffff]; Term (Committed 13) [Mask 0x7fffffffffffffff]]
      [Term (Committed 12) [Mask 0x7fffffffffffffff]; Term (Committed 12) [Shr 1];
        Term (Committed 13) [Mask 0x7fffffffffffffff]; Term (Committed 4) [Rotl 32; Mask 0x1];
        Term (Committed 4) [Mask 0x1]; Term (Committed 4) [Rotl 33; Mask 0x1]; Term (Committed 13) [Shr 1];
        Term (Committed 12) [Shl 63]; Term (Committed 13) [Shl 63]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 15) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 16) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 18) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 17) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 18) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 18) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 18) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  [ (* quotient * divisor *)
    Multiplication
      [Term (Committed 6) []]
      [Term (Committed 8) []]
      [Term (Committed 5) []; Term (Committed 9) []; Term (Committed 1) [Broadcast 16]; Term (Committed 11) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [] ]
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 15) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Rotl 14; Mask 0x40000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Rotl 14; Mask 0x40000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 15) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 17) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
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
      [[Term (Committed 17) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 14) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 13) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_divide_word : chip := Chip "divide word"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: clock + 4, pc + length *)
    FParts [
      FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
      FAnd [Term (Committed 1) [Rotl 47; Mask 0x1]] [Term (Committed 2) [Rotl 33; Mask 0x1]];
      FAnd [Term (Committed 1) [Rotl 14; Mask 0x80000000]] [Term (Committed 3) [Mask 0x80000000]];
      FAnd [Term (Committed 1) [Rotl 14; Mask 0x100000000]] [Term (Committed 4) [Rotl 1; Mask 0x100000000]]];
    (* 5: dividend, divisor *)
    FParts [
      FSum
      [Term (Committed 2) [Mask 0xffffffff]; Term (Committed 4) [Broadcast 0; Mask 0xffffffff]]
      [Term (Committed 4) [Mask 0x1]]
      0xffffffff;
      FSum
      [Term (Committed 3) [Shl 32]; Term (Committed 4) [Broadcast 31; Mask 0xffffffff00000000]]
      [Term (Committed 4) [Rotl 1; Mask 0x100000000]]
      0xffffffff00000000];
    (* 6: divisor is not 0 *)
    FCarry [Term (Committed 5) [Shr 32]] [Term (Committed 1) [Broadcast 16; Mask 0xffffffff]] [] 32;
    (* 7: quotient, remainder *)
    FParts [
      FQuotient [Term (Committed 5) [Mask 0xffffffff]] [Term (Committed 5) [Shr 32]];
      FAnd
      [Term (Committed 6) [Broadcast 31]; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 4) [Broadcast 0; Mask 0xfffffffe]];
      FRemainder [Term (Committed 5) [Shl 32]] [Term (Committed 5) [Mask 0xffffffff00000000]]];
    (* 8: remainder is less, dividend - remainder *)
    FCarry
      [Term (Committed 7) [Shr 32]; Term (Committed 5) [Shl 32]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 1) [Broadcast 16; Mask 0x100000001]]
      32;
    (* 9: quotient or remainder *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 18; Mask 0xffffffff]]
      [Term (Committed 7) [Shr 32]; Term (Committed 7) [Mask 0xffffffff]];
      FValue [Term (Committed 7) [Mask 0xffffffff]]];
    (* 10: start *)
    FParts [
      FAnd
      [Term (Committed 7) [Broadcast 0; Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      [Term (Committed 5) [Shr 32]];
      FCarry
      [Term (Committed 7) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000]]
      [Term (Committed 10) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      [Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      32];
    (* 11: half sums *)
    FParts [
      FAverage
      [Term (Committed 7) [Rotl 63; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 10) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 10) [Rotl 33; Mask 0xfffffffe]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 1; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      32;
      FAverage
      [Term (Committed 11) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 2; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      32];
    (* 12: half sums *)
    FParts [
      FAverage
      [Term (Committed 11) [Shr 32]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 3; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      32;
      FAverage
      [Term (Committed 12) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 4; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      32];
    (* 13: half sums *)
    FParts [
      FAverage
      [Term (Committed 12) [Shr 32]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 5; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      32;
      FAverage
      [Term (Committed 13) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 6; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      32];
    (* 14: half sums *)
    FParts [
      FAverage
      [Term (Committed 13) [Shr 32]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 7; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      32;
      FAverage
      [Term (Committed 14) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 8; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      32];
    (* 15: half sums *)
    FParts [
      FAverage
      [Term (Committed 14) [Shr 32]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 9; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      32;
      FAverage
      [Term (Committed 15) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 10; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      32];
    (* 16: half sums *)
    FParts [
      FAverage
      [Term (Committed 15) [Shr 32]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 11; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      32;
      FAverage
      [Term (Committed 16) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 12; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      32];
    (* 17: half sums *)
    FParts [
      FAverage
      [Term (Committed 16) [Shr 32]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 13; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      32;
      FAverage
      [Term (Committed 17) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 14; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      32];
    (* 18: half sums *)
    FParts [
      FAverage
      [Term (Committed 17) [Shr 32]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 15; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      32;
      FAverage
      [Term (Committed 18) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      32];
    (* 19: half sums *)
    FParts [
      FAverage
      [Term (Committed 18) [Shr 32]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 17; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      32;
      FAverage
      [Term (Committed 19) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 18; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      32];
    (* 20: half sums *)
    FParts [
      FAverage
      [Term (Committed 19) [Shr 32]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 19; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      32;
      FAverage
      [Term (Committed 20) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 20; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      32];
    (* 21: half sums *)
    FParts [
      FAverage
      [Term (Committed 20) [Shr 32]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 21; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      32;
      FAverage
      [Term (Committed 21) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 22; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      32];
    (* 22: half sums *)
    FParts [
      FAverage
      [Term (Committed 21) [Shr 32]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 23; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      32;
      FAverage
      [Term (Committed 22) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 24; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      32];
    (* 23: half sums *)
    FParts [
      FAverage
      [Term (Committed 22) [Shr 32]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 25; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      32;
      FAverage
      [Term (Committed 23) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 26; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      32];
    (* 24: half sums *)
    FParts [
      FAverage
      [Term (Committed 23) [Shr 32]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 27; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      32;
      FAverage
      [Term (Committed 24) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 28; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      32];
    (* 25: half sums *)
    FParts [
      FAverage
      [Term (Committed 24) [Shr 32]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 29; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      32;
      FAverage
      [Term (Committed 25) [Shl 32]]
      [Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 30; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      32];
    (* 26: half sums *)
    FAverage
      [Term (Committed 25) [Shr 32]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 31; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      32;
    (* 27: high + divisor, + quotient *)
    FParts [
      FCarry [Term (Committed 26) [Mask 0xffffffff]] [Term (Committed 5) [Shr 32]] [Term (Committed 10) [Shr 63]] 32;
      FCarry
      [Term (Committed 26) [Shl 32]; Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 27) [Shl 33];
        Term (Committed 10) [Rotl 33; Mask 0x100000000]]
      [Term (Committed 7) [Shl 32]]
      [Term (Committed 7) [Rotl 32; Mask 0x100000000]; Term (Committed 10) [Rotl 33; Mask 0x100000000]]
      32];
    (* 28: result *)
    FSum
      [Term (Committed 9) [Mask 0xffffffff]; Term (Committed 4) [Broadcast 0; Mask 0xffffffff];
        Term (Committed 4) [Broadcast 31; Mask 0xffffffff]; Term (Committed 4) [Broadcast 32; Mask 0xffffffff]]
      [Term (Committed 4) [Mask 0x1]; Term (Committed 4) [Rotl 33; Mask 0x1];
        Term (Committed 4) [Rotl 32; Mask 0x1]]
      0xffffffff;
    (* 29: rd before *)
    Input;
    (* 30: last fetch, rs1 *)
    Input;
    (* 31: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 30) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 32: last rs2, rd *)
    Input;
    (* 33: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 32) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 1) [Rotl 47; Mask 0x1]; Term (Committed 1) [Rotl 14; Mask 0x80000000];
        Term (Committed 1) [Rotl 14; Mask 0x100000000]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Rotl 33; Mask 0x1]; Term (Committed 3) [Mask 0x80000000];
        Term (Committed 4) [Rotl 1; Mask 0x100000000]]
      [Term (Committed 4) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 4) [Mask 0x1]; Term (Committed 4) [Mask 0x80000000]; Term (Committed 4) [Mask 0x100000000]];
    (* dividend, divisor *)
    Constraint
      [Term (Committed 4) [Mask 0x1]; Term (Committed 5) [Mask 0x7fffffff];
        Term (Committed 4) [Rotl 1; Mask 0x100000000]; Term (Committed 5) [Mask 0x7fffffff00000000]]
      [Term (Committed 2) [Mask 0x7fffffff]; Term (Committed 4) [Broadcast 0; Mask 0x7fffffff];
        Term (Committed 5) [Mask 0x7fffffff]; Term (Committed 3) [Rotl 32; Mask 0x7fffffff00000000];
        Term (Committed 4) [Broadcast 31; Mask 0x7fffffff00000000]; Term (Committed 5) [Mask 0x7fffffff00000000]]
      [Term (Committed 2) [Mask 0x7fffffff]; Term (Committed 2) [Rotl 63; Mask 0x7fffffff];
        Term (Committed 4) [Mask 0x1]; Term (Committed 5) [Mask 0x7fffffff];
        Term (Committed 5) [Rotl 63; Mask 0x7fffffff]; Term (Committed 2) [Rotl 31; Mask 0x80000000];
        Term (Committed 5) [Rotl 31; Mask 0x80000000]; Term (Committed 3) [Rotl 32; Mask 0x7fffffff00000000];
        Term (Committed 3) [Rotl 31; Mask 0x7fffffff00000000]; Term (Committed 4) [Rotl 1; Mask 0x100000000];
        Term (Committed 5) [Mask 0x7fffffff00000000]; Term (Committed 5) [Rotl 63; Mask 0x7fffffff00000000];
        Term (Committed 3) [Shl 63]; Term (Committed 5) [Rotl 31; Mask 0x8000000000000000]];
    (* divisor is not 0 *)
    Constraint
      [Term (Committed 5) [Shr 32]; Term (Committed 6) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 6) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 6) [Mask 0xffffffff]; Term (Committed 6) [Rotl 1; Mask 0xfffffffe]];
    (* remainder is less, dividend - remainder *)
    Constraint
      [Term (Committed 7) [Shr 32]; Term (Committed 5) [Shl 32];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]; Term (Committed 1) [Broadcast 16; Mask 0x100000001]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]; Term (Committed 1) [Broadcast 16; Mask 0x100000001]]
      [Term (Committed 8) []; Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0x100000001]];
    (* quotient or remainder *)
    Constraint
      [Term (Committed 1) [Broadcast 18; Mask 0xffffffff]]
      [Term (Committed 7) [Shr 32]; Term (Committed 7) [Mask 0xffffffff]]
      [Term (Committed 9) [Mask 0xffffffff]; Term (Committed 7) [Mask 0xffffffff]];
    (* quotient by 0; remainder is less than the divisor *)
    Constraint
      [Term (Committed 6) [Broadcast 31; Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 6) [Rotl 32; Mask 0x8000000000000000]]
      [Term (Committed 7) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 4) [Broadcast 0; Mask 0xfffffffe]; Term (Committed 8) [Rotl 32; Mask 0x8000000000000000]]
      [];
    (* start *)
    Constraint
      [Term (Committed 7) [Broadcast 0; Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 7) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffe00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 5) [Shr 32]; Term (Committed 10) [Shl 32];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffe00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 10) [Mask 0xffffffff00000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffe00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000]];
    (* half sums *)
    Constraint
      [Term (Committed 7) [Rotl 63; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 10) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 7) [Broadcast 1; Mask 0xfffffffe]; Term (Committed 1) [Rotl 48; Mask 0x1];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffe]; Term (Committed 7) [Rotl 63; Mask 0x7ffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffe]; Term (Committed 10) [Mask 0xfffffffe];
        Term (Committed 5) [Rotl 32; Mask 0xfffffffe]; Term (Committed 11) [Shl 32];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 11) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 2; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 1; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 11) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 7) [Rotl 63; Mask 0x7ffffffe]; Term (Committed 1) [Broadcast 16; Mask 0x7ffffffe];
        Term (Committed 10) [Mask 0xfffffffe]; Term (Committed 7) [Broadcast 1; Mask 0xfffffffe];
        Term (Committed 10) [Rotl 33; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 2; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 11) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 2; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 11) [Mask 0xffffffff]; Term (Committed 7) [Rotl 62; Mask 0x3fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x3fffffff]; Term (Committed 10) [Rotl 63; Mask 0x7fffffff];
        Term (Committed 7) [Broadcast 1; Mask 0x7fffffff]; Term (Committed 10) [Rotl 32; Mask 0x7fffffff];
        Term (Committed 5) [Shr 33]; Term (Committed 11) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 7) [Rotl 63; Mask 0x7ffffffe]; Term (Committed 1) [Broadcast 16; Mask 0x7ffffffe];
        Term (Committed 10) [Mask 0xfffffffe]; Term (Committed 7) [Broadcast 1; Mask 0xfffffffe];
        Term (Committed 10) [Rotl 33; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 11) [Mask 0xffffffff00000000]; Term (Committed 11) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 5) [Rotl 63; Mask 0x7fffffff00000000];
        Term (Committed 7) [Broadcast 2; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 11) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 2; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]];
    (* half sums *)
    Constraint
      [Term (Committed 11) [Shr 32]; Term (Committed 12) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 11) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 3; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 12) [Shl 32]; Term (Committed 12) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 12) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 4; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 3; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 12) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 11) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 3; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 4; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 12) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 4; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 12) [Mask 0xffffffff]; Term (Committed 11) [Shr 33]; Term (Committed 5) [Shr 33];
        Term (Committed 7) [Broadcast 3; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffe]; Term (Committed 11) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 5) [Rotl 32; Mask 0xfffffffe]; Term (Committed 7) [Broadcast 3; Mask 0xfffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe]; Term (Committed 12) [Mask 0xffffffff00000000];
        Term (Committed 12) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 5) [Rotl 63; Mask 0x7fffffff00000000];
        Term (Committed 7) [Broadcast 4; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 12) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 4; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]];
    (* half sums *)
    Constraint
      [Term (Committed 12) [Shr 32]; Term (Committed 13) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 12) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 5; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 13) [Shl 32]; Term (Committed 13) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 13) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 6; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 5; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 13) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 12) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 5; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 6; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 13) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 6; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 13) [Mask 0xffffffff]; Term (Committed 12) [Shr 33]; Term (Committed 5) [Shr 33];
        Term (Committed 7) [Broadcast 5; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffe]; Term (Committed 12) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 5) [Rotl 32; Mask 0xfffffffe]; Term (Committed 7) [Broadcast 5; Mask 0xfffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe]; Term (Committed 13) [Mask 0xffffffff00000000];
        Term (Committed 13) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 5) [Rotl 63; Mask 0x7fffffff00000000];
        Term (Committed 7) [Broadcast 6; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 13) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 6; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]];
    (* half sums *)
    Constraint
      [Term (Committed 13) [Shr 32]; Term (Committed 14) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 13) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 7; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 14) [Shl 32]; Term (Committed 14) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 14) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 8; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 7; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 14) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 13) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 7; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 8; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 14) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 8; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 14) [Mask 0xffffffff]; Term (Committed 13) [Shr 33]; Term (Committed 5) [Shr 33];
        Term (Committed 7) [Broadcast 7; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe]; Term (Committed 13) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 5) [Rotl 32; Mask 0xfffffffe]; Term (Committed 7) [Broadcast 7; Mask 0xfffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe]; Term (Committed 14) [Mask 0xffffffff00000000];
        Term (Committed 14) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 5) [Rotl 63; Mask 0x7fffffff00000000];
        Term (Committed 7) [Broadcast 8; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 14) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 8; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]];
    (* half sums *)
    Constraint
      [Term (Committed 14) [Shr 32]; Term (Committed 15) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 14) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 9; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 15) [Shl 32]; Term (Committed 15) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 15) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 10; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 9; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 15) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 14) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 9; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 10; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 15) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 10; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 15) [Mask 0xffffffff]; Term (Committed 14) [Shr 33]; Term (Committed 5) [Shr 33];
        Term (Committed 7) [Broadcast 9; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffe]; Term (Committed 14) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 5) [Rotl 32; Mask 0xfffffffe]; Term (Committed 7) [Broadcast 9; Mask 0xfffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe]; Term (Committed 15) [Mask 0xffffffff00000000];
        Term (Committed 15) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 5) [Rotl 63; Mask 0x7fffffff00000000];
        Term (Committed 7) [Broadcast 10; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 15) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 10; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]];
    (* half sums *)
    Constraint
      [Term (Committed 15) [Shr 32]; Term (Committed 16) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 15) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 11; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 16) [Shl 32]; Term (Committed 16) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 16) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 12; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 11; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 16) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 15) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 11; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 12; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 16) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 16) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 12; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 16) [Mask 0xffffffff]; Term (Committed 15) [Shr 33]; Term (Committed 5) [Shr 33];
        Term (Committed 7) [Broadcast 11; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 16) [Rotl 1; Mask 0xfffffffe]; Term (Committed 15) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 5) [Rotl 32; Mask 0xfffffffe]; Term (Committed 7) [Broadcast 11; Mask 0xfffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe]; Term (Committed 16) [Mask 0xffffffff00000000];
        Term (Committed 16) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 5) [Rotl 63; Mask 0x7fffffff00000000];
        Term (Committed 7) [Broadcast 12; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000];
        Term (Committed 16) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 16) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 12; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]];
    (* half sums *)
    Constraint
      [Term (Committed 16) [Shr 32]; Term (Committed 17) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 16) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 13; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 17) [Shl 32]; Term (Committed 17) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 17) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 14; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 13; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 17) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 16) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 13; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 14; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 17) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 17) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 14; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 17) [Mask 0xffffffff]; Term (Committed 16) [Shr 33]; Term (Committed 5) [Shr 33];
        Term (Committed 7) [Broadcast 13; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 17) [Rotl 1; Mask 0xfffffffe]; Term (Committed 16) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 5) [Rotl 32; Mask 0xfffffffe]; Term (Committed 7) [Broadcast 13; Mask 0xfffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe]; Term (Committed 17) [Mask 0xffffffff00000000];
        Term (Committed 17) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 5) [Rotl 63; Mask 0x7fffffff00000000];
        Term (Committed 7) [Broadcast 14; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000];
        Term (Committed 17) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 17) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 14; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]];
    (* half sums *)
    Constraint
      [Term (Committed 17) [Shr 32]; Term (Committed 18) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 17) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 15; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 18) [Shl 32]; Term (Committed 18) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 18) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 16; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 15; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 18) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 17) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 15; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 18) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 18) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 16; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 18) [Mask 0xffffffff]; Term (Committed 17) [Shr 33]; Term (Committed 5) [Shr 33];
        Term (Committed 7) [Broadcast 15; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 18) [Rotl 1; Mask 0xfffffffe]; Term (Committed 17) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 5) [Rotl 32; Mask 0xfffffffe]; Term (Committed 7) [Broadcast 15; Mask 0xfffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe]; Term (Committed 18) [Mask 0xffffffff00000000];
        Term (Committed 18) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 5) [Rotl 63; Mask 0x7fffffff00000000];
        Term (Committed 7) [Broadcast 16; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000];
        Term (Committed 18) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 18) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 16; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]];
    (* half sums *)
    Constraint
      [Term (Committed 18) [Shr 32]; Term (Committed 19) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 18) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 17; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 19) [Shl 32]; Term (Committed 19) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 19) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 18; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 17; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 19) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 18) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 17; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 18; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 19) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 19) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 18; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 19) [Mask 0xffffffff]; Term (Committed 18) [Shr 33]; Term (Committed 5) [Shr 33];
        Term (Committed 7) [Broadcast 17; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 19) [Rotl 1; Mask 0xfffffffe]; Term (Committed 18) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 5) [Rotl 32; Mask 0xfffffffe]; Term (Committed 7) [Broadcast 17; Mask 0xfffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe]; Term (Committed 19) [Mask 0xffffffff00000000];
        Term (Committed 19) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 5) [Rotl 63; Mask 0x7fffffff00000000];
        Term (Committed 7) [Broadcast 18; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000];
        Term (Committed 19) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 19) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 18; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]];
    (* half sums *)
    Constraint
      [Term (Committed 19) [Shr 32]; Term (Committed 20) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 19) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 19; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 20) [Shl 32]; Term (Committed 20) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 20) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 20; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 19; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 20) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 19) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 19; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 20; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 20) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 20) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 20; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 20) [Mask 0xffffffff]; Term (Committed 19) [Shr 33]; Term (Committed 5) [Shr 33];
        Term (Committed 7) [Broadcast 19; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 20) [Rotl 1; Mask 0xfffffffe]; Term (Committed 19) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 5) [Rotl 32; Mask 0xfffffffe]; Term (Committed 7) [Broadcast 19; Mask 0xfffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe]; Term (Committed 20) [Mask 0xffffffff00000000];
        Term (Committed 20) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 5) [Rotl 63; Mask 0x7fffffff00000000];
        Term (Committed 7) [Broadcast 20; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000];
        Term (Committed 20) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 20) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 20; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]];
    (* half sums *)
    Constraint
      [Term (Committed 20) [Shr 32]; Term (Committed 21) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 20) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 21; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 21) [Shl 32]; Term (Committed 21) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 21) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 22; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 21; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 21) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 20) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 21; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 22; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 21) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 21) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 22; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 21) [Mask 0xffffffff]; Term (Committed 20) [Shr 33]; Term (Committed 5) [Shr 33];
        Term (Committed 7) [Broadcast 21; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 21) [Rotl 1; Mask 0xfffffffe]; Term (Committed 20) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 5) [Rotl 32; Mask 0xfffffffe]; Term (Committed 7) [Broadcast 21; Mask 0xfffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe]; Term (Committed 21) [Mask 0xffffffff00000000];
        Term (Committed 21) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 5) [Rotl 63; Mask 0x7fffffff00000000];
        Term (Committed 7) [Broadcast 22; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000];
        Term (Committed 21) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 21) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 22; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]];
    (* half sums *)
    Constraint
      [Term (Committed 21) [Shr 32]; Term (Committed 22) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 21) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 23; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 22) [Shl 32]; Term (Committed 22) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 22) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 24; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 23; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 22) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 21) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 23; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 24; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 22) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 22) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 24; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 22) [Mask 0xffffffff]; Term (Committed 21) [Shr 33]; Term (Committed 5) [Shr 33];
        Term (Committed 7) [Broadcast 23; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 22) [Rotl 1; Mask 0xfffffffe]; Term (Committed 21) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 5) [Rotl 32; Mask 0xfffffffe]; Term (Committed 7) [Broadcast 23; Mask 0xfffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe]; Term (Committed 22) [Mask 0xffffffff00000000];
        Term (Committed 22) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 5) [Rotl 63; Mask 0x7fffffff00000000];
        Term (Committed 7) [Broadcast 24; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000];
        Term (Committed 22) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 22) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 24; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]];
    (* half sums *)
    Constraint
      [Term (Committed 22) [Shr 32]; Term (Committed 23) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 22) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 25; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 23) [Shl 32]; Term (Committed 23) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 23) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 26; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 25; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 23) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 22) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 25; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 26; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 23) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 23) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 26; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 23) [Mask 0xffffffff]; Term (Committed 22) [Shr 33]; Term (Committed 5) [Shr 33];
        Term (Committed 7) [Broadcast 25; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 23) [Rotl 1; Mask 0xfffffffe]; Term (Committed 22) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 5) [Rotl 32; Mask 0xfffffffe]; Term (Committed 7) [Broadcast 25; Mask 0xfffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe]; Term (Committed 23) [Mask 0xffffffff00000000];
        Term (Committed 23) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 5) [Rotl 63; Mask 0x7fffffff00000000];
        Term (Committed 7) [Broadcast 26; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000];
        Term (Committed 23) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 23) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 26; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]];
    (* half sums *)
    Constraint
      [Term (Committed 23) [Shr 32]; Term (Committed 24) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 23) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 27; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 24) [Shl 32]; Term (Committed 24) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 24) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 28; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 27; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 24) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 23) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 27; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 28; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 24) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 24) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 28; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 24) [Mask 0xffffffff]; Term (Committed 23) [Shr 33]; Term (Committed 5) [Shr 33];
        Term (Committed 7) [Broadcast 27; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 24) [Rotl 1; Mask 0xfffffffe]; Term (Committed 23) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 5) [Rotl 32; Mask 0xfffffffe]; Term (Committed 7) [Broadcast 27; Mask 0xfffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe]; Term (Committed 24) [Mask 0xffffffff00000000];
        Term (Committed 24) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 5) [Rotl 63; Mask 0x7fffffff00000000];
        Term (Committed 7) [Broadcast 28; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000];
        Term (Committed 24) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 24) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 28; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]];
    (* half sums *)
    Constraint
      [Term (Committed 24) [Shr 32]; Term (Committed 25) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 24) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 29; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 25) [Shl 32]; Term (Committed 25) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 25) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 30; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 29; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 25) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 24) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 29; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 7) [Broadcast 30; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 25) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 25) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 30; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      [Term (Committed 25) [Mask 0xffffffff]; Term (Committed 24) [Shr 33]; Term (Committed 5) [Shr 33];
        Term (Committed 7) [Broadcast 29; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 25) [Rotl 1; Mask 0xfffffffe]; Term (Committed 24) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 5) [Rotl 32; Mask 0xfffffffe]; Term (Committed 7) [Broadcast 29; Mask 0xfffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe]; Term (Committed 25) [Mask 0xffffffff00000000];
        Term (Committed 25) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 5) [Rotl 63; Mask 0x7fffffff00000000];
        Term (Committed 7) [Broadcast 30; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000];
        Term (Committed 25) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 25) [Rotl 32; Mask 0xfffffffe00000000]; Term (Committed 5) [Mask 0xfffffffe00000000];
        Term (Committed 7) [Broadcast 30; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]];
    (* half sums *)
    Constraint
      [Term (Committed 25) [Shr 32]; Term (Committed 26) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 25) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 31; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe]]
      [Term (Committed 5) [Shr 32]; Term (Committed 7) [Broadcast 31; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 26) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 25) [Rotl 32; Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 7) [Broadcast 31; Mask 0xfffffffe]; Term (Committed 1) [Broadcast 16; Mask 0xfffffffe]]
      [Term (Committed 26) [Mask 0xffffffff]; Term (Committed 25) [Shr 33]; Term (Committed 5) [Shr 33];
        Term (Committed 7) [Broadcast 31; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 26) [Rotl 1; Mask 0xfffffffe]; Term (Committed 25) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 5) [Rotl 32; Mask 0xfffffffe]; Term (Committed 7) [Broadcast 31; Mask 0xfffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe]];
    (* high + divisor, + quotient *)
    Constraint
      [Term (Committed 26) [Mask 0xffffffff]; Term (Committed 27) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 10) [Shr 63]; Term (Committed 26) [Shl 32]; Term (Committed 5) [Mask 0xffffffff00000000];
        Term (Committed 27) [Shl 33]; Term (Committed 7) [Rotl 32; Mask 0x100000000];
        Term (Committed 27) [Rotl 1; Mask 0xfffffffe00000000]]
      [Term (Committed 5) [Shr 32]; Term (Committed 27) [Rotl 1; Mask 0xfffffffe]; Term (Committed 10) [Shr 63];
        Term (Committed 7) [Shl 32]; Term (Committed 27) [Rotl 1; Mask 0xfffffffe00000000];
        Term (Committed 7) [Rotl 32; Mask 0x100000000]; Term (Committed 10) [Rotl 33; Mask 0x100000000]]
      [Term (Committed 27) [Mask 0xffffffff]; Term (Committed 27) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 10) [Shr 63]; Term (Committed 27) [Mask 0xffffffff00000000];
        Term (Committed 27) [Rotl 1; Mask 0xfffffffe00000000]; Term (Committed 7) [Rotl 32; Mask 0x100000000];
        Term (Committed 10) [Rotl 33; Mask 0x100000000]];
    (* quotient * divisor = dividend - remainder *)
    Constraint
      []
      []
      [Term (Committed 7) [Rotl 63; Mask 0x1]; Term (Committed 10) [Mask 0x1];
        Term (Committed 8) [Rotl 33; Mask 0xfffffffe]; Term (Committed 11) [Rotl 1; Mask 0x2];
        Term (Committed 11) [Rotl 34; Mask 0x4]; Term (Committed 12) [Rotl 3; Mask 0x8];
        Term (Committed 12) [Rotl 36; Mask 0x10]; Term (Committed 13) [Rotl 5; Mask 0x20];
        Term (Committed 13) [Rotl 38; Mask 0x40]; Term (Committed 14) [Rotl 7; Mask 0x80];
        Term (Committed 14) [Rotl 40; Mask 0x100]; Term (Committed 15) [Rotl 9; Mask 0x200];
        Term (Committed 15) [Rotl 42; Mask 0x400]; Term (Committed 16) [Rotl 11; Mask 0x800];
        Term (Committed 16) [Rotl 44; Mask 0x1000]; Term (Committed 17) [Rotl 13; Mask 0x2000];
        Term (Committed 17) [Rotl 46; Mask 0x4000]; Term (Committed 18) [Rotl 15; Mask 0x8000];
        Term (Committed 18) [Rotl 48; Mask 0x10000]; Term (Committed 19) [Rotl 17; Mask 0x20000];
        Term (Committed 19) [Rotl 50; Mask 0x40000]; Term (Committed 20) [Rotl 19; Mask 0x80000];
        Term (Committed 20) [Rotl 52; Mask 0x100000]; Term (Committed 21) [Rotl 21; Mask 0x200000];
        Term (Committed 21) [Rotl 54; Mask 0x400000]; Term (Committed 22) [Rotl 23; Mask 0x800000];
        Term (Committed 22) [Rotl 56; Mask 0x1000000]; Term (Committed 23) [Rotl 25; Mask 0x2000000];
        Term (Committed 23) [Rotl 58; Mask 0x4000000]; Term (Committed 24) [Rotl 27; Mask 0x8000000];
        Term (Committed 24) [Rotl 60; Mask 0x10000000]; Term (Committed 25) [Rotl 29; Mask 0x20000000];
        Term (Committed 25) [Rotl 62; Mask 0x40000000]; Term (Committed 5) [Broadcast 32; Mask 0x7fffffff];
        Term (Committed 7) [Rotl 63; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 26) [Rotl 31; Mask 0x80000000]; Term (Committed 5) [Rotl 63; Mask 0x80000000];
        Term (Committed 5) [Mask 0xffffffff]; Term (Committed 7) [Shr 32];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]; Term (Committed 27) [Rotl 1; Mask 0x100000000];
        Term (Committed 27) [Rotl 33; Mask 0x100000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 8) [Rotl 34; Mask 0x200000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000]];
    (* quotient * divisor, high *)
    Constraint
      []
      []
      [Term (Committed 26) [Mask 0xfffffffe]; Term (Committed 5) [Rotl 32; Mask 0xfffffffe];
        Term (Committed 27) [Rotl 1; Mask 0xfffffffe]; Term (Committed 7) [Mask 0xfffffffe];
        Term (Committed 27) [Rotl 33; Mask 0xfffffffe]];
    (* result *)
    Constraint
      [Term (Committed 4) [Mask 0x1]; Term (Committed 4) [Rotl 33; Mask 0x1];
        Term (Committed 4) [Rotl 32; Mask 0x1]; Term (Committed 28) [Mask 0x7fffffff]]
      [Term (Committed 9) [Mask 0x7fffffff]; Term (Committed 4) [Broadcast 0; Mask 0x7fffffff];
        Term (Committed 4) [Broadcast 31; Mask 0x7fffffff]; Term (Committed 4) [Broadcast 32; Mask 0x7fffffff];
        Term (Committed 28) [Mask 0x7fffffff]]
      [Term (Committed 9) [Mask 0x7fffffff]; Term (Committed 9) [Rotl 63; Mask 0x7fffffff];
        Term (Committed 28) [Mask 0x7fffffff]; Term (Committed 4) [Rotl 32; Mask 0x1]; Term (Committed 4) [Mask 0x1];
        Term (Committed 4) [Rotl 33; Mask 0x1]; Term (Committed 28) [Rotl 63; Mask 0x7fffffff];
        Term (Committed 9) [Rotl 31; Mask 0x80000000]; Term (Committed 28) [Rotl 31; Mask 0x80000000]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 31) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 30) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 31) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 31) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 31) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 33) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 32) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 33) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 33) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 33) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 30) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x41000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x41000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 30) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 32) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
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
      [[Term (Committed 32) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 29) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 28) [Rotl 32; Sar 32]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].
