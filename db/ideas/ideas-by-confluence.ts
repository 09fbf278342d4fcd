import { statement } from '../statement'
import { RankedFrom, RankedIdea } from './ranked-idea'
import text from './ideas-by-confluence.cypher'

/** Ids of ideas by the confluence of their standing, largest first, a page at a time: costs its own length. */
export const ideasByConfluence = statement('READ', text, RankedFrom, RankedIdea)
