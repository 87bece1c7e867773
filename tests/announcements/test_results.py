"""The results of an announcement: deliveries with an unknown outcome, and the report as a table."""

import io
import zipfile
from datetime import timedelta
from xml.etree import ElementTree

from bot.simulator.faults import Fault
from handlers import delivery_admin
from handlers.announcements.callbacks import (
    ExportAnnouncementResults,
    OpenAnnouncement,
    ResolveUnknownDeliveries,
    ShowAnnouncementResults,
    ShowUnknownDeliveries,
    StopAnnouncement,
)
from handlers.kit.audience_picker import (
    PickKey,
)
from tests.announcements.steps import delivery_counts, far, label, received, sends, writes
from tests.dialogue import Network, plain


def sheet(table: bytes, number: int) -> list[list[str]]:
    """The cells of a sheet of an .xlsx file."""
    name = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(io.BytesIO(table)) as book:
        shared = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
        texts = ["".join(one.itertext()) for one in shared]
        found = ElementTree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
    return [
        [
            texts[int(cell[0].text or 0)] if cell.get("t") == "s" else cell[0].text or ""
            for cell in row
        ]
        for row in found.iter(f"{name}row")
    ]


async def test_unknown_is_listed_and_decided(network: Network) -> None:
    admin = await network.admin()
    amina, dilnoza = await network.member("Amina"), await network.member("Dilnoza")
    id = await writes(admin)
    network.simulator.faults.append(Fault("drop", "sendMessage", times=3))
    await sends(admin, id)
    found = (await delivery_counts(network, id)).by_status
    assert found["unknown"] >= 1 and sum(found.values()) == 3
    unknown = found["unknown"]
    network.simulator.faults.clear()
    await admin.forge(OpenAnnouncement(id))
    await admin.press(ShowUnknownDeliveries(id, 0))
    assert admin.reads("announcement-unknown-list", count=str(unknown))
    await admin.press(ResolveUnknownDeliveries(id, True))
    assert admin.toasted("announcement-notice-unknown-again")
    await network.settled()
    assert (await delivery_counts(network, id)).by_status == {"sent": 3}
    assert plain("notice-repeated", "en") in amina.inbox + dilnoza.inbox + admin.inbox
    await admin.forge(ResolveUnknownDeliveries(id, False))
    assert admin.toasted("announcement-notice-unknown-none")


async def test_what_was_stopped_is_not_sent_again_with_the_rest(network: Network) -> None:
    admin, amina = await network.admin(), await network.member("Amina")
    id = await writes(admin)
    await far(network)
    for country in ("TJ", "UZ"):
        await admin.forge(PickKey("announcement", id, 1, "country", country, 0, True))
    network.simulator.faults.append(Fault("drop", "sendMessage", times=1))
    await sends(admin, id)
    network.simulator.faults.clear()
    assert (await delivery_counts(network, id)).by_status["unknown"] == 1
    came = received([amina])
    await admin.insist(StopAnnouncement(id))
    await admin.forge(delivery_admin.ResolveUnknown(True))
    await network.pass_time(timedelta(hours=10))
    assert received([amina]) == came
    assert (await delivery_counts(network, id)).by_status == {"closed": 1, "dropped": 1, "sent": 1}


async def test_unknown_may_be_left_at_that(network: Network) -> None:
    admin, amina = await network.admin(), await network.member("Amina")
    id = await writes(admin)
    await admin.forge(PickKey("announcement", id, 1, "country", "TJ", 0, True))
    await admin.forge(OpenAnnouncement(id))
    await admin.press(label(admin, "announcement-send"))
    network.simulator.faults.append(Fault("drop", "sendMessage", times=1))
    await admin.press(label(admin, "announcement-send-yes"))
    await admin.forge(ResolveUnknownDeliveries(id, False))
    assert (await delivery_counts(network, id)).by_status == {"closed": 1}
    assert admin.reads("announcement-sum-closed", count="1") and received([amina]) <= 1


async def test_the_report_is_a_table_and_noted(network: Network) -> None:
    admin = await network.admin()
    await network.member("Amina", "TJ")
    network.world.block((await network.member("Dilnoza", "UZ", language="uz")).person, True)
    network.world.updates.clear()
    id = await writes(admin)
    await sends(admin, id)
    await admin.forge(ShowAnnouncementResults(id))
    await admin.press(ExportAnnouncementResults(id))
    document = admin.last["document"]
    head, *countries = sheet(network.world.files[document["file_id"]].content, 2)
    assert head[1:4] == ["Readers", "Delivered", "Blocked the bot"]
    # Of how many three readers are made up is not told, nor who has blocked the bot.
    assert {row[0]: row[1:4] for row in countries} == {
        "Tajikistan": ["<5", "–", "–"], "Uzbekistan": ["<5", "–", "–"],
    }  # fmt: skip
    acts = await network.db.read(
        lambda tx: [
            row["action"]
            for row in tx.rows(
                "SELECT action FROM audit WHERE action NOT IN ('appoint', 'dismiss') ORDER BY id"
            )
        ]
    )
    assert acts == ["send", "export"]
    # Nobody else may have it.
    other = await network.coordinator("TJ", "Zarina")
    await other.say("/announce")
    await other.forge(ExportAnnouncementResults(id))
    assert "document" not in other.last
