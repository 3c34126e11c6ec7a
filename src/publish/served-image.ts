interface Type {
  readonly extension: string;
  /** Of the first 16 bytes. */
  readonly start: RegExp;
  /** Whether the bytes reach to the end of the image. Without it, that cannot be seen. */
  readonly isWhole?: (bytes: Buffer) => boolean;
}

/** In bytes: an image may be followed by a few that do not belong to it. */
const NEAR_END = 1024;

const END_OF_JPEG = Buffer.from('ffd9', 'hex');
const SCAN_OF_JPEG = Buffer.from('ffda', 'hex');

const TYPES: readonly Type[] = [
  {
    extension: 'png',
    start: /^\x89PNG\r\n/,
    isWhole: (bytes) => bytes.subarray(-NEAR_END).includes('IEND'),
  },
  {
    extension: 'jpg',
    start: /^\xff\xd8\xff/,
    // A preview inside the image has an end of its own, but it comes before the last scan.
    isWhole: (bytes) =>
      bytes.subarray(-NEAR_END).includes(END_OF_JPEG) &&
      bytes.lastIndexOf(END_OF_JPEG) > bytes.lastIndexOf(SCAN_OF_JPEG),
  },
  { extension: 'gif', start: /^GIF8/, isWhole: (bytes) => bytes.at(-1) === 0x3b },
  {
    extension: 'webp',
    start: /^RIFF[^]{4}WEBP/,
    isWhole: (bytes) => bytes.readUInt32LE(4) + 8 <= bytes.length,
  },
  { extension: 'avif', start: /^[^]{4}ftypavif/ },
];

function typeOf(bytes: Buffer): Type | undefined {
  const start = bytes.toString('latin1', 0, 16);
  return TYPES.find((type) => type.start.test(start));
}

/**
 * The extension for the type of an image: the portal's addresses end in `.png` for every type.
 *
 * @param bytes at least the first 16
 * @returns undefined for another file
 */
export function extensionOf(bytes: Buffer): string | undefined {
  return typeOf(bytes)?.extension;
}

/** Whether the bytes are an image that is not cut off, as far as its end shows. */
export function isWholeImage(bytes: Buffer): boolean {
  const type = typeOf(bytes);
  return type !== undefined && (type.isWhole === undefined || type.isWhole(bytes));
}
