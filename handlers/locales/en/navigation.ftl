nav-home = Home
nav-back = ‹ Back
nav-previous = ‹ Previous
nav-next = Next ›
nav-page = { $number } of { $total }
nav-total = { $count } in all
nav-total-more = More than { $count } in all
