"""The screens of meetings by lot. No name stands on them."""

from collections.abc import Collection, Sequence
from datetime import datetime

from handlers.introductions.callbacks import OpenRequest
from handlers.kit import audience_picker, date_format, small_numbers
from handlers.kit.label_widths import fitted
from handlers.kit.navigation import Find, FindTime, Meetings, back_button, home_button, home_row
from handlers.kit.screens import Button, Row, Screen, column, listed, main, pairs, paragraphs
from handlers.kit.taxonomy import COUNTRY, LANGUAGE, SECTOR, TOPIC
from handlers.kit.texts import LANGUAGES, Translator
from handlers.meetings.callbacks import (
    AgreeToMeet,
    AnswerMeeting,
    CheckDraw,
    EnterRound,
    GiveUpMeeting,
    LeaveRound,
    MarkSpoken,
    OpenGroup,
    OpenRound,
    PickSpoken,
    PrepareRound,
    SetInvitations,
    SetMonthly,
    ShowRounds,
)
from handlers.meetings.messages import ANSWER
from handlers.scheduling.callbacks import GatherGroup, OpenPoll
from storage.meetings.pairs import Group
from storage.meetings.questions import Answer
from storage.meetings.records import ASK_AFTER, RoundNumbers, RoundStatus, Standing
from storage.meetings.rounds import Prepared
from storage.scheduling.records import PollRow

MEETINGS = 3
"""The most meetings of hers on the screen."""

ROUNDS = 5
"""How many rounds are shown with their numbers."""

AUDIENCE = "meeting"
"""The name of a round in the audience picker."""


def home_screen(
    t: Translator,
    standing: Standing,
    spoken: Collection[str],
    polls: Sequence[PollRow],
    zone: str,
    now: datetime,
) -> Screen:
    """Meetings: the round in which she can take part, with whom she was drawn, and her times."""
    rows: list[Row] = []
    talks = t("lot-talks", languages=listed(t.plain(LANGUAGE(one)) for one in sorted(spoken)))
    said: list[str | None] = []
    if standing.group_id is not None:
        rows.append((Button(t.plain("lot-group"), OpenGroup(standing.group_id)),))
    if standing.closes_at is None or standing.round_id is None:
        said.append(t("lot-no-round"))
    else:
        when = date_format.in_words(t, standing.closes_at, zone, now)
        if standing.is_in:
            said += (t("lot-is-in", when=when), talks)
            rows.append((Button(t.plain("lot-leave"), LeaveRound(standing.round_id)),))
        else:
            said += (t("lot-open", when=when), talks)
            rows.append((main(t.plain("lot-enter"), EnterRound(standing.round_id)),))
    said.append(t("lot-first") if standing.was_left else None)
    said.append(t("lot-muted") if standing.is_muted else None)
    for poll in polls[:MEETINGS]:
        names = listed(name or t.plain("person-colleague") for name in poll.names)
        when = t.plain("scheduling-mark")
        if poll.starts_at is not None:
            when = date_format.day_and_hour(t, poll.starts_at, zone)
        rows.append((Button(t.plain("lot-line", when=when, names=names), OpenPoll(poll.id)),))
    turn = "lot-invite-me" if standing.is_muted else "lot-no-invitations"
    rows += [
        (Button(t.plain("lot-languages"), PickSpoken()),),
        (Button(t.plain("scheduling-several"), GatherGroup(0)),),
        (Button(t.plain(turn), SetInvitations(standing.is_muted)),),
    ]
    if standing.sees_numbers:
        rows.append((Button(t.plain("lot-rounds"), ShowRounds()),))
    return Screen(
        paragraphs(t("lot-title"), *said),
        (*rows, (back_button(t, Find()), home_button(t))),
        protected=True,
    )


def languages_screen(t: Translator, spoken: Collection[str]) -> Screen:
    """The languages in which she talks."""

    def button(code: str) -> Button:
        name, is_on = t.plain(LANGUAGE(code)), code in spoken
        label = t.plain("form-ticked", name=name) if is_on else name
        return Button(label, MarkSpoken(code, not is_on))

    return Screen(
        t("lot-which-languages"),
        (
            *pairs([button(code) for code in LANGUAGES]),
            (back_button(t, Meetings()), home_button(t)),
        ),
    )


