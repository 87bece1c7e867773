"""Conversations, one module each. MODULES is the route map, in the order in which a newcomer meets
them.
"""

from functools import cache

from handlers import (
    announcements,
    applications,
    audit,
    backups,
    board,
    browsing,
    bundles,
    certificates,
    coordinators,
    delegations,
    delivery_admin,
    digests,
    directory,
    events,
    fallback,
    help,
    introductions,
    invitations,
    language,
    meetings,
    mentoring,
    moves,
    news,
    onboarding,
    plan,
    practices,
    privacy,
    profile,
    profile_fields,
    projects,
    questions,
    registration,
    reports,
    reviews,
    roles,
    safety,
    saved_searches,
    scheduling,
    settings,
    start,
    suspensions,
    terms,
    tidying,
    visibility,
)
from handlers.introductions.subjects import SHOWS
from handlers.kit import audience_picker, forms, notifications, ties
from handlers.kit.awaited_links import PROMISES
from handlers.kit.context import Services
from handlers.kit.progress import BroadcastProgress, Renderer
from handlers.kit.review_cards import CARDS
from handlers.kit.router import Router
from handlers.scheduling.polls import BACK

MODULES = (
    start,
    language,
    registration,
    invitations,
    applications,
    onboarding,
    reviews,
    reports,
    profile,
    profile_fields,
    moves,
    coordinators,
    directory,
    saved_searches,
    introductions,
    scheduling,
    meetings,
    mentoring,
    events,
    delegations,
    bundles,
    practices,
    projects,
    questions,
    board,
    certificates,
    announcements,
    terms,
    plan,
    digests,
    news,
    settings,
    visibility,
    privacy,
    safety,
    tidying,
    roles,
    suspensions,
    audit,
    browsing,
    delivery_admin,
    backups,
    help,
    audience_picker,
    forms,
    notifications,
)

for _module in MODULES:
    CARDS.update(getattr(_module, "REVIEW_CARDS", {}))
    ties.BACK.update(getattr(_module, "TIED", {}))
    for _kind, _notice in getattr(_module, "NOTICES", {}).items():
        if _kind in notifications.KINDS:
            raise ValueError(f"two modules render {_kind}")
        notifications.KINDS[_kind] = _notice
    SHOWS.update(getattr(_module, "REQUEST_SUBJECTS", {}))
    BACK.update(getattr(_module, "SCHEDULED", {}))
    PROMISES.update(
        (_link.prefix, _link.promise)
        for _link in getattr(_module, "DEEP_LINKS", ())
        if _link.promise is not None
    )


@cache
def router() -> Router:
    """The router over all modules, which knows nothing of a run."""
    return Router(
        (route for module in MODULES for route in module.HANDLERS),
        forms,
        fallback,
        (link for module in MODULES for link in getattr(module, "DEEP_LINKS", ())),
        (text for module in MODULES for text in getattr(module, "TEXTS", ())),
    )


def progress(services: Services) -> BroadcastProgress:
    """The broadcasts for which the modules show progress."""
    kinds: dict[str, Renderer] = {}
    for module in MODULES:
        kinds |= getattr(module, "PROGRESS", {})
    return BroadcastProgress(services, kinds)
