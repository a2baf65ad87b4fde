import { plainToInstance } from 'class-transformer';
import { Sytuacja } from '@ostoja/facts';
import { plainDate } from '@ostoja/kernel';
import { readFacts } from '@ostoja/law/testing';
import { buildSnapshot } from '../swiadczenie.registry.js';
import { rozpoznaniePomocySpolecznej } from './pomoc-spoleczna.rozpoznanie.js';

const DZIEN = plainDate('2026-03-02');
const JA = { kim: 'ja', data_urodzenia: '1980-04-12', plec: 'K', dochod: '850.00', stopien: 'umiarkowany' };
const FULL = {
  osoby: [JA], powody: ['niepelnosprawnosc', 'bezdomnosc', 'zdarzenie_losowe'], pobyt: 'uchodzca', ochrona_od: '2026-02-10', praca: { status: 'niezarejestrowany' },
  potrzeby: [{ cel: 'zywnosc', kwota: '300.00' }, { cel: 'pogrzeb', kwota: '5000.00' }], opieka: { rodzaje: ['uslugi', 'uslugi_specjalistyczne'] },
};

/** The answers of the screening by benefit: the amount or bound, what is missing, or nothing when the benefit is left out. */
function screen(sytuacja: object): Record<string, unknown> {
  const s = plainToInstance(Sytuacja, sytuacja);
  return Object.fromEntries(rozpoznaniePomocySpolecznej.filter((entry) => entry.dotyczy(s)).map((entry) => {
    const { swiadczenie } = entry;
    const answer = entry.fakty(s, DZIEN);
    if (!('fakty' in answer)) return [swiadczenie.kod, answer];
    const wynik = swiadczenie.calculate(buildSnapshot(), DZIEN, readFacts(swiadczenie, JSON.parse(JSON.stringify(answer.fakty))));
    return [swiadczenie.kod, wynik.spelnia_warunki ? (wynik.kwota ?? wynik.kwota_max)?.toString() : wynik.przyczyny.map(({ kod }) => kod)];
  }));
}

