"""What reviewers decide about reports, and what those concerned are told."""

from datetime import timedelta

import pytest
from pydantic import ValidationError

from bot import config
from handlers.kit import forms
from handlers.kit.navigation import Find
from handlers.kit.notifications import OpenNotice
from handlers.kit.report_buttons import ShowMeasures
from handlers.reports import DecideReport, LookReporter, RemoveAuthor
from handlers.suspensions import OpenSuspended, RestoreMember, ShowSuspended
from storage import coordinators, erasure, reports, reviews, suspensions
from storage.database import Transaction
from storage.kit import audit, personal_data
from storage.practices import library
from storage.reports import Measure
from storage.reviews import Obstacle, ReviewOutcome
from storage.roles import Role
from tests.announcements.steps import appoint
from tests.dialogue import ADMIN, Network, Someone, running_network
from tests.practices.steps import in_library, latest, shares
from tests.reports.steps import decides_report, reports_profile
from tests.reviews.steps import decides, opens, review_of


async def pair(network: Network, language: str = "en") -> tuple[Someone, Someone, Someone]:
    """An admin, a reporter, and whom she has reported."""
    admin = await network.admin(language)
    amina = await network.member("Amina", "TJ")
    zarina = await network.member("Zarina", "UZ", language=language)
    await zarina.say("/start")
    await reports_profile(amina, zarina)
    return admin, amina, zarina


@pytest.mark.parametrize("language", ["en", "ru", "ky", "tk"])
async def test_warned_she_reads_what_is_asked_of_her_and_the_reporter_that_she_was_heard(
    network: Network, language: str
) -> None:
    admin, amina, zarina = await pair(network, language)
    await decides_report(admin, Measure.WARNING, "Please write more kindly.")
    assert admin.reads("report-notice-upheld") and "Amina" not in admin.screen
    assert "Please write" not in zarina.last["text"], "nothing of it on the lock screen"
    await zarina.press(ShowMeasures(0))
    assert zarina.reads("report-author-warning") and "Please write more kindly." in zarina.screen
    assert "Amina" not in zarina.inbox
    await amina.open_notice()
    assert amina.reads("case-heard")
    assert "Please write" not in amina.inbox and "Zarina" not in amina.screen
    await reports_profile(await network.member("Maral", "TM"), zarina)
    await opens(admin, "report")
    assert admin.reads("report-before", count=1), admin.screen


async def test_nothing_is_done_and_only_the_reporter_hears_of_it(network: Network) -> None:
    admin, amina, zarina = await pair(network)
    count = len(zarina.messages)
    await decides_report(admin, Measure.NOTHING, "This is how she always writes.")
    assert len(zarina.messages) == count
    await amina.open_notice()
    assert "This is how she always writes." in amina.screen


async def test_a_suspension_ends_by_itself(network: Network) -> None:
    admin, amina, zarina = await pair(network)
    own = (await zarina.member()).id
    await decides_report(admin, Measure.SUSPENSION, "Threats.", days=30)
    await zarina.press(ShowMeasures(0))
    assert zarina.reads("report-author-suspension") and "Threats." in zarina.screen
    await zarina.forge(Find())
    assert zarina.reads("suspension-home")
    await admin.say("/admin")
    await admin.press(ShowSuspended(0))
    await admin.press(OpenSuspended(own))
    assert RestoreMember(own) in admin.presses
    written = await coordinators.write(network.db, own, "It is a mistake.", network.clock.now())
    assert written is coordinators.MessageOutcome.SENT, "she can appeal"
    await network.pass_time(timedelta(days=29))
    assert await suspensions.of(network.db, own) is not None
    await network.pass_time(timedelta(days=1, hours=1))
    assert await suspensions.of(network.db, own) is None
    await zarina.open_notice()
    assert zarina.reads("suspension-ended")
    await zarina.say("/find")
    assert not zarina.reads("fallback-not-yet")
    assert "Zarina" not in amina.inbox.replace(amina.screen, "")


