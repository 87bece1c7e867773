"""Nobody can hold a connection to the bot's own servers by sending nothing or too little."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest
from aiohttp import web
from pydantic import SecretStr

from bot import config
from bot.health import HealthServer
from bot.http_server import HEADER_TIMEOUT, KEEP_ALIVE_TIMEOUT, HttpServer
from bot.webhook import WebhookServer
from tests.compressed_time import compressed

GET = b"GET / HTTP/1.1\r\nHost: x\r\n"
SLOW = 3 * HEADER_TIMEOUT
"""Seconds of a handler's work."""

Wire = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def _said(request: web.Request) -> web.Response:
    if request.path == "/slow":
        await asyncio.sleep(SLOW)
    return web.Response(text="said")


@asynccontextmanager
async def listening(port: int) -> AsyncGenerator[Callable[[], Awaitable[Wire]]]:
    app = web.Application()
    app.router.add_get("/{path:.*}", _said)
    server = HttpServer(app, "127.0.0.1", port)
    await server.open()
    try:
        yield lambda: asyncio.open_connection("127.0.0.1", port)
    finally:
        await server.close()


async def lasted(reader: asyncio.StreamReader) -> float:
    """Seconds until the other side ends it; what it says meanwhile is thrown away."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    async with asyncio.timeout(10 * KEEP_ALIVE_TIMEOUT):
        with suppress(ConnectionError):
            await reader.read()
    return loop.time() - began


async def hang_up(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with suppress(ConnectionError):
        await writer.wait_closed()


async def drip(writer: asyncio.StreamWriter, piece: bytes) -> None:
    """A little, again and again."""
    while not writer.is_closing():
        writer.write(piece)
        await asyncio.sleep(1)


async def answered(reader: asyncio.StreamReader) -> bool:
    head = await reader.readuntil(b"\r\n\r\n")
    return head.startswith(b"HTTP/1.1 200") and await reader.readexactly(4) == b"said"


@pytest.mark.parametrize(
    ("begin", "piece"),
    [
        (b"", None), (b"G", None), (GET, None), (GET + b"X: y", None), (b"\r\n", None),
        (GET, b"X: y\r\n"), (GET + b"X: ", b"y"), (b"", b"\r\n"), (b"", b"G"),
    ],
)  # fmt: skip
@compressed
async def test_a_request_that_does_not_begin_is_not_waited_for(
    unused_tcp_port: int, begin: bytes, piece: bytes | None
) -> None:
    async with listening(unused_tcp_port) as connect:
        reader, writer = await connect()
        writer.write(begin)
        dripping = asyncio.create_task(drip(writer, piece)) if piece else None
        assert await lasted(reader) < 2 * HEADER_TIMEOUT
        if dripping is not None:
            dripping.cancel()
        await hang_up(writer)


@compressed
async def test_a_slow_line_and_slow_work_are_served(unused_tcp_port: int) -> None:
    async with listening(unused_tcp_port) as connect:
        reader, writer = await connect()
        writer.write(GET.replace(b"/", b"/slow", 1))
        await asyncio.sleep(HEADER_TIMEOUT / 2)
        writer.write(b"\r\n")
        assert await answered(reader), "its work may take longer than its headers"
        await asyncio.sleep(KEEP_ALIVE_TIMEOUT / 2)
        writer.write(GET + b"\r\n")
        assert await answered(reader), "the connection was kept"
        await hang_up(writer)


@pytest.mark.parametrize("piece", [b"", b"y"])
@compressed
async def test_a_kept_connection_ends_where_nothing_more_is_asked(
    unused_tcp_port: int, piece: bytes
) -> None:
    async with listening(unused_tcp_port) as connect:
        reader, writer = await connect()
        writer.write(GET + b"\r\n")
        assert await answered(reader)
        writer.write(GET + b"X: " if piece else b"")
        dripping = asyncio.create_task(drip(writer, piece)) if piece else None
        assert KEEP_ALIVE_TIMEOUT / 2 < await lasted(reader) < 2 * KEEP_ALIVE_TIMEOUT
        if dripping is not None:
            dripping.cancel()
        await hang_up(writer)


@compressed
async def test_many_who_say_nothing_keep_nothing(
    unused_tcp_port: int, caplog: pytest.LogCaptureFixture
) -> None:
    async with listening(unused_tcp_port) as connect:
        silent = [await connect() for _ in range(200)]
        reader, writer = await connect()
        writer.write(GET + b"\r\n")
        assert await answered(reader), "others are served meanwhile"
        await hang_up(writer)
        times = await asyncio.gather(*(lasted(reader) for reader, _ in silent))
        assert max(times) < 2 * HEADER_TIMEOUT
        for _, writer in silent:
            await hang_up(writer)
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


@compressed
async def test_the_webhook_and_healthz_are_such_servers(unused_tcp_port_factory: Any) -> None:
    ports = unused_tcp_port_factory(), unused_tcp_port_factory()
    hook = config.Webhook(
        url="http://127.0.0.1/", port=ports[0], secret=SecretStr("a-secret-of-16-signs")
    )
    nothing: Any = None
    door = WebhookServer(nothing, hook)
    health = HealthServer(f"127.0.0.1:{ports[1]}", nothing, nothing)
    for server, port in zip((door, health), ports, strict=True):
        await server.start()
        for piece in (b"", b"POST / HTTP/1.1\r\n", b"GET /healthz HTTP/1.1\r\nHost: x\r\nA"):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(piece)
            assert await lasted(reader) < 2 * HEADER_TIMEOUT
            await hang_up(writer)
        await server.stop()


@compressed
async def test_a_stranger_keeps_no_connection_to_the_webhook(unused_tcp_port: int) -> None:
    hook = config.Webhook(
        url="http://127.0.0.1/", port=unused_tcp_port, secret=SecretStr("a-secret-of-16-signs")
    )
    nothing: Any = None
    door = WebhookServer(nothing, hook)
    await door.start()
    for method in (b"GET", b"POST"):
        reader, writer = await asyncio.open_connection("127.0.0.1", unused_tcp_port)
        writer.write(method + b" / HTTP/1.1\r\nHost: x\r\n\r\n")
        assert await lasted(reader) < 2 * HEADER_TIMEOUT
        await hang_up(writer)
    await door.stop()
