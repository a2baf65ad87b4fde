import { Kwota, Liczba, TakNie, Tekst, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';
import { FaktyGospodarstwa, FaktySwiadczeniaPienieznego } from './wspolne.facts.js';

export const KORZYSTAJACY = { dziecko: 'dziecko w szkole lub przedszkolu', inna_osoba: 'inna osoba' } as const;

/** Facts of what a person pays back for meals (art. 48b, 96 ust. 2 ups and the government programme). */
export class FaktyOplataZaPosilek extends FaktyGospodarstwa {
  @Wybor('Kto korzysta', KORZYSTAJACY, { wymagane: true })
  korzysta!: keyof typeof KORZYSTAJACY;
  @Kwota('Koszt posiłków', { wymagane: true, przyklad: '240.00', opis: 'Za okres, którego dotyczy opłata, np. miesiąc.' })
  koszt!: string;
}

/** Facts of a hot meal granted by decision (art. 48b ups and the government programme). */
export class FaktyPosilek extends FaktySwiadczeniaPienieznego {
  @TakNie('Nie może zapewnić sobie posiłku', { wymagane: true, opis: 'Własnym staraniem (art. 48b ust. 1).' })
  bez_posilku!: boolean;
  @Wybor('Kto korzysta', KORZYSTAJACY, { wymagane: true, przyklad: 'inna_osoba' })
  korzysta!: keyof typeof KORZYSTAJACY;
  @Liczba('Liczba posiłków w miesiącu', 1, FACT_LIMITS.dni_w_miesiacu, { wymagane: true, przyklad: 22, opis: 'Jeden gorący posiłek dziennie.' })
  liczba_posilkow!: number;
  @Kwota('Cena posiłku', { wymagane: true, przyklad: '18.00' })
  cena_posilku!: string;
  @Tekst('Miejsce wydawania posiłków', { wymagane: true, przyklad: 'jadłodajnia przy ul. Zmyślonej' })
  miejsce!: string;
}

/** Facts of the allowance for food under the government programme. */
export class FaktyZasilekNaZywnosc extends FaktySwiadczeniaPienieznego {
  @Kwota('Koszt żywności, o który chodzi', { wymagane: true, przyklad: '400.00' })
  potrzebna_kwota!: string;
  @Kwota('Kwota proponowana', { przyklad: '300.00' })
  kwota_proponowana?: string;
}

/** Facts that decide whether a meal, clothing or food needs a decision and an interview (art. 48b ust. 5 ups). */
export class FaktyPomocBezDecyzji {
  @Wybor('Forma pomocy', { posilek: 'gorący posiłek', ubranie: 'niezbędne ubranie', zywnosc: 'produkty żywnościowe' }, { wymagane: true })
  forma!: 'posilek' | 'ubranie' | 'zywnosc';
  @TakNie('Doraźnie dzieciom lub młodzieży', { wymagane: true })
  doraznie_dzieciom!: boolean;
  @TakNie('Masowa sytuacja kryzysowa, klęska żywiołowa albo zdarzenie losowe', { wymagane: true, przyklad: false })
  kryzys_kleska_zdarzenie!: boolean;
}

/** Worked facts for documentation and forms. */
export const PRZYKLAD_OPLATY_ZA_POSILEK = { zestawienie: { liczba_osob: 3, dochod: '4500.00' }, korzysta: 'dziecko', koszt: '240.00', data_wniosku: '2026-03-02' };
