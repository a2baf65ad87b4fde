import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { DokumentService, LetterRenderer } from '@ostoja/documents';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, Money, newId, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { getCentre } from '../wyciag/ksiegowanie.js';
import { PrawoZwrotu } from './prawo-zwrotu.js';
import { toWniosekLetter } from './wniosek-letter.js';
import { WniosekPozycja } from './wniosek-pozycja.entity.js';
import { WniosekZwrotu } from './wniosek-zwrotu.entity.js';

/** A payment whose day is after the death of the person. */
export interface WyplataPoSmierci {
  readonly osoba_id: string;
  readonly nazwa: string;
  readonly data_zgonu: PlainDate;
  readonly rachunek: string;
  readonly pozycja_id: string;
  readonly numer: string;
  readonly kwota: string;
  readonly dzien: PlainDate;
}

/** What the bank answered. */
export interface OdpowiedzBanku {
  /** Day on which the bank got the request. */
  readonly otrzymano: PlainDate;
  readonly poinformowano: PlainDate | null;
  readonly wyplaconoInnym: Money | null;
  /** Those who drew the money, as the bank names them. */
  readonly osoby: readonly string[];
}

/** Requests to banks for what was paid in after a death (art. 109a ups). */
@Injectable()
export class OdzyskanieService {
  constructor(
    private readonly database: Database,
    private readonly dokumenty: DokumentService,
    private readonly letters: LetterRenderer,
    private readonly prawo: PrawoZwrotu,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Sent payments after a death that no bank was asked for yet. */
  async find(): Promise<WyplataPoSmierci[]> {
    const rows = await this.database.read<WyplataPoSmierci>('select * from wyplata.po_smierci(null) order by data_zgonu, osoba_id, numer');
    await this.audit.read({ zasob: 'wyplaty-po-smierci', osobaIds: [...new Set(rows.map(({ osoba_id }) => osoba_id))], ids: rows.map(({ pozycja_id }) => pozycja_id), cel: 'odzyskanie' });
    return rows;
  }

  /** Asks the bank of the account for all that was paid in after the person's death, with a letter to sign. Errors: `WYPLATA.NOTHING_AFTER_DEATH` (409). */
  async create(osobaId: string, rachunek: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      const wyplaty = (await tx.query<WyplataPoSmierci[]>('select * from wyplata.po_smierci($1)', [osobaId])).filter((one) => one.rachunek === rachunek);
      const [first] = wyplaty;
      if (!first) throw new DomainError('WYPLATA.NOTHING_AFTER_DEATH', 'Na ten rachunek nic nie przekazano po śmierci albo bank został już poproszony o zwrot.', { status: 409 });
      const id = newId();
      const kwota = Money.sum(wyplaty.map((one) => Money.parse(one.kwota))).toString();
      const today = this.clock.today();
      const plikId = await this.print(tx, wyplaty, first);
      await tx.insert(WniosekZwrotu, tx.create(WniosekZwrotu, {
        jednostkaId: getPrincipal().jednostkaId, id, osobaId, rachunek, dataZgonu: first.data_zgonu, kwota, wyslano: today, plikId, osoby: [], zwrocono: '0.00', stan: 'wyslany',
        otrzymano: null, termin: null, doZwrotu: null, poinformowano: null, wyplaconoInnym: null, utworzono: this.clock.now(), utworzylId: getPrincipal().uzytkownikId,
      }));
      await tx.insert(WniosekPozycja, wyplaty.map((one) => tx.create(WniosekPozycja, { jednostkaId: getPrincipal().jednostkaId, id: newId(), wniosekId: id, pozycjaId: one.pozycja_id })));
      await this.audit.write({ zasob: 'wniosek-do-banku', czynnosc: 'utworzenie', osobaIds: [osobaId], ids: [id] });
      return id;
    });
  }

  /** Records when the bank got the request and what it answered; the law says until when and how much. Errors: 404, 412, 422 `WYPLATA.RECALL_DAY`, `WYPLATA.RECALL_AMOUNT`, `WYPLATA.RECALL_UNNAMED`. */
  async answer(wniosekId: string, wersja: number, odpowiedz: OdpowiedzBanku): Promise<void> {
    await this.database.transaction(async (tx) => {
      const wniosek = await tx.findOne(WniosekZwrotu, { where: { id: wniosekId }, lock: { mode: 'pessimistic_write' } });
      if (!wniosek) throw notFound('wniosek do banku');
      assertVersion(wniosek.wersja, wersja);
      const { otrzymano, poinformowano, wyplaconoInnym, osoby } = odpowiedz;
      assertPossible(odpowiedz, wniosek, this.clock.today());
      const { termin, doZwrotu } = await this.prawo.ustal({ przekazano: Money.parse(wniosek.kwota), otrzymanoWniosek: otrzymano, wyplaconoInnym, poinformowano });
      const done = Money.parse(wniosek.zwrocono).compare(doZwrotu) >= 0;
      await tx.save(Object.assign(wniosek, {
        otrzymano, poinformowano, wyplaconoInnym: wyplaconoInnym?.toString() ?? null, osoby: [...osoby], termin, doZwrotu: doZwrotu.toString(),
        stan: done ? ('zakonczony' as const) : ('odpowiedz' as const),
      }));
      await this.audit.write({ zasob: 'wniosek-do-banku', czynnosc: 'odpowiedz-banku', osobaIds: [wniosek.osobaId], ids: [wniosekId] });
    });
  }

  /** The letter. Errors: 404. */
  async open(wniosekId: string): Promise<Buffer> {
    const wniosek = await this.database.transaction((tx) => tx.findOneBy(WniosekZwrotu, { id: wniosekId }));
    if (!wniosek?.plikId) throw notFound('wniosek do banku');
    await this.audit.read({ zasob: 'wniosek-do-banku', osobaIds: [wniosek.osobaId], ids: [wniosekId], cel: 'odzyskanie' });
    return (await this.dokumenty.open(wniosek.plikId)).bytes;
  }

  private async print(tx: EntityManager, wyplaty: readonly WyplataPoSmierci[], { nazwa, data_zgonu: dataZgonu, rachunek }: WyplataPoSmierci): Promise<string> {
    const komorkaId = await getCentre(tx);
    const [sender] = await tx.query<{ nazwa: string; adres: string | null }[]>(
      'select j.nazwa, coalesce(k.adres, j.adres) as adres from access.komorka k join access.jednostka j on j.jednostka_id = k.jednostka_id where k.id = $1', [komorkaId],
    );
    const dzien = this.clock.today();
    const pdf = this.letters.render(toWniosekLetter({ nadawca: [sender?.nazwa ?? '', sender?.adres ?? ''].filter(Boolean), dzien, nazwa, dataZgonu, rachunek, wyplaty }));
    const { dokumentId } = await this.dokumenty.store(pdf, 'application/pdf', { nazwa: 'wniosek-do-banku.pdf', rodzaj: 'wniosek-zwrotu', komorkaId, wystawiono: dzien });
    return dokumentId;
  }
}

