import { getPrincipal } from '@ostoja/database';
import { newId, type PlainDate, yearOf } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { OperacjaKasowa } from './operacja-kasowa.entity.js';

/** There is one desk: whoever acts at it waits for the other. Held until the transaction ends. */
export async function lockDesk(tx: EntityManager): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('wyplata.kasa' || $1, 0))`, [getPrincipal().jednostkaId]);
}

type NewOperacja = Pick<OperacjaKasowa, 'listaOdbioruId' | 'rodzaj' | 'kwota' | 'wykonano'> & { readonly dzien: PlainDate } & Partial<Pick<OperacjaKasowa, 'pozycjaId' | 'osobaId' | 'odebral' | 'dokument' | 'upowaznienieId'>>;
const SERIE = { zasilenie: 'KP', wyplata: 'KW', zwrot: 'KW', wydanie: 'WR' } as const;

/** Writes a receipt with the next number of its series and year. Called under `lockDesk`, so that numbers have no gaps. */
export async function writeReceipt(tx: EntityManager, operacja: NewOperacja): Promise<OperacjaKasowa> {
  const [seria, rok] = [SERIE[operacja.rodzaj], yearOf(operacja.dzien)];
  const [last] = await tx.query<{ numer: number }[]>('select coalesce(max(numer), 0)::int as numer from wyplata.operacja_kasowa where seria = $1 and rok = $2', [seria, rok]);
  return tx.save(tx.create(OperacjaKasowa, { ...operacja, id: newId(), seria, rok, numer: last!.numer + 1, wykonalId: getPrincipal().uzytkownikId }));
}

/** `KW 12/2026`. */
export const receiptNumber = ({ seria, numer, rok }: Pick<OperacjaKasowa, 'seria' | 'numer' | 'rok'>): string => `${seria} ${numer}/${rok}`;
