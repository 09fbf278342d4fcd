import { randomUUID } from 'node:crypto'
import type { Acts } from '../../db/acts/create-acts'
import { isRefused } from '../../db/acts/refusal'
import type { Db } from '../../db/db'
import { newId } from '../../db/ids'
import { policyVersions } from '../../db/policies/policy-versions'
import { writeGrant } from '../../db/keys/write-grant'
import { hashOfKey } from '../../db/members/create-key'
import type { Mutation } from '../generated/resolvers'
import type { Viewer } from '../viewer'
import { PASSWORD, type Client } from './client'
import { host, ideas, somebody } from './people'
import { workSamples } from './work-samples'

/** People and things that a sample may use: all of them new in each world. */
export interface SampleWorld {
  db: Db
  acts: Acts
  client: Client
  /** Author of the idea. */
  anna: Viewer
  /** Somebody else. */
  ben: Viewer
  chief: Viewer
  /** Of the organization that hosts the community. */
  steward: Viewer
  organizationId: string
  communityId: string
  /** Lives in the community. */
  ideaId: string
  /** Lives nowhere, by anna too. */
  otherIdeaId: string
}

/** Who sends the mutation, and what, without the key. */
export interface Sample { viewer: Viewer, input: Record<string, unknown> }

/** Every mutation of the contract once, as it is accepted: a new one without a row is an error of types. One row to a line. */
export const samples: Record<Exclude<keyof Mutation, '__typename'>, (world: SampleWorld) => Sample | Promise<Sample>> = {
  ...workSamples,
  comment: ({ ben, ideaId }) => ({ viewer: ben, input: { ideaId, body: 'Words.' } }),
  correctCommunity: ({ steward, communityId }) => ({ viewer: steward, input: { communityId, counting: 'WITHDRAWN', because: 'One class, at once.' } }),
  correctMember: async ({ acts, steward, ben, communityId }) => { await acts.join(ben, { communityId, key: randomUUID() }); return { viewer: steward, input: { memberId: ben.memberId, communityId, kind: 'BOT', because: 'It posts by itself.' } } },
  createCommunity: ({ steward, organizationId }) => ({ viewer: steward, input: { organizationId, name: `Sample ${randomUUID()}` } }),
  createOrganization: ({ chief }) => ({ viewer: chief, input: { name: `Sample ${randomUUID()}` } }),
  followIdea: ({ ben, ideaId }) => ({ viewer: ben, input: { ideaId } }),
  follow: ({ ben, communityId }) => ({ viewer: ben, input: { id: communityId } }),
  unfollow: async ({ acts, ben, communityId }) => { await acts.followThing(ben, { targetId: communityId, key: randomUUID() }); return { viewer: ben, input: { id: communityId } } },
  showStages: ({ ben }) => ({ viewer: ben, input: {} }),
  hideStages: async ({ acts, ben }) => { await acts.showStages(ben, { key: randomUUID() }); return { viewer: ben, input: {} } },
  contestStage: async ({ acts, ben, communityId }) => { await acts.join({ memberId: ben.memberId, at: Date.now() - 1_000 }, { communityId, key: randomUUID() }); return { viewer: ben, input: { communityId, reason: 'I was away on purpose.' } } },
  muteIdea: ({ ben, ideaId }) => ({ viewer: ben, input: { ideaId } }),
  unmuteIdea: async ({ acts, ben, ideaId }) => { await acts.muteIdea(ben, { ideaId, key: randomUUID() }); return { viewer: ben, input: { ideaId } } },
  markNoticesRead: ({ ben }) => ({ viewer: ben, input: {} }),
  setNoticeSettings: ({ ben }) => ({ viewer: ben, input: { settings: [{ group: 'IDEAS', portal: false, mail: 'OFF' }] } }),
  joinCommunity: ({ ben, communityId }) => ({ viewer: ben, input: { communityId } }),
  leaveCommunity: async ({ acts, ben, communityId }) => { await acts.join(ben, { communityId, key: randomUUID() }); return { viewer: ben, input: { communityId } } },
  opposeIdea: ({ ben, ideaId }) => ({ viewer: ben, input: { ideaId } }),
  publishPolicy: async ({ db, chief }) => { const policy = nextPolicy(); return { viewer: chief, input: { policy, follows: await versionOf(db, policy), body: 'Be kind.', note: 'Words.', language: 'en', effectiveAt: new Date(FAR).toISOString() } } },
  acceptPolicy: async ({ acts, db, chief, ben }) => ({ viewer: ben, input: { versionId: await published(acts, db, chief) } }),
  eraseMe: ({ ben }) => ({ viewer: ben, input: { password: PASSWORD, contributions: 'REMOVE' } }),
  post: ({ ben, communityId }) => ({ viewer: ben, input: { communityId, kind: 'QUESTION', body: 'Words?' } }),
  proposeIdea: ({ ben, communityId }) => ({ viewer: ben, input: { communityId, title: 'A sample', body: 'Words.', topics: [`Sample ${randomUUID().slice(0, 8)}`] } }),
  setEmbedOrigins: ({ steward, organizationId }) => ({ viewer: steward, input: { organizationId, origins: ['https://example.org'] } }),
  setIdeaStatus: ({ steward, ideaId }) => ({ viewer: steward, input: { ideaId, kind: 'PLANNED' } }),
  share: ({ ben, ideaId }) => ({ viewer: ben, input: { ideaId } }),
  supportIdea: ({ ben, ideaId }) => ({ viewer: ben, input: { ideaId } }),
  unfollowIdea: async ({ acts, ben, ideaId }) => { await acts.follow(ben, { ideaId, key: randomUUID() }); return { viewer: ben, input: { ideaId } } },
  withdrawOpposition: async ({ acts, ben, ideaId }) => { await acts.oppose(ben, { ideaId, key: randomUUID() }); return { viewer: ben, input: { ideaId } } },
  withdrawSupport: async ({ acts, ben, ideaId }) => { await acts.support(ben, { ideaId, key: randomUUID() }); return { viewer: ben, input: { ideaId } } },
  raiseCase: ({ ben, organizationId }) => ({ viewer: ben, input: { organizationId, title: 'The bench broke', body: 'Words.', isPublic: true } }),
  answerCase: async (world) => ({ viewer: world.steward, input: { caseId: await caseOf(world), body: 'Words.' } }),
  claimCase: async (world) => ({ viewer: world.steward, input: { caseId: await caseOf(world), body: 'Words.' } }),
  confirmCase: async (world) => { const caseId = await caseOf(world); await claimed(world, caseId); return { viewer: world.ben, input: { caseId } } },
  reopenCase: async (world) => { const caseId = await caseOf(world); await claimed(world, caseId); return { viewer: world.ben, input: { caseId, body: 'Words.' } } },
  withdrawCase: async (world) => ({ viewer: world.ben, input: { caseId: await caseOf(world) } }),
  setCaseConsent: async (world) => ({ viewer: world.ben, input: { caseId: await caseOf(world), isPublic: false } }),
  saveResponseDraft: ({ steward, ideaId }) => ({ viewer: steward, input: { ideaId, body: 'Words.', baseNumber: 0 } }),
  publishResponse: ({ steward, ideaId }) => ({ viewer: steward, input: { ideaId, body: 'Words.', baseNumber: 0, statusKind: 'PLANNED' } }),
  createStatusLabel: ({ steward, organizationId }) => ({ viewer: steward, input: { organizationId, label: 'On the list', kind: 'PLANNED' } }),
  changeStatusLabel: async (world) => ({ viewer: world.steward, input: { labelId: await labelOf(world), label: 'In the budget' } }),
  retireStatusLabel: async (world) => ({ viewer: world.steward, input: { labelId: await labelOf(world) } }),
  restoreStatusLabel: async (world) => ({ viewer: world.steward, input: { labelId: await labelOf(world) } }),
  saveDraft: ({ ben }) => ({ viewer: ben, input: { title: 'A sample', body: 'Words' } }),
  removeAttachment: async ({ acts, anna, ideaId }) => {
    const file = { id: newId('attachment'), name: 'a.txt', mediaType: 'text/plain; charset=utf-8', size: 1, alternative: null, width: null, height: null }
    await acts.attach(anna, { ideaId, name: file.name, alternative: null, hash: file.id, key: randomUUID() }, file)
    return { viewer: anna, input: { attachmentId: file.id } }
  },
  deleteDraft: async (world) => ({ viewer: world.ben, input: { draftId: await draftOf(world) } }),
  endorseIdea: async ({ db, ideaId }) => { const { steward } = await host(db); return { viewer: steward, input: { ideaId, organizationId: steward.organizationIds[0] } } },
  withdrawEndorsement: async ({ db, acts, ideaId }) => {
    const { steward } = await host(db)
    const organizationId = steward.organizationIds[0] ?? ''
    await acts.endorseIdea(steward, { ideaId, organizationId, key: randomUUID() })
    return { viewer: steward, input: { ideaId, organizationId } }
  },
  assignReviewer: ({ steward, ideaId }) => ({ viewer: steward, input: { ideaId, memberId: steward.memberId } }),
  endReview: async ({ acts, steward, organizationId, ideaId }) => {
    await acts.assignReviewer(steward, { ideaId, memberId: steward.memberId, organizationId, key: randomUUID() })
    return { viewer: steward, input: { ideaId, memberId: steward.memberId } }
  },
  assessIdea: ({ steward, ideaId }) => ({ viewer: steward, input: { ideaId, feasibility: 'Words.', fit: '', cost: '', recommendation: 'ADAPT' } }),
  mergeIdeas: ({ anna, ideaId, otherIdeaId }) => ({ viewer: anna, input: { ideaId, intoId: otherIdeaId, because: 'Words.' } }),
  unmergeIdeas: async ({ acts, anna, ideaId, otherIdeaId }) => { await acts.mergeIdeas(anna, { ideaId, intoId: otherIdeaId, because: 'Words.', key: randomUUID() }); return { viewer: anna, input: { ideaId } } },
  editIdea: ({ anna, ideaId }) => ({ viewer: anna, input: { ideaId, baseVersion: 1, title: 'A sample', body: 'Other words.' } }),
  restoreIdeaVersion: async ({ acts, anna, ideaId }) => { await acts.editIdea(anna, { ideaId, baseVersion: 1, title: 'A sample', body: 'Other.', key: randomUUID() }); return { viewer: anna, input: { ideaId, number: 1, baseVersion: 2 } } },
  proposeAmendment: ({ ben, ideaId }) => ({ viewer: ben, input: { ideaId, baseVersion: 1, title: 'A sample', body: 'Other words.', reason: 'Words.' } }),
  reviseAmendment: async (world) => ({ viewer: world.ben, input: { amendmentId: await amendmentOf(world), baseVersion: 1, title: 'A sample', body: 'Third words.' } }),
  acceptAmendment: async (world) => ({ viewer: world.anna, input: { amendmentId: await amendmentOf(world) } }),
  rejectAmendment: async (world) => ({ viewer: world.anna, input: { amendmentId: await amendmentOf(world), reason: 'Words.' } }),
  promoteAmendment: async (world) => ({ viewer: world.ben, input: { amendmentId: await amendmentOf(world) } }),
  withdrawAmendment: async (world) => ({ viewer: world.ben, input: { amendmentId: await amendmentOf(world) } }),
  backAmendment: async (world) => ({ viewer: world.steward, input: { amendmentId: await amendmentOf(world) } }),
  unbackAmendment: async (world) => { const amendmentId = await amendmentOf(world); await world.acts.backAmendment(world.steward, { amendmentId, key: randomUUID() }); return { viewer: world.steward, input: { amendmentId } } },
  commentOnAmendment: async (world) => ({ viewer: world.steward, input: { amendmentId: await amendmentOf(world), body: 'Words.' } }),
  react: async (world) => ({ viewer: world.anna, input: { textId: await commentOf(world), reaction: 'AGREE' } }),
  withdrawReaction: async (world) => { const textId = await commentOf(world); await world.acts.react(world.anna, { textId, reaction: 'AGREE', key: randomUUID() }); return { viewer: world.anna, input: { textId, reaction: 'AGREE' } } },
  editText: async (world) => ({ viewer: world.ben, input: { textId: await commentOf(world), base: 1, body: 'Other words.' } }),
  withdrawText: async (world) => ({ viewer: world.ben, input: { textId: await commentOf(world) } }),
  restoreText: async (world) => { const textId = await commentOf(world); await world.acts.withdrawText(world.ben, { textId, key: randomUUID() }); return { viewer: world.ben, input: { textId } } },
  acceptAnswer: async (world) => ({ viewer: world.anna, input: await answered(world) }),
  withdrawAcceptedAnswer: async (world) => { const { postId, answerId } = await answered(world); await world.acts.acceptAnswer(world.anna, { postId, answerId, key: randomUUID() }); return { viewer: world.anna, input: { postId } } },
  addNote: ({ steward, ideaId }) => ({ viewer: steward, input: { ideaId, body: 'Words.' } }),
  withdrawNote: async ({ acts, steward, ideaId }) => { const note = await acts.addNote(steward, { ideaId, body: 'Words.', key: randomUUID() }); return { viewer: steward, input: { noteId: 'noteId' in note ? note.noteId : '' } } },
  setIdeaForm: ({ steward, communityId }) => ({ viewer: steward, input: { communityId, form: '## What', hint: 'A line.' } }),
  thank: ({ ben, ideaId }) => ({ viewer: ben, input: { subjectId: ideaId } }),
  withdrawThanks: async ({ acts, ben, ideaId }) => { await acts.thank(ben, { subjectId: ideaId, key: randomUUID() }); return { viewer: ben, input: { subjectId: ideaId } } },
  trustMember: async (world) => ({ viewer: world.ben, input: { memberId: world.anna.memberId, topicId: await topicOf(world) } }),
  withdrawTrust: async (world) => { const input = { memberId: world.anna.memberId, topicId: await topicOf(world) }; await world.acts.trust(world.ben, { ...input, key: randomUUID() }); return { viewer: world.ben, input } },
  proposeMentoring: ({ ben, anna, communityId }) => ({ viewer: ben, input: { memberId: anna.memberId, communityId, as: 'MENTOR' } }),
  acceptMentoring: async (world) => ({ viewer: world.anna, input: { mentoringId: await mentoringOf(world) } }),
  endMentoring: async (world) => ({ viewer: world.anna, input: { mentoringId: await mentoringOf(world) } }),
  createKey: ({ ben }) => ({ viewer: ben, input: { name: 'A sample', scopes: ['READ'] } }),
  rotateKey: async (world) => ({ viewer: world.ben, input: { keyId: await keyOf(world) } }),
  revokeKey: async (world) => ({ viewer: world.ben, input: { keyId: await keyOf(world) } }),
  registerApp: ({ ben }) => ({ viewer: ben, input: { name: 'A sample', url: 'https://app.example/', redirectUris: ['https://app.example/back'] } }),
  removeApp: async (world) => ({ viewer: world.ben, input: { appId: await appOf(world) } }),
  revokeGrant: async (world) => ({ viewer: world.ben, input: { grantId: await grantOf(world) } }),
  invite: ({ ben, communityId }) => ({ viewer: ben, input: { communityId, note: 'Do come.' } }),
  revokeInvitation: async (world) => ({ viewer: world.ben, input: { invitationId: await invitationOf(world) } }),
  createWebhook: ({ steward, organizationId }) => ({ viewer: steward, input: { organizationId, url: 'https://partner.example/hook', events: ['IDEA_PROPOSED'] } }),
  updateWebhook: async (world) => ({ viewer: world.steward, input: { webhookId: await webhookOf(world), isOn: false } }),
  deleteWebhook: async (world) => ({ viewer: world.steward, input: { webhookId: await webhookOf(world) } }),
  rotateWebhookSecret: async (world) => ({ viewer: world.steward, input: { webhookId: await webhookOf(world) } }),
  resendDelivery: async (world) => ({ viewer: world.steward, input: await sentOnce(world) }),
  testWebhook: async (world) => ({ viewer: world.steward, input: { webhookId: await webhookOf(world) } }),
  renewInvitation: async (world) => { const invitationId = await invitationOf(world); await world.acts.revokeInvitation(world.ben, { invitationId, key: randomUUID() }); return { viewer: world.ben, input: { invitationId } } },
}

