"""The life of an event: made on a phone, told, answered, changed, remembered."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.events import callbacks
from handlers.events.callbacks import (
    CancelRegistration,
    EditEventField,
    ManageEvent,
    NewEvent,
    OpenEvent,
    PublishEvent,
    RegisterForEvent,
    ShowAgenda,
    ShowEventFields,
)
from handlers.kit import date_format, forms
from handlers.kit.navigation import Events
from handlers.kit.texts import texts
from handlers.profile import SetTimeZone
from storage.events import drafting, records, registrations
from storage.events.registrations import SeatStatus
from tests.dialogue import Network, Someone, plain

THREE = pytest.mark.parametrize("language", ["en", "ru", "tg"])


async def makes(
    organiser: Someone,
    title: str = "Women in border services",
    starts: str = "in 3 weeks",
    place: str = "Bukhara, Hotel Asia",
    seats: int = 20,
    ends: str = "17:00",
) -> int:
    """She makes a draft with the five questions; the event's id."""
    if starts == "in 3 weeks":
        day = (organiser.network.clock.now() + timedelta(weeks=3)).astimezone(TASHKENT)
        starts = f"{day:%d.%m} 10:00"
    await organiser.say("/newevent")
    for answer in (title, starts, ends, place, str(seats)):
        await organiser.say(answer)
    await organiser.press(forms.Submit("event"))
    found = [press for press in organiser.presses if isinstance(press, PublishEvent)]
    assert found, organiser.screen
    return found[0].event_id


TASHKENT = ZoneInfo("Asia/Tashkent")


async def publishes(organiser: Someone, event_id: int) -> None:
    """She publishes it, and its audience is told."""
    await organiser.forge(callbacks.ManageEvent(event_id))
    await organiser.press(PublishEvent(event_id))
    await organiser.confirm()
    await organiser.network.settled()


async def event_of(network: Network, event_id: int) -> records.Event:
    event = await records.by_id(network.db, event_id)
    assert event is not None
    return event


async def changes(organiser: Someone, event_id: int, fact: str, answer: str) -> None:
    """She changes one fact by typing."""
    name = fact.partition("-")[0]
    await organiser.forge(EditEventField(event_id, fact))
    await organiser.say(answer)
    await organiser.press(forms.Submit(f"event-{name}"))


async def state_of(someone: Someone, event_id: int) -> SeatStatus | None:
    place = await registrations.place_of(someone.network.db, event_id, (await someone.member()).id)
    return place.state if place else None


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


async def test_a_workshop_from_the_first_word_to_the_reminder(network: Network) -> None:
    admin = await network.admin()
    nilufar = await network.member("Nilufar", "UZ", language="uz")
    bermet = await network.member("Bermet", "KG", language="ky")
    event_id = await makes(admin)
    await publishes(admin, event_id)
    await network.pass_time(timedelta())
    # One message shows how far the news has come, and has become that of the end.
    assert plain("event-organiser-told", "en", bar="▰" * 10) in admin.inbox
    sums = {"total": "3", "sent": "3"} | dict.fromkeys(
        ("blocked", "failed", "unknown", "dropped", "waiting"), "0"
    )
    assert plain("event-organiser-sums", "en", **sums) in admin.inbox
    for reader in (nilufar, bermet):
        assert reader.reads("event-invited", network="Kurak"), reader.screen
    assert "10:00" in nilufar.screen and "11:00" not in nilufar.screen
    # In Bishkek it is an hour later, and her card says so.
    assert "11:00" in bermet.screen
    await bermet.press(RegisterForEvent(event_id))
    assert bermet.toasted("event-notice-seated") and bermet.reads("event-place-seated")
    await nilufar.press(CancelRegistration(event_id))
    assert nilufar.reads("event-place-declined")
    await network.pass_time(timedelta(weeks=2) - timedelta(minutes=1))
    assert not bermet.reads("event-reminder-days", count=7)
    await network.pass_time(timedelta(minutes=1))
    assert bermet.reads("event-reminder-days", count=7)
    assert "11:00" in bermet.screen and "Hotel Asia" in bermet.screen
    await network.pass_time(timedelta(days=6))
    assert bermet.reads("event-reminder-tomorrow")
    await network.pass_time(timedelta(hours=23))
    assert bermet.reads("event-reminder-soon")
    assert "event-reminder" not in nilufar.inbox and nilufar.reads("event-place-declined")


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


