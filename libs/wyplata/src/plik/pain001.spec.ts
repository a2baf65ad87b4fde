import { Money, plainDate } from '@ostoja/kernel';
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { getBankProfile, type PainProfile } from './bank-profile.js';
import { writePain001 } from './pain001.js';
import type { TransferOrder } from './transfer-order.js';
import { assertPain001 } from './xml-schema.js';

const day = plainDate('2026-11-30');
const utworzono = new Date('2026-11-27T11:05:00Z');
const pain = (code = 'pain-001'): PainProfile => getBankProfile(code, day) as PainProfile;
const order: TransferOrder = {
  dzien: day,
  kwota: Money.parse('450.00'),
  platnik: { rachunek: '07109010140000000000000001', linie: ['Miejski Ośrodek Pomocy Społecznej', 'ul. Przykładowa 1', '30-001 Kraków'] },
  odbiorca: { rachunek: '61109010140000071219812874', linie: ['Janina Przykładowa', 'ul. Testowa 1/2', '30-001 Kraków'] },
  tytulem: ['Zasiłek okresowy 11/2026', 'DEC 5123/ZO/2026'],
  numer: 'P-2026-1-1',
};
const write = (orders: readonly TransferOrder[], profile = pain()) => writePain001({ numer: 'L-2026-1', utworzono, orders }, profile);
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 250 }),
  fc.string({ unit: fc.constantFrom('<', '>', '&', ']]>', '<!--', '"', '\r', '\n', '\u0000', '\ufffe', 'ł', 'Ż', '👩‍🦽', 'ж', '漢', ' ', '\u0301', '\ud800'), maxLength: 250 }),
);

/** Texts at a path of local names, as a bank's parser reads them. */
function read(bytes: Buffer, path: string): string[] {
  const document = XmlDocument.fromBuffer(bytes);
  try {
    const steps = path.split('/').map((name) => `*[local-name()='${name}']`).join('/');
    return document.find(`//${steps}`).map((node) => node.content);
  } finally {
    document.dispose();
  }
}

