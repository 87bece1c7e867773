"""Webhook mode: what is received, what is refused, how the address is registered."""

import asyncio
import gzip
import io
import itertools
import json
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import app, log, webhook
from bot.app import Kurak
from bot.clock import Clock
from bot.config import Config
from bot.simulator.server import Fault, Simulator
from bot.simulator.world import Person
from bot.webhook import SECRET as HEADER
from tests.dialogue import SECRET, new_world, settings_for


def webhook_settings(simulator: Simulator, folder: Path) -> tuple[Config, int]:
    """A configuration in webhook mode, and the port that it listens at."""
    found = settings_for(simulator, folder, "webhook")
    assert found.telegram.webhook is not None
    return found, found.telegram.webhook.port


@dataclass
class Hooked:
    """A bot in webhook mode."""

    simulator: Simulator
    kurak: Kurak
    port: int
    logged: io.StringIO
    _numbers = itertools.count(900_000_001)

    async def raw(self, *pieces: bytes) -> bytes:
        """What is answered to these bytes, until the connection closes."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            for piece in pieces:
                writer.write(piece)
                await writer.drain()
            return await reader.read()
        except ConnectionResetError:
            return b""
        finally:
            writer.close()

    async def post(self, body: bytes, *headers: bytes, secret: bytes = SECRET.encode()) -> int:
        """The status of the answer to a request."""
        answer = await self.raw(request(body, *headers, secret=secret), body)
        return int(answer.split(b" ", 2)[1])

    def update(self) -> bytes:
        """A new update, for nobody."""
        return json.dumps({"update_id": next(self._numbers)}).encode()


def request(body: bytes, *headers: bytes, secret: bytes = SECRET.encode()) -> bytes:
    given = (b"Host: x", b"Connection: close", HEADER.encode() + b": " + secret, *headers)
    if not any(header.lower().startswith(b"content-length") for header in headers):
        given = (*given, b"Content-Length: %d" % len(body))
    return b"POST /kurak HTTP/1.1\r\n" + b"\r\n".join(given) + b"\r\n\r\n"


@pytest.fixture
async def hooked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncGenerator[Hooked]:
    monkeypatch.setattr(webhook, "LINGERING_TIME", 0.1)
    clock = Clock()
    simulator = Simulator(new_world(clock))
    await simulator.open()
    stream = io.StringIO()
    log.set_up("warning", "text", stream)
    found, port = webhook_settings(simulator, tmp_path)
    async with app.run_bot(found, clock) as kurak:
        await simulator.world.until(lambda: simulator.webhook is not None)
        yield Hooked(simulator, kurak, port, stream)
    await simulator.close()
    assert "Traceback" not in stream.getvalue()
    assert "error" not in stream.getvalue(), stream.getvalue()


async def test_updates_by_webhook(hooked: Hooked) -> None:
    world = hooked.simulator.world
    amina = world.add(Person(5, "Amina", language_code="en"))
    world.write(amina, "/start")
    await world.until(lambda: not world.updates)
    await hooked.kurak.inbox.wait_until_idle()
    assert len(amina.messages) == 2
    assert "getUpdates" not in world.calls


async def test_only_an_update_with_the_secret_is_taken(hooked: Hooked) -> None:
    assert await hooked.post(hooked.update()) == 200
    assert await hooked.post(hooked.update(), b"Content-Encoding: identity") == 200
    for secret in (
        b"",
        b"wrong",
        SECRET.upper().encode(),
        SECRET.encode() + b"x",
        SECRET[:-1].encode(),
    ):
        assert await hooked.post(hooked.update(), secret=secret) == 403
    twice = HEADER.encode() + b": wrong"
    assert await hooked.post(hooked.update(), twice) == 403


@pytest.mark.parametrize(
    "body",
    [
        b"", b"no json", b"[]", b"5", b"null", b'{"message": 5}', b"\xff\xfe", b'{"update_id": 1',
        b'{"update_id":' * 3 + b"1" + b"}" * 3 + b"}", b"[" * 100_000, b'{"a":' * 60_000,
        b'{"update_id": ' + b"9" * 6000 + b"}",
    ],
    ids=lambda body: body[:20].decode("latin-1"),
)  # fmt: skip
async def test_a_body_that_is_no_update_is_refused(hooked: Hooked, body: bytes) -> None:
    assert await hooked.post(body) == 400


async def test_odd_numbers_do_no_harm(hooked: Hooked) -> None:
    for number in ('"x"', "null", "true", "1e400", "-5", str(2**70), "[]", "NaN"):
        assert await hooked.post(b'{"update_id": %s}' % number.encode()) in (200, 400)
    assert await hooked.post(hooked.update()) == 200
    hooked.logged.truncate(0)


async def test_a_large_body_is_refused(hooked: Hooked) -> None:
    large = b"Content-Length: 2000000"
    assert await hooked.post(b"", large) == 413
    chunked = b"Transfer-Encoding: chunked\r\nX-A: b"
    head = request(b"", b"Content-Length-X: 0").replace(b"Content-Length: 0\r\n", b"")
    head = head.replace(b"Content-Length-X: 0", chunked)
    piece = b"%x\r\n%s\r\n" % (100_000, b" " * 100_000)
    answer = await hooked.raw(head, *[piece] * 12, b"0\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 413") or not answer, answer


@pytest.mark.parametrize("secret", [SECRET.encode(), b"wrong"])
@pytest.mark.parametrize("coding", [b"gzip", b"deflate", b"br", b"zstd", b"GZIP", b"gzip, gzip"])
async def test_no_body_is_decompressed(
    hooked: Hooked, monkeypatch: pytest.MonkeyPatch, secret: bytes, coding: bytes
) -> None:
    def decompress(*_: object, **__: object) -> None:
        raise AssertionError("a body was decompressed")

    monkeypatch.setattr("aiohttp.http_parser.DeflateBuffer.__init__", decompress)
    body = gzip.compress(b" " * 50_000_000)
    status = await hooked.post(body, b"Content-Encoding: " + coding, secret=secret)
    assert status == (415 if secret == SECRET.encode() else 403)


async def test_a_stranger_is_refused_before_her_body_is_read(hooked: Hooked) -> None:
    head = request(b"", b"Content-Length: 900000", secret=b"wrong")
    reader, writer = await asyncio.open_connection("127.0.0.1", hooked.port)
    writer.write(head)
    line = await asyncio.wait_for(reader.readline(), 30)
    assert line.startswith(b"HTTP/1.1 403"), "nothing of the body was sent"
    writer.close()
    answer = await hooked.raw(
        request(b"", b"Content-Length: 900000", b"Expect: 100-continue", secret=b"wrong")
    )
    assert answer.startswith(b"HTTP/1.1 403")


async def test_a_body_is_asked_for_with_the_secret_only(hooked: Hooked) -> None:
    body = hooked.update()
    reader, writer = await asyncio.open_connection("127.0.0.1", hooked.port)
    writer.write(request(body, b"Expect: 100-continue"))
    assert (await reader.readline()).startswith(b"HTTP/1.1 100")
    await reader.readline()
    writer.write(body)
    assert (await reader.readline()).startswith(b"HTTP/1.1 200")
    writer.close()
    assert await hooked.post(body, b"Expect: a miracle") == 417


async def test_a_body_that_does_not_come_is_not_waited_for(
    hooked: Hooked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhook, "BODY_TIMEOUT", 0.05)
    assert b" 408 " in await hooked.raw(request(b"", b"Content-Length: 50"), b"{")
    assert await hooked.post(hooked.update()) == 200


@pytest.mark.parametrize(
    "raw",
    [
        b"GET /kurak HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"PUT /kurak HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
        b"POST /kurak HTTP/1.1\r\nHost: x\r\nX: " + b"y" * 100_000 + b"\r\n\r\n",
        b"POST /" + b"k" * 100_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        b"POST /kurak HTTP/1.1\r\n" + b"".join(b"H%d: x\r\n" % n for n in range(3000)) + b"\r\n",
        b"POST /kurak HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n",
        b"POST /kurak HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"POST /kurak HTTP/1.1\r\nHost: x\r\nNo colon\r\n\r\n",
        b"POST /kurak HTTP/1.1\r\nHost: x\r\nA: \x00\r\n\r\n",
        b"POST http://[a/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"POST /%ff%fe HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 5 + b"\r\n\r\n",
        b"\xff" * 300 + b"\r\n\r\n",
    ],
    ids=lambda raw: raw[:30].decode("latin-1"),
)
async def test_odd_requests_get_an_ordinary_refusal(hooked: Hooked, raw: bytes) -> None:
    answer = await hooked.raw(raw)
    assert not answer or answer.split(b" ", 2)[1][:1] == b"4", answer
    assert hooked.logged.getvalue() == ""
    assert await hooked.post(hooked.update()) == 200


async def test_any_secret_gets_an_ordinary_refusal(hooked: Hooked) -> None:
    signs = st.binary(max_size=300).map(
        lambda found: bytes(sign for sign in found if sign >= 32 and sign != 127)
    )
    loop = asyncio.get_running_loop()

    @settings(max_examples=60)
    @given(signs)
    def refused(secret: bytes) -> None:
        posted = asyncio.run_coroutine_threadsafe(hooked.post(hooked.update(), secret=secret), loop)
        assert posted.result(30) in (400, 403)

    await asyncio.to_thread(refused)
    assert hooked.logged.getvalue() == ""


async def test_registering_is_tried_until_it_succeeds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhook, "PAUSES", (0.01,))
    clock = Clock()
    simulator = Simulator(new_world(clock))
    await simulator.open()
    # A flood of no length: what it says is waited for, which would take a second.
    faults = [Fault("status", "setWebhook", code=code) for code in (401, 404, 409, 500, 502)]
    simulator.faults += [Fault("flood", "setWebhook", seconds=1), *faults]
    simulator.faults += [Fault("break", "setWebhook")]
    amina = simulator.world.add(Person(5, "Amina", language_code="en"))
    async with app.run_bot(webhook_settings(simulator, tmp_path)[0], clock):
        simulator.world.write(amina, "/start")
        await simulator.world.until(lambda: len(amina.messages) == 2)
    assert simulator.met.count("setWebhook") == 7
    await simulator.close()
