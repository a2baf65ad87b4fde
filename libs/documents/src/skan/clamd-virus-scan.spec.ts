import { createServer, type AddressInfo } from 'node:net';
import { startFakeClamd } from '@ostoja/documents/testing';
import { ClamdVirusScan } from './clamd-virus-scan.js';

/** A peer that answers what the test says, whatever it is sent. */
async function answering<T>(reply: string | null, work: (port: number) => Promise<T>): Promise<T> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    if (reply !== null) socket.once('data', () => socket.end(reply));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

describe('the scanner behind clamd', () => {
  it('sends the whole file in chunks and reads both verdicts', async () => {
    const clamd = await startFakeClamd();
    const scanner = new ClamdVirusScan('127.0.0.1', clamd.port);
    const large = Buffer.alloc(200_000, 'a');
    expect(await scanner.scan(large)).toEqual({ wynik: 'czysty', sygnatura: null });
    expect(clamd.received[0]!.equals(large)).toBe(true);
    expect(await scanner.scan(Buffer.from('%PDF EICAR'))).toEqual({ wynik: 'zakazony', sygnatura: 'Eicar-Test-Signature' });
    await clamd.stop();
  });

  it.each(['INSTREAM size limit exceeded. ERROR\0', 'stream: OKAY', '', 'stream: OK\0'.repeat(500)])('takes no other answer for a clean file: %#', async (reply) => {
    await expect(answering(reply, (port) => new ClamdVirusScan('127.0.0.1', port).scan(Buffer.from('x')))).rejects.toThrow();
  });

  it('does not wait for ever, and says when nobody listens', async () => {
    await expect(answering(null, (port) => new ClamdVirusScan('127.0.0.1', port, 50).scan(Buffer.from('x')))).rejects.toThrow('does not answer');
    const port = await answering('', async (free) => free);
    await expect(new ClamdVirusScan('127.0.0.1', port).scan(Buffer.from('x'))).rejects.toThrow();
  });
});
