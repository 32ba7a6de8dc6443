"""Names that a passage has only in words that answer to others: present to all appearance, and yet missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from auditor.facts.names import (
    TITLES,
    Name,
    Presence,
    Wording,
    closed,
    fold,
    name_referents,
    narrowed,
    presence,
    wording,
)


def answered(here: Wording, there: Wording) -> bool:
    """Whether the other passage has every word of the names here, a capital on it, as often as this one."""
    ours, theirs = (Counter(fold(t.text) for t in w.tokens if t.capitalised) for w in (here, there))
    return all(ours[word] <= theirs[word] for name in here.names for word in name.words)


def owed_names(here: Wording, there: Wording, pairs: Iterable[tuple[int, int]]) -> list[Name]:
    """Names here that the other passage has only in words that answer to further words of this one.

    “Asunción, Paraguay” is not in “Sochi, Paraguay”, though Paraguay may stand for its capital.
    """
    forth = dict(pairs)
    found = []
    for name in here.names:
        own = range(name.first, name.last + 1)
        if all(k in forth for k in own) or presence(name, there) is Presence.ABSENT:
            continue
        taken = {j for k, j in forth.items() if k not in own and "-" not in there.tokens[j].text}
        rest = tuple(token for k, token in enumerate(there.tokens) if k not in taken)
        left = wording(there.text, rest, there.language)
        if presence(name, left) is Presence.ABSENT:
            found.append(narrowed(name, left, here.tokens))
        elif unlike := _unlinked(name, here, left, forth):
            found.append(unlike)
    return found


def _unlinked(name: Name, here: Wording, left: Wording, forth: Mapping[int, int]) -> Name | None:
    """The proper words of a name that have no partner, where others have one: Leila of Leila Haddad."""
    bare = [k for k in range(name.first, name.last + 1) if k not in forth and here.tokens[k].capitalised]
    if not bare or len(bare) > name.last - name.first or name_referents(name):
        return None
    kept = {fold(here.tokens[k].text) for k in range(bare[0], bare[-1] + 1)} - TITLES
    part = name._replace(
        start=here.tokens[bare[0]].start,
        end=here.tokens[bare[-1]].end,
        first=bare[0],
        last=bare[-1],
        proper=tuple(word for word in name.proper if word in kept),
        common=tuple(word for word in name.common if word in kept),
        joined="".join(fold(here.tokens[k].text) for k in range(bare[0], bare[-1] + 1)),
    )
    return part if part.proper and presence(part, left) is Presence.ABSENT else None


def described(here: Wording, name: Name, lost: Sequence[int]) -> bool:
    """Whether a people's name only begins a description: its noun, too, is lost on the other side."""
    k = name.last + 1
    return bool(
        name_referents(name)
        and k in lost
        and here.text[name.end : here.tokens[k].start] == " "
        and here.tokens[k].lower not in closed(here.language)
    )
