"""Moves: a member changes her country or her field, and a reviewer decides."""

from datetime import timedelta
from pathlib import Path

import pytest

from handlers.kit.forms import Choose
from handlers.kit.review_cards import OpenReview
from handlers.profile import ChangeProfileField, WithdrawMove
from handlers.reviews.callbacks import Approve
from storage import suspensions
from storage.events import drafting, publishing, registrations
from storage.events.records import Quota
from storage.members import Profile
from tests.dialogue import Network, Someone, running_network
from tests.reviews.steps import approves, opens, rejects, review_of

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "uz"])


async def asks_for(amina: Someone, field: str, value: str) -> None:
    await amina.say("/profile")
    await amina.press(ChangeProfileField(field))
    await amina.press(Choose("profile", field, value))


async def told(amina: Someone) -> Profile:
    found = await amina.profile()
    assert found is not None
    return found


@LANGUAGES
async def test_a_move_is_decided_by_the_new_country(network: Network, language: str) -> None:
    there = await network.coordinator("KZ", "Aigul", language)
    here = await network.coordinator("TJ", "Saule")
    amina = await network.member("Amina", "TJ", language=language)
    await asks_for(amina, "country", "KZ")
    assert amina.toasted("profile-requested")
    assert amina.sees(WithdrawMove()) and (await told(amina)).country == "TJ"
    assert there.reads("review-requested") and not here.messages
    await opens(there, "move")
    assert "Amina" in there.screen and "→" in there.screen
    await here.say("/review")
    await here.forge(Approve((await review_of(network, "move")).id))
    assert (await told(amina)).country == "TJ"
    await approves(there, "move")
    assert (await told(amina)).country == "KZ"
    await amina.open_notice()
    assert "→" in amina.screen
    await amina.say("/profile")
    assert not amina.sees(WithdrawMove())


async def test_she_takes_it_back_or_changes_her_mind(network: Network) -> None:
    there = await network.coordinator("KZ", "Aigul")
    await network.coordinator("UZ", "Lola")
    amina = await network.member("Amina", "TJ")
    await asks_for(amina, "country", "KZ")
    await amina.press(WithdrawMove())
    assert amina.toasted("profile-withdrawn") and not amina.sees(WithdrawMove())
    assert there.reads("review-is-withdrawn")
    await asks_for(amina, "country", "KZ")
    await asks_for(amina, "country", "UZ")
    review = await review_of(network, "move")
    assert review.country == "UZ"
    await asks_for(amina, "country", "TJ")
    assert amina.toasted("profile-withdrawn")
    await there.forge(OpenReview(review.id, 0))
    assert (await told(amina)).country == "TJ"


async def test_a_country_and_a_field_are_one_request(network: Network) -> None:
    there = await network.coordinator("KZ", "Aigul")
    amina = await network.member("Amina", "TJ", "customs")
    await asks_for(amina, "country", "KZ")
    await asks_for(amina, "sector", "migration")
    await amina.press(ChangeProfileField("position"))
    await amina.say("Adviser")
    assert (await told(amina)).position == "Adviser", "other lines change at once"
    await approves(there, "move")
    now = await told(amina)
    assert (now.country, now.sector, now.position) == ("KZ", "migration", "Adviser")


@LANGUAGES
async def test_a_move_that_is_not_approved(network: Network, language: str) -> None:
    there = await network.coordinator("KZ", "Aigul")
    amina = await network.member("Amina", "TJ", language=language)
    await asks_for(amina, "country", "KZ")
    await rejects(there, "move", reason="Please write where you work now.")
    await amina.open_notice()
    assert "Please write where you work now." in amina.screen
    assert (await told(amina)).country == "TJ"


async def test_a_field_that_two_people_vet(tmp_path: Path) -> None:
    async with running_network(tmp_path, entry="open", vet_twice=("border",)) as network:
        admin = await network.admin()
        there = await network.coordinator("TJ", "Saule")
        amina = await network.member("Amina", "TJ", "customs")
        await asks_for(amina, "sector", "migration")
        assert (await told(amina)).sector == "migration", "the network is open"
        await asks_for(amina, "sector", "border")
        assert (await told(amina)).sector == "migration"
        await there.press(Approve(await opens(there, "move")))
        assert there.toasted("review-notice-one-more")
        await approves(admin, "move")
        assert (await told(amina)).sector == "border"


async def test_one_who_is_suspended_no_longer_asks(network: Network) -> None:
    admin = (await (await network.admin()).member()).id
    amina = await network.member("Amina", "TJ")
    await asks_for(amina, "country", "KZ")
    hers = (await amina.member()).id
    await suspensions.suspend(network.db, admin, hers, network.clock.now())
    assert (await review_of(network, "move")).status == "withdrawn"


@pytest.mark.parametrize(("kazakh_seats", "follows"), [(1, True), (0, False)])
async def test_her_seat_follows_where_there_is_room(
    network: Network, kazakh_seats: int, follows: bool
) -> None:
    """An event with one seat for Tajikistan, and one or no seat for the others."""
    db, now = network.db, network.clock.now()
    admin = await network.admin()
    amina = await network.member("Amina", "TJ")
    zebo = await network.member("Zebo", "TJ")
    starts = now + timedelta(days=30)
    facts = drafting.NewEvent(
        "en", "Workshop", starts, starts + timedelta(hours=2), "Asia/Dushanbe", "Dushanbe",
        1 + kazakh_seats,
    )  # fmt: skip
    _, event = await drafting.create(db, (await admin.member()).id, facts, now)
    assert event is not None
    share = {"event": event, "country": Quota("TJ", 1).country, "seats": 1}
    await db.write(
        lambda tx: tx.execute(
            """INSERT INTO event_quotas (event_id, country, seats)
            VALUES (:event, :country, :seats)""",
            share,
        )
    )
    await publishing.publish(db, event, (await admin.member()).id, now)
    for one in (amina, zebo):
        await registrations.register(db, event, (await one.member()).id, now)
    await asks_for(amina, "country", "KZ")
    await approves(admin, "move")
    hers = await registrations.registration_of(db, event, (await amina.member()).id)
    next_one = await registrations.registration_of(db, event, (await zebo.member()).id)
    assert hers is not None and hers.status == "registered"
    assert next_one is not None
    assert next_one.status == ("offered" if follows else "waitlisted")
