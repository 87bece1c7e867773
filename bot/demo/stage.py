"""The demo's network: the simulated Telegram, the real bot, and the people whom one plays."""

import asyncio
import contextlib
import secrets
import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from pydantic import SecretStr

from bot import config
from bot.app import Kurak, run_bot
from bot.clock import Clock
from bot.config import Config
from bot.demo import people
from bot.demo.people import SEATS, Seat
from bot.rate_limiter import RateLimits
from bot.simulator.rates import Rates
from bot.simulator.server import Simulator
from bot.simulator.world import FakeTelegram, Json, Person
from handlers.kit.buttons import unpack
from handlers.kit.texts import LANGUAGES, texts
from handlers.language import SetLanguage
from storage.database import Transaction, to_timestamp

TOKEN = f"1000000001:{secrets.token_urlsafe(30)[:35]}"
"""A new one at each start, so that a page still open in the same browser does not know it."""

FARTHEST = timedelta(days=400)
"""How far ahead the next message is looked for."""

PATIENCE = 20.0
"""Seconds to wait until the bot has done what is due."""

MOMENT = 0.05
"""Seconds between two looks at what is due."""

LEAST = timedelta(minutes=1)
"""How far the clock moves on when what was due has not gone away."""


class Stage:
    """A network that can begin anew. `told` gets every change of it, as an event of the page.

    The bot sends, and its Telegram accepts, as fast as in reality; with `limits`, the bot sends as
    these allow, and everything is accepted.
    """

    def __init__(self, folder: Path, limits: RateLimits | None = None) -> None:
        self.told: Callable[[Json], None] = lambda _event: None
        self.clock = people.morning()
        self.run = ""
        """Different in each run."""
        self.language = "en"
        self.is_together = True
        """Whether everybody speaks the visitor's language, or each her own."""
        self.is_touched = False
        """Whether the visitor has done anything in this run."""
        self.world = self._new_world()
        self._limits = limits
        self.simulator = Simulator(self.world, self._new_rates())
        self._kurak: Kurak | None = None
        self._folder = folder
        self._ended = asyncio.Event()
        self._running: asyncio.Task[None] | None = None
        self._changing = asyncio.Lock()

    @property
    def kurak(self) -> Kurak:
        """The running bot. Raises LookupError between two runs."""
        if self._kurak is None:
            raise LookupError("no run")
        return self._kurak

    @property
    def languages(self) -> dict[str, str]:
        """The language of each seat, by its key."""
        return people.languages_of(self.language, together=self.is_together)

    def person(self, seat: Seat) -> Person:
        """The account of a seat."""
        return self.world.people[seat.telegram_id]

    def _new_rates(self) -> Rates | None:
        return Rates() if self._limits is None else None

    def _new_world(self) -> FakeTelegram:
        world = FakeTelegram(self.clock.now, TOKEN, "KurakDemoBot", "Kurak DEMO")
        people.settle(world, self.languages)
        # The bot sets them seconds after it has started, but a visitor sees the empty chat at once.
        world.descriptions = {code: texts(code).plain("bot-description") for code in LANGUAGES}
        self.clock.on_moved(world.wake)
        world.listen(self._tell)
        return world

    def _tell(self, event: Json) -> None:
        self.told(event)

    # A run

    async def begin(self, language: str, *, together: bool = True) -> None:
        """End the run, if there is one, and begin a new one in this language. This goes on to its
        end even if the caller is cancelled.
        """
        await asyncio.shield(self._begin(language, together=together))

    async def _begin(self, language: str, *, together: bool) -> None:
        async with self._changing:
            await self._end()
            self.language, self.is_together, self.is_touched = language, together, False
            self.clock, self.run = people.morning(), secrets.token_hex(4)
            self.world = self._new_world()
            self.simulator.restart(self.world, self._new_rates())
            path = await self._new_database()
            began: asyncio.Future[Kurak] = asyncio.get_running_loop().create_future()
            self._ended = asyncio.Event()
            self._running = asyncio.create_task(self._run(path, self.clock, began))
            self._kurak = await began
            for seat in SEATS:
                if seat.sector:
                    self.world.write(self.person(seat), "/start")
        self.told({"event": "begun"})

    async def end(self) -> None:
        """End the run."""
        async with self._changing:
            await self._end()

    async def _end(self) -> None:
        self._kurak = None
        self._ended.set()
        if self._running is not None:
            await self._running
            self._running = None

    async def _new_database(self) -> Path:
        template = self._folder / "template.sqlite3"
        if not template.exists():
            await people.populate(template, self.clock.now())
        path = self._folder / self.run / "demo.sqlite3"
        path.parent.mkdir()
        await asyncio.to_thread(shutil.copy, template, path)
        await people.speak(path, self.languages, self.clock.now())
        return path

    async def _run(self, path: Path, clock: Clock, began: "asyncio.Future[Kurak]") -> None:
        settings = Config(
            telegram=config.Telegram(token=SecretStr(TOKEN), api_url=self.simulator.address),
            network=config.Network(name="Kurak DEMO", admins=people.ADMINS),
            storage=config.Storage(path=path),
            log=config.Log(level="warning"),
        )
        try:
            async with run_bot(settings, clock, limits=self._limits) as kurak:
                began.set_result(kurak)
                await self._ended.wait()
        except Exception as error:
            if began.done():
                raise
            began.set_exception(error)
        finally:
            shutil.rmtree(path.parent, ignore_errors=True)

    # Languages

    async def speak(self, language: str, *, together: bool) -> None:
        """Change the languages: as if each of them had chosen the new one under /language. A run
        in which nothing was done yet begins anew.
        """
        if not self.is_touched:
            await self.begin(language, together=together)
            return
        before = self.languages
        self.language, self.is_together = language, together
        people.rename(self.world, self.languages)
        changed = [seat for seat in SEATS if self.languages[seat.key] != before[seat.key]]
        started = [person for seat in changed if (person := self.person(seat)).messages]
        for person in started:
            self.world.write(person, "/language")
        await self.settled()
        for person in started:
            wanted = SetLanguage(person.language_code or "")
            found = button(person, lambda press, wanted=wanted: press == wanted)
            if found is not None:
                self.world.press(person, *found)
        await self.settled()
        self.told({"event": "begun"})

    # Time

    async def settled(self) -> None:
        """Wait until the bot has answered everything, and sent the seats what is due to them; at
        most for PATIENCE. Three hundred others may have messages due, whom nobody watches.
        """
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                await self.world.until(lambda: not self.world.updates)
                await self.kurak.inbox.wait_until_idle()
                # Rows of a database set no event.
                while await self.kurak.db.read(self._is_due):  # noqa: ASYNC110
                    await asyncio.sleep(MOMENT)

    def _is_due(self, tx: Transaction) -> bool:
        return bool(
            tx.value(
                """SELECT 1 FROM deliveries JOIN members ON members.id = recipient_id
                WHERE telegram_id < :invented AND deliveries.status IN ('queued', 'inflight')
                    AND not_before <= :now LIMIT 1""",
                {"invented": people.FIRST, "now": to_timestamp(self.clock.now())},
            )
        )

    def forward(self, by: timedelta) -> None:
        """Move the clock."""
        self.clock.advance(by)
        self.told({"event": "clock"})

    async def to_next_message(self) -> list[Seat]:
        """Move the clock to the next moment at which the bot writes to a seat by itself; who they
        are. Empty if nothing is planned for them.
        """
        heard: set[int] = set()
        seats = {seat.telegram_id for seat in SEATS}

        def listen(event: Json) -> None:
            if event["event"] == "message" and event["message"]["from"]["is_bot"]:
                heard.update(seats & {event["person"]})

        stop = self.world.listen(listen)
        latest, last = self.clock.now() + FARTHEST, None
        try:
            await self.settled()
            while not heard:
                due: datetime | None = await self.kurak.next_due(self.clock.now())
                if due is None or due > latest:
                    break
                if due == last:
                    due = self.clock.now() + LEAST
                last = due
                self.forward(max(due - self.clock.now(), timedelta()))
                await self.kurak.jobs.tick()
                await self.settled()
        finally:
            stop()
        return [seat for seat in SEATS if seat.telegram_id in heard]


def button(
    person: Person, matches: Callable[[object], bool], *, newest_only: bool = False
) -> tuple[int, str] | None:
    """Message id and callback data of the newest button in her chat whose press matches, or in the
    bot's last message only.
    """
    from_bot = [m for m in person.messages.values() if m["from"]["is_bot"]]
    for message in reversed(from_bot[-1:] if newest_only else from_bot):
        for row in message.get("reply_markup", {}).get("inline_keyboard", []):
            for found in row:
                if matches(unpack(found.get("callback_data") or "")):
                    return message["message_id"], found["callback_data"]
    return None