/** So far away that no policy of a sample stops the others. */
const FAR = Date.parse('2999-01-01T00:00:00Z')
let turn = 0
const nextPolicy = () => (turn++ % 2 ? 'RULES' : 'PRIVACY')
const lastOf = async (db: Db, policy: 'RULES' | 'PRIVACY') => (await policyVersions(db, { policies: [policy], memberId: null }))[0]
const versionOf = async (db: Db, policy: 'RULES' | 'PRIVACY') => (await lastOf(db, policy))?.number ?? 0

/** A version of the privacy policy. */
async function published(acts: Acts, db: Db, chief: Viewer) {
  await acts.publishPolicy(chief, { policy: 'PRIVACY', follows: await versionOf(db, 'PRIVACY'), body: 'Words.', note: 'Words.', language: 'en', effectiveAt: FAR, key: randomUUID() })
  return (await lastOf(db, 'PRIVACY'))?.id ?? ''
}

/** A key of ben's. */
async function keyOf({ acts, ben }: SampleWorld) {
  const made = await acts.createKey(ben, { name: 'A sample', scopes: ['read'], organizationId: null, communityIds: [], expiresInDays: 1, key: randomUUID() })
  if (isRefused(made)) throw new Error(made.message)
  return made.keyId
}

/** An app of ben's. */
async function appOf({ acts, ben }: SampleWorld) {
  const made = await acts.registerApp(ben, { name: 'A sample', url: 'https://app.example/', redirectUris: ['https://app.example/back'], key: randomUUID() })
  if (isRefused(made)) throw new Error(made.message)
  return made.appId
}

