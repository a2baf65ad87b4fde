import type { Letter, LetterBlock, LetterSection } from '@ostoja/documents';
import { formatPolishDate, type PlainDate } from '@ostoja/kernel';
import type { KontraktTresc } from '../kontrakt-tresc.dto.js';
import type { CzescWzoru } from '../wzor/wzor-kontraktu.js';
import type { OtwartyKontrakt } from '../kontrakt.store.js';

/** Names that a contract knows by id only. */
export interface OpisKontraktu {
  /** Name of the centre, of the unit, and the address. */
  readonly nadawca: readonly string[];
  readonly pracownik: string;
  readonly nameOf: (osobaId: string) => string;
  /** Title of a part of the form, as the dated data have it. */
  readonly titleOf: (czesc: CzescWzoru) => string;
}

const STRONY = {
  a: 'Kontrakt określa sposób współdziałania osoby lub rodziny i pracownika socjalnego w rozwiązywaniu trudnej sytuacji życiowej (część A).',
  b: 'Kontrakt określa sposób współdziałania osoby i pracownika socjalnego w celu wzmocnienia aktywności i samodzielności życiowej, zawodowej lub przeciwdziałania wykluczeniu społecznemu (część B).',
} as const;
const SKUTKI =
  'Pouczenie: odmowa zawarcia kontraktu socjalnego lub niedotrzymywanie jego postanowień mogą stanowić podstawę do odmowy przyznania świadczenia, uchylenia decyzji o przyznaniu świadczenia lub wstrzymania świadczeń pieniężnych (art. 11 ust. 2 ustawy o pomocy społecznej). Przy odmowie lub ograniczeniu świadczeń uwzględnia się sytuację osób będących na utrzymaniu (art. 11 ust. 3).';
const DOTS = '........................................';

/** The last version of the contract, or its draft, as a paper for both sides to sign. */
export function toKontraktLetter({ kontrakt, stronyIds, wersje }: OtwartyKontrakt, { nadawca, pracownik, nameOf, titleOf }: OpisKontraktu): Letter {
  const { wersja, tresc } = wersje.at(-1)!;
  return {
    tytul: wersja.numer === 0 ? 'KONTRAKT SOCJALNY' : `ANEKS NR ${wersja.numer} DO KONTRAKTU SOCJALNEGO`,
    nadawca,
    miejscowosc: 'Data zawarcia',
    data: wersja.podpisano && formatPolishDate(wersja.podpisano),
    znak: '',
    adresat: stronyIds.map(nameOf),
    sekcje: [
      section(null, [paragraph(`Podstawa: art. 108 ustawy o pomocy społecznej. ${STRONY[kontrakt.rodzaj]}`), paragraph(`Pracownik socjalny: ${pracownik}.`)]),
      ...described(tresc, titleOf),
      section(titleOf('cele'), [table(['Cel', 'Rodzaj', 'Po czym poznamy, że go osiągnięto', 'Do kiedy'], (tresc.cele ?? []).map((cel) => [cel.tresc, cel.rodzaj === 'glowny' ? 'główny' : 'szczegółowy', cel.miernik ?? '', day(cel.termin)]))]),
      section(titleOf('dzialania'), [table(['Kto', 'Działanie', 'Do kiedy'], (tresc.dzialania ?? []).map((one) => [doer(one, nameOf), one.tresc, day(one.termin)]))]),
      section(titleOf('oceny'), times(wersja.od, wersja.do, tresc)),
      section('Podpisy', [paragraph(SKUTKI), ...stronyIds.map((id) => paragraph(`${nameOf(id)}: ${DOTS}`))]),
    ].filter(({ bloki }) => bloki.length > 0),
    podpis: ['Pracownik socjalny', pracownik, DOTS],
    rozdzielnik: [],
    projekt: wersja.stan === 'szkic',
  };
}

function described({ przyczyny, mozliwosci, ograniczenia, dotychczasowe_dzialania, pomoc, skierowanie, uzgodnienie }: KontraktTresc, titleOf: OpisKontraktu['titleOf']): LetterSection[] {
  return [
    section(titleOf('przyczyny'), paragraphs(przyczyny)),
    section(titleOf('mozliwosci'), paragraphs(mozliwosci)),
    section(titleOf('ograniczenia'), paragraphs(ograniczenia)),
    section(titleOf('dotychczasowe_dzialania'), paragraphs(dotychczasowe_dzialania)),
    section(titleOf('skierowanie'), skierowanie ? [paragraph(`Nr ${skierowanie.numer} z ${formatPolishDate(skierowanie.dzien)}.`)] : []),
    section(titleOf('uzgodnienie'), uzgodnienie ? [paragraph(`${uzgodnienie.osrodek}, ${formatPolishDate(uzgodnienie.dzien)} (art. 108 ust. 1a).`)] : []),
    section(titleOf('pomoc'), paragraphs(pomoc)),
  ];
}

function times(od: PlainDate | null, until: PlainDate | null, { oceny = [] }: KontraktTresc): LetterBlock[] {
  const period = od && until ? [paragraph(`Kontrakt obowiązuje od ${formatPolishDate(od)} do ${formatPolishDate(until)}.`)] : [paragraph('Okres: do uzupełnienia.')];
  return oceny.length > 0 ? [...period, paragraph(`Oceny realizacji: ${oceny.map(({ termin }) => formatPolishDate(termin)).join(', ')}.`)] : period;
}

function doer({ strona, osoba_id }: NonNullable<KontraktTresc['dzialania']>[number], nameOf: (id: string) => string): string {
  if (strona === 'pracownik') return 'pracownik socjalny';
  return osoba_id ? nameOf(osoba_id) : 'osoba lub rodzina';
}
function section(naglowek: string | null, bloki: LetterBlock[]): LetterSection {
  return { naglowek, bloki };
}
function paragraph(text: string): LetterBlock {
  return { rodzaj: 'akapit', tekst: text };
}
function paragraphs(text = ''): LetterBlock[] {
  return text.split('\n').filter((line) => line.trim()).map(paragraph);
}
function table(naglowki: string[], wiersze: string[][]): LetterBlock {
  return { rodzaj: 'tabela', naglowki, wiersze };
}
function day(date: PlainDate | null | undefined): string {
  return date ? formatPolishDate(date) : '';
}
