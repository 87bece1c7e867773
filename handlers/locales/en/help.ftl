help-about = <b>{ $network }</b> is a professional network of women of Central Asia. Here you find colleagues by country and field of work.
help-search = You can write at any time whom you look for, in any of our languages: a name, a country, a field of work, an institution, a topic.
help-command = { $command } — { $does }
help-care = Please do not write official or classified information here.
