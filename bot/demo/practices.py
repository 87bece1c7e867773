"""The demo's practices, all invented and marked DEMO: texts in all languages, read, found useful
and tried by the invented members.
"""

from collections.abc import Mapping
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
        "ky": ("Текшерүү тилкесиндеги аял офицерлер", "Аял жүргүнчүлөрдү эркектер текшерчү, алар даттанышчу.", "Ар бир сменада бир тилкеде аял офицер иштейт; тосмо бөтөн көздөн калкалайт.", "Үч айдын ичинде даттануулар дээрлик жоголду.", "Ар бир сменада бир аял, жыйылма тосмо, үч тилдеги көрсөткүч."),
        "tg": ("Афсарзанон дар хатти назорат", "Мусофирзанонро мардон месанҷиданд ва онҳо шикоят мекарданд.", "Дар ҳар баст дар як хат афсарзан кор мекунад; парда аз чашми бегона мепӯшонад.", "Дар се моҳ шикоятҳо қариб аз байн рафтанд.", "Дар ҳар баст як зан, пардаи ҷамъшаванда, навишта бо се забон."),
        "tk": ("Barlag geçelgesinde zenan ofiserler", "Zenan ýolagçylary erkekler barlaýardy, olar arz edýärdi.", "Her çalşykda bir geçelgede zenan ofiser işleýär; germew keseki gözden goraýar.", "Üç aýda arzlar diýen ýaly galmady.", "Her çalşykda bir zenan, eplenýän germew, üç dildäki ýazgy."),
    }),
    (("work_life", "hr_retention"), {
        "en": ("Rosters for mothers, a month ahead", "Mothers of small children left the service because shifts changed overnight.", "The duty roster is published a month ahead; shifts can be swapped in pairs.", "In a year nobody left because of the roster.", "A calendar on the wall, a rule for swapping, a deputy who keeps it."),
        "ru": ("Графики для матерей на месяц вперёд", "Матери маленьких детей увольнялись: смены менялись за одну ночь.", "График дежурств публикуют за месяц, сменами можно меняться парами.", "За год никто не ушёл из-за графика.", "Календарь на стене, правило обмена, ответственная заместительница."),
        "kk": ("Аналарға арналған бір ай бұрынғы кесте", "Кішкентай балалы аналар жұмыстан кететін: кезек бір түнде өзгеретін.", "Кезекшілік кестесі бір ай бұрын жарияланады, екеуара ауысуға болады.", "Бір жылда кесте үшін ешкім кеткен жоқ.", "Қабырғадағы күнтізбе, ауысу ережесі, жауапты орынбасар."),
        "uz": ("Onalar uchun bir oy oldingi jadval", "Kichik bolali onalar ishdan ketardi: navbat bir kechada o‘zgarardi.", "Navbatchilik jadvali bir oy oldin e’lon qilinadi, juft bo‘lib almashish mumkin.", "Bir yilda jadval tufayli hech kim ketmadi.", "Devordagi taqvim, almashish qoidasi, mas’ul o‘rinbosar."),
        "ky": ("Энелер үчүн бир ай мурун даяр график", "Жаш балалуу энелер кызматтан кетишчү: смена бир түндө өзгөрчү.", "Нөөмөт графиги бир ай мурун жарыяланат; сменаны экөө өз ара алмаша алат.", "Бир жылда график үчүн эч ким кеткен жок.", "Дубалдагы календарь, алмашуу эрежеси, аны жүргүзгөн орун басар."),
        "tg": ("Ҷадвали навбат барои модарон як моҳ пеш", "Модарони кӯдакони хурдсол аз хизмат мерафтанд: навбат дар як шаб иваз мешуд.", "Ҷадвали навбатдорӣ як моҳ пеш эълон мешавад; ду нафар метавонанд навбатҳои худро иваз кунанд.", "Дар як сол ҳеҷ кас аз сабаби ҷадвал нарафт.", "Тақвим дар девор, қоидаи ивазкунӣ, муовине, ки онро пеш мебарад."),
        "tk": ("Eneler üçin bir aý öň taýýar tertip", "Kiçi çagaly eneler gullukdan gidýärdi: çalşyk bir gijede üýtgeýärdi.", "Nobatçylyk tertibi bir aý öň yglan edilýär; iki adam çalşyklaryny özara çalşyp bilýär.", "Bir ýylda hiç kim tertip sebäpli gitmedi.", "Diwardaky senenama, çalyşmak düzgüni, ony alyp barýan orunbasar."),
    }),
    (("trade_facilitation", "entrepreneurship"), {
        "en": ("A weekly help desk for small traders", "Women who trade small goods did not know the new customs rules.", "Every Tuesday two officers explain the forms at a table before the crossing.", "The queue became an hour shorter.", "One table, two officers, two hours a week."),
        "ru": ("Час помощи предпринимательницам раз в неделю", "Женщины, торгующие мелким товаром, не знали новых таможенных правил.", "Каждый вторник две сотрудницы объясняют бланки у стола перед переходом.", "Очередь стала на час короче.", "Один стол, две сотрудницы, два часа в неделю."),
        "kk": ("Ұсақ саудагерлерге апталық көмек сағаты", "Ұсақ тауар сататын әйелдер жаңа кеден ережелерін білмейтін.", "Әр сейсенбіде екі қызметкер өткел алдындағы үстелде бланкілерді түсіндіреді.", "Кезек бір сағатқа қысқарды.", "Бір үстел, екі қызметкер, аптасына екі сағат."),
        "uz": ("Mayda savdogarlarga haftalik yordam soati", "Mayda tovar sotadigan ayollar yangi bojxona qoidalarini bilmasdi.", "Har seshanba ikki xodim o‘tish joyi oldidagi stolda blankalarni tushuntiradi.", "Navbat bir soatga qisqardi.", "Bitta stol, ikki xodim, haftasiga ikki soat."),
        "ky": ("Майда соодагерлерге апталык кеңеш", "Майда товар саткан аялдар жаңы бажы эрежелерин билчү эмес.", "Шейшемби сайын эки кызматкер өткөрмө пункттун алдындагы үстөлдө бланктарды түшүндүрөт.", "Кезек бир саатка кыскарды.", "Бир үстөл, эки кызматкер, аптасына эки саат."),
        "tg": ("Соати машварати ҳафтаина барои тоҷирони хурд", "Заноне, ки моли майда мефурӯшанд, қоидаҳои нави гумрукиро намедонистанд.", "Ҳар сешанбе ду корманд дар назди гузаргоҳ варақаҳоро мефаҳмонанд.", "Навбат як соат кӯтоҳ шуд.", "Як миз, ду корманд, ҳафтае ду соат."),
        "tk": ("Kiçi söwdagärlere hepdelik maslahat sagady", "Ownuk haryt satýan zenanlar täze gümrük düzgünlerini bilmeýärdiler.", "Her sişenbe iki işgär geçelgäniň öňünde blanklary düşündirýär.", "Nobat bir sagat gysgaldy.", "Bir stol, iki işgär, hepdede iki sagat."),
    }),
    (("mentoring", "career"), {
        "en": ("Pair mentoring for young officers", "Young women left after the first year, they had nobody to ask.", "Each newcomer gets an experienced mentor from another unit for six months.", "Twelve pairs in two years, eleven of the young stayed.", "A list of mentors, one meeting a month, a short diary."),
        "ru": ("Наставничество парами для молодых офицеров", "Молодые женщины уходили после первого года: некого было спросить.", "Каждой новенькой на полгода даётся опытная наставница из другого отдела.", "Двенадцать пар за два года, одиннадцать молодых остались.", "Список наставниц, встреча раз в месяц, короткий дневник."),
        "kk": ("Жас офицерлерге жұптық тәлімгерлік", "Жас қыздар бірінші жылдан кейін кететін: сұрайтын адам жоқ еді.", "Әр жаңадан келгенге жарты жылға басқа бөлімнен тәжірибелі тәлімгер беріледі.", "Екі жылда он екі жұп, он бір жас қыз қалды.", "Тәлімгерлер тізімі, айына бір кездесу, қысқа күнделік."),
        "uz": ("Yosh ofitserlar uchun juftlik murabbiyligi", "Yosh ayollar birinchi yildan keyin ketardi: so‘raydigan odam yo‘q edi.", "Har bir yangi kelganga yarim yilga boshqa bo‘limdan tajribali murabbiy beriladi.", "Ikki yilda o‘n ikki juft, o‘n bir yosh qoldi.", "Murabbiylar ro‘yxati, oyiga bitta uchrashuv, qisqa kundalik."),
        "ky": ("Жаш офицерлерге жуптук насаатчылык", "Жаш аялдар биринчи жылдан кийин кетип калышчу: сурай турган адам жок эле.", "Ар бир жаңы келгенге башка бөлүмдөн тажрыйбалуу насаатчы алты айга бекитилет.", "Эки жылда он эки жуп түзүлдү, жаштардын он бири калды.", "Насаатчылардын тизмеси, айына бир жолугушуу, кыска күндөлүк."),
        "tg": ("Мураббигии ҷуфтӣ барои афсарони ҷавон", "Занони ҷавон пас аз соли аввал мерафтанд: касе набуд, ки аз ӯ пурсанд.", "Ба ҳар навкор барои шаш моҳ мураббии ботаҷриба аз воҳиди дигар таъин мешавад.", "Дар ду сол дувоздаҳ ҷуфт, ёздаҳ нафари ҷавон монданд.", "Рӯйхати мураббиён, моҳе як вохӯрӣ, рӯзномаи кӯтоҳ."),
        "tk": ("Ýaş ofiserler üçin jübüt halypaçylyk", "Ýaş zenanlar birinji ýyldan soň gidýärdi: soramaga adam ýokdy.", "Her täze gelene başga bölümden tejribeli halypa alty aýlyk bellenýär.", "Iki ýylda on iki jübüt, ýaşlaryň on biri galdy.", "Halypalaryň sanawy, aýda bir duşuşyk, gysga gündelik."),
    }),
    (("anti_trafficking", "risk_detection"), {
        "en": ("Three questions that reveal trafficking", "Victims of trafficking crossed the border unnoticed among seasonal workers.", "Officers ask three calm questions aside: who pays, who keeps your passport, whom do you call.", "Nine women were found in a season and taken to a shelter.", "A card with the questions, a quiet room, the number of the shelter."),
        "ru": ("Три вопроса, которые выявляют торговлю людьми", "Жертвы торговли людьми проходили границу незаметно среди сезонных рабочих.", "В стороне спокойно задают три вопроса: кто платит, у кого паспорт, кому Вы звоните.", "За сезон нашли девять женщин и отвезли в приют.", "Карточка с вопросами, тихая комната, телефон приюта."),
        "kk": ("Адам саудасын анықтайтын үш сұрақ", "Адам саудасының құрбандары маусымдық жұмысшылар арасында байқалмай өтетін.", "Шетке шығарып үш сұрақ қояды: кім төлейді, төлқұжат кімде, кімге қоңырау шаласыз.", "Бір маусымда тоғыз әйел табылып, баспанаға жеткізілді.", "Сұрақтар картасы, тыныш бөлме, баспана нөмірі."),
        "uz": ("Odam savdosini aniqlaydigan uch savol", "Odam savdosi qurbonlari mavsumiy ishchilar orasida sezilmay o‘tardi.", "Chetga olib uch savol beriladi: kim to‘laydi, pasport kimda, kimga qo‘ng‘iroq qilasiz.", "Bir mavsumda to‘qqiz ayol topilib, boshpanaga olib borildi.", "Savollar kartasi, tinch xona, boshpana raqami."),
        "ky": ("Адам сатууну ачыкка чыгарган үч суроо", "Адам сатуудан жабыркагандар мезгилдик жумушчулардын арасында чек арадан байкалбай өтчү.", "Кызматкерлер четке чакырып, жай үч суроо берет: ким төлөйт, паспортуңуз кимде, кимге чаласыз.", "Бир мезгилде тогуз аял табылып, кризистик борборго жайгаштырылды.", "Суроолор жазылган барак, тынч бөлмө, кризистик борбордун номери."),
        "tg": ("Се саволе, ки савдои одамро ошкор мекунад", "Ҷабрдидагони савдои одам дар байни коргарони мавсимӣ аз сарҳад ноаён мегузаштанд.", "Кормандон дар канор оромона се савол медиҳанд: кӣ пардохт мекунад, шиноснома дар дасти кист, ба кӣ занг мезанед.", "Дар як мавсим нӯҳ зан ёфт шуда, ба паноҳгоҳ бурда шуданд.", "Варақа бо саволҳо, ҳуҷраи ором, рақами паноҳгоҳ."),
        "tk": ("Adam söwdasyny ýüze çykarýan üç sorag", "Adam söwdasynyň pidalary möwsümleýin işçileriň arasynda serhetden bildirmän geçýärdi.", "Işgärler gyra çagyryp, asuda üç sorag berýär: kim töleýär, pasportyňyz kimde, kime jaň edýärsiňiz.", "Bir möwsümde dokuz zenan tapylyp, gaçybatalga ýerleşdirildi.", "Soragly kagyz, asuda otag, gaçybatalganyň telefon belgisi."),
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
        "uz": ("Oiladagi zo‘ravonlikdan jabrlanganlarga bitta eshik", "Jabrlanuvchi besh idorada besh marta aytib berardi.", "Politsiya, shifokor, huquqshunos va psixolog bir uyda, bitta ish bilan ishlaydi.", "Arizalar ikki barobar kam qaytarib olinadi.", "Ikki eshikli uy, to‘rt idora kelishuvi."),
        "ky": ("Үй-бүлөдө зомбулук көргөндөргө бир эшик", "Жабырлануучу беш кабинетте беш жолу айтып берчү.", "Милиция, дарыгер, юрист жана психолог бир үйдө бир иш кагазы менен иштейт.", "Арыздар эки эсе аз кайтарылып алынат.", "Эки чыгуучу эшиги бар үй, төрт мекеменин келишими."),
        "tg": ("Як дар барои ҷабрдидагони хушунати хонаводагӣ", "Ҷабрдида дар панҷ идора панҷ бор нақл мекард.", "Полис, табиб, ҳуқуқшинос ва равоншинос дар як хона бо як парванда кор мекунанд.", "Аризаҳо ду баробар камтар бозпас гирифта мешаванд.", "Хона бо ду баромадгоҳ, созишномаи чор идора."),
        "tk": ("Maşgala zorlugyndan ejir çekenler üçin bir gapy", "Ejir çeken zenan bäş edarada bäş gezek gürrüň berýärdi.", "Polisiýa, lukman, hukukçy we psiholog bir jaýda bir iş kagyzy bilen işleýär.", "Arzalar iki esse az yzyna alynýar.", "Iki çykalgaly jaý, dört edaranyň ylalaşygy."),
    }),
    (("climate", "border_communities"), {
        "en": ("Women keep the water rota of a border canal", "Two villages on both sides of the border quarrelled over irrigation water.", "A committee of women of both villages keeps the hours of watering.", "Two summers without a quarrel.", "Seven women, a notebook, a clock at the sluice."),
        "ru": ("Женщины ведут очередь полива на пограничном канале", "Два села по обе стороны границы ссорились из-за поливной воды.", "Комитет женщин обоих сёл ведёт часы полива.", "Два лета без ссор.", "Семь женщин, тетрадь, часы у шлюза."),
        "kk": ("Шекаралық арықтың су кезегін әйелдер жүргізеді", "Шекараның екі жағындағы екі ауыл суару суына таласатын.", "Екі ауылдың әйелдер комитеті суару сағатын жүргізеді.", "Екі жаз даусыз өтті.", "Жеті әйел, дәптер, шлюздегі сағат."),
        "uz": ("Chegara kanalining suv navbatini ayollar yuritadi", "Chegaraning ikki tomonidagi ikki qishloq sug‘orish suvi uchun janjallashardi.", "Ikki qishloq ayollari qo‘mitasi sug‘orish soatlarini yuritadi.", "Ikki yoz janjalsiz o‘tdi.", "Yetti ayol, daftar, shlyuzdagi soat."),
        "ky": ("Чек ара каналындагы суу кезегин аялдар жүргүзөт", "Чек аранын эки тарабындагы эки айыл сугат суусуна талашчу.", "Эки айылдын аялдарынын комитети сугат сааттарын жүргүзөт.", "Эки жай чырсыз өттү.", "Жети аял, дептер, шлюздагы саат."),
        "tg": ("Навбати оби канали сарҳадиро занон мебаранд", "Ду деҳаи ду тарафи сарҳад барои оби обёрӣ ҷанҷол мекарданд.", "Кумитаи занони ҳар ду деҳа соатҳои обёриро назорат мекунад.", "Ду тобистон бе ҷанҷол гузашт.", "Ҳафт зан, як дафтар, соат дар назди дарғот."),
        "tk": ("Serhet kanalynyň suw nobatyny zenanlar alyp barýar", "Serhediň iki tarapyndaky iki oba suwaryş suwy üçin dawalaşýardy.", "Iki obanyň zenanlarynyň topary suwaryş sagatlaryny alyp barýar.", "Iki tomus dawasyz geçdi.", "Ýedi zenan, depder, şlýuzdaky sagat."),
    }),
    (("finance_access", "entrepreneurship"), {
        "en": ("A guarantee circle instead of collateral", "Banks refused loans to seamstresses without property.", "Five women vouch for each other and repay together.", "Forty loans, all repaid in time.", "Circles of five, small sums, a bank that agrees."),
        "ru": ("Круг поручительства вместо залога", "Банки отказывали швеям без имущества в кредите.", "Пять женщин ручаются друг за друга и платят вместе.", "Сорок кредитов, все возвращены вовремя.", "Круги по пять, малые суммы, согласный банк."),
        "kk": ("Кепілдің орнына кепілгерлер тобы", "Мүлкі жоқ тігіншілерге банк несие бермейтін.", "Бес әйел бір-біріне кепіл болып, бірге төлейді.", "Қырық несие, бәрі уақытында қайтарылды.", "Бес адамдық топ, шағын сома, келісетін банк."),
        "uz": ("Garov o‘rniga kafillik davrasi", "Mulki yo‘q tikuvchilarga banklar kredit bermasdi.", "Besh ayol bir-biriga kafil bo‘lib, birga to‘laydi.", "Qirqta kredit, hammasi vaqtida qaytdi.", "Besh kishilik davra, kichik summa, rozi bank."),
        "ky": ("Күрөөнүн ордуна кепилдик тобу", "Банктар мүлкү жок тигүүчүлөргө насыя берчү эмес.", "Беш аял бири-бирине кепил болуп, бирге төлөйт.", "Кырк насыя, баары мөөнөтүндө төлөндү.", "Бештен топ, чакан суммалар, макул болгон банк."),
        "tg": ("Гурӯҳи кафилон ба ҷойи гарав", "Бонкҳо ба дӯзандагони бемулк қарз намедоданд.", "Панҷ зан кафили якдигар мешаванд ва қарзро якҷоя бармегардонанд.", "Чил қарз, ҳама сари вақт баргардонида шуд.", "Гурӯҳҳои панҷнафара, маблағҳои хурд, бонке, ки розӣ аст."),
        "tk": ("Girewiň ýerine kepillik topary", "Banklar emläksiz tikinçilere karz bermeýärdi.", "Bäş zenan biri-birine kepil bolup, bile töleýär.", "Kyrk karz, hemmesi wagtynda tölendi.", "Bäş adamlyk toparlar, kiçi möçberler, razy bolan bank."),
    }),
    (("maternal_health", "rural"), {
        "en": ("Midwives on call by radio", "Pregnant women in the mountains could not reach a hospital in winter.", "Midwives answer by radio and send a car before the road closes.", "No birth without help for two winters.", "Eight radios, a list of due dates, one car."),
        "ru": ("Акушерки на связи по рации", "Беременные в горах не могли зимой добраться до больницы.", "Акушерки отвечают по рации и высылают машину, пока дорога открыта.", "Две зимы ни одних родов без помощи.", "Восемь раций, список сроков, одна машина."),
        "kk": ("Рациямен байланыстағы акушерлер", "Таудағы жүкті әйелдер қыста ауруханаға жете алмайтын.", "Акушерлер рациямен жауап беріп, жол жабылмай көлік жібереді.", "Екі қыс бойы көмексіз босану болған жоқ.", "Сегіз рация, мерзімдер тізімі, бір көлік."),
        "uz": ("Ratsiya orqali aloqadagi doyalar", "Tog‘dagi homilador ayollar qishda shifoxonaga yetolmasdi.", "Doyalar ratsiyada javob berib, yo‘l yopilmasdan mashina yuboradi.", "Ikki qish yordamsiz tug‘ruq bo‘lmadi.", "Sakkizta ratsiya, muddatlar ro‘yxati, bitta mashina."),
        "ky": ("Рация аркылуу байланыштагы акушеркалар", "Тоодогу кош бойлуу аялдар кышында ооруканага жете албай калышчу.", "Акушеркалар рациядан жооп берип, жол жабылганча унаа жөнөтөт.", "Эки кыш бою жардамсыз бир да төрөт болгон жок.", "Сегиз рация, төрөт күндөрүнүн тизмеси, бир унаа."),
        "tg": ("Момодояҳо бо алоқаи радио", "Занони ҳомилаи кӯҳистон зимистон ба беморхона расида наметавонистанд.", "Момодояҳо тавассути радио ҷавоб медиҳанд ва то баста шудани роҳ мошин мефиристанд.", "Дар ду зимистон ягон таваллуд бе кӯмак намонд.", "Ҳашт дастгоҳи радио, рӯйхати муҳлатҳои таваллуд, як мошин."),
        "tk": ("Ratsiýa arkaly habarlaşýan akuşerler", "Dagdaky göwreli zenanlar gyşda hassahana baryp bilmeýärdi.", "Akuşerler ratsiýada jogap berip, ýol ýapylmanka ulag iberýär.", "Iki gyşda kömeksiz çaga dogrulmady.", "Sekiz ratsiýa, dogrum möhletleriniň sanawy, bir ulag."),
    }),
    (("stem", "career"), {
        "en": ("Girls repair robots on Saturdays", "Girls did not choose technical studies.", "Women engineers open their workshop on Saturdays; girls repair old robots.", "Seventeen of thirty now study engineering.", "A workshop, broken toys, three engineers."),
        "ru": ("Девочки чинят роботов по субботам", "Девочки не выбирали технические специальности.", "Женщины-инженеры по субботам открывают мастерскую, девочки чинят старых роботов.", "Семнадцать из тридцати учатся на инженеров.", "Мастерская, сломанные игрушки, три инженера."),
        "kk": ("Қыздар сенбіде робот жөндейді", "Қыздар техникалық мамандықты таңдамайтын.", "Әйел инженерлер сенбіде шеберханасын ашады, қыздар ескі роботтарды жөндейді.", "Отыздың он жетісі инженерлікке оқып жүр.", "Шеберхана, сынған ойыншық, үш инженер."),
        "uz": ("Qizlar shanba kuni robot tuzatadi", "Qizlar texnik mutaxassislikni tanlamasdi.", "Muhandis ayollar shanba kunlari ustaxonani ochadi, qizlar eski robotlarni tuzatadi.", "O‘ttiztadan o‘n yettitasi muhandislikda o‘qiydi.", "Ustaxona, singan o‘yinchoqlar, uch muhandis."),
        "ky": ("Кыздар ишемби күнү робот оңдойт", "Кыздар техникалык адистиктерди тандашчу эмес.", "Инженер аялдар ишемби күнү устаканасын ачат; кыздар эски роботторду оңдойт.", "Отуз кыздын он жетиси азыр инженердикке окуйт.", "Устакана, сынган оюнчуктар, үч инженер."),
        "tg": ("Духтарон рӯзи шанбе робот таъмир мекунанд", "Духтарон ихтисоси техникиро интихоб намекарданд.", "Муҳандисзанон рӯзи шанбе устохонаро мекушоянд; духтарон роботҳои кӯҳнаро таъмир мекунанд.", "Аз сӣ духтар ҳабдаҳ нафар ҳоло муҳандисӣ мехонанд.", "Устохона, бозичаҳои шикаста, се муҳандис."),
        "tk": ("Gyzlar şenbe güni robot abatlaýar", "Gyzlar tehniki hünärleri saýlamaýardy.", "Inžener zenanlar şenbe güni ussahanasyny açýar; gyzlar köne robotlary abatlaýar.", "Otuz gyzyň on ýedisi häzir inženerlige okaýar.", "Ussahana, döwlen oýunjaklar, üç inžener."),
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
        "ky": ("Үн менен толтурулуучу арыз", "Улгайган аялдар пенсия арызын тере алышчу эмес.", "Кызматкердин планшети сөздү жазып, кол коюла турган бланкты чыгарат.", "Кабыл алуу кырк мүнөттүн ордуна сегиз мүнөткө созулат.", "Эки планшет, принтер, бир кечки үйрөтүү."),
        "tg": ("Аризае, ки бо овоз пур карда мешавад", "Занони солхӯрда аризаи нафақаро навишта наметавонистанд.", "Планшети корманд суханро сабт мекунад ва варақаро барои имзо чоп мекунад.", "Қабул ба ҷойи чил дақиқа ҳашт дақиқа давом мекунад.", "Ду планшет, чопгар, як шоми омӯзиш."),
        "tk": ("Ses bilen doldurylýan arza", "Ýaşy gaýdyşan zenanlar pensiýa arzasyny ýazyp bilmeýärdi.", "Işgäriň planşeti sözi ýazga alyp, gol çekilýän kagyzy çap edýär.", "Kabul edişlik kyrk minudyň ýerine sekiz minut dowam edýär.", "Iki planşet, printer, bir agşamlyk okuw."),
    }),
    (("migration_protection", "cross_border"), {
        "en": ("A waiting room with toys for migrant families", "Children of migrants waited for hours on the floor of the registration office.", "A corner with toys and a nurse; families are called first.", "No fainting, fewer conflicts in the queue.", "A carpet, donated toys, a volunteer a day."),
        "ru": ("Комната ожидания с игрушками для семей мигрантов", "Дети мигрантов часами ждали на полу в отделе регистрации.", "Уголок с игрушками и медсестра; семьи вызывают первыми.", "Никто не падает в обморок, меньше конфликтов в очереди.", "Ковёр, подаренные игрушки, волонтёр на день."),
        "kk": ("Мигрант отбасыларына ойыншықты күту бөлмесі", "Мигранттардың балалары тіркеу бөлімінің еденінде сағаттап күтетін.", "Ойыншық бұрышы мен мейірбике бар, отбасылар бірінші шақырылады.", "Талып қалу жоқ, кезекте жанжал азайды.", "Кілем, сыйға берілген ойыншық, күніне бір ерікті."),
        "uz": ("Migrant oilalar uchun o‘yinchoqli kutish xonasi", "Migrantlarning bolalari ro‘yxatga olish bo‘limi polida soatlab kutardi.", "O‘yinchoq burchagi va hamshira bor, oilalar birinchi chaqiriladi.", "Hushdan ketish yo‘q, navbatda janjal kamaydi.", "Gilam, sovg‘a qilingan o‘yinchoqlar, kuniga bitta ko‘ngilli."),
        "ky": ("Мигрант үй-бүлөлөр үчүн оюнчуктуу күтүү бөлмөсү", "Мигранттардын балдары каттоо бөлүмүнүн полунда сааттап күтүшчү.", "Оюнчуктары бар бурч жана медайым; үй-бүлөлөр биринчи чакырылат.", "Эси ооп жыгылгандар жок, кезекте чыр азайды.", "Килем, белек кылынган оюнчуктар, күнүнө бир ыктыярчы."),
        "tg": ("Утоқи интизорӣ бо бозичаҳо барои оилаҳои муҳоҷирон", "Кӯдакони муҳоҷирон дар фарши шуъбаи бақайдгирӣ соатҳо интизор мешуданд.", "Кунҷи бозичаҳо ва ҳамшираи шафқат; оилаҳо аввал даъват мешаванд.", "Касе аз ҳуш намеравад, дар навбат ҷанҷол камтар шуд.", "Қолин, бозичаҳои ҳадяшуда, рӯзе як ихтиёрӣ."),
        "tk": ("Migrant maşgalalar üçin oýunjakly garaşylýan otag", "Migrantlaryň çagalary hasaba alyş bölüminiň polunda sagatlap garaşýardy.", "Oýunjakly burç we şepagat uýasy; maşgalalar ilki çagyrylýar.", "Huşuny ýitirýän ýok, nobatda dawa azaldy.", "Haly, sowgat berlen oýunjaklar, günde bir meýletinçi."),
    }),
    (("negotiation", "wps"), {
        "en": ("Women mediators at disputed pastures", "Shepherds of two districts fought over pastures each spring.", "Two elder women mediate before the herds move, with a map on the table.", "Three springs without injuries.", "Mediators whom both sides trust, a map, a meal together."),
        "ru": ("Женщины-посредницы на спорных пастбищах", "Чабаны двух районов каждую весну дрались за пастбища.", "Две старшие женщины мирят стороны до перегона стад, с картой на столе.", "Три весны без раненых.", "Посредницы, которым верят обе стороны, карта, общий обед."),
        "kk": ("Даулы жайылымдағы бітістіруші әйелдер", "Екі ауданның шопандары әр көктемде жайылым үшін төбелесетін.", "Мал көшкенге дейін екі үлкен әйел картамен бітістіреді.", "Үш көктем жарақатсыз өтті.", "Екі жақ сенетін бітістіруші, карта, ортақ дастарқан."),
        "uz": ("Bahsli yaylovlardagi vositachi ayollar", "Ikki tuman cho‘ponlari har bahor yaylov uchun urishardi.", "Podalar ko‘chishidan oldin ikki keksa ayol xarita bilan yarashtiradi.", "Uch bahor jarohatsiz o‘tdi.", "Ikki tomon ishonadigan vositachi, xarita, birgalikda ovqat."),
        "ky": ("Талаш жайыттардагы ортомчу аялдар", "Эки райондун чабандары ар жазда жайыт үчүн мушташчу.", "Мал көчкөнчө эки улуу аял үстөлдөгү карта менен ортомчулук кылат.", "Үч жаз жабыркагансыз өттү.", "Эки тарап ишенген ортомчулар, карта, бирге тамактануу."),
        "tg": ("Занони миёнарав дар чарогоҳҳои баҳснок", "Чӯпонони ду ноҳия ҳар баҳор барои чарогоҳ ҷанг мекарданд.", "Пеш аз кӯчидани рама ду зани солхӯрда бо харита дар рӯйи миз миёнаравӣ мекунанд.", "Се баҳор бе маҷрӯҳ гузашт.", "Миёнаравҳое, ки ҳар ду тараф бовар доранд, харита, хӯроки муштарак."),
        "tk": ("Jedelli öri meýdanlarynda araçy zenanlar", "Iki etrabyň çopanlary her ýaz öri meýdany üçin uruşýardy.", "Sürüler göçmänkä iki ýaşuly zenan stol üstündäki karta bilen araçylyk edýär.", "Üç ýaz ýaralanmasyz geçdi.", "Iki tarap hem ynanýan araçylar, karta, bile naharlanmak."),
    }),
    (("relief", "prevention"), {
        "en": ("Flood alarm by neighbours' phones", "The flood warning never reached women at home.", "Each street has a woman who gets the call first and rings five others.", "The street of ninety houses was empty in twenty minutes.", "A list of numbers for each street, a rehearsal in March."),
        "ru": ("Тревога о паводке по телефонам соседок", "Предупреждение о паводке не доходило до женщин дома.", "На каждой улице одна женщина получает звонок первой и звонит ещё пяти.", "Улица в девяносто домов опустела за двадцать минут.", "Список номеров по улицам, учения в марте."),
        "kk": ("Көршілер телефонымен тасқын дабылы", "Тасқын туралы ескерту үйдегі әйелдерге жетпейтін.", "Әр көшеде бір әйел алдымен хабар алып, бес адамға қоңырау шалады.", "Тоқсан үйлі көше жиырма минутта босады.", "Көшелер бойынша нөмірлер тізімі, наурыздағы жаттығу."),
        "uz": ("Qo‘shnilar telefoni orqali toshqin xabari", "Toshqin ogohlantirishi uydagi ayollarga yetmasdi.", "Har ko‘chada bir ayol birinchi xabar olib, besh kishiga qo‘ng‘iroq qiladi.", "To‘qson uyli ko‘cha yigirma daqiqada bo‘shadi.", "Ko‘chalar bo‘yicha raqamlar ro‘yxati, martdagi mashq."),
        "ky": ("Кошуналардын телефону аркылуу сел кабары", "Сел эскертүүсү үйдөгү аялдарга жетчү эмес.", "Ар бир көчөдө бир аял биринчи кабар алып, дагы бешөөнө чалат.", "Токсон үйлүү көчө жыйырма мүнөттө бошоду.", "Ар бир көчөнүн номерлеринин тизмеси, марттагы машыгуу."),
        "tg": ("Хабари сел тавассути телефонҳои ҳамсояҳо", "Огоҳии сел ба заноне, ки дар хона буданд, намерасид.", "Дар ҳар кӯча як зан аввал хабар мегирад ва ба панҷ нафари дигар занг мезанад.", "Кӯчаи навадхонавӣ дар бист дақиқа холӣ шуд.", "Рӯйхати рақамҳо барои ҳар кӯча, машқ дар моҳи март."),
        "tk": ("Goňşularyň telefony arkaly sil habary", "Sil duýduryşy öýdäki zenanlara ýetmeýärdi.", "Her köçede bir zenan ilki habar alyp, ýene bäş adama jaň edýär.", "Togsan öýli köçe ýigrimi minutda boşady.", "Her köçe üçin belgileriň sanawy, mart aýyndaky türgenleşik."),
    }),
)  # fmt: skip

