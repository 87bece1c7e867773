"""The library: practices in several orders, filtered by topic, sector and country, and by words."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.kit import choices, forms, query_parsing
from handlers.kit.access import Access, members_only
from handlers.kit.buttons import Press
from handlers.kit.cleaning import clean
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form, TextLine
from handlers.kit.label_widths import fitted
from handlers.kit.navigation import Practices, back_button, home_button, page_row, total_line
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Row, Screen, balanced_page, column, paragraphs
from handlers.kit.taxonomy import NAMES
from handlers.kit.text_search import fact_words
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.practices.callbacks import (
    BackToList,
    NarrowSearch,
    OwnPractices,
    PickPracticeFilter,
    ReadPractice,
    SearchWords,
    SharePractice,
    ShowFoundPractices,
    ShowPractices,
)
from handlers.practices.messages import ANY, BY, LIST, NONE, ORDER, PICK
from storage import directory
from storage.database import Page
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft
from storage.kit.taxonomy import COUNTRIES, SECTORS, TOPICS
from storage.practices import library
from storage.practices.library import ListPosition, PracticeList, PracticeRow

CHOICES = 8
LONGEST_SEARCH = 200
MAX_BUTTONS_WITH_ORDERS = 6
"""Largest number of buttons with which a list still has room for its other orders."""

ORDERS = (PracticeList.NEWEST, PracticeList.USEFUL, PracticeList.TRIED)
NARROWING = {"topic": TOPICS, "sector": SECTORS, "country": COUNTRIES}


def library_screen(t: Translator, total: int, saved: int, missing: int) -> Screen:
    """The first screen of the library."""
    help_wanted: tuple[Row, ...] = ()
    if missing:
        wanted = Button(
            t.plain("practice-library-missing", count=missing),
            ShowPractices(PracticeList.MISSING, None, None, None, 0),
        )
        help_wanted = ((wanted,),)
    return Screen(
        paragraphs(
            t("practice-library-title", count=total),
            t("practice-library-about") if total else t("practice-library-empty"),
        ),
        (
            *_orders(t, ListPosition(PracticeList.WORDS)),
            (
                Button(
                    t.plain("practice-library-by-topic"),
                    PickPracticeFilter("topic", 0, "newest", None, None, None),
                ),
                Button(t.plain("practice-library-search"), SearchWords()),
            ),
            (
                Button(
                    t.plain("practice-library-saved", count=saved),
                    ShowPractices("saved", None, None, None, 0),
                ),
                Button(t.plain("practice-library-mine"), OwnPractices(0)),
            ),
            *help_wanted,
            (Button(t.plain("practice-library-share"), SharePractice()), home_button(t)),
        ),
    )


def _orders(t: Translator, place: ListPosition) -> tuple[Row, ...]:
    """Buttons for the other orders of the current list."""
    return (
        tuple(
            Button(
                t.plain(ORDER(box)),
                ShowPractices(box, place.topic, place.sector, place.country, 0),
            )
            for box in ORDERS
            if box is not place.box
        ),
    )


def list_screen(t: Translator, place: ListPosition, found: Page[PracticeRow]) -> Screen:
    """A page of a list."""
    ordered = place.box in ORDERS

    def label(line: PracticeRow) -> str:
        return fitted(
            lambda title: t.plain("practice-library-line", title=title, useful=line.useful),
            line.title,
        )

    entries = column(
        Button(label(line), ReadPractice(line.practice_id, "main", 0, None)) for line in found.rows
    )
    turn = page_row(t, found, lambda number: _page(place, number))
    rows: list[Row] = []
    if ordered or place.box is PracticeList.WORDS:
        rows.append(
            tuple(
                Button(
                    t.plain(BY(what)),
                    PickPracticeFilter(
                        what, 0, place.box, place.topic, place.sector, place.country
                    ),
                )
                for what in NARROWING
            )
        )
    if len(found.rows) + sum(map(len, turn)) <= MAX_BUTTONS_WITH_ORDERS:
        if ordered:
            rows.extend(_orders(t, place))
        elif place.box is PracticeList.WORDS:
            rows.append((Button(t.plain("practice-library-search-again"), SearchWords()),))
    said = t(LIST(place.box)) if found.rows else t(NONE(place.box))
    return Screen(
        paragraphs(said, _narrowed(t, place), total_line(t, found)),
        (*entries, *turn, *rows, (back_button(t, Practices()), home_button(t))),
    )


def _page(place: ListPosition, page: int) -> Press:
    if place.box is PracticeList.WORDS:
        return ShowFoundPractices(place.number, page)
    return ShowPractices(place.box, place.topic, place.sector, place.country, page)


def _narrowed(t: Translator, place: ListPosition) -> str | None:
    keys = {"topic": place.topic, "sector": place.sector, "country": place.country}
    what = " · ".join(t.plain(NAMES[kind](key)) for kind, key in keys.items() if key)
    return t("directory-chosen", what=what) if what else None


def pick_options(
    t: Translator, press: PickPracticeFilter, keys: Sequence[str]
) -> tuple[Button, ...]:
    """The topics, sectors or countries to choose from, as buttons, and last the one for all."""
    chosen = {"topic": press.topic, "sector": press.sector, "country": press.country}

    def button(key: str | None) -> Button:
        now = chosen | {press.what: key}
        label = t.plain(NAMES[press.what](key)) if key else t.plain(ANY(press.what))
        return Button(
            label, ShowPractices(press.box, now["topic"], now["sector"], now["country"], 0)
        )

    return tuple(map(button, (*keys, None)))


def pick_screen(t: Translator, press: PickPracticeFilter, keys: Sequence[str]) -> Screen:
    """A page of the choice of a topic, sector or country."""
    *options, every = pick_options(t, press, keys)
    page = balanced_page(options, press.page, CHOICES)
    turn = page_row(t, page, lambda number: replace(press, page=number))
    return Screen(
        t(PICK(press.what)),
        (
            *column(page.rows),
            *turn,
            (every,),
            (back_button(t, Practices()), home_button(t)),
        ),
    )


async def home(ctx: Context, notice: LazyText | None = None) -> None:
    """Show the first screen of the library."""
    total, saved = await library.sizes(ctx.db, ctx.member.id)
    missing = await library.missing_count(ctx.db, ctx.member.id, ctx.language)
    await ctx.show(library_screen(ctx.t, total, saved, missing), notice)


@members_only
async def practices_command(ctx: Context, arguments: str) -> None:
    """Answer /practices: show the library, or search it for the words after the command."""
    if arguments:
        await search(ctx, arguments)
    else:
        await home(ctx)


@members_only
async def practices_pressed(ctx: Context, _press: Practices) -> None:
    """Show the library."""
    await home(ctx)


@members_only
async def show_list(ctx: Context, press: ShowPractices) -> None:
    """Show a list."""
    box = (
        PracticeList(press.box)
        if press.box in {box.value for box in PracticeList}
        else PracticeList.NEWEST
    )
    typed = None
    if box is PracticeList.WORDS:
        searched = await library.position_of(ctx.db, ctx.member.id)
        typed = searched.typed if searched is not None else None
        if typed is None:
            await home(ctx, lazy("directory-search-again"))
            return
    place = ListPosition(
        box,
        press.topic if press.topic in TOPICS else None,
        press.sector if press.sector in SECTORS else None,
        press.country if press.country in COUNTRIES else None,
        typed,
        page=min(press.page, library.PAGES - 1),
    )
    await _open(ctx, place)


async def _open(ctx: Context, place: ListPosition, notice: LazyText | None = None) -> None:
    await query_parsing.prepare()
    words = fact_words(place.typed or "")
    place, found = await library.open_list(ctx.db, ctx.member.id, place, words, ctx.language)
    await ctx.show(list_screen(ctx.t, place, found), notice)


@members_only
async def pick(ctx: Context, press: PickPracticeFilter) -> None:
    """Show the topics, sectors or countries by which the list can be filtered."""
    if press.what not in NARROWING:
        await home(ctx)
        return
    keys = ctx.network.countries if press.what == "country" else NARROWING[press.what]
    box = press.box if press.box in {*ORDERS, PracticeList.WORDS} else PracticeList.NEWEST
    press = PickPracticeFilter(
        press.what, press.page, box, press.topic, press.sector, press.country
    )
    options = pick_options(ctx.t, press, keys)
    await choices.ask(ctx, pick_screen(ctx.t, press, keys), press, options=options)


@members_only
async def back_to_list(ctx: Context, _press: BackToList) -> None:
    """Show the list that she came from."""
    place = await library.position_of(ctx.db, ctx.member.id)
    if place is None:
        await home(ctx)
    else:
        await _open(ctx, place)


@members_only
async def search_words(ctx: Context, _press: SearchWords) -> None:
    """Ask for words to search by."""
    await forms.begin(ctx, SEARCH, field="words")


async def _searched(ctx: Context, draft: Draft) -> None:
    typed = str(draft.answers["words"])
    # A search changes nothing; if it is repeated, it finds the same.
    await form_drafts.discard(ctx.db, ctx.member.id, SEARCH.name)
    await search(ctx, typed)


async def _cancel_search_form(ctx: Context, _draft: Draft) -> None:
    await home(ctx)


SEARCH = Form(
    "librarysearch",
    (Field("words", TextLine(LONGEST_SEARCH)),),
    _searched,
    _cancel_search_form,
    access=Access.MEMBERS,
)


async def search(ctx: Context, text: str) -> None:
    """Search by typed words."""
    await query_parsing.prepare()
    typed = " ".join(clean(text)[:LONGEST_SEARCH].split())
    if not fact_words(typed):
        await home(ctx, lazy("directory-no-words"))
    else:
        await _open(ctx, ListPosition(PracticeList.WORDS, typed=typed))


@members_only
async def found(ctx: Context, press: ShowFoundPractices) -> None:
    """Show another page of the results."""
    place = await library.position_of(ctx.db, ctx.member.id)
    if place is None or place.number != press.number or place.typed is None:
        await home(ctx, lazy("directory-search-again"))
        return
    page = min(press.page, library.PAGES - 1)
    await _open(ctx, replace(place, box=PracticeList.WORDS, page=page))


@members_only
async def narrow_search(ctx: Context, press: NarrowSearch) -> None:
    """Search practices for the words that she typed to find colleagues."""
    typed = await directory.typed_words(ctx.db, ctx.member.id, press.number)
    if not typed:
        await home(ctx, lazy("directory-search-again"))
    else:
        await _open(ctx, ListPosition(PracticeList.WORDS, typed=typed))


HANDLERS = [
    on_command("practices", practices_command),
    on_press(Practices, practices_pressed),
    on_press(ShowPractices, show_list),
    on_press(PickPracticeFilter, pick),
    on_press(BackToList, back_to_list),
    on_press(SearchWords, search_words),
    on_press(ShowFoundPractices, found),
    on_press(NarrowSearch, narrow_search),
]
