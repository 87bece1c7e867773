"""Names that imitate the staff or the bot are found; ordinary names are not."""

import pytest

from bot.demo import people
from handlers.kit import checks, confusables
from tests.names.lists import LISTED, crowd

IMITATIONS = (
    "Admin", "ADMIN", "admin1", "Admin_KZ", "Аdmin", "Adмin", "Αdmin", "Adrnin", "4dmin", "Adm1n",
    "Admln", "A d m i n", "A.d.m.i.n", "ａｄｍｉｎ", "ádmin", "Администратор", "администраторша",
    "Aigul Admin", "Admin Aigul", "Айгуль (администратор)", "Координатор Казахстана", "Kurak",
    "Kurak Support", "KurakBot", "kurak_bot", "Курак", "Құрақ", "Кurak", "Kurakadmin", "Бот Курак",
    "Coordinator UZ", "koordinator", "Әкімші", "Үйлестіруші", "Маъмур", "Ҳамоҳангсоз",
    "Dolandyryjy", "Utgaşdyryjy", "Katchylyk Катчылык", "Kotibiyat", "Qoʻllab-quvvatlash",
    "Telegram Support", "Модератор", "Служба поддержки: поддержка", "Secretariat", "𝐀𝐝𝐦𝐢𝐧",
    "Ⓐdmin", "аdmіnіstrаtоr", "Служба поддержки", "Кypaтop", "Reviewer 2", "Проверяющая",
    "Тексеруші", "Текшерүүчү", "Санҷанда", "Barlaýjy", "Tekshiruvchi", "Председательница",
    "Төрайым", "Chairwoman",
)  # fmt: skip


def reserved() -> frozenset[str]:
    return checks.role_words() | confusables.reserved(("Kurak", "kurak_demo_bot"))


@pytest.mark.parametrize("name", IMITATIONS)
def test_an_imitation_is_found(name: str) -> None:
    assert confusables.has_word(name, reserved())


def test_a_network_whose_name_has_several_words() -> None:
    name = "Dialogue of Women"
    assert confusables.has_name("Admin, Dialogue of Women", name)
    assert confusables.has_name("DIALOGUE  OF  W0MEN", name)
    assert not confusables.has_name("Coordinator, association of women", name)


def test_names_of_women_are_not_taken_for_imitations() -> None:
    listed = [
        word
        for line in LISTED.read_text("utf-8").splitlines()
        if not line.startswith("#")
        for word in line.split()
    ]
    assert len(listed) > 300
    wrong = {name for name in (*listed, *crowd(3_000)) if confusables.has_word(name, reserved())}
    assert not wrong


def test_the_people_of_the_demo_have_names_of_their_own() -> None:
    for seat in people.SEATS:
        for name in seat.names:
            assert not confusables.has_word(name, reserved()), name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Saule Karimova", "Saule Karimova"), ("Karimova Saule", "Saule Karimova"),
        ("Сауле Каримова", "Saule Karimova"), ("Ѕаulе Каrimоvа", "Saule Karimova"),
        ("Sau1e Karirnova", "Saule Karimova"), ("SAULE  KARIMOVA", "Saule Karimova"),
    ],
)  # fmt: skip
def test_the_same_name(one: str, other: str) -> None:
    assert confusables.is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Saule Karimova Nurlanovna", "Saule Karimova"), ("Saule", "Saule"),
        ("Saule Karimova", "Zhanar Karimova"), ("Zhanar Karimova", "Zhanara Karimova"),
    ],
)  # fmt: skip
def test_another_name(one: str, other: str) -> None:
    """A patronymic tells two women apart; a first name alone is nobody's."""
    assert not confusables.is_same(one, other)
