"""Every screen of mentoring, for `tests/every_screen.py`."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from handlers.kit import date_format
from handlers.kit.confirm import Confirmation
from handlers.kit.navigation import Home
from handlers.kit.screens import Button, Screen
from handlers.kit.texts import LANGUAGES, Translator
from handlers.mentoring import (
    asking,
    choices,
    desk,
    entries,
    home,
    notifications,
    pairs,
    programmes,
    proposals,
    writing,
)
from storage.audiences import EVERYBODY
from storage.database import Page
from storage.kit.contacts import Contact
from storage.kit.form_drafts import Value, packed_moment
from storage.kit.taxonomy import TOPICS
from storage.mentoring.agreements import Agreement, Rhythm
from storage.mentoring.asking import Question
from storage.mentoring.checkins import ANSWERED, Answer, Answered, Step
from storage.mentoring.choices import ChoiceList
from storage.mentoring.desk import Candidate, Numbers, PairRow, Person, Silence
from storage.mentoring.matching import Match, Reason
from storage.mentoring.pairs import PairView
from storage.mentoring.programmes import ProgrammeRow, ProgrammeView
from storage.mentoring.proposals import Proposal
from storage.mentoring.records import (
    Entry,
    Pair,
    PairStatus,
    Programme,
    ProgrammeStatus,
    ProgrammeText,
    Side,
)
from storage.profile_fields import Card
from tests.pages import NO_PAGE, middle_page
from tests.screens import BIG, NOW, asked, clipped

ZONE = "Asia/Almaty"
CONTACT = Contact("email", "e" * 60)


def programme_of(text: str, status: ProgrammeStatus = ProgrammeStatus.OPEN) -> Programme:
    """A programme with the longest words."""
    said = ProgrammeText(
        clipped(text * 2, writing.TITLE),
        clipped(text * 20, writing.ABOUT),
        (clipped(text * 3, writing.QUESTION),) * 3,
    )
    return Programme(
        BIG, status, BIG, BIG, EVERYBODY, "en", 12, writing.MOST_PLACES, NOW, {"en": said}
    )


def entry_of(text: str, side: Side) -> Entry:
    """An entry with the longest words."""
    answers = (clipped(text * 4, entries.LONGEST_ANSWER),) * 3 if side is Side.MENTEE else ()
    return Entry(
        BIG, BIG, BIG, side, "ZZ", "education_science", clipped(text * 9, entries.LONGEST),
        TOPICS[15:19], LANGUAGES, answers, CONTACT, 5, False, True,
    )  # fmt: skip


def match_of(text: str, side: Side, rank: int | None = None) -> Match:
    entry = entry_of(text, side)
    return Match(entry, tuple(Reason), entry.topics[:2], entry.languages, rank)


def agreement_of(text: str, *accepted: Side) -> Agreement:
    goals = (clipped(text * 4, pairs.LONGEST_GOAL),) * 3
    return Agreement(
        BIG, 99, "1", goals, "kk", Rhythm.FORTNIGHTLY, Side.MENTEE, frozenset(accepted), NOW
    )


def view_of(text: str, status: PairStatus, side: Side, agreement: Agreement | None) -> PairView:
    """A pair as one of the two sees it."""
    has_begun = status in (PairStatus.RUNNING, PairStatus.COMPLETED)
    began, ends = (NOW, NOW + timedelta(days=300)) if has_begun else (None, None)
    is_over = status in (PairStatus.COMPLETED, PairStatus.ENDED)
    pair = Pair(
        BIG, BIG, BIG, BIG, status, False, BIG, None, NOW, began, ends, NOW if is_over else None
    )
    holds = agreement if agreement is not None and agreement.is_accepted else None
    other = Card(BIG, "ZZ", "education_science", text, clipped(text * 2, 120))
    return PairView(
        pair, programme_of(text), side, other, agreement, holds, None, NOW,
        status is PairStatus.COMPLETED, None,
    )  # fmt: skip


def mentoring_answers(text: str) -> dict[str, Value]:
    """What the forms of mentoring hold."""
    questions = {f"of_{name}": clipped(text * 3, writing.QUESTION) for name in entries.QUESTIONS}
    answers = {name: clipped(text * 4, entries.LONGEST_ANSWER) for name in entries.QUESTIONS}
    said = programme_of(text).texts["en"]
    return {
        **questions, **answers, "words": clipped(text * 9, entries.LONGEST),
        "topics": TOPICS[15:19],
        "languages": LANGUAGES, "most": "5", "gives": CONTACT.packed(),
        "goals": (clipped(text * 4, pairs.LONGEST_GOAL),) * 3, "language": "kk",
        "rhythm": "fortnightly", "title": said.title, "about": said.about, "months": "12",
        "places": "500", "starts": packed_moment(NOW), "questions": said.questions, "into": "ru",
        "of_title": said.title, "of_about": said.about, "of_questions": "\n".join(said.questions),
        "zone": ZONE,
    }  # fmt: skip


def mentoring_screens(t: Translator, text: str) -> Iterator[Screen]:
    yield from _members(t, text)
    yield from _matching(t, text)
    yield from _pairs(t, text)
    yield from _staff(t, text)


def _members(t: Translator, text: str) -> Iterator[Screen]:
    programme = programme_of(text)
    mentor, mentee = (entry_of(text, side) for side in Side)
    questions = [Question(BIG, programme, mentee, match_of(text, Side.MENTOR), NOW)] * 3
    proposed = view_of(text, PairStatus.PROPOSED, Side.MENTOR, None).pair
    proposals = [
        Proposal(proposed, programme, side.other, match_of(text, side), None, NOW) for side in Side
    ]
    own = [view_of(text, status, Side.MENTOR, None) for status in PairStatus if status != "lapsed"]
    views = [ProgrammeView(programme, entry, True, False) for entry in (None, mentor, mentee)]
    yield home.home_screen(t, questions, proposals, own, views, is_staff=True)
    yield home.home_screen(t, (), (), (), (), is_staff=False)
    lists = (
        None,
        ChoiceList(mentee, (match_of(text, Side.MENTOR, 1),) * 3, False, True),
        ChoiceList(mentee, (match_of(text, Side.MENTOR, 1),) * 3, True, True),
    )
    closed = programme_of(text, ProgrammeStatus.CLOSED)
    yield home.programme_screen(t, ProgrammeView(programme, None, False, False), None, ZONE)
    for one in (programme, closed):
        for entry in (mentor, replace(mentor, is_full=True)):
            yield home.programme_screen(t, ProgrammeView(one, entry, True, False), None, ZONE)
        for own_list in lists:
            view = ProgrammeView(one, mentee, True, False)
            yield home.programme_screen(t, view, own_list, ZONE)
    yield home.programme_screen(t, ProgrammeView(programme, mentee, True, True), None, ZONE)
    sure = t("mentoring-withdraw-sure")
    yield from asked(t, Confirmation(sure, t.plain("mentoring-withdraw"), Home()))


def _matching(t: Translator, text: str) -> Iterator[Screen]:
    mentee = entry_of(text, Side.MENTEE)
    mentors = [match_of(text, Side.MENTOR, rank) for rank in (None, 1, 2, 3, None)]
    yield choices.mentors_screen(t, BIG, BIG, middle_page(mentors))
    yield choices.mentors_screen(t, BIG, BIG, NO_PAGE)
    for one in mentors[:2]:
        yield choices.mentor_screen(t, BIG, one, 9)
    for is_sent in (True, False):
        yield choices.choices_screen(t, ChoiceList(mentee, tuple(mentors[1:4]), is_sent, True))
    yield choices.choices_screen(t, ChoiceList(mentee, (), False, True))
    programme = programme_of(text)
    until = date_format.day_and_hour(t, NOW, ZONE)
    question = Question(BIG, programme, mentee, match_of(text, Side.MENTOR), NOW)
    yield asking.question_screen(t, question, until)
    proposed = view_of(text, PairStatus.PROPOSED, Side.MENTOR, None).pair
    for side in Side:
        for says in (None, True):
            shown = Proposal(proposed, programme, side.other, match_of(text, side), says, NOW)
            yield proposals.proposal_screen(t, shown, until)
    for sure, yes in (
        (t("mentoring-take-back-sure"), "mentoring-take-back"),
        (t("mentoring-accept-sure", contact=CONTACT.plain()), "mentoring-accept"),
        (t("mentoring-decline-sure"), "mentoring-decline"),
        (t("mentoring-agree-sure"), "mentoring-agree"),
    ):
        yield from asked(t, Confirmation(sure, t.plain(yes), Home()))


def _pairs(t: Translator, text: str) -> Iterator[Screen]:
    versions = (
        None,
        agreement_of(text, Side.MENTEE),
        agreement_of(text, Side.MENTOR),
        agreement_of(text, *Side),
    )
    for status in (PairStatus.AGREEING, PairStatus.RUNNING):
        for side in Side:
            for agreement in versions:
                yield pairs.pair_screen(t, view_of(text, status, side, agreement), ZONE, NOW)
    both = agreement_of(text, *Side)
    running = view_of(text, PairStatus.RUNNING, Side.MENTEE, both)
    yield pairs.pair_screen(t, replace(running, open_step=Step.MIDPOINT, other=None), ZONE, NOW)
    meets_at = NOW + timedelta(days=1)
    yield pairs.pair_screen(t, replace(running, meets_at=meets_at), ZONE, NOW)
    for status in (PairStatus.COMPLETED, PairStatus.ENDED):
        yield pairs.pair_screen(t, view_of(text, status, Side.MENTEE, both), ZONE, NOW)
    for agreement in versions[1:]:
        assert agreement is not None
        view = view_of(text, PairStatus.RUNNING, Side.MENTEE, agreement)
        for number in (0, 9):
            page = Page((agreement,), number, has_more=True)
            yield pairs.agreement_screen(t, view, page, ZONE)
    sure = t("mentoring-end-sure", name=text)
    yield from asked(t, Confirmation(sure, t.plain("mentoring-end"), Home()))
    agreeing = view_of(text, PairStatus.AGREEING, Side.MENTEE, None)
    for step in Step:
        yield pairs.checkin_screen(t, running if step is not Step.AGREEMENT else agreeing, step)
    for step in ANSWERED:
        for answer in Answer:
            yield pairs.thanks_screen(t, BIG, Answered(Side.MENTEE, step, answer))
    for key in (
        "mentoring-paired", "mentoring-ended", "mentoring-agreement-came",
        "mentoring-agreement-holds", "mentoring-silence-came", "mentoring-nobody-left",
    ):  # fmt: skip
        yield notifications.news_screen(t, key, Button(t.plain("mentoring-open"), Home()))
    for key in ("mentoring-lapsed", "mentoring-invited"):
        button = Button(t.plain("mentoring-offer"), Home())
        title = programme_of(text).texts["en"].title
        yield notifications.news_screen(t, key, button, title=title)


def _staff(t: Translator, text: str) -> Iterator[Screen]:
    title = clipped(text * 2, writing.TITLE)
    rows = [ProgrammeRow(BIG, title, status, 499, 500) for status in ProgrammeStatus] * 2
    yield programmes.list_screen(t, middle_page(rows))
    yield programmes.list_screen(t, NO_PAGE)
    audience = clipped(text * 9, 600)
    for status in ProgrammeStatus:
        one = programme_of(text, status)
        yield programmes.manage_screen(t, one, audience, LANGUAGES[1:], ZONE)
    yield writing.languages_screen(t, programme_of(text), LANGUAGES)
    lacking = t("event-organiser-languages-missing", languages="Русский, Қазақша")
    day = date_format.date(t, NOW, ZONE)
    starts = t("mentoring-run-open-sure", title=title, starts=day) + "\n\n" + lacking
    for sure, yes in (
        (starts, "mentoring-run-open"),
        (t("mentoring-run-close-sure", title=title), "mentoring-run-close"),
        (t("mentoring-run-delete-sure", title=title), "mentoring-run-delete"),
    ):
        yield from asked(t, Confirmation(sure, t.plain(yes), Home()))
    card = Card(BIG, "ZZ", "education_science", text, clipped(text * 2, 120))
    for side in Side:
        entry = entry_of(text, side)
        found = [Person(entry, card, number, False) for number in (0, 5)] * 3
        yield desk.people_screen(t, BIG, side, middle_page(found))
        yield desk.people_screen(t, BIG, side, NO_PAGE)
        for number, waits in ((0, True), (0, False), (1, False)):
            one_of = Person(replace(entry, is_full=True), card, number, waits)
            yield desk.person_screen(t, programme_of(text), one_of)
    mentor = Person(entry_of(text, Side.MENTOR), card, 0, False)
    candidates = [Candidate(mentor, match_of(text, Side.MENTOR))] * desk.PAGE
    yield desk.candidates_screen(t, BIG, middle_page(candidates))
    yield desk.candidates_screen(t, BIG, NO_PAGE)
    sure = t("mentoring-propose-sure", mentor=text, mentee=text, days=7)
    yield from asked(t, Confirmation(sure, t.plain("mentoring-propose-both"), Home()))
    silences = tuple(Silence(side, step, NOW) for side in Side for step in Step)
    pair_rows = [
        PairRow(view_of(text, status, Side.MENTOR, None).pair, card, card, silences[:2] * silent)
        for status in PairStatus
        for silent in (0, 1)
    ]
    yield desk.pairs_screen(t, BIG, middle_page(pair_rows[: desk.PAGE]))
    yield desk.pairs_screen(t, BIG, middle_page(pair_rows[desk.PAGE :]))
    yield desk.pairs_screen(t, BIG, NO_PAGE)
    for row in pair_rows:
        due = NOW if row.pair.status is PairStatus.PROPOSED else None
        yield desk.pair_screen(t, replace(row, pair=replace(row.pair, due_at=due)), ZONE)
    yield desk.pair_screen(t, replace(pair_rows[4], silences=silences, mentor=None), ZONE)
    counted = dict.fromkeys(PairStatus, 99_999)
    answers = dict.fromkeys(ANSWERED, (99_999, 2, 0))
    for said in (answers, {}):
        numbers = Numbers(99_999, 99_999, 99_999, counted, said)
        yield desk.numbers_screen(t, programme_of(text), numbers)
