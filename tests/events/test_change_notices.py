"""Changes to a published event are announced once, with the old values."""

from datetime import timedelta

from tests.dialogue import Network
from tests.events.steps import Workshop, changes


async def test_a_change_is_told_once_with_what_it_was(network: Network, workshop: Workshop) -> None:
    admin, amina, event_id = workshop
    before = len(amina.messages)
    await changes(admin, event_id, "venue", "Samarkand, Registan Hotel")
    await changes(admin, event_id, "agenda", "09:30 Opening · Saule\n10:00-11:00 Rosters", day=1)
    assert admin.reads("event-organiser-untold")
    assert len(amina.messages) == before
    await network.pass_time(timedelta(minutes=5))
    assert len(amina.messages) == before
    await network.pass_time(timedelta(minutes=5))
    assert len(amina.messages) == before + 1
    assert amina.reads("event-changed")
    for words in ("Bukhara, Hotel Asia", "Samarkand, Registan Hotel", "Opening", "Rosters"):
        assert words in amina.screen
    await network.pass_time(timedelta(hours=1))
    assert len(amina.messages) == before + 1


async def test_what_is_taken_back_in_time_is_told_to_nobody(
    network: Network, workshop: Workshop
) -> None:
    admin, amina, event_id = workshop
    before = len(amina.messages)
    await changes(admin, event_id, "venue", "Samarkand, Registan Hotel")
    await changes(admin, event_id, "venue", "Bukhara, Hotel Asia")
    assert admin.reads("event-changed-back")
    await network.pass_time(timedelta(minutes=11))
    assert len(amina.messages) == before
