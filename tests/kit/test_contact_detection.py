"""Contacts and other personal data are found, and pointed out before a practice is submitted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit import contact_detection, forms
from handlers.practices import callbacks as p
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
    for found in contact_detection.find_personal_data([text]):
        assert found in text


CONTACTS = {
    "Aigerim @aigerim_kz": "@aigerim_kz",
    "Aigerim +7 701 123 45 67": "+7 701 123 45 67",
    "Айгерим t.me/aigerim": "t.me/aigerim",
    "write to https://t.me/aigerim_k": "https://t.me/aigerim_k",
    "telegram: aigerim": "telegram: aigerim",
    "Телеграм: aigerim_k": "Телеграм: aigerim_k",
    "WhatsApp: +7 701 123 45 67": "WhatsApp: +7 701 123 45 67",
    "name(at)mail.kz": "name(at)mail.kz",
    "name [at] mail [dot] kz": "name [at] mail [dot] kz",
    "имя собака": None,
    "amina@example.org": "amina@example.org",
    "@durov www.x.kz": "@durov",
    "www.x.kz": "www.x.kz",
    "https://example.org/amina": "https://example.org/amina",
    "example.kz/amina": "example.kz/amina",
    "24.kg": "24.kg",
    "instagram.com/amina": "instagram.com/amina",
    "Demo Customs Office No. 3": None,
    "Приказ № 2021 123456": None,
    "Таможенный пост № 12": None,
    "Customs, Bukhara, since 2019-2024": None,
    "5 000 women in 120 villages": None,
    "GOST 12345-2020": None,
    "Telegram: how we use it for reminders": None,
    "I lead the team at the border.": None,
}


@pytest.mark.parametrize("text", CONTACTS)
def test_what_is_a_contact(text: str) -> None:
    found = contact_detection.find_contacts(text)
    wanted = CONTACTS[text]
    assert wanted in found if wanted else not found


def test_the_name_of_a_site_may_be_that_of_an_institution() -> None:
    for name in ("24.kg", "Asia-Plus.tj", "tengrinews.kz"):
        assert contact_detection.find_contacts(name)
        assert not contact_detection.find_contacts(name, sites=False)
    assert contact_detection.find_contacts("t.me/news", sites=False)


def test_a_passport_is_one_and_the_number_of_an_order_is_not() -> None:
    assert contact_detection.find_personal_data(["паспорт № 4510 123456"]) == ("4510 123456",)
    assert not contact_detection.find_personal_data(["Постановление № 2021 123456"])
