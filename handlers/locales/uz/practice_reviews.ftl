practice-own-list = <b>Matnlarim</b>
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
practice-own-is-pending = Koordinator tekshirmoqda.
practice-own-is-changes_requested = Iltimos, o‘zgartirib, qayta yuboring.
practice-own-is-correction_proposed = Tekshiruvchi tuzatish taklif qildi. Rozi bo‘lsangiz, matn tasdiqlanadi.
practice-own-is-approved = Tasdiqlandi. Endi uni topib o‘qish mumkin. Rahmat.
practice-own-is-rejected = Bu safar tasdiqlanmadi. O‘zgartirib, qayta yuborishingiz mumkin.
practice-own-is-removed = Kutubxonadan olib tashlangan. O‘zgartirib, qayta yuborishingiz mumkin.
practice-own-is-superseded = Siz yangiroq matn yuborgansiz.
practice-own-is-withdrawn = Siz uni qaytarib oldingiz.
practice-own-is-proposal = Tekshirishingiz uchun tuzatish.
practice-own-is-proposal_declined = O‘z matningizni qoldirdingiz.
practice-own-comment = Tekshiruvchidan
practice-own-accepted-stays = Yangisi tasdiqlanguncha kutubxonada avvalgi matn turadi.
practice-own-offer = Tekshiruvchining taklifi. Olib tashlangani ustidan chizilgan, yangisi qalin:
practice-own-open = Ochish
practice-own-agree = Roziman
practice-own-refuse = O‘z matnim qolsin
practice-own-change = O‘zgartirib yuborish
practice-own-take-back = Qaytarib olish
practice-own-yes-take-back = Ha, qaytarib olish
practice-own-sure-take-back = Bu matn qaytarib olinsinmi? Uni hech kim tekshirmaydi.
practice-own-remove = Kutubxonadan o‘chirish
practice-own-yes-remove = Ha, o‘chirilsin
practice-own-sure-remove = Bu amaliyot, uning tarjimalari va sinab ko‘rgan hamkasblar yozganlari o‘chirilsinmi? Qaytarib bo‘lmaydi.
practice-own-hide-name = Ismimni yashirish
practice-own-show-name = Ismimni ko‘rsatish
practice-own-name-hidden = Ismingiz endi ko‘rinmaydi.
practice-own-name-shown = Ismingiz endi ko‘rinadi.
practice-own-notice-done = Bajarildi.
practice-own-notice-unchanged = Hech narsa o‘zgarmadi.
practice-own-notice-gone = Bu matn endi yo‘q.
practice-own-answer-approved = Rahmat. Matn shu tuzatish bilan tasdiqlandi.
practice-own-answer-pending = Rahmat. Endi uni boshqa tekshiruvchi o‘qiydi.
practice-own-answer-declined = Matn yozganingizdek qoladi. U yana tekshiriladi.
practice-own-answer-already = Bu allaqachon hal qilingan.
practice-own-answer-gone = Bu matn endi yo‘q.
practice-own-news-stop = Haftalik xabarni to‘xtatish
practice-own-news-start = Haftalik xabar olish
practice-own-news-on = Matningizni o‘qiganlar haqida haftada bir marta yozamiz.
practice-own-news-off = Matningizni o‘qiganlar haqida endi yozmaymiz. Shu yerdan qayta yoqishingiz mumkin.
readers-title = Bu hafta Sizning eng yaxshi amaliyotlaringiz
readers-useful = { $count } hamkasb foydali deb topdi.
readers-tried = Sinab ko‘rildi: “{ $title }”. { $who }
readers-read = Qanday o‘tganini o‘qish
review-text-practice = Amaliyot, tili: { $language }
review-text-translation = Tarjima, tili: { $language }; asl matn kursivda
review-text-trial = Hamkasb amaliyotni sinab ko‘rdi, tili: { $language }
review-changes-marked = O‘shandan beri o‘zgarganlari: olib tashlangani ustidan chizilgan, yangisi qalin.
review-trial-of = Qaysi amaliyot haqida: { $title }
review-correct = Tuzatish taklifi
review-which-field = Qaysi qismini qisqartirasiz yoki tuzatasiz? Muallifdan rozi bo‘lish-bo‘lmasligi so‘raladi.
reviewfix-ask = { $part }: qanday bo‘lishi kerakligini yozing. Hozirgi matn:
practiceout-ask-reason =
    <b>Nega kutubxonadan olib tashlanadi?</b>

    Muallif sababni so‘zma-so‘z, ismingizsiz oladi.
correction-notice-proposed = Muallifdan rozi bo‘lish-bo‘lmasligi so‘raladi.
correction-notice-unchanged = Hech narsa o‘zgarmadi.
removal-notice-removed = Kutubxonadan olib tashlandi. Muallif sababini oladi.
numbers-button = Statistika
numbers-title = Eng yaxshi amaliyotlar: statistika
numbers-line = amaliyot { $practices } · o‘qildi { $read } · foydali { $useful } · sinaldi { $tried }
numbers-none = Kutubxona hozircha bo‘sh.
numbers-small = Beshdan kichik sonlar ko‘rsatilmaydi, qolganlari pastga yaxlitlanadi, chunki ulardan kimnidir tanib olish mumkin.
numbers-picture = Rasm ko‘rinishida
numbers-table = Jadval ko‘rinishida
numbers-book-pdf = Kitob, PDF
numbers-book-md = Kitob, oddiy matn
numbers-book-about = Bu kitobdagi eng yaxshi amaliyotlar: { $count }. Unda ismlar yo‘q.
numbers-column-practices = Amaliyotlar
numbers-column-read = O‘qiganlar
numbers-column-useful = Foydali deganlar
numbers-column-tried = Sinab ko‘rganlar
book-title = { $network }: eng yaxshi amaliyotlar
book-about = Markaziy Osiyoning mutaxassis ayollari yozgan va tekshirgan, ismlarsiz. Bemalol nusxa oling va boshqalarga bering.
book-left-out = Bu matndagi ayrim belgilar, masalan emojilar, bu yerda chiqmaydi va tushirib qoldirilgan.
review-unnamed = Ishtirokchilar uning ismini ko‘rmaydi.
review-correction-proposed = Tuzatish taklif qilindi. Muallif hal qiladi.
removal-notice-already = Bu allaqachon hal qilingan.
removal-notice-not-allowed = Buni Siz hal qila olmaysiz.
removal-notice-gone = Bu endi yo‘q.
