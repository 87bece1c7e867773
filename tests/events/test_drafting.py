"""Drafts of events: the five questions, each field, the agenda, further languages."""

from datetime import date, datetime, timedelta

import pytest

from handlers.events import callbacks
from handlers.events.callbacks import EditEventField, KeepEnd, ManageEvent, NewEvent, PublishEvent
from handlers.kit import date_format, forms
from handlers.kit.audience_picker import PickKey
from handlers.kit.texts import texts
from tests.dialogue import Network, Someone, plain
from tests.events.steps import TASHKENT, changes, event_of, makes, publishes

THREE = pytest.mark.parametrize("language", ["en", "ru", "tg"])


@THREE
async def test_an_organiser_makes_an_event_with_five_questions(
    network: Network, language: str
) -> None:
    admin = await network.admin(language)
    await admin.say("/newevent")
    assert admin.reads("event-ask-title")
    await admin.say("Three-day workshop")
    assert admin.reads("event-ask-starts")
    await admin.say("4.03 09:30")
    await admin.say("6.03 17:00")
    await admin.say("Bukhara, Hotel Asia")
    await admin.say("20")
    # Read back in words, with the weekday and the year, before it counts.
    now = network.clock.now()
    start = datetime(now.astimezone(TASHKENT).year, 3, 4, 9, 30, tzinfo=TASHKENT)
    if start <= now:
        start = start.replace(year=start.year + 1)
    assert str(start.year) in admin.screen and "09:30" in admin.screen
    weekday = date_format.weekday_name(texts(language), start.weekday())
    assert weekday.casefold() in admin.screen.casefold()
    await admin.press(forms.Submit("event"))
    assert admin.toasted("event-organiser-notice-created")
    assert "(Bukhara)" in admin.screen and admin.reads("event-organiser-is-draft")


async def test_every_answer_of_the_form_may_be_wrong_and_nothing_is_lost(
    network: Network,
) -> None:
    admin = await network.admin()
    await admin.say("/newevent")
    await admin.say("X" * 4000)
    assert admin.reads("form-too-long", length=4000, most=120)
    await admin.say("Workshop")
    for wrong, key in (
        ("31.04 10:00", "moment-no-such-day"),
        ("31 April 10:00", "moment-no-such-day"),
        ("4.03 25:00", "moment-no-such-hour"),
        ("4.03", "moment-no-hour"),
        ("10:00", "moment-no-day"),
        ("tomorrow 10:00-12:00", "moment-one-needed"),
        ("<b>bananas</b> 10:00", "moment-unreadable"),
    ):
        await admin.say(wrong)
        part = {"moment-one-needed": "12:00", "moment-unreadable": "<b>bananas</b>"}
        assert admin.reads(key, part=part.get(key, "")), wrong
    await admin.say("4.03.2020 10:00")
    assert "2020" in admin.screen and admin.reads("event-ask-starts")
    year = network.clock.now().astimezone(TASHKENT).year + 1
    await admin.say(f"4.03.{year} 09:30")
    await admin.say(f"3.03.{year} 09:30")
    weekday = date_format.weekday_name(texts("en"), date(year, 3, 3).weekday())
    assert f"{weekday}, 3 March {year}" in admin.screen and admin.reads("event-ask-ends")
    await admin.say("09:00")
    assert "09:30" in admin.screen and admin.reads("event-ask-ends")
    await admin.say(f"6.03.{year} 17:00")
    await admin.say("Bukhara")
    for wrong in ("0", "1000000", "many", "-3", "2.5"):
        await admin.say(wrong)
        assert admin.reads("form-number-needed", least="1", most="5000"), wrong
    await admin.say("20")
    assert "Workshop" in admin.screen and "Bukhara" in admin.screen


async def test_shares_that_cannot_be(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin, seats=5)
    await changes(admin, event_id, "shares", "Kazakhstan 4, Uzbekistan 4")
    assert admin.toasted("event-organiser-notice-shares-above-seats")
    # What she typed is still there, to be mended.
    assert "Kazakhstan 4" in admin.screen
    await admin.press(forms.Change("event-shares", "shares"))
    await admin.say("Atlantis 3")
    assert admin.reads("event-shares-line", line="Atlantis 3")
    await admin.say("Kazakhstan 2")
    await admin.press(forms.Submit("event-shares"))
    assert admin.toasted("event-organiser-notice-done")
    await admin.forge(PickKey("event", event_id, 1, "country", "UZ", 0, True))
    await publishes(admin, event_id)
    assert admin.toasted("event-organiser-notice-shares-outside")


