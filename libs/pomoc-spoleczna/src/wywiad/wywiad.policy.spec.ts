import { plainDate } from '@ostoja/kernel';
import { getFormularzNaDzien } from './formularz.js';
import { assertKompletny, type Podpis } from './wywiad.policy.js';
import { WywiadTresc } from './wywiad-tresc.dto.js';

const DZIS = plainDate('2026-03-10');
const WYWIAD = { formularzWersja: '2021-11-15', dataWizyty: DZIS };
const PODPIS: Podpis = { pouczenie109: true, podpisOsoby: true, brakPodpisuPowod: null };

function whole(): WywiadTresc {
  return Object.assign(new WywiadTresc(), {
    czesci: { rodzina: [{ osoba_id: 'o', rola: 'osoba-glowna' }], wnioski: 'Pomoc jest uzasadniona.' },
    plan: { propozycje: [{ sprawa_id: 's1', propozycja: 'przyznac', uzasadnienie: 'Bo tak.' }] },
  });
}
function check({ tresc = whole(), podpis = PODPIS, wywiad = WYWIAD as { formularzWersja: string; dataWizyty: typeof DZIS | null }, sprawy = ['s1'] }) {
  return () => assertKompletny(wywiad, tresc, sprawy, podpis, DZIS);
}

describe('a whole interview', () => {
  it('may be signed', () => {
    expect(check({})).not.toThrow();
    expect(check({ podpis: { pouczenie109: true, podpisOsoby: false, brakPodpisuPowod: 'stan zdrowia' } })).not.toThrow();
  });

  it.each([
    ['the day of the visit', { wywiad: { ...WYWIAD, dataWizyty: null } }, 'data_wizyty'],
    ['a visit that has been', { wywiad: { ...WYWIAD, dataWizyty: plainDate('2026-03-11') } }, 'data_wizyty'],
    ['the family', { tresc: Object.assign(whole(), { czesci: { wnioski: 'x' } }) }, 'czesci.rodzina'],
    ['conclusions', { tresc: Object.assign(whole(), { czesci: { rodzina: whole().czesci.rodzina, wnioski: '' } }) }, 'czesci.wnioski'],
    ['a proposal in every case', { sprawy: ['s1', 's2'] }, 'plan.propozycje'],
    ['the instruction on art. 109', { podpis: { ...PODPIS, pouczenie109: false } }, 'pouczenie_art_109'],
    ['a reason for a missing signature', { podpis: { ...PODPIS, podpisOsoby: false } }, 'brak_podpisu_powod'],
  ])('lacks %s', (_, fields, field) => {
    expect(check(fields)).toThrow(expect.objectContaining({ code: 'POMOC_SPOLECZNA.WYWIAD_INCOMPLETE', status: 422, field, provision: expect.stringMatching(/art\.|§/) }));
  });

  it('is made on the questionnaire of its day', () => {
    expect(getFormularzNaDzien(plainDate('2026-03-10')).wersja).toBe('2021-11-15');
    expect(getFormularzNaDzien(plainDate('2020-01-01')).wersja).toBe('2021-11-15');
  });
});
