"""Every screen of projects, for `tests/every_screen.py`."""

from collections.abc import Iterator
from dataclasses import replace

from handlers.kit import date_format
from handlers.kit.confirm import Confirmation
from handlers.kit.navigation import Home
from handlers.kit.screens import Screen
from handlers.kit.texts import LANGUAGES, Translator
from handlers.projects import (
    calls,
    cards,
    decisions,
    notifications,
    own,
    presenting,
    repeats,
    reviews,
    showcase,
    writing,
)
from handlers.projects.callbacks import PickProjectFilter
from storage.events.records import EventRow
from storage.kit.attachments import Attachment
from storage.kit.form_drafts import Value
from storage.kit.taxonomy import COUNTRIES
from storage.projects.calls import CallRow
from storage.projects.decisions import Decided, Occupancy, SentProject, SentRow, Standing
from storage.projects.presentations import Showcase, Slot
from storage.projects.records import (
    FIELDS,
    NEEDS,
    PROJECT,
    PROJECT_TEXT,
    REPEAT,
    Block,
    Call,
    CallStatus,
    CallText,
    Decision,
    Project,
    ProjectStatus,
    Version,
    VersionStatus,
)
from storage.projects.repeats import Repeat, RepeatStatus
from storage.projects.reviews import ProjectForReview
from storage.projects.showcase import Card, Place, ShownRow
from storage.projects.submissions import OwnProject, OwnRow, SendOutcome
from storage.reviews import ReviewStatus
from tests.events.screens import events_of
from tests.pages import NO_PAGE, middle_page
from tests.reviews.screens import review_screens
from tests.screens import BIG, NOW, asked, clipped
from tests.terms.screens import CURRENT, themes_of

ZONE = "Asia/Almaty"


def when_of(t: Translator) -> str:
    """The day and the hour when a call closes, in words."""
    return date_format.in_words(t, NOW, ZONE, NOW)


def texts_of(text: str, most: int = 1_500) -> dict[str, str]:
    lines = {"title": 120, "teaser": 200, **dict.fromkeys(NEEDS, 200)}
    return {name: clipped(text * most, lines.get(name, most)).strip() or "a" for name in FIELDS}


def project_answers(text: str) -> dict[str, Value]:
    """What the forms of projects hold, beside what those of practices hold."""
    pieces = tuple(clipped(text * 120, 120) for _ in range(5))
    return {
        "call": clipped(text, 120), "blocks": (f"1\t{clipped(text, 60)}",) * 8, "block": "1",
        "teaser": clipped(text, 200), **dict.fromkeys(("idea", "goals", "steps", "serves"), pieces),
        **{name: clipped(text, 200) for name in NEEDS}, "tips": pieces, "shown": "",
        **{f"of_{name}": value for name, value in texts_of(text).items()},
        "wanted": clipped(text * 500, 1_500), "closing": "1800000000", "blind": "yes",
        "names": (clipped(text, 60),) * 8, "shares": ("KZ:4", "UZ:6"), "version": "1",
        "of_wanted": clipped(text * 500, 1_500), "of_names": "\n".join((clipped(text, 60),) * 8),
        "days": "3", "day": "2", "minutes": "15", "told": clipped(text * 300, 600),
    }  # fmt: skip


def call_of(text: str, *, many: bool, status: CallStatus, is_planned: bool = False) -> Call:
    words = CallText(clipped(text, 120), clipped(text * 500, 1_500))
    names: dict[str, str] = {code: clipped(text, 60) for code in LANGUAGES}
    return Call(
        BIG, status is CallStatus.DRAFT, BIG, "kk", many, NOW, NOW,
        NOW if is_planned else None, NOW if status is CallStatus.TOLD else None,
        {"kk": words}, tuple(Block(n, 100, names) for n in range(8 if many else 1)),
        dict.fromkeys(COUNTRIES, 9) if many else {},
    )  # fmt: skip


