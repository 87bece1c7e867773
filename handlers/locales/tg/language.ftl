language-name = Тоҷикӣ
language-choose = Лутфан забонро интихоб кунед.
language-changed = Акнун ҳама чиз ба забони тоҷикӣ мешавад.
language-not-here = Ин забон дар ин ҷо нест. Лутфан яке аз инҳоро интихоб кунед.
