import asyncio
import io
import json
import logging
import sqlite3
from collections.abc import AsyncGenerator

import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st
from telegram import Bot
from telegram.error import TelegramError

from bot import log
from bot.transport import AiohttpRequest
from storage.database import StorageError
from tests.dialogue import TOKEN


def logged(style: str = "json") -> io.StringIO:
    stream = io.StringIO()
    log.set_up("debug", style, stream)  # type: ignore[arg-type]
    return stream


def test_lines_of_json() -> None:
    stream = logged()
    logging.getLogger("bot.app").info("at work, by %s", "polling")
    line = json.loads(stream.getvalue())
    assert line["event"] == "at work, by polling"
    assert (line["level"], line["logger"]) == ("info", "bot.app")


def test_of_libraries_only_the_wording() -> None:
    stream = logged("text")
    logging.getLogger("telegram.ext").warning("Update %s from %s", "hello Gulbahor", 12345)
    logging.getLogger("httpx").info("GET https://api.telegram.org/bot%s/getMe", TOKEN)
    said = stream.getvalue()
    assert "Update %s from %s" in said
    assert "Gulbahor" not in said
    assert "12345" not in said
    assert "getMe" not in said, "libraries speak from warning on"


def test_of_an_exception_the_kind_and_the_way() -> None:
    stream = logged()
    try:
        raise ValueError("Gulbahor's phone is +992 900 00 00 00")
    except ValueError:
        logging.getLogger("handlers.start").exception("a handler failed: %s", "ABC123")
    line = json.loads(stream.getvalue())
    assert line["cause"] == "ValueError"
    assert "test_log.py" in line["way"]
    assert "Gulbahor" not in stream.getvalue()
    assert "+992" not in stream.getvalue()


def test_the_token_is_taken_out_wherever_it_comes_from() -> None:
    for style in ("json", "text"):
        stream = logged(style)
        logging.getLogger("bot").error(f"https://api.telegram.org/bot{TOKEN}/getMe")
        logging.getLogger("bot").error("bot%s", TOKEN.replace(":", "%3A"))
        assert "TEST-TEST" not in stream.getvalue()
        assert "[token]" in stream.getvalue()


@given(st.text(max_size=50), st.text(max_size=50))
def test_redaction_spares_everything_else(before: str, after: str) -> None:
    text = f"{before} {TOKEN} {after}"
    assert TOKEN not in log.redacted(text)


class Saying:
    """A server that answers every call with `status` and `body`."""

    def __init__(self) -> None:
        self.status, self.body = 400, b""
        self.bot: Bot

    async def answer(self, _request: web.Request) -> web.Response:
        return web.Response(status=self.status, body=self.body, content_type="application/json")


@pytest.fixture
async def saying() -> AsyncGenerator[Saying]:
    server = Saying()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", server.answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    request = AiohttpRequest(connections=2)
    await request.initialize()
    server.bot = Bot(TOKEN, base_url=f"http://127.0.0.1:{port}/bot", request=request)
    yield server
    await request.shutdown()
    await runner.cleanup()


SECRETS = "Gulbahor Rahimova +992900000000"
AROUND = (
    "{}", "chat not found: {}", "Bad Request: {}", "Bad Request: can't parse entities: {}",
    "Forbidden: bot was blocked by the user {}", "Bad Request: message is too long ({})",
    "Not Found: {}", "Unauthorized{}", "Internal Server Error: \"{}\"", "{} chat not found",
    "Conflict: terminated by other getUpdates request; {}", "No connection ({})",
    "Bad Request: wrong type of file {}", "Wrong response from the webhook: 502 {}",
)  # fmt: skip


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 409, 413, 418, 500, 502, 503])
async def test_what_a_server_says_is_quoted_only_where_it_is_known(
    saying: Saying, status: int
) -> None:
    stream = logged("text")
    for around in AROUND:
        said = around.format(SECRETS)
        for body in (
            json.dumps({"ok": False, "error_code": status, "description": said}).encode(),
            f"<html><h1>{said}</h1></html>".encode(),
            json.dumps({"ok": False, "description": "x", "parameters": {"of": said}}).encode(),
        ):
            saying.status, saying.body = status, body
            with pytest.raises(TelegramError) as caught:
                await saying.bot.send_message(1, "hello")
            logging.getLogger("bot.outbox_worker").warning("refused: %s", log.cause(caught.value))
            logging.getLogger("bot.outbox_worker").error("failed", exc_info=caught.value)
    assert not any(word in stream.getvalue() for word in SECRETS.split()), stream.getvalue()


@pytest.mark.parametrize(
    ("status", "description", "said"),
    [
        (400, "Bad Request: chat not found", "BadRequest: 400, chat not found"),
        (400, "Bad Request: BUTTON_DATA_INVALID", "BadRequest: 400, button_data_invalid"),
        (
            400,
            'Bad Request: can\'t parse entities: Unsupported start tag "amina" at byte offset 0',
            "BadRequest: 400, can't parse entities",
        ),
        (400, "Bad Request: Amina is away", f"BadRequest: 400, {log.UNKNOWN}"),
        (401, "Unauthorized", "InvalidToken: unauthorized"),
        (
            403,
            "Forbidden: bot was blocked by the user",
            "Forbidden: 403, bot was blocked by the user",
        ),
        (
            409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot "
            "instance is running",
            "Conflict: 409, terminated by other getupdates request",
        ),
        (502, "Bad Gateway", "NetworkError: bad gateway"),
        (400, "Bad Request: chat not founded by Amina", f"BadRequest: 400, {log.UNKNOWN}"),
    ],
)
async def test_a_known_description_is_said(
    saying: Saying, status: int, description: str, said: str
) -> None:
    saying.status = status
    saying.body = json.dumps({"ok": False, "description": description}).encode()
    with pytest.raises(TelegramError) as caught:
        await saying.bot.send_message(1, "hello")
    assert log.cause(caught.value) == said


def test_a_database_error_does_not_quote_what_was_searched_for() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE found USING fts5(name)")
    for searched in ("Gulbahor:x", 'Gulbahor "', "(Gulbahor"):
        with pytest.raises(sqlite3.Error) as caught:
            connection.execute("SELECT * FROM found WHERE found MATCH ?", (searched,)).fetchall()
        told = log.cause(StorageError.of(caught.value))
        assert "Gulbahor" not in told and "SQLITE_" in told
        assert "Gulbahor" not in log.cause(caught.value)
    connection.close()


async def test_an_exception_nobody_fetched_is_told_without_its_words() -> None:
    stream = logged("text")

    async def fail() -> None:
        raise TelegramError("Gulbahor is away")

    task = asyncio.create_task(fail())
    await asyncio.wait([task])
    del task
    assert "Task exception was never retrieved" in stream.getvalue()
    assert "Gulbahor" not in stream.getvalue()
