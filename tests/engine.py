"""The engine that the tests run on: SQLite, or with TEST_ENGINE=postgres a PostgreSQL server
that they start themselves, as a user without rights, on loopback.

A path stands for a database: on SQLite it is the file, on PostgreSQL a database is lent to it until
the test ends.
"""

import atexit
import contextlib
import os
import pwd
import secrets
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Generator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

import pytest

from bot.config import Storage
from storage.database import Database, Features, Transaction, migrate, read_only

ENGINE = os.environ.get("TEST_ENGINE", "sqlite")
IS_POSTGRES = ENGINE == "postgres"
_ADDRESS = "TEST_POSTGRES"
"""The variable in which the address of the server is handed to the processes of the tests."""

on_postgres = pytest.mark.skipif(not IS_POSTGRES, reason="needs make test ENGINE=postgres")


def about_the_file(what: str) -> pytest.MarkDecorator:
    """Marks tests of something that only the file of SQLite has."""
    return pytest.mark.skipif(IS_POSTGRES, reason=f"is about the file of SQLite: {what}")


MEMORY = Path("/dev/shm")

PATIENCE = 60
"""The seconds for which the server is waited for, whatever it is asked to do."""


class NoServer(Exception):
    """PostgreSQL cannot be started here; the message says why."""


def programs() -> Path:
    """The folder of initdb and the server. Raises NoServer."""
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        if (folder / "initdb").exists():
            return folder
    if found := shutil.which("initdb"):
        return Path(found).parent
    raise NoServer("PostgreSQL is not installed (apt-get install postgresql)")


@cache
def _user() -> int | None:
    """Who runs the server, which refuses to be root; None for whoever runs the tests."""
    if os.geteuid() != 0:
        return None
    with contextlib.suppress(KeyError):
        return pwd.getpwnam("postgres").pw_uid
    return pwd.getpwnam("nobody").pw_uid


def _unprivileged() -> list[str]:
    """How a command runs without root's rights, and no longer than this process."""
    user = _user()
    as_user = [] if user is None else [f"--reuid={user}", "--clear-groups"]
    return ["setpriv", "--pdeathsig=INT", *as_user]


def _free_port() -> int:
    """A port on which nothing listens, and from which no connection comes: the system takes a
    higher one for each.
    """
    while True:
        port = secrets.choice(range(20_000, 32_000))
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


