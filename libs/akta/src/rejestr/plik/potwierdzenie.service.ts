import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { DokumentService, LetterRenderer } from '@ostoja/documents';
import { Clock, DomainError } from '@ostoja/kernel';
import { lockPismo } from '../pismo.store.js';
import { buildPotwierdzenie, type OtoczeniePotwierdzenia } from './potwierdzenie-letter.js';

const OTOCZENIE = `
  select j.nazwa as osrodek, j.adres as osrodek_adres, k.nazwa as komorka, k.adres as komorka_adres, concat_ws(' ', u.imie, u.nazwisko) as pracownik, u.stanowisko,
    coalesce(p.korespondent_nazwa, concat_ws(' ', o.imie, o.nazwisko)) as nadawca
  from akta.pismo p
  join access.jednostka j on j.jednostka_id = p.jednostka_id
  join access.komorka k on k.jednostka_id = p.jednostka_id and k.id = p.komorka_id
  join access.uzytkownik u on u.jednostka_id = p.jednostka_id and u.id = $2
  left join osoba.osoba o on o.jednostka_id = p.jednostka_id and o.id = p.korespondent_id
  where p.id = $1`;

/** Confirmation that an application was brought, on the demand of who brought it (KPA 63 § 4). */
@Injectable()
export class PotwierdzenieService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly letters: LetterRenderer,
    private readonly dokumenty: DokumentService,
    private readonly audit: AuditLog,
  ) {}

  /** Made once and kept; a second demand gets the same. Errors: 404, 403, 409 `AKTA.NOTHING_TO_CONFIRM` for a paper of the centre. */
  async confirm(id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const pismo = await lockPismo(tx, id);
      if (pismo.kierunek !== 'przychodzace') throw new DomainError('AKTA.NOTHING_TO_CONFIRM', 'Potwierdza się wpływ pisma, a to pismo wydał ośrodek.', { status: 409, provision: 'art. 63 § 4 KPA' });
      if (pismo.potwierdzenieId) return;
      const [otoczenie] = await tx.query<OtoczeniePotwierdzenia[]>(OTOCZENIE, [id, getPrincipal().uzytkownikId]);
      const dzien = this.clock.today();
      const bytes = this.letters.render(buildPotwierdzenie(pismo, otoczenie!, dzien));
      const { komorkaId, kragId, osobaId, sprawaIds, numerRejestru } = pismo;
      const place = { nazwa: `Potwierdzenie wniesienia podania ${numerRejestru}`, rodzaj: 'pismo' as const, komorkaId, kragId, osobaId, sprawaId: sprawaIds[0] ?? null, wystawiono: dzien };
      pismo.potwierdzenieId = (await this.dokumenty.store(bytes, 'application/pdf', place)).dokumentId;
      await tx.save(pismo);
      await this.audit.write({ zasob: 'pismo', czynnosc: 'potwierdzenie', osobaIds: osobaId ? [osobaId] : [], sprawaIds, ids: [id] });
    });
  }
}
