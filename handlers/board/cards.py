"""The screens of the board: lists, entries, what an author can do with hers."""

from collections.abc import Mapping

from handlers.board.callbacks import (
    AnnounceEntry,
    BackToBoard,
    CloseEntry,
    EditEntry,
    EndEntry,
    NewEntry,
    OpenEntry,
    OwnEntries,
    PickEntryFilter,
    RenewEntry,
    SearchBoard,
    ShowBoard,
    ShowFoundEntries,
    WithdrawEntry,
)
from handlers.board.messages import (
    ANY,
    BY,
    DECIDED,
    FIELD,
    FOUND,
    KIND,
    OUTCOME,
    PICK,
    SORT,
    STATUS,
)
from handlers.introductions.callbacks import AskAuthor
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.date_format import date
from handlers.kit.member_cards import author_line, topics
from handlers.kit.navigation import (
    Board,
    back_button,
    home_button,
    home_row,
    page_row,
    total_line,
)
from handlers.kit.report_buttons import report_row
from handlers.kit.review_cards import reason_words
from handlers.kit.screens import (
    Button,
    Row,
    Screen,
    balanced_page,
    column,
    listed,
    main,
    paragraphs,
)
from handlers.kit.taxonomy import COUNTRY, LANGUAGE, TOPIC
from handlers.kit.text_pages import Block, TextRun, block, split_pages
from handlers.kit.texts import Family, Translator
from storage.board.board import BoardPosition, EntryRow
from storage.board.records import ENTRY, Entry, EntryKind, EntryStatus, EntryText, Found
from storage.database import Page

TITLE = 60
"""Longest title on a button, in characters."""

CHOICES = 8

NAMES: Mapping[str, Family[str]] = {"kind": KIND, "topic": TOPIC, "country": COUNTRY}

GIVEN_BACK = (EntryStatus.CHANGES_REQUESTED, EntryStatus.REJECTED)


def kind_of(t: Translator, text: EntryText) -> str:
    """What an entry is, unformatted: "I seek", or the sort of an opportunity."""
    return t.plain(KIND(text.kind)) if text.sort is None else t.plain(SORT(text.sort))


def text_blocks(t: Translator, text: EntryText, who: str | None, zone: str) -> list[Block]:
    """What an entry says, part by part; `who` is its author, unformatted."""
    where = listed(t.plain(COUNTRY(code)) for code in text.countries)
    facts = (
        ("whom", text.for_whom),
        ("countries", where or t.plain("board-everywhere")),
        ("languages", listed(t.plain(LANGUAGE(code)) for code in text.languages)),
        ("until", None if text.until is None else date(t, text.until, zone)),
        ("topics", topics(t, text.topics)),
    )
    lines = [
        run
        for name, value in facts
        if value
        for run in (TextRun(t.plain(FIELD(name)), "b"), TextRun(f": {value}\n"))
    ]
    return [
        (TextRun(kind_of(t, text)), TextRun("\n"), TextRun(text.title, "b")),
        block(None, text.what),
        (*lines[:-1], TextRun(lines[-1].text.rstrip())),
        *([block(None, TextRun(who, "i"))] if who else []),
    ]


def entry_html(t: Translator, text: EntryText, who: str | None, zone: str) -> str:
    """What an entry says, as Telegram HTML."""
    return split_pages(text_blocks(t, text, who, zone))[0]


def entry_screen(t: Translator, entry: Entry, zone: str) -> Screen:
    """An entry on the board for a reader."""
    who = author_line(t, entry.name, entry.sector, entry.country)
    rows: list[Row] = [(main(t.plain("board-interested"), AskAuthor(ENTRY, entry.id)),)]
    if entry.can_announce:
        rows.append((Button(t.plain("board-announce"), AnnounceEntry(entry.id)),))
    rows.append(report_row(t, ENTRY, entry.id))
    return Screen(
        entry_html(t, entry.text, who, zone),
        (*rows, (back_button(t, BackToBoard()), home_button(t))),
        protected=entry.name is not None,
    )


