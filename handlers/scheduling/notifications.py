"""What the bot tells the participants of a meeting by itself. Nothing of it shows on a locked
screen.
"""

from dataclasses import replace

from handlers.kit.context import Services
from handlers.kit.screens import Screen
from handlers.kit.texts import Translator
from handlers.scheduling import cards
from handlers.scheduling.messages import TOLD
from handlers.scheduling.polls import way_back
from storage.outbox import ClaimedDelivery
from storage.scheduling import records
from storage.scheduling.records import PollStatus, TimePoll


async def _poll(services: Services, delivery: ClaimedDelivery) -> TimePoll | None:
    return await records.seen_by(
        services.db, delivery.subject_id or 0, delivery.reader.id, services.now()
    )


async def _told(
    services: Services,
    delivery: ClaimedDelivery,
    t: Translator,
    key: str,
    status: PollStatus,
    *,
    unanswered: bool = False,
) -> Screen | None:
    """The meeting while it has this status; with `unanswered`, only to somebody who has not
    answered.
    """
    poll = await _poll(services, delivery)
    if poll is None or poll.status is not status or (unanswered and poll.has_answered):
        return None
    zone, now = delivery.reader.zone, services.now()
    screen = cards.poll_screen(t, poll, zone, now, way_back(poll), t(TOLD(key)))
    return replace(screen, private=True)


async def asked(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """That a time is looked for, and her hours are missing."""
    return await _told(services, delivery, t, "asked", PollStatus.OPEN, unanswered=True)


async def again(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """That another time is looked for."""
    return await _told(services, delivery, t, "again", PollStatus.OPEN)


async def changed(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """That one of the others cannot come."""
    return await _told(services, delivery, t, "changed", PollStatus.SET)


async def reminder(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """A reminder of the meeting."""
    return await _told(services, delivery, t, "reminder", PollStatus.SET)


async def unfound(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """That no hour suits enough of them; with the file that takes an earlier time out of her
    calendar.
    """
    poll, now = await _poll(services, delivery), services.now()
    if poll is None or poll.status not in (PollStatus.OPEN, PollStatus.UNFOUND):
        return None
    zone, file = delivery.reader.zone, None
    heading = t("scheduling-answer-unfound") if poll.status is PollStatus.OPEN else None
    if poll.status is PollStatus.UNFOUND and poll.sequence:
        heading = t("scheduling-file-removes")
        file = cards.file_of(t, poll, services.network.name, services.bot.username, now)
    screen = cards.poll_screen(t, poll, zone, now, way_back(poll), heading, file)
    return replace(screen, private=True)


async def found(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """The time that was found, with the file for her calendar."""
    poll, now = await _poll(services, delivery), services.now()
    if poll is None or poll.status is not PollStatus.SET:
        return None
    zone = delivery.reader.zone
    file = cards.file_of(t, poll, services.network.name, services.bot.username, now)
    return cards.found_screen(t, poll, zone, file, now, is_moved=poll.sequence > 1)


async def off(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """That the meeting is off."""
    poll, now = await _poll(services, delivery), services.now()
    if poll is None or poll.status is not PollStatus.ENDED:
        return None
    zone, file = delivery.reader.zone, None
    if poll.sequence and poll.starts_at is not None:
        file = cards.file_of(t, poll, services.network.name, services.bot.username, now)
    return cards.off_screen(t, poll, zone, file, now)


NOTICES = {
    records.ASKED: asked,
    records.AGAIN: again,
    records.FOUND: found,
    records.UNFOUND: unfound,
    records.CHANGED: changed,
    records.OFF: off,
    records.REMINDER: reminder,
}
