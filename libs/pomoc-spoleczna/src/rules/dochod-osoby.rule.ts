import { Fraction, monthsBetween, type PlainMonth } from '@ostoja/kernel';
import type { Calculus, Quantity, StepDefinition } from '@ostoja/law';
import { calculateDochodJednorazowy, type ProgJednorazowy } from './dochod-jednorazowy.rule.js';
import { calculateDzialalnosc } from './dzialalnosc.rule.js';
import { faultyFact } from './faulty-fact.js';
import { calculateGospodarstwoRolne } from './gospodarstwo-rolne.rule.js';
import type { KontekstDochodu } from './kontekst-dochodu.rule.js';
import type { DochodFakt, OsobaFakt } from './osoba.facts.js';
import { findTraktowanie, type Traktowanie } from './rodzaj-dochodu.rule.js';

const UST_3 = 'art. 8 ust. 3 ustawy o pomocy społecznej';
const WLICZANY: StepDefinition = { kod: 'dochod.wliczany', nazwa: 'przychód podlegający wliczeniu', przepis: UST_3 };
const WYLACZONY: StepDefinition = { kod: 'dochod.wylaczony', nazwa: 'przychód niewliczany do dochodu', przepis: 'art. 8 ust. 4 i 4a ustawy o pomocy społecznej i przepisy odrębne' };
const INNY_MIESIAC: StepDefinition = { kod: 'dochod.inny_miesiac', nazwa: 'przychód z innego miesiąca', przepis: UST_3 };
const W_ZLOTYCH: StepDefinition = { kod: 'dochod.waluta', nazwa: 'przychód przeliczony na złote', przepis: 'art. 8 ust. 13 ustawy o pomocy społecznej' };
const PO_ODLICZENIACH: StepDefinition = { kod: 'dochod.po_odliczeniach', nazwa: 'dochód po odliczeniach', przepis: UST_3 };
const OBCIETY: StepDefinition = { kod: 'dochod.odliczenie_obciete', nazwa: 'dochód po odliczeniach, nie mniejszy niż zero', przepis: UST_3 };
const WYROWNANIE: StepDefinition = { kod: 'dochod.za_okres', nazwa: 'część wypłaty należna za miesiąc dochodu', przepis: 'art. 8 ust. 12 ustawy o pomocy społecznej' };
const RAZEM: StepDefinition = { kod: 'dochod.osoby.zrodla', nazwa: 'dochód osoby ze wszystkich źródeł', przepis: 'art. 8 ust. 3 i 10 ustawy o pomocy społecznej' };
const PO_ALIMENTACH: StepDefinition = { kod: 'dochod.osoby', nazwa: 'dochód osoby po odliczeniu alimentów', przepis: 'art. 8 ust. 3 pkt 3 ustawy o pomocy społecznej' };
const KOSZTY_ODLICZANE: StepDefinition = { kod: 'dochod.koszty_odliczane', nazwa: 'koszty uzyskania przychodu odlicza się w dniu decyzji', przepis: 'art. 8 ust. 3 pkt 1 ustawy o pomocy społecznej' };

const DZIALALNOSC = 'dzialalnosc_zasady_ogolne';

/** Monthly income of one person under art. 8 ups. Errors: facts without a month, an amount or an exchange rate. */
export function calculateDochodOsoby(c: Calculus, osoba: OsobaFakt, pole: string, kontekst: KontekstDochodu, prog: ProgJednorazowy): Quantity {
  const zrodla = (osoba.dochody ?? []).map((dochod, i) => calculateDochod(c, dochod, osoba.klucz, `${pole}.dochody.${i}`, kontekst, prog));
  warnDuplicates(c, osoba.dochody ?? []);
  const razem = c.sum(RAZEM, zrodla, osoba.klucz);
  const alimenty = (osoba.odliczenia ?? [])
    .filter(({ miesiac }) => miesiac === kontekst.miesiac)
    .map(({ kwota }) => c.fact('alimenty świadczone na rzecz innych osób', Fraction.parse(kwota), osoba.klucz));
  return alimenty.length === 0 ? razem : notBelowZero(c, c.difference(PO_ALIMENTACH, razem, alimenty, osoba.klucz), osoba.klucz);
}

