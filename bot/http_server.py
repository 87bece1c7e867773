"""An HTTP server in which a silent client cannot hold a connection."""

import asyncio
from typing import Any

from aiohttp import web

HEADER_TIMEOUT = 10.0
"""Seconds from the connection to the end of the first request's headers."""

KEEP_ALIVE_TIMEOUT = 300.0
"""Seconds until the next request's headers on a kept-alive connection: longer than proxies keep
idle ones (nginx 60, Caddy 120), since a connection that closes without notice loses a request.
"""


class HttpServer:
    """Listens for an application. `options` are passed to aiohttp's AppRunner."""

    def __init__(self, app: web.Application, host: str, port: int, **options: Any) -> None:
        app.middlewares.append(self._note_request)
        self._runner = web.AppRunner(
            app, access_log=None, keepalive_timeout=KEEP_ALIVE_TIMEOUT, **options
        )
        self._host = host
        self._port = port
        self._server: asyncio.Server | None = None
        # aiohttp limits the time of every request but the first one of a connection.
        self._silent: dict[web.RequestHandler, asyncio.TimerHandle] = {}

    async def open(self) -> None:
        """Start listening. Raises OSError if the port is taken."""
        await self._runner.setup()
        try:
            self._server = await asyncio.get_running_loop().create_server(
                self._connection, self._host, self._port, backlog=128, reuse_address=True
            )
        except OSError:
            await self._runner.cleanup()
            raise

    async def close(self) -> None:
        """Stop listening, and end the requests in progress."""
        if self._server is not None:
            self._server.close()
            self._server = None
        await self._runner.cleanup()
        for timer in self._silent.values():
            timer.cancel()
        self._silent.clear()

    def _connection(self) -> web.RequestHandler:
        assert self._runner.server is not None
        handler = self._runner.server()
        loop = asyncio.get_running_loop()
        self._silent[handler] = loop.call_later(HEADER_TIMEOUT, self._end, handler)
        return handler

    def _end(self, handler: web.RequestHandler) -> None:
        del self._silent[handler]
        handler.force_close()

    @web.middleware
    async def _note_request(self, request: web.Request, handler: Any) -> web.StreamResponse:
        if (timer := self._silent.pop(request.protocol, None)) is not None:
            timer.cancel()
        return await handler(request)
