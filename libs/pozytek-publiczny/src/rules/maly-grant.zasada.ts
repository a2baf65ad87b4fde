import { daysBetween, Fraction, plainDate } from '@ostoja/kernel';
import { amountFact, countFact, defineZasada, isFact, type Calculus, type ConditionDefinition, type NazwanyLimit, type Quantity, type StepDefinition, type ZasadaOutcome } from '@ostoja/law';
import { FaktyMalegoGrantu, FaktyUmowyMalegoGrantu } from './maly-grant.facts.js';
import { dayFact, faultyFact } from './wspolne.js';

const PREFIX = 'pozytek.maly_grant';
const USTAWA = 'ustawy o działalności pożytku publicznego i o wolontariacie';
const UST_1 = `art. 19a ust. 1 ${USTAWA}`;
const UST_3 = `art. 19a ust. 3 ${USTAWA}`;
const UST_5 = `art. 19a ust. 5 ${USTAWA}`;
const UST_6 = `art. 19a ust. 6 ${USTAWA}`;
const UST_7 = `art. 19a ust. 7 ${USTAWA}`;
const OD = plainDate('2010-03-12');

const CHARAKTER: ConditionDefinition = { kod: 'ZADANIE_NIE_LOKALNE', nazwa: 'zadanie o charakterze lokalnym lub regionalnym', przepis: UST_1, odmowa: 'Mały grant jest dla zadań o charakterze lokalnym lub regionalnym.' };
const CELOWOSC: ConditionDefinition = { kod: 'ZADANIE_NIECELOWE', nazwa: 'organ uznał zadanie za celowe', przepis: UST_1, odmowa: 'Organ nie uznał realizacji zadania za celową.' };
const KWOTA: ConditionDefinition = { kod: 'KWOTA_PONAD_LIMIT', nazwa: 'kwota nie przekracza limitu dla zadania', przepis: UST_1, odmowa: 'Kwota dofinansowania przekracza limit dla jednego zadania.' };
const OKRES: ConditionDefinition = { kod: 'OKRES_PONAD_LIMIT', nazwa: 'zadanie nie trwa dłużej, niż wolno', przepis: UST_1, odmowa: 'Zadanie trwa dłużej, niż dopuszcza ustawa.' };
const ORGANIZACJA: ConditionDefinition = { kod: 'LIMIT_ORGANIZACJI', nazwa: 'organizacja mieści się w rocznym limicie', przepis: UST_6, odmowa: 'Organizacja otrzymałaby w tym roku w trybie małych grantów więcej, niż wolno.' };
const PULA: ConditionDefinition = { kod: 'LIMIT_PULI', nazwa: 'miasto mieści się w limicie puli', przepis: UST_7, odmowa: 'Suma małych grantów przekroczyłaby dopuszczalną część planowanych dotacji.' };
const DNI: StepDefinition = { kod: 'maly_grant.dni', nazwa: 'dni zadania, razem z pierwszym i ostatnim', przepis: UST_1, jednostka: 'dni' };
const Z_TA_KWOTA: StepDefinition = { kod: 'maly_grant.organizacja_razem', nazwa: 'przekazane organizacji razem z tą kwotą', przepis: UST_6 };
const PULA_LIMIT: StepDefinition = { kod: 'maly_grant.pula', nazwa: 'pula małych grantów', przepis: UST_7 };
const PULA_RAZEM: StepDefinition = { kod: 'maly_grant.pula_razem', nazwa: 'przyznane w trybie razem z tą kwotą', przepis: UST_7 };
const POZOSTALO = (nazwa: string, przepis: string): StepDefinition => ({ kod: 'maly_grant.pozostalo', nazwa, przepis });

/** All conditions at once; both sums are of the whole city, and reaching a limit is allowed. */
function calculate(c: Calculus, f: FaktyMalegoGrantu): ZasadaOutcome {
  const kwota = amountFact(c, 'wnioskowana kwota', f.kwota);
  const przekazano = amountFact(c, 'przekazano organizacji w roku', f.przekazano_organizacji);
  const przyznano = amountFact(c, 'przyznano w trybie', f.przyznano_w_trybie);
  const limitZadania = c.param(`${PREFIX}.kwota_zadania`);
  const limitOrganizacji = c.param(`${PREFIX}.limit_roczny_organizacji`);
  const pula = c.product(PULA_LIMIT, amountFact(c, 'dotacje planowane', f.dotacje_planowane), c.param(`${PREFIX}.limit_puli`));
  const warunki = [
    isFact(c, CHARAKTER, f.charakter !== 'inny'),
    isFact(c, CELOWOSC, f.celowosc),
    c.isAtMost(KWOTA, kwota, limitZadania),
    c.isAtMost(OKRES, readDni(c, f), c.param(`${PREFIX}.okres_realizacji`)),
    c.isAtMost(ORGANIZACJA, c.sum(Z_TA_KWOTA, [przekazano, kwota]), limitOrganizacji),
    c.isAtMost(PULA, c.sum(PULA_RAZEM, [przyznano, kwota]), pula),
  ];
  const limity = [
    limit(c, 'zadanie', 'najwyższa kwota dla zadania', limitZadania, null, UST_1),
    limit(c, 'organizacja_pozostalo', 'kwota, którą można jeszcze przekazać organizacji w tym roku', limitOrganizacji, przekazano, UST_6),
    limit(c, 'pula_pozostalo', 'kwota, którą można jeszcze przyznać w tym trybie', pula, przyznano, UST_7),
  ];
  return { tak: warunki.every(Boolean), limity };
}

