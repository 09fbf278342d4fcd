import anyAscii from 'any-ascii'

/** Where things are made (/ideas/new): no thing's own name. */
const TAKEN = 'new'

/**
 * A text as a name in a URL: Latin letters and digits of any alphabet, words joined by hyphens, cut at a word within `most` characters.
 * Empty when nothing readable is left.
 */
export function slugOf(text: string, most = 60): string {
  const words = readable(text)
  if (words === TAKEN) return `${words}-1`
  if (words.length <= most) return words
  const cut = words.slice(0, most + 1)
  const end = cut.lastIndexOf('-')
  return end > most / 2 ? cut.slice(0, end) : cut.slice(0, most).replace(/-+$/, '')
}

const readable = (text: string) =>
  anyAscii(text.normalize('NFKC')).toLowerCase().replace(/['’`]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')

/** The end of an id, to tell two of the same name apart. */
export const tail = (id: string) => id.slice(-6).toLowerCase()
