"""Her own certificates: what she can have one about, what each says, its file."""

import asyncio
import logging

from handlers.certificates import cards, files, signatures
from handlers.certificates.callbacks import (
    CheckCertificate,
    GetCertificate,
    RenameCertificate,
    WithdrawOwnCertificate,
)
from handlers.certificates.messages import ABOUT, ISSUE_NOTICE, KIND, WITHDRAW_NOTICE
from handlers.kit import checks, forms, papers
from handlers.kit.access import Access, members_only
from handlers.kit.characters import shortened
from handlers.kit.cleaning import InvalidAnswer
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context, Services
from handlers.kit.forms import Field, Form, TextLine
from handlers.kit.navigation import (
    Certificates,
    OpenCertificate,
    OpenCoordinators,
    back_button,
    home_button,
    home_row,
    page_row,
    total_line,
)
from handlers.kit.router import on_press
from handlers.kit.screens import Button, File, Screen, column, main, paragraphs
from handlers.kit.texts import LazyText, Translator, lazy, texts
from storage.certificates import issuing, records
from storage.certificates.issuing import IssueOutcome, Offer
from storage.certificates.keys import KeyFileError
from storage.certificates.records import Certificate, Earned, OwnRow
from storage.certificates.tokens import NAME, Claims, Kind
from storage.database import Page
from storage.kit.form_drafts import Draft, Value
from storage.members import MemberStatus
from storage.outbox import ClaimedDelivery

PAGE = 6
TITLE = 45

_log = logging.getLogger(__name__)


def kind_of(key: str) -> Kind | None:
    """The kind with this key; None for a forged one."""
    return Kind(key) if key in set(Kind) else None


def list_screen(t: Translator, found: Page[OwnRow]) -> Screen:
    """Her certificates, ticked, among what she can have one about."""

    def label(row: OwnRow) -> str:
        said = t.plain(
            "certificate-line", kind=t.plain(ABOUT(row.kind)), title=shortened(row.title, TITLE)
        )
        return t.plain("form-ticked", name=said) if row.number is not None else said

    return Screen(
        paragraphs(
            t("certificate-title"),
            t("certificate-list") if found.rows else t("certificate-none"),
            total_line(t, found),
        ),
        (
            *column(Button(label(row), OpenCertificate(row.kind, row.subject_id)) for row in
                found.rows),
            *page_row(t, found, Certificates),
            (Button(t.plain("certificate-check"), CheckCertificate()),),
            home_row(t),
        ),
    )  # fmt: skip


def certificate_screen(t: Translator, found: Certificate) -> Screen:
    """A certificate that she has."""
    kind, subject = found.kind, found.subject_id
    return Screen(
        paragraphs(
            t("certificate-heading", what=t.plain(KIND(kind))),
            cards.lines(t, found.claims, found.title),
            t("certificate-yours"),
        ),
        (
            (main(t.plain("certificate-get"), GetCertificate(kind, subject)),),
            (Button(t.plain("certificate-rename"), RenameCertificate(kind, subject)),),
            (Button(t.plain("certificate-take-back"), WithdrawOwnCertificate(kind, subject)),),
            (back_button(t, Certificates(0)), home_button(t)),
        ),
    )


def preview_screen(
    t: Translator, claims: Claims, title: str, form: str, older: str | None
) -> Screen:
    """All that a certificate would say, before she agrees to it. `older` is the number of the one
    that it would take the place of.
    """
    return Screen(
        paragraphs(
            t("certificate-heading", what=t.plain(KIND(claims.kind))),
            cards.lines(t, claims, title, number=False),
            t("certificate-says-all"),
            t("certificate-replaces", number=older) if older is not None else None,
        ),
        (
            (main(t.plain("certificate-make"), forms.Submit(form)),),
            (Button(t.plain("certificate-rename"), forms.Change(form, "name")),),
            (Button(t.plain("form-cancel"), forms.Cancel(form)),),
        ),
    )


# Handlers


@members_only
async def show_list(ctx: Context, press: Certificates) -> None:
    """Show a page of her certificates."""
    await _show_list(ctx, press.page)


