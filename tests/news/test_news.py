"""/news: what the bot told her in 30 days, what is open first, with reminders."""

from datetime import timedelta

import pytest

from handlers.events.callbacks import OpenEvent, RegisterForEvent
from handlers.introductions.callbacks import (
    DeclineRequest,
    MoreActions,
    OpenRequest,
    WithdrawRequest,
)
from handlers.kit.navigation import News
from handlers.kit.notifications import KINDS
from handlers.news import RemindLater
from storage import (
    audit_notices,
    blocks,
    erasure,
    news,
    onboarding,
    presence,
    suspensions,
    visibility,
)
from storage.certificates import issuing
from storage.events import calendars
from storage.introductions import endings
from storage.introductions.requests import VALID_FOR
from storage.news import Line
from tests.dialogue import ADMIN, Network, Someone, plain
from tests.events.steps import calls_off, makes, publishes
from tests.introductions.steps import accepts, asks, two
from tests.practices.steps import latest, shares
from tests.questions import steps as questions
from tests.reviews.steps import approves, rejects

UNLISTED = {
    calendars.ENTRY, onboarding.NOTE, news.REMINDER, news.REMINDER_WHILE_OPEN,
    presence.STILL_RIGHT, presence.STILL_THERE, audit_notices.TOLD, issuing.READY,
    issuing.WITHDRAWN,
}  # fmt: skip
"""Kinds that are not news: files, hints of the first week, the reminders of /news itself, questions
about her membership, what admins find in the log, and certificates, which have a page of their own.
"""


def test_every_kind_of_message_is_news_or_deliberately_not() -> None:
    assert set(KINDS) == set(news.CHECKS) | UNLISTED


def says(line: Line, about: str = "", language: str = "en") -> str:
    return plain(f"news-line-{line}", language, about=about)


def waits(someone: Someone) -> str:
    """The part of the screen with what waits for her."""
    head, _, _ = someone.screen.partition(plain("news-earlier", someone.language))
    return head


async def told(network: Network) -> tuple[Someone, Someone, int]:
    """Amina has been told that Aizhan asks for her contact; also returns the request."""
    amina, aizhan = await two(network)
    request = await asks(aizhan, amina)
    await network.settled()
    return amina, aizhan, request


@pytest.mark.parametrize("language", ["en", "ru", "tg"])
async def test_what_waits_comes_first_and_is_counted_on_the_home_screen(
    network: Network, language: str
) -> None:
    amina, aizhan = await two(network, language)
    request = await asks(aizhan, amina)
    admin = await network.admin()
    await publishes(admin, await makes(admin, "Showcase"))
    await amina.say("/start")
    assert plain("start-news", language, count=2) in amina.labels
    await amina.press(News(0))
    assert amina.reads("news-waiting", count="2") and amina.reads("news-total", total="2")
    assert says(Line.CONTACT_ASKED, language=language) in waits(amina)
    assert says(Line.EVENT_INVITED, "Showcase", language) in waits(amina)
    assert "Aizhan" not in amina.screen
    await amina.press(OpenRequest(request))
    await amina.press(MoreActions(request))
    await amina.press(DeclineRequest(request))
    await amina.confirm()
    await amina.say("/news")
    assert amina.reads("news-waiting", count="1") and amina.reads("news-total", total="2")
    assert says(Line.CONTACT_ASKED, language=language) not in waits(amina)
    assert says(Line.CONTACT_ASKED, language=language) in amina.screen


async def test_nothing_is_news_yet(network: Network) -> None:
    amina = await network.member()
    await amina.say("/news")
    assert amina.reads("news-none")
    await amina.say("/start")
    assert plain("start-news", "en", count=0) in amina.labels


async def test_news_is_news_for_thirty_days(network: Network) -> None:
    amina, _, request = await told(network)
    await amina.press(OpenRequest(request))
    await network.pass_time(timedelta(days=15))
    await amina.say("/news")
    assert says(Line.CONTACT_ASKED) in amina.screen and not waits(amina).count("·")
    await network.pass_time(timedelta(days=15, minutes=1))
    await amina.say("/news")
    assert amina.reads("news-none")


