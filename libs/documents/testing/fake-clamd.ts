import { createServer, type AddressInfo } from 'node:net';

/** A scanner at the edge: speaks INSTREAM and finds fault with files that contain the word EICAR. */
export interface FakeClamd {
  readonly port: number;
  /** Bytes of the files that it was given, in order. */
  readonly received: Buffer[];
  stop(): Promise<void>;
}

/** @param port one that was free before; any when left out */
export async function startFakeClamd(port = 0): Promise<FakeClamd> {
  const received: Buffer[] = [];
  const server = createServer((socket) => {
    let input = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('data', (part) => {
      input = Buffer.concat([input, part]);
      const file = readStream(input);
      if (!file) return;
      received.push(file);
      socket.end(file.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, received, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** The file of a whole INSTREAM command, null while parts are missing. */
function readStream(input: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (input.byteLength < command.length || input.subarray(0, command.length).toString() !== command) return null;
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= input.byteLength; ) {
    const length = input.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    if (at + 4 + length > input.byteLength) return null;
    chunks.push(input.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