class Server:
    """A PostgreSQL server of the tests' own, with the data in a folder that goes with it."""

    def __init__(
        self,
        *,
        durable: bool = False,
        options: tuple[str, ...] = (),
        port: int = 0,
        copy_of: "Server | None" = None,
    ) -> None:
        """Start it; `durable` on a disk and as in production, otherwise in memory if there is room.
        `copy_of` makes it the standby of another one, for which no commit of its own waits.
        Raises NoServer.
        """
        self.programs = programs()
        room = MEMORY if not durable and MEMORY.exists() else None
        self.folder = Path(tempfile.mkdtemp(prefix="kurak-postgres-", dir=room))
        if (user := _user()) is not None:
            shutil.chown(self.folder, user)
        self.data = self.folder / "data"
        self.port = port or _free_port()
        quick = () if durable else ("fsync=off", "full_page_writes=off")
        self._options = (
            "listen_addresses=127.0.0.1", f"port={self.port}", "unix_socket_directories=",
            "random_page_cost=1.1", "max_connections=200", "autovacuum_naptime=10s", "jit=off",
            *quick, *options,
        )  # fmt: skip
        if copy_of is None:
            self.run(
                "initdb", "-D", self.data, "-U", "kurak", "--auth=trust", "--encoding=UTF8",
                "--locale=C.UTF-8", "--no-sync",
            )  # fmt: skip
        else:
            self.run(
                "pg_basebackup", "-D", self.data, "-h", "127.0.0.1", "-p", copy_of.port, "-U",
                "kurak", "--checkpoint=fast", "--write-recovery-conf", "--no-sync",
            )  # fmt: skip
            with (self.data / "postgresql.auto.conf").open("a") as settings:
                settings.write("synchronous_standby_names = ''\n")
        self.start()

    @property
    def url(self) -> str:
        """The address, without the name of a database."""
        return f"postgresql://kurak@127.0.0.1:{self.port}"

    def run(self, program: str, *arguments: object) -> None:
        """Run one of PostgreSQL's programs. Raises NoServer."""
        try:
            ran = subprocess.run(
                [*_unprivileged(), str(self.programs / program), *map(str, arguments)],
                capture_output=True, text=True, check=False, cwd="/", timeout=PATIENCE,
                env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            raise NoServer(f"{program} has not ended within {PATIENCE} s") from None
        if ran.returncode:
            raise NoServer(f"{program}: {ran.stderr.strip() or ran.stdout.strip()}")

    def start(self) -> None:
        """Start it; it ends with this process. Raises NoServer."""
        options = [part for option in self._options for part in ("-c", option)]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [*_unprivileged(), str(self.programs / "postgres"), "-D", str(self.data), *options],
                stdout=log, stderr=log, cwd="/",
                env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
            )  # fmt: skip
        until = time.monotonic() + PATIENCE
        while True:
            try:
                self.run("pg_isready", "-q", "-h", "127.0.0.1", "-p", self.port)
            except NoServer:
                has_ended = self._process.poll() is not None
                if has_ended or time.monotonic() > until:
                    said = (self.folder / "log").read_text()[-2000:]
                    why = "has ended" if has_ended else f"does not answer after {PATIENCE} s"
                    raise NoServer(f"the server {why}: {said}") from None
                time.sleep(0.05)
            else:
                return

    def stop(self) -> None:
        """Stop it at once, as a crash would, if it has not been stopped."""
        self._process.send_signal(signal.SIGQUIT)
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def close(self) -> None:
        """Stop it, and remove its data."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


_server: list[Server] = []


def begin(config: pytest.Config) -> None:
    """Start the server for a run of tests, once for all its processes."""
    if not IS_POSTGRES or hasattr(config, "workerinput") or _ADDRESS in os.environ:
        return
    try:
        _start()
    except ImportError:
        raise pytest.UsageError("psycopg is missing: install kurak[postgres]") from None
    except NoServer as error:
        raise pytest.UsageError(str(error)) from None


def _start() -> None:
    _server.append(Server())
    os.environ.update(environment(_server[0]))


def environment(server: Server) -> dict[str, str]:
    """What a process has in its environment whose databases are on this server, which becomes
    ready for them.
    """
    from storage.database.postgres import schema

    with _connected(f"{server.url}/postgres") as session:
        session.execute("CREATE DATABASE kurak_template")
    with _connected(f"{server.url}/kurak_template") as session:
        schema.apply(session, datetime.now(UTC))
    return {_ADDRESS: server.url}


def end() -> None:
    """Close what is open, and stop the server."""
    if IS_POSTGRES and _maker.cache_info().currsize:
        _maker().close()
    for session in (*Scratch.sessions, *_cleaners.values()):
        session.close()
    for server in _server:
        server.close()


def _session(database: str) -> Any:
    if _ADDRESS not in os.environ:  # a command, not a run of tests
        _start()
        atexit.register(end)
    return _connected(f"{os.environ[_ADDRESS]}/{database}")


def _connected(address: str) -> Any:
    """A session in which a statement that waits for too long fails."""
    import psycopg

    return psycopg.connect(
        address, autocommit=True, connect_timeout=PATIENCE,
        options=f"-c statement_timeout={PATIENCE}s",
    )  # fmt: skip


@cache
def _maker() -> Any:
    return _session("postgres")


_placed: dict[Path, str] = {}
_lent: dict[Path, str] = {}
_free: list[str] = []
_count = 0


def url_of(path: Path) -> str | None:
    """The address of the database that a path stands for; None for a file."""
    global _count  # noqa: PLW0603
    if not IS_POSTGRES:
        return None
    if path in _placed:
        return _placed[path]
    if path not in _lent:
        if _free:
            _lent[path] = _free.pop()
        else:
            _count += 1
            _lent[path] = f"kurak_{os.getpid()}_{_count}"
            _maker().execute(f"CREATE DATABASE {_lent[path]} TEMPLATE kurak_template")
    return f"{os.environ[_ADDRESS]}/{_lent[path]}"


def place(path: Path, url: str) -> None:
    """Let a path stand for the database at this address, on a server of somebody else."""
    _placed[path] = url


def empty_url() -> str:
    """The address of a database without tables, which is there until the server ends."""
    global _count  # noqa: PLW0603
    _count += 1
    database = f"empty_{os.getpid()}_{_count}"
    _maker().execute(f"CREATE DATABASE {database}")
    return f"{os.environ[_ADDRESS]}/{database}"


def storage_at(path: Path) -> Storage:
    """The configuration of the database that a path stands for."""
    return Storage(path=path, url=url_of(path))  # type: ignore[arg-type]


@cache
def empty_file() -> bytes:
    """The content of a database file without members: to migrate a new one takes ten times as long
    as to copy it.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kurak.sqlite3"
        path.touch(mode=0o600)
        migrate.apply(path, datetime(2026, 11, 22, 5, 0, tzinfo=UTC))
        with contextlib.closing(sqlite3.connect(path)) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return path.read_bytes()


