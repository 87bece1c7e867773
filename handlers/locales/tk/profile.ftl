profile-yours = <b>Siziň profiliňiz</b>
profile-change = Üýtgetmek üçin setire basyň.
profile-changed = Üýtgedildi.
