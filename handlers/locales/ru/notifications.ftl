notice-repeated = <i>Возможно, это сообщение у Вас уже есть.</i>
notice-private = У Вас новость. Сеть: { $network }
notice-open = Открыть
notice-gone = Это сообщение больше не актуально.
