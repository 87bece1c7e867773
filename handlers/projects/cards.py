"""A project as its readers see it: all of it, also as a preview and for reviewers."""

from collections.abc import Iterable, Mapping, Sequence

from handlers.introductions.callbacks import AskAuthor
from handlers.kit import addresses
from handlers.kit.buttons import CopyText, OpenLink
from handlers.kit.member_cards import author_line
from handlers.kit.navigation import back_button, home_button
from handlers.kit.report_buttons import BlockOrReport
from handlers.kit.screens import Button, Row, Screen, column, main, pairs, paragraphs
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.text_pages import Block, TextRun, block, split_pages
from handlers.kit.texts import LANGUAGES, Translator
from handlers.kit.ties import theme_lines
from handlers.practices.cards import turning
from handlers.projects.callbacks import (
    BackToProjects,
    GetProjectFile,
    MarkProject,
    MoreOfProject,
    OpenOwnProject,
    OpenRepeat,
    ProjectLink,
    ReadProject,
    TellRepeat,
    WhereRepeated,
)
from handlers.projects.messages import PART, REPEAT_STATUS
from storage.kit.attachments import Attachment
from storage.projects.records import NEEDS, PROJECT
from storage.projects.showcase import Card
from storage.terms import Theme

LINK_PREFIX = "j"
"""The prefix of a link to a project."""

VIEWS = ("main", "how")
MAIN = ("idea", "goals", "serves", "result")
"""What a reader needs first; the rest says how to set it up."""


def field(t: Translator, name: str, text: str | None) -> Block:
    """One field under its heading; an empty block if the field is empty."""
    return block(t.plain(PART(name)), text) if text else ()


def head(t: Translator, texts: Mapping[str, str], *under: str | None) -> tuple[Block, ...]:
    """The title, the lines below it that describe the project, and its teaser."""
    told = "\n".join(line for line in under if line)
    title = block(texts.get("title", ""), TextRun(told, "i") if told else None)
    teaser = texts.get("teaser")
    return (title, (TextRun(teaser),)) if teaser else (title,)


def main_blocks(t: Translator, texts: Mapping[str, str]) -> Iterable[Block]:
    """What the project is."""
    return (field(t, name, texts.get(name)) for name in MAIN)


def how_blocks(
    t: Translator, texts: Mapping[str, str], attachment: Attachment | None
) -> Iterable[Block]:
    """How to set it up: the steps, what it takes, tips, and a link or a file."""
    yield field(t, "steps", texts.get("steps"))
    needs = [(name, texts[name]) for name in NEEDS if texts.get(name)]
    if needs:
        runs: list[TextRun] = [TextRun(t.plain("project-needs"), "b")]
        for name, text in needs:
            runs += [TextRun("\n"), TextRun(t.plain(PART(name)) + ": ", "i"), TextRun(text)]
        yield tuple(runs)
    yield field(t, "tips", texts.get("tips"))
    if attachment is not None and attachment.is_link:
        yield (TextRun(attachment.content),)
    elif attachment is not None:
        name = attachment.name or t.plain("form-picture")
        yield (TextRun(t.plain("practice-has-file", name=name), "i"),)


def _label(t: Translator, card: Card) -> str:
    """In which language she reads it."""
    language = t.plain(LANGUAGE(card.text.language))
    if card.text.language == card.project.language:
        return t.plain("practice-is-original", language=language)
    original = t.plain(LANGUAGE(card.project.language))
    return t.plain("practice-is-translation", language=language, original=original)


def pages_of(t: Translator, card: Card, view: str, when: Sequence[str]) -> tuple[str, ...]:
    """A view of a project in pages. `when` says when and where it is presented."""
    texts, project = card.text.texts, card.project
    if view == "how":
        return split_pages((*head(t, {"title": texts["title"]}),
                            *how_blocks(t, texts, card.original.attachment)))  # fmt: skip
    counts = [
        t.plain(key, count=count)
        for key, count in (
            ("practice-count-useful", project.useful), ("project-repeated-in", project.repeated),
        )
        if count
    ]  # fmt: skip
    return split_pages(
        (
            *head(
                t, texts, f"{card.call_title} · {card.block_name}",
                author_line(t, card.author, project.sector, project.country), _label(t, card),
            ),
            *main_blocks(t, texts),
            *((TextRun(one),) for one in when),
            (TextRun(" · ".join(counts), "i"),) if counts else (),
        )
    )  # fmt: skip


