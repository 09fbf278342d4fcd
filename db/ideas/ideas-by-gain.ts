import { statement } from '../statement'
import { RankedFrom, RankedIdea } from './ranked-idea'
import text from './ideas-by-gain.cypher'

/** Ids of ideas by the confluence gained in 28 days of their standing, largest first, a page at a time: costs its own length. */
export const ideasByGain = statement('READ', text, RankedFrom, RankedIdea)
