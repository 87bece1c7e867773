contact-my-phone = Мой номер телефона
contact-ask-phone = Нажмите кнопку под полем ввода. Telegram спросит, отправить ли Ваш номер.
contact-share-phone = Отправить мой номер
contact-no-phone = Другой способ
contact-another-way = Хорошо.
contact-thanks = Спасибо.
contact-own-phone = Это не Ваш номер. Можно отправить только свой, с помощью кнопки.
contact-not-asked = Сейчас номер не нужен. Он не сохранён.
contact-phone-by-button = Чтобы дать номер телефона, нажмите «Мой номер телефона»: так никто не даст чужой.
contact-name-by-button = Чтобы дать имя в Telegram, нажмите кнопку с ним. Если её нет, сначала задайте имя пользователя в Telegram.
contact-not-an-address = Это не похоже на адрес почты. Напишите его как name@example.org или нажмите кнопку.
contact-username = <a href="https://t.me/{ $value }">@{ $value }</a>
contact-phone = { $value }
contact-email = { $value }
contact-name-gone = У Вашего аккаунта в Telegram больше нет имени пользователя. Выберите другой контакт.