def write_empty_file(path: Path) -> None:
    """Make a database file without members."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    path.write_bytes(empty_file())


async def opened(path: Path, now: datetime, features: Features) -> Database:
    """The database that a path stands for, opened."""
    url = url_of(path)
    if url is None:
        if not path.exists():
            write_empty_file(path)
        return await Database.open(path, now, features)
    path.parent.mkdir(parents=True, exist_ok=True)
    return await opened_at(url, path, features, now)


async def opened_at(
    url: str, path: Path, features: Features, now: datetime | None = None
) -> Database:
    """The database at this address, opened, whatever the path stands for."""
    from storage.database.postgres import ServerEngine

    engine = await ServerEngine.open(url, now or datetime.now(UTC), lambda: None)
    return await Database.on(engine, path, features)


@contextlib.contextmanager
def snapshot(path: Path) -> Generator[Transaction]:
    """Read the database that a path stands for, beside the running bot."""
    url = url_of(path)
    if url is None:
        with read_only(path) as tx:
            yield tx
        return
    from storage.database.postgres import tools

    with tools.snapshot(url) as tx:
        yield tx


def is_busy() -> bool:
    """Whether a connection of this process is at work, or its thread waits for the server."""
    frames = sys._current_frames()
    return any(
        thread.name == "postgres"
        and thread.ident in frames
        and frames[thread.ident].f_code.co_name != "_run_jobs"
        for thread in threading.enumerate()
    )


def sql_error() -> type[Exception]:
    """What the library of the engine raises; outside of transactions of the tests' own it is a
    StorageError.
    """
    if not IS_POSTGRES:
        return sqlite3.OperationalError
    import psycopg

    return psycopg.Error


def exists(path: Path) -> bool:
    """Whether something has been stored in the database that a path stands for."""
    return path in _lent if IS_POSTGRES else path.exists()


_EMPTIED = """SET session_replication_role = replica; CREATE FUNCTION pg_temp.empty()
    RETURNS void LANGUAGE plpgsql AS $$ BEGIN {deletions} END $$"""

_RESTARTED = """SELECT setval(oid::regclass, 1, false) FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'S'"""


_cleaners: dict[str, Any] = {}
"""A session on each database that was lent, which keeps the plans of what empties it."""


def give_back() -> None:
    """Empty the databases that were lent, for the next test."""
    while _lent:
        _, database = _lent.popitem()
        if database not in _cleaners:
            _cleaners[database] = _session(database)
            tables = sorted(_tables_of_migrations() - {"migrations"})
            deletions = " ".join(f"DELETE FROM {table};" for table in tables)
            _cleaners[database].execute(_EMPTIED.format(deletions=deletions))
        cleaner = _cleaners[database]
        _end_others(cleaner)
        if _tables(cleaner) != _tables_of_migrations():
            continue  # a test has renamed one, to see what happens without it
        cleaner.execute("SELECT pg_temp.empty()")
        cleaner.execute(_RESTARTED)
        _fill(cleaner)
        _free.append(database)


def _end_others(session: Any) -> None:
    """End all other sessions on the database: the next test would take them for another process."""
    until = time.monotonic() + PATIENCE
    # The server also says of a session that has just ended by itself that it did not end.
    while left := session.execute(
        f"""WITH others AS MATERIALIZED (SELECT pid, application_name, state, query
            FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid())
        SELECT application_name, state, query FROM others
        WHERE NOT pg_terminate_backend(pid, {PATIENCE * 1_000})"""
    ).fetchall():
        if time.monotonic() > until:
            raise TimeoutError(f"sessions that do not end after {PATIENCE} s: {left}")


def _tables(session: Any) -> frozenset[str]:
    return frozenset(
        name
        for (name,) in session.execute(
            """SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
            AND relkind = 'r'"""
        )
    )


@cache
def _fresh() -> str:
    """A copy of the template, which nobody can copy while somebody reads it."""
    database = f"fresh_{os.getpid()}"
    _maker().execute(f"CREATE DATABASE {database} TEMPLATE kurak_template")
    return database


@cache
def _tables_of_migrations() -> frozenset[str]:
    with _session(_fresh()) as session:
        return _tables(session)


@cache
def _rows_of_migrations() -> list[tuple[str, str]]:
    """What the migrations themselves store: tables and rows as JSON."""
    with _session(_fresh()) as session:
        tables = sorted(_tables(session) - {"migrations"})
        return [
            (table, row)
            for table in tables
            for (row,) in session.execute(f"SELECT to_jsonb(t)::text FROM {table} AS t")
        ]


def _fill(session: Any) -> None:
    for table, row in _rows_of_migrations():
        session.execute(
            f"INSERT INTO {table} SELECT * FROM jsonb_populate_record(NULL::{table}, %s::jsonb)",
            (row,),
        )


class Scratch:
    """A connection to an empty database, on which nothing is ever committed."""

    free: ClassVar[list[tuple[Any, str]]] = []
    sessions: ClassVar[list[Any]] = []

    def __init__(self) -> None:
        global _count  # noqa: PLW0603
        from storage.database.postgres.transaction import adapt

        if not self.free:
            _count += 1
            database = f"scratch_{os.getpid()}_{_count}"
            _maker().execute(f"CREATE DATABASE {database} TEMPLATE kurak_template")
            session = _session(database)
            adapt(session)
            self.sessions.append(session)
            self.free.append((session, database))
        self.session, self._database = self.free.pop()
        self.session.execute(_RESTARTED)
        self.session.execute("BEGIN")
        self._number = self.session.execute("SELECT pg_current_xact_id()::text").fetchone()

    def transaction(self, features: Any) -> Any:
        """The transaction that every test works in."""
        from storage.database.postgres.transaction import ServerTransaction

        return ServerTransaction(self.session, features)

    def close(self) -> None:
        """Undo everything; a database in which a test has committed something is not used again."""
        self.session.execute("ROLLBACK")
        became = self.session.execute("SELECT pg_xact_status(%s::text::xid8)", self._number)
        if became.fetchone() == ("aborted",):
            self.free.append((self.session, self._database))


@contextlib.contextmanager
def lending() -> Generator[None]:
    """Around each test."""
    yield
    if IS_POSTGRES:
        give_back()
