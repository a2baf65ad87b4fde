import { plainToInstance } from 'class-transformer';
import { plainDate } from '@ostoja/kernel';
import type { Sytuacja } from '@ostoja/facts';
import { ParameterSnapshot } from '@ostoja/law';
import { wszystkieParametry } from '../parameters/index.js';
import { rozpoznanie } from './zatrudnienie-socjalne.rozpoznanie.js';

const snapshot = new ParameterSnapshot(wszystkieParametry);
const dzien = plainDate('2025-05-31');

describe('rozpoznanie', () => {
  const osoby = [{ kim: 'ja' as const, data_urodzenia: '1980-04-12' }];
  function ask(sytuacja: Sytuacja): Record<string, string | undefined> {
    return Object.fromEntries(rozpoznanie.filter((wpis) => wpis.dotyczy(sytuacja)).map((wpis) => {
      const odpowiedz = wpis.fakty(sytuacja, dzien);
      if (!('fakty' in odpowiedz)) throw new Error('no facts');
      return [wpis.swiadczenie.kod, wpis.swiadczenie.calculatePlain(snapshot, dzien, plainToInstance(wpis.swiadczenie.opis.facts, odpowiedz.fakty)).kwota?.toString()];
    }));
  }

  it.each<[string, Sytuacja, Record<string, string>]>([
    ['nobody', { osoby }, {}],
    ['a working person', { osoby, praca: { status: 'pracuje', cis: false } }, {}],
    ['a participant without benefit', { osoby, praca: { status: 'niezarejestrowany', cis: true } }, { 'swiadczenie-integracyjne': '1994.40' }],
    ['a pensioner in a centre', { osoby, praca: { status: 'emeryt_rencista', cis: true } }, { 'swiadczenie-integracyjne': '0.00' }],
    ['an unemployed person with benefit', { osoby, praca: { status: 'bezrobotny_z_zasilkiem', cis: true }, powody: ['bezrobocie'] }, { 'swiadczenie-integracyjne': '0.00', 'swiadczenie-za-prace-spolecznie-uzyteczne': '0.00' }],
    ['an unemployed person who needs help', { osoby, praca: { status: 'bezrobotny_bez_zasilku' }, powody: ['bezrobocie'] }, { 'swiadczenie-za-prace-spolecznie-uzyteczne': '12.20' }],
    ['an unemployed person without help', { osoby, praca: { status: 'bezrobotny_bez_zasilku' } }, { 'swiadczenie-za-prace-spolecznie-uzyteczne': '0.00' }],
    ['no persons at all', { osoby: [], praca: { status: 'bezrobotny_bez_zasilku' } }, {}],
  ])('answers %s', (_kto, sytuacja, oczekiwane) => expect(ask(sytuacja)).toEqual(oczekiwane));
});
