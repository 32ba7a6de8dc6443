"""The hooks for pre-commit, GitHub, GitLab and containers, run or parsed as their hosts would."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from check_jsonschema import main as check_jsonschema
from click.testing import CliRunner
from dockerfile_parse import DockerfileParser
from junitparser import JUnitXml
from pre_commit.clientlib import load_config, load_manifest
from sarif_pydantic import Sarif

from tests.test_gate import commit, git
from tests.test_gate_cli import CLEAN, FAULTY, NEW, OLD, write

ROOT = Path(__file__).parent.parent


def loaded(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A runner's environment: ``audit`` on the path, an encoder that needs no weights, nothing of the user's."""
    shim = tmp_path / "bin" / "audit"
    write(tmp_path, "bin/audit", f'#!/bin/sh\nexec {sys.executable} -m auditor "$@"\n')
    shim.chmod(0o755)
    return {
        "PATH": os.pathsep.join([str(shim.parent), os.environ["PATH"]]),
        "PYTHONPATH": str(ROOT),
        "HOME": str(tmp_path / "home"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"),
        "AUDITOR_MODEL": "tiny",
        "AUDITOR_CACHE": "false",
    }


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A clone of a bare origin, on a branch that adds an article; meanwhile another one changed on main."""
    folder = tmp_path / "corpus"
    write(folder, "articles/old.txt", OLD)
    write(folder, "articles/faulty.txt", FAULTY)
    git(folder, "init", "-q", "-b", "main")
    commit(folder)
    git(folder, "checkout", "-q", "-b", "branch")
    write(folder, "articles/new.txt", NEW)
    commit(folder)
    git(folder, "checkout", "-q", "main")
    write(folder, "articles/faulty.txt", FAULTY + FAULTY)
    commit(folder)
    git(folder, "checkout", "-q", "branch")
    git(tmp_path, "init", "-q", "--bare", "-b", "main", "origin.git")
    git(folder, "remote", "add", "origin", str(tmp_path / "origin.git"))
    git(folder, "push", "-q", "origin", "main", "branch")
    return folder


def run(
    command: list[str], folder: Path, environment: Mapping[str, str], **more: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=folder, env={**environment, **more}, capture_output=True, text=True, check=False
    )


def test_pre_commit_runs_the_hook_on_what_is_committed(checkout: Path, environment: dict[str, str]) -> None:
    (hook,) = load_manifest(ROOT / ".pre-commit-hooks.yaml")
    entry = {key: hook[key] for key in ("id", "name", "entry", "files", "require_serial")}
    local = {**entry, "language": "unsupported", "args": ["--against", "articles"]}
    write(checkout, ".pre-commit-config.yaml", yaml.safe_dump({"repos": [{"repo": "local", "hooks": [local]}]}))
    git(checkout, "add", "-A")
    hooked = [sys.executable, "-m", "pre_commit", "run", "--color", "never"]
    done = run(hooked, checkout, environment)
    assert done.returncode == 0, done.stdout
    assert "(no files to check)Skipped" in done.stdout
    done = run([*hooked, "--files", "articles/new.txt", ".pre-commit-config.yaml"], checkout, environment)
    assert done.returncode == 1
    assert "- exit code: 1" in done.stdout
    assert "reject articles/new.txt" in done.stdout
    assert "southern" in done.stdout  # as the witness has it
    assert "faulty.txt" not in done.stdout
    write(checkout, "articles/clean.txt", CLEAN)
    git(checkout, "add", "-A")
    done = run(hooked, checkout, environment)
    assert (done.returncode, done.stdout.rstrip().endswith("Passed")) == (0, True)


def test_the_hook_takes_the_files_that_audit_reads() -> None:
    from auditor.ingest.find import SUFFIXES  # noqa: PLC0415 - a detail of the package

    (hook,) = loaded(".pre-commit-hooks.yaml")
    assert [suffix for suffix in sorted(SUFFIXES) if not re.search(hook["files"], f"articles/a{suffix}")] == []
    assert not re.search(hook["files"], "articles/a.py")


@pytest.mark.parametrize(
    ("schema", "file"), [("github-actions", "action.yml"), ("gitlab-ci", "integrations/gitlab.yml")]
)
def test_files_are_what_their_hosts_expect(schema: str, file: str) -> None:
    done = CliRunner().invoke(check_jsonschema, ["--builtin-schema", f"vendor.{schema}", str(ROOT / file)])
    assert done.exit_code == 0, done.output


def test_the_readme_shows_what_hosts_take(tmp_path: Path) -> None:
    blocks = re.findall(r"```yaml\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    kinds = {"repos": "pre-commit", "on": "github-workflows", "include": "gitlab-ci"}
    seen = []
    for block in blocks:
        kind = kinds[block.split(":")[0]]
        write(tmp_path, f"{kind}.yml", block)
        if kind == "pre-commit":
            (repository,) = load_config(tmp_path / f"{kind}.yml")["repos"]
            assert [hook["id"] for hook in repository["hooks"]] == [
                hook["id"] for hook in loaded(".pre-commit-hooks.yaml")
            ]
        else:
            arguments = ["--builtin-schema", f"vendor.{kind}", str(tmp_path / f"{kind}.yml")]
            done = CliRunner().invoke(check_jsonschema, arguments)
            assert done.exit_code == 0, done.output
        if kind == "github-workflows":
            steps = yaml.safe_load(block)["jobs"]["audit"]["steps"]
            given = [step["with"] for step in steps if step["uses"].startswith("OWNER/auditor")]
            assert [inputs.keys() <= loaded("action.yml")["inputs"].keys() for inputs in given] == [True]
        seen.append(kind)
    assert sorted(seen) == sorted(kinds.values())


def test_shellcheck_finds_nothing() -> None:
    shellcheck = Path(sys.executable).with_name("shellcheck")
    steps = [step["run"] for step in loaded("action.yml")["runs"]["steps"] if "run" in step]
    job = loaded("integrations/gitlab.yml")["audit"]
    # $AUDIT_PATHS is split into words on purpose
    scripts = {"SC2086": [*job["before_script"], *job["script"]], "SC2148": steps}
    for allowed, lines in scripts.items():
        given = "#!/bin/bash\n" + "\n".join(lines)
        done = subprocess.run(
            [shellcheck, "-e", allowed, "-"], input=given, capture_output=True, text=True, check=False
        )
        assert done.stdout == ""
    done = subprocess.run(
        [shellcheck, *ROOT.glob("integrations/*.sh")], capture_output=True, text=True, check=False
    )
    assert done.stdout == ""


def action(inputs: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """The script of the action's last step, and its environment as the runner makes it of the inputs."""
    described = loaded("action.yml")
    values = {name: str(given.get("default", "")) for name, given in described["inputs"].items()} | dict(inputs)
    assert values.keys() == described["inputs"].keys()
    step = described["runs"]["steps"][-1]
    assert step["shell"] == "bash"
    expression = re.compile(r"\$\{\{ inputs\.([\w-]+) \}\}")
    given = {name: expression.sub(lambda found: values[found[1]], text) for name, text in step["env"].items()}
    return step["run"], {**given, "GITHUB_ACTION_PATH": str(ROOT)}


def bash(script: str) -> list[str]:
    """As GitHub runs a step."""
    return ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]


