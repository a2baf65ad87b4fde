import { DomainError, Money, plainDate, plainMonth } from '@ostoja/kernel';
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { type KeduInsured, type KeduSet, writeKedu } from './kedu-document.js';
import { getKeduVersion, type KeduVersion } from './kedu-version.js';
import { validateKedu } from './validate-kedu.js';

const VERSION = getKeduVersion(plainDate('2026-11-22'));
const PLATNIK = { nip: '1234563218', regon: '123456785', nazwa: 'MOPS w Krakowie', oddzialNfz: '06R' };
const OSOBA: KeduInsured = {
  nazwisko: 'Żółć-Przykładowa', imie: 'Janina', pesel: '85031700138', dokumentRodzaj: null, dokumentNumer: null, dataUrodzenia: plainDate('1985-03-17'), drugieImie: null, nazwiskoRodowe: null,
  obywatelstwo: 'PL', plec: 'K', adres: { kod_pocztowy: '30-001', miejscowosc: 'Kraków', ulica: 'ul. Testowa', nr_domu: '1', nr_lokalu: '2' },
  kodTytulu: '123400', podstawa: Money.parse('1229.00'), skladka: Money.parse('110.61'), wRaporcie: true, zgloszenieOd: null, wyrejestrowanieOd: null, przyczyna: null,
};
const set = (ubezpieczeni: KeduInsured[], fields: Partial<KeduSet> = {}): KeduSet => ({ platnik: PLATNIK, miesiac: plainMonth('2026-11'), identyfikator: '01', dzien: plainDate('2026-12-01'), ubezpieczeni, ...fields });
const write = (ubezpieczeni: KeduInsured[], version: KeduVersion = VERSION): string => {
  const file = writeKedu(version, set(ubezpieczeni));
  validateKedu(version, file);
  return file.toString('utf8');
};
const faultOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('KEDU', () => {
  it('is written byte by byte', () => {
    expect(write([OSOBA])).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>\n<KEDU xmlns="${VERSION.przestrzen}" wersja_schematu="1">` +
        '<naglowek.KEDU><program><producent>Ostoja</producent><symbol>OSTOJA</symbol><wersja>1</wersja></program></naglowek.KEDU>' +
        '<ZUSDRA id_dokumentu="1"><I><p1>3</p1><p2><p1>01</p1><p2>2026-11</p2></p2></I><II><p1>1234563218</p1><p2>123456785</p2><p6>MOPS W KRAKOWIE</p6></II><III><p1>1</p1></III>' +
        '<VI><p1>110.61</p1><p2>0.00</p2><p3>0.00</p3><p4>0.00</p4><p5>110.61</p5><p7>110.61</p7></VI><IX><p2>110.61</p2></IX><XIII><p1>2026-12-01</p1></XIII></ZUSDRA>' +
        '<ZUSRCA id_dokumentu="2"><I><p1><p1>01</p1><p2>2026-11</p2></p1></I><II><p1>1234563218</p1><p2>123456785</p2><p6>MOPS W KRAKOWIE</p6></II>' +
        '<III id_bloku="1"><A><p1>ŻÓŁĆ-PRZYKŁADOWA</p1><p2>JANINA</p2><p3>P</p3><p4>85031700138</p4></A><B><p1><p1>1234</p1><p2>0</p2><p3>0</p3></p1></B>' +
        '<C><p1>1229.00</p1><p2>110.61</p2><p3>0.00</p3><p4>0.00</p4><p5>0.00</p5></C></III><IV><p1>2026-12-01</p1></IV></ZUSRCA></KEDU>\n',
    );
  });

  it('registers from the first day of a title and deregisters from the day after the last', () => {
    const text = write([{ ...OSOBA, zgloszenieOd: plainDate('2026-11-05') }, { ...OSOBA, wRaporcie: false, wyrejestrowanieOd: plainDate('2026-11-16'), przyczyna: 'koniec' }]);
    expect(text).toContain('<V><p1><p1>1234</p1><p2>0</p2><p3>0</p3></p1></V><VI><p1>2026-11-05</p1><p2>06R</p2></VI>');
    expect(text).toContain('<IX><p1>30001</p1><p2>KRAKÓW</p2><p4>UL. TESTOWA</p4><p5>1</p5><p6>2</p6></IX>');
    expect(text).toContain('<IV><p1><p1>1234</p1><p2>0</p2><p3>0</p3></p1><p2>2026-11-16</p2><p3>100</p3></IV>');
    expect(write([{ ...OSOBA, wyrejestrowanieOd: plainDate('2026-11-16'), przyczyna: 'zgon' }])).toContain('<p3>500</p3>');
  });

  it('names a person without PESEL by the document, and one without an address without it', () => {
    const text = write([{ ...OSOBA, pesel: null, dokumentRodzaj: 'paszport', dokumentNumer: 'FE123456', adres: null, obywatelstwo: 'UA', zgloszenieOd: plainDate('2026-11-01') }]);
    expect(text).toContain('<III><p3>2</p3><p4>FE123456</p4>');
    expect(text).toContain('<p3>2</p3><p4>FE123456</p4></A>');
    expect(text).toContain('<p3>UKRAIŃSKIE</p3>');
    expect(text).not.toContain('<IX><p1>3');
  });

  it('adds up in the declaration exactly what the report says, whoever bears what name, and is valid', () => {
    const person = fc.record({
      nazwisko: fc.string({ unit: 'binary', minLength: 0, maxLength: 60 }).map((text) => `Ż${text}`), imie: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => `Ł${text}`),
      podstawa: fc.bigInt({ min: 1n, max: 200_000n }).map((grosze) => Money.ofGrosze(grosze)), skladka: fc.bigInt({ min: 1n, max: 20_000n }).map((grosze) => Money.ofGrosze(grosze)),
      zgloszenieOd: fc.constantFrom(null, plainDate('2026-11-03')), wyrejestrowanieOd: fc.constantFrom(null, plainDate('2026-11-30')),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 8 }), (people) => {
        const insured = people.map((one) => ({ ...OSOBA, ...one, przyczyna: one.wyrejestrowanieOd ? ('koniec' as const) : null }));
        const document = XmlDocument.fromString(write(insured));
        const texts = (path: string): string[] => document.find(path, { k: VERSION.przestrzen }).map((node) => node.content);
        const sum = Money.sum(insured.map(({ skladka }) => skladka)).toString();
        expect(Money.sum(texts('//k:ZUSRCA/k:III/k:C/k:p2').map((text) => Money.parse(text))).toString()).toBe(sum);
        expect([texts('//k:ZUSDRA/k:VI/k:p1'), texts('//k:ZUSDRA/k:VI/k:p7'), texts('//k:ZUSDRA/k:IX/k:p2')]).toEqual([[sum], [sum], [sum]]);
        document.dispose();
      }),
      { numRuns: 40 },
    );
  });

  it('changes with the day on which ZUS changed the format', () => {
    const before = getKeduVersion(plainDate('2026-04-24'));
    expect([before.wersja, getKeduVersion(plainDate('2026-04-25')).wersja]).toEqual(['5_6', '5_7']);
    expect(write([OSOBA], before)).toContain('/2024/KEDU_5_6" wersja_schematu="1">');
    expect(write([OSOBA])).toContain('/2026/KEDU_5_7" wersja_schematu="1">');
    expect(faultOf(() => getKeduVersion(plainDate('2023-12-31')))).toMatchObject({ code: 'POMOC_SPOLECZNA.KEDU_VERSION_MISSING' });
  });

  it('refuses what the schema refuses, saying where and not what', () => {
    const file = writeKedu(VERSION, set([OSOBA], { platnik: { ...PLATNIK, nip: '12' } }));
    const error = faultOf(() => validateKedu(VERSION, file)) as DomainError;
    expect(error).toMatchObject({ code: 'POMOC_SPOLECZNA.KEDU_INVALID', status: 409, details: { elementy: 'p1' } });
    expect(faultOf(() => write([]))).toMatchObject({ code: 'POMOC_SPOLECZNA.REGISTER_EMPTY' });
    expect(faultOf(() => validateKedu(getKeduVersion(plainDate('2026-04-24')), writeKedu(VERSION, set([OSOBA]))))).toMatchObject({ code: 'POMOC_SPOLECZNA.KEDU_INVALID' });
  });
});
