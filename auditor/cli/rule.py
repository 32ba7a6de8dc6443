"""``audit rule CODE-or-name``: explain a rule from its class."""

from __future__ import annotations

import click

from auditor.cli import streams
from auditor.config import nearest


@click.command(name="rule")
@click.argument("wanted", metavar="CODE-OR-NAME")
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text")
def command(wanted: str, output_format: str) -> int:
    """Explain a rule: what it flags, why it matters, what it leaves alone, with examples."""
    from auditor.render import explain  # noqa: PLC0415 - for a quick --help
    from auditor.render.safe import pretty  # noqa: PLC0415
    from auditor.rules import registry  # noqa: PLC0415

    rule = registry.find(wanted)
    if rule is None:
        names = [name for known in registry.all_rules() for name in (known.code, known.name)]
        raise click.UsageError(f"no rule is called {wanted!r}{nearest(wanted, names)}")
    if output_format == "json":
        streams.write_utf8(pretty(explain.as_dict(rule)))
    else:
        click.echo(explain.markdown(rule), nl=False)
    return 0
