"""Confirmation: an irrevocable press takes effect only once she has read what will happen.

    class RemoveRole(Press, prefix="apr", irrevocable=True, destructive=True): ...

    async def ask_removal(ctx: Context, press: RemoveRole) -> Confirmation | None: ...

    on_press(RemoveRole, remove_role, ask=ask_removal)

The router calls `ask` first and shows its Confirmation. The button that confirms carries the press
with a token of the member, the press and the basis of the question; the handler runs only if the
token matches the question as it is now. A confirmation whose basis has changed since, or a forged
press, gets the question again.
"""

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Self, TypeVar

from handlers.kit.buttons import MAX_TEXT, Press, unpack
from handlers.kit.context import Context
from handlers.kit.navigation import back_button, home_button
from handlers.kit.screens import Button, Screen
from handlers.kit.texts import Translator, lazy

P = TypeVar("P", bound=Press)

_TOKEN = 8


class Confirm(Press, prefix="y"):
    """Confirms the question with this token: do what `press` asks for."""

    token: str
    press: Press

    @property
    def takes_away(self) -> bool:
        """Whether the press that it confirms takes something away."""
        return self.press.takes_away

    def pack(self) -> str:
        """Pack into callback_data: the token, then the packed press. Raises ValueError if that does
        not fit.
        """
        data = f"{self.prefix}:{self.token}:{self.press.pack()}"
        if len(data) > MAX_TEXT:
            raise ValueError(f"{type(self.press).__name__} packs to {len(data)} bytes: {data}")
        return data

    @classmethod
    def parse(cls, parts: list[str]) -> Self | None:
        """The confirmation with these packed fields; None if no button packs to them."""
        token, *rest = parts or [""]
        press = unpack(":".join(rest))
        if press is None or isinstance(press, Confirm) or not token.isalnum():
            return None
        return cls(token, press)


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The question asked before an irrevocable press takes effect.

    `text` (Telegram HTML) says what will happen, `yes` is the unformatted label of the button that
    does it, and `back` leads to the screen before. `basis` is what her confirmation relies on
    beyond `text`, such as the version of a draft: if it has changed, she is asked again. `then` is
    a second question, asked after this one is confirmed.
    """

    text: str
    yes: str
    back: Press
    basis: str = ""
    protected: bool = False
    then: "Confirmation | None" = None

    @property
    def steps(self) -> "tuple[Confirmation, ...]":
        """This question and those that follow it, in order."""
        return (self, *(self.then.steps if self.then is not None else ()))

    def screen(self, t: Translator, confirm: Confirm) -> Screen:
        """The question with its two buttons."""
        style = "danger" if confirm.takes_away else "primary"
        return Screen(
            self.text,
            (
                (Button(self.yes, confirm, style),),
                (back_button(t, self.back), home_button(t)),
            ),
            protected=self.protected,
        )


Ask = Callable[[Context, P], Awaitable[Confirmation | None]]
"""Returns the question for a press; None if the press no longer destroys anything: its handler then
says so.
"""


async def is_confirmed(
    ctx: Context, press: Press, question: Confirmation | None, token: str | None
) -> bool:
    """Whether this press may take effect: there is nothing to ask, or the token confirms the last
    question. Otherwise the pending question is shown.
    """
    if question is None:
        return True
    steps = question.steps
    confirms = [
        confirmed(ctx.member.id, press, step.basis, number) for number, step in enumerate(steps)
    ]
    tokens = [one.token for one in confirms]
    if token == tokens[-1]:
        return True
    at = tokens.index(token) + 1 if token in tokens else 0
    notice = lazy("confirm-changed") if token is not None and at == 0 else None
    await ctx.show(steps[at].screen(ctx.t, confirms[at]), notice)
    return False


def confirmed(member_id: int, press: Press, basis: str = "", step: int = 0) -> Confirm:
    """The confirmation by this member of a question about this press; `step` counts the questions
    from 0.
    """
    asked = repr((member_id, press.pack(), step, basis))
    return Confirm(hashlib.sha256(asked.encode()).hexdigest()[:_TOKEN], press)
