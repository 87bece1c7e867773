"""Whether a certificate is genuine: /verify for everybody, in the bot."""

from pathlib import Path

import pytest

from handlers.certificates import signatures
from handlers.certificates.callbacks import WithdrawCertificate
from handlers.certificates.checking import EXAMPLE
from storage.certificates import checking, keys, tokens
from storage.certificates.checking import Standing
from storage.kit import audit
from tests.certificates.steps import asks_for, held, was_there
from tests.dialogue import Network


@pytest.mark.parametrize("languages", [("ru", "kk", "uz", "en")])
async def test_whoever_holds_one_checks_it_by_number_or_code(
    network: Network, languages: tuple[str, ...]
) -> None:
    amina = await network.member("Amina", "TJ")
    _, event_id = await was_there(network, amina)
    found = await asks_for(amina, event_id, "Karimova Amina")
    ways = (
        f"/verify {found.number.lower().replace('-', ' ')}",
        found.number,
        found.token,
        f"https://example.org/verify.html#{found.token}",
    )
    for text, language in zip(ways, languages, strict=True):
        stranger = network.newcomer("Reader", phone=language)
        await stranger.say("/verify")
        assert stranger.reads("certificate-check-how", number=EXAMPLE)
        await stranger.say(text)
        assert stranger.reads("certificate-checked-valid"), stranger.screen
        assert "Karimova Amina" in stranger.screen and found.number in stranger.screen
    assert "Amina" not in stranger.screen.replace("Karimova Amina", ""), "only what it says"


async def test_what_is_forged_cut_or_of_another_key(network: Network, tmp_path: Path) -> None:
    amina = await network.member("Amina", "TJ", language="kk")
    _, event_id = await was_there(network, amina)
    found = await asks_for(amina, event_id)
    head, _body, signature = found.token.split(".")
    other = tokens.compose(found.claims, signatures.signer(tmp_path / "other.sqlite3"))
    longer = tokens.packed(found.claims).replace(found.name, "Somebody Else")
    for text, key in (
        (f"{head}.{tokens.encoded(longer.encode())}.{signature}", "forged"),
        (found.token[:-20], "cut"),
        (other, "other-key"),
    ):
        await amina.say(text)
        assert amina.reads(f"certificate-checked-{key}", network="Kurak"), key
        assert "Somebody Else" not in amina.screen


async def test_numbers_cannot_be_guessed_for_long(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    _, event_id = await was_there(network, amina)
    found = await asks_for(amina, event_id)
    guesser = await network.member("Guesser", "KZ")
    await guesser.say("hello-from-here")
    assert not guesser.reads("certificate-checked-unknown"), "an ordinary text is no number"
    for _ in range(checking.WRONG_NUMBER_LIMIT.times):
        await guesser.say(tokens.new_number())
        assert guesser.reads("certificate-checked-unknown")
    await guesser.say(found.number)
    assert guesser.reads("certificate-checked-too-many")
    await guesser.say(found.token)
    assert guesser.reads("certificate-checked-valid"), "who has the code need not guess"


async def test_an_admin_withdraws_one_and_its_holder_is_told(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    admin, event_id = await was_there(network, amina)
    found = await asks_for(amina, event_id)
    await amina.insist(WithdrawCertificate(found.number))
    assert await held(amina, event_id) is not None
    await admin.say(found.token)
    await admin.press(WithdrawCertificate(found.number))
    await admin.confirm()
    assert admin.reads("certificate-withdraw-withdrawn")
    await admin.say(f"/verify {found.token}")
    assert admin.reads("certificate-checked-withdrawn")
    (entry,) = await audit.latest(network.db, 1)
    assert (entry.action, entry.kind) == ("certificate-withdrawn", "certificate")
    # She was there, so she may have another one.
    assert (await asks_for(amina, event_id)).number != found.number


async def test_a_new_key_leaves_older_certificates_valid_unless_it_was_stolen(
    network: Network,
) -> None:
    amina, maral = await network.member("Amina", "TJ"), await network.member("Maral", "TM")
    _, event_id = await was_there(network, amina, maral)
    older = await asks_for(amina, event_id)
    file = keys.file_of(network.db.path)
    stolen = signatures.signer(network.db.path)
    file.unlink()
    newer = await asks_for(maral, event_id)
    assert len(await keys.known(network.db)) == 2
    for found in (older, newer):
        await maral.say(found.token)
        assert maral.reads("certificate-checked-valid")
    forged = tokens.compose(
        tokens.unpacked(tokens.packed(older.claims).replace(older.number, "0000-0000-0000")), stolen
    )
    claims = tokens.verified(forged, await keys.known(network.db), signatures.is_signature)
    assert isinstance(claims, tokens.Claims)
    for ids, standing in (((), Standing.UNLISTED), ((stolen.key_id,), Standing.STOLEN)):
        assert (await checking.by_token(network.db, forged, claims, ids)).standing is standing
    kept = await checking.by_token(network.db, older.token, older.claims, (stolen.key_id,))
    assert kept.standing is Standing.VALID, "what is on the list counts"
