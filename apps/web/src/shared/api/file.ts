import { newKey } from './intent.js';
import { toProblem } from './problem.js';
import { transport } from './transport.js';

const REVOKE_AFTER = 60_000;

/** Opens a file in a new tab or saves it. Files need the token, so a plain link cannot fetch them. */
export async function openFile(address: string, how: 'open' | 'save'): Promise<void> {
  const response = await transport(new Request(new URL(address, window.location.origin)));
  if (!response.ok) throw toProblem(response.status, await response.json().catch(() => null));
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  if (how === 'save') link.download = nameFrom(response.headers.get('content-disposition')) ?? 'plik';
  else link.target = '_blank';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER);
}

/** @example nameFrom('attachment; filename="lista-3-2026.pli"') // 'lista-3-2026.pli' */
export function nameFrom(disposition: string | null): string | null {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (extended) return decodeURIComponent(extended);
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? null;
}

/** Sends the bytes of a chosen file. `type` where computers disagree about its name; the caller names the answer. */
export async function uploadFile<T>(address: string, file: File, type = file.type): Promise<T> {
  const headers = { 'Content-Type': type, 'Idempotency-Key': newKey() };
  const response = await transport(new Request(new URL(address, window.location.origin), { method: 'POST', headers, body: file }));
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw toProblem(response.status, answer);
  return answer as T;
}
