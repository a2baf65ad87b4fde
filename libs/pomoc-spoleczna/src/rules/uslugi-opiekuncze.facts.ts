import { Godziny, Kwota, Liczba, Obiekt, TakNie, Tekst } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';
import { FaktyGospodarstwa, FaktySwiadczeniaNiepienieznego } from './wspolne.facts.js';

/** Facts of the fee for care services at home (art. 50 ups). */
export class FaktyOplataZaUslugi extends FaktyGospodarstwa {
  @Liczba('Godziny usług w miesiącu', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 40 })
  godziny!: number;
  @Kwota('Koszt godziny usług', { wymagane: true, przyklad: '45.00' })
  koszt_godziny!: string;
}

/** Facts that decide whether care services are due (art. 50 ust. 1-2 ups). The same shape as the evidence of kind `potrzeba-opieki`. */
export class FaktyUslugiOpiekuncze {
  @TakNie('Wymaga pomocy innych osób', { wymagane: true, opis: 'Z powodu wieku, choroby lub z innych przyczyn.' })
  wymaga_pomocy!: boolean;
  @TakNie('Osoba samotna', { wymagane: true, opis: 'Samotnie gospodarująca, bez małżonka, bez wstępnych i zstępnych (art. 6 pkt 9).' })
  osoba_samotna!: boolean;
  @TakNie('Pozbawiona pomocy', { wymagane: true, opis: 'Nikt nie zapewnia potrzebnej pomocy.' })
  pozbawiona_pomocy!: boolean;
  @TakNie('Rodzina nie może pomóc', { wymagane: true, opis: 'Rodzina oraz mieszkający osobno małżonek, wstępni i zstępni nie mogą zapewnić pomocy.' })
  rodzina_nie_moze_pomoc!: boolean;
}

/** Facts about who gives neighbour services (art. 50 ust. 4a ups). */
export class FaktyUslugiSasiedzkie {
  @TakNie('Pełnoletnia', { wymagane: true })
  pelnoletnia!: boolean;
  @TakNie('Członek rodziny osoby wspieranej', { wymagane: true, przyklad: false })
  czlonek_rodziny!: boolean;
  @TakNie('Małżonek, wstępny albo zstępny mieszkający osobno', { wymagane: true, przyklad: false })
  bliski_mieszkajacy_osobno!: boolean;
  @TakNie('Oświadczenie o zdolności psychofizycznej', { wymagane: true })
  oswiadczenie!: boolean;
  @TakNie('Mieszka w najbliższej okolicy', { wymagane: true })
  mieszka_blisko!: boolean;
  @TakNie('Szkolenie z pierwszej pomocy', { wymagane: true, opis: 'Brakujące szkolenie organizuje organizator usług.' })
  szkolenie!: boolean;
  @TakNie('Zaakceptowana przez osobę wspieraną', { wymagane: true })
  akceptacja_osoby!: boolean;
  @TakNie('Zaakceptowana przez organizatora', { wymagane: true })
  akceptacja_organizatora!: boolean;
}

/** Facts of care services granted by decision (art. 50 ups). */
export class FaktyPrzyznanieUslug extends FaktySwiadczeniaNiepienieznego {
  @Obiekt('Potrzeba opieki', () => FaktyUslugiOpiekuncze, { wymagane: true })
  opieka!: FaktyUslugiOpiekuncze;
  @Tekst('Zakres usług', { wymagane: true, przyklad: 'zakupy, przygotowanie posiłków, pielęgnacja zalecona przez lekarza', opis: 'Czynności (art. 50 ust. 3 i 5).' })
  czynnosci!: string;
  @Tekst('Miejsce świadczenia usług', { wymagane: true, przyklad: 'miejsce zamieszkania' })
  miejsce!: string;
  @Godziny('Godziny usług w miesiącu', { wymagane: true, przyklad: '40.00' })
  godziny!: string;
  @Kwota('Koszt godziny usług', { wymagane: true, przyklad: '45.00' })
  koszt_godziny!: string;
}

/** Worked facts for documentation and forms. */
export const PRZYKLAD_PRZYZNANIA_USLUG = {
  zestawienie: { liczba_osob: 1, dochod: '1800.00' }, opieka: { wymaga_pomocy: true, osoba_samotna: true, pozbawiona_pomocy: true, rodzina_nie_moze_pomoc: true },
  czynnosci: 'zakupy, przygotowanie posiłków', miejsce: 'miejsce zamieszkania', godziny: '40.00', koszt_godziny: '45.00',
};

/** Worked facts for documentation and forms. */
export const PRZYKLAD_OPLATY_ZA_USLUGI = {
  zestawienie: { liczba_osob: 1, dochod: '1800.00' }, godziny: 40, koszt_godziny: '45.00',
};
