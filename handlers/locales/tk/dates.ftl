date-with-year = { $day }, { $year } ý.
moment-unreadable = Senäni okap bolmady ýa-da beýle gün ýok. Şeýle ýazyň: 4.03 09:30, 4 mart 9:30 ýa-da ertir 10:00.
moment-no-hour = Sagadyny hem ýazyň, meselem: 4 mart 9:30.
moment-no-day = Gününi hem ýazyň, meselem: 4 mart 9:30.
moment-no-such-hour = Beýle sagat ýok. Sagat 00:00 bilen 23:59 aralygynda ýazylýar.
moment-no-such-day = Senenamada beýle gün ýok. Gününi we aýyny barlap görüň.
moment-past = Bu wagt geçdi: { $when }. Geljekki wagty ýazyň.
moment-before-start = Soňy başyndan soň bolmaly. Başy: { $start }. Siz ýazdyňyz: { $when }.
