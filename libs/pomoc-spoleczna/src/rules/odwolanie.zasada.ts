import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type ConditionDefinition, type StepDefinition, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import { DZIEN_PRZYKLADU, meetsAll, warunek, type Warunek, zasadaWarunkow } from './ocena.js';
import { FaktyAutokontroli, FaktyDopuszczalnosciOdwolania, FaktyPonaglenia, FaktyPrzywroceniaTerminu, FaktySkargiDoSadu, FaktyWykonaniaDecyzji, FaktyZachowaniaTerminu, FaktyZrzeczenia } from './odwolanie.facts.js';
import { findOstatecznaOdRazu, poczatekTerminu } from './odwolanie.termin.js';

const KPA = 'pomoc_spoleczna.termin.kpa';
const OD_KPA = plainDate('2021-10-05');
const OD_37_3A = plainDate('2022-11-10');
const OD_127_1A = plainDate('2023-05-12');
const KONIEC: StepDefinition = { kod: 'kpa.koniec_terminu', nazwa: 'ostatni dzień terminu', przepis: 'art. 129 § 2 KPA' };

const W_TERMINIE: ConditionDefinition = warunek('ODWOLANIE_PO_TERMINIE', 'odwołanie w terminie', 'art. 129 § 2 i art. 134 KPA', 'Odwołanie wniesiono po terminie; stwierdza to SKO.');
const PRZYSLUGUJE: ConditionDefinition = warunek('ODWOLANIE_NIE_PRZYSLUGUJE', 'odwołanie przysługuje', 'art. 127 § 1a i art. 134 KPA', 'Od decyzji bez uzasadnienia, która uwzględniła całe żądanie, odwołanie nie przysługuje.');
const ODWOLANIE: readonly Warunek<FaktyDopuszczalnosciOdwolania>[] = [
  [warunek('BRAK_ZGODY', 'zgoda na odwołanie innej osoby', 'art. 106 ust. 6 ustawy o pomocy społecznej', 'Inna osoba może wnieść odwołanie tylko za zgodą osoby ubiegającej się o świadczenie.'), ({ kto, zgoda }) => kto === 'strona' || zgoda === true],
  [warunek('ZRZECZONO_SIE_ODWOLANIA', 'nie zrzeczono się odwołania', 'art. 127a § 2 KPA', 'Strona zrzekła się odwołania, więc nie może go już wnieść.'), ({ zrzeczono_sie }) => zrzeczono_sie !== true],
];

/** Whether art. 127 § 1a was in force is asked on the day of delivery: a decision delivered before it stays open to appeal. */
function ocenOdwolanie(c: Calculus, fakty: FaktyDopuszczalnosciOdwolania): ZasadaOutcome {
  requireOrder(fakty.doreczono, fakty.wniesiono, 'wniesiono', 'Odwołanie jest wcześniejsze niż doręczenie decyzji. Sprawdź daty; odwołanie wniesione przed doręczeniem oceni SKO.');
  const odRazu = findOstatecznaOdRazu(c, fakty, plainDate(fakty.doreczono));
  const { koniec } = c.term(KONIEC, { ...poczatekTerminu(fakty.doreczono, fakty.postanowienie_o_uzupelnieniu), dlugosc: c.param(`${KPA}.odwolanie`), liczenie: 'kpa', na_czynnosc: true });
  return { tak: [c.holds(PRZYSLUGUJE, odRazu === null), c.isAtMost(W_TERMINIE, c.date('wniesienie odwołania', plainDate(fakty.wniesiono)), c.date('ostatni dzień', koniec)), meetsAll(c, fakty, ODWOLANIE)].every(Boolean) };
}

