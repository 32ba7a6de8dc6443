"""Fixes in files: what becomes of their bytes, and the command as a user calls it."""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

import auditor
from auditor import Config, Document, verdicts
from auditor.cli.fix import command
from auditor.fix import Change, fix, write
from auditor.fix.edits import Edit, apply
from auditor.fix.mend import Mended
from auditor.fix.splice import SpliceError, into_lines, into_text
from auditor.model import Decision
from auditor.render import patch
from auditor.render.console import console_for
from tests.test_fix import edited


def mended(text: str, edits: Sequence[Edit], key: str = "a") -> Mended:
    return Mended(Document(key, text), apply(text, edits), tuple(edits), (), (), ())


@given(edited(), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32-le"]))
def test_the_bytes_of_a_text_file_stay_where_no_edit_is(case: tuple[str, list[Edit]], codec: str) -> None:
    text, edits = case
    after = into_text(text.encode(codec), mended(text, edits), codec)
    assert after == apply(text, edits).encode(codec)


def test_a_big_endian_file_stays_one() -> None:
    head = b"\xfe\xff"
    after = into_text(head + "a  b".encode("utf-16-be"), mended("a  b", [Edit(1, 3, " ")]), "utf-8")
    assert after == head + "a b".encode("utf-16-be")


@pytest.mark.parametrize(
    ("data", "codec", "message"),
    [
        (b"another text", "utf-8", "has changed"),
        (b"\xff", "utf-8", "has changed"),
        (b"a b", "latin-1", "has no"),
        (b"\x1b(Ba b", "iso2022_jp", "would not write"),
    ],
)
def test_a_text_file_that_cannot_be_spliced_says_why(data: bytes, codec: str, message: str) -> None:
    with pytest.raises(SpliceError, match=message):
        into_text(data, mended("a b", [Edit(1, 2, "“")]), codec)


@given(edited(), st.booleans(), st.sampled_from([b"\n", b"\r\n", b""]), st.booleans())
def test_of_json_lines_only_the_edited_text_changes(
    case: tuple[str, list[Edit]], ascii_only: bool, end: bytes, marked: bool
) -> None:
    text, edits = case
    string = json.dumps(text, ensure_ascii=ascii_only)
    head = '{ "meta" : {"text": "}\\"", "n": [1.50, 1e3]}, "id":1,\t"text"  :'
    tail = ' , "published":null , "ünits" : "\\u00fc" }'
    others = b'\n{"id": "b", "text": "kept"}\nno json\n'
    line = (head + string + tail).encode()
    bom = b"\xef\xbb\xbf" if marked else b""
    after = into_lines(bom + line + others + end, [mended(text, edits, "1")])
    assert after.startswith(bom + head.encode())
    assert after.endswith(tail.encode() + others + end)
    middle = after[len(bom + head.encode()) : -len(tail.encode() + others + end)]
    assert json.loads(middle) == apply(text, edits)
    if not edits:
        assert middle == string.encode()


def test_a_line_that_has_changed_stops_its_file() -> None:
    with pytest.raises(SpliceError, match="'a' has changed"):
        into_lines(b'{"id": "a", "text": "new"}\n', [mended("old", [Edit(0, 3, "x")])])


def change(path: Path, before: bytes, after: bytes) -> Change:
    path.write_bytes(before)
    return Change(str(path), before, after, ())


def test_the_original_is_kept_and_no_backup_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    one = change(path, b"one", b"two")
    path.chmod(0o640)
    assert write(one) == tmp_path / "a.txt.orig"
    assert write(Change(str(path), b"two", b"three", ())) == tmp_path / "a.txt.orig.1"
    kept = {p.name: p.read_bytes() for p in tmp_path.iterdir()}
    assert kept == {"a.txt": b"three", "a.txt.orig": b"one", "a.txt.orig.1": b"two"}
    assert path.stat().st_mode & 0o777 == 0o640
    assert write(Change(str(path), b"three", b"four", ()), backup=False) is None
    assert len(list(tmp_path.iterdir())) == 3


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    one = change(tmp_path / "a.txt", b"one", b"two")
    (tmp_path / "a.txt").write_bytes(b"edited by somebody")
    with pytest.raises(SpliceError, match="has changed"):
        write(one)
    assert [p.read_bytes() for p in tmp_path.iterdir()] == [b"edited by somebody"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    one = change(tmp_path / "real.txt", b"one", b"two")
    (tmp_path / "link.txt").symlink_to("real.txt")
    write(one._replace(path=str(tmp_path / "link.txt")))
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "link.txt").read_bytes() == b"two"


KILLED = """
import sys
from auditor.fix import Change, write
old, new = b"old " * 50_000, b"new " * 50_000
print("ready", flush=True)
while True:
    write(Change(sys.argv[1], old, new, ()), backup=False)
    write(Change(sys.argv[1], new, old, ()), backup=False)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_killed_at_any_moment_the_file_is_old_or_new(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    for number in range(8):
        path.write_bytes(b"old " * 50_000)
        run = subprocess.Popen([sys.executable, "-c", KILLED, str(path)], stdout=subprocess.PIPE, env=os.environ)
        assert run.stdout
        run.stdout.readline()
        time.sleep(0.003 * number)
        run.kill()
        run.communicate()
        assert path.read_bytes() in {b"old " * 50_000, b"new " * 50_000}


def audit_fix(*args: str | Path, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(command, ["--isolated", *map(str, args)], input=stdin, standalone_mode=False)


GARBLED = "It was the the end of a long day ,\r\nand the army left.\n"
MENDED = "It was the end of a long day,\r\nand the army left.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_bytes(GARBLED.encode())
    return path


def test_without_write_nothing_is_written(article: Path) -> None:
    shown, diff = audit_fix(article), audit_fix("--diff", article)
    assert (shown.return_value, diff.return_value) == (0, 1)
    assert "the[-␣the-] end of a long day[-␣-]," in shown.stdout
    assert "Would fix 2 findings in 1 file" in shown.stderr
    assert article.read_bytes() == GARBLED.encode()
    assert [path.name for path in article.parent.iterdir()] == ["article.txt"]


def test_a_diff_is_a_patch(article: Path) -> None:
    article.write_bytes(GARBLED.encode() + b"no end ,of line")
    made = audit_fix("--diff", article).stdout_bytes
    assert b"\n-It was the the end of a long day ,\r\n" in made
    assert b"\n\\ No newline at end of file\n" in made
    if git := shutil.which("git"):
        subprocess.run([git, "apply", "-p0", "--unsafe-paths", "-"], input=made, check=True, cwd="/")
        assert article.read_bytes() == MENDED.encode() + b"no end, of line"
        assert audit_fix("--diff", article).return_value == 0


def test_writing_keeps_the_original_and_does_it_once(article: Path) -> None:
    first, second = audit_fix("--write", article), audit_fix("--write", article)
    assert (first.return_value, first.stdout, second.return_value) == (0, "", 0)
    assert "Fixed 2 findings in 1 file" in first.stderr
    assert "Fixed 0 findings in 0 files" in second.stderr
    kept = {path.name: path.read_bytes() for path in article.parent.iterdir()}
    assert kept == {"article.txt": MENDED.encode(), "article.txt.orig": GARBLED.encode()}


def test_standard_input_goes_to_standard_output(article: Path) -> None:
    assert audit_fix("--write", "-", stdin=GARBLED.encode()).stdout_bytes == MENDED.encode()
    assert audit_fix("--write", "-", stdin=MENDED.encode()).stdout_bytes == MENDED.encode()
    row = json.dumps({"id": "x", "text": "It was the the end."}).encode()
    lines = audit_fix("--write", "--stdin-filename", str(article.with_suffix(".jsonl")), "-", stdin=row)
    assert json.loads(lines.stdout_bytes)["text"] == "It was the end."
    assert isinstance(audit_fix("-", article).exception, click.UsageError)
    assert len(list(article.parent.iterdir())) == 1


def test_what_cannot_be_put_back_is_refused_and_the_rest_is_mended(article: Path) -> None:
    (article.parent / "page.md").write_text("It was the **the** end of a long day.\n", encoding="utf-8")
    run = audit_fix("--write", article.parent)
    assert run.return_value == 2
    assert "page.md: its text was taken out of HTML or Markdown" in run.stderr
    assert article.read_bytes() == MENDED.encode()
    article.write_bytes(GARBLED.encode())
    assert isinstance(audit_fix("--diff", "--write", article).exception, click.UsageError)


def test_only_on_request_is_applied_what_should_be_read(article: Path) -> None:
    article.write_bytes(b"He gave in in March, gold,, iron. They tend. to decay.")
    careful, bold = audit_fix("--diff", article), audit_fix("--diff", "--unsafe-fixes", article)
    assert (careful.return_value, careful.stdout) == (0, "")
    assert "more with --unsafe-fixes" in careful.stderr
    assert "+He gave in March, gold, iron." in bold.stdout


def test_article_text_reaches_no_terminal_as_a_command(article: Path) -> None:
    article.write_bytes("It was the the \x1b]0;owned\x07 [bold]end\u202e of a\x9b day.\n".encode())
    shown = audit_fix(article)
    assert not set("\x1b\x07\x9b\u202e") & set(shown.stdout + shown.stderr)
    changes = fix(article, Config()).changes
    out = io.StringIO()
    patch.show(changes, console_for(out, 80, colour=True))
    assert not set("\x07\x9b\u202e") & set(out.getvalue())
    assert "\x1b[7" in out.getvalue()
    assert "\x1b]" not in out.getvalue()


def test_verdicts_are_heard(article: Path) -> None:
    """A false alarm is not mended, nor brought up again; what a person wrote stands in for the suggestion."""
    article.write_text("He saw the the end ,then left. The army left ,and then the rest.\n", encoding="utf-8")
    file = article.parent / "auditor-verdicts.jsonl"
    first, second, third = auditor.audit(article, Config(align=False)).findings
    known = verdicts.Verdicts(file.parent)
    decided = [known.on(first, Decision.FALSE_ALARM), known.on(third, Decision.DEFECT, suggestion="; ")]
    verdicts.update(file, lambda _: known.with_(decided))
    made = fix(article, Config(verdicts=str(file)))
    assert made.changes[0].after == b"He saw the the end ,then left. The army left; and then the rest.\n"
    assert [f.start for f in made.mended[0].withdrawn] == [second.start]
