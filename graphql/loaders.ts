import type DataLoader from 'dataloader'
import { attachmentsOfComments } from '../db/attachments/attachments-of-comments'
import { attachmentsOfIdeas } from '../db/attachments/attachments-of-ideas'
import { casesById } from '../db/cases/cases-by-id'
import { stepsOfCases } from '../db/cases/steps-of-cases'
import { communitiesById } from '../db/communities/communities-by-id'
import { communitiesByName } from '../db/communities/communities-by-name'
import { memberships } from '../db/communities/memberships'
import { acceptedAnswers } from '../db/conversation/accepted-answers'
import { mentionsInTexts } from '../db/conversation/mentions-in-texts'
import { notesById } from '../db/conversation/notes-by-id'
import { reactionsOnTexts } from '../db/conversation/reactions-on-texts'
import { bringersOfMembers } from '../db/people/bringers-of-members'
import { mentoringsOfMembers } from '../db/people/mentorings-of-members'
import { mentorsInCommunities } from '../db/people/mentors-in-communities'
import { thanksOfViewer } from '../db/people/thanks-of-viewer'
import { trustInMembers } from '../db/people/trust-in-members'
import { RESTORABLE } from '../db/acts/change-text'
import { commentsById } from '../db/conversation/comments-by-id'
import { commentsInThreads } from '../db/conversation/comments-in-threads'
import { firstPostsInCommunities } from '../db/conversation/first-posts-in-communities'
import { lastCommentsInThreads } from '../db/conversation/last-comments-in-threads'
import { postsById } from '../db/conversation/posts-by-id'
import { postsInCommunities } from '../db/conversation/posts-in-communities'
import type { Db } from '../db/db'
import { ideasById } from '../db/ideas/ideas-by-id'
import { ideasByName } from '../db/ideas/ideas-by-name'
import { viewerOnIdeas } from '../db/ideas/viewer-on-ideas'
import { membersById } from '../db/members/members-by-id'
import { membersByName } from '../db/members/members-by-name'
import { contestedStages } from '../db/communities/contested-stages'
import { bridgesOf } from '../db/metrics/bridges'
import { collectiveOf } from '../db/metrics/collective'
import { commonGroundOf } from '../db/metrics/common-ground'
import { importanceOf } from '../db/metrics/importance'
import { joinedTogetherIn } from '../db/metrics/joined-together'
import { reachOf } from '../db/metrics/reach'
import { relationsOf } from '../db/metrics/relations'
import { topicsIn } from '../db/metrics/topic-activity'
import { trustBreadthOf } from '../db/metrics/trust'
import { flows } from '../db/metrics/community-flows'
import { confluenceOf } from '../db/metrics/confluence'
import { factsOf } from '../db/metrics/facts'
import { found } from '../db/metrics/findings'
import { retentionIn } from '../db/metrics/retention'
import { standings } from '../db/metrics/standings'
import { mergesOfIdeas } from '../db/merge/merges-of-ideas'
import { heldByMember } from '../db/notices/held-by-member'
import { noticesById } from '../db/notices/notices-by-id'
import { unreadCounts } from '../db/notices/unread-counts'
import { organizationsById } from '../db/organizations/organizations-by-id'
import { organizationsBySlug } from '../db/organizations/organizations-by-slug'
import { endorsements } from '../db/responses/endorsements'
import { reviews } from '../db/responses/reviews'
import { labelsById } from '../db/responses/labels-by-id'
import { responseDrafts } from '../db/responses/response-drafts'
import { responseTexts } from '../db/responses/response-texts'
import { responsesById } from '../db/responses/responses-by-id'
import { statusChanges } from '../db/responses/status-changes'
import type { AmendmentStatus } from '../db/texts/amendment-row'
import { amendmentsById } from '../db/texts/amendments-by-id'
import { amendmentsOfIdeas } from '../db/texts/amendments-of-ideas'
import { textsByAct } from '../db/texts/texts-by-act'
import { textsOfIdeas } from '../db/texts/texts-of-ideas'
import { versionsById } from '../db/texts/versions-by-id'
import { versionsByKey } from '../db/texts/versions-by-key'
import { versionsOfIdeas } from '../db/texts/versions-of-ideas'
import { viewerOnAmendments } from '../db/texts/viewer-on-amendments'
import { communitiesOfTopics } from '../db/topics/communities-of-topics'
import { topicsById } from '../db/topics/topics-by-id'
import { topicsBySlug } from '../db/topics/topics-by-slug'
import { creditsOfIdeas } from '../db/work/credits-of-ideas'
import { derivativesOfIdeas } from '../db/work/derivatives-of-ideas'
import { invitationsOfIdeas } from '../db/work/invitations-of-ideas'
import { lapsedAt } from '../db/work/lapse'
import { lineageOfIdeas } from '../db/work/lineage-of-ideas'
import { originsOfIdeas } from '../db/work/origins-of-ideas'
import { outcomesById } from '../db/work/outcomes-by-id'
import { outcomesOfIdeas } from '../db/work/outcomes-of-ideas'
import { relationsOfIdeas } from '../db/work/relations-of-ideas'
import { suggestedCoAuthors } from '../db/work/suggested-co-authors'
import { tasksById } from '../db/work/tasks-by-id'
import { tasksOfIdeas } from '../db/work/tasks-of-ideas'
import { limits } from './limits/figures'
import { lazily, type Made } from './lazily'
import { countTo, grouped, listed, named, nodes, perArguments } from './loading'
import { alikeLoader, similarLoader } from './merge/similar-loader'
import { adoptionOf } from '../db/metrics/adoption'
import { participationOf } from '../db/metrics/participation'
import { casesOf } from '../db/metrics/recovery'
import { twoWayOf } from '../db/metrics/two-way'
import { valueOf } from '../db/metrics/value'
import { spokenOf } from '../db/metrics/word-of-mouth'
import { weeksOf } from '../db/metrics/weekly-actives'
import { webhooksById } from '../db/webhooks/webhooks-by-id'
import { historiesLoader } from './metrics/histories-loader'
import { stagesLoader } from './metrics/stages-loader'
import { MOST_UNREAD } from './notices/most-unread'
import type { Viewer } from './viewer'

