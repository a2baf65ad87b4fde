import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { Clock, DomainError } from '@ostoja/kernel';
import { DaneOsobyService, OsobaService } from '@ostoja/osoba';
import { assertDays } from '../import/wiersz-decyzji.js';
import type { RodzajImportu } from '../plik/uklad.js';
import { PRZYJMOWANE } from './roznica.policy.js';

type Dane = Readonly<Record<string, unknown>>;

/** What is taken over from POMOST, of what. */
export interface Przyjmowana {
  readonly rodzaj: RodzajImportu;
  readonly klucz: string;
  readonly pole: string;
  readonly osoba_id: string;
  readonly dane: Dane;
}

const DECYZJA = `select d.od, d."do", d.data_decyzji, d.kwota, d.kwota_minimalna, s.system_prowadzacy from pomost.decyzja d
  join postepowanie.sprawa s on s.jednostka_id = d.jednostka_id and s.id = d.sprawa_id where d.pomost_id = $1`;

/** Writes the value of POMOST where Ostoja keeps it, by the same doors as a person would. */
@Injectable()
export class RoznicaPrzyjecie {
  constructor(private readonly database: Database, private readonly osoby: OsobaService, private readonly dane: DaneOsobyService, private readonly clock: Clock) {}

  /** Errors: `OSOBA.*`, `POMOST.LINE`, 409 `POMOST.LED_BY_OSTOJA`. */
  async take(roznica: Przyjmowana): Promise<void> {
    if (roznica.rodzaj === 'osoby') await this.takePerson(roznica);
    else await (roznica.rodzaj === 'decyzje' ? this.takeDecision(roznica) : this.update('wyplata', roznica));
  }

  private async takePerson({ pole, osoba_id, dane }: Przyjmowana): Promise<void> {
    if (pole === 'adres') return this.dane.replaceAdres(osoba_id, dane as unknown as Parameters<DaneOsobyService['replaceAdres']>[1]);
    if (pole === 'rachunek') return this.dane.replaceRachunek(osoba_id, dane as unknown as Parameters<DaneOsobyService['replaceRachunek']>[1]);
    const { id, wersja } = await this.osoby.getOsoba(osoba_id);
    await this.osoby.change(id, dane, wersja);
  }

  /** What Ostoja pays is changed by a decision of its own. */
  private async takeDecision(roznica: Przyjmowana): Promise<void> {
    const [decyzja] = await this.database.read<Parameters<typeof assertDays>[0] & { system_prowadzacy: string }>(DECYZJA, [roznica.klucz]);
    if (decyzja?.system_prowadzacy !== 'POMOST') {
      throw new DomainError('POMOST.LED_BY_OSTOJA', 'Tę sprawę prowadzi i wypłaca Ostoja. Warunki zmienia decyzja, nie import.', { status: 409, provision: 'art. 106 ust. 5 ustawy o pomocy społecznej' });
    }
    assertDays({ ...decyzja, ...roznica.dane }, this.clock.today());
    await this.update('decyzja', roznica);
  }

  private async update(table: 'decyzja' | 'wyplata', { rodzaj, klucz, pole, dane }: Przyjmowana): Promise<void> {
    const column = PRZYJMOWANE[rodzaj].find((one) => one === pole)!;
    await this.database.transaction((tx) => tx.query(`update pomost.${table} set "${column}" = $2 where pomost_id = $1`, [klucz, dane[column]]));
  }
}
