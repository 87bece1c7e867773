"""The assembly: configuration → database → handlers → the running bot. Read it top to bottom."""

import asyncio
import contextlib
import logging
import secrets
from collections.abc import AsyncGenerator
from typing import Any

import telegram.error
from telegram import Update
from telegram.ext import Application, ContextTypes, TypeHandler
from telegram.ext import ApplicationBuilder as Builder
from telegram.request import BaseRequest

import handlers
from bot import log, profile
from bot.clock import Clock
from bot.config import Config
from bot.inbox import Inbox, InboxRequest
from bot.limits import EvenRate
from bot.order import InOrder
from bot.transport import AiohttpRequest
from bot.webhook import Door
from handlers import failure
from handlers.kit.context import Network, Services
from handlers.kit.router import UPDATES
from storage import roles
from storage.database import Database

PTB = Application[Any, Any, Any, Any, Any, Any]

PATIENCE = 20
"""Seconds that updates which were accepted may still take after the order to stop."""

LONG_POLL = 30
"""Seconds that Telegram may keep a getUpdates open."""

_log = logging.getLogger(__name__)


@contextlib.asynccontextmanager
async def running(config: Config, clock: Clock) -> AsyncGenerator[PTB]:
    """The whole bot, at work for as long as the context is open.

    Raises database.DatabaseInUse, migrate.SchemaError, telegram.error.TelegramError.
    """
    db = await Database.open(config.storage.path, clock.now())
    inbox = Inbox(db, clock.now)
    transports = AiohttpRequest(), InboxRequest(inbox)
    try:
        await roles.fix_admins(db, config.network.admins, clock.now())
        application = assemble(config, db, clock, transports, inbox)
        await application.initialize()
        try:
            application.bot_data |= {"db": db, "inbox": inbox}
            await profile.bring_up_to_date(application.bot, network_of(config))
            inbox.serve(application.bot, application.update_queue)
            if replayed := await inbox.replay():
                _log.info("going on with %d updates that were not finished", replayed)
            async with _listening(application, config, inbox):
                _log.info("at work, by %s", config.telegram.mode)
                yield application
            _log.info("stopped")
        finally:
            await application.shutdown()
    finally:
        # Also where the start failed half way, which python-telegram-bot leaves open.
        for transport in transports:
            await transport.shutdown()
        await db.close()


def assemble(
    config: Config,
    db: Database,
    clock: Clock,
    transports: tuple[BaseRequest, BaseRequest],
    inbox: Inbox,
) -> PTB:
    """The application, not started yet; the second transport is for getUpdates alone."""
    application: PTB = (
        Builder()
        .token(config.token)
        .base_url(f"{config.telegram.api_url}/bot")
        .base_file_url(f"{config.telegram.api_url}/file/bot")
        .request(transports[0])
        .get_updates_request(transports[1])
        .rate_limiter(EvenRate(config.delivery.rate))
        .concurrent_updates(InOrder())
        .job_queue(None)
        .build()
    )
    router = handlers.router()
    services = Services(application.bot, db, network_of(config), clock.now)

    async def dispatch(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        try:
            await router.dispatch(services, update)
        except Exception:
            # She is told that it failed; doing it all over at the next start would not help her.
            inbox.handled(update.update_id)
            raise
        inbox.handled(update.update_id)

    async def failed(update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        error = context.error
        if error is None:
            return
        code = secrets.token_hex(3).upper()
        _log.error("a handler failed: %s", code, exc_info=error)
        if isinstance(update, Update):
            await failure.apologise(services, update, code)

    application.add_handler(TypeHandler(Update, dispatch))
    application.add_error_handler(failed)
    return application


def network_of(config: Config) -> Network:
    """What conversations need to know of the configuration."""
    return Network(
        config.network.name,
        config.network.countries,
        config.network.languages,
        config.network.entry,
    )


@contextlib.asynccontextmanager
async def _listening(application: PTB, config: Config, inbox: Inbox) -> AsyncGenerator[None]:
    """Take updates; at the end finish those that were taken, within PATIENCE."""
    updater = application.updater
    assert updater is not None
    door = None
    if config.telegram.mode == "webhook":
        webhook = config.telegram.webhook
        assert webhook is not None
        door = Door(inbox, webhook)
        await door.open()
        await application.bot.set_webhook(
            webhook.url,
            secret_token=webhook.secret.get_secret_value(),
            allowed_updates=UPDATES,
        )
    else:
        await updater.start_polling(
            timeout=LONG_POLL, allowed_updates=UPDATES, error_callback=_polling_failed
        )
    await application.start()
    pruning = asyncio.create_task(inbox.keep_small())
    try:
        yield
    finally:
        pruning.cancel()
        if door is not None:
            await door.close()
        else:
            await updater.stop()
        try:
            async with asyncio.timeout(PATIENCE):
                await application.stop()
        except TimeoutError:
            _log.error("stopped before everything was finished; the next start goes on with it")
        await inbox.close()


def _polling_failed(error: telegram.error.TelegramError) -> None:
    _log.warning("polling: %s", log.cause(error))
