import { addDays, plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { NOWELIZACJA_2010, REFORMA, rozporzadzenie, ustawa } from '../przepisy.js';
import { czyTak, czyWsrod, warunek, wszystkie } from '../warunki.js';
import { DANE, FaktyPrzemocDane, FaktyPrzemocPoufnosc, ROLE } from './dane.facts.js';

const DZIEN_PRZYKLADU = plainDate('2025-11-24');

/** Art. 9c ust. 1 pkt 1-4: closed lists. */
const DOZWOLONE: Readonly<Record<FaktyPrzemocDane['osoba'], readonly string[]>> = {
  doznajaca: [
    'imie_i_nazwisko', 'pesel', 'imiona_rodzicow', 'wiek', 'adres_zamieszkania', 'adres_pobytu', 'kontakt', 'zdrowie', 'nalogi', 'skazania_i_orzeczenia',
    'sytuacja_rodzinna', 'sytuacja_zawodowa', 'sytuacja_mieszkaniowa',
  ],
  inny_domownik: ['imie_i_nazwisko', 'pesel', 'pokrewienstwo', 'wiek', 'sytuacja_zawodowa', 'szkola_i_klasa'],
  stosujaca: [
    'imie_i_nazwisko', 'pesel', 'wiek', 'stan_cywilny', 'adres_zamieszkania', 'adres_pobytu', 'kontakt', 'pokrewienstwo', 'zdrowie', 'nalogi', 'skazania_i_orzeczenia', 'sytuacja_zawodowa',
  ],
  zglaszajacy_lub_swiadek: ['imie_i_nazwisko', 'adres_zamieszkania', 'kontakt'],
};
const LISTA = warunek('DANE_SPOZA_LISTY', 'dane z zamkniętej listy ustawy', ustawa('art. 9c ust. 1'), 'Tych danych o tej osobie nie wolno przetwarzać w procedurze.');
const DZIECKO = warunek('NIE_DZIECKO', 'szkołę i klasę zapisuje się tylko przy dziecku', ustawa('art. 9c ust. 1 pkt 2 lit. e'), 'Szkołę i klasę zapisuje się tylko przy dziecku.');

const isDozwolone = (wyjatki: readonly string[]) => (c: Calculus, { osoba, dane, dziecko }: FaktyPrzemocDane): ZasadaOutcome => wszystkie(
  czyWsrod(c, LISTA, 'dane', dane, DANE, DOZWOLONE[osoba].filter((kod) => !wyjatki.includes(kod))),
  dane !== 'szkola_i_klasa' || czyTak(c, DZIECKO, 'dziecko', dziecko),
);

const daneDozwolone = defineZasada<FaktyPrzemocDane>({
  kod: 'dane-w-niebieskiej-karcie', nazwa: 'dane, które wolno przetwarzać w procedurze', przepis: ustawa('art. 9c ust. 1'),
  pytanie: 'Czy zespół i grupa mogą przetwarzać te dane o tej osobie (bez jej zgody, w zakresie niezbędnym)?',
  facts: FaktyPrzemocDane, przyklad: { osoba: 'doznajaca', dane: 'pesel' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  // PESEL came onto the lists with the reform.
  wersje: [{ od: NOWELIZACJA_2010, do: addDays(REFORMA, -1), calculate: isDozwolone(['pesel']) }, { od: REFORMA, do: null, calculate: isDozwolone([]) }],
});

const OSWIADCZENIE = ustawa('art. 9c ust. 3');
const ZLOZONE = warunek('BEZ_OSWIADCZENIA', 'oświadczenie o poufności złożone przed czynnością', OSWIADCZENIE, 'Oświadczenie o zachowaniu poufności składa się przed przystąpieniem do czynności.');
const ORGAN = warunek('NIEWLASCIWY_ORGAN', 'oświadczenie złożone organowi, który powołał zespół', OSWIADCZENIE, 'Oświadczenie składa się wójtowi, burmistrzowi albo prezydentowi miasta.');
const TRESC = warunek('INNA_TRESC', 'treść oświadczenia z ustawy', OSWIADCZENIE, 'Treść oświadczenia wynika z ustawy i nie wolno jej zmieniać.');

function isDopuszczony(c: Calculus, { rola, dzien_czynnosci, dzien_oswiadczenia, u_wlasciwego_organu, tresc_ustawowa }: FaktyPrzemocPoufnosc): ZasadaOutcome {
  const fakty = [c.factText('rola', ROLE[rola]), c.factText('dzień oświadczenia', dzien_oswiadczenia ?? 'nie złożono'), c.factText('dzień czynności', dzien_czynnosci)];
  return wszystkie(
    c.holds(ZLOZONE, dzien_oswiadczenia !== undefined && dzien_oswiadczenia <= dzien_czynnosci, fakty),
    czyTak(c, ORGAN, 'u właściwego organu', u_wlasciwego_organu),
    czyTak(c, TRESC, 'treść z ustawy', tresc_ustawowa),
  );
}

const poufnosc = defineZasada<FaktyPrzemocPoufnosc>({
  kod: 'oswiadczenie-o-poufnosci', nazwa: 'oświadczenie o zachowaniu poufności', przepis: `${ustawa('art. 9c ust. 2-3')}, ${rozporzadzenie('§ 5 ust. 8')}`,
  pytanie: 'Czy ta osoba może przystąpić do czynności w procedurze?',
  facts: FaktyPrzemocPoufnosc, przyklad: { rola: 'czlonek_grupy', dzien_czynnosci: '2025-11-24', dzien_oswiadczenia: '2025-11-21', u_wlasciwego_organu: true, tresc_ustawowa: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: NOWELIZACJA_2010, do: null, calculate: isDopuszczony }],
});

/** Which data may be held, and who may begin to work with them. */
export const zasadyDanych: readonly Zasada<object>[] = [daneDozwolone, poufnosc];