const W_7_DNIACH: ConditionDefinition = warunek('PO_TERMINIE_AUTOKONTROLI', 'przed upływem terminu przekazania', 'art. 132-133 KPA', 'Minął termin; odwołanie z aktami trzeba przekazać SKO.');
const KONIEC_7_DNI: StepDefinition = { kod: 'kpa.koniec_autokontroli', nazwa: 'ostatni dzień autokontroli', przepis: 'art. 133 KPA' };
const AUTOKONTROLA: readonly Warunek<FaktyAutokontroli>[] = [
  [warunek('NIE_WSZYSTKIE_STRONY', 'wszystkie strony', 'art. 132 § 1-2 KPA', 'Odwołania nie wniosły wszystkie strony i nie wszystkie zgadzają się na zmianę.'), ({ wszystkie_strony }) => wszystkie_strony],
  [warunek('NIE_W_CALOSCI', 'odwołanie słuszne w całości', 'art. 132 § 1 KPA', 'Organ nie uznaje odwołania w całości, więc przekazuje je SKO.'), ({ w_calosci }) => w_calosci],
];

function ocenAutokontrole(c: Calculus, fakty: FaktyAutokontroli): ZasadaOutcome {
  requireOrder(fakty.otrzymano, c.day, 'otrzymano', 'Odwołanie nie mogło wpłynąć po dniu nowej decyzji.');
  const { koniec } = c.term(KONIEC_7_DNI, { zdarzenie: plainDate(fakty.otrzymano), nazwa_zdarzenia: 'otrzymanie odwołania', dlugosc: c.param(`${KPA}.autokontrola`), liczenie: 'kpa', na_czynnosc: true });
  return { tak: [c.isAtMost(W_7_DNIACH, c.date('dzień nowej decyzji', c.day), c.date('ostatni dzień', koniec)), meetsAll(c, fakty, AUTOKONTROLA)].every(Boolean) };
}

const WYKONALNA: ConditionDefinition = warunek('DECYZJA_CZEKA_NA_OSTATECZNOSC', 'decyzja wykonalna przed ostatecznością', 'art. 130 § 1-2 KPA', 'Decyzja nie podlega wykonaniu przed upływem terminu odwołania, a odwołanie wstrzymuje jej wykonanie.');
const RYGOR: StepDefinition = { kod: 'wykonanie.rygor', nazwa: 'rygor lub wykonanie z mocy ustawy', przepis: 'art. 130 § 3 KPA' };
const ZADANIE: StepDefinition = { kod: 'wykonanie.zadanie', nazwa: 'zgodna z żądaniem wszystkich stron, bez odwołania', przepis: 'art. 130 § 4 KPA' };
/** A waiver by all makes the decision final, so that an appeal filed in spite of it stops nothing. */
const ZRZECZENIE: StepDefinition = { kod: 'wykonanie.zrzeczenie', nazwa: 'zrzeczenie się odwołania przez wszystkie strony', przepis: 'art. 127a § 2 i art. 130 § 4 KPA' };
const OD_RAZU: StepDefinition = { kod: 'wykonanie.bez_uzasadnienia', nazwa: 'ostateczna z dniem doręczenia', przepis: 'art. 127 § 1a KPA' };

function ocenWykonanie(c: Calculus, { rygor, zgodna_z_zadaniem, zrzeczenie, uzasadnienie_pominiete, wniesiono_odwolanie }: FaktyWykonaniaDecyzji): ZasadaOutcome {
  const podstawy = [c.holds(RYGOR, rygor), c.holds(OD_RAZU, uzasadnienie_pominiete), c.holds(ZRZECZENIE, zrzeczenie), c.holds(ZADANIE, zgodna_z_zadaniem && !wniesiono_odwolanie)];
  return { tak: c.holds(WYKONALNA, podstawy.some(Boolean)) };
}

const ZACHOWANY: ConditionDefinition = warunek('TERMIN_UCHYBIONY', 'termin zachowany', 'art. 57 § 5 KPA', 'Pismo wniesiono po terminie.');
const SPOSOB: ConditionDefinition = warunek('SPOSOB_NIE_ZACHOWUJE_TERMINU', 'sposób zachowuje termin', 'art. 57 § 5 i art. 63 § 1 KPA', 'Zwykły e-mail nie zachowuje terminu.');

