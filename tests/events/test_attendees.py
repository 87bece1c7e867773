"""Who else comes, and a place that is for those with a seat only."""

from datetime import timedelta

import pytest

from handlers.directory import OpenCard
from handlers.events.callbacks import (
    CancelRegistration,
    EditEventField,
    JoinList,
    OpenEvent,
    RegisterForEvent,
    ShowList,
)
from handlers.kit import forms
from storage import members, profile_fields, visibility
from storage.database import Transaction
from storage.events import attendee_lists
from storage.profile_fields import ProfileField, ShownTo
from tests.dialogue import Network, Someone
from tests.events.steps import changes, event_of, makes, publishes


async def comes(network: Network, *names: str) -> tuple[Someone, int, list[Someone]]:
    """An event to which these come."""
    those = [await network.member(name, "UZ") for name in names]
    admin = await network.admin()
    event_id = await makes(admin)
    await publishes(admin, event_id)
    for someone in those:
        await someone.press(RegisterForEvent(event_id))
    return admin, event_id, those


def listed(someone: Someone) -> list[str]:
    pairs = zip(someone.labels, someone.presses, strict=True)
    return [label.split(" · ")[0] for label, press in pairs if isinstance(press, OpenCard)]


@pytest.mark.parametrize("language", ["en", "kk", "uz"])
async def test_the_list_is_for_those_who_are_on_it(network: Network, language: str) -> None:
    _, event_id, (amina, maral, zarina) = await comes(network, "Amina", "Maral", "Zarina")
    for someone in (amina, maral, zarina):
        own = (await someone.member()).id
        await members.set_language(network.db, own, language, network.clock.now())
        someone.language = language
    for someone in (amina, maral):
        await someone.press(ShowList(event_id, 0))
        assert someone.reads("event-attendees-about") and not listed(someone)
        await someone.press(JoinList(event_id, True))
    assert listed(maral) == ["Amina"]
    await zarina.press(ShowList(event_id, 0))
    assert not listed(zarina) and "Amina" not in zarina.screen, "only for those who are on it"
    await amina.forge(ShowList(event_id, 0))
    assert listed(amina) == ["Maral"], "and she sees no one who is not"
    await maral.press(JoinList(event_id, False))
    assert maral.toasted("event-attendees-left") and not listed(maral)
    await amina.forge(ShowList(event_id, 0))
    assert amina.reads("event-attendees-empty")


async def test_without_a_seat_there_is_no_list(network: Network) -> None:
    _, event_id, (amina, maral) = await comes(network, "Amina", "Maral")
    other = await network.member("Selbi", "UZ")
    await other.say("/start")
    for someone in (amina, maral):
        await someone.forge(JoinList(event_id, True))
    for press in (ShowList(event_id, 0), JoinList(event_id, True), ShowList(event_id + 1, 0)):
        await other.forge(press)
        assert other.reads("event-gone"), press
    await maral.forge(CancelRegistration(event_id))
    await maral.confirm()
    await amina.forge(ShowList(event_id, 0))
    assert not listed(amina), "she has given her seat back"
    await maral.forge(ShowList(event_id, 0))
    assert maral.reads("event-gone")
    await maral.forge(OpenEvent(event_id))
    await maral.press(RegisterForEvent(event_id))
    await maral.press(ShowList(event_id, 0))
    assert maral.reads("event-attendees-about"), "off again by default"


async def test_the_list_shows_each_as_her_profile_does(network: Network) -> None:
    _, event_id, (amina, maral, zarina) = await comes(network, "Amina", "Maral", "Zarina")
    db, now = network.db, network.clock.now()
    for someone in (amina, maral, zarina):
        await someone.forge(JoinList(event_id, True))
    her = (await maral.member()).id
    await profile_fields.show_to(db, her, ProfileField.NAME, ShownTo.CONTACTS, now)
    await visibility.hide(db, (await zarina.member()).id, now)
    await amina.forge(ShowList(event_id, 0))
    assert listed(amina) == ["A colleague"] and "Maral" not in amina.screen


async def test_a_place_for_those_with_a_seat(network: Network) -> None:
    amina, maral = await network.member("Amina", "UZ"), await network.member("Maral", "UZ")
    admin = await network.admin()
    event_id = await makes(admin, place="Bukhara, Hotel Asia")
    await admin.forge(EditEventField(event_id, "shown", None, None))
    await admin.press("Only those with a seat")
    if any(isinstance(press, forms.Submit) for press in admin.presses):
        await admin.press(forms.Submit("event-shown"))
    assert (await event_of(network, event_id)).is_venue_for_seats
    await publishes(admin, event_id)
    for reader in (amina, maral):
        assert "Hotel Asia" not in reader.screen and "Bukhara" in reader.screen
        assert reader.reads("event-place-with-a-seat")
    await amina.press(RegisterForEvent(event_id))
    assert "Hotel Asia" in amina.screen and not amina.reads("event-place-with-a-seat")
    await maral.say("/events hotel asia")
    assert not any(isinstance(press, OpenEvent) for press in maral.presses), "nor is it found by it"
    await changes(admin, event_id, "venue", "Bukhara, Hotel Samani")
    await network.pass_time(timedelta(minutes=15))
    assert "Samani" in amina.screen and "Samani" not in maral.screen
    await amina.forge(CancelRegistration(event_id))
    await amina.confirm()
    await amina.forge(OpenEvent(event_id))
    assert "Samani" not in amina.screen


async def test_a_long_list_has_pages(network: Network) -> None:
    _, event_id, (amina, *_) = await comes(network, "Amina")
    ids = [(await (await network.member(f"N{n}", "UZ")).member()).id for n in range(8)]

    def fill(tx: Transaction) -> None:
        for n, member_id in enumerate(ids):
            tx.execute(
                """INSERT INTO registrations (event_id, member_id, status, country, queue_position,
                    updated_at, is_listed)
                VALUES (:event, :member, 'registered', 'UZ', :n, 1, 1)""",
                {"event": event_id, "member": member_id, "n": 100 + n},
            )

    await network.db.write(fill)
    await amina.forge(JoinList(event_id, True))
    assert len(listed(amina)) == attendee_lists.PAGE
    await amina.press(ShowList(event_id, 1))
    assert len(listed(amina)) == 2
