"""The places of a call: those of each block and, by the same pools as seats, of each country."""

from collections.abc import Mapping
from dataclasses import dataclass

from storage.database import Transaction
from storage.events.registrations import pool_of, pool_size
from storage.projects.records import Call, Project

__all__ = [
    "Taken", "has_place_for_country", "has_place_in_block", "pool_of", "pool_size", "taken",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Taken:
    """The places that accepted projects of a call have, by block and country."""

    counts: Mapping[tuple[int, str], int]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.counts.values())

    def in_block(self, block_id: int) -> int:
        """Those in a block."""
        return sum(number for (block, _), number in self.counts.items() if block == block_id)

    def in_pool(self, pool: str, shares: Mapping[str, int]) -> int:
        """Those in a pool: a country with places of its own, or "" for all other countries."""
        return sum(
            number
            for (_, country), number in self.counts.items()
            if pool_of(country, shares) == pool
        )


def taken(tx: Transaction, call_id: int) -> Taken:
    """The places that are taken: by projects that are accepted, whether that is told or not."""
    return Taken(
        {
            (row["block_id"], row["country"]): row["count"]
            for row in tx.rows(
                """SELECT block_id, country, count(*) AS count FROM projects
                WHERE call_id = :id AND decision = 'accepted' AND status IN ('sent', 'shown')
                GROUP BY block_id, country""",
                {"id": call_id},
            )
        }
    )


def has_place_in_block(call: Call, project: Project, there: Taken) -> bool:
    """Whether the block of a project has a free place."""
    block = call.block(project.block_id)
    return block is not None and there.in_block(block.id) < block.places


def has_place_for_country(call: Call, project: Project, there: Taken) -> bool:
    """Whether the pool of its country has a free place."""
    pool = pool_of(project.country, call.shares)
    return there.in_pool(pool, call.shares) < pool_size(pool, call.places, call.shares)
