"""The documents of the plan, in any language of the network, and its progress as a picture."""

import asyncio

from handlers.kit.access import members_only
from handlers.kit.context import Context
from handlers.kit.date_format import day_and_hour
from handlers.kit.navigation import Plan, back_button, home_button
from handlers.kit.router import on_press
from handlers.kit.screens import Button, File, Screen, column
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.texts import Translator, lazy, texts
from handlers.plan import documents, overview
from handlers.plan.callbacks import GetFile, GetPicture, PickFileLanguage, ShowFiles
from handlers.plan.documents import PLAN, REPORT
from storage.plan import files, listing


def files_screen(t: Translator, term_id: int, language: str) -> Screen:
    """The documents to choose from, and their language."""

    def pair(what: str, key: str) -> tuple[Button, ...]:
        return tuple(
            Button(t.plain(key, kind=kind), GetFile(term_id, what, kind, language))
            for kind in ("docx", "xlsx")
        )

    name = t.plain("plan-file-language", language=t.plain(LANGUAGE(language)))
    return Screen(
        t("plan-files-about"),
        (
            pair(PLAN, "plan-file-plan"),
            pair(REPORT, "plan-file-report"),
            (Button(t.plain("plan-picture"), GetPicture(term_id)),),
            (Button(name, PickFileLanguage(term_id)),),
            (back_button(t, Plan(term_id)), home_button(t)),
        ),
    )


def languages_screen(t: Translator, term_id: int, languages: tuple[str, ...]) -> Screen:
    """The languages of the documents."""
    buttons = column(
        Button(t.plain(LANGUAGE(language)), ShowFiles(term_id, language)) for language in languages
    )
    return Screen(
        t("plan-which-language"),
        (*buttons, (back_button(t, ShowFiles(term_id, t.language)), home_button(t))),
    )


@members_only
async def show_files(ctx: Context, press: ShowFiles) -> None:
    """Show the documents to choose from."""
    is_spoken = press.language in ctx.network.languages
    language = press.language if is_spoken else ctx.language
    await ctx.show(files_screen(ctx.t, press.term_id, language))


@members_only
async def pick_language(ctx: Context, press: PickFileLanguage) -> None:
    """Choose the language of the documents."""
    await ctx.show(languages_screen(ctx.t, press.term_id, ctx.network.languages))


@members_only
async def get_file(ctx: Context, press: GetFile) -> None:
    """Send a document."""
    is_known = press.what in (PLAN, REPORT) and press.kind in ("docx", "xlsx")
    language = press.language if press.language in ctx.network.languages else ctx.language
    if not is_known or not await _may_get(ctx):
        return
    found = await listing.whole(ctx.db, press.term_id, ctx.member.id, language, ctx.now())
    if found is None:
        await overview.show_plan(ctx, None, lazy("plan-gone"))
        return
    t = texts(language)
    if press.kind == "docx":
        content = await asyncio.to_thread(documents.docx, t, ctx.network.name, found, press.what)
    else:
        content = await asyncio.to_thread(documents.xlsx, t, found, press.what)
    name = f"{press.what}-{found.term.starts_on.year}-{language}.{press.kind}"
    key = "plan-sent-plan" if press.what == PLAN else "plan-sent-report"
    await ctx.send_file("document", File(name, content), ctx.t(key))


@members_only
async def get_picture(ctx: Context, press: GetPicture) -> None:
    """Send the progress of the plan as a picture."""
    if not await _may_get(ctx):
        return
    found = await listing.whole(ctx.db, press.term_id, ctx.member.id, ctx.language, ctx.now())
    if found is None:
        await overview.show_plan(ctx, None, lazy("plan-gone"))
        return
    picture = await asyncio.to_thread(documents.picture, ctx.t, found)
    await ctx.send_file("photo", File("plan.png", picture), ctx.t("plan-doc-progress"))


async def _may_get(ctx: Context) -> bool:
    """Whether she may get another file now; if not, she is told when."""
    until = await files.take(ctx.db, ctx.member.id, ctx.now())
    if until is not None:
        when = day_and_hour(ctx.t, until, ctx.member.zone)
        await overview.show_plan(ctx, None, lazy("plan-files-too-many", when=when))
    return until is None


HANDLERS = [
    on_press(ShowFiles, show_files),
    on_press(PickFileLanguage, pick_language),
    on_press(GetFile, get_file),
    on_press(GetPicture, get_picture),
]
