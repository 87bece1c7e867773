"""Types of answer that only the plan asks for: a day, and what shows how an item goes on."""

import re
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from handlers.kit import addresses, cleaning, date_parsing
from handlers.kit.characters import shortened
from handlers.kit.cleaning import InvalidAnswer
from handlers.kit.context import Context
from handlers.kit.forms import Answers, Choose, Question, TypedAnswer, several
from handlers.kit.screens import Button, Row, column
from handlers.kit.texts import Translator, lazy
from handlers.plan.columns import day
from storage.kit.form_drafts import Value
from storage.plan.reports import EVIDENCE_KINDS, LINK, Proof

LONGEST_LINK = 300


@dataclass(frozen=True, slots=True)
class Day(TypedAnswer):
    """A typed date, stored as YYYY-MM-DD. Without a year it is the next such day or, if `is_past`,
    the last one: then no day may be in the future.
    """

    is_past: bool = False

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The day. Raises InvalidAnswer."""
        zone, now = ctx.member.zone, ctx.now()
        today = now.astimezone(ZoneInfo(zone)).date()
        typed = cleaning.clean(text)
        try:
            moment = date_parsing.parse(f"{typed} 23:59", zone, now)
        except InvalidAnswer as unfit:
            try:
                moment = date_parsing.parse(typed, zone, now)
            except InvalidAnswer:
                raise unfit from None
        found = moment.astimezone(ZoneInfo(zone)).date()
        if self.is_past and found > today:
            if re.search(r"\d{4}", typed):
                raise InvalidAnswer(lazy("plan-day-future", day=day(ctx.t, found)))
            found = _year_before(found)
        return found.isoformat()

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """The day in words."""
        return day(t, date.fromisoformat(str(value)))


def _year_before(found: date) -> date:
    last = 28 if (found.month, found.day) == (2, 29) else found.day
    return found.replace(year=found.year - 1, day=last)


OFFERED = "offered"
"""A key beside the answers of a form: packed proofs with their titles, which are offered."""


@dataclass(frozen=True, slots=True)
class ProofField(TypedAnswer):
    """What shows how an item goes on: one of those offered, or a typed link."""

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """A typed link, or the typed title of one that is offered."""
        link = addresses.link(text)
        if link is None or len(link) > LONGEST_LINK:
            raise InvalidAnswer(lazy("form-link-needed"))
        return Proof(LINK, link=link).packed()

    def rows(self, ctx: Context, question: Question) -> tuple[Row, ...]:
        """The events and practices that are offered."""
        return column(
            Button(
                shortened(title, 48),
                Choose(question.form.name, question.field.name, packed),
            )
            for packed, title in _offered(question.answers)
        )

    def accepts(self, ctx: Context, value: str) -> bool:
        """Whether a button may give this answer."""
        kind, _, number = value.partition("_")
        return kind in EVIDENCE_KINDS and kind != LINK and number.isdecimal() and len(number) < 16

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """The title, or the link."""
        proof = Proof.unpack(str(value))
        return (
            proof.link or dict(_offered(answers)).get(str(value)) or t.plain("plan-evidence-hidden")
        )


def _offered(answers: Answers) -> list[tuple[str, str]]:
    found = several(answers.get(OFFERED))
    return [(packed, title) for packed, _, title in (one.partition("\t") for one in found)]
