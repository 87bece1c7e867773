"""Announcements are sent once, as previewed, after a second approval where required."""

from handlers.announcements.callbacks import (
    CorrectAnnouncement,
    EditText,
    NewAnnouncement,
    OpenAnnouncement,
    PreviewAnnouncement,
    RejectCorrection,
    SendAnnouncement,
    SendCorrection,
    SetKind,
    StopAnnouncement,
    WithdrawAnnouncement,
)
from handlers.kit.audience_picker import PickKey
from handlers.kit.navigation import SearchMember
from handlers.kit.review_cards import OpenReview
from handlers.reviews.callbacks import Approve
from storage.announcements import records
from storage.roles import Role
from tests.announcements.steps import (
    TEXT,
    delivery_counts,
    dismiss,
    label,
    loaded,
    many,
    received,
    second_admin,
    sends,
    stamp_of,
    writes,
)
from tests.dialogue import Network, plain
from tests.reviews.steps import approves, opens, rejects, review_of


async def test_above_the_limit_a_second_admin_says_yes(network: Network) -> None:
    await records.set_approval_threshold(network.db, 3)
    admin = await network.admin()
    readers = await many(network, 4)
    id = await writes(admin)
    helper = await second_admin(network)
    await admin.forge(OpenAnnouncement(id))
    assert admin.reads("announcement-needs-yes")
    await sends(admin, id)
    assert admin.reads("announcement-is-pending") and received(readers) == 0
    assert helper.reads("review-requested")
    # Not her own yes, not a changed text, not twice.
    first = await review_of(network, "announcement", id)
    await admin.forge(Approve(first.id, first.version))
    assert admin.toasted("review-gone") and received(readers) == 0
    await admin.forge(EditText(id, "en"))
    assert admin.toasted("announcement-notice-locked")
    await helper.forge(OpenAnnouncement(id))
    await helper.press(PreviewAnnouncement(id, "en"))
    assert TEXT in helper.screen
    old = Approve(await opens(helper, "announcement", id), first.version)
    await admin.forge(WithdrawAnnouncement(id))
    await admin.forge(EditText(id, "en"))
    await admin.say("Another text.")
    await helper.forge(old)
    await sends(admin, id)
    again = await review_of(network, "announcement", id)
    await helper.forge(Approve(again.id, first.version))
    assert helper.toasted("review-notice-changed") and received(readers, "Another text.") == 0
    await approves(helper, "announcement", id)
    assert received(readers, "Another text.") == 4
    await helper.forge(Approve(again.id, again.version))
    assert helper.toasted("review-notice-already") and received(readers, "Another text.") == 4
    assert plain("notice-private", "en", network="Kurak") in admin.inbox


async def test_the_only_admin_is_told_from_the_start_and_may_send_alone(network: Network) -> None:
    await records.set_approval_threshold(network.db, 3)
    admin = await network.admin()
    readers = await many(network, 4)
    for command in ("/start", "/admin", "/announce"):
        await admin.say(command)
        assert admin.reads("only-admin", most=3) and admin.sees(SearchMember()), command
    await admin.press(NewAnnouncement())
    assert admin.reads("only-admin", most=3)
    await writes(admin)
    assert admin.reads("only-admin-no-second") and admin.sees(SearchMember())
    await admin.press(label(admin, "only-admin-send"))
    assert admin.reads("only-admin-ask", count="5")
    await admin.say("yes")
    assert admin.reads("only-admin-other-number", count="5") and received(readers) == 0
    await admin.say("5")
    assert received(readers) == 4
    acts = await network.db.read(
        lambda tx: [
            row["action"]
            for row in tx.rows(
                "SELECT action FROM audit WHERE action NOT IN ('appoint', 'dismiss') ORDER BY id"
            )
        ]
    )
    assert acts[-1] == "send-alone"
    # With a second admin it is said no more.
    await second_admin(network)
    await admin.say("/start")
    assert not admin.reads("only-admin", most=3)


async def test_what_changed_since_she_typed_the_number_is_not_sent(network: Network) -> None:
    await records.set_approval_threshold(network.db, 3)
    admin = await network.admin()
    readers = await many(network, 4)
    id = await writes(admin)
    await admin.press(label(admin, "only-admin-send"))
    readers += [await network.member("Zarina")]
    await admin.say("5")
    assert admin.reads("announcement-notice-changed") and received(readers) == 0
    await admin.press(label(admin, "only-admin-send"))
    await second_admin(network)
    await admin.say("6")
    assert admin.reads("announcement-notice-asked") and received(readers) == 0
    assert (await loaded(network, id)).status is records.AnnouncementStatus.PENDING


async def test_a_correction_when_the_second_admin_has_left(network: Network) -> None:
    await records.set_approval_threshold(network.db, 1)
    admin, helper = await network.admin(), await second_admin(network)
    amina = await network.member()
    id = await writes(admin, "At seven.")
    await sends(admin, id)
    await approves(helper, "announcement", id)
    await dismiss(network, helper, Role.ADMIN)
    await admin.forge(CorrectAnnouncement(id))
    await admin.forge(EditText(id, "en"))
    await admin.say("At six.")
    await admin.press(SendCorrection(id, await stamp_of(network, id)))
    assert admin.reads("only-admin-ask-correction", count="3") and received([amina], "At six.") == 0
    await admin.say("3")
    await network.settled()
    assert received([amina], "At six.") == 1


