import type { Letter, LetterBlock, LetterSection } from '@ostoja/documents';
import { formatPolishDate, Money, type PlainDate } from '@ostoja/kernel';
import { copyLine, envelopeLines, type Odbiorca } from '../../strona/odbiorca.js';
import type { CzescZadania } from '../../wniosek/czesc-zadania.policy.js';
import type { Decyzja } from '../decyzja.entity.js';
import type { Forma, TrescObliczenia } from '../decyzja.ports.js';
import { buildPouczenie } from './pouczenie.js';
import type { Wlasciwosc } from './wlasciwosc.js';

/** Everything that stands around the ruling. */
export interface OtoczenieDecyzji {
  readonly znak: string;
  readonly organ: string;
  /** Head of the letter, line by line. */
  readonly nadawca: readonly string[];
  readonly strona: { readonly nazwa: string; readonly pesel: string | null; readonly adres: readonly string[] };
  /** Who gets the copies and where, the party of the case first (KPA 40). */
  readonly odbiorcy: readonly [Pick<Odbiorca, 'adresat' | 'strona'>, ...Pick<Odbiorca, 'adresat' | 'strona'>[]];
  /** Day of the application; null in a case ex officio. */
  readonly dataWniosku: PlainDate | null;
  readonly wlasciwosc: Wlasciwosc;
  /** Date of the running decision that this one changes or ends; null for a ruling on a demand. */
  readonly dotyczy: PlainDate | null;
  /** The proceeding is about changing that one (art. 106 ust. 5 ups). */
  readonly zmiana: boolean;
  /** The earlier decision is examined anew after a reopening (KPA 151). */
  readonly wznowienie: boolean;
  /** The part of the demand that is ruled on; null for all of it (KPA 104 § 2). */
  readonly czesc: CzescZadania | null;
  /** The account the money goes to, already hidden but for its end; null for cash. */
  readonly rachunek: string | null;
}

/** Who signed: the authority in the genitive, the person, the position, the authorisation. */
export interface PodpisDecyzji {
  readonly wImieniu: string;
  readonly nazwa: string;
  readonly stanowisko: string;
  readonly upowaznienie: string;
}

type TrescPisma = Pick<Decyzja, 'rozstrzygniecie' | 'kwota' | 'oplata' | 'od' | 'do' | 'tresc' | 'rygor' | 'uzasadnieniePominiete'>;

/** The decision as a letter with every element of KPA 107 § 1; without a signature it is a draft and says so. */
export function buildDecyzjaLetter(decyzja: TrescPisma, obliczenie: TrescObliczenia, otoczenie: OtoczenieDecyzji, podpis: (PodpisDecyzji & { data: PlainDate }) | null): Letter {
  return {
    tytul: 'DECYZJA',
    nadawca: otoczenie.nadawca,
    miejscowosc: otoczenie.wlasciwosc.miejscowosc,
    data: podpis ? formatPolishDate(podpis.data) : null,
    znak: otoczenie.znak,
    adresat: envelopeLines(otoczenie.odbiorcy[0]),
    sekcje: buildSections(decyzja, obliczenie, otoczenie),
    podpis: podpis ? [`z up. ${podpis.wImieniu}`, podpis.nazwa, podpis.stanowisko, `upoważnienie nr ${podpis.upowaznienie}`] : [otoczenie.organ],
    rozdzielnik: [...otoczenie.odbiorcy.map(copyLine), 'a/a'],
    projekt: podpis === null,
  };
}

/** Body of the letter; the client shows the same sections as a preview. */
export function buildSections(decyzja: TrescPisma, obliczenie: TrescObliczenia, otoczenie: OtoczenieDecyzji): LetterSection[] {
  return [
    { naglowek: null, bloki: [opening(decyzja, obliczenie, otoczenie)] },
    { naglowek: 'Rozstrzygnięcie', bloki: ruling(decyzja, obliczenie, otoczenie).map((tekst) => paragraph(tekst, true)) },
    ...(decyzja.uzasadnieniePominiete ? [] : reasons(decyzja, obliczenie, otoczenie)),
    { naglowek: 'Pouczenie', bloki: [...buildPouczenie(decyzja.uzasadnieniePominiete, otoczenie.wlasciwosc), ...obliczenie.pouczenia].map((tekst) => paragraph(tekst)) },
  ];
}

function opening({ rozstrzygniecie, tresc }: TrescPisma, { podstawaPrawna }: TrescObliczenia, { organ, dataWniosku, wznowienie, zmiana }: OtoczenieDecyzji): LetterBlock {
  const start = wznowienie ? 'po wznowieniu postępowania (art. 149 § 2 i art. 151 KPA)' : dataWniosku ? `po rozpatrzeniu wniosku z dnia ${formatPolishDate(dataWniosku)}` : 'po przeprowadzeniu postępowania z urzędu';
  const ground = rozstrzygniecie !== 'przyznanie' && tresc.podstawaOdmowy ? [tresc.podstawaOdmowy.przepis] : [];
  return paragraph(`${organ}, na podstawie ${[...podstawaPrawna, ...(zmiana ? ['art. 106 ust. 5 ustawy o pomocy społecznej'] : []), ...ground, 'art. 104 i art. 107 § 1 KPA'].join(', ')}, ${start}, orzeka:`);
}