function calculateDochod(c: Calculus, dochod: DochodFakt, klucz: string, pole: string, kontekst: KontekstDochodu, prog: ProgJednorazowy): Quantity {
  const traktowanie = findTraktowanie(c, dochod.rodzaj, kontekst);
  if (dochod.rodzaj === 'gospodarstwo_rolne') return calculateGospodarstwoRolne(c, dochod, klucz, pole);
  if (dochod.roczny !== undefined) {
    if (dochod.rodzaj !== DZIALALNOSC) throw faultyFact('ZEZNANIE_BEZ_DZIALALNOSCI', 'Zeznanie roczne dotyczy tylko działalności na zasadach ogólnych.', `${pole}.roczny`, 'art. 8 ust. 5 pkt 1 ustawy o pomocy społecznej');
    return calculateDzialalnosc(c, dochod.roczny, klucz, pole);
  }
  if (traktowanie.doOceny) warnDoOceny(c, dochod, traktowanie);
  const kwota = readKwota(c, dochod, klucz, pole, traktowanie);
  const { okres_od, okres_do } = dochod;
  if ((okres_od === undefined) !== (okres_do === undefined)) {
    throw faultyFact('OKRES_NIEPELNY', 'Podaj początek i koniec okresu, za który należała się wypłata.', `${pole}.${okres_od === undefined ? 'okres_od' : 'okres_do'}`, WYROWNANIE.przepis);
  }
  if (okres_od !== undefined && okres_do !== undefined) return calculateWyrownanie(c, dochod, kwota, klucz, pole, kontekst, traktowanie);
  const miesiac = readMiesiac(dochod, pole, kontekst);
  if (!traktowanie.wliczany) return c.chosen(WYLACZONY, Fraction.ZERO, [kwota, traktowanie.rodzaj], klucz);
  if (dochod.jednorazowy) return calculateDochodJednorazowy(c, deduct(c, dochod, kwota, klucz, kontekst, traktowanie), miesiac, klucz, kontekst, prog);
  if (miesiac !== kontekst.miesiac) return c.chosen(INNY_MIESIAC, Fraction.ZERO, [kwota, c.factText('miesiąc otrzymania', miesiac, klucz)], klucz);
  return deduct(c, dochod, kwota, klucz, kontekst, traktowanie);
}

function readKwota(c: Calculus, dochod: DochodFakt, klucz: string, pole: string, { rodzaj }: Traktowanie): Quantity {
  if (dochod.kwota === undefined) throw faultyFact('DOCHOD_BEZ_KWOTY', 'Podaj kwotę dochodu.', `${pole}.kwota`, UST_3);
  const kwota = c.fact(rodzaj.name, Fraction.parse(dochod.kwota), klucz, dochod.waluta === undefined ? 'PLN' : 'liczba');
  if (dochod.waluta === undefined || dochod.waluta === 'PLN') return kwota;
  if (dochod.kurs === undefined) throw faultyFact('DOCHOD_BEZ_KURSU', 'Podaj średni kurs NBP z dnia wydania decyzji.', `${pole}.kurs`, W_ZLOTYCH.przepis);
  return c.product(W_ZLOTYCH, kwota, c.fact(`kurs ${dochod.waluta}`, Fraction.parse(dochod.kurs), klucz, 'liczba'), klucz);
}

function readMiesiac(dochod: DochodFakt, pole: string, kontekst: KontekstDochodu): PlainMonth {
  const { miesiac } = dochod;
  if (miesiac === undefined) throw faultyFact('DOCHOD_BEZ_MIESIACA', 'Podaj miesiąc, w którym otrzymano dochód.', `${pole}.miesiac`, UST_3);
  if (miesiac > kontekst.ostatniMiesiac) throw faultyFact('DOCHOD_Z_PRZYSZLOSCI', 'Miesiąc otrzymania dochodu jeszcze nie nadszedł.', `${pole}.miesiac`, UST_3);
  return miesiac as PlainMonth;
}

