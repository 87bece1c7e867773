"""Steps of dialogues in which a time is found."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.kit.navigation import FindTime
from handlers.scheduling.callbacks import (
    AskGroup,
    CompleteHours,
    GatherGroup,
    InviteContact,
    MarkHour,
    PickHours,
    PickMeetingDay,
)
from tests.dialogue import Network, Someone


def hour(network: Network, days: int, local: int, zone: str = "Asia/Tashkent") -> datetime:
    """An hour by the clock of a zone, some days from now."""
    day = network.clock.now().astimezone(ZoneInfo(zone)) + timedelta(days=days)
    return day.replace(hour=local, minute=0, second=0, microsecond=0)


async def opens(someone: Someone, kind: str, subject_id: int) -> int:
    """She looks for a time; returns the poll's id."""
    await someone.forge(FindTime(kind, subject_id))
    assert someone.toasted("scheduling-opening-opened"), someone.screen
    return await someone.network.db.read(lambda tx: tx.value("SELECT max(id) FROM time_polls"))


async def marks(someone: Someone, poll_id: int, hours: Sequence[datetime]) -> None:
    """She marks hours, as buttons, and says that they are complete."""
    zone = ZoneInfo((await someone.member()).zone)
    for at in hours:
        await someone.forge(PickMeetingDay(poll_id, 0))
        await someone.forge(PickHours(poll_id, at.astimezone(zone).toordinal(), 0))
        number = int(at.timestamp())
        try:
            await someone.press(MarkHour(poll_id, number, 0, True))
        except AssertionError:
            await someone.forge(PickHours(poll_id, at.astimezone(zone).toordinal(), 1))
            await someone.press(MarkHour(poll_id, number, 1, True))
    await someone.forge(CompleteHours(poll_id))


async def gathers(opener: Someone, contacts: list[int]) -> int:
    """She chooses these contacts and asks them; returns the poll's id."""
    await opener.forge(GatherGroup(0))
    poll: int = await opener.network.db.read(lambda tx: tx.value("SELECT max(id) FROM time_polls"))
    for contact in contacts:
        await opener.forge(InviteContact(poll, contact, 0, True))
    await opener.press(AskGroup(poll))
    return poll
