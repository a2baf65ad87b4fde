import { homeFor, navigationFor } from './navigation.js';

const having = (...permissions: string[]) => (permission: string) => permissions.includes(permission);

describe('navigation by permission', () => {
  it('shows only what the person may open, and the open screens to all', () => {
    expect(navigationFor(having('osoba:osoba:read', 'wyplata:lista:read')).map(({ to }) => to)).toEqual(['/osoby', '/listy-wyplat', '/karty-uslug', '/rozpoznanie', '/kalkulator', '/parametry']);
    expect(navigationFor(having()).map(({ to }) => to)).toEqual(['/karty-uslug', '/rozpoznanie', '/kalkulator', '/parametry']);
  });

  it('begins with the own work of the role', () => {
    expect(homeFor(having('osoba:osoba:read', 'postepowanie:sprawa:read'))?.to).toBe('/sprawy');
    expect(homeFor(having('osoba:osoba:read', 'wyplata:lista:read'))?.to).toBe('/listy-wyplat');
    expect(homeFor(having('osoba:osoba:read'))?.to).toBe('/osoby');
    expect(homeFor(having())).toBeUndefined();
  });

  it('has a letter of its own for each screen that a letter leads to', () => {
    const letters = navigationFor(() => true).flatMap(({ go }) => go ?? []);
    expect(letters.length).toBeGreaterThan(10);
    expect(new Set(letters).size).toBe(letters.length);
  });
});
