"""Logs that an operator can search, without a token, a name or a text in them.

Our own events carry named values that we chose. From libraries only the wording of a message is
kept, never its arguments, and of an exception its kind and the way through the code: what stands
in between may be somebody's name.
"""

import logging
import re
import sqlite3
import sys
import traceback
from typing import Any, Literal, TextIO

import structlog
from structlog.typing import EventDict, WrappedLogger

_TOKEN = re.compile(r"[0-9]{1,20}(:|%3A)[A-Za-z0-9_-]{30,}", re.IGNORECASE)
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_OURS = ("bot", "handlers", "storage")


def set_up(
    level: Literal["debug", "info", "warning", "error"],
    style: Literal["text", "json"],
    stream: TextIO | None = None,
) -> None:
    """Send all logging to `stream` (stderr), in lines of text or JSON."""
    handler = logging.StreamHandler(stream or sys.stderr)
    renderer: Any = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if style == "json"
        else structlog.dev.ConsoleRenderer(colors=False, pad_event_to=0)
    )
    handler.setFormatter(
        _Redacting(
            foreign_pre_chain=[_only_wording, _only_the_way],
            processors=[
                structlog.stdlib.add_log_level,
                structlog.stdlib.add_logger_name,
                structlog.processors.TimeStamper(fmt="iso", utc=True),
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                renderer,
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    for name in _OURS:
        logging.getLogger(name).setLevel(level.upper())


class _Redacting(structlog.stdlib.ProcessorFormatter):
    """The last look at each line: whatever resembles a token is taken out."""

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


def redacted(text: str) -> str:
    """The text without anything that resembles a token."""
    return _TOKEN.sub("[token]", text)


def cause(error: BaseException) -> str:
    """An exception in a few words that hold nothing personal."""
    kind = type(error).__name__
    module = type(error).__module__
    if isinstance(error, sqlite3.Error) or module.startswith("telegram"):
        return f"{kind}: {redacted(_QUOTED.sub('…', str(error)))[:200]}"
    return kind


def way(error: BaseException) -> list[str]:
    """Where an exception came through, innermost last: "handlers/start.py:12 home"."""
    found: list[str] = []
    for frame in traceback.extract_tb(error.__traceback__):
        parts = frame.filename.replace("\\", "/").split("/")
        found.append(f"{'/'.join(parts[-2:])}:{frame.lineno} {frame.name}")
    return found[-12:]


def _only_wording(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    record: logging.LogRecord = event["_record"]
    if not record.name.startswith(_OURS):
        event["event"] = str(record.msg)[:200]
        event.pop("positional_args", None)
    return event


def _only_the_way(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    record: logging.LogRecord = event["_record"]
    event.pop("exc_info", None)
    if record.exc_info and record.exc_info[1] is not None:
        event["cause"] = cause(record.exc_info[1])
        event["way"] = " > ".join(way(record.exc_info[1]))
    return event
