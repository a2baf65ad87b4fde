import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError, Money, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { getCardLayout, writeCardLoads } from '../../plik/card-loads.js';
import { getPostalLayout, writePostalOrders } from '../../plik/postal-orders.js';
import type { BankFile } from '../../plik/transfer-order.js';
import type { Lista } from '../lista.entity.js';
import { BankFileService } from './bank-file.service.js';
import { SendingChannels } from './sending-channels.js';

interface Line {
  readonly numer: string;
  readonly kwota: string;
  readonly odbiorca: string[];
  readonly tytulem: string[];
}

interface CardLine extends Line {
  readonly numer_wydawcy: string;
  readonly numer_posiadacza: string;
  readonly czynna: boolean;
}

/** Files of lists that leave by the post and by prepaid cards: for the post and the issuer of the cards, not for the bank. */
@Injectable()
export class ChannelFilesService implements OnModuleInit {
  constructor(private readonly channels: SendingChannels, private readonly files: BankFileService) {}

  onModuleInit(): void {
    this.channels.register('przekaz', { make: async (tx, lista) => this.files.keep(tx, lista, await postalOrders(tx, lista)) });
    this.channels.register('karta', { make: async (tx, lista) => this.files.keep(tx, lista, await cardLoads(tx, lista)) });
  }
}

const HANDED_OVER = `p.numer, p.kwota - p.potracono as kwota, p.odbiorca, p.tytulem`;

async function postalOrders(tx: EntityManager, lista: Lista): Promise<BankFile> {
  const dzien = lista.dzien as PlainDate;
  const lines = await tx.query<Line[]>(`select ${HANDED_OVER} from wyplata.pozycja p where p.lista_id = $1 and p.stan = 'aktywna' order by p.lp`, [lista.id]);
  return writePostalOrders(lines.map((line) => ({ ...line, dzien, kwota: Money.parse(line.kwota) })), getPostalLayout(dzien));
}

/** Errors: `WYPLATA.CARD_INACTIVE` (409): a card was blocked since the list was prepared; its payment has to move to another channel first. */
async function cardLoads(tx: EntityManager, lista: Lista): Promise<BankFile> {
  const dzien = lista.dzien as PlainDate;
  const lines = await tx.query<CardLine[]>(
    `select ${HANDED_OVER}, k.numer_wydawcy, k.numer_posiadacza, k.stan = 'aktywna' as czynna
     from wyplata.pozycja p join wyplata.karta k on k.jednostka_id = p.jednostka_id and k.id = p.karta_id where p.lista_id = $1 and p.stan = 'aktywna' order by p.lp`,
    [lista.id],
  );
  const liczba = lines.filter((line) => !line.czynna).length;
  if (liczba > 0) {
    throw new DomainError('WYPLATA.CARD_INACTIVE', 'Część kart z tej listy została po jej przygotowaniu zablokowana lub zamknięta. Przenieś te wypłaty na inny sposób wypłaty.', { status: 409, details: { liczba } });
  }
  return writeCardLoads(
    lines.map((line) => ({ dzien, kwota: Money.parse(line.kwota), numerKarty: line.numer_wydawcy, numerPosiadacza: line.numer_posiadacza, tytulem: line.tytulem, numer: line.numer })),
    getCardLayout(dzien),
  );
}
