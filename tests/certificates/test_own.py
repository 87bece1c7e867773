"""Her certificates: asked for, agreed to, named anew, withdrawn."""

import json
from datetime import timedelta

from handlers.certificates.callbacks import (
    GetCertificate,
    RenameCertificate,
    WithdrawOwnCertificate,
)
from handlers.events import callbacks as events
from handlers.events.callbacks import OpenEvent
from handlers.kit import forms
from handlers.kit.navigation import Certificates, OpenCertificate
from handlers.privacy.callbacks import GetData
from storage import erasure, suspensions
from storage.certificates import checking, keys, records
from storage.certificates.checking import Standing
from tests.certificates.steps import asks_for, held, was_there
from tests.dialogue import Network, plain
from tests.events.steps import file_in
from tests.readers.pictures import pdf_lines


async def test_she_reads_all_that_it_says_before_it_is_made(network: Network) -> None:
    amina = await network.member("Amina", "TJ", language="tg")
    admin, event_id = await was_there(network, amina)
    await amina.forge(OpenEvent(event_id))
    await amina.press(OpenCertificate("attendance", event_id))
    assert amina.reads("certificate-says-all") and "Women in border services" in amina.screen
    assert await held(amina, event_id) is None, "nothing is made yet"
    await amina.press(forms.Change("certificate", "name"))
    await amina.say("Ҷӯраева Амина Ғаффоровна")
    await amina.press(forms.Submit("certificate"))
    found = await held(amina, event_id)
    assert found is not None and found.name == "Ҷӯраева Амина Ғаффоровна"
    lines = "\n".join(pdf_lines(file_in(amina)))
    for said in (found.name, found.number, "Women in border services", "Certificate of attendance",
                 "Сертификати иштирок"):  # fmt: skip
        assert said in lines
    profile = await amina.profile()
    assert profile is not None and profile.sector not in lines
    # Her next one begins with this name, which others do not see.
    assert await records.last_name(network.db, (await amina.member()).id) == found.name
    await admin.say("/find Ғаффоровна")
    assert found.name not in admin.inbox


async def test_nobody_has_one_who_was_not_there_or_before_it_is_over(network: Network) -> None:
    amina, maral = await network.member("Amina", "TJ"), await network.member("Maral", "TM")
    _, event_id = await was_there(network, amina)
    await maral.forge(OpenEvent(event_id))
    assert not maral.sees(OpenCertificate("attendance", event_id))
    for kind in ("attendance", "project", "mentoring", "other"):
        await maral.forge(OpenCertificate(kind, event_id))
        await maral.forge(GetCertificate(kind, event_id))
        await maral.forge(RenameCertificate(kind, event_id))
        await maral.insist(WithdrawOwnCertificate(kind, event_id))
        assert not any("document" in message for message in maral.messages)
    await maral.forge(forms.Submit("certificate"))
    assert await held(maral, event_id) is None
    await amina.forge(Certificates(0))
    assert amina.sees(OpenCertificate("attendance", event_id))
    await maral.forge(Certificates(0))
    assert maral.reads("certificate-none")


