import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { WYNIKI_KONTRAKTU, type WynikKontraktu } from '../kontrakt.entity.js';
import { PROPOZYCJE, WYNIKI_OCENY } from '../kontrakt-zdarzenie.entity.js';

const LONG = 5000;
const STANY_CELU = ['osiagniety', 'w-toku', 'nieosiagniety'] as const;

/** Stan celu w dniu oceny. */
export class CelOcenyTresc {
  @Matches(/^[a-z0-9-]{1,40}$/)
  klucz: string;

  /** osiagniety, w-toku albo nieosiagniety */
  @IsIn(STANY_CELU)
  stan: (typeof STANY_CELU)[number];
}

/** Ocena realizacji kontraktu. */
export class OcenaKontraktuRequest {
  /** Dzień oceny, RRRR-MM-DD. */
  @IsDay()
  dzien: PlainDate;

  /** Planowana ocena, której to dotyczy; puste: ocena dodatkowa. */
  @IsOptional() @IsUUID()
  ocena_id?: string | null;

  /** zgodnie, czesciowo albo brak-postepow */
  @IsIn(WYNIKI_OCENY)
  wynik: (typeof WYNIKI_OCENY)[number];

  @IsPlainText(LONG)
  opis: string;

  @IsOptional() @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => CelOcenyTresc)
  cele?: CelOcenyTresc[];
}

/** Niedotrzymanie kontraktu. */
export class NaruszenieKontraktuRequest {
  @IsDay()
  dzien: PlainDate;

  /** ograniczenie, odmowa, uchylenie, wstrzymanie albo bez-skutkow; rozstrzyga dopiero decyzja */
  @IsIn(PROPOZYCJE)
  propozycja: (typeof PROPOZYCJE)[number];

  @IsPlainText(LONG)
  opis: string;

  /** Sytuacja osób na utrzymaniu (art. 11 ust. 3). */
  @IsOptional() @IsPlainText(LONG, { empty: true })
  na_utrzymaniu?: string;
}

/** Zakończenie kontraktu. */
export class ZakonczenieKontraktuRequest {
  @IsDay()
  dzien: PlainDate;

  /** zrealizowany, czesciowo, niezrealizowany albo rozwiazany */
  @IsIn(WYNIKI_KONTRAKTU)
  wynik: WynikKontraktu;

  @IsPlainText(LONG)
  opis: string;
}

/** Odmowa zawarcia kontraktu. */
export class OdmowaKontraktuRequest {
  @IsDay()
  dzien: PlainDate;

  @IsPlainText(LONG)
  opis: string;
}
