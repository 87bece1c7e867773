"""Seven complete languages: the same keys and variables, in their own script, all used."""

import ast as python
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from hypothesis import given
from hypothesis import strategies as st

import handlers
from bot.simulator import formatting, markup
from handlers.kit.texts import LANGUAGES, Family, Translator, messages_in, sources, texts

ROOT = Path(__file__).parent.parent.parent
PLURALS = {"zero", "one", "two", "few", "many", "other"}
CYRILLIC = ("ru", "kk", "ky", "tg")
LATIN = ("en", "tk", "uz")

# Letters that a language does not have: a sign of a text in the neighbour's language.
FOREIGN = {
    "ru": "әғқңөұүһіӣӯҳҷў",
    "kk": "ӣӯҳҷўё",
    "ky": "әғқұһіӣӯҳҷў",
    "tg": "әңөұүһіўщыь",
    "tk": "qxvcʻ‘’",
    "uz": "wşçžňýäöü",
    "en": "äöüşçžňýʻ",
}


class Found(Visitor):
    """Variables and texts of a message, and what it chooses by."""

    def __init__(self) -> None:
        self.selects: list[ast.SelectExpression] = []
        self.variables: set[str] = set()
        self.texts: list[str] = []
        self.refers: list[str] = []

    def visit_MessageReference(self, node: Any) -> None:
        self.refers.append(node.id.name)

    def visit_TermReference(self, node: Any) -> None:
        self.refers.append(node.id.name)

    def visit_SelectExpression(self, node: Any) -> None:
        self.selects.append(node)
        self.generic_visit(node)

    def visit_VariableReference(self, node: Any) -> None:
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: Any) -> None:
        self.texts.append(node.value)


@cache
def messages(language: str) -> dict[str, ast.Message]:
    found: dict[str, ast.Message] = {}
    for _, source in sources(language):
        for entry in FluentParser().parse(source).body:
            assert not isinstance(entry, ast.Junk), entry.content
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, entry.id.name
                found[entry.id.name] = entry
    return found


@cache
def look(message: ast.Message) -> Found:
    found = Found()
    assert message.value is not None
    found.visit(message.value)
    return found


def spoken(message: ast.Message) -> str:
    """The words of a message, without markup, commands, and what is written alike everywhere."""
    alike = r"<[^>]*>|/[a-z]+|Telegram|name@example\.org|https|PDF"
    return re.sub(alike, "", " ".join(look(message).texts))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_messages_with_the_same_variables(language: str) -> None:
    ours, english = messages(language), messages("en")
    assert set(ours) == set(english)
    for key, message in ours.items():
        assert look(message).variables == look(english[key]).variables, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_cases(language: str) -> None:
    """Of what a message chooses by, other than numbers, each language has a text for all."""
    for key, message in messages(language).items():
        assert cases(message) == cases(messages("en")[key]), key


def cases(message: ast.Message) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for select in look(message).selects:
        names = {v.key.name for v in select.variants if isinstance(v.key, ast.Identifier)}
        if isinstance(select.selector, ast.VariableReference) and not names <= PLURALS:
            found.setdefault(select.selector.id.name, set()).update(names - {"other"})
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_read_one_by_one_they_are_the_same(language: str) -> None:
    """The text of each is what the parser takes for one in the whole file."""
    whole = messages(language)
    for _, text in sources(language):
        for key, source in messages_in(text):
            span = whole[key].span
            assert span is not None
            rest = source.removeprefix(text[span.start : span.end])
            assert rest != source, key
            assert all(not line or line.startswith("#") for line in rest.splitlines()), key
            assert not look(whole[key]).refers, key
    assert whole.keys() == texts(language).keys


