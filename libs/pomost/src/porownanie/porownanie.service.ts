import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, firstDay, Money, newId, notFound, type PlainDate, type PlainMonth } from '@ostoja/kernel';
import type { BudgetLine } from '@ostoja/law';
import { PrawoRegistry } from '@ostoja/prawo';
import { schedule } from '@ostoja/wyplata';
import { readCsv } from '../plik/csv.js';
import { assertColumns, readWiersz, UKLAD_LISTY } from '../plik/uklad.js';
import { compareLists, type Podsumowanie, type Pozycja, type PozycjaPorownania } from './porownanie.js';

export interface PorownanieRow {
  readonly id: string;
  readonly komorka_id: string;
  readonly miesiac: string;
  readonly podsumowanie: Podsumowanie;
  readonly utworzono: Date;
}

interface Decyzja {
  readonly pomost_id: string;
  readonly osoba_id: string;
  readonly swiadczenie_kod: string;
  readonly kwota: string;
  readonly od: PlainDate;
  readonly do: PlainDate | null;
  readonly rachunek: string | null;
  /** The month falls to Ostoja. */
  readonly przejeta: boolean;
}

const ROW = `p.id, p.komorka_id, to_char(p.miesiac, 'YYYY-MM') as miesiac, p.podsumowanie, p.utworzono`;
const LATEST = 50;
/** Imported decisions of the unit, with the system to which the month falls by the last move that reaches it. */
const DECYZJE = `
  select d.pomost_id, d.osoba_id, d.swiadczenie_kod, d.kwota, d.od, d."do", d.rachunek,
    coalesce((select p.system = 'Ostoja' from pomost.przejecie p where p.jednostka_id = d.jednostka_id and p.sprawa_id = d.sprawa_id and p.od_miesiaca <= $2 order by p.id desc limit 1), false) as przejeta
  from pomost.decyzja d where d.komorka_id = $1`;

/** Compares what Ostoja reckons for the decisions that POMOST pays with the list that POMOST made. */
@Injectable()
export class PorownanieService {
  constructor(private readonly database: Database, private readonly prawo: PrawoRegistry, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /** Compares and keeps the report. Errors: `POMOST.FILE_*`, `POMOST.LINE` for the first faulty line. @returns id */
  async compare(komorkaId: string, miesiac: PlainMonth, bytes: Uint8Array): Promise<string> {
    const pomost = readList(bytes);
    const decyzje = await this.database.read<Decyzja>(DECYZJE, [komorkaId, firstDay(miesiac)]);
    const ours = decyzje.filter(({ przejeta }) => !przejeta).flatMap((decyzja) => this.payFor(decyzja, miesiac));
    const { pozycje, podsumowanie } = compareLists(ours, pomost, new Set(decyzje.filter(({ przejeta }) => przejeta).map(({ pomost_id }) => pomost_id)));
    const id = newId();
    const { jednostkaId, uzytkownikId } = getPrincipal();
    await this.database.transaction(async (tx) => {
      await tx.query('insert into pomost.porownanie (jednostka_id, id, komorka_id, miesiac, skrot, podsumowanie, pozycje, utworzyl_id, utworzono) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
        jednostkaId, id, komorkaId, firstDay(miesiac), createHash('sha256').update(bytes).digest('hex'), podsumowanie, JSON.stringify(pozycje), uzytkownikId, this.clock.now(),
      ]);
      await this.audit.write({ zasob: 'porownanie-list', czynnosc: 'utworzenie', osobaIds: [...new Set(decyzje.map(({ osoba_id }) => osoba_id))], ids: [id] });
    });
    return id;
  }

  /** The latest reports, the newest first. */
  findLatest(): Promise<PorownanieRow[]> {
    return this.database.read<PorownanieRow>(`select ${ROW} from pomost.porownanie p order by p.id desc limit ${LATEST}`, [], 'pomost-porownania');
  }

  /** A report with its lines. Errors: 404. */
  async get(id: string): Promise<PorownanieRow & { pozycje: PozycjaPorownania[] }> {
    const [row] = await this.database.read<PorownanieRow & { pozycje: PozycjaPorownania[] }>(`select ${ROW}, p.pozycje from pomost.porownanie p where p.id = $1`, [id], 'pomost-porownanie');
    if (!row) throw notFound('porównanie list');
    const people = await this.database.read<{ osoba_id: string; sprawa_id: string }>('select osoba_id, sprawa_id from pomost.decyzja where pomost_id = any ($1)', [row.pozycje.map((one) => one.decyzja_pomost_id)]);
    await this.audit.read({ zasob: 'porownanie-list', ids: [id], osobaIds: people.map(({ osoba_id }) => osoba_id), sprawaIds: people.map(({ sprawa_id }) => sprawa_id), cel: 'wyplata' });
    return row;
  }

  /** Our line of the month: the same reckoning as for titles of our own; nothing for a month outside the decision. */
  private payFor({ pomost_id, swiadczenie_kod, kwota, od, do: until, rachunek }: Decyzja, miesiac: PlainMonth): Pozycja[] {
    const { budzet, wyplata } = this.prawo.findSwiadczenie(swiadczenie_kod).definicja.opis;
    const grant = { swiadczenieKod: swiadczenie_kod, wyplata, kwota: Money.parse(kwota), kwotaMinimalna: minimumOf(budzet, kwota), od, do: until, budzet };
    return schedule(grant, miesiac, miesiac).filter((one) => one.miesiac === miesiac).map((one) => ({ decyzja_pomost_id: pomost_id, miesiac, kwota: one.kwota.toString(), rachunek }));
  }
}

/** How the sum is divided over the budget does not matter to a comparison; it only has to be divisible. */
function minimumOf(budzet: readonly BudgetLine[], kwota: string): Money | null {
  return budzet.some(({ czesc }) => czesc === 'minimum') ? Money.parse(kwota) : null;
}

function readList(bytes: Uint8Array): Pozycja[] {
  const plik = readCsv(bytes);
  assertColumns(UKLAD_LISTY, plik);
  return plik.wiersze.map((wiersz) => {
    const { wartosci, uwagi } = readWiersz(UKLAD_LISTY, wiersz);
    if (!wartosci) throw new DomainError('POMOST.LINE', `Wiersz ${wiersz.numer}, kolumna ${uwagi[0]!.pole}: ${uwagi[0]!.powod}`, { field: 'plik' });
    return wartosci;
  });
}
