menu-start = Baş sahypa
menu-find = Kärdeş tapmak
menu-requests = Kontaktlar we habarlaşma soraglary
menu-news = Botuň Size aýdan habarlary
menu-events = Çäreler
menu-here = Çärä gelenimi bellemek
menu-practices = Iň gowy tejribeler
menu-share = Iň gowy tejribäni paýlaşmak
menu-ask = Kärdeşlere sorag bermek
menu-profile = Meniň profilim
menu-settings = Habarnamalar we ümsüm sagatlar
menu-language = Dili çalyşmak
menu-tidy = Bu çaty arassalamak
menu-privacy = Maglumatlarym: näme bar, pozmak
menu-help = Kömek
menu-cancel = Başlanan işi bes etmek
menu-admin = Utgaşdyryjylar we dolandyryjylar üçin
menu-review = Barlanmalylar
menu-announce = Bildirişler
menu-newevent = Çäre döretmek
bot-about = Merkezi Aziýanyň zenanlarynyň hünär tory: kärdeş tapyň, duşuşyň, biri-biriňizden öwreniň.
bot-description =
    Bu – Merkezi Aziýanyň zenanlarynyň hünär tory.

    Siz kärdeşleri ýurt we iş ugry boýunça tapýarsyňyz, çärelere hasaba durýarsyňyz we iň gowy tejribeleri okaýarsyňyz. Habarlaşma maglumatyňyzy özüňiz bermeseňiz, hiç kim görmez.

    «Start» düwmesine basyň we dili saýlaň.
menu-people = Kontaktlarym we belliklerim
menu-invite = Kärdeşi çagyrmak
menu-year = Dialog: şu ýyl
menu-plan = Hereketleriň meýilnamasy
menu-board = Kärdeşler näme gözleýär, näme hödürleýär
menu-verify = Şahadatnamany barlamak
menu-projects = Taslamalar we bäsleşikler
menu-meet = Bije boýunça duşuşyklar
menu-mentoring = Halypalyk
