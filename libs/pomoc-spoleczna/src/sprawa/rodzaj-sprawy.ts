import type { PlainDate } from '@ostoja/kernel';
import type { RodzajSprawy } from '@ostoja/postepowanie';
import { swiadczenia } from '../swiadczenie.registry.js';
import jrwa from './jrwa.json' with { type: 'json' };

/** The kinds of cases of social assistance: one per benefit, with its class of the record plan. */
export const rodzajeSpraw: readonly RodzajSprawy[] = swiadczenia.map(({ kod, opis }) => ({
  kod,
  nazwa: opis.nazwa,
  procedura: 'swiadczenie-pieniezne',
  jrwa: jrwa
    .filter(({ swiadczenie }) => swiadczenie === kod)
    .map(({ od, do: until, symbol, kategoria }) => ({ od: od as PlainDate, do: until as PlainDate | null, symbol, kategoria })),
}));
