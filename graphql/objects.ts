import type { CaseRow } from '../db/cases/cases-by-id'
import type { CaseStepRow } from '../db/cases/steps-of-cases'
import type { AttachmentRow } from '../db/attachments/attachments-of-ideas'
import type { ContestedStageRow } from '../db/communities/contested-stages'
import type { HappeningRow } from '../db/members/happenings'
import type { Way } from '../db/metrics/paths'
import type { TopicActivityRow } from '../db/metrics/topic-activity'
import type { CommunityRow } from '../db/communities/communities-by-id'
import type { CommentRow } from '../db/conversation/comments-by-id'
import type { CorrectionRow } from '../db/communities/corrections-in-communities'
import type { PostRow } from '../db/conversation/posts-by-id'
import type { EarlierTextRow } from '../db/conversation/earlier-texts'
import type { NoteRow } from '../db/conversation/notes-by-id'
import type { AppRow } from '../db/keys/apps-of-member'
import type { GrantRow } from '../db/keys/grants-of-member'
import type { KeyRow } from '../db/keys/keys-held'
import type { InvitationRow as PersonalInvitationRow } from '../db/people/invitations-of-member'
import type { MentoringRow } from '../db/people/mentoring'
import type { TrustRow } from '../db/people/trust-in-members'
import type { IdeaRow } from '../db/ideas/ideas-by-id'
import type { ContributionRow } from '../db/members/contributions'
import type { MergeRow } from '../db/merge/merges-of-ideas'
import type { MemberRow } from '../db/members/members-by-id'
import type { ValuedOutcome } from '../db/metrics/value'
import type { Helped, Home } from '../db/metrics/makers'
import type { NoticeRow } from '../db/notices/notices-by-id'
import type { FactsRow, StageRow, StreamRow } from '../db/metrics/rows'
import type { Text } from '../db/texts/three-way'
import type { AmendmentRow } from '../db/texts/amendments-by-id'
import type { VersionRow } from '../db/texts/version-row'
import type { Clash } from '../db/acts/refusal'
import type { OrganizationRow } from '../db/organizations/organizations-by-id'
import type { EndorsementRow } from '../db/responses/endorsements'
import type { ReviewRow } from '../db/responses/reviews'
import type { ResponseDraftRow } from '../db/responses/response-drafts'
import type { ResponseTextRow } from '../db/responses/response-texts'
import type { ResponseRow } from '../db/responses/responses-by-id'
import type { StatusChangeRow } from '../db/responses/status-changes'
import type { TopicRow } from '../db/topics/topics-by-id'
import type { CreditRow } from '../db/work/credits-of-ideas'
import type { InvitationRow } from '../db/work/invitations-of-ideas'
import type { LineageRow } from '../db/work/lineage-of-ideas'
import type { OutcomeRow } from '../db/work/outcomes-by-id'
import type { RelationRow } from '../db/work/relations-of-ideas'
import type { TaskRow } from '../db/work/tasks-by-id'
import type { DeliveryRow } from '../db/webhooks/deliveries-of-webhook'
import type { WebhookRow } from '../db/webhooks/webhooks-by-id'
import type { Page } from './connections'

// What one resolver hands to the next: a row of db/, and the type's name where several types may stand.

