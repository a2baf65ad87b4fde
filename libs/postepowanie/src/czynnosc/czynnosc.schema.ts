import type { ApiBodyOptions, ApiPropertyOptions } from '@nestjs/swagger';
import { type FactsSchema, factsSchema } from '@ostoja/facts';
import { PROCEDURY } from '../procedura/procedura.registry.js';
import type { Przejscie } from '../procedura/procedura.js';

type Examples = NonNullable<Extract<ApiBodyOptions, { examples?: unknown }>['examples']>;

/** Acts that a person takes by themselves, once each, as the newest procedure that has them says. */
const RECZNE: readonly Przejscie[] = [...new Map(PROCEDURY.flatMap(({ przejscia }) => przejscia.filter(({ reczna }) => reczna).map((one) => [one.kod, one] as const))).values()];

/** What the data of each act are: one schema for each class, titled with the acts that take it. */
export function schematDanych(): Pick<ApiPropertyOptions, 'oneOf'> {
  const klasy = new Set(RECZNE.flatMap(({ dane }) => dane ?? []));
  return { oneOf: [...klasy].map((klasa) => ({ ...schemaOf(klasa), title: RECZNE.filter(({ dane }) => dane === klasa).map(({ kod }) => kod).sort().join(', ') })) as ApiPropertyOptions['oneOf'] & object };
}

/** An example of every act for Swagger UI. */
export function przyklady(): Examples {
  return Object.fromEntries(RECZNE.map(({ kod, nazwa, przepis, dane }) => [kod, { summary: `${nazwa} (${przepis})`, value: { czynnosc: kod, ...(dane && { dane: exampleOf(schemaOf(dane)) }) } }]));
}

function schemaOf(klasa: NonNullable<Przejscie['dane']>): FactsSchema {
  const { $schema: _, ...schema } = factsSchema(klasa);
  return schema;
}

function exampleOf(schema: FactsSchema): unknown {
  const { examples, enum: values, properties, required = [], type } = schema as { examples?: unknown[]; enum?: unknown[]; properties?: Record<string, FactsSchema>; required?: string[]; type?: string };
  if (properties) return Object.fromEntries(required.map((name) => [name, exampleOf(properties[name]!)]));
  return examples?.[0] ?? values?.[0] ?? (type === 'string' ? 'Opis czynności.' : null);
}
