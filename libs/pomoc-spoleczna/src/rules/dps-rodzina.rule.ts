import { Money } from '@ostoja/kernel';
import type { Calculus, StepDefinition } from '@ostoja/law';
import { calculateGranicaDps } from './dps-granica.rule.js';
import { faultyFact } from './faulty-fact.js';
import type { GrupaDps, PlatnikDpsFakt } from './oplata-za-dps.facts.js';
import { splitKwota } from './podzial-kwoty.rule.js';

const UST_2E = 'art. 61 ust. 2e i 2f ustawy o pomocy społecznej';
const W_GRUPIE: StepDefinition = { kod: 'dps.podzial', nazwa: 'opłata proporcjonalnie do granic', przepis: 'art. 61 ust. 2 pkt 2 i art. 103 ust. 2 ustawy o pomocy społecznej' };
const RESZTA: StepDefinition = { kod: 'dps.odmowa_wywiadu', nazwa: 'równa część reszty kosztu po odmowie umowy i wywiadu', przepis: UST_2E };
const ODMOWA_PELNA: StepDefinition = { kod: 'dps.pelna_reszta', nazwa: 'po odmowie umowy i wywiadu dochodu się nie chroni', przepis: UST_2E };
const PIERWSZY: readonly (readonly GrupaDps[])[] = [['malzonek'], ['zstepny'], ['wstepny']];
const RAZEM: readonly (readonly GrupaDps[])[] = [['malzonek', 'zstepny'], ['wstepny']];

/** What a relative owes before any waiver. */
export interface OplataPlatnika {
  readonly platnik: PlatnikDpsFakt;
  readonly kwota: Money;
}

/**
 * What the relatives owe of the rest of the cost, group by group. In a group agreed amounts come first, those without an agreed amount share
 * by their limits, and those who refused both agreement and interview owe all that is left in equal parts (art. 61 ust. 2d-2f ups), less what
 * later groups pay under their agreements.
 * Errors: a key twice, an agreed amount over the limit or of a person who refused the agreement.
 */
export function calculateOplatyRodziny(c: Calculus, platnicy: readonly PlatnikDpsFakt[], reszta: Money): readonly OplataPlatnika[] {
  if (new Set(platnicy.map(({ klucz }) => klucz)).size !== platnicy.length) throw faultyFact('KLUCZ_POWTORZONY', 'Każdy płatnik musi mieć inny klucz.', 'platnicy');
  for (const [i, { umowa, kwota_umowy }] of platnicy.entries()) {
    if (umowa !== 'umowa' && kwota_umowy !== undefined) throw faultyFact('KWOTA_UMOWY_PO_ODMOWIE', 'Kto odmówił umowy, nie ma kwoty z umowy.', `platnicy.${i}.kwota_umowy`, UST_2E);
  }
  const odmawiajacy = platnicy.filter((platnik) => isPelnaReszta(c, platnik));
  const placacy = platnicy.filter((platnik) => !odmawiajacy.includes(platnik)).map((platnik) => ({ platnik, granica: calculateGranicaDps(c, platnik) }));
  const grupy = c.param('pomoc_spoleczna.dps.kolejnosc_malzonka').text === 'pierwszy' ? PIERWSZY : RAZEM;
  const oplaty: OplataPlatnika[] = [];
  let zostalo = reszta;
  for (const [i, grupa] of grupy.entries()) {
    const pozniejsi = placacy.filter(({ platnik }) => grupy.slice(i + 1).flat().includes(platnik.grupa));
    const placa = calculatePlacacy(c, placacy.filter(({ platnik }) => grupa.includes(platnik.grupa)), zostalo);
    const placaReszte = calculateOdmawiajacy(c, odmawiajacy.filter((platnik) => grupa.includes(platnik.grupa)), pozniejsi, zostalo.minus(sumOf(placa)));
    oplaty.push(...placa, ...placaReszte);
    zostalo = zostalo.minus(sumOf(placa)).minus(sumOf(placaReszte));
  }
  return oplaty;
}

function calculatePlacacy(c: Calculus, placacy: readonly ZGranica[], zostalo: Money): readonly OplataPlatnika[] {
  const umowy = takeUmowy(placacy, zostalo);
  return [...umowy, ...shareByGranice(c, placacy.filter(({ platnik }) => platnik.kwota_umowy === undefined), zostalo.minus(sumOf(umowy)))];
}

/** Who refused pays the cost less the fees of the others obliged, of later groups too where they have an agreement (art. 61 ust. 2e ups). */
function calculateOdmawiajacy(c: Calculus, odmawiajacy: readonly PlatnikDpsFakt[], pozniejsi: readonly ZGranica[], zostalo: Money): readonly OplataPlatnika[] {
  const jeden = c.fact('jedna osoba', Money.parse('1').toFraction(), null, 'osoby');
  const doPodzialu = zostalo.minus(sumOf(takeUmowy(pozniejsi, zostalo)));
  const czesci = splitKwota(c, RESZTA, doPodzialu, odmawiajacy.map(({ klucz }) => ({ klucz, waga: jeden })));
  return odmawiajacy.map((platnik) => ({ platnik, kwota: czesci.get(platnik.klucz)! }));
}

/** Since October 2019 who refuses both has no protection; before, the limits held for everybody. */
function isPelnaReszta(c: Calculus, { umowa, klucz }: PlatnikDpsFakt): boolean {
  const odkad = c.findParam('pomoc_spoleczna.dps.odmowa_wywiadu.bez_ochrony_dochodu');
  return umowa === 'odmowa_umowy_i_wywiadu' && odkad !== null && c.holds(ODMOWA_PELNA, true, [odkad], klucz);
}

interface ZGranica {
  readonly platnik: PlatnikDpsFakt;
  readonly granica: Money;
}

/** Agreed amounts in the order of the keys, no more than is left of the cost; the others are left out. */
function takeUmowy(platnicy: readonly ZGranica[], zostalo: Money): readonly OplataPlatnika[] {
  let left = zostalo;
  return platnicy.filter(({ platnik }) => platnik.kwota_umowy !== undefined).sort((a, b) => (a.platnik.klucz < b.platnik.klucz ? -1 : 1)).map(({ platnik, granica }) => {
    const umowa = Money.parse(platnik.kwota_umowy!);
    if (umowa.compare(granica) > 0) {
      throw faultyFact('UMOWA_PONAD_GRANICE', `Kwota z umowy nie może być wyższa niż granica ustawowa: ${granica.format()}.`, 'platnicy.kwota_umowy', 'art. 61 ust. 2 pkt 2 ustawy o pomocy społecznej');
    }
    const kwota = umowa.compare(left) > 0 ? left : umowa;
    left = left.minus(kwota);
    return { platnik, kwota };
  });
}

function shareByGranice(c: Calculus, platnicy: readonly ZGranica[], zostalo: Money): readonly OplataPlatnika[] {
  const suma = Money.sum(platnicy.map(({ granica }) => granica));
  if (suma.compare(zostalo) <= 0) return platnicy.map(({ platnik, granica }) => ({ platnik, kwota: granica }));
  const czesci = splitKwota(c, W_GRUPIE, zostalo, platnicy.map(({ platnik, granica }) => ({ klucz: platnik.klucz, waga: c.fact('granica opłaty', granica.toFraction(), platnik.klucz) })));
  return platnicy.map(({ platnik }) => ({ platnik, kwota: czesci.get(platnik.klucz)! }));
}

function sumOf(oplaty: readonly OplataPlatnika[]): Money {
  return Money.sum(oplaty.map(({ kwota }) => kwota));
}
