import { Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMay } from '../../../shared/api/me.js';
import { formatDate } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { UploadButton } from '../../../shared/ui/upload-button.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { aktaQuery, type Karta } from '../api.js';
import { Files } from '../files.js';
import { texts } from '../texts.js';
import { ShowOriginal } from './show-original.js';
import { Viewings } from './viewings.js';

const t = texts.akta;
const IDENTITY = new Set(['dowod-osobisty', 'paszport']);

const columns: readonly Column<Karta>[] = [
  { header: t.no, cell: (row) => row.numer },
  { header: t.leaves, cell: (row) => (row.karta_od === row.karta_do ? row.karta_od : `${row.karta_od}–${row.karta_do}`) },
  { header: t.day, cell: (row) => <span className="nowrap">{formatDate(row.dzien)}</span> },
  { header: t.document, cell: (row) => <DocumentCell karta={row} /> },
  { header: t.basis, cell: (row) => <BasisCell karta={row} /> },
  { header: t.files, cell: (row) => <FilesCell karta={row} /> },
];

/** The akta of a case in the order of their index, what was shown to the party, and the acts on both. */
export function CaseAktaPage() {
  const id = useParam('id');
  const query = useInfiniteQuery(aktaQuery(id));
  const may = useMay();
  const karty = query.data?.pages.flatMap((page) => page.elementy) ?? [];
  return (
    <Stack gap="md">
      <Section title={t.title} actions={karty.length > 0 && <FileButton size="compact-sm" address={`/api/v1/sprawy/${id}/akta/wydruk`} how="open">{t.print}</FileButton>}>
        <Stack gap="md">
          <PagesView query={query} empty={t.empty}>{(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
          {may('akta:kopia:certify') && <Group><ShowOriginal sprawaId={id} /></Group>}
        </Stack>
      </Section>
      {may('akta:udostepnienie:read') && <Viewings sprawaId={id} karty={karty} />}
    </Stack>
  );
}

function DocumentCell({ karta }: { readonly karta: Karta }) {
  return (
    <div>
      <Text size="sm" lineClamp={3}>{karta.tytul}</Text>
      <Text size="xs" c="dimmed">{karta.rodzaj_nazwa}</Text>
      {karta.adnotacja && <Text size="sm">{karta.adnotacja}</Text>}
      {karta.pismo_id && karta.numer_rejestru && <TextLink size="sm" to="/rejestr-pism/$id" params={{ id: karta.pismo_id }}>{karta.numer_rejestru}</TextLink>}
    </div>
  );
}

function BasisCell({ karta }: { readonly karta: Karta }) {
  return (
    <div>
      <Text size="sm">{karta.podstawa_nazwa}, {formatDate(karta.dzien_wlaczenia)}</Text>
      <Text size="xs" c="dimmed">{t.by} {karta.wlaczyl}</Text>
      {karta.powod && <Text size="xs" c="dimmed" lineClamp={3}>{karta.powod}</Text>}
    </div>
  );
}

function FilesCell({ karta: { pliki, pismo_id, okazanie_id, rodzaj } }: { readonly karta: Karta }) {
  const may = useMay();
  const mayCopy = okazanie_id !== null && pliki.length === 0 && !IDENTITY.has(rodzaj) && may('akta:kopia:certify');
  return (
    <div>
      <Files files={pliki} addressOf={(id) => (pismo_id ? `/api/v1/rejestr-pism/${pismo_id}/pliki/${id}` : `/api/v1/dokumenty/${id}/tresc`)} />
      {mayCopy && <UploadButton address={`/api/v1/okazania/${okazanie_id}/kopie`} label={t.addCopy} />}
    </div>
  );
}
