import { LetterRenderer } from '@ostoja/documents';
import { isTaggedPdf, readPdfText } from '@ostoja/documents/testing';
import { plainDate } from '@ostoja/kernel';
import { aTrescDecyzji, aTrescObliczenia } from '../../../testing/decyzja.js';
import { buildDecyzjaLetter, buildSections, type OtoczenieDecyzji } from './decyzja-letter.js';
import { getWlasciwosc } from './wlasciwosc.js';

const strona = { nazwa: 'Janina Przykładowa', adres: ['ul. Zmyślona 2/3', '30-002 Kraków'] };
const otoczenie: OtoczenieDecyzji = {
  odbiorcy: [{ strona, adresat: null }],
  znak: 'F1.8123.1.2026', organ: 'Prezydent Miasta Krakowa', nadawca: ['Miejski Ośrodek Pomocy Społecznej w Krakowie', 'Filia nr 1'],
  strona: { nazwa: 'Janina Przykładowa', pesel: '44051401359', adres: ['ul. Zmyślona 2/3', '30-002 Kraków'] }, dataWniosku: plainDate('2026-03-03'), dotyczy: null, zmiana: false, wznowienie: false, czesc: null,
  wlasciwosc: getWlasciwosc('1261011'), rachunek: '… 0000 1234',
};
const podpis = { wImieniu: 'Prezydenta Miasta Krakowa', nazwa: 'Jan Wzorcowy', stanowisko: 'Kierownik Filii', upowaznienie: '12/2026', data: plainDate('2026-03-20') };
const grant = {
  rozstrzygniecie: 'przyznanie' as const, kwota: '1229.00' as string | null, oplata: null as string | null, od: plainDate('2026-03-01'), do: plainDate('2026-05-31'),
  tresc: aTrescDecyzji({ uzasadnienieKwoty: 'Wysokie koszty leczenia', warunki: 'Rachunki za leki do końca miesiąca.' }), rygor: false, uzasadnieniePominiete: false,
};
const text = (decyzja: Partial<typeof grant> | object = {}, obliczenie = {}, signed: typeof podpis | null = podpis) =>
  readPdfText(new LetterRenderer().render(buildDecyzjaLetter({ ...grant, ...decyzja }, aTrescObliczenia(obliczenie), otoczenie, signed))).replaceAll(/\s+/g, ' ');
const ruling = (decyzja: object, obliczenie = {}) => buildSections({ ...grant, ...decyzja }, aTrescObliczenia(obliczenie), otoczenie).find(({ naglowek }) => naglowek === 'Rozstrzygnięcie')!.bloki.map((blok) => (blok.rodzaj === 'akapit' ? blok.tekst : '')).join(' ').replaceAll(/\s+/g, ' ');

