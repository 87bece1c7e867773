"""The configuration: a TOML file, overridden by `KURAK_…` environment variables.

`config.example.toml` explains every key.
"""

import importlib.util
import ipaddress
import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Final, Literal, Self
from urllib.parse import SplitResult, urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    model_validator,
)
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot.encryption import EncryptionError, recipient_of
from handlers.kit.texts import LANGUAGES
from storage.kit.retention import Terms
from storage.kit.taxonomy import COUNTRIES, SECTORS

PREFIX: Final = "KURAK_"

FREE: Final = 30
"""Messages per second that Telegram accepts without payment."""

TELEGRAM: Final = "https://api.telegram.org"

WEBHOOK_PORTS: Final = (443, 80, 88, 8443)
"""Ports to which Telegram delivers updates (https://core.telegram.org/bots/api#setwebhook)."""

LONGEST_URL: Final = 2048
"""Longest webhook address, in characters. Telegram publishes no limit, but servers and proxies have
one.
"""

_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")
_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]{30,}")


class ConfigError(Exception):
    """The configuration is wrong; `problems` has one readable line for each mistake."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def _known_values(known: tuple[str, ...], what: str) -> AfterValidator:
    def check(values: tuple[str, ...]) -> tuple[str, ...]:
        unknown = [value for value in values if value not in known]
        if unknown:
            raise ValueError(f"{unknown[0]!r} is not a {what}; known are {', '.join(known)}")
        if len(set(values)) != len(values):
            raise ValueError(f"a {what} stands there twice")
        return values

    return AfterValidator(check)


def _address(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s/?#]+(/[^\s?#]*)?", value):
        raise ValueError("must be an address like https://api.telegram.org")
    return value.rstrip("/")


def _webhook_address(value: str) -> str:
    if len(value) > LONGEST_URL:
        raise ValueError(f"must have at most {LONGEST_URL} characters")
    if not re.fullmatch(r"https?://[!-~]+", value):
        raise ValueError(
            "must be an address like https://bot.example.org/kurak, without spaces and in ASCII "
            "(a name in other letters as xn--…)"
        )
    try:
        parts = urlsplit(value)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ValueError("its host or port is invalid") from None
    if not host or port == 0:
        raise ValueError("its host or port is invalid")
    if "@" in parts.netloc:
        raise ValueError("must not contain a user name or a password")
    if parts.fragment:
        raise ValueError("must not have a part after #")
    return value


def _webhook_secret(value: SecretStr) -> SecretStr:
    if not _SECRET.fullmatch(value.get_secret_value()):
        raise ValueError("must be 16 to 256 letters A-Z a-z, digits, _ and -, and nothing else")
    return value


def _server_url(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"postgres(ql)?://[!-~]*", value.get_secret_value()):
        raise ValueError("must be like postgresql://kurak@db.example.org/kurak")
    if importlib.util.find_spec("psycopg") is None:
        raise ValueError("needs psycopg: install kurak[postgres]")
    return value


def _host_and_port(value: str) -> str:
    host, _, port = value.rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) < 65536:
        raise ValueError("must be like 127.0.0.1:9100")
    return value


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Webhook(_Section):
    """`[telegram.webhook]`: where Telegram delivers updates in webhook mode."""

    url: Annotated[str, AfterValidator(_webhook_address)]
    listen: str = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65535)] = 8080
    secret: Annotated[SecretStr, AfterValidator(_webhook_secret)]


class Telegram(_Section):
    """The section `[telegram]` of the configuration."""

    token: SecretStr | None = None
    token_file: Path | None = None
    api_url: Annotated[str, AfterValidator(_address)] = TELEGRAM
    mode: Literal["polling", "webhook"] = "polling"
    webhook: Webhook | None = None


class Network(_Section):
    """The section `[network]` of the configuration."""

    name: Annotated[str, Field(min_length=1, max_length=60)] = "Kurak"
    countries: Annotated[
        tuple[str, ...], Field(min_length=1), _known_values(COUNTRIES, "country code")
    ] = COUNTRIES[:5]
    languages: Annotated[
        tuple[str, ...], Field(min_length=1), _known_values(LANGUAGES, "language")
    ] = LANGUAGES
    entry: Literal["open", "approval", "invite"] = "approval"
    after_invitation: Literal["open", "approval"] = "approval"
    vet_twice: Annotated[tuple[str, ...], _known_values(SECTORS, "field of work")] = ()
    admins: tuple[Annotated[int, Field(gt=0)], ...] = ()


def _line(value: str) -> str:
    if value != value.strip() or not value.isprintable():
        raise ValueError("must be one line, without spaces around it")
    return value


Line = Annotated[str, Field(max_length=120), AfterValidator(_line)]


class Operator(_Section):
    """The section `[operator]` of the configuration: what members read before they agree."""

    name: Line = ""
    contact: Line = ""
    storage_place: Line = ""


class Safety(_Section):
    """The section `[safety]` of the configuration."""

    see_reporters: Annotated[tuple[Annotated[int, Field(gt=0)], ...], Field(max_length=2)] = ()


class Storage(_Section):
    """The section `[storage]` of the configuration."""

    path: Path = Path("kurak.sqlite3")
    url: Annotated[SecretStr, AfterValidator(_server_url)] | None = None

    @property
    def server(self) -> str | None:
        """The address of the server, with its password; None for a file."""
        return None if self.url is None else self.url.get_secret_value()

    @property
    def place(self) -> str:
        """Where the database is, without a password."""
        if self.server is None:
            return str(self.path)
        parts = urlsplit(self.server)
        return f"{parts.netloc.rpartition('@')[2]}{parts.path}"


class Delivery(_Section):
    """The section `[delivery]` of the configuration."""

    rate: Annotated[float, Field(gt=0, le=10_000)] = 30
    paid: bool = False

    @model_validator(mode="after")
    def _fast_is_paid(self) -> Self:
        if self.rate > FREE and not self.paid:
            raise ValueError(f"rate: more than {FREE} a second needs paid = true")
        return self


class Events(_Section):
    """The section `[events]` of the configuration."""

    offer_hours: Annotated[int, Field(ge=1, le=168)] = 24


class Board(_Section):
    """The section `[board]` of the configuration."""

    days: Annotated[int, Field(ge=30, le=60)] = 45


def _page(value: str) -> str:
    if value and not re.fullmatch(r"https://[^\s/?#]+(/[^\s?#]*)?", value):
        raise ValueError("must be an address like https://example.org/verify.html")
    return value


KeyId = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{8}$")]


class Certificates(_Section):
    """The section `[certificates]` of the configuration."""

    page: Annotated[str, Field(max_length=120), AfterValidator(_page)] = ""
    stolen_keys: tuple[KeyId, ...] = ()


class Announcements(_Section):
    """The section `[announcements]` of the configuration."""

    approval_threshold: Annotated[int, Field(ge=0, le=1_000_000)] = 50


Days = Annotated[int, Field(ge=1, le=36_500)]
_USUAL = Terms()


class Retention(_Section):
    """The section `[retention]` of the configuration; see `storage/kit/retention.py` (`Terms`)."""

    drafts: Days = _USUAL.drafts
    requests: Days = _USUAL.requests
    event_answers: Days = _USUAL.event_answers
    events: Days = _USUAL.events
    questions: Days = _USUAL.questions
    announcements: Days = _USUAL.announcements
    reviews: Days = _USUAL.reviews
    old_texts: Days = _USUAL.old_texts
    views: Days = _USUAL.views
    outbox: Days = _USUAL.outbox
    inbox: Days = _USUAL.inbox
    audit: Days = _USUAL.audit
    unfinished_registrations: Days = _USUAL.unfinished_registrations
    declined_applications: Days = _USUAL.declined_applications
    silent_members: Days = _USUAL.silent_members
    suspended_members: Days = _USUAL.suspended_members
    profile_check: Days = _USUAL.profile_check
    backups: Days = _USUAL.backups

    @property
    def terms(self) -> Terms:
        """The terms, as storage follows them."""
        return Terms(**self.model_dump())


def _in_languages(value: object) -> object:
    """A text for all languages, or a table of texts by language, as such a table."""
    return {"": value} if isinstance(value, str) else value


def _known_languages(value: dict[str, str]) -> dict[str, str]:
    unknown = next((key for key in value if key and key not in LANGUAGES), None)
    if unknown is not None:
        raise ValueError(f"{unknown!r} is not a language; known are {', '.join(LANGUAGES)}")
    return value


ShortLine = Annotated[str, Field(max_length=60), AfterValidator(_line)]
ShortText = Annotated[
    dict[str, ShortLine], BeforeValidator(_in_languages), AfterValidator(_known_languages)
]
LongText = Annotated[
    dict[str, Line], BeforeValidator(_in_languages), AfterValidator(_known_languages)
]

Phone = Annotated[str, Field(pattern=r"^[+0-9][0-9 ()-]{1,30}$")]

SERVICES = 5
"""The most services of one country."""


class HelpingService(_Section):
    """An entry of `[[services.<country>]]` in the configuration."""

    name: Annotated[ShortText, Field(min_length=1)]
    phone: Phone
    hours: ShortText = {}
    languages: Annotated[tuple[str, ...], _known_values(LANGUAGES, "language")] = ()
    note: LongText = {}


def _known_countries(
    value: dict[str, tuple[HelpingService, ...]],
) -> dict[str, tuple[HelpingService, ...]]:
    unknown = next((key for key in value if key not in COUNTRIES), None)
    if unknown is not None:
        raise ValueError(f"{unknown!r} is not a country code; known are {', '.join(COUNTRIES)}")
    return value


def _recipient(value: str) -> str:
    try:
        recipient_of(value)
    except EncryptionError:
        raise ValueError('must be a public key of age ("age1…") or ssh ("ssh-ed25519 …")') from None
    return value


class Backup(_Section):
    """The section `[backup]` of the configuration. `every` is in hours."""

    every: Annotated[int, Field(ge=1, le=720)] | None = None
    to: Path | None = None
    keep: Annotated[int, Field(ge=1, le=10_000)] = 14
    recipient: Annotated[str, AfterValidator(_recipient)] | None = None


class Health(_Section):
    """The section `[health]` of the configuration."""

    listen: Annotated[str, AfterValidator(_host_and_port)] | None = None


class Log(_Section):
    """The section `[log]` of the configuration."""

    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["text", "json"] = "text"


class Config(BaseSettings):
    """All settings of the bot, by section of the file."""

    model_config = SettingsConfigDict(
        extra="forbid", frozen=True, env_prefix=PREFIX, env_nested_delimiter="__"
    )

    telegram: Telegram = Telegram()
    network: Network = Network()
    operator: Operator = Operator()
    safety: Safety = Safety()
    storage: Storage = Storage()
    board: Board = Board()
    events: Events = Events()
    certificates: Certificates = Certificates()
    announcements: Announcements = Announcements()
    retention: Retention = Retention()
    services: Annotated[
        dict[str, Annotated[tuple[HelpingService, ...], Field(max_length=SERVICES)]],
        AfterValidator(_known_countries),
    ] = {}
    backup: Backup = Backup()
    delivery: Delivery = Delivery()
    health: Health = Health()
    log: Log = Log()

    @model_validator(mode="after")
    def _reporters_are_for_admins(self) -> Self:
        if not set(self.safety.see_reporters) <= set(self.network.admins):
            raise ValueError("[safety] see_reporters: only ids of [network] admins")
        return self

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Environment variables take precedence over the file."""
        return env_settings, init_settings

    @property
    def token(self) -> str:
        """The bot's token; `load` has made sure that there is one."""
        assert self.telegram.token is not None
        return self.telegram.token.get_secret_value()


