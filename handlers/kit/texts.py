"""The bot's texts: Fluent messages, one file per feature and language.

`t("key", name=value)` returns Telegram HTML: every value is escaped, and only the locale files
contain markup. `t.plain(...)` returns unformatted text for buttons, toasts and menus. The function
ORDINAL($number) is an ordinal in figures (ordinals.py).
"""

import html
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from importlib import resources
from typing import Any, ClassVar, Final, Generic, TypeVar, overload

from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.runtime.resolver import Message

from handlers.kit.ordinals import ordinal

LANGUAGES: Final = ("en", "ru", "kk", "ky", "tg", "tk", "uz")
"""The languages that Kurak speaks, as ISO 639-1 codes; Telegram uses the same codes."""

Argument = str | int

RENDERED, SHORT = 2_000, 40
"""How many rendered texts of each language are kept, and the longest value in one of them, in
characters: most screens say the same again, and Fluent takes 20 times as long as a look-up.
"""

# Fluent refuses values longer than 2,500 characters, to stop messages that multiply themselves.
# Ours come from this repository, and an escaped description or agenda is longer.
resolver.MAX_PART_LENGTH = 40_000


class Translator:
    """All texts in one language. Get one with `texts(language)`."""

    def __init__(self, language: str) -> None:
        self.language = language
        functions: Any = {"ORDINAL": self._ordinal}  # the library's parameter has no type
        self._bundle = FluentBundle(
            [_BABEL.get(language, language)], functions=functions, use_isolating=False
        )
        # A message is parsed on first use: parsing all seven languages would slow the start by most
        # of a second.
        self._unread = {
            sys.intern(key): source  # the keys are the same in all languages
            for _, text in sources(language)
            for key, source in messages_in(text)
        }
        self._kept = lru_cache(RENDERED)(self._render)

    @property
    def keys(self) -> frozenset[str]:
        """The keys of all messages."""
        return frozenset(key for _, text in sources(self.language) for key, _ in messages_in(text))

    def __call__(self, key: str, **values: Argument) -> str:
        """The message as Telegram HTML. Raises KeyError for an unknown key."""
        if not values:
            return self._format(key)
        return self._format(key, *((name, _escaped(value)) for name, value in values.items()))

    def plain(self, key: str, **values: Argument) -> str:
        """The message as unformatted text. Raises KeyError for an unknown key."""
        if not values:
            return html.unescape(self._format(key))
        return self._format(key, *values.items())

    def _ordinal(self, number: Any) -> str:
        return ordinal(self.language, int(number))

    def _message(self, key: str) -> Message:
        # Exports are rendered in other threads, so the source is removed only after the message is
        # there.
        source = self._unread.get(key)
        if source is not None:
            resource: Any = FluentResource(source)
            if [type(entry).__name__ for entry in resource.body] != ["Message"]:
                raise ValueError(f"{self.language}: cannot read «{source.strip()}»")
            self._bundle.add_resource(resource)
            self._unread.pop(key, None)
        return self._bundle.get_message(key)

    def _format(self, key: str, *values: tuple[str, Argument]) -> str:
        if any(isinstance(value, str) and len(value) > SHORT for _, value in values):
            return self._render(key, *values)
        return self._kept(key, *values)

    def _render(self, key: str, *values: tuple[str, Argument]) -> str:
        pattern: Any = self._message(key).value
        text, errors = self._bundle.format_pattern(pattern, dict(values))
        if errors:
            raise ValueError(f"{self.language}: {key}: {errors[0]}")
        return _with_one_full_stop(str(text), (value for _, value in values))


# Fluent takes number formats and plural rules from Babel. The region makes no difference, but Uzbek
# needs its script.
_BABEL = {"uz": "uz-Latn"}


def _with_one_full_stop(text: str, values: Iterable[Argument]) -> str:
    """The text without a second full stop after a value that ends with one, such as "Сәуле К."."""
    for value in values:
        if isinstance(value, str) and value.endswith(".") and not value.endswith(".."):
            text = re.sub(rf"({re.escape(value)}(?:</\w+>)*)\.(?!\.)", r"\1", text)
    return text


def _escaped(value: Argument) -> Argument:
    return html.escape(value, quote=False) if isinstance(value, str) else value


@cache
def texts(language: str) -> Translator:
    """The texts in one of LANGUAGES."""
    return Translator(language)


def sources(language: str) -> Iterable[tuple[str, str]]:
    """Name and content of each locale file of a language."""
    folder = resources.files("handlers") / "locales" / language
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".ftl"):
            yield entry.name, entry.read_text("utf-8")


_BEGINS = re.compile(r"^(?=[A-Za-z])", re.MULTILINE)


def messages_in(source: str) -> Iterable[tuple[str, str]]:
    """Key and source of each message. In our files a message begins where a line begins with a
    letter, and no message refers to another.
    """
    for message in _BEGINS.split(source):
        if message[:1].isalpha():
            yield message.partition("=")[0].strip(), message


@dataclass(frozen=True, slots=True)
class LazyText:
    """A message that is chosen in one place and rendered in another."""

    key: str
    values: tuple[tuple[str, Argument], ...] = ()

    def html(self, t: Translator) -> str:
        """Render as Telegram HTML."""
        return t(self.key, **dict(self.values))

    def plain(self, t: Translator) -> str:
        """Render as unformatted text."""
        return t.plain(self.key, **dict(self.values))


def lazy(key: str, **values: Argument) -> LazyText:
    """A message to be rendered later."""
    return LazyText(key, tuple(values.items()))


M = TypeVar("M", bound=str)
E = TypeVar("E", bound=StrEnum)


class Family(Generic[M]):
    """One message for each member of enums or of lists of words: `Family("event-notice",
    RegisterOutcome)` has the messages `event-notice-registered` and so on.

    A key that does not appear literally in the code comes from a family, so grep finds its
    beginning and a test can walk all keys. `without` lists members that are never rendered.
    """

    registered: ClassVar[list["Family[Any]"]] = []

    @overload
    def __init__(
        self: "Family[E]", prefix: str, *members: type[E], without: Iterable[E] = ()
    ) -> None: ...
    @overload
    def __init__(
        self: "Family[str]", prefix: str, *members: Iterable[str], without: Iterable[str] = ()
    ) -> None: ...
    def __init__(self, prefix: str, *members: Iterable[str], without: Iterable[str] = ()) -> None:
        self.prefix = prefix
        excluded = set(without)
        self._keys: dict[str, str] = {
            str(member): f"{prefix}-{member}"
            for some in members
            for member in some
            if member not in excluded
        }
        Family.registered.append(self)

    def __call__(self, member: M) -> str:
        """The key of a member's message. Raises KeyError if it is not a member."""
        return self._keys[member]

    def __contains__(self, member: object) -> bool:
        return member in self._keys

    def __iter__(self) -> Iterator[str]:
        """The members, in order."""
        return iter(self._keys)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all messages of the family."""
        return tuple(self._keys.values())
