import { useParams } from '@tanstack/react-router';

/** A parameter of the address. A screen names what it needs and need not know where the router hangs it. */
export function useParam(name: string): string {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  const value = params[name];
  if (!value) throw new Error(`The address has no ${name}`);
  return value;
}
