import type { Letter, LetterBlock, LetterSection } from '@ostoja/documents';
import { formatPolishDate, Money, type PlainDate } from '@ostoja/kernel';
import type { CzescFormularza, FormularzWywiadu, PoleFormularza } from '../formularz/formularz.js';
import { czesciWywiadu, isEmpty } from '../formularz/formularz.policy.js';
import type { OswiadczenieWywiadu, PrzebiegWizyty } from '../przebieg.dto.js';
import { currentPlan } from '../wpis/wpis.policy.js';
import type { CzesciWywiadu, PlanPomocy, WywiadTresc } from '../wywiad-tresc.dto.js';
import type { OtwartyWywiad } from '../wywiad.store.js';

type NameOf = (id: string) => string;

/** Who sends the print. */
export interface NadawcaWydruku {
  readonly nazwa: string;
  readonly komorka: string;
  readonly adres: string;
}

const OSWIADCZENIE =
  'Oświadczam, że zapoznałam/zapoznałem się z treścią wywiadu, że podane przeze mnie informacje są prawdziwe i że pouczono mnie o odpowiedzialności karnej za złożenie fałszywego oświadczenia (art. 107 ust. 5a–5h ustawy o pomocy społecznej).';
const POUCZENIE =
  'Pouczenie: osoby i rodziny korzystające ze świadczeń mają obowiązek niezwłocznie poinformować o każdej zmianie w sytuacji osobistej, dochodowej i majątkowej, która wiąże się z prawem do świadczeń (art. 109 ustawy o pomocy społecznej).';

/** For whom it is printed: the person signs all that was said, another authority gets what it may know (art. 5 ust. 1 lit. c RODO). */
export type OdbiorcaWydruku = 'osoba' | 'zlecajacy';
const WEDLUG_INNYCH_USTAW: ReadonlySet<string> = new Set(['swiadczenia-rodzinne', 'swiadczenie-wychowawcze', 'aktywny-rodzic']);

/** What another centre found for the cases of the interview (§ 8 of the regulation). */
export interface OdpowiedzDoWydruku {
  readonly osrodek: string;
  readonly odpowiedz_znak: string | null;
  readonly odpowiedz_dzien: PlainDate | null;
  readonly odmowa: boolean | null;
  readonly ustalenia: string | null;
}

/** The interview as a letter to be printed: the parts of its questionnaire that are filled, the plan, corrections, the statement and places for signatures. */
export function toLetter(formularz: FormularzWywiadu, { wywiad, tresc, sprawy, wpisy }: OtwartyWywiad, nadawca: NadawcaWydruku, nameOf: NameOf, znakOf: NameOf, dla: OdbiorcaWydruku = 'osoba', odpowiedzi: readonly OdpowiedzDoWydruku[] = []): Letter {
  const ordinaryOnly = dla === 'zlecajacy' && WEDLUG_INNYCH_USTAW.has(wywiad.cel);
  const parts = czesciWywiadu(formularz, wywiad)
    .map((czesc): LetterSection => ({ naglowek: [czesc.numer, czesc.nazwa].filter(Boolean).join('. '), bloki: czesc.pola.filter(({ wrazliwosc }) => wrazliwosc === 'zwykle' || !ordinaryOnly).flatMap((pole) => blocksOfPole(czesc, pole, tresc, nameOf)) }))
    .filter(({ bloki }) => bloki.length > 0);
  const corrections = wpisy.filter(({ rodzaj }) => rodzaj === 'sprostowanie-urzedu' || rodzaj === 'sprostowanie-osoby');
  return {
    tytul: wywiad.rodzaj === 'aktualizacja' ? 'RODZINNY WYWIAD ŚRODOWISKOWY: AKTUALIZACJA' : 'RODZINNY WYWIAD ŚRODOWISKOWY',
    nadawca: [nadawca.nazwa, nadawca.komorka, nadawca.adres],
    miejscowosc: 'Dzień wizyty',
    data: wywiad.dataWizyty && formatPolishDate(wywiad.dataWizyty),
    znak: sprawy.map(({ sprawaId }) => znakOf(sprawaId)).join(', '),
    adresat: [nameOf(wywiad.osobaId)],
    sekcje: [
      { naglowek: null, bloki: [paragraph(`Podstawa: ${formularz.podstawa}.`), ...(wywiad.sygnatura ? [paragraph(`Numer w systemie ministra: ${wywiad.sygnatura}.`)] : [])] },
      ...parts,
      ...odpowiedziSections(odpowiedzi),
      ...(wywiad.cel === 'pomoc' ? [{ naglowek: 'Plan pomocy', bloki: planBlocks(currentPlan(tresc, wpisy), znakOf) }] : []),
      ...(corrections.length > 0 ? [{ naglowek: 'Sprostowania po podpisie', bloki: [table(['Miejsce', 'Sprostowanie', 'Powód'], corrections.map(({ tresc: { pole, jest, powod } }) => [pole ?? '', String(jest), powod ?? '']))] }] : []),
      { naglowek: 'Oświadczenie i pouczenie', bloki: [paragraph(OSWIADCZENIE), paragraph(POUCZENIE), paragraph('Podpis osoby: ........................................')] },
    ],
    podpis: ['Pracownik socjalny', '', '........................................'],
    rozdzielnik: [],
    projekt: wywiad.stan === 'szkic',
  };
}

