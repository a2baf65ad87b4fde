import { plainDate } from '@ostoja/kernel';
import { countFact, defineZasada, type ConditionDefinition } from '@ostoja/law';
import { limit } from './limity.zasada.js';
import { FaktyUtworzeniaPlacowki } from './placowka.facts.js';
import {
  FaktyDostepuDoRejestru, FaktyKontaktuPrzedPrzysposobieniem, FaktyLaczeniaPlacowek, FaktyMonitoringu, FaktyOpiekunaTymczasowego, FaktyOpiekunaUsamodzielnienia, FaktyRodzinyPomocowej, FaktyRozdzieleniaRodzenstwa, FaktySprawdzeniaWRejestrzeSprawcow, FaktySzkoleniaAdopcyjnego, FaktyWlasciwosciPowiatu, FaktyZaleglosciWOplacie,
} from './tabele.facts.js';
import { faultyFact } from './wspolne.facts.js';
import { uwr, warunek, wszystkie } from './wspolne.rule.js';

const NA_DZIEN = plainDate('2026-03-31');
const odmowa = (kod: string, nazwa: string, art: string, tekst: string): ConditionDefinition => ({ kod, nazwa, przepis: uwr(art), odmowa: tekst });

const ZGODA_OPIEKUNA = odmowa('BRAK_PISEMNEJ_ZGODY', 'pisemna zgoda opiekuna', 'art. 145 ust. 2', 'Opiekun usamodzielnienia musi zgodzić się na piśmie.');
const AKCEPTACJA = odmowa('BRAK_AKCEPTACJI', 'osoba wymieniona w ustawie albo zaakceptowana', 'art. 145 ust. 3', 'Inną osobę musi zaakceptować kierownik powiatowego centrum pomocy rodzinie.');

/** May this person be the guardian of independence? */
export const opiekunUsamodzielnienia = defineZasada<FaktyOpiekunaUsamodzielnienia>({
  kod: 'opiekun-usamodzielnienia', nazwa: 'kto może być opiekunem usamodzielnienia', przepis: uwr('art. 145 ust. 2-3'), pytanie: 'Czy ta osoba może być opiekunem usamodzielnienia?',
  facts: FaktyOpiekunaUsamodzielnienia, przyklad: { kto: 'koordynator', pisemna_zgoda: true }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: (c, { kto, pisemna_zgoda, akceptacja }) => ({ tak: wszystkie([warunek(c, ZGODA_OPIEKUNA, pisemna_zgoda), warunek(c, AKCEPTACJA, kto !== 'inna' || akceptacja === true)]) }) }],
});

const KONTAKT = odmowa('BRAK_SZKOLENIA_OPINII_LUB_KWALIFIKACJI', 'szkolenie, opinia i kwalifikacja dziecka albo wskazanie przez rodziców', 'art. 169', 'Dane dziecka i kontakt są możliwe po szkoleniu, pozytywnej opinii i kwalifikacji dziecka, chyba że kandydata wskazali rodzice.');

/** May the candidate know and meet the child? */
export const kontaktPrzedPrzysposobieniem = defineZasada<FaktyKontaktuPrzedPrzysposobieniem>({
  kod: 'kontakt-przed-przysposobieniem', nazwa: 'dane dziecka i kontakt przed przysposobieniem', przepis: uwr('art. 169'), pytanie: 'Czy kandydat może otrzymać dane dziecka i nawiązać z nim kontakt?',
  facts: FaktyKontaktuPrzedPrzysposobieniem, przyklad: { szkolenie: true, pozytywna_opinia: true, kwalifikacja_dziecka: true }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: (c, f) => ({ tak: warunek(c, KONTAKT, f.wskazany_przez_rodzicow === true || (f.szkolenie && f.pozytywna_opinia && f.kwalifikacja_dziecka)) }) }],
});

const SZKOLENIE = odmowa('SZKOLENIE_NIEWYMAGANE', 'kandydat, który musi ukończyć szkolenie', 'art. 172 ust. 2', 'Krewni i powinowaci dziecka, osoby, które przysposobiły jego rodzeństwo, i jego rodzina zastępcza nie muszą kończyć szkolenia.');

