"""Time and memory of whole runs with alignment: with an empty cache, with another article, once more the same.

    python -m benchmarks.corpus SENTENCES.jsonl [--articles 1000] [--words 500]

The sentences ("text", and "lang" where other languages are among them) are put together to articles of that
length; every tenth article reuses a third of the one before, as another outlet would. Without a file, seeds/
is audited.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def articles(path: Path, number: int, words: int) -> Iterator[dict[str, str]]:
    """Articles as ``audit`` reads them."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    sentences = cycle([row["text"] for row in rows if row.get("lang", "en") == "en"])
    before: list[str] = []
    for k in range(number):
        body = before[: len(before) // 3] if k % 10 == 9 else []
        while sum(sentence.count(" ") + 1 for sentence in body) < words:
            body = [*body, *islice(sentences, 1)]
        before = body
        yield {"id": f"article-{k:05d}", "outlet": f"outlet-{k % 7}", "language": "en", "text": "\n".join(body)}


def main() -> None:
    """Print seconds and memory of each run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sentences", type=Path, nargs="?")
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--words", type=int, default=500)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        target, more = ROOT / "seeds", folder / "more.txt"
        more.write_text("The council met on Monday.\n", encoding="utf-8")
        if options.sentences:
            target = folder / "corpus.jsonl"
            made = articles(options.sentences, options.articles, options.words)
            target.write_text("".join(json.dumps(row) + "\n" for row in made), encoding="utf-8")
        audit = [sys.executable, "-m", "auditor", "check", "--isolated", "--exit-zero", "--output-format", "json"]
        command = [*audit, "--cache-dir", str(folder / "cache"), str(target)]
        for run, paths in (("empty cache", []), ("one article more", [str(more)]), ("the same again", [])):
            seconds, megabytes = _measured([*command, *paths])
            print(f"{run:16s} {seconds:7.2f} s {megabytes:7.0f} MB")


def _measured(command: list[str]) -> tuple[float, float]:
    """Seconds of the whole process, and the most memory that it held."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{' '.join(command)} failed")
    return seconds, usage.ru_maxrss / 1024


if __name__ == "__main__":
    main()
