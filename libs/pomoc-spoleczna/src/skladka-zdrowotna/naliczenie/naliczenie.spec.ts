import { addDays, Money, plainDate, plainMonth } from '@ostoja/kernel';
import fc from 'fast-check';
import { type Podstawy, type Poprzednia, reckon, type TytulZdrowotny } from './naliczenie.js';

const d = plainDate;
const TYTUL: TytulZdrowotny = {
  przyznanie_id: 'p1', osoba_id: 'o1', komorka_id: 'k1', krag_id: null, tytul: 'zasilek_staly', zasilek: '1000.00', naleznie: null, od: d('2026-11-01'), do: null, zgon: false,
  nazwisko: 'Przykładowa', imie: 'Janina', pesel: '85031700138', zgloszono: false, wyrejestrowano: false, dokument: null, dokument_od: null,
  dane: { drugie_imie: null, nazwisko_rodowe: null, data_urodzenia: null, plec: 'K', obywatelstwo: 'PL', dokument_rodzaj: null, dokument_numer: null, adres: null },
};
const IPI = { tytul: 'program_integracji', zasilek: null } as const;
/** The rule in short: 9 % of the allowance, or of 1229. */
const calculate: Podstawy['calculate'] = (tytul, zasilek) => {
  const podstawa = Money.parse(tytul === 'zasilek_staly' ? zasilek! : '1229.00');
  return { podstawa, skladka: Money.ofGrosze((podstawa.grosze * 9n + 50n) / 100n) };
};
const month = (tytuly: Partial<TytulZdrowotny>[], fields: Partial<Podstawy> = {}) =>
  reckon(tytuly.map((one) => ({ ...TYTUL, ...one })), { miesiac: plainMonth('2026-11'), kody: { zasilek_staly: '123400', program_integracji: '123500' }, poprzednie: [], calculate, ...fields });
const before = (fields: Partial<Poprzednia> = {}): Poprzednia => ({ osoba_id: 'o1', komorka_id: 'k1', tytul: 'zasilek_staly', podstawa: '1000.00', skladka: '90.00', ...fields });
const registered = { dokument: 'ZZA', dokument_od: d('2026-01-01') } as const;

