import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type ConditionDefinition, type NazwanyLimit, type StepDefinition, type ZasadaOutcome } from '@ostoja/law';
import { isPoKarencji } from './bariery.rule.js';
import { calculateKryterium, calculateNadwyzka, isWKryterium } from './kryterium.rule.js';
import przyklady from './przyklady.json' with { type: 'json' };
import { TURNUSY, USTAWA, ZADANIA } from './przepisy.js';
import { dzienWniosku, readStopien } from './stopien.rule.js';
import { FaktyKarencjiBarier, FaktyKryteriumPfron, FaktyOsobyNiepelnosprawnej, FaktyWlasciwosciPfron, FaktyWykluczenPfron, type ZadaniePfron } from './wniosek.facts.js';
import { isBezWykluczen, isKosztPozniejszy } from './wykluczenia.rule.js';
import { yesNoFact } from './wspolne.rule.js';

const KRYTERIUM = `art. 10e ust. 1-2 ${USTAWA}; § 5 ust. 1 pkt 1 lit. a i ust. 2 ${ZADANIA}`;
const PRZYKLAD = plainDate('2026-03-20');
/** Tasks where the income is a bar, and those where it is not asked for at all; for a stay it only reduces the award. */
const Z_KRYTERIUM: ReadonlySet<ZadaniePfron> = new Set(['sprzet', 'ortopedyczne']);
const BEZ_KRYTERIUM: ReadonlySet<ZadaniePfron> = new Set(['bariery', 'tlumacz', 'sport_kultura']);

export const osobaNiepelnosprawna = defineZasada<FaktyOsobyNiepelnosprawnej>({
  kod: 'osoba-niepelnosprawna-pfron',
  nazwa: 'osoba niepełnosprawna w rozumieniu ustawy o rehabilitacji',
  pytanie: 'Czy orzeczenie czyni osobę niepełnosprawną w rozumieniu ustawy o rehabilitacji?',
  przepis: `art. 1, art. 3-5 i art. 62 ${USTAWA}`,
  facts: FaktyOsobyNiepelnosprawnej,
  przyklad: przyklady['osoba-niepelnosprawna-pfron'],
  na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2007-07-30'), do: null, calculate: (c, fakty) => ({ tak: readStopien(c, fakty) !== null }) }],
});

function calculateKryteriumDochodowe(c: Calculus, fakty: FaktyKryteriumPfron): ZasadaOutcome {
  const wynik = calculateKryterium(c, fakty.gospodarstwo, dzienWniosku(c, fakty));
  const limity: NazwanyLimit[] = [
    { kod: 'kryterium', nazwa: 'kryterium dochodowe na osobę', wartosc: wynik.prog.value, jednostka: 'PLN', przepis: KRYTERIUM },
    { kod: 'dochod_na_osobe', nazwa: 'dochód na osobę', wartosc: wynik.dochod.value, jednostka: 'PLN', przepis: KRYTERIUM },
    { kod: 'nadwyzka', nazwa: 'dochód ponad kryterium', wartosc: calculateNadwyzka(c, wynik).value, jednostka: 'PLN', przepis: KRYTERIUM },
  ];
  if (Z_KRYTERIUM.has(fakty.zadanie)) return { tak: isWKryterium(c, wynik), limity };
  if (BEZ_KRYTERIUM.has(fakty.zadanie)) {
    c.warn({ kod: 'BEZ_KRYTERIUM_DOCHODOWEGO', opis: 'W tym zadaniu nie bada się dochodu.', przepis: `§ 4 i § 6 ${ZADANIA}` });
    return { tak: true, limity };
  }
  if (wynik.prog.value.isLess(wynik.dochod.value)) {
    c.warn({ kod: 'DOFINANSOWANIE_POMNIEJSZONE', opis: 'Nadwyżka dochodu nad kryterium pomniejsza dofinansowanie turnusu, ale go nie wyklucza.', przepis: `art. 10e ust. 2 ${USTAWA}` });
  }
  return { tak: true, limity };
}

export const kryteriumDochodowe = defineZasada<FaktyKryteriumPfron>({
  kod: 'kryterium-dochodowe-pfron',
  nazwa: 'kryterium dochodowe zadań PFRON',
  pytanie: 'Czy dochód pozwala na dofinansowanie zadania?',
  przepis: KRYTERIUM,
  facts: FaktyKryteriumPfron,
  przyklad: przyklady['kryterium-dochodowe-pfron'],
  na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2015-01-01'), do: null, calculate: calculateKryteriumDochodowe }],
});

