import { Fraction } from '@ostoja/kernel';
import { parametersRead, stepsToJson, wynikToJson, type LawResult, type Wynik, type WynikTerminu, type WynikZasady } from '@ostoja/law';

/** What a worked case expects; each kind of definition reads its own fields. */
export interface Expected {
  readonly spelnia_warunki?: boolean;
  readonly kwota?: string | null;
  readonly kwota_min?: string | null;
  readonly kwota_max?: string | null;
  /** Amounts by code. */
  readonly kwoty?: Readonly<Record<string, string>>;
  /** What the person pays for a benefit that is not money. */
  readonly oplata?: string | null;
  readonly przysluguje_od?: string | null;
  readonly najdalej_do?: string | null;
  readonly prawo_do?: string | null;
  /** Last day of a term; null when none runs. */
  readonly koniec?: string | null;
  readonly koniec_godzina?: string;
  /** Days that a term passed over. */
  readonly pominiete?: readonly string[];
  readonly tak?: boolean;
  /** Limits by code. */
  readonly limity?: Readonly<Record<string, string>>;
  /** Codes, in any order. */
  readonly przyczyny?: readonly string[];
  readonly ostrzezenia?: readonly string[];
  /** Value of the last step with the code. */
  readonly kroki?: Readonly<Record<string, string>>;
}

export function checkSwiadczenie(wynik: Wynik, { przyczyny, ostrzezenia, kroki, kwoty, ...amounts }: Expected): void {
  expect(wynikToJson(wynik)).toMatchObject(amounts);
  for (const [kod, kwota] of Object.entries(kwoty ?? {})) expect([kod, wynik.kwoty.find((named) => named.kod === kod)?.kwota.toString()]).toEqual([kod, kwota]);
  checkCommon(wynik, { przyczyny, ostrzezenia, kroki });
}

export function checkTermin(wynik: WynikTerminu, { przyczyny, ostrzezenia, kroki, koniec, koniec_godzina, pominiete }: Expected): void {
  expect(wynik.obliczenie?.koniec ?? null).toBe(koniec);
  if (koniec_godzina) expect(wynik.obliczenie?.koniec_godzina).toBe(koniec_godzina);
  if (pominiete) expect(wynik.obliczenie?.pominiete.map(({ dzien }) => dzien)).toEqual(pominiete);
  checkCommon(wynik, { przyczyny, ostrzezenia, kroki });
}

export function checkZasada(wynik: WynikZasady, { przyczyny, ostrzezenia, kroki, tak, limity }: Expected): void {
  expect(wynik.tak).toBe(tak);
  for (const [kod, limit] of Object.entries(limity ?? {})) expect([kod, wynik.limity.find((named) => named.kod === kod)?.wartosc.compare(Fraction.parse(String(limit)))]).toEqual([kod, 0]);
  checkCommon(wynik, { przyczyny, ostrzezenia, kroki });
}

function checkCommon(wynik: LawResult, { przyczyny, ostrzezenia, kroki }: Pick<Expected, 'przyczyny' | 'ostrzezenia' | 'kroki'>): void {
  if (przyczyny) expect(wynik.przyczyny.map(({ kod }) => kod).sort()).toEqual([...przyczyny].sort());
  if (ostrzezenia) expect(wynik.ostrzezenia.map(({ kod }) => kod).sort()).toEqual([...ostrzezenia].sort());
  const steps = stepsToJson(wynik.kroki);
  for (const [kod, value] of Object.entries(kroki ?? {})) expect([kod, steps.findLast((step) => step.kod === kod)?.wartosc]).toEqual([kod, value]);
  for (const { podstawa_prawna } of parametersRead(wynik.kroki)) expect(podstawa_prawna).not.toBe('');
}
