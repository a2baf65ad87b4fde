import { DomainError, isPlainDate } from '@ostoja/kernel';
import { type CelWywiadu, type CzescFormularza, type FormularzWywiadu, MODULY, type PolaWywiadu, type PoleFormularza, type RodzajWywiadu } from './formularz.js';

const KOD = /^[a-z][a-z0-9_]{0,39}$/;
const KWOTA = /^\d{1,10}(\.\d{1,2})?$/;
const TEKST = 500;
const DLUGI_TEKST = 5000;
const NAJWIEKSZA_LICZBA = 1_000_000_000;

const isText = (value: unknown, longest: number) => typeof value === 'string' && value.length <= longest;
const isChoice = ({ slownik = [] }: PoleFormularza, value: unknown) => slownik.some(({ kod }) => kod === value);

/** What a value of each kind of field must be, and how a person is told. */
const WARTOSCI: Readonly<Record<PoleFormularza['rodzaj'], { readonly dobra: (value: unknown, pole: PoleFormularza) => boolean; readonly rada: string }>> = {
  tekst: { dobra: (value) => isText(value, TEKST), rada: `Podaj tekst, najwyżej ${TEKST} znaków.` },
  'dlugi-tekst': { dobra: (value) => isText(value, DLUGI_TEKST), rada: `Podaj tekst, najwyżej ${DLUGI_TEKST} znaków.` },
  liczba: { dobra: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= NAJWIEKSZA_LICZBA, rada: 'Podaj liczbę całkowitą, nie mniejszą niż 0.' },
  kwota: { dobra: (value) => typeof value === 'string' && KWOTA.test(value), rada: 'Podaj kwotę jako tekst, np. "450.00".' },
  data: { dobra: isPlainDate, rada: 'Podaj istniejącą datę w postaci RRRR-MM-DD.' },
  'tak-nie': { dobra: (value) => typeof value === 'boolean', rada: 'Podaj true albo false.' },
  wybor: { dobra: (value, pole) => isChoice(pole, value), rada: 'Wybierz wartość ze słownika pola.' },
  wybory: { dobra: (value, pole) => Array.isArray(value) && new Set(value).size === value.length && value.every((one) => isChoice(pole, one)), rada: 'Wybierz różne wartości ze słownika pola.' },
  modul: { dobra: () => false, rada: 'Ta część ma własną postać i nie jest zwykłym polem.' },
};

/** The parts that an interview of this purpose and kind consists of, in order. */
export function czesciWywiadu({ czesci }: FormularzWywiadu, { cel, rodzaj }: { readonly cel: CelWywiadu; readonly rodzaj: RodzajWywiadu }): CzescFormularza[] {
  return czesci.filter((czesc) => czesc.cele.includes(cel) && czesc.rodzaje.includes(rodzaj));
}

/** Refuses values that the questionnaire does not know or that are not of their kind. Empty ones may stay. Errors: 422 `POMOC_SPOLECZNA.FIELD_INVALID` at the field. */
export function assertPola(formularz: FormularzWywiadu, pola: PolaWywiadu): void {
  for (const [kodCzesci, wartosci] of Object.entries(pola)) {
    const czesc = formularz.czesci.find(({ kod }) => kod === kodCzesci);
    if (!czesc || typeof wartosci !== 'object' || wartosci === null || Array.isArray(wartosci)) throw wrongField(`pola.${kodCzesci}`, 'Ten formularz nie ma takiej części.');
    for (const [kodPola, value] of Object.entries(wartosci)) {
      const pole = czesc.pola.find(({ kod }) => kod === kodPola);
      const field = `pola.${kodCzesci}.${kodPola}`;
      if (!pole) throw wrongField(field, 'Ta część formularza nie ma takiego pola.');
      const { dobra, rada } = WARTOSCI[pole.rodzaj];
      if (!isEmpty(value) && !dobra(value, pole)) throw wrongField(field, rada);
    }
  }
}

