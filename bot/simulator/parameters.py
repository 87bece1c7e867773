"""The parameters of each Bot API method; a parameter that is not declared here is refused.

Source: https://core.telegram.org/bots/api
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class _Given(BaseModel):
    model_config = ConfigDict(extra="forbid")


class CopyText(_Given):
    """CopyTextButton"""

    text: str


class Button(_Given):
    """InlineKeyboardButton"""

    text: str
    callback_data: str | None = None
    url: str | None = None
    copy_text: CopyText | None = None
    style: Literal["danger", "success", "primary"] | None = None


class Keyboard(_Given):
    """InlineKeyboardMarkup"""

    inline_keyboard: list[list[Button]]


class ReplyButton(_Given):
    """KeyboardButton"""

    text: str
    request_contact: bool = False


class ReplyKeyboard(_Given):
    """ReplyKeyboardMarkup"""

    keyboard: list[list[ReplyButton]]
    resize_keyboard: bool = False
    one_time_keyboard: bool = False


class NoReplyKeyboard(_Given):
    """ReplyKeyboardRemove"""

    remove_keyboard: Literal[True]


class Preview(_Given):
    """LinkPreviewOptions"""

    is_disabled: bool = False


class Scope(_Given):
    """BotCommandScope"""

    type: Literal["default", "all_private_chats", "chat"]
    chat_id: int | None = None

    @property
    def key(self) -> str:
        """The key under which the scope's menu is stored."""
        return f"chat:{self.chat_id}" if self.type == "chat" else self.type


class Command(_Given):
    """BotCommand"""

    command: str
    description: str


class Empty(_Given):
    """No parameters."""


class GetUpdates(_Given):
    """getUpdates, which the server answers."""

    offset: int = 0
    limit: int = Field(100, ge=1, le=100)
    timeout: int = Field(0, ge=0)
    allowed_updates: list[str] | None = None


class SetWebhook(_Given):
    """setWebhook"""

    url: str
    secret_token: str | None = None
    allowed_updates: list[str] | None = None
    drop_pending_updates: bool = False
    max_connections: int = Field(40, ge=1, le=100)


class DeleteWebhook(_Given):
    """deleteWebhook"""

    drop_pending_updates: bool = False


class SendMessage(_Given):
    """sendMessage"""

    chat_id: int
    text: str
    parse_mode: Literal["HTML"] | None = None
    reply_markup: Keyboard | ReplyKeyboard | NoReplyKeyboard | None = None
    link_preview_options: Preview | None = None
    protect_content: bool = False
    disable_notification: bool = False
    allow_paid_broadcast: bool = False


class EditText(_Given):
    """editMessageText"""

    chat_id: int
    message_id: int
    text: str
    parse_mode: Literal["HTML"] | None = None
    reply_markup: Keyboard | None = None
    link_preview_options: Preview | None = None


class EditCaption(_Given):
    """editMessageCaption"""

    chat_id: int
    message_id: int
    caption: str = ""
    parse_mode: Literal["HTML"] | None = None
    reply_markup: Keyboard | None = None


class EditKeyboard(_Given):
    """editMessageReplyMarkup"""

    chat_id: int
    message_id: int
    reply_markup: Keyboard | None = None


class DeleteMessage(_Given):
    """deleteMessage"""

    chat_id: int
    message_id: int


class DeleteMessages(_Given):
    """deleteMessages"""

    chat_id: int
    message_ids: list[int]


class InputMedia(_Given):
    """InputMediaDocument and InputMediaPhoto; the media is attach://<name> or a file id."""

    type: Literal["document", "photo"]
    media: str
    caption: str = ""
    parse_mode: Literal["HTML"] | None = None


class EditMedia(_Given):
    """editMessageMedia"""

    chat_id: int
    message_id: int
    media: InputMedia
    reply_markup: Keyboard | None = None


class AnswerPress(_Given):
    """answerCallbackQuery"""

    callback_query_id: str
    text: str = ""
    show_alert: bool = False


class ChatAction(_Given):
    """sendChatAction"""

    chat_id: int
    action: Literal["typing", "upload_document", "upload_photo"]


class SendFile(_Given):
    """sendDocument and sendPhoto; the file is an upload or a file id."""

    chat_id: int
    document: str | None = None
    photo: str | None = None
    caption: str = ""
    parse_mode: Literal["HTML"] | None = None
    reply_markup: Keyboard | None = None
    protect_content: bool = False
    disable_notification: bool = False
    allow_paid_broadcast: bool = False


class GetChat(_Given):
    """getChat"""

    chat_id: int


class GetFile(_Given):
    """getFile"""

    file_id: str


class SetCommands(_Given):
    """setMyCommands"""

    commands: list[Command]
    scope: Scope = Scope(type="default")
    language_code: str = ""


class CommandPlace(_Given):
    """getMyCommands and deleteMyCommands"""

    scope: Scope = Scope(type="default")
    language_code: str = ""


class Language(_Given):
    """getMyName, getMyDescription, getMyShortDescription"""

    language_code: str = ""


class SetName(Language):
    """setMyName"""

    name: str = ""


class SetDescription(Language):
    """setMyDescription"""

    description: str = ""


class SetShortDescription(Language):
    """setMyShortDescription"""

    short_description: str = ""
