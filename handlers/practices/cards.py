"""A practice as its readers see it: all of it, also as a preview before submission."""

from collections.abc import Iterable, Mapping, Sequence

from handlers.introductions.callbacks import AskAuthor
from handlers.kit import addresses
from handlers.kit.buttons import CopyText, OpenLink, Press
from handlers.kit.member_cards import author_line
from handlers.kit.member_cards import topics as topic_names
from handlers.kit.navigation import back_button, home_button
from handlers.kit.report_buttons import BlockOrReport, pick_row
from handlers.kit.screens import Button, Row, Screen, column, pairs, paragraphs
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.text_pages import Block, TextRun, block, split_pages
from handlers.kit.texts import LANGUAGES, Translator
from handlers.kit.ties import ChooseThemes, theme_lines
from handlers.practices.callbacks import (
    BackToList,
    GetFile,
    OwnPractices,
    PickLanguage,
    PracticeLink,
    ReadPractice,
    RemoveFromLibrary,
    SetMark,
    ShowMore,
    TellTrial,
    Translate,
)
from handlers.practices.messages import COUNT, PART
from storage.kit.attachments import Attachment
from storage.practices.library import Card, Trial
from storage.practices.reactions import Mark
from storage.practices.records import SubmissionKind

VIEWS = ("main", "how", "tried")

LINK_PREFIX = "p"
"""The prefix of a link to a practice."""


def head(t: Translator, title: str, *under: str | None) -> Block:
    """The title, and the lines below it that describe the practice."""
    told = "\n".join(line for line in under if line)
    return block(title, TextRun(told, "i")) if told else block(title)


def field(t: Translator, name: str, text: str | None) -> Block:
    """One field of a practice under its heading; an empty block if the field is empty."""
    return block(t.plain(PART(name)), text) if text else ()


def main_blocks(t: Translator, texts: Mapping[str, str], topics: Sequence[str]) -> Iterable[Block]:
    """The part that a reader needs first: the problem and the result."""
    yield field(t, "problem", texts.get("problem"))
    yield field(t, "result", texts.get("result"))
    if topics:
        yield (TextRun(t.plain("practice-topics", topics=topic_names(t, tuple(topics))), "i"),)


def how_blocks(
    t: Translator, texts: Mapping[str, str], attachment: Attachment | None
) -> Iterable[Block]:
    """What was done, and how to repeat it."""
    yield field(t, "done", texts.get("done"))
    yield field(t, "repeat", texts.get("repeat"))
    if attachment is not None and attachment.is_link:
        yield (TextRun(attachment.content),)
    elif attachment is not None:
        name = attachment.name or t.plain("form-picture")
        yield (TextRun(t.plain("practice-has-file", name=name), "i"),)


def trial_block(t: Translator, who: str | None, texts: Mapping[str, str]) -> Block:
    """How somebody tried the practice."""
    runs: list[TextRun] = [TextRun(who, "b"), TextRun("\n")] if who else []
    for name in ("place", "went", "changed"):
        if text := texts.get(name):
            runs += [
                TextRun(t.plain(PART(name)) + ": ", "i"),
                TextRun(text),
                TextRun("\n"),
            ]
    return tuple(runs[:-1])


def label(t: Translator, card: Card) -> str:
    """Whether she reads the original or a translation, in which language, and who has checked
    it.
    """
    language = t.plain(LANGUAGE(card.text.language))
    if card.text.language == card.practice.language:
        said = t.plain("practice-is-original", language=language)
    else:
        original = t.plain(LANGUAGE(card.practice.language))
        key = "practice-is-outdated" if card.is_outdated else "practice-is-translation"
        said = t.plain(key, language=language, original=original)
    by = card.checked_by
    checked = t.plain("practice-checked-by", name=by) if by else t.plain("practice-checked")
    return f"{said} {checked}"


def pages_of(t: Translator, card: Card, view: str, trials: Sequence[Trial]) -> tuple[str, ...]:
    """A view of a practice in pages."""
    texts, practice = card.text.texts, card.practice
    if view == "how":
        return split_pages(
            (head(t, texts["title"]), *how_blocks(t, texts, card.original.attachment))
        )
    if view == "tried":
        shown = (
            trial_block(t, author_line(t, one.name, one.sector, one.country), one.texts)
            for one in trials
        )
        return split_pages((head(t, texts["title"], t.plain("practice-tried-by")), *shown))
    whose = author_line(t, card.author, practice.sector, practice.country)
    counts = [
        t.plain(COUNT(name), count=count)
        for name, count in (("useful", practice.useful), ("tried", practice.tried))
        if count
    ]
    told: Block = (TextRun(" · ".join(counts), "i"),) if counts else ()
    return split_pages(
        (
            head(t, texts["title"], whose, label(t, card)),
            *main_blocks(t, texts, card.original.topics),
            told,
        )
    )


def turning(t: Translator, part: int, count: int, to: Sequence[Press]) -> tuple[Row, ...]:
    """Buttons to the previous and the next page; `to` are the presses that open each page."""
    row: list[Button] = []
    if part > 0:
        row.append(Button(t.plain("practice-part-before", number=part, total=count), to[0]))
    if part + 1 < count:
        row.append(Button(t.plain("practice-part-after", number=part + 2, total=count), to[1]))
    return (tuple(row),) if row else ()


