notice-repeated = <i>Bu xabar Sizga avval ham kelgan bo‘lishi mumkin.</i>
notice-private = Siz uchun yangilik bor. Tarmoq: { $network }
notice-open = Ochish
notice-gone = Bu xabar o‘z kuchini yo‘qotdi.
