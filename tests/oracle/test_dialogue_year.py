"""The plan, the board, projects and the year tell of a member who has left, is hidden, is suspended
or has blocked the reader all the same, in what is read and in the statements that it takes.
"""

from handlers.board.callbacks import OpenEntry
from handlers.kit.buttons import Press
from handlers.kit.navigation import Year
from handlers.plan.callbacks import OpenItem, ShowHistory
from handlers.projects.callbacks import ReadProject
from storage.board import own as entries
from storage.board.records import ENTRY, EntryKind, EntryText
from storage.database import Transaction
from storage.plan import drafting, reports
from storage.plan.records import State
from storage.terms import records as terms
from tests.dialogue import Network, Someone
from tests.introductions.steps import goes
from tests.oracle.ways import STATES, Recorder, recorded
from tests.plan.steps import adopted, reviewed
from tests.reviews.steps import decides
from tests.terms.steps import admin_id, chair

OFFER = EntryText(
    EntryKind.OFFER, None, "Trainer", "Courses", "Officers", (), (), ("leadership",), None, True
)


async def call(network: Network) -> None:
    """A call whose decisions have been told, in the database."""

    def fill(tx: Transaction) -> None:
        tx.execute(
            """INSERT INTO calls (id, status, language, is_blind, closes_at, opened_at, tells_at,
                told_at, created_at)
            VALUES (1, 'told', 'en', 0, 3, 2, 4, 4, 1)"""
        )
        tx.execute(
            "INSERT INTO call_texts (call_id, language, title, wanted) VALUES (1, 'en', 'C', 'A')"
        )
        tx.execute("INSERT INTO call_blocks (id, call_id, position, places) VALUES (1, 1, 0, 99)")
        tx.execute("INSERT INTO call_block_names (block_id, language, name) VALUES (1, 'en', 'B')")

    await network.db.write(fill)


async def project(network: Network, author_id: int) -> int:
    """A project of hers in the showcase, which stays when she leaves; its id."""

    def fill(tx: Transaction) -> int:
        project_id: int = tx.value(
            """INSERT INTO projects (call_id, block_id, author_id, country, sector, language,
                keep_after_leaving, decision, status, shown_at, link, created_at)
            VALUES (1, 1, :author, 'TJ', 'customs', 'en', 1, 'accepted', 'shown', 4,
                :link, 1)
            RETURNING id""",
            {"author": author_id, "link": f"link{author_id}"},
        )
        version_id: int = tx.value(
            """INSERT INTO project_versions (project_id, kind, language, status, created_at)
            VALUES (:id, 'project', 'en', 'approved', 1) RETURNING id""",
            {"id": project_id},
        )
        for field in ("title", "problem"):
            tx.execute(
                "INSERT INTO project_texts (version_id, field, text) VALUES (:id, :field, 'Said')",
                {"id": version_id, "field": field},
            )
        return project_id

    return await network.db.write(fill)


async def met(
    network: Network, boss: int, term_id: int, drafter: Someone
) -> tuple[Someone, list[Press]]:
    """A member whom all meet by name, and the presses by which they do."""
    amina = await network.member("Amina", "TJ")
    db, own, now = network.db, (await amina.member()).id, network.clock.now()
    await terms.add_person(db, boss, term_id, own, now)
    item_id = await reviewed(network, drafter, boss)
    await drafting.give(db, item_id, own, boss, now)
    await adopted(network, boss)
    await reports.report(db, item_id, own, State.UNDER_WAY, "It goes on.", None, now)
    _, entry_id = await entries.post(db, own, None, OFFER, now)
    assert entry_id is not None
    await decides(network, boss, ENTRY, entry_id)
    project_id = await project(network, own)
    return amina, [
        OpenItem(item_id), ShowHistory(item_id, 0), OpenEntry(entry_id),
        ReadProject(project_id, "main", 0, None),
    ]  # fmt: skip


async def look(viewer: Someone, press: Press, recorder: Recorder) -> tuple[object, ...]:
    """What the viewer reads after a press, and what it takes."""
    await viewer.say("/start")
    recorder.take()
    await viewer.forge(press)
    return type(press).__name__, viewer.screen, viewer.labels, viewer.toast, recorder.take()


async def test_nothing_tells_why_she_is_not_met(network: Network) -> None:
    await network.admin()
    await network.coordinator("TJ", "Saule")
    zulfiya = await chair(network, "KG", "Zulfiya")
    boss = await admin_id(network)
    zarina = await network.member("Zarina", "UZ")
    await call(network)
    people = [await met(network, boss, 1, zulfiya) for _ in STATES]
    with recorded() as recorder:
        for _, presses in people:
            for press in presses:
                assert "Amina" in str(await look(zarina, press, recorder)), press
        assert "Amina" in str(await look(zarina, Year(None), recorder))
        for state, (amina, _) in zip(STATES, people, strict=True):
            await goes(network, amina, state, zarina)
        absent, *others = [
            [await look(zarina, press, recorder) for press in presses] for _, presses in people
        ]
        for state, seen in zip(STATES[1:], others, strict=True):
            for one, other in zip(seen, absent, strict=True):
                assert one == other, state
        assert "Amina" not in str((absent, await look(zarina, Year(None), recorder)))
