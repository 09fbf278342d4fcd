import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Text } from '../../db/texts/three-way'

type Kind = 'SAME' | 'ADDED' | 'REMOVED'
export interface Piece { change: Kind, text: string }
export interface Block { change: Kind | 'CHANGED', pieces: Piece[] }
export interface Changes { title: Piece[], body: Block[], coarse: boolean }

/** So much is compared before it is given up: milliseconds, and steps that lead from one text to the other. */
const LINES = { timeout: 60, maxEditLength: 2_000 }
const WORDS = { timeout: 20, maxEditLength: 400 }
/** Milliseconds for the words of all lines of a text. */
const PATIENCE = 60
const MOST_BLOCKS = 1_000
/** Lines of which less than so much stayed are shown as gone and new: one reads that better than a patchwork. */
const KEPT = 0.3

const kindOf = ({ added, removed }: { added: boolean, removed: boolean }): Kind => (added ? 'ADDED' : removed ? 'REMOVED' : 'SAME')
const replaced = (before: string, after: string): Block[] => [
  ...(before === '' ? [] : [one('REMOVED', before)]), ...(after === '' ? [] : [one('ADDED', after)]),
]
const one = (change: Kind, text: string): Block => ({ change, pieces: [{ change, text }] })

/** Words that stayed, came and went; null when that cannot be said in time. */
function words(before: string, after: string): Piece[] | null {
  const parts = diffWordsWithSpace(before, after, WORDS)
  return parts ? parts.map((part) => ({ change: kindOf(part), text: part.value })) : null
}

/** How one text became another: line by line, and word by word in lines that changed. Bounded in time and length, whatever the texts. */
export function changesBetween(before: Text, after: Text): Changes {
  const title = words(before.title, after.title) ?? replaced(before.title, after.title).flatMap(({ pieces }) => pieces)
  return { title, ...bodyChanges(before.body, after.body) }
}

function bodyChanges(before: string, after: string): Pick<Changes, 'body' | 'coarse'> {
  if (before === after) return { body: before === '' ? [] : [one('SAME', before)], coarse: false }
  const parts = diffArrays(before === '' ? [] : before.split('\n'), after === '' ? [] : after.split('\n'), LINES)
  if (!parts || parts.length > MOST_BLOCKS) return { body: replaced(before, after), coarse: true }
  const until = performance.now() + PATIENCE
  let coarse = false
  const body = parts.flatMap((part, index): Block[] => {
    const [kind, text] = [kindOf(part), part.value.join('\n')]
    const next = parts[index + 1]
    if (kind === 'ADDED' && parts[index - 1]?.removed) return [] // told with what it replaces
    if (kind !== 'REMOVED' || !next?.added) return [one(kind, text)]
    const pieces = performance.now() < until ? words(text, next.value.join('\n')) : null
    coarse ||= pieces === null
    return pieces && keptOf(pieces) >= KEPT ? [{ change: 'CHANGED', pieces }] : replaced(text, next.value.join('\n'))
  })
  return { body, coarse }
}

const sum = (pieces: Piece[]) => pieces.reduce((length, { text }) => length + text.trim().length, 0)
const keptOf = (pieces: Piece[]) => sum(pieces.filter(({ change }) => change === 'SAME')) / Math.max(1, sum(pieces))
