"""The `kurak` command."""

import asyncio
import gc
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated, Literal

import typer

from bot import __version__, config, log
from bot.config import Config, ConfigError
from storage.database.processes import ProcessRole

CONFIG = Path("config.toml")

app = typer.Typer(
    help="Kurak keeps a professional network alive between its meetings.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

ConfigOption = Annotated[
    Path | None,
    typer.Option("--config", "-c", help="The configuration file; config.toml if it is there."),
]


def main() -> None:
    """Run the command line."""
    app()


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"kurak {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Options that belong to all commands."""


@app.command()
def run(
    path: ConfigOption = None,
    role: Annotated[
        ProcessRole,
        typer.Option(
            help="all: everything, alone. On PostgreSQL with a webhook also: answer, as one of "
            "several; send what is owed, beside those."
        ),
    ] = ProcessRole.ALL,
) -> None:
    """Run the bot until it is told to stop (Ctrl-C or SIGTERM)."""
    settings = _load(path)
    if role is not ProcessRole.ALL and (why := config.must_be_alone(settings)) is not None:
        _print_problem(f"--role {role}: {why}")
        raise typer.Exit(2)
    log.set_up(settings.log.level, settings.log.format)
    raise typer.Exit(asyncio.run(_until_signalled(lambda stop: _run(settings, role, stop))))


async def _run(settings: Config, role: ProcessRole, stop: asyncio.Event) -> int:
    # Imported here so that `kurak --version` does not wait for the whole bot. What is loaded until
    # it runs stays, so the garbage collector need not look at it again and again.
    gc.disable()
    from telegram.error import InvalidToken, TelegramError

    from bot.app import run_bot
    from bot.clock import Clock
    from bot.watchdog import Watchdog
    from storage.database import DatabaseInUse, StorageError
    from storage.database.backup import UnfinishedRestore
    from storage.database.migrate import SchemaError
    from storage.database.tombstones import TombstonesError

    try:
        watchdog = Watchdog()
        async with run_bot(
            settings, Clock(), on_alive=watchdog.beat, on_wait=watchdog.wait, role=role
        ) as kurak:
            watchdog.start()
            gc.collect()
            gc.freeze()
            gc.enable()
            # Updates leave few cycles behind, so it may run less often.
            gc.set_threshold(20_000, 20, 20)
            await _first_of(stop, kurak.db.engine.lost)
            if kurak.db.engine.lost.is_set():
                # Another process has taken over, from what is in the database. To stop in order
                # would be to write; so this one ends as if it had been killed.
                _print_problem("Another Kurak has taken over the work of this one.")
                sys.stderr.flush()
                os._exit(1)
            watchdog.stop()
    except DatabaseInUse:
        _print_problem(f"{settings.storage.place}: another Kurak is at work on this database.")
        return 1
    except (SchemaError, TombstonesError, UnfinishedRestore) as error:
        _print_problem(f"{settings.storage.place}: {error}")
        return 1
    except StorageError as error:
        _print_problem(f"{settings.storage.place}: the database cannot be opened: {error.code}")
        return 1
    except InvalidToken:
        _print_problem("[telegram] token: Telegram does not accept it.")
        return 1
    except (TelegramError, OSError) as error:
        _print_problem(f"The bot could not start: {log.cause(error)}")
        return 1
    return 0


@app.command()
def demo(
    port: Annotated[int, typer.Option(help="The port of the page; 0 takes a free one.")] = 8020,
) -> None:
    """Run the real bot against a simulated Telegram, with a web page to try it."""
    from bot import demo as demo_

    log.set_up("warning", "text")
    raise typer.Exit(asyncio.run(_until_signalled(lambda stop: demo_.run(port, stop))))


@app.command()
def check(
    path: ConfigOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")] = False,
) -> None:
    """Look at everything that can be wrong, and say what to do: exit code 0 if nothing failed, 1 if
    something did, 2 if there is no usable configuration.
    """
    from bot import check as check_

    raise typer.Exit(asyncio.run(check_.run(path or _default(), as_json=as_json)))


@app.command()
def migrate(
    path: ConfigOption = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be done, and try it on a copy.")
    ] = False,
) -> None:
    """Make a backup, then migrate the database to the schema of this version, wholly or not at
    all.
    """
    from bot import upgrade
    from bot.backup import BackupError
    from bot.clock import Clock

    work = upgrade.rehearse if dry_run else upgrade.upgrade
    try:
        for line in work(_load(path), Clock().now()):
            typer.echo(line)
    except BackupError as error:
        _print_problem(str(error))
        raise typer.Exit(1) from None


