suspension-suspend = Убактылуу чектөө
suspension-sure =
    <b>Катышуусу убактылуу чектелсинби: { $name }?</b>

    Администратор кайтармайынча кесиптештери аны таба албайт, ал тармактан эч нерсе албайт жана окуй албайт. Бул тууралуу ботко кийинки жолу жазганда билет.
suspension-yes = Ооба, убактылуу чектөө
suspension-list = <b>Катышуусу убактылуу чектелгендер: { $count }</b>
suspension-button = Чектелгендер: { $count }
suspension-is = Катышуусу убактылуу чектелген.
suspension-restore = Катышуусун кайтаруу
suspension-notice-suspended = Катышуусу убактылуу чектелди.
suspension-notice-restored = Ал тармакка кайра катыша алат.
suspension-notice-unchanged = Эч нерсе өзгөргөн жок.
suspension-notice-has-role = Анын ролу бар. Адегенде ролдон бошотуңуз.
suspension-notice-not-allowed = Муну Сиз кыла албайсыз.
suspension-home =
    <b>Катышууңуз азырынча чектелди.</b>

    Муну тармактын администраторлору чечти. Ката деп ойлосоңуз, төмөнкү баскыч менен координаторуңузга жазыңыз.
