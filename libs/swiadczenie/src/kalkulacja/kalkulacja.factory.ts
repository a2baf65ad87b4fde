import { Body, Controller, HttpCode, Post, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { OpenRoute } from '@ostoja/access';
import { LimitedOpen } from '@ostoja/http';
import { plainDate } from '@ostoja/kernel';
import type { Swiadczenie } from '@ostoja/law';
import { Type as Nested } from 'class-transformer';
import { IsDefined, IsString, Matches, ValidateNested } from 'class-validator';
import { SwiadczenieRegistry } from '../swiadczenie.registry.js';
import { KalkulacjaResponse, toKalkulacjaResponse } from './kalkulacja.dto.js';

/** One controller per benefit, so that OpenAPI shows one concrete path with the benefit's own facts. It stores nothing. */
export function createKalkulacjaController(definition: Swiadczenie<object>): Type {
  // Declared here, under its own name: the validation pipe finds it by the type of the parameter.
  class KalkulacjaRequest {
    @ApiProperty({ type: String, format: 'date', description: 'Dzień, na którego miesiąc liczymy świadczenie.', example: '2026-03-01' })
    @IsString()
    @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Podaj datę w postaci RRRR-MM-DD.' })
    na_dzien: string;

    @ApiProperty({ type: definition.opis.facts, description: 'Fakty, od których zależy świadczenie.' })
    @IsDefined()
    @ValidateNested()
    @Nested(() => definition.opis.facts)
    fakty: object;
  }
  named(KalkulacjaRequest, `Kalkulacja${pascal(definition.kod)}Request`);

  @ApiTags('Kalkulatory świadczeń')
  @OpenRoute()
  @LimitedOpen()
  @Controller(`swiadczenia/${definition.kod}/kalkulacja`)
  class KalkulacjaController {
    constructor(private readonly registry: SwiadczenieRegistry) {}

    @Post()
    @HttpCode(200)
    @ApiOperation({ summary: `Oblicza: ${definition.opis.nazwa} (${definition.opis.przepis}). Niczego nie zapisuje.`, operationId: `kalkulacja_${definition.kod}` })
    @ApiOkResponse({ type: KalkulacjaResponse })
    calculate(@Body() body: KalkulacjaRequest): KalkulacjaResponse {
      return toKalkulacjaResponse(definition.calculate(this.registry.snapshot, plainDate(body.na_dzien), body.fakty));
    }
  }
  return named(KalkulacjaController, `Kalkulacja${pascal(definition.kod)}Controller`);
}

function pascal(kod: string): string {
  return kod.split('-').map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}
/** OpenAPI and the router know a class by its name. */
function named<C extends Type>(target: C, name: string): C {
  Object.defineProperty(target, 'name', { value: name });
  return target;
}
