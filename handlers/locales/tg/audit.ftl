audit-button = Дафтар
audit-title = <b>Дафтар: сабтҳои охирин</b>
audit-state =
    { $state ->
        [sound] Дафтарро касе тағйир надодааст.
       *[broken] <b>Диққат.</b> Дафтар тағйир дода шудааст. Сабти нодурусти аввал: { $number }. Ба касе, ки серверро идора мекунад, гӯед.
    }
audit-empty = Ҳоло ҳеҷ чиз нест.
audit-line = { $when } · { $actor }: <b>{ $action }</b> { $about }
audit-by-itself = бот
audit-left = шахси рафта № { $number }
audit-told = Барои маъмурон. Шабака: { $network }
audit-told-doubt = Аз ин ба ҳама маъмурон хабар дода мешавад. Агар инро интизор набудед, фавран аз ҳамкор пурсед, аммо на тавассути бот.
audit-action-approved = тасдиқ
audit-action-rejected = рад
audit-action-changes = дархости тағйир
audit-action-event = чорабинӣ нашр ё бекор шуд
audit-action-seat = ҷой дода ё гирифта шуд
audit-action-announcement = эълон
audit-action-export = маълумот дар файл гирифта шуд
audit-action-own-data = маълумоти худ дар файл
audit-action-removed = таҷриба хориҷ шуд
audit-action-suspended = иштирок муваққатан қатъ шуд
audit-action-restored = иштирок барқарор шуд
audit-action-appointed = нақш дода шуд
audit-action-dismissed = нақш бекор шуд
audit-action-look = шикоят ё огоҳӣ кушода шуд
audit-action-reporter = дида шуд, ки кӣ шикоят кард
audit-action-warned = огоҳонидани иштирокчӣ
audit-action-hidden = матн пинҳон карда шуд
audit-action-removed-member = хориҷ аз шабака
audit-action-erased = маълумот нест шуд
audit-action-ended = маълумоти кӯҳна нест шуд
audit-action-other = амали дигар
audit-action-project = озмун ё қарор дар бораи лоиҳа
audit-action-certificate = сертификат бозпас гирифта шуд
audit-action-chair = соли Муколама тағйир ёфт
audit-action-mentoring = барнома ё ҷуфти мураббигӣ
