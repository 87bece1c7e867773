confirm-changed = Şondan bäri bu üýtgedi. Ýene bir gezek okap görüň.
