# Where a run begins: the registers that C expects, then main and exit. The stack is there already.
    .section .text._start, "ax", @progbits
    .globl _start
_start:
    .option push
    .option norelax
    la gp, __global_pointer$
    .option pop
    la tp, __tls
    andi sp, sp, -16
    call __libc_init_array      # constructors
    li a0, 0                    # no arguments
    li a1, 0
    call main
    tail exit                   # flushes, and runs what atexit has collected
