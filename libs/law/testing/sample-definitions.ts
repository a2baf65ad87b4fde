import { Fraction, plainDate } from '@ostoja/kernel';
import { defineTermin, defineZasada, ParameterSnapshot, type ParameterDefinition } from '@ostoja/law';

/** Facts of a made-up term and rule. */
export class SampleTermFacts {
  zdarzenie!: string;
  dzieci?: string;
}

const PRZEPIS = 'art. 7 ustawy próbnej';
const COMMON = { facts: SampleTermFacts, przyklad: { zdarzenie: '2026-01-10' }, na_dzien_przykladu: plainDate('2026-01-10') };

/** Seven days from the notice, or 31 March when that is later; none without children. */
export const sampleTermin = defineTermin<SampleTermFacts>({
  ...COMMON, kod: 'termin-probny', nazwa: 'termin próbny', przepis: PRZEPIS, kto: 'strona', czynnosc: 'Złożenie próbnego pisma',
  wersje: [{
    od: plainDate('2020-01-01'), do: null,
    calculate: (c, { zdarzenie, dzieci }) => {
      if (dzieci === '0') {
        c.reason({ kod: 'BEZ_DZIECI', opis: 'Bez dzieci termin nie biegnie.', przepis: PRZEPIS });
        return null;
      }
      const common = { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'zawiadomienie', liczenie: 'kpa', na_czynnosc: true } as const;
      const days = c.term({ kod: 'dni', nazwa: 'siedem dni', przepis: PRZEPIS }, { ...common, dlugosc: c.param('probny.termin') });
      const fixed = c.fixedDay({ kod: 'marzec', nazwa: 'koniec marca', przepis: 'art. 8 ustawy próbnej' }, { ...common, dzien: c.param('probny.dzien'), rok: 2026 });
      return c.latest({ kod: 'pozniejszy', nazwa: 'późniejszy z terminów', przepis: PRZEPIS }, [days, c.earliest({ kod: 'wczesniejszy', nazwa: 'wcześniejszy', przepis: PRZEPIS }, [fixed, fixed])]);
    },
  }],
});

const LIMIT = { kod: 'ZA_DUZO_DZIECI', nazwa: 'liczba dzieci w granicy', przepis: PRZEPIS, jednostka: 'osoby', odmowa: 'Dzieci jest więcej niż wolno.' } as const;

/** At most three children. */
export const sampleZasada = defineZasada<SampleTermFacts>({
  ...COMMON, kod: 'zasada-probna', nazwa: 'zasada próbna', przepis: PRZEPIS, pytanie: 'Czy można przyjąć dziecko?',
  wersje: [{
    od: plainDate('2020-01-01'), do: null,
    calculate: (c, { dzieci = '0' }) => {
      const limit = c.param('probny.limit');
      const tak = c.isAtMost(LIMIT, c.fact('dzieci', Fraction.parse(dzieci), null, 'osoby'), limit);
      return { tak, limity: [{ kod: 'dzieci', nazwa: 'Dzieci', wartosc: limit.value, jednostka: 'osoby', przepis: PRZEPIS }] };
    },
  }],
});

const parameter = (id: string, unit: string, value: string): ParameterDefinition =>
  ({ id, name_pl: id, name_en: id, unit, values: [{ from: '2020-01-01', to: null, value, legal_basis: 'art. 9 ustawy próbnej', sources: ['własne'], confidence: 'confirmed' }] });

export const sampleTermSnapshot = new ParameterSnapshot([
  parameter('probny.termin', 'days', '7'), parameter('probny.dzien', 'code', '03-31'), parameter('probny.limit', 'count', '3'), parameter('probny.kwota', 'PLN', '5'),
]);
