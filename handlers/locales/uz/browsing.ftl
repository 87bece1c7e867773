browsing-title = <b>Profillarni odatdan tashqari ko‘rish</b>
browsing-line = { $state ->
        [new] { $number }. { $when }: { $what }
       *[looked] { $number }. { $when }: { $what } (administrator kimligini ko‘rgan)
    }
browsing-what-day = bir ishtirokchi bir kunda ochish mumkin bo‘lgan barcha profillarni ochdi
browsing-what-week = bir ishtirokchi bir haftada ochish mumkin bo‘lgan barcha profillarni ochdi
browsing-what-unasked = bir ishtirokchi bir haftada ko‘p profil ochdi, lekin hech kimga aloqa so‘rovi yubormadi
browsing-what-pages = bir ishtirokchi bir kunda natijalarning juda ko‘p sahifasini varaqladi
browsing-what-unseen = bir ishtirokchi o‘ziga ko‘rinmaydigan profillarni ochishga ko‘p marta urindi
browsing-about = Unga qo‘yilgan cheklovlar har qanday holda amal qiladi. Kimligini ko‘rsangiz, bu amallar jurnaliga yoziladi.
browsing-none = Odatdan tashqari ko‘rish bo‘lmagan.
browsing-who = Kimligini ko‘rish · { $number }
browsing-numbers = So‘nggi sutkada ochilgan profillar: { $day }. So‘nggi yetti kunda: { $week }. So‘nggi yetti kundagi aloqa so‘rovlari: { $asked }.
browsing-next = Sababi o‘rinli bo‘lishi mumkin, shuning uchun avval o‘zidan so‘rang. Uning ishtirokini o‘z sahifasidan vaqtincha to‘xtatish mumkin.
browsing-page = Uning sahifasini ochish
browsing-gone = Bu ishtirokchi endi bu yerda yo‘q.
browsing-button = Odatdan tashqari ko‘rish · { $count }
