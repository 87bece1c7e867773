"""`kurak bundle`: what every member reads, as a small zip for each language."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from bot.config import Config
from bot.snapshot import snapshot
from handlers.bundles.archives import archive
from handlers.kit.texts import texts
from storage.bundles import contents


def bundles(
    settings: Config, folder: Path, country: str | None, now: datetime
) -> Iterator[tuple[Path, int]]:
    """Write the bundles into a new folder, beside the running bot; yields each that is written, and
    how many articles did not fit into it.

    Raises StorageError, and OSError if the folder is there already.
    """
    with snapshot(settings.storage) as tx:
        tx.execute("BEGIN")
        found = {
            language: contents.read(tx, language, country, now)
            for language in settings.network.languages
        }
    folder.mkdir(parents=True)
    for language, one in found.items():
        made = archive(texts(language), settings.network.name, "", one, now)
        path = folder / made.file.name
        path.write_bytes(made.file.content)
        yield path, made.left_out