function odpowiedziSections(odpowiedzi: readonly OdpowiedzDoWydruku[]): LetterSection[] {
  if (odpowiedzi.length === 0) return [];
  const blocks = odpowiedzi.flatMap(({ osrodek, odpowiedz_znak, odpowiedz_dzien, odmowa, ustalenia }) => [
    paragraph(`${osrodek}, ${odpowiedz_znak ?? ''}, ${odpowiedz_dzien ? formatPolishDate(odpowiedz_dzien) : ''}${odmowa ? ' (osoba odmówiła wywiadu)' : ''}:`), ...paragraphs(ustalenia ?? ''),
  ]);
  return [{ naglowek: 'Ustalenia innych ośrodków', bloki: blocks }];
}

function blocksOfPole(czesc: CzescFormularza, pole: PoleFormularza, tresc: WywiadTresc, nameOf: NameOf): LetterBlock[] {
  const value = tresc.pola[czesc.kod]?.[pole.kod];
  if (pole.rodzaj !== 'modul') return isEmpty(value) ? [] : [paragraph(`${pole.nazwa}: ${textOf(pole, value)}`)];
  switch (pole.kod) {
    case 'przebieg':
      return przebiegBlocks(tresc.przebieg);
    case 'oswiadczenie':
      return oswiadczenieBlocks(tresc.oswiadczenie);
    case 'notatka':
      return paragraphs(tresc.notatka);
    default:
      return blocksOf(pole.kod as keyof CzesciWywiadu, tresc.czesci, nameOf);
  }
}

function textOf({ rodzaj, slownik = [] }: PoleFormularza, value: unknown): string {
  const named = (kod: unknown) => slownik.find((one) => one.kod === kod)?.nazwa ?? String(kod);
  if (rodzaj === 'tak-nie') return value === true ? 'tak' : 'nie';
  if (rodzaj === 'kwota') return amount(String(value));
  if (rodzaj === 'data') return formatPolishDate(value as PlainDate);
  return Array.isArray(value) ? value.map(named).join(', ') : rodzaj === 'wybor' ? named(value) : String(value);
}

function przebiegBlocks({ miejsce, miejsce_opis, legitymacja, opiekun, policja, stan_zdrowia, dokumenty_zniszczone }: PrzebiegWizyty): LetterBlock[] {
  return [
    miejsce && `Miejsce: ${[miejsce.replaceAll('-', ' '), miejsce_opis].filter(Boolean).join(', ')}.`,
    legitymacja && 'Okazano legitymację pracownika socjalnego.',
    opiekun && `W obecności: ${opiekun.kto} (${opiekun.rola.replaceAll('-', ' ')}).`,
    policja && 'W asyście Policji (art. 107 ust. 3a ustawy).',
    stan_zdrowia && `Stan zdrowia nie pozwolił uzyskać informacji lub dokumentów (§ 6): ${stan_zdrowia}`,
    dokumenty_zniszczone && 'Dokumenty uległy zniszczeniu; ustalono na podstawie oświadczeń (§ 10).',
  ].flatMap((line) => (line ? [paragraph(line)] : []));
}

