contact-my-phone = Телефон номерим
contact-ask-phone = Текст талаасынын астындагы баскычты басыңыз. Telegram номериңизди жөнөтөрүн сурайт.
contact-share-phone = Номеримди жөнөтүү
contact-no-phone = Башка жол
contact-another-way = Жакшы.
contact-thanks = Рахмат.
contact-own-phone = Бул Сиздин номериңиз эмес. Өз номериңизди гана баскыч аркылуу жөнөтсөңүз болот.
contact-not-asked = Азыр номер керек эмес. Ал сакталган жок.
contact-phone-by-button = Телефон номерин берүү үчүн «Телефон номерим» баскычын басыңыз: ошондо эч ким бирөөнүкүн бере албайт.
contact-name-by-button = Telegram атыңызды берүү үчүн анын баскычын басыңыз. Баскыч жок болсо, адегенде Telegram-да колдонуучу атын коюңуз.
contact-not-an-address = Бул почта дарегине окшобойт. name@example.org түрүндө жазыңыз же баскычты басыңыз.
contact-username = <a href="https://t.me/{ $value }">@{ $value }</a>
contact-phone = { $value }
contact-email = { $value }
contact-name-gone = Telegram аккаунтуңузда колдонуучу аты азыр жок. Башка байланыш тандаңыз.
