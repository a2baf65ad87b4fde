import { otherBodies } from './other-bodies.js';

describe('matters for other authorities', () => {
  it.each([
    ['', undefined], [' \n \n', undefined], ['ZUS | renta', [{ organ: 'ZUS', sprawa: 'renta' }]], ['ZUS|renta\n\nGUP | zasiłek | i staż', [{ organ: 'ZUS', sprawa: 'renta' }, { organ: 'GUP', sprawa: 'zasiłek i staż' }]],
    ['ZUS', [{ organ: 'ZUS', sprawa: 'ZUS' }]], ['| renta', undefined],
  ])('%j', (text, rows) => expect(otherBodies(text)).toEqual(rows));
});
