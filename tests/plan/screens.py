"""Every screen of the action plan, for `tests/every_screen.py`."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from handlers.kit.confirm import Confirmation
from handlers.kit.navigation import Home
from handlers.kit.screens import Screen
from handlers.kit.texts import LANGUAGES, Translator
from handlers.plan import drafting, files, items, meetings, overview, reporting
from handlers.plan.fields import OFFERED
from storage.directory import DirectoryRow
from storage.kit.form_drafts import Value
from storage.kit.taxonomy import COUNTRIES
from storage.plan.decisions import Decision, DecisionKind, DecisionView
from storage.plan.listing import STATUS_KEYS, ItemRow, ItemView, Overview, Progress
from storage.plan.records import (
    FORMS,
    TEXTS,
    Item,
    ItemStatus,
    State,
    Version,
    VersionStatus,
    Words,
)
from storage.plan.reports import EVENT, LINK, PRACTICE, Entry, Evidence, Proof
from storage.reviews import Review, ReviewStatus
from tests.pages import NO_PAGE, middle_page
from tests.reviews.screens import review_screens, review_view
from tests.screens import BIG, NOW, asked, clipped
from tests.terms.screens import CURRENT, PAST, themes_of

DAY = date(2026, 11, 26)
QUARTER = 2026 * 4 + 3


def words_of(text: str) -> Words:
    """The longest words of an item, in all languages."""
    texts = {
        field: clipped(
            text * 9, drafting.LONGEST_LINE if field in ("body", "partner") else drafting.LONGEST
        )
        for field in TEXTS
    }
    last = DAY + timedelta(days=300)
    return Words("en", dict.fromkeys(LANGUAGES, texts), FORMS[0], DAY, last, COUNTRIES)


def decision_of(text: str, kind: DecisionKind) -> DecisionView:
    """A decision with the longest text, and many items."""
    texts = {} if kind is DecisionKind.ADOPTION else {"en": clipped(text * 20, meetings.LONGEST)}
    title = clipped(text * 3, 120)
    one = Decision(BIG, BIG, kind, BIG, title, DAY, "en", texts, (BIG,) * 9)
    return DecisionView(one, title, BIG, ((BIG, title),) * 9, (title,) * 3, may_change=True)


def views_of(text: str) -> Iterator[ItemView]:
    """Items in every status, as those see them who may do everything."""
    words = words_of(text)
    version = Version(BIG, BIG, 2, VersionStatus.APPROVED, words, NOW, NOW, None)
    draft = replace(version, status=VersionStatus.DRAFT, approved_at=None, comment=None)
    returned = replace(draft, comment=clipped(text * 9, 300))
    pending = replace(draft, status=VersionStatus.PENDING)
    link = Evidence(Proof(LINK, link="https://example.org/a"), "https://example.org/a")
    proofs = (
        Evidence(Proof(EVENT, BIG), clipped(text * 3, 120)), link,
        Evidence(Proof(PRACTICE, BIG), None),
    )  # fmt: skip
    entry = entry_of(text, "report", State.LATE)
    adopted = Item(
        BIG, BIG, ItemStatus.ADOPTED, 1, 1, "ZZ", BIG, State.LATE, QUARTER, None, None, version,
        None,
    )  # fmt: skip
    full = ItemView(
        adopted, version, State.LATE, text, True, True, True, (clipped(text * 2, 80),) * 2,
        entry, proofs, decision_of(text, DecisionKind.ADOPTION),
        (decision_of(text, DecisionKind.RECOMMENDATION),), 2, True, True, True,
    )  # fmt: skip
    yield full
    yield replace(full, item=replace(adopted, next=pending))
    yield replace(
        full, item=replace(adopted, ending="closed", state=None, silent_quarter=None),
        progress="planned", is_mine=False, may_change=False, may_report=False, last=None,
        evidence=(), versions=1,
    )  # fmt: skip
    for upcoming in (returned, pending):
        item = replace(
            adopted, status=ItemStatus.DRAFT, current=None, next=upcoming, decision_id=None
        )
        yield replace(full, item=item, version=upcoming, may_report=False, last=None, evidence=())
    reviewed = replace(adopted, status=ItemStatus.REVIEWED, decision_id=None)
    yield replace(full, item=reviewed, may_report=False, adoption=None)


def entry_of(text: str, what: str, state: State | None = None) -> Entry:
    """An entry of the history, with a long sentence where somebody has reported."""
    said = clipped(text * 9, reporting.LONGEST) if state is not None else None
    link = Evidence(Proof(LINK, link="https://example.org/a"), "https://example.org/a")
    return Entry(what, state, said, QUARTER, text, None, NOW, (link,) if state else ())


def item_answers(text: str) -> dict[str, Value]:
    """The answers of all forms of the plan."""
    words = words_of(text)
    return drafting.answers_of(words, "en") | {
        "kind": "recommendation",
        "meeting": clipped(text * 3, 120),
        "day": DAY.isoformat(),
        "items": ("1",) * 20,
        "actions": (clipped(text * 3, 120),) * 20,
        "original": clipped(text * 20, meetings.LONGEST),
        "about": words.texts["en"]["action"],
        "state": "under-way",
        "evidence": Proof(EVENT, 1).packed(),
        OFFERED: tuple(
            f"{Proof(EVENT, number).packed()}\t{clipped(text * 3, 120)}" for number in range(5)
        ),
    }


def plan_screens(t: Translator, text: str) -> Iterator[Screen]:
    progress = Progress(999, (999,) * 5, 999, 999)
    full = Overview(CURRENT, True, progress, 999, 99, 99, 999, 99, True)
    nothing = Progress(0, (0,) * 5, 0, 0)
    for found in (
        full,
        replace(full, term=PAST, is_current=False, asked=0, drafts=None, ready=None, leads=False),
        replace(full, progress=nothing, mine=0, asked=0, decisions=0),
    ):
        yield overview.plan_screen(t, found)
    yield overview.no_plan_screen(t)
    yield items.gone_screen(t)
    action = clipped(text * 9, drafting.LONGEST)
    rows = [
        ItemRow(BIG, action, status, is_pending, "under-way", False, False)
        for status in (ItemStatus.DRAFT, ItemStatus.REVIEWED)
        for is_pending in (True, False)
    ]
    adopted = [
        ItemRow(BIG, action, ItemStatus.ADOPTED, False, state, state == "late", False)
        for state in ("planned", *State)
    ]
    adopted += [replace(adopted[0], is_overdue=True), replace(adopted[0], is_silent=True)]
    for by in ("all", "mine"):
        heading = t.plain(overview.LIST(by))
        yield overview.list_screen(t, BIG, by, "", heading, middle_page(adopted))
        yield overview.list_screen(t, BIG, by, "", heading, NO_PAGE)
    heading = t.plain(overview.LIST("drafts"))
    yield overview.list_screen(t, BIG, "drafts", "", heading, middle_page(rows), 999)
    yield overview.list_screen(t, BIG, "drafts", "", heading, NO_PAGE, 0)
    yield overview.filter_screen(t, BIG, "status", tuple((key, "", 99) for key in STATUS_KEYS))
    yield overview.filter_screen(t, BIG, "country", tuple((key, "", 99) for key in COUNTRIES))
    title = clipped(text * 2, 80)
    yield overview.filter_screen(t, BIG, "priority", ((str(BIG), title, 99),) * 5)
    yield from item_screens(t, text)
    yield from decision_screens(t, text)
    yield reporting.questions_screen(t, tuple(adopted), "4")
    yield reporting.questions_screen(t, (), "4")
    yield reporting.given_screen(t, None)
    yield reporting.given_screen(t, next(views_of(text)))
    yield files.files_screen(t, BIG, t.language)
    yield files.languages_screen(t, BIG, LANGUAGES)


def item_screens(t: Translator, text: str) -> Iterator[Screen]:
    action = clipped(text * 9, drafting.LONGEST)
    for view in views_of(text):
        yield items.item_screen(t, view)
        yield items.change_screen(t, view)
        yield items.language_screen(t, view, LANGUAGES)
    view = next(views_of(text))
    body = drafting.review_body(t, view, view.version.words)
    yield from review_screens(t, text, "plan-item", body)
    for status in (ReviewStatus.APPROVED, ReviewStatus.REJECTED):
        comment = clipped(text * 20, 1_000)
        decided: Review = replace(
            review_view(text, "plan-item").review, status=status, comment=comment
        )
        yield drafting.decided_screen(t, decided, action, BIG)
    entries = [entry_of(text, "report", state) for state in State]
    full = middle_page([*entries, entries[0]])
    yield items.history_screen(t, BIG, action, "Asia/Almaty", full, has_texts=True)
    others = [entry_of(text, what) for what in items.HISTORY]
    for at in range(0, len(others), items.ENTRIES):
        page = middle_page(others[at : at + items.ENTRIES])
        yield items.history_screen(t, BIG, action, "Asia/Almaty", page)
    yield items.words_screen(t, BIG, 2, view.version, "Asia/Almaty")
    people = [DirectoryRow(BIG, text, "ZZ", "education_science")] * 9
    yield items.people_screen(t, BIG, middle_page(people))
    yield items.people_screen(t, BIG, NO_PAGE)
    for page in range(2):
        yield drafting.lines_screen(t, page)
    for key, yes in (
        ("plan-decline-sure", "plan-decline-yes"),
        ("plan-withdraw-sure", "plan-withdraw-yes"),
        ("plan-withdraw-sure-change", "plan-withdraw-yes"),
    ):
        question = t(key, action=clipped(text * 6, 200))
        yield from asked(t, Confirmation(question, t.plain(yes), Home()))


def decision_screens(t: Translator, text: str) -> Iterator[Screen]:
    title = clipped(text * 3, 120)
    for kind in DecisionKind:
        found = middle_page([(BIG, title, NOW)] * meetings.PAGE)
        yield meetings.meetings_screen(t, kind, found, "Asia/Almaty")
        yield meetings.decision_screen(t, decision_of(text, kind))
        answers = item_answers(text) | {"kind": kind}
        if kind is DecisionKind.ADOPTION:
            answers["text"] = None
        else:
            answers |= {"text": clipped(text * 20, meetings.LONGEST), "actions": ()}
        yield meetings.preview_screen(t, answers)
    yield meetings.meetings_screen(t, "decision", NO_PAGE, "Asia/Almaty")
    several = [decision_of(text, kind) for kind in (*DecisionKind, DecisionKind.DECISION)]
    track = clipped(text * 2, 80)
    yield meetings.decisions_screen(t, BIG, track, BIG, middle_page(several), True)
    yield meetings.decisions_screen(t, BIG, None, None, NO_PAGE, False)
    yield meetings.tracks_screen(t, BIG, themes_of(text)[-8:])
    yield meetings.languages_screen(t, several[1], LANGUAGES)
    everywhere = replace(
        several[1], decision=replace(several[1].decision, texts=dict.fromkeys(LANGUAGES, track))
    )
    yield meetings.languages_screen(t, everywhere, LANGUAGES)
    page = middle_page(several[1:3] * 3)
    yield meetings.origins_screen(t, BIG, page, frozenset({BIG}))
    yield meetings.origins_screen(t, BIG, NO_PAGE, frozenset())