/** A courier is no operator of § 5, so the day of receipt counts, and the answer waits for it. */
function ocenZachowanie(c: Calculus, { sposob, nadano, wplynelo, koniec_terminu }: FaktyZachowaniaTerminu): ZasadaOutcome {
  if (sposob === 'kurier' && wplynelo === undefined) throw faultyFact('DZIEN_WPLYWU_NIEZNANY', 'Podaj dzień wpływu pisma do organu: przy kurierze to on decyduje.', 'wplynelo', ZACHOWANY.przepis);
  if (wplynelo !== undefined) requireOrder(nadano, wplynelo, 'wplynelo', 'Pismo nie mogło wpłynąć przed nadaniem.');
  const liczacySie = sposob === 'kurier' ? wplynelo! : nadano;
  return { tak: [c.holds(SPOSOB, sposob !== 'e_mail'), c.holds(ZACHOWANY, liczacySie <= koniec_terminu)].every(Boolean) };
}

const PROSBA_W_TERMINIE: ConditionDefinition = warunek('PROSBA_PO_TERMINIE', 'prośba w terminie', 'art. 58 § 2 KPA', 'Prośbę wniesiono po terminie liczonym od ustania przyczyny.');
const PRZYWROCENIE: readonly Warunek<FaktyPrzywroceniaTerminu>[] = [
  [warunek('WINA_NIEWYKLUCZONA', 'brak winy', 'art. 58 § 1 KPA', 'Nie uprawdopodobniono braku winy.'), ({ brak_winy }) => brak_winy],
  [warunek('CZYNNOSC_NIEDOPELNIONA', 'czynność dopełniona', 'art. 58 § 2 KPA', 'Nie dopełniono jednocześnie czynności, dla której był termin.'), ({ czynnosc_dopelniona }) => czynnosc_dopelniona],
  [warunek('TERMIN_NIEPRZYWRACALNY', 'termin przywracalny', 'art. 58 § 3 KPA', 'Terminu na samą prośbę o przywrócenie nie przywraca się.'), ({ termin_na_prosbe }) => !termin_na_prosbe],
];

function ocenPrzywrocenie(c: Calculus, fakty: FaktyPrzywroceniaTerminu): ZasadaOutcome {
  const { koniec } = c.term({ ...KONIEC, przepis: 'art. 58 § 2 KPA' }, { zdarzenie: plainDate(fakty.ustala_przyczyna), nazwa_zdarzenia: 'ustanie przyczyny uchybienia', dlugosc: c.param(`${KPA}.przywrocenie`), liczenie: 'kpa', na_czynnosc: true });
  return { tak: [c.isAtMost(PROSBA_W_TERMINIE, c.date('wniesienie prośby', plainDate(fakty.wniesiono)), c.date('ostatni dzień', koniec)), meetsAll(c, fakty, PRZYWROCENIE)].every(Boolean) };
}

const PO_DORECZENIU: ConditionDefinition = warunek('ZRZECZENIE_PRZEDWCZESNE', 'zrzeczenie po doręczeniu decyzji', 'art. 127a § 1 KPA', 'Odwołania nie można się zrzec przed doręczeniem decyzji.');
const PRZED_KONCEM: ConditionDefinition = warunek('ZRZECZENIE_PO_TERMINIE', 'zrzeczenie przed końcem terminu odwołania', 'art. 127a § 1 KPA', 'Termin odwołania już upłynął; decyzja jest ostateczna bez zrzeczenia.');
const WSZYSTKIE: ConditionDefinition = warunek('NIE_WSZYSTKIE_STRONY', 'zrzeczenie wszystkich stron', 'art. 127a § 2 KPA', 'Nie zrzekły się wszystkie strony, więc decyzja nie stała się ostateczna.');

function ocenZrzeczenie(c: Calculus, { doreczono, postanowienie_o_uzupelnieniu, oswiadczono, wszystkie_strony }: FaktyZrzeczenia): ZasadaOutcome {
  const { koniec } = c.term(KONIEC, { ...poczatekTerminu(doreczono, postanowienie_o_uzupelnieniu), dlugosc: c.param(`${KPA}.odwolanie`), liczenie: 'kpa', na_czynnosc: true });
  const dzien = c.date('zrzeczenie', plainDate(oswiadczono));
  return { tak: [c.isAtLeast(PO_DORECZENIU, dzien, c.date('doręczenie decyzji', plainDate(doreczono))), c.isAtMost(PRZED_KONCEM, dzien, c.date('ostatni dzień', koniec)), c.holds(WSZYSTKIE, wszystkie_strony)].every(Boolean) };
}

