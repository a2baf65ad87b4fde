import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, Money, type PlainDate } from '@ostoja/kernel';
import { assertMay } from '@ostoja/postepowanie';
import { wrongState } from '../naleznosc.errors.js';
import { PrawoNaleznosci } from '../prawo-naleznosci.js';
import { RozliczenieService } from '../rozliczenie/rozliczenie.service.js';
import type { Naleznosc } from './naleznosc.entity.js';

/** Limitation of claims: three years from finality, anew after the last day of a deferral or of instalments (art. 104 ust. 5-6 ups). */
@Injectable()
export class PrzedawnienieService {
  constructor(
    private readonly database: Database,
    private readonly prawo: PrawoNaleznosci,
    private readonly rozliczenie: RozliczenieService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Last day on which the claim can be demanded; null before finality. */
  async findKoniec({ ostateczna, odroczenia }: Pick<Naleznosc, 'ostateczna' | 'odroczenia'>): Promise<PlainDate | null> {
    return ostateczna === null ? null : this.prawo.findPrzedawnienie(ostateczna, odroczenia);
  }

  /** Writes off what has lapsed. Errors: 404, 403, 412, 409 `NALEZNOSC.STATE`, `NALEZNOSC.NOT_LAPSED`. */
  async writeOff(naleznoscId: string, wersja: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const naleznosc = await this.rozliczenie.lockUstalona(tx, naleznoscId);
      await assertMay(tx, 'naleznosc:windykacja:create', naleznosc.komorkaId);
      assertVersion(naleznosc.wersja, wersja);
      const kwota = Money.parse(naleznosc.pozostalo);
      if (kwota.isZero) throw wrongState('Ta należność jest spłacona.');
      const koniec = await this.findKoniec(naleznosc);
      if (koniec === null || koniec >= this.clock.today()) {
        throw new DomainError('NALEZNOSC.NOT_LAPSED', 'Ta należność nie jest jeszcze przedawniona.', { status: 409, provision: 'art. 104 ust. 5-6 ustawy o pomocy społecznej', details: { ostatni_dzien: koniec } });
      }
      await this.rozliczenie.reduce(tx, naleznosc, { rodzaj: 'przedawnienie', kwota, dzien: this.clock.today(), klucz: `przedawnienie:${naleznoscId}` });
      await this.audit.write({ zasob: 'naleznosc', czynnosc: 'przedawnienie', osobaIds: [naleznosc.osobaId], sprawaIds: [naleznosc.sprawaId], ids: [naleznoscId] });
    });
  }
}
