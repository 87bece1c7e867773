"""The Bot API methods that the simulator knows, with every limit that Telegram enforces.

A parameter that is not declared in `parameters` is refused, so that nothing is sent unchecked.
Source: https://core.telegram.org/bots/api
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar, cast

from pydantic import BaseModel, ValidationError

from bot.simulator import formatting, markup
from bot.simulator.errors import bad, too_large
from bot.simulator.parameters import (
    AnswerPress,
    Button,
    ChatAction,
    CommandPlace,
    DeleteMessage,
    DeleteMessages,
    EditCaption,
    EditKeyboard,
    EditMedia,
    EditText,
    Empty,
    GetChat,
    GetFile,
    Keyboard,
    Language,
    NoReplyKeyboard,
    ReplyKeyboard,
    SendFile,
    SendMessage,
    SetCommands,
    SetDescription,
    SetName,
    SetShortDescription,
)
from bot.simulator.world import FakeTelegram, File, Json, Person

TEXT, CAPTION, ANSWER = 4096, 1024, 200
BYTES = 32_768
"""Largest size of a text in bytes, before it is parsed."""

DELETABLE = timedelta(hours=48)
"""How long a message can be deleted (https://core.telegram.org/bots/api#deletemessage). A bot may
edit its own messages for ever (can_edit_message in TDLib's MessagesManager.cpp).
"""

DELETED_AT_ONCE = 100
"""The most messages that deleteMessages takes."""

BUTTONS, BUTTONS_A_ROW, KEYBOARD_BYTES = 100, 8, 10_240
COMMANDS, NAME, DESCRIPTION, SHORT_DESCRIPTION = 100, 64, 512, 120
DOCUMENT_BYTES, PHOTO_BYTES = 50_000_000, 10_000_000

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"([a-z]{2})?")


P = TypeVar("P", bound=BaseModel)
Uploads = dict[str, File]
Act = Callable[[FakeTelegram, Any, Uploads], Any]


@dataclass(frozen=True, slots=True)
class Method:
    """A method: its parameters and implementation. With `sends`, it counts against the rates."""

    parameters: type[BaseModel]
    act: Act
    sends: bool = False


def read(parameters: type[P], values: Json) -> P:
    """Parse the parameters. Raises Refusal for any that do not belong to the method."""
    try:
        return parameters.model_validate(
            {name: _decoded(parameters, name, value) for name, value in values.items()}
        )
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        # In a union of models (such as reply_markup), the path names each model; Telegram's does
        # not.
        where = ".".join(str(part) for part in first["loc"] if not str(part)[:1].isupper())
        if first["type"] == "extra_forbidden":
            raise bad(f"SIMULATOR: unknown parameter {where}") from None
        if first["type"] == "missing":
            raise bad(f"SIMULATOR: parameter {where} is required") from None
        raise bad(f"SIMULATOR: parameter {where}: {first['msg']}") from None


def _decoded(parameters: type[BaseModel], name: str, value: Any) -> Any:
    """Decode a list or object that came as JSON in a string, as in forms."""
    field = parameters.model_fields.get(name)
    if not isinstance(value, str) or value[:1] not in ("[", "{") or field is None:
        return value
    if field.annotation is str:
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise bad(f"can't parse {name}") from None


_SURROGATE = re.compile("[\ud800-\udfff]")


def _text(source: str, parse_mode: str | None, most: int, too_long: str) -> tuple[str, list[Json]]:
    """Client::get_formatted_text, then the server's check of the length."""
    if _SURROGATE.search(source):
        raise bad("strings must be encoded in UTF-8")
    if len(source.encode()) > BYTES:
        raise bad("text is too long")
    text, entities = markup.parse(source) if parse_mode else formatting.fixed(source, [])
    if _SURROGATE.search(text):
        raise bad("strings must be encoded in UTF-8")
    if markup.units(text) > most:
        raise bad(too_long)
    return text, entities


def _reply_keyboard(
    world: FakeTelegram, person: Person, given: ReplyKeyboard | NoReplyKeyboard
) -> Json:
    """Buttons in place of the user's own keyboard; they are not part of the message."""
    rows = given.keyboard if isinstance(given, ReplyKeyboard) else []
    if isinstance(given, ReplyKeyboard):
        if not any(rows):
            raise bad("reply keyboard is empty")
        if any(not button.text.strip() for row in rows for button in row):
            raise bad("keyboard button text must be non-empty")
    person.keyboard = [[button.model_dump() for button in row] for row in rows]
    world.tell({"event": "keyboard", "person": person.id, "rows": person.keyboard})
    return {}


def _keyboard(given: Keyboard | None) -> Json:
    if given is None:
        return {}
    rows = [row for row in given.inline_keyboard if row]
    count = sum(len(row) for row in rows)
    for row in rows:
        for button in row:
            _check_button(button)
    dumped = given.model_dump(exclude_none=True)
    if (
        count > BUTTONS
        or any(len(row) > BUTTONS_A_ROW for row in rows)
        or len(str(dumped).encode()) > KEYBOARD_BYTES
    ):
        raise bad("reply markup is too long")
    return {"reply_markup": dumped} if rows else {}


def _check_button(button: Button) -> None:
    if not button.text.strip():
        raise bad("inline keyboard button text must be non-empty")
    given = (button.callback_data, button.url, button.copy_text)
    if sum(one is not None for one in given) != 1:
        raise bad("Text buttons are unallowed in the inline keyboard")
    if button.callback_data is not None and not 1 <= len(button.callback_data.encode()) <= 64:
        raise bad("BUTTON_DATA_INVALID")
    if button.copy_text is not None and not 1 <= len(button.copy_text.text) <= 256:
        raise bad("BUTTON_COPY_TEXT_INVALID")
    if button.url is not None and not re.match(r"(https?|tg)://.", button.url):
        raise bad(f"inline keyboard button URL '{button.url}' is invalid: Wrong HTTP URL")


def _own(world: FakeTelegram, chat_id: int, message_id: int, act: str) -> tuple[Person, Json]:
    person = world.reachable(chat_id)
    message = person.messages.get(message_id)
    if message is None:
        raise bad(f"message to {act} not found")
    return person, message


def _require_editable(world: FakeTelegram, person: Person, message: Json) -> None:
    """Refuse to edit messages of others, and one that brought a reply keyboard
    (Message::can_be_edited).
    """
    if message["from"] != world.bot or message["message_id"] in person.with_keyboard:
        raise bad("message can't be edited")


def send_message(world: FakeTelegram, given: SendMessage, _files: Uploads) -> Json:
    """Send a text."""
    person = world.reachable(given.chat_id)
    text, entities = _text(given.text, given.parse_mode, TEXT, "message is too long")
    if not text:
        raise bad("message text is empty")
    content: Json = {"text": text, **({"entities": entities} if entities else {})}
    if isinstance(given.reply_markup, ReplyKeyboard | NoReplyKeyboard):
        content |= _reply_keyboard(world, person, given.reply_markup)
    else:
        content |= _keyboard(given.reply_markup)
    message = world.post(person, content | _protected(given))
    if isinstance(given.reply_markup, ReplyKeyboard | NoReplyKeyboard):
        person.with_keyboard.add(message["message_id"])
    if given.disable_notification:
        person.silent.add(message["message_id"])
    return message


def _protected(given: SendMessage | SendFile) -> Json:
    return {"has_protected_content": True} if given.protect_content else {}


def edit_text(world: FakeTelegram, given: EditText, _files: Uploads) -> Json:
    """Replace the text of a message."""
    person, message = _own(world, given.chat_id, given.message_id, "edit")
    _require_editable(world, person, message)
    if "text" not in message:
        raise bad("there is no text in the message to edit")
    text, entities = _text(given.text, given.parse_mode, TEXT, "MESSAGE_TOO_LONG")
    if not text:
        raise bad("message text is empty")
    content: Json = {"text": text, **({"entities": entities} if entities else {})}
    content |= _keyboard(given.reply_markup)
    _refuse_unchanged(message, content, ("text", "entities", "reply_markup"))
    return world.replace(person, message, content)


def edit_caption(world: FakeTelegram, given: EditCaption, _files: Uploads) -> Json:
    """Replace the caption of a picture or file."""
    person, message = _own(world, given.chat_id, given.message_id, "edit")
    _require_editable(world, person, message)
    if "text" in message:
        raise bad("there is no caption in the message to edit")
    caption, entities = _text(given.caption, given.parse_mode, CAPTION, "MEDIA_CAPTION_TOO_LONG")
    content: Json = {"caption": caption} if caption else {}
    content |= {"caption_entities": entities} if entities else {}
    content |= _keyboard(given.reply_markup)
    _refuse_unchanged(message, content, ("caption", "caption_entities", "reply_markup"))
    return world.replace(person, message, content)


def edit_media(world: FakeTelegram, given: EditMedia, files: Uploads) -> Json:
    """Replace the picture or file of a message by another one, or give a text one."""
    person, message = _own(world, given.chat_id, given.message_id, "edit")
    _require_editable(world, person, message)
    media, kind = given.media, given.media.type
    name = media.media.removeprefix("attach://")
    most = PHOTO_BYTES if kind == "photo" else DOCUMENT_BYTES
    file = world.of_kind(_upload(world, files, name, media.media, most), kind)
    caption, entities = _text(media.caption, media.parse_mode, CAPTION, "MEDIA_CAPTION_TOO_LONG")
    content = _document(file) if kind == "document" else _photo(file)
    content |= {"caption": caption} if caption else {}
    content |= {"caption_entities": entities} if entities else {}
    return world.replace(person, message, content | _keyboard(given.reply_markup))


def edit_keyboard(world: FakeTelegram, given: EditKeyboard, _files: Uploads) -> Json:
    """Replace the buttons of a message."""
    person, message = _own(world, given.chat_id, given.message_id, "edit")
    _require_editable(world, person, message)
    kept = {key: message[key] for key in ("text", "entities", "caption") if key in message}
    content = kept | _keyboard(given.reply_markup)
    _refuse_unchanged(message, content, ("reply_markup",))
    return world.replace(person, message, content)


def _refuse_unchanged(message: Json, content: Json, keys: tuple[str, ...]) -> None:
    if all(message.get(key) == content.get(key) for key in keys):
        raise bad(
            "message is not modified: specified new message content and reply markup are "
            "exactly the same as a current content and reply markup of the message"
        )


def delete_message(world: FakeTelegram, given: DeleteMessage, _files: Uploads) -> bool:
    """Delete a message."""
    person, message = _own(world, given.chat_id, given.message_id, "delete")
    _require_deletable(world, message)
    world.delete(person, given.message_id)
    return True


def delete_messages(world: FakeTelegram, given: DeleteMessages, _files: Uploads) -> bool:
    """Delete messages, all of them or none; those that are not there are skipped."""
    if not given.message_ids:
        raise bad("message identifiers are not specified")
    if len(given.message_ids) > DELETED_AT_ONCE:
        raise bad("too many message identifiers specified")
    if any(message_id <= 0 for message_id in given.message_ids):
        raise bad("invalid message identifier specified")
    person = world.reachable(given.chat_id)
    found = [one for one in dict.fromkeys(given.message_ids) if one in person.messages]
    for message_id in found:
        _require_deletable(world, person.messages[message_id])
    for message_id in found:
        world.delete(person, message_id)
    return True


def _require_deletable(world: FakeTelegram, message: Json) -> None:
    if world.now().timestamp() - message["date"] > DELETABLE.total_seconds():
        raise bad("message can't be deleted for everyone")


def answer_press(world: FakeTelegram, given: AnswerPress, _files: Uploads) -> bool:
    """Answer a button press with a toast, an alert or nothing."""
    if markup.units(given.text) > ANSWER:
        raise bad("MESSAGE_TOO_LONG")
    world.answer(given.callback_query_id, given.text, given.show_alert)
    return True


def chat_action(world: FakeTelegram, given: ChatAction, _files: Uploads) -> bool:
    """Show "typing …"."""
    person = world.reachable(given.chat_id)
    world.tell({"event": "action", "person": person.id, "action": given.action})
    return True


def send_document(world: FakeTelegram, given: SendFile, files: Uploads) -> Json:
    """Send a file."""
    file = world.of_kind(
        _upload(world, files, "document", given.document, DOCUMENT_BYTES), "document"
    )
    return _send_file(world, given, _document(file))


def _document(file: File) -> Json:
    return {
        "document": {
            "file_id": file.file_id,
            "file_unique_id": file.unique_id,
            "file_name": file.name,
            "mime_type": file.mime,
            "file_size": len(file.content),
        }
    }


def send_photo(world: FakeTelegram, given: SendFile, files: Uploads) -> Json:
    """Send a picture."""
    file = world.of_kind(_upload(world, files, "photo", given.photo, PHOTO_BYTES), "photo")
    return _send_file(world, given, _photo(file))


def _photo(file: File) -> Json:
    size = {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": len(file.content),
        "width": 640,
        "height": 480,
    }
    return {"photo": [size]}


def _send_file(world: FakeTelegram, given: SendFile, content: Json) -> Json:
    person = world.reachable(given.chat_id)
    caption, entities = _text(
        given.caption, given.parse_mode, CAPTION, "message caption is too long"
    )
    if caption:
        content |= {"caption": caption, **({"caption_entities": entities} if entities else {})}
    message = world.post(person, content | _keyboard(given.reply_markup) | _protected(given))
    if given.disable_notification:
        person.silent.add(message["message_id"])
    return message


def _upload(world: FakeTelegram, files: Uploads, name: str, known: str | None, most: int) -> File:
    file = files.get(name) or world.files.get(known or "")
    if file is None:
        raise bad("wrong file identifier/HTTP URL specified" if known else f"there is no {name}")
    if name not in files:
        file = world.known(file.file_id, name)
    if not file.content:
        raise bad("file must be non-empty")
    if len(file.content) > most:
        raise too_large()
    return file


def get_chat(world: FakeTelegram, given: GetChat, _files: Uploads) -> Json:
    """What the account shows today, also if its owner has blocked the bot."""
    person = world.people.get(given.chat_id)
    if person is None or not person.started:
        raise bad("chat not found")
    taken = {"unlimited_gifts": True, "limited_gifts": True, "unique_gifts": True}
    return person.chat() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": taken | {"premium_subscription": True, "gifts_from_channels": True},
        **({"active_usernames": [person.username]} if person.username else {}),
    }


def get_file(world: FakeTelegram, given: GetFile, _files: Uploads) -> Json:
    """The path from which to download a file."""
    file = world.files.get(given.file_id)
    if file is None or file.stranger:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if len(file.content) > 20_000_000:
        raise bad("file is too big")
    return {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": len(file.content),
        "file_path": file.path,
    }


def set_commands(world: FakeTelegram, given: SetCommands, _files: Uploads) -> bool:
    """Set the menu of one scope and language."""
    _check_language(given.language_code)
    if len(given.commands) > COMMANDS:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in given.commands:
        if not _COMMAND.fullmatch(command.command):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command.description) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    if given.scope.chat_id is not None:
        world.reachable(given.scope.chat_id)
    place = (given.scope.key, given.language_code)
    world.commands[place] = [command.model_dump() for command in given.commands]
    world.tell({"event": "menu"})
    return True


