"""A list that came back on paper: one line a woman. What cannot be read is shown again, with the
reason, and nothing of it is lost.
"""

from collections.abc import Sequence

from handlers.delegations import entering as one_by_one
from handlers.delegations import keeping as kept
from handlers.delegations.callbacks import EnterList
from handlers.delegations.entering import country_field
from handlers.delegations.fields import PaperList, WrongLine, read_list
from handlers.delegations.messages import ENTERED
from handlers.kit import forms
from handlers.kit.access import Access, organisers_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form, LongText, join_messages
from handlers.kit.navigation import ShowDelegation, back_button, home_button
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, main, paragraphs
from handlers.kit.texts import LazyText, Translator, lazy
from storage.delegations import entering
from storage.delegations.entering import Entered, EnterOutcome
from storage.kit.form_drafts import Draft

LONGEST = 6_000
"""The most characters of a list: about 60 women."""

SHOWN, LINE = 12, 200
"""How many lines that were not entered a screen shows, and the most characters of each. The rest
stays in her message."""


def wrong_lines(t: Translator, wrong: Sequence[WrongLine]) -> str | None:
    """The lines that are not entered, each with the reason; None if there are none."""
    if not wrong:
        return None
    told = [
        t(
            "delegate-line-wrong",
            number=str(one.number),
            line=shortened(one.line, LINE),
            why=shortened(one.why.plain(t), LINE),
        )
        for one in wrong[:SHOWN]
    ]
    more = len(wrong) - SHOWN
    return paragraphs(*told, t("delegate-lines-more", count=more) if more > 0 else None)


def review_screen(t: Translator, found: PaperList) -> Screen:
    """What a list says, before it is entered."""
    count = len(found.entries)
    send: tuple[Row, ...] = ()
    if count:
        label = t.plain("delegate-list-enter", count=count)
        send = ((main(label, forms.Submit(LIST.name)),),)
    again = Button(t.plain("delegate-list-again"), forms.Change(LIST.name, "lines"))
    return Screen(
        paragraphs(
            t("delegate-list-read", count=count),
            t("delegate-list-wrong", count=len(found.wrong)) if found.wrong else None,
            wrong_lines(t, found.wrong),
        ),
        (*send, (again,), (Button(t.plain("form-cancel"), forms.Cancel(LIST.name)),)),
        protected=True,
    )


def done_screen(
    t: Translator, event_id: int, outcomes: Sequence[EnterOutcome], wrong: Sequence[WrongLine]
) -> Screen:
    """What became of a list: how many are entered, and the lines that are not."""

    def number(outcome: EnterOutcome) -> str:
        return str(outcomes.count(outcome))

    again: tuple[Row, ...] = ()
    if wrong:
        again = ((main(t.plain("delegate-list-rest"), EnterList(event_id)),),)
    return Screen(
        paragraphs(
            t(
                "delegate-list-done",
                seated=number(EnterOutcome.SEATED),
                queued=number(EnterOutcome.QUEUED),
                declined=number(EnterOutcome.DECLINED),
            ),
            t("delegate-list-not-entered", count=len(wrong)) if wrong else None,
            wrong_lines(t, wrong),
        ),
        (*again, (back_button(t, ShowDelegation(event_id, 0)), home_button(t))),
        protected=True,
    )


@organisers_only
async def enter_list(ctx: Context, press: EnterList) -> None:
    """Ask for a list of women to enter for an event."""
    await one_by_one.begin(ctx, LIST, press.event_id)


def read_answers(ctx: Context, draft: Draft) -> PaperList:
    """The list in a draft's answers."""
    text = join_messages(draft.answers.get("lines"))
    return read_list(ctx, text, str(draft.answers.get("country") or ""))


def _review(ctx: Context, draft: Draft) -> Screen:
    return review_screen(ctx.t, read_answers(ctx, draft))


async def _done(ctx: Context, draft: Draft) -> None:
    found = read_answers(ctx, draft)
    entered = await entering.enter_all(
        ctx.closing(draft), draft.subject, ctx.member.id, [entry for _, _, entry in found.entries],
        ctx.now(),
    )  # fmt: skip
    left = [
        WrongLine(number, line, why_not(one))
        for (number, line, _), one in zip(found.entries, entered, strict=True)
        if not one.outcome.is_entered
    ]
    wrong = sorted([*found.wrong, *left], key=lambda one: one.number)
    await ctx.show(done_screen(ctx.t, draft.subject, [one.outcome for one in entered], wrong))


def why_not(one: Entered) -> LazyText:
    """Why a line that could be read was not entered."""
    if one.outcome is EnterOutcome.MEMBER:
        return lazy("delegate-line-member")
    return lazy(ENTERED(one.outcome))


async def _leave(ctx: Context, draft: Draft) -> None:
    await kept.show_list(ctx, draft.subject)


LIST = Form(
    "delegatelist",
    (country_field(), Field("lines", LongText(LONGEST))),
    _done,
    _leave,
    _review,
    access=Access.ORGANISERS,
)

HANDLERS = [on_press(EnterList, enter_list)]
