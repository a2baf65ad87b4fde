import { Injectable, Logger } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { DomainError } from '@ostoja/kernel';
import { type ParameterDefinition, ParameterSnapshot } from '@ostoja/law';
import { PrawoRegistry } from '../prawo.registry.js';
import { SnapshotSource } from './snapshot-source.js';

/** How a released value calls its own certainty among those of the files. */
export const RELEASED = 'released';

interface Wydanie {
  readonly centrum: string | null;
  readonly zwolnien: number;
  readonly ostatnie: Date | null;
}

interface ZwolnionaWartosc {
  readonly parametr_id: string;
  readonly nazwa: string;
  readonly jednostka_miary: string;
  readonly od: string;
  readonly do: string | null;
  readonly wartosc: string;
  readonly podstawa_prawna: string;
  readonly zrodlo: string;
  readonly uwagi: string | null;
}

/** One question tells whether the centre has released anything since; the values are read and frozen anew only then. */
@Injectable()
export class ReleasedSnapshot extends SnapshotSource {
  private readonly logger = new Logger('Prawo');
  private readonly known = new Map<string, { readonly key: string; readonly snapshot: Promise<ParameterSnapshot> }>();

  constructor(private readonly database: Database, private readonly registry: PrawoRegistry) {
    super();
  }

  async current(): Promise<ParameterSnapshot> {
    const [row] = await this.database.read<Wydanie>('select centrum, zwolnien, ostatnie from prawo.wydanie()', [], 'prawo-wydanie');
    const { centrum, zwolnien, ostatnie } = row!;
    if (centrum === null || zwolnien === 0) return this.registry.shipped;
    // Both, for a release that was taken back may be followed by another.
    const key = `${zwolnien} ${ostatnie?.toISOString()}`;
    const known = this.known.get(centrum);
    if (known?.key === key) return known.snapshot;
    const snapshot = this.load(centrum);
    this.known.set(centrum, { key, snapshot });
    snapshot.catch(() => this.known.delete(centrum));
    return snapshot;
  }

  private async load(centrum: string): Promise<ParameterSnapshot> {
    const rows = await this.database.read<ZwolnionaWartosc>('select * from prawo.zwolnione($1)', [centrum], 'prawo-zwolnione');
    return new ParameterSnapshot(this.registry.parametry, rows.map(toDefinition).filter((released) => this.isReadable(released)));
  }

  /** A value that this version of the law cannot read, e.g. because the unit of the parameter has changed since, must not stop every calculation. */
  private isReadable(released: ParameterDefinition): boolean {
    try {
      return new ParameterSnapshot(this.registry.parametry.filter(({ id }) => id === released.id), [released]).list().length > 0;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.logger.error(`A released value is left out: ${error.message}`);
      return false;
    }
  }
}

function toDefinition({ parametr_id: id, nazwa, jednostka_miary: unit, podstawa_prawna: legal_basis, ...row }: ZwolnionaWartosc): ParameterDefinition {
  const value = { from: row.od, to: row.do, value: row.wartosc, legal_basis, sources: [row.zrodlo], confidence: RELEASED, ...(row.uwagi !== null && { note: row.uwagi }) };
  return { id, name_pl: nazwa, name_en: nazwa, unit, values: [value] };
}
