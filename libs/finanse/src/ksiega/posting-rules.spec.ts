import rules from './posting-rules.json' with { type: 'json' };

it('posts only between accounts that the plan describes, each side on another one', () => {
  const accounts = rules.konta.map((konto) => konto.kod);
  expect(new Set(accounts).size).toBe(accounts.length);
  expect(new Set(rules.konta.map((konto) => konto.symbol)).size).toBe(accounts.length);
  for (const { wn, ma } of rules.operacje) {
    expect(accounts).toEqual(expect.arrayContaining([wn, ma]));
    expect(wn).not.toBe(ma);
  }
});

it('has one rule for each kind of event', () => {
  const kinds = rules.operacje.map((operation) => operation.rodzaj);
  expect(new Set(kinds).size).toBe(kinds.length);
});
