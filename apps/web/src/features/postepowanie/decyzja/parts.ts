import type { ActInput } from '../../../shared/api/client.js';
import { parseMoney } from '../../../shared/format/money.js';
import type { Decyzja } from './api.js';
import { texts as t } from './texts.js';

export type PartsBody = ActInput<'put', '/api/v1/decyzje/{id}'>['body'];

/** The parts of a draft that its author writes, as fields of a form. */
export function toParts(decision: Decyzja) {
  return {
    rozstrzygniecie: decision.rozstrzygniecie,
    kwota: decision.kwota ?? '',
    od: decision.od ?? '',
    do: decision.do ?? '',
    kanal: decision.kanal ?? '',
    rachunek: decision.rachunek ?? '',
    warunki: decision.warunki ?? '',
    uzasadnienie_kwoty: decision.uzasadnienie_kwoty ?? '',
    przepis: decision.podstawa_odmowy?.przepis ?? '',
    opis: decision.podstawa_odmowy?.opis ?? '',
    ocena_dowodow: decision.ocena_dowodow ?? '',
    rygor: decision.rygor,
    rygor_powod: decision.rygor_powod ?? '',
    uzasadnienie_pominiete: decision.uzasadnienie_pominiete,
  };
}

/** A decision that ends a proceeding or a running decision keeps its kind. */
export function isEnding(rozstrzygniecie: string): boolean {
  return rozstrzygniecie !== 'przyznanie' && rozstrzygniecie !== 'odmowa';
}

/** Other grants have a scope and a fee in place of an amount and an account. */
export function isMoney({ forma }: Pick<Decyzja, 'forma'>): boolean {
  return forma === 'pieniezne';
}

export type Parts = ReturnType<typeof toParts>;

/** The whole set of parts as the API takes it: what is empty is null, so that it is cleared. */
export function toBody({ przepis, opis, rozstrzygniecie, kanal, rygor, uzasadnienie_pominiete, ...texts }: Parts): PartsBody {
  const cleared = Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, value.trim() === '' ? null : value]));
  return {
    ...cleared,
    rozstrzygniecie: rozstrzygniecie as PartsBody['rozstrzygniecie'],
    kanal: kanal === 'przelew' || kanal === 'kasa' ? kanal : null,
    rygor,
    uzasadnienie_pominiete,
    podstawa_odmowy: rozstrzygniecie !== 'przyznanie' && przepis.trim() ? { przepis, opis } : null,
  };
}

export function partsFaults({ kwota }: Parts): Readonly<Record<string, string | false>> {
  return { kwota: kwota !== '' && parseMoney(kwota) === null && t.amountWrong };
}
