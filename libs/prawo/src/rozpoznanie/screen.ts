import type { Sytuacja } from '@ostoja/facts';
import { DomainError, type PlainDate } from '@ostoja/kernel';
import type { ParameterSnapshot, PrawoDomeny, Reason, RozpoznanieEntry, Swiadczenie, Wynik } from '@ostoja/law';
import type { Domena } from '../prawo.registry.js';
import { findRoznica, type Roznica } from './roznica.js';

/** A value of the law that has to be loaded before the benefit can be judged. */
export interface BrakWartosci {
  readonly parametr: string;
  readonly dzien: string;
  /** What to load, in Polish. */
  readonly opis: string;
}

/** What the screening says of one benefit. */
export interface Ocena {
  readonly swiadczenie: Swiadczenie<object>;
  readonly domena: Domena;
  readonly etykieta: string | null;
  /** Null where it could not be calculated. */
  readonly wynik: Wynik | null;
  readonly fakty: object | null;
  /** Paths of the facts that are missing. */
  readonly brak: readonly string[];
  readonly doWczytania: BrakWartosci | null;
  readonly przyczyny: readonly Reason[];
  /** By how much a deciding threshold was missed. */
  readonly roznica: Roznica | null;
}

/** Every benefit that the situation touches, each list best first. */
export interface Rozpoznanie {
  readonly nalezne: readonly Ocena[];
  readonly mozliwe: readonly Ocena[];
  readonly nienalezne: readonly Ocena[];
}

/**
 * What one situation gives under all domains. Pure; an unknown fact or a value of the law that is not loaded makes a benefit possible, never
 * an error.
 * @example screen(domeny, snapshot, { osoby: [{ kim: 'ja', data_urodzenia: '1980-04-12', dochod: '0.00' }] }, plainDate('2026-03-02'))
 */
export function screen(domeny: readonly PrawoDomeny<Sytuacja>[], snapshot: ParameterSnapshot, sytuacja: Sytuacja, dzien: PlainDate): Rozpoznanie {
  const nalezne: Ocena[] = [];
  const mozliwe: Ocena[] = [];
  const nienalezne: Ocena[] = [];
  for (const domena of domeny) {
    for (const entry of domena.rozpoznanie) {
      if (!entry.dotyczy(sytuacja)) continue;
      const ocena = judge(entry, domena, snapshot, sytuacja, dzien);
      if (ocena.wynik?.spelnia_warunki) nalezne.push(ocena);
      else if (ocena.wynik || isRefused(ocena)) nienalezne.push(ocena);
      else mozliwe.push(ocena);
    }
  }
  return { nalezne: nalezne.sort(byAmount), mozliwe: mozliwe.sort((a, b) => a.brak.length - b.brak.length), nienalezne: nienalezne.sort(byCloseness) };
}

function judge(entry: RozpoznanieEntry<Sytuacja>, domena: Domena, snapshot: ParameterSnapshot, sytuacja: Sytuacja, dzien: PlainDate): Ocena {
  const { swiadczenie, etykieta = null } = entry;
  const nothing = { swiadczenie, domena, etykieta, wynik: null, fakty: null, brak: [], doWczytania: null, przyczyny: [], roznica: null };
  const found = entry.fakty(sytuacja, dzien);
  if ('brak' in found) return { ...nothing, brak: found.brak };
  if ('odmowa' in found) return { ...nothing, przyczyny: [found.odmowa] };
  const { fakty } = found;
  try {
    const wynik = swiadczenie.calculate(snapshot, dzien, fakty);
    return { ...nothing, fakty, wynik, przyczyny: wynik.przyczyny, roznica: wynik.spelnia_warunki ? null : findRoznica(wynik.kroki) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { ...nothing, fakty, ...toObstacle(error, swiadczenie.opis.przepis) };
  }
}

/** Why a rule could not answer: a value of the law that is not loaded, or what the rule itself says it lacks. */
function toObstacle({ code, message, details, provision }: DomainError, przepis: string): Partial<Ocena> {
  if (code !== 'LAW.PARAMETER_MISSING') return { przyczyny: [{ kod: code, opis: message, przepis: provision ?? przepis }] };
  return { doWczytania: { parametr: String(details?.['parametr']), dzien: String(details?.['dzien']), opis: message } };
}

/** Refused before any calculation, by the answers themselves. */
function isRefused({ fakty, przyczyny }: Ocena): boolean {
  return fakty === null && przyczyny.length > 0;
}

/** Amounts that the act fixes, the greatest first; then what is left to discretion, by the upper bound; what a person owes comes last. */
function byAmount(a: Ocena, b: Ocena): number {
  return rankOf(a) - rankOf(b) || Number(sizeOf(b) - sizeOf(a));
}

function rankOf({ wynik }: Ocena): number {
  if (wynik === null || wynik.naleznosc !== 'swiadczenie') return 2;
  return wynik.uznaniowe || wynik.kwota === null ? 1 : 0;
}

function sizeOf({ wynik }: Ocena): bigint {
  const kwota = wynik?.kwota ?? wynik?.kwota_max ?? null;
  return kwota === null ? 0n : kwota.grosze;
}

/** The smaller the gap against its threshold, the nearer; a refusal without a threshold comes last. */
function byCloseness(a: Ocena, b: Ocena): number {
  if (a.roznica === null || b.roznica === null) return Number(a.roznica === null) - Number(b.roznica === null);
  return a.roznica.udzial.compare(b.roznica.udzial);
}
