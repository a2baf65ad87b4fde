import { Fraction, plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { REFORMA, ustawa } from '../przepisy.js';
import { czyTak, czyWsrod, odpowiedz, warunek, wszystkie } from '../warunki.js';
import {
  FaktyPrzemocNieobecnosc, FaktyPrzemocNieobecnosci, FaktyPrzemocPowolanieZespolu, FaktyPrzemocSkladZespolu, FaktyPrzemocWybor, FaktyPrzemocZwolanie, FUNKCJE, ZWOLUJACY,
} from './sklad.facts.js';

const DZIEN_PRZYKLADU = plainDate('2025-11-24');

const OBOWIAZKOWE = ['pomoc_spoleczna', 'komisja_alkoholowa', 'policja', 'oswiata', 'ochrona_zdrowia', 'organizacja_pozarzadowa'];
const KATEGORIE = warunek('BRAK_KATEGORII', 'przedstawiciele wszystkich podmiotów z art. 9a ust. 3', ustawa('art. 9a ust. 3'),
  'W zespole brakuje przedstawiciela pomocy społecznej, komisji alkoholowej, Policji, oświaty, ochrony zdrowia albo organizacji pozarządowej.');
const KURATORZY = warunek('BRAK_KURATORA', 'kuratorzy sądowi w zespole', ustawa('art. 9a ust. 4'), 'W skład zespołu wchodzą także kuratorzy sądowi.');
const ZANDARMERIA = warunek('BRAK_ZANDARMERII', 'Żandarmeria Wojskowa na swój wniosek', ustawa('art. 9a ust. 3a'), 'Żandarmeria Wojskowa złożyła wniosek, więc jej przedstawiciel wchodzi w skład zespołu.');
const POROZUMIENIA = warunek('BRAK_POROZUMIEN', 'porozumienia z podmiotami', ustawa('art. 9a ust. 8'), 'Zespół działa na podstawie porozumień z podmiotami, których przedstawiciele go tworzą.');

function isSkladZespolu(c: Calculus, { podmioty, wniosek_zandarmerii, porozumienia }: FaktyPrzemocSkladZespolu): ZasadaOutcome {
  const prog = c.param('przemoc_domowa.zespol.kategorie_podmiotow');
  const obecne = c.fact('obowiązkowe kategorie w zespole', Fraction.of(OBOWIAZKOWE.filter((podmiot) => podmioty.includes(podmiot)).length), null, 'liczba');
  const { tak } = wszystkie(
    c.isAtLeast(KATEGORIE, obecne, prog),
    czyTak(c, KURATORZY, 'kurator w zespole', podmioty.includes('kurator')),
    wniosek_zandarmerii !== true || czyTak(c, ZANDARMERIA, 'Żandarmeria w zespole', podmioty.includes('zandarmeria_wojskowa')),
    czyTak(c, POROZUMIENIA, 'porozumienia', porozumienia),
  );
  return { tak, limity: [{ kod: 'kategorie', nazwa: 'obowiązkowe kategorie podmiotów (bez kuratorów)', wartosc: prog.value, jednostka: 'liczba', przepis: prog.legalBasis }] };
}

const skladZespolu = defineZasada<FaktyPrzemocSkladZespolu>({
  kod: 'sklad-zespolu-interdyscyplinarnego', nazwa: 'skład zespołu interdyscyplinarnego', przepis: ustawa('art. 9a ust. 3-5 i 8'),
  pytanie: 'Czy zespół interdyscyplinarny ma obowiązkowy skład?',
  facts: FaktyPrzemocSkladZespolu, przyklad: { podmioty: [...OBOWIAZKOWE, 'kurator'], porozumienia: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: REFORMA, do: null, calculate: isSkladZespolu }],
});

const PRZEPIS_POWOLANIA = 'art. 16 ustawy z 9.03.2023 (Dz.U. 2023 poz. 535)';
const TERMIN_POWOLANIA = { kod: 'termin_powolania', nazwa: 'ostatni dzień na powołanie nowego zespołu', przepis: PRZEPIS_POWOLANIA };
const NA_CZAS = warunek('PO_TERMINIE', 'powołanie w terminie', PRZEPIS_POWOLANIA, 'Zespół powołano po terminie.', 'data');
const ORGAN = warunek('NIEWLASCIWY_ORGAN', 'powołanie przez wójta, burmistrza albo prezydenta miasta', ustawa('art. 9a ust. 2'), 'Zespół powołuje wójt, burmistrz albo prezydent miasta.');

