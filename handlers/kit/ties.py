"""Ties of an object to the priorities and tracks of the year: the button that leads to the chooser,
and the line that a card shows.

    BACK["event"] = OpenEvent                       # where the chooser leads back to
    Button(t.plain("theme-choose"), ChooseThemes("event", event.id, 0))
    theme_lines(t, await ties.tied(ctx.db, "event", event.id))
"""

from collections.abc import Callable, Sequence

from handlers.kit.buttons import Press
from handlers.kit.texts import Translator
from storage.terms.themes import Theme, ThemeKind


class ChooseThemes(Press, prefix="yth"):
    """Choose to which priorities and tracks of the year an object belongs."""

    kind: str
    subject_id: int
    page: int


BACK: dict[str, Callable[[int], Press]] = {}
"""What the chooser leads back to, by the kind of the object: filled by `handlers/__init__.py` from
the `TIED` of each module.
"""


def theme_lines(t: Translator, themes: Sequence[Theme]) -> str | None:
    """To which priorities and tracks an object belongs, as Telegram HTML; None if to none."""
    lines = (
        t("theme-of-priority" if one.kind is ThemeKind.PRIORITY else "theme-of-track",
          title=one.text(t.language).title)
        for one in themes
    )  # fmt: skip
    return "\n".join(lines) or None
