import type { Type } from '@nestjs/common';
import { plainDate } from '@ostoja/kernel';
import type { Zasada } from '@ostoja/law';
import { createDefinitionController, pascal } from '../definicja/definition-controller.js';
import type { WDomenie } from '../prawo.registry.js';
import { OcenaResponse, toOcenaResponse } from './zasady.dto.js';

/** The open check of one rule. */
export function createZasadaController({ definicja: definition, domena }: WDomenie<Zasada<object>>): Type<object> {
  const { kod, opis } = definition;
  return createDefinitionController({
    path: `zasady/${kod}/ocena`,
    tag: `Zasady: ${domena.nazwa}`,
    summary: `Sprawdza: ${opis.pytanie} (${opis.przepis}). Niczego nie zapisuje.`,
    operationId: `zasada_${kod}`,
    name: `Zasada${pascal(kod)}`,
    facts: opis.facts,
    naDzien: true,
    przyklad: { na_dzien: opis.na_dzien_przykladu, fakty: opis.przyklad },
    response: OcenaResponse,
    answer: (snapshot, { na_dzien, fakty }) => toOcenaResponse(definition.calculate(snapshot, plainDate(na_dzien), fakty)),
  });
}
