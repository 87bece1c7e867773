"""Her own projects: how each stands, and what she can still do with it."""

from collections.abc import Sequence

from handlers.kit.access import members_only
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.navigation import (
    OpenCertificate,
    Projects,
    back_button,
    home_button,
    page_row,
    total_line,
)
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, column, pairs, paragraphs
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.texts import LANGUAGES, LazyText, Translator, lazy
from handlers.kit.ties import ChooseThemes
from handlers.projects.callbacks import (
    ChangeProject,
    CopyToCall,
    DeleteProject,
    OpenOwnProject,
    OwnProjects,
    PickProjectLanguage,
    ReadProject,
    TranslateProject,
    WithdrawProject,
)
from handlers.projects.messages import OWN_STATUS, WITHDRAW_NOTICE
from handlers.projects.showcase import slot_line
from storage import reviews
from storage.certificates import records as certificates
from storage.certificates.records import Kind
from storage.database import Page
from storage.projects import calls, decisions, submissions
from storage.projects.records import PROJECT, Call, ProjectStatus, VersionStatus
from storage.projects.submissions import OwnProject, OwnRow
from storage.terms import ties

PAGE = 7
TITLE = 50


def own_list_screen(t: Translator, found: Page[OwnRow]) -> Screen:
    """Her projects, newest first."""
    entries = column(
        Button(
            t.plain(
                "project-own-line",
                state=t.plain(OWN_STATUS("changes" if row.needs_her else row.status)),
                title=shortened(row.title, TITLE),
            ),
            OpenOwnProject(row.project_id),
        )
        for row in found.rows
    )
    return Screen(
        paragraphs(
            t("project-own-list") if found.rows else t("project-own-none"), total_line(t, found)
        ),
        (
            *entries,
            *page_row(t, found, OwnProjects),
            (back_button(t, Projects()), home_button(t)),
        ),
    )


def own_screen(
    t: Translator,
    own: OwnProject,
    comment: str | None,
    when: Sequence[str],
    open_calls: Sequence[Call],
    *,
    can_tie: bool = False,
    is_presented: bool = False,
) -> Screen:
    """One of her projects: how it stands, what a reviewer has said, and what she can do.
    `is_presented`: she can have a certificate of it.
    """
    project, latest = own.project, own.latest
    needs_her = latest.status is VersionStatus.CHANGES_REQUESTED
    state = "changes" if needs_her else str(project.status)
    id = project.id
    buttons: list[Button] = []
    is_shown = project.status is ProjectStatus.SHOWN
    if is_shown:
        buttons.append(Button(t.plain("practice-read"), ReadProject(id, "main", 0, None)))
        buttons.append(Button(t.plain("project-languages"), PickProjectLanguage(id)))
    if can_tie:
        buttons.append(Button(t.plain("theme-choose"), ChooseThemes(PROJECT, id, 0)))
    if is_presented:
        buttons.append(Button(t.plain("certificate-button"), OpenCertificate("project", id)))
    if own.may_change:
        style = "primary" if needs_her else None
        buttons.append(Button(t.plain("project-change"), ChangeProject(id), style))
    ends: list[Button] = []
    if project.status in (ProjectStatus.SENT, ProjectStatus.SHOWN):
        ends.append(Button(t.plain("project-withdraw"), WithdrawProject(id)))
    else:
        buttons += (
            Button(
                t.plain("project-copy", title=shortened(call.text(t.language).title, TITLE)),
                CopyToCall(call.id, id),
            )
            for call in open_calls[:3]
        )
        ends.append(Button(t.plain("project-delete"), DeleteProject(id)))
    read_in = ", ".join(t.plain(LANGUAGE(code)) for code in own.languages)
    waits_in = ", ".join(t.plain(LANGUAGE(code)) for code in own.waiting)
    return Screen(
        paragraphs(
            t("project-own-title", title=latest.texts.get("title", "")),
            t("project-own-call", call=own.call_title, block=own.block_name),
            t("project-own-state", state=t.plain(OWN_STATUS(state))),
            t("project-own-comment", text=shortened(comment, 1_000)) if comment else None,
            t("project-own-languages", languages=read_in) if is_shown and read_in else None,
            t("project-own-waiting", languages=waits_in) if is_shown and waits_in else None,
            "\n".join(t("presentation-line", text=one) for one in when) or None,
        ),
        (
            *column(buttons),
            *column(ends),
            (back_button(t, OwnProjects(0)), home_button(t)),
        ),
    )


