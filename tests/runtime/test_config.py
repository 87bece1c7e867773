import itertools
import json
import os
import tomllib
from pathlib import Path

import pytest

from bot import config
from bot.config import Config, ConfigError
from tests.dialogue import TOKEN

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("KURAK_"):
            monkeypatch.delenv(name)


def file(folder: Path, text: str) -> Path:
    path = folder / "config.toml"
    path.write_text(text)
    path.chmod(0o600)
    return path


def problems(path: Path | None) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        config.load(path)
    return list(caught.value.problems)


def test_only_the_token_is_needed(tmp_path: Path) -> None:
    loaded = config.load(file(tmp_path, f'[telegram]\ntoken = "{TOKEN}"\n'))
    assert loaded.token == TOKEN
    assert loaded.network.countries == ("KZ", "KG", "TJ", "TM", "UZ")
    assert loaded.network.languages == ("en", "ru", "kk", "ky", "tg", "tk", "uz")
    assert loaded.network.entry == "approval"
    assert loaded.telegram.api_url == "https://api.telegram.org"
    assert loaded.telegram.mode == "polling"
    assert loaded.delivery.rate == 30


def test_variables_win_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KURAK_TELEGRAM__TOKEN", TOKEN)
    monkeypatch.setenv("KURAK_NETWORK__ADMINS", "[7, 8]")
    monkeypatch.setenv("KURAK_NETWORK__ENTRY", "open")
    loaded = config.load(file(tmp_path, '[network]\nentry = "approval"\nname = "Dialogue"\n'))
    assert loaded.token == TOKEN
    assert loaded.network.admins == (7, 8)
    assert loaded.network.entry == "open"
    assert loaded.network.name == "Dialogue"


def test_without_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KURAK_TELEGRAM__TOKEN", TOKEN)
    assert config.load(None).token == TOKEN


def test_the_token_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "token").write_text(f"{TOKEN}\n")
    path = file(tmp_path, f'[telegram]\ntoken_file = "{tmp_path / "token"}"\n')
    assert config.load(path).token == TOKEN


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[telegram]\n", "[telegram] token: is missing"),
        ('[telegram]\ntoken = "123"\n', "[telegram] token: does not look like"),
        ("[telegram]\ntoken = 5\n", "[telegram] token: "),
        ('[telegram]\ntoken_file = "/no/such"\n', "[telegram] token_file: "),
        ('[telegram]\nmode = "pigeon"\n', "[telegram] mode: must be 'polling' or 'webhook'"),
        ('[telegram]\napi_url = "ftp://x"\n', "[telegram] api_url: must be an address"),
        ('[telegram]\ntokne = "x"\n', "[telegram] tokne: there is no such key"),
        ('[netwrok]\nname = "x"\n', "[netwrok]: there is no such key"),
        ('[network]\nentry = "closed"\n', "[network] entry: must be 'open', 'approval' or"),
        ('[network]\nvet_twice = ["spy"]\n', "[network] vet_twice: 'spy' is not a field of work"),
        ('[network]\ncountries = ["KZ", "XX"]\n', "[network] countries: 'XX' is not a country"),
        ("[network]\ncountries = []\n", "[network] countries: "),
        ('[network]\nlanguages = ["en", "en"]\n', "[network] languages: a language stands there"),
        ('[network]\nadmins = ["me"]\n', "[network] admins.0: "),
        ("[network]\nadmins = [-5]\n", "[network] admins.0: "),
        ('[network]\nname = ""\n', "[network] name: "),
        ("[delivery]\nrate = 0\n", "[delivery] rate: "),
        ('[log]\nlevel = "loud"\n', "[log] level: must be "),
        ("[telegram\n", "is not valid TOML"),
    ],
)
def test_what_is_wrong_is_refused_by_name(tmp_path: Path, text: str, said: str) -> None:
    found = problems(file(tmp_path, text))
    assert any(said in problem for problem in found), found
    assert all("\n" not in problem for problem in found)


def test_all_problems_at_once(tmp_path: Path) -> None:
    found = problems(file(tmp_path, '[network]\nentry = "x"\nfoo = 1\n[log]\nlevel = "x"\n'))
    assert len(found) == 3


def test_webhook_mode_needs_its_section(tmp_path: Path) -> None:
    head = f'[telegram]\ntoken = "{TOKEN}"\nmode = "webhook"\n'
    assert "[telegram.webhook]" in problems(file(tmp_path, head))[0]
    section = '[telegram.webhook]\nurl = "https://x.org/y"\nsecret = "0123456789abcdef"\n'
    loaded = config.load(file(tmp_path, head + section))
    assert loaded.telegram.webhook is not None


