import { Fraction, Money, plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import { FaktyZwrotuWydatkow } from './zwrot.facts.js';

const UST_1 = 'art. 96 ust. 1 pkt 3 ustawy o pomocy społecznej';
const UST_2 = 'art. 96 ust. 2 ustawy o pomocy społecznej';
const UST_3 = 'art. 96 ust. 3 ustawy o pomocy społecznej';
const ZWROTNE: ConditionDefinition = { kod: 'SWIADCZENIE_BEZZWROTNE', nazwa: 'wydatki na to świadczenie podlegają zwrotowi', przepis: UST_2, odmowa: 'Wydatki na zasiłek przyznany bez warunku zwrotu nie podlegają zwrotowi.' };
const DOCHOD: ConditionDefinition = { kod: 'DOCHOD_NIE_PRZEKRACZA_KRYTERIUM', nazwa: 'dochód na osobę przekracza kryterium', przepis: UST_2, odmowa: 'Dochód na osobę w rodzinie osoby zobowiązanej nie przekracza kryterium dochodowego.' };
const BEZ_UMOWY: ConditionDefinition = { kod: 'UMOWA_O_POMOCY', nazwa: 'nie zawarto umowy o pomocy', przepis: 'art. 103 ust. 1 ustawy o pomocy społecznej', odmowa: 'Z małżonkiem lub krewnymi zawarto umowę o wysokości pomocy, więc nie zwracają oni wydatków.' };
const KOLEJNOSC: ConditionDefinition = { kod: 'ZSTEPNI_PRZED_WSTEPNYMI', nazwa: 'zstępni przed wstępnymi', przepis: UST_1, odmowa: 'Są zstępni zobowiązani do zwrotu, a zwracają oni przed wstępnymi.' };
const NIE_ZWROCONO: ConditionDefinition = { kod: 'WYDATKI_JUZ_ZWROCONE', nazwa: 'wydatków jeszcze nie zwrócono', przepis: 'art. 96 ust. 1 ustawy o pomocy społecznej', odmowa: 'Wydatki zostały już zwrócone.' };
const SPADEK: ConditionDefinition = { kod: 'POGRZEB_TYLKO_Z_MASY_SPADKOWEJ', nazwa: 'zwrot z masy spadkowej', przepis: UST_3, odmowa: 'Koszty pogrzebu zwraca się tylko z masy spadkowej.' };
const BEZ_ZASILKU: ConditionDefinition = { kod: 'PRZYSLUGUJE_ZASILEK_POGRZEBOWY', nazwa: 'nie przysługuje zasiłek pogrzebowy', przepis: UST_3, odmowa: 'Po zmarłym przysługuje zasiłek pogrzebowy.' };
const NA_OSOBE: StepDefinition = { kod: 'zwrot.dochod_na_osobe', nazwa: 'dochód na osobę w rodzinie zobowiązanego', przepis: UST_2 };
const PROG: StepDefinition = { kod: 'zwrot.prog', nazwa: 'próg dochodu', przepis: UST_2 };
const CZESC: StepDefinition = { kod: 'zwrot.czesc', nazwa: 'część podlegająca zwrotowi', przepis: 'art. 96 ust. 2 i 4 ustawy o pomocy społecznej' };
const POZOSTALO: StepDefinition = { kod: 'zwrot.pozostalo', nazwa: 'pozostało do zwrotu', przepis: 'art. 96 ust. 1 ustawy o pomocy społecznej' };
const GRANICA: StepDefinition = { kod: 'zwrot.granica', nazwa: 'nie więcej niż granica odpowiedzialności', przepis: 'art. 96 ust. 1 pkt 2-3 ustawy o pomocy społecznej' };
const KWOTA: StepDefinition = { kod: 'zwrot.kwota', nazwa: 'kwota zwrotu', przepis: 'art. 96 ustawy o pomocy społecznej', prosto: 'Kwota zwrotu' };
const SETNA = Money.ofGrosze(1n).toFraction();
const KREWNI: ReadonlySet<string> = new Set(['malzonek', 'zstepny', 'wstepny']);

function calculate(c: Calculus, fakty: FaktyZwrotuWydatkow): Outcome {
  const czyPogrzeb = fakty.rodzaj === 'pogrzeb';
  const warunki = czyPogrzeb ? isZwrotPogrzebu(c, fakty) : isZwrot(c, fakty);
  if (!warunki) return ODMOWA;
  const wydatki = c.fact('poniesione wydatki', Fraction.parse(fakty.wydatki));
  const procent = c.fact('część podlegająca zwrotowi', czyPogrzeb ? Fraction.ONE : Fraction.parse(fakty.procent_zwrotu).times(SETNA), null, 'wskaźnik');
  const zwrocono = c.fact('kwota już zwrócona', Fraction.parse(fakty.zwrocono ?? '0'));
  const pozostalo = c.difference(POZOSTALO, c.product(CZESC, wydatki, procent), [zwrocono]);
  if (!c.isMore(NIE_ZWROCONO, pozostalo, { value: Fraction.ZERO })) return ODMOWA;
  return { spelnia_warunki: true, kwota: c.round(KWOTA, limit(c, fakty, pozostalo, zwrocono)), kwota_min: null, kwota_max: null };
}

function isZwrotPogrzebu(c: Calculus, { zobowiazany, zasilek_pogrzebowy }: FaktyZwrotuWydatkow): boolean {
  return [c.holds(SPADEK, zobowiazany === 'spadkobierca'), c.holds(BEZ_ZASILKU, !zasilek_pogrzebowy)].every(Boolean);
}

function isZwrot(c: Calculus, fakty: FaktyZwrotuWydatkow): boolean {
  const { rodzaj, zobowiazany, liczba_osob, dochod, umowa_o_pomocy, sa_zstepni } = fakty;
  const krewny = KREWNI.has(zobowiazany);
  const kryterium = c.param(`pomoc_spoleczna.kryterium.${liczba_osob === 1 ? 'osoba_samotnie_gospodarujaca' : 'osoba_w_rodzinie'}`);
  const naOsobe = c.quotient(NA_OSOBE, c.fact('dochód rodziny zobowiązanego', Fraction.parse(dochod)), c.fact('liczba osób', Fraction.of(liczba_osob), null, 'osoby'));
  return [
    c.holds(ZWROTNE, rodzaj !== 'bezzwrotne'),
    c.isMore(DOCHOD, naOsobe, c.product(PROG, c.param('pomoc_spoleczna.zwrot.wydatki.prog'), kryterium)),
    c.holds(BEZ_UMOWY, !(krewny && umowa_o_pomocy)),
    c.holds(KOLEJNOSC, !(zobowiazany === 'wstepny' && sa_zstepni)),
  ].every(Boolean);
}

/** Heirs answer from the estate; spouse and kin up to the amount in the decision for the person who was helped, less what came back already. */
function limit(c: Calculus, { zobowiazany, masa_spadkowa, kwota_z_decyzji }: FaktyZwrotuWydatkow, pozostalo: Quantity, zwrocono: Quantity): Quantity {
  if (zobowiazany === 'spadkobierca') {
    if (masa_spadkowa === undefined) throw faultyFact('MASA_SPADKOWA_NIEZNANA', 'Podaj wartość masy spadkowej: spadkobierca zwraca wydatki tylko z niej.', 'masa_spadkowa', GRANICA.przepis);
    return c.min(GRANICA, pozostalo, c.fact('masa spadkowa', Fraction.parse(masa_spadkowa)));
  }
  if (!KREWNI.has(zobowiazany)) return pozostalo;
  if (kwota_z_decyzji === undefined) throw faultyFact('KWOTA_Z_DECYZJI_NIEZNANA', 'Podaj kwotę zwrotu ustaloną w decyzji dla osoby lub rodziny korzystającej: krewni odpowiadają do tej kwoty.', 'kwota_z_decyzji', GRANICA.przepis);
  const zDecyzji = c.difference(POZOSTALO, c.fact('kwota z decyzji', Fraction.parse(kwota_z_decyzji)), [zwrocono]);
  return c.max(GRANICA, c.min(GRANICA, pozostalo, zDecyzji), { value: Fraction.ZERO });
}

/** Refund of expenses on benefits (art. 96 ups). */
export const zwrotWydatkow = defineSwiadczenie<FaktyZwrotuWydatkow>({
  kod: 'zwrot-wydatkow-na-swiadczenia',
  nazwa: 'zwrot wydatków na świadczenia',
  przepis: 'art. 96 ustawy o pomocy społecznej',
  rodzaj: 'obligatoryjne',
  naleznosc: 'oplata',
  wyplata: 'jednorazowe',
  facts: FaktyZwrotuWydatkow,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: { rodzaj: 'uslugi', wydatki: '1000.00', procent_zwrotu: '50', zobowiazany: 'osoba_lub_rodzina', liczba_osob: 1, dochod: '1500.00' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2005-10-04'), do: null, calculate }],
});
