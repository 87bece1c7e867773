privacy-button = Meniň maglumatlarym
privacy-title = <b>Siziň maglumatlaryňyz</b>
consent-operator = <b>Jogapkär:</b> { $what }
consent-contact = <b>Habarlaşmak üçin:</b> { $what }
consent-place = <b>Saklanýan ýeri:</b> { $what }
consent-admins = Maglumatlaryňyz üçin şu toruň dolandyryjylary jogap berýär.
consent-recipients = Maglumatlaryňyz tordan daşarda hiç kime berilmeýär. Habarlar Telegramyň üsti bilen gidýär, onuň öz düzgünleri bar.
consent-term = Maglumatlar Siz tordakaňyz saklanýar. Sizden { $months } aý habar bolmasa, iki gezek soralýar, soňra ählisi pozulýar. Maglumatlaryňyzy islän wagtyňyz görüp, ýükläp alyp we pozup bilersiňiz: /privacy
consent-question = Şu şertler bilen razymysyňyz?
consent-changed =
    <b>Maglumatlaryňyzyň şertleri üýtgedi</b>

    Häzir ugradanyňyz saklandy. Razy bolan badyňyza jogap berler.
consent-thanks = Sag boluň, razylygyňyz saklandy.
privacy-why = <b>Näme üçin.</b> Kärdeşleriňiz sizi tapyp bilmegi, çäreleri meýilleşdirmek we habarlaryň size ýetmegi üçin. Başga zat üçin däl.
privacy-private = Siz hususy şahs hökmünde gatnaşýarsyňyz. Boty gulluk hat alyşmalary we başga adamlaryň şahsy maglumatlary üçin ulanmaň.
privacy-held = Näme, haçana çenli
privacy-file = Maglumatlarym faýlda
privacy-correct = Profili düzetmek
privacy-delete = Maglumatlarymy pozmak
privacy-held-title = <b>Siz barada näme saklanýar</b>
privacy-held-line = { $what }: <b>{ $count }</b> · { $until }
privacy-held-nothing = Telegram belgiňizden we diliňizden başga hiç zat.
privacy-held-backups = Ätiýaçlyk nusgalar soňrak, iň köp { $days } günden soň pozulýar.
privacy-until-day = möhleti: { $day }
privacy-until-leaves = üýtgedýänçäňiz ýa gidýänçäňiz
privacy-until-removed = Siz ýa-da dolandyryjy aýyrýança
privacy-until-open = ulanylýança
privacy-subject-profile = Profil we gatnaşyk
privacy-subject-settings = Sazlamalar
privacy-subject-contacts = Kontaktlar we habarlaşma soraglary
privacy-subject-events = Çäreler
privacy-subject-practices = Iň gowy tejribeler
privacy-subject-questions = Soraglar we jogaplar
privacy-subject-announcements = Bildirişlere jogaplar
privacy-subject-messages = Botuň habarlary
privacy-subject-drafts = Garalamalar we soňky ýazgylar
privacy-subject-activity = Gözlegler we görmeler
privacy-subject-reviews = Ýazgylaryňyz baradaky kararlar
privacy-subject-work = Tor üçin iş
privacy-file-caption = Bu Siz barada saklanýan ähli zat. Ikinji faýlda programmalar üçin hut şol maglumat bar. Saklanyňyzdan soň bu habarlary çatdan pozuň.
privacy-file-later = Şu gün faýly birnäçe gezek aldyňyz. Ýene alyp boljak wagt: { $when }
privacy-deletion =
    <b>Maglumatlarymy pozmak</b>

    Profiliňiz, kontaktlaryňyz, soraglaryňyz, çärelere ýazylmagyňyz, jogaplaryňyz, garalamalaryňyz, gözlegleriňiz we habarlaryňyz bir minudyň içinde pozulýar. Muny yzyna gaýtaryp bolmaýar. Soň täzeden hasaba durup bilersiňiz.
privacy-may-stay = Kitaphanada adyňyzsyz galyp biljek ýazgylar: <b>{ $count }</b>. Olaryň galmagyny häzir Siz çözýärsiňiz.
privacy-work-stays = Tor üçin taýýarlan çäreleriňiz we bildirişleriňiz adyňyzsyz galýar: { $count }
privacy-others-stay = Başgalaryň öz ýazgylarynda ýazanlary özlerinde galýar. Kararlar žurnalynda adyňyzyň ýerine belgi galýar. Çärelere beren bahalaryňyz san hökmünde galýar.
privacy-note-stays = Siziň gatnaşmagyňyz wagtlaýyn togtadylan. Şu Telegram hasabyndan täzeden ýüz tutsaňyz, karar berýän adam maglumatlaryňyzy şol wagt pozandygyňyzy okar. Munuň üçin diňe Telegram belgiňizden emele getirilen kod saklanýar, şu güne çenli: { $day }.
privacy-delete-but-texts = Pozmak, ýazgylar galsyn
privacy-delete-all = Ählisini, ýazgylary-da pozmak
privacy-obstacle-from-config = Siz serweriň sazlamalarynda dolandyryjy diýlip görkezilen. Ilki serweri dolandyrýan adamdan sizi ol ýerden aýyrmagyny soraň.
privacy-obstacle-last-admin = Siz ýeke-täk dolandyryjy. Ilki başga birini belläň: /admin
privacy-sure-but-texts = Siz baradaky ähli zat pozulýar. Ýazgylaryňyz kitaphanada adyňyzsyz galýar. Şuny isleýärsiňizmi?
privacy-sure-all = Siz baradaky ähli zat we kitaphanadaky ähli ýazgylaryňyz pozulýar. Şuny isleýärsiňizmi?
privacy-sure-yes = Hawa, dowam etmek
privacy-sure-again = <b>Soňky sorag.</b> Mundan soň maglumatlaryňyzy hiç kim yzyna gaýtaryp bilmez. Häzir pozulsynmy?
privacy-sure-again-yes = Häzir pozmak
privacy-deleted =
    Siz baradaky ähli zat pozuldy. Biziň bilen bolanyňyz üçin sag boluň. Tor: { $network }

    Bu ýerdäki habarlar heniz Telegramda dur: olary aýyrmak üçin çaty pozuň. Gaýdyp gelmek isleseňiz, /start iberiň.
