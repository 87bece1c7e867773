"""Reads the code of the handlers: which functions use a message, and who can reach a function.

Nodes are the functions, classes and constants at the top of a module; an edge leads from each to
those that it names. Who may reach a node is who may use the handlers from which a path leads to it.
"""

import ast
import importlib
import inspect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import handlers
from handlers.kit import forms
from handlers.kit.access import Access, access_of
from handlers.kit.notifications import KINDS
from handlers.kit.review_cards import CARDS
from handlers.kit.texts import Family, texts

ROOT = Path(__file__).parents[2]

SENT = "sent to her by the bot"
PEOPLE = {
    Access.ANYONE: "everybody",
    Access.REGISTERED: "everybody who has sent her registration",
    Access.UNSUSPENDED: "everybody registered who is not suspended",
    Access.MEMBERS: "members",
    Access.VISIBLE: "members who are not hidden",
    Access.ORGANISERS: "coordinators, admins and whoever holds the chair",
    Access.STAFF: "coordinators and admins",
    Access.CHAIR: "whoever holds the chair, and admins",
    Access.ADMINS: "admins",
}

UNSHOWN = {
    "check-role-words": "Words that no name may have; never shown",
    "contact-not-asked": "An answer to a contact that she shares where none is asked for",
    "contact-of-somebody": "An answer to a contact of somebody else",
    "form-agreed": "What consent would be called among answers; no screen lists it",
    "form-number-words": "Words before a number that a form understands; never shown",
    "form-yes-words": "Words for yes that a form understands; never shown",
    "language-choose": "Asked in all languages at once",
    "language-name": "Shown in all languages at once",
    "scheduling-entry": "The title of a meeting in a calendar file",
}
"""Why no screen of the walk has a message, where the code does not tell it."""

Name = tuple[str, str]
"""A module and a name at its top."""


@dataclass(slots=True)
class Node:
    """A function, class or constant: what it names, and the messages that it uses."""

    name: Name
    line: int
    about: str
    is_conversation: bool = False
    names: set[Name] = field(default_factory=set)
    keys: set[str] = field(default_factory=set)
    notices: set[str] = field(default_factory=set)

    @property
    def place(self) -> str:
        return f"{self.name[0].replace('.', '/')}.py:{self.line}"


@cache
def _all_keys() -> frozenset[str]:
    # The bot keeps no set of them, since it needs none.
    return texts("en").keys


