"""Materials of an event: added and sent by its organiser, read by its members."""

from collections.abc import Sequence

from handlers.events.callbacks import (
    AddMaterial,
    GetMaterial,
    OpenEvent,
    RemoveMaterial,
    SendMaterials,
    ShowFeedback,
    ShowMaterials,
)
from handlers.events.feedback import show_feedback
from handlers.events.messages import MATERIAL_NOTICE
from handlers.events.overview import managed
from handlers.events.registrations import event_seen
from handlers.kit import forms
from handlers.kit.access import Access, members_only, organisers_only
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.forms import AttachmentField, Field, Form
from handlers.kit.navigation import back_button, home_button
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, column, paragraphs
from handlers.kit.texts import LazyText, Translator, lazy
from storage.events import materials
from storage.events.materials import Material
from storage.kit.attachments import Attachment
from storage.kit.form_drafts import Draft


def materials_screen(
    t: Translator, event_id: int, title: str, materials: Sequence[Material]
) -> Screen:
    """The materials of an event: links to open, files on request."""
    links = "\n".join(
        t("event-link", address=material.content)
        for material in materials
        if material.kind == "link"
    )
    files = column(
        Button(_material_name(t, material), GetMaterial(event_id, material.id))
        for material in materials
        if material.kind != "link"
    )
    said = links or (None if files else t("event-materials-none"))
    return Screen(
        paragraphs(t("event-materials-title", title=title), said),
        (*files, (back_button(t, OpenEvent(event_id)), home_button(t))),
    )


def _material_name(t: Translator, material: Material) -> str:
    return shortened(material.title, 40) or t.plain("form-picture")


@members_only
async def show_materials(ctx: Context, press: ShowMaterials) -> None:
    """Show the materials of an event."""
    await _show_materials(ctx, press.event_id)


async def _show_materials(ctx: Context, event_id: int, notice: LazyText | None = None) -> None:
    event = await event_seen(ctx, event_id)
    if event is None:
        return
    found = await materials.seen_by(ctx.db, event.id, ctx.member.id)
    title = event.wording(ctx.language).title
    await ctx.show(materials_screen(ctx.t, event.id, title, found), notice)


@members_only
async def get_material(ctx: Context, press: GetMaterial) -> None:
    """Send a file by its Telegram file id."""
    found = await materials.seen_by(ctx.db, press.event_id, ctx.member.id)
    material = next((one for one in found if one.id == press.material_id), None)
    if material is None or material.kind == "link":
        await _show_materials(ctx, press.event_id, lazy("event-notice-no-file"))
    elif material.kind == "document":
        await ctx.send_file("document", material.content)
    else:
        await ctx.send_file("photo", material.content)


@organisers_only
async def add_material(ctx: Context, press: AddMaterial) -> None:
    """Ask for a link or a file."""
    if await managed(ctx, press.event_id) is not None:
        await forms.begin(ctx, MATERIAL, field="file", subject=press.event_id)


async def _added(ctx: Context, draft: Draft) -> None:
    material = Attachment.unpack(str(draft.answers["file"]))
    outcome = await materials.add(
        ctx.closing(draft), draft.subject, ctx.member.id, material, ctx.now()
    )
    await show_feedback(ctx, draft.subject, notice=lazy(MATERIAL_NOTICE(outcome)))


MATERIAL = Form(
    "eventmaterial",
    (Field("file", AttachmentField(500)),),
    _added,
    forms.back_to(show_feedback),
    access=Access.ORGANISERS,
)


async def ask_removal(ctx: Context, press: RemoveMaterial) -> Confirmation | None:
    """The question before a link or file is removed."""
    found = await materials.seen_by(ctx.db, press.event_id, ctx.member.id)
    material = next((one for one in found if one.id == press.material_id), None)
    if material is None:
        return None
    title = _material_name(ctx.t, material)
    return Confirmation(
        ctx.t("event-feedback-remove-sure", title=title),
        ctx.t.plain("event-feedback-remove", title=title),
        ShowFeedback(press.event_id, 0),
    )


@organisers_only
async def remove_material(ctx: Context, press: RemoveMaterial) -> None:
    """Remove a link or a file."""
    await materials.remove(ctx.db, press.event_id, ctx.member.id, press.material_id)
    await show_feedback(ctx, press.event_id, notice=lazy("event-feedback-notice-removed"))


@organisers_only
async def send_materials(ctx: Context, press: SendMaterials) -> None:
    """Notify those who attended."""
    count = await materials.send(ctx.db, press.event_id, ctx.member.id, ctx.now())
    notice = (
        lazy("event-feedback-notice-sent", count=count)
        if count
        else lazy("event-feedback-notice-nobody")
    )
    await show_feedback(ctx, press.event_id, notice=notice)


HANDLERS = [
    on_press(AddMaterial, add_material),
    on_press(RemoveMaterial, remove_material, ask=ask_removal),
    on_press(SendMaterials, send_materials),
    on_press(ShowMaterials, show_materials),
    on_press(GetMaterial, get_material),
]