function isWTerminie(c: Calculus, { data_powolania, powolal_wojt }: FaktyPrzemocPowolanieZespolu): ZasadaOutcome {
  const dlugosc = c.param('przemoc_domowa.zespol.powolanie_po_reformie', REFORMA);
  const { koniec } = c.term(TERMIN_POWOLANIA, { zdarzenie: REFORMA, nazwa_zdarzenia: 'wejście w życie ustawy', dlugosc, liczenie: 'kc', na_czynnosc: true });
  return wszystkie(c.isAtMost(NA_CZAS, c.date('powołanie zespołu', plainDate(data_powolania)), c.date('termin', koniec)), czyTak(c, ORGAN, 'powołał wójt', powolal_wojt));
}

const powolanieZespolu = defineZasada<FaktyPrzemocPowolanieZespolu>({
  kod: 'powolanie-zespolu-w-terminie', nazwa: 'powołanie zespołu po reformie z 2023 r.', przepis: `${PRZEPIS_POWOLANIA}, ${ustawa('art. 9a ust. 2')}`,
  pytanie: 'Czy zespół interdyscyplinarny powołano prawidłowo i w terminie po reformie z 2023 r.?',
  facts: FaktyPrzemocPowolanieZespolu, przyklad: { data_powolania: '2023-09-12', powolal_wojt: true }, na_dzien_przykladu: plainDate('2023-09-12'),
  wersje: [{ od: REFORMA, do: null, calculate: isWTerminie }],
});

const PIERWSZE = warunek('PIERWSZE_ZWOLUJE_WOJT', 'pierwsze posiedzenie zwołuje wójt, burmistrz albo prezydent', ustawa('art. 9a ust. 7a'), 'Pierwsze posiedzenie zwołuje wójt, burmistrz albo prezydent miasta.');
const KOLEJNE = warunek('KOLEJNE_ZWOLUJE_PRZEWODNICZACY', 'kolejne posiedzenia zwołuje przewodniczący', ustawa('art. 9a ust. 6a i 7a'), 'Kolejne posiedzenia zwołuje przewodniczący albo jego zastępca.');

const zwolanie = defineZasada<FaktyPrzemocZwolanie>({
  kod: 'zwolanie-posiedzenia-zespolu', nazwa: 'zwołanie posiedzenia zespołu', przepis: ustawa('art. 9a ust. 6a i 7a'),
  pytanie: 'Czy ta osoba może zwołać posiedzenie zespołu interdyscyplinarnego?',
  facts: FaktyPrzemocZwolanie, przyklad: { pierwsze: false, zwolujacy: 'przewodniczacy' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{
    od: REFORMA, do: null,
    calculate: (c, { pierwsze, zwolujacy }) => wszystkie(czyWsrod(c, pierwsze ? PIERWSZE : KOLEJNE, 'zwołujący', zwolujacy, ZWOLUJACY, pierwsze ? ['wojt'] : ['przewodniczacy', 'zastepca'])),
  }],
});

const Z_CZLONKOW = warunek('SPOZA_ZESPOLU', 'wybór spośród członków zespołu', ustawa('art. 9a ust. 6-6a'), 'Przewodniczącego i zastępcę wybiera się spośród członków zespołu.');
const PRZEZ_ZESPOL = warunek('NIE_WYBRAL_ZESPOL', 'wybór przez zespół', ustawa('art. 9a ust. 6-6a'), 'Przewodniczącego i zastępcę wybiera zespół.');
const NA_PIERWSZYM = warunek('NIE_NA_PIERWSZYM', 'wybór na pierwszym posiedzeniu', ustawa('art. 9a ust. 6'), 'Przewodniczącego wybiera się na pierwszym posiedzeniu.');

const wybor = defineZasada<FaktyPrzemocWybor>({
  kod: 'wybor-przewodniczacego-zespolu', nazwa: 'wybór przewodniczącego i zastępcy', przepis: ustawa('art. 9a ust. 6-6a'),
  pytanie: 'Czy wybór do tej funkcji jest prawidłowy?',
  facts: FaktyPrzemocWybor, przyklad: { funkcja: 'przewodniczacy', czlonek: true, wybral_zespol: true, pierwsze_posiedzenie: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{
    od: REFORMA, do: null,
    calculate: (c, { funkcja, czlonek, wybral_zespol, pierwsze_posiedzenie, nastepny }) => wszystkie(
      c.holds(Z_CZLONKOW, czlonek, [c.factText('funkcja', FUNKCJE[funkcja]), odpowiedz(c, 'członek zespołu', czlonek)]),
      czyTak(c, PRZEZ_ZESPOL, 'wybrał zespół', wybral_zespol),
      funkcja === 'zastepca' || nastepny === true || czyTak(c, NA_PIERWSZYM, 'na pierwszym posiedzeniu', pierwsze_posiedzenie),
    ),
  }],
});

