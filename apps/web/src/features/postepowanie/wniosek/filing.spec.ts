import { type Filing, filingBody, IN_PERSON } from './filing.js';

const body = (fields: Partial<Filing>) => filingBody({ ...IN_PERSON, ...fields });

describe('who files, in the body of the application', () => {
  it('says nothing of a person who came and signed', () => expect(body({ skladajacy: 'pozostałość' })).toBeUndefined());
  it('sends only the answers that belong to the choices', () => {
    expect(body({ sklada: 'pelnomocnik', skladajacy: 'Adam Wzorcowy', zgoda: 'ustna' })).toEqual({ sklada: 'pelnomocnik', podpis: 'podpisany', skladajacy: 'Adam Wzorcowy' });
    expect(body({ sklada: 'inna-osoba', skladajacy: 'Maria Próbna', zgoda: 'ustna' })).toEqual({ sklada: 'inna-osoba', podpis: 'podpisany', skladajacy: 'Maria Próbna', zgoda: 'ustna' });
    expect(body({ podpis: 'brak', podpis_wzmianka: 'x' })).toEqual({ sklada: 'osoba', podpis: 'brak' });
    expect(body({ podpis: 'za-osobe', podpis_wzmianka: 'Podpisał syn.' })).toEqual({ sklada: 'osoba', podpis: 'za-osobe', podpis_wzmianka: 'Podpisał syn.' });
  });
});
