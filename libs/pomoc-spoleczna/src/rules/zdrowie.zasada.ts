import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type ConditionDefinition } from '@ostoja/law';
import { calculateGospodarstwo } from './gospodarstwo.rule.js';
import { readKontekstOplaty } from './kontekst-dochodu.rule.js';
import { DOCHOD_DO_KRYTERIUM, holdAll } from './warunki.rule.js';
import { FaktySwiadczeniaZdrowotne, type FaktyUprawnieniaZdrowotnego } from './zdrowie.facts.js';

const KOD = 'swiadczenia-zdrowotne-z-art-54';
export const ART_54 = 'art. 54 ustawy z 27.08.2004 o świadczeniach opieki zdrowotnej finansowanych ze środków publicznych';
const NIEUBEZPIECZONA: ConditionDefinition = { kod: 'UBEZPIECZONA', nazwa: 'osoba nieubezpieczona', przepis: ART_54, odmowa: 'Osoba jest ubezpieczona.' };
const MIESZKA: ConditionDefinition = { kod: 'NIE_MIESZKA_W_POLSCE', nazwa: 'miejsce zamieszkania w Polsce', przepis: ART_54, odmowa: 'Osoba nie ma miejsca zamieszkania w Polsce.' };
const STATUS: ConditionDefinition = { kod: 'STATUS_NIE_UPRAWNIA', nazwa: 'obywatelstwo lub ochrona', przepis: ART_54, odmowa: 'Decyzję wydaje się obywatelom polskim i osobom z określoną ochroną.' };
const MAJATEK: ConditionDefinition = { kod: 'DYSPROPORCJA_MAJATKU', nazwa: 'brak okoliczności z art. 12', przepis: ART_54, odmowa: 'Majątek osoby jest nieproporcjonalny do dochodu (art. 12 ustawy o pomocy społecznej).' };
const WYWIAD: ConditionDefinition = { kod: 'BRAK_WYWIADU', nazwa: 'przeprowadzony wywiad środowiskowy', przepis: ART_54, odmowa: 'Najpierw trzeba przeprowadzić rodzinny wywiad środowiskowy.' };

/** The conditions that the facts of a person and household answer; the interview is a matter of the procedure. */
export function isUprawniona(c: Calculus, f: FaktyUprawnieniaZdrowotnego): boolean {
  const { dochod, kryterium } = calculateGospodarstwo(c, f, readKontekstOplaty(c, KOD, f), { bezPieczyZastepczej: false, kryteriumRady: false });
  return [
    holdAll(c, [[NIEUBEZPIECZONA, !f.ubezpieczona], [MIESZKA, f.mieszka], [STATUS, f.status !== 'inny'], [MAJATEK, !f.dysproporcja]]),
    c.isAtMost({ ...DOCHOD_DO_KRYTERIUM, przepis: ART_54 }, dochod, kryterium),
  ].every(Boolean);
}

/** Who gets the confirmation of the right to health care; no reason of art. 7 is asked for. */
export const swiadczeniaZdrowotne = defineZasada<FaktySwiadczeniaZdrowotne>({
  kod: KOD,
  nazwa: 'potwierdzenie prawa do świadczeń zdrowotnych',
  pytanie: 'Czy można wydać decyzję potwierdzającą prawo do świadczeń opieki zdrowotnej?',
  przepis: ART_54,
  facts: FaktySwiadczeniaZdrowotne,
  przyklad: { zestawienie: { liczba_osob: 1, dochod: '600.00' }, ubezpieczona: false, mieszka: true, status: 'obywatel_polski', dysproporcja: false, wywiad: true, data_wniosku: '2026-03-02' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2014-05-01'), do: null, calculate: (c, fakty) => ({ tak: [isUprawniona(c, fakty), c.holds(WYWIAD, fakty.wywiad)].every(Boolean) }) }],
});
