contact-my-phone = Рақами телефони ман
contact-ask-phone = Тугмаи зери майдони матнро пахш кунед. Telegram мепурсад, ки додани рақами худро тасдиқ мекунед ё не.
contact-share-phone = Рақами маро фиристодан
contact-no-phone = Интихоби роҳи дигар
contact-another-way = Хуб. Лутфан роҳи дигари тамосро интихоб кунед.
contact-thanks = Ташаккур.
contact-own-phone = Ин рақами Шумо нест. Танҳо рақами худро бо тугмаи зери майдони матн дода метавонед.
contact-not-asked = Ҳоло рақами телефон лозим нест. Он нигоҳ дошта нашуд.
contact-phone-by-button = Барои додани рақами телефон «Рақами телефони ман»-ро пахш кунед. Ин барои он аст, ки касе рақами каси дигарро надиҳад.
contact-name-by-button = Барои додани номи корбари худ дар Telegram тугмаеро пахш кунед, ки он номро нишон медиҳад. Агар тугма набошад, аввал дар Telegram номи корбар гузоред.
contact-not-an-address = Ин ба нишонии почтаи электронӣ монанд нест. Онро чунин нависед: name@example.org. Ё тугмаро пахш кунед.
contact-username = <a href="https://t.me/{ $value }">@{ $value }</a>
contact-phone = { $value }
contact-email = { $value }
contact-name-gone = Аккаунти Telegram-и Шумо дигар номи корбар надорад. Лутфан роҳи дигари тамосро интихоб кунед.