async def _show_list(ctx: Context, page: int = 0, notice: LazyText | None = None) -> None:
    found = await records.own_list(ctx.db, ctx.member.id, ctx.language, page, PAGE, ctx.now())
    await ctx.show(list_screen(ctx.t, found), notice)


@members_only
async def open_one(ctx: Context, press: OpenCertificate) -> None:
    """Show the certificate that she has; otherwise what it would say, for her to agree."""
    kind = kind_of(press.kind)
    if kind is None:
        await _show_list(ctx)
        return
    earned, found = await records.own(ctx.db, ctx.member.id, kind, press.subject_id, ctx.now())
    if found is not None:
        await ctx.show(certificate_screen(ctx.t, found))
    elif earned is not None:
        await _ask(ctx, kind, earned, name=None)
    else:
        await _show_list(ctx, notice=lazy(ISSUE_NOTICE(IssueOutcome.NOT_EARNED)))


@members_only
async def rename(ctx: Context, press: RenameCertificate) -> None:
    """Ask for another name on a certificate that she has."""
    kind = kind_of(press.kind)
    earned = found = None
    if kind is not None:
        earned, found = await records.own(ctx.db, ctx.member.id, kind, press.subject_id, ctx.now())
    if kind is None or found is None:
        await _show_list(ctx)
    elif earned is None:
        await ctx.show(certificate_screen(ctx.t, found), lazy("certificate-too-late"))
    else:
        await _ask(ctx, kind, earned, name=found.name, older=found.number, asks=True)


async def _ask(
    ctx: Context,
    kind: Kind,
    earned: Earned,
    name: str | None,
    older: str | None = None,
    notice: LazyText | None = None,
    *,
    asks: bool = False,
) -> None:
    """Show what the certificate would say; with `asks`, ask for the name first."""
    said = name or await records.last_name(ctx.db, ctx.member.id) or ctx.member.name or ""
    offer = issuing.offer_of(kind, earned, ctx.t.language, ctx.network.name)
    answers: dict[str, Value] = {
        "kind": kind, "language": offer.language, "title": offer.title, "says": offer.says,
        "suggested": said,
    }  # fmt: skip
    if older is not None:
        answers["older"] = older
    if not asks and papers.can_draw(said):
        answers["name"] = said[:NAME]
    await forms.begin(ctx, CERTIFICATE, subject=earned.subject_id, answers=answers, notice=notice)


def _offer(draft: Draft) -> Offer:
    answers = draft.answers
    return Offer(
        Kind(str(answers["kind"])), draft.subject_id or 0, str(answers["language"]),
        str(answers["title"]), str(answers["says"]),
    )  # fmt: skip


async def _drawable(ctx: Context, value: Value) -> None:
    """Refuse a name with a contact in it, or with characters that the page cannot show. Raises
    InvalidAnswer.
    """
    await checks.no_contact(ctx, value)
    if not await asyncio.to_thread(papers.can_draw, str(value)):
        raise InvalidAnswer(lazy("certificate-letters"))


def _asks_name(t: Translator, answers: forms.Answers) -> str:
    return t("certificate-ask-name", name=str(answers.get("suggested") or ""))


def _review(ctx: Context, draft: Draft) -> Screen:
    offer, older = _offer(draft), draft.answers.get("older")
    claims = offer.claims(str(draft.answers.get("name") or ""), "", ctx.now())
    return preview_screen(
        ctx.t, claims, offer.title, draft.form, None if older is None else str(older)
    )


async def _done(ctx: Context, draft: Draft) -> None:
    offer, name = _offer(draft), str(draft.answers["name"])
    try:
        signer = await asyncio.to_thread(signatures.signer, ctx.services.db.path)
    except (KeyFileError, OSError) as error:
        _log.error("no certificate can be signed: %s", type(error).__name__)
        await _show_list(ctx, notice=lazy("certificate-no-key"))
        return
    outcome, found = await issuing.issue(
        ctx.closing(draft), ctx.member.id, offer, name, ctx.network.name, signer, ctx.now()
    )
    if outcome is IssueOutcome.CHANGED:
        earned, older = await records.own(
            ctx.db, ctx.member.id, offer.kind, offer.subject_id, ctx.now()
        )
        if earned is not None:
            number = None if older is None else older.number
            await _ask(ctx, offer.kind, earned, name, number, lazy(ISSUE_NOTICE(outcome)))
            return
    if found is None:
        await _show_list(ctx, notice=lazy(ISSUE_NOTICE(outcome)))
        return
    await ctx.show(certificate_screen(ctx.t, found))
    await _send(ctx, found)


