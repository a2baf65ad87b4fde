import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { OsobaService } from '@ostoja/osoba';
import { type Pismo, PismoService } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import { orderNotSent } from '../../pomoc-spoleczna.errors.js';
import type { CelWystapienia, WystapienieOWywiad } from './wystapienie.entity.js';
import { ponowienieWystapienia, wystapienieOWywiad } from './wystapienie.szablon.js';

/** What another centre is asked for. */
export interface NoweWystapienie {
  readonly sprawaId: string;
  readonly osobaId: string;
  readonly cel: CelWystapienia;
  readonly osrodek: string;
  readonly adres: readonly string[];
  /** Where the person lives, as the letter says it. */
  readonly adresOsoby: string;
  readonly pytania: readonly string[];
  readonly znaczenie: string;
}

/** The letters of an order, and the record of what happens to it. */
@Injectable()
export class WystapieniePismo {
  constructor(private readonly pisma: PismoService, private readonly osoby: OsobaService, private readonly audit: AuditLog) {}

  async draft(postepowanieId: string, { osobaId, adresOsoby, osrodek, adres, pytania, znaczenie }: NoweWystapienie): Promise<{ osobaId: string; pismoId: string }> {
    const { id, imie, nazwisko } = await this.osoby.getOsoba(osobaId);
    const pismo = await this.pisma.draft(postepowanieId, wystapienieOWywiad.kod);
    const dane = { osoba: `${imie} ${nazwisko}, ${adresOsoby}`, pytania: [...pytania] };
    await this.pisma.update(pismo.id, pismo.wersja, { dane, wolne: { znaczenie }, adresat: { rola: 'instytucja', nazwa: osrodek, adres } });
    return { osobaId: id, pismoId: pismo.id };
  }

  /** Errors: 409 the first letter was not sent. */
  async draftReminder({ postepowanieId, pismoId }: WystapienieOWywiad): Promise<string> {
    const { data, numer, dane, adresat } = await this.getSent(pismoId);
    const pismo = await this.pisma.draft(postepowanieId, ponowienieWystapienia.kod);
    await this.pisma.update(pismo.id, pismo.wersja, { dane: { osoba: dane['osoba'], wyslano: data, numer }, wolne: {}, adresat });
    return pismo.id;
  }

  /** Errors: 409 not signed yet. */
  async getSent(pismoId: string): Promise<Pismo> {
    const pismo = await this.pisma.getPismo(pismoId);
    if (pismo.stan === 'projekt') throw orderNotSent();
    return pismo;
  }

  async save(tx: EntityManager, wystapienie: WystapienieOWywiad, czynnosc: string): Promise<WystapienieOWywiad> {
    const saved = await tx.save(wystapienie);
    await this.audit.write({ zasob: 'wystapienie-o-wywiad', czynnosc, osobaIds: [saved.osobaId], sprawaIds: [saved.sprawaId], ids: [saved.id] });
    return saved;
  }
}
