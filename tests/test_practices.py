"""Practices: shared, reviewed, found, tried."""

import io
import sqlite3
from datetime import timedelta

import pytest

from bot import log
from handlers.directory import OpenCard
from handlers.introductions import AcceptRequest, BlockMember, OpenRequest, ShowBlocked
from handlers.kit import forms
from handlers.kit.navigation import Requests
from handlers.kit.texts import texts
from handlers.practices import callbacks as p
from storage import blocks, erasure, introductions, roles
from storage.practices import library, records, reviewing, submissions
from tests.dialogue import Network, Someone, plain
from tests.practices import TEXTS, TITLE, accepts, in_library, latest, reads, shares, write

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "uz"])


# Sharing


@LANGUAGES
async def test_shared_reviewed_found_and_read(network: Network, language: str) -> None:
    amina = await network.member("Amina", "TJ", language=language)
    saule = await network.coordinator("TJ", "Saule", "ru")
    maral = await network.member("Maral", "TM", language=language)
    _, sent = await shares(amina, named="no")
    assert saule.reads("review-news-practice", title=TITLE)
    await maral.say("/practices")
    assert maral.reads("practice-library-empty")
    await saule.press(p.ReviewPractice(sent, 0))
    assert "Amina" in saule.screen and TEXTS["repeat"] in saule.screen
    await saule.press(p.ApprovePractice(sent))
    assert saule.toasted("review-notice-accepted")
    assert amina.reads("practice-own-is-accepted")
    await maral.say("/practices")
    await maral.press(p.ShowPractices("newest", None, None, None, 0))
    await maral.press(TITLE)
    assert TEXTS["problem"] in maral.screen and TEXTS["result"] in maral.screen
    assert TEXTS["repeat"] not in maral.screen and "Amina" not in maral.screen
    assert plain("practice-checked-by", language, name="Saule") in maral.screen
    await maral.press(plain("practice-how", language))
    assert TEXTS["done"] in maral.screen and TEXTS["repeat"] in maral.screen


