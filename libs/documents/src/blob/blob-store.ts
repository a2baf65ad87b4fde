/** Where the bytes of files lie. PostgreSQL by default; another store takes its place by configuration. */
export abstract class BlobStore {
  /** Keeps the bytes for good. `sha256` is their hex digest. */
  abstract put(bytes: Uint8Array, typ: string): Promise<{ blobId: string; sha256: string }>;

  /** The bytes as they were put. Errors: 404 when there is none or the principal may not see it; a damaged file is never given out. */
  abstract get(blobId: string): Promise<{ bytes: Buffer; typ: string; sha256: string }>;
}
