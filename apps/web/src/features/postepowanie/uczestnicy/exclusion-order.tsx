import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { TextLink } from '../../../shared/ui/links.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import type { Wylaczenie } from './api.js';
import { texts } from './texts.js';

const t = texts.exclusion;

/** The printed order of an exclusion: drawn up among the letters of the case, where it is signed and printed. */
export function ExclusionOrder({ row }: { readonly row: Wylaczenie }) {
  const draft = useAct('post', '/api/v1/wylaczenia/{id}/postanowienia');
  const navigate = useNavigate();
  const may = useMay();
  if (row.postanowienie_id) return <TextLink to="/sprawy/$id/pisma" params={{ id: row.sprawa_id }}>{t.openOrder}</TextLink>;
  if (!row.uzytkownik_id || !may('postepowanie:pismo:prepare')) return null;
  const open = () => draft.mutate({ path: { id: row.id } }, { onSuccess: () => void navigate({ to: '/sprawy/$id/pisma', params: { id: row.sprawa_id } }) });
  return (
    <>
      <Button size="compact-sm" variant="subtle" loading={draft.isPending} onClick={open}>{t.order}</Button>
      <ProblemAlert error={draft.error} />
    </>
  );
}
