"""Projects under review: what reviewers read, and what authors are told of decisions."""

from handlers.kit.context import Context, Services
from handlers.kit.member_cards import author_line
from handlers.kit.navigation import home_button
from handlers.kit.review_cards import MAX_BODY, ReviewBody, ReviewCard, reason_words
from handlers.kit.screens import Button, Row, Screen, paragraphs
from handlers.kit.taxonomy import COUNTRY, LANGUAGE
from handlers.kit.text_pages import Block, TextRun, block, split_pages
from handlers.kit.texts import Family, Translator
from handlers.projects.callbacks import ChangeProject, OpenOwnProject, OpenRepeat, TranslateProject
from handlers.projects.cards import field, how_blocks
from storage.outbox import ClaimedDelivery
from storage.projects import repeats, reviews, submissions
from storage.projects.records import FIELDS, NEEDS, PROJECT, PROJECT_TEXT, REPEAT, Project, Version
from storage.projects.repeats import Repeat
from storage.projects.reviews import ProjectForReview
from storage.reviews import Review, ReviewStatus, ReviewView

_TOLD = [ReviewStatus.APPROVED, ReviewStatus.REJECTED, ReviewStatus.CHANGES_REQUESTED]
DECIDED = Family("project-review", _TOLD)
REPEAT_DECIDED = Family("repeat-review", _TOLD)


def review_body(t: Translator, seen: ProjectForReview) -> ReviewBody:
    """A project under review, in full; with its author's name only where the call shows it."""
    sent, project, call = seen.version, seen.project, seen.call
    language = t.plain(LANGUAGE(sent.language))
    told = [
        f"{call.text(t.language).title} · {call.block_name(project.block_id, t.language)}",
        t.plain("project-written-in", language=language),
    ]
    if seen.author is not None:
        told.append(author_line(t, seen.author, project.sector, project.country))
    elif call.is_blind and sent.kind == PROJECT:
        told.append(t.plain("project-review-blind"))
    if sent.kind == PROJECT:
        told.append(t.plain("project-review-secret"))
    blocks: list[Block] = [block(sent.texts.get("title", ""), TextRun("\n".join(told), "i"))]
    blocks.append((TextRun(sent.texts.get("teaser", "")),))
    for name in FIELDS:
        if name in ("title", "teaser", "steps", "tips", *NEEDS):
            continue
        blocks.append(field(t, name, sent.texts.get(name)))
    blocks += how_blocks(t, sent.texts, sent.attachment)
    if seen.original is not None:
        blocks.append((TextRun(t.plain("project-review-original"), "b"),))
        blocks += (
            (TextRun(seen.original.texts[name], "i"),)
            for name in FIELDS
            if seen.original.texts.get(name)
        )
    return ReviewBody(split_pages(blocks, MAX_BODY))


async def _body(ctx: Context, view: ReviewView) -> ReviewBody | None:
    seen = await reviews.for_review(ctx.db, view.review.subject_id)
    return None if seen is None else review_body(ctx.t, seen)


def decided_screen(
    t: Translator, project: Project, version: Version, status: ReviewStatus, comment: str | None
) -> Screen:
    """The decision about a text, with the reviewer's comment."""
    rows: list[Row] = []
    if status is not ReviewStatus.APPROVED:
        press = ChangeProject(project.id)
        if version.language != project.language:
            press = TranslateProject(project.id, version.language)
        rows.append((Button(t.plain("practice-own-change"), press, "primary"),))
    rows.append((Button(t.plain("project-own-open"), OpenOwnProject(project.id)),))
    return Screen(
        paragraphs(
            t("project-own-title", title=version.texts.get("title", "")),
            t(DECIDED(status)),
            t("project-own-comment", text=reason_words(t, comment)) if comment else None,
        ),
        (*rows, (home_button(t),)),
        private=True,
    )


async def _decided(
    services: Services, delivery: ClaimedDelivery, t: Translator, review: Review
) -> Screen | None:
    """The decision about what she sent, unless she has sent something newer since."""
    found = await submissions.own_version(services.db, review.subject_id, delivery.reader.id)
    if found is None or found[1].status != review.status.value:
        return None
    return decided_screen(t, *found, review.status, review.comment)


def repeat_body(t: Translator, repeat: Repeat) -> ReviewBody:
    """Where a project was repeated, and how it went."""
    said = t(
        "repeat-where",
        country=t.plain(COUNTRY(repeat.country)),
        place=repeat.place or "–",
        told=repeat.told or "",
    )
    return ReviewBody((paragraphs(t("repeat-title", title=repeat.title), said),))


async def _repeat_body(ctx: Context, view: ReviewView) -> ReviewBody | None:
    found = await repeats.for_review(ctx.db, view.review.subject_id, ctx.language)
    return None if found is None else repeat_body(ctx.t, found)


def repeat_decided_screen(
    t: Translator, repeat: Repeat, status: ReviewStatus, comment: str | None
) -> Screen:
    """The decision about what she has told of repeating a project."""
    return Screen(
        paragraphs(
            t("repeat-title", title=repeat.title),
            t(REPEAT_DECIDED(status)),
            t("project-own-comment", text=reason_words(t, comment)) if comment else None,
        ),
        ((Button(t.plain("practice-own-open"), OpenRepeat(repeat.id)),), (home_button(t),)),
        private=True,
    )


async def _repeat_decided(
    services: Services, delivery: ClaimedDelivery, t: Translator, review: Review
) -> Screen | None:
    """The decision about a repetition of hers."""
    found = await repeats.own(services.db, review.subject_id, delivery.reader.id, t.language)
    if found is None:
        return None
    return repeat_decided_screen(t, found, review.status, review.comment)


REVIEW_CARDS = {
    PROJECT: ReviewCard(_body, _decided),
    PROJECT_TEXT: ReviewCard(_body, _decided),
    REPEAT: ReviewCard(_repeat_body, _repeat_decided),
}