def own_screen(t: Translator, entry: Entry, zone: str) -> Screen:
    """An entry for its author, with its status and what she can do."""
    ends = "" if entry.expires_at is None else date(t, entry.expires_at, zone)
    told = [t(STATUS(entry.status), day=ends)]
    if entry.status in (EntryStatus.PUBLISHED, EntryStatus.ENDED):
        told.append(t("board-interested-count", count=entry.interested))
    if entry.outcome is not None:
        told.append(t(OUTCOME(entry.outcome)))
    reason = entry.comment if entry.status in GIVEN_BACK else None
    name = t.plain("naming-yes" if entry.text.is_named else "naming-no")
    return Screen(
        paragraphs(
            entry_html(t, entry.text, None, zone),
            t("person-line", label=t.plain(FIELD("named")), value=name),
            "\n".join(told),
            t("board-reason", reason=reason_words(t, reason)) if reason else None,
        ),
        (*_acts(t, entry), (back_button(t, OwnEntries(0)), home_button(t))),
        protected=True,
    )


def _acts(t: Translator, entry: Entry) -> list[Row]:
    rows: list[Row] = []
    renew = main(t.plain("board-renew"), RenewEntry(entry.id))
    change = (Button(t.plain("board-change"), EditEntry(entry.id)),)
    match entry.status:
        case EntryStatus.PUBLISHED:
            if entry.is_asked and entry.can_be_renewed:
                rows.append((renew,))
            if entry.can_announce:
                rows.append((Button(t.plain("board-announce"), AnnounceEntry(entry.id)),))
            rows += [change, (Button(t.plain("board-close"), CloseEntry(entry.id)),)]
        case EntryStatus.ENDED:
            if entry.outcome is None:
                rows.append((Button(t.plain("board-say"), CloseEntry(entry.id)),))
            rows.append((Button(t.plain("board-again"), EditEntry(entry.id)),))
        case EntryStatus.PENDING | EntryStatus.CHANGES_REQUESTED | EntryStatus.REJECTED:
            rows += [change, (Button(t.plain("board-withdraw"), WithdrawEntry(entry.id)),)]
        case _:
            pass
    return rows


def close_screen(t: Translator, entry: Entry) -> Screen:
    """The question what came of an entry, before it leaves the board."""
    keep = Button(t.plain("board-keep"), OpenEntry(entry.id))
    is_there = entry.status is EntryStatus.PUBLISHED
    return Screen(
        paragraphs(
            t("board-title-of", title=entry.text.title),
            t("board-close-ask") if is_there else t("board-found-ask"),
        ),
        (
            *column(Button(t.plain(FOUND(one)), EndEntry(entry.id, one.value)) for one in Found),
            *(((keep,),) if is_there else ()),
            (back_button(t, OwnEntries(0)), home_button(t)),
        ),
    )


def ending_screen(t: Translator, entry: Entry, zone: str) -> Screen:
    """The question whether an entry still stands, which its author gets before it runs out."""
    assert entry.expires_at is not None
    return Screen(
        paragraphs(
            t("board-title-of", title=entry.text.title),
            t("board-ending", day=date(t, entry.expires_at, zone)),
        ),
        (
            (main(t.plain("board-renew"), RenewEntry(entry.id)),),
            (Button(t.plain("board-close"), CloseEntry(entry.id)),),
            (Button(t.plain("board-open"), OpenEntry(entry.id)), home_button(t)),
        ),
        private=True,
    )


def ended_screen(t: Translator, entry: Entry, *, may_renew: bool) -> Screen:
    """That an entry has run out, with the question what came of it."""
    rows: list[Row] = [
        (Button(t.plain(FOUND(one)), EndEntry(entry.id, one.value)),) for one in Found
    ]
    if may_renew:
        rows.append((Button(t.plain("board-put-back"), RenewEntry(entry.id)),))
    return Screen(
        paragraphs(
            t("board-title-of", title=entry.text.title),
            t("board-ended"),
            t("board-found-ask"),
        ),
        (*rows, home_row(t)),
        private=True,
    )


def given_screen(t: Translator, entry: Entry) -> Screen:
    """That an entry of the chair is hers now."""
    return Screen(
        paragraphs(t("board-title-of", title=entry.text.title), t("board-given")),
        (
            (main(t.plain("board-open"), OpenEntry(entry.id)),),
            (Button(t.plain("board-close"), CloseEntry(entry.id)), home_button(t)),
        ),
        private=True,
    )


