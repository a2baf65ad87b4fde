import { demandFaults, EMPTY_DEMAND } from './demand.js';

describe('demandFaults', () => {
  it('asks for a benefit and for an amount that is one', () => {
    const faults = demandFaults([{ ...EMPTY_DEMAND, swiadczenie_kod: 'zasilek-celowy', kwota: '450.00' }, { ...EMPTY_DEMAND, kwota: 'sto' }]);
    expect(Object.keys(faults).filter((path) => faults[path])).toEqual(['zadania.1.swiadczenie_kod', 'zadania.1.kwota']);
  });
});
