"""A practice as its readers see it, whole or before it is sent."""

from collections.abc import Iterable, Mapping, Sequence

from handlers.kit.buttons import Press
from handlers.kit.forms import Attached
from handlers.kit.navigation import back_button, home_button
from handlers.kit.parts import Block, Run, block, parts
from handlers.kit.people import author_line
from handlers.kit.people import topics as topic_names
from handlers.kit.screens import Button, Row, Screen, column, pairs
from handlers.kit.texts import LANGUAGES, Texts
from handlers.practices.presses import (
    AskAuthor,
    BackToShelf,
    GetFile,
    Link,
    Mine,
    More,
    PickLanguage,
    Read,
    Report,
    SetMark,
    TakeOut,
    Translate,
    Try,
)
from storage.practices.library import Card, Trial
from storage.practices.readers import Mark

VIEWS = ("main", "how", "tried")


def head(t: Texts, title: str, *under: str | None) -> Block:
    """The title, and lines that tell what it is."""
    told = "\n".join(line for line in under if line)
    return block(title, Run(told, "i")) if told else block(title)


def field(t: Texts, name: str, text: str | None) -> Block:
    """One part of a practice under its heading; nothing where there is none."""
    return block(t.plain(f"practice-part-{name}"), text) if text else ()


def main_blocks(t: Texts, texts: Mapping[str, str], topics: Sequence[str]) -> Iterable[Block]:
    """What a reader needs first: the problem and what came of it."""
    yield field(t, "problem", texts.get("problem"))
    yield field(t, "result", texts.get("result"))
    if topics:
        yield (Run(t.plain("practice-topics", topics=topic_names(t, tuple(topics))), "i"),)


def how_blocks(t: Texts, texts: Mapping[str, str], attachment: str | None) -> Iterable[Block]:
    """What was done, and how to do it again."""
    yield field(t, "done", texts.get("done"))
    yield field(t, "repeat", texts.get("repeat"))
    if attachment and attachment.startswith("link:"):
        yield (Run(attachment.removeprefix("link:")),)
    elif attachment:
        shown = Attached(0).shown(t, attachment, {})
        yield (Run(t.plain("practice-has-file", name=shown), "i"),)


def trial_block(t: Texts, who: str | None, texts: Mapping[str, str]) -> Block:
    """How somebody tried it."""
    runs: list[Run] = [Run(who, "b"), Run("\n")] if who else []
    for name in ("place", "went", "changed"):
        if text := texts.get(name):
            runs += [Run(t.plain(f"practice-part-{name}") + ": ", "i"), Run(text), Run("\n")]
    return tuple(runs[:-1])


def label(t: Texts, card: Card) -> str:
    """What the text is that she reads, and who has checked it."""
    language = t.plain(f"speech-{card.text.language}")
    if card.text.language == card.practice.language:
        said = t.plain("practice-is-original", language=language)
    else:
        original = t.plain(f"speech-{card.practice.language}")
        key = "practice-is-outdated" if card.is_outdated else "practice-is-translation"
        said = t.plain(key, language=language, original=original)
    by = card.checked_by
    checked = t.plain("practice-checked-by", name=by) if by else t.plain("practice-checked")
    return f"{said} {checked}"


def pages_of(t: Texts, card: Card, view: str, trials: Sequence[Trial]) -> tuple[str, ...]:
    """A view of a practice in parts."""
    texts, practice = card.text.texts, card.practice
    if view == "how":
        return parts((head(t, texts["title"]), *how_blocks(t, texts, card.original.attachment)))
    if view == "tried":
        shown = (
            trial_block(t, author_line(t, one.name, one.sector, one.country), one.texts)
            for one in trials
        )
        return parts((head(t, texts["title"], t.plain("practice-tried-by")), *shown))
    whose = author_line(t, card.author, practice.sector, practice.country)
    counts = [
        t.plain(f"practice-count-{name}", count=count)
        for name, count in (("useful", practice.useful), ("tried", practice.tried))
        if count
    ]
    told: Block = (Run(" · ".join(counts), "i"),) if counts else ()
    return parts(
        (
            head(t, texts["title"], whose, label(t, card)),
            *main_blocks(t, texts, card.original.topics),
            told,
        )
    )


def turning(t: Texts, part: int, count: int, to: Sequence[Press]) -> tuple[Row, ...]:
    """Buttons to the part before and the part after; `to` are the presses of these."""
    row: list[Button] = []
    if part > 0:
        row.append(Button(t.plain("practice-part-before", number=part, total=count), to[0]))
    if part + 1 < count:
        row.append(Button(t.plain("practice-part-after", number=part + 2, total=count), to[1]))
    return (tuple(row),) if row else ()


