import { aLetter } from '@ostoja/documents/testing';
import { LetterRenderer } from '@ostoja/documents';
import { isPersonName, plainDate, type PlainDate } from '@ostoja/kernel';
import { completeIdentity, type IdentityDraft } from './identity.js';

const TODAY = plainDate('2026-03-10');
const draft = (fields: Partial<IdentityDraft>): IdentityDraft => ({
  pesel: null, imie: 'Janina', drugieImie: null, nazwisko: 'Przykładowa', nazwiskoRodowe: null, dataUrodzenia: null, plec: null,
  obywatelstwo: 'PL', dokumentRodzaj: null, dokumentNumer: null, opis: null, dataZgonu: null, ...fields,
});
const day = (text: string) => text as PlainDate;

describe('identity of a person', () => {
  it('takes birth date and sex from the PESEL number', () => {
    expect(completeIdentity(draft({ pesel: '12310500220' }), TODAY)).toMatchObject({ dataUrodzenia: '2012-11-05', plec: 'K' });
  });

  it('accepts a person with a foreign document and birth date, its number without spaces', () => {
    const foreign = draft({ obywatelstwo: 'UA', dokumentRodzaj: 'paszport', dokumentNumer: ' ab 123456', dataUrodzenia: day('1990-01-02') });
    expect(completeIdentity(foreign, TODAY).dokumentNumer).toBe('AB123456');
  });

  it('accepts a person who is only described', () => {
    expect(completeIdentity(draft({ imie: 'NN', nazwisko: 'NN', opis: 'mężczyzna około 60 lat, altana przy ul. Testowej' }), TODAY).pesel).toBeNull();
  });

  it('lets through only names that a letter can print', () => {
    const accepted = (nazwisko: string): boolean => {
      try {
        return completeIdentity(draft({ opis: 'x', nazwisko }), TODAY).nazwisko === nazwisko;
      } catch {
        return false;
      }
    };
    const letters = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).map((one) => (/\p{M}/u.test(one) ? `a${one}` : one)).filter((one) => isPersonName(one) && accepted(one));
    for (const name of ['Żółć', 'Олена Їжак', 'Nguyễn', 'გიორგი', 'Հակոբյան']) expect(accepted(name)).toBe(true);
    expect(() => new LetterRenderer().render(aLetter({ adresat: [letters.join(' ')] }))).not.toThrow();
  });

  it.each<[string, Partial<IdentityDraft>, string]>([
    ['nothing to tell the person by', {}, 'OSOBA.UNIDENTIFIED'],
    ['a wrong checksum', { pesel: '12310500221' }, 'PESEL.CHECKSUM'],
    ['another birth date than the PESEL says', { pesel: '12310500220', dataUrodzenia: day('2012-11-06') }, 'OSOBA.PESEL_BIRTH_DATE'],
    ['another sex than the PESEL says', { pesel: '12310500220', plec: 'M' }, 'OSOBA.PESEL_SEX'],
    ['a document without its number', { dokumentRodzaj: 'paszport', opis: 'x' }, 'OSOBA.DOCUMENT_INCOMPLETE'],
    ['a document without a birth date', { dokumentRodzaj: 'paszport', dokumentNumer: 'AB1' }, 'OSOBA.BIRTH_DATE_REQUIRED'],
    ['a misspelt identity card', { dokumentRodzaj: 'dowod-osobisty', dokumentNumer: 'ABA300001', dataUrodzenia: day('1990-01-02') }, 'OSOBA.IDENTITY_CARD_CHECKSUM'],
    ['a birth tomorrow', { opis: 'x', dataUrodzenia: day('2026-03-11') }, 'OSOBA.BIRTH_DATE_FUTURE'],
    ['a death before birth', { pesel: '12310500220', dataZgonu: day('2012-11-04') }, 'OSOBA.DEATH_DATE'],
    ['a first name in a script that letters lack', { opis: 'x', imie: 'محمد' }, 'OSOBA.NAME_UNPRINTABLE'],
    ['an earlier name in a script that letters lack', { opis: 'x', nazwiskoRodowe: '王' }, 'OSOBA.NAME_UNPRINTABLE'],
    ['a death tomorrow', { pesel: '12310500220', dataZgonu: day('2026-03-11') }, 'OSOBA.DEATH_DATE'],
  ])('refuses %s', (_, fields, code) => {
    expect(() => completeIdentity(draft(fields), TODAY)).toThrow(expect.objectContaining({ code }));
  });
});
