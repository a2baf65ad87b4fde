import { plainDate } from '@ostoja/kernel';
import { toDowody } from './wywiad-dowody.js';
import { WywiadTresc } from '../wywiad-tresc.dto.js';

const OD = plainDate('2026-03-03');
const of = (czesci: WywiadTresc['czesci']) => toDowody(Object.assign(new WywiadTresc(), { czesci }), 'osoba', 'krag', OD);

describe('evidence of an interview', () => {
  it('an income speaks of its own month and says how it was verified', () => {
    const tresc = { rodzaj: 'praca', kwota: '900.00', miesiac: '2026-02' };
    expect(of({ dochody: [{ osoba_id: 'a', rodzaj: 'dochod', tresc, z_dokumentu: true }, { osoba_id: 'b', rodzaj: 'odliczenie', tresc: {} }] })).toEqual([
      { pole: 'czesci.dochody.0', dowod: { kragId: 'krag', osobaId: 'a', rodzaj: 'dochod', tresc, wazneOd: undefined, weryfikacja: 'dokument' } },
      { pole: 'czesci.dochody.1', dowod: expect.objectContaining({ osobaId: 'b', wazneOd: undefined, weryfikacja: 'oswiadczenie' }) },
    ]);
  });

  it.each(['utrata-dochodu', 'inne-swiadczenie'])('%s counts from the day of the case unless it names its own', (rodzaj) => {
    const dochody = [{ osoba_id: 'a', rodzaj, tresc: {} }, { osoba_id: 'a', rodzaj, tresc: {}, od: plainDate('2026-01-01') }];
    expect(of({ dochody }).map(({ dowod }) => dowod.wazneOd)).toEqual([OD, '2026-01-01']);
  });

  it('a ruling counts from its own day, or from the case', () => {
    const ruling = (tresc: object) => ({ osoba_id: 'a', rodzaj: 'niepelnosprawnosc' as const, tresc });
    expect(of({ orzeczenia: [ruling({ orzeczenie_od: '2020-01-01' }), ruling({})] }).map(({ dowod }) => dowod.wazneOd)).toEqual([undefined, OD]);
  });

  it('reasons and needs belong to the person interviewed unless another is named', () => {
    const dowody = of({ powody: [{ powod: 'bezrobocie' }, { powod: 'choroba', osoba_id: 'b', opis: 'opis', od: plainDate('2025-01-01') }], potrzeby: [{ cel: 'opal', kwota: '1.00' }] });
    expect(dowody.map(({ dowod }) => [dowod.rodzaj, dowod.osobaId, dowod.wazneOd, dowod.tresc])).toEqual([
      ['okolicznosc', 'osoba', OD, { powod: 'bezrobocie' }],
      ['okolicznosc', 'b', '2025-01-01', { powod: 'choroba', opis: 'opis' }],
      ['potrzeba', 'osoba', OD, { cel: 'opal', kwota: '1.00' }],
    ]);
  });

  it('an empty interview establishes nothing', () => {
    expect(of({})).toEqual([]);
  });
});
