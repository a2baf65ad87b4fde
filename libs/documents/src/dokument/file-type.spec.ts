import { checkUpload, MAX_UPLOAD_BYTES } from './file-type.js';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

describe('checkUpload', () => {
  it('recognises the type by the bytes', () => {
    expect(checkUpload(Buffer.from('%PDF-1.7 …'))).toBe('application/pdf');
    expect(checkUpload(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg');
    expect(checkUpload(Uint8Array.from(PNG))).toBe('image/png');
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'DOCUMENTS.FILE_EMPTY'],
    ['a web page that calls itself a document', Buffer.from('<html><script>'), 'DOCUMENTS.FILE_TYPE'],
    ['a cut signature', Uint8Array.from(PNG.slice(0, 5)), 'DOCUMENTS.FILE_TYPE'],
    ['one byte over the limit', Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(MAX_UPLOAD_BYTES - 4)]), 'DOCUMENTS.FILE_TOO_LARGE'],
  ])('refuses %s', (_, bytes, code) => {
    expect(() => checkUpload(bytes)).toThrow(expect.objectContaining({ code }));
  });

  it('takes a file of exactly the limit', () => {
    expect(checkUpload(Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(MAX_UPLOAD_BYTES - 5)]))).toBe('application/pdf');
  });
});
