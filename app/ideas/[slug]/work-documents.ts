import { graphql } from '../../../graphql/generated/documents'

/** What people do around an idea, by the name of the mutation. */
export const documents = {
  inviteCoAuthor: graphql(`mutation InviteCoAuthor($input: InviteCoAuthorInput!) { outcome: inviteCoAuthor(input: $input) { ... on Refusal { code message field } } }`),
  withdrawCoAuthorInvitation: graphql(`mutation WithdrawCoAuthorInvitation($input: WithdrawCoAuthorInvitationInput!) { outcome: withdrawCoAuthorInvitation(input: $input) { ... on Refusal { code message field } } }`),
  acceptCoAuthorship: graphql(`mutation AcceptCoAuthorship($input: AcceptCoAuthorshipInput!) { outcome: acceptCoAuthorship(input: $input) { ... on Refusal { code message field } } }`),
  declineCoAuthorship: graphql(`mutation DeclineCoAuthorship($input: DeclineCoAuthorshipInput!) { outcome: declineCoAuthorship(input: $input) { ... on Refusal { code message field } } }`),
  leaveIdea: graphql(`mutation LeaveIdea($input: LeaveIdeaInput!) { outcome: leaveIdea(input: $input) { ... on Refusal { code message field } } }`),
  adoptIdea: graphql(`mutation AdoptIdea($input: AdoptIdeaInput!) { outcome: adoptIdea(input: $input) { ... on Refusal { code message field } } }`),
  relateIdeas: graphql(`mutation RelateIdeas($input: RelateIdeasInput!) { outcome: relateIdeas(input: $input) { ... on Refusal { code message field } } }`),
  unrelateIdeas: graphql(`mutation UnrelateIdeas($input: UnrelateIdeasInput!) { outcome: unrelateIdeas(input: $input) { ... on Refusal { code message field } } }`),
  askForHelp: graphql(`mutation AskForHelp($input: AskForHelpInput!) { outcome: askForHelp(input: $input) { ... on Refusal { code message field } } }`),
  takeTask: graphql(`mutation TakeTask($input: TakeTaskInput!) { outcome: takeTask(input: $input) { ... on Refusal { code message field } } }`),
  giveTaskBack: graphql(`mutation GiveTaskBack($input: GiveTaskBackInput!) { outcome: giveTaskBack(input: $input) { ... on Refusal { code message field } } }`),
  deliverTask: graphql(`mutation DeliverTask($input: DeliverTaskInput!) { outcome: deliverTask(input: $input) { ... on Refusal { code message field } } }`),
  acceptDelivery: graphql(`mutation AcceptDelivery($input: AcceptDeliveryInput!) { outcome: acceptDelivery(input: $input) { ... on Refusal { code message field } } }`),
  returnDelivery: graphql(`mutation ReturnDelivery($input: ReturnDeliveryInput!) { outcome: returnDelivery(input: $input) { ... on Refusal { code message field } } }`),
  closeTask: graphql(`mutation CloseTask($input: CloseTaskInput!) { outcome: closeTask(input: $input) { ... on Refusal { code message field } } }`),
  reopenTask: graphql(`mutation ReopenTask($input: ReopenTaskInput!) { outcome: reopenTask(input: $input) { ... on Refusal { code message field } } }`),
  presentOutcome: graphql(`mutation PresentOutcome($input: PresentOutcomeInput!) { outcome: presentOutcome(input: $input) { ... on Refusal { code message field } } }`),
  editOutcome: graphql(`mutation EditOutcome($input: EditOutcomeInput!) { outcome: editOutcome(input: $input) { ... on Refusal { code message field } } }`),
  withdrawOutcome: graphql(`mutation WithdrawOutcome($input: WithdrawOutcomeInput!) { outcome: withdrawOutcome(input: $input) { ... on Refusal { code message field } } }`),
}
export type WorkAct = keyof typeof documents
export const isWorkAct = (name: string | null): name is WorkAct => name !== null && Object.hasOwn(documents, name)
