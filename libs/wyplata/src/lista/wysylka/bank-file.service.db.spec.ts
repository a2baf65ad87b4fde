import { DokumentService } from '@ostoja/documents';
import { Database } from '@ostoja/database';
import { Clock } from '@ostoja/kernel';
import { openPaymentCentre, type PaymentCentre } from '../../../testing/index.js';
import { lockLista } from '../lock-lista.js';
import { BankFileService } from './bank-file.service.js';
import { type BankDelivery, BankPort } from './bank.port.js';

/** A bank that notes what it gets, or refuses it. */
class NotingBank extends BankPort {
  readonly got: BankDelivery[] = [];
  refuses = false;
  async deliver(delivery: BankDelivery): Promise<void> {
    if (this.refuses) throw new Error('the queue of the bank is full');
    this.got.push(delivery);
  }
}

describe('BankFileService', () => {
  let centre: PaymentCentre;
  let listaId: string;
  beforeAll(async () => {
    centre = await openPaymentCentre();
    await centre.pay();
    listaId = await centre.prepare();
    await centre.approve(listaId);
  });
  afterAll(() => centre.stop());

  const make = (bank: BankPort) =>
    centre.as('ksiegowosc.wysylka', () => centre.get(Database).transaction(async (tx) => new BankFileService(centre.get(DokumentService), bank, centre.get(Clock)).make(tx, await lockLista(tx, listaId))));
  const kept = () => centre.rows<{ n: number }>(`select count(*)::int as n from documents.dokument where rodzaj = 'plik-bankowy'`);

  it('hands the bank the very bytes that it keeps', async () => {
    const bank = new NotingBank();
    const { dokumentId, sha256 } = await make(bank);
    const { bytes, nazwa } = await centre.as('ksiegowosc.wysylka', () => new BankFileService(centre.get(DokumentService), bank, centre.get(Clock)).open(dokumentId));
    expect(bank.got).toEqual([{ nazwa, bytes, sha256, dzien: '2026-11-30' }]);
    expect(bytes.toString('latin1').split('\r\n')).toHaveLength(4);
  });

  it('keeps nothing when the bank cannot be given it', async () => {
    const before = await kept();
    const bank = new NotingBank();
    bank.refuses = true;
    await expect(make(bank)).rejects.toThrow('full');
    expect(await kept()).toEqual(before);
  });

  it('makes no file that disagrees with the control sums of its list', async () => {
    await centre.superuser.query('alter table wyplata.lista disable trigger zmiana_listy');
    await centre.superuser.query('update wyplata.lista set suma = suma + 0.01 where id = $1', [listaId]);
    await expect(make(new NotingBank())).rejects.toThrow('control sums');
  });
});
