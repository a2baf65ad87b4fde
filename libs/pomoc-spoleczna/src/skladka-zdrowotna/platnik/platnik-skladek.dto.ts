import { IsChecked, IsDay, IsPlainText } from '@ostoja/http';
import { isNip, isRegon, type PlainDate } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import type { PlatnikSkladek } from './platnik-skladek.entity.js';
import type { NowyPlatnikSkladek } from './platnik-skladek.service.js';

const KOD = /^\d{6}$/;
const PODAJ_KOD = { message: 'Podaj 6 cyfr: kod tytułu, prawo do emerytury lub renty, stopień niepełnosprawności.' };

/** Kody tytułów ubezpieczenia; tytuł bez kodu nie trafia do rejestru. */
export class KodyTytulowDto {
  @IsOptional() @Matches(KOD, PODAJ_KOD)
  zasilek_staly?: string;

  @IsOptional() @Matches(KOD, PODAJ_KOD)
  program_integracji?: string;

  @IsOptional() @Matches(KOD, PODAJ_KOD)
  program_wychodzenia_z_bezdomnosci?: string;

  @IsOptional() @Matches(KOD, PODAJ_KOD)
  zatrudnienie_socjalne?: string;
}

/** Dane płatnika składek, obowiązujące od dnia. */
export class PlatnikSkladekRequest {
  @IsDay()
  od: PlainDate;

  @IsChecked('isNip', (value) => typeof value === 'string' && isNip(value), 'Podaj poprawny NIP: 10 cyfr.')
  nip: string;

  @IsChecked('isRegon', (value) => typeof value === 'string' && isRegon(value), 'Podaj poprawny REGON: 9 albo 14 cyfr.')
  regon: string;

  /** Nazwa skrócona, najwyżej 31 znaków. */
  @IsPlainText(31)
  nazwa: string;

  /** Kod oddziału NFZ, np. 06R. */
  @Matches(/^\d{2}[A-Z]$/, { message: 'Podaj kod oddziału NFZ, np. 06R.' })
  oddzial_nfz: string;

  /** Numer pierwszego kompletu dokumentów miesiąca w ZUS. */
  @IsInt() @Min(1) @Max(39)
  numer_kompletu: number;

  @ValidateNested() @Type(() => KodyTytulowDto)
  kody: KodyTytulowDto;
}

export class PlatnikSkladekResponse {
  id: string;
  od: string;
  nip: string;
  regon: string;
  nazwa: string;
  oddzial_nfz: string;
  numer_kompletu: number;
  kody: KodyTytulowDto;
}

export function toNowyPlatnik({ od, nip, regon, nazwa, oddzial_nfz, numer_kompletu, kody }: PlatnikSkladekRequest): NowyPlatnikSkladek {
  return { od, nip, regon, nazwa, oddzialNfz: oddzial_nfz, numerKompletu: numer_kompletu, kody: { ...kody } };
}

export function toPlatnikResponse({ id, od, nip, regon, nazwa, oddzialNfz, numerKompletu, kody }: PlatnikSkladek): PlatnikSkladekResponse {
  return { id, od, nip, regon, nazwa, oddzial_nfz: oddzialNfz, numer_kompletu: numerKompletu, kody };
}