const SRODKI: ConditionDefinition = warunek('SRODKI_NIEWYCZERPANE', 'wyczerpane środki zaskarżenia', 'art. 52 § 1-2 i art. 53 § 2b PPSA', 'Najpierw trzeba wnieść odwołanie, zażalenie lub ponaglenie.');
const SKARGA_W_TERMINIE: ConditionDefinition = warunek('SKARGA_PO_TERMINIE', 'skarga w terminie', 'art. 53 § 1 PPSA', 'Skargę wniesiono po terminie.');
const BEZ_KOSZTOW = { kod: 'BEZ_KOSZTOW_SADOWYCH', opis: 'W sprawach z zakresu pomocy społecznej strona nie ponosi kosztów sądowych.', przepis: 'art. 239 § 1 pkt 1 lit. a PPSA' };

/** A complaint of inaction knows no term; another one is in time or not only from the day of delivery. */
function ocenSkargeDoSadu(c: Calculus, { przedmiot, srodki_wyczerpane, odwolanie_nie_przysluguje, doreczono, wniesiono }: FaktySkargiDoSadu): ZasadaOutcome {
  c.warn(BEZ_KOSZTOW);
  const srodki = c.holds(SRODKI, srodki_wyczerpane || (przedmiot === 'decyzja' && odwolanie_nie_przysluguje === true));
  if (przedmiot === 'bezczynnosc') return { tak: srodki };
  if (doreczono === undefined) throw faultyFact('DORECZENIE_NIEZNANE', 'Podaj dzień doręczenia rozstrzygnięcia: od niego liczy się termin skargi.', 'doreczono', SKARGA_W_TERMINIE.przepis);
  requireOrder(doreczono, wniesiono, 'wniesiono', 'Skarga jest wcześniejsza niż doręczenie rozstrzygnięcia. Sprawdź daty; skargę wniesioną przed doręczeniem oceni sąd.');
  const { koniec } = c.term({ ...KONIEC, przepis: SKARGA_W_TERMINIE.przepis }, { zdarzenie: plainDate(doreczono), nazwa_zdarzenia: 'doręczenie rozstrzygnięcia', dlugosc: c.param('pomoc_spoleczna.termin.ppsa.skarga'), liczenie: 'kpa', na_czynnosc: true });
  return { tak: [srodki, c.isAtMost(SKARGA_W_TERMINIE, c.date('wniesienie skargi', plainDate(wniesiono)), c.date('ostatni dzień', koniec))].every(Boolean) };
}

function requireOrder(wczesniej: string, pozniej: string, pole: string, opis: string): void {
  if (pozniej < wczesniej) throw faultyFact('KOLEJNOSC_DNI', opis, pole);
}

