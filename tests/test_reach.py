"""At each step, an announcement's reach is checked against its author's countries and its actual
readers: roles and countries may have changed.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from storage import audiences, members, reviews
from storage.announcements import control, corrections, drafting, results, sending
from storage.announcements.control import ControlOutcome
from storage.announcements.drafting import EditOutcome
from storage.announcements.records import AnnouncementStatus, Correction
from storage.announcements.results import ResolveOutcome
from storage.announcements.sending import SendOutcome
from storage.audiences import country
from storage.reviews import ReviewOutcome
from storage.roles import Role
from tests.announcements.steps import appoint, dismiss, loaded, received
from tests.dialogue import Network, Someone
from tests.reviews.steps import decides, review_of


async def admin_of(network: Network) -> int:
    """The admin's id."""
    return await network.db.read(
        lambda tx: tx.value("SELECT member_id FROM roles WHERE role = 'admin'")
    )


async def draft(network: Network, author: int, *countries: str) -> int:
    """A draft of hers, for these countries too."""
    id = await drafting.create(network.db, author, "news", "en", "Text", network.clock.now())
    assert id is not None
    for code in countries:
        await drafting.change_audience(
            network.db, id, author, lambda a, c=code: a.with_key(1, country(c))
        )
    return id


async def send(network: Network, id: int, author: int) -> SendOutcome:
    """She sends what stands there."""
    stamp = (await loaded(network, id)).draft_version
    return await sending.send(network.db, id, author, stamp, network.clock.now())


async def moves(network: Network, someone: Someone, before: str, after: str) -> None:
    """She coordinates another country."""
    await dismiss(network, someone, Role.COORDINATOR, before)
    await appoint(network, someone, Role.COORDINATOR, after)


async def going_out(network: Network) -> tuple[int, int, Someone, Someone]:
    """Sent by a coordinator of Tajikistan to her country, and still waiting for its hour there; she
    coordinates Kazakhstan now.
    """
    await network.admin()
    saule = await network.coordinator("TJ", "Saule")
    amina = await network.member("Amina", "TJ")
    own = (await saule.member()).id
    id = await draft(network, own, "TJ")
    later = int((network.clock.now() + timedelta(hours=3)).timestamp())
    await drafting.change(network.db, id, own, "send_at", later, network.clock.now())
    assert await send(network, id, own) is SendOutcome.SENT
    await moves(network, saule, "TJ", "KZ")
    return id, own, saule, amina


async def goes_on(network: Network, id: int, by: int) -> ControlOutcome:
    return await control.resume(network.db, id, by, network.clock.now())


async def sends_again(network: Network, id: int, by: int) -> ResolveOutcome:
    return await results.resolve(network.db, id, by, again=True, now=network.clock.now())


@pytest.mark.parametrize("act", [goes_on, sends_again])
async def test_who_moved_goes_on_with_nothing(
    network: Network, act: Callable[[Network, int, int], Awaitable[ControlOutcome | ResolveOutcome]]
) -> None:
    id, own, _, amina = await going_out(network)
    assert (await act(network, id, own)).value == "needs-admin"
    await network.pass_time(timedelta(hours=5))
    assert received([amina], "Text") == 0
    # An admin lets it go.
    first = await admin_of(network)
    assert await goes_on(network, id, first) is ControlOutcome.RESUMED
    await network.settled()
    assert received([amina], "Text") == 1


async def test_a_correction_by_one_who_moved_is_asked_about(network: Network) -> None:
    id, own, _, amina = await going_out(network)
    first = await admin_of(network)
    await goes_on(network, id, first)
    await network.pass_time(timedelta(hours=5))
    assert received([amina], "Text") == 1
    now = network.clock.now()
    assert await corrections.begin_correction(network.db, id, own, now) is ControlOutcome.CORRECTING
    assert await drafting.write(network.db, id, own, "en", "Anything") is EditOutcome.DONE
    stamp = (await loaded(network, id)).draft_version
    assert (
        await corrections.send_correction(network.db, id, own, stamp - 1, now)
        is ControlOutcome.CHANGED
    )
    assert (
        await corrections.send_correction(network.db, id, own, stamp, now) is ControlOutcome.ASKED
    )
    await network.settled()
    assert received([amina], "Anything") == 0
    assert (await loaded(network, id)).correction is Correction.PENDING
    review = await review_of(network, "correction", id)
    assert (
        await reviews.approve(network.db, review.id, first, str(stamp), now)
        is ReviewOutcome.CHANGED
    )
    assert await decides(network, first, "correction", id) is ReviewOutcome.APPROVED
    await network.settled()
    assert received([amina], "Anything") == 1


async def test_readers_who_moved_count_where_they_are(network: Network) -> None:
    await network.admin()
    saule = await network.coordinator("TJ", "Saule")
    amina = await network.member("Amina", "TJ")
    own, hers = (await saule.member()).id, (await amina.member()).id
    id = await draft(network, own, "TJ")
    assert await send(network, id, own) is SendOutcome.SENT
    await network.settled()
    profile = await amina.profile()
    assert profile is not None
    moved = replace(profile, country="UZ")
    await network.db.write(lambda tx: members.write_profile(tx, hers, moved, network.clock.now()))
    now = network.clock.now()
    await corrections.begin_correction(network.db, id, own, now)
    await drafting.write(network.db, id, own, "en", "Anything")
    stamp = (await loaded(network, id)).draft_version
    assert (
        await corrections.send_correction(network.db, id, own, stamp, now) is ControlOutcome.ASKED
    )


async def test_a_kept_audience_is_counted_anew_by_who_moved(network: Network) -> None:
    await network.admin()
    saule = await network.coordinator("TJ", "Saule")
    await network.member("Amina", "TJ")
    own = (await saule.member()).id
    id = await draft(network, own, "TJ")
    audience = (await loaded(network, id)).audience
    await audiences.save_segment(network.db, own, "My events", audience)
    kept = await network.db.read(
        lambda tx: tx.value("SELECT id FROM audiences WHERE owner_id = :id", {"id": own})
    )
    await moves(network, saule, "TJ", "KZ")
    again = await draft(network, own)
    segment = await audiences.segment(network.db, own, kept)
    assert segment == audience
    await drafting.change_audience(network.db, again, own, lambda _: segment)
    assert await send(network, again, own) is SendOutcome.ASKED
    assert await send(network, id, own) is SendOutcome.ASKED


async def test_a_yes_that_was_asked_for_and_not_given_allows_nothing(network: Network) -> None:
    await network.admin()
    saule = await network.coordinator("TJ", "Saule")
    await network.member("Amina", "TJ")
    await network.member("Nigora", "UZ")
    own = (await saule.member()).id
    id = await draft(network, own, "TJ", "UZ")
    assert await send(network, id, own) is SendOutcome.ASKED
    now = network.clock.now()
    assert await sending.withdraw(network.db, id, own, now) is SendOutcome.TAKEN_BACK
    await drafting.change_audience(network.db, id, own, lambda a: a.without_key(1, country("UZ")))
    assert await send(network, id, own) is SendOutcome.SENT
    found = await loaded(network, id)
    assert found.status is AnnouncementStatus.SENT and not found.needs_approval
