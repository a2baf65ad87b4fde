import { plainDate } from '@ostoja/kernel';
import { anOtoczenie, aPodpisPisma, aRama } from '../../../testing/pismo.js';
import { getCurrentProcedura } from '../../procedura/procedura.registry.js';
import type { OtoczeniePisma, SzablonPisma } from '../otoczenie-pisma.js';
import { buildPismoLetter } from '../sklad/pismo-letter.js';
import { SZABLONY } from './katalog.js';
import { wezwanieBraki } from './wezwania/braki.szablon.js';
import { wezwanieDowody } from './wezwania/dowody.szablon.js';
import { zawiadomienieMaterial } from './zawiadomienia/material.szablon.js';
import { zawiadomienieZwloka } from './zawiadomienia/zwloka.szablon.js';

/** The two letters whose provision asks to name a person beyond doubt. */
const DISCLOSE_PESEL = new Set(['zaswiadczenie', 'wystapienie-o-informacje']);
const otoczenie = anOtoczenie();
const rama = aRama();
const podpis = aPodpisPisma();

/** A value for each field, by its kind. */
function filled(fields: SzablonPisma['dane'], optional: boolean): Record<string, unknown> {
  const entries = Object.entries(fields).filter(([, field]) => field.wymagane || optional);
  return Object.fromEntries(entries.map(([name, field]) => [name, { tekst: `Treść pola ${name}`, dzien: '2025-03-10', liczba: 'min' in field ? field.min : 0, wybor: 'wartosci' in field ? Object.keys(field.wartosci)[0] : '', wybory: 'wartosci' in field ? [Object.keys(field.wartosci)[0]] : [], lista: ['pozycja listy'] }[field.rodzaj]]));
}
const letterOf = (szablon: SzablonPisma, optional: boolean) =>
  buildPismoLetter(szablon, { dane: filled(szablon.dane, optional), wolne: filled(szablon.wolne, optional), adresat: null }, rama, szablon.podpis.kto === 'upowazniony' ? podpis : { ...podpis, upowaznienie: null });

describe('the catalogue of letters', () => {
  it('has each code once', () => {
    expect(new Set(SZABLONY.map(({ kod }) => kod)).size).toBe(SZABLONY.length);
    expect(SZABLONY).toHaveLength(26);
  });

  it.each(SZABLONY.map((szablon) => [szablon.kod, szablon] as const))('%s takes acts that the procedure has', (_, { czynnosc, czynnoscDoreczenia }) => {
    const acts = new Set(getCurrentProcedura('swiadczenie-pieniezne').przejscia.map(({ kod }) => kod));
    for (const kod of [czynnosc, czynnoscDoreczenia]) expect(kod === null || acts.has(kod)).toBe(true);
  });

  it.each(SZABLONY.map((szablon) => [szablon.kod, szablon] as const))('%s is whole with and without its optional parts, and discloses nothing it need not', (_, szablon) => {
    for (const optional of [true, false]) {
      const words = JSON.stringify(letterOf(szablon, optional));
      expect(words).not.toMatch(/uzupełnij|undefined|\[object|\.\./);
      expect(words).not.toContain('ul. Ukryta');
      expect(words.includes('00000000000')).toBe(DISCLOSE_PESEL.has(szablon.kod));
      for (const field of Object.keys(filled(szablon.wolne, optional))) expect(words).toContain(`Treść pola ${field}`);
    }
  });

  it.each(SZABLONY.filter(({ rodzaj }) => rodzaj === 'postanowienie').map((szablon) => [szablon.kod, szablon] as const))('the order %s has every element of KPA 124', (_, szablon) => {
    const letter = letterOf(szablon, true);
    const words = JSON.stringify(letter);
    for (const part of ['Prezydent Miasta Krakowa', '10 marca 2025 r.', 'Janina Przykładowa', 'na podstawie', 'postanawia', 'Rozstrzygnięcie', 'Uzasadnienie faktyczne', 'Uzasadnienie prawne', 'Pouczenie', 'Jan Wzorcowy', 'Kierownik Filii', '12/2025']) expect(words).toContain(part);
    expect(words).toMatch(/w terminie 7 dni|art\. 142 KPA|art\. 111 § 2 KPA/);
  });

  it('a call for formal defects sets the term and the warning of KPA 64 § 2, and tells of data only once', () => {
        const set = (rodo: string) => JSON.stringify(wezwanieBraki.build(otoczenie, { braki: ['brak podpisu'], dni: 7, rodo }, {}));
    expect(set('dolacz')).toContain('7 dni od dnia doręczenia');
    expect(set('dolacz')).toContain('pozostawienie podania bez rozpoznania');
    expect(set('dolacz')).toContain('art. 6 ust. 1 lit. c i e');
    expect(set('ma')).not.toContain('RODO');
  });

  it('a call for evidence asks for nothing that the office knows (KPA 220)', () => {
    const { sprawdz } = wezwanieDowody;
    const check = (dane: object, znane: [string, string][] = []) => () => sprawdz!({ ...dane }, { dzien: plainDate('2025-03-10'), znane: new Map(znane) });
    expect(check({})).toThrow(expect.objectContaining({ code: 'PISMO.NOTHING_ASKED' }));
    expect(check({ dokumenty: ['nauka', 'niepelnosprawnosc'] }, [['niepelnosprawnosc', 'Organ zna ten fakt.']])).toThrow(expect.objectContaining({ code: 'PISMO.FACT_KNOWN', provision: 'art. 220 § 1 KPA', field: 'dane.dokumenty' }));
    expect(check({ dokumenty: ['nauka'] }, [['niepelnosprawnosc', 'Organ zna ten fakt.']])).not.toThrow();
    expect(check({ inne: ['umowa najmu'] })).not.toThrow();
  });

  it('a notice of delay names a later day', () => {
    const { sprawdz } = zawiadomienieZwloka;
    const check = (nowy_termin: string) => () => sprawdz!({ nowy_termin }, { dzien: plainDate('2025-03-10'), znane: new Map() });
    expect(check('2025-03-10')).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.NEW_TERM_PAST' }));
    expect(check('2025-03-11')).not.toThrow();
  });

  it('the list of KPA 79a belongs to cases on request alone', () => {
        const set = (around: Partial<OtoczeniePisma>, niespelnione: string[]) => JSON.stringify(zawiadomienieMaterial.build({ ...otoczenie, ...around }, { dni: 7, niespelnione }, {}));
    expect(set({}, ['dochód nie został udokumentowany'])).toContain('dochód nie został udokumentowany');
    expect(set({}, [])).toContain('nie stwierdził niespełnionych przesłanek');
    expect(set({ dataWniosku: null }, [])).toContain('z urzędu');
  });
});