def languages_screen(t: Translator, own: OwnProject) -> Screen:
    """The languages in which she can write one of her projects."""

    def label(code: str) -> str:
        name = t.plain(LANGUAGE(code))
        return t.plain("form-ticked", name=name) if code in own.languages else name

    buttons = [
        Button(label(code), TranslateProject(own.project.id, code))
        for code in LANGUAGES
        if code != own.project.language
    ]
    return Screen(
        t("project-which-language", language=t.plain(LANGUAGE(own.project.language))),
        (*pairs(buttons), (back_button(t, OpenOwnProject(own.project.id)), home_button(t))),
    )


@members_only
async def show_list(ctx: Context, press: OwnProjects) -> None:
    """Show a page of her projects."""
    await _show_list(ctx, press.page)


async def _show_list(ctx: Context, page: int, notice: LazyText | None = None) -> None:
    found = await submissions.own_projects(ctx.db, ctx.member.id, ctx.language, page, PAGE)
    await ctx.show(own_list_screen(ctx.t, found), notice)


@members_only
async def open_own(ctx: Context, press: OpenOwnProject) -> None:
    """Show one of her projects."""
    await show_own(ctx, press.project_id)


async def show_own(ctx: Context, project_id: int, notice: LazyText | None = None) -> None:
    """Show one of her projects."""
    own = await _own(ctx, project_id)
    if own is None:
        await _show_list(ctx, 0, notice or lazy("project-sending-gone"))
        return
    comment = own.project.ended_reason or await decisions.reason(ctx.db, project_id)
    if own.latest.status is VersionStatus.CHANGES_REQUESTED:
        comment = await reviews.comment_on(ctx.db, own.latest.kind, own.latest.id)
    open_calls = await calls.open_calls(ctx.db, ctx.now())
    when = [slot_line(ctx.t, slot, ctx.now()) for slot in own.slots]
    can_tie = await ties.can_tie(ctx.db, PROJECT, project_id, ctx.member.id)
    earned, found = await certificates.own(
        ctx.db, ctx.member.id, Kind.PROJECT, project_id, ctx.now()
    )
    screen = own_screen(
        ctx.t, own, comment, when, open_calls, can_tie=can_tie,
        is_presented=earned is not None or found is not None,
    )  # fmt: skip
    await ctx.show(screen, notice)


async def _own(ctx: Context, project_id: int) -> OwnProject | None:
    return await submissions.own(ctx.db, project_id, ctx.member.id, ctx.language, ctx.now())


@members_only
async def pick_language(ctx: Context, press: PickProjectLanguage) -> None:
    """Show the languages in which she can write it."""
    own = await _own(ctx, press.project_id)
    if own is None or own.project.status is not ProjectStatus.SHOWN:
        await show_own(ctx, press.project_id)
        return
    await ctx.show(languages_screen(ctx.t, own))


async def ask_withdrawal(ctx: Context, press: WithdrawProject) -> Confirmation | None:
    """Withdraw her project?"""
    own = await _own(ctx, press.project_id)
    if own is None or own.project.status not in (ProjectStatus.SENT, ProjectStatus.SHOWN):
        return None
    key = "project-withdraw-sent"
    if own.project.status is ProjectStatus.SHOWN:
        key = "project-withdraw-shown"
    title = own.latest.texts.get("title", "")
    yes = ctx.t.plain("project-withdraw")
    return Confirmation(ctx.t(key, title=title), yes, OpenOwnProject(press.project_id))


@members_only
async def withdraw(ctx: Context, press: WithdrawProject) -> None:
    """Withdraw one of her projects."""
    outcome = await submissions.withdraw(ctx.db, press.project_id, ctx.member.id, ctx.now())
    await show_own(ctx, press.project_id, lazy(WITHDRAW_NOTICE(outcome)))


async def ask_deletion(ctx: Context, press: DeleteProject) -> Confirmation | None:
    """Delete her project?"""
    own = await _own(ctx, press.project_id)
    if own is None or own.project.status in (ProjectStatus.SENT, ProjectStatus.SHOWN):
        return None
    title = own.latest.texts.get("title", "")
    return Confirmation(
        ctx.t("project-delete-sure", title=title), ctx.t.plain("project-delete"),
        OpenOwnProject(press.project_id),
    )  # fmt: skip


@members_only
async def delete(ctx: Context, press: DeleteProject) -> None:
    """Delete one of her projects that is not shown."""
    outcome = await submissions.delete(ctx.db, press.project_id, ctx.member.id, ctx.now())
    await _show_list(ctx, 0, lazy(WITHDRAW_NOTICE(outcome)))


HANDLERS = [
    on_press(OwnProjects, show_list),
    on_press(OpenOwnProject, open_own),
    on_press(PickProjectLanguage, pick_language),
    on_press(WithdrawProject, withdraw, ask=ask_withdrawal),
    on_press(DeleteProject, delete, ask=ask_deletion),
]
