import { plainDate, type PlainDate } from '@ostoja/kernel';
import { defineTermin, type FaktyZdarzenia, type Liczenie, type Termin } from '@ostoja/law';
import { Dzien, Godzina } from './fact.decorators.js';

/** A term that one event starts and one parameter measures: most terms of the law are such. */
export interface ProstyTermin {
  readonly kod: string;
  readonly nazwa: string;
  readonly przepis: string;
  /** Who must act. */
  readonly kto: string;
  /** What must be done by the end. */
  readonly czynnosc: string;
  /** The event, in the nominative: `doręczenie decyzji`. */
  readonly zdarzenie: string;
  /** Id of the parameter with the length; its unit is the unit of the term. */
  readonly parametr: string;
  readonly liczenie: Liczenie;
  /** A term for an act, whose end moves from a day off. */
  readonly na_czynnosc: boolean;
  /** Counts back from the event. */
  readonly wstecz?: boolean;
  /** The term is counted in hours, so the hour of the event is a fact. */
  readonly godziny?: boolean;
  readonly od: PlainDate;
  readonly do?: PlainDate | null;
  /** Day of the event in the worked example. */
  readonly przyklad: string;
}

interface FaktyProstego extends FaktyZdarzenia {
  godzina?: string;
}

/** Declares such a term; its facts are the day of the event, and the hour where the term is in hours. */
export function prostyTermin(options: ProstyTermin): Termin<FaktyZdarzenia> {
  const { kod, nazwa, przepis, kto, czynnosc, zdarzenie, parametr, liczenie, na_czynnosc, wstecz, godziny, przyklad } = options;
  const step = { kod: kod.replaceAll('-', '_'), nazwa, przepis, prosto: czynnosc };
  return defineTermin<FaktyProstego>({
    kod, nazwa, przepis, kto, czynnosc,
    facts: factsOf(kod, zdarzenie, godziny ?? false),
    przyklad: { zdarzenie: przyklad, ...(godziny && { godzina: '15:30' }) },
    na_dzien_przykladu: plainDate(przyklad),
    wersje: [{
      od: options.od,
      do: options.do ?? null,
      calculate: (c, fakty) => c.term(step, {
        zdarzenie: plainDate(fakty.zdarzenie), nazwa_zdarzenia: zdarzenie, dlugosc: c.param(parametr), liczenie, na_czynnosc, wstecz, godzina: fakty.godzina,
      }),
    }],
  });
}

/** A facts class of its own for each term, so that form and document name the event. */
function factsOf(kod: string, zdarzenie: string, godziny: boolean): new () => FaktyProstego {
  class Fakty implements FaktyProstego {
    zdarzenie!: string;
  }
  Dzien(`Dzień zdarzenia: ${zdarzenie}`, { wymagane: true, opis: 'Od tego dnia liczy się termin; sam dzień nie jest wliczany.' })(Fakty.prototype, 'zdarzenie');
  if (godziny) Godzina(`Godzina zdarzenia: ${zdarzenie}`, { wymagane: true })(Fakty.prototype, 'godzina');
  Object.defineProperty(Fakty, 'name', { value: `FaktyTerminu${kod.split('-').map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')}` });
  return Fakty;
}
