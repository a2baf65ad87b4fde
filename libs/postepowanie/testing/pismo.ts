import { printDay, printText, Zastrzezone } from '@ostoja/documents';
import { plainDate } from '@ostoja/kernel';
import type { OtoczeniePisma } from '@ostoja/postepowanie';
import { getWlasciwosc } from '../src/decyzja/pismo/wlasciwosc.js';
import type { PodpisPisma } from '../src/pismo/sklad/pismo-letter.js';
import type { RamaPisma } from '../src/pismo/sklad/pismo-otoczenie.service.js';

const text = (value: string) => printText(value, 'test');

/** What stands around a letter in a case of nobody in particular, with an address that no letter may show. */
export function anOtoczenie(overrides: Partial<OtoczeniePisma> = {}): OtoczeniePisma {
  return {
    organ: text('Prezydent Miasta Krakowa'), osrodek: text('Miejski Ośrodek Pomocy Społecznej w Krakowie'), adresOsrodka: text('ul. Przykładowa 1, 30-001 Kraków'),
    komorka: text('Filia nr 1'), adresKomorki: text('ul. Przykładowa 2, 30-001 Kraków'), znak: text('F1.5120.1.2025'), strona: text('Janina Przykładowa'), swiadczenie: text('zasiłek próbny'),
    wSprawie: text('w sprawie z wniosku z dnia 3 marca 2025 r. o świadczenie: zasiłek próbny'), dataWniosku: printDay(plainDate('2025-03-03')), terminZalatwienia: printDay(plainDate('2025-04-03')),
    dataDecyzji: null, kolegium: text('Samorządowego Kolegium Odwoławczego w Krakowie'), sad: text('Wojewódzkiego Sądu Administracyjnego w Krakowie'), pracownik: text('Jan Wzorcowy'),
    pesel: new Zastrzezone(text('00000000000')), dataUrodzenia: new Zastrzezone(null), adresStrony: new Zastrzezone(text('ul. Ukryta 9')),
    ...overrides,
  };
}

/** The same with the frame of the letter. */
export function aRama(otoczenie: OtoczeniePisma = anOtoczenie()): RamaPisma {
  const { osrodek, adresOsrodka, komorka, adresKomorki, organ, znak, pracownik } = otoczenie;
  return {
    otoczenie, dalsi: [], wlasciwosc: getWlasciwosc('1261011'), dataWniosku: plainDate('2025-03-03'), strona: { nazwa: 'Janina Przykładowa', adres: ['ul. Zmyślona 2', '30-002 Kraków'] },
    row: { osrodek, osrodek_adres: adresOsrodka, komorka, komorka_adres: adresKomorki, organ, znak, teryt: '1261011', swiadczenie_kod: 'zasilek-probny', adres: null, termin: null, data_decyzji: null, pracownik },
  };
}

/** A signature in the name of the authority. */
export function aPodpisPisma(): PodpisPisma {
  return { data: plainDate('2025-03-10'), nazwa: 'Jan Wzorcowy', stanowisko: 'Kierownik Filii', upowaznienie: { numer: '12/2025', wImieniu: 'Prezydenta Miasta Krakowa' } };
}
