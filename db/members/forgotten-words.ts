import { slugOf } from '../acts/slug'
import type { OtherWords } from './set-texts'
import type { NamingText } from './texts-that-name'

/** What somebody who left was called and reached by, and since when they were here. */
export interface Forgotten { memberId: string, email: string | null, handle: string | null, name: string | null, joinedAt: number }

/** What stands where they were named, and where they were called by their handle: a name that nobody can have. */
const SOMEBODY = '…'
const CALLED = '@someone'

/** Properties with words of people in them; those by which things of a log are found; and those of things with a name of their own, which keep it. */
const WORDS = [
  'title', 'body', 'reason', 'note', 'because', 'decision', 'about', 'ideaForm', 'ideaFormHint', 'draft', 'label', 'statusLabel', 'feasibility', 'fit', 'cost', 'onBehalfOf', 'alternative', 'skill',
  'text', 'html', 'payload', 'result', 'name', 'nameNl', 'nameEn', 'userAgent',
]
const FOUND_BY = ['slug', 'sourceId', 'sourceKey', 'url']
const NAMED = new Set(['Member', 'Organization', 'Community', 'Topic', 'App'])
const OWN_NAMES = new Set(['name', 'nameNl', 'nameEn', 'handle', ...FOUND_BY])
export const searched = [...WORDS, ...FOUND_BY, 'handle']

const LETTER = '[\\p{L}\\p{N}]'
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
const word = (text: string) => `(?<!${LETTER})${escaped(text)}(?!${LETTER})`
/** A handle, and not the beginning or end of another. */
const handleIn = (handle: string) => `(?<!${LETTER}|${LETTER}[-_]+)${escaped(handle)}(?!${LETTER}|[-_]+${LETTER})`
const called = (handle: string) => new RegExp(`(?<![\\p{L}\\p{N}_@/.+-])@${handleIn(handle)}`, 'giu')
/** Of several words or signs: no word that people say without meaning somebody. */
const isDistinct = (text: string) => /[^\p{L}\p{N}]/u.test(text.trim())

/** What to look for: in everything, and in their own texts alone, where a word of their name is their name. */
export function needlesOf({ email, handle, name }: Forgotten): { needles: string[], ownNeedles: string[] } {
  const given = [email, handle, name].filter((one) => one !== null)
  const distinct = given.filter(isDistinct)
  const lower = (some: string[]) => [...new Set(some.map((one) => one.toLowerCase()))].filter(Boolean)
  return {
    needles: lower([...distinct, ...distinct.map((one) => slugOf(one)), ...(handle ? [`@${handle}`, `members/${handle}`] : [])]),
    ownNeedles: lower([...given, ...partsOf(name)]),
  }
}

const partsOf = (name: string | null) => (name?.split(/\s+/) ?? []).filter((part) => /^\p{Lu}.*\p{L}/u.test(part))

/** The same texts without them, where they say something else then. */
export function without(forgotten: Forgotten, texts: NamingText[]): OtherWords[] {
  const { email, handle, name } = forgotten
  const mention = handle === null ? null : called(handle)
  const isTied = ({ isOwn, words }: NamingText) => isOwn || words.some(([, text]) => mention !== null && text.search(mention) >= 0)
  const others = texts.filter((text) => !isTied(text))
  const theirs = [email, name, handle].filter((one) => one !== null && isDistinct(one) && !isSaidOfOthers(one, forgotten.joinedAt, others)) as string[]
  return texts.flatMap((text) => {
    const bare = isTied(text) ? [email, name, handle].filter((one) => one !== null) : theirs
    return changed(text, { handle, mention, bare, parts: text.isOwn ? partsOf(name) : [] })
  })
}

/** A name that something else here has, or that was said before they came, is not theirs alone: in the words of others it stays. */
function isSaidOfOthers(needle: string, joinedAt: number, texts: NamingText[]): boolean {
  const pattern = new RegExp(word(needle), 'iu')
  return texts.some(({ kind, at, words }) => words.some(([property, text]) => pattern.test(text) && ((NAMED.has(kind) && OWN_NAMES.has(property)) || (at !== null && at < joinedAt))))
}

interface Called { handle: string | null, mention: RegExp | null, bare: string[], parts: string[] }

function changed({ held, kind, id, source, words }: NamingText, { handle, mention, bare, parts }: Called): OtherWords[] {
  const named = [...bare.map((one) => (one === handle ? handleIn(one) : word(one))), ...(handle ? [`(?<=members/)${handleIn(handle)}`] : [])]
  const slugs = bare.map((one) => slugOf(one)).filter(Boolean)
  const say = (property: string, text: string): string | null => {
    if (property === 'url') return named.some((one) => new RegExp(one, 'iu').test(text)) ? null : text
    if (FOUND_BY.includes(property)) return [...bare, ...slugs].some((one) => new RegExp(word(one), 'iu').test(text)) ? foundBy(property, id ?? held, source) : text
    const flags = property === 'result' ? 'gu' : 'giu'
    const said = mention ? text.replace(mention, CALLED) : text
    const nameless = named.length > 0 ? said.replace(new RegExp(named.join('|'), flags), SOMEBODY) : said
    return parts.length > 0 ? nameless.replace(new RegExp(parts.map(word).join('|'), 'gu'), SOMEBODY) : nameless
  }
  const other = words.flatMap(([property, text]) => {
    const now = NAMED.has(kind) && OWN_NAMES.has(property) ? text : say(property, text)
    return now === text ? [] : [{ property, text, now }]
  })
  if (other.length === 0) return []
  return [{ held, before: Object.fromEntries(other.map(({ property, text }) => [property, text])), after: Object.fromEntries(other.map(({ property, now }) => [property, now])) }]
}

/** What a thing is found by instead: its own id. */
const foundBy = (property: string, id: string, source: string | null) => (property === 'slug' ? slugOf(id) : property === 'sourceKey' ? `${source ?? ''}/${id}` : id)