async def test_two_organisers_lose_nothing_of_each_other(network: Network) -> None:
    admin = await network.admin()
    saule = await network.coordinator("KZ", "Saule")
    event_id = await makes(saule)
    await admin.say("/start")
    await admin.forge(EditEventField(event_id, "venue"))
    await admin.say("Almaty, House of Friendship")
    await changes(saule, event_id, "venue", "Astana, Palace of Peace")
    assert saule.toasted("event-organiser-notice-done")
    await admin.press(forms.Submit("event-venue"))
    assert admin.toasted("event-organiser-notice-conflict")
    assert "Astana, Palace of Peace" in admin.screen
    assert "Almaty, House of Friendship" in admin.screen
    await admin.press(forms.Submit("event-venue"))
    assert (await event_of(network, event_id)).venue == "Almaty, House of Friendship"


async def test_texts_in_further_languages_are_labelled_where_they_are_missing(
    network: Network,
) -> None:
    admin = await network.admin()
    event_id = await makes(admin, title="Workshop")
    await changes(admin, event_id, "title", "Семинар", language="ru")
    await changes(admin, event_id, "description", "Три дня.\n\nДвадцать участниц.", language="ru")
    ayperi = await network.member("Aiperi", "KG", language="ky")
    olga = await network.member("Olga", "KZ", language="ru")
    john = await network.member("Joan", "UZ", language="en")
    await publishes(admin, event_id)
    assert "Семинар" in ayperi.screen and "Тексттин тили: орусча" in ayperi.screen
    assert "Двадцать участниц" in olga.screen
    assert "Язык текста" not in olga.screen
    # Her title is there, the description is not: that in Russian, with a word that it is so.
    assert "Workshop" in john.screen and "Двадцать участниц" in john.screen
    assert "The text is in Russian." in john.screen


