import { Money } from '@ostoja/kernel';
import { RACHUNEK_OSRODKA } from './builders.js';

/** A movement as a test sketches it. */
export interface EntrySketch {
  readonly kwota: string;
  readonly strona: 'obciazenie' | 'uznanie';
  readonly numer: string;
  readonly tytul: string;
  readonly nazwa: string;
  readonly rachunek: string | null;
  readonly referencja: string;
  readonly kodZwrotu?: string;
}

export interface StatementSketch {
  readonly numer?: string;
  readonly dzien?: string;
  readonly otwarcie?: string;
  /** What the entries make of the opening balance when left out. */
  readonly zamkniecie?: string;
  readonly wpisy?: readonly EntrySketch[];
  readonly wersja?: '02' | '08';
}

const complete = ({ numer = '1', dzien = '2026-11-30', otwarcie = '1000.00', wpisy = [], zamkniecie, wersja = '02' }: StatementSketch) => {
  const moved = Money.sum(wpisy.map(({ strona, kwota }) => (strona === 'uznanie' ? Money.parse(kwota) : Money.parse(kwota).negated())));
  return { numer, dzien, otwarcie, wpisy, wersja, zamkniecie: zamkniecie ?? Money.parse(otwarcie).plus(moved).toString() };
};
const sign = (amount: string): { abs: string; negative: boolean } => ({ abs: amount.replace('-', ''), negative: amount.startsWith('-') });

/** A camt.053 file with one statement of the centre's account. */
export function aCamt053(sketch: StatementSketch = {}): string {
  const { numer, dzien, otwarcie, zamkniecie, wpisy, wersja } = complete(sketch);
  const balance = (code: string, amount: string) => `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="PLN">${sign(amount).abs}</Amt><CdtDbtInd>${sign(amount).negative ? 'DBIT' : 'CRDT'}</CdtDbtInd><Dt><Dt>${dzien}</Dt></Dt></Bal>`;
  const party = (name: string) => (wersja === '02' ? `<Nm>${name}</Nm>` : `<Pty><Nm>${name}</Nm></Pty>`);
  const entries = wpisy.map(({ kwota, strona, numer: own, tytul, nazwa, rachunek, referencja, kodZwrotu }) => {
    const other = strona === 'uznanie' ? 'Dbtr' : 'Cdtr';
    return `<Ntry><Amt Ccy="PLN">${kwota}</Amt><CdtDbtInd>${strona === 'uznanie' ? 'CRDT' : 'DBIT'}</CdtDbtInd>${wersja === '02' ? '<Sts>BOOK</Sts>' : '<Sts><Cd>BOOK</Cd></Sts>'}<BookgDt><Dt>${dzien}</Dt></BookgDt><ValDt><Dt>${dzien}</Dt></ValDt><AcctSvcrRef>${referencja}</AcctSvcrRef>`
      + `<NtryDtls><TxDtls><Refs><EndToEndId>${own || 'NOTPROVIDED'}</EndToEndId></Refs><RltdPties><${other}>${party(nazwa)}</${other}>${rachunek ? `<${other}Acct><Id><IBAN>PL${rachunek}</IBAN></Id></${other}Acct>` : ''}</RltdPties><RmtInf><Ustrd>${tytul}</Ustrd></RmtInf>${kodZwrotu ? `<RtrInf><Rsn><Cd>${kodZwrotu}</Cd></Rsn></RtrInf>` : ''}</TxDtls></NtryDtls></Ntry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${wersja}"><BkToCstmrStmt><GrpHdr><MsgId>M${numer}</MsgId></GrpHdr><Stmt><Id>S${numer}</Id><LglSeqNb>${numer}</LglSeqNb><Acct><Id><IBAN>PL${RACHUNEK_OSRODKA}</IBAN></Id></Acct>${balance('OPBD', otwarcie)}${balance('CLBD', zamkniecie)}${entries.join('')}</Stmt></BkToCstmrStmt></Document>`;
}

/** An MT940 file with one statement of the centre's account. */
export function aMt940(sketch: StatementSketch = {}): string {
  const { numer, dzien, otwarcie, zamkniecie, wpisy } = complete(sketch);
  const day = dzien.slice(2).replaceAll('-', '');
  const balance = (tag: string, amount: string) => `:${tag}:${sign(amount).negative ? 'D' : 'C'}${day}PLN${sign(amount).abs.replace('.', ',')}`;
  const entries = wpisy.flatMap(({ kwota, strona, numer: own, tytul, nazwa, rachunek, referencja }) => [
    `:61:${day}${day.slice(2)}${strona === 'uznanie' ? 'C' : 'D'}${kwota.replace('.', ',')}NTRF${own || 'NONREF'}//${referencja}`,
    `:86:020<00PRZELEW<20${tytul}<32${nazwa}${rachunek ? `<38PL${rachunek}` : ''}`,
  ]);
  return [':20:WYCIAG', `:25:/PL${RACHUNEK_OSRODKA}`, `:28C:${numer}`, balance('60F', otwarcie), ...entries, balance('62F', zamkniecie), '-', ''].join('\n');
}
