import { connect, type Socket } from 'node:net';
import { type WynikBadania, VirusScanPort } from './virus-scan.port.js';

const CHUNK = 64 * 1024;
const REPLY_LIMIT = 4096;

/** Speaks INSTREAM to clamd: chunks with their length in four bytes, a chunk of no length ends the file. */
export class ClamdVirusScan extends VirusScanPort {
  /** @param timeoutMs how long the scanner may be silent */
  constructor(private readonly host: string, private readonly port: number, private readonly timeoutMs = 10_000) {
    super();
  }

  async scan(bytes: Uint8Array): Promise<WynikBadania> {
    return readReply(await this.ask(bytes));
  }

  private ask(bytes: Uint8Array): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect({ host: this.host, port: this.port });
      const received: Buffer[] = [];
      const fail = (error: Error) => {
        socket.destroy();
        reject(error);
      };
      socket.setTimeout(this.timeoutMs, () => fail(new Error('clamd does not answer')));
      socket.on('error', fail);
      socket.on('data', (part) => {
        received.push(part);
        if (Buffer.concat(received).byteLength > REPLY_LIMIT) fail(new Error('clamd answers at too great length'));
      });
      socket.on('end', () => resolve(Buffer.concat(received).toString('utf8')));
      socket.on('connect', () => send(socket, bytes));
    });
  }
}

function send(socket: Socket, bytes: Uint8Array): void {
  socket.write('zINSTREAM\0');
  for (let from = 0; from < bytes.byteLength; from += CHUNK) {
    const chunk = bytes.subarray(from, from + CHUNK);
    socket.write(lengthOf(chunk.byteLength));
    socket.write(chunk);
  }
  socket.write(lengthOf(0));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

/** `stream: OK`, `stream: Eicar-Test-Signature FOUND`; anything else means that the file was not examined. */
function readReply(reply: string): WynikBadania {
  const text = reply.replace(/\0/g, '').trim();
  if (text === 'stream: OK') return { wynik: 'czysty', sygnatura: null };
  const found = /^stream: (.{1,200}) FOUND$/.exec(text);
  if (found) return { wynik: 'zakazony', sygnatura: found[1]! };
  throw new Error('clamd did not examine the file');
}
