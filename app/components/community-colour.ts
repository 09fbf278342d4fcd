import { founded } from '../../lib/founded'

/** How many hues the palette has (app/styles/tokens.css: --stream-1 to --stream-12). */
export const HUES = 12

/** The class that sets `--stream`, the colour of a community; 'pool' is grey, for people without one. */
export type ColourClass = 'stream-pool' | `stream-${number}`

/**
 * The colour of a community: the same everywhere. The oldest communities get the hues in order, so that a portal of up to twelve
 * repeats none; beyond those a stable hash of the id. Null: the pool. Never the only carrier: it stands beside a name or initials.
 */
export async function communityColour(id: string | null): Promise<ColourClass> {
  if (id === null) return 'stream-pool'
  const place = (await founded()).get(id) ?? hash(id)
  return `stream-${(place % HUES) + 1}`
}

function hash(id: string): number {
  let sum = 0
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0
  return sum
}

/** One or two letters that stand for a name beside its colour. */
export function initials(name: string): string {
  const words = name.replace(/[^\p{L}\p{N}\s]/gu, ' ').trim().split(/\s+/).filter((word) => !/^(de|het|een|van|the|of|and|en)$/i.test(word))
  const letters = words.length > 1 ? [words[0], words[1]].map((word) => [...(word ?? '')][0]) : [...(words[0] ?? name)].slice(0, 2)
  return letters.join('').toLocaleUpperCase()
}
