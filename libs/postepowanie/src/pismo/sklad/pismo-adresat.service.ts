import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '@ostoja/kernel';
import { PrzedstawicielService } from '../../przedstawiciel/przedstawiciel.service.js';
import { toAdresatPisma } from '../adresat-pisma.js';
import type { AdresatPisma, Pismo } from '../pismo.entity.js';

/** To whom letters to the party go: its attorney or representative, when there is one (KPA 40). */
@Injectable()
export class PismoAdresatService {
  constructor(private readonly clock: Clock, private readonly przedstawiciele: PrzedstawicielService) {}

  /** Who stands in place of the party today; null for the party itself. Errors: 404, 409 `POSTEPOWANIE.REPRESENTATIVE_MISSING`. */
  async find(sprawaId: string): Promise<AdresatPisma | null> {
    const { przedstawiciel } = await this.przedstawiciele.findAddressee(sprawaId, this.clock.today());
    return przedstawiciel && toAdresatPisma(przedstawiciel);
  }

  /** A letter to the party that passes its attorney over is not delivered. Errors: 409 `PISMO.REPRESENTED`, `POSTEPOWANIE.REPRESENTATIVE_MISSING`. */
  async assert({ sprawaId, adresat }: Pismo): Promise<void> {
    if (adresat) return;
    const found = await this.find(sprawaId);
    if (!found) return;
    throw new DomainError('PISMO.REPRESENTED', `Strona działa przez inną osobę. Skieruj pismo do: ${found.nazwa}.`, { status: 409, field: 'adresat', provision: 'art. 40 § 1 i 2 KPA' });
  }
}
