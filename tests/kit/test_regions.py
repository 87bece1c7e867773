"""The regions beside two independent lists, in `regions.tsv`: ISO 3166-2 and Unicode CLDR."""

from pathlib import Path

import pytest

from handlers.kit.option_matching import named
from handlers.kit.query_parsing import Kind, parse
from handlers.kit.taxonomy import REGION
from handlers.kit.texts import LANGUAGES, texts
from storage.kit.taxonomy import COUNTRY_OF_REGION, REGIONS

LINES = Path(__file__).with_name("regions.tsv").read_text("utf-8").splitlines()
LISTED = {code: names for code, *names in (line.split("\t") for line in LINES if line[0] != "#")}
NOT_LISTED = {"TM-X-ARKADAG"}
"""A city of state significance since 2023, which ISO 3166-2 does not have."""


def test_the_codes_are_those_of_iso() -> None:
    assert set(COUNTRY_OF_REGION) == set(LISTED) | NOT_LISTED
    assert all(code.startswith(f"{country}-") for code, country in COUNTRY_OF_REGION.items())


@pytest.mark.parametrize("country", REGIONS)
def test_each_code_has_the_name_that_the_other_lists_give_it(country: str) -> None:
    for code in REGIONS[country]:
        iso, cldr = LISTED.get(code, ("Arkadag", "Arkadag"))
        # Both call the region and its city alike.
        if code in ("KG-GO", "KG-O", "UZ-TK", "UZ-TO"):
            assert texts("en").plain(REGION(code)).startswith(cldr.split()[0])
            continue
        assert named(REGION, iso, REGIONS[country]) == code
        assert named(REGION, cldr, REGIONS[country]) == code


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_is_understood_as_its_own_region(language: str) -> None:
    t = texts(language)
    for code, country in COUNTRY_OF_REGION.items():
        name = t.plain(REGION(code))
        assert named(REGION, name, REGIONS[country]) == code, name
        (part,) = parse(name).parts
        assert (part.kind, part.keys, part.regions) == (Kind.COUNTRY, (country,), (code,)), name


@pytest.mark.parametrize(
    ("typed", "regions"),
    [
        ("Ош", ("KG-GO", "KG-O")), ("в Ошской области", ("KG-O",)), ("Toshkent", ("UZ-TK",)),
        ("Toshkent viloyati", ("UZ-TO",)), ("Чарджоу", ("TM-L",)), ("ГБАО", ("TJ-GB",)),
        ("Алматыда", ("KZ-75",)), ("Kazakhstan", ()), ("Кабул", ()),
    ],
)  # fmt: skip
def test_a_typed_place_is_understood(typed: str, regions: tuple[str, ...]) -> None:
    assert [part.regions for part in parse(typed).parts] == [regions]
