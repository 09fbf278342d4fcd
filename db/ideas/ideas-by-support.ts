import { statement } from '../statement.js'
import { RankedFrom, RankedIdea } from './ranked-idea.js'
import text from './ideas-by-support.cypher'

/** Ids of ideas by the supporters of their standing, largest first, a page at a time: costs its own length. */
export const ideasBySupport = statement('READ', text, RankedFrom, RankedIdea)
