import { plainDate } from '@ostoja/kernel';
import { WZORY } from './formularz/wzory.js';
import { assertKompletny, type Podpis, type WywiadDoPodpisu } from './wywiad.policy.js';
import { WywiadTresc } from './wywiad-tresc.dto.js';

const DZIS = plainDate('2026-03-10');
const FORMULARZ = WZORY.at(-1)!;
const WYWIAD: WywiadDoPodpisu = { cel: 'pomoc', rodzaj: 'pelny', okresowa: false, dataWizyty: DZIS };
const PODPIS: Podpis = { pouczenie109: true, formaPouczenia: 'ustnie', podpisOsoby: true, brakPodpisuPowod: null };

function whole(): WywiadTresc {
  return Object.assign(new WywiadTresc(), {
    czesci: { rodzina: [{ osoba_id: 'o', rola: 'osoba-glowna' }], potrzeby: [{ cel: 'opal', kwota: '1.00' }], wnioski: 'Pomoc jest uzasadniona.' },
    przebieg: { miejsce: 'zamieszkania', legitymacja: true },
    plan: { propozycje: [{ sprawa_id: 's1', propozycja: 'przyznac', uzasadnienie: 'Bo tak.' }] },
  });
}
function check({ tresc = whole(), podpis = PODPIS, wywiad = WYWIAD, sprawy = ['s1'] }) {
  return () => assertKompletny(FORMULARZ, wywiad, tresc, sprawy, podpis, DZIS);
}

describe('a whole interview', () => {
  it('may be signed', () => {
    expect(check({})).not.toThrow();
    expect(check({ podpis: { ...PODPIS, podpisOsoby: false, brakPodpisuPowod: 'stan zdrowia' } })).not.toThrow();
  });

  it.each([
    ['the day of the visit', { wywiad: { ...WYWIAD, dataWizyty: null } }, 'data_wizyty'],
    ['a visit that has been', { wywiad: { ...WYWIAD, dataWizyty: plainDate('2026-03-11') } }, 'data_wizyty'],
    ['the family', { tresc: Object.assign(whole(), { czesci: { ...whole().czesci, rodzina: [] } }) }, 'czesci.rodzina'],
    ['conclusions', { tresc: Object.assign(whole(), { czesci: { ...whole().czesci, wnioski: '' } }) }, 'czesci.wnioski'],
    ['needs or expectations', { tresc: Object.assign(whole(), { czesci: { ...whole().czesci, potrzeby: [] } }) }, 'czesci.potrzeby'],
    ['a card shown before a full interview', { tresc: Object.assign(whole(), { przebieg: { miejsce: 'zamieszkania' } }) }, 'przebieg.legitymacja'],
    ['the guardian of an incapacitated person', { tresc: Object.assign(whole(), { przebieg: { ...whole().przebieg, zdolnosc: 'ubezwlasnowolniona', opiekun: { rola: 'opiekun-faktyczny', kto: 'x' } } }) }, 'przebieg.opiekun'],
    ['the carer of a dependent person', { tresc: Object.assign(whole(), { przebieg: { ...whole().przebieg, zdolnosc: 'niesamodzielna' } }) }, 'przebieg.opiekun'],
    ['the signature under the note that the party saw the material', { tresc: Object.assign(whole(), { oswiadczenie: { zapoznala_sie: true } }), podpis: { ...PODPIS, podpisOsoby: false, brakPodpisuPowod: 'x' } }, 'oswiadczenie.zapoznala_sie'],
    ['a proposal in every case', { sprawy: ['s1', 's2'] }, 'plan.propozycje'],
    ['the instruction on art. 109', { podpis: { ...PODPIS, pouczenie109: false } }, 'pouczenie_art_109'],
    ['a reason for a missing signature', { podpis: { ...PODPIS, podpisOsoby: false } }, 'brak_podpisu_powod'],
  ])('lacks %s', (_, fields, field) => {
    expect(check(fields)).toThrow(expect.objectContaining({ code: 'POMOC_SPOLECZNA.WYWIAD_INCOMPLETE', status: 422, field, provision: expect.stringMatching(/art\.|§/) }));
  });

  it('of an update shows the card on demand only (§ 13), and a periodic one proposes nothing', () => {
    expect(check({ wywiad: { ...WYWIAD, rodzaj: 'aktualizacja' }, tresc: Object.assign(whole(), { przebieg: { miejsce: 'zamieszkania' } }) })).not.toThrow();
    expect(check({ wywiad: { ...WYWIAD, rodzaj: 'aktualizacja', okresowa: true }, tresc: Object.assign(whole(), { plan: {} }) })).not.toThrow();
  });

  it('under another act asks for its own part and no plan', () => {
    const wywiad: WywiadDoPodpisu = { ...WYWIAD, cel: 'swiadczenia-rodzinne' };
    const tresc = Object.assign(whole(), { czesci: {}, plan: {} });
    expect(check({ wywiad, tresc, sprawy: [] })).toThrow(expect.objectContaining({ field: 'pola.viii.sprawuje_opieke' }));
    expect(check({ wywiad, tresc: Object.assign(tresc, { pola: { viii: { sprawuje_opieke: false } } }), sprawy: [] })).toThrow(expect.objectContaining({ field: 'pola.viii.sposob_opieki' }));
    expect(check({ wywiad, tresc: Object.assign(tresc, { pola: { viii: { sprawuje_opieke: false, sposob_opieki: 'Nie mieszkają razem.' } } }), sprawy: [] })).not.toThrow();
  });
});
