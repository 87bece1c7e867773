"""Deliveries for the outbox worker, and their outcomes; the command as an operator runs it."""

import asyncio
import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from storage import outbox
from storage.roles import ROLE_CHANGED
from tests import kurak_process
from tests.dialogue import Network, Someone

KURAK = str(Path(sys.executable).parent / "kurak")


def environment(**extra: str) -> Mapping[str, str]:
    """The environment of a command, without settings of Kurak."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("KURAK_")}
    return {**kept, "COLUMNS": "200", **extra}


async def kurak(folder: Path, *words: str, **extra: str) -> tuple[int, str]:
    """Exit code and output of a command that ends by itself."""
    with tempfile.TemporaryDirectory() as elsewhere:
        output = Path(elsewhere) / "output"
        process = kurak_process.process(folder, words, {"COLUMNS": "200", **extra}, output)
        await asyncio.to_thread(process.start)
        await asyncio.to_thread(process.join)
        assert process.exitcode is not None
        return process.exitcode, output.read_text()


async def enqueue_messages(network: Network, readers: Sequence[Someone], **how: Any) -> int:
    """Tell these people that they have no role any more; the message's id."""
    ids = [(await reader.member()).id for reader in readers]
    now = network.clock.now()
    return await network.db.write(lambda tx: outbox.enqueue(tx, ROLE_CHANGED, ids, now, **how))


async def statuses(network: Network, message: int) -> dict[str, int]:
    """How many deliveries of a message have each status."""
    await network.kurak.outbox_worker.wait_until_idle()
    return dict((await outbox.delivery_counts(network.db, message)).by_status)
