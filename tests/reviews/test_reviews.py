"""The one queue of reviews: everything that a person decides, whoever submitted it."""

from dataclasses import replace
from datetime import timedelta

from handlers import reviews as screens
from handlers.kit import forms
from handlers.kit.navigation import Admin
from handlers.kit.review_cards import OpenReview, ShowReviews
from handlers.reviews import AnswerReviewer, Approve, AskAuthor, NextReview, PickReviewKind, Reject
from storage import members, reviews
from storage.database import Transaction
from storage.features import REVIEWABLES
from storage.members import MemberStatus
from tests.applications.steps import applied
from tests.dialogue import Network, Someone, plain
from tests.practices.steps import shares
from tests.questions.steps import TEXT, asks
from tests.reviews.steps import approves, opens, rejects, review_of


async def works_at(someone: Someone, place: str) -> None:
    """Her institution."""
    own, db = (await someone.member()).id, someone.network.db
    profile = await members.profile(db, own)
    assert profile is not None
    changed = replace(profile, institution=place)
    await members.change_profile(db, own, changed, someone.network.clock.now())


async def test_one_queue_for_all_kinds_the_oldest_first(network: Network) -> None:
    saule = await network.coordinator("TJ", "Saule")
    amina = await network.member("Amina", "TJ")
    await network.member("Nigina", "TJ", seeks=("leadership",))
    await shares(amina)
    network.clock.advance(timedelta(minutes=1))
    await applied(network, "Zebo")
    network.clock.advance(timedelta(minutes=1))
    await asks(amina)
    await saule.say("/start")
    assert plain("start-admin", "en", count=3) in saule.labels
    await saule.press(Admin())
    await saule.press(ShowReviews(None, 0))
    assert saule.reads("review-title", count=3)
    for kind in ("application", "practice", "question"):
        name = plain(f"review-kind-{kind}", "en")
        assert saule.reads("review-count", kind=name, count="1")
    opening = [one for one in saule.presses if isinstance(one, OpenReview)]
    assert [one.review_id for one in opening] == [1, 2, 3]
    await saule.press(PickReviewKind())
    await saule.press(ShowReviews("question", 0))
    assert [one for one in saule.presses if isinstance(one, OpenReview)] == [OpenReview(3, 0)]
    await saule.press(ShowReviews(None, 0))
    for id in (1, 2, 3):
        await saule.press(NextReview())
        await saule.press(Approve(id))
        assert saule.toasted("review-notice-approved")
    await saule.press(NextReview())
    assert saule.toasted("review-no-next") and saule.reads("review-none")


async def test_two_reviewers_do_not_read_the_same(network: Network) -> None:
    saule = await network.coordinator("TJ", "Saule")
    zarina = await network.coordinator("TJ", "Zarina")
    for name in ("Amina", "Bibi"):
        await applied(network, name)
        network.clock.advance(timedelta(minutes=1))
    await saule.press(OpenReview(1, 0))
    await zarina.say("/review")
    assert "●" in zarina.labels[1] and "●" not in zarina.labels[2] and zarina.reads("review-mark")
    await zarina.press(NextReview())
    assert "Bibi" in zarina.screen
    # Who opens it all the same sees who has it; the first decision counts.
    await zarina.press(ShowReviews(None, 0))
    await zarina.press(OpenReview(1, 0))
    assert "Saule" in zarina.screen and "Amina" in zarina.screen
    # Nobody waits for one who has gone away.
    await network.pass_time(reviews.LEASE + timedelta(minutes=1))
    await zarina.press(NextReview())
    assert "Amina" in zarina.screen and "Saule" not in zarina.screen
    await saule.forge(OpenReview(1, 0))
    assert "Zarina" in saule.screen
    await zarina.press(Approve(1))
    assert saule.reads("review-head", kind="Registration")
    await saule.press(Reject(1))
    assert saule.toasted("review-notice-already") and saule.reads(
        "review-is-approved", name="Zarina"
    )


async def test_nobody_decides_about_her_own_institution_where_somebody_else_can(
    network: Network,
) -> None:
    saule = await network.coordinator("TJ", "Saule")
    zarina = await network.coordinator("TJ", "Zarina")
    amina = await network.member("Amina", "TJ")
    await works_at(saule, "State Customs Service")
    await works_at(amina, "state customs service")
    await asks(amina)
    assert zarina.reads("review-requested") and not saule.messages
    await saule.say("/review")
    assert saule.reads("review-none")
    await saule.forge(Approve(1, "1"))
    assert saule.toasted("review-gone")
    await saule.forge(OpenReview(1, 0))
    assert TEXT not in saule.inbox
    # With nobody else there she may: nobody waits for ever.
    for other in (zarina, await network.admin()):
        await works_at(other, "State customs service")
    await opens(saule, "question", 1)
    assert TEXT in saule.screen