const TERMIN_ZGLOSZENIA = { kod: 'termin_zgloszenia', nazwa: 'ostatni dzień na zgłoszenie nieobecności', przepis: ustawa('art. 9a ust. 7e') };
const ZGLOSZENIE = warunek('ZGLOSZENIE_PO_TERMINIE', 'zgłoszenie w terminie albo szczególne okoliczności', ustawa('art. 9a ust. 7e-7f'), 'Nieobecności nie zgłoszono w terminie i nie ma szczególnych okoliczności, które to usprawiedliwiają.');

function isZgloszona(c: Calculus, { posiedzenie, zgloszenie, szczegolne_okolicznosci }: FaktyPrzemocNieobecnosc): ZasadaOutcome {
  const { koniec } = c.term(TERMIN_ZGLOSZENIA, {
    zdarzenie: plainDate(posiedzenie), nazwa_zdarzenia: 'posiedzenie zespołu', dlugosc: c.param('przemoc_domowa.zespol.zgloszenie_nieobecnosci'), liczenie: 'kc', na_czynnosc: true, wstecz: true,
  });
  const fakty = [c.factText('zgłoszenie', zgloszenie ?? 'brak'), c.date('termin zgłoszenia', koniec), odpowiedz(c, 'szczególne okoliczności', szczegolne_okolicznosci)];
  return wszystkie(c.holds(ZGLOSZENIE, szczegolne_okolicznosci === true || (zgloszenie !== undefined && zgloszenie <= koniec), fakty));
}

const nieobecnosc = defineZasada<FaktyPrzemocNieobecnosc>({
  kod: 'usprawiedliwienie-nieobecnosci-w-zespole', nazwa: 'usprawiedliwienie nieobecności na posiedzeniu zespołu', przepis: ustawa('art. 9a ust. 7d-7f'),
  pytanie: 'Czy nieobecność na posiedzeniu zespołu zgłoszono prawidłowo?',
  facts: FaktyPrzemocNieobecnosc, przyklad: { posiedzenie: '2025-12-29', zgloszenie: '2025-12-22' }, na_dzien_przykladu: plainDate('2025-12-29'),
  wersje: [{ od: REFORMA, do: null, calculate: isZgloszona }],
});

const TYLE_RAZY = warunek('ZA_MALO_NIEOBECNOSCI', 'co najmniej trzykrotna nieusprawiedliwiona nieobecność', ustawa('art. 9a ust. 7g'), 'Liczba nieusprawiedliwionych nieobecności nie wymaga jeszcze informowania podmiotu.');

const nieobecnosci = defineZasada<FaktyPrzemocNieobecnosci>({
  kod: 'informacja-o-nieobecnosciach-czlonka-zespolu', nazwa: 'informacja dla podmiotu o nieobecnościach członka zespołu', przepis: ustawa('art. 9a ust. 7g'),
  pytanie: 'Czy przewodniczący musi poinformować podmiot, który ten członek reprezentuje?',
  facts: FaktyPrzemocNieobecnosci, przyklad: { nieusprawiedliwione: 3 }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{
    od: REFORMA, do: null,
    calculate: (c, { nieusprawiedliwione }) => {
      const prog = c.param('przemoc_domowa.zespol.nieusprawiedliwione_nieobecnosci');
      const tak = c.isAtLeast(TYLE_RAZY, c.fact('nieusprawiedliwione nieobecności', Fraction.of(nieusprawiedliwione), null, 'liczba'), prog);
      return { tak, limity: [{ kod: 'nieobecnosci', nazwa: 'liczba nieusprawiedliwionych nieobecności', wartosc: prog.value, jednostka: 'liczba', przepis: prog.legalBasis }] };
    },
  }],
});

/** Composition, officers and attendance of the team. */
export const zasadySkladuZespolu: readonly Zasada<object>[] = [skladZespolu, powolanieZespolu, zwolanie, wybor, nieobecnosc, nieobecnosci];
