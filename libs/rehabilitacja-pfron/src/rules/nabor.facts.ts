import { Dzien, Wybor } from '@ostoja/facts';

/** Calls of the programmes with the parameters that hold their first and last days. */
export const NABORY = {
  modul1: { nazwa: '„Aktywny samorząd”, Moduł I', prefix: 'aktywny_samorzad.nabor.modul1' },
  modul2_wiosna: { nazwa: '„Aktywny samorząd”, Moduł II, nabór wiosenny', prefix: 'aktywny_samorzad.nabor.modul2_wiosna' },
  modul2_jesien: { nazwa: '„Aktywny samorząd”, Moduł II, nabór jesienny', prefix: 'aktywny_samorzad.nabor.modul2_jesien' },
  modul3: { nazwa: '„Aktywny samorząd”, Moduł III', prefix: 'aktywny_samorzad.nabor.modul3' },
  obszar_e: { nazwa: '„Aktywny samorząd”, obszar E (energia)', prefix: 'aktywny_samorzad.nabor.obszar_e' },
  wyrownywanie_podmioty: { nazwa: 'Program wyrównywania różnic III, wnioski podmiotów', prefix: 'wyrownywanie_roznic.nabor.podmioty' },
  wyrownywanie_b_c_d_f_g: { nazwa: 'Program wyrównywania różnic III, obszary B, C, D, F, G', prefix: 'wyrownywanie_roznic.nabor.b_c_d_f_g' },
  wyrownywanie_h: { nazwa: 'Program wyrównywania różnic III, obszar H', prefix: 'wyrownywanie_roznic.nabor.h' },
} as const;
export type Nabor = keyof typeof NABORY;

/** Facts of the question whether an application came within a call. */
export class FaktyNaboruPfron {
  @Wybor('Program i nabór', Object.fromEntries(Object.entries(NABORY).map(([kod, { nazwa }]) => [kod, nazwa])), { wymagane: true })
  nabor!: Nabor;
  @Dzien('Dzień złożenia wniosku', { wymagane: true, przyklad: '2026-03-10' })
  dzien!: string;
}
