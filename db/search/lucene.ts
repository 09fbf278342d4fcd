const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const MOST_WORDS = 24
const LONGEST = 60

/** The words of a text as people see them: letters and digits, in lower case. Everything that has a meaning to Lucene falls away. */
const wordsOf = (text: string) => (text.normalize('NFC').toLowerCase().match(WORD) ?? []).slice(0, MOST_WORDS)

/** One letter may be wrong from five letters on. Of a word longer than any, its beginning will do: Lucene refuses to look for a thousand letters. */
const forgiving = (word: string) => (word.length < 5 ? word : word.length > LONGEST ? `${beginning(word)}*` : `(${word}^4 OR ${word}~1)`)
const beginning = (word: string) => [...word].slice(0, LONGEST).join('')

/** A Lucene query for words that somebody is still typing: all must be there, the last may be unfinished. Null when no word is left. */
export function searchQuery(text: string): string | null {
  const words = wordsOf(text)
  const last = words.pop()
  if (!last) return null
  return [...words.map(forgiving), `(${forgiving(last)} OR ${beginning(last)}*)`].map((word) => `+${word}`).join(' ')
}

/** A Lucene query for texts like this one: any of its longer words. Null when no word is left. */
export function similarQuery(text: string): string | null {
  const words = [...new Set(wordsOf(text))]
  const telling = words.filter((word) => word.length > 3)
  const chosen = telling.length > 0 ? telling : words
  return chosen.length > 0 ? chosen.map(forgiving).join(' OR ') : null
}
