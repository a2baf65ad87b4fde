import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { AktualizacjaService } from './aktualizacja.service.js';

/** Czyje aktualizacje i z jakim wyprzedzeniem. */
export class AktualizacjeWywiadowQuery {
  /** true: w sprawach przydzielonych mnie; false (domyślnie): w moich jednostkach. */
  @IsOptional() @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)) @IsBoolean()
  moje?: boolean = false;

  /** Ile dni naprzód pokazać terminy. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(400)
  dni?: number = 30;
}

/** Osoba, u której trzeba zaktualizować wywiad. */
export class OsobaAktualizacjiResponse {
  id: string;
  imie: string;
  nazwisko: string;
}

/** Aktualizacja wywiadu do zrobienia. */
export class AktualizacjaWywiaduResponse {
  osoba: OsobaAktualizacjiResponse;
  komorka_id: string;
  sprawa_ids: string[];
  /** Kody form pomocy, które trwają. */
  formy: string[];
  pracownik_id: string | null;
  /** Dzień ostatniego wywiadu albo aktualizacji; null: nie ma go w systemie. */
  ostatni: string | null;
  /** Ostatni dzień na aktualizację, RRRR-MM-DD. */
  termin: string | null;
  /** Skąd wynika termin. */
  opis: string;
  /** po-terminie, zmiana-danych, zbliza-sie albo brak-wywiadu */
  powod: string;
  /** Rozpoczęty już wywiad. */
  szkic_id: string | null;
}

/** Updates of interviews that are due. */
@ApiTags('Wywiady')
@Controller('aktualizacje-wywiadow')
export class AktualizacjaController {
  constructor(private readonly aktualizacje: AktualizacjaService) {}

  @Get()
  @Requires('pomoc-spoleczna:wywiad:read')
  @ApiOperation({ summary: 'Aktualizacje wywiadów do zrobienia (art. 107 ust. 4): po 6 albo 12 miesiącach i po zmianie danych' })
  async list(@Query() { moje = false, dni = 30 }: AktualizacjeWywiadowQuery): Promise<AktualizacjaWywiaduResponse[]> {
    return (await this.aktualizacje.list({ moje, zapas: dni })).map(({ osobaId: id, imie, nazwisko, komorkaId, sprawaIds, formy, pracownikId, ostatni, termin, opis, powod, szkicId }) => ({
      osoba: { id, imie, nazwisko }, komorka_id: komorkaId, sprawa_ids: [...sprawaIds], formy: [...formy], pracownik_id: pracownikId, ostatni, termin, opis, powod, szkic_id: szkicId,
    }));
  }
}