/** Must the candidate be trained? */
export const szkolenieAdopcyjne = defineZasada<FaktySzkoleniaAdopcyjnego>({
  kod: 'szkolenie-kandydata-do-przysposobienia', nazwa: 'obowiązek szkolenia kandydata do przysposobienia', przepis: uwr('art. 172 ust. 1-4'), pytanie: 'Czy kandydat do przysposobienia musi ukończyć szkolenie?',
  facts: FaktySzkoleniaAdopcyjnego, przyklad: { kandydat: 'obcy' }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{ od: plainDate('2023-02-01'), do: null, calculate: (c, { kandydat }) => ({ tak: c.holds(SZKOLENIE, ['obcy', 'tymczasowa_bez_szkolenia'].includes(kandydat), [c.factText('kandydat', kandydat)]) }) }],
});

const RODZENSTWO = odmowa('RODZENSTWO_RAZEM', 'dobro dziecka albo brak rodziny dla rodzeństwa', 'art. 166a', 'Rodzeństwo przysposabia się razem, chyba że jest to sprzeczne z dobrem dziecka albo nie znaleziono dla niego rodziny.');

/** May siblings be placed apart? */
export const rozdzielenieRodzenstwa = defineZasada<FaktyRozdzieleniaRodzenstwa>({
  kod: 'rozdzielenie-rodzenstwa-przy-przysposobieniu', nazwa: 'umieszczenie rodzeństwa w różnych rodzinach przysposabiających', przepis: uwr('art. 166a'), pytanie: 'Czy rodzeństwo można rozdzielić przy przysposobieniu?',
  facts: FaktyRozdzieleniaRodzenstwa, przyklad: { sprzeczne_z_dobrem: false, nie_znaleziono_rodziny: true }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{ od: plainDate('2014-09-19'), do: null, calculate: (c, f) => ({ tak: warunek(c, RODZENSTWO, f.sprzeczne_z_dobrem || f.nie_znaleziono_rodziny) }) }],
});

const ZAKRES_PODMIOTU: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(['wprowadzajacy', 'placacy', 'wojewoda', 'minister', 'osrodek_adopcyjny', 'sad'].map((podmiot) => [podmiot, ['pelny', 'bez_ocen_i_programu', 'nazwisko_i_program', 'powiat_i_pesel_rodzicow', 'tozsamosc_i_daty']])),
  starosta_osiedlenia: ['nazwisko_i_program'], inny_starosta: ['powiat_i_pesel_rodzicow'], gmina_rodzicow: ['powiat_i_pesel_rodzicow'], gmina_placaca: ['bez_ocen_i_programu', 'powiat_i_pesel_rodzicow', 'tozsamosc_i_daty'], swiadczenia: ['tozsamosc_i_daty'],
};
const NIEZBEDNE = odmowa('DANE_NIE_NIEZBEDNE', 'dane niezbędne do zadania', 'art. 38e ust. 1', 'Dane udostępnia się tylko w zakresie niezbędnym do ustawowego zadania.');
const ZAKRES = odmowa('ZAKRES_POZA_UPRAWNIENIEM', 'zakres danych tego podmiotu', 'art. 38e ust. 1', 'Ten podmiot nie ma prawa do takiego zakresu danych.');

/** May this body read these data of the list of children? */
export const dostepDoRejestru = defineZasada<FaktyDostepuDoRejestru>({
  kod: 'dostep-do-wykazu-dzieci-w-rejestrze-pieczy', nazwa: 'dostęp do wykazu dzieci w rejestrze pieczy zastępczej', przepis: uwr('art. 38e ust. 1'), pytanie: 'Czy ten podmiot może otrzymać te dane z wykazu dzieci?',
  facts: FaktyDostepuDoRejestru, przyklad: { podmiot: 'sad', zakres: 'pelny', niezbedne: true }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{
    od: plainDate('2025-01-15'), do: null,
    calculate: (c, { podmiot, zakres, niezbedne }) => ({ tak: wszystkie([warunek(c, NIEZBEDNE, niezbedne), c.holds(ZAKRES, ZAKRES_PODMIOTU[podmiot]?.includes(zakres) ?? false, [c.factText('podmiot', podmiot), c.factText('zakres', zakres)])]) }),
  }],
});

