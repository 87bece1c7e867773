"""Logs that an operator can search, without tokens, names or texts in them.

Our own events carry named values that we chose. Of a library's message only the format string is
kept, never its arguments; of an exception only its type and its path through the code, since its
message may contain somebody's name. A server's words are quoted only if they are a description that
Telegram is known to give; anything else may contain a name, a text or the token.
"""

import logging
import re
import sys
import traceback
from collections import Counter, deque
from typing import Any, Final, Literal, TextIO

import structlog
from structlog.typing import EventDict, WrappedLogger
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    RetryAfter,
    TelegramError,
)

from storage.database import StorageError

LONGEST_ERROR: Final = 400
"""How much of a line is kept as one of the last errors, in characters."""

UNKNOWN: Final = "a description that is not known"

_TOKEN = re.compile(r"[0-9]{1,20}(:|%3A)[A-Za-z0-9_-]{30,}", re.IGNORECASE)
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_OWN_PACKAGES = ("bot", "handlers", "storage")

_OF_ERROR = r"[a-z]{1,40}(?:error|timeout)"
_KNOWN_DESCRIPTIONS = re.compile(
    "|".join(
        rf"(?:{description})"
        for description in (
            # The Bot API: https://github.com/tdlib/telegram-bot-api, Client.cpp and ClientManager.
            r"message is not modified",
            r"message to (?:edit|delete|reply|copy|forward|be replied) not found",
            r"message can't be (?:edited|deleted|deleted for everyone|copied|forwarded)",
            r"there is no (?:text|caption) in the message to edit",
            r"message text is empty",
            r"message must be non-empty",
            r"text must be non-empty",
            r"message (?:caption )?is too long",
            r"strings must be encoded in utf-8",
            r"can't parse (?:entities|reply keyboard markup json object|inline keyboard button|"
            r"json object|the request)",
            r"reply markup is too long",
            r"(?:inline |reply )?keyboard (?:is empty|button text must be non-empty)",
            r"inline keyboard button text must be non-empty",
            r"text buttons are unallowed in the inline keyboard",
            r"query is too old and response timeout expired or query id is invalid",
            r"wrong file identifier(?:/http url specified)?",
            r"wrong remote file identifier specified",
            r"wrong type of (?:file|the web page content)",
            r"invalid file_?id",
            r"file must be non-empty",
            r"file is too big",
            r"can't use file of type \w+ as \w+",
            r"type of file mismatch",
            r"chat not found",
            r"user not found",
            r"user_id_invalid",
            r"peer_id_invalid",
            r"(?:input_user|user)_deactivated",
            r"have no rights to send a message",
            r"need administrator rights in the channel chat",
            r"not enough rights to send \w+(?: messages)? to the chat",
            r"group chat was upgraded to a supergroup chat",
            r"(?:message|media_caption)_too_long",
            r"button_(?:data|type|url|user_privacy)_(?:invalid|restricted)",
            r"bot_command_(?:description_)?invalid",
            r"bot_commands_too_much",
            r"bot_(?:title|description|about)_invalid",
            r"invalid language code specified",
            r"entities_too_long",
            r"entity_bounds_invalid",
            r"bot was blocked by the user",
            r"bot was kicked from the (?:super)?group chat",
            r"bot is not a member of the (?:channel|(?:super)?group) chat",
            r"bot can't initiate conversation with a user",
            r"bot can't send messages to bots",
            r"user is deactivated",
            r"terminated by (?:other getupdates request|setwebhook request)",
            r"can't use getupdates method while webhook is active",
            r"method not found",
            r"unauthorized",
            r"not found",
            r"forbidden",
            r"logged out",
            r"conflict",
            r"internal server error",
            r"bad gateway",
            r"service unavailable",
            r"gateway timeout",
            r"request entity too large",
            r"restart",
            r"failed to get upgraded chat",
            # setWebhook, and the errors that getWebhookInfo reports: WebhookActor.cpp
            r"bad webhook: an https url must be provided for webhook",
            r"bad webhook: https url must be provided for webhook",
            r"bad webhook: webhook can be set up only on ports 80, 88, 443 or 8443",
            r"bad webhook: failed to resolve host",
            r"bad webhook: ip address [0-9a-f.:]+ is reserved",
            r"invalid webhook url specified",
            r"secret token (?:contains unallowed characters|is too long)",
            r"wrong response from the webhook: [1-5][0-9][0-9]",
            r"connection (?:timed out|refused|reset by peer|closed)",
            r"connection was closed",
            r"read timeout expired",
            r"ssl error",
            r"certificate verify failed",
            r"failed to resolve host",
            r"network is unreachable",
            r"no route to host",
            # python-telegram-bot and bot/transport.py
            r"invalid token",
            r"invalid server response",
            r"timed out",
            r"the transport is closed",
            r"the connection had ended",
            r"an answer that makes no sense \([1-5][0-9]{2}\)",
            r"a server error \([1-5][0-9]{2}\)",
            r"not the bot api answers \([1-5][0-9]{2}\)",
            r"the bot api takes no calls now \([1-5][0-9]{2}\)",
            rf"no connection \({_OF_ERROR}\)",
            rf"no answer in time \({_OF_ERROR}\)",
            rf"the connection broke \({_OF_ERROR}\)",
            rf"the updates could not be stored \({_OF_ERROR}\)",
        )
    )
)
_PREFIX = re.compile(r"(?:(?:bad request|forbidden|conflict|unauthorized|not found): ){1,2}")
_STATUS = re.compile(r"\(([1-5][0-9]{2})\)")


