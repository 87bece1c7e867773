"""`kurak verify`, with the database and offline, and the page in a browser, all about the same
certificates.
"""

import io
import sys
from pathlib import Path

import pytest
from playwright.async_api import async_playwright

from bot import verify, verify_page
from bot.check import files
from bot.config import Certificates, Config, Storage
from bot.verify import Exit
from handlers.certificates import signatures
from storage.certificates import issuing, keys, tokens
from storage.certificates.records import Kind
from tests.certificates.steps import asks_for, held, was_there
from tests.demo.conftest import CHROMIUM, FLAGS
from tests.dialogue import Network, running_network
from tests.storage.machine import START

NAME = "Ҷӯраева <b>Амина</b>"


async def issued(network: Network, folder: Path) -> dict[str, str]:
    """The texts of certificates by what they are."""
    amina, maral = await network.member("Amina", "TJ"), await network.member("Maral", "TM")
    _, event_id = await was_there(network, amina, maral)
    good, gone = await asks_for(amina, event_id, NAME), await asks_for(maral, event_id)
    own = (await maral.member()).id
    now = network.clock.now()
    await issuing.withdraw_own(network.db, own, Kind.ATTENDANCE, event_id, now)
    assert await held(maral, event_id) is None
    head, _, signature = good.token.split(".")
    said = tokens.packed(good.claims).replace("border", "bolder")
    other = signatures.signer(folder / "other.sqlite3")
    return {
        "valid": good.token,
        "number": good.number,
        "withdrawn": gone.token,
        "forged": f"{head}.{tokens.encoded(said.encode())}.{signature}",
        "cut": good.token[:-9],
        "other-key": tokens.compose(good.claims, other),
    }


async def test_the_command_and_the_page_say_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running_network(tmp_path) as network:
        with pytest.raises(ValueError, match="no certificate"):
            list(verify_page.write(network.settings, tmp_path / "web", network.clock.now()))
        texts = await issued(network, tmp_path)
        settings, now = network.settings, network.clock.now()
        page, pem = verify_page.write(settings, tmp_path / "web", now)
        # Beside the running bot.
        for what, text in texts.items():
            code = verify.run(text, settings, ())
            said = capsys.readouterr().out
            assert code == (Exit.GENUINE if what in ("valid", "number") else Exit.NOT), what
            assert (NAME in said) == (what in ("valid", "number")), what
        assert verify.run("hello", settings, ()) is Exit.UNCHECKED
        assert verify.run("0000-0000-0000", settings, ()) is Exit.NOT
    # Offline, from a file and from the standard input.
    offline = {"valid": Exit.GENUINE, "withdrawn": Exit.GENUINE, "number": Exit.UNCHECKED}
    for what, text in texts.items():
        (tmp_path / "code.txt").write_text(f"https://example.org/verify.html#{text}\n")
        given = str(tmp_path / "code.txt") if what != "number" else text
        assert verify.run(given, None, (pem,)) == offline.get(what, Exit.NOT), what
    monkeypatch.setattr(sys, "stdin", io.StringIO(texts["valid"]))
    assert verify.run("-", None, (pem,)) is Exit.GENUINE
    for broken in ("", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"):
        (tmp_path / "broken.pem").write_text(broken)
        assert verify.run(texts["valid"], None, (tmp_path / "broken.pem",)) is Exit.UNCHECKED
    assert verify.run(texts["valid"], None, (tmp_path / "none.pem",)) is Exit.UNCHECKED
    await read_in_a_browser(page, texts)


async def read_in_a_browser(page: Path, texts: dict[str, str]) -> None:
    if CHROMIUM is None:
        pytest.skip("chromium is not installed")
    problems: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        context = await browser.new_context(locale="ru-RU", offline=True)
        view = await context.new_page()
        view.on("pageerror", lambda error: problems.append(str(error)))
        view.on("console", lambda said: problems.append(said.text))
        for what, text in texts.items():
            await view.goto("about:blank")
            await view.goto(f"{page.as_uri()}#{text}")
            result = view.locator("#result")
            await result.wait_for()
            assert await result.get_attribute("data-said") == what
            shown = await result.inner_text()
            assert (NAME in shown) == (what == "valid"), "a name is text, not markup"
        assert await view.title() == "Проверить сертификат"
        await view.select_option("#language", "kk")
        assert "желінікі" in await result.inner_text()
        # An older browser lacks the algorithm, or the whole interface where it is not secure.
        for lacking in (
            "crypto.subtle.importKey = () => Promise.reject(new DOMException('x'))",
            "Object.defineProperty(crypto, 'subtle', {value: undefined})",
        ):
            await view.goto("about:blank")
            await view.goto(page.as_uri())
            await view.evaluate(f"() => {{ {lacking} }}")
            await view.fill("#code", texts["valid"])
            await view.click("#check")
            await view.locator("#result[data-said=old]").wait_for()
        await browser.close()
    assert problems == []


def test_the_doctor_looks_at_the_key(tmp_path: Path) -> None:
    storage = Storage(path=tmp_path / "kurak.sqlite3")
    settings = Config(storage=storage)

    def look(known: Config = settings) -> tuple[str, str]:
        (finding,) = files.certificate_key(known, START)
        return finding.status.value, finding.message

    assert look() == ("ok", "the key will be made with the next certificate")
    signer = signatures.signer(storage.path)
    assert look() == ("ok", f"the key {signer.key_id} signs them")
    stolen = Config(storage=storage, certificates=Certificates(stolen_keys=(signer.key_id,)))
    assert look(stolen)[0] == "failed"
    keys.file_of(storage.path).write_text("nothing")
    assert look()[0] == "failed"
    keys.file_of(storage.path).chmod(0o644)
    assert any("certificate-key" in one.message for one in files.permissions(settings, START))
