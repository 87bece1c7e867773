from collections.abc import AsyncGenerator
from datetime import timedelta

import pytest

from bot import monitor, poller, rate_limiter, telegram_profile, webhook
from bot.clock import Clock
from bot.simulator import server
from bot.simulator.server import Simulator
from tests.dialogue import new_world
from tests.runtime.ill_bot import Looks


@pytest.fixture
async def simulator() -> AsyncGenerator[Simulator]:
    found = Simulator(new_world(Clock()))
    await found.open()
    yield found
    await found.close()


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> Looks:
    found, look = Looks(), monitor.Monitor.check

    async def and_tell(watching: monitor.Monitor) -> None:
        try:
            await look(watching)
        finally:
            found.end()

    monkeypatch.setattr(monitor.Monitor, "check", and_tell)
    return found


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything that waits in earnest waits a moment."""
    for module, values in (
        (
            monitor,
            {
                "CHECK_INTERVAL": 0.03,
                "NOTE_INTERVAL": 0.05,
                "FAILING_AFTER": 0.1,
                "CONFLICT_MEMORY": 0.2,
            },
        ),
        (
            poller,
            {"FIRST_PAUSE": 0.01, "LONGEST_PAUSE": 0.05, "RESPONSE_MARGIN": 5, "LONG_POLL": 1},
        ),
        (server, {"REPEATED": timedelta()}),
        # Its calls come three seconds after a start, whatever goes on, and succeed.
        (telegram_profile, {"TEXTS_DELAY": 3_600}),
        (rate_limiter, {"PAUSES": (0.05,)}),
        (webhook, {"CHECK_INTERVAL": 0.05, "RECHECK_INTERVAL": 0.05, "PAUSES": (0.02,)}),
    ):
        for name, value in values.items():
            monkeypatch.setattr(module, name, value)
