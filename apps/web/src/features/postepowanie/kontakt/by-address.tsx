import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { texts } from './texts.js';
import { WhereToAnswer } from './where-to.js';

interface ByAddressProps {
  readonly osobaId: string;
  /** Unit that the desk has chosen; empty while none is. */
  readonly chosen: string;
  readonly onUnit: (komorkaId: string) => void;
}

/** Where the address in the file of the chosen person leads. A single branch is proposed at once; the desk may choose another. */
export function ByAddress({ osobaId, chosen, onUnit }: ByAddressProps) {
  const may = useMay();
  const { data } = useQuery({ ...apiQuery('/api/v1/osoby/{id}/wskazania-komorek', { path: { id: osobaId } }), enabled: osobaId !== '' && may('osoba:dane:read'), retry: false });
  const wskazanie = osobaId ? data?.wskazanie : null;
  const single = wskazanie?.gmina === 'nasza' && wskazanie.komorki.length === 1 ? wskazanie.komorki[0]?.komorka_id : undefined;
  useEffect(() => {
    if (single && !chosen) onUnit(single);
  }, [single, chosen, onUnit]);
  if (!wskazanie) return null;
  return <section aria-label={texts.where.byFile}><WhereToAnswer wskazanie={wskazanie} onUnit={onUnit} /></section>;
}
