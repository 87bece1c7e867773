"""Reactions of readers: useful, saved, tried, reported, a question to the author."""

import io
from datetime import timedelta

from bot import log
from handlers.directory import OpenCard
from handlers.introductions.callbacks import AcceptRequest, BlockMember, OpenRequest, ShowBlocked
from handlers.kit import forms
from handlers.kit.navigation import Requests
from handlers.kit.report_buttons import BlockOrReport
from handlers.kit.review_cards import OpenReview
from handlers.practices import callbacks as p
from storage import blocks
from storage.reports import Measure
from tests.dialogue import Network, plain
from tests.practices.steps import TITLE, accepts, asks, in_library, latest, reads
from tests.reports.steps import decides_report, reports_it
from tests.reviews.steps import review_of


async def test_useful_and_saved_are_on_and_off(network: Network) -> None:
    _, _, practice_id = await in_library(network)
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    for _ in range(2):
        await maral.forge(p.SetMark(practice_id, "useful", True))
    assert plain("practice-count-useful", "en", count=1) in maral.screen
    await maral.press(plain("practice-save", "en"))
    await maral.say("/practices")
    await maral.press(p.ShowPractices("saved", None, None, None, 0))
    await maral.press(p.ReadPractice(practice_id, "main", 0, None))
    await maral.press(plain("practice-useful-on", "en"))
    assert plain("practice-count-useful", "en", count=1) not in maral.screen


async def test_tried_is_reviewed_shown_and_told(network: Network) -> None:
    amina, _, practice_id = await in_library(network)
    maral = await network.member("Maral", "TM", "border")
    bahar = await network.coordinator("TM", "Bahar")
    await reads(maral, practice_id)
    await maral.press(p.TellTrial(practice_id))
    await maral.say("Post Farap")
    await maral.say("Three times, on Mondays. It helped many.")
    await maral.press(forms.Next("trial", "changed"))
    await maral.press(forms.Choose("trial", "named", "no"))
    await maral.press(forms.Submit("trial"))
    assert maral.reads("practice-sending-sent")
    assert bahar.reads("review-requested")
    await reads(amina, practice_id)
    assert not any("·" in label and "Tried" in label for label in amina.labels)
    await accepts(bahar, (await latest(maral))[1])
    await reads(amina, practice_id, "tried")
    assert "It helped many." in amina.screen and "Maral" not in amina.screen
    _, trial = await latest(maral)
    await maral.forge(p.OwnText(trial, 0))
    await maral.press(plain("practice-own-show-name", "en"))
    await reads(amina, practice_id, "tried")
    assert "Maral" in amina.screen
    await maral.press(plain("practice-own-hide-name", "en"))
    await network.pass_time(timedelta(days=1, minutes=5))
    await amina.open_notice()
    assert amina.reads("readers-title") and "Border" in amina.screen


async def test_the_author_hears_once_a_week_at_most_and_can_turn_it_off(network: Network) -> None:
    amina, _, practice_id = await in_library(network)
    readers = [await network.member(f"Reader{number}", "KZ") for number in range(4)]

    def heard() -> int:
        return len(amina.person.silent)

    await reads(readers[0], practice_id)
    await readers[0].press(p.SetMark(practice_id, "useful", True))
    await network.pass_time(timedelta(days=1, minutes=5))
    assert amina.person.silent == {amina.last["message_id"]}
    await reads(readers[1], practice_id)
    await readers[1].press(p.SetMark(practice_id, "useful", True))
    for _ in range(5):
        await network.pass_time(timedelta(days=1))
    assert heard() == 1
    await network.pass_time(timedelta(days=3))
    assert heard() == 2
    await amina.open_notice()
    assert amina.reads("readers-useful", count=1)
    await amina.press(p.SetNews(False))
    assert amina.toasted("practice-own-news-off")
    await reads(readers[2], practice_id)
    await readers[2].press(p.SetMark(practice_id, "useful", True))
    await network.pass_time(timedelta(days=9))
    assert heard() == 2


async def test_what_was_taken_back_is_no_news(network: Network) -> None:
    amina, _, practice_id = await in_library(network)
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    await maral.press(p.SetMark(practice_id, "useful", True))
    await maral.press(p.SetMark(practice_id, "useful", False))
    await network.pass_time(timedelta(days=2))
    assert plain("readers-title", "en") not in amina.inbox


