"""Drafting items: the form, in any language, and what is done with a draft."""

from collections.abc import Iterator, Mapping
from datetime import date

from handlers.kit import checks, forms
from handlers.kit.access import Access, members_only
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context, Services
from handlers.kit.forms import Choice, Field, Form, MultiChoice, Paragraphs, TextLine, several
from handlers.kit.navigation import home_button, home_row
from handlers.kit.review_cards import MAX_BODY, ReviewBody, ReviewCard, reason_words
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, balanced_page, main, pairs, paragraphs
from handlers.kit.taxonomy import COUNTRY, LANGUAGE
from handlers.kit.text_pages import Block, TextRun, block, split_pages
from handlers.kit.texts import Translator, lazy
from handlers.plan import items, overview
from handlers.plan.callbacks import (
    EditWords,
    ListItems,
    NewItem,
    OpenItem,
    PickLine,
    SendItem,
    WithdrawItem,
    WriteWords,
)
from handlers.plan.columns import countries, term
from handlers.plan.fields import Day
from handlers.plan.messages import COLUMN, DRAFT_NOTICE, FORM
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft, Value
from storage.outbox import ClaimedDelivery
from storage.plan import drafting, listing, rights
from storage.plan.drafting import DraftOutcome
from storage.plan.listing import DRAFTS, ItemView
from storage.plan.records import FORMS, PLAN_ITEM, TEXTS, Words
from storage.reviews import Review, ReviewStatus, ReviewView

LONGEST, LONGEST_LINE = 300, 150
"""Longest texts of an item, in characters."""

LINES_ON_A_PAGE = 8


def words_lines(t: Translator, words: Words, language: str) -> str:
    """The words of an item in one language, without the action."""
    texts = words.texts.get(language) or words.of(language)
    cells = _cells(t, words, texts)
    return "\n".join(t("plan-cell", name=t.plain(name), text=text) for name, text in cells if text)


def _cells(t: Translator, words: Words, texts: Mapping[str, str]) -> list[tuple[str, str]]:
    """The keys of the headings, with what stands below them."""
    cells = [(COLUMN(field), texts.get(field, "")) for field in TEXTS if field != "action"]
    cells += [
        (COLUMN("countries"), countries(t, words.countries)),
        (COLUMN("term"), term(t, words)),
        (COLUMN("form"), t.plain(FORM(words.form))),
    ]
    return cells


def preview_screen(t: Translator, answers: Mapping[str, Value], language: str) -> Screen:
    """The item as it was filled in."""
    words = words_in(answers, language)
    return Screen(
        paragraphs(
            t("plan-preview", language=t.plain(LANGUAGE(language))),
            t("plan-action", text=words.texts[language]["action"]),
            words_lines(t, words, language),
        ),
        (
            (main(t.plain("plan-save"), forms.Submit(ITEM.name)),),
            (
                Button(t.plain("plan-change-line"), PickLine(0)),
                Button(t.plain("form-cancel"), forms.Cancel(ITEM.name)),
            ),
        ),
    )


def lines_screen(t: Translator, page: int) -> Screen:
    """The choice of the line of the form to change."""
    names = tuple(field.name for field in ITEM.fields)
    shown = balanced_page(names, page, LINES_ON_A_PAGE)
    other = 1 - shown.number
    more = Button(t.plain("plan-more-lines"), PickLine(other))
    return Screen(
        t("plan-which-line"),
        (
            *pairs(
                [Button(t.plain(COLUMN(one)), forms.Change(ITEM.name, one)) for one in shown.rows]
            ),
            (more,),
            (home_button(t),),
        ),
    )


def words_in(answers: Mapping[str, Value], language: str) -> Words:
    """The words in the answers of the form."""
    texts = {name: str(answers[name]) for name in TEXTS if answers.get(name)}
    return Words(
        language,
        {language: texts},
        str(answers["form"]),
        date.fromisoformat(str(answers["starts"])),
        date.fromisoformat(str(answers["ends"])),
        several(answers["countries"]),
    )


