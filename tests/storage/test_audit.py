"""Every decision names what it was about; what waits for one too long is told, whatever it is."""

from datetime import timedelta

from storage import applications, late, members, questions
from storage.events import making
from storage.members import Profile
from storage.practices import reports, reviewing, sharing
from storage.practices.sharing import Shared
from tests.dialogue import Network
from tests.practices import TEXTS
from tests.test_scope import event_by


async def test_decisions_name_their_subject_and_what_waits_is_told(network: Network) -> None:
    db, now = network.db, network.clock.now()
    admin = (await (await network.admin()).member()).id
    amina = (await (await network.member("Amina", "TJ", offers=("leadership",))).member()).id
    malika = (await (await network.member("Malika", "UZ", seeks=("leadership",))).member()).id
    saule = (await (await network.coordinator("TJ", "Saule")).member()).id
    zebo = (await members.meet(db, network.newcomer("Zebo").person.id, now)).id
    await applications.submit(db, zebo, Profile("Zebo", "TJ", "customs"), 1, "", True, now)
    await questions.ask(db, amina, "How?", "leadership", "en", False, "", now)
    texts = {"title": "A help desk", **TEXTS}
    shared = Shared("en", texts, ("leadership",), None, is_named=True, stays=True)
    _, practice = await sharing.share(db, malika, None, shared, "", now)
    event = await event_by(network, saule, wide=True)
    await making.publish(db, event.id, saule, now)
    assert practice is not None
    found = await late.found(db, now + late.TOO_LONG)
    assert (found.applications, found.questions, found.practices, found.events) == (1, 1, 1, 1)
    assert (await late.found(db, now + late.TOO_LONG - timedelta(seconds=1))).total == 0
    submission = await db.read(lambda tx: tx.value("SELECT id FROM submissions"))
    found = await applications.seen_by(db, 1, admin)
    assert found is not None
    await applications.let_in(db, 1, admin, found.version, now)
    await questions.decline(db, "question", 1, admin, "No", "", now)
    await reviewing.accept(db, submission, admin, now)
    await reports.report(db, practice, amina, "Wrong", "", now)
    found = await late.found(db, now + late.TOO_LONG)
    assert (found.reports, found.events, found.total) == (1, 1, 2)
    await reports.dismiss(db, 1, admin, now)
    await making.reject(db, event.id, admin, "No", "", now)
    assert (await late.found(db, now + late.TOO_LONG)).total == 0
    rows = await db.read(
        lambda tx: [
            tuple(row)
            for row in tx.rows("SELECT actor_id, act, kind, subject_id FROM audit ORDER BY id")
        ]
    )
    assert rows == [
        (admin, "application-let_in", "application", 1),
        (admin, "question-declined", "question", 1),
        (admin, "practice-accepted", "practice", submission),
        (admin, "report-dismiss", "report", 1),
        (admin, "reject", "event", event.id),
    ]
