"""Audiences in words."""

from collections.abc import Mapping

from handlers.kit import date_format, small_numbers
from handlers.kit.characters import shortened
from handlers.kit.screens import listed
from handlers.kit.taxonomy import LANGUAGE, NAMES, TOPIC
from handlers.kit.texts import Family, Translator
from storage.audiences import (
    NO_ROLE,
    Attendance,
    Attended,
    Attribute,
    Audience,
    JoinedSince,
    Key,
    Kind,
    Reach,
)

ROLES = (NO_ROLE, "coordinator", "admin")
BY = Family("audience-by", Kind)
ROLE = Family("audience-role", ROLES)
SIDE = Family("audience", ["offers", "seeks"])
OF_EVENT = Family("audience-of-event", Attendance)
AT_EVENT = Family("audience-event", Attendance)


def audience_words(t: Translator, audience: Audience, events: Mapping[int, str], zone: str) -> str:
    """An audience in words: its groups joined by "or", then the number of named members."""
    said = [group_words(t, audience, number, events, zone) for number in group_numbers(audience)]
    if audience.named:
        said.append(t.plain("audience-named-count", count=len(audience.named)))
    if not said:
        return t.plain("audience-all" if audience.everybody else "audience-nobody")
    between = t.plain("audience-or")
    return f" {between} ".join(said)


def group_words(
    t: Translator, audience: Audience, number: int, events: Mapping[int, str], zone: str
) -> str:
    """A numbered group in words; "" if there is no such group."""
    return " · ".join(
        listed(_key_words(t, key, events, zone) for key in keys)
        for kind in Kind
        if (keys := audience.keys(number, kind))
    )


def group_numbers(audience: Audience) -> range:
    """The numbers of its groups, from 1."""
    return range(1, len(audience.groups) + 1)


def _key_words(t: Translator, key: Key, events: Mapping[int, str], zone: str) -> str:
    match key:
        case Attribute(Kind.LANGUAGE, code):
            return t.plain(LANGUAGE(code))
        case Attribute(Kind.ROLE, code):
            return t.plain(ROLE(code))
        case Attribute(Kind.OFFERS | Kind.SEEKS as side, code):
            return t.plain(SIDE(side), topic=t.plain(TOPIC(code)))
        case Attribute(kind, code):
            return t.plain(NAMES[kind](code))
        case Attended(event_id, attendance):
            title = shortened(events.get(event_id, ""), 40)
            return t.plain(OF_EVENT(attendance), title=title)
        case JoinedSince(at):
            return t.plain("audience-since", day=date_format.day(t, at, zone))


def reach_number(reach: Reach) -> str:
    """How many members an audience reaches, in one word: with "+" if there may be others, of whom
    the viewer is not told how many.
    """
    return str(reach.readers) if reach.elsewhere is None else f"{reach.readers}+"


def reach_lines(t: Translator, reach: Reach) -> str:
    """How many members an audience reaches; of those about whom the viewer does not decide, no
    small number.
    """
    if reach.elsewhere is None:
        return t("audience-readers", count=str(reach.readers))
    return "\n".join(
        (t("audience-readers-own", count=str(reach.readers)), elsewhere_line(t, reach.elsewhere))
    )


def elsewhere_line(t: Translator, elsewhere: int) -> str:
    """About how many readers there are in other countries."""
    return t("audience-readers-elsewhere", count=elsewhere_number(elsewhere))


def elsewhere_number(elsewhere: int) -> str:
    """About how many there are in other countries. None that everybody sees may be a few."""
    return str(small_numbers.shown(max(elsewhere, 1)))


def option_words(t: Translator, key: Key, zone: str) -> str:
    """A key as one of the choices of its kind."""
    match key:
        case Attended(_, attendance):
            return t.plain(AT_EVENT(attendance))
        case Attribute(Kind.OFFERS | Kind.SEEKS, code):
            return t.plain(TOPIC(code))
        case _:
            return _key_words(t, key, {}, zone)
