language-name = English
language-choose = Please choose your language.
language-changed = The bot now speaks English.
language-not-here = This language is not available. Please choose one of these.