function readDni(c: Calculus, { data_od, data_do }: FaktyMalegoGrantu): Quantity {
  const dni = daysBetween(plainDate(data_od), plainDate(data_do)) + 1;
  if (dni < 1) throw faultyFact('ZADANIE_KONCZY_SIE_PRZED_POCZATKIEM', 'Ostatni dzień zadania nie może być wcześniejszy niż pierwszy.', 'data_do', UST_1);
  const zadania = countFact(c, 'dni zadania', dni, 'dni');
  return c.chosen(DNI, zadania.value, [dayFact(c, 'pierwszy dzień', data_od), dayFact(c, 'ostatni dzień', data_do)]);
}

function limit(c: Calculus, kod: string, nazwa: string, calosc: Quantity, wykorzystano: Quantity | null, przepis: string): NazwanyLimit {
  const pozostalo = wykorzystano === null ? calosc : c.max(POZOSTALO(nazwa, przepis), c.difference(POZOSTALO(nazwa, przepis), calosc, [wykorzystano]), c.fact('zero', Fraction.ZERO));
  return { kod, nazwa, wartosc: pozostalo.value, jednostka: 'PLN', przepis };
}

/** Whether a task may be given as a small grant, and what is left of the limits. */
export const malyGrant = defineZasada<FaktyMalegoGrantu>({
  kod: 'maly-grant', nazwa: 'mały grant', pytanie: 'Czy zadanie można zlecić w trybie małego grantu?', przepis: `art. 19a ust. 1, 6 i 7 ${USTAWA}`,
  facts: FaktyMalegoGrantu, na_dzien_przykladu: plainDate('2026-03-02'),
  przyklad: { charakter: 'lokalny', celowosc: true, kwota: '8000.00', data_od: '2026-04-01', data_do: '2026-06-29', przekazano_organizacji: '10000.00', przyznano_w_trybie: '150000.00', dotacje_planowane: '1000000.00' },
  wersje: [{ od: OD, do: null, calculate }],
});

const W_TERMINIE: ConditionDefinition = { kod: 'ZAMIESZCZENIE_PO_TERMINIE', nazwa: 'oferta zamieszczona w terminie', przepis: UST_3, odmowa: 'Ofertę zamieszczono po terminie, który biegnie od jej wpływu.' };
const PO_UWAGACH: ConditionDefinition = { kod: 'UMOWA_PRZED_UWAGAMI', nazwa: 'upłynął termin zgłaszania uwag', przepis: UST_5, odmowa: 'Umowę można zawrzeć dopiero po upływie terminu zgłaszania uwag.' };
const ROZPATRZONE: ConditionDefinition = { kod: 'UWAGI_NIEROZPATRZONE', nazwa: 'uwagi rozpatrzone', przepis: UST_5, odmowa: 'Przed zawarciem umowy trzeba rozpatrzyć uwagi.' };
const TERMIN_ZAMIESZCZENIA: StepDefinition = { kod: 'maly_grant.termin_zamieszczenia', nazwa: 'termin zamieszczenia oferty', przepis: UST_3 };
const TERMIN_UWAG: StepDefinition = { kod: 'maly_grant.termin_uwag', nazwa: 'koniec terminu zgłaszania uwag', przepis: `art. 19a ust. 4 ${USTAWA}` };

function calculateUmowa(c: Calculus, f: FaktyUmowyMalegoGrantu): ZasadaOutcome {
  if (f.zamieszczenie < f.wplyw_oferty) throw faultyFact('ZAMIESZCZENIE_PRZED_WPLYWEM', 'Oferty nie można zamieścić przed jej wpływem.', 'zamieszczenie', UST_3);
  const zamieszczenie = c.term(TERMIN_ZAMIESZCZENIA, { zdarzenie: plainDate(f.wplyw_oferty), nazwa_zdarzenia: 'wpływ oferty', dlugosc: c.param(`${PREFIX}.zamieszczenie_oferty`), liczenie: 'kalendarzowe', na_czynnosc: false });
  const uwagi = c.term(TERMIN_UWAG, { zdarzenie: plainDate(f.zamieszczenie), nazwa_zdarzenia: 'zamieszczenie oferty', dlugosc: c.param(`${PREFIX}.uwagi`), liczenie: 'kpa', na_czynnosc: true });
  const warunki = [
    c.isAtMost(W_TERMINIE, dayFact(c, 'zamieszczenie oferty', f.zamieszczenie), dayFact(c, 'termin zamieszczenia', zamieszczenie.koniec)),
    c.isMore(PO_UWAGACH, dayFact(c, 'zawarcie umowy', f.zawarcie_umowy), dayFact(c, 'koniec terminu uwag', uwagi.koniec)),
    isFact(c, ROZPATRZONE, f.uwagi_rozpatrzone),
  ];
  return { tak: warunki.every(Boolean) };
}

/** Whether the agreement on a small grant comes in the right order and time. */
export const umowaMalegoGrantu = defineZasada<FaktyUmowyMalegoGrantu>({
  kod: 'umowa-malego-grantu', nazwa: 'zawarcie umowy małego grantu', pytanie: 'Czy można zawrzeć umowę małego grantu w tym dniu?', przepis: `art. 19a ust. 3–5 ${USTAWA}`,
  facts: FaktyUmowyMalegoGrantu, na_dzien_przykladu: plainDate('2026-03-13'), przyklad: { wplyw_oferty: '2026-03-02', zamieszczenie: '2026-03-05', zawarcie_umowy: '2026-03-13', uwagi_rozpatrzone: true },
  wersje: [{ od: OD, do: null, calculate: calculateUmowa }],
});
