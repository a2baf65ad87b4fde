import type { NewDowod } from '../src/dowod/dowod.service.js';
import type { NowyCzlonek } from '../src/gospodarstwo/gospodarstwo.service.js';
import type { OsobaRequest } from '../src/osoba/osoba.dto.js';
import { plainDate } from '@ostoja/kernel';

let counter = 0;

/** A synthetic person without PESEL, described so that it can be registered; every call gives another one. */
export function aOsoba(fields: Partial<OsobaRequest> = {}): OsobaRequest {
  counter += 1;
  return { imie: 'Janina', nazwisko: 'Przykładowa', opis: `osoba przykładowa nr ${counter}`, ...fields };
}

/** Members of a household from the day on, the first one as its main person. */
export function aGospodarstwo(osobaIds: readonly string[], od = '2025-01-01'): NowyCzlonek[] {
  return osobaIds.map((osobaId, index) => ({ osobaId, rola: index === 0 ? 'osoba-glowna' : 'dziecko', od: plainDate(od), do: null }));
}

/** A wage of one month. */
export function aDochod(osobaId: string, tresc: Record<string, unknown> = {}): NewDowod {
  return { osobaId, rodzaj: 'dochod', tresc: { rodzaj: 'wynagrodzenie', kwota: '500.00', miesiac: '2025-03', ...tresc } };
}
