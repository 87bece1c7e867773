"""The handover: everything open is on the list, and nothing takes effect before it is confirmed;
the rights pass then.
"""

from datetime import timedelta

import pytest

from handlers.board.callbacks import EditEntry, OpenEntry
from handlers.events import callbacks as events
from handlers.events.callbacks import CallMeeting
from handlers.kit import forms
from handlers.kit.navigation import Year
from handlers.kit.review_cards import OpenReview
from handlers.reviews.callbacks import NextReview
from handlers.terms import callbacks as terms
from handlers.terms.messages import ITEM
from storage import erasure, reviews
from storage.database import Transaction
from storage.events import records as stored_events
from storage.features import OPEN_ITEMS
from storage.kit.open_items import ItemDecision
from storage.reviews import Review
from storage.terms import handover, records
from storage.terms.handover import HandoverOutcome
from tests.board import steps as board
from tests.dialogue import Network, Someone, plain
from tests.events.steps import makes
from tests.reviews.steps import approves, review_of
from tests.storage import catalog
from tests.storage.machine import START, inner
from tests.storage.steps import make_member
from tests.terms.steps import chair, planned

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "kk"])

NO_PART = {
    "members": "people join and leave all the year",
    "form_drafts": "what somebody writes is hers",
    "deliveries": "messages are sent by themselves",
    "introductions": "contacts are private",
    "proposals": "contacts are private",
    "registrations": "they belong to their event",
    "practices": "the library belongs to no year",
    "submissions": "they are reviews as long as they are open",
    "announcements": "they are of coordinators and admins",
    "questions": "questions between colleagues are private",
    "replies": "questions between colleagues are private",
    "inbox": "updates are handled by themselves",
    "plan_versions": "they belong to their item of the plan",
    "plan_questions": "they belong to their item of the plan",
    "projects": "they belong to their call, and stay in the showcase",
    "project_versions": "they are reviews as long as they are open",
    "repeats": "they are reviews as long as they are open",
    "time_polls": "finding a time is a matter of those who meet",
    "meeting_rounds": "they go on by themselves, and belong to no year",
    "mentoring_programmes": "they are of the staff, and last beyond a year",
    "mentoring_pairs": "pairs are private",
    "mentoring_choices": "pairs are private",
    "handovers": "it is the handover itself",
}
"""Tables with a status that no handover lists, and why."""


def test_whatever_can_be_open_is_on_the_list_or_is_known_not_to_be(tx: Transaction) -> None:
    """A new table with a status needs an `OpenItem`, or a reason why it is none."""
    with_status = {
        table
        for table in catalog.plain_tables(tx)
        if any(one.name == "status" for one in catalog.columns(tx, table))
    }
    listed = {one.table for one in OPEN_ITEMS.values()}
    assert with_status <= listed | NO_PART.keys(), with_status - listed - NO_PART.keys()
    assert not listed & NO_PART.keys()
    assert NO_PART.keys() <= with_status
    assert set(ITEM) == set(OPEN_ITEMS)


async def two_events(chair: Someone) -> tuple[int, int]:
    return await makes(chair, "Forum"), await makes(chair, "Closing")


