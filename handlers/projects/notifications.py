"""The messages about projects that the bot sends by itself, rendered when they are sent if they are
still due.
"""

from collections.abc import Sequence

from handlers.kit import date_format
from handlers.kit.characters import shortened
from handlers.kit.context import Services
from handlers.kit.forms import Resume
from handlers.kit.navigation import home_button
from handlers.kit.screens import Button, Row, Screen, paragraphs
from handlers.kit.texts import Translator
from handlers.projects.callbacks import (
    OpenOwnProject,
    OpenSent,
    OwnProjects,
    ReadProject,
)
from handlers.projects.messages import DECIDED
from handlers.projects.repeats import question_screen, repeated_screen
from handlers.projects.showcase import slot_line
from storage.outbox import ClaimedDelivery
from storage.projects import calls, decisions, presentations, repeats, showcase, submissions
from storage.projects.records import Decision

MAX_PROJECTS = 5
"""Most projects of one author that a message tells of by name."""

LONGEST_REASONS = 2_000
"""Longest reasons of reviewers in one message, in characters."""


def closes_soon_screen(t: Translator, title: str, when: str) -> Screen:
    """Tells whoever has a draft when the call closes."""
    return Screen(
        paragraphs(t("call-closes-soon", title=title, when=when)),
        (
            (Button(t.plain("form-resume"), Resume(calls.DRAFT_FORM), "primary"),),
            (home_button(t),),
        ),
        private=True,
    )


def decided_screen(
    t: Translator, call: str, told: Sequence[tuple[int, str, Decision, str | None]]
) -> Screen:
    """The decisions on an author's projects: id, title, decision, and what a reviewer has said."""
    most = LONGEST_REASONS // max(len(told[:MAX_PROJECTS]), 1)
    said = [
        paragraphs(
            t(DECIDED(decision), title=title),
            t("project-own-comment", text=shortened(reason, most)) if reason else None,
        )
        for _, title, decision, reason in told[:MAX_PROJECTS]
    ]
    accepted = [id for id, _, decision, _ in told if decision is Decision.ACCEPTED]
    rows: list[Row] = []
    if accepted:
        rows.append((Button(t.plain("project-open"), ReadProject(accepted[0], "main", 0, None)),))
    return Screen(
        paragraphs(t("project-decided-head", call=call), *said),
        (*rows, (Button(t.plain("project-own"), OwnProjects(0)),), (home_button(t),)),
        private=True,
    )


def slot_screen(t: Translator, project_id: int, title: str, when: Sequence[str]) -> Screen:
    """Tells an author when her project is presented, or that it is not any more."""
    return Screen(
        paragraphs(
            t("presentation-yours", title=title) if when else t("presentation-off", title=title),
            "\n".join(t("presentation-line", text=one) for one in when) or None,
        ),
        (
            (Button(t.plain("project-own-open"), OpenOwnProject(project_id)),),
            (home_button(t),),
        ),
        private=True,
    )


def withdrawn_screen(t: Translator, project_id: int, title: str) -> Screen:
    """Tells organisers that a project was withdrawn from the showcase."""
    return Screen(
        t("project-withdrawn-told", title=title),
        (
            (Button(t.plain("project-open"), OpenSent(project_id, 0)),),
            (home_button(t),),
        ),
        private=True,
    )


def removed_screen(t: Translator, project_id: int, title: str, reason: str | None) -> Screen:
    """Tells an author that her project was taken out of the showcase."""
    return Screen(
        paragraphs(
            t("project-removed", title=title),
            t("project-own-comment", text=reason) if reason else None,
        ),
        (
            (Button(t.plain("project-own-open"), OpenOwnProject(project_id)),),
            (home_button(t),),
        ),
        private=True,
    )


# Renderers


async def closes_soon(
    services: Services, delivery: ClaimedDelivery, t: Translator
) -> Screen | None:
    """The deadline, for whoever still has a draft while the call is open."""
    call = await calls.draft_call(services.db, delivery.subject_id or 0, delivery.reader.id)
    if call is None or call.closes_at <= services.now() or call.is_draft:
        return None
    when = date_format.in_words(t, call.closes_at, delivery.reader.zone, services.now())
    return closes_soon_screen(t, call.text(t.language).title, when)


async def decided(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """The decisions on her projects; None if she has none of them any more."""
    call = await calls.seen(services.db, delivery.subject_id or 0)
    told = await decisions.told_to(
        services.db, delivery.subject_id or 0, delivery.reader.id, t.language
    )
    if call is None or not told:
        return None
    return decided_screen(t, call.text(t.language).title, told)


async def accepted_later(
    services: Services, delivery: ClaimedDelivery, t: Translator
) -> Screen | None:
    """A place that has become free was given to her project."""
    own = await submissions.own(
        services.db, delivery.subject_id or 0, delivery.reader.id, t.language, services.now()
    )
    if own is None or own.project.shown_at is None:
        return None
    title = own.latest.texts.get("title", "")
    told = ((own.project.id, title, Decision.ACCEPTED, None),)
    return decided_screen(t, own.call_title, told)


async def slot(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """When her project is presented."""
    found = await presentations.told(
        services.db, delivery.subject_id or 0, delivery.reader.id, t.language, services.now()
    )
    if found is None:
        return None
    title, slots = found
    when = [slot_line(t, one, services.now()) for one in slots]
    return slot_screen(t, delivery.subject_id or 0, title, when)


async def withdrawn(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """A project was withdrawn, for organisers."""
    found = await decisions.sent_project(services.db, delivery.subject_id or 0, delivery.reader.id)
    if found is None or found.version is None:
        return None
    return withdrawn_screen(t, found.project.id, found.version.texts.get("title", ""))


async def removed(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Her project was taken out of the showcase."""
    own = await submissions.own(
        services.db, delivery.subject_id or 0, delivery.reader.id, t.language, services.now()
    )
    if own is None or own.project.status != "removed":
        return None
    title = own.latest.texts.get("title", "")
    return removed_screen(t, own.project.id, title, own.project.ended_reason)


async def repeat_asked(
    services: Services, delivery: ClaimedDelivery, t: Translator
) -> Screen | None:
    """What came of it? None if she has answered for good."""
    found = await repeats.own(services.db, delivery.subject_id or 0, delivery.reader.id, t.language)
    if found is None or not found.is_shown or not found.is_open:
        return None
    return question_screen(t, found)


async def project_repeated(
    services: Services, delivery: ClaimedDelivery, t: Translator
) -> Screen | None:
    """Her project was repeated."""
    found = await repeats.for_author(
        services.db, delivery.subject_id or 0, delivery.reader.id, t.language
    )
    return None if found is None else repeated_screen(t, found)


NOTICES = {
    calls.CLOSES_SOON: closes_soon,
    decisions.TOLD: decided,
    decisions.ACCEPTED_LATER: accepted_later,
    presentations.SLOT: slot,
    submissions.WITHDRAWN: withdrawn,
    showcase.REMOVED: removed,
    repeats.ASKED: repeat_asked,
    repeats.REPEATED: project_repeated,
}