describe('buildDecyzjaLetter', () => {
  it('holds every element of KPA 107 § 1 in a tagged document', () => {
    const pdf = new LetterRenderer().render(buildDecyzjaLetter(grant, aTrescObliczenia(), otoczenie, podpis));
    expect(isTaggedPdf(pdf)).toBe(true);
    for (const part of [
      'Prezydent Miasta Krakowa', '20 marca 2026 r.', 'Janina Przykładowa', 'art. 1 ustawy próbnej', 'art. 104 i art. 107 § 1 KPA', 'wniosku z dnia 3 marca 2026 r.',
      '1 229,00 zł miesięcznie', 'od 1 marca 2026 r. do 31 maja 2026 r.', 'przelew na rachunek … 0000 1234', 'Rachunki za leki', 'Uzasadnienie faktyczne', 'Uzasadnienie prawne',
      'Wysokie koszty leczenia.', 'w terminie 14 dni', 'Samorządowego Kolegium Odwoławczego w Krakowie', 'art. 127a KPA', 'art. 109 ustawy o pomocy społecznej',
      'z up. Prezydenta Miasta Krakowa', 'Jan Wzorcowy', 'Kierownik Filii', 'upoważnienie nr 12/2026',
    ]) expect(text()).toContain(part);
    expect(text()).not.toContain('..');
    expect(text()).not.toContain('PROJEKT');
  });

  it('names the ground of a refusal with its provision and by how much', () => {
    const refused = text({ rozstrzygniecie: 'odmowa', kwota: null, od: null, do: null }, { przyczyny: [{ opis: 'Dochód nie jest niższy od kryterium: przekroczenie o 0,01 zł', przepis: 'art. 38 ust. 1' }] });
    expect(refused).toContain('Odmawia się przyznania świadczenia: zasiłek próbny');
    expect(refused).toContain('Podstawa odmowy: Dochód nie jest niższy od kryterium: przekroczenie o 0,01 zł (art. 38 ust. 1).');
    expect(refused).not.toContain('Przyznaje się');
  });

  it('annuls a running decision whose conditions are not met any more (art. 106 ust. 5 ups)', () => {
    const changed = { ...otoczenie, dataWniosku: null, dotyczy: plainDate('2026-01-12'), zmiana: true };
    const sections = buildSections({ ...grant, rozstrzygniecie: 'wygasniecie', kwota: null, od: plainDate('2026-04-01'), do: null, tresc: aTrescDecyzji() }, aTrescObliczenia({ przyczyny: [{ opis: 'Dochód przekracza kryterium', przepis: 'art. 8 ust. 1' }] }), changed);
    const words = JSON.stringify(sections);
    expect(words).toContain('Uchyla się decyzję z 12 stycznia 2026 r. o przyznaniu świadczenia: zasiłek próbny, od 1 kwietnia 2026 r.');
    expect(words).toContain('art. 106 ust. 5 ustawy o pomocy społecznej, art. 104 i art. 107 § 1 KPA');
    expect(words).toContain('Podstawa uchylenia: Dochód przekracza kryterium (art. 8 ust. 1).');
  });

  it('rests a discontinuation on its provision, and has no heading without words', () => {
    const tresc = aTrescDecyzji({ podstawaOdmowy: { przepis: 'art. 105 § 2 KPA', opis: 'Strona wycofała wniosek' } });
    const ended = text({ rozstrzygniecie: 'umorzenie', kwota: null, od: null, do: null, tresc }, { ustalenia: [], dowody: [], wyjasnienie: [] });
    expect(ended).toMatch(/na podstawie [^:]*art\. 105 § 2 KPA, art\. 104 i art\. 107 § 1 KPA/);
    expect(ended).toContain('Podstawa umorzenia: Strona wycofała wniosek (art. 105 § 2 KPA).');
    expect(ended).not.toContain('Uzasadnienie faktyczne');
  });

  it('leaves reasons out and instructs about the court when all was granted', () => {
    const short = text({ uzasadnieniePominiete: true });
    expect(short).not.toContain('Uzasadnienie faktyczne');
    expect(short).not.toContain('służy odwołanie do');
    expect(short).toContain('art. 127 § 1a KPA');
    expect(short).toContain('w terminie 30 dni');
    expect(short).toContain('nie ma obowiązku uiszczenia kosztów sądowych');
  });

  it('says immediate enforceability with its reason', () => {
    expect(text({ rygor: true, tresc: aTrescDecyzji({ rygorPowod: 'Brak środków na leki' }) })).toMatch(/nadaje się rygor.*Rygor natychmiastowej wykonalności: Brak środków na leki \(art\. 108 § 1 KPA\)\./);
  });

  it('goes to the attorney in place of the party, and a further party gets a copy of its own (KPA 40)', () => {
    const adresat = { rola: 'pelnomocnik' as const, nazwa: 'Adam Zmyślony', adres: ['ul. Inna 1', '30-003 Kraków'] };
    const letter = buildDecyzjaLetter(grant, aTrescObliczenia(), { ...otoczenie, odbiorcy: [{ strona, adresat }, { strona: { nazwa: 'Piotr Zmyślony', adres: ['ul. Druga 2', '30-004 Kraków'] }, adresat: null }] }, podpis);
    expect(letter.adresat).toEqual(['Adam Zmyślony', 'pełnomocnik strony: Janina Przykładowa', 'ul. Inna 1', '30-003 Kraków']);
    expect(letter.rozdzielnik).toEqual(['Adam Zmyślony, pełnomocnik strony: Janina Przykładowa, ul. Inna 1, 30-003 Kraków', 'Piotr Zmyślony, ul. Druga 2, 30-004 Kraków', 'a/a']);
    expect(readPdfText(new LetterRenderer().render(letter)).replaceAll(/\s+/g, ' ')).toContain('Strona: Janina Przykładowa');
  });

  it('is marked as a draft before the signature', () => {
    expect(text({}, {}, null)).toContain('PROJEKT');
    expect(text({}, {}, null)).not.toContain('z up.');
  });

  it('pays a one-off benefit once and an open-ended one without end', () => {
    expect(text({}, { jednorazowe: true })).toContain('1 229,00 zł, jednorazowo');
    expect(text({ do: null })).toContain('na czas nieokreślony');
  });

  it('says what is granted otherwise than in money, for how long and for what fee', () => {
    const uslugi = { nazwa: 'usługi próbne', forma: 'uslugi' as const, zakres: ['Godziny usług w miesiącu: 40.25', 'Miejsce: dom'] };
    const granted = ruling({ kwota: null, oplata: '270.00' }, uslugi);
    for (const part of ['Przyznaje się świadczenie: usługi próbne', 'Godziny usług w miesiącu: 40.25.', 'Okres: od 1 marca 2026 r. do 31 maja 2026 r.', 'Odpłatność: 270,00 zł miesięcznie']) expect(granted).toContain(part);
    expect(granted).not.toContain('Forma wypłaty');
    expect(ruling({ kwota: null, oplata: '0.00' }, uslugi)).toContain('Odpłatność: bezpłatnie.');
  });

  it('carries the PESEL number only where a provision asks for it', () => {
    const confirmation = { nazwa: 'prawo próbne', forma: 'potwierdzenie' as const, zakres: ['Prawo od dnia: 2 marca 2026 r.'] };
    expect(ruling({ kwota: null }, { ...confirmation, pesel: 'art. 54' })).toContain('Potwierdza się prawo: prawo próbne. Strona: Janina Przykładowa, PESEL 44051401359.');
    expect(ruling({ kwota: null }, confirmation)).not.toContain('44051401359');
    expect(ruling({ kwota: null }, { ...confirmation, forma: 'tytul' })).not.toContain('Odpłatność');
  });
});
