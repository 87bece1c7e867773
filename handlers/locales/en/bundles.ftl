bundle-button = Bundle to print
bundle-about =
    <b>A bundle to print or to carry</b>

    Where the connection is slow or blocked, take along what every member reads: events with calendar files, new best practices, opportunities and the action plan. It is a zip file of at most 100 kB, with a page, a text and a form for answers on paper. Nobody is named in it, and it holds no contacts.

    In which language?
bundle-caption = Bundle: { $language }. Print the page, or copy the file. Enter the answers that come back as a list.
bundle-title = { $network }: what is new
bundle-made = As of { $day }
bundle-part-events = Events
bundle-part-practices = Best practices
bundle-part-board = Opportunities, offers and requests
bundle-part-plan = Action plan
bundle-nothing = Nothing at present.
bundle-until = Until { $day }
bundle-left-out =
    { $count ->
        [one] One more entry did not fit. It is in the bot.
       *[other] More entries did not fit: { $count }. They are in the bot.
    }
bundle-answers =
    Answers on paper

    Whoever comes writes one line and signs it. Tell her first what is stored: her name, her institution and what stands in her line. The organisers of the event see her name, institution and seat. All of it is erased 90 days after the event, or at once if she wishes. Whoever collected the answers enters them in the bot.
