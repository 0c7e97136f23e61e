"""Answers questions in SMT-LIB from standard input, by Bitwuzla.

A line `;new` begins a question. `;check NAME ...` asks whether all assertions so far can hold: the answer is `sat`, `unsat` or `unknown`, and
for `sat` a line with the value of each name; then an empty line. The script may go on after it.
"""

import sys
import time

from bitwuzla import BitwuzlaException, Option, Options, Parser, Result, TermManager

SECONDS = 120


def new():
    options = Options()
    options.set(Option.PRODUCE_MODELS, True)
    parser = Parser(TermManager(), options)
    started = time.monotonic()
    parser.configure_terminator(lambda: time.monotonic() - started > SECONDS)
    return parser


def check(parser, script, names):
    parser.parse(script, True, False)
    solver = parser.bitwuzla()
    result = solver.check_sat()
    print({Result.SAT: "sat", Result.UNSAT: "unsat"}.get(result, "unknown"))
    if result == Result.SAT:
        for name in names:
            value = solver.get_value(parser.parse_term(name)).value(2)
            print(name, int(value, 2) if isinstance(value, str) else int(value))


def main():
    parser, script = new(), []
    print("ready", flush=True)
    for line in sys.stdin:
        if line.startswith(";new"):
            parser, script = new(), []
        elif line.startswith(";check"):
            try:
                check(parser, "".join(script), line.split()[1:])
            except BitwuzlaException as error:
                print("error", str(error).replace("\n", " "))
            script = []
            print(flush=True)
        else:
            script.append(line)


main()
