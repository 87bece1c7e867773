"""Corrections of announcements that have been sent."""

from datetime import timedelta

from bot.simulator.faults import Fault
from handlers.announcements.callbacks import (
    Attach,
    CorrectAnnouncement,
    EditText,
    OpenAnnouncement,
    ResumeAnnouncement,
    SendCorrection,
)
from storage.announcements import corrections, records
from storage.reviews import ReviewStatus
from storage.roles import Role
from tests.announcements.steps import (
    delivery_counts,
    dismiss,
    far,
    received,
    second_admin,
    sends,
    stamp_of,
    writes,
)
from tests.dialogue import Network
from tests.reviews.steps import approves, review_of


async def test_correct_edits_what_came_and_goes_on_with_the_new_text(network: Network) -> None:
    admin = await network.admin()
    amina, nigora = await network.member(), await far(network)
    id = await writes(admin, "The crossing opens at seven.")
    await sends(admin, id)
    assert received([amina], "at seven") == 1
    await admin.press(CorrectAnnouncement(id))
    await network.pass_time(timedelta(hours=10))
    assert received([nigora], "at seven") == 0, "it is held meanwhile"
    await admin.forge(SendCorrection(id, await stamp_of(network, id)))
    assert admin.toasted("announcement-notice-unchanged")
    await admin.forge(ResumeAnnouncement(id))
    assert admin.toasted("announcement-notice-not-while-correcting")
    await admin.forge(EditText(id, "en"))
    await admin.say("The crossing opens at six.")
    assert received([amina], "at six") == 0
    await admin.press(SendCorrection(id, await stamp_of(network, id)))
    assert admin.toasted("announcement-notice-corrected")
    await network.settled()
    assert received([amina, nigora], "at six") == 2 and received([amina, nigora], "at seven") == 0
    assert (await delivery_counts(network, id)).by_status == {"sent": 3}
    # Also when all is sent, a slip can be put right.
    await admin.forge(CorrectAnnouncement(id))
    await admin.forge(EditText(id, "en"))
    await admin.say("The crossing opens at half past six.")
    await admin.press(SendCorrection(id, await stamp_of(network, id)))
    await network.settled()
    assert received([amina, nigora], "half past six") == 2


async def test_a_corrected_caption(network: Network) -> None:
    admin, amina = await network.admin(), await network.member()
    id = await writes(admin, "At seven.")
    await admin.press(Attach(id))
    await admin.send("photo")
    await sends(admin, id)
    await admin.forge(CorrectAnnouncement(id))
    await admin.forge(EditText(id, "en"))
    await admin.say("At six.")
    await admin.press(SendCorrection(id, await stamp_of(network, id)))
    await network.settled()
    assert received([amina], "At six.") == 1 and "photo" in amina.last


async def test_what_cannot_be_edited_is_counted(network: Network) -> None:
    admin, amina, maral = await network.admin(), await network.member(), await network.member("M")
    id = await writes(admin, "At seven.")
    await sends(admin, id)
    amina.person.messages.clear()
    network.world.block(maral.person, True)
    network.world.updates.clear()
    await admin.say("/help")  # what she presses is not in the message that is corrected
    await admin.forge(CorrectAnnouncement(id))
    await admin.forge(EditText(id, "en"))
    await admin.say("At six.")
    await admin.press(SendCorrection(id, await stamp_of(network, id)))
    await network.settled()
    await admin.forge(OpenAnnouncement(id))
    assert admin.reads("announcement-sum-old", count="2")
    assert (await delivery_counts(network, id)).by_status == {"sent": 3}


async def test_one_who_corrects_and_loses_her_role_is_held(network: Network) -> None:
    await records.set_approval_threshold(network.db, 1)
    admin, helper = await network.admin(), await second_admin(network)
    third = await second_admin(network, "Gulnara")
    amina = await network.member()
    id = await writes(helper, "At seven.")
    await sends(helper, id)
    await approves(admin, "announcement", id)
    await network.pass_time(timedelta(minutes=5))
    await third.forge(CorrectAnnouncement(id))
    await third.forge(EditText(id, "en"))
    await third.say("At nine.")
    await third.press(SendCorrection(id, await stamp_of(network, id)))
    await dismiss(network, third, Role.ADMIN)
    await admin.open_notice()
    assert "no longer has a role" in admin.screen
    assert (await review_of(network, "correction", id)).status is ReviewStatus.WITHDRAWN
    await network.settled()
    assert received([amina], "At seven.") == 1
    # Another one takes it over.
    await admin.forge(SendCorrection(id, await stamp_of(network, id)))
    await approves(helper, "correction", id)
    await network.settled()
    assert received([amina], "At nine.") == 1


async def test_edits_of_one_who_loses_her_role_are_held(network: Network) -> None:
    admin, saule = await network.admin(), await network.coordinator("UZ")
    nigora = await network.member("Nigora", "UZ")
    id = await writes(saule, "At seven.")
    await sends(saule, id)
    assert received([nigora], "At seven.") == 1
    await saule.forge(CorrectAnnouncement(id))
    await saule.forge(EditText(id, "en"))
    await saule.say("At nine.")
    # Her reader's edit does not go through at once.
    network.simulator.faults.append(Fault("break", "editMessageText", times=9))
    own = (await saule.member()).id
    await corrections.send_correction(
        network.db, id, own, await stamp_of(network, id), network.clock.now()
    )
    await network.settled()
    network.simulator.faults.clear()
    await dismiss(network, saule, Role.COORDINATOR, "UZ")
    await admin.open_notice()
    assert "no longer has a role" in admin.screen
    await network.pass_time(timedelta(minutes=5))
    assert received([nigora], "At seven.") == 1
    await admin.press(OpenAnnouncement(id))
    await admin.press(ResumeAnnouncement(id))
    await network.settled()
    assert received([nigora], "At nine.") == 1
