import { Dzien, Kwota, Liczba, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Protection that opens the programme (art. 91 ust. 1 ups). */
export const OCHRONA = {
  status_uchodzcy: 'status uchodźcy',
  ochrona_uzupelniajaca: 'ochrona uzupełniająca',
  pobyt_czasowy_art_159: 'zezwolenie na pobyt czasowy z art. 159 ust. 1 pkt 1 lit. c lub d ustawy o cudzoziemcach',
  inna: 'inna podstawa pobytu',
} as const;

/** Facts of the money benefit of an integration programme (art. 91-92 ups). */
export class FaktySwiadczenieIntegracyjneCudzoziemca {
  @Wybor('Ochrona', OCHRONA, { wymagane: true })
  ochrona!: keyof typeof OCHRONA;
  @Dzien('Dzień uzyskania ochrony albo zezwolenia', { wymagane: true, przyklad: '2026-01-15' })
  ochrona_od!: string;
  @Dzien('Dzień złożenia wniosku', { wymagane: true, przyklad: '2026-02-02' })
  data_wniosku!: string;
  @TakNie('Gotowość do programu i deklaracje', { wymagane: true, opis: 'Trzy pisemne oświadczenia: województwo zamieszkania, brak wniosku gdzie indziej, gotowość do programu (art. 91 ust. 5).' })
  oswiadczenia!: boolean;
  @Liczba('Liczba osób objętych programem', 1, FACT_LIMITS.liczba_osob_maks, { wymagane: true, przyklad: 3 })
  liczba_osob!: number;
  @Liczba('Który miesiąc programu', 1, FACT_LIMITS.liczba, { wymagane: true, przyklad: 2 })
  miesiac_programu!: number;
  @Kwota('Kwota proponowana na wszystkie osoby', { przyklad: '2850.00' })
  kwota_proponowana?: string;
}

/** Worked facts for documentation and forms. */
export const PRZYKLAD_SWIADCZENIA_INTEGRACYJNEGO = {
  ochrona: 'status_uchodzcy', ochrona_od: '2026-01-15', data_wniosku: '2026-02-02', oswiadczenia: true, liczba_osob: 3, miesiac_programu: 2,
};