describe('screening of social assistance', () => {
  it('answers for everything that a household may get', () => {
    expect(screen(FULL)).toEqual({
      'zasilek-staly': '463.00', // 1313 - 850
      'zasilek-okresowy': '160.00', // 1010 - 850
      'zasilek-celowy': '5300.00',
      'specjalny-zasilek-celowy': ['DOCHOD_NIE_PRZEKRACZA_KRYTERIUM'],
      'zasilek-celowy-na-zywnosc': '300.00',
      'zasilek-celowy-zdarzenie-losowe': '5300.00',
      'zasilek-celowy-pogrzeb': '5000.00',
      'bilet-kredytowany': '100.00',
      'oplata-za-schronisko': '255.00', // 30% of 850
      'ekonomiczne-usamodzielnienie': '5000.00',
      'swiadczenie-integracyjne-cudzoziemca': '1376.00',
      'oplata-za-uslugi-opiekuncze': '0.00',
      'oplata-za-specjalistyczne-uslugi-opiekuncze': '0.00',
    });
  });

  it('asks for what it needs and leaves out what is not at stake', () => {
    expect(screen({ osoby: [{ kim: 'ja', data_urodzenia: '1980-04-12' }] })).toEqual({
      'zasilek-staly': { brak: ['osoby[].dochod', 'osoby[].stopien', 'osoby[].plec'] }, 'zasilek-okresowy': { brak: ['osoby[].dochod', 'powody'] },
    });
    expect(screen({ osoby: [{ ...JA, dochod: undefined }], powody: ['choroba'], potrzeby: [{ cel: 'opal' }] })).toMatchObject({
      'zasilek-staly': { brak: ['osoby[].dochod'] }, 'zasilek-celowy': { brak: ['osoby[].dochod', 'potrzeby[].kwota'] },
    });
    expect(screen({ osoby: [{ ...JA, stopien: undefined }], powody: ['niepelnosprawnosc', 'zdarzenie_losowe'], pobyt: 'uchodzca' })).toMatchObject({
      'zasilek-staly': { brak: ['osoby[].stopien'] }, 'zasilek-celowy-zdarzenie-losowe': { brak: ['potrzeby'] }, 'swiadczenie-integracyjne-cudzoziemca': { brak: ['ochrona_od'] },
    });
  });

  it.each(['inne', 'ochrona_czasowa'])('a stay to be looked at (%s) keeps help of the full catalogue possible only', (pobyt) => {
    expect(screen({ ...FULL, pobyt })).toMatchObject({ 'zasilek-staly': { brak: ['pobyt'] }, 'zasilek-okresowy': { brak: ['pobyt'] }, 'specjalny-zasilek-celowy': { brak: ['pobyt'] } });
  });

  it('zasiłek celowy is open to the limited catalogue, but not to a stay of an unknown kind', () => {
    const celowe = ['zasilek-celowy', 'zasilek-celowy-na-zywnosc', 'zasilek-celowy-zdarzenie-losowe', 'zasilek-celowy-pogrzeb'];
    const answers = (pobyt: string) => Object.entries(screen({ ...FULL, pobyt })).filter(([kod]) => celowe.includes(kod)).map(([, answer]) => answer);
    expect(answers('ochrona_czasowa')).toEqual(['5300.00', '300.00', '5300.00', '5000.00']);
    expect(answers('inne')).toEqual(celowe.map(() => ({ brak: ['pobyt'] })));
  });

  it('age alone may give zasiłek stały, and sex decides on the age', () => {
    const bezdomny = { osoby: [{ kim: 'ja', data_urodzenia: '1958-01-01', plec: 'M', dochod: '0.00', stopien: 'brak' }], powody: ['bezdomnosc'] };
    expect(screen(bezdomny)).toMatchObject({ 'zasilek-staly': '1229.00', 'oplata-za-schronisko': '0.00' });
    expect(screen({ ...bezdomny, osoby: [{ ...bezdomny.osoby[0], plec: undefined }] })).toMatchObject({ 'zasilek-staly': { brak: ['osoby[].plec'] } });
    expect(screen({ ...bezdomny, osoby: [{ ...bezdomny.osoby[0], plec: undefined, stopien: 'znaczny' }] })).toMatchObject({ 'zasilek-staly': '1229.00' });
    expect(screen({ ...bezdomny, osoby: [{ ...bezdomny.osoby[0], stopien: undefined }] })).toMatchObject({ 'zasilek-staly': { brak: ['osoby[].stopien'] } });
    expect(screen({ ...bezdomny, praca: { status: 'pracuje' } })).not.toHaveProperty('zasilek-staly');
    expect(screen({ ...bezdomny, praca: { status: 'pracuje' }, osoby: [{ ...bezdomny.osoby[0], stopien: 'lekki' }] })).toHaveProperty('zasilek-staly');
  });

  it('a child in foster care is left out of zasiłek okresowy, not of zasiłek celowy', () => {
    const babcia = { kim: 'ja', data_urodzenia: '1970-01-01', plec: 'K', dochod: '900.00', stopien: 'brak' };
    const wnuk = { kim: 'inna', data_urodzenia: '2015-05-05', dochod: '800.00' };
    const piecza = { forma: 'spokrewniona', dzieci: [{ data_urodzenia: '2015-05-05', od: '2024-01-01' }] };
    const rodzina = { osoby: [babcia, wnuk], powody: ['choroba'], potrzeby: [{ cel: 'opal', kwota: '300.00' }] };
    expect(screen({ ...rodzina, piecza })).toMatchObject({ 'zasilek-okresowy': '110.00', 'zasilek-celowy': ['DOCHOD_PRZEKRACZA_KRYTERIUM'] }); // 1010 - 900; 1700 > 1646
    expect(screen(rodzina)).toMatchObject({ 'zasilek-okresowy': ['DOCHOD_NIE_NIZSZY_OD_KRYTERIUM'] });
    expect(screen({ ...rodzina, osoby: [babcia, { ...wnuk, data_urodzenia: '2015-05-06' }], piecza })).toMatchObject({ 'zasilek-okresowy': ['DOCHOD_NIE_NIZSZY_OD_KRYTERIUM'] });
    expect(screen({ ...rodzina, osoby: [{ ...babcia, data_urodzenia: '2015-05-05' }, wnuk], piecza })).toHaveProperty('zasilek-okresowy', '110.00');
  });

  it('a meal at school asks whether a child learns', () => {
    const dziecko = { kim: 'dziecko', data_urodzenia: '2024-01-01', dochod: '0' };
    expect(screen({ osoby: [JA, dziecko], powody: [] })).toMatchObject({ 'oplata-za-posilek': { brak: ['osoby[].uczy_sie'] } });
    expect(screen({ osoby: [JA, dziecko, { ...dziecko, uczy_sie: true }], powody: [] })).toMatchObject({ 'oplata-za-posilek': '0.00' });
    expect(screen({ osoby: [{ ...JA, uczy_sie: true }, { ...dziecko, uczy_sie: false }], powody: [] })).not.toHaveProperty('oplata-za-posilek');
  });

  it('a lekki degree does not give zasiłek stały, and retirement age does', () => {
    expect(screen({ osoby: [{ ...JA, stopien: 'lekki' }], powody: ['niepelnosprawnosc'] })['zasilek-staly']).toEqual(['BRAK_NIEZDOLNOSCI']);
    expect(screen({ osoby: [{ ...JA, data_urodzenia: '1960-01-01', stopien: 'brak' }], praca: { status: 'emeryt_rencista' } })['zasilek-staly']).toBe('463.00');
  });

  it('counts the whole family, and the meal of a child', () => {
    const osoby = [{ ...JA, stopien: 'brak' }, { kim: 'malzonek', data_urodzenia: '1979-01-01', dochod: '2500.00' }, { kim: 'dziecko', data_urodzenia: '2015-01-01', dochod: '0', uczy_sie: true }];
    expect(screen({ osoby, powody: ['bezrobocie'], praca: { status: 'pracuje' } })).toEqual({ 'zasilek-okresowy': ['DOCHOD_NIE_NIZSZY_OD_KRYTERIUM'], 'oplata-za-posilek': '0.00' });
  });

  it('help for those who grew up in a place of this act', () => {
    const mow = { osoby: [{ kim: 'ja', data_urodzenia: '2006-04-12', dochod: '600.00', stopien: 'brak' }], powody: [], wychowanek: { forma: 'mow_mos', miesiace_pobytu: 30, kontynuuje_nauke: true } };
    const help = { 'pomoc-na-kontynuowanie-nauki-ups': '619.80', 'pomoc-na-usamodzielnienie-ups': ['W_TRAKCIE_NAUKI'], 'pomoc-na-zagospodarowanie-ups': '6198.00' };
    expect(screen(mow)).toMatchObject(help);
    expect(screen({ ...mow, wychowanek: { ...mow.wychowanek, kontynuuje_nauke: false } })).toMatchObject({ 'pomoc-na-kontynuowanie-nauki-ups': ['NIE_KONTYNUUJE_NAUKI'], 'pomoc-na-usamodzielnienie-ups': '4132.00' });
    expect(screen({ ...mow, wychowanek: { ...mow.wychowanek, kontynuuje_nauke: undefined } })).toMatchObject({ 'pomoc-na-usamodzielnienie-ups': { brak: ['wychowanek.kontynuuje_nauke'] } });
    expect(screen({ ...mow, wychowanek: { ...mow.wychowanek, forma: 'niezawodowa' } })).not.toHaveProperty('pomoc-na-usamodzielnienie-ups');
  });

  it('care outside and inside homes', () => {
    const opieka = { osoby: [{ ...JA, dochod: '2000.00' }], powody: [], opieka: { rodzaje: ['uslugi', 'dps', 'wytchnienie', 'osrodek_wsparcia', 'opiekun_bez_pracy'] } };
    expect(screen(opieka)).toMatchObject({
      'oplata-za-uslugi-opiekuncze': '4.50', 'oplata-za-dps': '1400.00', 'oplata-za-wsparcie-krotkoterminowe': '300.00', 'oplata-za-osrodek-wsparcia': undefined, 'skladka-emerytalno-rentowa-opiekuna': ['DOCHOD_PRZEKRACZA_PROG'],
    });
    expect(screen({ ...opieka, osoby: [{ ...JA, data_urodzenia: '1974-01-01' }] })).toMatchObject({ 'skladka-emerytalno-rentowa-opiekuna': '226.49' });
    expect(screen({ ...opieka, osoby: [{ ...JA, plec: undefined }] })).toMatchObject({ 'skladka-emerytalno-rentowa-opiekuna': { brak: ['osoby[].plec'] }, 'oplata-za-osrodek-wsparcia': '0.00' });
  });
});
