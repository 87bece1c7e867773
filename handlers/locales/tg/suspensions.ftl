suspension-suspend = Боздоштани иштирок
suspension-sure =
    <b>{ $name }: иштирокаш боздошта шавад?</b>

    То маъмур барнагардонад, ӯро касе намеёбад, ӯ чизе намегирад ва намехонад. Вақте менависад, мефаҳмад.
suspension-yes = Ҳа, боздоштан
suspension-list = <b>Иштирокашон боздошта: { $count }</b>
suspension-button = Боздошташудагон: { $count }
suspension-is = Иштирокаш боздошта аст.
suspension-restore = Ба шабака баргардондан
suspension-notice-suspended = Иштирокаш боздошта шуд.
suspension-notice-restored = Ӯ боз дар шабака аст, чунон ки буд.
suspension-notice-unchanged = Чизе тағйир наёфт.
suspension-notice-has-role = Ӯ нақш дорад: аввал онро гиред.
suspension-notice-not-allowed = Инро Шумо карда наметавонед.
suspension-home =
    <b>Иштироки Шумо ҳоло боздошта шудааст.</b>

    Инро маъмурони шабака ҳал карданд. Агар инро хато ҳисобед, бо ҳамоҳангсози худ гап занед.
