import { Kwota, Liczba, Lista, Procent, Tekst, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Groups of obliged persons (art. 61 ust. 1 pkt 2 ups). */
export const GRUPY_DPS = { malzonek: 'małżonek', zstepny: 'zstępny (dziecko, wnuk)', wstepny: 'wstępny (rodzic, dziadek)' } as const;
export type GrupaDps = keyof typeof GRUPY_DPS;

/** A relative who is obliged to pay. */
export class PlatnikDpsFakt {
  @Tekst('Klucz osoby', { wymagane: true, przyklad: 'A', opis: 'Dowolne oznaczenie, inne dla każdej osoby.' })
  klucz!: string;
  @Wybor('Kim jest dla mieszkańca', GRUPY_DPS, { wymagane: true, przyklad: 'zstepny' })
  grupa!: GrupaDps;
  @Liczba('Liczba osób w gospodarstwie płatnika', 1, FACT_LIMITS.liczba_osob_maks, { wymagane: true, przyklad: 2, opis: 'Razem z członkami rodziny w placówkach opieki, za których pobyt rodzina płaci (art. 10 ust. 4).' })
  liczba_osob!: number;
  @Kwota('Dochód gospodarstwa płatnika', { wymagane: true, przyklad: '8500.00', opis: 'Dochód według art. 8 osoby samotnie gospodarującej albo całej rodziny, bez świadczenia uzupełniającego (art. 8 ust. 4a).' })
  dochod!: string;
  @Wybor('Umowa o opłatę', { umowa: 'zawarta albo ustalana', odmowa_umowy: 'odmówił umowy', odmowa_umowy_i_wywiadu: 'odmówił umowy i wywiadu środowiskowego' }, { wymagane: true })
  umowa!: 'umowa' | 'odmowa_umowy' | 'odmowa_umowy_i_wywiadu';
  @Kwota('Kwota z umowy', { przyklad: '350.00', opis: 'Nie wyższa niż granica ustawowa. Bez niej wynik podaje kwotę do granicy.' })
  kwota_umowy?: string;
  @Procent('Zwolnienie (%)', { przyklad: '0', opis: 'Część opłaty, z której zwolniono na podstawie art. 64 lub 64a; 100 oznacza całkowite zwolnienie. Zwolnioną część przejmuje gmina (art. 103 ust. 3).' })
  zwolnienie?: string;
}

/** A person who pays of their own will (art. 61 ust. 2a ups). */
export class WplataDobrowolnaDpsFakt {
  @Tekst('Klucz osoby', { wymagane: true, przyklad: 'D' })
  klucz!: string;
  @Kwota('Kwota', { wymagane: true, przyklad: '200.00' })
  kwota!: string;
}

/** Facts of the fee for a stay in a care home (art. 60-64b ups). */
export class FaktyOplataZaDps {
  @Kwota('Miesięczny koszt utrzymania', { wymagane: true, przyklad: '7500.00', opis: 'Ogłoszony średni miesięczny koszt utrzymania w domu; w domu niepublicznym cena z umowy gminy (art. 65 ust. 2).' })
  koszt!: string;
  @Kwota('Dochód mieszkańca', { wymagane: true, przyklad: '2400.00', opis: 'Według art. 8, z zasiłkiem stałym i świadczeniem uzupełniającym. Za małoletniego: dochód dziecka (art. 6 pkt 2).' })
  dochod_mieszkanca!: string;
  @Kwota('W tym wynagrodzenie za pracę ze wskazań terapeutycznych', { przyklad: '0.00', opis: 'Połowa nie jest podstawą opłaty (art. 61 ust. 4).' })
  wynagrodzenie_terapeutyczne?: string;
  @Kwota('W tym kieszonkowe z warsztatu terapii zajęciowej', { przyklad: '0.00', opis: 'Nie jest podstawą opłaty (art. 61 ust. 4).' })
  kieszonkowe_wtz?: string;
  @Procent('Zwolnienie mieszkańca (%)', { przyklad: '0', opis: 'Art. 64 albo 64b; zwolnioną część przejmuje gmina.' })
  zwolnienie_mieszkanca?: string;
  @Lista('Małżonek, zstępni, wstępni', () => PlatnikDpsFakt, FACT_LIMITS.osoby)
  platnicy?: PlatnikDpsFakt[];
  @Lista('Osoby płacące dobrowolnie', () => WplataDobrowolnaDpsFakt, FACT_LIMITS.osoby)
  dobrowolne?: WplataDobrowolnaDpsFakt[];
}

/** Worked facts for documentation and forms. */
export const PRZYKLAD_OPLATY_ZA_DPS = {
  koszt: '7500.00', dochod_mieszkanca: '2400.00',
  platnicy: [{ klucz: 'A', grupa: 'zstepny', liczba_osob: 1, dochod: '4030.00', umowa: 'umowa' }, { klucz: 'B', grupa: 'zstepny', liczba_osob: 2, dochod: '6938.00', umowa: 'odmowa_umowy' }],
};