function oswiadczenieBlocks(oswiadczenie: OswiadczenieWywiadu | undefined): LetterBlock[] {
  if (!oswiadczenie?.zapoznala_sie) return [];
  const { warunki = [], uwagi } = oswiadczenie;
  return [
    paragraph('Zapoznałam/zapoznałem się z zebranym materiałem (art. 10 § 1 KPA).'),
    warunki.length > 0
      ? { rodzaj: 'lista', pozycje: warunki.map(({ warunek, przepis }) => `warunek niespełniony lub niewykazany: ${warunek} (${przepis})`) }
      : paragraph('Na dzień podpisania wszystkie warunki zależne od strony są spełnione i wykazane (art. 79a KPA).'),
    ...paragraphs(uwagi ?? ''),
    paragraph('Podpis strony: ........................................'),
  ];
}

function blocksOf(kod: keyof CzesciWywiadu, czesci: CzesciWywiadu, nameOf: NameOf): LetterBlock[] {
  const part = czesci[kod];
  if (!part?.length) return [];
  if (typeof part === 'string') return paragraphs(part);
  switch (kod) {
    case 'rodzina':
      return [table(['Osoba', 'Rola', 'Od', 'Sytuacja'], czesci.rodzina!.map((one) => [nameOf(one.osoba_id), one.rola, date(one.od), one.sytuacja ?? '']))];
    case 'dochody':
      return [table(['Osoba', 'Rodzaj', 'Ustalenie', 'Źródło'], czesci.dochody!.map((one) => [nameOf(one.osoba_id), one.rodzaj, describe(one.tresc), one.z_dokumentu ? 'dokument' : 'oświadczenie']))];
    case 'orzeczenia':
      return [table(['Osoba', 'Rodzaj', 'Orzeczenie'], czesci.orzeczenia!.map((one) => [nameOf(one.osoba_id), one.rodzaj, describe(one.tresc)]))];
    case 'wydatki':
      return [table(['Wydatek', 'Miesięcznie'], czesci.wydatki!.map((one) => [one.rodzaj, amount(one.kwota)]))];
    case 'potrzeby':
      return [table(['Cel', 'Opis', 'Kwota'], czesci.potrzeby!.map((one) => [one.cel, one.opis ?? '', amount(one.kwota)]))];
    case 'powody':
      return [{ rodzaj: 'lista', pozycje: czesci.powody!.map((one) => [one.powod, one.osoba_id && nameOf(one.osoba_id), one.opis].filter(Boolean).join(' – ')) }];
    default:
      return [];
  }
}

function planBlocks({ dzialania, zobowiazania, propozycje = [] }: PlanPomocy, znakOf: NameOf): LetterBlock[] {
  const rows = propozycje.map((one) => [
    znakOf(one.sprawa_id), one.propozycja === 'przyznac' ? 'przyznać' : 'odmówić', one.kwota ? amount(one.kwota) : '', [date(one.od), date(one.do)].filter(Boolean).join(' – '), one.uzasadnienie,
  ]);
  return [
    ...paragraphs(dzialania ?? ''),
    ...paragraphs(zobowiazania ?? ''),
    ...(rows.length > 0 ? [table(['Sprawa', 'Propozycja', 'Kwota', 'Okres', 'Uzasadnienie'], rows)] : [paragraph('Do uzupełnienia.')]),
  ];
}

/** Content of evidence whose shape belongs to its kind: `kwota 1 200,00 zł, miesiac 2026-03`. */
function describe(content: object): string {
  return Object.entries(content).map(([name, value]) => `${name.replaceAll('_', ' ')} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`).join(', ');
}
function paragraph(tekst: string): LetterBlock {
  return { rodzaj: 'akapit', tekst };
}
function paragraphs(text: string): LetterBlock[] {
  return text.split('\n').filter((line) => line.trim()).map(paragraph);
}
function table(naglowki: string[], wiersze: string[][]): LetterBlock {
  return { rodzaj: 'tabela', naglowki, wiersze };
}
function amount(kwota: string): string {
  return Money.parse(kwota).format();
}
function date(day: PlainDate | undefined): string {
  return day ? formatPolishDate(day) : '';
}
