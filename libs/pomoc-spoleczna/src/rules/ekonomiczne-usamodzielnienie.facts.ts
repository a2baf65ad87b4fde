import { Kwota, TakNie, Wybor } from '@ostoja/facts';
import { FaktySwiadczeniaPienieznego } from './wspolne.facts.js';

/** Facts of help for economic independence (art. 43 ups). */
export class FaktyEkonomiczneUsamodzielnienie extends FaktySwiadczeniaPienieznego {
  @Wybor('Forma pomocy', { zasilek: 'jednorazowy zasiłek celowy', pozyczka: 'nieoprocentowana pożyczka', rzeczowa: 'użyczenie maszyn i narzędzi' }, { wymagane: true })
  forma!: 'zasilek' | 'pozyczka' | 'rzeczowa';
  @Kwota('Kwota albo wartość, o którą chodzi', { wymagane: true, przyklad: '6000.00' })
  potrzebna_kwota!: string;
  @TakNie('Pomoc na ten cel z innego źródła', { wymagane: true, opis: 'Czy osoba lub rodzina już dostała pomoc na ten cel, np. z urzędu pracy.', przyklad: false })
  pomoc_z_innego_zrodla!: boolean;
  @TakNie('Uchyla się od pracy lub przeszkolenia', { opis: 'Może być podstawą odmowy albo ograniczenia pomocy (art. 43 ust. 7).', przyklad: false })
  uchyla_sie?: boolean;
  @Kwota('Kwota proponowana', { przyklad: '5000.00' })
  kwota_proponowana?: string;
}

/** Worked facts for documentation and forms. */
export const PRZYKLAD_EKONOMICZNEGO_USAMODZIELNIENIA = {
  osoby: [{ klucz: 'A', wnioskodawca: true, dochody: [{ rodzaj: 'zasilek_dla_bezrobotnych', kwota: '900.00', miesiac: '2025-04' }] }],
  powody: ['bezrobocie'], forma: 'zasilek', potrzebna_kwota: '6000.00', pomoc_z_innego_zrodla: false, data_wniosku: '2025-05-10',
};
