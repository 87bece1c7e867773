suspension-suspend = Ishtirokini to‘xtatib turish
suspension-sure =
    <b>{ $name }: ishtiroki to‘xtatib turilsinmi?</b>

    Administrator tiklamaguncha hamkasblar uni topa olmaydi, u tarmoqdan hech narsa olmaydi va o‘qimaydi. Botga keyingi safar yozganda bundan xabar topadi.
suspension-yes = Ha, to‘xtatib turish
suspension-list = <b>Ishtiroki to‘xtatib turilganlar: { $count }</b>
suspension-button = To‘xtatilganlar: { $count }
suspension-is = Ishtiroki to‘xtatib turilgan.
suspension-restore = Ishtirokini tiklash
suspension-notice-suspended = Ishtiroki to‘xtatib turildi.
suspension-notice-restored = U tarmoqdan yana foydalana oladi.
suspension-notice-unchanged = Hech narsa o‘zgarmadi.
suspension-notice-has-role = Uning roli bor. Avval shu roldan oling.
suspension-notice-not-allowed = Buni Siz qila olmaysiz.
suspension-home =
    <b>Ishtirokingiz hozircha to‘xtatib turilgan.</b>

    Buni tarmoq administratorlari hal qildi. Xato deb o‘ylasangiz, quyidagi tugma bilan koordinatoringizga yozing.
suspension-until = O‘zi tugaydigan kun: { $day }.
suspension-home-removed =
    <b>Siz tarmoqdan chiqarildingiz.</b>

    Buni botda bekor qilib bo‘lmaydi. Xato deb o‘ylasangiz, quyidagi tugma bilan koordinatoringizga yozing.
suspension-is-removed = U tarmoqdan butunlay chiqarilgan.
suspension-ended = <b>Siz tarmoqdan yana foydalana olasiz.</b> Xush kelibsiz.
