suspension-suspend = Катышуусун токтотуп туруу
suspension-sure =
    <b>{ $name }: катышуусу токтотулуп турсунбу?</b>

    Администратор кайтарганча аны эч ким таппайт, ал эч нерсе албайт жана окубайт. Жазганда билет.
suspension-yes = Ооба, токтотуп туруу
suspension-list = <b>Катышуусу токтотулгандар: { $count }</b>
suspension-button = Токтотулгандар: { $count }
suspension-is = Катышуусу токтотулган.
suspension-restore = Тармакка кайтаруу
suspension-notice-suspended = Катышуусу токтотулду.
suspension-notice-restored = Ал тармакка мурункудай кайтты.
suspension-notice-unchanged = Эч нерсе өзгөргөн жок.
suspension-notice-has-role = Анын ролу бар: адегенде аны алыңыз.
suspension-notice-not-allowed = Муну Сиз кыла албайсыз.
suspension-home =
    <b>Катышууңуз азырынча токтотулду.</b>

    Муну тармактын администраторлору чечти. Ката деп ойлосоңуз, координаторуңуз менен сүйлөшүңүз.
