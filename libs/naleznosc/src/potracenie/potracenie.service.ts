import { Injectable } from '@nestjs/common';
import { getPrincipal } from '@ostoja/database';
import { type ClassifiedAmount, findPostingDay, Ledger } from '@ostoja/finanse';
import { Clock, DomainError, Money, newId, type PlainDate } from '@ostoja/kernel';
import { DEDUCTED_YEAR, type LinieWyplaty, NaleznosciPort, type WplataNaleznosci } from '@ostoja/wyplata';
import { type EntityManager, In } from 'typeorm';
import { PrawoNaleznosci } from '../prawo-naleznosci.js';
import { shareLines } from '../rozliczenie/lines.js';
import { lockNaleznosc, RozliczenieService } from '../rozliczenie/rozliczenie.service.js';
import { Ruch } from '../rozliczenie/ruch.entity.js';
import { WplataService } from '../rozliczenie/wplata.service.js';
import { ZwrotWyplatyService } from '../rozliczenie/zwrot-wyplaty.service.js';
import { groupByPayment, type Kandydat, type KandydatRow, type PozycjaZNaleznosciami } from './group-by-payment.js';
import { Potracenie } from './potracenie.entity.js';

const kluczOf = (potracenieId: string): string => `potracenie:${potracenieId}`;