@cache
def nodes() -> dict[Name, Node]:
    """All nodes of the handlers and of the bot."""
    found: dict[Name, Node] = {}
    for path in sorted(ROOT.glob("handlers/**/*.py")) + sorted(ROOT.glob("bot/*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        for node in _of_module(module, path):
            found[node.name] = node
    return found


def _of_module(module: str, path: Path) -> Iterator[Node]:
    tree = ast.parse(path.read_text("utf-8"))
    here: dict[str, Name] = {}
    modules: dict[str, str] = {}
    for one in ast.walk(tree):
        if isinstance(one, ast.ImportFrom) and one.module and one.level == 0:
            for alias in one.names:
                name = alias.asname or alias.name
                if _is_module(f"{one.module}.{alias.name}"):
                    modules[name] = f"{one.module}.{alias.name}"
                else:
                    here[name] = _origin(one.module, alias.name)
    tops = [(name, top) for top in tree.body for name in _defined(top)]
    here |= {name: (module, name) for name, _ in tops}
    for name, top in tops:
        node = Node((module, name), top.lineno, _about(top), isinstance(top, ast.AsyncFunctionDef))
        for inner in ast.walk(top):
            if (named := _named(inner, here, modules)) is not None and named != node.name:
                node.names.add(named)
            if isinstance(inner, ast.Constant) and inner.value in _all_keys():
                node.keys.add(inner.value)
            if isinstance(inner, ast.Call) and _called(inner) in ("lazy", "LazyText"):
                node.notices |= _keys_in(inner, here, modules)
        family = getattr(importlib.import_module(module), name, None)
        if isinstance(family, Family):
            node.keys |= set(family.keys)
        yield node


def _about(top: ast.stmt) -> str:
    """The first paragraph of its docstring."""
    if not isinstance(top, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return ""
    return " ".join((ast.get_docstring(top) or "").partition("\n\n")[0].split())


def _defined(top: ast.stmt) -> list[str]:
    match top:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return [name]
        case ast.Assign(targets=targets):
            return [target.id for target in targets if isinstance(target, ast.Name)]
        case ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
        case _:
            return []


def _named(one: ast.AST, here: dict[str, Name], modules: dict[str, str]) -> Name | None:
    match one:
        case ast.Name(id=name):
            return here.get(name)
        case ast.Attribute(value=ast.Name(id=module), attr=name) if module in modules:
            return _origin(modules[module], name)
        case _:
            return None


def _keys_in(call: ast.Call, here: dict[str, Name], modules: dict[str, str]) -> set[str]:
    """The messages that a notice may be: written out, or of a family or list that it names."""
    found: set[str] = set()
    for inner in ast.walk(call):
        if isinstance(inner, ast.Constant) and inner.value in _all_keys():
            found.add(inner.value)
        elif (named := _named(inner, here, modules)) is not None:
            value = getattr(importlib.import_module(named[0]), named[1], None)
            if isinstance(value, Family):
                found |= set(value.keys)
            elif isinstance(value, dict):
                found |= {one for one in value.values() if isinstance(one, str)}
    return found & _all_keys()


def _called(call: ast.Call) -> str | None:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return None


@cache
def _is_module(name: str) -> bool:
    path = ROOT.joinpath(*name.split("."))
    return path.with_suffix(".py").exists() or (path / "__init__.py").exists()


@cache
def _origin(module: str, name: str) -> Name:
    """Where a name was defined that a package hands on."""
    if not module.startswith("handlers"):
        return module, name
    value = getattr(importlib.import_module(module), name, None)
    is_named = inspect.isfunction(value) or inspect.isclass(value)
    return (str(value.__module__), value.__qualname__) if is_named else (module, name)


@cache
def _entrances() -> dict[Name, frozenset[str]]:
    """The functions with which a conversation begins, and for whom."""
    found: dict[Name, set[str]] = {}

    def note(function: object, *people: str) -> None:
        name = (
            str(getattr(function, "__module__", "")),
            str(getattr(function, "__qualname__", "")),
        )
        found.setdefault(name, set()).update(people)

    for module in handlers.MODULES:
        for route in module.HANDLERS:
            note(route.handler, PEOPLE[route.access])
            if route.ask is not None:
                note(route.ask, PEOPLE[route.access])
        for link in getattr(module, "DEEP_LINKS", ()):
            note(link.handler, PEOPLE[link.access])
        for text in getattr(module, "TEXTS", ()):
            note(text, PEOPLE[access_of(text)])
    for form in forms.Form.registered.values():
        for part in (form.review, form.done):
            if part is not None:
                note(part, PEOPLE[form.access])
    for renderer in KINDS.values():
        note(renderer, SENT)
    for card in CARDS.values():
        for part in vars(type(card)):
            if callable(one := getattr(card, part, None)):
                note(one, PEOPLE[Access.STAFF])
    for module in ("start", "fallback"):
        for name in vars(importlib.import_module(f"handlers.{module}")):
            note_of = (f"handlers.{module}", name)
            found.setdefault(note_of, set()).add(PEOPLE[Access.ANYONE])
    return {name: frozenset(people) for name, people in found.items()}


@cache
def _named_by() -> dict[Name, set[Name]]:
    found: dict[Name, set[Name]] = {}
    for node in nodes().values():
        for name in node.names:
            found.setdefault(name, set()).add(node.name)
    return found


@cache
def people(name: Name) -> tuple[str, ...]:
    """Who can reach a function, from the widest circle to the narrowest."""
    met: set[str] = set()
    seen, waiting = {name}, [name]
    while waiting:
        one = waiting.pop()
        if one in _entrances():
            met |= _entrances()[one]
            continue
        if one[0].startswith("bot."):
            met.add(SENT)
            continue
        waiting += (above := _named_by().get(one, set()) - seen)
        seen |= above
    order = [*PEOPLE.values(), SENT]
    return tuple(sorted(met, key=order.index))


@cache
def reached(name: Name, beyond: Name) -> frozenset[Name]:
    """What a function calls, and what that calls; but not what `beyond` calls."""
    seen: set[Name] = set()
    waiting = [name]
    while waiting:
        one = waiting.pop()
        for called in nodes()[one].names - seen:
            node = nodes().get(called)
            is_function = node is not None and called[1].islower()
            if is_function and not called[0].startswith("handlers.kit.context"):
                seen.add(called)
                waiting += [called] if called != beyond else []
    return frozenset(seen)


@cache
def users() -> dict[str, tuple[Node, ...]]:
    """Of each message the functions that use it, or else the family or list that it is in."""
    found: dict[str, list[Node]] = {}
    for node in nodes().values():
        for key in keys_of(node):
            found.setdefault(key, []).append(node)
    return {key: tuple(some) for key, some in found.items()}


def keys_of(node: Node) -> Iterable[str]:
    """The messages that a function uses, itself or of the families and lists that it names."""
    named = (nodes().get(name) for name in node.names)
    lists = [one.keys for one in named if one is not None and one.name[1].isupper()]
    return node.keys.union(*lists) if not node.name[1].isupper() else ()


def is_notice(key: str) -> bool:
    """Whether the message is shown above the next screen, or for a moment."""
    return any(key in node.notices for node in nodes().values())


def reason(key: str) -> str | None:
    """Why no screen of the walk has this message; None if there is no reason."""
    if is_notice(key):
        return "Shown above the next screen, or for a moment"
    if key.startswith("demo-"):
        return "On the page of the demo, around the chats"
    for node in users().get(key, ()):
        module, name = node.name
        if module.startswith("bot."):
            return "Shown by Telegram: about the bot, or its commands"
        if module.endswith((".files", ".exports", ".documents", ".archives")) or name in (
            "table",
            "export",
        ):
            return "In a file"
        if ("handlers.kit.confirm", "Confirmation") in node.names:
            return "A question before an act that cannot be undone"
        if node.name in _renderers():
            return "The beginning of a message that the bot sends"
        if module in ("handlers.fallback", "handlers.errors", "handlers.kit.forms.handlers"):
            return "An answer to what she wrote or pressed, in any conversation"
        if node.is_conversation:
            return "A short answer of this conversation"
    return UNSHOWN.get(key)


@cache
def _renderers() -> frozenset[Name]:
    return frozenset((one.__module__, one.__qualname__) for one in KINDS.values())