def test_several_threads_read_them_at_once() -> None:
    t = Translator("en")
    fixed = sorted(key for key, one in messages("en").items() if not look(one).variables)
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as pool:
            for _ in pool.map(lambda _: [t.plain(key) for key in fixed], range(4)):
                pass
    finally:
        sys.setswitchinterval(before)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_files(language: str) -> None:
    assert [name for name, _ in sources(language)] == [name for name, _ in sources("en")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_in_its_own_script(language: str) -> None:
    wrong = re.compile(r"[A-Za-z]+" if language in CYRILLIC else r"[\u0400-\u04ff]+")
    for key, message in messages(language).items():
        text = spoken(message)
        if key == "language-name":
            continue
        assert not wrong.findall(text), (key, wrong.findall(text))
        strange = set(text.lower()) & set(FOREIGN[language])
        allowed = {"‘", "’"} if language == "uz" else set()
        assert not strange - allowed, (key, strange)


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_nothing_was_left_untranslated(language: str) -> None:
    same = {
        key
        for key, message in messages(language).items()
        if (said := spoken(message)) == spoken(messages("en")[key])
        and any(letter.isalpha() for letter in said)
    }
    # Words that are the same in both, beside the names of places.
    alike = {
        "board-sort-grant",
        "demo-begin",
        "roles-name-admin",
        "event-moderator",
        "time-zone-bishkek",
        "time-zone-london",
        "time-zone-kabul",
    }
    assert {key for key in same if not key.startswith(("event-city-", "region-"))} <= alike, same


def test_uzbek_writes_its_letters_with_one_apostrophe() -> None:
    for key, message in messages("uz").items():
        for text in look(message).texts:
            assert not re.search(r"[oOgG]['ʻʼ’`]", text), key
            assert "'" not in text, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_markup_is_telegrams(language: str) -> None:
    t = texts(language)
    for key, message in messages(language).items():
        values = {
            name: 2 if name in ("count", "number", "day", "total", "length", "most") else "<x>"
            for name in look(message).variables
        }
        text, _ = markup.parse(t(key, **values))
        assert text, key


def code() -> dict[Path, str]:
    return {
        path: path.read_text("utf-8")
        for layer in ("bot", "handlers", "storage")
        for path in (ROOT / layer).rglob("*.py")
    }


def test_every_message_is_used() -> None:
    """As a whole in the code, or as a member of a family."""
    chosen = {key for family in Family.registered for key in family.keys}
    whole = "\n".join(code().values())
    unused = {key for key in messages("en") if key not in chosen and f'"{key}"' not in whole}
    assert not unused


def test_every_member_of_a_family_has_its_message() -> None:
    """So that who renames a member of an enum learns which messages are renamed with it."""
    assert handlers.MODULES and len(Family.registered) > 100
    missing = {
        family.prefix: keys
        for family in Family.registered
        if (keys := set(family.keys) - set(messages("en")))
    }
    assert not missing


def test_no_key_is_put_together_outside_of_a_family() -> None:
    """The key of a message is written out or comes from a family, so that grep finds it."""
    joined = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path, text in code().items()
        if SAYS_MORE.search(text)
        for node in python.walk(python.parse(text))
        if isinstance(node, python.Call) and node.args and _says(node.func)
        for key in python.walk(node.args[0])
        if isinstance(key, python.JoinedStr | python.BinOp)
    ]
    assert not joined


SAYS_MORE = re.compile(r"""\b(?:t|lazy|plain|words)\s*\((?!\s*(?:"[^"\n\\{]*"\s*[,)]|\)))""")
"""A call of those that `_says` knows, with anything else than one string; most files have none."""


def _says(function: python.expr) -> bool:
    """Whether it puts a message into words: t(...), ctx.t(...), t.plain(...), lazy(...)."""
    match function:
        case python.Name(id="t" | "lazy") | python.Attribute(attr="t" | "plain" | "words"):
            return True
        case _:
            return False


@given(st.text(min_size=1, max_size=80))
def test_values_are_shown_as_they_are(value: str) -> None:
    text, entities = markup.parse(texts("en")("form-now", value=value))
    assert text == formatting.cleaned(f"Now: {value}").strip(" \n")
    kinds = [entity["type"] for entity in entities if entity["type"] not in formatting.AUTOMATIC]
    assert set(kinds) <= {"bold"}


def test_an_unknown_key_is_an_error() -> None:
    with pytest.raises(KeyError):
        texts("en")("no-such-message")
    with pytest.raises(ValueError, match="form-now"):
        texts("en")("form-now", wrong="x")


def test_a_family_names_a_message_for_each_member() -> None:
    family = Family("no-such", ["let-in", "gone"], ["other"], without=["gone"])
    Family.registered.remove(family)
    assert family("let-in") == "no-such-let-in"
    assert list(family) == ["let-in", "other"]
    assert family.keys == ("no-such-let-in", "no-such-other")
    assert "other" in family and "gone" not in family
    with pytest.raises(KeyError):
        family("gone")
