import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { type Envelope, LetterRenderer } from '@ostoja/documents';
import { DomainError } from '@ostoja/kernel';
import { envelopeLines, hasAddress, type Odbiorca } from '../strona/odbiorca.js';

const NADAWCA = `
  select j.nazwa as osrodek, k.nazwa as komorka, coalesce(k.adres, j.adres) as adres, s.znak, s.osoba_id from postepowanie.sprawa s
  join access.jednostka j on j.jednostka_id = s.jednostka_id join access.komorka k on k.jednostka_id = s.jednostka_id and k.id = s.komorka_id where s.id = $1`;
const ZPO = 'Za zwrotnym potwierdzeniem odbioru (art. 39 § 3 KPA)';

interface NadawcaRow {
  readonly osrodek: string;
  readonly komorka: string;
  readonly adres: string;
  readonly znak: string;
  readonly osoba_id: string;
}

/** Sets envelopes of papers of a case; who is on them is in the access log. */
@Injectable()
export class KopertaService {
  constructor(private readonly database: Database, private readonly renderer: LetterRenderer, private readonly audit: AuditLog) {}

  /** One for every copy, as PDF. Errors: 409 `DORECZENIE.NO_ADDRESS` when a copy cannot be addressed. */
  async ofCopies(sprawaId: string, odbiorcy: readonly Odbiorca[]): Promise<Buffer> {
    return this.render(sprawaId, odbiorcy.map(addressOf), odbiorcy.map(({ osobaId }) => osobaId));
  }

  /** One to an institution. Errors: as `ofCopies`. */
  async ofInstitution(sprawaId: string, lines: readonly string[]): Promise<Buffer> {
    if (lines.length < 2) throw noAddress('Pismo nie ma adresu instytucji.', 'art. 45 KPA');
    return this.render(sprawaId, [lines], []);
  }

  private async render(sprawaId: string, adresaci: readonly (readonly string[])[], osobaIds: readonly string[]): Promise<Buffer> {
    const [row] = await this.database.read<NadawcaRow>(NADAWCA, [sprawaId]);
    const { osrodek, komorka, adres, znak, osoba_id } = row!;
    await this.audit.read({ zasob: 'koperta', cel: 'doreczenie', ids: [sprawaId], osobaIds: [...new Set([osoba_id, ...osobaIds])], sprawaIds: [sprawaId] });
    return this.renderer.renderEnvelopes(adresaci.map((adresat): Envelope => ({ nadawca: [osrodek, komorka, adres], adresat, znak, oznaczenie: ZPO })));
  }
}

function addressOf(odbiorca: Odbiorca): readonly string[] {
  if (odbiorca.brak) throw noAddress(odbiorca.brak, odbiorca.przepis);
  if (!hasAddress(odbiorca)) throw noAddress(`Brak adresu: ${odbiorca.strona.nazwa}.`, 'art. 42 KPA');
  return envelopeLines(odbiorca);
}

function noAddress(message: string, provision: string): DomainError {
  return new DomainError('DORECZENIE.NO_ADDRESS', message, { status: 409, provision });
}
