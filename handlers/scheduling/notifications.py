"""What the bot tells the participants of a meeting by itself. Nothing of it shows on a locked
screen.
"""

from dataclasses import replace

from handlers.kit.context import Services
from handlers.kit.notifications import Notice
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


def _telling(key: str | None, *statuses: PollStatus, unanswered: bool = False) -> Notice:
    """A notice that shows the meeting while it has one of these statuses; with `unanswered`, only
    to somebody who has not answered.
    """

    async def render(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
        poll = await _poll(services, delivery)
        if poll is None or poll.status not in statuses or (unanswered and poll.has_answered):
            return None
        heading = None if key is None else t(TOLD(key))
        zone, now = delivery.reader.zone, services.now()
        screen = cards.poll_screen(t, poll, zone, now, way_back(poll), heading)
        return replace(screen, private=True)

    return render


asked = _telling("asked", PollStatus.OPEN, unanswered=True)
again = _telling("again", PollStatus.OPEN)
changed = _telling("changed", PollStatus.SET)
reminder = _telling("reminder", PollStatus.SET)


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
    screen = cards.poll_screen(t, poll, zone, now, way_back(poll), heading)
    return replace(screen, media=file, private=True)


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
