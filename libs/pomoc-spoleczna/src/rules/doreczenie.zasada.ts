import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type ConditionDefinition, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { DZIEN_PRZYKLADU, warunek, zasadaPrzeszkod, zasadaWarunkow } from './ocena.js';
import { ELEMENTY_WEZWANIA, FaktyDoreczeniaZastepczego, FaktyObowiazkuZgloszenia, FaktySposobuDoreczenia, FaktyStawiennictwa, FaktyTresciWezwania } from './doreczenie.facts.js';

const UPS = 'ustawy o pomocy społecznej';
const OD_KPA = plainDate('2021-10-05');
type Sposob = FaktySposobuDoreczenia['sposob'];

/** Ways that come before another one (art. 39 § 1-3): the later way is open only where none of them is possible. */
const PIERWSZE: readonly Sposob[] = ['e_doreczenie', 'konto_w_systemie', 'w_siedzibie'];
const PRZED: Readonly<Record<Sposob, { readonly sposoby: readonly Sposob[]; readonly przepis: string }>> = {
  e_doreczenie: { sposoby: [], przepis: 'art. 39 § 1 KPA' },
  konto_w_systemie: { sposoby: [], przepis: 'art. 39 § 1 KPA' },
  w_siedzibie: { sposoby: [], przepis: 'art. 39 § 1 KPA' },
  hybrydowo: { sposoby: PIERWSZE, przepis: 'art. 39 § 2 KPA' },
  przez_pracownikow: { sposoby: PIERWSZE, przepis: 'art. 39 § 2 KPA' },
  list_polecony: { sposoby: [...PIERWSZE, 'hybrydowo'], przepis: 'art. 39 § 3 KPA' },
};
/** What art. 39 § 4 opens at once for a decision with immediate force. */
const PRZY_RYGORZE: ReadonlySet<Sposob> = new Set(['przez_pracownikow', 'list_polecony']);
const MOZLIWY: ConditionDefinition = warunek('SPOSOB_NIEMOZLIWY', 'wybrany sposób jest możliwy', 'art. 39 KPA', 'Wybrany sposób doręczenia nie jest w tej sprawie możliwy.');

function ocenSposob(c: Calculus, { sposob, mozliwe, rygor }: FaktySposobuDoreczenia): ZasadaOutcome {
  const { sposoby, przepis } = PRZED[sposob];
  const kolejnosc = warunek('WCZESNIEJSZY_SPOSOB_MOZLIWY', 'żaden wcześniejszy sposób nie jest możliwy', przepis, 'Możliwy jest sposób, który ma pierwszeństwo: elektronicznie lub w siedzibie organu, potem usługą hybrydową.');
  const wolno = (rygor === true && PRZY_RYGORZE.has(sposob)) || !sposoby.some((inny) => mozliwe.includes(inny));
  return { tak: [c.holds(MOZLIWY, mozliwe.includes(sposob)), c.holds(kolejnosc, wolno)].every(Boolean) };
}

const ZASTEPCZY: ReadonlySet<string> = new Set(['domownik', 'sasiad', 'dozorca']);
const Z_ZAWIADOMIENIEM: ReadonlySet<string> = new Set(['sasiad', 'dozorca']);

const ELEMENTY: Readonly<Record<FaktyTresciWezwania['brakuje'][number], string>> = {
  organ: 'art. 54 § 1 pkt 1 KPA',
  wzywany: 'art. 54 § 1 pkt 2 KPA',
  sprawa_i_cel: 'art. 54 § 1 pkt 3 KPA',
  forma: 'art. 54 § 1 pkt 4 KPA',
  termin_lub_miejsce: 'art. 54 § 1 pkt 5 KPA',
  skutki: 'art. 54 § 1 pkt 6 KPA',
  rodo: 'art. 54 § 1a KPA',
  podpis: 'art. 54 § 2 KPA',
};

/** Service of papers, summonses and the duty to report (PS-74, 78). */
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
  zasadaWarunkow<FaktyStawiennictwa>({
    kod: 'osobiste-stawiennictwo', nazwa: 'obowiązek osobistego stawienia się', przepis: 'art. 50-53 KPA', pytanie: 'Czy wezwany musi stawić się osobiście?',
    facts: FaktyStawiennictwa, przyklad: { miejsce: 'ta_gmina', niezbedne: true }, od: OD_KPA,
    warunki: [
      [warunek('WEZWANIE_ZBEDNE', 'udział niezbędny', 'art. 50 § 1 KPA', 'Stawienie się nie jest niezbędne dla sprawy.'), ({ niezbedne }) => niezbedne],
      [warunek('MIEJSCE_ZBYT_ODLEGLE', 'ta sama lub sąsiednia gmina', 'art. 51 i 53 KPA', 'Wezwany nie mieszka ani nie przebywa w tej lub sąsiedniej gminie; można zwrócić się o pomoc do organu w jego gminie (art. 52 KPA).'), ({ miejsce, charakter_sprawy_wymaga }) => miejsce !== 'dalsza_gmina' || charakter_sprawy_wymaga === true],
      [warunek('PRZESZKODA', 'brak przeszkody nie do pokonania', 'art. 50 § 3 KPA', 'Choroba lub inna przeszkoda nie pozwala się stawić; czynności można dokonać w miejscu pobytu.'), ({ przeszkoda }) => przeszkoda !== true],
    ],
  }),
  zasadaPrzeszkod<FaktyTresciWezwania>({
    kod: 'tresc-wezwania', nazwa: 'elementy wezwania', przepis: 'art. 54 KPA', pytanie: 'Czy wezwanie zawiera wszystko, czego wymaga kodeks?',
    facts: FaktyTresciWezwania, przyklad: { brakuje: [] }, od: OD_KPA,
    przeszkody: Object.fromEntries(Object.entries(ELEMENTY).map(([kod, przepis]) => [kod, { nazwa: `w wezwaniu brakuje: ${ELEMENTY_WEZWANIA[kod as keyof typeof ELEMENTY_WEZWANIA]}`, przepis }])),
    znalezione: ({ brakuje }) => brakuje,
  }),
];
