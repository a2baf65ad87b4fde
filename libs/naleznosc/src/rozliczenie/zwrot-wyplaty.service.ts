import { Injectable } from '@nestjs/common';
import { getPrincipal } from '@ostoja/database';
import type { ClassifiedAmount } from '@ostoja/finanse';
import { Clock, Money, newId, type PlainDate } from '@ostoja/kernel';
import { fillLines, type LinieWyplaty, subtractLines, sumOf } from '@ostoja/wyplata';
import { type EntityManager, In } from 'typeorm';
import { type MiesiacNalezny, Naleznosc } from '../naleznosc/naleznosc.entity.js';
import { addLines, type LiniaNaleznosci, shareLines } from './lines.js';
import { RozliczenieService } from './rozliczenie.service.js';
import { Ruch } from './ruch.entity.js';

const ESTABLISHED = `
  select n.id from naleznosc.naleznosc n
  where n.jednostka_id = $1 and n.stan = 'ustalona' and n.sprawa_id in (select r.sprawa_id from wyplata.rata r where r.id = any ($2))
    and exists (select from jsonb_array_elements(n.miesiace) m where (m ->> 'rataId')::uuid = any ($2)) order by n.id for update`;

/** Payments that are claimed and come back otherwise: by the bank after a death, or as a returned transfer. */
@Injectable()
export class ZwrotWyplatyService {
  constructor(private readonly rozliczenie: RozliczenieService, private readonly clock: Clock) {}

  /** As `NaleznosciPort.cameBack`. What is still owed of a month goes first, so that people get back as little as possible of what they repaid. */
  async accept(tx: EntityManager, wyplaty: readonly LinieWyplaty[], kwota: Money, dzien?: PlainDate): Promise<LinieWyplaty[]> {
    const claims = await this.lock(tx, wyplaty.map(({ rataId }) => rataId));
    let left = kwota;
    const answer: LinieWyplaty[] = [];
    for (const { rataId, linie } of wyplaty) {
      const own = claims.filter(({ miesiace }) => miesiace.some((miesiac) => miesiac.rataId === rataId));
      const repaid: LiniaNaleznosci[] = [];
      for (const claim of own) repaid.push(...(await findRepaid(tx, claim, rataId)));
      const back = fillLines(subtractLines(linie, repaid), left);
      left = left.minus(sumOf(back));
      let rest: readonly ClassifiedAmount[] = back;
      for (const claim of own) rest = await this.annul(tx, claim, rataId, rest, dzien);
      answer.push({ rataId, linie: back });
    }
    return answer;
  }

  /** What came back is not owed any more. Answers what of the lines the claim did not demand. */
  private async annul(tx: EntityManager, naleznosc: Naleznosc, rataId: string, back: readonly ClassifiedAmount[], dzien?: PlainDate): Promise<readonly ClassifiedAmount[]> {
    const demanded = linesOf(naleznosc, rataId);
    const left = ofExpense(naleznosc.pozostale, demanded);
    const owed = subtractLines(left, subtractLines(left, demanded));
    const linie = subtractLines(owed, subtractLines(owed, back));
    const kwota = sumOf(linie);
    if (kwota.isZero) return back;
    naleznosc.miesiace = naleznosc.miesiace.map((miesiac) => (miesiac.rataId === rataId ? { ...miesiac, linie: subtractLines(demanded, linie) } : miesiac));
    await this.rozliczenie.reduce(tx, naleznosc, { rodzaj: 'uchylenie', kwota, linie, dzien: this.clock.today(), dzienZapisu: dzien, klucz: `zwrot-wyplaty:${newId()}`, opis: 'Wypłata wróciła do ośrodka' });
    return subtractLines(back, linie);
  }

  private async lock(tx: EntityManager, rataIds: readonly string[]): Promise<Naleznosc[]> {
    const rows = await tx.query<{ id: string }[]>(ESTABLISHED, [getPrincipal().jednostkaId, rataIds]);
    return rows.length === 0 ? [] : tx.find(Naleznosc, { where: { id: In(rows.map(({ id }) => id)) }, order: { id: 'ASC' } });
  }
}

/** What the claim demands, or demanded, of the month of the instalment. */
function linesOf({ klasyfikacja, miesiace }: Naleznosc, rataId: string): LiniaNaleznosci[] {
  return miesiace.filter((miesiac) => miesiac.rataId === rataId).flatMap((miesiac) => [...(miesiac.linie ?? sharedLines(klasyfikacja, miesiac))]);
}

/** Of a claim whose months do not know their lines: in the proportion of the whole. */
function sharedLines(klasyfikacja: readonly LiniaNaleznosci[], { wyplacono, nalezne }: MiesiacNalezny): LiniaNaleznosci[] {
  const nadplata = Money.parse(wyplacono).minus(Money.parse(nalezne));
  const razem = sumOf(klasyfikacja);
  return shareLines(klasyfikacja, nadplata.compare(razem) < 0 ? nadplata : razem);
}

/** What of the month was repaid: neither still owed nor given up. */
async function findRepaid(tx: EntityManager, naleznosc: Naleznosc, rataId: string): Promise<LiniaNaleznosci[]> {
  const givenUp = await tx.findBy(Ruch, { naleznoscId: naleznosc.id, rodzaj: In(['umorzenie', 'odstapienie', 'przedawnienie']) });
  const demanded = linesOf(naleznosc, rataId);
  return subtractLines(demanded, ofExpense(addLines(naleznosc.pozostale, ...givenUp.map(({ linie }) => linie)), demanded));
}

/** The lines of the same year and unit: a claim may be of several. */
function ofExpense(linie: readonly LiniaNaleznosci[], demanded: readonly LiniaNaleznosci[]): LiniaNaleznosci[] {
  return linie.filter((line) => demanded.some((one) => one.rok_wydatku === line.rok_wydatku && one.komorka_wydatku_id === line.komorka_wydatku_id));
}
