from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from hypothesis import settings

from bot import log
from tests.dialogue import Network, running_network

settings.register_profile("kurak", deadline=None, max_examples=200, print_blob=True)
settings.load_profile("kurak")


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