async def test_a_question_to_the_author_and_her_answer(network: Network) -> None:
    saule = await network.coordinator("TJ", "Saule")
    zebo = await applied(network, "Zebo")
    await saule.press(OpenReview(1, 0))
    await saule.press(AskAuthor(1))
    assert saule.reads("reviewquestion-ask-question")
    await saule.say("In which department do you work?")
    assert saule.reads("review-notice-asked")
    await zebo.open_notice()
    assert zebo.reads("review-question") and "which department" in zebo.screen
    assert "Saule" not in zebo.screen
    await zebo.press(AnswerReviewer(1))
    assert "which department" in zebo.screen
    await zebo.say("In that of tariffs.")
    assert zebo.reads("review-notice-answered")
    assert AnswerReviewer(1).pack() not in str(zebo.messages), "answered, it has no buttons"
    await saule.open_notice()
    assert saule.reads("review-answer-came") and "tariffs" in saule.screen
    await saule.press(OpenReview(1, 0))
    assert "which department" in saule.screen and "tariffs" in saule.screen
    await saule.press(Approve(1))
    assert (await zebo.member()).status is MemberStatus.MEMBER
    # Once it is decided nobody wants to know any more, and nobody else ever answers.
    other = await network.member("Amina", "TJ")
    for someone in (zebo, other):
        await someone.say("/start")
        await someone.forge(AnswerReviewer(1))
        assert someone.toasted("review-notice-already")


async def test_what_is_given_back_loses_nothing_and_is_sent_again(network: Network) -> None:
    saule = await network.coordinator("KZ", "Saule")
    asker = await network.member("Askerova", "KZ")
    await network.member("Amina", "KZ", seeks=("leadership",))
    text = "How do you share nights on duty fairly? " * 14
    await asks(asker, text)
    await saule.press(OpenReview(1, 0))
    await saule.press(screens.RequestChanges(1))
    await saule.say("Please make it shorter.")
    assert saule.reads("review-notice-changes-requested")
    await asker.open_notice()
    assert text.strip() in asker.screen and "Please make it shorter." in asker.screen
    assert "Saule" not in asker.inbox
    await asker.press(plain("question-send-again", "en"))
    await asker.press(forms.Choose("question", "named", "no"))
    assert text.strip() in asker.screen
    await asker.press(forms.Change("question", "text"))
    await asker.say(TEXT)
    await asker.press(forms.Submit("question"))
    await approves(saule, "question")
    assert (await review_of(network, "question", 1)).status == "changes_requested"


async def test_a_reason_about_an_earlier_version_is_shown_back(network: Network) -> None:
    saule = await network.coordinator("TJ", "Saule")
    zebo = await applied(network, "Zebo")
    await saule.press(OpenReview(1, 0))
    await saule.press(Reject(1))
    own = (await zebo.member()).id

    def renamed(tx: Transaction) -> None:
        tx.execute("UPDATE members SET name = 'Zebo Karimova' WHERE id = :id", {"id": own})

    await network.db.write(renamed)
    await saule.say("We do not know this name.")
    assert saule.reads("review-notice-changed") and "Karimova" in saule.screen
    assert saule.reads("review-unsent", text="We do not know this name.")
    assert (await zebo.member()).status is MemberStatus.PENDING


async def test_what_waits_too_long_is_told_to_admins_once_a_day(network: Network) -> None:
    admin = await network.admin()
    await admin.say("/start")
    await network.coordinator("TJ", "Saule")
    await applied(network, "Zebo")
    await network.pass_time(timedelta(hours=47))
    assert not admin.reads("review-overdue", count=1)
    await network.pass_time(timedelta(hours=2))
    assert admin.reads("review-overdue", count=1)
    assert admin.reads("review-count", kind="Registration", count="1")

    def told() -> int:
        said = plain("review-overdue", "en", count=1)
        return sum(said in message["text"] for message in admin.messages)

    assert told() == 1
    await network.pass_time(timedelta(hours=12))
    await network.pass_time(timedelta(hours=13))
    assert told() == 2
    await admin.press(ShowReviews(None, 0))
    await rejects(admin, "application")
    left = told()
    await network.pass_time(timedelta(hours=30))
    assert told() == left


def test_no_kind_is_forgotten() -> None:
    """Every kind that storage knows has its card and its words, and every card is of a kind."""
    assert set(screens.CARDS) == set(REVIEWABLES)
    for kind in REVIEWABLES:
        assert plain(f"review-kind-{kind}", "en")


async def test_two_people_approve_where_two_must(network: Network) -> None:
    saule = await network.coordinator("TJ", "Saule")
    zarina = await network.coordinator("TJ", "Zarina")
    zebo = await applied(network, "Zebo")
    await network.db.write(lambda tx: tx.execute("UPDATE reviews SET approvals = 2"))
    await saule.press(OpenReview(1, 0))
    for _ in range(2):
        await saule.press(Approve(1))
        assert saule.toasted("review-notice-one-more")
        assert saule.reads("review-approved-so-far", names="Saule")
    assert (await zebo.member()).status is MemberStatus.PENDING
    await zarina.press(OpenReview(1, 0))
    assert zarina.reads("review-approved-so-far", names="Saule")
    await zarina.press(Approve(1))
    assert zarina.toasted("review-notice-approved")
    assert (await zebo.member()).status is MemberStatus.MEMBER
