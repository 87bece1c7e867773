"""Materials of an event reach those who attended."""

from datetime import timedelta

from handlers.events import callbacks
from handlers.events.callbacks import OpenEvent
from tests.dialogue import Network
from tests.events.steps import code_of, ready


async def test_materials_reach_those_who_came(network: Network) -> None:
    amina, maral = await network.member("Amina", "TJ"), await network.member("Maral", "TM")
    admin, event_id = await ready(network, amina, maral)
    await network.pass_time(timedelta(days=1))
    await amina.say(await code_of(admin, event_id))
    await admin.forge(callbacks.AddMaterial(event_id))
    await admin.say("not a link")
    assert admin.reads("form-link-or-file")
    await admin.say("https://example.org/slides")
    assert admin.reads("event-feedback-notice-added")
    await admin.forge(callbacks.AddMaterial(event_id))
    await admin.send("voice")
    assert admin.reads("form-file-not-recording")
    await admin.send("document", caption="Slides of day one")
    assert admin.reads("event-feedback-notice-added")
    await admin.press(callbacks.SendMaterials(event_id))
    assert amina.reads("event-materials-sent", title="Women in border services")
    assert not maral.reads("event-materials-sent", title="Women in border services")
    before = len(amina.messages)
    await admin.press(callbacks.SendMaterials(event_id))
    assert len(amina.messages) == before, "nothing new, nobody told"
    await amina.press(callbacks.ShowMaterials(event_id))
    assert "https://example.org/slides" in amina.screen
    (fetch,) = [press for press in amina.presses if isinstance(press, callbacks.GetMaterial)]
    await amina.press(fetch)
    assert "document" in amina.last
    await maral.forge(OpenEvent(event_id))
    await maral.press(callbacks.ShowMaterials(event_id))
    assert "https://example.org/slides" in maral.screen
