import { plainDate, type PlainDate, yearOf } from '@ostoja/kernel';
import { amountFact, defineZasada, isFact, percentFact, type Calculus, type ConditionDefinition, type Quantity, type StepDefinition, type ZasadaOutcome } from '@ostoja/law';
import { FaktyStawkiOdsetek } from './odsetki.facts.js';
import { calculateStawka } from './odsetki.rule.js';
import { FaktyDzialalnosciOdplatnej, FaktyKolejnejTranszy, FaktyNiedochodzeniaNaleznosci, FaktyUmowyODotacje, FaktyUproszczonejEwidencji } from './umowa.facts.js';
import { dayFact, faultyFact } from './wspolne.js';

const USTAWA = 'ustawy o działalności pożytku publicznego i o wolontariacie';
const UFP = 'ustawy o finansach publicznych';
const WZOR = 'ramowy wzór umowy, zał. 3 do rozporządzenia z 24.10.2018 (Dz.U. 2018 poz. 2057)';
const PRZYKLAD_DNIA = plainDate('2026-02-02');
const warunek = (kod: string, nazwa: string, przepis: string, odmowa: string): ConditionDefinition => ({ kod, nazwa, przepis, odmowa });

const PISEMNA = warunek('BRAK_FORMY_PISEMNEJ', 'forma pisemna', `art. 16 ust. 2 ${USTAWA}`, 'Umowa bez formy pisemnej jest nieważna.');
const CZAS = warunek('UMOWA_ZA_DLUGA', 'umowa na czas określony nie trwa dłużej, niż wolno', `art. 16 ust. 3 ${USTAWA}`, 'Umowa na czas określony trwa dłużej, niż dopuszcza ustawa.');
const W_ROKU = warunek('WYKORZYSTANIE_PO_ROKU', 'dotacja ma być wykorzystana w roku budżetowym', `art. 221 ust. 3 pkt 3 ${UFP}`, 'Termin wykorzystania dotacji wykracza poza rok budżetowy.');
const ELEMENTY = warunek('BRAK_ELEMENTOW', 'umowa zawiera wymagane elementy', `art. 221 ust. 3 ${UFP}`, 'W umowie brakuje elementów wymaganych ustawą.');
const OFERENCI = warunek('BRAK_UMOWY_OFERENTOW', 'załączono umowę między oferentami', `art. 14 ust. 4 ${USTAWA}`, 'Przy ofercie wspólnej do umowy załącza się umowę między oferentami.');
const NAJDLUZEJ: StepDefinition = { kod: 'umowa.najdluzej', nazwa: 'najpóźniejszy koniec umowy na czas określony', przepis: CZAS.przepis };
const KONIEC_ROKU: StepDefinition = { kod: 'umowa.koniec_roku', nazwa: 'koniec roku budżetowego', przepis: W_ROKU.przepis };

/** A day that may not lie in a year before the budget year of the money. */
function requireNieWczesniej(dzien: string, rokBudzetowy: string, pole: string): void {
  if (yearOf(dzien) < yearOf(rokBudzetowy)) throw faultyFact('DZIEN_PRZED_ROKIEM_BUDZETOWYM', 'Ten dzień jest przed rokiem budżetowym, z którego jest dotacja.', pole, W_ROKU.przepis);
}

/** The last day on which money of a budget year may be used. */
function koniecRoku(c: Calculus, dzien: string): Quantity {
  const termin = c.fixedDay(KONIEC_ROKU, { zdarzenie: plainDate(dzien), nazwa_zdarzenia: 'rok budżetowy', dzien: c.param('pozytek.dotacja.termin_wykorzystania_dzien'), rok: yearOf(dzien), liczenie: 'kalendarzowe', na_czynnosc: false });
  return dayFact(c, 'koniec roku budżetowego', termin.koniec);
}

