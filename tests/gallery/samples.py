"""What the screens of the gallery are filled with: names and texts that might be real."""

import re
from collections.abc import Iterator

from fluent.runtime.resolver import Message

from handlers.kit import label_widths
from handlers.kit.texts import Argument, Translator, texts
from tests.screens import Sample

RIGHT_TO_LEFT = "زهرا احمدی"
"""A name as colleagues from Afghanistan write it."""

COUNTS = (3, 1, 5, 21, 12)
"""Instead of the largest numbers, in turn, so that each plural form is met."""

_MARK, _PIECE = re.compile("[\ue000-\uf8ff]"), re.compile("[\ue000-\uf8ff][^\ue000-\uf8ff]*")
_SECOND_STOP = re.compile("([.]\uf8ff+)[.](?![.])")
"""The full stop after a value that ends with one, between marks: the bot leaves it out."""

_EXACT = ("year", "most", "least", "length", "hour", "time")
_LIMIT = 999

_TITLES = {
    "en": ("Aigerim Saparova", "Women officers at inspection lanes",
           "Women travellers were searched by men and complained. "
           "Now a woman officer stands at one lane of each shift."),
    "ru": ("Айгерим Сапарова", "Женщины-офицеры на линиях досмотра",
           "Женщин-пассажирок досматривали мужчины, и они жаловались. "
           "Теперь на одной линии в каждой смене работает женщина."),
    "kk": ("Әйгерім Сапарова", "Тексеру желісіндегі әйел офицерлер",
           "Әйел жолаушыларды ер адамдар тексеріп, олар шағымданатын. "
           "Енді әр ауысымда бір желіде әйел офицер тұрады."),
    "ky": ("Айгерим Сапарова", "Текшерүү тилкесиндеги аял офицерлер",
           "Аял жүргүнчүлөрдү эркектер текшерип, алар даттанышчу. "
           "Эми ар бир сменада бир тилкеде аял офицер турат."),
    "tg": ("Нигина Раҳимова", "Занони афсар дар хатти назорат",
           "Мусофирзанонро мардон месанҷиданд ва онҳо шикоят мекарданд. "
           "Акнун дар ҳар баст дар як хат афсарзан меистад."),
    "tk": ("Jeren Amanowa", "Barlag geçelgesinde zenan ofiserler",
           "Zenan ýolagçylary erkekler barlaýardy, olar arz edýärdi. "
           "Indi her çalşykda bir geçelgede zenan ofiser durýar."),
    "uz": ("Dilnoza Rahimova", "Ko‘rik yo‘lagidagi ayol ofitserlar",
           "Ayol yo‘lovchilarni erkaklar ko‘rikdan o‘tkazar, ular shikoyat qilardi. "
           "Endi har smenada bitta yo‘lakda ayol ofitser turadi."),
}  # fmt: skip


def sample(language: str, name: str | None = None) -> Sample:
    """What a member of this language is called and writes."""
    own, title, long = _TITLES[language]
    return Sample.of(name or own, title, long)


class SampleTranslator(Translator):
    """Texts with counts that a reader can believe; the walk itself gives the largest ones."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self._shown: dict[str, int] = {}

    def _message(self, key: str) -> Message:
        return texts(self.language)._message(key)  # parsed once for all that speak a language

    def _format(self, key: str, *values: tuple[str, Argument]) -> str:
        if not values:
            return super()._format(key)
        believable = ((name, self._believable(key, name, value)) for name, value in values)
        return super()._format(key, *believable)

    def _believable(self, key: str, name: str, value: Argument) -> Argument:
        if name == "network":
            return "Kurak"  # a walk may have it as long as it can be
        if name in _EXACT or not str(value).isdecimal() or int(value) <= _LIMIT:
            return value
        times = self._shown[key] = self._shown.get(key, -1) + 1
        return type(value)(COUNTS[times % len(COUNTS)])


class MarkingTranslator(SampleTranslator):
    """Texts in which each message stands between two marks, so that a screen tells which messages
    it is made of, and where.
    """

    FIRST, LAST = 0xE000, 0xF8FE
    END = "\uf8ff"

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.ordered = sorted(self.keys)
        self._marks = {key: chr(self.FIRST + at) for at, key in enumerate(self.ordered)}
        self._begun = {mark: key for key, mark in self._marks.items()}
        self._fixed: dict[str, str] = {}
        for mark in (*self._marks.values(), self.END):
            label_widths.widths()[mark] = 0  # so that labels are cut where a phone does

    def _format(self, key: str, *values: tuple[str, Argument]) -> str:
        if not values and key in self._fixed:
            return self._fixed[key]
        text = super()._format(key, *values)
        if "." + self.END in text:
            text = _SECOND_STOP.sub(r"\1", text)
        marked = self._marks[key] + text + self.END
        if not values:
            self._fixed[key] = marked
        return marked

    def key_of(self, mark: str) -> str | None:
        """The key that a mark begins; None for any other character."""
        return self._begun.get(mark)

    def keys_in(self, text: str) -> tuple[str, ...]:
        """The keys of a text, in their order, each once."""
        marks = dict.fromkeys(_MARK.findall(text))
        return tuple(key for mark in marks if (key := self._begun.get(mark)))

    def without(self, text: str) -> str:
        """The text without marks."""
        return _MARK.sub("", text)

    def pieces(self, text: str) -> Iterator[tuple[str, str]]:
        """Each mark, with the words up to the next one."""
        return ((piece[0], piece[1:]) for piece in _PIECE.findall(text))