async def test_full_then_the_queue_then_an_offer(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin, seats=1)
    amina, dilnoza, maral = [
        await network.member(name, country)
        for name, country in (("Amina", "TJ"), ("Dilnoza", "UZ"), ("Maral", "TM"))
    ]
    await publishes(admin, event_id)
    await amina.press(RegisterForEvent(event_id))
    await dilnoza.press(RegisterForEvent(event_id))
    await maral.press(RegisterForEvent(event_id))
    assert dilnoza.reads("event-place-queued", number="1")
    assert maral.reads("event-place-queued", number="2")
    await amina.press(CancelRegistration(event_id))
    await network.settled()
    assert dilnoza.reads("event-offered")
    await maral.forge(OpenEvent(event_id))
    assert maral.reads("event-place-queued", number="1")
    # She lets it pass: the seat goes on to the next.
    await network.pass_time(timedelta(hours=24, seconds=1))
    assert await state_of(dilnoza, event_id) is SeatStatus.LAPSED
    assert maral.reads("event-offered")
    await maral.press(RegisterForEvent(event_id))
    assert maral.reads("event-place-seated")
    await dilnoza.press(RegisterForEvent(event_id))
    assert dilnoza.reads("event-place-queued", number="1")


async def test_shares_part_the_seats_between_countries(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin, seats=3)
    await changes(admin, event_id, "shares", "Kazakhstan 1, Узбекистан 1")
    assert admin.toasted("event-organiser-notice-done")
    people = [await network.member(f"W{n}", country)
              for n, country in enumerate(("KZ", "KZ", "TJ", "TM", "UZ"))]  # fmt: skip
    await publishes(admin, event_id)
    for someone in people:
        await someone.press(RegisterForEvent(event_id))
    states = [await state_of(someone, event_id) for someone in people]
    seated, queued = SeatStatus.SEATED, SeatStatus.QUEUED
    assert states == [seated, queued, seated, queued, seated]
    # A further seat for Kazakhstan goes at once to who waits from there, not to who waits longer.
    await changes(admin, event_id, "seats", "4")
    assert await state_of(people[3], event_id) is SeatStatus.OFFERED
    await changes(admin, event_id, "shares", "Kazakhstan 2, Uzbekistan 1")
    assert admin.toasted("event-organiser-notice-too-few-for-taken")


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
    await admin.forge(EditEventField(event_id, "countries"))
    await admin.press(forms.Mark("event-countries", "countries", "UZ", True, 0))
    await admin.press(forms.Next("event-countries", "countries"))
    await admin.press(forms.Submit("event-countries"))
    assert admin.toasted("event-organiser-notice-shares-outside")


