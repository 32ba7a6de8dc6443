"""Growth, time and memory of an archive by its size, and how many planted copies its search finds.

    python -m benchmarks.archive SENTENCES.jsonl [--encoder random|tiny|minilm] [--sizes 1000 10000 100000]

Articles of 25 sentences are made from those of the file ("text", and "lang" where other languages are among
them), seeded, some words of each exchanged, so that there are as many as wanted and hardly two alike. They are
added a hundred at a time. Then another process searches for 30 passages that are copies of archived ones with
a word left out and two exchanged. The random encoder costs nothing and shows the archive itself; its copies
are exact ones, since it knows no likeness.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from auditor.archive import Archive
from auditor.article import Article
from auditor.encode.base import Encoder, Vectors, normalised
from auditor.encode.embed import embed
from auditor.encode.tiny import Tiny
from auditor.model import Document

QUERIES = 30
NEAREST = 32
_SENTENCES = 25  # of an article
_BATCH = 100  # articles
_WIDTH = 14  # of a column


class Random:
    """A vector for each text, near no other one; the archive takes it for the tiny encoder."""

    identity = Tiny.identity

    def encode(self, texts: Sequence[str]) -> Vectors:
        seeds = (zlib.crc32(text.encode()) for text in texts)
        rows = [np.random.default_rng(seed).standard_normal(384, dtype=np.float32) for seed in seeds]
        return normalised(np.stack(rows))


def sentences(path: Path) -> list[str]:
    """The English sentences of a file, of eight words and more."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [row["text"] for row in rows if row.get("lang", "en") == "en" and row["text"].count(" ") >= 7]


def articles(pool: Sequence[str], seed: int = 0) -> Iterator[Article]:
    """Articles without end."""
    chance = random.Random(seed)
    number = 0
    while True:
        lines = [changed(chance.choice(pool), pool, chance, 0.4) for _ in range(_SENTENCES)]
        day = f"20{10 + number // 365 % 90}-{number // 28 % 12 + 1:02d}-{number % 28 + 1:02d}"
        outlet = f"outlet-{number % 7}"
        yield Article(
            Document(f"article-{number:06d}", "\n".join(lines), language="en", outlet=outlet, published=day)
        )
        number += 1


def changed(sentence: str, pool: Sequence[str], chance: random.Random, share: float) -> str:
    """The sentence with that share of its words exchanged for words of others."""
    words = sentence.split()
    for place in chance.sample(range(len(words)), round(share * len(words))):
        words[place] = chance.choice(chance.choice(pool).split())
    return " ".join(words)


def copied(sentence: str, pool: Sequence[str], chance: random.Random) -> str:
    """The sentence as another translation might have it: a word left out, two exchanged."""
    words = sentence.split()
    del words[chance.randrange(len(words))]
    for place in chance.sample(range(len(words)), min(2, len(words))):
        words[place] = chance.choice(chance.choice(pool).split())
    return " ".join(words)


def encoder(name: str, archive: Archive) -> Encoder:
    """The archive's encoder, or the random one in its place."""
    settled = archive.encoder((), "tiny" if name == "random" else name)
    return Random() if name == "random" else settled


def grow(folder: Path, source: Path, name: str, size: int) -> dict[str, Any]:
    """Fill an archive; seconds of all and of the last batch, peak memory, and sizes."""
    made = articles(sentences(source))
    started = time.perf_counter()
    with Archive.open(folder, create=True) as archive:
        model = encoder(name, archive)
        while archive.store.count() < size:
            batch = [next(made) for _ in range(_BATCH)]
            before = time.perf_counter()
            archive.add(batch, model)
            last = time.perf_counter() - before
    seconds = time.perf_counter() - started
    with Archive.open(folder) as archive:  # closing has emptied the log
        figures = archive.statistics()
    return {
        "passages": figures.passages,
        "documents": figures.documents,
        "store MB": figures.store_bytes / 1e6,
        "vectors MB": figures.vector_bytes / 1e6,
        "all s": seconds,
        "last 100 s": last,
        "add peak MB": _peak(),
    }


def search(folder: Path, source: Path, name: str) -> dict[str, Any]:
    """Search for copies: seconds from opening on, and again, and of processors then; peak memory; recall."""
    chance = random.Random(1)
    pool = sentences(source)
    with Archive.open(folder) as archive:
        model = encoder(name, archive)
        chosen = chance.sample([entry.id for entry in archive.entries()], QUERIES)
        texts, originals = [], []
        for document in archive.documents(chosen):
            _, place, _ = chance.choice(list(archive.store.places(document.id)))
            text = document.text[place.start : place.stop]
            texts.append(text if name == "random" else copied(text, pool, chance))
            originals.append((document.id, place.position))
        queries = embed(texts, model)
    with Archive.open(folder) as archive:
        started = time.perf_counter()
        found = archive.nearest(queries, NEAREST)
        first = time.perf_counter() - started
        started, used = time.perf_counter(), time.process_time()
        archive.nearest(queries, NEAREST)
        again, processor = time.perf_counter() - started, time.process_time() - used
    hits = [
        original in {(hit.document, hit.position) for hit in near}
        for original, near in zip(originals, found, strict=True)
    ]
    return {
        "search s": first,
        "again s": again,
        "processor s": processor,
        "search peak MB": _peak(),
        "recall": sum(hits) / len(hits),
    }


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _in_process(*args: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.archive", *args]
    row: dict[str, Any] = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    return row


def main() -> None:
    """Print a line for each size; every figure comes from a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path)
    parser.add_argument("--encoder", choices=["random", "tiny", "minilm"], default="random")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--step", choices=["grow", "search"], help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.step == "grow":
        print(json.dumps(grow(options.folder, options.source, options.encoder, options.sizes[0])))
    elif options.step == "search":
        print(json.dumps(search(options.folder, options.source, options.encoder)))
    else:
        _table(str(options.source), options.encoder, options.sizes)


def _table(source: str, name: str, sizes: Sequence[int]) -> None:
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            given = [source, "--encoder", name, "--sizes", str(size), "--folder", folder]
            row = _in_process(*given, "--step", "grow") | _in_process(*given, "--step", "search")
        if size == sizes[0]:
            print("  ".join(f"{column:>{_WIDTH}s}" for column in row))
        cells = (
            f"{value:{_WIDTH},.3f}" if isinstance(value, float) else f"{value:{_WIDTH},d}"
            for value in row.values()
        )
        print("  ".join(cells), flush=True)


if __name__ == "__main__":
    main()
