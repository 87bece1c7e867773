"""A screen is data: a text and rows of buttons, made by pure functions.

So every screen can be tested in every language, with hostile names, without a network.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from handlers.kit.bounds import LABEL
from handlers.kit.buttons import CopyText, OpenLink, Press
from handlers.kit.characters import shortened
from handlers.kit.label_widths import broken
from storage.database import Page

T = TypeVar("T")

TEXT, CAPTION = 4096, 1024
"""Longest text of a message and longest caption, in UTF-16 code units and without markup
(https://core.telegram.org/bots/api#sendmessage).
"""


Style = Literal["primary", "danger", "plain"]
"""The colour of a button: that of the screen's one main action, that of an action that takes
something away, or neither. Old clients show no colours, so the label says everything.
"""


@dataclass(frozen=True, slots=True)
class Button:
    """One button. `label` is unformatted text. Without a `style` of its own, it is "danger" if its
    press takes something away, else "plain".
    """

    label: str
    press: Press | OpenLink | CopyText
    style: Style | None = None

    @property
    def shown_style(self) -> Style:
        """The style that the button is shown in."""
        if self.style is not None:
            return self.style
        return "danger" if isinstance(self.press, Press) and self.press.takes_away else "plain"

    def markup(self) -> dict[str, Any]:
        """The button as Telegram's InlineKeyboardButton."""
        button: dict[str, Any] = {"text": shortened(self.label, LABEL)}
        match self.press:
            case OpenLink(url):
                button["url"] = url
            case CopyText(text):
                button["copy_text"] = {"text": text}
            case press:
                button["callback_data"] = press.pack()
        if self.shown_style != "plain":
            button["style"] = self.shown_style
        return button


def main(label: str, press: Press) -> Button:
    """The button for the one action that a screen is for; a screen has at most one."""
    return Button(label, press, "primary")


Row = tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class File:
    """A file to send."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Media:
    """A picture or a file in a message: its bytes, or its Telegram file id."""

    kind: Literal["photo", "document"]
    file: File | str


@dataclass(frozen=True, slots=True)
class Screen:
    """A message. `text` is Telegram HTML. A `protected` message cannot be forwarded or saved; a
    `quiet` one makes no sound. With `media`, the text is its caption and has at most CAPTION code
    units. A `private` notification is sent without its content, which she sees after a press: a
    lock screen shows the beginning of a message to whoever looks at the phone.
    """

    text: str
    rows: tuple[Row, ...] = ()
    protected: bool = False
    quiet: bool = False
    media: Media | None = None
    private: bool = False

    def keyboard(self) -> dict[str, list[list[dict[str, Any]]]]:
        """The rows as Telegram's InlineKeyboardMarkup. A row whose labels do not fit side by side
        on a phone becomes several rows.
        """
        return {
            "inline_keyboard": [
                [button.markup() for button in row]
                for whole in self.rows
                for row in broken(whole, [button.label for button in whole])
            ]
        }


def paragraphs(*parts: str | None) -> str:
    """The paragraphs that are not empty, separated by empty lines."""
    return "\n\n".join(part for part in parts if part)


def listed(names: Iterable[str]) -> str:
    """Names in a row, separated by semicolons: a topic's or a sector's name may have commas."""
    return "; ".join(names)


def column(buttons: Iterable[Button]) -> tuple[Row, ...]:
    """One button per row, for labels that need the width."""
    return tuple((button,) for button in buttons)


def pairs(buttons: Sequence[Button]) -> tuple[Row, ...]:
    """Two buttons per row, for short labels."""
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))


def balanced_page(items: Sequence[T], number: int, most: int) -> Page[T]:
    """One page of `balanced_pages`; the last one if `number` is too large."""
    pages = balanced_pages(items, most)
    number = min(number, len(pages) - 1)
    return Page(pages[number], number, number + 1 < len(pages), len(pages), len(items))


def balanced_pages(items: Sequence[T], most: int) -> tuple[tuple[T, ...], ...]:
    """The items in as few pages of at most `most` items as possible, of nearly equal length."""
    count = max(1, -(-len(items) // most))
    size, longer = divmod(len(items), count)
    pages: list[tuple[T, ...]] = []
    at = 0
    for number in range(count):
        end = at + size + (number < longer)
        pages.append(tuple(items[at:end]))
        at = end
    return tuple(pages)