async def test_a_copy_begins_weeks_later_with_everything_told(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    await changes(admin, event_id, "agenda", "09:30 Opening", day=1)
    await publishes(admin, event_id)
    await network.pass_time(timedelta(weeks=5))
    await admin.forge(callbacks.CopyEvent(event_id))
    assert admin.toasted("event-organiser-notice-copied") and admin.reads(
        "event-organiser-is-draft"
    )
    (copied,) = {press.event_id for press in admin.presses if isinstance(press, PublishEvent)}
    event = await event_of(network, copied)
    assert event.starts_at > network.clock.now() + timedelta(days=6)
    assert [session.title for session in event.sessions] == ["Opening"]
    await admin.forge(callbacks.CopyEvent(event_id))
    again = {press.event_id for press in admin.presses if isinstance(press, PublishEvent)}
    assert again == {copied}, "an untouched copy is not made twice"


async def test_an_agenda_that_cannot_be_read(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    await admin.forge(EditEventField(event_id, "agenda", day=1))
    await admin.say("\n".join(f"09:{n % 60:02} Session" for n in range(300)))
    assert admin.reads("event-agenda-too-long", count="300", most="25")
    await admin.say("09:30 Opening\nlunch at noon")
    assert admin.reads("event-agenda-line", number="2", line="lunch at noon")
    await admin.say("25:30 Opening")
    assert admin.reads("event-agenda-hour", number="1", line="25:30 Opening")
    await admin.say("10:00 Second\n09:30-10:00 Opening · Saule K. · Dilnoza A.")
    await admin.press(forms.Submit("event-agenda"))
    event = await event_of(network, event_id)
    assert [(s.starts, s.ends, s.title, s.speaker, s.moderator) for s in event.sessions] == [
        ("09:30", "10:00", "Opening", "Saule K.", "Dilnoza A."),
        ("10:00", None, "Second", None, None),
    ]


async def test_a_draft_form_survives_days_and_other_things(network: Network) -> None:
    admin = await network.admin()
    await admin.say("/newevent")
    await admin.say("Workshop")
    await admin.say("/find")
    await network.pass_time(timedelta(days=3))
    await admin.say("/newevent")
    assert admin.reads("event-ask-starts") and admin.reads("form-welcome-back")


async def test_new_event_button_and_unknown_event(network: Network) -> None:
    admin = await network.admin()
    await admin.say("/admin")
    await admin.press(callbacks.ManagedEvents(0))
    assert admin.reads("event-organiser-none")
    await admin.press(NewEvent())
    assert admin.reads("event-ask-title")
    await admin.forge(ManageEvent(424242))
    assert admin.reads("event-organiser-none")


async def test_a_translation_is_taken_away_and_the_last_title_stays(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin, title="Workshop")
    await admin.forge(EditEventField(event_id, "description", "kk"))
    await admin.say("Сипаттама")
    await admin.press(forms.Submit("event-description"))
    assert admin.toasted("event-organiser-notice-last-title")
    await changes(admin, event_id, "title", "Семинар", language="ru")
    await admin.forge(EditEventField(event_id, "title", "ru"))
    await admin.press(forms.Choose("event-title", "title", ""))
    await admin.press(forms.Submit("event-title"))
    assert set((await event_of(network, event_id)).texts) == {"en"}
    await admin.forge(EditEventField(event_id, "title", "en"))
    await admin.press(forms.Choose("event-title", "title", ""))
    await admin.press(forms.Submit("event-title"))
    assert admin.toasted("event-organiser-notice-last-title")
    assert (await event_of(network, event_id)).texts["en"].title == "Workshop"


async def test_a_shortened_event_has_no_agenda_beyond_its_end(network: Network) -> None:
    admin = await network.admin()
    day = (network.clock.now() + timedelta(weeks=3)).astimezone(TASHKENT)
    event_id = await makes(
        admin, starts=f"{day:%d.%m.%Y} 10:00", ends=f"{day + timedelta(days=2):%d.%m.%Y} 17:00"
    )
    await changes(admin, event_id, "agenda", "11:00 Closing", day=3)
    assert len((await event_of(network, event_id)).sessions) == 1
    await changes(admin, event_id, "ends", "17:00")
    assert (await event_of(network, event_id)).sessions == ()


async def asks_for_start(admin: Someone, event_id: int, start: str) -> None:
    await admin.forge(EditEventField(event_id, "starts"))
    await admin.say(start)


async def test_a_new_start_says_that_the_end_moves_and_asks(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    await changes(admin, event_id, "agenda", "10:00-10:45 Opening\n16:00-17:00 Closing", day=1)
    event = await event_of(network, event_id)
    day = f"{event.starts_at.astimezone(TASHKENT):%d.%m.%Y}"
    await asks_for_start(admin, event_id, f"{day} 11:00")
    assert "17:00" in admin.screen and "18:00" in admin.screen, "from when to when the end moves"
    assert admin.reads("event-organiser-outside") and "Opening" in admin.screen
    assert "Closing" not in admin.screen
    await admin.press(KeepEnd())
    kept = await event_of(network, event_id)
    assert (kept.starts_at - event.starts_at, kept.ends_at) == (timedelta(hours=1), event.ends_at)
    assert admin.reads("event-organiser-outside"), "as long as it is so"
    await asks_for_start(admin, event_id, f"{day} 10:00")
    await admin.press(forms.Submit("event-starts"))
    back = await event_of(network, event_id)
    assert (back.starts_at, event.ends_at - back.ends_at) == (event.starts_at, timedelta(hours=1))
    assert "Closing" in admin.screen
    # Whoever keeps the end cannot move the start behind it.
    await asks_for_start(admin, event_id, f"{day} 19:00")
    assert KeepEnd() not in admin.presses
    await admin.forge(KeepEnd())
    assert (await event_of(network, event_id)).starts_at == event.starts_at


async def test_an_earlier_end_names_the_sessions_that_it_cuts_off(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    await changes(admin, event_id, "agenda", "10:00 Opening\n16:00-17:00 Closing", day=1)
    await admin.forge(EditEventField(event_id, "ends"))
    await admin.say("16:30")
    assert "Closing" in admin.screen and "Opening" not in admin.screen
    await admin.press(forms.Submit("event-ends"))
    await admin.press(plain("event-organiser-publish", "en"))
    assert admin.reads("event-organiser-outside"), "before anybody is told"