const WLASCIWY = odmowa('INNY_POWIAT', 'powiat właściwy', 'art. 191 ust. 1-4a i 13', 'Wydatki ponosi inny powiat.');

/** An answer on which the competence depends; silence is no answer. */
function wymagana(odpowiedz: boolean | undefined, pole: string): boolean {
  if (odpowiedz === undefined) throw faultyFact('BRAK_DANYCH_O_POWIECIE', 'Podaj daną, od której w tej sytuacji zależy właściwy powiat.', pole, uwr('art. 191 ust. 1-4a i 13'));
  return odpowiedz;
}

/** Residence decides, then the last registration, then the seat of the court. */
function isWlasciwy({ sytuacja, zamieszkanie, zameldowanie = 'nieustalone', sad_w_powiecie, pozostawione_w_powiecie, piecza_w_powiecie }: FaktyWlasciwosciPowiatu): boolean {
  if (sytuacja === 'pozostawione') return wymagana(pozostawione_w_powiecie, 'pozostawione_w_powiecie');
  if (sytuacja === 'cudzoziemskie') return wymagana(piecza_w_powiecie, 'piecza_w_powiecie');
  if (zamieszkanie !== 'nieustalone') return zamieszkanie === 'w_tym_powiecie';
  return zameldowanie === 'nieustalone' ? wymagana(sad_w_powiecie, 'sad_w_powiecie') : zameldowanie === 'w_tym_powiecie';
}

/** Does this powiat pay for the child? */
export const powiatPonosiWydatki = defineZasada<FaktyWlasciwosciPowiatu>({
  kod: 'powiat-ponoszacy-wydatki-na-dziecko', nazwa: 'powiat, który ponosi wydatki na dziecko w pieczy', przepis: uwr('art. 191 ust. 1-4a i 13'), pytanie: 'Czy ten powiat ponosi wydatki na dziecko?',
  facts: FaktyWlasciwosciPowiatu, przyklad: { sytuacja: 'zwykla', zamieszkanie: 'w_tym_powiecie' }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: (c, f) => ({ tak: c.holds(WLASCIWY, isWlasciwy(f), [c.factText('sytuacja', f.sytuacja), c.factText('miejsce zamieszkania', f.zamieszkanie)]) }) }],
});

const TYMCZASOWY = odmowa('SWIADCZENIE_NIE_DLA_OPIEKUNA_TYMCZASOWEGO', 'świadczenie z przepisów stosowanych do opiekuna tymczasowego', 'art. 90', 'Do osób bez szkolenia, którym sąd powierzył tymczasową pieczę, stosuje się tylko art. 80-82, 86 i 87.');

/** Which benefits do temporary carers without training have? */
export const opiekunTymczasowy = defineZasada<FaktyOpiekunaTymczasowego>({
  kod: 'swiadczenia-opiekuna-tymczasowego', nazwa: 'świadczenia osoby, której sąd powierzył tymczasową pieczę bez szkolenia', przepis: uwr('art. 90'), pytanie: 'Czy opiekunowi tymczasowemu bez szkolenia przysługuje to świadczenie?',
  facts: FaktyOpiekunaTymczasowego, przyklad: { swiadczenie: 'utrzymanie' }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{ od: plainDate('2024-01-16'), do: null, calculate: (c, { swiadczenie }) => ({ tak: c.holds(TYMCZASOWY, ['utrzymanie', 'dodatek', 'pelnoletni'].includes(swiadczenie), [c.factText('świadczenie', swiadczenie)]) }) }],
});

const ZALEGLOSC = odmowa('ZALEGLOSC_ZA_KROTKA', 'zaległość dłuższa, niż wynosi próg', 'art. 193 ust. 8', 'Zaległość nie jest dłuższa niż okres, po którym zawiadamia się biuro informacji gospodarczej.');

