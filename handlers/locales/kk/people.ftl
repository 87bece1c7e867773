person-head =
    <b>{ $name }</b>
    { $sector } · { $country }
person-work = { $work }
person-line = <b>{ $label }:</b> { $value }
person-empty = —
field-name = Аты-жөні
field-country = Ел
field-sector = Жұмыс саласы
field-institution = Мекеме
field-position = Лауазым
field-offers = Ұсына аламын
field-seeks = Іздеймін
person-named = { $name } · { $sector }, { $country }
person-unnamed = Әріптес · { $sector }, { $country }
naming-yes = Атымды көрсету
naming-no = Атымды жасыру
person-colleague = Әріптес
field-topics = Тақырыптар
field-region = Өңір
field-about = Өзім туралы
field-photo = Фотосурет
naming-limited = Профиліңіздегі атыңызды барлығы бірдей көрмейді. Атыңыз көрсетілмейтін әріптестер қалай болса да екінші жолды оқиды.
