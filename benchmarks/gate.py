"""What a gate costs against a large archive, and how many planted copies of an article's passages it finds.

    python -m benchmarks.gate SENTENCES.jsonl [--size 100000] [--articles 20]

The archive's articles are those of ``benchmarks.archive``: sentences of the file ("text", "doc", and "lang"
where other languages are among them) with some words exchanged. Each of their passages has the embedding of
some sentence of the file moved aside to a cosine of .8, so that what is searched lies as real sentences lie.
New articles are documents of the file, cut at 600 words; none of their sentences is among those above. A copy
of each passage is planted in an archived article, one copy an article, with its true embedding: verbatim, and
for every second article edited lightly, one word in eight exchanged and at least one. A copy is found where a
family holds it together with its original. Every figure is one of a whole process, the cache empty or filled.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from auditor.align.unit import units
from auditor.archive import Archive
from auditor.article import Article
from auditor.encode.base import Encoder, Vectors, normalised
from auditor.encode.cache import opened
from auditor.encode.embed import embed
from auditor.encode.minilm import MiniLM
from auditor.model import Document
from benchmarks.archive import articles, changed

_WORDS = 600
_PASSAGES = 30  # of an archived article at most, nearly
_BATCH = 100  # articles added at once
_CORPUS = 3_000  # sentences whose embeddings are moved about
_ASIDE = 0.75  # length of the step aside: the cosine is 1 / √(1 + .75²)


class Copy(NamedTuple):
    """A passage of a new article, planted in an archived one."""

    new: str
    text: str
    archived: str
    planted: str
    verbatim: bool


class Moved:
    """Embeddings of a corpus moved aside for all texts but ``true`` ones; the archive takes it for MiniLM."""

    def __init__(self, encoder: Encoder, corpus: Vectors, true: dict[str, Vectors]) -> None:
        self.identity = encoder.identity
        self._corpus = corpus
        self._true = true

    def encode(self, texts: Sequence[str]) -> Vectors:
        return np.stack([self._true[text] if text in self._true else self._moved(text) for text in texts])

    def _moved(self, text: str) -> Vectors:
        chance = np.random.default_rng(zlib.crc32(text.encode()))
        vector = self._corpus[chance.integers(len(self._corpus))]
        step = chance.standard_normal((1, len(vector)), dtype=np.float32)
        moved: Vectors = normalised(vector[None] + _ASIDE * normalised(step))[0]
        return moved


def documents(path: Path) -> Iterator[list[str]]:
    """The English documents of a file, each a list of sentences."""
    found: dict[tuple[str, str], list[str]] = {}
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        if row.get("lang", "en") == "en":
            found.setdefault((row.get("set", ""), row["doc"]), []).append(row["text"])
    return iter(found.values())


def cut(sentences: Sequence[str]) -> str | None:
    """The beginning of a document, of 600 words; None where it is shorter."""
    taken, words = [], 0
    for sentence in sentences:
        taken.append(sentence)
        words += len(sentence.split())
        if words >= _WORDS:
            return "\n".join(taken)
    return None


def prepare(source: Path, folder: Path, size: int, number: int) -> None:
    """Write new articles, an archive of ``size`` passages with their copies, and a list of the copies."""
    chance = random.Random(0)
    new: list[Article] = []
    pool: list[str] = []
    for sentences in documents(source):
        text = cut(sentences) if len(new) < number else None
        if text:
            new.append(Article(Document(f"new-{len(new):02d}.txt", text)))
        else:
            pool += [sentence for sentence in sentences if sentence.count(" ") >= 7]
    places = iter(chance.sample(range(size // _PASSAGES), k=sum(len(list(units(a))) for a in new)))
    copies = [
        Copy(article.document.id, unit.text, f"article-{next(places):06d}", planted, planted == unit.text)
        for index, article in enumerate(new)
        for unit in units(article)
        for planted in [edited(unit.text, pool, chance) if index % 2 else unit.text]
    ]
    for article in new:
        (folder / article.document.id).write_text(article.text, encoding="utf-8")
    with opened(None, wanted=True) as cache:
        encoder = MiniLM()
        corpus = embed(chance.sample(pool, _CORPUS), encoder, cache)
        true = embed([copy.planted for copy in copies], encoder, cache)
    moved = Moved(encoder, corpus, dict(zip((copy.planted for copy in copies), true, strict=True)))
    _fill(folder / "archive", pool, {copy.archived: copy for copy in copies}, moved, size)
    (folder / "copies.json").write_text(json.dumps(copies), encoding="utf-8")


def edited(sentence: str, pool: Sequence[str], chance: random.Random) -> str:
    """The sentence with one word in eight exchanged, and at least one."""
    return changed(sentence, pool, chance, max(1 / 8, 1 / len(sentence.split())))


def _fill(folder: Path, pool: Sequence[str], copies: dict[str, Copy], encoder: Encoder, size: int) -> None:
    made = (_planted(article, copies.get(article.document.id)) for article in articles(pool))
    with Archive.open(folder, create=True) as archive:
        archive.encoder((), "minilm")
        while archive.store.count() < size:
            archive.add(list(islice(made, _BATCH)), encoder)


def _planted(article: Article, copy: Copy | None) -> Article:
    """The article with the copy among its lines."""
    if copy is None:
        return article
    lines = article.text.split("\n")
    lines.insert(zlib.crc32(copy.planted.encode()) % len(lines), copy.planted)
    return Article(replace(article.document, text="\n".join(lines)))


class Run(NamedTuple):
    """Seconds and megabytes of a process, and what it printed."""

    seconds: float
    processor: float
    memory: float
    report: dict[str, Any]


def gate(folder: Path, name: str, cache: Path) -> Run:
    """Judge one new article in a process of its own."""
    command = [sys.executable, "-m", "auditor", "gate", name, "--against", "archive", "--isolated"]
    command += ["--output-format", "json", "--cache-dir", str(cache)]
    out = folder / "report.json"
    started = time.perf_counter()
    to_file = [(os.POSIX_SPAWN_OPEN, 1, str(out), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)]
    process = os.posix_spawn(sys.executable, command, os.environ | {"PWD": str(folder)}, file_actions=to_file)
    _, status, used = os.wait4(process, 0)
    seconds = time.perf_counter() - started
    if os.waitstatus_to_exitcode(status) == 2:
        raise SystemExit("the gate failed")
    report = json.loads(out.read_text(encoding="utf-8"))
    return Run(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, report)


def found(copies: Sequence[Copy], report: dict[str, Any]) -> list[bool]:
    """For each copy, whether it stands in a family with its original."""
    families = [
        {(member["document"], " ".join(member["text"].split())) for member in family["members"]}
        for family in report["families"]
    ]
    return [any(_holds(f, c.new, c.text) and _holds(f, c.archived, c.planted) for f in families) for c in copies]


def _holds(members: set[tuple[str, str]], document: str, text: str) -> bool:
    return any(name == document and " ".join(text.split()) in said for name, said in members)


def main() -> None:
    """Print the costs, each the median and the worst of the runs, then recall."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path)
    parser.add_argument("--size", type=int, default=100_000, help="passages in the archive")
    parser.add_argument("--articles", type=int, default=20, help="new articles")
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.folder:
        prepare(options.source, options.folder, options.size, options.articles)
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # in a process of its own: the memory of what this one starts would count its own at the start
        subprocess.run([sys.executable, "-m", "benchmarks.gate", *sys.argv[1:], "--folder", name], check=True)
        copies = [Copy(*row) for row in json.loads((folder / "copies.json").read_text(encoding="utf-8"))]
        os.chdir(folder)
        names = sorted(path.name for path in folder.glob("new-*.txt"))
        gate(folder, names[0], folder / "warm")  # the file of vectors is in memory then, as on a server
        first = [gate(folder, new, folder / f"cache-{new}") for new in names]
        again = [gate(folder, new, folder / f"cache-{new}") for new in names]
    for title, runs in (("model imported", first), ("sentences cached", again)):
        for what in ("seconds", "processor", "memory"):
            figures = [getattr(run, what) for run in runs]
            print(f"{title:18s} {what:10s} median {statistics.median(figures):8.2f}  worst {max(figures):8.2f}")
    hits = {
        copy: hit
        for new, run in zip(names, again, strict=True)
        for own in [[copy for copy in copies if copy.new == new]]
        for copy, hit in zip(own, found(own, run.report), strict=True)
    }
    for title, verbatim in (("copies verbatim", True), ("copies edited", False)):
        share = statistics.mean(hit for copy, hit in hits.items() if copy.verbatim is verbatim)
        print(f"{title:18s} recall     {share:.4f}  of {sum(copy.verbatim is verbatim for copy in hits)}")


if __name__ == "__main__":
    main()
