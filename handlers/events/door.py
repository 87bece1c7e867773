"""At the door: the code of the day as digits and as a picture, the list to tick, live numbers."""

from collections.abc import Sequence

from handlers.events.desk import shown_facts
from handlers.events.files import door_picture
from handlers.events.making import managed
from handlers.events.presses import Code, Door, Manage, Tick, TickList
from handlers.events.reading import show_card
from handlers.kit import addresses, dates
from handlers.kit.access import registered_only, staff_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.navigation import back_button, home_button, home_row
from handlers.kit.routing import on_command, on_press
from handlers.kit.screens import Button, File, Screen, column, lines
from handlers.kit.texts import Texts, say
from storage.events import door, seats
from storage.events.door import Arriving, Number, Numbers
from storage.events.record import Event
from storage.events.seats import Participant, State

PAGE = 7
PREFIX = "here-"
"""How a link to the door begins: t.me/<bot>?start=here-<event>-<code>."""

MOST_LINES = 12


def door_screen(
    t: Texts, event: Event, head: str, code: str | None, day: int, numbers: Numbers, when: str
) -> Screen:
    """The code of the day and how many are there."""
    said = t("door-code", code=code, day=str(day)) if code else t("door-no-day", when=when)
    shown_day = min(max(day, 1), event.days)
    rows: list[tuple[Button, ...]] = []
    if code:
        rows.append((Button(t.plain("door-picture"), Code(event.id)),))
    if day >= 1:
        rows.append((Button(t.plain("door-list"), TickList(event.id, shown_day, 0)),))
    rows.append((Button(t.plain("door-again"), Door(event.id)),))
    return Screen(
        lines(
            head,
            said,
            t("door-numbers", came=str(numbers.came), seated=str(numbers.seated)),
            _breakdown(t, "country", numbers.by_country),
            _breakdown(t, "sector", numbers.by_sector),
        ),
        (*rows, (back_button(t, Manage(event.id)), home_button(t))),
    )


def _breakdown(t: Texts, kind: str, numbers: Sequence[Number]) -> str:
    return "\n".join(
        t(
            "door-number",
            name=t.plain(f"{kind}-{number.key}"),
            came=str(number.came),
            seated=str(number.seated),
        )
        for number in numbers[:MOST_LINES]
    )


def tick_screen(
    t: Texts, event: Event, day: int, page: int, found: Sequence[Participant], more: bool
) -> Screen:
    """The list of a day, to tick."""

    def label(one: Participant) -> str:
        name = f"{shortened(one.name, 28)} · {t.plain(f'country-{one.country}')}"
        return t.plain("form-ticked", name=name) if one.came else name

    days = tuple(
        Button(t.plain("door-day", day=str(other)), TickList(event.id, other, 0))
        for other in (day - 1, day + 1)
        if 1 <= other <= event.days
    )
    pages = tuple(
        Button(t.plain(key), TickList(event.id, day, to))
        for key, to, there in (
            ("door-page-before", page - 1, page > 0),
            ("door-page-after", page + 1, more),
        )
        if there
    )
    return Screen(
        lines(
            t("event-title", title=event.wording(t.language).title),
            t("door-tick", day=str(day)) if found else t("door-nobody"),
        ),
        (
            *column(
                Button(label(one), Tick(event.id, one.member_id, day, not one.came, page))
                for one in found
            ),
            *((pages,) if pages else ()),
            *((days,) if days else ()),
            (back_button(t, Door(event.id)), home_button(t)),
        ),
        protected=True,
    )


@staff_only
async def show_door(ctx: Context, press: Door) -> None:
    """The code of the day and the numbers."""
    event = await managed(ctx, press.event_id)
    if event is None:
        return
    now = ctx.now()
    code = await door.code_of(ctx.db, event.id, ctx.member.id, now)
    day = event.day_of(now)
    numbers = await door.numbers(ctx.db, event.id, day if code else None)
    when = dates.in_words(ctx.t, event.starts_at, event.zone, now)
    head = shown_facts(ctx.t, ctx, event)
    await ctx.show(door_screen(ctx.t, event, head, code, day, numbers, when))


@staff_only
async def picture(ctx: Context, press: Code) -> None:
    """The code as a picture, to print or to show."""
    event = await managed(ctx, press.event_id)
    if event is None:
        return
    code = await door.code_of(ctx.db, event.id, ctx.member.id, ctx.now())
    if code is None:
        await ctx.toast(say("door-notice-no-day"), alert=True)
        return
    link = f"https://t.me/{ctx.bot.username}?start={PREFIX}{event.id}-{code}"
    caption = ctx.t("door-caption", title=event.wording(ctx.language).title, code=code)
    await ctx.send_file("photo", File("door.png", door_picture(link)), caption)


@staff_only
async def tick_list(ctx: Context, press: TickList) -> None:
    """The list of a day."""
    event = await managed(ctx, press.event_id)
    if event is not None:
        await _show_list(ctx, event, press.day, press.page)


async def _show_list(ctx: Context, event: Event, day: int, page: int) -> None:
    day, page = min(max(day, 1), event.days), min(max(page, 0), 9999)
    found, more = await seats.participants(ctx.db, event.id, (State.SEATED,), page, PAGE, day)
    await ctx.show(tick_screen(ctx.t, event, day, page, found, more))


@staff_only
async def tick(ctx: Context, press: Tick) -> None:
    """She was there, or was not."""
    event = await managed(ctx, press.event_id)
    if event is None:
        return
    done = await door.tick(
        ctx.db, event.id, ctx.member.id, press.member_id, press.day,
        came=press.came, now=ctx.now(),
    )  # fmt: skip
    if not done:
        await ctx.toast(say("door-notice-not-yet"))
    await _show_list(ctx, event, press.day, press.page)


@registered_only
async def command(ctx: Context, arguments: str) -> None:
    """/here with the code of the day"""
    if not await take_code(ctx, arguments):
        await ctx.show(Screen(ctx.t("door-how"), (home_row(ctx.t),)))


async def take_code(ctx: Context, text: str, event_id: int | None = None) -> bool:
    """Take the code of a day that somebody types or brings by a link; False if it is none."""
    code = addresses.code(text, door.DIGITS)
    if code is None:
        return False
    outcome, found = await door.arrive(ctx.db, ctx.member.id, code, event_id, ctx.now())
    notice = say(f"door-notice-{outcome}")
    if found is not None and outcome in (Arriving.WELCOME, Arriving.ALREADY):
        await show_card(ctx, found, notice)
    else:
        await ctx.show(Screen(notice.html(ctx.t), (home_row(ctx.t),)))
    return True


async def take_link(ctx: Context, payload: str) -> bool:
    """Take what a link to the door brings; False if it is another link."""
    if not payload.startswith(PREFIX):
        return False
    number, _, code = payload.removeprefix(PREFIX).partition("-")
    if not (number.isascii() and number.isdecimal() and len(number) < 16):
        return False
    return await take_code(ctx, code, int(number))


HANDLERS = [
    on_command("here", command),
    on_press(Door, show_door),
    on_press(Code, picture),
    on_press(TickList, tick_list),
    on_press(Tick, tick),
]
