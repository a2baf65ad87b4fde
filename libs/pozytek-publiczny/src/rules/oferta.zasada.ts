import { Fraction, plainDate } from '@ostoja/kernel';
import { amountFact, countFact, defineZasada, isFact, percentFact, type Calculus, type ConditionDefinition, type Quantity, type StepDefinition, type ZasadaOutcome } from '@ostoja/law';
import { FaktyKosztorysuOferty, FaktyOfertyWspolnej, type KosztOfertyFakt } from './oferta.facts.js';

const USTAWA = 'ustawy o działalności pożytku publicznego i o wolontariacie';
const ART_14 = `art. 14 ust. 1 ${USTAWA}`;
const WZOR = 'wzór oferty, zał. 1 do rozporządzenia z 24.10.2018 (Dz.U. 2018 poz. 2057)';
const OD = plainDate('2018-10-29');
const PRZYKLAD_DNIA = plainDate('2026-01-08');

const warunek = (kod: string, nazwa: string, przepis: string, odmowa: string): ConditionDefinition => ({ kod, nazwa, przepis, odmowa });
const POZYCJA = warunek('BLEDNA_WARTOSC_POZYCJI', 'koszt jednostkowy razy liczba jednostek daje wartość pozycji', WZOR, 'Wartość co najmniej jednej pozycji nie jest iloczynem kosztu jednostkowego i liczby jednostek.');
const SUMA = warunek('BLEDNA_SUMA_KOSZTOW', 'pozycje dają sumę kosztów', WZOR, 'Suma pozycji nie zgadza się z sumą kosztów.');
const ZRODLA = warunek('BLEDNA_SUMA_ZRODEL', 'źródła finansowania dają sumę kosztów', WZOR, 'Dotacja, wkład własny i świadczenia odbiorców nie dają sumy kosztów.');
const WSPARCIE = warunek('DOTACJA_POKRYWA_CALOSC', 'przy wsparciu dotacja nie pokrywa całości kosztów', `art. 5 ust. 4 pkt 2 ${USTAWA}`, 'Przy wsparciu dotacja tylko dofinansowuje zadanie: nie może pokryć całości kosztów.');
const POWIERZENIE = warunek('DOTACJA_PONAD_KOSZTY', 'przy powierzeniu dotacja nie przekracza kosztów', `art. 5 ust. 4 pkt 1 ${USTAWA}`, 'Dotacja jest wyższa niż koszty zadania.');
const ODPLATNA = warunek('SWIADCZENIA_BEZ_DZIALALNOSCI_ODPLATNEJ', 'świadczenia od odbiorców tylko w działalności odpłatnej', `art. 8 i 9 ${USTAWA}`, 'Świadczenia od odbiorców wymagają działalności odpłatnej pożytku publicznego.');
const W_KONKURSIE = warunek('DOTACJA_PONAD_KONKURS', 'dotacja mieści się w kwocie konkursu', `art. 13 ust. 2 pkt 2 ${USTAWA}`, 'Dotacja jest wyższa niż kwota konkursu.');
const NAJWYZSZA = warunek('DOTACJA_PONAD_OGLOSZENIE', 'dotacja nie przekracza najwyższej z ogłoszenia', `art. 13 ust. 2 pkt 3 ${USTAWA}`, 'Dotacja jest wyższa niż najwyższa dopuszczona w ogłoszeniu.');
const WKLAD = warunek('ZA_NISKI_WKLAD', 'wkład własny nie jest niższy niż w ogłoszeniu', `art. 13 ust. 2 pkt 3 ${USTAWA}`, 'Wkład własny jest niższy, niż wymaga ogłoszenie.');
const ADMINISTRACJA = warunek('ZA_WYSOKA_ADMINISTRACJA', 'koszty administracyjne nie są wyższe niż w ogłoszeniu', `art. 13 ust. 2 pkt 3 ${USTAWA}`, 'Koszty administracyjne są wyższe, niż dopuszcza ogłoszenie.');
const krok = (kod: string, nazwa: string): StepDefinition => ({ kod, nazwa, przepis: WZOR });

