import { Dzien, Liczba, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';
import { FaktyGospodarstwa } from './wspolne.facts.js';

/** Persons whose care counts (art. 42 ust. 1-2 ups). */
export const PODOPIECZNI = {
  czlonek_rodziny: 'członek rodziny, który mieszka i gospodaruje razem',
  matka_lub_ojciec: 'matka lub ojciec, także mieszkający osobno',
  rodzic_malzonka: 'matka lub ojciec małżonka, także mieszkający osobno',
  rodzenstwo: 'rodzeństwo, także mieszkające osobno',
  inna_osoba: 'inna osoba',
} as const;

/** Facts of the pension contribution paid for a carer (art. 42 ups). */
export class FaktySkladkaOpiekuna extends FaktyGospodarstwa {
  @Wybor('Kim jest osoba pod opieką', PODOPIECZNI, { wymagane: true })
  podopieczny!: keyof typeof PODOPIECZNI;
  @TakNie('Rezygnacja z zatrudnienia albo urlop bezpłatny', { wymagane: true, opis: 'Z powodu konieczności osobistej opieki nad długotrwale lub ciężko chorym.' })
  rezygnacja_lub_urlop!: boolean;
  @TakNie('Inny tytuł do obowiązkowych ubezpieczeń', { wymagane: true, przyklad: false })
  inny_tytul_ubezpieczenia!: boolean;
  @TakNie('Pobiera emeryturę albo rentę', { wymagane: true, przyklad: false })
  emerytura_lub_renta!: boolean;
  @Dzien('Data zaświadczenia lekarza', { wymagane: true, przyklad: '2025-05-02', opis: 'Zaświadczenie lekarza ubezpieczenia zdrowotnego o konieczności opieki.' })
  data_zaswiadczenia!: string;
  @Dzien('Data urodzenia opiekuna', { wymagane: true, przyklad: '1985-03-20' })
  data_urodzenia!: string;
  @Wybor('Płeć opiekuna', { K: 'kobieta', M: 'mężczyzna' }, { wymagane: true })
  plec!: 'K' | 'M';
  @Liczba('Okresy składkowe (miesiące)', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 120 })
  skladkowe!: number;
  @Liczba('Okresy nieskładkowe (miesiące)', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 12, opis: 'Liczą się najwyżej do jednej trzeciej okresów składkowych.' })
  nieskladkowe!: number;
}

/** Worked facts for documentation and forms. */
export const PRZYKLAD_SKLADKI_OPIEKUNA = {
  zestawienie: { liczba_osob: 2, dochod: '2000.00' }, podopieczny: 'matka_lub_ojciec', rezygnacja_lub_urlop: true, inny_tytul_ubezpieczenia: false, emerytura_lub_renta: false,
  data_zaswiadczenia: '2025-05-02', data_urodzenia: '1985-03-20', plec: 'K', skladkowe: 120, nieskladkowe: 12, data_wniosku: '2025-05-10',
};
