import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { useParam } from '../../../shared/ui/use-param.js';

/** Who gets copies in the case on the screen, the party of the case first. */
export function useCopies() {
  const sprawaId = useParam('id');
  const reads = useMay()('postepowanie:przedstawiciel:read');
  return useQuery({ ...apiQuery('/api/v1/sprawy/{id}/strony', { path: { id: sprawaId } }), enabled: reads }).data?.odbiorcy ?? [];
}
