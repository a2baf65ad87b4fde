import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../api/query.js';
import type { JsonSchema } from '../schema-form/schema.js';
import { KINDS, kindName } from './kinds.js';

/** Kinds of evidence with their names and forms. */
export interface EvidenceKinds {
  /** Codes, the common ones first. */
  readonly codes: readonly string[];
  readonly nameOf: (rodzaj: string) => string;
  readonly schemaOf: (rodzaj: string) => JsonSchema;
}

/** The common kinds, whose forms stand in the client, and those that a library of the server brings with a form of its own. */
export function useEvidenceKinds(): EvidenceKinds {
  const { data = [] } = useQuery({ ...apiQuery('/api/v1/rodzaje-dowodow', {}), staleTime: Infinity });
  const brought = new Map(data.filter(({ rodzaj, schemat }) => schemat && !(rodzaj in KINDS)).map((kind) => [kind.rodzaj, kind]));
  return {
    codes: [...Object.keys(KINDS), ...brought.keys()],
    nameOf: (rodzaj) => brought.get(rodzaj)?.nazwa ?? kindName(rodzaj),
    schemaOf: (rodzaj) => KINDS[rodzaj] ?? (brought.get(rodzaj)?.schemat as JsonSchema | undefined) ?? { type: 'object', properties: {} },
  };
}
