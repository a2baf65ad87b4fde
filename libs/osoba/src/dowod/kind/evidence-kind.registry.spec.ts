import { DomainError } from '@ostoja/kernel';
import { IsString } from 'class-validator';
import { EvidenceKindRegistry } from './evidence-kind.registry.js';

const SAMPLES: Readonly<Record<string, object>> = {
  dochod: { rodzaj: 'dzialalnosc_zasady_ogolne', roczny: { przychod: '60000.00', koszty: '24000', podatek_nalezny: '720.00', skladki_zdrowotne: '3600', skladki_spoleczne: '4800', miesiace: 12 } },
  odliczenie: { rodzaj: 'alimenty', kwota: '300.00', miesiac: '2025-03' },
  'utrata-dochodu': { uzasadnienie: 'zakład pracy zamknięto' },
  niepelnosprawnosc: { stopien: 'umiarkowany', orzeczenie_od: '2024-01-01', orzeczenie_do: '2027-03-31', nr: 'XX/1/2024' },
  'niezdolnosc-do-pracy': { stopien: 'calkowita_niezdolnosc', na_stale: true },
  okolicznosc: { powod: 'dlugotrwala_choroba', opis: 'opis' },
  'inne-swiadczenie': { rodzaj: 'renta_socjalna' },
  'piecza-zastepcza': { forma: 'rodzina-zastepcza' },
  pobyt: { miejsce: 'areszt' },
  potrzeba: { cel: 'opal', kwota: '600.00' },
  'kontrakt-socjalny': { dzien_zatrudnienia: '2025-05-01' },
};

describe('EvidenceKindRegistry', () => {
  it('accepts a sample of every kind as it is', async () => {
    const registry = new EvidenceKindRegistry();
    expect(Object.keys(SAMPLES).sort()).toEqual(registry.list().map((kind) => kind.rodzaj).sort());
    for (const [rodzaj, tresc] of Object.entries(SAMPLES)) expect(await registry.parse(rodzaj, tresc)).toEqual(tresc);
  });

  it('seals all that may tell of health, addiction, violence or prison', () => {
    const sealed = new EvidenceKindRegistry().list().filter((kind) => kind.szyfrowany).map((kind) => kind.rodzaj);
    expect(sealed).toEqual(['niepelnosprawnosc', 'niezdolnosc-do-pracy', 'okolicznosc', 'pobyt']);
  });

  it.each([
    ['odliczenie', { od: '2025-03-01', do: '2025-03-31' }],
    ['niepelnosprawnosc', { od: '2024-01-01', do: '2027-03-31' }],
    ['niezdolnosc-do-pracy', null],
  ])('reads the period of %s from its content', (rodzaj, okres) => {
    expect(new EvidenceKindRegistry().get(rodzaj).okres?.(SAMPLES[rodzaj]!)).toEqual(okres);
  });

  it('takes arrears without a month of payment for the months they were due', () => {
    const okres = new EvidenceKindRegistry().get('dochod').okres!;
    expect(okres({ rodzaj: 'renta', okres_od: '2024-11', okres_do: '2025-02' })).toEqual({ od: '2024-11-01', do: '2025-02-28' });
  });

  it.each<[string, object, string]>([
    ['a part of the annual return', { rodzaj: 'x', roczny: { przychod: '1' } }, 'tresc.roczny.koszty'],
    ['thirteen months', { rodzaj: 'x', roczny: { ...(SAMPLES['dochod'] as { roczny: object }).roczny, miesiace: 13 } }, 'tresc.roczny.miesiace'],
    ['a list for the annual return', { rodzaj: 'x', roczny: [] }, 'tresc.roczny'],
    ['a text for the annual return', { rodzaj: 'x', roczny: 'x' }, 'tresc.roczny'],
    ['a field with a strange name', { rodzaj: 'x', '<b>': 1 }, 'tresc.?b?'],
  ])('names the field at fault: %s', async (_, tresc, field) => {
    await expect(new EvidenceKindRegistry().parse('dochod', tresc)).rejects.toThrow(expect.objectContaining({ code: 'OSOBA.DOWOD_CONTENT', field }));
  });

  it('lets a library above add kinds and checks', async () => {
    class WlasnaTresc {
      @IsString() tytul: string;
    }
    const registry = new EvidenceKindRegistry();
    registry.register({ rodzaj: 'wlasny', nazwa: 'Własny', tresc: WlasnaTresc, szyfrowany: false });
    registry.addCheck<WlasnaTresc>('wlasny', ({ tytul }) => {
      if (tytul === 'zły') throw new DomainError('PROBA.TYTUL', 'Zły tytuł.', { field: 'tresc.tytul' });
    });
    expect(await registry.parse('wlasny', { tytul: 'dobry' })).toEqual({ tytul: 'dobry' });
    await expect(registry.parse('wlasny', { tytul: 'zły' })).rejects.toThrow(expect.objectContaining({ code: 'PROBA.TYTUL' }));
    expect(() => registry.register({ rodzaj: 'wlasny', nazwa: 'Drugi', tresc: WlasnaTresc, szyfrowany: false })).toThrow(/twice/);
  });
});
