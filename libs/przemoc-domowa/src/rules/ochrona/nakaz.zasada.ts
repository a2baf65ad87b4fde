import { Fraction, plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { NOWE_ZAKAZY, policja, ustawa } from '../przepisy.js';
import { czyTak, odpowiedz, warunek, wszystkie } from '../warunki.js';
import { FaktyPrzemocDanePoNakazie, FaktyPrzemocNakazPolicji, FaktyPrzemocSprawdzenia, FaktyPrzemocZabranieRzeczy, ODBIORCY_DANYCH, PODSTAWY_RZECZY } from './ochrona.facts.js';

const DZIEN_PRZYKLADU = plainDate('2025-11-24');
const PRZEPIS_RZECZY = { nakaz_policji: policja('art. 15ae ust. 5'), postanowienie_sadu: ustawa('art. 11a ust. 6-8') } as const;
const LIMIT_RZECZY = { nakaz_policji: 'przemoc_domowa.policja.zabranie_rzeczy', postanowienie_sadu: 'przemoc_domowa.sad.zabranie_rzeczy' } as const;

function isZabranieRzeczy(c: Calculus, f: FaktyPrzemocZabranieRzeczy): ZasadaOutcome {
  const przepis = PRZEPIS_RZECZY[f.podstawa];
  const limit = c.param(LIMIT_RZECZY[f.podstawa]);
  const { tak } = wszystkie(
    c.isLess(warunek('WYCZERPANA_LICZBA', 'rzeczy zabierano mniej razy, niż wolno', przepis, 'Rzeczy zabrano już tyle razy, ile wolno.'), c.fact(`dotychczas (${PODSTAWY_RZECZY[f.podstawa]})`, Fraction.of(f.dotychczas), null, 'liczba'), limit),
    czyTak(c, warunek('BRAK_ASYSTY', 'obecność policjanta albo żołnierza', przepis, 'Rzeczy można zabrać tylko w obecności policjanta albo żołnierza Żandarmerii Wojskowej.'), 'asysta', f.asysta),
    czyTak(c, warunek('NIEUZGODNIONY_TERMIN', 'termin uzgodniony z osobą doznającą przemocy', przepis, 'Termin trzeba wcześniej uzgodnić z osobą doznającą przemocy.'), 'uzgodniony termin', f.uzgodniony_termin),
    f.podstawa === 'nakaz_policji' || czyTak(c, warunek('BRAK_ZGODY', 'zgoda osoby doznającej przemocy', przepis, 'Po postanowieniu sądu potrzebna jest zgoda osoby doznającej przemocy.'), 'zgoda', f.zgoda),
  );
  return { tak, limity: [{ kod: 'ile_razy', nazwa: 'ile razy wolno zabrać rzeczy', wartosc: limit.value, jednostka: 'liczba', przepis: limit.legalBasis }] };
}

const zabranieRzeczy = defineZasada<FaktyPrzemocZabranieRzeczy>({
  kod: 'zabranie-rzeczy-z-mieszkania', nazwa: 'zabranie rzeczy i zwierząt z mieszkania', przepis: `${policja('art. 15ae ust. 5')}, ${ustawa('art. 11a ust. 6-8')}`,
  pytanie: 'Czy osoba stosująca przemoc może zabrać rzeczy z mieszkania?',
  facts: FaktyPrzemocZabranieRzeczy, przyklad: { podstawa: 'nakaz_policji', dotychczas: 0, asysta: true, uzgodniony_termin: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: NOWE_ZAKAZY, do: null, calculate: isZabranieRzeczy }],
});

const KONTROLE = policja('art. 15ai ust. 1');
const TERMIN_PIERWSZEGO = { kod: 'dzien_pierwszego_sprawdzenia', nazwa: 'dzień pierwszego sprawdzenia', przepis: KONTROLE };
const TERMIN_NAKAZU = { kod: 'koniec_nakazu', nazwa: 'koniec obowiązywania nakazu lub zakazu', przepis: policja('art. 15ak ust. 1') };
const LICZBA = warunek('ZA_MALO_SPRAWDZEN', 'wystarczająca liczba sprawdzeń w okresie obowiązywania', KONTROLE, 'W okresie obowiązywania nakazu lub zakazu jest za mało sprawdzeń.');
const PIERWSZE = warunek('PIERWSZE_NIE_NASTEPNEGO_DNIA', 'pierwsze sprawdzenie następnego dnia', KONTROLE, 'Pierwsze sprawdzenie musi być następnego dnia po wydaniu nakazu lub zakazu.');

function isSprawdzany(c: Calculus, { wydanie, sprawdzenia }: FaktyPrzemocSprawdzenia): ZasadaOutcome {
  const okres = { zdarzenie: plainDate(wydanie), nazwa_zdarzenia: 'wydanie nakazu lub zakazu', liczenie: 'kalendarzowe', na_czynnosc: false } as const;
  const pierwszego = c.term(TERMIN_PIERWSZEGO, { ...okres, dlugosc: c.param('przemoc_domowa.policja.pierwsze_sprawdzenie') });
  const nakazu = c.term(TERMIN_NAKAZU, { ...okres, dlugosc: c.param('przemoc_domowa.policja.waznosc_nakazu') });
  const minimum = c.param('przemoc_domowa.policja.sprawdzenia_minimum');
  const wOkresie = sprawdzenia.filter(({ dzien }) => dzien >= wydanie && dzien <= nakazu.koniec);
  const { tak } = wszystkie(
    c.isAtLeast(LICZBA, c.fact('sprawdzenia w okresie obowiązywania', Fraction.of(wOkresie.length), null, 'liczba'), minimum),
    czyTak(c, PIERWSZE, 'sprawdzenie następnego dnia', wOkresie.some(({ dzien }) => dzien === pierwszego.koniec)),
  );
  return { tak, limity: [{ kod: 'sprawdzenia', nazwa: 'najmniejsza liczba sprawdzeń', wartosc: minimum.value, jednostka: 'liczba', przepis: minimum.legalBasis }] };
}

