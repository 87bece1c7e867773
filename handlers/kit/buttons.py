"""Typed buttons: a press is a frozen dataclass that packs into a callback's 64 bytes.

    class TakeSeat(Press, prefix="ets"):
        event_id: int

A button is only a request: the handler of the press checks the member, the object and its status.
"""

import re
from dataclasses import FrozenInstanceError, dataclass, fields, replace
from functools import cache
from types import NoneType, UnionType
from typing import (
    Any,
    ClassVar,
    Self,
    TypeVar,
    cast,
    dataclass_transform,
    get_args,
    get_type_hints,
)

MAX_TEXT = 64
"""Largest callback_data in bytes (https://core.telegram.org/bots/api#inlinekeyboardbutton)."""

MAX_INTEGER = 2**53
"""Largest integer in a button: no id is larger, and a page number times its size fits SQLite."""

LAST_PAGE = 9_999
"""The last page of a list; pages count from 0."""

_PREFIX = re.compile(r"[a-z]{1,8}")
_TEXT = re.compile(r"[A-Za-z0-9_-]*")
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,18})")

_PRESSES: dict[str, type["Press"]] = {}

P = TypeVar("P", bound="Press")


@dataclass_transform(frozen_default=True, kw_only_default=False)
class Press:
    """The action that a button asks for. Fields may be int, bool, str and their optional forms.

    A field named `page` reaches the handler within 0 and LAST_PAGE. `irrevocable`: the action
    cannot be undone, so the router asks for confirmation before its handler runs (`confirm.py`).
    `destructive`: the action takes something away, so its buttons are red and below all others.
    """

    prefix: ClassVar[str]
    is_irrevocable: ClassVar[bool]
    is_destructive: ClassVar[bool]

    def __init_subclass__(
        cls, *, prefix: str, irrevocable: bool = False, destructive: bool = False
    ) -> None:
        if not _PREFIX.fullmatch(prefix):
            raise ValueError(f"{cls.__name__}: the prefix must be 1 to 8 of a-z")
        if prefix in _PRESSES:
            raise ValueError(f"{cls.__name__}: {_PRESSES[prefix].__name__} has this prefix")
        cls.prefix = prefix
        cls.is_irrevocable = irrevocable
        cls.is_destructive = destructive
        # `frozen`, `eq` and `repr` would make six functions for each of some hundred presses, which
        # takes a tenth of the start and two megabytes. They are below, once.
        dataclass(repr=False, eq=False)(cls)
        _PRESSES[prefix] = cls

    def __setattr__(self, name: str, value: object) -> None:
        if name in vars(self):
            raise FrozenInstanceError(f"{type(self).__name__}.{name} cannot be changed")
        super().__setattr__(name, value)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and vars(other) == vars(self)

    def __hash__(self) -> int:
        return hash((type(self), *vars(self).values()))

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
        return f"{type(self).__name__}({values})"

    @property
    def takes_away(self) -> bool:
        """Whether this press takes something away. A press that does so only with some values of
        its fields overrides this.
        """
        return self.is_destructive

    def pack(self) -> str:
        """Pack into callback_data. Raises ValueError if the fields do not fit."""
        # The fields are all the attributes, in order, and are read faster so than by `fields`.
        data = ":".join((self.prefix, *map(_pack, vars(self).values())))
        if len(data) > MAX_TEXT:
            raise ValueError(f"{type(self).__name__} packs to {len(data)} bytes: {data}")
        return data

    @classmethod
    def parse(cls, parts: list[str]) -> Self | None:
        """The press with these packed fields; None if they are not valid for this type."""
        kinds = _kinds(cls)
        if len(parts) != len(kinds):
            return None
        values: list[object] = []
        for part, (kind, optional) in zip(parts, kinds, strict=True):
            if part == "" and optional:
                values.append(None)
            elif kind is bool and part in ("0", "1"):
                values.append(part == "1")
            elif kind is int and _INTEGER.fullmatch(part) and abs(int(part)) <= MAX_INTEGER:
                values.append(int(part))
            elif kind is str and _TEXT.fullmatch(part):
                values.append(part)
            else:
                return None
        return cls(*values)


@dataclass(frozen=True, slots=True)
class OpenLink:
    """What a button does that opens a web address; the bot does not learn of it."""

    url: str


@dataclass(frozen=True, slots=True)
class CopyText:
    """What a button does that copies 1 to 256 characters; the bot does not learn of it."""

    text: str


def unpack(data: str) -> Press | None:
    """The press that callback_data stands for; None if no button of this version packs to it."""
    if len(data) > MAX_TEXT:
        return None
    prefix, *parts = data.split(":")
    kind = _PRESSES.get(prefix)
    press = kind.parse(parts) if kind else None
    return press if press is not None and press.pack() == data else None


def with_valid_page(press: P) -> P:
    """The press with its `page`, if it has one, moved within 0 and LAST_PAGE: a client may send any
    number.
    """
    page: int | None = getattr(press, "page", None)
    if page is None or 0 <= page <= LAST_PAGE:
        return press
    return cast(P, replace(cast(Any, press), page=min(max(page, 0), LAST_PAGE)))


def all_presses() -> tuple[type[Press], ...]:
    """Every button type of the modules that are imported."""
    return tuple(_PRESSES.values())


def _pack(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return str(int(value))
        case int() if abs(value) <= MAX_INTEGER:
            return str(value)
        case str() if _TEXT.fullmatch(value):
            return str(value)
        case _:
            raise ValueError(f"{value!r} does not go into a button")


@cache
def _kinds(press: type[Press]) -> tuple[tuple[type, bool], ...]:
    hints = get_type_hints(press)
    kinds: list[tuple[type, bool]] = []
    for field in fields(cast(Any, press)):
        hint = hints[field.name]
        options = get_args(hint) if isinstance(hint, UnionType) else (hint,)
        (kind,) = [option for option in options if option is not NoneType]
        if kind not in (int, bool, str):
            raise TypeError(f"{press.__name__}.{field.name}: {kind} does not go into a button")
        kinds.append((kind, NoneType in options))
    return tuple(kinds)
