import { nameFrom } from './file.js';

describe('nameFrom', () => {
  it('reads plain and extended names', () => {
    expect(nameFrom('attachment; filename="lista-3-2026.pli"')).toBe('lista-3-2026.pli');
    expect(nameFrom("inline; filename=\"x.pdf\"; filename*=UTF-8''decyzja%20sta%C5%82y.pdf")).toBe('decyzja stały.pdf');
    expect(nameFrom(null)).toBeNull();
  });
});
