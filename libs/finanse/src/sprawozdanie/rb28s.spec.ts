import { RODZAJE } from '../ksiega/plan-kont.js';
import rb28s from './rb28s.json' with { type: 'json' };

it('says of every event on the current account whether it is spending', () => {
  const onAccount = RODZAJE.filter(({ wn, ma }) => [wn, ma].includes('rachunek-biezacy')).map(({ rodzaj }) => rodzaj);
  const spending = rb28s.kolumny.find(({ kolumna, konto }) => kolumna === 'wykonanie' && konto === 'rachunek-biezacy')?.rodzaje ?? [];
  expect([...spending, ...rb28s.poza_wydatkami].sort()).toEqual(onAccount.sort());
});
