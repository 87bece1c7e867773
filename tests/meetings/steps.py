"""Steps of dialogues about meetings by lot."""

from datetime import timedelta

from handlers.kit.forms import Choose
from handlers.meetings.callbacks import AgreeToMeet, EnterRound, OpenGroup, OpenRound, PrepareRound
from storage.meetings.records import OPEN_FOR
from tests.dialogue import Network, Someone


async def opens_round(admin: Someone) -> int:
    """She opens a round for everybody; returns its id."""
    await admin.say("/meet")
    await admin.forge(PrepareRound())
    round_id: int = await admin.network.db.read(
        lambda tx: tx.value("SELECT max(id) FROM meeting_rounds")
    )
    await admin.press(OpenRound(round_id))
    await admin.confirm()
    assert admin.toasted("lot-round-opened"), admin.screen
    return round_id


async def enters(someone: Someone, round_id: int) -> None:
    """She opens the invitation and opts in with one press."""
    await someone.open_notice()
    await someone.press(EnterRound(round_id))
    assert someone.toasted("lot-round-entered"), someone.screen


async def drawn(network: Network) -> None:
    """The four days pass, and everybody is told."""
    await network.pass_time(OPEN_FOR + timedelta(minutes=1))


async def group_of(someone: Someone) -> int | None:
    """The group that she was drawn into last."""
    own = (await someone.member()).id
    return await someone.network.db.read(
        lambda tx: tx.value(
            "SELECT max(group_id) FROM meeting_seats WHERE member_id = :id", {"id": own}
        )
    )


async def agrees(someone: Someone, group: int) -> None:
    """She says yes, and gives her Telegram username."""
    await someone.forge(OpenGroup(group))
    await someone.press(AgreeToMeet(group))
    await someone.press(Choose("meeting", "gives", "username"))
