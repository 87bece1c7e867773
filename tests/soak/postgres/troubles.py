"""What may break beneath Kurak, so that it can be broken again and again."""

import asyncio
import os
import random
import signal
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path

import psycopg

from bot.simulator.server import Simulator
from tests import engine, kurak_process
from tests.soak.harness import Experiment, Process, until, value
from tests.soak.postgres.servers import Line, Pair, TelegramLine

DECISION = 1.0
"""For how long the primary is gone before somebody promotes the standby, in seconds."""

AT_WORK_OR_WAITING = """SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name ~ '^kurak [0-9a-f]{8}$'"""
"""Counts the processes: each has one session that writes, or that waits for the lock."""


class Trouble(ABC):
    """Something that breaks, and is mended. `settings` are sections of the configuration."""

    what = ""
    is_slow = False
    """Whether it takes so long that answers stop, which is measured."""

    def __init__(self, folder: Path, simulator: Simulator, chance: random.Random) -> None:
        self.folder, self.simulator, self.chance = folder, simulator, chance
        self.settings: dict[str, dict[str, object]] = {}

    @property
    @abstractmethod
    def path(self) -> Path:
        """The path that stands for the database."""

    async def prepare(self) -> None:  # noqa: B027
        """Have the database."""

    @abstractmethod
    async def begin(self) -> None:
        """Start what runs."""

    @abstractmethod
    async def strike(self) -> None:
        """Break it."""

    async def mend(self) -> None:  # noqa: B027
        """Have everything as before, once it works again."""

    async def after(self, _figure: Experiment) -> None:  # noqa: B027
        """Try what else should hold."""

    @abstractmethod
    async def end(self) -> None:
        """Stop everything."""


class _One(Trouble):
    """One process, which must live through it."""

    def __init__(self, folder: Path, simulator: Simulator, chance: random.Random) -> None:
        super().__init__(folder, simulator, chance)
        self.process = Process(folder, simulator)

    @property
    def path(self) -> Path:
        return self.process.path

    async def begin(self) -> None:
        self.process.configure(**self.settings)
        await self.process.start()

    async def after(self, figure: Experiment) -> None:
        assert self.process.process is not None
        figure.must(self.process.process.is_alive(), "the process has ended")

    async def end(self) -> None:
        await self.process.kill()


class EndedSessions(_One):
    """The server ends sessions: any of the process's, often several."""

    what = "sessions ended by the server"

    async def strike(self) -> None:
        with psycopg.connect(engine.url_of(self.path) or "", autocommit=True) as session:
            found = session.execute(
                """SELECT pid FROM pg_stat_activity WHERE datname = current_database()
                AND application_name LIKE 'kurak %' ORDER BY pid"""
            ).fetchall()
            for (pid,) in self.chance.sample(found, self.chance.randint(1, len(found) or 1)):
                session.execute("SELECT pg_terminate_backend(%s)", (pid,))


class CutLine(_One):
    """The line to the server is cut in the middle of a message, for up to a second."""

    what = "cuts of the line to the server"

    async def begin(self) -> None:
        address, _, database = (engine.url_of(self.path) or "").rpartition("/")
        self.line = await Line(int(address.rpartition(":")[2])).open()
        url = f"postgresql://kurak@127.0.0.1:{self.line.port}/{database}"
        self.settings["storage"] = {"url": url}
        await super().begin()

    async def strike(self) -> None:
        await self.line.cut(self.chance, self.chance.choice((0.0, self.chance.random())))

    async def after(self, figure: Experiment) -> None:
        await super().after(figure)
        figure.found["connections cut"] = self.line.cuts

    async def end(self) -> None:
        await super().end()
        await self.line.close()


