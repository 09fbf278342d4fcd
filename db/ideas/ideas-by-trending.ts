import { statement } from '../statement'
import { RankedFrom, RankedIdea } from './ranked-idea'
import text from './ideas-by-trending.cypher'

/** Ids of ideas by the rate above its own normal of their standing, largest first, a page at a time: costs its own length. */
export const ideasByTrending = statement('READ', text, RankedFrom, RankedIdea)
