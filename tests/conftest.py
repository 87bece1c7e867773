from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from hypothesis import settings

from bot import log
from tests import dates
from tests.dialogue import Network, running_network

settings.register_profile("kurak", deadline=None, max_examples=200, print_blob=True)
settings.load_profile("kurak")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--date", help="run as if it were this moment, UTC: 2028-02-29T18:50")


def pytest_configure(config: pytest.Config) -> None:
    dates.begin(config)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    terminalreporter.write_line(dates.told(config))


@pytest.fixture(autouse=True)
def quiet() -> None:
    log.set_up("error", "text")


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
