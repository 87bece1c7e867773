"""Check-in: the code of the day, its QR picture, and the organiser's attendance list."""

import re
from datetime import timedelta

import pytest

from handlers.events import callbacks
from storage import suspensions
from storage.events import checkin, registrations
from storage.events.registrations import RegistrationStatus
from tests.dialogue import Network, plain
from tests.events.steps import code_of, file_in, ready, state_of


async def test_the_code_of_the_day_counts_once_by_digits_link_and_tick(network: Network) -> None:
    amina, maral = await network.member("Amina", "TJ"), await network.member("Maral", "TM")
    admin, event_id = await ready(network, amina, maral)
    await admin.forge(callbacks.ShowCheckIn(event_id))
    assert not re.search(r"\b\d{6}\b", admin.screen), "no code before the day"
    await network.pass_time(timedelta(days=1))
    code = await code_of(admin, event_id)
    assert await code_of(admin, event_id) == code
    await amina.say(code)
    assert amina.reads("event-checkin-notice-welcome")
    await amina.say(f"/start here-{event_id}-{code}")
    assert amina.reads("event-checkin-notice-already")
    member = (await maral.member()).id
    await admin.forge(callbacks.MarkAttendance(event_id, member, 1, True, 0))
    await admin.forge(callbacks.MarkAttendance(event_id, member, 1, True, 0))
    await maral.say(f"/here {code}")
    assert maral.reads("event-checkin-notice-already")
    numbers = await checkin.attendance(network.db, event_id, 1)
    assert (numbers.seated, numbers.attended) == (2, 2)
    await admin.forge(callbacks.ShowCheckIn(event_id))
    assert admin.reads("event-checkin-numbers", came="2", seated="2")
    assert "Tajikistan: 1 / 1" in admin.screen and "Customs" in admin.screen
    await admin.forge(callbacks.MarkAttendance(event_id, member, 1, False, 0))
    assert (await checkin.attendance(network.db, event_id, 1)).attended == 1


async def test_codes_that_do_not_open(network: Network) -> None:
    amina, maral = await network.member("Amina", "TJ"), await network.member("Maral", "TM")
    admin, event_id = await ready(network, amina, days=2)
    await network.pass_time(timedelta(days=1))
    first = await code_of(admin, event_id)
    await maral.say(f"/start here-{event_id}-{first}")
    assert maral.reads("event-checkin-notice-no-seat")
    await network.pass_time(timedelta(days=1))
    second = await code_of(admin, event_id)
    assert second != first
    await amina.say(first)
    assert amina.reads("event-checkin-notice-other-day")
    assert (await checkin.attendance(network.db, event_id, None)).attended == 0
    wrong = f"{(int(second) + 1) % 1_000_000:06}"
    for _ in range(checkin.WRONG_CODE_LIMIT.times):
        await amina.say(wrong)
        assert amina.reads("event-checkin-notice-wrong")
    await amina.say(second)
    assert amina.reads("event-checkin-notice-too-many")
    await network.pass_time(timedelta(hours=1, seconds=1))
    await amina.say(second)
    assert amina.reads("event-checkin-notice-welcome")
    newcomer = network.newcomer()
    await newcomer.say(f"/start here-{event_id}-{second}")
    assert newcomer.reads("language-choose") or newcomer.labels, "a stranger is asked who she is"


