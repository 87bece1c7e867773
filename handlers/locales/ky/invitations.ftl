invitation-title =
    <b>Чакыруулар</b>

    Ар бир шилтеме менен бир аял катталат. Шилтеме бир жолу жана 14 күн иштейт.
invitation-none = Азырынча бирин да түзө элексиз.
invitation-new = Жаңы чакыруу
invitation-line = № { $number } · { $who } · { $state }
invitation-number = <b>№ { $number } чакыруу</b>
invitation-facts =
    Өлкө: { $country }
    Тексттин тили: { $language }
    Түзүлгөн күнү: { $made }
    Иштеген мөөнөтү: { $until }
invitation-state = Абалы: <b>{ $state }</b>
invitation-is-open = колдонула элек
invitation-is-used = ачылган
invitation-is-waiting = каралууда
invitation-is-joined = катышуучу болду
invitation-is-declined = жактырылган жок
invitation-is-gone = ал тармактан чыкты
invitation-is-expired = мөөнөтү өттү
invitation-is-withdrawn = кайтарылып алынды
invitation-used-by = Колдонгон: { $name }
invitation-link-not-kept = Шилтеме түзүлгөндө гана көрсөтүлгөн, бул жерде сакталбайт. Жоголсо, бул чакырууну кайтарып алып, жаңысын түзүңүз.
invitation-text =
    Сизди <b>{ $network }</b> тармагына чакырабыз. Бул — Борбор Азия аялдарынын кесиптик тармагы.

    Бул шилтемени Телеграмда ачып, «Старт» баскычын басыңыз:
    { $link }

    Шилтеме Сиз үчүн гана. Ал бир жолу иштейт. Акыркы күнү: { $until }.
invitation-made =
    <b>Чакыруу даяр.</b>

    Жогорудагы кабарды чакырып жаткан аялга кайра жөнөтүңүз же ага шилтемени жөнөтүңүз. Шилтемени биринчи ачкан адам колдонот, ошондуктан аны ошол аялга гана жөнөтүңүз. Шилтеме бул жерде сакталбайт.
invitation-send = Шилтемени жөнөтүү
invitation-copy = Шилтемени көчүрүү
invitation-picture = Сүрөт түрүндө
invitation-all = Бардык чакыруулар
invitation-picture-caption = { $network } тармагына чакыруу. Бир жолу иштейт. Акыркы күнү: { $until }.
invitation-link-gone = Бул шилтеме эми иштебейт.
invitation-withdraw = Чакырууну кайтарып алуу
invitation-sure = № { $number } чакырууну кайтарып аласызбы? Шилтеме иштебей калат, аны менен каттала баштаган аял катталууну бүтүрө албайт.
invitation-yes = Ооба, кайтарып алуу
invitation-notice-too-many = Күнүнө 20 чакыруу түзсө болот. Эртең улантыңыз.
invitation-notice-withdrawn = Чакыруу кайтарылып алынды.
invitation-notice-unchanged = Аны эми кайтарып алууга болбойт.
invitation-notice-not-allowed = Муну Сиз кыла албайсыз.
invitation-ask-country =
    <b>Чакыруу кайсы өлкө үчүн?</b>

    Чакырылган аял ушул өлкөдөн катталат, чечимди ошол өлкөнүн координаторлору кабыл алат.
invitation-ask-language =
    <b>Чакыруу кайсы тилде болсун?</b>

    Бул — Сиз кайра жөнөтө турган тексттин тили. Ботто ал өз тилин тандайт.
invitation-review =
    <b>Бул чакыруу түзүлсүнбү?</b>

    Өлкө: { $country }
    Тексттин тили: { $language }
invitation-make = Шилтеме түзүү
invitation-button = Чакыруулар
invitation-welcome = Сизде чакыруу бар. Тармак: { $network }.
invitation-link-already = Сиз катталып койгонсуз. Чакыруу колдонулган жок.
invitation-link-invalid = Бул чакырууну колдонууга болбойт. Ал бир жолу жана 14 күн иштейт. Жаңысын сураңыз.
invitation-link-too-many = Сиз жок шилтемелерди бир нече жолу ачтыңыз. Өз шилтемеңизди бир сааттан кийин кайра ачыңыз.
invitation-guessed =
    Бирөө жок чакыруу шилтемелерин ачкан. Акыркы 24 сааттагы шилтемелер: { $links }. Адамдар: { $people }.

    Эч ким кирген жок: шилтемени таап алууга болбойт, көп аракет кылган адам күтүүгө аргасыз. Бул улана берсе, ботту тейлеген адамга айтыңыз.
invitation-line-unused = № { $number } · { $state }
