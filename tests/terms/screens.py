"""Every screen of the Dialogue, for `tests/every_screen.py`."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from handlers.kit.screens import Screen
from handlers.kit.texts import LANGUAGES, Translator
from handlers.kit.ties import ChooseThemes
from handlers.terms import dialogue, ties, year
from storage.terms.records import Term
from storage.terms.themes import MOST, Theme, ThemeKind, ThemeText
from storage.terms.ties import ThemeChoice
from storage.terms.years import YearView
from tests.pages import NO_PAGE, middle_page
from tests.screens import BIG, NOW, clipped

FIRST, LAST = date(2026, 11, 26), date(2027, 11, 25)
PLANNED = Term(BIG, "ZZ", FIRST, LAST, None, None, None, ())
CURRENT = replace(PLANNED, began_at=NOW, adopted_at=NOW, chairs=(1, 2))
PAST = replace(CURRENT, ended_at=NOW + timedelta(days=365))


def themes_of(text: str) -> tuple[Theme, ...]:
    """As many as there may be."""
    written = ThemeText(clipped(text * 2, 80), clipped(text * 6, 300))
    return tuple(
        Theme(BIG + number, BIG, kind, number, dict.fromkeys(LANGUAGES, written))
        for kind in ThemeKind
        for number in range(1, MOST[kind] + 1)
    )


def term_screens(t: Translator, text: str) -> Iterator[Screen]:
    themes = themes_of(text)
    full = YearView(CURRENT, (text,) * 5, themes, PLANNED, is_chair=True, is_late=True)
    views = (
        full,
        YearView(PLANNED, (), (), None, is_chair=False, is_late=False),
        replace(full, term=PAST, following=None, is_chair=False, is_late=False),
    )
    for view in views:
        yield dialogue.dialogue_screen(t, view)
        yield year.year_screen(t, view)
        for kind in ThemeKind:
            yield year.themes_screen(t, view, kind)
    yield dialogue.dialogue_screen(t, None)
    yield year.no_year_screen(t)
    long = clipped(text * 3, 120)
    for tied in ({}, {"event": ((BIG, long),) * 9, "practice": ((BIG, long),) * 3}):
        for theme in (themes[0], themes[-1]):
            yield year.theme_screen(t, theme, tied)
    yield year.past_screen(t, middle_page([PAST] * year.PAGE))
    yield year.past_screen(t, NO_PAGE)
    for page in range(2):
        choice = ThemeChoice(long, themes, frozenset({themes[0].id, themes[-1].id}))
        yield ties.choice_screen(t, choice, ChooseThemes("event", BIG, page))
    yield ties.choice_screen(t, ThemeChoice(long, (), frozenset()), ChooseThemes("event", BIG, 0))
