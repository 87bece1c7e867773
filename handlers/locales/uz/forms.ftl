form-progress = <i>{ $total } savoldan { $number }-savol</i>
form-now = Hozir: <b>{ $value }</b>
form-agree = Roziman
form-agreed = Rozilik berildi
form-yes-words = ha roziman
form-skip = O‘tkazib yuborish
form-skip-rest = Qolganini o‘tkazib yuborish
form-keep = Qoldirish
form-next = Davom etish ›
form-clear = Bo‘sh qoldirish
form-cancel = Bekor qilish
form-resume = To‘xtagan joyimdan davom etish
form-discard = Javoblarimni o‘chirish
form-discarded = Javoblaringiz o‘chirildi.
form-aside =
    Javoblaringiz saqlandi.

    Istalgan vaqtda davom etishingiz mumkin.
form-was-set-aside = Siz bu so‘rovnomani keyinga qoldirgansiz. Javoblaringiz saqlangan.
form-closed = Bu savol yopilgan.
form-none-open = Hozir ochiq savol yo‘q.
form-nothing-to-cancel = Bekor qiladigan narsa yo‘q.
form-welcome-back = Yana xush kelibsiz. Siz shu yerda to‘xtagan edingiz.
form-needed = Davom etish uchun bu javob kerak.
form-other-question = Hozir biz shu savoldamiz.
form-text-only = Iltimos, so‘z bilan javob bering: bu yerda rasm, stiker yoki ovozli xabar qabul qilinmaydi.
form-letters-needed = Iltimos, harflar bilan yozing.
form-too-long = Matnda { $length } ta belgi bor, bu yerga { $most } ta belgi sig‘adi. Iltimos, qisqaroq matn yuboring.
form-choose-one = Iltimos, ro‘yxatdan tanlang yoki nomini yozing.
form-choose-some = Bunday mavzuni bilmayman. Iltimos, ro‘yxatdan tanlang.
form-too-many = Ko‘pi bilan { $most } ta mavzu tanlash mumkin. Avval bittasini olib tashlang.
form-press-agree = Davom etish uchun “Roziman” tugmasini bosing.
form-review-buttons = Javoblaringizni ko‘rib chiqing: o‘zgartirish uchun qatorni bosing yoki yuboring.
form-ticked = ✓ { $name }
