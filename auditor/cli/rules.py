"""``audit rules``: list all rules, or how often each was right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from auditor.cli import decisions, options, streams


@click.command(name="rules")
@click.option("--output-format", type=click.Choice(["text", "json", "markdown"]), default="text")
@click.option("--stats", is_flag=True, help="Print how often each rule was right, by the decisions of persons.")
@options.add((options.flag("verdicts"),), options.SETTINGS)
def command(output_format: str, stats: bool, path: Path | None, isolated: bool, **flags: Any) -> int:
    """List all rules, a line each; --output-format markdown prints the whole reference.

    --stats prints the precision of each rule on whose findings somebody decided: defects by defects and
    false alarms, the least precise rule first.
    """
    if stats:
        settings, _ = options.settings(path, isolated, flags)
        return _stats(decisions.file(settings), output_format)
    from auditor.render import explain  # noqa: PLC0415 - for a quick --help
    from auditor.render.safe import pretty  # noqa: PLC0415
    from auditor.rules import registry  # noqa: PLC0415

    rules = registry.all_rules()
    if output_format == "json":
        streams.write_utf8(pretty([explain.as_dict(rule) for rule in rules]))
    elif output_format == "markdown":
        click.echo(explain.reference(rules), nl=False)
    else:
        width = max(len(rule.name) for rule in rules)
        for rule in rules:
            click.echo(f"{rule.code}  {rule.name:{width}}  {rule.severity.label:8}  {rule.summary()}")
    return 0


def _stats(file: Path, output_format: str) -> int:
    from auditor import verdicts  # noqa: PLC0415
    from auditor.render.safe import pretty, visible  # noqa: PLC0415
    from auditor.review.decide import precisions  # noqa: PLC0415
    from auditor.rules import registry  # noqa: PLC0415

    if output_format == "markdown":
        raise click.UsageError("--stats prints text or json")
    found = precisions(verdicts.load(file))
    names = {rule.code: rule.name for rule in registry.all_rules()}
    if output_format == "json":
        rows = [
            {
                "code": rule.code,
                "name": names.get(rule.code),
                "precision": round(rule.share, 4),
                "defects": rule.defects,
                "false_alarms": rule.false_alarms,
            }
            for rule in found
        ]
        streams.write_utf8(pretty(rows))
        return 0
    width = max((len(names.get(rule.code, "")) for rule in found), default=0)
    for rule in found:
        share = f"{100 * rule.share:3.0f}%"
        counts = f"{rule.defects:5} right  {rule.false_alarms:5} wrong"
        click.echo(visible(f"{rule.code}  {names.get(rule.code, ''):{width}}  {share}  {counts}"))
    if not found:
        streams.say(f"audit: nobody has decided on a finding in {file}")
    return 0