def load(path: Path | None) -> Config:
    """Load the configuration from the environment and, if `path` is given, from that file. Raises
    ConfigError.
    """
    values = _read(path) if path is not None else {}
    unknown = _unknown_variables(os.environ)
    try:
        config = Config(**values)
    except ValidationError as error:
        raise ConfigError(*unknown, *map(_readable, error.errors(include_input=False))) from None
    except Exception as error:
        # pydantic-settings raises this for a variable that should contain JSON and does not.
        raise ConfigError(f"a {PREFIX}… variable cannot be read: {error}") from None
    if unknown:
        raise ConfigError(*unknown)
    return _with_token(config)


def must_be_alone(config: Config) -> str | None:
    """Why one process must do everything with this configuration; None if several can share it."""
    if config.storage.server is None:
        return (
            "several processes can share the work only on PostgreSQL, and [storage] url is not set."
        )
    if config.telegram.mode != "webhook":
        return (
            "several processes can share the work only with a webhook, and with [telegram] mode = "
            '"polling" one process receives everything.'
        )
    return None


def warnings(path: Path | None) -> list[str]:
    """Warnings about a configuration that works, one line each: files with secrets that others can
    read.
    """
    values = _read(path) if path is not None and path.exists() else {}
    telegram: dict[str, Any] = values.get("telegram", {})
    found: dict[Path, str] = {}
    if path is not None and ("token" in telegram or "webhook" in telegram):
        found[path] = "token" if "token" in telegram else "webhook's secret"
    elif "url" in values.get("storage", {}) and path is not None:
        found[path] = "address of the database"
    token_file = os.environ.get(f"{PREFIX}TELEGRAM__TOKEN_FILE", telegram.get("token_file"))
    if isinstance(token_file, str):
        found[Path(token_file)] = "token"
    return [
        f"{file} holds the {what} and others can read it: chmod 600 {file}"
        for file, what in found.items()
        if file.exists() and file.stat().st_mode & 0o077
    ]


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise ConfigError(f"{path}: there is no such file") from None
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: is not valid TOML: {error}") from None


