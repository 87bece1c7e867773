"""The messages about contact requests that the bot sends by itself.

They only say that there is news, so a preview on a shared phone does not reveal who asked whom. The
modules of first messages, follow-ups and proposals render their own.
"""

from handlers.introductions import first_messages as first_message_screens
from handlers.introductions import follow_ups as follow_up_screens
from handlers.introductions import proposals as proposal_screens
from handlers.introductions.cards import news_screen
from handlers.kit.contacts import of_today
from handlers.kit.context import Services
from handlers.kit.screens import Screen
from handlers.kit.texts import Translator
from storage.introductions import first_messages, follow_ups, proposal_records, records
from storage.introductions.records import IntroductionStatus
from storage.kit.contacts import Contact
from storage.outbox import ClaimedDelivery


async def _notice(
    services: Services, delivery: ClaimedDelivery, t: Translator, state: IntroductionStatus
) -> Screen | None:
    assert delivery.subject_id is not None
    request = await records.seen_by(services.db, delivery.subject_id, delivery.reader.id)
    if request is None or request.status is not state:
        return None
    if request.other is None and state is not IntroductionStatus.EXPIRED:
        return None
    return news_screen(t, services.network.name, request.id)


async def requested(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells the recipient that somebody asks, while she can answer."""
    return await _notice(services, delivery, t, IntroductionStatus.PENDING)


async def accepted(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells the requester that her request was accepted."""
    return await _notice(services, delivery, t, IntroductionStatus.ACCEPTED)


async def expired(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells the requester that her request has expired."""
    return await _notice(services, delivery, t, IntroductionStatus.EXPIRED)


async def contact_requested(
    services: Services, delivery: ClaimedDelivery, t: Translator
) -> Screen | None:
    """Asks for another contact because the one that she gave is gone, unless she has a Telegram
    username again.
    """
    assert delivery.subject_id is not None
    request = await records.seen_by(services.db, delivery.subject_id, delivery.reader.id)
    if (
        request is None
        or request.status is not IntroductionStatus.ACCEPTED
        or request.own_contact is None
    ):
        return None
    today = await of_today(services.bot, request.own_contact, delivery.reader.telegram_id)
    if isinstance(today, Contact):
        return None
    return news_screen(t, services.network.name, request.id)


NOTICES = {
    first_messages.MESSAGE: first_message_screens.received,
    follow_ups.FOLLOW_UP: follow_up_screens.asked,
    proposal_records.PROPOSED: proposal_screens.proposed,
    proposal_records.DECIDED: proposal_screens.decided,
    records.REQUESTED: requested,
    records.ACCEPTED: accepted,
    records.EXPIRED: expired,
    records.CONTACT_REQUESTED: contact_requested,
}
