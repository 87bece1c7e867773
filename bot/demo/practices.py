"""The demo's practices, all invented and marked DEMO: texts in four languages, read, found useful
and tried by the invented members.
"""

from datetime import datetime, timedelta

from storage import reviews
from storage.database import Database, Transaction, to_timestamp
from storage.practices import records, submissions
from storage.practices.records import FIELDS, SubmissionKind
from storage.practices.submissions import NewPractice

Text = tuple[str, str, str, str, str]
"""Title, problem, what was done, what came of it, how to repeat it."""

PRACTICES: tuple[tuple[tuple[str, ...], dict[str, Text]], ...] = (
    (("border_procedures", "human_rights"), {
        "en": ("Women officers at inspection lanes", "Women travellers were searched by men and complained.", "A woman officer stands at one lane of each shift; a screen gives privacy.", "Complaints fell to almost none within three months.", "One woman per shift, a folding screen, a sign in three languages."),
        "ru": ("Женщины-офицеры на линиях досмотра", "Женщин-пассажирок досматривали мужчины, и они жаловались.", "На одной линии в каждой смене работает женщина; ширма даёт уединение.", "За три месяца жалоб почти не осталось.", "Одна женщина в смене, складная ширма, табличка на трёх языках."),
        "kk": ("Тексеру желісіндегі әйел офицерлер", "Әйел жолаушыларды ер адамдар тінтіп, олар шағымданатын.", "Әр ауысымда бір желіде әйел офицер тұрады, перде қойылды.", "Үш айда шағым дерлік қалмады.", "Ауысымда бір әйел, жиналмалы перде, үш тілдегі жазу."),
        "uz": ("Ko‘rik yo‘lagidagi ayol ofitserlar", "Ayol yo‘lovchilarni erkaklar ko‘rikdan o‘tkazib, shikoyat tushardi.", "Har smenada bitta yo‘lakda ayol ofitser turadi, parda qo‘yildi.", "Uch oyda shikoyat deyarli qolmadi.", "Smenada bitta ayol, yig‘ma parda, uch tildagi yozuv."),
    }),
    (("work_life", "hr_retention"), {
        "en": ("Rosters for mothers, a month ahead", "Mothers of small children left the service because shifts changed overnight.", "The duty roster is published a month ahead; shifts can be swapped in pairs.", "In a year nobody left because of the roster.", "A calendar on the wall, a rule for swapping, a deputy who keeps it."),
        "ru": ("Графики для матерей на месяц вперёд", "Матери маленьких детей увольнялись: смены менялись за одну ночь.", "График дежурств публикуют за месяц, сменами можно меняться парами.", "За год никто не ушёл из-за графика.", "Календарь на стене, правило обмена, ответственная заместительница."),
        "kk": ("Аналарға арналған бір ай бұрынғы кесте", "Кішкентай балалы аналар жұмыстан кететін: кезек бір түнде өзгеретін.", "Кезекшілік кестесі бір ай бұрын жарияланады, екеуара ауысуға болады.", "Бір жылда кесте үшін ешкім кеткен жоқ.", "Қабырғадағы күнтізбе, ауысу ережесі, жауапты орынбасар."),
        "uz": ("Onalar uchun bir oy oldingi jadval", "Kichik bolali onalar ishdan ketardi: navbat bir kechada o‘zgarardi.", "Navbatchilik jadvali bir oy oldin e’lon qilinadi, juft bo‘lib almashish mumkin.", "Bir yilda jadval tufayli hech kim ketmadi.", "Devordagi taqvim, almashish qoidasi, mas’ul o‘rinbosar."),
    }),
    (("trade_facilitation", "entrepreneurship"), {
        "en": ("A weekly help desk for small traders", "Women who trade small goods did not know the new customs rules.", "Every Tuesday two officers explain the forms at a table before the crossing.", "The queue became an hour shorter.", "One table, two officers, two hours a week."),
        "ru": ("Час помощи мелким торговкам раз в неделю", "Женщины, торгующие мелким товаром, не знали новых таможенных правил.", "Каждый вторник две сотрудницы объясняют бланки у стола перед переходом.", "Очередь стала на час короче.", "Один стол, две сотрудницы, два часа в неделю."),
        "kk": ("Ұсақ саудагерлерге апталық көмек сағаты", "Ұсақ тауар сататын әйелдер жаңа кеден ережелерін білмейтін.", "Әр сейсенбіде екі қызметкер өткел алдындағы үстелде бланкілерді түсіндіреді.", "Кезек бір сағатқа қысқарды.", "Бір үстел, екі қызметкер, аптасына екі сағат."),
        "uz": ("Mayda savdogarlarga haftalik yordam soati", "Mayda tovar sotadigan ayollar yangi bojxona qoidalarini bilmasdi.", "Har seshanba ikki xodim o‘tish joyi oldidagi stolda blankalarni tushuntiradi.", "Navbat bir soatga qisqardi.", "Bitta stol, ikki xodim, haftasiga ikki soat."),
    }),
    (("mentoring", "career"), {
        "en": ("Pair mentoring for young officers", "Young women left after the first year, they had nobody to ask.", "Each newcomer gets an experienced mentor from another unit for six months.", "Twelve pairs in two years, eleven of the young stayed.", "A list of mentors, one meeting a month, a short diary."),
        "ru": ("Наставничество парами для молодых офицеров", "Молодые женщины уходили после первого года: некого было спросить.", "Каждой новенькой на полгода даётся опытная наставница из другого отдела.", "Двенадцать пар за два года, одиннадцать молодых остались.", "Список наставниц, встреча раз в месяц, короткий дневник."),
        "kk": ("Жас офицерлерге жұптық тәлімгерлік", "Жас қыздар бірінші жылдан кейін кететін: сұрайтын адам жоқ еді.", "Әр жаңадан келгенге жарты жылға басқа бөлімнен тәжірибелі тәлімгер беріледі.", "Екі жылда он екі жұп, он бір жас қыз қалды.", "Тәлімгерлер тізімі, айына бір кездесу, қысқа күнделік."),
        "uz": ("Yosh ofitserlar uchun juftlik murabbiyligi", "Yosh ayollar birinchi yildan keyin ketardi: so‘raydigan odam yo‘q edi.", "Har bir yangi kelganga yarim yilga boshqa bo‘limdan tajribali murabbiy beriladi.", "Ikki yilda o‘n ikki juft, o‘n bir yosh qoldi.", "Murabbiylar ro‘yxati, oyiga bitta uchrashuv, qisqa kundalik."),
    }),
    (("anti_trafficking", "risk_detection"), {
        "en": ("Three questions that reveal trafficking", "Victims of trafficking crossed the border unnoticed among seasonal workers.", "Officers ask three calm questions aside: who pays, who keeps your passport, whom do you call.", "Nine women were found in a season and taken to a shelter.", "A card with the questions, a quiet room, the number of the shelter."),
        "ru": ("Три вопроса, которые выявляют торговлю людьми", "Жертвы торговли людьми проходили границу незаметно среди сезонных рабочих.", "В стороне спокойно задают три вопроса: кто платит, у кого паспорт, кому Вы звоните.", "За сезон нашли девять женщин и отвезли в приют.", "Карточка с вопросами, тихая комната, телефон приюта."),
        "kk": ("Адам саудасын анықтайтын үш сұрақ", "Адам саудасының құрбандары маусымдық жұмысшылар арасында байқалмай өтетін.", "Шетке шығарып үш сұрақ қояды: кім төлейді, төлқұжат кімде, кімге қоңырау шаласыз.", "Бір маусымда тоғыз әйел табылып, баспанаға жеткізілді.", "Сұрақтар картасы, тыныш бөлме, баспана нөмірі."),
        "uz": ("Odam savdosini aniqlaydigan uch savol", "Odam savdosi qurbonlari mavsumiy ishchilar orasida sezilmay o‘tardi.", "Chetga olib uch savol beriladi: kim to‘laydi, pasport kimda, kimga qo‘ng‘iroq qilasiz.", "Bir mavsumda to‘qqiz ayol topilib, boshpanaga olib borildi.", "Savollar kartasi, tinch xona, boshpana raqami."),
    }),
    (("digital_skills", "rural"), {
        "en": ("Village digital evenings", "Women of remote villages could not use online services and paid middlemen.", "On Thursday evenings students teach at the school how to use a phone for documents.", "Two hundred women got their certificates by themselves.", "A classroom, six students, tea."),
        "ru": ("Цифровые вечера в селе", "Женщины дальних сёл не умели пользоваться онлайн-услугами и платили посредникам.", "По четвергам студентки учат в школе, как получить документы с телефона.", "Двести женщин сами получили справки.", "Класс, шесть студенток, чай."),
        "kk": ("Ауылдағы цифрлық кештер", "Шалғай ауыл әйелдері онлайн қызметті пайдалана алмай, делдалға ақша төлейтін.", "Бейсенбі кештерінде студенттер мектепте телефонмен құжат алуды үйретеді.", "Екі жүз әйел анықтаманы өзі алды.", "Сынып, алты студент, шай."),
        "uz": ("Qishloqda raqamli oqshomlar", "Chekka qishloq ayollari onlayn xizmatlardan foydalana olmay, vositachiga to‘lardi.", "Payshanba oqshomlari talabalar maktabda telefondan hujjat olishni o‘rgatadi.", "Ikki yuz ayol ma’lumotnomani o‘zi oldi.", "Sinf, olti talaba, choy."),
        "ky": ("Айылдагы санарип кечтери", "Алыскы айылдардын аялдары онлайн кызматтарды колдоно алышпай, ортомчуларга акча төлөшчү.", "Бейшемби кечинде студенттер мектепте телефон менен документ алууну үйрөтөт.", "Эки жүз аял маалымкатты өздөрү алышты.", "Класс, алты студент, чай."),
        "tg": ("Шомҳои рақамӣ дар деҳа", "Занони деҳаҳои дур аз хизматрасониҳои онлайн истифода бурда наметавонистанд ва ба миёнаравҳо пул медоданд.", "Шоми панҷшанбе донишҷӯён дар мактаб меомӯзонанд, ки чӣ гуна бо телефон ҳуҷҷат гирифтан мумкин аст.", "Дусад зан маълумотномаро худашон гирифтанд.", "Синфхона, шаш донишҷӯ, чой."),
        "tk": ("Obadaky sanly agşamlar", "Uzak obalaryň zenanlary onlaýn hyzmatlardan peýdalanyp bilmän, araçylara pul töleýärdiler.", "Penşenbe agşamlary talyplar mekdepde telefon bilen resminama almagy öwredýärler.", "Iki ýüz zenan güwänamany özi aldy.", "Synp otagy, alty talyp, çaý."),
    }),
    (("gbv", "interagency"), {
        "en": ("One door for women who were beaten at home", "A victim of domestic violence told her story five times in five offices.", "Police, doctor, lawyer and psychologist sit in one house with one file.", "Statements are withdrawn half as often.", "A house with two exits, an agreement of four agencies."),
        "ru": ("Одна дверь для пострадавших от домашнего насилия", "Пострадавшая рассказывала свою историю пять раз в пяти кабинетах.", "Полиция, врач, юрист и психолог работают в одном доме с одним делом.", "Заявления забирают вдвое реже.", "Дом с двумя выходами, соглашение четырёх ведомств."),
        "kk": ("Тұрмыстық зорлықтан зардап шеккендерге бір есік", "Жәбірленуші бес кабинетте бес рет айтып шығатын.", "Полиция, дәрігер, заңгер және психолог бір үйде, бір іспен отырады.", "Арыз екі есе сирек қайтарылады.", "Екі есікті үй, төрт мекеменің келісімі."),
        "uz": ("Oiladagi zo‘ravonlikdan jabrlanganlarga bitta eshik", "Jabrlanuvchi besh idorada besh marta aytib berardi.", "Militsiya, shifokor, huquqshunos va psixolog bir uyda, bitta ish bilan ishlaydi.", "Arizalar ikki barobar kam qaytarib olinadi.", "Ikki eshikli uy, to‘rt idora kelishuvi."),
    }),
    (("climate", "border_communities"), {
        "en": ("Women keep the water rota of a border canal", "Two villages on both sides of the border quarrelled over irrigation water.", "A committee of women of both villages keeps the hours of watering.", "Two summers without a quarrel.", "Seven women, a notebook, a clock at the sluice."),
        "ru": ("Женщины ведут очередь полива на пограничном канале", "Два села по обе стороны границы ссорились из-за поливной воды.", "Комитет женщин обоих сёл ведёт часы полива.", "Два лета без ссор.", "Семь женщин, тетрадь, часы у шлюза."),
        "kk": ("Шекаралық арықтың су кезегін әйелдер жүргізеді", "Шекараның екі жағындағы екі ауыл суару суына таласатын.", "Екі ауылдың әйелдер комитеті суару сағатын жүргізеді.", "Екі жаз даусыз өтті.", "Жеті әйел, дәптер, шлюздегі сағат."),
        "uz": ("Chegara kanalining suv navbatini ayollar yuritadi", "Chegaraning ikki tomonidagi ikki qishloq sug‘orish suvi uchun janjallashardi.", "Ikki qishloq ayollari qo‘mitasi sug‘orish soatlarini yuritadi.", "Ikki yoz janjalsiz o‘tdi.", "Yetti ayol, daftar, shlyuzdagi soat."),
    }),
    (("finance_access", "entrepreneurship"), {
        "en": ("A guarantee circle instead of collateral", "Banks refused loans to seamstresses without property.", "Five women vouch for each other and repay together.", "Forty loans, all repaid in time.", "Circles of five, small sums, a bank that agrees."),
        "ru": ("Круг поручительства вместо залога", "Банки отказывали швеям без имущества в кредите.", "Пять женщин ручаются друг за друга и платят вместе.", "Сорок кредитов, все возвращены вовремя.", "Круги по пять, малые суммы, согласный банк."),
        "kk": ("Кепілдің орнына кепілгерлер тобы", "Мүлкі жоқ тігіншілерге банк несие бермейтін.", "Бес әйел бір-біріне кепіл болып, бірге төлейді.", "Қырық несие, бәрі уақытында қайтарылды.", "Бес адамдық топ, шағын сома, келісетін банк."),
        "uz": ("Garov o‘rniga kafillik davrasi", "Mulki yo‘q tikuvchilarga banklar kredit bermasdi.", "Besh ayol bir-biriga kafil bo‘lib, birga to‘laydi.", "Qirqta kredit, hammasi vaqtida qaytdi.", "Besh kishilik davra, kichik summa, rozi bank."),
    }),
    (("maternal_health", "rural"), {
        "en": ("Midwives on call by radio", "Pregnant women in the mountains could not reach a hospital in winter.", "Midwives answer by radio and send a car before the road closes.", "No birth without help for two winters.", "Eight radios, a list of due dates, one car."),
        "ru": ("Акушерки на связи по рации", "Беременные в горах не могли зимой добраться до больницы.", "Акушерки отвечают по рации и высылают машину, пока дорога открыта.", "Две зимы ни одних родов без помощи.", "Восемь раций, список сроков, одна машина."),
        "kk": ("Рациямен байланыстағы акушерлер", "Таудағы жүкті әйелдер қыста ауруханаға жете алмайтын.", "Акушерлер рациямен жауап беріп, жол жабылмай көлік жібереді.", "Екі қыс бойы көмексіз босану болған жоқ.", "Сегіз рация, мерзімдер тізімі, бір көлік."),
        "uz": ("Ratsiya orqali aloqadagi doyalar", "Tog‘dagi homilador ayollar qishda shifoxonaga yetolmasdi.", "Doyalar ratsiyada javob berib, yo‘l yopilmasdan mashina yuboradi.", "Ikki qish yordamsiz tug‘ruq bo‘lmadi.", "Sakkizta ratsiya, muddatlar ro‘yxati, bitta mashina."),
    }),
    (("stem", "career"), {
        "en": ("Girls repair robots on Saturdays", "Girls did not choose technical studies.", "Women engineers open their workshop on Saturdays; girls repair old robots.", "Seventeen of thirty now study engineering.", "A workshop, broken toys, three engineers."),
        "ru": ("Девочки чинят роботов по субботам", "Девочки не выбирали технические специальности.", "Женщины-инженеры по субботам открывают мастерскую, девочки чинят старых роботов.", "Семнадцать из тридцати учатся на инженеров.", "Мастерская, сломанные игрушки, три инженера."),
        "kk": ("Қыздар сенбіде робот жөндейді", "Қыздар техникалық мамандықты таңдамайтын.", "Әйел инженерлер сенбіде шеберханасын ашады, қыздар ескі роботтарды жөндейді.", "Отыздың он жетісі инженерлікке оқып жүр.", "Шеберхана, сынған ойыншық, үш инженер."),
        "uz": ("Qizlar shanba kuni robot tuzatadi", "Qizlar texnik mutaxassislikni tanlamasdi.", "Muhandis ayollar shanba kunlari ustaxonani ochadi, qizlar eski robotlarni tuzatadi.", "O‘ttiztadan o‘n yettitasi muhandislikda o‘qiydi.", "Ustaxona, singan o‘yinchoqlar, uch muhandis."),
    }),
    (("workplace_safety", "leadership"), {
        "en": ("A box for complaints that only an outsider opens", "Harassment at work was never reported to the commander.", "Letters go into a locked box whose key is kept by the ombudswoman.", "Fourteen letters in a year, four proceedings.", "A box in the washroom, a key outside the unit, an answer within ten days."),
        "ru": ("Ящик для жалоб, который открывает человек со стороны", "О домогательствах на службе никогда не сообщали начальнику.", "Письма опускают в запертый ящик, ключ хранится у омбудсмена.", "Четырнадцать писем за год, четыре разбирательства.", "Ящик в уборной, ключ вне подразделения, ответ за десять дней."),
        "kk": ("Тек сырт адам ашатын шағым жәшігі", "Қызметтегі қысым туралы бастыққа ешкім айтпайтын.", "Хаттар құлыптаулы жәшікке салынады, кілті омбудсменде.", "Жылына он төрт хат, төрт тергеу.", "Жуынатын бөлмедегі жәшік, бөлімнен тыс кілт, он күнде жауап."),
        "uz": ("Faqat chetdagi odam ochadigan shikoyat qutisi", "Xizmatdagi tazyiq haqida boshliqqa hech kim aytmasdi.", "Xatlar qulflangan qutiga solinadi, kaliti ombudsmanda.", "Yiliga o‘n to‘rt xat, to‘rtta tekshiruv.", "Yuvinish xonasidagi quti, bo‘limdan tashqaridagi kalit, o‘n kunda javob."),
        "ky": ("Сырттан келген адам гана ача турган арыз кутусу", "Кызматтагы куугунтук жөнүндө жетекчиге эч ким айтчу эмес.", "Каттар кулпуланган кутуга салынат, ачкычы омбудсменде.", "Жылына он төрт кат, төрт текшерүү.", "Жуунуучу бөлмөдөгү куту, бөлүмдөн тышкары ачкыч, он күндө жооп."),
        "tg": ("Қуттии шикоят, ки онро танҳо шахси беруна мекушояд", "Дар бораи озор дар хизмат ҳеҷ гоҳ ба роҳбар хабар намедоданд.", "Номаҳоро ба қуттии қулфдор меандозанд, калид дар дасти омбудсман аст.", "Дар як сол чордаҳ нома, чор тафтиш.", "Қуттӣ дар дастшӯйхона, калид берун аз воҳид, ҷавоб дар даҳ рӯз."),
        "tk": ("Diňe daşary adam açýan arz-şikaýat gutusy", "Gullukdaky ynjytmalar barada baştutana hiç wagt aýdylmaýardy.", "Hatlar gulplanan guta atylýar, açary ombudsmende saklanýar.", "Ýylda on dört hat, dört derňew.", "Ýuwunylýan otagda guty, bölümden daşarda açar, on günde jogap."),
    }),
    (("egov", "digital_gap"), {
        "en": ("A form that can be filled in by voice", "Elderly women could not type the request for a pension.", "The clerk's tablet records speech and prints the form to sign.", "The visit takes eight minutes instead of forty.", "Two tablets, a printer, an evening of training."),
        "ru": ("Бланк, который заполняют голосом", "Пожилые женщины не могли набрать заявление на пенсию.", "Планшет сотрудницы записывает речь и печатает бланк на подпись.", "Приём длится восемь минут вместо сорока.", "Два планшета, принтер, вечер обучения."),
        "kk": ("Дауыспен толтырылатын өтініш", "Егде әйелдер зейнетақы өтінішін тере алмайтын.", "Қызметкердің планшеті сөзді жазып, қол қоятын бланк шығарады.", "Қабылдау қырық минуттың орнына сегіз минут.", "Екі планшет, принтер, бір кеш оқыту."),
        "uz": ("Ovoz bilan to‘ldiriladigan ariza", "Keksa ayollar pensiya arizasini tera olmasdi.", "Xodimning plansheti nutqni yozib, imzolanadigan blankani chiqaradi.", "Qabul qirq daqiqa o‘rniga sakkiz daqiqa.", "Ikkita planshet, printer, bir oqshom o‘qitish."),
    }),
    (("migration_protection", "cross_border"), {
        "en": ("A waiting room with toys for migrant families", "Children of migrants waited for hours on the floor of the registration office.", "A corner with toys and a nurse; families are called first.", "No fainting, fewer conflicts in the queue.", "A carpet, donated toys, a volunteer a day."),
        "ru": ("Комната ожидания с игрушками для семей мигрантов", "Дети мигрантов часами ждали на полу в отделе регистрации.", "Уголок с игрушками и медсестра; семьи вызывают первыми.", "Никто не падает в обморок, меньше конфликтов в очереди.", "Ковёр, подаренные игрушки, волонтёр на день."),
        "kk": ("Мигрант отбасыларына ойыншықты күту бөлмесі", "Мигранттардың балалары тіркеу бөлімінің еденінде сағаттап күтетін.", "Ойыншық бұрышы мен мейірбике бар, отбасылар бірінші шақырылады.", "Талып қалу жоқ, кезекте жанжал азайды.", "Кілем, сыйға берілген ойыншық, күніне бір ерікті."),
        "uz": ("Migrant oilalar uchun o‘yinchoqli kutish xonasi", "Migrantlarning bolalari ro‘yxatga olish bo‘limi polida soatlab kutardi.", "O‘yinchoq burchagi va hamshira bor, oilalar birinchi chaqiriladi.", "Hushdan ketish yo‘q, navbatda janjal kamaydi.", "Gilam, sovg‘a qilingan o‘yinchoqlar, kuniga bitta ko‘ngilli."),
    }),
    (("negotiation", "wps"), {
        "en": ("Women mediators at disputed pastures", "Shepherds of two districts fought over pastures each spring.", "Two elder women mediate before the herds move, with a map on the table.", "Three springs without injuries.", "Mediators whom both sides trust, a map, a meal together."),
        "ru": ("Женщины-посредницы на спорных пастбищах", "Чабаны двух районов каждую весну дрались за пастбища.", "Две старшие женщины мирят стороны до перегона стад, с картой на столе.", "Три весны без раненых.", "Посредницы, которым верят обе стороны, карта, общий обед."),
        "kk": ("Даулы жайылымдағы бітістіруші әйелдер", "Екі ауданның шопандары әр көктемде жайылым үшін төбелесетін.", "Мал көшкенге дейін екі үлкен әйел картамен бітістіреді.", "Үш көктем жарақатсыз өтті.", "Екі жақ сенетін бітістіруші, карта, ортақ дастарқан."),
        "uz": ("Bahsli yaylovlardagi vositachi ayollar", "Ikki tuman cho‘ponlari har bahor yaylov uchun urishardi.", "Podalar ko‘chishidan oldin ikki keksa ayol xarita bilan yarashtiradi.", "Uch bahor jarohatsiz o‘tdi.", "Ikki tomon ishonadigan vositachi, xarita, birgalikda ovqat."),
    }),
    (("relief", "prevention"), {
        "en": ("Flood alarm by neighbours' phones", "The flood warning never reached women at home.", "Each street has a woman who gets the call first and rings five others.", "The street of ninety houses was empty in twenty minutes.", "A list of numbers for each street, a rehearsal in March."),
        "ru": ("Тревога о паводке по телефонам соседок", "Предупреждение о паводке не доходило до женщин дома.", "На каждой улице одна женщина получает звонок первой и звонит ещё пяти.", "Улица в девяносто домов опустела за двадцать минут.", "Список номеров по улицам, учения в марте."),
        "kk": ("Көршілер телефонымен тасқын дабылы", "Тасқын туралы ескерту үйдегі әйелдерге жетпейтін.", "Әр көшеде бір әйел алдымен хабар алып, бес адамға қоңырау шалады.", "Тоқсан үйлі көше жиырма минутта босады.", "Көшелер бойынша нөмірлер тізімі, наурыздағы жаттығу."),
        "uz": ("Qo‘shnilar telefoni orqali toshqin xabari", "Toshqin ogohlantirishi uydagi ayollarga yetmasdi.", "Har ko‘chada bir ayol birinchi xabar olib, besh kishiga qo‘ng‘iroq qiladi.", "To‘qson uyli ko‘cha yigirma daqiqada bo‘shadi.", "Ko‘chalar bo‘yicha raqamlar ro‘yxati, martdagi mashq."),
    }),
)  # fmt: skip

