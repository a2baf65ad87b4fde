import { plainDate } from '@ostoja/kernel';
import { countFact, defineZasada, type Calculus, type ConditionDefinition, type NazwanyLimit, type ParameterValue, type Quantity, type StepDefinition, type StepUnit, type ZasadaOutcome } from '@ostoja/law';
import { FaktyLimituPlacowki, FaktyLimituRodziny, FaktyObciazenia } from './limity.facts.js';
import { uwr } from './wspolne.rule.js';

const RAZEM: StepDefinition = { kod: 'limit.razem', nazwa: 'razem po przyjęciu', przepis: uwr('art. 53, 61, 95'), jednostka: 'osoby' };

/** The limit of a parameter as a line of the answer. */
export const limit = (kod: string, nazwa: string, { value, legalBasis }: ParameterValue, jednostka: StepUnit = 'osoby'): NazwanyLimit => ({ kod, nazwa, wartosc: value, jednostka, przepis: legalBasis });

const poPrzyjeciu = (c: Calculus, obecnie: number, przyjmowane: number): Quantity =>
  c.sum(RAZEM, [countFact(c, 'obecnie', obecnie, 'osoby'), countFact(c, 'przyjmowane', przyjmowane, 'osoby')]);

const ART_RODZINA = uwr('art. 53, 58 ust. 2, art. 61, 67, 75');
const LIMIT_RODZINY: StepDefinition = { kod: 'limit.rodziny', nazwa: 'liczba dzieci w granicach limitu', przepis: ART_RODZINA };
const LIMIT_ALBO_RODZENSTWO: ConditionDefinition = {
  kod: 'LIMIT_DZIECI_PRZEKROCZONY', nazwa: 'limit zachowany albo dopuszczalny wyjątek dla rodzeństwa', przepis: ART_RODZINA,
  odmowa: 'Liczba dzieci przekracza limit, a wyjątek dla rodzeństwa wymaga zgody opiekunów i pozytywnej opinii koordynatora.',
};
const PARAMETR_FORMY: Readonly<Record<FaktyLimituRodziny['forma'], string | null>> = {
  niezawodowa: 'rodzina_zastepcza', zawodowa: 'rodzina_zastepcza', specjalistyczna: 'rodzina_zastepcza', pogotowie: 'rodzina_zastepcza',
  rodzinny_dom_dziecka: 'rodzinny_dom_dziecka', spokrewniona_z_inna: 'polaczenie_spokrewniona_z_inna', spokrewniona_z_domem: 'polaczenie_spokrewniona_z_rdd', spokrewniona: null, pomocowa: null,
};

/** A kinship family has no limit, and the limit of a family does not bind it while it is a helper family. */
function sprawdzRodzine(c: Calculus, fakty: FaktyLimituRodziny): ZasadaOutcome {
  const nazwa = PARAMETR_FORMY[fakty.forma];
  const razem = poPrzyjeciu(c, fakty.obecnie, fakty.przyjmowane);
  if (nazwa === null) return { tak: true };
  const prog = c.param(`piecza.limit.${nazwa}`);
  const wLimicie = c.isAtMost(LIMIT_RODZINY, razem, prog);
  if (!wLimicie && fakty.forma === 'pogotowie') {
    c.warn({ kod: 'POGOTOWIE_MOZE_ODMOWIC', opis: 'Pogotowie rodzinne może odmówić przyjęcia w szczególnie uzasadnionym przypadku, gdy dzieci będzie więcej niż troje.', przepis: uwr('art. 58 ust. 2 pkt 1') });
  }
  const wyjatek = fakty.rodzenstwo === true && fakty.zgoda === true && fakty.opinia_koordynatora === true;
  return {
    tak: c.holds(LIMIT_ALBO_RODZENSTWO, wLimicie || wyjatek || fakty.forma === 'pogotowie', [razem, prog]),
    limity: [limit('dzieci', 'najwyższa liczba dzieci i pełnoletnich wychowanków', prog)],
  };
}

/** May the family or family home take in these children? */
export const limitDzieciWRodzinie = defineZasada<FaktyLimituRodziny>({
  kod: 'limit-dzieci-w-rodzinnej-pieczy',
  nazwa: 'limit dzieci w rodzinie zastępczej i rodzinnym domu dziecka',
  przepis: ART_RODZINA,
  pytanie: 'Czy w rodzinie zastępczej lub rodzinnym domu dziecka można umieścić te dzieci?',
  facts: FaktyLimituRodziny,
  przyklad: { forma: 'zawodowa', obecnie: 3, przyjmowane: 1, rodzenstwo: true, zgoda: true, opinia_koordynatora: true },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: sprawdzRodzine }],
});

const ART_PLACOWKA = uwr('art. 95 ust. 3-4a, art. 109 ust. 2-3, art. 111 ust. 2, art. 230');
const LIMIT_PLACOWKI: ConditionDefinition = { kod: 'LIMIT_MIEJSC_PRZEKROCZONY', nazwa: 'liczba dzieci w granicach limitu placówki', przepis: ART_PLACOWKA, odmowa: 'Po przyjęciu liczba dzieci przekroczy limit placówki.' };
const Z_DODATKOWYMI: StepDefinition = { kod: 'limit.z_dodatkowym_miejscem', nazwa: 'limit z miejscami wychowanków, którzy przebywają gdzie indziej', przepis: uwr('art. 95 ust. 3a'), jednostka: 'osoby' };
const MIEJSCA: StepDefinition = { kod: 'limit.dodatkowe_miejsca', nazwa: 'dodatkowe miejsca', przepis: uwr('art. 95 ust. 3a'), jednostka: 'osoby' };

