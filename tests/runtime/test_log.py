import io
import json
import logging

from hypothesis import given
from hypothesis import strategies as st

from bot import log
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
