import type { Letter, LetterBlock, LetterSection } from '@ostoja/documents';
import { formatPolishDate, Money, type PlainDate } from '@ostoja/kernel';
import { getFormularz } from '../formularz.js';
import type { CzesciWywiadu, PlanPomocy } from '../wywiad-tresc.dto.js';
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

/** The interview as a letter to be printed: the parts of the questionnaire that are filled, the note, the plan, the statement and places for signatures. */
export function toLetter({ wywiad, tresc, sprawy }: OtwartyWywiad, nadawca: NadawcaWydruku, nameOf: NameOf, znakOf: NameOf): Letter {
  const formularz = getFormularz(wywiad.formularzWersja);
  const parts = formularz.czesci
    .map(({ kod, nazwa }): LetterSection => ({ naglowek: nazwa, bloki: blocksOf(kod, tresc.czesci, nameOf) }))
    .filter(({ bloki }) => bloki.length > 0);
  return {
    tytul: wywiad.rodzaj === 'aktualizacja' ? 'RODZINNY WYWIAD ŚRODOWISKOWY: AKTUALIZACJA' : 'RODZINNY WYWIAD ŚRODOWISKOWY',
    nadawca: [nadawca.nazwa, nadawca.komorka, nadawca.adres],
    miejscowosc: 'Dzień wizyty',
    data: wywiad.dataWizyty && formatPolishDate(wywiad.dataWizyty),
    znak: sprawy.map(({ sprawaId }) => znakOf(sprawaId)).join(', '),
    adresat: [nameOf(wywiad.osobaId)],
    sekcje: [
      { naglowek: null, bloki: [paragraph(`Podstawa: ${formularz.podstawa}.`)] },
      ...parts,
      ...(tresc.notatka ? [{ naglowek: 'Notatka', bloki: paragraphs(tresc.notatka) }] : []),
      { naglowek: 'Plan pomocy', bloki: planBlocks(tresc.plan, znakOf) },
      { naglowek: 'Oświadczenie i pouczenie', bloki: [paragraph(OSWIADCZENIE), paragraph(POUCZENIE), paragraph('Podpis osoby: ........................................')] },
    ],
    podpis: ['Pracownik socjalny', '', '........................................'],
    rozdzielnik: [],
    projekt: wywiad.stan === 'szkic',
  };
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