/** Facilities that are larger than a family-type one and are no regional ones: their limit knows a transition and an additional place. */
function readLimitZwykly(c: Calculus, fakty: FaktyLimituPlacowki): Quantity {
  const przejsciowy = fakty.sprzed_2012 ? c.findParam('piecza.limit.pow_przejsciowy') : null;
  const zwykly = przejsciowy ?? c.param('piecza.limit.pow');
  const dodatkowe = fakty.zezwolenie_wojewody ? c.findParam('piecza.limit.pow_dodatkowe_miejsce') : null;
  if (dodatkowe === null || !fakty.w_innej_jednostce) return zwykly;
  return c.sum(Z_DODATKOWYMI, [zwykly, c.product(MIEJSCA, dodatkowe, countFact(c, 'wychowankowie w innej jednostce', fakty.w_innej_jednostce, 'osoby'))]);
}

const LIMIT_TYPU: Readonly<Record<FaktyLimituPlacowki['typ'], (c: Calculus, fakty: FaktyLimituPlacowki) => Quantity>> = {
  socjalizacyjna: readLimitZwykly,
  interwencyjna: readLimitZwykly,
  specjalistyczna: readLimitZwykly,
  rodzinna: (c, { rodzenstwo, zgoda_dyrektora, zezwolenie_wojewody }) => {
    const dlaRodzenstwa = rodzenstwo && zgoda_dyrektora && zezwolenie_wojewody ? c.findParam('piecza.limit.pow_rodzinna_rodzenstwo') : null;
    return dlaRodzenstwa ?? c.param('piecza.limit.pow_rodzinna');
  },
  rpot: (c, { zezwolenie_wojewody }) => (zezwolenie_wojewody ? c.findParam('piecza.limit.rpot_za_zezwoleniem') : null) ?? c.param('piecza.limit.rpot'),
  iop: (c) => c.param('piecza.limit.iop'),
};

function sprawdzPlacowke(c: Calculus, fakty: FaktyLimituPlacowki): ZasadaOutcome {
  const razem = poPrzyjeciu(c, fakty.obecnie, fakty.przyjmowane);
  if (fakty.typ === 'interwencyjna' && fakty.przyjecie_interwencyjne) return { tak: true };
  const prog = LIMIT_TYPU[fakty.typ](c, fakty);
  return { tak: c.isAtMost(LIMIT_PLACOWKI, razem, prog), limity: [{ kod: 'miejsca', nazwa: 'najwyższa liczba dzieci w placówce', wartosc: prog.value, jednostka: 'osoby', przepis: ART_PLACOWKA }] };
}

/** May the facility take in these children? */
export const limitMiejscWPlacowce = defineZasada<FaktyLimituPlacowki>({
  kod: 'limit-miejsc-w-placowce',
  nazwa: 'limit dzieci w placówce opiekuńczo-wychowawczej, regionalnej placówce i ośrodku preadopcyjnym',
  przepis: ART_PLACOWKA,
  pytanie: 'Czy w placówce można umieścić te dzieci?',
  facts: FaktyLimituPlacowki,
  przyklad: { typ: 'socjalizacyjna', obecnie: 13, przyjmowane: 1 },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: sprawdzPlacowke }],
});

const ART_OBCIAZENIE = uwr('art. 15 ust. 4, art. 28 ust. 2, art. 77 ust. 4');
const OBCIAZENIE: ConditionDefinition = { kod: 'LIMIT_PRZEKROCZONY', nazwa: 'liczba rodzin lub dzieci w granicach limitu', przepis: ART_OBCIAZENIE, odmowa: 'Liczba rodzin lub dzieci przekroczy limit dla jednej osoby.' };
const PARAMETR_OSOBY: Readonly<Record<FaktyObciazenia['kto'], string>> = { asystent: 'piecza.limit.asystent', koordynator: 'piecza.limit.koordynator', wychowawca: 'piecza.placowka_wsparcia.wychowawca_max' };

/** May the assistant, coordinator or educator take more? */
export const limitObciazenia = defineZasada<FaktyObciazenia>({
  kod: 'limit-rodzin-i-dzieci-na-pracownika',
  nazwa: 'liczba rodzin asystenta i koordynatora, liczba dzieci wychowawcy',
  przepis: ART_OBCIAZENIE,
  pytanie: 'Czy ta osoba może mieć pod opieką więcej rodzin lub dzieci?',
  facts: FaktyObciazenia,
  przyklad: { kto: 'asystent', obecnie: 14, dochodzi: 1 },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [{
    od: plainDate('2012-01-01'), do: null,
    calculate: (c, { kto, obecnie, dochodzi }) => {
      const prog = c.param(PARAMETR_OSOBY[kto]);
      return { tak: c.isAtMost(OBCIAZENIE, poPrzyjeciu(c, obecnie, dochodzi), prog), limity: [limit('najwyzej', 'najwyżej', prog, 'liczba')] };
    },
  }],
});
