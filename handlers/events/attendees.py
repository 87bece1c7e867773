"""The list of who comes: those with a seat who want to be on it see each other."""

from handlers.directory import OpenCard, entry_label
from handlers.events.callbacks import JoinList, OpenEvent, ShowList
from handlers.kit.access import members_only
from handlers.kit.context import Context
from handlers.kit.navigation import back_button, home_button, home_row, page_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, column, main, paragraphs
from handlers.kit.texts import LazyText, Translator, lazy
from storage.events import attendee_lists
from storage.events.attendee_lists import AttendeeList


def list_screen(t: Translator, seen: AttendeeList) -> Screen:
    """The list, or before she is on it, what that means."""
    event, rows = seen.event, seen.rows
    navigation = (back_button(t, OpenEvent(event.id)), home_button(t))
    title = t("event-title", title=event.wording(t.language).title)
    if rows is None:
        join = main(t.plain("event-attendees-join"), JoinList(event.id, True))
        return Screen(paragraphs(title, t("event-attendees-about")), ((join,), navigation))
    buttons = column(
        Button(entry_label(t, row), OpenCard(row.member_id, None, None, 0, None))
        for row in rows.rows
    )
    turning = page_row(t, rows, lambda page: ShowList(event.id, page))
    said = t("event-attendees-empty")
    if rows.rows:
        said = t("event-attendees-others", count=rows.total or len(rows.rows))
    leave = Button(t.plain("event-attendees-leave"), JoinList(event.id, False))
    return Screen(
        paragraphs(title, said), (*buttons, *turning, (leave,), navigation), protected=True
    )


@members_only
async def show_list(ctx: Context, press: ShowList) -> None:
    """Show a page of the list."""
    await _show(ctx, press.event_id, press.page)


@members_only
async def join_list(ctx: Context, press: JoinList) -> None:
    """Put her on the list, or take her off it."""
    is_listed = press.is_listed
    done = await attendee_lists.join(ctx.db, press.event_id, ctx.member.id, is_listed=is_listed)
    said = "event-attendees-joined" if is_listed else "event-attendees-left"
    await _show(ctx, press.event_id, 0, lazy(said) if done else None)


async def _show(ctx: Context, event_id: int, page: int, notice: LazyText | None = None) -> None:
    seen = await attendee_lists.seen_by(
        ctx.db, event_id, ctx.member.id, page, ctx.language, ctx.now()
    )
    if seen is None:
        await ctx.show(Screen(ctx.t("event-gone"), (home_row(ctx.t),)))
    else:
        await ctx.show(list_screen(ctx.t, seen), notice)


HANDLERS = [on_press(ShowList, show_list), on_press(JoinList, join_list)]
