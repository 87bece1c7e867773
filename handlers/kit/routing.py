"""What a module answers: its HANDLERS are routes from a command or a button to a handler."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from handlers.kit.access import Access, Handler, access_of
from handlers.kit.buttons import Press
from handlers.kit.context import Context

B = TypeVar("B", bound=Press)


@dataclass(frozen=True, slots=True)
class Route:
    """A handler and what it answers. `keeps_form`: an unfinished form stays open beside it."""

    key: str | type[Press]
    handler: Handler
    keeps_form: bool

    @property
    def access(self) -> Access:
        """Who may use it."""
        return access_of(self.handler)


def on_command(
    name: str, handler: Callable[[Context, str], Awaitable[None]], *, keeps_form: bool = False
) -> Route:
    """Answer `/name`; the handler gets the rest of the message too."""
    return Route(name, handler, keeps_form)


def on_press(
    press: type[B],
    handler: Callable[[Context, B], Awaitable[None]],
    *,
    keeps_form: bool = False,
) -> Route:
    """Answer a button; the handler gets the press too."""
    return Route(press, handler, keeps_form)
