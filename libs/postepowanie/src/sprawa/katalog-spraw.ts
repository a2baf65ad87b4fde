import { Injectable } from '@nestjs/common';
import { DomainError, type PlainDate } from '@ostoja/kernel';

/** Class of the centre's record plan (JRWA) with the retention category, in force from a day to a day. */
export interface KlasaJrwa {
  readonly od: PlainDate;
  readonly do: PlainDate | null;
  /** `5121` */
  readonly symbol: string;
  /** `A`, `B5`, `B10`, `BE5` … */
  readonly kategoria: string;
}

/** A kind of case: what a domain library tells the engine about one benefit. */
export interface RodzajSprawy {
  /** Code of the benefit: `zasilek-staly`. */
  readonly kod: string;
  readonly nazwa: string;
  /** Code of the procedure that its proceedings follow. */
  readonly procedura: string;
  readonly jrwa: readonly KlasaJrwa[];
  /** The benefit granted ex officio while a proceeding about this one waits for a ruling on disability (art. 106 ust. 8 ups). */
  readonly naCzasZawieszenia?: string;
}

/** The kinds of cases that the centre runs. Domain libraries register theirs when their module starts. */
@Injectable()
export class KatalogSpraw {
  private readonly rodzaje = new Map<string, RodzajSprawy>();

  register(rodzaj: RodzajSprawy): void {
    this.rodzaje.set(rodzaj.kod, rodzaj);
  }

  findRodzaj(kod: string): RodzajSprawy | null {
    return this.rodzaje.get(kod) ?? null;
  }

  /** Errors: 422 `POSTEPOWANIE.BENEFIT_UNKNOWN`. */
  getRodzaj(kod: string, field = 'swiadczenie_kod'): RodzajSprawy {
    const found = this.rodzaje.get(kod);
    if (!found) throw new DomainError('POSTEPOWANIE.BENEFIT_UNKNOWN', 'Nie ma świadczenia o takim kodzie.', { field });
    return found;
  }

  /** The class in force on the day. Errors: 422 `POSTEPOWANIE.JRWA_MISSING`, which says what to load. */
  getKlasaJrwa(kod: string, dzien: PlainDate): KlasaJrwa {
    const found = this.getRodzaj(kod).jrwa.find(({ od, do: until }) => od <= dzien && (until === null || dzien <= until));
    if (!found) throw new DomainError('POSTEPOWANIE.JRWA_MISSING', `Brak klasy JRWA dla świadczenia na dzień ${dzien}: uzupełnij wykaz akt.`, { field: 'swiadczenie_kod' });
    return found;
  }
}
