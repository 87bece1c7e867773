directory-find =
    <b>Find colleagues</b>

    Choose a country or a field of work. Or just type in any language: <i>customs Uzbekistan</i>, a name, an institution, a topic.
directory-by-country = By country
directory-by-sector = By field of work
directory-which-country = Which country?
directory-which-sector = Which field of work?
directory-all-countries = All countries
directory-all-sectors = All fields of work
directory-chosen = <b>{ $what }</b>
directory-your-words = your words
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
directory-too-many = You have opened many profiles recently. To protect everyone's details, you can open more from: { $when }.
directory-in-practices = Search best practices