# Reminders


async def reminder(network: Network, someone: Someone) -> bool:
    """Whether she has been reminded after three days: a notice that tells nothing."""
    someone.person.messages.clear()
    await network.pass_time(timedelta(days=3, minutes=1))
    return bool(someone.messages)


def later(someone: Someone) -> RemindLater:
    return next(press for press in someone.presses if isinstance(press, RemindLater))


async def test_a_reminder_comes_after_three_days_as_a_neutral_notice(network: Network) -> None:
    amina, _, request = await told(network)
    await amina.say("/news")
    press = later(amina)
    await amina.press(press)
    assert amina.toasted("news-remind-set")
    await amina.press(press)
    assert amina.toasted("news-remind-already")
    assert await reminder(network, amina)
    assert len(amina.messages) == 1
    await amina.open_notice()
    assert amina.reads("news-reminder") and says(Line.CONTACT_ASKED) in amina.screen
    await amina.press(OpenRequest(request))
    assert "Aizhan" in amina.screen


async def test_a_reminder_waits_for_the_morning(network: Network) -> None:
    amina, _, _ = await told(network)
    await network.pass_time(timedelta(hours=13))
    await amina.say("/news")
    await amina.press(later(amina))
    assert not await reminder(network, amina), "it is night"
    await network.pass_time(timedelta(hours=12))
    await amina.open_notice()
    assert amina.reads("news-reminder")


async def test_who_has_answered_is_not_reminded(network: Network) -> None:
    amina, _, request = await told(network)
    await amina.say("/news")
    await amina.press(later(amina))
    await amina.forge(OpenRequest(request))
    await accepts(amina, request)
    assert not await reminder(network, amina)


async def test_a_reminder_of_what_she_may_not_see(network: Network) -> None:
    amina, _, _ = await told(network)
    zarina = await network.member("Zarina", "UZ")
    await amina.say("/news")
    press = later(amina)
    await zarina.say("/start")
    await zarina.forge(press)
    assert zarina.toasted("news-remind-gone")
    await zarina.forge(RemindLater(99_999, 0))
    assert zarina.toasted("news-remind-gone")


# Somebody who has gone


async def goes(network: Network, way: str, one: Someone, other: Someone) -> None:
    """Something comes between the two members, of whom the second one goes."""
    one_id, other_id = (await one.member()).id, (await other.member()).id
    now = network.clock.now()
    match way:
        case "left":
            await erasure.erase(network.db, other_id, now)
        case "suspended":
            admin = await network.db.read(
                lambda tx: tx.value("SELECT id FROM members WHERE telegram_id = :t", {"t": ADMIN})
            )
            outcome = await suspensions.suspend(network.db, admin, other_id, now)
            assert outcome is suspensions.SuspendOutcome.SUSPENDED
        case "hidden":
            await visibility.hide(network.db, other_id, now)
        case "blocked-her":
            await network.db.write(lambda tx: blocks.block(tx, one_id, other_id, now))
        case _:
            await network.db.write(lambda tx: blocks.block(tx, other_id, one_id, now))


WAYS = pytest.mark.parametrize("way", ["left", "suspended", "hidden", "blocked-her", "was-blocked"])
STATES = pytest.mark.parametrize("state", ["pending", "accepted", "declined", "expired"])


