"""Every decision names its subject, and everything that waits too long is reported."""

from datetime import timedelta

import pytest

from storage import applications, members, questions, reports, reviews
from storage.events import publishing
from storage.members import Profile
from storage.practices import reviews as reviews_of_texts
from storage.practices import submissions
from storage.practices.submissions import NewPractice
from tests.dialogue import Network
from tests.events.steps import event_by
from tests.practices.steps import TEXTS
from tests.reviews.steps import decides, review_of


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
    late = now + reviews.OVERDUE_AFTER
    waiting = {"application": 1, "event": 1, "question": 1, "practice": 1}
    assert (await reviews.overdue(db, admin, late)).counts == waiting
    assert (await reviews.overdue(db, admin, late - timedelta(seconds=1))).total == 0
    submission = await db.read(lambda tx: tx.value("SELECT id FROM submissions"))
    await decides(network, admin, "application", zebo)
    await decides(network, admin, "question", 1, "reject", "No")
    await decides(network, admin, "practice", submission)
    await reports.send(db, "practice", submission, amina, "harmful", "Wrong", now)
    assert (await reviews.overdue(db, admin, late)).counts == {"event": 1, "report": 1}
    await decides(network, admin, "report", 1, "reject", "It is right.")
    await decides(network, admin, "event", event.id, "reject", "No")
    assert (await reviews.overdue(db, admin, late)).total == 0
    rows = await db.read(
        lambda tx: [
            tuple(row)
            for row in tx.rows(
                """SELECT actor_id, action, kind, subject_id, note FROM audit
                WHERE action NOT IN ('appoint', 'dismiss') ORDER BY id"""
            )
        ]
    )
    assert rows == [
        (admin, "application-approved", "application", zebo, "Because."),
        (admin, "question-rejected", "question", 1, "No"),
        (admin, "practice-approved", "practice", submission, "Because."),
        (admin, "report-rejected", "report", 1, "It is right."),
        (admin, "event-rejected", "event", event.id, "No"),
    ]


async def sent(network: Network, kind: str, practice: int, writer: int) -> int:
    """A trial or a translation of it that waits; its id."""
    db, now = network.db, network.clock.now()
    if kind == "trial":
        outcome = await submissions.submit_trial(
            db, writer, practice, "en", {"where": "Farap", "went": "Well."}, False, now
        )
    else:
        original = await db.read(lambda tx: tx.value("SELECT min(id) FROM submissions"))
        texts = {"title": "Ёрдам столи", **TEXTS}
        outcome = await submissions.translate(db, writer, practice, "tg", original, texts, now)
    assert outcome is submissions.SubmitOutcome.SENT
    return await db.read(lambda tx: tx.value("SELECT max(id) FROM submissions"))


@pytest.mark.parametrize("end", ["approved", "changes", "rejected", "agreed", "declined"])
@pytest.mark.parametrize("kind", ["practice", "trial", "translation"])
async def test_who_decided_what_about_a_text_and_how(network: Network, kind: str, end: str) -> None:
    """A correction that its writer agrees to is approved by whoever proposed it."""
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
        await decides(network, admin, "practice", id)
        rows.append((admin, "practice-approved", "practice", id, practice))
        writer, id = nigora, await sent(network, kind, practice, nigora)
    match end:
        case "approved":
            await decides(network, saule, kind, id)
        case "changes" | "rejected":
            how = "changes" if end == "changes" else "reject"
            await decides(network, saule, kind, id, how, "Shorter.")
        case _:
            field = "where" if kind == "trial" else "title"
            review = await review_of(network, kind, id)
            await reviews_of_texts.propose_correction(
                db, review.id, saule, str(id), {field: "At Farap"}, now
            )
            proposal: int = await db.read(lambda tx: tx.value("SELECT max(id) FROM submissions"))
            await reviews_of_texts.answer_proposal(db, proposal, writer, end == "agreed", now)
            rows.append((saule, f"{kind}-changes_requested", kind, id, practice))
            id = proposal
    if end != "declined":
        outcome = {"agreed": "approved", "changes": "changes_requested"}.get(end, end)
        rows.append((saule, f"{kind}-{outcome}", kind, id, practice))
        # What is decided already, and what is not hers to decide, leaves no row.
        await decides(network, writer, kind, id)
        await decides(network, admin, kind, id, "reject")
    assert (
        await db.read(
            lambda tx: [
                tuple(row)
                for row in tx.rows(
                    """SELECT actor_id, action, kind, subject_id, practice_id FROM audit
                WHERE action NOT IN ('appoint', 'dismiss') ORDER BY id"""
                )
            ]
        )
        == rows
    )
