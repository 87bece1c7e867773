"""The order of presentation: organisers move entries, authors are told their slots."""

from datetime import timedelta

import pytest

from handlers.kit.texts import texts
from handlers.projects import callbacks as p
from handlers.projects import showcase
from storage.events import drafting, publishing
from storage.events.drafting import NewEvent
from storage.projects import presentations
from tests.dialogue import Network, Someone
from tests.projects.steps import TITLE, in_showcase


async def reads_number(author: Someone, project_id: int, number: int) -> bool:
    """Whether she reads when her project is presented, as this one of all."""
    now = author.network.clock.now()
    (slot,) = await author.network.db.read(lambda tx: presentations.slots_of(tx, project_id, now))
    line = showcase.slot_line(texts(author.language), slot, now)
    return slot.number == number and line in author.screen


@pytest.mark.parametrize("language", ["en", "kk", "uz"])
async def test_her_slot_and_each_change_of_it_is_told_once(network: Network, language: str) -> None:
    amina, organiser, _, first = await in_showcase(network, language)
    admin = (await organiser.member()).id
    now = network.clock.now()
    facts = NewEvent(
        "en", "Forum", now + timedelta(days=30), now + timedelta(days=30, hours=4),
        "Asia/Almaty", "Astana", 50,
    )  # fmt: skip
    _, event_id = await drafting.create(network.db, admin, facts, now)
    assert event_id is not None
    await publishing.publish(network.db, event_id, admin, now)
    second: int = await network.db.write(
        lambda tx: tx.value(
            """INSERT INTO projects (link, call_id, block_id, country, sector, language,
                keep_after_leaving, status, decision, shown_at, created_at)
            SELECT 'other', call_id, block_id, 'UZ', sector, language, 1, 'shown', 'accepted', 1, 1
            FROM projects WHERE id = :id RETURNING id""",
            {"id": first},
        )
    )
    for project_id in (first, second):
        await organiser.forge(p.AddPresentation(event_id, project_id))
        assert organiser.toasted("presentation-notice-saved"), organiser.screen
    await network.pass_time(timedelta(minutes=11))
    await amina.open_notice()
    assert amina.reads("presentation-yours", title=TITLE) and await reads_number(amina, first, 1)
    assert await presentations.tell(network.db, network.clock.now()) == 0
    await organiser.forge(p.OpenPresentation(event_id, first))
    await organiser.press(p.MovePresentation(event_id, first, 1))
    await network.pass_time(timedelta(minutes=11))
    await amina.open_notice()
    assert await reads_number(amina, first, 2)
    await organiser.forge(p.OpenPresentation(event_id, first))
    await organiser.press(p.TakeOffPresentation(event_id, first))
    await network.pass_time(timedelta(minutes=11))
    await amina.open_notice()
    assert amina.reads("presentation-off", title=TITLE)