@LANGUAGES
async def test_a_year_is_handed_over(network: Network, language: str) -> None:
    await network.admin()
    leaving = await chair(network, "KG", "Zulfiya", language)
    new = await network.member("Dilnoza", "TJ", language=language)
    following = await planned(network, "TJ", 365, 365, new)
    forum, closing_event = await two_events(leaving)
    await leaving.say("/year")
    await leaving.press(terms.ChairDesk())
    await leaving.press(terms.ShowHandover(None, 0))
    assert leaving.reads("handover-left", count=2)
    assert not leaving.sees(terms.OfferHandover())
    await leaving.press(terms.ShowHandoverItem("event", forum, 0))
    await leaving.press(terms.DecideItem("event", forum, "closed", 0))
    assert leaving.toasted("handover-notice-decided")
    await leaving.press(terms.ShowHandoverItem("event", closing_event, 0))
    await leaving.press(terms.GiveItem("event", closing_event))
    await leaving.say("Dilnoza")
    own = (await new.member()).id
    await leaving.press(terms.GiveItemTo("event", closing_event, own))
    # She who takes it over reads what is open once it is sent to her.
    await new.say("/year")
    await new.press(terms.ShowHandover(None, 0))
    assert "Forum" not in new.screen and not new.reads("handover-nothing")
    await leaving.press(terms.OfferHandover())
    assert leaving.toasted("handover-notice-sent")
    # Nothing has happened yet, and the rights have not passed.
    assert (await leaving.member()).is_chair and not (await new.member()).is_chair
    assert await stored_events.by_id(network.db, forum) is not None
    await network.settled()
    await new.open_notice()
    assert new.reads("handover-told-sent")
    await new.press(terms.ShowHandover(None, 0))
    found = await handover.find(network.db, None, own, language, network.clock.now())
    assert found is not None
    await new.press(terms.ConfirmHandover(found.version))
    await new.confirm()
    assert new.toasted("handover-notice-confirmed")
    assert (await new.member()).is_chair and not (await leaving.member()).is_chair
    assert await stored_events.by_id(network.db, forum) is None
    given = await stored_events.by_id(network.db, closing_event)
    assert given is not None and given.organiser_id == own
    await leaving.forge(terms.ChairDesk())
    assert leaving.toasted("fallback-chair-only")
    await leaving.forge(events.ManageEvent(closing_event))
    assert leaving.toasted("fallback-staff-only")
    await new.forge(terms.ChairDesk())
    assert new.reads("desk-title")
    # The year that is over stays readable, with what became of everything.
    amina = await network.member("Amina", language=language)
    await amina.say("/year")
    past = next(one.id for one in await records.listed(network.db) if one.id != following)
    await amina.forge(Year(past))
    await amina.press(terms.ShowHandover(past, 0))
    assert "Forum" in amina.screen
    await amina.press(terms.GetHandoverReport(past))
    assert amina.last["document"]["file_name"] == "handover.docx"


async def test_what_becomes_open_after_the_list_was_sent_goes_back(network: Network) -> None:
    await network.admin()
    leaving, new = await chair(network, "KG", "Zulfiya"), await network.member("Dilnoza", "TJ")
    await planned(network, "TJ", 365, 365, new)
    await leaving.say("/year")
    await leaving.forge(terms.OfferHandover())
    assert leaving.toasted("handover-notice-sent")
    await makes(leaving)
    await new.say("/year")
    await new.insist(terms.ConfirmHandover(""))
    assert new.toasted("handover-notice-undecided")
    assert (await leaving.member()).is_chair and not (await new.member()).is_chair
    await leaving.open_notice()
    assert leaving.reads("handover-told-returned")
    # The new chair may return the list too, with a note that the leaving one reads.
    (event_id,) = [one.subject_id for one in await items(network, leaving)]
    await leaving.forge(terms.DecideItem("event", event_id, "goes-on", 0))
    await leaving.press(terms.OfferHandover())
    await new.forge(terms.ReturnHandover())
    await new.say("The forum is missing.")
    assert new.reads("handover-notice-returned")
    await leaving.forge(terms.ShowHandover(None, 0))
    assert "The forum is missing." in leaving.screen


