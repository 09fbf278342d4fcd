/**
 * How a text is cut, finest first: sentences and what stands between them (so that changes of two neighbours do not touch), lines, paragraphs, the whole.
 * Put together again, the pieces are the text.
 */
const CUTS = [/(\n+|(?<=[.!?…]["'”’)»]?)[ \t]+)/, /(?<=\n)/, /(?<=\n{2})(?!\n)/, /(?!)/]
/** Pairs of equal pieces that a comparison may look at: a text of 50,000 empty lines has 2,500,000,000. */
const MOST_PAIRS = 1_000_000

const counted = (pieces: string[]) => {
  const counts = new Map<string, number>()
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  return counts
}

const pairs = (one: string[], other: string[]) => {
  const counts = counted(other)
  return one.reduce((sum, piece) => sum + (counts.get(piece) ?? 0), one.length)
}

/** Texts in pieces that can be compared, as fine as can be compared in time. */
export function inPieces(base: string, ...others: string[]): string[][] {
  for (const cut of CUTS) {
    const [pieces = [], ...rest] = [base, ...others].map((text) => text.split(cut))
    if (rest.every((other) => pairs(pieces, other) <= MOST_PAIRS)) return [pieces, ...rest]
  }
  return [[base], ...others.map((text) => [text])]
}
