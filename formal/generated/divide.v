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
    (* 12: start *)
    FAnd [Term (Committed 8) [Broadcast 0]; Term (Committed 1) [Broadcast 16]] [Term (Committed 6) []];
    (* 13: start *)
    FCarry
      [Term (Committed 8) [Shr 1]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      64;
    (* 14: half sums *)
    FAverage
      [Term (Committed 8) [Shr 1]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff];
        Term (Committed 12) []; Term (Committed 1) [Broadcast 16]; Term (Committed 13) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 1]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 15: half sums *)
    FAverage
      [Term (Committed 14) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 2]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 16: half sums *)
    FAverage
      [Term (Committed 15) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 3]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 17: half sums *)
    FAverage
      [Term (Committed 16) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 4]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 18: half sums *)
    FAverage
      [Term (Committed 17) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 5]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 19: half sums *)
    FAverage
      [Term (Committed 18) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 6]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 20: half sums *)
    FAverage
      [Term (Committed 19) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 7]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 21: half sums *)
    FAverage
      [Term (Committed 20) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 8]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 22: half sums *)
    FAverage
      [Term (Committed 21) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 9]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 23: half sums *)
    FAverage
      [Term (Committed 22) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 10]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 24: half sums *)
    FAverage
      [Term (Committed 23) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 11]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 25: half sums *)
    FAverage
      [Term (Committed 24) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 12]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 26: half sums *)
    FAverage
      [Term (Committed 25) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 13]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 27: half sums *)
    FAverage
      [Term (Committed 26) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 14]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 28: half sums *)
    FAverage
      [Term (Committed 27) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 15]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 29: half sums *)
    FAverage
      [Term (Committed 28) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 16]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 30: half sums *)
    FAverage
      [Term (Committed 29) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 17]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 31: half sums *)
    FAverage
      [Term (Committed 30) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 18]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 32: half sums *)
    FAverage
      [Term (Committed 31) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 19]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 33: half sums *)
    FAverage
      [Term (Committed 32) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 20]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 34: half sums *)
    FAverage
      [Term (Committed 33) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 21]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 35: half sums *)
    FAverage
      [Term (Committed 34) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 22]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 36: half sums *)
    FAverage
      [Term (Committed 35) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 23]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 37: half sums *)
    FAverage
      [Term (Committed 36) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 24]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 38: half sums *)
    FAverage
      [Term (Committed 37) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 25]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 39: half sums *)
    FAverage
      [Term (Committed 38) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 26]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 40: half sums *)
    FAverage
      [Term (Committed 39) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 27]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 41: half sums *)
    FAverage
      [Term (Committed 40) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 28]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 42: half sums *)
    FAverage
      [Term (Committed 41) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 29]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 43: half sums *)
    FAverage
      [Term (Committed 42) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 30]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 44: half sums *)
    FAverage
      [Term (Committed 43) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 31]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 45: half sums *)
    FAverage
      [Term (Committed 44) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 32]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 46: half sums *)
    FAverage
      [Term (Committed 45) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 33]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 47: half sums *)
    FAverage
      [Term (Committed 46) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 34]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 48: half sums *)
    FAverage
      [Term (Committed 47) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 35]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 49: half sums *)
    FAverage
      [Term (Committed 48) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 36]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 50: half sums *)
    FAverage
      [Term (Committed 49) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 37]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 51: half sums *)
    FAverage
      [Term (Committed 50) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 38]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 52: half sums *)
    FAverage
      [Term (Committed 51) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 39]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 53: half sums *)
    FAverage
      [Term (Committed 52) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 40]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 54: half sums *)
    FAverage
      [Term (Committed 53) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 41]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 55: half sums *)
    FAverage
      [Term (Committed 54) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 42]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 56: half sums *)
    FAverage
      [Term (Committed 55) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 43]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 57: half sums *)
    FAverage
      [Term (Committed 56) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 44]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 58: half sums *)
    FAverage
      [Term (Committed 57) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 45]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 59: half sums *)
    FAverage
      [Term (Committed 58) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 46]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 60: half sums *)
    FAverage
      [Term (Committed 59) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 47]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 61: half sums *)
    FAverage
      [Term (Committed 60) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 48]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 62: half sums *)
    FAverage
      [Term (Committed 61) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 49]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 63: half sums *)
    FAverage
      [Term (Committed 62) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 50]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 64: half sums *)
    FAverage
      [Term (Committed 63) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 51]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 65: half sums *)
    FAverage
      [Term (Committed 64) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 52]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 66: half sums *)
    FAverage
      [Term (Committed 65) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 53]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 67: half sums *)
    FAverage
      [Term (Committed 66) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 54]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 68: half sums *)
    FAverage
      [Term (Committed 67) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 55]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 69: half sums *)
    FAverage
      [Term (Committed 68) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 56]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 70: half sums *)
    FAverage
      [Term (Committed 69) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 57]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 71: half sums *)
    FAverage
      [Term (Committed 70) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 58]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 72: half sums *)
    FAverage
      [Term (Committed 71) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 59]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 73: half sums *)
    FAverage
      [Term (Committed 72) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 60]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 74: half sums *)
    FAverage
      [Term (Committed 73) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 61]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 75: half sums *)
    FAverage
      [Term (Committed 74) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 62]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 76: half sums *)
    FAverage
      [Term (Committed 75) []]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 63]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 77: high + divisor *)
    FCarry [Term (Committed 76) []] [Term (Committed 6) []] [Term (Committed 13) [Shr 63]] 64;
    (* 78: high + divisor + quotient *)
    FCarry
      [Term (Committed 76) []; Term (Committed 6) []; Term (Committed 77) [Shl 1]; Term (Committed 13) [Shr 63]]
      [Term (Committed 8) []]
      [Term (Committed 8) [Mask 0x1]; Term (Committed 13) [Shr 63]]
      64;
    (* 79: quotient or remainder *)
    FParts [
      FAnd [Term (Committed 1) [Broadcast 18]] [Term (Committed 9) []; Term (Committed 8) []];
      FValue [Term (Committed 8) []]];
    (* 80: result *)
    FSum
      [Term (Committed 79) []; Term (Committed 4) [Broadcast 0]; Term (Committed 4) [Broadcast 31];
        Term (Committed 4) [Broadcast 32]]
      [Term (Committed 4) [Mask 0x1]; Term (Committed 4) [Rotl 33; Mask 0x1];
        Term (Committed 4) [Rotl 32; Mask 0x1]]
      0xffffffffffffffff;
    (* 81: rd before *)
    Input;
    (* 82: last fetch, rs1 *)
    Input;
    (* 83: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 82) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 84: last rs2, rd *)
    Input;
    (* 85: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 84) []; Term (Committed 1) [Broadcast 16]]
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
    (* start *)
    Constraint
      [Term (Committed 8) [Broadcast 0]; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 6) []]
      [Term (Committed 12) []];
    (* start *)
    Constraint
      [Term (Committed 8) [Shr 1]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff];
        Term (Committed 13) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16]; Term (Committed 13) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 13) []; Term (Committed 13) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]];
    (* half sums *)
    Constraint
      [Term (Committed 8) [Shr 1]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff];
        Term (Committed 12) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 8) [Broadcast 1; Mask 0xfffffffffffffffe]; Term (Committed 1) [Rotl 48; Mask 0x1];
        Term (Committed 14) [Shl 1]; Term (Committed 8) [Rotl 63; Mask 0x7ffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffffffffffe]; Term (Committed 12) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 1]; Term (Committed 1) [Broadcast 16];
        Term (Committed 14) [Shl 1]; Term (Committed 8) [Rotl 63; Mask 0x7ffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffffffffffe]; Term (Committed 12) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 1; Mask 0xfffffffffffffffe]; Term (Committed 13) [Shl 1];
        Term (Committed 6) [Mask 0xfffffffffffffffe]]
      [Term (Committed 14) []; Term (Committed 8) [Shr 2];
        Term (Committed 1) [Broadcast 16; Mask 0x3fffffffffffffff]; Term (Committed 12) [Shr 1];
        Term (Committed 8) [Broadcast 1; Mask 0x7fffffffffffffff]; Term (Committed 13) [Mask 0x7fffffffffffffff];
        Term (Committed 6) [Shr 1]; Term (Committed 14) [Shl 1];
        Term (Committed 8) [Rotl 63; Mask 0x7ffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffffffffffe]; Term (Committed 12) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 1; Mask 0xfffffffffffffffe]; Term (Committed 13) [Shl 1];
        Term (Committed 6) [Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 14) []; Term (Committed 15) [Shl 1]; Term (Committed 14) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 2; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 2]; Term (Committed 1) [Broadcast 16];
        Term (Committed 15) [Shl 1]; Term (Committed 14) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 2; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 15) []; Term (Committed 14) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 2; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 15) [Shl 1];
        Term (Committed 14) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 2; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 15) []; Term (Committed 16) [Shl 1]; Term (Committed 15) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 3; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 3]; Term (Committed 1) [Broadcast 16];
        Term (Committed 16) [Shl 1]; Term (Committed 15) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 3; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 16) []; Term (Committed 15) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 3; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 16) [Shl 1];
        Term (Committed 15) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 3; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 16) []; Term (Committed 17) [Shl 1]; Term (Committed 16) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 4; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 4]; Term (Committed 1) [Broadcast 16];
        Term (Committed 17) [Shl 1]; Term (Committed 16) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 4; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 17) []; Term (Committed 16) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 4; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 17) [Shl 1];
        Term (Committed 16) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 4; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 17) []; Term (Committed 18) [Shl 1]; Term (Committed 17) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 5; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 5]; Term (Committed 1) [Broadcast 16];
        Term (Committed 18) [Shl 1]; Term (Committed 17) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 5; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 18) []; Term (Committed 17) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 5; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 18) [Shl 1];
        Term (Committed 17) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 5; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 18) []; Term (Committed 19) [Shl 1]; Term (Committed 18) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 6; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 6]; Term (Committed 1) [Broadcast 16];
        Term (Committed 19) [Shl 1]; Term (Committed 18) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 6; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 19) []; Term (Committed 18) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 6; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 19) [Shl 1];
        Term (Committed 18) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 6; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 19) []; Term (Committed 20) [Shl 1]; Term (Committed 19) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 7; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 7]; Term (Committed 1) [Broadcast 16];
        Term (Committed 20) [Shl 1]; Term (Committed 19) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 7; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 20) []; Term (Committed 19) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 7; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 20) [Shl 1];
        Term (Committed 19) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 7; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 20) []; Term (Committed 21) [Shl 1]; Term (Committed 20) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 8; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 8]; Term (Committed 1) [Broadcast 16];
        Term (Committed 21) [Shl 1]; Term (Committed 20) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 8; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 21) []; Term (Committed 20) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 8; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 21) [Shl 1];
        Term (Committed 20) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 8; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 21) []; Term (Committed 22) [Shl 1]; Term (Committed 21) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 9; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 9]; Term (Committed 1) [Broadcast 16];
        Term (Committed 22) [Shl 1]; Term (Committed 21) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 9; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 22) []; Term (Committed 21) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 9; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 22) [Shl 1];
        Term (Committed 21) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 9; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 22) []; Term (Committed 23) [Shl 1]; Term (Committed 22) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 10; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 10]; Term (Committed 1) [Broadcast 16];
        Term (Committed 23) [Shl 1]; Term (Committed 22) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 10; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 23) []; Term (Committed 22) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 10; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 23) [Shl 1];
        Term (Committed 22) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 10; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 23) []; Term (Committed 24) [Shl 1]; Term (Committed 23) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 11; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 11]; Term (Committed 1) [Broadcast 16];
        Term (Committed 24) [Shl 1]; Term (Committed 23) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 11; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 24) []; Term (Committed 23) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 11; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 24) [Shl 1];
        Term (Committed 23) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 11; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 24) []; Term (Committed 25) [Shl 1]; Term (Committed 24) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 12; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 12]; Term (Committed 1) [Broadcast 16];
        Term (Committed 25) [Shl 1]; Term (Committed 24) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 12; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 25) []; Term (Committed 24) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 12; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 25) [Shl 1];
        Term (Committed 24) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 12; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 25) []; Term (Committed 26) [Shl 1]; Term (Committed 25) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 13; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 13]; Term (Committed 1) [Broadcast 16];
        Term (Committed 26) [Shl 1]; Term (Committed 25) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 13; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 26) []; Term (Committed 25) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 13; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 26) [Shl 1];
        Term (Committed 25) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 13; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 26) []; Term (Committed 27) [Shl 1]; Term (Committed 26) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 14; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 14]; Term (Committed 1) [Broadcast 16];
        Term (Committed 27) [Shl 1]; Term (Committed 26) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 14; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 27) []; Term (Committed 26) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 14; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 27) [Shl 1];
        Term (Committed 26) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 14; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 27) []; Term (Committed 28) [Shl 1]; Term (Committed 27) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 15; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 15]; Term (Committed 1) [Broadcast 16];
        Term (Committed 28) [Shl 1]; Term (Committed 27) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 15; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 28) []; Term (Committed 27) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 15; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 28) [Shl 1];
        Term (Committed 27) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 15; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 28) []; Term (Committed 29) [Shl 1]; Term (Committed 28) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 16; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 16]; Term (Committed 1) [Broadcast 16];
        Term (Committed 29) [Shl 1]; Term (Committed 28) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 16; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 29) []; Term (Committed 28) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 16; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 29) [Shl 1];
        Term (Committed 28) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 16; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 29) []; Term (Committed 30) [Shl 1]; Term (Committed 29) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 17; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 17]; Term (Committed 1) [Broadcast 16];
        Term (Committed 30) [Shl 1]; Term (Committed 29) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 17; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 30) []; Term (Committed 29) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 17; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 30) [Shl 1];
        Term (Committed 29) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 17; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 30) []; Term (Committed 31) [Shl 1]; Term (Committed 30) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 18; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 18]; Term (Committed 1) [Broadcast 16];
        Term (Committed 31) [Shl 1]; Term (Committed 30) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 18; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 31) []; Term (Committed 30) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 18; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 31) [Shl 1];
        Term (Committed 30) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 18; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 31) []; Term (Committed 32) [Shl 1]; Term (Committed 31) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 19; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 19]; Term (Committed 1) [Broadcast 16];
        Term (Committed 32) [Shl 1]; Term (Committed 31) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 19; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 32) []; Term (Committed 31) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 19; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 32) [Shl 1];
        Term (Committed 31) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 19; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 32) []; Term (Committed 33) [Shl 1]; Term (Committed 32) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 20; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 20]; Term (Committed 1) [Broadcast 16];
        Term (Committed 33) [Shl 1]; Term (Committed 32) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 20; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 33) []; Term (Committed 32) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 20; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 33) [Shl 1];
        Term (Committed 32) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 20; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 33) []; Term (Committed 34) [Shl 1]; Term (Committed 33) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 21; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 21]; Term (Committed 1) [Broadcast 16];
        Term (Committed 34) [Shl 1]; Term (Committed 33) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 21; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 34) []; Term (Committed 33) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 21; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 34) [Shl 1];
        Term (Committed 33) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 21; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 34) []; Term (Committed 35) [Shl 1]; Term (Committed 34) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 22; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 22]; Term (Committed 1) [Broadcast 16];
        Term (Committed 35) [Shl 1]; Term (Committed 34) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 22; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 35) []; Term (Committed 34) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 22; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 35) [Shl 1];
        Term (Committed 34) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 22; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 35) []; Term (Committed 36) [Shl 1]; Term (Committed 35) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 23; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 23]; Term (Committed 1) [Broadcast 16];
        Term (Committed 36) [Shl 1]; Term (Committed 35) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 23; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 36) []; Term (Committed 35) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 23; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 36) [Shl 1];
        Term (Committed 35) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 23; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 36) []; Term (Committed 37) [Shl 1]; Term (Committed 36) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 24; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 24]; Term (Committed 1) [Broadcast 16];
        Term (Committed 37) [Shl 1]; Term (Committed 36) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 24; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 37) []; Term (Committed 36) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 24; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 37) [Shl 1];
        Term (Committed 36) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 24; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 37) []; Term (Committed 38) [Shl 1]; Term (Committed 37) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 25; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 25]; Term (Committed 1) [Broadcast 16];
        Term (Committed 38) [Shl 1]; Term (Committed 37) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 25; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 38) []; Term (Committed 37) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 25; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 38) [Shl 1];
        Term (Committed 37) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 25; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 38) []; Term (Committed 39) [Shl 1]; Term (Committed 38) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 26; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 26]; Term (Committed 1) [Broadcast 16];
        Term (Committed 39) [Shl 1]; Term (Committed 38) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 26; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 39) []; Term (Committed 38) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 26; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 39) [Shl 1];
        Term (Committed 38) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 26; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 39) []; Term (Committed 40) [Shl 1]; Term (Committed 39) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 27; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 27]; Term (Committed 1) [Broadcast 16];
        Term (Committed 40) [Shl 1]; Term (Committed 39) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 27; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 40) []; Term (Committed 39) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 27; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 40) [Shl 1];
        Term (Committed 39) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 27; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 40) []; Term (Committed 41) [Shl 1]; Term (Committed 40) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 28; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 28]; Term (Committed 1) [Broadcast 16];
        Term (Committed 41) [Shl 1]; Term (Committed 40) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 28; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 41) []; Term (Committed 40) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 28; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 41) [Shl 1];
        Term (Committed 40) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 28; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 41) []; Term (Committed 42) [Shl 1]; Term (Committed 41) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 29; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 29]; Term (Committed 1) [Broadcast 16];
        Term (Committed 42) [Shl 1]; Term (Committed 41) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 29; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 42) []; Term (Committed 41) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 29; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 42) [Shl 1];
        Term (Committed 41) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 29; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 42) []; Term (Committed 43) [Shl 1]; Term (Committed 42) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 30; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 30]; Term (Committed 1) [Broadcast 16];
        Term (Committed 43) [Shl 1]; Term (Committed 42) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 30; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 43) []; Term (Committed 42) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 30; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 43) [Shl 1];
        Term (Committed 42) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 30; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 43) []; Term (Committed 44) [Shl 1]; Term (Committed 43) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 31; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 31]; Term (Committed 1) [Broadcast 16];
        Term (Committed 44) [Shl 1]; Term (Committed 43) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 31; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 44) []; Term (Committed 43) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 31; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 44) [Shl 1];
        Term (Committed 43) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 31; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 44) []; Term (Committed 45) [Shl 1]; Term (Committed 44) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 32; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 32]; Term (Committed 1) [Broadcast 16];
        Term (Committed 45) [Shl 1]; Term (Committed 44) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 32; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 45) []; Term (Committed 44) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 32; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 45) [Shl 1];
        Term (Committed 44) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 32; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 45) []; Term (Committed 46) [Shl 1]; Term (Committed 45) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 33; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 33]; Term (Committed 1) [Broadcast 16];
        Term (Committed 46) [Shl 1]; Term (Committed 45) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 33; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 46) []; Term (Committed 45) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 33; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 46) [Shl 1];
        Term (Committed 45) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 33; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 46) []; Term (Committed 47) [Shl 1]; Term (Committed 46) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 34; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 34]; Term (Committed 1) [Broadcast 16];
        Term (Committed 47) [Shl 1]; Term (Committed 46) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 34; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 47) []; Term (Committed 46) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 34; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 47) [Shl 1];
        Term (Committed 46) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 34; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 47) []; Term (Committed 48) [Shl 1]; Term (Committed 47) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 35; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 35]; Term (Committed 1) [Broadcast 16];
        Term (Committed 48) [Shl 1]; Term (Committed 47) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 35; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 48) []; Term (Committed 47) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 35; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 48) [Shl 1];
        Term (Committed 47) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 35; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 48) []; Term (Committed 49) [Shl 1]; Term (Committed 48) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 36; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 36]; Term (Committed 1) [Broadcast 16];
        Term (Committed 49) [Shl 1]; Term (Committed 48) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 36; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 49) []; Term (Committed 48) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 36; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 49) [Shl 1];
        Term (Committed 48) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 36; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 49) []; Term (Committed 50) [Shl 1]; Term (Committed 49) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 37; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 37]; Term (Committed 1) [Broadcast 16];
        Term (Committed 50) [Shl 1]; Term (Committed 49) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 37; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 50) []; Term (Committed 49) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 37; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 50) [Shl 1];
        Term (Committed 49) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 37; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 50) []; Term (Committed 51) [Shl 1]; Term (Committed 50) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 38; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 38]; Term (Committed 1) [Broadcast 16];
        Term (Committed 51) [Shl 1]; Term (Committed 50) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 38; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 51) []; Term (Committed 50) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 38; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 51) [Shl 1];
        Term (Committed 50) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 38; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 51) []; Term (Committed 52) [Shl 1]; Term (Committed 51) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 39; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 39]; Term (Committed 1) [Broadcast 16];
        Term (Committed 52) [Shl 1]; Term (Committed 51) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 39; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 52) []; Term (Committed 51) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 39; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 52) [Shl 1];
        Term (Committed 51) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 39; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 52) []; Term (Committed 53) [Shl 1]; Term (Committed 52) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 40; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 40]; Term (Committed 1) [Broadcast 16];
        Term (Committed 53) [Shl 1]; Term (Committed 52) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 40; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 53) []; Term (Committed 52) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 40; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 53) [Shl 1];
        Term (Committed 52) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 40; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 53) []; Term (Committed 54) [Shl 1]; Term (Committed 53) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 41; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 41]; Term (Committed 1) [Broadcast 16];
        Term (Committed 54) [Shl 1]; Term (Committed 53) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 41; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 54) []; Term (Committed 53) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 41; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 54) [Shl 1];
        Term (Committed 53) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 41; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 54) []; Term (Committed 55) [Shl 1]; Term (Committed 54) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 42; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 42]; Term (Committed 1) [Broadcast 16];
        Term (Committed 55) [Shl 1]; Term (Committed 54) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 42; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 55) []; Term (Committed 54) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 42; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 55) [Shl 1];
        Term (Committed 54) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 42; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 55) []; Term (Committed 56) [Shl 1]; Term (Committed 55) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 43; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 43]; Term (Committed 1) [Broadcast 16];
        Term (Committed 56) [Shl 1]; Term (Committed 55) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 43; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 56) []; Term (Committed 55) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 43; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 56) [Shl 1];
        Term (Committed 55) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 43; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 56) []; Term (Committed 57) [Shl 1]; Term (Committed 56) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 44; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 44]; Term (Committed 1) [Broadcast 16];
        Term (Committed 57) [Shl 1]; Term (Committed 56) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 44; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 57) []; Term (Committed 56) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 44; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 57) [Shl 1];
        Term (Committed 56) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 44; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 57) []; Term (Committed 58) [Shl 1]; Term (Committed 57) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 45; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 45]; Term (Committed 1) [Broadcast 16];
        Term (Committed 58) [Shl 1]; Term (Committed 57) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 45; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 58) []; Term (Committed 57) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 45; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 58) [Shl 1];
        Term (Committed 57) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 45; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 58) []; Term (Committed 59) [Shl 1]; Term (Committed 58) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 46; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 46]; Term (Committed 1) [Broadcast 16];
        Term (Committed 59) [Shl 1]; Term (Committed 58) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 46; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 59) []; Term (Committed 58) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 46; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 59) [Shl 1];
        Term (Committed 58) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 46; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 59) []; Term (Committed 60) [Shl 1]; Term (Committed 59) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 47; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 47]; Term (Committed 1) [Broadcast 16];
        Term (Committed 60) [Shl 1]; Term (Committed 59) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 47; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 60) []; Term (Committed 59) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 47; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 60) [Shl 1];
        Term (Committed 59) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 47; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 60) []; Term (Committed 61) [Shl 1]; Term (Committed 60) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 48; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 48]; Term (Committed 1) [Broadcast 16];
        Term (Committed 61) [Shl 1]; Term (Committed 60) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 48; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 61) []; Term (Committed 60) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 48; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 61) [Shl 1];
        Term (Committed 60) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 48; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 61) []; Term (Committed 62) [Shl 1]; Term (Committed 61) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 49; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 49]; Term (Committed 1) [Broadcast 16];
        Term (Committed 62) [Shl 1]; Term (Committed 61) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 49; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 62) []; Term (Committed 61) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 49; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 62) [Shl 1];
        Term (Committed 61) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 49; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 62) []; Term (Committed 63) [Shl 1]; Term (Committed 62) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 50; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 50]; Term (Committed 1) [Broadcast 16];
        Term (Committed 63) [Shl 1]; Term (Committed 62) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 50; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 63) []; Term (Committed 62) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 50; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 63) [Shl 1];
        Term (Committed 62) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 50; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 63) []; Term (Committed 64) [Shl 1]; Term (Committed 63) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 51; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 51]; Term (Committed 1) [Broadcast 16];
        Term (Committed 64) [Shl 1]; Term (Committed 63) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 51; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 64) []; Term (Committed 63) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 51; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 64) [Shl 1];
        Term (Committed 63) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 51; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 64) []; Term (Committed 65) [Shl 1]; Term (Committed 64) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 52; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 52]; Term (Committed 1) [Broadcast 16];
        Term (Committed 65) [Shl 1]; Term (Committed 64) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 52; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 65) []; Term (Committed 64) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 52; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 65) [Shl 1];
        Term (Committed 64) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 52; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 65) []; Term (Committed 66) [Shl 1]; Term (Committed 65) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 53; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 53]; Term (Committed 1) [Broadcast 16];
        Term (Committed 66) [Shl 1]; Term (Committed 65) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 53; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 66) []; Term (Committed 65) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 53; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 66) [Shl 1];
        Term (Committed 65) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 53; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 66) []; Term (Committed 67) [Shl 1]; Term (Committed 66) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 54; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 54]; Term (Committed 1) [Broadcast 16];
        Term (Committed 67) [Shl 1]; Term (Committed 66) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 54; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 67) []; Term (Committed 66) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 54; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 67) [Shl 1];
        Term (Committed 66) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 54; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 67) []; Term (Committed 68) [Shl 1]; Term (Committed 67) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 55; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 55]; Term (Committed 1) [Broadcast 16];
        Term (Committed 68) [Shl 1]; Term (Committed 67) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 55; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 68) []; Term (Committed 67) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 55; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 68) [Shl 1];
        Term (Committed 67) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 55; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 68) []; Term (Committed 69) [Shl 1]; Term (Committed 68) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 56; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 56]; Term (Committed 1) [Broadcast 16];
        Term (Committed 69) [Shl 1]; Term (Committed 68) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 56; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 69) []; Term (Committed 68) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 56; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 69) [Shl 1];
        Term (Committed 68) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 56; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 69) []; Term (Committed 70) [Shl 1]; Term (Committed 69) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 57; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 57]; Term (Committed 1) [Broadcast 16];
        Term (Committed 70) [Shl 1]; Term (Committed 69) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 57; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 70) []; Term (Committed 69) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 57; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 70) [Shl 1];
        Term (Committed 69) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 57; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 70) []; Term (Committed 71) [Shl 1]; Term (Committed 70) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 58; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 58]; Term (Committed 1) [Broadcast 16];
        Term (Committed 71) [Shl 1]; Term (Committed 70) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 58; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 71) []; Term (Committed 70) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 58; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 71) [Shl 1];
        Term (Committed 70) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 58; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 71) []; Term (Committed 72) [Shl 1]; Term (Committed 71) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 59; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 59]; Term (Committed 1) [Broadcast 16];
        Term (Committed 72) [Shl 1]; Term (Committed 71) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 59; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 72) []; Term (Committed 71) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 59; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 72) [Shl 1];
        Term (Committed 71) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 59; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 72) []; Term (Committed 73) [Shl 1]; Term (Committed 72) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 60; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 60]; Term (Committed 1) [Broadcast 16];
        Term (Committed 73) [Shl 1]; Term (Committed 72) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 60; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 73) []; Term (Committed 72) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 60; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 73) [Shl 1];
        Term (Committed 72) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 60; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 73) []; Term (Committed 74) [Shl 1]; Term (Committed 73) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 61; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 61]; Term (Committed 1) [Broadcast 16];
        Term (Committed 74) [Shl 1]; Term (Committed 73) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 61; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 74) []; Term (Committed 73) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 61; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 74) [Shl 1];
        Term (Committed 73) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 61; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 74) []; Term (Committed 75) [Shl 1]; Term (Committed 74) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 62; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 62]; Term (Committed 1) [Broadcast 16];
        Term (Committed 75) [Shl 1]; Term (Committed 74) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 62; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 75) []; Term (Committed 74) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 62; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 75) [Shl 1];
        Term (Committed 74) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 62; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* half sums *)
    Constraint
      [Term (Committed 75) []; Term (Committed 76) [Shl 1]; Term (Committed 75) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 63; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 6) []; Term (Committed 8) [Broadcast 63]; Term (Committed 1) [Broadcast 16];
        Term (Committed 76) [Shl 1]; Term (Committed 75) [Mask 0xfffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe]; Term (Committed 8) [Broadcast 63; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      [Term (Committed 76) []; Term (Committed 75) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 8) [Broadcast 63; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 76) [Shl 1];
        Term (Committed 75) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 8) [Broadcast 63; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]];
    (* high + divisor *)
    Constraint
      [Term (Committed 76) []; Term (Committed 77) [Shl 1]; Term (Committed 13) [Shr 63]]
      [Term (Committed 6) []; Term (Committed 77) [Shl 1]; Term (Committed 13) [Shr 63]]
      [Term (Committed 77) []; Term (Committed 77) [Shl 1]; Term (Committed 13) [Shr 63]];
    (* high + divisor + quotient *)
    Constraint
      [Term (Committed 76) []; Term (Committed 6) []; Term (Committed 77) [Shl 1]; Term (Committed 8) [Mask 0x1];
        Term (Committed 78) [Shl 1]]
      [Term (Committed 8) []; Term (Committed 78) [Shl 1]; Term (Committed 8) [Mask 0x1];
        Term (Committed 13) [Shr 63]]
      [Term (Committed 78) []; Term (Committed 78) [Shl 1]; Term (Committed 8) [Mask 0x1];
        Term (Committed 13) [Shr 63]];
    (* quotient * divisor, low *)
    Constraint
      []
      []
      [Term (Committed 8) [Rotl 63; Mask 0x1]; Term (Committed 12) [Mask 0x1]; Term (Committed 11) [Shl 1];
        Term (Committed 14) [Rotl 1; Mask 0x2]; Term (Committed 15) [Rotl 2; Mask 0x4];
        Term (Committed 16) [Rotl 3; Mask 0x8]; Term (Committed 17) [Rotl 4; Mask 0x10];
        Term (Committed 18) [Rotl 5; Mask 0x20]; Term (Committed 19) [Rotl 6; Mask 0x40];
        Term (Committed 20) [Rotl 7; Mask 0x80]; Term (Committed 21) [Rotl 8; Mask 0x100];
        Term (Committed 22) [Rotl 9; Mask 0x200]; Term (Committed 23) [Rotl 10; Mask 0x400];
        Term (Committed 24) [Rotl 11; Mask 0x800]; Term (Committed 25) [Rotl 12; Mask 0x1000];
        Term (Committed 26) [Rotl 13; Mask 0x2000]; Term (Committed 27) [Rotl 14; Mask 0x4000];
        Term (Committed 28) [Rotl 15; Mask 0x8000]; Term (Committed 29) [Rotl 16; Mask 0x10000];
        Term (Committed 30) [Rotl 17; Mask 0x20000]; Term (Committed 31) [Rotl 18; Mask 0x40000];
        Term (Committed 32) [Rotl 19; Mask 0x80000]; Term (Committed 33) [Rotl 20; Mask 0x100000];
        Term (Committed 34) [Rotl 21; Mask 0x200000]; Term (Committed 35) [Rotl 22; Mask 0x400000];
        Term (Committed 36) [Rotl 23; Mask 0x800000]; Term (Committed 37) [Rotl 24; Mask 0x1000000];
        Term (Committed 38) [Rotl 25; Mask 0x2000000]; Term (Committed 39) [Rotl 26; Mask 0x4000000];
        Term (Committed 40) [Rotl 27; Mask 0x8000000]; Term (Committed 41) [Rotl 28; Mask 0x10000000];
        Term (Committed 42) [Rotl 29; Mask 0x20000000]; Term (Committed 43) [Rotl 30; Mask 0x40000000];
        Term (Committed 44) [Rotl 31; Mask 0x80000000]; Term (Committed 45) [Rotl 32; Mask 0x100000000];
        Term (Committed 46) [Rotl 33; Mask 0x200000000]; Term (Committed 47) [Rotl 34; Mask 0x400000000];
        Term (Committed 48) [Rotl 35; Mask 0x800000000]; Term (Committed 49) [Rotl 36; Mask 0x1000000000];
        Term (Committed 50) [Rotl 37; Mask 0x2000000000]; Term (Committed 51) [Rotl 38; Mask 0x4000000000];
        Term (Committed 52) [Rotl 39; Mask 0x8000000000]; Term (Committed 53) [Rotl 40; Mask 0x10000000000];
        Term (Committed 54) [Rotl 41; Mask 0x20000000000]; Term (Committed 55) [Rotl 42; Mask 0x40000000000];
        Term (Committed 56) [Rotl 43; Mask 0x80000000000]; Term (Committed 57) [Rotl 44; Mask 0x100000000000];
        Term (Committed 58) [Rotl 45; Mask 0x200000000000]; Term (Committed 59) [Rotl 46; Mask 0x400000000000];
        Term (Committed 60) [Rotl 47; Mask 0x800000000000]; Term (Committed 61) [Rotl 48; Mask 0x1000000000000];
        Term (Committed 62) [Rotl 49; Mask 0x2000000000000]; Term (Committed 63) [Rotl 50; Mask 0x4000000000000];
        Term (Committed 64) [Rotl 51; Mask 0x8000000000000]; Term (Committed 65) [Rotl 52; Mask 0x10000000000000];
        Term (Committed 66) [Rotl 53; Mask 0x20000000000000]; Term (Committed 67) [Rotl 54; Mask 0x40000000000000];
        Term (Committed 68) [Rotl 55; Mask 0x80000000000000]; Term (Committed 69) [Rotl 56; Mask 0x100000000000000];
        Term (Committed 70) [Rotl 57; Mask 0x200000000000000]; Term (Committed 71) [Rotl 58; Mask 0x400000000000000];
        Term (Committed 72) [Rotl 59; Mask 0x800000000000000];
        Term (Committed 73) [Rotl 60; Mask 0x1000000000000000];
        Term (Committed 74) [Rotl 61; Mask 0x2000000000000000];
        Term (Committed 75) [Rotl 62; Mask 0x4000000000000000];
        Term (Committed 6) [Broadcast 0; Mask 0x7fffffffffffffff]; Term (Committed 8) [Shr 1];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 76) [Shl 63];
        Term (Committed 6) [Shl 63]; Term (Committed 5) []; Term (Committed 9) []; Term (Committed 1) [Broadcast 16]];
    (* quotient * divisor, high *)
    Constraint
      []
      []
      [Term (Committed 76) [Mask 0xfffffffffffffffe]; Term (Committed 6) [Mask 0xfffffffffffffffe];
        Term (Committed 77) [Shl 1]; Term (Committed 8) [Mask 0xfffffffffffffffe]; Term (Committed 78) [Shl 1];
        Term (Committed 77) [Shr 63]; Term (Committed 78) [Shr 63]; Term (Committed 1) [Rotl 48; Mask 0x1]];
    (* quotient or remainder *)
    Constraint
      [Term (Committed 1) [Broadcast 18]]
      [Term (Committed 9) []; Term (Committed 8) []]
      [Term (Committed 79) []; Term (Committed 8) []];
    (* result *)
    Constraint
      [Term (Committed 4) [Mask 0x1]; Term (Committed 4) [Rotl 33; Mask 0x1];
        Term (Committed 4) [Rotl 32; Mask 0x1]; Term (Committed 80) [Mask 0x7fffffffffffffff]]
      [Term (Committed 79) [Mask 0x7fffffffffffffff]; Term (Committed 4) [Broadcast 0; Mask 0x7fffffffffffffff];
        Term (Committed 4) [Broadcast 31; Mask 0x7fffffffffffffff];
        Term (Committed 4) [Broadcast 32; Mask 0x7fffffffffffffff]; Term (Committed 80) [Mask 0x7fffffffffffffff]]
      [Term (Committed 79) [Mask 0x7fffffffffffffff]; Term (Committed 79) [Shr 1];
        Term (Committed 80) [Mask 0x7fffffffffffffff]; Term (Committed 4) [Rotl 32; Mask 0x1];
        Term (Committed 4) [Mask 0x1]; Term (Committed 4) [Rotl 33; Mask 0x1]; Term (Committed 80) [Shr 1];
        Term (Committed 79) [Shl 63]; Term (Committed 80) [Shl 63]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 83) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 82) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 83) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 83) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 83) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 85) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 84) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 85) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 85) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 85) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 82) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
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
      [[Term (Committed 82) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 84) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
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
      [[Term (Committed 84) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 81) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 80) []]];
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
