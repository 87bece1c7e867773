"""Every screen of the bot, filled with a text: a hostile one for `test_screens.py`, and a
natural one for the gallery.
"""

from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import cast

from handlers import (
    applications,
    backups,
    browsing,
    delivery_admin,
    directory,
    help,
    language,
    news,
    onboarding,
    profile,
    profile_fields,
    registration,
    roles,
    start,
    suspensions,
    visibility,
)
from handlers import saved_searches as saved_screens
from handlers.introductions.messages import SUBJECTS
from handlers.kit import date_format, forms
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context, Network
from handlers.kit.member_cards import card_lines, photo_rows
from handlers.kit.navigation import Home
from handlers.kit.screens import Button, Screen
from handlers.kit.texts import LANGUAGES, Translator
from storage import directory as storage_directory
from storage import saved_searches
from storage.backups import BackupState
from storage.browsing import Browsing, BrowsingAlert, Unusual
from storage.coordinators import Coordinators
from storage.database import Page
from storage.directory import (
    ColleagueCounts,
    Criteria,
    DirectoryRow,
    Found,
    Part,
    PartKind,
    Reason,
    ReasonKind,
)
from storage.events.registrations import Registration, RegistrationStatus
from storage.home import Today
from storage.invitations import HeldInvitation
from storage.kit.form_drafts import Draft, Value
from storage.kit.quiet_hours import QuietHours
from storage.kit.taxonomy import COUNTRIES, REGIONS, SECTORS, TOPICS
from storage.members import Member, MemberStatus, Profile
from storage.news import Line, News, NewsList, NewsRow
from storage.onboarding import DAYS, FirstSteps
from storage.outbox.resolution import PendingDecisions
from storage.practices.library import PracticeTitle
from storage.profile_fields import ProfileField, ShownTo, reduced
from storage.reports import MEASURES
from storage.roles import Holder, Role, RoleGrant
from storage.saved_searches import SavedNews, SavedSearch
from storage.suspensions import Suspended
from tests.announcements.screens import announcement_answers, announcement_screens
from tests.answer_screens import answer_screens
from tests.board.screens import board_answers, board_screens
from tests.bundles.screens import bundle_screens
from tests.certificates.screens import certificate_answers, certificate_screens
from tests.delegations.screens import delegate_answers, delegation_screens
from tests.digests.screens import digest_screens
from tests.entry_screens import MOVES, entry_screens
from tests.events.screens import event_answers, event_screens, events_of
from tests.introductions.screens import introduction_screens
from tests.meetings.screens import meetings_screens
from tests.mentoring.screens import mentoring_answers, mentoring_screens
from tests.pages import NO_PAGE, middle_page
from tests.plan.screens import item_answers, plan_screens
from tests.practices.screens import known_answers, practice_answers, practice_screens
from tests.privacy.screens import audit_screens, privacy_screens
from tests.projects.screens import project_answers, project_screens
from tests.questions.screens import question_screens
from tests.rare_screens import rare_screens
from tests.reports.screens import report_screens
from tests.reviews.screens import queue_screens, review_screens
from tests.scheduling.screens import scheduling_screens
from tests.screens import BIG, NOW, Sample, asked, card_of, clipped, text_of
from tests.settings.screens import settings_screens
from tests.terms.screens import term_screens

NAME = "<N&twork>" * 6
REVIEWED = "translation"
GIVEN = (
    "project",
    "projectchange",
    "projecttext",
    "calltext",
    "practice",
    "translation",
    "trial",
    "reviewfix",
    "question",
    "reply",
)
KNOWN = ("call", "blocks", "country", "title")
"""What the forms of projects are begun with."""
ANNOUNCING = (
    "announcement", "announcetext", "announcecaption", "announcelink", "announcewhen",
    "announceanswers", "announcealone",
)  # fmt: skip
"""Forms that know something before the first answer."""

DELEGATING = ("delegate", "delegatechange", "delegatelist")
"""Forms that enter women for an event."""
MENTORING = ("mentor", "mentee", "goals", "programme", "programmetext")
"""Forms of mentoring, which are begun with the questions of a programme, or its words."""

PLANNING = ("planitem", "planreport", "decision", "decisiontext")
"""Forms of the action plan, which know what they are about."""

BEGUN: dict[str, tuple[dict[str, Value], ...]] = {
    "askauthor": tuple({"kind": kind} for kind in SUBJECTS),
    "report": ({"kind": "coordinator-message", "reason": "private-data"},),
    "reportdecision": tuple(
        {"measure": measure, "days": "365", "version": "1"} for measure in MEASURES
    ),
    "theme": (
        {"kind": "priority", "language": "ru"},
        {"kind": "track", "language": "ru"},
    ),
    "showcase": ({"starts": "14:30"},),
    "term": ({"country": "ZZ", "starts": "2026-11-26", "ends": "2027-11-25"},),
    "reviewquestion": ({"kind": "practice"}, {"kind": "report"}),
}
"""What a form was begun with, where its texts depend on it."""