describe('the contributions of a month', () => {
  it.each([
    ['2026-11-30', null, '2026-11-30', null],
    ['2026-12-01', null, undefined, undefined],
    ['2026-01-01', '2026-10-31', undefined, undefined],
    ['2026-01-01', '2026-11-01', '2026-01-01', '2026-11-02'],
    ['2026-11-10', '2026-11-30', '2026-11-10', '2026-12-01'],
    ['2026-11-10', '2026-12-01', '2026-11-10', null],
  ])('of a title from %s to %s register it from %s and end it from %s', (od, until, zgloszenie, wyrejestrowanie) => {
    const [line] = month([{ od: d(od), do: until === null ? null : d(until) }]).pozycje;
    expect([line?.zgloszenie_od, line?.wyrejestrowanie_od]).toEqual([zgloszenie, wyrejestrowanie]);
    if (line) expect(line).toMatchObject({ zmiana: 'nowa', przyczyna: wyrejestrowanie === null ? null : 'koniec' });
  });

  it('end a registered title once, from the day after, and pay for its last month', () => {
    const ended = { ...registered, od: d('2026-01-01'), do: d('2026-11-15') };
    expect(month([ended], { poprzednie: [before()] }).pozycje).toMatchObject([{ zmiana: 'bez-zmian', wyrejestrowanie_od: '2026-11-16', zgloszenie_od: null }]);
    const december = { miesiac: plainMonth('2026-12'), poprzednie: [before()] };
    expect(month([{ ...ended, dokument: 'ZWUA', dokument_od: d('2026-11-16') }], december).pozycje).toMatchObject([{ zmiana: 'zakonczona', skladka: Money.ZERO, wyrejestrowanie_od: null }]);
    expect(month([ended], december).pozycje).toMatchObject([{ zmiana: 'zakonczona', wyrejestrowanie_od: '2026-11-16' }]);
    expect(month([{ ...ended, zgon: true }], december).pozycje).toMatchObject([{ przyczyna: 'zgon' }]);
    expect(month([{ ...ended, dokument: 'ZWUA', dokument_od: d('2026-11-16') }], { ...december, poprzednie: [] }).pozycje).toEqual([]);
  });

  it('deregister from the first day a title annulled before it began', () => {
    expect(month([{ ...registered, od: d('2026-11-01'), do: d('2026-10-31') }], { poprzednie: [before()] }).pozycje).toMatchObject([{ zmiana: 'zakonczona', wyrejestrowanie_od: '2026-11-01' }]);
    expect(month([{ od: d('2026-11-01'), do: d('2026-10-31') }]).pozycje).toEqual([]);
  });

  it('take titles without a gap for one, and with a day between them for two', () => {
    const old = { ...registered, od: d('2026-01-01'), do: d('2026-11-15') };
    const next = (od: string) => month([old, { ...registered, przyznanie_id: 'p2', od: d(od) }], { poprzednie: [before()] }).pozycje;
    expect(next('2026-11-16')).toMatchObject([{ przyznanie_id: 'p2', zmiana: 'bez-zmian', zgloszenie_od: null, wyrejestrowanie_od: null }]);
    const again = month([{ ...old, dokument: 'ZWUA', dokument_od: d('2026-11-16') }, { dokument: 'ZWUA', dokument_od: d('2026-11-16'), przyznanie_id: 'p2', od: d('2026-11-17') }]).pozycje;
    expect(again).toMatchObject([{ zgloszenie_od: '2026-11-17' }]);
  });

  it('register again a person deregistered too early, from that day', () => {
    const early = { dokument: 'ZWUA', dokument_od: d('2026-11-10'), od: d('2026-01-01') } as const;
    expect(month([early]).pozycje).toMatchObject([{ zgloszenie_od: '2026-11-10' }]);
    expect(month([{ ...early, do: d('2026-11-09') }]).pozycje).toMatchObject([{ zgloszenie_od: null, wyrejestrowanie_od: null }]);
  });

  it('leave alone what was registered or deregistered by hand', () => {
    expect(month([{ zgloszono: true }]).pozycje).toMatchObject([{ zgloszenie_od: null }]);
    expect(month([{ zgloszono: true, wyrejestrowano: true, do: d('2026-11-20') }]).pozycje).toMatchObject([{ zgloszenie_od: null, wyrejestrowanie_od: null }]);
  });

  it('are reckoned from what is due for the month, and without it from what was granted', () => {
    expect(month([{ naleznie: '433.33' }]).pozycje).toMatchObject([{ podstawa: Money.parse('433.33'), skladka: Money.parse('39.00') }]);
    expect(month([{}]).pozycje).toMatchObject([{ skladka: Money.parse('90.00') }]);
    expect(month([{ naleznie: '0.00' }]).pozycje).toMatchObject([{ skladka: Money.ZERO }]);
    expect(month([{ zasilek: null }]).pominiete).toMatchObject([{ powod: 'brak-kwoty' }]);
  });

  it('are whole for a part of a month under the other titles', () => {
    expect(month([{ ...IPI, od: d('2026-11-30') }]).pozycje).toMatchObject([{ podstawa: Money.parse('1229.00'), skladka: Money.parse('110.61') }]);
  });

  it('leave out, and name, whom ZUS could not tell', () => {
    expect(month([{ pesel: null }]).pominiete).toMatchObject([{ powod: 'brak-identyfikatora' }]);
    expect(month([{ pesel: null, dane: { ...TYTUL.dane, dokument_numer: 'AB123' } }]).pominiete).toEqual([]);
    expect(month([{}], { kody: {} }).pominiete).toMatchObject([{ powod: 'brak-kodu-tytulu' }]);
    const two = month([{ do: d('2026-11-10') }, { ...IPI, przyznanie_id: 'p2', od: d('2026-11-10') }]);
    expect([two.pozycje.length, two.pominiete]).toMatchObject([1, [{ tytul: 'program_integracji', powod: 'zbieg-tytulow' }]]);
    expect(month([{ do: d('2026-11-10') }, { ...IPI, przyznanie_id: 'p2', od: d('2026-11-11') }])).toMatchObject({ pozycje: [{}, {}], pominiete: [] });
  });

  it('say who joined, left and pays otherwise', () => {
    expect(month([registered], { poprzednie: [before()] }).pozycje).toMatchObject([{ zmiana: 'bez-zmian' }]);
    expect(month([registered], { poprzednie: [before({ skladka: '90.01' })] }).pozycje).toMatchObject([{ zmiana: 'zmieniona' }]);
    expect(month([registered], { poprzednie: [before({ skladka: '0.00' })] }).pozycje).toMatchObject([{ zmiana: 'nowa' }]);
  });

  it('do not depend on the order of the titles', () => {
    const one = fc.record({ osoba_id: fc.constantFrom('o1', 'o2', 'o3'), tytul: fc.constantFrom('zasilek_staly', 'program_integracji'), start: fc.integer({ min: -60, max: 40 }), days: fc.option(fc.integer({ min: 0, max: 60 })) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (drawn, order) => {
        const tytuly = drawn.map(({ osoba_id, tytul, start, days }, i) => {
          const od = addDays(d('2026-11-01'), start);
          return { przyznanie_id: `p${i}`, osoba_id, tytul, od, do: days === null ? null : addDays(od, days) };
        });
        const mixed = tytuly.map((tytul) => ({ tytul, at: order.next().value as number })).sort((a, b) => a.at - b.at).map(({ tytul }) => tytul);
        expect(month(mixed)).toEqual(month(tytuly));
      }),
    );
  });
});
