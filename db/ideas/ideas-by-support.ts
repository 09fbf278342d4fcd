import { statement } from '../statement'
import { RankedFrom, RankedIdea } from './ranked-idea'
import text from './ideas-by-support.cypher'

/** Ids of ideas by the supporters of their standing, largest first, a page at a time: costs its own length. */
export const ideasBySupport = statement('READ', text, RankedFrom, RankedIdea)
