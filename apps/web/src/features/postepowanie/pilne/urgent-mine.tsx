import { Alert, List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { formatDate } from '../../../shared/format/date.js';
import { TextLink } from '../../../shared/ui/links.js';
import { texts as t } from './texts.js';

/** Over the worklist of an excluded official: what may still be done, and until when. Nothing where nothing was let through. */
export function UrgentMine() {
  const acts = useMay()('postepowanie:czynnosc:write');
  const rows = useQuery({ ...apiQuery('/api/v1/czynnosci-pilne', {}), enabled: acts }).data ?? [];
  if (rows.length === 0) return null;
  return (
    <Alert color="bursztyn" role="status" title={t.waiting}>
      <List size="sm">
        {rows.map((row) => (
          <List.Item key={row.wylaczenie_id}><TextLink to="/czynnosci-pilne/$id" params={{ id: row.wylaczenie_id }}>{row.znak}</TextLink>: {row.czynnosci.map(({ nazwa }) => nazwa).join(', ')}, {t.until(formatDate(row.do))}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
