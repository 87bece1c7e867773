"""Opens the database: at once, or once the process that is at work on it has ended.

While it waits, /healthz and /metrics say that this process is a standby, and well.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from aiohttp import web

from bot.config import Config
from bot.http_server import HttpServer
from storage.database import Database
from storage.database.processes import ProcessRole
from storage.features import FEATURES

_WAITS = {
    ProcessRole.ALL: "another Kurak is at work: this one is its standby, and takes over",
    ProcessRole.SEND: "another Kurak sends: this one is its standby, and takes over",
    ProcessRole.ANSWER: "a Kurak that does everything alone is at work, or none has created the "
    "tables yet: this one waits",
}

_log = logging.getLogger(__name__)


async def open_database(
    config: Config, now: datetime, on_wait: Callable[[], None], role: ProcessRole
) -> Database:
    """Open the database that is configured, for a process of this role. `on_wait` is called again
    and again while another process is at work on a server. Raises what `Database.open` raises.
    """
    serving: asyncio.Task[HttpServer | None] | None = None

    def waits() -> None:
        nonlocal serving
        if serving is None:
            _log.warning("%s", _WAITS[role])
            serving = asyncio.create_task(_serve(config.health.listen))
        on_wait()

    try:
        if config.storage.server is None:
            return await Database.open(config.storage.path, now, FEATURES)
        from storage.database.postgres import ServerEngine  # psycopg is not always there

        engine = await ServerEngine.open(
            config.storage.server, now, waits, role, config.delivery.rate
        )
        return await Database.on(engine, config.storage.path, FEATURES)
    finally:
        if serving is not None and (server := await serving) is not None:
            await server.close()


async def _serve(listen: str | None) -> HttpServer | None:
    if listen is None:
        return None
    app = web.Application()
    app.router.add_get("/healthz", _healthz)
    app.router.add_get("/metrics", _metrics)
    host, _, port = listen.rpartition(":")
    server = HttpServer(app, host.strip("[]"), int(port))
    try:
        await server.open()
    except OSError as error:
        # The process that is at work may be on the same machine.
        _log.warning("nothing listens on %s while this process waits: %s", listen, error.strerror)
        return None
    return server


async def _healthz(_request: web.Request) -> web.Response:
    return web.json_response({"status": "ok", "role": "standby", "reasons": [], "kinds": []})


async def _metrics(_request: web.Request) -> web.Response:
    return web.Response(
        text="# HELP kurak_standby 1 while this process waits for another one to end\n"
        "# TYPE kurak_standby gauge\nkurak_standby 1\n"
        "# HELP kurak_healthy 1 while nothing is wrong\n"
        "# TYPE kurak_healthy gauge\nkurak_healthy 1\n",
        content_type="text/plain",
    )
