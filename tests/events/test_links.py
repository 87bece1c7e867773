"""Links that everybody who is invited would read: pointed out, and moved to the place."""

import pytest

from handlers.events.callbacks import ManageEvent, MoveLinks, OpenEvent, RegisterForEvent
from handlers.kit import addresses
from tests.dialogue import Network
from tests.events.steps import changes, event_of, makes, publishes

ROOM = "https://zoom.example.org/j/83Aa?pwd=Xy"


@pytest.mark.parametrize("language", ["en", "tg", "tk"])
async def test_a_link_is_moved_to_the_place(network: Network, language: str) -> None:
    amina, admin = await network.member("Amina", "TJ"), await network.admin(language)
    event_id = await makes(admin, place="Online")
    await changes(
        admin, event_id, "description", f"What we do.\nCome to {ROOM}.", language=language
    )
    assert admin.reads("event-organiser-links", found=ROOM)
    await changes(admin, event_id, "agenda", f"10:00 Opening, {ROOM}", day=1)
    await admin.press(MoveLinks(event_id))
    event = await event_of(network, event_id)
    assert ROOM in event.venue and not addresses.links_in(event.shown_texts)
    assert event.texts[language].description == "What we do.\nCome to"
    assert not admin.sees(MoveLinks(event_id))
    await publishes(admin, event_id)
    await amina.forge(OpenEvent(event_id))
    assert ROOM not in amina.inbox
    await amina.press(RegisterForEvent(event_id))
    assert ROOM in amina.screen


async def test_a_link_for_which_there_is_no_room_stays(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    long = f"https://example.org/{'x' * 190}"
    await changes(admin, event_id, "description", f"See {long}", language="en")
    await admin.press(MoveLinks(event_id))
    assert admin.toasted("event-organiser-links-too-long")
    assert long in str((await event_of(network, event_id)).texts["en"].description)
    await admin.forge(ManageEvent(event_id))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Мы начали утром.Потом обед", ()),
        ("see (https://x.org/a?b=C).", ("https://x.org/a?b=C",)),
        ("www.meet.kz, t.me/+abcDEF and 24.kg", ("www.meet.kz", "t.me/+abcDEF")),
        ("and/or 10/12", ()),
    ],
)
def test_what_is_a_link(text: str, found: tuple[str, ...]) -> None:
    assert addresses.links_in([text]) == found
    assert all(one not in addresses.without_addresses(text) for one in found)
