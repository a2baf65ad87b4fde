import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { STAN_UBEZPIECZENIA, type StanUbezpieczenia } from './ubezpieczenie.query.js';

/** Które osoby pokazać. */
export class UbezpieczeniaQuery {
  /** do-zgloszenia, zgloszone, do-wyrejestrowania, wyrejestrowane */
  @IsOptional() @IsIn(STAN_UBEZPIECZENIA)
  stan?: StanUbezpieczenia;

  @IsOptional() @IsUUID()
  sprawa_id?: string;
}

/** Zgłoszenie osoby do ubezpieczenia zdrowotnego. */
export class UbezpieczenieRequest {
  /** Przyznany tytuł. */
  @IsUUID()
  przyznanie_id: string;

  /** Dzień wysłania zgłoszenia, RRRR-MM-DD. */
  @IsDay()
  dzien: PlainDate;
}

/** Wyrejestrowanie. */
export class WyrejestrowanieRequest {
  /** Ostatni dzień tytułu. */
  @IsDay()
  do: PlainDate;

  /** Dzień wysłania wyrejestrowania. */
  @IsDay()
  dzien: PlainDate;

  /** Powód, np. podjęcie pracy albo koniec zasiłku stałego. */
  @IsPlainText(300)
  powod: string;
}

/** Osoba z tytułem do ubezpieczenia zdrowotnego opłacanego przez ośrodek. */
export class UbezpieczenieResponse {
  przyznanie_id: string;
  /** Zgłoszenie; null, dopóki osoby nie zgłoszono. */
  id: string | null;
  sprawa_id: string;
  osoba_id: string;
  imie: string;
  nazwisko: string;
  znak: string;
  /** zasilek_staly, program_integracji, program_wychodzenia_z_bezdomnosci, zatrudnienie_socjalne */
  tytul: string;
  od: string;
  do: string | null;
  zgloszono: string | null;
  wyrejestrowano: string | null;
  powod: string | null;
  /** do-zgloszenia, zgloszone, do-wyrejestrowania, wyrejestrowane */
  stan: string;
  wersja: number | null;
}
