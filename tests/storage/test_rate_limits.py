"""A member's limit counts her actions, whatever has become of them since."""

import tempfile
from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import members, retention
from storage.database import Transaction
from storage.features import FEATURES
from storage.kit import rate_limits
from storage.kit.rate_limits import RateLimit
from storage.kit.retention import Ends, Terms
from storage.practices import submissions
from storage.practices.submissions import NewPractice, SubmitOutcome
from storage.retention import RULES
from tests.dialogue import Network
from tests.practices.steps import TEXTS
from tests.storage.machine import inner, opened, transaction

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture(scope="module")
def tx() -> Generator[Transaction]:
    with tempfile.TemporaryDirectory() as folder:
        connection = opened(Path(folder))
        made = transaction(connection, FEATURES)
        for telegram_id in (5, 6, 7, 8):
            members.ensure(made, telegram_id, NOW)
        yield made
        connection.close()


LIMITS = st.builds(
    RateLimit, st.integers(1, 4), st.integers(1, 600).map(lambda n: timedelta(seconds=n))
)
STEPS = st.lists(st.tuples(st.integers(0, 300), st.sampled_from([None, 2, 3])), max_size=12)


@given(LIMITS, STEPS)
def test_within_any_period_as_often_as_allowed(
    tx: Transaction, limit: RateLimit, steps: list[tuple[int, int | None]]
) -> None:
    tx.execute("DELETE FROM actions")
    now, done = NOW, list[tuple[datetime, int | None]]()
    for seconds, target in steps:
        now += timedelta(seconds=seconds)
        counted = [at for at, _ in done if at > now - limit.period]
        until = rate_limits.next_allowed(tx, 1, "knock", limit, now)
        assert (until is None) == (len(counted) < limit.times)
        if until is not None:
            assert now < until <= now + limit.period
            assert rate_limits.next_allowed(tx, 1, "knock", limit, until) is None
            continue
        rate_limits.record(tx, 1, "knock", now, target)
        done = [one for one in done if target is None or one[1] != target] + [(now, target)]
        assert target is None or rate_limits.has_done(tx, 1, "knock", target, now - limit.period)
    for other in ((2, "knock"), (1, "call")):
        assert rate_limits.next_allowed(tx, *other, RateLimit(1, limit.period), now) is None


def end_rows(tx: Transaction, now: datetime) -> int:
    rule = RULES["actions"]
    assert isinstance(rule, Ends)
    return inner(retention.end_rows)(tx, rule, now - rule.time(Terms()), now)


def test_what_counts_stays_until_no_limit_asks_for_it(tx: Transaction) -> None:
    tx.execute("DELETE FROM actions")
    limit = RateLimit(1, rate_limits.RETENTION - timedelta(seconds=1))
    rate_limits.record(tx, 1, "card", NOW, target_id=4)
    tx.execute("DELETE FROM members WHERE id = 4")
    at = NOW + limit.period - timedelta(seconds=1)
    end_rows(tx, at)
    assert rate_limits.next_allowed(tx, 1, "card", limit, at) == NOW + limit.period
    assert end_rows(tx, NOW + rate_limits.RETENTION + timedelta(seconds=1)) == 1


@pytest.mark.parametrize(("times", "days"), [(0, 1), (1, 0), (1, 8), (1, 9)])
def test_no_limit_beyond_what_is_kept(times: int, days: int) -> None:
    with pytest.raises(ValueError):
        RateLimit(times, timedelta(days=days))


async def test_what_is_taken_back_has_still_been_sent(network: Network) -> None:
    """Reviewers were told of each of them."""
    db, now = network.db, network.clock.now()
    amina = (await (await network.member("Amina", "TJ")).member()).id

    async def share(number: int) -> SubmitOutcome:
        texts = {"title": f"Title {number}", **TEXTS}
        shared = NewPractice(
            "en", texts, ("leadership",), None, is_named=True, keep_after_leaving=True
        )
        outcome, _ = await submissions.share(db, amina, None, shared, now)
        return outcome

    for number in range(submissions.RATE_LIMIT.times):
        assert await share(number) is SubmitOutcome.SENT
        sent: int = await db.read(lambda tx: tx.value("SELECT max(id) FROM submissions"))
        await submissions.withdraw(db, sent, amina, now)
    assert await db.read(lambda tx: tx.value("SELECT count(*) FROM submissions")) == 0
    assert await share(9) is SubmitOutcome.TOO_MANY
    assert await submissions.may_submit_at(db, amina, now) is not None
