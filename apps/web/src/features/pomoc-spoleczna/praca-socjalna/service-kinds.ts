import { useQuery } from '@tanstack/react-query';
import { serviceKindsQuery } from './api.js';

/** Name of a kind of service by its code; the code itself until the dictionary has come. */
export function useServiceName(): (kod: string) => string {
  const kinds = useQuery(serviceKindsQuery()).data ?? [];
  return (kod) => kinds.find((kind) => kind.kod === kod)?.nazwa ?? kod.replaceAll('_', ' ');
}
