"""A review as a state: what a key, or a line that was typed, makes of it. Nothing here reads or writes.

``press`` and ``typed`` give the next state and what must be done for it to be true. Whoever does that takes
the new state when it is done, and keeps the old one when it fails.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, replace

from auditor.model import Decision, Verdict
from auditor.review.groups import Group, on, settled
from auditor.verdicts import Key, Verdicts


class Page(enum.Enum):
    """What the screen shows."""

    FINDING = enum.auto()
    RULE = enum.auto()
    HELP = enum.auto()
    ALL = enum.auto()
    """The finding, and the question which decision all findings of its rule shall have."""


class View(enum.Enum):
    """How witnesses stand to the passage; one key goes from each to the next."""

    SIDE = "side by side"
    STACKED = "stacked"
    OFF = "without witnesses"


class Line(enum.Enum):
    """What a line is typed for."""

    SUGGESTION = enum.auto()
    NOTE = enum.auto()


@dataclass(frozen=True, slots=True)
class Write:
    """To be done: give these findings these verdicts; None: take theirs away."""

    verdicts: Mapping[Key, Verdict | None]


@dataclass(frozen=True, slots=True)
class Ask:
    """To be done: let the reader edit this text, then call ``typed``."""

    line: Line
    text: str


@dataclass(frozen=True, slots=True)
class Quit:
    """To be done: end."""


Effect = Write | Ask | Quit | None


@dataclass(frozen=True, slots=True)
class Past:
    """A step that can be undone: where the reader stood, and what the file said then."""

    at: int
    verdicts: Mapping[Key, Verdict | None]


@dataclass(frozen=True, slots=True)
class State:
    """A review at one moment; at ``at`` = ``len(groups)`` there is no finding left to show.

    ``known`` is what the file holds. ``everything``: decided findings are shown in their turn too. ``note``
    was written on the finding that is shown and waits for a decision. ``turned``: pages of a text too long
    for the screen.
    """

    groups: tuple[Group, ...]
    known: Verdicts
    everything: bool = False
    at: int = 0
    page: Page = Page.FINDING
    view: View = View.SIDE
    turned: int = 0
    note: str = ""
    past: tuple[Past, ...] = ()
    message: str = ""

    @property
    def group(self) -> Group | None:
        return self.groups[self.at] if self.at < len(self.groups) else None

    @property
    def verdict(self) -> Verdict | None:
        """What was decided on the finding that is shown."""
        return self.known.by_key.get(self.group.keys[0]) if self.group else None

    @property
    def decided(self) -> int:
        return sum(settled(group, self.known) for group in self.groups)

    @property
    def alike(self) -> tuple[Group, ...]:
        """What is undecided of the rule that is shown."""
        code = self.group.first.code if self.group else ""
        return tuple(g for g in self.groups if g.first.code == code and not settled(g, self.known))


_DECISIONS = {"d": Decision.DEFECT, "f": Decision.FALSE_ALARM}
_VIEWS = tuple(View)
KEYS = frozenset("dfsenubavxq? \r\n")
"""Keys that do something."""


def begun(
    groups: tuple[Group, ...], known: Verdicts, *, everything: bool = False, view: View = View.SIDE
) -> State:
    """A review of what is undecided, or of everything, at its beginning."""
    asked = tuple(group for group in groups if everything or not settled(group, known))
    return State(asked, known, everything=everything, view=view)


def press(state: State, key: str) -> tuple[State, Effect]:
    """What a key does."""
    state = replace(state, message="")
    if key in ("\x03", "\x04"):
        return state, Quit()
    if key == " ":
        return replace(state, turned=state.turned + 1), None
    if state.page is Page.ALL:
        return _all(replace(state, page=Page.FINDING, turned=0), _DECISIONS.get(key))
    if state.page is not Page.FINDING:
        return replace(state, page=Page.FINDING, turned=0), None
    if key in ("?", "q", "u", "b", "s", "v"):
        return _moved(state, key)
    if key in ("\r", "\n"):
        return state, None if state.group else Quit()
    if state.group is None:
        return replace(state, message="There is no finding left: u, b, s or q"), None
    return _decided(state, key, state.group)


def _moved(state: State, key: str) -> tuple[State, Effect]:
    """Keys that work at the end, too."""
    match key:
        case "q":
            return state, Quit()
        case "u":
            return _undone(state)
        case "b" if state.at == 0:
            return replace(state, message="This is the first"), None
        case "b":
            return _at(state, state.at - 1), None
        case "s":
            return _at(state, _next(state) if state.group else _skipped(state)), None
        case "v":
            view = _VIEWS[(_VIEWS.index(state.view) + 1) % len(_VIEWS)]
            return replace(state, view=view, message=view.value.capitalize()), None
        case _:
            return replace(state, page=Page.HELP, turned=0), None


def _decided(state: State, key: str, group: Group) -> tuple[State, Effect]:
    """Keys that ask something of a finding."""
    verdict = state.verdict
    match key:
        case "d" | "f":
            return _written(state, _verdicts(state, group, _DECISIONS[key]))
        case "e":
            own = verdict.suggestion if verdict and verdict.suggestion is not None else group.first.suggestion
            return state, Ask(Line.SUGGESTION, own or "")
        case "n":
            return state, Ask(Line.NOTE, verdict.note if verdict else state.note)
        case "x":
            return replace(state, page=Page.RULE, turned=0), None
        case "a" if state.alike:
            return replace(state, page=Page.ALL), None
        case "a":
            return replace(state, message=f"Nothing of {group.first.name} is undecided"), None
        case _:
            return replace(state, message="No such key; ? shows them all"), None


def typed(state: State, line: Line, text: str | None) -> tuple[State, Effect]:
    """What a typed line does; None: the reader thought better of it.

    A suggestion says that the finding is a defect, and holds for the same words of the group. An empty one
    deletes, where there was one to be emptied.
    """
    group, verdict = state.group, state.verdict
    if group is None or text is None:
        return replace(state, message="Left as it was"), None
    if line is Line.NOTE and verdict is None:
        return replace(state, note=text, message="The note is written with your decision: d or f"), None
    if line is Line.NOTE:
        said = {key: state.known.by_key.get(key) for key in group.keys}
        return _written(state, {key: replace(v, note=text) for key, v in said.items() if v}, at=state.at)
    shown = verdict.suggestion if verdict else None
    if not text and shown is None and group.first.suggestion is None:
        return replace(state, message="Left as it was"), None
    changes = _verdicts(state, group, Decision.DEFECT)
    for key, finding in zip(group.keys, group.findings, strict=True):
        if finding.text == group.first.text:
            changes[key] = replace(changes[key], suggestion=text)
    return _written(state, changes)


def _verdicts(state: State, group: Group, decision: Decision) -> dict[Key, Verdict]:
    return on(group, state.known, decision, state.note if group is state.group else "")


def _all(state: State, decision: Decision | None) -> tuple[State, Effect]:
    """That decision on all that is undecided of the rule."""
    if decision is None:
        return replace(state, message="Left as it was"), None
    groups = state.alike
    changes = {key: v for group in groups for key, v in _verdicts(state, group, decision).items()}
    state, effect = _written(state, changes)
    return replace(state, message=f"{len(groups)} decided at once: u takes them all back"), effect


def _written(state: State, changes: Mapping[Key, Verdict], at: int | None = None) -> tuple[State, Effect]:
    """The state in which these verdicts are in the file; ``at``: where the reader then is, if not further on."""
    before = {key: state.known.by_key.get(key) for key in changes}
    after = replace(state, known=state.known.with_(changes.values()))
    if before == changes:
        return _at(after, _next(after) if at is None else at), None
    after = replace(after, past=(*state.past, Past(state.at, before)))
    return _at(after, _next(after) if at is None else at), Write(changes)


def _undone(state: State) -> tuple[State, Effect]:
    if not state.past:
        return replace(state, message="Nothing to undo"), None
    last = state.past[-1]
    known = with_changes(state.known, last.verdicts)
    return replace(_at(state, last.at), known=known, past=state.past[:-1], message="Undone"), Write(last.verdicts)


def with_changes(known: Verdicts, changes: Mapping[Key, Verdict | None]) -> Verdicts:
    """What the file holds when a ``Write`` is done."""
    kept = {key: verdict for key, verdict in known.by_key.items() if key not in changes}
    return Verdicts(known.root, kept).with_(verdict for verdict in changes.values() if verdict)


def _at(state: State, at: int) -> State:
    return replace(state, at=at, page=Page.FINDING, turned=0, note="" if at != state.at else state.note)


def _next(state: State) -> int:
    """The next finding that is to be shown."""
    later = range(state.at + 1, len(state.groups))
    asked = (i for i in later if state.everything or not settled(state.groups[i], state.known))
    return next(asked, len(state.groups))


def _skipped(state: State) -> int:
    """The first finding that is undecided still."""
    undecided = (i for i, group in enumerate(state.groups) if not settled(group, state.known))
    return next(undecided, len(state.groups))
