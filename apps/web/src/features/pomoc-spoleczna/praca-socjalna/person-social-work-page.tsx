import { Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMay } from '../../../shared/api/me.js';
import { Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { PersonContracts } from '../kontrakt/person-contracts.js';
import { personServicesQuery } from './api.js';
import { Notes } from './notes.js';
import { ServiceEntry } from './service-entry.js';
import { ServicesTable } from './services-table.js';
import { texts } from './texts.js';

/** Social work with one person, in the person file: services, notes and contracts. */
export function PersonSocialWorkPage() {
  const osobaId = useParam('id');
  const may = useMay();
  return (
    <Stack gap="md">
      {may('pomoc-spoleczna:usluga:write') && <Section title={texts.service.title}><ServiceEntry osobaId={osobaId} /></Section>}
      {may('pomoc-spoleczna:notatka-przekazana:read') && <Notes osobaId={osobaId} />}
      {may('pomoc-spoleczna:kontrakt:read') && <PersonContracts osobaId={osobaId} />}
      {may('pomoc-spoleczna:usluga:read') && <PersonServices osobaId={osobaId} />}
    </Stack>
  );
}

function PersonServices({ osobaId }: { readonly osobaId: string }) {
  const query = useInfiniteQuery(personServicesQuery(osobaId));
  return <Section title={texts.service.list}><PagesView query={query} empty={texts.service.empty}>{(rows) => <ServicesTable caption={texts.service.list} rows={rows} />}</PagesView></Section>;
}