function isNieZaDluga(c: Calculus, f: FaktyUmowyODotacje): boolean {
  if (f.koniec < f.zawarta) throw faultyFact('KONIEC_PRZED_ZAWARCIEM', 'Umowa nie może się kończyć przed dniem zawarcia.', 'koniec', CZAS.przepis);
  if (f.czas === 'czas_zadania') return true;
  const najdluzej = c.term(NAJDLUZEJ, { zdarzenie: plainDate(f.zawarta), nazwa_zdarzenia: 'zawarcie umowy', dlugosc: c.param('pozytek.umowa.maksymalny_okres'), liczenie: 'kalendarzowe', na_czynnosc: false });
  return c.isAtMost(CZAS, dayFact(c, 'ostatni dzień umowy', f.koniec), dayFact(c, 'najpóźniejszy koniec', najdluzej.koniec));
}

function calculateUmowa(c: Calculus, f: FaktyUmowyODotacje): ZasadaOutcome {
  requireNieWczesniej(f.termin_wykorzystania, f.rok_budzetowy, 'termin_wykorzystania');
  const warunki = [
    isFact(c, PISEMNA, f.forma_pisemna),
    isNieZaDluga(c, f),
    c.isAtMost(W_ROKU, dayFact(c, 'termin wykorzystania', f.termin_wykorzystania), koniecRoku(c, f.rok_budzetowy)),
    isFact(c, ELEMENTY, f.elementy),
    f.oferta_wspolna !== true || isFact(c, OFERENCI, f.umowa_oferentow),
  ];
  return { tak: warunki.every(Boolean) };
}

/** Whether an agreement has form, length and content that the acts ask for. */
export const umowaODotacje = defineZasada<FaktyUmowyODotacje>({
  kod: 'umowa-o-dotacje', nazwa: 'umowa o realizację zadania', pytanie: 'Czy umowa spełnia wymogi ustaw?', przepis: `art. 14 ust. 4 i art. 16 ${USTAWA}; art. 221 ust. 3 ${UFP}`,
  facts: FaktyUmowyODotacje, na_dzien_przykladu: PRZYKLAD_DNIA,
  przyklad: { forma_pisemna: true, czas: 'czas_zadania', zawarta: '2026-02-02', koniec: '2026-12-31', termin_wykorzystania: '2026-12-31', rok_budzetowy: '2026-01-01', elementy: true },
  wersje: [{ od: plainDate('2010-03-12'), do: null, calculate: calculateUmowa }],
});

const SPRAWOZDANIE = warunek('BRAK_SPRAWOZDANIA', 'złożono sprawozdanie, którego wymaga umowa', WZOR, 'Przed kolejną transzą trzeba złożyć sprawozdanie.');
const ROZLICZENIE = warunek('PROG_ROZLICZENIA', 'rozliczono wymaganą część dotacji', WZOR, 'Rozliczono mniej dotacji, niż wymaga umowa.');
const PRZED_KONCEM_ROKU = warunek('TRANSZA_PO_ROKU', 'transza przekazana w roku budżetowym', `art. 221 ust. 3 pkt 3 ${UFP}`, 'Po końcu roku budżetowego nie przekazuje się transzy z puli tego roku.');

function calculateTransza(c: Calculus, f: FaktyKolejnejTranszy): ZasadaOutcome {
  requireNieWczesniej(f.dzien, f.rok_budzetowy, 'dzien');
  const warunki = [
    !f.wymaga_sprawozdania || isFact(c, SPRAWOZDANIE, f.sprawozdanie),
    f.prog_rozliczenia === undefined || c.isAtLeast(ROZLICZENIE, amountFact(c, 'rozliczono', f.rozliczono), c.product({ kod: 'transza.prog', nazwa: 'część dotacji do rozliczenia', przepis: WZOR }, amountFact(c, 'przekazano', f.przekazano), percentFact(c, 'próg rozliczenia', f.prog_rozliczenia))),
    c.isAtMost(PRZED_KONCEM_ROKU, dayFact(c, 'dzień przekazania', f.dzien), koniecRoku(c, f.rok_budzetowy)),
  ];
  return { tak: warunki.every(Boolean) };
}

