notice-repeated = <i>Бұл хабар Сізге бұрын келген болуы мүмкін.</i>
notice-private = Сізге жаңалық бар. Желі: { $network }
notice-open = Ашу
notice-gone = Бұл хабар енді өзекті емес.
