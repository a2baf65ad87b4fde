import { plainDate } from '@ostoja/kernel';
import { wynikToJson, type ParameterDefinition } from '@ostoja/law';
import { readFacts } from '@ostoja/law/testing';
import { pomocSpoleczna } from '../prawo.registry.js';
import { buildSnapshot } from '../swiadczenie.registry.js';

/** What councils decide is loaded as dated data; the rules must follow it. */
function resolution(id: string, unit: string, value: string): ParameterDefinition {
  return { id: `pomoc_spoleczna.${id}`, name_pl: 'z uchwały', name_en: 'by resolution', unit, values: [{ from: '2026-01-01', to: null, value, legal_basis: 'uchwała rady', sources: ['uchwała'], confidence: 'confirmed' }] };
}

function amount(kod: string, fakty: Record<string, unknown>, ...loaded: ParameterDefinition[]) {
  const swiadczenie = pomocSpoleczna.swiadczenia.find((one) => one.kod === kod)!;
  return wynikToJson(swiadczenie.calculate(buildSnapshot(loaded), plainDate('2026-03-02'), readFacts(swiadczenie, fakty)));
}

describe('resolutions of the council', () => {
  const RAISED = resolution('kryterium_podwyzszone.osoba_samotnie_gospodarujaca', 'PLN/month', '1515');
  const bilet = { zestawienie: { liczba_osob: 1, dochod: '1515.00' }, powody: ['bezdomnosc'], cena: '89.00' };

  it('a raised criterion opens a ticket on credit', () => {
    expect(amount('bilet-kredytowany', bilet).spelnia_warunki).toBe(false);
    expect(amount('bilet-kredytowany', bilet, RAISED).spelnia_warunki).toBe(true);
  });

  it('a raised criterion is not for help at the place of stay (art. 101 ust. 5 ups)', () => {
    expect(amount('bilet-kredytowany', { ...bilet, w_gminie_pobytu: true }, RAISED).spelnia_warunki).toBe(false);
    expect(amount('bilet-kredytowany', { ...bilet, w_gminie_pobytu: false }, RAISED).spelnia_warunki).toBe(true);
  });

  it('the highest help for economic independence', () => {
    const fakty = { zestawienie: { liczba_osob: 1, dochod: '0' }, powody: ['bezrobocie'], forma: 'pozyczka', potrzebna_kwota: '6000.00', pomoc_z_innego_zrodla: false };
    const maksymalny = resolution('ekonomiczne_usamodzielnienie.maksymalny.pozyczka', 'PLN', '4000');
    expect(amount('ekonomiczne-usamodzielnienie', fakty, maksymalny).kwota_max).toBe('4000.00');
    expect(amount('ekonomiczne-usamodzielnienie', { ...fakty, potrzebna_kwota: '3000.00' }, maksymalny).kwota_max).toBe('3000.00');
    expect(amount('ekonomiczne-usamodzielnienie', { ...fakty, forma: 'zasilek' }, maksymalny).kwota_max).toBe('6000.00');
  });

  it('a table of fees for care services with fewer bands', () => {
    const fakty = { zestawienie: { liczba_osob: 1, dochod: '1500.00' }, godziny: 10, koszt_godziny: '40.00' };
    const tabela = [
      resolution('uslugi_opiekuncze.uchwala', 'code', 'xx_1_2026'),
      resolution('uslugi_opiekuncze.przedzial.p1.do', 'percent', '120'),
      resolution('uslugi_opiekuncze.przedzial.p2.do', 'percent', '160'),
      resolution('uslugi_opiekuncze.przedzial.p2.samotnie_gospodarujaca', 'percent', '12'),
    ];
    const wynik = amount('oplata-za-uslugi-opiekuncze', fakty, ...tabela);
    expect([wynik.kwota, wynik.ostrzezenia]).toEqual(['48.00', []]);
  });

  it('a share to pay back for meals', () => {
    const fakty = { zestawienie: { liczba_osob: 1, dochod: '2300.00' }, korzysta: 'inna_osoba', koszt: '100.00' };
    const uchwala = [resolution('posilek.uchwala.inna_osoba.czesciowo', 'percent', '250'), resolution('posilek.uchwala.inna_osoba.zwrot', 'percent', '40')];
    expect(amount('oplata-za-posilek', fakty).kwota).toBe('100.00');
    expect(amount('oplata-za-posilek', fakty, ...uchwala).kwota).toBe('40.00');
  });

  it.each([['lacznie', '2000.00', '1000,00'], ['na_osobe', '1000.00', '2000,00']])('the reading of art. 61 ust. 2 pkt 2 lit. b: %s', (sposob, granica, druga) => {
    const platnik = { klucz: 'A', grupa: 'zstepny', liczba_osob: 2, dochod: '6938.00', umowa: 'umowa' };
    const wynik = amount('oplata-za-dps', { koszt: '7500.00', dochod_mieszkanca: '2000.00', platnicy: [platnik] }, resolution('dps.rodzina.sposob_liczenia', 'code', sposob));
    expect(wynik.kwoty.find(({ kod }) => kod === 'platnik_A')!.kwota).toBe(granica);
    expect(wynik.ostrzezenia[0]!.opis.replaceAll(/\s/g, '')).toContain(`wyniosłaby${druga}`);
  });

  it('spouse beside descendants instead of before them', () => {
    const platnicy = [{ klucz: 'A', grupa: 'malzonek', liczba_osob: 1, dochod: '4030.00', umowa: 'umowa' }, { klucz: 'B', grupa: 'zstepny', liczba_osob: 1, dochod: '4030.00', umowa: 'umowa' }];
    const shares = (...loaded: ParameterDefinition[]) => amount('oplata-za-dps', { koszt: '2400.00', dochod_mieszkanca: '2000.00', platnicy }, ...loaded).kwoty.map(({ kwota }) => kwota);
    expect(shares()).toEqual(['1400.00', '1000.00', '0.00', '0.00']);
    expect(shares(resolution('dps.kolejnosc_malzonka', 'code', 'razem_ze_zstepnymi'))).toEqual(['1400.00', '500.00', '500.00', '0.00']);
  });
});