function ruling(decyzja: TrescPisma, obliczenie: TrescObliczenia, otoczenie: OtoczenieDecyzji): string[] {
  const { nazwa, forma, zakres } = obliczenie;
  const party = `Strona: ${partyOf(obliczenie, otoczenie)}.`;
  const before = [...partLines(otoczenie.czesc), ...annulment(decyzja, otoczenie)];
  if (decyzja.rozstrzygniecie !== 'przyznanie') return [...before, ...otherRuling(decyzja, nazwa, party, otoczenie)];
  const { tresc } = decyzja;
  const lines = [
    ...before,
    `${PRZYZNANIE[forma]}: ${nazwa}. ${party}`,
    ...zakres.map(withStop),
    ...(forma === 'pieniezne' ? moneyLines(decyzja, obliczenie, otoczenie) : kindLines(decyzja, obliczenie)),
  ];
  if (tresc.warunki) lines.push(`Warunki: ${tresc.warunki}`);
  if (decyzja.rygor) lines.push('Decyzji nadaje się rygor natychmiastowej wykonalności (art. 108 § 1 KPA).');
  return lines;
}

/** A ruling that grants nothing. */
function otherRuling(decyzja: TrescPisma, nazwa: string, party: string, otoczenie: OtoczenieDecyzji): string[] {
  const earlier = otoczenie.dotyczy ? ` z ${formatPolishDate(otoczenie.dotyczy)}` : '';
  switch (decyzja.rozstrzygniecie) {
    case 'umorzenie': return [`Umarza się postępowanie w sprawie świadczenia: ${nazwa}. ${party}`];
    case 'odmowa-uchylenia': return [`Odmawia się uchylenia decyzji${earlier} w sprawie świadczenia: ${nazwa}. ${party}`];
    case 'stwierdzenie-naruszenia': return [`Stwierdza się, że decyzję${earlier} w sprawie świadczenia: ${nazwa} wydano z naruszeniem prawa. Decyzji nie uchyla się z przyczyn podanych w uzasadnieniu (art. 146 i art. 151 § 2 KPA). ${party}`];
    case 'wygasniecie': return expiryLines(decyzja, nazwa, party, otoczenie);
    default: return [`Odmawia się przyznania świadczenia: ${nazwa}. ${party}`];
  }
}

/** KPA 104 § 2: what of the demand is ruled on, and what is not. */
function partLines(czesc: CzescZadania | null): string[] {
  if (!czesc) return [];
  if (czesc.reszta === undefined) return [`Rozstrzyga się o reszcie żądania: ${withStop(czesc.opis)}`];
  return [`Decyzja częściowa (art. 104 § 2 KPA). Rozstrzyga się o części żądania: ${withStop(czesc.opis)} O reszcie żądania (${withoutStop(czesc.reszta)}) zostanie wydana odrębna decyzja.`];
}

/** What a new ruling does to the earlier one: a reopening annuls it (KPA 151 § 1 pkt 2), another proceeding changes it. */
function annulment({ rozstrzygniecie }: TrescPisma, { dotyczy, wznowienie }: OtoczenieDecyzji): string[] {
  if (!dotyczy) return [];
  if (wznowienie && (rozstrzygniecie === 'przyznanie' || rozstrzygniecie === 'odmowa')) return [`Uchyla się decyzję z ${formatPolishDate(dotyczy)} (art. 151 § 1 pkt 2 KPA).`];
  return rozstrzygniecie === 'przyznanie' ? [`Zmienia się decyzję z ${formatPolishDate(dotyczy)}.`] : [];
}

function expiryLines({ od, rygor }: TrescPisma, nazwa: string, party: string, { dotyczy, zmiana }: OtoczenieDecyzji): string[] {
  return [
    `${zmiana ? 'Uchyla się decyzję' : 'Stwierdza się wygaśnięcie decyzji'}${dotyczy ? ` z ${formatPolishDate(dotyczy)}` : ''} o przyznaniu świadczenia: ${nazwa}, od ${od === null ? '…' : formatPolishDate(od)}. ${party}`,
    ...(rygor ? ['Decyzji nadaje się rygor natychmiastowej wykonalności (art. 108 § 1 KPA).'] : []),
  ];
}

const PRZYZNANIE: Readonly<Record<Forma, string>> = {
  pieniezne: 'Przyznaje się świadczenie', rzeczowe: 'Przyznaje się świadczenie', uslugi: 'Przyznaje się świadczenie',
  potwierdzenie: 'Potwierdza się prawo', tytul: 'Ustala się tytuł do świadczenia',
};