REASONS = (
    *(
        Reason(kind, "migration_protection")
        for kind in (ReasonKind.OFFERS_SOUGHT, ReasonKind.OFFERS, ReasonKind.SEEKS)
    ),
    Reason(ReasonKind.SAME_FIELD),
    Reason(ReasonKind.ANSWERS),
    None,
)


def profiles(text: str) -> Profile:
    long = clipped(text * 2, 120)
    return Profile(
        text, "ZZ", "media", long, long, TOPICS[2:7], TOPICS[28:33], "TJ-RA",
        clipped(text * 6, 300), "AgACAgIAAxkBAAIB",
    )  # fmt: skip


def hers(text: str) -> Coordinators:
    """Her coordinators, with names of this kind."""
    return Coordinators((text,) * 5, are_reachable=True)


def network(text: str) -> Network:
    """With the longest name that it may have; a natural one with natural texts."""
    name = "Kurak" if isinstance(text, Sample) else NAME
    return Network(name, COUNTRIES, LANGUAGES, "approval")


def context(t: Translator, text: str, country: str = "KZ") -> Context:
    username = "aigerim_s" if isinstance(text, Sample) else "a" * 32
    update = SimpleNamespace(effective_user=SimpleNamespace(username=username))
    return cast(
        Context,
        SimpleNamespace(
            t=t,
            network=network(text),
            update=update,
            username=username,
            member=SimpleNamespace(is_admin=True, zone="Asia/Almaty", country=country),
            now=lambda: NOW,
        ),
    )


def form_screens(t: Translator, text: str) -> Iterator[Screen]:
    ctx = context(t, text)
    answers = dict(registration.answers_from(profiles(text))) | {"consent": "1"}
    begun = [
        (form, one)
        for form in forms.Form.registered.values()
        for one in BEGUN.get(form.name, ({},))
    ]
    for form, known_before in begun:
        for field in form.fields:
            more = {"reason": text, "words": text, "note": text, "gives": f"email:{text}"}
            more |= event_answers(text) | practice_answers(text) | project_answers(text)
            given = known_answers(text) if form.name in GIVEN else {}
            if form.name == "boardentry":
                given = board_answers(text)
                more |= given
            if form.name == "certificate":
                more |= certificate_answers(text, network(text).name)
            if form.name in ("project", "projectchange", "projecttext", "calltext"):
                known = project_answers(text)
                given |= {key: known[key] for key in known if key in KNOWN or key[:3] == "of_"}
            given = given | known_before
            more |= known_before
            if form.name in ANNOUNCING:
                given = announcement_answers(text)
                more |= given
            if form.name in DELEGATING:
                given = delegate_answers(text)
                more |= given
            if form.name in PLANNING:
                given = item_answers(text) | {"form": None} | known_before
                more |= item_answers(text)
            if form.name in MENTORING:
                given = mentoring_answers(text)
                more |= given
            several = forms.MultiChoice | forms.LongText | forms.Lines
            for some in (answers | more, given):
                is_several = isinstance(field.kind, several)
                whole = isinstance(some.get(field.name), tuple) and not is_several
                known = some | {field.name: text_of(text, 600)} if whole else some
                if field.when is not None and not field.when(known):
                    continue
                # Only choices have pages.
                choice = isinstance(field.kind, forms.Choice | forms.MultiChoice)
                for page in range(6 if choice else 1):
                    draft = Draft(form.name, True, field.name, 1, known)
                    yield forms.screen(ctx, draft, page)
        if form.review:
            everything = answers | {"to": text, "note": text, "gives": f"email:{text}"}
            everything |= event_answers(text) | practice_answers(text) | project_answers(text)
            everything |= known_before
            if form.name == "boardentry":
                everything |= board_answers(text)
            if form.name == "certificate":
                everything |= certificate_answers(text, network(text).name)
            if form.name in ANNOUNCING:
                everything |= announcement_answers(text)
            if form.name in DELEGATING:
                everything |= delegate_answers(text)
            if form.name in PLANNING:
                everything |= item_answers(text) | {"text": clipped(text * 9, 300)}
            if form.name in MENTORING:
                everything |= mentoring_answers(text)
            yield forms.screen(ctx, Draft(form.name, True, None, None, everything))


