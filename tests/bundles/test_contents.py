"""What goes into a bundle: what every member reads, and nobody's name."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from bot import bundle
from handlers.bundles.callbacks import GetBundle, ShowBundles
from handlers.kit.navigation import WithoutTelegram
from storage.bundles import contents
from storage.database import Transaction
from tests.board.steps import TITLE, publishes
from tests.delegations.steps import enters
from tests.dialogue import Network
from tests.events import steps
from tests.events.steps import file_in, makes


@pytest.mark.parametrize("language", ["en", "tg", "uz"])
async def test_one_press_sends_what_everybody_reads(network: Network, language: str) -> None:
    """An event for some only is not in it, nor is a woman whom somebody has entered."""
    saule = await network.coordinator("TJ", "Saule", language=language)
    admin = await network.admin()
    amina = await network.member("Amina", "TJ")
    public = await makes(admin, "Women in border services")
    await steps.publishes(admin, public)
    await publishes(amina, admin, named="yes")
    closed = await makes(admin, "Closed meeting")
    member = (await amina.member()).id

    def only_one(tx: Transaction) -> None:
        tx.execute(
            """UPDATE audiences SET is_everybody = 0 WHERE id =
                (SELECT audience_id FROM events WHERE id = :id)""",
            {"id": closed},
        )
        tx.execute(
            """INSERT INTO audience_members (audience_id, member_id)
            SELECT audience_id, :member FROM events WHERE id = :id""",
            {"id": closed, "member": member},
        )

    await network.db.write(only_one)
    await steps.publishes(admin, closed)
    await saule.say("/start")
    await enters(saule, public)
    await saule.forge(WithoutTelegram())
    await saule.press(ShowBundles())
    assert saule.reads("bundle-about")
    await saule.press(GetBundle("ru"))
    data = file_in(saule)
    assert len(data) <= 100_000
    with zipfile.ZipFile(BytesIO(data)) as packed:
        page = packed.read("kurak.html").decode()
        everything = "".join(packed.read(one).decode("utf-8-sig") for one in packed.namelist())
    assert "Women in border services" in page and TITLE in page
    for hidden in ("Closed meeting", "Zulfiya", "Amina", "Saule", "secret_"):
        assert hidden not in everything


async def test_the_command_writes_a_bundle_for_each_language(
    network: Network, tmp_path: Path
) -> None:
    admin = await network.admin()
    event = await makes(admin, "Women in border services")
    await steps.publishes(admin, event)
    now = network.clock.now()
    made = list(bundle.bundles(network.settings, tmp_path / "new", "TJ", now))
    assert [path.name for path, _ in made] == [
        f"kurak-{language}.zip" for language in network.settings.network.languages
    ]
    assert all(path.stat().st_size <= 100_000 and not left for path, left in made)
    found = await contents.of(network.db, "en", "TJ", now)
    assert [one.id for one in found.events] == [event]
    assert found.events[0].organiser_id is None
