"""Words per second against proselint and Harper on the same text, in the same run, as whole processes.

    pip install -e '.[benchmarks]'
    python -m benchmarks.speed FILE.jsonl|FOLDER [--runs 3]

A .jsonl file is unpacked into one text file an article, which is what all three are given.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path


def commands(folder: Path, single: Path) -> Iterator[tuple[str, list[str]]]:
    """The tools that are installed, each with its command line."""
    audit = [sys.executable, "-m", "auditor", "check", "--isolated", "--no-align", "--output-format", "json"]
    yield "audit --no-align", [*audit, str(folder)]
    yield "audit, one process", [*audit, "--jobs", "1", str(folder)]
    if proselint := shutil.which("proselint"):
        yield "proselint", [proselint, "check", "--output-format", "json", str(folder)]
        yield "proselint, one file", [proselint, "check", "--output-format", "json", str(single)]
    if harper := shutil.which("harper"):
        yield "harper", [harper, "lint", "--no-color", *map(str, sorted(folder.glob("*.txt")))]


def unpack(source: Path, folder: Path) -> int:
    """Write one text file an article, and one of them all; return the number of words."""
    if source.is_dir():
        texts = [path.read_text(encoding="utf-8") for path in sorted(source.glob("*.txt"))]
    else:
        rows = [json.loads(line) for line in source.read_text(encoding="utf-8").splitlines()]
        articles: dict[str, list[str]] = {}
        for row in rows:
            if row.get("lang", row.get("language", "en")) == "en":
                articles.setdefault(f"{row.get('set')}/{row.get('doc', row.get('id'))}", []).append(row["text"])
        texts = ["\n".join(lines) for lines in articles.values()]
    for number, text in enumerate(texts):
        (folder / f"{number:05d}.txt").write_text(text, encoding="utf-8")
    return sum(len(text.split()) for text in texts)


def main() -> None:
    """Print words per second for each tool, the best and the median of the runs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "articles"
        folder.mkdir()
        words = unpack(options.source, folder)
        files = sorted(folder.glob("*.txt"))
        single = Path(name) / "all.txt"
        single.write_text("\n\n".join(file.read_text(encoding="utf-8") for file in files), encoding="utf-8")
        print(f"{words:,} words in {len(files)} articles, {options.runs} runs each\n")
        print(f"{'tool':22s} {'best s':>8s} {'median s':>9s} {'words/s (best)':>15s}")
        for tool, command in commands(folder, single):
            times = sorted(_seconds(command) for _ in range(options.runs))
            print(f"{tool:22s} {times[0]:8.2f} {times[len(times) // 2]:9.2f} {words / times[0]:15,.0f}")


def _seconds(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
