"""A state machine of managed profiles: entered, linked, opened, confirmed, claimed, erased."""

from datetime import datetime, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from storage import erasure
from storage.delegations import claims, entering, keeping, rights
from storage.delegations.claims import ClaimOutcome, LinkMade
from storage.delegations.entering import Agreed, Entry
from storage.delegations.keeping import KeepOutcome
from storage.events import records, registrations
from tests.machines import machine
from tests.storage.machine import START, Machine, inner
from tests.storage.steps import make_event, make_member

NAMES = ("Aida Sadykova", "Barno Saidova", "Zarina Nazarova")
PEOPLE = 3


class Delegates(Machine):
    """One event, two coordinators of one country, three members, and women without Telegram."""

    def __init__(self) -> None:
        super().__init__()
        self.organiser, self.keeper, self.other = (
            make_member(self.tx, 90 + number, "TJ") for number in range(3)
        )
        for member_id, role, country in (
            (self.organiser, "admin", ""), (self.keeper, "coordinator", "TJ"),
            (self.other, "coordinator", "TJ"),
        ):  # fmt: skip
            self.tx.execute(
                """INSERT INTO roles (member_id, role, country, granted_at)
                VALUES (:id, :role, :country, 1)""",
                {"id": member_id, "role": role, "country": country},
            )
        self.people = [make_member(self.tx, 100 + number, "TJ") for number in range(PEOPLE)]
        self.secrets: dict[str, int] = {}
        self.links = 0
        self.openers: dict[str, int] = {}
        self.until: dict[str, datetime] = {}
        self.profiles: list[int] = []
        self.erased: set[str] = set()

    @initialize(total=st.integers(1, 4))
    def publish(self, total: int) -> None:
        self.total = total
        self.event_id = make_event(self.tx, self.organiser, total, timedelta(days=9, hours=5))
        self._enter(NAMES[0], True)
        self._link(0, self.keeper)

    def pick(self, number: int) -> int | None:
        return self.profiles[number % len(self.profiles)] if self.profiles else None

    @rule(name=st.sampled_from(NAMES), comes=st.booleans())
    def enter(self, name: str, comes: bool) -> None:
        self._enter(name, comes)

    def _enter(self, name: str, comes: bool) -> None:
        there = {
            row["name"] for row in self.tx.rows("SELECT name FROM members WHERE status = 'managed'")
        }
        entry = Entry(name, None, "TJ", comes, Agreed.PAPER, START.date())
        outcome, found = inner(entering.enter)(
            self.tx, self.event_id, self.keeper, entry, self.now, is_another=True
        )
        event = records.load(self.tx, self.event_id)
        is_open = self.now < rights.closes_at(self.tx, event, self.keeper)
        assert outcome.is_entered == (is_open and name not in there)
        if outcome.is_entered:
            self.profiles.append(found.profile_id)

    @rule(number=st.integers(0, 9), wrong=st.booleans())
    def link(self, number: int, wrong: bool) -> None:
        self._link(number, self.other if wrong else self.keeper)

    def _link(self, number: int, by: int) -> None:
        profile = self.pick(number)
        if profile is None:
            return
        self.links += 1
        secret = f"secret{self.links:016}"
        made, until = inner(claims.make_link)(self.tx, profile, by, secret, self.now)
        assert not (by == self.other and made is LinkMade.MADE)
        if made is LinkMade.MADE:
            self.secrets = {one: of for one, of in self.secrets.items() if of != profile}
            self.secrets[secret] = profile
            self.until[secret] = until

    @rule(
        number=st.integers(0, 9), who=st.integers(0, PEOPLE - 1), days=st.sampled_from((0, 1, 31))
    )
    def open(self, number: int, who: int, days: int) -> None:
        if not self.secrets:
            return
        self.now += timedelta(days=days)
        secret = sorted(self.secrets)[number % len(self.secrets)]
        person = self.people[who]
        outcome, profile = inner(claims.open_link)(self.tx, person, secret, self.now)
        if secret in self.erased:
            assert outcome is ClaimOutcome.INVALID, "another profile may have its id by now"
        elif secret not in self.openers:
            in_time = self.now < self.until[secret]
            assert outcome is (ClaimOutcome.READY if in_time else ClaimOutcome.EXPIRED)
        first = self.openers.setdefault(secret, person) if outcome is ClaimOutcome.READY else None
        if outcome is ClaimOutcome.READY:
            assert first == person and profile == self.secrets[secret]

    @rule(number=st.integers(0, 9), who=st.integers(0, PEOPLE - 1), yes=st.booleans())
    def decide(self, number: int, who: int, yes: bool) -> None:
        profile = self.pick(number)
        if profile is None:
            return
        opener = self.tx.value(
            "SELECT opened_by FROM managed_profiles WHERE id = :id AND claimed_at IS NULL",
            {"id": profile},
        )
        person = self.people[who]
        verb = claims.confirm if yes else claims.refuse
        outcome = inner(verb)(self.tx, profile, person, self.now)
        assert (outcome is not ClaimOutcome.INVALID) == (opener == person)
        if outcome is ClaimOutcome.CLAIMED:
            assert (
                self.tx.value(
                    "SELECT member_id FROM managed_profiles WHERE id = :id", {"id": profile}
                )
                == person
            )

    @rule(number=st.integers(0, 9), comes=st.booleans())
    def answer(self, number: int, comes: bool) -> None:
        profile = self.pick(number)
        if profile is not None:
            inner(keeping.answer)(self.tx, profile, self.keeper, self.now, comes=comes)
            refused = inner(keeping.answer)(self.tx, profile, self.other, self.now, comes=comes)
            assert refused is KeepOutcome.NOT_ALLOWED

    @rule(who=st.integers(0, PEOPLE - 1), comes=st.booleans())
    def own_answer(self, who: int, comes: bool) -> None:
        verb = registrations.register if comes else registrations.cancel_registration
        inner(verb)(self.tx, self.event_id, self.people[who], self.now)

    @rule(number=st.integers(0, 9))
    def erase(self, number: int) -> None:
        profile = self.pick(number)
        row = None if profile is None else keeping.kept(self.tx, profile, self.keeper)
        if row is not None:
            erasure.erase_rows(self.tx, row["member_id"], self.now, keeping.REMOVED)
            self.profiles = [one for one in self.profiles if one != profile]
            self.erased |= {secret for secret, of in self.secrets.items() if of == profile}

    @rule(hours=st.integers(1, 60))
    def wait(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        inner(registrations.expire_offers)(self.tx, self.now)

    @invariant()
    def nobody_has_two_seats_and_nothing_is_sent_to_nobody(self) -> None:
        if not hasattr(self, "event_id"):
            return
        taken = self.tx.value(
            "SELECT count(*) FROM registrations WHERE status IN ('registered', 'offered')"
        )
        assert taken <= self.total
        for sql in (
            """SELECT count(*) FROM deliveries JOIN members ON members.id = recipient_id
            WHERE members.status = 'managed'""",
            """SELECT count(*) FROM reminders JOIN members ON members.id = member_id
            WHERE members.status = 'managed'""",
            """SELECT count(*) FROM members WHERE status = 'managed' AND NOT EXISTS
                (SELECT 1 FROM managed_profiles WHERE member_id = members.id)""",
            """SELECT count(*) FROM managed_profiles JOIN members ON members.id = member_id
            WHERE (claimed_at IS NULL) <> (members.status = 'managed')""",
        ):
            assert self.tx.value(sql) == 0, sql


TestDelegates = Delegates.TestCase
TestDelegates.settings = machine(6, 25)
