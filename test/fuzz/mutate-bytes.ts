type Random = (below: number) => number;

/** Bytes that readers of DER stumble over: long, indefinite and missing lengths, tags, huge numbers. */
const PIECES: readonly Uint8Array[] = [
  [0x30, 0x80],
  [0x30, 0x84, 0xff, 0xff, 0xff, 0xff],
  [0x30, 0x82, 0xff, 0xff],
  [0x30, 0x89],
  [0x00, 0x00],
  [0x02, 0x01, 0x00],
  [0x02, 0x04, 0x7f, 0xff, 0xff, 0xff],
  [0x02, 0x01, 0x80],
  [0x05, 0x00],
  [0x03, 0x00],
  [0x03, 0x01, 0x09],
  [0x06, 0x00],
  [0x06, 0x01, 0x80],
  [0xa0, 0x00],
  [0x1f, 0xff, 0xff, 0x7f],
  [0x0c, 0x03, 0xed, 0xa0, 0x80],
  [0x1e, 0x03, 0xd8, 0x00, 0x41],
  [0x1c, 0x04, 0x7f, 0xff, 0xff, 0xff],
].map((bytes) => Uint8Array.from(bytes));

function flip(bytes: Buffer, random: Random): Buffer {
  const result = Buffer.from(bytes);
  const at = random(result.length);
  result[at] = random(2) === 0 ? random(256) : (result[at] ?? 0) ^ (1 << random(8));
  return result;
}

function cut(bytes: Buffer, random: Random): Buffer {
  const start = random(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + random(40))]);
}

function truncate(bytes: Buffer, random: Random): Buffer {
  return Buffer.from(bytes.subarray(0, random(bytes.length + 1)));
}

function insert(bytes: Buffer, random: Random): Buffer {
  const at = random(bytes.length + 1);
  const piece = PIECES[random(PIECES.length)] ?? new Uint8Array();
  const times = random(20) === 0 ? 200 : 1 + random(3);
  return Buffer.concat([bytes.subarray(0, at), ...Array<Uint8Array>(times).fill(piece), bytes.subarray(at)]);
}

function overwrite(bytes: Buffer, random: Random): Buffer {
  const result = Buffer.from(bytes);
  result.set((PIECES[random(PIECES.length)] ?? new Uint8Array()).subarray(0, result.length), 0);
  const at = random(Math.max(1, result.length - 8));
  result.set((PIECES[random(PIECES.length)] ?? new Uint8Array()).subarray(0, result.length - at), at);
  return result;
}

/** Another value for the length behind a tag. */
function lie(bytes: Buffer, random: Random): Buffer {
  const result = Buffer.from(bytes);
  const tags = [...result.keys()].filter((at) => [0x30, 0x31, 0x04, 0xa0, 0x03].includes(result[at] ?? 0));
  const at = (tags[random(tags.length)] ?? 0) + 1;
  if (at < result.length) result[at] = random(3) === 0 ? 0x80 | random(6) : random(256);
  return result;
}

function repeat(bytes: Buffer, random: Random): Buffer {
  const start = random(bytes.length + 1);
  const part = bytes.subarray(start, start + random(80));
  return Buffer.concat([
    bytes.subarray(0, start),
    ...Array<Buffer>(1 + random(5)).fill(part),
    bytes.subarray(start),
  ]);
}

function splice(bytes: Buffer, random: Random, others: readonly Buffer[]): Buffer {
  const other = others[random(others.length)] ?? bytes;
  return Buffer.concat([
    bytes.subarray(0, random(bytes.length + 1)),
    other.subarray(random(other.length + 1)),
  ]);
}

const ACCIDENTS = [flip, flip, flip, cut, truncate, insert, overwrite, lie, lie, repeat, splice];

/** Bytes with one to four accidents. */
export function mutateBytes(bytes: Buffer, random: Random, others: readonly Buffer[]): Buffer {
  let result = bytes;
  for (let count = 1 + random(4); count > 0; count -= 1) {
    result = ACCIDENTS[random(ACCIDENTS.length)]?.(result, random, others) ?? result;
  }
  return result;
}
