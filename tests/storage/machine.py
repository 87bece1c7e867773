"""A state machine with its own database, without threads."""

import sqlite3
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hypothesis.stateful import RuleBasedStateMachine

from storage import database
from storage.database import Features, Transaction
from storage.database.sqlite import SqliteTransaction
from storage.features import FEATURES
from tests import engine

START = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)


def inner(verb: Any) -> Any:
    """The plain function of a transaction behind a verb or a query."""
    return verb.__wrapped__


def opened(folder: Path) -> Any:
    """A connection to a new database: in this folder, or on the server that the tests run on."""
    if engine.IS_POSTGRES:
        return engine.Scratch()
    path = folder / "x.sqlite3"
    engine.write_empty_file(path)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.row_factory = sqlite3.Row
    database.prepare(connection)
    return connection


def transaction(connection: Any, features: Features) -> Transaction:
    """A transaction on a connection that was `opened`."""
    if engine.IS_POSTGRES:
        return connection.transaction(features)
    return SqliteTransaction(connection, features)


class Machine(RuleBasedStateMachine):
    """`tx` works on a new file; `now` begins in the morning."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.connection = opened(Path(self.folder.name))
        self.tx: Transaction = transaction(self.connection, FEATURES)
        self.now = START

    def teardown(self) -> None:
        self.connection.close()
        self.folder.cleanup()
