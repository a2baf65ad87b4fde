import type { PlainDate } from '@ostoja/kernel';
import type { Swiadczenie } from '@ostoja/law';
import type { RodzajSprawy } from '@ostoja/postepowanie';
import { swiadczeniaSpraw } from '../swiadczenie.registry.js';
import jrwa from './jrwa.json' with { type: 'json' };

/** art. 106 ust. 8 ups. */
const NA_CZAS_ZAWIESZENIA: Readonly<Record<string, string>> = { 'zasilek-staly': 'zasilek-okresowy' };

/** The kinds of cases of social assistance: one per benefit, with its class of the record plan. */
export const rodzajeSpraw: readonly RodzajSprawy[] = swiadczeniaSpraw.map((swiadczenie) => ({
  kod: swiadczenie.kod,
  nazwa: swiadczenie.opis.nazwa,
  procedura: proceduraOf(swiadczenie),
  naCzasZawieszenia: NA_CZAS_ZAWIESZENIA[swiadczenie.kod],
  jrwa: jrwa
    .filter((klasa) => klasa.swiadczenie === swiadczenie.kod)
    .map(({ od, do: until, symbol, kategoria }) => ({ od: od as PlainDate, do: until as PlainDate | null, symbol, kategoria })),
}));

/** Money is paid, other help is carried out, and some help needs no decision (art. 106 ust. 2 ups). */
function proceduraOf({ forma, opis }: Swiadczenie<object>): string {
  if (opis.bez_decyzji !== undefined) return 'swiadczenie-bez-decyzji';
  if (forma === 'potwierdzenie') return 'potwierdzenie-prawa';
  return forma === 'pieniezne' ? 'swiadczenie-pieniezne' : 'swiadczenie-niepieniezne';
}
