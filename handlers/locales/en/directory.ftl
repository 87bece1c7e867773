directory-find =
    <b>Find colleagues</b>

    Choose a country or a field of work. Or simply write, in any language: <i>customs Uzbekistan</i>, a name, an institution, a topic.
directory-by-country = By country
directory-by-sector = By field of work
directory-which-country = Which country?
directory-which-sector = Which field of work?
directory-all-countries = All countries
directory-all-sectors = All fields of work
directory-chosen = <b>{ $what }</b>
directory-your-words = your words
directory-found = Press a name to open the card.
directory-none = Nobody matches yet.
directory-nearest = But these colleagues come near:
directory-nothing-near = Try another country or field of work, or fewer words.
directory-entry = { $told ->
        [both] { $name }
        [country] { $name } · { $sector }
        [sector] { $name } · { $country }
       *[none] { $name } · { $country } · { $sector }
    }
directory-no-card = This card cannot be shown.
directory-no-words = Please write at least two letters of a word.
directory-search-again = That search is over. Please write again whom you look for.
directory-small-words = and or in of the for from at on with to
directory-too-many = You have opened many cards lately. To keep everybody's details safe, further cards open from { $when }.
directory-in-practices = Look in practices
