"""Cleaning keeps visible text, drops harmful characters, and takes blank-looking text as blank."""

import unicodedata

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit.characters import characters, count, prefix, shortened, units
from handlers.kit.cleaning import MARKS, InvalidAnswer, clean, keeps, line, paragraphs, tidy

SEEN = [
    "👩‍⚖️👩‍💼",
    "🏳️‍🌈",
    "❤️‍🔥",
    "👩‍👧",
    "👨🏻‍❤️‍💋‍👨🏼",
    "🙂‍↔️",
    "🧑🏽‍🤝‍🧑🏻",
    "🇰🇿🇺🇿",
    "1️⃣ #️⃣",
    "☎️ ☎︎",
    "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "\U0001fae9",
    "\U0001fae9\U0001f3fd",
    "\U0001faea\U0001facd",  # newer than Python's tables
    "می‌خواهم",
    "سپوږمۍ‌گل",
    "خانه‌ها",
    "۱۴۴۵ ه‍.ق",
    "क्‍ष",
    "न्‌न",
    "קוראים לי רות",
    "שָׁלוֹם",
    "اللّٰه",
    "שלום\u200e!",
    "שלום \u2066Amina K.\u2069 שלום",
    "Айгерім",
    "Gözel",
    "O‘g‘iloy",
    "Ҷамила",
    "Şemşat",
    "é",
    "Нурӣ",
    "ң\u0301",
    "ที่",
    "རྒྱུད",
    "\u0600١٢",
    "葛\U000e0100",
    "ᠭᠡᠯ\u180b",
]
BLANK = [
    "\u3164",
    "\u3164 \u3164",
    "\uffa0",
    "\u115f\u1160",
    "\u2800",
    "\u00ad",
    "\u200d",
    "\u200c\u200d",
    "\u0301\u0302",
    "\ufe0f",
    "\U000e0067\U000e007f",
    "\U0001f3f4\U000e0067",
    "\u200b\u2060\ufeff",
    "\u180e",
    "\u17b4",
    "\u034f",
    "\U00013441",
    "\U00013442",
    "\ue000",
    "\ufffe",
    "\ufffc",
    "\u2063",
    "\U0001d173",
    "\u202e\u2066",
    "\u061c\u200f",
]
NO_NAME = ["...", "«»", "ʼ", "ʻʻ", "ǃ", "—", "12345", "🙂🙂", "🇰🇿", "_", "№", "\u0640\u0640", "٣٤"]
# What keyboards, clients and pranksters mix.
ODD = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "a я\n\u0301\u0489\u200c\u200d\u200e\u2066\u2069\u202e\ufe0f\u20e3👩⚖🏽🏴🇰مىक्\u1100"
            "\U000e0067\U000e007f\u3164\u2800\u034f\u115f"
        ),
    ),
    max_size=60,
)
UNSEEN = regex.compile(r"[\p{Cc}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]")


@pytest.mark.parametrize("text", SEEN)
def test_what_is_seen_stays(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)
    assert clean(f"Amina {text} K.") == unicodedata.normalize("NFC", f"Amina {text} K.")


@pytest.mark.parametrize("text", [*BLANK, *NO_NAME])
def test_what_looks_blank_is_no_name(text: str) -> None:
    for typed in (text, f"{text} {text}", f"\n{text}\t"):
        for read in (line, paragraphs):
            with pytest.raises(InvalidAnswer) as unfit:
                read(typed, 80)
            assert unfit.value.why.key == "form-letters-needed"


@pytest.mark.parametrize("text", BLANK)
def test_what_cannot_be_seen_makes_no_difference(text: str) -> None:
    read = clean(f"Ami{text}na")
    assert not UNSEEN.search(read)
    assert read.replace(" ", "").replace("🏴", "") in ("Amina", "Amín\u0302a", "Amí\u0302na")


@given(ODD)
def test_cleaning_once_is_enough(text: str) -> None:
    kept = clean(text)
    assert clean(kept) == kept == kept.strip()
    assert "  " not in kept
    assert tidy(tidy(text)) == tidy(text)


@given(ODD)
def test_hardly_anything_unseen_is_kept(text: str) -> None:
    """Not more than there is to be seen: no hidden words."""
    kept = clean(text)
    hidden = len(UNSEEN.findall(kept))
    flags = kept.count("\U0001f3f4")
    assert hidden <= 2 * (len(kept) - hidden) + 7 * flags
    assert not regex.search(r"[\p{Cc}\p{Cs}\p{Co}\u202a-\u202e\ufeff\u200b\u3164]", kept)
    assert kept.count("\u2069") == len(regex.findall("[\u2066-\u2068]", kept))


@given(st.text(alphabet="aم\u0300\u0301\u0302\u0489\u200c\u200d\ufe0f\u034f ", max_size=60))
def test_no_letter_carries_a_tower_of_marks(text: str) -> None:
    run = 0
    for sign in clean(text):
        if not regex.match(r"\p{Default_Ignorable_Code_Point}", sign):
            run = run + 1 if unicodedata.category(sign) in ("Mn", "Me") else 0
        assert run <= MARKS


@given(st.text(alphabet="👩🏽❤\u200d\ufe0f", max_size=200))
def test_no_emoji_grows_without_end(text: str) -> None:
    assert max((units(one) for one in characters(clean(text))), default=0) <= 60


@given(ODD)
def test_each_code_point_is_judged(text: str) -> None:
    assert len(keeps(text)) == len(text)


@given(st.text(max_size=300))
def test_a_line_is_short_and_has_letters(text: str) -> None:
    try:
        kept = line(text, 80)
    except InvalidAnswer as unfit:
        assert unfit.why.key in ("form-letters-needed", "form-too-long")
    else:
        assert 1 <= count(kept) <= 80
        assert units(kept) <= 640


def test_limits_count_what_is_seen() -> None:
    family = "👩‍👩‍👧‍👦"
    assert line("A" + "👩‍⚖️" * 79, 80) == "A" + "👩‍⚖️" * 79
    assert line("ң\u0301" * 80, 80) == "ң\u0301" * 80
    with pytest.raises(InvalidAnswer) as unfit:
        line("A" + "👩‍⚖️" * 80, 80)
    assert dict(unfit.value.why.values) == {"length": 81, "most": 80}
    # A message has no room for whatever one character may be made of.
    with pytest.raises(InvalidAnswer) as unfit:
        line("A" + family * 79, 80)
    assert dict(unfit.value.why.values) == {"length": 1 + 11 * 79, "most": 640}
    with pytest.raises(InvalidAnswer):
        paragraphs("A" + family * 599, 600)


@given(ODD, st.integers(1, 40))
def test_a_cut_falls_between_characters(text: str, most: int) -> None:
    text = clean(text)
    begun = prefix(text, most)
    assert units(begun) <= most
    assert text.startswith(begun)
    assert list(characters(text))[: count(begun)] == list(characters(begun))
    cut = shortened(text, most)
    assert units(cut) <= max(most, 1)
    if cut != text:
        seen = list(characters(cut.removesuffix("…").rstrip("\u2069")))
        assert [one.rstrip("\u2069") for one in characters(text)][: len(seen)] == seen
    assert len(regex.findall("[\u2066-\u2068]", cut)) == cut.count("\u2069")


@pytest.mark.parametrize("text", ["👩‍⚖️" * 50, "🇰🇿" * 50, "ң\u0301" * 50, "1️⃣" * 50])
def test_no_character_is_torn(text: str) -> None:
    for most in range(1, 60):
        whole = set(characters(text))
        assert set(characters(shortened(text, most))) <= {*whole, "…"}