def read_screen(
    t: Translator, card: Card, view: str, part: int, language: str | None,
    trials: Sequence[Trial] = (), *, is_wanted: bool = False,
) -> Screen:  # fmt: skip
    """A page of a practice, with what a reader can do. `is_wanted`: a translation into her language
    is wanted.
    """
    id = card.practice.id
    pages = pages_of(t, card, view, trials)
    part = min(max(part, 0), len(pages) - 1)
    other = [ReadPractice(id, view, to, language) for to in (part - 1, part + 1)]
    turn = turning(t, part, len(pages), other)
    to_main = ReadPractice(id, "main", 0, language)
    if view != "main":
        file = card.original.attachment if view == "how" else None
        has_file = file is not None and not file.is_link
        get = ((Button(t.plain("practice-get-file"), GetFile(id)),),) if has_file else ()
        nav = (back_button(t, to_main), home_button(t))
        others: tuple[Row, ...] = ()
        if view == "tried" and trials:
            others = (pick_row(t, SubmissionKind.TRIAL, id),)
        return Screen(pages[part], (*turn, *get, *others, nav), protected=False)
    buttons = [Button(t.plain("practice-how"), ReadPractice(id, "how", 0, language))]
    if card.practice.tried:
        count = card.practice.tried
        buttons.append(
            Button(t.plain("practice-tried", count=count), ReadPractice(id, "tried", 0, language))
        )
    if not card.is_mine:
        useful = "practice-useful-on" if card.is_useful else "practice-useful"
        buttons.append(Button(t.plain(useful), SetMark(id, "useful", not card.is_useful)))
    saved = "practice-saved-on" if card.is_saved else "practice-save"
    buttons.append(Button(t.plain(saved), SetMark(id, Mark.SAVED, not card.is_saved)))
    if not card.is_mine:
        buttons.append(Button(t.plain("practice-try"), TellTrial(id)))
        buttons.append(Button(t.plain("practice-ask-author"), AskAuthor("practice", id)))
    else:
        buttons.append(Button(t.plain("practice-mine"), OwnPractices(0)))
    if is_wanted:
        speech = t.plain(LANGUAGE(t.language))
        buttons.append(
            Button(t.plain("practice-translate", language=speech), Translate(id, t.language))
        )
    buttons.append(Button(t.plain("practice-more"), ShowMore(id)))
    nav = (back_button(t, BackToList()), home_button(t))
    # Like a card of the directory, a text with the author's name cannot be forwarded.
    return Screen(pages[part], (*turn, *pairs(buttons), nav), protected=card.author is not None)


def more_screen(t: Translator, card: Card) -> Screen:
    """Actions that are used less often."""
    id = card.practice.id
    buttons = [Button(t.plain("practice-languages"), PickLanguage(id))]
    file = card.original.attachment
    if file is not None and not file.is_link:
        buttons.append(Button(t.plain("practice-get-file"), GetFile(id)))
    buttons.append(Button(t.plain("practice-link"), PracticeLink(id)))
    if card.text.author_id is not None and not card.is_writer:
        report = BlockOrReport(card.text.kind, card.text.id)
        buttons.append(Button(t.plain("report-button"), report))
    if card.may_tie:
        buttons.append(Button(t.plain("theme-choose"), ChooseThemes("practice", id, 0)))
    if card.can_remove:
        buttons.append(Button(t.plain("practice-take-out"), RemoveFromLibrary(id)))
    nav = (back_button(t, ReadPractice(id, "main", 0, None)), home_button(t))
    title = head(t, card.text.texts["title"])
    said = paragraphs(split_pages([title])[0], theme_lines(t, card.themes))
    return Screen(said, (*column(buttons), nav))


def languages_screen(t: Translator, card: Card, missing: Sequence[str]) -> Screen:
    """The languages in which it can be read, and into which it can be translated."""
    id = card.practice.id
    read = [
        Button(t.plain("practice-read-in", language=t.plain(LANGUAGE(code))),
               ReadPractice(id, "main", 0, code))
        for code in LANGUAGES
        if code in card.languages
    ]  # fmt: skip
    offer = [
        Button(
            t.plain("practice-translate", language=t.plain(LANGUAGE(code))),
            Translate(id, code),
        )
        for code in missing
    ]
    title = head(t, card.text.texts["title"])
    said: Block = (TextRun(t.plain("practice-languages-about")),)
    nav = (back_button(t, ShowMore(id)), home_button(t))
    return Screen(split_pages([title, said])[0], (*column((*read, *offer)), nav))


def link_screen(t: Translator, card: Card, bot: str) -> Screen:
    """A link to send to a colleague."""
    link = addresses.start_link(bot, LINK_PREFIX, card.practice.link)
    share = Button(t.plain("practice-link-share"), OpenLink(addresses.share_link(link)), "primary")
    copy = Button(t.plain("practice-link-copy"), CopyText(link))
    nav = (back_button(t, ShowMore(card.practice.id)), home_button(t))
    return Screen(t("practice-link-about", link=link), ((share,), (copy,), nav))


def gone_screen(t: Translator) -> Screen:
    """The practice is not in the library, whatever the reason."""
    return Screen(t("practice-gone"), ((back_button(t, BackToList()), home_button(t)),))
