import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './communities-of-topics.cypher'

const Params = z.object({ topicIds: z.array(Id).max(500) })

/** Ids of the communities in which ideas about a topic live, at most 20 each, most ideas first. */
export const communitiesOfTopics = statement('READ', text, Params, z.object({ topicId: Id, communityIds: z.array(Id) }))
