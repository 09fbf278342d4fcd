import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

export interface Dice {
  /** A whole number, both ends included. */
  between(least: number, most: number): number
  chance(share: number): boolean
  /** The same items in another order. */
  shuffled<T>(items: readonly T[]): T[]
}

const seedOf = (name: string) => [...name].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0) | 0, 7)

/** Dice of its own for each name: what one part of the story throws changes nothing in another. */
export function dice(name: string): Dice {
  const source = xoroshiro128plus(seedOf(name))
  const between = (least: number, most: number) => uniformInt(source, least, most)
  return {
    between,
    chance: (share) => between(0, 9_999) < share * 10_000,
    shuffled: (items) => items
      .map((item) => ({ item, order: between(0, 1_000_000_000) }))
      .sort((a, b) => a.order - b.order)
      .map(({ item }) => item),
  }
}
