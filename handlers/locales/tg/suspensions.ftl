suspension-suspend = Қатъи муваққатии иштирок
suspension-sure =
    <b>{ $name }: иштирокаш муваққатан қатъ карда шавад?</b>

    То маъмур барқарор накунад, ҳамкорон ӯро намеёбанд ва ӯ аз шабака чизе намегирад ва намехонад. Вақте дафъаи дигар ба бот менависад, аз ин хабардор мешавад.
suspension-yes = Ҳа, муваққатан қатъ кардан
suspension-list = <b>Иштирокашон муваққатан қатъ: { $count }</b>
suspension-button = Қатъи муваққат: { $count }
suspension-is = Иштирокаш муваққатан қатъ аст.
suspension-restore = Барқарории иштирок
suspension-notice-suspended = Иштирокаш муваққатан қатъ карда шуд.
suspension-notice-restored = Ӯ боз дастрасӣ дорад.
suspension-notice-unchanged = Чизе тағйир наёфт.
suspension-notice-has-role = Ӯ нақш дорад. Аввал ӯро аз нақш озод кунед.
suspension-notice-not-allowed = Инро Шумо карда наметавонед.
suspension-home =
    <b>Иштироки Шумо муваққатан қатъ карда шудааст.</b>

    Инро маъмурони шабака ҳал карданд. Агар инро хато ҳисобед, бо тугмаи зерин ба ҳамоҳангсозатон нависед.
