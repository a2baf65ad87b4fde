import type { LetterBlock, LetterSection } from '@ostoja/documents';
import { formatPolishDate, Money, type PlainDate } from '@ostoja/kernel';
import { formatNumer, type Naleznosc } from '../naleznosc/naleznosc.entity.js';
import type { Pouczenie } from '../pouczenie/pouczenie.entity.js';
import type { DecyzjaNaleznosci } from './decyzja-naleznosci.entity.js';

const UPS = 'ustawy z dnia 12 marca 2004 r. o pomocy społecznej';
const PODSTAWA: Readonly<Record<DecyzjaNaleznosci['rodzaj'], string>> = {
  zwrot: `art. 104 ust. 1 i 3`, odroczenie: 'art. 104 ust. 4', raty: 'art. 104 ust. 4', umorzenie: 'art. 104 ust. 4', odstapienie: 'art. 104 ust. 4', odmowa: 'art. 104 ust. 4',
};
const RODZAJ: Readonly<Record<Naleznosc['rodzaj'], { nazwa: string; przepis: string }>> = {
  nienalezne_swiadczenie: { nazwa: 'nienależnie pobranego świadczenia pieniężnego', przepis: 'art. 6 pkt 16 i art. 98' },
  oplata_art_97: { nazwa: 'opłaty', przepis: 'art. 97' },
  inna_oplata: { nazwa: 'opłaty', przepis: 'art. 96 i art. 98a' },
  wydatki: { nazwa: 'wydatków na świadczenia', przepis: 'art. 96' },
};
const PRZYCZYNA: Readonly<Record<NonNullable<Naleznosc['przyczyna']>, string>> = {
  nieprawdziwe_informacje: 'Świadczenie wypłacono na podstawie przedstawionych nieprawdziwych informacji.',
  niepoinformowanie_o_zmianie: 'Świadczenie wypłacono, ponieważ nie poinformowano o zmianie sytuacji materialnej lub osobistej.',
};
const FORMA: Readonly<Record<Pouczenie['forma'], string>> = { decyzja: 'w decyzji', wywiad: 'podczas wywiadu środowiskowego', pismo: 'na piśmie', ustnie: 'ustnie' };
const POTWIERDZENIE: Readonly<Record<Pouczenie['potwierdzenie'], string>> = { podpis: 'podpisem osoby', doreczenie: 'dowodem doręczenia', protokol: 'protokołem', adnotacja: 'adnotacją' };

/** What the letter of a decision rests on. */
export interface OtoczenieDecyzjiNaleznosci {
  readonly organ: string;
  readonly osoba: string;
  readonly kolegium: string;
  readonly pouczenie: Pouczenie | null;
}

const akapit = (tekst: string, wyroznienie = false): LetterBlock => ({ rodzaj: 'akapit', tekst, ...(wyroznienie && { wyroznienie }) });
const kwotaOf = (kwota: string): string => Money.parse(kwota).format();

/** Body of a decision about a claim, with the elements of KPA 107 § 1. */
export function buildTrescDecyzji(decyzja: DecyzjaNaleznosci, naleznosc: Naleznosc, otoczenie: OtoczenieDecyzjiNaleznosci): LetterSection[] {
  const { przepis } = RODZAJ[naleznosc.rodzaj];
  const start = decyzja.rodzaj === 'zwrot' ? 'po przeprowadzeniu postępowania z urzędu' : `po rozpatrzeniu wniosku z dnia ${formatPolishDate(decyzja.wniosekDzien!)}`;
  return [
    { naglowek: null, bloki: [akapit(`${otoczenie.organ}, na podstawie ${przepis} oraz ${PODSTAWA[decyzja.rodzaj]} ${UPS}, art. 104 i art. 107 § 1 KPA, ${start}, orzeka:`)] },
    { naglowek: 'Rozstrzygnięcie', bloki: ruling(decyzja, naleznosc, otoczenie) },
    { naglowek: 'Uzasadnienie', bloki: [...(decyzja.rodzaj === 'zwrot' ? reasons(naleznosc, otoczenie) : []), ...decyzja.uzasadnienie.split('\n').filter(Boolean).map((line) => akapit(line))] },
    { naglowek: 'Pouczenie', bloki: instruction(decyzja, otoczenie) },
  ];
}

