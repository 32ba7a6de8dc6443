"""Files that are generated and committed; ``python -m tests.generated`` writes them, a test compares them."""

from __future__ import annotations

import functools
import io
import json
import os
from collections.abc import Sequence
from pathlib import Path

import auditor
from auditor import config
from auditor.compare import passages, run
from auditor.compare.model import Comparison
from auditor.fix import fix
from auditor.model import Report
from auditor.render import (
    as_json,
    as_jsonl,
    changes,
    concise,
    explain,
    files,
    formats,
    full,
    github,
    markdown,
    patch,
)
from auditor.render.collation import as_json as collation_json
from auditor.render.collation import markdown as collation_markdown
from auditor.render.collation import text as collation_text
from auditor.render.console import console_for
from auditor.render.diff import as_json as diff_json
from auditor.render.diff import html as diff_html
from auditor.render.diff import markdown as diff_markdown
from auditor.render.diff import text as diff_text
from auditor.rules import registry
from tests.judged import judged
from tests.samples import svg
from tests.screens import first_screen, screens

ROOT = Path(__file__).resolve().parent.parent
GOLDEN = ROOT / "fixtures" / "golden"
README = ROOT / "README.md"


def generated() -> dict[Path, str]:
    """Every generated file with the text that it must have."""
    return {
        ROOT / "docs" / "rules.md": explain.reference(registry.all_rules()),
        **_settings(),
        **_goldens(),
        **_outputs(),
        **_comparisons(),
        **screens(),
        **_reports(),
        **_pictures(),
        **_fixes(),
        **_readme(),
    }


def _readme() -> dict[Path, str]:
    """The README with its samples in their places."""
    page = README.read_text(encoding="utf-8")
    for name, sample in (("diff", _difference()), ("review", first_screen())):
        begin, end = f"<!-- {name}: begin -->\n", f"<!-- {name}: end -->\n"
        before, rest = page.split(begin)
        page = f"{before}{begin}```console\n{sample}```\n{end}{rest.split(end)[1]}"
    return {README: page}


def _difference() -> str:
    """Two passages of a diff."""
    out = io.StringIO()
    diff_text.render(_harbours(), console_for(out, 108, colour=False))
    paragraphs = out.getvalue().split("\n\n")
    shown = [text for text in paragraphs if text.startswith((" 3:93", "  5:1 "))]
    command = "$ audit diff fixtures/corpus/harbour-a.txt fixtures/corpus/harbour-b.txt\n…\n"
    return command + "\n\n".join(shown) + "\n"


def _settings() -> dict[Path, str]:
    names = [name for rule in registry.all_rules() for name in (rule.code, rule.name)]
    schema = json.dumps(config.schema(names), ensure_ascii=False, indent=2) + "\n"
    return {config.SCHEMA: schema, ROOT / "docs" / "settings.md": config.reference()}


def console(report: Report, width: int, colour: bool = False) -> str:
    """The console report as a terminal of that width gets it."""
    out = io.StringIO()
    full.show(report, console_for(out, width, colour=colour))
    return out.getvalue()


@functools.cache
def corpus() -> Report:
    """The report on fixtures/corpus."""
    os.chdir(ROOT)
    return auditor.audit(["fixtures/corpus"], auditor.Config(model="tiny", cache=False))


OUTPUTS = {
    "sarif": "report.sarif",
    "gitlab": "gitlab.json",
    "junit": "junit.xml",
    "github": "github.txt",
    "checkstyle": "checkstyle.xml",
    "csv": "report.csv",
}


def _outputs() -> dict[Path, str]:
    """What programs read; and what verdicts and a gate add, where that can be seen."""
    report = judged(corpus())
    texts = {name: formats.text(form, corpus()) for form, name in OUTPUTS.items()}
    texts |= {
        "judged-80.txt": console(report, 80),
        "judged-concise.txt": concise.render(report),
        "judged.md": markdown.render(report),
        "judged.json": as_json.render(report),
        "judged-junit.xml": formats.text("junit", report),
        "judged-github.txt": formats.text("github", report),
        "judged-summary.md": github.summary(report),
    }
    return {GOLDEN / name: text for name, text in texts.items()}


def _goldens() -> dict[Path, str]:
    report = corpus()
    texts = {
        "full-80.txt": console(report, 80),
        "full-160.txt": console(report, 160),
        "full-80-colour.txt": console(report, 80, colour=True),
        "concise.txt": concise.render(report),
        "report.md": markdown.render(report),
        "report.json": as_json.render(report),
        "report.jsonl": as_jsonl.render(report),
    }
    return {GOLDEN / name: text for name, text in texts.items()}


def _harbours() -> Sequence[Comparison]:
    os.chdir(ROOT)
    paths = ["fixtures/corpus/harbour-a.txt", "fixtures/corpus/harbour-b.txt"]
    return run.two(paths, auditor.Config(model="tiny", cache=False)).comparisons


def _comparisons() -> dict[Path, str]:
    os.chdir(ROOT)
    config = auditor.Config(model="tiny", cache=False)
    pair = _harbours()
    tables = passages.of_line(3, None, ["fixtures/corpus/harbour-a.txt", "fixtures/corpus"], config).tables

    def shown(width: int, colour: bool = False, everything: bool = False) -> str:
        out = io.StringIO()
        diff_text.render(pair, console_for(out, width, colour=colour), everything)
        return out.getvalue()

    out = io.StringIO()
    collation_text.render(tables, console_for(out, 80, colour=False))
    texts = {
        "diff-80.txt": shown(80),
        "diff-140.txt": shown(140),
        "diff-140-all.txt": shown(140, everything=True),
        "diff-140-colour.txt": shown(140, colour=True),
        "diff.md": diff_markdown.render(pair),
        "diff.json": diff_json.render(pair),
        "diff.html": diff_html.render(pair),
        "collation-80.txt": out.getvalue(),
        "collation.md": collation_markdown.render(tables),
        "collation.json": collation_json.render(tables),
    }
    return {GOLDEN / name: text for name, text in texts.items()}


def _reports() -> dict[Path, str]:
    os.chdir(ROOT)
    return {ROOT / "reports" / name: text for name, text in files.texts(auditor.audit(["seeds/"])).items()}


def _pictures() -> dict[Path, str]:
    """The samples of the README."""
    os.chdir(ROOT)
    report = auditor.audit(["seeds/"], auditor.Config(min_severity=auditor.Severity.MAJOR))
    out = io.StringIO()
    changes.render(fix(["seeds/"], auditor.Config()).mended, console_for(out, 100, colour=True))
    samples = {
        "audit": ("audit seeds/ --min-severity major", console(report, 100, colour=True)),
        "fix": ("audit fix seeds/", out.getvalue()),
    }
    return {ROOT / "docs" / f"{name}.svg": svg(*sample, 100) for name, sample in samples.items()}


def _fixes() -> dict[Path, str]:
    """What is shown of the fixes of fixtures/corpus, and the patch."""
    os.chdir(ROOT)
    fixes = fix(["fixtures/corpus"], auditor.Config())
    texts = {"fix.patch": patch.render(fixes.changes).decode()}
    for name, width, colour in (("fix-80.txt", 80, False), ("fix-80-colour.txt", 80, True)):
        out = io.StringIO()
        changes.render(fixes.mended, console_for(out, width, colour=colour))
        texts[name] = out.getvalue()
    return {GOLDEN / name: text for name, text in texts.items()}


def main() -> None:
    """Write what is stale."""
    for path, text in generated().items():
        if not path.exists() or path.read_bytes() != text.encode():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
            print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
