nav-home = First screen
nav-back = ‹ Back
nav-previous = ‹ Previous
nav-next = Next ›
