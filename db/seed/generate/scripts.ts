import type { Language } from '../story.js'
import { atLarge } from '../story/at-large.js'
import { buurtstroom } from '../story/buurtstroom.js'
import { cycling } from '../story/cycling.js'
import { deWilg } from '../story/de-wilg.js'
import { evenAanbellen } from '../story/even-aanbellen.js'
import { hetPlein } from '../story/het-plein.js'
import { makerspace } from '../story/makerspace.js'
import { repairCafe } from '../story/repair-cafe.js'
import type { IdeaScript, PostScript } from '../story/script.js'
import { volkstuin } from '../story/volkstuin.js'

export const communityScripts = [hetPlein, buurtstroom, repairCafe, makerspace, cycling, deWilg, volkstuin, evenAanbellen]

export type PlacedIdea = IdeaScript & { community?: string; language: Language }
export type PlacedPost = PostScript & { community: string; language: Language }

export const ideaScripts: PlacedIdea[] = [
  ...communityScripts.flatMap(({ id, language, ideas }) => ideas.map((idea) => ({ community: id, language, ...idea }))),
  ...atLarge,
]

export const postScripts: PlacedPost[] =
  communityScripts.flatMap(({ id, language, posts }) => posts.map((post) => ({ community: id, language, ...post })))
