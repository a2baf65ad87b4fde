import { Injectable } from '@nestjs/common';
import { Clock, formatPolishDate, isPlainDate, type PlainDate, warsawDate } from '@ostoja/kernel';
import { DowodService } from '@ostoja/osoba';
import { DOKUMENTY } from './dokumenty-107.js';
import type { Pismo } from '../pismo.entity.js';

/** What the office may not ask of the party, because it knows it already or can look it up (KPA 220 § 1). */
@Injectable()
export class ZnaneFaktyService {
  constructor(private readonly clock: Clock, private readonly dowody: DowodService) {}

  /** Codes of `DOKUMENTY_107`, each with how the office knows. The period is the one that the letter asks about, else today. */
  async find({ osobaId, dane }: Pick<Pismo, 'osobaId' | 'dane'>): Promise<ReadonlyMap<string, string>> {
    const od = dayOf(dane['za_okres_od']) ?? this.clock.today();
    const until = dayOf(dane['za_okres_do']) ?? this.clock.today();
    const known = new Map<string, string>();
    const asked = new Set(Array.isArray(dane['dokumenty']) ? dane['dokumenty'] : []);
    for (const [kod, { rejestr, dowod }] of DOKUMENTY) {
      if (!asked.has(kod)) continue;
      if (rejestr) known.set(kod, `Organ sprawdza to sam: ${rejestr}.`);
      const recorded = dowod && od <= until ? await this.findRecorded(osobaId, dowod, od, until) : null;
      if (recorded) known.set(kod, `Organ zna ten fakt: dowód zapisano ${formatPolishDate(recorded)}.`);
    }
    return known;
  }

  /** An official paper in force for the whole period; a statement or word of mouth may still need the paper. */
  private async findRecorded(osobaId: string, rodzaj: string, od: PlainDate, until: PlainDate): Promise<PlainDate | null> {
    const { wiersze } = await this.dowody.query({ osobaIds: [osobaId], rodzaj, od, do: until });
    const covering = wiersze.find(({ weryfikacja, wazneOd, wazneDo }) => (weryfikacja === 'dokument' || weryfikacja === 'rejestr') && wazneOd <= od && (wazneDo === null || wazneDo >= until));
    return covering ? warsawDate(covering.zapisano) : null;
  }
}

function dayOf(value: unknown): PlainDate | null {
  return isPlainDate(value) ? value : null;
}
