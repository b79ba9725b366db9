import { deflateSync, crc32 } from 'node:zlib';

/** A colour with its opacity, each part from 0 to 255. */
type Colour = readonly [red: number, green: number, blue: number, opacity: number];

const accent: Colour = [0x1b, 0x4f, 0x5c, 255];
const white: Colour = [255, 255, 255, 255];
const nothing: Colour = [255, 255, 255, 0];

/** The icon in colour, 192 by 192: a speech bubble with a tick, which is what was said and what is done about it. */
export function colourIcon(): Buffer {
  return png(192, (x, y) => (tick(x, y) < 0.045 ? accent : bubble(x, y) < 0 ? white : accent));
}

/** The outline, 32 by 32: the same in white on nothing, as Teams wants it. */
export function outlineIcon(): Buffer {
  return png(32, (x, y) => (Math.abs(bubble(x, y) + 0.035) < 0.035 || tick(x, y) < 0.04 ? white : nothing));
}

/** How far a place is from the edge of the bubble, inside below 0. The picture is 1 wide and 1 high. */
function bubble(x: number, y: number): number {
  const [across, down] = [Math.abs(x - 0.5) - 0.24, Math.abs(y - 0.44) - 0.16];
  const round =
    Math.hypot(Math.max(across, 0), Math.max(down, 0)) + Math.min(Math.max(across, down), 0) - 0.1;
  const tail = Math.max(0.3 - x, y - 0.86 + (x - 0.3) * 1.1, 0.6 - y);
  return Math.min(round, tail);
}

/** How far a place is from the strokes of the tick. */
const tick = (x: number, y: number): number =>
  Math.min(stroke(x, y, [0.36, 0.45], [0.46, 0.55]), stroke(x, y, [0.46, 0.55], [0.65, 0.34]));

function stroke(
  x: number,
  y: number,
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** How often each way a pixel is looked at, so that edges are smooth. */
const fine = 4;

/** A square picture as a PNG file. @param colourAt the colour at a place of a picture that is 1 wide and 1 high */
function png(size: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const rows = Array.from({ length: size }, (_, y) =>
    // Each row begins with 0: it is not filtered.
    Buffer.from([0, ...Array.from({ length: size }, (__, x) => pixel(x, y, size, colourAt)).flat()]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8); // eight bits a channel, red, green, blue and opacity
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function pixel(x: number, y: number, size: number, colourAt: (x: number, y: number) => Colour): number[] {
  const seen = Array.from({ length: fine * fine }, (_, index) =>
    colourAt(
      (x + ((index % fine) + 0.5) / fine) / size,
      (y + (Math.floor(index / fine) + 0.5) / fine) / size,
    ),
  );
  return [0, 1, 2, 3].map((part) =>
    Math.round(seen.reduce((sum, colour) => sum + (colour[part] ?? 0), 0) / seen.length),
  );
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
