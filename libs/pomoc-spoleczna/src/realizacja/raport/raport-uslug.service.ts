import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, firstDay, monthOf, newId, notFound, type PlainMonth } from '@ostoja/kernel';
import { assertMay } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import { reportDecided } from '../realizacja.errors.js';
import { assertRozliczenie, type GranicaMiesiaca, type WykonanieMiesiaca } from '../rozliczenie/rozliczenie.policy.js';
import { RozliczenieService } from '../rozliczenie/rozliczenie.service.js';
import { RaportUslug } from './raport-uslug.entity.js';
import { RaportUslugQuery, type ZlecenieKontaRow } from './raport-uslug.query.js';

/** A provider sees its orders, not the grant; whoever accepts the report measures it against that. */
const NIEZNANA: GranicaMiesiaca = { do: null, przyznano: null, inne: [] };

/** What was done under one order. */
export interface PozycjaRaportu extends Omit<WykonanieMiesiaca, 'miesiac'> {
  readonly zlecenieId: string;
  readonly uwagi: string | null;
}

/** Months that providers report with their own accounts, and what the centre makes of each line. */
@Injectable()
export class RaportUslugService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly query: RaportUslugQuery,
    private readonly rozliczenia: RozliczenieService,
    private readonly audit: AuditLog,
  ) {}

  /** All lines or none. Errors: 404 an order that is not the provider's, 409 `POMOC_SPOLECZNA.REPORT_EXISTS`, 422 of the check with the line's field. */
  async submit(miesiac: PlainMonth, pozycje: readonly PozycjaRaportu[]): Promise<void> {
    const zlecenia = new Map((await this.query.zlecenia(miesiac)).map((one) => [one.id, one]));
    await this.database.transaction(async (tx) => {
      for (const [index, pozycja] of pozycje.entries()) {
        const zlecenie = zlecenia.get(pozycja.zlecenieId);
        if (!zlecenie) throw notFound('zlecenie');
        this.check(zlecenie, { miesiac, ...pozycja }, `pozycje.${index}`);
        await this.insert(tx, zlecenie, miesiac, pozycja);
      }
    });
  }

  /** Makes an account of the line, priced by the contract and the decision, or sends it back with the reason. Errors: 404, 403, 409, 412, 422 of the check. */
  async decide(id: string, wersja: number, przyjety: boolean, powod: string | null): Promise<void> {
    await this.database.transaction(async (tx) => {
      const raport = await tx.findOne(RaportUslug, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!raport) throw notFound('raport');
      await assertMay(tx, 'pomoc-spoleczna:rozliczenie:accept', raport.komorkaId);
      if (raport.stan !== 'zlozony') throw reportDecided();
      assertVersion(raport.wersja, wersja);
      if (!przyjety && !powod) throw new DomainError('POMOC_SPOLECZNA.REASON_MISSING', 'Napisz usługodawcy, co poprawić.', { field: 'powod' });
      const { zlecenieId, miesiac, ilosc, nieobecnosci, zlozylId } = raport;
      const rozliczenieId = przyjety ? (await this.rozliczenia.acceptReported(tx, zlecenieId, { miesiac: monthOf(miesiac), ilosc, nieobecnosci }, zlozylId)).id : null;
      Object.assign(raport, { stan: przyjety ? 'przyjety' : 'zwrocony', powod: przyjety ? null : powod, rozliczenieId, rozstrzygnieto: this.clock.now(), rozstrzygnalId: getPrincipal().uzytkownikId });
      await this.record(przyjety ? 'przyjecie' : 'zwrot', await tx.save(raport));
    });
  }

  private check(zlecenie: ZlecenieKontaRow, wykonanie: WykonanieMiesiaca, pole: string): void {
    try {
      assertRozliczenie({ zlecenie, zmiany: zlecenie.zmiany, granica: NIEZNANA, ...wykonanie, dzis: this.clock.today() });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { code, message, status, provision, field } = error;
      throw new DomainError(code, message, { status, provision, field: field ? `${pole}.${field}` : pole });
    }
  }

  private async insert(tx: EntityManager, zlecenie: ZlecenieKontaRow, miesiac: PlainMonth, { ilosc, nieobecnosci, uwagi }: PozycjaRaportu): Promise<void> {
    const { id: zlecenieId, uslugodawca_id: uslugodawcaId, sprawa_id: sprawaId, komorka_id: komorkaId, krag_id: kragId, osoba_id: osobaId } = zlecenie;
    await this.record('zlozenie', await tx.save(tx.create(RaportUslug, {
      id: newId(), zlecenieId, uslugodawcaId, sprawaId, komorkaId, kragId, osobaId, miesiac: firstDay(miesiac), ilosc, nieobecnosci, uwagi,
      stan: 'zlozony', zlozono: this.clock.now(), zlozylId: getPrincipal().uzytkownikId, powod: null, rozliczenieId: null, rozstrzygnieto: null, rozstrzygnalId: null,
    })));
  }

  private async record(czynnosc: string, { id, osobaId, sprawaId }: RaportUslug): Promise<void> {
    await this.audit.write({ zasob: 'raport-uslug', czynnosc, osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [id] });
  }
}
