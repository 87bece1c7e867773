"""What a decision does: nothing is lost, and two approve where two must."""

from handlers.kit import forms
from handlers.kit.review_cards import OpenReview
from handlers.reviews.callbacks import (
    Approve,
    Reject,
    RequestChanges,
)
from storage.database import Transaction
from storage.members import MemberStatus
from tests.applications.steps import applied
from tests.dialogue import Network, plain
from tests.questions.steps import TEXT, asks
from tests.reviews.steps import approves, review_of


async def test_what_is_given_back_loses_nothing_and_is_sent_again(network: Network) -> None:
    saule = await network.coordinator("KZ", "Saule")
    asker = await network.member("Askerova", "KZ")
    await network.member("Amina", "KZ", seeks=("leadership",))
    text = "How do you share nights on duty fairly? " * 14
    await asks(asker, text)
    await saule.press(OpenReview(1, 0))
    await saule.press(RequestChanges(1))
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