function partyOf({ pesel }: TrescObliczenia, { strona }: OtoczenieDecyzji): string {
  return pesel !== null && strona.pesel !== null ? `${strona.nazwa}, PESEL ${strona.pesel}` : strona.nazwa;
}

function moneyLines(decyzja: TrescPisma, { jednorazowe }: TrescObliczenia, { rachunek }: OtoczenieDecyzji): string[] {
  const { kwota, tresc } = decyzja;
  const amount = kwota === null ? '…' : Money.parse(kwota).format();
  return [
    jednorazowe ? `Kwota: ${amount}, jednorazowo.` : `${withStop(`Kwota: ${amount} miesięcznie, ${period(decyzja)}`)} Za niepełny miesiąc kwotę dzieli się przez liczbę dni miesiąca i mnoży przez liczbę dni, za które świadczenie przysługuje (art. 106 ust. 3 ustawy o pomocy społecznej).`,
    tresc.kanal === 'kasa' ? 'Forma wypłaty: w kasie.' : `Forma wypłaty: przelew${rachunek ? ` na rachunek ${rachunek}` : ''}.`,
  ];
}

/** A thing, a service, a confirmation, a title: its time and what the person pays for it. */
function kindLines(decyzja: TrescPisma, { forma, jednorazowe }: TrescObliczenia): string[] {
  const time = jednorazowe ? 'Świadczenie jednorazowe.' : withStop(`Okres: ${period(decyzja)}`);
  if (forma !== 'rzeczowe' && forma !== 'uslugi') return [time];
  const { oplata } = decyzja;
  if (oplata === null) return [time, 'Odpłatność: ….'];
  const fee = Money.parse(oplata);
  if (fee.isZero) return [time, 'Odpłatność: bezpłatnie.'];
  return [time, jednorazowe ? `Odpłatność: ${fee.format()}, jednorazowo.` : `Odpłatność: ${fee.format()} miesięcznie za pełny zakres.`];
}

function period({ od, do: until }: TrescPisma): string {
  const start = od === null ? 'od …' : `od ${formatPolishDate(od)}`;
  return until === null ? `${start} na czas nieokreślony` : `${start} do ${formatPolishDate(until)}`;
}

const PODSTAWA: Readonly<Record<Decyzja['rozstrzygniecie'], string>> = { przyznanie: 'przyznania', odmowa: 'odmowy', umorzenie: 'umorzenia', wygasniecie: 'wygaśnięcia', 'odmowa-uchylenia': 'odmowy uchylenia', 'stwierdzenie-naruszenia': 'stwierdzenia' };

/** KPA 107 § 3: facts held proven, evidence, why some was not believed, the legal basis explained. */
function reasons({ rozstrzygniecie, tresc, rygor }: TrescPisma, obliczenie: TrescObliczenia, { zmiana }: OtoczenieDecyzji): LetterSection[] {
  const czego = zmiana && rozstrzygniecie === 'wygasniecie' ? 'uchylenia' : PODSTAWA[rozstrzygniecie];
  const grounds = rozstrzygniecie !== 'przyznanie' ? [...(tresc.podstawaOdmowy ? [tresc.podstawaOdmowy] : []), ...obliczenie.przyczyny] : [];
  const law: LetterBlock[] = [
    ...grounds.map(({ opis, przepis }) => paragraph(`Podstawa ${czego}: ${withoutStop(opis)} (${przepis}).`)),
    ...obliczenie.wyjasnienie,
    ...(tresc.uzasadnienieKwoty && rozstrzygniecie === 'przyznanie' ? [paragraph(`${obliczenie.forma === 'pieniezne' ? 'Kwotę ustalono' : 'Zakres ustalono'} w ramach uznania administracyjnego: ${withStop(tresc.uzasadnienieKwoty)}`)] : []),
    ...(rygor && tresc.rygorPowod ? [paragraph(`Rygor natychmiastowej wykonalności: ${withoutStop(tresc.rygorPowod)} (art. 108 § 1 KPA).`)] : []),
  ];
  const facts: LetterBlock[] = [
    ...obliczenie.ustalenia,
    ...(obliczenie.dowody.length > 0 ? [paragraph('Fakty ustalono na podstawie dowodów:'), { rodzaj: 'lista' as const, pozycje: obliczenie.dowody }] : []),
    ...(tresc.ocenaDowodow ? [paragraph(`Ocena dowodów: ${withStop(tresc.ocenaDowodow)}`)] : []),
  ];
  return [
    { naglowek: 'Uzasadnienie faktyczne', bloki: facts },
    { naglowek: 'Uzasadnienie prawne', bloki: law },
  ].filter(({ bloki }) => bloki.length > 0);
}

function paragraph(tekst: string, wyroznienie = false): LetterBlock {
  return wyroznienie ? { rodzaj: 'akapit', tekst, wyroznienie } : { rodzaj: 'akapit', tekst };
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
