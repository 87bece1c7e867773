"""Every screen of the board, for `tests/every_screen.py`."""

from collections.abc import Iterator
from dataclasses import replace

from handlers.board import cards, entries, notifications, numbers, posting
from handlers.board.callbacks import PickEntryFilter
from handlers.board.cards import KINDS
from handlers.introductions.subjects import ask_review_screen
from handlers.kit.confirm import Confirmation
from handlers.kit.navigation import Home
from handlers.kit.screens import Screen
from handlers.kit.texts import LANGUAGES, Translator
from storage.board.board import PAGE, BoardPosition, EntryRow
from storage.board.records import ENTRY, SORTS, Entry, EntryKind, EntryStatus, EntryText, Found
from storage.board.statistics import BoardNumbers
from storage.kit.contacts import Contact
from storage.kit.form_drafts import Value
from storage.kit.taxonomy import COUNTRIES, TOPICS
from tests.pages import NO_PAGE, middle_page
from tests.reviews.screens import review_screens
from tests.screens import BIG, NOW, asked, clipped

ZONE = "Asia/Almaty"


def text_of(text: str, kind: EntryKind, sort: str | None) -> EntryText:
    return EntryText(
        kind, sort, clipped(text, posting.LONGEST_TITLE), clipped(text * 600, posting.LONGEST),
        clipped(text * 200, posting.LONGEST_WHOM), COUNTRIES if sort else (), LANGUAGES,
        TOPICS[15:18], NOW if sort else None, sort is not None,
    )  # fmt: skip


def board_answers(text: str) -> dict[str, Value]:
    return posting.answers_of(text_of(text, EntryKind.OPPORTUNITY, "partner")) | {
        "name": text, "sector": "education_science", "country": "ZZ", "zone": ZONE,
    }  # fmt: skip


def board_screens(t: Translator, text: str) -> Iterator[Screen]:
    def entry_of(kind: EntryKind, sort: str | None) -> Entry:
        return Entry(
            BIG, False, text if sort else None, "ZZ", "education_science",
            text_of(text, kind, sort), EntryStatus.PUBLISHED, 1, NOW, sort is None, 0, None, None,
            sort is not None,
        )  # fmt: skip

    for many in (0, 3, 12_345):
        yield numbers.numbers_screen(
            t,
            BoardNumbers(
                many, 3 * many, dict.fromkeys(EntryKind, many),
                {Found.HERE: 2 * many, Found.ELSEWHERE: 0, Found.NOTHING: many, None: 0},
            ),
        )  # fmt: skip
    sorts = [(EntryKind.SEEK, None), (EntryKind.OFFER, None)]
    for kind, sort in (*sorts, *((EntryKind.OPPORTUNITY, one) for one in SORTS)):
        entry = entry_of(kind, sort)
        yield cards.entry_screen(t, entry, ZONE)
        yield from review_screens(t, text, ENTRY, notifications.review_body(t, entry, ZONE))
    entry = entry_of(EntryKind.OPPORTUNITY, "partner")
    reason = clipped(text * 500, 500)
    mine = replace(entry, is_mine=True, name=text, comment=reason, interested=99_999)
    open_ended = replace(mine, text=replace(mine.text, until=None), is_asked=True)
    for status in EntryStatus:
        if status is EntryStatus.WITHDRAWN:
            continue
        yield cards.own_screen(t, replace(open_ended, status=status), ZONE)
    for found in Found:
        yield cards.own_screen(t, replace(mine, status=EntryStatus.ENDED, outcome=found), ZONE)
    yield cards.close_screen(t, mine)
    yield cards.close_screen(t, replace(mine, status=EntryStatus.ENDED))
    yield cards.ending_screen(t, open_ended, ZONE)
    yield cards.given_screen(t, mine)
    for may_renew in (True, False):
        yield cards.ended_screen(t, mine, may_renew=may_renew)
    for decision in ("approved", "rejected", "changes_requested"):
        yield cards.decided_screen(t, mine, decision, reason, ZONE)
    rows = [
        EntryRow(BIG, kind, clipped(text, 80), EntryStatus.PUBLISHED, None) for kind in EntryKind
    ] * 2
    place = BoardPosition(EntryKind.OPPORTUNITY, "migration_protection", "ZZ", None, 1)
    for at in (BoardPosition(), place, replace(place, typed=clipped(text * 9, 200))):
        yield cards.list_screen(t, at, middle_page(rows[:PAGE]), ZONE)
        yield cards.list_screen(t, at, NO_PAGE, ZONE)
    own = [
        EntryRow(BIG, EntryKind.SEEK, clipped(text, 80), status, None)
        for status in EntryStatus
        if status is not EntryStatus.WITHDRAWN
    ]
    yield cards.own_list_screen(t, middle_page(own[: entries.PAGE]))
    yield cards.own_list_screen(t, NO_PAGE)
    for what, keys in (("kind", KINDS), ("topic", TOPICS), ("country", COUNTRIES)):
        for page in range(6):
            yield cards.pick_screen(t, PickEntryFilter(what, page), place, keys)
    yield entries.gone_screen(t)
    sure = t("board-withdraw-sure", title=clipped(text, 80))
    yield from asked(t, Confirmation(sure, t.plain("board-withdraw-yes"), Home()))
    yield ask_review_screen(
        t, ENTRY, clipped(text, 80), clipped(text * 6, 300), Contact("email", "e" * 200)
    )
