language-name = English
language-choose = Please choose your language.
language-changed = From now on in English.
language-not-here = That language is not offered here. Please choose one of these.
