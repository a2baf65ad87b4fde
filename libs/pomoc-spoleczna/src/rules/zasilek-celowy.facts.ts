import { Kwota, Lista, Obiekt, TakNie, Tekst, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';
import { FaktySwiadczeniaPienieznego, PodjeciePracyFakt } from './wspolne.facts.js';

/** Needs that art. 39 names, with their Polish names; the list of the act is open. */
export const CELE = {
  zywnosc: 'żywność',
  leki_i_leczenie: 'leki i leczenie',
  wyroby_medyczne: 'wyroby medyczne',
  opal: 'opał',
  odziez: 'odzież',
  przedmioty_uzytku_domowego: 'niezbędne przedmioty użytku domowego',
  drobne_remonty: 'drobne remonty i naprawy w mieszkaniu',
  pogrzeb: 'koszty pogrzebu',
  realizacja_kontraktu: 'realizacja kontraktu socjalnego',
  inny: 'inna niezbędna potrzeba bytowa',
} as const;

/** A need. The same shape as the evidence of kind `potrzeba`. */
export class PotrzebaFakt {
  @Wybor('Cel', CELE, { wymagane: true })
  cel!: keyof typeof CELE;
  @Tekst('Opis')
  opis?: string;
  @Kwota('Kwota potrzeby', { wymagane: true, przyklad: '600.00' })
  kwota!: string;
}

/** Facts of zasiłek celowy (art. 39, 39a ups). */
export class FaktyZasilekCelowy extends FaktySwiadczeniaPienieznego {
  @Lista('Potrzeby', () => PotrzebaFakt, FACT_LIMITS.lista, { wymagane: true })
  potrzeby!: PotrzebaFakt[];
  @Kwota('Kwota proponowana', { opis: 'Nie wyższa niż potrzeba.', przyklad: '450.00' })
  kwota_proponowana?: string;
  @Obiekt('Podjęcie pracy w kontrakcie socjalnym', () => PodjeciePracyFakt, { opis: 'Przez 2 miesiące od zatrudnienia zasiłek na realizację kontraktu nie zależy od dochodu (art. 39a ust. 2).' })
  podjecie_pracy?: PodjeciePracyFakt;
}

/** Facts of specjalny zasiłek celowy (art. 41 pkt 1 ups). */
export class FaktySpecjalnyZasilekCelowy extends FaktySwiadczeniaPienieznego {
  @Lista('Potrzeby', () => PotrzebaFakt, FACT_LIMITS.lista, { wymagane: true })
  potrzeby!: PotrzebaFakt[];
  @TakNie('Szczególnie uzasadniony przypadek', { wymagane: true, opis: 'Ustala pracownik i uzasadnia w decyzji.' })
  szczegolny_przypadek!: boolean;
  @Kwota('Kwota proponowana', { opis: 'Nie wyższa niż potrzeba i kryterium dochodowe osoby lub rodziny.', przyklad: '450.00' })
  kwota_proponowana?: string;
}

/** Worked facts for documentation and forms. */
export const PRZYKLAD_ZASILKU_CELOWEGO = {
  osoby: [{ klucz: 'A', wnioskodawca: true, dochody: [{ rodzaj: 'renta', kwota: '400.00', miesiac: '2025-04' }] }],
  powody: ['choroba'],
  potrzeby: [{ cel: 'leki_i_leczenie', kwota: '350.00' }],
  data_wniosku: '2025-05-10',
};

/** Worked facts for documentation and forms. */
export const PRZYKLAD_SPECJALNEGO_ZASILKU_CELOWEGO = {
  osoby: [{ klucz: 'A', wnioskodawca: true, dochody: [{ rodzaj: 'renta', kwota: '1400.00', miesiac: '2025-04' }] }],
  powody: ['choroba'],
  potrzeby: [{ cel: 'leki_i_leczenie', kwota: '350.00' }], szczegolny_przypadek: true,
  data_wniosku: '2025-05-10',
};