/** Must the credit information bureau be told? */
export const zawiadomienieBig = defineZasada<FaktyZaleglosciWOplacie>({
  kod: 'zaleglosc-w-oplacie-rodzicow-do-biura', nazwa: 'informacja o zaległości w opłacie do biura informacji gospodarczej', przepis: uwr('art. 193 ust. 8'), pytanie: 'Czy starosta przekazuje informację o zaległości do biura informacji gospodarczej?',
  facts: FaktyZaleglosciWOplacie, przyklad: { miesiace: 13 }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{
    od: plainDate('2012-01-01'), do: null,
    calculate: (c, { miesiace }) => {
      const prog = c.param('piecza.oplata.big_zaleglosc_miesiecy');
      return { tak: c.isMore(ZALEGLOSC, countFact(c, 'miesiące zaległości', miesiace, 'miesiące'), prog), limity: [limit('miesiace', 'zaległość dłuższa niż', prog, 'miesiące')] };
    },
  }],
});

const POMIESZCZENIE = odmowa('POMIESZCZENIE_BEZ_MONITORINGU', 'pomieszczenie, w którym monitoring jest dopuszczalny', 'art. 121b ust. 4', 'Monitoringu nie instaluje się w pokojach, salach zajęć, szatniach, gabinetach, pomieszczeniach opieki, pomocy psychologicznej, wypoczynku i sanitarnych.');
const CEL = odmowa('INNY_CEL_MONITORINGU', 'bezpieczeństwo albo ochrona mienia', 'art. 121b ust. 1', 'Monitoring może służyć tylko bezpieczeństwu dzieci i pracowników albo ochronie mienia.');
const UZGODNIENIE = odmowa('BRAK_UZGODNIENIA', 'uzgodnienie monitoringu', 'art. 121b ust. 2', 'Monitoring wymaga uzgodnienia ze starostą, marszałkiem województwa albo kierownikiem podmiotu, któremu zlecono prowadzenie placówki.');

/** May cameras be put in the room? */
export const monitoringWPlacowce = defineZasada<FaktyMonitoringu>({
  kod: 'monitoring-w-placowce', nazwa: 'monitoring w placówce opiekuńczo-wychowawczej', przepis: uwr('art. 121b'), pytanie: 'Czy w tym pomieszczeniu można zainstalować monitoring?',
  facts: FaktyMonitoringu, przyklad: { pomieszczenie: 'wejscie', cel: true, uzgodniono: true }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{
    od: plainDate('2023-02-01'), do: null,
    calculate: (c, f) => ({ tak: wszystkie([c.holds(POMIESZCZENIE, f.pomieszczenie === 'wejscie', [c.factText('pomieszczenie', f.pomieszczenie)]), warunek(c, CEL, f.cel), warunek(c, UZGODNIENIE, f.uzgodniono)]) }),
  }],
});

const KTO_POMOCOWA = odmowa('NIE_MOZE_BYC_RODZINA_POMOCOWA', 'osoba, która może być rodziną pomocową', 'art. 74 ust. 1', 'Rodziną pomocową może być rodzina niezawodowa lub zawodowa, prowadzący rodzinny dom dziecka albo osoba po szkoleniu.');
const UMOWA_POMOCOWA = odmowa('BRAK_UMOWY', 'umowa ze starostą', 'art. 75', 'Opiekę powierza się rodzinie pomocowej na podstawie umowy ze starostą.');

/** May this family help out another? */
export const rodzinaPomocowa = defineZasada<FaktyRodzinyPomocowej>({
  kod: 'rodzina-pomocowa', nazwa: 'kto może być rodziną pomocową', przepis: uwr('art. 73-75'), pytanie: 'Czy tej rodzinie można powierzyć dziecko jako rodzinie pomocowej?',
  facts: FaktyRodzinyPomocowej, przyklad: { kto: 'niezawodowa', umowa: true }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: (c, { kto, umowa }) => ({ tak: wszystkie([c.holds(KTO_POMOCOWA, ['niezawodowa', 'zawodowa', 'rodzinny_dom_dziecka', 'przeszkolona'].includes(kto), [c.factText('kto', kto)]), warunek(c, UMOWA_POMOCOWA, umowa)]) }) }],
});

const MIEJSCA = odmowa('LICZBA_MIEJSC_WZROSNIE', 'liczba miejsc nie wzrasta albo są szczególne potrzeby i opinia', 'art. 106 ust. 1a', 'Placówkę można utworzyć, gdy liczba miejsc w powiecie nie wzrośnie albo przemawiają za tym szczególne potrzeby lokalne i jest opinia Rzecznika Praw Dziecka.');

