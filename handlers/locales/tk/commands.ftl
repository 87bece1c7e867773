menu-start = Baş sahypa
menu-find = Kärdeş tapmak
menu-profile = Meniň profilim
menu-language = Dili çalyşmak
menu-help = Kömek
menu-admin = Utgaşdyryjylar we dolandyryjylar üçin
menu-cancel = Başlanan işi bes etmek
bot-about = Merkezi Aziýanyň zenanlarynyň hünär tory: kärdeş tapmak, duşuşmak, biri-birinden öwrenmek.
bot-description =
    Bu ýer Merkezi Aziýanyň zenanlarynyň hünär torunyň duşuşýan ýeridir.

    Siz kärdeşleri ýurt we iş ugry boýunça tapýarsyňyz, olar hem Sizi tapýarlar. Habarlaşmak üçin maglumatlaryňyz hiç kime görkezilmeýär.

    «Başlamak» düwmesine basyň we dili saýlaň.
menu-requests = Tanyşlyklar
menu-events = Çäreler
menu-newevent = Çäre döretmek
menu-here = Men çärede
menu-practices = Netije beren tejribeler
menu-share = Tejribe paýlaşmak
menu-review = Barlanmalylar
menu-announce = Bildirişler
menu-settings = Maňa näme we haçan gelýär
menu-ask = Kärdeşlerden soramak
