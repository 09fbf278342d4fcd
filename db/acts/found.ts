import { createCommunity } from '../communities/create-community'
import { newId } from '../ids'
import { createOrganization } from '../organizations/create-organization'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { namesTaken } from './names-taken'
import { refused } from './refusal'
import { slugOf } from './slug'

export interface CreateOrganizationInput { name: string, about?: string | null, key: string }
export interface CreateCommunityInput { organizationId: string, name: string, about?: string | null, language?: string | null, verified?: boolean | null, key: string }

const unreadable = () => refused('INVALID', 'The name needs letters or digits.', 'name')
const taken = () => refused('TAKEN', 'The name is taken.', 'name')

/** Makes an organization; the member represents it first. Who may do so is for the caller to check. */
export const foundOrganization = (keyed: KeyedAct) => (actor: Actor, input: CreateOrganizationInput) => (
  keyed('createOrganization', actor, input, async (db, { memberId, at }) => {
    const slug = slugOf(input.name)
    if (!slug) return unreadable()
    if ((await namesTaken(db, { organizations: [slug], communities: [] })).length > 0) return taken()
    const organizationId = newId('organization')
    await createOrganization(db, { organization: { id: organizationId, slug, name: input.name, about: input.about ?? '' }, memberId, at })
    return { organizationId }
  })
)

/** Founds a community of an organization. Who may do so is for the caller to check. */
export const foundCommunity = (keyed: KeyedAct) => (actor: Actor, input: CreateCommunityInput) => (
  keyed('createCommunity', actor, input, async (db, { at }) => {
    const slug = slugOf(input.name)
    if (!slug) return unreadable()
    if ((await namesTaken(db, { organizations: [], communities: [slug] })).length > 0) return taken()
    const community = { id: newId('community'), slug, name: input.name, about: input.about ?? '', language: input.language ?? null }
    const [written] = await createCommunity(db, { community, organizationId: input.organizationId, verified: input.verified ?? false, at })
    return written ?? refused('NOT_FOUND', 'There is no such organization.', 'organizationId')
  })
)
