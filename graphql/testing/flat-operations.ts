import { randomUUID } from 'node:crypto'
import type { Actor } from '../../db/acts/actor'
import { createActs, type Acts } from '../../db/acts/create-acts'
import type { Db } from '../../db/db'
import { newId } from '../../db/ids'
import { actsInCommunities } from '../../db/live/acts-in-communities'
import { newsOfIdeas } from '../../db/live/news-of-ideas'
import { refreshStandings } from '../../db/metrics/standings'
import { DAY } from '../../db/shapes'
import type { Viewer } from '../viewer'
import type { Ask } from './ask'

export interface Ids { idea: string, community: string, ownCommunity: string, member: string, organization: string, ideas: string[], post: string, viewer: Viewer }
interface World { db: Db, ids: Ids, ask: Ask, now: number }
type Operation = (world: World) => Promise<unknown>

const CONFLUENCE = 'confluence(asOf: $asOf) { value people topShare breadth gain trend influenceShare streams { people source { id name } communities { id } } newStreams { people } previousStreams { people } }'
const IDEA = `id slug title body language supportCount opposeCount commentCount viewerSupports viewerOpposes viewerFollows viewerIsAuthor
  community { id name slug } authors { id name handle } status { kind label at } topics { slug name }`
const COMMENT = 'id body alignment createdAt official author { id name handle } attachments { name } '

const iso = (at: number) => new Date(at).toISOString()
function ideas(order: string, { direction = 'DESC', filter = '', then = false } = {}): Operation {
  const declared = [...(then ? ['$asOf: DateTime'] : []), ...(filter ? ['$community: ID!'] : [])].join(', ')
  const document = `query Ideas${declared && `(${declared})`} {
    ideas(first: 20, orderBy: { field: ${order}, direction: ${direction} }${then ? ', asOf: $asOf' : ''}${filter && `, filter: { ${filter} }`}) {
      nodes { ${IDEA} confluence { value people gain } } pageInfo { hasNextPage endCursor } totalCount } }`
  return ({ ask, ids, now }) => ask(document, { ...(then && { asOf: iso(now) }), ...(filter && { community: ids.community }) })
}
const write = (work: (acts: Acts, actor: Actor, ids: Ids, key: string) => Promise<object>): Operation => async ({ db, ids, now }) => {
  const outcome = await work(createActs(db, { clock: () => now }), { memberId: ids.member }, ids, randomUUID())
  if ('refused' in outcome) throw new Error(JSON.stringify(outcome))
}

