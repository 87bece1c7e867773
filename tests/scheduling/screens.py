"""Every screen of finding a time, for `tests/every_screen.py`."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from handlers.introductions.callbacks import OpenRequest
from handlers.kit import date_format
from handlers.kit.confirm import Confirmation
from handlers.kit.navigation import Home
from handlers.kit.screens import Screen
from handlers.kit.texts import Translator
from handlers.scheduling import cards, groups
from handlers.scheduling.messages import TOLD
from storage.introductions.lists import RequestRow
from storage.kit.quiet_hours import QuietHours
from storage.scheduling.records import (
    Participant,
    PollStatus,
    TimePoll,
    days_from,
    hours_on,
)
from tests.pages import NO_PAGE, middle_page
from tests.screens import BIG, NOW, asked

ZONE = "Asia/Almaty"
LONG_DAY = QuietHours(ZONE, 23, 5)


def poll_of(text: str, count: int, status: PollStatus = PollStatus.OPEN) -> TimePoll:
    others = tuple(
        Participant(BIG, text if number % 3 else None, "education_science", "ZZ", number == 1)
        for number in range(count - 1)
    )
    days = days_from(NOW, LONG_DAY)
    own = frozenset(at for day in days for at in hours_on(day, LONG_DAY)[:5] if at > NOW)
    return TimePoll(
        BIG, "contact", BIG, status, True, others, own, False,
        dict.fromkeys(own, 7), NOW + timedelta(days=3), NOW + timedelta(days=2), count, True, 1,
        NOW,
    )  # fmt: skip


def scheduling_screens(t: Translator, text: str) -> Iterator[Screen]:
    back = OpenRequest(BIG)
    for count in (2, 8):
        poll = poll_of(text, count)
        for one in (
            poll,
            replace(poll, own=frozenset(), sequence=0, starts_at=None),
            replace(poll, has_answered=True),
            replace(poll, status=PollStatus.SET),
            replace(poll, status=PollStatus.SET, is_coming=False),
            replace(poll, status=PollStatus.SET, starts_at=NOW - timedelta(hours=1)),
            replace(poll, status=PollStatus.UNFOUND),
            replace(poll, status=PollStatus.ENDED),
        ):
            yield cards.poll_screen(t, one, ZONE, NOW, back)
        for key in TOLD:
            yield cards.poll_screen(t, poll, ZONE, NOW, None, t(TOLD(key)))
        yield cards.poll_screen(t, poll, ZONE, NOW, back, t("scheduling-answer-unfound"))
        is_set = replace(poll, status=PollStatus.SET)
        file = cards.file_of(t, is_set, "Kurak", "KurakBot", NOW)
        none = replace(poll, status=PollStatus.UNFOUND)
        yield cards.poll_screen(t, none, ZONE, NOW, back, t("scheduling-file-removes"), file)
        for moved in (True, False):
            one = replace(is_set, is_coming=moved)
            yield cards.found_screen(t, one, ZONE, file, NOW, is_moved=moved)
        for taken in (file, None):
            yield cards.off_screen(t, replace(poll, status=PollStatus.ENDED), ZONE, taken, NOW)
    days = days_from(NOW, LONG_DAY)
    for poll in (poll_of(text, 2), replace(poll_of(text, 2), own=frozenset(), others_can={})):
        for page in (0, 1):
            yield cards.days_screen(t, poll, days, LONG_DAY, page, NOW)
            yield cards.hours_screen(t, poll, days[1], LONG_DAY, page, NOW)
    own = frozenset(hours_on(days[1], LONG_DAY))
    every = replace(poll_of(text, 2), own=own)
    yield cards.hours_screen(t, every, days[1], LONG_DAY, 0, NOW)
    yield cards.gone_screen(t)
    contacts = [RequestRow(BIG + n, text, "ZZ", "media", "accepted") for n in range(groups.PAGE)]
    for found, chosen in ((middle_page(contacts), {BIG}), (middle_page(contacts), set[int]())):
        yield cards.group_screen(t, BIG, found, chosen, len(chosen))
    yield cards.group_screen(t, BIG, NO_PAGE, (), 0)
    sure = Confirmation(t("scheduling-leave-sure"), t.plain("scheduling-leave"), Home())
    yield from asked(t, sure)
    yield cards.too_many_screen(t, date_format.day_and_hour(t, NOW, ZONE))
