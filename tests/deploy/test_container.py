"""The container runs as nobody in particular and writes to its volume only; Caddy is before it."""

import asyncio
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import yaml

from bot import app, config
from bot.clock import Clock
from bot.simulator.server import Simulator
from bot.simulator.world import Person
from tests.deploy.steps import configuration
from tests.dialogue import PUBLIC, UNHURRIED, new_world

ROOT = Path(__file__).parent.parent.parent
DEPLOY = ROOT / "deploy"
TEXT = (DEPLOY / "Containerfile").read_text("utf-8")
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
BY_WEBHOOK = yaml.safe_load((DEPLOY / "compose.webhook.yaml").read_text("utf-8"))


SHARED = yaml.safe_load((DEPLOY / "compose.answering.yaml").read_text("utf-8"))


def instructions(name: str) -> list[str]:
    """The arguments of every instruction with this name, in order."""
    joined = TEXT.replace("\\\n", " ")
    return re.findall(rf"^{name} +(.*)$", joined, re.MULTILINE)


def test_the_image_is_slim_and_runs_as_nobody_in_particular() -> None:
    assert re.search(r"python:3\.\d+-slim$", instructions("ARG")[0])
    assert instructions("USER") == ["10001:10001"]
    assert instructions("VOLUME") == ["/data"]
    assert len(instructions("HEALTHCHECK")) == 1
    assert all("--require-hashes" in run for run in instructions("RUN") if "-r " in run)
    last = TEXT.rpartition("FROM ")[2]
    assert "pip" not in last, "the image has the bot and what it needs, built before"


def test_what_it_is_built_from_is_there_and_not_ignored() -> None:
    allowed = {
        line.removeprefix("!")
        for line in (ROOT / ".containerignore").read_text("utf-8").splitlines()
        if line.startswith("!")
    }
    copied = {
        name
        for line in instructions("COPY")
        if not line.startswith("--from")
        for name in line.split()[:-1]
    }
    assert copied == allowed
    assert all((ROOT / name).exists() for name in copied)


def test_the_settings_of_the_image_are_settings_of_the_bot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pairs = dict(re.findall(r"(KURAK_\w+)=(\S+)", TEXT))
    assert len(pairs) == 2
    for name, value in pairs.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("KURAK_TELEGRAM__TOKEN", "123456:" + "a" * 35)
    settings = config.load(None)
    assert settings.storage.path.is_relative_to("/data")
    assert settings.health.listen == "0.0.0.0:9100"


@pytest.mark.parametrize("name", ["kurak", "caddy"])
def test_each_service_has_few_rights(name: str) -> None:
    services = COMPOSE["services"] | {"caddy": BY_WEBHOOK["services"]["caddy"]}
    service = services[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["restart"] == "unless-stopped"
    for mount in service["volumes"]:
        source, _, rest = mount.partition(":")
        if source.startswith("."):
            assert rest.endswith(":ro"), mount
            assert source == "./config.toml" or (DEPLOY / source).exists(), mount
    if name == "kurak":
        assert service["user"] == instructions("USER")[0]
        assert all(port.startswith("127.0.0.1:") for port in service["ports"])
        check = " ".join(service["healthcheck"]["test"])
        assert re.findall(r"http://\S+'", check) == re.findall(
            r"http://\S+'", instructions("HEALTHCHECK")[0]
        )
        assert (DEPLOY / service["build"]["context"] / service["build"]["dockerfile"]).exists()


def test_processes_that_answer_differ_from_the_bot_in_their_role_alone() -> None:
    bot, both = COMPOSE["services"]["kurak"], SHARED["services"]
    more = BY_WEBHOOK["services"]["kurak"]
    assert both["answer-1"] == both["answer-2"]
    assert (
        both["answer-1"].items()
        >= {
            name: value
            for name, value in (bot | more).items()
            if name not in ("build", "ports", "volumes")
        }.items()
    )
    secret = both["kurak"]["volumes"]
    assert both["answer-1"]["volumes"] == bot["volumes"] + secret
    ends = [both[name]["command"] for name in ("kurak", "answer-1")]
    usual = json.loads(instructions("CMD")[-1])
    assert ends == [[*usual, "--role", role] for role in ("send", "answer")]
    port = more["environment"]["KURAK_TELEGRAM__WEBHOOK__PORT"]
    upstream = both["caddy"]["environment"]["KURAK_UPSTREAM"]
    assert upstream == f"answer-1:{port} answer-2:{port}"


def test_webhook_mode_adds_to_the_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "config.toml"
    path.write_text(
        f'[telegram]\ntoken = "123456:{"a" * 35}"\n[telegram.webhook]\nsecret = "{"s" * 20}"\n'
    )
    for name, value in BY_WEBHOOK["services"]["kurak"]["environment"].items():
        given = re.sub(r"\$\{KURAK_HOST[^}]*\}", "bot.example.org", value)
        monkeypatch.setenv(name, given)
    settings = config.load(path)
    assert settings.telegram.mode == "webhook"
    assert settings.telegram.webhook is not None
    assert settings.telegram.webhook.url == "https://bot.example.org/kurak"
    upstream = BY_WEBHOOK["services"]["caddy"]["environment"]["KURAK_UPSTREAM"]
    assert upstream == f"kurak:{settings.telegram.webhook.port}"


@pytest.mark.skipif(shutil.which("caddy") is None, reason="caddy is missing: apt-get install caddy")
async def test_caddy_passes_on_what_telegram_sends_and_nothing_else(
    tmp_path: Path, unused_tcp_port_factory: Any
) -> None:
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    health, hook, front = (unused_tcp_port_factory() for _ in range(3))
    # Without https, which needs a public name.
    simulator.proxies[PUBLIC] = f"http://127.0.0.1:{front}"
    path = configuration(tmp_path, simulator, health, hook)
    path.write_text(path.read_text().replace(f"{PUBLIC}/k", f"{PUBLIC}/kurak"))
    caddy = await asyncio.create_subprocess_exec(
        "caddy", "run", "--adapter", "caddyfile", "--config", str(DEPLOY / "Caddyfile"),
        env=os.environ | {
            "KURAK_HOST": f"http://:{front}",
            "KURAK_UPSTREAM": f"127.0.0.1:{hook}",
            "XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path),
        },
        stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        assert caddy.stderr is not None
        while b"serving initial configuration" not in (line := await caddy.stderr.readline()):
            assert line
        async with (
            app.run_bot(config.load(path), Clock(), UNHURRIED),
            aiohttp.ClientSession() as session,
        ):
            amina = simulator.world.add(Person(5, "Amina", started=True))
            simulator.world.write(amina, "/help")
            async with asyncio.timeout(30):
                await simulator.world.until(lambda: len(amina.messages) > 1)
            for way, status in (("/", 404), ("/metrics", 404), ("/kurak/x", 404), ("/kurak", 403)):
                async with session.post(f"http://127.0.0.1:{front}{way}") as response:
                    assert response.status == status, way
    finally:
        caddy.terminate()
        await caddy.communicate()
        await simulator.close()
