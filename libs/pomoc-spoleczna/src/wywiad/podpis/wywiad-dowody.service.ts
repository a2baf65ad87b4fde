import { Injectable } from '@nestjs/common';
import { DomainError, type PlainDate } from '@ostoja/kernel';
import { DowodService, type Evidence, EvidenceKindRegistry, GospodarstwoService, type NewDowod, OsobaService } from '@ostoja/osoba';
import { personUnknown } from '../../pomoc-spoleczna.errors.js';
import type { Wywiad } from '../wywiad.entity.js';
import { type DowodWywiadu, toDowody } from './wywiad-dowody.js';
import type { CzlonekRodzinyTresc, WywiadTresc } from '../wywiad-tresc.dto.js';

/** Kinds of which an interview says the whole present truth: what it no longer names has ended. */
const CALOSC = ['okolicznosc', 'potrzeba'];

/** Turns what a signed interview establishes into evidence and household, so that nobody types it again. Runs in the caller's transaction. */
@Injectable()
export class WywiadDowodyService {
  constructor(
    private readonly dowody: DowodService,
    private readonly kinds: EvidenceKindRegistry,
    private readonly gospodarstwa: GospodarstwoService,
    private readonly osoby: OsobaService,
  ) {}

  /**
   * Records what is new; what is on record already stays as it is, so that signing an update doubles nothing.
   * @param od day from which circumstances count. Errors: 422 of the evidence kind, with the field inside the interview.
   */
  async record(wywiad: Wywiad & { dataWizyty: PlainDate }, tresc: WywiadTresc, od: PlainDate): Promise<void> {
    await this.assertKnown(tresc);
    await this.recordRodzina(wywiad, tresc.czesci.rodzina ?? []);
    const established = await Promise.all(toDowody(tresc, wywiad.osobaId, wywiad.kragId, od).map((item) => this.normalize(item)));
    const people = [...new Set([wywiad.osobaId, ...established.map(({ dowod }) => dowod.osobaId)])];
    const known = new Map<string, readonly Evidence[]>();
    for (const rodzaj of new Set([...CALOSC, ...established.map(({ dowod }) => dowod.rodzaj)])) {
      known.set(rodzaj, (await this.dowody.query({ osobaIds: people, rodzaj, od: OD_ZAWSZE, do: NA_ZAWSZE })).wiersze);
    }
    for (const rodzaj of CALOSC) await this.endVanished(known.get(rodzaj)!, established.filter(({ dowod }) => dowod.rodzaj === rodzaj), od);
    for (const { pole, dowod } of established) {
      if (!known.get(dowod.rodzaj)!.some((row) => isSame(row, dowod))) await at(pole, () => this.dowody.recordDowod(dowod));
    }
  }

  private async assertKnown({ czesci }: WywiadTresc): Promise<void> {
    const named = (['rodzina', 'dochody', 'orzeczenia', 'powody'] as const).flatMap((czesc) =>
      (czesci[czesc] ?? []).flatMap(({ osoba_id }, index) => (osoba_id ? [{ osoba_id, field: `czesci.${czesc}.${index}.osoba_id` }] : [])),
    );
    const known = await this.osoby.findOsoby([...new Set(named.map(({ osoba_id }) => osoba_id))]);
    const unknown = named.find(({ osoba_id }) => !known.has(osoba_id));
    if (unknown) throw personUnknown(unknown.field);
  }

  private async normalize({ pole, dowod }: DowodWywiadu): Promise<DowodWywiadu> {
    const tresc = await at(pole, () => this.kinds.parse(dowod.rodzaj, dowod.tresc));
    const okres = dowod.wazneOd ? null : this.kinds.get(dowod.rodzaj).okres?.(tresc);
    return { pole, dowod: { ...dowod, tresc, ...(okres && { wazneOd: okres.od, wazneDo: okres.do }) } };
  }

  /** Only what an earlier interview said is ended; what came on a document or by hand is not the interview's to end. */
  private async endVanished(known: readonly Evidence[], established: readonly DowodWywiadu[], od: PlainDate): Promise<void> {
    for (const row of known) {
      const holds = established.some(({ dowod }) => isSame(row, dowod));
      if (!holds && row.weryfikacja === 'wywiad' && row.wazneOd < od && row.wazneDo === null) await this.dowody.changeDowod(row.id, { od });
    }
  }

  private async recordRodzina(wywiad: Wywiad & { dataWizyty: PlainDate }, rodzina: readonly CzlonekRodzinyTresc[]): Promise<void> {
    const { osobaId, komorkaId, dataWizyty } = wywiad;
    const sklad = await this.gospodarstwa.skladNaDzien(osobaId, dataWizyty);
    const toCzlonek = ({ osoba_id, rola, od, do: until }: CzlonekRodzinyTresc) => ({ osobaId: osoba_id, rola, od: od ?? dataWizyty, do: until ?? null });
    if (!sklad) {
      await this.gospodarstwa.create(komorkaId, rodzina.map(toCzlonek));
      return;
    }
    const memberships = (await this.gospodarstwa.listForOsoba(osobaId)).filter(({ gospodarstwoId }) => gospodarstwoId === sklad.gospodarstwoId);
    for (const czlonek of rodzina) {
      const present = memberships.find((one) => one.osobaId === czlonek.osoba_id && one.od <= dataWizyty && (one.do ?? dataWizyty) >= dataWizyty);
      if (!present) await this.gospodarstwa.addCzlonek(sklad.gospodarstwoId, toCzlonek(czlonek));
      else if (czlonek.do && czlonek.do !== present.do) await this.gospodarstwa.endCzlonkostwo(sklad.gospodarstwoId, present.id, czlonek.do);
    }
  }
}

const OD_ZAWSZE = '1900-01-01' as PlainDate;
const NA_ZAWSZE = '2999-12-31' as PlainDate;

/** The same content for the same person, in force on the first day of the new one. */
function isSame(row: Evidence, dowod: NewDowod): boolean {
  const covers = row.wazneOd <= dowod.wazneOd! && (row.wazneDo ?? NA_ZAWSZE) >= dowod.wazneOd!;
  return covers && row.osobaId === dowod.osobaId && canonical(row.tresc) === canonical(dowod.tresc);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  return `{${Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => `${key}:${canonical(item)}`).join()}}`;
}

/** Faults of evidence name their field inside the evidence; the worker looks at the interview. */
function relocate(error: unknown, pole: string): unknown {
  if (!(error instanceof DomainError)) return error;
  const { code, message, status, provision, details, field } = error;
  return new DomainError(code, message, { status, provision, details, field: field ? `${pole}.${field}` : pole });
}
async function at<T>(pole: string, work: () => Promise<T>): Promise<T> {
  return work().catch((error: unknown) => Promise.reject(relocate(error, pole)));
}
