"""Links on paper: slips to cut apart, each with the name and the code of one woman."""

from pathlib import Path

import pypdfium2
import pytest

from handlers.delegations import slips
from handlers.delegations.callbacks import GetSlip, MakeSlips, PickSlipsLanguage
from handlers.delegations.slips import Slip
from handlers.kit import forms
from handlers.kit.texts import LANGUAGES, texts
from handlers.language import SetLanguage
from tests.certificates.steps import LETTERS
from tests.delegations.steps import delegating, links, newest, opens_delegation, writes_list
from tests.dialogue import Network, plain
from tests.events.steps import file_in
from tests.readers.pictures import pdf_lines, qr_code

LINK = "https://t.me/kurak_demo_bot?start=claim-" + "x" * 20


def codes(content: bytes, folder: Path) -> list[list[str]]:
    """What a camera reads on each slip of each page; "" where there is none."""
    found: list[list[str]] = []
    for page in pypdfium2.PdfDocument(content):
        assert [round(side) for side in page.get_size()] == [595, 842], "A4 in portrait"
        picture = page.render(scale=200 / 72).to_pil()
        wide, high = picture.width / slips.COLUMNS, picture.height / slips.ROWS
        read: list[str] = []
        for number in range(slips.COLUMNS * slips.ROWS):
            left, top = number % slips.COLUMNS * wide, number // slips.COLUMNS * high
            part = picture.crop((int(left), int(top), int(left + wide), int(top + high)))
            part.save(folder / "slip.png")
            is_empty = part.convert("L").resize((8, 8)).getextrema()[0] > 250
            read.append("" if is_empty else qr_code((folder / "slip.png").read_bytes(), folder))
        found.append(read)
    return found


async def test_slips_for_all_who_have_no_link(network: Network, tmp_path: Path) -> None:
    _, saule, event_id = await delegating(network, language="ru")
    line = "{}; Border Service; да; на бумаге; вчера"
    names = ("Aida Sadykova", "Barno Saidova", "Zarina Nazarova")
    await writes_list(saule, event_id, "\n".join(map(line.format, names)))
    await saule.press(forms.Submit("delegatelist"))
    last = await newest(network)
    earlier = await links(saule, last - 2)
    await opens_delegation(saule, event_id)
    await saule.press(PickSlipsLanguage(event_id))
    await saule.press(MakeSlips(event_id, "uz"))
    assert saule.reads("delegation-slips-caption", count=2)
    content = file_in(saule)
    lines = pdf_lines(content)
    assert not any(names[0] in line for line in lines), "she has a link, which still works"
    for name in names[1:]:
        assert any(name in line for line in lines)
    (page,) = codes(content, tmp_path)
    assert len(set(page[:2])) == 2 and not any(page[2:])
    for number, name in enumerate(names[1:]):
        woman = network.newcomer(name)
        await woman.say(f"/start {page[number].partition('start=')[2]}")
        await woman.press(SetLanguage("uz"))
        assert name in woman.screen, "each slip is that of the woman whose name is on it"
    aida = await network.member("Aida", "TJ")
    await aida.say(f"/start {earlier}")
    assert aida.reads("claim-title")
    await saule.forge(MakeSlips(event_id, "uz"))
    assert plain("delegation-slips-none", "ru") in saule.screen + saule.toast

    again = await links(saule, last)
    await saule.press(GetSlip(again.removeprefix("claim-"), "en"))
    ((code, *_),) = codes(file_in(saule), tmp_path)
    assert code.endswith(again)
    stranger = await network.coordinator("UZ", "Dilnoza")
    await stranger.say("/start")
    await stranger.forge(GetSlip(again.removeprefix("claim-"), "en"))
    await stranger.forge(MakeSlips(event_id, "en"))
    assert not any("document" in message for message in stranger.messages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nine_slips_are_two_pages(language: str, tmp_path: Path) -> None:
    name, title = LETTERS[language]
    made = [
        Slip(name, f"{title} {title}"[:80], f"{LINK}{number:02}", "29.11") for number in range(9)
    ]
    content = slips.pdf(texts(language), "Kurak", made)
    assert sum(name in line for line in pdf_lines(content)) == 5, "two on a line"
    assert len(pypdfium2.PdfDocument(content)) == 2
    if language == LANGUAGES[0]:  # a camera reads no language
        first, second = codes(content, tmp_path)
        assert [*first, second[0]] == [one.link for one in made] and not any(second[1:])
