import { registerConstraint, translateDatabaseError } from './database-error.js';

const fault = (fields: object): Error => Object.assign(new Error('fault'), fields);

describe('faults of PostgreSQL', () => {
  registerConstraint('proba_pesel_key', { code: 'PROBA.PESEL_TAKEN', message: 'Osoba o tym numerze PESEL jest już zarejestrowana.', field: 'pesel' });

  it.each([
    ['of the driver', { driverError: { code: '23505', constraint: 'proba_pesel_key' } }],
    ['of a pipelined question', { code: '23505', constraint: 'proba_pesel_key' }],
  ])('say what a constraint means, when they come from an error %s', (_name, fields) => {
    expect(translateDatabaseError(fault(fields))).toMatchObject({ code: 'PROBA.PESEL_TAKEN', status: 409, field: 'pesel' });
  });

  it.each([
    ['42501', 'ACCESS.FORBIDDEN', 403],
    ['40001', 'DATABASE.CONFLICT', 409],
    ['40P01', 'DATABASE.CONFLICT', 409],
  ])('%s is %s', (code, kod, status) => expect(translateDatabaseError(fault({ driverError: { code } }))).toMatchObject({ code: kod, status }));

  it('stay as they are when nobody can act on them', () => {
    const unknown = fault({ driverError: { code: '23505', constraint: 'another_key' } });
    expect(translateDatabaseError(unknown)).toBe(unknown);
    expect(translateDatabaseError('text')).toBe('text');
  });
});
