"""Finding events by words, as practices and colleagues are found."""

from handlers.events.callbacks import ShowFoundEvents
from handlers.events.cards import event_buttons
from handlers.kit import query_parsing
from handlers.kit.access import members_only
from handlers.kit.characters import shortened
from handlers.kit.cleaning import clean
from handlers.kit.context import Context
from handlers.kit.navigation import (
    Events,
    FindEvents,
    back_button,
    home_button,
    page_row,
    total_line,
)
from handlers.kit.router import on_press
from handlers.kit.screens import Screen, paragraphs
from handlers.kit.text_search import phrase_words
from handlers.kit.texts import Translator, lazy
from storage import directory
from storage.database import Page
from storage.events import search
from storage.events.records import EventRow

LONGEST_SEARCH = 200
"""The characters of a text that are read."""


def found_screen(t: Translator, number: int, typed: str, entries: Page[EventRow]) -> Screen:
    """A page of the events that match typed words."""
    key = "event-found" if entries.rows else "event-found-none"
    turning = page_row(t, entries, lambda page: ShowFoundEvents(number, page))
    back = back_button(t, Events("coming", 0, None, None))
    return Screen(
        paragraphs(t("event-lists"), t(key, words=shortened(typed, 100)), total_line(t, entries)),
        (*event_buttons(t, entries), *turning, (back, home_button(t))),
    )


async def find(ctx: Context, text: str) -> None:
    """Search events by typed words."""
    typed = " ".join(clean(text)[:LONGEST_SEARCH].split())
    await _show(ctx, await search.remember(ctx.db, ctx.member.id, typed), typed, 0)


async def _show(ctx: Context, number: int, typed: str, page: int) -> None:
    await query_parsing.prepare()
    words = phrase_words(typed)
    entries = await search.found(ctx.db, ctx.member.id, words, ctx.language, page, ctx.now())
    await ctx.show(found_screen(ctx.t, number, typed, entries))


@members_only
async def find_events(ctx: Context, press: FindEvents) -> None:
    """Search events for what she typed to find colleagues."""
    typed = await directory.typed_words(ctx.db, ctx.member.id, press.search)
    if typed:
        await find(ctx, typed)
    else:
        await ctx.home(lazy("directory-search-again"))


@members_only
async def show_found(ctx: Context, press: ShowFoundEvents) -> None:
    """Show another page of the events that were found."""
    typed = await search.remembered(ctx.db, ctx.member.id, press.search)
    if typed is None:
        await ctx.home(lazy("directory-search-again"))
    else:
        await _show(ctx, press.search, typed, press.page)


HANDLERS = [on_press(FindEvents, find_events), on_press(ShowFoundEvents, show_found)]