@pytest.mark.parametrize("way", ["typed", "command", "link", "pasted"])
async def test_the_right_code_without_a_seat_is_answered_at_the_door(
    network: Network, way: str
) -> None:
    """Whatever she is: she waits, said no, never answered, lost her seat, or is kept out. She is
    told so however often she asks, and wrong codes count as before.
    """
    seated, waits, declined, silent, unseated, kept_out = [
        await network.member(name, "TJ")
        for name in ("Amina", "Waits", "Declined", "Silent", "Unseated", "Kept")
    ]
    admin, event_id = await ready(network, seated, kept_out, unseated, days=2, seats=3)
    now = network.clock.now()
    ids = {someone.person.first_name: (await someone.member()).id
           for someone in (waits, declined, unseated, kept_out)}  # fmt: skip
    own = (await admin.member()).id
    await registrations.register(network.db, event_id, ids["Waits"], now)
    await registrations.cancel_registration(network.db, event_id, ids["Declined"], now)
    await suspensions.suspend(network.db, own, ids["Kept"], now)
    await network.pass_time(timedelta(days=1))
    await registrations.revoke_seat(
        network.db, event_id, own, ids["Unseated"], "–", network.clock.now()
    )
    code = await code_of(admin, event_id)
    said = {
        "typed": code, "command": f"/here {code}", "link": f"/start here-{event_id}-{code}",
        "pasted": f"https://t.me/KurakTestBot?start=here-{event_id}-{code}",
    }[way]  # fmt: skip
    for someone in (waits, declined, silent, unseated, kept_out):
        for _ in range(checkin.WRONG_CODE_LIMIT.times + 2):
            await someone.say(said)
            assert someone.reads("event-checkin-notice-no-seat"), (
                someone.person.first_name,
                someone.screen,
            )
    assert (await checkin.attendance(network.db, event_id, None)).attended == 0
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    for _ in range(checkin.WRONG_CODE_LIMIT.times):
        await waits.say(f"/here {wrong}")
        assert waits.reads("event-checkin-notice-wrong")
    await waits.say(said)
    assert waits.reads("event-checkin-notice-too-many")
    await network.pass_time(timedelta(days=1))
    for someone in (declined, kept_out):
        await someone.say(said)
        assert someone.reads("event-checkin-notice-no-seat"), "also yesterday's code"
    await network.pass_time(timedelta(days=3))
    await declined.say(f"/here {code}")
    assert declined.reads("event-checkin-notice-wrong"), "an event that is over has no door"


async def test_the_picture_leads_into_the_bot(network: Network) -> None:
    admin, event_id = await ready(network)
    await network.pass_time(timedelta(days=1))
    await admin.forge(callbacks.GetCheckInPicture(event_id))
    assert file_in(admin, "photo").startswith(b"\x89PNG")
    caption = admin.last["caption"]
    assert re.search(r"\b\d{6}\b", caption)


async def test_a_tick_for_a_day_that_has_not_come(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    admin, event_id = await ready(network, amina, days=3)
    await network.pass_time(timedelta(days=1))
    await admin.forge(callbacks.MarkAttendance(event_id, (await amina.member()).id, 3, True, 0))
    assert admin.toasted("event-checkin-notice-not-yet")
    assert (await checkin.attendance(network.db, event_id, None)).attended == 0


async def test_the_door_is_where_attendance_is_noted_late_too(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    admin, event_id = await ready(network, amina)
    await network.pass_time(timedelta(days=2))
    asked = plain("evaluation-asked", "en", title="Women in border services")
    assert asked not in amina.inbox
    await admin.forge(callbacks.MarkAttendance(event_id, (await amina.member()).id, 1, True, 0))
    await network.settled()
    assert asked in amina.inbox, "ticked after the others were asked"
    place = await registrations.registration_of(network.db, event_id, (await amina.member()).id)
    assert place is not None and place.status is RegistrationStatus.REGISTERED


async def test_who_has_checked_in_is_not_asked_whether_she_comes(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    admin, event_id = await ready(network, amina, days=2)
    leave = callbacks.CancelRegistration(event_id)
    last = [button["text"] for button in amina.last["reply_markup"]["inline_keyboard"][-2]]
    assert last == [plain("event-give-back", "en")], "below everything but the ways out"
    await network.pass_time(timedelta(days=1))
    await amina.say(await code_of(admin, event_id))
    assert not amina.sees(leave)
    await amina.insist(leave)
    assert amina.toasted("event-notice-attended")
    assert await state_of(amina, event_id) is RegistrationStatus.REGISTERED
    member = (await amina.member()).id
    await admin.forge(callbacks.MarkAttendance(event_id, member, 1, False, 0))
    await amina.say("/start")
    await amina.forge(callbacks.OpenEvent(event_id))
    assert amina.sees(leave), "the tick was a mistake"
