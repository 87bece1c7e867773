"""A simulated harvester: accounts that open as many different profiles as they are let, for a week.

`python -m tests.harvest` prints the table of docs/measurements.md: the share of the network that
1, 5 and 20 accounts see that share their work, and how soon admins are told. "Greedy" accounts open
profiles as fast as they are let. "Patient" ones spread a week's limit evenly, so that no day looks
unusual.
"""

import asyncio
import tempfile
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from handlers.directory import OpenCard
from handlers.kit.notifications import OpenNotice
from tests.crowd import crowd
from tests.dialogue import Network, Someone, running_network

MEMBERS, DAYS = 5_000, 7
ACCOUNTS = (1, 5, 20)
LOOK = timedelta(seconds=3)
"""How long an account looks at a profile."""

TICK = timedelta(seconds=15)
PATIENT = 7
"""Profiles a day of a patient account: a week's limit, evenly spread."""


@dataclass(frozen=True, slots=True)
class Harvest:
    """What accounts have seen together, and how many of them admins were told of. `longest` is the
    longest time from the first profile that an account opened on that day until they were told,
    None if they were told of none.
    """

    accounts: int
    members: int
    seen: int
    noticed: int
    longest: timedelta | None

    @property
    def share(self) -> float:
        """The share of the network's members, in percent."""
        return 100 * self.seen / self.members


async def harvest(
    network: Network, accounts: int, members: int = MEMBERS, days: int = DAYS,
    *, patient: bool = False,
) -> Harvest:  # fmt: skip
    """Let accounts open the profiles of the others, each another one, for some days."""
    admin = await network.admin()
    team = [await network.member(f"Harvester {n}", "TJ") for n in range(accounts)]
    for one in team:
        await one.say("/start")
    size: int = await network.db.read(
        lambda tx: tx.value("SELECT count(*) FROM members WHERE status = 'member'")
    )
    left = list(reversed(await crowd(network.db, members - size)))
    start, seen, longest = network.clock.now(), 0, None
    noticed: set[int] = set()
    for day in range(days):
        await network.pass_time(max(start + timedelta(days=day) - network.clock.now(), TICK))
        for one in team:
            began = network.clock.now()
            for _ in range(PATIENT if patient else len(left)):
                if not await _opens(one, left):
                    break
                seen += 1
                network.clock.advance(LOOK)
            new = await _alerts(network) - noticed
            if new:
                await _until_told(network, admin)
                noticed |= new
                longest = max(longest or timedelta(), network.clock.now() - began)
    return Harvest(accounts, members, seen, len(noticed), longest)


async def _opens(someone: Someone, left: list[int]) -> bool:
    """Open the next profile that nobody has opened yet; whether it was shown."""
    await someone.forge(OpenCard(left[-1], None, None, 0, None))
    if "Demo Office" not in someone.screen:
        return False
    left.pop()
    return True


async def _alerts(network: Network) -> set[int]:
    return await network.db.read(
        lambda tx: {row["id"] for row in tx.rows("SELECT id FROM browsing_alerts")}
    )


async def _until_told(network: Network, admin: Someone) -> None:
    """Let time pass until an admin has the next message of unusual browsing."""
    admin.person.messages.clear()
    while not any(isinstance(press, OpenNotice) for press in admin.messages and admin.presses):
        await network.pass_time(TICK)


def table(found: list[tuple[str, Harvest]]) -> str:
    """The rows as they stand in docs/measurements.md."""
    lines = [
        "| accounts | how | profiles seen in 7 days | of 5,000, % | alerts | admins told after |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for how, one in found:
        after = "–" if one.longest is None else f"{one.longest.total_seconds() / 60:.1f} min"
        lines.append(
            f"| {one.accounts} | {how} | {one.seen:,} | {one.share:.1f} | {one.noticed} | {after} |"
        )
    return "\n".join(lines)


async def _print() -> None:
    found: list[tuple[str, Harvest]] = []
    for accounts in ACCOUNTS:
        for how in ("greedy", "patient"):
            with tempfile.TemporaryDirectory() as folder:
                async with running_network(Path(folder)) as network:
                    one = await harvest(network, accounts, patient=how == "patient")
                    found.append((how, one))
    print(table(found))


if __name__ == "__main__":
    asyncio.run(_print())