/** Whether the next instalment may go out. */
export const kolejnaTransza = defineZasada<FaktyKolejnejTranszy>({
  kod: 'kolejna-transza-dotacji', nazwa: 'kolejna transza dotacji', pytanie: 'Czy można przekazać kolejną transzę?', przepis: `${WZOR}; art. 221 ust. 3 ${UFP}`,
  facts: FaktyKolejnejTranszy, na_dzien_przykladu: PRZYKLAD_DNIA,
  przyklad: { przekazano: '10000.00', rozliczono: '8000.00', prog_rozliczenia: '70', wymaga_sprawozdania: true, sprawozdanie: true, dzien: '2026-08-03', rok_budzetowy: '2026-01-01' },
  wersje: [{ od: plainDate('2018-10-29'), do: null, calculate: calculateTransza }],
});

const OPLATA = warunek('OPLATA_PONAD_KOSZT', 'opłata nie jest wyższa od kosztu', `art. 9 ust. 1 pkt 1 ${USTAWA}`, 'Opłata jest wyższa od kosztu: to działalność gospodarcza.');
const WYNAGRODZENIE = warunek('WYNAGRODZENIE_PONAD_GRANICE', 'wynagrodzenie nie przekracza granicy', `art. 9 ust. 1 pkt 2 ${USTAWA}`, 'Wynagrodzenie przekracza dopuszczalną krotność przeciętnego: to działalność gospodarcza.');

function calculateOdplatna(c: Calculus, f: FaktyDzialalnosciOdplatnej): ZasadaOutcome {
  const granica = c.product({ kod: 'odplatna.granica', nazwa: 'granica wynagrodzenia', przepis: WYNAGRODZENIE.przepis }, amountFact(c, 'przeciętne wynagrodzenie', f.przecietne_wynagrodzenie), c.param('pozytek.odplatna.krotnosc_wynagrodzenia'));
  const warunki = [c.isAtMost(OPLATA, amountFact(c, 'opłata', f.oplata), amountFact(c, 'koszt', f.koszt)), c.isAtMost(WYNAGRODZENIE, amountFact(c, 'wynagrodzenie', f.wynagrodzenie), granica)];
  return { tak: warunki.every(Boolean), limity: [{ kod: 'wynagrodzenie_max', nazwa: 'granica wynagrodzenia', wartosc: granica.value, jednostka: 'PLN', przepis: WYNAGRODZENIE.przepis }] };
}

/** Whether paid activity stays paid activity and is no business. */
export const dzialalnoscOdplatna = defineZasada<FaktyDzialalnosciOdplatnej>({
  kod: 'dzialalnosc-odplatna', nazwa: 'działalność odpłatna pożytku publicznego', pytanie: 'Czy działalność jest odpłatną działalnością pożytku, a nie gospodarczą?', przepis: `art. 9 ust. 1 ${USTAWA}`,
  facts: FaktyDzialalnosciOdplatnej, na_dzien_przykladu: PRZYKLAD_DNIA, przyklad: { oplata: '40.00', koszt: '45.00', wynagrodzenie: '9000.00', przecietne_wynagrodzenie: '8000.00' },
  wersje: [{ od: plainDate('2004-01-01'), do: null, calculate: calculateOdplatna }],
});

const EWIDENCJA = warunek('PRZYCHODY_PONAD_PROG', 'przychody nie przekraczają progu', `art. 10a ust. 1 pkt 5 ${USTAWA}`, 'Przychody przekraczają próg uproszczonej ewidencji.');