const sprawdzenia = defineZasada<FaktyPrzemocSprawdzenia>({
  kod: 'sprawdzanie-nakazu-lub-zakazu', nazwa: 'sprawdzanie przez Policję, czy nakaz lub zakaz jest przestrzegany', przepis: KONTROLE,
  pytanie: 'Czy Policja sprawdzała nakaz lub zakaz tak, jak wymaga ustawa?',
  facts: FaktyPrzemocSprawdzenia, przyklad: { wydanie: '2025-12-15', sprawdzenia: [{ dzien: '2025-12-16' }, { dzien: '2025-12-20' }, { dzien: '2025-12-28' }] }, na_dzien_przykladu: plainDate('2025-12-30'),
  wersje: [{ od: NOWE_ZAKAZY, do: null, calculate: isSprawdzany }],
});

const ZAGROZENIE = warunek('BRAK_ZAGROZENIA', 'zagrożenie życia lub zdrowia', policja('art. 15aa'), 'Nakaz i zakaz wymagają zagrożenia życia lub zdrowia osoby doznającej przemocy.');
const MIESZKANIE = warunek('BRAK_WSPOLNEGO_MIESZKANIA', 'wspólnie zajmowane mieszkanie', policja('art. 15aa ust. 1'), 'Nakaz opuszczenia dotyczy wspólnie zajmowanego mieszkania.');
const BYWA = warunek('NIE_BYWA_W_MIEJSCU', 'miejsce nauki, pracy lub sportu osoby doznającej przemocy', policja('art. 15aaa ust. 2'), 'Zakaz wstępu dotyczy miejsca, w którym osoba doznająca przemocy się uczy, pracuje albo uprawia sport.');
const NIE_PRACUJE = warunek('TAM_PRACUJE_LUB_SIE_UCZY', 'osoba stosująca przemoc tam nie pracuje i się nie uczy', policja('art. 15aaa ust. 2'), 'Policja nie wyda zakazu wstępu do miejsca, w którym osoba stosująca przemoc pracuje albo się uczy.');

function isNakaz(c: Calculus, f: FaktyPrzemocNakazPolicji): ZasadaOutcome {
  const wstep = f.srodek === 'zakaz_wstepu';
  return wszystkie(
    czyTak(c, ZAGROZENIE, 'zagrożenie', f.zagrozenie),
    f.srodek !== 'opuszczenie_mieszkania' || czyTak(c, MIESZKANIE, 'wspólne mieszkanie', f.wspolne_mieszkanie),
    !wstep || czyTak(c, BYWA, 'bywa w tym miejscu', f.bywa_w_miejscu),
    !wstep || czyTak(c, NIE_PRACUJE, 'osoba stosująca przemoc tam nie pracuje i się nie uczy', f.stosujaca_tam_pracuje_lub_sie_uczy !== true),
  );
}

const nakaz = defineZasada<FaktyPrzemocNakazPolicji>({
  kod: 'policyjny-nakaz-lub-zakaz', nazwa: 'wydanie nakazu lub zakazu przez Policję', przepis: policja('art. 15aa-15aab'),
  pytanie: 'Czy Policja może wydać ten nakaz lub zakaz?',
  facts: FaktyPrzemocNakazPolicji, przyklad: { srodek: 'opuszczenie_mieszkania', zagrozenie: true, wspolne_mieszkanie: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: NOWE_ZAKAZY, do: null, calculate: isNakaz }],
});

const WYDANY = warunek('NIE_WYDANO_NAKAZU', 'wydany nakaz lub zakaz', policja('art. 15ag ust. 2-3'), 'Dane przekazuje się po wydaniu nakazu lub zakazu.');
const BEZ_SPRZECIWU = warunek('ODMOWA_ZGODY', 'osoba nie odmówiła zgody', policja('art. 15ag ust. 2-3'), 'Osoba, której dane dotyczą, odmówiła zgody na ich przekazanie.');

const danePoNakazie = defineZasada<FaktyPrzemocDanePoNakazie>({
  kod: 'przekazanie-danych-po-nakazie', nazwa: 'przekazanie danych po wydaniu nakazu lub zakazu', przepis: policja('art. 15ag ust. 2-3'),
  pytanie: 'Czy Policja przekazuje dane tej osoby?',
  facts: FaktyPrzemocDanePoNakazie, przyklad: { nakaz: true, odbiorca: 'pcpr', odmowa: false }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{
    od: NOWE_ZAKAZY, do: null,
    calculate: (c, f) => wszystkie(c.holds(WYDANY, f.nakaz, [c.factText('odbiorca', ODBIORCY_DANYCH[f.odbiorca]), odpowiedz(c, 'wydano nakaz', f.nakaz)]), czyTak(c, BEZ_SPRZECIWU, 'bez odmowy', !f.odmowa)),
  }],
});

/** Orders of the police and what surrounds them. */
export const zasadyNakazu: readonly Zasada<object>[] = [zabranieRzeczy, sprawdzenia, nakaz, danePoNakazie];
