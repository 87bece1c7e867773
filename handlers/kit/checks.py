"""Checks of what she types where others read it: no contact, and no name that is taken for somebody
who runs the network.

A contact is given by a contact request only, when both have agreed. So where members read a text
with her name, a contact in it is refused, with the words that it is about; she leaves them out
herself. What organisers publish may have one, of the venue for example: they are told before it
goes to its readers.
"""

import asyncio
from collections.abc import Iterable, Sequence
from functools import cache

from handlers.kit import confusables
from handlers.kit.characters import shortened
from handlers.kit.cleaning import InvalidAnswer
from handlers.kit.contact_detection import find_contacts
from handlers.kit.context import Context
from handlers.kit.texts import LANGUAGES, Translator, lazy, texts
from storage import roles
from storage.kit.form_drafts import Value
from storage.members import MemberStatus

SHOWN = 40
"""The most characters of a contact that a refusal repeats."""

MOST_SHOWN = 200
"""The most characters of contacts that an organiser is shown."""


async def no_contact(ctx: Context, value: Value) -> None:
    """Refuse a text with a contact in it. Raises InvalidAnswer."""
    await _refuse(value, sites=True)


async def institution(ctx: Context, value: Value) -> None:
    """Refuse a contact, but not the name of a web site, which some institutions have as their name;
    and a role in the network. Raises InvalidAnswer.
    """
    await _refuse(value, sites=False)
    _refuse_role(ctx, value)


async def position(ctx: Context, value: Value) -> None:
    """Refuse a contact, and a role in the network. Raises InvalidAnswer."""
    await no_contact(ctx, value)
    _refuse_role(ctx, value)


def _refuse_role(ctx: Context, value: Value) -> None:
    """Refuse the name of the network beside a word for a role, to whoever has none."""
    text = str(value)
    has_role = confusables.has_word(text, role_words()) and _names_network(ctx, text)
    if has_role and not (ctx.member.is_staff or ctx.member.is_chair):
        raise InvalidAnswer(lazy("check-role"))


async def _refuse(value: Value, *, sites: bool) -> None:
    text = "\n".join(value) if isinstance(value, tuple) else value or ""
    # In a thread: the numbering plans of six countries are tried.
    found = await asyncio.to_thread(find_contacts, text, sites=sites)
    if found:
        raise InvalidAnswer(lazy("check-contact", found=shortened(found[0], SHOWN)))


async def contacts_in(parts: Iterable[str | None]) -> tuple[str, ...]:
    """The contacts of people in what an organiser is about to publish. They may be meant to be
    there.
    """
    whole = "\n".join(part for part in parts if part)
    return await asyncio.to_thread(find_contacts, whole, links=False, sites=False)


def contacts_line(t: Translator, found: Sequence[str]) -> str | None:
    """What an organiser reads about contacts in her text before it goes to its readers; None if
    there are none.
    """
    if not found:
        return None
    return t("check-contacts-shown", found=shortened(", ".join(found), MOST_SHOWN))


async def display_name(ctx: Context, value: Value) -> None:
    """Refuse a name that others would take for an admin, a coordinator, the bot or the network
    itself, and one with a contact in it. Raises InvalidAnswer.

    Where reviewers decide who gets in, whoever is not in yet is not told that somebody with a role
    has such a name, or she could find out who has one: the reviewers are (`namesakes`).
    """
    await no_contact(ctx, value)
    name = str(value)
    # Several may be written together ("kurakadmin").
    single = tuple(one for one in (ctx.network.name, ctx.bot.username) if confusables.is_word(one))
    words = role_words() | confusables.reserved(single)
    if confusables.has_word(name, words) or _names_network(ctx, name):
        raise InvalidAnswer(lazy("check-name"))
    is_inside = ctx.member.status is MemberStatus.MEMBER or not ctx.network.needs_approval
    if is_inside and await namesakes(ctx, name, ctx.member.id):
        raise InvalidAnswer(lazy("check-name"))


async def namesakes(ctx: Context, name: str, member_id: int) -> list[str]:
    """The names of others with a role that look or sound like this one of a member."""
    found = await roles.names(ctx.db, member_id)
    return [staff for staff in found if confusables.is_same(name, staff)]


def _names_network(ctx: Context, text: str) -> bool:
    """Whether a text has the name of the network or of the bot."""
    return any(confusables.has_name(text, one) for one in (ctx.network.name, ctx.bot.username))


@cache
def role_words() -> frozenset[str]:
    """The skeletons of the words for roles, in all languages: many members write in more than
    one.
    """
    return confusables.reserved(
        tuple(
            word
            for language in LANGUAGES
            for word in texts(language).plain("check-role-words").split()
        )
    )
