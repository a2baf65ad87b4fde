import { plainDate } from '@ostoja/kernel';
import { XmlDocument } from 'libxml2-wasm';
import { insertOsoba, openPaymentCentre, type PaymentCentre } from '../../../testing/index.js';
import { ExportedFileService } from './export.service.js';

describe('files of the channels', () => {
  let centre: PaymentCentre;
  beforeAll(async () => {
    centre = await openPaymentCentre();
  });
  beforeEach(() => centre.clear());
  afterAll(() => centre.stop());

  const send = async (kanal: 'przekaz' | 'przelew') => {
    const id = await centre.prepare({ kanal });
    await centre.approve(id);
    await centre.send(id);
    return centre.as('ksiegowosc.wysylka', () => centre.get(ExportedFileService).open(id));
  };

  it('send postal orders to people who have an address, and say how many have none', async () => {
    const od = plainDate('2026-11-01');
    await centre.pay({ kanal: 'przekaz', od, osobaId: await insertOsoba(centre.superuser, { rachunek: null }) });
    const homeless = await insertOsoba(centre.superuser, { rachunek: null });
    await centre.superuser.query('alter table osoba.adres disable trigger user');
    await centre.superuser.query('delete from osoba.adres where osoba_id = $1', [homeless]);
    await centre.pay({ kanal: 'przekaz', od, osobaId: homeless });
    const { nazwa, bytes } = await send('przekaz');
    expect(nazwa).toBe('lista-2026-1.csv');
    expect(bytes.toString('utf8')).toBe(
      'numer;kwota;odbiorca;ulica;kod_pocztowy;miejscowosc;tytul;dzien\r\nP-2026-1-1;450.00;Janina Przykładowa;ul. Testowa 1/2;30-001;Kraków;Zasiłek okresowy 11/2026 DEC 5123/ZO/2026;2026-11-30\r\n',
    );
    expect(await centre.rows('select pominiete from wyplata.lista')).toEqual([{ pominiete: { 'brak-rachunku': 1, zgon: 0 } }]);
  });

  it('write pain.001 for an account whose bank takes it', async () => {
    await centre.superuser.query(`update wyplata.rachunek_platnika set profil = 'pain-001'`);
    await centre.pay();
    const { nazwa, bytes } = await send('przelew');
    expect(nazwa).toBe('lista-2026-1.xml');
    const document = XmlDocument.fromBuffer(bytes);
    const texts = (name: string) => document.find(`//*[local-name()='${name}']`).map((node) => node.content);
    expect([texts('MsgId'), texts('EndToEndId'), texts('CtrlSum')]).toEqual([['L-2026-1'], ['P-2026-1-1', 'P-2026-1-2', 'P-2026-1-3'], ['1350.00', '1350.00']]);
    document.dispose();
    await centre.superuser.query(`update wyplata.rachunek_platnika set profil = 'elixir-ascii'`);
  });
});
