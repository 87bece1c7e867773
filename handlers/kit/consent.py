"""The terms to which a member agrees: who holds her data, where, for whom and how long."""

from handlers.kit.context import Network
from handlers.kit.screens import paragraphs
from handlers.kit.texts import Translator
from storage.members import Member, MemberStatus


def terms_text(t: Translator, network: Network) -> str:
    """The terms as Telegram HTML."""
    holders = "\n".join(
        t(key, what=what)
        for key, what in (
            ("consent-operator", network.operator),
            ("consent-contact", network.contact),
            ("consent-place", network.storage_place),
        )
        if what
    )
    months = round(network.terms.silent_members / 30.4)
    return paragraphs(
        holders or t("consent-admins"),
        t("consent-recipients"),
        t("consent-term", months=months),
    )


def is_due(member: Member, network: Network) -> bool:
    """Whether the terms have changed since she agreed to them."""
    takes_part = member.status in (MemberStatus.PENDING, MemberStatus.MEMBER)
    return takes_part and member.consent_version != network.consent_version
