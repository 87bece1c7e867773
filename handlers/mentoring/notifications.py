"""The messages about mentoring that the bot sends by itself. On a locked phone none of them tells
what it is about.
"""

from handlers.kit import date_format
from handlers.kit.context import Services
from handlers.kit.navigation import home_row
from handlers.kit.screens import Button, Screen, main
from handlers.kit.texts import Translator
from handlers.mentoring.asking import question_screen
from handlers.mentoring.callbacks import (
    OfferMentoring,
    OpenPair,
    OpenPairForStaff,
    ShowAgreement,
    ShowChoices,
    ShowPairs,
)
from handlers.mentoring.pairs import checkin_screen
from handlers.mentoring.proposals import proposal_screen
from storage.mentoring import (
    agreements,
    asking,
    checkins,
    choices,
    desk,
    pairs,
    programmes,
    proposals,
)
from storage.mentoring.checkins import Step
from storage.mentoring.records import PairStatus, ProgrammeStatus
from storage.outbox import ClaimedDelivery


def news_screen(t: Translator, key: str, button: Button, **values: str) -> Screen:
    """A piece of news with one button."""
    return Screen(t(key, **values), ((button,), home_row(t)), protected=True, private=True)


async def asked(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """The question to a mentor, while she can answer it."""
    found = await asking.question(services.db, delivery.subject_id or 0, delivery.reader.id)
    if found is None:
        return None
    until = date_format.in_words(t, found.due_at, delivery.reader.zone, services.now())
    return question_screen(t, found, until)


async def nobody(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """That no mentor is left on the list of a mentee, as long as it is empty."""
    entry_id = delivery.subject_id or 0
    found = await choices.choices_of(services.db, entry_id, delivery.reader.id)
    if found is None or found.choices or not found.is_looking:
        return None
    button = main(t.plain("mentoring-choose-anew"), ShowChoices(entry_id))
    return news_screen(t, "mentoring-nobody-left", button)


async def proposed(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """A pair that the staff propose, while she has not answered."""
    found = await proposals.proposal(services.db, delivery.subject_id or 0, delivery.reader.id)
    if found is None or found.says is not None:
        return None
    until = date_format.in_words(t, found.due_at, delivery.reader.zone, services.now())
    return proposal_screen(t, found, until)


async def lapsed(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """That a proposed pair did not come about."""
    pair_id = delivery.subject_id or 0
    title = await proposals.lapsed(services.db, pair_id, delivery.reader.id, t.language)
    if title is None:
        return None
    row = await desk.pair_for(services.db, pair_id, delivery.reader.id)
    if row is None:
        return Screen(t("mentoring-lapsed", title=title), (home_row(t),), private=True)
    button = Button(t.plain("mentoring-run-pairs"), ShowPairs(row.pair.programme_id, 0))
    return news_screen(t, "mentoring-lapsed", button, title=title)


async def _of_pair(
    services: Services, delivery: ClaimedDelivery, t: Translator, key: str, status: PairStatus
) -> Screen | None:
    """News about a pair while it has this status, with a button that opens it."""
    view = await pairs.seen(services.db, delivery.subject_id or 0, delivery.reader.id)
    if view is None or view.pair.status is not status:
        return None
    return news_screen(t, key, main(t.plain("mentoring-open"), OpenPair(view.pair.id)))


async def paired(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """That she has a mentor or a mentee, and an agreement is to be written."""
    return await _of_pair(services, delivery, t, "mentoring-paired", PairStatus.AGREEING)


async def ended(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """That the other one has ended it."""
    return await _of_pair(services, delivery, t, "mentoring-ended", PairStatus.ENDED)


async def written(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """That there is a version of the agreement to accept."""
    view = await pairs.seen(services.db, delivery.subject_id or 0, delivery.reader.id)
    if view is None or not view.pair.is_active or view.agreement is None:
        return None
    if view.side in view.agreement.accepted:
        return None
    button = main(t.plain("mentoring-agreement"), ShowAgreement(view.pair.id, 0))
    return news_screen(t, "mentoring-agreement-came", button)


async def accepted(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """That the other one has accepted the agreement."""
    view = await pairs.seen(services.db, delivery.subject_id or 0, delivery.reader.id)
    if view is None or not view.pair.is_active or view.holds is None:
        return None
    button = main(t.plain("mentoring-open"), OpenPair(view.pair.id))
    return news_screen(t, "mentoring-agreement-holds", button)


STEPS = {checkins.kind_of(step): step for step in Step}


async def checkin(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """The question of a step, while it waits for her answer."""
    pair_id, step = delivery.subject_id or 0, STEPS[delivery.kind]
    if not await checkins.is_open(services.db, pair_id, delivery.reader.id, step):
        return None
    view = await pairs.seen(services.db, pair_id, delivery.reader.id)
    return None if view is None else checkin_screen(t, view, step)


async def silence(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells those who run a programme that one of a pair has not answered twice."""
    row = await desk.pair_for(services.db, delivery.subject_id or 0, delivery.reader.id)
    if row is None or not row.silences:
        return None
    button = main(t.plain("mentoring-open"), OpenPairForStaff(row.pair.id))
    return news_screen(t, "mentoring-silence-came", button)


async def invited(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells a former mentee that a programme has opened in which she can be a mentor."""
    view = await programmes.seen(services.db, delivery.subject_id or 0, delivery.reader.id)
    if view is None or view.entry is not None:
        return None
    if view.programme.status is not ProgrammeStatus.OPEN:
        return None
    button = main(t.plain("mentoring-offer"), OfferMentoring(view.programme.id))
    title = view.programme.text(t.language).title
    return news_screen(t, "mentoring-invited", button, title=title)


NOTICES = {
    asking.ASKED: asked,
    asking.NOBODY: nobody,
    pairs.PROPOSED: proposed,
    proposals.LAPSED: lapsed,
    pairs.PAIRED: paired,
    pairs.ENDED: ended,
    agreements.WRITTEN: written,
    agreements.ACCEPTED: accepted,
    checkins.SILENCE: silence,
    programmes.INVITED: invited,
    **dict.fromkeys(STEPS, checkin),
}
