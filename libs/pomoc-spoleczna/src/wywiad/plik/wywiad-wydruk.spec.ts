import type { Letter } from '@ostoja/documents';
import { plainDate } from '@ostoja/kernel';
import type { WywiadSprawa } from '../wywiad-sprawa.entity.js';
import { WywiadTresc } from '../wywiad-tresc.dto.js';
import type { WpisWywiadu } from '../wpis/wpis.policy.js';
import type { Wywiad } from '../wywiad.entity.js';
import { WZORY } from '../formularz/wzory.js';
import { type OdbiorcaWydruku, toLetter } from './wywiad-wydruk.js';

const NADAWCA = { nazwa: 'Ośrodek', komorka: 'Filia 1', adres: 'adres próbny' };

function print(wywiad: Partial<Wywiad>, tresc: Partial<WywiadTresc>, wpisy: WpisWywiadu[] = [], dla: OdbiorcaWydruku = 'osoba'): Letter {
  const opened = {
    wywiad: { osobaId: 'o', rodzaj: 'pelny', cel: 'pomoc', stan: 'szkic', sygnatura: null, dataWizyty: null, ...wywiad } as Wywiad,
    tresc: Object.assign(new WywiadTresc(), tresc),
    sprawy: [{ sprawaId: 's1' }, { sprawaId: 's2' }] as WywiadSprawa[],
    wpisy,
  };
  return toLetter(WZORY.at(-1)!, opened, NADAWCA, (id) => `Osoba ${id}`, (id) => `znak ${id}`, dla);
}
const headings = (letter: Letter) => letter.sekcje.map(({ naglowek }) => naglowek);

describe('the interview as a letter', () => {
  it('shows the filled parts in the order of the questionnaire and leaves out the rest', () => {
    const letter = print({ dataWizyty: plainDate('2026-03-10') }, { czesci: { wnioski: 'Ocena.', mieszkanie: 'Dwa pokoje.\nPiec.', powody: [{ powod: 'choroba', osoba_id: 'x' }] }, notatka: 'Rozmowa.' });
    expect(headings(letter)).toEqual([null, 'I C. Warunki bytowe', 'I G. Powody trudnej sytuacji życiowej', 'I I. Diagnoza i wnioski pracownika socjalnego', 'Notatka z rozmowy', 'Plan pomocy', 'Oświadczenie i pouczenie']);
    expect(letter).toMatchObject({ data: '10 marca 2026 r.', znak: 'znak s1, znak s2', adresat: ['Osoba o'], projekt: true });
    expect(letter.sekcje[1]!.bloki).toHaveLength(2);
    expect(JSON.stringify(letter.sekcje[2])).toContain('choroba – Osoba x');
  });

  it('sets lists as tables with amounts and names', () => {
    const letter = print({ stan: 'podpisany', rodzaj: 'aktualizacja' }, {
      czesci: {
        rodzina: [{ osoba_id: 'a', rola: 'dziecko' }], dochody: [{ osoba_id: 'a', rodzaj: 'dochod', tresc: { kwota: '900.00' }, z_dokumentu: true }],
        orzeczenia: [{ osoba_id: 'a', rodzaj: 'niepelnosprawnosc', tresc: { stopien: 'znaczny' } }], wydatki: [{ rodzaj: 'czynsz', kwota: '820.00' }], potrzeby: [{ cel: 'opal', kwota: '450.00' }],
      },
      plan: { dzialania: 'Praca socjalna.', propozycje: [{ sprawa_id: 's1', propozycja: 'odmowic', uzasadnienie: 'Dochód.' }] },
    });
    expect(letter).toMatchObject({ projekt: false, tytul: expect.stringContaining('AKTUALIZACJA') });
    const text = JSON.stringify(letter);
    for (const part of ['Osoba a', 'kwota 900.00', 'dokument', 'stopien znaczny', '820,00', '450,00', 'odmówić', 'Praca socjalna.']) expect(text).toContain(part);
    expect(letter.sekcje.flatMap(({ bloki }) => bloki.filter(({ rodzaj }) => rodzaj === 'tabela'))).toHaveLength(6);
  });

  it('prints plain fields in words, the course of the visit, the note signed by the party and later corrections', () => {
    const text = JSON.stringify(print({ sygnatura: 'RWŚ/1/2026' }, {
      pola: { i_c: { tytul_prawny: 'najem', wyposazenie: ['woda', 'prad'], zadluzenie: '120.50' }, i_e: { urzad_pracy: false } },
      przebieg: { miejsce: 'szpital', legitymacja: true, opiekun: { rola: 'kurator', kto: 'Anna Kuratorska' }, policja: true },
      oswiadczenie: { zapoznala_sie: true, warunki: [{ warunek: 'niezdolność do pracy', przepis: 'art. 37 ustawy' }] },
    }, [{ id: 'w', rodzaj: 'sprostowanie-urzedu', kto: 'k', chwila: new Date(0), tresc: { pole: 'notatka', bylo: 'a', jest: 'Poprawione.', powod: 'omyłka' } }]));
    for (const part of ['RWŚ/1/2026', 'Tytuł prawny do lokalu: najem', 'woda bieżąca, prąd', '120,50', 'Zarejestrowanie w urzędzie pracy: nie', 'szpital', 'legitymację', 'Anna Kuratorska (kurator)', 'Policji', 'niezdolność do pracy (art. 37 ustawy)', 'Poprawione.']) {
      expect(text).toContain(part);
    }
  });

  it('under another act goes out without special categories, and is signed with them', () => {
    const wywiad = { cel: 'swiadczenia-rodzinne' } as const;
    const tresc = { pola: { viii: { sprawuje_opieke: true } }, notatka: 'Choroba dziecka.' };
    expect(JSON.stringify(print(wywiad, tresc))).toContain('Choroba dziecka.');
    const sent = JSON.stringify(print(wywiad, tresc, [], 'zlecajacy'));
    expect(sent).toContain('faktycznie sprawuje opiekę: tak');
    expect(sent).not.toContain('Choroba dziecka.');
    expect(JSON.stringify(print({ cel: 'inny-osrodek' }, tresc, [], 'zlecajacy'))).toContain('Choroba dziecka.');
  });

  it('an empty draft still has the plan to fill, the statement, the instruction and places to sign', () => {
    const text = JSON.stringify(print({}, {}));
    for (const part of ['Do uzupełnienia.', 'art. 109', 'Podpis osoby', 'Pracownik socjalny']) expect(text).toContain(part);
  });
});
