suspension-suspend = Ishtirokini to‘xtatib turish
suspension-sure =
    <b>{ $name }: ishtiroki to‘xtatib turilsinmi?</b>

    Administrator qaytarguncha uni hech kim topmaydi, u hech narsa olmaydi va o‘qimaydi. Yozganda biladi.
suspension-yes = Ha, to‘xtatib turish
suspension-list = <b>Ishtiroki to‘xtatilganlar: { $count }</b>
suspension-button = To‘xtatilganlar: { $count }
suspension-is = Ishtiroki to‘xtatilgan.
suspension-restore = Tarmoqqa qaytarish
suspension-notice-suspended = Ishtiroki to‘xtatildi.
suspension-notice-restored = U yana tarmoqda, avvalgidek.
suspension-notice-unchanged = Hech narsa o‘zgarmadi.
suspension-notice-has-role = Uning vazifasi bor: avval uni oling.
suspension-notice-not-allowed = Buni Siz qila olmaysiz.
suspension-home =
    <b>Ishtirokingiz hozircha to‘xtatildi.</b>

    Buni tarmoq administratorlari hal qildi. Xato deb hisoblasangiz, koordinatoringiz bilan gaplashing.
