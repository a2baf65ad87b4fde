import { Injectable } from '@nestjs/common';
import { DomainError } from '@ostoja/kernel';
import type { SzablonPisma } from './otoczenie-pisma.js';
import { SZABLONY } from './szablony/katalog.js';

/** The templates of letters of a case. Domain libraries register theirs when their module starts. */
@Injectable()
export class KatalogSzablonow {
  private readonly szablony = new Map<string, SzablonPisma>(SZABLONY.map((szablon) => [szablon.kod, szablon]));

  register(szablon: SzablonPisma): void {
    this.szablony.set(szablon.kod, szablon);
  }

  /** Errors: 422 `PISMO.TEMPLATE_UNKNOWN`. */
  getSzablon(kod: string): SzablonPisma {
    const found = this.szablony.get(kod);
    if (!found) throw new DomainError('PISMO.TEMPLATE_UNKNOWN', 'Nie ma szablonu o takim kodzie.', { field: 'szablon_kod' });
    return found;
  }

  /** In the order of the catalogue. */
  list(): readonly SzablonPisma[] {
    return [...this.szablony.values()];
  }
}
