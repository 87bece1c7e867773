"""A kept-alive connection that the server closes costs nothing: each answer arrives once, without
delay.
"""

import io
import json
import random
import socket
import threading
import time
from collections.abc import Callable, Generator

import pytest
from telegram import Bot

from bot import log
from bot.rate_limiter import RateLimiter
from bot.transport import CallRequest
from tests.dialogue import TOKEN, UNHURRIED

CALLS = 60
DONE = json.dumps(
    {"ok": True, "result": {"message_id": 1, "date": 0, "chat": {"id": 5, "type": "private"}}}
).encode()

Patience = Callable[[int], float | None]
"""Seconds that a connection is kept idle after so many requests on it; None: it is ended when the
first bytes of the next one come."""


class Server(threading.Thread):
    """Answers one connection after the other, in a thread, so that it ends them at any moment."""

    def __init__(self, patience: Patience) -> None:
        super().__init__(daemon=True)
        self.patience = patience
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        self.arrived: list[str] = []
        self.connections = 0

    def run(self) -> None:
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            self.connections += 1
            with connection, connection.makefile("rb") as stream:
                self._serve(connection, stream)

    def _serve(self, connection: socket.socket, stream: io.BufferedIOBase) -> None:
        served = 0
        while True:
            patience = self.patience(served) if served else 10.0
            connection.settimeout(10.0 if patience is None else patience)
            try:
                line = connection.recv(1, socket.MSG_PEEK)
            except TimeoutError:
                return
            if patience is None or not line:
                return  # with bytes unread, so that the other side meets a reset
            connection.settimeout(10.0)
            headers: dict[bytes, bytes] = {}
            while (line := stream.readline()).strip():
                name, _, value = line.partition(b": ")
                headers[name.lower()] = value.strip()
            body = stream.read(int(headers.get(b"content-length", b"0")))
            self.arrived.append(json.loads(body)["text"])
            head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(DONE)}\r\n\r\n".encode()
            connection.sendall(head + DONE)
            served += 1


CHANCE = random.Random(5)
ENDS: dict[str, Patience] = {
    "after every answer": lambda _served: 0.0005,
    "about when it is used again": lambda _served: CHANCE.uniform(0, 0.004),
    "while bytes are written": lambda _served: None,
}


@pytest.fixture
def logged() -> Generator[io.StringIO]:
    stream = io.StringIO()
    log.set_up("warning", "json", stream)
    yield stream
    log.set_up("error", "text")


@pytest.mark.parametrize("end", ENDS)
async def test_each_answer_arrives_once(logged: io.StringIO, end: str) -> None:
    server = Server(ENDS[end])
    server.start()
    request, limits = CallRequest(), RateLimiter(UNHURRIED)
    await request.initialize()
    bot = Bot(TOKEN, base_url=f"{server.address}/bot", request=request)
    for number in range(CALLS):
        await limits.process_request(
            bot.send_message, (5, str(number)), {}, "sendMessage", {"chat_id": 5}, None
        )
        # The loop stands still meanwhile, so it learns of the end only when it writes.
        time.sleep(CHANCE.uniform(0, 0.004))  # noqa: ASYNC251
    await request.shutdown()
    server.socket.close()
    assert server.arrived == [str(number) for number in range(CALLS)]
    assert server.connections > 1
    assert not logged.getvalue()
