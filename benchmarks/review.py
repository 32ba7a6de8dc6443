"""How long a review takes from a key to the next screen, the verdict on the disk.

    python -m benchmarks.review [--findings 2000] [--verdicts 5000] [--keys 100]

Drives ``audit review`` at a pseudo-terminal over articles of that many findings, beside a file of that many
verdicts. A time runs from the key until the whole next screen was read; each verdict is then looked for.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

import pexpect

from auditor import atomic, verdicts
from auditor.model import Decision, Verdict

_SENTENCE = "In village {} the the road to the north of the country was shut by heavy snow for the whole day.\n\n"
_PER_ARTICLE = 20
_DRAWN = "\x1b[K\x1b[J"  # the end of a screen


def written(folder: Path, findings: int, known: int) -> Path:
    """Articles with so many findings; the file with so many verdicts on others."""
    for number in range(findings // _PER_ARTICLE):
        text = "".join(_SENTENCE.format(number * _PER_ARTICLE + i) for i in range(_PER_ARTICLE))
        (folder / f"{number:04}.txt").write_text(text, encoding="utf-8")
    path = folder / verdicts.NAME
    words = "words of a finding that somebody decided on"
    lines = [Verdict(f"old/{n // 20:04}.txt", "FLU220", f"{n:016x}", Decision.DEFECT, words) for n in range(known)]
    verdicts.update(path, lambda before: before.with_(lines))
    return path


def timed(folder: Path, path: Path, keys: int) -> list[float]:
    """Seconds for each key."""
    command = ["-m", "auditor", "review", "--isolated", "--no-align", "--select", "doubled-word"]
    child = pexpect.spawn(
        sys.executable,
        [*command, "--verdicts", str(path), str(folder)],
        env=os.environ | {"TERM": "xterm", "CI": "", "GITHUB_ACTIONS": ""},
        encoding="utf-8",
        timeout=120,
        dimensions=(24, 100),
    )
    child.delaybeforesend = None
    child.expect_exact(_DRAWN)
    took = []
    for number in range(1, keys + 1):
        before = path.stat().st_size
        start = time.perf_counter()
        child.send("d")
        child.expect_exact(_DRAWN)
        took.append(time.perf_counter() - start)
        if path.stat().st_size <= before or f"{number} decided" not in str(child.before):
            raise SystemExit("a screen showed before its verdict was in the file")
    child.send("q")
    child.expect(pexpect.EOF)
    return took


def replaced(path: Path, times: int = 50) -> float:
    """Seconds that writing the file atomically takes, most of it waiting for the disk."""
    data = path.read_bytes()
    start = time.perf_counter()
    for _ in range(times):
        atomic.replace_bytes(path, data)
    return (time.perf_counter() - start) / times


def main() -> None:
    """Print the times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--findings", type=int, default=2000)
    parser.add_argument("--verdicts", type=int, default=5000)
    parser.add_argument("--keys", type=int, default=100)
    parser.add_argument("--folder", help="Where to put the articles and the file; default: a temporary folder.")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=arguments.folder) as name:
        folder = Path(name)
        path = written(folder, arguments.findings, arguments.verdicts)
        took = sorted(1000 * seconds for seconds in timed(folder, path, arguments.keys))
        disk = 1000 * replaced(path)
    print(f"{arguments.findings} findings, {arguments.verdicts} verdicts, {arguments.keys} keys")
    print(
        f"key to screen, verdict on disk: median {statistics.median(took):.1f} ms, "
        f"95 % under {took[int(0.95 * len(took))]:.1f} ms, most {took[-1]:.1f} ms"
    )
    print(f"of which writing the file and waiting for the disk: {disk:.1f} ms")


if __name__ == "__main__":
    main()
