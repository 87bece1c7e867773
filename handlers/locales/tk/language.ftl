language-name = Türkmençe
language-choose = Dili saýlaň.
language-changed = Bot indi türkmen dilinde ýazýar.
language-not-here = Bu dil elýeterli däl. Şulardan birini saýlaň.
