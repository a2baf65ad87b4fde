import { addDays, ageOn, addMonths, Fraction, plainDate } from '@ostoja/kernel';
import { countFact, defineZasada, type Calculus, type ConditionDefinition, type Quantity, type StepDefinition, type ZasadaOutcome } from '@ostoja/law';
import { FaktyOsobyDoPomocy, FaktyWiekuWPlacowce, FaktyWypoczynkuRodziny } from './limity.facts.js';
import { limit } from './limity.zasada.js';
import { uwr, warunek, wszystkie } from './wspolne.rule.js';

const ART_WIEK = uwr('art. 95 ust. 1-2, art. 102, 111 ust. 3, art. 231-232');
const WIEK: ConditionDefinition = {
  kod: 'DZIECKO_PONIZEJ_WIEKU', nazwa: 'dziecko osiągnęło wiek albo zachodzi wyjątek', przepis: ART_WIEK,
  odmowa: 'Dziecko nie osiągnęło wieku, od którego może być w tej placówce, i nie zachodzi wyjątek.',
};
const PRZED_ROKIEM: ConditionDefinition = { kod: 'DZIECKO_UKONCZYLO_ROK', nazwa: 'dziecko nie ukończyło pierwszego roku życia', przepis: uwr('art. 111 ust. 3'), odmowa: 'W ośrodku preadopcyjnym dziecko może być tylko do ukończenia pierwszego roku życia.' };

const BEZ_GRANICY: StepDefinition = { kod: 'wiek.bez_granicy', nazwa: 'placówka typu rodzinnego nie ma granicy wieku', przepis: uwr('art. 102') };

const PRZED_2015: StepDefinition = { kod: 'wiek.pobyt_przed_2015', nazwa: 'pobyt w dawnej placówce nie miał jeszcze granicy wieku', przepis: uwr('art. 231-232') };

/** A child below the age came in an emergency: it goes to family care at once (art. 103 ust. 9). */
function warnNatychmiast(c: Calculus): void {
  c.warn({ kod: 'PRZENIESC_DO_PIECZY_RODZINNEJ', opis: 'Dziecku poniżej tego wieku trzeba niezwłocznie zapewnić rodzinną pieczę zastępczą.', przepis: uwr('art. 103 ust. 9') });
}

function readProg(c: Calculus, { czynnosc, sprzed_2012 }: FaktyWiekuWPlacowce) {
  const przejsciowy = sprzed_2012 ? c.findParam(`piecza.wiek.${czynnosc === 'przyjecie' ? 'pow_minimum_przejsciowy' : 'pow_pobyt_przejsciowy'}`) : null;
  return przejsciowy ?? c.param('piecza.wiek.pow_minimum');
}

/** Children who lived in an old facility could stay whatever their age until 2015 (art. 231-232). */
const isPobytBezGranicy = (c: Calculus, { czynnosc, sprzed_2012 }: FaktyWiekuWPlacowce): boolean =>
  czynnosc === 'pobyt' && sprzed_2012 === true && c.findParam('piecza.wiek.pow_pobyt_przejsciowy') === null;

function sprawdzWiek(c: Calculus, fakty: FaktyWiekuWPlacowce): ZasadaOutcome {
  const wiek = c.fact('wiek dziecka', Fraction.of(ageOn(plainDate(fakty.data_urodzenia), c.day)), null, 'lata');
  if (fakty.typ === 'rodzinna') return { tak: c.holds(BEZ_GRANICY, true, [wiek]) };
  if (fakty.typ === 'iop') {
    const granica = c.param('piecza.wiek.iop_maksimum');
    return { tak: c.isLess(PRZED_ROKIEM, wiek, granica), limity: [limit('wiek', 'wiek, do którego dziecko może przebywać', granica, 'lata')] };
  }
  if (isPobytBezGranicy(c, fakty)) return { tak: c.holds(PRZED_2015, true, [wiek]) };
  const prog = readProg(c, fakty);
  const interwencyjne = fakty.typ === 'interwencyjna' && fakty.przyjecie_interwencyjne === true;
  const mlodsze = wiek.value.isLess(prog.value);
  if (mlodsze && fakty.typ === 'interwencyjna') warnNatychmiast(c);
  return {
    tak: c.holds(WIEK, !mlodsze || interwencyjne || fakty.rodzic_w_placowce === true || fakty.wyjatkowy_przypadek === true, [wiek, prog]),
    limity: [limit('wiek', 'wiek, od którego dziecko może być w placówce', prog, 'lata')],
  };
}

/** May a child of this age be admitted to, or stay in, the facility? */
export const wiekWPlacowce = defineZasada<FaktyWiekuWPlacowce>({
  kod: 'wiek-dziecka-w-placowce',
  nazwa: 'wiek dziecka w placówce opiekuńczo-wychowawczej i ośrodku preadopcyjnym',
  przepis: ART_WIEK,
  pytanie: 'Czy dziecko w tym wieku może zostać przyjęte do placówki albo w niej przebywać?',
  facts: FaktyWiekuWPlacowce,
  przyklad: { typ: 'socjalizacyjna', czynnosc: 'przyjecie', data_urodzenia: '2018-05-01', wyjatkowy_przypadek: true },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: sprawdzWiek }],
});

