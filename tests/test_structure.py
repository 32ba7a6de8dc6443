"""Files stay small, and imports point down the layers of the design, never in a circle."""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from auditor.lexicons.base import series

ROOT = Path(__file__).parent.parent
FILES = sorted(path for folder in ("auditor", "tests", "benchmarks") for path in (ROOT / folder).rglob("*.py"))
MAX_LINES = 300

LAYERS = tuple(
    map(
        series,
        (
            "atomic model",
            "audited brackets config lexicons quotation tokens words",
            "cache ingest language segment vocabulary",
            "article",
            "encode",
            "estimate",
            "align",
            "archive",
            "facts",
            "rules",
            "locate select",
            "engine score verdicts",
            "baseline",
            "witnesses",
            "pipeline",
            "compare fix gate",
            "render",
            "review",
            "cli",
        ),
    )
)
"""The parts of the package, each importing from itself and from lines above its own."""

LEVEL = {part: level for level, parts in enumerate(LAYERS) for part in parts}


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


SOURCES = {module_name(path): path for path in FILES if path.is_relative_to(ROOT / "auditor")}
INSIDE = sorted(name for name in SOURCES if name not in ("auditor", "auditor.__main__"))


def imports(name: str) -> set[str]:
    """The modules of the package that a module imports, wherever in it: submodules by their own names."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(SOURCES[name].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name} imports by a relative path"
            modules = {f"{node.module}.{alias.name}" for alias in node.names}
            found.update(module if module in SOURCES else str(node.module) for module in modules)
    return (found & SOURCES.keys()) - {"auditor"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_stay_small(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) < MAX_LINES


def test_every_part_has_its_layer() -> None:
    assert {name.split(".")[1] for name in INSIDE} == LEVEL.keys()


@pytest.mark.parametrize("name", INSIDE)
def test_imports_point_down_the_layers(name: str) -> None:
    part = name.split(".")[1]
    others = {module.split(".")[1] for module in imports(name)} - {part}
    assert [other for other in sorted(others) if LEVEL[other] >= LEVEL[part]] == []


def test_no_module_imports_itself_by_way_of_others() -> None:
    tuple(TopologicalSorter({name: imports(name) for name in INSIDE}).static_order())  # raises on a cycle