def group_screen(
    t: Translator, group: Group, heading: str | None = None, *, private: bool = False
) -> Screen:
    """With whom she was drawn: never by name."""
    rows: list[Row] = []
    said: list[str | None] = []
    for one in group.partners:
        country = t.plain(COUNTRY(one.country))
        about = [t("lot-partner", sector=t.plain(SECTOR(one.sector)), country=country)]
        if one.shared:
            topics = listed(t.plain(TOPIC(topic)) for topic in one.shared)
            about.append(t("lot-shared", topics=topics))
        said.append("\n".join(about))
        if one.introduction_id is not None:
            # Of two contacts each is of another country.
            label = fitted(lambda name: t.plain("lot-contact", country=name), country)
            rows.append((Button(label, OpenRequest(one.introduction_id)),))
    if len(group.partners) > 1 and not group.missing:
        rows.append((Button(t.plain("scheduling-button"), FindTime("meeting", group.id)),))
    if not group.partners:
        said.append(t("lot-nobody-left"))
    elif not group.has_agreed:
        said.append(t("lot-decide", count=len(group.partners)))
        rows.append((main(t.plain("lot-agree"), AgreeToMeet(group.id)),))
    elif group.missing:
        said.append(t("lot-agreed", count=group.missing))
    if group.missing:
        rows.append((Button(t.plain("lot-give-up"), GiveUpMeeting(group.id)),))
    return Screen(
        paragraphs(t("lot-title"), heading, *said),
        (*rows, (back_button(t, Meetings()), home_button(t))),
        protected=True,
        private=private,
    )


def gone_screen(t: Translator) -> Screen:
    """What is shown in place of a group that is not hers, or that she has left."""
    return Screen(t("lot-gone"), ((back_button(t, Meetings()), home_button(t)),))


def invited_screen(t: Translator, round_id: int, when: str) -> Screen:
    """The invitation to a round."""
    return Screen(
        paragraphs(t("lot-title"), t("lot-open", when=when)),
        (
            (main(t.plain("lot-enter"), EnterRound(round_id)),),
            (Button(t.plain("lot-no-invitations"), SetInvitations(False)),),
            home_row(t),
        ),
        private=True,
    )


def left_screen(t: Translator, why: str) -> Screen:
    """That she meets nobody in this round, and comes first in the next one."""
    return Screen(
        paragraphs(t("lot-title"), why, t("lot-first")),
        ((back_button(t, Meetings()), home_button(t)),),
        private=True,
    )


def question_screen(t: Translator, group_id: int) -> Screen:
    """The question how it went."""
    answers = (
        Button(
            t.plain("lot-met" if one is Answer.MET else ANSWER(one)),
            AnswerMeeting(group_id, one.value),
        )
        for one in Answer
    )
    return Screen(
        t("lot-how", days=ASK_AFTER.days),
        (*column(answers), home_row(t)),
        protected=True,
        private=True,
    )


def thanks_screen(t: Translator, said: str) -> Screen:
    """What she reads after her answer."""
    return Screen(said, ((back_button(t, Meetings()), home_button(t)),), protected=True)


# For staff


def rounds_screen(
    t: Translator, found: Sequence[RoundNumbers], opens: str | None, zone: str, *, may_open: bool
) -> Screen:
    """The last rounds with their numbers; small ones are hidden. `opens` is when the bot opens the
    next one by itself, in words.
    """
    lines = [_numbers(t, one, zone) for one in found]
    rows: list[Row] = []
    drawn = next((one for one in found if one.status is not RoundStatus.OPEN), None)
    if may_open:
        rows.append((Button(t.plain("lot-new-round"), PrepareRound()),))
        turn = "lot-monthly-off" if opens else "lot-monthly-on"
        rows.append((Button(t.plain(turn), SetMonthly(opens is None)),))
    if drawn is not None:
        rows.append((Button(t.plain("lot-check"), CheckDraw(drawn.round_id)),))
    return Screen(
        paragraphs(
            t("lot-rounds-title"),
            *(lines or [t("lot-rounds-none")]),
            t("numbers-small") if lines else None,
            t("lot-opens", when=opens) if opens else None,
        ),
        (*rows, (back_button(t, Meetings()), home_button(t))),
    )


def _numbers(t: Translator, one: RoundNumbers, zone: str) -> str:
    day = date_format.day(t, one.closes_at, zone)
    if one.entered is None or one.paired is None:
        return t("lot-round-open", day=day)
    shown = small_numbers.report(one.entered, (one.paired, one.entered - one.paired))
    drawn = t("lot-round-drawn", day=day, entered=str(shown.total), paired=str(shown.parts[0][0]))
    if one.answers is None:
        return drawn
    answers = small_numbers.report(sum(one.answers), one.answers).parts[0]
    met, later, not_fit = map(str, answers)
    return f"{drawn}\n" + t("lot-round-answers", met=met, later=later, notfit=not_fit)


def prepare_screen(t: Translator, found: Prepared, words: str) -> Screen:
    """A round before it is opened: for whom it is. `words` describe the audience."""
    id = found.round.id
    return Screen(
        paragraphs(t("lot-prepare"), words),
        (
            (main(t.plain("lot-open-round"), OpenRound(id)),),
            (Button(t.plain("lot-whom"), audience_picker.ShowAudience(AUDIENCE, id, 1)),),
            (back_button(t, ShowRounds()), home_button(t)),
        ),
    )
