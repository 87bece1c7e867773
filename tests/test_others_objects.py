"""What belongs to others, in every state: a part of what `python -m tests.rights` tries."""

from pathlib import Path

import pytest

import handlers
from handlers import introductions
from handlers.introductions.callbacks import OpenRequest
from handlers.kit.access import members_only
from handlers.kit.context import Context
from handlers.kit.router import on_press
from handlers.kit.screens import Screen
from storage.database import Transaction
from tests.others_objects import cases, led_to, states_of, walk
from tests.rights_matrix import PRESSES


def test_every_field_of_a_press_leads_somewhere() -> None:
    """A press with an id that is not in the list fails here."""
    assert sum(bool(led_to(press)) for press, _ in PRESSES) > 250
    assert len({(table, state) for _, _, table, state in cases(1)}) > 100


async def test_nothing_of_others_is_told_or_changed(tmp_path: Path) -> None:
    found = await walk(tmp_path, every=37)
    assert found.cases > 40
    assert not found.told
    assert not found.changed


async def test_a_handler_that_tells_or_changes_what_is_of_others_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @members_only
    async def leak(ctx: Context, press: OpenRequest) -> None:
        def take(tx: Transaction) -> str:
            return tx.value(
                "UPDATE introductions SET note = note || '!' WHERE id = :id RETURNING note",
                {"id": press.introduction_id},
            )

        await ctx.show(Screen(await ctx.db.write(take)))

    routes = [
        on_press(OpenRequest, leak) if route.key is OpenRequest else route
        for route in introductions.HANDLERS
    ]
    monkeypatch.setattr(introductions, "HANDLERS", routes)
    monkeypatch.setattr(handlers, "router", handlers.router.__wrapped__)
    found = await walk(tmp_path, ("member",), kind=OpenRequest)
    assert found.cases == len(found.told) == len(found.changed) == len(states_of("introductions"))
