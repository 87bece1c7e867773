suspension-suspend = Gatnaşmagyny saklamak
suspension-sure =
    <b>{ $name }: gatnaşmagy saklansynmy?</b>

    Dolandyryjy yzyna alýança ony hiç kim tapmaz, ol hiç zat almaz we okamaz. Ýazanda bilýär.
suspension-yes = Hawa, saklamak
suspension-list = <b>Gatnaşmagy saklananlar: { $count }</b>
suspension-button = Saklananlar: { $count }
suspension-is = Gatnaşmagy saklandy.
suspension-restore = Tora gaýtarmak
suspension-notice-suspended = Gatnaşmagy saklandy.
suspension-notice-restored = Ol ýene torda, öňküsi ýaly.
suspension-notice-unchanged = Hiç zat üýtgemedi.
suspension-notice-has-role = Onuň wezipesi bar: ilki şony aýryň.
suspension-notice-not-allowed = Muny Siz edip bilmersiňiz.
suspension-home =
    <b>Gatnaşmagyňyz häzirlikçe saklandy.</b>

    Muny toruň dolandyryjylary çözdi. Ýalňyşlyk diýip hasaplasaňyz, utgaşdyryjyňyz bilen gepleşiň.