/** What people and partners ask, and what they write: each in the way that the portal does it. What is written is rolled back. */
export const operations: Record<string, Operation> = {
  'idea page': ({ ask, ids, now }) => ask(`query Idea($id: ID!, $asOf: DateTime!) { idea(id: $id) { ${IDEA} ${CONFLUENCE}
    stored: confluence { value } mergedInto { because } mergedFrom { because idea { id } } mergeSuggestions { id } attachments { name } comments(first: 10) { edges { node { ${COMMENT} replies(first: 10) { edges { node { ${COMMENT} } } } } } } } }`, { id: ids.idea, asOf: iso(now) }),
  'text of an idea': ({ ask, ids }) => ask(`query Text($id: ID!) { idea(id: $id) { version { number changes { since } } changedBy { id } viewerCanAmend
    versions(first: 10) { nodes { number authors { name } } totalCount } amendments(first: 10, status: OPEN) { nodes { id title } totalCount } } }`, { id: ids.idea }),
  'last comments': ({ ask, ids }) => ask(`query Last($id: ID!) { idea(id: $id) { comments(last: 10) { edges { node { ${COMMENT} } } } } }`, { id: ids.idea }),
  'twenty ideas': ({ ask, ids, now }) => ask(`query Twenty($ids: [ID!]!, $asOf: DateTime!) { nodes(ids: $ids) { ... on Idea { ${IDEA} ${CONFLUENCE} } } }`, { ids: ids.ideas, asOf: iso(now) }),
  'ideas by confluence': ideas('CONFLUENCE'),
  'ideas by gain': ideas('CONFLUENCE_GAIN'),
  'ideas by gain, least first': ideas('CONFLUENCE_GAIN', { direction: 'ASC' }),
  'ideas by trend': ideas('TRENDING'),
  'ideas by support': ideas('SUPPORT'),
  'newest ideas': ideas('CREATED_AT'),
  'ideas of a community': ideas('CONFLUENCE', { filter: 'communityId: $community' }),
  'ideas about a topic with words': ideas('CREATED_AT', { filter: 'communityId: $community, topic: "water", text: "path"' }),
  'ideas by confluence then': ideas('CONFLUENCE', { then: true }),
  'ideas by gain then': ideas('CONFLUENCE_GAIN', { then: true }),
  'ideas by trend then': ideas('TRENDING', { then: true }),
  'community page': ({ ask, ids, now }) => ask(`query Community($id: ID!, $asOf: DateTime!, $from: DateTime!) { community(id: $id) {
    name about memberCount ideaCount viewerIsMember organization { id name } facts(asOf: $asOf) { residents established hub basin { id } } stage(asOf: $asOf) { level evidence: counts { stage members } }
    movement(from: $from, to: $asOf) { cells { from to members } stability } weeklyActivity(asOf: $asOf) { weeks { people } state } scaleBeforeCoCreation(asOf: $asOf) { warning } participation(asOf: $asOf) { gini } adoption(asOf: $asOf, windowDays: 28) { difference }
    posts(first: 10) { edges { node { id title commentCount author { name } } } } ideas(first: 20) { nodes { id title } } } }`, { id: ids.community, asOf: iso(now), from: iso(now - 28 * DAY) }),
  'movement over time': ({ ask, ids, now }) => ask(`query OverTime($id: ID!, $organization: ID!, $asOf: DateTime!, $from: DateTime!) { community(id: $id) { dwell(asOf: $asOf, steps: 6) { sampleSize } retention(asOf: $asOf, months: 2) { sampleSize }
    flows(from: $from, to: $asOf) { sampleSize } renewal(from: $from, to: $asOf) { cameCount } } organization(id: $organization) { movement(from: $from, to: $asOf) { entered } valueNetwork(asOf: $asOf, windowDays: 28) { density } } }`,
  { id: ids.community, organization: ids.organization, asOf: iso(now), from: iso(now - 28 * DAY) }),
  'members of a community': ({ ask, ids, now }) => ask(`query Members($id: ID!, $asOf: DateTime!) { community(id: $id) { members(first: 20, asOf: $asOf) { edges {
    stage since evidence { dates partners { id } idea { id } } node { id name } } } } }`, { id: ids.community, asOf: iso(now) }),
  'attention of an idea and a topic': ({ ask, ids, now }) => ask(`query Attention($id: ID!, $asOf: DateTime!) { topic(slug: "water") { importance(asOf: $asOf) { value } }
    idea(id: $id) { importance(asOf: $asOf) { value } } }`, { id: ids.idea, asOf: iso(now) }),
  'topics and bridges': ({ ask, ids, now }) => ask(`query Topics($id: ID!, $asOf: DateTime!) { topicActivity(asOf: $asOf) { cloud { people } }
    community(id: $id) { topicActivity(asOf: $asOf) { trending { z } } bridges(asOf: $asOf) { communities { people } } residentsJoinedTogether(asOf: $asOf) } }`, { id: ids.community, asOf: iso(now) }),
  'mirror of a member': ({ ask, now }) => ask(`query Mirror($asOf: DateTime!) { viewer { importance(asOf: $asOf) { value } relations(asOf: $asOf) { value } waysTo(topic: "water", asOf: $asOf) { margin } } }`, { asOf: iso(now) }),
  'last posts': ({ ask, ids }) => ask('query Posts($id: ID!) { community(id: $id) { posts(last: 10) { edges { node { id } } } } }', { id: ids.community }),
  'post page': ({ ask, ids }) => ask(`query Post($id: ID!) { node(id: $id) { ... on Post { title body author { name } community { name } comments(first: 10) { edges { node { ${COMMENT} } } } } } }`, { id: ids.post }),
  'communities': ({ ask }) => ask('{ communities(first: 20, filter: { text: "Community" }) { nodes { id name memberCount } totalCount } newest: communities(first: 20) { nodes { id } } }'),
  'member page': ({ ask, ids, now }) => ask(`query Member($id: ID!, $asOf: DateTime!) { node(id: $id) { ... on Member { name kind joinedAt communities { id name } represents { id } ideas(first: 20) { nodes { id } }
    contributions(first: 2) { edges { type at node { id } } } stages(asOf: $asOf) { community { id } stage evidence { dates partners { id } idea { id } } } } } }`, { id: ids.member, asOf: iso(now) }),
  'things by name': ({ ask }) => ask('{ member(source: { source: "flat", id: "m8" }) { id handle } idea(source: { source: "flat", id: "i3" }) { id } community(slug: "c0") { id } }'),
  'organization page': ({ ask, ids }) => ask(`query Organization($id: ID!) { node(id: $id) { ... on Organization { name weeklyActivity { state } participation { gini } representatives { id } communities(first: 20) { nodes { id } }
    ideas(first: 20) { nodes { id } } answers(first: 20) { edges { node { ${COMMENT} } } } } } }`, { id: ids.organization }),
  'what an organization hears and what came of it': ({ ask, ids, now }) => ask(`query Heard($id: ID!, $asOf: DateTime!) { node(id: $id) { ... on Organization { twoWay(asOf: $asOf) { listened } firstResponse(asOf: $asOf) { medianHours }
    recovery(asOf: $asOf) { recoveryRate } wordOfMouth(asOf: $asOf) { happy { reached } } valueCreated(asOf: $asOf) { core { outcomes } helped { people } } } } }`, { id: ids.organization, asOf: iso(now) }),
  'organizations and topics': ({ ask }) => ask('{ organizations(first: 20) { nodes { id slug } } organization(slug: "flat") { id } topics(first: 20) { nodes { slug name ideaCount } } topic(slug: "water") { name communities { id } ideas(first: 20) { totalCount nodes { id } } } }'),
  'search': ({ ask }) => ask('{ search(text: "path", first: 20) { edges { node { __typename ... on Idea { id } } } } similarIdeas(text: "a path along the river") { id } }'),
  'viewer': ({ ask }) => ask('{ viewer { id name } }'),
  'withdraw': write((acts, actor, { idea }, key) => acts.withdrawSupport(actor, { ideaId: idea, key })),
  'oppose': write((acts, actor, { idea }, key) => acts.oppose(actor, { ideaId: idea, key })),
  'join': write((acts, actor, { community }, key) => acts.join(actor, { communityId: community, key })),
  'leave': write((acts, actor, { ownCommunity }, key) => acts.leave(actor, { communityId: ownCommunity, key })),
  'comment': write((acts, actor, { idea }, key) => acts.comment(actor, { ideaId: idea, body: 'Could it have light?', key })),
  'post': write((acts, actor, { community }, key) => acts.post(actor, { communityId: community, kind: 'QUESTION', title: 'When?', body: 'When does it open?', key })),
  'propose': write((acts, actor, { community }, key) => acts.propose(actor, { communityId: community, title: 'A pier', body: 'For swimmers.', topics: ['water'], key })),
  'share': write((acts, actor, { idea }, key) => acts.share(actor, { ideaId: idea, key })),
  'word of an organization': ({ ask, ids }) => ask(`query Word($id: ID!, $organization: ID!) {
    idea(id: $id) { statusHistory { kind at } officialResponse { body history { body } } responseDraft { number body } endorsements { since } reviews { since } }
    organization(id: $organization) { statusLabels { label } toAssess { id } cases(first: 10) { nodes { title steps { body } } } } }`, { id: ids.idea, organization: ids.organization }),
  'draft a response': write((acts, actor, { idea, organization }, key) => acts.saveResponseDraft(actor, { ideaId: idea, organizationId: organization, body: 'We look.', baseNumber: 0, key })),
  'respond': write((acts, actor, { idea, organization }, key) => acts.publishResponse(actor, { ideaId: idea, organizationId: organization, body: 'We build it.', baseNumber: 0, becauseOf: [idea], key })),
  'raise a case': write((acts, actor, { organization }, key) => acts.raiseCase(actor, { organizationId: organization, title: 'The bin', body: 'Full.', isPublic: true, key })),
  'desk of an organization': ({ ask, ids, now }) => ask(`query Desk($id: ID!, $idea: ID!, $community: ID!, $asOf: DateTime!) { node(id: $id) { ... on Organization { confluenceOverTime(asOf: $asOf, steps: 2) { steps { value streams { people } } } } }
    community(id: $community) { log(first: 10) { nodes { because } } } idea(id: $idea) { likelyDuplicates { likeness } } }`, { id: ids.organization, idea: ids.idea, community: ids.community, asOf: iso(now) }),
  'put right how a community counts': write((acts, actor, { community }, key) => acts.correctCommunity(actor, { communityId: community, to: 'WITHDRAWN', because: 'One class.', key })),
  'put right of what kind somebody is': write((acts, actor, { member, ownCommunity }, key) => acts.correctMember(actor, { memberId: member, communityId: ownCommunity, to: 'bot', because: 'It posts by itself.', key })),
  'status': write((acts, actor, { idea }, key) => acts.setIdeaStatus(actor, { ideaId: idea, kind: 'PLANNED', key })),
  'merge': write((acts, actor, { idea, ideas }, key) => (
    acts.mergeIdeas(actor, { ideaId: idea, intoId: ideas.find((other) => other !== idea) ?? '', because: 'The same.', key })
  )),
  'unmerge (refused: the merge was rolled back)': ({ db, ids, now }) => createActs(db, { clock: () => now }).unmergeIdeas({ memberId: ids.member }, { ideaId: ids.idea, key: randomUUID() }),
  'amend': write((acts, actor, { idea }, key) => acts.proposeAmendment(actor, { ideaId: idea, baseVersion: 1, title: 'Another path', body: 'With light.', reason: 'It is dark.', key })),
  'attach (perhaps refused: only authors may)': ({ db, ids, now }) => createActs(db, { clock: () => now }).attach(
    { memberId: ids.member }, { ideaId: ids.idea, name: 'x', alternative: null, hash: 'x', key: randomUUID() },
    { id: newId('attachment'), name: 'x', alternative: null, mediaType: 'text/csv', size: 1, width: null, height: null },
  ),
  'drafts': ({ ask }) => ask('{ drafts { id title } }'),
  'save a draft': write((acts, actor, _, key) => acts.saveDraft(actor, { title: 'A pier', body: '', communityId: null, topics: '', language: null, draftId: null, seenAt: null, key })),
  'who makes an idea and what came of it': ({ ask, ids }) => ask(`query Work($id: ID!) { idea(id: $id) { credits { member { id } role } invitations { member { id } } suggestedCoAuthors { id } isOrphaned
    tasks { id title status askedBy { id } } outcomes { id title madeBy { id } } derivedFrom { id } derivatives(first: 10) { nodes { id } } related { idea { id } } lineage { idea { id } } viewerMutes } }`, { id: ids.idea }),
  'help wanted': ({ ask }) => ask('{ all: tasks(first: 20) { nodes { id title } } mine: tasks(first: 20, filter: { forMe: true }) { nodes { id } } }'),
  'notices': ({ ask }) => ask('{ viewer { notices(first: 20) { nodes { id kind actor { id } } } unreadNoticeCount noticeSettings { group portal mail } } }'),
  'live news': ({ db, ids, now }) => Promise.all([newsOfIdeas(db, { ideaIds: ids.ideas, since: now - 6_000 }), actsInCommunities(db, { communityIds: [ids.community], since: now - 6_000, most: 1_000 })]),
  'webhooks of an organization': ({ ask, ids }) => ask('query Webhooks($id: ID!) { organization(id: $id) { webhooks { url } } }', { id: ids.organization }),
  'found an organization': write((acts, actor, _, key) => acts.createOrganization(actor, { name: 'Harbour', key })),
  'found a community': write((acts, actor, { organization }, key) => acts.createCommunity(actor, { organizationId: organization, name: 'Quay', key })),
  'standings of what was touched': ({ db, ids, now }) => refreshStandings(db, { ideaIds: ids.ideas, asOf: now, anyway: true }),
}

