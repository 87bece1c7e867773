"""A Bot API that only counts: hands out updates as fast as they are taken, accepts every answer.

`python -m tests.bench.load TEXT COUNT PEOPLE` prints its port, then one line of JSON when
COUNT messages were sent: seconds from the first update handed out to the last answer.
Written on the bare protocol, so that the server costs as little as possible.
"""

import asyncio
import json
import sys
import time
from typing import Any

TOKEN = "4000000004:BENCH-BENCH-BENCH-BENCH-BENCH-BENCH-"
BATCH = 100


class Load:
    """Updates to hand out, and how many answers came."""

    def __init__(self, text: str, count: int, people: int) -> None:
        self.text, self.count, self.people = text, count, people
        self.given = self.sent = 0
        # Numbers that no round before has used: Kurak knows an update by its number.
        self.first = int(time.time()) % 100_000 * 10_000
        self.began = self.ended = 0.0
        self.done = asyncio.Event()

    def updates(self) -> bytes:
        """The next batch."""
        if not self.given:
            self.began = time.perf_counter()
        batch = range(self.given, min(self.given + BATCH, self.count))
        self.given = max(self.given, batch.stop)
        return self.result([self.update(number) for number in batch])

    def update(self, number: int) -> dict[str, Any]:
        person = 10_000 + number % self.people
        message: dict[str, Any] = {
            "message_id": number + 1,
            "date": 1_790_000_000,
            "from": {"id": person, "is_bot": False, "first_name": "A", "language_code": "en"},
            "chat": {"id": person, "type": "private", "first_name": "A"},
            "text": self.text,
        }
        if self.text.startswith("/"):
            length = len(self.text.split()[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        return {"update_id": self.first + number, "message": message}

    def answer(self, method: str) -> bytes:
        match method.lower():
            case "getupdates":
                return self.updates()
            case "sendmessage":
                self.sent += 1
                if self.sent == self.count:
                    self.ended = time.perf_counter()
                    self.done.set()
                return SENT
            case "getme":
                return ME
            case "getmycommands":
                return self.result([])
            case "getmydescription":
                return self.result({"description": ""})
            case "getmyshortdescription":
                return self.result({"short_description": ""})
            case _:
                return TRUE

    @staticmethod
    def result(value: Any) -> bytes:
        return json.dumps({"ok": True, "result": value}).encode()


TRUE = b'{"ok":true,"result":true}'
ME = (
    b'{"ok":true,"result":{"id":4000000004,"is_bot":true,"first_name":"B","username":"BenchBot",'
    b'"can_join_groups":true,"can_read_all_group_messages":false,"supports_inline_queries":false}}'
)
SENT = (
    b'{"ok":true,"result":{"message_id":7,"date":1790000000,"chat":{"id":1,"type":"private"},'
    b'"from":{"id":4000000004,"is_bot":true,"first_name":"B"},"text":"x"}}'
)


class Door(asyncio.Protocol):
    """HTTP/1.1, as much of it as the three bots speak."""

    def __init__(self, load: Load) -> None:
        self.load = load
        self.rest = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: Any = transport

    def data_received(self, data: bytes) -> None:
        self.rest += data
        while (end := self.rest.find(b"\r\n\r\n")) >= 0:
            head = self.rest[:end]
            lower = head.lower()
            at = lower.find(b"content-length:")
            length = int(lower[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(self.rest) < end + 4 + length:
                return
            self.rest = self.rest[end + 4 + length :]
            asked = head.split(b" ", 2)[1].rsplit(b"/", 1)[-1]
            method = asked.split(b"?")[0].decode()
            # As Telegram does: only a long poll waits for what is not there yet.
            self.reply(method, is_long=b"timeout=0" not in asked)

    def reply(self, method: str, *, is_long: bool) -> None:
        has_ended = self.load.given >= self.load.count
        if method.lower() == "getupdates" and has_ended and is_long:
            asyncio.get_running_loop().call_later(0.5, self.write, self.load.result([]))
        else:
            self.write(self.load.answer(method))

    def write(self, body: bytes) -> None:
        self.transport.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b"
            % (len(body), body)
        )


async def main() -> None:
    load = Load(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Door(load), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await load.done.wait()
    print(json.dumps({"seconds": load.ended - load.began}), flush=True)
    await asyncio.sleep(3600)


if __name__ == "__main__":
    asyncio.run(main())
