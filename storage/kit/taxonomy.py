"""The fixed lists that a profile chooses from. Their display names are in `handlers/locales`.

`docs/lists.md` maps sectors to COFOG, ISIC and ISCO, and topics to SDG targets and the pillars of
Women, Peace and Security.
"""

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