MARK = {
    "en": "DEMO", "ru": "ДЕМО", "kk": "ДЕМО", "ky": "ДЕМО", "tg": "ДЕМО", "tk": "DEMO", "uz": "DEMO",
}  # fmt: skip
WAITING = (12, 15)
"""Indices of the practices that have just been sent: one for the coordinator, one for the admin."""

_FROM = ("KZ", "UZ", "TJ", "KG")
_LANGUAGE = {"KZ": "kk", "UZ": "uz", "TJ": "tg", "KG": "ky"}
UNTRANSLATED = 9
"""The index of the one that waits for its translations."""


def texts_of(text: Text, language: str) -> dict[str, str]:
    """A text by field, its title marked as the demo's."""
    title, *rest = text
    return dict(
        zip(FIELDS[SubmissionKind.PRACTICE], (f"{title} ({MARK[language]})", *rest), strict=True)
    )


def title(number: int, language: str) -> str:
    """The title of a practice, by its index."""
    return PRACTICES[number][1][language][0]


async def speak(db: Database, languages: Mapping[str, str]) -> None:
    """Write those that wait for a reviewer in her language, by the country that she coordinates; by
    "" for an admin.
    """

    def work(tx: Transaction) -> None:
        for number in WAITING:
            language = languages.get(_FROM[number % 4], languages[""])
            texts = texts_of(PRACTICES[number][1][language], language)
            submission = tx.value(
                """SELECT submission_id FROM submission_texts JOIN submissions
                    ON submissions.id = submission_id
                WHERE status = 'pending' AND text = :text""",
                {"text": _original(number)[1]["title"]},
            )
            values = {"id": submission, "language": language}
            tx.execute("UPDATE submissions SET language = :language WHERE id = :id", values)
            tx.execute(
                """UPDATE practices SET language = :language
                WHERE id = (SELECT practice_id FROM submissions WHERE id = :id)""",
                values,
            )
            for field, text in texts.items():
                tx.execute(
                    """UPDATE submission_texts SET text = :text
                    WHERE submission_id = :id AND field = :field""",
                    {"id": submission, "field": field, "text": text},
                )

    await db.write(work)


def _original(number: int) -> tuple[str, dict[str, str]]:
    """The language in which it was written, and its texts."""
    language = _LANGUAGE[_FROM[number % 4]]
    return language, texts_of(PRACTICES[number][1][language], language)


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
        author = people[country][number]
        language, own = _original(number)
        waits = number in WAITING
        then = now - (timedelta(hours=2) if waits else timedelta(days=60 - 3 * number))
        shared = NewPractice(language, own, topics, None, number % 2 == 0, True)
        _, practice_id = await submissions.share(db, author, None, shared, then)
        assert practice_id is not None
        if waits:
            continue
        await _accept(db, practice_id, admin, then + timedelta(hours=5))
        accepted = await db.read(lambda tx, id=practice_id: records.approved_of(tx, id))
        original = accepted[language]
        for code, text in texts.items():
            if code == language or (number == UNTRANSLATED and code != "en"):
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
