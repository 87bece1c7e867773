"""The first week of a new member: the welcome, which shows what she can do now, and two short
notes.
"""

from collections.abc import Sequence
from datetime import datetime

from handlers.directory import ShowResults
from handlers.events.callbacks import RegisterForEvent
from handlers.events.cards import time_lines
from handlers.kit import awaited_links, small_numbers
from handlers.kit.access import registered_only
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.context import Context, Services
from handlers.kit.navigation import home_button, home_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, main, paragraphs
from handlers.kit.texts import Family, Translator
from handlers.practices.callbacks import ReadPractice
from handlers.questions import AskColleagues
from storage import onboarding
from storage.members import Member, MemberStatus
from storage.onboarding import FirstSteps
from storage.outbox import ClaimedDelivery

TITLE = 40
"""Longest title of a best practice on a button, in characters."""

DAY = Family("onboarding-day", [str(day) for day in onboarding.DAYS])


class StopNotes(Press, prefix="obx"):
    """Send no more notes of the first week."""


def welcome_screen(
    t: Translator,
    network: str,
    steps: FirstSteps,
    zone: str,
    now: datetime,
    awaited: Sequence[Button] = (),
) -> Screen:
    """The welcome to a new member, with what she can do now. `awaited` are the buttons to what she
    opened by links before she was a member.
    """
    said, rows = _steps(t, steps, zone, now)
    return Screen(
        paragraphs(
            t("notice-private", network=network),
            t("applications-welcome", network=network),
            t("onboarding-awaited") if awaited else None,
            t("onboarding-now"),
            *said,
            t("onboarding-hint"),
        ),
        (*column(awaited), *rows, home_row(t)),
    )


def note_screen(
    t: Translator, network: str, day: int, steps: FirstSteps, zone: str, now: datetime
) -> Screen:
    """The note of a day of her first week."""
    said, rows = _steps(t, steps, zone, now)
    is_last = day == onboarding.DAYS[-1]
    ask = ((Button(t.plain("question-ask"), AskColleagues()),),) if is_last else ()
    return Screen(
        paragraphs(
            t("notice-private", network=network),
            t(DAY(str(day))),
            *said,
            t("onboarding-ask") if is_last else None,
        ),
        (*rows, *ask, (Button(t.plain("onboarding-stop"), StopNotes()), home_button(t))),
        quiet=True,
    )


def _steps(
    t: Translator, steps: FirstSteps, zone: str, now: datetime
) -> tuple[list[str], list[Row]]:
    """What she can do first: a paragraph and a button for each."""
    said: list[str] = []
    rows: list[Row] = []
    around = steps.colleagues
    if around is not None and around.in_sector:
        count = str(small_numbers.listed(around.in_sector))
        said.append(t("onboarding-sector", count=count))
        results = ShowResults(None, around.sector, 0, None)
        rows.append((Button(t.plain("directory-my-sector", count=count), results),))
    elif around is not None and around.in_country:
        count = str(small_numbers.listed(around.in_country))
        said.append(t("onboarding-country", count=count))
        results = ShowResults(around.country, None, 0, None)
        rows.append((Button(t.plain("directory-my-country", count=count), results),))
    if steps.event is not None:
        title = t("onboarding-event", title=steps.event.wording(t.language).title)
        said.append(title + "\n" + time_lines(t, steps.event, zone, now))
        rows.append((main(t.plain("event-come"), RegisterForEvent(steps.event.id)),))
    if steps.practice is not None:
        title = steps.practice.title
        said.append(t("onboarding-practice", title=title))
        read = ReadPractice(steps.practice.practice_id, "main", 0, None)
        rows.append((Button(t.plain("home-read", title=shortened(title, TITLE)), read),))
    return said, rows


async def welcome(services: Services | Context, member: Member, t: Translator) -> Screen:
    """The welcome to a member who has just been accepted."""
    now = services.now()
    steps = await onboarding.first_steps(services.db, member.id, t.language, now)
    awaited = await awaited_links.buttons(services, member, t)
    return welcome_screen(t, services.network.name, steps, member.zone, now, awaited)


async def note(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """The note of a day; None if she has acted meanwhile, or is no member any more."""
    reader, now = delivery.reader, services.now()
    if reader.status is not MemberStatus.MEMBER or str(delivery.subject_id) not in DAY:
        return None
    if await onboarding.has_acted(services.db, reader.id):
        return None
    steps = await onboarding.first_steps(services.db, reader.id, t.language, now)
    day = int(str(delivery.subject_id))
    return note_screen(t, services.network.name, day, steps, reader.zone, now)


@registered_only
async def stop_notes(ctx: Context, _press: StopNotes) -> None:
    """Send no more notes, and say so in place of the note."""
    await onboarding.turn_off(ctx.db, ctx.member.id, ctx.now())
    await ctx.show(Screen(ctx.t("onboarding-stopped"), (home_row(ctx.t),)))


HANDLERS = [on_press(StopNotes, stop_notes)]
NOTICES = {onboarding.NOTE: note}
