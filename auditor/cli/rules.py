"""``audit rules``: list all rules."""

from __future__ import annotations

import json

import click

from auditor.cli import streams


@click.command(name="rules")
@click.option("--output-format", type=click.Choice(["text", "json", "markdown"]), default="text")
def command(output_format: str) -> int:
    """List all rules, a line each; --output-format markdown prints the whole reference."""
    from auditor.render import explain  # noqa: PLC0415 - for a quick --help
    from auditor.rules import registry  # noqa: PLC0415

    rules = registry.all_rules()
    if output_format == "json":
        streams.write_utf8(
            json.dumps([explain.as_dict(rule) for rule in rules], ensure_ascii=False, indent=2) + "\n"
        )
    elif output_format == "markdown":
        click.echo(explain.reference(rules), nl=False)
    else:
        width = max(len(rule.name) for rule in rules)
        for rule in rules:
            click.echo(f"{rule.code}  {rule.name:{width}}  {rule.severity.label:8}  {rule.summary()}")
    return 0
