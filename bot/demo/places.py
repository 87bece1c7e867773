"""Invented institutions and positions, in the language of the member who has them."""

from collections.abc import Mapping
from typing import Final

ORDER: Final = ("en", "ru", "kk", "ky", "tg", "tk", "uz")

_INSTITUTIONS = {
    "border": (
        "Demo Border Unit East", "Демо-погранотряд «Восток»", "Демо шекара жасағы «Шығыс»",
        "Демо чек ара отряды «Чыгыш»", "Демо-дастаи сарҳадии «Шарқ»",
        "Demo serhet bölümi «Gündogar»", "Demo chegara otryadi “Sharq”",
    ),
    "customs": (
        "Demo Customs Office No. {number}", "Демо-таможня № {number}",
        "Демо кеден бекеті № {number}", "Демо бажы бекети № {number}",
        "Демо-гумрукхонаи № {number}", "Demo gümrük nokady № {number}",
        "Demo bojxona posti № {number}",
    ),
    "human_rights": (
        "Demo Ombudsman Branch", "Демо-отделение омбудсмана", "Демо омбудсмен бөлімшесі",
        "Демо омбудсмен бөлүмү", "Демо-шуъбаи омбудсман", "Demo ombudsmen bölümi",
        "Demo ombudsman bo‘limi",
    ),
    "migration": (
        "Demo Migration Service No. {number}", "Демо-служба миграции № {number}",
        "Демо көші-қон қызметі № {number}", "Демо миграция кызматы № {number}",
        "Демо-хадамоти муҳоҷират № {number}", "Demo migrasiýa gullugy № {number}",
        "Demo migratsiya xizmati № {number}",
    ),
    "law_enforcement": (
        "Demo Police Department No. {number}", "Демо-отдел полиции № {number}",
        "Демо полиция бөлімі № {number}", "Демо полиция бөлүмү № {number}",
        "Демо-шуъбаи полис № {number}", "Demo polisiýa bölümi № {number}",
        "Demo politsiya bo‘limi № {number}",
    ),
    "parliament": (
        "Demo Chamber of Parliament", "Демо-палата парламента", "Демо парламент палатасы",
        "Демо парламент палатасы", "Демо-палатаи парламент", "Demo parlament palatasy",
        "Demo parlament palatasi",
    ),
    "education_science": (
        "Demo University No. {number}", "Демо-университет № {number}",
        "Демо университет № {number}", "Демо университет № {number}",
        "Демо-донишгоҳи № {number}", "Demo uniwersitet № {number}", "Demo universitet № {number}",
    ),
    "health": (
        "Demo Hospital No. {number}", "Демо-больница № {number}", "Демо аурухана № {number}",
        "Демо оорукана № {number}", "Демо-беморхонаи № {number}", "Demo keselhana № {number}",
        "Demo shifoxona № {number}",
    ),
    "media": (
        "Demo Newspaper", "Демо-газета", "Демо газет", "Демо гезит", "Демо-рӯзнома", "Demo gazet",
        "Demo gazeta",
    ),
    "civil_society": (
        "Demo Foundation No. {number}", "Демо-фонд № {number}", "Демо қор № {number}",
        "Демо фонд № {number}", "Демо-фонди № {number}", "Demo gazna № {number}",
        "Demo jamg‘arma № {number}",
    ),
    "intl_org": (
        "Demo Secretariat", "Демо-секретариат", "Демо хатшылық", "Демо катчылык", "Демо-котибот",
        "Demo sekretariat", "Demo kotibiyat",
    ),
    "public_admin": (
        "Demo Ministry", "Демо-министерство", "Демо министрлік", "Демо министрлик",
        "Демо-вазорат", "Demo ministrlik", "Demo vazirlik",
    ),
}  # fmt: skip

_ANY = (
    "Demo Institution No. {number}", "Демо-учреждение № {number}", "Демо мекеме № {number}",
    "Демо мекеме № {number}", "Демо-муассисаи № {number}", "Demo edara № {number}",
    "Demo muassasa № {number}",
)  # fmt: skip

POSITIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "inspector": (
        "Inspector", "Инспектор", "Инспектор", "Инспектор", "Нозир", "Inspektor", "Inspektor",
    ),
    "head": (
        "Head of unit", "Руководитель отдела", "Бөлім басшысы", "Бөлүм башчысы", "Сардори шуъба",
        "Bölüm başlygy", "Bo‘lim boshlig‘i",
    ),
    "analyst": (
        "Analyst", "Аналитик", "Талдаушы", "Талдоочу", "Таҳлилгар", "Analitik", "Tahlilchi",
    ),
    "adviser": (
        "Adviser", "Советник", "Кеңесші", "Кеңешчи", "Мушовир", "Geňeşçi", "Maslahatchi",
    ),
    "trainer": ("Trainer", "Тренер", "Тренер", "Тренер", "Омӯзгор", "Tälimçi", "Trener"),
    "deputy": (
        "Deputy head", "Заместитель руководителя", "Басшының орынбасары", "Башчынын орун басары",
        "Муовини сардор", "Başlygyň orunbasary", "Boshliq o‘rinbosari",
    ),
}  # fmt: skip


def institution(sector: str, language: str, number: int) -> str:
    """An institution of this sector."""
    names = _INSTITUTIONS.get(sector, _ANY)
    return names[ORDER.index(language)].format(number=number)


def position(name: str, language: str) -> str:
    """A position; `name` is a key of POSITIONS."""
    return POSITIONS[name][ORDER.index(language)]