def project_of(status: ProjectStatus, *, full: bool = True) -> Project:
    decision = Decision.ACCEPTED if status is ProjectStatus.SHOWN else None
    return Project(
        BIG, "a" * 32, BIG, 1, BIG, "ZZ", "education_science", "kk", True, status, decision, NOW,
        None, 12_345 if full else 0, 5 if full else 0,
    )  # fmt: skip


def version_of(text: str, status: VersionStatus, kind: str = PROJECT, language: str = "kk",
               most: int = 1_500) -> Version:  # fmt: skip
    file = Attachment("document", "x", clipped(text, 80))
    return Version(BIG, BIG, kind, language, status, file, texts_of(text, most), NOW)


def slots_of(text: str, count: int = 13) -> tuple[Slot, ...]:
    return tuple(
        Slot(BIG, clipped(text, 120), n, clipped(text, 120), "ZZ", n + 1, NOW, ZONE)
        for n in range(count)
    )


def repeat_of(text: str, status: RepeatStatus, *, is_shown: bool = True) -> Repeat:
    told = status in (RepeatStatus.PENDING, RepeatStatus.REPEATED)
    return Repeat(
        BIG, BIG, clipped(text, 120), BIG, "ZZ", status, clipped(text, 120) if told else None,
        clipped(text * 300, 600) if told else None, is_shown,
    )  # fmt: skip


def project_screens(t: Translator, text: str) -> Iterator[Screen]:
    yield from reading_screens(t, text)
    yield from own_screens(t, text)
    yield from organiser_screens(t, text)
    yield from order_screens(t, text)
    yield from repeat_screens(t, text)
    yield from told_screens(t, text)
    yield from reviewed_screens(t, text)


def reading_screens(t: Translator, text: str) -> Iterator[Screen]:
    for status in (CallStatus.OPEN, CallStatus.CLOSED, CallStatus.TOLD):
        call = call_of(text, many=status is CallStatus.OPEN, status=status)
        for has_draft in (True, False):
            yield showcase.call_screen(t, call, status, when_of(t), has_draft=has_draft)
        yield showcase.projects_screen(t, 12_345, (call,) * 5, may_organise=True)
    yield showcase.projects_screen(t, 0, (), may_organise=False)
    lines = [ShownRow(BIG, clipped(text, 120), "ZZ", 12_345, 5)] * 6
    for place in (Place(), Place(BIG, BIG, "ZZ", None, 9), Place(typed=clipped(text * 3, 200))):
        for rows in (lines, []):
            term, block = (CURRENT, text) if place.block else (None, "")
            yield showcase.list_screen(t, place, term, block, middle_page(rows))
    named: list[tuple[int | str, str]] = [(key, clipped(text, 60)) for key in range(30)]
    for what in ("block", "country"):
        yield showcase.pick_screen(t, PickProjectFilter(what, None, None, None, 2), named)
    for full, is_mine in ((True, False), (True, True), (False, False)):
        shown = version_of(text, VersionStatus.APPROVED, language="kk" if full else "ru")
        card = Card(
            project_of(ProjectStatus.SHOWN, full=full), clipped(text, 120), clipped(text, 60),
            text if full else None, shown, version_of(text, VersionStatus.APPROVED),
            LANGUAGES if full else ("kk",), {"ZZ": 3}, slots_of(text, 1), is_mine, full, None,
        )  # fmt: skip
        for view in cards.VIEWS:
            for part in (0, 1, 9):
                when = [showcase.slot_line(t, slot, NOW) for slot in card.slots]
                themes = (themes_of(text)[0], themes_of(text)[-1])
                yield cards.read_screen(t, card, view, part, None, when, themes)
        yield cards.more_screen(t, card)
        if full and not is_mine:
            for status in RepeatStatus:
                hers = replace(card, repeat=repeat_of(text, status))
                yield cards.read_screen(t, hers, "main", 0, None)
        yield cards.link_screen(t, card, "kurak_bot")
    yield cards.gone_screen(t)


