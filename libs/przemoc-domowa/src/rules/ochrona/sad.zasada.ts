import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type ConditionDefinition, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { NOWELIZACJA_2010, NOWE_ZAKAZY, REFORMA, ustawa } from '../przepisy.js';
import { czyTak, czyWsrod, odpowiedz, warunek, wszystkie } from '../warunki.js';
import { ADRESACI, FaktyPrzemocBron, FaktyPrzemocOplaty, FaktyPrzemocPrzestepstwo, FaktyPrzemocSrodekSadowy, SRODKI, WIEDZA, ZAWIADAMIAJACY } from './ochrona.facts.js';

const DZIEN_PRZYKLADU = plainDate('2025-11-24');

const WNIOSEK = warunek('WNOSI_KTO_INNY', 'wniosek osoby doznającej przemocy', ustawa('art. 11a ust. 1, art. 11aa'), 'O ten środek może wnosić osoba doznająca przemocy.');
const UCIAZLIWOSC = warunek('BRAK_UCIAZLIWOSCI', 'wspólne zamieszkiwanie szczególnie uciążliwe', ustawa('art. 11a ust. 1-2'), 'Przemoc musi czynić wspólne zamieszkiwanie szczególnie uciążliwym.');
const ZAGROZENIE = warunek('BRAK_ZAGROZENIA', 'zagrożenie życia lub zdrowia', ustawa('art. 11aa ust. 1 i 4'), 'Przemoc musi zagrażać życiu lub zdrowiu.');
const KONTAKT = warunek('BRAK_ZAGROZENIA_I_NEKANIA', 'zagrożenie życia lub zdrowia albo nękanie', ustawa('art. 11aa ust. 1-2'), 'Zakaz kontaktowania się wymaga zagrożenia życia lub zdrowia albo nękania przez telefon lub internet.');
const MIEJSCE = warunek('NIE_BYWA_W_MIEJSCU', 'miejsce, w którym osoba zwykle lub regularnie przebywa', ustawa('art. 11aa ust. 4'), 'Zakaz wstępu dotyczy szkoły, pracy, sportu albo innego miejsca, w którym osoba regularnie przebywa.');

/** The conditions of each order, with the fact that answers them. */
const PRZESLANKI: Readonly<Record<FaktyPrzemocSrodekSadowy['srodek'], (f: FaktyPrzemocSrodekSadowy) => readonly (readonly [ConditionDefinition, boolean | undefined])[]>> = {
  opuszczenie_mieszkania: (f) => [[UCIAZLIWOSC, f.uciazliwosc]],
  zakaz_zblizania: (f) => [[ZAGROZENIE, f.zagrozenie]],
  zakaz_kontaktowania: (f) => [[KONTAKT, f.zagrozenie === true || f.nekanie === true]],
  zakaz_wstepu: (f) => [[ZAGROZENIE, f.zagrozenie], [MIEJSCE, f.bywa_w_miejscu]],
};

function isSrodek(c: Calculus, f: FaktyPrzemocSrodekSadowy): ZasadaOutcome {
  const wniosek = c.holds(WNIOSEK, f.wnosi_doznajaca, [c.factText('środek', SRODKI[f.srodek]), odpowiedz(c, 'wnosi osoba doznająca przemocy', f.wnosi_doznajaca)]);
  return wszystkie(wniosek, ...PRZESLANKI[f.srodek](f).map(([przeslanka, fakt]) => czyTak(c, przeslanka, przeslanka.nazwa, fakt)));
}

const srodek = defineZasada<FaktyPrzemocSrodekSadowy>({
  kod: 'sadowy-srodek-ochrony-przed-przemoca', nazwa: 'żądanie od sądu nakazu lub zakazu', przepis: ustawa('art. 11a-11aa'),
  pytanie: 'Czy można żądać od sądu tego środka ochrony?',
  facts: FaktyPrzemocSrodekSadowy, przyklad: { srodek: 'opuszczenie_mieszkania', wnosi_doznajaca: true, uciazliwosc: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: NOWE_ZAKAZY, do: null, calculate: isSrodek }],
});

const OPLATY = ustawa('art. 11a ust. 3');
const POZOSTALA = warunek('NIE_POZOSTALA_W_MIESZKANIU', 'osoba pełnoletnia pozostała w mieszkaniu', OPLATY, 'Obowiązek dotyczy osoby pełnoletniej, która pozostała w mieszkaniu.');
const PO_NAKAZIE = warunek('BEZ_NAKAZU', 'wydano nakaz, zakaz albo postanowienie', OPLATY, 'Obowiązek powstaje po wydaniu nakazu, zakazu albo postanowienia sądu.');
const BEZ_ALIMENTOW = warunek('OBOWIAZEK_ALIMENTACYJNY', 'brak obowiązku alimentacyjnego osoby stosującej przemoc', OPLATY, 'Osoba stosująca przemoc ma wobec tej osoby obowiązek alimentacyjny, więc opłat nie przerzuca się na nią.');

