import { Text } from '@mantine/core';
import { useAct } from '../../../shared/api/act.js';
import { ScanButton } from '../../../shared/form/scan-field.js';
import { formatAccount } from '../../../shared/format/account.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { texts } from '../texts.js';

const t = texts.verification;

interface VerifyAccountDialogProps {
  readonly osobaId: string;
  readonly account: { readonly id: string; readonly numer: string; readonly dokument_id: string | null };
  readonly onClose: () => void;
}

/** The second person says that the number agrees with the client's statement. */
export function VerifyAccountDialog({ osobaId, account, onClose }: VerifyAccountDialogProps) {
  const verify = useAct('post', '/api/v1/osoby/{osobaId}/rachunki/{id}/sprawdzenia');
  return (
    <ActModal title={t.verifyTitle} opened onClose={onClose} submitLabel={t.confirm} pending={verify.isPending} error={verify.error} onSubmit={() => verify.mutate({ path: { osobaId, id: account.id } }, { onSuccess: onClose })}>
      <Text fw={600} className="nowrap">{formatAccount(account.numer)}</Text>
      <Text>{t.verifyText}</Text>
      <ScanButton dokumentId={account.dokument_id} of={formatAccount(account.numer)} />
    </ActModal>
  );
}
