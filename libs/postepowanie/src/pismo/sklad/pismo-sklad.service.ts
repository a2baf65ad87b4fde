import { Injectable } from '@nestjs/common';
import { type BrakujacePole, findBrakujace, type Letter } from '@ostoja/documents';
import { Clock, DomainError } from '@ostoja/kernel';
import { KatalogSzablonow } from '../katalog-szablonow.js';
import type { SzablonPisma } from '../otoczenie-pisma.js';
import { PismoAdresatService } from './pismo-adresat.service.js';
import { buildPismoLetter, type PodpisPisma } from './pismo-letter.js';
import { PismoOtoczenieService } from './pismo-otoczenie.service.js';
import type { Pismo } from '../pismo.entity.js';
import { incomplete } from '../pismo.errors.js';
import { ZnaneFaktyService } from './znane-fakty.service.js';

/** Puts a letter together from its template, the case and the author's parts; writes nothing. */
@Injectable()
export class PismoSkladService {
  constructor(
    private readonly clock: Clock,
    private readonly katalog: KatalogSzablonow,
    private readonly otoczenie: PismoOtoczenieService,
    private readonly fakty: ZnaneFaktyService,
    private readonly adresaci: PismoAdresatService,
  ) {}

  /** The letter as issued, or the draft with its gaps. Errors: 404. */
  async letter(pismo: Pismo, podpis: PodpisPisma | null = null): Promise<Letter> {
    return pismo.list ?? buildPismoLetter(this.katalog.getSzablon(pismo.szablonKod), pismo, await this.otoczenie.load(pismo), podpis);
  }

  /** What keeps the draft from being issued. */
  async findBraki(pismo: Pismo): Promise<readonly BrakujacePole[]> {
    const szablon = this.katalog.getSzablon(pismo.szablonKod);
    const fields = [...findBrakujace(szablon.dane, pismo.dane, 'dane'), ...findBrakujace(szablon.wolne, pismo.wolne, 'wolne')];
    const { strona } = await this.otoczenie.load(pismo);
    if (szablon.adresat === 'instytucja' && !pismo.adresat) fields.push({ pole: 'adresat', nazwa: 'adresat' });
    // Without an address nothing can be delivered (KPA 40, 42).
    if (szablon.adresat === 'strona' && !pismo.adresat && strona.adres.length === 0) fields.push({ pole: 'adresat', nazwa: 'adres strony' });
    return fields;
  }

  /** The template of a letter that may be issued now. Errors: 409 `PISMO.INCOMPLETE`, `PISMO.REPRESENTED`, 422 of the template's own check. */
  async assertReady(pismo: Pismo): Promise<SzablonPisma> {
    const szablon = this.katalog.getSzablon(pismo.szablonKod);
    const braki = await this.findBraki(pismo);
    if (braki.length > 0) throw incomplete(braki, szablon.przepis);
    await this.check(szablon, pismo);
    return szablon;
  }

  /** What a check would find on issue, for the form; null when there is nothing. */
  async findUwaga(pismo: Pismo): Promise<string | null> {
    try {
      await this.check(this.katalog.getSzablon(pismo.szablonKod), pismo);
      return null;
    } catch (error) {
      if (error instanceof DomainError) return error.message;
      throw error;
    }
  }

  private async check(szablon: SzablonPisma, pismo: Pismo): Promise<void> {
    if (szablon.adresat === 'strona') await this.adresaci.assert(pismo);
    szablon.sprawdz?.(pismo.dane, { dzien: this.clock.today(), znane: await this.fakty.find(pismo) });
  }
}
