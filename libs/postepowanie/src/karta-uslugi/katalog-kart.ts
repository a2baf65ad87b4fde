import { Injectable } from '@nestjs/common';
import { notFound } from '@ostoja/kernel';
import type { KartaUslugi, WzorOswiadczenia } from './karta-uslugi.js';

/** The cards and statements that the libraries bring along; a version that the centre released comes before them. */
@Injectable()
export class KatalogKart {
  private readonly karty: KartaUslugi[] = [];
  private readonly wzory = new Map<string, WzorOswiadczenia>();

  register(karty: readonly KartaUslugi[], wzory: readonly WzorOswiadczenia[]): void {
    this.karty.push(...karty);
    for (const wzor of wzory) this.wzory.set(wzor.kod, wzor);
  }

  listKarty(): readonly KartaUslugi[] {
    return this.karty;
  }

  /** The statements of the codes; unknown codes are absent. */
  listOswiadczenia(kody: readonly string[]): WzorOswiadczenia[] {
    return kody.flatMap((kod) => this.wzory.get(kod) ?? []);
  }

  /** Errors: 404. */
  getOswiadczenie(kod: string): WzorOswiadczenia {
    const found = this.wzory.get(kod);
    if (!found) throw notFound('wzór oświadczenia');
    return found;
  }
}
