import type { SzablonPisma } from '../otoczenie-pisma.js';
import type { Pismo } from '../pismo.entity.js';

/** What the event of a letter keeps: the letter, and those of its data that terms and later acts rest on. */
export function actData({ daneCzynnosci }: SzablonPisma, { id, dane }: Pick<Pismo, 'id' | 'dane'>): Record<string, unknown> {
  return { pismo_id: id, ...Object.fromEntries(daneCzynnosci.filter((name) => dane[name] !== undefined).map((name) => [name, dane[name]])) };
}
