import { statement } from '../statement.js'
import { RankedFrom, RankedIdea } from './ranked-idea.js'
import text from './ideas-by-confluence.cypher'

/** Ids of ideas by the confluence of their standing, largest first, a page at a time: costs its own length. */
export const ideasByConfluence = statement('READ', text, RankedFrom, RankedIdea)
