"""axe-core finds nothing serious on the demo's page, light and dark, wide and on a phone."""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Page, expect

from bot.demo.people import MEMBER
from bot.demo.tour import STEPS, Tour
from tests.demo.conftest import PHONE, Demo

AXE = Path(__file__).parent.parent / "readers/node_modules/axe-core/axe.min.js"

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(not AXE.exists(), reason="axe-core is missing: make readers"),
]

SERIOUS = ("serious", "critical")


async def test_nothing_serious(demo: Demo) -> None:
    visit = await demo.visit(reduced_motion="reduce")
    await visit.page.evaluate(AXE.read_text("utf-8"))
    await looked_at(visit.page, "at the start")
    await Tour(demo.stage, pace=0).show(len(STEPS) - 1)
    styles = ("primary", "success", "danger")
    rows = [[{"text": style, "callback_data": "x", "style": style}] for style in styles]
    demo.world.post(
        demo.person(MEMBER), {"text": "Styles", "reply_markup": {"inline_keyboard": rows}}
    )
    demo.world.send(demo.person(MEMBER), "sticker")
    demo.world.send(demo.person(MEMBER), "voice")
    await expect(visit.phone(MEMBER).locator(".voice")).to_be_visible()
    await visit.phone(MEMBER).locator("button.menu").click()
    await visit.page.locator(".more > summary").click()
    await looked_at(visit.page, "after the tour")


async def test_nothing_serious_on_a_phone(demo: Demo) -> None:
    visit = await demo.visit(PHONE, reduced_motion="reduce")
    await visit.page.evaluate(AXE.read_text("utf-8"))
    await visit.tab(MEMBER).click()
    for sheet in ("clock", "tour"):
        await visit.page.locator(f"#{sheet}-open").click()
        await expect(visit.page.locator(f"#{sheet}")).to_be_visible()
        await looked_at(visit.page, f"with the {sheet}")


async def looked_at(page: Page, when: str) -> None:
    for scheme in ("light", "dark"):
        await page.emulate_media(color_scheme=scheme)
        found: Any = await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
        assert found["passes"], "it has looked"
        bad = [
            (one["id"], [node["html"][:120] for node in one["nodes"][:3]])
            for one in found["violations"]
            if one["impact"] in SERIOUS
        ]
        assert not bad, f"{when}, {scheme}: {json.dumps(bad, indent=1)}"
