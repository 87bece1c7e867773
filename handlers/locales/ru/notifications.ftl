notice-repeated = <i>Возможно, Вы уже получили это сообщение.</i>
notice-private = Для Вас есть новость. Сеть: { $network }
notice-open = Открыть
notice-gone = Это сообщение уже неактуально.
