import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.kit.transliteration import fold


@pytest.mark.parametrize(
    "spellings",
    [
        "Гүлнара Гульнара Gulnara",
        "Айгерім Айгерим Aigerim Aygerim",
        "Жанар Zhanar Janar",
        "Әсел Асель Assel Asel",
        "Джамиля Жамиля Jamilya Ҷамиля",
        "Нилуфар Nilufar Нилӯфар",
        "Чолпон Cholpon Çolpon",
        "Шахноза Shahnoza Şahnoza Shakhnoza",
        "Гөзел Gözel Gozel",
        "Ғалия Галия Galiya Ghaliya",
        "Назгүл Nazgul Назгуль",
        "O‘g‘iloy O'g'iloy Oʻgʻiloy Oʼgʼiloy Ogiloy O`g`iloy",
        "Қызы Кызы",
        "Сәуле Сауле Saule",
        "Семёнова Семенова Semenova",
    ],
)
def test_one_name_in_many_spellings(spellings: str) -> None:
    assert len({fold(name) for name in spellings.split()}) == 1


@pytest.mark.parametrize(
    "names", ["Gulnara Gulmira", "Асель Айсель", "Нигина Нигора", "Jeren Jemal", "Дана Дина"]
)
def test_different_names_stay_different(names: str) -> None:
    assert len({fold(name) for name in names.split()}) == 2


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=60))
def test_a_key_is_words_and_single_spaces(text: str) -> None:
    key = fold(text)
    assert key == " ".join(key.split())
    assert all(word.isalnum() for word in key.split())


@given(st.lists(st.from_regex(r"[a-zа-яёқғңөұүһіӣӯҳҷўşçžýäöň]{1,8}", fullmatch=True), max_size=5))
def test_words_fold_one_by_one(words: list[str]) -> None:
    assert fold(" ".join(words)).split() == [fold(word) for word in words if fold(word)]


def test_punctuation_and_case() -> None:
    assert fold("Demo Customs Office No. 3") == fold("demo-customs, OFFICE (no 3)")
    assert fold("🙂 — !") == ""
