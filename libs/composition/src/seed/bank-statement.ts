import { Money, type PlainDate } from '@ostoja/kernel';
import { PAYER } from './office.js';

/** A movement on the centre's account, as the bank of the demo city tells it. */
export interface Movement {
  readonly strona: 'obciazenie' | 'uznanie';
  /** In złote. */
  readonly kwota: string;
  /** Our number of the payment, if the movement is about one. */
  readonly numer?: string;
  readonly tytul: string;
  readonly nazwa: string;
  readonly rachunek?: string | null;
  /** ISO reason of a return, e.g. AC04: account closed. */
  readonly kodZwrotu?: string;
}

/** One sample statement: its number in the year, its day, and what the account held before. */
export interface Sample {
  readonly numer: number;
  readonly dzien: PlainDate;
  readonly otwarcie: Money;
  readonly ruchy: readonly Movement[];
}

/** What the account holds after the movements. */
export function closingOf({ otwarcie, ruchy }: Sample): Money {
  return Money.sum([otwarcie, ...ruchy.map(({ strona, kwota }) => (strona === 'uznanie' ? Money.parse(kwota) : Money.parse(kwota).negated()))]);
}

/** The statement as a camt.053.001.02 file: no bank stands behind it, so that the demo has an answer to read. */
export function makeCamt053(sample: Sample): string {
  const { numer, dzien, otwarcie, ruchy } = sample;
  const entries = ruchy.map((one, index) => entry(one, `${numer}-${index + 1}`, dzien));
  const head = `<Id>DEMO-${dzien}-${numer}</Id><LglSeqNb>${numer}</LglSeqNb><Acct><Id><IBAN>PL${PAYER}</IBAN></Id></Acct>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>DEMO-${dzien}-${numer}</MsgId></GrpHdr>
<Stmt>${head}${balance('OPBD', otwarcie, dzien)}${balance('CLBD', closingOf(sample), dzien)}
${entries.join('\n')}
</Stmt></BkToCstmrStmt></Document>
`;
}

function balance(kind: string, amount: Money, day: string): string {
  const text = amount.toString();
  return `<Bal><Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp><Amt Ccy="PLN">${text.replace('-', '')}</Amt><CdtDbtInd>${amount.isNegative ? 'DBIT' : 'CRDT'}</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`;
}

function entry({ strona, kwota, numer = 'NOTPROVIDED', tytul, nazwa, rachunek, kodZwrotu }: Movement, reference: string, day: string): string {
  const other = strona === 'uznanie' ? 'Dbtr' : 'Cdtr';
  const account = rachunek ? `<${other}Acct><Id><IBAN>PL${rachunek}</IBAN></Id></${other}Acct>` : '';
  const reason = kodZwrotu ? `<RtrInf><Rsn><Cd>${kodZwrotu}</Cd></Rsn></RtrInf>` : '';
  const details = `<Refs><EndToEndId>${numer}</EndToEndId></Refs><RltdPties><${other}><Nm>${nazwa}</Nm></${other}>${account}</RltdPties><RmtInf><Ustrd>${tytul}</Ustrd></RmtInf>${reason}`;
  return `<Ntry><Amt Ccy="PLN">${kwota}</Amt><CdtDbtInd>${strona === 'uznanie' ? 'CRDT' : 'DBIT'}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day}</Dt></ValDt><AcctSvcrRef>${reference}</AcctSvcrRef>`
    + `<NtryDtls><TxDtls>${details}</TxDtls></NtryDtls></Ntry>`;
}
