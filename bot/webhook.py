"""The door at which Telegram brings updates, in webhook mode."""

import hmac
import json
import logging
import sqlite3
from typing import cast

from aiohttp import web

from bot import log
from bot.config import Webhook
from bot.inbox import Inbox

_log = logging.getLogger(__name__)

LARGEST = 1_000_000
"""Bytes of one update; Telegram's are far smaller."""

SECRET = "X-Telegram-Bot-Api-Secret-Token"


class Door:
    """An HTTP server that takes updates in, and says 200 once they are stored."""

    def __init__(self, inbox: Inbox, webhook: Webhook) -> None:
        self._inbox = inbox
        self._webhook = webhook
        self._runner: web.AppRunner | None = None

    async def open(self) -> None:
        """Start to listen. Raises OSError if the port is taken."""
        app = web.Application(client_max_size=LARGEST)
        app.router.add_post("/{path:.*}", self._take)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, self._webhook.listen, self._webhook.port).start()

    async def close(self) -> None:
        """Stop to listen; what was taken is stored."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _take(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET, "").encode()
        if not hmac.compare_digest(given, self._webhook.secret.get_secret_value().encode()):
            return web.Response(status=403)
        try:
            update: object = json.loads(await request.read())
        except ValueError:
            return web.Response(status=400)
        if not isinstance(update, dict) or "update_id" not in update:
            return web.Response(status=400)
        try:
            await self._inbox.take([cast(object, update)])
        except sqlite3.Error as error:
            # Not stored, so not accepted: Telegram brings it again.
            _log.error("an update could not be stored: %s", log.cause(error))
            return web.Response(status=503)
        return web.Response()
