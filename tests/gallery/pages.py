"""Writes the walked screens as static pages: one for each language, and an index."""

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from handlers.kit import forms
from handlers.kit.texts import LANGUAGES, messages_in, sources, texts
from tests.gallery import code
from tests.gallery.samples import MarkingTranslator, sample
from tests.gallery.walk import Maker, Shown, chosen, unshown, walk

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def write(folder: Path, languages: Sequence[str] = LANGUAGES) -> None:
    """Write the pages of these languages and the index into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    english = walk("en")
    for language in languages:
        hers = english if language == "en" else walk(language)
        (folder / f"{language}.html").write_text(page(language, hers, english), "utf-8")
    (folder / "index.html").write_text(_index(languages), "utf-8")


def page(language: str, hers: Sequence[Shown], english: Sequence[Shown]) -> str:
    """The page of a language: its screens beside the English ones, then its other messages."""
    t, e = MarkingTranslator(language), MarkingTranslator("en")
    pairs = chosen(hers, english)
    sections = [
        _section(
            _title(one.maker, one.keys),
            people_of(one.maker, one.keys),
            one.maker.place if one.maker else "",
            [_phone(t, one), *([] if language == "en" else [_phone(e, other)])],
            one.keys,
            language,
        )
        for one, other in pairs
    ]
    others = unshown(pairs)
    sections += [f'<h2 id="others">Messages that no screen above has: {len(others)}</h2>']
    sections += [_other(t, e, key) for key in others]
    name = texts(language).plain("language-name")
    return _document(f"{name}: {len(pairs)} screens", "\n".join(sections), search=True)


def _section(
    title: str, people: Iterable[str], place: str, phones: Sequence[str], keys: Sequence[str],
    language: str,
) -> str:  # fmt: skip
    listed = "".join(
        f'<li data-key="{key}"><code>{key}</code><br><small>{line_of(language, key)}</small></li>'
        for key in keys
    )
    who = f"<b>Seen by</b> {_escaped(', '.join(people))}" if people else ""
    return (
        f'<section data-keys="{" ".join(keys)}"><h3>{_escaped(title)}</h3>'
        f"<p class=facts>{who} <small>{_escaped(place)}</small></p>"
        f"<div class=phones>{''.join(phones)}<ul class=keys>{listed}</ul></div></section>"
    )


def _phone(t: MarkingTranslator, shown: Shown) -> str:
    labels = iter(shown.labels)
    rows = "".join(
        f"<div class=row>{''.join(_button(t, next(labels)) for _ in row)}</div>"
        for row in shown.screen.keyboard()["inline_keyboard"]
    )
    picture = "<div class=media>▣</div>" if shown.screen.media else ""
    return (
        f'<div class=phone lang="{t.language}"><div class=bubble>{picture}'
        f"{_text(t, shown.marked)}</div>{rows}</div>"
    )


def _button(t: MarkingTranslator, label: str) -> str:
    return f"<span class=button dir=auto><span>{_spans(t, html.escape(label))}</span></span>"


def _text(t: MarkingTranslator, marked: str) -> str:
    """Telegram HTML as a phone shows it: each line in the direction of its own letters."""
    # A page leads nowhere outside: the links in samples are not followed.
    spans = re.sub(r"<a [^>]*>", "<a>", _spans(t, marked))
    return "".join(
        f"<div class=line dir=auto>{line or '<br>'}</div>" for line in _balanced(spans.split("\n"))
    )


_TAG = re.compile(r"<(/?)([a-z]+)[^>]*>")


def _balanced(lines: Iterable[str]) -> Iterator[str]:
    """The lines with the tags that are open at their ends closed, and opened again."""
    opened: list[str] = []
    for line in lines:
        begin = "".join(opened)
        for tag in _TAG.finditer(line):
            if not tag[1]:
                opened.append(tag[0])
            elif opened:
                opened.pop()
        end = "".join(f"</{_name(tag)}>" for tag in reversed(opened))
        yield f"{begin}{line}{end}" if _has_text(line) else ""


def _has_text(line: str) -> bool:
    """Whether anything is left of a line without its tags."""
    return bool(_TAG.sub("", line).strip())


def _name(tag: str) -> str:
    found = _TAG.match(tag)
    assert found is not None
    return found[2]


def _spans(t: MarkingTranslator, marked: str) -> str:
    """The text with each message in an element that names its key. Where a message was cut, so that
    its end is missing, it ends with the text.
    """
    out: list[str] = []
    opened = 0
    for character in marked:
        if (key := t.key_of(character)) is not None:
            out.append(f'<span data-key="{key}">')
            opened += 1
        elif character != t.END:
            out.append(character)
        elif opened:
            out.append("</span>")
            opened -= 1
    return "".join(out) + "</span>" * opened


def _title(maker: Maker | None, keys: Sequence[str]) -> str:
    if maker is None or maker.module == "handlers.kit.confirm":
        users = [node for key in keys for node in code.users().get(key, ())]
        return users[0].about if users and users[0].about else "A message"
    if maker.form is not None:
        return f"{maker.form}: {maker.field}"
    return maker.about or f"{maker.module.rpartition('.')[2]}: {maker.name}"


def people_of(maker: Maker | None, keys: Sequence[str]) -> tuple[str, ...]:
    """Who sees a screen of this maker with these messages."""
    if maker is not None and maker.form is not None:
        return (code.PEOPLE[forms.Form.registered[maker.form].access],)
    if maker is not None and maker.module != "handlers.kit.confirm":
        return code.people((maker.module, maker.name.partition(".")[0]))
    return next((_users(key) for key in keys if _users(key)), ())


def _users(key: str) -> tuple[str, ...]:
    met = {one for node in code.users().get(key, ()) for one in code.people(node.name)}
    return tuple(sorted(met))


def _other(t: MarkingTranslator, e: MarkingTranslator, key: str) -> str:
    phones = [
        f'<div class=phone lang="{one.language}"><div class=bubble>'
        f"{_text(one, one(key, **_values(one.language, key)))}</div></div>"
        for one in ((t,) if t.language == "en" else (t, e))
    ]
    users = code.users().get(key, ())
    about = code.reason(key) or "; ".join(node.about or node.name[1] for node in users)
    place = ", ".join(node.place for node in users)
    return _section(about, _users(key), place, phones, (key,), t.language)


class _Variables(Visitor):
    def __init__(self) -> None:
        self.plain: set[str] = set()
        self.selected: dict[str, str] = {}

    def visit_VariableReference(self, node: Any) -> None:
        self.plain.add(node.id.name)

    def visit_SelectExpression(self, node: Any) -> None:
        if isinstance(node.selector, ast.VariableReference):
            keys = [v.key.name for v in node.variants if isinstance(v.key, ast.Identifier)]
            words = [key for key in keys if key not in _PLURALS]
            self.selected[node.selector.id.name] = words[0] if words else "#"
        self.generic_visit(node)


_PLURALS = ("zero", "one", "two", "few", "many", "other")
_NUMBERS = ("count", "number", "total", "length", "most", "least")


def _values(language: str, key: str) -> dict[str, str | int]:
    """A value for each variable of a message."""
    found = _Variables()
    (message,) = FluentParser().parse(_sources(language)[key]).body
    found.visit(message)
    given = sample(language)
    return {
        name: (3 if word == "#" else word)
        if (word := found.selected.get(name))
        else 3 if name in _NUMBERS
        else "14:05" if name in ("hour", "time", "early", "late")
        else given.title if name in ("title", "text", "label")
        else str(given)
        for name in found.plain
    }  # fmt: skip


@cache
def _sources(language: str) -> dict[str, str]:
    return {key: text for _, source in sources(language) for key, text in messages_in(source)}


def line_of(language: str, key: str) -> str:
    """File and line of a message."""
    return _lines(language)[key]


@cache
def _lines(language: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, source in sources(language):
        line = 1
        keys = dict(messages_in(source))
        for number, text in enumerate(source.splitlines(), line):
            key = text.partition("=")[0].strip()
            if text[:1].isalpha() and key in keys:
                found[key] = f"handlers/locales/{language}/{name}:{number}"
    return found


def _index(languages: Sequence[str]) -> str:
    links = "".join(
        f'<li><a href="{code}.html">{texts(code).plain("language-name")}</a></li>'
        for code in languages
    )
    return _document(
        "Every screen, for native readers",
        f"<ul class=languages>{links}</ul><p>How a correction comes back: "
        "<code>docs/translating.md</code>.</p>",
        search=False,
    )


def _document(title: str, body: str, *, search: bool) -> str:
    style, script = (HERE / "page.css").read_text("utf-8"), (HERE / "page.js").read_text("utf-8")
    field = (
        '<p class=search><a href="index.html">‹</a> <input type=search id=search '
        'placeholder="key or words" aria-label="Search by key or words"> '
        '<output id=found></output> <a href="#others">others</a></p>'
    )
    return (
        f"<!doctype html>\n<html lang=en><meta charset=utf-8>"
        f'<meta name=viewport content="width=device-width">'
        f"<title>{_escaped(title)}</title><link rel=icon href=data:,><style>{style}</style>"
        f"<header><h1>{_escaped(title)}</h1>{field if search else ''}</header>"
        f"<main>{body}</main>{f'<script>{script}</script>' if search else ''}</html>\n"
    )


def _escaped(text: str) -> str:
    return html.escape(text)