async def test_a_long_text_in_several_messages_is_one(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    await amina.say("/share")
    await amina.press(forms.Choose("practice", "language", "en"))
    await amina.say(TITLE)
    await amina.say("First part. " * 100)
    assert amina.reads("form-more-or-next")
    await amina.say("Second part. " * 100)
    await amina.say("Third part. " * 100)
    assert amina.reads("form-too-long-now", most=3000)
    await amina.press(forms.Next("practice", "problem"))
    await amina.press(forms.Back("practice", "done"))
    await amina.say("All anew.")
    assert "First part" not in amina.screen and "All anew." in amina.screen


async def test_a_voice_message_gets_a_kind_no(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    await amina.say("/share")
    await amina.press(forms.Choose("practice", "language", "en"))
    await amina.send("voice")
    assert amina.reads("form-text-only") and amina.reads("practice-ask-title")


async def test_a_draft_survives_other_things_and_a_second_share(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    await write(amina)
    await amina.say("/events")
    await amina.say("/share")
    assert amina.reads("practice-unfinished")
    await amina.press(forms.Resume("practice"))
    assert amina.reads("practice-preview") and TITLE in amina.screen


async def test_a_long_preview_comes_in_parts(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    long = {name: f"{name} reads on and on. " * 120 for name in ("problem", "done", "result")}
    await write(amina, **long)
    seen = [amina.screen]
    while any("›" in label for label in amina.labels):
        await amina.press(next(label for label in amina.labels if "›" in label))
        seen.append(amina.screen)
    assert len(seen) > 2
    whole = " ".join(" ".join(seen).split())
    for text in long.values():
        assert whole.count(text.split(" ")[0] + " reads on and on.") == 120
    await amina.press(forms.Submit("practice"))
    assert amina.reads("practice-sending-sent")


@pytest.mark.parametrize(
    "found",
    [
        "+998 90 123 45 67", "8 701 123 45 67", "N12345678", "AA1234567", "A2345678", "AA 1234567",
        "ab1234567", "I-TM 234567",
        "123456789012", "4510 123456", "amina@example.org", "@amina_tj_1",
    ],
)  # fmt: skip
async def test_data_of_others_is_pointed_out_before_it_goes(network: Network, found: str) -> None:
    amina = await network.member("Amina", "TJ")
    await write(amina, done=f"Call Gulnara, {found}, she explains it all to you.")
    await amina.press(forms.Submit("practice"))
    assert amina.reads("practice-personal") and found in amina.screen
    await amina.press(p.PreviewPractice("practice", 0))
    await amina.press(p.PickField("practice"))
    await amina.press(forms.Change("practice", "done"))
    await amina.say("Call the help desk, it explains it all.")
    await amina.press(forms.Next("practice", "done"))
    await amina.press(forms.Submit("practice"))
    assert amina.reads("practice-sending-sent")


async def test_figures_of_every_day_are_not_taken_for_data(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    told = (
        "In 2023-2025 we paid 1 200 000 tenge, on 12.05.2024, for 15 000 women; GOST 12345. "
        "До 200000 сомов, на 1500000, из 2000000; in 3000000; form 5."
    )
    await write(amina, done=told)
    await amina.press(forms.Submit("practice"))
    assert amina.reads("practice-sending-sent"), amina.screen


async def test_what_is_nearly_there_already_is_shown_and_hers_to_decide(network: Network) -> None:
    await in_library(network)
    maral = await network.member("Maral", "TM")
    await write(maral, "A help desk for small traders, weekly")
    await maral.press(forms.Submit("practice"))
    assert maral.reads("practice-near", title=TITLE)
    await maral.press(plain("practice-peek", "en"))
    assert TEXTS["problem"] in maral.screen
    await maral.press(p.PreviewPractice("practice", 0))
    await maral.press(forms.Submit("practice"))
    await maral.press(plain("practice-send-anyway", "en"))
    assert maral.reads("practice-sending-sent")
    await write(maral, "A help desk for small traders, weekly!")
    await maral.press(forms.Submit("practice"))
    assert maral.reads("practice-near-own", title="A help desk for small traders, weekly")


async def test_send_anyway_is_for_the_text_that_she_saw(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    await write(amina, done="Call 8 701 123 45 67.")
    await amina.press(forms.Submit("practice"))
    stale = next(one for one in amina.presses if isinstance(one, p.SendAnyway))
    await amina.press(p.PreviewPractice("practice", 0))
    await amina.press(p.PickField("practice"))
    await amina.press(forms.Change("practice", "done"))
    await amina.say("Call 8 702 765 43 21.")
    await amina.press(forms.Next("practice", "done"))
    await amina.forge(stale)
    assert amina.reads("practice-personal") and "765" in amina.screen


def other(number: int) -> dict[str, str]:
    """Texts that have no word in common with those of another number."""
    letters = "bdfgklmn"[number]
    return {
        name: " ".join(f"{letters}{a}{letters}{e}{name}" for a in "aeo" for e in "aeo")
        for name in TEXTS
    }


async def test_twenty_in_an_hour_are_too_many_and_none_is_lost(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    for number in range(submissions.RATE_LIMIT.times):
        await shares(amina, f"Practice {number}", **other(number))
    await write(amina, "One more", **other(submissions.RATE_LIMIT.times))
    await amina.press(forms.Submit("practice"))
    assert "within an hour" in amina.screen
    await network.pass_time(timedelta(hours=1, minutes=1))
    await amina.press(p.PreviewPractice("practice", 0))
    await amina.press(forms.Submit("practice"))
    assert amina.reads("practice-sending-sent")


@pytest.mark.parametrize("name", ["run.exe", "plan.pdf.js", "macro.docm", "old.doc", "page.html"])
async def test_a_file_that_can_do_harm_is_refused(network: Network, name: str) -> None:
    amina = await network.member("Amina", "TJ")
    await write(amina)
    await amina.press(p.PickField("practice"))
    await amina.press(forms.Change("practice", "file"))
    file = network.world.keep(name, "application/pdf", b"MZ")
    await amina.send("document", file=file)
    assert amina.reads("form-file-kind")


async def test_a_file_comes_on_request_only(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    saule = await network.coordinator("TJ")
    await write(amina)
    await amina.press(p.PickField("practice"))
    await amina.press(forms.Change("practice", "file"))
    large = network.world.keep("large.pdf", "application/pdf", bytes(21 * 1024 * 1024))
    await amina.send("document", file=large)
    assert amina.reads("form-file-large", most=20)
    await amina.send("document", file=network.world.keep("plan.pdf", "application/pdf", b"%PDF"))
    await amina.press(forms.Submit("practice"))
    practice_id, sent = await latest(amina)
    await accepts(saule, sent)
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    assert not any("document" in message for message in maral.messages)
    await maral.forge(p.GetFile(practice_id))
    assert maral.last["document"]["file_name"] == "plan.pdf"


# Review


async def test_asked_to_change_she_changes_it_and_the_reviewer_sees_what(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    saule = await network.coordinator("TJ")
    _, sent = await shares(amina)
    await saule.press(p.ReviewPractice(sent, 0))
    await saule.press(p.RequestChanges(sent))
    await saule.say("Please tell how many officers it takes.")
    assert amina.reads("practice-own-is-changes")
    assert "how many officers" in amina.screen
    await amina.press(p.EditPractice(sent))
    await amina.press(p.PickField("practice"))
    await amina.press(forms.Change("practice", "repeat"))
    await amina.say("One table, four officers, two hours a week.")
    await amina.press(forms.Next("practice", "repeat"))
    await amina.press(forms.Submit("practice"))
    _, again = await latest(amina)
    await saule.press(p.ReviewPractice(again, 0))
    bold = [
        saule.screen.encode("utf-16-le")[2 * e["offset"] : 2 * (e["offset"] + e["length"])]
        .decode("utf-16-le").strip()
        for e in saule.last["entities"] if e["type"] == "bold"
    ]  # fmt: skip
    assert "four" in bold
    await saule.forge(p.ApprovePractice(sent))
    assert saule.toasted("review-notice-already")
    await saule.forge(p.ApprovePractice(again))
    assert saule.toasted("review-notice-accepted")


async def test_declined_with_a_reason_she_may_send_it_again(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    saule = await network.coordinator("TJ")
    _, sent = await shares(amina)
    await saule.press(p.ReviewPractice(sent, 0))
    await saule.press(p.RejectPractice(sent))
    await saule.say("This is a plan; please come back when it was tried.")
    assert amina.reads("practice-own-is-declined") and "This is a plan" in amina.screen
    await amina.press(p.EditPractice(sent))
    assert TITLE in amina.screen
    await amina.press(forms.Submit("practice"))
    assert amina.reads("practice-sending-sent")


async def test_a_declined_edit_shows_its_reason_and_is_changed_from_there(
    network: Network,
) -> None:
    amina, saule, practice_id = await in_library(network)
    _, first = await latest(amina)
    await amina.forge(p.EditPractice(first))
    await amina.press(p.PickField("practice"))
    await amina.press(forms.Change("practice", "result"))
    await amina.say("Now everything is fine, everywhere.")
    await amina.press(forms.Next("practice", "result"))
    await amina.press(forms.Submit("practice"))
    _, edited = await latest(amina)
    await saule.forge(p.RejectPractice(edited))
    await saule.say("Please do not exaggerate.")
    await amina.press(p.OwnText(edited, 0))
    assert amina.reads("practice-own-is-declined") and "Please do not exaggerate." in amina.screen
    await amina.press(p.EditPractice(edited))
    assert "Now everything is fine" in amina.screen
    await amina.forge(p.OwnPractices(0))
    assert len([one for one in amina.presses if isinstance(one, p.OwnText)]) == 2
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    assert TEXTS["result"] in maral.screen


@pytest.mark.parametrize("agrees", [True, False])
async def test_a_correction_needs_her_consent(network: Network, agrees: bool) -> None:
    amina = await network.member("Amina", "TJ")
    saule = await network.coordinator("TJ")
    practice_id, sent = await shares(amina)
    await saule.press(p.ReviewPractice(sent, 0))
    await saule.press(p.PickCorrection(sent))
    await saule.press(p.CorrectPractice(sent, "problem"))
    assert TEXTS["problem"] in saule.screen
    await saule.say("Small traders did not know the new rules.")
    await saule.press(forms.Next("reviewfix", "text"))
    assert saule.toasted("review-notice-offered")
    assert amina.reads("practice-own-is-offered")
    await amina.press(p.OwnText(sent, 0))
    assert amina.reads("practice-own-offer")
    await amina.press(plain("practice-own-agree" if agrees else "practice-own-refuse", "en"))
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    if agrees:
        assert "Small traders did not know the new rules." in maral.screen
        assert amina.toasted("practice-own-answer-accepted")
    else:
        assert maral.reads("practice-gone")
        assert saule.reads("review-news-practice", title=TITLE)
        await accepts(saule, sent)


async def test_who_lost_her_role_accepts_nothing_also_not_by_consent(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    saule = await network.coordinator("TJ")
    admin = await network.admin()
    practice_id, sent = await shares(amina)
    await saule.press(p.ReviewPractice(sent, 0))
    await saule.press(p.PickCorrection(sent))
    await saule.press(p.CorrectPractice(sent, "title"))
    await saule.say("A help desk on Tuesdays")
    own = await saule.member()
    await roles.remove(
        network.db, (await admin.member()).id, own.id, roles.Role.COORDINATOR, "TJ",
        network.clock.now(),
    )  # fmt: skip
    await saule.forge(p.ApprovePractice(sent))
    assert saule.toasted("fallback-staff-only")
    await amina.press(p.OwnText(sent, 0))
    await amina.press(plain("practice-own-agree", "en"))
    assert amina.toasted("practice-own-answer-waiting")
    assert admin.reads("review-news-practice", title="A help desk on Tuesdays")
    await accepts(admin, (await latest(amina))[1])
    await reads(saule, practice_id)
    assert "A help desk on Tuesdays" in saule.screen


async def test_two_reviewers_see_each_other_and_the_first_decides(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    saule = await network.coordinator("TJ", "Saule")
    zarina = await network.coordinator("TJ", "Zarina")
    _, sent = await shares(amina)
    await saule.press(p.ReviewPractice(sent, 0))
    await zarina.press(p.ReviewPractice(sent, 0))
    assert zarina.reads("review-others", names="Saule")
    await saule.forge(p.ReviewPractice(sent, 0))
    assert saule.reads("review-others", names="Zarina")
    await zarina.forge(p.ShowReviews(0))
    assert "●" in zarina.labels[0]
    await saule.press(p.ApprovePractice(sent))
    await zarina.forge(p.ApprovePractice(sent))
    assert zarina.toasted("review-notice-already")
    assert zarina.reads("review-is-accepted", by="Saule")


async def test_nobody_reviews_her_own(network: Network) -> None:
    saule = await network.coordinator("TJ", "Saule")
    admin = await network.admin()
    _, sent = await shares(saule)
    await saule.say("/review")
    assert saule.reads("review-none")
    await saule.forge(p.ApprovePractice(sent))
    assert saule.toasted("review-notice-not-allowed")
    assert admin.reads("review-news-practice", title=TITLE)


async def test_what_waits_too_long_is_told_to_admins_once_a_day(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    await network.coordinator("TJ")
    admin = await network.admin()
    await admin.say("/start")
    await shares(amina)
    await network.pass_time(timedelta(hours=47))
    assert not admin.reads("review-late", count=1)
    await network.pass_time(timedelta(hours=2))
    assert admin.reads("review-late", count=1)
    told = sum(plain("review-late", "en", count=1) in m["text"] for m in admin.messages)
    await network.pass_time(timedelta(hours=12))
    await network.pass_time(timedelta(hours=13))
    again = sum(plain("review-late", "en", count=1) in m["text"] for m in admin.messages)
    assert (told, again) == (1, 2)


async def test_an_edit_is_reviewed_while_the_accepted_text_stays(network: Network) -> None:
    amina, saule, practice_id = await in_library(network)
    _, sent = await latest(amina)
    await amina.forge(p.OwnText(sent, 0))
    await amina.press(p.EditPractice(sent))
    await amina.press(p.PickField("practice"))
    await amina.press(forms.Change("practice", "result"))
    await amina.say("Now the queue is gone altogether.")
    await amina.press(forms.Next("practice", "result"))
    await amina.press(forms.Submit("practice"))
    _, edited = await latest(amina)
    await amina.press(p.OwnPractices(0))
    await amina.press(p.OwnText(edited, 0))
    assert amina.reads("practice-own-accepted-stays")
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    assert TEXTS["result"] in maral.screen
    await accepts(saule, edited)
    await reads(maral, practice_id)
    assert "Now the queue is gone altogether." in maral.screen


async def test_her_name_is_hidden_at_once(network: Network) -> None:
    amina, _, practice_id = await in_library(network, named="yes")
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    assert "Amina" in maral.screen and maral.last["has_protected_content"]
    await amina.forge(p.ShowName(practice_id, False))
    assert amina.toasted("practice-own-name-hidden")
    await reads(maral, practice_id)
    assert "Amina" not in maral.screen


STATES = ("waiting", "changes", "offered", "accepted", "declined", "removed")
ROLES = ("author", "member", "coordinator", "other coordinator", "admin")


async def brought_to(network: Network, state: str) -> tuple[dict[str, Someone], int, int]:
    """People of all roles, and a practice in this state."""
    author = await network.member("Amina", "TJ")
    people = {
        "author": author,
        "coordinator": await network.coordinator("TJ", "Saule"),
        "other coordinator": await network.coordinator("KG", "Bermet"),
        "member": await network.member("Maral", "TM"),
        "admin": await network.admin(),
    }
    for someone in people.values():
        await someone.say("/start")
    practice_id, sent = await shares(author)
    saule = people["coordinator"]
    if state in ("accepted", "removed"):
        await accepts(saule, sent)
    if state == "removed":
        await saule.forge(p.UnpublishPractice(practice_id))
        await saule.say("It names a place that must not be named.")
    if state in ("changes", "declined"):
        await saule.forge(p.RequestChanges(sent) if state == "changes" else p.RejectPractice(sent))
        await saule.say("Because it is too short.")
    if state == "offered":
        await saule.forge(p.CorrectPractice(sent, "title"))
        await saule.say("Another title")
    return people, practice_id, sent


@pytest.mark.parametrize("state", STATES)
async def test_every_state_by_every_role(network: Network, state: str) -> None:
    people, practice_id, sent = await brought_to(network, state)
    for role in ROLES:
        someone = people[role]
        reviews = role in ("coordinator", "admin")
        await reads(someone, practice_id)
        assert someone.reads("practice-gone") == (state != "accepted"), (role, state)
        await someone.forge(p.ReviewPractice(sent, 0))
        assert (TEXTS["repeat"] in someone.screen) == reviews, (role, state)
        shows = plain("review-accept", "en") in someone.labels
        assert shows == (reviews and state == "waiting"), (role, state)
        await someone.forge(p.OwnText(sent, 0))
        assert (plain("practice-own-take-back", "en") in someone.labels) == (
            role == "author" and state in ("waiting", "changes", "offered")
        ), (role, state)
        if role == "author":
            assert someone.reads(f"practice-own-is-{state}")
        for press in (p.EditPractice(sent), p.WithdrawSubmission(sent),
            p.RemovePractice(practice_id),
                      p.ShowName(practice_id, False), p.AnswerProposal(sent + 1,
                          True)):  # fmt: skip
            if role != "author":
                await someone.forge(press)
                assert TEXTS["problem"] not in someone.screen
        if role != "admin" and not (role == "coordinator" and state == "waiting"):
            await someone.forge(p.ApprovePractice(sent))
    found = await network.db.read(lambda tx: records.practice_of(tx, practice_id))
    assert found is not None and found.is_named
    was = {"removed": "removed", "accepted": "accepted"}.get(state, "unread")
    assert found.state == was
    await people["admin"].forge(p.ApprovePractice(sent))
    after = await network.db.read(lambda tx: records.practice_of(tx, practice_id))
    assert after is not None
    assert after.state == ("accepted" if state == "waiting" else was)


async def test_a_press_on_a_removed_practice_is_answered_kindly(network: Network) -> None:
    amina, _, practice_id = await in_library(network)
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    await amina.forge(p.RemovePractice(practice_id))
    assert amina.reads("practice-own-sure-remove")
    await amina.press(plain("practice-own-yes-remove", "en"))
    for press in (
        p.ReadPractice(practice_id, "how", 0, None), p.SetMark(practice_id, "useful", True),
        p.SetMark(practice_id, "saved", True), p.ShowMore(practice_id), p.TellTrial(practice_id),
        p.PracticeLink(practice_id), p.GetFile(practice_id), p.AskAuthor(practice_id),
        p.ReportPractice(practice_id), p.Translate(practice_id, "tk"), p.PickLanguage(practice_id),
    ):  # fmt: skip
        await maral.forge(press)
        assert maral.reads("practice-gone"), press


@pytest.mark.parametrize("way", ["first", "edit", "edited twice", "removed"])
async def test_what_is_taken_back_is_read_by_no_reviewer(network: Network, way: str) -> None:
    secret = "The wording that nobody may read on."
    amina = await network.member("Amina", "TJ")
    saule = await network.coordinator("TJ", "Saule")
    await write(amina, "Secret heading", problem=secret)
    await amina.press(p.PickField("practice"))
    await amina.press(forms.Change("practice", "file"))
    await amina.send("document", file=network.world.keep("plan.pdf", "application/pdf", b"%PDF"))
    await amina.press(forms.Submit("practice"))
    practice_id, sent = await latest(amina)
    ids = [sent]
    if way.startswith("edit"):
        await accepts(saule, sent)
        for text in (secret, f"{secret} Again.")[: 2 if way == "edited twice" else 1]:
            await amina.forge(p.EditPractice(ids[-1]))
            await amina.press(p.PickField("practice"))
            await amina.press(forms.Change("practice", "done"))
            await amina.say(f"Hidden draft. {text}")
            await amina.press(forms.Next("practice", "done"))
            await amina.press(forms.Submit("practice"))
            ids.append((await latest(amina))[1])
        ids = ids[1:]
        secret = "Hidden draft."
    await saule.say("/start")
    for id in ids:
        await saule.forge(p.ReviewPractice(id, 0))
    assert secret in saule.screen
    if way == "removed":
        await amina.insist(p.RemovePractice(practice_id))
    else:
        await amina.insist(p.WithdrawSubmission(ids[-1]))
    for id in ids:
        for press in (
            p.ReviewPractice(id, 0), p.ReviewPractice(id, 1), p.ApprovePractice(id),
            p.RequestChanges(id), p.RejectPractice(id),
            p.PickCorrection(id), p.CorrectPractice(id, "problem"), p.GetReviewedFile(id),
            p.ShowReviews(0), p.UnpublishPractice(id),
        ):  # fmt: skip
            await saule.forge(press)
            if press == p.UnpublishPractice(id) and way.startswith("edit"):
                await saule.say("/cancel")
            assert secret not in saule.screen, press
            assert secret not in str(saule.labels), press
            assert "document" not in saule.last, press
    assert not await record_waits(network, saule)


async def record_waits(network: Network, reviewer: Someone) -> int:
    return await reviewing.waiting_count(network.db, (await reviewer.member()).id)


# Translations


async def translates(someone: Someone, practice_id: int, language: str, **texts: str) -> int:
    """She offers a translation; the id of what was sent."""
    await someone.forge(p.Translate(practice_id, language))
    for name, text in {"title": "Ёрдам столи", **texts}.items():
        await someone.say(text)
        if name != "title":
            await someone.press(forms.Next("translation", name))
    await someone.press(forms.Submit("translation"))
    assert someone.reads("practice-sending-sent"), someone.screen
    return (await latest(someone))[1]


TAJIK = {
    "problem": "Занони савдогар қоидаҳои навро намедонистанд.",
    "done": "Ҳар сешанбе ду афсар шакли ҳуҷҷатҳоро мефаҳмонд.",
    "result": "Навбат кӯтоҳ шуд.",
    "repeat": "Як миз ва ду афсар лозим аст.",
}


async def test_a_translation_is_offered_accepted_and_labelled(network: Network) -> None:
    _, saule, practice_id = await in_library(network)
    nigina = await network.member("Nigina", "TJ", language="tg")
    await reads(nigina, practice_id)
    speech = {code: plain(f"speech-{code}", "tg") for code in ("en", "tg")}
    original = texts("tg").plain("practice-is-original", language=speech["en"])
    assert original in nigina.screen
    await nigina.press(p.Translate(practice_id, "tg"))
    assert TITLE in nigina.screen
    sent = await translates(nigina, practice_id, "tg", **TAJIK)
    await saule.forge(p.ReviewPractice(sent, 0))
    assert TEXTS["problem"] in saule.screen and TAJIK["problem"] in saule.screen
    await saule.press(p.ApprovePractice(sent))
    await reads(nigina, practice_id)
    assert TAJIK["problem"] in nigina.screen
    label = texts("tg").plain(
        "practice-is-translation", language=speech["tg"], original=speech["en"]
    )
    assert label in nigina.screen and "Saule" in nigina.screen
    bermet = await network.member("Bermet", "KG", language="ky")
    await reads(bermet, practice_id)
    assert TEXTS["problem"] in bermet.screen
    await bermet.say("/practices навбат кӯтоҳ")
    assert TITLE in bermet.labels[0]


async def test_only_one_translates_into_a_language_at_a_time(network: Network) -> None:
    _, _, practice_id = await in_library(network)
    nigina = await network.member("Nigina", "TJ", language="tg")
    zarina = await network.member("Zarina", "TJ", language="tg")
    await nigina.say("/start")
    await zarina.say("/start")
    await translates(nigina, practice_id, "tg", **TAJIK)
    await zarina.forge(p.Translate(practice_id, "tg"))
    assert zarina.reads("practice-sending-taken")


async def test_a_translation_of_what_has_changed_meanwhile_says_so(network: Network) -> None:
    amina, saule, practice_id = await in_library(network)
    nigina = await network.member("Nigina", "TJ", language="tg")
    await nigina.say("/start")
    await nigina.forge(p.Translate(practice_id, "tg"))
    await nigina.say("Ёрдам столи")
    _, sent = await latest(amina)
    await amina.forge(p.EditPractice(sent))
    await amina.press(p.PickField("practice"))
    await amina.press(forms.Change("practice", "title"))
    await amina.say("A daily help desk")
    await amina.press(forms.Submit("practice"))
    await accepts(saule, (await latest(amina))[1])
    for name, text in TAJIK.items():
        await nigina.say(text)
        await nigina.press(forms.Next("translation", name))
    await nigina.press(forms.Submit("translation"))
    await accepts(saule, (await latest(nigina))[1])
    await reads(nigina, practice_id)
    assert TAJIK["problem"] in nigina.screen and "Тарҷумаи матни пешина" in nigina.screen


async def test_who_was_overtaken_keeps_her_translation(network: Network) -> None:
    _, _, practice_id = await in_library(network)
    nigina = await network.member("Nigina", "TJ", language="tg")
    zarina = await network.member("Zarina", "TJ", language="tg")
    for someone in (nigina, zarina):
        await someone.say("/start")
        await someone.forge(p.Translate(practice_id, "tg"))
        await someone.say("Ёрдам столи")
        for name, text in TAJIK.items():
            await someone.say(text)
            await someone.press(forms.Next("translation", name))
    await zarina.press(forms.Submit("translation"))
    await nigina.press(forms.Submit("translation"))
    assert nigina.reads("practice-sending-taken")
    await nigina.forge(p.PreviewPractice("translation", 0))
    assert TAJIK["problem"] in nigina.screen


async def test_after_an_edit_the_translation_says_so_and_is_wanted_again(network: Network) -> None:
    amina, saule, practice_id = await in_library(network)
    nigina = await network.member("Nigina", "TJ", language="tg")
    await nigina.say("/start")
    await accepts(saule, await translates(nigina, practice_id, "tg", **TAJIK))
    _, sent = await latest(amina)
    await amina.forge(p.EditPractice(sent))
    await amina.press(p.PickField("practice"))
    await amina.press(forms.Change("practice", "title"))
    await amina.say("A daily help desk")
    await amina.press(forms.Submit("practice"))
    await accepts(saule, (await latest(amina))[1])
    await reads(nigina, practice_id)
    assert TAJIK["problem"] in nigina.screen
    assert "Тарҷумаи матни пешина" in nigina.screen
    await nigina.press(p.ShowMore(practice_id))
    await nigina.press(p.PickLanguage(practice_id))
    assert p.Translate(practice_id, "tg") in nigina.presses


async def test_missing_translations_of_what_is_read_invite_to_help(network: Network) -> None:
    _, _, practice_id = await in_library(network)
    for number in range(library.WELL_READ):
        reader = await network.member(f"Reader{number}", "KZ")
        await reads(reader, practice_id)
    nigina = await network.member("Nigina", "TJ", language="tg")
    await nigina.say("/practices")
    await nigina.press(plain("practice-library-missing", "tg", count=1))
    assert nigina.labels[0].startswith(TITLE)
    await translates(nigina, practice_id, "tg", **TAJIK)
    await nigina.say("/practices")
    assert plain("practice-library-missing", "tg", count=1) not in nigina.labels


# What readers do


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
    await maral.press(forms.Next("trial", "went"))
    await maral.press(forms.Next("trial", "changed"))
    await maral.press(forms.Choose("trial", "named", "no"))
    await maral.press(forms.Submit("trial"))
    assert maral.reads("practice-sending-sent")
    assert bahar.reads("review-news-trial", title="Post Farap")
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
    assert amina.reads("news-title") and "Border" in amina.screen


async def test_the_author_hears_once_a_week_at_most_and_can_turn_it_off(network: Network) -> None:
    amina, _, practice_id = await in_library(network)
    readers = [await network.member(f"Reader{number}", "KZ") for number in range(4)]

    def heard() -> int:
        return sum(plain("news-title", "en") in m.get("text", "") for m in amina.messages)

    await reads(readers[0], practice_id)
    await readers[0].press(p.SetMark(practice_id, "useful", True))
    await network.pass_time(timedelta(days=1, minutes=5))
    assert heard() == 1 and amina.reads("news-useful", count=1)
    assert amina.person.silent == {amina.last["message_id"]}
    await reads(readers[1], practice_id)
    await readers[1].press(p.SetMark(practice_id, "useful", True))
    for _ in range(5):
        await network.pass_time(timedelta(days=1))
    assert heard() == 1
    await network.pass_time(timedelta(days=3))
    assert heard() == 2
    await amina.press(p.WantNews(False))
    assert amina.toasted("practice-own-news-off")
    await reads(readers[2], practice_id)
    await readers[2].press(p.SetMark(practice_id, "useful", True))
    await network.pass_time(timedelta(days=9))
    assert heard() == 1  # the second one has become the list of her texts


async def test_what_was_taken_back_is_no_news(network: Network) -> None:
    amina, _, practice_id = await in_library(network)
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    await maral.press(p.SetMark(practice_id, "useful", True))
    await maral.press(p.SetMark(practice_id, "useful", False))
    await network.pass_time(timedelta(days=2))
    assert plain("news-title", "en") not in amina.inbox


async def asks(someone: Someone, practice_id: int) -> int:
    """She asks the author; the id of the request."""
    await reads(someone, practice_id)
    await someone.press(p.AskAuthor(practice_id))
    await someone.say("Who paid for the table?")
    await someone.press(forms.Choose("askauthor", "gives", "username"))
    await someone.press(forms.Submit("askauthor"))
    assert someone.toasted("introductions-notice-sent"), someone.screen
    (request, *_), _ = await introductions.listed(
        someone.network.db, (await someone.member()).id, introductions.RequestList.OUT, 0, 6
    )
    return request.id


async def test_an_anonymous_author_stays_so_until_she_agrees(network: Network) -> None:
    stream = io.StringIO()
    log.set_up("debug", "json", stream)
    amina, _, practice_id = await in_library(network, named="no")
    maral = await network.member("Maral", "TM")
    request = await asks(maral, practice_id)
    own = (await amina.member()).id
    await maral.say("/requests")
    await maral.press(Requests("out", 0))
    assert maral.labels[0].startswith(TITLE)
    await maral.forge(OpenRequest(request))
    assert maral.reads("introductions-author", title=TITLE) and "Amina" not in maral.screen
    await maral.forge(OpenCard(own, None, None, 0, None))
    assert plain("introductions-ask", "en") in maral.labels  # as if she had not asked her
    await maral.insist(BlockMember(request))
    await maral.forge(ShowBlocked())
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
    assert maral.reads("introductions-author", title=TITLE)
    await amina.say("/requests")
    assert amina.reads("introductions-none-in") and "Maral" not in amina.inbox


async def test_a_report_goes_to_nobody_of_her_institution(network: Network) -> None:
    amina, saule, practice_id = await in_library(network)
    admin = await network.admin()
    await admin.say("/start")
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    await maral.press(p.ShowMore(practice_id))
    await maral.press(p.ReportPractice(practice_id))
    await maral.say("This was our idea, and it tells where the officers live.")
    assert maral.reads("practice-report-reported")
    assert admin.reads("report-news") and "idea" not in admin.screen
    assert "report" not in saule.inbox.lower()
    report = next(one for one in admin.presses if isinstance(one, p.OpenReport))
    await saule.forge(report)
    assert saule.reads("report-gone")
    await admin.press(report)
    assert "our idea" in admin.screen and "Maral" not in admin.screen
    await admin.press(p.UnpublishPractice(practice_id))
    await admin.say("It tells where officers live.")
    assert amina.reads("practice-own-is-removed") and "Maral" not in amina.inbox
    await reads(maral, practice_id)
    assert maral.reads("practice-gone")


async def test_a_link_opens_it_for_members_and_tells_others_what_kurak_is(
    network: Network,
) -> None:
    _, _, practice_id = await in_library(network)
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    await maral.press(p.ShowMore(practice_id))
    await maral.press(p.PracticeLink(practice_id))
    payload = maral.screen.rsplit("start=", 1)[1].split()[0]
    bermet = await network.member("Bermet", "KG")
    await bermet.say(f"/start {payload}")
    assert TEXTS["problem"] in bermet.screen
    stranger = network.newcomer("Stranger", "ru")
    await stranger.say(f"/start {payload}")
    assert stranger.reads("practice-link-stranger", network="Kurak")
    assert TITLE not in stranger.inbox
    await bermet.say("/start p-nonsense")
    assert bermet.reads("practice-gone")
    for pasted in (
        f"https://t.me/KurakTestBot?start={payload}",
        f"t.me/kuraktestbot?start={payload}",
        f"Look: https://telegram.me/KurakTestBot?start={payload}.",
        f"tg://resolve?domain=KurakTestBot&start={payload}",
    ):
        await bermet.say("/start")
        await bermet.say(pasted)
        assert TEXTS["problem"] in bermet.screen, pasted
        await stranger.say("/start")
        await stranger.say(pasted)
        assert stranger.reads("practice-link-stranger", network="Kurak"), pasted
    await bermet.say("https://t.me/KurakTestBot")
    assert bermet.reads("start-home", network="Kurak")
    for other in (f"https://t.me/OtherBot?start={payload}", "https://t.me/", "tg://[", "tg:"):
        await bermet.say(other)
        assert bermet.reads("directory-none") or bermet.reads("directory-no-words"), other


# Finding


async def test_words_of_any_script_and_a_slip_find_it(network: Network) -> None:
    _, saule, practice_id = await in_library(network)
    nigina = await network.member("Nigina", "TJ", language="tg")
    await nigina.say("/start")
    await accepts(saule, await translates(nigina, practice_id, "tg", **TAJIK))
    maral = await network.member("Maral", "TM")
    for words in (
        "help desk", "small tradres", "hlep", "навбат", "navbat", "савдогар", "qoidaho",
        "customs Tajikistan traders", "таможня таджикистан", "leadership",
    ):  # fmt: skip
        await maral.say(f"/practices {words}")
        assert any(label.startswith(TITLE) for label in maral.labels), (words, maral.labels)
    await maral.say("/practices submarine")
    assert maral.reads("practice-library-none-words")
    await maral.say("traders")
    await maral.press(plain("directory-in-practices", "en"))
    assert any(label.startswith(TITLE) for label in maral.labels)


async def test_lists_are_narrowed_and_a_practice_leads_back_to_its_list(network: Network) -> None:
    _, _, practice_id = await in_library(network)
    maral = await network.member("Maral", "TM")
    await maral.say("/practices")
    await maral.press(p.ShowPractices("useful", None, None, None, 0))
    await maral.press(p.PickPracticeFilter("topic", 0, "useful", None, None, None))
    await maral.press(p.ShowPractices("useful", "leadership", None, None, 0))
    await maral.press(p.PickPracticeFilter("country", 0, "useful", "leadership", None, None))
    await maral.press(p.ShowPractices("useful", "leadership", None, "TJ", 0))
    assert maral.labels[0] == TITLE
    await maral.press(p.ReadPractice(practice_id, "main", 0, None))
    await maral.press(p.BackToList())
    assert "Tajikistan" in maral.screen and maral.labels[0] == TITLE
    await maral.forge(p.ShowPractices("useful", "leadership", None, "UZ", 0))
    assert maral.reads("practice-library-none-useful")


async def test_what_was_found_is_narrowed(network: Network) -> None:
    await in_library(network)
    maral = await network.member("Maral", "TM")
    await maral.say("/practices traders")
    await maral.press(p.PickPracticeFilter("country", 0, "words", None, None, None))
    await maral.press(p.ShowPractices("words", None, None, "TJ", 0))
    assert maral.labels[0] == TITLE and "Tajikistan" in maral.screen
    await maral.press(p.PickPracticeFilter("country", 0, "words", None, None, "TJ"))
    await maral.press(p.ShowPractices("words", None, None, "UZ", 0))
    assert maral.reads("practice-library-none-words")


@pytest.mark.parametrize("text", [" \u200b ", "12 - 34", "a" * 4000, "\u202e\u202e"])
async def test_an_empty_or_giant_field_is_asked_again(network: Network, text: str) -> None:
    amina = await network.member("Amina", "TJ")
    await amina.say("/share")
    await amina.press(forms.Choose("practice", "language", "en"))
    await amina.say(text)
    assert amina.reads("practice-ask-title")
    await amina.say(TITLE)
    await amina.say(text)
    assert amina.reads("practice-ask-problem") and "Continue ›" not in amina.labels


async def test_markup_is_shown_as_it_was_written(network: Network) -> None:
    hostile = "<script>alert(1)</script> <b>&amp; *bold* { $name }"
    amina, _, practice_id = await in_library(network, done=hostile)
    await reads(amina, practice_id, "how")
    assert hostile in amina.screen


async def test_pages_of_an_older_search_ask_to_search_again(network: Network) -> None:
    await in_library(network)
    maral = await network.member("Maral", "TM")
    await maral.say("/practices traders")
    place = await library.position_of(network.db, (await maral.member()).id)
    assert place is not None
    await maral.say("/practices officers")
    await maral.forge(p.ShowFoundPractices(place.number, 0))
    assert maral.toasted("directory-search-again")


# When she leaves


@pytest.mark.parametrize("stays", ["yes", "no"])
async def test_when_she_leaves_it_stays_without_her_name_or_goes(
    network: Network, stays: str
) -> None:
    first = "The zebrafinch sang, which is nobody's business any more."
    amina, saule, practice_id = await in_library(network, stays=stays, result=first)
    _, sent = await latest(amina)
    await amina.forge(p.EditPractice(sent))
    await amina.press(p.PickField("practice"))
    await amina.press(forms.Change("practice", "result"))
    await amina.say(TEXTS["result"])
    await amina.press(forms.Next("practice", "result"))
    await amina.press(forms.Submit("practice"))
    await accepts(saule, (await latest(amina))[1])
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    await shares(amina, "Zebrafinch of hers that waits", **other(0))
    own = await amina.member()
    await erasure.erase(network.db, own.id)
    await reads(maral, practice_id)
    if stays == "yes":
        assert TEXTS["problem"] in maral.screen and "Amina" not in maral.screen
        await maral.press(p.AskAuthor(practice_id))
        # As if the author were there: a refusal would tell that she has gone.
        assert maral.reads("askauthor-ask-note")
    else:
        assert maral.reads("practice-gone")
        await maral.say("/practices traders")
        assert maral.reads("practice-library-none-words")
    await saule.say("/review")
    assert saule.reads("review-none")
    path = network.settings.storage.path
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        assert not connection.execute("PRAGMA foreign_key_check").fetchall()
    content = path.read_bytes()
    for word in (b"zebrafinch", b"Zebrafinch", b"zebra"):
        assert word not in content
