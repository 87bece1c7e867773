"""Assembles the application: configuration → database → handlers → workers. Read top to bottom."""

import asyncio
import contextlib
import logging
import secrets
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import telegram.error
from telegram import Bot, Message, Update
from telegram.ext import ExtBot

import handlers
from bot.backup_worker import BackupWorker
from bot.clock import Clock
from bot.config import Config
from bot.inbox import Answer, Inbox
from bot.jobs import JobRunner
from bot.message_log import MessageLog
from bot.monitor import Monitor, Parts
from bot.outbox_worker import OutboxWorker
from bot.poller import Poller
from bot.rate_limiter import ANSWERS_PART, RateLimiter, RateLimits
from bot.shard_worker import ShardWorker
from bot.standby import open_database
from bot.telegram_profile import ProfileWorker
from bot.transport import CallRequest
from bot.troubles import Trouble
from bot.update_scheduler import slot_suspended
from bot.webhook import Registration, WebhookServer, received_elsewhere
from handlers import errors
from handlers.kit import chat_tidying, notifications
from handlers.kit.context import Network, Service, Services
from handlers.kit.router import UPDATES
from storage import applications, erasure, members, outbox, roles
from storage.announcements import records as announcements
from storage.board import endings as board
from storage.database import Database, copy_guard
from storage.database.processes import ProcessRole
from storage.events import registrations
from storage.features import JOBS
from storage.kit import audit, retention
from storage.kit.jobs import Job

SHUTDOWN_TIMEOUT = 20
"""Grace period for work in progress at shutdown, in seconds."""

