import { Fraction, plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { FaktyKwotyNienaleznej, FaktyRoznicyOplaty, type FaktySwiadczeniaNienaleznego, type MiesiacNienaleznyFakt } from './zwrot.facts.js';

const PKT_16 = 'art. 6 pkt 16 ustawy o pomocy społecznej';
const ART_98A = 'art. 98a ustawy o pomocy społecznej';
const UST_7 = 'art. 104 ust. 7 ustawy o pomocy społecznej';
const PIENIEZNE: ConditionDefinition = { kod: 'SWIADCZENIE_NIEPIENIEZNE', nazwa: 'świadczenie jest pieniężne', przepis: PKT_16, odmowa: 'Nienależnie pobrane może być tylko świadczenie pieniężne.' };
const PRZYCZYNA: ConditionDefinition = { kod: 'PRZYCZYNA_NIE_PO_STRONIE_OSOBY', nazwa: 'nieprawdziwe informacje lub niezgłoszona zmiana', przepis: PKT_16, odmowa: 'Świadczenia nie pobrano na podstawie nieprawdziwych informacji ani wskutek niezgłoszenia zmiany sytuacji.' };
const POUCZENIE: ConditionDefinition = { kod: 'BRAK_POUCZENIA', nazwa: 'osoba była pouczona o obowiązku zgłaszania zmian', przepis: `${PKT_16}, art. 109 ustawy o pomocy społecznej`, odmowa: 'Osoby nie pouczono o obowiązku zgłaszania zmian, a sądy wymagają świadomego działania.' };
const OPLATA_ZANIZONA: ConditionDefinition = { kod: 'PRZYCZYNA_NIE_PO_STRONIE_OSOBY', nazwa: 'nieprawdziwe informacje lub niezgłoszona zmiana', przepis: ART_98A, odmowa: 'Opłaty nie ustalono na podstawie nieprawdziwych informacji ani wskutek niezgłoszenia zmiany sytuacji.' };
const KONIEC_10_LAT: StepDefinition = { kod: 'nienalezne.koniec_dziesieciu_lat', nazwa: 'ostatni dzień, w którym można wydać decyzję o zwrocie', przepis: UST_7 };
const W_TERMINIE: StepDefinition = { kod: 'nienalezne.przed_uplywem_dziesieciu_lat', nazwa: 'od pobrania nie upłynęło więcej niż 10 lat', przepis: UST_7 };
const NADPLATA: StepDefinition = { kod: 'nienalezne.nadplata_miesiaca', nazwa: 'wypłacono ponad kwotę należną', przepis: PKT_16 };
const NIE_MNIEJ: StepDefinition = { kod: 'nienalezne.nie_mniej_niz_zero', nazwa: 'nie mniej niż zero', przepis: PKT_16 };
const RAZEM: StepDefinition = { kod: 'nienalezne.razem', nazwa: 'razem pobrano nienależnie', przepis: 'art. 98 ustawy o pomocy społecznej', prosto: 'Razem pobrano nienależnie' };
const DO_ZWROTU: StepDefinition = { kod: 'nienalezne.do_zwrotu', nazwa: 'do zwrotu po odjęciu wpłat', przepis: 'art. 98 i art. 104 ust. 1 ustawy o pomocy społecznej', prosto: 'Do zwrotu' };
const ROZNICA: StepDefinition = { kod: 'oplata.roznica_miesiaca', nazwa: 'różnica między opłatą należną a wniesioną', przepis: ART_98A };
const ROZNICA_RAZEM: StepDefinition = { kod: 'oplata.roznica_razem', nazwa: 'różnica opłat razem', przepis: ART_98A, prosto: 'Do dopłaty razem' };
const ROZNICA_DODATNIA: StepDefinition = { kod: 'oplata.nie_mniej_niz_zero', nazwa: 'nie mniej niż zero', przepis: ART_98A };
const PRZYCZYNY_OSOBY: ReadonlySet<string> = new Set(['nieprawdziwe_informacje', 'niepoinformowanie_o_zmianie']);
const ZERO: Quantity = { value: Fraction.ZERO };

/** Is the benefit undue: cash, got by untrue information or by silence, by a person who knew the duty (art. 6 pkt 16 ups and the courts). */
export function isNienalezne(c: Calculus, { pieniezne, przyczyna, pouczona }: FaktySwiadczeniaNienaleznego): boolean {
  return [c.holds(PIENIEZNE, pieniezne), c.holds(PRZYCZYNA, PRZYCZYNY_OSOBY.has(przyczyna)), c.holds(POUCZENIE, pouczona)].every(Boolean);
}

function calculate(c: Calculus, fakty: FaktyKwotyNienaleznej): Outcome {
  if (!isNienalezne(c, fakty)) return ODMOWA;
  const razem = c.sum(RAZEM, fakty.miesiace.map((miesiac) => calculateNadplata(c, miesiac)));
  const zwrocono = c.fact('kwota już zwrócona', Fraction.parse(fakty.zwrocono ?? '0'));
  const doZwrotu = c.max(NIE_MNIEJ, c.difference(DO_ZWROTU, razem, [zwrocono]), ZERO);
  return { spelnia_warunki: true, kwota: c.round(DO_ZWROTU, doZwrotu), kwota_min: null, kwota_max: null };
}

/** Ten years are counted for each payment by itself, so an old month drops out and the younger ones stay. */
function calculateNadplata(c: Calculus, { miesiac, dzien_pobrania, wyplacono, nalezne }: MiesiacNienaleznyFakt): Quantity {
  const { koniec } = c.term(KONIEC_10_LAT, { zdarzenie: plainDate(dzien_pobrania), nazwa_zdarzenia: 'pobranie świadczenia', dlugosc: c.param('pomoc_spoleczna.zwrot.zakaz_decyzji'), liczenie: 'kalendarzowe', na_czynnosc: false });
  if (!c.isAtMost(W_TERMINIE, c.date('dzień decyzji', c.day), c.date('koniec dziesięciu lat', koniec))) {
    c.warn({ kod: 'MIESIAC_PO_DZIESIECIU_LATACH', opis: `Za miesiąc ${miesiac} nie wydaje się już decyzji o zwrocie.`, przepis: UST_7 });
    return ZERO;
  }
  const nadplata = c.difference(NADPLATA, c.fact(`wypłacono za ${miesiac}`, Fraction.parse(wyplacono)), [c.fact(`należne za ${miesiac}`, Fraction.parse(nalezne))]);
  return c.max(NIE_MNIEJ, nadplata, ZERO);
}

/** Undue cash benefit to be returned, whatever the income (art. 6 pkt 16, 98, 104 ust. 7 ups). */
export const nienaleznePobraneSwiadczenie = defineSwiadczenie<FaktyKwotyNienaleznej>({
  kod: 'nienaleznie-pobrane-swiadczenie',
  nazwa: 'nienależnie pobrane świadczenie do zwrotu',
  przepis: 'art. 6 pkt 16, art. 98 i art. 104 ustawy o pomocy społecznej',
  rodzaj: 'obligatoryjne',
  naleznosc: 'oplata',
  wyplata: 'jednorazowe',
  facts: FaktyKwotyNienaleznej,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: {
    pieniezne: true, przyczyna: 'niepoinformowanie_o_zmianie', pouczona: true, zwrocono: '100.00',
    miesiace: [{ miesiac: '2026-01', dzien_pobrania: '2026-01-15', wyplacono: '600.00', nalezne: '250.00' }, { miesiac: '2026-02', dzien_pobrania: '2026-02-13', wyplacono: '600.00', nalezne: '0.00' }],
  },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2010-03-31'), do: null, calculate }],
});

function calculateRoznica(c: Calculus, { przyczyna, miesiace }: FaktyRoznicyOplaty): Outcome {
  if (!c.holds(OPLATA_ZANIZONA, PRZYCZYNY_OSOBY.has(przyczyna))) return ODMOWA;
  const roznice = miesiace.map(({ miesiac, nalezna, wniesiono }) =>
    c.max(ROZNICA_DODATNIA, c.difference(ROZNICA, c.fact(`opłata należna za ${miesiac}`, Fraction.parse(nalezna)), [c.fact(`opłata wniesiona za ${miesiac}`, Fraction.parse(wniesiono))]), ZERO));
  return { spelnia_warunki: true, kwota: c.round(ROZNICA_RAZEM, c.sum(ROZNICA_RAZEM, roznice)), kwota_min: null, kwota_max: null };
}

/** Difference between the fee paid and the fee due, owed to the gmina or powiat (art. 98a ups, since 2021-05-30). */
export const roznicaOplaty = defineSwiadczenie<FaktyRoznicyOplaty>({
  kod: 'roznica-oplaty',
  nazwa: 'różnica zaniżonej opłaty do zwrotu',
  przepis: ART_98A,
  rodzaj: 'obligatoryjne',
  naleznosc: 'oplata',
  wyplata: 'jednorazowe',
  facts: FaktyRoznicyOplaty,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: { przyczyna: 'nieprawdziwe_informacje', miesiace: [{ miesiac: '2026-01', wniesiono: '300.00', nalezna: '450.00' }] },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2021-05-30'), do: null, calculate: calculateRoznica }],
});

