"""Walks every screen in one language, and notes of each who makes it and what it is made of."""

import inspect
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from handlers.kit.screens import Screen
from handlers.kit.texts import texts
from tests.every_screen import directory_screens, screens
from tests.gallery.samples import RIGHT_TO_LEFT, MarkingTranslator, sample
from tests.introductions.screens import introduction_screens
from tests.screens import Sample

ROOT = Path(__file__).parents[2]
HANDLERS = str(ROOT / "handlers")


@dataclass(frozen=True, slots=True)
class Maker:
    """The function that makes a screen, and for the questions of a form, which question."""

    module: str
    name: str
    line: int
    about: str
    form: str | None = None
    field: str | None = None

    @property
    def place(self) -> str:
        return f"{self.module.replace('.', '/')}.py:{self.line}"


@dataclass(frozen=True, slots=True)
class Shown:
    """A screen as she sees it; `marked` is its text, and `labels` are its buttons, between marks
    that tell the message of each piece.
    """

    maker: Maker | None
    screen: Screen
    marked: str
    labels: tuple[str, ...]
    keys: tuple[str, ...]
    own_words: frozenset[tuple[str, str]]


@cache
def walk(language: str) -> list[Shown]:
    """Every screen in this language, in the order of the walk."""
    t = MarkingTranslator(language)
    with _makers() as makers:
        made = [(makers.get(id(screen)), screen) for screen in _screens(t)]
    # A third of them are the same again.
    shown = {one: _shown(t, *one) for one in dict.fromkeys(made)}
    return [shown[one] for one in made]


def _screens(t: MarkingTranslator) -> Iterator[Screen]:
    yield from screens(t, sample(t.language))
    foreign = sample(t.language, RIGHT_TO_LEFT)
    for some in (directory_screens, introduction_screens):
        yield from some(t, foreign)


def _shown(t: MarkingTranslator, maker: Maker | None, marked: Screen) -> Shown:
    labels = tuple(button.label for row in marked.rows for button in row)
    whole = "\n".join((marked.text, *labels))
    rows = tuple(
        tuple(replace(button, label=t.without(button.label)) for button in row)
        for row in marked.rows
    )
    screen = replace(marked, text=t.without(marked.text), rows=rows)
    own = frozenset(_own(t, whole))
    return Shown(maker, screen, marked.text, labels, t.keys_in(whole), own)


def _own(t: MarkingTranslator, marked: str) -> Iterator[tuple[str, str]]:
    """Each message with its own words, without those of the messages in it and without figures: its
    branches differ in them.
    """
    opened: list[tuple[str, list[str]]] = []
    for mark, words in t.pieces(_FIGURES.sub("", marked)):
        if (key := t.key_of(mark)) is not None:
            opened.append((key, []))
        elif mark == t.END and opened:
            key, own = opened.pop()
            yield key, "".join(own)
        if opened:
            opened[-1][1].append(words)


_FIGURES = re.compile(r"\d")


@contextmanager
def _makers() -> Iterator[dict[int, Maker]]:
    """Notes which function of a handler makes each screen, while this is open."""
    found: dict[int, Maker] = {}
    kept: list[Screen] = []  # so that no id is given twice
    create: Any = Screen.__init__

    def creating(self: Screen, *values: Any, **named: Any) -> None:
        create(self, *values, **named)
        kept.append(self)
        if (maker := _maker(sys._getframe(1))) is not None:
            found[id(self)] = maker

    Screen.__init__ = creating
    try:
        yield found
    finally:
        Screen.__init__ = create


def _maker(frame: FrameType | None) -> Maker | None:
    while frame is not None and not frame.f_code.co_filename.startswith(HANDLERS):
        if frame.f_code.co_filename.startswith(str(ROOT / "tests")):
            return None
        frame = frame.f_back
    while frame is not None and frame.f_code.co_name.startswith("<"):
        frame = frame.f_back
    if frame is None:
        return None
    maker = _function(frame.f_code)
    draft = frame.f_locals.get("draft")
    if maker.module == "handlers.kit.forms.rendering" and draft:
        return replace(maker, form=draft.form, field=draft.field)
    return maker


@cache
def _function(code: CodeType) -> Maker:
    module = ".".join(Path(code.co_filename).relative_to(ROOT).with_suffix("").parts)
    function = getattr(sys.modules[module], code.co_qualname, None)
    about = (inspect.getdoc(function) or "").partition("\n\n")[0] if function else ""
    return Maker(module, code.co_qualname, code.co_firstlineno, " ".join(about.split()))


def chosen(hers: Sequence[Shown], english: Sequence[Shown]) -> list[tuple[Shown, Shown]]:
    """Of two walks, the screens that a reader of the first language needs, each with the English
    one: those that say something which none before has said.
    """
    said: set[tuple[Maker | None, str, str]] = set()
    found: list[tuple[Shown, Shown]] = []
    for one, other in _pairs(hers, english):
        says = {(one.maker, key, words) for key, words in one.own_words | other.own_words}
        if not says <= said:
            said |= says
            found.append((one, other))
    return found


def _pairs(hers: Sequence[Shown], english: Sequence[Shown]) -> Iterator[tuple[Shown, Shown]]:
    # Where a longer language fills more pages, the numbers of screens differ.
    ours, theirs = _by_maker(hers), _by_maker(english)
    assert ours.keys() == theirs.keys()
    for maker, some in ours.items():
        others = theirs[maker]
        if len(some) == len(others):
            yield from zip(some, others, strict=True)
            continue
        alike = {other.keys: other for other in reversed(others)}
        for one in some:
            if (other := alike.get(one.keys)) is not None:
                yield one, other


def _by_maker(shown: Sequence[Shown]) -> dict[Maker | None, list[Shown]]:
    found: dict[Maker | None, list[Shown]] = {}
    for one in shown:
        found.setdefault(one.maker, []).append(one)
    return found


def unshown(shown: list[tuple[Shown, Shown]]) -> list[str]:
    """The keys of the messages that no screen has."""
    met = {key for one, _ in shown for key in one.keys}
    return sorted(texts("en").keys - met)


__all__ = ["Maker", "Sample", "Shown", "chosen", "unshown", "walk"]
