confirm-changed = Şol arada üýtgedi. Ýene bir gezek okaň.