export const brakWykluczen = defineZasada<FaktyWykluczenPfron>({
  kod: 'brak-wykluczen-pfron',
  nazwa: 'brak przyczyn wykluczających dofinansowanie',
  pytanie: 'Czy nie zachodzi żadna z ogólnych przyczyn odmowy?',
  przepis: `§ 9 ust. 1 i 4 ${ZADANIA}`,
  facts: FaktyWykluczenPfron,
  przyklad: przyklady['brak-wykluczen-pfron'],
  na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2015-01-01'), do: null, calculate: (c, fakty) => ({ tak: [isBezWykluczen(c, fakty, dzienWniosku(c, fakty)), isKosztPozniejszy(c, fakty)].every(Boolean) }) }],
});

const BEZ_PRZERWY: StepDefinition = { kod: 'karencja.bez_przerwy', nazwa: 'bariery architektoniczne nie wymagają przerwy', przepis: `§ 9 ust. 3 ${ZADANIA}`, prosto: 'Przepis o przerwie nie obejmuje barier architektonicznych' };

export const karencjaBarier = defineZasada<FaktyKarencjiBarier>({
  kod: 'karencja-barier',
  nazwa: 'przerwa między dofinansowaniami barier',
  pytanie: 'Czy minęła przerwa od poprzedniego dofinansowania barier tego rodzaju?',
  przepis: `§ 9 ust. 2-3 ${ZADANIA}`,
  facts: FaktyKarencjiBarier,
  przyklad: przyklady['karencja-barier'],
  na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2015-01-01'), do: null, calculate: (c, fakty) => ({ tak: fakty.rodzaj_barier === 'architektoniczne' ? c.holds(BEZ_PRZERWY, true, [c.factText('rodzaj barier', 'architektoniczne')]) : isPoKarencji(c, fakty, dzienWniosku(c, fakty)) }) }],
});

const MIEJSCE: ConditionDefinition = { kod: 'INNY_POWIAT_WLASCIWY', nazwa: 'powiat właściwy miejscowo', przepis: `§ 10 ${ZADANIA}`, odmowa: 'Właściwy jest inny powiat.' };

/** Residence decides for persons and for sport and culture, the stay for a homeless person's rehabilitation stay, the seat for organisations. */
function calculateWlasciwosc(c: Calculus, { wnioskodawca, zadanie, zamieszkanie_w_powiecie = false, pobyt_w_powiecie = false, siedziba_w_powiecie = false }: FaktyWlasciwosciPfron): ZasadaOutcome {
  const poZamieszkaniu = zadanie === 'sport_kultura' || wnioskodawca === 'osoba';
  const poPobycie = wnioskodawca === 'osoba_bezdomna' && zadanie === 'turnus';
  const [nazwa, tak] = poZamieszkaniu || (wnioskodawca === 'osoba_bezdomna' && !poPobycie)
    ? ['zamieszkanie w powiecie', zamieszkanie_w_powiecie] as const
    : poPobycie ? ['pobyt w powiecie', pobyt_w_powiecie] as const : ['siedziba lub działalność w powiecie', siedziba_w_powiecie] as const;
  return { tak: c.holds(MIEJSCE, tak, [yesNoFact(c, nazwa, tak)]) };
}

export const wlasciwoscPfron = defineZasada<FaktyWlasciwosciPfron>({
  kod: 'wlasciwosc-powiatu-pfron',
  nazwa: 'właściwość powiatu w zadaniach PFRON',
  pytanie: 'Czy wniosek należy do tego powiatu?',
  przepis: `§ 10 ust. 1-2 ${ZADANIA}; dla turnusu osoby bezdomnej: ${TURNUSY}`,
  facts: FaktyWlasciwosciPfron,
  przyklad: przyklady['wlasciwosc-powiatu-pfron'],
  na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2015-01-01'), do: null, calculate: calculateWlasciwosc }],
});

/** Rules on persons and their applications in general. */
export const zasadyOsoby = [osobaNiepelnosprawna, kryteriumDochodowe, brakWykluczen, karencjaBarier, wlasciwoscPfron];
