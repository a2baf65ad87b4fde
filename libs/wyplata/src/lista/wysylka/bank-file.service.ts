import { Injectable } from '@nestjs/common';
import { DokumentService } from '@ostoja/documents';
import { Clock, DomainError, Money, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { BankPort } from './bank.port.js';
import { getBankProfile } from '../../plik/bank-profile.js';
import { writeTransferFile } from '../../plik/transfer-file.js';
import type { BankFile, TransferOrder, TransferParty } from '../../plik/transfer-order.js';
import { RachunekPlatnika } from '../../platnik/rachunek-platnika.entity.js';
import type { Lista } from '../lista.entity.js';

/** Number, amount, account, payee and title of a payment. */
type Line = readonly [numer: string, kwota: string, rachunek: string | null, odbiorca: string[], tytulem: string[]];

/** A stored file and the hash by which it is known. */
export interface KeptFile {
  readonly dokumentId: string;
  readonly sha256: string;
}

/** Files of payment lists: made from the approved snapshot, kept as bytes, handed to the bank. */
@Injectable()
export class BankFileService {
  constructor(private readonly dokumenty: DokumentService, private readonly bank: BankPort, private readonly clock: Clock) {}

  /** Makes and keeps the file. Errors: `WYPLATA.NO_FILE` for a list that is not paid by transfer. */
  async make(tx: EntityManager, lista: Lista): Promise<KeptFile> {
    const file = await this.write(tx, lista);
    const kept = await this.keep(tx, lista, file);
    await this.bank.deliver({ nazwa: nameOf(lista, file), bytes: file.bytes, sha256: kept.sha256, dzien: lista.dzien as PlainDate });
    return kept;
  }

  /** Keeps the file of any channel, once it agrees with its list. */
  async keep(tx: EntityManager, lista: Lista, file: BankFile): Promise<KeptFile> {
    await assertControlSums(tx, lista, file);
    return this.dokumenty.store(file.bytes, 'application/octet-stream', { nazwa: nameOf(lista, file), rodzaj: 'plik-bankowy', komorkaId: lista.komorkaId, wystawiono: lista.dzien as PlainDate });
  }

  /** The kept bytes. Errors: 404. */
  async open(dokumentId: string): Promise<{ nazwa: string; bytes: Buffer }> {
    const { dokument, bytes } = await this.dokumenty.open(dokumentId);
    return { nazwa: dokument.nazwa, bytes };
  }

  private async write(tx: EntityManager, lista: Lista): Promise<BankFile> {
    if (lista.rachunekPlatnikaId === null) throw new DomainError('WYPLATA.NO_FILE', 'Tylko lista płatna przelewem ma plik dla banku.', { status: 409 });
    const payer = await tx.findOneByOrFail(RachunekPlatnika, { id: lista.rachunekPlatnikaId });
    // As one JSON, because the driver takes rows and arrays of PostgreSQL apart piece by piece.
    const [answer] = await tx.query<{ lines: Line[] }[]>(
      `select coalesce(json_agg(json_build_array(numer, (kwota - potracono)::text, rachunek, odbiorca, tytulem) order by lp), '[]') as lines
       from wyplata.pozycja where lista_id = $1 and stan = 'aktywna'`,
      [lista.id],
    );
    const platnik = { rachunek: payer.numer, linie: payer.linie };
    const message = { numer: `L-${lista.rok}-${lista.numer}`, utworzono: this.clock.now(), orders: toOrders(lista, platnik, answer!.lines) };
    return writeTransferFile(message, getBankProfile(payer.profil, lista.dzien as PlainDate));
  }
}

const nameOf = (lista: Lista, file: BankFile): string => `lista-${lista.rok}-${lista.numer}.${file.rozszerzenie}`;

/** All that was approved is there, and the file holds of it what is handed over: without deductions and without what was called back before sending. */
async function assertControlSums(tx: EntityManager, lista: Lista, file: BankFile): Promise<void> {
  const [sums] = await tx.query<{ liczba: number; suma: string; czynne: number; netto: string }[]>(
    `select count(*)::int as liczba, coalesce(sum(kwota), 0.00) as suma, count(*) filter (where stan = 'aktywna')::int as czynne,
       coalesce(sum(kwota - potracono) filter (where stan = 'aktywna'), 0.00) as netto
     from wyplata.pozycja where lista_id = $1 and stan <> 'usunieta'`,
    [lista.id],
  );
  if (sums?.liczba !== lista.liczba || sums.suma !== lista.suma || file.liczba !== sums.czynne || file.suma.toString() !== sums.netto) {
    throw new Error(`The file of payment list ${lista.id} does not agree with its control sums`);
  }
}

/** One at a time: the orders of a list of the whole city need not be there together. */
function* toOrders(lista: Lista, platnik: TransferParty, lines: readonly Line[]): Generator<TransferOrder> {
  const dzien = lista.dzien as PlainDate;
  for (const [numer, kwota, rachunek, odbiorca, tytulem] of lines) {
    yield { dzien, kwota: Money.parse(kwota), platnik, odbiorca: { rachunek: rachunek ?? '', linie: odbiorca }, tytulem, numer };
  }
}
