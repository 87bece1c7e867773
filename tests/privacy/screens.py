"""Every screen of privacy and of the audit log, for `tests/every_screen.py`."""

from collections.abc import Iterator
from dataclasses import replace

from handlers import audit
from handlers.kit import date_format
from handlers.kit.context import Network
from handlers.kit.screens import Screen
from handlers.kit.texts import Translator
from handlers.privacy import checks, deletion, overview
from storage.audit_notices import _ACTIONS
from storage.erasure import ErasureOutcome, Remainder
from storage.kit.audit import AuditEntry, Verification
from storage.kit.retention import Subject, Until
from storage.members import Profile
from storage.privacy import Holding, Open
from tests.screens import BIG, NOW, asked, clipped

ZONE = "Asia/Almaty"


def privacy_screens(
    t: Translator, text: str, network: Network, profile: Profile
) -> Iterator[Screen]:
    line = clipped(text, 120)
    named = replace(network, operator=line, contact=line, storage_place=line)
    for one in (network, named):
        yield overview.consent_screen(t, one)
        for is_registered in (True, False):
            yield overview.privacy_screen(t, one, is_registered=is_registered)
    ends = (NOW, Until.LEAVES, Until.REMOVED, Open.OPEN)
    held = [Holding(one, 99_999, ends[at % 4]) for at, one in enumerate(Subject)]
    for some in (held, ()):
        yield overview.held_screen(t, some, 365, ZONE, NOW)
    yield Screen(t("privacy-file-caption"))
    yield Screen(t("privacy-deleted", network=network.name))
    for obstacle in (None, ErasureOutcome.LAST_ADMIN, ErasureOutcome.FROM_CONFIG):
        for remainder in (Remainder(0, 0, 0), Remainder(999, 999, 999)):
            yield deletion.deletion_screen(t, remainder, obstacle)
            yield deletion.deletion_screen(t, remainder, obstacle, date_format.day(t, NOW, ZONE))
    for keeps in (True, False):
        yield from asked(t, deletion.deletion_question(t, keeps_texts=keeps, basis=""))
    yield checks.profile_check_screen(t, profile)
    yield checks.silence_screen(t, network.name, NOW, ZONE)


def audit_screens(t: Translator, text: str, network: str) -> Iterator[Screen]:
    def entry(action: str, name: str | None, note: str | None, kind: str | None) -> AuditEntry:
        return AuditEntry(BIG, NOW, action, name, name, note, BIG, BIG, kind, BIG)

    acts = {meaning: action for action, meaning in _ACTIONS.items()}
    some = (*acts.values(), "export", "x-approved", "x-rejected", "x-changes_requested", "x")
    entries = [entry(action, text, "coordinator ZZ", "application") for action in some]
    for shown in (entries[:20], entries[20:]):
        yield audit.audit_screen(t, shown, Verification(20, 20, "x", None), ZONE)
    left = [entry("export-people", None, None, "event"), entry("x-approved", None, None, None)]
    by_itself = replace(left[0], actor_id=None, member_id=None)
    yield audit.audit_screen(t, [*left, by_itself], Verification(2, 2, "x", BIG), ZONE)
    yield audit.audit_screen(t, (), Verification(0, 0, "", None), ZONE)
    yield audit.told_screen(t, network, entry("appoint", text, "admin", "member"), ZONE)
