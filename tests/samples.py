"""Samples of everything that the Bot API can send, built from the library's own types.

sample(telegram.Poll)     # a Poll as JSON, with all that it requires
variants(Message, "forward_origin")     # one for each kind of origin
"""

import collections.abc
import datetime as dtm
import enum
import functools
import inspect
import pathlib
import types
import typing
from typing import Any

import telegram
import telegram._utils.types
from telegram import TelegramObject

DATE = 1_790_000_000

CONTENTS = (
    "animation", "audio", "contact", "dice", "document", "game", "giveaway", "giveaway_winners",
    "invoice", "live_photo", "location", "paid_media", "photo", "poll", "sticker", "story", "venue",
    "video", "video_note", "voice", "checklist",
)  # fmt: skip
"""What she sends: she waits for an answer."""

SERVICES = (
    "boost_added", "channel_chat_created", "chat_background_set", "chat_owner_changed",
    "chat_owner_left", "chat_shared", "checklist_tasks_added", "checklist_tasks_done",
    "connected_website", "delete_chat_photo", "direct_message_price_changed", "forum_topic_closed",
    "forum_topic_created", "forum_topic_edited", "forum_topic_reopened",
    "general_forum_topic_hidden", "general_forum_topic_unhidden", "gift", "gift_upgrade_sent",
    "giveaway_completed", "giveaway_created", "group_chat_created", "left_chat_member",
    "managed_bot_created", "message_auto_delete_timer_changed", "migrate_from_chat_id",
    "migrate_to_chat_id", "new_chat_members", "new_chat_photo", "new_chat_title",
    "paid_message_price_changed", "passport_data", "pinned_message", "poll_option_added",
    "poll_option_deleted", "proximity_alert_triggered", "refunded_payment", "successful_payment",
    "suggested_post_approval_failed", "suggested_post_approved", "suggested_post_declined",
    "suggested_post_paid", "suggested_post_refunded", "supergroup_chat_created", "unique_gift",
    "users_shared", "video_chat_ended", "video_chat_participants_invited", "video_chat_scheduled",
    "video_chat_started", "web_app_data", "write_access_allowed",
)  # fmt: skip
"""What Telegram tells of the chat: nobody waits for an answer."""

# Where the library's name differs from Telegram's.
_NAMES = {"from_user": "from"}

# Of these classes the library keeps the kinds as subclasses, with a constant that names each.
_CONSTANTS = ("type", "status", "source")


def _subclasses(cls: type[TelegramObject]) -> list[type[TelegramObject]]:
    found = [cls] if not cls.__subclasses__() else []
    for inner in cls.__subclasses__():
        found += _subclasses(inner)
    return found


@functools.cache
def fields(cls: type) -> dict[str, tuple[Any, bool]]:
    """Of each field of a class: its type and whether it is required."""
    signature = inspect.signature(cls.__init__)
    names: dict[str, Any] = {**vars(typing), **vars(collections.abc)}
    names |= {**vars(telegram._utils.types), **vars(telegram)}
    names |= {"dtm": dtm, "datetime": dtm.datetime}
    names |= vars(inspect.getmodule(cls))
    names["Path"] = pathlib.Path
    hints = typing.get_type_hints(cls.__init__, globalns=names)
    return {
        name: (hints.get(name, Any), parameter.default is inspect.Parameter.empty)
        for name, parameter in signature.parameters.items()
        if name not in ("self", "api_kwargs")
    }


def concrete(cls: type[TelegramObject]) -> list[type[TelegramObject]]:
    """The kinds of a class that stands for several; otherwise itself."""
    own = [one for one in _subclasses(cls) if one.__module__.startswith("telegram.")]
    kinds = [one for one in own if kind(one)]
    return kinds or [cls]


def kind(cls: type[TelegramObject]) -> dict[str, str]:
    """The field by which a subclass is told from its siblings, and its value there."""
    if TelegramObject in cls.__bases__:
        return {}
    for base in cls.__mro__[1:]:
        if base is TelegramObject or not issubclass(base, TelegramObject):
            continue
        for name in _CONSTANTS:
            if name in fields(base) and name not in fields(cls):
                return {name: _constant(cls, name)}
    return {}


def _constant(cls: type[TelegramObject], name: str) -> str:
    given = {key: _object(hint) for key, (hint, _) in fields(cls).items()}
    value = getattr(cls(**given), name)
    return str(value.value if isinstance(value, enum.Enum) else value)


def _object(hint: Any) -> Any:
    """A stand-in, good enough to call a constructor with."""
    if hint is dtm.datetime:
        return dtm.datetime.fromtimestamp(DATE, dtm.UTC)
    union = typing.get_origin(hint) in (typing.Union, types.UnionType)
    return 7 if hint is int or (union and int in typing.get_args(hint)) else ()


def sample(cls: type[TelegramObject]) -> dict[str, Any]:
    """An object of this class as JSON, with what it requires."""
    cls = concrete(cls)[0]
    required = {
        _NAMES.get(name, name): value(hint)
        for name, (hint, needed) in fields(cls).items()
        if needed
    }
    found = required | kind(cls)
    try:
        cls.de_json(dict(found))
    except (ValueError, TypeError):
        # Some of what may be missing by its type is required all the same.
        needed = {
            name: value(hint)
            for name, (hint, _) in fields(cls).items()
            if hint in (bool | None, str | None, collections.abc.Sequence[str] | None)
        }
        found = needed | found
    return found


def value(hint: Any) -> Any:
    """A value of this type as JSON."""
    return values(hint)[0]


def values(hint: Any) -> list[Any]:
    """Values of this type as JSON, one of each kind."""
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        inner = [one for one in typing.get_args(hint) if one is not type(None)]
        return [found for one in inner[:1] for found in values(one)]
    if origin in (collections.abc.Sequence, list, tuple):
        return [[value(typing.get_args(hint)[0])]]
    if inspect.isclass(hint) and issubclass(hint, TelegramObject):
        if issubclass(hint, telegram.MaybeInaccessibleMessage):
            return [sample(telegram.Message)]
        return [sample(kind) for kind in concrete(hint)]
    if hint is bool or hint is typing.Literal[True]:
        return [True]
    if hint is dtm.datetime:
        return [DATE]
    if hint in (int, dtm.timedelta):
        return [7]
    if hint is float:
        return [1.5]
    if hint is str or (inspect.isclass(hint) and issubclass(hint, str)):
        return ["x"]
    raise TypeError(f"no sample of {hint}")


def variants(cls: type[TelegramObject], name: str) -> list[Any]:
    """Values that a field of a class can have, one of each kind."""
    return values(fields(cls)[name][0])
