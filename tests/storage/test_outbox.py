"""The outbox as a state machine: in any order of events, every delivery is accounted for."""

from datetime import timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, consumes, invariant, multiple, rule

from storage import members, outbox
from storage.outbox import ClaimedDelivery, Outcome, Policy, Result
from tests.machines import machine
from tests.storage.machine import START, Machine, inner

take_turn, recover = inner(outbox.settle_and_claim), inner(outbox.recover)
READERS = 6


class Outbox(Machine):
    """Owes, claims, sends, loses answers, dies; a model beside it counts what really left."""

    on_its_way = Bundle("on_its_way")

    def __init__(self) -> None:
        super().__init__()
        self.recipients: dict[int, int] = {}
        self.policies: dict[int, Policy] = {}
        self.claims: dict[int, int] = {}
        for number in range(READERS):
            members.ensure(self.tx, 100 + number, START)

    @rule(
        policy=st.sampled_from(Policy),
        readers=st.sets(st.integers(1, READERS), min_size=1),
        wait=st.integers(0, 40),
        over=st.none() | st.integers(1, 60),
        bulk=st.booleans(),
    )
    def enqueue(
        self, policy: Policy, readers: set[int], wait: int, over: int | None, bulk: bool
    ) -> None:
        there = [r for r in readers if members.find(self.tx, r) is not None]
        due = self.now + timedelta(hours=wait)
        message = outbox.enqueue(
            self.tx, "x", there, self.now, due=due, policy=policy, bulk=bulk,
            expires_at=None if over is None else due + timedelta(hours=over),
        )  # fmt: skip
        self.recipients[message], self.policies[message] = len(there), policy

    @rule(target=on_its_way, most=st.integers(1, 5))
    def claim(self, most: int) -> Any:
        claimed: list[ClaimedDelivery] = take_turn(self.tx, [], most, (), self.now)
        assert len(claimed) <= most
        for delivery in claimed:
            self.claims[delivery.delivery_id] = self.claims.get(delivery.delivery_id, 0) + 1
            assert not delivery.reader.has_blocked
        return multiple(*claimed)

    @rule(delivery=consumes(on_its_way), outcome=st.sampled_from(Outcome), late=st.booleans())
    def end(self, delivery: ClaimedDelivery, outcome: Outcome, late: bool) -> None:
        before = self._status(delivery.delivery_id)
        result = Result(
            delivery.delivery_id,
            delivery.attempt - 1 if late else delivery.attempt,
            outcome,
            telegram_message_id=1 if outcome is Outcome.SENT else None,
            reason="x",
        )
        take_turn(self.tx, [result], 0, (), self.now)
        if late:
            assert self._status(delivery.delivery_id) == before, "a stale result changes nothing"

    @rule(hours=st.integers(1, 30))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule()
    def dies_and_starts(self) -> None:
        recover(self.tx, self.now)
        assert not self.tx.value("SELECT count(*) FROM deliveries WHERE status = 'inflight'")

    @rule(reader=st.integers(1, READERS), away=st.booleans())
    def turns_the_bot_away(self, reader: int, away: bool) -> None:
        self.tx.execute(
            "UPDATE members SET blocked_at = :at WHERE id = :id",
            {"id": reader, "at": 1 if away else None},
        )

    @rule(reader=st.integers(1, READERS))
    def is_erased(self, reader: int) -> None:
        self.tx.execute("DELETE FROM members WHERE id = :id", {"id": reader})

    @invariant()
    def everybody_is_accounted_for(self) -> None:
        for message, count in self.recipients.items():
            rows = self.tx.value(
                "SELECT count(*) FROM deliveries WHERE message_id = :id", {"id": message}
            )
            assert rows == count

    @invariant()
    def under_hold_nothing_unknown_is_claimed_again(self) -> None:
        for row in self.tx.rows("SELECT id, message_id, status, repeated FROM deliveries"):
            if self.policies[row["message_id"]] is Policy.HOLD:
                assert not row["repeated"]
        twice = self.tx.value("SELECT count(*) FROM deliveries WHERE repeated NOT IN (0, 1)")
        assert twice == 0

    def _status(self, delivery: int) -> str:
        return self.tx.value("SELECT status FROM deliveries WHERE id = :id", {"id": delivery})


TestOutbox = Outbox.TestCase
TestOutbox.settings = machine(8, 40)
