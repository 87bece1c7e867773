settings-button = Огоҳиномаҳо
settings-title =
    <b>Огоҳиномаҳо</b>

    Барои фаъол ё хомӯш кардан сатрро пахш кунед.
settings-quiet = <b>Соатҳои оромӣ:</b> { $from }–{ $until }, бо вақти Шумо. Дар ин вақт танҳо паёмҳои фаврӣ меоянд.
settings-always = Паёмҳое, ки танҳо ба Шумо дахл доранд, ҳамеша меоянд: ҷавобҳо, дархостҳои тамос, чорабиниҳои Шумо ва паёмҳо дар бораи амнияти Шумо.
settings-is-on = ✓ { $kind }: фаъол
settings-is-off = { $kind }: хомӯш
settings-pick-quiet = Тағйири соатҳои оромӣ
settings-quiet-from = <b>Соатҳои оромӣ кай оғоз шаванд?</b>
settings-quiet-until = <b>Кай анҷом ёбанд?</b> Оғоз: { $hour }
settings-now-on = Фаъол шуд.
settings-now-off = Хомӯш шуд.
settings-now-quiet = Соатҳои оромӣ нигоҳ дошта шуданд. Хотиррасониҳо ба онҳо мувофиқ мешаванд.
settings-digest-on = ✓ Паёми ҳафтагӣ: { $day }
settings-digest-off = Паёми ҳафтагӣ: хомӯш
settings-pick-digest =
    <b>Паёми ҳафтагӣ кадом рӯз ояд?</b>

    Як паём бо таҷрибаҳои нав, чорабиниҳои наздик ва ҳамкорони нав, бо вақти Шумо: { $hour }. Агар чизи нав набошад, паём намеояд.
settings-no-digest = Ҳеҷ гоҳ
settings-now-digest = Нигоҳ дошта шуд.
