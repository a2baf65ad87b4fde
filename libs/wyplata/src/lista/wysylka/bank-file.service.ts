import { Injectable } from '@nestjs/common';
import { DokumentService } from '@ostoja/documents';
import { DomainError, Money, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { BankPort } from './bank.port.js';
import { getBankProfile } from '../../plik/bank-profile.js';
import { type BankFile, type TransferOrder, writeElixir0 } from '../../plik/elixir0.js';
import { RachunekPlatnika } from '../../platnik/rachunek-platnika.entity.js';
import type { Lista } from '../lista.entity.js';

interface Line {
  readonly numer: string;
  readonly kwota: string;
  readonly rachunek: string | null;
  readonly odbiorca: string[];
  readonly tytulem: string[];
}

/** Files of payment lists: made from the approved snapshot, kept as bytes, handed to the bank. */
@Injectable()
export class BankFileService {
  constructor(private readonly dokumenty: DokumentService, private readonly bank: BankPort) {}

  /** Makes and keeps the file. Errors: `WYPLATA.NO_FILE` for a list that is not paid by transfer. */
  async make(tx: EntityManager, lista: Lista): Promise<{ dokumentId: string; sha256: string }> {
    const file = await this.write(tx, lista);
    const dzien = lista.dzien as PlainDate;
    const nazwa = `lista-${lista.rok}-${lista.numer}.${file.rozszerzenie}`;
    const stored = await this.dokumenty.store(file.bytes, 'application/octet-stream', { nazwa, rodzaj: 'plik-bankowy', komorkaId: lista.komorkaId, wystawiono: dzien });
    await this.bank.deliver({ nazwa, bytes: file.bytes, sha256: stored.sha256, dzien });
    return stored;
  }

  /** The kept bytes. Errors: 404. */
  async open(dokumentId: string): Promise<{ nazwa: string; bytes: Buffer }> {
    const { dokument, bytes } = await this.dokumenty.open(dokumentId);
    return { nazwa: dokument.nazwa, bytes };
  }

  private async write(tx: EntityManager, lista: Lista): Promise<BankFile> {
    if (lista.rachunekPlatnikaId === null) throw new DomainError('WYPLATA.NO_FILE', 'Tylko lista płatna przelewem ma plik dla banku.', { status: 409 });
    const payer = await tx.findOneByOrFail(RachunekPlatnika, { id: lista.rachunekPlatnikaId });
    const lines = await tx.query<Line[]>(`select numer, kwota - potracono as kwota, rachunek, odbiorca, tytulem from wyplata.pozycja where lista_id = $1 and stan = 'aktywna' order by lp`, [lista.id]);
    const file = writeElixir0(lines.map((line) => toOrder(lista, payer, line)), getBankProfile(payer.profil, lista.dzien as PlainDate));
    if (file.liczba !== lista.liczba || file.suma.toString() !== lista.suma) throw new Error(`The file of payment list ${lista.id} does not agree with its control sums`);
    return file;
  }
}

function toOrder(lista: Lista, payer: RachunekPlatnika, line: Line): TransferOrder {
  return {
    dzien: lista.dzien as PlainDate,
    kwota: Money.parse(line.kwota),
    platnik: { rachunek: payer.numer, linie: payer.linie },
    odbiorca: { rachunek: line.rachunek ?? '', linie: line.odbiorca },
    tytulem: line.tytulem,
    numer: line.numer,
  };
}
