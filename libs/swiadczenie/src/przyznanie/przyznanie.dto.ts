import { ApiProperty } from '@nestjs/swagger';
import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { type Przyznanie, PRZYZNANIE_STAN, type PrzyznanieStan } from './przyznanie.entity.js';

/** Które przyznane świadczenia pokazać. */
export class PrzyznaniaQuery {
  /** Tylko z tej sprawy. */
  @IsOptional() @IsUUID()
  sprawa_id?: string;

  /** Tylko tej osoby. */
  @IsOptional() @IsUUID()
  osoba_id?: string;

  /** Tylko to świadczenie. */
  @IsOptional() @Matches(/^[a-z0-9-]{1,80}$/, { message: 'Podaj kod świadczenia.' })
  swiadczenie_kod?: string;

  /** rzeczowe, uslugi, potwierdzenie, tytul */
  @IsOptional() @IsIn(['rzeczowe', 'uslugi', 'potwierdzenie', 'tytul'])
  forma?: string;

  /** aktywne, wstrzymane albo zakonczone */
  @IsOptional() @IsIn(PRZYZNANIE_STAN)
  stan?: PrzyznanieStan;
}

/** Pomoc udzielona bez decyzji. */
export class PrzyznanieRequest {
  /** Dzień udzielenia, RRRR-MM-DD. */
  @IsDay()
  dzien: PlainDate;
}

/** Zakończenie przyznanego świadczenia. */
export class ZakonczeniePrzyznaniaRequest {
  /** Ostatni dzień, w którym przysługuje. */
  @IsDay()
  dzien: PlainDate;

  /** Powód, np. decyzja uchylająca albo zgon. */
  @IsPlainText(500)
  powod: string;
}

/** Przyznane świadczenie, które nie jest wypłatą: usługa, rzecz, potwierdzenie, tytuł. */
export class PrzyznanieResponse {
  id: string;
  sprawa_id: string;
  postepowanie_id: string;
  osoba_id: string;
  komorka_id: string;
  swiadczenie_kod: string;
  /** Co przyznano: rzeczowe, uslugi, potwierdzenie, tytul. */
  forma: string;
  /** Decyzja; null, gdy pomocy udzielono bez decyzji. */
  decyzja_id: string | null;
  /** Znak sprawy. */
  znak: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  zakres: object;
  /** Ile płaci osoba za pełny zakres, miesięcznie albo raz. */
  oplata: string | null;
  od: string;
  do: string | null;
  /** aktywne, wstrzymane albo zakonczone */
  stan: string;
  /** Ostatni dzień realizacji przed wstrzymaniem. */
  wstrzymane_od: string | null;
  powod: string | null;
  wersja: number;
}

export function toPrzyznanieResponse({ id, forma, znak, zakres, oplata, od, stan, powod, wersja, ...rest }: Przyznanie): PrzyznanieResponse {
  return {
    id, forma, znak, zakres, oplata, od, do: rest.do, stan, powod, wersja,
    sprawa_id: rest.sprawaId, postepowanie_id: rest.postepowanieId, osoba_id: rest.osobaId, wstrzymane_od: rest.wstrzymaneOd, komorka_id: rest.komorkaId, swiadczenie_kod: rest.swiadczenieKod, decyzja_id: rest.decyzjaId,
  };
}
