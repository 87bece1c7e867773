"""Programmes, entries and pairs as lines of a screen."""

from handlers.kit import date_format
from handlers.kit.member_cards import author_line, name_of, topics
from handlers.kit.screens import listed, paragraphs
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.texts import Translator
from handlers.mentoring.messages import PAIR_STATUS, REASON
from storage.mentoring.matching import Match, Reason
from storage.mentoring.pairs import PairView
from storage.mentoring.records import Entry, Pair, Programme, Side


def programme_text(t: Translator, programme: Programme, zone: str) -> str:
    """A programme as its readers see it."""
    said = programme.text(t.language)
    return paragraphs(
        t("mentoring-programme-title", title=said.title),
        t("mentoring-programme-about", text=said.about),
        t(
            "mentoring-programme-facts",
            months=programme.months,
            places=programme.places,
            starts=date_format.date(t, programme.starts_at, zone),
        ),
    )


def languages(t: Translator, codes: tuple[str, ...]) -> str:
    """The names of languages, unformatted."""
    return listed(t.plain(LANGUAGE(code)) for code in codes)


def nameless(t: Translator, entry: Entry) -> str:
    """Whom an entry is from, without her name, unformatted."""
    return author_line(t, None, entry.sector, entry.country)


def entry_text(
    t: Translator, entry: Entry, questions: tuple[str, ...] = (), *, own: bool = False
) -> str:
    """What a mentor offers or a mentee looks for. `questions` are those of the programme."""
    key = "mentoring-offers" if entry.side is Side.MENTOR else "mentoring-seeks"
    answered = zip(questions, entry.answers, strict=False)
    return paragraphs(
        t(key, text=entry.words),
        "\n".join(
            (
                t("mentoring-topics", topics=topics(t, entry.topics)),
                t("mentoring-languages", languages=languages(t, entry.languages)),
            )
        ),
        *(t("mentoring-answered", question=question, text=text) for question, text in answered),
        t("mentoring-most", count=entry.most) if entry.side is Side.MENTOR else None,
        t("mentoring-gives", contact=entry.contact.plain()) if own else None,
    )


def reasons_text(t: Translator, match: Match) -> str:
    """Why the two suit each other, one reason on a line."""
    values = {
        Reason.TOPIC: topics(t, match.topics),
        Reason.LANGUAGE: languages(t, match.languages),
    }
    lines = (t(REASON(one), what=values.get(one, "")) for one in match.reasons)
    return paragraphs(t("mentoring-reasons") + "\n" + "\n".join(lines))


def pair_label(t: Translator, view: PairView) -> str:
    """A pair of hers as a button."""
    return t.plain(
        "mentoring-pair-line",
        name=name_of(t, view.other),
        state=t.plain(PAIR_STATUS(view.pair.status)),
    )


def pair_dates(t: Translator, pair: Pair, zone: str) -> str | None:
    """From when until when a pair meets; None before it begins."""
    if pair.began_at is None or pair.ends_at is None:
        return None
    began, ends = (date_format.date(t, one, zone) for one in (pair.began_at, pair.ends_at))
    return t("mentoring-pair-dates", began=began, ends=ends)