/** Whether an organisation may keep simplified records, as far as its income goes. */
export const uproszczonaEwidencja = defineZasada<FaktyUproszczonejEwidencji>({
  kod: 'uproszczona-ewidencja-organizacji', nazwa: 'uproszczona ewidencja przychodów i kosztów', pytanie: 'Czy przychody pozwalają prowadzić uproszczoną ewidencję?', przepis: EWIDENCJA.przepis,
  facts: FaktyUproszczonejEwidencji, na_dzien_przykladu: PRZYKLAD_DNIA, przyklad: { przychody: '80000.00' },
  wersje: [{ od: plainDate('2024-10-08'), do: null, calculate: (c, f) => ({ tak: c.isAtMost(EWIDENCJA, amountFact(c, 'przychody', f.przychody), c.param('pozytek.uproszczona_ewidencja.prog')) }) }],
});

const CYWILNA = warunek('NALEZNOSC_PUBLICZNOPRAWNA', 'należność jest cywilnoprawna', `art. 59a ust. 1 i art. 60 pkt 1 ${UFP}`, 'Zwrot dotacji jest należnością publicznoprawną: od jego dochodzenia nie można tak odstąpić.');
const UCHWALA = warunek('BRAK_UCHWALY', 'pozwala na to uchwała rady', `art. 59a ust. 1 ${UFP}`, 'Odstąpienie wymaga uchwały rady.');
const DO_GRANICY = warunek('KWOTA_PONAD_GRANICE', 'należność nie przekracza granicy', `art. 59a ust. 1 ${UFP}`, 'Należność przekracza kwotę, której można nie dochodzić.');

function calculateNiedochodzenie(c: Calculus, f: FaktyNiedochodzeniaNaleznosci): ZasadaOutcome {
  const granica = c.param('pozytek.dotacja.niedochodzenie_naleznosci');
  const warunki = [isFact(c, CYWILNA, f.rodzaj === 'cywilnoprawna'), isFact(c, UCHWALA, f.uchwala), c.isAtMost(DO_GRANICY, amountFact(c, 'należność z odsetkami', f.kwota), granica)];
  return { tak: warunki.every(Boolean), limity: [{ kod: 'kwota_max', nazwa: granica.name, wartosc: granica.value, jednostka: 'PLN', przepis: DO_GRANICY.przepis }] };
}

/** Whether a small claim may be left alone. */
export const niedochodzenieNaleznosci = defineZasada<FaktyNiedochodzeniaNaleznosci>({
  kod: 'niedochodzenie-malej-naleznosci', nazwa: 'niedochodzenie małej należności', pytanie: 'Czy można nie dochodzić tej należności?', przepis: `art. 59a ust. 1 ${UFP}`,
  facts: FaktyNiedochodzeniaNaleznosci, na_dzien_przykladu: PRZYKLAD_DNIA, przyklad: { kwota: '80.00', rodzaj: 'cywilnoprawna', uchwala: true },
  wersje: [{ od: plainDate('2024-10-15'), do: null, calculate: calculateNiedochodzenie }],
});

const ZNANA: StepDefinition = { kod: 'odsetki.znana', nazwa: 'stawka jest znana', przepis: 'art. 56 § 1 Ordynacji podatkowej' };

/** The rate of interest on arrears on a day, which falls due also on grants. */
export const stawkaOdsetek = defineZasada<FaktyStawkiOdsetek>({
  kod: 'stawka-odsetek-za-zwloke', nazwa: 'stawka odsetek za zwłokę', pytanie: 'Jaka stawka odsetek za zwłokę obowiązuje w tym dniu?', przepis: 'art. 56 § 1 Ordynacji podatkowej w związku z art. 67 ust. 1 ustawy o finansach publicznych',
  facts: FaktyStawkiOdsetek, na_dzien_przykladu: plainDate('2026-03-05'), przyklad: { dzien: '2026-03-05' },
  wersje: [{
    od: plainDate('2014-10-09'), do: null,
    calculate: (c, f) => {
      const stawka = calculateStawka(c, (f.dzien ?? c.day) as PlainDate);
      return { tak: c.holds(ZNANA, true, [stawka]), limity: [{ kod: 'stawka', nazwa: 'stawka odsetek za zwłokę w roku', wartosc: stawka.value, jednostka: 'wskaźnik', przepis: ZNANA.przepis }] };
    },
  }],
});
