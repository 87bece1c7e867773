practice-own-list = <b>Siz yuborganlar</b>
practice-own-none = Siz hali hech narsa yubormagansiz.
practice-own-line =
    { $state ->
        [approved] ✓
        [changes_requested] !
        [correction_proposed] !
        [rejected] ×
       *[pending] …
    } { $kind ->
        [translation] ⇄ { $title }
        [trial] ↻ { $title }
       *[practice] { $title }
    }
practice-own-is-pending = Koordinator o‘qishini kutmoqda.
practice-own-is-changes_requested = Biror joyini o‘zgartirib, qayta yuboring.
practice-own-is-correction_proposed = Tekshiruvchi tuzatish taklif qilmoqda. Rozi bo‘lsangiz, matn qabul qilinadi.
practice-own-is-approved = Qabul qilindi. O‘quvchilar topa oladi. Rahmat.
practice-own-is-rejected = Bu safar qabul qilinmadi. O‘zgartirib, qayta yuborish mumkin.
practice-own-is-removed = Kutubxonadan olindi. O‘zgartirib, qayta yuborish mumkin.
practice-own-is-superseded = Sizning yangiroq matningiz bor.
practice-own-is-withdrawn = Siz uni qaytarib oldingiz.
practice-own-is-proposal = Sizga taklif qilingan tuzatish.
practice-own-is-proposal_declined = Matn avvalgidek qoldi.
practice-own-comment = Tekshiruvchidan
practice-own-accepted-stays = Yangisi qabul qilinguncha o‘quvchilarda avvalgi matn qoladi.
practice-own-offer = Tekshiruvchi taklifi: ustidan chizilgani olinadi, qalin yozilgani qo‘shiladi:
practice-own-open = Ochish
practice-own-agree = Roziman
practice-own-refuse = Avvalgidek qolsin
practice-own-change = O‘zgartirib yuborish
practice-own-take-back = Qaytarib olish
practice-own-yes-take-back = Ha, qaytarib olaman
practice-own-sure-take-back = Bu matnni qaytarib olasizmi? Uni endi hech kim o‘qimaydi.
practice-own-remove = Kutubxonadan olish
practice-own-yes-remove = Ha, o‘chirilsin
practice-own-sure-remove = Bu amaliyotni tarjimalari va sinab ko‘rganlar yozganlari bilan birga o‘chirasizmi? Qaytarib bo‘lmaydi.
practice-own-hide-name = Ismimni yashirish
practice-own-show-name = Ismimni ko‘rsatish
practice-own-name-hidden = Ismingiz endi yashirin.
practice-own-name-shown = Ismingiz endi ko‘rinadi.
practice-own-notice-done = Bajarildi.
practice-own-notice-unchanged = Avvaldan shunday edi.
practice-own-notice-gone = Bu matn endi yo‘q.
practice-own-answer-approved = Rahmat. Matn shu tuzatish bilan qabul qilindi.
practice-own-answer-pending = Rahmat. Endi uni boshqa tekshiruvchi ko‘radi.
practice-own-answer-declined = Yozganingizdek qoldi, qayta o‘qiladi.
practice-own-answer-already = Bu allaqachon hal bo‘lgan.
practice-own-answer-gone = Bu matn endi yo‘q.
practice-own-news-stop = O‘quvchilar haqida yozmaslik
practice-own-news-start = Haftada o‘quvchilar haqida
practice-own-news-on = Haftada bir marta o‘quvchilar haqida yozamiz.
practice-own-news-off = O‘quvchilar haqida endi yozmaymiz. Shu yerdan qayta yoqish mumkin.
news-title = Bu hafta Sizning amaliyotlaringiz
news-useful = { $count } hamkasb foydali deb topdi.
news-tried = Sinab ko‘rildi: «{ $title }». { $who }
news-read = Qanday o‘tganini o‘qish
review-text-practice = Amaliyot, tili: { $language }
review-text-translation = Tarjima, tili: { $language }; muallif matni yotiq yozilgan
review-text-trial = Amaliyotni sinab ko‘rish, tili: { $language }
review-changes-marked = O‘zgarishlar: ustidan chizilgani olingan, qalin yozilgani yangi.
review-trial-of = Qaysi amaliyot haqida: { $title }
review-correct = Tuzatish taklif qilish
review-which-field = Qaysi qismini qisqartirasiz yoki tuzatasiz? Muallifdan roziligi so‘raladi.
reviewfix-ask = { $part }: qanday bo‘lishi kerakligini yozing. Hozir shunday:
practiceout-ask-reason =
    <b>Nega kutubxonadan olinadi?</b>

    Muallif sababni shu holicha, ismingizsiz oladi.
correction-notice-proposed = Undan roziligi so‘raladi.
correction-notice-unchanged = Hech narsa o‘zgartirilmadi.
removal-notice-removed = Kutubxonadan olindi; muallif sababini oladi.
report-title = Amaliyot haqida shikoyat
report-dismiss = Amaliyot shu holicha qolsin
numbers-button = Amaliyotlar raqamlarda
numbers-title = Amaliyotlar raqamlarda
numbers-line = amaliyot { $practices } · o‘qildi { $read } · foydali { $useful } · sinaldi { $tried }
numbers-none = Kutubxona hozircha bo‘sh.
numbers-small = Beshdan kichik sonlar ko‘rsatilmaydi: ular odamni tanitib qo‘yishi mumkin.
numbers-picture = Rasm ko‘rinishida
numbers-table = Jadval ko‘rinishida
numbers-book-pdf = Kitob, PDF
numbers-book-md = Kitob, oddiy matn
numbers-book-about = Bu kitobdagi amaliyotlar: { $count }. Unda ismlar yo‘q.
numbers-column-practices = Amaliyotlar
numbers-column-read = O‘qiganlar
numbers-column-useful = Foydali deganlar
numbers-column-tried = Sinab ko‘rganlar
book-title = { $network }: natija bergan amaliyotlar
book-about = Markaziy Osiyoning kasbkor ayollari ulashgan va tekshirgan; ismlarsiz. Nusxa oling va boshqalarga bering.
book-left-out = Bu matndagi ayrim belgilarni, masalan emojini, bu yerda ko‘rsatib bo‘lmaydi: ular yozilmadi.
review-unnamed = O‘quvchilar uning ismini ko‘rmaydi.
review-correction-proposed = Tuzatish taklif qilindi; muallif hal qiladi.
report-was-upheld = Xabar berganingiz uchun rahmat. Shikoyatingiz o‘rinli, amaliyot kutubxonadan olindi.
report-was-dismissed = Xabar berganingiz uchun rahmat. Shikoyatingiz diqqat bilan o‘qildi, amaliyot kutubxonada qoladi.
removal-notice-already = Bu allaqachon hal qilingan.
removal-notice-not-allowed = Buni Siz hal qila olmaysiz.
removal-notice-gone = Bu endi yo‘q.
