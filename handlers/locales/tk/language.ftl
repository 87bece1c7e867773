language-name = Türkmençe
language-choose = Dili saýlaň.
language-changed = Indi hemme zat türkmen dilinde bolar.
language-not-here = Bu dil bu ýerde ýok. Şulardan birini saýlaň.