def answers_of(words: Words, language: str) -> dict[str, Value]:
    """The answers of the form with which an item is changed in this language."""
    found: dict[str, Value] = {
        "language": language,
        "form": words.form,
        "starts": words.starts_on.isoformat(),
        "ends": words.ends_on.isoformat(),
        "countries": words.countries,
    }
    texts = words.texts.get(language)
    if texts is not None:
        found |= {name: texts.get(name) for name in TEXTS}
    return found


def _review(ctx: Context, draft: Draft) -> Screen:
    return preview_screen(ctx.t, draft.answers, str(draft.answers["language"]))


async def _save(ctx: Context, draft: Draft) -> None:
    language = str(draft.answers["language"])
    words = words_in(draft.answers, language)
    outcome, item_id = await drafting.save(
        ctx.closing(draft), ctx.member.id, draft.subject_id, language, words.texts[language],
        words.form, words.starts_on, words.ends_on, words.countries, ctx.now(),
    )  # fmt: skip
    notice = lazy(DRAFT_NOTICE(outcome))
    if outcome.keeps_draft:
        await forms.ask(ctx, draft, notice)
    elif item_id is None:
        await overview.show_plan(ctx, None, notice)
    else:
        await items.show_item(ctx, item_id, notice)


async def _leave(ctx: Context, draft: Draft) -> None:
    if draft.subject_id is None:
        await overview.show_plan(ctx, None)
    else:
        await items.show_item(ctx, draft.subject_id)


ITEM = Form(
    "planitem",
    (
        Field("objective", Paragraphs(LONGEST), check=checks.no_contact),
        Field("task", Paragraphs(LONGEST), check=checks.no_contact),
        Field("action", Paragraphs(LONGEST), check=checks.no_contact),
        Field("indicator", Paragraphs(LONGEST), check=checks.no_contact),
        Field("body", TextLine(LONGEST_LINE), check=checks.institution),
        Field("partner", TextLine(LONGEST_LINE), optional=True, check=checks.institution),
        Field("form", Choice(FORM, lambda _ctx: FORMS)),
        Field("countries", MultiChoice(COUNTRY, lambda ctx: ctx.network.countries, 8)),
        Field("starts", Day()),
        Field("ends", Day()),
    ),
    _save,
    _leave,
    _review,
    access=Access.MEMBERS,
)


@members_only
async def new_item(ctx: Context, _press: NewItem) -> None:
    """Draft an item; continues a draft that was begun."""
    if not await rights.may_draft(ctx.db, ctx.member.id):
        await overview.show_plan(ctx, None, lazy(DRAFT_NOTICE(DraftOutcome.NOT_ALLOWED)))
        return
    begun = await form_drafts.of(ctx.db, ctx.member.id, ITEM.name)
    if begun is not None and begun.subject_id is None:
        resumed = await form_drafts.resume(ctx.db, ctx.member.id, ITEM.name, ctx.now())
        assert resumed is not None
        await forms.ask(ctx, resumed, lazy("form-welcome-back"))
        return
    await forms.begin(ctx, ITEM, answers={"language": ctx.language})


@members_only
async def edit_words(ctx: Context, press: EditWords) -> None:
    """Change the words of an item in the language in which she reads them."""
    await _write(ctx, press.item_id, None)


@members_only
async def write_words(ctx: Context, press: WriteWords) -> None:
    """Write an item in this language."""
    is_spoken = press.language in ctx.network.languages
    await _write(ctx, press.item_id, press.language if is_spoken else None)


async def _write(ctx: Context, item_id: int, language: str | None) -> None:
    view = await items.changeable(ctx, item_id)
    if view is None:
        return
    newest = view.item.next or view.version
    wanted = language or ctx.language
    if language is None and wanted not in newest.words.texts:
        wanted = newest.words.language
    answers = answers_of(newest.words, wanted)
    if newest.comment:
        answers[forms.COMMENT] = newest.comment
    await forms.begin(ctx, ITEM, subject=item_id, answers=answers)


@members_only
async def pick_line(ctx: Context, press: PickLine) -> None:
    """Choose the line of the open form to change."""
    draft = await form_drafts.of(ctx.db, ctx.member.id, ITEM.name)
    if draft is None:
        await ctx.show(Screen(ctx.t("form-closed"), (home_row(ctx.t),)))
    else:
        await ctx.show(lines_screen(ctx.t, press.page))


