import { isRefused, type Refused } from '../../db/acts/refusal'
import { markedText, threeWay, type Part, type Text } from '../../db/texts/three-way'
import type { Context } from '../context'
import { badInput } from '../errors'
import type { QueryResolvers, ThreeWayTextResolvers } from '../generated/resolvers'
import type { ThreeWayObject } from '../objects'
import { written } from '../outcome'
import { cleanBody, cleanTitle } from '../text'

const WORDS = { nl: { current: 'wat er nu staat', yours: 'jouw tekst' }, en: { current: 'what stands now', yours: 'your text' } }
const MOST_CLASHES = 100

const versionsOf = async ({ ideaId, base, current }: ThreeWayObject, { loaders }: Context) => (
  Promise.all([written(loaders.versionNumbered, `${ideaId}@${base}`), written(loaders.versionNumbered, `${ideaId}@${current}`)])
)

/** Both texts put together, once for each: several fields tell of it. */
const known = new WeakMap<ThreeWayObject, ReturnType<typeof merge>>()
function merged(object: ThreeWayObject, context: Context) {
  const merging = known.get(object) ?? merge(object, context)
  known.set(object, merging)
  return merging
}
async function merge(object: ThreeWayObject, context: Context) {
  const [base, current] = await versionsOf(object, context)
  context.loaders.compared()
  const found = threeWay(base, current, object.yours)
  return { found, marked: markedText(found, context.language === 'nl' ? WORDS.nl : WORDS.en) }
}

const clashOf = (part: Part) => ('merged' in part ? [] : [part])

export const ThreeWayText: ThreeWayTextResolvers = {
  base: async (object, _, context) => (await versionsOf(object, context))[0],
  current: async (object, _, context) => (await versionsOf(object, context))[1],
  yourTitle: ({ yours }) => yours.title,
  yourBody: ({ yours }) => yours.body,
  clean: async (object, _, context) => (await merged(object, context)).found.clean,
  mergedTitle: async (object, _, context) => (await merged(object, context)).marked.title,
  mergedBody: async (object, _, context) => (await merged(object, context)).marked.body,
  titleClash: async (object, _, context) => clashOf((await merged(object, context)).found.title)[0] ?? null,
  clashes: async (object, _, context) => (await merged(object, context)).found.body.flatMap(clashOf).slice(0, MOST_CLASHES),
}

/** A text as it would be kept: a browser ends its lines with \r\n. */
const asKept = ({ title, body }: Text): Text => ({ title: cleanTitle.safeParse(title).data ?? title, body: cleanBody.safeParse(body).data ?? body })

/** What goes with a refusal of a text that clashes with the text of now; null with all others. */
export const withClash = <Refusal extends object>(refusal: Refusal, outcome: Refused, yours: Text): Refusal & { threeWay: ThreeWayObject | null } => (
  { ...refusal, threeWay: isRefused(outcome) && outcome.clash ? { ...outcome.clash, yours: asKept(yours) } : null }
)

export const queries: Pick<QueryResolvers, 'compareTexts'> = {
  compareTexts: async (_, { ideaId, baseVersion, title, body }, { loaders }) => {
    const [clean, cleaned] = [cleanTitle.safeParse(title), cleanBody.safeParse(body)]
    if (!clean.success) throw badInput('title', clean.error.issues[0]?.message ?? 'is not right')
    if (!cleaned.success) throw badInput('body', cleaned.error.issues[0]?.message ?? 'is not right')
    const [idea, base] = await Promise.all([loaders.idea.load(ideaId), loaders.versionNumbered.load(`${ideaId}@${baseVersion}`)])
    return idea && base ? { ideaId, base: baseVersion, current: idea.version, yours: { title: clean.data, body: cleaned.data } } : null
  },
}
