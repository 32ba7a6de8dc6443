"""Kill -9 a process that writes verdicts, again and again: nothing that it confirmed may be lost.

    python -m benchmarks.killed_verdicts [--kills 1000]

Each round starts a process that decides on finding after finding and prints each when it is confirmed; it is
killed at a random moment of its third decision or soon after. The file must then hold all that was printed,
at most one more, and nothing else; the next round goes on with it.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from auditor import verdicts

_WRITER = """
import sys
from pathlib import Path
from auditor import verdicts
from auditor.model import Decision, Verdict
path, number = Path(sys.argv[1]), int(sys.argv[2])
while True:
    line = Verdict("a.txt", "FLU220", f"f{number}", Decision.DEFECT, "the the")
    verdicts.update(path, lambda known: known.with_([line]))
    print(number, flush=True)
    number += 1
"""


def killed(path: Path, first: int, moment: float) -> int:
    """Confirmed decisions of a writer that is killed at that share of its third one, or soon after."""
    command = [sys.executable, "-c", _WRITER, str(path), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        said = writer.stdout or sys.stdin
        said.readline()
        start = time.perf_counter()
        said.readline()
        time.sleep(moment * (time.perf_counter() - start))
        writer.kill()
        return 2 + said.read().count("\n")


def main() -> None:
    """Print what was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    confirmed = unconfirmed = lost = left = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / verdicts.NAME
        for _ in range(arguments.kills):
            if len(verdicts.load(path)) > 500:  # a long file makes every round slow and no kill more likely
                path.unlink()
            first = len(verdicts.load(path))
            number = killed(path, first, chance.uniform(0, 1.5))
            held = [verdict.fingerprint for verdict in verdicts.load(path)]
            lost += sum(f"f{n}" not in held for n in range(first + number))
            unconfirmed += len(held) - first - number
            confirmed += number
        left = sum(1 for entry in Path(folder).iterdir() if entry != path)
    print(
        f"{arguments.kills} kills: {confirmed} confirmed, {lost} lost, {unconfirmed} written but not confirmed yet"
    )
    print(f"{left} files left behind by writers that were killed before they could remove them")


if __name__ == "__main__":
    main()
