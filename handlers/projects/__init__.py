"""The showcase in the chat: calls, projects, decisions, the order of presentation, repetitions."""

from handlers.kit.context import Context
from handlers.kit.texts import LazyText
from handlers.projects import (
    calls,
    decisions,
    notifications,
    own,
    presenting,
    repeats,
    reviews,
    showcase,
    writing,
)
from handlers.projects.callbacks import ReadProject
from storage.projects.records import PROJECT

HANDLERS = [
    route
    for module in (showcase, writing, own, repeats, calls, decisions, presenting)
    for route in module.HANDLERS
]

DEEP_LINKS = showcase.DEEP_LINKS
NOTICES = notifications.NOTICES
REVIEW_CARDS = reviews.REVIEW_CARDS


async def _show(ctx: Context, project_id: int, notice: LazyText | None) -> None:
    await showcase.show_project(ctx, project_id, notice=notice)


REQUEST_SUBJECTS = {PROJECT: _show}


def _read(project_id: int) -> ReadProject:
    return ReadProject(project_id, "main", 0, None)


TIED = {PROJECT: _read}
