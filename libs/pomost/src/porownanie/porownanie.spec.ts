import fc from 'fast-check';
import { Money } from '@ostoja/kernel';
import { toRozniceCsv } from './porownanie.dto.js';
import { compareLists, type Pozycja } from './porownanie.js';

const line = (decyzja_pomost_id: string, fields: Partial<Pozycja> = {}): Pozycja => ({ decyzja_pomost_id, miesiac: '2026-11', kwota: '450.00', rachunek: '1', ...fields });

describe('compareLists', () => {
  it.each([
    [line('D'), ['zgodna']], [line('D', { rachunek: null }), ['zgodna']], [line('D', { kwota: '450.01' }), ['inna-kwota']], [line('D', { rachunek: '2' }), ['inny-rachunek']],
    [line('D', { miesiac: '2026-10' }), ['inny-okres']], [line('D', { kwota: '1.00', rachunek: '2', miesiac: '2026-10' }), ['inna-kwota', 'inny-rachunek', 'inny-okres']],
  ])('%j against ours is %j', (their, wyniki) => expect(compareLists([line('D')], [their], new Set()).pozycje).toMatchObject([{ wyniki }]));

  it('tells what stands on one list only, and what POMOST should no longer pay', () => {
    const { pozycje, podsumowanie } = compareLists([line('A'), line('B')], [line('B'), line('B'), line('C')], new Set(['C']));
    expect(pozycje.map(({ decyzja_pomost_id, wyniki, przejeta }) => [decyzja_pomost_id, wyniki[0], przejeta])).toEqual([
      ['A', 'tylko-ostoja', false], ['B', 'zgodna', false], ['B', 'tylko-pomost', false], ['C', 'tylko-pomost', true],
    ]);
    expect(podsumowanie).toMatchObject({ suma_ostoja: '900.00', suma_pomost: '1350.00', roznica: '-450.00', liczba: { zgodna: 1, 'tylko-pomost': 2, 'tylko-ostoja': 1 } });
  });

  it('a CSV of the differences gives a spreadsheet nothing to run', () => {
    const { pozycje } = compareLists([], [line('-1+cmd'), line('D-1')], new Set());
    expect(toRozniceCsv(pozycje).split('\r\n').slice(1, 3).map((row) => row.split(';')[0])).toEqual(["'-1+cmd", 'D-1']);
  });

  it('the lines account for the whole difference of the sums', () => {
    const lines = fc.uniqueArray(fc.record({ id: fc.nat({ max: 20 }), grosze: fc.bigInt({ min: 1n, max: 100_000n }) }), { selector: ({ id }) => id, maxLength: 15 })
      .map((rows) => rows.map(({ id, grosze }) => line(`D-${id}`, { kwota: Money.ofGrosze(grosze).toString() })));
    fc.assert(fc.property(lines, lines, (ours, theirs) => {
      const { pozycje, podsumowanie } = compareLists(ours, theirs, new Set());
      const of = (value: string | null) => Money.parse(value ?? '0.00');
      expect(Money.sum(pozycje.map(({ kwota_ostoja, kwota_pomost }) => of(kwota_ostoja).minus(of(kwota_pomost)))).toString()).toBe(podsumowanie.roznica);
      expect(pozycje.length).toBe(new Set([...ours, ...theirs].map(({ decyzja_pomost_id }) => decyzja_pomost_id)).size);
    }), { numRuns: 100 });
  });
});
