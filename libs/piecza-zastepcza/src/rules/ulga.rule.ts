import { Fraction, Money, plainDate } from '@ostoja/kernel';
import { countFact, defineSwiadczenie, due, ODMOWA, type Calculus, type ConditionDefinition, type NazwanaKwota, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { faultyFact } from './wspolne.facts.js';
import { kwotaFaktu, przedZaokragleniem, uwr, warunek, wszystkie } from './wspolne.rule.js';
import { FaktyUlgiWOplacie, FaktyUlgiWZwrocie, procentUlamkiem } from './zwrot-swiadczen.facts.js';

const ART_194 = uwr('art. 194 ust. 2-3');
const UST_11 = uwr('art. 92 ust. 11');
const UCHWALA: ConditionDefinition = { kod: 'WARUNKI_UCHWALY', nazwa: 'warunki z uchwały rady powiatu', przepis: ART_194, odmowa: 'Nie spełniono warunków ulgi, które określiła rada powiatu.' };
const OKOLICZNOSCI: ConditionDefinition = { kod: 'BEZ_SZCZEGOLNYCH_OKOLICZNOSCI', nazwa: 'szczególnie uzasadnione okoliczności', przepis: UST_11, odmowa: 'Nie zachodzą szczególnie uzasadnione okoliczności dotyczące sytuacji rodziny.' };
const POROZUMIENIE: ConditionDefinition = { kod: 'BEZ_POROZUMIENIA', nazwa: 'porozumienie z wójtem', przepis: UST_11, odmowa: 'Ulgę przyznaje się w porozumieniu z wójtem (prezydentem miasta).' };
const RAZEM: StepDefinition = { kod: 'ulga.razem', nazwa: 'należność z odsetkami', przepis: UST_11 };
const CZESC: StepDefinition = { kod: 'ulga.czesc', nazwa: 'umarzana część', przepis: UST_11 };
const UMORZONE: StepDefinition = { kod: 'ulga.umorzone', nazwa: 'kwota umorzona', przepis: UST_11, prosto: 'Kwota umorzona' };
const DO_ZAPLATY: StepDefinition = { kod: 'ulga.do_zaplaty', nazwa: 'pozostaje do zapłaty', przepis: UST_11, prosto: 'Pozostaje do zapłaty' };
const RATA: StepDefinition = { kod: 'ulga.rata', nazwa: 'rata', przepis: UST_11, prosto: 'Rata' };

interface Ulga {
  readonly ulga: string;
  readonly naleznosc: string;
  readonly odsetki?: string;
  readonly procent?: string;
  readonly liczba_rat?: number;
}
const W_CALOSCI = new Set(['umorzenie', 'odstapienie']);

/** What remains to be paid and how; relief is discretionary, so this shows its effect when it is granted. */
function calculateUlga(c: Calculus, fakty: Ulga, przepis: string): Outcome {
  const razem = c.sum({ ...RAZEM, przepis }, [kwotaFaktu(c, 'należność', fakty.naleznosc), kwotaFaktu(c, 'odsetki', fakty.odsetki)]);
  const umorzone = c.round({ ...UMORZONE, przepis }, readUmorzone(c, fakty, razem, przepis));
  const doZaplaty = c.round({ ...DO_ZAPLATY, przepis }, c.difference({ ...przedZaokragleniem(DO_ZAPLATY), przepis }, razem, [c.fact('kwota umorzona', umorzone.toFraction())]));
  return {
    ...due(doZaplaty),
    kwoty: [
      { kod: 'umorzone', nazwa: 'kwota umorzona', kwota: umorzone, przepis },
      { kod: 'do_zaplaty', nazwa: 'pozostaje do zapłaty', kwota: doZaplaty, przepis },
      ...(fakty.ulga === 'raty' ? calculateRaty(c, doZaplaty, fakty.liczba_rat, przepis) : []),
    ],
  };
}

function readUmorzone(c: Calculus, { ulga, procent }: Ulga, razem: Quantity, przepis: string): Quantity {
  if (W_CALOSCI.has(ulga)) return razem;
  if (ulga !== 'umorzenie_czesci') return c.fact('kwota umorzona', Fraction.ZERO);
  if (procent === undefined) throw faultyFact('BRAK_PROCENTU', 'Podaj, jaką część należności umorzyć.', 'procent', przepis);
  return c.product({ ...CZESC, przepis }, c.fact('umarzana część', procentUlamkiem(procent), null, 'wskaźnik'), razem);
}

/** Equal instalments, rounded down to the grosz; the last one carries the rest, so that no grosz is lost. */
function calculateRaty(c: Calculus, kwota: Money, liczba: number | undefined, przepis: string): NazwanaKwota[] {
  if (liczba === undefined) throw faultyFact('BRAK_LICZBY_RAT', 'Podaj liczbę rat.', 'liczba_rat', przepis);
  const rata = Money.ofGrosze(kwota.grosze / BigInt(liczba));
  const ostatnia = Money.ofGrosze(kwota.grosze - rata.grosze * BigInt(liczba - 1));
  c.chosen({ ...RATA, przepis }, rata.toFraction(), [c.fact('pozostaje do zapłaty', kwota.toFraction()), countFact(c, 'liczba rat', liczba)]);
  return [
    { kod: 'rata', nazwa: 'każda rata oprócz ostatniej', kwota: rata, przepis },
    { kod: 'ostatnia_rata', nazwa: 'ostatnia rata', kwota: ostatnia, przepis },
  ];
}

const WSPOLNE = { rodzaj: 'uznaniowe', wyplata: 'jednorazowe', naleznosc: 'oplata', wersja_faktow: 1, evidence: [], budzet: [] } as const;

/** Relief in the parents' fee, on the terms of the council's resolution (art. 194 ust. 2-3). */
export const ulgaWOplacie = defineSwiadczenie<FaktyUlgiWOplacie>({
  ...WSPOLNE,
  kod: 'ulga-w-oplacie-rodzicow',
  nazwa: 'umorzenie, odroczenie, raty albo odstąpienie od opłaty rodziców',
  przepis: ART_194,
  facts: FaktyUlgiWOplacie,
  przyklad: { naleznosc: '3000.00', odsetki: '120.00', ulga: 'raty', liczba_rat: 10, warunki_uchwaly: true },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: (c, fakty) => (warunek(c, UCHWALA, fakty.warunki_uchwaly) ? calculateUlga(c, fakty, ART_194) : ODMOWA) }],
});

/** Relief in the return of undue benefits, in agreement with the mayor (art. 92 ust. 11). */
export const ulgaWZwrocie = defineSwiadczenie<FaktyUlgiWZwrocie>({
  ...WSPOLNE,
  kod: 'ulga-w-zwrocie-swiadczen-pieczy',
  nazwa: 'umorzenie, odroczenie albo raty zwrotu nienależnych świadczeń',
  przepis: UST_11,
  facts: FaktyUlgiWZwrocie,
  przyklad: { naleznosc: '3000.00', odsetki: '120.00', ulga: 'umorzenie_czesci', procent: '50', szczegolne_okolicznosci: true, porozumienie_z_wojtem: true },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [{
    od: plainDate('2012-01-01'), do: null,
    calculate: (c, fakty) => (wszystkie([warunek(c, OKOLICZNOSCI, fakty.szczegolne_okolicznosci), warunek(c, POROZUMIENIE, fakty.porozumienie_z_wojtem)]) ? calculateUlga(c, fakty, UST_11) : ODMOWA),
  }],
});