/** What ben lets an app of his do. */
async function grantOf(world: SampleWorld) {
  const id = newId('grant')
  const code = { codeHash: hashOfKey(id), codeUntil: Date.now() + 60_000, redirectUri: 'https://app.example/back', challenge: 'x'.repeat(43) }
  await writeGrant(world.db, { id, memberId: world.ben.memberId, appId: await appOf(world), scopes: ['read'], organizationId: null, at: Date.now(), ...code })
  return id
}

/** A change that ben proposed. */
async function amendmentOf({ acts, ben, ideaId }: SampleWorld) {
  const proposed = await acts.proposeAmendment(ben, { ideaId, baseVersion: 1, title: 'A sample', body: 'Other words.', reason: 'Words.', key: randomUUID() })
  if (isRefused(proposed)) throw new Error(proposed.message)
  return proposed.amendmentId
}

/** A webhook of the steward's organization. */
async function webhookOf({ acts, steward, organizationId }: SampleWorld) {
  const made = await acts.createWebhook(steward, { organizationId, url: 'https://partner.example/hook', events: ['IDEA_PROPOSED'], reach: 'HOSTED', thresholds: [], key: randomUUID() })
  if (isRefused(made)) throw new Error(made.message)
  return made.webhookId
}

/** A draft of ben's. */
async function draftOf({ acts, ben }: SampleWorld) {
  const saved = await acts.saveDraft(ben, { title: 'A sample', body: 'Words', communityId: null, topics: '', language: null, draftId: null, seenAt: null, key: randomUUID() })
  if (isRefused(saved)) throw new Error(saved.message)
  return saved.draftId
}

