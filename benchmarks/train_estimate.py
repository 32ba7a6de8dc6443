"""Train the word-level estimate, and write auditor/estimate/weights.safetensors.

    python -m benchmarks.train_estimate --families FAMILIES.jsonl … [--labelled PAIRS.jsonl …] [--write FILE]

Families: one object a line with "witnesses": {name: sentence}, translations of one sentence; a sentence is
corrupted in a known place (see ``benchmarks.corruption``) and held against another of its family, which is left as
it is. Labelled: "good", "bad" and "reference", where "bad" differs from "good" in one place, and "reference" is
another translation. Each file of families is drawn from as often as the others, however long it is.

The network and the adapters of the encoder are trained together, and the mean of their weights over the last steps
is written (Polyak averaging; Izmailov et al. 2018). Where training began with weights of before, the mean of both
is written, which keeps what those knew (Wortsman et al. 2022). 2,000 steps take an hour and a half on two cores.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import torch
from safetensors.torch import load_file, save_file
from sentence_transformers import SentenceTransformer
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits

from auditor.encode import minilm
from auditor.estimate.adapter import adapted
from auditor.estimate.network import KINDS, LAYERS, Network
from auditor.estimate.tag import Kind
from auditor.estimate.weights import NETWORK, WEIGHTS
from benchmarks.corruption import Corrupted, Pools, corrupted

LONGEST = 80  # word pieces of a text that is trained on
BATCH = 48
SOUND = 0.3  # share of sentences that are left as they are
LABELLED = 0.16  # share of examples that come from labelled pairs, where there are any
BACK = 0.15  # weight of the other side, which is sound but may lack words by itself
KEPT = 250  # steps from one of the averaged weights to the next
AVERAGED = 0.6  # share of steps after which averaging begins
RATES = {"adapters": 8e-4, "network": 5e-4}


class Example(NamedTuple):
    """A text, what is wrong with it, and another wording."""

    text: str
    wrong: Corrupted | None
    witness: str


class Source:
    """Examples without end."""

    def __init__(self, families: Sequence[Sequence[list[str]]], pairs: Sequence[Example], seed: int) -> None:
        self._families = families
        self._pairs = pairs
        self._rng = random.Random(seed)
        self._pools = Pools(text for file in families for family in file for text in family[:3])

    def draw(self) -> Example:
        """A sentence against another of its family, mostly corrupted, or a labelled one."""
        rng = self._rng
        if self._pairs and rng.random() < LABELLED:
            return rng.choice(self._pairs)
        family = rng.choice(rng.choice(self._families))
        text, witness = rng.sample(family, 2)
        if rng.random() >= SOUND and (found := corrupted(text, family, self._pools, rng)):
            return Example(found.text, found, witness)
        return Example(text, None, witness)

    def batches(self) -> Iterator[list[Example]]:
        """Batches of like length, in any order."""
        while True:
            near = sorted(
                (self.draw() for _ in range(8 * BATCH)), key=lambda one: len(one.text) + len(one.witness)
            )
            batches = [near[start : start + BATCH] for start in range(0, len(near), BATCH)]
            self._rng.shuffle(batches)
            yield from batches


def labelled(path: Path) -> Iterator[Example]:
    """Both sides of labelled pairs; what is wrong shows in how they differ."""
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        good, bad, witness = (row.get(side) or "" for side in ("good", "bad", "reference"))
        if good and bad and witness:
            yield Example(good, None, witness)
            start, end = row["span"]
            if end - start <= 1 and len(bad) < len(good):
                yield Example(bad, Corrupted(bad, Kind.LOST, start, start), witness)
            else:
                added = " ".join((bad[:start] + bad[end:]).split()) == good
                yield Example(bad, Corrupted(bad, Kind.ADDED if added else Kind.CHANGED, start, end), witness)


def families_of(path: Path) -> list[list[str]]:
    """The different wordings of each family that are neither very short nor very long."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        wordings = dict.fromkeys(" ".join(text.split()) for text in json.loads(line)["witnesses"].values() if text)
        found.append([text for text in wordings if 4 <= text.count(" ") + 1 <= 55])
    return [family for family in found if len(family) > 1]


