import type { TerminProcedury } from '../procedura.js';
import { WSZCZECIE } from './stany.js';

export const WYWIAD = 'rozporządzenia w sprawie rodzinnego wywiadu środowiskowego (Dz.U. 2021 poz. 893)';
export const UPS = 'ustawy o pomocy społecznej';
/** Not a term of the law: the day on which somebody has to look, so that no case is forgotten. */
export const KONTROLA = 'termin kontrolny ośrodka (szybkość postępowania: art. 12 KPA)';
const ZAWIESZENIE = 'art. 103 i art. 35 § 5 KPA';

export const term = (nazwa: string, liczba: number, jednostka: TerminProcedury['jednostka'], od: string, przepis: string, more: Partial<TerminProcedury> = {}): TerminProcedury => ({
  nazwa, liczba, jednostka, od, przepis, na_czynnosc: true, rola: 'prowadzacy', wstrzymuje_sie: null, ...more,
});

/** Terms of settling the case and of the interview. */
const zalatwienia: Record<string, TerminProcedury> = {
  zalatwienie: term('Załatwienie sprawy', 1, 'miesiące', 'wszczęcia postępowania', 'art. 35 § 3 KPA', { liczony_od: WSZCZECIE, wstrzymuje_sie: ZAWIESZENIE, obowiazek: true }),
  'zalatwienie-skomplikowane': term('Załatwienie sprawy szczególnie skomplikowanej', 2, 'miesiące', 'wszczęcia postępowania', 'art. 35 § 3 KPA', { liczony_od: WSZCZECIE, wstrzymuje_sie: ZAWIESZENIE, obowiazek: true }),
  // The rest of a demand keeps the term that the whole had.
  'zalatwienie-reszty': term('Załatwienie reszty żądania', 1, 'data', 'terminu załatwienia całego żądania', 'art. 35 § 3 i art. 104 § 2 KPA', { dzien_z: 'termin', wstrzymuje_sie: ZAWIESZENIE, obowiazek: true }),
  wywiad: term('Przeprowadzenie wywiadu', 14, 'dni_robocze', 'powzięcia wiadomości o konieczności wywiadu', `§ 3 ust. 2 ${WYWIAD}`, { rola: 'pracownik-socjalny', wstrzymuje_sie: 'art. 102 KPA', obowiazek: true }),
  'wywiad-pilny': term('Przeprowadzenie wywiadu w sprawie niecierpiącej zwłoki', 2, 'dni_robocze', 'powzięcia wiadomości o potrzebie świadczenia', `§ 3 ust. 3 ${WYWIAD}`, { rola: 'pracownik-socjalny', obowiazek: true }),
};

/** Terms that letters to the party set, and the proof that they arrived. */
const strony: Record<string, TerminProcedury> = {
  'dowod-doreczenia': term('Dowód doręczenia pisma', 21, 'dni', 'wysłania pisma', KONTROLA),
  braki: term('Usunięcie braków podania', 7, 'dni', 'doręczenia wezwania albo przywrócenia terminu', 'art. 64 § 2 KPA', { liczba_z: 'dni' }),
  dowody: term('Uzupełnienie dowodów', 7, 'dni', 'doręczenia wezwania', `art. 50 § 1 i art. 77 § 1 KPA, art. 107 ust. 5b-5d ${UPS}`, { liczba_z: 'dni' }),
  wypowiedzenie: term('Wypowiedzenie się strony', 7, 'dni', 'doręczenia zawiadomienia', 'art. 10 § 1 i art. 79a KPA', { liczba_z: 'dni' }),
  'przekazanie-ponaglenia': term('Przekazanie ponaglenia do SKO', 7, 'dni', 'otrzymania ponaglenia', 'art. 37 § 4 KPA', { rola: 'kierownik', obowiazek: true }),
};

/** Terms of a proceeding that stands still. */
const zawieszenia: Record<string, TerminProcedury> = {
  'przeglad-zawieszenia': term('Sprawdzenie, czy trwa przyczyna zawieszenia', 3, 'miesiące', 'zawieszenia postępowania', KONTROLA),
  'wycofanie-zadania': term('Żądanie uważa się za wycofane, jeżeli strona nie zwróci się o podjęcie', 3, 'lata', 'zawieszenia postępowania', 'art. 98 § 2 KPA', { gdy: { podstawa: 'art-98-kpa' } }),
  'trzy-lata-zawieszenia': term('Trzy lata od zawieszenia', 3, 'lata', 'zawieszenia postępowania', `art. 106 ust. 11 ${UPS}`),
};

/** Terms after the signature. */
const poWydaniu: Record<string, TerminProcedury> = {
  'doreczenie-decyzji': term('Doręczenie decyzji', 21, 'dni', 'wydania decyzji', KONTROLA),
  odwolanie: term('Upływ terminu odwołania', 14, 'dni', 'doręczenia decyzji', 'art. 129 § 2 KPA'),
  'przekazanie-odwolania': term('Przekazanie odwołania do SKO', 7, 'dni', 'otrzymania odwołania', 'art. 133 KPA', { obowiazek: true }),
  'rozstrzygniecie-sko': term('Rozstrzygnięcie odwołania przez SKO', 1, 'miesiące', 'przekazania odwołania', 'art. 35 § 3 KPA', { na_czynnosc: false }),
  'zamkniecie-sprawy': term('Zamknięcie sprawy', 1, 'miesiące', 'ostateczności decyzji', KONTROLA),
  'aktualizacja-wywiadu': term('Aktualizacja wywiadu', 6, 'miesiące', 'ostatniego wywiadu albo aktualizacji', `art. 107 ust. 4 ${UPS}`, { obowiazek: true,
    rola: 'pracownik-socjalny', na_czynnosc: false, liczony_od: ['podpis-wywiadu', 'aktualizacja-wywiadu', 'bieg-aktualizacji'], liczba_z: 'aktualizacja_miesiecy', od_dnia_z: 'ostatni_wywiad',
  }),
  'koniec-okresu': term('Koniec okresu przyznania', 1, 'data', 'przyznania świadczenia', 'art. 106 ust. 1 ustawy o pomocy społecznej', { dzien_z: 'do', na_czynnosc: false }),
  'wyjasnienie-wstrzymania': term('Wyjaśnienie przyczyny wstrzymania wypłaty', 1, 'miesiące', 'wstrzymania wypłaty', KONTROLA),
};

export const terminy: Readonly<Record<string, TerminProcedury>> = { ...zalatwienia, ...strony, ...zawieszenia, ...poWydaniu };
