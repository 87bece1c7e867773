"""The board: its entries in a list, narrowed by kind, topic and country, and found by words."""

from dataclasses import replace

from handlers.board.callbacks import (
    BackToBoard,
    PickEntryFilter,
    SearchBoard,
    ShowBoard,
    ShowFoundEntries,
)
from handlers.board.cards import KINDS, NAMES, list_screen, pick_options, pick_screen
from handlers.kit import choices, forms, query_parsing
from handlers.kit.access import Access, members_only
from handlers.kit.cleaning import clean
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form, TextLine
from handlers.kit.navigation import Board
from handlers.kit.router import on_command, on_press
from handlers.kit.text_search import phrase_words
from handlers.kit.texts import LazyText, lazy
from storage.board import board
from storage.board.board import BoardPosition
from storage.board.records import EntryKind
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft
from storage.kit.taxonomy import COUNTRIES, TOPICS

LONGEST_SEARCH = 200
PAGES = 40
"""The most pages that are opened, because a forged number costs time."""


async def open_at(ctx: Context, place: BoardPosition, notice: LazyText | None = None) -> None:
    """Show a place on the board."""
    await query_parsing.prepare()
    words = phrase_words(place.typed or "")
    found = await board.open_list(ctx.db, ctx.member.id, place, words)
    await ctx.show(list_screen(ctx.t, place, found, ctx.member.zone), notice)


@members_only
async def board_command(ctx: Context, arguments: str) -> None:
    """Answer /board: show the board, or search it for the words after the command."""
    if arguments:
        await search(ctx, arguments)
    else:
        await open_at(ctx, BoardPosition())


@members_only
async def board_pressed(ctx: Context, _press: Board) -> None:
    """Show the board."""
    await open_at(ctx, BoardPosition())


@members_only
async def show_board(ctx: Context, press: ShowBoard) -> None:
    """Show a page of the board, narrowed or not."""
    place = BoardPosition(
        EntryKind(press.kind) if press.kind in KINDS else None,
        press.topic if press.topic in TOPICS else None,
        press.country if press.country in COUNTRIES else None,
        page=min(press.page, PAGES),
    )
    last = await board.position_of(ctx.db, ctx.member.id)
    # Choosing a topic narrows the words that she has searched for.
    await open_at(ctx, replace(place, typed=last.typed) if press.page == 0 else place)


@members_only
async def show_found(ctx: Context, press: ShowFoundEntries) -> None:
    """Show another page of the entries that match her last words."""
    place = await board.position_of(ctx.db, ctx.member.id)
    await open_at(ctx, replace(place, page=min(press.page, PAGES)))


@members_only
async def pick(ctx: Context, press: PickEntryFilter) -> None:
    """Show the kinds, topics or countries by which the board can be narrowed."""
    if press.what not in NAMES:
        await open_at(ctx, BoardPosition())
        return
    keys = {"kind": KINDS, "topic": TOPICS, "country": ctx.network.countries}[press.what]
    place = await board.position_of(ctx.db, ctx.member.id)
    options = pick_options(ctx.t, press.what, place, keys)
    await choices.ask(ctx, pick_screen(ctx.t, press, place, keys), press, options=options)


@members_only
async def back_to_board(ctx: Context, _press: BackToBoard) -> None:
    """Show the place that she came from."""
    await open_at(ctx, await board.position_of(ctx.db, ctx.member.id))


@members_only
async def search_board(ctx: Context, _press: SearchBoard) -> None:
    """Ask for words to search by."""
    await forms.begin(ctx, SEARCH, field="words")


async def _searched(ctx: Context, draft: Draft) -> None:
    typed = str(draft.answers["words"])
    # A search changes nothing; if it is repeated, it finds the same.
    await form_drafts.discard(ctx.db, ctx.member.id, SEARCH.name)
    await search(ctx, typed)


async def _cancel_search_form(ctx: Context, _draft: Draft) -> None:
    await open_at(ctx, BoardPosition())


SEARCH = Form(
    "boardsearch",
    (Field("words", TextLine(LONGEST_SEARCH)),),
    _searched,
    _cancel_search_form,
    access=Access.MEMBERS,
)


async def search(ctx: Context, text: str) -> None:
    """Search by typed words."""
    await query_parsing.prepare()
    typed = " ".join(clean(text)[:LONGEST_SEARCH].split())
    if not phrase_words(typed):
        await open_at(ctx, BoardPosition(), lazy("directory-no-words"))
    else:
        await open_at(ctx, BoardPosition(typed=typed))


HANDLERS = [
    on_command("board", board_command),
    on_press(Board, board_pressed),
    on_press(ShowBoard, show_board),
    on_press(ShowFoundEntries, show_found),
    on_press(PickEntryFilter, pick),
    on_press(BackToBoard, back_to_board),
    on_press(SearchBoard, search_board),
]
