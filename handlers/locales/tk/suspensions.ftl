suspension-suspend = Gatnaşmagyny togtatmak
suspension-sure =
    <b>{ $name }: gatnaşmagy wagtlaýyn togtadylsynmy?</b>

    Dolandyryjy dikeltýänçä kärdeşler ony tapyp bilmez, ol tordan hiç zat almaz we okamaz. Bota indiki gezek ýazanda muny biler.
suspension-yes = Hawa, togtatmak
suspension-list = <b>Gatnaşmagy wagtlaýyn togtadylanlar: { $count }</b>
suspension-button = Wagtlaýyn togtadylanlar: { $count }
suspension-is = Gatnaşmagy wagtlaýyn togtadylan.
suspension-restore = Gatnaşmagyny dikeltmek
suspension-notice-suspended = Gatnaşmagy wagtlaýyn togtadyldy.
suspension-notice-restored = Ol tordan ýene peýdalanyp bilýär.
suspension-notice-unchanged = Hiç zat üýtgemedi.
suspension-notice-has-role = Onuň torda wezipesi bar. Ilki ony wezipeden boşadyň.
suspension-notice-not-allowed = Muny Siz edip bilmersiňiz.
suspension-home =
    <b>Gatnaşmagyňyz wagtlaýyn togtadyldy.</b>

    Bu karara toruň dolandyryjylary geldi. Ýalňyşlyk diýip hasaplasaňyz, aşakdaky düwme bilen utgaşdyryjyňyza ýazyň.
suspension-until = Öz-özünden tamamlanjak güni: { $day }.
suspension-home-removed =
    <b>Siz tordan çykaryldyňyz.</b>

    Muny botda yzyna gaýtaryp bolmaýar. Ýalňyşlyk diýip hasaplasaňyz, aşakdaky düwme bilen utgaşdyryjyňyza ýazyň.
suspension-is-removed = Ol tordan hemişelik çykarylan.
suspension-ended = <b>Siz tordan ýene peýdalanyp bilýärsiňiz.</b> Hoş geldiňiz.