/** A label of the organization. */
async function labelOf({ acts, steward, organizationId }: SampleWorld) {
  const made = await acts.createStatusLabel(steward, { organizationId, label: 'On the list', kind: 'PLANNED', key: randomUUID() })
  if (isRefused(made)) throw new Error(made.message)
  return made.labelId
}

/** A comment of ben's on the idea. */
async function commentOf({ acts, ben, ideaId }: SampleWorld) {
  const said = await acts.comment(ben, { ideaId, body: 'Words.', key: randomUUID() })
  if (isRefused(said)) throw new Error(said.message)
  return said.commentId
}

/** A question of anna's and ben's answer to it. */
async function answered({ acts, anna, ben, communityId }: SampleWorld) {
  const asked = await acts.post(anna, { communityId, kind: 'QUESTION', body: 'Words?', key: randomUUID() })
  if (isRefused(asked)) throw new Error(asked.message)
  const said = await acts.comment(ben, { postId: asked.postId, body: 'Words.', key: randomUUID() })
  if (isRefused(said)) throw new Error(said.message)
  return { postId: asked.postId, answerId: said.commentId }
}

async function topicOf({ db }: SampleWorld) {
  const topicId = newId('topic')
  await db('WRITE', 'CREATE (:Topic {id: $topicId, slug: $topicId, name: $topicId})', { topicId })
  return topicId
}