async def test_another_name_withdraws_the_older_one(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    _, event_id = await was_there(network, amina)
    first = await asks_for(amina, event_id)
    await amina.press(GetCertificate("attendance", event_id))
    assert first.number in "\n".join(pdf_lines(file_in(amina)))
    await amina.forge(RenameCertificate("attendance", event_id))
    await amina.say("call me +992 90 123 45 67")
    assert await held(amina, event_id) == first, "no contact on it"
    await amina.say("名前 Amina")
    assert amina.reads("certificate-letters")
    await amina.say("Karimova Amina")
    assert amina.reads("certificate-replaces", number=first.number)
    await amina.press(forms.Submit("certificate"))
    second = await held(amina, event_id)
    assert second is not None and second.name == "Karimova Amina"
    looks = [await network.db.read(lambda tx, n=n: checking.look_up(tx, n).standing)
             for n in (first.number, second.number)]  # fmt: skip
    assert looks == [Standing.WITHDRAWN, Standing.VALID]


async def test_what_has_changed_since_she_read_it_is_read_again(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    _admin, event_id = await was_there(network, amina)
    await amina.forge(OpenCertificate("attendance", event_id))
    await network.db.write(lambda tx: tx.execute("UPDATE event_texts SET title = 'Workshop'"))
    await amina.press(forms.Submit("certificate"))
    assert amina.reads("certificate-issue-changed") and "Workshop" in amina.screen
    assert await held(amina, event_id) is None
    await amina.press(forms.Submit("certificate"))
    found = await held(amina, event_id)
    assert found is not None and found.title == "Workshop"


async def test_a_mark_that_was_wrong_withdraws_it_and_she_is_told(network: Network) -> None:
    amina = await network.member("Amina", "TJ", language="uz")
    admin, event_id = await was_there(network, amina)
    number = (await asks_for(amina, event_id)).number
    member = (await amina.member()).id
    await admin.forge(events.MarkAttendance(event_id, member, 1, False, 0))
    assert await held(amina, event_id) is None
    await network.pass_time(timedelta(hours=12))
    await amina.open_notice()
    assert amina.reads("certificate-withdrawn", number=number)
    await amina.forge(OpenCertificate("attendance", event_id))
    assert amina.reads("certificate-issue-not-earned")


async def test_she_withdraws_her_own_and_may_have_another(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    _, event_id = await was_there(network, amina)
    first = await asks_for(amina, event_id)
    await amina.forge(OpenCertificate("attendance", event_id))
    await amina.insist(WithdrawOwnCertificate("attendance", event_id))
    assert plain("certificate-withdraw-withdrawn", "en") in amina.inbox
    second = await asks_for(amina, event_id)
    assert second.number != first.number


async def test_her_file_has_it_and_her_erasure_takes_it(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    _, event_id = await was_there(network, amina)
    renamed = (await asks_for(amina, event_id, "Old Name")).number
    await amina.forge(RenameCertificate("attendance", event_id))
    await amina.say("Karimova Amina")
    await amina.press(forms.Submit("certificate"))
    found = await held(amina, event_id)
    assert found is not None
    await amina.forge(GetData())
    told = next(
        network.world.files[message["document"]["file_id"]].content.decode()
        for message in reversed(amina.messages)
        if message.get("document", {}).get("file_name", "").endswith(".json")
    )
    (row,) = json.loads(told)["data"]["certificates.member_id"]
    assert (row["number"], row["name"], row["token"]) == (found.number, found.name, found.token)
    own = (await amina.member()).id
    await erasure.erase(network.db, own, network.clock.now())
    kept = await network.db.read(
        lambda tx: json.dumps([list(row) for table in ("certificates", "certificate_withdrawals")
                               for row in tx.rows(f"SELECT * FROM {table}")])
    )  # fmt: skip
    assert "Karimova" not in kept and renamed in kept, "what was withdrawn stays so"
    claims = found.claims
    known = await keys.known(network.db)
    assert known
    checked = await checking.by_token(network.db, found.token, claims, ())
    assert checked.standing is Standing.UNLISTED


async def test_who_is_suspended_gets_none(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    admin, event_id = await was_there(network, amina)
    await amina.forge(OpenCertificate("attendance", event_id))
    actor, own = (await admin.member()).id, (await amina.member()).id
    await suspensions.suspend(network.db, actor, own, network.clock.now())
    await amina.forge(forms.Submit("certificate"))
    assert await held(amina, event_id) is None


async def test_the_days_on_which_she_was_there(network: Network) -> None:
    amina = await network.member("Amina", "TJ", language="ru")
    _, event_id = await was_there(network, amina, days=3)
    found = await asks_for(amina, event_id)
    assert (found.claims.attended, found.claims.days) == ((1,), 3)
    lines = "\n".join(pdf_lines(file_in(amina)))
    assert "1 из 3" in lines and "Days attended: 1 of 3" in lines
    assert f"{found.claims.first:%Y}" in lines
