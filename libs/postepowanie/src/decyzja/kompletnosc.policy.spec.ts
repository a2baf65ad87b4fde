import { Money, plainDate } from '@ostoja/kernel';
import { aTrescDecyzji, aTrescObliczenia, aWynik } from '../../testing/decyzja.js';
import { findBraki, type ProjektDoSprawdzenia } from './kompletnosc.policy.js';

const complete: ProjektDoSprawdzenia = {
  decyzja: {
    rozstrzygniecie: 'przyznanie', kwota: '450.00', od: plainDate('2026-03-01'), do: plainDate('2026-05-31'),
    tresc: aTrescDecyzji({ uzasadnienieKwoty: 'Potrzeby rodziny i możliwości ośrodka.' }), rygor: false, uzasadnieniePominiete: false,
  },
  wynik: aWynik({ uznaniowe: true, kwota: null, kwotaMin: Money.parse('411.50'), kwotaMax: Money.parse('823.00') }),
  obliczenie: aTrescObliczenia(),
  zadane: { kwota: '450.00', od: null, do: null },
  strona: { nazwa: 'Janina Przykładowa', pesel: null, adres: 'ul. Zmyślona 2/3, 30-002 Kraków' },
  organ: 'Prezydent Miasta Krakowa',
  dataKompletnosci: plainDate('2026-03-10'),
  zUrzedu: false,
  wszczeto: plainDate('2026-03-04'),
  poOdwolaniu: false,
  nieZyje: false,
  odmowaWywiadu: false,
  zmiana: false,
  zbieg: null,
  przeszkoda: null,
  dzis: plainDate('2026-03-20'),
  maRachunek: true,
  prawoOd: null,
  poPomostOd: null,
  wznowienie: null,
};
type Change = Partial<Omit<ProjektDoSprawdzenia, 'decyzja'>> & { decyzja?: Partial<ProjektDoSprawdzenia['decyzja']> };
const codes = ({ decyzja, ...rest }: Change) => findBraki({ ...complete, ...rest, decyzja: { ...complete.decyzja, ...decyzja } }).map((brak) => brak.kod);
const fixed = aWynik({ uznaniowe: false, kwota: Money.parse('450.00') });

