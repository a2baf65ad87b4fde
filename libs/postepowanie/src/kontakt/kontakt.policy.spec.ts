import { newId, plainDate } from '@ostoja/kernel';
import type { PierwszyKontaktRequest } from './kontakt.dto.js';
import { assertKontakt } from './kontakt.policy.js';

const TODAY = plainDate('2025-03-10');
const attempt = (fields: Partial<PierwszyKontaktRequest>) => () => assertKontakt({ komorka_id: newId(), dzien: TODAY, kanal: 'telefon', temat: 'dodatek mieszkaniowy', wynik: 'porada', ...fields }, TODAY);

describe('a first contact', () => {
  it.each([
    ['advice about a subject', {}], ['advice about a card', { temat: null, karta_kod: 'posilek' }], ['a referral to an institution', { wynik: 'skierowanie', skierowano_do: 'Grodzki Urząd Pracy' }],
    ['a referral to a unit', { wynik: 'skierowanie', skierowano_komorka_id: newId() }], ['an application', { wynik: 'wniosek', wniosek_id: newId() }], ['a report', { wynik: 'zgloszenie', zgloszenie_id: newId() }],
  ] as const)('may be %s', (_, fields) => expect(attempt(fields)).not.toThrow());

  it.each([
    ['about nothing', { temat: null }, 'temat'], ['a referral to nowhere', { wynik: 'skierowanie' }, 'skierowano_do'], ['an application that is not named', { wynik: 'wniosek' }, 'wniosek_id'],
    ['a report that is not named', { wynik: 'zgloszenie' }, 'zgloszenie_id'], ['of tomorrow', { dzien: plainDate('2025-03-11') }, 'dzien'],
  ] as const)('may not be %s', (_, fields, field) => expect(attempt(fields)).toThrow(expect.objectContaining({ field })));
});
