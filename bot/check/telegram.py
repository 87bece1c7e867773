"""What Telegram says: the token, how updates arrive, the time."""

import time
from collections.abc import AsyncGenerator
from datetime import UTC, datetime

import aiohttp
from telegram import Bot, WebhookInfo
from telegram.error import TelegramError

from bot import log
from bot.check.findings import Finding, Status, failed, ok, warning
from bot.config import Config
from bot.monitor import kind_of
from bot.transport import CallRequest
from bot.troubles import ADVICE, MEANING, Kind

SKEW = 30
"""Largest allowed difference to Telegram's clock, in seconds."""


async def look(settings: Config, is_running: bool) -> AsyncGenerator[Finding]:
    """Ask Telegram who the bot is and what is set; never for updates, which belong to the bot."""
    request = CallRequest(connections=1)
    bot = Bot(settings.token, base_url=f"{settings.telegram.api_url}/bot", request=request)
    try:
        await request.initialize()
        me = await bot.get_me()
        yield ok("token", f"the bot is @{me.username}")
        info = await bot.get_webhook_info()
    except Exception as error:
        # The library has no exception for answers of a server that is not Telegram.
        kind = kind_of(error) if isinstance(error, TelegramError) else Kind.NONSENSE
        said = f"{MEANING[kind]} ({log.cause(error)}): {ADVICE[kind]}"
        yield failed("token", said)
    else:
        yield _updates(settings, info, is_running)
    finally:
        await request.shutdown()


def _updates(settings: Config, info: WebhookInfo, is_running: bool) -> Finding:
    """Whether updates arrive in the configured way."""

    def wrong(kind: Kind, detail: str = "") -> Finding:
        # Before the start it is not a fault yet: the start corrects it.
        state = Status.FAILED if is_running else Status.WARNING
        said = f"{MEANING[kind]}{f' ({detail})' if detail else ''}: {ADVICE[kind]}"
        return Finding("updates", state, said)

    waiting = f"{info.pending_update_count} wait at Telegram"
    webhook = settings.telegram.webhook
    if settings.telegram.mode == "polling" or webhook is None:
        if info.url:
            return wrong(Kind.WEBHOOK)
        return ok("updates", f"by polling, {waiting}")
    if info.url != webhook.url:
        return wrong(Kind.WEBHOOK_ELSEWHERE)
    if info.last_error_date is not None and info.pending_update_count:
        error = log.described(info.last_error_message or "")
        at = info.last_error_date.strftime("%Y-%m-%d %H:%M UTC")
        return wrong(Kind.WEBHOOK_ERROR, f"{error}, {at}; {waiting}")
    return ok("updates", f"by webhook, {waiting}")


def second_poller(settings: Config, reasons: list[str] | None) -> Finding:
    """Whether another process polls with the same token. Only the running bot can tell, from what
    Telegram answers it: to ask would take updates away. `reasons` are what it says is wrong, None
    if it is not running or says nothing.
    """
    if settings.telegram.mode == "webhook":
        return ok("second poller", "while a webhook is set, nobody can poll")
    if reasons is None:
        return ok("second poller", "only the running bot can tell; check again when it runs")
    if any(line.startswith(MEANING[Kind.CONFLICT]) for line in reasons):
        return failed("second poller", f"{MEANING[Kind.CONFLICT]}: {ADVICE[Kind.CONFLICT]}")
    return ok("second poller", "nobody else polls with this token")


async def clock(settings: Config) -> Finding:
    """Compare the local clock with the Date header of the Bot API server."""
    timeout = aiohttp.ClientTimeout(total=10)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.get(settings.telegram.api_url, allow_redirects=False) as response,
        ):
            given = response.headers.get("Date", "")
        theirs = datetime.strptime(given, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=UTC)
    except (aiohttp.ClientError, TimeoutError, OSError):
        return warning("clock", "no server to compare with")
    except ValueError:
        return warning("clock", "the server sends no Date header")
    skew = abs(time.time() - theirs.timestamp())
    if skew > SKEW:
        return failed(
            "clock", f"{skew:.0f} s from Telegram's: set it by NTP (timedatectl set-ntp true)"
        )
    return ok("clock", f"{skew:.0f} s from Telegram's")
