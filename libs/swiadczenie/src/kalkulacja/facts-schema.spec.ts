import { FaktyProbne } from '@ostoja/swiadczenie/testing';
import { factsSchema } from './facts-schema.js';

describe('factsSchema', () => {
  it('describes nested lists, patterns and required fields of the facts class', () => {
    expect(factsSchema(FaktyProbne)).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      required: ['dochody'],
      properties: {
        dochody: {
          type: 'array',
          title: 'Dochody',
          maxItems: 10,
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['kwota'],
            properties: { kwota: { type: 'string', title: 'Kwota', pattern: '^\\d{1,9}(\\.\\d{1,2})?$', examples: ['100.00'] } },
          },
        },
        uwagi: { type: 'string', title: 'Uwagi' },
      },
    });
  });
});
