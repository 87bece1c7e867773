tidying-button = Tidy this chat
tidying-title = <b>Tidy this chat</b>
tidying-what = What the bot and you wrote here in the last 48 hours is deleted. Older messages of the bot become one short line, and its older files become an empty file. Your seats, contacts, news and texts stay in the network: you find them from the home screen. A form that you have begun waits there too.
tidying-cannot = <b>What it cannot do.</b> What you wrote more than 48 hours ago stays, and so does what the bot sent more than a year ago. To remove that too, delete the chat in Telegram. What somebody has already read, saved or photographed is not undone.
tidying-now = Tidy now
tidying-how-far = How far is it?
tidying-line = Removed.
tidying-last = <b>Tidied:</b> { $when }. Deleted: { $deleted }. Turned into one line: { $replaced }. Could not be changed: { $untouched }
tidying-goes-on = <b>Still working.</b> Deleted: { $deleted }. Turned into one line: { $replaced }. Could not be changed: { $untouched }. Still to do: { $left }, about { $minutes } min. You can close the chat.
tidying-evening-on = ✓ Every evening: { $hour }
tidying-evening-off = Every evening: off
tidying-pick-evening =
    <b>At what time should this chat be tidied every evening?</b>

    It is your time, and nothing makes a sound. While you are writing, it waits until you have paused for ten minutes. One message stays, with the way to the home screen; so does a question that you have not answered yet.
tidying-no-evening = Only when I press
tidying-evening-saved = Saved.
