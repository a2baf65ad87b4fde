import { draftKindsOf } from './draft-kinds.js';

const act = (kod: string, brak: string | null = null) => ({ kod, nazwa: kod, przepis: '', samodzielna: false, droga: true, brak, schemat: null });
const proceeding = (stan: string, rodzaj: string, ...czynnosci: ReturnType<typeof act>[]) => ({ id: 'p', stan, rodzaj, czynnosci });

describe('kinds of drafts', () => {
  it('are those that the procedure allows now', () => {
    expect(draftKindsOf(proceeding('wywiad-zlecony', 'pierwsze', act('projekt-umorzenia')), [])).toEqual(['umorzenie']);
    expect(draftKindsOf(proceeding('plan-gotowy', 'pierwsze', act('projekt'), act('projekt-umorzenia')), [])).toEqual(['obliczenie', 'odmowa', 'czesc', 'umorzenie']);
    expect(draftKindsOf(proceeding('plan-gotowy', 'pierwsze', act('projekt', 'strona nie była wysłuchana')), [])).toEqual([]);
    expect(draftKindsOf(proceeding('wszczete', 'wygaszenie', act('projekt')), [])).toEqual(['wygasniecie']);
    expect(draftKindsOf(proceeding('wszczete', 'wznowienie', act('projekt')), [])).toEqual(['obliczenie', 'odmowa', 'odmowa-uchylenia', 'stwierdzenie-naruszenia']);
  });

  it('come back when the draft was withdrawn, not while one is in hand', () => {
    const file = proceeding('projekt', 'pierwsze', act('projekt-umorzenia'));
    expect(draftKindsOf(file, [{ postepowanie_id: 'p', stan: 'wycofana' }])).toEqual(['obliczenie', 'odmowa', 'czesc', 'umorzenie']);
    expect(draftKindsOf(file, [{ postepowanie_id: 'p', stan: 'do-podpisu' }])).toEqual([]);
  });
});