privacy-still-right =
    <b>Profiliňiz heniz dogrumy?</b>

    Bu sorag ýylda bir gezek gelýär.
privacy-still-right-yes = Hawa, dogry
privacy-still-right-change = Profili üýtgetmek
privacy-still-there =
    Size sorag bar. Tor: { $network }

    Köpden bäri bu ýerde bolmadyňyz. Galmak isleýärsiňizmi? Jogap bolmasa, ähli maglumatyňyz şu gün pozular: { $day }
privacy-still-there-yes = Hawa, galýaryn
privacy-confirmed = Sag boluň. Profiliňiz şol durşuna galýar.
privacy-page-title = Meniň maglumatlarym: { $network }
privacy-page-about = Siz barada saklanýan ähli zat. Senesi: { $day }
privacy-value-yes = Hawa
privacy-value-no = Ýok
privacy-value-waiting = garaşýar
privacy-value-agreed = kabul edildi
privacy-value-refused = ret edildi
privacy-value-changes = üýtgetme soraldy
privacy-value-ended = tamamlandy
privacy-value-draft = garalama
privacy-value-sent = iberildi
privacy-value-undelivered = gowşurylmady
privacy-value-useful = peýdaly
privacy-value-saved = saklandy
privacy-label-name = Ady
privacy-label-country = Ýurt
privacy-label-sector = Iş ugry
privacy-label-institution = Edara
privacy-label-position = Wezipe
privacy-label-telegram = Telegram belgisi
privacy-label-language = Dil
privacy-label-status = Ýagdaýy
privacy-label-zone = Wagt guşaklygy
privacy-label-quiet-from = Ümsüm sagatlaryň başy
privacy-label-quiet-until = Ümsüm sagatlaryň soňy
privacy-label-terms = Şertleriň nusgasy
privacy-label-consented = Razylyk berildi
privacy-label-first-seen = Ilkinji habar
privacy-label-joined = Gatnaşyjy bolan güni
privacy-label-blocked-bot = Bot petiklendi
privacy-label-suspended = Giriş togtadyldy
privacy-label-removed = Çykarylan
privacy-label-hidden = Kärdeşlerden gizlin
privacy-label-seen = Soňky gezek bolan
privacy-label-confirmed = Profil tassyklandy
privacy-label-asked = Soraldy
privacy-label-side = Mowzuk
privacy-label-topic = Mowzugyň ady
privacy-label-role = Wezipe orny
privacy-label-date = Senesi
privacy-label-kind = Görnüşi
privacy-label-person = Adam
privacy-label-changed = Üýtgedildi
privacy-label-text = Ýazgy
privacy-label-reason = Sebäbi
privacy-label-until = Möhleti
privacy-label-contact = Kontakt
privacy-label-starts = Başlanýar
privacy-label-ends = Tamamlanýar
privacy-label-place = Ýeri
privacy-label-seats = Orunlar
privacy-label-organisers = Gurnaýjylar
privacy-label-title = Ady
privacy-label-event = Çäre
privacy-label-next = Indiki
privacy-label-cancelled = Ýatyryldy
privacy-label-day = Gün
privacy-label-score = Baha
privacy-label-useful = Näme peýdaly boldy
privacy-label-improve = Nämäni gowulandyrmaly
privacy-label-quote = Sitata alyp bolýar
privacy-label-link = Baglanyşyk
privacy-label-named = Adyňyz bilen
privacy-label-stays = Atsyz galyp biler
privacy-label-published = Çap edildi
privacy-label-reads = Okyjylar
privacy-label-tried = Synap görenler
privacy-label-file = Faýl
privacy-label-practice = Iň gowy tejribe
privacy-label-mark = Bellik
privacy-label-since = Başlap
privacy-label-off = Öçürilen
privacy-label-decided = Karar edildi
privacy-label-weekday = Hepdäniň güni
privacy-label-region = Sebit
privacy-label-about-me = Özüm barada
privacy-label-listed = Gatnaşýanlaryň sanawynda
privacy-subject-board = Tagtadaky bildirişler
privacy-subject-projects = Taslamalar
privacy-label-project = Taslama
privacy-label-number = Şahadatnamanyň belgisi
privacy-subject-mentoring = Halypalyk
