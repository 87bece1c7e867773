"""The fixed lists that a profile chooses from. Their display names are in `handlers/locales`.

`docs/lists.md` maps sectors to COFOG, ISIC and ISCO, and topics to SDG targets and the pillars of
Women, Peace and Security.
"""

from collections.abc import Mapping

COUNTRIES = (
    "KZ",
    "KG",
    "TJ",
    "TM",
    "UZ",
    "AF",
    "ZZ",
)
"""ISO 3166-1 codes; ZZ is "other / international"."""

REGIONS: Mapping[str, tuple[str, ...]] = {
    "KZ": (
        "KZ-10", "KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-31", "KZ-33", "KZ-35",
        "KZ-39", "KZ-43", "KZ-47", "KZ-55", "KZ-59", "KZ-61", "KZ-62", "KZ-63", "KZ-71",
        "KZ-75", "KZ-79",
    ),
    "KG": (
        "KG-B", "KG-C", "KG-GB", "KG-GO", "KG-J", "KG-N", "KG-O", "KG-T", "KG-Y",
    ),
    "TJ": (
        "TJ-DU", "TJ-GB", "TJ-KT", "TJ-RA", "TJ-SU",
    ),
    "TM": (
        "TM-A", "TM-B", "TM-D", "TM-L", "TM-M", "TM-S", "TM-X-ARKADAG",
    ),
    "UZ": (
        "UZ-AN", "UZ-BU", "UZ-FA", "UZ-JI", "UZ-NG", "UZ-NW", "UZ-QA", "UZ-QR", "UZ-SA",
        "UZ-SI", "UZ-SU", "UZ-TK", "UZ-TO", "UZ-XO",
    ),
}  # fmt: skip
"""The regions of each country, and the cities that are not part of one: ISO 3166-2 codes. Arkadag
has none yet; its code is one for private use. A country without an entry has no regions to choose.
"""

COUNTRY_OF_REGION = {code: country for country, codes in REGIONS.items() for code in codes}

SECTORS = (
    "border",
    "customs",
    "migration",
    "law_enforcement",
    "justice",
    "human_rights",
    "parliament",
    "public_admin",
    "local_gov",
    "defence_peace",
    "emergency",
    "diplomacy",
    "finance",
    "business",
    "it",
    "agriculture",
    "environment",
    "education_science",
    "health",
    "social",
    "culture_tourism",
    "media",
    "civil_society",
    "intl_org",
    "other",
)
"""The fields that members work in."""

TOPICS = (
    "leadership",
    "career",
    "hr_retention",
    "work_life",
    "workplace_bias",
    "workplace_safety",
    "soft_skills",
    "negotiation",
    "mentoring",
    "border_procedures",
    "interagency",
    "cross_border",
    "risk_detection",
    "trade_facilitation",
    "digital_trade",
    "migration_protection",
    "anti_trafficking",
    "gbv",
    "human_rights",
    "border_communities",
    "wps",
    "peacekeeping",
    "prevention",
    "relief",
    "climate",
    "digital_skills",
    "digital_gap",
    "egov",
    "ai_startups",
    "stem",
    "entrepreneurship",
    "finance_access",
    "rural",
    "employment",
    "maternal_health",
    "demography",
    "culture_tourism",
    "gender_policy",
)
"""What members offer and look for."""

ZONES = {
    "KZ": "Asia/Almaty",
    "KG": "Asia/Bishkek",
    "TJ": "Asia/Dushanbe",
    "TM": "Asia/Ashgabat",
    "UZ": "Asia/Tashkent",
    "AF": "Asia/Kabul",
}
"""The time zone of each country (IANA names); all of Kazakhstan has had one time since March 2024.
"""

ELSEWHERE = "Asia/Tashkent"
"""The time zone of members who work in none of these countries, until they choose another one."""


ZONE_CITIES = {
    "tashkent": "Asia/Tashkent",
    "dushanbe": "Asia/Dushanbe",
    "bishkek": "Asia/Bishkek",
    "kabul": "Asia/Kabul",
    "moscow": "Europe/Moscow",
    "berlin": "Europe/Berlin",
    "london": "Europe/London",
    "new_york": "America/New_York",
    "seoul": "Asia/Seoul",
}
"""Time zones to choose from, for members who live in another zone than their country's."""


def zone_of(country: str | None) -> str:
    """The time zone of a country (IANA name); ELSEWHERE for any other country and for None."""
    return ZONES.get(country or "", ELSEWHERE)


CITIES = {
    "tashkent": "Asia/Tashkent",
    "almaty": "Asia/Almaty",
    "bishkek": "Asia/Bishkek",
    "dushanbe": "Asia/Dushanbe",
    "ashgabat": "Asia/Ashgabat",
    "kabul": "Asia/Kabul",
    "moscow": "Europe/Moscow",
    "berlin": "Europe/Berlin",
    "london": "Europe/London",
    "new_york": "America/New_York",
    "seoul": "Asia/Seoul",
}
"""The cities whose time zone an event may use."""

LEADS = (14 * 86_400, 7 * 86_400, 3 * 86_400, 86_400, 3 * 3_600, 3_600)
"""The seconds before the start at which an event may send reminders."""
