// What the bank says of a list, as camt.053: all of it left the account, and one payment in ten came back.
const RETURNED = 10;
const OPENING = 1_000_000_000_00n;

/** `items`: `{ numer, kwota }` of the sent list, in its order. The same items give the same bytes. */
export function statementOf({ dzien, numer }, items) {
  const entries = items.flatMap(({ numer: id, kwota }, index) => {
    const out = entryOf('DBIT', id, kwota, dzien, '');
    return index % RETURNED === RETURNED - 1 ? [out, entryOf('CRDT', id, kwota, dzien, '<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>')] : [out];
  });
  const spent = items.reduce((sum, { kwota }, index) => sum + (index % RETURNED === RETURNED - 1 ? 0n : grosze(kwota)), 0n);
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>W-${dzien}</MsgId><CreDtTm>${dzien}T20:00:00</CreDtTm></GrpHdr><Stmt><Id>W-${dzien}</Id><LglSeqNb>${numer}</LglSeqNb><Acct><Id><IBAN>PL07109010140000000000000001</IBAN></Id></Acct>${balance('OPBD', OPENING, dzien)}${balance('CLBD', OPENING - spent, dzien)}${entries.join('')}</Stmt></BkToCstmrStmt></Document>`);
}

const entryOf = (sign, id, kwota, dzien, reason) =>
  `<Ntry><Amt Ccy="PLN">${kwota}</Amt><CdtDbtInd>${sign}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${dzien}</Dt></BookgDt><AcctSvcrRef>${sign}-${id}</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>${id}</EndToEndId></Refs>${reason}<RmtInf><Ustrd>${id}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;

const balance = (code, amount, dzien) => `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="PLN">${zlote(amount)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${dzien}</Dt></Dt></Bal>`;
const grosze = (kwota) => BigInt(kwota.replace('.', ''));
const zlote = (amount) => `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;