counts: Counter[str] = Counter()
"""Number of lines since startup by level: "warning", "error" and so on."""


class _Counting(logging.StreamHandler[TextIO]):
    def emit(self, record: logging.LogRecord) -> None:
        counts[record.levelname.lower()] += 1
        super().emit(record)


def set_up(
    level: Literal["debug", "info", "warning", "error"],
    style: Literal["text", "json"],
    stream: TextIO | None = None,
) -> None:
    """Send all logging to `stream` (by default stderr), in lines of text or JSON."""
    handler = _Counting(stream or sys.stderr)
    renderer: Any = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if style == "json"
        else structlog.dev.ConsoleRenderer(colors=False, pad_event_to=0)
    )
    handler.setFormatter(
        _Redacting(
            foreign_pre_chain=[_drop_arguments, _summarise_traceback],
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
    for name in _OWN_PACKAGES:
        logging.getLogger(name).setLevel(level.upper())


errors: deque[str] = deque(maxlen=20)
"""The last lines of level "error" that nobody has taken yet, each after its time in seconds since
1970.
"""


def take_errors() -> list[str]:
    """The errors since the last call."""
    taken = list(errors)
    errors.clear()
    return taken


class _Redacting(structlog.stdlib.ProcessorFormatter):
    """The last step for each line: removes whatever resembles a token."""

    def format(self, record: logging.LogRecord) -> str:
        line = redacted(super().format(record))
        if record.levelno >= logging.ERROR:
            errors.append(f"{record.created:.0f} {line[:LONGEST_ERROR]}")
        return line


def redacted(text: str) -> str:
    """The text with everything that resembles a token removed."""
    return _TOKEN.sub("[token]", text)


def cause(error: BaseException) -> str:
    """Describe an exception in a few words, without personal data."""
    kind = type(error).__name__
    if isinstance(error, StorageError):
        # Only its code: the engine's message may quote a search query.
        return f"{kind}: {error.code}"
    if isinstance(error, RetryAfter):
        return f"{kind}: 429, retry after {error.retry_after} s"
    if isinstance(error, ChatMigrated):
        return f"{kind}: 400, the group has another number now"
    if isinstance(error, TelegramError):
        status = _status(error)
        return f"{kind}: {f'{status}, ' if status else ''}{described(error.message)}"
    return kind


def described(description: str) -> str:
    """The part of a server's description that Telegram is known to give, otherwise UNKNOWN."""
    words = description.lower()
    if prefix := _PREFIX.match(words):
        words = words[prefix.end() :]
    found = _KNOWN_DESCRIPTIONS.match(words)
    if found is None:
        return UNKNOWN
    rest = words[found.end() :]
    # Whatever follows a known description is left out.
    return found[0] if rest[:1] in ("", ":", ";", ",", ".", " ", "(") else UNKNOWN


def _status(error: TelegramError) -> str:
    for kind, status in ((BadRequest, "400"), (Forbidden, "403"), (Conflict, "409")):
        if isinstance(error, kind):
            return status
    found = _STATUS.search(error.message[:60])
    return found[1] if found else ""


def call_path(error: BaseException) -> list[str]:
    """Functions that an exception passed through, innermost last: "handlers/start.py:12 home"."""
    found: list[str] = []
    for frame in traceback.extract_tb(error.__traceback__):
        parts = frame.filename.replace("\\", "/").split("/")
        found.append(f"{'/'.join(parts[-2:])}:{frame.lineno} {frame.name}")
    return found[-12:]


def _drop_arguments(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    record: logging.LogRecord = event["_record"]
    if not record.name.startswith(_OWN_PACKAGES):
        # asyncio and others append their findings in later lines, as the text of an exception.
        wording = str(record.msg).partition("\n")[0]
        event["event"] = _QUOTED.sub("…", wording)[:200]
        event.pop("positional_args", None)
    return event


def _summarise_traceback(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    record: logging.LogRecord = event["_record"]
    event.pop("exc_info", None)
    if record.exc_info and record.exc_info[1] is not None:
        event["cause"] = cause(record.exc_info[1])
        event["way"] = " > ".join(call_path(record.exc_info[1]))
    return event