const ART_POMOC = uwr('art. 57 ust. 1a, art. 64 ust. 2, art. 99 ust. 2');
const WNIOSEK: ConditionDefinition = { kod: 'BRAK_WNIOSKU', nazwa: 'złożono wniosek', przepis: ART_POMOC, odmowa: 'Osobę do pomocy zatrudnia się na wniosek.' };
const WIECEJ: ConditionDefinition = { kod: 'ZA_MALO_DZIECI', nazwa: 'dzieci jest więcej, niż wynosi próg', przepis: ART_POMOC, odmowa: 'Przy tej liczbie dzieci zatrudnienie nie jest obowiązkowe; w szczególnie uzasadnionych przypadkach starosta może zatrudnić.' };
const UPRAWNIONE: ConditionDefinition = { kod: 'RODZINA_SPOKREWNIONA', nazwa: 'forma, której przysługuje osoba do pomocy', przepis: ART_POMOC, odmowa: 'Przepis nie obejmuje rodziny zastępczej spokrewnionej.' };
const PROG_POMOCY = { rodzina: 'rodzina_zastepcza_powyzej_dzieci', rodzinny_dom_dziecka: 'rdd_powyzej_dzieci', placowka_rodzinna: 'placowka_jedna' } as const;

function sprawdzPomoc(c: Calculus, { gdzie, dzieci, wniosek }: FaktyOsobyDoPomocy): ZasadaOutcome {
  if (!c.holds(UPRAWNIONE, gdzie !== 'spokrewniona', [c.factText('forma', gdzie)])) return { tak: false };
  const prog = c.param(`piecza.osoba_do_pomocy.${PROG_POMOCY[gdzie as keyof typeof PROG_POMOCY]}`);
  const liczba = countFact(c, 'liczba dzieci', dzieci, 'osoby');
  const limity = [limit('dzieci', 'obowiązek, gdy dzieci jest więcej niż', prog)];
  if (gdzie === 'placowka_rodzinna') limity.push(limit('dzieci_druga_osoba', 'druga osoba, gdy dzieci jest więcej niż', c.param('piecza.osoba_do_pomocy.placowka_dwie')));
  return { tak: wszystkie([warunek(c, WNIOSEK, wniosek), c.isMore(WIECEJ, liczba, prog)]), limity };
}

/** Must a helper be employed? */
export const osobaDoPomocy = defineZasada<FaktyOsobyDoPomocy>({
  kod: 'obowiazek-zatrudnienia-osoby-do-pomocy',
  nazwa: 'osoba do pomocy przy opiece nad dziećmi i pracach gospodarskich',
  przepis: ART_POMOC,
  pytanie: 'Czy trzeba zatrudnić osobę do pomocy?',
  facts: FaktyOsobyDoPomocy,
  przyklad: { gdzie: 'rodzina', dzieci: 4, wniosek: true },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: sprawdzPomoc }],
});

const ART_69 = uwr('art. 69 ust. 1 i 3');
const DNI: ConditionDefinition = { kod: 'ZA_DUZO_DNI', nazwa: 'dni wypoczynku w granicach limitu', przepis: ART_69, odmowa: 'Razem z wykorzystanymi dniami przekroczono liczbę dni wypoczynku w ciągu 12 miesięcy.' };
const W_CZASIE: ConditionDefinition = { kod: 'ZGLOSZENIE_ZA_POZNO', nazwa: 'zgłoszenie w terminie', przepis: ART_69, odmowa: 'Wypoczynek zgłoszono za późno.' };
const RAZEM = { kod: 'wypoczynek.razem', nazwa: 'dni razem', przepis: ART_69, jednostka: 'dni' } as const;

function sprawdzWypoczynek(c: Calculus, fakty: FaktyWypoczynkuRodziny): ZasadaOutcome {
  const prog = c.param('piecza.urlop.dni');
  const razem: Quantity = c.sum(RAZEM, [countFact(c, 'dni wykorzystane', fakty.wykorzystane, 'dni'), countFact(c, 'dni planowane', fakty.planowane, 'dni')]);
  const ostatni = addDays(plainDate(fakty.poczatek), -c.param('piecza.urlop.zgloszenie').value.toInteger());
  return {
    tak: wszystkie([c.isAtMost(DNI, razem, prog), c.holds(W_CZASIE, fakty.zgloszenie <= ostatni, [c.factText('dzień zgłoszenia', fakty.zgloszenie), c.factText('najpóźniej', ostatni)])]),
    limity: [limit('dni', `dni wypoczynku od ${addMonths(plainDate(fakty.poczatek), -c.param('piecza.urlop.okres').value.toInteger())}`, prog, 'dni')],
  };
}

/** May a paid family take these days of respite? */
export const wypoczynekRodziny = defineZasada<FaktyWypoczynkuRodziny>({
  kod: 'wypoczynek-rodziny-zawodowej',
  nazwa: 'czasowe niesprawowanie opieki w związku z wypoczynkiem',
  przepis: ART_69,
  pytanie: 'Czy rodzina zawodowa albo prowadzący rodzinny dom może wziąć te dni wypoczynku?',
  facts: FaktyWypoczynkuRodziny,
  przyklad: { wykorzystane: 20, planowane: 10, zgloszenie: '2026-05-20', poczatek: '2026-07-01' },
  na_dzien_przykladu: plainDate('2026-05-20'),
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: sprawdzWypoczynek }],
});