function ruling(decyzja: DecyzjaNaleznosci, naleznosc: Naleznosc, { osoba }: OtoczenieDecyzjiNaleznosci): LetterBlock[] {
  const claim = `należności ${formatNumer(naleznosc)}`;
  const kwota = decyzja.kwota === null ? '' : kwotaOf(decyzja.kwota);
  switch (decyzja.rodzaj) {
    case 'zwrot': return [akapit(`Ustala się kwotę ${RODZAJ[naleznosc.rodzaj].nazwa} do zwrotu: ${kwota}. Zobowiązana osoba: ${osoba}. Termin zwrotu: ${formatPolishDate(decyzja.termin!)} Przy wpłacie należy podać numer ${formatNumer(naleznosc)}.`, true), ...months(naleznosc)];
    case 'odroczenie': return [akapit(`Odracza się termin płatności ${claim} do dnia ${formatPolishDate(decyzja.termin!)}`, true)];
    case 'raty': return [akapit(`Rozkłada się spłatę ${claim} na ${decyzja.raty.length} rat:`, true), { rodzaj: 'tabela', naglowki: ['Rata', 'Termin', 'Kwota'], wiersze: decyzja.raty.map((rata, i) => [String(i + 1), formatPolishDate(rata.termin), kwotaOf(rata.kwota)]) }];
    case 'umorzenie': return [akapit(`Umarza się kwotę ${kwota} ${claim}.`, true)];
    case 'odstapienie': return [akapit(`Odstępuje się od żądania zwrotu kwoty ${kwota} ${claim}.`, true)];
    case 'odmowa': return [akapit(`Odmawia się ulgi w spłacie ${claim}.`, true)];
  }
}

function months({ miesiace }: Naleznosc): LetterBlock[] {
  if (miesiace.length === 0) return [];
  return [{ rodzaj: 'tabela', naglowki: ['Miesiąc', 'Pobrano', 'Wypłacono', 'Należało się'], wiersze: miesiace.map(({ miesiac, dzienPobrania, wyplacono, nalezne }) => [miesiac, formatPolishDate(dzienPobrania), kwotaOf(wyplacono), kwotaOf(nalezne)]) }];
}

function reasons({ przyczyna, bezPouczeniaPowod }: Naleznosc, { pouczenie }: OtoczenieDecyzjiNaleznosci): LetterBlock[] {
  if (przyczyna === null) return [];
  if (przyczyna === 'nieprawdziwe_informacje') return [akapit(PRZYCZYNA[przyczyna])];
  const known = pouczenie
    ? `O obowiązku zgłaszania zmian (art. 109 ustawy) pouczono dnia ${formatPolishDate(pouczenie.dzien)} ${FORMA[pouczenie.forma]}, co potwierdzono ${POTWIERDZENIE[pouczenie.potwierdzenie]}. Treść pouczenia: ${pouczenie.tresc}`
    : `Zwrotu żąda się, choć nie ma zapisu o pouczeniu, ponieważ: ${bezPouczeniaPowod}`;
  return [akapit(PRZYCZYNA[przyczyna]), akapit(known)];
}

function instruction(decyzja: DecyzjaNaleznosci, { kolegium }: OtoczenieDecyzjiNaleznosci): LetterBlock[] {
  const appeal = `Od decyzji służy odwołanie do ${kolegium} za pośrednictwem organu, który wydał decyzję, w terminie 14 dni od dnia doręczenia (art. 127 § 1 i 2 oraz art. 129 § 1 i 2 KPA). W tym czasie można zrzec się prawa do odwołania; z dniem doręczenia zrzeczenia decyzja staje się ostateczna i prawomocna (art. 127a KPA).`;
  const relief = 'W przypadkach szczególnie uzasadnionych, zwłaszcza gdy zwrot stanowiłby nadmierne obciążenie albo niweczyłby skutki udzielanej pomocy, można wystąpić o odstąpienie od żądania, umorzenie, odroczenie terminu płatności lub raty (art. 104 ust. 4 ustawy).';
  const enforcement = 'Należność podlega ściągnięciu w trybie przepisów o postępowaniu egzekucyjnym w administracji; nienależnie pobrane świadczenia i opłaty z art. 97 można potrącać z bieżących świadczeń, najwyżej do połowy świadczenia (art. 104 ust. 1 i 2 ustawy).';
  return (decyzja.rodzaj === 'zwrot' ? [appeal, relief, enforcement] : [appeal]).map((tekst) => akapit(tekst));
}

/** Title of the decision in the register of papers. */
export const tytulDecyzji = (dzien: PlainDate): string => `Decyzja o należności z ${formatPolishDate(dzien)}`;