/** The bank is free of what others drew only when it says who they are (art. 109a ust. 2 ups). */
function assertPossible({ otrzymano, poinformowano, wyplaconoInnym, osoby }: OdpowiedzBanku, { wyslano, kwota }: WniosekZwrotu, today: PlainDate): void {
  const wrongDay = (message: string, field: string) => new DomainError('WYPLATA.RECALL_DAY', message, { field });
  if (otrzymano < wyslano) throw wrongDay('Bank nie mógł otrzymać wniosku przed jego wysłaniem.', 'otrzymano');
  if (otrzymano > today) throw wrongDay('Ten dzień jeszcze nie nadszedł.', 'otrzymano');
  if (poinformowano && poinformowano > today) throw wrongDay('Ten dzień jeszcze nie nadszedł.', 'poinformowano');
  if (poinformowano && poinformowano < otrzymano) throw wrongDay('Bank nie mógł odpowiedzieć, zanim otrzymał wniosek.', 'poinformowano');
  if (!wyplaconoInnym || wyplaconoInnym.isZero) return;
  if (wyplaconoInnym.compare(Money.parse(kwota)) > 0) throw new DomainError('WYPLATA.RECALL_AMOUNT', 'Bank nie mógł wypłacić innym więcej, niż otrzymał.', { field: 'wyplacono_innym' });
  const provision = 'art. 109a ust. 2 ustawy o pomocy społecznej';
  if (!poinformowano) throw new DomainError('WYPLATA.RECALL_UNNAMED', 'Podaj dzień, w którym bank poinformował, komu wypłacił pieniądze.', { field: 'poinformowano', provision });
  if (!osoby.some((osoba) => osoba.trim() !== '')) throw new DomainError('WYPLATA.RECALL_UNNAMED', 'Podaj osoby, które bank wskazał. Bez nich bank zwraca całość.', { field: 'osoby', provision });
}
