import { Fraction, plainDate } from '@ostoja/kernel';
import { amountFact, countFact, defineSwiadczenie, type Calculus, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { calculateGospodarstwo, calculateNaOsobe } from './gospodarstwo.rule.js';
import { readKontekstOplaty } from './kontekst-dochodu.rule.js';
import { findOdplatnosc } from './tabela-odplatnosci.rule.js';
import { FaktyOplataZaUslugi, PRZYKLAD_OPLATY_ZA_USLUGI } from './uslugi-opiekuncze.facts.js';
import type { FaktyGospodarstwa } from './wspolne.facts.js';

const KOD = 'oplata-za-uslugi-opiekuncze';
const KOD_SUO = 'oplata-za-specjalistyczne-uslugi-opiekuncze';
const UST_6 = 'art. 50 ust. 6 ustawy o pomocy społecznej';
const PAR_4 = '§ 4 rozporządzenia z 22.09.2005 w sprawie specjalistycznych usług opiekuńczych (Dz.U. 2005 nr 189 poz. 1598)';
const DO_KRYTERIUM: StepDefinition = { kod: 'uslugi.do_kryterium', nazwa: 'dochód nie przekracza kryterium: usługi bezpłatne', przepis: 'art. 96 ust. 2 ustawy o pomocy społecznej' };
const BEZPLATNIE: StepDefinition = { kod: 'uslugi.bezplatnie', nazwa: 'opłata', przepis: 'art. 96 ust. 2 ustawy o pomocy społecznej', prosto: 'Usługi są bezpłatne' };

/** What the fee depends on beside the household: hours and their price. */
export interface IloscUslug {
  readonly godziny: Quantity;
  readonly koszt_godziny: string;
}

/** Monthly fee for care services by the council's table, free up to the criterion; `doplata` is what the person does not pay. */
export function calculateOplataZaUslugi(c: Calculus, fakty: FaktyGospodarstwa, ilosc: IloscUslug): Outcome {
  const gospodarstwo = calculateGospodarstwo(c, fakty, readKontekstOplaty(c, KOD, fakty), { bezPieczyZastepczej: false, kryteriumRady: false });
  const dochod = calculateNaOsobe(c, gospodarstwo);
  if (c.isAtMost(DO_KRYTERIUM, dochod, gospodarstwo.kryteriumOsoby)) {
    return { spelnia_warunki: true, kwota: c.round(BEZPLATNIE, c.chosen(BEZPLATNIE, Fraction.ZERO, [dochod])), kwota_min: null, kwota_max: null };
  }
  const uchwala = c.param('pomoc_spoleczna.uslugi_opiekuncze.uchwala');
  if (uchwala.text === 'przyklad') {
    c.warn({ kod: 'TABELA_PRZYKLADOWA', opis: 'Wynik pochodzi z tabeli przykładowej. Wczytaj tabelę z obowiązującej uchwały rady gminy.', przepis: UST_6 });
  }
  return calculateOplata(c, ilosc, { prefix: 'pomoc_spoleczna.uslugi_opiekuncze', przepis: UST_6, samotnie: gospodarstwo.samotnie }, dochod, gospodarstwo.kryteriumOsoby);
}

/** Both columns measure the income by the criterion of a single person: the first row of the table names it. */
export function calculateOplataZaSuo(c: Calculus, fakty: FaktyGospodarstwa, ilosc: IloscUslug): Outcome {
  const gospodarstwo = calculateGospodarstwo(c, fakty, readKontekstOplaty(c, KOD_SUO, fakty), { bezPieczyZastepczej: false, kryteriumRady: false });
  const kryterium = c.param('pomoc_spoleczna.kryterium.osoba_samotnie_gospodarujaca');
  return calculateOplata(c, ilosc, { prefix: 'pomoc_spoleczna.suo_psychiczne', przepis: PAR_4, samotnie: gospodarstwo.samotnie }, calculateNaOsobe(c, gospodarstwo), kryterium);
}

interface Tabela {
  readonly prefix: string;
  readonly przepis: string;
  readonly samotnie: boolean;
}

function calculateOplata(c: Calculus, { godziny, koszt_godziny }: IloscUslug, { prefix, przepis, samotnie }: Tabela, dochod: Quantity, kryterium: Quantity): Outcome {
  const step = (kod: string, nazwa: string, more: Partial<StepDefinition> = {}): StepDefinition => ({ kod: `uslugi.${kod}`, nazwa, przepis, ...more });
  const wskaznik = c.quotient(step('wskaznik', 'dochód jako część kryterium', { jednostka: 'wskaźnik' }), dochod, kryterium);
  const udzial = findOdplatnosc(c, prefix, step('przedzial', 'dochód mieści się w przedziale', { jednostka: 'wskaźnik' }), wskaznik, samotnie ? 'samotnie_gospodarujaca' : 'w_rodzinie');
  const koszt = c.product(step('koszt', 'koszt usług w miesiącu'), godziny, amountFact(c, 'koszt godziny', koszt_godziny));
  const oplata = step('oplata', 'miesięczna opłata za usługi', { prosto: 'Miesięczna opłata za usługi' });
  const kwota = c.round(oplata, c.product(oplata, koszt, udzial));
  const gmina = c.round(step('doplata', 'część kosztu, której osoba nie płaci'), c.difference(step('doplata', 'część kosztu, której osoba nie płaci'), koszt, [c.fact('opłata', kwota.toFraction())]));
  return { spelnia_warunki: true, kwota, kwota_min: null, kwota_max: null, kwoty: [{ kod: 'doplata', nazwa: 'część kosztu, której osoba nie płaci', kwota: gmina, przepis }] };
}

function readIlosc(c: Calculus, { godziny, koszt_godziny }: FaktyOplataZaUslugi): IloscUslug {
  return { godziny: countFact(c, 'godziny usług', godziny, 'godziny'), koszt_godziny };
}

/** Monthly fee for care services at home: free up to the criterion, then by the council's table (art. 50 ust. 6, art. 96 ust. 2 ups). */
export const oplataZaUslugiOpiekuncze = defineSwiadczenie<FaktyOplataZaUslugi>({
  kod: KOD,
  nazwa: 'opłata za usługi opiekuńcze',
  przepis: 'art. 50 ust. 6 i art. 96 ust. 2 ustawy o pomocy społecznej',
  naleznosc: 'oplata',
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  facts: FaktyOplataZaUslugi,
  wersja_faktow: 1,
  evidence: [],
  przyklad: PRZYKLAD_OPLATY_ZA_USLUGI,
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2025-01-01'), do: null, calculate: (c, fakty) => calculateOplataZaUslugi(c, fakty, readIlosc(c, fakty)) }],
});

/** Monthly fee for specialist care services for persons with mental disorders, by the ministry's table of 2023. */
export const oplataZaSpecjalistyczneUslugi = defineSwiadczenie<FaktyOplataZaUslugi>({
  kod: KOD_SUO,
  nazwa: 'opłata za specjalistyczne usługi opiekuńcze dla osób z zaburzeniami psychicznymi',
  przepis: PAR_4,
  naleznosc: 'oplata',
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  facts: FaktyOplataZaUslugi,
  wersja_faktow: 1,
  evidence: [],
  przyklad: PRZYKLAD_OPLATY_ZA_USLUGI,
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2023-05-01'), do: null, calculate: (c, fakty) => calculateOplataZaSuo(c, fakty, readIlosc(c, fakty)) }],
});
