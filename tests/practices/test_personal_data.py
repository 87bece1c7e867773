"""Personal data of others in a practice is pointed out before it is submitted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit import forms
from handlers.practices import callbacks as p
from handlers.practices import personal_data
from tests.dialogue import Network
from tests.practices.steps import write


@pytest.mark.parametrize(
    "found",
    [
        "+998 90 123 45 67", "8 701 123 45 67", "N12345678", "AA1234567", "A2345678", "AA 1234567",
        "ab1234567", "I-TM 234567",
        "123456789012", "4510 123456", "amina@example.org", "@amina_tj_1",
    ],
)  # fmt: skip
async def test_data_of_others_is_pointed_out_before_it_goes(network: Network, found: str) -> None:
    amina = await network.member("Amina", "TJ")
    await write(amina, done=f"Call Gulnara, {found}, she explains it all to you.")
    await amina.press(forms.Submit("practice"))
    assert amina.reads("practice-personal") and found in amina.screen
    await amina.press(p.PreviewPractice("practice", 0))
    await amina.press(p.PickField("practice"))
    await amina.press(forms.Change("practice", "done"))
    await amina.say("Call the help desk, it explains it all.")
    await amina.press(forms.Submit("practice"))
    assert amina.reads("practice-sending-sent")


async def test_figures_of_every_day_are_not_taken_for_data(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    told = (
        "In 2023-2025 we paid 1 200 000 tenge, on 12.05.2024, for 15 000 women; GOST 12345. "
        "До 200000 сомов, на 1500000, из 2000000; in 3000000; form 5."
    )
    await write(amina, done=told)
    await amina.press(forms.Submit("practice"))
    assert amina.reads("practice-sending-sent"), amina.screen


@given(st.text(max_size=300))
def test_a_look_for_personal_data_takes_any_text(text: str) -> None:
    for found in personal_data.find_personal_data([text]):
        assert found in text
