"""Every decision names what it was about; what waits for one too long is told, whatever it is."""

from datetime import timedelta

import pytest

from storage import applications, members, overdue, questions
from storage.events import publishing
from storage.members import Profile
from storage.practices import reports, reviewing, submissions
from storage.practices.submissions import NewPractice
from tests.dialogue import Network
from tests.events.steps import event_by
from tests.practices.steps import TEXTS


async def test_decisions_name_their_subject_and_what_waits_is_told(network: Network) -> None:
    db, now = network.db, network.clock.now()
    admin = (await (await network.admin()).member()).id
    amina = (await (await network.member("Amina", "TJ", offers=("leadership",))).member()).id
    malika = (await (await network.member("Malika", "UZ", seeks=("leadership",))).member()).id
    saule = (await (await network.coordinator("TJ", "Saule")).member()).id
    zebo = (await members.get_or_create(db, network.newcomer("Zebo").person.id, now)).id
    await applications.submit(db, zebo, Profile("Zebo", "TJ", "customs"), 1, True, now)
    await questions.ask(db, amina, "How?", "leadership", "en", False, now)
    texts = {"title": "A help desk", **TEXTS}
    shared = NewPractice("en", texts, ("leadership",), None, is_named=True, keep_after_leaving=True)
    _, practice = await submissions.share(db, malika, None, shared, now)
    event = await event_by(network, saule, wide=True)
    await publishing.publish(db, event.id, saule, now)
    assert practice is not None
    found = await overdue.overdue(db, now + overdue.OVERDUE_AFTER)
    assert (found.applications, found.questions, found.practices, found.events) == (1, 1, 1, 1)
    assert (
        await overdue.overdue(db, now + overdue.OVERDUE_AFTER - timedelta(seconds=1))
    ).total == 0
    submission = await db.read(lambda tx: tx.value("SELECT id FROM submissions"))
    found = await applications.seen_by(db, 1, admin)
    assert found is not None
    await applications.approve(db, 1, admin, found.version, now)
    await questions.reject(db, "question", 1, admin, "No", now)
    await reviewing.approve(db, submission, admin, now)
    await reports.report(db, practice, amina, "Wrong", now)
    found = await overdue.overdue(db, now + overdue.OVERDUE_AFTER)
    assert (found.reports, found.events, found.total) == (1, 1, 2)
    await reports.dismiss(db, 1, admin, now)
    await publishing.reject(db, event.id, admin, "No", now)
    assert (await overdue.overdue(db, now + overdue.OVERDUE_AFTER)).total == 0
    rows = await db.read(
        lambda tx: [
            tuple(row)
            for row in tx.rows("SELECT actor_id, action, kind, subject_id FROM audit ORDER BY id")
        ]
    )
    assert rows == [
        (admin, "application-approved", "application", 1),
        (admin, "question-rejected", "question", 1),
        (admin, "practice-approved", "practice", submission),
        (admin, "report-dismiss", "report", 1),
        (admin, "reject", "event", event.id),
    ]


async def sent(network: Network, kind: str, practice: int, writer: int) -> int:
    """A trial or a translation of it that waits; its id."""
    db, now = network.db, network.clock.now()
    if kind == "trial":
        outcome = await submissions.tell_trial(
            db, writer, practice, "en", {"where": "Farap", "went": "Well."}, False, now
        )
    else:
        original = await db.read(lambda tx: tx.value("SELECT min(id) FROM submissions"))
        texts = {"title": "Ёрдам столи", **TEXTS}
        outcome = await submissions.translate(db, writer, practice, "tg", original, texts, now)
    assert outcome is submissions.SubmitOutcome.SENT
    return await db.read(lambda tx: tx.value("SELECT max(id) FROM submissions"))


@pytest.mark.parametrize("end", ["accepted", "changes", "declined", "agreed", "refused"])
@pytest.mark.parametrize("kind", ["practice", "trial", "translation"])
async def test_who_decided_what_about_a_text_and_how(network: Network, kind: str, end: str) -> None:
    """A correction that its writer agrees to is accepted by whoever offered it."""
    db, now = network.db, network.clock.now()
    admin = (await (await network.admin()).member()).id
    saule = (await (await network.coordinator("UZ", "Saule")).member()).id
    malika = (await (await network.member("Malika", "UZ")).member()).id
    nigora = (await (await network.member("Nigora", "UZ")).member()).id
    texts = {"title": "A help desk", **TEXTS}
    shared = NewPractice("en", texts, ("leadership",), None, is_named=True, keep_after_leaving=True)
    _, practice = await submissions.share(db, malika, None, shared, now)
    assert practice is not None
    id: int = await db.read(lambda tx: tx.value("SELECT max(id) FROM submissions"))
    writer, rows = malika, []
    if kind != "practice":
        await reviewing.approve(db, id, admin, now)
        rows.append((admin, "practice-approved", "practice", id, practice))
        writer, id = nigora, await sent(network, kind, practice, nigora)
    match end:
        case "accepted":
            await reviewing.approve(db, id, saule, now)
        case "changes":
            await reviewing.request_changes(db, id, saule, "Shorter.", now)
        case "declined":
            await reviewing.reject(db, id, saule, "No.", now)
        case _:
            field = "where" if kind == "trial" else "title"
            await reviewing.propose_correction(db, id, saule, {field: "At Farap"}, now)
            offer: int = await db.read(lambda tx: tx.value("SELECT max(id) FROM submissions"))
            await reviewing.answer_proposal(db, offer, writer, end == "agreed", now)
            rows.append((saule, f"{kind}-correction_proposed", kind, id, practice))
            id = offer
    if end != "refused":
        outcome = {"changes": "changes_requested", "declined": "rejected"}.get(end, "approved")
        rows.append((saule, f"{kind}-{outcome}", kind, id, practice))
    # What is decided already, and what is not hers to decide, leaves no row.
    await reviewing.approve(db, id, writer, now)
    if end != "refused":
        await reviewing.reject(db, id, admin, "No.", now)
    assert (
        await db.read(
            lambda tx: [
                tuple(row)
                for row in tx.rows(
                    "SELECT actor_id, action, kind, subject_id, practice_id FROM audit ORDER BY id"
                )
            ]
        )
        == rows
    )