const oplaty = defineZasada<FaktyPrzemocOplaty>({
  kod: 'oplaty-za-mieszkanie-po-nakazie', nazwa: 'opłaty za mieszkanie w czasie nieobecności osoby stosującej przemoc', przepis: OPLATY,
  pytanie: 'Czy osoba, która pozostała w mieszkaniu, ponosi jego bieżące opłaty?',
  facts: FaktyPrzemocOplaty, przyklad: { pelnoletnia_w_mieszkaniu: true, nakaz: true, alimenty: false }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{
    od: NOWE_ZAKAZY, do: null,
    calculate: (c, f) => wszystkie(
      czyTak(c, POZOSTALA, 'pełnoletnia w mieszkaniu', f.pelnoletnia_w_mieszkaniu), czyTak(c, PO_NAKAZIE, 'wydano nakaz', f.nakaz), czyTak(c, BEZ_ALIMENTOW, 'bez obowiązku alimentacyjnego', !f.alimenty),
    ),
  }],
});

const BRON = warunek('BRAK_BRONI', 'osoba stosująca przemoc posiada broń palną albo jest żołnierzem', ustawa('art. 9f ust. 1 i 4'), 'Zawiadomienie jest potrzebne tylko wtedy, gdy osoba stosująca przemoc posiada broń palną albo jest żołnierzem w czynnej służbie.');
const KTO = warunek('ZAWIADAMIA_KTO_INNY', 'zawiadamia właściwy podmiot', ustawa('art. 9f ust. 2-3'), 'Gdy procedurę wszczęła Policja, zawiadamia ta jednostka Policji; w pozostałych sprawach przewodniczący zespołu.');
const DO_KOGO = warunek('NIEWLASCIWY_ADRESAT', 'właściwy adresat', ustawa('art. 9f ust. 1 i 4'), 'Zawiadamia się komendę wojewódzką (stołeczną) Policji, a w sprawie żołnierza jednostkę Żandarmerii Wojskowej.');

const bron = defineZasada<FaktyPrzemocBron>({
  kod: 'zawiadomienie-o-broni', nazwa: 'zawiadomienie o broni osoby stosującej przemoc', przepis: ustawa('art. 9f'),
  pytanie: 'Czy ten podmiot ma niezwłocznie zawiadomić tego adresata o wszczęciu procedury wobec posiadacza broni albo żołnierza?',
  facts: FaktyPrzemocBron, przyklad: { bron: true, zolnierz: false, wszczynajacy: 'inny', zawiadamiajacy: 'przewodniczacy', adresat: 'komenda_wojewodzka' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{
    od: REFORMA, do: null,
    calculate: (c, f) => wszystkie(
      // Ust. 4 asks of a soldier nothing about a weapon of their own.
      c.holds(BRON, f.bron || f.zolnierz, [odpowiedz(c, 'posiada broń', f.bron), odpowiedz(c, 'żołnierz w czynnej służbie', f.zolnierz)]),
      czyWsrod(c, KTO, 'zawiadamiający', f.zawiadamiajacy, ZAWIADAMIAJACY, [f.wszczynajacy === 'policja' ? 'policja' : 'przewodniczacy']),
      czyWsrod(c, DO_KOGO, 'adresat', f.adresat, ADRESACI, [f.zolnierz ? 'zandarmeria' : 'komenda_wojewodzka']),
    ),
  }],
});

const OBOWIAZKI = warunek('TYLKO_POWINNOSC', 'podejrzenie w związku z obowiązkami służbowymi lub zawodowymi', ustawa('art. 12'), 'Świadek powinien zawiadomić, ale ustawowy obowiązek dotyczy osób, które mają podejrzenie w związku z pracą lub służbą.');
const Z_URZEDU = warunek('NIE_Z_URZEDU', 'przestępstwo ścigane z urzędu', ustawa('art. 12 ust. 1'), 'Obowiązek dotyczy przestępstw ściganych z urzędu.');

const przestepstwo = defineZasada<FaktyPrzemocPrzestepstwo>({
  kod: 'zawiadomienie-o-przestepstwie-z-przemoca', nazwa: 'zawiadomienie o przestępstwie z użyciem przemocy domowej', przepis: ustawa('art. 12'),
  pytanie: 'Czy trzeba niezwłocznie zawiadomić Policję lub prokuratora?',
  facts: FaktyPrzemocPrzestepstwo, przyklad: { wiedza: 'obowiazki', z_urzedu: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: NOWELIZACJA_2010, do: null, calculate: (c, f) => wszystkie(czyWsrod(c, OBOWIAZKI, 'skąd podejrzenie', f.wiedza, WIEDZA, ['obowiazki']), czyTak(c, Z_URZEDU, 'z urzędu', f.z_urzedu)) }],
});

/** What a court may order, and who must be told. */
export const zasadySadu: readonly Zasada<object>[] = [srodek, oplaty, bron, przestepstwo];
