move-pending =
    <b>Tassyklanmagyna garaşýar:</b> { $changes }
    Oňa çenli hemme zat öňküsi ýaly galýar.
move-change = { $before } → { $after }
move-take-back = Haýyşymy yzyna almak
move-asked = <b>Üýtgetmegi soraýar:</b> { $changes }
move-approved =
    <b>Üýtgetmegiňiz tassyklandy.</b>

    { $changes }
move-rejected =
    <b>Üýtgetmegiňiz tassyklanmady.</b>

    { $changes }

    Profiliňiz öňküsi ýaly galýar. Ýene sorap ýa-da utgaşdyryjyňyza ýazyp bilersiňiz.
