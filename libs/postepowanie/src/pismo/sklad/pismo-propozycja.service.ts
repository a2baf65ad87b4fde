import { Injectable } from '@nestjs/common';
import type { Surowe } from '@ostoja/documents';
import { DomainError } from '@ostoja/kernel';
import { DecyzjaContentPort } from '../../decyzja/decyzja.ports.js';
import type { Postepowanie } from '../../postepowanie/postepowanie.entity.js';
import type { SzablonPisma } from '../otoczenie-pisma.js';
import type { AdresatPisma } from '../pismo.entity.js';
import { PismoAdresatService } from './pismo-adresat.service.js';

const LONGEST = 500;

/** What a new draft takes from the case; its author may change it. */
@Injectable()
export class PismoPropozycjaService {
  constructor(private readonly content: DecyzjaContentPort, private readonly adresaci: PismoAdresatService) {}

  /** KPA 79a: the conditions that the newest calculation found unmet. */
  async findDane({ propozycje = {} }: SzablonPisma, { id }: Postepowanie, swiadczenieKod: string): Promise<Surowe> {
    const fields = Object.keys(propozycje);
    const wynik = fields.length > 0 ? await this.content.findNewest(id) : null;
    if (!wynik) return {};
    const { przyczyny } = await this.content.describe(swiadczenieKod, wynik.obliczenieId);
    return Object.fromEntries(fields.map((field) => [field, przyczyny.map(({ opis, przepis }) => `${opis} (${przepis})`.slice(0, LONGEST))]));
  }

  /** That nobody acts for a party that cannot act keeps the letter from being issued, not from being written. */
  async findAdresat({ adresat }: SzablonPisma, { sprawaId }: Postepowanie): Promise<AdresatPisma | null> {
    if (adresat !== 'strona') return null;
    try {
      return await this.adresaci.find(sprawaId);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'POSTEPOWANIE.REPRESENTATIVE_MISSING') return null;
      throw error;
    }
  }
}
