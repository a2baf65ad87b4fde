import { IsChecked, IsDay, IsPlainText } from '@ostoja/http';
import { isNrb, parseNrb, type PlainDate } from '@ostoja/kernel';
import { IsOptional } from 'class-validator';
import type { Rachunek } from './rachunek.entity.js';
import type { NewZapis } from './zapis.service.js';

/** Nowy rachunek bankowy osoby. */
export class RachunekRequest {
  /** Numer rachunku: 26 cyfr, mogą być spacje i przedrostek PL. */
  @IsChecked('isNrb', isNrb, 'Numer rachunku musi mieć 26 cyfr i poprawną liczbę kontrolną.')
  numer: string;

  /** Posiadacz rachunku, gdy jest nim kto inny, np. opiekun. */
  @IsOptional() @IsPlainText(120)
  posiadacz?: string;

  /** Od kiedy, RRRR-MM-DD. */
  @IsDay()
  od: string;

  /** Ostatni dzień; brak oznacza, że trwa. */
  @IsOptional() @IsDay()
  do?: string;
}

/** Rachunek bankowy osoby. */
export class RachunekResponse {
  id: string;
  /** Numer rachunku, 26 cyfr. */
  numer: string;
  posiadacz: string | null;
  od: string;
  do: string | null;
}

export function toRachunek(osobaId: string, request: RachunekRequest): NewZapis<Rachunek> {
  return {
    osobaId,
    numer: parseNrb(request.numer),
    posiadacz: request.posiadacz ?? null,
    od: request.od as PlainDate,
    do: (request.do as PlainDate | undefined) ?? null,
  };
}

export function toRachunekResponse(rachunek: Rachunek): RachunekResponse {
  return { id: rachunek.id, numer: rachunek.numer, posiadacz: rachunek.posiadacz, od: rachunek.od, do: rachunek.do };
}
