import { RODZAJE_SKANOW, type RodzajSkanu } from '@ostoja/akta';
import { IsIn, IsOptional } from 'class-validator';
import type { DokumentSprawy } from './dokument-sprawy.service.js';

export const RODZAJ_ZALACZNIKA = ['skan', 'zalacznik'] as const;

/** Czym jest dołączany plik. */
export class DokumentSprawyQuery {
  /** skan (np. zwrotne potwierdzenie odbioru) albo zalacznik (np. zaświadczenie) */
  @IsIn(RODZAJ_ZALACZNIKA)
  rodzaj: (typeof RODZAJ_ZALACZNIKA)[number];

  /** Co przedstawia plik; kopii dokumentu tożsamości się nie przyjmuje. */
  @IsOptional() @IsIn(Object.keys(RODZAJE_SKANOW))
  rodzaj_dokumentu?: RodzajSkanu;
}

/** Dokument w aktach sprawy. */
export class DokumentSprawyResponse {
  id: string;
  nazwa: string;
  /** pismo, skan, zalacznik, wydruk */
  rodzaj: string;
  /** Dzień wydania pisma. */
  wystawiono: string | null;
  /** Chwila dołączenia. */
  zapisano: string;
  /** Wynik skanera: czysty, nieskanowany, oczekuje, zakazony; puste dla pism sporządzonych przez system. */
  skan: string | null;
}

export function toDokumentSprawyResponse({ id, nazwa, rodzaj, wystawiono, zapisano, skan }: DokumentSprawy): DokumentSprawyResponse {
  return { id, nazwa, rodzaj, wystawiono, zapisano: zapisano.toISOString(), skan };
}
