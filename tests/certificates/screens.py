"""Every screen of certificates, for `tests/every_screen.py`."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from handlers.certificates import checking, own
from handlers.kit.confirm import Confirmation
from handlers.kit.navigation import Home
from handlers.kit.screens import Screen
from handlers.kit.texts import Translator
from storage.certificates import issuing, tokens
from storage.certificates.checking import Checked, Standing
from storage.certificates.records import Certificate, Earned, OwnRow
from storage.certificates.tokens import NAME, Claims, Kind, Problem, Role, Signer
from storage.kit.form_drafts import Value
from tests.pages import NO_PAGE, middle_page
from tests.screens import BIG, NOW, asked, clipped

NUMBER = "7K3M-9Q2X-4BCD"
ZONE = "Asia/Almaty"


def earned_of(text: str, kind: Kind, role: Role | None = None) -> Earned:
    title = clipped(text, 120)
    days = 3 if kind is Kind.ATTENDANCE else 1
    return Earned(
        BIG, {"en": title, "ru": f"{title[:119]}." }, "ru", date(2026, 11, 3), date(2026, 11, 5),
        (1, 3), days, role,
    )  # fmt: skip


def certificate_of(text: str, kind: Kind, network: str, role: Role | None = None) -> Certificate:
    offer = issuing.offer_of(kind, earned_of(text, kind, role), "ru", network)
    signer = Signer("abcdefgh", b"", lambda _message: bytes(64))
    name = clipped(text, NAME)
    token = tokens.compose(offer.claims(name, NUMBER, NOW), signer)
    return Certificate(BIG, NUMBER, 1, kind, BIG, name, "ru", offer.title, token, NOW)


def certificate_answers(text: str, network: str) -> dict[str, Value]:
    """What the form is begun with, and the name that she has typed."""
    offer = issuing.offer_of(Kind.ATTENDANCE, earned_of(text, Kind.ATTENDANCE), "ru", network)
    return {
        "kind": "attendance", "language": "ru", "title": offer.title, "says": offer.says,
        "suggested": clipped(text, 60), "older": NUMBER, "name": clipped(text, NAME),
    }  # fmt: skip


def certificate_screens(t: Translator, text: str, network: str) -> Iterator[Screen]:
    sorts: list[tuple[Kind, Role | None]] = [
        (Kind.ATTENDANCE, None), (Kind.PROJECT, None), (Kind.MENTORING, Role.MENTOR),
        (Kind.MENTORING, Role.MENTEE),
    ]  # fmt: skip
    rows = [
        OwnRow(kind, BIG, clipped(text, 120), date(2026, 11, 5), number)
        for number in (None, NUMBER)
        for kind in Kind
    ]
    yield own.list_screen(t, middle_page(rows[: own.PAGE]))
    yield own.list_screen(t, NO_PAGE)
    claims: Claims | None = None
    for kind, role in sorts:
        found = certificate_of(text, kind, network, role)
        claims = found.claims
        yield own.certificate_screen(t, found)
        unnumbered = replace(claims, number="")
        yield own.preview_screen(t, unnumbered, claims.title, "certificate", None)
        yield checking.checked_screen(
            t, network, Checked(Standing.VALID, claims), ZONE, may_withdraw=True
        )
    yield own.ready_screen(t, BIG)
    yield own.withdrawn_screen(t, NUMBER)
    for is_member in (True, False):
        yield checking.how_screen(t, is_member=is_member)
    for standing in Standing:
        told = claims if standing in (Standing.WITHDRAWN, Standing.UNLISTED) else None
        when = NOW if standing is Standing.WITHDRAWN else None
        one = Checked(standing, told, when)
        yield checking.checked_screen(t, network, one, ZONE, may_withdraw=False)
    for problem in Problem:
        yield checking.checked_screen(t, network, problem, ZONE, may_withdraw=False)
    title, name = clipped(text, 120), clipped(text, NAME)
    for key in ("certificate-ask-withdrawal", "certificate-ask-admin"):
        said = t(key, title=title, name=name, number=NUMBER)
        yield from asked(t, Confirmation(said, t.plain("certificate-take-back"), Home()))
