import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Kanal } from '../../tytul/tytul.entity.js';
import type { Lista } from '../lista.entity.js';
import { BankFileService } from './bank-file.service.js';

/** Makes and keeps the file with which the payments of a list leave the centre. */
export interface FileMaker {
  make(tx: EntityManager, lista: Lista): Promise<{ dokumentId: string; sha256: string }>;
}

/** Which channels leave by a file. The cash desk and help in kind have none: they hand over here. */
@Injectable()
export class SendingChannels {
  private readonly makers = new Map<Kanal, FileMaker>();

  constructor(transfers: BankFileService) {
    this.register('przelew', transfers);
  }

  /** A channel has one maker; libraries and features register theirs at start. */
  register(kanal: Kanal, maker: FileMaker): void {
    if (this.makers.has(kanal)) throw new Error(`Two file makers for ${kanal}`);
    this.makers.set(kanal, maker);
  }

  find(kanal: Kanal): FileMaker | undefined {
    return this.makers.get(kanal);
  }
}
