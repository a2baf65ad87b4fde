import { Dzien } from '@ostoja/facts';

/** Facts of the choice of a stay. */
export class FaktyWyboruTurnusu {
  @Dzien('Dzień zdarzenia: otrzymanie powiadomienia o dofinansowaniu', { wymagane: true, opis: 'Od tego dnia liczy się 30 dni.' })
  zdarzenie!: string;
  @Dzien('Pierwszy dzień wybieranego turnusu', { wymagane: true, przyklad: '2026-06-01' })
  poczatek_turnusu!: string;
}

/** Facts of the transfer for a stay: it counts back from the first day. */
export class FaktyPrzekazaniaZaTurnus {
  @Dzien('Dzień zdarzenia: pierwszy dzień turnusu', { wymagane: true, przyklad: '2026-06-01' })
  zdarzenie!: string;
  @Dzien('Dzień przyznania dofinansowania', { wymagane: true, przyklad: '2026-03-20', opis: 'Środki przekazuje się w roku kalendarzowym przyznania.' })
  przyznanie!: string;
}

/** Facts of an application of an organisation: its task begins in the next year. */
export class FaktyWnioskuPodmiotu {
  @Dzien('Dzień zdarzenia: początek zadania', { wymagane: true, przyklad: '2026-04-01', opis: 'Wniosek składa się do 30 listopada roku poprzedzającego.' })
  zdarzenie!: string;
}

/** Facts of a term that depends on the year of an event. */
export class FaktyRokuWtz {
  @Dzien('Dzień zdarzenia: dowolny dzień roku, którego dotyczy obowiązek', { wymagane: true, przyklad: '2026-03-02' })
  zdarzenie!: string;
}

/** Facts of a term that depends on a quarter. */
export class FaktyKwartaluWtz {
  @Dzien('Dzień zdarzenia: dowolny dzień kwartału', { wymagane: true, przyklad: '2026-03-02' })
  zdarzenie!: string;
}

/** Facts of the attendance after the ruling expired. */
export class FaktyUtratyOrzeczenia {
  @Dzien('Dzień zdarzenia: ostatni dzień ważności orzeczenia', { wymagane: true, przyklad: '2026-03-15' })
  zdarzenie!: string;
}

/** Facts of the retention of files. */
export class FaktyAktSprawy {
  @Dzien('Dzień zdarzenia: zakończenie sprawy', { wymagane: true, przyklad: '2026-03-02' })
  zdarzenie!: string;
}
