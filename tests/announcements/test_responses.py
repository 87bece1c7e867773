"""Readers' responses to an announcement: answering its poll, muting its kind."""

from handlers import settings
from handlers.announcements.callbacks import (
    AnswerPoll,
    AskNothing,
    AskText,
    EditAnswers,
    PickAnswers,
    PollChart,
    ShowAnnouncementResults,
    ShowButtons,
    ShowPollAnswers,
    WriteAnswer,
)
from handlers.kit import navigation
from tests.announcements.steps import label, many, received, sends, writes
from tests.dialogue import Network, plain


async def test_kinds_and_quiet_hours(network: Network) -> None:
    amina = await network.member("Amina", language="ru")
    await amina.say("/profile")
    await amina.press(navigation.Settings())
    for kind in ("news", "urgent"):
        await amina.press(settings.ToggleKind(kind, False))
    assert label(amina, "settings-is-off", kind="Новости") in amina.labels
    await amina.press(settings.ToggleKind("news", True))
    assert label(amina, "settings-is-on", kind="Новости") in amina.labels
    await amina.forge(settings.ToggleKind("introduction-asked", False))
    await amina.forge(settings.SetQuietHours(3, 15))
    assert amina.reads("settings-quiet-from")


async def test_a_choice_with_small_numbers_hidden(network: Network) -> None:
    admin = await network.admin()
    readers = await many(network, 7)
    aigul = await network.member("Aigul", "KZ", language="kk")
    id = await writes(admin, "When shall we meet?")
    await admin.forge(ShowButtons(id))
    await admin.press(PickAnswers(id))
    await admin.press(EditAnswers(id, "en"))
    await admin.say("Only one")
    assert admin.reads("form-lines-needed", least=2, most=6)
    await admin.say("May\nMay")
    assert admin.reads("form-lines-differ")
    await admin.say("In May\nIn June\n<Never>")
    await admin.press(EditAnswers(id, "kk"))
    await admin.say("Мамырда\nМаусымда")
    assert admin.reads("announcement-notice-other-number") and admin.reads(
        "announcement-ask-answers", language="Kazakh"
    )
    await admin.say("Мамырда\nМаусымда\nЕшқашан")
    await sends(admin, id)
    assert "<Never>" in readers[0].labels and "Ешқашан" in aigul.labels
    letter = aigul.screen
    await aigul.press(AnswerPoll(id, 1))
    assert aigul.toasted("announcement-answer-thanks") and aigul.screen == letter
    assert aigul.labels[:3] == ["✓ Мамырда", "Маусымда", "Ешқашан"], "seen, not only told"
    for reader in readers[:5]:
        await reader.press("In May")
    await readers[5].press("In June")
    await readers[6].press("<Never>")
    await readers[6].press("In June")
    assert readers[6].toasted("announcement-answer-changed")
    assert readers[6].labels[:3] == ["In May", "✓ In June", "<Never>"]
    await admin.forge(AnswerPoll(id, 1))
    await aigul.forge(AnswerPoll(id, 7))
    assert aigul.toasted("announcement-answer-gone")
    await admin.forge(ShowAnnouncementResults(id))
    assert plain("announcement-answer-count", "en", answer="In May", count="5") in admin.inbox
    assert plain("announcement-answered", "en", count="5") in admin.inbox
    assert "In June: &lt;5" in admin.inbox or "In June: <5" in admin.inbox
    await admin.forge(PollChart(id))
    assert "photo" in admin.last
    # Who did not get it does not count.
    stranger = await network.member("Maral", "TM")
    await stranger.say("/start")
    await stranger.forge(AnswerPoll(id, 1))
    assert stranger.toasted("announcement-answer-gone")


async def test_answers_in_words_without_names(network: Network) -> None:
    admin = await network.admin()
    readers = await many(network, 5)
    id = await writes(admin, "What do you need most?")
    await admin.forge(ShowButtons(id))
    await admin.press(AskText(id))
    await sends(admin, id)
    for number, reader in enumerate(readers):
        await reader.press(WriteAnswer(id))
        assert reader.reads("announceanswer-ask-text") and received([reader], "need most") == 1
        await reader.say(f"Answer number {number}")
        assert reader.reads("announcement-answer-thanks")
        if number == 3:
            await admin.forge(ShowPollAnswers(id, 0))
            assert "Answer number" not in admin.inbox
            assert plain("announcement-too-few", "en", least="5") in admin.inbox
    await admin.forge(ShowPollAnswers(id, 0))
    assert all(f"Answer number {number}" in admin.inbox for number in range(5))
    assert "Reader 1" not in admin.inbox


async def test_a_choice_without_answers_is_not_sent(network: Network) -> None:
    admin, amina = await network.admin(), await network.member()
    id = await writes(admin)
    await network.db.write(
        lambda tx: tx.execute("UPDATE announcements SET asks = 'choice' WHERE id = :id", {"id": id})
    )
    await sends(admin, id)
    assert admin.toasted("announcement-notice-no-options") and received([amina]) == 0
    await admin.forge(AskNothing(id))
    await sends(admin, id)
    assert received([amina]) == 1
