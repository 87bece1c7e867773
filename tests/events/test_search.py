"""Events are found by words as practices and colleagues are: in any language, title first."""

from datetime import timedelta

from handlers.events.callbacks import CancelEvent, OpenEvent, ShowFoundEvents
from handlers.kit.navigation import FindEvents
from storage.audiences import of_countries
from storage.events import audience
from tests.dialogue import Network, Someone, plain
from tests.events.steps import changes, event_of, makes, publishes


def found(someone: Someone) -> list[int]:
    return [press.event_id for press in someone.presses if isinstance(press, OpenEvent)]


async def test_words_of_any_language_and_the_title_first(network: Network) -> None:
    admin = await network.admin()
    mentors = await makes(admin, "Mentors for young officers", place="Bukhara, Border House")
    border = await makes(admin, "Women in border services", place="Tashkent, Hotel Asia")
    draft = await makes(admin, "Border draft")
    for event_id in (mentors, border):
        await publishes(admin, event_id)
    amina = await network.member("Amina", "TJ", language="ru")
    for typed, events in (
        ("border", [border, mentors]),
        ("служба границы", [border, mentors]),
        ("пограничницы", [border, mentors]),
        ("чек ара", [border, mentors]),
        ("women border services", [border, mentors]),
        ("тәлімгерлік", [mentors]),
        ("Ташкент", [border]),
        ("Бухоро", [mentors]),
        ("seaside", []),
    ):
        await amina.say(f"/events {typed}")
        assert found(amina) == events, (typed, amina.screen)
        assert typed in amina.screen and draft not in found(amina)
    await amina.say("/events")
    assert amina.reads("event-lists") and len(found(amina)) == 2
    await amina.forge(ShowFoundEvents(1, 0))
    assert amina.reads("directory-search-again")


async def test_only_those_find_it_who_may_see_it_and_as_it_is_now(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin, "Digital evenings")
    now = network.clock.now()
    only = of_countries(("UZ",))
    await audience.change(network.db, event_id, (await admin.member()).id, lambda _: only, now)
    await publishes(admin, event_id)
    nigora = await network.member("Nigora", "UZ")
    amina = await network.member("Amina", "TJ")
    await nigora.say("/events evenings")
    await amina.say("/events evenings")
    assert (found(nigora), found(amina)) == ([event_id], [])
    await changes(admin, event_id, "title", "Robots on Saturdays", language="en")
    await nigora.say("/events evenings")
    assert nigora.reads("event-found-none", words="evenings")
    await nigora.say("/events robots")
    assert found(nigora) == [event_id]
    assert await event_of(network, event_id)
    await network.pass_time(timedelta(weeks=4))
    await nigora.say("/events robots")
    assert found(nigora) == [event_id], "it is past, and its materials are there"


async def test_words_typed_for_colleagues_find_events(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin, "Women in border services")
    await publishes(admin, event_id)
    amina = await network.member("Amina", "TJ")
    await amina.say("border services")
    await amina.press(plain("directory-options", "en"))
    await amina.press(plain("directory-in-events", "en"))
    assert found(amina) == [event_id], amina.screen
    await amina.forge(FindEvents(99))
    assert amina.reads("directory-search-again")
    assert CancelEvent(event_id) not in amina.presses
