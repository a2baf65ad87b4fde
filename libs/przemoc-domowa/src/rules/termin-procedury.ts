import { plainDate, type PlainDate } from '@ostoja/kernel';
import { Dzien } from '@ostoja/facts';
import { defineTermin, type Calculus, type FaktyZdarzenia, type ParameterValue, type StepDefinition, type Term, type Termin } from '@ostoja/law';
import { rozporzadzenie } from './przepisy.js';
import { faultyFact } from './warunki.js';

/** A term of the procedure: the law of the day on which the procedure was opened applies to its end (§ 22 of the regulation). */
export interface TerminProcedury {
  readonly kod: string;
  readonly nazwa: string;
  readonly przepis: string;
  readonly kto: string;
  readonly czynnosc: string;
  readonly zdarzenie: string;
  readonly parametr: string;
  /** The length under the regulation of 2011, where that one had such a term. */
  readonly dawny?: string;
  readonly przyklad: string;
}

export interface FaktyTerminuProcedury extends FaktyZdarzenia {
  data_wszczecia?: string;
}

/** First day of the regulation of 2011. */
const DAWNE_ROZPORZADZENIE = plainDate('2011-10-18');
const OPIS_WSZCZECIA = 'Podaj, jeżeli procedurę wszczęto wcześniej niż w dniu zdarzenia. Procedura wszczęta przed 28.09.2023 toczy się do końca według dawnych przepisów.';

/** Declares such a term: working days or days, counted as the civil code says, because the procedure is not an administrative one. */
export function terminProcedury(options: TerminProcedury): Termin<FaktyZdarzenia> {
  const { kod, nazwa, przepis, kto, czynnosc, zdarzenie, parametr, dawny, przyklad } = options;
  const step = { kod: kod.replaceAll('-', '_'), nazwa, przepis };
  return defineTermin<FaktyTerminuProcedury>({
    kod, nazwa, przepis, kto, czynnosc,
    facts: factsOf(kod, zdarzenie),
    przyklad: { zdarzenie: przyklad },
    na_dzien_przykladu: plainDate(przyklad),
    wersje: [{
      od: DAWNE_ROZPORZADZENIE,
      do: null,
      calculate: (c, fakty) => {
        const dlugosc = findDlugosc(c, dniemWszczecia(fakty), parametr, dawny);
        return dlugosc && terminCzynnosci(c, step, fakty, zdarzenie, dlugosc);
      },
    }],
  });
}

/** The day of the opening; without it the procedure is taken to have been opened on the day of the event. */
export function dniemWszczecia(fakty: FaktyTerminuProcedury): PlainDate {
  if (fakty.data_wszczecia === undefined) return plainDate(fakty.zdarzenie);
  if (fakty.data_wszczecia > fakty.zdarzenie) throw faultyFact('EVENT_BEFORE_OPENING', 'Dzień zdarzenia jest wcześniejszy niż dzień wszczęcia procedury.', 'zdarzenie');
  return plainDate(fakty.data_wszczecia);
}

/** The length under the law of the opening; null, with the reason, where that law had no such term. */
export function findDlugosc(c: Calculus, wszczecie: PlainDate, parametr: string, dawny?: string): ParameterValue | null {
  const dlugosc = c.findParam(parametr, wszczecie) ?? (dawny === undefined ? null : c.findParam(dawny, wszczecie));
  if (dlugosc === null) {
    c.reason({
      kod: 'PRZEPISY_DOTYCHCZASOWE', przepis: rozporzadzenie('§ 22'),
      opis: 'Przepisy z dnia wszczęcia procedury, które stosuje się do jej końca, nie znają tego terminu.',
    });
  }
  return dlugosc;
}

export function terminCzynnosci(c: Calculus, step: StepDefinition, fakty: FaktyZdarzenia, nazwa_zdarzenia: string, dlugosc: ParameterValue): Term {
  return c.term(step, { zdarzenie: plainDate(fakty.zdarzenie), nazwa_zdarzenia, dlugosc, liczenie: 'kc', na_czynnosc: true });
}

function factsOf(kod: string, zdarzenie: string): new () => FaktyTerminuProcedury {
  class Fakty implements FaktyTerminuProcedury {
    zdarzenie!: string;
  }
  Dzien(`Dzień zdarzenia: ${zdarzenie}`, { wymagane: true, przyklad: '2025-12-22', opis: 'Od tego dnia liczy się termin; sam dzień nie jest wliczany.' })(Fakty.prototype, 'zdarzenie');
  Dzien('Dzień wszczęcia procedury', { przyklad: '2025-12-19', opis: OPIS_WSZCZECIA })(Fakty.prototype, 'data_wszczecia');
  Object.defineProperty(Fakty, 'name', { value: `FaktyPrzemocTermin${kod.split('-').map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')}` });
  return Fakty;
}
