"""The door at which Telegram brings updates, in webhook mode."""

import hmac
import json
from typing import Any

from aiohttp import web
from telegram import Update
from telegram.ext import Application

from bot.config import Webhook

LARGEST = 1_000_000
"""Bytes of one update; Telegram's are far smaller."""

SECRET = "X-Telegram-Bot-Api-Secret-Token"


class Door:
    """An HTTP server that takes updates for one application."""

    def __init__(
        self, application: Application[Any, Any, Any, Any, Any, Any], webhook: Webhook
    ) -> None:
        self._application = application
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
        """Stop to listen; what was taken stays in the application's queue."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _take(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET, "").encode()
        if not hmac.compare_digest(given, self._webhook.secret.get_secret_value().encode()):
            return web.Response(status=403)
        try:
            update = Update.de_json(json.loads(await request.read()), self._application.bot)
        except (ValueError, TypeError, KeyError, AttributeError):
            return web.Response(status=400)
        await self._application.update_queue.put(update)
        return web.Response()