async def test_removed_for_good_nobody_restores_her(network: Network) -> None:
    admin, _, zarina = await pair(network)
    own = (await zarina.member()).id
    await opens(admin, "report")
    review = await review_of(network, "report")
    await admin.press(RemoveAuthor(review.id, review.version))
    assert admin.reads("report-sure-remove", name="Zarina")
    await admin.confirm()
    await admin.press(forms.Next("reportdecision", "words"))
    await admin.press(forms.Submit("reportdecision"))
    assert admin.reads("report-notice-upheld")
    await zarina.say("/start")
    assert zarina.reads("suspension-home-removed")
    own_admin = (await admin.member()).id
    restored = await suspensions.restore(network.db, own_admin, own, network.clock.now())
    assert restored is suspensions.SuspendOutcome.UNCHANGED
    await admin.forge(OpenSuspended(own))
    assert RestoreMember(own) not in admin.presses and admin.reads("suspension-is-removed")


async def test_a_text_is_hidden_and_all_its_reports_are_settled(network: Network) -> None:
    admin = await network.admin()
    amina, _, practice_id = await in_library(network)
    _, text = await latest(amina)
    readers = [await network.member(name, "TM") for name in ("Maral", "Oguljan")]
    for reader in readers:
        own = (await reader.member()).id
        await reports.send(network.db, "practice", text, own, "harmful", None, network.clock.now())
    await network.settled()
    await decides_report(admin, Measure.HIDING, "It names a patient.")
    assert await library.card(network.db, practice_id, (await readers[0].member()).id, "en") is None
    await amina.open_notice()
    assert amina.reads("practice-own-is-removed") and "It names a patient." in amina.screen
    for reader in readers:
        await reader.open_notice()
        assert reader.reads("case-hidden"), "everybody can see that"
    assert await reviews.pending_count(network.db, (await admin.member()).id) == 0


async def test_nobody_decides_about_herself_or_what_she_reported(network: Network) -> None:
    admin = await network.admin()
    saule = await network.coordinator("KZ", "Saule")
    await reports_profile(saule, admin)
    review = await review_of(network, "report")
    for someone in (admin, saule):
        own = (await someone.member()).id
        assert await reviews.notice_for(network.db, review.id, own) is None
    late = network.clock.now() + reviews.OVERDUE_AFTER
    told = await reviews.overdue(network.db, (await admin.member()).id, late)
    assert told.counts == {}, "she does not learn that she was reported"


async def test_whoever_has_a_role_loses_it_first(network: Network) -> None:
    admin = await network.admin()
    amina = await network.member("Amina", "TJ")
    saule = await network.member("Saule", "KZ")
    await appoint(network, saule, Role.COORDINATOR, "KZ")
    await reports_profile(amina, saule)
    review = await review_of(network, "report")
    decided = await reports.decide(
        network.db, review.id, (await admin.member()).id, review.version, Measure.SUSPENSION, 30,
        None, network.clock.now(),
    )  # fmt: skip
    assert decided is Obstacle.HAS_ROLE
    assert (await review_of(network, "report")).decided_at is None
    kept = await network.db.read(
        lambda tx: tx.value("SELECT count(*) FROM reports WHERE measure IS NULL")
    )
    assert kept == 1, "it waits as before"


async def test_whoever_is_reported_leaves(network: Network) -> None:
    admin, amina, zarina = await pair(network)
    own = (await zarina.member()).id
    await erasure.erase(network.db, own, network.clock.now())
    await network.settled()
    assert await reviews.pending_count(network.db, (await admin.member()).id) == 0
    await amina.open_notice()
    assert amina.reads("case-heard"), "as after any decision"

    def left(tx: Transaction) -> list[str]:
        return [row["content"] for row in tx.rows("SELECT content FROM reports")]

    assert await network.db.read(left) == ["[]"]


async def test_the_reporter_leaves_and_it_is_decided_without_her(network: Network) -> None:
    admin, amina, zarina = await pair(network)
    await erasure.erase(network.db, (await amina.member()).id, network.clock.now())
    await decides_report(admin, Measure.WARNING, "Please write more kindly.")
    await zarina.press(ShowMeasures(0))
    assert zarina.reads("report-author-warning")
    found = await network.db.read(lambda tx: tx.rows("SELECT reporter_id, words FROM reports"))
    assert [tuple(row) for row in found] == [(None, None)]


