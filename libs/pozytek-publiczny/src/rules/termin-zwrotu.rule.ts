import { plainDate, type PlainDate, yearOf } from '@ostoja/kernel';
import type { Calculus, StepDefinition, Term } from '@ostoja/law';
import type { PodstawaZwrotu } from './odsetki.facts.js';
import { faultyFact } from './wspolne.js';

const PREFIX = 'pozytek.dotacja';
const UFP = 'ustawy o finansach publicznych';
const krok = (przepis: string): StepDefinition => ({ kod: 'zwrot.termin', nazwa: 'termin zwrotu dotacji', przepis: `${przepis} ${UFP}`, prosto: 'Termin zwrotu dotacji' });
const WSPOLNE = { liczenie: 'kpa', na_czynnosc: true } as const;

/** What the return date depends on. */
export interface OkolicznosciZwrotu {
  readonly podstawa: PodstawaZwrotu;
  readonly termin_wykorzystania: string;
  readonly niewygasajace_do?: string;
  readonly dzien_stwierdzenia?: string;
}

/** The last day for returning a grant. Errors: the day of finding is missing where it starts the term. */
export function calculateTerminZwrotu(c: Calculus, f: OkolicznosciZwrotu): Term {
  const wykorzystanie = plainDate(f.termin_wykorzystania);
  return f.podstawa === 'niewykorzystana' ? niewykorzystana(c, wykorzystanie, f.niewygasajace_do) : poStwierdzeniu(c, wykorzystanie, f.dzien_stwierdzenia);
}

function niewykorzystana(c: Calculus, wykorzystanie: PlainDate, niewygasajaceDo: string | undefined): Term {
  if (niewygasajaceDo !== undefined) {
    requireNastepnyRok(c, wykorzystanie, niewygasajaceDo);
    return c.term(krok('art. 251 ust. 2'), { ...WSPOLNE, zdarzenie: plainDate(niewygasajaceDo), nazwa_zdarzenia: 'dzień określony w uchwale o wydatkach niewygasających', dlugosc: c.param(`${PREFIX}.zwrot_wydatki_niewygasajace`, wykorzystanie) });
  }
  if (isKrotszyNizRok(c, wykorzystanie)) return poTerminieWykorzystania(c, wykorzystanie, 'art. 251 ust. 3');
  return c.fixedDay(krok('art. 251 ust. 1'), { ...WSPOLNE, zdarzenie: wykorzystanie, nazwa_zdarzenia: 'termin wykorzystania dotacji', dzien: c.param(`${PREFIX}.zwrot_roczny_dzien`, wykorzystanie), rok: yearOf(wykorzystanie) + 1 });
}

/** The council sets the day in the next budget year, at the latest the last day of art. 263 ust. 4. */
function requireNastepnyRok(c: Calculus, wykorzystanie: PlainDate, niewygasajaceDo: string): void {
  const rok = yearOf(wykorzystanie) + 1;
  const najpozniej = `${rok}-${c.param(`${PREFIX}.niewygasajace_dzien`, wykorzystanie).text}`;
  if (yearOf(niewygasajaceDo) < rok || niewygasajaceDo > najpozniej) throw faultyFact('DZIEN_UCHWALY_POZA_ROKIEM', 'Dzień z uchwały o wydatkach niewygasających musi leżeć w następnym roku budżetowym, w czasie, który dopuszcza ustawa.', 'niewygasajace_do', `art. 263 ust. 2 i 4 ${UFP}`);
}

/** A term of use shorter than the budget year sets the return date whatever the day of finding (ust. 2). */
function poStwierdzeniu(c: Calculus, wykorzystanie: PlainDate, stwierdzenie: string | undefined): Term {
  if (isKrotszyNizRok(c, wykorzystanie)) return poTerminieWykorzystania(c, wykorzystanie, 'art. 252 ust. 2');
  if (stwierdzenie === undefined) throw faultyFact('BRAK_DNIA_STWIERDZENIA', 'Podaj dzień stwierdzenia nieprawidłowości: od niego liczy się termin zwrotu.', 'dzien_stwierdzenia', `art. 252 ust. 1 ${UFP}`);
  return c.term(krok('art. 252 ust. 1'), { ...WSPOLNE, zdarzenie: plainDate(stwierdzenie), nazwa_zdarzenia: 'stwierdzenie nieprawidłowości', dlugosc: c.param(`${PREFIX}.zwrot_od_stwierdzenia`, plainDate(stwierdzenie)) });
}

function poTerminieWykorzystania(c: Calculus, wykorzystanie: PlainDate, przepis: string): Term {
  return c.term(krok(przepis), { ...WSPOLNE, zdarzenie: wykorzystanie, nazwa_zdarzenia: 'upływ terminu wykorzystania dotacji', dlugosc: c.param(`${PREFIX}.zwrot_niewykorzystanej_krotszy_termin`, wykorzystanie) });
}

function isKrotszyNizRok(c: Calculus, wykorzystanie: PlainDate): boolean {
  return wykorzystanie < `${yearOf(wykorzystanie)}-${c.param(`${PREFIX}.termin_wykorzystania_dzien`, wykorzystanie).text}`;
}
