"""Lists in the order of the reader's alphabet."""

import pytest

from storage import directory
from tests.dialogue import Network

NAMES = (
    "Ольга", "Өмүргүл", "Зоя", "Әсел", "Анна", "Зульфия", "Oʻgʻiloy", "Zulfiya", "Shahlo", "Yulduz",
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "order"),
    [
        ("kk", "Анна Әсел Зоя Зульфия Ольга Өмүргүл Oʻgʻiloy Shahlo Yulduz Zulfiya"),
        ("en", "Oʻgʻiloy Shahlo Yulduz Zulfiya Анна Әсел Зоя Зульфия Ольга Өмүргүл"),
        ("uz", "Yulduz Zulfiya Oʻgʻiloy Shahlo Анна Әсел Зоя Зульфия Ольга Өмүргүл"),
    ],
)
async def test_a_list_is_in_the_order_of_her_alphabet(
    network: Network, language: str, order: str
) -> None:
    for name in NAMES:
        await network.member(name, "UZ", "customs")
    amina = await network.member("Amina", "TJ", "health")
    own, now = (await amina.member()).id, network.clock.now()
    for country, sector in ((None, None), ("UZ", None), (None, "customs"), ("UZ", "customs")):
        seen: list[str] = []
        for page in range(2):
            shown = await directory.browse(network.db, own, country, sector, page, language, now)
            seen += [row.name for row in shown.rows]
            assert shown.total == len(NAMES) and shown.pages == 2
        assert seen == order.split()
