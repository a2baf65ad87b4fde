import type { PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { Postepowanie } from '../../postepowanie/postepowanie.entity.js';
import { findBrakujacyWarunek, getPrzejscie } from '../../procedura/procedura.policy.js';
import { getProcedura } from '../../procedura/procedura.registry.js';
import { deriveTerminy } from '../../termin/termin.policy.js';
import { Zdarzenie } from '../../zdarzenie/zdarzenie.entity.js';
import type { Decyzja } from '../decyzja.entity.js';

/** What the procedure asks for before a draft of the kind and does not find in the file any more: a hearing after the last evidence, a demand that stands (KPA 10, 81, 105 § 2). */
export async function findPrzeszkoda(tx: EntityManager, { postepowanieId, rozstrzygniecie }: Pick<Decyzja, 'postepowanieId' | 'rozstrzygniecie'>, dzien: PlainDate): Promise<string | null> {
  const postepowanie = await tx.findOneBy(Postepowanie, { id: postepowanieId });
  if (!postepowanie) return null;
  const procedura = getProcedura(postepowanie.proceduraKod, postepowanie.proceduraWersja);
  const zdarzenia = await tx.find(Zdarzenie, { where: { postepowanieId }, order: { id: 'asc' } });
  return findBrakujacyWarunek(getPrzejscie(procedura, rozstrzygniecie === 'umorzenie' ? 'projekt-umorzenia' : 'projekt'), { zdarzenia, terminy: deriveTerminy(procedura, zdarzenia) }, dzien);
}
