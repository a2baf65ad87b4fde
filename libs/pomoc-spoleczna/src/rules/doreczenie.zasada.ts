import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type ConditionDefinition, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { DZIEN_PRZYKLADU, warunek, zasadaWarunkow } from './ocena.js';
import { FaktyDoreczeniaZastepczego, FaktyObowiazkuZgloszenia, FaktySposobuDoreczenia } from './doreczenie.facts.js';

const UPS = 'ustawy o pomocy społecznej';
const OD_KPA = plainDate('2021-10-05');
type Sposob = FaktySposobuDoreczenia['sposob'];

/** Steps of art. 39 § 1-3: a later one is open only where no earlier one is possible. */
const STOPNIE: readonly { readonly sposoby: readonly Sposob[]; readonly przepis: string }[] = [
  { sposoby: ['e_doreczenie', 'konto_w_systemie', 'w_siedzibie'], przepis: 'art. 39 § 1 KPA' },
  { sposoby: ['hybrydowo', 'przez_pracownikow'], przepis: 'art. 39 § 2 KPA' },
  { sposoby: ['list_polecony', 'przez_pracownikow'], przepis: 'art. 39 § 3 KPA' },
];
const MOZLIWY: ConditionDefinition = warunek('SPOSOB_NIEMOZLIWY', 'wybrany sposób jest możliwy', 'art. 39 KPA', 'Wybrany sposób doręczenia nie jest w tej sprawie możliwy.');

function ocenSposob(c: Calculus, { sposob, mozliwe, rygor }: FaktySposobuDoreczenia): ZasadaOutcome {
  const pierwszy = STOPNIE.find(({ sposoby }) => sposoby.some((inny) => mozliwe.includes(inny)));
  const zPominieciem = rygor === true && STOPNIE.at(-1)!.sposoby.includes(sposob);
  const kolejnosc = warunek('WCZESNIEJSZY_SPOSOB_MOZLIWY', 'żaden wcześniejszy sposób nie jest możliwy', pierwszy?.przepis ?? 'art. 39 KPA', 'Najpierw doręcza się sposobem wskazanym w tym przepisie; ten sposób jest możliwy.');
  return { tak: [c.holds(MOZLIWY, mozliwe.includes(sposob)), c.holds(kolejnosc, zPominieciem || pierwszy === undefined || pierwszy.sposoby.includes(sposob))].every(Boolean) };
}

const ZASTEPCZY: ReadonlySet<string> = new Set(['domownik', 'sasiad', 'dozorca']);
const Z_ZAWIADOMIENIEM: ReadonlySet<string> = new Set(['sasiad', 'dozorca']);

/** Service of papers and the duty to report (PS-74, 78). */
export const zasadyDoreczenia: readonly Zasada<object>[] = [
  defineZasada<FaktySposobuDoreczenia>({
    kod: 'sposob-doreczenia', nazwa: 'kolejność sposobów doręczenia', przepis: 'art. 39 KPA', pytanie: 'Czy pismo można doręczyć w ten sposób?',
    facts: FaktySposobuDoreczenia, przyklad: { sposob: 'e_doreczenie', mozliwe: ['e_doreczenie', 'list_polecony'] }, na_dzien_przykladu: DZIEN_PRZYKLADU, wersje: [{ od: OD_KPA, do: null, calculate: ocenSposob }],
  }),
  zasadaWarunkow<FaktyDoreczeniaZastepczego>({
    kod: 'doreczenie-zastepcze', nazwa: 'doręczenie do rąk innej osoby', przepis: 'art. 42-43 KPA', pytanie: 'Czy pismo doręczono skutecznie tej osobie?',
    facts: FaktyDoreczeniaZastepczego, przyklad: { odbiorca: 'domownik', podjal_sie_oddania: true, adresat_nieobecny: true }, od: OD_KPA,
    warunki: [
      [warunek('ODBIORCA_NIEUPRAWNIONY', 'odbiorca z ustawy', 'art. 43 KPA', 'Pismo odebrała osoba, której nie można go doręczyć za adresata.'), ({ odbiorca }) => odbiorca === 'adresat' || ZASTEPCZY.has(odbiorca)],
      [warunek('ADRESAT_OBECNY', 'adresat nieobecny', 'art. 43 KPA', 'Adresat nie był nieobecny.'), ({ odbiorca, adresat_nieobecny }) => odbiorca === 'adresat' || adresat_nieobecny === true],
      [warunek('BRAK_ZOBOWIAZANIA_ODDANIA', 'odbiorca podjął się oddania pisma', 'art. 43 KPA', 'Odbiorca nie podjął się oddania pisma adresatowi.'), ({ odbiorca, podjal_sie_oddania }) => odbiorca === 'adresat' || podjal_sie_oddania === true],
      [warunek('BRAK_ZAWIADOMIENIA', 'zawiadomienie w skrzynce lub na drzwiach', 'art. 43 KPA', 'Nie zawiadomiono adresata o oddaniu pisma sąsiadowi lub dozorcy.'), ({ odbiorca, zawiadomienie }) => !Z_ZAWIADOMIENIEM.has(odbiorca) || zawiadomienie === true],
    ],
  }),
  zasadaWarunkow<FaktyObowiazkuZgloszenia>({
    kod: 'obowiazek-zgloszenia-zmiany', nazwa: 'obowiązek zgłoszenia zmiany sytuacji', przepis: `art. 109 ${UPS}`, pytanie: 'Czy zmianę trzeba niezwłocznie zgłosić?',
    facts: FaktyObowiazkuZgloszenia, przyklad: { kto: 'korzystajacy', zmiana: true, istotna: true }, od: plainDate('2023-11-01'),
    warunki: [
      [warunek('OSOBA_NIEZOBOWIAZANA', 'osoba zobowiązana do zgłoszenia', `art. 109 ${UPS}`, 'Obowiązek ciąży na korzystających ze świadczeń i na wnoszących opłatę za dom pomocy społecznej.'), ({ kto }) => kto !== 'inna_osoba'],
      [warunek('BRAK_ZMIANY', 'zmiana sytuacji', `art. 109 ${UPS}`, 'Sytuacja osobista, dochodowa ani majątkowa się nie zmieniła.'), ({ zmiana }) => zmiana],
      [warunek('ZMIANA_BEZ_ZNACZENIA', 'zmiana istotna dla świadczenia lub opłaty', `art. 109 ${UPS}`, 'Zmiana nie wiąże się z podstawą świadczenia ani opłaty.'), ({ istotna }) => istotna],
    ],
  }),
];
