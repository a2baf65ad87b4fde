import { Fraction, plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type ConditionDefinition, type NazwanyLimit, type StepDefinition, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { DZIEN_PRZYKLADU, meetsAll, warunek, zasadaPrzeszkod, zasadaWarunkow, type Warunek } from './ocena.js';
import {
  FaktyDostepuDoDanych, FaktyLiczbyPracownikow, FaktyPodpisuPisma, FaktyUpowaznieniaDoDecyzji, FaktyWlasciwosciGminy, FaktyWszczeciaPostepowania, FaktyZleceniaZadania, WYLACZENIA,
} from './wszczecie.facts.js';

const UPS = 'ustawy o pomocy społecznej';
/** The state of the act that was read article by article begins with its last change before it. */
const OD_USTAWY = plainDate('2023-11-01');
const OD_KPA = plainDate('2021-10-05');

const ZGODA = warunek('BRAK_ZGODY', 'zgoda na wniosek innej osoby', `art. 102 ust. 1 ${UPS}`, 'Inna osoba może złożyć wniosek tylko za zgodą osoby zainteresowanej lub jej przedstawiciela ustawowego.');
const SPOSOB = warunek('BEZ_ROZPOZNANIA', 'dopuszczalny sposób złożenia', 'art. 63 § 1 KPA', 'Podanie wniesione na adres poczty elektronicznej organu pozostawia się bez rozpoznania.');
const Z_URZEDU: StepDefinition = { kod: 'Z_URZEDU', nazwa: 'pomoc udzielana z urzędu', przepis: `art. 102 ust. 2 ${UPS}` };
const PODANO_SPOSOB = warunek('NIE_PODANO_SPOSOBU', 'podano sposób złożenia wniosku', 'art. 63 § 1 KPA', 'Podaj, w jaki sposób złożono wniosek.');
const NA_WNIOSEK: readonly Warunek<FaktyWszczeciaPostepowania>[] = [
  [ZGODA, ({ kto, zgoda }) => kto !== 'inna_osoba' || zgoda === true],
  [warunek('BRAK_PODPISU', 'podpis', 'art. 63 § 3-3a i art. 64 § 2 KPA', 'Wniosek nie jest podpisany: wezwij do uzupełnienia.'), ({ podpis }) => podpis === true],
  [warunek('WNIOSEK_NIEKOMPLETNY', 'osoba, adres i żądanie', 'art. 63 § 2 i art. 64 KPA', 'Wniosek nie wskazuje osoby, adresu lub żądania: wezwij do uzupełnienia. Gdy brak adresu i nie da się go ustalić, wniosek pozostawia się bez rozpoznania bez wezwania (art. 64 § 1 KPA).'), ({ kompletny }) => kompletny === true],
];

/** Ex officio the way of filing does not matter; else the dated dictionary says whether a letter filed that way counts. */
function ocenWszczecie(c: Calculus, fakty: FaktyWszczeciaPostepowania): ZasadaOutcome {
  if (c.holds(Z_URZEDU, fakty.kto === 'organ_z_urzedu')) return { tak: true };
  if (!c.holds(PODANO_SPOSOB, fakty.sposob !== undefined)) return { tak: false };
  const sposob = c.param(`pomoc_spoleczna.sposob_wniesienia.${fakty.sposob}`);
  const dopuszczalny = c.holds(SPOSOB, sposob.text !== 'bez_rozpoznania', [sposob]);
  return { tak: [dopuszczalny, meetsAll(c, fakty, NA_WNIOSEK)].every(Boolean) };
}

const LACZNIK = { ma_miejsce_zamieszkania: 'zamieszkanie', bezdomna: 'ostatnie_zameldowanie_stale', skierowana_do_dps: 'gmina_skierowala', placowka_na_umowe: 'zamieszkanie_przed_pobytem' } as const;
const PRZEPIS_LACZNIKA = { ma_miejsce_zamieszkania: 'ust. 1', bezdomna: 'ust. 2', skierowana_do_dps: 'ust. 6', placowka_na_umowe: 'ust. 2a' } as const;
const ZAWSZE_POBYT: ReadonlySet<string> = new Set(['cudzoziemiec_pobyt_humanitarny_lub_tolerowany', 'art_5a']);
const POBYT: ConditionDefinition = warunek('INNA_GMINA_MIEJSCA_POBYTU', 'osoba przebywa w tej gminie', `art. 101 ust. 3 ${UPS}`, 'W tej sprawie właściwa jest gmina miejsca pobytu, a osoba w tej gminie nie przebywa.');
const KATALOG: ConditionDefinition = warunek('SWIADCZENIE_POZA_KATALOGIEM', 'świadczenie z art. 37-42 lub 47-50', `art. 101 ust. 4 ${UPS}`, 'Gmina miejsca pobytu przyznaje tylko świadczenia z art. 37-42 i 47-50.');
const PODWYZSZONE = { kod: 'BEZ_PODWYZSZONYCH_KRYTERIOW', opis: 'Nie stosuje się kryteriów dochodowych podwyższonych przez radę gminy.', przepis: `art. 101 ust. 5 ${UPS}` };
const ZWROT = { kod: 'ZWROT_OD_GMINY_WLASCIWEJ', opis: 'Gmina właściwa według zamieszkania lub ostatniego zameldowania zwraca wydatki.', przepis: `art. 101 ust. 7 ${UPS}` };

/** The gmina of residence (or what stands in its place) first; the gmina of stay in the cases of ust. 3, for which some persons have no other. */
function ocenWlasciwosc(c: Calculus, { status, laczniki, tryby = [], swiadczenie_z_katalogu }: FaktyWlasciwosciGminy): ZasadaOutcome {
  const zwykla: StepDefinition = { kod: 'INNA_GMINA_WLASCIWA', nazwa: 'gmina właściwa według zamieszkania lub tego, co je zastępuje', przepis: `art. 101 ${PRZEPIS_LACZNIKA[status]} ${UPS}` };
  const tylkoPobyt = tryby.some((tryb) => ZAWSZE_POBYT.has(tryb));
  if (!tylkoPobyt && c.holds(zwykla, laczniki.includes(LACZNIK[status]))) return { tak: true };
  if (tryby.length === 0) {
    c.reason({ kod: zwykla.kod, opis: 'Właściwa jest inna gmina: przekaż jej wniosek niezwłocznie.', przepis: `${zwykla.przepis}; art. 65 § 1 KPA` });
    return { tak: false };
  }
  c.warn(PODWYZSZONE);
  c.warn(ZWROT);
  return { tak: [c.holds(POBYT, laczniki.includes('pobyt')), c.holds(KATALOG, swiadczenie_z_katalogu === true)].every(Boolean) };
}

const UPOWAZNIENIE = warunek('UPOWAZNIENIE_NIEWAZNE', 'upoważnienie ważne w dniu podpisu', `art. 110 ust. 7-8 ${UPS}`, 'Upoważnienie nie obejmuje dnia podpisania decyzji.');
const RODZAJ_SPRAW = warunek('UPOWAZNIENIE_NIE_OBEJMUJE', 'upoważnienie obejmuje rodzaj spraw', `art. 110 ust. 7-8 ${UPS}`, 'Upoważnienie nie obejmuje tego rodzaju spraw.');

function ocenUpowaznienie(c: Calculus, { od, do: koniec, obejmuje_rodzaj, wylaczenia = [] }: FaktyUpowaznieniaDoDecyzji): ZasadaOutcome {
  const wazne = [c.holds(UPOWAZNIENIE, od <= c.day && (koniec === undefined || c.day <= koniec)), c.holds(RODZAJ_SPRAW, obejmuje_rodzaj)].every(Boolean);
  for (const kod of wylaczenia) c.reason({ kod: `WYLACZENIE_${kod.toUpperCase()}`, opis: `Pracownik jest wyłączony: ${WYLACZENIA[kod]!.nazwa}.`, przepis: WYLACZENIA[kod]!.przepis });
  return { tak: wazne && wylaczenia.length === 0 };
}

const MIESZKANCY: StepDefinition = { kod: 'pracownicy.wedlug_mieszkancow', nazwa: 'pracownicy według liczby mieszkańców', przepis: `art. 110 ust. 11 ${UPS}`, jednostka: 'osoby' };
const RODZINY: StepDefinition = { kod: 'pracownicy.wedlug_rodzin', nazwa: 'pracownicy według liczby rodzin', przepis: `art. 110 ust. 11 ${UPS}`, jednostka: 'osoby' };
const PROPORCJA: ConditionDefinition = warunek('ZA_MALO_WEDLUG_PROPORCJI', 'liczba pracowników według jednej z proporcji', `art. 110 ust. 11 ${UPS}`, 'Pracowników socjalnych jest mniej, niż wymaga zarówno liczba mieszkańców, jak i liczba rodzin.');
const MINIMUM: ConditionDefinition = warunek('ZA_MALO_PRACOWNIKOW', 'najmniejsza liczba pracowników', `art. 110 ust. 12 ${UPS}`, 'Ośrodek zatrudnia mniej pracowników socjalnych niż ustawowe minimum.');

/** The centre may choose either proportion, so the smaller demand is enough. */
function ocenLiczbePracownikow(c: Calculus, fakty: FaktyLiczbyPracownikow): ZasadaOutcome {
  const [mieszkancy, rodziny, zatrudnieni] = ([['mieszkańcy', fakty.mieszkancy], ['rodziny objęte pracą socjalną', fakty.rodziny], ['zatrudnieni', fakty.zatrudnieni]] as const)
    .map(([nazwa, liczba]) => c.fact(nazwa, Fraction.of(liczba), null, 'osoby'));
  const wedlugMieszkancow = c.quotient(MIESZKANCY, mieszkancy!, c.param('pomoc_spoleczna.termin.pracownik_socjalny_na_mieszkancow'));
  const wedlugRodzin = c.quotient(RODZINY, rodziny!, c.param('pomoc_spoleczna.termin.rodziny_na_pracownika'));
  const minimum = c.param('pomoc_spoleczna.termin.pracownicy_socjalni_minimum');
  const wymagane = c.min({ ...MIESZKANCY, kod: 'pracownicy.wymagani', nazwa: 'wymagani według korzystniejszej proporcji' }, wedlugMieszkancow, wedlugRodzin);
  const limity: NazwanyLimit[] = [
    { kod: 'wedlug_mieszkancow', nazwa: MIESZKANCY.nazwa, wartosc: wedlugMieszkancow.value, jednostka: 'osoby', przepis: MIESZKANCY.przepis },
    { kod: 'wedlug_rodzin', nazwa: RODZINY.nazwa, wartosc: wedlugRodzin.value, jednostka: 'osoby', przepis: RODZINY.przepis },
    { kod: 'minimum', nazwa: MINIMUM.nazwa, wartosc: minimum.value, jednostka: 'osoby', przepis: MINIMUM.przepis },
  ];
  return { tak: [c.isAtLeast(PROPORCJA, zatrudnieni!, wymagane), c.isAtLeast(MINIMUM, zatrudnieni!, minimum)].every(Boolean), limity };
}

const DOZWOLONE_PODPISY: Readonly<Record<FaktyPodpisuPisma['postac'], readonly string[]>> = {
  papierowa: ['wlasnoreczny'],
  elektroniczna: ['elektroniczny', 'pieczec_z_osoba'],
  automatyczna: ['pieczec', 'pieczec_z_osoba', 'elektroniczny'],
  wydruk: ['elektroniczny', 'pieczec_z_osoba', 'pieczec'],
};

/** Start, jurisdiction and competence (PS-60, 61, 62, 85, 87). */
export const zasadyWszczecia: readonly Zasada<object>[] = [
  defineZasada<FaktyWszczeciaPostepowania>({
    kod: 'wszczecie-postepowania', nazwa: 'wszczęcie postępowania o świadczenie', przepis: `art. 102 ${UPS}, art. 61-64 KPA`, pytanie: 'Czy wniosek wszczyna postępowanie o świadczenie?',
    facts: FaktyWszczeciaPostepowania, przyklad: { kto: 'zainteresowany', sposob: 'pisemnie', podpis: true, kompletny: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{ od: OD_KPA, do: null, calculate: ocenWszczecie }],
  }),
  defineZasada<FaktyWlasciwosciGminy>({
    kod: 'wlasciwosc-gminy', nazwa: 'właściwość miejscowa gminy', przepis: `art. 101 ${UPS}`, pytanie: 'Czy ta gmina jest właściwa do rozpatrzenia wniosku?',
    facts: FaktyWlasciwosciGminy, przyklad: { status: 'ma_miejsce_zamieszkania', laczniki: ['zamieszkanie'] }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{ od: OD_USTAWY, do: null, calculate: ocenWlasciwosc }],
  }),
  defineZasada<FaktyUpowaznieniaDoDecyzji>({
    kod: 'upowaznienie-do-decyzji', nazwa: 'upoważnienie do wydania decyzji', przepis: `art. 110 ust. 7-8 ${UPS}, art. 24 KPA`, pytanie: 'Czy ta osoba może podpisać decyzję w tym dniu?',
    facts: FaktyUpowaznieniaDoDecyzji, przyklad: { od: '2026-01-01', do: '2026-12-31', obejmuje_rodzaj: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{ od: OD_USTAWY, do: null, calculate: ocenUpowaznienie }],
  }),
  zasadaWarunkow<FaktyDostepuDoDanych>({
    kod: 'dostep-do-danych-osobowych', nazwa: 'dostęp do danych osobowych', przepis: `art. 100 ust. 2, 6 i 7 ${UPS}`, pytanie: 'Czy tę osobę można dopuścić do danych osób korzystających z pomocy?',
    facts: FaktyDostepuDoDanych, przyklad: { pisemne_upowaznienie: true, zobowiazanie_do_tajemnicy: true, niezbedne_do_zadania: true }, od: OD_USTAWY,
    warunki: [
      [warunek('BRAK_PISEMNEGO_UPOWAZNIENIA', 'pisemne upoważnienie', `art. 100 ust. 6 pkt 1 ${UPS}`, 'Brak pisemnego upoważnienia administratora danych.'), ({ pisemne_upowaznienie }) => pisemne_upowaznienie],
      [warunek('BRAK_ZOBOWIAZANIA', 'zobowiązanie do tajemnicy', `art. 100 ust. 6 pkt 2 ${UPS}`, 'Brak pisemnego zobowiązania do zachowania tajemnicy.'), ({ zobowiazanie_do_tajemnicy }) => zobowiazanie_do_tajemnicy],
      [warunek('DANE_ZBEDNE', 'dane niezbędne do zadania', `art. 100 ust. 2 ${UPS}`, 'Dane nie są niezbędne do zadania z ustawy.'), ({ niezbedne_do_zadania }) => niezbedne_do_zadania],
    ],
  }),
  zasadaPrzeszkod<FaktyZleceniaZadania>({
    kod: 'zlecenie-zadania-organizacji', nazwa: 'zlecenie zadania organizacji', przepis: `art. 25 ust. 2 ${UPS}`, pytanie: 'Czy to zadanie można zlecić organizacji?',
    facts: FaktyZleceniaZadania, przyklad: { zadanie: 'inne' }, od: OD_USTAWY,
    przeszkody: {
      ustalanie_uprawnien: { nazwa: 'ustalanie uprawnień i wywiad należą tylko do ośrodka', przepis: `art. 25 ust. 2 pkt 1 ${UPS}` },
      skladki: { nazwa: 'opłacanie składek należy tylko do ośrodka', przepis: `art. 25 ust. 2 pkt 2-3 ${UPS}` },
      wyplata_pieniezna: { nazwa: 'wypłata świadczeń pieniężnych należy tylko do ośrodka', przepis: `art. 25 ust. 2 pkt 4 ${UPS}` },
    },
    znalezione: ({ zadanie }) => [zadanie],
  }),
  defineZasada<FaktyLiczbyPracownikow>({
    kod: 'liczba-pracownikow-socjalnych', nazwa: 'liczba pracowników socjalnych w ośrodku', przepis: `art. 110 ust. 11-12 ${UPS}`, pytanie: 'Czy ośrodek zatrudnia dość pracowników socjalnych?',
    facts: FaktyLiczbyPracownikow, przyklad: { mieszkancy: 1, rodziny: 1, zatrudnieni: 1 }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{ od: OD_USTAWY, do: null, calculate: ocenLiczbePracownikow }],
  }),
  zasadaWarunkow<FaktyPodpisuPisma>({
    kod: 'podpis-pisma-urzedu', nazwa: 'podpis pisma urzędu', przepis: 'art. 14 § 1a-1b i art. 39³ KPA', pytanie: 'Czy pismo jest podpisane tak, jak wymaga jego postać?',
    facts: FaktyPodpisuPisma, przyklad: { postac: 'papierowa', podpis: 'wlasnoreczny' }, od: OD_KPA,
    warunki: [
      [warunek('PODPIS_NIEWLASCIWY', 'podpis właściwy dla postaci pisma', 'art. 14 § 1a-1b KPA', 'Pismo nie ma podpisu wymaganego dla swojej postaci.'), ({ postac, podpis }) => DOZWOLONE_PODPISY[postac].includes(podpis)],
      [warunek('WYDRUK_BEZ_DANYCH', 'dane wydruku', 'art. 39³ § 2 KPA', 'Wydruk nie podaje, że pismo wydano elektronicznie, kto i jak je podpisał, lub identyfikatora.'), ({ postac, dane_wydruku }) => postac !== 'wydruk' || dane_wydruku === true],
    ],
  }),
];