def read_screen(
    t: Texts, card: Card, view: str, part: int, language: str | None,
    trials: Sequence[Trial] = (), *, is_wanted: bool = False,
) -> Screen:  # fmt: skip
    """A part of a practice, with what a reader can do; `is_wanted`: a translation into her
    language.
    """
    id = card.practice.id
    pages = pages_of(t, card, view, trials)
    part = min(max(part, 0), len(pages) - 1)
    other = [Read(id, view, to, language) for to in (part - 1, part + 1)]
    turn = turning(t, part, len(pages), other)
    to_main = Read(id, "main", 0, language)
    if view != "main":
        file = card.original.attachment if view == "how" else None
        has_file = file is not None and not file.startswith("link:")
        get = ((Button(t.plain("practice-get-file"), GetFile(id)),),) if has_file else ()
        nav = (back_button(t, to_main), home_button(t))
        return Screen(pages[part], (*turn, *get, nav), protected=False)
    buttons = [Button(t.plain("practice-how"), Read(id, "how", 0, language))]
    if card.practice.tried:
        count = card.practice.tried
        buttons.append(
            Button(t.plain("practice-tried", count=count), Read(id, "tried", 0, language))
        )
    if not card.is_mine:
        useful = "practice-useful-on" if card.is_useful else "practice-useful"
        buttons.append(Button(t.plain(useful), SetMark(id, "useful", not card.is_useful)))
    saved = "practice-saved-on" if card.is_saved else "practice-save"
    buttons.append(Button(t.plain(saved), SetMark(id, Mark.SAVED, not card.is_saved)))
    if not card.is_mine:
        buttons.append(Button(t.plain("practice-try"), Try(id)))
        buttons.append(Button(t.plain("practice-ask-author"), AskAuthor(id)))
    else:
        buttons.append(Button(t.plain("practice-mine"), Mine(0)))
    if is_wanted:
        speech = t.plain(f"speech-{t.language}")
        buttons.append(
            Button(t.plain("practice-translate", language=speech), Translate(id, t.language))
        )
    buttons.append(Button(t.plain("practice-more"), More(id)))
    nav = (back_button(t, BackToShelf()), home_button(t))
    # Like a card of the directory, what carries her name does not leave the chat.
    return Screen(pages[part], (*turn, *pairs(buttons), nav), protected=card.author is not None)


def more_screen(t: Texts, card: Card) -> Screen:
    """What is done more seldom."""
    id = card.practice.id
    buttons = [Button(t.plain("practice-languages"), PickLanguage(id))]
    file = card.original.attachment
    if file is not None and not file.startswith("link:"):
        buttons.append(Button(t.plain("practice-get-file"), GetFile(id)))
    buttons.append(Button(t.plain("practice-link"), Link(id)))
    if not card.is_mine:
        buttons.append(Button(t.plain("practice-report"), Report(id)))
    if card.can_take_out:
        buttons.append(Button(t.plain("practice-take-out"), TakeOut(id)))
    nav = (back_button(t, Read(id, "main", 0, None)), home_button(t))
    title = head(t, card.text.texts["title"])
    return Screen(parts([title])[0], (*column(buttons), nav))


def languages_screen(t: Texts, card: Card, missing: Sequence[str]) -> Screen:
    """In which languages it can be read, and into which it can be translated."""
    id = card.practice.id
    read = [
        Button(t.plain("practice-read-in", language=t.plain(f"speech-{code}")),
               Read(id, "main", 0, code))
        for code in LANGUAGES
        if code in card.languages
    ]  # fmt: skip
    offer = [
        Button(
            t.plain("practice-translate", language=t.plain(f"speech-{code}")),
            Translate(id, code),
        )
        for code in missing
    ]
    title = head(t, card.text.texts["title"])
    said: Block = (Run(t.plain("practice-languages-about")),)
    nav = (back_button(t, More(id)), home_button(t))
    return Screen(parts([title, said])[0], (*column((*read, *offer)), nav))


def link_screen(t: Texts, card: Card, bot: str) -> Screen:
    """A link to send to a colleague."""
    link = f"https://t.me/{bot}?start=p-{card.practice.link}"
    nav = (back_button(t, More(card.practice.id)), home_button(t))
    return Screen(t("practice-link-about", link=link), (nav,))


def gone_screen(t: Texts) -> Screen:
    """It is not in the library, whatever the reason."""
    return Screen(t("practice-gone"), ((back_button(t, BackToShelf()), home_button(t)),))