@app.command()
def move(
    source: Annotated[str, typer.Option("--from", help="A file, or postgresql://…")],
    target: Annotated[str, typer.Option("--to", help="A file, or postgresql://…")],
) -> None:
    """Move everything from a file to a PostgreSQL server, or back, while no Kurak runs; the target
    is empty before, and compared afterwards. Nothing is sent from the source any more.
    """
    from bot import move as move_

    raise typer.Exit(move_.run(source, target))


@app.command()
def backup(
    path: ConfigOption = None,
    to: Annotated[
        str | None,
        typer.Option(help="A folder, or a new file; by default the folder of the configuration."),
    ] = None,
    keep: Annotated[
        int | None, typer.Option(min=1, help="How many backups stay in the folder.")
    ] = None,
) -> None:
    """Make a backup of the database beside the running bot, and check it: exit code 0 if it is
    sound.
    """
    from dataclasses import replace

    from bot import backup as backup_
    from bot.backup_worker import order_of
    from bot.clock import Clock

    settings = _load(path)
    _require_file(settings)
    order = order_of(settings)
    if to is not None:
        # A folder that is not the configured one is the operator's: nothing in it is removed.
        is_folder = to.endswith("/") or Path(to).is_dir()
        order = replace(order, to=to, is_folder=is_folder, keep=None, oldest_days=None)
    if keep is not None:
        if not order.is_folder:
            _print_problem("--keep is about a folder; --to names a file.")
            raise typer.Exit(2)
        order = replace(order, keep=keep)
    try:
        made = backup_.make(order, Clock().now(), rests=backup_.is_in_use(Path(order.database)))
    except backup_.BackupError as error:
        _print_problem(str(error))
        raise typer.Exit(1) from None
    encrypted = ", encrypted" if order.recipient else ""
    typer.echo(f"{made.path}: {made.bytes / 1e6:,.1f} MB{encrypted}, checked")


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="A backup.")],
    path: ConfigOption = None,
    identity: Annotated[
        Path | None, typer.Option(help="The file with the private key of an encrypted backup.")
    ] = None,
) -> None:
    """Put a backup in the place of the database, which is put aside. Nothing is sent then until an
    admin decides about it.
    """
    from datetime import timedelta

    from bot import restore as restore_
    from bot.backup import BackupError
    from bot.clock import Clock

    settings = _load(path)
    _require_file(settings)
    now, oldest = Clock().now(), timedelta(days=settings.retention.backups)
    target = settings.storage.path
    try:
        done = asyncio.run(restore_.restore(target, file, identity, now, oldest))
    except BackupError as error:
        _print_problem(str(error))
        raise typer.Exit(1) from None
    for line in restore_.lines(target, file, done, now):
        typer.echo(line)


@app.command()
def export(
    path: ConfigOption = None,
    to: Annotated[
        Path | None, typer.Option(help="A new folder; by default kurak-export- and the day.")
    ] = None,
) -> None:
    """Write everything that is not personal as files: settings, events, the library without names,
    and numbers with small ones hidden.
    """
    from bot import export as export_
    from bot.clock import Clock
    from storage.database import StorageError

    settings, now = _load(path), Clock().now()
    folder = to or Path(f"kurak-export-{now:%Y-%m-%d}")
    try:
        for file in export_.export(settings, folder, now):
            typer.echo(str(file))
    except StorageError as error:
        _print_problem(f"{settings.storage.place}: cannot be read: {error}")
        raise typer.Exit(1) from None
    except OSError as error:
        _print_problem(f"{error.filename or folder}: {error.strerror}")
        raise typer.Exit(1) from None


@app.command()
def bundle(
    path: ConfigOption = None,
    to: Annotated[
        Path | None, typer.Option(help="A new folder; by default kurak-bundle- and the day.")
    ] = None,
    country: Annotated[
        str | None, typer.Option(help="Also what only this country (KZ, KG …) is told.")
    ] = None,
) -> None:
    """Write what every member reads (events, new best practices, opportunities, the plan) as a zip
    of at most 100 kB for each language, to print or to carry.
    """
    from bot import bundle as bundle_
    from bot.clock import Clock
    from storage.database import StorageError

    settings, now = _load(path), Clock().now()
    if country is not None and country not in settings.network.countries:
        _print_problem(f"{country} is not a country of this network.")
        raise typer.Exit(1)
    folder = to or Path(f"kurak-bundle-{now:%Y-%m-%d}")
    try:
        for file, left_out in bundle_.bundles(settings, folder, country, now):
            more = f" (left out for its size: {left_out})" if left_out else ""
            typer.echo(f"{file}{more}")
    except StorageError as error:
        _print_problem(f"{settings.storage.place}: cannot be read: {error}")
        raise typer.Exit(1) from None
    except OSError as error:
        _print_problem(f"{error.filename or folder}: {error.strerror}")
        raise typer.Exit(1) from None