class _Two(Trouble):
    """A process at work, and one that waits for its end."""

    is_slow = True

    def __init__(self, folder: Path, simulator: Simulator, chance: random.Random) -> None:
        super().__init__(folder, simulator, chance)
        for name in ("one", "two"):
            (folder / name).mkdir()
        self.one, self.two = (Process(folder / name, simulator) for name in ("one", "two"))
        """The one at work, and its standby."""

    @property
    def path(self) -> Path:
        return self.folder / "kurak.sqlite3"

    async def begin(self) -> None:
        self.settings["storage"] = {"url": engine.url_of(self.path)}
        for process in (self.one, self.two):
            self.configure(process)
        await self.one.start()
        await self.stand_by(self.two)

    def configure(self, process: Process) -> None:
        """Write what a process reads at its start."""
        process.configure(**self.settings)

    async def stand_by(self, process: Process) -> None:
        """Start it, until it waits."""
        process.process = kurak_process.process(process.folder)
        await asyncio.to_thread(process.process.start)
        await until(lambda: value(self.path, AT_WORK_OR_WAITING) == 2)

    async def end(self) -> None:
        for process in (self.one, self.two):
            if process.process is not None:
                await process.die()


class Killed(_Two):
    """The process at work is killed."""

    what = "kills of the process at work"

    async def strike(self) -> None:
        await self.one.die()
        self.one, self.two = self.two, self.one

    async def mend(self) -> None:
        await self.stand_by(self.two)


class Hung(_Two):
    """The process at work hangs, and goes on once the other one has taken over."""

    what = "hangs of the process at work"

    async def begin(self) -> None:
        self.lines: dict[Path, TelegramLine] = {}
        self.calls: list[str] = []
        for process in (self.one, self.two):
            line = self.lines[process.folder] = TelegramLine(self.simulator.port)
            await line.open()
        await super().begin()

    def configure(self, process: Process) -> None:
        port = self.lines[process.folder].port
        self.settings["telegram"] = {"api_url": f"http://127.0.0.1:{port}"}
        super().configure(process)

    def _send(self, process: Process, number: signal.Signals) -> None:
        assert process.process is not None
        assert process.process.pid is not None
        os.kill(process.process.pid, number)

    async def strike(self) -> None:
        self._send(self.one, signal.SIGSTOP)
        self.one, self.two = self.two, self.one

    async def mend(self) -> None:
        calls = self.lines[self.two.folder].calls
        before = len(calls)
        assert before, "nothing was overheard"
        self._send(self.two, signal.SIGCONT)
        # It finds that it has lost the lock, and ends.
        assert self.two.process is not None
        await asyncio.to_thread(self.two.process.join, 60)
        assert self.two.process.exitcode == 1, self.two.process.exitcode
        self.calls += calls[before:]
        await self.stand_by(self.two)

    async def after(self, figure: Experiment) -> None:
        figure.found["calls to Telegram of those that went on"] = len(self.calls)
        figure.must(not self.calls, f"one that had hung went on: {set(self.calls)}")

    async def end(self) -> None:
        await super().end()
        for line in self.lines.values():
            await line.close()


class Promoted(_Two):
    """The server is lost, and its synchronous standby is promoted a second later."""

    what = "promotions of the server's synchronous standby"

    async def prepare(self) -> None:
        self.pair = await asyncio.to_thread(Pair)
        engine.place(self.path, self.pair.url)
        await until(self.pair.is_whole)

    async def strike(self) -> None:
        await asyncio.to_thread(self.pair.lose_primary)
        await asyncio.sleep(DECISION)
        await asyncio.to_thread(self.pair.promote)

    async def mend(self) -> None:
        # Whoever was within a COMMIT ends, because it cannot know what became of that.
        await asyncio.to_thread(self.pair.rebuild)
        await until(self.pair.is_whole)
        for process in (self.one, self.two):
            assert process.process is not None
            if not process.process.is_alive():
                self.ended += 1
                await self.stand_by(process)
        await until(lambda: value(self.path, AT_WORK_OR_WAITING) == 2)

    ended = 0

    async def after(self, figure: Experiment) -> None:
        figure.found["processes that ended, within a commit"] = self.ended
        figure.must(value(self.path, HELD) is None, "sending was held")
        await super().end()
        await self.strike()
        await self.one.start()
        figure.must(
            value(self.path, HELD) is not None,
            "nobody lived through the promotion, and sending was not held",
        )

    async def end(self) -> None:
        await super().end()
        await asyncio.to_thread(self.pair.close)


HELD = "SELECT held_since FROM run_marker"

Kind = Callable[[Path, Simulator, random.Random], Trouble]