def _with_token(config: Config) -> Config:
    telegram = config.telegram
    if telegram.token is not None and telegram.token_file is not None:
        raise ConfigError("[telegram] token and token_file: only one of them, please")
    token = telegram.token
    if telegram.token_file is not None:
        try:
            token = SecretStr(telegram.token_file.read_text("utf-8").strip())
        except (OSError, UnicodeDecodeError):
            raise ConfigError(
                f"[telegram] token_file: {telegram.token_file} cannot be read"
            ) from None
    if token is None:
        raise ConfigError("[telegram] token: is missing; get one from @BotFather")
    if not _TOKEN.fullmatch(token.get_secret_value()):
        raise ConfigError("[telegram] token: does not look like a token from @BotFather")
    if telegram.mode == "webhook" and telegram.webhook is None:
        raise ConfigError("[telegram.webhook] url and secret: are required in webhook mode")
    if telegram.mode == "webhook" and telegram.webhook is not None:
        # A Bot API server of one's own accepts more, such as plain http inside a private network.
        problem = telegram.api_url == TELEGRAM and _refused(urlsplit(telegram.webhook.url))
        if problem:
            raise ConfigError(f"[telegram.webhook] url: {problem}")
    found = telegram.model_copy(update={"token": token, "token_file": None})
    return config.model_copy(update={"telegram": found})


