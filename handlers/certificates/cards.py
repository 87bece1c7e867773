"""What a certificate says, in words."""

from datetime import UTC, date, datetime, time

from handlers.certificates.messages import ABOUT, ROLE
from handlers.kit import date_format
from handlers.kit.texts import Translator
from storage.certificates.tokens import Claims


def day(t: Translator, of: date) -> str:
    """A day like "6 December 2027"."""
    return date_format.date(t, datetime.combine(of, time(12), UTC), "UTC")


def days(t: Translator, claims: Claims) -> str:
    """The day, or the first and the last one, that a certificate names."""
    if claims.first == claims.last:
        return day(t, claims.first)
    return f"{day(t, claims.first)} – {day(t, claims.last)}"


def attended(t: Translator, claims: Claims) -> str | None:
    """On how many days of an event of several days she was there; None if there is only one."""
    if claims.days <= 1:
        return None
    return t.plain("certificate-attended", count=str(len(claims.attended)), days=str(claims.days))


def lines(t: Translator, claims: Claims, title: str | None = None, *, number: bool = True) -> str:
    """All that a certificate says, as Telegram HTML; `title` is that of its subject in her
    language, if that is not the one in the code. Before it is made, it has no `number`.
    """
    told = [("certificate-name", claims.name), (ABOUT(claims.kind), title or claims.title)]
    if title not in (None, claims.title):
        told.append(("certificate-in-code", claims.title))
    if claims.role is not None:
        told.append(("certificate-role", t.plain(ROLE(claims.role))))
    told.append(("certificate-days", days(t, claims)))
    if (part := attended(t, claims)) is not None:
        told.append(("certificate-days-attended", part))
    told.append(("certificate-by", claims.network))
    if number:
        told.append(("certificate-issued", day(t, claims.issued)))
        told.append(("certificate-number", claims.number))
    return "\n".join(t("person-line", label=t.plain(key), value=said) for key, said in told)
