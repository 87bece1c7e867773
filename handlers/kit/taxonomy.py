"""The names of the taxonomies: countries, sectors, topics, languages, cities and the like."""

from collections.abc import Mapping

from handlers.kit.texts import LANGUAGES, Family
from storage.kit import taxonomy
from storage.settings import KINDS

COUNTRY = Family("country", taxonomy.COUNTRIES)
REGION = Family("region", taxonomy.COUNTRY_OF_REGION)
SECTOR = Family("sector", taxonomy.SECTORS)
TOPIC = Family("topic", taxonomy.TOPICS)
LANGUAGE = Family("speech", LANGUAGES)
CITY = Family("event-city", taxonomy.CITIES)
TIME_ZONE = Family("time-zone", taxonomy.ZONE_CITIES)
REMINDER = Family("remind", [str(lead) for lead in taxonomy.LEADS])
ANNOUNCEMENT_KIND = Family("announcement-kind", KINDS)
PROFILE_FIELD = Family(
    "field",
    [
        "name",
        "country",
        "sector",
        "institution",
        "position",
        "offers",
        "seeks",
        "topics",
        "region",
        "about",
        "photo",
    ],
)

NAMING = Family("naming", ["yes", "no"])
STAYING = Family("staying", ["yes", "no"])
QUOTE = Family("quote", ["yes", "no"])
SCORE = Family("score", map(str, range(1, 6)))

NAMES: Mapping[str, Family[str]] = {"country": COUNTRY, "sector": SECTOR, "topic": TOPIC}
"""The families by which profiles and practices are searched."""
