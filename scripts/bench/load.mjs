// Load from a process of its own, so that making it does not share the event loop of what is measured.
import { tool } from '../lib/steps.mjs';

/** Sends requests over `connections` for `seconds`; any answer that is not 2xx is an error. */
export async function load(url, { seconds, connections = 20, authorization, method = 'GET', body }) {
  const headers = { authorization, ...(body && { 'content-type': 'application/json' }) };
  const args = ['-j', '-n', '-c', connections, '-d', seconds, '-m', method, ...(body ? ['-b', JSON.stringify(body)] : [])];
  for (const [name, value] of Object.entries(headers)) args.push('-H', `${name}=${value}`);
  const output = await tool('autocannon', [...args.map(String), url]);
  const result = JSON.parse(output.slice(output.indexOf('{')));
  if (result.non2xx || result.errors || result.timeouts) throw new Error(`${url}: ${result.non2xx} odpowiedzi spoza 2xx, ${result.errors} błędów, ${result.timeouts} przekroczeń czasu`);
  return { perSecond: result.requests.total / result.duration, requests: result.requests.total, p50: result.latency.p50, p99: result.latency.p99 };
}

/** The middle value. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
