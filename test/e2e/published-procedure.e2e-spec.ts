import { type PlainMonth, warsawDate } from '@ostoja/kernel';
import { startApi, type TestApi } from '../support/api.js';
import { bytesOf } from '../support/caller.js';
import { type OfficeClient, openOffice, Procedure, seedOffice, type Story } from '../support/office.js';

const today = warsawDate(new Date());

interface Published {
  readonly name: string;
  readonly story: Story;
  readonly miesiac: PlainMonth;
  readonly wynik: object;
  /** What the author adds to the draft; none for a refusal, which needs nothing. */
  readonly parts?: object;
  readonly decyzja: object;
  /** Words that the letter must hold. */
  readonly pismo: RegExp[];
}

const alone = (opis: string): object => ({ imie: 'Stanisława', nazwisko: 'Przykładowa', opis, data_urodzenia: '1970-03-05', plec: 'K' });
const income = (osoba_id: string, rodzaj: string, kwota: string, miesiac: string, more: object = {}) => ({ osoba_id, rodzaj: 'dochod', tresc: { rodzaj, kwota, miesiac, ...more }, z_dokumentu: true });

const CASES: Published[] = [
  {
    name: 'okresowy 133,49 dla rodziny pięcioosobowej (WSA Olsztyn II SA/Ol 1325/14)',
    story: {
      osoba: alone('wnioskodawczyni z wyroku II SA/Ol 1325/14'),
      od: '2014-01-01',
      rodzina: [1, 2, 3, 4].map((number) => ({ osoba: { imie: 'Jan', nazwisko: 'Przykładowy', opis: `członek rodziny nr ${number}`, data_urodzenia: `200${number}-01-01`, plec: 'M' }, rola: 'dziecko' })),
      zadania: [{ swiadczenie_kod: 'zasilek-okresowy', od: '2014-06-01', do: '2014-06-30' }],
      data_wplywu: '2014-06-15',
      czesci: {
        rodzina: [{ osoba_id: 'OSOBA', rola: 'osoba-glowna', od: '2014-01-01' }],
        dochody: [income('OSOBA', 'wynagrodzenie', '2013.03', '2014-05')],
        powody: [{ powod: 'bezrobocie', od: '2014-01-01' }],
        wnioski: 'Rodzina spełnia warunki.',
      },
    },
    miesiac: '2014-06' as PlainMonth,
    wynik: { spelnia_warunki: true, kwota_min: '133.49', kwota_max: '266.97' },
    parts: { kwota: '133.49', od: '2014-06-01', do: '2014-06-30', kanal: 'kasa', uzasadnienie_kwoty: 'Kwota w ustawowym minimum ze względu na środki ośrodka.' },
    decyzja: { rozstrzygniecie: 'przyznanie', kwota: '133.49' },
    pismo: [/133,49/, /art\. 38/, /Samorządowe\S* Kolegi/],
  },
  {
    name: 'celowy odmówiony: 619,08 ponad 542 (NSA I OSK 1802/14)',
    story: {
      osoba: alone('wnioskodawczyni z wyroku I OSK 1802/14'),
      od: '2013-01-01',
      zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '100.00', cel: 'leki' }],
      data_wplywu: '2013-09-10',
      czesci: {
        rodzina: [{ osoba_id: 'OSOBA', rola: 'osoba-glowna', od: '2013-01-01' }],
        dochody: [income('OSOBA', 'renta', '619.08', '2013-08')],
        potrzeby: [{ cel: 'leki_i_leczenie', kwota: '100.00' }],
        powody: [{ powod: 'choroba', od: '2013-01-01' }],
        wnioski: 'Dochód przekracza kryterium.',
      },
    },
    miesiac: '2013-09' as PlainMonth,
    wynik: { spelnia_warunki: false, kwota: '0.00' },
    decyzja: { rozstrzygniecie: 'odmowa' },
    pismo: [/619,08/, /542,00/, /77,08/],
  },
  {
    name: 'stały odmówiony: własny dochód 1000 nie jest niższy od 823 (samorzad.infor.pl 7051460)',
    story: {
      osoba: alone('wnioskodawczyni z artykułu 7051460'),
      od: '2025-01-01',
      rodzina: [
        { osoba: { imie: 'Piotr', nazwisko: 'Przykładowy', opis: 'mąż', data_urodzenia: '1969-01-01', plec: 'M' }, rola: 'malzonek' },
        { osoba: { imie: 'Ola', nazwisko: 'Przykładowa', opis: 'córka', data_urodzenia: '2010-01-01', plec: 'K' }, rola: 'dziecko' },
      ],
      zadania: [{ swiadczenie_kod: 'zasilek-staly' }],
      data_wplywu: '2025-05-10',
      czesci: {
        rodzina: [{ osoba_id: 'OSOBA', rola: 'osoba-glowna', od: '2025-01-01' }],
        orzeczenia: [{ osoba_id: 'OSOBA', rodzaj: 'niepelnosprawnosc', tresc: { stopien: 'umiarkowany', orzeczenie_od: '2024-01-01', na_stale: true } }],
        dochody: [income('OSOBA', 'inne', '1000.00', '2025-04'), income('CZLONEK1', 'wynagrodzenie', '1100.00', '2025-04')],
        powody: [{ powod: 'niepelnosprawnosc', od: '2025-01-01' }],
        wnioski: 'Warunek dochodu własnego nie jest spełniony.',
      },
    },
    miesiac: '2025-05' as PlainMonth,
    wynik: { spelnia_warunki: false, kwota: '0.00' },
    decyzja: { rozstrzygniecie: 'odmowa' },
    pismo: [/1\s?000,00/, /823,00/, /art\. 37/],
  },
  {
    name: 'stały odmówiony: dwunasta część 80 000 zł (WSA Kielce II SA/Ke 350/13)',
    story: {
      osoba: alone('wnioskodawczyni z wyroku II SA/Ke 350/13'),
      od: '2012-01-01',
      zadania: [{ swiadczenie_kod: 'zasilek-staly' }],
      data_wplywu: '2013-03-10',
      czesci: {
        rodzina: [{ osoba_id: 'OSOBA', rola: 'osoba-glowna', od: '2012-01-01' }],
        orzeczenia: [{ osoba_id: 'OSOBA', rodzaj: 'niezdolnosc-do-pracy', tresc: { stopien: 'calkowita_niezdolnosc', orzeczenie_od: '2011-01-01', na_stale: true } }],
        dochody: [income('OSOBA', 'inne', '80000.00', '2012-12', { jednorazowy: true })],
        powody: [{ powod: 'niepelnosprawnosc', od: '2012-01-01' }],
        wnioski: 'Dochód jednorazowy rozlicza się przez 12 miesięcy.',
      },
    },
    miesiac: '2013-03' as PlainMonth,
    wynik: { spelnia_warunki: false, kwota: '0.00' },
    decyzja: { rozstrzygniecie: 'odmowa' },
    pismo: [/6\s?666,6667/, /542,00/, /art\. 8 ust\. 11/],
  },
];

describe('published worked examples through the whole procedure', () => {
  let api: TestApi;
  let office: OfficeClient;

  beforeAll(async () => {
    api = await startApi();
    office = openOffice(api);
    await seedOffice(office, today);
  });
  afterAll(() => api.stop());

  it.each(CASES)('$name', async ({ story, miesiac, wynik, parts, decyzja, pismo }) => {
    const procedure = new Procedure(office, today, story);
    await procedure.apply();
    await procedure.interview(parts ? 'przyznac' : 'odmowic');
    expect(await procedure.calculate(0, miesiac)).toMatchObject(wynik);
    const signed = await procedure.issue(await procedure.draft(0, parts ?? {}));
    expect(signed).toMatchObject({ stan: 'wydana', ...decyzja });
    const { readPdfText } = await import('@ostoja/documents/testing');
    const letter = await bytesOf((await api.asLogin('kierownik.f1')).get(`/decyzje/${signed.id}/pismo`));
    const text = readPdfText(letter).replaceAll('\u00a0', ' ');
    for (const words of pismo) expect(text).toMatch(words);
  });
});