/** Deductions from payments (art. 104 ust. 2 ups): reserved while a list is prepared, settled when it is approved, given back when a payment is not made. */
@Injectable()
export class PotracenieService extends NaleznosciPort {
  constructor(
    private readonly prawo: PrawoNaleznosci,
    private readonly rozliczenie: RozliczenieService,
    private readonly wplaty: WplataService,
    private readonly zwroty: ZwrotWyplatyService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {
    super();
  }

  async deduct(tx: EntityManager, listaId: string): Promise<void> {
    const { jednostkaId } = getPrincipal();
    const [lista] = await tx.query<{ dzien: PlainDate; kanal: string }[]>('select dzien, kanal from wyplata.lista where jednostka_id = $1 and id = $2', [jednostkaId, listaId]);
    // art. 104 ust. 2 ups: from benefits in money only.
    if (lista!.kanal === 'rzeczowo') return;
    const rows = await tx.query<KandydatRow[]>('select * from naleznosc.do_potracenia($1, $2)', [listaId, lista!.dzien]);
    const taken = new Map<string, Money>();
    for (const pozycja of groupByPayment(await this.withoutLapsed(rows, lista!.dzien))) await this.deductFrom(tx, pozycja, lista!.dzien, taken);
  }

  async settle(tx: EntityManager, listaId: string): Promise<void> {
    const { jednostkaId } = getPrincipal();
    const reserved = await tx.query<{ id: string; naleznosc_id: string; kwota: string; dzien: PlainDate; komorka_id: string }[]>(
      `select z.id, z.naleznosc_id, z.kwota, l.dzien, l.komorka_id from wyplata.lista l
       join wyplata.pozycja p on p.jednostka_id = l.jednostka_id and p.lista_id = l.id and p.stan = 'aktywna'
       join naleznosc.potracenie z on z.jednostka_id = p.jednostka_id and z.pozycja_id = p.id and z.stan = 'zarezerwowane'
       where l.jednostka_id = $1 and l.id = $2 order by z.naleznosc_id, z.id`,
      [jednostkaId, listaId],
    );
    if (reserved.length === 0) return;
    for (const { id, naleznosc_id, kwota, dzien } of reserved) {
      const naleznosc = await lockNaleznosc(tx, naleznosc_id);
      if (naleznosc.stan !== 'ustalona' || Money.parse(kwota).compare(Money.parse(naleznosc.pozostalo)) > 0) throw outdated();
      await this.rozliczenie.reduce(tx, naleznosc, { rodzaj: 'potracenie', kwota: Money.parse(kwota), dzien, klucz: kluczOf(id) });
    }
    await tx.update(Potracenie, { id: In(reserved.map(({ id }) => id)) }, { stan: 'rozliczone' });
    const linie = await tx.query<ClassifiedAmount[]>(`${LINIE} where p.jednostka_id = $1 and p.lista_id = $2 and p.stan = 'aktywna' and p.potracono > 0 ${GROUPED}`, [jednostkaId, listaId]);
    await this.ledger.post(tx, { rodzaj: 'potracenie', zrodloTyp: 'lista', zrodloId: listaId, komorkaId: reserved[0]!.komorka_id, linie });
  }

  async restore(tx: EntityManager, pozycjaIds: readonly string[], dzien?: PlainDate): Promise<string[]> {
    const all = await tx.find(Potracenie, { where: { pozycjaId: In([...pozycjaIds]), stan: In(['zarezerwowane', 'rozliczone']) }, order: { naleznoscId: 'ASC', id: 'ASC' } });
    if (all.length === 0) return [];
    const settled = all.filter(({ stan }) => stan === 'rozliczone');
    for (const one of settled) await this.giveBack(tx, one, dzien);
    await tx.update(Potracenie, { id: In(all.map(({ id }) => id)) }, { stan: 'zwolnione' });
    const pozycje = [...new Set(settled.map((one) => one.pozycjaId))];
    for (const pozycjaId of pozycje) await this.postRestored(tx, pozycjaId, dzien);
    return pozycje;
  }

  pay(tx: EntityManager, wplata: WplataNaleznosci): Promise<Money | null> {
    return this.wplaty.settle(tx, wplata);
  }

  cameBack(tx: EntityManager, wyplaty: readonly LinieWyplaty[], kwota: Money, dzien?: PlainDate): Promise<LinieWyplaty[]> {
    return this.zwroty.accept(tx, wyplaty, kwota, dzien);
  }

  /** What has lapsed cannot be demanded, nor deducted (art. 104 ust. 5-6 ups). */
  private async withoutLapsed(rows: readonly KandydatRow[], dzien: PlainDate): Promise<KandydatRow[]> {
    const lapsed = new Set<string>();
    for (const claim of new Map(rows.map((row) => [row.naleznosc_id, row])).values()) {
      if (await this.prawo.isLapsed(claim, dzien)) lapsed.add(claim.naleznosc_id);
    }
    return rows.filter(({ naleznosc_id }) => !lapsed.has(naleznosc_id));
  }

  /** `taken` is what earlier payments of the list give to each claim. */
  private async deductFrom(tx: EntityManager, { pozycjaId, swiadczenie, kandydaci }: PozycjaZNaleznosciami, dzien: PlainDate, taken: Map<string, Money>): Promise<void> {
    const left = ({ naleznoscId, kwota }: Kandydat) => kwota.minus(taken.get(naleznoscId) ?? Money.ZERO);
    const owed = kandydaci.filter((one) => left(one).compare(Money.ZERO) > 0);
    if (owed.length === 0) return;
    const kwoty = await this.prawo.calculatePotracenia(dzien, { swiadczenie, naleznosci: owed.map((one) => ({ rodzaj: one.rodzaj, kwota: left(one) })) });
    const parts = owed.map(({ naleznoscId }, i) => ({ naleznoscId, kwota: kwoty[i]! })).filter(({ kwota }) => !kwota.isZero);
    for (const { naleznoscId, kwota } of parts) taken.set(naleznoscId, (taken.get(naleznoscId) ?? Money.ZERO).plus(kwota));
    const razem = Money.sum(parts.map(({ kwota }) => kwota));
    if (!razem.isZero) await this.reserve(tx, pozycjaId, parts, razem);
  }

  private async reserve(tx: EntityManager, pozycjaId: string, parts: readonly { naleznoscId: string; kwota: Money }[], razem: Money): Promise<void> {
    const { jednostkaId } = getPrincipal();
    const [pozycja] = await tx.query<{ sprawa_id: string; komorka_id: string; krag_id: string | null; klasyfikacja: ClassifiedAmount[] }[]>(
      `select p.sprawa_id, p.komorka_id, p.krag_id, r.klasyfikacja from wyplata.pozycja p
       join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id where p.jednostka_id = $1 and p.id = $2`,
      [jednostkaId, pozycjaId],
    );
    const { sprawa_id: sprawaId, komorka_id: komorkaId, krag_id: kragId, klasyfikacja } = pozycja!;
    await tx.insert(Potracenie, parts.map(({ naleznoscId, kwota }) => tx.create(Potracenie, { jednostkaId, id: newId(), naleznoscId, pozycjaId, sprawaId, komorkaId, kragId, kwota: kwota.toString(), stan: 'zarezerwowane' as const })));
    await tx.query('update wyplata.pozycja set potracono = $3, potracenie_linie = $4 where jednostka_id = $1 and id = $2', [jednostkaId, pozycjaId, razem.toString(), JSON.stringify(shareLines(klasyfikacja, razem))]);
  }

  /** The claim is owed again; one that was annulled meanwhile is owed by nobody, so what came back to it is annulled too. */
  private async giveBack(tx: EntityManager, { id, naleznoscId }: Potracenie, dzienZapisu?: PlainDate): Promise<void> {
    const naleznosc = await lockNaleznosc(tx, naleznoscId);
    const ruch = await tx.findOneByOrFail(Ruch, { klucz: kluczOf(id) });
    const { kwota, dzien } = await this.rozliczenie.takeBack(tx, naleznosc, ruch, 'Świadczenia nie wypłacono', dzienZapisu);
    if (naleznosc.stan !== 'uchylona') return;
    await this.rozliczenie.reduce(tx, naleznosc, { rodzaj: 'uchylenie', kwota: Money.parse(kwota).negated(), dzien: dzien as PlainDate, dzienZapisu, klucz: `uchylenie:${kluczOf(id)}` });
  }

  /** In a later year than that of the deduction it is no expense of the new year: what was deducted then stays in the figures of its year. */
  private async postRestored(tx: EntityManager, pozycjaId: string, dzien?: PlainDate): Promise<void> {
    const { jednostkaId } = getPrincipal();
    const linie = await tx.query<ClassifiedAmount[]>(`${LINIE} where p.jednostka_id = $1 and p.id = $2 ${GROUPED}`, [jednostkaId, pozycjaId]);
    const [lista] = await tx.query<{ komorka_id: string; rok: number }[]>(`select l.komorka_id, ${DEDUCTED_YEAR} as rok from wyplata.pozycja p join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id where p.jednostka_id = $1 and p.id = $2`, [jednostkaId, pozycjaId]);
    const { rok } = await findPostingDay(tx, this.clock.today(), dzien);
    await this.ledger.post(tx, { rodzaj: lista!.rok === rok ? 'zwrot-potracenia' : 'zwrot-potracenia-z-lat-ubieglych', zrodloTyp: 'pozycja', zrodloId: pozycjaId, komorkaId: lista!.komorka_id, linie, dzien });
  }
}

/** Lines of the benefit from which it is deducted. */
const LINIE = `select k.dzial, k.rozdzial, k.paragraf, k.zrodlo, sum(k.kwota)::text as kwota from wyplata.pozycja p
  cross join lateral jsonb_to_recordset(p.potracenie_linie) as k (dzial text, rozdzial text, paragraf text, zrodlo text, kwota numeric)`;
const GROUPED = 'group by k.dzial, k.rozdzial, k.paragraf, k.zrodlo';

function outdated(): DomainError {
  return new DomainError('NALEZNOSC.DEDUCTION_OUTDATED', 'Po przygotowaniu listy należność zmalała albo przestała istnieć (np. wpłynęła wpłata, uchylono decyzję) i potrącenie byłoby za wysokie. Usuń tę wypłatę z listy i przygotuj listę dodatkową.', { status: 409 });
}
