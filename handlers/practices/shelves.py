"""The library: lists in several orders, narrowed by topic, sector and country, and by words."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.kit import forms, vocabulary
from handlers.kit.access import Access, members_only
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.cleaning import clean
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form
from handlers.kit.forms import Line as TypedLine
from handlers.kit.navigation import Practices, back_button, home_button, turning_row
from handlers.kit.routing import on_command, on_press
from handlers.kit.screens import Button, Row, Screen, column, even_pages, lines
from handlers.kit.texts import Said, Texts, say
from handlers.practices.presses import (
    BackToShelf,
    Found,
    LookIn,
    Mine,
    Pick,
    Read,
    SearchWords,
    Share,
    Shelf,
)
from storage import directory, drafts
from storage.drafts import Draft
from storage.lists import COUNTRIES, SECTORS, TOPICS
from storage.practices import library
from storage.practices.library import Box, Line, Place
from storage.search import Word

CHOICES = 8
LONGEST_SEARCH, MOST_WORDS = 200, 10
ROOM = 6
"""Buttons above which a list has no room for its other orders."""

ORDERS = (Box.NEWEST, Box.USEFUL, Box.TRIED)
NARROWING = {"topic": TOPICS, "sector": SECTORS, "country": COUNTRIES}


def library_screen(t: Texts, total: int, saved: int, missing: int) -> Screen:
    """The first screen of the library."""
    help_wanted: tuple[Row, ...] = ()
    if missing:
        wanted = Button(
            t.plain("library-missing", count=missing), Shelf(Box.MISSING, None, None, None, 0)
        )
        help_wanted = ((wanted,),)
    return Screen(
        lines(
            t("library-title", count=total),
            t("library-about") if total else t("library-empty"),
        ),
        (
            *_orders(t, Place(Box.WORDS)),
            (
                Button(t.plain("library-by-topic"), Pick("topic", 0, "newest", None, None, None)),
                Button(t.plain("library-search"), SearchWords()),
            ),
            (
                Button(t.plain("library-saved", count=saved), Shelf("saved", None, None, None, 0)),
                Button(t.plain("library-mine"), Mine(0)),
            ),
            *help_wanted,
            (Button(t.plain("library-share"), Share()), home_button(t)),
        ),
    )


def _orders(t: Texts, place: Place) -> tuple[Row, ...]:
    """The other orders of what she looks at."""
    return (
        tuple(
            Button(
                t.plain(f"library-order-{box}"),
                Shelf(box, place.topic, place.sector, place.country, 0),
            )
            for box in ORDERS
            if box is not place.box
        ),
    )


def shelf_screen(t: Texts, place: Place, found: Sequence[Line], more: bool) -> Screen:
    """A page of a list."""
    ordered = place.box in ORDERS
    entries = column(
        Button(
            t.plain("library-line", title=shortened(line.title, 60), useful=line.useful),
            Read(line.practice_id, "main", 0, None),
        )
        for line in found
    )
    turn = turning_row(
        t,
        _page(place, place.page - 1) if place.page > 0 else None,
        _page(place, place.page + 1) if more and place.page + 1 < library.PAGES else None,
    )
    rows: list[Row] = []
    if ordered or place.box is Box.WORDS:
        rows.append(
            tuple(
                Button(
                    t.plain(f"library-by-{what}"),
                    Pick(what, 0, place.box, place.topic, place.sector, place.country),
                )
                for what in NARROWING
            )
        )
    if len(found) + sum(map(len, turn)) <= ROOM:
        if ordered:
            rows.extend(_orders(t, place))
        elif place.box is Box.WORDS:
            rows.append((Button(t.plain("library-search-again"), SearchWords()),))
    said = t(f"library-list-{place.box}") if found else t(f"library-none-{place.box}")
    return Screen(
        lines(said, _narrowed(t, place)),
        (*entries, *turn, *rows, (back_button(t, Practices()), home_button(t))),
    )


def _page(place: Place, page: int) -> Press:
    if place.box is Box.WORDS:
        return Found(place.number, page)
    return Shelf(place.box, place.topic, place.sector, place.country, page)


def _narrowed(t: Texts, place: Place) -> str | None:
    keys = {"topic": place.topic, "sector": place.sector, "country": place.country}
    what = " · ".join(t.plain(f"{kind}-{key}") for kind, key in keys.items() if key)
    return t("directory-chosen", what=what) if what else None


def pick_screen(t: Texts, press: Pick, options: Sequence[str]) -> Screen:
    """The choice of a topic, sector or country."""
    pages = even_pages(options, CHOICES)
    page = min(max(press.page, 0), len(pages) - 1)
    chosen = {"topic": press.topic, "sector": press.sector, "country": press.country}

    def to(key: str | None) -> Shelf:
        now = chosen | {press.what: key}
        return Shelf(press.box, now["topic"], now["sector"], now["country"], 0)

    turn = turning_row(
        t,
        _at(press, page - 1) if page > 0 else None,
        _at(press, page + 1) if page + 1 < len(pages) else None,
    )
    return Screen(
        t(f"library-pick-{press.what}"),
        (
            *column(Button(t.plain(f"{press.what}-{key}"), to(key)) for key in pages[page]),
            *turn,
            (Button(t.plain(f"library-any-{press.what}"), to(None)),),
            (back_button(t, Practices()), home_button(t)),
        ),
    )


def _at(press: Pick, page: int) -> Pick:
    return Pick(press.what, page, press.box, press.topic, press.sector, press.country)


def words_of(typed: str) -> tuple[Word, ...]:
    """Typed words as the index takes them, each with the topics, sector and country that it may
    stand for.
    """
    understood = vocabulary.understand(typed)
    left = {word for word, _ in understood.words}
    topics = dict(understood.words)
    found: list[Word] = []
    for word in understood.typed[:MOST_WORDS]:
        facts = {f"topic-{topic}" for topic in topics.get(word, ())}
        if word not in left:
            for kind, key in (("sector", understood.sector), ("country", understood.country)):
                if key is not None and vocabulary.may_name(kind, word, key):
                    facts.add(f"{kind}-{key}")
        found.append((word, frozenset(facts)))
    return tuple(found)


async def home(ctx: Context, notice: Said | None = None) -> None:
    """Show the first screen of the library."""
    total, saved = await library.sizes(ctx.db, ctx.member.id)
    missing = await library.missing_count(ctx.db, ctx.member.id, ctx.language)
    await ctx.show(library_screen(ctx.t, total, saved, missing), notice)


@members_only
async def command(ctx: Context, arguments: str) -> None:
    """/practices, with or without words"""
    if arguments:
        await search(ctx, arguments)
    else:
        await home(ctx)


@members_only
async def pressed(ctx: Context, _press: Practices) -> None:
    """The button to the library."""
    await home(ctx)


@members_only
async def show_shelf(ctx: Context, press: Shelf) -> None:
    """A list."""
    box = Box(press.box) if press.box in {box.value for box in Box} else Box.NEWEST
    typed = None
    if box is Box.WORDS:
        searched = await library.place_of(ctx.db, ctx.member.id)
        typed = searched.typed if searched is not None else None
        if typed is None:
            await home(ctx, say("directory-search-again"))
            return
    place = Place(
        box,
        press.topic if press.topic in TOPICS else None,
        press.sector if press.sector in SECTORS else None,
        press.country if press.country in COUNTRIES else None,
        typed,
        page=min(max(press.page, 0), library.PAGES - 1),
    )
    await _open(ctx, place)


async def _open(ctx: Context, place: Place, notice: Said | None = None) -> None:
    words = words_of(place.typed or "")
    place, found, more = await library.open_shelf(ctx.db, ctx.member.id, place, words, ctx.language)
    await ctx.show(shelf_screen(ctx.t, place, found, more), notice)


@members_only
async def pick(ctx: Context, press: Pick) -> None:
    """What to narrow to."""
    if press.what not in NARROWING:
        await home(ctx)
        return
    options = ctx.network.countries if press.what == "country" else NARROWING[press.what]
    box = press.box if press.box in {*ORDERS, Box.WORDS} else Box.NEWEST
    press = Pick(press.what, press.page, box, press.topic, press.sector, press.country)
    await ctx.show(pick_screen(ctx.t, press, options))


@members_only
async def back_to_shelf(ctx: Context, _press: BackToShelf) -> None:
    """The list that she came from."""
    place = await library.place_of(ctx.db, ctx.member.id)
    if place is None:
        await home(ctx)
    else:
        await _open(ctx, place)


@members_only
async def search_words(ctx: Context, _press: SearchWords) -> None:
    """Ask for words."""
    await forms.begin(ctx, SEARCH, field="words")


async def _searched(ctx: Context, draft: Draft) -> None:
    typed = str(draft.answers["words"])
    # Nothing is changed by a search; done twice it finds the same.
    await drafts.discard(ctx.db, ctx.member.id, SEARCH.name)
    await search(ctx, typed)


async def _leave_search(ctx: Context, _draft: Draft) -> None:
    await home(ctx)


SEARCH = Form(
    "librarysearch",
    (Field("words", TypedLine(LONGEST_SEARCH)),),
    _searched,
    _leave_search,
    access=Access.MEMBERS,
)


async def search(ctx: Context, text: str) -> None:
    """Find by typed words."""
    typed = " ".join(vocabulary.content_words(clean(text)[:LONGEST_SEARCH]))
    if not typed:
        await home(ctx, say("directory-no-words"))
    else:
        await _open(ctx, Place(Box.WORDS, typed=typed))


@members_only
async def found(ctx: Context, press: Found) -> None:
    """Another page of what was found."""
    place = await library.place_of(ctx.db, ctx.member.id)
    if place is None or place.number != press.number or place.typed is None:
        await home(ctx, say("directory-search-again"))
        return
    page = min(max(press.page, 0), library.PAGES - 1)
    await _open(ctx, replace(place, box=Box.WORDS, page=page))


@members_only
async def look_in(ctx: Context, press: LookIn) -> None:
    """What she typed to find colleagues, among practices."""
    typed = await directory.typed_words(ctx.db, ctx.member.id, press.number)
    if not typed:
        await home(ctx, say("directory-search-again"))
    else:
        await _open(ctx, Place(Box.WORDS, typed=typed))


HANDLERS = [
    on_command("practices", command),
    on_press(Practices, pressed),
    on_press(Shelf, show_shelf),
    on_press(Pick, pick),
    on_press(BackToShelf, back_to_shelf),
    on_press(SearchWords, search_words),
    on_press(Found, found),
    on_press(LookIn, look_in),
]