def test_the_action_annotates_the_article_of_a_pull_request(checkout: Path, environment: dict[str, str]) -> None:
    script, given = action({"paths": "\n  articles\n", "junit": "reports/junit.xml"})
    summary = checkout.parent / "summary.md"
    given |= {"GITHUB_BASE_REF": "main", "GITHUB_STEP_SUMMARY": str(summary)}
    done = run(bash(script), checkout, environment, **given)
    assert (done.returncode, done.stderr) == (1, "")
    commands = done.stdout.splitlines()
    assert commands[0].startswith("::error file=articles/new.txt,line=1,")
    assert all("file=articles/new.txt," in command for command in commands)
    assert "contrary-direction" in done.stdout
    text = summary.read_text(encoding="utf-8")
    assert "| reject |" in text and "faulty.txt" not in text
    rules = Sarif.model_validate_json((checkout / "auditor.sarif").read_text(encoding="utf-8")).runs[0].results
    assert len(rules) == len(commands) - 1
    assert [suite.name for suite in JUnitXml.fromfile(str(checkout / "reports/junit.xml"))] == ["articles/new.txt"]


def test_the_action_takes_its_inputs(checkout: Path, environment: dict[str, str]) -> None:
    inputs = {"paths": "articles/new.txt", "against": "articles/faulty.txt\n", "fail-on": "critical", "sarif": ""}
    script, given = action(inputs)
    done = run(bash(script), checkout, environment, **given)  # a push: the commit before is HEAD~1
    assert (done.returncode, done.stderr) == (0, "")
    assert "untranslated" in done.stdout and "contrary-direction" not in done.stdout
    assert not (checkout / "auditor.sarif").exists()


