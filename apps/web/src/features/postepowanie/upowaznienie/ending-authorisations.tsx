import { Alert, List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { formatDate } from '../../../shared/format/date.js';
import { TextLink } from '../../../shared/ui/links.js';
import { texts as t } from './texts.js';

/** Authorisations that end soon, or have just ended, with none to follow them. Nothing where all go on. */
export function EndingAuthorisations() {
  const reads = useMay()('postepowanie:upowaznienie:read');
  const rows = useQuery({ ...apiQuery('/api/v1/upowaznienia/wygasajace', {}), enabled: reads }).data ?? [];
  if (rows.length === 0) return null;
  return (
    <Alert color={rows.some(({ dni }) => dni < 0) ? 'ceglasty' : 'bursztyn'} role="status" title={t.endingTitle}>
      <List size="sm">
        {rows.map((row) => <List.Item key={row.id}>{row.imie} {row.nazwisko}, {t.numberOf(row.numer)}: {row.dni < 0 ? t.ended(formatDate(row.do)) : t.ends(formatDate(row.do), row.dni)}</List.Item>)}
      </List>
      <TextLink to="/upowaznienia">{t.openRegister}</TextLink>
    </Alert>
  );
}