def webhook_file(folder: Path, url: str, secret: str = "0123456789abcdef", more: str = "") -> Path:
    return file(
        folder,
        f'[telegram]\ntoken = "{TOKEN}"\nmode = "webhook"\n{more}'
        f"[telegram.webhook]\nurl = {json.dumps(url)}\nsecret = {json.dumps(secret)}\n",
    )


GOOD_HOST = "https://bot.example.org"


@pytest.mark.parametrize(
    "url",
    [
        GOOD_HOST, f"{GOOD_HOST}/kurak", f"{GOOD_HOST}:443/", f"{GOOD_HOST}:80/k",
        f"{GOOD_HOST}:88/k", f"{GOOD_HOST}:8443/k?a=b", "https://xn--80ak6aa92e.com/k",
        "https://8.8.8.8/k", "https://[2606:4700::1111]:8443/k",
    ],
)  # fmt: skip
def test_webhook_addresses_that_telegram_takes(tmp_path: Path, url: str) -> None:
    loaded = config.load(webhook_file(tmp_path, url))
    assert loaded.telegram.webhook is not None
    assert loaded.telegram.webhook.url == url


@pytest.mark.parametrize(
    "url",
    [
        "http://bot.example.org/kurak", "ftp://bot.example.org/kurak", "bot.example.org/kurak",
        f"{GOOD_HOST}:8444/kurak", f"{GOOD_HOST}:8080/", f"{GOOD_HOST}:0/", f"{GOOD_HOST}:99999/",
        f"{GOOD_HOST}:x/", f"{GOOD_HOST}/ku rak", f" {GOOD_HOST}", f"{GOOD_HOST}\n", "https://",
        "https:///kurak", "https://:443/kurak", "https://bot.example.org/кұрақ",
        "https://кұрақ.example.org/", "https://amina:word@bot.example.org/", f"{GOOD_HOST}/#x",
        "https://localhost/k", "https://127.0.0.1/k", "https://10.0.0.1/k", "https://192.168.1.5/",
        "https://169.254.1.1/", "https://0.0.0.0/", "https://[::1]/k", "https://[fe80::1]/k",
        "https://[a.b/k", "https://intranet/k", "https://bot.localhost/k", "https://127.1/k",
        "https://localhost./k", "https://100.64.0.1/", f"{GOOD_HOST}/{'k' * 3000}",
    ],
)  # fmt: skip
def test_webhook_addresses_that_telegram_refuses(tmp_path: Path, url: str) -> None:
    [problem] = problems(webhook_file(tmp_path, url))
    assert problem.startswith("[telegram.webhook] url: "), problem
    assert "\n" not in problem


@pytest.mark.parametrize("url", ["http://127.0.0.1:9000/k", "http://bot:9000/k"])
def test_a_bot_api_server_of_ones_own_takes_more(tmp_path: Path, url: str) -> None:
    more = 'api_url = "http://127.0.0.1:8081"\n'
    assert config.load(webhook_file(tmp_path, url, more=more)).telegram.webhook is not None
    with pytest.raises(ConfigError):
        config.load(webhook_file(tmp_path, f"{url} x", more=more))


@pytest.mark.parametrize(
    "secret",
    [
        "", "short", "fifteen-letters", "a secret of many signs", "sixteen-letters!", "x" * 257,
        "пароль-из-букв-кириллицы", "0123456789abcde\n", "0123456789abcdef\n", "0123456789abcdé",
    ],
)  # fmt: skip
def test_webhook_secrets_that_telegram_refuses(tmp_path: Path, secret: str) -> None:
    [problem] = problems(webhook_file(tmp_path, GOOD_HOST, secret))
    assert problem.startswith("[telegram.webhook] secret: ")
    assert not secret or secret not in problem


@pytest.mark.parametrize("secret", ["0123456789abcdef", "A-b_" * 64])
def test_webhook_secrets_that_telegram_takes(tmp_path: Path, secret: str) -> None:
    assert config.load(webhook_file(tmp_path, GOOD_HOST, secret)).telegram.webhook is not None


