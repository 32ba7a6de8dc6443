"""The screen of a review: a head with the progress, a finding or a text to read, and the keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from auditor.model import Decision
from auditor.render import explain, names
from auditor.render.safe import visible
from auditor.review import finding
from auditor.review.fit import Fit, Look
from auditor.review.state import Page, State
from auditor.rules.base import Rule

_COMMANDS = (
    ("d", "defect", "it is one: it stays in the report, confirmed"),
    ("f", "false alarm", "it is none: it is silenced and costs nothing"),
    ("s", "skip", "leave it undecided, to the next"),
    ("e", "edit", "it is a defect, and this should stand there instead"),
    ("n", "note", "why; kept with the decision"),
    ("a", "all", "the same for all that is undecided of this rule; asks first"),
    ("u", "undo", "take the last decision back, and the one before it …"),
    ("b", "back", "to the one before, decided or not"),
    ("v", "view", "witnesses side by side, stacked, or not at all"),
    ("x", "explain", "what the rule flags, and why"),
    ("q", "quit", "the next run goes on with what is undecided"),
)
_INDENT = 18  # columns before what a key does
_NARROW = 5  # the same on a narrow screen
_COUNTS = 26  # columns that the counts at the right of the head take at most
_ASCII = str.maketrans(
    {"⟦": ">>", "⟧": "<<", "⟨": "<", "⟩": ">", "·": "-", "─": "-", "━": "=", "│": "|", "→": ">", "…": "~"}
)


def render(state: State, rules: Mapping[str, Rule], look: Look, console: Console) -> list[str]:
    """The screen of a state as rows for a terminal, in ASCII where it has nothing else."""
    with console.capture() as captured:
        for line in lines(state, rules, look):
            console.print(line, no_wrap=True, overflow="ignore", crop=False)
    text = captured.get().removesuffix("\n")
    return (text.translate(_ASCII) if console.options.ascii_only else text).split("\n")


def lines(state: State, rules: Mapping[str, Rule], look: Look) -> list[Text]:
    """The screen of a state: ``height`` lines of at most ``width`` columns."""
    fit = Fit(look)
    head, foot, body = ([*part] for part in (_head(state, fit), _foot(state, fit), _body(state, rules, fit)))
    room = max(1, look.height - len(head) - len(foot))
    if len(body) > room:
        room = max(1, room - 1)
        pages = -(-len(body) // room)
        page = state.turned % pages
        body = body[page * room : (page + 1) * room]
        foot.insert(0, Text(f"space: page {page + 1} of {pages}", style="dim italic"))
    body += [Text()] * (room - len(body))
    return [*head, *body, *foot][: look.height]


def _head(state: State, fit: Fit) -> Iterator[Text]:
    """Where the reader is, and a line that fills as they decide."""
    total, decided = len(state.groups), state.decided
    counts = f"{state.at + 1} of {total} · {decided} decided" if state.group else f"{decided} of {total} decided"
    place = finding.place(state.group.first, max(1, fit.width - _COUNTS)) if state.group else "Review"
    room = fit.width - cell_len(place) - len(counts)
    if room > 1:
        yield Text.assemble((place, "bold"), " " * room, (counts, "dim"))
    else:
        yield Text(counts[: fit.width], style="dim")
    filled = fit.width * decided // total if total else fit.width
    yield Text.assemble(("━" * filled, "green"), ("─" * (fit.width - filled), "dim"))


def _foot(state: State, fit: Fit) -> Iterator[Text]:
    yield Text("─" * fit.width, style="dim")
    if state.message:
        yield from fit.wrapped(Text(visible(state.message), style="italic"))
    if state.page is Page.ALL and state.group:
        first = state.group.first
        number = names.count(len(state.alike), "undecided finding")
        yield from fit.wrapped(Text(f"{number} of {first.code} {first.name}: what are they?", style="bold"))
        yield from fit.keys([("d", "defects"), ("f", "false alarms"), ("any other key", "back")])
    elif state.page is not Page.FINDING:
        yield from fit.keys([("any key", "back")])
    elif state.group is None:
        skipped = [("s", "what was skipped")] if state.decided < len(state.groups) else []
        yield from fit.keys([*skipped, ("u", "undo"), ("b", "back"), ("q", "quit")])
    else:
        yield from fit.keys([*((key, word) for key, word, _ in _COMMANDS), ("?", "help")])


def _body(state: State, rules: Mapping[str, Rule], fit: Fit) -> Iterator[Text]:
    group = state.group
    if state.page is Page.HELP:
        yield from _help(fit)
    elif group is None:
        yield from _end(state, fit)
    elif state.page is Page.RULE and group.first.code in rules:
        yield from _rule(rules[group.first.code], fit)
    else:
        yield from finding.body(state, group, rules.get(group.first.code), fit)


def _rule(rule: Rule, fit: Fit) -> Iterator[Text]:
    """The rule explained: paragraphs wrapped to the screen, examples line by line."""
    for number, part in enumerate(explain.markdown(rule).split("````")):
        prose = number % 2 == 0
        for paragraph in part.strip("\n").split("\n\n") if prose else part.removeprefix("text").split("\n")[1:]:
            heading = paragraph.startswith("#")
            text = " ".join(paragraph.lstrip("# ").split("\n")) if prose else paragraph
            yield from fit.wrapped(Text(text, style="bold" if heading else ""), 0 if prose else 2)
            yield from [Text()] if prose else []


def _help(fit: Fit) -> Iterator[Text]:
    yield Text()
    indent = _INDENT if fit.width >= 2 * _INDENT else _NARROW
    for key, word, meaning in _COMMANDS:
        told = fit.wrapped(Text(meaning), indent)
        named = Text.assemble("  ", (key, "bold"), f"  {word}")
        if named.cell_len < indent:
            first = told.pop(0)
            named = Text.assemble(named, first[named.cell_len :])
        yield from [named, *told]
    yield Text()
    yield from fit.wrapped(finding.legend(fit), 2)
    yield from fit.wrapped(Text("A decision is on the disk before the next finding shows."), 2)


def _end(state: State, fit: Fit) -> Iterator[Text]:
    yield Text()
    if not state.groups:
        yield from fit.wrapped(Text("Nothing is left to decide.", style="bold"), 2)
        return
    verdicts = (state.known.by_key.get(group.keys[0]) for group in state.groups)
    said = Counter(verdict.decision for verdict in verdicts if verdict)
    parts = [
        names.count(said[Decision.DEFECT], "defect"),
        names.count(said[Decision.FALSE_ALARM], "false alarm"),
        f"{len(state.groups) - state.decided} undecided",
    ]
    yield from fit.wrapped(Text("That was the last one.", style="bold"), 2)
    yield from fit.wrapped(Text(" · ".join(parts)), 2)