async def test_a_no_gives_it_back(network: Network) -> None:
    await records.set_approval_threshold(network.db, 0)
    admin, helper = await network.admin(), await second_admin(network)
    id = await writes(admin)
    await sends(admin, id)
    await rejects(helper, "announcement", id, "The day is wrong.")
    await admin.open_notice()
    assert "was not approved" in admin.screen and "The day is wrong." in admin.screen
    await admin.press(OpenAnnouncement(id))
    assert admin.reads("announcement-is-draft")


async def test_a_coordinator_writes_to_her_country(network: Network) -> None:
    saule = await network.coordinator("KZ")
    admin = await network.admin()
    aigul, amina = await network.member("Aigul", "KZ"), await network.member("Amina", "TJ")
    id = await writes(saule)
    assert saule.reads("audience-readers", count="2")
    await sends(saule, id)
    assert received([aigul]) == 1 and received([amina]) == 0
    # Beyond her country an admin has to say yes; she herself cannot.
    id = await writes(saule, "For all of us.")
    await saule.forge(PickKey("announcement", id, 1, "country", "KZ", 0, False))
    await saule.forge(OpenAnnouncement(id))
    assert saule.reads("audience-readers-own", count="2")
    assert saule.reads("audience-readers-elsewhere", count="<5"), "they are two"
    assert saule.reads("announcement-needs-yes")
    await sends(saule, id)
    assert received([aigul, amina], "For all of us.") == 0
    review = await review_of(network, "announcement", id)
    await saule.forge(Approve(review.id, review.version))
    assert saule.toasted("review-gone")
    await admin.forge(OpenAnnouncement(id))
    await admin.press(OpenReview(review.id, 0))
    assert admin.reads("audience-readers", count="4") and admin.reads(
        "announcement-outside", count="2"
    )
    await admin.press(Approve(review.id))
    assert received([aigul, amina], "For all of us.") == 2
    # Another coordinator sees nothing of it.
    other = await network.coordinator("TJ", "Zarina")
    await other.say("/announce")
    await other.forge(OpenAnnouncement(id))
    assert "For all of us." not in "".join(
        m.get("text", "") for m in other.messages if "announce" in str(m.get("reply_markup"))
    )
    await other.insist(StopAnnouncement(id))
    assert (await delivery_counts(network, id)).by_status == {"sent": 4}


async def test_two_presses_send_it_once(network: Network) -> None:
    admin, amina = await network.admin(), await network.member()
    id = await writes(admin)
    await sends(admin, id)
    await admin.insist(SendAnnouncement(id, await stamp_of(network, id)))
    assert received([amina]) == 1


async def test_what_was_changed_meanwhile_is_shown_first(network: Network) -> None:
    admin, amina = await network.admin(), await network.member()
    id = await writes(admin)
    await admin.press(label(admin, "announcement-send"))
    old = SendAnnouncement(id, await stamp_of(network, id))
    await admin.forge(SetKind(id, "opportunity"))
    await admin.forge(old)
    assert admin.toasted("announcement-notice-changed") and received([amina]) == 0


async def test_a_correction_that_needs_a_approval_threshold_too(network: Network) -> None:
    await records.set_approval_threshold(network.db, 1)
    admin, helper = await network.admin(), await second_admin(network)
    amina = await network.member()
    id = await writes(admin, "At seven.")
    await sends(admin, id)
    await approves(helper, "announcement", id)
    assert received([amina], "At seven.") == 1
    await admin.forge(CorrectAnnouncement(id))
    await admin.forge(EditText(id, "en"))
    await admin.say("At six.")
    await admin.press(SendCorrection(id, await stamp_of(network, id)))
    assert admin.toasted("announcement-notice-asked") and received([amina], "At six.") == 0
    review = await review_of(network, "correction", id)
    await admin.forge(Approve(review.id, review.version))
    assert admin.toasted("review-gone") and received([amina], "At six.") == 0
    assert helper.reads("review-requested")
    await opens(helper, "correction", id)
    assert "At six." in helper.screen
    await approves(helper, "correction", id)
    await network.settled()
    assert received([amina], "At six.") == 1
    # Rejected, it comes back with its text; what was delivered stays, and it is held.
    await admin.forge(CorrectAnnouncement(id))
    await admin.forge(EditText(id, "en"))
    await admin.say("At five.")
    await admin.press(SendCorrection(id, await stamp_of(network, id)))
    await rejects(helper, "correction", id, "It is six.")
    await network.settled()
    await admin.open_notice()
    assert received([amina], "At six.") == 1 and "It is six." in admin.screen
    await admin.press(OpenAnnouncement(id))
    assert "At five." in (await loaded(network, id)).corrected.values()
    await admin.forge(RejectCorrection(id))
    assert admin.reads("announcement-correction-leave-sure")
    await admin.confirm()
    assert admin.toasted("announcement-notice-left")
    await network.settled()
    assert received([amina], "At six.") == 1
