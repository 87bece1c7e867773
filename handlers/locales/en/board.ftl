board-title = <b>Board of cooperation and opportunities</b>
board-newest = What colleagues seek and offer, and what is open to you. The newest entries come first.
board-none = There are no such entries yet. Write the first one.
board-matches = Entries that match: <i>{ $words }</i>
board-no-matches = No entry matches: <i>{ $words }</i>
board-line =
    { $kind ->
        [seek] Sought: { $title }
        [offer] Offered: { $title }
       *[opportunity] { $title }
    }
board-search = Search
board-own = My entries
board-new = New entry
board-by-kind = Kind
board-by-topic = Topic
board-by-country = Country
board-pick-kind = <b>What kind of entries?</b>
board-pick-topic = <b>On which topic?</b>
board-pick-country = <b>For which country?</b>
board-any-kind = All kinds
board-any-topic = All topics
board-any-country = All countries
board-kind-seek = I seek
board-kind-offer = I offer
board-kind-opportunity = Opportunity
board-sort-grant = Grant
board-sort-course = Course
board-sort-conference = Conference
board-sort-vacancy = Vacancy
board-sort-partner = Partner wanted
board-field-kind = Kind
board-field-sort = What it is
board-field-title = Title
board-field-what = Text
board-field-whom = Who it is for
board-field-countries = Countries
board-field-languages = Languages
board-field-until = Until
board-field-topics = Topics
board-field-named = Name
board-everywhere = all
board-interested = I am interested
board-announce = Announce it
board-own-title = <b>My entries</b>
board-own-none = You have not written an entry yet.
board-own-line =
    { $status ->
        [pending] Under review: { $title }
        [changes_requested] To change: { $title }
        [rejected] Not approved: { $title }
        [ended] Closed: { $title }
        [removed] Removed: { $title }
       *[published] { $title }
    }
board-is-pending = A coordinator is reviewing this entry. It is not on the board yet.
board-is-changes_requested = A reviewer asks you to change something.
board-is-rejected = This entry was not approved. You can change it and send it again.
board-is-published = On the board until { $day }.
board-is-ended = Closed. Others do not see it any more.
board-is-removed = A reviewer has removed this entry from the board.
board-interested-count = Colleagues who are interested: { $count }
board-outcome-here = You found what you needed here.
board-outcome-elsewhere = You found what you needed elsewhere.
board-outcome-nothing = You did not find what you needed.
board-reason = <b>The reviewer’s words:</b> { $reason }
board-renew = Yes, renew it
board-change = Change it
board-close = Close it
board-say = Say what you found
board-again = Use it again
board-withdraw = Withdraw it
board-keep = Keep it on the board
board-open = Open
board-put-back = Put it back on the board
board-title-of = <b>{ $title }</b>
board-close-ask = The entry leaves the board at once. Did you find what you needed?
board-found-ask = Did you find what you needed? Your answer helps the network see what the board is good for.
board-found-here = Yes, here
board-found-elsewhere = Yes, elsewhere
board-found-nothing = No
board-ending = Does this entry still stand? It leaves the board on { $day } unless you renew it.
board-ended = This entry has expired and is no longer on the board.
board-given = The chair of the Dialogue has passed this entry on to you: whoever is interested writes to you from now on. Your name is not shown. You can change the entry or close it.
board-gone = This entry is not on the board any more.
board-withdraw-sure = Withdraw “{ $title }”? It disappears from your entries.
board-withdraw-yes = Withdraw
board-withdrawn = The entry is withdrawn.
board-review = <b>Send this entry?</b> A coordinator of your country reads it first.
board-leaves = Until the new words are approved, the entry is not on the board.
board-send = Send
board-unnamed = Colleagues do not see her name.
board-sending-sent = Sent. You will be told when it has been reviewed.
board-sending-too-many = You have sent as many entries as a week allows. Your draft is kept.
board-sending-past = The date has passed meanwhile. Please give another one.
board-sending-gone = This entry can no longer be sent.
board-too-many-now = You can write five entries a week. The next one is possible from { $when }.
board-ending-notice-renewed = Renewed.
board-ending-notice-closed = Thank you. The entry is closed.
board-ending-notice-unchanged = Nothing has changed.
board-ending-notice-past = The date of this entry has passed. Change it and send it again.
board-ending-notice-gone = This is no longer possible.
board-was-approved = <b>Your entry is on the board until { $day }.</b>
board-was-rejected = <b>Your entry was not approved.</b>
board-was-changes_requested = <b>Please change your entry.</b>
board-until-past = This day has passed: { $day }. Please give a later one.
board-until-far = This day is more than a year ahead: { $day }. Please give an earlier one.
boardentry-ask-kind =
    <b>What is your entry?</b>

    You seek something, you offer something, or you know of an opportunity for others.
boardentry-ask-sort = <b>What kind of opportunity is it?</b>
boardentry-ask-title =
    <b>A short title</b>

    At most 80 characters, so that it can be read in a list.
boardentry-ask-what =
    <b>What is it about?</b>

    A few sentences. Leave out phone numbers and addresses: whoever is interested asks you for contact here, and you decide.
boardentry-ask-whom = <b>Who is it for?</b> For example: officers of the customs service, women founders in villages.
boardentry-ask-topics = <b>Which topics does it belong to?</b> Choose one to three.
boardentry-ask-languages = <b>In which languages?</b>
boardentry-ask-countries = <b>For which countries?</b> Skip this question if it is for all.
boardentry-ask-until =
    <b>Until when?</b>

    A day, for example 15 March. Skip this question if there is none: before the entry expires you are asked whether it still stands.
boardsearch-ask-words = <b>What are you looking for?</b> Write one or several words, in any language.
board-numbers-button = Results of the board
board-numbers-title = <b>Results of the entries on the board</b>
board-numbers-open = <b>On the board now:</b> { $count }
board-numbers-ended = Ended
board-result-here = Found on the board
board-result-elsewhere = Found elsewhere
board-result-nothing = Not found
board-result-unsaid = No answer
