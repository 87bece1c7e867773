settings-button = Чӣ ва кай меояд
settings-title =
    <b>Чӣ гирифтан мехоҳед?</b>

    Барои фаъол ё хомӯш кардан сатрро пахш кунед.
settings-quiet = <b>Соатҳои оромӣ:</b> бо вақти Шумо { $from }–{ $until }. Дар ин вақт танҳо фаврӣ меояд.
settings-always = Он чи танҳо ба Шумо дахл дорад, ҳамеша меояд: ҷавобҳо, шиносоиҳо, чорабиниҳои Шумо ва он чи дар бораи амнияти Шумост.
settings-is-on = ✓ { $kind }: фаъол
settings-is-off = { $kind }: хомӯш
settings-pick-quiet = Тағйири соатҳои оромӣ
settings-quiet-from = <b>Аз кадом соат оромӣ бошад?</b>
settings-quiet-until = <b>Оромӣ аз { $hour }. То кадом соат?</b>
settings-now-on = Акнун инҳо ба Шумо меоянд.
settings-now-off = Дигар инҳо намеоянд.
settings-now-quiet = Соатҳои оромӣ муайян шуданд; хотиррасониҳо ба он мувофиқ мешаванд.
settings-digest-on = ✓ Ҳафта дар як паём: { $day }
settings-digest-off = Ҳафта дар як паём: хомӯш
settings-pick-digest =
    <b>Ҳафтаи Шумо кадом рӯз ояд?</b>

    Як паём соати { $hour } бо вақти Шумо: таҷрибаҳо, чорабиниҳо, ҳамкорони нав. Агар чизи нав набошад, намеояд.
settings-no-digest = Ҳеҷ рӯз
settings-now-digest = Нигоҳ дошта шуд.
