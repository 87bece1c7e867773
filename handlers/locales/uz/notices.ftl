notice-repeated = <i>Bu xabar Sizga avval ham kelgan bo‘lishi mumkin.</i>
