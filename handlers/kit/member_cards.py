"""How a member is shown: the same lines on every card, never a contact."""

from collections.abc import Callable, Mapping

from handlers.kit.context import Network
from handlers.kit.navigation import GetPhoto
from handlers.kit.screens import Button, Row, listed, paragraphs
from handlers.kit.taxonomy import COUNTRY, PROFILE_FIELD, REGION, SECTOR, TOPIC
from handlers.kit.texts import Translator, texts
from storage.kit.form_drafts import Value
from storage.members import Member, Profile
from storage.profile_fields import Card, ProfileField, ShownTo


def profile_lines(t: Translator, profile: Profile | Card, *, empty: bool = False) -> str:
    """Her profile as Telegram HTML, one line per answer; with `empty`, also lines without an
    answer.
    """
    values = {
        "name": profile.name,
        "country": t.plain(COUNTRY(profile.country)),
        "sector": t.plain(SECTOR(profile.sector)),
        "institution": profile.institution,
        "position": profile.position,
        "offers": topics(t, profile.offers),
        "seeks": topics(t, profile.seeks),
        "region": profile.region and t.plain(REGION(profile.region)),
        "about": profile.about,
    }
    return "\n".join(
        t("person-line", label=t.plain(PROFILE_FIELD(name)), value=value or t.plain("person-empty"))
        for name, value in values.items()
        if value or (empty and name not in MORE)
    )


MORE = ("region", "about")
"""What registration does not ask for, and a profile shows only where it is filled in."""


def photo_rows(t: Translator, card: Card) -> tuple[Row, ...]:
    """The button that sends the photo of a card, if it has one."""
    if not card.has_photo:
        return ()
    return ((Button(t.plain("field-photo"), GetPhoto(card.member_id)),),)


def card_lines(t: Translator, card: Card) -> str:
    """Her card for colleagues as Telegram HTML: name and place in two lines, then what she told
    about herself.
    """
    head = t(
        "person-head",
        name=card.name or t.plain("person-colleague"),
        sector=t.plain(SECTOR(card.sector)),
        country=t.plain(COUNTRY(card.country)),
    )
    work = ", ".join(part for part in (card.position, card.institution) if part)
    rest = [
        t("person-line", label=t.plain(PROFILE_FIELD(name)), value=value)
        for name, value in (
            ("region", card.region and t.plain(REGION(card.region))),
            ("about", card.about),
            ("offers", topics(t, card.offers)),
            ("seeks", topics(t, card.seeks)),
        )
        if value
    ]
    return "\n".join([head, *([t("person-work", work=work)] if work else []), *rest])


def called(t: Translator, name: str | None, sector: str, country: str) -> str:
    """What a member is called where there is room for a name, unformatted: her name, or "a
    colleague" with her field of work and country.
    """
    return name or author_line(t, None, sector, country)


def name_of(t: Translator, card: Card | None) -> str:
    """What the colleague of a profile is called, unformatted; only that if there is no profile."""
    if card is None:
        return t.plain("person-colleague")
    return called(t, card.name, card.sector, card.country)


def author_line(t: Translator, name: str | None, sector: str, country: str) -> str:
    """The author of a text, unformatted: by name, or as a colleague without one."""
    where = {"sector": t.plain(SECTOR(sector)), "country": t.plain(COUNTRY(country))}
    if name:
        return t.plain("person-named", name=name, **where)
    return t.plain("person-unnamed", **where)


def naming_facts(profile: Profile, levels: Mapping[ProfileField, ShownTo]) -> dict[str, Value]:
    """What the question of a form with `asks_naming` needs to know about her, as answers."""
    limited = "yes" if levels[ProfileField.NAME] > ShownTo.EVERYONE else ""
    return {
        "name": profile.name, "sector": profile.sector, "country": profile.country,
        "limited": limited,
    }  # fmt: skip


def asks_naming(key: str) -> Callable[[Translator, Mapping[str, Value]], str]:
    """Makes the question of a form that asks whether her name is shown with a text, with a preview
    of what readers see either way.

    The form gets `naming_facts` as answers; `key` is the message of the question.
    """

    def asks(t: Translator, answers: Mapping[str, Value]) -> str:
        where = str(answers["sector"]), str(answers["country"])
        asked = t(
            key,
            named=author_line(t, str(answers["name"]), *where),
            unnamed=author_line(t, None, *where),
        )
        return paragraphs(asked, t("naming-limited") if answers.get("limited") else None)

    return asks


def topics(t: Translator, keys: tuple[str, ...]) -> str:
    """The names of topics, as unformatted text."""
    return listed(t.plain(TOPIC(key)) for key in keys)


def translator_for(member: Member, network: Network) -> Translator:
    """The texts in the language of a member who did not send this update."""
    known = member.language in network.languages
    return texts(member.language if known and member.language else network.languages[0])