async def test_an_anonymous_author_stays_so_until_she_agrees(network: Network) -> None:
    stream = io.StringIO()
    log.set_up("debug", "json", stream)
    amina, _, practice_id = await in_library(network, named="no")
    maral = await network.member("Maral", "TM")
    request = await asks(maral, practice_id)
    own = (await amina.member()).id
    await maral.say("/requests")
    await maral.press(Requests("out", 0))
    assert maral.labels[0].startswith(TITLE[:25])
    await maral.forge(OpenRequest(request))
    assert maral.reads("introductions-author-practice", title=TITLE) and "Amina" not in maral.screen
    await maral.forge(OpenCard(own, None, None, 0, None))
    assert plain("introductions-ask", "en") in maral.labels  # as if she had not asked her
    await maral.insist(BlockMember(request))
    await maral.forge(ShowBlocked(0))
    assert maral.reads("introductions-nobody-blocked")
    seen = "\n".join(m["text"] for m in maral.messages if "Customs" not in m["text"])
    assert "Amina" not in seen and str(amina.person.username) not in maral.inbox
    await amina.press(OpenRequest(request))
    assert amina.reads("introductions-hides-you") and "Who paid" in amina.screen
    await amina.press(AcceptRequest(request))
    await amina.say("amina@example.tj")
    await maral.forge(OpenRequest(request))
    assert "Amina" in maral.screen and "amina@example.tj" in maral.screen
    assert "Who paid" not in stream.getvalue() and TITLE not in stream.getvalue()


async def test_a_block_makes_a_named_author_one_who_is_not_named(network: Network) -> None:
    amina, _, practice_id = await in_library(network, named="yes")
    maral = await network.member("Maral", "TM")
    pair = (await amina.member()).id, (await maral.member()).id
    await network.db.write(lambda tx: blocks.block(tx, *pair, network.clock.now()))
    await reads(maral, practice_id)
    assert "Amina" not in maral.screen
    await asks(maral, practice_id)
    assert maral.reads("introductions-author-practice", title=TITLE)
    await amina.say("/requests")
    assert amina.reads("introductions-none-in") and "Maral" not in amina.inbox


async def test_a_report_goes_to_nobody_of_her_institution(network: Network) -> None:
    amina, saule, practice_id = await in_library(network)
    admin = await network.admin()
    await admin.say("/start")
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    await maral.press(p.ShowMore(practice_id))
    _, text = await latest(amina)
    await maral.press(BlockOrReport("practice", text))
    words = "This was our idea, and it tells where the officers live."
    await reports_it(maral, "practice", text, words=words)
    assert admin.reads("review-requested") and "idea" not in admin.screen
    assert "report" not in saule.inbox.lower()
    review = await review_of(network, "report")
    await saule.forge(OpenReview(review.id, 0))
    assert saule.toasted("review-gone")
    await admin.press(OpenReview(review.id, 0))
    assert "our idea" in admin.screen and "Maral" not in admin.screen
    await decides_report(admin, Measure.HIDING, "It tells where officers live.")
    await amina.open_notice()
    assert amina.reads("practice-own-is-removed") and "Maral" not in amina.inbox
    assert "where officers live" in amina.screen
    await maral.open_notice()
    assert maral.reads("case-hidden")
    await reads(maral, practice_id)
    assert maral.reads("practice-gone")


async def test_a_report_that_is_not_right_leaves_the_practice(network: Network) -> None:
    amina, _, practice_id = await in_library(network)
    admin = await network.admin()
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    await maral.press(p.ShowMore(practice_id))
    _, text = await latest(amina)
    await maral.press(BlockOrReport("practice", text))
    await reports_it(maral, "practice", text, words="I do not like it.")
    heard = len(amina.messages)
    await decides_report(admin, Measure.NOTHING, "Nothing in it is wrong.")
    await maral.open_notice()
    assert maral.reads("case-stays") and "Nothing in it is wrong." in maral.screen
    assert len(amina.messages) == heard
    await reads(maral, practice_id)
    assert TITLE in maral.screen
