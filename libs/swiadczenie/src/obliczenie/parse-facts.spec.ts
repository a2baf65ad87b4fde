import { FaktyProbne } from '@ostoja/prawo/testing';
import { parseFacts } from './parse-facts.js';

describe('parseFacts', () => {
  it('gives an instance of the facts class', () => {
    expect(parseFacts(FaktyProbne, { dochody: [{ kwota: '1.00' }] })).toBeInstanceOf(FaktyProbne);
  });

  it.each([
    [{ dochody: [{ kwota: '1.00' }, { kwota: '1.005' }] }, 'fakty.dochody.1.kwota'],
    [{ dochody: [], obce: 1 }, 'fakty.obce'],
    [{}, 'fakty.dochody'],
  ])('names the field that does not fit: %j', (plain, field) => {
    expect(() => parseFacts(FaktyProbne, plain)).toThrow(expect.objectContaining({ code: 'SWIADCZENIE.FACTS_INVALID', status: 422, field }));
  });
});
