"""The first lines of the messages that the bot sends without being asked: somebody else may read
them on a locked phone.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from handlers.kit.notifications import KINDS
from tests.gallery import code
from tests.gallery.samples import MarkingTranslator
from tests.gallery.walk import Shown

_CARD = ("handlers.events.cards", "card_screen")
"""Shown on request without a heading, and sent with one or as private."""


def first_lines(t: MarkingTranslator, shown: Sequence[Shown]) -> dict[str, set[str]]:
    """Of each kind of message its first lines between marks, as the walk has them."""
    by_maker: dict[code.Name | None, list[Shown]] = {}
    for one in shown:
        maker = (one.maker.module, one.maker.name) if one.maker is not None else None
        by_maker.setdefault(maker, []).append(one)
    return {
        kind: set(_lines(t, (renderer.__module__, renderer.__qualname__), by_maker))
        for kind, renderer in KINDS.items()
    }


def _lines(
    t: MarkingTranslator, renderer: code.Name, shown: Mapping[code.Name | None, list[Shown]]
) -> Iterator[str]:
    makers = {renderer, *code.reached(renderer, beyond=_CARD)}
    headings = {key for name in makers - {_CARD} for key in code.keys_of(code.nodes()[name])}
    for maker in makers:
        # A private one is sent as `notice-private`; a third of the others are the same again.
        texts = dict.fromkeys(one.marked for one in shown.get(maker, ()) if not one.screen.private)
        for marked in texts:
            line = next(line for line in marked.split("\n") if line.strip())
            keys = t.keys_in(line)
            if maker != _CARD or (keys and keys[0] in headings):
                yield re.sub("<[^>]+>", "", line)
