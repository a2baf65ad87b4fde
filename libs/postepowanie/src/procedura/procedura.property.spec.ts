import fc from 'fast-check';
import { addDays, plainDate, type PlainDate } from '@ostoja/kernel';
import { deriveTerminy, type ZdarzenieTerminu } from '../termin/termin.policy.js';
import { assertPrzejscie, findStanPoprzedni, getPrzejscie, nextStan, type Akta } from './procedura.policy.js';
import { procedurySwiadczen } from './swiadczenia.js';
import type { Procedura, Przejscie } from './procedura.js';

const START = plainDate('2025-03-03');
/** Long enough for every term of a procedure to pass. */
const PO_WSZYSTKIM = 3 * 366;
/** Where walks begin: at the start and at later stations of the usual way. */
const DO_WYDANIA = ['wszczecie', 'zlecenie-wywiadu', 'podpis-wywiadu', 'plan', 'zatwierdzenie-planu', 'oswiadczenie-10', 'projekt', 'zatwierdzenie', 'wydanie'];
const POCZATKI = [
  ['wszczecie'], ['wszczecie-pilne'], ['wszczecie-z-urzedu'], ['wszczecie-z-urzedu-pilne'], ['wszczecie-po-uchyleniu'],
  DO_WYDANIA.slice(0, 2), DO_WYDANIA.slice(0, -1), DO_WYDANIA, [...DO_WYDANIA, 'doreczenie'], [...DO_WYDANIA, 'doreczenie', 'realizacja'], [...DO_WYDANIA, 'doreczenie', 'odwolanie'],
  [...DO_WYDANIA, 'doreczenie', 'realizacja', 'odwolanie', 'przekazanie-do-sko'],
  [...DO_WYDANIA, 'doreczenie', 'realizacja', 'odwolanie', 'przekazanie-do-sko', 'utrzymanie'], [...DO_WYDANIA, 'doreczenie', 'ostatecznosc-bez-uzasadnienia'], ['wszczecie-reszty'], ['wszczecie-wznowienia'], ['wszczecie-z-urzedu-wznowienia'], ['wszczecie', 'odmowa-wszczecia'], ['wszczecie', 'zwrot-podania', 'zazalenie-na-odmowe', 'przekazanie-zazalenia'],
  ['wszczecie-wznowienia', 'podanie-po-terminie'], ['wszczecie-wznowienia', 'wlasciwosc-kolegium'], ['wszczecie-wznowienia', 'odmowa-wznowienia', 'zazalenie-na-odmowe', 'przekazanie-zazalenia'],
  ['wszczecie', 'zlecenie-wywiadu', 'podpis-wywiadu', 'zawieszenie-106'], ['wszczecie', 'zlecenie-wywiadu', 'podpis-wywiadu', 'zawieszenie-106', 'informacja-o-orzeczeniu'],
];
/** Terms that may run in a case that an order has closed: the order is delivered and may be complained about. */
const PO_ODMOWIE = new Set(['dowod-doreczenia', 'zazalenie']);

/** A proceeding as its events make it. */
interface Plik {
  readonly akta: Akta;
  readonly dzien: PlainDate;
  readonly zdarzenia: readonly ZdarzenieTerminu[];
}

function read(procedura: Procedura, stan: string, dzien: PlainDate, zdarzenia: readonly ZdarzenieTerminu[]): Plik {
  const akta = { stan, wszczete: START, stanPrzedZawieszeniem: findStanPoprzedni(procedura, zdarzenia), zdarzenia, terminy: deriveTerminy(procedura, zdarzenia) };
  return { akta, dzien, zdarzenia };
}

function isLegal(procedura: Procedura, act: Przejscie, { akta }: Plik, dzien: PlainDate): boolean {
  if (!act.z.includes(akta.stan)) return false;
  try {
    assertPrzejscie(procedura, act, akta, dzien, dzien);
    return true;
  } catch {
    return false;
  }
}

function take(procedura: Procedura, { akta, dzien: before, zdarzenia }: Plik, act: Przejscie, dzien: PlainDate, dni: number): Plik {
  const dane = { dni: 7 + dni, nowy_termin: addDays(dzien, 30 + dni), od: before, do: dzien, odebrano: before, termin: addDays(dzien, 30 + dni) };
  return read(procedura, nextStan(act, akta), dzien, [...zdarzenia, { id: `z${zdarzenia.length}`, rodzaj: act.kod, dzien, dane }]);
}

/** Names what would leave a sprawa forgotten; empty when nothing does. */
function findLuki(procedura: Procedura, plik: Plik): string[] {
  const { stan, terminy } = plik.akta;
  const running = terminy.filter((termin) => termin.stan === 'biegnie');
  const { zamyka, koncowy, obok } = procedura.stany[stan]!;
  if (zamyka || obok) return running.some(({ rodzaj }) => !PO_ODMOWIE.has(rodzaj)) ? ['a closed sprawa has a running term'] : [];
  if (koncowy) return getPrzejscie(procedura, plik.zdarzenia.at(-1)!.rodzaj).otwiera ? [] : ['a proceeding ended and nothing follows'];
  return [
    ...(running.length === 0 ? [`no running term in ${stan}`] : []),
    ...(running.some(({ rola }) => !['prowadzacy', 'pracownik-socjalny', 'kierownik'].includes(rola)) ? ['a term without an owner'] : []),
    ...(terminy.some(({ wyprowadzenie: { opis } }) => !/art\.|§/.test(opis) || !opis.includes('termin:')) ? ['a term that is not derived'] : []),
    ...(procedura.przejscia.some((act) => isLegal(procedura, act, plik, addDays(plik.dzien, PO_WSZYSTKIM))) ? [] : [`no next step in ${stan}`]),
  ];
}

describe.each(procedurySwiadczen)('sequences of events in $kod', (procedura) => {
  it('never leave a sprawa without a next step, an owner or a derivable deadline, whichever acts are taken', () => {
    const taken = new Map(procedura.przejscia.map(({ kod }) => [kod, 0]));
    const step = fc.record({ choice: fc.nat(2), wait: fc.nat(45), dni: fc.nat(10) });
    const follow = (plik: Plik, kod: string, dzien: PlainDate, dni: number): Plik => {
      taken.set(kod, taken.get(kod)! + 1);
      return take(procedura, plik, getPrzejscie(procedura, kod), dzien, dni);
    };
    fc.assert(
      fc.property(fc.constantFrom(...POCZATKI), fc.array(step, { minLength: 5, maxLength: 25 }), (poczatek, steps) => {
        let plik = poczatek.reduce((file, kod) => follow(file, kod, START, 0), read(procedura, procedura.stan_poczatkowy, START, []));
        for (const { choice, wait, dni } of steps) {
          expect(findLuki(procedura, plik)).toEqual([]);
          const dzien = addDays(plik.dzien, wait);
          // Acts taken least so far come first, or walks would all take the same few.
          const legal = procedura.przejscia.filter((act) => isLegal(procedura, act, plik, dzien)).sort((a, b) => taken.get(a.kod)! - taken.get(b.kod)!);
          const act = legal[choice % Math.max(Math.min(legal.length, 2), 1)];
          if (act) plik = follow(plik, act.kod, dzien, dni);
        }
        expect(findLuki(procedura, plik)).toEqual([]);
      }),
      { numRuns: 100 },
    );
    expect([...taken].filter(([, times]) => times === 0).map(([kod]) => kod)).toEqual([]);
  });
});
