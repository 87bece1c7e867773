"""Choices outside forms: an option may be pressed, or typed as it stands on its button.

    await choices.ask(ctx, digest_screen(ctx.t, weekday), PickDigest())

The options of the choice that she sees are kept like an unfinished form, which she leaves with
whatever else she does.
"""

from collections.abc import Iterable

from handlers.kit import option_matching
from handlers.kit.access import Access
from handlers.kit.buttons import Press, unpack
from handlers.kit.context import Context
from handlers.kit.navigation import Home
from handlers.kit.screens import Button, Screen
from handlers.kit.texts import LazyText, lazy
from storage.kit import form_drafts

CHOICE = "choice"
"""The name under which an open choice is kept among the unfinished forms."""


async def ask(
    ctx: Context,
    screen: Screen,
    again: Press,
    notice: LazyText | None = None,
    options: Iterable[Button] | None = None,
) -> None:
    """Show a choice. `options` are the buttons whose labels she may type, by default all of the
    screen; `again` opens the choice once more. In the middle of a form, nothing is kept: what she
    types answers the form.
    """
    await ctx.show(screen, notice)
    if ctx.member.open_form is not None:
        return
    shown = [button for row in screen.rows for button in row] if options is None else options
    back = ctx.t.plain("nav-back")
    answers: dict[str, form_drafts.Value] = {
        button.label: button.press.pack()
        for button in shown
        if isinstance(button.press, Press)
        and not isinstance(button.press, Home)
        and button.label != back
        and not button.label.startswith("‹ ")
        and not button.label.endswith(" ›")
    }
    await form_drafts.begin(
        ctx.db, ctx.member.id, CHOICE, again.pack(), None, answers, False, Access.ANYONE.value,
        ctx.now(),
    )  # fmt: skip


async def typed(ctx: Context, text: str) -> Press | None:
    """What the typed text chooses: an option of the open choice, or the choice again if the text is
    a number that is none of them. None if the text is about something else, or no choice is open.
    """
    if ctx.member.open_form != CHOICE:
        return None
    draft = await form_drafts.of(ctx.db, ctx.member.id, CHOICE)
    if draft is None or draft.field is None:
        return None
    label = option_matching.only_label(draft.answers, text)
    if label is not None:
        return unpack(str(draft.answers[label]))
    if any(sign.isalpha() for sign in text) or not option_matching.has_numbers(draft.answers):
        return None
    ctx.notice = lazy("form-choose-one")
    return unpack(draft.field)
