import type { Type } from '@nestjs/common';
import type { FaktyZdarzenia, Termin } from '@ostoja/law';
import { createDefinitionController, pascal } from '../definicja/definition-controller.js';
import type { WDomenie } from '../prawo.registry.js';
import { ObliczenieTerminuResponse, toObliczenieTerminuResponse } from './terminy.dto.js';

/** The open calculator of one statutory term. */
export function createTerminController({ definicja: definition, domena }: WDomenie<Termin<FaktyZdarzenia>>): Type<object> {
  const { kod, opis } = definition;
  return createDefinitionController({
    path: `terminy/${kod}/obliczenie`,
    tag: `Terminy ustawowe: ${domena.nazwa}`,
    summary: `Oblicza termin: ${opis.nazwa} (${opis.przepis}). Niczego nie zapisuje.`,
    operationId: `termin_${kod}`,
    name: `Termin${pascal(kod)}`,
    facts: opis.facts,
    naDzien: false,
    przyklad: { fakty: opis.przyklad },
    response: ObliczenieTerminuResponse,
    answer: (snapshot, { fakty }) => toObliczenieTerminuResponse(definition.calculateFor(snapshot, fakty as FaktyZdarzenia)),
  });
}
