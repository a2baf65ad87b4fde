import { komorkaId } from '@ostoja/access';
import type { PlainDate } from '@ostoja/kernel';
import type { KartaUslugi, NowyWniosek, RodzajSprawy, TrescKarty } from '@ostoja/postepowanie';

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

/** A service card with nothing to say but its name. */
export function aKarta({ kod = 'karta-probna', od = '2020-01-01' as PlainDate, ...tresc }: Partial<TrescKarty> & { kod?: string; od?: PlainDate } = {}): KartaUslugi {
  return {
    kod, od,
    tresc: {
      nazwa: 'Karta próbna', opis: 'Opis.', dla_kogo: 'Dla każdego.', warunki: [], dokumenty: [], nie_zadamy: [], jak: 'Osobiście.', termin: 'Miesiąc.', oplata: 'Bez opłat.', wynik: 'Decyzja.',
      odwolanie: 'Do SKO.', podstawa: [], gdzie: 'W filii.', rodzaje_spraw: [], rozpoznanie: [], oswiadczenia: [], slowa: [], do_sprawdzenia: [], ...tresc,
    },
  };
}