async def test_a_change_is_told_once_with_what_it_was(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    amina = await network.member("Amina", "UZ")
    await publishes(admin, event_id)
    await amina.press(RegisterForEvent(event_id))
    before = len(amina.messages)
    await changes(admin, event_id, "place", "Samarkand, Registan Hotel")
    await changes(admin, event_id, "agenda-1", "09:30 Opening · Saule\n10:00-11:00 Rosters")
    assert admin.reads("event-organiser-untold")
    assert len(amina.messages) == before
    await network.pass_time(timedelta(minutes=5))
    assert len(amina.messages) == before
    await network.pass_time(timedelta(minutes=5))
    assert len(amina.messages) == before + 1
    assert amina.reads("event-changed")
    for words in ("Bukhara, Hotel Asia", "Samarkand, Registan Hotel", "Opening", "Rosters"):
        assert words in amina.screen
    await network.pass_time(timedelta(hours=1))
    assert len(amina.messages) == before + 1


async def test_reminders_move_with_the_event(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    amina = await network.member("Amina", "UZ")
    await publishes(admin, event_id)
    await amina.press(RegisterForEvent(event_id))
    event = await event_of(network, event_id)
    later = (event.starts_at + timedelta(days=3)).astimezone(TASHKENT)
    await changes(admin, event_id, "starts", f"{later:%d.%m.%Y} 10:00")
    await admin.press(callbacks.NotifyNow(event_id))
    assert amina.reads("event-changed")
    moved = await event_of(network, event_id)
    assert moved.ends_at - moved.starts_at == event.ends_at - event.starts_at
    before = len(amina.messages)
    await network.pass_time(timedelta(days=14))
    assert len(amina.messages) == before
    await network.pass_time(timedelta(days=3))
    assert len(amina.messages) == before + 1 and amina.reads("event-reminder-days", count=7)


async def test_a_cancelled_event_is_told_and_reminds_nobody(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    amina = await network.member("Amina", "UZ")
    await publishes(admin, event_id)
    await amina.press(RegisterForEvent(event_id))
    await admin.forge(callbacks.CancelEvent(event_id))
    await admin.say("The hall is not free.")
    await admin.press(forms.Submit("eventcancel"))
    assert amina.reads("event-cancelled", network="Kurak")
    assert "The hall is not free." in amina.screen
    before = len(amina.messages)
    await network.pass_time(timedelta(weeks=4))
    assert len(amina.messages) == before
    await amina.forge(RegisterForEvent(event_id))
    assert amina.toasted("event-notice-cancelled")


async def test_no_reminder_for_a_seat_given_back(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    amina = await network.member("Amina", "UZ")
    await publishes(admin, event_id)
    await amina.press(RegisterForEvent(event_id))
    await amina.press(CancelRegistration(event_id))
    before = len(amina.messages)
    await network.pass_time(timedelta(weeks=4))
    assert len(amina.messages) == before


async def test_who_was_invited_and_is_silent_is_asked_once(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    amina, maral = await network.member("Amina", "UZ"), await network.member("Maral", "TM")
    event = await event_of(network, event_id)
    closing = event.starts_at - timedelta(days=4)
    await changes(admin, event_id, "closing", f"{closing.astimezone(TASHKENT):%d.%m.%Y %H:%M}")
    await publishes(admin, event_id)
    await maral.press(RegisterForEvent(event_id))
    counts = [len(someone.messages) for someone in (amina, maral)]
    await network.pass_time(timedelta(days=13, hours=20))
    assert len(amina.messages) == counts[0]
    await network.pass_time(timedelta(hours=4))
    assert [len(someone.messages) for someone in (amina, maral)] == [counts[0] + 1, counts[1] + 1]
    assert plain("event-come", "en") in amina.labels
    await network.pass_time(timedelta(days=3))
    assert len(amina.messages) == counts[0] + 1
    await amina.press(RegisterForEvent(event_id))
    assert amina.toasted("event-notice-closed")


async def test_two_organisers_lose_nothing_of_each_other(network: Network) -> None:
    admin = await network.admin()
    saule = await network.coordinator("KZ", "Saule")
    event_id = await makes(saule)
    await admin.say("/start")
    await admin.forge(EditEventField(event_id, "place"))
    await admin.say("Almaty, House of Friendship")
    await changes(saule, event_id, "place", "Astana, Palace of Peace")
    assert saule.toasted("event-organiser-notice-done")
    await admin.press(forms.Submit("event-place"))
    assert admin.toasted("event-organiser-notice-conflict")
    assert "Astana, Palace of Peace" in admin.screen
    assert "Almaty, House of Friendship" in admin.screen
    await admin.press(forms.Submit("event-place"))
    assert (await event_of(network, event_id)).place == "Almaty, House of Friendship"


async def test_a_coordinator_reaches_beyond_her_country_with_an_admin_only(
    network: Network,
) -> None:
    admin = await network.admin()
    saule = await network.coordinator("KZ", "Saule")
    aizhan, amina = await network.member("Aizhan", "KZ"), await network.member("Amina", "TJ")
    own = await makes(saule, title="For our country")
    await publishes(saule, own)
    assert aizhan.reads("event-invited", network="Kurak") and not amina.messages
    wide = await makes(saule, title="For all five")
    await saule.forge(EditEventField(wide, "countries"))
    await saule.press(forms.Mark("event-countries", "countries", "KZ", False, 0))
    await saule.press(forms.Mark("event-countries", "countries", "TJ", True, 0))
    await saule.press(forms.Next("event-countries", "countries"))
    await saule.press(forms.Submit("event-countries"))
    await publishes(saule, wide)
    assert saule.toasted("event-organiser-notice-asked") and not amina.messages
    assert admin.reads("event-organiser-approval", title="For all five")
    await publishes(admin, wide)
    assert "For all five" in amina.screen and "For all five" not in aizhan.inbox


async def test_an_event_is_seen_by_its_audience_only(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    await admin.forge(EditEventField(event_id, "sectors"))
    await admin.say("customs")
    await admin.press(forms.Next("event-sectors", "sectors"))
    await admin.press(forms.Submit("event-sectors"))
    inside = await network.member("Amina", "TJ", "customs")
    outside = await network.member("Maral", "TM", "health")
    await publishes(admin, event_id)
    assert "Women in border services" in inside.screen and not outside.messages
    await outside.say("/events")
    assert outside.reads("event-none-coming")
    for press in (OpenEvent(event_id), RegisterForEvent(event_id), ShowAgenda(event_id, 1)):
        await outside.forge(press)
        assert outside.reads("event-gone"), press
    assert await state_of(outside, event_id) is None
    # Opened to all, it is there for her too.
    await admin.forge(callbacks.SetEventAudience(event_id, True))
    await outside.forge(RegisterForEvent(event_id))
    assert outside.reads("event-place-seated")


async def test_texts_in_further_languages_are_labelled_where_they_are_missing(
    network: Network,
) -> None:
    admin = await network.admin()
    event_id = await makes(admin, title="Workshop")
    await changes(admin, event_id, "title-ru", "Семинар")
    await changes(admin, event_id, "description-ru", "Три дня.\n\nДвадцать участниц.")
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


async def test_lists_of_events(network: Network) -> None:
    admin = await network.admin()
    first = await makes(admin, title="First")
    second = await makes(admin, title="Second", starts="tomorrow 10:00", ends="11:00")
    amina = await network.member("Amina", "TJ")
    for event_id in (first, second):
        await publishes(admin, event_id)
    await amina.press(RegisterForEvent(second))
    await amina.say("/events")
    assert [press.event_id for press in amina.presses if isinstance(press, OpenEvent)] == [
        second,
        first,
    ]
    await amina.press(Events("mine", 0, None, None))
    assert [press.event_id for press in amina.presses if isinstance(press, OpenEvent)] == [second]
    await network.pass_time(timedelta(days=2))
    await amina.say("/events")
    assert [press.event_id for press in amina.presses if isinstance(press, OpenEvent)] == [first]
    await amina.press(Events("past", 0, None, None))
    assert [press.event_id for press in amina.presses if isinstance(press, OpenEvent)] == [second]


async def test_a_copy_begins_weeks_later_with_everything_told(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    await changes(admin, event_id, "agenda-1", "09:30 Opening")
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


async def test_the_same_press_five_times_is_one_seat(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin, seats=5)
    amina = await network.member("Amina", "TJ")
    await publishes(admin, event_id)
    for _ in range(5):
        await amina.forge(RegisterForEvent(event_id))
    assert (await registrations.counts(network.db, event_id))[SeatStatus.SEATED] == 1


async def test_a_seat_for_who_is_no_member_any_more(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    amina = await network.member("Amina", "TJ")
    await publishes(admin, event_id)
    own = (await amina.member()).id
    await network.db.write(
        lambda tx: tx.execute(
            "UPDATE members SET status = 'declined', joined_at = NULL WHERE id = :id", {"id": own}
        )
    )
    outcome = await registrations.register(network.db, event_id, own, network.clock.now())
    assert outcome is registrations.RegisterOutcome.NOT_FOR_HER
    await admin.forge(callbacks.DecideSeat(event_id, own, True))
    await admin.say("She is asked for.")
    assert admin.toasted("event-organiser-notice-not-a-member") or admin.reads(
        "event-organiser-notice-not-a-member"
    )


async def test_an_organiser_seats_and_unseats_with_a_reason(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin, seats=1)
    amina, maral = await network.member("Amina", "TJ"), await network.member("Maral", "TM")
    await publishes(admin, event_id)
    await amina.press(RegisterForEvent(event_id))
    await maral.press(RegisterForEvent(event_id))
    ids = [(await someone.member()).id for someone in (amina, maral)]
    await admin.forge(callbacks.DecideSeat(event_id, ids[1], True))
    await admin.say("She speaks on day two.")
    assert admin.reads("event-organiser-notice-full")
    await admin.forge(callbacks.DecideSeat(event_id, ids[0], False))
    await admin.say("Her service has sent another officer.")
    assert amina.reads("event-place-unseated")
    assert "Her service has sent another officer." in amina.screen
    # The seat is offered to who waits; the organiser may give it to her at once.
    assert maral.reads("event-offered")
    await admin.forge(callbacks.DecideSeat(event_id, ids[1], True))
    await admin.say("She speaks on day two.")
    assert await state_of(maral, event_id) is SeatStatus.SEATED
    assert maral.reads("event-seated")
    await amina.forge(RegisterForEvent(event_id))
    assert amina.toasted("event-notice-closed")
    await admin.forge(callbacks.ShowEventLog(event_id))
    assert "took a seat back" in admin.screen
    assert "Her service has sent another officer." in admin.screen


async def test_an_agenda_that_cannot_be_read(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    await admin.forge(EditEventField(event_id, "agenda-1"))
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


async def test_only_organisers_reach_the_desk_of_an_event(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    saule = await network.coordinator("KZ", "Saule")
    await saule.say("/start")
    version = (await event_of(network, event_id)).version
    for press in (
        ManageEvent(event_id), ShowEventFields(event_id, "main"), EditEventField(event_id,
            "title-en"),
        PublishEvent(event_id, version), callbacks.CancelEvent(event_id),
        callbacks.ShowParticipants(event_id, "in", 0),
        callbacks.ShowCheckIn(event_id), callbacks.ShowFeedback(event_id, 0),
        callbacks.ExportEvent(event_id, "people"),
        callbacks.ShowGuests(event_id), callbacks.PreviewEvent(event_id, "en"),
    ):  # fmt: skip
        await saule.forge(press)
        assert "Women in border services" not in saule.screen, press
    assert (await event_of(network, event_id)).status is records.EventStatus.DRAFT


async def test_a_removed_coordinator_has_no_hand_in_her_event(network: Network) -> None:
    saule = await network.coordinator("KZ", "Saule")
    event_id = await makes(saule)
    own = (await saule.member()).id
    await network.db.write(
        lambda tx: tx.execute("DELETE FROM roles WHERE member_id = :id", {"id": own})
    )
    await saule.insist(PublishEvent(event_id))
    assert saule.toasted("fallback-staff-only")
    outcome = await drafting.publish(network.db, event_id, own, network.clock.now())
    assert outcome is drafting.PublishOutcome.NOT_ALLOWED


async def test_new_event_button_and_unknown_event(network: Network) -> None:
    admin = await network.admin()
    await admin.say("/admin")
    await admin.press(callbacks.ManagedEvents(0))
    assert admin.reads("event-organiser-none")
    await admin.press(NewEvent())
    assert admin.reads("event-ask-title")
    await admin.forge(ManageEvent(424242))
    assert admin.reads("event-organiser-none")


async def test_reminders_follow_her_clock_and_never_come_at_night(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    amina = await network.member("Amina", "UZ")
    await publishes(admin, event_id)
    await amina.press(RegisterForEvent(event_id))
    # In London it is five or six in the morning then: the reminder comes the evening before.
    await amina.forge(SetTimeZone("london"))
    event = await event_of(network, event_id)
    london = (event.starts_at - timedelta(days=7)).astimezone(ZoneInfo("Europe/London"))
    assert london.hour in (5, 6)
    evening = (london - timedelta(days=1)).replace(hour=20, minute=45).astimezone(UTC)
    before = len(amina.messages)
    await network.pass_time(evening - network.clock.now() - timedelta(minutes=1))
    assert len(amina.messages) == before
    await network.pass_time(timedelta(minutes=1, seconds=1))
    assert len(amina.messages) == before + 1 and amina.reads("event-reminder-days", count=8)


async def test_what_was_missed_is_sent_if_it_still_helps(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    amina = await network.member("Amina", "UZ")
    await publishes(admin, event_id)
    await amina.press(RegisterForEvent(event_id))
    before = len(amina.messages)
    # Two weeks and three days pass while nobody ticks: the week is over, four days are left.
    await network.pass_time(timedelta(days=17))
    assert len(amina.messages) == before + 1 and amina.reads("event-reminder-days", count=4)
    await network.pass_time(timedelta(days=3, hours=23, minutes=30))
    # The day before is of no help half an hour before the beginning: only the last one comes.
    assert len(amina.messages) == before + 2 and amina.reads("event-reminder-soon")


async def test_a_coordinator_sees_who_comes_from_her_country(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    saule = await network.coordinator("KZ", "Saule")
    aizhan, amina = await network.member("Aizhan", "KZ"), await network.member("Amina", "TJ")
    await publishes(admin, event_id)
    for someone in (aizhan, amina):
        await someone.press(RegisterForEvent(event_id))
    await saule.forge(OpenEvent(event_id))
    await saule.press(callbacks.ShowCountryParticipants(event_id, 0))
    assert saule.reads("event-organiser-delegation-list", count=1)
    assert any("Aizhan" in label for label in saule.labels)
    assert not any("Amina" in label for label in saule.labels)


async def test_a_translation_is_taken_away_and_the_last_title_stays(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin, title="Workshop")
    await admin.forge(EditEventField(event_id, "description-kk"))
    await admin.say("Сипаттама")
    await admin.press(forms.Submit("event-description"))
    assert admin.toasted("event-organiser-notice-last-title")
    await changes(admin, event_id, "title-ru", "Семинар")
    await admin.forge(EditEventField(event_id, "title-ru"))
    await admin.press(forms.Choose("event-title", "title", ""))
    await admin.press(forms.Submit("event-title"))
    assert set((await event_of(network, event_id)).texts) == {"en"}
    await admin.forge(EditEventField(event_id, "title-en"))
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
    await changes(admin, event_id, "agenda-3", "11:00 Closing")
    assert len((await event_of(network, event_id)).sessions) == 1
    await changes(admin, event_id, "ends", "17:00")
    assert (await event_of(network, event_id)).sessions == ()


async def test_what_is_taken_back_in_time_is_told_to_nobody(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    amina = await network.member("Amina", "UZ")
    await publishes(admin, event_id)
    await amina.press(RegisterForEvent(event_id))
    before = len(amina.messages)
    await changes(admin, event_id, "place", "Samarkand, Registan Hotel")
    await changes(admin, event_id, "place", "Bukhara, Hotel Asia")
    assert admin.reads("event-changed-back")
    await network.pass_time(timedelta(minutes=11))
    assert len(amina.messages) == before


async def test_who_moves_while_she_waits_does_not_break_a_share(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin, seats=3)
    await changes(admin, event_id, "shares", "Kazakhstan 1")
    first, second = await network.member("Aizhan", "KZ"), await network.member("Saule", "KZ")
    await publishes(admin, event_id)
    for someone in (first, second):
        await someone.press(RegisterForEvent(event_id))
    assert await state_of(second, event_id) is SeatStatus.QUEUED
    own = (await second.member()).id
    await network.db.write(
        lambda tx: tx.execute("UPDATE members SET country = 'TJ' WHERE id = :id", {"id": own})
    )
    await admin.forge(callbacks.DecideSeat(event_id, own, True))
    await admin.say("She speaks on day two.")
    assert admin.reads("event-organiser-notice-full")
    assert await state_of(second, event_id) is SeatStatus.QUEUED