def test_a_shallow_clone_is_told_what_it_lacks(checkout: Path, environment: dict[str, str]) -> None:
    git(
        checkout.parent, "clone", "-q", "--depth", "1", "-b", "branch", f"file://{checkout.parent}/origin.git", "s"
    )
    script, given = action({"paths": "articles"})
    done = run(bash(script), checkout.parent / "s", environment, **given, GITHUB_BASE_REF="main")
    assert (done.returncode, done.stdout) == (2, "")
    assert "'origin/main' is no commit" in done.stderr
    assert "shallow: fetch more of its history" in done.stderr


def test_the_job_of_gitlab_leaves_the_reports_it_names(checkout: Path, environment: dict[str, str]) -> None:
    job = loaded("integrations/gitlab.yml")["audit"]
    given = {**job["variables"], "AUDIT_PATHS": "articles/", "CI_MERGE_REQUEST_DIFF_BASE_SHA": "origin/main"}
    done = run(["bash", "-c", "\n".join(["set -e", *job["script"]])], checkout, environment, **given)
    assert (done.returncode, done.stderr) == (1, "")
    assert "reject articles/new.txt" in done.stdout
    reports = job["artifacts"]["reports"]
    places = {row["location"]["path"] for row in yaml.safe_load((checkout / reports["codequality"]).read_text())}
    assert places == {"articles/new.txt"}
    assert [suite.name for suite in JUnitXml.fromfile(str(checkout / reports["junit"]))] == ["articles/new.txt"]


def test_the_container_copies_what_its_build_needs() -> None:
    steps = DockerfileParser(fileobj=io.BytesIO((ROOT / "Containerfile").read_bytes())).structure
    copies = [step["value"].split() for step in steps if step["instruction"] == "COPY"]
    copied = {source for *sources, _ in copies for source in sources}
    assert [source for source in sorted(copied) if not (ROOT / source).exists()] == []
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    built = project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
    needed = {"pyproject.toml", project["project"]["readme"], *project["project"]["license-files"], *built}
    runs = "\n".join(step["value"] for step in steps if step["instruction"] == "RUN")
    named = {Path(path).name for path in re.findall(r"/source/([\w./-]+)", runs)}
    assert needed | named <= copied
    assert re.findall(r"grep (\S+)==", runs) == ["^torch"]
    assert "\ntorch==" in (ROOT / "constraints.txt").read_text(encoding="utf-8")
    (entry,) = [yaml.safe_load(step["value"]) for step in steps if step["instruction"] == "ENTRYPOINT"]
    assert entry[0] in project["project"]["scripts"]
    order = [step["instruction"] for step in steps]
    assert order.index("USER") > max(index for index, name in enumerate(order) if name in {"RUN", "COPY"})
