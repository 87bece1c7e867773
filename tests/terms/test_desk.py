"""The chair at work: priorities that are proposed and adopted, and a meeting that is called."""

from datetime import timedelta

import pytest

from handlers.events import callbacks as events
from handlers.kit import forms
from handlers.kit.review_cards import OpenReview
from handlers.reviews.callbacks import Approve
from handlers.terms import callbacks as terms
from storage import reviews
from storage.events import publishing
from storage.events import records as stored
from storage.events.records import EventStatus
from storage.terms import adoption, meetings, records, themes
from storage.terms.themes import ThemeKind
from tests.dialogue import Network
from tests.events.steps import publishes
from tests.terms.steps import chair


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
async def test_the_chair_proposes_priorities_and_a_reviewer_adopts_them(
    network: Network, language: str
) -> None:
    admin = await network.admin()
    zulfiya = await chair(network, "KG", "Zulfiya", language)
    amina = await network.member("Amina")
    (term,) = await records.listed(network.db)
    await zulfiya.say("/year")
    await zulfiya.press(terms.ChairDesk())
    await zulfiya.press(terms.EditThemes(term.id, "priority"))
    for title in ("Digital skills", "Peace", "Work"):
        await zulfiya.forge(terms.AddTheme(term.id, "priority"))
        await zulfiya.say(title)
        await zulfiya.say(f"{title} for everyone.")
        await zulfiya.press(forms.Submit("theme"))
        assert zulfiya.toasted("theme-notice-done")
    await zulfiya.forge(terms.EditThemes(term.id, "priority"))
    await zulfiya.press(terms.ProposePriorities(term.id))
    assert zulfiya.toasted("priorities-notice-proposed")
    # Meanwhile nobody changes them, and members do not see them.
    await zulfiya.forge(terms.AddTheme(term.id, "priority"))
    await zulfiya.say("Trade")
    await zulfiya.say("Trade.")
    await zulfiya.press(forms.Submit("theme"))
    assert zulfiya.toasted("theme-notice-under-review")
    await amina.say("/year")
    assert "Digital skills" not in amina.screen
    review = await network.db.read(lambda tx: reviews.pending_of(tx, adoption.PRIORITIES, term.id))
    assert review is not None
    await admin.say("/review")
    await admin.forge(OpenReview(review.id, 0))
    assert "Peace for everyone." in admin.screen
    await admin.press(Approve(review.id))
    await network.settled()
    await zulfiya.open_notice()
    assert zulfiya.reads("priorities-decided-adopted")
    await amina.say("/year")
    assert "1. Digital skills" in amina.screen
    # What was adopted keeps its words; a missing language is added.
    first = (await themes.priorities(network.db, term.id))[0]
    await zulfiya.forge(terms.WriteTheme(first.id, language))
    await zulfiya.say("Other words")
    await zulfiya.press(forms.Submit("theme"))
    assert zulfiya.toasted("theme-notice-adopted")
    await zulfiya.forge(terms.WriteTheme(first.id, "uz"))
    await zulfiya.say("Raqamli ko‘nikmalar")
    await zulfiya.say("Hamma uchun.")
    await zulfiya.press(forms.Submit("theme"))
    assert zulfiya.toasted("theme-notice-done")


async def test_the_chair_calls_the_opening_for_everyone(network: Network) -> None:
    admin = await network.admin()
    zulfiya = await chair(network, "KG", "Zulfiya")
    amina = await network.member("Amina", "UZ")
    (term,) = await records.listed(network.db)
    await zulfiya.say("/year")
    await zulfiya.forge(events.CallMeeting("opening"))
    day = (network.clock.now() + timedelta(weeks=3)).strftime("%d.%m")
    # A start that has passed is refused, and her answers stay.
    await zulfiya.say("Opening of the year")
    await zulfiya.say("1.01.2020 10:00")
    assert "passed" in zulfiya.screen
    for answer in (f"{day} 10:00", "17:00", "Bishkek", "90"):
        await zulfiya.say(answer)
    await zulfiya.press(forms.Submit("event"))
    (meeting,) = await meetings.listed(network.db, term.id, "en")
    assert meeting.event_id is not None
    await publishes(zulfiya, meeting.event_id)
    event = await stored.by_id(network.db, meeting.event_id)
    assert event is not None and event.status is EventStatus.PENDING
    review = await network.db.read(lambda tx: reviews.pending_of(tx, publishing.EVENT, event.id))
    assert review is not None
    await admin.say("/review")
    await admin.forge(OpenReview(review.id, 0))
    await admin.press(Approve(review.id))
    await amina.say("/year")
    assert "Opening · " in amina.screen
    assert amina.sees(events.OpenEvent(meeting.event_id))
    found = await themes.shown(network.db, term.id, (await amina.member()).id)
    assert [one for one in found if one.kind is ThemeKind.TRACK] == []


async def test_whoever_is_no_chair_changes_nothing(network: Network) -> None:
    await network.admin()
    zulfiya = await chair(network, "KG", "Zulfiya")
    (term,) = await records.listed(network.db)
    own = (await zulfiya.member()).id
    await network.db.write(
        lambda tx: tx.execute("DELETE FROM term_chairs WHERE member_id = :id", {"id": own})
    )
    outcome = await adoption.propose(network.db, own, term.id, network.clock.now())
    assert outcome is adoption.ProposalOutcome.NOT_ALLOWED
    text = themes.ThemeText("Trade", None)
    added = await themes.add(
        network.db, own, term.id, ThemeKind.TRACK, "en", text, network.clock.now()
    )
    assert added == (themes.ThemeOutcome.NOT_ALLOWED, None)