APOLOGY_DELAY = 10.0
"""Delay of the apology, in seconds, when Telegram did not accept the answer either."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Kurak:
    """The parts of the running bot, for the code that started it."""

    bot: Bot
    db: Database
    inbox: Inbox
    outbox_worker: OutboxWorker
    jobs: JobRunner
    rate_limiter: RateLimiter
    calls: CallRequest
    profile: ProfileWorker
    message_log: MessageLog
    backups: BackupWorker
    role: ProcessRole
    poller: Poller | None
    """None in webhook mode."""
    shards: ShardWorker | None
    """The part of the people whom this process answers; None if it answers all or none."""

    async def next_due(self, now: datetime) -> datetime | None:
        """When the bot next acts by itself (UTC), apart from what it is sending now; None if
        nothing is scheduled.
        """
        found = [await job.next_due(self.db) for job in JOBS if job.next_due is not None]
        found.append(await outbox.next_due(self.db, now))
        return min((at for at in found if at is not None), default=None)


@contextlib.asynccontextmanager
async def run_bot(
    config: Config,
    clock: Clock,
    limits: RateLimits | None = None,
    on_alive: Callable[[Sequence[Trouble]], None] = lambda _: None,
    on_wait: Callable[[], None] = lambda: None,
    role: ProcessRole = ProcessRole.ALL,
) -> AsyncGenerator[Kurak]:
    """Run the bot for as long as the context is open: the whole of it, or one of several processes
    that share its work, for which it needs a database on a server, and a webhook.

    `limits` are Telegram's sending limits; by default they come from the configuration. `on_alive`
    is called every few seconds with what is wrong, as long as the event loop and the database work;
    `on_wait` while another process is at work on the same database, for whose end this one waits.
    Raises database.DatabaseInUse, StorageError, migrate.SchemaError, TombstonesError,
    UnfinishedRestore, OSError, telegram.error.TelegramError.
    """
    db = await open_database(config, clock.now(), on_wait, role)
    inbox = Inbox(db, clock.now, is_shared=role is ProcessRole.ANSWER)
    sending = CallRequest(may_send=db.engine.has_locks)
    message_log = MessageLog(db)
    rate_limiter = RateLimiter(
        limits_of(role, limits or RateLimits(config.delivery.rate, paid=config.delivery.paid)),
        message_log.sent,
        message_log.deleted,
        db.engine.allowance,
        db.engine.require_locks,
    )
    run = copy_guard.RunMarker(db)
    try:
        if role is not ProcessRole.ANSWER:
            await _set_up(db, config, clock.now())
            if not await run.begin(clock.now()):
                _log.error(
                    "this database is a copy: nothing is sent until an admin allows it (/admin)"
                )
        bot = ExtBot(
            config.token,
            f"{config.telegram.api_url}/bot",
            f"{config.telegram.api_url}/file/bot",
            request=sending,
            get_updates_request=sending,  # never used: the poller has its own
            rate_limiter=rate_limiter,
        )
        services = Services(bot, db, network_of(config), clock.now, message_log.flush)
        worker = ProfileWorker(services)
        backups = BackupWorker(config, clock.now)
        await bot.initialize()
        try:
            kurak = Kurak(
                bot,
                db,
                inbox,
                OutboxWorker(services, rate_limiter, clock, notifications.render),
                JobRunner(
                    db,
                    clock,
                    (
                        *JOBS,
                        Job("renew the run's marker", run.renew),
                        Job("note the end of the audit log", audit_noter()),
                        Job("make backups", backups.run),
                    ),
                    (
                        Job("show progress", handlers.progress(services).show),
                        Job("tidy chats", chat_tidying.tidier(services)),
                    ),
                ),
                rate_limiter,
                sending,
                worker,
                message_log,
                backups,
                role,
                Poller(
                    bot.base_url,
                    inbox,
                    UPDATES,
                    require_locks=db.engine.require_locks,
                    has_locks=db.engine.has_locks,
                )
                if config.telegram.mode == "polling"
                else None,
                None if db.engine.shards is None else ShardWorker(db.engine.shards, inbox),
            )
            answer = answers(services, worker.note_user, message_log.received)
            async with _serving(kurak, config, clock, answer, on_alive):
                _log.info("running in %s mode, role %s", config.telegram.mode, role)
                yield kurak
            _log.info("stopped")
        finally:
            await message_log.close()
            await bot.shutdown()
    finally:
        # Also closes what python-telegram-bot leaves open when startup fails half way.
        await sending.shutdown()
        await db.close()


async def _set_up(db: Database, config: Config, now: datetime) -> None:
    """Bring the database to what the configuration says, and complete erasures."""
    await retention.set_terms(db, config.retention.terms)
    if erased := await erasure.complete(db, now):
        _log.warning("erased again %d people whom an older copy had brought back", erased)
    await roles.sync_configured_admins(db, config.network.admins, now, config.safety.see_reporters)
    await applications.set_vetted_twice(db, config.network.vet_twice)
    await registrations.set_offer_hours(db, config.events.offer_hours)
    await board.set_days(db, config.board.days)
    await announcements.set_approval_threshold(db, config.announcements.approval_threshold)


def limits_of(role: ProcessRole, limits: RateLimits) -> RateLimits:
    """The sending limits of a process of this role; the total is shared by permits."""
    match role:
        case ProcessRole.ALL:
            return limits
        case ProcessRole.SEND:
            return limits.part(1 - ANSWERS_PART)
        case ProcessRole.ANSWER:
            return limits.part(ANSWERS_PART)


def audit_noter() -> Callable[[Database, datetime], Awaitable[None]]:
    """Build the job that writes the end of the audit log into the log, once a day: kept there, it
    tells if the chain is cut or written anew.
    """
    noted: list[datetime] = []

    async def note(db: Database, now: datetime) -> None:
        if not noted or now - noted[0] >= timedelta(days=1):
            number, digest = await audit.end_of(db)
            noted[:] = [now]
            _log.info("the audit log ends with entry %d, digest %s", number, digest or "none")

    return note


def network_of(config: Config) -> Network:
    """The part of the configuration that handlers need."""
    return Network(
        config.network.name,
        config.network.countries,
        config.network.languages,
        config.network.entry,
        config.network.after_invitation,
        config.operator.name,
        config.operator.contact,
        config.operator.storage_place,
        config.retention.terms,
        {
            country: tuple(
                Service(one.name, one.phone, one.hours, one.languages, one.note) for one in some
            )
            for country, some in config.services.items()
        },
        config.certificates.page,
        config.certificates.stolen_keys,
    )


def answers(
    services: Services, note_user: Callable[[int], None], note_message: Callable[[Message], None]
) -> Answer:
    """Build the function that answers an update. When that function returns, the update is finished
    and is never answered again. It returns when:

    - the handler has finished, which includes waiting until its answer has arrived or never can;
    - the member has blocked the bot;
    - the handler has failed, and she has been told or cannot be told: repeating all of it at the
      next start would not help her.

    If the process dies before that, or the function is cancelled, the update stays for the next
    start. `note_user` is called with the Telegram id of everybody who was answered, `note_message`
    with each message.
    """
    router = handlers.router()

    async def answer(update: Update, is_surplus: bool) -> None:
        if update.message is not None:
            note_message(update.message)
        try:
            if is_surplus:
                await router.ask_to_slow_down(services, update)
            else:
                await router.dispatch(services, update)
        except telegram.error.Forbidden:
            # She blocked the bot before it could answer. That is recorded, and is not an error.
            chat = update.effective_chat
            if chat is not None and chat.type == chat.PRIVATE:
                await members.mark_blocked(services.db, chat.id, services.now())
        except Exception as error:
            code = secrets.token_hex(3).upper()
            _log.error("a handler failed: %s", code, exc_info=error)
            if isinstance(error, telegram.error.TelegramError):
                # An apology at once would fail just as the answer did.
                async with slot_suspended():
                    await asyncio.sleep(APOLOGY_DELAY)
            await errors.apologise(services, update, code)
        else:
            if update.effective_user is not None:
                note_user(update.effective_user.id)

    return answer


@contextlib.asynccontextmanager
async def _serving(
    kurak: Kurak,
    config: Config,
    clock: Clock,
    answer: Answer,
    on_alive: Callable[[Sequence[Trouble]], None],
) -> AsyncGenerator[None]:
    """Receive updates and send messages; on exit, finish the work in progress, within
    SHUTDOWN_TIMEOUT.
    """
    async with contextlib.AsyncExitStack() as exits:
        if kurak.role is not ProcessRole.ANSWER:
            await kurak.outbox_worker.start()
            exits.push_async_callback(_with_shutdown_timeout, kurak.outbox_worker.stop)
            await kurak.jobs.start()
            exits.push_async_callback(kurak.backups.stop)
            exits.push_async_callback(_with_shutdown_timeout, kurak.jobs.stop)
        # Exits run in reverse: first nothing new is accepted, then accepted work is finished.
        registration = None
        if kurak.role is not ProcessRole.SEND:
            exits.push_async_callback(_finish, kurak.inbox)
            if left := await kurak.inbox.start(kurak.bot, answer):
                _log.info("replaying %d unfinished updates", left)
        if kurak.shards is not None:
            exits.push_async_callback(kurak.shards.stop)
            await kurak.shards.start()
        if kurak.poller is not None:
            exits.push_async_callback(kurak.poller.stop)
            kurak.poller.start()
        else:
            registration = await _start_webhook(kurak, config, exits)
        kurak.profile.start(met_only=kurak.role is ProcessRole.ANSWER)
        exits.push_async_callback(kurak.profile.stop)
        parts = Parts(
            kurak.db,
            kurak.inbox,
            kurak.calls,
            kurak.rate_limiter,
            kurak.outbox_worker,
            kurak.jobs,
            kurak.poller,
            registration,
            kurak.backups,
            kurak.role,
            kurak.shards,
        )
        monitor = Monitor(parts, clock.now, on_alive)
        if config.health.listen is not None:
            # Imported here because most starts do not need it.
            from bot.health import HealthServer

            health = HealthServer(config.health.listen, clock.now, monitor)
            await health.start()
            exits.push_async_callback(health.stop)
        monitor.start()
        exits.push_async_callback(monitor.stop)
        yield


async def _start_webhook(
    kurak: Kurak, config: Config, exits: contextlib.AsyncExitStack
) -> Registration | None:
    """Receive updates, and register the address, each in the processes whose role it is."""
    webhook = config.telegram.webhook
    assert webhook is not None
    received = received_elsewhere(kurak.db)
    if kurak.role is not ProcessRole.SEND:
        server = WebhookServer(kurak.inbox, webhook)
        await server.start()
        exits.push_async_callback(server.stop)
        received = server.received
    if kurak.role is ProcessRole.ANSWER:
        return None
    registration = Registration(kurak.bot, webhook, received)
    registration.start()
    exits.push_async_callback(registration.stop)
    return registration


async def _finish(inbox: Inbox) -> None:
    await _with_shutdown_timeout(inbox.wait_until_idle)
    await inbox.close()


async def _with_shutdown_timeout(shutdown: Callable[[], Awaitable[None]]) -> None:
    try:
        async with asyncio.timeout(SHUTDOWN_TIMEOUT):
            await shutdown()
    except TimeoutError:
        _log.error("stopped before all work was finished; the next start resumes it")
