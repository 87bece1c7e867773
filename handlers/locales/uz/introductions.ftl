introductions-ask = Aloqa so‘rovi yuborish
introductions-open = Ochish
introductions-acquainted = Siz aloqa ma’lumotlarini almashgansiz.
introductions-asked-already = Siz unga aloqa so‘rovi yuborgansiz. Javob muddati: { $day }.
introductions-asks-you = U Sizga aloqa so‘rovi yubordi.
introductions-title = <b>Kontaktlar</b>
introductions-list-in = Bu so‘rovlar va takliflar javobingizni kutmoqda.
introductions-list-known = Siz ular bilan aloqa ma’lumotlarini almashgansiz. Qanday bog‘lanishni ko‘rish uchun ismni bosing.
introductions-list-out = So‘rovlaringiz va takliflaringiz:
introductions-none-in = Javobingizni kutayotgan so‘rov yo‘q. Hamkasbga so‘rov yuborish uchun uni topib, profilini oching.
introductions-none-known = Hozircha kontaktlaringiz yo‘q.
introductions-none-out = Siz hali aloqa so‘rovi yubormagansiz.
introductions-box-in = Yangi so‘rovlar: { $count }
introductions-box-known = Kontaktlarim: { $count }
introductions-box-out = So‘rovlarim: { $count }
introductions-line =
    { $state ->
        [pending] { $name } · kutmoqda
        [expired] { $name } · muddati o‘tdi
        [withdrawn] { $name } · qaytarib olindi
       *[none] { $name } · { $country }
    }
introductions-note = <b>Xat:</b> { $note }
introductions-you-decide = U Siz bilan bog‘lanmoqchi. Rozi bo‘lsangiz, har biringiz ikkinchingiz tanlagan aloqa ma’lumotini ko‘rasiz. Rad etsangiz, bu unga aytilmaydi. So‘rov muddati: { $day }.
introductions-accept = Rozi bo‘lish
introductions-decline = Rad etish
introductions-block = Bloklash
introductions-take-back = So‘rovni qaytarib olish
introductions-end = Almashishni to‘xtatish
introductions-gets = <b>U bilan bog‘lanish:</b>
introductions-gives = <b>Siz berasiz:</b> { $contact }
introductions-only-then = U xatingiz va profilingizni hozir ko‘radi. Aloqa ma’lumotingizni esa faqat rozi bo‘lsa ko‘radi.
introductions-is-declined = Siz rad etdingiz. Unga aytilmadi.
introductions-is-withdrawn = Bu so‘rov qaytarib olingan.
introductions-is-expired =
    { $whose ->
        [mine] So‘rov muddati javobsiz o‘tdi. Yana so‘rashingiz mumkin.
       *[theirs] Bu so‘rovning muddati o‘tgan.
    }
introductions-gone = Bu so‘rov endi yo‘q.
introductions-review =
    <b>Bu so‘rov yuborilsinmi?</b>

    Kimga: <b>{ $name }</b>
introductions-send = Yuborish
introductions-change-note = Xatni o‘zgartirish
introductions-change-gives = Aloqa yo‘lini o‘zgartirish
introductions-too-many = Har biri diqqat bilan o‘qilishi uchun kuniga { $most } ta aloqa so‘rovi yuborish mumkin. Keyingisini yuborish vaqti: { $when }.
introductions-sure-block = Bu hamkasb bloklansinmi: { $name }? Endi bir-biringizni topa olmaysiz. Bu unga aytilmaydi.
introductions-sure-end = Bu hamkasb bilan aloqa ma’lumotlarini almashish to‘xtatilsinmi: { $name }? Ma’lumotlaringiz bu yerda endi ko‘rsatilmaydi. O‘qib bo‘lingani har biringizda qoladi.
introductions-mentoring-ends = U bilan murabbiyligingiz ham to‘xtaydi. Unga to‘xtagani xabar qilinadi, sababi aytilmaydi.
introductions-sure-withdraw = Bu so‘rov qaytarib olinsinmi? Hamkasbingiz unga endi javob bera olmaydi.
introductions-sure-decline = Bu so‘rov rad etilsinmi? Bu hamkasbingizga aytilmaydi.
introductions-yes = Ha
introductions-blocked = Bloklanganlar
introductions-blocked-list =
    <b>Bloklanganlar</b>

    Blokdan chiqarish uchun ismni bosing.
introductions-nobody-blocked = Siz hech kimni bloklamagansiz.
introductions-unblock = Blokdan chiqarish: { $name }
introductions-notice-sent = Yuborildi. So‘rov unga sokin soatlaridan tashqarida boradi.
introductions-notice-already = O‘rtangizda allaqachon so‘rov bor.
introductions-notice-asked-by-her = U Sizga allaqachon so‘rov yuborgan. Faqat javob berish qoldi.
introductions-notice-too-many = Bugungi so‘rovlar soni tugadi.
introductions-notice-gone = Bu endi mumkin emas.
introductions-notice-accepted = Rozi bo‘ldingiz. Endi bir-biringizning aloqa ma’lumotini ko‘rasiz.
introductions-notice-declined = Rad etildi. Unga aytilmaydi.
introductions-notice-blocked = Bloklandi. Unga aytilmaydi.
introductions-notice-withdrawn = Qaytarib olindi.
introductions-notice-ended = Endi aloqa ma’lumotlari almashilmaydi.
introductions-notice-unchanged = Hech narsa o‘zgarmadi.
introductions-notice-unblocked = Blokdan chiqarildi.
introduction-ask-note =
    <b>Unga qisqa xat yozing</b>

    Bir-ikki gap: kimsiz va nega bog‘lanmoqchisiz. U xatni profilingiz bilan birga o‘qiydi. Yoki quyidan tayyor gapni tanlang: u uni o‘z tilida o‘qiydi.
