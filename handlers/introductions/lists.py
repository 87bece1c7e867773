"""The lists of a member's requests and contacts."""

from functools import partial

from handlers.introductions.callbacks import OpenProposal, OpenRequest, ShowBlocked
from handlers.introductions.messages import LIST, NONE, TAB
from handlers.kit.access import members_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.label_widths import fitted
from handlers.kit.member_cards import called
from handlers.kit.navigation import Requests, home_row, page_row, total_line
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Row, Screen, column, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import LazyText, Translator
from handlers.scheduling.callbacks import GatherGroup
from storage import blocks
from storage.database import Page
from storage.introductions import lists
from storage.introductions.lists import RequestList, RequestRow

PAGE = 5

LONGEST_NOTE = 100
"""How much of a private note the list of contacts shows, in characters."""


def list_screen(
    t: Translator, box: RequestList, entries: Page[RequestRow],
    counts: dict[RequestList, int],
    has_blocked: bool,
) -> Screen:  # fmt: skip
    """One of her three lists; that of her contacts with what she has noted about them."""
    notes = "\n".join(
        t("private-note-line", name=entry.name, note=shortened(entry.note, LONGEST_NOTE))
        for entry in entries.rows
        if entry.note
    )
    turning = page_row(t, entries, lambda number: Requests(box.value, number))
    others = tuple(
        Button(t.plain(TAB(other), count=counts[other]), Requests(other.value, 0))
        for other in RequestList
        if other is not box
    )
    blocked = ((Button(t.plain("introductions-blocked"), ShowBlocked(0)),),) if has_blocked else ()
    several: tuple[Row, ...] = ()
    if box is RequestList.CONTACTS and entries.rows:
        several = ((Button(t.plain("scheduling-several"), GatherGroup(0)),),)
    said = t(LIST(box)) if entries.rows else t(NONE(box))
    return Screen(
        paragraphs(t("introductions-title"), said, total_line(t, entries), notes),
        (
            *column(_entry(t, box, entry) for entry in entries.rows),
            *turning,
            *column(others),
            *several,
            *blocked,
            home_row(t),
        ),
        protected=True,
    )


def _entry(t: Translator, box: RequestList, entry: RequestRow) -> Button:
    if entry.is_proposal:
        names = [shortened(_called(t, entry), 20)]
        if entry.second is not None:
            second = entry.second
            names.append(shortened(called(t, second.name, second.sector, second.country), 20))
        state = "received" if box is RequestList.RECEIVED else entry.status
        proposed = fitted(
            lambda them: t.plain("proposal-entry", names=them, state=state), " – ".join(names)
        )
        return Button(proposed, OpenProposal(entry.id))
    country = t.plain(COUNTRY(entry.country or "ZZ"))
    status = entry.status if box is RequestList.SENT else "none"
    line = partial(t.plain, "introductions-line", country=country, state=status)
    return Button(fitted(lambda name: line(name=name), _called(t, entry)), OpenRequest(entry.id))


def _called(t: Translator, entry: RequestRow) -> str:
    if entry.name:
        return entry.name
    return t.plain("person-colleague" if entry.sector else "introductions-somebody")


@members_only
async def requests_command(ctx: Context, _arguments: str) -> None:
    """Answer /requests: show the requests that wait for her, or else her contacts."""
    await show_requests(ctx, None, 0)


@members_only
async def people_command(ctx: Context, _arguments: str) -> None:
    """Answer /people: show her contacts."""
    await show_requests(ctx, RequestList.CONTACTS, 0)


@members_only
async def show_list(ctx: Context, press: Requests) -> None:
    """Show one of the lists."""
    box = RequestList(press.box) if press.box in {box.value for box in RequestList} else None
    await show_requests(ctx, box, press.page)


async def show_requests(
    ctx: Context, box: RequestList | None, page: int, notice: LazyText | None = None
) -> None:
    """Show a page of one of her lists; without a `box`, the first list that is not empty."""
    counts = await lists.counts(ctx.db, ctx.member.id)
    if box is None:
        box = next((box for box in RequestList if counts[box]), RequestList.RECEIVED)
    entries = await lists.listed(ctx.db, ctx.member.id, box, page, PAGE)
    blocked = await blocks.blocked_by(ctx.db, ctx.member.id)
    await ctx.show(list_screen(ctx.t, box, entries, counts, bool(blocked)), notice)


HANDLERS = [
    on_command("requests", requests_command),
    on_command("people", people_command),
    on_press(Requests, show_list),
]