@pytest.mark.parametrize("language", ["en", "ru", "uz"])
async def test_reviews_go_on_are_given_back_or_given_to_a_reviewer(
    network: Network, language: str
) -> None:
    await network.admin()
    leaving, new = await chair(network, "KG", "Zulfiya"), await network.member("Dilnoza", "TJ")
    saule = await network.coordinator("KZ", "Saule")
    author = await network.member("Amina", "KZ", language=language)
    await planned(network, "TJ", 365, 365, new)
    reviewed: list[int] = []
    for title in ("Trainer on risk profiling", "Rooms for a course", "Partners for a study"):
        entry_id = await board.writes(author, title)
        reviewed.append((await review_of(network, "board-entry", entry_id)).id)
    goes_on, closed, given = reviewed
    await leaving.say("/year")
    await leaving.forge(terms.ShowHandover(None, 0))
    # Nobody has to say that they go on: new ones come every day.
    assert leaving.sees(terms.OfferHandover())
    await leaving.forge(terms.DecideItem("review", closed, "closed", 0))
    await leaving.forge(terms.GiveItemTo("review", given, (await author.member()).id))
    assert leaving.toasted("handover-notice-not-a-getter"), "it is hers"
    await leaving.forge(terms.ShowHandoverItem("review", given, 0))
    await leaving.press(terms.GiveItem("review", given))
    await leaving.say("Saule")
    await leaving.press(terms.GiveItemTo("review", given, (await saule.member()).id))
    await leaving.press(terms.OfferHandover())
    await new.say("/year")
    await new.insist(terms.ConfirmHandover(""))
    assert (await new.member()).is_chair
    # Hers again, with every word; the reason is in her language.
    await author.open_notice()
    assert plain("review-year-over", language) in author.screen
    assert "Rooms for a course" in author.screen
    # The reviewer has hers for a week; other reviewers read that.
    other = await network.coordinator("KZ", "Zarina")
    await network.pass_time(timedelta(days=1))
    await other.say("/review")
    await other.press(NextReview())
    assert "Trainer on risk profiling" in other.screen
    await other.forge(OpenReview(given, 0))
    assert "Saule" in other.screen
    await approves(saule, "board-entry", (await review_of_id(network, given)).subject_id)
    await approves(other, "board-entry", (await review_of_id(network, goes_on)).subject_id)


async def review_of_id(network: Network, review_id: int) -> Review:
    found = await network.db.read(lambda tx: reviews.find(tx, review_id))
    assert found is not None
    return found


@pytest.mark.parametrize("language", ["en", "tg", "uz"])
async def test_entries_stay_with_their_authors_and_those_of_the_chair_can_be_given(
    network: Network, language: str
) -> None:
    admin = await network.admin()
    leaving, new = await chair(network, "KG", "Zulfiya"), await network.member("Dilnoza", "TJ")
    author = await network.member("Amina", "KZ")
    bermet = await network.member("Bermet", "KG", language=language)
    await planned(network, "TJ", 365, 365, new)
    theirs = await board.publishes(author, admin)
    ours = await board.publishes(leaving, admin, "Partners for the forum", named="yes")
    await board.asks(author, ours)
    await leaving.say("/year")
    await leaving.forge(terms.ShowHandoverItem("board-entry", theirs, 0))
    assert leaving.reads("item-not-given-board-entry")
    assert not leaving.sees(terms.GiveItem("board-entry", theirs))
    getter = (await bermet.member()).id
    await leaving.forge(terms.GiveItemTo("board-entry", theirs, getter))
    assert leaving.toasted("handover-notice-not-possible")
    await leaving.forge(terms.ShowHandoverItem("board-entry", ours, 0))
    await leaving.press(terms.GiveItem("board-entry", ours))
    await leaving.say("Bermet")
    await leaving.press(terms.GiveItemTo("board-entry", ours, getter))
    await leaving.press(terms.OfferHandover())
    await new.say("/year")
    await new.insist(terms.ConfirmHandover(""))
    await bermet.open_notice()
    assert bermet.reads("board-given") and "Partners for the forum" in bermet.screen
    # Her name is not shown with it, and what was asked before was not asked of her.
    await bermet.press(OpenEntry(ours))
    assert not bermet.reads("board-interested-count", count=1)
    await author.forge(OpenEntry(ours))
    assert "Partners for the forum" in author.screen
    assert "Bermet" not in author.screen and "Zulfiya" not in author.screen
    await leaving.forge(EditEntry(ours))
    assert leaving.toasted("board-sending-gone")
    # What members write is told with the year as a number, but to those who handed over.
    (past,) = [one for one in await records.listed(network.db) if one.ended_at is not None]
    for someone, reads in ((bermet, False), (new, True), (leaving, True)):
        await someone.say("/start")
        await someone.forge(terms.ShowHandover(past.id, 0))
        assert (board.TITLE in someone.screen) == reads
        assert reads or someone.reads("handover-texts", count="2")


