import { plainDate, type PlainDate, yearOf } from '@ostoja/kernel';
import { amountFact, defineZasada, type Calculus, type ConditionDefinition, type Reason, type StepDefinition, type ZasadaOutcome } from '@ostoja/law';
import przyklady from './przyklady.json' with { type: 'json' };
import { SAMORZAD, USTAWA, WYROWNYWANIE } from './przepisy.js';
import { FaktyNaboruPfron, NABORY } from './nabor.facts.js';
import { FaktyUlgiPfron, FaktyWolnychSrodkow } from './srodki.facts.js';
import { remainder, yesNoFact } from './wspolne.rule.js';

const PLAN = `art. 35a ust. 3 ${USTAWA}; uchwała rady powiatu`;
const PRZYKLAD = plainDate('2026-03-20');
const WOLNE: StepDefinition = { kod: 'srodki.wolne', nazwa: 'wolne środki zadania', przepis: PLAN };
const STARCZA: ConditionDefinition = { kod: 'BRAK_SRODKOW', nazwa: 'kwota mieści się w wolnych środkach', przepis: PLAN, odmowa: 'Kwota przekracza wolne środki zadania; wniosek czeka na przesunięcie albo zwrot środków.' };

function calculateWolne(c: Calculus, { plan, umowy_i_decyzje, zaangazowanie = '0', kwota }: FaktyWolnychSrodkow): ZasadaOutcome {
  const wolne = remainder(c, WOLNE, amountFact(c, 'plan zadania', plan), [amountFact(c, 'umowy i decyzje', umowy_i_decyzje), amountFact(c, 'inne zaangażowanie', zaangazowanie)]);
  return { tak: c.isAtMost(STARCZA, amountFact(c, 'nowa kwota', kwota), wolne), limity: [{ kod: 'wolne_srodki', nazwa: 'wolne środki zadania', wartosc: wolne.value, jednostka: 'PLN', przepis: PLAN }] };
}

export const wolneSrodki = defineZasada<FaktyWolnychSrodkow>({
  kod: 'wolne-srodki-pfron', nazwa: 'wolne środki PFRON w planie zadania', pytanie: 'Czy w planie zadania są wolne środki na tę kwotę?', przepis: PLAN,
  facts: FaktyWolnychSrodkow, przyklad: przyklady['wolne-srodki-pfron'], na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2015-01-01'), do: null, calculate: calculateWolne }],
});

const ART_49F = `art. 49f ${USTAWA}`;
const Z_UMOWY: ConditionDefinition = { kod: 'NALEZNOSC_NIE_Z_UMOWY', nazwa: 'należność z umowy cywilnoprawnej', przepis: ART_49F, odmowa: 'Ulga dotyczy należności z umów cywilnoprawnych.' };
const INTERES: ConditionDefinition = { kod: 'BRAK_WAZNEGO_INTERESU', nazwa: 'ważny interes albo względy publiczne, gospodarcze, społeczne lub inne ważne przyczyny', przepis: ART_49F, odmowa: 'Nie wykazano ważnego interesu dłużnika, interesu publicznego, względów gospodarczych lub społecznych ani innych ważnych przyczyn.' };
const STAROSTA: ConditionDefinition = { kod: 'UMOWY_NIE_ZAWARLA_JEDNOSTKA_POWIATU', nazwa: 'umowę zawarł starosta albo kierownik jednostki powiatu', przepis: `art. 49f ust. 1 i 3 ${USTAWA}`, odmowa: 'O uldze nie decyduje starosta: umowy nie zawarł ani starosta, ani kierownik jednostki powiatu.' };

const DECYZJA: Reason = { kod: 'FORMA_DECYZJA', opis: 'Umorzenie następuje decyzją starosty.', przepis: ART_49F };
const UMOWA: Reason = { kod: 'FORMA_UMOWA', opis: 'Raty lub odroczenie następują w drodze umowy.', przepis: ART_49F };

function calculateUlga(c: Calculus, { rodzaj, z_umowy, wazny_interes, umowa_jednostki_powiatu }: FaktyUlgiPfron): ZasadaOutcome {
  const tak = [
    c.holds(Z_UMOWY, z_umowy, [yesNoFact(c, 'z umowy', z_umowy)]),
    c.holds(INTERES, wazny_interes, [yesNoFact(c, 'ważny interes', wazny_interes)]),
    c.holds(STAROSTA, umowa_jednostki_powiatu, [yesNoFact(c, 'umowa starosty albo jednostki powiatu', umowa_jednostki_powiatu)]),
  ].every(Boolean);
  c.warn(rodzaj === 'umorzenie' ? DECYZJA : UMOWA);
  return { tak };
}

export const ulgaPfron = defineZasada<FaktyUlgiPfron>({
  kod: 'ulga-w-splacie-pfron', nazwa: 'ulga w spłacie należności z umowy o środki PFRON', pytanie: 'Czy starosta może udzielić ulgi w spłacie?', przepis: ART_49F,
  facts: FaktyUlgiPfron, przyklad: przyklady['ulga-w-splacie-pfron'], na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2024-01-12'), do: null, calculate: calculateUlga }],
});

const PRZEPIS_NABORU = `${SAMORZAD}; ${WYROWNYWANIE}`;
const OD: StepDefinition = { kod: 'nabor.od', nazwa: 'pierwszy dzień naboru', przepis: PRZEPIS_NABORU };
const DO: StepDefinition = { kod: 'nabor.do', nazwa: 'ostatni dzień naboru', przepis: PRZEPIS_NABORU };
const PRZED: ConditionDefinition = { kod: 'NABOR_NIEROZPOCZETY', nazwa: 'nabór już trwa', przepis: PRZEPIS_NABORU, odmowa: 'Nabór jeszcze się nie rozpoczął.' };
const PO: ConditionDefinition = { kod: 'NABOR_ZAKONCZONY', nazwa: 'nabór jeszcze trwa', przepis: PRZEPIS_NABORU, odmowa: 'Nabór już się zakończył.' };

/** The days of a call stand in the parameters of its year; they do not move from a day off. */
function calculateNabor(c: Calculus, { nabor, dzien }: FaktyNaboruPfron): ZasadaOutcome {
  const zlozenie = plainDate(dzien);
  const granica = (step: StepDefinition, koniec: 'od' | 'do'): PlainDate =>
    c.fixedDay(step, { zdarzenie: zlozenie, nazwa_zdarzenia: 'złożenie wniosku', dzien: c.param(`${NABORY[nabor].prefix}.${koniec}`, zlozenie), rok: yearOf(dzien), liczenie: 'kalendarzowe', na_czynnosc: false }).koniec;
  const [od, doDnia] = [granica(OD, 'od'), granica(DO, 'do')];
  return { tak: [c.holds(PRZED, od <= zlozenie, [c.date('złożenie wniosku', zlozenie)]), c.holds(PO, zlozenie <= doDnia, [c.date('złożenie wniosku', zlozenie)])].every(Boolean) };
}

export const naborPfron = defineZasada<FaktyNaboruPfron>({
  kod: 'nabor-programu-pfron', nazwa: 'nabór wniosków w programie PFRON', pytanie: 'Czy wniosek złożono w czasie naboru?', przepis: PRZEPIS_NABORU,
  facts: FaktyNaboruPfron, przyklad: przyklady['nabor-programu-pfron'], na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2024-01-01'), do: null, calculate: calculateNabor }],
});

/** Rules on money, relief and calls. */
export const zasadySrodkow = [wolneSrodki, ulgaPfron, naborPfron];
