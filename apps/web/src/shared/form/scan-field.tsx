import { FileInput, Group, NativeSelect } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { uploadFile } from '../api/file.js';
import { useMay } from '../api/me.js';
import { apiQuery } from '../api/query.js';
import { FileButton } from '../ui/file-button.js';
import { texts as common } from '../ui/texts.js';
import { texts } from './texts.js';

/** Most cases of a person that a field offers for the scan. */
const CASES = 50;

export interface Scan {
  readonly file: File | null;
  readonly choose: (file: File | null) => void;
  /** Puts the chosen file into the akta of the case, once, and goes on with the id of the document; without a file at once. */
  readonly store: (sprawaId: string, then: (dokumentId?: string) => void) => void;
  readonly pending: boolean;
  readonly error: unknown;
}

/** A scan that belongs to an act: chosen in its window, stored when the act is sent. An act that is refused and sent again does not store it twice. */
export function useScan(): Scan {
  const [file, setFile] = useState<File | null>(null);
  const stored = useRef<{ readonly file: File; readonly sprawaId: string; readonly id: string } | null>(null);
  const upload = useMutation({
    meta: { quiet: true },
    mutationFn: ({ sprawaId, bytes }: { readonly sprawaId: string; readonly bytes: File }) => uploadFile<{ id: string }>(`/api/v1/sprawy/${sprawaId}/dokumenty?rodzaj=skan`, bytes),
  });
  const store: Scan['store'] = (sprawaId, then) => {
    if (!file || !sprawaId) return then();
    if (stored.current?.file === file && stored.current.sprawaId === sprawaId) return then(stored.current.id);
    upload.mutate({ sprawaId, bytes: file }, { onSuccess: ({ id }) => {
      stored.current = { file, sprawaId, id };
      then(id);
    } });
  };
  return { file, choose: setFile, store, pending: upload.isPending, error: upload.error };
}

/** The scan of the paper on which an act rests; optional. For whoever may add files. */
export function ScanField({ scan }: { readonly scan: Scan }) {
  if (!useMay()('documents:dokument:create')) return null;
  return (
    <FileInput
      label={texts.scan} description={common.uploadHint} placeholder={texts.chooseFile} accept="application/pdf,image/jpeg,image/png"
      value={scan.file} onChange={scan.choose} clearable clearButtonProps={{ 'aria-label': texts.removeFile }}
    />
  );
}

interface PersonScanFieldProps {
  readonly scan: Scan;
  readonly osobaId: string;
  readonly sprawaId: string;
  readonly onCase: (sprawaId: string) => void;
}

/** The same for an act on a person: the scan goes into the akta of one of their cases. A person without a case has no akta to put it in. */
export function PersonScanField({ scan, osobaId, sprawaId, onCase }: PersonScanFieldProps) {
  const { data } = useQuery(apiQuery('/api/v1/sprawy', { query: { osoba_id: osobaId, zamkniete: true, sort: 'otwarta', limit: CASES } }));
  const cases = data?.elementy ?? [];
  if (cases.length === 0) return null;
  const choose = (file: File | null) => {
    if (!sprawaId) onCase(cases[0]?.id ?? '');
    scan.choose(file);
  };
  return (
    <>
      <ScanField scan={{ ...scan, choose }} />
      {scan.file && <NativeSelect label={texts.scanCase} data={cases.map(({ id, znak }) => ({ value: id, label: znak }))} value={sprawaId} onChange={(event) => onCase(event.currentTarget.value)} />}
    </>
  );
}

/** Opens the scan of an act, for whoever may read documents. */
export function ScanButton({ dokumentId, of }: { readonly dokumentId: string | null; readonly of: string }) {
  const may = useMay();
  if (!dokumentId || !may('documents:dokument:read')) return null;
  return <Group><FileButton size="compact-sm" how="open" address={`/api/v1/dokumenty/${dokumentId}/tresc`} aria-label={`${texts.openScan}: ${of}`}>{texts.openScan}</FileButton></Group>;
}