def decided_screen(
    t: Translator, entry: Entry, status: str, reason: str | None, zone: str
) -> Screen:
    """The decision about an entry, with its whole text if it is sent back to its author."""
    rows: list[Row] = [(Button(t.plain("board-open"), OpenEntry(entry.id)),)]
    if status != "approved":
        rows = [(main(t.plain("board-change"), EditEntry(entry.id)),)]
    ends = "" if entry.expires_at is None else date(t, entry.expires_at, zone)
    return Screen(
        paragraphs(
            t(DECIDED(status), day=ends),
            entry_html(t, entry.text, None, zone),
            t("board-reason", reason=reason_words(t, reason)) if reason else None,
        ),
        (*rows, home_row(t)),
        private=True,
    )


# Lists


def list_screen(t: Translator, place: BoardPosition, found: Page[EntryRow], zone: str) -> Screen:
    """A page of the board."""
    keys = {"kind": place.kind, "topic": place.topic, "country": place.country}
    chosen = " · ".join(t.plain(NAMES[what](key)) for what, key in keys.items() if key)
    if place.typed:
        said = t(
            "board-matches" if found.rows else "board-no-matches", words=shortened(place.typed, 100)
        )
    else:
        said = t("board-newest") if found.rows else t("board-none")
    turn = page_row(t, found, lambda number: _page(place, number))
    filters = tuple(Button(t.plain(BY(what)), PickEntryFilter(what, 0)) for what in NAMES)
    return Screen(
        paragraphs(
            t("board-title"),
            said,
            t("directory-chosen", what=chosen) if chosen else None,
            total_line(t, found),
        ),
        (
            *_entries(t, found, zone),
            *turn,
            filters,
            (
                Button(t.plain("board-search"), SearchBoard()),
                Button(t.plain("board-own"), OwnEntries(0)),
            ),
            (Button(t.plain("board-new"), NewEntry()), home_button(t)),
        ),
    )


def _entries(t: Translator, found: Page[EntryRow], zone: str) -> tuple[Row, ...]:
    return column(
        Button(
            t.plain("board-line", kind=line.kind.value, title=shortened(line.title, TITLE)),
            OpenEntry(line.id),
        )
        for line in found.rows
    )


def _page(place: BoardPosition, page: int) -> Press:
    if place.typed is not None:
        return ShowFoundEntries(page)
    return ShowBoard(place.kind, place.topic, place.country, page)


def own_list_screen(t: Translator, found: Page[EntryRow]) -> Screen:
    """A page of her entries."""
    entries = column(
        Button(
            t.plain("board-own-line", status=line.status.value, title=shortened(line.title, TITLE)),
            OpenEntry(line.id),
        )
        for line in found.rows
    )
    return Screen(
        paragraphs(
            t("board-own-title"),
            None if found.rows else t("board-own-none"),
            total_line(t, found),
        ),
        (
            (main(t.plain("board-new"), NewEntry()),),
            *entries,
            *page_row(t, found, OwnEntries),
            (back_button(t, Board()), home_button(t)),
        ),
    )


def pick_options(
    t: Translator, what: str, place: BoardPosition, keys: tuple[str, ...]
) -> tuple[Button, ...]:
    """The kinds, topics or countries to choose from, as buttons, and last the one for all."""
    now = {"kind": place.kind, "topic": place.topic, "country": place.country}

    def button(key: str | None) -> Button:
        label = t.plain(NAMES[what](key)) if key else t.plain(ANY(what))
        chosen = now | {what: key}
        return Button(label, ShowBoard(chosen["kind"], chosen["topic"], chosen["country"], 0))

    return tuple(map(button, (*keys, None)))


def pick_screen(
    t: Translator, press: PickEntryFilter, place: BoardPosition, keys: tuple[str, ...]
) -> Screen:
    """A page of the choice of a kind, topic or country."""
    *options, every = pick_options(t, press.what, place, keys)
    page = balanced_page(options, press.page, CHOICES - 1)
    turn = page_row(t, page, lambda number: PickEntryFilter(press.what, number))
    return Screen(
        t(PICK(press.what)),
        (*column(page.rows), *turn, (every,), (back_button(t, Board()), home_button(t))),
    )


KINDS = tuple(one.value for one in EntryKind)
