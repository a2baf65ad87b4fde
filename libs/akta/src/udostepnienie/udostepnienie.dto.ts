import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { KTO, type Kto, type SposobUdostepnienia, SPOSOBY, type Udostepnienie } from './udostepnienie.entity.js';
import type { NoweUdostepnienie } from './udostepnienie.policy.js';

/** Udostępnienie akt stronie albo odmowa (art. 73-74 KPA). */
export class UdostepnienieRequest {
  /** strona, pelnomocnik, przedstawiciel */
  @IsIn(KTO)
  kto: Kto;

  /** Osoba działająca za stronę, wpisana w sprawie; jej dokument musi leżeć w aktach (art. 33 § 3 KPA). Pominięta, gdy akta przegląda strona. */
  @IsOptional() @IsUUID()
  przedstawiciel_id?: string | null;

  @IsDay()
  dzien: PlainDate;

  /** wglad, notatka, kopia, odpis, uwierzytelniony-odpis */
  @IsIn(SPOSOBY)
  sposob: SposobUdostepnienia;

  /** Pozycje spisu; puste oznacza całość akt. */
  @IsOptional() @IsArray() @ArrayMaxSize(500) @IsUUID(undefined, { each: true })
  karta_ids?: string[];

  /** Ważny interes strony (uwierzytelniony odpis) albo uwagi. */
  @IsOptional() @IsPlainText(1000)
  uzasadnienie?: string | null;

  /** Postanowienie o odmowie (pismo wychodzące tej sprawy); jego wskazanie zapisuje odmowę. */
  @IsOptional() @IsUUID()
  postanowienie_id?: string | null;
}

/** Zapis o udostępnieniu akt. */
export class UdostepnienieResponse {
  id: string;
  kto: string;
  kto_nazwa: string;
  przedstawiciel_id: string | null;
  dzien: string;
  sposob: string;
  /** udostepniono albo odmowa */
  wynik: string;
  karta_ids: string[];
  uzasadnienie: string | null;
  postanowienie_id: string | null;
  pracownik_id: string;
}

export function toNoweUdostepnienie({ kto, przedstawiciel_id: przedstawicielId, dzien, sposob, karta_ids: kartaIds, uzasadnienie, postanowienie_id: postanowienieId }: UdostepnienieRequest): NoweUdostepnienie {
  return { kto, przedstawicielId, dzien, sposob, kartaIds, uzasadnienie, postanowienieId };
}

export function toUdostepnienieResponse({ id, kto, ktoNazwa, przedstawicielId, dzien, sposob, wynik, kartaIds, uzasadnienie, postanowienieId, pracownikId }: Udostepnienie): UdostepnienieResponse {
  return { id, kto, kto_nazwa: ktoNazwa, przedstawiciel_id: przedstawicielId ?? null, dzien, sposob, wynik, karta_ids: kartaIds, uzasadnienie, postanowienie_id: postanowienieId, pracownik_id: pracownikId };
}