@WAYS
@STATES
async def test_nothing_is_shown_of_somebody_who_has_gone(
    network: Network, way: str, state: str
) -> None:
    amina, aizhan, request = await told(network)
    await amina.say("/news")
    await amina.press(later(amina))
    viewer, line = amina, Line.CONTACT_ASKED
    if state == "accepted":
        await amina.forge(OpenRequest(request))
        await accepts(amina, request)
        viewer, line = aizhan, Line.CONTACT_GIVEN
    elif state == "declined":
        own = (await amina.member()).id
        await endings.decline(network.db, request, own, network.clock.now())
    elif state == "expired":
        viewer, line = aizhan, Line.CONTACT_EXPIRED
        await network.pass_time(VALID_FOR + timedelta(minutes=1))
    other = aizhan if viewer is amina else amina
    await viewer.say("/news")
    assert says(line, language=viewer.language) in viewer.screen
    await goes(network, way, viewer, other)
    await viewer.say("/news")
    assert says(line, language=viewer.language) not in viewer.screen
    await viewer.say("/start")
    assert plain("start-news", viewer.language, count=0) in viewer.labels
    if state == "pending":
        assert not await reminder(network, amina)


async def test_a_withdrawn_request_no_longer_waits(network: Network) -> None:
    amina, aizhan, request = await told(network)
    await aizhan.forge(WithdrawRequest(request))
    await aizhan.confirm()
    await amina.say("/news")
    assert not amina.reads("news-waiting", count="1")


# Events, reviews, questions


async def test_an_invitation_waits_until_she_answers(network: Network) -> None:
    amina, admin = await network.member(), await network.admin()
    event_id = await makes(admin, "Showcase")
    await publishes(admin, event_id)
    await amina.say("/news")
    assert says(Line.EVENT_INVITED, "Showcase") in waits(amina)
    await amina.press(OpenEvent(event_id))
    await amina.press(RegisterForEvent(event_id))
    await network.pass_time(timedelta(weeks=2))
    await calls_off(admin, event_id)
    await amina.say("/news")
    assert amina.reads("news-waiting", count="1") is False
    for line in (Line.EVENT_INVITED, Line.EVENT_CANCELLED):
        assert says(line, "Showcase") in amina.screen


async def test_a_change_asked_for_waits_for_the_author_and_an_approval_for_the_reviewer(
    network: Network,
) -> None:
    amina, saule = await network.member("Amina", "KZ"), await network.coordinator("KZ")
    _, submission = await shares(amina)
    await saule.say("/news")
    kind = plain("review-kind-practice", "en")
    assert says(Line.REVIEW_WAITS, kind) in waits(saule)
    await rejects(saule, "practice", submission)
    await saule.say("/news")
    assert says(Line.REVIEW_WAITS, kind) not in waits(saule)
    await amina.say("/news")
    assert says(Line.REVIEW_REJECTED, kind) in amina.screen
    await amina.press(plain("news-open", "en", number="1"))
    assert "Not so." in amina.screen
    assert (await latest(amina))[1] == submission


async def test_a_question_waits_and_its_answer_is_news(network: Network) -> None:
    saule = await network.coordinator("KZ")
    asker = await network.member("Amina", "KZ")
    knows = await network.member("Aizhan", "KZ", offers=("leadership",))
    question = await questions.asks(asker)
    await questions.accepts(saule, False, question)
    await network.settled()
    topic = plain("topic-leadership", "en")
    knows.person.messages.clear()
    await knows.say("/news")
    assert says(Line.QUESTION, topic) in waits(knows)
    await knows.press(plain("news-open", "en", number="1"))
    reply = await questions.replies(knows, question)
    await knows.say("/news")
    assert says(Line.QUESTION, topic) in knows.screen and topic not in waits(knows)
    await approves(saule, "reply", reply)
    await network.settled()
    await asker.say("/news")
    await asker.press(plain("news-open", "en", number="1"))
    assert questions.ANSWER in asker.screen


async def test_pages(network: Network) -> None:
    amina = await network.member()
    others = [await network.member(f"Aizhan {n}", "KZ") for n in range(6)]
    for other in others:
        await asks(other, amina)
    await amina.say("/news")
    assert amina.reads("news-total", total="6") and "5." not in amina.screen
    await amina.press(News(1))
    assert "6." in amina.screen and "4." not in amina.screen
    await amina.forge(News(99))
    assert "6." in amina.screen, "a page that is no longer there is the last one"