def own_screens(t: Translator, text: str) -> Iterator[Screen]:
    for needs_her in (True, False):
        rows = [OwnRow(BIG, clipped(text, 120), one, needs_her) for one in ProjectStatus]
        yield own.own_list_screen(t, middle_page(rows))
    yield own.own_list_screen(t, NO_PAGE)
    open_calls = (call_of(text, many=False, status=CallStatus.OPEN),) * 5
    for status in ProjectStatus:
        for latest in (VersionStatus.APPROVED, VersionStatus.CHANGES_REQUESTED):
            mine = OwnProject(
                project_of(status), clipped(text, 120), clipped(text, 60), CallStatus.OPEN,
                version_of(text, latest), LANGUAGES, LANGUAGES[:2], slots_of(text, 1),
            )  # fmt: skip
            comment = clipped(text * 1000, 1_000)
            for calls_now in (open_calls, ()):
                yield own.own_screen(
                    t, mine, comment, [clipped(text, 200)], calls_now, can_tie=True,
                    is_presented=True,
                )  # fmt: skip
            yield own.own_screen(t, mine, None, [], ())
        yield own.languages_screen(t, mine)
    for key, yes in (
        ("project-withdraw-sent", "project-withdraw"),
        ("project-withdraw-shown", "project-withdraw"),
        ("project-delete-sure", "project-delete"),
    ):
        said = t(key, title=clipped(text, 120))
        yield from asked(t, Confirmation(said, t.plain(yes), Home()))
    for outcome in SendOutcome:
        yield writing.sent_screen(t, outcome)
    yield writing.too_many_screen(t, "project", date_format.day_and_hour(t, NOW, ZONE))
    answers = project_answers(text) | {
        "title": clipped(text, 120), "result": clipped(text, 400), "name": text, "stays": "yes",
        "sector": "education_science", "country": "ZZ", "language": "kk", "into": "ru",
    }  # fmt: skip
    for form in writing.FORMS.values():
        for part in (0, 1, 9):
            yield writing.preview_screen(t, form.name, answers, part)
        for page in (0, 1, 2):
            yield writing.fields_screen(t, form, answers, page)


def organiser_screens(t: Translator, text: str) -> Iterator[Screen]:
    rows = [CallRow(BIG, clipped(text, 120), status, 12_345) for status in CallStatus]
    yield calls.list_screen(t, middle_page(rows))
    yield calls.list_screen(t, NO_PAGE)
    for status in CallStatus:
        for many in (True, False):
            for is_planned in (True, False):
                call = call_of(text, many=many, status=status, is_planned=is_planned)
                taken = [Occupancy(clipped(text, 60), 100, 99, 123)] * (8 if many else 1)
                yield calls.manage_screen(
                    t, call, status, when_of(t), when_of(t) if is_planned else None, taken,
                    LANGUAGES if many else (),
                )  # fmt: skip
        yield calls.languages_screen(t, call, LANGUAGES)
        for standing in Standing:
            sent = SentProject(
                project_of(ProjectStatus.SENT), call, version_of(text, VersionStatus.PENDING),
                standing, text, 5, 3,
            )  # fmt: skip
            assert sent.version is not None
            for part in (0, 9):
                yield decisions.project_screen(t, sent, sent.version, status, part)
    call = call_of(text, many=True, status=CallStatus.CLOSED)
    lines = [SentRow(BIG, clipped(text, 120), "ZZ", clipped(text, 60), one) for one in Standing]
    yield decisions.sent_screen(t, call, middle_page(lines))
    yield decisions.sent_screen(t, call, NO_PAGE)
    told = decisions.telling_confirmation(t, call, Decided(9, 99, 0, 0, NOW), when_of(t))
    yield from asked(t, told)
    for yes in ("call-open", "call-delete"):
        said = t(f"{yes}-sure", title=clipped(text, 120), when=when_of(t))
        yield from asked(t, Confirmation(said, t.plain(yes), Home()))