def read_screen(
    t: Translator, card: Card, view: str, part: int, language: str | None,
    when: Sequence[str] = (), themes: Sequence[Theme] = (),
) -> Screen:  # fmt: skip
    """A page of a project, with what a reader can do."""
    id = card.project.id
    pages = pages_of(t, card, view, when)
    part = min(max(part, 0), len(pages) - 1)
    turn = turning(
        t, part, len(pages), [ReadProject(id, view, to, language) for to in (part - 1, part + 1)]
    )
    is_protected = card.author is not None
    if view != "main":
        file = card.original.attachment
        get: tuple[Row, ...] = ()
        if file is not None and not file.is_link:
            get = ((Button(t.plain("practice-get-file"), GetProjectFile(id)),),)
        nav = (back_button(t, ReadProject(id, "main", 0, language)), home_button(t))
        return Screen(pages[part], (*turn, *get, nav), protected=is_protected)
    buttons = [Button(t.plain("project-how"), ReadProject(id, "how", 0, language))]
    rows: tuple[Row, ...] = ()
    if card.is_mine:
        buttons.append(Button(t.plain("project-mine"), OpenOwnProject(id)))
    else:
        useful = "practice-useful-on" if card.is_useful else "practice-useful"
        buttons.append(Button(t.plain(useful), MarkProject(id, not card.is_useful)))
        rows = ((_repeat_button(t, card),),)
    if card.project.repeated:
        label = t.plain("project-where-repeated", count=card.project.repeated)
        buttons.append(Button(label, WhereRepeated(id, 0)))
    buttons.append(Button(t.plain("practice-more"), MoreOfProject(id)))
    nav = (back_button(t, BackToProjects()), home_button(t))
    text = paragraphs(pages[part], theme_lines(t, themes))
    # Like a card of the directory, a text with the author's name cannot be forwarded.
    return Screen(text, (*turn, *rows, *pairs(buttons), nav), protected=is_protected)


def _repeat_button(t: Translator, card: Card) -> Button:
    """To ask the author; for whoever repeats it already, what she has said."""
    if card.repeat is None:
        return main(t.plain("project-want-to-repeat"), AskAuthor(PROJECT, card.project.id))
    state = t.plain(REPEAT_STATUS(card.repeat.status))
    return main(t.plain("project-repeat-mine", state=state), OpenRepeat(card.repeat.id))


def more_screen(t: Translator, card: Card) -> Screen:
    """The languages in which it can be read, and actions that are used less often."""
    id = card.project.id
    buttons = [
        Button(
            t.plain("practice-read-in", language=t.plain(LANGUAGE(code))),
            ReadProject(id, "main", 0, code),
        )
        for code in LANGUAGES
        if code in card.languages and len(card.languages) > 1
    ]
    file = card.original.attachment
    if file is not None and not file.is_link:
        buttons.append(Button(t.plain("practice-get-file"), GetProjectFile(id)))
    buttons.append(Button(t.plain("practice-link"), ProjectLink(id)))
    if not card.is_mine:
        buttons.append(Button(t.plain("project-tell-repeat"), TellRepeat(id)))
        if card.project.author_id is not None:
            report = BlockOrReport(PROJECT, id)
            buttons.append(Button(t.plain("report-button"), report))
    rows = pairs(buttons) if len(buttons) > 6 else column(buttons)
    nav = (back_button(t, ReadProject(id, "main", 0, None)), home_button(t))
    return Screen(split_pages(head(t, {"title": card.text.texts["title"]}))[0], (*rows, nav))


def link_screen(t: Translator, card: Card, bot: str) -> Screen:
    """A link to send to a colleague."""
    link = addresses.start_link(bot, LINK_PREFIX, card.project.link)
    share = Button(t.plain("practice-link-share"), OpenLink(addresses.share_link(link)), "primary")
    copy = Button(t.plain("practice-link-copy"), CopyText(link))
    nav = (back_button(t, MoreOfProject(card.project.id)), home_button(t))
    return Screen(t("project-link-about", link=link), ((share,), (copy,), nav))


def gone_screen(t: Translator) -> Screen:
    """The project is not in the showcase, whatever the reason."""
    nav = (back_button(t, BackToProjects()), home_button(t))
    return Screen(t("project-gone"), (nav,))
