date-with-year = { $day } { $year }
moment-unreadable = I cannot read this date, or there is no such day. Please write it like 4.03 09:30, 4 March 9:30 or tomorrow 10:00.
moment-no-hour = Please add the hour, for example: 4 March 9:30.
moment-no-day = Please add the day, for example: 4 March 9:30.
moment-no-such-hour = There is no such hour. Hours go from 00:00 to 23:59.
moment-no-such-day = There is no such day in the calendar. Please look at the day and the month again.
moment-past = This has passed already: { $when }. Please write a moment ahead.
moment-before-start = The end must come after the start. Start: { $start }. You wrote: { $when }.
