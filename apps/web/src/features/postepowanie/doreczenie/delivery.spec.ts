import { toBody, toValues, toWayValues } from './delivery.js';

const typed = (overrides: object) => ({ ...toValues(null, '2026-03-10'), ...overrides });

describe('toBody', () => {
  it('sends only what the way knows', () => {
    const both = { awizo_pierwsze: '2026-03-11', wplynelo: '2026-03-12', odebrano: '2026-03-13', numer_przesylki: '' };
    expect(toBody(typed({ ...both, sposob: 'poczta' }))).toEqual({ wyslano: '2026-03-10', awizo_pierwsze: '2026-03-11', odebrano: '2026-03-13', dawny_adres: false });
    expect(toBody(typed({ ...both, sposob: 'e-doreczenia' }))).toEqual({ wyslano: '2026-03-10', wplynelo: '2026-03-12', odebrano: '2026-03-13' });
    expect(toBody(typed({ ...both, sposob: 'osobiscie' }))).toEqual({ wyslano: '2026-03-10', odebrano: '2026-03-13' });
  });

  it('sends the notice only for a neighbour or a caretaker, and the absence only for a former address', () => {
    const carried = { sposob: 'poczta', odebrano: '2026-03-13', zawiadomiono: '2026-03-13', nieobecnosc: '2026-03-12' };
    expect(toBody(typed({ ...carried, odebral_zastepca: 'sasiad' }))).toMatchObject({ odebral_zastepca: 'sasiad', zawiadomiono: '2026-03-13' });
    expect(toBody(typed({ ...carried, odebral_zastepca: 'domownik' }))).not.toHaveProperty('zawiadomiono');
    expect(toBody(typed(carried))).not.toHaveProperty('nieobecnosc');
    expect(toBody(typed({ ...carried, dawny_adres: true }))).toHaveProperty('nieobecnosc', '2026-03-12');
  });
});

describe('toWayValues', () => {
  it('takes only what is handed over as received at once', () => {
    expect(toValues(null, '2026-03-10')).toMatchObject({ sposob: 'osobiscie', odebrano: '2026-03-10' });
    expect(toWayValues('poczta', null, '2026-03-10')).toEqual({ sposob: 'poczta', odebrano: '' });
    expect(toWayValues('osobiscie', null, '2026-03-10')).toEqual({ sposob: 'osobiscie', odebrano: '2026-03-10' });
  });
});
