import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** In bytes. Larger pieces are no faster. */
const PIECE = 256 * 1024;

/** Shared by all files, which are read one after the other. */
const buffer = Buffer.allocUnsafe(PIECE);

/**
 * Reads a file once from beginning to end, in pieces, and hashes every byte. At most 256 kB are in memory at a time,
 * whereas 40 screenshots can be hundreds of megabytes. Read only one file at a time.
 */
export class HashedFile {
  private readonly descriptor: number;
  private readonly hash = createHash('sha1');
  /** The part of the buffer that has been read from the file, but not taken yet. */
  private start = 0;
  private end = 0;
  private bytes = 0;

  /** @throws the system's errors, as all methods do */
  constructor(absolutePath: string) {
    this.descriptor = openSync(absolutePath, 'r');
  }

  close(): void {
    closeSync(this.descriptor);
  }

  /**
   * Returns the next bytes without taking them: fewer at the end of the file. They are valid until the next call.
   *
   * @param count up to 256 kB
   */
  peek(count: number): Buffer {
    if (this.end - this.start < count) {
      buffer.copyWithin(0, this.start, this.end);
      this.end -= this.start;
      this.start = 0;
      while (this.end < count && this.read()) continue;
    }
    return buffer.subarray(this.start, Math.min(this.start + count, this.end));
  }

  /** Takes the next bytes. @returns undefined when the file has fewer */
  take(count: number): Buffer | undefined {
    const bytes = this.peek(count);
    this.start += bytes.length;
    return bytes.length === count ? bytes : undefined;
  }

  /**
   * Takes any number of bytes.
   *
   * @param visit receives them piece by piece
   * @returns whether the file has that many
   */
  pass(count: number, visit: (piece: Buffer) => void = () => undefined): boolean {
    for (let left = count; left > 0;) {
      const piece = this.peek(Math.min(left, PIECE));
      if (piece.length === 0) return false;
      visit(piece);
      this.start += piece.length;
      left -= piece.length;
    }
    return true;
  }

  /** Reads the rest. @returns the hash in lower-case hex and the number of bytes of the whole file */
  finish(): { readonly sha1: string; readonly bytes: number } {
    this.pass(Infinity);
    return { sha1: this.hash.digest('hex'), bytes: this.bytes };
  }

  private read(): boolean {
    const count = readSync(this.descriptor, buffer, this.end, PIECE - this.end, null);
    this.hash.update(buffer.subarray(this.end, this.end + count));
    this.end += count;
    this.bytes += count;
    return count > 0;
  }
}
