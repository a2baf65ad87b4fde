import { addDays } from '@ostoja/kernel';
import type { StoryOfCity, StoryParts } from './parts.js';

/** What the social worker of Filia 1 finds in the morning: an urgent visit to announce by telephone, and others that are nearly due. */
export function makeMorning({ today, base, person }: StoryParts): StoryOfCity[] {
  const waits = (osoba: object, cel: string, more: Partial<StoryOfCity['story']>): StoryOfCity => ({
    stage: 'wywiad-zlecony', story: { ...base, osoba, zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '450.00', cel }], czesci: {}, ...more },
  });
  return [
    waits(person('Genowefa', 'Poranna', '1954-02-05', 'K'), 'zakup opału', { data_wplywu: today, pilny: true, telefon: '+48 600 000 001' }),
    waits(person('Stefan', 'Terminowy', '1975-09-21', 'M'), 'odzież zimowa', { data_wplywu: addDays(today, -16), telefon: '+48 600 000 002' }),
    waits(person('Lidia', 'Oczekująca', '1982-07-13', 'K'), 'leki', { data_wplywu: addDays(today, -15) }),
    waits(person('Roman', 'Kolejny', '1990-11-30', 'M'), 'żywność', { data_wplywu: addDays(today, -13) }),
  ];
}
