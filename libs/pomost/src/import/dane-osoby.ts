import { foldName } from '@ostoja/kernel';
import type { DaneOsobyService, Identity } from '@ostoja/osoba';
import type { UKLADY, Wartosci } from '../plik/uklad.js';
import { lineFault } from '../pomost.errors.js';
import type { Pole } from './wynik.js';

export type WierszPliku = Wartosci<typeof UKLADY.osoby>;
type Adres = NonNullable<Awaited<ReturnType<DaneOsobyService['findAdres']>>>;
type Rachunek = NonNullable<Awaited<ReturnType<DaneOsobyService['findRachunek']>>>;

/** What Ostoja holds of the person. */
export interface NaszeDane {
  readonly osoba: Identity;
  readonly adres: Adres | null;
  readonly rachunek: Rachunek | null;
}

/** The dwelling of the line as the person file takes it; null when the line has none. Errors: `POMOST.LINE` for half an address. */
export function adresOf({ ulica, nr_domu, nr_lokalu, kod_pocztowy, miejscowosc, adres_od }: WierszPliku, today: string): Parameters<DaneOsobyService['replaceAdres']>[1] | null {
  if (miejscowosc === null) {
    if (ulica ?? nr_domu ?? nr_lokalu ?? kod_pocztowy ?? adres_od) throw lineFault('miejscowosc', 'Adres musi mieć miejscowość.');
    return null;
  }
  return { ulica: ulica ?? undefined, nr_domu: nr_domu ?? undefined, nr_lokalu: nr_lokalu ?? undefined, kod_pocztowy: kod_pocztowy ?? undefined, miejscowosc, od: pastDay('adres_od', adres_od, today) };
}

/** The account of the line as the person file takes it; null when the line has none. Errors: `POMOST.LINE`. */
export function rachunekOf({ rachunek, rachunek_posiadacz, rachunek_od }: WierszPliku, today: string): Parameters<DaneOsobyService['replaceRachunek']>[1] | null {
  if (rachunek === null) {
    if (rachunek_posiadacz ?? rachunek_od) throw lineFault('rachunek', 'Posiadacz i data bez numeru rachunku nic nie znaczą.');
    return null;
  }
  return { numer: rachunek, posiadacz: rachunek_posiadacz ?? undefined, od: pastDay('rachunek_od', rachunek_od, today) };
}

/** What the line says beside what Ostoja holds. Names count without regard to case and diacritics. */
export function fieldsOf(wiersz: WierszPliku, { osoba, adres, rachunek }: NaszeDane, today: string): Pole[] {
  const theirAddress = adresOf(wiersz, today);
  const theirAccount = rachunekOf(wiersz, today);
  const identity = (pole: 'pesel' | 'data_urodzenia' | 'plec', uNas: string | null): Pole => ({ pole, wPliku: wiersz[pole], uNas, dane: { [pole]: wiersz[pole] } });
  return [
    nameField('imie', wiersz.imie, osoba.imie), nameField('nazwisko', wiersz.nazwisko, osoba.nazwisko),
    // With another number come another birth date and sex: they are read from it.
    { ...identity('pesel', osoba.pesel), dane: { pesel: wiersz.pesel, data_urodzenia: null, plec: null } },
    identity('data_urodzenia', osoba.dataUrodzenia), identity('plec', osoba.plec),
    ...(theirAddress ? [{ pole: 'adres', ...sameOr(addressText(theirAddress), adres && addressText({ ...adres, nr_domu: adres.nrDomu, nr_lokalu: adres.nrLokalu, kod_pocztowy: adres.kodPocztowy })), dane: theirAddress }] : []),
    ...(theirAccount ? [{ pole: 'rachunek', wPliku: theirAccount.numer, uNas: rachunek?.numer ?? null, dane: theirAccount }] : []),
  ];
}

function nameField(pole: string, wPliku: string, uNas: string): Pole {
  return { pole, ...sameOr(wPliku, uNas), dane: { [pole]: wPliku } };
}

/** Two spellings of one thing are no difference. */
function sameOr(wPliku: string, uNas: string | null): Pick<Pole, 'wPliku' | 'uNas'> {
  return { wPliku: uNas !== null && foldName(wPliku) === foldName(uNas) ? uNas : wPliku, uNas };
}

function addressText({ ulica, nr_domu, nr_lokalu, kod_pocztowy, miejscowosc }: { readonly [K in 'ulica' | 'nr_domu' | 'nr_lokalu' | 'kod_pocztowy']?: string | null } & { readonly miejscowosc: string }): string {
  const house = [nr_domu, nr_lokalu].filter(Boolean).join('/');
  return [[ulica, house].filter(Boolean).join(' '), [kod_pocztowy, miejscowosc].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

function pastDay(pole: string, day: string | null, today: string): string {
  if (day !== null && day > today) throw lineFault(pole, 'Ten dzień leży w przyszłości.');
  return day ?? today;
}
