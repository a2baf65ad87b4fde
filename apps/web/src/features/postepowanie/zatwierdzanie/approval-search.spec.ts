import { parseApprovalSearch } from './approval-search.js';

describe('the stage of the queue', () => {
  it('is read from the address, and the first when that says something else', () => {
    expect(parseApprovalSearch({ stan: 'do-podpisu' })).toEqual({ stan: 'do-podpisu' });
    expect(parseApprovalSearch({ stan: 'pisma' })).toEqual({ stan: 'pisma' });
    expect([parseApprovalSearch({}), parseApprovalSearch({ stan: 'wydana' })]).toEqual([{ stan: 'do-zatwierdzenia' }, { stan: 'do-zatwierdzenia' }]);
  });
});
