import { Dzien, Kody, Kwota, Procent, TakNie } from '@ostoja/facts';

/** Facts of the funeral allowance (art. 40 ust. 1a-1g ups); income is not asked for. */
export class FaktyZasilekCelowyPogrzeb {
  @Dzien('Dzień zgonu', { wymagane: true, przyklad: '2026-02-10', opis: 'Od niego zależy wysokość zasiłku pogrzebowego.' })
  data_zgonu!: string;
  @Kwota('Uzasadnione i udokumentowane koszty pogrzebu', { wymagane: true, przyklad: '9000.00' })
  koszty!: string;
  @TakNie('Pokrywa koszty', { wymagane: true, opis: 'Poniosła koszty pogrzebu albo zobowiązała się je ponieść.' })
  pokrywa_koszty!: boolean;
  @TakNie('Przysługuje zasiłek pogrzebowy', { wymagane: true, opis: 'Czy po osobie zmarłej komukolwiek przysługuje zasiłek pogrzebowy (ZUS, KRUS …).', przyklad: false })
  przysluguje_zasilek_pogrzebowy!: boolean;
  @TakNie('Koszty nadzwyczajne', { opis: 'Nadzwyczajne i trudne do przewidzenia; potrzebne, gdy zasiłek pogrzebowy przysługuje.', przyklad: false })
  koszty_nadzwyczajne?: boolean;
  @Kwota('Kwota zasiłku pogrzebowego', { opis: 'Gdy inna niż ustawowa w dniu zgonu.', przyklad: '7000.00' })
  kwota_zasilku_pogrzebowego?: string;
  @Procent('Część do zwrotu (%)', { opis: 'Gdy zasiłek przyznaje się pod warunkiem zwrotu całości lub części.', przyklad: '0' })
  zwracana_czesc?: string;
  @Kwota('Kwota proponowana', { przyklad: '4000.00' })
  kwota_proponowana?: string;
  @Kody('Pobyt wyłączający pomoc', 'pobyt', { opis: 'zaklad_karny albo areszt (art. 13).', przyklad: [] })
  pobyt?: string[];
}

/** Worked facts for documentation and forms. */
export const PRZYKLAD_ZASILKU_NA_POGRZEB = { data_zgonu: '2026-02-10', koszty: '9000.00', pokrywa_koszty: true, przysluguje_zasilek_pogrzebowy: false };
