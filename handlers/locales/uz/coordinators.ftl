coordinator-title = <b>Koordinatoringiz</b>
coordinator-named = Mamlakatingiz koordinatori: <b>{ $names }</b>
coordinator-unnamed = Sizga mamlakatingiz koordinatori yoki administratorlar javob beradi.
coordinator-nobody = Hozir bu yerda Sizga javob beradigan hech kim yo‘q.
coordinator-about =
    Bu yerda tarmoq, arizangiz yoki profilingiz haqida so‘rang. Yozganingizni mamlakatingiz koordinatorlari o‘qiydi; ular bo‘lmasa yoki ikki kunda hech kim javob bermasa, administratorlar o‘qiydi.

    Kuniga yuborish mumkin bo‘lgan xabar: { $most }.
coordinator-button = Koordinatorim
coordinator-write = Koordinatorga yozish
coordinator-own-messages = Xabarlarimiz · { $count }
coordinator-own-title = <b>Siz va koordinatoringiz</b>
coordinator-said = { $name }, { $when }
coordinator-you-said = Siz, { $when }
coordinator-role = Koordinator
tocoordinator-ask-text =
    <b>Nima yozmoqchisiz?</b>

    Javob shu yerga keladi. Xizmatga oid yoki maxfiy ma’lumot yozmang.
coordinator-too-many = Kuniga yuborish mumkin bo‘lgan xabar: { $most }. Yana yozish mumkin bo‘lgan vaqt: { $when }.
coordinator-notice-sent = Yuborildi. Javob shu yerga keladi.
coordinator-notice-too-many = Ertaga yana yozishingiz mumkin.
coordinator-notice-nobody = Hozir Sizga javob beradigan hech kim yo‘q.
coordinator-notice-answered = Yuborildi. Unga xabar beriladi.
coordinator-notice-closed = Yopildi.
coordinator-notice-unchanged = Hech narsa o‘zgarmadi.
coordinator-notice-not-allowed = Bu yozishma endi Sizga ochiq emas.
coordinator-gone = Bu yozishma endi bu yerda yo‘q.
coordinator-of-pending = Uning arizasi ko‘rib chiqilmoqda.
coordinator-of-rejected = Uning arizasi tasdiqlanmadi.
coordinator-of-suspended = Ishtiroki to‘xtatib turilgan.
coordinator-line =
    { $waiting ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $name } · { $country }
coordinator-conversations = <b>Ishtirokchilarning xabarlari</b>
coordinator-mark = ● — javob kutmoqda.
coordinator-no-conversations = Hali hech kim yozmagan.
coordinator-is-named = Mamlakatingiz ishtirokchilari ismingizni koordinatori sifatida ko‘radi.
coordinator-is-unnamed = Mamlakatingiz ishtirokchilari koordinator borligini ko‘radi, lekin ismingizni ko‘rmaydi.
coordinator-hide-name = Ismimni ko‘rsatmaslik
coordinator-show-name = Ismimni ko‘rsatish
coordinator-head = <b>{ $name }</b>, { $country }
coordinator-answer = Javob berish
coordinator-close = Javob kerak emas
coordinator-answer-ask =
    <b>Javobingiz</b>

    <blockquote>{ $text }</blockquote>
    U so‘zlaringizni yozganingizdek oladi, ismingiz ko‘rsatilmaydi.
coordinator-written = <b>Sizga mamlakatingizdan xabar yozishdi.</b>
coordinator-open = O‘qish
coordinator-overdue = Ishtirokchi ikki kundan ortiq javob kutayotgan yozishmalar: { $count }. Siz ham javob berishingiz mumkin.
coordinator-conversations-button = Xabarlar
coordinator-messages =
    { $count ->
        [0] Xabarlar
       *[other] Xabarlar · { $count }
    }
