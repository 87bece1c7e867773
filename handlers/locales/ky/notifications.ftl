notice-repeated = <i>Бул кабар Сизге мурун келген болушу мүмкүн.</i>
notice-private = Сизге жаңылык бар. Тармак: { $network }
notice-open = Ачуу
notice-gone = Бул кабар күчүн жоготту.
