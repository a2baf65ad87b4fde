import { Injectable } from '@nestjs/common';
import { DomainError, Money, type PlainDate } from '@ostoja/kernel';
import { wynikToJson } from '@ostoja/law';
import type { EntityManager } from 'typeorm';
import { Pouczenie } from '../pouczenie/pouczenie.entity.js';
import { PrawoNaleznosci } from '../prawo-naleznosci.js';
import { assertStillFree } from './available.js';
import { addLines, type LiniaNaleznosci, shareLines, sumLines } from '../rozliczenie/lines.js';
import type { MiesiacNalezny, Naleznosc, ObliczenieNaleznosci, Przyczyna } from './naleznosc.entity.js';

/** Reckons undue benefits by the rule of the law, and checks them again on the day of the decision. */
@Injectable()
export class ObliczenieNaleznosciService {
  constructor(private readonly prawo: PrawoNaleznosci) {}

  /** Amount and lines of the months; one whose ten years have passed (art. 104 ust. 7 ups) gives nothing. The instruction is asked for when the decision is signed. */
  async calculate(dzien: PlainDate, przyczyna: Przyczyna, miesiace: readonly MiesiacNalezny[], linie: readonly (readonly LiniaNaleznosci[])[]): Promise<{ klasyfikacja: LiniaNaleznosci[]; miesiace: MiesiacNalezny[]; obliczenie: ObliczenieNaleznosci }> {
    const { fakty, wynik } = await this.prawo.calculateNienalezne(dzien, { przyczyna, pouczona: true, miesiace });
    const parts: LiniaNaleznosci[][] = [];
    for (const [i, miesiac] of miesiace.entries()) {
      const single = (await this.prawo.calculateNienalezne(dzien, { przyczyna, pouczona: true, miesiace: [miesiac] })).wynik.kwota ?? Money.ZERO;
      parts.push(shareLines(linie[i]!, single));
    }
    const klasyfikacja = addLines(...parts);
    if (!sumLines(klasyfikacja).equals(wynik.kwota ?? Money.ZERO)) throw new Error('The months of a claim do not add up to the result of the rule');
    return { klasyfikacja, miesiace: miesiace.map((miesiac, i) => ({ ...miesiac, linie: parts[i]! })), obliczenie: { fakty, wynik: wynikToJson(wynik) } };
  }

  /**
   * On the day of the decision the ground holds and the amount is still the same.
   * Errors: 409 `NALEZNOSC.INSTRUCTION_MISSING`, `NALEZNOSC.AMOUNT_CHANGED`.
   */
  async verify(tx: EntityManager, naleznosc: Naleznosc, dzien: PlainDate): Promise<ObliczenieNaleznosci> {
    const { przyczyna, miesiace, kwota } = naleznosc;
    if (przyczyna === null) throw new Error('Only an undue benefit is verified');
    await assertStillFree(tx, naleznosc);
    const pouczona = przyczyna !== 'niepoinformowanie_o_zmianie' || naleznosc.bezPouczeniaPowod !== null || (await findPouczenie(tx, naleznosc)) !== null;
    if (!pouczona) {
      throw new DomainError('NALEZNOSC.INSTRUCTION_MISSING', 'Nie ma zapisu, że przed pobraniem świadczenia osobę pouczono o obowiązku zgłaszania zmian. Zapisz pouczenie albo kierownik odstępuje od tego wymogu z podaniem przyczyny.', { status: 409, provision: 'art. 6 pkt 16 i art. 109 ustawy o pomocy społecznej' });
    }
    const { fakty, wynik } = await this.prawo.calculateNienalezne(dzien, { przyczyna, pouczona, miesiace });
    if (wynik.kwota?.toString() !== kwota) {
      throw new DomainError('NALEZNOSC.AMOUNT_CHANGED', 'Od przygotowania należności kwota do zwrotu zmieniła się, np. minęło 10 lat od pobrania. Wycofaj ją i przygotuj nową.', { status: 409, provision: 'art. 104 ust. 7 ustawy o pomocy społecznej' });
    }
    return { fakty, wynik: wynikToJson(wynik) };
  }
}

/** The first instruction of the debtor (under any id) before the first undue payment, or null. */
export async function findPouczenie(tx: EntityManager, { osobaId, miesiace }: Pick<Naleznosc, 'osobaId' | 'miesiace'>): Promise<Pouczenie | null> {
  const first = miesiace.map(({ dzienPobrania }) => dzienPobrania).sort()[0];
  if (first === undefined) return null;
  const [row] = await tx.query<{ id: string }[]>(
    `select p.id from naleznosc.pouczenie p where p.osoba_id = any (array(select a.osoba_id from osoba.aliasy(array[$1::uuid]) a)) and p.dzien <= $2 order by p.dzien, p.id limit 1`,
    [osobaId, first],
  );
  return row ? tx.findOneBy(Pouczenie, { id: row.id }) : null;
}
