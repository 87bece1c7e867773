"""The buttons that stand under many screens."""

from collections.abc import Callable
from typing import Any

from handlers.kit.buttons import Press
from handlers.kit.screens import Button, Row
from handlers.kit.texts import Translator
from storage.database import Page


class Home(Press, prefix="h"):
    """To the first screen."""


class Register(Press, prefix="reg"):
    """To the registration."""


class Find(Press, prefix="df"):
    """To the directory."""


class OwnProfile(Press, prefix="p"):
    """To her profile."""


class Languages(Press, prefix="l"):
    """To the choice of language."""


class Help(Press, prefix="help"):
    """To the help."""


class Requests(Press, prefix="irs"):
    """To a page of her introductions; `box` is "in", "known" or "out", None the fullest need."""

    box: str | None
    page: int


class Events(Press, prefix="e"):
    """To a page of the events: "coming", "mine" or "past"; narrowed to a country or sector."""

    box: str
    page: int
    country: str | None
    sector: str | None


class Practices(Press, prefix="pr"):
    """To the library of practices."""


class Settings(Press, prefix="s"):
    """To what she gets and when."""


class Admin(Press, prefix="a"):
    """To what coordinators and admins do."""


def home_button(t: Translator) -> Button:
    """To the first screen."""
    return Button(t.plain("nav-home"), Home())


def home_row(t: Translator) -> Row:
    """To the first screen, as a row."""
    return (home_button(t),)


def back_button(t: Translator, to: Press) -> Button:
    """To the screen before."""
    return Button(t.plain("nav-back"), to)


def page_row(t: Translator, page: Page[Any], to: Callable[[int], Press]) -> tuple[Row, ...]:
    """A row that turns the pages of a list, if there are more than this one; `to` makes the press
    for the page with a number.
    """
    return turning_row(
        t,
        to(page.number - 1) if page.number > 0 else None,
        to(page.number + 1) if page.has_more else None,
    )


def turning_row(t: Translator, before: Press | None, after: Press | None) -> tuple[Row, ...]:
    """A row that turns pages, if there is anything to turn."""
    row: list[Button] = []
    if before is not None:
        row.append(Button(t.plain("nav-previous"), before))
    if after is not None:
        row.append(Button(t.plain("nav-next"), after))
    return (tuple(row),) if row else ()