introduction-ask-gives =
    <b>U Siz bilan qanday bog‘lansin?</b>

    Buni u faqat rozi bo‘lsa ko‘radi. Quyidan tanlang yoki elektron pochta manzilini yozing.
acceptance-ask-gives =
    <b>U Siz bilan qanday bog‘lansin?</b>

    Quyidan tanlang yoki elektron pochta manzilini yozing. U buni darhol ko‘radi, Siz esa unikini ko‘rasiz.
introductions-author-practice =
    <b>“{ $title }” amaliyoti muallifi</b>
    Ismi ko‘rsatilmaydi. Rozi bo‘lsa, ko‘rasiz.
introductions-about-practice = “{ $title }” amaliyoti haqida
introductions-hides-you = U ismingizni bilmaydi. Rozi bo‘lsangiz, ko‘radi.
introductions-somebody = Bir muallif
introductions-gets-no-more = <b>U bilan bog‘lanish:</b> u Telegramdagi foydalanuvchi nomini bergan edi, lekin akkauntida bu nom endi yo‘q. Undan boshqa aloqa yo‘li so‘raldi. Bersa, Sizga xabar qilamiz.
introductions-gets-unchecked = <b>U bilan bog‘lanish:</b> Telegram javob bermayapti, shuning uchun uning foydalanuvchi nomini hozir tekshirib bo‘lmaydi. Bir necha daqiqadan keyin yana qarang.
introductions-gives-no-more = <b>Siz Telegramdagi foydalanuvchi nomingizni bergansiz, lekin akkauntingizda u endi yo‘q</b>, shuning uchun Siz bilan bog‘lanib bo‘lmaydi. Boshqa aloqa yo‘lini bering yoki Telegramda foydalanuvchi nomini qayta qo‘ying.
introductions-give-another = Boshqa aloqa yo‘lini berish
introductions-look-again = Yana qarash
introductions-notice-given = Rahmat. Endi u shu aloqa ma’lumotini ko‘radi.
contact-ask-gives =
    <b>Uning o‘rniga qaysi aloqa yo‘lini berasiz?</b>

    Quyidan tanlang yoki elektron pochta manzilini yozing.
introductions-more = Yana ›
introductions-write = Unga yozish
introduction-opening-experience = Ishimiz o‘xshash, Siz bilan tajriba almashmoqchiman.
introduction-opening-experience-label = Tajriba almashish
introduction-opening-question = Ishingiz haqida savolim bor, maslahat bersangiz, xursand bo‘lardim.
introduction-opening-question-label = Ishi haqida savol
introduction-opening-event = Biz tadbirda uchrashganmiz, Siz bilan aloqada bo‘lmoqchiman.
introduction-opening-event-label = Tadbirda uchrashganmiz
introduction-opening-together = Siz bilan hamkorlikda ishlash haqida gaplashmoqchiman.
introduction-opening-together-label = Birgalikda ishlash
introductions-unnamed = Rozi bo‘lguncha u ismingizni ko‘rmaydi.
introductions-whom-practice = “{ $title }” amaliyoti muallifi
introductions-cannot-ask = Hozir muallifdan so‘rab bo‘lmaydi.
askauthor-note-practice =
    <b>Nima haqida so‘ramoqchisiz?</b>

    O‘zingiz va savolingiz haqida bir-ikki qator. Muallif xat bilan birga profilingizni ko‘radi va javob berish-bermaslikni hal qiladi.
askauthor-ask-gives =
    <b>Muallif Siz bilan qanday bog‘lansin?</b>

    Buni u faqat rozi bo‘lsa ko‘radi. Shunda Siz ham uning aloqa ma’lumotini ko‘rasiz. Elektron pochta manzilini ham yozishingiz mumkin: name@example.org.
introductions-author-gone =
    <b>Muallif</b>
    Bu matn endi yo‘q.
introductions-about-board-entry = Taxtadagi “{ $title }” e’loni haqida
introductions-author-board-entry =
    <b>“{ $title }” e’lonining muallifi</b>
    Uning ismi ko‘rsatilmaydi. Rozi bo‘lsa, ko‘rasiz.
introductions-whom-board-entry = “{ $title }” e’loni muallifi
askauthor-note-board-entry =
    <b>Muallifga bir-ikki qator yozing</b>

    Kimligingiz va nega qiziqqaningiz. U bu bilan birga profilingizni ko‘radi va javob berish-bermaslikni o‘zi hal qiladi.
introductions-about-project = “{ $title }” loyihasi haqida, uni takrorlash uchun
introductions-author-project =
    <b>“{ $title }” loyihasi muallifi</b>
    Ismi ko‘rsatilmaydi. Rozi bo‘lsa, ko‘rasiz.
introductions-whom-project = “{ $title }” loyihasi muallifi
askauthor-note-project =
    <b>Bu loyihani takrorlamoqchisiz. Nima haqida so‘ramoqchisiz?</b>

    O‘zingiz va uni qayerda takrorlamoqchi ekaningiz haqida bir-ikki qator. Muallif xat bilan birga profilingizni ko‘radi va javob berish-bermaslikni hal qiladi. Ikki oydan, yana olti oydan keyin Sizdan natijasi so‘raladi.
introduction-opening-lot = Sizlarni qur’a juftladi.
