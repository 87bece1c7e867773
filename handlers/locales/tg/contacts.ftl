contact-my-phone = Рақами телефони ман
contact-ask-phone = Тугмаи зери майдони матнро пахш кунед. Telegram мепурсад, ки рақами худро мефиристед ё не.
contact-share-phone = Рақами маро фиристодан
contact-no-phone = Роҳи дигар
contact-another-way = Хуб.
contact-thanks = Ташаккур.
contact-own-phone = Ин рақами Шумо нест. Танҳо рақами худро бо тугма фиристодан мумкин аст.
contact-not-asked = Ҳоло рақам лозим нест. Он нигоҳ дошта нашуд.
contact-phone-by-button = Барои додани рақами телефон «Рақами телефони ман»-ро пахш кунед: то касе рақами дигареро надиҳад.
contact-name-by-button = Барои додани номи Telegram тугмаи онро пахш кунед. Агар тугма набошад, аввал дар Telegram номи корбар гузоред.
contact-not-an-address = Ин ба нишонии почта монанд нест. Онро мисли name@example.org нависед ё тугмаро пахш кунед.
contact-username = <a href="https://t.me/{ $value }">@{ $value }</a>
contact-phone = { $value }
contact-email = { $value }
contact-name-gone = Дар аккаунти Telegram-и Шумо дигар номи корбар нест. Лутфан роҳи дигари тамосро интихоб кунед.
