import { crc32, deflateSync } from 'node:zlib';

/** The most that a palette of PNG can have. */
const MAX_COLOURS = 256;
/** Colours that agree in this many leading bits of each channel are counted together. */
const BITS = 5;

/**
 * Encodes an image with a palette, which for a screenshot takes a third of the bytes of full colour. A photograph loses fine
 * shades.
 *
 * @param pixels red, green, blue and alpha of each pixel, in bytes; alpha is ignored
 */
export function encodeSmallPng(pixels, width, height) {
  const { palette, indexOf } = reduceColours(pixels);
  // A byte before each row says that the row is not filtered.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      rows[y * (width + 1) + 1 + x] = indexOf(pixels[at], pixels[at + 1], pixels[at + 2]);
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits per pixel, an index into a palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(content.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  content.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(content), content.length + 4);
  return chunk;
}

/** Chooses a palette by median cut: the box of colours with the widest spread is split in two, until there are enough. */
function reduceColours(pixels) {
  const key = (red, green, blue) =>
    ((red >> (8 - BITS)) << (2 * BITS)) | ((green >> (8 - BITS)) << BITS) | (blue >> (8 - BITS));
  const counted = new Map();
  for (let at = 0; at < pixels.length; at += 4) {
    const bucket = key(pixels[at], pixels[at + 1], pixels[at + 2]);
    const entry = counted.get(bucket) ?? { bucket, count: 0, sums: [0, 0, 0] };
    entry.count += 1;
    for (const channel of [0, 1, 2]) entry.sums[channel] += pixels[at + channel];
    counted.set(bucket, entry);
  }
  const colours = [...counted.values()].map(({ bucket, count, sums }) => ({
    bucket,
    count,
    mean: sums.map((sum) => sum / count),
  }));
  const boxes = [describeBox(colours)];
  while (boxes.length < MAX_COLOURS) {
    const widest = boxes.reduce((best, box) => (box.error > best.error ? box : best));
    if (widest.error === 0) break;
    boxes.splice(boxes.indexOf(widest), 1, ...split(widest).map(describeBox));
  }
  const indices = new Map(boxes.flatMap((box, index) => box.colours.map(({ bucket }) => [bucket, index])));
  return {
    palette: boxes.map(({ mean }) => mean.map(Math.round)),
    indexOf: (red, green, blue) => indices.get(key(red, green, blue)),
  };
}

/** A set of colours with its mean, the channel in which they differ most, and how much. */
function describeBox(colours) {
  const total = colours.reduce((sum, { count }) => sum + count, 0);
  const mean = [0, 1, 2].map(
    (channel) => colours.reduce((sum, { count, mean }) => sum + count * mean[channel], 0) / total,
  );
  const errors = [0, 1, 2].map((channel) =>
    colours.reduce((sum, colour) => sum + colour.count * (colour.mean[channel] - mean[channel]) ** 2, 0),
  );
  const error = Math.max(...errors);
  return { colours, mean, channel: errors.indexOf(error), error: colours.length === 1 ? 0 : error };
}

function split({ colours, channel, mean }) {
  const isBelow = (colour) => colour.mean[channel] < mean[channel];
  return [colours.filter(isBelow), colours.filter((colour) => !isBelow(colour))];
}