/** Both ways: equal amounts. */
function isEqual(c: Calculus, definicja: ConditionDefinition, a: Quantity, b: Quantity): boolean {
  return c.holds(definicja, a.value.compare(b.value) === 0, [a, b]);
}

/** The product is rounded to the grosz, half up, before it is compared. */
function isPozycjaZgodna(c: Calculus, { koszt_jednostkowy, liczba_jednostek, wartosc }: KosztOfertyFakt): boolean {
  const iloczyn = c.product(krok('oferta.iloczyn', 'koszt jednostkowy razy liczba jednostek'), amountFact(c, 'koszt jednostkowy', koszt_jednostkowy), c.fact('liczba jednostek', Fraction.parse(liczba_jednostek), null, 'liczba'));
  const zaokraglony = c.round(krok('oferta.iloczyn_zaokraglony', 'wartość pozycji w groszach'), iloczyn);
  return zaokraglony.toFraction().compare(Fraction.parse(wartosc)) === 0;
}

function calculateKosztorys(c: Calculus, f: FaktyKosztorysuOferty): ZasadaOutcome {
  const koszty = amountFact(c, 'suma kosztów', f.suma_kosztow);
  const dotacja = amountFact(c, 'dotacja', f.dotacja);
  const wklad = [amountFact(c, 'wkład finansowy', f.wklad_finansowy), amountFact(c, 'wkład niefinansowy', f.wklad_niefinansowy)];
  const swiadczenia = amountFact(c, 'świadczenia odbiorców', f.swiadczenia_odbiorcow);
  const warunki = [
    c.holds(POZYCJA, f.koszty.map((pozycja) => isPozycjaZgodna(c, pozycja)).every(Boolean)),
    isEqual(c, SUMA, c.sum(krok('oferta.pozycje', 'pozycje razem'), f.koszty.map(({ wartosc }) => amountFact(c, 'pozycja', wartosc))), koszty),
    isEqual(c, ZRODLA, c.sum(krok('oferta.zrodla', 'źródła razem'), [dotacja, ...wklad, swiadczenia]), koszty),
    f.forma === 'wsparcie' ? c.isLess(WSPARCIE, dotacja, koszty) : c.isAtMost(POWIERZENIE, dotacja, koszty),
    isFact(c, ODPLATNA, swiadczenia.value.isZero || f.dzialalnosc_odplatna),
    c.isAtMost(W_KONKURSIE, dotacja, amountFact(c, 'kwota konkursu', f.kwota_konkursu)),
    ...calculateOgraniczeniaOgloszenia(c, f, koszty, dotacja, wklad),
  ];
  return { tak: warunki.every(Boolean) };
}

/** Limits that only this announcement sets. */
function calculateOgraniczeniaOgloszenia(c: Calculus, f: FaktyKosztorysuOferty, koszty: Quantity, dotacja: Quantity, wklad: readonly Quantity[]): boolean[] {
  const czesc = (kod: string, nazwa: string, procent: string): Quantity => c.product(krok(kod, nazwa), koszty, percentFact(c, nazwa, procent));
  const administracja = c.sum(krok('oferta.administracja', 'koszty administracyjne razem'), f.koszty.filter(({ kategoria }) => kategoria === 'administracja').map(({ wartosc }) => amountFact(c, 'koszt administracyjny', wartosc)));
  return [
    f.najwyzsza_dotacja === undefined || c.isAtMost(NAJWYZSZA, dotacja, amountFact(c, 'najwyższa dotacja', f.najwyzsza_dotacja)),
    f.najnizszy_wklad === undefined || c.isAtLeast(WKLAD, c.sum(krok('oferta.wklad', 'wkład własny razem'), wklad), czesc('oferta.najnizszy_wklad', 'najniższy wkład własny', f.najnizszy_wklad)),
    f.najwyzsza_administracja === undefined || c.isAtMost(ADMINISTRACJA, administracja, czesc('oferta.najwyzsza_administracja', 'najwyższe koszty administracyjne', f.najwyzsza_administracja)),
  ];
}

