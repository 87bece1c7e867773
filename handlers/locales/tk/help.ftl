help-about = <b>{ $network }</b> — Merkezi Aziýanyň zenanlarynyň hünär tory. Bu ýerde kärdeşleri ýurt we iş ugry boýunça tapýarsyňyz.
help-search = Kimi gözleýändigiňizi islän wagtyňyz, dillerimiziň islendiginde ýazyp bilersiňiz: at, ýurt, iş ugry, edara, tema.
help-command = { $command } — { $does }
help-care = Bu ýere gulluk ýa-da gizlin maglumatlary ýazmaň.
