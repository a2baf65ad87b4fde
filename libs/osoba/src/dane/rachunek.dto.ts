import { IsChecked, IsDay, IsPlainText } from '@ostoja/http';
import { isNrb, parseNrb, type PlainDate } from '@ostoja/kernel';
import { IsOptional, IsUUID } from 'class-validator';
import type { Rachunek } from './rachunek.entity.js';

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

  /** Skan oświadczenia klienta. */
  @IsOptional() @IsUUID()
  dokument_id?: string;
}

/** Rachunek bankowy osoby. */
export class RachunekResponse {
  id: string;
  /** Numer rachunku, 26 cyfr. */
  numer: string;
  posiadacz: string | null;
  od: string;
  do: string | null;
  /** Czy druga osoba porównała numer z oświadczeniem klienta; na rachunek niesprawdzony nic się nie wypłaca. */
  sprawdzony: boolean;
  /** Skan oświadczenia klienta. */
  dokument_id: string | null;
}

/** Rachunek, który czeka na sprawdzenie przez drugą osobę. */
export class RachunekDoSprawdzeniaResponse {
  id: string;
  osoba_id: string;
  imie: string;
  nazwisko: string;
  /** Numer z oświadczenia, 26 cyfr. */
  numer: string;
  posiadacz: string | null;
  od: string;
  /** Rachunek, na który do sprawdzenia idą wypłaty; null, gdy żadnego nie ma. */
  dotychczasowy: string | null;
  /** Kto zapisał oświadczenie. */
  zglosil_id: string;
  /** Kiedy je zapisano. */
  zapisano: string;
  /** Skan oświadczenia klienta. */
  dokument_id: string | null;
}

/** Strona rachunków do sprawdzenia. */
export class RachunekDoSprawdzeniaPage {
  /** Rachunki od najstarszego. */
  elementy: RachunekDoSprawdzeniaResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

/** What is recorded of an account that the person `zglosil` wrote down from the client's statement. */
export function toRachunek(osobaId: string, request: RachunekRequest, zglosil: string): NewRachunek {
  return { ...toAccount(osobaId, request), pochodzenie: 'oswiadczenie', zglosil };
}

/** An account that came in by a way with two people of its own. */
export function toRachunekPrzejety(osobaId: string, request: RachunekRequest): NewRachunek {
  return { ...toAccount(osobaId, request), pochodzenie: 'przejete', zglosil: null };
}

type NewRachunek = Pick<Rachunek, 'osobaId' | 'numer' | 'posiadacz' | 'od' | 'do' | 'dokumentId' | 'pochodzenie' | 'zglosil' | 'sprawdzil' | 'sprawdzono'>;

function toAccount(osobaId: string, request: RachunekRequest) {
  return {
    osobaId,
    numer: parseNrb(request.numer),
    posiadacz: request.posiadacz ?? null,
    od: request.od as PlainDate,
    do: (request.do as PlainDate | undefined) ?? null,
    dokumentId: request.dokument_id ?? null,
    sprawdzil: null,
    sprawdzono: null,
  };
}

export function toRachunekResponse({ id, numer, posiadacz, od, do: until, pochodzenie, sprawdzil, dokumentId }: Rachunek): RachunekResponse {
  return { id, numer, posiadacz, od, do: until, sprawdzony: pochodzenie === 'przejete' || sprawdzil !== null, dokument_id: dokumentId };
}
