import type { Type } from '@nestjs/common';
import { plainDate } from '@ostoja/kernel';
import type { Swiadczenie } from '@ostoja/law';
import { createDefinitionController, pascal } from '../definicja/definition-controller.js';
import type { WDomenie } from '../prawo.registry.js';
import { KalkulacjaResponse, toKalkulacjaResponse } from './kalkulacja.dto.js';

/** The open calculator of one benefit. */
export function createKalkulacjaController({ definicja: definition, domena }: WDomenie<Swiadczenie<object>>): Type<object> {
  const { kod, opis } = definition;
  return createDefinitionController({
    path: `swiadczenia/${kod}/kalkulacja`,
    tag: `Kalkulatory świadczeń: ${domena.nazwa}`,
    summary: `Oblicza: ${opis.nazwa} (${opis.przepis}). Niczego nie zapisuje.`,
    operationId: `kalkulacja_${kod}`,
    name: `Kalkulacja${pascal(kod)}`,
    facts: opis.facts,
    naDzien: true,
    przyklad: { na_dzien: opis.na_dzien_przykladu, fakty: opis.przyklad },
    response: KalkulacjaResponse,
    answer: (snapshot, { na_dzien, fakty }) => toKalkulacjaResponse(definition.calculate(snapshot, plainDate(na_dzien), fakty)),
  });
}
