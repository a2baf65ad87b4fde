import type { Procedura } from './procedura.js';
import { procedurySwiadczen } from './swiadczenia.js';
import { swiadczeniePieniezne2023 } from './wydania/swiadczenie-pieniezne-2023.js';

/** Every version of every procedure, the newest version of each last. Old ones stay: running proceedings are pinned to them. */
export const PROCEDURY: readonly Procedura[] = [swiadczeniePieniezne2023, ...procedurySwiadczen];

/** The version that a proceeding is pinned to. */
export function getProcedura(kod: string, wersja: string): Procedura {
  const found = PROCEDURY.find((procedura) => procedura.kod === kod && procedura.wersja === wersja);
  if (!found) throw new Error(`No procedure ${kod} ${wersja}`);
  return found;
}

/** Whether the version of the procedure knows the act: earlier editions lack some. */
export function hasPrzejscie(kod: string, wersja: string, czynnosc: string): boolean {
  return getProcedura(kod, wersja).przejscia.some((przejscie) => przejscie.kod === czynnosc);
}

/** Whether the act is one of the present state; its conditions are not looked at. */
export function isPossible({ proceduraKod, proceduraWersja, stan }: { readonly proceduraKod: string; readonly proceduraWersja: string; readonly stan: string }, czynnosc: string): boolean {
  return getProcedura(proceduraKod, proceduraWersja).przejscia.some(({ kod, z }) => kod === czynnosc && z.includes(stan));
}

/** The version that a proceeding begun now gets. */
export function getCurrentProcedura(kod: string): Procedura {
  const found = PROCEDURY.findLast((procedura) => procedura.kod === kod);
  if (!found) throw new Error(`No procedure ${kod}`);
  return found;
}

const NAZWY_STANOW = new Map(PROCEDURY.flatMap(({ stany }) => Object.entries(stany).map(([kod, { nazwa }]) => [kod, nazwa] as const)));

/** The state's name for people; a code has the same name in every procedure. */
export function nameOfStan(kod: string): string {
  return NAZWY_STANOW.get(kod) ?? kod;
}

/** Kinds of terms that are duties of the centre, in any procedure. */
export const OBOWIAZKI: readonly string[] = [...new Set(PROCEDURY.flatMap(({ terminy }) => Object.entries(terminy).filter(([, { obowiazek }]) => obowiazek).map(([kod]) => kod)))];

const NAZWY_TERMINOW = new Map(PROCEDURY.flatMap(({ terminy }) => Object.entries(terminy).map(([kod, { nazwa }]) => [kod, nazwa] as const)));

/** The term's name for people. */
export function nameOfTermin(kod: string): string {
  return NAZWY_TERMINOW.get(kod) ?? kod;
}

const NAZWY_CZYNNOSCI = new Map(PROCEDURY.flatMap(({ przejscia }) => przejscia.map(({ kod, nazwa }) => [kod, nazwa] as const)));

/** The act's name for people. */
export function nameOfPrzejscie(kod: string): string {
  return NAZWY_CZYNNOSCI.get(kod) ?? kod;
}