/** May a facility be created? */
export const utworzeniePlacowki = defineZasada<FaktyUtworzeniaPlacowki>({
  kod: 'utworzenie-placowki-opiekunczo-wychowawczej', nazwa: 'utworzenie placówki opiekuńczo-wychowawczej', przepis: uwr('art. 106 ust. 1a'), pytanie: 'Czy można utworzyć placówkę socjalizacyjną, interwencyjną lub specjalistyczno-terapeutyczną?',
  facts: FaktyUtworzeniaPlacowki, przyklad: { miejsca_dotychczas: 42, miejsca_po_utworzeniu: 42 }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{
    od: plainDate('2023-02-01'), do: null,
    calculate: (c, f) => ({ tak: c.holds(MIEJSCA, f.miejsca_po_utworzeniu <= f.miejsca_dotychczas || (f.szczegolne_potrzeby === true && f.opinia_rzecznika === true), [countFact(c, 'miejsca dotychczas', f.miejsca_dotychczas), countFact(c, 'miejsca po utworzeniu', f.miejsca_po_utworzeniu)]) }),
  }],
});

const SPRAWDZA: Readonly<Record<string, readonly string[]>> = {
  wojt: ['rodzina_wspierajaca', 'wolontariusz_wsparcia_dziennego'], organizator: ['kandydat_na_rodzine', 'rodzina_lub_dom', 'rodzina_pomocowa', 'wolontariusz_rodziny'], osrodek_adopcyjny: ['kandydat_adopcyjny'],
  pracodawca: ['pracownik'], zlecajacy: ['uslugodawca'], dyrektor: ['osoba_wspierajaca', 'wolontariusz_placowki'],
};
const SPRAWDZAJACY = odmowa('SPRAWDZA_KTO_INNY', 'właściwy do sprawdzenia', 'art. 7b', 'Tę osobę sprawdza w rejestrze ktoś inny.');

/** Does this body check that person in the register of sex offenders? */
export const sprawdzenieWRejestrzeSprawcow = defineZasada<FaktySprawdzeniaWRejestrzeSprawcow>({
  kod: 'sprawdzenie-w-rejestrze-sprawcow', nazwa: 'kto sprawdza osobę w Rejestrze Sprawców Przestępstw na Tle Seksualnym', przepis: uwr('art. 7b'), pytanie: 'Czy ten podmiot sprawdza tę osobę w rejestrze?',
  facts: FaktySprawdzeniaWRejestrzeSprawcow, przyklad: { organ: 'organizator', kogo: 'rodzina_lub_dom' }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{ od: plainDate('2023-02-01'), do: null, calculate: (c, { organ, kogo }) => ({ tak: c.holds(SPRAWDZAJACY, SPRAWDZA[organ]?.includes(kogo) ?? false, [c.factText('kto sprawdza', organ), c.factText('kogo', kogo)]) }) }],
});

const LACZENIE_TYPOW = odmowa('TYPOW_NIE_LACZY_SIE', 'typy, które można łączyć', 'art. 101 ust. 3', 'Łączyć można tylko różne typy spośród socjalizacyjnego, interwencyjnego i specjalistyczno-terapeutycznego.');

/** May one facility be of both types? */
export const laczenieTypowPlacowek = defineZasada<FaktyLaczeniaPlacowek>({
  kod: 'laczenie-typow-placowek', nazwa: 'łączenie typów placówki opiekuńczo-wychowawczej', przepis: uwr('art. 101 ust. 3'), pytanie: 'Czy te dwa typy placówki można łączyć?',
  facts: FaktyLaczeniaPlacowek, przyklad: { pierwszy: 'socjalizacyjna', drugi: 'interwencyjna' }, na_dzien_przykladu: NA_DZIEN,
  wersje: [{
    od: plainDate('2012-01-01'), do: null,
    calculate: (c, { pierwszy, drugi }) => ({ tak: c.holds(LACZENIE_TYPOW, pierwszy !== drugi && pierwszy !== 'rodzinna' && drugi !== 'rodzinna', [c.factText('pierwszy typ', pierwszy), c.factText('drugi typ', drugi)]) }),
  }],
});
