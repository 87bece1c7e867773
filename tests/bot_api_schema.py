"""The parameters of each Bot API method, against which every request of the suite is checked.

`python -m tests.bot_api_schema` writes it anew from python-telegram-bot's types and from BOUNDS,
which are out of https://core.telegram.org/bots/api. It knows nothing of the simulator's tables.
"""

import collections.abc
import datetime as dtm
import functools
import inspect
import json
import pathlib
import re
import types
import typing
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import telegram
import telegram._bot
import telegram._utils.defaultvalue
import telegram._utils.types
from telegram import Bot, TelegramObject
from telegram._utils.defaultvalue import DefaultValue

from tests import samples

FILE = Path(__file__).with_suffix(".json")

Json = dict[str, Any]

# The library's own, which Telegram never sees.
_OWN = {
    "read_timeout", "write_timeout", "connect_timeout", "pool_timeout", "api_kwargs", "self",
    "allow_sending_without_reply", "reply_to_message_id", "disable_web_page_preview", "filename",
}  # fmt: skip

_ONE_OF = {
    "InlineKeyboardButton": [
        "url", "callback_data", "web_app", "login_url", "switch_inline_query",
        "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text",
        "callback_game", "pay",
    ],
}  # fmt: skip
"""Exactly one of these fields must be there."""

_ALWAYS = {"ReplyKeyboardRemove": "remove_keyboard", "ForceReply": "force_reply"}
"""Fields that are always true; the library sets them by itself."""

_TEXT = {"min": 1, "max_bytes": 32_768}
_CAPTION = {"max_bytes": 32_768}
_LANGUAGE = {"pattern": "([a-z]{2})?"}

BOUNDS: dict[str, Json] = {
    "sendMessage.text": _TEXT,
    "editMessageText.text": _TEXT,
    "sendDocument.caption": _CAPTION,
    "sendPhoto.caption": _CAPTION,
    "editMessageCaption.caption": _CAPTION,
    "deleteMessages.message_ids": {"min_items": 1, "max_items": 100},
    "answerCallbackQuery.text": {"max": 200},
    "getUpdates.limit": {"least": 1, "most": 100},
    "getUpdates.timeout": {"least": 0},
    "setWebhook.max_connections": {"least": 1, "most": 100},
    "setWebhook.secret_token": {"min": 1, "max": 256, "pattern": "[A-Za-z0-9_-]+"},
    "setMyCommands.commands": {"max_items": 100},
    "setMyCommands.language_code": _LANGUAGE,
    "getMyCommands.language_code": _LANGUAGE,
    "deleteMyCommands.language_code": _LANGUAGE,
    "setMyName.name": {"max": 64},
    "setMyName.language_code": _LANGUAGE,
    "setMyDescription.description": {"max": 512},
    "setMyDescription.language_code": _LANGUAGE,
    "setMyShortDescription.short_description": {"max": 120},
    "setMyShortDescription.language_code": _LANGUAGE,
    "*.parse_mode": {"pattern": "HTML|MarkdownV2|Markdown"},
    "sendChatAction.action": {
        "pattern": "typing|upload_photo|record_video|upload_video|record_voice|upload_voice|"
        "upload_document|choose_sticker|find_location|record_video_note|upload_video_note"
    },
    "BotCommand.command": {"pattern": "[a-z0-9_]{1,32}"},
    "BotCommand.description": {"min": 1, "max": 256},
    "InlineKeyboardButton.text": {"min": 1},
    "InlineKeyboardButton.callback_data": {"min": 1, "max_bytes": 64},
    "InlineKeyboardButton.style": {"pattern": "danger|success|primary"},
    "InlineKeyboardMarkup.inline_keyboard": {"max_items": 100},
    "KeyboardButton.text": {"min": 1},
    "ReplyKeyboardMarkup.keyboard": {"min_items": 1},
    "ReplyKeyboardMarkup.input_field_placeholder": {"min": 1, "max": 64},
    "CopyTextButton.text": {"min": 1, "max": 256},
}


