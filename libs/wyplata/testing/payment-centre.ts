import { komorkaId } from '@ostoja/access';
import { type PlainDate, plainDate, plainMonth } from '@ostoja/kernel';
import { type Centre, openCentre } from '../../../test/support/centre.js';
import { ListaService } from '../src/lista/lista.service.js';
import { type ListOrder, PreparationService } from '../src/lista/przygotowanie/preparation.service.js';
import { ExportService } from '../src/lista/wysylka/export.service.js';
import { type TytulInput, TytulService } from '../src/tytul/tytul.service.js';
import { WyplataModule } from '../src/wyplata.module.js';
import { aTytul, insertOsoba, insertPayer } from './builders.js';

/** Today of every test of payments. */
export const DZIS = plainDate('2026-11-22');

/** The centre with its bank account, and the acts of its people in one line each. */
export interface PaymentCentre extends Centre {
  /** A new person with an account, and a title of theirs, made by the specialist of Filia 1. */
  pay(fields?: Partial<TytulInput>): Promise<{ osobaId: string; tytulId: string }>;
  /** Prepares a list of Filia 1 for 30 November 2026; answers its id. */
  prepare(order?: Partial<ListOrder>): Promise<string>;
  /** Approves, and sends, the newest version of a list. */
  approve(listaId: string): Promise<void>;
  send(listaId: string): Promise<void>;
  /** Empties titles, lists and ledger, which only a superuser can do, with all triggers off. */
  clear(): Promise<void>;
  /** Rows seen past every wall. */
  rows<Row extends object>(sql: string, params?: unknown[]): Promise<Row[]>;
}

export async function openPaymentCentre(today: PlainDate = DZIS): Promise<PaymentCentre> {
  const centre = await openCentre([WyplataModule]);
  centre.moveClock((Date.parse(`${today}T11:00:00Z`) - Date.now()) / 86_400_000);
  await insertPayer(centre.superuser);
  const rows = async <Row extends object>(sql: string, params: unknown[] = []): Promise<Row[]> => (await centre.superuser.query<Row>(sql, params)).rows;
  const wersja = async (listaId: string): Promise<number> => (await rows<{ wersja: number }>('select wersja from wyplata.lista where id = $1', [listaId]))[0]!.wersja;
  return {
    ...centre,
    rows,
    async clear() {
      await centre.superuser.query(`begin; set local session_replication_role = replica;
        truncate wyplata.tytul, wyplata.rata, wyplata.lista, wyplata.pozycja, finanse.operacja, finanse.zapis, finanse.zaangazowanie_linii, finanse.korekta; commit`);
    },
    async pay(fields = {}) {
      const osobaId = fields.osobaId ?? (await insertOsoba(centre.superuser));
      const { id } = await centre.as('specjalista.f1', () => centre.get(TytulService).create(aTytul({ ...fields, osobaId })));
      return { osobaId, tytulId: id };
    },
    prepare: (order = {}) =>
      centre.as('ksiegowosc.przygotowanie', () =>
        centre.get(PreparationService).prepare({ komorkaId: komorkaId('filia-1'), dzien: plainDate('2026-11-30'), kanal: 'przelew', miesiac: plainMonth('2026-11'), ...order })),
    approve: async (listaId) => centre.as('ksiegowosc.zatwierdzanie', async () => centre.get(ListaService).approve(listaId, await wersja(listaId))),
    send: async (listaId) => centre.as('ksiegowosc.wysylka', async () => centre.get(ExportService).export(listaId, await wersja(listaId))),
  };
}
