import { plainDate } from '@ostoja/kernel';
import { amountFact, defineZasada, type Calculus, type ConditionDefinition, type StepDefinition, type ZasadaOutcome } from '@ostoja/law';
import { calculateGospodarstwo } from './gospodarstwo.rule.js';
import { readKontekst, readKontekstOplaty } from './kontekst-dochodu.rule.js';
import { FaktyKryteriumDochodowe, FaktyWeryfikacjaNadzwyczajna, FaktyZmianaDochodu } from './kryterium.facts.js';
import { DOCHOD_DO_KRYTERIUM } from './warunki.rule.js';

const KOD = 'kryterium-dochodowe';
const UST_3A = 'art. 106 ust. 3a i 3b ustawy o pomocy społecznej';
const UST_9 = 'art. 9 ust. 9 ustawy o pomocy społecznej';
const PRZEKROCZENIE: StepDefinition = { kod: 'kryterium.przekroczenie', nazwa: 'przekroczenie kryterium', przepis: 'art. 8 ust. 1 ustawy o pomocy społecznej', prosto: 'Przekroczenie kryterium' };
const ZMIANA: StepDefinition = { kod: 'tolerancja.zmiana', nazwa: 'kwota zmiany dochodu', przepis: UST_3A };
const PROG: StepDefinition = { kod: 'tolerancja.prog', nazwa: 'dopuszczalna zmiana dochodu', przepis: UST_3A };
const BEZ_WPLYWU: ConditionDefinition = { kod: 'ZMIANA_PONAD_DOPUSZCZALNA', nazwa: 'zmiana dochodu nie przekracza dopuszczalnej', przepis: UST_3A, odmowa: 'Zmiana dochodu jest większa niż dopuszczalna i wpływa na wysokość świadczenia albo opłaty.' };
const JEDNOOSOBOWE: ConditionDefinition = { kod: 'KRYTERIUM_OSOBY_WYZSZE', nazwa: 'kryterium osoby samotnie gospodarującej nie wyższe niż minimum egzystencji', przepis: UST_9, odmowa: 'Kryterium osoby samotnie gospodarującej jest wyższe niż minimum egzystencji.' };
const NA_OSOBE: ConditionDefinition = { kod: 'KRYTERIUM_RODZINY_WYZSZE', nazwa: 'kryterium na osobę w rodzinie nie wyższe niż minimum egzystencji', przepis: UST_9, odmowa: 'Kryterium na osobę w rodzinie jest wyższe niż minimum egzystencji.' };

function calculateKryterium(c: Calculus, fakty: FaktyKryteriumDochodowe): ZasadaOutcome {
  const kontekst = (fakty.dotyczy === 'swiadczenie_pieniezne' ? readKontekst : readKontekstOplaty)(c, KOD, fakty);
  const { dochod, kryterium } = calculateGospodarstwo(c, fakty, kontekst, { bezPieczyZastepczej: false, kryteriumRady: false });
  const tak = c.isAtMost(DOCHOD_DO_KRYTERIUM, dochod, kryterium);
  const limit = (kod: string, nazwa: string, wartosc: typeof dochod) => ({ kod, nazwa, wartosc: wartosc.value, jednostka: 'PLN' as const, przepis: 'art. 8 ustawy o pomocy społecznej' });
  const limity = [limit('dochod', 'dochód osoby albo rodziny', dochod), limit('kryterium', 'kryterium osoby albo rodziny', kryterium)];
  return tak ? { tak, limity } : { tak, limity: [...limity, limit('przekroczenie', 'przekroczenie kryterium', c.difference(PRZEKROCZENIE, dochod, [kryterium]))] };
}

function calculateZmiana(c: Calculus, fakty: FaktyZmianaDochodu): ZasadaOutcome {
  const [w, o] = [amountFact(c, 'dochód w decyzji', fakty.dochod_w_decyzji), amountFact(c, 'dochód obecny', fakty.dochod_obecny)];
  const zmiana = o.value.isLess(w.value) ? c.difference(ZMIANA, w, [o]) : c.difference(ZMIANA, o, [w]);
  const prog = c.product(PROG, c.param('pomoc_spoleczna.dochod.tolerancja_zmiany'), c.param(`pomoc_spoleczna.kryterium.${fakty.gospodarstwo}`));
  return { tak: c.isAtMost(BEZ_WPLYWU, zmiana, prog), limity: [{ kod: 'dopuszczalna_zmiana', nazwa: 'dopuszczalna zmiana dochodu', wartosc: prog.value, jednostka: 'PLN', przepis: UST_3A }] };
}

function calculateWeryfikacja(c: Calculus, fakty: FaktyWeryfikacjaNadzwyczajna): ZasadaOutcome {
  const tak = [
    c.isAtMost(JEDNOOSOBOWE, c.param('pomoc_spoleczna.kryterium.osoba_samotnie_gospodarujaca'), amountFact(c, 'minimum egzystencji jednej osoby', fakty.minimum_jednoosobowe)),
    c.isAtMost(NA_OSOBE, c.param('pomoc_spoleczna.kryterium.osoba_w_rodzinie'), amountFact(c, 'minimum egzystencji na osobę w rodzinie', fakty.minimum_na_osobe)),
  ].every(Boolean);
  return { tak };
}

/** The income of art. 8 in full against the criterion; the benefits that ask for less than the criterion say so themselves. */
export const kryteriumDochodowe = defineZasada<FaktyKryteriumDochodowe>({
  kod: KOD,
  nazwa: 'dochód i kryterium dochodowe',
  pytanie: 'Czy dochód osoby albo rodziny nie przekracza kryterium dochodowego?',
  przepis: 'art. 8 ustawy o pomocy społecznej',
  facts: FaktyKryteriumDochodowe,
  przyklad: { dotyczy: 'swiadczenie_pieniezne', zestawienie: { liczba_osob: 1, dochod: '1047.20' }, data_wniosku: '2026-03-02' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate: calculateKryterium }],
});

/** A small change of income leaves the amount of a cash benefit, or of a fee, as it is (art. 106 ust. 3a-3b ups). */
export const zmianaDochoduBezWplywu = defineZasada<FaktyZmianaDochodu>({
  kod: 'zmiana-dochodu-bez-wplywu',
  nazwa: 'zmiana dochodu bez wpływu na świadczenie i opłatę',
  pytanie: 'Czy zmiana dochodu jest na tyle mała, że nie wpływa na wysokość świadczenia albo opłaty?',
  przepis: UST_3A,
  facts: FaktyZmianaDochodu,
  przyklad: { gospodarstwo: 'osoba_samotnie_gospodarujaca', dochod_w_decyzji: '600.00', dochod_obecny: '680.00' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2005-10-04'), do: null, calculate: calculateZmiana }],
});

/** The Council of Ministers may verify the criteria out of turn when both have fallen to the subsistence minimum. */
export const nadzwyczajnaWeryfikacja = defineZasada<FaktyWeryfikacjaNadzwyczajna>({
  kod: 'nadzwyczajna-weryfikacja-kryteriow',
  nazwa: 'nadzwyczajna weryfikacja kryteriów dochodowych',
  pytanie: 'Czy można zweryfikować kryteria dochodowe przed upływem trzech lat?',
  przepis: UST_9,
  facts: FaktyWeryfikacjaNadzwyczajna,
  przyklad: { minimum_jednoosobowe: '1010.00', minimum_na_osobe: '830.00' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2021-05-30'), do: null, calculate: calculateWeryfikacja }],
});
