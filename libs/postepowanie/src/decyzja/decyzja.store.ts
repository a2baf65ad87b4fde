import { DomainError, notFound, type PlainDate } from '@ostoja/kernel';
import { type EntityManager, In, IsNull, LessThan, Like, MoreThan, Not } from 'typeorm';
import type { Postepowanie } from '../postepowanie/postepowanie.entity.js';
import { Zdarzenie } from '../zdarzenie/zdarzenie.entity.js';
import { Decyzja } from './decyzja.entity.js';

/** The decision, locked until the end of the transaction: of two acts at once one waits and then sees the new state. Errors: 404, 403. */
export async function lockDecyzja(tx: EntityManager, id: string): Promise<Decyzja> {
  if (!(await tx.existsBy(Decyzja, { id }))) throw notFound('decyzja');
  const decyzja = await tx.findOne(Decyzja, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!decyzja) throw new DomainError('ACCESS.FORBIDDEN', 'Nie masz uprawnień do tej czynności w tej jednostce.', { status: 403 });
  return decyzja;
}

/** The decision of the sprawa that is carried out or final: the one that a change or an expiry is about. Errors: 409 `DECYZJA.NOTHING_STANDS`. */
export async function findStanding(tx: EntityManager, sprawaId: string): Promise<Decyzja> {
  const found = await tx.findOne(Decyzja, {
    where: (['doreczona', 'ostateczna'] as const).map((stan) => ({ sprawaId, stan, rozstrzygniecie: 'przyznanie' as const, wykonalnaOd: Not(IsNull()) })),
    order: { id: 'DESC' },
  });
  if (found) return found;
  throw new DomainError('DECYZJA.NOTHING_STANDS', 'W tej sprawie nie ma wykonywanej decyzji, którą można by zmienić albo wygasić.', { status: 409, provision: 'art. 106 ust. 5 ustawy o pomocy społecznej, art. 162 KPA' });
}

/** The final decision of the sprawa that a reopening is about: the newest, whatever it ruled. Errors: 409 `DECYZJA.NOTHING_FINAL`. */
export async function findFinal(tx: EntityManager, sprawaId: string): Promise<Decyzja> {
  const found = await tx.findOne(Decyzja, { where: { sprawaId, stan: 'ostateczna' }, order: { id: 'DESC' } });
  if (found) return found;
  throw new DomainError('DECYZJA.NOTHING_FINAL', 'W tej sprawie nie ma decyzji ostatecznej, więc nie ma czego wznawiać.', { status: 409, provision: 'art. 145 § 1 KPA' });
}

/** The signed decision of the proceeding that still stands; the newest, where a later one replaced it. Locked. */
export async function findIssued(tx: EntityManager, postepowanieId: string): Promise<Decyzja | null> {
  return tx.findOne(Decyzja, {
    where: (['wydana', 'doreczona', 'ostateczna'] as const).map((stan) => ({ postepowanieId, stan })),
    order: { id: 'DESC' }, lock: { mode: 'pessimistic_write' },
  });
}

/** Decisions of the proceeding that an earlier signature made and that the newest takes the place of (KPA 132 § 1, 138 § 1 pkt 2). */
export async function findReplaced(tx: EntityManager, { id, postepowanieId }: Pick<Decyzja, 'id' | 'postepowanieId'>): Promise<Decyzja[]> {
  return tx.findBy(Decyzja, (['doreczona', 'ostateczna', 'uchylona'] as const).map((stan) => ({ postepowanieId, stan, id: LessThan(id) })));
}

/** The decision of another proceeding that this one changes, ends or annuls; through the contested one where it takes the place of that (KPA 132 § 1, 138 § 1 pkt 2). */
export async function findSubject(tx: EntityManager, { dotyczyId, postepowanieId }: Pick<Decyzja, 'dotyczyId' | 'postepowanieId'>): Promise<Decyzja | null> {
  for (let id = dotyczyId; id !== null; ) {
    const found = await tx.findOneByOrFail(Decyzja, { id });
    if (found.postepowanieId !== postepowanieId) return found;
    id = found.dotyczyId;
  }
  return null;
}

/** First day from which a later decision that still stands took over from the annulled one or from the earlier one that runs again; null when none did. */
export async function findTakenOver(tx: EntityManager, { id, sprawaId }: Decyzja, earlier: Decyzja): Promise<PlainDate | null> {
  const later = await tx.find(Decyzja, {
    where: { sprawaId, id: MoreThan(id), stan: In(['doreczona', 'ostateczna']), rozstrzygniecie: In(['przyznanie', 'wygasniecie']), wykonalnaOd: Not(IsNull()), od: Not(IsNull()) },
    order: { od: 'ASC' },
  });
  for (const decyzja of later) {
    const subject = await findSubject(tx, decyzja);
    if (subject?.id === id || subject?.id === earlier.id) return decyzja.od;
  }
  return null;
}

/** What a remanded proceeding keeps (KPA 138 § 2): where it was about a decision to be changed, ended or reopened, it is so again and for the same cause; null otherwise. */
export async function findPrzedmiot(tx: EntityManager, { id: postepowanieId, rodzaj, wszczete }: Postepowanie): Promise<{ rodzaj: Postepowanie['rodzaj']; dane: Readonly<Record<string, unknown>> } | null> {
  if (rodzaj !== 'zmiana' && rodzaj !== 'wygaszenie' && rodzaj !== 'wznowienie') return null;
  const { dane } = await tx.findOneOrFail(Zdarzenie, { where: { postepowanieId, rodzaj: Like('wszczecie%') }, order: { id: 'ASC' } });
  return { rodzaj, dane: { wszczeto: wszczete, ...dane, z_urzedu: await isExOfficio(tx, postepowanieId) } };
}

/** True when the centre itself began the proceeding, or the one that was remanded. */
export async function isExOfficio(tx: EntityManager, postepowanieId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(`select from postepowanie.zdarzenie where postepowanie_id = $1 and (rodzaj like 'wszczecie-z-urzedu%' or dane ->> 'z_urzedu' = 'true') limit 1`, [postepowanieId]);
  return rows.length > 0;
}

/** True while the centre itself withholds the payment of the proceeding. */
export async function isWithheld(tx: EntityManager, postepowanieId: string): Promise<boolean> {
  const [last] = await tx.query<{ rodzaj: string }[]>(
    `select rodzaj from postepowanie.zdarzenie where postepowanie_id = $1 and rodzaj in ('wstrzymanie', 'wznowienie-wyplaty', 'powrot-do-realizacji') order by id desc limit 1`, [postepowanieId]);
  return last?.rodzaj === 'wstrzymanie';
}

/** The decision that a reopening is about, from the event that began it; null in another proceeding. */
export async function findReopened(tx: EntityManager, postepowanieId: string): Promise<string | null> {
  const [row] = await tx.query<{ dotyczy_id: string | null }[]>(`select dane ->> 'dotyczy_id' as dotyczy_id from postepowanie.zdarzenie where postepowanie_id = $1 and rodzaj like 'wszczecie%' order by id limit 1`, [postepowanieId]);
  return row?.dotyczy_id ?? null;
}
