"""Steps of dialogues about events: creating, publishing, changing, attending."""

import re
from datetime import timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from handlers.events import callbacks
from handlers.events.callbacks import EditEventField, PublishEvent, RegisterForEvent
from handlers.kit import forms
from storage.audiences import of_countries
from storage.database import Transaction, to_timestamp
from storage.events import audience, drafting, feedback, fields, records, registrations
from storage.events.feedback import Evaluation, FeedbackOutcome
from storage.events.registrations import RegistrationStatus
from tests.dialogue import Network, Someone


async def makes(
    organiser: Someone,
    title: str = "Women in border services",
    starts: str = "in 3 weeks",
    place: str = "Bukhara, Hotel Asia",
    seats: int = 20,
    ends: str = "17:00",
) -> int:
    """The organiser creates a draft with the five questions; returns the event's id."""
    if starts == "in 3 weeks":
        day = (organiser.network.clock.now() + timedelta(weeks=3)).astimezone(TASHKENT)
        starts = f"{day:%d.%m} 10:00"
    await organiser.say("/newevent")
    for answer in (title, starts, ends, place, str(seats)):
        await organiser.say(answer)
    await organiser.press(forms.Submit("event"))
    found = [press for press in organiser.presses if isinstance(press, PublishEvent)]
    assert found, organiser.screen
    return found[0].event_id


TASHKENT = ZoneInfo("Asia/Tashkent")


async def publishes(organiser: Someone, event_id: int) -> None:
    """The organiser publishes the event, and its audience is notified."""
    await organiser.forge(callbacks.ManageEvent(event_id))
    await organiser.press(PublishEvent(event_id))
    await organiser.confirm()
    await organiser.network.settled()


async def event_of(network: Network, event_id: int) -> records.Event:
    event = await records.by_id(network.db, event_id)
    assert event is not None
    return event


async def event_by(network: Network, organiser: int, *, wide: bool) -> records.Event:
    """A draft by a coordinator of Tajikistan, for her country, or with `wide` for Uzbekistan
    too.
    """
    now = network.clock.now()
    facts = drafting.NewEvent(
        "en", "Workshop", now + timedelta(days=30), now + timedelta(days=31), "Asia/Dushanbe",
        "Dushanbe", 20,
    )  # fmt: skip
    _, event_id = await drafting.create(network.db, organiser, facts, now)
    assert event_id is not None
    if wide:
        both = of_countries(("TJ", "UZ"))
        outcome = await audience.change(network.db, event_id, organiser, lambda _: both, now)
        assert outcome is fields.EditOutcome.DONE
    return await event_of(network, event_id)


async def changes(
    organiser: Someone,
    event_id: int,
    fact: str,
    answer: str,
    *,
    language: str | None = None,
    day: int | None = None,
) -> None:
    """The organiser changes one fact by typing."""
    await organiser.forge(EditEventField(event_id, fact, language, day))
    await organiser.say(answer)
    await organiser.press(forms.Submit(f"event-{fact}"))


async def state_of(someone: Someone, event_id: int) -> RegistrationStatus | None:
    place = await registrations.registration_of(
        someone.network.db, event_id, (await someone.member()).id
    )
    return place.status if place else None


class Workshop(NamedTuple):
    """An event, its organiser, and a member who has registered."""

    admin: Someone
    amina: Someone
    event_id: int


async def attended(
    network: Network, *readers: Someone, language: str = "en", **facts: Any
) -> tuple[Someone, int]:
    """An admin publishes an event, and these readers register; returns the admin and the event's
    id.
    """
    admin = await network.admin(language)
    event_id = await makes(admin, **facts)
    await publishes(admin, event_id)
    for reader in readers:
        await reader.press(RegisterForEvent(event_id))
    return admin, event_id


async def ready(
    network: Network, *readers: Someone, days: int = 1, language: str = "en", seats: int = 20
) -> tuple[Someone, int]:
    """An event tomorrow at ten, for which these readers have registered."""
    tomorrow = (network.clock.now() + timedelta(days=1)).astimezone(TASHKENT)
    end = tomorrow + timedelta(days=days - 1)
    starts, ends = f"{tomorrow:%d.%m.%Y} 10:00", f"{end:%d.%m.%Y} 17:00"
    return await attended(
        network, *readers, language=language, starts=starts, ends=ends, seats=seats
    )


async def code_of(admin: Someone, event_id: int) -> str:
    await admin.forge(callbacks.ShowCheckIn(event_id))
    match = re.search(r"\b\d{6}\b", admin.screen)
    assert match, admin.screen
    return match[0]


def file_in(someone: Someone, kind: str = "document") -> bytes:
    """The newest file in her chat."""
    message = next(m for m in reversed(someone.messages) if kind in m)
    found: Any = message[kind]
    file_id = found[-1]["file_id"] if kind == "photo" else found["file_id"]
    return someone.network.world.files[file_id].content


async def calls_off(admin: Someone, event_id: int) -> None:
    await admin.forge(callbacks.CancelEvent(event_id))
    await admin.press(forms.Next("eventcancel", "reason"))
    await admin.press(forms.Submit("eventcancel"))


def files_of(someone: Someone) -> int:
    return sum("document" in message for message in someone.messages)


async def evaluated(network: Network, event_id: int, count: int, name: str = "Guest") -> None:
    """So many others were there, and give four points each."""
    now = network.clock.now()
    for number in range(count):
        guest = await (await network.member(f"{name} {number}", "UZ")).member()
        values = {"event": event_id, "member": guest.id, "now": to_timestamp(now)}

        def came(tx: Transaction, values: dict[str, int] = values) -> None:
            tx.execute(
                """INSERT INTO attendances (event_id, member_id, day, created_at)
                VALUES (:event, :member, 1, :now)""",
                values,
            )

        await network.db.write(came)
        outcome = await feedback.evaluate(network.db, event_id, guest.id, Evaluation(4), now)
        assert outcome is FeedbackOutcome.THANKS
