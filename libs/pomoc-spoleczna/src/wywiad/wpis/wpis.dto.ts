import { IsPlainText } from '@ostoja/http';
import { Type } from 'class-transformer';
import { Matches, ValidateNested } from 'class-validator';
import { PlanPomocy } from '../wywiad-tresc.dto.js';

/** Sprostowanie po podpisie: nowy wpis obok treści. */
export class SprostowanieWywiaduRequest {
  /** Miejsce w wywiadzie, np. czesci.mieszkanie albo pola.i_c.ogrzewanie. */
  @Matches(/^[a-z0-9_]+(\.[a-z0-9_]+){0,5}$/, { message: 'Podaj miejsce w wywiadzie, np. czesci.mieszkanie.' })
  pole: string;

  /** Jak powinno być. */
  @IsPlainText(5000)
  jest: string;

  /** Dlaczego i na podstawie czego. */
  @IsPlainText(2000)
  powod: string;
}

/** Zwrot planu pomocy. */
export class ZwrotPlanuRequest {
  /** Co poprawić. */
  @IsPlainText(2000)
  uwagi: string;
}

/** Nowy plan pomocy w miejsce zwróconego. */
export class ZmianaPlanuRequest {
  @ValidateNested() @Type(() => PlanPomocy)
  plan: PlanPomocy;

  /** Co zmieniono i dlaczego. */
  @IsPlainText(2000)
  powod: string;
}

/** Numer wywiadu z systemu ministra. */
export class SygnaturaWywiaduRequest {
  /** Numer nadany przez system teleinformatyczny ministra (art. 107 ust. 5f). */
  @Matches(/^[\p{L}\d][\p{L}\d./ -]{2,59}$/u, { message: 'Podaj numer: od 3 do 60 liter, cyfr, kropek, ukośników i łączników.' })
  sygnatura: string;
}
