import contextlib
import gc
import os
import shutil
from collections.abc import AsyncGenerator, Generator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from bot import log
from bot.simulator.server import Simulator
from handlers.kit.context import Context
from handlers.kit.router import Route, Router
from storage.database import Transaction
from storage.features import FEATURES
from tests import dates, engine
from tests.bot_api_schema import violations
from tests.dialogue import Network, running_network
from tests.dialogue_languages import part_of, parts_of
from tests.machines import times
from tests.storage.machine import opened, transaction

MEMORY, ROOM = Path("/dev/shm"), 2 * 1024**3
"""Where the files of tests go if there is so much room, in bytes."""

settings.register_profile("kurak", deadline=None, max_examples=times(50), print_blob=True)
settings.load_profile("kurak")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--date", help="run as if it were this moment, UTC: 2028-02-29T18:50")


def pytest_configure(config: pytest.Config) -> None:
    dates.begin(config)
    engine.begin(config)
    # Thousands of databases, each synced with every commit: in memory that costs no waiting.
    with contextlib.suppress(OSError):
        if shutil.disk_usage(MEMORY).free > ROOM:
            os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    terminalreporter.write_line(dates.told(config))


def pytest_collection_finish() -> None:
    # What has been imported and collected stays to the end: no collection of garbage looks at it.
    gc.collect()
    gc.freeze()


def pytest_unconfigure() -> None:
    engine.end()


@pytest.fixture(autouse=True)
def lent_databases() -> Generator[None]:
    with engine.lending():
        yield


@pytest.fixture
def tx(tmp_path: Path) -> Generator[Transaction]:
    """A transaction on a new database. A module that needs members in it overrides this."""
    with contextlib.closing(opened(tmp_path)) as connection:
        yield transaction(connection, FEATURES)


@pytest.fixture(autouse=True)
def quiet() -> None:
    log.set_up("error", "text")


@pytest.fixture(autouse=True)
def requests_seen(request: pytest.FixtureRequest) -> Generator[list[str]]:
    """Collects violations of the Bot API's schema in requests; the test fails if there are any.

    Tests of the simulator itself send invalid requests on purpose.
    """
    wrong: list[str] = []

    def look(method: str, values: dict[str, Any], uploads: dict[str, Any]) -> None:
        wrong.extend(violations(method, values, uploads))

    if "simulator" in request.path.parts[-2:]:
        yield wrong
        return
    Simulator.observers.append(look)
    yield wrong
    Simulator.observers.remove(look)
    assert not wrong


@pytest.fixture(autouse=True)
def reached(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    """A dialogue in several languages reaches the parts that its row names."""
    parts = parts_of(request.node.nodeid.partition("[")[0])
    if not parts:
        yield
        return
    found: set[str] = set()
    call: Any = Router.__dict__["_call"]

    async def note(self: Router, ctx: Context, route: Route, *rest: Any) -> None:
        found.add(part_of(route.handler))
        await call(self, ctx, route, *rest)

    monkeypatch.setattr(Router, "_call", note)
    yield
    assert parts <= found


@pytest.fixture
async def network(tmp_path: Path) -> AsyncGenerator[Network]:
    """A network where newcomers need approval."""
    async with running_network(tmp_path) as found:
        yield found


@pytest.fixture
async def open_network(tmp_path: Path) -> AsyncGenerator[Network]:
    """A network that everybody may join."""
    async with running_network(tmp_path, entry="open") as found:
        yield found
