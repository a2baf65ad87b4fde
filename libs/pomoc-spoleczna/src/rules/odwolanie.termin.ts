import { plainDate, type PlainDate } from '@ostoja/kernel';
import { defineTermin, type Calculus, type FaktyZdarzenia, type ParameterValue, type StepDefinition, type Term, type Termin } from '@ostoja/law';
import { FaktyOdwolania, FaktyOstatecznosci } from './terminy-kpa.facts.js';

const KPA = 'pomoc_spoleczna.termin.kpa';
const ODWOLANIE: StepDefinition = { kod: 'kpa.odwolanie', nazwa: 'ostatni dzień na odwołanie', przepis: 'art. 129 § 2 KPA', prosto: 'Ostatni dzień na odwołanie' };
const PO_TERMINIE: StepDefinition = { kod: 'kpa.ostateczna_po_terminie', nazwa: 'decyzja ostateczna po upływie terminu', przepis: 'art. 16 § 1 i art. 129 § 2 KPA', prosto: 'Decyzja jest ostateczna od' };
const OD_RAZU: StepDefinition = { kod: 'kpa.ostateczna_od_doreczenia', nazwa: 'decyzja bez uzasadnienia ostateczna z dniem doręczenia', przepis: 'art. 127 § 1a KPA', prosto: 'Decyzja jest ostateczna od' };
const ZRZECZENIE: StepDefinition = { kod: 'kpa.ostateczna_po_zrzeczeniu', nazwa: 'decyzja ostateczna z dniem zrzeczenia', przepis: 'art. 127a § 2 KPA', prosto: 'Decyzja jest ostateczna od' };
const DORECZENIE = 'doręczenie lub ogłoszenie decyzji';
const SKUTEK = { liczenie: 'kpa', na_czynnosc: false } as const;

/**
 * The rule of art. 127 § 1a, or null where an appeal lies: reasons were written, or the case was started before the rule and had no
 * decision of first instance by then (Dz.U. 2023 poz. 803 art. 17).
 */
export function findOstatecznaOdRazu(c: Calculus, { uzasadnienie_pominiete, dzien_wszczecia }: Pick<FaktyOdwolania, 'uzasadnienie_pominiete' | 'dzien_wszczecia'>, doreczono: PlainDate): ParameterValue | null {
  const regula = uzasadnienie_pominiete ? c.findParam(`${KPA}.ostatecznosc_bez_uzasadnienia`, doreczono) : null;
  return regula !== null && (dzien_wszczecia === undefined || dzien_wszczecia >= regula.from) ? regula : null;
}

/** From the delivery of the decision, or of the order on its supplement, which starts the term anew (art. 111 § 2). */
export function poczatekTerminu(doreczono: string, postanowienie: string | undefined): Pick<Term, 'zdarzenie' | 'nazwa_zdarzenia'> {
  const poUzupelnieniu = postanowienie !== undefined && postanowienie > doreczono;
  return { zdarzenie: plainDate(poUzupelnieniu ? postanowienie : doreczono), nazwa_zdarzenia: poUzupelnieniu ? 'doręczenie postanowienia o uzupełnieniu decyzji' : DORECZENIE };
}

function termOdwolania(c: Calculus, { zdarzenie, postanowienie_o_uzupelnieniu }: FaktyOdwolania): Term {
  return c.term(ODWOLANIE, { ...poczatekTerminu(zdarzenie, postanowienie_o_uzupelnieniu), dlugosc: c.param(`${KPA}.odwolanie`), liczenie: 'kpa', na_czynnosc: true });
}

function calculateOdwolanie(c: Calculus, fakty: FaktyOdwolania): Term | null {
  if (findOstatecznaOdRazu(c, fakty, plainDate(fakty.zdarzenie)) === null) return termOdwolania(c, fakty);
  c.reason({ kod: 'ODWOLANIE_NIE_PRZYSLUGUJE', opis: 'Decyzja bez uzasadnienia uwzględniła całe żądanie, więc odwołanie nie przysługuje; przysługuje skarga do sądu.', przepis: OD_RAZU.przepis });
  return null;
}

function calculateOstatecznosc(c: Calculus, fakty: FaktyOstatecznosci): Term | null {
  const zdarzenie = plainDate(fakty.zdarzenie);
  const odRazu = findOstatecznaOdRazu(c, fakty, zdarzenie);
  if (odRazu) return c.term(OD_RAZU, { zdarzenie, nazwa_zdarzenia: DORECZENIE, dlugosc: odRazu, ...SKUTEK });
  if (fakty.wniesiono_odwolanie) {
    c.reason({ kod: 'WNIESIONO_ODWOLANIE', opis: 'Wniesiono odwołanie, więc decyzja nie stanie się ostateczna przed jego rozpatrzeniem.', przepis: 'art. 16 § 1 i art. 130 § 1-2 KPA' });
    return null;
  }
  const odwolanie = termOdwolania(c, fakty);
  if (isZrzeczenieWTerminie(fakty.zrzeczenie, zdarzenie, odwolanie)) {
    return c.term(ZRZECZENIE, { zdarzenie: plainDate(fakty.zrzeczenie!), nazwa_zdarzenia: 'doręczenie zrzeczenia organowi', dlugosc: c.param(`${KPA}.ostatecznosc_zrzeczenie`), ...SKUTEK });
  }
  return c.term(PO_TERMINIE, { zdarzenie: odwolanie.koniec, nazwa_zdarzenia: 'upływ terminu odwołania', dlugosc: c.param(`${KPA}.ostatecznosc_po_terminie`), ...SKUTEK });
}

function isZrzeczenieWTerminie(zrzeczenie: string | undefined, doreczenie: PlainDate, { koniec }: Term): boolean {
  return zrzeczenie !== undefined && zrzeczenie >= doreczenie && zrzeczenie <= koniec;
}

const odwolanie = defineTermin<FaktyOdwolania>({
  kod: 'kpa-odwolanie',
  nazwa: 'odwołanie od decyzji do SKO',
  przepis: 'art. 127-129 KPA',
  kto: 'strona',
  czynnosc: 'wnieść odwołanie za pośrednictwem organu, który wydał decyzję',
  facts: FaktyOdwolania,
  przyklad: { zdarzenie: '2025-12-10' },
  na_dzien_przykladu: plainDate('2025-12-10'),
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate: calculateOdwolanie }],
});

const ostatecznosc = defineTermin<FaktyOstatecznosci>({
  kod: 'kpa-ostatecznosc-decyzji',
  nazwa: 'dzień, od którego decyzja jest ostateczna',
  przepis: 'art. 16 § 1, art. 127 § 1a, art. 127a i art. 129 § 2 KPA',
  kto: 'organ, który wydał decyzję',
  czynnosc: 'od tego dnia decyzja jest ostateczna',
  facts: FaktyOstatecznosci,
  przyklad: { zdarzenie: '2025-12-10' },
  na_dzien_przykladu: plainDate('2025-12-10'),
  wersje: [{ od: plainDate('2017-06-01'), do: null, calculate: calculateOstatecznosc }],
});

/** Appeal and finality (PS-75, PS-76); the case procedure keeps the same numbers. */
export const terminyOdwolania: readonly Termin<FaktyZdarzenia>[] = [odwolanie, ostatecznosc];
