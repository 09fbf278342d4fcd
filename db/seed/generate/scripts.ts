import type { Language } from '../story'
import { atLarge } from '../story/at-large'
import { buurtstroom } from '../story/buurtstroom'
import { cycling } from '../story/cycling'
import { deWilg } from '../story/de-wilg'
import { evenAanbellen } from '../story/even-aanbellen'
import { hetPlein } from '../story/het-plein'
import { makerspace } from '../story/makerspace'
import { repairCafe } from '../story/repair-cafe'
import type { IdeaScript, PostScript } from '../story/script'
import { volkstuin } from '../story/volkstuin'

export const communityScripts = [hetPlein, buurtstroom, repairCafe, makerspace, cycling, deWilg, volkstuin, evenAanbellen]

export type PlacedIdea = IdeaScript & { community?: string; language: Language }
export type PlacedPost = PostScript & { community: string; language: Language }

export const ideaScripts: PlacedIdea[] = [
  ...communityScripts.flatMap(({ id, language, ideas }) => ideas.map((idea) => ({ community: id, language, ...idea }))),
  ...atLarge,
]

export const postScripts: PlacedPost[] =
  communityScripts.flatMap(({ id, language, posts }) => posts.map((post) => ({ community: id, language, ...post })))