function calculateWyrownanie(
  c: Calculus, dochod: DochodFakt, kwota: Quantity, klucz: string, pole: string, kontekst: KontekstDochodu, traktowanie: Traktowanie,
): Quantity {
  const [od, doKonca] = [dochod.okres_od as PlainMonth, dochod.okres_do as PlainMonth];
  const liczba = monthsBetween(od, doKonca) + 1;
  if (liczba < 1) throw faultyFact('OKRES_ODWROTNY', 'Koniec okresu, za który należała się wypłata, jest wcześniejszy niż jego początek.', `${pole}.okres_do`, WYROWNANIE.przepis);
  if (!traktowanie.wliczany) return c.chosen(WYLACZONY, Fraction.ZERO, [kwota, traktowanie.rodzaj], klucz);
  if (kontekst.miesiac < od || kontekst.miesiac > doKonca) {
    return c.chosen(INNY_MIESIAC, Fraction.ZERO, [kwota, c.factText('należne za okres', `${od} – ${doKonca}`, klucz)], klucz);
  }
  const netto = deduct(c, dochod, kwota, klucz, kontekst, traktowanie);
  return c.quotient(WYROWNANIE, netto, c.fact('liczba miesięcy okresu', Fraction.of(liczba), klucz, 'miesiące'), klucz);
}

/** Tax, contributions and, by the day of the decision, costs; they never go below zero and so never touch another source. */
function deduct(c: Calculus, dochod: DochodFakt, kwota: Quantity, klucz: string, kontekst: KontekstDochodu, traktowanie: Traktowanie): Quantity {
  const wliczany = c.chosen(WLICZANY, kwota.value, [kwota, traktowanie.rodzaj], klucz);
  const odliczenia: Quantity[] = [];
  const add = (nazwa: string, wartosc: string | undefined) => {
    if (wartosc !== undefined) odliczenia.push(c.fact(nazwa, Fraction.parse(wartosc), klucz));
  };
  add('podatek dochodowy', dochod.podatek);
  add('składka na ubezpieczenie zdrowotne', dochod.skladka_zdrowotna);
  add('składki na ubezpieczenia społeczne', dochod.skladki_spoleczne);
  if (dochod.koszty !== undefined && areKosztyOdliczane(c, kontekst)) add('koszty uzyskania przychodu', dochod.koszty);
  return odliczenia.length === 0 ? wliczany : notBelowZero(c, c.difference(PO_ODLICZENIACH, wliczany, odliczenia, klucz), klucz);
}

function areKosztyOdliczane(c: Calculus, kontekst: KontekstDochodu): boolean {
  const odliczane = c.param('pomoc_spoleczna.dochod.koszty_uzyskania_odliczane', kontekst.dzienDecyzji);
  const result = c.holds(KOSZTY_ODLICZANE, !odliczane.value.isZero, [odliczane]);
  if (!result) {
    c.warn({ kod: KOSZTY_ODLICZANE.kod, opis: 'Kosztów uzyskania przychodu nie odliczono: w dniu decyzji przepis na to nie pozwalał.', przepis: odliczane.legalBasis });
  }
  return result;
}

function notBelowZero(c: Calculus, kwota: Quantity, klucz: string): Quantity {
  if (!kwota.value.isNegative) return kwota;
  c.warn({ kod: OBCIETY.kod, opis: 'Odliczenie jest większe niż dochód, od którego się je odejmuje; przyjęto zero.', przepis: OBCIETY.przepis });
  return c.chosen(OBCIETY, Fraction.ZERO, [kwota], klucz);
}

function warnDoOceny(c: Calculus, dochod: DochodFakt, { rodzaj, wliczany }: Traktowanie): void {
  const opis = `Dochód rodzaju „${rodzaj.name}” ${wliczany ? 'wliczono' : 'pominięto'}; pracownik powinien sprawdzić, czym jest (kod ${dochod.rodzaj}).`;
  c.warn({ kod: 'dochod.do_oceny', opis, przepis: rodzaj.legalBasis });
}

function warnDuplicates(c: Calculus, dochody: readonly DochodFakt[]): void {
  const seen = new Set<string>();
  for (const { platnik, rodzaj, miesiac } of dochody) {
    if (platnik === undefined || miesiac === undefined) continue;
    const key = `${platnik}|${rodzaj}|${miesiac}`;
    if (seen.has(key)) c.warn({ kod: 'dochod.powtorzony', opis: 'Ten sam płatnik występuje dwa razy w miesiącu: powtórzenie czy wyrównanie?', przepis: UST_3 });
    seen.add(key);
  }
}
