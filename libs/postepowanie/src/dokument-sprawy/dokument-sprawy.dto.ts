import type { Dokument } from '@ostoja/documents';
import { IsIn } from 'class-validator';

export const RODZAJ_ZALACZNIKA = ['skan', 'zalacznik'] as const;

/** Czym jest dołączany plik. */
export class DokumentSprawyQuery {
  /** skan (np. zwrotne potwierdzenie odbioru) albo zalacznik (np. zaświadczenie) */
  @IsIn(RODZAJ_ZALACZNIKA)
  rodzaj: (typeof RODZAJ_ZALACZNIKA)[number];
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
}

export function toDokumentSprawyResponse({ id, nazwa, rodzaj, wystawiono, zapisano }: Dokument): DokumentSprawyResponse {
  return { id, nazwa, rodzaj, wystawiono, zapisano: zapisano.toISOString() };
}