def _refused(url: SplitResult) -> str | None:
    """Why Telegram would not deliver updates to this address; None if it would."""
    if url.scheme != "https":
        return "Telegram delivers updates to https addresses only"
    if (url.port or 443) not in WEBHOOK_PORTS:
        return "Telegram delivers updates to ports 443, 80, 88 and 8443 only"
    host = (url.hostname or "").rstrip(".")
    try:
        reserved = not ipaddress.ip_address(host).is_global
    except ValueError:
        # A host of digits and dots that is not an IP address ("10.1") still resolves to one.
        reserved = (
            "." not in host
            or host.replace(".", "").isdecimal()
            or host.endswith((".localhost", ".local", ".internal"))
        )
    if reserved:
        return f"Telegram cannot reach {host}: it must be a public name"
    return None


def _unknown_variables(environment: Mapping[str, str]) -> list[str]:
    sections = {name.upper() for name in Config.model_fields}
    return [
        f"{name}: there is no such key"
        for name in sorted(environment)
        if name.startswith(PREFIX)
        and name.removeprefix(PREFIX).partition("__")[0].upper() not in sections
    ]


def _readable(error: Any) -> str:
    section, *keys = (str(part) for part in error["loc"])
    if len(keys) > 1 and not keys[1].isdecimal():
        section = f"{section}.{keys.pop(0)}"
    where = f"[{section}] {'.'.join(keys)}".strip()
    match error["type"]:
        case "extra_forbidden":
            what = "there is no such key"
        case "missing":
            what = "is missing"
        case "literal_error":
            what = f"must be {error['ctx']['expected']}"
        case _:
            what = str(error["msg"]).removeprefix("Value error, ")
            what = what[0].lower() + what[1:]
    return f"{where}: {what}"