MARK = {
    "en": "DEMO", "ru": "ДЕМО", "kk": "ДЕМО", "ky": "ДЕМО", "tg": "ДЕМО", "tk": "DEMO", "uz": "DEMO",
}  # fmt: skip
WAITING = (12, 15)
"""Indices of the practices that have just been sent: one for the coordinator, one for the admin."""

_FROM = ("KZ", "UZ", "TJ", "KG")
_LANGUAGE = {"KZ": "kk", "UZ": "uz", "TJ": "ru", "KG": "en"}


def texts_of(text: Text, language: str) -> dict[str, str]:
    """A text by field, its title marked as the demo's."""
    title, *rest = text
    return dict(
        zip(FIELDS[SubmissionKind.PRACTICE], (f"{title} ({MARK[language]})", *rest), strict=True)
    )


async def prepare(db: Database, admin: int, now: datetime) -> None:
    """Add them to the library; two wait for their reviewers."""

    def members(tx: Transaction) -> dict[str, list[int]]:
        return {
            country: [
                row["id"]
                for row in tx.rows(
                    """SELECT id FROM members WHERE telegram_id >= 10000 AND country = :country
                    ORDER BY id""",
                    {"country": country},
                )
            ]
            for country in _FROM
        }

    people = await db.read(members)
    for number, (topics, texts) in enumerate(PRACTICES):
        country = _FROM[number % 4]
        author, language = people[country][number], _LANGUAGE[country]
        waits = number in WAITING
        then = now - (timedelta(hours=2) if waits else timedelta(days=60 - 3 * number))
        shared = NewPractice(
            language, texts_of(texts[language], language), topics, None, number % 2 == 0, True
        )
        _, practice_id = await submissions.share(db, author, None, shared, then)
        assert practice_id is not None
        if waits:
            continue
        await _accept(db, practice_id, admin, then + timedelta(hours=5))
        accepted = await db.read(lambda tx, id=practice_id: records.approved_of(tx, id))
        original = accepted[language]
        for code, text in texts.items():
            if code == language or (number % 3 == 0 and code != "en"):
                continue
            translator = people[country][number + 20]
            await submissions.translate(
                db, translator, practice_id, code, original, texts_of(text, code),
                then + timedelta(hours=10 + len(code)),
            )  # fmt: skip
            await _accept(db, practice_id, admin, then + timedelta(hours=30))
            then += timedelta(hours=2)
        await _read(db, practice_id, people, number, then)
        if number in (1, 2, 4):
            tried = {"place": "Demo Post Dostyk", "went": "Two months; the queue is shorter."}
            await submissions.submit_trial(
                db, people["KZ"][40], practice_id, "en", tried, True, then
            )
            await _accept(db, practice_id, admin, then + timedelta(hours=2))
    await db.write(_settle)