def generate() -> Json:
    """The schema."""
    names: Json = {**vars(typing), **vars(collections.abc)}
    for module in (telegram._utils.types, telegram._utils.defaultvalue, telegram._bot, telegram):
        names |= {key: one for key, one in vars(module).items() if not key.startswith("__")}
    names |= {"dtm": dtm, "datetime": dtm.datetime, "Sequence": collections.abc.Sequence}
    found: set[type[TelegramObject]] = set()
    methods: Json = {}
    for name, spelled in inspect.getmembers(Bot, inspect.isfunction):
        if "_" in name or not re.search("[A-Z]", name):
            continue  # Telegram's spelling only
        function = inspect.unwrap(spelled)
        hints = typing.get_type_hints(function, globalns=names)
        parameters = {
            key: _field(hints[key], parameter.default is parameter.empty, found)
            for key, parameter in inspect.signature(function).parameters.items()
            if key not in _OWN
        }
        methods[name] = _bounded(name, parameters)
    done: Json = {}
    while open_ := [cls for cls in found if cls.__name__ not in done]:
        for cls in open_:
            done[cls.__name__] = _type(cls, found)
    return {
        "bot_api": telegram.__bot_api_version__,
        "methods": methods,
        "one_of": _ONE_OF,
        "types": dict(sorted(done.items())),
    }


def _type(cls: type[TelegramObject], found: set[type[TelegramObject]]) -> Json:
    renamed = {"media_type": "type"} if cls.__name__ == "InputMedia" else {}
    described = {
        renamed.get(key, key): _field(hint, needed, found)
        for key, (hint, needed) in samples.fields(cls).items()
        if not (cls.__name__ == "InputMedia" and key == "filename")
    }
    if (always := _ALWAYS.get(cls.__name__)) is not None:
        described[always] = {"is": [{"const": True}], "required": True}
    for key, constant in samples.kind(cls).items():
        described[key] = {"is": [{"const": constant}], "required": True}
    return _bounded(cls.__name__, described)


def _bounded(name: str, described: Json) -> Json:
    return {
        key: field | BOUNDS.get(f"*.{key}", {}) | BOUNDS.get(f"{name}.{key}", {})
        for key, field in described.items()
    }


def _field(hint: Any, needed: bool, found: set[type[TelegramObject]]) -> Json:
    kinds: list[Json] = []
    for kind in _kinds(hint, found):
        if kind not in kinds:
            kinds.append(kind)
    return {"is": kinds, **({"required": True} if needed else {})}


def _kinds(hint: Any, found: set[type[TelegramObject]]) -> Iterator[Json]:
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        for inner in typing.get_args(hint):
            yield from _kinds(inner, found)
    elif origin in (DefaultValue, tuple) or hint in (type(None), object):
        return  # ways of the library to say it
    elif origin in (collections.abc.Sequence, list):
        yield {"array": _field(typing.get_args(hint)[0], True, found)["is"]}
    elif hint in (pathlib.Path, bytes, telegram.InputFile) or origin is typing.IO:
        yield {"type": "file"}
    elif origin is typing.Literal:
        yield from ({"const": constant} for constant in typing.get_args(hint))
    elif inspect.isclass(hint) and issubclass(hint, TelegramObject):
        for kind in samples.concrete(hint):
            found.add(kind)
            yield {"object": kind.__name__}
    else:
        yield {"type": _SCALARS.get(hint, "string" if _is_text(hint) else "any")}


_SCALARS = {
    int: "integer", dtm.datetime: "integer", dtm.timedelta: "integer", bool: "boolean",
    float: "number",
}  # fmt: skip


def _is_text(hint: Any) -> bool:
    return inspect.isclass(hint) and issubclass(hint, str)


@functools.cache
def schema() -> Json:
    """The schema as it is stored."""
    return json.loads(FILE.read_text())


@functools.cache
def _required(kind: str, name: str) -> tuple[str, ...]:
    """The fields that a method or type must have."""
    return tuple(key for key, field in schema()[kind][name].items() if field.get("required"))