/** Reminder, appeal, self-correction, execution and terms (PS-69, 75, 76, 86). */
export const zasadyOdwolania: readonly Zasada<object>[] = [
  zasadaWarunkow<FaktyPonaglenia>({
    kod: 'dopuszczalnosc-ponaglenia', nazwa: 'dopuszczalność ponaglenia', przepis: 'art. 37 KPA', pytanie: 'Czy ponaglenie trzeba przekazać do SKO?',
    facts: FaktyPonaglenia, przyklad: { dzien: '2026-03-02', koniec_terminu: '2026-02-27', uzasadnione: true }, od: OD_37_3A,
    warunki: [
      [warunek('PONAGLENIE_PRZEDWCZESNE', 'termin z art. 35 KPA lub przepisów szczególnych upłynął', 'art. 37 § 3a KPA', 'Ponaglenie wniesiono przed upływem terminu załatwienia sprawy, więc pozostawia się je bez rozpoznania.'), ({ dzien, koniec_terminu }) => dzien > koniec_terminu],
      [warunek('PONAGLENIE_BEZ_UZASADNIENIA', 'uzasadnienie', 'art. 37 § 2 i art. 64 § 2 KPA', 'Ponaglenie nie ma uzasadnienia: wezwij do uzupełnienia.'), ({ uzasadnione }) => uzasadnione],
    ],
  }),
  defineZasada<FaktyDopuszczalnosciOdwolania>({
    kod: 'dopuszczalnosc-odwolania', nazwa: 'dopuszczalność odwołania', przepis: 'art. 127-129 i art. 134 KPA, art. 106 ust. 6 ustawy o pomocy społecznej', pytanie: 'Czy odwołanie jest dopuszczalne i wniesione w terminie?',
    facts: FaktyDopuszczalnosciOdwolania, przyklad: { kto: 'strona', doreczono: '2026-02-16', wniesiono: '2026-03-02' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{ od: OD_KPA, do: null, calculate: ocenOdwolanie }],
  }),
  defineZasada<FaktyAutokontroli>({
    kod: 'dopuszczalnosc-autokontroli', nazwa: 'zmiana decyzji przez organ po odwołaniu', przepis: 'art. 132-133 KPA', pytanie: 'Czy organ może sam uwzględnić odwołanie?',
    facts: FaktyAutokontroli, przyklad: { wszystkie_strony: true, w_calosci: true, otrzymano: '2026-02-26' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{ od: OD_KPA, do: null, calculate: ocenAutokontrole }],
  }),
  defineZasada<FaktyWykonaniaDecyzji>({
    kod: 'wykonanie-przed-ostatecznoscia', nazwa: 'wykonanie decyzji przed ostatecznością', przepis: 'art. 127 § 1a i art. 130 KPA', pytanie: 'Czy świadczenie można wypłacić, zanim minie termin odwołania?',
    facts: FaktyWykonaniaDecyzji, przyklad: { rygor: false, zgodna_z_zadaniem: true, zrzeczenie: false, uzasadnienie_pominiete: false }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{ od: OD_127_1A, do: null, calculate: ocenWykonanie }],
  }),
  defineZasada<FaktyZachowaniaTerminu>({
    kod: 'zachowanie-terminu', nazwa: 'zachowanie terminu przez nadanie pisma', przepis: 'art. 57 § 5 KPA', pytanie: 'Czy pismo wniesiono w terminie?',
    facts: FaktyZachowaniaTerminu, przyklad: { sposob: 'operator_wyznaczony', nadano: '2026-03-02', wplynelo: '2026-03-04', koniec_terminu: '2026-03-02' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{ od: OD_KPA, do: null, calculate: ocenZachowanie }],
  }),
  defineZasada<FaktyPrzywroceniaTerminu>({
    kod: 'przywrocenie-terminu', nazwa: 'przywrócenie terminu', przepis: 'art. 58-59 KPA', pytanie: 'Czy termin należy przywrócić?',
    facts: FaktyPrzywroceniaTerminu, przyklad: { brak_winy: true, czynnosc_dopelniona: true, ustala_przyczyna: '2026-02-26', wniesiono: '2026-03-02', termin_na_prosbe: false }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{ od: OD_KPA, do: null, calculate: ocenPrzywrocenie }],
  }),
  defineZasada<FaktyZrzeczenia>({
    kod: 'zrzeczenie-odwolania', nazwa: 'zrzeczenie się odwołania', przepis: 'art. 127a KPA', pytanie: 'Czy decyzja stała się ostateczna przez zrzeczenie się odwołania?',
    facts: FaktyZrzeczenia, przyklad: { doreczono: '2026-02-23', oswiadczono: '2026-03-02', wszystkie_strony: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{ od: OD_KPA, do: null, calculate: ocenZrzeczenie }],
  }),
  defineZasada<FaktySkargiDoSadu>({
    kod: 'dopuszczalnosc-skargi-do-wsa', nazwa: 'dopuszczalność skargi do sądu administracyjnego', przepis: 'art. 52-53 PPSA', pytanie: 'Czy skarga do wojewódzkiego sądu administracyjnego jest dopuszczalna i w terminie?',
    facts: FaktySkargiDoSadu, przyklad: { przedmiot: 'decyzja', srodki_wyczerpane: true, doreczono: '2026-02-02', wniesiono: '2026-03-02' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{ od: OD_KPA, do: null, calculate: ocenSkargeDoSadu }],
  }),
];
