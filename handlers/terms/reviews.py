"""What a reviewer reads of the priorities of a year, and what its chair hears."""

from collections.abc import Sequence

from handlers.kit import telegram_html
from handlers.kit.context import Context, Services
from handlers.kit.navigation import home_button
from handlers.kit.review_cards import MAX_BODY, ReviewBody, ReviewCard, reason_words
from handlers.kit.screens import Button, Screen, paragraphs
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.texts import Translator
from handlers.terms.callbacks import EditThemes
from handlers.terms.fields import term_name
from storage.outbox import ClaimedDelivery
from storage.reviews import Review, ReviewStatus, ReviewView
from storage.terms import adoption, records, themes
from storage.terms.records import Term
from storage.terms.themes import Theme, ThemeKind


def review_body(t: Translator, term: Term, found: Sequence[Theme]) -> ReviewBody:
    """The priorities in all their languages, as many to a page as fit."""
    head = t("year-title", name=term_name(t, term))
    pages: list[str] = [head]
    for theme in found:
        for code, text in theme.texts.items():
            part = paragraphs(
                t("priority-in", number=str(theme.number), language=t.plain(LANGUAGE(code)),
                  title=text.title),
                t("theme-sentence", text=text.sentence) if text.sentence else None,
            )  # fmt: skip
            whole = paragraphs(pages[-1], part)
            if telegram_html.length(whole) > MAX_BODY:
                pages.append(part)
            else:
                pages[-1] = whole
    return ReviewBody(pages)


def decided_screen(t: Translator, review: Review) -> Screen:
    """The priorities were adopted, or come back with a reason."""
    if review.status is ReviewStatus.APPROVED:
        said = t("priorities-decided-adopted")
    else:
        said = t("priorities-decided-returned", reason=reason_words(t, review.comment or "–"))
    label = t.plain("themes-priority")
    return Screen(
        said,
        ((Button(label, EditThemes(review.subject_id, ThemeKind.PRIORITY)),), (home_button(t),)),
        private=True,
    )


async def _body(ctx: Context, view: ReviewView) -> ReviewBody | None:
    term = await records.find(ctx.db, view.review.subject_id)
    if term is None:
        return None
    found = await themes.priorities(ctx.db, term.id)
    return review_body(ctx.t, term, found)


async def _decided(
    services: Services, _delivery: ClaimedDelivery, t: Translator, review: Review
) -> Screen | None:
    """For whoever proposed them, unless it stands otherwise by now."""
    term = await records.find(services.db, review.subject_id)
    is_adopted = term is not None and term.adopted_at is not None
    if term is None or is_adopted != (review.status is ReviewStatus.APPROVED):
        return None
    return decided_screen(t, review)


REVIEW_CARDS = {adoption.PRIORITIES: ReviewCard(_body, _decided)}