async def items(network: Network, someone: Someone) -> tuple[handover.HandoverItem, ...]:
    own = (await someone.member()).id
    found = await handover.find(network.db, None, own, "en", network.clock.now())
    assert found is not None
    return found.items


async def test_where_the_person_has_left_admins_hand_over(network: Network) -> None:
    admin = await network.admin()
    leaving, new = await chair(network, "KG", "Zulfiya"), await network.member("Dilnoza", "TJ")
    term, _ = await records.now_and_next(network.db)
    assert term is not None
    await admin.say("/year")
    await admin.forge(terms.OfferHandover())
    assert admin.toasted("handover-notice-not-allowed")
    await erasure.erase(network.db, (await leaving.member()).id, network.clock.now())
    await network.settled()
    await admin.open_notice()
    assert "Kyrgyzstan" in admin.screen
    await admin.forge(terms.OfferHandover())
    assert admin.toasted("handover-notice-no-successor")
    await planned(network, "TJ", 365, 365, new)
    await admin.forge(terms.OfferHandover())
    assert admin.toasted("handover-notice-sent")
    await new.say("/year")
    await new.insist(terms.ConfirmHandover(""))
    assert (await new.member()).is_chair


async def test_two_of_the_chair_call_one_opening(network: Network) -> None:
    """In the same hour: the second is shown what the first has called."""
    await network.admin()
    zulfiya = await chair(network, "KG", "Zulfiya")
    (term,) = await records.listed(network.db)
    aida = await network.member("Aida", "KG")
    await records.add_person(
        network.db, await admin_of(network), term.id, (await aida.member()).id, network.clock.now()
    )
    for one in (zulfiya, aida):
        await one.say("/year")
        await one.press(terms.ChairDesk())
        await one.press(terms.ShowMeetings())
        await one.press(CallMeeting("opening"))
    for one in (zulfiya, aida):
        day = (network.clock.now() + timedelta(weeks=3)).strftime("%d.%m")
        for answer in ("Opening", f"{day} 10:00", "17:00", "Bishkek", "90"):
            await one.say(answer)
        await one.press(forms.Submit("event"))
    assert aida.reads("meeting-already")
    await aida.forge(terms.ShowMeetings())
    assert aida.screen.count("Opening · ") == 1


async def admin_of(network: Network) -> int:
    return await network.db.read(
        lambda tx: tx.value("SELECT member_id FROM roles WHERE role = 'admin'")
    )


def test_an_item_is_decided_only_as_its_kind_allows(tx: Transaction) -> None:
    member = make_member(tx, 1, "KZ")
    tx.execute(
        """INSERT INTO terms (id, country, starts_on, ends_on, began_at, created_at)
        VALUES (1, 'KZ', '2026-01-01', '2026-12-31', 1, 1)"""
    )
    tx.execute("INSERT INTO term_chairs (term_id, member_id, added_at) VALUES (1, :id, 1)",
               {"id": member})  # fmt: skip
    decide = inner(handover.decide)
    for kind, decision, outcome in (
        ("nothing", ItemDecision.CLOSED, HandoverOutcome.NOT_OPEN),
        ("event", ItemDecision.CLOSED, HandoverOutcome.NOT_OPEN),
    ):
        assert decide(tx, 1, member, kind, 1, decision, None, START) is outcome