@app.command()
def audit(
    path: ConfigOption = None,
    last: Annotated[int, typer.Option(min=0, help="How many of the last entries to print.")] = 20,
    digest: Annotated[
        str | None, typer.Option(help="A digest noted before, which must still be in the log.")
    ] = None,
) -> None:
    """Verify the audit log and print its last entries: exit code 0 if it is sound, 1 if it was
    tampered with, 2 if it cannot be read.
    """
    from bot import audit as audit_

    raise typer.Exit(audit_.run(_load(path).storage, last, digest))


@app.command()
def verify(
    certificate: Annotated[
        str,
        typer.Argument(
            help="The text of its code, its number, a file that holds one of them, or - for the "
            "standard input."
        ),
    ],
    path: ConfigOption = None,
    keys: Annotated[
        list[Path] | None,
        typer.Option(help="A file with public keys (certificate-keys.pem): nothing else is read."),
    ] = None,
) -> None:
    """Say whether a certificate is genuine, and what it says: exit code 0 if it is, 1 if it is not
    or was withdrawn, 2 if it cannot be checked.
    """
    from bot import verify as verify_

    raise typer.Exit(verify_.run(certificate, None if keys else _load(path), keys or ()))


@app.command(name="verify-page")
def verify_page(
    path: ConfigOption = None,
    to: Annotated[Path, typer.Option(help="The folder for the two files.")] = Path(),
) -> None:
    """Write a page on which anybody checks certificates in a browser, and a file with the public
    keys for kurak verify --keys.
    """
    from bot import verify_page as page_
    from bot.clock import Clock
    from storage.database import StorageError

    settings = _load(path)
    try:
        for file in page_.write(settings, to, Clock().now()):
            typer.echo(str(file))
    except StorageError as error:
        _print_problem(f"{settings.storage.place}: cannot be read: {error}")
        raise typer.Exit(1) from None
    except (OSError, ValueError) as error:
        _print_problem(str(error))
        raise typer.Exit(1) from None


@app.command(name="privacy-sheet")
def privacy_sheet(
    path: ConfigOption = None,
    language: Annotated[
        Literal["en", "ru"], typer.Option(help="The language of the sheet.")
    ] = "en",
) -> None:
    """Print what registries of personal data ask for, as Markdown: exit code 1 if the configuration
    lacks a part of it.
    """
    from bot import privacy_sheet as sheet_
    from bot.clock import Clock

    sheet = sheet_.sheet(_load(path), sheet_.Language(language), Clock().now())
    typer.echo(sheet.text, nl=False)
    for key in sheet.missing:
        _print_problem(f"{key}: is missing; members read it too")
    raise typer.Exit(bool(sheet.missing))


def _load(path: Path | None) -> Config:
    path = path or _default()
    if path is None and not any(name.startswith(config.PREFIX) for name in os.environ):
        _print_problem(
            f"There is no {CONFIG} here. Copy config.example.toml to it and put the token in."
        )
        _print_problem("To try Kurak without a token: kurak demo")
        raise typer.Exit(2)
    try:
        settings = config.load(path)
    except ConfigError as error:
        for problem in error.problems:
            _print_problem(problem)
        raise typer.Exit(2) from None
    for warning in config.warnings(path):
        _print_problem(f"warning: {warning}")
    return settings


def _require_file(settings: Config) -> None:
    if settings.storage.server is not None:
        _print_problem(
            f"{settings.storage.place}: a database on a server has the server's backups (pg_dump)."
        )
        raise typer.Exit(2)


def _default() -> Path | None:
    return CONFIG if CONFIG.exists() else None


def _print_problem(line: str) -> None:
    print(log.redacted(line), file=sys.stderr)


async def _first_of(*events: asyncio.Event) -> None:
    """Wait until one of the events is set."""
    waits = [asyncio.create_task(event.wait()) for event in events]
    await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    for wait in waits:
        wait.cancel()


async def _until_signalled(work: Callable[[asyncio.Event], Awaitable[int]]) -> int:
    """Run `work` with an event that Ctrl-C and SIGTERM set."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    return await work(stop)
