import { Kwota, Wybor } from '@ostoja/facts';
import { FaktyGospodarstwa } from './wspolne.facts.js';

/** Forms of temporary shelter (art. 48a ups). */
export const SCHRONIENIA = {
  schronisko: 'schronisko dla osób bezdomnych', schronisko_z_uslugami: 'schronisko dla osób bezdomnych z usługami opiekuńczymi', noclegownia: 'noclegownia', ogrzewalnia: 'ogrzewalnia',
} as const;

/** Facts of the fee for a stay in a shelter (art. 97 ust. 1a ups). */
export class FaktyOplataZaSchronisko extends FaktyGospodarstwa {
  @Wybor('Placówka', SCHRONIENIA, { wymagane: true })
  placowka!: keyof typeof SCHRONIENIA;
  @Kwota('Opłata ustalona z osobą', { przyklad: '250.00', opis: 'Przez podmiot kierujący w uzgodnieniu z osobą (art. 97 ust. 1). Bez niej wynik podaje najwyższą dopuszczalną opłatę.' })
  oplata_ustalona?: string;
}

/** Worked facts for documentation and forms. */
export const PRZYKLAD_OPLATY_ZA_SCHRONISKO = {
  osoby: [{ klucz: 'A', wnioskodawca: true, dochody: [{ rodzaj: 'zasilek_staly', kwota: '900.00', miesiac: '2026-02' }] }], placowka: 'schronisko', data_wniosku: '2026-03-02',
};
