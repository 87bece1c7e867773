"""A type of answer that only the board asks for: a day."""

from dataclasses import dataclass
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from handlers.kit import date_format, date_parsing
from handlers.kit.cleaning import InvalidAnswer
from handlers.kit.context import Context
from handlers.kit.forms import Answers, Question, TypedAnswer
from handlers.kit.texts import Translator, lazy
from storage.board.own import LATEST
from storage.kit.form_drafts import Value, moment_in, packed_moment

_END = time(23, 59)


@dataclass(frozen=True, slots=True)
class Day(TypedAnswer):
    """A typed day that is not over, at most LATEST ahead; the answer is the last minute of it in
    her time zone, as seconds since 1970. An hour beside it is not needed.
    """

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The end of the day. Raises InvalidAnswer."""
        zone, now = ctx.member.zone, ctx.now()
        try:
            found = date_parsing.parse(text, zone, now)
        except InvalidAnswer as unread:
            if unread.why.key != "moment-no-hour":
                raise
            found = date_parsing.parse(f"{text} {_END:%H:%M}", zone, now)
        here = ZoneInfo(zone)
        end = datetime.combine(found.astimezone(here).date(), _END, here).astimezone(UTC)
        if not now < end <= now + LATEST:
            key = "board-until-past" if end <= now else "board-until-far"
            raise InvalidAnswer(lazy(key, day=date_format.date(ctx.t, end, zone)))
        return packed_moment(end)

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """The day, with its year."""
        return date_format.date(t, moment_in(value), str(answers.get("zone") or "UTC"))