/** Statements that no operation runs, and why their cost has nothing to do with the history of members and ideas. */
const reasons: Record<string, string> = {
  'reads or writes one invitation, task, outcome, tie or spell of authorship by its unique id, or the few (thirty authors, fifty outcomes, a hundred tasks or last comments) that one idea has': `answer-invitation begin-authorship
    bounded-on-idea end-authorship lock-task move-task outcome-now outcomes-by-id people-behind remove-invitation remove-relation task-now tasks-by-id withdraw-outcome
    write-outcome write-relation write-task write-invitation authorship accept-work suggested-co-authors take-topics`,
  'tells, or mails, a batch of bounded size': `announced keep-mail lapsed-tasks audience claim-mail due-members forget-mails leave-announcement leave-mail mail-state newest-mails newly-told notices-by-id
    postpone-announcement queue-announcements read-notices set-follow set-mail-off set-mute set-notice-settings take-announcement unread-counts write-mails write-notices`,
  'looks up or writes one account, session, key, draft or link by its unique key': `account-by-email account-of-member create-account create-key create-member create-session
    draft-by-id key-by-hash revoke-sessions save-draft session-by-hash sessions-of-member set-account-language set-password share-link-by-token take-sign-up-turn
    taken-handles touch-session bring-member remove-draft
    attachment-by-id remove-attachment write-attachment attach-to-comment`,
  'looks up or writes one key, app, grant or token by its unique id or hash, the few that one member or organization has, or where the few things of one input lie': `keys-held rotate-key revoke-key touch-key
    communities-of-things write-app remove-app apps-of-member app-by-id write-grant grant-by-code spend-code grant-by-refresh spend-refresh write-tokens end-grant grants-of-member`,
  'reads or writes one comment, post or note, or what one of them has (ten names, four signs, fifty editions) by its unique id or key': `lock-text edit-text withdraw-text restore-text
    set-text-act accept-answer accepted-answers set-mentions mentions-in-texts set-reaction end-reaction reactions-on-texts earlier-texts act-of-text void-acts write-note remove-note notes-by-id
    notes-beside-ideas`,
  'reads or writes one tie between two members, or the few that one has, by its unique id or key': `before-thanking set-thanks end-thanks thanks-of-viewer set-trust end-trust trust-in-members
    propose-mentoring mentoring-by-id set-mentoring mentorings-of-members mentors-in-communities bringers-of-members write-invitation revoke-invitation invitations-of-member invitation-by-token
    come-by-invitation set-idea-form mail-invitation mailed-invitations invitation-of-mail no-mail set-no-mail`,
  'reads or writes one case, label, response, endorsement or assessment by its unique id or key': `lock-case move-case set-case-consent withdraw-case cases-by-id steps-of-cases
    label-for-idea lock-labels write-label labels-by-id responses-by-id response-texts endorse-idea withdraw-endorsement assign-reviewer end-review write-assessment`,
  'is about all votes or turns that an idea ever had, or all that one member wrote, was thanked for or brought': `common-ground collective reach trust happenings brought-by-member`,
  'reads or writes the few contested stages of a community, or one member by id': 'contest-stage contested-stages show-stages',
  'reads what the few members whose cases were solved did in the 180 days after it': 'advocates',
  'reads or writes the few webhooks of an organization, or one delivery or queue of one by its unique key, or a batch of bounded size': `lock-webhooks write-webhook remove-webhook
    deliveries-of-webhook queue-deliveries due-queues claim-delivery leave-delivery resend-delivery forget-deliveries webhooks-for-standings`,
  'writes one organization by its id': 'set-embed-origins',
  'goes through all that is public, or all of one member, once a day or when asked': `archived-acts archived-things acts-of-member ids-of-member things-by-id own-data follows-of-member`,
  'goes through all that is public of one community, when asked': `acts-of-community ids-of-community attended-in-community`,
  'takes an archive into an empty portal': `is-empty mark-archive write-things write-ties write-archived-acts`,
  'reads or writes one of the few versions of a policy, or one consent, by its key': `policy-versions publish-policy accept-policy owed-policies`,
  'is about all that one member ever wrote, once: when they leave': `member-to-erase names-to-forget texts-that-name set-texts remove-texts erase-member`,
  'asks the count store': 'count-accounts wants-demo',
  'reads or writes one text, amendment or support by its unique id or key': `amendments-by-id back-amendment before-amendment-comment decide-amendment derive-idea end-backing
    publish-version revise-amendment texts-by-act viewer-on-amendments write-amendment-comment`,
  'takes or ends a queued job or a lease by its key': 'queued-standings end-jobs take-lease end-lease',
  'forgets what is too old, as much as there is of it': 'forget-withdrawn forget-outcomes forget-drafts forget-operations forget-sessions',
  'keeps, wants or reads what was found of days gone by, by its key, and forgets what is too old': 'finding-by-key write-finding write-late forget-findings want-finding note-asked wanted-findings put-off-finding large-findings',
  'asks the store for one number, forgets plans, or reads the communities of a place that is measured piece by piece': 'number-of-relationships forget-plans hosted-communities',
  'writes what it is given': 'write-makers write-parts write-nights',
  'is about all time: measures every night, walks every idea': 'first-act ideas-from',
}
export const exempt = new Set(Object.values(reasons).flatMap((names) => names.split(/\s+/)))
