"""Every screen of the Dialogue, for `tests/every_screen.py`."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from handlers.kit.confirm import Confirmation
from handlers.kit.navigation import Home
from handlers.kit.screens import Screen
from handlers.kit.texts import LANGUAGES, Translator
from handlers.kit.ties import ChooseThemes
from handlers.terms import desk, dialogue, handover, letters, planning, reviews, ties, year
from handlers.terms.fields import term_name
from storage.kit.open_items import ItemDecision
from storage.projects.year import ShowcaseNumbers
from storage.reviews import ReviewStatus
from storage.terms.handover import Handover, HandoverItem, HandoverStatus, LateItem
from storage.terms.letters import Answer, Letter
from storage.terms.meetings import Meeting, MeetingKind
from storage.terms.records import Planned, Rotation, Term, TermOutcome
from storage.terms.themes import MOST, Theme, ThemeKind, ThemeText
from storage.terms.ties import ThemeChoice
from storage.terms.years import YearView
from tests.pages import NO_PAGE, middle_page
from tests.reviews.screens import review_screens, review_view
from tests.screens import BIG, NOW, asked, clipped

ZONE = "Asia/Almaty"

FIRST, LAST = date(2026, 11, 26), date(2027, 11, 25)
PLANNED = Term(BIG, "ZZ", FIRST, LAST, None, None, None, ())
CURRENT = replace(PLANNED, began_at=NOW, adopted_at=NOW, chairs=(1, 2))
PAST = replace(CURRENT, ended_at=NOW + timedelta(days=365))
SHOWCASE = ShowcaseNumbers(40, 12, {"KZ": 5, "KG": 7}, 123, 21, 5)


def themes_of(text: str) -> tuple[Theme, ...]:
    """As many as there may be."""
    written = ThemeText(clipped(text * 2, 80), clipped(text * 6, 300))
    return tuple(
        Theme(BIG + number, BIG, kind, number, dict.fromkeys(LANGUAGES, written))
        for kind in ThemeKind
        for number in range(1, MOST[kind] + 1)
    )


def meetings_of(text: str) -> tuple[Meeting, ...]:
    title = clipped(text * 3, 120)
    return tuple(
        Meeting(BIG, kind, BIG, title, FIRST, text, kind is MeetingKind.FORUM)
        for kind in MeetingKind
    )


def _planning_screens(t: Translator, text: str) -> Iterator[Screen]:
    terms = [PLANNED, CURRENT, PAST]
    many = [replace(one, chairs=(1, 2, 3, 4, 5)) for one in terms]
    yield planning.terms_screen(t, [PAST] * 12, 1)
    yield planning.terms_screen(t, (), 0)
    names = dict.fromkeys(range(1, 6), text)
    for one in (*terms, *many):
        yield planning.term_screen(t, one, names)
    for term_id, country in ((BIG, None), (None, "ZZ")):
        for found in ((), ((BIG, text),) * 8):
            yield planning.found_screen(t, found, term_id, country)
    for countries in (("KZ", "KG", "TJ", "TM", "UZ"), ("KZ",)):
        rotation = Rotation(countries, 12)
        yield planning.order_screen(t, rotation, ("KZ", "KG", "TJ", "TM", "UZ"))
    everywhere: dict[str, tuple[str, ...]] = dict.fromkeys(
        ("KZ", "KG", "TJ", "TM", "UZ"), (text,) * 3
    )
    yield planning.focal_points_screen(t, everywhere)
    for named in ((), ((1, text),) * 6):
        yield planning.focal_point_screen(t, "KZ", named, (text,))
    answers = {"country": "ZZ", "starts": "2026-11-26", "ends": "2027-11-25"}
    for today in (FIRST, date(2030, 1, 1)):
        for is_new in (True, False):
            yield planning.review_screen(t, answers, today, is_new=is_new)
    for planned in ((), (PLANNED,) * 3):
        text_of = planning.leaving_text(t, "ZZ", planned, 123 * len(planned))
        yield from asked(t, Confirmation(text_of, t.plain("order-leave-yes"), Home()))
    overlap = Planned(TermOutcome.OVERLAPS, other=CURRENT)
    yield Screen(planning.outcome_text(t, overlap).html(t))
    question = t("term-delete-sure", name=term_name(t, PLANNED))
    yield from asked(t, Confirmation(question, t.plain("term-delete-yes"), Home()))


def _desk_screens(t: Translator, text: str, view: YearView) -> Iterator[Screen]:
    for late in (0, 123):
        yield desk.desk_screen(t, view, late)
    for term in (PLANNED, replace(CURRENT, adopted_at=None), CURRENT, PAST):
        for kind in ThemeKind:
            own = tuple(one for one in themes_of(text) if one.kind is kind)
            for some in ((), own[:4], own):
                for is_proposed in (True, False):
                    yield desk.edit_themes_screen(
                        t, term, some, kind, is_proposed=is_proposed, is_admin=is_proposed
                    )
    theme = themes_of(text)[0]
    yield desk.edit_theme_screen(t, theme, LANGUAGES)
    told = theme.text("en")
    written = {"kind": "priority", "language": "tk", "title": told.title}
    yield desk.theme_review_screen(t, written | {"sentence": told.sentence})
    yield desk.theme_review_screen(t, written | {"kind": "track"})
    yield desk.meetings_screen(t, meetings_of(text))
    yield desk.meetings_screen(t, ())
    late_items = [LateItem(kind, BIG, clipped(text * 3, 120), NOW) for kind in ("event", "review")]
    yield desk.late_screen(t, late_items * 9, ("KZ", "KG", "TJ"), 1, ZONE)
    yield desk.late_screen(t, (), (), 0, ZONE)
    question = t("theme-remove-sure", title=told.title)
    yield from asked(t, Confirmation(question, t.plain("theme-remove-yes"), Home()))
    body = reviews.review_body(t, CURRENT, themes_of(text)[:5])
    yield from review_screens(t, text, "priorities", body)
    for status in (ReviewStatus.APPROVED, ReviewStatus.REJECTED):
        yield reviews.decided_screen(t, review_view(text, "priorities", status).review)


def _letter_screens(t: Translator, text: str) -> Iterator[Screen]:
    answer = Answer(BIG, text, "ZZ", clipped(text * 40, 1000), NOW)
    answers = (answer, replace(answer, name=None), replace(answer, text=None, at=None))
    letter = Letter(BIG, "ZZ", clipped(text * 40, 1000), NOW, answers)
    yield letters.letters_screen(t, middle_page([letter] * letters.PAGE), ZONE)
    yield letters.letters_screen(t, NO_PAGE, ZONE)
    yield letters.letter_screen(t, letter, ZONE, NOW, is_reader=False)
    for own in answers:
        yield letters.letter_screen(t, replace(letter, answers=(own,)), ZONE, NOW, is_reader=True)


def _handover_screens(t: Translator, text: str) -> Iterator[Screen]:
    title = clipped(text * 3, 120)
    items = tuple(
        HandoverItem(
            kind, BIG, title, decision, BIG, text, tuple(ItemDecision), NOW if decision else None
        )
        for kind in ("event", "review")
        for decision in (*ItemDecision, None)
    )
    kept = replace(items[0], kind="board-entry", options=tuple(ItemDecision)[:2])
    whole = Handover(
        CURRENT, PLANNED, HandoverStatus.OPEN, clipped(text * 20, 500), None, None, items * 3,
        "a" * 12, leaves=True, takes=False,
    )  # fmt: skip
    decided = replace(whole, items=items[:3])
    sent = replace(decided, status=HandoverStatus.SENT, leaves=True, takes=True)
    over = replace(
        decided,
        term=PAST,
        status=HandoverStatus.CONFIRMED,
        confirmed_at=NOW,
        leaves=False,
        unread=12,
    )
    for one in (whole, decided, sent, over, replace(decided, items=(), following=None)):
        yield handover.handover_screen(t, one, 1, ZONE, NOW)
    for item in (*items, kept):
        yield handover.item_screen(t, item, 2, ZONE)
    for found in ((), ((BIG, text),) * 8):
        yield handover.getters_screen(t, "event", BIG, found)
    for key in ("handover-told-sent", "handover-told-returned"):
        yield handover.told_screen(t, key)
    yield handover.confirmed_screen(t, PAST)
    yield handover.empty_screen(t, CURRENT)
    question = t("handover-sure", name=term_name(t, CURRENT), goes_on="12", closed="3", given="4")
    yield from asked(t, Confirmation(question, t.plain("handover-yes"), Home()))


def term_screens(t: Translator, text: str) -> Iterator[Screen]:
    themes = themes_of(text)
    full = YearView(
        CURRENT, (text,) * 5, themes, PLANNED, is_chair=True, is_late=True,
        meetings=meetings_of(text), takes=True,
    )  # fmt: skip
    views = (
        full,
        YearView(PLANNED, (), (), None, is_chair=False, is_late=False),
        replace(full, term=PAST, following=None, is_chair=False, is_late=False),
    )
    for view in views:
        yield dialogue.dialogue_screen(t, view, is_admin=True)
        for numbers in (None, SHOWCASE, replace(SHOWCASE, shown=0, by_country={}, repeats=0)):
            yield year.year_screen(t, view, numbers)
        for kind in ThemeKind:
            yield year.themes_screen(t, view, kind)
    yield dialogue.dialogue_screen(t, None)
    yield year.no_year_screen(t)
    long = clipped(text * 3, 120)
    kinds = ("plan-item", "decision", "project")
    for tied in (
        {}, {"event": ((BIG, long),) * 9, "practice": ((BIG, long),) * 3},
        dict.fromkeys(kinds, ((BIG, long),) * 3),
    ):  # fmt: skip
        for theme in (themes[0], themes[-1]):
            yield year.theme_screen(t, theme, tied)
    yield year.past_screen(t, middle_page([PAST] * year.PAGE))
    yield year.past_screen(t, NO_PAGE)
    for page in range(2):
        choice = ThemeChoice(long, themes, frozenset({themes[0].id, themes[-1].id}))
        yield ties.choice_screen(t, choice, ChooseThemes("event", BIG, page))
    yield from _planning_screens(t, text)
    yield from _desk_screens(t, text, full)
    yield from _letter_screens(t, text)
    yield from _handover_screens(t, text)
    yield ties.choice_screen(t, ThemeChoice(long, (), frozenset()), ChooseThemes("event", BIG, 0))
