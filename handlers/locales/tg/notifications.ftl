notice-repeated = <i>Шояд ин паём аллакай ба Шумо расида бошад.</i>
notice-private = Барои Шумо хабар ҳаст. Шабака: { $network }
notice-open = Кушодан
notice-gone = Ин паём дигар эътибор надорад.