def get_commands(world: FakeTelegram, given: CommandPlace, _files: Uploads) -> list[Json]:
    """The menu of exactly this scope and language."""
    return world.commands.get((given.scope.key, given.language_code), [])


def delete_commands(world: FakeTelegram, given: CommandPlace, _files: Uploads) -> bool:
    """Remove the menu of this scope and language."""
    world.commands.pop((given.scope.key, given.language_code), None)
    return True


def _check_language(code: str) -> None:
    if not _LANGUAGE.fullmatch(code):
        raise bad("invalid language code specified")


def _setter(kept: str, key: str, most: int, refusal: str) -> Act:
    def act(world: FakeTelegram, given: Any, _files: Uploads) -> bool:
        _check_language(given.language_code)
        if len(getattr(given, key)) > most:
            raise bad(refusal)
        cast(dict[str, str], getattr(world, kept))[given.language_code] = getattr(given, key)
        world.tell({"event": "menu"})
        return True

    return act


def _getter(kept: str, key: str) -> Act:
    def act(world: FakeTelegram, given: Language, _files: Uploads) -> Json:
        texts = cast(dict[str, str], getattr(world, kept))
        return {key: texts.get(given.language_code) or texts.get("", "")}

    return act


METHODS: dict[str, Method] = {
    "getMe": Method(Empty, lambda world, _given, _files: {**world.bot, **_ABILITIES}),
    "sendMessage": Method(SendMessage, send_message, sends=True),
    "editMessageText": Method(EditText, edit_text),
    "editMessageCaption": Method(EditCaption, edit_caption),
    "editMessageReplyMarkup": Method(EditKeyboard, edit_keyboard),
    "editMessageMedia": Method(EditMedia, edit_media),
    "deleteMessage": Method(DeleteMessage, delete_message),
    "deleteMessages": Method(DeleteMessages, delete_messages),
    "answerCallbackQuery": Method(AnswerPress, answer_press),
    "sendChatAction": Method(ChatAction, chat_action),
    "sendDocument": Method(SendFile, send_document, sends=True),
    "sendPhoto": Method(SendFile, send_photo, sends=True),
    "getChat": Method(GetChat, get_chat),
    "getFile": Method(GetFile, get_file),
    "setMyCommands": Method(SetCommands, set_commands),
    "getMyCommands": Method(CommandPlace, get_commands),
    "deleteMyCommands": Method(CommandPlace, delete_commands),
    "setMyName": Method(SetName, _setter("names", "name", NAME, "BOT_TITLE_INVALID")),
    "getMyName": Method(Language, _getter("names", "name")),
    "setMyDescription": Method(
        SetDescription,
        _setter("descriptions", "description", DESCRIPTION, "BOT_DESCRIPTION_INVALID"),
    ),
    "getMyDescription": Method(Language, _getter("descriptions", "description")),
    "setMyShortDescription": Method(
        SetShortDescription,
        _setter("short_descriptions", "short_description", SHORT_DESCRIPTION, "BOT_ABOUT_INVALID"),
    ),
    "getMyShortDescription": Method(Language, _getter("short_descriptions", "short_description")),
}

_ABILITIES: Json = {
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
}
