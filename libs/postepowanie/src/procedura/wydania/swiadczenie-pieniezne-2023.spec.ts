import { plainDate } from '@ostoja/kernel';
import { deriveTerminy } from '../../termin/termin.policy.js';
import { PrzyczynaCzynnosci } from '../dane-czynnosci.js';
import { assertPrzejscie, type Akta } from '../procedura.policy.js';
import { swiadczeniePieniezne2023 as procedura } from './swiadczenie-pieniezne-2023.js';

const akta = (stan: string): Akta => ({
  stan, stanPrzedZawieszeniem: 'wszczete', wszczete: plainDate('2025-03-03'), zdarzenia: ['wszczecie', 'zatwierdzenie-planu'].map((rodzaj) => ({ id: rodzaj, rodzaj, dzien: plainDate('2025-03-03') })), terminy: [],
});

/** Every pair that the law allows; what is not here must be refused. */
const LEGAL: Readonly<Record<string, readonly string[]>> = {
  'uznanie-za-skomplikowana': ['wszczete', 'wywiad-zlecony', 'wywiad-gotowy', 'plan-gotowy', 'projekt'],
  'nowy-termin': ['wszczete', 'wywiad-zlecony', 'wywiad-gotowy', 'plan-gotowy', 'projekt', 'do-podpisu'],
  'zlecenie-wywiadu': ['wszczete'],
  'podpis-wywiadu': ['wywiad-zlecony'],
  'odmowa-wywiadu': ['wywiad-zlecony'],
  plan: ['wywiad-gotowy'],
  'zatwierdzenie-planu': ['plan-gotowy'],
  zawieszenie: ['wszczete', 'wywiad-zlecony', 'wywiad-gotowy', 'plan-gotowy', 'projekt'],
  podjecie: ['zawieszone'],
  projekt: ['plan-gotowy'],
  zatwierdzenie: ['projekt'],
  zwrot: ['do-podpisu'],
  wydanie: ['do-podpisu'],
  doreczenie: ['wydana'],
  umorzenie: ['wszczete', 'wywiad-zlecony', 'wywiad-gotowy', 'plan-gotowy', 'projekt', 'do-podpisu', 'zawieszone'],
  'zrzeczenie-odwolania': ['doreczona'],
  ostatecznosc: ['doreczona'],
  'ostatecznosc-bez-uzasadnienia': ['doreczona'],
  'zrzeczenie-wykonywanej': ['realizacja'],
  'ostatecznosc-wykonywanej': ['realizacja'],
  realizacja: ['doreczona', 'ostateczna'],
  odwolanie: ['doreczona', 'realizacja'],
  autokorekta: ['odwolanie'],
  'przekazanie-do-sko': ['odwolanie'],
  utrzymanie: ['w-sko'],
  uchylenie: ['w-sko'],
  wstrzymanie: ['realizacja'],
  'wznowienie-wyplaty': ['wstrzymana'],
  zakonczenie: ['realizacja', 'wstrzymana', 'ostateczna'],
};
const acts = procedura.przejscia.filter(({ kod }) => !kod.startsWith('wszczecie'));
const pairs = acts.flatMap((act) => Object.keys(procedura.stany).map((stan) => ({ act, kod: act.kod, stan, legal: LEGAL[act.kod]?.includes(stan) ?? false })));

describe('the first edition of the procedure of a cash benefit', () => {
  it.each(pairs)('$kod in $stan: allowed $legal', ({ act, stan, legal }) => {
    const check = () => assertPrzejscie(procedura, act, akta(stan), plainDate('2025-03-10'), plainDate('2025-03-20'));
    if (legal) expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.TRANSITION_ILLEGAL', status: 409, provision: act.przepis }));
  });

  it('lets people withhold a payment and pay it again, with the term of the inquiry between', () => {
    const [hold, release] = ['wstrzymanie', 'wznowienie-wyplaty'].map((kod) => acts.find((act) => act.kod === kod));
    for (const act of [hold, release]) expect(act).toMatchObject({ reczna: true, dane: PrzyczynaCzynnosci });
    const events = (...kinds: string[]) => kinds.map((rodzaj, i) => ({ id: String(i), rodzaj, dzien: plainDate('2026-11-02'), dane: {} }));
    const running = (...kinds: string[]) => deriveTerminy(procedura, events('wszczecie', 'wydanie', ...kinds)).filter(({ stan }) => stan === 'biegnie').map(({ rodzaj }) => rodzaj);
    expect([running(), running('wstrzymanie'), running('wstrzymanie', 'wznowienie-wyplaty')].map((terms) => terms.includes('wyjasnienie-wstrzymania'))).toEqual([false, true, false]);
  });

  it('knows every act of the list and no other', () => {
    expect(acts.map(({ kod }) => kod).sort()).toEqual(Object.keys(LEGAL).sort());
  });
});