@members_only
async def send_item(ctx: Context, press: SendItem) -> None:
    """Send the words of an item for review."""
    outcome = await drafting.send(ctx.db, press.item_id, ctx.member.id, ctx.now())
    await items.show_item(ctx, press.item_id, lazy(DRAFT_NOTICE(outcome)))


async def ask_withdrawal(ctx: Context, press: WithdrawItem) -> Confirmation | None:
    """The question before an item is withdrawn; None if there is nothing to withdraw."""
    view = await listing.view(ctx.db, press.item_id, ctx.member.id, ctx.language, ctx.now())
    if view is None or not view.may_change:
        return None
    if view.item.status == "adopted" and view.item.next is None:
        return None
    key = "plan-withdraw-sure-change" if view.item.status == "adopted" else "plan-withdraw-sure"
    action = shortened(view.version.words.of(ctx.language)["action"], 200)
    return Confirmation(
        ctx.t(key, action=action), ctx.t.plain("plan-withdraw-yes"), OpenItem(press.item_id),
        view.version.words.fingerprint,
    )  # fmt: skip


@members_only
async def withdraw_item(ctx: Context, press: WithdrawItem) -> None:
    """Take an item off the draft of the plan, or take the change of its words back."""
    view = await listing.view(ctx.db, press.item_id, ctx.member.id, ctx.language, ctx.now())
    outcome = await drafting.withdraw(ctx.db, press.item_id, ctx.member.id, ctx.now())
    notice = lazy(DRAFT_NOTICE(outcome))
    if view is not None and outcome is DraftOutcome.WITHDRAWN and view.item.status != "adopted":
        await overview.show_list(ctx, ListItems(view.item.term_id, DRAFTS, "", 0), notice)
    else:
        await items.show_item(ctx, press.item_id, notice)


# Review


def review_body(t: Translator, view: ItemView, words: Words) -> ReviewBody:
    """What a reviewer reads: the item in each of its languages, hers first, and for a change what
    the plan says now.
    """
    order = sorted(words.texts, key=lambda one: (one != t.language, one))
    blocks: list[Block] = []
    for language in order:
        named = t.plain("plan-review-language", language=t.plain(LANGUAGE(language)))
        blocks += [(TextRun(named, "i"),), *_blocks(t, words, language)]
    if view.item.current is not None:
        now = (TextRun(t.plain("plan-review-before"), "i"),)
        blocks += [now, *_blocks(t, view.item.current.words, t.language)]
    return ReviewBody(split_pages(blocks, MAX_BODY))


def _blocks(t: Translator, words: Words, language: str) -> Iterator[Block]:
    texts = words.texts.get(language) or words.of(language)
    yield (TextRun(texts["action"], "b"),)
    yield from (block(t.plain(name), text) for name, text in _cells(t, words, texts) if text)


async def _body(ctx: Context, view: ReviewView) -> ReviewBody | None:
    found = await listing.under_review(
        ctx.db, view.review.subject_id, ctx.member.id, ctx.language, ctx.now()
    )
    return None if found is None else review_body(ctx.t, *found)


def decided_screen(t: Translator, review: Review, action: str, item_id: int) -> Screen:
    """The decision about an item."""
    is_approved = review.status is ReviewStatus.APPROVED
    return Screen(
        paragraphs(
            t("plan-approved" if is_approved else "plan-returned"),
            t("plan-action", text=action),
            None if is_approved else t("plan-comment", text=reason_words(t, review.comment or "")),
        ),
        (
            (Button(t.plain("plan-open-item"), OpenItem(item_id)),),
            home_row(t),
        ),
        private=True,
    )


async def _decided(
    services: Services, delivery: ClaimedDelivery, t: Translator, review: Review
) -> Screen | None:
    found = await drafting.version_for(services.db, review.subject_id)
    if found is None:
        return None
    return decided_screen(t, review, found.words.of(t.language)["action"], found.item_id)


HANDLERS = [
    on_press(NewItem, new_item),
    on_press(EditWords, edit_words),
    on_press(WriteWords, write_words),
    on_press(PickLine, pick_line),
    on_press(SendItem, send_item),
    on_press(WithdrawItem, withdraw_item, ask=ask_withdrawal),
]
REVIEW_CARDS = {PLAN_ITEM: ReviewCard(_body, _decided)}
