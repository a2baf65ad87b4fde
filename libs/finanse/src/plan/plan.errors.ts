import { registerConstraint } from '@ostoja/database';
import { DomainError, type DomainErrorOptions, Money } from '@ostoja/kernel';

const LIMITS = 'art. 46 ust. 1 i art. 261 ustawy o finansach publicznych';
const CHANGES = 'art. 257-259 ustawy o finansach publicznych';

type Facts = NonNullable<DomainErrorOptions['details']>;

const zl = (amount: unknown): string => Money.parse(String(amount)).format();
const lineOf = ({ rok, dzial, rozdzial, paragraf, zrodlo }: Facts): string => `${dzial}-${rozdzial}-${paragraf} (${zrodlo}) na ${rok} r.`;

export const planState = (message: string): DomainError => new DomainError('FINANSE.PLAN_STATE', message, { status: 409, provision: CHANGES });

registerConstraint('zaangazowanie_plan', {
  code: 'FINANSE.OVER_PLAN',
  message: (facts) => `Brakuje pieniędzy w planie, w linii ${lineOf(facts)}: pozostało ${zl(facts['dostepne'])}, brakuje ${zl(facts['brakuje'])}. Potrzebna jest zmiana planu albo zapisana decyzja głównego księgowego lub dyrektora o przekroczeniu.`,
  provision: LIMITS,
});
registerConstraint('zaangazowanie_limit', {
  code: 'FINANSE.OVER_LIMIT',
  message: (facts) => `Przekroczony byłby limit komórki na ten miesiąc w linii ${lineOf(facts)}: pozostało ${zl(facts['dostepne'])}, brakuje ${zl(facts['brakuje'])}. Limit zmienia główny księgowy.`,
});
registerConstraint('dokument_planu_zaangazowanie', {
  code: 'FINANSE.PLAN_BELOW_COMMITMENT',
  message: (facts) => `Po tej zmianie plan byłby niższy niż zaangażowanie w linii ${lineOf(facts)}: byłoby ${zl(facts['dostepne'])}, brakuje ${zl(facts['brakuje'])}.`,
  provision: CHANGES,
});
registerConstraint('dokument_planu_stan', { code: 'FINANSE.PLAN_STATE', message: 'Ten dokument planu jest już rozstrzygnięty i nie można go zmienić. Wprowadź następny.', provision: CHANGES });
registerConstraint('dokument_planu_rok', { code: 'FINANSE.PLAN_EXISTS', message: 'Na ten rok jest już plan finansowy. Wprowadź jego zmianę.', field: 'rok' });
registerConstraint('dokument_planu_druga_osoba', { code: 'FINANSE.FOUR_EYES', message: 'Dokument planu rozstrzyga inna osoba niż ta, która go wprowadziła.', status: 403 });
registerConstraint('pozycja_planu_linia', { code: 'FINANSE.LINE_REPEATED', message: 'Każda linia budżetu może wystąpić w dokumencie raz dla danej komórki.', field: 'pozycje', status: 422 });
for (const name of ['pozycja_planu_komorka', 'limit_wydatkow_komorka', 'przekroczenie_planu_komorka']) {
  registerConstraint(name, { code: 'FINANSE.UNIT_UNKNOWN', message: 'Nie ma takiej komórki.', field: 'komorka_id', status: 422 });
}
