import type { PlainDate } from '@ostoja/kernel';
import type { KartaUslugi } from '@ostoja/postepowanie';
import { kartyPieniezne } from './karty-pieniezne.js';
import { kartyPozostale } from './karty-pozostale.js';
import { kartyUslugowe } from './karty-uslugowe.js';

/** The law that these texts tell holds from this day; a change of law is a new version from its own day. */
const OD = '2026-01-01' as PlainDate;

/** The service cards of social assistance. */
export const karty: readonly KartaUslugi[] = Object.entries({ ...kartyPieniezne, ...kartyUslugowe, ...kartyPozostale }).map(([kod, tresc]) => ({ kod, od: OD, tresc }));