/** What ben proposed to anna. */
async function mentoringOf({ db, acts, anna, ben, communityId }: SampleWorld) {
  await acts.proposeMentoring(ben, { memberId: anna.memberId, communityId, as: 'MENTOR', key: randomUUID() })
  const [row] = await db('READ', 'MATCH (:Member {id: $id})-[mentors:MENTORS]->() RETURN mentors.id AS id', { id: ben.memberId })
  return String(row?.id)
}

async function invitationOf({ acts, ben }: SampleWorld) {
  const made = await acts.invite(ben, { key: randomUUID() })
  if (isRefused(made)) throw new Error(made.message)
  return made.invitationId
}

/** A case that ben raised. */
async function caseOf({ acts, ben, organizationId }: SampleWorld) {
  const raised = await acts.raiseCase(ben, { organizationId, title: 'The bench broke', body: 'Words.', isPublic: true, key: randomUUID() })
  if (isRefused(raised)) throw new Error(raised.message)
  return raised.caseId
}

const claimed = ({ acts, steward, organizationId }: SampleWorld, caseId: string) => (
  acts.claimCase(steward, { caseId, body: 'Words.', speaksFor: [organizationId], key: randomUUID() })
)

/** A world for one sample, written through the portal's own acts. */
export async function sampleWorld(db: Db, acts: Acts, client: Client): Promise<SampleWorld> {
  const { steward, communityId } = await host(db)
  const [anna, ben, chief] = [await somebody(db), await somebody(db), await somebody(db, { role: 'ADMINISTRATOR' })]
  const [[ideaId = ''], [otherIdeaId = '']] = [await ideas(db, anna, ['A bench by the water'], { communityId }), await ideas(db, anna, ['A bench anywhere'])]
  return { db, acts, client, anna, ben, chief, steward, organizationId: steward.organizationIds[0] ?? '', communityId, ideaId, otherIdeaId }
}

/** A delivery of the steward's webhook that was taken. */
async function sentOnce(world: SampleWorld) {
  const webhookId = await webhookOf(world)
  await world.acts.testWebhook(world.steward, { webhookId, key: randomUUID() })
  const [sent] = await world.db('WRITE', "MATCH (delivery:WebhookDelivery) WHERE delivery.webhookId = $webhookId SET delivery.state = 'DELIVERED' RETURN delivery.id AS id", { webhookId })
  return { webhookId, deliveryId: String(sent?.id) }
}