/** Values with which the next interview begins: those of fields that it has too, wherever they stood, without what belongs to one visit. */
export function carryPola(formularz: FormularzWywiadu, wywiad: { readonly cel: CelWywiadu; readonly rodzaj: RodzajWywiadu }, pola: PolaWywiadu): PolaWywiadu {
  const known = Object.assign({}, ...Object.values(pola)) as Record<string, unknown>;
  const carried: Record<string, Record<string, unknown>> = {};
  for (const czesc of czesciWywiadu(formularz, wywiad)) {
    for (const pole of czesc.pola) {
      const value = known[pole.kod];
      if (pole.jednorazowe || isEmpty(value) || !WARTOSCI[pole.rodzaj].dobra(value, pole)) continue;
      (carried[czesc.kod] ??= {})[pole.kod] = value;
    }
  }
  return carried;
}

/** True for what counts as not filled in; `false` and 0 are answers. */
export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === '';
}

/** Refuses a questionnaire that interviews could not be made on. Errors: 422 `POMOC_SPOLECZNA.FORM_INVALID` at the place. */
export function assertFormularz({ czesci }: Pick<FormularzWywiadu, 'czesci'>): void {
  assertKody(czesci, 'czesci');
  czesci.forEach((czesc, index) => {
    const place = `czesci.${index}.pola`;
    assertKody(czesc.pola, place);
    czesc.pola.forEach((pole, at) => assertPole(pole, `${place}.${at}`));
  });
  for (const { cel, rodzaj } of czesci.flatMap(({ cele, rodzaje }) => cele.flatMap((one) => rodzaje.map((kind) => ({ cel: one, rodzaj: kind }))))) {
    const moduly = czesciWywiadu({ czesci } as FormularzWywiadu, { cel, rodzaj }).flatMap(({ pola }) => pola.filter((pole) => pole.rodzaj === 'modul').map(({ kod }) => kod));
    const twice = moduly.find((kod, index) => moduly.indexOf(kod) !== index);
    if (twice) throw wrongForm('czesci', `Część „${MODULY[twice as keyof typeof MODULY]}” występuje dwa razy w jednym wywiadzie.`);
  }
  const pomoc = new Set(czesciWywiadu({ czesci } as FormularzWywiadu, { cel: 'pomoc', rodzaj: 'pelny' }).flatMap(({ pola }) => pola.map(({ kod }) => kod)));
  for (const kod of ['rodzina', 'dochody', 'potrzeby', 'powody', 'wnioski', 'plan'] as const) {
    if (!pomoc.has(kod)) throw wrongForm('czesci', `Wywiad w sprawie pomocy musi mieć część „${MODULY[kod]}”: korzystają z niej obliczenia i decyzje.`);
  }
}

function assertKody(items: readonly { readonly kod: string }[], place: string): void {
  items.forEach(({ kod }, index) => {
    if (!KOD.test(kod)) throw wrongForm(`${place}.${index}.kod`, 'Kod: małe litery bez polskich znaków, cyfry i podkreślenia; zaczyna się od litery.');
    if (items.findIndex((item) => item.kod === kod) !== index) throw wrongForm(`${place}.${index}.kod`, 'Ten kod już jest.');
  });
}

function assertPole({ kod, rodzaj, slownik }: PoleFormularza, place: string): void {
  if (rodzaj === 'modul' && !(kod in MODULY)) throw wrongForm(`${place}.kod`, 'Nie ma takiej części o własnej postaci.');
  const choice = rodzaj === 'wybor' || rodzaj === 'wybory';
  if (choice !== Boolean(slownik?.length)) throw wrongForm(`${place}.slownik`, choice ? 'Pole wyboru musi mieć słownik.' : 'Słownik ma tylko pole wyboru.');
  if (slownik) assertKody(slownik, `${place}.slownik`);
}

const wrongField = (field: string, message: string) => new DomainError('POMOC_SPOLECZNA.FIELD_INVALID', message, { field });
const wrongForm = (field: string, message: string) => new DomainError('POMOC_SPOLECZNA.FORM_INVALID', message, { field });
