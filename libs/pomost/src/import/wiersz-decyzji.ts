import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, Money, newId, type PlainDate } from '@ostoja/kernel';
import { OpiekaService } from '@ostoja/osoba';
import { SprawaObcaService } from '@ostoja/postepowanie';
import type { UKLADY, Wartosci } from '../plik/uklad.js';
import { lineFault } from '../pomost.errors.js';
import { komorkaByKod } from './komorka.js';
import { differences, type WynikWiersza } from './wynik.js';

export type Decyzja = Wartosci<typeof UKLADY.decyzje>;
interface Znana {
  readonly sprawa_id: string;
  readonly osoba_id: string;
  readonly komorka_id: string;
}
const COMPARED = ['numer', 'data_decyzji', 'swiadczenie_kod', 'kwota', 'kwota_minimalna', 'od', 'do', 'kanal', 'rachunek'] as const;

const INSERT = `insert into pomost.decyzja (jednostka_id, id, pomost_id, sprawa_id, osoba_id, komorka_id, numer, data_decyzji, swiadczenie_kod, kwota, kwota_minimalna, od, "do", kanal, rachunek)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`;

/** Brings in one running decision, with a case that POMOST leads. It becomes no title to payment: POMOST pays it. */
@Injectable()
export class WierszDecyzji {
  constructor(private readonly database: Database, private readonly sprawy: SprawaObcaService, private readonly opieka: OpiekaService, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /** Errors: `POMOST.LINE`, `POSTEPOWANIE.*`. */
  async apply(decyzja: Decyzja): Promise<WynikWiersza> {
    const [known] = await this.database.read<Record<(typeof COMPARED)[number], string | null> & Znana>(`select sprawa_id, osoba_id, komorka_id, ${COMPARED.map((name) => `"${name}"`).join(', ')} from pomost.decyzja where pomost_id = $1`, [decyzja.pomost_id]);
    if (known) return differences({ osobaId: known.osoba_id, komorkaId: known.komorka_id, sprawaId: known.sprawa_id }, COMPARED.map((pole) => ({ pole, wPliku: decyzja[pole], uNas: known[pole] })));
    assertDays(decyzja, this.clock.today());
    const [osoba] = await this.database.read<{ osoba_id: string }>('select osoba_id from pomost.osoba where pomost_id = $1', [decyzja.osoba_pomost_id]);
    if (!osoba) throw lineFault('osoba_pomost_id', 'Tej osoby jeszcze nie zaimportowano.');
    const komorkaId = await komorkaByKod(this.database, decyzja.komorka);
    const { osoba_id: osobaId } = osoba;
    // The unit of the case serves the party; of a person in a sealed circle only its members can say so, and the line waits for them.
    await this.opieka.attach([osobaId], komorkaId, this.clock.today());
    const sprawa = await this.sprawy.register({ osobaId, komorkaId, swiadczenieKod: decyzja.swiadczenie_kod, otwarta: decyzja.data_decyzji as PlainDate });
    await this.database.transaction((tx) =>
      tx.query(INSERT, [getPrincipal().jednostkaId, newId(), decyzja.pomost_id, sprawa.id, osobaId, komorkaId, ...COMPARED.slice(0, 5).map((pole) => decyzja[pole]), decyzja.od, decyzja.do, decyzja.kanal, decyzja.rachunek]));
    await this.audit.write({ zasob: 'sprawa', czynnosc: 'import-pomost', osobaIds: [osobaId], sprawaIds: [sprawa.id], ids: [sprawa.id] });
    return { wynik: 'nowy', uwagi: [] };
  }
}

/** What contradicts itself in a decision. Errors: `POMOST.LINE`. */
export function assertDays({ od, do: until, data_decyzji, kwota, kwota_minimalna }: Pick<Decyzja, 'od' | 'do' | 'data_decyzji' | 'kwota' | 'kwota_minimalna'>, today: string): void {
  if (data_decyzji > today) throw lineFault('data_decyzji', 'Decyzja nosi datę z przyszłości.');
  if (until !== null && until < od) throw lineFault('do', 'Okres kończy się przed swoim początkiem.');
  if (kwota_minimalna !== null && Money.parse(kwota_minimalna).compare(Money.parse(kwota)) > 0) throw lineFault('kwota_minimalna', 'Kwota minimalna jest większa od przyznanej.');
}