/** A piece of a list that runs by time: how many, which way, and what it goes on from. */
interface Piece { way: 1 | -1, at: number, id: string, limit: number }

/** An instant, and how many days before it. */
interface Days { asOf: number, windowDays: number }

/** What a loader reads with: for whom, when, and what counts the things that the answer holds. */
interface Reading { db: Db, viewer: Viewer | null, now: number, count: () => void }

const loaders = {
  idea: ({ db, count }) => nodes('Idea', (ids) => ideasById(db, { ids }), count),
  community: ({ db, count }) => nodes('Community', (ids) => communitiesById(db, { ids }), count),
  member: ({ db, now, count }) => nodes('Member', (ids) => membersById(db, { ids, at: now }), count),
  organization: ({ db, now, count }) => nodes('Organization', (ids) => organizationsById(db, { ids, at: now }), count),
  topic: ({ db, count }) => nodes('Topic', (ids) => topicsById(db, { ids }), count),
  comment: ({ db, count }) => nodes('Comment', (ids) => commentsById(db, { ids }), count),
  post: ({ db, count }) => nodes('Post', (ids) => postsById(db, { ids }), count),
  version: ({ db, count }) => nodes('IdeaVersion', (ids) => versionsById(db, { ids }), count),
  amendment: ({ db, count }) => nodes('Amendment', (ids) => amendmentsById(db, { ids }), count),
  notice: ({ db, viewer, count }) => nodes('Notice', async (ids) => (viewer ? noticesById(db, { ids, memberId: viewer.memberId }) : []), count),

  /** Only those that the viewer may see. */
  case: ({ db, viewer, count }) => nodes('Case', (ids) => casesById(db, { ids, viewerId: viewer?.memberId ?? null, organizationIds: viewer?.organizationIds ?? [] }), count),
  response: ({ db, count }) => nodes('OfficialResponse', (ids) => responsesById(db, { ids, ideaIds: [] }), count),
  responseOfIdea: ({ db }) => listed(async (ideaIds) => (await responsesById(db, { ids: [], ideaIds })).map((row) => ({ ...row, __typename: 'OfficialResponse' as const })), (row) => row.ideaId),
  /** For people of the hosting organization: who asks is checked before. */
  responseDraft: ({ db }) => listed((ideaIds) => responseDrafts(db, { ideaIds }), (row) => row.ideaId),
  responseTexts: ({ db }) => grouped((responseIds) => responseTexts(db, { responseIds }), (row) => row.responseId),
  endorsements: ({ db }) => grouped((ideaIds) => endorsements(db, { ideaIds }), (row) => row.ideaId),
  /** For people of the hosting organization: who asks is checked before. */
  reviews: ({ db }) => grouped((ideaIds) => reviews(db, { ideaIds }), (row) => row.ideaId),
  statusChanges: ({ db }) => grouped((ideaIds) => statusChanges(db, { ideaIds }), (row) => row.ideaId),
  statusLabel: ({ db }) => listed((ids) => labelsById(db, { ids, organizationIds: [] }), (row) => row.id),
  statusLabels: ({ db }) => grouped((organizationIds) => labelsById(db, { ids: [], organizationIds }), (row) => row.organizationId),
  /** For people of their organization: who asks is checked by who loads. */
  webhook: ({ db }) => listed((ids) => webhooksById(db, { ids, organizationIds: [] }), (row) => row.id),
  webhooksOf: ({ db }) => grouped((organizationIds) => webhooksById(db, { ids: [], organizationIds }), (row) => row.organizationId),
  caseSteps: ({ db }) => grouped((caseIds) => stepsOfCases(db, { caseIds }), (row) => row.caseId),

  task: ({ db, now, count }) => nodes('Task', (ids) => tasksById(db, { ids, lapsedAt: lapsedAt(now) }), count),
  outcome: ({ db, count }) => nodes('Outcome', (ids) => outcomesById(db, { ids }), count),

  creditsOf: ({ db }) => grouped((ideaIds) => creditsOfIdeas(db, { ideaIds }), (row) => row.ideaId),
  invitationsTo: ({ db }) => grouped((ideaIds) => invitationsOfIdeas(db, { ideaIds }), (row) => row.ideaId),
  suggestedFor: ({ db }) => grouped((ideaIds) => suggestedCoAuthors(db, { ideaIds }), (row) => row.ideaId),
  tasksOf: ({ db }) => grouped((ideaIds) => tasksOfIdeas(db, { ideaIds }), (row) => row.ideaId),
  outcomesOf: ({ db }) => grouped((ideaIds) => outcomesOfIdeas(db, { ideaIds }), (row) => row.ideaId),
  relationsOf: ({ db }) => grouped((ideaIds) => relationsOfIdeas(db, { ideaIds }), (row) => row.ideaId),
  originsOf: ({ db }) => grouped((ideaIds) => originsOfIdeas(db, { ideaIds }), (row) => row.ideaId),
  lineageOf: ({ db }) => grouped((ideaIds) => lineageOfIdeas(db, { ideaIds }), (row) => row.ideaId),
  derivativesOf: ({ db }) => perArguments((piece: { at: number, id: string, limit: number }) => (
    grouped((ideaIds) => derivativesOfIdeas(db, { ideaIds, ...piece }), (row) => row.ideaId)
  )),

  ideaNamed: ({ db }) => named(({ slugs, sourceKeys }) => ideasByName(db, { slugs, sourceKeys })),
  communityNamed: ({ db }) => named(({ slugs, sourceKeys }) => communitiesByName(db, { slugs, sourceKeys })),
  memberNamed: ({ db }) => named(({ slugs, sourceKeys }) => membersByName(db, { handles: slugs, sourceKeys })),
  organizationNamed: ({ db }) => named(async ({ slugs }) => (await organizationsBySlug(db, { slugs })).map(({ id, slug }) => ({ id, kind: 'slug' as const, name: slug }))),
  topicNamed: ({ db }) => named(async ({ slugs }) => (await topicsBySlug(db, { slugs })).map(({ id, slug }) => ({ id, kind: 'slug' as const, name: slug }))),

  viewerOnIdea: ({ db, viewer }) => listed(async (ideaIds) => (viewer ? viewerOnIdeas(db, { memberId: viewer.memberId, ideaIds }) : []), (row) => row.ideaId),
  membership: ({ db, viewer }) => listed(async (communityIds) => (viewer ? memberships(db, { memberId: viewer.memberId, communityIds }) : []), (row) => row.communityId),
  held: ({ db, viewer }) => listed(async (ids) => (viewer ? heldBy(db, viewer.memberId, ids) : []), (row) => row.targetId),
  unread: ({ db }) => listed((memberIds) => unreadCounts(db, { memberIds, most: MOST_UNREAD }), (row) => row.memberId),
  communitiesOfTopic: ({ db }) => listed((topicIds) => communitiesOfTopics(db, { topicIds }), (row) => row.topicId),

  mentions: ({ db }) => grouped((textIds) => mentionsInTexts(db, { textIds }), (row) => row.textId),
  reactions: ({ db, viewer }) => grouped((textIds) => reactionsOnTexts(db, { textIds, viewerId: viewer?.memberId ?? null }), (row) => row.textId),
  accepted: ({ db }) => listed((postIds) => acceptedAnswers(db, { postIds }), (row) => row.postId),
  /** Only those that the viewer may see. */
  note: ({ db, viewer, count }) => nodes('Note', (ids) => notesById(db, { ids, organizationIds: viewer?.organizationIds ?? [], all: viewer?.role === 'ADMINISTRATOR' }), count),
  thanked: ({ db, viewer }) => listed(async (subjectIds) => (viewer ? thanksOfViewer(db, { subjectIds, viewerId: viewer.memberId }) : []), (row) => row.subjectId),
  trust: ({ db, viewer }) => grouped((memberIds) => trustInMembers(db, { memberIds, viewerId: viewer?.memberId ?? null }), (row) => row.memberId),
  mentorings: ({ db, viewer }) => grouped((memberIds) => mentoringsOfMembers(db, { memberIds, viewerId: viewer?.memberId ?? null }), (row) => row.memberId),
  mentors: ({ db }) => grouped((communityIds) => mentorsInCommunities(db, { communityIds }), (row) => row.communityId),
  bringer: ({ db }) => listed((memberIds) => bringersOfMembers(db, { memberIds }), (row) => row.memberId),

  thread: ({ db, viewer, now }) => perArguments(({ way, ...from }: Piece) => (
    grouped((threads) => (way === 1 ? commentsInThreads : lastCommentsInThreads)(db, { threads, ...from, viewerId: viewer?.memberId ?? null, restorable: now - RESTORABLE }), (row) => row.thread)
  )),
  postsIn: ({ db }) => perArguments(({ way, ...from }: Piece) => (
    grouped((communityIds) => (way === 1 ? postsInCommunities : firstPostsInCommunities)(db, { communityIds, ...from }), (row) => row.communityId)
  )),

  attachments: ({ db }) => grouped((ideaIds) => attachmentsOfIdeas(db, { ideaIds }), (row) => row.ideaId),
  attachmentsOfComments: ({ db }) => grouped((commentIds) => attachmentsOfComments(db, { commentIds }), (row) => row.commentId),
  merges: ({ db }) => grouped((ideaIds) => mergesOfIdeas(db, { ideaIds }), (row) => row.ideaId),
  alike: ({ db }) => alikeLoader(db),
  similar: ({ db }) => perArguments(({ limit }: { limit: number }) => similarLoader(db, limit)),
  versionNumbered: ({ db }) => listed(async (keys) => (await versionsByKey(db, { keys })).map((row) => ({ ...row, __typename: 'IdeaVersion' as const })), (row) => row.key),
  versionsOf: ({ db }) => perArguments((from: { number: number, limit: number }) => grouped((ideaIds) => versionsOfIdeas(db, { ideaIds, ...from }), (row) => row.ideaId)),
  amendmentsOf: ({ db }) => perArguments((from: { status: AmendmentStatus | null, at: number, id: string, limit: number }) => (
    grouped((ideaIds) => amendmentsOfIdeas(db, { ideaIds, ...from }), (row) => row.ideaId)
  )),
  textOf: ({ db }) => listed((ideaIds) => textsOfIdeas(db, { ideaIds }), (row) => row.ideaId),
  textOfAct: ({ db }) => listed((actIds) => textsByAct(db, { actIds }), (row) => row.actId),
  viewerOnAmendment: ({ db, viewer }) => listed(async (amendmentIds) => (viewer ? viewerOnAmendments(db, { memberId: viewer.memberId, amendmentIds }) : []), (row) => row.amendmentId),
  compared: () => countTo(limits.comparisons, 'comparisons'),

  standing: ({ db }) => listed((ideaIds) => standings(db, { ideaIds }), (row) => row.ideaId),
  confluence: ({ db }) => perArguments((window: { asOf: number, windowDays: number | null }) => (
    listed((ideaIds) => confluenceOf(db, { ideaIds, ...window }), (row) => row.ideaId)
  )),
  facts: ({ db }) => perArguments((window: { asOf: number }) => (
    listed((communityIds) => factsOf(db, { communityIds, ...window }), (row) => row.communityId)
  )),
  importance: ({ db }) => perArguments((window: Days) => listed((subjectIds) => importanceOf(db, { subjectIds, ...window }), (row) => row.subjectId)),
  commonGround: ({ db }) => perArguments((at: { asOf: number }) => listed((ideaIds) => commonGroundOf(db, { ideaIds, ...at }), (row) => row.ideaId)),
  collective: ({ db }) => perArguments((at: { asOf: number }) => listed((ideaIds) => collectiveOf(db, { ideaIds, ...at }), (row) => row.ideaId)),
  reach: ({ db }) => perArguments((window: Days) => listed((memberIds) => reachOf(db, { memberIds, ...window }), (row) => row.memberId)),
  relations: ({ db }) => perArguments((at: { asOf: number }) => listed((memberIds) => relationsOf(db, { memberIds, ...at }), (row) => row.memberId)),
  trustBreadth: ({ db }) => perArguments((window: Days) => listed((memberIds) => trustBreadthOf(db, { memberIds, ...window }), (row) => row.memberId)),
  bridges: ({ db }) => perArguments((window: Days) => listed((communityIds) => bridgesOf(db, { communityIds, ...window }), (row) => row.communityId)),
  joinedTogether: ({ db, now }) => perArguments((at: { asOf: number }) => listed((placeIds) => found(db, joinedTogetherIn, { placeIds, ...at }, { until: at.asOf, now }), (row) => row.communityId)),
  topicActivity: ({ db }) => perArguments((at: { asOf: number }) => listed((placeIds) => topicsIn(db, { placeIds, ...at }), (row) => row.placeId)),
  contestedStages: ({ db }) => grouped((communityIds) => contestedStages(db, { communityIds }), (row) => row.communityId),
  stages: ({ db }) => perArguments(({ windowDays }: { windowDays: number }) => stagesLoader(db, windowDays)),
  histories: ({ db, now }) => perArguments(({ windowDays }: { windowDays: number }) => historiesLoader(db, windowDays, now)),
  communityFlows: ({ db, now }) => perArguments((between: { from: number, to: number, windowDays: number }) => listed((placeIds) => found(db, flows, { placeIds, ...between }, { until: between.to, now }), (row) => row.placeId)),
  retention: ({ db, now }) => perArguments((at: { asOf: number, months: number }) => listed((placeIds) => found(db, retentionIn, { placeIds, ...at }, { until: at.asOf, now }), (row) => row.placeId)),
  weeks: ({ db, now }) => perArguments((at: { asOf: number }) => listed((placeIds) => found(db, weeksOf, { placeIds, ...at }, { until: at.asOf, now }), (row) => row.placeId)),
  twoWay: ({ db }) => perArguments((window: { asOf: number, windowDays: number | null, topic: string | null }) => listed((placeIds) => twoWayOf(db, { placeIds, ...window }), (row) => row.placeId)),
  casesOf: ({ db }) => perArguments((window: { asOf: number, windowDays: number | null }) => listed((placeIds) => casesOf(db, { placeIds, ...window }), (row) => row.placeId)),
  spoken: ({ db, now }) => perArguments((window: { asOf: number, windowDays: number | null }) => listed((placeIds) => found(db, spokenOf, { placeIds, ...window }, { until: window.asOf, now }), (row) => row.placeId)),
  value: ({ db }) => perArguments((window: { asOf: number, windowDays: number | null, topic: string | null }) => listed((placeIds) => valueOf(db, { placeIds, ...window }), (row) => row.placeId)),
  adoption: ({ db, now }) => perArguments((window: { asOf: number, windowDays: number | null }) => listed((placeIds) => found(db, adoptionOf, { placeIds, ...window }, { until: window.asOf, now }), (row) => row.placeId)),
  participation: ({ db, now }) => perArguments((window: { asOf: number, windowDays: number | null }) => listed((placeIds) => found(db, participationOf, { placeIds, ...window }, { until: window.asOf, now }), (row) => row.placeId)),
} satisfies Record<string, (reading: Reading) => unknown>

export type Loaders = Made<typeof loaders>
export type Loader<T> = DataLoader<string, T | null>

const make = lazily<Reading, typeof loaders>(loaders)

/** What a request reads by id or name, each kind in batches. Shared within one request only. */
export const createLoaders = (db: Db, viewer: Viewer | null, now: number): Loaders => make({ db, viewer, now, count: countTo(limits.things) })

async function heldBy(db: Db, memberId: string, ids: string[]) {
  const rows = await heldByMember(db, { keys: ids.map((id) => `${memberId}@${id}`) })
  return rows.map(({ key, ...held }) => ({ ...held, targetId: key.slice(memberId.length + 1) }))
}