@pytest.mark.parametrize("name", ["KURAK_TOKEN", "KURAK_TELEGRAM__TOKN", "KURAK_NETWORK__FOO"])
def test_an_unknown_variable_is_refused(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("KURAK_TELEGRAM__TOKEN", TOKEN)
    monkeypatch.setenv(name, "x")
    assert "there is no such key" in problems(None)[0]


def test_the_token_is_in_no_message(tmp_path: Path) -> None:
    text = f'[telegram]\ntoken = "{TOKEN}"\ntoken_file = "x"\n[network]\nfoo = "{TOKEN}"\n'
    path = file(tmp_path, text)
    assert all(TOKEN not in problem for problem in problems(path))
    assert TOKEN not in repr(config.load(file(tmp_path, f'[telegram]\ntoken = "{TOKEN}"\n')))


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o602, 0o644, 0o666])
def test_a_file_that_others_can_read_gets_a_warning(
    tmp_path: Path, mode: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = file(tmp_path, f'[telegram]\ntoken = "{TOKEN}"\n')
    assert config.warnings(path) == []
    path.chmod(mode)
    assert config.warnings(path) == [
        f"{path} holds the token and others can read it: chmod 600 {path}"
    ]
    hook = f'[telegram.webhook]\nurl = "https://x.org/"\nsecret = "{"s" * 16}"\n'
    path = file(tmp_path, hook)
    path.chmod(mode)
    assert "holds the webhook's secret" in config.warnings(path)[0]
    token = tmp_path / "token"
    token.write_text(TOKEN)
    token.chmod(0o600)
    path = file(tmp_path, f'[telegram]\ntoken_file = "{token}"\n')
    path.chmod(mode)
    assert config.warnings(path) == [], "it holds no secret itself"
    token.chmod(mode)
    warning = f"{token} holds the token and others can read it: chmod 600 {token}"
    assert config.warnings(path) == [warning]
    monkeypatch.setenv("KURAK_TELEGRAM__TOKEN_FILE", str(token))
    assert config.warnings(None) == [warning]
    path = file(tmp_path, '[network]\nname = "x"\n')
    assert config.warnings(path) == [warning]
    token.chmod(0o600)
    assert config.warnings(path) == []


def test_the_example_names_every_key_with_its_default(tmp_path: Path) -> None:
    text = (ROOT / "config.example.toml").read_text("utf-8")
    uncommented = "\n".join(
        line.removeprefix("# ") if " = " in line or line.startswith("# [") else line
        for line in text.splitlines()
    )
    example = tomllib.loads(uncommented.replace("PUT-THE-TOKEN-HERE", TOKEN))
    services = example.pop("services")["KZ"]
    assert set(services[0]) == set(config.HelpingService.model_fields)
    for section, model in Config.model_fields.items():
        if section == "services":
            continue
        keys = set(model.annotation.model_fields)  # type: ignore[union-attr]
        assert keys == set(example[section]), section
    assert set(example["telegram"]["webhook"]) == set(config.Webhook.model_fields)
    loaded = config.load(file(tmp_path, text.replace("PUT-THE-TOKEN-HERE", TOKEN)))
    default = config.load(file(tmp_path, f'[telegram]\ntoken = "{TOKEN}"\n'))
    assert loaded == default


SERVICE = '[[services.KZ]]\nname = {en = "Helpline", ru = "Доверие"}\nphone = "150"\n'


def test_services_by_country_and_language(tmp_path: Path) -> None:
    text = f'[telegram]\ntoken = "{TOKEN}"\n{SERVICE}note = "Free"\nlanguages = ["kk", "ru"]\n'
    (service,) = config.load(file(tmp_path, text)).services["KZ"]
    assert service.name == {"en": "Helpline", "ru": "Доверие"} and service.note == {"": "Free"}
    assert (service.phone, service.languages) == ("150", ("kk", "ru"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (SERVICE.replace("KZ", "XX"), "[services]: 'XX' is not a country code"),
        (SERVICE.replace("150", "call me"), "[services] KZ.0.phone: "),
        (SERVICE.replace("ru =", "xx ="), "[services] KZ.0.name: 'xx' is not a language"),
        (SERVICE * 6, "[services] KZ: "),
    ],
)
def test_services_that_are_wrong(tmp_path: Path, text: str, said: str) -> None:
    (found,) = problems(file(tmp_path, f'[telegram]\ntoken = "{TOKEN}"\n{text}'))
    assert said in found, found


def test_every_key_of_the_example_is_explained_in_one_line() -> None:
    lines = (ROOT / "config.example.toml").read_text("utf-8").splitlines()
    for before, line in itertools.pairwise(lines):
        if " = " in line.removeprefix("# ") and not line.startswith("# List"):
            assert before.startswith("# "), line
