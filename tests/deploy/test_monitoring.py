"""The alert rules and the dashboard read metrics that the bot has, and say what docs explain."""

import json
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import yaml

from bot import app, config
from bot.clock import Clock
from bot.simulator.server import Simulator
from bot.troubles import Kind
from tests.deploy.steps import configuration
from tests.dialogue import PUBLIC, UNHURRIED, new_world

ROOT = Path(__file__).parent.parent.parent
PROMETHEUS = ROOT / "deploy/prometheus"
RULES = yaml.safe_load((PROMETHEUS / "kurak.rules.yml").read_text("utf-8"))["groups"][0]["rules"]
DASHBOARD = json.loads((ROOT / "deploy/grafana/kurak.json").read_text("utf-8"))

promtool = pytest.mark.skipif(
    shutil.which("promtool") is None, reason="promtool is missing: apt-get install prometheus"
)


@pytest.fixture(params=["polling", "webhook"])
async def metrics(
    request: pytest.FixtureRequest, tmp_path: Path, unused_tcp_port_factory: Any
) -> AsyncGenerator[str]:
    """What /metrics says to a Prometheus, in each mode."""
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    port = unused_tcp_port_factory()
    webhook = unused_tcp_port_factory() if request.param == "webhook" else None
    if webhook:
        simulator.proxies[PUBLIC] = f"http://127.0.0.1:{webhook}"
    settings = config.load(configuration(tmp_path, simulator, port, webhook))
    async with (
        app.run_bot(settings, Clock(), UNHURRIED),
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}/metrics") as response,
    ):
        assert response.headers["Content-Type"].startswith("text/plain; version=")
        yield await response.text()
    await simulator.close()


def names_in(expression: str) -> set[str]:
    """The metrics of a PromQL expression: ours, the process's and Prometheus's own."""
    without = re.sub(r"\{[^}]*\}|\[[^\]]*\]|\bon \(\w+\)|\bby \(\w+\)", "", expression)
    return set(re.findall(r"\b(?:kurak|process)_\w+", without))


def expressions() -> dict[str, str]:
    """Every expression of the rules and the dashboard, by where it stands."""
    found = {f"rule {rule['alert']}": rule["expr"] for rule in RULES}
    for panel in DASHBOARD["panels"]:
        for target in panel.get("targets", ()):
            found[f"panel {panel['title']} {target['refId']}"] = target["expr"]
    return found


MODES = {"kurak_poll": "polling", "kurak_polls": "polling", "kurak_webhook": "webhook"}
"""The mode in which metrics with this beginning exist."""

LATER = {"kurak_backup_age_seconds"}
"""Metrics that a bot has only when it has run for a while."""


async def test_every_metric_that_is_read_is_there(
    metrics: str, request: pytest.FixtureRequest
) -> None:
    there = set(re.findall(r"^(\w+)(?:\{.*\})? \S+$", metrics, re.MULTILINE))
    mode = request.node.callspec.params["metrics"]
    named = {name: where for where, text in expressions().items() for name in names_in(text)}
    assert len(named) > 20
    for name, where in named.items():
        only_in = MODES.get("_".join(name.split("_")[:2]), mode)
        if only_in == mode and name not in LATER:
            assert name in there, f"{where}: {name}"
    said = (ROOT / "bot/health.py").read_text("utf-8")
    assert all(f'"{name}"' in said for name in LATER)


@promtool
async def test_prometheus_has_nothing_against_the_metrics(metrics: str) -> None:
    run = subprocess.run(
        ["promtool", "check", "metrics"], input=metrics, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert not run.stdout + run.stderr


@promtool
@pytest.mark.parametrize(
    "command",
    [
        ("check", "rules", "kurak.rules.yml"),
        ("check", "config", "prometheus.yml"),
        ("test", "rules", "kurak.rules.test.yml"),
    ],
    ids=" ".join,
)
def test_prometheus_takes_the_rules(command: tuple[str, ...]) -> None:
    run = subprocess.run(
        ["promtool", *command], cwd=PROMETHEUS, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_each_alert_is_tried() -> None:
    tried = yaml.safe_load((PROMETHEUS / "kurak.rules.test.yml").read_text("utf-8"))["tests"]
    assert {test["name"] for test in tried} == {rule["alert"] for rule in RULES}
    for test in tried:
        assert any(one["exp_alerts"] for one in test["alert_rule_test"])
        assert not test["alert_rule_test"][-1]["exp_alerts"], "it ends"


def test_each_kind_of_trouble_raises_exactly_one_alert() -> None:
    alerts = Counter(
        kind
        for rule in RULES
        for kinds in re.findall(r'kurak_trouble\{kind=~?"([^"]+)"', rule["expr"])
        for kind in kinds.split("|")
    )
    assert alerts == Counter(kind.value for kind in Kind)


def test_each_alert_has_a_section() -> None:
    text = (ROOT / "docs/operating.md").read_text("utf-8")
    sections = re.findall(r"^### (Kurak\w+)$", text, re.MULTILINE)
    assert sections == [rule["alert"] for rule in RULES]
    for rule in RULES:
        assert rule["labels"]["severity"] in ("critical", "warning", "info")
        assert set(rule["annotations"]) == {"summary", "description"}


def test_the_dashboard_can_be_imported() -> None:
    assert DASHBOARD["uid"] == "kurak"
    assert DASHBOARD["schemaVersion"] >= 36
    assert "id" not in DASHBOARD, "Grafana gives the id"
    variables = {variable["name"]: variable for variable in DASHBOARD["templating"]["list"]}
    assert variables["datasource"]["type"] == "datasource"
    assert variables["datasource"]["query"] == "prometheus"
    source = {"type": "prometheus", "uid": "${datasource}"}
    panels = DASHBOARD["panels"]
    assert len({panel["id"] for panel in panels}) == len(panels)
    taken = set[tuple[int, int]]()
    for panel in panels:
        place = panel["gridPos"]
        cells = {
            (x, y)
            for x in range(place["x"], place["x"] + place["w"])
            for y in range(place["y"], place["y"] + place["h"])
        }
        assert place["x"] + place["w"] <= 24
        assert not cells & taken, f"{panel['title']} lies on another"
        taken |= cells
        if panel["type"] == "row":
            continue
        assert panel["datasource"] == source, panel["title"]
        for target in panel["targets"]:
            assert target["datasource"] == source, panel["title"]
            used = set(re.findall(r"\$\{?(\w+)\}?", target["expr"]))
            assert used <= {*variables, "__rate_interval"}, panel["title"]


@promtool
def test_prometheus_can_read_every_expression(tmp_path: Path) -> None:
    rules = [
        {"record": "x", "expr": text.replace("$__rate_interval", "1m")}
        for text in expressions().values()
    ]
    file = tmp_path / "all.yml"
    file.write_text(yaml.safe_dump({"groups": [{"name": "all", "rules": rules}]}))
    run = subprocess.run(
        ["promtool", "check", "rules", str(file)], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