describe('pain.001.001.03', () => {
  it('writes one transfer byte by byte', () => {
    const file = write([order]);
    const party = (name: string, nm: string, street: string) => `<${name}><Nm>${nm}</Nm><PstlAdr><Ctry>PL</Ctry><AdrLine>${street}</AdrLine><AdrLine>30-001 Kraków</AdrLine></PstlAdr></${name}>`;
    const agent = (name: string) => `<${name}><FinInstnId><ClrSysMmbId><ClrSysId><Cd>PLKNR</Cd></ClrSysId><MmbId>10901014</MmbId></ClrSysMmbId></FinInstnId></${name}>`;
    expect(file.bytes.toString('utf8')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"><CstmrCdtTrfInitn>\n' +
        '<GrpHdr><MsgId>L-2026-1</MsgId><CreDtTm>2026-11-27T11:05:00</CreDtTm><NbOfTxs>1</NbOfTxs><CtrlSum>450.00</CtrlSum><InitgPty><Nm>Miejski Ośrodek Pomocy Społecznej</Nm></InitgPty></GrpHdr>\n' +
        '<PmtInf><PmtInfId>L-2026-1</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>false</BtchBookg><NbOfTxs>1</NbOfTxs><CtrlSum>450.00</CtrlSum><ReqdExctnDt>2026-11-30</ReqdExctnDt>' +
        `${party('Dbtr', 'Miejski Ośrodek Pomocy Społecznej', 'ul. Przykładowa 1')}<DbtrAcct><Id><IBAN>PL07109010140000000000000001</IBAN></Id></DbtrAcct>${agent('DbtrAgt')}<ChrgBr>SHAR</ChrgBr>\n` +
        `<CdtTrfTxInf><PmtId><InstrId>P-2026-1-1</InstrId><EndToEndId>P-2026-1-1</EndToEndId></PmtId><Amt><InstdAmt Ccy="PLN">450.00</InstdAmt></Amt>${agent('CdtrAgt')}` +
        `${party('Cdtr', 'Janina Przykładowa', 'ul. Testowa 1/2')}<CdtrAcct><Id><IBAN>PL61109010140000071219812874</IBAN></Id></CdtrAcct>` +
        '<RmtInf><Ustrd>Zasiłek okresowy 11/2026 DEC 5123/ZO/2026</Ustrd></RmtInf></CdtTrfTxInf>\n</PmtInf>\n</CstmrCdtTrfInitn></Document>\n',
    );
    expect([file.liczba, file.suma.toString(), file.rozszerzenie]).toEqual([1, '450.00', 'xml']);
  });

  it('asks for one debit and no diacritics where the profile says so', () => {
    const { bytes } = write([order], pain('pain-001-zbiorczo'));
    expect(read(bytes, 'PmtInf/BtchBookg')).toEqual(['true']);
    expect(read(bytes, 'CdtTrfTxInf/RmtInf/Ustrd')).toEqual(['Zasilek okresowy 11/2026 DEC 5123/ZO/2026']);
  });

  it('passes its schema with the sums of its transfers, whatever the names hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile, hostile, fc.bigInt({ min: 1n, max: 10n ** 11n })), { minLength: 1, maxLength: 5 }), (rows) => {
        const orders = rows.map(([name, address, title, grosze], i): TransferOrder => ({
          ...order, kwota: Money.ofGrosze(grosze), odbiorca: { ...order.odbiorca, linie: [name, address, address, address] }, tytulem: [title], numer: `P-${i}`,
        }));
        const file = write(orders);
        const amounts = read(file.bytes, 'InstdAmt').map((amount) => Money.parse(amount));
        expect(read(file.bytes, 'EndToEndId')).toEqual(orders.map(({ numer }) => numer));
        expect(amounts.map(String)).toEqual(orders.map(({ kwota }) => String(kwota)));
        expect(read(file.bytes, 'CtrlSum')).toEqual([String(Money.sum(amounts)), String(Money.sum(amounts))]);
        expect(file.suma.equals(Money.sum(amounts))).toBe(true);
        expect(read(file.bytes, 'NbOfTxs')).toEqual([String(rows.length), String(rows.length)]);
        for (const name of read(file.bytes, 'Cdtr/Nm')) expect(name.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same bytes for the same list', () => {
    expect(write([order, order]).bytes.equals(write([order, order]).bytes)).toBe(true);
  });

  it.each([
    [{ ...order, kwota: Money.ZERO }],
    [{ ...order, odbiorca: { ...order.odbiorca, rachunek: '61109010140000071219812875' } }],
  ])('refuses an amount or account that no bank would take', (faulty) => {
    expect(() => write([faulty])).toThrow(expect.objectContaining({ code: 'WYPLATA.ORDER_INVALID' }));
  });
});

describe('the schema of pain.001.001.03', () => {
  const xml = write([order]).bytes.toString('utf8');

  it.each([
    ['an element that is not written', (text: string) => text.replace('<PmtMtd>', '<Purp>SSBE</Purp><PmtMtd>')],
    ['a wrong order', (text: string) => text.replace('<PmtMtd>TRF</PmtMtd><BtchBookg>false</BtchBookg>', '<BtchBookg>false</BtchBookg><PmtMtd>TRF</PmtMtd>')],
    ['an account that is no IBAN', (text: string) => text.replace('PL6110', '6110')],
    ['a number longer than 35', (text: string) => text.replace('<EndToEndId>', `<EndToEndId>${'x'.repeat(26)}`)],
    ['a day that does not exist', (text: string) => text.replace('2026-11-30', '2026-11-31')],
    ['an unknown bearer of charges', (text: string) => text.replace('SHAR', 'NONE')],
    ['no currency', (text: string) => text.replace(' Ccy="PLN"', '')],
    ['a missing transfer', (text: string) => text.replace(/<CdtTrfTxInf>.*<\/CdtTrfTxInf>/, '')],
    ['another namespace', (text: string) => text.replace('pain.001.001.03', 'pain.001.001.09')],
  ])('refuses %s', (_name, spoil) => {
    expect(() => assertPain001(xml)).not.toThrow();
    expect(spoil(xml)).not.toBe(xml);
    expect(() => assertPain001(spoil(xml))).toThrow();
  });
});
