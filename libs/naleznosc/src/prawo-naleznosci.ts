import { Injectable } from '@nestjs/common';
import { Money, type PlainDate, plainDate } from '@ostoja/kernel';
import type { FaktyZdarzenia, Wynik } from '@ostoja/law';
import { PrawoRegistry, SnapshotSource } from '@ostoja/prawo';
import type { MiesiacNalezny, Odroczenie, Przyczyna, RodzajNaleznosci } from './naleznosc/naleznosc.entity.js';

/** What a benefit may give to the claims, in the order in which they are met. */
export interface PytaniePotracenia {
  readonly swiadczenie: Money;
  readonly naleznosci: readonly { readonly rodzaj: RodzajNaleznosci; readonly kwota: Money }[];
}

/** What the law says of claims. The rules are those of the calculators, found by their codes: the library of their domain stands above this one. */
@Injectable()
export class PrawoNaleznosci {
  constructor(private readonly registry: PrawoRegistry, private readonly snapshots: SnapshotSource) {}

  /** The undue benefit to be returned (art. 98 ups), under the law of the day. */
  async calculateNienalezne(dzien: PlainDate, fakty: { przyczyna: Przyczyna; pouczona: boolean; miesiace: readonly MiesiacNalezny[] }): Promise<{ fakty: object; wynik: Wynik }> {
    const miesiace = fakty.miesiace.map(({ miesiac, dzienPobrania, wyplacono, nalezne }) => ({ miesiac, dzien_pobrania: dzienPobrania, wyplacono, nalezne }));
    const facts = { pieniezne: true, przyczyna: fakty.przyczyna, pouczona: fakty.pouczona, miesiace };
    return { fakty: facts, wynik: await this.calculate('nienaleznie-pobrane-swiadczenie', dzien, facts) };
  }

  /** How much each claim gets of each benefit (art. 104 ust. 2 ups): together at most half of it. */
  async calculatePotracenia(dzien: PlainDate, { swiadczenie, naleznosci }: PytaniePotracenia): Promise<Money[]> {
    const fakty = { swiadczenie: swiadczenie.toString(), naleznosci: naleznosci.map(({ rodzaj, kwota }) => ({ rodzaj, kwota: kwota.toString() })) };
    const { kwoty } = await this.calculate('potracenie-z-biezacego-swiadczenia', dzien, fakty);
    return kwoty.map(({ kwota }) => kwota);
  }

  /** Last day on which a claim can be demanded (art. 104 ust. 5-6 ups). */
  async findPrzedawnienie(ostateczna: PlainDate, odroczenia: readonly Odroczenie[]): Promise<PlainDate> {
    return this.findTerm('przedawnienie-naleznosci', { zdarzenie: ostateczna, odroczenia });
  }

  /** Whether the claim can be demanded no more on the day; one that is not final runs no term. */
  async isLapsed({ ostateczna, odroczenia }: { readonly ostateczna: PlainDate | null; readonly odroczenia: readonly Odroczenie[] }, dzien: PlainDate): Promise<boolean> {
    return ostateczna !== null && (await this.findPrzedawnienie(ostateczna, odroczenia)) < dzien;
  }

  /** Day on which a decision that nobody appeals against becomes final (KPA 16 § 1, 127a, 129 § 2). */
  async findOstatecznosc(doreczono: PlainDate, zrzeczenie: PlainDate | null): Promise<PlainDate> {
    return this.findTerm('kpa-ostatecznosc-decyzji', { zdarzenie: doreczono, ...(zrzeczenie && { zrzeczenie }) });
  }

  private async calculate(kod: string, dzien: PlainDate, fakty: object): Promise<Wynik> {
    return this.registry.findSwiadczenie(kod).definicja.calculate(await this.snapshots.current(), dzien, fakty);
  }

  private async findTerm<F extends FaktyZdarzenia>(kod: string, fakty: F): Promise<PlainDate> {
    const { obliczenie } = this.registry.findTermin(kod).definicja.calculateFor(await this.snapshots.current(), fakty);
    if (!obliczenie) throw new Error(`The term ${kod} does not run`);
    return plainDate(obliczenie.koniec);
  }
}
