directory-find =
    <b>Find colleagues</b>

    Choose a country, a field of work or a topic. Or just type in any language: <i>customs Uzbekistan</i>, a name, an institution, a topic.
directory-by-country = By country
directory-by-sector = By field
directory-by-topic = By topic
directory-which-country = Which country?
directory-which-sector = Which field of work?
directory-all-countries = All countries
directory-all-sectors = All fields of work
directory-chosen = <b>{ $what }</b>
directory-found = Press a name to open the profile.
directory-none = No colleague matches yet.
directory-nearest = These colleagues are close to what you asked for:
directory-nothing-near = Try another country or field of work, or fewer words.
directory-entry = { $told ->
        [both] { $name }
        [country] { $name } · { $sector }
        [sector] { $name } · { $country }
       *[none] { $name } · { $country } · { $sector }
    }
directory-no-card = This profile cannot be shown.
directory-no-words = Please type a word of at least two letters.
directory-search-again = This search is no longer open. Please type again who you are looking for.
directory-too-many = You have opened many profiles recently. To protect everyone’s details, you can open more from: { $when }.
directory-in-practices = Search best practices
directory-in-events = Search events
directory-for-you = <b>Colleagues for you today</b>
directory-near-sector = My field · { $count }
directory-near-country = My country · { $count }
directory-which-topic-offers =
    <b>Who offers a topic?</b>

    Choose the topic, and you see the members who offer it.
directory-which-topic-seeks =
    <b>Who looks for a topic?</b>

    Choose the topic, and you see the members who look for it.
directory-side-offers = Who offers a topic
directory-side-seeks = Who looks for a topic
directory-words = “{ $words }”
directory-part-offers = Offers: { $topic }
directory-part-seeks = Looks for: { $topic }
directory-drop = { $part } ×
directory-left-out = No profile has these words, so they were left out: <b>{ $words }</b>
directory-count =
    { $count ->
        [one] { $count } colleague.
       *[other] { $count } colleagues.
    }
directory-more-than = More than { $count } colleagues. Add a country, a field or a word to see fewer.
directory-why-line = <b>{ $name }</b> – { $why }
directory-why-region = works here: { $region }
directory-why-offers-sought = offers what you look for: { $topic }
directory-why-offers = offers: { $topic }
directory-why-seeks = looks for: { $topic }
directory-why-same-field = works in your field, in another country
directory-why-answers = has answered colleagues recently
directory-options = More
directory-options-title = What would you like to do with this search?
directory-new-search = New search
directory-long-text =
    <b>This is long for a search.</b>

    Is it a question to colleagues, or something that worked for you? You decide what happens with it.
directory-search-anyway = Search for colleagues
directory-no-photo = There is no photo to show here.
directory-photo-gone = Telegram no longer has this photo.