def violations(method: str, values: Json, uploads: Collection[str] = ()) -> list[str]:
    """What is wrong with a request: its parameters as they came, and the names of its files."""
    known = schema()["methods"].get(method)
    if known is None:
        return [f"{method}: no such method"]
    named = str(values)
    files = [key for key in uploads if f"attach://{key}" not in named]
    found = [f"{method}.{key}: unknown" for key in (*values, *files) if key not in known]
    found += [
        f"{method}.{key}: required"
        for key in _required("methods", method)
        if key not in values and key not in uploads
    ]
    for key, value in values.items():
        if key in known:
            found += _wrong(f"{method}.{key}", known[key], _plain(known[key], value))
    return found


def _plain(field: Json, value: Any) -> Any:
    """Forms have everything as text, lists and objects as JSON in it."""
    if not isinstance(value, str) or any(kind.get("type") == "string" for kind in field["is"]):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _wrong(where: str, field: Json, value: Any) -> list[str]:
    tries: list[list[str]] = []
    for kind in field["is"]:
        tries.append(_as_kind(where, kind, value))
        if not tries[-1]:
            return list(_out_of_bounds(where, field, value)) if len(field) > 1 else []
    return tries[0] if len(tries) == 1 else _nearest(where, tries, value)


def _nearest(where: str, tries: list[list[str]], value: Any) -> list[str]:
    """Of several kinds that it may be, the complaints of the one that it comes nearest to."""
    if not isinstance(value, dict):
        return [f"{where}: {value!r:.60} is of no kind that is taken"]
    return min(tries, key=lambda one: (any("not an object" in said for said in one), len(one)))


def _as_kind(where: str, kind: Json, value: Any) -> list[str]:
    if "const" in kind:
        return [] if value == kind["const"] else [f"{where}: must be {kind['const']!r}"]
    if "array" in kind:
        if not isinstance(value, list):
            return [f"{where}: not a list"]
        inner = {"is": kind["array"]}
        return [
            said
            for number, one in enumerate(value)
            for said in _wrong(f"{where}[{number}]", inner, one)
        ]
    if "object" in kind:
        return _as_object(where, kind["object"], value)
    if type(value) in _SCALAR_TYPES[kind["type"]]:
        return []
    return [f"{where}: {value!r:.60} is no {kind['type']}"]


_SCALAR_TYPES = {
    "integer": (int,), "number": (int, float), "boolean": (bool,), "string": (str,),
    "file": (str,), "any": (int, float, bool, str, list, dict, type(None)),
}  # fmt: skip


def _as_object(where: str, name: str, value: Any) -> list[str]:
    if not isinstance(value, dict):
        return [f"{where}: not an object"]
    known = schema()["types"][name]
    found = [f"{where}.{key}: unknown in {name}" for key in value if key not in known]
    found += [
        f"{where}.{key}: required in {name}" for key in _required("types", name) if key not in value
    ]
    if (choices := schema()["one_of"].get(name)) and len(set(choices) & set(value)) != 1:
        found.append(f"{where}: exactly one of {', '.join(choices)}")
    for key, inner in value.items():
        if key in known:
            found += _wrong(f"{where}.{key}", known[key], inner)
    return found


def _out_of_bounds(where: str, field: Json, value: Any) -> Iterator[str]:
    if isinstance(value, str):
        length = len(value.encode("utf-16-le", "surrogatepass")) // 2
        octets = len(value.encode("utf-8", "surrogatepass"))
        if length < field.get("min", 0) or length > field.get("max", length):
            yield f"{where}: {length} characters"
        if octets > field.get("max_bytes", octets):
            yield f"{where}: {octets} bytes"
        if "pattern" in field and not re.fullmatch(field["pattern"], value):
            yield f"{where}: {value!r:.60}"
    elif isinstance(value, list):
        count = len(value)
        if count < field.get("min_items", 0) or count > field.get("max_items", count):
            yield f"{where}: {count} items"
    elif type(value) is int and not field.get("least", value) <= value <= field.get("most", value):
        yield f"{where}: {value}"


if __name__ == "__main__":
    FILE.write_text(json.dumps(generate(), indent=1, ensure_ascii=False) + "\n")
    print(f"{FILE.name}: Bot API {telegram.__bot_api_version__}")
