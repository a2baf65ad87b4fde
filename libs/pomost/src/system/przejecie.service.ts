import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, firstDay, Money, monthOf, newId, notFound, type PlainDate, type PlainMonth, shiftMonth } from '@ostoja/kernel';
import { type Sprawa, SprawaObcaService, type SystemProwadzacy } from '@ostoja/postepowanie';
import { PrawoRegistry } from '@ostoja/prawo';
import { TytulService } from '@ostoja/wyplata';
import { assertPrzejecie } from './przejecie.policy.js';

/** An imported decision, with the last month that POMOST is known to have paid. */
export interface DecyzjaPomost {
  readonly pomost_id: string;
  readonly sprawa_id: string;
  readonly osoba_id: string;
  readonly komorka_id: string;
  readonly numer: string;
  readonly data_decyzji: PlainDate;
  readonly swiadczenie_kod: string;
  readonly kwota: string;
  readonly kwota_minimalna: string | null;
  readonly od: PlainDate;
  readonly do: PlainDate | null;
  readonly kanal: 'przelew' | 'kasa';
  readonly rachunek: string | null;
  readonly ostatni_wyplacony: PlainMonth | null;
  readonly system: SystemProwadzacy;
  /** Sealed circle of the case. */
  readonly krag_id: string | null;
}

export interface PrzejecieRow {
  readonly id: string;
  readonly system: SystemProwadzacy;
  readonly od_miesiaca: string;
  readonly powod: string;
  readonly kto: string;
  readonly chwila: Date;
}

const DECYZJA = `
  select d.pomost_id, d.sprawa_id, d.osoba_id, d.komorka_id, d.numer, d.data_decyzji, d.swiadczenie_kod, d.kwota, d.kwota_minimalna, d.od, d."do", d.kanal, d.rachunek,
    (select to_char(max(w.miesiac), 'YYYY-MM') from pomost.wyplata w where w.jednostka_id = d.jednostka_id and w.decyzja_id = d.id) as ostatni_wyplacony, s.system_prowadzacy as system, s.krag_id
  from pomost.decyzja d join postepowanie.sprawa s on s.jednostka_id = d.jednostka_id and s.id = d.sprawa_id where d.sprawa_id = $1`;

/** Which system leads a case that was imported: an act with a month, a reason and a name. From that month on Ostoja pays, or POMOST does. */
@Injectable()
export class PrzejecieService {
  constructor(
    private readonly database: Database,
    private readonly sprawy: SprawaObcaService,
    private readonly tytuly: TytulService,
    private readonly prawo: PrawoRegistry,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** The imported decision of the case. Errors: 404. */
  async getDecyzja(sprawaId: string): Promise<DecyzjaPomost> {
    const [row] = await this.database.read<DecyzjaPomost>(DECYZJA, [sprawaId]);
    if (!row) throw notFound('decyzja z POMOST');
    return row;
  }

  /** The decision with all moves of the case, the newest first, for a person's eyes. Errors: 404. */
  async show(sprawaId: string): Promise<{ decyzja: DecyzjaPomost; przejecia: PrzejecieRow[] }> {
    const decyzja = await this.getDecyzja(sprawaId);
    const przejecia = await this.database.read<PrzejecieRow>(
      `select p.id, p.system, to_char(p.od_miesiaca, 'YYYY-MM') as od_miesiaca, p.powod, u.imie || ' ' || u.nazwisko as kto, p.chwila
       from pomost.przejecie p join access.uzytkownik u on u.jednostka_id = p.jednostka_id and u.id = p.kto where p.sprawa_id = $1 order by p.id desc`,
      [sprawaId],
    );
    await this.audit.read({ zasob: 'decyzja-pomost', osobaIds: [decyzja.osoba_id], sprawaIds: [sprawaId], ids: [sprawaId], cel: 'sprawa' });
    return { decyzja, przejecia };
  }

  /**
   * Moves the case. To Ostoja: the decision stands in the case and a title to payment begins with the month. To POMOST: the title ends before it.
   * Errors: 404, 403, `POMOST.SAME_SYSTEM` and `POSTEPOWANIE.DECIDED_HERE` (409), `POMOST.MONTH` (422).
   */
  async move(sprawaId: string, system: SystemProwadzacy, odMiesiaca: PlainMonth, powod: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const decyzja = await this.getDecyzja(sprawaId);
      const sprawa = await this.sprawy.moveTo(sprawaId, system);
      assertPrzejecie(decyzja, system, odMiesiaca, monthOf(this.clock.today()));
      const id = newId();
      const { jednostkaId, uzytkownikId } = getPrincipal();
      await tx.query('insert into pomost.przejecie (jednostka_id, id, sprawa_id, osoba_id, komorka_id, system, od_miesiaca, powod, kto, chwila) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [
        jednostkaId, id, sprawaId, decyzja.osoba_id, decyzja.komorka_id, system, firstDay(odMiesiaca), powod, uzytkownikId, this.clock.now(),
      ]);
      if (system === 'Ostoja') await this.begin(sprawa, decyzja, odMiesiaca);
      else await this.end(sprawaId, odMiesiaca);
      await this.audit.write({ zasob: 'sprawa', czynnosc: 'zmiana-systemu-prowadzacego', osobaIds: [decyzja.osoba_id], sprawaIds: [sprawaId], ids: [id] });
    });
  }

  private async begin(sprawa: Sprawa, decyzja: DecyzjaPomost, odMiesiaca: PlainMonth): Promise<void> {
    const { nazwa, budzet, wyplata } = this.prawo.findSwiadczenie(decyzja.swiadczenie_kod).definicja.opis;
    const first = firstDay(odMiesiaca);
    const od = decyzja.od > first ? decyzja.od : first;
    const divided = budzet.some((line) => line.czesc === 'minimum');
    const decyzjaId = await this.sprawy.adopt(sprawa, { ...decyzja, data: decyzja.data_decyzji, kwota: Money.parse(decyzja.kwota), platnaZaOd: od });
    await this.tytuly.create({
      zrodloTyp: 'decyzja', zrodloId: decyzjaId, sprawaId: decyzja.sprawa_id, osobaId: decyzja.osoba_id, komorkaId: decyzja.komorka_id, kragId: decyzja.krag_id,
      swiadczenieKod: decyzja.swiadczenie_kod, wyplata, kwota: Money.parse(decyzja.kwota), kwotaMinimalna: divided ? Money.parse(decyzja.kwota_minimalna ?? decyzja.kwota) : null,
      od, do: decyzja.do, budzet, kanal: decyzja.kanal, rachunek: decyzja.rachunek, platnyOd: this.clock.today(),
      opis: nazwa[0]!.toUpperCase() + nazwa.slice(1), podstawa: decyzja.numer,
    });
  }

  private async end(sprawaId: string, odMiesiaca: PlainMonth): Promise<void> {
    await this.sprawy.giveBack(sprawaId);
    const begun = await this.database.read<{ id: string }>(`select id from wyplata.tytul where sprawa_id = $1 and stan <> 'zakonczony'`, [sprawaId]);
    for (const { id } of begun) await this.tytuly.zakoncz(id, shiftMonth(odMiesiaca, -1), 'Sprawę prowadzi POMOST.');
  }
}