class Trained(nn.Module):
    """The encoder with its adapters, and the network above it."""

    def __init__(self) -> None:
        super().__init__()
        minilm.weights()  # that they are those that are published
        loaded = SentenceTransformer(str(minilm.folder()), device="cpu", local_files_only=True)
        self.tokenizer: Any = loaded.tokenizer
        self.encoder, self.adapters = adapted(loaded[0].auto_model)
        self.network = Network()
        nn.init.constant_(self.network.tell.bias, -4)  # few words are wrong

    def read(self, texts: Sequence[str]) -> tuple[Tensor, Tensor, Any]:
        """States, mask and the tokenizer's encoding."""
        pieces = self.tokenizer(
            list(texts), truncation=True, max_length=LONGEST, padding=True, return_tensors="pt",
            return_offsets_mapping=True,
        )  # fmt: skip
        mask = pieces["attention_mask"]
        hidden = self.encoder(pieces["input_ids"], mask, output_hidden_states=True).hidden_states
        return torch.stack([hidden[layer] for layer in LAYERS], dim=2), mask.bool(), pieces

    def loss(self, batch: Sequence[Example]) -> Tensor:
        """Cross entropy over the pieces of the examples, a mean of their sums."""
        ours, here, pieces = self.read([one.text for one in batch])
        with torch.no_grad():
            theirs, there, _ = self.read([one.witness for one in batch])
        wanted = torch.zeros(*here.shape, KINDS)
        for row, one in enumerate(batch):
            if one.wrong:
                wanted[
                    row, _places(pieces["offset_mapping"][row].tolist(), here[row], one.wrong), one.wrong.kind
                ] = 1
        left, right = self.network(ours, theirs, here, there)
        wrong = binary_cross_entropy_with_logits(left, wanted, reduction="none").sum(-1) * here
        back = binary_cross_entropy_with_logits(right, torch.zeros_like(right), reduction="none").sum(-1) * there
        total: Tensor = (wrong.sum() + BACK * back.sum()) / len(batch)
        return total

    def load(self, weights: Mapping[str, Tensor]) -> None:
        """Begin with what ``weights`` gave."""
        own = {
            name.removeprefix(NETWORK): value.float()
            for name, value in weights.items()
            if name.startswith(NETWORK)
        }
        self.network.load_state_dict(own)
        with torch.no_grad():
            for name, adapter in self.adapters.items():
                for part, value in adapter.named_parameters(recurse=False):
                    value.copy_(weights[f"{name}.{part}"])

    def weights(self) -> dict[str, Tensor]:
        """All that is trained, in half precision."""
        own = {f"{NETWORK}{name}": value for name, value in self.network.state_dict().items()}
        for name, adapter in self.adapters.items():
            own |= {f"{name}.{part}": value for part, value in adapter.named_parameters(recurse=False)}
        return {name: value.detach().half().contiguous() for name, value in own.items()}


def _places(offsets: Sequence[Sequence[int]], mask: Tensor, wrong: Corrupted) -> list[int]:
    """The pieces at which something is wrong; the last one stands for the end of the text."""
    last = int(mask.sum()) - 1
    if last + 1 == LONGEST and wrong.end >= offsets[last - 1][1]:
        return []  # behind what is read
    if wrong.kind == Kind.LOST:
        return [next((k for k in range(1, last) if offsets[k][0] >= wrong.start), last)]
    return [k for k in range(1, last) if offsets[k][0] < wrong.end and offsets[k][1] > wrong.start]


class Mean:
    """The mean of the weights at some steps, or of any others."""

    def __init__(self, *weights: Mapping[str, Tensor]) -> None:
        self._sum: dict[str, Tensor] = {}
        self._many = 0
        for one in weights:
            self.add(one)

    def add(self, weights: Mapping[str, Tensor]) -> None:
        """Count these weights too."""
        self._many += 1
        for name, value in weights.items():
            self._sum[name] = self._sum.get(name, 0) + value.float()

    def weights(self) -> dict[str, Tensor]:
        """The mean, in half precision."""
        return {name: (value / self._many).half().contiguous() for name, value in self._sum.items()}


def train(
    model: Trained, source: Source, steps: int, start: Mapping[str, Tensor] | None, out: Path | None
) -> None:
    """Steps at a falling rate; the mean of the weights at every ``KEPT`` of the last steps is written.

    It is averaged with ``start``, if any, with which the model began.
    """
    optimizer = torch.optim.AdamW(
        [{"params": getattr(model, part).parameters(), "lr": rate} for part, rate in RATES.items()],
        weight_decay=0.01,
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / 100) * max(0.01, 1 - step / steps)
    )
    trained = [p for p in model.parameters() if p.requires_grad]
    model.network.train()
    model.encoder.eval()
    averaged = Mean()
    losses: list[float] = []
    started = time.perf_counter()
    for step, batch in zip(range(1, steps + 1), source.batches(), strict=False):
        loss = model.loss(batch)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step()
        schedule.step()
        losses.append(loss.item())
        if step % 50 == 0:
            mean = sum(losses[-50:]) / 50
            print(f"{step} of {steps}, loss {mean:.3f}, {time.perf_counter() - started:.0f} s", flush=True)
        if step >= AVERAGED * steps and (step % KEPT == 0 or step == steps):
            averaged.add(model.weights())
            if out:
                save_file((Mean(averaged.weights(), start) if start else averaged).weights(), out)


def main() -> None:
    """Train, and write the weights where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--families", type=Path, nargs="+", required=True)
    parser.add_argument("--labelled", type=Path, nargs="*", default=[])
    parser.add_argument("--steps", type=int, default=2400)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--start", type=Path, help="weights to begin with")
    parser.add_argument("--write", type=Path, help=f"the file to write, such as {WEIGHTS.name}")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    model = Trained()
    start = load_file(options.start) if options.start else None
    if start:
        model.load(start)
    pairs = [example for path in options.labelled for example in labelled(path)]
    source = Source(list(map(families_of, options.families)), pairs, options.seed)
    train(model, source, options.steps, start, options.write)


if __name__ == "__main__":
    main()
