"""Practices are reviewed: decisions, corrections, and who may read a text in which status."""

import pytest

from handlers.kit import forms
from handlers.kit.review_cards import OpenReview, ShowReviews
from handlers.practices import callbacks as p
from handlers.reviews.callbacks import Approve, AskAuthor, Reject, RequestChanges
from storage import reviews, roles
from storage.practices import records
from tests.dialogue import Network, Someone, plain
from tests.practices.steps import TEXTS, TITLE, accepts, in_library, latest, reads, shares, write
from tests.reviews.steps import opens, rejects, review_of


async def test_asked_to_change_she_changes_it_and_the_reviewer_sees_what(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    saule = await network.coordinator("TJ")
    _, sent = await shares(amina)
    first = await opens(saule, "practice", sent)
    await saule.press(RequestChanges(first))
    await saule.say("Please tell how many officers it takes.")
    await amina.open_notice()
    assert amina.reads("practice-own-is-changes_requested")
    assert "how many officers" in amina.screen
    await amina.press(p.EditPractice(sent))
    for press in (p.PickField("practice"), forms.Change("practice", "repeat")):
        assert "how many officers it takes" in amina.screen, "what is asked of her"
        await amina.press(press)
    assert "how many officers it takes" in amina.screen
    await amina.say("One table, four officers, two hours a week.")
    await amina.press(forms.Submit("practice"))
    _, again = await latest(amina)
    second = await opens(saule, "practice", again)
    bold = [
        saule.screen.encode("utf-16-le")[2 * e["offset"] : 2 * (e["offset"] + e["length"])]
        .decode("utf-16-le").strip()
        for e in saule.last["entities"] if e["type"] == "bold"
    ]  # fmt: skip
    assert "four" in bold
    await saule.forge(Approve(first, str(sent)))
    assert saule.toasted("review-notice-already")
    await saule.forge(Approve(second, str(again)))
    assert saule.toasted("review-notice-approved")


async def test_declined_with_a_reason_she_may_send_it_again(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    saule = await network.coordinator("TJ")
    _, sent = await shares(amina)
    await rejects(saule, "practice", sent, "This is a plan; please come back when it was tried.")
    await amina.open_notice()
    assert amina.reads("practice-own-is-rejected") and "This is a plan" in amina.screen
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
    await amina.press(forms.Submit("practice"))
    _, edited = await latest(amina)
    await rejects(saule, "practice", edited, "Please do not exaggerate.")
    await amina.open_notice()
    await amina.press(p.OwnText(edited, 0))
    assert amina.reads("practice-own-is-rejected") and "Please do not exaggerate." in amina.screen
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
    review_id = await opens(saule, "practice", sent)
    await saule.press(p.PickCorrection(review_id))
    await saule.press(p.CorrectSubmission(review_id, "problem"))
    assert TEXTS["problem"] in saule.screen
    await saule.say("Small traders did not know the new rules.")
    await saule.press(forms.Next("reviewfix", "text"))
    assert saule.toasted("correction-notice-proposed")
    await amina.open_notice()
    assert amina.reads("practice-own-is-correction_proposed")
    await amina.press(p.OwnText(sent, 0))
    assert amina.reads("practice-own-offer")
    await amina.press(plain("practice-own-agree" if agrees else "practice-own-refuse", "en"))
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    if agrees:
        assert "Small traders did not know the new rules." in maral.screen
        assert amina.toasted("practice-own-answer-approved")
    else:
        assert maral.reads("practice-gone")
        assert saule.reads("review-requested")
        await accepts(saule, sent)


async def test_who_lost_her_role_accepts_nothing_also_not_by_consent(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    saule = await network.coordinator("TJ")
    admin = await network.admin()
    practice_id, sent = await shares(amina)
    review_id = await opens(saule, "practice", sent)
    await saule.press(p.PickCorrection(review_id))
    await saule.press(p.CorrectSubmission(review_id, "title"))
    await saule.say("A help desk on Tuesdays")
    own = await saule.member()
    await roles.remove(
        network.db, (await admin.member()).id, own.id, roles.Role.COORDINATOR, "TJ",
        network.clock.now(),
    )  # fmt: skip
    await saule.forge(Approve(review_id, str(sent)))
    assert saule.toasted("fallback-staff-only")
    await amina.open_notice()
    await amina.press(p.OwnText(sent, 0))
    await amina.press(plain("practice-own-agree", "en"))
    assert amina.toasted("practice-own-answer-pending")
    assert admin.reads("review-requested")
    await accepts(admin, (await latest(amina))[1])
    await reads(saule, practice_id)
    assert "A help desk on Tuesdays" in saule.screen


async def test_nobody_reviews_her_own(network: Network) -> None:
    saule = await network.coordinator("TJ", "Saule")
    admin = await network.admin()
    _, sent = await shares(saule)
    await saule.say("/review")
    assert saule.reads("review-none")
    review = await review_of(network, "practice", sent)
    await saule.forge(Approve(review.id, str(sent)))
    assert saule.toasted("review-gone")
    assert admin.reads("review-requested")


async def test_an_edit_is_reviewed_while_the_accepted_text_stays(network: Network) -> None:
    amina, saule, practice_id = await in_library(network)
    _, sent = await latest(amina)
    await amina.forge(p.OwnText(sent, 0))
    await amina.press(p.EditPractice(sent))
    await amina.press(p.PickField("practice"))
    await amina.press(forms.Change("practice", "result"))
    await amina.say("Now the queue is gone altogether.")
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


STATES = (
    "pending", "changes_requested", "correction_proposed", "approved", "rejected", "removed",
)  # fmt: skip
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
    if state in ("approved", "removed"):
        await accepts(saule, sent)
    if state == "removed":
        await saule.forge(p.RemoveFromLibrary(practice_id))
        await saule.say("It names a place that must not be named.")
    review = await review_of(network, "practice", sent)
    if state in ("changes_requested", "rejected"):
        decision = RequestChanges if state == "changes_requested" else Reject
        await saule.forge(decision(review.id, str(sent)))
        await saule.say("Because it is too short.")
    if state == "correction_proposed":
        await saule.forge(p.CorrectSubmission(review.id, "title", str(sent)))
        await saule.say("Another title")
    return people, practice_id, sent


@pytest.mark.parametrize("state", STATES)
async def test_every_state_by_every_role(network: Network, state: str) -> None:
    people, practice_id, sent = await brought_to(network, state)
    review = await review_of(network, "practice", sent)
    for role in ROLES:
        someone = people[role]
        decides = role in ("coordinator", "admin")
        await reads(someone, practice_id)
        assert someone.reads("practice-gone") == (state != "approved"), (role, state)
        await someone.forge(OpenReview(review.id, 0))
        assert (TEXTS["problem"] in someone.screen) == decides, (role, state)
        shows = plain("review-approve", "en") in someone.labels
        assert shows == (decides and state == "pending"), (role, state)
        await someone.forge(p.OwnText(sent, 0))
        assert (plain("practice-own-take-back", "en") in someone.labels) == (
            role == "author" and state in ("pending", "changes_requested", "correction_proposed")
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
        if role != "admin" and not (role == "coordinator" and state == "pending"):
            await someone.forge(Approve(review.id, str(sent)))
    found = await network.db.read(lambda tx: records.practice_of(tx, practice_id))
    assert found is not None and found.is_named
    was = {"removed": "removed", "approved": "published"}.get(state, "unpublished")
    assert found.status == was
    await people["admin"].forge(Approve(review.id, str(sent)))
    after = await network.db.read(lambda tx: records.practice_of(tx, practice_id))
    assert after is not None
    assert after.status == ("published" if state == "pending" else was)


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
            await amina.press(forms.Submit("practice"))
            ids.append((await latest(amina))[1])
        ids = ids[1:]
        secret = "Hidden draft."
    await saule.say("/start")
    opened = [await opens(saule, "practice", id) for id in ids]
    assert secret in saule.screen
    if way == "removed":
        await amina.insist(p.RemovePractice(practice_id))
    else:
        await amina.insist(p.WithdrawSubmission(ids[-1]))
    for id, sent in zip(opened, ids, strict=True):
        version = str(sent)
        for press in (
            OpenReview(id, 0), OpenReview(id, 1), Approve(id, version), RequestChanges(id, version),
            Reject(id, version), p.PickCorrection(id, version), AskAuthor(id),
            p.CorrectSubmission(id, "problem", version), p.GetReviewedFile(id),
            ShowReviews(None, 0), p.RemoveFromLibrary(practice_id),
        ):  # fmt: skip
            await saule.forge(press)
            if press == p.RemoveFromLibrary(practice_id) and way.startswith("edit"):
                await saule.say("/cancel")
            assert secret not in saule.screen, press
            assert secret not in str(saule.labels), press
            assert "document" not in saule.last, press
    assert not await reviews.pending_count(network.db, (await saule.member()).id)
