import { plainDate } from '@ostoja/kernel';
import { adresOf, fieldsOf, type NaszeDane, rachunekOf, type WierszPliku } from './dane-osoby.js';

const TODAY = '2026-11-22';
const EMPTY: WierszPliku = {
  pomost_id: 'P-1', komorka: 'filia-1', imie: 'Ewa', nazwisko: 'Żak', pesel: null, data_urodzenia: null, plec: null, dokument_rodzaj: null, dokument_numer: null,
  ulica: null, nr_domu: null, nr_lokalu: null, kod_pocztowy: null, miejscowosc: null, adres_od: null, rachunek: null, rachunek_posiadacz: null, rachunek_od: null,
};
const OURS = {
  osoba: { imie: 'ewa', nazwisko: 'ZAK', pesel: '44051401359', dataUrodzenia: plainDate('1944-05-14'), plec: 'M' },
  adres: { ulica: 'ul. Próbna', nrDomu: '7', nrLokalu: '2', kodPocztowy: '30-001', miejscowosc: 'Kraków' }, rachunek: null,
} as unknown as NaszeDane;
const differing = (fields: Partial<WierszPliku>) => fieldsOf({ ...EMPTY, ...fields }, OURS, TODAY).filter(({ wPliku, uNas }) => wPliku !== null && wPliku !== uNas);

describe('a person of the file beside ours', () => {
  it.each([
    ['another spelling', {}, []], ['the same dwelling', { ulica: 'UL. PRÓBNA', nr_domu: '7', nr_lokalu: '2', kod_pocztowy: '30-001', miejscowosc: 'krakow' }, []],
    ['another name', { nazwisko: 'Inna' }, ['nazwisko']], ['another dwelling', { miejscowosc: 'Kraków' }, ['adres']], ['an account that we lack', { rachunek: '61109010140000071219812874' }, ['rachunek']],
  ])('%s', (_, fields, pola) => expect(differing(fields).map(({ pole }) => pole)).toEqual(pola));

  it('with another PESEL takes birth date and sex from it', () => {
    expect(differing({ pesel: '02070803628' })).toEqual([{ pole: 'pesel', wPliku: '02070803628', uNas: '44051401359', dane: { pesel: '02070803628', data_urodzenia: null, plec: null } }]);
  });

  it('has a whole address and account or none, from no later than today', () => {
    expect([adresOf(EMPTY, TODAY), rachunekOf(EMPTY, TODAY)]).toEqual([null, null]);
    expect(adresOf({ ...EMPTY, miejscowosc: 'Kraków' }, TODAY)).toMatchObject({ miejscowosc: 'Kraków', od: TODAY });
    expect(() => adresOf({ ...EMPTY, ulica: 'ul. Próbna' }, TODAY)).toThrow(expect.objectContaining({ field: 'miejscowosc' }));
    expect(() => rachunekOf({ ...EMPTY, rachunek_od: TODAY }, TODAY)).toThrow(expect.objectContaining({ field: 'rachunek' }));
    expect(() => rachunekOf({ ...EMPTY, rachunek: '61109010140000071219812874', rachunek_od: '2026-11-23' }, TODAY)).toThrow(expect.objectContaining({ field: 'rachunek_od' }));
  });
});
