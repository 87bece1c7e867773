language-name = Тоҷикӣ
language-choose = Лутфан забонро интихоб кунед.
language-changed = Бот акнун ба забони тоҷикӣ менависад.
language-not-here = Ин забон дастрас нест. Лутфан яке аз инҳоро интихоб кунед.
