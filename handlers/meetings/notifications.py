"""What the bot tells by itself of meetings by lot. Nothing of it shows on a locked screen."""

from handlers.kit import date_format
from handlers.kit.context import Services
from handlers.kit.screens import Screen
from handlers.kit.texts import Translator
from handlers.meetings import cards
from storage.meetings import pairs, questions, records
from storage.outbox import ClaimedDelivery


async def invited(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """The invitation, while she can opt in and has not."""
    standing = await records.standing(services.db, delivery.reader.id)
    if standing.round_id != delivery.subject_id or standing.is_in or standing.closes_at is None:
        return None
    zone = delivery.reader.zone
    when = date_format.in_words(t, standing.closes_at, zone, services.now())
    return cards.invited_screen(t, delivery.subject_id or 0, when)


async def drawn(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """With whom she was drawn, or that she was left without anybody."""
    there, group = await pairs.of_round(services.db, delivery.subject_id or 0, delivery.reader.id)
    if group is not None:
        return cards.group_screen(t, group, t("lot-drawn"), private=True)
    standing = await records.standing(services.db, delivery.reader.id)
    return cards.left_screen(t, t("lot-left")) if there and standing.was_left else None


async def out(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """That one of her group cannot this time, or nobody of it has answered."""
    group = await pairs.seen_by(services.db, delivery.subject_id or 0, delivery.reader.id)
    if group is None:
        return None
    if group.partners and (not group.is_asked or group.missing < len(group.partners)):
        return cards.group_screen(t, group, t("lot-two-left"), private=True)
    return cards.left_screen(t, t("lot-one-out"))


async def asked(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """The question how it went, while it waits for her."""
    group_id = delivery.subject_id or 0
    if not await questions.is_open(services.db, group_id, delivery.reader.id):
        return None
    return cards.question_screen(t, group_id)


NOTICES = {
    records.INVITED: invited,
    records.DRAWN: drawn,
    records.OUT: out,
    records.MET: asked,
}
