"""A decision applies to the version that was shown; a newer version is shown again."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from handlers.events.callbacks import ManageEvent, PublishEvent
from handlers.kit.confirm import Confirm
from handlers.kit.review_cards import OpenReview
from handlers.reviews.callbacks import Approve
from storage import applications, members
from storage.events import drafting, records
from storage.events.drafting import NewEvent
from storage.events.fields import FieldKey
from storage.events.records import EventStatus
from storage.members import Profile
from tests.dialogue import Network, running_network


async def test_an_applicant_who_changes_while_her_card_is_open(tmp_path: Path) -> None:
    async with running_network(tmp_path, entry="approval") as network:
        saule = await network.coordinator("TJ", "Saule")
        amina = network.newcomer("Amina")
        hers = await members.get_or_create(network.db, amina.person.id, network.clock.now())
        profile = Profile("Amina", "TJ", "customs")
        await applications.submit(network.db, hers.id, profile, 1, True, network.clock.now())
        await network.settled()
        await saule.say("/admin")
        await saule.forge(OpenReview(1, 0))
        _, old = saule.find(Approve(1))
        renamed, now = replace(profile, name="Kurak Admin"), network.clock.now()
        await network.db.write(lambda tx: members.write_profile(tx, hers.id, renamed, now))
        await saule.forge(old)
        assert saule.toasted("review-notice-changed")
        assert "Kurak Admin" in saule.screen
        found = await members.by_id(network.db, hers.id)
        assert found is not None and found.status is members.MemberStatus.PENDING
        await saule.press(Approve(1))
        found = await members.by_id(network.db, hers.id)
        assert found is not None and found.status is members.MemberStatus.MEMBER


async def test_an_event_that_changes_while_an_admin_looks(network: Network) -> None:
    admin = await network.admin()
    saule = await network.coordinator("TJ", "Saule")
    own, now = (await saule.member()).id, network.clock.now()
    facts = NewEvent(
        "en", "Workshop", now + timedelta(days=30), now + timedelta(days=31), "Asia/Dushanbe",
        "Dushanbe", 20,
    )  # fmt: skip
    _, id = await drafting.create(network.db, own, facts, now)
    assert id is not None
    await admin.say("/admin")
    await admin.forge(ManageEvent(id))
    await admin.press(PublishEvent(id))
    (old,) = [press for press in admin.presses if isinstance(press, Confirm)]
    await drafting.change(network.db, id, own, FieldKey("title", "en"), "Workshop", "Anything", now)
    await admin.forge(old)
    assert admin.toasted("event-organiser-notice-changed") and "Anything" in admin.screen
    event = await records.by_id(network.db, id)
    assert event is not None and event.status is EventStatus.DRAFT
    await admin.press(PublishEvent(id))
    await admin.confirm()
    event = await records.by_id(network.db, id)
    assert event is not None and event.status is EventStatus.PUBLISHED
