import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { Clock, notFound } from '@ostoja/kernel';
import { NEWEST } from '../as-of.js';
import type { AdresResponse } from '../dane/adres.dto.js';
import type { KontaktResponse } from '../dane/kontakt.dto.js';
import type { RachunekResponse } from '../dane/rachunek.dto.js';
import { type DowodResponse, toDowodResponse } from '../dowod/dowod.dto.js';
import { type EvidenceRow, toEvidence } from '../dowod/evidence.js';
import { EvidenceVault } from '../dowod/evidence-vault.js';
import type { CzlonekResponse, GospodarstwoResponse } from '../gospodarstwo/gospodarstwo.dto.js';
import type { OpiekaResponse } from '../opieka/opieka.dto.js';
import type { OsobaResponse } from '../osoba/osoba.dto.js';
import type { ScalenieResponse } from '../scalenie/scalenie.dto.js';
import type { KartotekaResponse } from './kartoteka.dto.js';
import { KARTOTEKA } from './kartoteka.sql.js';

/** Evidence as JSON carries it: bytes in base64, instants as text. */
type EvidenceJson = Omit<EvidenceRow, 'trescSzyfr' | 'zawiniety' | 'zapisano'> & { readonly trescSzyfr: string | null; readonly zawiniety: string | null; readonly zapisano: string };

interface Row {
  readonly osoba: OsobaResponse | null;
  readonly aliasy: string[];
  readonly dowodyDostepne: boolean;
  readonly opieki: OpiekaResponse[];
  readonly scalenia: ScalenieResponse[];
  readonly adresy: AdresResponse[];
  readonly kontakty: KontaktResponse[];
  readonly rachunki: (Omit<RachunekResponse, 'sprawdzony'> & { readonly pochodzenie: string; readonly sprawdzil: string | null })[];
  readonly czlonkostwa: (CzlonekResponse & { readonly gospodarstwo_id: string })[];
  readonly dowody: EvidenceJson[];
}

/** The file of a person: one query, then the access log, then the answer. */
@Injectable()
export class KartotekaService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly audit: AuditLog, private readonly vault: EvidenceVault) {}

  /** What the caller's units may see of the person, as it stood at `naChwile`; 404 for a person who is unknown, hidden or not yet registered then. */
  async get(osobaId: string, naChwile?: Date): Promise<KartotekaResponse> {
    const [row] = await this.database.read<Row>(KARTOTEKA, [osobaId, naChwile ?? NEWEST], 'osoba-kartoteka');
    if (!row?.osoba) throw notFound('osoba');
    const gospodarstwa = toGospodarstwa(row.czlonkostwa);
    const answer: KartotekaResponse = {
      osoba: toOsoba(row.osoba, row.aliasy),
      objeta_opieka: row.opieki.some((opieka) => this.isToday(opieka)),
      dowody_dostepne: row.dowodyDostepne,
      opieki: row.opieki,
      scalenia: row.scalenia,
      adresy: row.adresy,
      kontakty: row.kontakty,
      rachunki: row.rachunki.map(({ pochodzenie, sprawdzil, ...rachunek }) => ({ ...rachunek, sprawdzony: pochodzenie === 'przejete' || sprawdzil !== null })),
      gospodarstwo_dzis: this.householdToday(gospodarstwa, [row.osoba.id, ...row.aliasy]),
      gospodarstwa,
      dowody: row.dowody.map((dowod) => this.toDowod(dowod)),
    };
    await this.audit.read({ zasob: 'kartoteka', osobaIds: peopleIn(answer), ids: idsIn(answer), cel: 'kartoteka' });
    return answer;
  }

  /** The household of today with those who belong to it today. */
  private householdToday(gospodarstwa: readonly GospodarstwoResponse[], ids: readonly string[]): GospodarstwoResponse | null {
    const mine = gospodarstwa.find((one) => one.czlonkowie.some((czlonek) => ids.includes(czlonek.osoba_id) && this.isToday(czlonek)));
    return mine ? { id: mine.id, czlonkowie: mine.czlonkowie.filter((czlonek) => this.isToday(czlonek)) } : null;
  }

  private isToday({ od, do: to }: { od: string; do: string | null }): boolean {
    const today = this.clock.today();
    return od <= today && (to === null || to >= today);
  }

  private toDowod({ trescSzyfr, zawiniety, zapisano, ...rest }: EvidenceJson): DowodResponse {
    const bytes = (text: string | null) => (text === null ? null : Buffer.from(text, 'base64'));
    return toDowodResponse(toEvidence({ ...rest, zapisano: new Date(zapisano), trescSzyfr: bytes(trescSzyfr), zawiniety: bytes(zawiniety) }, this.vault));
  }
}

/** Only what the response names: the row of the database holds more. */
function toOsoba(stan: OsobaResponse, aliasy: string[]): OsobaResponse {
  const { id, pesel, imie, drugie_imie, nazwisko, nazwisko_rodowe, data_urodzenia, plec, obywatelstwo, dokument_rodzaj, dokument_numer, opis, data_zgonu, wersja } = stan;
  return { id, aliasy, pesel, imie, drugie_imie, nazwisko, nazwisko_rodowe, data_urodzenia, plec, obywatelstwo, dokument_rodzaj, dokument_numer, opis, data_zgonu, wersja };
}

function toGospodarstwa(rows: Row['czlonkostwa']): GospodarstwoResponse[] {
  const byId = new Map<string, CzlonekResponse[]>();
  for (const { gospodarstwo_id: id, ...czlonek } of rows) byId.set(id, [...(byId.get(id) ?? []), czlonek]);
  return [...byId].map(([id, czlonkowie]) => ({ id, czlonkowie }));
}

function peopleIn({ osoba, gospodarstwa }: KartotekaResponse): string[] {
  return [...new Set([osoba.id, ...gospodarstwa.flatMap((one) => one.czlonkowie.map((czlonek) => czlonek.osoba_id))])];
}

function idsIn({ osoba, adresy, kontakty, rachunki, gospodarstwa, dowody }: KartotekaResponse): string[] {
  return [osoba, ...adresy, ...kontakty, ...rachunki, ...gospodarstwa, ...dowody].map((one) => one.id);
}
