"""How a member is shown: the same lines on every card, never a contact."""

from collections.abc import Callable, Mapping

from handlers.kit.context import Network
from handlers.kit.screens import listed
from handlers.kit.taxonomy import COUNTRY, PROFILE_FIELD, SECTOR, TOPIC
from handlers.kit.texts import Translator, texts
from storage.kit.form_drafts import Value
from storage.members import Member, Profile


def profile_lines(t: Translator, profile: Profile, *, empty: bool = False) -> str:
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
    }
    return "\n".join(
        t("person-line", label=t.plain(PROFILE_FIELD(name)), value=value or t.plain("person-empty"))
        for name, value in values.items()
        if value or empty
    )


def card_lines(t: Translator, profile: Profile) -> str:
    """Her card for colleagues as Telegram HTML: name and place in two lines, then what she told
    about herself.
    """
    head = t(
        "person-head",
        name=profile.name,
        sector=t.plain(SECTOR(profile.sector)),
        country=t.plain(COUNTRY(profile.country)),
    )
    work = ", ".join(part for part in (profile.position, profile.institution) if part)
    rest = [
        t("person-line", label=t.plain(PROFILE_FIELD(name)), value=value)
        for name, value in (
            ("offers", topics(t, profile.offers)),
            ("seeks", topics(t, profile.seeks)),
        )
        if value
    ]
    return "\n".join([head, *([t("person-work", work=work)] if work else []), *rest])


def author_line(t: Translator, name: str | None, sector: str, country: str) -> str:
    """The author of a text, unformatted: by name, or as a colleague without one."""
    where = {"sector": t.plain(SECTOR(sector)), "country": t.plain(COUNTRY(country))}
    if name:
        return t.plain("person-named", name=name, **where)
    return t.plain("person-unnamed", **where)


def asks_naming(key: str) -> Callable[[Translator, Mapping[str, Value]], str]:
    """Makes the question of a form that asks whether her name is shown with a text, with a preview
    of what readers see either way.

    The form gets her `name`, `sector` and `country` as answers; `key` is the message of the
    question.
    """

    def asks(t: Translator, answers: Mapping[str, Value]) -> str:
        where = str(answers["sector"]), str(answers["country"])
        return t(
            key,
            named=author_line(t, str(answers["name"]), *where),
            unnamed=author_line(t, None, *where),
        )

    return asks


def topics(t: Translator, keys: tuple[str, ...]) -> str:
    """The names of topics, as unformatted text."""
    return listed(t.plain(TOPIC(key)) for key in keys)


def translator_for(member: Member, network: Network) -> Translator:
    """The texts in the language of a member who did not send this update."""
    known = member.language in network.languages
    return texts(member.language if known and member.language else network.languages[0])
