"""Kills a command at random moments, again and again, and looks for what it had confirmed.

    python -m benchmarks.killed [archive] [--kills 50] [--seed 0] [--folder FOLDER]

A scenario gives a command to kill, learns from each line that the command printed what is promised, and says
after each kill what is broken. SIGKILL takes a process away between any two instructions; what it cannot show
is a loss of power, against which the store syncs each commit.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Protocol

from auditor.archive import Archive
from auditor.archive.verify import verify


class Scenario(Protocol):
    """Something that must survive."""

    def command(self, run: int) -> list[str]:
        """The command to be killed in that run."""
        ...

    def confirmed(self, run: int, line: str) -> None:
        """Take note of a line that the command printed."""
        ...

    def broken(self, run: int) -> list[str]:
        """What is not as promised, a line each."""
        ...


class Adding:
    """``audit archive add``: each run brings new articles, and new texts for some that are there."""

    def __init__(self, folder: Path, articles: int = 600) -> None:
        self._folder = folder
        self._articles = articles
        self._least: dict[str, int] = {}  # the oldest run whose text an article may have
        self.healed = 0

    def command(self, run: int) -> list[str]:
        source = self._folder / "new.jsonl"
        first = run * 20 % 1000
        rows = (_article(f"article-{k:04d}", run) for k in range(first, first + self._articles))
        source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        archive = str(self._folder / "archive")
        audit = [sys.executable, "-m", "auditor", "archive", "add", "--isolated", "--no-cache", "--model", "tiny"]
        return [*audit, archive, str(source)]

    def confirmed(self, run: int, line: str) -> None:
        _, identity = line.split()
        self._least[identity] = run

    def broken(self, run: int) -> list[str]:
        if not self._least and not (self._folder / "archive" / "archive.sqlite").exists():
            return []
        with Archive.open(self._folder / "archive", create=not self._least, notice=lambda _: None) as archive:
            result = verify(archive)
            self.healed += bool(result.healed)
            found = {document.id: document.text for document in archive.documents(list(self._least))}
        faults = [f"verify: {fault}" for fault in result.faults]
        for identity, least in self._least.items():
            text = found.get(identity)
            if text is None or not any(text == _article(identity, r)["text"] for r in range(run, least - 1, -1)):
                faults.append(f"{identity}: {'lost' if text is None else 'not the text that was confirmed'}")
        return faults


def _article(identity: str, run: int) -> dict[str, str]:
    chance = random.Random(f"{identity} {run}")
    words = ("harbour", "minister", "strike", "river", "night", "seven", "vessels", "port", "market", "school")
    sentences = [" ".join(chance.choices(words, k=8)).capitalize() + f" {run}." for _ in range(5)]
    return {"id": identity, "language": "en", "text": "\n".join(sentences)}


def longest(scenario: Scenario) -> float:
    """Seconds of a run that nobody kills."""
    started = time.perf_counter()
    done = subprocess.run(
        scenario.command(0), stdout=subprocess.PIPE, text=True, check=True, stderr=subprocess.DEVNULL
    )
    for line in done.stdout.splitlines():
        scenario.confirmed(0, line)
    return time.perf_counter() - started


def kill(scenario: Scenario, run: int, delay: float) -> int:
    """Start, kill after that many seconds, take note of the whole lines that came out; their number."""
    process = subprocess.Popen(scenario.command(run), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    time.sleep(delay)
    process.kill()
    printed, _ = process.communicate()
    lines = [line for line in printed.splitlines(keepends=True) if line.endswith("\n")]
    for line in lines:
        scenario.confirmed(run, line)
    return len(lines)


def campaign(scenario: Scenario, kills: int, seed: int) -> tuple[list[str], list[int]]:
    """What was broken after some kill, and the number of lines confirmed before each."""
    chance = random.Random(seed)
    whole = longest(scenario)
    broken: list[str] = []
    lines = []
    for run in range(1, kills + 1):
        lines.append(kill(scenario, run, chance.uniform(0.35, 1.05) * whole))
        broken += [f"run {run}: {fault}" for fault in scenario.broken(run)]
    return broken, lines


def main() -> None:
    """Print what was broken; exit status 1 if something was."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scenario", nargs="?", choices=["archive"], default="archive")
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--folder", type=Path, help="where to work; default: a temporary folder")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        scenario = Adding(Path(name))
        started = time.perf_counter()
        broken, lines = campaign(scenario, options.kills, options.seed)
        seconds = time.perf_counter() - started
    print("\n".join(broken[:50]))
    print(f"{options.kills:,} kills in {seconds:,.0f} s: {len(broken):,} faults")
    print(f"killed before anything was confirmed: {lines.count(0):,}; lines confirmed in all: {sum(lines):,}")
    print(f"vector file rebuilt: {scenario.healed:,} times")
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
