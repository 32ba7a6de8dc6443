"""Encoders' cache: what is stored comes back, and no fault of the disk stops a run."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from auditor.cache import disk
from auditor.cli import cli
from auditor.encode import minilm
from auditor.encode.base import EncoderError, Vectors
from auditor.encode.cache import Cache, key
from auditor.encode.embed import embed, encoder_for
from auditor.encode.minilm import MiniLM, folder
from auditor.encode.tiny import Tiny
from auditor.encode.transformer import TransformerEncoder


class Counting(Tiny):
    """Remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.asked.extend(texts)
        return super().encode(texts)


@given(st.lists(st.text(), max_size=20))
def test_each_text_gets_its_own_unit_vector(texts: list[str]) -> None:
    vectors = embed(texts, Tiny())
    assert len(vectors) == len(texts)
    for text, vector in zip(texts, vectors, strict=True):
        assert np.allclose(vector, Tiny().encode([text])[0])
        assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-5)


def test_distinct_texts_are_encoded_once_ever(tmp_path: Path) -> None:
    first, second = Counting(), Counting()
    vectors = embed(["a b", "c", "a b"], first, Cache(disk.Cache(tmp_path)))
    assert sorted(first.asked) == ["a b", "c"]
    again = embed(["c", "a b", "new"], second, Cache(disk.Cache(tmp_path)))
    assert second.asked == ["new"]
    assert np.array_equal(again[:2], vectors[[1, 0]])


def test_the_default_model_reads_as_sentence_transformers_reads_it() -> None:
    texts = [
        "The syrian civil war [sirio].", "", " \n", "漢字 \u0301e\u202e \x1b[31m", "Naïve “café” »" * 3,
        "one word after another " * 100, "a" * 500,
    ]  # fmt: skip
    named = TransformerEncoder(str(folder())).encode(texts)
    assert np.allclose(MiniLM().encode(texts), named, atol=1e-6)
    assert MiniLM().encode([]).shape == (0, named.shape[1])


def test_the_default_model_and_the_estimate_are_read_without_transformers() -> None:
    read = "reader().read([('It rained.', 'It snowed.')]); MiniLM().encode(['It rained.'])"
    known = "not {'transformers', 'sentence_transformers'} & sys.modules.keys()"
    program = (
        "import sys; from auditor.encode.minilm import MiniLM; from auditor.estimate.reader import reader; "
        f"{read}; sys.exit(0 if {known} else 3)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_a_model_that_is_not_there_is_one_clear_line(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"This is article {name} of today, and it is short.", encoding="utf-8")
    done = CliRunner().invoke(cli, ["--isolated", "--no-cache", "--model", str(tmp_path / "none"), str(tmp_path)])
    assert done.exit_code == 2
    assert "cannot load the model" in done.stderr
    assert "Traceback" not in done.stderr


def test_other_weights_of_the_default_model_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    minilm.weights.cache_clear()
    monkeypatch.setattr(minilm, "folder", lambda: tmp_path)
    with pytest.raises(EncoderError, match="cannot be read: No such file"):
        minilm.weights()
    (tmp_path / "model.safetensors").write_bytes(b"weights")
    with pytest.raises(EncoderError, match="not those that sentence-transformers published"):
        minilm.weights()
    minilm.tokenizer.cache_clear()
    (tmp_path / "tokenizer.json").write_text("{")
    with pytest.raises(EncoderError, match=r"tokenizer\.json: \w+"):
        minilm.tokenizer()


def test_models_do_not_share_vectors() -> None:
    assert key("one", "text") != key("two", "text")


def test_a_model_that_was_trained_anew_is_another_one(tmp_path: Path) -> None:
    (tmp_path / "model.safetensors").write_bytes(b"weights")
    before = encoder_for(["en"], str(tmp_path)).identity
    assert encoder_for(["en"], str(tmp_path)).identity == before
    (tmp_path / "model.safetensors").write_bytes(b"weighed")
    assert encoder_for(["en"], str(tmp_path)).identity != before


def test_a_damaged_cache_is_rebuilt_with_a_notice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "cache.sqlite").write_bytes(b"no database at all" * 1000)
    encoder = Counting()
    embed(["a"], encoder, Cache(disk.Cache(tmp_path)))
    assert "damaged" in capsys.readouterr().err
    assert encoder.asked == ["a"]
    embed(["a"], encoder, Cache(disk.Cache(tmp_path)))
    assert encoder.asked == ["a"]


def test_two_runs_may_share_a_cache(tmp_path: Path) -> None:
    one, two = Cache(disk.Cache(tmp_path)), Cache(disk.Cache(tmp_path))
    embed(["a"], Tiny(), one)
    encoder = Counting()
    embed(["a", "b"], encoder, two)
    assert encoder.asked == ["b"]


def test_a_folder_that_cannot_be_made_is_no_obstacle(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    assert len(embed(["a"], Tiny(), Cache(disk.Cache(tmp_path / "file")))) == 1
    assert "no cache" in capsys.readouterr().err


def test_clear_says_whether_there_was_something(tmp_path: Path) -> None:
    with disk.Cache(tmp_path) as cache:
        embed(["a"], Tiny(), Cache(cache))
    assert disk.clear(tmp_path)
    assert not disk.clear(tmp_path)