/** Whether the money of an offer adds up and keeps the limits. */
export const kosztorysOferty = defineZasada<FaktyKosztorysuOferty>({
  kod: 'kosztorys-oferty', nazwa: 'kosztorys oferty', pytanie: 'Czy kosztorys oferty jest zgodny rachunkowo i mieści się w limitach?', przepis: `${ART_14}; ${WZOR}`,
  facts: FaktyKosztorysuOferty, na_dzien_przykladu: PRZYKLAD_DNIA,
  przyklad: {
    forma: 'wsparcie', koszty: [{ koszt_jednostkowy: '100.00', liczba_jednostek: '100', wartosc: '10000.00', kategoria: 'realizacja' }], suma_kosztow: '10000.00', dotacja: '8000.00', wklad_finansowy: '1500.00', wklad_niefinansowy: '500.00',
    swiadczenia_odbiorcow: '0.00', dzialalnosc_odplatna: false, kwota_konkursu: '100000.00',
  },
  wersje: [{ od: OD, do: null, calculate: calculateKosztorys }],
});

const WSPOLNIE = warunek('JEDEN_OFERENT', 'co najmniej dwóch oferentów', `art. 14 ust. 2 ${USTAWA}`, 'Ofertę wspólną składają co najmniej dwie organizacje.');
const DZIALANIA = warunek('OFERENT_BEZ_DZIALAN', 'każdy oferent ma działanie', `art. 14 ust. 3 ${USTAWA}`, 'Każdy oferent musi wykonywać co najmniej jedno działanie.');
const REPREZENTACJA = warunek('BRAK_REPREZENTACJI', 'opisano sposób reprezentacji', `art. 14 ust. 3 ${USTAWA}`, 'Oferta wspólna musi opisywać sposób reprezentacji wobec organu.');
const PODZIAL = warunek('BLEDNY_PODZIAL_KOSZTOW', 'koszty oferentów dają sumę kosztów', WZOR, 'Koszty oferentów nie dają sumy kosztów zadania.');

function calculateWspolna(c: Calculus, f: FaktyOfertyWspolnej): ZasadaOutcome {
  const [, drugi] = f.oferenci;
  const warunki = [
    c.holds(WSPOLNIE, drugi !== undefined, [countFact(c, 'oferenci', f.oferenci.length)]),
    c.holds(DZIALANIA, f.oferenci.every(({ dzialania }) => dzialania > 0), f.oferenci.map(({ dzialania }) => countFact(c, 'działania oferenta', dzialania))),
    isFact(c, REPREZENTACJA, f.reprezentacja),
    isEqual(c, PODZIAL, c.sum(krok('oferta.podzial', 'koszty oferentów razem'), f.oferenci.map(({ koszty }) => amountFact(c, 'koszty oferenta', koszty))), amountFact(c, 'suma kosztów', f.suma_kosztow)),
  ];
  c.warn({ kod: 'ODPOWIEDZIALNOSC_SOLIDARNA', opis: 'Oferenci odpowiadają solidarnie.', przepis: `art. 14 ust. 5 ${USTAWA}` });
  return { tak: warunki.every(Boolean) };
}

/** Whether a joint offer is complete. */
export const ofertaWspolna = defineZasada<FaktyOfertyWspolnej>({
  kod: 'oferta-wspolna', nazwa: 'oferta wspólna', pytanie: 'Czy oferta wspólna jest kompletna?', przepis: `art. 14 ust. 2–5 ${USTAWA}`,
  facts: FaktyOfertyWspolnej, na_dzien_przykladu: PRZYKLAD_DNIA, przyklad: { oferenci: [{ dzialania: 2, koszty: '6000.00' }, { dzialania: 1, koszty: '4000.00' }], suma_kosztow: '10000.00', reprezentacja: true },
  wersje: [{ od: OD, do: null, calculate: calculateWspolna }],
});