async def _accept(db: Database, practice_id: int, admin: int, now: datetime) -> None:
    pending = await db.read(
        lambda tx: tx.value(
            """SELECT reviews.id FROM reviews JOIN submissions ON submissions.id = subject_id
                AND submissions.kind = reviews.kind
            WHERE practice_id = :id AND reviews.status = 'pending'""",
            {"id": practice_id},
        )
    )
    view = await reviews.open_review(db, pending, admin, now)
    assert view is not None
    await reviews.approve(db, pending, admin, view.version, now)


async def _read(
    db: Database, practice_id: int, people: dict[str, list[int]], number: int, now: datetime
) -> None:
    """Let some members read it, and some of those find it useful."""
    some = [one for country in _FROM for one in people[country]][number :: 2 + number % 4]

    def work(tx: Transaction) -> None:
        values = [{"id": practice_id, "member": one, "now": to_timestamp(now)} for one in some]
        tx.execute_many(
            """INSERT OR IGNORE INTO practice_reads (practice_id, member_id, read_at)
        VALUES (:id, :member, :now)""",
            values,
        )
        tx.execute_many(
            """INSERT OR IGNORE INTO practice_marks (practice_id, member_id, mark, marked_at)
            VALUES (:id, :member, 'useful', :now)""",
            values[:: 2 + number % 5],
        )

    await db.write(work)


def _settle(tx: Transaction) -> None:
    """Nobody is notified of what happened before the demo began."""

    for row in tx.rows("SELECT id FROM practices"):
        records.refresh_counters(tx, row["id"])
    tx.execute("UPDATE author_news SET due_at = NULL")
    tx.execute(
        """UPDATE deliveries SET status = 'dropped', reason = 'before the demo'
        WHERE status = 'queued' AND message_id IN
            (SELECT id FROM messages WHERE kind LIKE 'practice-%' OR kind LIKE 'review-%')"""
    )
