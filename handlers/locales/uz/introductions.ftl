introductions-ask = Tanishishni so‘rash
introductions-open = Ochish
introductions-acquainted = Siz allaqachon tanishsiz.
introductions-asked-already = Siz tanishishni so‘radingiz, so‘rov javob kutmoqda. Muddati: { $day }.
introductions-asks-you = U Siz bilan tanishmoqchi.
introductions-title = <b>Tanishuvlar</b>
introductions-list-in = Bu hamkasblar Siz bilan tanishmoqchi.
introductions-list-known = Siz ular bilan tanishsiz. Aloqa ma’lumotini ko‘rish uchun ismni bosing.
introductions-list-out = Siz bu hamkasblardan tanishishni so‘ragansiz.
introductions-none-in = Javobingizni kutayotgan hech kim yo‘q. Hamkasb bilan tanishish uchun uni topib, kartasini oching.
introductions-none-known = Hozircha hech kim yo‘q.
introductions-none-out = Siz hali hech kimdan tanishishni so‘ramagansiz.
introductions-box-in = Sizni kutmoqda: { $count }
introductions-box-known = Tanishlar: { $count }
introductions-box-out = So‘rovlaringiz: { $count }
introductions-line =
    { $state ->
        [pending] { $name } · javob kutmoqda
        [expired] { $name } · muddati o‘tdi
        [withdrawn] { $name } · qaytarib olindi
       *[none] { $name } · { $country }
    }
introductions-note = <b>Xat:</b> { $note }
introductions-you-decide = U Siz bilan tanishmoqchi. Rozi bo‘lsangiz, har biringiz boshqasi tanlagan aloqa ma’lumotini olasiz. Rad etsangiz, unga aytilmaydi. So‘rov muddati: { $day }.
introductions-accept = Rozi bo‘lish
introductions-decline = Rad etish
introductions-block = Bloklash
introductions-take-back = So‘rovni qaytarib olish
introductions-end = Tugatish
introductions-gets = <b>U bilan bog‘lanish:</b>
introductions-gives = <b>Siz berasiz:</b> { $contact }
introductions-only-then = U hozir xatingiz va kartangizni ko‘radi, aloqa ma’lumotingizni esa faqat rozi bo‘lgandan keyin.
introductions-is-declined = Siz rad etdingiz. Unga aytilmadi.
introductions-is-withdrawn = Bu so‘rov qaytarib olindi.
introductions-is-expired =
    { $whose ->
        [mine] So‘rov muddati javobsiz o‘tdi. Yana so‘rashingiz mumkin.
       *[theirs] Bu so‘rovning muddati o‘tdi.
    }
introductions-gone = Bu so‘rov endi yo‘q.
introductions-review =
    <b>Hammasi to‘g‘rimi?</b>

    Kimga: <b>{ $name }</b>
introductions-send = Yuborish
introductions-change-note = Xatni o‘zgartirish
introductions-change-gives = Aloqani o‘zgartirish
introductions-too-many = Har bir so‘rov diqqat bilan o‘qilishi uchun kuniga { $most } hamkasbdan so‘rash mumkin. Keyingisining vaqti: { $when }.
introductions-sure-block = { $name } bloklansinmi? Endi u Sizni, Siz uni topa olmaysiz. Unga aytilmaydi.
introductions-sure-end = { $name } bilan tanishuv tugasinmi? Aloqa ma’lumotlari endi bu yerda ko‘rsatilmaydi. O‘qilgani har kimning o‘zida qoladi.
introductions-sure-withdraw = Bu so‘rovni qaytarib olasizmi? Hamkasbingiz unga endi javob bera olmaydi.
introductions-sure-decline = Bu so‘rovni rad etasizmi? Hamkasbingizga aytilmaydi.
introductions-yes = Ha
introductions-blocked = Bloklanganlar
introductions-blocked-list =
    <b>Bloklanganlar</b>

    Blokdan chiqarish uchun ismni bosing.
introductions-nobody-blocked = Siz hech kimni bloklamagansiz.
introductions-unblock = { $name } — blokdan chiqarish
introductions-notice-sent = Yuborildi. U so‘rovni qulay vaqtda oladi.
introductions-notice-already = Oralaringizda so‘rov bor.
introductions-notice-asked-by-her = U Sizdan oldin so‘ragan: faqat javob berish qoldi.
introductions-notice-too-many = Bugunga so‘rovlar yetarli.
introductions-notice-gone = Bu endi mumkin emas.
introductions-notice-accepted = Rozi bo‘ldingiz. Endi tanishsiz.
introductions-notice-declined = Rad etildi. Unga aytilmaydi.
introductions-notice-blocked = Bloklandi. Unga aytilmaydi.
introductions-notice-withdrawn = Qaytarib olindi.
introductions-notice-ended = Tugatildi.
introductions-notice-unchanged = Allaqachon shunday.
introductions-notice-unblocked = Blokdan chiqarildi.
introduction-ask-note =
    <b>Unga qisqa xat</b>

    Kimligingiz va nega tanishmoqchi ekaningizni bir-ikki gapda yozing. U xatni kartangiz bilan birga o‘qiydi.
introduction-ask-gives =
    <b>U Siz bilan qanday bog‘lansin?</b>

    Buni u faqat rozi bo‘lgandan keyin oladi. Quyidan tanlang yoki elektron pochta manzilini yozing.
acceptance-ask-gives =
    <b>U Siz bilan qanday bog‘lansin?</b>

    Quyidan tanlang yoki elektron pochta manzilini yozing. U buni darhol oladi, Siz esa unikini olasiz.
introductions-author =
    <b>«{ $title }» amaliyoti muallifi</b>
    U ismini aytmagan. Rozi bo‘lsa, bilib olasiz.
introductions-about = «{ $title }» amaliyoti haqida
introductions-hides-you = U Sizning ismingizni bilmaydi. Rozi bo‘lsangiz, biladi.
introductions-somebody = Bir muallif
introductions-gets-no-more = <b>U bilan bog‘lanish:</b> u Telegram nomini bergan edi, lekin u nom endi yo‘q. Undan boshqa aloqa ma’lumoti so‘raladi. U berganda, Sizga aytamiz.
introductions-gets-unchecked = <b>U bilan bog‘lanish:</b> Telegram hozir javob bermayapti, shuning uchun uning u yerdagi nomini tekshirib bo‘lmaydi. Bir necha daqiqadan keyin yana qarang.
introductions-gives-no-more = <b>Siz Telegram nomingizni bergansiz, lekin akkauntingizda u endi yo‘q</b>: u orqali Siz bilan bog‘lanib bo‘lmaydi. Boshqa aloqa ma’lumotini bering yoki Telegramda foydalanuvchi nomini qayta qo‘ying.
introductions-give-another = Boshqa aloqa ma’lumotini berish
introductions-look-again = Yana qarash
introductions-notice-given = Rahmat. Endi shu aloqa ma’lumoti amal qiladi.
contact-ask-gives =
    <b>Avvalgisi o‘rniga qaysi aloqa ma’lumotini berasiz?</b>

    Quyidan tanlang yoki elektron pochta manzilini yozing.
