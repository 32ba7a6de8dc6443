"""Kills a command at random moments, again and again, and looks for what it had confirmed.

    python -m benchmarks.killed [archive] [--kills 50] [--seed 0] [--folder FOLDER]

A scenario gives a command to kill, learns from each line that the command printed what is promised, and says
after each kill what is broken. The command runs in a fork of this process, so that no time goes into imports,
and SIGKILL takes it away between any two instructions. What that cannot show is a loss of power, against which
the store syncs each commit.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from multiprocessing import get_context
from pathlib import Path
from typing import Protocol

from auditor.archive import Archive
from auditor.archive.verify import verify
from auditor.cli import main as main_command

_RENEWED = 8  # runs on one archive


class Scenario(Protocol):
    """Something that must survive."""

    def command(self, run: int) -> list[str]:
        """The arguments of the ``audit`` to be killed in that run."""
        ...

    def confirmed(self, run: int, line: str) -> None:
        """Take note of a line that the command printed."""
        ...

    def broken(self, run: int) -> list[str]:
        """What is not as promised, a line each."""
        ...


class Adding:
    """``audit archive add``: each run brings new articles, and new texts for some that are there.

    Now and then a new archive is begun, so that kills hit that as well.
    """

    def __init__(self, folder: Path, articles: int = 300) -> None:
        self._folder = folder
        self._articles = articles
        self._archive = folder / "archive"
        self._least: dict[str, int] = {}  # the oldest run whose text an article may have
        self.healed = 0

    def command(self, run: int) -> list[str]:
        source = self._folder / "new.jsonl"
        first = run * 20 % 200
        rows = (_article(f"article-{k:04d}", run) for k in range(first, first + self._articles))
        source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        if run % _RENEWED == 0:
            shutil.rmtree(self._archive, ignore_errors=True)
            self._least.clear()
        options = ["--isolated", "--no-cache", "--model", "tiny"]
        return ["archive", "add", *options, str(self._archive), str(source)]

    def confirmed(self, run: int, line: str) -> None:
        _, identity = line.split()
        self._least[identity] = run

    def broken(self, run: int) -> list[str]:
        with Archive.open(self._archive, create=not self._least, notice=lambda _: None) as archive:
            result = verify(archive)
            self.healed += bool(result.healed)
            found = {document.id: document.text for document in archive.documents(list(self._least))}
        faults = [f"verify: {fault}" for fault in result.faults]
        for identity, least in self._least.items():
            text = found.get(identity)
            if text is None:
                faults.append(f"{identity}: lost")
            elif not least <= _run(text) <= run or text != _article(identity, _run(text))["text"]:
                faults.append(f"{identity}: not the text that was confirmed, nor a later one")
        return faults


def _article(identity: str, run: int) -> dict[str, str]:
    chance = random.Random(f"{identity} {run}")
    words = ("harbour", "minister", "strike", "river", "night", "seven", "vessels", "port", "market", "school")
    sentences = [" ".join(chance.choices(words, k=8)).capitalize() + f" {run}." for _ in range(5)]
    return {"id": identity, "language": "en", "text": "\n".join(sentences)}


def _run(text: str) -> int:
    """The run that brought a text: its last word."""
    return int(text.rstrip(".").rpartition(" ")[2])


def kill(scenario: Scenario, run: int, delay: float | None) -> int:
    """Start, kill after that many seconds (None: never), note the whole lines that came out; their number."""
    with tempfile.TemporaryDirectory() as folder:
        printed = Path(folder) / "printed"
        printed.touch()
        process = get_context("fork").Process(target=_audit, args=(scenario.command(run), printed))
        process.start()
        process.join(delay)
        process.kill()
        process.join()
        text = printed.read_text(encoding="utf-8")
    if process.exitcode not in (0, -signal.SIGKILL):
        raise RuntimeError(f"run {run} ended with exit status {process.exitcode}")
    lines = text[: text.rfind("\n") + 1].splitlines()
    for line in lines:
        scenario.confirmed(run, line)
    return len(lines)


def _audit(arguments: list[str], printed: Path) -> None:
    with printed.open("w", encoding="utf-8") as out, contextlib.redirect_stdout(out), _silence():
        sys.argv[1:] = arguments
        main_command()


@contextlib.contextmanager
def _silence() -> Iterator[None]:
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere, contextlib.redirect_stderr(nowhere):
        yield


def campaign(scenario: Scenario, kills: int, seed: int) -> tuple[list[str], list[int]]:
    """What was broken after some kill, and the number of lines confirmed before each."""
    chance = random.Random(seed)
    with contextlib.suppress(SystemExit):
        _audit(scenario.command(0), Path(os.devnull))  # so that all forks have all modules
    started = time.perf_counter()
    kill(scenario, 1, None)
    whole = time.perf_counter() - started
    broken: list[str] = []
    lines = []
    for run in range(2, kills + 2):
        lines.append(kill(scenario, run, chance.uniform(0, 1.05) * whole))
        broken += [f"run {run}: {fault}" for fault in scenario.broken(run)]
        if len(lines) % 100 == 0:
            print(f"{len(lines):,} kills, {len(broken):,} faults", file=sys.stderr, flush=True)
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
