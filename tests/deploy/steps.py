"""A bot that somebody supervises, as it is configured."""

from pathlib import Path

from bot.simulator.server import Simulator
from tests.dialogue import PUBLIC, SECRET, TOKEN


def configuration(folder: Path, simulator: Simulator, port: int, webhook: int | None) -> Path:
    """A configuration file with /healthz on `port`, and in webhook mode on the port `webhook`."""
    mode = (
        f'mode = "webhook"\n[telegram.webhook]\nurl = "{PUBLIC}/k"\nport = {webhook}\n'
        f'secret = "{SECRET}"\n'
        if webhook
        else ""
    )
    path = folder / "config.toml"
    path.write_text(
        f'[telegram]\ntoken = "{TOKEN}"\napi_url = "{simulator.address}"\n{mode}'
        f'[storage]\npath = "{folder / "kurak.sqlite3"}"\n[health]\nlisten = "127.0.0.1:{port}"\n'
    )
    path.chmod(0o600)
    return path
