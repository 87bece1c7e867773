"""The demo's network as the dialogues of the tests drive it."""

from datetime import timedelta
from typing import Final, cast

from bot.config import Config
from bot.demo.people import Seat
from bot.demo.stage import Stage, button
from handlers.kit import forms
from handlers.kit.buttons import Press, unpack
from handlers.kit.notifications import OpenNotice
from tests.dialogue import Network, Someone

PAIRS: Final = ("lot", "mentoring", "delegation")
"""The stories of two who meet."""

WEEK, MONTH = timedelta(weeks=1), timedelta(days=30)
"""What the buttons under the clock move it by."""


class Walk(Network):
    """The demo's network, whose people do what the page proposes."""

    stage: Stage

    @classmethod
    def on(cls, stage: Stage) -> "Walk":
        kurak = stage.kurak
        walk = cls(stage.world, stage.simulator, stage.clock, cast(Config, None), kurak, kurak.db)
        walk.stage = stage
        return walk

    async def settled(self) -> None:
        await self.stage.settled()

    async def pass_time(self, by: timedelta) -> None:
        self.stage.forward(by)
        await self.kurak.jobs.tick()
        await self.settled()

    def seat(self, seat: Seat) -> Someone:
        """Who plays a seat, in the language that the seat has now."""
        return Someone(self, self.stage.person(seat), self.stage.languages[seat.key])

    async def value(self, sql: str, **values: object) -> int:
        return await self.db.read(lambda tx: tx.value(sql, values))

    async def press_any(self, someone: Someone, *kinds: type[Press], needed: bool = True) -> None:
        """She presses the newest button of one of these kinds."""
        found = button(someone.person, lambda press: isinstance(press, kinds))
        assert found is not None or not needed, (kinds, someone.screen, someone.labels)
        if found is not None:
            self.world.press(someone.person, *found)
            await self.settled()

    async def gives(self, someone: Someone) -> None:
        """She chooses the contact that she shares, if she is asked."""
        ways = [one for one in someone.presses if isinstance(one, forms.Choose | forms.SharePhone)]
        if ways:
            await someone.press(ways[0])
        if someone.person.keyboard:
            await someone.share_contact()

    async def opens_notice_with(self, someone: Someone, *kinds: type[Press]) -> str:
        """She opens her notices, the newest first, until one has such a button; its text, since a
        weekly summary may have come after it.
        """
        notices = [
            (message["message_id"], row[0]["callback_data"])
            for message in reversed(someone.messages)
            for row in message.get("reply_markup", {}).get("inline_keyboard", [])
            if isinstance(unpack(row[0].get("callback_data") or ""), OpenNotice)
        ]
        for notice in notices:
            self.world.press(someone.person, *notice)
            await self.settled()
            if found := button(someone.person, lambda press: isinstance(press, kinds)):
                return str(someone.person.messages[found[0]]["text"])
        raise AssertionError((kinds, someone.screen, someone.last, len(notices)))
