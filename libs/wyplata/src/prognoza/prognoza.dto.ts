import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import type { PrognozaLinii } from './forecast.js';

/** Którego roku dotyczy prognoza. */
export class PrognozaWydatkowQuery {
  /** Rok budżetowy. */
  @Type(() => Number) @IsInt() @Min(2020) @Max(2100)
  rok: number;
}

/** Prognoza linii planu do końca roku. */
export class PrognozaLiniiResponse {
  /** Dział. */
  dzial: string;
  /** Rozdział. */
  rozdzial: string;
  /** Paragraf. */
  paragraf: string;
  /** Źródło pieniędzy. */
  zrodlo: string;
  /** Komórka z własną kwotą; null oznacza cały ośrodek. */
  komorka_id: string | null;
  /** Nazwa komórki; null oznacza cały ośrodek. */
  komorka: string | null;
  /** Plan po zmianach. */
  plan: string;
  /** Ile ponad plan pozwalają zaangażować zapisane decyzje. */
  przekroczenia: string;
  /** Zaangażowanie. */
  zaangazowano: string;
  /** Ile będzie potrzeba na tytuły bez końca, do grudnia. */
  przedluzenie: string;
  /** Ile byłoby potrzeba, gdyby trwające świadczenia z końcem w tym roku przyznano dalej bez zmian. */
  ponowienie: string;
  /** Ile zabraknie do końca roku. */
  brakuje: string;
  /** Pierwszy miesiąc, na który nie starczy, RRRR-MM; null, gdy starczy do końca roku. */
  wyczerpanie: string | null;
}

/** Prognoza wydatków do końca roku. */
export class PrognozaWydatkowResponse {
  /** Rok budżetowy. */
  rok: number;
  /** Czy jest zatwierdzony plan. */
  zatwierdzony: boolean;
  /** Linie zaplanowane albo zaangażowane. */
  linie: PrognozaLiniiResponse[];
}

export function toPrognozaLiniiResponse({ stan: { dostepne: _, ...stan }, przedluzenie, ponowienie, brakuje, wyczerpanie }: PrognozaLinii): PrognozaLiniiResponse {
  return { ...stan, przedluzenie: przedluzenie.toString(), ponowienie: ponowienie.toString(), brakuje: brakuje.toString(), wyczerpanie };
}
