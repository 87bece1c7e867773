"""The signed text in the code of a certificate: what passes, and what does not."""

import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.certificates import signatures
from storage.certificates import keys, tokens
from storage.certificates.tokens import Claims, Kind, Problem, Role, Signer
from tests.readers import need

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
CLAIMS = Claims(
    "7K3M-9Q2X-4BCD", "Kurak", Kind.ATTENDANCE, "Ҷӯраева Ғ. Ұ", "Şekara gullugy",
    date(2026, 11, 3), date(2026, 11, 5), date(2026, 11, 22), (1, 3), 3,
)  # fmt: skip


@pytest.fixture(scope="module")
def signer(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    return signatures.signer(tmp_path_factory.mktemp("keys") / "kurak.sqlite3")


def check(token: str, *signers: Signer) -> Claims | Problem:
    known = {one.key_id: one.public for one in signers}
    return tokens.verified(token, known, signatures.is_signature)


def test_what_was_signed_is_read_again(signer: Signer) -> None:
    mentor = Claims(**{
        **{name: getattr(CLAIMS, name) for name in CLAIMS.__slots__},
        "kind": Kind.MENTORING, "role": Role.MENTOR, "days": 1, "attended": (),
    })  # fmt: skip
    for claims in (CLAIMS, mentor):
        token = tokens.compose(claims, signer)
        assert check(token, signer) == claims
        assert len(token) < 500, "a printed code stays coarse"


def test_a_key_of_somebody_else_is_told_apart(signer: Signer, tmp_path: Path) -> None:
    other = signatures.signer(tmp_path / "other.sqlite3")
    token = tokens.compose(CLAIMS, other)
    assert check(token, signer) is Problem.OTHER_KEY
    assert check(token, signer, other) == CLAIMS
    # Who takes the id of a known key does not have its secret.
    pretended = Signer(signer.key_id, other.public, other.sign)
    assert check(tokens.compose(CLAIMS, pretended), signer) is Problem.FORGED


@given(st.data())
def test_no_change_of_a_token_passes(signer: Signer, data: st.DataObject) -> None:
    token = tokens.compose(CLAIMS, signer)
    at = data.draw(st.integers(0, len(token) - 1))
    char = data.draw(st.sampled_from("ABCXYZabcxyz019-_."))
    changed = token[:at] + char + token[at + 1 :]
    if changed != token:
        assert isinstance(check(changed, signer), Problem)


@given(st.data())
def test_a_part_of_a_token_is_cut(signer: Signer, data: st.DataObject) -> None:
    token = tokens.compose(CLAIMS, signer)
    assert check(token[: data.draw(st.integers(1, len(token) - 1))], signer) is Problem.CUT


@pytest.mark.parametrize(
    "header",
    ['{"alg":"none","kid":"%s"}', '{"alg":"HS256","kid":"%s"}', '{"kid":"%s"}', "[%s]", "%s"],
)
def test_no_other_way_to_sign_is_accepted(signer: Signer, header: str) -> None:
    _, body, signature = tokens.compose(CLAIMS, signer).split(".")
    forged = f"{tokens.encoded((header % signer.key_id).encode())}.{body}"
    for signed in (signature, tokens.encoded(signer.sign(forged.encode()))):
        assert isinstance(check(f"{forged}.{signed}", signer), Problem)


@pytest.mark.parametrize(
    "body",
    ["{}", "[]", "1", '{"jti":1}', "{" * 5_000, '{"jti":"A","iss":"K","kind":"other"}', "\xff"],
)
def test_a_signed_text_that_is_no_certificate_passes_for_none(signer: Signer, body: str) -> None:
    header = tokens.encoded(f'{{"alg":"EdDSA","kid":"{signer.key_id}"}}'.encode())
    message = f"{header}.{tokens.encoded(body.encode('latin-1'))}"
    token = f"{message}.{tokens.encoded(signer.sign(message.encode()))}"
    assert check(token, signer) is Problem.CUT


def test_openssl_says_the_same(signer: Signer, tmp_path: Path) -> None:
    """The signature, the key's file and its public half, as another program reads them."""
    openssl, token = need("openssl", "openssl"), tokens.compose(CLAIMS, signer)
    message, _, signature = token.rpartition(".")
    (tmp_path / "key.pem").write_text(keys.public_pem(signer.public))
    (tmp_path / "signature").write_bytes(tokens.decoded(signature) or b"")
    for said, code in ((message, 0), (message + "A", 1)):
        (tmp_path / "message").write_text(said)
        done = subprocess.run(
            [openssl, "pkeyutl", "-verify", "-pubin", "-inkey", "key.pem", "-rawin", "-in",
             "message", "-sigfile", "signature"],
            cwd=tmp_path, capture_output=True, check=False,
        )  # fmt: skip
        assert done.returncode == code, done.stderr
    keys.read_or_make(tmp_path / "secret.pem")
    done = subprocess.run(
        [openssl, "pkey", "-in", "secret.pem", "-pubout"],
        cwd=tmp_path, capture_output=True, check=True, text=True,
    )  # fmt: skip
    public = signatures.public_of(keys.read(tmp_path / "secret.pem"))
    assert keys.public_in(done.stdout) == (public,)


def test_the_key_is_made_once_and_for_its_owner(tmp_path: Path) -> None:
    database = tmp_path / "kurak.sqlite3"
    first = signatures.signer(database)
    assert signatures.signer(database).public == first.public
    file = keys.file_of(database)
    assert file.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == [file.name], "nothing is left beside it"
    for broken in ("", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "{}"):
        file.write_text(broken)
        with pytest.raises(keys.KeyFileError):
            signatures.signer(database)
    file.unlink()
    assert signatures.signer(database).public != first.public


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("7K3M-9Q2X-4BCD", "7K3M-9Q2X-4BCD"),
        (" 7k3m 9q2x 4bcd ", "7K3M-9Q2X-4BCD"),
        ("7K3M9Q2X4BCD", "7K3M-9Q2X-4BCD"),
        ("OIL0-0000-0000", "0110-0000-0000"),
        ("7K3M-9Q2X-4BCU", None),
        ("7K3M-9Q2X-4BC", None),
        ("hello", None),
    ],
)
def test_a_number_as_people_type_it(typed: str, number: str | None) -> None:
    assert tokens.number_in(typed) == number


def test_a_token_is_found_in_an_address_and_across_lines(signer: Signer) -> None:
    token = tokens.compose(CLAIMS, signer)
    broken = "\n".join(token[at : at + 60] for at in range(0, len(token), 60))
    for text in (token, f"https://example.org/verify.html#{token}", broken, f" {token}.\n"):
        assert tokens.token_in(text) == token
    assert tokens.token_in("eyJhbGciOiJIUzI1NiJ9.e30.x") is None
    assert tokens.token_in(token * 20) is None
