import { getPrincipal } from '@ostoja/database';
import { DomainError } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { findOsobyWRoli } from '../prowadzacy/prowadzacy.query.js';
import type { Sprawa } from '../sprawa/sprawa.entity.js';
import { findWylaczeni } from '../wylaczenie/mur.js';
import { type PowodPrzydzialu, PrzydzialSprawy, type RolaWSprawie } from './przydzial-sprawy.entity.js';

/** The role of the centre that a person must hold in the unit, and where the case keeps the person. */
export const MIEJSCE = {
  prowadzacy: { rola: 'specjalista-swiadczen', pole: 'prowadzacyId', field: 'prowadzacy_id' },
  'pracownik-socjalny': { rola: 'pracownik-socjalny', pole: 'pracownikSocjalnyId', field: 'pracownik_socjalny_id' },
} as const satisfies Record<RolaWSprawie, { rola: string; pole: 'prowadzacyId' | 'pracownikSocjalnyId'; field: string }>;

/** Whom to give the case to in which role; null takes it away. */
export interface Przekazanie {
  readonly rola: RolaWSprawie;
  readonly osobaId: string | null;
  readonly powod: PowodPrzydzialu;
  readonly uwagi?: string | null;
}

/** 422 `POSTEPOWANIE.NOT_IN_ROLE`, or `POSTEPOWANIE.PERSON_EXCLUDED` (KPA 24), when the person may not be given the case. */
export async function assertMayBeGiven(tx: EntityManager, sprawa: Pick<Sprawa, 'id' | 'komorkaId'>, rola: RolaWSprawie, osobaId: string): Promise<void> {
  const { rola: wymagana, field } = MIEJSCE[rola];
  if (!(await findOsobyWRoli(tx, sprawa.komorkaId, wymagana)).includes(osobaId)) {
    throw new DomainError('POSTEPOWANIE.NOT_IN_ROLE', 'Ta osoba nie pełni dziś takiej roli w tej jednostce.', { field });
  }
  if ((await findWylaczeni(tx, sprawa.id)).includes(osobaId)) {
    throw new DomainError('POSTEPOWANIE.PERSON_EXCLUDED', 'Ta osoba jest wyłączona od załatwiania tej sprawy.', { field, provision: 'art. 24 KPA' });
  }
}

/** Changes the person on the sprawa in hand and records it; the caller saves the sprawa. Errors: those of `assertMayBeGiven`. */
export async function giveCase(tx: EntityManager, sprawa: Sprawa, { rola, osobaId, powod, uwagi = null }: Przekazanie, chwila: Date): Promise<void> {
  const { pole } = MIEJSCE[rola];
  const poprzedniId = sprawa[pole];
  if (poprzedniId === osobaId) return;
  if (osobaId) await assertMayBeGiven(tx, sprawa, rola, osobaId);
  sprawa[pole] = osobaId;
  const { id: sprawaId, komorkaId, kragId } = sprawa;
  await tx.save(tx.create(PrzydzialSprawy, { sprawaId, komorkaId, kragId, rola, poprzedniId, nowyId: osobaId, powod, uwagi, chwila, kto: getPrincipal().uzytkownikId }));
}
