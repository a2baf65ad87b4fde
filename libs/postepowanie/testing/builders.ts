import { komorkaId } from '@ostoja/access';
import type { PlainDate } from '@ostoja/kernel';
import type { NowyWniosek, RodzajSprawy } from '@ostoja/postepowanie';

/** A kind of case for tests of the engine, which knows no benefit. */
export function aRodzajSprawy(fields: Partial<RodzajSprawy> = {}): RodzajSprawy {
  return {
    kod: 'zasilek-probny', nazwa: 'Zasiłek próbny', procedura: 'swiadczenie-pieniezne',
    jrwa: [{ od: '2004-05-01' as PlainDate, do: null, symbol: '5120', kategoria: 'B10' }],
    ...fields,
  };
}

/** An application on paper to Filia 1 with one demand. */
export function aWniosek(fields: Partial<NowyWniosek> & Pick<NowyWniosek, 'osobaId'>): NowyWniosek {
  return {
    komorkaId: komorkaId('filia-1'), tryb: 'wniosek', kanal: 'osobiscie', dataWplywu: '2025-03-03' as PlainDate,
    zadania: [{ swiadczenieKod: 'zasilek-probny' }],
    ...fields,
  };
}