def region_screens(t: Translator, text: str) -> Iterator[Screen]:
    """The regions of each country."""
    draft = Draft("profile", True, "region", 1, dict(registration.answers_from(profiles(text))))
    for country, regions in REGIONS.items():
        for page in range(-(-len(regions) // 7)):
            yield forms.screen(context(t, text, country), draft, page)


def screens(t: Translator, text: str) -> Iterator[Screen]:
    person = profiles(text)
    for unfinished, waiting in ((None, None), ("registration", 123_456)):
        yield from home_screens(t, text, unfinished, waiting)
        yield start.newcomer_screen(t, network(text).name, unfinished, waiting)
        yield start.waiting_screen(t, waiting)
        for reason in (None, text, *applications.READY_REASONS):
            yield start.declined_screen(t, reason, unfinished, waiting)
            yield applications.declined_screen(t, reason)
    yield language.choice_screen(t.language, network(text))
    yield registration.review_screen(t, person)
    levels = dict.fromkeys(ProfileField, ShownTo.CONTACTS)
    yield profile.profile_screen(t, person, None, MOVES[0], True, levels)
    yield profile.more_screen(t, BIG, person)
    yield profile.more_screen(t, BIG, replace(person, country="TJ"))
    yield profile.more_screen(t, BIG, replace(person, region=None, about=None, photo=None))
    yield from region_screens(t, text)
    yield from field_screens(t, text)
    for move in (*MOVES, None):
        yield profile.profile_screen(t, person, hers(text), move)
    yield from entry_screens(t, text, network(text), person)
    yield profile.time_zones_screen(t, NOW, "Asia/Tashkent")
    for inviter in (None, HeldInvitation("ZZ", text), HeldInvitation("ZZ", None)):
        left = applications.left_line(t, *[date_format.day(t, NOW, "Asia/Tashkent")] * 2)
        body = applications.review_body(t, person, inviter, [text], left)
        yield from review_screens(t, text, "application", body)
    yield from queue_screens(t, text)
    yield from report_screens(t, text)
    yield from onboarding_screens(t, text)
    yield from directory_screens(t, text)
    yield from role_screens(t, text)
    yield from practice_screens(t, text)
    yield from project_screens(t, text)
    yield from introduction_screens(t, text)
    yield from event_screens(t, text)
    yield from delegation_screens(t, text)
    yield from bundle_screens(t)
    yield from announcement_screens(t, text)
    yield from settings_screens(t, text, network(text).name)
    yield from privacy_screens(t, text, network(text), person)
    yield from audit_screens(t, text, network(text).name)
    yield from digest_screens(t, text)
    yield from question_screens(t, text)
    yield from board_screens(t, text)
    yield from scheduling_screens(t, text)
    yield from certificate_screens(t, text, network(text).name)
    yield from meetings_screens(t, text)
    yield from mentoring_screens(t, text)
    yield from news_screens(t, text)
    yield from term_screens(t, text)
    yield from plan_screens(t, text)
    for status in MemberStatus:
        for admin in (True, False):
            member = Member(
                1,
                2,
                t.language,
                status,
                text,
                "ZZ",
                admin,
                frozenset({"KZ"}),
                None,
                None,
                QuietHours("Asia/Tashkent"),
                False,
            )
            yield help.help_screen(t, network(text).name, member, hers(text))
            yield help.help_screen(t, network(text).name, member)
    yield forms.paused_screen(t, "registration")
    yield from form_screens(t, text)
    yield from rare_screens(t, text, network(text).name)
    yield from answer_screens(context(t, text), text)


def home_screens(
    t: Translator, text: str, unfinished: str | None, waiting: int | None
) -> Iterator[Screen]:
    event = next(events_of(text))
    place = Registration(RegistrationStatus.WAITLISTED, number=BIG)
    practice = PracticeTitle(BIG, text)
    for today in (
        Today(),
        Today(open_event=event, open_events=99, practice=practice, practices=99),
        Today((event, place), event, 99, 99, practice, 99, 99, only_admin_limit=50, news=99),
        Today(news=9, has_year=True),
    ):
        yield start.member_screen(
            t, network(text).name, today, "Asia/Almaty", NOW, unfinished, waiting,
            is_hidden=not today.requests,
        )  # fmt: skip
    for is_hidden in (True, False, None):
        yield start.settings_screen(t, is_hidden)
    for is_hidden in (True, False):
        yield visibility.visibility_screen(t, is_hidden=is_hidden)


def onboarding_screens(t: Translator, text: str) -> Iterator[Screen]:
    around, practice = (
        ColleagueCounts("education_science", 999, "ZZ", 999),
        PracticeTitle(BIG, text),
    )
    for steps in (
        FirstSteps(None, None, None),
        FirstSteps(around, next(events_of(text)), practice),
        FirstSteps(replace(around, in_sector=0), None, practice),
    ):
        yield onboarding.welcome_screen(t, network(text).name, steps, "Asia/Almaty", NOW)
        awaited = [
            Button(t.plain(key, title=text), Home()) for key in ("event-promised", "home-read")
        ]
        yield onboarding.welcome_screen(t, network(text).name, steps, "Asia/Almaty", NOW, awaited)
        for day in DAYS:
            yield onboarding.note_screen(t, network(text).name, day, steps, "Asia/Almaty", NOW)


def field_screens(t: Translator, text: str) -> Iterator[Screen]:
    for level in (ShownTo.EVERYONE, ShownTo.CONTACTS):
        levels = dict.fromkeys(ProfileField, level)
        yield profile_fields.fields_screen(t, levels)
        for field in ProfileField:
            yield profile_fields.level_screen(t, field, level, "law_enforcement", "ZZ")
        for closeness in profile_fields.AUDIENCES:
            card = reduced(BIG, profiles(text), levels, closeness)
            yield profile_fields.seen_screen(t, card, closeness, is_hidden=True)
            rows = photo_rows(t, card)
            yield directory.card_screen(t, card_lines(t, card), Home(), rows)


def directory_screens(t: Translator, text: str) -> Iterator[Screen]:
    entries = tuple(
        DirectoryRow(BIG, text, country, sector, text if n % 3 == 0 else None, why)
        for n, ((country, sector), why) in enumerate(
            zip(
                (("ZZ", "media"), ("KZ", "law_enforcement"), ("TM", "it")) * 2, REASONS, strict=True
            )
        )
    )[: storage_directory.PAGE]
    unnamed = tuple(replace(entry, name=None) for entry in entries)
    here = directory.ShowResults("TM", "media", 5, None)
    criteria = Criteria.of("TM", "media")
    yield directory.results_screen(t, here, criteria, Found(middle_page(unnamed)))
    of_region = replace(entries[0], why=Reason(ReasonKind.REGION, region="TJ-RA"))
    yield directory.results_screen(t, here, criteria, Found(middle_page([of_region])))
    yield directory.find_screen(t)
    around = ColleagueCounts("education_science", 999, "ZZ", 999)
    yield directory.find_screen(t, around, entries[:3], has_saved=True)
    yield directory.find_screen(t, replace(around, in_country=3))
    for sector in (None, *SECTORS):
        yield directory.countries_screen(t, COUNTRIES, sector)
    for country in (None, *COUNTRIES):
        for page in range(4):
            yield directory.sectors_screen(t, country, page)
    for side in (PartKind.OFFERS, PartKind.SEEKS):
        for page in range(6):
            yield directory.topics_screen(t, side, page)
    yield directory.countries_screen(t, COUNTRIES, None, BIG)
    yield directory.sectors_screen(t, None, 1, BIG)
    yield directory.topics_screen(t, PartKind.OFFERS, 1, BIG)
    typed = clipped(text, 40)
    many = Criteria(
        (
            Part(PartKind.COUNTRY, ("ZZ", "KZ"), (), typed),
            Part(PartKind.SECTOR, ("education_science",), (), typed),
            Part(PartKind.TOPIC, ("migration_protection", "gbv", "wps"), (), typed),
            Part(PartKind.WORD, (), (typed,), typed),
        )
    )
    word = Part(PartKind.NAME, (), (typed,), typed)
    searches = (
        many,
        *(Criteria((Part(kind, ("border_communities",)),)) for kind in storage_directory.TOPICAL),
        Criteria((word,)),
    )
    saved = tuple(SavedSearch(BIG, one) for one in searches[: saved_searches.MOST])
    yield saved_screens.list_screen(t, saved)
    yield saved_screens.list_screen(t, ())
    for count in (1, saved_searches.MOST):
        yield saved_screens.found_screen(t, SavedNews(entries[:1] * 9 * count, saved[:count]))
    for criteria in searches:
        here = directory.ShowResults(None, None, 9999, BIG)
        for found in (
            Found(middle_page(entries), (word, word)),
            Found(Page(entries[:3], 0, False, 1, 3)),
            Found(Page(entries[:1], 0, False, 1, 1)),
        ):
            yield directory.results_screen(t, here, criteria, found)
        one = Found(Page(entries, 0, False, 1, 5))
        yield directory.results_screen(t, here, criteria, one, (many, here))
        for near in (entries, ()):
            yield directory.results_screen(t, here, criteria, Found(NO_PAGE, (word,), near))
        yield directory.options_screen(t, criteria, BIG)
    for here in (
        directory.ShowResults("TM", None, 5, None),
        directory.ShowResults("TM", "media", 5, None),
        directory.ShowResults(None, None, 5, None),
    ):
        criteria = Criteria.of(here.country, here.sector)
        yield directory.results_screen(t, here, criteria, Found(middle_page(entries)))
        yield directory.results_screen(t, here, criteria, Found(NO_PAGE))
    yield directory.long_text_screen(t, BIG, Home())
    person = profiles(text)
    yield directory.card_screen(t, card_lines(t, card_of(person)), Home())
    yield directory.card_screen(t, t("directory-no-card"), Home())


def news_screens(t: Translator, text: str) -> Iterator[Screen]:
    about = dict.fromkeys(news.KINDS, REVIEWED) | {
        Line.QUESTION: TOPICS[0], Line.QUESTION_ANSWERED: TOPICS[0], Line.ANNOUNCEMENT: "urgent",
    }  # fmt: skip
    rows = [
        NewsRow(
            BIG,
            News(line, at % 2 == 0, BIG if line in news.OPENS else None, about.get(line, text)),
            NOW, NOW if at % 3 else None,
        )
        for at, line in enumerate(Line)
    ]  # fmt: skip
    for first in range(0, len(rows), news.PAGE):
        shown = middle_page(rows[first : first + news.PAGE])
        yield news.news_screen(t, NewsList(shown, 300, 123), "Asia/Almaty")
    yield news.news_screen(t, NewsList(NO_PAGE, 0, 0), "Asia/Almaty")
    for row in rows:
        yield news.reminder_screen(t, row)


def role_screens(t: Translator, text: str) -> Iterator[Screen]:
    held = (
        RoleGrant(Role.ADMIN, "", True),
        *(RoleGrant(Role.COORDINATOR, c, False) for c in COUNTRIES),
    )
    for admin in (True, False):
        yield roles.admin_screen(
            t,
            12_345,
            PendingDecisions(NOW, 123_456, 123_456) if admin else None,
            123,
            9_999,
            12 if admin else 0,
            999,
        )
        yield roles.admin_screen(t, 0, PendingDecisions(None, 0, 0) if admin else None)
        for some in ((), held):
            yield roles.member_screen(t, BIG, card_of(profiles(text)), some, admin)
    entries = (DirectoryRow(BIG, text, "ZZ", "media"),) * 6
    yield roles.found_screen(t, middle_page(entries))
    yield roles.found_screen(t, NO_PAGE)
    holders = tuple(Holder(n, text, Role.COORDINATOR, "ZZ") for n in range(60))
    everybody = (Holder(0, None, Role.ADMIN, ""), *holders)
    for page in (0, 3, 99):
        yield roles.staff_screen(t, everybody, page)
    yield roles.coordinated_screen(t, BIG, text, COUNTRIES)
    for some in ((), held):
        yield roles.roles_screen(t, some)
    question = t("suspension-sure", name=text)
    yield from asked(t, Confirmation(question, t.plain("suspension-yes"), Home()))
    yield suspensions.list_screen(t, middle_page([Suspended(BIG, text)] * suspensions.PAGE), 99_999)
    for until, is_removed in ((NOW, False), (None, False), (None, True)):
        suspended = Suspended(BIG, text, until, is_removed)
        yield suspensions.suspended_screen(t, suspended, profiles(text), "Asia/Almaty")
    alerts = tuple(BrowsingAlert(BIG, what, NOW, what is Unusual.DAY) for what in Unusual)
    yield browsing.alerts_screen(t, middle_page(alerts), "Asia/Almaty")
    yield browsing.alerts_screen(t, NO_PAGE, "Asia/Almaty")
    for is_member in (True, False):
        found = Browsing(alerts[0], BIG, profiles(text), is_member, 20, 60, 5)
        yield browsing.who_screen(t, found, "Asia/Almaty")
    for copied in (None, NOW):
        undecided = PendingDecisions(NOW, 123_456, 0, copied)
        yield delivery_admin.held_screen(t, undecided, "Asia/Almaty")
    for last in (None, NOW):
        yield backups.overdue_screen(t, BackupState(last, True), "Asia/Almaty")
    yield delivery_admin.unknown_screen(t, 123_456)
    yield delivery_admin.paused_screen(t, 1_440, 123_456)
    for question in (
        t("roles-sure-admin", name=text), t("roles-sure-take", name=text, role=text),
    ):  # fmt: skip
        yield from asked(t, Confirmation(question, t.plain("roles-yes"), Home()))