async def _leave(ctx: Context, _draft: Draft) -> None:
    await _show_list(ctx)


@members_only
async def get_file(ctx: Context, press: GetCertificate) -> None:
    """Send her the file once more."""
    kind, found = kind_of(press.kind), None
    if kind is not None:
        _, found = await records.own(ctx.db, ctx.member.id, kind, press.subject_id, ctx.now())
    if found is None:
        await _show_list(ctx, notice=lazy(WITHDRAW_NOTICE(issuing.WithdrawOutcome.GONE)))
        return
    await _send(ctx, found)


async def _send(ctx: Context, found: Certificate) -> None:
    # Subsets of the fonts are made; in a thread, others are answered meanwhile.
    content = await asyncio.to_thread(
        files.pdf, texts(found.language), found, ctx.network.certificates_page, ctx.bot.username
    )
    caption = ctx.t("certificate-caption", number=found.number)
    await ctx.send_file("document", File(f"certificate-{found.number}.pdf", content), caption)


async def ask_withdrawal(ctx: Context, press: WithdrawOwnCertificate) -> Confirmation | None:
    """Withdraw her certificate?"""
    kind = kind_of(press.kind)
    if kind is None:
        return None
    _, found = await records.own(ctx.db, ctx.member.id, kind, press.subject_id, ctx.now())
    if found is None:
        return None
    return Confirmation(
        ctx.t("certificate-ask-withdrawal", title=found.title, number=found.number),
        ctx.t.plain("certificate-take-back"),
        OpenCertificate(press.kind, press.subject_id),
        basis=found.number,
    )


@members_only
async def withdraw(ctx: Context, press: WithdrawOwnCertificate) -> None:
    """Withdraw her certificate."""
    kind = kind_of(press.kind)
    outcome = issuing.WithdrawOutcome.GONE
    if kind is not None:
        outcome = await issuing.withdraw_own(
            ctx.db, ctx.member.id, kind, press.subject_id, ctx.now()
        )
    await _show_list(ctx, notice=lazy(WITHDRAW_NOTICE(outcome)))


# Messages


def ready_screen(t: Translator, subject_id: int) -> Screen:
    """She can have a certificate of a mentoring that she has completed."""
    return Screen(
        t("certificate-ready"),
        (
            (main(t.plain("certificate-button"), OpenCertificate(Kind.MENTORING, subject_id)),),
            home_row(t),
        ),
        private=True,
    )


def withdrawn_screen(t: Translator, number: str) -> Screen:
    """A certificate of hers was withdrawn by somebody else."""
    return Screen(
        t("certificate-withdrawn", number=number),
        ((Button(t.plain("coordinator-button"), OpenCoordinators()),), home_row(t)),
        private=True,
    )


async def ready(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Render that a certificate is ready for her, as long as it is."""
    subject, reader = delivery.subject_id, delivery.reader
    if subject is None or reader.status is not MemberStatus.MEMBER:
        return None
    earned, found = await records.own(
        services.db, reader.id, Kind.MENTORING, subject, services.now()
    )
    return None if earned is None and found is None else ready_screen(t, subject)


async def withdrawn(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Render that one of her certificates was withdrawn."""
    if delivery.subject_id is None:
        return None
    number = await issuing.withdrawn_number(services.db, delivery.subject_id)
    return None if number is None else withdrawn_screen(t, number)


CERTIFICATE = Form(
    "certificate",
    (Field("name", TextLine(NAME), asks=_asks_name, check=_drawable),),
    _done,
    _leave,
    _review,
    access=Access.MEMBERS,
)

HANDLERS = [
    on_press(Certificates, show_list),
    on_press(OpenCertificate, open_one),
    on_press(GetCertificate, get_file),
    on_press(RenameCertificate, rename),
    on_press(WithdrawOwnCertificate, withdraw, ask=ask_withdrawal),
]
NOTICES = {issuing.READY: ready, issuing.WITHDRAWN: withdrawn}