/** asOf: of the list that the idea came from; its confluence is measured then. */
export type IdeaObject = IdeaRow & { __typename: 'Idea', asOf?: number }
export type AttachmentObject = Omit<AttachmentRow, 'ideaId'>
export type IdeaMergeObject = MergeRow
export type CorrectionObject = CorrectionRow
export type CommunityObject = CommunityRow & { __typename: 'Community' }
export type MemberObject = MemberRow & { __typename: 'Member' }
export type OrganizationObject = OrganizationRow & { __typename: 'Organization' }
export type TopicObject = TopicRow & { __typename: 'Topic' }
export type CommentObject = CommentRow & { __typename: 'Comment' }
export type PostObject = PostRow & { __typename: 'Post' }
export type CaseObject = CaseRow & { __typename: 'Case' }
export type CaseStepObject = CaseStepRow
export interface CommunityFlowObject { fromId: string, toId: string, moved: number, spread: number }
export interface CommunityPairObject { oneId: string, otherId: string, ideas: number }
export type ResponseObject = ResponseRow & { __typename: 'OfficialResponse' }
export type ResponseTextObject = ResponseTextRow
export type ResponseDraftObject = ResponseDraftRow
export type EndorsementObject = EndorsementRow
export type ReviewObject = ReviewRow
export type StatusChangeObject = StatusChangeRow
export type VersionObject = VersionRow & { __typename: 'IdeaVersion' }
export type AmendmentObject = AmendmentRow & { __typename: 'Amendment' }
/** yours: the text that somebody wrote over version `base` while `current` stands. */
export type ThreeWayObject = Clash & { yours: Text }
/** Of the viewer only. */
export type NoticeObject = NoticeRow & { __typename: 'Notice' }
export type TaskObject = TaskRow & { __typename: 'Task' }
export type OutcomeObject = OutcomeRow & { __typename: 'Outcome' }
export type CreditObject = CreditRow
export type InvitationObject = InvitationRow
export type RelationObject = RelationRow
export type LineageObject = LineageRow
export type TaskPage = Page<TaskObject>
export type EarlierTextObject = EarlierTextRow
export type NoteObject = NoteRow & { __typename: 'Note' }
export type MentoringObject = MentoringRow & { at: number }
export type PersonalInvitationObject = PersonalInvitationRow
export type KeyObject = KeyRow
export type AppObject = AppRow
export type GrantObject = GrantRow
export type TrustObject = TrustRow
export type WebhookObject = WebhookRow
export type DeliveryObject = DeliveryRow
export type DeliveryPage = Page<DeliveryObject>
export type NodeObject =
  | IdeaObject
  | CommunityObject
  | MemberObject
  | OrganizationObject
  | TopicObject
  | CommentObject
  | PostObject
  | TaskObject
  | OutcomeObject
  | NoteObject
  | CaseObject
  | ResponseObject
  | VersionObject
  | AmendmentObject
  | NoticeObject

export type StreamObject = Pick<StreamRow, 'sourceId' | 'communityIds' | 'people'> & { pool: boolean }
export type ContestedStageObject = ContestedStageRow
export type HappeningObject = HappeningRow
export type WayObject = Way
export type TopicOnTheMoveObject = TopicActivityRow
export type CommunityBridgeObject = { communityId: string, people: number }
export type StageObject = StageRow
export type FactsObject = FactsRow
export type HomeObject = Home
export type ValueSourceObject = Helped
/** outcomes: all that count, newest first. */
export interface ValueObject { asOf: number, windowDays: number | null, sampleSize: number, definition: string, outcomes: ValuedOutcome[] }
/** shown: whether the viewer may see the stage. */
export type CommunityMemberObject = { row: StageRow, node: MemberObject, shown: boolean, cursor: string }
export type ContributionObject = ContributionRow & { cursor: string }

export type CorrectionPage = Page<CorrectionObject>
export type IdeaPage = Page<IdeaObject>
export type CommunityPage = Page<CommunityObject>
export type CommunityMemberPage = Omit<Page<never>, 'edges'> & { edges: CommunityMemberObject[] }
export type OrganizationPage = Page<OrganizationObject>
export type TopicPage = Page<TopicObject>
export type CommentPage = Page<CommentObject>
export type CasePage = Page<CaseObject>
export type NoticePage = Page<NoticeObject>
export type EarlierTextPage = Page<EarlierTextObject>
export type NotePage = Page<NoteObject>
export type PostPage = Page<PostObject>
export type VersionPage = Page<VersionObject>
export type AmendmentPage = Page<AmendmentObject>
export type SearchPage = Page<IdeaObject | CommunityObject | OrganizationObject | TopicObject | PostObject>