def order_screens(t: Translator, text: str) -> Iterator[Screen]:
    event = next(events_of(text))
    for slots in (slots_of(text), ()):
        show = Showcase(event, 1, "09:30", 15, slots)
        for page in (0, 1, 9):
            yield presenting.order_screen(t, show, page, NOW)
        yield presenting.presentations_screen(t, show, NOW)
    show = Showcase(event, 1, "09:30", 15, slots_of(text))
    for slot in show.slots[:2]:
        yield presenting.entry_screen(t, show, slot)
    found = [(BIG, clipped(text, 120), "ZZ")] * 6
    yield presenting.candidates_screen(t, BIG, middle_page(found))
    yield presenting.candidates_screen(t, BIG, NO_PAGE)
    rows = [EventRow(BIG, clipped(text, 120), NOW, ZONE, "draft", False)] * 5
    yield presenting.events_screen(t, middle_page(rows))
    yield presenting.events_screen(t, NO_PAGE)


def repeat_screens(t: Translator, text: str) -> Iterator[Screen]:
    all_of_them = [repeat_of(text, status) for status in RepeatStatus]
    yield repeats.list_screen(t, middle_page(all_of_them))
    yield repeats.list_screen(t, NO_PAGE)
    for one in (*all_of_them, repeat_of(text, RepeatStatus.TRYING, is_shown=False)):
        for comment in (clipped(text * 1000, 1_000), None):
            yield repeats.repeat_screen(t, one, comment)
    yield repeats.question_screen(t, all_of_them[0])
    done = all_of_them[-1]
    yield repeats.where_screen(t, BIG, clipped(text, 120), middle_page([done] * repeats.SHOWN))
    yield repeats.repeated_screen(t, done)
    for key in ("repeat-forget-sure", "repeat-forget-shown"):
        said = t(key, title=clipped(text, 120))
        yield from asked(t, Confirmation(said, t.plain("repeat-forget-yes"), Home()))


def told_screens(t: Translator, text: str) -> Iterator[Screen]:
    title, reason = clipped(text, 120), clipped(text * 300, 600)
    yield notifications.closes_soon_screen(t, title, when_of(t))
    for decision in Decision:
        told = ((BIG, title, decision, reason),)
        for some in (told, told * 5):
            yield notifications.decided_screen(t, title, some)
    for when in ([clipped(text, 200)], []):
        yield notifications.slot_screen(t, BIG, title, when)
    yield notifications.withdrawn_screen(t, BIG, title)
    yield notifications.removed_screen(t, BIG, title, reason)
    yield notifications.removed_screen(t, BIG, title, None)


def reviewed_screens(t: Translator, text: str) -> Iterator[Screen]:
    call = call_of(text, many=True, status=CallStatus.CLOSED)
    project = project_of(ProjectStatus.SENT)
    for kind, language in ((PROJECT, "kk"), (PROJECT_TEXT, "ru")):
        sent = version_of(text, VersionStatus.PENDING, kind, language, 400)
        original = sent if kind == PROJECT_TEXT else None
        for author in (text, None):
            seen = ProjectForReview(sent, project, call, author, None, original)
            yield from review_screens(t, text, kind, reviews.review_body(t, seen))
        for status in (
            ReviewStatus.APPROVED, ReviewStatus.REJECTED, ReviewStatus.CHANGES_REQUESTED,
        ):  # fmt: skip
            comment = clipped(text * 1000, 1_000)
            yield reviews.decided_screen(t, project, sent, status, comment)
    one = repeat_of(text, RepeatStatus.PENDING)
    yield from review_screens(t, text, REPEAT, reviews.repeat_body(t, one))
    for status in (ReviewStatus.APPROVED, ReviewStatus.REJECTED, ReviewStatus.CHANGES_REQUESTED):
        yield reviews.repeat_decided_screen(t, one, status, clipped(text * 1000, 1_000))
