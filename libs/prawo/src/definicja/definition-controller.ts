import { Body, Controller, HttpCode, Post, type Type } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { OpenRoute } from '@ostoja/access';
import { LimitedOpen } from '@ostoja/http';
import type { ParameterSnapshot } from '@ostoja/law';
import { Type as Nested } from 'class-transformer';
import { IsDefined, IsString, Matches, ValidateNested } from 'class-validator';
import { SnapshotSource } from '../snapshot/snapshot-source.js';

/** A request for one definition: its facts and, where the law of a chosen day is asked for, the day. */
export interface DefinitionRequest {
  readonly na_dzien: string;
  readonly fakty: object;
}

/** One open route of one definition. */
export interface DefinitionRoute {
  /** `swiadczenia/zasilek-staly/kalkulacja` */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly operationId: string;
  /** `KalkulacjaZasilekStaly`: name of the request in OpenAPI, without `Request`. */
  readonly name: string;
  readonly facts: Type<object>;
  /** False for a term, whose event gives the day. */
  readonly naDzien: boolean;
  readonly przyklad: object;
  readonly response: Type<object>;
  answer(snapshot: ParameterSnapshot, request: DefinitionRequest): object;
}

/** One controller per definition, so that OpenAPI shows one concrete path with the definition's own facts. It stores nothing. */
export function createDefinitionController(route: DefinitionRoute): Type<object> {
  const Request = createRequest(route);

  @ApiTags(route.tag)
  @OpenRoute()
  @LimitedOpen()
  @Controller(route.path)
  class DefinitionController {
    constructor(private readonly snapshots: SnapshotSource) {}

    @Post()
    @HttpCode(200)
    @ApiOperation({ summary: route.summary, operationId: route.operationId })
    @ApiBody({ type: Request, examples: { przyklad: { summary: 'Przykład', value: route.przyklad } } })
    @ApiOkResponse({ type: route.response })
    async evaluate(@Body() body: object): Promise<object> {
      return route.answer(await this.snapshots.current(), body as DefinitionRequest);
    }
  }
  // The validation pipe finds the class by the type of the parameter, which only this function knows.
  Reflect.defineMetadata('design:paramtypes', [Request], DefinitionController.prototype, 'evaluate');
  return named(DefinitionController, `${route.name}Controller`);
}

/** `zasilek-staly` as part of a name of a class: `ZasilekStaly`. */
export function pascal(kod: string): string {
  return kod.split('-').map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}

function createRequest({ facts, naDzien, name }: DefinitionRoute): Type<object> {
  class FaktyRequest {
    @ApiProperty({ type: facts, description: 'Fakty, od których zależy wynik.' })
    @IsDefined()
    @ValidateNested()
    @Nested(() => facts)
    fakty: object;
  }
  class FaktyNaDzienRequest extends FaktyRequest {
    @ApiProperty({ type: String, format: 'date', description: 'Dzień, według którego stanu prawnego liczymy.', example: '2026-03-01' })
    @IsString()
    @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Podaj datę w postaci RRRR-MM-DD.' })
    na_dzien: string;
  }
  return named(naDzien ? FaktyNaDzienRequest : FaktyRequest, `${name}Request`);
}

/** OpenAPI and the router know a class by its name. */
function named<C extends Type<object>>(target: C, name: string): C {
  Object.defineProperty(target, 'name', { value: name });
  return target;
}