async def test_files_of_the_two_tell_nothing_of_each_other(network: Network) -> None:
    admin, amina, zarina = await pair(network)
    own, other = (await amina.member()).id, (await zarina.member()).id
    waiting = await personal_data.export(network.db, other)
    assert "reports.author_id" not in waiting, "she does not learn that a report waits"
    await decides_report(admin, Measure.WARNING, "Please write more kindly.")
    hers = str(await personal_data.export(network.db, own))
    assert "Please write" not in hers and "warning" not in hers and "Zarina" not in hers
    about = await personal_data.export(network.db, other)
    (row,) = about["reports.author_id"]
    assert row["message"] == "Please write more kindly." and "Amina" not in str(about)
    assert not {"words", "reason", "created_at", "code"} & set(row)


async def test_what_a_suspended_member_has_sent_waits_until_she_is_back(network: Network) -> None:
    admin = await network.admin()
    amina = await network.member("Amina", "TJ")
    saule = await network.coordinator("TJ", "Saule")
    await shares(amina)
    own, reviewer = (await amina.member()).id, (await saule.member()).id
    now = network.clock.now()
    assert await reviews.pending_count(network.db, reviewer) == 1
    await network.db.write(lambda tx: suspensions.keep_out(tx, own, None, now))
    assert await reviews.pending_count(network.db, reviewer) == 0
    late = now + reviews.OVERDUE_AFTER
    assert (await reviews.overdue(network.db, reviewer, late)).counts == {}
    assert await decides(network, reviewer, "practice") is Obstacle.SUSPENDED
    await suspensions.restore(network.db, (await admin.member()).id, own, now)
    assert await reviews.pending_count(network.db, reviewer) == 1
    assert await decides(network, reviewer, "practice") is ReviewOutcome.APPROVED


async def test_a_forged_decision_changes_nothing(network: Network) -> None:
    admin, _, zarina = await pair(network)
    review = await review_of(network, "report")
    saule = await network.coordinator("KZ", "Saule")
    await saule.say("/start")
    for measure in (*Measure, "nonsense"):
        await saule.forge(DecideReport(review.id, str(measure), review.version))
        await saule.insist(RemoveAuthor(review.id, review.version))
    for measure, days in (
        (Measure.SUSPENSION, 4_000),
        (Measure.WARNING, 30),
        (Measure.CLOSED, None),
    ):
        outcome = await reports.decide(
            network.db, review.id, (await admin.member()).id, review.version, measure, days, None,
            network.clock.now(),
        )  # fmt: skip
        assert outcome is ReviewOutcome.NOT_ALLOWED
    assert (await review_of(network, "report")).decided_at is None
    assert await suspensions.of(network.db, (await zarina.member()).id) is None
    assert not any(isinstance(one, OpenNotice) for one in zarina.presses)


# Who reported


async def test_only_a_named_admin_looks_who_reported_and_all_admins_are_told(
    tmp_path: object,
) -> None:

    from bot import config

    async with running_network(tmp_path, safety=config.Safety(see_reporters=(ADMIN,))) as network:
        admin, _, _ = await pair(network)
        other = await network.member("Bibi", "KZ")
        await appoint(network, other, Role.ADMIN, "")
        review = await review_of(network, "report")
        await opens(other, "report")
        assert LookReporter(review.id) not in other.presses
        await other.forge(LookReporter(review.id))
        assert "Amina" not in other.inbox
        await opens(admin, "report")
        await admin.press(LookReporter(review.id))
        assert "Amina" in admin.screen and admin.last.get("has_protected_content")
        entry = (await audit.latest(network.db, 1))[0]
        assert entry.action == "reporter-look" and entry.member_id is None
        assert entry.actor_id == (await admin.member()).id
        await other.open_notice()
        assert "Amina" not in other.inbox


def test_at_most_two_admins_are_named() -> None:
    with pytest.raises(ValidationError):
        config.Safety(see_reporters=(1, 2, 3))
    with pytest.raises(ValidationError):
        config.Config(network=config.Network(admins=(1,)), safety=config.Safety(see_reporters=(2,)))
