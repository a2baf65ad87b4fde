import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Outbox } from '@ostoja/jobs';
import { addDays, Clock, DomainError, newId, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { NEWEST } from '../as-of.js';
import { assertServed } from '../dane/zapis.service.js';
import { Dowod, type DowodZmiana, type Weryfikacja } from './dowod.entity.js';
import { type Evidence, EVIDENCE_BY_ID, EVIDENCE_OF_KIND, type EvidenceAnswer, type EvidenceRow, toEvidence } from './evidence.js';
import { EvidenceVault } from './evidence-vault.js';
import { EvidenceKindRegistry } from './kind/evidence-kind.registry.js';

/** What was established about a person. */
export interface NewDowod {
  readonly osobaId: string;
  readonly rodzaj: string;
  /** Checked against the kind. */
  readonly tresc: object;
  /** Left out: the period that the content itself names, e.g. its month. */
  readonly wazneOd?: PlainDate;
  readonly wazneDo?: PlainDate | null;
  readonly dokumentId?: string | null;
  readonly weryfikacja?: Weryfikacja;
  readonly kragId?: string | null;
}
/** What should have been recorded; what is left out stays as it was. */
export interface Correction extends Partial<Omit<NewDowod, 'osobaId' | 'rodzaj' | 'kragId'>> {
  readonly powod: string;
}
/** How things are from a day on; without `tresc` they ended. */
export interface Change extends Partial<Pick<NewDowod, 'wazneDo' | 'dokumentId' | 'weryfikacja'>> {
  readonly od: PlainDate;
  readonly tresc?: object | null;
}
export interface EvidenceQuestion {
  readonly osobaIds: readonly string[];
  readonly rodzaj: string;
  readonly od: PlainDate;
  readonly do: PlainDate;
  readonly naChwile?: Date;
}

type Draft = Omit<NewDowod, 'wazneOd' | 'wazneDo'> & { readonly wazneOd: PlainDate; readonly wazneDo: PlainDate | null };
interface Succession {
  readonly zmiana: DowodZmiana;
  readonly poprzedniId: string | null;
  readonly powod: string | null;
}

const FIRST: Succession = { zmiana: 'nowy', poprzedniId: null, powod: null };
const CANONICAL = 'select id from osoba.osoba where id = osoba.kanoniczna($1)';

/** Bitemporal evidence. A correction (we recorded it wrong) and a change (life changed) are different acts; both add rows, none alters one. */
@Injectable()
export class DowodService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly kinds: EvidenceKindRegistry,
    private readonly vault: EvidenceVault,
  ) {}

  /** Rows in force whose validity overlaps the period, for any number of people in one query, with a description to be stored. */
  async query(question: EvidenceQuestion): Promise<EvidenceAnswer> {
    const { osobaIds, rodzaj, od, do: to, naChwile } = question;
    const asked = naChwile ?? this.clock.now();
    const rows = await this.database.read<EvidenceRow>(EVIDENCE_OF_KIND, [osobaIds, rodzaj, od, to, naChwile ?? NEWEST], 'dowod-query');
    const wiersze = rows.map((row) => toEvidence(row, this.vault));
    return { wiersze, zapytanie: { osoby: osobaIds, rodzaj, od, do: to, na_chwile: asked.toISOString(), wynik: wiersze.map((row) => row.id) } };
  }

  /** Records new evidence. Errors: OSOBA.DOWOD_* (422), OSOBA.NOT_SERVED (403). */
  async recordDowod(dowod: NewDowod): Promise<Evidence> {
    return this.database.transaction(async (tx) => {
      const tresc = await this.kinds.parse(dowod.rodzaj, dowod.tresc);
      const [osoba] = await tx.query<{ id: string }[]>(CANONICAL, [dowod.osobaId]);
      if (!osoba) throw notFound('osoba');
      await assertServed(tx, osoba.id);
      return this.insert(tx, { ...dowod, ...this.periodOf(dowod, tresc), osobaId: osoba.id, tresc }, FIRST);
    });
  }

  /** We recorded it wrong: a row with the right content takes the place of the wrong one. */
  async correctDowod(id: string, correction: Correction): Promise<Evidence> {
    return this.database.transaction(async (tx) => {
      const old = await this.current(tx, id);
      const tresc = correction.tresc ? await this.kinds.parse(old.rodzaj, correction.tresc) : old.tresc;
      const okres = correction.tresc && !correction.wazneOd ? this.kinds.get(old.rodzaj).okres?.(tresc) : null;
      const wazneOd = correction.wazneOd ?? okres?.od ?? old.wazneOd;
      const wazneDo = correction.wazneDo === undefined ? (okres ?? { do: old.wazneDo }).do : correction.wazneDo;
      const draft = { ...old, tresc, wazneOd, wazneDo, dokumentId: correction.dokumentId ?? old.dokumentId, weryfikacja: correction.weryfikacja ?? old.weryfikacja };
      return this.insert(tx, draft, { zmiana: 'korekta', poprzedniId: id, powod: correction.powod });
    });
  }

  /** Life changed: the old holds until the day before `od`, the new one from then on. Answers the new row, or the closed one when nothing follows. */
  async changeDowod(id: string, change: Change): Promise<Evidence> {
    return this.database.transaction(async (tx) => {
      const old = await this.current(tx, id);
      if (change.od <= old.wazneOd || (old.wazneDo !== null && change.od > old.wazneDo)) {
        throw fault('DOWOD_CHANGE_DAY', 'Zmiana musi nastąpić w okresie dowodu i po jego pierwszym dniu. Jeśli od początku było inaczej, zapisz korektę.', 'od');
      }
      const closed = await this.insert(tx, { ...old, wazneDo: addDays(change.od, -1) }, { zmiana: 'zmiana', poprzedniId: id, powod: null });
      if (!change.tresc) return closed;
      const tresc = await this.kinds.parse(old.rodzaj, change.tresc);
      const { osobaId, rodzaj, kragId } = old;
      const { dokumentId, weryfikacja, wazneDo = null } = change;
      return this.insert(tx, { osobaId, rodzaj, kragId, dokumentId, weryfikacja, tresc, wazneOd: change.od, wazneDo }, FIRST);
    });
  }

  /** It should never have been recorded. */
  async revokeDowod(id: string, powod: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { tresc: _gone, ...old } = await this.current(tx, id);
      await this.insert(tx, old, { zmiana: 'uniewaznienie', poprzedniId: id, powod });
    });
  }

  /** Whose evidence it is; null when there is none or it is hidden. */
  async findOwner(id: string): Promise<string | null> {
    const [row] = await this.database.read<{ osobaId: string }>('select osoba_id as "osobaId" from osoba.dowod where id = $1', [id]);
    return row?.osobaId ?? null;
  }

  /** The row, if it is in force: nobody builds on a superseded one. */
  private async current(tx: EntityManager, id: string): Promise<Evidence> {
    const [row] = await tx.query<EvidenceRow[]>(EVIDENCE_BY_ID, [id]);
    if (!row) throw notFound('dowód');
    if (row.zastapiony || row.zmiana === 'uniewaznienie') {
      throw new DomainError('OSOBA.DOWOD_SUPERSEDED', 'Ten dowód został już poprawiony, zmieniony lub unieważniony. Odśwież kartotekę.', { status: 409 });
    }
    return toEvidence(row, this.vault);
  }

  private periodOf(dowod: NewDowod, tresc: object): Pick<Draft, 'wazneOd' | 'wazneDo'> {
    const okres = dowod.wazneOd ? { od: dowod.wazneOd, do: dowod.wazneDo ?? null } : this.kinds.get(dowod.rodzaj).okres?.(tresc);
    if (!okres) throw fault('DOWOD_PERIOD_REQUIRED', 'Podaj, od kiedy tak jest.', 'wazne_od');
    return { wazneOd: okres.od, wazneDo: okres.do };
  }

  private async insert(tx: EntityManager, draft: Omit<Draft, 'tresc'> & { tresc?: object }, succession: Succession): Promise<Evidence> {
    const { osobaId, rodzaj, tresc, wazneOd, wazneDo, kragId = null, dokumentId = null, weryfikacja = 'oswiadczenie' } = draft;
    if (wazneDo !== null && wazneDo < wazneOd) throw fault('DOWOD_PERIOD', 'Koniec okresu nie może być wcześniejszy niż jego początek.', 'wazne_do');
    const { jednostkaId, uzytkownikId } = getPrincipal();
    const key = { jednostkaId, id: newId(), rodzaj };
    const content = tresc && this.kinds.get(rodzaj).szyfrowany ? await this.vault.seal(tx, key, tresc) : { tresc: tresc ?? null };
    const recorded = { zapisano: this.clock.now(), zapisal: uzytkownikId };
    await tx.insert(Dowod, { ...key, osobaId, kragId, wazneOd, wazneDo, dokumentId, weryfikacja, ...content, ...recorded, ...succession });
    await this.audit.write({ zasob: 'dowod', czynnosc: succession.zmiana, osobaIds: [osobaId], ids: [key.id] });
    await this.outbox.publish({ type: EVENTS[succession.zmiana], jednostkaId, payload: { dowodId: key.id } });
    return { id: key.id, osobaId, rodzaj, tresc: tresc ?? {}, wazneOd, wazneDo, kragId, dokumentId, weryfikacja, ...recorded, ...succession };
  }
}

const EVENTS: Record<DowodZmiana, string> = {
  nowy: 'osoba.dowod.recorded',
  korekta: 'osoba.dowod.corrected',
  zmiana: 'osoba.dowod.changed',
  uniewaznienie: 'osoba.dowod.revoked',
};

function fault(code: string, message: string, field: string): DomainError {
  return new DomainError(`OSOBA.${code}`, message, { field });
}
