import type { OsobaSytuacjiFakt, Sytuacja } from '@ostoja/facts';
import { Fraction, plainDate } from '@ostoja/kernel';
import { defineRozpoznanie, defineSwiadczenie, ParameterSnapshot, type PrawoDomeny } from '@ostoja/law';
import { domenaProbna, FaktyDodatkuProbnego, zasilekProbny } from '@ostoja/prawo/testing';
import { screen, type Ocena, type Rozpoznanie } from './screen.js';

const snapshot = new ParameterSnapshot(domenaProbna.parametry);
const ja = (dochod?: string): OsobaSytuacjiFakt => ({ kim: 'ja', data_urodzenia: '1980-04-12', ...(dochod !== undefined && { dochod }) });
const dziecko: OsobaSytuacjiFakt = { kim: 'dziecko', data_urodzenia: '2015-01-01', dochod: '0' };
const run = (osoby: OsobaSytuacjiFakt[], dzien = '2026-03-02', extra: Partial<Sytuacja> = {}, domeny = [domenaProbna]) => screen(domeny, snapshot, { osoby, ...extra }, plainDate(dzien));
const codes = (list: readonly Ocena[]) => list.map(({ swiadczenie }) => swiadczenie.kod);
const kody = (found: Rozpoznanie) => [codes(found.nalezne), codes(found.mozliwe), codes(found.nienalezne)];

describe('screening', () => {
  it('puts amounts of the act before those of discretion, and gives the facts for the calculator', () => {
    const found = run([ja('300'), dziecko]);
    expect(kody(found)).toEqual([['zasilek-probny', 'dodatek-probny'], [], []]);
    expect(found.nalezne[0]).toMatchObject({ etykieta: null, fakty: { dochody: [{ kwota: '300' }, { kwota: '0' }] }, roznica: null });
    expect([found.nalezne[0]!.wynik?.kwota?.toString(), found.nalezne[1]!.wynik?.kwota_max?.toString(), found.nalezne[1]!.etykieta]).toEqual(['700.00', '100.00', 'na dzieci']);
  });

  it('says by how much a threshold was missed, and tells a refusal without a threshold after it', () => {
    const found = run([ja('1037.20')]);
    expect(kody(found)).toEqual([[], [], ['zasilek-probny', 'dodatek-probny']]);
    expect(found.nienalezne.map(({ roznica, przyczyny }) => [roznica?.opis, przyczyny[0]?.kod])).toEqual([['przekroczenie 37,20\u00a0zł', 'probny.prog'], [undefined, 'BEZ_DZIECI']]);
    expect(run([ja('1000')]).nienalezne[0]?.roznica?.opis).toBe('wartość równa progowi');
  });

  it('names the missing fact, or the value of the law that is not loaded, and leaves out what does not concern', () => {
    const found = run([ja(), dziecko], '2026-06-01');
    expect(kody(found)).toEqual([[], ['dodatek-probny', 'zasilek-probny'], []]);
    expect(found.mozliwe[0]).toMatchObject({ brak: [], doWczytania: { parametr: 'probny.dodatek', dzien: '2026-06-01' }, fakty: { dzieci: 1 }, wynik: null });
    expect(found.mozliwe[1]).toMatchObject({ brak: ['osoby[].dochod'], doWczytania: null, fakty: null });
    expect(kody(run([ja('300')], '2026-03-02', { praca: { status: 'pracuje' } }))).toEqual([['zasilek-probny'], [], []]);
  });

  it('takes a day without law as possible, with what the rule says of it', () => {
    expect(run([ja('300')], '2019-12-31').mozliwe[0]).toMatchObject({ brak: [], doWczytania: null, przyczyny: [{ kod: 'LAW.NO_RULE_VERSION', przepis: 'art. 1 ustawy próbnej' }] });
  });

  it('does not hide a fault of a rule', () => {
    const faulty = defineSwiadczenie({ ...zasilekProbny.opis, kod: 'bledny', facts: FaktyDodatkuProbnego, wersje: [{ od: plainDate('2020-01-01'), do: null, calculate: () => { throw new RangeError('fault'); } }] });
    const domena: PrawoDomeny<Sytuacja> = { ...domenaProbna, rozpoznanie: [defineRozpoznanie<Sytuacja, FaktyDodatkuProbnego>({ swiadczenie: faulty, dotyczy: () => true, fakty: () => ({ fakty: { dzieci: 1 } }) })] };
    expect(() => run([ja('1')], '2026-03-02', {}, [domena])).toThrow('fault');
  });

  it('ranks the nearer refusal and the larger amount first, and what a person owes last', () => {
    const of = (kod: string, naleznosc: 'swiadczenie' | 'oplata', dochod: string) => defineRozpoznanie<Sytuacja, { dochody: { kwota: string }[] }>({
      swiadczenie: defineSwiadczenie({ ...zasilekProbny.opis, kod, naleznosc }), dotyczy: () => true, fakty: () => ({ fakty: { dochody: [{ kwota: dochod }] } }),
    });
    const domena: PrawoDomeny<Sytuacja> = { ...domenaProbna, rozpoznanie: [of('oplata', 'oplata', '0'), of('mala', 'swiadczenie', '900'), of('duza', 'swiadczenie', '100'), of('dalej', 'swiadczenie', '1500'), of('blizej', 'swiadczenie', '1001')] };
    const found = run([ja('0')], '2026-03-02', {}, [domena]);
    expect(kody(found)).toEqual([['duza', 'mala', 'oplata'], [], ['blizej', 'dalej']]);
    expect(found.nienalezne[0]!.roznica!.udzial.compare(Fraction.of(1, 1000))).toBe(0);
  });
});
