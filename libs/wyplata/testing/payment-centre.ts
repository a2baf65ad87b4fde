import { komorkaId } from '@ostoja/access';
import { type PlainDate, plainDate, plainMonth } from '@ostoja/kernel';
import { type Centre, openCentre } from '../../../test/support/centre.js';
import { LISTA_STAN, type ListaStan } from '../src/lista/lista.entity.js';
import { nextEtap } from '../src/lista/obieg/etapy.js';
import { ObiegService } from '../src/lista/obieg/obieg.service.js';
import type { ListOrder } from '../src/lista/przygotowanie/list-order.js';
import { PreparationService } from '../src/lista/przygotowanie/preparation.service.js';
import { ExportService } from '../src/lista/wysylka/export.service.js';
import { type TytulInput, TytulService } from '../src/tytul/tytul.service.js';
import { OdzyskanieService } from '../src/po-smierci/odzyskanie.service.js';
import { ImportWyciaguService } from '../src/wyciag/import/import-wyciagu.service.js';
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
  /** Takes the newest version of a list through the chain, each stage by its person, until it is at the stage. */
  advance(listaId: string, stan: ListaStan): Promise<void>;
  /** Takes a list to its approval. */
  approve(listaId: string): Promise<void>;
  /** Both bank signatures. */
  send(listaId: string): Promise<void>;
  /** Bookkeeping takes in a statement. */
  importStatement(text: string): Promise<string>;
  /** Bookkeeping asks the bank for what it got after a death; answers the id of the request. */
  askBack(osobaId: string, rachunek: string): Promise<string>;
  /** Empties titles, lists and ledger, which only a superuser can do, with all triggers off. */
  clear(): Promise<void>;
  /** Rows seen past every wall. */
  rows<Row extends object>(sql: string, params?: unknown[]): Promise<Row[]>;
}

/** Who takes a list of Filia 1 to each stage. */
const PEOPLE: Readonly<Record<ListaStan, string>> = {
  przygotowana: 'ksiegowosc.przygotowanie', 'sprawdzona-merytorycznie': 'kierownik.f1', 'sprawdzona-rachunkowo': 'ksiegowosc.zatwierdzanie', skontrolowana: 'glowny.ksiegowy',
  zatwierdzona: 'dyrektor', podpisana: 'ksiegowosc.wysylka', wyslana: 'podpis.drugi',
};
type CheckedStan = Parameters<ObiegService['advance']>[2];

/** The centre on the day, with what stands above payments if a test needs it. */
export async function openPaymentCentre(today: PlainDate = DZIS, above: Parameters<typeof openCentre>[0] = []): Promise<PaymentCentre> {
  const centre = await openCentre([WyplataModule, ...above]);
  centre.moveClock((Date.parse(`${today}T11:00:00Z`) - Date.now()) / 86_400_000);
  await insertPayer(centre.superuser);
  const rows = async <Row extends object>(sql: string, params: unknown[] = []): Promise<Row[]> => (await centre.superuser.query<Row>(sql, params)).rows;
  const wersja = async (listaId: string): Promise<number> => (await rows<{ wersja: number }>('select wersja from wyplata.lista where id = $1', [listaId]))[0]!.wersja;
  const advance = async (listaId: string, stan: ListaStan): Promise<void> => {
    const stage = async () => (await rows<{ stan: ListaStan }>('select stan from wyplata.lista where id = $1', [listaId]))[0]!.stan;
    for (let etap = nextEtap(await stage()); etap && LISTA_STAN.indexOf(etap.stan) <= LISTA_STAN.indexOf(stan); etap = nextEtap(await stage())) {
      const to = etap.stan;
      await centre.as(PEOPLE[to], async () => (to === 'wyslana' ? centre.get(ExportService).export(listaId, await wersja(listaId)) : centre.get(ObiegService).advance(listaId, await wersja(listaId), to as CheckedStan)));
    }
  };
  return {
    ...centre,
    rows,
    async clear() {
      await centre.superuser.query(`begin; set local session_replication_role = replica;
        truncate wyplata.tytul, wyplata.rata, wyplata.lista, wyplata.pozycja, finanse.operacja, finanse.zapis, finanse.zaangazowanie_linii, finanse.korekta, wyplata.czynnosc_listy, wyplata.wyciag, wyplata.wniosek_zwrotu cascade; commit`);
    },
    async pay(fields = {}) {
      const osobaId = fields.osobaId ?? (await insertOsoba(centre.superuser));
      const { id } = await centre.as('specjalista.f1', () => centre.get(TytulService).create(aTytul({ ...fields, osobaId })));
      return { osobaId, tytulId: id };
    },
    prepare: (order = {}) =>
      centre.as('ksiegowosc.przygotowanie', () =>
        centre.get(PreparationService).prepare({ komorkaId: komorkaId('filia-1'), dzien: plainDate('2026-11-30'), kanal: 'przelew', miesiac: plainMonth('2026-11'), ...order })),
    advance,
    importStatement: (text) => centre.as('ksiegowosc.przygotowanie', () => centre.get(ImportWyciaguService).import(Buffer.from(text), 'mt940-utf-8')),
    askBack: (osobaId, rachunek) => centre.as('ksiegowosc.przygotowanie', () => centre.get(OdzyskanieService).create(osobaId, rachunek)),
    approve: (listaId) => advance(listaId, 'zatwierdzona'),
    send: (listaId) => advance(listaId, 'wyslana'),
  };
}