describe('findBraki', () => {
  it('finds nothing in a complete draft', () => {
    expect(codes({})).toEqual([]);
  });

  it.each<[string, Change, string[]]>([
    ['the authority', { organ: '' }, ['organ']],
    ['what the procedure asks for before a draft', { przeszkoda: 'strona cofnęła wniosek' }, ['przed-projektem']],
    ['the party', { strona: { nazwa: '', pesel: null, adres: null } }, ['strona', 'adres']],
    ['the legal basis', { obliczenie: aTrescObliczenia({ podstawaPrawna: [] }) }, ['podstawa-prawna']],
    ['the day of complete documents', { dataKompletnosci: null }, ['kompletnosc']],
    ['the calculation', { wynik: null }, ['obliczenie']],
    ['the amount', { decyzja: { kwota: null } }, ['kwota']],
    ['a required fact of the scope', { obliczenie: aTrescObliczenia({ brakiZakresu: ['Miejsce'] }) }, ['zakres']],
    ['the PESEL number where the act asks for it', { obliczenie: aTrescObliczenia({ pesel: 'art. 1' }) }, ['pesel']],
    ['the start of the period', { decyzja: { od: null } }, ['okres']],
    ['the end of the period', { decyzja: { do: null } }, ['okres-do']],
    ['the form of payment', { decyzja: { tresc: aTrescDecyzji({ kanal: null, uzasadnienieKwoty: 'x' }) } }, ['forma']],
    ['an account for a transfer', { maRachunek: false }, ['rachunek']],
    ['the reason for the chosen amount', { decyzja: { tresc: aTrescDecyzji({ uzasadnienieKwoty: null }) } }, ['uzasadnienie-kwoty']],
    ['facts', { obliczenie: aTrescObliczenia({ ustalenia: [] }) }, ['ustalenia']],
    ['evidence', { obliczenie: aTrescObliczenia({ dowody: [] }) }, ['dowody']],
    ['the reasoning in law', { obliczenie: aTrescObliczenia({ wyjasnienie: [] }) }, ['uzasadnienie-prawne']],
    ['that POMOST paid the first months', { poPomostOd: plainDate('2026-04-01') }, ['okres-pomost']],
    ['the reason for immediate enforceability', { decyzja: { rygor: true } }, ['rygor-powod']],
  ])('misses %s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  it('rules on the demand of nobody who has died, and discontinues instead (KPA 105)', () => {
    const ruling = (rozstrzygniecie: 'przyznanie' | 'odmowa' | 'umorzenie') => codes({ nieZyje: true, decyzja: { rozstrzygniecie } });
    expect(ruling('przyznanie')).toContain('strona-nie-zyje');
    expect(ruling('odmowa')).toContain('strona-nie-zyje');
    expect(ruling('umorzenie')).not.toContain('strona-nie-zyje');
  });

  it('grants nothing without an interview that the party refused (art. 107 ust. 4a)', () => {
    expect(codes({ odmowaWywiadu: true })).toEqual(['bez-wywiadu']);
    expect(codes({ odmowaWywiadu: true, decyzja: { rozstrzygniecie: 'odmowa' } })).not.toContain('bez-wywiadu');
  });

  it('keeps the amount within the bounds of discretion, both included', () => {
    const amount = (kwota: string) => codes({ decyzja: { kwota } });
    expect([amount('411.49'), amount('411.50'), amount('823.00'), amount('823.01'), amount('0.00')]).toEqual([['kwota'], [], [], ['kwota'], ['kwota']]);
  });

  it('lets nobody change an amount that the act fixes', () => {
    expect(codes({ wynik: fixed, decyzja: { kwota: '450.01' } })).toEqual(['kwota']);
    expect(codes({ wynik: fixed, decyzja: { do: null } })).toEqual([]);
  });

  it('refuses a start before the month of complete documents', () => {
    expect(codes({ decyzja: { od: plainDate('2026-02-28') } })).toEqual(['okres-od', 'okres-obliczenia']);
    const wynik = aWynik({ uznaniowe: true, kwota: null, od: plainDate('2026-02-01') });
    expect(codes({ wynik, zUrzedu: true, dataKompletnosci: null, zadane: null, decyzja: { od: plainDate('2026-02-28') } })).toEqual([]);
  });

  it('refuses a start before the month that was calculated', () => {
    const wynik = aWynik({ uznaniowe: true, kwota: null, od: plainDate('2026-04-01') });
    expect(codes({ wynik })).toEqual(['okres-obliczenia']);
    expect(codes({ wynik, decyzja: { od: plainDate('2026-04-01') } })).toEqual([]);
    expect(codes({ wynik, obliczenie: aTrescObliczenia({ jednorazowe: true }) })).toEqual([]);
  });

  it('ends the grant no later than the ruling it rests on', () => {
    const until = (end: string | null, najdalejDo: string) => codes({ wynik: { ...fixed, najdalejDo: plainDate(najdalejDo) }, decyzja: { do: end === null ? null : plainDate(end) } });
    expect([until('2026-05-31', '2026-05-31'), until('2026-05-31', '2026-05-30'), until(null, '2026-05-31')]).toEqual([[], ['okres-prawa'], ['okres-prawa']]);
  });

  it('splits a period at a change of the law; an open one may run into a change to come', () => {
    const over = (end: string | null, prawoDo: string) => codes({ wynik: { ...fixed, prawoDo: plainDate(prawoDo) }, decyzja: { do: end === null ? null : plainDate(end) } });
    expect([over('2026-05-31', '2026-05-31'), over('2026-05-31', '2026-05-30')]).toEqual([[], ['okres-zmiana-prawa']]);
    expect([over(null, '2026-03-20'), over(null, '2026-03-19')]).toEqual([[], ['okres-zmiana-prawa']]);
  });

  it('refuses a grant against the calculation', () => {
    expect(codes({ wynik: aWynik({ spelniaWarunki: false, kwota: Money.ZERO }) })).toContain('warunki-ustawowe');
  });

  it('asks a refusal for its ground unless the calculation gives it', () => {
    const odmowa = { rozstrzygniecie: 'odmowa' as const, kwota: null, od: null, do: null };
    const ground = { przepis: 'art. 11 ust. 2', opis: 'Odmowa zawarcia kontraktu.' };
    const failed = aWynik({ spelniaWarunki: false, kwota: Money.ZERO });
    expect(codes({ decyzja: odmowa })).toEqual(['podstawa-odmowy']);
    expect(codes({ decyzja: { ...odmowa, tresc: aTrescDecyzji({ podstawaOdmowy: ground }) } })).toEqual([]);
    expect(codes({ decyzja: odmowa, wynik: failed, obliczenie: aTrescObliczenia({ przyczyny: [ground] }) })).toEqual([]);
    expect(codes({ decyzja: { ...odmowa, tresc: aTrescDecyzji({ podstawaOdmowy: ground }) }, wynik: null })).toEqual([]);
    expect(codes({ decyzja: { ...odmowa, rygor: true, tresc: aTrescDecyzji({ podstawaOdmowy: ground, rygorPowod: 'x' }) } })).toEqual(['rygor-odmowa']);
  });

  it('refuses nothing that nobody asked for, and annuls a running decision on the grounds of the calculation', () => {
    const ground = { przepis: 'art. 8 ust. 1', opis: 'Dochód przekracza kryterium.' };
    const exOfficio = { zmiana: true, zUrzedu: true, zadane: null, dataKompletnosci: null, wynik: aWynik({ spelniaWarunki: false, kwota: Money.ZERO }), obliczenie: aTrescObliczenia({ przyczyny: [ground] }) };
    const ends = { rozstrzygniecie: 'wygasniecie' as const, kwota: null, do: null, tresc: aTrescDecyzji() };
    expect(codes({ ...exOfficio, decyzja: { rozstrzygniecie: 'odmowa', kwota: null, od: null, do: null } })).toEqual(['odmowa-zmiany']);
    expect(codes({ ...exOfficio, zUrzedu: false, dataKompletnosci: complete.dataKompletnosci, decyzja: { rozstrzygniecie: 'odmowa', kwota: null, od: null, do: null } })).toEqual([]);
    expect(codes({ ...exOfficio, decyzja: ends })).toEqual([]);
    expect(codes({ ...exOfficio, decyzja: { ...ends, od: null } })).toEqual(['okres']);
    expect(codes({ ...exOfficio, zmiana: false, decyzja: ends })).toEqual(['podstawa']);
  });

  it('grants no benefit twice for the same time', () => {
    expect(codes({ zbieg: 'F1.5123.7.2026' })).toEqual(['zbieg']);
    expect(codes({ zbieg: 'F1.5123.7.2026', decyzja: { rozstrzygniecie: 'odmowa', tresc: aTrescDecyzji({ podstawaOdmowy: { przepis: 'art. 105 KPA', opis: 'x' } }) } })).toEqual([]);
  });

  it('asks for reasons after an appeal, and in a case that is older than finality without them', () => {
    const omitted = { decyzja: { uzasadnieniePominiete: true, tresc: aTrescDecyzji() }, zadane: { kwota: '450.00', od: null, do: plainDate('2026-05-31') } };
    expect(codes({ ...omitted, poOdwolaniu: true })).toEqual(['uzasadnienie-po-odwolaniu']);
    expect([codes({ ...omitted, wszczeto: plainDate('2023-05-11') }), codes({ ...omitted, wszczeto: plainDate('2023-05-12') })]).toEqual([['uzasadnienie-dawne'], []]);
  });

  it('lets reasons be left out only when all that was asked is granted', () => {
    const omitted = { uzasadnieniePominiete: true, tresc: aTrescDecyzji() };
    const asked = { kwota: '450.00', od: null, do: plainDate('2026-05-31') };
    expect(codes({ decyzja: omitted, zadane: asked })).toEqual([]);
    expect(codes({ decyzja: omitted, zadane: { ...asked, do: plainDate('2026-06-01') } })).toEqual(['uzasadnienie-pominiete']);
    expect(codes({ decyzja: omitted })).toEqual(['uzasadnienie-pominiete']);
    expect(codes({ decyzja: omitted, obliczenie: aTrescObliczenia({ jednorazowe: true }) })).toEqual([]);
    expect(codes({ decyzja: omitted, zadane: { ...asked, kwota: '450.01' } })).toEqual(['uzasadnienie-pominiete']);
    expect(codes({ decyzja: omitted, zadane: { ...asked, kwota: null } })).toEqual(['uzasadnienie-pominiete']);
    expect(codes({ decyzja: omitted, zadane: null })).toEqual(['uzasadnienie-pominiete']);
    expect(codes({ decyzja: omitted, wynik: fixed, zadane: { kwota: null, od: null, do: null } })).toEqual([]);
    expect(codes({ decyzja: { ...omitted, rygor: true, tresc: aTrescDecyzji({ rygorPowod: 'x' }) }, zadane: asked })).toEqual(['rygor-zbedny']);
  });

  describe('of a grant that is not money', () => {
    const uslugi = aTrescObliczenia({ forma: 'uslugi', zakres: ['Godziny: 40.00'] });
    const wynik = aWynik({ uznaniowe: true, kwota: null, zakres: { godziny: '40.00' }, oplata: Money.parse('90.00') });
    const grant = { decyzja: { kwota: null, tresc: aTrescDecyzji({ kanal: null, uzasadnienieKwoty: 'Choroba i samotność.' }) }, obliczenie: uslugi, wynik };

    it('asks for no amount and no account', () => expect(codes({ ...grant, maRachunek: false })).toEqual([]));
    it.each<[string, Change, string[]]>([
      ['the scope', { obliczenie: aTrescObliczenia({ forma: 'uslugi' }) }, ['zakres']],
      ['the fee of a service', { wynik: aWynik({ ...wynik, oplata: null }) }, ['odplatnosc']],
      ['the fee of a thing', { obliczenie: { ...uslugi, forma: 'rzeczowe' }, wynik: aWynik({ ...wynik, oplata: null }) }, ['odplatnosc']],
      ['no amount', { decyzja: { ...grant.decyzja, kwota: '10.00' } }, ['kwota']],
    ])('wants %s', (_what, change, missing) => expect(codes({ ...grant, ...change })).toEqual(missing));
    it.each(['potwierdzenie', 'tytul'] as const)('wants no fee for a %s', (forma) => expect(codes({ ...grant, obliczenie: { ...uslugi, forma }, wynik: aWynik({ ...wynik, oplata: null }) })).toEqual([]));
    it('says that the scope is to be justified', () => {
      expect(codes({ ...grant, decyzja: { kwota: null, tresc: aTrescDecyzji({ kanal: null }) } })).toEqual(['uzasadnienie-kwoty']);
    });
    it('lets a confirmation begin before the month of the application, and nothing else', () => {
      const early = { dataKompletnosci: plainDate('2026-04-10') };
      expect(codes({ ...grant, ...early })).toEqual(['okres-od']);
      expect(codes({ ...grant, ...early, obliczenie: { ...uslugi, forma: 'potwierdzenie' } })).toEqual([]);
    });
  });

  it('keeps to the first day of the right after a ruling was brought, whatever the day of the papers (art. 106 ust. 9-10)', () => {
    expect(codes({ prawoOd: plainDate('2026-04-01') })).toEqual(['okres-orzeczenia']);
    expect(codes({ prawoOd: plainDate('2026-03-01'), dataKompletnosci: plainDate('2026-04-10') })).toEqual([]);
  });

  it.each([['nowe-okolicznosci', '2021-03-20', []], ['nowe-okolicznosci', '2021-03-19', ['granica-uchylenia']], ['przestepstwo', '2016-03-20', []], ['przestepstwo', '2016-03-19', ['granica-uchylenia']]] as const)(
    'lets a reopening for %s annul a decision delivered on %s or not: %j (KPA 146)', (podstawa, doreczono, faults) => {
      const wznowienie = { podstawa, doreczono: plainDate(doreczono) };
      expect(codes({ wznowienie })).toEqual(faults);
      const stays = { rozstrzygniecie: 'stwierdzenie-naruszenia' as const, kwota: null, od: null, do: null, tresc: aTrescDecyzji({ podstawaOdmowy: { przepis: 'art. 151 § 2 KPA', opis: 'Minęło pięć lat.' } }) };
      expect(codes({ wznowienie, decyzja: stays, wynik: null })).toEqual([]);
      expect(codes({ decyzja: stays, wynik: null })).toEqual(['wznowienie']);
    },
  );
});
